"""The fold: a table is its entries. ``problems`` says why one is refused; ``apply`` is pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from simgame.game import (
    apply_ceremony,
    apply_chair,
    apply_deals,
    apply_plans,
    apply_powers,
    apply_private,
    apply_winter,
    growing,
    panel,
    unseen,
    year_turn,
)
from simgame.game.entries import (
    BriefingDone,
    ClockStopped,
    CoinsTurned,
    DebriefOpened,
    Entry,
    EventChosen,
    MonthsShown,
    NewTable,
    PlansLocked,
    ReportDone,
    SeatChanged,
    SwitchStep,
    VoteDone,
    WinterDone,
    seat_of,
)
from simgame.game.entries_deals import NegotiateDone
from simgame.game.events import Card, Chooser, chooser
from simgame.game.events import by_id as cards_by_id
from simgame.game.phases import Phase, phase_title
from simgame.game.scenario import Scenario
from simgame.game.seats import OPTIONAL, SeatId, the
from simgame.game.switch import LAST_STEP
from simgame.game.table_value import Played, Refused, Table, setup_problem
from simgame.game.words import sentence
from simgame.model.evidence import Evidence
from simgame.model.language import tr

__all__ = ["Refused", "Table", "apply", "next_step", "problems", "start", "waiting_for"]

# The phases in which each kind of entry can come at all.
PHASES_OF: dict[str, tuple[Phase, ...]] = {
    "EventChosen": ("briefing", "winter_call"),
    "BriefingDone": ("briefing",),
    "ResidentNamed": ("briefing", "negotiate", "decide", "plans_up", "year", "winter_call", "report"),
    "PanelAsked": ("briefing", "negotiate", "decide", "plans_up"),
    "PanelAnswered": ("briefing", "negotiate", "decide", "plans_up"),
    "FrontPageLed": ("report",),
    "CardPicked": ("briefing",),
    "CardHeld": ("briefing",),
    "OtherPaneOpened": ("briefing",),
    "Card": ("negotiate",),
    "Shake": ("negotiate",),
    "Offer": ("negotiate",),
    "Accept": ("negotiate",),
    "Withdraw": ("negotiate",),
    "Promised": ("negotiate", "decide", "plans_up"),
    "WordJudged": ("report",),
    "Bid": ("negotiate",),
    "Proposed": ("negotiate",),
    "Amendment": ("negotiate",),
    "AmendmentTaken": ("negotiate",),
    "Ballot": ("negotiate",),
    "NegotiateDone": ("negotiate",),
    "Draft": ("decide",),
    "Submitted": ("decide",),
    "Unlocked": ("decide",),
    "Reason": ("decide", "plans_up"),
    "Prediction": ("decide", "plans_up"),
    "PowerPlayed": ("negotiate", "decide", "plans_up", "winter_call"),
    "Threatened": ("negotiate", "decide", "plans_up", "winter_call"),
    "TurnedUp": ("briefing", "negotiate", "decide", "plans_up", "year", "winter_call", "report"),
    "ObjectiveKept": ("briefing", "negotiate", "decide", "plans_up", "year", "winter_call", "report", "debrief"),
    "Marked": ("plans_up",),
    "OneRight": ("plans_up",),
    "Stepped": ("plans_up",),
    "PlansLocked": ("plans_up",),
    "MonthsShown": ("year",),
    "Coin": ("winter_call",),
    "CoinsTurned": ("winter_call",),
    "CoinRefused": ("winter_call",),
    "WinterDone": ("winter_call",),
    "LeverChosen": ("report",),
    "ReportDone": ("report",),
    "RegimeVote": ("vote",),
    "VoteDone": ("vote",),
    "SwitchStep": ("switch",),
    "ChiefChosen": ("switch",),
    "DebriefOpened": ("report", "debrief"),
}
_PARTS = (
    apply_chair, panel, apply_deals, apply_plans, apply_powers, apply_private, apply_winter, apply_ceremony, growing,
)  # fmt: skip


def start(scenario: Scenario, entry: NewTable, evidence: Evidence, cards: Sequence[Card] = ()) -> Table:
    """The table after its first entry. Raises ``Refused`` with a sentence when the set-up cannot be played."""
    problem = setup_problem(entry)
    if not problem and entry.scenario != scenario.id:
        problem = tr(
            "Scenario: the table was set for “{scenario}” and this is “{id}”: open that one.",
            scenario=entry.scenario,
            id=scenario.id,
        )
    if not problem:
        problem = _evidence_problem(entry, evidence)
    if problem:
        raise Refused(problem)
    return year_turn.open_table(scenario, entry, evidence, tuple(cards))


def _evidence_problem(entry: NewTable, evidence: Evidence) -> str:
    for key in sorted(entry.overrides):
        if key not in evidence:
            return tr("Evidence: there is no “{key}”: choose an id of the list of evidence.", key=key[:60])
        low, high = evidence[key].possible
        if not low <= entry.overrides[key] <= high:
            return tr(
                "Evidence, {key}: a value from {low:g} to {high:g}, not {overrides:g}.",
                key=key,
                low=low,
                high=high,
                overrides=entry.overrides[key],
            )
    return ""


def problems(entry: Entry, table: Table) -> tuple[str, ...]:
    """Why an entry is refused, in sentences a player understands; empty when it is allowed."""
    if isinstance(entry, NewTable):
        return ("This table has begun: start another game for another set-up.",)
    if isinstance(entry, ClockStopped):
        if entry.phase != table.phase:
            now = phase_title(table.phase, table.split)
            return (
                tr(
                    "The clock of {phase} is over: the table is at {now}.",
                    phase=phase_title(entry.phase, table.split),
                    now=now,
                ),
            )
        return ()
    if isinstance(entry, SeatChanged):
        return _said(_seat_change_problem(table, entry))
    phases = PHASES_OF[type(entry).__name__]
    if table.phase not in phases:
        when = " or ".join(phase_title(phase, table.split) for phase in phases)
        return (
            tr(
                "That belongs to {when}: the table is at {phase}.",
                when=when,
                phase=phase_title(table.phase, table.split),
            ),
        )
    seat = seat_of(entry)
    if seat is not None and table.holders[seat] == "off":
        return (tr("{seat} is off in this game: its levers stay as they are.", seat=sentence(the(seat, table.split))),)
    if isinstance(entry, EventChosen):
        return _said(_choice_problem(table, entry))
    if isinstance(entry, PlansLocked):
        return _said(panel.unanswered(table))
    if isinstance(entry, BriefingDone | MonthsShown | ReportDone | DebriefOpened):
        return ()
    for part in _PARTS:
        found = part.problem(table, entry)
        if found is not None:
            return _said(found)
    raise AssertionError(f"no rule knows {type(entry).__name__}")


def _said(problem: str) -> tuple[str, ...]:
    return (problem,) if problem else ()


def apply(table: Table, entry: Entry) -> Table:
    """The table after the entry. Raises ``Refused`` with the first of ``problems``; never changes ``table``."""
    found = problems(entry, table)
    if found:
        raise Refused(found[0])
    return unseen.counted(replace(_applied(table, entry), length=table.length + 1), entry)


def _applied(table: Table, entry: Entry) -> Table:
    if isinstance(entry, SeatChanged):
        return _with_holder(table, entry)
    if isinstance(entry, EventChosen):
        return _with_choice(table, entry)
    if isinstance(entry, ClockStopped):
        return _time_out(table)
    if isinstance(entry, BriefingDone):
        return replace(table, phase="negotiate", events=_silent(table, winter=False))
    if isinstance(entry, PlansLocked):
        return year_turn.play_to_november(table)
    if isinstance(entry, MonthsShown):
        return year_turn.months_shown(table)
    if isinstance(entry, WinterDone):
        return year_turn.play_to_march(replace(table, events=_silent(table, winter=True)))
    if isinstance(entry, ReportDone):
        return year_turn.next_year(table)
    if isinstance(entry, DebriefOpened):
        return replace(table, phase="debrief", debrief_open=True)
    for part in _PARTS:
        changed: Table | None = part.applied(table, entry)
        if changed is not None:
            return changed
    raise AssertionError(f"no rule knows {type(entry).__name__}")


def waiting_for(table: Table) -> tuple[SeatId, ...]:
    """Seats that still have something to do before the phase can end, in their written order."""
    if table.phase == "negotiate":
        return apply_deals.waiting(table)
    if table.phase == "decide":
        return tuple(seat for seat in table.seats if seat not in table.submitted)
    if table.phase == "plans_up":
        unmarked = any(seat not in table.marks for seat in table.seats if seat != "stp")
        return tuple(
            seat for seat in table.seats if seat not in table.steps or (seat == "stp" and unmarked)
        )  # the lead's marks cost nothing to leave out
    if table.phase == "winter_call" and not table.coins_turned:
        return tuple(seat for seat in table.seats if seat not in table.coins)
    if table.phase == "vote" and table.voting is not None and table.voting.result is None:
        voted = {seat for seat, _, _ in table.voting.cards}
        return tuple(seat for seat in table.seats if seat not in voted)
    if table.phase in ("briefing", "winter_call"):
        choosers = {chosen_by(table, one.card) for one in open_choices(table)}
        return tuple(seat for seat in table.seats if seat in choosers)
    if table.phase == "switch" and table.ceremony is not None and table.ceremony.step == 2:
        return ("commissioner",)
    return ()


def next_step(table: Table) -> Entry | None:
    """The entry that moves the whole table on once nobody is waited for; None where a seat must act, or at the end."""
    phase = table.phase
    if phase == "briefing":
        return BriefingDone()
    if phase == "negotiate":
        return NegotiateDone(without_deal=not apply_deals.settled(table))
    if phase == "plans_up":
        return None if panel.unanswered(table) else PlansLocked()
    if phase == "year":
        return MonthsShown()
    if phase == "winter_call":
        return WinterDone() if table.coins_turned else CoinsTurned()
    if phase == "report":
        return ReportDone()
    if phase == "vote":
        return VoteDone() if table.voting is not None and table.voting.result is not None else None
    if phase == "switch" and table.ceremony is not None:
        step = table.ceremony.step
        if step == 2 and table.ceremony.to == "abolish":
            return SwitchStep(step, placement="practices")
        return SwitchStep(step)
    if phase == "debrief" and not table.debrief_open:
        return DebriefOpened()
    return None


def open_choices(table: Table) -> tuple[Played, ...]:
    """Cards of this phase on which somebody may still choose."""
    cards = cards_by_id(table.cards)
    winter = table.phase == "winter_call"
    return tuple(
        one
        for one in table.events
        if one.year_index == table.year_index
        and one.winter == winter
        and one.choice is None
        and cards[one.card].chooser is not None
    )


def chosen_by(table: Table, card: str) -> Chooser | None:
    """Who chooses on a card at this table: a seat, or "table"."""
    return chooser(cards_by_id(table.cards)[card], table.seats)


def _choice_problem(table: Table, entry: EventChosen) -> str:
    winter = table.phase == "winter_call"
    this = [one for one in table.events if one.year_index == table.year_index and one.card == entry.card]
    if not this or this[0].winter != winter:
        return "That card is not on the table now: choose on one that is turned."
    who = chosen_by(table, entry.card)
    if who is None:
        return "There is nothing to choose on that card: it comes as it is."
    if who != "table" and who != entry.seat:
        return tr("{who} chooses on that card.", who=sentence(the(who, table.split)))
    return ""


def _with_choice(table: Table, entry: EventChosen) -> Table:
    events = tuple(
        year_turn.chosen(one, entry.choice) if one.card == entry.card and one.year_index == table.year_index else one
        for one in table.events
    )
    return replace(table, events=events)


def _silent(table: Table, winter: bool) -> tuple[Played, ...]:
    return tuple(
        year_turn.chosen(one, 0)
        if one.year_index == table.year_index and one.winter == winter and one.choice is None
        else one
        for one in table.events
    )


def _seat_change_problem(table: Table, entry: SeatChanged) -> str:
    if entry.holder == "off" and entry.seat not in OPTIONAL:
        return tr("{seat} cannot be off: give it to a computer player.", seat=sentence(the(entry.seat, table.split)))
    toggled = (entry.holder == "off") != (table.holders[entry.seat] == "off")
    if toggled and table.phase != "report":
        return "A seat can be switched on or off between two years only: wait for the report."
    return ""


def _with_holder(table: Table, entry: SeatChanged) -> Table:
    names = {**table.names, entry.seat: entry.name} if entry.name else {**table.names}
    return replace(table, holders={**table.holders, entry.seat: entry.holder}, names=names)


def _time_out(table: Table) -> Table:
    """The clock ran out: drafts stand, silence takes the first option, no deal is settled by its rules."""
    phase = table.phase
    if phase == "negotiate":
        return apply_deals.done(table)
    if phase == "decide":
        return apply_plans.all_submitted(table)
    if phase == "winter_call" and not table.coins_turned:
        return apply_winter.turned(table)
    if phase == "winter_call":
        return _applied(table, WinterDone())
    if phase == "vote":
        return apply_ceremony.vote_timed_out(table)
    if phase == "switch" and table.ceremony is not None:
        closing = next_step(table)
        assert closing is not None
        assert table.ceremony.step <= LAST_STEP
        return _applied(table, closing)
    if phase == "plans_up":
        return _applied(table, PlansLocked())  # a question of the panel that nobody answered stays so
    if phase == "debrief":
        return table
    step = next_step(table)
    assert step is not None
    return _applied(table, step)
