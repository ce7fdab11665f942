"""The system around the money: trust between organisations, leadership, records, joint teams, integration in law and in
practice, disruption, confidence and heat; and readiness, which multiplies what integration yields.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy import concatenate, empty, exp, matvec, maximum, minimum, multiply, subtract, where, zeros

from simgame.model.delay import months_ahead
from simgame.model.governance import fewer
from simgame.model.inputs import Inputs, some
from simgame.model.month import Played
from simgame.model.state import State
from simgame.model.world import FIRST_YEAR, HUNDRED, NOUGHT, ONE, TINY, Floats, between, bounded

# Stocks that keep a part of what they were each month, in the order in which they are laid together, and their events.
SLOW = ("joint_teams", "records", "integration_law", "leadership", "disruption", "heat")
JOINT_TEAMS, RECORDS, LAW, LEADERSHIP, DISRUPTION, HEAT = range(6)
_YEAR = range(12)
_LAG = np.subtract.outer(np.arange(13), np.arange(13))  # months from a start (column) to an end (row)
_EVENTS = ((LEADERSHIP, "leadership"), (DISRUPTION, "disruption"), (HEAT, "political_heat"))


def _half_life(months: Floats) -> Floats:
    """The share that goes in a month when half goes in ``months``."""
    out: Floats = 1.0 - exp(np.log(0.5) / maximum(months, 1e-9))
    return out


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
    maximum(product, NOUGHT, out=product)
    mean = np.sqrt(np.sqrt(product, out=product), out=product)
    mean /= p["readiness_reference"]
    return minimum(maximum(mean, p["readiness_least"], out=mean), p["readiness_most"], out=mean)


def yield_of_schemes(s: State, i: Inputs, months: slice) -> Floats:
    """What out-of-hospital schemes yield over the evidence in months of the year (M, R, F): the hidden truth,
    readiness, and in one budget the reason to keep people at home, once teams work as one.
    """
    out: Floats = s.yield_ratio * i.annual["m_ready"][months]
    if i.shared:
        shared = i.d["gain_share_pct"] * 0.01 * i.p["gain_share_on_yield"]
        keep = i.g.payment * (i.p["keep_well_gain"] + shared) * minimum(i.annual["m_effect"][months], ONE)
        out = out * (ONE + keep)
    return out


def held(stage: Floats, target: Floats, late_now: Floats) -> Floats:
    """A target while plans are late: what would grow waits where it is, what shrinks shrinks."""
    more = maximum(target - stage, 0.0)
    out: Floats = target - more * late_now
    return out


def blame(s: State, i: Inputs) -> Floats:
    """Factor on delayed days in the months of the year (12, R, F): blame at the hospital door adds while budgets are
    apart; teams that work as one in practice take away.
    """
    a = i.annual
    blamed = ONE - a["m_trust"]
    blamed *= a["m_apart"]
    blamed -= a["m_blame_rested"]
    blamed += ONE
    joined = a["m_practice"] - s.integration_start
    maximum(joined, NOUGHT, out=joined)
    joined *= a["m_joined_spares"]
    blamed *= subtract(ONE, joined, out=joined)
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
    for name, rest in (("joint_teams", "joint_teams_start"), ("confidence", "confidence_rest"), ("heat", "heat_rest")):
        setattr(s, name, np.broadcast_to(i.p[rest], (s.runs, len(w.footprints))).copy())
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
            )
        ),  # of LAW to HEAT
        "m_trust_kept": 1.0 - rates["trust"],
        "m_trust_powers": _powers(1.0 - rates["trust"]),
        "m_confidence_kept": 1.0 - rates["confidence"],
        "m_confidence_powers": _powers(1.0 - rates["confidence"]),
        "m_of_work": _laid(
            (p["practice_of_joint_teams"], p["practice_of_records"], p["practice_of_law"])
        ),  # of JOINT_TEAMS to LAW
        "m_of_upset": _laid((p["confidence_of_disruption"], p["confidence_of_heat"])),
        "m_practice_pace": 3.0 / p["integration_practice_months"],
        "m_effect_rate": minimum(3.0 / p["integration_effect_months"], 1.0)[..., None],
        "m_trust_rate": rates["trust"],
        "m_trust_of_start": p["trust_of_joint_teams"] * start,
        "m_reach_of_start": p["practice_of_joint_teams"] * start,
        "m_heat_rest": p["heat_rest"] * cooling,
        "m_confidence_rate": rates["confidence"],
        # of £ a head in a year
        "m_joint_of_gbp": 1.0 / (p["joint_teams_gbp_per_head"] * 12.0),
        "m_records_of_gbp": 1.0 / (p["records_gbp_per_head"] * 12.0),
        "m_engaged_of_gbp": -1.0 / p["engagement_gbp_per_head_scale"],
        "m_of_waiting": p["confidence_of_waiting"] * 100.0,
        "m_of_harmed": p["confidence_of_harm"] * 12e5,
        "m_seen": seen,
        "m_confidence_rest": base + p["confidence_of_waiting"] * p["confidence_waiting_reference"] / 10.0,
    }


def _powers(kept: Floats) -> Floats:
    """What is left at the end of each month of what stood in April, and of what each month before added, where a month
    keeps a part (1|R, F): (1|R, F, 13, 13).
    """
    powers = kept[..., None] ** np.arange(13.0)
    return where(_LAG >= 0, powers.take(maximum(_LAG, 0), -1), 0.0)


def open_year(s: State, i: Inputs) -> None:
    """What is settled in April: conduct, arbitration, the pull on integration, the year's pace."""
    a, p, d, g, w = i.annual, i.pf, i.d, i.g, s.world
    a.update(i.known.known(("system", i.w.footprints), lambda: _known(i)))
    heads = i.w.place_to_footprint(s.heads)
    a["m_heads_f"] = heads
    trust = s.organisational_trust + d["conduct_trust"] / HUNDRED
    trust -= d["arbitration"] * p["arbitration_trust"]
    s.organisational_trust = bounded(trust)
    s.confidence = a["m_confidence_start"] = bounded(s.confidence + d["conduct_confidence"] / HUNDRED)
    spent = (ONE - d["hold_transformation"]) / heads
    joint = spent * d["joint_teams_gbp"] + d["pioneer_gbp_per_head"] * p["pioneer_joint_share"]
    joint = minimum(joint * a["m_joint_of_gbp"], ONE)
    records = minimum(spent * d["shared_records_gbp"] * a["m_records_of_gbp"], ONE)
    engaged = ONE - exp(spent * d["engagement_gbp"] * a["m_engaged_of_gbp"])
    a["m_reach_at_start"] = a["m_reach_of_start"] + p["practice_of_records"] * s.records_start
    a["m_any_late"] = np.asarray(some(s.late_months))
    a["m_any_dip"] = np.asarray(some(s.dip_months))
    a["m_to_join"] = ONE - s.integration_start
    a["m_few"] = fewness(s, i)
    a["m_practice_rate"] = a["m_practice_pace"] * np.sqrt(a["m_few"] / p["fewness_reference"]) * a["g_pace"]
    a["m_trust_rest"] = s.trust_start - a["m_trust_of_start"]
    # blame at the hospital door, and what joined teams spare: see ``blame``
    a["m_apart"] = (ONE - g.pooling) * p["blame_on_delays"]
    a["m_blame_rested"] = (ONE - s.trust_start) * p["blame_on_delays"]
    a["m_joined_spares"] = p["joint_teams_on_delays"] / maximum(a["m_to_join"], TINY)
    heat = a["m_heat_rest"]
    if i.decided.used("beds_closed_pct"):
        closing = i.w.trust_to_footprint(d["beds_closed_pct"] * i.w.acute_income) / i.w.acute_income_f
        closures = p["heat_of_closures"] * minimum(closing, p["heat_closures_most_pct"]) / 12.0
        heat = heat + closures * (1.0 - engaged * p["heat_of_engagement"])
    a["m_seen_weight"] = i.over_trusts(a["m_seen"]) * i.w.acute_income_share
    a["m_of_list"] = a["m_of_waiting"] / heads
    a["m_of_harm"] = a["m_of_harmed"] / heads
    a["m_confidence_base"] = a["m_confidence_rest"] + p["confidence_of_engagement"] * engaged
    if i.year == FIRST_YEAR and i.luck.on:  # the truth about these schemes: drawn once, the same in both worlds
        z = i.luck.normal(FIRST_YEAR, 0, "yield of schemes", len(w.footprints))
        spread = p["scheme_yield_spread"]
        drawn = exp(spread * z - 0.5 * spread * spread)  # form: the mean of a lognormal draw is 1
        s.yield_ratio = drawn + zeros(s.yield_ratio.shape)
    gate = minimum(s.capital_built / p["capital_full_plan_gbp"], ONE)
    a["m_gate"] = p["capital_gate_floor"] + (ONE - p["capital_gate_floor"]) * gate

    # each month the slow stocks keep a part of what they were and take what the year adds
    kept = empty((i.runs, len(SLOW), i.w.footprints))
    kept[:, JOINT_TEAMS] = (ONE - joint) * a["m_teams_stay"]
    kept[:, RECORDS] = ONE - records
    kept[:, LAW:] = a["m_kept_always"]
    added = zeros(kept.shape)
    added[:, JOINT_TEAMS] = joint * a["m_teams_stay"] + a["m_teams_rest"]
    added[:, RECORDS] = records
    if i.shared or some(g.decision) or some(g.pooling):
        added[:, LAW] = law(i) * a["m_law_rate"]
    added[:, LEADERSHIP] = s.leadership_start * a["m_leadership_rate"]
    added[:, HEAT] = heat
    a["m_slow_kept"], a["m_slow_added"] = kept, added


