"""The colours of both themes and the sizes of the type, as plain values; `theme.py` is what reads them.

Names are those of the design's table with an underscore for its hyphen. Every text colour meets WCAG 2 AA on card,
paper and table; `rule`, `rule2` and `edge` are decoration only; `control` meets 3:1 for borders of controls.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

LIGHT: Final[dict[str, str]] = {
    "table": "#E7DECD",
    "table2": "#DBD0BB",
    "paper": "#FAF6EE",
    "card": "#FFFDF8",
    "sunk": "#F2ECE0",
    "edge": "#CBBEA6",
    "rule": "#DCD2C0",
    "rule2": "#B9AC97",
    "control": "#857A6A",
    "ink": "#1E1A15",
    "ink2": "#51493F",
    "ink3": "#6A6156",
    "kept": "#A04A12",
    "kept_w": "#F9EADD",
    "kept_m": "#DDA37D",
    "one": "#085E7A",
    "one_w": "#E3EEF1",
    "one_m": "#7FB0C1",
    "comm": "#6062AE",
    "acute": "#B03E72",
    "cmh": "#0F4A2C",
    "stp": "#3A3D45",
    "council": "#616B26",
    "gp": "#5A2B68",
    "comm_w": "#E6E6F3",
    "acute_w": "#F6E1EA",
    "cmh_w": "#DDE9E0",
    "stp_w": "#E5E4E3",
    "council_w": "#ECEDDA",
    "gp_w": "#EADFEC",
    "met": "#1F7A5C",
    "watch": "#E3A51D",
    "off": "#A8112D",
    "met_w": "#DDEEE6",
    "watch_w": "#FBEFD0",
    "off_w": "#F8E0E2",
    "water": "#C6D8D8",
    "line": "#8FB0B3",
    "land1": "#F1F3E3",
    "land2": "#DDE5CA",
    "land3": "#C2D1A9",
    "land4": "#A2B785",
    "land_edge": "#8A9A70",
    "pressure1": "#F2EFE6",
    "pressure2": "#E9E3D6",
    "pressure3": "#DDD2C2",
    "pressure4": "#CDB9AC",
    "pressure5": "#BC9C95",
    "on_watch": "#1E1A15",
}

DARK: Final[dict[str, str]] = {
    "table": "#14110D",
    "table2": "#0E0C09",
    "paper": "#1D1915",
    "card": "#27221C",
    "sunk": "#191511",
    "edge": "#0A0806",
    "rule": "#3A332A",
    "rule2": "#5B5245",
    "control": "#8C8170",
    "ink": "#F4EDE0",
    "ink2": "#CFC4B2",
    "ink3": "#A99E8E",
    "kept": "#F09A5C",
    "kept_w": "#3B2A1D",
    "kept_m": "#9A6239",
    "one": "#62BCD8",
    "one_w": "#1C3138",
    "one_m": "#3D7B8F",
    "comm": "#7D88E3",
    "acute": "#DB7C9F",
    "cmh": "#76D399",
    "stp": "#D6D8DC",
    "council": "#9CA03A",
    "gp": "#F3ABF5",
    "comm_w": "#2C2D42",
    "acute_w": "#3B2931",
    "cmh_w": "#22362A",
    "stp_w": "#35342F",
    "council_w": "#303120",
    "gp_w": "#3B2E3C",
    "met": "#7FD69A",
    "watch": "#F0BE4B",
    "off": "#EE6A66",
    "met_w": "#1F352A",
    "watch_w": "#3A3019",
    "off_w": "#3D2323",
    "water": "#1F3136",
    "line": "#3E5A60",
    "land1": "#2B3124",
    "land2": "#39422E",
    "land3": "#4B573B",
    "land4": "#61714B",
    "land_edge": "#181B13",
    # Paper mixed with `off` at 8, 19, 31, 44 and 58 %: each step as far from the last as on light paper.
    "pressure1": "#2E1F1B",
    "pressure2": "#452824",
    "pressure3": "#5E322E",
    "pressure4": "#793D39",
    "pressure5": "#964844",
    "on_watch": "#1E1A15",
}

SEAT_TOKEN: Final[dict[str, str]] = {
    "commissioner": "comm",
    "acute": "acute",
    "community": "cmh",
    "stp": "stp",
    "gp": "gp",
    "council": "council",
    "nhs_england": "ink",
    "everyone": "ink",
}
"""Seat id -> the token of its colour; NHS England (the facilitator) and everybody together are ink."""

SEAT_ICON: Final[dict[str, str]] = {
    "commissioner": "hand-coins",
    "acute": "bed",
    "community": "hand-heart",
    "stp": "compass",
    "gp": "stethoscope",
    "council": "bank",
    "nhs_england": "megaphone",
    "everyone": "users-three",
}

SEAT_NAME: Final[dict[str, str]] = {
    "commissioner": "Commissioner",
    "acute": "Acute trust",
    "community": "Community",
    "stp": "STP lead",
    "gp": "GPs",
    "council": "Council",
    "nhs_england": "NHS England",
    "everyone": "Everyone",
}
"""The short names under counters, split kept; a screen passes the view's titles where it has them."""

