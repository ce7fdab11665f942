"""From a view to what the indicator rows, the money strip and the month track draw: words and plain numbers."""

from __future__ import annotations

from dataclasses import replace

from simgame.game.seats import SeatId
from simgame.game.view_types import FlowView, IndicatorView, MoneyView, MonthView, View
from simgame.game.words import MINUS, count, gbp_m, percent, signed_percent
from simgame.model.indicators import INDICATORS
from simgame.model.language import tr
from simgame.windows.balances import SYSTEM_NAME, UNDERLYING_NAME
from simgame.windows.board_data import KpiReading, MoneyFlow, MoneyRow, MonthMarks, Status

# Plain words for the desk; the registry's own label is the tooltip's.
SHORT_NAMES: dict[str, str] = {
    "ae_four_hour_pct": "A&E within 4 hours",
    "rtt_18_week_pct": "Waiting under 18 weeks",
    "bed_occupancy_pct": "Beds full",
    "delayed_bed_days": "Days fit to leave, in a bed",
    "emergency_admissions_per_1000": "Emergency stays per 1,000",
    "gp_unmet_pct": "GP appointments short",
    "staff_vacancy_pct": "Posts vacant",
    "underlying_balance_gbp": UNDERLYING_NAME,
    "system_balance_gbp": SYSTEM_NAME,
    "rtt_waiting_list": "Waiting list",
    "organisational_trust": "Trust between organisations",
    "public_confidence": "Public confidence",
    "unmet_social_care_pct": "Social care not met",
    "avoidable_deaths_per_100k": "Avoidable deaths per 100,000",
}
LAPTOP_KPIS = (
    "ae_four_hour_pct",
    "rtt_18_week_pct",
    "bed_occupancy_pct",
    "delayed_bed_days",
    "emergency_admissions_per_1000",
    "gp_unmet_pct",
    "mental_health_access_pct",
    "staff_vacancy_pct",
    "underlying_balance_gbp",
)
TABLE_KPIS = ("ae_four_hour_pct", "rtt_18_week_pct", "bed_occupancy_pct", "staff_vacancy_pct", "underlying_balance_gbp")
TARGET_WORDS: dict[str, str] = {"bed_occupancy_pct": "Safe below", "underlying_balance_gbp": "Plan"}


def value_words(indicator: str, unit: str, value: float) -> str:
    """A figure as a player reads it, by its unit."""
    if indicator.endswith("_gbp") or unit in ("£", "£ a year"):
        return gbp_m(value / 1e6)
    if unit == "%":
        return percent(value)
    if abs(value) >= 1000:
        return count(value)
    if unit == "0 to 1":
        return f"{value:.2f}"
    if unit == "ratio":
        return f"{value:.2f}"
    text = f"{abs(value):.0f}" if abs(value) >= 20 else f"{abs(value):.1f}"
    return (MINUS if value < 0 and float(text) else "") + text


def change_words(indicator: str, unit: str, change: float) -> str:
    """A change with its sign; changes of percentages are points."""
    words = value_words(indicator, unit, abs(change)).removesuffix("%")
    sign = "" if not any(digit in words for digit in "123456789") else MINUS if change < 0 else "+"
    return f"{sign}{words}" + (" points" if unit == "%" else "")


def name_of(item: IndicatorView) -> str:
    """The plain name of an indicator."""
    return SHORT_NAMES.get(item.id, item.label)


def narrow_names(view: View) -> dict[SeatId, str]:
    """Seat names for narrow columns: what stands before the ampersand is enough there."""
    return {seat.id: seat.short.split(" & ")[0] for seat in view.seats}


def target_words(indicator: str) -> str:
    """The target of an indicator as a player reads it; "" where there is none."""
    item = INDICATORS[indicator]
    if item.target is None:
        return ""
    if item.target == 0 and indicator.endswith("_gbp"):
        return "Plan: break even"
    word = tr(TARGET_WORDS.get(indicator, "Target"))
    return f"{word} {value_words(indicator, item.unit, item.target)}".replace(".0%", "%")


def reading(item: IndicatorView) -> KpiReading:
    """One row of the indicator list."""
    target = target_words(item.id) or (tr("No set target") if item.status else "")
    status: Status | None = item.status or None
    return KpiReading(
        item.id,
        name_of(item),
        value_words(item.id, item.unit, item.value),
        target,
        status,
        tuple(item.history),
        item.target,
        tr(
            "{label} ({term}), {unit}. {explanation}",
            label=item.label,
            term=item.term,
            unit=item.unit,
            explanation=item.explanation,
        ),
        tuple(value_words(item.id, item.unit, value) for value in item.history),
    )


def readings(view: View, big: bool) -> tuple[KpiReading, ...]:
    """The footprint's figures: nine on a laptop, five on an open table."""
    by_id = {item.id: item for item in view.indicators}
    return tuple(reading(by_id[key]) for key in (TABLE_KPIS if big else LAPTOP_KPIS) if key in by_id)


_FLOW_ICON = {"Prescribing": "pill", "Continuing care": "house-line", "Running": "compass", "Reserve": "vault"}


def money_flow(view: View) -> MoneyFlow:
    """The purse of the footprint and where it goes."""
    money = view.money
    kept = view.split == "keep"
    change = (
        "" if money.change_pct is None else tr("{change_pct} on last year", change_pct=signed_percent(money.change_pct))
    )
    return MoneyFlow(
        regime=view.split,
        title="CCG purse" if kept else "One purse",
        total_text=gbp_m(money.total_gbp_m, 0),
        total_gbp_m=money.total_gbp_m,
        per_head=tr("£{per_head_gbp:,.0f} a head", per_head_gbp=money.per_head_gbp),
        change=change,
        rows=_money_rows(money),
    )


def _money_rows(money: MoneyView) -> tuple[MoneyRow, ...]:
    """A row for each flow. Whole millions add up to the purse: what is left over, the last before the council's, takes
    what rounding leaves."""
    *bought, rest, council = money.flows
    left = round(money.total_gbp_m) - sum(round(flow.gbp_m) for flow in bought)
    off = abs(left - rest.gbp_m) >= len(bought) / 2 + 1  # deals beyond the purse leave nothing over
    return (
        *(_money_row(flow) for flow in bought),
        _money_row(rest) if off else replace(_money_row(rest), text=gbp_m(float(left), 0)),
        _money_row(council),
    )


def _money_row(flow: FlowView) -> MoneyRow:
    icon = next((icon for start, icon in _FLOW_ICON.items() if flow.label.startswith(start)), "")
    return MoneyRow(
        flow.seat or "everyone",
        flow.label,
        flow.gbp_m,
        gbp_m(flow.gbp_m, 0),
        icon,
        large=flow.seat is not None,
    )


def month_marks(months: tuple[MonthView, ...], now: int) -> MonthMarks:
    """The track of A&E within four hours, up to the month shown."""
    values = tuple(months[i].four_hour_pct if i <= now and i < len(months) else None for i in range(12))
    last = tuple(months[i].last_year_four_hour_pct if i < len(months) else None for i in range(12))
    return MonthMarks(
        title="A&E within 4 hours",
        note="Thin line: last year, same month" if any(value is not None for value in last) else "",
        values=values,
        last_year=last,
        target=95.0,
        target_text=tr("Target {target}", target="95%"),
        now=now,
    )
