"""Events run by run: each run draws its own cards as the game would, and run 0 keeps those of the table."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from simgame.game.answers import sued
from simgame.game.events import Happened, draw, draw_winter, other_world, shocks
from simgame.game.powers import TENDER, PlayedPower
from simgame.game.table_value import Table
from simgame.insight.ensembles import Task, run_block
from simgame.insight.event_luck import EventLuck, event_luck
from simgame.insight.runs import Order, outcomes, played
from simgame.insight.worlds import as_played, drawn_of, world_of
from simgame.model.luck import Luck
from simgame.model.shocks import SHOCKS
from simgame.session.files import load_scenario
from tests.rows.games import calm

RUNS, YEARS = 20, 4


@pytest.fixture(scope="module")
def table() -> Table:
    return played(Order(load_scenario("aldermere"), years=YEARS, players="self-interested", seed=3))


@pytest.fixture(scope="module")
def luck(table: Table) -> EventLuck:
    found = event_luck(table, RUNS)
    assert found is not None
    return found


def drawn_one_by_one(table: Table, run: int, luck: EventLuck) -> list[Happened]:
    """The cards of a run, by the game's own draw."""
    own, past = Luck.of(table.setup.seed, 1, run), []
    choice = {card.id: taken for card, taken in zip(table.cards, luck.choice, strict=True)}
    for index, record in enumerate(table.history):
        facts = {**(table.history[index - 1].indicators if index else record.before), "year_index": float(index)}
        now = draw(table.cards, own, record.year, record.split, facts, past)
        later = draw_winter(table.cards, own, record.year, record.split, facts, past)
        past = past + [Happened(card, record.year, choice[card]) for card in (*now, *later)]
    return past


def test_every_run_draws_as_the_game_draws(table: Table, luck: EventLuck) -> None:
    seen: set[tuple[tuple[str, int], ...]] = set()
    for run in range(1, RUNS):
        came = {
            (card.id, table.history[index].year)
            for index in range(YEARS)
            for column, card in enumerate(table.cards)
            if luck.came[index, run, column]
        }
        game = drawn_one_by_one(table, run, luck)
        assert came == {(one.card, one.year) for one in game}
        seen.add(tuple(sorted(came)))
    assert len(seen) > RUNS / 2, "the runs have events of their own"


def test_run_0_has_the_cards_of_the_table(table: Table, luck: EventLuck) -> None:
    for index, record in enumerate(table.history):
        came = {table.cards[column].id for column in np.flatnonzero(luck.came[index, 0])}
        assert came == {card for card, _ in record.happened}


@pytest.mark.parametrize("split", ["keep", "abolish"])
def test_what_acts_in_a_run_is_what_its_cards_do(table: Table, luck: EventLuck, split: str) -> None:
    for index, record in enumerate(table.history):
        block = luck.shocks(index, 0, RUNS, split, record.shocks)
        for run in range(1, RUNS):
            past = [one for one in drawn_one_by_one(table, run, luck) if one.year <= record.year]
            told = other_world(table.cards, past, split)
            alone = shocks(table.cards, told, record.year)
            for key in SHOCKS:
                for month in range(12):
                    mine = np.broadcast_to(block.at(key, month), (RUNS, 1))[run]
                    assert mine == pytest.approx(alone.at(key, month)[0], rel=1e-12), key
        for key in SHOCKS:
            for month in range(12):
                mine = np.broadcast_to(block.at(key, month), (RUNS, 1))[0]
                assert mine == record.shocks.at(key, month)[0], "run 0 is as it was played"


def test_run_0_is_the_same_bits_with_the_others_beside_it(table: Table, luck: EventLuck) -> None:
    path, drawn = as_played(table), drawn_of(table)
    alone = run_block(Task(path), drawn, 0, 1)
    (many,) = outcomes(table, (path,), RUNS)
    for key, value in alone.indicators.items():
        assert np.array_equal(value[0], many.indicators[key][0]), key
    (plain,) = outcomes(table, (path,), 1)
    for key, value in plain.indicators.items():
        assert np.array_equal(value[0], many.indicators[key][0]), key


def test_both_worlds_of_a_run_have_the_same_events(table: Table, luck: EventLuck) -> None:
    kept, abolished = (luck.of(world_of(table, split, YEARS)) for split in ("keep", "abolish"))
    assert np.array_equal(kept.came, abolished.came)
    assert kept.choice == abolished.choice


def test_one_run_alone_needs_no_luck_of_events(table: Table) -> None:
    assert event_luck(table, 1) is None


def test_the_loser_of_a_tender_sues_run_by_run(table: Table) -> None:
    """Put out to tender at the table in year 1: in every run its own draw says who goes to court in year 2."""
    tender = PlayedPower("shop_around", "commissioner", 0, "negotiate", TENDER)
    first, *later = table.history
    put_out = replace(table, history=(replace(first, powers=(tender,)), *later))
    found = event_luck(put_out, RUNS)
    assert found is not None
    column = [card.id for card in table.cards].index("procurement_challenge")
    sues = sued(put_out, Luck.of(table.setup.seed, RUNS), table.history[1].year)
    assert 0 < sues.sum() < RUNS
    plain = event_luck(table, RUNS)
    assert plain is not None
    expected = plain.came[1, 1:, column] | sues[1:]
    assert (found.came[1, 1:, column] == expected).all()
    assert (found.came[0] == plain.came[0]).all()


def test_an_election_comes_by_the_calendar_in_every_run() -> None:
    voted = calm("keep", 4)
    found = event_luck(voted, RUNS)
    assert found is not None
    column = next(number for number, card in enumerate(voted.cards) if card.id == "general_election")
    assert found.came[:, :, column].all(axis=1).tolist() == [False, False, False, True]
    assert not found.came[:3, :, column].any()
