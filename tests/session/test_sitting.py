"""A sitting: what is acknowledged is on disk, whatever happens next."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from simgame.game.entries import BriefingDone, Draft, NewTable, PlansLocked, Reason, Submitted
from simgame.game.entries_deals import Card, NegotiateDone
from simgame.game.seats import SEATS, Holder, SeatId
from simgame.session.autoplay import play_to_debrief
from simgame.session.files import BadFile
from simgame.session.save import Save, SaveProblem
from simgame.session.sitting import Sitting

ROOT = Path(__file__).resolve().parents[2]
STEADY: dict[SeatId, Holder] = dict.fromkeys(SEATS, "steady")
ALONE: dict[SeatId, Holder] = {**STEADY, "acute": "person"}

# Plays by itself and says each entry before it is offered and once it is acknowledged.
PLAYER = """
import sys
from pathlib import Path
from simgame.game.entries import NewTable
from simgame.game.seats import SEATS
from simgame.session.sitting import Sitting

seats = dict.fromkeys(SEATS, "system-minded")
sitting = Sitting.new(NewTable(scenario="aldermere", years=1, seats=seats), Path(sys.argv[1]))
print("save", sitting.path, flush=True)
offer = sitting.offer

def telling(entry):
    print("before", type(entry).__name__, flush=True)
    found = offer(entry)
    if not found:
        print("ack", sitting.table.length, flush=True)
    return found

sitting.offer = telling
while sitting.table.phase != "debrief":
    sitting.computers()
    assert not sitting.offer(sitting.conductor())
"""

# Writes small entries as fast as the disk takes them.
WRITER = """
import sys
from pathlib import Path
from simgame.game.entries import NewTable, Reason
from simgame.session.save import About, Save

save = Save.create(Path(sys.argv[1]) / "fast.split", About("t", "p", "x", "e", "v"), NewTable(scenario="aldermere"))
print("save", save.path, flush=True)
for number in range(100_000):
    length = save.append(Reason("acute", f"entry {number}"))
    print("ack", length, flush=True)
