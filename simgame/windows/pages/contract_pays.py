"""What each form and each offer of a contract pays if emergency stays come to less than planned, to that, or more."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from simgame.game.entries_deals import Form
from simgame.game.seats import SeatId
from simgame.game.view_types import ContractView, TermsView
from simgame.game.words import gbp_m
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.pages.contract_sheet import terms_words
from simgame.windows.pages.contract_side import FORM_NAMES
from simgame.windows.surfaces import Rule, SurfaceFrame
from simgame.windows.text import MIDDLE, RIGHT, Text

Row = tuple[str, tuple[float, float, float]]


class ContractPays(SurfaceFrame):
    """A row for each form at the value on the card, then one for each offer; the form in hand stands bold."""

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("contract", big, parent)
        self._shown: object = None
        side, top = theme.px(32, big), theme.px(14, big)
        column = say.column(self, (side, top, side, top), theme.px(4, big))
        column.addWidget(Text("What it pays", "h3", size=None if big else 19, big=big))
        self.under = Text("", "small", "ink2", wrap=True, big=big)
        column.addWidget(self.under)
        column.addSpacing(theme.px(6, big))
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(28, big))
        self._grid.setVerticalSpacing(theme.px(4, big))
        self._grid.setColumnStretch(0, 1)
        column.addWidget(holder)

    def show_view(self, deal: ContractView, form: Form, me: SeatId | None) -> None:
        """Refresh; hidden where no volume moves it (a community block pays the same whatever comes)."""
        forms = [(one.form, one.pays) for one in deal.payers if one.pays is not None]
        now = (deal.payers, deal.last, deal.on_card, deal.offers, form, me)
        self.setVisible(bool(forms))
        if now == self._shown or not forms:
            return
        self._shown = now
        on = deal.agreed or deal.on_card
        value = gbp_m(on.value_gbp_m if on is not None else deal.roll_on_gbp_m)
        self.under.setText("From the commissioner, by how many emergency stays come; money for quality comes on top")
        say.empty(self._grid)
        for place, head in enumerate(("3% fewer", "As planned", "3% more"), 1):
            self._grid.addWidget(Text(head, "small", "ink2", align=RIGHT | MIDDLE, big=self.big), 0, place)
        at = 1
        for one, pays in forms:
            at = self._row(at, tr("{form} at {value}", form=FORM_NAMES[one], value=value), pays, bold=one == form)
        for name, terms in self._offers(deal, me):
            if terms.pays is not None:
                at = self._row(at, tr("{name}: {terms}", name=name, terms=terms_words(terms)), terms.pays)

    @staticmethod
    def _offers(deal: ContractView, me: SeatId | None) -> list[tuple[str, TermsView]]:
        """Last year's terms, and the last letter of each party that stands."""
        found = [("Last year", deal.last)]
        for party in deal.parties:
            letters = [terms for terms in deal.offers if terms.seat == party and not terms.over]
            if letters:
                found.append(("Yours" if party == me else "Theirs", letters[-1]))
        return found

    def _row(self, at: int, name: str, pays: tuple[float, float, float], bold: bool = False) -> int:
        """A rule and a row; where the next begins."""
        style = "label" if bold else "ui"
        self._grid.addWidget(Rule(big=self.big), at, 0, 1, 4)
        self._grid.addWidget(Text(name, style, big=self.big, elide=True), at + 1, 0)
        for place, value in enumerate(pays, 1):
            self._grid.addWidget(Text(gbp_m(value, 1), style, align=RIGHT | MIDDLE, big=self.big), at + 1, place)
        return at + 2
