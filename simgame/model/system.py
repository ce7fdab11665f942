"""The system around the money: trust between organisations, leadership, records, joint teams, integration in law and in
practice, disruption, confidence and heat; and readiness, which multiplies what integration yields.
"""

from __future__ import annotations

import numpy as np

from simgame.model.delay import move_on
from simgame.model.inputs import Inputs
from simgame.model.month import Month
from simgame.model.state import State
from simgame.model.world import FIRST_YEAR, Floats


def _half_life(months: Floats) -> Floats:
    """The share that goes in a month when half goes in ``months``."""
    out: Floats = 1.0 - np.exp(np.log(0.5) / np.maximum(months, 1e-9))
    return out


def _bounded(values: Floats) -> Floats:
    """Within 0 and 1."""
    out: Floats = np.minimum(np.maximum(values, 0.0), 1.0)
    return out


def fewness(s: State, i: Inputs) -> Floats:
    """How few must agree, 0 to 1 (1|R, F): a half at ``fewness_half`` organisations."""
    half = i.p["fewness_half"]
    out: Floats = half / (half + s.world.organisations)
    return out


def readiness(s: State, i: Inputs) -> Floats:
    """Geometric mean of trust, leadership, records and fewness over its value where the evidence arose (R, F).

    Bounded (0.3 to 1.7): it multiplies what integration yields and divides dip and delay. A geometric mean, so that
    four halves make a half and not a sixteenth.
    """
    p = i.p
    product = s.organisational_trust * s.leadership * s.records * fewness(s, i)
    mean = np.sqrt(np.sqrt(np.maximum(product, 0.0)))
    out: Floats = np.minimum(np.maximum(mean / p["readiness_reference"], p["readiness_least"]), p["readiness_most"])
    return out


def yield_of_schemes(s: State, i: Inputs) -> Floats:
    """What out-of-hospital schemes yield over the evidence (R, F): the hidden truth, readiness, and in one budget the
    reason to keep people at home, once teams work as one.
    """
    keep = i.g.payment * i.p["keep_well_gain"] * np.minimum(s.integration_effect[..., 2], 1.0)
    out: Floats = s.yield_ratio * readiness(s, i) * (1.0 + keep)
    return out


def pace(s: State, i: Inputs) -> Floats:
    """How fast new plans build up (R, F): 1, or slower while the change of regime makes plans late."""
    late = np.minimum(s.late_months, 1.0) * s.dip_size
    out: Floats = 1.0 - late * i.p["late_share"]
    return out


def blame(s: State, i: Inputs) -> Floats:
    """Factor on delayed days (R, F): blame at the hospital door adds while budgets are apart, joint teams take away."""
    p = i.p
    apart = (1.0 - i.g.pooling) * (1.0 - s.organisational_trust)
    rested = 1.0 - s.trust_start
    out: Floats = (1.0 + p["blame_on_delays"] * (apart - rested)) * (
        1.0 - p["joint_teams_on_delays"] * np.maximum(s.joint_teams - p["joint_teams_start"], 0.0)
    )
    return out


def open_system(s: State, i: Inputs) -> None:
    """Start values of a world: what the partners bring."""
    w = s.world
    for name, value in (
        ("organisational_trust", w.organisational_trust),
        ("trust_start", w.organisational_trust),
        ("leadership", w.leadership),
        ("leadership_start", w.leadership),
        ("records", w.records),
        ("records_start", w.records),
        ("integration_start", w.integration_start),
    ):
        setattr(s, name, np.broadcast_to(value, (s.runs, len(w.footprints))).copy())
    s.joint_teams = np.broadcast_to(i.p["joint_teams_start"], (s.runs, len(w.footprints))).copy()
    start = np.broadcast_to(w.integration_start[None, :, None], (s.runs, len(w.footprints), 3))
    s.integration_practice = start.copy()
    s.integration_effect = start.copy()


def open_year(s: State, i: Inputs) -> None:
    """What is settled in April: conduct, arbitration, the pull on integration, the year's pace."""
    a, p, d, g, w = i.annual, i.p, i.d, i.g, s.world
    heads = i.w.place_to_footprint(s.heads)
    a["m_heads_f"] = heads
    trust = s.organisational_trust + d["conduct_trust"] / 100.0
    trust = trust - d["arbitration"] * p["arbitration_trust"]
    s.organisational_trust = np.clip(trust, 0.0, 1.0)
    s.confidence = np.clip(s.confidence + d["conduct_confidence"] / 100.0, 0.0, 1.0)
    spent = 1.0 - d["hold_transformation"]
    teams = spent * d["joint_teams_gbp"] / heads
    records = spent * d["shared_records_gbp"] / heads
    engagement = spent * d["engagement_gbp"] / heads
    pioneer = np.broadcast_to(d["pioneer_gbp_per_head"], heads.shape)
    a["m_joint_rate"] = (teams + pioneer * p["pioneer_joint_share"]) / p["joint_teams_gbp_per_head"] / 12.0
    a["m_joint_fade"] = _half_life(p["joint_teams_half_life_months"])
    a["m_records_rate"] = records / p["records_gbp_per_head"] / 12.0
    a["m_engaged"] = 1.0 - np.exp(-engagement / p["engagement_gbp_per_head_scale"])
    law = (g.payment + g.decision + g.pooling) * (1.0 / 3.0)
    backed = p["law_without_legislation"] + (1.0 - p["law_without_legislation"]) * g.legislation
    single = np.maximum(g.payment, g.decision)
    a["m_law"] = law * np.where(single > 0.0, backed, 1.0)
    a["m_law_rate"] = 1.0 / p["law_months"]
    few = fewness(s, i)
    a["m_practice_rate"] = 3.0 / p["integration_practice_months"] * np.sqrt(few / p["fewness_reference"])
    a["m_effect_rate"] = np.minimum(3.0 / p["integration_effect_months"], 1.0)[..., None]
    a["m_trust_rate"] = 1.0 / p["trust_return_months"]
    a["m_disruption_fade"] = _half_life(p["disruption_half_life_months"])
    a["m_heat_fade"] = _half_life(p["heat_half_life_months"])
    a["m_leadership_rate"] = 1.0 / p["leadership_return_months"]
    a["m_confidence_rate"] = 1.0 / p["confidence_months"]
    a["m_acute_weight"] = np.where(w.trust_acute, w.trust_income_gbp, 0.0)[None, :]
    a["m_acute_total"] = np.maximum(i.w.trust_to_footprint(a["m_acute_weight"]), 1e-9)
    a["m_quarrel"] = s.quarrel
    a["m_readiness"] = readiness(s, i)
    closing = i.w.trust_to_footprint(d["beds_closed_pct"] * a["m_acute_weight"]) / a["m_acute_total"]
    a["m_heat_of_closures"] = p["heat_of_closures"] * np.minimum(closing, 20.0) / 12.0
    if i.year == FIRST_YEAR and i.luck.on:  # the truth about these schemes: drawn once, the same in both worlds
        z = i.luck.normal(FIRST_YEAR, 0, "yield of schemes", len(w.footprints))
        spread = p["scheme_yield_spread"]
        drawn = np.exp(spread * z - 0.5 * spread * spread)
        s.yield_ratio = np.broadcast_to(drawn, s.yield_ratio.shape).copy()
    gate = np.minimum(s.capital_built / p["capital_full_plan_gbp"], 1.0)
    a["m_gate"] = p["capital_gate_floor"] + (1.0 - p["capital_gate_floor"]) * gate


