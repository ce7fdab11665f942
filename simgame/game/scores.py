"""Scores: each seat's scorecard and the table's five marks, by the anchors; of numbers or arrays over runs alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from msgspec import Struct, structs
from numpy.typing import NDArray

from simgame.game.anchors import Scale, Value, measure, score
from simgame.game.seats import SEATS, Split
from simgame.model.indicators import INDICATORS, Indicators
from simgame.model.world import World

# The table's marks: indicator and weight. Care holds access and experience, referrals refused or put off among them, so
# that turning people away is no way to a short list. Money is the underlying balance alone.
MARKS: dict[str, tuple[tuple[str, float], ...]] = {
    "mark_population_health": (("population_health_qalys_lost_per_1000", 0.6), ("avoidable_deaths_per_100k", 0.4)),
    "mark_care": (
        ("ae_four_hour_pct", 0.20),
        ("rtt_18_week_pct", 0.20),
        ("unmet_referrals_per_1000", 0.15),
        ("gp_unmet_pct", 0.15),
        ("mental_health_access_pct", 0.10),
        ("unmet_social_care_pct", 0.10),
        ("patient_experience", 0.10),
    ),
    "mark_staff": (("staff_vacancy_pct", 0.5), ("staff_morale", 0.5)),
    "mark_money": (("underlying_balance_gbp", 1.0),),
    "mark_fairness": (("health_gap_ratio", 0.6), ("unmet_social_care_pct", 0.2), ("mental_health_access_pct", 0.2)),
}
MARK_LABELS: dict[str, tuple[str, str]] = {
    "mark_population_health": ("Population health", "Years of health lost, and deaths that care could have avoided."),
    "mark_care": ("Care", "How fast people are seen, who is turned away, and how it feels."),
    "mark_staff": ("Staff", "Posts that are filled, and how the people in them feel."),
    "mark_money": ("Money", "What all organisations have left without loans, support and one-offs."),
    "mark_fairness": ("Fairness", "The gap between places, and care for those who are easily passed over."),
}


def marks(indicators: Mapping[str, Value], scale: Scale) -> dict[str, Value]:
    """The table's five marks, 0 to 100, from the footprint's indicators of a year (numbers, or arrays over runs)."""
    out: dict[str, Value] = {}
    for mark, parts in MARKS.items():
        out[mark] = _total([weight * score(id, indicators[id], scale) for id, weight in parts])
    return out


def _total(points: Sequence[Value]) -> Value:
    """The sum of one or more."""
    total = points[0]
    for more in points[1:]:
        total = total + more
    return total


def floor_of(mark: str, scale: Scale) -> tuple[str, float]:
    """What lifts a mark from 0: its heaviest indicator, and the value, in its own unit, that earns the first point."""
    indicator = max(MARKS[mark], key=lambda part: part[1])[0]
    return indicator, INDICATORS[indicator].anchors[0] * measure(indicator, scale)


class Line(Struct, frozen=True):
    """One line of a scorecard. ``target``: absolute, or ``change``: a share better (+) or worse than at the start."""

    indicator: str
    label: str
    target: float | None = None
    change: float | None = None

    def target_value(self, start: float | None) -> float | None:
        """The target in the indicator's unit, ``start`` being its value before the game."""
        if self.target is not None or self.change is None or start is None:
            return self.target
        return start * (1.0 + self.change * INDICATORS[self.indicator].direction)


class Row(Struct, frozen=True):
    """A line of a scorecard as it came out; ``met`` None where there is no target or no value."""

    indicator: str
    label: str
    unit: str
    value: float
    last: float | None
    target: float | None
    score: float
    last_score: float | None
    met: bool | None


