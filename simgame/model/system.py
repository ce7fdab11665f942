"""The system around the money: trust between organisations, leadership, records, joint teams, integration in law and in
practice, disruption, confidence and heat; and readiness, which multiplies what integration yields.
"""

from __future__ import annotations

import numpy as np

from simgame.model.delay import move_on
from simgame.model.governance import fewer
from simgame.model.inputs import Inputs
from simgame.model.month import Month
from simgame.model.state import State
from simgame.model.world import FIRST_YEAR, NOUGHT, ONE, Floats

_EVENTS = ("organisational_trust", "leadership", "disruption", "public_confidence", "political_heat")


def _half_life(months: Floats) -> Floats:
    """The share that goes in a month when half goes in ``months``."""
    out: Floats = 1.0 - np.exp(np.log(0.5) / np.maximum(months, 1e-9))
    return out


def _bounded(values: Floats) -> Floats:
    """Within 0 and 1."""
    out: Floats = np.maximum(values, NOUGHT)
    return np.minimum(out, ONE, out=out)


def fewness(s: State, i: Inputs) -> Floats:
    """How few must agree, 0 to 1 (1|R, F): a half at ``fewness_half`` organisations."""
    half = i.p["fewness_half"]
    out: Floats = half / (half + (s.world.organisations - fewer(s, i)))
    return out


def readiness(s: State, i: Inputs) -> Floats:
    """Geometric mean of trust, leadership, records and fewness over its value where the evidence arose (R, F).

    Bounded (0.3 to 1.7): it multiplies what integration yields and divides dip and delay. A geometric mean, so that
    four halves make a half and not a sixteenth.
    """
    p = i.p
    few, per = fewness(s, i), 1.0 / p["readiness_reference"]
    return _over_reference(s, few, p["readiness_least"], p["readiness_most"], per)


def _over_reference(s: State, few: Floats, least: Floats, most: Floats, per_reference: Floats) -> Floats:
    """Readiness with its constants worked out."""
    mean = s.organisational_trust * s.leadership
    mean *= s.records
    mean = mean * few
    np.maximum(mean, NOUGHT, out=mean)
    np.sqrt(np.sqrt(mean, out=mean), out=mean)
    out: Floats = mean * per_reference
    return np.minimum(np.maximum(out, least, out=out), most, out=out)


def yield_of_schemes(s: State, i: Inputs) -> Floats:
    """What out-of-hospital schemes yield over the evidence (R, F): the hidden truth, readiness, and in one budget the
    reason to keep people at home, once teams work as one.
    """
    shared = i.d["gain_share_pct"] * 0.01 * i.p["gain_share_on_yield"]
    keep = i.g.payment * (i.p["keep_well_gain"] + shared) * np.minimum(s.integration_effect[..., 2], 1.0)
    out: Floats = s.yield_ratio * readiness(s, i) * (1.0 + keep)
    return out


def late(s: State) -> Floats:
    """How much of this month service developments stand still after a change of regime (R, F), 0 to 1."""
    out: Floats = np.minimum(s.late_months, 1.0)
    return out


def held(stage: Floats, target: Floats, late_now: Floats) -> Floats:
    """A target while plans are late: what would grow waits where it is, what shrinks shrinks."""
    more = np.maximum(target - stage, 0.0)
    out: Floats = target - more * late_now
    return out


