"""``python -m tests.gallery.kept [NAME …] [--views] [--out FOLDER]``: the pictures that a change of looks is seen by.

A few screens are kept as they last looked on purpose: small, so coarse that another rendering of letters does not count
and a panel that moved, or took another colour, does. Each is drawn from a kept moment of a game, so that neither a
change of the engine nor of the players moves it. Without ``--views`` the pictures alone are drawn anew and kept; with
it the games are played anew first (when a view has another shape, or the words on it are to be today's). ``--out``
keeps nothing and writes what the screens look like now, large, to look at.
"""

from __future__ import annotations

import argparse
import gzip
import os
from collections.abc import Sequence
from pathlib import Path
from typing import get_args, get_origin

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication

from simgame.game.preview import Lens, Preview
from simgame.game.seats import SeatId
from simgame.game.view_types import View
from simgame.game.why import Row
from simgame.insight.two_worlds import TwoWorlds
from simgame.session.files import load_scenario
from simgame.windows import theme
from simgame.windows.place_map import use
from tests.gallery.games import moments
from tests.gallery.scenes import picture
from tests.windows.played_table import Moment
from tests.windows.staged import Stage, page_of, parts_of

FOLDER = Path(__file__).parent / "kept"
REFRESH = "python -m tests.gallery.kept"
LAPTOP, TABLE = (1440, 900), (1920, 1080)
COARSE = 12
"""Pixels of a screen to one cell of its kept picture."""
WORST = 0.01
"""The share of the cells, those furthest off, by whose mean a picture is judged."""
ALLOWED = 12.0
"""Shades of grey, of 256. Measured over all kept pictures: letters hinted up and down move them by 8 at most, letters
without any smoothing by 8 to 16; a third of the screen moved by 8 px moves them by 13 (the emptiest) to 120, by 12 px
by 18 to 160."""
TINTED = 5.0
"""Shades that tints may be away: red, green and blue less their mean. Ink has next to none: letters hinted up and down
move them by 4.7 at most (letters without smoothing that wrap elsewhere, by 39); one regime's colour in place of the
other's by 49 where it shows most, a redder rust by 16, one seat's for another's by 45, a yellower ground by 25."""
GREY = np.array([11.0, 16.0, 5.0]) / 32
"""Shares of red, green and blue in a shade of grey, as Qt has them."""
Cells = NDArray[np.float64]


class Screen(msgspec.Struct, frozen=True):
    """A kept screen: the ``nth`` moment of a game at a place, and the part of the page that is shown."""

    name: str
    game: str
    place: str
    nth: int = 0
    part: str = ""
    dark: bool = False
    text: float = 1.0


SCREENS: tuple[Screen, ...] = (
    Screen("briefing", "alone", "briefing", 1),
    Screen("negotiate", "alone", "negotiate", 1),
    Screen("desk", "alone", "desk", 1),
    Screen("desk-dark", "alone", "desk", 1, dark=True),
    Screen("negotiate-150", "alone", "negotiate", 1, text=1.5),
    Screen("plans-up", "alone", "plans_up", 1),
    Screen("year", "alone", "year", 3),
    Screen("report", "alone", "report", 1, "Headline"),
    Screen("residents", "alone", "report", 1, "Residents"),
    Screen("two-worlds", "alone", "debrief", 0, "Two worlds"),
    Screen("curtain", "curtain", "curtain"),
    Screen("sheet", "open", "sheet", 1),
    Screen("budget", "open", "budget"),
    Screen("winter-call", "open", "winter_call"),
    Screen("coins", "open", "winter_call", 1),
    Screen("vote", "open", "vote", 1),
    Screen("switch", "open", "switch", 2),
    Screen("letters", "open", "switch", 3),
)
CARDS = ("contract", "promise", "event", "letter", "plans", "winter", "vote", "sheet")
NAMES = (*(screen.name for screen in SCREENS), *(f"card-{name}" for name in CARDS))


class KeptMoment(msgspec.Struct, frozen=True):
    """All that a screen is drawn from."""

    place: str
    view: View
    next_is_ready: bool
    next_at_curtain: SeatId | None = None
    preview: Preview | None = None
    lens: dict[str, Lens] | None = None
    why: dict[str, Row] | None = None
    worlds: TwoWorlds | None = None


def moment_of(screen: Screen) -> Moment:
    """The kept moment. Raises ``msgspec.ValidationError`` where views have another shape today."""
    packed = gzip.decompress((FOLDER / f"{_moment_name(screen)}.moment").read_bytes())
    found = msgspec.msgpack.decode(packed)
    # What a view has been given since the moment was kept is empty in it.
    for field in msgspec.structs.fields(View):
        if field.required and field.encode_name not in found["view"]:
            found["view"][field.encode_name] = _nothing(field.type)
    kept = msgspec.convert(found, KeptMoment, strict=True)
    return Moment(**{field: getattr(kept, field) for field in KeptMoment.__struct_fields__})


def _nothing(kind: object) -> object:
    """The empty value of a type: None where it may be, no entries, no words, nought."""
    if type(None) in get_args(kind):
        return None
    origin = get_origin(kind) or kind
    return {str: "", bool: False, int: 0, float: 0.0, dict: {}}.get(origin, ())


