"""The commands: what they print, to the letter; what they say when something is wrong."""

from __future__ import annotations

import json
import math
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args

import pytest

from simgame import cli
from simgame.__main__ import main
from simgame.game.lever import Complexity
from simgame.model import evidence
from simgame.model.indicators import INDICATORS
from simgame.session.characters import CHARACTERS
from simgame.session.claims import load_claims
from simgame.session.save import Save
from simgame.session.sitting import Sitting
from simgame.session.solo_games import SOLOS
from simgame.windows.display import has_display
from tests.commands_said import Capture, answer, refusal

ROOT = Path(__file__).resolve().parents[1]
MARKS = {f"mark_{name}" for name in ("population_health", "care", "staff", "money", "fairness")}
POWER = {f"power_share.{seat}" for seat in ("commissioner", "acute", "community", "stp", "gp", "council")}


def floats(value: Any) -> list[float]:
    if isinstance(value, dict):
        return [x for item in value.values() for x in floats(item)]
    if isinstance(value, list):
        return [x for item in value for x in floats(item)]
    return [float(value)] if isinstance(value, int | float) else []


@pytest.mark.parametrize("split", ["keep", "abolish", "middle"])
def test_run_writes_what_the_issue_asks_for(split: str, capsysbinary: Capture) -> None:
    found = answer(f"run aldermere --split {split} --years 2 --runs 3 --seed 7 --json -", capsysbinary)
    assert list(found) == ["scenario", "split", "seed", "runs", "years", "indicators", "ledger", "people"]
    assert (found["scenario"], found["split"], found["seed"], found["runs"]) == ("aldermere", split, 7, 3)
    assert found["years"] == ["2017/18", "2018/19"]
    assert set(found["indicators"]) == {*INDICATORS} | MARKS | POWER
    for item in found["indicators"].values():
        assert list(item) == ["unit", "start", "median", "low", "high"]
        for low, median, high in zip(item["low"], item["median"], item["high"], strict=True):
            assert low <= median <= high
    assert set(found["ledger"]) == {"received_gbp", "spent_gbp", "balances_change_gbp", "residual_gbp"}
    assert set(found["people"]) == {"start", "births", "deaths", "moved", "end", "residual"}
    for rows in (found["ledger"], found["people"]):
        assert all(len(row) == 2 for row in rows.values())
    assert all(math.isfinite(value) for value in floats(found))
    assert max(map(abs, found["ledger"]["residual_gbp"])) < 0.01
    assert max(map(abs, found["people"]["residual"])) < 1e-6
    for received, spent, change in zip(*list(found["ledger"].values())[:3], strict=True):
        assert received - spent == pytest.approx(change, abs=0.01)
    for start, births, deaths, moved, end in zip(*list(found["people"].values())[:5], strict=True):
        assert start + births - deaths + moved == pytest.approx(end, abs=1e-3)


def test_one_run_has_no_range(capsysbinary: Capture) -> None:
    found = answer("run frimley --years 1 --json -", capsysbinary)
    for item in found["indicators"].values():
        assert item["low"] == item["median"] == item["high"]


def test_compare_pairs_both_worlds(capsysbinary: Capture) -> None:
    found = answer("compare aldermere --years 2 --runs 5 --json -", capsysbinary)
    assert list(found) == ["keep", "abolish", "difference"]
    assert found["keep"]["split"] == "keep"
    assert found["abolish"]["split"] == "abolish"
    alone = answer("run aldermere --years 2 --runs 5 --json -", capsysbinary)
    assert found["keep"] == alone
    assert set(found["difference"]) == set(found["keep"]["indicators"])
    for key, item in found["difference"].items():
        assert list(item) == ["median", "low", "high", "share_better_abolished"]
        neither = key in POWER or INDICATORS[key].direction == 0 if key not in MARKS else False
        for share in item["share_better_abolished"]:
            assert (share is None) == neither
            assert share is None or 0 <= share <= 1
    assert found["abolish"]["indicators"]["transition_cost_gbp"]["median"][0] > 0


