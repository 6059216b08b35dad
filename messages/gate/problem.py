"""What is wrong with a text, and where."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend, in words for whoever wrote the text. A warning stops nobody."""

    path: Path
    line: int
    says: str
    is_warning: bool = False

    def shown(self, root: Path) -> str:
        """Give it as `file:line: what`, which editors can follow."""
        path = self.path.relative_to(root) if self.path.is_relative_to(root) else self.path
        return f"{path}:{self.line}: {'warning: ' if self.is_warning else ''}{self.says}"
