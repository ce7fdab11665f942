"""Reconfiguring a service: case, engagement, consultation, decision or referral, quiet period, travel, fairness."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simgame.game import reconfigure
from simgame.game.entries import ClockStopped, Draft, EventChosen
from simgame.game.plans import Deals, decisions_of, stacked
from simgame.game.seats import SEATS
from simgame.game.table import apply
from simgame.game.table_value import Played, Scheme, Table
from simgame.game.view import view
from simgame.model.luck import Luck
from simgame.model.shocks import Shocks
from simgame.model.start import widen
from simgame.model.year import year
from simgame.session.files import load_scenario

from . import tables

QUIET = Played("snap_election", 1, winter=False)


def table_of(**setup: object) -> Table:
    return tables.opened(tables.new(**{"years": 7, "complexity": "workshop", **setup}))


def a_year(table: Table, lever: float | None = None, engagement: float | None = None) -> Table:
    """On to the next briefing, with the STP lead's lever and engagement set at Decide."""
    index = table.year_index
    while table.year_index == index or table.phase in ("vote", "switch"):
        if table.phase == "decide" and lever is not None:
            table = apply(table, Draft("stp", {"reconfigure": lever}))
        if table.phase == "decide" and engagement is not None:
            table = apply(table, Draft("stp", {"engagement": engagement}))
        table = apply(table, ClockStopped(table.phase))
    return table


def stage(table: Table) -> str:
    return "" if table.scheme is None else table.scheme.stage


def test_a_site_closes_in_the_fifth_year_after_case_consultation_decision_and_building() -> None:
    table = a_year(table_of(), lever=2.0, engagement=1.0)
    assert stage(table) == "case"
    assert "this is the year of consultation" in view(table, None).briefing.note
    table = a_year(table)
    assert stage(table) == "building"
    assert "opens in April 2021" in view(table, None).briefing.note
    table = a_year(table)
    assert stage(table) == "building"
    assert table.history[-1].decisions["scheme_gbp"].sum() > 1e6, "both are paid for"
    table = a_year(table)
    assert stage(table) == "open"
    assert "minutes to a hospital" in view(table, None).briefing.note
    beds = float(table.state.beds.sum())
    table = a_year(table)
    last = table.history[-1].decisions
    assert last["beds_closed_pct"][0, 0] > 0.0
    assert float(table.state.beds.sum()) < beds
    assert last["travel_minutes_added"].max() > 0.0
    table = a_year(table)
    assert table.history[-1].decisions["beds_closed_pct"][0, 0] == 0.0, "wards close once"
    assert table.history[-1].decisions["services_together"][0, 0] == 1.0, "it stays together"


def test_back_to_no_before_the_decision_stops_it() -> None:
    table = a_year(table_of(), lever=1.0)
    table = a_year(table, lever=0.0)
    assert stage(table) == "dropped"
    assert "was stopped." in view(table, None).briefing.note
    assert reconfigure.quantities(table) == ()


def test_no_consultation_may_start_while_the_country_votes() -> None:
    table = a_year(table_of(), lever=1.0, engagement=1.0)
    table = replace(table, events=(*(one for one in table.events if one.year_index != 1), QUIET))
    assert "No consultation may start this year." in view(table, None).briefing.note
    table = a_year(table)
    assert stage(table) == "case"
    assert stage(a_year(table)) == "building"


def test_nobody_asked_in_a_hot_place_goes_to_ministers_and_costs_confidence() -> None:
    table = a_year(table_of(), lever=2.0, engagement=0.0)
    assert table.scheme is not None
    assert not table.scheme.asked
    hot = replace(table, state=table.state)
    index = hot.year_index
    while hot.year_index == index:
        if hot.phase == "decide":
            hot = apply(hot, Draft("stp", {"engagement": 0.0}))
        if hot.phase == "report" and hot.after is not None:
            warm = hot.after.open_copy(1)
            warm.heat = warm.heat * 0.0 + 0.8
            hot = replace(hot, after=warm.seal())
        hot = apply(hot, ClockStopped(hot.phase))
    assert stage(hot) == "referred"
    assert "with ministers" in view(hot, None).briefing.note
    minded = [words for words, _, points in hot.history[-1].conduct if points < 0.0]
    assert any("nobody asked them" in words for words in minded)
    drawn = float(Luck.of(hot.setup.seed).uniform(hot.year, 0, "ministers decide", 1)[0, 0])
    assert stage(a_year(hot)) == ("building" if drawn < 0.6 else "refused")


