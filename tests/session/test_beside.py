"""A file beside the saves is whole or not there, and what hinders it is said in one sentence."""

from __future__ import annotations

from errno import ENOSPC
from os import strerror
from pathlib import Path

import pytest

from simgame.session.beside import write_beside, write_whole, writing
from simgame.session.save import SaveProblem


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SIMGAME_HOME", str(tmp_path / "saves"))
    return tmp_path / "saves"


def test_a_file_is_written_among_the_saves_and_over_an_older_one(home: Path) -> None:
    assert write_beside("game-report.html", "old") == home / "game-report.html"
    write_beside("game-report.html", "£14.2m")
    assert [(one.name, one.read_text("utf-8")) for one in home.iterdir()] == [("game-report.html", "£14.2m")]


def test_a_file_that_cannot_be_written_leaves_the_old_one_and_is_said_in_a_sentence(home: Path) -> None:
    write_beside("game-report.html", "old")
    (home / "game-report.html.part").mkdir()
    with pytest.raises(SaveProblem, match=r"^game-report\.html: cannot be written \(.+\): free some space\.$"):
        write_beside("game-report.html", "new")
    assert (home / "game-report.html").read_text("utf-8") == "old"


def test_a_full_disk_is_a_sentence_and_another_mistake_is_not_hidden() -> None:
    with pytest.raises(SaveProblem) as said, writing("rules.pdf"):
        raise OSError(ENOSPC, strerror(ENOSPC))
    assert str(said.value) == f"rules.pdf: cannot be written ({strerror(ENOSPC)}): free some space."
    with pytest.raises(ZeroDivisionError), writing("rules.pdf"):
        raise ZeroDivisionError


def test_results_that_cannot_be_written_whole_leave_the_old_ones(tmp_path: Path) -> None:
    results = tmp_path / "results.json"
    write_whole(results, b"old")
    (tmp_path / "results.json.part").mkdir()
    with pytest.raises(OSError):
        write_whole(results, b"new")
    assert results.read_bytes() == b"old"


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="there is no such device here")
def test_a_device_is_written_to_and_stays_what_it_is() -> None:
    write_whole(Path("/dev/null"), b"nothing")
    assert not Path("/dev/null").is_file()
