"""Buttons, segments and steppers take clicks and keys, and say why they do not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from simgame.windows import explain
from simgame.windows.buttons import Button
from simgame.windows.focus import FocusRing
from simgame.windows.on_off import Switch
from simgame.windows.plans import Figure, PlanFace
from simgame.windows.promise_counters import CounterPicker
from simgame.windows.scale import Scale
from simgame.windows.seats import Counter
from simgame.windows.segmented import Segmented
from simgame.windows.stepper import Stepper
from simgame.windows.text import Text

Key = Qt.Key
MONEY = Scale(0.0, 8.0, 0.5)


def stepper(qtbot: QtBot, scale: Scale = MONEY, value: float = 3.0) -> Stepper:
    made = Stepper(scale, value, name="Winter ward")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("scale", "value", "words"),
    [
        (MONEY, 14.2, "£14.2m"),
        (MONEY, -14.2, "−£14.2m"),
        (MONEY, -0.01, "£0.0m"),
        (Scale(0, 16, 1, decimals=0, signed=True), 8.0, "+£8m"),
        (Scale(0, 2000, 1, decimals=0), 1123.0, "£1,123m"),
        (Scale(0, 100, 5, "", "%", 0), 50.0, "50%"),
        (Scale.of_choices(("Joint teams", "Shared records")), 1.0, "Shared records"),
    ],
)
def test_a_figure_is_written_as_players_read_it(scale: Scale, value: float, words: str) -> None:
    assert scale.format(value) == words


def test_typed_digits_replace_the_figure_and_enter_sets_it(qtbot: QtBot) -> None:
    field = stepper(qtbot)
    with qtbot.waitSignals([field.changed, field.entered]):
        qtbot.keyClicks(field, "4.5")
        qtbot.keyClick(field, Key.Key_Return)
    assert field.value() == 4.5


def test_a_typed_figure_goes_to_the_nearest_step(qtbot: QtBot) -> None:
    field = stepper(qtbot)
    qtbot.keyClicks(field, "4.6")
    qtbot.keyClick(field, Key.Key_Return)
    assert field.value() == 4.5


def test_a_figure_outside_its_limits_is_refused_in_words(qtbot: QtBot) -> None:
    field = stepper(qtbot)
    qtbot.keyClicks(field, "12")
    with qtbot.waitSignal(field.refused) as caught:
        qtbot.keyClick(field, Key.Key_Return)
    assert caught.args == ["Winter ward goes from £0.0m to £8.0m."]
    assert field.value() == 3.0
    assert field.wrong


def test_escape_drops_what_was_typed(qtbot: QtBot) -> None:
    field = stepper(qtbot)
    qtbot.keyClicks(field, "7")
    assert field.text_shown() == "7"
    qtbot.keyClick(field, Key.Key_Escape)
    assert field.text_shown() == "£3.0m"


@pytest.mark.parametrize(
    ("key", "modifier", "value"),
    [
        (Key.Key_Right, Qt.KeyboardModifier.NoModifier, 3.5),
        (Key.Key_Left, Qt.KeyboardModifier.NoModifier, 2.5),
        (Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, 5.5),
        (Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, 0.5),
        (Key.Key_Plus, Qt.KeyboardModifier.NoModifier, 3.5),
        (Key.Key_Minus, Qt.KeyboardModifier.NoModifier, 2.5),
        (Key.Key_Home, Qt.KeyboardModifier.NoModifier, 0.0),
        (Key.Key_End, Qt.KeyboardModifier.NoModifier, 8.0),
    ],
)
def test_keys_step(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, value: float) -> None:
    field = stepper(qtbot)
    qtbot.keyClick(field, key, modifier)
    assert field.value() == value


def test_up_and_down_leave_for_another_row(qtbot: QtBot) -> None:
    field = stepper(qtbot)
    qtbot.keyClicks(field, "6")
    with qtbot.waitSignal(field.walked) as caught:
        qtbot.keyClick(field, Key.Key_Down)
    assert caught.args == [1]
    assert field.value() == 6.0


def test_the_ends_take_clicks_and_shift_clicks(qtbot: QtBot) -> None:
    field = stepper(qtbot)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(field.width() - 5, 10))
    assert field.value() == 3.5
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, QPoint(4, 10))
    assert field.value() == 1.0


def test_steps_stop_at_the_ends(qtbot: QtBot) -> None:
    field = stepper(qtbot, value=8.0)
    qtbot.keyClick(field, Key.Key_Right)
    assert field.value() == 8.0


def test_a_choice_is_typed_by_its_number(qtbot: QtBot) -> None:
    field = stepper(qtbot, Scale.of_choices(("Joint teams", "Shared records", "GP development")), 0.0)
    qtbot.keyClicks(field, "3")
    qtbot.keyClick(field, Key.Key_Return)
    assert field.text_shown() == "GP development"
    qtbot.keyClicks(field, "9")
    with qtbot.waitSignal(field.refused) as caught:
        qtbot.keyClick(field, Key.Key_Return)
    assert caught.args == ["Winter ward has 3 choices: type 1 to 3."]


def test_a_signed_figure_takes_its_sign_while_it_is_typed(qtbot: QtBot) -> None:
    field = stepper(qtbot, Scale(-10, 10, 1, decimals=0, signed=True), 2.0)
    qtbot.keyClicks(field, "4-")
    qtbot.keyClick(field, Key.Key_Return)
    assert field.value() == -4.0


def test_focus_that_leaves_sets_what_was_typed(qtbot: QtBot) -> None:
    field = stepper(qtbot)
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "2")
    field.clearFocus()
    assert field.value() == 2.0


def test_set_value_tells_nobody(qtbot: QtBot) -> None:
    field = stepper(qtbot)
    with qtbot.assertNotEmitted(field.changed):
        field.set_value(7.0)
    assert field.value() == 7.0


def test_a_button_that_is_off_says_why(qtbot: QtBot) -> None:
    button = Button("Submit decisions", kind="primary", tip="Ctrl ↵")
    qtbot.addWidget(button)
    button.set_allowed(False, "You have placed £2.0m more than your purse holds.")
    assert not button.isEnabled()
    assert "£2.0m more" in button.toolTip()
    assert button.accessibleDescription() == button.toolTip()
    button.set_allowed(True)
    assert (button.isEnabled(), button.toolTip()) == (True, "Ctrl ↵")


def test_enter_presses_a_button(qtbot: QtBot) -> None:
    button = Button("Upper & Vale")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Key.Key_Return)
    assert button.accessibleName() == "Upper & Vale"


def test_segments_are_chosen_by_click_and_arrow(qtbot: QtBot) -> None:
    made = Segmented([("tariff", "Tariff"), ("block", "Block"), ("cap", "Cap and collar")], "tariff", name="Form")
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.chosen) as caught:
        qtbot.mouseClick(made.segments[2], Qt.MouseButton.LeftButton)
    assert (caught.args, made.value()) == (["cap"], "cap")
    made.activateWindow()
    made.segments[2].setFocus()
    qtbot.waitUntil(made.segments[2].hasFocus)
    with qtbot.waitSignal(made.chosen) as caught:
        qtbot.keyClick(made.segments[2], Key.Key_Left)
    assert (caught.args, made.value()) == (["block"], "block")


def test_a_switch_is_turned_by_space(qtbot: QtBot) -> None:
    made = Switch("High-legibility text")
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.toggled):
        qtbot.keyClick(made, Key.Key_Space)
    assert made.isChecked()


def test_controls_are_large_enough_to_hit(qtbot: QtBot) -> None:
    for made in (Button("Advice"), Button("Small", kind="small"), Segmented([("a", "A")], "a"), Switch("On")):
        qtbot.addWidget(made)
        assert made.sizeHint().height() >= 32
    field = stepper(qtbot)
    assert field.sizeHint().height() >= 30
    assert field._end() >= 25


def test_the_ring_stands_two_pixels_outside_what_has_the_focus(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    stack = QVBoxLayout(window)
    stack.setContentsMargins(40, 40, 40, 40)
    first, second = Button("First"), Button("Second")
    stack.addWidget(first)
    stack.addWidget(second)
    window.show()
    window.activateWindow()
    first.setFocus()
    qtbot.keyClick(first, Key.Key_Tab)
    qtbot.waitUntil(second.hasFocus)
    ring = window.findChild(FocusRing)
    assert ring is not None
    assert ring.isVisible()
    face = second.geometry().adjusted(0, 0, 0, -2)
    assert ring.geometry() == face.adjusted(-5, -5, 5, 5)


def test_the_last_choice_in_sight_is_the_round_end(qtbot: QtBot) -> None:
    made = Segmented([("a", "Books"), ("b", "Next")], "a", name="Part")
    qtbot.addWidget(made)
    made.segments[1].hide()
    made.show()
    picture = made.segments[0].grab().toImage()
    corner = picture.pixelColor(picture.width() - 1, 0)
    assert corner != picture.pixelColor(picture.width() // 2, picture.height() // 2)


def test_words_that_wrap_keep_their_height_when_they_change(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    words = Text("Short", "ui", wrap=True)
    column.addWidget(words)
    words.setText("Everyone else, look away. Your money, your levers and your forecast come next. " * 3)
    assert words.hasHeightForWidth()
    assert holder.heightForWidth(300) > 3 * words.heightForWidth(10_000)


def test_a_held_button_lets_go_when_the_plan_is_locked_under_it(qtbot: QtBot) -> None:
    made = stepper(qtbot)
    qtbot.mousePress(made, Qt.MouseButton.LeftButton, pos=QPoint(made.width() - 3, 10))
    held = made.value()
    made.set_allowed(False, "Submitted: unlock to change it.")
    made._repeat()
    assert made.value() == held
    assert not made.repeat.isActive()


def test_a_raised_figure_of_another_keyboard_is_no_figure(qtbot: QtBot) -> None:
    picker = CounterPicker(("commissioner", "acute"))
    qtbot.addWidget(picker)
    made = stepper(qtbot)
    for widget in (made, picker):
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "²"))
    assert made.typed is None
    assert not picker.giver


def test_a_click_that_does_something_pins_no_explanation_over_it(qtbot: QtBot) -> None:
    asked: list[QWidget] = []
    heard = explain.signals.asked.connect(asked.append)
    told, asks = Counter("acute"), Counter("gp", clickable=True)
    picker = CounterPicker(["commissioner", "acute"])
    face = PlanFace("acute", "Acute trust", [Figure("78,400")], why="As it plans.")
    face.set_markable(True)
    for one in (told, asks, picker, face):
        qtbot.addWidget(one)
        one.resize(200, 200)
        one.setToolTip("What this is.")
        one.show()
        qtbot.mouseClick(one, Qt.MouseButton.LeftButton)
    explain.signals.asked.disconnect(heard)
    assert asked == [told]


def test_the_wheel_scrolls_past_a_stepper_and_leaves_its_figure(qtbot: QtBot) -> None:
    field = stepper(qtbot)
    field.setFocus()
    middle = QPointF(field.rect().center())
    turn = QWheelEvent(
        middle, middle, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, turn)
    assert field.value() == 3.0
    assert not turn.isAccepted(), "what it lies on scrolls"
