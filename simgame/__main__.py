"""Where the program starts: the app without words, a command with them."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from simgame.cli import run


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with the given words (those of the command line if None); returns the exit code."""
    return run(tuple(sys.argv[1:] if argv is None else argv))


if __name__ == "__main__":
    sys.exit(main())
