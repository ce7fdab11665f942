"""An independent twin of the month's core, in another tool of the field, comes to the same figures to 1e-6."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
import pytest

from tests.validation.twin import CAP_AND_COLLAR, TARIFF, Case, case, load, run

SAME = 1e-6  # relative
# the engine's figure by month (of its only place, trust or council), the twin's name for it, and what to divide it by
BY_MONTH = {
    "occupancy_pct": "occupancy",
    "four_hour_pct": "four hours all types",
    "trolley_waits": "trolley waits",
    "ae_attendances": "attendances",
    "ae_attendances_place": "attendances of place",
    "emergency_admissions": "emergency admissions",
    "waiting_list": "list at the end",
    "staff_fte": "in post",
    "agency_fte": "agency",
    "unmet_social_care": "unmet social care",
}
# of the engine's state on 31 March, and the twin's stock
IN_MARCH = {
    "gp_strain": "strain", "frailty": "frailty wanted", "packages": "packages in place",
    "care_home_beds": "care homes now", "social_care_real": "social care a head", "staffed": "staffed",
    "vacancies": "vacant", "breach": "breach",
}  # fmt: skip
LINES = ("ae", "emergency", "planned", "other acute", "pass through")
DERIVED = (
    "days", "escalation", "room", "delayed days", "gp unmet", "quality payment", "gp joining", "gp leaving",
)  # fmt: skip
CASES = {
    "on tariff": case(TARIFF),
    "cap and collar": case(CAP_AND_COLLAR),
    "on other evidence": case(CAP_AND_COLLAR, run=4),
}
twin = lru_cache(maxsize=1)(load)


@lru_cache(maxsize=4)
def months(name: str) -> Any:
    more = ("people", "gp_fte", "due", "paid before", "cash", "value", "on the list", "done")
    columns = dict.fromkeys((*BY_MONTH.values(), *IN_MARCH.values(), *DERIVED, *more))
    return run(twin(), CASES[name], list(columns))


@pytest.mark.parametrize("name", CASES)
def test_every_month_of_care_is_the_twins(name: str) -> None:
    this, seen = CASES[name], months(name)
    engine = this.played[1].months
    worst = 0.0
    pairs = {key: (getattr(engine, key)[0, :, 0], seen[column].to_numpy()) for key, column in BY_MONTH.items()}
    days = seen["days"].to_numpy()
    pairs["four_hour_type1_pct"] = (engine.four_hour_type1_pct[0, :, 0], 100.0 - seen["breach"].to_numpy())
    pairs["delayed_beds"] = (engine.delayed_beds[0, :, 0], seen["delayed days"].to_numpy() / days)
    pairs["beds_open"] = (engine.beds_open[0, :, 0], seen["room"].to_numpy() / days)
    pairs["escalation_beds"] = (engine.escalation_beds[0, :, 0], seen["escalation"].to_numpy() / days)
    pairs["gp_unmet_pct"] = (engine.gp_unmet_pct[0, :, 0], 100.0 * seen["gp unmet"].to_numpy())
    for key, (ours, theirs) in pairs.items():
        assert ours == pytest.approx(theirs, rel=SAME, abs=1e-9), key
        worst = max(worst, float(np.max(np.abs(ours - theirs) / np.maximum(np.abs(ours), 1e-3))))
    print(f"\n{name}: {len(pairs)} series × 12 months, largest relative difference {worst:.1e}")


@pytest.mark.parametrize("name", CASES)
def test_people_stocks_and_staff_on_the_last_day_are_the_twins(name: str) -> None:
    this, seen = CASES[name], months(name)
    state, march = this.played[1].state, seen.iloc[-1]
    people = np.asarray([march[column] for column in seen.columns if column.startswith("people[")])
    assert state.population[0, 0].reshape(-1) == pytest.approx(people, rel=SAME)
    listed = [march[f"on the list[{tail}]"] - march[f"done[{tail}]"] for tail in ("in clinic", "in theatre")]
    assert state.waiting_list[0, 0] == pytest.approx(listed, rel=SAME)
    gps = march["gp_fte"] * (1.0 - march["gp leaving"]) + march["gp joining"]
    assert state.gp_fte[0, 0] == pytest.approx(gps, rel=SAME)
    for key, column in IN_MARCH.items():
        assert getattr(state, key).reshape(-1)[0] == pytest.approx(march[column], rel=SAME), key


@pytest.mark.parametrize("name", CASES)
def test_the_contract_is_worth_due_and_paid_as_in_the_twin(name: str) -> None:
    this, seen = CASES[name], months(name)
    state, march = this.played[1].state, seen.iloc[-1]
    for n, line in enumerate(LINES):
        paid = march[f"paid before[{line}]"] + march[f"cash[{line}]"]
        assert state.ytd_value_gbp[0, n] == pytest.approx(march[f"value[{line}]"], rel=SAME), line
        assert state.ytd_due_gbp[0, n] == pytest.approx(march[f"due[{line}]"], rel=SAME), line
        assert state.ytd_paid_gbp[0, n] == pytest.approx(paid, rel=SAME), line
    quality = float(this.played[1].ledger.kind("cquin")[0].sum())
    assert quality == pytest.approx(float(seen["quality payment"].sum()), rel=SAME)


def test_the_cases_differ_so_that_agreeing_says_something() -> None:
    dues = [this.played[1].state.ytd_due_gbp[0, :4].sum() for this in CASES.values()]
    assert len({round(float(due)) for due in dues}) == len(CASES)
    lists = [this.played[1].months.waiting_list[0, 11, 0] for this in CASES.values()]
    assert abs(lists[2] / lists[0] - 1.0) > 0.005


def test_an_error_in_the_twin_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tenth of a per cent on one rate shows at once: the tolerance is no blanket."""
    this: Case = CASES["on tariff"]
    from tests.validation import twin as module

    known = module.constants(twin(), this)
    monkeypatch.setattr(module, "constants", lambda *_: {**known, "emergency_level": known["emergency_level"] * 1.001})
    wrong = run(twin(), this, ["occupancy"])["occupancy"].to_numpy()
    assert this.played[1].months.occupancy_pct[0, :, 0] != pytest.approx(wrong, rel=SAME)
