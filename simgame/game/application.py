"""Beyond starter the rules of the money change by application: four tests, a vote, a shadow year, then the switch.

Going back takes the same steps. Without a law behind it one budget can be undone in court. Pure: nothing here is kept.
"""

from __future__ import annotations

import math

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from simgame.game import regulator
from simgame.game.answers import law, partnered, pooled, started
from simgame.game.outlook import last_shares_gbp_m, with_plan
from simgame.game.seats import Split
from simgame.game.table_value import Application, Played, Table, Tested
from simgame.game.words import gbp_m
from simgame.model.language import tr
from simgame.model.luck import Luck

BOARDS_THAT_MAY_REFUSE = 1
FOOTPRINTS = 44  # areas of England that draw up plans together
YEARS_BEFORE_BACK = 2  # of one budget, before NHS England lets a place go back


class Standing(Struct, frozen=True):
    """Where a place stands among the forty-four, and how many may go this year."""

    place: int
    may_go: int


def by_application(table: Table) -> bool:
    """Whether this table changes its rules by application rather than by a vote every second year."""
    return table.setup.regime == "decides" and table.setup.complexity != "starter"


def questions(table: Table) -> tuple[Played, ...]:
    """The yes/no questions of a year, in the order of the file."""
    return tuple(
        Played(card.id, table.year_index, winter=False)
        for card in table.cards
        if card.asked and card.regime in (None, table.split) and _arises(table, card.asked)
    )


def _arises(table: Table, asked: str) -> bool:
    later = table.year_index + 2 < table.years  # after a vote and a shadow year there is a year left to live it
    if asked in ("apply", "go_back"):
        under_way = table.application is not None and table.application.stage == "shadow"
        ripe = asked == "apply" or _years_since_switch(table) >= 1
        return by_application(table) and later and not under_way and ripe
    if asked == "pool":
        return not pooled(table)
    if asked == "partner":
        return partnered(table, before=True)
    if asked == "control_total":
        return not regulator.freedoms_lost(table)  # a trust in special measures signs what it is given
    return table.holders["council"] != "off" if asked == "precept" else True


def _years_since_switch(table: Table) -> int:
    years = 0
    for record in reversed(table.history):
        if record.split != table.split:
            break
        years += 1
    return years


def standing(table: Table, readiness: float) -> Standing:
    """Of 44 places, how many are readier than this one, and how many NHS England takes by this year."""
    above = 1.0 - 0.5 * (1.0 + math.erf(math.log(max(readiness, 0.01)) / table.value("readiness_spread") / 2**0.5))
    first = round(table.value("first_accountable_places"))
    return Standing(1 + math.floor(above * (FOOTPRINTS - 1)), min(first * (table.year_index + 1), FOOTPRINTS))


def board(table: Table, consent: bool | None = None) -> tuple[Tested, ...]:
    """The four tests as they stand on the board; ``consent`` None: not voted yet."""
    known = table if "readiness" in table.facts and table.phase != "vote" else with_plan(table)
    rows = [_consent(table, consent)]
    if table.split == "abolish":
        years = _years_since_switch(table)
        had = "1 year" if years == 1 else tr("{years} years", years=years)
        words = tr("{had} of one budget ({years_before_back} asked for)", had=had, years_before_back=YEARS_BEFORE_BACK)
        return (*rows, _engagement(table), Tested("approval", "NHS England", years >= YEARS_BEFORE_BACK, words))
    ready, least = known.facts["readiness"], table.value("accountable_readiness_least")
    rows.append(
        Tested(
            "readiness",
            "Readiness",
            ready >= least,
            tr("{ready:.2f} ({least:.2f} asked for)", ready=ready, least=least),
        )
    )
    rows.append(_engagement(table))
    where = standing(table, ready)
    sick = known.facts.get("special_measures", 0.0) > 0.5
    words = tr(
        "{place} of {footprints} ({may_go} may go)", place=_nth(where.place), footprints=FOOTPRINTS, may_go=where.may_go
    )
    if sick:
        words = "a hospital is in special measures"
    rows.append(Tested("approval", "NHS England", not sick and where.place <= where.may_go, words))
    return tuple(rows)


class Boards(Struct, frozen=True):
    """The boards behind the seats: how many there are, and how many refuse what their seats agreed."""

    number: int
    refuse: int
    likely: float


