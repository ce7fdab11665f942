"""Beside the contract: who pays if winter is bad, what the value buys, and last year."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from simgame.game.entries_deals import Form
from simgame.game.seats import SeatId
from simgame.game.terms import in_words
from simgame.game.view_types import ContractView, PayerView, View
from simgame.game.words import MINUS, gbp_m, sentence
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.as_table import Tabled
from simgame.windows.chart_data import ChartTable
from simgame.windows.drawing import BIG, Picture, colour, paint_counter, sans, seat_colour, write
from simgame.windows.offer_ruler import ticks
from simgame.windows.surfaces import Rule, row
from simgame.windows.text import RIGHT, Text

FORM_NAMES: dict[str, str] = {"tariff": "Tariff", "block": "Block", "cap_and_collar": "Cap and collar"}
SETTLED = {
    "shake": "a handshake",
    "letter": "letters",
    "arbitration": "arbitration",
    "roll_on": "no deal: it rolled on",
    "": "",
}


class WhoPays(Tabled, Picture):
    """For each form, what commissioner and trust pay of the bill of a bad winter; the form on the card is framed."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent, table=big, grow=BIG if big else 1.0)
        self._payers: tuple[PayerView, ...] = ()
        self._form = ""
        self.setAccessibleName(tr("Who pays if winter is bad"))

    def figures(self) -> ChartTable:
        """A row for each form of contract."""
        rows = ((FORM_NAMES[one.form], _drawn(one.commissioner_gbp_m), _drawn(one.trust_gbp_m),
                 "On the card" if one.form == self._form else "") for one in self._payers)  # fmt: skip
        return ChartTable(("Form", "The commissioner pays", "The trust pays", ""), tuple(rows))

    def show_payers(self, payers: tuple[PayerView, ...], form: Form) -> None:
        """Show these, with ``form`` framed."""
        if (payers, form) == (self._payers, self._form):
            return
        self._payers, self._form = payers, form
        said = (
            tr(
                "{form_names}: the commissioner {commissioner_gbp_m}, the trust {trust_gbp_m}",
                form_names=FORM_NAMES[one.form],
                commissioner_gbp_m=_pays(one.commissioner_gbp_m),
                trust_gbp_m=_pays(one.trust_gbp_m),
            )
            for one in payers
        )
        self.setAccessibleDescription(tr("; ".join(said)))
        self.redraw()

    def drawn_height(self, width: float) -> float:
        """A row of two bars for each form."""
        return 4.0 + 48.0 * max(len(self._payers), 3)

    def draw(self, painter: QPainter, width: float, height: float) -> None:
        """Paint the rows: paid to the right of the line, gained to the left."""
        values = [value for one in self._payers for value in (one.commissioner_gbp_m, one.trust_gbp_m)]
        low, high = min([0.0, *values]), max([0.1, *values])
        left, right = 118.0 + (58.0 if low < -0.05 else 0.0), width - 62.0

        def px(value: float) -> float:
            return left + (value - low) / (high - low) * (right - left)

        for index, one in enumerate(self._payers):
            y, on = 2.0 + index * 48.0, one.form == self._form
            if on:
                painter.setPen(QPen(colour("ink"), 1.5))
                painter.setBrush(colour("card"))
                painter.drawRoundedRect(QRectF(1, y, width - 2, 45), 6, 6)
            write(painter, 9, y + 27, FORM_NAMES[one.form], sans(14.5, 600 if on else 400), limit=104)
            pair = (("commissioner", one.commissioner_gbp_m), ("acute", one.trust_gbp_m))
            for line, (seat, value) in enumerate(pair):
                top = y + 5 + line * 18
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(seat_colour(seat))
                painter.drawRoundedRect(QRectF(min(px(0), px(value)), top, max(abs(px(value) - px(0)), 1.5), 16), 2, 2)
                words = _drawn(value)
                if value >= -0.05:
                    write(painter, px(value) + 6, top + 13, words, sans(13, 600))
                else:
                    write(painter, px(value) - 6, top + 13, words, sans(13, 600), "ink", "end")
        painter.setPen(QPen(colour("ink"), 1.2))
        painter.drawLine(QPointF(px(0), 3), QPointF(px(0), 2.0 + 48.0 * len(self._payers)))


