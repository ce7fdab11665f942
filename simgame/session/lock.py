"""One window at a save: a lock of the operating system's on a small file beside it, gone when the process is."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path


class Taken(Exception):
    """Another window, of this process or another, holds the save."""


class Lock:
    """Held from ``take`` to ``release``; the system lets go when the process ends, however it ends."""

    def __init__(self, handle: int, path: Path) -> None:
        self._handle: int | None = handle
        self._path = path

    @classmethod
    def take(cls, save: Path) -> Lock | None:
        """The lock of a save; None where its folder allows none (a share without locks). Raises ``Taken``."""
        path = save.with_name(f".{save.name}.lock")
        for _ in range(5):
            try:
                handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            except OSError:
                return None
            try:
                _lock(handle)
                # The window that let go a moment ago may have taken the file's name away: then begin again.
                if os.path.exists(path) and os.path.samestat(os.fstat(handle), os.stat(path)):
                    return cls(handle, path)
            except BlockingIOError:
                os.close(handle)
                raise Taken(str(save)) from None
            except OSError:
                os.close(handle)
                return None
            os.close(handle)
        raise Taken(str(save))

    def release(self) -> None:
        """Let go; a second call does nothing."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        if sys.platform == "win32":  # an open file cannot be taken away there
            os.close(handle)
            with contextlib.suppress(OSError):
                self._path.unlink()
        else:
            with contextlib.suppress(OSError):
                self._path.unlink()
            os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError as error:  # Windows says "permission denied" of a byte that another holds
            raise BlockingIOError(str(error)) from error

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
