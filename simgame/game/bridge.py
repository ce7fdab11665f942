"""From the winter call's forecast to the books: what each seat's organisations came to, and why the bank says another.

A year's reported balance is income less spending, support included. The underlying balance leaves support, one-off
savings and what changing the system costs once out. Loans and cover from the centre are no income, and yet they lie in
the bank: that is what the books close with.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from msgspec import Struct

from simgame.game.seats import SeatId, Split, short
from simgame.game.words import gbp_m, sentence
from simgame.model.accounts import Ledger
from simgame.model.indicators import Indicators
from simgame.model.language import tr
from simgame.model.world import Floats, World

SEEN_GBP_M = 0.05  # what is less is not shown
WITH_BOOKS: tuple[SeatId, ...] = ("commissioner", "acute", "community", "council")


class Bridge(Struct, frozen=True):
    """A seat's organisations in one year, £m. ``forecast``: the balance that the winter call expected, its coins paid
    for (None where it expected none: in one budget); ``reported``: the year's balance; ``support`` and ``one_off``:
    what of it was help from outside, and savings that do not last; ``change``: what changing the system cost, below
    nought; ``lent``: loans and cover, less what was repaid; ``bank``: in the bank on 31 March. What was in the bank a
    year before is ``bank`` less ``lent`` less ``reported``.
    """

    seat: SeatId
    forecast: float | None
    reported: float
    support: float
    one_off: float
    change: float
    lent: float
    bank: float

    @property
    def underlying(self) -> float:
        """The reported balance without support, one-off savings and the cost of the change."""
        return self.reported - self.support - self.one_off - self.change


def bridges(
    ledger: Ledger, indicators: Indicators, world: World, forecast: Mapping[SeatId, float | None]
) -> tuple[Bridge, ...]:
    """One for each seat whose organisations keep books of their own, of the ledger's first run."""
    c = ledger.chart
    trust = c.groups["trust"]
    accounts = {
        "commissioner": np.concatenate([c.groups["commissioner"], c.groups["budget"]]),
        "acute": trust[world.trust_acute],
        "community": trust[~world.trust_acute],
        "council": c.groups["council"],
    }
    everything, support, change = (_net(ledger, part) for part in (c.in_balance, c.is_support, c.is_one_off))
    moved = (ledger.closing - ledger.opening)[0]
    plain = indicators.trust["provider_balance_gbp"][0] - support[trust] - change[trust]
    one_off = plain - indicators.trust["provider_underlying_balance_gbp"][0]
    parts = {"acute": one_off[world.trust_acute], "community": one_off[~world.trust_acute]}
    out: list[Bridge] = []
    for seat in WITH_BOOKS:
        mine = accounts[seat]
        if not mine.size:
            continue
        reported = float(everything[mine].sum())
        out.append(
            Bridge(
                seat,
                forecast.get(seat),
                reported / 1e6,
                float(support[mine].sum()) / 1e6,
                float(parts[seat].sum()) / 1e6 if seat in parts else 0.0,
                float(change[mine].sum()) / 1e6,
                (float(moved[mine].sum()) - reported) / 1e6,
                float(ledger.closing[0, mine].sum()) / 1e6,
            )
        )
    return tuple(out)


def lines(one: Bridge, split: Split) -> tuple[tuple[str, str, float], ...]:
    """The bridge in words: label, what it is, £m. What is less than is shown is left out."""
    who = short(one.seat, split)
    expected = "" if one.forecast is None else tr("; {gbp} was expected at the winter call", gbp=gbp_m(one.forecast))
    reported = tr("reported, support included{more}", more=expected)
    found = [(tr("{who}: the year’s balance", who=who), reported, one.reported)]
    if max(abs(one.support), abs(one.one_off), abs(one.change)) >= SEEN_GBP_M:
        support, once = gbp_m(one.support), gbp_m(one.one_off)
        words = tr(
            "without support ({support}) and savings that do not last ({one_off})", support=support, one_off=once
        )
        if abs(one.change) >= SEEN_GBP_M:
            words = tr(
                "without support ({support}), savings that do not last ({one_off}) and the change of system ({change})",
                support=support,
                one_off=once,
                change=gbp_m(one.change),
            )
        found.append((tr("{who}: underlying", who=who), words, one.underlying))
    if abs(one.lent) >= SEEN_GBP_M:
        words = tr("loans and cover are no income: in the bank, not in the balance")
        found.append((tr("{who}: lent" if one.lent > 0 else "{who}: paid back", who=who), words, one.lent))
    before = tr("on 31 March; {before} a year before", before=gbp_m(one.bank - one.lent - one.reported))
    found.append((tr("{who}: in the bank", who=who), before, one.bank))
    return tuple(found)


def _net(ledger: Ledger, counted: Floats) -> Floats:
    """Received less paid by account, of the rows that count: (accounts,)."""
    c, rows = ledger.chart, ledger.amounts * counted
    received, paid = c.moved(rows)
    out: Floats = (received - paid)[0]
    return out


_OF = ("commissioner", "practices", "trust", "council")
_SHORT = {"one budget ": "the one budget", "transformation fund ": "the transformation fund", "promises ": "promises"}


def account_words(account: str) -> str:
    """An account of the books as it is read: "Aldermere Hospitals (trust)", "Staff"."""
    return sentence(payee_words(account))


def payee_words(account: str) -> str:
    """The same inside a sentence: "staff"."""
    kind, _, name = account.partition(" ")
    if kind in _OF and name:
        return tr("{name} ({kind})", name=name, kind=tr(kind))
    if account.startswith("capital account "):
        return tr("{name} (buildings)", name=account.removeprefix("capital account "))
    return next((tr(words) for start, words in _SHORT.items() if account.startswith(start)), tr(account))
