"""Balance: in what share of draws of the evidence abolishing the split is ahead, by place, view, year and figure.

Steady players play each place with the split kept and every lever and contract open, so that a settlement that grows
can be committed; both worlds then take the same choices, the same events and the same luck, draw by draw. A tie counts
half. Nothing here is tuned to: it says what the evidence in the registry comes to. Marks are those of one year and know
nothing of what the years before it cost; so money and health are also added up from the first year, discounted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import msgspec
import numpy as np

from simgame.game.after import Path
from simgame.game.events import Card, by_id, deck_balance, harm
from simgame.game.scenario import Scenario
from simgame.game.scores import MARK_LABELS, MARKS
from simgame.game.switch import PLACEMENTS, Placement
from simgame.insight.ensembles import Progress, Task, run_paths
from simgame.insight.event_luck import event_luck
from simgame.insight.results import Json, better, direction_of, plain
from simgame.insight.runs import Order, figures, played
from simgame.insight.words import table
from simgame.insight.worlds import drawn_of, world_of
from simgame.model.evidence import VIEWS
from simgame.model.world import FIRST_YEAR, Floats

MEAN = "mean_of_marks"
# added up from the first year, each year's figure discounted to it: what all organisations have left without support,
# less what the change costs, £; and years of healthy life lost per 1,000 people
MONEY_TO_DATE, HEALTH_TO_DATE = "net_money_to_date_gbp", "qalys_lost_per_1000_to_date"
TO_DATE = {MONEY_TO_DATE: 1, HEALTH_TO_DATE: -1}  # and which way is better
DISCOUNT_PCT = 3.5  # a year: HM Treasury, Green Book (2003)
FIVE = 5
MOST_AHEAD, LEAST_APART = 0.85, 0.10  # what a fair account of divided evidence should show
COHESIVE, CROWDED = "frimley", "south-yorkshire"


@dataclass(frozen=True)
class Weighing:
    """What is asked for. ``growth``: real growth of the settlement, % a year; each place is weighed at these too.
    ``freed``: where the management money goes that abolishing frees; placed anywhere, it buys what the other world,
    which has none, does not, and the choices are no longer the same.
    """

    scenarios: tuple[Scenario, ...]
    views: tuple[str, ...] = VIEWS
    years: int = 10
    runs: int = 2000
    seed: int = 1
    growth: tuple[float, ...] = ()
    freed: Placement = "savings"
    workers: int | None = None


def weigh(order: Weighing, progress: Progress | None = None, said: Callable[[str], None] | None = None) -> Json:
    """The document of ``balance``. ``said`` is told when a place and a view are done. Raises ``Refused``."""
    settings: list[tuple[float | None, Scenario]] = [(None, place) for place in order.scenarios]
    settings += [(growth, place) for growth in order.growth for place in order.scenarios]
    total = 2 * order.runs * len(settings) * len(order.views)
    done = 0

    def count(now: int, _: int) -> None:
        if progress is not None:
            progress(done + now, total)

    out: Json = {"scenarios": {}}
    for growth, place in settings:
        scenario = place if growth is None else grown(place, growth)
        found: Json = {}
        for view in order.views:
            found[view] = shares(scenario, view, order, count)
            done += 2 * order.runs
            if said is not None:
                ahead = ", ".join(f"{_words(year)} {value[MEAN]:.0%}" for year, value in found[view].items())
                at = "" if growth is None else f" at {growth:g}% real growth"
                said(f"{place.id}{at}, {view}: abolishing ahead on the mean of the marks: {ahead}.")
        if growth is None:
            out["scenarios"][place.id] = found
        else:
            out.setdefault("growth", {}).setdefault(f"{growth:g}", {})[place.id] = found
    return out


def grown(scenario: Scenario, real_pct: float) -> Scenario:
    """The place under a settlement whose NHS allocations and social care money grow ``real_pct`` % a year beyond
    providers' costs, in every year of play; national prices stay as they were settled.
    """
    rows = []
    for row in scenario.settlement:
        if row.first >= FIRST_YEAR:
            cash = 100.0 * ((1.0 + row.cost_inflation_pct / 100.0) * (1.0 + real_pct / 100.0) - 1.0)
            row = msgspec.structs.replace(row, allocation_growth_pct=cash, social_care_growth_pct=cash)
        rows.append(row)
    return msgspec.structs.replace(scenario, settlement=tuple(rows))


def shares(scenario: Scenario, view: str, order: Weighing, progress: Progress | None = None) -> Json:
    """By year (the fifth and the last) and figure: the share of draws in which abolishing is ahead."""
    asked = Order(
        scenario=scenario,
        years=order.years,
        seed=order.seed,
        runs=order.runs,
        view=view,  # type: ignore[arg-type]  # one of VIEWS
        complexity="full",
    )
    game = played(asked)
    events = event_luck(game, order.runs)
    ways = (world_of(game, "keep", order.years), placed(world_of(game, "abolish", order.years), order.freed))
    tasks = tuple(Task(way, None, events and events.of(way)) for way in ways)
    kept, ended = run_paths(tasks, drawn_of(game), order.runs, order.workers, progress)
    one, other = figures(game, kept), figures(game, ended)
    for world in (one, other):
        world[MEAN] = np.mean([world[mark] for mark in MARKS], axis=0)
        world |= to_date(world)
    ids = {key: direction_of(key) for key in one if direction_of(key)} | {MEAN: 1} | TO_DATE
    return {
        f"year_{year}": {key: ahead(one[key], other[key], better, year) for key, better in ids.items()}
        for year in sorted({min(FIVE, order.years), order.years})
    }


def to_date(world: Mapping[str, Floats]) -> dict[str, Floats]:
    """What a world's years (R, years) come to when they are added up, discounted, to the end of each: (R, years)."""
    weight = (1.0 + DISCOUNT_PCT / 100.0) ** -np.arange(float(world["underlying_balance_gbp"].shape[-1]))
    money = world["underlying_balance_gbp"] - world["transition_cost_gbp"]
    lost = world["population_health_qalys_lost_per_1000"]
    return {MONEY_TO_DATE: np.cumsum(money * weight, axis=-1), HEALTH_TO_DATE: np.cumsum(lost * weight, axis=-1)}


