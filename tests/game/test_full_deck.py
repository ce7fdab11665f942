"""The full deck: forty cards and more, each felt as it says, each way good for somebody, fair to both worlds."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pytest

from simgame.game import anchors, events, scores
from simgame.game.events import Card, Effect, Happened
from simgame.game.plans import Deals, decisions_of, stacked
from simgame.game.seats import SEATS, SeatId, Split
from simgame.game.table_value import Table
from simgame.model.decisions import Decisions
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.shocks import SHOCKS, Shocks
from simgame.model.start import widen
from simgame.model.state import State
from simgame.model.world import Floats
from simgame.model.year import Year, year
from simgame.session.files import load_events

from . import tables

# rules.md, Events: every card it names, and the id it has in the deck
NAMED = {
    "hard winter": "hard_winter", "flu outbreak": "flu", "junior doctors' strike": "junior_doctors_strike",
    "special measures": "special_measures", "ransomware": "ransomware", "high-cost drug": "high_cost_drug",
    "control-total bonus": "control_total_bonus", "snap election": "snap_election",
    "tendering rules enforced": "tendering_enforced", "procurement challenge": "procurement_challenge",
    "MPs demand a debate": "mps_demand_debate", "independent provider fails": "independent_provider_fails",
    "visa change": "visa_change", "pay cap lifted": "pay_cap_lifted", "new housing estate": "housing_estate",
    "heatwave": "heatwave", "norovirus": "norovirus", "scandal inquiry": "scandal_inquiry",
    "leadership turnover": "leaders_leave", "mental health mandate": "mental_health_mandate",
    "five-year deal": "five_year_deal", "pooled-budget dispute": "pool_dispute",
    "private contract": "private_contract", "care-home provider": "care_home_collapse",
    "practice hands back": "practice_hands_back", "winter bung": "winter_bung", "capital raid": "capital_raid",
    "save a hospital": "save_our_hospital", "judicial review": "judicial_review", "law change": "law_change",
}  # fmt: skip
CHOOSERS = {"care_home_collapse": "council", "practice_hands_back": "commissioner", "winter_bung": "table",
            "capital_raid": "acute", "save_our_hospital": "stp", "judicial_review": "stp"}  # fmt: skip

# What each quantity is seen in, and which way a rise of it goes. By month, (R, 12, n):
SEEN: dict[str, tuple[str, int]] = {
    "ae_demand": ("ae_attendances", 1),
    "emergency_demand": ("emergency_admissions", 1),
    "emergency_stay": ("occupancy_pct", 1),
    "elective_demand": ("waiting_list", 1),
    "gp_demand": ("gp_unmet_pct", 1),
    "mental_health_demand": ("community_waiting", 1),
    "social_care_demand": ("unmet_social_care", 1),
    "beds_open": ("beds_open", 1),
    "hospital_staff": ("four_hour_pct", 1),
    "community_staff": ("community_waiting", -1),
    "gp_capacity": ("gp_unmet_pct", -1),
    "theatre_capacity": ("waiting_list", -1),
    "care_home_beds": ("unmet_social_care", -1),
    "care_packages": ("unmet_social_care", -1),
    "joiners": ("staff_fte", 1),
    "leavers": ("staff_fte", -1),
    "population": ("ae_attendances", 1),
    "prescribing_cost": ("nhs_spend_gbp", 1),
    "continuing_care_cost": ("nhs_spend_gbp", 1),
    "drugs_cost": ("nhs_spend_gbp", 1),
}
# … or in the year's books and figures:
IN_THE_YEAR: dict[str, tuple[str, int]] = {
    "deaths": ("deaths", 1),
    "agency_price": ("agency_spend_gbp", 1),
    "pay": ("provider_balance_gbp", -1),
    "commissioner_cost_gbp_per_head": ("commissioner_balance_gbp", -1),
    "acute_cost_gbp_per_head": ("provider_balance_gbp", -1),
    "community_cost_gbp_per_head": ("provider_balance_gbp", -1),
    "council_cost_gbp_per_head": ("council_balance_gbp", -1),
    "nhs_grant_gbp_per_head": ("commissioner_balance_gbp", 1),
    "acute_grant_gbp_per_head": ("provider_balance_gbp", 1),
    "council_grant_gbp_per_head": ("council_balance_gbp", 1),
    "sustainability_fund": ("fund", 1),
    "backlog_gbp_per_head": ("backlog", 1),
    "organisational_trust": ("organisational_trust", 1),
    "leadership": ("leadership", 1),
    "disruption": ("disruption", 1),
    "public_confidence": ("public_confidence", 1),
    "political_heat": ("heat", 1),
}


@pytest.fixture(scope="module")
def cards() -> tuple[Card, ...]:
    return tuple(card for card in load_events() if not card.asked)


def settled(table: Table, year_index: int, rows: int) -> Decisions:
    """Every lever at rest, savings enough that some of the sustainability fund is earned."""
    rest: dict[SeatId, dict[str, float]] = {"acute": {"acute_savings": 4.0}, "community": {"community_savings": 4.0}}
    deals = Deals(table.last_terms)
    one = decisions_of(table.world, table.split, rest, dict.fromkeys(SEATS, 0.0), deals, table.year + year_index)
    return stacked([one] * rows, table.world.columns)


@lru_cache(maxsize=2)
def opened(split: Split) -> Table:
    return tables.abolished() if split == "abolish" else tables.kept()


def several(found: list[Shocks]) -> Shocks:
    """A row of shocks for each run."""
    names = sorted({name for one in found for name in one.named()})
    return Shocks(
        {
            name: np.concatenate(
                [one.named().get(name, np.full((1, 12, 1), float(SHOCKS[name].neutral))) for one in found]
            )
            for name in names
        }
    )


def run(table: Table, shocks: list[list[Shocks]], decided: list[dict[str, float]] | None = None) -> list[Year]:
    """Some years, a run for each row; ``shocks`` by year and row; ``decided`` sets quantities in the first year."""
    rows = len(shocks[0])
    state: State = widen(table.state, rows)
    still = Luck.of(11, rows, on=False)
    out: list[Year] = []
    for index, of_year in enumerate(shocks):
        decisions = settled(table, index, rows)
        if decided is not None and index == 0:
            for key in sorted({key for one in decided for key in one}):
                held = np.repeat(decisions[key][:1], rows, axis=0)
                for row, one in enumerate(decided):
                    held[row] = one.get(key, held[row])
                decisions = decisions.replaced(**{key: held})
        played = year(state, decisions, table.regime, table.parameters, several(of_year), still)
        out.append(played)
        state = played.state
    return out


def one_effect(card: Card, effect: Effect, first_year: int, index: int) -> Shocks:
    option = events.Option("", "", (effect,))
    alone = Card("x", "x", "x", 1.0, card.hears_first, "x", (option,))
    return events.shocks((alone,), [Happened("x", first_year)], first_year + index)


def figure(played: Year, name: str) -> Floats:
    """A year's figure by run."""
    if name == "deaths":
        return played.ledger.people["deaths"]
    if name == "fund":
        return played.ledger.facts["sustainability_fund_gbp"].sum(axis=1)
    if name == "backlog":
        return played.state.backlog_gbp.sum(axis=1)
    if name in ("leadership", "heat"):
        return np.asarray(getattr(played.state, name))[:, 0]
    return played.indicators.footprint[name][:, 0]


