"""The months of a year as arrays (R, 12, n): what the board plays and the charts draw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from simgame.model.month import Month
from simgame.model.world import Floats


@dataclass(init=False, eq=False, repr=False)
class Months:
    """By month, April first; months that are still to come are NaN. T trusts, P places, F footprints.

    Each array is made, read-only, when it is first asked for: most years are played for their indicators alone.
    """

    occupancy_pct: Floats  # (R, 12, T)
    four_hour_type1_pct: Floats  # (R, 12, T)
    four_hour_pct: Floats  # (R, 12, T) all types
    trolley_waits: Floats  # (R, 12, T) patients
    delayed_beds: Floats  # (R, 12, T) beds
    ae_attendances: Floats  # (R, 12, T)
    emergency_admissions: Floats  # (R, 12, T)
    waiting_list: Floats  # (R, 12, T) pathways
    escalation_beds: Floats  # (R, 12, T)
    beds_open: Floats  # (R, 12, T)
    staff_fte: Floats  # (R, 12, T)
    agency_fte: Floats  # (R, 12, T)
    gp_unmet_pct: Floats  # (R, 12, P)
    emergency_admissions_place: Floats  # (R, 12, P)
    ae_attendances_place: Floats  # (R, 12, P)
    community_waiting: Floats  # (R, 12, P) persons
    unmet_social_care: Floats  # (R, 12, C) share
    nhs_spend_gbp: Floats  # (R, 12, F)

    def __init__(self, record: Sequence[Month]) -> None:
        """From the months played so far."""
        self._record = tuple(record)

    def __getattr__(self, name: str) -> Floats:
        if name not in Months.__dataclass_fields__:
            raise AttributeError(name)
        made = _year(self._record, name)
        self.__dict__[name] = made
        return made


def _year(record: Sequence[Month], name: str) -> Floats:
    if name == "delayed_beds":
        first = record[0].delayed_bed_days
    else:
        first = record[0].figure(name)
    out = np.full((first.shape[0], 12, first.shape[1]), np.nan)
    for m in record:
        out[:, m.month] = m.delayed_bed_days / m.days if name == "delayed_beds" else m.figure(name)
    out.setflags(write=False)
    return out
