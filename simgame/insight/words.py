"""Figures in words for a terminal: tables of a run, of two worlds, of a debrief."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from simgame.game.scores import MARK_LABELS
from simgame.game.seats import WORLDS
from simgame.game.words import MINUS, gbp_m
from simgame.model.indicators import INDICATORS
from simgame.model.language import tr

# What a terminal shows; the JSON holds everything.
SHOWN = (
    "ae_four_hour_pct",
    "rtt_18_week_pct",
    "rtt_waiting_list",
    "emergency_admissions_per_1000",
    "bed_occupancy_pct",
    "gp_unmet_pct",
    "delayed_bed_days",
    "staff_vacancy_pct",
    "provider_underlying_balance_gbp",
    "system_balance_gbp",
    "integration_in_practice",
    "mark_population_health",
    "mark_care",
    "mark_staff",
    "mark_money",
    "mark_fairness",
)
_COUNTS = ("rtt_waiting_list", "delayed_bed_days")


def label_of(key: str) -> str:
    """What a player calls a figure."""
    if key in INDICATORS:
        return INDICATORS[key].label
    return tr("Mark: {mark}", mark=MARK_LABELS[key][0].lower()) if key in MARK_LABELS else key


def _row_label(key: str) -> str:
    """What stands before a row: the label, and the unit where the figure itself does not say it."""
    unit = INDICATORS[key].unit if key in INDICATORS else ""
    return tr("{label}, {unit}", label=label_of(key), unit=unit) if unit.startswith(("per ", "days")) else label_of(key)


def figure(key: str, value: float) -> str:
    """A figure as a player reads it, without its unit where the label or the column has it."""
    if key.endswith("_gbp"):
        return gbp_m(value / 1e6)
    if key.endswith("_pct"):
        return number(value, 1) + "%"
    if key.startswith("mark_"):
        return number(value, 0)
    if key in _COUNTS:
        return number(value, 0)
    return number(value, 2 if abs(value) < 10 else 1)


def number(value: float, digits: int, signed: bool = False) -> str:
    """A figure with commas and a true minus; ``signed``: with a plus where it is more than nothing."""
    text = f"{abs(value):,.{digits}f}"
    if not float(text.replace(",", "")):
        return text
    return (MINUS if value < 0 else "+" if signed else "") + text


def bare(value: float, form: str = "g") -> str:
    """A figure in a format of Python's, with a true minus."""
    return f"{value:{form}}".replace("-", MINUS)


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns under their heads, the first to the left and the others to the right."""
    widths = [max(len(row[i]) for row in (head, *rows)) for i in range(len(head))]

    def one(row: Sequence[str]) -> str:
        cells = [row[0].ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
        return "  ".join(cells).rstrip()

    return "\n".join([one(head), *(one(row) for row in rows)])


def figures_in_words(document: Mapping[str, Any]) -> str:
    """A document of ``run`` or ``compare`` as tables."""
    if "difference" not in document:
        return _run_in_words(document)
    kept = document["keep"]
    alone = kept["runs"] == 1  # one run has no range, and says nothing of how often
    rows: list[tuple[str, ...]] = []
    for key in SHOWN:
        gap = document["difference"].get(key)
        if gap is None:
            continue
        share = gap["share_better_abolished"][-1]
        row = (
            _row_label(key),
            figure(key, kept["indicators"][key]["median"][-1]),
            figure(key, document["abolish"]["indicators"][key]["median"][-1]),
        )
        if alone:
            rows.append((*row, _points(key, _gap(key, gap["low"][-1]))))
            continue
        sure = "" if share is None else tr("{share:.0f} in 10", share=10 * share)
        rows.append((*row, _gaps(key, gap["low"][-1], gap["high"][-1]), sure))
    head: tuple[str, ...] = (
        tr("{kept}, {kept2}", kept=kept["scenario"], kept2=kept["years"][-1]),
        "kept",
        "abolished",
        *(("abolished less kept",) if alone else ("abolished less kept, 8 in 10", "better abolished")),
    )
    return f"{table(head, rows)}\n{_tail(kept)}"


def _run_in_words(document: Mapping[str, Any]) -> str:
    found = document["indicators"]
    rows = [
        (_row_label(key), *(figure(key, value) for value in (found[key]["start"], *found[key]["median"])))
        for key in SHOWN
        if key in found
    ]
    world = {**WORLDS, "middle": "split kept, incentives aligned"}
    head = (
        tr("{document}, {world}", document=document["scenario"], world=world[document["split"]]),
        "start",
        *document["years"],
    )
    return f"{table(head, rows)}\n{_tail(document)}"


def hole_in_words(gbp: float) -> str:
    """How closely books add up, after "within": a penny, or the pounds that are missing."""
    return "a penny" if abs(gbp) < 0.01 else tr("£{gbp:,.2f}", gbp=abs(gbp))


def _tail(document: Mapping[str, Any]) -> str:
    money = max(abs(value) for value in document["ledger"]["residual_gbp"])
    people = max(abs(value) for value in document["people"]["residual"])
    runs = "one run" if document["runs"] == 1 else tr("{document:,} runs, medians", document=document["runs"])
    return tr(
        "{runs}; the books add up to within {money}, the people to within {people}.",
        runs=runs,
        money=hole_in_words(money),
        people="a thousandth of one" if people < 0.001 else f"{people:,.3f}",
    )


def _gaps(key: str, low: float, high: float) -> str:
    return _points(key, tr("{key} to {key2}", key=_gap(key, low), key2=_gap(key, high)))


def _points(key: str, words: str) -> str:
    return tr("{words} points", words=words) if key.endswith("_pct") else words


def _gap(key: str, value: float) -> str:
    """A difference with its sign; of a percentage it is points."""
    text = figure(key, value)
    if key.endswith("_pct"):
        text = text.removesuffix("%")
    if not any(digit in text for digit in "123456789"):
        return text.removeprefix(MINUS)
    return text if text.startswith(MINUS) else "+" + text


def debrief_rows(two: Any) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Head and rows of a debrief: both worlds at the last year played and at the tenth (not played)."""
    now, late = two.horizons
    head = (
        "",
        tr("kept {years}", years=two.years[now]),
        "abolished",
        tr("kept {years}*", years=two.years[late]),
        "abolished*",
        "better abolished*",
    )
    rows: list[tuple[str, ...]] = []
    for item in (*two.indicators, *two.marks):
        if item.id not in (*SHOWN, "money_together_gbp"):
            continue
        share = item.better_in_ten(late)
        kept, abolished = (figure(item.id, band.median[late]) for band in (item.kept, item.abolished))
        sure = "" if share is None else tr("{share} in 10", share=share)
        if share is not None and kept == abolished and not 4 <= share <= 6:
            sure = tr("{sure}, by less than is shown", sure=sure)
        rows.append(
            (
                _row_label(item.id) if item.id in SHOWN else item.label,
                figure(item.id, item.kept.median[now]),
                figure(item.id, item.abolished.median[now]),
                kept,
                abolished,
                sure,
            )
        )
    return head, rows
