"""Terms of a hospital contract beyond its form and value: declared once; form, checks, words and engine read them here.

Workshop opens emergency stays, price and the rate paid over plan; full adds planned operations, outpatients and the
quality payment (CQUIN). A term that is not set stands as the form of the contract, or the nation, has it.
"""

from __future__ import annotations

import math

import msgspec
from msgspec import Struct

from simgame.game.lever import COMPLEXITIES, Complexity
from simgame.game.words import MINUS
from simgame.model.language import tr

AS_USUAL = -1.0  # of a rate: as the form of the contract, or the nation, has it


class More(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What was agreed beyond form and value. Stays, operations, outpatients: % over (or under) those that roll on;
    ``price_pct``: % on national prices; ``over_pct``: % of price paid for work over plan; ``cquin_pct``: % of value."""

    stays_pct: float = 0.0
    price_pct: float = 0.0
    over_pct: float = AS_USUAL
    planned_pct: float = 0.0
    outpatients_pct: float = 0.0
    cquin_pct: float = AS_USUAL


class Term(Struct, frozen=True):
    """One term: what it is called, what it means, its limits, and the engine's quantity it sets."""

    id: str
    label: str
    help: str
    quantity: str
    lowest: float
    highest: float
    step: float
    usual: float
    complexity: Complexity

    @property
    def decimals(self) -> int:
        """Decimals of its figures."""
        return 0 if self.step == int(self.step) else 1


TERMS: dict[str, Term] = {
    term.id: term
    for term in (
        Term("stays_pct", "Emergency stays", "How many the value is for, against those that roll on.",
             "acute_emergency_plan_pct", -5.0, 5.0, 0.5, 0.0, "workshop"),
        Term("price_pct", "Price", "On top of national prices, for all work that is paid by the case.",
             "acute_price_pct", -3.0, 3.0, 0.5, 0.0, "workshop"),
        Term("over_pct", "Paid over plan", "Of the price, for work over the plan. Emergencies over the old baseline "
             "count at the marginal rate first.",
             "acute_over_plan_pct", 0.0, 100.0, 5.0, AS_USUAL, "workshop"),
        Term("planned_pct", "Planned operations", "How many the value is for, against those that roll on.",
             "acute_planned_plan_pct", -10.0, 10.0, 1.0, 0.0, "full"),
        Term("outpatients_pct", "Outpatients", "How many the value is for, other care included.",
             "acute_outpatient_plan_pct", -10.0, 10.0, 1.0, 0.0, "full"),
        Term("cquin_pct", "Quality payment", "Of the value, for goals that are met (CQUIN). Two and a half is usual.",
             "acute_cquin_pct", 0.0, 5.0, 0.5, AS_USUAL, "full"),
    )
}  # fmt: skip


def terms_for(complexity: Complexity) -> tuple[Term, ...]:
    """The terms that are open in a game of this complexity."""
    most = COMPLEXITIES.index(complexity)
    return tuple(term for term in TERMS.values() if COMPLEXITIES.index(term.complexity) <= most)


def value_of(more: More, term: str) -> float:
    """A term's figure."""
    found: float = getattr(more, term)
    return found


def replaced(more: More, term: str, value: float) -> More:
    """The same with one term at a figure."""
    return msgspec.structs.replace(more, **{term: value})


def more_problem(more: More, open_terms: tuple[str, ...]) -> str:
    """Why these terms cannot be put, in a sentence; "" when they can."""
    for term in TERMS.values():
        value = value_of(more, term.id)
        if value == term.usual:
            continue
        if term.id not in open_terms:
            return tr("{label}: that term is not open in this game; leave it as it is.", label=term.label)
        if not math.isfinite(value) or not term.lowest - 1e-9 <= value <= term.highest + 1e-9:
            low, high = figure(term, term.lowest), figure(term, term.highest)
            return tr(
                "{label}: from {low} to {high}, not {term}.",
                label=term.label,
                low=low,
                high=high,
                term=figure(term, value),
            )
    return ""


def figure(term: Term, value: float) -> str:
    """A term's figure as it is read: +2.5%, 70%, as usual."""
    if value == term.usual and term.usual == AS_USUAL:
        return "as usual"
    size = f"{abs(value):.{term.decimals}f}%"
    if term.lowest >= 0.0:
        return size
    return f"{'+' if value > 0 else MINUS if value < 0 else ''}{size}"


def in_words(more: More) -> str:
    """What differs from usual, in a phrase: "emergency stays +2.0%, paid over plan 70%"; "" when nothing does."""
    said = [
        f"{term.label[0].lower()}{term.label[1:]} {figure(term, value_of(more, term.id))}"
        for term in TERMS.values()
        if value_of(more, term.id) != term.usual
    ]
    return ", ".join(said)


def quantities(more: More) -> tuple[tuple[str, float], ...]:
    """The engine's quantities of the terms that differ from usual."""
    return tuple(
        (term.quantity, value_of(more, term.id)) for term in TERMS.values() if value_of(more, term.id) != term.usual
    )
