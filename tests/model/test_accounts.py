"""The books: every pound has a payer and a payee, and nothing appears or vanishes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simgame.model.chart import chart
from simgame.model.decisions import QUANTITIES
from simgame.model.evidence import Parameters
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.start import widen
from tests.model import worlds
from tests.model.played import footprint, held, opened, paid, play, regime

PENNY = 0.005  # £, as rounding
LEVER = [q for q in QUANTITIES.values() if q.level != "england" and not q.id.startswith("transfer_")]
MONEY = [q for q in LEVER if q.unit.startswith("£")]
RULES = {
    "accept_control_totals": (0.0, 1.0),
    "acute_contract_form": (0.0, 1.0, 2.0),
    "acute_savings_pct": (0.0, 1.0, 4.0),
    "beds_closed_pct": (0.0, 5.0),
    "freed_management_use": (0.0, 1.0, 2.0),
    "pool_budget": (0.0, 1.0),
    "precept": (0.0, 1.0),
    "quality_floor": (0.0, 1.0),
    "risk_pool_pct": (0.0, 1.0),
    "guarantee_weeks": (0.0, 18.0),
    "system_control_total": (0.0, 1.0),
    "arbitration": (0.0, 1.0),
    "hold_transformation": (0.0, 1.0),
}
SWITCHES = ("payment", "decision", "pooling", "exit", "posts", "change", "legislation", "middle")


@st.composite
def settings_of_a_year(draw: st.DrawFn) -> dict[str, float]:
    """Some levers at some pounds, some rules set some way."""
    chosen = draw(st.lists(st.sampled_from(MONEY), max_size=8, unique_by=lambda q: q.id))
    out = {q.id: draw(st.floats(0.0, 2e7)) for q in chosen}
    for key in draw(st.lists(st.sampled_from(sorted(RULES)), max_size=5, unique=True)):
        out[key] = draw(st.sampled_from(RULES[key]))
    return out


@settings(max_examples=12)
@given(settings_of_a_year(), st.lists(st.sampled_from(SWITCHES), unique=True), st.integers(0, 3))
def test_no_pound_appears_or_vanishes_whatever_is_decided_under_whatever_switches(
    levers: dict[str, float], on: list[str], seed: int
) -> None:
    world = worlds.two_footprints()
    mixed = regime(world, "keep", **dict.fromkeys(on, 1.0))
    first = regime(world, "keep")
    mask = np.asarray([[True, False]])
    some = Regime.where(mask, mixed, first)  # one footprint each way
    for done in play(opened(worlds.two_footprints), [some, first], 2, luck=Luck.of(seed), **levers):
        ledger = done.ledger
        assert abs(ledger.residual_gbp).max() < PENNY
        assert ledger.received_gbp - ledger.spent_gbp == pytest.approx(ledger.balances_change_gbp, abs=PENNY)
        assert np.isfinite(ledger.amounts).all()


@pytest.mark.parametrize("split", ["keep", "abolish", "middle"])
def test_no_pound_appears_or_vanishes_in_any_run_year_or_regime(split: str) -> None:
    state = widen(opened(worlds.frimley), 3)
    for done in play(state, regime(state.world, split), 3, luck=Luck.of(5, 3)):
        assert abs(done.ledger.residual_gbp).max() < PENNY
        assert done.ledger.worst_month_gbp.max() < PENNY


def test_what_the_rows_say_is_what_every_balance_did() -> None:
    done = play(opened(worlds.frimley), regime(worlds.frimley(), "abolish"))[0]
    moved = dict.fromkeys(done.ledger.balances, 0.0)
    for row in done.ledger.rows:
        moved[row.payer] -= row.gbp[0]
        moved[row.payee] += row.gbp[0]
    start = dict(zip(done.ledger.chart.accounts, done.ledger.opening[0], strict=True))
    for name, balance in done.ledger.balances.items():
        assert balance[0] - start[name] == pytest.approx(moved[name], abs=0.01), name


def test_a_balance_moves_only_by_posting() -> None:
    state = opened(worlds.frimley)
    done = play(state, regime(state.world))[0]
    assert np.array_equal(done.ledger.opening, state.balances) or np.allclose(
        done.ledger.opening, state.balances, atol=PENNY
    )
    assert np.array_equal(done.ledger.closing, done.state.balances)


def test_every_kind_of_payment_is_made_somewhere() -> None:
    """No row of the chart is dead: kept, switched, going back, pooled, in trouble, with events and promises."""
    world = worlds.frimley()
    state = opened(worlds.frimley)
    everything = {q.id: 2e6 for q in MONEY if not q.id.startswith("share_")}
    everything |= {"pioneer_gbp_per_head": 4.0, "guarantee_weeks": 16.0, "precept": 1.0, "arbitration": 1.0}
    a_month = np.full((1, 12, 1), 0.3)
    money = ("commissioner_cost", "acute_cost", "community_cost", "council_cost", "nhs_grant", "acute_grant")
    shocks = Shocks({f"{name}_gbp_per_head": a_month for name in (*money, "council_grant")})
    promise = {"transfer_commissioner_gbp": -1e6, "transfer_acute_gbp": 2e6, "transfer_gp_gbp": 1e6}
    promise |= {"transfer_council_gbp": -1e6, "transfer_stp_gbp": 3e5, "transfer_community_gbp": -1e5}
    keep, ended = regime(world), regime(world, "abolish")
    years = play(state, [keep, ended, keep], 3, shocks=shocks, **everything, **promise)
    rich = {"acute_savings_pct": 4.0, "community_savings_pct": 4.0}
    years += play(state, ended, 5, **rich, pool_budget=1.0, winter_acute_gbp=1e6, gain_share_pct=30.0, partner_pct=10.0)
    years += play(state, keep, 1, contingency_gbp=1e6, acute_contract_form=1.0, assurance=1.0)
    years += play(state, regime(world, "middle"), 2, risk_pool_pct=1.0, accept_control_totals=0.0)
    hard = Shocks({"acute_cost_gbp_per_head": np.full((1, 12, 1), 40.0)})
    years += play(opened(worlds.england), regime(worlds.england()), 2, shocks=hard)
    years += play(state, keep, 9, **rich)
    years += play(state, ended, 3, community_savings_pct=6.0)
    years += play(state, ended, 1, shocks=Shocks({"nhs_grant_gbp_per_head": np.full((1, 12, 1), 8.0)}))
    made = {kind.id for done in years for kind in done.ledger.chart.row_kind if done.ledger.kind(kind.id).any()}
    assert sorted(set(chart(world).kinds) - made) == []


def test_promises_to_pay_move_between_organisations_and_add_up_to_nothing() -> None:
    state = opened(worlds.frimley)
    plain = play(state, regime(state.world), sustainability_fund_pct=0.0)[0]
    given = play(
        state,
        regime(state.world),
        sustainability_fund_pct=0.0,
        transfer_acute_gbp=np.asarray([[-2e6, 0.0, 0.0]]),
        transfer_council_gbp=np.full((1, 5), 4e5),
    )[0]
    trust = given.ledger.facts["provider_balance_gbp"] - plain.ledger.facts["provider_balance_gbp"]
    council = given.ledger.facts["council_balance_gbp"] - plain.ledger.facts["council_balance_gbp"]
    assert council[0].sum() == pytest.approx(2e6)
    assert trust[0, 0] == pytest.approx(-2e6)
    assert given.ledger.balances["promises footprint 1"][0] == pytest.approx(0.0, abs=PENNY)
    assert footprint(given, "underlying_balance_gbp") == pytest.approx(
        footprint(plain, "underlying_balance_gbp"), abs=1.0
    )


def test_the_winter_call_is_paid_by_its_seat_or_by_the_common_reserve() -> None:
    state = opened(worlds.frimley)
    for split in ("keep", "abolish"):
        coins = play(state, regime(state.world, split), winter_acute_gbp=1e6, winter_gp_gbp=5e5)[0]
        plain = play(state, regime(state.world, split))[0]
        from_reserve = paid(coins.ledger, "trust_winter") + paid(coins.ledger, "practice_winter")
        assert from_reserve == pytest.approx(1.5e6 if split == "abolish" else 0.0)
        spent = coins.ledger.spent_gbp - plain.ledger.spent_gbp
        assert 1.0e6 < spent[0] < 2.0e6


@pytest.mark.parametrize("split", ["keep", "abolish", "middle"])
def test_run_0_of_an_ensemble_has_the_bits_of_the_single_run_in_state_and_books(split: str) -> None:
    state = opened(worlds.frimley)
    levers = {"care_outside_hospital_gbp": 3e6, "joint_teams_gbp": 2e6, "winter_acute_gbp": 4e5, "risk_pool_pct": 0.5}
    drawn = Parameters.drawn(worlds.evidence(), Luck.of(9, 7))
    single = Parameters.drawn(worlds.evidence(), Luck.of(9, 1))
    many = play(state, regime(state.world, split), 2, parameters=drawn, luck=Luck.of(9, 7), **levers)[-1]
    one = play(state, regime(state.world, split), 2, parameters=single, luck=Luck.of(9, 1), **levers)[-1]
    wide = held(many.state)
    for name, value in held(one.state).items():
        assert np.array_equal(value[0], wide[name][0]), name
    for name, value in one.ledger.facts.items():
        assert np.array_equal(np.broadcast_to(value, value.shape)[0], many.ledger.facts[name][0]), name
    assert np.array_equal(one.ledger.amounts[0], many.ledger.amounts[0])
