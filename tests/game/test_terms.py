"""Terms beyond form and value: priced by the engine's own equation, put and shaken like the rest, and a second card."""

from __future__ import annotations

import numpy as np
import pytest

from simgame.game.contracts import Terms
from simgame.game.entries import ClockStopped, NewTable
from simgame.game.entries_deals import Accept, Card, Form, NegotiateDone, Offer, Shake
from simgame.game.plans import Deals, decisions_of
from simgame.game.pricing import Basis, due, priced
from simgame.game.seats import SEATS
from simgame.game.table import apply, problems
from simgame.game.table_value import Table
from simgame.game.terms import TERMS, More, terms_for
from simgame.game.view import view
from simgame.model.money import plan
from simgame.session.autoplay import computer_seats, play_to_debrief
from simgame.session.files import load_scenario
from simgame.session.sitting import Sitting

from . import tables

SOME = More(stays_pct=-2.0, price_pct=1.0, over_pct=70.0)
ALL = More(stays_pct=2.0, price_pct=-1.0, over_pct=60.0, planned_pct=-4.0, outpatients_pct=3.0, cquin_pct=1.0)


def talking(complexity: str = "workshop", **more: object) -> Table:
    table = tables.opened(tables.new(complexity=complexity, **more))
    while table.phase != "negotiate":
        table = apply(table, ClockStopped(table.phase))
    return table


def test_workshop_opens_three_terms_and_the_community_contract_and_full_opens_all() -> None:
    assert [term.id for term in terms_for("starter")] == []
    assert [term.id for term in terms_for("workshop")] == ["stays_pct", "price_pct", "over_pct"]
    assert len(terms_for("full")) == len(TERMS) == 6
    assert talking("starter").community_talks is None
    seen = view(talking(), None)
    assert seen.community_contract is not None
    assert seen.community_contract.parties == ("commissioner", "community")
    assert seen.community_contract.forms == ("block",)
    assert seen.contract is not None
    assert [term.label for term in seen.contract.terms] == ["Emergency stays", "Price", "Paid over plan"]


@pytest.mark.parametrize("form", ["tariff", "block", "cap_and_collar"])
@pytest.mark.parametrize("more", [More(), SOME, ALL], ids=["usual", "workshop", "full"])
@pytest.mark.parametrize("off", [-6.0, 0.0, 7.0])
def test_the_price_of_an_offer_is_the_engine_s(form: Form, more: More, off: float) -> None:
    table = talking("full")
    talks = table.talks
    assert talks is not None
    assert talks.basis is not None
    terms = Terms(form, talks.roll_on_gbp_m + off, more)
    found = priced(talks.basis, form, terms.value_gbp_m, more)

    def committed(deals: Deals) -> float:
        decisions = decisions_of(table.world, "keep", {}, dict.fromkeys(SEATS, 0.0), deals, table.year)
        facts = plan(table.state, decisions, table.regime, table.parameters)
        # what the contract is likely to cost, in millions: the trusts' income from home moves with nothing else
        return float(np.asarray(facts["commissioner_room_gbp"]).sum()) / 1e6

    usual = committed(Deals(Terms("tariff", talks.roll_on_gbp_m)))
    here = committed(Deals(terms, contract_change_gbp_m=off))
    assert usual - here == pytest.approx(found.change_gbp_m, abs=0.15)


def test_a_rate_of_its_own_over_plan_decides_who_pays_if_winter_is_bad() -> None:
    basis = Basis((100.0, 80.0, 60.0, 20.0), 30.0, 3.0, 1.05, 0.7, 0.5, 2.0, 2.5, 0.8)
    usual = priced(basis, "tariff", 290.0, More())
    half = priced(basis, "tariff", 290.0, More(over_pct=50.0))
    none = priced(basis, "block", 290.0, More())
    asked = priced(basis, "block", 290.0, More(over_pct=50.0))
    assert usual.commissioner_if_bad_gbp_m == pytest.approx(3.0 * 0.7 * 1.02)
    assert half.commissioner_if_bad_gbp_m == pytest.approx(usual.commissioner_if_bad_gbp_m / 2)
    assert none.commissioner_if_bad_gbp_m == 0.0
    assert asked.commissioner_if_bad_gbp_m == pytest.approx(half.commissioner_if_bad_gbp_m)
    assert usual.trust_if_bad_gbp_m + usual.commissioner_if_bad_gbp_m == pytest.approx(1.05)
    more_stays = due(basis, "tariff", 290.0, More(stays_pct=3.0, over_pct=0.0), 3.0)
    fewer = due(basis, "tariff", 290.0, More(stays_pct=0.0, over_pct=0.0), 3.0)
    assert more_stays > fewer, "stays that are in the plan are paid for"


