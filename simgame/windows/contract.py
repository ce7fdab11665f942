"""The contract card between two seats: form, value, what was said and the likely cost, and two handshakes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simgame.model.language import tr
from simgame.windows import theme
from simgame.windows.buttons import Button
from simgame.windows.offer_ruler import Offer, OfferRuler
from simgame.windows.scale import Scale
from simgame.windows.seats import Counter
from simgame.windows.segmented import Segmented
from simgame.windows.stepper import Stepper
from simgame.windows.surfaces import Glyph, Rule, SurfaceFrame, column, row
from simgame.windows.text import LEFT, MIDDLE, RIGHT, Text


class Handshake(QWidget):
    """One party's half of the foot of a contract: who it is, what it shook on, or the button to shake.

    `Handshake("acute", "Acute trust", key="2", mirrored=True)`; `set_shaken(False, "to shake: key 2")`,
    `set_allowed(bool, why)`. Signal `shaken(str)` with the seat.
    """

    shaken = Signal(str)

    def __init__(
        self, seat: str, title: str, *, key: str = "", mirrored: bool = False, tight: bool = False,
        big: bool | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.seat, self.title, self.key = seat, title, key
        self.counter = Counter(seat, 56, "deciding", title=title, big=big)
        self.name = Text(title, "label", size=17 if not big else 30, big=big)
        self.said = Text("", "small", "ink2", big=big, wrap=True)
        self.clasp = Glyph("handshake", "fill", size=52, big=big, words=tr("{title} has shaken", title=title))
        self.button = Button("Shake", "handshake", kind="seat", tone=theme.SEAT_TOKEN[seat], big=big, shortcut=key)
        self.button.setAccessibleName(tr("{title} shakes", title=title))
        self.button.clicked.connect(lambda: self.shaken.emit(self.seat))
        words = column(None, self.name, self.said, None)
        line = QHBoxLayout(self)
        edge = (4 if big else 8) if tight else 26
        line.setContentsMargins(*(theme.px(value, big) for value in (32, edge, 32, edge)))
        line.setSpacing(theme.px(18, big))
        if mirrored:
            line.addLayout(words, 1)
            line.addWidget(self.button)
            line.addWidget(self.clasp)
            line.addWidget(self.counter)
        else:
            line.addWidget(self.counter)
            line.addLayout(words, 1)
            line.addWidget(self.button)
            line.addWidget(self.clasp)
        self.set_shaken(False, tr("to shake: key {key}", key=key) if key else "")

    def set_shaken(self, shaken: bool, said: str = "") -> None:
        """Whether this party's hand lies on the card as it stands, and what is said under its name."""
        self.counter.set_state("done" if shaken else "deciding")
        self.clasp.setVisible(shaken)
        self.button.setVisible(not shaken)
        self.said.setText(said)
        self.said.setVisible(bool(said))

    def set_allowed(self, allowed: bool, why: str = "") -> None:
        """Off for a seat that is a computer player or not at the keyboard."""
        self.button.set_allowed(allowed, why)


class TermRow(QWidget):
    """One term: its name, what it was, its control. `TermRow("Form", "was Tariff", segmented)`."""

    def __init__(
        self, name: str, was: str, control: QWidget, big: bool | None = None, *, tight: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.was = Text(was, "ui", "ink2", big=big)
        title = Text(name, "h3", size=(30 if tight else 34) if big else (17 if tight else 20), big=big)
        edge = theme.px(10 if tight else 22, big)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, edge, 0, edge)
        line.setSpacing(theme.px(14, big))
        line.addWidget(title)
        line.addWidget(self.was)
        if tight:  # beside another term: what it was stands at the side of the page
            self.was.hide()
        else:
            title.setFixedWidth(theme.px(150 if big else 116, big))
            line.addStretch(1)
        line.addWidget(control)