def keep_moments(screens: Sequence[Screen]) -> None:
    """Play the games of these screens, and keep the moments."""
    for game in dict.fromkeys(screen.game for screen in screens):
        played = list(moments(game))
        for screen in screens:
            if screen.game == game:
                found = [moment for moment in played if moment.place == screen.place][screen.nth]
                kept = KeptMoment(**{field: getattr(found, field) for field in KeptMoment.__struct_fields__})
                packed = gzip.compress(msgspec.msgpack.encode(kept), 9, mtime=0)
                (FOLDER / f"{_moment_name(screen)}.moment").write_bytes(packed)


def _moment_name(screen: Screen) -> str:
    return f"{screen.game}-{screen.place}-{screen.nth}"


def drawn(name: str) -> QPixmap:
    """A screen or card as it looks now."""
    theme.set_reduce_motion(True)
    if name.startswith("card-"):
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.set_stage(*TABLE)
        return picture(app, name.removeprefix("card-"))
    screen = next(one for one in SCREENS if one.name == name)
    moment = moment_of(screen)
    big = moment.view.way == "open"
    theme.set_theme("dark" if screen.dark else "light")
    theme.set_text_scale(screen.text)
    theme.set_stage(*(TABLE if big else LAPTOP))
    use(load_scenario(moment.view.scenario))
    stage = Stage(page_of(moment.place, big), moment, *(TABLE if big else LAPTOP))
    try:
        for part in parts_of(stage.page, moment):
            if part == screen.part:
                break
        stage.settle()
        return stage.window.grab()
    finally:
        stage.close()
        theme.set_theme("light")
        theme.set_text_scale(1.0)


def coarse(made: QPixmap | QImage) -> QImage:
    """A cell for every twelve pixels each way."""
    image = made.toImage() if isinstance(made, QPixmap) else made
    small = image.scaled(
        image.width() // COARSE, image.height() // COARSE, Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )  # fmt: skip
    return small.convertToFormat(QImage.Format.Format_RGB888)


def cells(image: QImage) -> Cells:
    """Red, green and blue of a coarse picture (rows, columns, 3), 0 to 255."""
    shades = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return shades[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(float)


def far(now: Cells, kept: Cells) -> float:
    """How far two pictures are apart in grey: the mean of the cells that differ most; 255 for ones of another size."""
    if now.shape != kept.shape:
        return 255.0
    return _worst(np.abs((now - kept) @ GREY))


def tinted(now: Cells, kept: Cells) -> float:
    """How far their tints are apart, whatever their grey: each cell from the nearest in tint of the nine kept around
    it; 255 for pictures of another size."""
    if now.shape != kept.shape:
        return 255.0
    here, before = (one - one.mean(2, keepdims=True) for one in (now, kept))
    around = np.pad(before, ((1, 1), (1, 1), (0, 0)), mode="edge")
    rows, columns = here.shape[:2]
    apart = [
        np.abs(here - around[up : up + rows, across : across + columns]).max(2)
        for up in range(3) for across in range(3)
    ]  # fmt: skip
    return _worst(np.min(apart, axis=0))


def _worst(apart: Cells) -> float:
    ordered = np.sort(apart, axis=None)
    return float(ordered[-max(1, round(WORST * ordered.size)) :].mean())


def kept_picture(name: str) -> QImage:
    """The picture that was kept; null if there is none."""
    return QImage(str(FOLDER / f"{name}.png")).convertToFormat(QImage.Format.Format_RGB888)


def distance(name: str) -> tuple[float, float]:
    """How far a screen is from its kept picture now: in grey, and in tint."""
    now, before = cells(coarse(drawn(name))), cells(kept_picture(name))
    return far(now, before), tinted(now, before)


def main() -> None:
    """Keep, or show."""
    from simgame.windows.app import application

    parser = argparse.ArgumentParser(prog=REFRESH, description="Kept pictures: draw them anew, on purpose.")
    parser.add_argument("name", nargs="*", help=f"{', '.join(NAMES)}; all without one")
    parser.add_argument("--views", action="store_true", help="play the games anew as well")
    parser.add_argument("--out", type=Path, help="keep nothing; write large pictures of today here")
    given = parser.parse_args()
    unknown = sorted(set(given.name) - set(NAMES))
    if unknown:
        parser.error(f"There is no picture called {unknown[0]}: choose from {', '.join(NAMES)}.")
    app = application()
    assert app is not None
    FOLDER.mkdir(exist_ok=True)
    names = given.name or NAMES
    if given.views:
        keep_moments([screen for screen in SCREENS if screen.name in names])
    for name in names:
        made = drawn(name)
        if given.out is not None:
            given.out.mkdir(parents=True, exist_ok=True)
            made.save(str(given.out / f"{name}.png"))
            continue
        before, small = kept_picture(name), coarse(made)
        now, old = cells(small), cells(before) if not before.isNull() else cells(small)
        moved = "new" if before.isNull() else f"{far(now, old):.1f}, tint {tinted(now, old):.1f}"
        small.save(str(FOLDER / f"{name}.png"))
        print(f"{name}: {moved}")


if __name__ == "__main__":
    main()
