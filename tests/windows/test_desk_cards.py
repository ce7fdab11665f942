"""Levers, purse, lens and the sheet: figures go in by keys, nothing is judged here."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simgame.windows import theme
from simgame.windows.lens import LensWidget, Pull, in_words, points, pulls_apart
from simgame.windows.levers import LeverList, LeverRow
from simgame.windows.purse_line import PurseBar, PurseLine
from simgame.windows.scale import Scale
from simgame.windows.sheet import Sheet, SheetGroup, SheetLine

Key = Qt.Key
MONEY = Scale(0.0, 8.0, 0.5)


@pytest.fixture(autouse=True)
def nothing_travels() -> None:
    """Movement is reduced: what opens is open at once."""
    theme.set_reduce_motion(True)


def test_the_lens_is_said_in_words() -> None:
    assert in_words(-0.9, 1.4) == (
        "An extra one million pounds here: you lose 0.9 points, everyone gains 1.4 points. Pulls apart."
    )
    assert "no change" in in_words(0.01, 1.0)
    assert (points(1.24), points(-0.9), points(0.04)) == ("+1.2", "−0.9", "no change")
    assert not pulls_apart(0.6, 0.7)
    assert not pulls_apart(-0.04, 0.7)


def test_arrows_point_right_for_gain_and_left_for_loss(qtbot: QtBot) -> None:
    lens = LensWidget("acute", Pull(-0.9, 1.4))
    qtbot.addWidget(lens)
    lens.resize(lens.sizeHint())
    picture = lens.grab().toImage()
    mine, ink = theme.seat_colour("acute"), theme.colour("ink")
    row, below = round(46 * 0.28), round(46 * 0.74)
    assert near(picture.pixelColor(71 - 12, row), mine)
    assert not near(picture.pixelColor(71 + 12, row), mine)
    assert near(picture.pixelColor(71 + 20, below), ink)
    assert "Pulls apart" in lens.accessibleDescription()


def near(one: QColor, other: QColor) -> bool:
    return all(abs(a - b) < 12 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


def test_an_overspent_purse_runs_past_its_end_and_says_by_how_much(qtbot: QtBot) -> None:
    line = PurseLine("acute")
    qtbot.addWidget(line)
    line.set_purse([8.0, 6.5, 5.5], 18.0)
    assert line.bar.overspent
    assert line.words.text() == "£2.0m too much for £18.0m"
    line.set_purse([4.0], 18.0)
    assert line.words.text() == "£14.0m left to place of £18.0m"
    bar = PurseBar("acute")
    qtbot.addWidget(bar)
    bar.set_purse([20.0], 18.0)
    bar.resize(200, 12)
    picture = bar.grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(185, 199) for y in range(12)}
    assert theme.colour("off").name() in seen


def rows() -> list[LeverRow]:
    made = [
        LeverRow("winter_ward", "acute", "Winter ward", "32 beds", MONEY, 2.5, last=3.0),
        LeverRow("same_day", "acute", "Same-day care", "Home by night", MONEY, 3.0, last=3.0),
    ]
    made[1].set_pull(Pull(-0.9, 1.4))
    made[1].set_panes(
        ("keep", Pull(-0.9, 1.4), "Lose tariff.", ""), ("abolish", Pull(1.1, 1.4), "No tariff to lose.", "")
    )
    return made


def test_one_lever_lies_open_and_arrows_walk_between_them(qtbot: QtBot) -> None:
    listing = LeverList(rows())
    qtbot.addWidget(listing)
    listing.show()
    first, second = listing.rows.values()
    listing.open("winter_ward")
    first.stepper.setFocus()
    assert (first.is_open, second.is_open) == (True, False)
    qtbot.keyClick(first.stepper, Key.Key_Down)
    qtbot.waitUntil(second.stepper.hasFocus)
    assert (first.is_open, second.is_open) == (False, True)
    assert second.detail.isVisible()
    assert [pane.accessibleName() for pane in second.pane_widgets] == ["Now, split kept", "If it were abolished"]


def test_pressing_a_stepper_moves_no_row_until_the_mouse_has_left(qtbot: QtBot) -> None:
    listing = LeverList(rows())
    qtbot.addWidget(listing)
    listing.resize(420, 400)
    listing.show()
    listing.activateWindow()
    listing.open("winter_ward")
    row = listing.rows["same_day"]
    plus = QPoint(row.stepper.width() - 8, row.stepper.height() // 2)
    qtbot.mouseMove(row.stepper, plus)
    for _ in range(3):
        qtbot.mouseClick(row.stepper, Qt.MouseButton.LeftButton, pos=plus)
    assert row.value() == 4.5
    assert not row.is_open, "it would move from under the mouse"
    QApplication.sendEvent(row.stepper, QEvent(QEvent.Type.Leave))
    assert row.is_open
    assert row.stepper.hasFocus()


def test_a_lever_tells_its_new_figure(qtbot: QtBot) -> None:
    listing = LeverList(rows())
    qtbot.addWidget(listing)
    listing.show()
    row = listing.rows["winter_ward"]
    with qtbot.waitSignal(listing.changed) as caught:
        qtbot.keyClick(row.stepper, Key.Key_Right)
    assert caught.args == ["winter_ward", 3.0]


def test_space_opens_and_closes_a_lever(qtbot: QtBot) -> None:
    listing = LeverList(rows())
    qtbot.addWidget(listing)
    listing.show()
    row = listing.rows["same_day"]
    qtbot.keyClick(row.stepper, Key.Key_Space)
    assert row.is_open
    qtbot.keyClick(row.stepper, Key.Key_Space)
    assert not row.is_open


def test_a_refused_figure_is_explained_under_its_lever(qtbot: QtBot) -> None:
    listing = LeverList(rows())
    qtbot.addWidget(listing)
    listing.show()
    row = listing.rows["winter_ward"]
    qtbot.keyClicks(row.stepper, "99")
    with qtbot.waitSignal(listing.refused):
        qtbot.keyClick(row.stepper, Key.Key_Return)
    assert row.problem.isVisible()
    assert row.problem.text() == "Winter ward goes from £0.0m to £8.0m."
    qtbot.keyClick(row.stepper, Key.Key_Escape)
    qtbot.keyClicks(row.stepper, "4")
    assert not row.problem.isVisible()


def test_the_lens_closed_shows_last_year_instead(qtbot: QtBot) -> None:
    row = rows()[0]
    qtbot.addWidget(row)
    row.show()
    assert row.last_words.isVisible()
    assert row.last_words.text() == "was £3.0m"
    row.set_pull(Pull(0.9, -0.2))
    assert row.lens.isVisible()
    assert row.apart.isVisible()
    assert not row.last_words.isVisible()


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    share = Scale(0, 100, 5, "", "%", 0)
    made = Sheet(
        [
            SheetGroup(
                "acute",
                "Acute trust",
                [SheetLine("a", "Winter ward", MONEY, 3.5), SheetLine("b", "Same-day", MONEY, 3.0)],
            ),
            SheetGroup(
                "gp", "GPs", [SheetLine("c", "Own patients", share, 60.0), SheetLine("d", "Evenings", MONEY, 1.5)]
            ),
        ]
    )
    qtbot.addWidget(made)
    made.show()
    made.start()
    qtbot.waitUntil(made.rows[0].field.hasFocus)
    return made


def test_enter_keeps_last_years_figure_and_goes_on(sheet: Sheet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sheet.settled) as caught:
        qtbot.keyClick(sheet.rows[0].field, Key.Key_Return)
    assert caught.args == ["a", 3.5]
    assert sheet.rows[1].field.hasFocus()
    assert sheet.count() == (1, 4, 1)
    assert sheet.rows[0].tick.state == "kept"
    assert sheet.rows[1].tick.state == "now"


def test_a_figure_of_three_keys_replaces_it(sheet: Sheet, qtbot: QtBot) -> None:
    qtbot.keyClicks(sheet.rows[0].field, "4.5")
    qtbot.keyClick(sheet.rows[0].field, Key.Key_Return)
    assert sheet.rows[0].value() == 4.5
    assert sheet.rows[0].tick.state == "changed"
    assert sheet.count() == (1, 4, 4)


def test_a_whole_sheet_goes_in_by_keys_and_then_it_is_finished(sheet: Sheet, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sheet.finished):
        for row, figure in zip(sheet.rows, ("4.5", "2", "55", "2.5"), strict=True):
            qtbot.keyClicks(row.field, figure)
            qtbot.keyClick(row.field, Key.Key_Return)
    assert [row.value() for row in sheet.rows] == [4.5, 2.0, 55.0, 2.5]
    assert sheet.count() == (4, 4, 3 + 1 + 1 + 1 + 2 + 1 + 3 + 1)


def test_escape_puts_last_years_back(sheet: Sheet, qtbot: QtBot) -> None:
    field = sheet.rows[0].field
    qtbot.keyClick(field, Key.Key_Right)
    assert sheet.rows[0].value() == 4.0
    with qtbot.waitSignal(sheet.settled) as caught:
        qtbot.keyClick(field, Key.Key_Escape)
    assert caught.args == ["a", 3.5]


def test_arrows_walk_the_rows_and_the_group_with_the_focus_is_framed(sheet: Sheet, qtbot: QtBot) -> None:
    for number in (0, 1):
        qtbot.keyClick(sheet.rows[number].field, Key.Key_Down)
    assert sheet.rows[2].field.hasFocus()
    assert [group.border for group in sheet.groups] == ["rule", "ink"]
    qtbot.keyClick(sheet.rows[2].field, Key.Key_Up)
    assert sheet.rows[1].field.hasFocus()


def test_a_figure_that_does_not_fit_holds_the_row(sheet: Sheet, qtbot: QtBot) -> None:
    qtbot.keyClicks(sheet.rows[0].field, "45")
    with qtbot.waitSignal(sheet.refused) as caught:
        qtbot.keyClick(sheet.rows[0].field, Key.Key_Return)
    assert caught.args == ["Winter ward goes from £0.0m to £8.0m."]
    assert sheet.rows[0].field.hasFocus()
    assert sheet.count()[0] == 0


def test_large_text_gives_a_levers_name_a_line_of_its_own(qtbot: QtBot) -> None:
    row = LeverRow("same_day", "acute", "Same-day emergency care", "Home by night", MONEY, 3.0, last=3.0)
    qtbot.addWidget(row)
    row.set_pull(Pull(-0.9, 1.4))
    row.resize(424, row.sizeHint().height())
    row.show()
    assert row.stepper.mapTo(row, row.stepper.rect().topLeft()).y() < row.title.height() + 20
    theme.set_text_scale(1.5)
    row.resize(452, row.sizeHint().height())
    qtbot.waitUntil(lambda: row.title.width() >= row.title.sizeHint().width())
    assert row.lens.geometry().right() <= row.width()
