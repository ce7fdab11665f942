"""Whether there is a display, asked before anything of Qt is loaded: Qt would end the program where none answers."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path
from typing import Any


def has_display() -> bool:
    """Whether a window can be opened here; Windows and macOS always have a screen."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return True
    if not sys.platform.startswith("linux"):
        return True
    wayland = os.environ.get("WAYLAND_DISPLAY")
    if wayland:
        place = Path(os.environ.get("XDG_RUNTIME_DIR", "")) / wayland  # an absolute name stands by itself
        if place.is_socket():
            return True
    return _x_answers(os.environ.get("DISPLAY", ""))


def _x_answers(display: str) -> bool:
    """Whether an X server answers at a DISPLAY; Qt would end the program where none does."""
    host, colon, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not colon or not number.isdecimal():
        return False
    local = host in ("", "unix")
    places: list[tuple[socket.AddressFamily, Any]] = []
    if local:
        name = str(Path("/", "tmp", ".X11-unix", f"X{number}"))
        places = [(socket.AF_UNIX, name), (socket.AF_UNIX, f"\0{name}")]
    elif host.startswith("/"):
        places = [(socket.AF_UNIX, display)]
    else:
        places = [(socket.AF_INET, (host, 6000 + int(number)))]
    for family, place in places:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.settimeout(1.0)
            try:
                probe.connect(place)
            except OSError:
                continue
            return True
    return False
