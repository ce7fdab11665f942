"""The winter call: coins put, turned, and one perhaps refused."""

from __future__ import annotations

from dataclasses import replace

from simgame.game import january, powers
from simgame.game.apply_powers import mandate_problem
from simgame.game.entries import Coin, CoinRefused, CoinsTurned, Entry, WinterDone
from simgame.game.seats import the
from simgame.game.table_value import Table
from simgame.game.words import sentence
from simgame.model.language import tr


def problem(table: Table, entry: Entry) -> str | None:
    """Why an entry of the winter call is refused; "" when it is allowed, None when it is not of this phase."""
    if isinstance(entry, Coin):
        return _coin_problem(table, entry)
    if isinstance(entry, CoinsTurned):
        return _turn_problem(table)
    if isinstance(entry, CoinRefused):
        return _refuse_problem(table, entry)
    if isinstance(entry, WinterDone):
        return "" if table.coins_turned else "The coins lie face down: turn them first."
    return None


def called_full(table: Table) -> bool:
    """Whether the acute trust called Full this winter: all others show their coins first."""
    return powers.find(table.powers, "full", table.year_index) is not None


def _coin_problem(table: Table, entry: Coin) -> str:
    if table.coins_turned:
        return "The coins are turned: they stay as they lie."
    if entry.seat == "acute" and called_full(table) and not set(table.seats) - {"acute"} <= set(table.coins):
        return "You called Full: all others show their coins first."
    return ""


def _turn_problem(table: Table) -> str:
    if table.coins_turned:
        return "The coins are turned already: go on to December."
    missing = [seat for seat in table.seats if seat not in table.coins]
    if missing:
        names = ", ".join(the(seat, table.split) for seat in missing)
        return tr("Nothing shown yet by {names}: put 0, 1 or 2 for each.", names=names)
    return ""


def _refuse_problem(table: Table, entry: CoinRefused) -> str:
    if table.split == "keep":
        return "Each seat pays its coins itself while the split is kept: nobody can refuse them."
    if not table.coins_turned:
        return "The coins lie face down: turn them first."
    if table.refused is not None:
        return "One coin is refused already: that is all the chief executive may do."
    if beyond := mandate_problem(table, "stp"):
        return beyond
    if entry.seat == "acute" and powers.find(table.powers, "safe_limit", table.year_index) is not None:
        return "The hospital division set a safe limit: its coins cannot be refused this winter."
    if table.coins.get(entry.seat, 0) < 1:
        return tr(
            "{seat} shows no coin: refuse one that is there, or none.", seat=sentence(the(entry.seat, table.split))
        )
    return ""


def applied(table: Table, entry: Entry) -> Table | None:
    """The table after an entry of the winter call; None when the entry is not of this phase."""
    if isinstance(entry, Coin):
        return replace(table, coins={**table.coins, entry.seat: entry.coins})
    if isinstance(entry, CoinsTurned):
        return turned(table)
    if isinstance(entry, CoinRefused):
        return january.with_winter_after(replace(table, refused=entry.seat))
    return None


def turned(table: Table) -> Table:
    """On three: a seat that showed nothing shows none."""
    coins = {seat: table.coins.get(seat, 0) for seat in table.seats}
    return january.with_winter_after(replace(table, coins=coins, coins_turned=True))
