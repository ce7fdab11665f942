"""The books on 1 April of the base year: who owns what, and what makes the base year's books agree with the facts.

Commissioners' shares of spending and trusts' mix of income are facts; reference prices are scaled so that a place buys
its share, and cost is set so that trusts end the base year where England's did.
"""

from __future__ import annotations

import numpy as np

from simgame.model.chart import ACUTE_LINES, chart
from simgame.model.evidence import Parameters
from simgame.model.inputs import Inputs, wiring
from simgame.model.state import State
from simgame.model.world import FACTS_YEAR, LINES, Floats

_PUT_RIGHT = (0.3, 3.0)  # guard: what one trial of the base year may do to a trust's cost


def _since(s: State, i: Inputs, key: str) -> Floats:
    """The settlement's growth of ``key`` from the base year to 2016/17, as a ratio (1, 1)."""
    ratio = 1.0
    for year in range(s.world.base_year + 1, FACTS_YEAR + 1):
        ratio *= 1.0 + s.world.settlement.get(year, {}).get(key, float(i.d[key][0, 0])) / 100.0
    return np.asarray([[ratio]])


def quality(p: Parameters) -> Floats:
    """CQUIN as earned, a share of contract value."""
    out: Floats = p["cquin_pct"] / 100.0 * p["cquin_earned"]
    return out


def open_books(s: State, i: Inputs) -> None:
    """Start values of money for the base year, before any month has shown what activity is worth."""
    c, p, w, wire = chart(s.world), i.p, s.world, i.w
    heads = np.maximum(s.population.sum(axis=(2, 3)), 1e-9)
    s.heads = heads
    s.price_index = 1.0 / _since(s, i, "tariff_change_pct")
    s.cost_index = 1.0 / _since(s, i, "cost_inflation_pct")
    years = FACTS_YEAR - w.base_year
    england = i.known.grown("england_people_growth_pct", years)
    allocation = w.allocation_gbp_per_head * heads * england / _since(s, i, "allocation_growth_pct")
    s.allocation_gbp = np.broadcast_to(allocation, heads.shape).copy()
    s.practice_budget_gbp = s.allocation_gbp * p["share_practices"]
    s.practice_cost_gbp = s.practice_budget_gbp / heads / s.cost_index
    weight = wire.council_weight[c.pairs[:, 1]]
    care = p["better_care_gbp_per_head"] / _since(s, i, "social_care_growth_pct")
    s.better_care_gbp = (care * heads).take(c.pairs[:, 0], 1) * weight
    outside = p["share_community"] + p["share_mental_health"]
    left = p["share_other"] - p["uncommitted_pct"] / 100.0 + outside * (1.0 - wire.place_community)
    s.other_programmes_gbp = np.maximum(s.allocation_gbp * left - c.pair_by_place(s.better_care_gbp), 0.0)
    s.other_programmes_whole_gbp = s.other_programmes_gbp.copy()

    # contracts: by share of spending and flow; acute lines take their own proportions once activity is seen
    line = np.zeros((s.runs, c.lines))
    bought = s.allocation_gbp.take(c.line_place, 1) * w.flow_share[c.line_flow] / (1.0 + quality(i.known))
    line[:, c.acute] = bought[:, c.acute] * (p["share_acute"] / len(ACUTE_LINES))
    mental = c.line_service == LINES.index("mental_health")
    line[:, c.community] = bought[:, c.community] * np.where(
        mental[c.community], p["share_mental_health"], p["share_community"]
    )
    s.plan_value_gbp = line
    s.outturn_gbp = line.copy()
    s.outturn_ref_gbp = line / s.price_index
    s.last_leak_gbp = s.allocation_gbp * p["share_acute"] * np.maximum(1.0 - wire.place_acute, 0.0)
    s.last_prescribing_gbp = s.allocation_gbp * p["share_prescribing"]
    s.last_continuing_gbp = s.allocation_gbp * p["share_continuing_care"]
    _open_trusts(s, i)
    _open_councils(s, i)
    s.balances = np.zeros((s.runs, len(c.accounts)))
    s.balances[:, c.groups["trust"]] = s.trust_income_gbp * (p["cash_at_start_days"] / 365.0)
    s.balances[:, c.groups["council"]] = s.council_reserves_gbp


def _open_trusts(s: State, i: Inputs) -> None:
    """Trusts' other income, assets and cost, from the facts' mix of income."""
    c, p, w = chart(s.world), i.p, s.world
    home = c.by_trust(s.plan_value_gbp * (1.0 + quality(i.known)))
    share = np.maximum(w.trust_home_share, 1e-6)
    growth = np.exp(np.log1p(p["specialised_growth_pct"] / 100.0) * (w.base_year - FACTS_YEAR))
    s.specialised_gbp = home * w.trust_specialised_share / share / (s.price_index * growth)
    other = home * w.trust_other_share / share
    s.education_gbp = other * p["education_share_of_other"] / s.price_index
    s.private_gbp = other * (1.0 - p["education_share_of_other"]) / s.cost_index
    income = home / share
    s.trust_income_gbp = income
    s.net_assets_gbp = income * p["net_assets_of_income"]
    s.backlog_gbp = income * p["backlog_of_income"]
    s.backlog_start_gbp = s.backlog_gbp / s.cost_index
    s.underlying_gbp = income * (p["trust_margin_2013_pct"] / 100.0)
    s.cost_base_gbp = income * p["activity_cost_of_income"] / s.cost_index
    volume = c.by_trust(s.outturn_ref_gbp) * (1.0 + i.w.inflow) + s.specialised_gbp
    for name in ("volume_base_gbp", "settled_volume_gbp", "last_volume_gbp"):
        setattr(s, name, volume.copy())
    served = np.maximum(i.w.flow_to_trust(s.heads.take(w.flow_place, 1) * w.flow_share), 1e-9)
    s.funding_base_gbp = home / s.cost_index / served


