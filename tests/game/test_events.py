"""Events: a deck that is fair to both worlds, drawn by address, and felt for as long as its cards say."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from simgame.game import events
from simgame.game.events import Card, Happened
from simgame.model.luck import Luck
from simgame.session.files import BadFile, parse_events

DECK = Path(__file__).parents[2] / "assets" / "events" / "starter.toml"
FACTS = {
    "bed_occupancy_pct": 92.0,
    "unmet_social_care_pct": 18.0,
    "public_confidence": 0.55,
    "staff_vacancy_pct": 9.0,
    "year_index": 1.0,
}


@pytest.fixture(scope="module")
def cards() -> tuple[Card, ...]:
    return parse_events(DECK.read_text("utf-8"), DECK.name)


def test_the_deck_has_its_cards_and_at_least_half_ask_for_a_choice(cards: tuple[Card, ...]) -> None:
    choices = [card for card in cards if card.chooser is not None]
    assert len(cards) >= 14
    assert len(choices) >= 7
    assert 2 * len(choices) >= len(cards)
    assert all(card.story.count(". ") + card.story.count("? ") <= 1 for card in cards), "two sentences at most"


def test_cards_of_one_world_match_in_likelihood_and_harm(cards: tuple[Card, ...]) -> None:
    balance = events.deck_balance(cards)
    for regime, (likelihood, harm) in balance.items():
        print(f"{regime}: likelihood {likelihood:.2f}, expected harm £{harm:.2f} a head")
    for card in cards:
        if card.regime == "keep" and card.twin is not None:
            twin = events.by_id(cards)[card.twin]
            print(f"  {card.id} £{events.harm(card):.2f} a head, {twin.id} £{events.harm(twin):.2f}")
            assert card.likelihood == twin.likelihood
            assert abs(events.harm(card) - events.harm(twin)) < 0.1
    assert balance["keep"][0] == pytest.approx(balance["abolish"][0])
    assert balance["keep"][1] == pytest.approx(balance["abolish"][1], rel=0.05)
    assert balance["keep"][1] > 0


def test_a_year_turns_one_to_three_cards_and_the_same_seed_the_same_ones(cards: tuple[Card, ...]) -> None:
    seen: set[str] = set()
    for seed in range(60):
        luck = Luck.of(seed)
        spring = events.draw(cards, luck, 2018, "keep", FACTS)
        winter = events.draw_winter(cards, luck, 2018, "keep", FACTS)
        assert 1 <= len(spring) <= 2
        assert 1 <= len(spring) + len(winter) <= 3
        assert spring == events.draw(cards, luck, 2018, "keep", FACTS)
        assert all(not events.by_id(cards)[name].winter for name in spring)
        assert all(events.by_id(cards)[name].winter for name in winter)
        seen.update(spring, winter)
    assert len(seen) >= 20


def test_the_same_luck_turns_the_twin_in_the_other_world_and_shifts_no_other_card(cards: tuple[Card, ...]) -> None:
    swapped = 0
    for seed in range(80):
        luck = Luck.of(seed)
        kept = events.draw(cards, luck, 2019, "keep", FACTS)
        ended = events.draw(cards, luck, 2019, "abolish", FACTS)
        expected = events.other_world(cards, [Happened(name, 2019) for name in kept], "abolish")
        assert sorted(one.card for one in expected) == sorted(ended)
        swapped += kept != ended
    assert swapped > 0


def test_a_card_waits_for_its_condition_and_rests_after_it_came(cards: tuple[Card, ...]) -> None:
    calm = {**FACTS, "bed_occupancy_pct": 85.0}
    for seed in range(80):
        assert "special_measures" not in events.draw(cards, Luck.of(seed), 2018, "keep", calm)
        past = [Happened("practice_hands_back", 2017), Happened("ransomware", 2010)]
        drawn = events.draw(cards, Luck.of(seed), 2018, "keep", FACTS, past)
        assert "practice_hands_back" not in drawn
        assert "ransomware" not in drawn


def test_a_choice_is_felt_in_its_months_and_into_the_next_year(cards: tuple[Card, ...]) -> None:
    happened = [Happened("care_home_collapse", 2018, 1)]
    first = events.shocks(cards, happened, 2018)
    assert first.at("care_home_beds", 0)[0, 0] == 1.0
    assert first.at("care_home_beds", 1)[0, 0] == pytest.approx(0.92)
    assert first.at("care_home_beds", 11)[0, 0] == pytest.approx(0.97)
    second = events.shocks(cards, happened, 2019)
    assert second.at("care_home_beds", 3)[0, 0] == pytest.approx(0.97)
    assert second.at("care_home_beds", 4)[0, 0] == 1.0
    assert events.shocks(cards, happened, 2020).named() == {}
    free = events.shocks(cards, [Happened("care_home_collapse", 2018, 0)], 2018)
    assert free.at("council_cost_gbp_per_head", 5)[0, 0] == 0.25


def test_factors_of_two_cards_multiply_and_amounts_add(cards: tuple[Card, ...]) -> None:
    both = events.shocks(cards, [Happened("hard_winter", 2018), Happened("flu", 2018)], 2018, 2)
    assert both.at("emergency_demand", 9) == pytest.approx(np.full((1, 2), 1.04 * 1.03))
    assert both.at("emergency_demand", 7) == pytest.approx(np.ones((1, 2)))


def test_what_comes_at_the_winter_call_cannot_reach_back(cards: tuple[Card, ...]) -> None:
    for card in cards:
        if card.winter:
            assert min(effect.first for option in card.option for effect in option.effects) >= 8


def test_a_seat_that_is_off_leaves_its_choice_to_the_table(cards: tuple[Card, ...]) -> None:
    card = events.by_id(cards)["care_home_collapse"]
    assert events.chooser(card) == "council"
    assert events.chooser(card, ("commissioner", "acute", "community", "stp")) == "table"


@pytest.mark.parametrize(
    ("find", "put", "says"),
    [
        ("likelihood = 0.22", "likelihood = 2.2", "care_home_collapse: likelihood is 2.2: give a number"),
        ('shock = "care_home_beds"', 'shock = "beds_of_roses"', "no quantity is called beds_of_roses"),
        ('chooser = "council"\n', "", "names its chooser"),
        ("[[card]]", "[[card]", "mend the line"),
        ('title = "Flu', 'colour = "red"\ntitle = "Flu', "colour"),
        ('twin = "judicial_review"', 'twin = "flu"', "is no twin"),
    ],
)
def test_a_deck_that_is_wrong_is_refused_with_its_place_and_remedy(find: str, put: str, says: str) -> None:
    raw = DECK.read_text(encoding="utf-8").replace(find, put, 1)
    with pytest.raises(BadFile, match=r"starter\.toml: ") as refusal:
        parse_events(raw, DECK.name)
    assert says in str(refusal.value)
    assert "\n" not in str(refusal.value)
