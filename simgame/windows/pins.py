"""Pinned explanations: small cards that stay until they are closed, each with the terms in it to open from there."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QTableWidget, QWidget

from simgame.model.language import tr
from simgame.windows import glossary, say, theme
from simgame.windows.as_table import bare_table, fill_table
from simgame.windows.buttons import Button
from simgame.windows.chart_data import ChartTable
from simgame.windows.surfaces import SurfaceFrame
from simgame.windows.text import Text

WIDTH, BIG_WIDTH = 380, 720
MORE, BIG_MORE = 140, 360  # how much wider a card with a table is
BAR = 24  # px that a table's scroll bar and frame take
MOST_ROWS = 12  # in sight at once; more scroll
MOST = 5  # cards at once; the oldest goes
MOST_TERMS = 4


class PinCard(SurfaceFrame):
    """What something is. ``opened(str)`` asks for a term in it; ``closed()`` when it is put away."""

    opened = Signal(str)
    closed = Signal()

    def __init__(
        self, title: str, text: str, *, term: str = "", big: bool = False, table: ChartTable | None = None,
        about: QWidget | None = None, parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__("card", big, parent)
        text = text.removeprefix(tr("{title}. ", title=title))  # a tip begins with what it is of, and so does the card
        text = "" if text == title else text
        self.title, self.words, self.about = title, text, about
        self.set_border("ink", 1.5)
        pad = theme.px(28 if big else 14, big)
        column = say.column(self, (pad, pad - 4, pad, pad - 2), theme.px(8, big))
        head = say.row(spacing=theme.px(8, big))
        head.addWidget(Text(title, "label", big=big, wrap=True), 1)
        self.close_button = Button("", "x", kind="ghost", big=big, tip="Put it away (Esc)")
        self.close_button.setAccessibleName(tr("Put away: {title}", title=title))
        self.close_button.clicked.connect(self.put_away)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for line in text.split("\n"):
            if line.strip():
                column.addWidget(Text(line, "ui", big=big, wrap=True))
        shown = None if table is None else _table_of(title, table, big)
        if shown is not None:
            column.addWidget(shown)
        self.links: list[Button] = []
        found = glossary.within(tr("{title}. {text}", title=title, text=text), term)[:MOST_TERMS]
        lines: QHBoxLayout | None = None
        for number, inner in enumerate(found):
            if number % 2 == 0:
                lines = say.row(spacing=theme.px(6, big))
                column.addLayout(lines)
            link = Button(inner.name, "book-open", kind="ghost", big=big, tip=inner.meaning)
            link.clicked.connect(lambda _=False, name=inner.name: self.opened.emit(name))
            assert lines is not None
            lines.addWidget(link)
            self.links.append(link)
        self.setAccessibleName(tr(title))
        self.setAccessibleDescription(tr(text))
        wide = theme.px((BIG_WIDTH if big else WIDTH) + (BIG_MORE if big else MORE) * (shown is not None), big)
        if table is not None:  # every column in sight, where the window has room for it
            columns = zip(table.heads, *table.rows, strict=True)
            widest = (max(theme.text_width(cell, "small", big, bold=True) for cell in column) for column in columns)
            wide = max(wide, round(sum(widest)) + len(table.heads) * theme.px(28, big) + 2 * pad + BAR)
        self.setFixedWidth(min(wide, max(parent.width() - 24, 200)))

    def put_away(self) -> None:
        """Close it."""
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; arrows walk its terms."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.key() == Qt.Key.Key_T and self.about is not None and not event.modifiers():
            event.ignore()  # the window turns to the next one
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            self.focusNextChild()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Left):
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)


def _table_of(title: str, figures: ChartTable, big: bool) -> QTableWidget:
    """A table as high as its rows, up to a dozen."""
    made = bare_table(big)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    fill_table(made, title, figures)
    made.resizeRowsToContents()
    rows = min(len(figures.rows), MOST_ROWS)
    high = sum(made.rowHeight(row) for row in range(rows)) + made.horizontalHeader().sizeHint().height() + 6
    made.setFixedHeight(high)
    return made


class Pins(QObject):
    """All pinned cards of one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self.cards: list[PinCard] = []

    def pin(
        self, title: str, text: str, at: QPoint, *, term: str = "", big: bool = False, table: ChartTable | None = None,
        about: QWidget | None = None,
    ) -> PinCard:  # fmt: skip
        """A card near a point of the window, inside it; the same title again comes to the front."""
        for old in self.cards:
            if old.title == title:
                old.raise_()
                old.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
                return old
        if not self.cards:
            self._before = QApplication.focusWidget()
        elif len(self.cards) >= MOST:
            self.cards[0].put_away()
        card = PinCard(title, text, term=term, big=big, table=table, about=about, parent=self._window)
        card.opened.connect(lambda name: self.pin_term(name, card))
        card.closed.connect(lambda: self._gone(card))
        self.cards.append(card)
        card.adjustSize()
        high = max(card.heightForWidth(card.width()), card.sizeHint().height())
        card.resize(card.width(), high)
        left = min(max(at.x() + 14, 12), self._window.width() - card.width() - 12)
        top = min(max(at.y() + 14, 12), max(self._window.height() - high - 12, 12))
        card.move(left, top)
        card.show()
        card.raise_()
        (card.links[0] if card.links else card.close_button).setFocus(Qt.FocusReason.OtherFocusReason)
        return card

    def pin_term(self, name: str, beside: PinCard) -> None:
        """A term's own card, a little below the one it was opened from."""
        found = glossary.term(name)
        if found is not None:
            title = found.name[:1].upper() + found.name[1:]
            self.pin(title, found.meaning, beside.pos() + QPoint(22, 34), term=found.name, big=bool(beside.big))

    def table_of(self, widget: QWidget) -> PinCard | None:
        """The card with a picture's table, if it is pinned."""
        return next((card for card in self.cards if card.about is widget), None)

    def close_last(self) -> bool:
        """Put the newest away; False when there is none."""
        if not self.cards:
            return False
        self.cards[-1].put_away()
        return True

    def clear(self) -> None:
        """Put all away, as a curtain must."""
        for card in tuple(self.cards):
            card.put_away()

    def _gone(self, card: PinCard) -> None:
        if card in self.cards:
            self.cards.remove(card)
        if self.cards:
            self.cards[-1].close_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        before, self._before = self._before, None
        try:
            if before is not None and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
        except RuntimeError:
            return  # its page was made anew in the meantime
