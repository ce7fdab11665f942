"""Computer players: every character, every seat, both worlds, every shipped place, to the debrief."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simgame.game.entries import NewTable, seat_of
from simgame.game.seats import SEATS
from simgame.game.table import problems
from simgame.game.view import view
from simgame.session.autoplay import MIXED, computer_seats, play_to_debrief
from simgame.session.characters import CHARACTERS
from simgame.session.files import load_scenario, scenario_names
from simgame.session.players import next_move
from simgame.session.sitting import Sitting

PLACES = [load_scenario(name) for name in scenario_names()]


def game(place: str, regime: str, who: str, years: int) -> Sitting:
    scenario = next(item for item in PLACES if item.id == place)
    entry = NewTable(scenario=place, years=years, regime=regime, seats=computer_seats(who))  # type: ignore[arg-type]
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
            found = problems(entry, sitting.table)  # type: ignore[arg-type]
            if found:
                refused.append(f"{type(entry).__name__} {seat_of(entry)}: {found[0]}")  # type: ignore[arg-type]
            return offer(entry)  # type: ignore[arg-type]

        sitting.offer = watched  # type: ignore[method-assign]
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


def test_steady_players_roll_last_year_forward() -> None:
    with game("aldermere", "keep", "steady", 2) as sitting:
        first, second = play_to_debrief(sitting).history
        for seat in SEATS:
            assert first.settings[seat] == second.settings[seat]


def test_a_table_that_decides_can_switch() -> None:
    with game("aldermere", "decides", "system-minded", 3) as sitting:
        table = play_to_debrief(sitting)
        assert [record.split for record in table.history] == ["keep", "keep", "abolish"]


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
            # what stands best and worst is a matter of the seat's own scorecard
            assert len({reason.split("Of mine, ")[1] for reason in lines.values()}) >= len(SEATS) - 1