def law(i: Inputs) -> Floats:
    """Integration in law (R, F): of payment, decision and pooling; less where nothing but will stands behind it."""
    p, g = i.pf, i.g
    made = (g.payment + g.decision + g.pooling) * (1.0 / 3.0)
    backed = p["law_without_legislation"] + (1.0 - p["law_without_legislation"]) * g.legislation
    out: Floats = made * where(maximum(g.payment, g.decision) > 0.0, backed, 1.0)
    return out


def stand(s: State, i: Inputs, month: int, passed: int) -> None:
    """The state at the start of a month (12: at the year's end), ``passed`` months after it was last made to stand."""
    a = i.annual
    slow, practice = a["m_slow_path"][month], a["m_practice_path"][month]
    for row, name in enumerate(SLOW):
        setattr(s, name, slow[:, row])
    s.organisational_trust = a["m_trust_path"][month]
    s.integration_practice, s.integration_effect = practice[..., :3], practice[..., 3:]
    if a["m_any_late"]:
        s.late_months = maximum(s.late_months - passed, 0.0)
    if a["m_any_dip"]:
        s.dip_months = maximum(s.dip_months - passed, 0.0)


def ahead(s: State, i: Inputs) -> None:
    """The system at the start of each month of the year and at its end (13, R, …). No care of the year moves it, nor
    does any winter call (but for confidence, which moves nothing).
    """
    a, p = i.annual, i.pf
    slow = a["m_slow_path"] = _slow(s, i, _YEAR)
    trust = a["m_trust_path"] = _trust(s, i, _YEAR, slow[1:, :, JOINT_TEAMS])

    # integration in practice follows investment, trust, law and premises; three stages, slowed by the number that agree
    led = trust[:-1] * slow[:-1, :, LEADERSHIP]
    led *= a["m_few"]
    both = empty((2, *led.shape))  # with records as they are at a month's start, and at its end
    multiply(led, slow[:-1, :, RECORDS], both[0])
    multiply(led, slow[1:, :, RECORDS], both[1])
    a["m_ready"], ready = _over_reference(both, i)
    reach = np.add.reduce(slow[1:, :, : LAW + 1] * a["m_of_work"], axis=2)
    reach -= a["m_reach_at_start"]
    reach *= ready
    reach *= a["m_gate"]
    trusted = trust[:-1] - s.trust_start
    trusted *= p["practice_of_trust"]
    reach += trusted
    reach *= a["m_to_join"]
    reach += s.integration_start
    rate = ONE - slow[:-1, :, HEAT] * p["heat_on_practice"]
    rate *= a["m_practice_rate"]
    minimum(rate, ONE, out=rate)
    targets = bounded(reach)
    # practice and its effect on care are one chain of two delays
    rates = empty((*rate.shape, 6))
    rates[..., :3], rates[..., 3:] = rate[..., None], a["m_effect_rate"]
    chain = concatenate((s.integration_practice, s.integration_effect), axis=-1)
    if a["m_any_late"]:
        waits = a["m_late_path"] = _late(s, _YEAR)
        path = months_ahead(chain, targets, rates, lambda n, stages: held(stages[0], targets[n], waits[n]))
    else:
        path = months_ahead(chain, targets, rates)
    a["m_practice_path"] = path
    a["m_trust"], a["m_disruption"] = trust[:-1], slow[:-1, :, DISRUPTION]
    a["m_practice"], a["m_effect"] = path[:-1, ..., 2], path[:-1, ..., 5]
    a["m_upset_path"] = np.add.reduce(slow[:-1, :, DISRUPTION : HEAT + 1] * a["m_of_upset"], axis=2)


