"""The phases Decide and Plans up: drafts, locks, marks, the one right and the one step each."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

from simgame.game import plan_sums, powers, promises, regulator
from simgame.game.apply_powers import mandate_problem
from simgame.game.entries import (
    Draft,
    Entry,
    Marked,
    OneRight,
    Prediction,
    Reason,
    Stepped,
    Submitted,
    Unlocked,
)
from simgame.game.lever_list import Lever
from simgame.game.levers import LEVERS, lever_problem, shown, stepped
from simgame.game.plans import SLACK_GBP_M, draft_of, fitted, last_settings, lever_of, levers_of, placed, this_years
from simgame.game.plans_up import MARSHALLED, RIGHTS, UsedRight
from simgame.game.seats import SeatId, the
from simgame.game.table_value import Table
from simgame.game.words import gbp_m, sentence
from simgame.game.year_record import Expected
from simgame.model.indicators import INDICATORS
from simgame.model.language import tr

PREDICTIONS = 2
RIGHT_WORDS = {"hold": "hold the fund", "marshal": "marshal the commissioner", "control_total": "one control total",
               "set": "set one lever"}  # fmt: skip


def problem(table: Table, entry: Entry) -> str | None:
    """Why an entry of these phases is refused; "" when it is allowed, None when it is not of these phases."""
    if isinstance(entry, Draft):
        return _draft_problem(table, entry)
    if isinstance(entry, Submitted):
        return _submit_problem(table, entry.seat)
    if isinstance(entry, Unlocked):
        return "" if entry.seat in table.submitted else "Your plan is open already: change it and hand it in."
    if isinstance(entry, Reason):
        return ""
    if isinstance(entry, Prediction):
        return _prediction_problem(table, entry)
    if isinstance(entry, Marked):
        return _mark_problem(table, entry)
    if isinstance(entry, OneRight):
        return _right_problem(table, entry)
    if isinstance(entry, Stepped):
        return _step_problem(table, entry)
    return None


def _draft_problem(table: Table, entry: Draft) -> str:
    if entry.seat in table.submitted:
        return "Your plan is handed in: unlock it first."
    mine = {lever.id: lever for lever in levers_of(table, entry.seat)}
    for key, value in entry.settings.items():
        lever = mine.get(key)
        if lever is None:
            return _no_such_lever(table, entry.seat, key)
        wrong = lever_problem(lever, value)
        if wrong:
            return wrong
    return ""


def _no_such_lever(table: Table, seat: SeatId, key: str) -> str:
    whose = sentence(the(seat, table.split))
    if key in LEVERS:
        owner = LEVERS[key]
        if owner.seat == seat:
            return tr("{label}: that lever does not exist under these rules of the money.", label=owner.label)
        return tr(
            "{label}: {whose} does not hold that lever; choose one of its own.",
            label=owner.label,
            whose=whose[0].lower() + whose[1:],
        )
    return tr("{whose} has no lever “{key}”: choose one of its own.", whose=whose, key=key[:40])


def purse_problem(table: Table, seat: SeatId, settings: Mapping[str, float]) -> str:
    """Why settings cannot be paid out of a purse; "" when they can."""
    purse = max(table.purses.get(seat, 0.0), 0.0)
    spent = placed(table, seat, settings)
    if spent <= purse + SLACK_GBP_M:
        return ""
    over = gbp_m(spent - purse)
    return tr(
        "Your plan costs {spent} and your purse holds {purse}: take {over} out of your levers.",
        spent=gbp_m(spent),
        purse=gbp_m(purse),
        over=over,
    )


def _submit_problem(table: Table, seat: SeatId) -> str:
    if seat in table.submitted:
        return "Your plan is handed in already: wait for the others, or unlock it."
    if seat not in table.drafts:
        return ""  # last year's settings, fitted to the purse when they turn over
    return purse_problem(table, seat, draft_of(table, seat))


def _prediction_problem(table: Table, entry: Prediction) -> str:
    if entry.indicator not in INDICATORS:
        return tr(
            "There is no figure “{indicator}” to predict: choose one of the list.", indicator=entry.indicator[:40]
        )
    if not math.isfinite(entry.by):
        return "A prediction says how far: put a number."
    others = {p.indicator for p in table.predictions if p.seat == entry.seat and p.indicator != entry.indicator}
    if len(others) >= PREDICTIONS:
        return tr("You have predicted {predictions} figures: change one of those instead.", predictions=PREDICTIONS)
    return ""


def _mark_problem(table: Table, entry: Marked) -> str:
    if entry.seat == "stp":
        return "Nobody marks their own plan: mark one of the others."
    if table.holders[entry.seat] == "off":
        return tr("{seat} is off in this game: mark another plan.", seat=sentence(the(entry.seat, table.split)))
    return ""


def marshalled(table: Table) -> tuple[SeatId, ...]:
    """Whose levers the one right may set this year: with the split kept no foundation trust's, but of one that has lost
    its freedoms."""
    if table.split == "keep" and regulator.freedoms_lost(table):
        return (*MARSHALLED[table.split], "acute")
    return MARSHALLED[table.split]


def right_levers(table: Table) -> tuple[tuple[SeatId, Lever], ...]:
    """Levers that the one right may set this year, with the seat that holds them."""
    return tuple(
        (seat, lever) for seat in marshalled(table) if table.holders[seat] != "off" for lever in levers_of(table, seat)
    )


def _right_problem(table: Table, entry: OneRight) -> str:
    if table.right is not None:
        return tr("{who} has used its one right this year.", who=sentence(the("stp", table.split)))
    if beyond := mandate_problem(table, "stp"):
        return beyond
    rights = RIGHTS[table.split]
    if entry.right not in rights:
        return tr("That right does not exist under these rules of the money: choose {rights}.", rights=_or(rights))
    if entry.right not in ("marshal", "set"):
        return ""
    held = {lever.id: (seat, lever) for seat, lever in right_levers(table)}
    if entry.lever is None or entry.value is None:
        return "The right names a lever and a figure: choose both."
    if entry.lever not in held:
        allowed = " or ".join(the(seat, table.split) for seat in marshalled(table))
        return tr("It may set a lever of {allowed}: choose one of those.", allowed=allowed)
    seat, lever = held[entry.lever]
    if seat == "acute" and powers.find(table.powers, "safe_limit", table.year_index) is not None:
        return "The hospital division set a safe limit: set a lever of another division this year."
    wrong = lever_problem(lever, entry.value)
    if wrong:
        return wrong
    settings = {**draft_of(table, seat), lever.id: entry.value}
    purse = max(table.purses.get(seat, 0.0), 0.0)
    if placed(table, seat, settings) > max(purse, placed(table, seat)) + SLACK_GBP_M:
        return tr(
            "{seat} has {purse}: that figure is more than its purse can pay.",
            seat=sentence(the(seat, table.split)),
            purse=gbp_m(purse),
        )
    return ""


def _or(rights: tuple[str, ...]) -> str:
    return " or ".join(RIGHT_WORDS[right] for right in rights)


def _step_problem(table: Table, entry: Stepped) -> str:
    if entry.seat in table.steps:
        return tr("{seat} has had its one step.", seat=sentence(the(entry.seat, table.split)))
    if entry.steps == 0:
        return ""
    if entry.lever is None:
        return "A step moves one lever up or down: choose the lever."
    mine = {lever.id: lever for lever in levers_of(table, entry.seat)}
    lever = mine.get(entry.lever)
    if lever is None:
        return _no_such_lever(table, entry.seat, entry.lever)
    if table.right is not None and table.right.lever == lever.id:
        return tr(
            "{label} was set by the right of {who}: step another lever, or keep.",
            label=lever.label,
            who=the("stp", table.split),
        )
    settings = draft_of(table, entry.seat)
    value = stepped(lever, settings[lever.id], entry.steps)
    if value == settings[lever.id]:
        return tr("{label} is at the end of its range: step the other way, or keep.", label=lever.label)
    after = {**settings, lever.id: value}
    if placed(table, entry.seat, after) > placed(table, entry.seat, settings) + 1e-9:
        return purse_problem(table, entry.seat, after)
    return ""


def applied(table: Table, entry: Entry) -> Table | None:
    """The table after an entry of these phases; None when the entry is not of these phases."""
    if isinstance(entry, Draft):
        held = {**table.drafts.get(entry.seat, {}), **{key: float(value) for key, value in entry.settings.items()}}
        return replace(table, drafts={**table.drafts, entry.seat: held})
    if isinstance(entry, Submitted):
        table = replace(table, submitted=table.submitted | {entry.seat})
        return plans_turned(table) if table.submitted >= set(table.seats) else table
    if isinstance(entry, Unlocked):
        return replace(table, submitted=table.submitted - {entry.seat})
    if isinstance(entry, Reason):
        return replace(table, reasons={**table.reasons, entry.seat: entry.text.strip()})
    if isinstance(entry, Prediction):
        kept = tuple(p for p in table.predictions if (p.seat, p.indicator) != (entry.seat, entry.indicator))
        made = (*kept, Expected(entry.seat, entry.indicator, entry.direction, entry.by))
        return replace(table, predictions=tuple(sorted(made, key=lambda p: (p.seat, p.indicator))))
    if isinstance(entry, Marked):
        return replace(table, marks={**table.marks, entry.seat: entry.colour})
    if isinstance(entry, OneRight):
        return _with_right(table, entry)
    if isinstance(entry, Stepped):
        return _with_step(table, entry)
    return None


def _with_right(table: Table, entry: OneRight) -> Table:
    if entry.right not in ("marshal", "set"):
        return replace(table, right=UsedRight(entry.right))
    assert entry.lever is not None
    assert entry.value is not None
    seat = next(seat for seat, lever in right_levers(table) if lever.id == entry.lever)
    used = UsedRight(entry.right, seat, entry.lever, entry.value)
    return plan_sums.refaced(_set(replace(table, right=used), seat, entry.lever, entry.value), seat)


def _with_step(table: Table, entry: Stepped) -> Table:
    if entry.steps == 0 or entry.lever is None:
        return replace(table, steps={**table.steps, entry.seat: ("", 0)})
    lever = lever_of(table, entry.lever)
    value = stepped(lever, draft_of(table, entry.seat)[lever.id], entry.steps)
    table = replace(table, steps={**table.steps, entry.seat: (lever.id, entry.steps)})
    return plan_sums.refaced(_set(table, entry.seat, lever.id, value), entry.seat)


def _set(table: Table, seat: SeatId, lever: str, value: float) -> Table:
    return replace(table, drafts={**table.drafts, seat: {**table.drafts.get(seat, {}), lever: value}})


def all_submitted(table: Table) -> Table:
    """The clock ran out in Decide: every draft stands, as far as its purse can pay."""
    return plans_turned(replace(table, submitted=frozenset(table.seats)))


def plans_turned(table: Table) -> Table:
    """Plans up: every seat's whole plan lies on the table, and the engine adds them up."""
    last = last_settings(table)
    plans = this_years(table)
    drafts = {
        seat: fitted(table, seat, plans[seat]) if table.holders[seat] != "off" else dict(last[seat]) for seat in plans
    }
    return plan_sums.with_sums(replace(table, drafts=drafts, phase="plans_up"))


def step_words(table: Table, seat: SeatId) -> str:
    """A seat's one step as it is said: "Winter ward −£0.5m"; "Keep", or "" while it has not moved."""
    if seat not in table.steps:
        return ""
    key, steps = table.steps[seat]
    if steps == 0:
        return "Keep"
    lever = lever_of(table, key)
    if lever.choices:
        return f"{lever.label}: {shown(lever, draft_of(table, seat)[key])}"
    return f"{lever.label} {'+' if steps > 0 else '−'}{shown(lever, lever.step)}"


def settle_promises(table: Table) -> Table:
    """When the plans lock: which promises to do, and to back the budget, were kept."""
    right = table.right
    overridden = None if right is None or right.seat is None else (right.seat, right.lever)
    done = promises.settled(table.promises, table.year_index, this_years(table), overridden)
    if table.budget is not None:
        last = table.budget.ballots[-1].votes if table.budget.ballots else ()
        votes = {seat: "for" if agrees else "against" for seat, agrees in last}
        done = promises.backed(done, table.year_index, votes, budget=True)
    return replace(table, promises=done)
