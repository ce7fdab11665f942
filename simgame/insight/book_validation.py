"""The book's chapters on whether it is right: what is measured anew each time the book is written."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence

from simgame.game.seats import RULES
from simgame.insight import (
    backcast,
    backcast_pictures,
    book_balance,
    book_fairness,
    stylised_change,
    stylised_one,
    stylised_split,
    theory,
    theory_pictures,
    windmills,
)
from simgame.insight.book_pages import Chapter, Picture, paragraphs, rows, section
from simgame.insight.history import load_outcomes
from simgame.insight.results import Json
from simgame.insight.signs import SIGNS, measured
from simgame.insight.stylised import NO_LIMIT, Seen
from simgame.insight.words import bare, figure, label_of, number
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
    missed, within, beyond = _missed(document)
    body = paragraphs(backcast.__doc__ or "") + section("How far the fitted years are missed", missed, "missed")
    shown: list[Picture] = []
    for name, found in document["series"].items():
        series = outcomes[name]
        digits = 1 if found["unit"] == "%" else 2
        fitted = max(found["calibrated_on"])
        table = []
        for n, year in enumerate(document["years"]):
            low, middle, high = (number(found[key][n], digits) for key in ("low", "predicted", "high"))
            seen = found["observed"][n]
            gap = "" if seen is None else backcast.missed_by(series, found["predicted"][n], seen)
            kind = "fitted" if seen is not None else "forecast" if year > fitted else "not published here"
            published = "—" if seen is None else number(seen, digits)
            table.append((year, middle, f"{low} to {high}", published, gap, kind))
        figures = rows(("year", found["unit"], "eight in ten", "published", "missed by", ""), table)
        shown.append(Picture(f"backcast-{name}", drawn[name], series.what))
        fresh = len(shown) % 2 == 0  # two to a page
        body += section(series.label, f"<!--backcast-{name}-->{figures}", f"b-{name}", new_page=fresh)
    says = (
        "England’s fitted years, 2011/12 to 2015/16",
        f"{within} of {within + beyond} published figures are met within 3 % of a count, 2 points or 0.5 % of "
        f"turnover; {beyond} are not, and the chapter on calibration says why. Later years are forecasts with "
        "ranges.",
    )
    return Chapter("backcast", "Backcast: England from 2011/12 by its drivers", body, tuple(shown), says)


def _missed(document: Json) -> tuple[str, int, int]:
    """Every series' misses of the fitted years, those beyond its limit marked; how many are within it, and beyond."""
    outcomes = load_outcomes().series
    fitted = max(year for found in document["series"].values() for year in found["calibrated_on"])
    years = [year for year in document["years"] if year <= fitted]
    table, marked, of = [], 0, 0
    for name, found in document["series"].items():
        series, cells = outcomes[name], []
        for predicted, published in zip(found["predicted"], found["observed"], strict=True):
            far = published is not None and backcast.beyond(series, predicted, published)
            gap = "—" if published is None else backcast.missed_by(series, predicted, published)
            cells.append(gap + (" *" if far else ""))
            marked += far
            of += published is not None
        limit = f"£{series.limit:.2f}bn"
        if series.unit == "%" or series.fit == "ratio":
            limit = f"{series.limit:g} points" if series.fit == "points" else f"{100.0 * series.limit:g} %"
        table.append((f"{series.label}, {found['unit']}", *cells[: len(years)], limit))
    text = (
        f"Engine less published. {marked} figures, marked *, are missed by more than their limit: 3 % of a count, "
        "2 points, 0.5 % of turnover. Why, series by series, is said in the chapter on calibration."
    )
    return paragraphs(text) + rows(("", *years, "limit"), table), of - marked, marked


