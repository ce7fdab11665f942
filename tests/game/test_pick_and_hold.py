"""The facilitator picks a card or holds one back: logged, within the deck's own conditions, and nothing leaks."""

from __future__ import annotations

import msgspec
import pytest

from simgame.game import early
from simgame.game.apply_chair import MOST_CARDS, holdable, pickable
from simgame.game.entries import BriefingDone, EventChosen, decode, encode
from simgame.game.entries_chair import CardHeld, CardPicked, OtherPaneOpened
from simgame.game.events import by_id
from simgame.game.seats import SEATS
from simgame.game.table import Refused, Table, apply, problems
from simgame.game.view import view
from tests.game.tables import new, on, opened, upto


@pytest.fixture(scope="module")
def briefing() -> Table:
    return opened(new(way="open"))


def springs(table: Table) -> list[str]:
    return [one.card for one in table.events if one.year_index == table.year_index and not one.winter]


def another(table: Table, winter: bool = False) -> str:
    return next(card.id for card in pickable(table) if card.winter == winter)


def test_a_picked_card_lies_on_the_table_and_acts_this_year(briefing: Table) -> None:
    card = by_id(briefing.cards)["junior_doctors_strike"]
    assert card in pickable(briefing)
    after = apply(briefing, CardPicked(card.id))
    assert springs(after) == [*springs(briefing), card.id]
    shown = next(event for event in view(after, None).briefing.events if event.id == card.id)
    assert shown.picked
    assert shown.hears_first == ""
    acts = apply(after, EventChosen(card.id, "acute", 1)).shocks().named()
    assert "leavers" in acts
    assert "leavers" not in briefing.shocks().named()


def test_a_card_held_back_is_gone_this_year_and_may_come_in_another(briefing: Table) -> None:
    card = holdable(briefing)[0]
    after = apply(briefing, CardHeld(card))
    assert card not in springs(after)
    assert view(after, None).briefing.held == (by_id(briefing.cards)[card].title,)
    assert card in [one.id for one in pickable(after)]
    back = apply(after, CardPicked(card))
    assert sorted(springs(back)) == sorted(springs(briefing))
    assert view(back, None).briefing.held == ()


def test_the_facilitator_opens_the_pane_on_the_other_rules_before_the_first_vote(briefing: Table) -> None:
    assert not view(briefing, "acute").other_pane_open
    after = apply(briefing, OtherPaneOpened())
    assert view(after, "acute").other_pane_open
    assert problems(OtherPaneOpened(), after) == ("The lens shows the other rules already.",)


def test_a_picked_winter_card_takes_the_place_of_the_one_that_was_drawn(briefing: Table) -> None:
    card = "hard_winter"
    assert by_id(briefing.cards)[card].winter
    after = apply(briefing, CardPicked(card))
    assert [one.card for one in after.events if one.winter and one.year_index == 0] == [card]
    assert card not in [event.id for event in view(after, None).briefing.events]
    called = upto(on(after), "winter_call")
    assert [event.id for event in view(called, None).winter.events] == [card]


def test_nobody_can_tell_which_winter_card_was_picked_but_who_hears_it_first(briefing: Table) -> None:
    winters = [card for card in pickable(briefing) if card.winter]
    one, two = (apply(briefing, CardPicked(card.id)) for card in winters[:2])
    for table in (one, two):
        assert [card for card in pickable(table) if card.winter] == winters
    knows = {heard.seat for table in (one, two) for heard in early.ahead_of(table)}
    for viewer in (None, *SEATS):
        if viewer not in knows:
            assert msgspec.json.encode(view(one, viewer)) == msgspec.json.encode(view(two, viewer))


def test_what_cannot_come_is_refused_in_words(briefing: Table) -> None:
    asked = {
        CardPicked("no_such_card"): "no card",
        CardPicked(springs(briefing)[0]): "already",
        CardHeld(another(briefing)): "does not lie on the table",
        CardHeld(another(briefing, winter=True)): "does not lie on the table",
    }
    for entry, words in asked.items():
        (said,) = problems(entry, briefing)
        assert words in said
        assert said.endswith(".")
    full = briefing
    while len(springs(full)) < MOST_CARDS:
        full = apply(full, CardPicked(another(full)))
    assert "hold one back first" in problems(CardPicked(another(full)), full)[0]


def test_a_card_that_was_chosen_on_stays(briefing: Table) -> None:
    table = apply(briefing, CardPicked("junior_doctors_strike"))
    table = apply(table, EventChosen("junior_doctors_strike", "acute", 0))
    assert "cannot be held back" in problems(CardHeld("junior_doctors_strike"), table)[0]


def test_only_in_the_briefing_and_never_alone(briefing: Table) -> None:
    with pytest.raises(Refused, match="belongs to Briefing"):
        apply(apply(briefing, BriefingDone()), CardPicked(another(briefing)))
    alone = opened(new(way="alone"))
    assert pickable(alone) == ()
    assert holdable(alone) == ()
    assert "alone" in problems(CardHeld(springs(alone)[0]), alone)[0]


def test_both_entries_are_in_the_log_as_any_other() -> None:
    for entry in (CardPicked("hard_winter"), CardHeld("hard_winter")):
        assert decode(encode(entry)) == entry
