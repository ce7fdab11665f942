"""From a scenario and a view to the board: its tiles, sites and layers, and what moves in each month of the year."""

from __future__ import annotations

from simgame.game.facts import Scenario
from simgame.game.view_types import MonthView, View
from simgame.game.words import count, gbp_m
from simgame.model.language import tr
from simgame.session.files import load_scenario, scenario_names
from simgame.windows.board_data import (
    BoardMap,
    BoardMonth,
    Flow,
    Hex,
    Locality,
    Pay,
    Purse,
    Queue,
    Site,
    SiteNote,
    Stream,
)
from simgame.windows.board_items import FULL
from simgame.windows.map_layers import map_layers, step_of

AMBULANCES_AT_MOST = 40
A_AND_E_OFF_PCT = 92.0
"""Seen within four hours: below this a month is off its target, three points above."""
PRESSURE_EDGES = (0.9, 0.97, 1.04, 1.12)  # of the footprint's mean month of last year


_known: dict[str, Scenario] = {}


def use(scenario: Scenario) -> None:
    """The place of the table that is open: it may come from a file or a save, not from the shelf."""
    _known[scenario.id] = scenario


def scenario_of(name: str) -> Scenario:
    """The scenario of a table, or a shipped one by its name, read once."""
    if name not in _known:
        _known[name] = load_scenario(name)
    return _known[name]


def read_shelf() -> None:
    """Read every shipped place, so that none is waited for later."""
    for name in scenario_names():
        scenario_of(name)


def board_map(view: View) -> BoardMap:
    """The place with last year's occupancy on its hospitals."""
    scenario = scenario_of(view.scenario)
    occupancy = {site.id: site.occupancy_pct for site in view.sites}
    hexes = tuple(
        Hex(column, row, locality.id) for locality in scenario.cartogram.localities for column, row in locality.hexes
    )
    each = scenario.cartogram.people_per_hex
    localities = tuple(Locality(item.id, item.name, len(item.hexes) * each) for item in scenario.cartogram.localities)
    sites: list[Site] = []
    hospitals: list[str] = []
    for trust in scenario.trusts:
        for spot in trust.sites if trust.kind == "acute" else ():
            full = occupancy.get(spot.id)
            share = None if full is None else full / 100
            sites.append(Site(spot.id, "hospital", *spot.hex, spot.name, round(spot.beds), share))
            hospitals.append(spot.id)
    flows: list[Flow] = []
    for item in scenario.cartogram.localities:
        practices = f"{item.id}:gp"
        if all(item.gp_hex != spot.hex for trust in scenario.trusts for spot in trust.sites):
            sites.append(
                Site(practices, "gp", *item.gp_hex, tr("{name} practices", name=item.name), count=item.gp_practices)
            )
            nearest = min(hospitals, key=lambda site: item.travel_minutes[site])
            people = len(item.hexes) * each
            flows.append(Flow(practices, nearest, people * _stays_per_head(view)))
        if item.community_hex is not None:
            sites.append(
                Site(f"{item.id}:team", "community", *item.community_hex, tr("{name} community team", name=item.name))
            )
        if item.care_home_hex is not None:
            sites.append(
                Site(f"{item.id}:homes", "care_home", *item.care_home_hex, tr("{name} care homes", name=item.name))
            )
    stays = view.population * _stays_per_head(view)
    return BoardMap(
        name=scenario.name,
        hexes=hexes,
        localities=localities,
        sites=tuple(sites),
        flows=tuple(flows),
        layers=map_layers(scenario),
        river=scenario.cartogram.river,
        sea=scenario.cartogram.sea,
        people_per_hex=each,
        stays_per_dot=3_000 if stays < 120_000 else 6_000,
    )


def _stays_per_head(view: View) -> float:
    found = next((item.value for item in view.indicators if item.id == "emergency_admissions_per_1000"), 100.0)
    return found / 1000


def board_month(view: View, board: BoardMap, month: MonthView) -> BoardMonth:
    """One month on the board: arrivals, people going home, coins, queues, and the hospitals' cards."""
    scenario = scenario_of(view.scenario)
    places = {site.id: index for index, site in enumerate(view.sites)}
    total = sum(flow.stays for flow in board.flows) or 1.0
    homes = [site.id for site in board.sites if site.kind in ("community", "care_home")]
    streams = [
        Stream(flow.origin, flow.destination, max(round(month.emergency_admissions * flow.stays / total / 100), 1))
        for flow in board.flows
    ]
    notes: list[SiteNote] = []
    queues: list[Queue] = []
    pays: list[Pay] = []
    hospitals = [(trust, spot) for trust in scenario.trusts if trust.kind == "acute" for spot in trust.sites]
    beds = sum(spot.beds for _, spot in hospitals) or 1.0
    for _trust, spot in hospitals:
        share = spot.beds / beds
        full = month.site_occupancy_pct[places[spot.id]] if spot.id in places else None
        waiting = round(month.trolley_waits * share)
        held = month.delayed_beds * share
        lines = (tr("{held} fit to leave, still in a bed", held=count(held)),) if held >= 1 else ()
        notes.append(SiteNote(spot.id, (full if full is not None else month.occupancy_pct) / 100, lines))
        ambulances = min(round(waiting / 25), AMBULANCES_AT_MOST)
        if ambulances > 0:
            trouble = notes[-1].occupancy > FULL or month.four_hour_pct < A_AND_E_OFF_PCT
            queues.append(Queue(spot.id, ambulances, tr("{waiting} waited on a trolley", waiting=count(waiting)),
                                tr("{waiting} on a trolley", waiting=count(waiting)), trouble))  # fmt: skip
        pays.append(Pay(spot.id, max(round(month.spend_gbp_m * 0.45 * share / 5), 1)))
        if homes:
            going = max(round(month.emergency_admissions * share * 0.2 / 100), 1)
            target = homes[len(notes) % len(homes)]
            streams.append(Stream(spot.id, target, going, "home"))
    kept = view.split == "keep"
    purse = Purse("CCG purse" if kept else "One purse", "this month", gbp_m(month.spend_gbp_m))
    return BoardMonth(
        month=month.month,
        pressure=_pressure(scenario, month),
        streams=tuple(streams),
        pays=tuple(pays),
        queues=tuple(queues),
        notes=tuple(notes),
        purse=purse,
        words=month.sentence,
    )


def _pressure(scenario: Scenario, month: MonthView) -> tuple[int, ...]:
    """Pressure of each hex, 0 to 4: emergency stays a head of its place against last year's mean month."""
    places = {place.id: index for index, place in enumerate(scenario.places)}
    out: list[int] = []
    for locality in scenario.cartogram.localities:
        index = places[locality.place]
        value = month.place_pressure[index] if index < len(month.place_pressure) else 0.0
        out.extend([step_of(value, PRESSURE_EDGES)] * len(locality.hexes))
    return tuple(out)