def test_the_same_command_twice_gives_the_same_bytes(capsysbinary: Capture) -> None:
    words = ["compare", "frimley", "--years", "2", "--runs", "4", "--players", "self-interested", "--json", "-"]
    main(words)
    first = capsysbinary.readouterr().out
    main(words)
    assert capsysbinary.readouterr().out == first
    command = [sys.executable, "-m", "simgame", *words]
    env = {**os.environ, "PYTHONHASHSEED": "77"}
    other = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, check=True)
    assert other.stdout == first
    assert other.stderr == b""


def test_json_goes_to_a_file_and_figures_to_a_reader(tmp_path: Path, capsysbinary: Capture) -> None:
    target = tmp_path / "figures.json"
    assert main(["run", "aldermere", "--years", "1", "--json", str(target)]) == 0
    assert capsysbinary.readouterr().out == b""
    assert json.loads(target.read_bytes())["years"] == ["2017/18"]
    assert main(["run", "aldermere", "--years", "1"]) == 0
    said = capsysbinary.readouterr().out.decode()
    assert "A&E within 4 hours" in said
    assert "the books add up" in said
    assert "Emergency admissions, per 1,000 a year" in said
    assert "within a penny" in said
    assert main(["compare", "aldermere", "--years", "1"]) == 0
    told = capsysbinary.readouterr().out.decode()
    assert "abolished less kept" in told
    assert "in 10" not in told, "one run has no range"
    assert main(["compare", "aldermere", "--years", "1", "--runs", "2"]) == 0
    told = capsysbinary.readouterr().out.decode()
    assert "better abolished" in told
    assert "abolished less kept, 8 in 10" in told
    four_hours = next(line for line in told.splitlines() if line.startswith("A&E within 4 hours"))
    assert " points " in four_hours, "a difference of percentages is points"


def test_a_place_that_is_not_there_leaves_no_folder_behind(tmp_path: Path) -> None:
    out = tmp_path / "game"
    assert main(["autoplay", "nowhere", "--out", str(out)]) != 0
    assert not out.exists()


def test_seed_players_view_and_evidence_change_the_result(capsysbinary: Capture) -> None:
    def four_hours(more: str) -> float:
        found = answer(f"run aldermere --years 2 --json - {more}", capsysbinary)
        return float(found["indicators"]["ae_four_hour_pct"]["median"][-1])

    base = four_hours("")
    assert four_hours("--seed 2") != base
    assert four_hours("--players system-minded") != base
    assert four_hours("--set four_hour_slope=1.5") != base


def test_a_file_of_decisions_is_done_and_its_mistakes_are_said(tmp_path: Path, capsysbinary: Capture) -> None:
    told = tmp_path / "plan.toml"
    told.write_text('["2017/18".community]\nfacing_home = 80\n["2017/18".acute]\nsame_day_emergency = 3\n', "utf-8")
    words = ["run", "aldermere", "--years", "1", "--json", "-", "--decisions", str(told)]
    assert main(words) == 0
    changed = json.loads(capsysbinary.readouterr().out)
    plain = answer("run aldermere --years 1 --json -", capsysbinary)
    assert changed["indicators"]["bed_occupancy_pct"] != plain["indicators"]["bed_occupancy_pct"]
    told.write_text('["2017/18".acute]\nsame_day_emergency = 3.5\nwinter_ward = 6\n', "utf-8")
    assert "2017/18.acute" in refusal(words, capsysbinary), "an unaffordable plan"
    told.write_text('["2017/18".acute]\nsame_day_emergency = 900\n', "utf-8")
    assert "same_day_emergency" in refusal(words, capsysbinary)
    assert "no such file" in refusal([*words[:-1], str(tmp_path / "none.toml")], capsysbinary)


@pytest.mark.parametrize("command", ["", "run", "compare", "autoplay", "check", "list"])
def test_every_command_has_help(command: str, capsysbinary: Capture) -> None:
    assert main([*command.split(), "--help"]) == 0
    assert b"usage: simgame" in capsysbinary.readouterr().out


