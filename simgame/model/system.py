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
# Stocks that keep a part of what they were each month, in the order in which they are laid together.
SLOW = (
    "joint_teams", "records", "integration_law", "leadership", "disruption", "heat", "organisational_trust",
    "confidence",
)  # fmt: skip
JOINT_TEAMS, RECORDS, LAW, LEADERSHIP, DISRUPTION, HEAT, TRUST, CONFIDENCE = range(8)


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
    half = i.pf["fewness_half"]
    out: Floats = half / (half + (s.world.organisations - fewer(s, i)))
    return out


def readiness(s: State, i: Inputs) -> Floats:
    """Geometric mean of trust, leadership, records and fewness over its value where the evidence arose (R, F).

    Bounded (0.3 to 1.7): it multiplies what integration yields and divides dip and delay. A geometric mean, so that
    four halves make a half and not a sixteenth.
    """
    return _over_reference(s.organisational_trust * s.leadership * s.records * fewness(s, i), i)


def _over_reference(product: Floats, i: Inputs) -> Floats:
    """Readiness from the product of trust, leadership, records and fewness (R, F), which it overwrites."""
    p = i.pf
    np.maximum(product, NOUGHT, out=product)
    mean = np.sqrt(np.sqrt(product, out=product), out=product)
    mean /= p["readiness_reference"]
    return np.minimum(np.maximum(mean, p["readiness_least"], out=mean), p["readiness_most"], out=mean)


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


def _laid(values: tuple[Floats, ...]) -> Floats:
    """Arrays (1|R, F) laid together: (1|R, n, F)."""
    return np.stack(np.broadcast_arrays(*values), axis=1)


def _known(i: Inputs) -> dict[str, Floats]:
    """What follows from the evidence alone, by footprint (1|R, F)."""
    p = i.pf
    fade, cooling = _half_life(p["joint_teams_half_life_months"]), _half_life(p["heat_half_life_months"])
    start, seen = p["joint_teams_start"], p["confidence_of_four_hours"] / 10.0
    base = p["confidence_rest"] - seen * p["confidence_four_hours_reference"]
    rates = {
        "law": 1.0 / p["law_months"],
        "leadership": 1.0 / p["leadership_return_months"],
        "trust": 1.0 / p["trust_return_months"],
        "confidence": 1.0 / p["confidence_months"],
    }
    return {
        "m_teams_stay": 1.0 - fade,
        "m_teams_rest": start * fade,
        "m_law_rate": rates["law"],
        "m_leadership_rate": rates["leadership"],
        "m_kept_always": _laid(
            (
                1.0 - rates["law"],
                1.0 - rates["leadership"],
                1.0 - _half_life(p["disruption_half_life_months"]),
                1.0 - cooling,
                1.0 - rates["trust"],
                1.0 - rates["confidence"],
            )
        ),  # of LAW to CONFIDENCE
        "m_of_work": _laid(
            (p["practice_of_joint_teams"], p["practice_of_records"], p["practice_of_law"])
        ),  # of JOINT_TEAMS to LAW
        "m_of_upset": _laid((p["confidence_of_disruption"], p["confidence_of_heat"])),
        "m_practice_pace": 3.0 / p["integration_practice_months"],
        "m_effect_rate": np.repeat(np.minimum(3.0 / p["integration_effect_months"], 1.0)[..., None], 3, axis=2),
        "m_trust_rate": rates["trust"],
        "m_trust_of_start": p["trust_of_joint_teams"] * start,
        "m_reach_of_start": p["practice_of_joint_teams"] * start,
        "m_heat_rest": p["heat_rest"] * cooling,
        "m_confidence_rate": rates["confidence"],
        "m_seen": seen,
        "m_confidence_rest": base + p["confidence_of_waiting"] * p["confidence_waiting_reference"] / 10.0,
    }


