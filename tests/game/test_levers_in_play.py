"""Workshop and full: every lever of the three columns acts in the engine, and a growing game adds one a year."""

from __future__ import annotations

import numpy as np
import pytest

from simgame.game.entries import ClockStopped, Draft, LeverChosen, NewTable
from simgame.game.levers import COMPLEXITIES, LEVERS, levers_for, sheet
from simgame.game.phases import year_minutes
from simgame.game.plans import Deals, decisions_of, levers_of, stacked
from simgame.game.seats import SEATS, SeatId
from simgame.game.table import apply, problems
from simgame.game.table_value import Table
from simgame.game.view import view
from simgame.model.luck import Luck
from simgame.model.shocks import Shocks
from simgame.model.start import widen
from simgame.model.year import year
from simgame.session.autoplay import computer_seats, play_to_debrief
from simgame.session.files import load_scenario
from simgame.session.sitting import Sitting

from . import tables

YEARS = 3
MONEY = ("gbp", "share_pct")
SLOW = ("contingency", "gain_share", "reconfigure")  # felt in a deficit, from a surplus, in the fifth year
# rules.md, Levers: how many each seat holds, starter, workshop, full; the longest-wait guarantee has left the starter
# set, as Scoring says of a lever with a best move (docs/fairness.md)
COLUMNS = {
    "keep": {"commissioner": (2, 5, 8), "acute": (2, 5, 8), "community": (2, 5, 6), "stp": (2, 3, 6),
             "gp": (2, 4, 6), "council": (2, 3, 3)},
    "abolish": {"commissioner": (1, 3, 4), "acute": (2, 5, 8), "community": (2, 5, 6), "stp": (1, 3, 5),
                "gp": (2, 4, 6), "council": (2, 3, 3)},
}  # fmt: skip


def table_of(regime: str, complexity: str = "full", **more: object) -> Table:
    table = tables.opened(tables.new(regime=regime, complexity=complexity, **more))
    while table.phase != "briefing":
        table = apply(table, ClockStopped(table.phase))
    return table


def decide(table: Table) -> Table:
    while table.phase != "decide":
        table = apply(table, ClockStopped(table.phase))
    return table


@pytest.mark.parametrize("regime", ["keep", "abolish"])
def test_every_seat_holds_the_levers_of_its_three_columns(regime: str) -> None:
    for seat, wanted in COLUMNS[regime].items():
        assert tuple(len(levers_for(seat, regime, level)) for level in COMPLEXITIES) == wanted, seat
    for lever in LEVERS.values():
        assert lever.label
        assert lever.delay
        assert lever.touches.endswith("."), lever.id


@pytest.mark.parametrize("regime", ["keep", "abolish"])
def test_each_lever_acts_in_the_engine(regime: str) -> None:
    """One run with every lever at rest and one for each lever moved: some figure of the three years is another."""
    table = table_of(regime)
    rest = {seat: {lever.id: lever.default for lever in levers_of(table, seat)} for seat in SEATS}
    rest["community"]["community_teams"] = 1.0  # which way they face matters once there are some
    levers = [lever for seat in SEATS for lever in levers_of(table, seat)]
    purses: dict[SeatId, float] = dict.fromkeys(SEATS, 8.0)
    settings = [rest]
    for lever in levers:
        seat: SeatId = lever.seat
        ends = (lever.highest, lever.lowest)
        far = max(ends, key=lambda value: abs(value - rest[seat][lever.id]))
        settings.append({**rest, seat: {**rest[seat], lever.id: far}})
    state = widen(table.state, len(settings))
    still = Luck.of(3, len(settings), on=False)
    before: dict[str, np.ndarray[tuple[int, ...], np.dtype[np.float64]]] = {}
    for number in range(YEARS):
        deals = Deals(table.last_terms)
        rows = [decisions_of(table.world, table.split, one, purses, deals, table.year + number) for one in settings]
        played = year(state, stacked(rows, table.world.columns), table.regime, table.parameters, Shocks(), still)
        state = played.state
        before |= {f"{key} {number}": value for key, value in played.indicators.footprint.items()}
    print(f"\n{regime}: a figure that each lever moves after {YEARS} years")
    for row, lever in enumerate(levers, 1):
        moved = {
            key: float(abs(value[row] - value[0]).max() / max(abs(value[0]).max(), 1e-9))
            for key, value in before.items()
        }
        if lever.kind == "money" and lever.id != "estate":  # spending alone is no effect
            moved = {key: value for key, value in moved.items() if not any(word in key for word in MONEY)}
        most = max(moved, key=lambda key: moved[key])
        print(f"  {lever.id:<24} {most:<40} {100 * moved[most]:8.3f}%")
        assert moved[most] > 1e-5 or lever.id in SLOW, lever.id