REGIME_TOKEN: Final[dict[str, str]] = {"keep": "kept", "abolish": "one"}
REGIME_NAME: Final[dict[str, str]] = {"keep": "Split kept", "abolish": "Split abolished"}
STATUS_WORD: Final[dict[str, str]] = {"met": "On target", "watch": "Close", "off": "Off target"}
UNTARGETED_WORD: Final[dict[str, str]] = {"met": "Good", "watch": "Fair", "off": "Poor"}
"""Of a figure that is judged by its scale alone: no target is set for it."""


@dataclass(frozen=True)
class TypeStyle:
    """One style of type: size and line in px at text scale 1, weight 400 or 600, spacing in percent of an advance."""

    family: str
    size: int
    line: int
    weight: int = 400
    spacing: float = 100.0
    italic: bool = False
    capitals: bool = False


DISPLAY: Final = "Source Serif 4 Display"
SERIF: Final = "Source Serif 4"
SANS: Final = "Source Sans 3"
LEGIBLE: Final = "Atkinson Hyperlegible Next"

STYLES: Final[dict[str, TypeStyle]] = {
    "display": TypeStyle(DISPLAY, 58, 64, 600, 98.0),
    "headline": TypeStyle(DISPLAY, 43, 46, 600, 98.0),
    "h1": TypeStyle(DISPLAY, 32, 38, 600, 99.0),
    "h2": TypeStyle(DISPLAY, 22, 28, 600, 99.5),
    "h3": TypeStyle(SERIF, 17, 22, 600),
    "figure": TypeStyle(DISPLAY, 22, 25, 600),
    "body": TypeStyle(SERIF, 16, 23),
    "lead": TypeStyle(SERIF, 18, 26),
    "quote": TypeStyle(SERIF, 24, 36, italic=True),
    "ui": TypeStyle(SANS, 15, 20),
    "label": TypeStyle(SANS, 15, 20, 600),
    "small": TypeStyle(SANS, 13, 18),
    "micro": TypeStyle(SANS, 12, 16),
    "caps": TypeStyle(SANS, 12, 16, 600, 104.5, capitals=True),
    "projector": TypeStyle(SANS, 28, 36),
}

BIG_STYLES: Final[dict[str, TypeStyle]] = {
    "display": TypeStyle(DISPLAY, 86, 88, 600, 98.0),
    "headline": TypeStyle(DISPLAY, 54, 60, 600, 98.8),
    "h1": TypeStyle(DISPLAY, 54, 60, 600, 98.8),
    "h2": TypeStyle(DISPLAY, 38, 42, 600),
    "h3": TypeStyle(SERIF, 34, 40, 600),
    "figure": TypeStyle(DISPLAY, 46, 50, 600),
    "body": TypeStyle(SERIF, 28, 36),
    "lead": TypeStyle(SERIF, 30, 38),
    "quote": TypeStyle(SERIF, 40, 52, italic=True),
    "ui": TypeStyle(SANS, 28, 36),
    "label": TypeStyle(SANS, 28, 34, 600),
    "small": TypeStyle(SANS, 26, 32),
    "micro": TypeStyle(SANS, 26, 30),
    "caps": TypeStyle(SANS, 26, 32, 600, 104.5, capitals=True),
    "projector": TypeStyle(SANS, 28, 36),
}
"""For what is read from three metres, at 1920 x 1080: nothing is under 26 px."""

TEXT_SCALES: Final = (1.0, 1.15, 1.3, 1.5)
