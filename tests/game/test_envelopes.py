"""Envelopes of an open table: what is printed beforehand is what the table holds, by the game's number alone."""

from __future__ import annotations

import pytest

from simgame.game import early
from simgame.game.envelopes import Envelope, envelopes
from simgame.game.events import by_id
from simgame.game.mandates import on_paper
from simgame.game.objectives import OBJECTIVES
from simgame.game.view import view
from simgame.session.files import load_events, load_evidence, load_scenario
from tests.game.tables import new, on, opened


def printed(**changes: object) -> dict[str, Envelope]:
    setup = new(way="open", **changes)
    place = load_scenario(setup.scenario)
    return {one.seat: one for one in envelopes(setup, load_evidence(), load_events(), place)}


@pytest.mark.parametrize("regime", ["keep", "abolish"])
def test_an_envelope_holds_the_mandates_and_objectives_that_the_table_deals(regime: str) -> None:
    found = printed(regime=regime)
    table = opened(new(way="open", regime=regime))
    while table.phase != "debrief":
        if table.phase == "briefing":
            for seat, mandate in table.mandates.items():
                words = on_paper(seat, mandate.drawn, regime == "keep")
                limits = found[seat].years[table.year_index].limits
                assert any(words.lower() in line.lower() for line in limits), (seat, words, limits)
        table = on(table)
    for seat, aim in table.aims.items():
        assert [title for title, _ in found[seat].objectives] == [OBJECTIVES[id].title for id in aim.dealt]


def test_what_a_seat_hears_is_in_its_envelope_unless_it_comes_of_what_was_played() -> None:
    found = printed(years=3)
    table = opened(new(way="open", years=3))
    inside = {(seat, title) for seat, one in found.items() for year in one.years for title, _ in year.heard}
    told = set()
    while table.phase != "debrief":
        told |= {(one.seat, by_id(table.cards)[one.card].title) for one in early.ahead_of(table)}
        table = on(table)
    assert told
    assert len(told & inside) >= len(told) / 2  # the others rest on figures, or on cards that rested


def test_an_envelope_is_the_same_for_the_same_number_and_a_seat_that_is_off_has_none() -> None:
    assert printed() == printed()
    assert printed() != printed(seed=8)
    assert "gp" not in printed(seats={"gp": "off"})
    both = printed(regime="decides", years=5)["gp"]
    assert [title for title, _ in both.powers] == ["Safe cap", "Partner’s veto"]
    assert any(line.startswith("One budget") for line in both.years[2].limits)
    assert both.years[0].limits == ()


def test_the_commissioners_envelope_holds_each_settlement_a_year_early() -> None:
    found = printed(years=3)
    table = opened(new(way="open", years=3))
    told = []
    while table.phase != "debrief":
        mine = view(table, "commissioner").mine
        if table.phase == "briefing" and mine is not None:
            told.append(mine.settlement)
        table = on(table)
    assert [year.settlement for year in found["commissioner"].years] == told
    assert told[0].startswith("2018/19: allocations rise ")
    assert told[-1] == ""
    assert {year.settlement for seat, one in found.items() if seat != "commissioner" for year in one.years} == {""}
