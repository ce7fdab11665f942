"""Rows of the record, in play: councils, practices, parliament, powers, boards, secrets, winter, words, patients."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from simgame.game import objectives
from simgame.game.entries import ClockStopped, Coin, CoinRefused, ObjectiveKept, PowerPlayed, Threatened, TurnedUp
from simgame.game.entries_deals import Card, Promised, Shake, WordJudged
from simgame.game.power_preview import power_preview
from simgame.game.powers import power_of_seat
from simgame.game.seats import SEATS, SeatId, Split
from simgame.game.table import apply, problems
from simgame.game.table_value import Table
from simgame.game.view import view
from simgame.session.autoplay import play_to_debrief
from simgame.session.files import load_scenario
from simgame.session.sitting import Sitting
from tests.game.tables import new
from tests.rows.games import briefing, calm, dealt, fact, last, paid, played, to_briefing, to_decide

BOTH = pytest.mark.parametrize("world", ["keep", "abolish"])


def at_winter(table: Table) -> Table:
    while table.phase != "winter_call":
        table = apply(table, ClockStopped(table.phase))
    return table


@BOTH
def test_row_13_social_care_councils_better_care_fund(world: str) -> None:
    """A council seat with packages, fees and precept; money from the NHS; a pool, and whose overspend it is."""
    table = briefing(world)
    plain = last(calm(world))
    cared = last(played(table, {"council": {"care_packages": 4.0, "care_home_fee_uplift": 4.0}}))
    assert paid(cared, "care packages", "", "home care") > paid(plain, "care packages", "", "home care") + 2.0
    assert paid(cared, "care-home fees") > paid(plain, "care-home fees")
    assert cared.indicators["delayed_bed_days"] < plain.indicators["delayed_bed_days"]
    assert cared.indicators["unmet_social_care_pct"] < plain.indicators["unmet_social_care_pct"]
    raised = last(played(table, answers={"precept": 1}))
    assert paid(raised, "grant, precept and fees") > paid(plain, "grant, precept and fees") + 0.5
    assert paid(plain, "better care fund", "", "council") > 10.0
    if world == "keep":
        topped = last(played(table, {"commissioner": {"better_care_fund": 3.0}}))
        assert paid(topped, "better care fund", "commissioner") == pytest.approx(
            paid(plain, "better care fund", "commissioner") + 3.0, abs=0.05
        )
        return
    pooled = last(played(table, answers={"pool_budget": 1}))
    assert paid(pooled, "joins the pool", "council", "one budget") > 20.0
    assert paid(pooled, "from the pool", "one budget") > 20.0
    row = dealt(table, "pool_dispute")
    ways = [last(played(row, answers={"pool_dispute": way})) for way in (0, 1)]
    assert all(r.indicators["organisational_trust"] < plain.indicators["organisational_trust"] - 0.001 for r in ways)
    assert ways[0].books.balances != ways[1].books.balances, "somebody pays for it"


@BOTH
def test_row_14_gps_workload_workforce_share_of_spend(world: str) -> None:
    """The federation's sessions, continuity, mergers and training; a practice hands back; a promise of a share."""
    table = briefing(world)
    plain = last(calm(world))
    open_late = last(played(table, {"gp": {"evening_sessions": 2.0}}))
    assert open_late.indicators["gp_unmet_pct"] < plain.indicators["gp_unmet_pct"]
    assert open_late.months[3].ae_attendances < plain.months[3].ae_attendances
    known = last(played(table, {"gp": {"own_patients": 80.0}}))
    assert known.indicators["gp_unmet_pct"] > plain.indicators["gp_unmet_pct"], "continuity is bought with output"
    large = played(table, {"gp": {"practice_mergers": 30.0, "gp_workforce": 2.0}})
    assert float(large.after.practices_merged.mean()) == pytest.approx(0.3)
    assert float(large.after.gp_fte.sum()) > float(calm(world).after.gp_fte.sum())
    gone = dealt(table, "practice_hands_back")
    shared, caretaken = (last(played(gone, answers={"practice_hands_back": way})) for way in (0, 1))
    assert shared.practices_lost >= 1
    assert shared.indicators["gp_unmet_pct"] > caretaken.indicators["gp_unmet_pct"]
    payer = "commissioner" if world == "keep" else "one budget"
    assert paid(caretaken, "unforeseen cost", payer) > 0.5
    promised = dealt(table, "gp_share_promise")
    words, money = (last(played(promised, answers={"gp_share_promise": way})) for way in (0, 1))
    assert words.indicators["organisational_trust"] > money.indicators["organisational_trust"]
    assert money.indicators["gp_unmet_pct"] < words.indicators["gp_unmet_pct"]