def placed(path: Path, freed: Placement) -> Path:
    """The same path with the freed management money placed."""
    years = []
    for planned in path.years:
        use = np.full((1, planned.regime.payment.shape[1]), float(PLACEMENTS[freed]))
        years.append(replace(planned, decisions=planned.decisions.replaced(freed_management_use=use)))
    return replace(path, years=tuple(years))


def ahead(kept: Floats, ended: Floats, direction: int, year: int) -> float:
    """The share of pairs (R, years) in which ``ended`` does better in a year, counted from 1; a tie counts half."""
    return plain(better((ended - kept)[:, year - 1], direction))


# ----------------------------------------------------------------------------------------------------------- in words


def in_words(document: Mapping[str, Json], cards: Sequence[Card]) -> str:
    """Tables by place and view, what a fair account should show and whether it does, and the decks."""
    parts = [
        "Share of draws in which abolishing the split is ahead, same choices, steady players. To date: added up from\n"
        f"the first year at {DISCOUNT_PCT:g}% a year, money less what the change costs, health in years lost.",
        _tables(document["scenarios"], ""),
    ]
    for growth, places in document.get("growth", {}).items():
        parts.append(_tables(places, f" at {growth}% real growth"))
    parts.append("\n".join(conditions(document)))
    parts.append("\n".join(decks(cards)))
    return "\n\n".join(parts)


def _tables(places: Mapping[str, Json], at: str) -> str:
    rows: list[list[str]] = []
    for place, views in places.items():
        for view, years in views.items():
            for year, found in years.items():
                shown = (f"{found[key]:.0%}" for key in (*MARKS, MEAN, *TO_DATE))
                rows.append([f"{place}{at}, {view}, {_words(year)}", *shown])
    head = ["", *(MARK_LABELS[mark][0] for mark in MARKS), "Mean", "Money to date", "Health to date"]
    return table(head, rows)


def _words(year: str) -> str:
    return year.replace("_", " ")


def conditions(document: Mapping[str, Json]) -> list[str]:
    """What a fair account of divided evidence should show, each with its figures and whether it holds."""
    out: list[str] = []
    places: Mapping[str, Json] = document["scenarios"]
    views = list(next(iter(places.values())))
    for view in views:
        for year in next(iter(places.values()))[view]:
            found = {name: float(place[view][year][MEAN]) for name, place in places.items()}
            least, most = min(found.values()), max(found.values())
            one_sided = most < 1.0 - MOST_AHEAD or least > MOST_AHEAD
            verdict = "one world is ahead in nearly all draws everywhere" if one_sided else "holds"
            out.append(f"Neither world wins everywhere, {view}, {_words(year)}: {least:.0%} to {most:.0%}: {verdict}.")
            if {COHESIVE, CROWDED} <= set(found):
                apart = found[COHESIVE] - found[CROWDED]
                out.append(f"Readiness, {view}, {_words(year)}: Frimley less South Yorkshire {_points(apart)}.")
    grown_by = document.get("growth", {})
    if len(grown_by) > 1:
        low, high = min(grown_by, key=float), max(grown_by, key=float)
        for name in places:
            for view in views:
                for year in grown_by[low][name][view]:
                    apart = grown_by[high][name][view][year][MEAN] - grown_by[low][name][view][year][MEAN]
                    out.append(f"Money, {name}, {view}, {_words(year)}: {high}% less {low}% growth {_points(apart)}.")
    return out


def _points(apart: float) -> str:
    short = "" if abs(apart) >= LEAST_APART else ", less than the 10 asked for"
    return f"{'−' if apart < 0 else '+'}{abs(apart) * 100:.0f} points{short}"


def decks(cards: Sequence[Card]) -> list[str]:
    """The event cards that only one world can draw, pair by pair, and what each world's come to."""
    out: list[str] = []
    for regime, (likelihood, expected) in deck_balance(cards).items():
        world = "the split kept" if regime == "keep" else "it abolished"
        out.append(f"Cards only of {world}: likelihood {likelihood:.2f}, expected harm £{expected:.2f} a head.")
    deck = by_id(cards)
    for card in cards:
        if card.regime == "keep" and card.twin is not None:
            twin = deck[card.twin]
            pair = ((card.title, card), (twin.title, twin))
            out.append("; ".join(f"{title}: {c.likelihood:.2f}, £{harm(c):.2f} a head" for title, c in pair) + ".")
    return out
