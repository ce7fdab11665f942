"""What happened in the simulations of 1990 and 2007 can happen here, for the reasons their players gave.

S1, the Rubber Windmill: two quiet years, then organisations fail; what keeps them standing is a rule that manages the
market. S2, Windmill 2007: tariff and choice before a weak purchaser draw money to hospitals.
"""

from __future__ import annotations

import pytest

from simgame.game.plans import price_change_pct
from simgame.game.scenario import build_world
from simgame.game.table_value import Table
from simgame.insight import windmills
from simgame.insight.stylised import Fact
from simgame.insight.windmills import fate, managed, shares
from simgame.session.files import load_scenario

RUBBER, WINDMILL = load_scenario("rubber-windmill"), load_scenario("windmill-2007")


@pytest.fixture(scope="module")
def both() -> tuple[Table, Table]:
    return windmills.of_1990()


def test_the_rubber_windmill_is_the_set_up_of_1990() -> None:
    market = RUBBER.market
    assert market is not None
    assert market.prices == "negotiated"
    assert (market.floor, market.pool_pct, market.centre_pct) == (0, 0, 0)  # the managed-market rule removed
    assert all(place.distance_from_target_pct == 0 for place in RUBBER.places)  # historic budgets: nothing moves them
    for year in range(2017, 2027):
        row = RUBBER.settled(year)
        assert row.sustainability_fund_pct == row.transformation_fund_gbp_per_head == 0
        assert row.allocation_growth_pct == 2.0  # prices in general: flat in real terms


def test_s1_two_years_are_stable_then_waits_lengthen_and_organisations_fail(both: tuple[Table, Table]) -> None:
    """By the fourth year two of the evidence's three signs, the list and a provider; the payer in the fifth. Everywhere
    the list grows by some 10 % a year before money is short.
    """
    found = fate(both[0])
    assert not any(found.purchaser[:2] + found.provider[:2])
    assert max(found.waits[:2]) < 1.35
    assert found.waits[3] > 1.50
    assert any(found.provider[:4])
    assert any(found.purchaser)


def test_s1_no_provider_fails_where_the_market_is_managed(both: tuple[Table, Table]) -> None:
    """Support, a risk pool and a floor of prices, on the same flat money. The list grows all the same: a rule about who
    bears a loss builds no capacity.
    """
    found = fate(both[1])
    assert not any(found.provider)
    assert not any(found.purchaser[:4])
    assert max(found.waits[2:]) > 1.50


def test_prices_fall_where_they_are_negotiated_and_stop_at_the_floor(both: tuple[Table, Table]) -> None:
    free, held = (float(table.after.negotiated_price[0, 0]) for table in both if table.after is not None)
    assert free < 0.90
    assert held == pytest.approx(0.90)


def test_support_is_in_the_settlement_of_a_managed_market_from_the_first_year_of_play() -> None:
    fund = [build_world(managed(RUBBER)).settlement[year]["sustainability_fund_pct"] for year in (2016, 2017, 2026)]
    assert fund == [0.0, 2.0, 2.0]


def test_the_risk_pool_of_a_managed_market_is_decided_for_the_table(both: tuple[Table, Table]) -> None:
    pools = [table.history[0].decisions["risk_pool_pct"][0, 0] for table in both]
    assert pools == [0.0, 1.0]


def test_a_price_agreed_once_stays_and_a_floor_lifts_it(both: tuple[Table, Table]) -> None:
    table = both[0]
    states = [record.state for record in table.history]
    told = [float(record.decisions["acute_price_change_pct"][0, 0]) for record in table.history]
    for one, other, change in zip(states, states[1:], told, strict=False):
        ratio = float(other.negotiated_price[0, 0] / one.negotiated_price[0, 0])
        assert ratio == pytest.approx(1.0 + change / 100.0)
    assert price_change_pct(table, 0.0, 0.0) == pytest.approx(0.0)
    now = float(table.state.negotiated_price[0, 0])
    assert price_change_pct(table, -0.5, 0.9) == pytest.approx(100.0 * (0.9 / now - 1.0))


@pytest.mark.parametrize("fact", windmills.FACTS, ids=lambda fact: fact.id)
def test_the_book_shows_what_happened_then(fact: Fact) -> None:
    found = fact.measure()
    assert all(one.inside for one in found.values()), found


def test_s2_before_a_weak_purchaser_tariff_draws_money_to_hospitals() -> None:
    """The purchaser rolls on what it has: hospitals' part rises, what is spent outside hospital does not. Where
    purchasers bind the bill (contracts with cap and collar), the same place keeps more of it: it is the tariff.
    """
    table, binding = windmills.of_2007()
    assert {record.terms.form for record in table.history if record.terms is not None} == {"tariff"}
    hospital, outside = shares(table)
    assert hospital[-1] > hospital[0] + 0.5
    assert outside[-1] <= outside[0]
    bound, _ = shares(binding)
    assert bound[-1] - bound[0] < hospital[-1] - hospital[0]
