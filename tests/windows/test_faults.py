"""What goes wrong in the program itself is said in a sentence, and its trail is kept for whoever mends it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from simgame.session.save import SaveProblem
from simgame.windows import faults


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SIMGAME_HOME", str(tmp_path))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    return tmp_path


def broken() -> Exception:
    try:
        return [][1]
    except IndexError as error:
        return error


def test_a_fault_of_the_program_is_a_sentence_and_its_trail_a_file(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = faults.told(broken())
    assert said.startswith("Something went wrong in the program (IndexError): try again.")
    assert said.endswith(f"{place / faults.FILE}.")
    kept = (place / faults.FILE).read_text("utf-8")
    assert "test_faults.py" in kept
    assert "list index out of range" in kept
    assert "list index out of range" in capsys.readouterr().err
    (place / faults.FILE).write_text("x" * (faults.MOST + 1))
    faults.told(broken())
    assert len((place / faults.FILE).read_text("utf-8")) < 5000


def test_a_problem_with_words_of_its_own_keeps_no_trail(place: Path) -> None:
    assert faults.told(SaveProblem("a.split cannot be read: free some space.")).startswith("a.split cannot")
    assert faults.told(OSError("No space left")) == "No space left"
    assert not (place / faults.FILE).exists()


def test_where_nothing_can_be_kept_the_sentence_still_comes(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (place / "file").write_text("")
    monkeypatch.setenv("SIMGAME_HOME", str(place / "file"))
    assert faults.told(broken()) == "Something went wrong in the program (IndexError): try again."


def test_what_nobody_catches_is_shown_and_the_program_goes_on(
    place: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    shown: list[str] = []
    with qtbot.captureExceptions():
        faults.watch(shown.append)
        QTimer.singleShot(0, lambda: 1 // 0)
        qtbot.waitUntil(lambda: bool(shown))
    assert "ZeroDivisionError" in shown[0]
