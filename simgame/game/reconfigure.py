"""Reconfiguring a service: the case, engagement, consultation, a decision or referral to ministers, building, opening.

The STP lead's lever starts it and stops it; each step takes a year. What it does once it is open stays.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import msgspec
from msgspec import Struct

from simgame.game import answers
from simgame.game.facts import Scenario, Site
from simgame.game.table_value import Scheme, Stage, Table
from simgame.model.language import tr
from simgame.model.luck import Luck

LEVER = "reconfigure"
BUILDING_YEARS = 2


class Journey(Struct, frozen=True):
    """A locality's way to the nearest hospital, in minutes by car: now, and once the site is closed."""

    name: str
    place: str
    people: float
    now: float
    then: float


def _hospitals(scenario: Scenario) -> tuple[Site, ...]:
    return tuple(site for trust in scenario.trusts if trust.kind == "acute" for site in trust.sites if site.beds > 0)


def smallest_site(scenario: Scenario) -> tuple[str, str]:
    """The smallest hospital that somebody lives nearest to: id and name; empty where there is only one hospital."""
    sites = _hospitals(scenario)
    if len(sites) < 2:
        return "", ""
    known = {site.id for site in sites}
    nearest = set()
    for locality in scenario.cartogram.localities:
        near = {site: minutes for site, minutes in locality.travel_minutes.items() if site in known}
        if near:
            nearest.add(min(near, key=lambda site: near[site]))
    least = min((site for site in sites if site.id in nearest or not nearest), key=lambda site: (site.beds, site.id))
    return least.id, least.name


def journeys(scenario: Scenario) -> tuple[Journey, ...]:
    """Every locality's way, now and without that hospital; a place without minutes on its map has none."""
    gone, _ = smallest_site(scenario)
    acute = {site.id for site in _hospitals(scenario)}
    out: list[Journey] = []
    for locality in scenario.cartogram.localities:
        known = {site: minutes for site, minutes in locality.travel_minutes.items() if site in acute}
        left = [minutes for site, minutes in known.items() if site != gone]
        if known and left:
            people = len(locality.hexes) * scenario.cartogram.people_per_hex
            out.append(Journey(locality.name, locality.place, people, min(known.values()), min(left)))
    return tuple(out)


def minutes_added(scenario: Scenario) -> dict[str, float]:
    """Minutes more to the nearest hospital without the smallest hospital, by place: means over its people."""
    total: dict[str, float] = {}
    people: dict[str, float] = {}
    for one in journeys(scenario):
        total[one.place] = total.get(one.place, 0.0) + one.people * (one.then - one.now)
        people[one.place] = people.get(one.place, 0.0) + one.people
    return {place.id: total.get(place.id, 0.0) / max(people.get(place.id, 0.0), 1e-9) for place in scenario.places}


def advanced(table: Table, settings: Mapping[str, float]) -> Table:
    """The table with the scheme one year on, at the end of a year in which the lever stood as in ``settings``."""
    scheme = table.scheme
    wanted = int(settings.get(LEVER, 0.0 if scheme is None else scheme.kind))  # off the desk, what began goes on
    if scheme is None or scheme.stage in ("dropped", "refused"):
        started = Scheme(wanted, "case", table.year_index, asked=_asked(table)) if wanted else None
        return replace(table, scheme=started)
    if scheme.stage == "open":
        return table
    if scheme.stage == "case" and wanted != scheme.kind:
        return replace(table, scheme=_at(table, scheme, "dropped"))
    if scheme.stage == "case":
        if answers.quiet(table) or answers.waits(table):
            return table  # nothing may be announced before a vote, or it was put off: another year
        return replace(table, scheme=_decided(table, scheme))
    if scheme.stage == "referred":
        drawn = float(Luck.of(table.setup.seed, 1).uniform(table.year, 0, "ministers decide", 1)[0, 0])
        upheld = drawn < table.value("reconfigure_upheld")
        return replace(table, scheme=_at(table, scheme, "building" if upheld else "refused"))
    if scheme.stage == "building" and table.year_index - scheme.year_index >= BUILDING_YEARS:
        return replace(table, scheme=_at(table, scheme, "open"))
    return table


def _at(table: Table, scheme: Scheme, stage: Stage) -> Scheme:
    found: Scheme = msgspec.structs.replace(scheme, stage=stage, year_index=table.year_index)
    return found


