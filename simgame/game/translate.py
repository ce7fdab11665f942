"""Between worlds: a year's decisions carried over to another split, and what does not fit said in words.

*Same choices* means the same real quantities and the same pounds: wards, teams, schemes and every lever that is the
same number in both worlds are left as they are. Only what the rules of the money gave another form is exchanged.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import numpy as np
from msgspec import Struct

from simgame.game.levers import LEVERS, rounded, scaled
from simgame.game.seats import SEATS, SeatId, Split
from simgame.game.terms import TERMS
from simgame.model.decisions import QUANTITIES, Decisions

World3 = Literal["keep", "abolish", "middle"]

# What only one world knows, and what is said when it is dropped.
_ONLY_KEPT: dict[str, str] = {
    # A contract starts each year from the forecast outturn, a share from last year's share: a bargain of one year would
    # stay in the share for good. Payments follow from the rules of each world; what was bargained does not carry over.
    "acute_contract_change_gbp": "What was bargained on the hospital contract is dropped: a share follows the work.",
    "acute_price_change_pct": "The price that was agreed is dropped: a share has no price.",
    **dict.fromkeys(
        (term.quantity for term in TERMS.values()), "What was agreed beyond form and value ends with the contract."
    ),
    "acute_contract_form": "The form of the contract is dropped: in one budget there is no contract.",
    "arbitration": "Arbitration is dropped: the board votes instead.",
    "contingency_gbp": "The contingency is part of the reserve.",
    "power_shop_around": "Shopping around is dropped: in one budget nothing is bought elsewhere.",
    "power_tender": "The tender is dropped: in one budget nothing is bought elsewhere.",
    "winter_power_full": "Calling Full is dropped: it is a power of the split.",
    "power_close_list": "Closing a list is dropped: it is a power of the split.",
    "winter_power_close_list": "Closing a list is dropped: it is a power of the split.",
    "power_safe_cap": "The safe cap is dropped: it is a power of the split.",
    "winter_power_safe_cap": "The safe cap is dropped: it is a power of the split.",
    "power_pause": "The pause of care packages is dropped: it is a power of the split.",
    "winter_power_pause": "The pause of care packages is dropped: it is a power of the split.",
    "risk_pool_pct": "The risk pool is dropped: one budget is a pool.",
    "assurance": "Heavy assurance is dropped: there is nobody outside to check.",
    "commissioners_merged": "Merging commissioners is dropped: the one budget is one already.",
}
_ONLY_ENDED: dict[str, str] = {
    "guarantee_weeks": "The guarantee of a longest wait is dropped: no reserve pays for it.",
    "quality_floor": "The quality floor is dropped.",
    "partner_pct": "The private partner goes with the one budget.",
    "profit_cap_pct": "The cap on its profit goes with it.",
    "gain_share_pct": "The gain share is dropped: each organisation keeps what it saves.",
    "pool_budget": "The council’s budget leaves the pool.",
    "integration_pace": "The pace of integration is dropped: nobody sets it for all.",
    "power_safe_limit": "The safe limit is dropped: it is a power in one budget.",
    "winter_power_first_call_gbp": "First call is dropped: it is a power in one budget.",
    "winter_power_publish": "The published standard is dropped: it is a power in one budget.",
    "freed_management_use": "Nothing is freed: the posts that write contracts stay.",
    "share_hospital_change_gbp": "What the board moved to or from the hospital is dropped: contracts pay for the work.",
    "share_mental_health_change_gbp": "What the board took from mental health is dropped: its block rolls on.",
    "share_keeping_well_change_gbp": "The keeping-well share is what its levers spend: the same pounds.",
}


# What stays with community and mental health care for good: under contract, and in one budget.
_BLOCK = {
    "abolish": "share_outside_change_gbp",
    "keep": "community_contract_change_gbp",
    "middle": "community_contract_change_gbp",
}
_OUTSIDE = ("share_outside_change_gbp", "share_community_change_gbp")
_ONLY_HERE: dict[str, tuple[str, ...]] = {
    "abolish": ("community_contract_change_gbp",),
    "keep": _OUTSIDE,
    "middle": _OUTSIDE,
}


class Translation(Struct, frozen=True):
    """Decisions of a year in another world, and a sentence for each thing that was dropped."""

    decisions: Decisions
    dropped: tuple[str, ...]


def _set(decisions: Decisions, id: str) -> bool:
    return bool(np.any(decisions[id] != QUANTITIES[id].default))


def translate(decisions: Decisions, to: World3, form: float = 0.0) -> Translation:
    """A year's decisions as they are in the world ``to``, whichever world they come from.

    ``form``: the form a contract takes when it comes back: the last in force, else tariff (0). In the middle world it
    is cap and collar (2): the split is kept, incentives are aligned.
    """
    changes: dict[str, np.ndarray[tuple[int, ...], np.dtype[np.float64]]] = {}
    dropped: list[str] = []
    gone = _ONLY_KEPT if to == "abolish" else _ONLY_ENDED
    for id, sentence in gone.items():
        if _set(decisions, id):
            changes[id] = np.full_like(decisions[id], QUANTITIES[id].default)
            if sentence not in dropped:
                dropped.append(sentence)
    # A block and a share outside hospital both roll on with what was moved: the same pounds, for good, in either.
    for id in _ONLY_HERE[to]:
        if _set(decisions, id):
            moved = changes.get(_BLOCK[to], decisions[_BLOCK[to]]) + decisions[id]
            changes[_BLOCK[to]] = moved
            changes[id] = np.full_like(decisions[id], QUANTITIES[id].default)
    if to == "middle":
        changes["acute_contract_form"] = np.full_like(decisions["acute_contract_form"], 2.0)
    elif to == "keep" and "acute_contract_form" not in decisions and form:
        changes["acute_contract_form"] = np.full_like(decisions["acute_contract_form"], form)
    return Translation(decisions.replaced(**changes), tuple(dropped))


def carried_gbp_m(last: Decisions, last_split: Split) -> tuple[float, float, float]:
    """£m of last year's new money that rolls on inside the shares of one budget: hospital, outside, keeping well.

    In the first year of one budget, care that commissioners bought outside hospital comes into the outside share, which
    keeps it from then on. Prevention and GP investment roll on in the keeping-well share every year.
    """

    def total(*ids: str) -> float:
        return sum(float(last[id][0].sum()) for id in ids) / 1e6

    outside = total("care_outside_hospital_gbp", "mental_health_gbp") if last_split == "keep" else 0.0
    return 0.0, outside, total("prevention_gbp", "gp_investment_gbp", "screening_gbp")


def translate_settings(
    settings: Mapping[SeatId, Mapping[str, float]], to: Split, people: float
) -> dict[SeatId, dict[str, float]]:
    """Every seat's levers at a switch: what the other split does not know goes where its pounds go.

    Care outside hospital becomes community teams; prevention and the GP offer become a share of the keeping-well money;
    the rest stays as it is. Values are fitted to the limits of the place.
    """
    flat = {key: value for seat in SEATS for key, value in settings.get(seat, {}).items()}
    out: dict[SeatId, dict[str, float]] = {
        seat: {key: value for key, value in settings.get(seat, {}).items() if to in LEVERS[key].regimes}
        for seat in SEATS
    }
    if to == "abolish":
        teams = flat.get("community_teams", 0.0) + flat.get("care_outside_hospital", 0.0)
        out["community"]["community_teams"] = rounded(scaled(LEVERS["community_teams"], people, to), teams)
        well, offer = flat.get("prevention", 0.0), flat.get("gp_investment", 0.0)
        if well + offer > 0:
            share = 100.0 * well / (well + offer)
            lever = LEVERS["keeping_well_share"]
            out["commissioner"]["keeping_well_share"] = rounded(lever, round(share / lever.step) * lever.step)
    else:
        teams = flat.get("community_teams", 0.0)
        lever = scaled(LEVERS["community_teams"], people, to)
        out["community"]["community_teams"] = rounded(lever, teams)
        beyond = max(teams - lever.highest, 0.0)
        outside = scaled(LEVERS["care_outside_hospital"], people, to)
        out["commissioner"]["care_outside_hospital"] = rounded(outside, beyond)
    return out
