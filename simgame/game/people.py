"""Who takes which seat when so many people come: seats for one to twelve, pairs, and a patients’ panel."""

from __future__ import annotations

from msgspec import Struct

from simgame.game.seats import SEATS, SeatId
from simgame.model.language import tr

FEWEST, MOST = 1, 12
FIRST: tuple[SeatId, ...] = ("commissioner", "acute", "stp", "community", "council", "gp")
"""In which order people take seats; computer players take the rest."""
PAIR, PANEL = 2, 2  # people in one seat at most; people on the panel at most
ONE_TABLE = 8  # more people than these make two tables better


class Seated(Struct, frozen=True):
    """People at one table: ``seats`` with how many people each has (pairs: one speaks, one holds the pen, changing each
    year), and how many sit on the patients’ ``panel``."""

    seats: tuple[tuple[SeatId, int], ...]
    panel: int = 0

    @property
    def people(self) -> int:
        """How many there are."""
        return sum(number for _, number in self.seats) + self.panel


def seated(people: int) -> Seated:
    """One table of ``people``. Alone: the acute trust, to begin with; from seven on a second person joins the first
    seats in turn, and from nine on there is a panel of one, then two. Raises ``ValueError`` outside 1 to 12."""
    if not FEWEST <= people <= MOST:
        raise ValueError(
            tr("{people} people: a table seats {fewest} to {most}.", people=people, fewest=FEWEST, most=MOST)
        )
    if people == 1:
        return Seated((("acute", 1),))
    panel = min(max(people - ONE_TABLE, 0), PANEL)
    inside = people - panel
    alone, pairs = min(inside, len(FIRST)), max(inside - len(FIRST), 0)
    found = {seat: PAIR if at < pairs else 1 for at, seat in enumerate(FIRST[:alone])}
    return Seated(tuple((seat, found[seat]) for seat in SEATS if seat in found), panel)


def two_tables(people: int) -> tuple[Seated, Seated] | None:
    """Two tables, one in each world by preference; None while one is enough."""
    if people <= ONE_TABLE:
        return None
    return seated(people - people // 2), seated(people // 2)


def roles(names: str, year_index: int) -> str:
    """Who of a pair speaks this year and who holds the pen, changing each year: "Ada speaks, Ben holds the pen"."""
    found = [name.strip() for name in names.replace(" and ", " & ").split(" & ") if name.strip()]
    if len(found) != PAIR:
        return tr("Two people: one speaks, one holds the pen; change over each year.")
    speaks, holds = found if year_index % 2 == 0 else found[::-1]
    return tr("{speaks} speaks, {holds} holds the pen.", speaks=speaks, holds=holds)


__all__ = ["FEWEST", "FIRST", "MOST", "ONE_TABLE", "PAIR", "PANEL", "Seated", "roles", "seated", "two_tables"]