_ACUTE = (
    Line("ae_four_hour_pct", "A&E within 4 hours", 95.0),
    Line("rtt_18_week_pct", "Waiting under 18 weeks", 92.0),
    Line("agency_spend_gbp", "Agency staff", change=0.1),
    Line("staff_vacancy_pct", "Posts vacant", change=0.1),
)
_COMMUNITY = (
    Line("mental_health_access_pct", INDICATORS["mental_health_access_pct"].label, change=0.05),
    Line("community_contacts_per_1000", "Visits", change=0.05),
    Line("delayed_bed_days", "Days fit to leave, in a bed", change=0.1),
    Line("emergency_admissions_per_1000", "Emergency stays", change=0.0),
    Line("staff_morale", "Staff morale", change=0.02),
)
_GP = (
    Line("gp_unmet_pct", "Appointments short", change=0.1),
    Line("gp_strain", "GPs’ workload", change=0.1),
    Line("gp_continuity_pct", "Seen by their own GP", change=0.05),
    Line("gp_share_pct", "Practices’ share of the money", change=0.05),
    Line("emergency_admissions_per_1000", "Emergency stays", change=0.0),
    Line("patient_experience", "How patients rate it", change=0.02),
)
_COUNCIL = (
    Line("unmet_social_care_pct", "Need for care that nobody meets", change=0.1),
    Line("council_balance_gbp", "Budget adds up", 0.0),
    Line("delayed_bed_days", "Days fit to leave, in a bed", change=0.1),
    Line("emergency_admissions_per_1000", "Emergency stays", change=0.0),
    Line("public_confidence", "Public confidence", change=0.02),
)

# Each seat answers for what its like was held to in 2016. Trusts: the Single Oversight Framework (NHS Improvement,
# September 2016), which has agency spending among its measures and no bed occupancy. STP lead and chief executive: the
# nine "must dos" of the planning guidance for 2016/17 (NHS England, December 2015), general practice among them, and
# what only they are there for. The same guidance judged a plan by how far it reached beyond the NHS and by the unity of
# those who lead it: while the split is kept, organisations that trust each other are an STP lead's work.
# GP federation: capacity, continuity, workforce, and the share of the money. In one budget nobody has a balance
# of a commissioner's own: the population health director answers, with the board, for the whole. The gap between
# places is in the table's marks; on a scorecard of some years it would stand still whatever anybody does.
SCORECARDS: dict[Split, dict[str, tuple[Line, ...]]] = {
    "keep": {
        "commissioner": (
            Line("commissioner_balance_gbp", "Not overspent", 0.0),
            Line("avoidable_deaths_per_100k", "Avoidable deaths", change=0.03),
            Line("rtt_18_week_pct", "Waiting under 18 weeks", 92.0),
            Line("emergency_admissions_per_1000", "Emergency stays", change=0.0),
            Line("mental_health_access_pct", INDICATORS["mental_health_access_pct"].label, change=0.05),
            Line("gp_unmet_pct", "Appointments short", change=0.1),
        ),
        "acute": (Line("provider_balance_gbp", "Control total", 0.0), *_ACUTE),
        "community": (Line("provider_balance_gbp", "Balance", 0.0), *_COMMUNITY),
        "stp": (
            Line("system_balance_gbp", "The system in balance", 0.0),
            Line("organisational_trust", "Trust between organisations", change=0.1),
            Line("integration_in_practice", "Joined-up working", change=0.2),
            Line("public_confidence", "Public confidence", change=0.02),
            Line("gp_unmet_pct", "Appointments short", change=0.1),
            Line("ae_four_hour_pct", "A&E within 4 hours", 95.0),
        ),
        "gp": _GP,
        "council": _COUNCIL,
    },
    "abolish": {
        "commissioner": (
            Line("population_health_qalys_lost_per_1000", "Health lost", change=0.02),
            Line("avoidable_deaths_per_100k", "Avoidable deaths", change=0.03),
            Line("emergency_admissions_per_1000", "Emergency stays", change=0.0),
            Line("unmet_referrals_per_1000", "Referrals refused or put off", change=0.1),
            Line("system_balance_gbp", "The one budget in balance", 0.0),
            Line("gp_unmet_pct", "Appointments short", change=0.1),
        ),
        "acute": (Line("provider_balance_gbp", "Within its share", 0.0), *_ACUTE),
        "community": (Line("provider_balance_gbp", "Within its share", 0.0), *_COMMUNITY),
        "stp": (
            Line("system_balance_gbp", "The one budget in balance", 0.0),
            Line("integration_in_practice", "Joined-up working", change=0.2),
            Line("public_confidence", "Public confidence", change=0.02),
            Line("gp_unmet_pct", "Appointments short", change=0.1),
            Line("ae_four_hour_pct", "A&E within 4 hours", 95.0),
            Line("rtt_18_week_pct", "Waiting under 18 weeks", 92.0),
        ),
        "gp": _GP,
        "council": _COUNCIL,
    },
}


