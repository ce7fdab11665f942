"""The book's chapters on whether it is right: what is measured anew each time the book is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from simgame.insight import book_balance
from simgame.insight.book_pages import Chapter, paragraphs, rows
from simgame.insight.signs import SIGNS, measured
from simgame.insight.words import figure, label_of
from simgame.session.files import scenario_names

Say = Callable[[str], None]


def chapters(runs: int, say: Say, places: Sequence[str] = ()) -> Iterator[Chapter]:
    """Every effect switched off, and both worlds over ``runs`` draws of the evidence."""
    say("Every effect of the two lists, alive and switched off.")
    yield _signs()
    say("Both worlds over draws of the evidence.")
    yield book_balance.chapter(runs, places or scenario_names())


def _signs() -> Chapter:
    table = []
    for sign in SIGNS:
        found = measured(sign)
        moved = found.moved * sign.direction > 0
        table.append(
            (
                sign.side,
                sign.effect,
                {"keep": "kept", "abolish": "abolished"}[sign.split],
                f"{label_of(sign.indicator)}, year {sign.years}" + (" (a lever’s effect on it)" if sign.lever else ""),
                figure(sign.indicator, found.alive),
                figure(sign.indicator, found.off),
                "as claimed" if moved else "NOT as claimed",
            )
        )
    head = ("side", "effect", "world", "seen in", "alive", "switched off", "it moved")
    intro = (
        "Both sides of the argument name effects. Each is in the engine; each is switched off here, everything else "
        "the same and luck off, and the indicator that it ought to move is read. Whether an effect is large enough to "
        "matter is for the evidence ranges to say, not for this table."
    )
    return Chapter("signs", "Both lists of effects, switched off one by one", paragraphs(intro) + rows(head, table))
