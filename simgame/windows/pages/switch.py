"""The switch in four steps: contracts close, the commissioner's last act, the seam closes, letters are opened."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from simgame.game.entries import ChiefChosen, SwitchStep
from simgame.game.seats import TABLE_OF_SEATS, SeatId
from simgame.game.switch import PLACEMENTS, Placement
from simgame.game.view_types import SwitchView, View
from simgame.game.words import count, gbp_m
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.bar import GameBar
from simgame.windows.bars import ActionBar
from simgame.windows.buttons import Button
from simgame.windows.choice_card import ChoiceCard
from simgame.windows.letters import Envelopes
from simgame.windows.pages.page import Page
from simgame.windows.pages.switch_steps import SwitchSteps, other_of
from simgame.windows.scale import Scale
from simgame.windows.seam_picture import Debt, SeamPicture
from simgame.windows.seats import Counter
from simgame.windows.stepper import Stepper
from simgame.windows.surfaces import Rule, SurfaceFrame
from simgame.windows.text import Text

LETTERS = 4
PLACES: dict[Placement, tuple[str, str]] = {
    "practices": ("To practices", "More appointments, and people who know their patients."),
    "population_health": ("To population health", "Prevention: little this year, more each year after."),
    "savings": ("To savings", "Into the common purse: the system’s balance."),
}
ORDER: tuple[SeatId, ...] = ("stp", "commissioner", "acute", "community", "gp", "council")
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class SwitchPage(Page):
    """Enter or Ctrl+Enter closes each step; 1 to 3 place the freed money; each letter is opened in turn."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self._view: View | None = None
        self.steps = SwitchSteps(big)
        self._ready = False
        self._game: tuple[object, ...] = ()
        self._built: tuple[object, ...] = ()
        self._step = 0  # the step that is shown; the table may be ahead of it
        self._table_step = 0
        self._read: set[SeatId] = set()
        self.letter: SeatId | None = None
        self.picture: SeamPicture | None = None
        self.placements: QButtonGroup | None = None
        self.posts: Stepper | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = say.column(self)
        middle = say.row()
        self.left = say.ground("table")
        pad = theme.px(32 if big else 26, big)
        self._left = say.column(self.left, (pad, theme.px(22, big), pad, theme.px(12, big)), theme.px(12, big))
        self.right = say.ground("paper")
        self._right = say.column(self.right)
        middle.addWidget(self.left, 42)
        middle.addWidget(Rule(vertical=True, token="rule2", big=big))
        middle.addWidget(self.right, 58)
        self._middle = middle
        layout.addLayout(middle, 1)
        self.action_bar = ActionBar(big)
        self.note = Text("", "small", "ink2", wrap=True, big=big)
        self.action_bar.line.addWidget(self.note, 1)
        self.main = Button("", key="↵", kind="primary", big=big)
        self.main.clicked.connect(self.main_action)
        self.action_bar.line.addWidget(self.main)
        layout.addWidget(self.action_bar)

    # --- showing -------------------------------------------------------------------------------------------------

    @property
    def step(self) -> int:
        """The step that is shown, 1 to 4."""
        return self._step

    def show_view(self, view: View, next_is_ready: bool) -> None:
        """The step on the table; steps that the table took meanwhile are shown one by one."""
        switch = view.switch
        self._view, self._ready = view, next_is_ready
        if switch is None or view.phase != "switch":
            return
        game = (view.seed, view.scenario, view.year_index, switch.to)
        if game != self._game or switch.step < self._step:
            self._game, self._built = game, ()
            self._step, self._read, self.letter = switch.step, set(), None
            self._make_picture(view, switch)
        elif switch.step > self._table_step == self._step:
            self._step += 1  # of what the table did since, the next step; the rest when they ask for it
        self._table_step = switch.step
        self._build(view, switch)
        self._say(view, switch)

    def _make_picture(self, view: View, switch: SwitchView) -> None:
        say.empty(self._left)
        frame = SurfaceFrame("card", self.big)
        inner = say.column(frame)
        seats = [
            (seat.id, TABLE_OF_SEATS[seat.id].keep.short, TABLE_OF_SEATS[seat.id].abolish.short)
            for seat in view.seats
            if seat.on
        ]
        head = tr("£{purse_per_head_gbp:,.0f} a head", purse_per_head_gbp=switch.purse_per_head_gbp)
        share = 1.0 if (switch.to == "abolish") == (self._step >= 3) else 0.0
        self.picture = SeamPicture(seats, gbp_m(switch.purse_gbp_m, 0), head, share=share, big=self.big)
        inner.addWidget(self.picture, 1)
        self._left.addWidget(frame, 3)
        self._below = QVBoxLayout()
        self._below.setSpacing(theme.px(8, self.big))
        self._left.addLayout(self._below, 0)

    def _build(self, view: View, switch: SwitchView) -> None:
        """The right side for the step that is shown; rebuilt only when what it shows has changed."""
        key = (self._step, self.letter, switch.placement, switch.posts_pct, switch.chief_open, self._may_act(view))
        if key == self._built:
            return
        fresh = self._built == () or self._built[0] != self._step
        self._built = key
        say.empty(self._right)
        self.placements = self.posts = None
        make = {1: self.steps.contracts, 2: self._last_act, 3: self.steps.seam, 4: self._letters}[self._step]
        holder = QWidget()
        pad = theme.px(44, True) if self.big else 40
        layout = say.column(holder, (pad, theme.px(22, self.big), pad, theme.px(14, self.big)), theme.px(14, self.big))
        make(layout, view, switch)
        holder.setProperty("ground", "paper")
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        self._right.addWidget(area)
        # On an open table the letter has the whole width.
        self.left.setVisible(not (self.big and self._step == LETTERS))
        self._show_below(view, switch)
        bar = getattr(self.window(), "bar", None)
        if isinstance(bar, GameBar):
            bar.show_switch(switch.to, self._step)
        if fresh:
            self._move_picture(switch)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move_picture(self, switch: SwitchView) -> None:
        assert self.picture is not None
        end = 1.0 if switch.to == "abolish" else 0.0
        self.picture.settle(self._debts(switch) if self._step == 1 else ())
        if self._step == 3:
            self.picture.set_share(1.0 - end)
            self.picture.glide(end)
        else:
            self.picture.set_share(end if self._step > 3 else 1.0 - end)

    def _debts(self, switch: SwitchView) -> list[Debt]:
        return [Debt(row.payer, row.payee, gbp_m(row.gbp_m)) for row in switch.settled if row.gbp_m >= 0.05]

    # --- step 2 --------------------------------------------------------------------------------------------------

    def _last_act(self, layout: QVBoxLayout, view: View, switch: SwitchView) -> None:
        freed = gbp_m(abs(switch.freed_gbp_m))
        if switch.to == "keep":
            back = tr(
                "Contracts need people who write, watch and settle them: {posts} posts, "
                "{freed} a year. The money comes out of care.",
                posts=count(round(switch.posts)),
                freed=freed,
            )
            self.steps.title(layout, "The posts come back", back)
            layout.addStretch(1)
            return
        words = tr(
            "Without contracts to write, watch and settle, up to {posts} posts can end. "
            "That frees {freed} a year from the fifth year; hardly any before the third.",
            posts=count(round(switch.posts)),
            freed=freed,
        )
        self.steps.title(layout, "The commissioner’s last act", words)
        may = self._may_act(view)
        layout.addWidget(Text("Where the freed money goes", "caps", "ink2", big=self.big))
        self.placements = QButtonGroup(self)
        for number, place in enumerate(PLACEMENTS, 1):
            title, what = PLACES[place]
            name = tr("{number}  {title}", number=number, title=title) if may else title
            card = ChoiceCard(place, name, what, height=112 if self.big else 76, big=self.big)
            card.setEnabled(may)
            card.setChecked((switch.placement or "practices") == place)
            self.placements.addButton(card)
            layout.addWidget(card)
        self.placements.buttonClicked.connect(lambda *_: self._write_note())
        line = QHBoxLayout()
        line.setSpacing(theme.px(18, self.big))
        ask = "How many of the posts end" if may else "Of the posts, so many end"
        line.addWidget(Text(ask, "label", wrap=True, big=self.big), 1)
        self.posts = Stepper(
            Scale(0.0, 100.0, 10.0, "", "%", 0), 100.0 if switch.posts_pct is None else switch.posts_pct,
            name="Posts that end", width=260 if self.big else 150, height=64 if self.big else 40,
            size=30 if self.big else 17, big=self.big,
        )  # fmt: skip
        self.posts.set_allowed(may, "The commissioner decides this.")
        self.posts.changed.connect(lambda *_: self._write_note())
        self.posts.entered.connect(self.main_action)
        self.posts.refused.connect(self.notice)
        line.addWidget(self.posts)
        layout.addSpacing(theme.px(6, self.big))
        layout.addLayout(line)
        if not may:
            did = "The commissioner is a computer player: this is what it did."
            said = did if switch.placement else "The commissioner decides."
            layout.addWidget(Text(said, "ui", "ink2", wrap=True, big=self.big))
        layout.addStretch(1)

    def _may_act(self, view: View) -> bool:
        switch = view.switch
        person = any(s.id == "commissioner" and s.holder == "person" for s in view.seats)
        return person and view.seat in (None, "commissioner") and switch is not None and switch.step == 2

    # --- step 3 --------------------------------------------------------------------------------------------------

    def _show_below(self, view: View, switch: SwitchView) -> None:
        """What was sealed stays beside the letters."""
        say.empty(self._below)
        if self._step == LETTERS and not self.big:
            self.steps.sealed(self._below, switch)

    # --- step 4 --------------------------------------------------------------------------------------------------

    def _order(self, switch: SwitchView) -> list[SeatId]:
        here = {letter.seat for letter in switch.letters}
        return [seat for seat in ORDER if seat in here]

    def _letters(self, layout: QVBoxLayout, view: View, switch: SwitchView) -> None:
        order = self._order(switch)
        if self.letter is None and order:
            mine = view.seat if view.way == "alone" and view.seat in order else order[0]
            self.letter = mine
            self._built = (*self._built[:1], mine, *self._built[2:])
        if self.letter is not None:
            self._read.add(self.letter)
        self.envelopes = Envelopes(order, big=self.big)
        self.envelopes.opened.connect(self.open_letter)
        self.envelopes.set_states(
            {seat: "now" if seat == self.letter else "read" if seat in self._read else "sealed" for seat in order}
        )
        layout.addWidget(self.envelopes)
        if switch.chief_open:
            layout.addWidget(self._chief(view))
        found = next((letter for letter in switch.letters if letter.seat == self.letter), None)
        if found is not None:
            layout.addWidget(self.steps.letter(found, switch.to), 1)

    def _chief(self, view: View) -> SurfaceFrame:
        """The people choose who of them becomes chief executive, if they like."""
        frame = SurfaceFrame("outline", self.big)
        pad = theme.px(14, self.big)
        line = say.row(frame, (pad, pad - 4, pad, pad - 4), theme.px(12, self.big))
        line.addWidget(Counter("stp", 40, big=self.big))
        words = "<b>Who becomes chief executive?</b> <m>A computer player holds that seat, and takes over yours.</m>"
        line.addWidget(Text(words, "small", wrap=True, big=self.big), 1)
        for seat in view.seats:
            if seat.on and seat.holder == "person" and view.seat in (None, seat.id):
                made = Button("I do" if view.seat else seat.name or seat.short, kind="small", big=self.big)
                made.setAccessibleName(tr("{value} becomes chief executive", value=seat.name or seat.title))
                made.clicked.connect(lambda _=False, s=seat.id: self.offer.emit(ChiefChosen(s)))
                line.addWidget(made)
        return frame

    def open_letter(self, seat: SeatId) -> None:
        """Another letter; those already opened stay open."""
        view = self._view
        if view is None or view.switch is None or self._step != LETTERS:
            return
        self.letter = seat
        self._build(view, view.switch)
        self._say(view, view.switch)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the bar -------------------------------------------------------------------------------------------------

    def _sealed_letters(self, switch: SwitchView) -> list[SeatId]:
        return [seat for seat in self._order(switch) if seat not in self._read]

    def _say(self, view: View, switch: SwitchView) -> None:
        self._write_note()
        left = self._sealed_letters(switch)
        words = {
            1: "To the last act" if switch.to == "abolish" else "On",
            2: "Close the seam" if switch.to == "abolish" else "Open the seam",
            3: "Open the letters",
            4: tr("Go to year {year_index}", year_index=view.year_index + 1),
        }[self._step]
        if self._step == LETTERS and left:
            words = tr("Next letter: {short}", short=TABLE_OF_SEATS[left[0]].post(other_of(switch.to)).short)
        self.main.set_text(words)
        ahead = switch.step > self._step or (self._step == LETTERS and bool(left))
        allowed = ahead or self._may_act(view) or self._ready
        self.main.set_allowed(allowed, "The commissioner still decides.")

    def _write_note(self) -> None:
        view = self._view
        switch = view.switch if view is not None else None
        if switch is None:
            return
        if switch.to == "keep":
            self.note.setText(switch.upheaval)
            return
        pct = self.posts.value() if self.posts is not None else switch.posts_pct
        pct = 100.0 if pct is None else pct
        freed = gbp_m(abs(switch.freed_gbp_m) * pct / 100.0)
        none = "No post ends, and nothing comes free."
        ends = tr("Posts ending free {freed} a year from the fifth year.", freed=freed) if pct else none
        self.note.setText(
            tr(
                "<b>{upheaval}</b> {ends} The change itself costs {transition_gbp_m}.",
                upheaval=switch.upheaval,
                ends=ends,
                transition_gbp_m=gbp_m(switch.transition_gbp_m),
            )
        )

    # --- doing ---------------------------------------------------------------------------------------------------

    @property
    def placement(self) -> Placement:
        """Where the freed money is to go."""
        card = self.placements.checkedButton() if self.placements is not None else None
        return cast(Placement, card.value) if isinstance(card, ChoiceCard) else "practices"

    def held_here(self) -> object:
        """The step that is shown, the letters that were read, and the one that is open."""
        return self._step, set(self._read), self.letter

    def hold_again(self, held: object) -> None:
        """As far as it was read."""
        view = self._view
        if view is None or view.switch is None or not isinstance(held, tuple):
            return
        step, read, letter = held
        self._step, self._read, self.letter = min(step, view.switch.step), read, letter
        self._build(view, view.switch)
        self._say(view, view.switch)

    def main_action(self) -> None:
        """Close the step that is shown, or open the next letter."""
        view = self._view
        switch = view.switch if view is not None else None
        if view is None or switch is None or not self.main.isEnabled():
            return
        if self._step == LETTERS and (left := self._sealed_letters(switch)):
            self.open_letter(left[0])
        elif switch.step > self._step:
            self._step += 1
            self._build(view, switch)
            self._say(view, switch)
        elif self._step == 2 and self._may_act(view):
            if self.posts is None:
                self.offer.emit(SwitchStep(2))
            elif self.posts.commit():
                self.offer.emit(SwitchStep(2, self.placement, self.posts.value()))
        else:
            self.move_on.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter closes a step, 1 to 3 place the money, ← → set the posts."""
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        buttons = self.placements.buttons() if self.placements is not None else []
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.main_action()
        elif event.text() in ("1", "2", "3") and buttons and buttons[0].isEnabled():
            buttons[int(event.text()) - 1].click()
        elif self.posts is not None and self.posts.isEnabled() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.posts.stepBy(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def regions(self) -> tuple[QWidget, ...]:
        """Picture, step, actions."""
        return (self.left, self.right, self.action_bar)