def _open_councils(s: State, i: Inputs) -> None:
    """Social care budgets: the facts' spend per person over 64, and what is not packages or care homes."""
    p, w = i.p, s.world
    over_64 = w.population[None, :, 2:].sum(axis=2)
    served = i.over_councils(i.w.place_to_footprint(over_64)) * i.w.council_weight
    budget = w.social_care_gbp_per_65 * served / _since(s, i, "social_care_growth_pct")
    s.council_budget_gbp = np.broadcast_to(budget, s.packages.shape).copy()
    s.council_reserves_gbp = np.broadcast_to(w.council_reserves_gbp, s.packages.shape).copy()
    s.packages_base = s.packages.copy()
    packages = s.packages * 12.0 * p["package_gbp_per_month"] * s.cost_index
    week = p["care_home_council_share"] * p["care_home_gbp_per_week"]
    homes = s.care_home_beds * (week * 365.0 / 7.0) * s.cost_index * s.care_home_fee_ratio
    rest = s.council_budget_gbp - packages - homes
    s.council_other_gbp = np.maximum(rest, s.council_budget_gbp * p["council_other_least"])


def calibrated(new: State, done: State, p: Parameters) -> None:
    """Set ``new`` (open, 1 April of the base year) right by what a trial of that year showed (``done``, its end)."""
    c, w, wire = chart(new.world), new.world, wiring(new.world)
    ref = np.maximum(done.outturn_ref_gbp, 1e-9)
    mff = w.trust_mff[c.line_trust]
    price = np.broadcast_to(new.price_index, ref.shape).copy()
    price[:, c.pass_through] = new.cost_index
    with_quality = np.broadcast_to(1.0 + quality(p), ref.shape).copy()
    with_quality[:, c.pass_through] = 1.0
    worth = ref * mff * price
    # acute: what a place buys here and elsewhere comes to its share of the allocation
    leak_ref = done.last_leak_gbp / np.maximum(done.leak_scale, 1e-9)
    here = np.zeros(ref.shape)
    here[:, c.acute] = (worth * with_quality)[:, c.acute]
    scale = new.allocation_gbp * p["share_acute"] / np.maximum(c.by_place(here) + leak_ref, 1e-9)
    line_scale = scale.take(c.line_place, 1)
    # community and mental health: the block's value over the worth of its contacts
    line_scale[:, c.community] = (new.plan_value_gbp / np.maximum(worth, 1e-9))[:, c.community]
    new.line_scale = line_scale
    new.leak_scale = scale
    value = worth * line_scale
    new.plan_value_gbp = value
    new.outturn_gbp = value.copy()
    new.outturn_ref_gbp = ref.copy()
    baseline = np.zeros(ref.shape)
    share = w.trust_emergency_baseline[c.line_trust[c.emergency]]
    baseline[:, c.emergency] = ref[:, c.emergency] * share * p["emergencies_2013_to_2016"]
    new.emergency_baseline_gbp = baseline
    new.last_leak_gbp = leak_ref * scale
    new.prescribing_scale = new.last_prescribing_gbp / np.maximum(
        done.last_prescribing_gbp / np.maximum(done.prescribing_scale, 1e-9), 1e-9
    )
    new.continuing_scale = new.last_continuing_gbp / np.maximum(
        done.last_continuing_gbp / np.maximum(done.continuing_scale, 1e-9), 1e-9
    )
    new.plan_phase = done.plan_phase.copy()
    # trusts: income as the mix says, cost so that the year ends at England's margin
    home = c.by_trust(new.plan_value_gbp * with_quality)
    before = new.trust_income_gbp * np.maximum(w.trust_home_share, 1e-6)
    factor = home / np.maximum(before, 1e-9)
    assets = ("net_assets_gbp", "backlog_gbp", "backlog_start_gbp")
    for name in ("specialised_gbp", "education_gbp", "private_gbp", *assets):
        setattr(new, name, getattr(new, name) * factor)
    new.trust_income_gbp = home / np.maximum(w.trust_home_share, 1e-6)
    new.underlying_gbp = new.trust_income_gbp * (p["trust_margin_2013_pct"] / 100.0)
    missed = done.underlying_gbp - done.trust_income_gbp * (p["trust_margin_2013_pct"] / 100.0)
    spent = np.maximum(done.ytd_cost_gbp, 1e-9)
    new.cost_base_gbp = new.cost_base_gbp * np.clip(1.0 + missed / spent, *_PUT_RIGHT) * factor
    counted = ref * mff * line_scale
    counted[:, c.pass_through] = 0.0
    volume = c.by_trust(counted) * (1.0 + wire.inflow)
    growth = np.exp(np.log1p(p["specialised_growth_pct"] / 100.0) * (w.base_year - FACTS_YEAR))
    volume = volume + new.specialised_gbp * growth
    for name in ("volume_base_gbp", "settled_volume_gbp", "last_volume_gbp"):
        setattr(new, name, volume.copy())
    new.bed_days_base = done.ytd_bed_days.copy()
    new.premium_base_gbp = done.ytd_extra_gbp.copy()
    new.unfilled_base = done.ytd_unfilled / 12.0
    new.last_emergencies = done.last_emergencies.copy()
    served = np.maximum(wire.flow_to_trust(new.heads.take(w.flow_place, 1) * w.flow_share), 1e-9)
    new.funding_base_gbp = home / new.cost_index / served
    new.balances = np.zeros(new.balances.shape)
    new.balances[:, c.groups["trust"]] = new.trust_income_gbp * (p["cash_at_start_days"] / 365.0)
    new.balances[:, c.groups["council"]] = new.council_reserves_gbp
