"""The winter call: nought to two coins a seat, from its own balance (kept) or the common reserve (one budget)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from simgame.game.seats import SEATS, SeatId, Split
from simgame.model.language import tr

MOST_COINS = 2
COINS_IN_NHS_MONEY = 2000  # a coin is this part of the footprint's NHS money


def coin_gbp_m(nhs_money_gbp: float) -> float:
    """The value of a coin, £m to two decimals."""
    return round(nhs_money_gbp / COINS_IN_NHS_MONEY / 1e6, 2)


def spent(coins: Mapping[SeatId, int], refused: SeatId | None) -> dict[SeatId, int]:
    """Coins that are spent once one may have been refused."""
    return {seat: coins.get(seat, 0) - (1 if seat == refused else 0) for seat in SEATS if coins.get(seat, 0)}


def winter_gbp(
    coins: Mapping[SeatId, int], refused: SeatId | None, coin: float, split: Split, reserve_gbp_m: float
) -> dict[str, float]:
    """Pounds of each seat's coins as the engine's quantities ``winter_SEAT_gbp``.

    In one budget the reserve pays while it lasts; when it does not reach, every seat's coins shrink alike.
    """
    left = spent(coins, refused)
    total = sum(left.values()) * coin
    part = 1.0
    if split == "abolish" and total > 0:
        part = min(1.0, max(reserve_gbp_m, 0.0) / total)
    return {f"winter_{seat}_gbp": left.get(seat, 0) * coin * 1e6 * part for seat in SEATS}


def sum_sentence(coins: Mapping[SeatId, int], refused: SeatId | None, seats: Sequence[SeatId], coin: float) -> str:
    """What the turned slips come to."""
    number = sum(spent(coins, refused).values())
    return tr(
        "{number} of {most_coins} coins, £{number2:,.2f}m",
        number=number,
        most_coins=MOST_COINS * len(seats),
        number2=number * coin,
    )
