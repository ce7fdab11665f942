"""What keeps a place's map from being drawn: each ``where: what is wrong: what to do``."""

from __future__ import annotations

from collections.abc import Iterator

from simgame.game.cartogram import MOST_PERSONS_PER_HEX, connected, path_commands
from simgame.game.facts import Scenario
from simgame.model.language import tr


def problems_on_map(scenario: Scenario) -> Iterator[str]:
    """What is wrong with the hexes, the sites on them, the river and the sea; with how long the way to hospital is."""
    cartogram = scenario.cartogram
    each = cartogram.people_per_hex
    if not 1_000 <= each <= MOST_PERSONS_PER_HEX:
        yield tr(
            "cartogram: people_per_hex is {each}: give a number from 1000 to {most_persons_per_hex}",
            each=each,
            most_persons_per_hex=MOST_PERSONS_PER_HEX,
        )
        return
    cells = tuple(cell for locality in cartogram.localities for cell in locality.hexes)
    land = set(cells)
    if len(land) < len(cells):
        double = sorted({cell for cell in cells if cells.count(cell) > 1})
        yield tr("cartogram: hex {list} stands there twice: give each locality hexes of its own", list=list(double[0]))
    if any(not 0 <= number <= 200 for cell in land for number in cell):
        yield tr("cartogram: a hex lies outside columns and rows 0 to 200: move the map")
        return
    if not connected(tuple(land)):
        yield tr("cartogram: the hexes do not hang together: close the gaps")
    yield from _localities(scenario)
    yield from _sizes(scenario)
    for trust in scenario.trusts:
        for spot in trust.sites:
            if spot.hex not in land:
                yield tr(
                    "trusts, {id}: {name} stands on hex {list}, off the map: move it",
                    id=trust.id,
                    name=spot.name,
                    list=list(spot.hex),
                )
    for corner in cartogram.river:
        if not 0 <= corner[2] <= 5:
            yield tr("cartogram: the river names corner {corner}: corners are 0 to 5", corner=corner[2])
    try:
        path_commands(cartogram.sea)
    except ValueError as error:
        yield tr("cartogram: the sea’s path: {error}: write it as M x y L x y C x y x y x y Z", error=error)


def _localities(scenario: Scenario) -> Iterator[str]:
    places = {place.id for place in scenario.places}
    sites = {site.id for trust in scenario.trusts for site in trust.sites}
    for locality in scenario.cartogram.localities:
        where = f"cartogram, {locality.id}"
        if locality.place not in places:
            yield tr(
                "{where}: belongs to “{place}”, which is no place: mend its name", where=where, place=locality.place
            )
            continue
        if not connected(locality.hexes):
            yield tr("{where}: its hexes do not hang together: give hexes that touch", where=where)
        for what, cell in (
            ("gp_hex", locality.gp_hex),
            ("care_home_hex", locality.care_home_hex),
            ("community_hex", locality.community_hex),
        ):
            if cell is not None and cell not in locality.hexes:
                yield tr(
                    "{where}: {what} {list} is not one of its hexes: name one of them",
                    where=where,
                    what=what,
                    list=list(cell),
                )
        if locality.over_75_pct and len(locality.over_75_pct) != len(locality.hexes):
            count = len(locality.over_75_pct)
            yield tr(
                "{where}: over_75_pct has {count} figures for {count2} hexes: give one for each",
                where=where,
                count=count,
                count2=len(locality.hexes),
            )
        if any(not 0 <= share <= 100 for share in locality.over_75_pct):
            yield tr("{where}: a share of people over 75 lies outside 0 to 100: give percent", where=where)
        for site in sorted(set(locality.travel_minutes) ^ sites):
            what = "is no site of a trust: mend its name" if site in locality.travel_minutes else "is missing: add it"
            yield tr("{where}: travel_minutes: “{site}” {what}", where=where, site=site, what=what)
        if any(not 0 <= minutes <= 600 for minutes in locality.travel_minutes.values()):
            yield tr("{where}: travel_minutes lie outside 0 to 600: give minutes by car", where=where)


def _sizes(scenario: Scenario) -> Iterator[str]:
    """Places whose hexes are not as many as their people need."""
    each = scenario.cartogram.people_per_hex
    for place in scenario.places:
        count = sum(len(one.hexes) for one in scenario.cartogram.localities if one.place == place.id)
        expected = sum(place.population) / each
        if abs(count - expected) > 1:
            stands = tr(
                "{count} hexes for {expected:.1f} times {each:,} people", count=count, expected=expected, each=each
            )
            yield tr("cartogram: {id} has {stands}: one stands for {each:,}", id=place.id, stands=stands, each=each)
