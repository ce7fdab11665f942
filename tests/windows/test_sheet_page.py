"""The sheet: every lever changed in sixty key presses at most, and nothing of a computer player on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from simgame.game.entries import BriefingDone, Draft, Regimes, Submitted
from simgame.game.entries_deals import Ballot, NegotiateDone, Proposed
from simgame.game.seats import SEATS, SeatId
from simgame.windows.pages.sheet import SheetPage
from tests.windows.at_table import AtTable, put_up, seated

ENTER = Qt.Key.Key_Return


def at_the_sheet(
    qtbot: QtBot, people: tuple[SeatId, ...] = SEATS, regime: Regimes = "keep", place: str = "aldermere"
) -> tuple[AtTable, SheetPage]:
    sitting = seated(people, regime=regime, place=place)
    assert sitting.offer(BriefingDone()) == ()
    budget = sitting.view(None).budget
    if budget is not None:  # growth is shared, so that every purse holds something
        part = budget.to_share_gbp_m // 3
        votes = dict.fromkeys(SEATS, True)
        for shared in (Proposed({"hospital": part, "outside": part, "keeping_well": part}), Ballot(votes)):
            assert sitting.offer(shared) == ()
    sitting.computers()
    assert sitting.offer(NegotiateDone(without_deal=True)) == ()
    sitting.computers()
    page = SheetPage(big=True)
    qtbot.addWidget(page)
    put_up(page, 1920, 968)
    at = AtTable(page, sitting)
    assert page.sheet is not None
    page.sheet.start()
    return at, page


def other_than_last(page: SheetPage, number: int) -> str:
    """Digits of a small figure that the row does not hold yet, as three keys at most."""
    row = page.sheet.rows[number]
    scale = row.line.scale
    if scale.choices:
        return "2" if row.line.last != 1 else "1"
    value = row.line.last + scale.step if row.line.last + scale.step <= scale.highest else row.line.last - scale.step
    return f"{value:g}"


@pytest.mark.parametrize(("place", "regime", "levers"), [
    ("aldermere", "keep", 12), ("aldermere", "abolish", 10), ("south-yorkshire", "keep", 12),
])  # fmt: skip
def test_every_lever_changed_takes_sixty_key_presses_at_most(
    qtbot: QtBot, place: str, regime: Regimes, levers: int
) -> None:
    at, page = at_the_sheet(qtbot, regime=regime, place=place)
    assert page.sheet is not None
    assert len(page.sheet.rows) == levers
    pressed = 0
    for number in range(levers):
        pressed += at.press(other_than_last(page, number), ENTER)
    assert at.refused == []
    drafts = [entry for entry in at.offered if isinstance(entry, Draft)]
    assert len(drafts) == levers
    qtbot.waitUntil(lambda: at.view.phase == "plans_up" or bool(page.problem.text()))
    assert page.problem.text() == ""
    assert at.refused == []
    assert pressed <= 60, f"{pressed} key presses"
    assert page.sheet.keys == pressed


def test_cost_and_purse_follow_what_is_typed_before_it_is_entered(qtbot: QtBot) -> None:
    at, page = at_the_sheet(qtbot)
    assert page.sheet is not None
    group = next(group for group in page.sheet.groups if group.seat == "acute")
    desk = next(desk for desk in at.view.sheet if desk.seat == "acute")
    levers = [lever for lever in desk.levers if lever.kind == "money"]
    last = sum(lever.last for lever in levers)
    assert f"£{abs(desk.purse_gbp_m - last):.1f}m" in group.words.text()
    row = next(row for row in group.rows if row.line.lever == levers[0].id)
    row.field.setFocus()
    assert page.side.facts["Costs"].text() == f"£{levers[0].last:.1f}m out of the purse"
    others = last - levers[0].last
    written = len(at.offered)
    for typed, figure in (("0", 0.0), (".", 0.0), ("5", 0.5)):
        QTest.keyClicks(row.field, typed)
        assert page.side.facts["Costs"].text().startswith(f"£{figure:.1f}m out of the purse")
        assert f"£{abs(desk.purse_gbp_m - others - figure):.1f}m" in group.words.text()
    QTest.keyClick(row.field, Qt.Key.Key_Escape)
    assert f"£{abs(desk.purse_gbp_m - last):.1f}m" in group.words.text()
    assert len(at.offered) == written


def test_enter_keeps_last_years_figure(qtbot: QtBot) -> None:
    at, page = at_the_sheet(qtbot)
    at.press(ENTER)
    first = page.sheet.rows[0]
    assert at.offered[-1] == Draft("commissioner", {first.line.lever: first.line.last})
    assert first.is_set
    assert page.count.text() == "1 of 12 set"


def test_plans_up_waits_for_every_row_and_says_so(qtbot: QtBot) -> None:
    at, page = at_the_sheet(qtbot)
    at.press(ENTER)
    assert not page.submit.isEnabled()
    assert page.submit.toolTip() == "11 rows are not set: Enter keeps last year’s."
    page.main_action()
    assert not any(isinstance(entry, Submitted) for entry in at.offered)


def test_a_figure_outside_its_limits_is_refused_in_a_sentence(qtbot: QtBot) -> None:
    at, page = at_the_sheet(qtbot)
    at.press("99", ENTER)
    assert "goes from £0.0m to" in page.problem.text()
    assert at.offered == []


def test_escape_puts_last_years_figure_back(qtbot: QtBot) -> None:
    at, page = at_the_sheet(qtbot)
    row = page.sheet.rows[0]
    at.press("2", ENTER, Qt.Key.Key_Up, Qt.Key.Key_Escape)
    assert row.value() == row.line.last
    assert at.offered[-1] == Draft("commissioner", {row.line.lever: row.line.last})


def test_the_purse_is_counted_as_the_figures_are_set(qtbot: QtBot) -> None:
    at, page = at_the_sheet(qtbot)
    group = page.sheet.groups[0]
    before = group.words.text()
    at.press("1.5", ENTER)
    assert group.words.text() != before
    desk = next(desk for desk in at.view.sheet if desk.seat == "commissioner")
    assert f"£{desk.purse_gbp_m - desk.placed_gbp_m:.1f}m" in group.words.text()


def test_a_computer_player_is_not_on_the_sheet(qtbot: QtBot) -> None:
    _, page = at_the_sheet(qtbot, ("commissioner", "acute", "council"))
    assert [group.seat for group in page.sheet.groups] == ["commissioner", "acute", "council"]


def test_a_late_view_does_not_undo_what_was_typed_since(qtbot: QtBot) -> None:
    at, page = at_the_sheet(qtbot)
    stale = at.view
    row = page.sheet.rows[0]
    page.offer.disconnect()
    at.press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    typed = row.value()
    page.show_view(stale.__class__(**{name: getattr(stale, name) for name in stale.__struct_fields__
                                      if name != "log_length"}, log_length=stale.log_length + 1), False)  # fmt: skip
    assert row.value() == typed != row.line.last


def test_b_turns_to_the_board_and_back_to_the_row(qtbot: QtBot) -> None:
    at, page = at_the_sheet(qtbot)
    at.press("b")
    assert page.board is not None
    assert page.board.isVisible()
    at.press("b")
    assert not page.board.isVisible()
    assert page.sheet.rows[0].field.hasFocus()


def test_the_focused_lever_is_explained(qtbot: QtBot) -> None:
    at, page = at_the_sheet(qtbot)
    at.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert (page.side.whose.text(), page.side.name.text()) == ("Acute trust, lever 1 of 2", "Winter ward")
    assert page.side.help.text()
