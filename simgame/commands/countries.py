"""The words of a command about a country as an order, and what of them no country (or no single place) can take."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from simgame.game.country import Country
from simgame.game.phases import year_label
from simgame.insight.country_runs import CountryOrder
from simgame.insight.runs import WorldName
from simgame.model.language import tr
from simgame.model.world import FIRST_YEAR
from simgame.session.files import BadFile

OTHERS = "others"
NEAREST = 3


def country_order(
    words: argparse.Namespace, country: Country, split: WorldName, overrides: Mapping[str, float]
) -> CountryOrder:
    """The order of ``run`` and ``compare`` on a country. Raises ``BadFile`` with one sentence."""
    if words.players != "steady":
        raise _refused(f"--players {words.players}", "in a country every footprint is in steady hands: leave it out")
    if words.levers != "starter":
        raise _refused(f"--levers {words.levers}", "a country has no seats: leave it out, or run one place")
    if words.decisions is not None:
        raise _refused("--decisions", "a country has no seats to tell: leave it out, or run one place")
    if words.changes and split != "keep":
        raise _refused("--abolish", f"goes with --split keep, not {split}: choose one of the two")
    return CountryOrder(
        country=country,
        split=split,
        years=words.years,
        seed=words.seed,
        runs=words.runs,
        view=words.view,
        overrides=overrides,
        abolish=changes_in(country, words.changes, words.years),
        footprints=words.footprints,
    )


def only_countries(words: argparse.Namespace) -> None:
    """Raises ``BadFile`` where a single place was asked for what only a country can do."""
    if words.changes:
        raise _refused("--abolish", "a place has one footprint: use --split abolish, or run england")
    if words.footprints:
        raise _refused("--footprints", "a place has one footprint: leave it out, or run england")


def changes_in(country: Country, told: Sequence[tuple[str, str]], years: int) -> dict[int, int]:
    """Footprint -> the year in which it ends the split. Raises ``BadFile`` on a name or a year that is not there."""
    known: dict[str, int] = {}
    for index, footprint in enumerate(country.footprints):
        for name in (footprint.id, footprint.label, footprint.name, footprint.code):
            known[name.casefold()] = index
    out: dict[int, int] = {}
    rest: int | None = None
    for name, text in told:
        year = _year(name, text, years)
        if name.casefold() == OTHERS:
            rest = _once(rest, year, name)
            continue
        if name.casefold() not in known:
            near = ", ".join(_near(country, name))
            raise _refused(f"--abolish {name[:60]}", f"there is no such footprint: did you mean one of {near}?")
        index = known[name.casefold()]
        out[index] = _once(out.get(index), year, name)
    if rest is not None:
        out = {index: out.get(index, rest) for index in range(len(country.footprints))}
    return out


def _once(before: int | None, year: int, name: str) -> int:
    if before is not None and before != year:
        both = tr("{one} and {other} are both given: give one of them", one=year_label(before), other=year_label(year))
        raise _refused(f"--abolish {name[:60]}", both)
    return year


def _year(name: str, text: str, years: int) -> int:
    labels = {year_label(year): year for year in range(FIRST_YEAR, FIRST_YEAR + years)}
    if text not in labels:
        span = f"from {year_label(FIRST_YEAR)} to {year_label(FIRST_YEAR + years - 1)}"
        raise _refused(f"--abolish {name[:60]}", f"“{text[:20]}” is none of the years that are run: give one {span}")
    return labels[text]


def _near(country: Country, name: str) -> list[str]:
    """The labels most like a name, best first: letters in common, a whole word counting most."""
    wanted = name.casefold()
    words = {word for word in wanted.split() if len(word) > 3}

    def likeness(label: str, whole: str) -> float:
        found = max(SequenceMatcher(None, wanted, text.casefold()).ratio() for text in (label, whole))
        shared = words & set(whole.casefold().replace(",", "").split())
        return found + len(shared)

    order = sorted(country.footprints, key=lambda f: -likeness(f.label, f.name))
    return [footprint.label for footprint in order[:NEAREST]]


def _refused(where: str, what: str) -> BadFile:
    return BadFile((f"{where}: {what}",))
