"""What the board, the money strip, the indicators and the month track are given to draw: plain frozen values.

Nothing here knows the engine or the rules. A screen fills these from a view of any place; distances on the map are
in hex radii, shares run from 0 to 1 unless a name says percent, and every text is ready to be read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Regime = Literal["keep", "abolish"]
Status = Literal["met", "watch", "off"]
SiteKind = Literal["hospital", "gp", "community", "care_home"]
Size = Literal["laptop", "compact", "table"]
"""laptop: 1366 wide and up; compact: under 820 px high; table: read from three metres, nothing under 26 px."""


@dataclass(frozen=True)
class Hex:
    """One tile of the cartogram, pointy side up; odd rows stand half a tile to the right."""

    column: int
    row: int
    locality: str


@dataclass(frozen=True)
class Locality:
    """A named part of the place. `label_at` (hex radii from the centre of hex 0,0) overrides the automatic spot."""

    id: str
    name: str
    people: int
    label_at: tuple[float, float] | None = None


@dataclass(frozen=True)
class Site:
    """A hospital, a group of practices, a team or care homes, standing on a hex.

    `count` is written beside a GP counter (practices). Hospitals have `beds` and `occupancy` (0 to 1, may pass 1).
    """

    id: str
    kind: SiteKind
    column: int
    row: int
    name: str
    beds: int | None = None
    occupancy: float | None = None
    count: int | None = None


@dataclass(frozen=True)
class Flow:
    """Emergency stays a year from a site or hex to a hospital; `bend` bows the line, to the left if above 0."""

    origin: str
    destination: str
    stays: float
    bend: float | None = None


@dataclass(frozen=True)
class MapLayer:
    """A reading for every hex in the order of the map: `steps` 0 (palest) to 3, `readings` in words."""

    id: str
    title: str
    bands: tuple[str, str, str, str]
    steps: tuple[int, ...]
    readings: tuple[str, ...]


@dataclass(frozen=True)
class BoardMap:
    """A place. `river` runs along hex corners (column, row, corner), corner 0 on top and on clockwise."""

    name: str
    hexes: tuple[Hex, ...]
    localities: tuple[Locality, ...]
    sites: tuple[Site, ...]
    flows: tuple[Flow, ...] = ()
    layers: tuple[MapLayer, ...] = ()
    river: tuple[tuple[int, int, int], ...] = ()
    sea: str = ""
    """A closed path of SVG commands M, L, C, Z in hex radii from the centre of hex 0,0; empty inland."""
    people_per_hex: int = 25_000
    stays_per_dot: int = 3_000


@dataclass(frozen=True)
class Stream:
    """People on the move in one month: `dots` of them leave during the month, from a site to a site."""

    origin: str
    destination: str
    dots: int
    kind: Literal["arrival", "home"] = "arrival"
    bend: float | None = None


@dataclass(frozen=True)
class Pay:
    """Money on its way in one month: `coins` travel from the purse to a site."""

    destination: str
    coins: int


@dataclass(frozen=True)
class Queue:
    """Ambulances at a hospital's door: how many, the words on the label ("6 waiting, 71 minutes"), and shorter ones for
    a crowded board."""

    site: str
    ambulances: int
    words: str
    short: str = ""
    alarm: bool = True
    """Whether the place is in trouble: then the hospital is ringed and the label stands in `off`."""


@dataclass(frozen=True)
class SiteNote:
    """What a hospital's card says this month: occupancy (0 to 1) and at most two lines."""

    site: str
    occupancy: float
    lines: tuple[str, ...] = ()


@dataclass(frozen=True)
class Purse:
    """The purse on the board while the year runs."""

    title: str
    subtitle: str
    figure: str
    note: str = ""
    over: bool = False


@dataclass(frozen=True)
class BoardMonth:
    """One month of the running year. `pressure` 0 to 4 for every hex, in the order of the map."""

    month: int
    pressure: tuple[int, ...]
    streams: tuple[Stream, ...] = ()
    pays: tuple[Pay, ...] = ()
    queues: tuple[Queue, ...] = ()
    notes: tuple[SiteNote, ...] = ()
    purse: Purse | None = None
    words: str = ""
    """One sentence for those who do not see the board."""
    arrivals_words: str = "100 emergency arrivals"
    home_words: str = "100 people going home with care"
    coin_words: str = "£5m"


@dataclass(frozen=True)
class MoneyRow:
    """One receiver of money. `icon` overrides the seat's; `short` is False for rows the large form leaves out."""

    seat: str
    label: str
    amount_gbp_m: float
    text: str
    icon: str = ""
    large: bool = True


@dataclass(frozen=True)
class MoneyFlow:
    """The money strip: one purse and who receives it."""

    regime: Regime
    title: str
    total_text: str
    total_gbp_m: float
    per_head: str
    change: str
    rows: tuple[MoneyRow, ...]
    seam: str = "The split: contracts"


@dataclass(frozen=True)
class KpiReading:
    """One indicator as a row: value and target in words, the trend oldest first, the target on the trend's scale."""

    id: str
    label: str
    value: str
    target: str
    status: Status | None
    trend: tuple[float, ...] = ()
    target_value: float | None = None
    term: str = ""
    """The term of art and what is measured: the tooltip."""
    trend_words: tuple[str, ...] = ()
    """The trend as it is read."""


@dataclass(frozen=True)
class MonthMarks:
    """The month track: twelve values, April first, None for months to come; `now` is the month shown (0 to 11)."""

    title: str
    note: str
    values: tuple[float | None, ...]
    last_year: tuple[float | None, ...] = ()
    target: float | None = None
    target_text: str = ""
    now: int = 0
    icons: tuple[tuple[int, str], ...] = ()
    """(month, icon) for what happened."""
    value_format: str = "{:.1f}%"
    high_is_good: bool = True
    now_text: str = ""
    months: tuple[str, ...] = ("Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar")
