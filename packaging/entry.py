"""Where the standalone program starts."""

from __future__ import annotations

import multiprocessing
import sys

from simgame.__main__ import main

if __name__ == "__main__":
    # A worker process of the built program starts here too, and must not open a second game.
    multiprocessing.freeze_support()
    sys.exit(main())
