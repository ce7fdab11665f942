"""The engine beside queueing theory and beside a simulation, patient by patient, of the same ward and the same list."""

from __future__ import annotations

from functools import lru_cache
from math import gamma

import pytest

from simgame.insight.theory import (
    BEDS_OPEN,
    TREATED,
    WARDS,
    Beds,
    ListRun,
    Ward,
    by_theory,
    list_by_theory,
    listed,
    settles_at,
    wards,
)
from simgame.insight.theory_pictures import pictures, recorded
from simgame.insight.trial import central
from tests.validation.queue import simulated
from tests.validation.record import DAYS
from tests.validation.ward import steady

RECORD = "the engine has moved: python -m tests.validation.record"
_known = lru_cache(maxsize=8)(wards)


def ward(scenario: str, trust: int, share: float) -> tuple[Ward, Beds]:
    return _known(scenario, trust)[BEDS_OPEN.index(share)]


@pytest.mark.parametrize("share", BEDS_OPEN)
@pytest.mark.parametrize(("scenario", "trust"), WARDS, ids=["big hospital", "small hospital"])
def test_occupancy_and_delay_are_those_of_the_ward_patient_by_patient(scenario: str, trust: int, share: float) -> None:
    """From 75 % of beds taken to more patients than beds: within 2 points of occupancy, 5 % of delay.

    Delays are drawn to the engine's mean, so theirs says that they are counted once, and no more than that.
    """
    month, engine = ward(scenario, trust, share)
    seen = steady(month, DAYS[scenario], seed=1)
    print(
        f"\n{scenario}, {month.beds:,.0f} beds: occupancy {engine.occupancy_pct:.1f} % (patient by patient "
        f"{seen.occupancy_pct:.1f}), delay {engine.delay_days:.3f} days a patient ({seen.delay_days:.3f}), escalation "
        f"{engine.escalation_beds:.1f} beds ({seen.escalation_beds:.1f}), on trolleys {engine.on_trolleys:.1f} "
        f"({seen.on_trolleys:.1f}); {seen.stays:,} stays"
    )
    assert engine.occupancy_pct == pytest.approx(seen.occupancy_pct, abs=2.0)
    assert engine.delay_days == pytest.approx(seen.delay_days, rel=0.05)
    (drawn,) = (r for r in recorded().ward if (r.scenario, r.trust, r.beds_open) == (scenario, trust, share))
    assert drawn.occupancy_pct == pytest.approx(seen.occupancy_pct, abs=0.5), RECORD
    assert drawn.delay_days == pytest.approx(seen.delay_days, rel=0.02), RECORD


@pytest.mark.parametrize("share", BEDS_OPEN)
@pytest.mark.parametrize(("scenario", "trust"), WARDS, ids=["big hospital", "small hospital"])
def test_occupancy_is_that_of_a_poisson_census(scenario: str, trust: int, share: float) -> None:
    """The same by the formula; the simulation agrees with it, so neither is wrong by itself."""
    month, engine = ward(scenario, trust, share)
    theory = by_theory(month)
    assert engine.occupancy_pct == pytest.approx(theory.occupancy_pct, abs=2.0)


def test_beyond_its_beds_a_hospital_has_as_many_on_trolleys_as_theory_says() -> None:
    """Far beyond: within 10 %. At the edge the engine's month, which knows means only, has too few (below)."""
    for scenario, trust in WARDS:
        month, engine = ward(scenario, trust, BEDS_OPEN[-1])
        assert engine.on_trolleys > 10.0
        assert engine.on_trolleys == pytest.approx(by_theory(month).on_trolleys, rel=0.1)


def test_at_the_edge_the_engines_month_has_fewer_on_trolleys_than_chance_would_bring() -> None:
    """A known weakness: in a small hospital just beyond its beds chance alone brings several times as many."""
    month, engine = ward("south-yorkshire", 4, 0.72)
    assert 0.0 < engine.on_trolleys < 0.5 * by_theory(month).on_trolleys


