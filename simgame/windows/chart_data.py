"""What the charts and the front page are given to draw: plain frozen values, every text ready to be read.

A chart's title says the finding, its subtitle what is measured and its unit. Numbers here only place marks; what is
written beside them comes as text, so that the words of a screen and of a table are the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from simgame.windows.board_data import Regime


@dataclass(frozen=True)
class Words:
    """Title, subtitle and note of a chart; `summary` is read out instead of the picture."""

    title: str
    subtitle: str = ""
    note: str = ""
    summary: str = ""
    note_regime: Regime | None = None
    """Puts the regime's mark before the note."""


@dataclass(frozen=True)
class ChartTable:
    """The same chart as a table: column heads and rows of text."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Cause:
    """One step of a waterfall. `seat` when the table chose it, `whose` its post's name; `icon` overrides the seat's."""

    label: str
    change: float
    text: str
    seat: str = ""
    icon: str = ""
    whose: str = ""


@dataclass(frozen=True)
class Total:
    """The start or end of a waterfall."""

    label: str
    value: float
    text: str


@dataclass(frozen=True)
class WaterfallData:
    """From `start` (None: from zero) by `causes` to `end`. `tick_format` writes a value of the axis."""

    words: Words
    causes: tuple[Cause, ...]
    end: Total
    start: Total | None = None
    tick_format: str = "{:g}%"
    axis_below: bool = False


@dataclass(frozen=True)
class Band:
    """A measure in every year of one world: medians with 8 in 10 and 5 in 10 of the runs."""

    median: tuple[float, ...]
    low8: tuple[float, ...]
    high8: tuple[float, ...]
    low5: tuple[float, ...]
    high5: tuple[float, ...]
    end_text: str


@dataclass(frozen=True)
class FanData:
    """Two worlds of one measure. `played` is the number of points played; what follows is marked "not played"."""

    words: Words
    x_labels: tuple[str, ...]
    kept: Band
    abolished: Band
    value_format: str = "{:.1f}"
    played: int | None = None


@dataclass(frozen=True)
class DumbbellRow:
    """A score before (hollow; None in a first year) and after (solid). `seat` empty: the footprint's row, in ink."""

    label: str
    before: float | None
    after: float
    value_text: str
    change_text: str
    note: str = ""
    seat: str = ""
    footing: bool = False


@dataclass(frozen=True)
class DumbbellData:
    """Rows of scores on one axis."""

    words: Words
    rows: tuple[DumbbellRow, ...]
    before_label: str
    after_label: str


@dataclass(frozen=True)
class PowerRow:
    """The share (0 to 1) of the footprint's money whose use a seat decides; `before` draws a hollow mark."""

    seat: str
    label: str
    share: float
    before: float | None = None
    note: str = ""


@dataclass(frozen=True)
class PowerData:
    """Power, a bar for each seat."""

    words: Words
    rows: tuple[PowerRow, ...]
    before_label: str = "last year"


@dataclass(frozen=True)
class BookRow:
    """A line of the books: cells in the order of the columns; a `total` has a rule above and is bold."""

    label: str
    cells: tuple[str, ...]
    total: bool = False
    seat: str = ""


@dataclass(frozen=True)
class BooksData:
    """The books as a table of figures."""

    words: Words
    columns: tuple[str, ...]
    rows: tuple[BookRow, ...]


@dataclass(frozen=True)
class WorldFigure:
    """One large figure of a world and two short lines under it."""

    value: str
    label: str


@dataclass(frozen=True)
class World:
    """One world's header: its title and figures; `steps` 0 to 3 shade the small map."""

    title: str
    figures: tuple[WorldFigure, ...]
    steps: tuple[int, ...] = ()


@dataclass(frozen=True)
class WorldsData:
    """Both worlds side by side, kept on the left. `hexes` (column, row) draw the small maps."""

    kept: World
    abolished: World
    hexes: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class WorldsRow:
    """One measure in both worlds: texts, the difference (abolished less kept) with its range, and how sure.

    The three numbers place the bar of the range: they are in the measure's own unit.
    """

    label: str
    kept: str
    abolished: str
    difference: str
    verdict: str
    low: float = 0.0
    middle: float = 0.0
    high: float = 0.0
    better_up: bool | None = None
    """Whether a difference above zero is better; None where neither direction is."""
    played: str = ""
    """What the one game that was played came to; "" where the year was not played."""


@dataclass(frozen=True)
class WorldsTableData:
    """Rows for every measure."""

    words: Words
    rows: tuple[WorldsRow, ...]


@dataclass(frozen=True)
class BarStrip:
    """The newspaper's small chart: twelve bars, some in red, with a limit."""

    title: str
    subtitle: str
    values: tuple[float, ...]
    labels: tuple[str, ...]
    hot: tuple[int, ...] = ()
    limit: float | None = None
    limit_text: str = ""
    note: str = ""
    named: tuple[int, ...] = ()
    """Bars whose value is written above."""
    value_format: str = "{:.0f}"


@dataclass(frozen=True)
class Brief:
    """A short item at the foot of the page."""

    title: str
    text: str


@dataclass(frozen=True)
class FrontPageData:
    """A local paper's front page."""

    date: str
    paper: str
    edition: str
    headline: str
    standfirst: str = ""
    paragraphs: tuple[str, ...] = ()
    chart: BarStrip | None = None
    briefs: tuple[Brief, ...] = field(default_factory=tuple)
