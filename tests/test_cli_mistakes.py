"""What a command says of a mistake: one sentence, no trace of the program, nothing written."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from simgame.commands.common import writing
from simgame.insight import runs
from tests.commands_said import Capture, refusal

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize(
    ("words", "said", "code"),
    [
        ("run nowhere", "there is no place of this name", 1),
        ("run frimly", "did you mean frimley", 1),
        ("run aldermere --set stay=1", "there is no such evidence", 1),
        ("run aldermere --set four_hour_slope=-4000", "is not possible", 1),
        ("run aldermere --set four_hour_slope=nan", "not a finite number", 2),
        ("run aldermere --set four_hour_slope=-inf", "not a finite number", 2),
        ("run aldermere --set four_hour_slope", "EVIDENCE_ID=VALUE", 2),
        ("run aldermere --set four_hour_slop=3", "did you mean four_hour_slope", 1),
        ("run aldermere --set four_hour_slope=2 --set four_hour_slope=4", "four_hour_slope: 2 and 4 are both given", 1),
        ("backcast --set four_hour_slope=2 --set four_hour_slope=4", "four_hour_slope: 2 and 4 are both given", 1),
        ("run aldermere --seed 1 --seed 2", "--seed: 1 and 2 are both given: give one of them", 2),
        ("balance --runs 20 --runs 30", "--runs: 20 and 30 are both given", 2),
        ("run aldermere --split keep --split abolish", "--split: keep and abolish are both given", 2),
        ("run aldermere --years 11", "not between 1 and 10", 2),
        ("run aldermere --runs 0", "not between 1 and", 2),
        ("run aldermere --seed x", "not a whole number", 2),
        ("run aldermere --seed 1_0", "'1_0' is not a whole number", 2),
        ("run aldermere --seed " + 5000 * "9", "is not a whole number", 2),
        ("run aldermere --split both", "invalid choice", 2),
        ("run", "SCENARIO", 2),
        ("play", "invalid choice", 2),
        ("check nothing.toml", "no such file", 1),
        ("run aldermere --years 1 --json /nowhere/at/all.json", "cannot be written", 1),
        ("run Aldermere", "did you mean aldermere", 1),
        ("run " + 5000 * "a", "there is no place of this name", 1),
        ("run aldermere --years 1 --json " + 300 * "a", "cannot be written", 1),
        ("compare aldermere --split keep", "see simgame compare --help", 2),
        ("run aldermere --scheduler nowhere", "is not an address", 2),
        ("autoplay england", "nobody plays at a table", 1),
        ("backcast --json /nowhere/at/all.json", "cannot be written", 1),
        ("balance --json /nowhere/at/all.json", "cannot be written", 1),
        ("solo one-winter --json /nowhere/at/all.json", "cannot be written", 1),
        ("--smoke-year --now", "COMMAND", 2),
    ],
)
def test_a_mistake_is_one_sentence(words: str, said: str, code: int, capsysbinary: Capture) -> None:
    assert said in refusal(words.split(), capsysbinary, code)


@pytest.mark.parametrize(
    "words",
    [
        ["run", ""],
        ["run", "aldermere", "--json", " "],
        ["rules", "aldermere", "--out", ""],
        ["envelopes", "aldermere", "--out", ""],
        ["check", ""],
    ],
)
def test_an_empty_name_names_nothing(words: list[str], capsysbinary: Capture) -> None:
    assert "a name is missing" in refusal(words, capsysbinary, 2)


def test_a_country_is_not_offered_where_a_table_is_played(capsysbinary: Capture) -> None:
    assert "england" in refusal(["run", "nowhere"], capsysbinary)
    assert "england" not in refusal(["autoplay", "nowhere"], capsysbinary)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path, capsysbinary: Capture) -> None:
    pipe = tmp_path / "pipe.toml"
    os.mkfifo(pipe)
    for words in (["run", str(pipe)], ["check", str(pipe)], ["run", "aldermere", "--decisions", str(pipe)]):
        assert "this is a pipe" in refusal(words, capsysbinary)


def test_a_folder_that_cannot_be_is_refused_before_a_word_is_said(tmp_path: Path, capsysbinary: Capture) -> None:
    taken = tmp_path / "taken"
    taken.write_text("mine", "utf-8")
    for command in ("solo one-winter", "autoplay aldermere", "rules aldermere"):
        said = refusal([*command.split(), "--out", str(taken)], capsysbinary)
        assert said == f"{taken}: cannot be written (file exists): choose another folder.\n"
    assert taken.read_text("utf-8") == "mine"


def test_too_many_runs_for_the_memory_are_refused_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: Capture
) -> None:
    def beyond(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(runs, "run_results", beyond)
    assert "ask for fewer runs" in refusal(["run", "aldermere", "--runs", "100000"], capsysbinary)


def test_a_reader_who_leaves_is_no_fault_of_the_folder() -> None:
    with pytest.raises(BrokenPipeError), writing("game"):
        raise BrokenPipeError


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk here")
@pytest.mark.parametrize("words", [["list"], ["list", "--json"]])
def test_a_full_disk_behind_stdout_is_said(words: list[str]) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run([sys.executable, "-m", "simgame", *words], cwd=ROOT, stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 1
    assert done.stderr == b"stdout: cannot be written (no space left on device).\n"
