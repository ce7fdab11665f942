"""A file of decisions: ``["2017/18".SEAT]`` with ``LEVER = value``; the players decide what it leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path

from simgame.game.lever import Complexity
from simgame.game.levers import LEVERS, lever_problem, levers_for, scaled
from simgame.game.phases import year_label
from simgame.game.scenario import Scenario
from simgame.game.seats import SEATS, SeatId, Split
from simgame.model.language import tr
from simgame.model.world import FIRST_YEAR
from simgame.session.autoplay import CannotBeTold
from simgame.session.files import BadFile, parse_toml, read_text

Told = dict[tuple[int, SeatId], dict[str, float]]


def read_told(
    path: Path, scenario: Scenario, splits: Mapping[int, Split | None], complexity: Complexity = "starter"
) -> Told:
    """Levers by (first calendar year, seat), every value within its lever's limits for this place.

    ``splits``: the split of each year that is played, by its first calendar year; None: the table decides in play,
    and a lever of either world may be told. Raises ``BadFile``.
    """
    found = parse_toml(read_text(path), path.name)
    told: Told = {}
    problems = list(_read(found, scenario, splits, told, complexity))
    if problems:
        raise BadFile(tuple(f"{path.name}: {problem}" for problem in problems))
    return told


@contextmanager
def naming(path: Path | None) -> Iterator[None]:
    """Within, a plan that cannot be handed in as the file told it is a mistake of the file's. Raises ``BadFile``."""
    try:
        yield
    except CannotBeTold as error:
        raise BadFile((f"{path}: {error}",)) from None


def _read(
    found: Mapping[str, object],
    scenario: Scenario,
    splits: Mapping[int, Split | None],
    told: Told,
    complexity: Complexity,
) -> Iterator[str]:
    years = {year_label(year): year for year in splits}
    for label, seats in found.items():
        if label not in years:
            first, last = year_label(FIRST_YEAR), year_label(max(splits))
            played = first if first == last else f"{first} to {last}"
            yield tr(
                '{label}: this year is not played: name one of {played}, as in ["{first}".acute]',
                label=label[:40],
                played=played,
                first=first,
            )
            continue
        if not isinstance(seats, Mapping):
            yield tr('{label}: this is not a table of seats: write ["{label}".acute] and levers below it', label=label)
            continue
        for seat, settings in seats.items():
            if seat not in SEATS:
                yield tr(
                    "{label}.{seat}: there is no such seat: name one of {seats}",
                    label=label,
                    seat=str(seat)[:40],
                    seats=", ".join(SEATS),
                )
            elif not isinstance(settings, Mapping):
                yield tr(
                    '{label}.{seat}: this is not a table of levers: write ["{label}".{seat}] and LEVER = value',
                    label=label,
                    seat=seat,
                )
            else:
                year = years[label]
                kept: dict[str, float] = {}
                for lever, value in settings.items():
                    problem = _problem(str(lever), value, seat, splits[year], scenario, complexity)
                    if problem:
                        yield f"{label}.{seat}.{str(lever)[:60]}: {problem}"
                    else:
                        kept[lever] = float(value)
                told[year, seat] = kept


def _problem(
    key: str, value: object, seat: str, split: Split | None, scenario: Scenario, complexity: Complexity
) -> str:
    """Why a lever cannot be set so, what to do; "" when it can."""
    if split is None:
        kept = _problem(key, value, seat, "keep", scenario, complexity)
        if not kept or key not in LEVERS or "abolish" not in LEVERS[key].regimes:
            return kept
        return _problem(key, value, seat, "abolish", scenario, complexity)
    mine = {lever.id: lever for lever in levers_for(seat, split, complexity)}
    lever = mine.get(key)
    if lever is None:
        other = LEVERS.get(key)
        if other is not None and other.seat == seat and split not in other.regimes:
            now = "kept" if split == "keep" else "abolished"
            return tr(
                "this lever does not exist while the split is {now}: name one of {mine}", now=now, mine=", ".join(mine)
            )
        if other is not None and other.seat == seat:
            least = other.complexity_in(split)
            return tr(
                "this lever stands on the desk in {least} games only: add --levers {least}, or leave it out",
                least=least,
            )
        near = get_close_matches(key, mine, 1)
        meant = tr("did you mean {near}?", near=near[0]) if near else tr("name one of {mine}", mine=", ".join(mine))
        return tr("the seat has no such lever: {meant}", meant=meant)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return tr("this is not a number: write a plain number")
    found = lever_problem(scaled(lever, scenario.population, split), float(value))
    return tr("{value}: put a figure in that range", value=found.rstrip(".")) if found else ""