def test_list_names_everything_with_its_declaration(capsysbinary: Capture) -> None:
    found = answer("list --json", capsysbinary)
    assert list(found) == ["scenarios", "evidence", "levers", "indicators", "events", "claims"]
    for entries in found.values():
        assert len(entries) == len({entry["id"] for entry in entries})
        for entry in entries:
            assert entry["id"]
            assert entry["label"]
            assert len(entry) > 2
    assert {"aldermere", "frimley", "south-yorkshire"} <= {entry["id"] for entry in found["scenarios"]}
    assert {*INDICATORS} | MARKS | POWER == {entry["id"] for entry in found["indicators"]}
    assert {"low", "central", "high", "source", "quality"} <= set(found["evidence"][0])
    assert len(found["events"]) >= 12
    assert main(["list"]) == 0
    assert b"Scenarios (" in capsysbinary.readouterr().out


def test_check_says_what_is_wrong_or_nothing(tmp_path: Path, capsysbinary: Capture) -> None:
    for kind in ("scenarios/frimley.toml", "evidence/need.toml", "events/starter.toml"):
        assert main(["check", str(ROOT / "assets" / kind)]) == 0
        assert b"nothing is wrong" in capsysbinary.readouterr().out
    foreign = tmp_path / "foreign.split"
    foreign.write_bytes(b"x" * 100)
    assert "not a save" in refusal(["check", str(foreign)], capsysbinary)


@pytest.mark.usefixtures("qapp")  # the one application of this process, before a lesser one is made for the pictures
def test_autoplay_writes_a_save_a_report_and_pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from simgame.insight import evening

    monkeypatch.setattr(evening, "PAIRS", 4)
    out = tmp_path / "game"
    assert main(["autoplay", "aldermere", "--out", str(out), "--years", "3"]) == 0
    (save,) = out.glob("*.split")
    with Save.open(save) as opened:
        assert opened.length > 50
    (report,) = out.glob("*.html")
    html = report.read_text("utf-8")
    assert html.startswith("<!doctype html>")
    assert not re.search(r"(src|href)=['\"]?https?:", html), "the report needs nothing beside it"
    assert not re.search(r"url\((?!data:)", html)
    assert "Split kept" in html
    assert "not played" in html
    assert "a&amp;E" not in html, "an abbreviation keeps its capital within a sentence"
    pictures = sorted(out.glob("*.png"))
    assert len(pictures) == 2
    for picture in pictures:
        assert picture.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
        assert picture.stat().st_size > 50_000


def test_without_a_display_the_computer_plays_in_the_terminal(tmp_path: Path) -> None:
    gone = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    env = {key: value for key, value in os.environ.items() if key not in gone} | {"SIMGAME_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-m", "simgame"], cwd=ROOT, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert done.stdout.startswith("There is no display here")
    assert "Debrief" in done.stdout
    for kind in ("split", "html", "png"):
        named = re.findall(rf"/\S+\.{kind}", done.stdout)
        assert named
        assert all(Path(name).stat().st_size > 0 for name in named)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_a_display_that_does_not_answer_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not has_display()
    for display in (":4077", "4077", "unix:4077", "nonsense", "localhost:4077.0", ""):
        monkeypatch.setenv("DISPLAY", display)
        assert not has_display(), display
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-none")
    assert not has_display()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert has_display()


def test_a_report_escapes_what_people_typed() -> None:
    from simgame.game.entries import NewTable
    from simgame.insight.pictures import game_picture, worlds_picture
    from simgame.insight.report import report_html
    from simgame.insight.two_worlds import two_worlds
    from simgame.session.autoplay import computer_seats, play_to_debrief
    from simgame.session.files import load_scenario
    from simgame.session.sitting import Sitting

    entry = NewTable(scenario="aldermere", years=1, seats=computer_seats("steady"), name="<script>alert(1)</script>&")
    with Sitting.unsaved(entry, load_scenario("aldermere")) as sitting:
        table = play_to_debrief(sitting)
        reports = sitting.view(None).reports
    two = two_worlds(table, 2, workers=1)
    pictures = [worlds_picture(two), game_picture(reports, "A & <b>")]
    html = report_html(table, reports, two, pictures, [("acute", "<img src=x onerror=alert(2)>")])
    assert "<script" not in html
    assert "<img" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;&amp;" in html
    assert "A &amp; &lt;b&gt;" in html