def blame(s: State, i: Inputs) -> Floats:
    """Factor on delayed days (R, F): blame at the hospital door adds while budgets are apart; teams that work as one in
    practice take away.
    """
    a = i.annual
    blamed = ONE - s.organisational_trust
    blamed *= a["m_apart"]
    blamed -= a["m_blame_rested"]
    blamed += ONE
    joined = s.integration_practice[..., 2] - s.integration_start
    np.maximum(joined, NOUGHT, out=joined)
    joined *= a["m_joined_spares"]
    blamed *= np.subtract(ONE, joined, out=joined)
    return blamed


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
    s.organisational_trust = _bounded(trust)
    s.confidence = _bounded(s.confidence + d["conduct_confidence"] / 100.0)
    spent = 1.0 - d["hold_transformation"]
    teams = spent * d["joint_teams_gbp"] / heads
    records = spent * d["shared_records_gbp"] / heads
    engagement = spent * d["engagement_gbp"] / heads
    pioneer = np.broadcast_to(d["pioneer_gbp_per_head"], heads.shape)
    joint = (teams + pioneer * p["pioneer_joint_share"]) / p["joint_teams_gbp_per_head"] / 12.0
    joint = np.minimum(joint, 1.0)
    fade = _half_life(p["joint_teams_half_life_months"])
    start = p["joint_teams_start"]
    a["m_joint_kept"] = (1.0 - joint) * (1.0 - fade)
    a["m_joint_added"] = joint * (1.0 - fade) + start * fade
    a["m_records_rate"] = np.minimum(records / p["records_gbp_per_head"] / 12.0, 1.0)
    a["m_records_kept"] = 1.0 - a["m_records_rate"]
    engaged = 1.0 - np.exp(-engagement / p["engagement_gbp_per_head_scale"])
    law = (g.payment + g.decision + g.pooling) * (1.0 / 3.0)
    backed = p["law_without_legislation"] + (1.0 - p["law_without_legislation"]) * g.legislation
    single = np.maximum(g.payment, g.decision)
    a["m_law_added"] = law * np.where(single > 0.0, backed, 1.0) / p["law_months"]
    a["m_law_kept"] = 1.0 - 1.0 / p["law_months"]
    few = fewness(s, i)
    a["m_few"], a["m_ready_least"], a["m_ready_most"] = few, p["readiness_least"], p["readiness_most"]
    a["m_per_reference"] = 1.0 / p["readiness_reference"]
    a["m_readiness"] = readiness(s, i)
    a["m_of_joint_teams"], a["m_of_records"] = p["practice_of_joint_teams"], p["practice_of_records"]
    a["m_of_law"], a["m_of_trust"] = p["practice_of_law"], p["practice_of_trust"]
    a["m_reach_at_start"] = a["m_of_joint_teams"] * start + a["m_of_records"] * s.records_start
    a["m_of_heat"] = p["heat_on_practice"]
    a["m_any_late"] = np.asarray((s.late_months > 0.0).any())
    a["m_any_dip"] = np.asarray((s.dip_months > 0.0).any())
    a["m_to_join"] = 1.0 - s.integration_start
    a["m_practice_rate"] = 3.0 / p["integration_practice_months"] * np.sqrt(few / p["fewness_reference"]) * a["g_pace"]
    a["m_effect_rate"] = np.repeat(np.minimum(3.0 / p["integration_effect_months"], 1.0)[..., None], 3, axis=2)
    a["m_trust_rate"] = 1.0 / p["trust_return_months"]
    a["m_trust_kept"] = 1.0 - a["m_trust_rate"]
    a["m_trust_of_teams"] = p["trust_of_joint_teams"]
    a["m_trust_rest"] = s.trust_start - p["trust_of_joint_teams"] * start
    a["m_quarrel"] = s.quarrel * (1.0 / 12.0)
    # blame at the hospital door, and what joined teams spare: see ``blame``
    a["m_apart"] = (1.0 - g.pooling) * p["blame_on_delays"]
    a["m_blame_rested"] = (1.0 - s.trust_start) * p["blame_on_delays"]
    a["m_joined_spares"] = p["joint_teams_on_delays"] / np.maximum(1.0 - s.integration_start, 1e-9)
    a["m_disruption_kept"] = 1.0 - _half_life(p["disruption_half_life_months"])
    a["m_leadership_rate"] = 1.0 / p["leadership_return_months"]
    a["m_leadership_kept"] = 1.0 - a["m_leadership_rate"]
    a["m_leadership_added"] = s.leadership_start * a["m_leadership_rate"]
    weight = np.where(w.trust_acute, w.trust_income_gbp, 0.0)[None, :]
    whole = np.maximum(i.w.trust_to_footprint(weight), 1e-9)
    closing = i.w.trust_to_footprint(d["beds_closed_pct"] * weight) / whole
    closures = p["heat_of_closures"] * np.minimum(closing, 20.0) / 12.0
    cooling = _half_life(p["heat_half_life_months"])
    a["m_heat_kept"] = 1.0 - cooling
    a["m_heat_added"] = p["heat_rest"] * cooling + closures * (1.0 - engaged * p["heat_of_engagement"])
    a["m_confidence_rate"] = 1.0 / p["confidence_months"]
    a["m_confidence_kept"] = 1.0 - a["m_confidence_rate"]
    seen = p["confidence_of_four_hours"] / 10.0
    a["m_seen_weight"] = seen * weight / whole.take(w.trust_footprint, axis=1)
    a["m_of_list"] = p["confidence_of_waiting"] * 100.0 / heads
    a["m_of_harm"] = p["confidence_of_harm"] * 12e5 / heads
    a["m_confidence_of_heat"] = p["confidence_of_heat"]
    a["m_confidence_of_disruption"] = p["confidence_of_disruption"]
    base = p["confidence_rest"] - seen * p["confidence_four_hours_reference"]
    base = base + p["confidence_of_waiting"] * p["confidence_waiting_reference"] / 10.0
    a["m_confidence_base"] = base + p["confidence_of_engagement"] * engaged
    a["m_events"] = np.asarray(any(name in i.shocks for name in _EVENTS))
    if i.year == FIRST_YEAR and i.luck.on:  # the truth about these schemes: drawn once, the same in both worlds
        z = i.luck.normal(FIRST_YEAR, 0, "yield of schemes", len(w.footprints))
        spread = p["scheme_yield_spread"]
        drawn = np.exp(spread * z - 0.5 * spread * spread)
        s.yield_ratio = np.broadcast_to(drawn, s.yield_ratio.shape).copy()
    gate = np.minimum(s.capital_built / p["capital_full_plan_gbp"], 1.0)
    a["m_gate"] = p["capital_gate_floor"] + (1.0 - p["capital_gate_floor"]) * gate


