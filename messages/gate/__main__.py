"""Print what is wrong with the texts, one problem a line, and end with 1 if there is any."""

import sys
from pathlib import Path

from messages.gate.everything import ROOT, check_everything


def main(root: Path = ROOT) -> int:
    """Check all texts of the product; warnings alone are no reason to fail."""
    problems = sorted(check_everything(root))
    for problem in problems:
        sys.stdout.write(f"{problem.shown(root)}\n")
    wrong = sum(not problem.is_warning for problem in problems)
    sys.stdout.write(f"{wrong} problems, {len(problems) - wrong} warnings in the texts\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
