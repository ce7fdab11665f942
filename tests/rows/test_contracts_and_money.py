"""Rows of the record, in play: contracts, the market and its cost, savings, control totals, debts, hope, settlement."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from simgame.game import answers, apply_plans, hopes, regulator
from simgame.game.entries import ClockStopped, EventChosen, OneRight, PowerPlayed
from simgame.game.entries_deals import Card, Shake
from simgame.game.seats import SeatId
from simgame.game.table import apply, problems
from simgame.game.table_value import Table
from simgame.game.terms import More
from simgame.game.view import view
from simgame.game.year_record import YearRecord
from tests.rows.games import briefing, calm, dealt, fact, last, paid, played, to_briefing, to_decide, years

BOTH = pytest.mark.parametrize("world", ["keep", "abolish"])
DEEP: dict[SeatId, dict[str, float]] = {"acute": {"acute_savings": 0.0, "winter_ward": 6.5}}
HARD: dict[SeatId, dict[str, float]] = {"acute": {"acute_savings": 5.0}, "community": {"community_savings": 5.0}}


def signed(form: str, off_gbp_m: float = 0.0, more: More | None = None) -> Table:
    """A year under a contract of a form, at what rolls on or off it."""
    table = briefing()
    assert table.talks is not None
    value = round(table.talks.roll_on_gbp_m + off_gbp_m, 1)
    card = Card("acute", form, value, more)
    return played(table, talk=(card, Shake("acute"), Shake("commissioner")))


def said_in_report(table: Table) -> dict[str, tuple[str, float]]:
    report = view(table, None).report
    assert report is not None
    return {label: (words, gbp_m) for label, words, gbp_m in report.beside}


def test_row_01_purchaser_provider_split_and_tariff_payment_by_results() -> None:
    """Tariff pays the work, a block the value, cap and collar half of the difference; one budget knows no contract."""
    tables = {form: signed(form, -6.0) for form in ("tariff", "block", "cap_and_collar")}
    pay = {form: fact(last(table), "contract_paid_gbp") for form, table in tables.items()}
    value = {form: fact(last(table), "contract_value_gbp") for form, table in tables.items()}
    assert pay["block"] == pytest.approx(value["block"], abs=1.0), "the value, and drugs at cost"
    assert pay["block"] < pay["cap_and_collar"] < pay["tariff"]
    assert pay["cap_and_collar"] - pay["block"] == pytest.approx((pay["tariff"] - pay["block"]) / 2, rel=0.35)
    tariff = last(tables["tariff"])
    assert fact(tariff, "withheld_gbp") > 1.0, "emergencies over the old baseline, and readmissions"
    assert paid(tariff, "quality payment", "commissioner", "Aldermere Hospitals") > 3.0
    # every term of a full game moves money between the two
    more = More(stays_pct=2.0, price_pct=1.0, over_pct=30.0, planned_pct=2.0, outpatients_pct=1.0, cquin_pct=5.0)
    full = last(signed("tariff", 0.0, more))
    plain = last(signed("tariff"))
    assert fact(full, "contract_value_gbp") > fact(plain, "contract_value_gbp") + 4.0
    assert paid(full, "quality payment") > 1.5 * paid(plain, "quality payment")
    one = last(calm("abolish"))
    assert paid(one, "contract", "commissioner") == paid(one, "quality payment") == 0.0
    assert paid(one, "share of the one budget", "one budget", "Aldermere Hospitals") > 300.0


def test_row_02_shopping_around_choice_any_qualified_provider_section_75() -> None:
    """Operations move and waits shorten; a tender costs, fragments, and its loser may sue; independents and choice."""
    table = to_decide(briefing())
    plain = last(calm())
    moved = last(played(table, decide=(PowerPlayed("commissioner", "shop_around"),)))
    assert paid(moved, "independents") > paid(plain, "independents") + 1.0
    assert moved.indicators["rtt_18_week_pct"] > plain.indicators["rtt_18_week_pct"], "some quality gain"
    assert moved.indicators["provider_balance_gbp"] < plain.indicators["provider_balance_gbp"] - 0.5e6
    tendered = played(table, decide=(PowerPlayed("commissioner", "shop_around", 1),))
    record = last(tendered)
    assert "out to tender" in view(tendered, None).powers[0].used
    assert record.indicators["commissioner_balance_gbp"] > plain.indicators["commissioner_balance_gbp"]
    assert record.indicators["provider_balance_gbp"] < plain.indicators["provider_balance_gbp"]
    assert record.indicators["organisational_trust"] < plain.indicators["organisational_trust"], "fragmentation"
    after = to_briefing(tendered)
    numbered = [replace(after, setup=msgspec.structs.replace(after.setup, seed=seed)) for seed in range(40)]
    sued = [one for one in numbered if answers.challenged(one, ()) == ("procurement_challenge",)]
    assert 3 <= len(sued) <= 15, "about one in five"
    drawn = "procurement_challenge" in [one.card for one in after.events if one.year_index == 1]
    assert drawn or not answers.challenged(after, ())
    assert not answers.challenged(to_briefing(calm()), ()), "nobody tendered"
    smaller = to_decide(briefing(complexity="workshop"))
    assert problems(PowerPlayed("commissioner", "shop_around", 1), smaller), "in full games only"
    bought = last(played(table, {"commissioner": {"independent_sector": 10.0}}))
    assert bought.indicators["rtt_waiting_list"] < plain.indicators["rtt_waiting_list"]
    # patients' choice: care elsewhere is paid in both worlds; where exit ends, what choice did for quality fades
    one = calm("abolish")
    assert paid(last(one), "care at trusts elsewhere", "one budget") > 50.0
    assert float(one.after.choice_quality[0, 0]) > float(tendered.after.choice_quality[0, 0])


def test_row_03_two_hundred_contracts_for_each_commissioner_jobs_in_the_internal_market() -> None:
    """The ledger by staff, disputes, tenders, information; posts end at the switch, and the money comes late."""
    quiet = last(calm())
    parts = {part: fact(quiet, f"transaction_{part}_gbp") for part in ("staff", "tenders", "disputes", "information")}
    assert sum(parts.values()) == pytest.approx(fact(quiet, "transaction_cost_gbp"))
    assert parts["staff"] > parts["information"] > parts["tenders"] > parts["disputes"] == 0.0
    row = sum(paid(quiet, what) for what in ("tenders", "coding, data, invoices", "selling: staff of trusts"))
    assert 0.0 < row < fact(quiet, "transaction_cost_gbp"), "the rest are posts of commissioners"
    table = briefing()
    assert table.talks is not None
    low, high = table.talks.limits
    apart = (Card("acute", "block", high), Card("commissioner", "block", low))
    quarrel = last(played(table, talk=apart))
    assert quarrel.settled_by == "arbitration"
    assert fact(quarrel, "transaction_disputes_gbp") == pytest.approx(paid(quarrel, "disputes")) != 0.0
    # the split ends in year 2: redundancy at once, posts and their money from the third year on
    ended = years(briefing(abolish_from=2, regime="abolish", years=6), 6)
    cost = [fact(record, "transaction_cost_gbp") for record in ended.history]
    once = [paid(record, "redundancy") for record in ended.history]
    assert once[0] == 0.0
    assert min(once[1:4]) > 0.3
    assert cost[1] > 0.97 * cost[0], "nothing is saved in the year of the switch"
    assert cost[5] < 0.92 * cost[1], "from the fourth year a part is"
    kept = calm("keep", 6)
    assert fact(kept.history[5], "transaction_cost_gbp") > cost[5] + 2.0


@BOTH
def test_row_06_capitation_budgets_valencia(world: str) -> None:
    """A budget by head, shares by setting, gain share; a private partner's profit is capped; border flows are paid."""
    record = last(calm(world))
    assert paid(record, "care at trusts elsewhere") > 50.0, "leakage"
    assert paid(record, "patients of commissioners elsewhere", "elsewhere", "trust") > 60.0, "inflow"
    if world == "keep":
        assert fact(record, "partner_profit_gbp") == 0.0
        return
    assert fact(record, "allocation_gbp") / record.state.population[0].sum() * 1e6 > 1000.0, "a budget by head"
    assert paid(record, "share of the one budget", "", "Valeside") > 100.0
    saving = years(briefing(world), 4, {**HARD, "stp": {"gain_share": 50.0}})
    assert sum(paid(one, "partners' part of what is left", "one budget") for one in saving.history) > 0.1
    # a private partner: signed, capped, and its cap cut a year later
    signing = dealt(briefing(world), "private_partner")
    one = played(signing, answers={"private_partner": 0})
    two = played(to_briefing(one))
    cut = played(to_briefing(one), answers={"partner_cap": 1})
    none = played(signing, answers={"private_partner": 1})
    turnover = fact(last(one), "partner_profit_gbp") / 0.075
    assert turnover == pytest.approx(0.1 * paid(last(one), "share of the one budget", "", "Valeside"), rel=0.05)
    assert paid(last(two), "private partner’s profit", "one budget", "private partner") > 1.0
    assert fact(last(cut), "partner_profit_gbp") == pytest.approx(
        fact(last(two), "partner_profit_gbp") * 2.0 / 7.5, rel=0.02
    )
    assert "Private partner’s profit" in said_in_report(two)
    asked = [event.id for event in view(to_briefing(none), None).briefing.events]
    assert "partner_cap" not in asked
    told = {name: fact(last(t), "transaction_information_gbp") for name, t in (("two", two), ("cut", cut))}
    assert told["two"] < told["cut"], "a partner that may keep less sends fewer of its people"