def _asked(table: Table) -> bool:
    people = float(table.state.population[0].sum())
    spent = sum(float(record.decisions["engagement_gbp"][0].sum()) for record in table.history[-2:]) / people
    return spent >= table.value("reconfigure_engagement_gbp_per_head")


def _decided(table: Table, scheme: Scheme) -> Scheme:
    """After a year of consultation: the boards decide, unless nobody was asked and the place is hot."""
    heat = float(table.after.heat[0, 0]) if table.after is not None else float(table.state.heat[0, 0])
    calm = heat < table.value("reconfigure_heat_most")
    asked = _asked(table)
    stage: Stage = "building" if asked or calm else "referred"
    found: Scheme = msgspec.structs.replace(_at(table, scheme, stage), asked=asked)
    return found


def in_part(scheme: Scheme) -> bool:
    """Whether only some patients go to the hub: one service moved with nobody asked, so that hospitals keep theirs."""
    return scheme.kind == 1 and not scheme.asked


def _reach(table: Table, scheme: Scheme) -> float:
    """The share of the service's patients who are treated at the hub."""
    return table.value("hub_patients_in_part_pct") / 100.0 if in_part(scheme) else 1.0


def _size(table: Table, scheme: Scheme) -> float:
    """How much of a site goes: all, or one service as far as its patients go."""
    return 1.0 if scheme.kind == 2 else table.value("consolidate_share") * _reach(table, scheme)


def quantities(table: Table) -> tuple[tuple[str, float], ...]:
    """What the scheme does to the engine this year, besides the minutes of each place."""
    scheme = table.scheme
    if scheme is None:
        return ()
    share = _size(table, scheme)
    people = float(table.state.population[0].sum())
    if scheme.stage == "building":
        return (("scheme_gbp", share * table.value("reconfigure_double_running_gbp_per_head") * people),)
    if scheme.stage != "open":
        return ()
    out = [
        ("site_saving_pct", share * table.value("reconfigure_saving_pct")),
        ("services_together", _reach(table, scheme)),
    ]
    if scheme.year_index == table.year_index - 1:
        out.append(("beds_closed_pct", share * table.value("reconfigure_beds_pct")))
    return tuple(out)


def travel_minutes(table: Table) -> tuple[float, ...]:
    """Minutes more to hospital by place, in the order of the scenario, once the scheme is open; else none."""
    scheme = table.scheme
    if scheme is None or scheme.stage != "open":
        return ()
    share = _size(table, scheme)
    added = minutes_added(table.scenario)
    return tuple(share * added[place.id] for place in table.scenario.places)


def row(table: Table) -> str:
    """What a year of the scheme costs in confidence, as a sentence; "" when nobody minds, or everybody was asked."""
    scheme = table.scheme
    if scheme is None or scheme.asked or scheme.year_index != table.year_index - 1:
        return ""
    if scheme.stage in ("case", "referred", "building"):
        return "A service is changed, and people say that nobody asked them."
    return ""


def in_words(table: Table) -> str:
    """How the scheme stands, in a sentence; "" where there is none."""
    scheme = table.scheme
    if scheme is None:
        return ""
    _, name = smallest_site(table.scenario)
    what = tr("Closing {name}", name=name) if scheme.kind == 2 else tr("Moving a service from {name}", name=name)
    if scheme.stage == "case":
        quiet = " No consultation may start this year." if answers.quiet(table) else ""
        if not quiet and answers.waits(table, chosen=True):
            quiet = " It waits a year."
        return tr("{what}: the case is made, and this is the year of consultation.{quiet}", what=what, quiet=quiet)
    if scheme.stage == "referred":
        return tr("{what} is with ministers, since people were not asked.", what=what)
    if scheme.stage == "building":
        opens = table.scenario_year + scheme.year_index + 1 + BUILDING_YEARS
        return tr(
            "{what} was decided: it opens in April {opens}, and until then both are paid for.", what=what, opens=opens
        )
    if scheme.stage == "open":
        if in_part(scheme):
            return tr(
                "{what} was done in part, since nobody was asked: hospitals keep it for some patients, "
                "and it saves no life.",
                what=what,
            )
        far = max(journeys(table.scenario), key=lambda one: one.then - one.now)
        return tr(
            "{what} is done: from {name} it is {then:.0f} minutes to a hospital, {now:.0f} before.",
            what=what,
            name=far.name,
            then=far.then,
            now=far.now,
        )
    if scheme.year_index != table.year_index - 1:
        return ""
    return tr(
        "{what} was {words}.", what=what, words="stopped" if scheme.stage == "dropped" else "refused by ministers"
    )