class ContractCard(SurfaceFrame):
    """The whole card: two counters, the terms, the ruler, a perforation at the seam, two handshakes.

    `ContractCard("commissioner", "acute", ("Commissioner", "Acute trust"), ("Player 1", "Player 2"),
    "Contract, year 2", "Hospital care for the Vale", [("tariff", "Tariff"), ("block", "Block")],
    Scale(500, 600, 1, decimals=0))`. ``more``: a grid of further terms; form and value then share a line.

    Signals: `form_chosen(str)`, `value_changed(float)`, `shaken(str)` the seat, `refused(str)`.
    Setters: `set_terms(form, value)`, `set_was(form_words, value_words)`, `set_ruler(...)` as `OfferRuler.set_values`,
    `set_shaken(seat, bool, words)`, `set_allowed(bool, why)` for the terms, `hand(seat)` for a half.
    """

    form_chosen = Signal(str)
    value_changed = Signal(float)
    shaken = Signal(str)
    refused = Signal(str)

    def __init__(
        self, left: str, right: str, titles: tuple[str, str], names: tuple[str, str], caption: str, title: str,
        forms: Sequence[tuple[str, str]], scale: Scale, *, ruler: Scale | None = None,
        more: QWidget | None = None, big: bool | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__("contract", big, parent)
        tight = more is not None
        self.setAccessibleName(tr("{caption}: {title}", caption=caption, title=title))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # rows share what room there is
        high, size = (72, 28.0) if big else (50, 17.0)
        if tight:
            high, size = (64, 26.0) if big else (42, 15.0)
        pad = (18 if big else 12) if tight else 26
        self.form = Segmented(forms, name="Form of the contract", height=high, size=size, pad=pad, big=big)
        wide, tall, figure = (520, 84, 50) if big else (360, 62, 34)
        if tight:
            wide, tall, figure = (400, 68, 40) if big else (230, 46, 25)
        self.value = Stepper(
            scale, scale.lowest, name="Value of the contract", width=wide, height=tall, size=figure, figure=True,
            big=big,
        )  # fmt: skip
        self.form_row = TermRow("Form", "", self.form, big, tight=tight)
        self.value_row = TermRow("Value", "", self.value, big, tight=tight)
        self.ruler = OfferRuler(ruler or scale, big=big)
        self.hands = {
            left: Handshake(left, titles[0], key="1", tight=tight, big=big),
            right: Handshake(right, titles[1], key="2", mirrored=True, tight=tight, big=big),
        }
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, theme.px(10 if tight else 22, big), 0, 0)
        stack.setSpacing(0)
        side = theme.px(32, big)
        if more is None:
            body = column(Rule(), self.form_row, Rule(), self.value_row, self.ruler)
        else:
            both, line = QWidget(), row(self.form_row, None, self.value_row, big=big)
            line.setContentsMargins(0, 0, 0, 0)
            both.setLayout(line)
            body = column(Rule(), both, Rule(), more, self.ruler)
        body.insertLayout(0, self._head((left, right), titles, names, caption, title))
        body.insertSpacing(1, theme.px(6 if tight else 18, big))
        body.setContentsMargins(side, 0, side, theme.px(4 if tight else 14, big))
        for part in (self.form_row, self.value_row):
            body.setStretchFactor(part, 1)
        stack.addLayout(body, 4)
        stack.addWidget(Rule(token="kept_m", width=2, dashed=True))
        foot = QHBoxLayout()
        foot.setSpacing(0)
        foot.addWidget(self.hands[left], 1)
        foot.addWidget(Rule(vertical=True, token="kept_m", width=2, dashed=True))
        foot.addWidget(self.hands[right], 1)
        stack.addLayout(foot, 1)
        self.form.chosen.connect(self.form_chosen)
        self.value.changed.connect(self.value_changed)
        self.value.refused.connect(self.refused)
        self.ruler.picked.connect(self._pick)
        for hand in self.hands.values():
            hand.shaken.connect(self.shaken)

    def _head(
        self, seats: tuple[str, str], titles: tuple[str, str], names: tuple[str, str], caption: str, title: str
    ) -> QHBoxLayout:
        """Both parties, and the title over the seam between them."""
        middle = Qt.AlignmentFlag.AlignHCenter | MIDDLE
        parties = self._party(titles[0], names[0], LEFT), self._party(titles[1], names[1], RIGHT)
        # Equally wide, so that the title stands over the seam.
        for party in parties:
            party.setMinimumWidth(max(one.sizeHint().width() for one in parties))
        head = row(
            Counter(seats[0], 52, title=titles[0], big=self.big), parties[0], spacing=16, big=self.big
        )  # fmt: skip
        words = column(
            Text(caption, "caps", "ink3", align=middle, big=self.big),
            Text(title, "h2", size=38 if self.big else 27, align=middle, wrap=True, big=self.big),
        )
        head.addLayout(words, 100)
        head.addWidget(parties[1])
        head.addWidget(Counter(seats[1], 52, title=titles[1], big=self.big))
        return head

    def _party(self, title: str, name: str, align: Qt.AlignmentFlag) -> QWidget:
        made = QWidget()
        made.setLayout(
            column(
                None,
                Text(title, "label", size=None if self.big else 16, align=align | MIDDLE, big=self.big),
                Text(name, "small", "ink2", align=align | MIDDLE, big=self.big),
                None,
            )
        )
        return made

    def _pick(self, value: float) -> None:
        self.value.set_value(value)
        self.value_changed.emit(self.value.value())

    def set_terms(self, form: str, value: float) -> None:
        """What is on the card; emits nothing."""
        self.form.set_value(form)
        self.value.set_value(value)

    def set_was(self, form_words: str, value_words: str) -> None:
        """Beside the terms: was Tariff, was £538m."""
        self.form_row.was.setText(form_words)
        self.value_row.was.setText(value_words)

    def set_ruler(
        self, card: float | None, last: float | None, likely: tuple[float, float] | None, offers: Sequence[Offer]
    ) -> None:
        self.ruler.set_values(card, last, likely, offers)

    def set_shaken(self, seat: str, shaken: bool, said: str = "") -> None:
        self.hands[seat].set_shaken(shaken, said)

    def set_allowed(self, allowed: bool, why: str = "") -> None:
        """Whether the terms may be moved, and if not why."""
        self.form.set_allowed(allowed, why)
        self.value.set_allowed(allowed, why)
        self.ruler.setEnabled(allowed)

    def hand(self, seat: str) -> Handshake:
        return self.hands[seat]
