"""Desks, the sheet of an open table, and plans up, as one viewer may see them."""

from __future__ import annotations

from simgame.game import expecting, promises
from simgame.game.apply_plans import purse_problem, right_levers, step_words
from simgame.game.lever_list import Lever
from simgame.game.levers import shown, stepped
from simgame.game.plan_sums import post_cost_gbp
from simgame.game.plans import draft_of, fitted, last_of, last_settings, levers_of, placed, this_years
from simgame.game.plans_up import RIGHTS, Face, headline, hot, right_sentence
from simgame.game.seats import SeatId
from simgame.game.table_value import Table
from simgame.game.view_types import DeskView, LeverView, PlanFaceView, PlansView, RightView
from simgame.game.words import count, gbp_m
from simgame.model.language import tr

DESK_PHASES = ("briefing", "negotiate", "decide", "plans_up")


def desk(table: Table, seat: SeatId | None) -> DeskView | None:
    """A seat's own desk."""
    if seat is None or table.phase not in DESK_PHASES:
        return None
    return desk_of(table, seat)


def sheet(table: Table, seat: SeatId | None) -> tuple[DeskView, ...]:
    """Every desk in one column at an open table; a computer player's draft is never on it."""
    if seat is not None or table.setup.way != "open" or table.phase not in ("negotiate", "decide"):
        return ()
    return tuple(desk_of(table, one, hidden=table.holders[one] != "person") for one in table.seats)


def desk_of(table: Table, seat: SeatId, hidden: bool = False) -> DeskView:
    """A desk; ``hidden`` shows last year's settings in place of the draft."""
    last = last_of(table, seat)
    drafted = {} if hidden else table.drafts.get(seat, {})
    # a seat that touches nothing keeps last year's settings as far as its purse can pay them
    now = draft_of(table, seat) if drafted else fitted(table, seat, last)
    purse = table.purses.get(seat, 0.0)
    spent = placed(table, seat, now)
    own = [p for p in table.predictions if p.seat == seat and not hidden]
    return DeskView(
        seat=seat,
        levers=tuple(_lever(table, seat, lever, last[lever.id], now[lever.id]) for lever in levers_of(table, seat)),
        purse_gbp_m=purse,
        purse_parts=table.purse_parts.get(seat, ()),
        placed_gbp_m=spent,
        problem=purse_problem(table, seat, now) if drafted else "",
        submitted=seat in table.submitted,
        may_unlock=table.phase == "decide" and seat in table.submitted,
        reason="" if hidden else table.reasons.get(seat, ""),
        predictions=tuple((p.indicator, p.direction, p.by) for p in own),
        drafted=bool(drafted),
        figures=expecting.figures_of(seat, table.split, table.world),
    )


def _lever(table: Table, seat: SeatId, lever: Lever, last: float, now: float) -> LeverView:
    least, most = promises.bounds(table.promises, seat, lever.id, table.year_index)
    return LeverView(
        id=lever.id,
        label=lever.label,
        help=lever.help,
        touches=lever.touches,
        unit=lever.unit,
        kind=lever.kind,
        choices=lever.choices,
        lowest=lever.lowest,
        highest=lever.highest,
        step=lever.step,
        decimals=lever.decimals,
        off=lever.off,
        default=lever.default,
        last=last,
        draft=now,
        last_words=shown(lever, last),
        changed=now != last,
        least_promised=least,
        most_promised=most,
    )


def plans(table: Table, seat: SeatId | None) -> PlansView | None:
    """Plans up: the faces are for all; which way a lever can still move is shown to its owner only."""
    sums = table.sums
    if sums is None:
        return None
    settings = this_years(table)
    faces: list[PlanFaceView] = []
    for face in sums.faces:
        moves: list[tuple[str, str, bool, bool]] = []
        for lever in levers_of(table, face.seat):
            value = settings[face.seat][lever.id]
            mine = seat == face.seat
            down = not mine or stepped(lever, value, -1) != value
            up = not mine or stepped(lever, value, 1) != value
            moves.append((lever.id, lever.label, down, up))
        faces.append(
            PlanFaceView(
                seat=face.seat,
                stays=face.stays,
                staff=face.staff,
                money_gbp_m=face.money_gbp_m,
                mark=table.marks.get(face.seat),
                stepped=face.seat in table.steps,
                step=step_words(table, face.seat) if table.phase == "plans_up" else "",
                steps=tuple(moves),
                posts=_posts(table, face),
            )
        )
    return PlansView(
        headline=headline(sums, table.split),
        faces=tuple(faces),
        stays_expected=sums.stays,
        stays_range=(sums.stays_low, sums.stays_high),
        staff_available=sums.staff_available,
        staff_wanted=sums.staff_wanted,
        money_gbp_m=sums.money_gbp_m,
        money_planned_gbp_m=sums.money_planned_gbp_m,
        hot=hot(sums),
        right=_right(table),
    )


def _posts(table: Table, face: Face) -> str:
    """From which plan the staff wanted follow, and how."""
    if face.staff <= 0:
        return "No new posts: this plan spends no more than last year’s."
    more = placed(table, face.seat)
    more -= placed(table, face.seat, last_of(table, face.seat))
    return tr(
        "{staff} new posts, here or at those who are paid: this plan spends {more} more than last year’s, most of it "
        "on {what}; a post costs £{cost} a year.",
        staff=count(face.staff),
        more=gbp_m(more),
        what=tr(face.posts_for)[:1].lower() + tr(face.posts_for)[1:],
        cost=count(round(post_cost_gbp(table), -2)),
    )


def _right(table: Table) -> RightView:
    used = table.right
    labels = {lever.id: lever for _, lever in right_levers(table)}
    words = ""
    if used is not None:
        lever = labels.get(used.lever)
        figure = shown(lever, used.value) if lever is not None else ""
        words = right_sentence(used, table.split, lever.label if lever is not None else "", figure)
    last = last_settings(table)
    return RightView(
        used="" if used is None else used.right,
        sentence=words,
        rights=RIGHTS[table.split],
        levers=tuple(
            (lever.id, lever.label, lever.lowest, lever.highest, lever.step, last[seat][lever.id])
            for seat, lever in right_levers(table)
        ),
        settings=tuple(
            (lever.id, tr("{label}: {figure}", label=lever.label, figure=shown(lever, value)), value)
            for seat, lever in right_levers(table)
            for value in _may_be_set(lever, last[seat][lever.id])
        ),
    )


def _may_be_set(lever: Lever, last: float) -> tuple[float, ...]:
    """What is offered to whoever sets another seat's lever: as last year first, a step either way, the ends."""
    if lever.choices:
        ways = range(len(lever.choices))
        return (last, *(float(way) for way in ways if way != last))
    found = [last, stepped(lever, last, 1), stepped(lever, last, -1), lever.highest, lever.lowest]
    return tuple(dict.fromkeys(found if lever.off is None else [*found, lever.off]))
