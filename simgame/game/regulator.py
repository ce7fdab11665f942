"""The regulator steps in: a trust two years deep in deficit is in special measures and has lost its freedoms.

The engine holds back its posts, building and agency staff, and takes leadership away; the rules of the game take its
say: it signs the control total it is given, and the STP lead may set one of its levers.
"""

from __future__ import annotations

import numpy as np

from simgame.game.table_value import Table
from simgame.game.words import listed
from simgame.model.language import tr

LOST_FROM = 0.5  # of acute income in special measures, from which the seat loses its freedoms


def under(table: Table) -> tuple[str, ...]:
    """Names of the trusts in special measures on 1 April."""
    sick = table.state.special_measures[0] > 0.5
    return tuple(trust for trust, so in zip(table.world.trusts, sick, strict=True) if so)


def freedoms_lost(table: Table) -> bool:
    """Whether the acute seat has lost its freedoms: trusts with half of its income or more are in special measures."""
    income = np.where(table.world.trust_acute, table.state.trust_income_gbp[0], 0.0)
    sick = float((income * table.state.special_measures[0]).sum())
    return sick > 0.0 and sick >= LOST_FROM * float(income.sum())


def in_words(table: Table) -> str:
    """What the regulator does, in a sentence; "" where it has not stepped in."""
    names = under(table)
    if not names:
        return ""
    where = listed(list(names)) if len(names) < 3 else tr("{n} trusts", n=len(names))
    if freedoms_lost(table) and table.split == "keep":
        words = "The regulator is in at {where}: the one right reaches its levers."
    else:
        words = "The regulator is in at {where}: posts, building and agency need its leave."
    return tr(words, where=where)