def system_month(s: State, m: Month, i: Inputs) -> None:
    """One month of the system, after care and money."""
    a, w = i.annual, i.w

    # joint teams, records, law: each keeps a part of what it was and takes what the year adds
    s.joint_teams = s.joint_teams * a["m_joint_kept"] + a["m_joint_added"]
    s.records = s.records * a["m_records_kept"] + a["m_records_rate"]
    s.integration_law = s.integration_law * a["m_law_kept"] + a["m_law_added"]

    # integration in practice follows investment, trust, law and premises; three stages, slowed by the number that agree
    ready = _over_reference(s, a["m_few"], a["m_ready_least"], a["m_ready_most"], a["m_per_reference"])
    reach = s.joint_teams * a["m_of_joint_teams"]
    reach += s.records * a["m_of_records"]
    reach += s.integration_law * a["m_of_law"]
    reach -= a["m_reach_at_start"]
    reach *= ready
    reach *= a["m_gate"]
    reach += (s.organisational_trust - s.trust_start) * a["m_of_trust"]
    reach *= a["m_to_join"]
    reach += s.integration_start
    rate = ONE - s.heat * a["m_of_heat"]
    rate *= a["m_practice_rate"]
    np.minimum(rate, ONE, out=rate)
    target = _bounded(reach)
    if a["m_any_late"]:
        target = held(s.integration_practice[..., 0], target, late(s))
    move_on(s.integration_effect, s.integration_practice[..., 2], a["m_effect_rate"])  # one chain, not two lags
    move_on(s.integration_practice, target, rate[..., None])

    # trust between organisations: falls at once with quarrels over the contract, returns slowly
    trust = s.joint_teams * a["m_trust_of_teams"]
    trust += a["m_trust_rest"]
    np.minimum(trust, ONE, out=trust)
    trust *= a["m_trust_rate"]
    trust -= a["m_quarrel"]
    trust += s.organisational_trust * a["m_trust_kept"]
    leadership = s.leadership * a["m_leadership_kept"] + a["m_leadership_added"]
    # disruption, delay and lost productivity fade
    disruption = s.disruption * a["m_disruption_kept"]
    if a["m_any_late"]:
        s.late_months = np.maximum(s.late_months - ONE, NOUGHT)
    if a["m_any_dip"]:
        s.dip_months = np.maximum(s.dip_months - ONE, NOUGHT)
    # confidence follows waits, deaths, closures, engagement and rows; heat cools
    wanted = w.trust_to_footprint(m.four_hour_pct * a["m_seen_weight"])
    wanted -= w.trust_to_footprint(m.waiting_list) * a["m_of_list"]
    wanted -= w.place_to_footprint(m.harm_deaths) * a["m_of_harm"]
    wanted -= s.heat * a["m_confidence_of_heat"]
    wanted -= s.disruption * a["m_confidence_of_disruption"]
    wanted += a["m_confidence_base"]
    confidence = s.confidence * a["m_confidence_kept"] + _bounded(wanted) * a["m_confidence_rate"]
    heat = s.heat * a["m_heat_kept"] + a["m_heat_added"]
    if a["m_events"]:
        footprints = np.arange(w.footprints)
        trust = trust + i.shock("organisational_trust", footprints)
        leadership = leadership + i.shock("leadership", footprints)
        disruption = disruption + i.shock("disruption", footprints)
        confidence = confidence + i.shock("public_confidence", footprints)
        heat = heat + i.shock("political_heat", footprints)
    s.organisational_trust = _bounded(trust)
    s.leadership = _bounded(leadership)
    s.disruption = _bounded(disruption)
    s.confidence = _bounded(confidence)
    s.heat = _bounded(heat)
