"""One window at a save: a second is refused in a sentence, and loses nothing of the first."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from simgame.game.entries import BriefingDone, NewTable
from simgame.session.save import Save, SaveProblem, found_saves
from simgame.session.sitting import Sitting

ALONE = {"acute": "person"}
PEEK = """
import sys
from pathlib import Path
from simgame.session.save import SaveProblem
from simgame.session.sitting import Sitting
try:
    Sitting.resume(Path(sys.argv[1])).close()
    print("opened")
except SaveProblem as problem:
    print(problem)
"""


def new_game(folder: Path) -> Sitting:
    return Sitting.new(NewTable(scenario="aldermere", years=1, seats=ALONE), folder)


def test_a_second_window_is_refused_in_a_sentence_and_the_first_loses_nothing(tmp_path: Path) -> None:
    with new_game(tmp_path) as first:
        with pytest.raises(SaveProblem, match="is open in another window") as refused:
            Sitting.resume(first.path)
        assert str(refused.value).endswith(".")
        first.computers()
        assert first.offer(BriefingDone()) == ()
        length, path = first.table.length, first.path
    with Sitting.resume(path) as second:
        assert second.table.length == length


def test_another_process_is_refused_too_and_may_open_it_afterwards(tmp_path: Path) -> None:
    def peek(path: Path) -> str:
        run = [sys.executable, "-c", PEEK, str(path)]
        return subprocess.run(run, capture_output=True, text=True, check=True).stdout

    with new_game(tmp_path) as first:
        path = first.path
        assert "is open in another window" in peek(path)
    assert peek(path) == "opened\n"


def test_a_game_that_is_open_is_still_listed_and_read(tmp_path: Path) -> None:
    with new_game(tmp_path) as first:
        assert [found.problem for found in found_saves(tmp_path)] == [""]
        with Save.open(first.path) as save:
            assert save.length == first.table.length


def test_nothing_is_left_beside_a_save_that_was_closed(tmp_path: Path) -> None:
    new_game(tmp_path).close()
    assert [path.suffix for path in tmp_path.iterdir()] == [".split"]


def test_a_save_whose_years_came_to_other_figures_says_so_in_a_sentence(tmp_path: Path) -> None:
    seats = dict.fromkeys(("commissioner", "acute", "community", "stp", "gp", "council"), "steady")
    entry = NewTable(scenario="aldermere", years=1, seats=seats)
    with Sitting.new(entry, tmp_path) as sitting:
        while not sitting.table.history:
            sitting.computers()
            step = sitting.conductor()
            assert step is not None
            assert sitting.offer(step) == ()
        path = sitting.path
    with Sitting.resume(path) as again:
        assert again.note == ""
    with sqlite3.connect(path) as db:
        db.execute("UPDATE about SET value='other' WHERE key LIKE 'figures %'")
    db.close()
    with Sitting.resume(path) as again:
        assert "from 2017/18 its figures were worked out anew" in again.note
        assert again.note.endswith(".")