def _drawn(value: float) -> str:
    """What is paid, £m; what is gained has a plus."""
    return gbp_m(value) if value >= -0.05 else f"+{gbp_m(-value)}"


class WhatItBuys(Tabled, Picture):
    """What the value on the card leaves each party: the commissioner's purse, the trust's likely balance."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent, table=big, grow=BIG if big else 1.0)
        self._rows: tuple[tuple[str, str, str, float], ...] = ()
        self.setAccessibleName(tr("What the value buys"))

    def figures(self) -> ChartTable:
        """A row for each party."""
        return ChartTable(("Party", "What", "£m"), tuple((name, what, gbp_m(v)) for _, name, what, v in self._rows))

    def show_values(self, purse: float | None, balance: float | None, trust: SeatId = "acute") -> None:
        """£m; None where it is not known."""
        rows = []
        if purse is not None:
            rows.append(("commissioner", "Commissioner", "Left in purse", purse))
        if balance is not None:
            name = "Acute trust" if trust == "acute" else "Community"
            rows.append((trust, name, "Balance, likely", balance))
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        self.setAccessibleDescription(
            tr(
                "; ".join(
                    tr("{name}, {what}: {value}", name=name, what=what, value=gbp_m(value))
                    for _, name, what, value in rows
                )
            )
        )
        self.redraw()

    def drawn_height(self, width: float) -> float:
        """Two rows and the axis."""
        return 26.0 + 44.0 * max(len(self._rows), 1)

    def draw(self, painter: QPainter, width: float, height: float) -> None:
        """Paint the bars from zero."""
        if not self._rows:
            write(painter, 0, 20, "Nothing yet: put terms on the card.", sans(13), "ink2")
            return
        low = min(0.0, *(value for *_, value in self._rows)) if len(self._rows) > 1 else min(0.0, self._rows[0][3])
        high = max(0.0, *(value for *_, value in self._rows)) if len(self._rows) > 1 else max(0.0, self._rows[0][3])
        pad = max((high - low) * 0.08, 1.0)
        low, high = low - pad, high + pad
        x0, x1 = 140.0, width - 70.0
        bottom = 44.0 * len(self._rows) + 4

        def px(value: float) -> float:
            return x0 + (value - low) / (high - low) * (x1 - x0)

        written, _ = ticks(low, high, 3)
        number, after = int(low / written) - 1, -1e9
        while number * written <= high:
            value = number * written
            number += 1
            if value < low or px(value) - after < 46:
                continue
            after = px(value)
            painter.setPen(QPen(colour("ink" if value == 0 else "rule"), 1.4 if value == 0 else 1.0))
            painter.drawLine(QPointF(px(value), 4), QPointF(px(value), bottom))
            words = f"{'+' if value > 0 else MINUS}£{abs(value):g}m" if value else "0"
            write(painter, px(value), bottom + 15, words, sans(12), "ink3", "middle")
        for index, (seat, name, what, value) in enumerate(self._rows):
            y = 10.0 + index * 44.0
            paint_counter(painter, 13, y + 13, 24, seat)
            write(painter, 34, y + 10, name, sans(14, 600), limit=x0 - 38)
            write(painter, 34, y + 26, what, sans(12.5), "ink2", limit=x0 - 38)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(seat_colour(seat))
            painter.drawRoundedRect(QRectF(min(px(0), px(value)), y, max(abs(px(value) - px(0)), 2), 24), 2, 2)
            write(painter, width, y + 17, gbp_m(value), sans(15, 600), "ink", "end")


class ContractSide(QWidget):
    """The column beside the card, on paper."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.big = big
        whole = say.row(self, spacing=theme.px(60, big))
        layout = QVBoxLayout()
        layout.setSpacing(theme.px(6, big))
        whole.addLayout(layout, 3)
        self.bill = Text("", "small", "ink2", wrap=True, big=big)
        self.pays = WhoPays(big)
        self.against = Text("", "small", "ink2", wrap=True, big=big)
        self.buys = WhatItBuys(big)
        for title, line, picture in (
            ("Who pays if winter is bad?", self.bill, self.pays),
            ("What the value buys", self.against, self.buys),
        ):
            layout.addWidget(Text(title, "h3", big=big))
            layout.addWidget(line)
            layout.addWidget(picture)
            layout.addSpacing(theme.px(6, big))
            layout.addWidget(Rule(big=big))
            layout.addSpacing(theme.px(6, big))
        if big:  # a sheet of its own: last year stands beside it
            layout.addStretch(1)
            layout = QVBoxLayout()
            whole.addLayout(layout, 2)
        layout.addWidget(Text("Last year", "h3", big=big))
        self._last = say.column(QWidget(self), spacing=0)
        holder = self._last.parentWidget()
        assert holder is not None
        holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout.addWidget(holder)
        layout.addStretch(1)
        self._shown: tuple[tuple[str, str], ...] = ()

    def show_view(self, view: View, deal: ContractView, form: Form) -> None:
        """Refresh from a contract; ``form`` is the one on the card or about to be put."""
        acute = deal.which == "acute"
        gains = any(one.trust_gbp_m < -0.05 for one in deal.payers)
        more = "; what the trust gains stands left of the line" if gains else ""
        bill = tr("<b>Commissioner</b> and <b>trust</b>, if emergency stays run 3% over plan{more}", more=more)
        if not acute:
            bill = "The trust: a block pays the same however many come. Who is not seen waits."
        elif any(term.value != term.usual for term in deal.terms):
            bill = tr("{bill}; with the terms on the card", bill=bill)
        self.bill.setText(bill)
        self.pays.setVisible(acute)
        self.pays.show_payers(deal.payers, form)
        self.against.setText(
            tr(
                "Against the likely cost of the work, {likely_gbp_m}. The balance is the trust’s whole year, "
                "the gap it began with included.",
                likely_gbp_m=gbp_m(deal.likely_gbp_m[1]),
            )
        )
        self.buys.show_values(deal.left_in_purse_gbp_m, deal.balance_likely_gbp_m, deal.parties[1])
        rows = _last_year(view, deal)
        if rows != self._shown:
            self._shown = rows
            say.empty(self._last)
            for name, value in rows:
                self._last.addWidget(Rule(big=self.big))
                line = row(Text(name, "ui", "ink2", big=self.big), None, big=self.big)
                line.addWidget(Text(value, "label", align=RIGHT | Qt.AlignmentFlag.AlignVCenter, big=self.big))
                line.setContentsMargins(0, theme.px(7, self.big), 0, theme.px(7, self.big))
                self._last.addLayout(line)


def _pays(value: float) -> str:
    return tr("gains {value}", value=gbp_m(-value)) if value < -0.05 else tr("pays {value}", value=gbp_m(value))


def _last_year(view: View, deal: ContractView) -> tuple[tuple[str, str], ...]:
    """Rows: form and value, this year's prices, what was paid, how it was settled."""
    rows = [
        (
            "Form and value",
            tr(
                "{form_names}, {value_gbp_m}",
                form_names=FORM_NAMES[deal.last.form],
                value_gbp_m=gbp_m(deal.last.value_gbp_m),
            ),
        ),
        ("The same at new prices", gbp_m(deal.roll_on_gbp_m)),
    ]
    if deal.last_paid_gbp_m is not None:
        rows.append(("Paid in the end", gbp_m(deal.last_paid_gbp_m)))
    acute = deal.which == "acute"
    if more := in_words(deal.last.more):
        rows.append(("Terms", more))
    if acute and view.reports and view.reports[-1].settled_by and view.reports[-1].split == "keep":
        rows.append(("Settled by", SETTLED[view.reports[-1].settled_by]))
    return tuple((name, sentence(value)) for name, value in rows)
