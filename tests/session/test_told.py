"""A file of decisions: what it says is done, what is wrong in it is said with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from simgame.session.files import BadFile, load_scenario
from simgame.session.told import read_told

ALDERMERE = load_scenario("aldermere")
KEPT = {2017: "keep", 2018: "keep"}


def refused(tmp_path: Path, text: str) -> tuple[str, ...]:
    path = tmp_path / "told.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(BadFile) as problem:
        read_told(path, ALDERMERE, KEPT)
    for line in problem.value.problems:
        assert line.startswith("told.toml: ")
        assert line.count(": ") >= 3, f"where, what is wrong and what to do: {line}"
        assert "\n" not in line
    return problem.value.problems


def test_levers_are_read_by_year_and_seat(tmp_path: Path) -> None:
    path = tmp_path / "told.toml"
    path.write_text('["2017/18".acute]\nwinter_ward = 3\n["2018/19".community]\nfacing_home = 80\n', "utf-8")
    assert read_told(path, ALDERMERE, KEPT) == {
        (2017, "acute"): {"winter_ward": 3.0},
        (2018, "community"): {"facing_home": 80.0},
    }


def test_what_is_wrong_is_said_with_its_place_and_remedy(tmp_path: Path) -> None:
    assert "did you mean winter_ward" in refused(tmp_path, '["2017/18".acute]\nwinter_wards = 3\n')[0]
    assert "from £0.0m" in refused(tmp_path, '["2017/18".acute]\nwinter_ward = 3000\n')[0]
    assert "not a number" in refused(tmp_path, '["2017/18".acute]\nwinter_ward = "much"\n')[0]
    assert "not a number" in refused(tmp_path, '["2017/18".acute]\nwinter_ward = true\n')[0]
    assert "not a finite number" in refused(tmp_path, '["2017/18".acute]\nwinter_ward = nan\n')[0]
    assert "this year is not played" in refused(tmp_path, '["2031/32".acute]\nwinter_ward = 3\n')[0]
    assert "no such seat" in refused(tmp_path, '["2017/18".king]\nwinter_ward = 3\n')[0]
    assert "while the split is kept" in refused(tmp_path, '["2017/18".commissioner]\nguarantee_weeks = 26\n')[0]
    assert "not a table of levers" in refused(tmp_path, '["2017/18"]\nacute = 3\n')[0]
    assert "not a table of seats" in refused(tmp_path, '"2017/18" = 3\n')[0]
    assert "not TOML" in refused(tmp_path, '["2017/18".acute\n')[0]


def test_every_problem_is_said_at_once(tmp_path: Path) -> None:
    text = '["2017/18".acute]\nwinter_ward = -1\nbeds = 3\n["2018/19".gp]\nown_patients = 99\n'
    assert len(refused(tmp_path, text)) == 3


def test_where_the_table_decides_a_lever_of_either_world_may_be_told(tmp_path: Path) -> None:
    path = tmp_path / "told.toml"
    path.write_text('["2018/19".commissioner]\nkeeping_well_share = 60\ngp_investment = 1\n', "utf-8")
    told = read_told(path, ALDERMERE, {2017: "keep", 2018: None})
    assert told == {(2018, "commissioner"): {"keeping_well_share": 60.0, "gp_investment": 1.0}}
    path.write_text('["2018/19".commissioner]\nkeeping_well_share = 400\n', "utf-8")
    with pytest.raises(BadFile, match="put a figure in that range"):
        read_told(path, ALDERMERE, {2017: "keep", 2018: None})