"""


def killed_at(script: str, folder: Path, stop: str, times: int) -> tuple[Path, int]:
    """Run a script, kill it at the ``times``-th line that begins with ``stop``; its save and the last acknowledged."""
    child = subprocess.Popen(
        [sys.executable, "-c", script, str(folder)], cwd=ROOT, stdout=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert child.stdout is not None
    save, acknowledged, seen = Path(), 1, 0
    for line in child.stdout:
        kind, _, rest = line.strip().partition(" ")
        if kind == "save":
            save = Path(rest)
        if kind == "ack":
            acknowledged = int(rest)
        if line.startswith(stop):
            seen += 1
            if seen == times:
                child.send_signal(signal.SIGKILL)
                break
    for line in child.stdout:  # what it still said before it died counts
        if line.startswith("ack ") and line.endswith("\n"):
            acknowledged = int(line.split()[1])
    child.wait()
    child.stdout.close()
    assert seen == times, f"the script ended before its {times}th {stop!r}"
    return save, acknowledged


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no kill -9")
@pytest.mark.parametrize(
    ("stop", "times"),
    [("before Draft", 2), ("before Submitted", 5), ("before PlansLocked", 1), ("before WinterDone", 1), ("ack", 30)],
    ids=["in a draft", "in a decision", "in the year", "in the winter", "between two entries"],
)
def test_a_kill_loses_nothing_that_was_acknowledged(tmp_path: Path, stop: str, times: int) -> None:
    path, acknowledged = killed_at(PLAYER, tmp_path, stop, times)
    with Sitting.resume(path) as sitting:
        assert sitting.table.length >= acknowledged
        assert sitting.table.length <= acknowledged + 1, "an entry nobody had offered yet"
        assert play_to_debrief(sitting).phase == "debrief"


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no kill -9")
@pytest.mark.parametrize("times", [1, 7, 40, 111])
def test_a_kill_in_the_middle_of_a_save_loses_nothing(tmp_path: Path, times: int) -> None:
    path, acknowledged = killed_at(WRITER, tmp_path, "ack", times)
    with Save.open(path) as save:
        entries = save.entries()
        assert len(entries) >= acknowledged
        assert entries[-1] == Reason("acute", f"entry {len(entries) - 2}")


def test_a_refused_entry_is_said_and_written_nowhere(tmp_path: Path) -> None:
    with Sitting.new(NewTable(scenario="aldermere", seats=ALONE), tmp_path) as sitting:
        before = sitting.table
        found = sitting.offer(PlansLocked())
        assert len(found) == 1
        assert found[0].endswith(".")
        assert sitting.table is before
        path = sitting.path
    with Save.open(path) as save:
        assert save.length == 1


def test_continue_brings_the_same_table(tmp_path: Path) -> None:
    with Sitting.new(NewTable(scenario="aldermere", years=2, seats=ALONE), tmp_path) as sitting:
        sitting.computers()
        assert sitting.offer(BriefingDone()) == ()
        sitting.computers()
        seen, path = sitting.view("acute"), sitting.path
        length = sitting.table.length
    with Sitting.resume(path) as again:
        assert again.note == ""
        assert again.table.length == length
        assert again.view("acute") == seen


def test_a_person_is_waited_for_and_the_computers_are_not(tmp_path: Path) -> None:
    with Sitting.new(NewTable(scenario="aldermere", seats=ALONE), tmp_path) as sitting:
        sitting.computers()
        entry = sitting.conductor()
        assert entry == BriefingDone()
        assert sitting.offer(entry) == ()
        sitting.computers()
        assert sitting.conductor() is None, "the acute trust has not spoken about the contract"
        assert sitting.said, "the commissioner gave its reason"
        assert sitting.offer(NegotiateDone(without_deal=True)) == ()
        sitting.computers()
        assert sitting.table.phase == "decide"
        assert sitting.conductor() is None
        assert sitting.offer(Draft("acute", {"same_day_emergency": 0.0})) == ()
        assert sitting.offer(Submitted("acute")) == ()
        assert sitting.table.phase == "plans_up"


def test_a_computer_answers_however_often_it_is_asked(tmp_path: Path) -> None:
    with Sitting.new(NewTable(scenario="aldermere", seats=ALONE), tmp_path) as sitting:
        sitting.computers()
        assert sitting.offer(BriefingDone()) == ()
        talks = sitting.table.talks
        assert talks is not None
        low, high = talks.limits
        sitting.computers()
        for number in range(60):
            assert sitting.offer(Card("acute", "tariff", round(high - 0.01 * number, 2))) == ()
            sitting.computers()
            seen = sitting.view("acute").contract
            assert seen is not None
            if seen.agreed is not None:
                break
        assert sitting.offer(Card("acute", "block", round(low, 1))) == () or seen.agreed is not None
        sitting.computers()
        last = sitting.view("acute").contract
        assert last is not None
        assert last.agreed is not None or "commissioner" in last.shaken, "a gift is taken"


def test_what_a_draft_would_do_and_the_lens_come_from_the_sitting(tmp_path: Path) -> None:
    with Sitting.new(NewTable(scenario="aldermere", seats=ALONE), tmp_path) as sitting:
        sitting.computers()
        assert sitting.offer(BriefingDone()) == ()
        sitting.computers()
        assert sitting.offer(NegotiateDone(without_deal=True)) == ()
        sitting.computers()
        assert sitting.preview("acute", {"same_day_emergency": 1.0}) is not None
        assert {"winter_ward", "same_day_emergency"} <= set(sitting.lens("acute"))


def test_going_back_to_a_year_is_a_branch(tmp_path: Path) -> None:
    with Sitting.new(NewTable(scenario="aldermere", years=2, seats=STEADY), tmp_path) as sitting:
        play_to_debrief(sitting)
        first = sitting.table.history[0].indicators
        sitting.rewind(1)
        assert sitting.table.year_index == 1
        assert sitting.table.phase == "briefing"
        assert sitting.table.history[0].indicators == first
        again = play_to_debrief(sitting)
        path = sitting.path
    with Sitting.resume(path) as resumed:
        assert resumed.table.phase == "debrief"
        assert resumed.table.history[1].indicators == again.history[1].indicators
        with pytest.raises(SaveProblem, match="has not begun"):
            resumed.rewind(2)
        resumed.rewind(0)
        assert resumed.table.history == ()
        assert resumed.table.year_index == 0


def test_a_place_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="did you mean frimley"):
        Sitting.new(NewTable(scenario="frimly"), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_place_from_a_file_is_in_its_save(tmp_path: Path) -> None:
    own = tmp_path / "valley.toml"
    text = (ROOT / "assets" / "scenarios" / "aldermere.toml").read_text("utf-8")
    own.write_text(text, "utf-8")
    with Sitting.new(NewTable(scenario=str(own), years=1, seats=STEADY), tmp_path) as sitting:
        sitting.computers()
        path = sitting.path
    own.unlink()
    with Sitting.resume(path) as sitting:
        assert sitting.table.scenario.id == "aldermere"