def test_terms_lie_on_the_card_and_are_signed_and_roll_on() -> None:
    table = talking()
    talks = table.talks
    assert talks is not None
    table = apply(table, Card("commissioner", "cap_and_collar", talks.roll_on_gbp_m, SOME))
    table = apply(table, Card("acute", "cap_and_collar", talks.roll_on_gbp_m + 1.0))
    card = view(table, None).contract
    assert card is not None
    assert card.on_card is not None
    assert card.on_card.more == SOME, "what is left out stays as it lies"
    assert {row.form: round(row.commissioner_gbp_m, 2) for row in card.payers}["cap_and_collar"] > 0.0
    table = apply(apply(table, Shake("acute")), Shake("commissioner"))
    assert table.talks is not None
    assert table.talks.agreed is not None
    assert table.talks.agreed.more == SOME
    table = tables.upto(apply(table, NegotiateDone(without_deal=True)), "negotiate", 1)
    record = table.history[-1]
    assert record.decisions["acute_over_plan_pct"][0, 0] == 70.0
    assert record.decisions["acute_emergency_plan_pct"][0, 0] == -2.0
    assert table.talks is not None
    assert table.talks.roll_on.more == SOME


def test_a_term_that_is_not_open_or_out_of_range_is_refused_in_words() -> None:
    table = talking()
    assert table.talks is not None
    value = table.talks.roll_on_gbp_m
    assert problems(Card("acute", "tariff", value, More(planned_pct=2.0)), table) == (
        "Planned operations: that term is not open in this game; leave it as it is.",
    )
    assert problems(Card("acute", "tariff", value, More(price_pct=9.0)), table) == (
        "Price: from −3.0% to +3.0%, not +9.0%.",
    )
    starter = talking("starter")
    assert problems(Card("acute", "tariff", value, More(price_pct=1.0)), starter)
    assert problems(Card("community", "block", value, contract="community"), starter) == (
        "The community contract rolls on at new prices in this game: there is no card for it.",
    )


def test_the_community_contract_is_shaken_on_and_moves_both_purses() -> None:
    table = talking()
    assert table.community_talks is not None
    value = table.community_talks.roll_on_gbp_m + 2.0
    refusal = problems(Card("acute", "block", value, contract="community"), table)[0]
    assert refusal.startswith("The contract is between the commissioner and the community and mental health trust:")
    assert problems(Card("community", "tariff", value, contract="community"), table) == (
        "The community contract is a block: put a value only.",
    )
    table = apply(table, Card("community", "block", value, contract="community"))
    assert problems(NegotiateDone(), table) == (
        "The community contract is not signed: both shake on the card, or go on without a deal.",
    )
    table = apply(apply(table, Shake("community", "community")), Shake("commissioner", "community"))
    before = table.purses
    table = apply(table, NegotiateDone())
    assert table.purses["community"] == pytest.approx(before["community"] + 2.0, abs=0.02)
    assert table.purses["commissioner"] == pytest.approx(before["commissioner"] - 2.0, abs=0.02)
    table = tables.upto(table, "report")
    assert table.history[-1].decisions["community_contract_change_gbp"][0, 0] == pytest.approx(2e6)


def test_letters_carry_the_terms_and_only_the_two_and_the_stp_lead_read_them() -> None:
    table = talking("full")
    assert table.talks is not None
    assert table.community_talks is not None
    table = apply(table, Offer("acute", "tariff", table.talks.roll_on_gbp_m, "for nights", ALL))
    table = apply(table, Offer("community", "block", table.community_talks.roll_on_gbp_m, contract="community"))
    for seat in SEATS:
        seen = view(table, seat)
        assert seen.contract is not None
        assert seen.community_contract is not None
        assert bool(seen.contract.offers) == (seat in ("commissioner", "acute", "stp"))
        assert bool(seen.community_contract.offers) == (seat in ("commissioner", "community", "stp"))
    table = apply(table, Accept("commissioner"))
    assert table.talks is not None
    assert table.talks.agreed is not None
    assert table.talks.agreed.more == ALL
    assert table.community_talks is not None
    assert table.community_talks.agreed is None


def test_arbitration_weighs_a_card_by_what_its_terms_come_to() -> None:
    table = talking()
    assert table.talks is not None
    value = table.talks.roll_on_gbp_m
    table = apply(table, Card("commissioner", "tariff", value, More(price_pct=-3.0)))
    table = apply(table, Card("acute", "tariff", value, More()))
    table = apply(table, NegotiateDone(without_deal=True))
    assert table.talks is not None
    assert table.talks.settled_by == "arbitration"
    assert table.talks.agreed == Terms("tariff", round(value, 2))


@pytest.mark.parametrize("complexity", ["workshop", "full"])
def test_computer_players_settle_both_contracts(complexity: str) -> None:
    entry = NewTable(
        scenario="aldermere", seed=5, years=2, seats=computer_seats("mixed"), complexity=complexity,
    )  # fmt: skip
    with Sitting.unsaved(entry, load_scenario("aldermere")) as sitting:
        table = play_to_debrief(sitting)
    settled = [record.community.settled_by for record in table.history if record.community is not None]
    assert len(settled) == 2
    assert "shake" in settled
