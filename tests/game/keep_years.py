"""Keep the figures of twenty real years for the tests of the front page: ``python -m tests.game.keep_years``.

Four games of computer players, five years each, on three places and in both worlds; run it again when the indicators
change their names or their units. What is kept is what the front page is written from, not what it says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from simgame.game import filing
from simgame.game.entries import NewTable, Regimes
from simgame.game.headline import FrontPage, front_page, subjects
from simgame.game.news import Counts
from simgame.session.autoplay import MIXED, play_to_debrief
from simgame.session.files import load_scenario
from simgame.session.sitting import Sitting

KEPT = Path(__file__).with_name("kept_years.json")
GAMES: tuple[tuple[str, int, Regimes], ...] = (
    ("aldermere", 7, "decides"),
    ("frimley", 3, "keep"),
    ("south-yorkshire", 5, "abolish"),
    ("aldermere", 21, "keep"),
)
DIGITS = 6


class KeptYear(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one front page was written from; ``game`` and ``year_index`` say where. A game's years stand in order."""

    game: str
    year_index: int
    now: dict[str, float]
    last: dict[str, float]
    forecast: dict[str, float]
    ranges: dict[str, float]
    counts: Counts
    happenings: tuple[str, ...]


def kept_years() -> tuple[KeptYear, ...]:
    """The twenty years."""
    return msgspec.json.decode(KEPT.read_bytes(), type=tuple[KeptYear, ...])


def played(place: str, seed: int, regime: Regimes) -> list[KeptYear]:
    """Five years of one game."""
    years: list[KeptYear] = []

    def kept(
        now: Mapping[str, float], last: Mapping[str, float], forecast: Mapping[str, float], ranges: Mapping[str, float],
        counts: Counts, past: Sequence[str] = (), happenings: Sequence[str] = (), lead: int = 0,
    ) -> FrontPage:  # fmt: skip
        rounded = Counts(**_short(msgspec.structs.asdict(counts)))
        years.append(KeptYear(f"{place} {regime} {seed}", len(years), _short(now, subjects()),
                              _short(last, subjects()), _short(forecast, subjects()), _short(ranges, subjects()),
                              rounded, tuple(happenings)))  # fmt: skip
        return front_page(now, last, forecast, ranges, counts, past, happenings, lead)

    before, filing.front_page = filing.front_page, kept
    try:
        entry = NewTable(place, seed=seed, years=5, regime=regime, seats=MIXED, way="alone", name=place)
        play_to_debrief(Sitting.unsaved(entry, load_scenario(place)))
    finally:
        filing.front_page = before
    assert len(years) == 5, f"{len(years)} front pages in five years"
    return years


def _short(figures: Mapping[str, float], keys: Sequence[str] = ()) -> dict[str, float]:
    return {key: float(f"{figures[key]:.{DIGITS}g}") for key in keys or figures}


if __name__ == "__main__":
    found = [year for game in GAMES for year in played(*game)]
    KEPT.write_text("[\n" + ",\n".join(msgspec.json.encode(year).decode() for year in found) + "\n]\n", "utf-8")
    print(f"{len(found)} years kept in {KEPT.name}, {KEPT.stat().st_size // 1024} KB")
