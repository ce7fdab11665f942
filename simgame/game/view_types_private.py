"""What leaves a table of powers, and what leaves it for one seat only. See ``view_types``."""

from __future__ import annotations

from msgspec import Struct

from simgame.game.seats import SeatId


class PowerView(Struct, frozen=True):
    """A seat's power in the world on the table. ``when``: the phases in words; ``now``: it can be played in this phase
    as far as all can know; ``used``: as it was played this year, in a sentence."""

    seat: SeatId
    id: str
    title: str
    does: str
    costs: str
    when: str
    options: tuple[str, ...]
    now: bool
    used: str
    against: tuple[SeatId, ...]


class ThreatView(Struct, frozen=True):
    """A threat of this year, as it was said."""

    seat: SeatId
    against: SeatId
    line: str


class MandateView(Struct, frozen=True):
    """The limit a board set its seat this year. ``beyond``: what lies on the table now goes beyond it."""

    sentence: str
    gbp_m: float
    about: str
    bound: str
    beyond: bool


class EarlyView(Struct, frozen=True):
    """A card before its time. ``when`` in words; ``rumour``: its condition may fail."""

    card: str
    title: str
    story: str
    seat: SeatId
    when: str
    rumour: bool


class ObjectiveView(Struct, frozen=True):
    """An objective that was dealt; ``stands``: its figure so far; ``met``: as it stands now (None before a year)."""

    id: str
    title: str
    words: str
    kept: bool
    stands: str
    met: bool | None


class KnownView(Struct, frozen=True):
    """Something that one seat knows: its figure, and the range in which all may know it."""

    label: str
    value: str
    range: str


class MineView(Struct, frozen=True):
    """What only one seat sees. ``power_problem``: why its power cannot be played now ("" when it can)."""

    seat: SeatId
    power_problem: str
    mandate: MandateView | None
    objectives: tuple[ObjectiveView, ...]
    may_keep: bool
    early: tuple[EarlyView, ...]
    settlement: str
    known: tuple[KnownView, ...]


class OpenedLine(Struct, frozen=True):
    """Something sealed that lies open: a mandate, or a card that was heard of first."""

    seat: SeatId
    year_label: str
    words: str
    beyond: bool = False


class OpenedAim(Struct, frozen=True):
    """A person's objectives in the debrief: ``holder`` is the seat it sits in now; ``rows``: title, words, figure, met,
    kept."""

    holder: SeatId
    rows: tuple[tuple[str, str, str, bool, bool], ...]
