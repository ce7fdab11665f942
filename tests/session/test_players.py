"""Computer players: every character, every seat, both worlds, every shipped place, to the debrief."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from simgame.game.entries import ClockStopped, NewTable, seat_of
from simgame.game.entry import LONGEST_LINE
from simgame.game.levers import LEVERS
from simgame.game.seats import SEATS
from simgame.game.table import problems
from simgame.game.table_value import Table
from simgame.game.view import view
from simgame.insight.balance import grown
from simgame.session.autoplay import MIXED, computer_seats, play_to_debrief
from simgame.session.characters import CHARACTERS
from simgame.session.files import load_scenario, scenario_names
from simgame.session.players import _would_change, next_move
from simgame.session.rolling import filled
from simgame.session.sitting import Sitting

PLACES = [load_scenario(name) for name in scenario_names()]


def game(place: str, regime: str, who: str, years: int, seed: int = 1) -> Sitting:
    scenario = next(item for item in PLACES if item.id == place)
    entry = NewTable(scenario=place, years=years, regime=regime, seats=computer_seats(who), seed=seed)
    return Sitting.unsaved(entry, scenario)


# every place in every world; the characters take turns, so that each plays in each world
GAMES = [
    (place.id, regime, tuple(CHARACTERS)[(at + turn) % len(CHARACTERS)])
    for at, place in enumerate(PLACES)
    for turn, regime in enumerate(("keep", "abolish", "decides"))
]


@pytest.mark.parametrize(("place", "regime", "who"), GAMES)
def test_every_character_plays_every_place_in_every_world_to_the_debrief(place: str, regime: str, who: str) -> None:
    years = 3 if regime == "decides" else 2
    with game(place, regime, who, years) as sitting:
        refused: list[str] = []
        offer = sitting.offer

        def watched(entry: object) -> tuple[str, ...]:
            found = problems(entry, sitting.table)
            if found:
                refused.append(f"{type(entry).__name__} {seat_of(entry)}: {found[0]}")
            return offer(entry)

        sitting.offer = watched
        table = play_to_debrief(sitting)
        assert refused == []
        assert table.phase == "debrief"
        assert len(table.history) == years
        spoke = {seat for seat, _ in sitting.said}
        assert spoke == set(SEATS), "every seat gave a reason"
        for _, reason in sitting.said:
            assert reason == reason.strip()
            assert reason.endswith(".")
            assert "\n" not in reason
            assert 8 < len(reason) <= 200


def test_system_minded_players_agree_on_a_contract() -> None:
    with game("aldermere", "keep", "system-minded", 1) as sitting:
        assert play_to_debrief(sitting).history[0].settled_by == "shake"


def test_system_minded_players_pass_a_budget() -> None:
    with game("aldermere", "abolish", "system-minded", 1) as sitting:
        assert play_to_debrief(sitting).history[0].settled_by == "vote"


def rich(place: str, real_pct: float, regime: str, complexity: str, years: int) -> Table:
    """Steady players under a settlement that grows so much beyond costs, to the debrief."""
    scenario = grown(next(item for item in PLACES if item.id == place), real_pct)
    entry = NewTable(
        scenario=place,
        years=years,
        regime=regime,
        seats=computer_seats("steady"),
        complexity=complexity,
    )
    with Sitting.unsaved(entry, scenario) as sitting:
        return play_to_debrief(sitting)


def test_steady_players_roll_last_year_forward_and_place_nothing_where_nothing_is_in_hand() -> None:
    for record in rich("frimley", -1.0, "keep", "starter", 2).history:
        for seat in SEATS:
            if seat != "stp":
                money = {key: value for key, value in record.settings[seat].items() if LEVERS[key].kind == "money"}
                assert set(money.values()) == {0.0}, seat
            rest = {key: value for key, value in record.settings[seat].items() if LEVERS[key].kind != "money"}
            assert rest == {key: LEVERS[key].default for key in rest}, seat


@pytest.mark.parametrize("complexity", ["starter", "full"])
def test_steady_commissioners_commit_a_growing_settlement_in_last_years_parts(complexity: str) -> None:
    first, second = rich("frimley", 4.0, "keep", complexity, 2).history
    for record in (first, second):
        mine = record.settings["commissioner"]
        assert mine["care_outside_hospital"] > 0.0
        assert mine["gp_investment"] > 0.0
        assert mine.get("contingency", 0.0) == 0.0
        spent = sum(value for key, value in mine.items() if LEVERS[key].kind == "money")
        assert spent <= record.purses["commissioner"] + 0.05
    if complexity == "full":  # the block's contract is on the table, and can hold what the levers cannot
        assert first.community is not None
        assert first.community.agreed is not None
        assert first.community.agreed.value_gbp_m > 1.05 * first.community.roll_on_gbp_m
        assert first.community.settled_by == "shake"


@pytest.mark.parametrize("complexity", ["starter", "full"])
def test_a_steady_table_with_one_budget_shares_growth_out_in_the_parts_of_last_years_cash(complexity: str) -> None:
    (record,) = rich("frimley", 4.0, "abolish", complexity, 1).history
    budget = record.budget
    assert budget is not None
    assert budget.settled_by == "vote"
    assert budget.agreed is not None
    kept_back = budget.to_share_gbp_m - sum(budget.agreed)
    assert 0.0 < kept_back < 0.01 * record.allocation_gbp / 1e6
    dearer = [max(work - last, 0.0) for work, last in zip(budget.same_work, budget.rolls_on, strict=False)]
    beyond = [change - more for change, more in zip(budget.agreed, dearer, strict=True)]
    whole, cash = sum(beyond), sum(budget.rolls_on[:-1])
    for more, last in zip(beyond, budget.rolls_on, strict=False):
        assert more / whole == pytest.approx(last / cash, abs=0.04)  # the proposal goes in steps of half a million


def test_steady_levers_come_down_with_what_is_in_hand_in_the_same_parts() -> None:
    parts, most = {"one": 3.0, "other": 1.0}, {"one": 6.0, "other": 4.0}
    assert filled(parts, most, 4.0) == {"one": 3.0, "other": 1.0}
    assert filled(parts, most, 2.0) == {"one": 1.5, "other": 0.5}
    assert filled(parts, most, 9.0) == {"one": 6.0, "other": 3.0}, "what one cannot hold goes to the other"
    assert filled(parts, most, 90.0) == most
    assert filled(parts, most, -1.0) == {"one": 0.0, "other": 0.0}


def test_a_table_that_decides_can_switch() -> None:
    with game("frimley", "decides", "system-minded", 3, seed=2) as sitting:
        table = play_to_debrief(sitting)
        assert [record.split for record in table.history] == ["keep", "keep", "abolish"]


def test_seats_of_one_character_vote_each_by_its_own_scorecard_and_alike_in_either_world() -> None:
    with game("aldermere", "decides", "system-minded", 3) as sitting:
        while sitting.table.phase != "vote":
            assert sitting.offer(sitting.conductor() or ClockStopped(sitting.table.phase)) == ()
            sitting.computers()
        seen = view(sitting.table, None)
        assert seen.vote is not None
        sides = {card.seat: card.choice for card in seen.vote.cards}
        assert set(sides.values()) == {"keep", "abolish"}, "no bloc"
        there = msgspec.structs.replace(
            seen, split="abolish", reports=tuple(msgspec.structs.replace(one, split="abolish") for one in seen.reports)
        )
        who = CHARACTERS["system-minded"]
        for seat in SEATS:
            assert _would_change(there, seat, who) == _would_change(seen, seat, who) == (sides[seat] == "abolish")


def test_a_player_sees_its_view_and_nothing_else() -> None:
    """What others keep to themselves can be anything: the move stays the same."""
    with game("aldermere", "keep", "self-interested", 1) as sitting:
        seen = 0
        while sitting.table.phase != "debrief":
            table = sitting.table
            for seat in SEATS:
                mine = next_move(view(table, seat), seat, "self-interested")
                others = {key: {} for key in table.drafts if key != seat}
                hidden = replace(
                    table,
                    drafts={**others, seat: table.drafts[seat]} if seat in table.drafts else others,
                    reasons={key: text for key, text in table.reasons.items() if key == seat},
                )
                if table.phase == "decide":
                    assert next_move(view(hidden, seat), seat, "self-interested") == mine
                    seen += 1
            sitting.computers()
            entry = sitting.conductor()
            assert entry is not None
            assert sitting.offer(entry) == ()
        assert len(MIXED) == len(SEATS)


@pytest.mark.parametrize("who", ["system-minded", "cautious"])
def test_a_chief_executive_pays_for_the_same_work_first_and_says_what_it_keeps_back(who: str) -> None:
    with game("aldermere", "abolish", who, 2) as sitting:
        table = play_to_debrief(sitting)
        said = [reason for seat, reason in sitting.said if seat == "stp" and "stays in the reserve" in reason]
        assert any("the divisions are £" in reason for reason in said)
        shares = table.history[0].shares
        assert shares is not None
        hospital, outside, well = shares
        assert hospital > 0.45 * sum(shares)  # its same work is dearest
        assert outside > well >= 0.0


def test_seats_give_reasons_of_their_own_when_they_vote_on_the_rules() -> None:
    for who in ("steady", "system-minded"):
        with game("aldermere", "decides", who, 3) as sitting:
            play_to_debrief(sitting)
            lines = {seat: reason for seat, reason in sitting.said if "rules" in reason and "Of mine, " in reason}
            assert set(lines) == set(SEATS)
            assert max(len(reason) for reason in lines.values()) <= LONGEST_LINE
            # what stands best and worst is a matter of the seat's own scorecard
            assert len({reason.split("Of mine, ")[1] for reason in lines.values()}) >= len(SEATS) - 1