def test_a_month_lets_cancelled_operations_be_made_up_within_it() -> None:
    """Known: were they lost, occupancy near the limit would be 1 to 3 points lower than the engine's."""
    month, engine = ward("south-yorkshire", 4, 0.94)
    lost = steady(month, DAYS["south-yorkshire"], seed=1, rebooked=False)
    assert 0.5 < engine.occupancy_pct - lost.occupancy_pct < 3.0


# ------------------------------------------------------------------------------------------------------------- lists

run_of = lru_cache(maxsize=8)(listed)


@pytest.mark.parametrize("treated", TREATED)
def test_the_list_is_that_of_clearance_time_theory(treated: float) -> None:
    """Over six years, treatments at 90 to 106 % of what would hold the list: within 5 % in every month."""
    run = run_of(treated)
    theory = list_by_theory(run)
    assert run.sizes == pytest.approx(theory, rel=0.05)


@pytest.mark.parametrize("treated", TREATED)
def test_the_list_is_that_of_a_list_patient_by_patient_and_obeys_littles_law(treated: float) -> None:
    """Within 5 %: the size in every month, and the last year's against the flow that leaves times the mean wait."""
    run = run_of(treated)
    seen = simulated(run)
    last = float(run.sizes[-12:].mean())
    print(
        f"\ntreatments at {treated:.0%}: from {run.start:,.0f} to {run.sizes[-1]:,.0f} (patient by patient "
        f"{seen.sizes[-1]:,.0f}, theory {list_by_theory(run)[-1]:,.0f}); last year {last:,.0f}, Little's law "
        f"{seen.leaving_a_week:,.0f} a week × {seen.mean_wait_weeks:.2f} weeks = "
        f"{seen.leaving_a_week * seen.mean_wait_weeks:,.0f}"
    )
    assert run.sizes == pytest.approx(seen.sizes, rel=0.05)
    (drawn,) = (row for row in recorded().list if row.treated == treated)
    assert drawn.sizes == pytest.approx(seen.sizes[11::12], rel=0.02), RECORD
    assert last == pytest.approx(seen.leaving_a_week * seen.mean_wait_weeks, rel=0.05)


def test_the_list_goes_to_where_deterrence_settles_it() -> None:
    """More treated, shorter; each list moves towards the size that its flows hold, and not past it."""
    runs: list[ListRun] = [run_of(treated) for treated in TREATED]
    ends = [float(run.sizes[-1]) for run in runs]
    assert ends == sorted(ends, reverse=True)
    for run in runs:
        assert run.sizes[-1] < settles_at(run) * 1.02  # need grows a little each year, so the list is still on its way
        assert abs(run.sizes[-1] / settles_at(run) - 1.0) < 0.15


def test_the_mean_time_waited_so_far_lies_between_first_come_first_served_and_any_order() -> None:
    """Clearance-time theory: those on a list have waited half the clearance time (in turn) to all of it (any order).

    The fitted share within 18 weeks is a Weibull curve, its mean k·Γ(1 + 1/power) clearance times.
    """
    p = central()
    for key in ("list_shape", "list_shape_long"):
        mean = float(p[key][0, 0]) * gamma(1.0 + 1.0 / float(p["list_power"][0, 0]))
        assert 0.5 <= mean <= 1.0, key


def test_beds_and_lists_have_their_pictures_with_the_simulated_figures_on_them() -> None:
    drawn = {picture.name: picture for picture in pictures()}
    assert set(drawn) == {"theory-occupancy-0", "theory-on-trolleys-0", "theory-occupancy-1", "theory-on-trolleys-1",
                          "theory-lists"}  # fmt: skip
    for key, picture in drawn.items():
        assert picture.svg.count("<rect x=") >= (6 * len(TREATED) if key == "theory-lists" else len(BEDS_OPEN)), key
        assert "patient by patient" in picture.svg
