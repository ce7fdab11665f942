"""Preview, lens, why and the years after, with the real engine underneath."""

from __future__ import annotations

import re
import time
from dataclasses import replace

import numpy as np
import pytest
from msgspec import structs

from simgame.game import after, events, preview, why
from simgame.game.events import Happened
from simgame.game.levers import levers_for
from simgame.game.plans import settlement
from simgame.game.seats import SEATS, SPLITS
from simgame.game.table_value import Table
from simgame.game.view_report import report_of
from simgame.model.luck import Luck
from simgame.model.shocks import SHOCKS
from simgame.model.start import widen
from simgame.model.year import year
from tests.game.played import at, opened, played

DRAFTS = {
    0: {"acute": {"winter_ward": 3.0, "same_day_emergency": 2.0}, "council": {"care_packages": 2.0}},
    1: {"community": {"community_teams": 3.0}, "acute": {"winter_ward": 1.0}},
}


@pytest.fixture(scope="module")
def deciding() -> Table:
    return at(opened(), "decide")


@pytest.fixture(scope="module")
def kept() -> Table:
    return played(opened(years=3), 2, DRAFTS)


@pytest.fixture(scope="module")
def switched() -> Table:
    return played(opened(years=3, regime="abolish", abolish_from=2), 2, DRAFTS)


# --- preview and lens -----------------------------------------------------------------------------------------------


def test_a_preview_has_a_range_around_its_middle_and_the_draft_s_pounds_in_its_balance(deciding: Table) -> None:
    last = preview.preview(deciding, "acute", {})
    ward = preview.preview(deciding, "acute", {"winter_ward": 4.0})
    assert last.own is not None
    assert ward.own is not None
    assert ward.own.low < ward.own.middle < ward.own.high
    assert ward.own.before == pytest.approx(last.own.middle)
    assert -5.5 < ward.own.middle - last.own.middle < -2.0
    assert [figure.before for figure in ward.figures] == [figure.before for figure in last.figures]
    waits = next(figure for figure in ward.figures if figure.id == "ae_four_hour_pct")
    assert waits.middle > waits.before


def test_a_preview_does_not_know_what_the_others_are_about_to_do(deciding: Table) -> None:
    from simgame.game.entries import Draft
    from simgame.game.table import apply

    before = preview.preview(deciding, "acute", {"winter_ward": 1.0})
    secret = apply(deciding, Draft("council", {"care_packages": 5.0}))
    secret = apply(secret, Draft("commissioner", {"gp_investment": 4.0}))
    assert preview.preview(secret, "acute", {"winter_ward": 1.0}) == before
    assert preview.lens(secret, "acute") == preview.lens(deciding, "acute")


def test_a_preview_is_the_same_each_time_and_fast_enough_to_follow_a_slider(deciding: Table) -> None:
    first = preview.preview(deciding, "commissioner", {"gp_investment": 3.0})
    begun = time.perf_counter()
    again = preview.preview(deciding, "commissioner", {"gp_investment": 3.0})
    taken = time.perf_counter() - begun
    print(f"one preview, {preview.RUNS} futures of two plans: {1000 * taken:.0f} ms")
    assert again == first
    assert taken < 1.0


@pytest.mark.parametrize("split", ["keep", "abolish"])
def test_the_lens_has_an_honest_step_for_every_lever_of_every_seat(deciding: Table, split: str) -> None:
    moved = 0
    for seat in SEATS:
        found = preview.lens(deciding, seat, split=split)
        assert set(found) == {lever.id for lever in levers_for(seat, "keep")}
        for one in found.values():
            print(f"{split} {one.lever}: {one.sentence}")
            assert np.isfinite([one.mine, one.everyone, one.everyone_gbp_m]).all()
            assert one.sentence.startswith(("An extra £1m here: ", "One step more here: "))
            moved += abs(one.mine) + abs(one.everyone) > 0.005
    assert moved >= 8


def test_the_lens_tells_of_a_pound_as_it_is_spent_and_says_when_it_tips_a_control_total() -> None:
    """A smaller step made larger would count the fund that one pound loses several times."""
    table = at(played(opened(years=3), 1), "decide")
    fund = sum(table.facts[f"sustainability_fund_gbp.{seat}"] for seat in ("acute", "community")) / 1e6
    for seat in SEATS:
        for one in preview.lens(table, seat).values():
            assert abs(one.everyone_gbp_m) <= fund + 5.0, one
            tipped = "A control total is then" in one.sentence
            assert tipped or abs(one.everyone_gbp_m) < 5.0, one.sentence


