"""Run a piece of Python that a test gives, in a process of its own: `-m tests.bot.python '…'`."""

import sys

if __name__ == "__main__":
    exec(compile(sys.argv[1], "<test>", "exec"), {"__name__": "__test__"})