@pytest.mark.parametrize("name", ["aldermere", "frimley", "south-yorkshire"])
def test_every_shipped_place_knows_who_would_travel_farther(name: str) -> None:
    scenario = load_scenario(name)
    site, called = reconfigure.smallest_site(scenario)
    assert site
    assert called
    found = reconfigure.journeys(scenario)
    assert all(one.then >= one.now for one in found)
    assert max(one.then - one.now for one in found) > 1.0
    assert set(reconfigure.minutes_added(scenario)) == {place.id for place in scenario.places}


def test_distance_is_felt_where_it_falls_and_the_gap_widens() -> None:
    """One team alone spares deaths; distance costs experience everywhere and lives where it is far: the gap moves."""
    table = table_of()
    none = dict.fromkeys(SEATS, 0.0)
    there = replace(table, scheme=Scheme(2, "open", -3))
    rows = [
        decisions_of(table.world, "keep", {}, none, Deals(table.last_terms), table.year),
        decisions_of(
            table.world, "keep", {}, none,
            Deals(table.last_terms, decided=reconfigure.quantities(there), minutes=reconfigure.travel_minutes(there)),
            table.year,
        ),
    ]  # fmt: skip
    both = stacked(rows, table.world.columns)
    still = Luck.of(3, 2, on=False)
    played = year(widen(table.state, 2), both, table.regime, table.parameters, Shocks(), still)
    figures = played.indicators.footprint
    assert figures["patient_experience"][1, 0] < figures["patient_experience"][0, 0]
    assert figures["provider_balance_gbp"][1, 0] > figures["provider_balance_gbp"][0, 0]
    lost = played.indicators.place["population_health_qalys_lost_per_1000"]
    change = lost[1] / lost[0]
    added = reconfigure.minutes_added(table.scenario)
    far = max(range(len(added)), key=lambda number: list(added.values())[number])
    near = min(range(len(added)), key=lambda number: list(added.values())[number])
    assert change[far] > change[near], "worse where it is farther"


def test_one_service_moved_with_nobody_asked_goes_in_part_and_spares_no_life() -> None:
    """As in Greater Manchester at first; with people asked it is whole, as in London."""
    table = table_of()
    asked, unasked = (replace(table, scheme=Scheme(1, "open", -3, asked)) for asked in (True, False))
    reach = [dict(reconfigure.quantities(one))["services_together"] for one in (asked, unasked)]
    assert reach == [1.0, pytest.approx(0.39)]
    assert "saves no life" in reconfigure.in_words(unasked)
    assert "minutes to a hospital" in reconfigure.in_words(asked)
    assert max(reconfigure.travel_minutes(unasked)) < max(reconfigure.travel_minutes(asked))
    rows = [
        decisions_of(table.world, "keep", {}, dict.fromkeys(SEATS, 0.0),
                     Deals(table.last_terms, decided=(("services_together", share),)), table.year)
        for share in (0.0, *reach)
    ]  # fmt: skip
    still = Luck.of(3, 3, on=False)
    decided = stacked(rows, table.world.columns)
    died = year(widen(table.state, 3), decided, table.regime, table.parameters, Shocks(), still).ledger.people["deaths"]
    people = float(table.state.population[0].sum())
    assert (died[0] - died[1]) / people * 1e6 == pytest.approx(12.0, rel=0.15)
    assert died[2] == died[0]


def test_what_began_goes_on_in_a_world_where_the_lever_is_not_on_the_desk() -> None:
    table = a_year(table_of(regime="abolish", abolish_from=2), lever=1.0, engagement=1.0)
    assert table.split == "abolish"
    assert "reconfigure" not in {lever.id for desk in [view(table, "stp").desk] if desk for lever in desk.levers}
    assert stage(table) == "case"
    assert stage(a_year(table)) == "building"


def test_meeting_a_campaign_puts_a_planned_change_off_for_a_year_and_pressing_on_does_not() -> None:
    table = a_year(table_of(), lever=1.0, engagement=1.0)
    card = Played("save_our_hospital", 1, winter=False)
    table = replace(table, events=(*(one for one in table.events if one.year_index != 1), card))
    assert "It waits a year." not in view(table, None).briefing.note, "nobody has chosen yet"
    met, pressed = (apply(table, EventChosen(card.card, "stp", way)) for way in (0, 1))
    assert "It waits a year." in view(met, None).briefing.note
    assert "It waits a year." not in view(pressed, None).briefing.note
    assert stage(a_year(pressed)) == "building"
    waited = a_year(met)
    assert stage(waited) == "case"
    assert stage(a_year(waited)) == "building"
