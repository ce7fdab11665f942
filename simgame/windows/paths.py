"""Where what ships is found: beside the package in a checkout, inside the bundle in the built program."""

from __future__ import annotations

from simgame.session.reading import assets

__all__ = ["assets"]