@BOTH
def test_row_16_privatisation_fear_cuts_fear_mps_parliament(world: str) -> None:
    """Confidence and heat follow the row over a firm, a campaign, and how a question in the House is answered."""
    table = briefing(world)

    def ends(card: str, way: int) -> tuple[float, float, Table]:
        done = played(dealt(table, card), answers={card: way})
        assert done.after is not None
        return last(done).indicators["public_confidence"], float(done.after.heat[0, 0]), done

    still = calm(world)
    assert still.after is not None
    confidence, heat = last(still).indicators["public_confidence"], float(still.after.heat[0, 0])
    firm = "private_contract" if world == "keep" else "private_partner"
    signed, sent_home = ends(firm, 0), ends(firm, 1)
    assert signed[0] < sent_home[0] - 0.01
    assert signed[1] > max(heat, sent_home[1])
    met, pressed = ends("save_our_hospital", 0), ends("save_our_hospital", 1)
    assert pressed[0] < met[0]
    assert pressed[1] > met[1]
    review, plan = ends("question_in_the_house", 0), ends("question_in_the_house", 1)
    assert review[1] > plan[1]
    assert review[0] < plan[0]
    assert paid(last(plan[2]), "drugs, supplies, premises", "Aldermere Hospitals") > paid(
        last(review[2]), "drugs, supplies, premises", "Aldermere Hospitals"
    )
    if world == "abolish":
        debate = played(dealt(table, "mps_demand_debate"))
        assert last(debate).indicators["public_confidence"] < confidence


POWERS_OF_THE_PLANS: dict[Split, dict[SeatId, str]] = {
    "keep": {"commissioner": "rtt_18_week_pct", "community": "gp_unmet_pct", "gp": "gp_unmet_pct",
             "council": "unmet_social_care_pct"},
    "abolish": {"acute": "bed_occupancy_pct"},
}  # fmt: skip


@BOTH
def test_row_18_threat_and_counter_threat(world: Split) -> None:
    """A power for each seat in each world, once a year, with an effect and a price; a threat is free."""
    table = to_decide(briefing(world))
    assert {power_of_seat(seat, world).id for seat in SEATS}.isdisjoint(
        power_of_seat(seat, "keep" if world == "abolish" else "abolish").id for seat in SEATS
    )
    for seat in POWERS_OF_THE_PLANS[world]:
        preview = power_preview(table, seat)
        assert preview.figures
        assert preview.sentence.startswith("You ")
    plain = last(calm(world))
    for seat, figure in POWERS_OF_THE_PLANS[world].items():
        power = power_of_seat(seat, world)
        entry = PowerPlayed(seat, power.id)
        spoken = apply(table, Threatened(seat, power.against[0], "Or I play it."))
        assert view(spoken, None).threats
        record = last(played(spoken, decide=(entry,)))
        assert record.indicators[figure] != pytest.approx(plain.indicators[figure], abs=1e-4), power.id
        assert record.indicators["organisational_trust"] < plain.indicators["organisational_trust"], power.id
        assert "already this year" in problems(entry, apply(spoken, entry))[0]
    threatened = last(played(apply(table, Threatened("acute", "commissioner" if world == "keep" else "stp", "Mind."))))
    assert threatened.indicators == plain.indicators, "a threat is free"
    if world == "keep":
        winter = at_winter(table)
        full = last(played_on(apply(winter, PowerPlayed("acute", "full"))))
        assert full.months[9].ae_attendances <= last(played_on(winter)).months[9].ae_attendances
        assert full.indicators["public_confidence"] < plain.indicators["public_confidence"]
    seats = dict.fromkeys(SEATS, "self-interested")
    setup = new(regime=world, complexity="workshop", years=2, seats=seats)
    with Sitting.unsaved(setup, load_scenario("aldermere")) as sitting:
        done = play_to_debrief(sitting)
    said = {one.seat for record in done.history for one in record.threats}
    done_too = {one.seat for record in done.history for one in record.powers}
    assert said, "computer players threaten"
    assert done_too, "and play their powers"


