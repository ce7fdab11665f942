"""When a computer player's line may be heard: what goes with a private move waits until that move turns over."""

from __future__ import annotations

from simgame.game.entries import Coin, Draft, Entry, ObjectiveKept, Prediction, Reason, RegimeVote, Submitted
from simgame.game.entries_deals import Ballot, Bid, Offer, Withdraw
from simgame.game.table_value import Table

_PLANS = (Draft, Reason, Prediction, Submitted)
_LETTERS = (Offer, Withdraw)


def ballots(table: Table) -> int:
    """Ballots on the one budget that lie turned."""
    return 0 if table.budget is None else len(table.budget.ballots)


def is_hidden(entry: Entry, table: Table, ballots_then: int) -> bool:
    """Whether what an entry holds is still its seat's own; ``ballots_then``: ballots turned when it was made."""
    if isinstance(entry, _PLANS):
        return table.phase == "decide"
    if isinstance(entry, Coin):
        return table.phase == "winter_call" and not table.coins_turned
    if isinstance(entry, Bid):
        return table.phase == "negotiate" and table.budget is not None and not table.budget.bids_turned
    if isinstance(entry, Ballot):
        return table.phase == "negotiate" and ballots(table) == ballots_then
    if isinstance(entry, _LETTERS):
        return table.phase == "negotiate"
    if isinstance(entry, RegimeVote):
        return table.voting is not None and table.voting.result is None
    return isinstance(entry, ObjectiveKept) and table.phase != "debrief"
