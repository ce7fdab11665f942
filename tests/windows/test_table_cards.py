"""The cards on the table take what is clicked and typed, tell it, and judge nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from simgame.windows import theme
from simgame.windows.bars import ActionBar, BigTop, Clock, TopBar
from simgame.windows.buttons import Button
from simgame.windows.curtain import Curtain, Handover
from simgame.windows.events import EventCard
from simgame.windows.letters import Envelopes, Letter
from simgame.windows.phase_steps import PHASES_KEPT, PHASES_ONE, PhaseSteps
from simgame.windows.plans import Figure, PlanFace, StepBox
from simgame.windows.progress import Loading, LoadingMark
from simgame.windows.seats import Counter, RegimeChip, SeatPips, StatusMark
from simgame.windows.surfaces import Notice
from simgame.windows.votes import VoteCard, VoteSlip, VoteTally
from simgame.windows.winter import WinterSlip

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
SEATS = ("commissioner", "acute", "community", "stp", "gp", "council")


@pytest.fixture(autouse=True)
def nothing_travels() -> None:
    """Movement is reduced: what opens is open at once."""
    theme.set_reduce_motion(True)


@pytest.mark.parametrize(("mark", "following"), [("", "green"), ("green", "amber"), ("amber", "red"), ("red", "")])
def test_the_stp_lead_marks_a_plan_by_clicks(qtbot: QtBot, mark: str, following: str) -> None:
    face = PlanFace("acute", "Acute trust", [Figure("78,400", True)], mark)
    qtbot.addWidget(face)
    with qtbot.assertNotEmitted(face.marked):
        qtbot.mouseClick(face, LEFT)
    face.set_markable(True)
    with qtbot.waitSignal(face.marked) as caught:
        qtbot.mouseClick(face, LEFT)
    assert caught.args == ["acute", following]


@pytest.mark.parametrize(("key", "step"), [(Key.Key_Minus, -1), (Key.Key_Plus, 1), (Key.Key_Return, 0)])
def test_one_step_is_one_key(qtbot: QtBot, key: Qt.Key, step: int) -> None:
    made = StepBox("council", "Care packages")
    qtbot.addWidget(made)
    with qtbot.assertNotEmitted(made.stepped):
        qtbot.keyClick(made, key)
    made.set_step("asking")
    with qtbot.waitSignal(made.stepped) as caught:
        qtbot.keyClick(made, key)
    assert caught.args == ["council", step]


def test_a_winter_call_takes_seven_inputs(qtbot: QtBot) -> None:
    slips = [WinterSlip(seat, theme.SEAT_NAME[seat], place=place) for place, seat in enumerate(SEATS)]
    for slip in slips:
        qtbot.addWidget(slip)
    got = {}
    for slip in slips:
        slip.chosen.connect(lambda seat, coins: got.update({seat: coins}))
    for slip, coins in zip(slips, "221011", strict=True):
        qtbot.keyClicks(slip, coins)
    assert got == dict(zip(SEATS, (2, 2, 1, 0, 1, 1), strict=True))
    slips[1].turn(2, "28 beds", "staffed from December to March", "−£6.1m")
    assert slips[1].accessibleName().startswith("Acute trust: two coins. 28 beds")
    with qtbot.assertNotEmitted(slips[1].chosen):
        qtbot.keyClicks(slips[1], "1")
    late = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1")
    slips[1].keyPressEvent(late)
    assert not late.isAccepted(), "the key is left to the card that the table chooses on"


def test_coins_can_be_put_by_click(qtbot: QtBot) -> None:
    slip = WinterSlip("gp", "GPs")
    qtbot.addWidget(slip)
    slip.resize(284, 546)
    with qtbot.waitSignal(slip.chosen) as caught:
        qtbot.mouseClick(slip, LEFT, pos=slip._keys()[2].center().toPoint())
    assert caught.args == ["gp", 2]


def event(qtbot: QtBot) -> EventCard:
    card = EventCard("care", "Event 1", "Care-home provider collapses", "Vale Court has stopped paying its staff.")
    card.set_choice("council", "The council chooses", [("Take it over", "£2.4m"), ("Let them move", "Free")], "0:30")
    qtbot.addWidget(card)
    card.resize(460, 500)
    card.show()
    return card


def test_an_event_is_turned_over_and_then_chosen(qtbot: QtBot) -> None:
    card = event(qtbot)
    assert card.accessibleName() == "An event, face down"
    with qtbot.waitSignal(card.turned) as caught:
        qtbot.keyClick(card.back, Key.Key_Return)
    assert caught.args == ["care"]
    with qtbot.assertNotEmitted(card.chosen):
        qtbot.keyClicks(card, "2")
    card.set_turned(True)
    with qtbot.waitSignal(card.chosen) as caught:
        qtbot.keyClicks(card, "2")
    assert caught.args == ["care", 1]
    card.set_chosen(1)
    with qtbot.assertNotEmitted(card.chosen):
        qtbot.keyClicks(card, "1")


def test_a_choice_shows_all_its_words_however_narrow(qtbot: QtBot) -> None:
    card = event(qtbot)
    card.set_turned(True)
    choice = card.choices[1]
    choice.detail = "Free. 30 to 50 hospital beds block for a quarter, and some of them for longer."
    card.resize(360, 560)
    qtbot.waitUntil(lambda: choice.height() >= choice._tall(choice.width()))


def test_a_vote_carries_its_reason(qtbot: QtBot) -> None:
    slip = VoteSlip("stp", "STP lead")
    qtbot.addWidget(slip)
    slip.show()
    qtbot.keyClicks(slip.reason, "I cannot decide.")
    with qtbot.waitSignal(slip.changed) as caught:
        qtbot.mouseClick(slip.sides["abolish"], LEFT)
    assert caught.args == ["stp", "abolish", "I cannot decide."]
    slip.set_sealed(True)
    assert not slip.reason.isVisible()
    assert slip.counter.state == "done"


def test_keep_and_abolish_look_alike_but_for_the_seam(qtbot: QtBot) -> None:
    slip = VoteSlip("stp", "STP lead")
    qtbot.addWidget(slip)
    assert slip.sides["keep"].sizeHint() == slip.sides["abolish"].sizeHint()
    keep, abolish = (VoteCard("gp", "GPs", vote, "So.") for vote in ("keep", "abolish"))
    for card in (keep, abolish):
        qtbot.addWidget(card)
    assert keep.sizeHint() == abolish.sizeHint()
    tally = VoteTally(4, 2, 5)
    qtbot.addWidget(tally)
    assert tally.accessibleName() == "4 to abolish, 2 to keep; 5 needed to abolish"


def test_letters_are_opened_one_by_one(qtbot: QtBot) -> None:
    made = Envelopes(["stp", "acute"])
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.opened) as caught:
        qtbot.mouseClick(made.envelopes["acute"], LEFT)
    assert caught.args == ["acute"]
    made.set_states({"stp": "read", "acute": "now"})
    assert made.envelopes["acute"].accessibleName() == "Acute trust: open now"
    letter = Letter(
        "acute",
        "To the Acute trust",
        "You are now a division",
        "No more bills.",
        gone=["Tariff"],
        yours=["A share"],
        power=(("keep", 0.46), ("abolish", 0.09)),
    )
    qtbot.addWidget(letter)
    assert letter.accessibleName() == "To the Acute trust. You are now a division. No more bills."


def test_the_curtain_hides_a_desk_until_its_owner_says_so(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    curtain = Curtain(window)
    with qtbot.waitSignal(curtain.closed):
        curtain.hand_over(
            Handover("acute", "Player 2", "Acute trust", "Look away.", "I am Player 2. Show my desk"),
            [("gp", "Player 1 has submitted")],
        )
    assert curtain.geometry() == window.rect()
    assert curtain.card.isVisible()
    with qtbot.waitSignal(curtain.opened) as caught:
        qtbot.keyClick(curtain, Key.Key_Return)
    assert caught.args == ["acute"]
    assert not curtain.isVisible()


def test_the_curtain_travels_unless_motion_is_reduced(qtbot: QtBot) -> None:
    theme.set_reduce_motion(False)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    curtain = Curtain(window)
    curtain.hand_over(Handover("gp", "Player 2", "GP partner", "Look away.", "That is me"))
    assert curtain.share < 1.0
    qtbot.waitUntil(lambda: curtain.share == 1.0)


def test_the_steps_of_the_year_give_up_words_before_they_are_cut(qtbot: QtBot) -> None:
    steps = PhaseSteps(PHASES_KEPT, 2)
    qtbot.addWidget(steps)
    assert steps.minimumSizeHint().width() < steps.sizeHint().width() * 0.65
    assert steps.accessibleName() == "Step 3 of 5: Decide"
    steps.set_steps(PHASES_ONE, 2, "The sheet")
    assert steps.accessibleName() == "Step 3 of 5: The sheet"


@pytest.mark.parametrize("width", [1366, 1440, 1920])
def test_the_top_bar_fits_every_window(qtbot: QtBot, width: int) -> None:
    bar = TopBar()
    bar.set_table("Table Alder", "Year 2 of 5 · 2018/19")
    bar.set_regime("abolish")
    bar.set_steps(PHASES_ONE, 1)
    qtbot.addWidget(bar)
    bar.set_pips(dict.fromkeys(SEATS, "deciding"))
    bar.set_clock(402)
    assert bar.minimumSizeHint().width() <= width
    assert bar.height() == 60
    assert not bar.divider.isHidden()
    old = bar.pips
    bar.set_pips(dict.fromkeys(SEATS[:3], "done"))
    assert old is not None
    assert old.isHidden(), "the last table's seats do not lie over this one's"
    bar.set_pips({})
    assert bar.divider.isHidden()
    bar.set_regime("")
    assert bar.chip.isHidden()


def test_the_open_tables_bar_fits_its_window(qtbot: QtBot) -> None:
    for width, height in ((1920, 1080), (1440, 900), (1366, 768)):
        theme.set_stage(width, height)
        bar = BigTop()
        bar.set_table("Aldermere & the Vale", "Year 2 of 5")
        bar.set_regime("abolish")
        qtbot.addWidget(bar)
        bar.set_steps(PHASES_KEPT, 2, "Decide: the sheet")
        bar.set_keyboard("Acute trust")
        bar.set_clock(80)
        assert bar.minimumSizeHint().width() <= width


def test_the_clock_is_said_in_words(qtbot: QtBot) -> None:
    clock = Clock(402)
    qtbot.addWidget(clock)
    assert clock.accessibleName() == "6 minutes 42 seconds left"
    clock.set_seconds(45)
    assert clock.accessibleName() == "45 seconds left"
    clock.set_seconds(None)
    assert clock.isHidden()


def test_what_is_quick_shows_no_mark_of_loading(qtbot: QtBot) -> None:
    made = Loading("The practice is being laid out")
    qtbot.addWidget(made)
    assert made.words.text() == "The practice is being laid out."
    made.start()
    assert made.isHidden()
    qtbot.waitUntil(made.isVisible, timeout=1000)
    assert made.mark.running()


def test_the_halves_part_and_close_while_the_program_works(qtbot: QtBot) -> None:
    mark = LoadingMark(32)
    qtbot.addWidget(mark)
    mark.resize(mark.sizeHint())
    mark.start()
    shut = mark.grab().toImage()
    mark._tick()
    assert mark.grab().toImage() != shut
    mark.stop()


def test_every_card_has_a_name(qtbot: QtBot) -> None:
    made: tuple[QWidget, ...] = (
        Counter("acute"),
        SeatPips([("acute", "deciding"), ("gp", "done")]),
        StatusMark("off"),
        RegimeChip("keep"),
        Notice("Lost touch.", "Your decisions are kept.", "off"),
        PlanFace("acute", "Acute trust", [Figure("78,400")]),
        Button("Advice", "lightbulb"),
    )
    for widget in made:
        qtbot.addWidget(widget)
        assert widget.accessibleName()
    assert made[1].accessibleName() == "Waiting for Acute trust"


def test_a_counter_is_clicked_and_pressed(qtbot: QtBot) -> None:
    counter = Counter("gp", 42, clickable=True)
    qtbot.addWidget(counter)
    counter.resize(counter.sizeHint())
    with qtbot.waitSignal(counter.clicked) as caught:
        qtbot.mouseClick(counter, LEFT, pos=QPointF(20, 20).toPoint())
    assert caught.args == ["gp"]
    with qtbot.waitSignal(counter.clicked):
        qtbot.keyClick(counter, Key.Key_Space)


def test_an_action_bar_holds_its_buttons_apart(qtbot: QtBot) -> None:
    bar = ActionBar()
    qtbot.addWidget(bar)
    left, right = Button("Back"), Button("On", kind="primary")
    bar.add(left, None, right)
    bar.resize(900, 66)
    bar.show()
    assert right.geometry().right() > 850
    assert left.geometry().left() < 40