def played_on(table: Table) -> Table:
    while table.phase != "report":
        table = apply(table, ClockStopped(table.phase))
    return table


def test_row_19_boards_behind_every_chief_executive() -> None:
    """Mandates, private and seeded; beyond them no power next year; opened at the switch."""
    table = apply(briefing("abolish", "full", abolish_from=3), ClockStopped("briefing"))
    mandate = table.mandates["commissioner"]
    assert mandate.bound == "most"
    assert view(table, "commissioner").mine.mandate is not None
    assert view(table, "acute").mine.mandate != view(table, "commissioner").mine.mandate
    assert view(table, None).mine is None
    assert table.talks is not None
    high = table.talks.limits[1]
    assert high > mandate.gbp_m + 0.1
    signed = (Card("acute", "block", high), Shake("acute"), Shake("commissioner"))
    first = briefing("abolish", "full", abolish_from=3)
    beyond, within = played(first, talk=signed), played(first)
    assert last(beyond).beyond == ("commissioner",)
    assert last(within).beyond == ()
    entry = PowerPlayed("commissioner", "shop_around")
    refused = problems(entry, to_decide(to_briefing(beyond)))
    assert refused == ("Last year you went beyond your board’s mandate: you have no power this year.",)
    assert problems(entry, to_decide(to_briefing(within))) == ()
    second = played(to_briefing(beyond))
    while second.phase != "switch":
        second = apply(second, ClockStopped(second.phase))
    assert view(second, None).opened_mandates == ()
    opened = view(apply(apply(second, ClockStopped("switch")), ClockStopped("switch")), None).opened_mandates
    assert any(line.seat == "commissioner" and "would have signed up to £" in line.words for line in opened)


@BOTH
def test_row_20_who_knew_what_when(world: str) -> None:
    """Each card names who hears first; one click turns it up for all; the settlement a year early."""
    table = to_decide(dealt(briefing(world), "hard_winter", winter=True))
    card = next(one for one in table.cards if one.id == "hard_winter")
    assert {one.hears_first for one in table.cards} <= set(SEATS)
    mine = view(table, card.hears_first).mine
    assert mine is not None
    assert "hard_winter" in [one.card for one in mine.early]
    for seat in SEATS:
        shown = view(table, seat).mine
        assert shown is not None
        assert (shown.settlement != "") == (seat == "commissioner")
        assert ("hard_winter" in [one.card for one in shown.early]) == (seat == card.hears_first)
    assert view(table, "commissioner").mine.settlement.startswith("2018/19: allocations rise")
    open_to_all = apply(table, TurnedUp(card.hears_first, "hard_winter"))
    assert [one.card for one in view(open_to_all, None).turned_up] == ["hard_winter"]
    assert view(table, None).turned_up == ()
    other = next(seat for seat in SEATS if seat != card.hears_first)
    assert problems(TurnedUp(other, "hard_winter"), table)
    winter = view(at_winter(open_to_all), None).winter
    assert winter is not None
    assert "hard_winter" in [event.id for event in winter.events]


def test_row_21_careers_manifestos() -> None:
    """Two objectives dealt, one kept; a figure the engine keeps; told to nobody until the debrief; in no mark."""
    table = briefing(years=1)
    for seat in SEATS:
        aim = table.aims[seat]
        assert len(set(aim.dealt)) == 2
        mine = view(table, seat).mine
        assert mine is not None
        assert len(mine.objectives) == 2
    kept = apply(table, ObjectiveKept("acute", table.aims["acute"].dealt[0]))
    assert problems(ObjectiveKept("acute", "no such"), table)
    one, other = played(kept), played(table)
    assert last(one).indicators == last(other).indicators, "objectives are in nobody’s marks"
    for seat in ("commissioner", "gp", None):
        assert view(kept, seat).opened_aims == ()
    end = one
    while end.phase != "debrief":
        end = apply(end, ClockStopped(end.phase))
    opened = {aim.holder: aim for aim in view(end, None).opened_aims}
    assert set(opened) == set(SEATS)
    assert all(len(aim.rows) == 2 for aim in opened.values())
    assert {item.seat for item in objectives.OBJECTIVES.values()} == set(SEATS)