def open_year(s: State, i: Inputs) -> None:
    """What is settled in April: conduct, arbitration, the pull on integration, the year's pace."""
    a, p, d, g, w = i.annual, i.pf, i.d, i.g, s.world
    a.update(i.known.known(("system", i.w.footprints), lambda: _known(i)))
    heads = i.w.place_to_footprint(s.heads)
    a["m_heads_f"] = heads
    trust = s.organisational_trust + d["conduct_trust"] / 100.0
    trust -= d["arbitration"] * p["arbitration_trust"]
    s.organisational_trust = _bounded(trust)
    s.confidence = _bounded(s.confidence + d["conduct_confidence"] / 100.0)
    spent = (1.0 - d["hold_transformation"]) / heads
    engagement = spent * d["engagement_gbp"]
    joint = spent * d["joint_teams_gbp"] + d["pioneer_gbp_per_head"] * p["pioneer_joint_share"]
    joint = np.minimum(joint / p["joint_teams_gbp_per_head"] / 12.0, 1.0)
    records = np.minimum(spent * d["shared_records_gbp"] / p["records_gbp_per_head"] / 12.0, 1.0)
    engaged = 1.0 - np.exp(-engagement / p["engagement_gbp_per_head_scale"])
    law = (g.payment + g.decision + g.pooling) * (1.0 / 3.0)
    backed = p["law_without_legislation"] + (1.0 - p["law_without_legislation"]) * g.legislation
    single = np.maximum(g.payment, g.decision)
    law = law * np.where(single > 0.0, backed, 1.0) * a["m_law_rate"]
    a["m_readiness"] = readiness(s, i)
    a["m_reach_at_start"] = a["m_reach_of_start"] + p["practice_of_records"] * s.records_start
    a["m_any_late"] = np.asarray((s.late_months > 0.0).any())
    a["m_any_dip"] = np.asarray((s.dip_months > 0.0).any())
    a["m_to_join"] = 1.0 - s.integration_start
    a["m_few"] = fewness(s, i)
    a["m_practice_rate"] = a["m_practice_pace"] * np.sqrt(a["m_few"] / p["fewness_reference"]) * a["g_pace"]
    a["m_trust_rest"] = s.trust_start - a["m_trust_of_start"]
    # blame at the hospital door, and what joined teams spare: see ``blame``
    a["m_apart"] = (1.0 - g.pooling) * p["blame_on_delays"]
    a["m_blame_rested"] = (1.0 - s.trust_start) * p["blame_on_delays"]
    a["m_joined_spares"] = p["joint_teams_on_delays"] / np.maximum(1.0 - s.integration_start, 1e-9)
    weight = i.w.acute_income
    whole = i.w.acute_income_f
    closing = i.w.trust_to_footprint(d["beds_closed_pct"] * weight) / whole
    closures = p["heat_of_closures"] * np.minimum(closing, 20.0) / 12.0
    heat = a["m_heat_rest"] + closures * (1.0 - engaged * p["heat_of_engagement"])
    a["m_seen_weight"] = i.over_trusts(a["m_seen"]) * i.w.acute_income_share
    a["m_of_list"] = p["confidence_of_waiting"] * 100.0 / heads
    a["m_of_harm"] = p["confidence_of_harm"] * 12e5 / heads
    a["m_confidence_base"] = a["m_confidence_rest"] + p["confidence_of_engagement"] * engaged
    a["m_events"] = np.asarray(any(name in i.shocks for name in _EVENTS))
    if i.year == FIRST_YEAR and i.luck.on:  # the truth about these schemes: drawn once, the same in both worlds
        z = i.luck.normal(FIRST_YEAR, 0, "yield of schemes", len(w.footprints))
        spread = p["scheme_yield_spread"]
        drawn = np.exp(spread * z - 0.5 * spread * spread)
        s.yield_ratio = np.broadcast_to(drawn, s.yield_ratio.shape).copy()
    gate = np.minimum(s.capital_built / p["capital_full_plan_gbp"], 1.0)
    a["m_gate"] = p["capital_gate_floor"] + (1.0 - p["capital_gate_floor"]) * gate

    # each month the slow stocks keep a part of what they were and take what the year adds
    kept = np.empty((s.runs, len(SLOW), i.w.footprints))
    kept[:, JOINT_TEAMS] = (1.0 - joint) * a["m_teams_stay"]
    kept[:, RECORDS] = 1.0 - records
    kept[:, LAW:] = a["m_kept_always"]
    added = np.zeros(kept.shape)
    added[:, JOINT_TEAMS] = joint * a["m_teams_stay"] + a["m_teams_rest"]
    added[:, RECORDS] = records
    added[:, LAW] = law
    added[:, LEADERSHIP] = s.leadership_start * a["m_leadership_rate"]
    added[:, HEAT] = heat
    added[:, TRUST] = s.quarrel * (-1.0 / 12.0)
    a["m_slow_kept"], a["m_slow_added"] = kept, added
    take_up(s, i)


