"""Rows of the record, in play: plans and leads, accountable care, power that moves, services, readiness, the switch."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from simgame.game import application, reconfigure
from simgame.game.entries import (
    ClockStopped,
    Draft,
    Entry,
    Marked,
    OneRight,
    RegimeVote,
    Stepped,
    SwitchStep,
    VoteDone,
)
from simgame.game.outlook import with_plan
from simgame.game.seats import SEATS
from simgame.game.table import apply, problems
from simgame.game.table_value import Table
from simgame.game.view import view
from tests.game.played import at
from tests.rows.games import briefing, calm, dealt, fact, last, paid, played, to_briefing, to_decide, years

FIGHT = {"judicial_review": 1}
BOTH = pytest.mark.parametrize("world", ["keep", "abolish"])


def refusal(table: Table, entry: Entry) -> str:
    found = problems(entry, table)
    return found[0] if found else ""


def test_row_04_stps_leads_governance_rights_marshal_ccgs_split_kept() -> None:
    """Marks; hold the money, marshal a commissioner, one control total: each acts and costs trust."""
    table = to_decide(briefing())
    plain = last(played(table, {"stp": {"engagement": 0.5}}))
    held = last(played(table, {"stp": {"engagement": 0.5}}, plans=(Marked("acute", "red"), OneRight("hold"))))
    assert paid(plain, "records, engagement", "transformation fund") > 0.4
    assert paid(held, "records, engagement") == paid(held, "joint teams") == 0.0
    assert held.plan_marks == {"acute": "red"}
    set_to = OneRight("marshal", "gp_investment", 2.0)
    marshalled = last(played(table, {"commissioner": {"gp_investment": 0.0}}, plans=(set_to,)))
    assert marshalled.settings["commissioner"]["gp_investment"] == 2.0
    assert paid(marshalled, "practice payments") == pytest.approx(paid(plain, "practice payments") + 2.0, abs=0.05)
    assert marshalled.power["stp"] > plain.power["stp"]
    dear = {"acute": {"acute_savings": 0.0, "winter_ward": 6.5}}
    each, one_total = last(played(table, dear)), last(played(table, dear, plans=(OneRight("control_total"),)))
    assert paid(each, "sustainability fund", "", "Valeside") > 1.0, "who meets its own total is paid"
    assert paid(one_total, "sustainability fund", "", "Valeside") < paid(each, "sustainability fund", "", "Valeside")
    base = last(calm()).indicators["organisational_trust"]
    for record in (held, marshalled, one_total):
        assert record.indicators["organisational_trust"] < base - 0.005
        assert any("one right" in words and points < 0.0 for words, points, _ in record.conduct)
    up = apply(table, ClockStopped("decide"))
    assert refusal(up, OneRight("marshal", "winter_ward", 1.0)).startswith("It may set a lever of the commissioner")
    used = apply(up, OneRight("hold"))
    assert "has used its one right" in refusal(used, OneRight("control_total"))


def test_row_04_stps_leads_governance_rights_split_abolished() -> None:
    """The chief executive marks, and may set one lever of one division, at the same price."""
    table = to_decide(briefing("abolish"))
    plain = last(played(table, {"acute": {"winter_ward": 0.0}}))
    done = last(played(table, {"acute": {"winter_ward": 0.0}}, plans=(OneRight("set", "winter_ward", 2.0),)))
    assert done.settings["acute"]["winter_ward"] == 2.0
    assert done.january_beds > plain.january_beds + 5
    assert done.indicators["organisational_trust"] < plain.indicators["organisational_trust"]
    assert "does not exist" in refusal(apply(table, ClockStopped("decide")), OneRight("hold"))


def applied(scenario: str, engaged: float, consent: bool) -> Table:  # under a number whose boards follow
    """A workshop table that applies in its first year, asks people, votes, and has its tests read."""
    table = briefing("decides", "workshop", scenario, 6, seed=5)
    table = played(table, {"stp": {"engagement": engaged}}, {"apply": 1})
    table = at(table, "vote")
    votes = dict.fromkeys(table.seats, ("abolish" if consent else "keep", "So be it."))
    return apply(apply(table, RegimeVote(votes)), VoteDone())


def test_row_05_accountable_care_six_to_ten_first_no_new_law() -> None:
    """Consent, readiness, engagement, approval; a shadow year; a fragile contract; a court, a law, and going back."""
    for engaged, consent, missed in ((1.0, False, "consent"), (0.0, True, "engagement")):
        refused = applied("frimley", engaged, consent).application
        assert refused is not None
        assert refused.stage == "refused"
        assert missed in {one.id for one in refused.tests if not one.met}
    crowded = applied("south-yorkshire", 1.0, True).application
    assert crowded is not None
    assert {one.id for one in crowded.tests if not one.met} >= {"readiness", "approval"}, "too far back among the 44"
    table = applied("frimley", 1.0, True)
    assert application.in_shadow(table)
    assert table.split == "keep"
    assert "Shadow year: in one budget the hospital would have £" in view(table, None).briefing.note
    record = last(played(table))
    assert paid(record, "contract", "commissioner") > 100.0, "contracts still pay"
    one = to_briefing(played(table))
    assert one.split == "abolish"
    assert one.regime.legislation[0, 0] == 0.0, "no new law"
    # a challenge is fought and may be lost; with a law behind the contract nobody can undo it
    fought = played(dealt(one, "judicial_review"), answers=FIGHT)
    lost = [seed for seed in range(40) if undone(fought, seed)]
    assert 3 <= len(lost) <= 18
    lawful = played(dealt(dealt(one, "judicial_review"), "law_change"), answers=FIGHT)
    assert not any(undone(lawful, seed) for seed in lost)
    assert to_briefing(lawful).regime.legislation[0, 0] == 1.0
    back = at(numbered(fought, lost[0]), "switch")
    assert back.ceremony is not None
    assert back.ceremony.to == "keep"


def numbered(table: Table, seed: int) -> Table:
    return replace(table, setup=msgspec.structs.replace(table.setup, seed=seed))


def undone(table: Table, seed: int) -> bool:
    """Whether the court undoes one budget after the year just reported, under another number."""
    return application.undone_in_court(replace(numbered(table, seed), year_index=table.year_index + 1))


def test_row_07_ccgs_sidelined_management_resource_to_gp_groups() -> None:
    """Roles change in play; the last act places the freed money; power moves; the GP federation gains."""
    table = at(played(briefing("abolish", "full", abolish_from=2, years=5)), "switch")
    before = last_power(table)
    ways = {}
    for placement in ("practices", "savings"):
        one = to_briefing(table, placement)
        for _ in range(3):
            one = to_briefing(played(one))
        ways[placement] = played(one)
    gains = {name: paid(last(one), "practice payments", "one budget") for name, one in ways.items()}
    assert gains["practices"] > gains["savings"] + 0.2, "management resource to GP groups, once posts have closed"
    gp = {name: last(one).indicators["gp_unmet_pct"] for name, one in ways.items()}
    assert gp["practices"] < gp["savings"]
    after = ways["practices"].history[1].power
    assert before["commissioner"] > 35.0
    assert after["commissioner"] < before["commissioner"] / 2
    assert after["stp"] > before["stp"] + 20.0
    assert view(ways["practices"], "commissioner").seats[0].title == "Population health director"
    keep_posts = to_briefing(table, "practices", posts_pct=0.0)
    for _ in range(3):
        keep_posts = to_briefing(played(keep_posts))
    closed = ways["practices"].history[-2]
    assert fact(last(keep_posts), "transaction_cost_gbp") > fact(closed, "transaction_cost_gbp") + 0.5


def last_power(table: Table) -> dict[str, float]:
    return {str(seat): share for seat, share in table.history[-1].power.items()}


@BOTH
def test_row_09_large_service_change_consultation_access_for_the_poor_and_remote(world: str) -> None:
    """Case, consultation, decision, two years of building; longer journeys, fewer beds; an election stops it."""

    def run(kind: float, table: Table, number: int) -> Table:
        table = played(table, {"stp": {"reconfigure": kind, "engagement": 1.0}})
        for _ in range(number - 1):
            table = played(to_briefing(table), {"stp": {"reconfigure": kind, "engagement": 1.0}})
        return table

    start = briefing(world, "full", years=6)
    done, never = run(2.0, start, 5), calm(world, 5)
    assert done.scheme is not None
    assert done.scheme.stage == "open"
    building = done.history[2]
    assert building.decisions["scheme_gbp"].sum() > 1e6, "both sites are paid for"
    record, other = last(done), last(never)
    assert record.decisions["travel_minutes_added"].max() > 1.0
    assert record.january_beds < other.january_beds
    assert record.indicators["patient_experience"] < other.indicators["patient_experience"]
    assert record.indicators["health_gap_ratio"] != other.indicators["health_gap_ratio"], "the poor and the remote"
    assert record.books.balances_change_gbp > other.books.balances_change_gbp, "one site’s cost goes"
    quiet = dealt(to_briefing(played(start, {"stp": {"reconfigure": 1.0, "engagement": 1.0}})), "snap_election")
    assert "No consultation may start this year" in view(quiet, None).briefing.note
    waits = to_briefing(played(quiet, {"stp": {"reconfigure": 1.0}}))
    assert waits.scheme is not None
    assert waits.scheme.stage == "case"
    stopped = to_briefing(played(waits, {"stp": {"reconfigure": 0.0}}))
    assert stopped.scheme is not None
    assert stopped.scheme.stage == "dropped"
    assert reconfigure.quantities(stopped) == ()


def test_row_17_frimley_cohesive_south_yorkshire_crowded_takeover_plan() -> None:
    """Readiness and the number who must agree set how hard agreement is, how long upheaval lasts, what teams yield."""
    spend = {"stp": {"transformation_fund": 0.0}}
    found = {}
    for place in ("frimley", "south-yorkshire"):
        kept = briefing("keep", "workshop", place, 4)
        tests = {one.id: one for one in application.board(kept)}
        ended = years(briefing("abolish", "workshop", place, 4), 3, spend)
        found[place] = {
            "ready": with_plan(kept).facts["readiness"],
            "may": tests["readiness"].met,
            "upheaval": ended.history[0].indicators["disruption"],
            "joined": ended.history[-1].indicators["integration_in_practice"]
            - ended.history[0].before["integration_in_practice"],
            "must_agree": application.boards(kept).number,
            "refuse": application.boards(kept).likely,
            "stopped": sum(application.boards(numbered(kept, seed)).refuse > 1 for seed in range(60)),
        }
    cohesive, crowded = found["frimley"], found["south-yorkshire"]
    assert cohesive["ready"] > 1.3
    assert crowded["ready"] < 0.75
    assert cohesive["may"]
    assert not crowded["may"]
    assert cohesive["must_agree"] == 13
    assert crowded["must_agree"] == 20
    assert cohesive["refuse"] < crowded["refuse"]
    assert cohesive["stopped"] < 10 < crowded["stopped"], "of sixty applications that every seat agreed to"
    assert cohesive["upheaval"] < crowded["upheaval"]
    assert cohesive["joined"] > crowded["joined"]


@BOTH
def test_row_22_planning_rounds_that_do_not_add_up(world: str) -> None:
    """Plans up: three figures a plan, the mismatch in a sentence, marks, one right, one step each."""
    table = to_decide(briefing(world))
    greedy = {"acute": {"winter_ward": 5.0}, "community": {"community_teams": 8.0}}
    for seat, chosen in greedy.items():
        table = apply(table, Draft(seat, chosen))
    up = apply(table, ClockStopped("decide"))
    shown = view(up, None).plans
    assert shown is not None
    assert {face.seat for face in shown.faces} == set(SEATS)
    assert shown.staff_wanted > shown.staff_available
    assert shown.staff_wanted == pytest.approx(sum(face.staff for face in shown.faces), abs=1.0)
    assert "staff" in shown.hot
    assert "more staff than there are" in shown.headline
    marked = apply(up, Marked("acute", "red"))
    stepped = apply(marked, Stepped("acute", "winter_ward", -1))
    assert refusal(stepped, Stepped("acute", "winter_ward", -1)).endswith("has had its one step.")
    before, after = (view(one, None).plans for one in (up, stepped))
    assert before is not None
    assert after is not None
    faces = [next(face for face in one.faces if face.seat == "acute") for one in (before, after)]
    assert faces[1].money_gbp_m > faces[0].money_gbp_m
    done, plain = (at(one, "report") for one in (stepped, up))
    assert last(done).january_beds < last(plain).january_beds
    assert last(done).steps["acute"] == ("winter_ward", -1)
    assert last(done).plan_marks["acute"] == "red"


def test_row_25_abolition_as_it_is_lived() -> None:
    """The switch: debts settled, the last act, sealed things, letters with power before and after; and back again."""
    table = at(played(briefing("abolish", "full", abolish_from=2, years=5)), "switch")
    shown = view(table, None).switch
    assert shown is not None
    assert shown.settled[0].gbp_m >= 0.0
    assert view(table, None).opened_mandates == ()
    assert "choose one" in refusal(apply(table, SwitchStep(1)), SwitchStep(2))
    table = apply(apply(table, SwitchStep(1)), SwitchStep(2, "practices", 80.0))
    assert view(table, None).opened_mandates
    table = apply(table, SwitchStep(3))
    letters = {letter.seat: letter for letter in (view(table, None).switch or shown).letters}
    assert set(letters) == set(SEATS)
    mine = letters["commissioner"]
    assert mine.power_before_pct is not None
    assert mine.power_after_pct is not None
    assert mine.power_after_pct < mine.power_before_pct / 2
    assert "The contract between commissioner and hospital" in mine.gone
    table = apply(table, SwitchStep(4))
    assert table.regime.posts[0, 0] == pytest.approx(0.8)
    record = last(played(table))
    assert paid(record, "debts settled at the switch") != 0.0
    assert paid(record, "redundancy") > 0.5
    assert record.indicators["disruption"] > record.before["disruption"] + 0.05
    # going back: the same steps, paid for again
    fought = played(dealt(table, "judicial_review"), answers=FIGHT)
    back = at(numbered(fought, next(seed for seed in range(40) if undone(fought, seed))), "switch")
    assert back.ceremony is not None
    assert back.ceremony.step == 1
    kept = to_briefing(back)
    assert kept.split == "keep"
    assert kept.talks is not None
    record = last(played(kept))
    assert paid(record, "transition: moves") > 1.0
    assert paid(record, "contract", "commissioner") > 300.0