@BOTH
def test_row_23_winter_zero_one_or_two_coins_at_once_own_balance_or_common_reserve(world: str) -> None:
    """Coins buy from December on; kept, out of each seat's own; abolished, out of the reserve, one refused."""
    table = to_decide(briefing(world))
    none, two = last(calm(world)), last(played(table, coins=dict.fromkeys(SEATS, 2)))
    assert none.months[:8] == two.months[:8], "April to November cannot change"
    assert two.months[9].occupancy_pct < none.months[9].occupancy_pct
    assert two.months[9].delayed_beds < none.months[9].delayed_beds
    coin = two.coin_gbp_m
    assert coin == pytest.approx((fact(two, "allocation_gbp")) / 2000.0, rel=0.1)
    lone = last(played(table, coins={"acute": 2}))
    if world == "keep":
        assert paid(lone, "winter coins from the reserve") == 0.0
        assert none.indicators["provider_balance_gbp"] - lone.indicators["provider_balance_gbp"] > 1e6 * coin
        return
    assert paid(lone, "winter coins from the reserve", "one budget", "trust") == pytest.approx(2 * coin, rel=0.02)
    winter = at_winter(table)
    for seat in SEATS:
        winter = apply(winter, Coin(seat, 2))
    turned = winter if winter.coins_turned else apply(winter, ClockStopped("winter_call"))
    refused = apply(turned, CoinRefused("council"))
    assert problems(CoinRefused("gp"), refused), "one coin, once"
    spent = [paid(last(played_on(one)), "winter coins from the reserve") for one in (turned, refused)]
    assert spent[1] == pytest.approx(spent[0] - coin, abs=0.02)


@BOTH
def test_row_24_the_word_of_a_colleague(world: str) -> None:
    """Pay, do, word: money moves at once, a lever is held to, a word is judged; kept raises trust, broken lowers it."""
    table = to_decide(briefing(world))
    give = Promised("commissioner", "council", "pay", gbp_m=0.5)
    paid_out = last(played(table, decide=(give,)))
    assert paid(paid_out, "promises", "council") == pytest.approx(-0.5)
    assert paid(paid_out, "promises", "commissioner" if world == "keep" else "one budget") == pytest.approx(0.5)
    plain = last(calm(world))
    moved = paid_out.indicators["council_balance_gbp"] - plain.indicators["council_balance_gbp"]
    assert moved == pytest.approx(0.5e6, rel=0.4)
    do = Promised("acute", "stp", "do", lever="winter_ward", bound="at_least", value=3.0)
    kept = last(played(apply(table, do), {"acute": {"winter_ward": 3.0}}))
    broken = last(played(apply(table, do), {"acute": {"winter_ward": 0.0}}))
    same = last(played(table, {"acute": {"winter_ward": 3.0}}))
    assert [one.state for one in kept.promises] == ["kept"]
    assert [one.state for one in broken.promises] == ["broken"]
    assert kept.indicators["organisational_trust"] > same.indicators["organisational_trust"]
    assert broken.indicators["organisational_trust"] < plain.indicators["organisational_trust"]
    word = Promised("gp", "council", "word", text="We will see your people on the day.")
    given = played(apply(table, word))
    judged = apply(given, WordJudged("council", 0, kept=False))
    assert problems(WordJudged("acute", 0, kept=True), given)
    assert last(judged).promises[-1].state == "broken"
    after = [last(played(to_briefing(one))).indicators["organisational_trust"] for one in (judged, given)]
    assert after[0] < after[1]


@BOTH
def test_row_26_the_patient(world: str) -> None:
    """Four residents drawn from the engine's rates with their odds; in no score; they can be switched off."""
    table, done = briefing(world), calm(world)
    report = view(done, None).report
    assert report is not None
    assert len(report.residents) == 4
    for one in report.residents:
        assert 0 <= one.odds <= 100
        assert len(one.months) == 12
        assert one.odds_words
    off = replace(table, setup=msgspec.structs.replace(table.setup, residents=False))
    quiet = played(off)
    shown = view(quiet, None).report
    assert shown is not None
    assert shown.residents == ()
    assert last(quiet).marks == last(done).marks
    worse = played(table, {"acute": {"acute_savings": 5.0}, "gp": {"own_patients": 80.0}})
    lived = [[one.odds for one in (view(t, None).report or report).residents] for t in (done, worse)]
    assert lived[0] != lived[1], "the rates are the engine’s"
