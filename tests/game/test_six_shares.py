"""Six shares beyond starter, and the rule that mental health and general practice may not fall."""

from __future__ import annotations

import numpy as np
import pytest

from simgame.game.budget import PLACED_POTS, SIX_POTS, folded
from simgame.game.entries import ClockStopped, NewTable
from simgame.game.entries_deals import Amendment, Ballot, Bid, NegotiateDone, Proposed
from simgame.game.seats import SeatId
from simgame.game.table import apply, problems
from simgame.game.table_value import Table
from simgame.game.view import view
from simgame.session.autoplay import computer_seats, play_to_debrief
from simgame.session.files import load_scenario
from simgame.session.sitting import Sitting

from . import tables

SHARES = {"hospital": 1.0, "outside": 0.5, "practices": 0.7, "mental_health": 0.6, "social_care": 0.4,
          "prevention": 0.3}  # fmt: skip


def sharing(complexity: str = "workshop", **more: object) -> Table:
    table = tables.opened(tables.new(regime="abolish", complexity=complexity, **more))
    while table.phase != "negotiate":
        table = apply(table, ClockStopped(table.phase))
    return table


def agreed(table: Table, changes: dict[str, float]) -> Table:
    votes: dict[SeatId, bool] = {seat: True for seat in table.seats if seat != "stp"}
    for entry in (Proposed(changes), Ballot(votes), NegotiateDone()):
        table = apply(table, entry)
    return table


def test_starter_has_three_pots_and_workshop_six() -> None:
    assert sharing("starter").budget.pots == PLACED_POTS
    table = sharing()
    assert table.budget is not None
    assert table.budget.pots == SIX_POTS
    seen = view(table, None).budget
    assert seen is not None
    labels = [pot.label for pot in seen.pots]
    assert labels == ["Hospital", "Community", "General practice", "Mental health", "Social care", "Prevention",
                      "Reserve"]  # fmt: skip
    assert folded(SIX_POTS, (1.0, 2.0, 3.0, 4.0, 5.0, 6.0)) == (1.0, 6.0, 14.0)


def test_the_six_pots_hold_the_same_money_as_the_three() -> None:
    three, six = sharing("starter").budget, sharing().budget
    assert three is not None
    assert six is not None
    assert six.to_share_gbp_m == pytest.approx(three.to_share_gbp_m, abs=0.2)
    assert six.rolls_on[0] == pytest.approx(three.rolls_on[0], abs=0.1)
    assert six.rolls_on[1] + six.rolls_on[3] == pytest.approx(three.rolls_on[1], abs=0.2)


def test_each_share_is_real_money_in_the_engine() -> None:
    table = agreed(sharing(), SHARES)
    table = tables.upto(table, "report")
    record = table.history[-1]
    found = record.decisions
    budget = record.budget
    assert budget is not None
    totals = dict(zip(SIX_POTS, (a + b for a, b in zip(budget.carried, budget.agreed or (), strict=True)), strict=True))

    def gbp_m(key: str) -> float:
        return float(found[key].sum()) / 1e6

    assert gbp_m("share_hospital_change_gbp") == pytest.approx(totals["hospital"], abs=1e-3)
    assert gbp_m("share_community_change_gbp") == pytest.approx(totals["outside"], abs=1e-3)
    assert gbp_m("gp_investment_gbp") + gbp_m("share_keeping_well_change_gbp") == pytest.approx(totals["practices"])
    mental = gbp_m("mental_health_gbp") + gbp_m("share_mental_health_change_gbp")
    assert mental == pytest.approx(totals["mental_health"], abs=1e-3)
    assert gbp_m("better_care_fund_gbp") == pytest.approx(0.4, abs=1e-3)
    assert found["share_outside_change_gbp"][0, 0] == 0.0
    assert abs(record.books.residual_gbp) < 1.0


@pytest.mark.parametrize(
    ("pot", "figure", "way"),
    [("practices", "gp_unmet_pct", -1), ("mental_health", "mental_health_access_pct", 1),
     ("social_care", "unmet_social_care_pct", -1)],
)  # fmt: skip
def test_a_share_acts_where_it_is_given(pot: str, figure: str, way: int) -> None:
    ends = {}
    for name, extra in (("less", 0.0), ("more", 2.5)):
        table = sharing()
        for year in range(2):
            table = agreed(table, {pot: extra if year == 0 else 0.0})
            table = tables.upto(table, "report")
            if year == 0:
                table = tables.upto(table, "negotiate", 1)
        ends[name] = table.history[-1].indicators[figure]
    assert (ends["more"] - ends["less"]) * way > 0.0


def test_what_was_granted_goes_on_next_year() -> None:
    table = tables.upto(agreed(sharing(), SHARES), "negotiate", 1)
    assert table.budget is not None
    granted = dict(zip(SIX_POTS, table.budget.granted, strict=True))
    last = table.history[-1].decisions
    assert granted["practices"] == pytest.approx(float(last["gp_investment_gbp"].sum()) / 1e6, abs=0.01)
    assert granted["social_care"] == pytest.approx(0.4, abs=0.01)
    prevention = float((last["prevention_gbp"].sum() + last["screening_gbp"].sum()) / 1e6)
    assert granted["prevention"] == pytest.approx(prevention, abs=0.01)


def test_bids_amendments_and_proposals_know_the_pots_of_their_table() -> None:
    six, three = sharing(), sharing("starter")
    assert problems(Bid("gp", "keeping_well", 1.0), six) == (
        "There is no such pot at this table: bid for one of those that are shared.",
    )
    assert problems(Bid("gp", "practices", 1.0), three) != ()
    assert problems(Bid("gp", "practices", 1.0), six) == ()
    table = apply(six, Proposed({"hospital": 1.0}))
    assert problems(Amendment("gp", "hospital", "practices", 0.5), table) == ()
    table = apply(table, Amendment("gp", "hospital", "practices", 0.5))
    assert problems(Amendment("gp", "hospital", "keeping_well", 0.5), table) == (
        "There is no such pot at this table: choose one of those that are shared.",
    )
    refusal = problems(Proposed({"prevention": -1.0}), six)[0]
    assert refusal.startswith("Prevention can lose £0.0m at most in a year")


@pytest.mark.parametrize(("complexity", "pots"), [("starter", ("outside", "keeping_well")),
                                                  ("workshop", ("outside", "practices", "mental_health"))])  # fmt: skip
def test_mental_health_and_general_practice_may_not_fall_where_they_are_protected(
    complexity: str, pots: tuple[str, ...]
) -> None:
    table = sharing(complexity, protect=True)
    for pot in pots:
        refusal = problems(Proposed({pot: -0.5}), table)[0]
        assert refusal.endswith("is protected at this table: its share may not fall.")
    assert problems(Proposed({"hospital": -0.5}), table) == ()
    assert problems(Proposed({"outside": -0.5}), sharing(complexity)) == ()


@pytest.mark.parametrize("complexity", ["workshop", "full"])
def test_computer_players_share_six_pots_out_and_agree(complexity: str) -> None:
    entry = NewTable(
        scenario="aldermere", seed=5, years=3, regime="abolish", seats=computer_seats("system-minded"),
        complexity=complexity, protect=True,
    )  # fmt: skip
    with Sitting.unsaved(entry, load_scenario("aldermere")) as sitting:
        table = play_to_debrief(sitting)
    assert {record.settled_by for record in table.history} <= {"vote", "no_agreement"}
    assert any(record.settled_by == "vote" for record in table.history)
    for record in table.history:
        assert all(np.isfinite(value) for value in record.indicators.values())
        assert abs(record.books.residual_gbp) < 1.0
