"""The contract: spoken and written terms, handshakes, and what stands without a deal."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from simgame.game import contracts
from simgame.game.contracts import Negotiation, Terms


def talks(**changes: object) -> Negotiation:
    fields: dict[str, object] = {
        "last": Terms("tariff", 538.0),
        "roll_on_gbp_m": 545.0,
        "likely_gbp_m": (548.0, 555.0, 562.0),
        "most_gbp_m": 560.0,
        "arbitration_cost_gbp_m": 0.4,
        "aligned_rate": 0.5,
        "aligned_bound_pct": 2.0,
        **changes,
    }
    return Negotiation(**fields)


def test_two_handshakes_on_the_same_card_sign_it() -> None:
    card = contracts.put_card(talks(), "commissioner", "cap_and_collar", 548.0)
    once = contracts.shake(card, "acute")
    assert once.agreed is None
    assert contracts.shake_problem(once, "acute") == (
        "The acute trust has shaken already: the commissioner is missing."
    )
    signed = contracts.shake(once, "commissioner")
    assert signed.agreed == Terms("cap_and_collar", 548.0)
    assert signed.settled_by == "shake"


def test_a_moved_term_undoes_a_handshake() -> None:
    card = contracts.shake(contracts.put_card(talks(), "commissioner", "block", 546.0), "commissioner")
    moved = contracts.put_card(card, "acute", "block", 549.0)
    assert moved.shaken == ()
    same = contracts.put_card(card, "acute", "block", 546.0)
    assert same.shaken == ("commissioner",)


def test_a_value_beyond_the_commissioners_money_is_refused_in_words() -> None:
    assert contracts.terms_problem(talks(), "acute", "block", 570.0) == (
        "The commissioner’s money ends at £560.0m for this contract: put that or less."
    )
    assert "between" in contracts.terms_problem(talks(), "acute", "block", 100.0)
    assert contracts.terms_problem(talks(), "acute", "block", math.nan) != ""
    assert "between the commissioner and the acute trust" in contracts.terms_problem(talks(), "gp", "block", 545.0)


def test_nobody_puts_a_card_and_last_years_terms_roll_on_at_new_prices() -> None:
    settled = contracts.without_deal(talks())
    assert settled.agreed == Terms("tariff", 545.0)
    assert settled.settled_by == "roll_on"


def test_the_whole_last_card_nearer_to_the_expected_cost_stands() -> None:
    said = contracts.put_card(talks(), "commissioner", "block", 546.0)
    said = contracts.put_card(said, "acute", "tariff", 551.0)
    settled = contracts.without_deal(said)
    assert settled.agreed == Terms("tariff", 551.0)
    assert settled.settled_by == "arbitration"


def test_last_years_terms_stand_for_who_put_no_card() -> None:
    settled = contracts.without_deal(contracts.put_card(talks(), "commissioner", "block", 540.0))
    assert settled.agreed == Terms("tariff", 545.0)
    assert settled.settled_by == "arbitration"


def test_letters_take_turns_and_end_after_six() -> None:
    writing = talks()
    for turn in range(contracts.ROUNDS):
        seat = contracts.CONTRACT_PARTIES[turn % 2]
        assert contracts.offer_problem(writing, seat, "block", 546.0 + turn) == ""
        writing = contracts.write_offer(writing, seat, "block", 546.0 + turn, "")
        assert "waits for an answer" in contracts.offer_problem(writing, seat, "block", 547.0) or turn == 5
    assert "rounds of letters are used" in contracts.offer_problem(writing, "commissioner", "block", 550.0)
    assert contracts.accept_problem(writing, "acute") != ""
    assert contracts.accept(writing).agreed == Terms("block", 551.0)


def test_a_withdrawn_offer_is_no_longer_a_last_card_but_its_round_stays_used() -> None:
    writing = contracts.write_offer(talks(), "acute", "block", 556.0, "winter")
    back = contracts.withdraw(writing)
    assert back.standing is None
    assert back.last_said("acute") is None
    assert back.rounds_left == contracts.ROUNDS - 1
    assert contracts.withdraw_problem(back, "acute") != ""


def test_what_stands_without_a_deal_never_names_a_written_figure_to_the_others() -> None:
    writing = contracts.write_offer(talks(), "acute", "block", 556.0, "")
    assert "£556.0m" in contracts.no_deal_sentence(writing, spoken_only=False)
    assert "£556.0m" not in contracts.no_deal_sentence(writing, spoken_only=True)
    assert contracts.no_deal_sentence(writing, spoken_only=True) == contracts.no_deal_sentence(talks(), False)


def test_the_value_moves_money_on_a_block_half_of_it_when_shared_and_none_on_a_tariff() -> None:
    moved = {form: talks().expected_change_gbp_m(Terms(form, 549.0)) for form in contracts.FORM_NAMES}
    assert moved == {"tariff": 0.0, "block": 4.0, "cap_and_collar": 2.0}
    far = talks().expected_change_gbp_m(Terms("cap_and_collar", 500.0))
    assert far == -45.0 + 500.0 * 0.02


values = st.floats(491.0, 560.0).map(lambda v: round(v, 1))


@given(mine=values, theirs=values)
def test_an_arbitrator_never_takes_the_farther_card(mine: float, theirs: float) -> None:
    said = contracts.put_card(talks(), "commissioner", "block", mine)
    said = contracts.put_card(said, "acute", "block", theirs)
    settled = contracts.without_deal(said)
    assert settled.agreed is not None
    away = abs(settled.agreed.value_gbp_m - 555.0)
    assert away <= min(abs(mine - 555.0), abs(theirs - 555.0)) + 1e-6