READ_ALOUD = 20
"""Words that take less than ten seconds."""


@pytest.mark.parametrize("to_end", [False, True])
def test_what_stands_under_the_arrows_is_read_aloud_in_a_breath_and_is_all_in_the_sentence(
    deciding: Table, to_end: bool
) -> None:
    for seat in deciding.seats:
        for one in preview.lens(deciding, seat, to_end=to_end).values():
            assert 1 <= len(one.lines) <= 3
            for line in one.lines:
                assert len(line.split()) <= READ_ALOUD, line
                told = re.findall(r"[+−]?£?\d[\d.,]*\d", line.partition(": ")[2] or line)
                assert all(figure in one.sentence for figure in told), (line, one.sentence)


def test_the_lens_opens_in_the_first_report_on_the_choice_that_pulled_furthest_apart() -> None:
    drafts = {0: {"acute": {"winter_ward": 4.0, "same_day_emergency": 1.0}, "gp": {"own_patients": 80.0},
                  "council": {"care_packages": 3.0}, "commissioner": {"gp_investment": 3.0}}}  # fmt: skip
    table = played(opened(years=3), 2, drafts)
    first, second = table.history[:2]
    assert first.apart is not None
    seat, lever, words = first.apart
    assert first.settings[seat][lever] != 0.0
    assert "you " in words
    assert second.apart is None, "from year 2 the lens stands on the desk"
    shown = report_of(table, 0).apart
    assert shown is not None
    assert shown[0] == seat
    assert shown[1].endswith(words)
    assert played(opened(years=3), 1).history[0].apart is None, "nobody chose anything"


def test_the_lens_tells_this_year_and_the_rest_of_the_game(deciding: Table) -> None:
    now, end = preview.lens(deciding, "community"), preview.lens(deciding, "community", to_end=True)
    for lever, seen in now.items():
        told = end[lever].sentence
        assert told.startswith(seen.sentence)
        assert end[lever].lines[:-1] == seen.lines
        assert structs.replace(end[lever], sentence="", lines=()) == structs.replace(seen, sentence="", lines=())
        assert told.removeprefix(seen.sentence).startswith(" Kept up to the last year: you ")
    last = replace(deciding, year_index=deciding.years - 1)
    assert "Kept up" not in preview.lens(last, "community", to_end=True)["community_teams"].sentence


def test_the_cards_of_the_winter_stay_face_down(deciding: Table) -> None:
    first = deciding.year - deciding.year_index
    shown = [one for one in deciding.events if not one.winter]
    expected = events.shocks(
        deciding.cards, [Happened(one.card, first, one.choice or 0) for one in shown], deciding.year
    )
    assert deciding.shocks(winter=False).named().keys() == expected.named().keys()


# --- why ------------------------------------------------------------------------------------------------------------


def _explained(table: Table) -> dict[str, why.Row]:
    record, before = table.history[-1], table.history[-2]
    past = [Happened(card, before.year, choice) for card, choice in before.happened]
    return why.explain_year(record, before, table.cards, past, table.parameters, table.setup.seed)


def test_parts_luck_and_interaction_add_up_to_the_change(kept: Table) -> None:
    record = kept.history[-1]
    for id, row in _explained(kept).items():
        total = row.start + row.anyway + row.luck + sum(part.change for part in row.parts) + row.interaction
        assert total == pytest.approx(row.end, rel=1e-9, abs=1e-6), id
        assert row.end == record.indicators[id], "row 0 is the table's own year, bit for bit"
        assert row.start == pytest.approx(record.before[id])


def test_a_seat_that_changed_something_is_a_cause_and_one_that_changed_nothing_is_none(kept: Table) -> None:
    row = _explained(kept)["bed_occupancy_pct"]
    parts = {part.cause: part.change for part in row.parts}
    assert parts["acute"] > 0, "two thirds of the winter ward closed again"
    assert parts["gp"] == 0
    assert "regime" not in parts
    assert {part.kind for part in row.parts} >= {"seat", "deal"}