def test_the_deck_has_forty_cards_and_more_and_twenty_ask_for_a_choice(cards: tuple[Card, ...]) -> None:
    choices = [card for card in cards if card.chooser is not None]
    print(f"\n{len(cards)} cards, {len(choices)} with a choice; "
          f"starter {len(events.deck(cards, 'starter'))}, workshop {len(events.deck(cards, 'workshop'))}")  # fmt: skip
    assert len(cards) >= 40
    assert len(choices) >= 20
    assert 2 * len(choices) >= len(cards)
    assert len(events.deck(cards, "starter")) == 26, "starter keeps its deck"
    ids = {card.id for card in cards}
    assert set(NAMED.values()) <= ids
    for card, who in CHOOSERS.items():
        assert events.by_id(cards)[card].chooser == who
    for card in cards:
        sentences = card.story.replace("!", ".").replace("?", ".").rstrip(".").split(". ")
        assert len(sentences) <= 2, card.id
        assert card.hears_first in SEATS
        assert card.source


def test_the_decks_of_the_two_worlds_match_in_likelihood_and_harm(cards: tuple[Card, ...]) -> None:
    balance = events.deck_balance(cards)
    for world, (likelihood, harm) in balance.items():
        print(f"\n{world}: likelihood {likelihood:.2f}, expected harm £{harm:.2f} a head")
    assert balance["keep"][0] == pytest.approx(balance["abolish"][0])
    assert balance["keep"][1] == pytest.approx(balance["abolish"][1], rel=0.05)


