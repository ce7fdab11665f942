"""The book's chapters on whether it is right: what is measured anew each time the book is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from simgame.insight import (
    backcast,
    backcast_pictures,
    book_balance,
    book_fairness,
    stylised_one,
    stylised_split,
    theory,
    theory_pictures,
)
from simgame.insight.book_pages import Chapter, Picture, paragraphs, rows, section
from simgame.insight.history import load_outcomes
from simgame.insight.signs import SIGNS, measured
from simgame.insight.stylised import seen
from simgame.insight.words import figure, label_of
from simgame.session.files import scenario_names

Say = Callable[[str], None]


def chapters(runs: int, say: Say, places: Sequence[str] = ()) -> Iterator[Chapter]:
    """England's years again, every effect switched off, and both worlds over ``runs`` draws of the evidence."""
    say("England from 2011/12, by its drivers.")
    yield _backcast(runs)
    say("Every effect of the two lists, alive and switched off.")
    yield _signs()
    say("The stylised facts and scenarios of the evidence.")
    yield _facts()
    say("Beds and lists beside queueing theory.")
    yield _theory()
    say("Both worlds over draws of the evidence.")
    yield book_balance.chapter(runs, places or scenario_names())
    say("What each seat can do, and whom it needs.")
    yield book_fairness.chapter(runs, places or scenario_names())


def _backcast(runs: int) -> Chapter:
    document = backcast.backcast(backcast.Order(runs=runs))
    outcomes = load_outcomes().series
    drawn = backcast_pictures.pictures(document)
    body = paragraphs(backcast.__doc__ or "")
    shown: list[Picture] = []
    for name, found in document["series"].items():
        table = [
            (
                year,
                f"{found['predicted'][n]:.2f}",
                f"{found['low'][n]:.2f} to {found['high'][n]:.2f}",
                "—" if (value := found["observed"][n]) is None else f"{value:.2f}",
                "fitted" if year in found["calibrated_on"] else "forecast" if value is None else "",
            )
            for n, year in enumerate(document["years"])
        ]
        figures = rows(("year", found["unit"], "eight in ten", "published", ""), table)
        shown.append(Picture(f"backcast-{name}", drawn[name], outcomes[name].what))
        body += section(outcomes[name].label, f"<!--backcast-{name}-->{figures}".replace("-0.", "−0."), f"b-{name}")
    return Chapter("backcast", "Backcast: England from 2011/12 by its drivers", body, tuple(shown))


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


def _facts() -> Chapter:
    table = []
    for fact in (*stylised_split.FACTS, *stylised_one.FACTS):
        found = seen(fact)
        figures = "\n".join(f"{key}: {_plain(value)}" for key, value in found.figures.items())
        table.append((fact.id, fact.statement, figures, "shown" if fact.shown else "NOT shown", fact.note))
    table.sort(key=lambda row: (not row[0].isdigit(), int(row[0].lstrip("S"))))
    intro = (
        "What is known of such systems from the record, without a parameter for each: the engine ought to show it by "
        "itself. Numbers are the evidence's stylised facts, letters its acceptance scenarios (the two Windmills are "
        "scenarios of their own). Where the engine does not show one, that is said, and why it stays so."
    )
    head = ("", "fact", "on the engine, central evidence", "", "note")
    return Chapter("stylised", "Stylised facts and scenarios of the evidence", paragraphs(intro) + rows(head, table))


def _theory() -> Chapter:
    beds = []
    for scenario, trust in theory.WARDS:
        for ward, engine in theory.wards(scenario, trust):
            by_chance = theory.by_theory(ward)
            both = ((engine.occupancy_pct, by_chance.occupancy_pct), (engine.on_trolleys, by_chance.on_trolleys))
            figures = (f"{value:.1f}" for pair in both for value in pair)
            beds.append((f"{ward.beds:,.0f}", f"{ward.emergencies:.0f}", f"{ward.stay_days:.1f}", *figures))
    lists = []
    for treated in theory.TREATED:
        run = theory.listed(treated)
        by_theory = theory.list_by_theory(run)
        worst = 100.0 * float(abs(run.sizes / by_theory - 1.0).max())
        last = (run.start, float(run.sizes[-1]), float(by_theory[-1]), theory.settles_at(run))
        lists.append((f"{treated:.0%}", *(f"{size:,.0f}" for size in last), f"{worst:.1f} %"))
    text = (theory.__doc__ or "") + (
        "\n\nThe tests hold the same wards and lists against a simulation patient by patient as well (SimPy): within "
        "2 points of occupancy, 5 % of delay and 5 % of list size; the pictures show it. Stays are held here, as in "
        "theory; in play they follow the room there is. At the edge of its beds a hospital has more patients on "
        "trolleys than the engine's month, which knows means only, would say."
    )
    drawn = theory_pictures.pictures()
    shown = "".join(f"<!--{picture.name}-->" for picture in drawn)
    bed_head = (
        "beds open", "emergencies a day", "stay, days", "occupancy, %", "by theory", "on trolleys", "by theory"
    )  # fmt: skip
    list_head = ("treatments", "list at first", "after six years", "by theory", "settles at", "largest difference")
    return Chapter(
        "theory",
        "Beds and lists beside queueing theory",
        paragraphs(text) + shown + rows(bed_head, beds) + rows(list_head, lists),
        drawn,
    )


def _plain(value: float) -> str:
    return f"{value:,.3g}".replace("-", "−")