@BOTH
def test_row_08_qipp_cost_improvement_whittling_unit_cost(world: str) -> None:
    """Of a plan some comes for good, some once, some not; the report says so; what came once is back in April."""
    table = briefing(world)
    found = {pct: last(played(table, {"acute": {"acute_savings": pct}})) for pct in (0.0, 2.0, 5.0)}
    for pct in (2.0, 5.0):
        record = found[pct]
        planned, good, once = (fact(record, f"savings_{part}_gbp") for part in ("planned", "for_good", "once"))
        assert planned > good > 0.0
        assert once > 0.0
        assert planned - good - once > 0.2, "the plan-delivery gap"
    assert fact(found[5.0], "savings_for_good_gbp") < 2.0 * fact(found[2.0], "savings_for_good_gbp"), "optimism"
    better = {pct: record.indicators["provider_balance_gbp"] for pct, record in found.items()}
    assert better[0.0] < better[2.0] < better[5.0]
    under = {pct: record.indicators["provider_underlying_balance_gbp"] for pct, record in found.items()}
    assert better[5.0] - better[0.0] > under[5.0] - under[0.0], "what came once is not underlying"
    assert found[5.0].indicators["staff_morale"] < found[2.0].indicators["staff_morale"]
    words, _ = said_in_report(played(table, HARD))["Savings that were planned"]
    assert "did not come" in words