def test_every_effect_of_every_card_is_felt_in_its_months_and_the_way_it_says(cards: tuple[Card, ...]) -> None:
    table = opened("keep")
    first = table.year
    listed = [(card, option, effect) for card in cards for option in card.option for effect in option.effects]
    years = 1 + max((effect.first + effect.months - 1) // 12 for _, _, effect in listed)
    assert {effect.shock for _, _, effect in listed} <= {*SEEN, *IN_THE_YEAR}
    shocks = [[Shocks(), *(one_effect(card, effect, first, n) for card, _, effect in listed)] for n in range(years)]
    played = run(table, shocks)
    for row, (card, option, effect) in enumerate(listed, 1):
        where = f"{card.id}, {option.label}: {effect.shock}"
        on = [12 * n + m for n in range(years) for m in range(12)
              if shocks[n][row].at(effect.shock, m)[0, 0] != SHOCKS[effect.shock].neutral]  # fmt: skip
        assert on == list(range(effect.first, effect.first + effect.months)), f"{where}: months"
        up = 1 if effect.value > SHOCKS[effect.shock].neutral else -1
        if effect.shock in SEEN:
            name, way = SEEN[effect.shock]
            by_month = np.concatenate([getattr(one.months, name) for one in played], axis=1).sum(axis=2)
            moved = by_month[row] - by_month[0]
            assert np.all(moved[: effect.first] == 0.0), f"{where}: felt before it began"
            assert moved[effect.first : effect.first + effect.months].sum() * up * way > 0.0, where
        else:
            name, way = IN_THE_YEAR[effect.shock]
            at = effect.first // 12
            for index, one in enumerate(played[: at + 1]):
                moved = float(figure(one, name)[row] - figure(one, name)[0])
                assert moved * up * way > 0.0 if index == at else moved == 0.0, f"{where}: year {index}: {moved}"


BOOKS: dict[SeatId, str] = {"commissioner": "commissioner_balance_gbp", "acute": "provider_balance_gbp",
                           "community": "provider_balance_gbp", "council": "council_balance_gbp"}  # fmt: skip


def gains(table: Table, played: list[Year]) -> dict[tuple[SeatId, str], Floats]:
    """By seat: points of its own scorecard, and £m of its own books, added over the years; one for each run."""
    scale = anchors.scale_of(table.world)
    out: dict[tuple[SeatId, str], Floats] = {}
    for one in played:
        for seat, value in scores.all_seat_scores(one.indicators, table.world, table.split, scale).items():
            out[seat, "points"] = out.get((seat, "points"), 0.0) + np.asarray(value)
        for seat, name in BOOKS.items():
            books = scores.seat_indicators(one.indicators, table.world, seat)[name] / 1e6
            out[seat, "£m"] = out.get((seat, "£m"), 0.0) + books
    return out


def test_each_way_out_of_a_choice_is_better_for_some_seat(cards: tuple[Card, ...]) -> None:
    """Three years of the engine: each seat's own scorecard and books, each way against the other."""
    weak = []
    for split in ("keep", "abolish"):
        table = opened(split)
        mine = [card for card in cards if len(card.option) == 2 and (card.regime or "keep") == split]
        deck = tuple(mine)
        ways = [(card, choice) for card in mine for choice in (0, 1)]
        shocks = [
            [events.shocks(deck, [Happened(card.id, table.year, choice)], table.year + n) for card, choice in ways]
            for n in range(3)
        ]
        played = run(table, shocks, [card.option[choice].decides for card, choice in ways])
        found = gains(table, played)
        for number, card in enumerate(mine):
            better = {key: float(value[2 * number] - value[2 * number + 1]) for key, value in found.items()}
            said = []
            for way in (1, -1):
                (seat, unit), most = max(better.items(), key=lambda item: way * item[1])
                said.append(f"{seat:<12} {way * most:+7.3f} {unit:<6}")
                if way * most <= 1e-6:
                    weak.append(f"{card.id}, {card.option[way < 0].label}")
            print(f"  {card.id:<26} first {said[0]}  second {said[1]}")
    assert weak == []


def test_regimes_are_as_they_are_called() -> None:
    assert opened("abolish").regime.payment[0, 0] == Regime.of("abolish", 1).payment[0, 0] == 1.0
