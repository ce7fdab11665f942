"""Plans up: six plans, three figures each, against what there is; marks, one right, one step each; then they lock."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from simgame.game.entries import Colour, Marked, OneRight, Stepped
from simgame.game.entries_chair import PanelAnswered
from simgame.game.plans_up import Right
from simgame.game.seats import SeatId
from simgame.game.view_types import PlanFaceView, PlansView, View
from simgame.game.words import gbp_m, rounded_count, signed_gbp_m
from simgame.model.language import tr
from simgame.windows import balances, say, theme
from simgame.windows.bars import ActionBar
from simgame.windows.buttons import Button
from simgame.windows.figures import narrow_names
from simgame.windows.pages.page import Page
from simgame.windows.patients import question_words
from simgame.windows.plans import CELL, FOOT, HEAD, MOST, Figure, PlanFace, StepBox, ThereIs, face_height
from simgame.windows.seats import Counter
from simgame.windows.surfaces import Notice
from simgame.windows.text import Text

LONG = 130  # letters of a headline: beyond, it is set smaller, so that the plans keep their room
ROWS = ("Emergency stays expected here", "Staff wanted", balances.PLANNED_NAME)
STAYS_HERE = (
    "In the hospitals of this place, which the contract pays for. People who live here and are admitted elsewhere come "
    "on top in the report, which counts the residents’ stays wherever they are."
)
RIGHT_WORDS = {
    "hold": "Hold the fund",
    "marshal": "Marshal the commissioner",
    "control_total": "Control total",
    "set": "Set one lever",
}


class PlansUpPage(Page):
    """− and + step the lever of the seat whose turn it is, Enter keeps; Ctrl+Enter locks the plans."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        # Drawn for 1920 x 1080 and scaled to the window: the whole table looks at the plans.
        super().__init__(True, parent)
        self._view: View | None = None
        self._ready = False
        self._lever: dict[SeatId, int] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = say.column(self)
        body = QWidget()
        side = theme.px(48, True)
        inner = say.column(body, (side, theme.px(26, True), side, theme.px(14, True)), theme.px(18, True))
        self.headline = Text("", "headline", size=46, big=True, wrap=True)
        inner.addWidget(self.headline)
        self.question = Notice("", "", icon="users-four", big=True)
        self.answered = Button("Answered aloud", "check", big=True)
        self.answered.clicked.connect(lambda: self.offer.emit(PanelAnswered()))
        self.question.add_action(self.answered)
        self.question.hide()
        inner.addWidget(self.question)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(14, True))
        self._grid.setVerticalSpacing(theme.px(14, True))
        inner.addLayout(self._grid, 100)  # faces take the room there is, up to what suits them
        inner.addStretch(1)
        layout.addWidget(body, 1)
        self.action_bar = ActionBar(True)
        self._right = QHBoxLayout()
        self._right.setSpacing(theme.px(14, True))
        self.action_bar.line.addLayout(self._right, 1)
        self.lock = Button("Lock the plans", key="Ctrl ↵", kind="primary", big=True)
        self.lock.clicked.connect(self.main_action)
        self.action_bar.line.addWidget(self.lock)
        layout.addWidget(self.action_bar)
        self.which: QComboBox | None = None  # the lever that the one right may set, and to what
        self._settings: list[tuple[str, float]] = []
        self.steps: dict[SeatId, StepBox] = {}
        self.faces: dict[SeatId, PlanFace] = {}

    # --- showing -------------------------------------------------------------------------------------------------

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """Faces, marks, steps and the one right as the table has them."""
        plans = view.plans
        self._view, self._ready = view, next_is_ready
        if plans is None:
            return
        size = 46.0 if len(plans.headline) <= LONG else 36.0
        if self.headline.size_px != size:
            self.headline.size_px = size
            self.headline.restyle()
        self.headline.setText(plans.headline)
        self._show_grid(view, plans)
        self._show_right(view, plans)
        why = "Computer players are still looking at the plans."
        asked = view.panel if view.panel is not None and not view.panel.answered else None
        waits = asked is not None and asked.asked is not None
        self.question.setVisible(waits)
        if asked is not None and asked.asked is not None:
            name = next(seat.short for seat in view.seats if seat.id == asked.asked)
            self.question.set_words(question_words(name, asked.question, answered=False))
            why = "The patients’ panel waits for an answer, aloud."
        self.lock.set_allowed(next_is_ready, why)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_grid(self, view: View, plans: PlansView) -> None:
        say.empty(self._grid)
        self.faces, self.steps = {}, {}
        names = narrow_names(view)
        may_mark = self._is_person("stp")
        hot = set(plans.hot)
        self._grid.addWidget(_labels(), 0, 0)
        for place, face in enumerate(plans.faces, start=1):
            figures = (
                Figure(rounded_count(face.stays), hot=f"stays.{face.seat}" in hot),
                Figure(f"{face.staff:,.0f}", hot="staff" in hot),
                Figure(signed_gbp_m(face.money_gbp_m), hot="money" in hot),
            )
            made = PlanFace(face.seat, names[face.seat], figures, face.mark or "", big=True, why=face.posts)
            made.set_markable(may_mark and face.seat != "stp")
            made.marked.connect(self._marked)
            self.faces[face.seat] = made
            self._grid.addWidget(made, 0, place)
            self._grid.addWidget(self._step_box(face), 1, place)
            self._grid.setColumnStretch(place, 1)
        last = len(plans.faces) + 1
        self._grid.addWidget(_there_is(plans), 0, last)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(Text("One step each", "label", bold=True, big=True), 1, 0, middle)
        moved = sum(face.stepped for face in plans.faces)
        turn = self._turn(plans)
        words = tr("<b>{moved} of {faces} have moved</b>", moved=moved, faces=len(plans.faces))
        if turn is not None:
            words += tr("\n<m>Next: {names}</m>", names=names[turn])
        self._grid.addWidget(Text(words, "small", big=True, wrap=True), 1, last, middle)

    def _step_box(self, face: PlanFaceView) -> StepBox:
        lever = face.steps[self._lever.get(face.seat, 0) % len(face.steps)][1] if face.steps else "nothing to move"
        box = StepBox(face.seat, lever, big=True)
        if face.stepped:
            moved = next((label for _, label, _, _ in face.steps if face.step.startswith(label)), "")
            if moved:
                box.set_lever(moved)
            kept = not face.step or face.step.lower().startswith("keep")
            box.set_step("kept" if kept else "moved", face.step.removeprefix(moved).strip())
        elif self._is_person(face.seat) and face.steps:
            box.set_step("asking")
        else:
            box.set_step("waiting")
        box.stepped.connect(self._stepped)
        box.lever_asked.connect(self._other_lever)
        self.steps[face.seat] = box
        return box

    def _show_right(self, view: View, plans: PlansView) -> None:
        chosen = self.which.currentText() if self.which is not None else ""
        say.empty(self._right)
        self.which = None
        right = plans.right
        self._right.addWidget(Counter("stp", 56, big=True))
        self._right.addWidget(Text("<b>One right</b>\n<m>costs trust</m>", "small", big=True))
        if right.used or not right.rights or not self._is_person("stp"):
            words = right.sentence or "The STP lead has not used it."
            self._right.addWidget(Text(words, "small", "ink2", big=True, wrap=True), 1)
            return
        for name in right.rights:
            made = Button(RIGHT_WORDS[name], kind="small", big=True)
            made.clicked.connect(lambda _=False, n=name: self._use(n))
            self._right.addWidget(made)
        if right.levers:
            self.which = QComboBox()
            # The program's style sheet stands above a widget's font.
            self.which.setStyleSheet(f"font-size: {theme.px(26, True)}px; min-height: {theme.px(60, True)}px;")
            self.which.setAccessibleName(tr("Lever to set"))
            self._settings = []
            for lever, words, value in right.settings:
                self.which.addItem(words)
                self._settings.append((lever, value))
            self.which.setCurrentIndex(max(self.which.findText(chosen), 0))  # a refresh leaves a choice as it was
            self._right.addWidget(self.which)
        self._right.addStretch(1)

    # --- doing ---------------------------------------------------------------------------------------------------

    def _is_person(self, seat: SeatId) -> bool:
        return self._view is not None and any(s.id == seat and s.holder == "person" for s in self._view.seats)

    def _turn(self, plans: PlansView) -> SeatId | None:
        """The person whose step is asked for next, in the order of the seats."""
        return next((f.seat for f in plans.faces if not f.stepped and f.steps and self._is_person(f.seat)), None)

    def _marked(self, seat: SeatId, colour: Colour | Literal[""]) -> None:
        if colour:
            self.offer.emit(Marked(seat, colour))

    def _use(self, name: Right) -> None:
        if name in ("marshal", "set") and self.which is not None and self.which.currentIndex() >= 0:
            lever, value = self._settings[self.which.currentIndex()]
            self.offer.emit(OneRight(name, lever, value))
        else:
            self.offer.emit(OneRight(name))

    def _other_lever(self, seat: str) -> None:
        view = self._view
        if view is None or view.plans is None:
            return
        face = next(f for f in view.plans.faces if f.seat == seat)
        self._lever[face.seat] = (self._lever.get(face.seat, 0) + 1) % max(len(face.steps), 1)
        self.steps[face.seat].set_lever(face.steps[self._lever[face.seat]][1])

    def _stepped(self, seat: str, way: int) -> None:
        view = self._view
        if view is None or view.plans is None:
            return
        face = next(f for f in view.plans.faces if f.seat == seat)
        if way == 0 or not face.steps:
            self.offer.emit(Stepped(face.seat))
            return
        lever, label, may_down, may_up = face.steps[self._lever.get(face.seat, 0) % len(face.steps)]
        if may_up if way > 0 else may_down:
            self.offer.emit(Stepped(face.seat, lever, 1 if way > 0 else -1))
        else:
            self.notice.emit(
                tr(
                    "{label} can go no {words}: try another lever, or keep.",
                    label=label,
                    words="higher" if way > 0 else "lower",
                )
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """− and + for the seat whose turn it is, L for another of its levers, Enter keeps."""
        view = self._view
        turn = self._turn(view.plans) if view is not None and view.plans is not None else None
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if turn is not None and event.text() in ("+", "="):
            self._stepped(turn, 1)
        elif turn is not None and event.text() in ("-", "−"):
            self._stepped(turn, -1)
        elif turn is not None and event.text().lower() == "l":
            self._other_lever(turn)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            if turn is not None:
                self._stepped(turn, 0)
            else:
                self.main_action()
        else:
            super().keyPressEvent(event)

    def draft(self) -> object:
        """Which of its levers each seat means to step."""
        return dict(self._lever)

    def take_draft(self, draft: object) -> None:
        """The levers that were picked."""
        assert isinstance(draft, dict)
        self._lever = dict(draft)

    def main_action(self) -> None:
        """Lock the plans; whoever has not moved keeps its plan."""
        if self.lock.isEnabled():
            self.move_on.emit()

    def regions(self) -> tuple[QWidget, ...]:
        """Plans, actions."""
        return (self, self.action_bar)


def _labels() -> QWidget:
    """The heads of the rows at the left."""
    labels = QWidget()
    # As high as the plans beside it, which give way where the page has little room.
    labels.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
    column = say.column(labels, (0, 0, 0, theme.px(5, True)), 0)
    column.addStretch(HEAD)
    for row in ROWS:
        cell = QWidget()
        cell.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        say.row(cell).addWidget(Text(row, "label", bold=True, big=True, wrap=True))
        cell.setToolTip(tr({ROWS[0]: STAYS_HERE, balances.PLANNED_NAME: balances.PLANNED}.get(row, "")))
        column.addWidget(cell, CELL)
    foot = QWidget()
    foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
    marks = say.row(foot, spacing=theme.px(10, True))
    marks.addWidget(Counter("stp", 40, big=True))
    marks.addWidget(Text("marks", "small", "ink2", big=True), 1)
    column.addWidget(foot, FOOT)
    labels.setFixedWidth(theme.px(226, True))
    labels.setMaximumHeight(int(MOST * face_height(3)))
    return labels


def _there_is(plans: PlansView) -> ThereIs:
    """The column of what there is, against what all plans together want."""
    low, high = plans.stays_range
    reds = sum(face.mark == "red" for face in plans.faces)
    ambers = sum(face.mark == "amber" for face in plans.faces)
    there = ThereIs(
        "What there is",
        (
            Figure(
                rounded_count(plans.stays_expected),
                below=tr("{low} to {high}", low=rounded_count(low), high=rounded_count(high)),
            ),
            Figure(
                f"{plans.staff_available:,.0f}",
                below=tr("you want {staff_wanted:,.0f}", staff_wanted=plans.staff_wanted),
            ),
            Figure(
                gbp_m(plans.money_gbp_m),
                below=tr("planned {money_planned_gbp_m}", money_planned_gbp_m=gbp_m(plans.money_planned_gbp_m)),
            ),
        ),
        tr("{reds} red, {ambers} amber", reds=reds, ambers=ambers),
        big=True,
    )
    there.setToolTip(
        tr("Below: {system} Of all plans together, without chance and without events.", system=balances.SYSTEM)
    )
    there.setFixedWidth(theme.px(250, True))
    return there
