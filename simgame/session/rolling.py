"""How a steady player rolls last year forward: what runs, runs on; what growth leaves is committed in the same parts.

Nobody who buys care may leave a growing settlement in the bank: commissioners of 2016/17 kept 1 % back by the business
rules of NHS England, half of it untouched (which the accounts take away first), and committed the rest. The same rule
holds for practices and councils, and in either world. Where money is short, levers come down with what is in hand; past
that the rules of the money cut other programmes and planned care by themselves, alike in both worlds.
"""

from __future__ import annotations

from collections.abc import Mapping

from simgame.game.purse import ALLOWED, BEYOND
from simgame.game.seats import Split
from simgame.game.view_types import DeskView
from simgame.session.characters import BLOCK, Character


def in_hand_gbp_m(desk: DeskView, who: Character) -> float:
    """Money that a purse holds and nothing is committed to, £m: without the leave to overspend, and less what the
    character keeps back of its income. Below nothing where the seat is short.
    """
    leave = sum(value for label, value in desk.purse_parts if label in (ALLOWED, BEYOND))
    income = desk.purse_parts[0][1] if desk.purse_parts else 0.0
    return desk.purse_gbp_m - leave - who.keeps_back_pct / 100.0 * income


def rolled(desk: DeskView, split: Split, who: Character, fixed: Mapping[str, float]) -> Mapping[str, float]:
    """What money levers would be set to, £m: all that is in hand beyond what is ``fixed`` or runs on, in last year's
    parts (where nothing was placed, in the parts of ``grows`` or of the levers' ranges). Empty where growth is spent by
    itself: a trust's becomes posts, for staff follow its money; the transformation fund and the keeping-well share are
    spent whole whatever is set.
    """
    if desk.seat in ("acute", "community", "stp") or (split == "abolish" and desk.seat == "commissioner"):
        return {}
    levers = [lever for lever in desk.levers if lever.kind == "money" and lever.id not in (*who.no_growth, *fixed)]
    last = {lever.id: lever.last for lever in levers}
    parts = {lever.id: who.grows[lever.id] for lever in levers if lever.id in who.grows}
    if not parts:
        parts = last if sum(last.values()) > 0.0 else {lever.id: lever.highest for lever in levers}
    held = [lever for lever in desk.levers if lever.kind == "money" and lever.id not in parts]
    on = sum(fixed.get(lever.id, lever.last) for lever in held)
    return filled(parts, {lever.id: lever.highest for lever in levers}, in_hand_gbp_m(desk, who) - on)


def filled(parts: Mapping[str, float], most: Mapping[str, float], gbp_m: float) -> dict[str, float]:
    """``gbp_m`` shared out in these parts, no share above its most: what one cannot hold goes to the others."""
    out = dict.fromkeys(parts, 0.0)
    left, open_ = max(gbp_m, 0.0), {key for key, part in parts.items() if part > 0.0}
    while open_ and left > 1e-9:
        whole = sum(parts[key] for key in sorted(open_))
        given = {key: min(left * parts[key] / whole, most[key] - out[key]) for key in sorted(open_)}
        for key, value in given.items():
            out[key] += value
        left -= sum(given.values())
        full = {key for key in open_ if most[key] - out[key] <= 1e-9}
        if not full:
            break
        open_ -= full
    return out


def block_growth_gbp_m(desk: DeskView, who: Character) -> float:
    """What of growth goes to the community and mental health block for good, £m, where its contract is on the table:
    the block's part of what is in hand beyond the levers that run on.
    """
    running = sum(lever.last for lever in desk.levers if lever.kind == "money")
    return grown_block_gbp_m(in_hand_gbp_m(desk, who) - running, who)


def grown_block_gbp_m(new: float, who: Character) -> float:
    """The block's part of new money, £m."""
    return max(new, 0.0) * who.grows[BLOCK] / sum(who.grows.values())
