"""Screens look as they last did on purpose; whoever means to change one draws its kept picture anew."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.gallery import kept

MOST_BYTES = 2_000_000


@pytest.mark.parametrize("name", kept.NAMES)
def test_a_screen_looks_as_it_was_kept(name: str, qapp: object) -> None:
    assert (kept.FOLDER / f"{name}.png").exists(), f"{name} has no kept picture: {kept.REFRESH} {name} --views"
    try:
        away, tint = kept.distance(name)
    except msgspec.ValidationError as fault:
        pytest.fail(f"{name}: views have another shape than the kept one ({fault}): {kept.REFRESH} --views")
    assert away <= kept.ALLOWED, (
        f"{name} looks {away:.0f} away from its kept picture ({kept.ALLOWED:.0f} allowed). "
        f"Look at it: {kept.REFRESH} {name} --out FOLDER. If it is meant: {kept.REFRESH} {name}"
    )
    assert tint <= kept.TINTED, (
        f"{name} has colours {tint:.0f} away from its kept picture ({kept.TINTED:.0f} allowed). "
        f"Look at it: {kept.REFRESH} {name} --out FOLDER. If it is meant: {kept.REFRESH} {name}"
    )


def test_a_panel_that_moved_is_seen(qapp: object) -> None:
    made = kept.drawn("negotiate").toImage()
    before = kept.cells(kept.coarse(made))
    moved = made.copy()
    part = made.copy(1000, 60, 440, 600)
    painter = QPainter(moved)
    painter.drawImage(1000, 70, part)
    painter.end()
    assert kept.far(kept.cells(kept.coarse(moved)), before) > kept.ALLOWED


def test_a_colour_that_changed_is_seen_though_its_grey_is_the_same(qapp: object) -> None:
    made = kept.drawn("negotiate").toImage()
    level = 200
    found = []
    for colour in (QColor(level, level, level), QColor(level + 16, level - 16, level + 16)):
        painter = QPainter(made)
        painter.fillRect(1030, 400, 300, 90, colour)
        painter.end()
        found.append(kept.cells(kept.coarse(made)))
    assert kept.far(*found) < 1
    assert kept.tinted(*found) > kept.TINTED


def test_pictures_of_another_size_are_as_far_apart_as_can_be() -> None:
    small, large = QImage(24, 24, QImage.Format.Format_RGB32), QImage(48, 24, QImage.Format.Format_RGB32)
    for image in (small, large):
        image.fill(0)
    one, two = kept.cells(kept.coarse(small)), kept.cells(kept.coarse(large))
    assert kept.far(one, two) == kept.tinted(one, two) == 255.0


def test_the_kept_pictures_stay_small() -> None:
    assert sum(path.stat().st_size for path in Path(kept.FOLDER).iterdir()) < MOST_BYTES


def test_nothing_is_kept_that_nobody_compares() -> None:
    wanted = {f"{name}.png" for name in kept.NAMES}
    wanted |= {f"{one.game}-{one.place}-{one.nth}.moment" for one in kept.SCREENS}
    assert {path.name for path in Path(kept.FOLDER).iterdir()} == wanted
