"""Seats for one to twelve people, pairs, and the patients’ panel."""

from __future__ import annotations

import msgspec
import pytest

from simgame.game.entries import ClockStopped, NewTable, PlansLocked
from simgame.game.entries_chair import FrontPageLed, PanelAnswered, PanelAsked, ResidentNamed
from simgame.game.people import roles, seated, two_tables
from simgame.game.seats import SEATS
from simgame.game.table import Refused, Table, apply, next_step, problems
from simgame.game.view import view
from simgame.model.language import tr
from tests.game.tables import new, on, opened, upto

# rules: the table of people and seats, one table of each size: who sits where, pairs as two, and the panel.
ROWS = {
    1: ("acute", 0),
    2: ("commissioner acute", 0),
    3: ("commissioner acute stp", 0),
    4: ("commissioner acute community stp", 0),
    5: ("commissioner acute community stp council", 0),
    6: ("commissioner acute community stp gp council", 0),
    7: ("commissioner commissioner acute community stp gp council", 0),
    8: ("commissioner commissioner acute acute community stp gp council", 0),
    9: ("commissioner commissioner acute acute community stp gp council", 1),
    10: ("commissioner commissioner acute acute community stp gp council", 2),
    11: ("commissioner commissioner acute acute community stp stp gp council", 2),
    12: ("commissioner commissioner acute acute community community stp stp gp council", 2),
}


@pytest.mark.parametrize("people", ROWS)
def test_so_many_people_take_these_seats(people: int) -> None:
    found = seated(people)
    assert " ".join(seat for seat, number in found.seats for _ in range(number)) == ROWS[people][0]
    assert found.panel == ROWS[people][1]
    assert found.people == people


def test_from_nine_people_on_two_tables_are_as_good() -> None:
    assert two_tables(8) is None
    for people in range(9, 13):
        tables = two_tables(people)
        assert tables is not None
        assert sum(one.people for one in tables) == people
        assert all(one.people <= 6 for one in tables)
    for people in (0, 13):
        with pytest.raises(ValueError, match="seats 1 to 12"):
            seated(people)


def test_a_pair_changes_over_each_year() -> None:
    assert roles("Ada & Ben", 0) == "Ada speaks, Ben holds the pen."
    assert roles("Ada and Ben", 1) == "Ben speaks, Ada holds the pen."
    assert roles("", 0) == tr("Two people: one speaks, one holds the pen; change over each year.")
    table = opened(new(pairs=("acute",), names={"acute": "Ada & Ben"}))
    seats = {seat.id: seat for seat in view(table, None).seats}
    assert seats["acute"].pair == "Ada speaks, Ben holds the pen."
    assert seats["gp"].pair == ""
    with pytest.raises(Refused, match="Two people share"):
        opened(NewTable("aldermere", seats={"acute": "person"}, pairs=("gp",)))


@pytest.fixture(scope="module")
def panelled() -> Table:
    return opened(new(way="open", panel=2))


def test_the_panel_names_the_residents_and_the_report_calls_them_so(panelled: Table) -> None:
    table = apply(apply(panelled, ResidentNamed("hip", " Stan ")), ResidentNamed("elder", "Edna"))
    table = apply(table, ResidentNamed("elder", ""))
    report = view(upto(table, "report"), None).report
    assert report is not None
    assert {one.id: one.name for one in report.residents} == {"elder": "", "hip": "Stan", "girl": "", "carer": ""}
    assert "nobody to name" in problems(ResidentNamed("hip", "Stan"), opened(new(residents=False)))[0]


def test_a_question_must_be_answered_aloud_before_plans_lock(panelled: Table) -> None:
    table = upto(apply(panelled, PanelAsked("acute", "Who sleeps in the corridor?")), "plans_up")
    shown = view(table, None).panel
    assert shown is not None
    assert (shown.asked, shown.question, shown.answered) == ("acute", "Who sleeps in the corridor?", False)
    assert "answer it aloud" in problems(PlansLocked(), table)[0]
    assert next_step(table) is None
    assert "next one comes next year" in problems(PanelAsked("gp", "And you?"), table)[0]
    answered = apply(table, PanelAnswered())
    assert isinstance(next_step(answered), PlansLocked)
    report = view(upto(answered, "report"), None).report
    assert report is not None
    assert report.question == ("acute", "Who sleeps in the corridor?", True)
    following = upto(on(upto(answered, "report")), "briefing")
    assert view(following, None).panel.asked is None


def test_the_clock_locks_the_plans_over_a_question_that_nobody_answered(panelled: Table) -> None:
    table = upto(apply(panelled, PanelAsked("acute", "Who sleeps in the corridor?")), "plans_up")
    report = view(upto(apply(table, ClockStopped("plans_up")), "report"), None).report
    assert report is not None
    assert report.question == ("acute", "Who sleeps in the corridor?", False)


def test_the_panel_asks_people_alone(panelled: Table) -> None:
    mixed = opened(new(seats={"acute": "person"}, way="open", panel=1))
    assert "ask a person" in problems(PanelAsked("gp", "Why?"), mixed)[0]
    assert view(mixed, None).panel.may_ask == ("acute",)
    assert "No patients’ panel" in problems(PanelAsked("acute", "Why?"), opened(new(way="open")))[0]
    assert view(opened(new(way="open")), None).panel is None


def test_the_panel_picks_which_of_three_true_stories_leads(panelled: Table) -> None:
    table = upto(panelled, "report")
    shown = view(table, None)
    assert shown.panel is not None
    assert shown.report is not None
    assert len(set(shown.panel.leads)) == 3
    assert (shown.panel.leads[0], shown.panel.led) == (shown.report.title, 0)
    led = view(apply(table, FrontPageLed(2)), None)
    assert led.report is not None
    assert led.report.title == shown.panel.leads[2]
    assert led.panel is not None
    assert led.panel.led == 2
    assert dict(led.report.indicators) == dict(shown.report.indicators)


def test_no_score_depends_on_the_panel() -> None:
    without, with_panel = (upto(opened(new(panel=number)), "report") for number in (0, 2))
    assert msgspec.json.encode(without.history[-1].marks) == msgspec.json.encode(with_panel.history[-1].marks)


def test_every_seat_may_be_a_pair() -> None:
    table = opened(new(pairs=SEATS))
    assert all(seat.pair for seat in view(table, None).seats)