def boards(table: Table) -> Boards:
    """Each organisation has a board; the less they trust each other, the more of them say no to what was agreed."""
    merged = float(table.state.commissioners_merged[0, 0]) * (len(table.world.places) - 1)
    number = round(float(table.world.organisations[0]) - merged)
    chance = table.value("board_refuses") * (1.0 - float(table.state.organisational_trust[0, 0]))
    drawn = Luck.of(table.setup.seed, 1).uniform(table.year, 0, "boards behind the seats", number)[0]
    return Boards(number, int((drawn < chance).sum()), chance * number)


def _consent(table: Table, consent: bool | None) -> Tested:
    """The table's vote; and what it agreed, all boards but one must follow."""
    wanted = {"all_but_one": "all but one", "all": "everybody", "majority": "most"}[table.setup.consent]
    voted = "not voted yet" if consent is None else "agreed" if consent else "not agreed"
    words = tr("{voted}: {wanted} must want it", voted=voted, wanted=wanted)
    found = boards(table)
    if not consent or found.refuse <= BOARDS_THAT_MAY_REFUSE:
        return Tested("consent", "Consent", bool(consent), words)
    missed = tr("consent ({refuse} of {number} boards refuse)", refuse=found.refuse, number=found.number)
    return Tested("consent", "Consent", False, words, missed)


def _engagement(table: Table) -> Tested:
    people = float(table.state.population[0].sum())
    spent = sum(float(record.decisions["engagement_gbp"][0].sum()) for record in table.history[-2:]) / people
    least = table.value("accountable_engagement_gbp_per_head")
    words = tr("£{spent:.2f} a head in two years (£{least:.2f} asked for)", spent=spent, least=least)
    return Tested("engagement", "Engagement", spent >= least, words)


def _nth(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def judged(table: Table, consent: bool) -> Application:
    """What comes of an application once the votes are turned: a shadow year if every test is met."""
    found = board(table, consent)
    to: Split = "abolish" if table.split == "keep" else "keep"
    return Application(to, table.year_index, "shadow" if all(one.met for one in found) else "refused", found)


def in_shadow(table: Table) -> bool:
    """Whether this is a shadow year: the other rules are shown, these still pay."""
    if table.application is not None and table.application.stage == "shadow":
        return True
    setup = table.setup
    named = setup.regime == "abolish" and setup.complexity != "starter" and table.split == "keep"
    return named and (setup.abolish_from or 1) == table.year_index + 2


def undone_in_court(table: Table) -> bool:
    """Whether a challenge that was fought in the year just ended undoes one budget; never with a law behind it."""
    last = table.year_index - 1
    if table.split != "abolish" or table.setup.complexity == "starter" or last < 0 or law(table):
        return False
    if not started(table, "court", (last,)):
        return False
    return bool(judicial_review(table, Luck.of(table.setup.seed, 1), table.scenario_year + last)[0])


def judicial_review(table: Table, luck: Luck, year: int) -> NDArray[np.bool_]:
    """Whether a case fought in this year is lost, in each run of ``luck`` (R,); the table's own is run 0."""
    drawn = luck.uniform(year, 0, "judicial review", 1)[:, 0]
    lost: NDArray[np.bool_] = drawn < table.value("judicial_review_lost")
    return lost


def in_words(table: Table) -> str:
    """The tests in one line, for the card that asks; "" when nothing is asked."""
    rows = [one for one in board(table) if one.id != "consent"]
    found = boards(table)
    behind = tr(
        "Boards behind you: {number}, of whom {likely:.1f} are likely to refuse (1 may).",
        number=found.number,
        likely=found.likely,
    )
    return " ".join((*(f"{one.label}: {one.words}{', met' if one.met else ''}." for one in rows), behind))


def shadow_words(table: Table) -> str:
    """In a shadow year: what the other rules would give, in a sentence; else ""."""
    if not in_shadow(table):
        return ""
    if table.split == "keep":
        hospital, outside, well = last_shares_gbp_m(table)
        return tr(
            "Shadow year: in one budget the hospital would have {hospital}, outside hospital {outside} "
            "and keeping well {well}; contracts still pay.",
            hospital=gbp_m(hospital),
            outside=gbp_m(outside),
            well=gbp_m(well),
        )
    contract = table.facts.get("acute_contract_roll_on_gbp", table.facts.get("share_hospital_gbp", 0.0)) / 1e6
    return tr(
        "Shadow year: the hospital’s contract would be about {contract}; the shares still pay.",
        contract=gbp_m(contract),
    )