def _slow(s: State, i: Inputs, months: range) -> Floats:
    """The slow stocks at the start of each month and at the end (M + 1, R, 6, F)."""
    kept, added = i.annual["m_slow_kept"], i.annual["m_slow_added"]
    path = empty((len(months) + 1, *kept.shape))
    for row, name in enumerate(SLOW):
        path[0, :, row] = getattr(s, name)
    events = [(row, _points(i, name, months)) for row, name in _EVENTS if name in i.shocks]
    # what the year adds leads to a level within 0 and 1; only events and closures may push beyond
    pushed = bool(events) or i.decided.used("beds_closed_pct")
    for n, (was, now) in enumerate(pairwise(path)):
        multiply(was, kept, out=now)
        now += added
        if pushed:
            for row, points in events:
                now[:, row] += points[n]
            between(now, NOUGHT, ONE)
    return path


def _trust(s: State, i: Inputs, months: range, joint_teams: Floats) -> Floats:
    """Trust between organisations (M + 1, R, F): falls at once with quarrels over the contract, returns slowly to what
    joint teams (M, R, F) make of it.
    """
    a = i.annual
    added = joint_teams * i.pf["trust_of_joint_teams"]
    added += a["m_trust_rest"]
    minimum(added, ONE, out=added)
    added *= a["m_trust_rate"]
    added -= s.quarrel * (1.0 / 12.0)
    if "organisational_trust" in i.shocks:
        added += _points(i, "organisational_trust", months)
    return _moved(s.organisational_trust, a["m_trust_kept"], a["m_trust_powers"], added)