def _signs() -> Chapter:
    table, as_claimed = [], 0
    for sign in SIGNS:
        found = measured(sign)
        moved = found.moved * sign.direction > 0
        as_claimed += moved
        table.append(
            (
                sign.side,
                sign.effect,
                RULES[sign.split],
                f"{label_of(sign.indicator)}, year {sign.years}" + (" (a lever’s effect on it)" if sign.lever else ""),
                figure(sign.indicator, found.alive),
                figure(sign.indicator, found.off),
                _difference(sign.indicator, found.alive - found.off),
                "as claimed" if moved else "NOT as claimed",
            )
        )
    head = ("side", "effect", "world", "seen in", "alive", "switched off", "difference", "it moved")
    intro = (
        "Both sides of the argument name effects. Each is in the engine; each is switched off here, everything else "
        "the same and luck off, and the indicator that it ought to move is read. Whether an effect is large enough "
        "to matter is for the evidence ranges to say, not for this table."
    )
    says = (
        "Both sides’ effects, switched off one by one",
        f"{as_claimed} of {len(SIGNS)} move the figure that their side names, the way it says.",
    )
    body = paragraphs(intro) + rows(head, table)
    return Chapter("signs", "Both lists of effects, switched off one by one", body, says=says)


def _facts() -> Chapter:
    table = []
    for fact in (*stylised_split.FACTS, *stylised_change.FACTS, *stylised_one.FACTS, *windmills.FACTS):
        found = fact.measure()
        figures = "\n".join(f"{key}: {bare(one.value, ',.3g')}{_bounds(one)}" for key, one in found.items())
        shown = all(one.inside for one in found.values())
        table.append((fact.id, fact.statement, figures, "shown" if shown else "NOT shown", fact.note))
    table.sort(key=lambda row: (not row[0].isdigit(), int(row[0].lstrip("S"))))
    intro = (
        "What is known of such systems from the record, without a parameter for each: the engine ought to show it by "
        "itself. Numbers are the evidence's stylised facts, letters its acceptance scenarios. In brackets: what a "
        "figure may be for the fact to count as shown. Where the engine does not show one, that is said, and why it "
        "stays so. Draws of the evidence are used for spread."
    )
    head = ("", "fact", "on the engine, central evidence", "verdict", "note")
    says = (
        "What is known of such systems from the record",
        f"{sum(row[3] == 'shown' for row in table)} of {len(table)} stylised facts and acceptance scenarios are shown.",
    )
    body = paragraphs(intro) + rows(head, table)
    return Chapter("stylised", "Stylised facts and scenarios of the evidence", body, says=says)


def _theory() -> Chapter:
    beds, off = [], 0.0
    for scenario, trust in theory.WARDS:
        for ward, engine in theory.wards(scenario, trust):
            by_chance = theory.by_theory(ward)
            off = max(off, abs(engine.occupancy_pct - by_chance.occupancy_pct))
            both = ((engine.occupancy_pct, by_chance.occupancy_pct), (engine.on_trolleys, by_chance.on_trolleys))
            figures = (f"{value:.1f}" for pair in both for value in pair)
            beds.append((f"{ward.beds:,.0f}", f"{ward.emergencies:.0f}", f"{ward.stay_days:.1f}", *figures))
    lists, far = [], 0.0
    for treated in theory.TREATED:
        run = theory.listed(treated)
        by_theory = theory.list_by_theory(run)
        worst = 100.0 * float(abs(run.sizes / by_theory - 1.0).max())
        far = max(far, worst)
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
        (
            "Beds and lists beside queueing theory",
            f"Occupancy within {off:.1f} points over {len(beds)} wards, lists within {far:.1f} % over six years.",
        ),
    )


def _difference(indicator: str, value: float) -> str:
    """What an effect moves, to two figures that count."""
    money = indicator.endswith("_gbp")
    size = abs(value) / 1e6 if money else abs(value)
    digits = max(1 - math.floor(math.log10(size)), 0) if size > 0.0 else 0
    text = f"{size:,.{digits}f}"
    return ("−" if value < 0.0 else "+") + (f"£{text}m" if money else text)


def _bounds(seen: Seen) -> str:
    low, high = (bare(value, ",.3g") for value in (seen.low, seen.high))
    if seen.low == -NO_LIMIT:
        return "" if seen.high == NO_LIMIT else f" (at most {high})"
    if seen.high == NO_LIMIT:
        return f" (at least {low})"
    return f" ({low} to {high})" if low != high else f" ({low})"
