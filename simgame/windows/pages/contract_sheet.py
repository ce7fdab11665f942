"""The contract card filled from a view: terms as a change on last year, said and shaken, and what may be touched."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from simgame.game.entries import Entry
from simgame.game.entries_deals import Card, Form, Shake
from simgame.game.seats import SeatId
from simgame.game.terms import in_words
from simgame.game.view_types import ContractView, SeatView, TermsView, View
from simgame.game.words import agreed_gbp_m, gbp_m
from simgame.model.language import tr
from simgame.windows.contract import ContractCard
from simgame.windows.pages.contract_side import FORM_NAMES
from simgame.windows.scale import MINUS, Scale
from simgame.windows.term_grid import TermGrid
from simgame.windows.text import Text

FORMS = (("tariff", "Tariff"), ("block", "Block"), ("cap_and_collar", "Cap and collar"))
MARGIN = 0.35  # of the span of the figures, left free at both ends of the ruler


@dataclass(frozen=True)
class ChangeScale(Scale):
    """A figure set as a change on ``base``: typing 10 means £10m more than last year; it is written whole."""

    base: float = 0.0

    def format(self, value: float) -> str:
        """The whole figure: £548m."""
        return super().format(self.base + value)

    def change(self, value: float) -> str:
        """The change: +£10m on last year."""
        if abs(value) < 1e-9:
            return "as last year"
        return tr(
            "{minus}£{value:,.{decimals}f}m on last year",
            minus="+" if value > 0 else MINUS,
            value=abs(value),
            decimals=self.decimals,
        )


def change_scale(deal: ContractView) -> ChangeScale:
    """The field of the value: limits and step of the deal as changes on last year's whole £m."""
    step = deal.step_gbp_m
    decimals = 0 if step >= 1 else 1
    base = round(round(deal.last.value_gbp_m / step) * step, 3)
    low = math.ceil((deal.lowest_gbp_m - base) / step - 1e-9) * step
    high = math.floor((deal.highest_gbp_m - base) / step + 1e-9) * step
    return ChangeScale(low, max(high, low), step, "£", "m", decimals, base=base)


def ruler_scale(deal: ContractView) -> Scale:
    """An axis that holds what matters: last year, likely cost, what was said, with air at both ends."""
    figures = [deal.last.value_gbp_m, deal.roll_on_gbp_m, *deal.likely_gbp_m]
    figures.extend(terms.value_gbp_m for terms in deal.said)
    if deal.on_card is not None:
        figures.append(deal.on_card.value_gbp_m)
    step = deal.step_gbp_m
    air = max((max(figures) - min(figures)) * MARGIN, 5 * step)
    low = math.floor(max(min(figures) - air, deal.lowest_gbp_m - air) / (5 * step)) * 5 * step
    high = math.ceil(min(max(figures) + air, deal.highest_gbp_m + air) / (5 * step)) * 5 * step
    return Scale(low, high, step, "£", "m", 0 if step >= 1 else 1)


def terms_words(terms: TermsView) -> str:
    """£548m, cap and collar, paid over plan 70%."""
    more = in_words(terms.more)
    return tr(
        "{value_gbp_m}, {form_names}{value}",
        value_gbp_m=agreed_gbp_m(terms.value_gbp_m),
        form_names=FORM_NAMES[terms.form].lower(),
        value=", " + more if more else "",
    )