def system_month(s: State, m: Month, i: Inputs) -> None:
    """One month of the system, after care and money."""
    a, p, w = i.annual, i.p, i.w
    footprints = np.arange(w.footprints)
    ready = readiness(s, i)

    # joint teams, records, law
    s.joint_teams = s.joint_teams + (1.0 - s.joint_teams) * np.minimum(a["m_joint_rate"], 1.0)
    s.joint_teams -= (s.joint_teams - p["joint_teams_start"]) * a["m_joint_fade"]
    s.records = s.records + (1.0 - s.records) * np.minimum(a["m_records_rate"], 1.0)
    s.integration_law = s.integration_law + (a["m_law"] - s.integration_law) * a["m_law_rate"]

    # integration in practice follows investment, trust, law and premises; three stages, slowed by the number that agree
    start = s.integration_start
    reach = p["practice_of_joint_teams"] * (s.joint_teams - p["joint_teams_start"])
    reach += p["practice_of_records"] * (s.records - s.records_start)
    reach += p["practice_of_law"] * s.integration_law
    reach *= ready
    reach *= a["m_gate"]
    reach += p["practice_of_trust"] * (s.organisational_trust - s.trust_start)
    target = _bounded(start + (1.0 - start) * reach)
    rate = a["m_practice_rate"] * pace(s, i) * (1.0 - p["heat_on_practice"] * s.heat)
    move_on(s.integration_effect, s.integration_practice[..., 2], a["m_effect_rate"])  # one chain, not two lags
    move_on(s.integration_practice, target, np.minimum(rate, 1.0)[..., None])

    # trust between organisations: falls at once with quarrels over the contract, returns slowly
    rest = np.minimum(s.trust_start + p["trust_of_joint_teams"] * (s.joint_teams - p["joint_teams_start"]), 1.0)
    s.organisational_trust = s.organisational_trust + (rest - s.organisational_trust) * a["m_trust_rate"]
    s.organisational_trust -= a["m_quarrel"] * (1.0 / 12.0)
    s.organisational_trust += i.shock("organisational_trust", footprints)
    s.organisational_trust = _bounded(s.organisational_trust)
    s.leadership = s.leadership + (s.leadership_start - s.leadership) * a["m_leadership_rate"]
    s.leadership = _bounded(s.leadership + i.shock("leadership", footprints))

    # disruption and the delay of plans
    s.disruption = s.disruption * (1.0 - a["m_disruption_fade"])
    s.disruption = _bounded(s.disruption + i.shock("disruption", footprints))
    s.late_months = np.maximum(s.late_months - 1.0, 0.0)
    s.dip_months = np.maximum(s.dip_months - 1.0, 0.0)

    # confidence follows waits, closures, harm, engagement and rows; heat cools
    seen = w.trust_to_footprint(m.four_hour_pct * a["m_acute_weight"]) / a["m_acute_total"]
    waiting = w.trust_to_footprint(m.waiting_list) / a["m_heads_f"] * 1000.0
    wanted = p["confidence_rest"] + p["confidence_of_four_hours"] * (seen - 90.0) / 10.0
    wanted -= p["confidence_of_waiting"] * (waiting - p["confidence_waiting_reference"]) / 10.0
    wanted += p["confidence_of_engagement"] * a["m_engaged"]
    wanted -= p["confidence_of_heat"] * s.heat
    wanted -= p["confidence_of_disruption"] * s.disruption
    s.confidence = s.confidence + (_bounded(wanted) - s.confidence) * a["m_confidence_rate"]
    s.confidence = _bounded(s.confidence + i.shock("public_confidence", footprints))
    s.heat = s.heat + (p["heat_rest"] - s.heat) * a["m_heat_fade"]
    s.heat += a["m_heat_of_closures"] * (1.0 - a["m_engaged"] * p["heat_of_engagement"])
    s.heat = _bounded(s.heat + i.shock("political_heat", footprints))
