"""Parliament and courts run by run: the table's in run 0, each other run's own."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import numpy as np
import pytest

from simgame.game.application import judicial_review
from simgame.game.seats import SEATS
from simgame.game.table_value import Table
from simgame.insight.ensembles import Task, run_block
from simgame.insight.event_luck import EventLuck, event_luck
from simgame.insight.power_runs import power_of_path
from simgame.insight.runs import Order, played
from simgame.insight.verdicts import verdicts
from simgame.insight.worlds import as_played, drawn_of, world_of
from simgame.model.luck import Luck
from simgame.session.files import load_scenario

RUNS, YEARS = 200, 4


@pytest.fixture(scope="module")
def table() -> Table:
    """One budget from the first year, with no law behind it yet."""
    return played(
        Order(
            load_scenario("aldermere"), split="abolish", years=YEARS, players="self-interested", seed=3,
            complexity="workshop",
        )
    )  # fmt: skip


@pytest.fixture(scope="module")
def found(table: Table) -> EventLuck:
    """The luck of the runs where whoever chooses fights the case."""
    luck = event_luck(table, RUNS)
    assert luck is not None
    choice = tuple(
        1 if card.id == "judicial_review" else taken for card, taken in zip(luck.cards, luck.choice, strict=True)
    )
    return replace(luck, choice=choice, decided=verdicts(table, luck.came, choice))


def told(table: Table, luck: EventLuck, what: str, run: int) -> list[int]:
    """The years (by index) in which a card of a run starts a law or a case."""
    return [
        index
        for index in range(len(table.history))
        for column, card in enumerate(table.cards)
        if luck.came[index, run, column] and card.options[luck.choice[column]].starts == what
    ]


def test_a_court_decides_run_by_run_and_a_law_is_on_the_book_from_the_april_after(
    table: Table, found: EventLuck
) -> None:
    """Each run's verdict is the draw that the table would have made there; an undone budget does not come back."""
    undone, lawful = 0, 0
    for run in range(1, RUNS):
        laws, cases = told(table, found, "law", run), told(table, found, "court", run)
        own = Luck.of(table.setup.seed, 1, run)
        lost = [
            index for index in cases
            if not any(law <= index for law in laws) and judicial_review(table, own, table.history[index].year)[0]
        ]  # fmt: skip
        first = min(lost, default=len(table.history))
        for index, record in enumerate(table.history):
            elsewhere = record.split == "abolish" and index > first
            assert found.decided.elsewhere[index, run] == elsewhere, (run, index)
            assert found.decided.law[index, run] == any(law < index for law in laws), (run, index)
        undone += first < len(table.history) - 1
        lawful += bool(laws)
    assert undone > 3
    assert lawful > 3
    assert not found.decided.elsewhere[:, 0].any()


def test_a_run_that_lost_its_case_buys_under_contracts_again_beside_runs_that_did_not(
    table: Table, found: EventLuck
) -> None:
    path, drawn = as_played(table), drawn_of(table)
    moved = found.decided.elsewhere.any(axis=0)
    first = int(np.flatnonzero(moved)[0])
    power = power_of_path(table, path)
    block = run_block(Task(path, power, found.of(path)), drawn, first - 1, 3)
    for run in range(3):  # whatever runs stand beside it
        alone = run_block(Task(path, power, found.of(path)), drawn, first - 1 + run, 1)
        for key, value in alone.indicators.items():
            assert np.array_equal(value[0], block.indicators[key][run]), key
    turned = int(np.flatnonzero(found.decided.elsewhere[:, first])[0])
    unheard = run_block(Task(path, power, replace(found, decided=found.decided.unheard())), drawn, first, 1)
    again = block.indicators["transition_cost_gbp"][1, :, 0] - unheard.indicators["transition_cost_gbp"][0, :, 0]
    assert again[:turned] == pytest.approx(0.0)
    assert again[turned] > 0.0, "the way back costs too"
    assert float(np.abs(block.ledger["residual_gbp"]).max()) < 0.01
    shares = [block.indicators[f"power_share.{seat}"][1, turned].sum() for seat in SEATS]
    assert sum(shares) == pytest.approx(100.0, abs=1.0)


def test_in_a_world_that_was_not_played_no_case_is_heard(table: Table, found: EventLuck) -> None:
    assert found.of(as_played(table)).decided is found.decided
    kept = found.of(world_of(table, "keep", YEARS))
    assert not kept.decided.elsewhere.any()
    assert (kept.decided.law == found.decided.law).all(), "Parliament decides for both worlds"


def test_where_the_table_lost_a_run_that_wins_stays_in_one_budget(table: Table, found: EventLuck) -> None:
    """The table of a seed whose first case is lost, its later years under contracts."""
    seed = next(n for n in range(99) if judicial_review(table, Luck.of(n, 1), table.history[0].year)[0])
    history = (table.history[0], *(replace(record, split="keep") for record in table.history[1:]))
    lost = replace(table, setup=msgspec.structs.replace(table.setup, seed=seed), history=history)
    came = np.zeros((YEARS, 20, len(table.cards)), dtype=np.bool_)
    came[0, :, [card.id for card in table.cards].index("judicial_review")] = True
    decided = verdicts(lost, came, found.choice)
    wins = ~judicial_review(lost, Luck.of(seed, 20), table.history[0].year)
    assert 0 < wins.sum() < 20
    assert not decided.elsewhere[0].any()
    for index in range(1, YEARS):
        assert (decided.elsewhere[index] == wins).all()
        carried = decided.other[index]
        assert carried is not None
        assert (carried.regime.payment == 1.0).all()