def test_repairs_of_one_year_cost_less_in_breakdowns_for_years_after() -> None:
    table = table_of("keep")
    deals, none = Deals(table.last_terms), dict.fromkeys(SEATS, 0.0)
    mended: dict[SeatId, dict[str, float]] = {"acute": {"estate": 5.0}}
    plain = decisions_of(table.world, "keep", {}, none, deals, table.year)
    state, still = widen(table.state, 2), Luck.of(3, 2, on=False)
    balances = []
    for first in (decisions_of(table.world, "keep", mended, none, deals, table.year), plain, plain):
        rows = stacked([first, plain], table.world.columns)
        played = year(state, rows, table.regime, table.parameters, Shocks(), still)
        state = played.state
        balances.append(played.indicators.footprint["provider_balance_gbp"][:, 0])
    assert balances[0][0] < balances[0][1]
    for later in balances[1:]:
        assert later[0] > later[1]


def test_merging_commissioners_leaves_fewer_who_must_agree() -> None:
    table = tables.opened(tables.new(scenario="south-yorkshire", complexity="full"))
    apart, one = {"merge_commissioners": 0.0}, {"merge_commissioners": 1.0}
    rows = []
    for choice in (apart, one):
        settings: dict[SeatId, dict[str, float]] = {"stp": choice}
        rows.append(
            decisions_of(table.world, "keep", settings, dict.fromkeys(SEATS, 0.0), Deals(table.last_terms), table.year)
        )
    both = stacked(rows, table.world.columns)
    still = Luck.of(3, 2, on=False)
    first = year(widen(table.state, 2), both, table.regime, table.parameters, Shocks(), still)
    second = year(first.state, both, table.regime, table.parameters, Shocks(), still)
    cost = second.indicators.footprint["transaction_cost_gbp"][:, 0]
    assert first.indicators.footprint["disruption"][1, 0] > first.indicators.footprint["disruption"][0, 0]
    assert cost[1] < cost[0]
    assert first.state.commissioners_merged[:, 0].tolist() == [0.0, 1.0]


def test_the_fund_has_two_more_uses_from_workshop_on() -> None:
    uses = {level: len(levers_for("stp", "keep", level)[0].choices) for level in COMPLEXITIES}
    assert uses == {"starter": 3, "workshop": 5, "full": 5}


def test_the_sheet_and_the_desk_show_the_levers_in_play() -> None:
    table = decide(table_of("keep", "workshop", way="open"))
    seen = view(table, None)
    assert sum(len(desk.levers) for desk in seen.sheet) == len(sheet("keep", 750_000, complexity="workshop"))
    assert len(view(table, "commissioner").desk.levers) == 5
    assert seen.complexity == "workshop"
    assert apply(table, Draft("acute", {"acute_savings": 2.0})).drafts["acute"]["acute_savings"] == 2.0
    starter = decide(tables.kept())
    assert "no lever" not in problems(Draft("acute", {"acute_savings": 2.0}), starter)[0]


def test_a_year_takes_eight_twelve_or_twenty_minutes() -> None:
    assert [round(year_minutes(level)) for level in COMPLEXITIES] == [8, 12, 20]
    workshop = table_of("keep", "workshop")
    assert view(workshop, None).clock_minutes == pytest.approx(1.5 * 1.5)


def test_in_a_growing_game_each_seat_keeps_the_lever_it_chose_at_the_report() -> None:
    table = tables.upto(tables.opened(tables.new(growing=True)), "report")
    offered = {one.seat: [lever for lever, *_ in one.offers] for one in view(table, None).growing}
    assert offered["acute"] == ["theatre_lists", "ward_staffing", "acute_savings"]
    refusal = problems(LeverChosen("acute", "skill_mix"), table)[0]
    assert refusal.startswith("That lever is not among those to choose from: choose one of Extra theatre lists")
    table = apply(apply(table, LeverChosen("acute", "theatre_lists")), LeverChosen("acute", "ward_staffing"))
    table = tables.upto(table, "decide", 1)
    assert [lever.id for lever in levers_of(table, "acute")] == ["winter_ward", "same_day_emergency", "ward_staffing"]
    assert len(levers_of(table, "gp")) == 2, "a seat that chose nothing keeps the levers it has"
    table = tables.upto(table, "report")
    offers = {one.seat: [lever for lever, *_ in one.offers] for one in view(table, None).growing}
    assert offers["acute"] == ["theatre_lists", "acute_savings"]
    assert offers["stp"] == ["reconfigure"]


def test_a_game_that_does_not_grow_offers_nothing_and_says_so() -> None:
    table = tables.upto(tables.kept(), "report")
    assert view(table, None).growing == ()
    assert problems(LeverChosen("acute", "theatre_lists"), table) == (
        "This game does not grow: its levers stay as they were set at the start.",
    )


@pytest.mark.parametrize(("complexity", "growing"), [("workshop", True), ("full", False)])
def test_computer_players_play_workshop_and_full_games_to_the_debrief(complexity: str, growing: bool) -> None:
    entry = NewTable(
        scenario="aldermere", seed=5, years=3, regime="decides", seats=computer_seats("mixed"),
        complexity=complexity, growing=growing,
    )  # fmt: skip
    with Sitting.unsaved(entry, load_scenario("aldermere")) as sitting:
        table = play_to_debrief(sitting)
    assert len(table.history) == 3
    for record in table.history:
        assert all(np.isfinite(value) for value in record.indicators.values())
    if growing:
        assert len(table.kept_levers["acute"]) == 2
        assert "council" not in table.kept_levers, "beyond workshop it is asked questions and has no more levers"