def scorecard(
    seat: str,
    regime: Split,
    indicators: Mapping[str, float],
    last: Mapping[str, float] | None,
    start: Mapping[str, float] | None,
    scale: Scale,
) -> tuple[Row, ...]:
    """A seat’s scorecard of a year: ``indicators`` as the seat sees them, ``start`` the figures before play."""
    rows: list[Row] = []
    for line in SCORECARDS[regime][seat]:
        what = INDICATORS[line.indicator]
        value = float(indicators[line.indicator])
        before = float(last[line.indicator]) if last is not None and line.indicator in last else None
        target = line.target_value(start.get(line.indicator) if start is not None else None)
        met: bool | None = None
        if target is not None and not np.isnan(value):
            met = bool((value - target) * what.direction >= -1e-9)
        was = None if before is None else score(line.indicator, before, scale)
        now = score(line.indicator, value, scale)
        rows.append(Row(line.indicator, line.label, what.unit, value, before, target, now, was, met))
    return tuple(rows)


def seat_score(seat: str, regime: Split, indicators: Mapping[str, Value], scale: Scale) -> Value:
    """A seat's score, 0 to 100: the mean of its lines (numbers, or arrays over runs)."""
    lines = SCORECARDS[regime][seat]
    return _total([score(line.indicator, indicators[line.indicator], scale) for line in lines]) / len(lines)


# Indicators that a trust's seat is judged on by its own organisations, and how their figures come together.
_SUMMED = ("provider_balance_gbp", "provider_underlying_balance_gbp", "agency_spend_gbp", "rtt_waiting_list")
_MEANT = ("staff_vacancy_pct", "staff_morale", "bed_occupancy_pct", "ae_four_hour_pct", "rtt_18_week_pct")


def seat_indicators(indicators: Indicators, world: World, seat: str) -> dict[str, NDArray[np.float64]]:
    """The footprint's indicators (each (R,)), with a trust seat's own where it is judged on them.

    Money and lists of its trusts are summed; shares are means weighted by income.
    """
    out = {key: value[:, 0] for key, value in indicators.footprint.items()}
    if seat not in ("acute", "community"):
        return out
    own = world.trust_acute if seat == "acute" else ~world.trust_acute
    if not own.any():
        return out
    weight = np.where(own, world.trust_income_gbp, 0.0)
    for key, value in indicators.trust.items():
        if key in _SUMMED:
            out[key] = (value * own).sum(axis=-1)
        elif key in _MEANT:
            known = np.where(np.isnan(value), 0.0, value)
            counted = weight * ~np.isnan(value)
            total = counted.sum(axis=-1)
            mean = (known * counted).sum(axis=-1) / np.maximum(total, 1e-12)
            out[key] = np.where(total > 0, mean, out.get(key, np.full(mean.shape, np.nan)))
    return out


def own_scale(scale: Scale, world: World, seat: str) -> Scale:
    """The scale by which a trust seat's money is judged: the income of its own trusts."""
    if seat not in ("acute", "community"):
        return scale
    own = world.trust_acute if seat == "acute" else ~world.trust_acute
    income = float(world.trust_income_gbp[own].sum())
    return structs.replace(scale, trust_income_gbp=max(income, 1.0))


def line_scores(
    seat: str, indicators: Indicators, world: World, regime: Split, scale: Scale
) -> dict[str, NDArray[np.float64]]:
    """What each line of a seat's scorecard earns over the runs: indicator -> (R,)."""
    found, own = seat_indicators(indicators, world, seat), own_scale(scale, world, seat)
    return {line.indicator: score(line.indicator, found[line.indicator], own) for line in SCORECARDS[regime][seat]}


def all_seat_scores(
    indicators: Indicators, world: World, regime: Split, scale: Scale
) -> dict[str, NDArray[np.float64]]:
    """Every seat's score over the runs, each (R,)."""
    return {
        seat: seat_score(seat, regime, seat_indicators(indicators, world, seat), own_scale(scale, world, seat))
        for seat in SEATS
    }
