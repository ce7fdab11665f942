"""From the forecast to the bank: reported, underlying and lent add up to what the books close with."""

from __future__ import annotations

import pytest

from simgame.game.bridge import account_words, payee_words
from simgame.game.seats import short
from simgame.game.table_value import Table
from simgame.game.view import view
from simgame.game.winter import spent
from tests.game.tables import abolished, kept, upto


@pytest.fixture(scope="module", params=["keep", "abolish"])
def table(request: pytest.FixtureRequest) -> Table:
    return upto(kept() if request.param == "keep" else abolished(), "report", 1)


def test_each_seats_bridge_ends_at_what_its_accounts_hold(table: Table) -> None:
    record = table.history[-1]
    held = dict(record.books.balances)
    starts = {
        "commissioner": ("commissioner ", "one budget "), "acute": ("trust Aldermere",),
        "community": ("trust Valeside",), "council": ("council ",),
    }  # fmt: skip
    before = dict(table.history[0].books.balances)
    for one in record.bridges:
        mine = [name for name in held if name.startswith(starts[one.seat])]
        assert one.bank == pytest.approx(sum(held[name] for name in mine) / 1e6)
        opening = one.bank - one.lent - one.reported
        assert opening == pytest.approx(sum(before[name] for name in mine) / 1e6, abs=1e-6)


def test_reported_and_underlying_are_the_figures_that_are_judged(table: Table) -> None:
    record = table.history[-1]
    found = {one.seat: one for one in record.bridges}
    assert set(found) == {"commissioner", "acute", "community", "council"}
    trusts = found["acute"], found["community"]
    assert sum(one.reported for one in trusts) == pytest.approx(record.indicators["provider_balance_gbp"] / 1e6)
    assert sum(one.underlying for one in trusts) == pytest.approx(
        record.indicators["provider_underlying_balance_gbp"] / 1e6
    )
    for seat in ("commissioner", "council"):
        assert found[seat].reported == pytest.approx(record.indicators[f"{seat}_balance_gbp"] / 1e6, abs=1e-9)
    loans = sum(row.gbp for row in record.books.rows if row.what == "loan")
    repaid = sum(row.gbp for row in record.books.rows if row.what == "loan repaid")
    assert sum(one.lent for one in trusts) == pytest.approx((loans - repaid) / 1e6, abs=0.002)


def test_the_forecast_is_that_of_the_winter_call_with_its_coins_paid() -> None:
    called = upto(kept(), "winter_call")
    assert called.winter is not None
    after = upto(called, "report")
    record = after.history[-1]
    coins = spent(record.coins, record.refused)
    for one in record.bridges:
        expected = called.winter.balances_gbp_m[one.seat] - coins.get(one.seat, 0) * record.coin_gbp_m
        assert one.forecast == pytest.approx(expected)
    ended = upto(abolished(), "report").history[-1]
    assert {one.forecast for one in ended.bridges} == {None}


def test_the_report_names_forecast_reported_underlying_and_bank(table: Table) -> None:
    report = view(table, None).report
    assert report is not None
    said = {label: (words, value) for label, words, value in report.bridge}
    acute = "Acute trust" if table.split == "keep" else "Hospital"
    change = [one.change for one in table.history[-1].bridges]
    if table.split == "abolish":
        paid = table.history[-1].indicators["transition_cost_gbp"] / 1e6
        assert sum(change) == pytest.approx(-paid)
        assert (
            f"the change of system (−£{-change[0]:.1f}m)" in said[f"{short('commissioner', 'abolish')}: underlying"][0]
        )
    else:
        assert change == [0.0] * 4
    words, value = said[f"{acute}: the year’s balance"]
    assert words.startswith("reported, support included")
    assert ("expected at the winter call" in words) == (table.split == "keep")
    assert said[f"{acute}: underlying"][1] != value
    assert said[f"{acute}: in the bank"][0].startswith("on 31 March; £")


def test_accounts_are_named_as_people_name_them() -> None:
    assert account_words("trust Aldermere Hospitals") == "Aldermere Hospitals (trust)"
    assert account_words("capital account Valeside") == "Valeside (buildings)"
    assert account_words("one budget Aldermere & the Vale") == "The one budget"
    assert account_words("staff") == "Staff"
    assert payee_words("staff") == "staff"
