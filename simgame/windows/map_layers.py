"""What the map can show of a place, layer by layer: age, the way to a hospital, practices, money."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from simgame.game.facts import Scenario
from simgame.model.language import tr
from simgame.windows.board_data import MapLayer

AGE_BANDS, AGE_EDGES = ("<6%", "6–8%", "8–11%", ">11%"), (6.0, 8.0, 11.0)
WAY_BANDS, WAY_EDGES = ("<10", "10–20", "20–30", ">30"), (10.0, 20.0, 30.0)
LIST_BANDS, LIST_EDGES = ("<6,000", "6–8,000", "8–10,000", ">10,000"), (6_000.0, 8_000.0, 10_000.0)
MONEY_BANDS, MONEY_EDGES = ("<£1,300", "£1,300–1,400", "£1,400–1,500", ">£1,500"), (1_300.0, 1_400.0, 1_500.0)


def over_75(scenario: Scenario) -> tuple[float, ...]:
    """Share of people over 75 for each hex, %: the locality's own figures, else its place's."""
    by_place = {place.id: 100 * sum(place.population[3:]) / sum(place.population) for place in scenario.places}
    shares: list[float] = []
    for locality in scenario.cartogram.localities:
        own = locality.over_75_pct
        shares.extend(own if own else [by_place[locality.place]] * len(locality.hexes))
    return tuple(shares)


def step_of(value: float, edges: Sequence[float]) -> int:
    """How many of the edges a value reaches."""
    return sum(value >= edge for edge in edges)


def map_layers(scenario: Scenario) -> tuple[MapLayer, ...]:
    """Every layer of a place, in the order in which M turns them."""
    each = scenario.cartogram.people_per_hex
    money = {place.id: place.allocation_gbp_per_head for place in scenario.places}
    way: list[float] = []
    lists: list[float] = []
    heads: list[float] = []
    for locality in scenario.cartogram.localities:
        tiles = len(locality.hexes)
        way += [min(locality.travel_minutes.values(), default=0.0)] * tiles
        lists += [tiles * each / max(locality.gp_practices, 1)] * tiles
        heads += [money[locality.place]] * tiles
    return (
        _layer("over-75", "People over 75", AGE_BANDS, AGE_EDGES, over_75(scenario), lambda v: tr("{v:.1f}%", v=v)),
        _layer("way", "Minutes to a hospital", WAY_BANDS, WAY_EDGES, way, lambda v: tr("{v:.0f} by car", v=v)),
        _layer("lists", "People for each practice", LIST_BANDS, LIST_EDGES, lists, lambda v: tr("{v:,.0f}", v=v)),
        _layer("money", "NHS money a head", MONEY_BANDS, MONEY_EDGES, heads, lambda v: tr("£{v:,.0f}", v=v)),
    )


def _layer(
    id: str, title: str, bands: tuple[str, str, str, str], edges: Sequence[float], values: Sequence[float],
    words: Callable[[float], str],
) -> MapLayer:  # fmt: skip
    steps = tuple(step_of(value, edges) for value in values)
    return MapLayer(id, title, bands, steps, tuple(words(value) for value in values))
