"""The vote on the rules of the money, and the four steps of the switch."""

from __future__ import annotations

from dataclasses import replace

from simgame.game import switch, year_turn
from simgame.game.entries import ChiefChosen, Entry, RegimeVote, SwitchStep, VoteDone
from simgame.game.seats import Holder
from simgame.game.table_value import Table


def problem(table: Table, entry: Entry) -> str | None:
    """Why an entry of vote or switch is refused; "" when it is allowed, None when it is not of these phases."""
    if isinstance(entry, RegimeVote):
        assert table.voting is not None
        return switch.vote_problem(table.voting, entry.votes)
    if isinstance(entry, VoteDone):
        assert table.voting is not None
        return "" if table.voting.result is not None else "The cards lie face down: every seat votes first."
    if isinstance(entry, SwitchStep):
        assert table.ceremony is not None
        if not 0.0 <= entry.posts_pct <= 100.0:
            return "Posts end from 0% to 100%: put a figure in that range."
        return switch.step_problem(table.ceremony, entry.step, entry.placement)
    if isinstance(entry, ChiefChosen):
        return _chief_problem(table, entry)
    return None


def _chief_problem(table: Table, entry: ChiefChosen) -> str:
    assert table.ceremony is not None
    if table.ceremony.to != "abolish":
        return "There is no chief executive to choose: the split comes back."
    if table.holders["stp"] == "person":
        return "The STP lead is a person and becomes chief executive: nobody has to be chosen."
    if table.holders[entry.seat] != "person":
        return "A person becomes chief executive: choose a seat that a person holds."
    return ""


def applied(table: Table, entry: Entry) -> Table | None:
    """The table after an entry of vote or switch; None when the entry is not of these phases."""
    if isinstance(entry, RegimeVote):
        assert table.voting is not None
        return _with_voting(table, switch.vote(table.voting, entry.votes))
    if isinstance(entry, VoteDone):
        return year_turn.after_vote(table)
    if isinstance(entry, SwitchStep):
        return _step(table, entry)
    if isinstance(entry, ChiefChosen):
        computer: Holder = table.holders["stp"]
        names = {**table.names, "stp": table.names.get(entry.seat, ""), entry.seat: ""}
        aims = {**table.aims, "stp": table.aims[entry.seat], entry.seat: table.aims["stp"]}  # they go with the people
        return replace(table, holders={**table.holders, "stp": "person", entry.seat: computer}, names=names, aims=aims)
    return None


def _with_voting(table: Table, voting: switch.Voting) -> Table:
    return replace(table, votings=(*table.votings[:-1], voting))


def _step(table: Table, entry: SwitchStep) -> Table:
    assert table.ceremony is not None
    ceremony = switch.close_step(table.ceremony, entry.placement, entry.posts_pct)
    if ceremony.step > switch.LAST_STEP:
        return year_turn.switched(replace(table, ceremony=ceremony))
    return replace(table, ceremony=ceremony)


def vote_timed_out(table: Table) -> Table:
    """Who has not voted leaves things as they are; once the cards are turned the table moves on."""
    assert table.voting is not None
    if table.voting.result is not None:
        return year_turn.after_vote(table)
    return _with_voting(table, switch.silence(table.voting))