def test_a_value_outside_what_is_published_is_warned_of_and_taken(capsysbinary: Capture) -> None:
    assert main(["run", "aldermere", "--years", "1", "--set", "four_hour_slope=6", "--json", "-"]) == 0
    out, err = capsysbinary.readouterr()
    assert json.loads(out)["years"] == ["2017/18"]
    said = err.decode()
    assert said.count("\n") == 1
    assert "--set four_hour_slope: 6 is outside what is published (1 to 5 points" in said


def test_list_says_of_each_claim_which_evidence_stands_for_it_or_why_none(capsysbinary: Capture) -> None:
    assert main(["list"]) == 0
    said = capsysbinary.readouterr()[0].decode()
    assert "tariff_on_stay_pct" in said
    reason = next(claim.left_out for claim in load_claims() if claim.left_out)
    assert f"left out. {reason}" in said


def test_a_solo_game_is_played_by_script_and_set_beside_steady_players(capsysbinary: Capture, tmp_path: Path) -> None:
    told = tmp_path / "mine.toml"
    told.write_text('["2017/18".acute]\nwinter_ward = 2.0\n', "utf-8")
    assert main(["solo", "one-winter", "--seed", "4", "--decisions", str(told), "--out", str(tmp_path)]) == 0
    out = capsysbinary.readouterr().out.decode()
    assert "The goal: No fewer people seen in four hours than last year." in out
    assert "2017/18 (split kept)  " in out
    assert re.search(r"^Your scorecard +\d+ +\d+$", out, re.MULTILINE)
    assert re.search(r"^Goal (not )?met\. ", out, re.MULTILINE)
    save = Path(out.split("Written:")[1].strip())
    with Sitting.resume(save) as sitting:
        assert sitting.table.phase == "debrief"
        assert sitting.table.holders["acute"] == "person"
        assert sitting.table.history[0].settings["acute"]["winter_ward"] == 2.0
    found = answer(f"solo one-winter --seed 4 --decisions {told} --json -", capsysbinary)
    assert list(found["rows"][0]) == ["label", "this_game", "steady"]
    assert found["met"] == ("Goal met." in out)
    assert found["words"] in out


def test_a_script_of_a_solo_game_names_the_seat_of_the_person_alone(capsysbinary: Capture, tmp_path: Path) -> None:
    told = tmp_path / "mine.toml"
    told.write_text('["2017/18".council]\ncare_packages = 1.0\n', "utf-8")
    said = refusal(["solo", "one-winter", "--decisions", str(told)], capsysbinary)
    assert said == "mine.toml: council: a computer player holds this seat: name acute (Acute trust) alone\n"
    told.write_text('["2017/18".acute]\nwinter_ward = 900\n', "utf-8")
    assert "put a figure in that range" in refusal(["solo", "one-winter", "--decisions", str(told)], capsysbinary)


def test_the_words_name_what_there_is() -> None:
    """They are written out, so that a command begins without the engine."""
    assert tuple(solo.id for solo in SOLOS) == cli.SOLOS
    assert get_args(Complexity) == cli.LEVERS
    assert evidence.VIEWS == cli.VIEWS
    assert set(CHARACTERS) == set(cli.PLAYERS)


def test_the_rules_and_the_role_cards_are_printed(capsysbinary: Capture, tmp_path: Path) -> None:
    assert main(["rules", "frimley", "--levers", "starter", "--out", str(tmp_path / "new")]) == 0
    lines = capsysbinary.readouterr().out.decode().splitlines()
    assert [re.sub(r"\d+", "N", line.rsplit("/", 1)[-1]) for line in lines] == [
        "rules-starter.pdf: N pages", "role-cards-frimley-starter.pdf: N pages",
    ]  # fmt: skip
    assert "there is no place of this name" in refusal(["rules", "nowhere"], capsysbinary)


def test_printing_leaves_an_application_that_a_window_can_use(capsysbinary: Capture, tmp_path: Path) -> None:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication

    assert main(["rules", "frimley", "--levers", "starter", "--out", str(tmp_path)]) == 0
    capsysbinary.readouterr()
    assert isinstance(QCoreApplication.instance(), QApplication)