def test_the_change_of_the_rules_is_a_cause_in_its_year(switched: Table) -> None:
    rows = _explained(switched)
    regime = {part.cause: part for part in rows["disruption"].parts}["regime"]
    assert regime.label == "The change of the rules"
    assert regime.change > 0


# --- the years after and the other world ------------------------------------------------------------------------------


def _worlds(table: Table) -> tuple[after.Path, after.Path]:
    kept, ended = (
        after.path_of(table.history, table.cards, world, lambda year: settlement(table.world, year), after.HORIZON)
        for world in SPLITS
    )
    return kept, ended


def test_both_worlds_run_to_the_tenth_year_and_the_years_after_are_marked_not_played(kept: Table) -> None:
    for path in _worlds(kept):
        assert len(path.years) == 10
        assert [one.played for one in path.years] == [True] * 2 + [False] * 8
        assert path.years[0].year == 2017
    assert [one.split for one in _worlds(kept)[1].years] == ["abolish"] * 10


def test_the_world_that_was_played_comes_out_as_it_was_bit_for_bit(kept: Table) -> None:
    path = _worlds(kept)[0]
    years = after.run(path, kept.parameters, Luck.of(kept.setup.seed, 1))
    for record, played_year in zip(kept.history, years, strict=False):
        for id, value in played_year.indicators.footprint.items():
            assert value[0, 0] == record.indicators[id], (record.year, id)


def test_the_worlds_are_twins_until_the_year_they_part(switched: Table) -> None:
    one, other = _worlds(switched)
    assert [y.split for y in one.years[:2]] == ["keep", "keep"]
    assert [y.split for y in other.years[:3]] == ["keep", "abolish", "abolish"]
    luck = Luck.of(switched.setup.seed, 1)
    kept, ended = after.run(one, switched.parameters, luck), after.run(other, switched.parameters, luck)
    first, twin = next(kept), next(ended)
    for id, value in first.indicators.footprint.items():
        assert np.array_equal(value, twin.indicators.footprint[id]), id
    second, parted = next(kept), next(ended)
    assert second.indicators.footprint["disruption"][0, 0] < parted.indicators.footprint["disruption"][0, 0]


def test_the_years_after_hold_the_last_levers_and_no_coins_or_deals(kept: Table) -> None:
    path = _worlds(kept)[0]
    last, later = path.years[1], path.years[5]
    assert np.array_equal(later.decisions["community_teams_gbp"], last.decisions["community_teams_gbp"])
    assert later.decisions["community_teams_gbp"].sum() > 0
    for id in ("acute_contract_change_gbp", "conduct_trust", "winter_acute_gbp", "arbitration"):
        assert not later.decisions[id].any(), id
    figures = [y.indicators.footprint for y in after.run(path, kept.parameters, Luck.of(kept.setup.seed, 1))]
    assert len(figures) == 10
    assert all(np.isfinite(value).all() for value in figures[-1].values())


# --- cards ----------------------------------------------------------------------------------------------------------


def test_every_card_is_felt_and_every_choice_differs(deciding: Table) -> None:
    from simgame.game.plans import deals_of, decisions_of, last_settings

    decisions = decisions_of(
        deciding.world, deciding.split, last_settings(deciding), deciding.purses, deals_of(deciding), deciding.year
    )
    rows: list[tuple[str, int]] = [("", 0)]
    rows += [(card.id, choice) for card in deciding.cards for choice in range(len(card.options))]
    values: dict[str, np.ndarray] = {}
    for row, (card, choice) in enumerate(rows):
        if not card:
            continue
        named = events.shocks(deciding.cards, [Happened(card, deciding.year, choice)], deciding.year).named()
        for id, array in named.items():
            held = values.setdefault(id, np.full((len(rows), 12, 1), float(SHOCKS[id].neutral)))
            held[row] = array[0]
    from simgame.model.shocks import Shocks

    luck = Luck(1, np.zeros(len(rows), dtype=np.int64))
    state = widen(deciding.state, len(rows))
    out = year(state, decisions, deciding.regime, deciding.parameters, Shocks(values), luck).indicators.footprint
    seen = np.stack([value[:, 0] for value in out.values()], axis=1)
    for row, (card, choice) in enumerate(rows[1:], 1):
        assert not np.array_equal(seen[row], seen[0]), f"{card} {choice} is not felt"
        if choice == 1:
            assert not np.array_equal(seen[row], seen[row - 1]), f"the choice on {card} makes no difference"