def test_row_10_control_totals_sustainability_fund_risk_pool_capital_raids() -> None:
    """Accepted and met, the fund is paid; missed, lost; refused, fines may come; pool, bung, and the raid's bill."""
    table = briefing()
    hospital = "Aldermere Hospitals"

    def fund(record: object) -> float:
        return paid(record, "sustainability fund", "NHS England", hospital)

    met = last(played(table, HARD))
    missed = last(played(table, {"acute": {"acute_savings": 0.0, "winter_ward": 3.0}}))
    refused = last(played(table, HARD, {"control_total": 1}))
    assert fund(met) > 3.0
    assert fund(missed) < fund(met) / 2
    assert fund(refused) == 0.0
    assert paid(refused, "contract fines", hospital, "commissioner") > 0.3
    assert paid(refused, "interest on loans", hospital) > 2.0 * paid(met, "interest on loans", hospital)
    pooled = years(table, 2, {"stp": {"risk_pool": 2.0}})
    assert sum(paid(record, "risk pool", "commissioner", "trust") for record in pooled.history) > 0.5
    # capital moved to revenue: the fund is paid this year, the repairs that wait cost in every later one
    raid = dealt(table, "capital_raid")
    gave = played(raid, HARD, {"capital_raid": 0})
    refusal = played(raid, HARD, {"capital_raid": 1})
    assert fund(last(gave)) > fund(last(refusal)) + 1.0
    assert fact(last(gave), "backlog_gbp") > fact(last(refusal), "backlog_gbp") + 1.0
    later = [last(played(to_briefing(one), HARD)) for one in (gave, refusal)]
    assert fact(later[0], "backlog_gbp") > fact(later[1], "backlog_gbp") + 1.0
    assert "Repairs that wait" in said_in_report(gave)
    # deficits are closed out of next year's buildings, and the briefing has it in the books
    deep = played(table, DEEP, {"control_total": 1})
    taken = fact(last(deep), "capital_raid_gbp")
    assert taken > 0.0
    assert paid(last(played(to_briefing(deep))), "capital moved to revenue") == pytest.approx(taken, rel=0.01)
    helped = last(played(dealt(table, "winter_bung", winter=True), winter=(EventChosen("winter_bung", "acute", 0),)))
    assert paid(helped, "one-off support", "NHS England", hospital) > 0.5


@BOTH
def test_row_11_trusts_debts_foundation_freedoms_special_measures(world: str) -> None:
    """Short of cash a trust borrows and pays interest; two years deep in deficit the regulator steps in."""
    table = years(briefing(world), 2, DEEP, {"control_total": 1} if world == "keep" else None)
    first, second = table.history
    assert fact(second, "loans_gbp") > fact(first, "loans_gbp") > 0.0
    assert paid(second, "interest on loans", "trust") > paid(first, "interest on loans", "trust") > 0.0
    assert "Loans that trusts owe" in said_in_report(table)
    at = to_briefing(table)
    assert regulator.under(at) == ("Aldermere Hospitals",)
    assert "The regulator is in at Aldermere Hospitals" in view(at, None).briefing.note
    lost = float(second.state.leadership[0, 0] - at.state.leadership[0, 0])
    assert 0.02 < lost < 0.08, "the board changes its chief executive"
    sound = to_briefing(years(briefing(world), 2, HARD))
    posts = [float(one.state.staff[0].sum()) for one in (first, second)]
    assert min(posts) > 0.0
    if world == "keep":
        assert "the one right reaches its levers" in view(at, None).briefing.note
        assert "control_total" not in [event.id for event in view(at, None).briefing.events]
        assert apply_plans.marshalled(at) == ("commissioner", "acute")
    else:
        assert apply_plans.marshalled(at) == apply_plans.marshalled(briefing(world))
    if not regulator.under(sound):
        assert "regulator" not in view(sound, None).briefing.note