class ContractSheet(QObject):
    """Fills one ``ContractCard`` and turns what is done to it into entries.

    ``moved`` follows each change of the terms in hand; ``put`` carries entries to offer. The terms in hand stay the
    players' own until they are put: with Enter in the value, with a handshake, or with the page's button.
    """

    moved = Signal()
    put = Signal(object)
    refused = Signal(str)

    def __init__(self, view: View, deal: ContractView, big: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        seats = {seat.id: seat for seat in view.seats}
        parties = tuple(seats[party] for party in deal.parties)
        self.deal, self.scale = deal, change_scale(deal)
        what = "Hospital care" if deal.which == "acute" else "Community and mental health"
        self._title = tr("{what} for {place}", what=what, place=view.place)
        tight = bool(deal.terms) or deal.which == "community"
        self.terms = TermGrid(deal.terms, big) if tight else None
        names = (_called(parties[0]), _called(parties[1]))
        self.card = ContractCard(
            *deal.parties,
            names,
            (_who(parties[0]), _who(parties[1])),
            tr("Contract, year {year_index}", year_index=view.year_index + 1),
            self._title,
            [one for one in FORMS if one[0] in deal.forms],
            self.scale,
            ruler=ruler_scale(deal),
            more=self.terms,
            big=big,
        )
        if self.terms is not None:
            self.terms.changed.connect(self._touched)
            self.terms.refused.connect(self.refused)
        self.people: tuple[SeatId, ...] = ()
        self.speaker: SeatId = "commissioner"
        self._dirty = False
        self.card.form_chosen.connect(self._touched)
        self.card.value_changed.connect(self._touched)
        self.card.value.entered.connect(self.put_terms)
        self.card.value.started.connect(self.moved)
        self.card.refused.connect(self.refused)
        self.card.shaken.connect(self.shake)
        for party in deal.parties:  # the page takes 1 and 2 itself: a shortcut would click a tenth of a second late
            self.card.hand(party).button.setShortcut(QKeySequence())
        # The ruler shows whole figures, the field holds a change.
        self.card.ruler.picked.disconnect()
        self.card.ruler.picked.connect(self._picked)

    # --- terms ---------------------------------------------------------------------------------------------------

    @property
    def form(self) -> Form:
        """The form in hand."""
        return next((form for form in self.deal.forms if form == self.card.form.value()), self.deal.last.form)

    @property
    def value(self) -> float:
        """The value in hand, £m."""
        return round(self.scale.base + self.card.value.value(), 3)

    @property
    def in_hand(self) -> bool:
        """Whether the terms in hand differ from those on the card."""
        on = self.deal.on_card
        if on is None:
            return self._dirty
        other = on.form != self.form or abs(on.value_gbp_m - self.value) > 0.04
        if self.terms is not None and self.deal.terms:
            other = other or on.more != self.terms.more()
        return self._dirty and other

    def choose_form(self, form: Form) -> None:
        """A key chose the form: the value takes the next digits."""
        if self.card.form.isEnabled():
            self.card.form.set_value(form)
            self.card.value.setFocus()
            self._touched()

    def fit(self, width: int) -> None:
        """A smaller title where the card is narrow: its name stands on one line."""
        title = next((text for text in self.card.findChildren(Text) if text.words == self._title), None)
        size = None if self.card.big else 21.0 if width < 960 else 27.0
        if title is not None and size is not None and title.size_px != size:
            title.size_px = size
            title.restyle()

    def _touched(self, *_: object) -> None:
        self._dirty = True
        self._write_ruler()
        self.moved.emit()

    def _picked(self, value: float) -> None:
        self.card.value.set_value(value - self.scale.base)
        self._touched()

    def put_terms(self) -> None:
        """The terms in hand go on the card, spoken by whoever speaks."""
        self._dirty = True
        if self.people and (self.deal.on_card is None or self.in_hand):
            self.put.emit([self._card(self.speaker)])
        self.moved.emit()

    def _card(self, seat: SeatId) -> Entry:
        more = self.terms.more() if self.terms is not None and self.deal.terms else None
        return Card(seat, self.form, self.value, more, self.deal.which)

    def commit(self) -> bool:
        """What was typed is set; False if a figure does not fit."""
        return self.card.value.commit() and (self.terms is None or self.terms.commit())

    def shake(self, seat: SeatId) -> None:
        """A hand on the card; terms still in hand are put first, by the same party."""
        if not self.commit() or seat not in self.people or self.deal.agreed is not None:
            return
        entries: list[Entry] = []
        if self.deal.on_card is None or self.in_hand:
            entries.append(self._card(seat))
        elif seat in self.deal.shaken:
            return
        entries.append(Shake(seat, self.deal.which))
        self.put.emit(entries)

    # --- showing -------------------------------------------------------------------------------------------------

    def show_view(self, view: View, deal: ContractView) -> None:
        """Refresh: new terms on the card replace those in hand unless they were being changed."""
        news = deal.on_card != self.deal.on_card or deal.agreed != self.deal.agreed
        self.deal = deal
        people = tuple(
            seat.id for seat in view.seats
            if seat.id in deal.parties and seat.holder == "person" and view.seat in (None, seat.id)
        )  # fmt: skip
        if people != self.people:
            self.people = people
            self.speaker = people[0] if people else "commissioner"
        shown = deal.agreed or deal.on_card
        if news or not self._dirty:
            self._dirty = False
            base = shown or TermsView(None, deal.last.form, deal.roll_on_gbp_m, more=deal.last.more)
            self.card.set_terms(base.form, base.value_gbp_m - self.scale.base)
            if self.terms is not None:
                self.terms.set_more(base.more)
        self.card.set_was(
            tr("was {form_names}", form_names=FORM_NAMES[deal.last.form]),
            tr("was {value_gbp_m}", value_gbp_m=gbp_m(deal.last.value_gbp_m)),
        )
        self.card.ruler.set_scale(ruler_scale(deal))
        why = "Signed for this year." if deal.agreed is not None else "" if people else no_party(deal)
        self.card.set_allowed(not why, why)
        if self.terms is not None:
            self.terms.set_allowed(not why, why)
        self._write_ruler()
        self._write_hands(view)

    def _write_ruler(self) -> None:
        deal = self.deal
        shown = deal.agreed or deal.on_card
        card = self.value if self._dirty else shown.value_gbp_m if shown is not None else None
        names = {"commissioner": "Commissioner", "acute": "Trust", "community": "Trust"}
        offers = [
            (
                terms.seat,
                terms.value_gbp_m,
                tr("{names} said {value_gbp_m}", names=names[terms.seat], value_gbp_m=agreed_gbp_m(terms.value_gbp_m)),
            )
            for terms in deal.said
            if terms.seat is not None
        ]
        self.card.set_ruler(card, deal.last.value_gbp_m, (deal.likely_gbp_m[0], deal.likely_gbp_m[2]), offers)

    def _write_hands(self, view: View) -> None:
        deal = self.deal
        on = deal.agreed or deal.on_card
        for key, party in enumerate(deal.parties, 1):
            seat = next(seat for seat in view.seats if seat.id == party)
            shaken = (deal.agreed is not None) or (party in deal.shaken and not self.in_hand)
            hand = self.card.hand(party)
            if shaken and on is not None:
                self.card.set_shaken(party, True, tr("shook on {on}", on=terms_words(on)))
            elif party in self.people:
                self.card.set_shaken(party, False, tr("to shake: key {key}", key=key))
            else:
                self.card.set_shaken(party, False, "not yet shaken")
            why = "" if party in self.people else _why_not(seat)
            hand.set_allowed(not why, why)


def no_party(deal: ContractView) -> str:
    """Why the terms of this card cannot be moved from this seat."""
    other = "acute trust" if deal.which == "acute" else "community trust"
    return tr("Commissioner and {other} speak about this one: you hold another seat.", other=other)


def _called(seat: SeatView) -> str:
    """A party's name on the card: long titles in short."""
    return seat.short if len(seat.title) > 20 else seat.title


def _who(seat: SeatView) -> str:
    if seat.name:
        return seat.name
    return "" if seat.holder == "person" else "computer player"


def _why_not(seat: SeatView) -> str:
    if seat.holder == "person":
        return tr("{title} shakes at its own seat.", title=seat.title)
    return tr("{title} is a computer player: it shakes when the terms suit it.", title=seat.title)
