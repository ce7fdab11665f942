"""What frames every screen: the top bar of a laptop and of an open table, the steps of the year, the clock, and the bar
of actions below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simgame.model.language import tr
from simgame.windows import icons, theme
from simgame.windows.buttons import Button
from simgame.windows.phase_steps import PHASES_KEPT, PhaseSteps
from simgame.windows.seats import RegimeChip, RegimeMark, SeatPips
from simgame.windows.surfaces import Glyph, Painted, Rule, column, ground
from simgame.windows.text import MIDDLE, RIGHT, Text, draw

DRAWN = 1920  # pixels that the large bar is drawn for
LEAST_NAME = 50  # of them that a name of a table takes beyond the least it could do with


class Clock(Painted):
    """Time left: `Clock(222)` shows 03:42. `set_seconds(222)`; None hides the figure; `set_paused(True)` says so.

    Under a minute the figure is said in words to a screen reader.
    """

    def __init__(self, seconds: int | None = None, big: bool | None = None, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self.seconds: int | None = None
        self.paused = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_seconds(seconds)

    def set_seconds(self, seconds: int | None) -> None:
        """Seconds left; None: no clock runs, and nothing is shown."""
        self.seconds = None if seconds is None else max(0, seconds)
        self.setVisible(self.seconds is not None)
        words = (
            ""
            if self.seconds is None
            else tr("{seconds} minutes {seconds2} seconds left", seconds=self.seconds // 60, seconds2=self.seconds % 60)
        )
        if self.seconds is not None and self.seconds <= 60:
            words = tr("{seconds} seconds left", seconds=self.seconds)
        self.setAccessibleName(tr(words))
        self.setToolTip(tr("The clock is stopped." if self.paused else "Time left"))
        self.update()

    def set_paused(self, paused: bool) -> None:
        self.paused = paused
        self.set_seconds(self.seconds)

    def _is_big(self) -> bool:
        return theme.projector() if self.big is None else self.big

    def _size(self) -> float:
        return 58.0 if self._is_big() else 22.0

    def sizeHint(self) -> QSize:
        wide = theme.text_width("00:00", "figure", self.big, self._size())
        side = self.px(60 if self._is_big() else 27)
        return QSize(int(wide) + side + 3, self.px(64 if self._is_big() else 28))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.seconds is None:
            return
        painter = QPainter(self)
        side = float(self.px(46 if self._is_big() else 20))
        tone = "ink3" if self.paused else "ink"
        box = QRectF(0, (self.height() - side) / 2, side, side)
        icons.paint(painter, box, "pause" if self.paused else "timer", "regular", theme.colour(tone))
        text = f"{self.seconds // 60:02d}:{self.seconds % 60:02d}"
        area = QRectF(side, 0, self.width() - side, self.height())
        draw(painter, area, text, "figure", tone, RIGHT | MIDDLE, big=self.big, size=self._size())


class _Bar(QWidget):
    """A bar on paper with a hairline."""

    def __init__(self, big: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.big = big
        ground(self, "paper")
        self.line = QHBoxLayout(self)
        theme.signals.changed.connect(self._size)
        self._size()

    HEIGHT = (60, 112)
    above = False

    def _size(self) -> None:
        # The open table's large sizes shrink with its screen; on a laptop the bar grows with the text.
        self.setFixedHeight(theme.px(self.HEIGHT[self.big], self.big))
        side = theme.px(48 if self.big else 20, self.big)
        self.line.setContentsMargins(side, 0, side, 0)
        self.line.setSpacing(theme.px(26 if self.big else 18, self.big))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("paper"))
        thick = 2 if self.big else 1
        painter.fillRect(0, 0 if self.above else self.height() - thick, self.width(), thick, theme.colour("rule2"))


class TopBar(_Bar):
    """The laptop's top bar: name, table and year, regime, steps, who has submitted, whose keyboard, clock.

    Setters: `set_table("Table Alder", "Year 2 of 5 · 2018/19")`,
    `set_regime(regime)` ('' hides it), `set_steps(names, now, title)`, `set_pips({seat: state})` ({} hides them),
    `set_keyboard("Acute trust")` ('' hides it), `set_clock(seconds or None)`, `add_right(widget)`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(False, parent)
        self.table = Text("", "label", size=14, elide=True, big=False)  # a name may have 80 letters
        self.year = Text("", "micro", "ink2", big=False)
        names = column(None, self.table, self.year, None)
        logo = QHBoxLayout()
        logo.setSpacing(9)
        logo.addWidget(RegimeMark("keep", 20, "ink", big=False))
        self.wordmark = Text("Split Decision", "h2", size=20, big=False)
        logo.addWidget(self.wordmark)
        self.chip = RegimeChip("keep", big=False)
        self.chips = QHBoxLayout()
        self.chips.addWidget(self.chip)
        self.mark = RegimeMark("keep", 26, big=False)
        self.chips.addWidget(self.mark)
        self.steps = PhaseSteps(PHASES_KEPT, 0, big=False)
        self.line.addLayout(logo)
        self.line.addWidget(Rule(vertical=True, token="rule2", length=28, big=False))
        self.line.addLayout(names)
        self.line.addLayout(self.chips)
        self.line.addStretch(1)
        self.line.addWidget(self.steps, 100)
        self.line.addStretch(1)
        self.pips: SeatPips | None = None
        self.keyboard_icon = Glyph("keyboard", size=20, words="Whose keyboard", big=False)
        self.keyboard = Text("", "label", size=14, big=False)
        self.right = QHBoxLayout()
        self.right.setSpacing(theme.px(10, False))
        self.right.addWidget(self.keyboard_icon)
        self.right.addWidget(self.keyboard)
        self.line.addLayout(self.right)
        self.divider = Rule(vertical=True, token="rule2", length=28, big=False)
        self.line.addWidget(self.divider)
        self.clock = Clock(None, big=False)
        self.line.addWidget(self.clock)
        self._regime = "keep"
        self.set_keyboard("")
        theme.signals.changed.connect(self._make_room)
        self._make_room()

    def _make_room(self) -> None:
        """With large text the mark stands for the name, so that the rest fits a small window."""
        large = theme.large_text()
        self.wordmark.setVisible(not large)
        self.line.setSpacing(theme.px(4 if large else 18, False))
        self.set_regime(self._regime)

    def set_table(self, name: str, year: str) -> None:
        self.table.setText(name)
        self.year.setText(year)

    def set_regime(self, regime: str) -> None:
        """'' while the arms of a class are hidden."""
        self._regime = regime
        large = theme.large_text()
        self.chip.setVisible(bool(regime) and not large)
        self.mark.setVisible(bool(regime) and large)
        if regime:
            self.chip.set_regime(regime)
            self.mark.set_regime(regime)

    def set_steps(self, steps: Sequence[str], now: int, title: str = "", icon: str = "") -> None:
        self.steps.set_steps(steps, now, title, icon)

    def set_pips(self, states: dict[str, str]) -> None:
        """Who has submitted, in the order given; {} for a screen without it."""
        if self.pips is not None and list(self.pips.counters) == list(states):
            self.pips.set_states(states)
            return
        if self.pips is not None:
            self.right.removeWidget(self.pips)
            self.pips.hide()  # it goes later, and would lie over the next ones until then
            self.pips.deleteLater()
            self.pips = None
        if states:
            self.pips = SeatPips(list(states.items()), big=False)
            self.right.insertWidget(0, self.pips)
        self._divide()

    def set_keyboard(self, name: str) -> None:
        self.keyboard.setText(name)
        self.keyboard.setVisible(bool(name))
        self.keyboard_icon.setVisible(bool(name))
        self._divide()

    def set_clock(self, seconds: int | None) -> None:
        self.clock.set_seconds(seconds)
        self._divide()

    def _divide(self) -> None:
        before = self.pips is not None or bool(self.keyboard.words)
        self.divider.setVisible(before and self.clock.seconds is not None)