def confidence(s: State, months: Played, i: Inputs) -> None:
    """Public confidence follows waits, deaths, closures, engagement and rows, when the months have shown them."""
    a, w = i.annual, i.w
    wanted = w.trust_to_footprint(months["four_hour_pct"] * a["m_seen_weight"])
    wanted -= w.trust_to_footprint(months["waiting_list"]) * a["m_of_list"]
    wanted -= w.place_to_footprint(months["harm_deaths"]) * a["m_of_harm"]
    wanted -= a["m_upset_path"][months.first : months.last + 1]
    wanted += a["m_confidence_base"]
    wanted = bounded(wanted)
    wanted *= a["m_confidence_rate"]
    if "public_confidence" in i.shocks:
        wanted += _points(i, "public_confidence", range(months.first, months.last + 1))
    before = a.get("m_confidence_added")  # always from April, so that the bits do not depend on where the year stops
    added = a["m_confidence_added"] = wanted if before is None else concatenate((before, wanted))
    path = _moved(a["m_confidence_start"], a["m_confidence_kept"], a["m_confidence_powers"], added)
    s.confidence = path[months.last + 1]


def _moved(start: Floats, kept: Floats, powers: Floats, added: Floats) -> Floats:
    """A stock of 0 to 1 in April and at the end of each month (13, R, F) from its ``start``: a month keeps a part and
    takes what is ``added`` (M, R, F), in the first M months. ``powers`` of what is kept make the year one product;
    where that leaves 0 to 1, the year goes month by month and stops at the bound.
    """
    brought = zeros((*added.shape[1:], 13))
    brought[..., 0], brought[..., 1 : len(added) + 1] = start, added.transpose(1, 2, 0)
    path: Floats = matvec(powers, brought).transpose(2, 0, 1)
    inside = bounded(path)
    beyond = inside != path
    if not some(beyond):
        return path
    stopped = inside.copy()
    for (was, now), more in zip(pairwise(stopped), added, strict=False):
        multiply(was, kept, out=now)
        now += more
        between(now, NOUGHT, ONE)
    return where(np.logical_or.reduce(beyond, axis=0), stopped, inside)


def _points(i: Inputs, event: str, months: range) -> Floats:
    """What an event adds in each month (M, 1|R, 1|F)."""
    return i.shock_in(event, np.arange(i.w.footprints), months)


def _late(s: State, months: range) -> Floats:
    """How much of each month service developments stand still after a change of regime (M, R, F), 0 to 1."""
    left = s.late_months - np.arange(float(len(months)))[:, None, None]
    return bounded(left)