@BOTH
def test_row_12_vanguards_devolution_artificially_high_hopes(world: str) -> None:
    """Pioneer money with a promise: hope lifts confidence; two years on it is judged, by the Treasury too."""
    table = dealt(briefing(world), "pioneer_hope")
    yes, no = (played(table, answers={"pioneer_hope": way}) for way in (0, 1))
    money = [paid(last(one), "transformation fund", "NHS England") for one in (yes, no)]
    people = float(last(yes).state.population[0].sum())
    assert money[0] - money[1] == pytest.approx(4.0 * people / 1e6, rel=0.02)
    assert last(yes).indicators["public_confidence"] > last(no).indicators["public_confidence"] + 0.005
    after = to_briefing(yes)
    assert "the minister asks for the pioneer’s" in view(after, None).briefing.note
    judged, plain = (to_briefing(played(to_briefing(one))) for one in (yes, no))
    (hope,) = hopes.made(judged)
    assert hope.met is not None
    ends = [played(one) for one in (judged, plain)]
    points = {words: given for words, _, given in last(ends[0]).conduct if "pioneer" in words}
    assert len(points) == 1
    assert (min(points.values()) > 0) == hope.met
    patience = hopes.patience(judged)
    assert patience == pytest.approx(1.2 if hope.met else 0.8)
    funds = [paid(last(one), "transformation fund", "NHS England") for one in ends]
    assert funds[0] == pytest.approx(patience * funds[1], rel=0.01)
    assert judged.purses["stp"] < plain.purses["stp"] if patience < 1 else judged.purses["stp"] > plain.purses["stp"]
    assert "the Treasury" in view(judged, None).briefing.note


@BOTH
def test_row_15_treasury_deal_five_year_settlement_elections(world: str) -> None:
    """Settlement variants by card; the calendar's election, which stops consultations and warms the place."""
    deal = dealt(briefing(world), "five_year_deal")
    ways = [played(deal, answers={"five_year_deal": way}) for way in (0, 1)]
    grant = [paid(last(one), "one-off grant", "NHS England") for one in ways]
    assert grant[0] == 0.0
    assert grant[1] == pytest.approx(8.0 * float(deal.state.population[0].sum()) / 1e6, rel=0.03)
    later = [paid(last(played(to_briefing(one))), "one-off grant", "NHS England") for one in ways]
    assert later[0] > 2.0
    assert later[1] == 0.0
    back = last(played(dealt(briefing(world), "growth_taken_back")))
    assert paid(back, "one-off grant", "NHS England") < -0.5
    at = to_briefing(calm(world, 3))
    assert at.year == 2020
    assert "general_election" in [event.id for event in view(at, None).briefing.events]
    assert not any(event.hears_first for event in view(at, None).briefing.events if event.id == "general_election")
    before = to_briefing(calm(world, 2))
    assert "general_election" not in [event.id for event in view(before, None).briefing.events]
    # an early election moves the next one
    early = played(dealt(briefing(world, years=8), "snap_election"))
    for _ in range(3):
        early = played(to_briefing(early))
    assert early.year == 2020
    assert "general_election" not in [one.card for one in early.events]


def test_row_11_the_one_right_reaches_a_trust_that_has_lost_its_freedoms_and_no_other() -> None:
    free = apply(to_decide(briefing()), ClockStopped("decide"))
    deep = years(briefing(), 2, DEEP, {"control_total": 1})
    held = apply(to_decide(to_briefing(deep)), ClockStopped("decide"))
    right = OneRight("marshal", "acute_savings", 2.0)
    assert problems(right, free) == ("It may set a lever of the commissioner: choose one of those.",)
    assert problems(right, held) == ()
    done = played_on(apply(held, right))
    assert done.settings["acute"]["acute_savings"] == 2.0
    assert any("one right" in words and points < 0.0 for words, points, _ in done.conduct)


def played_on(table: Table) -> YearRecord:
    while table.phase != "report":
        table = apply(table, ClockStopped(table.phase))
    return last(table)