class BigTop(_Bar):
    """The open table's top bar, read from three metres. As `TopBar`, with the keyboard's seat and without pips.

    `set_keyboard("Acute trust")`, `set_clock(130)`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(True, parent)
        self.table = Text("", "h2", size=32, elide=True, big=True)
        self.year = Text("", "small", "ink2", big=True)
        self.line.addWidget(RegimeMark("keep", 46, "ink", big=True))
        names = column(None, self.table, self.year, None)
        self.line.addLayout(names)
        self.chip = RegimeChip("keep", big=True)
        self.line.addWidget(self.chip)
        self.mark = RegimeMark("keep", 46, big=True)
        self.line.addWidget(self.mark)
        self._regime = "keep"
        self.line.addStretch(1)
        self.steps = PhaseSteps(PHASES_KEPT, 0, big=True)
        self.line.addWidget(self.steps)
        self.line.addStretch(1)
        self.keyboard_icon = Glyph("keyboard", size=46, words="Whose keyboard", big=True)
        self.keyboard_word = Text("Keyboard", "small", "ink2", big=True)
        self.keyboard = Text("", "label", big=True)
        whose = QVBoxLayout()
        whose.setSpacing(0)
        whose.addStretch(1)
        whose.addWidget(self.keyboard_word)
        whose.addWidget(self.keyboard)
        whose.addStretch(1)
        self.right = QHBoxLayout()
        self.right.setSpacing(theme.px(14, True))
        self.right.addWidget(self.keyboard_icon)
        self.right.addLayout(whose)
        self.line.addLayout(self.right)
        self.divider = Rule(vertical=True, token="rule2", width=2, length=60, big=True)
        self.line.addWidget(self.divider)
        self.clock = Clock(None, big=True)
        self.line.addWidget(self.clock)
        self.set_regime("keep")
        self.set_keyboard("")

    def set_table(self, name: str, year: str) -> None:
        self.table.setText(name)
        self.year.setText(year)
        self._fold()

    def set_regime(self, regime: str) -> None:
        self._regime = regime
        if regime:
            self.chip.set_regime(regime)
            self.mark.set_regime(regime)
        self._fold()

    def set_steps(self, steps: Sequence[str], now: int, title: str = "", icon: str = "") -> None:
        self.steps.set_steps(steps, now, title, icon)
        self._fold()

    def set_keyboard(self, name: str) -> None:
        self.keyboard.setText(name)
        for widget in (self.keyboard, self.keyboard_word, self.keyboard_icon):
            widget.setVisible(bool(name))
        self.divider.setVisible(bool(name) and self.clock.seconds is not None)
        self._fold()

    def set_clock(self, seconds: int | None) -> None:
        hidden = self.clock.seconds is None
        self.clock.set_seconds(seconds)
        self.divider.setVisible(bool(self.keyboard.words) and seconds is not None)
        if hidden != (seconds is None):
            self._fold()

    def _fold(self) -> None:
        """Where words are long the regime's mark stands alone, and then the keyboard's seat without its caption."""
        room = round(DRAWN * theme.stage())
        self.chip.setVisible(bool(self._regime))
        self.mark.setVisible(False)
        self.keyboard_icon.setVisible(bool(self.keyboard.words))
        if self._wide() > room:
            self.chip.setVisible(False)
            self.mark.setVisible(bool(self._regime))
        if self._wide() > room:
            self.keyboard_icon.setVisible(False)

    def _wide(self) -> int:
        self.line.invalidate()
        return self.line.minimumSize().width() + theme.px(LEAST_NAME, True)


class ActionBar(_Bar):
    """The bar of actions below a screen: `bar.add(Button(...), None, Button(...))`; None takes the room left.

    `ActionBar()` is 66 px high, `ActionBar(big=True)` 108.
    """

    HEIGHT = (66, 108)
    above = True

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(big, parent)
        self.line.setSpacing(theme.px(18 if big else 14, big))

    def event(self, event: QEvent) -> bool:
        """Longer words than the window has room for: keys and icons go first, then words end in an ellipsis."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        over = self.line.minimumSize().width() - self.window().width()
        if over <= 0 or not self.isVisible():
            return
        buttons = [one for one in self.findChildren(Button) if one.isVisible() and one.label]
        for button in buttons:
            over -= button.squeeze(over)
        self.line.invalidate()

    def add(self, *items: QWidget | None) -> None:
        for item in items:
            if item is None:
                self.line.addStretch(1)
            else:
                if isinstance(item, Button) and not self.big and theme.large_text():
                    item.fold()
                self.line.addWidget(item)
