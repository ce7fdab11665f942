"""England's money before play: what was fitted to what, what comes out by itself. Nothing after 2015/16 is fitted."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pytest

from simgame.model import start
from simgame.model.chart import chart
from simgame.model.year import Year
from tests.model import worlds
from tests.model.played import footprint, opened, play, regime


@lru_cache(maxsize=1)
def before_play() -> tuple[Year, ...]:
    """England 2013/14 to 2016/17."""
    p = worlds.parameters()
    s = start.base_year(worlds.england(), p)
    out = []
    for _ in range(4):
        done = start.played(s, p)
        out.append(done)
        s = done.state
    return tuple(out)


def share(done: Year, id: str) -> float:
    """Trusts' balance, % of their income."""
    f = done.ledger.facts
    return float(100.0 * f[id].sum() / f["trust_income_gbp"].sum())


def test_trusts_lost_about_a_point_of_income_a_year() -> None:
    """From +0.6 % in 2011/12 to −3.1 % in 2015/16, −0.93 a year: prices −1.5, costs +2.4, volume +2.5, savings 1.0."""
    reported = [share(done, "provider_balance_gbp") for done in before_play()]
    underlying = [share(done, "provider_underlying_balance_gbp") for done in before_play()]
    slope = (underlying[2] - underlying[0]) / 2.0
    assert slope == pytest.approx(-0.93, abs=0.2)
    assert underlying[0] == pytest.approx(-1.0, abs=0.05)  # fitted
    assert -5.0 < underlying[2] < -2.0  # −£3.7bn of about £77bn in 2015/16
    assert reported[3] - reported[2] > underlying[3] - underlying[2] + 0.3  # the fund lifts what is reported


def test_commissioners_stayed_near_balance_while_trusts_fell() -> None:
    for done in before_play():
        f = done.ledger.facts
        balance = 100.0 * f["commissioner_balance_gbp"].sum() / f["allocation_gbp"].sum()
        assert 0.0 <= balance < 1.0


def test_spending_is_what_commissioners_spent_by_line() -> None:
    """50 of each 100 on hospitals, 15 of them elsewhere and 5 at independents; the books of the base year agree."""
    done, p = before_play()[0], worlds.parameters()
    c, allocation = chart(done.state.world), done.ledger.facts["allocation_gbp"].sum()

    def kept(kind: str) -> float:
        return float(done.ledger.kind(kind + ".kept").sum() / allocation)

    lines = done.ledger.kind("contract")
    hospital = float(lines[:, c.acute].sum() + done.ledger.kind("cquin")[:, c.acute_flows].sum()) / allocation
    assert hospital + kept("leakage") + kept("independents") == pytest.approx(0.50, abs=0.01)
    for kind, key in (("prescribing", "share_prescribing"), ("continuing_care", "share_continuing_care")):
        assert kept(kind) == pytest.approx(float(p[key][0, 0]), rel=0.01)
    assert kept("practices") == pytest.approx(float(p["share_practices"][0, 0]), rel=0.01)
    running = sum(kept(kind) for kind in ("running_posts", "tenders", "disputes", "information"))
    assert running == pytest.approx(0.014, abs=0.006)


def test_a_trusts_income_has_the_mix_of_the_facts() -> None:
    done = before_play()[0]
    w, ledger, c = done.state.world, done.ledger, chart(done.state.world)
    home = ledger.kind("contract")[0, c.acute].sum() + ledger.kind("cquin")[0, c.acute_flows].sum()
    others = (("specialised", w.trust_specialised_share), ("inflow", w.trust_other_commissioner_share))
    for kind, share_of_income in others:
        paid = ledger.kind(kind)[0, 0] / home
        assert paid == pytest.approx(share_of_income[0] / w.trust_home_share[0], rel=0.06, abs=1e-9), kind
    other = (ledger.kind("education") + ledger.kind("private"))[0, 0] / home
    assert other == pytest.approx(w.trust_other_share[0] / w.trust_home_share[0], rel=0.06)


def test_emergency_value_stands_eight_per_cent_over_its_baseline_when_play_opens() -> None:
    state = opened(worlds.england)
    c = chart(state.world)
    ratio = state.outturn_ref_gbp[0, c.emergency].sum() / state.emergency_baseline_gbp[0, c.emergency].sum()
    assert ratio == pytest.approx(1.08, abs=0.03)


@pytest.mark.parametrize("make", [worlds.frimley, worlds.two_footprints])
def test_in_both_worlds_trusts_are_in_underlying_deficit_from_the_first_year_of_play(make) -> None:
    state = opened(make)
    for split in ("keep", "abolish"):
        for done in play(state, regime(state.world, split), 2):
            balance = share(done, "provider_underlying_balance_gbp")
            assert -6.0 < balance < -0.5, (split, balance)
            assert np.isfinite(footprint(done, "underlying_balance_gbp"))
