"""What a place would come to anyway: both worlds, no chance, no card, nobody's decision."""

from __future__ import annotations

import numpy as np
import pytest

from simgame.game.plans import table_decisions
from simgame.game.prospect import Prospect
from simgame.game.seats import SeatId
from simgame.model.luck import Luck
from simgame.model.shocks import Shocks
from simgame.model.year import year
from simgame.session.files import load_evidence
from tests.game.tables import abolished, kept, new, opened

FIGURES: tuple[tuple[SeatId, str], ...] = (
    ("commissioner", "emergency_admissions_per_1000"),
    ("gp", "gp_unmet_pct"),
    ("council", "unmet_social_care_pct"),
)


def test_it_is_the_mean_of_the_two_worlds_as_they_stand_at_the_first_briefing() -> None:
    ends = []
    for table in (kept(), abolished()):
        calm = Luck.of(0, 1, on=False)
        played = year(table.state, table_decisions(table), table.regime, table.parameters, Shocks(), calm)
        ends.append(played.indicators.footprint)
    for seat, indicator in FIGURES:
        plain = np.mean([end[indicator][0, 0] for end in ends])
        # at the table purses are rounded, and one budget begins with last year's cash
        assert kept().prospect.figures(seat, indicator)[1] == pytest.approx(plain, rel=0.04), indicator


def test_a_longer_game_begins_with_the_years_of_a_shorter_one() -> None:
    short, long = opened(new(years=2)).prospect, opened(new(years=8)).prospect
    for seat, indicator in FIGURES:
        assert long.figures(seat, indicator)[:3] == short.figures(seat, indicator)
    assert len(long.figures("acute", "january_beds")) == 8
    assert len(short.figures("council", "january_delays")) == 2


def test_a_trust_seat_is_measured_by_its_own_organisations() -> None:
    here = kept().prospect
    assert here.figures("acute", "staff_vacancy_pct") != here.figures("community", "staff_vacancy_pct")
    whole = here.figures("stp", "provider_balance_gbp")
    assert here.figures("acute", "provider_balance_gbp") != whole
    people = float(kept().state.population[0].sum())
    assert here.figures("stp", "provider_balance_gbp", True) == pytest.approx([value / people for value in whole])


def test_it_is_the_same_before_a_table_is_laid() -> None:
    table = kept()
    before = Prospect.of(table.scenario, table.setup, load_evidence())
    for seat, indicator in FIGURES:
        assert before.figures(seat, indicator) == table.prospect.figures(seat, indicator)