def take_up(s: State, i: Inputs) -> None:
    """The slow stocks as they stand, laid together (R, 8, F): at each start of months."""
    i.annual["m_slow"] = np.stack([getattr(s, name) for name in SLOW], axis=1)


def system_month(s: State, m: Month, i: Inputs) -> None:
    """One month of the system, after care and money."""
    a, p, w = i.annual, i.pf, i.w
    was = a["m_slow"]
    now = was * a["m_slow_kept"]
    now += a["m_slow_added"]

    # integration in practice follows investment, trust, law and premises; three stages, slowed by the number that agree
    ready = s.organisational_trust * s.leadership
    ready *= now[:, RECORDS]
    ready *= a["m_few"]
    ready = _over_reference(ready, i)
    reach = np.add.reduce(now[:, : LAW + 1] * a["m_of_work"], axis=1)
    reach -= a["m_reach_at_start"]
    reach *= ready
    reach *= a["m_gate"]
    trusted = s.organisational_trust - s.trust_start
    trusted *= p["practice_of_trust"]
    reach += trusted
    reach *= a["m_to_join"]
    reach += s.integration_start
    rate = ONE - s.heat * p["heat_on_practice"]
    rate *= a["m_practice_rate"]
    np.minimum(rate, ONE, out=rate)
    target = _bounded(reach)
    if a["m_any_late"]:
        target = held(s.integration_practice[..., 0], target, late(s))
        s.late_months = np.maximum(s.late_months - ONE, NOUGHT)
    if a["m_any_dip"]:
        s.dip_months = np.maximum(s.dip_months - ONE, NOUGHT)
    move_on(s.integration_effect, s.integration_practice[..., 2], a["m_effect_rate"])  # one chain, not two lags
    move_on(s.integration_practice, target, rate[..., None])

    # trust between organisations: falls at once with quarrels over the contract, returns slowly
    rest = now[:, JOINT_TEAMS] * p["trust_of_joint_teams"]
    rest += a["m_trust_rest"]
    np.minimum(rest, ONE, out=rest)
    rest *= a["m_trust_rate"]
    now[:, TRUST] += rest
    # confidence follows waits, deaths, closures, engagement and rows
    wanted = w.trust_to_footprint(m.four_hour_pct * a["m_seen_weight"])
    wanted -= w.trust_to_footprint(m.waiting_list) * a["m_of_list"]
    wanted -= w.place_to_footprint(m.harm_deaths) * a["m_of_harm"]
    wanted -= np.add.reduce(was[:, DISRUPTION : HEAT + 1] * a["m_of_upset"], axis=1)
    wanted += a["m_confidence_base"]
    wanted = _bounded(wanted)
    wanted *= a["m_confidence_rate"]
    now[:, CONFIDENCE] += wanted
    if a["m_events"]:
        footprints = np.arange(w.footprints)
        for row, name in zip((TRUST, LEADERSHIP, DISRUPTION, CONFIDENCE, HEAT), _EVENTS, strict=True):
            now[:, row] += i.shock(name, footprints)
    np.minimum(np.maximum(now, NOUGHT, out=now), ONE, out=now)
    a["m_slow"] = now
    s.joint_teams, s.records, s.integration_law = now[:, JOINT_TEAMS], now[:, RECORDS], now[:, LAW]
    s.leadership, s.disruption, s.heat = now[:, LEADERSHIP], now[:, DISRUPTION], now[:, HEAT]
    s.organisational_trust, s.confidence = now[:, TRUST], now[:, CONFIDENCE]
