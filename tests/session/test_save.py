"""A save is whole at any moment, and what is no save is refused in one sentence."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simgame.game.entries import BriefingDone, Draft, Entry, NewTable, Reason, decode, encode
from simgame.session.save import APPLICATION_ID, FORMAT, About, Save, SaveProblem, found_saves, new_path

ABOUT = About("Tuesday", "Aldermere", "schema = 1", "0123456789abcdef", "0.1.0")
FIRST = NewTable(scenario="aldermere", years=3)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "tuesday.split"
    with Save.create(found, ABOUT, FIRST) as save:
        save.append(BriefingDone())
        save.append(Draft("acute", {"winter_ward": 3.0}))
    return found


def one_sentence(problem: SaveProblem) -> str:
    text = str(problem)
    assert "\n" not in text
    assert text.endswith(".")
    assert "Traceback" not in text
    return text


def test_what_was_written_is_read_again(path: Path) -> None:
    with Save.open(path) as save:
        assert save.about() == ABOUT
        assert save.entries() == (FIRST, BriefingDone(), Draft("acute", {"winter_ward": 3.0}))
        assert save.append(BriefingDone()) == 4
    with Save.open(path) as save:
        assert save.length == 4


def test_a_branch_keeps_what_came_before_and_the_file_keeps_both(path: Path) -> None:
    with Save.open(path) as save:
        save.rewind(2, "back to 2017")
        save.append(Reason("acute", "another try"))
        assert save.entries() == (FIRST, BriefingDone(), Reason("acute", "another try"))
        save.rewind(3, "and once more")
        assert save.length == 3
        save.rewind(1, "to the start")
        assert save.entries() == (FIRST,)
    with Save.open(path) as save:
        assert save.entries() == (FIRST,)
        reasons = [why for (why,) in save._db.execute("SELECT reason FROM branch ORDER BY id")]
        assert reasons == ["new game", "back to 2017", "and once more", "to the start"]
        with pytest.raises(SaveProblem, match="no entry 9"):
            save.rewind(9, "beyond")


def test_the_newest_save_comes_first_and_a_bad_one_says_why(tmp_path: Path, path: Path) -> None:
    (tmp_path / "later.split").write_bytes(b"not a save")
    found = found_saves(tmp_path)
    assert {item.title for item in found} == {"Tuesday", "later"}
    bad = next(item for item in found if item.title == "later")
    assert "is not a save" in bad.problem
    assert next(item for item in found if item.title == "Tuesday").entries == 3


def test_a_save_cut_anywhere_is_refused_in_a_sentence_or_still_whole(path: Path, tmp_path: Path) -> None:
    whole = path.read_bytes()
    cut = tmp_path / "cut.split"
    for length in [*range(0, 120, 7), *range(120, len(whole), 499)]:
        cut.write_bytes(whole[:length])
        with pytest.raises(SaveProblem) as refused:
            Save.open(cut)
        one_sentence(refused.value)


@given(st.binary(max_size=300))
def test_no_bytes_at_all_break_the_reader(content: bytes) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "foreign.split"
        path.write_bytes(content)
        with pytest.raises(SaveProblem) as refused:
            Save.open(path)
        one_sentence(refused.value)


@given(st.integers(0, 10_000), st.integers(0, 255))
def test_a_byte_that_flips_is_found_or_harmless(place: int, value: int) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "one.split"
        Save.create(path, ABOUT, FIRST).close()
        content = bytearray(path.read_bytes())
        content[place % len(content)] = value
        path.write_bytes(bytes(content))
        try:
            with Save.open(path) as save:
                save.about()
                save.entries()
        except SaveProblem as problem:
            one_sentence(problem)


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    foreign = tmp_path / "contacts.split"
    db = sqlite3.connect(foreign)
    db.execute("CREATE TABLE people (name TEXT)")
    db.commit()
    db.close()
    with pytest.raises(SaveProblem, match="another program"):
        Save.open(foreign)


def test_a_save_with_a_trigger_in_it_is_refused(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("CREATE TRIGGER quiet AFTER INSERT ON entry BEGIN DELETE FROM entry; END")
    db.commit()
    db.close()
    with pytest.raises(SaveProblem, match="damaged"):
        Save.open(path)


def test_a_save_of_a_newer_version_says_so(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version={FORMAT + 1}")
    db.commit()
    db.close()
    with pytest.raises(SaveProblem, match="newer version") as refused:
        Save.open(path)
    assert "install the newer version" in one_sentence(refused.value)


def test_an_entry_that_is_none_is_named_by_its_number(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("UPDATE entry SET body = ? WHERE number = 1", (b'{"kind":"flying_carpet"}',))
    db.commit()
    db.close()
    with Save.open(path) as save, pytest.raises(SaveProblem, match="entry 1") as refused:
        save.entries()
    one_sentence(refused.value)


def test_a_missing_entry_is_named_by_its_number(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("DELETE FROM entry WHERE number = 1")
    db.commit()
    db.close()
    with pytest.raises(SaveProblem, match="entry 1 is missing"):
        Save.open(path)


def test_branches_that_run_in_a_circle_are_refused(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("UPDATE branch SET parent = 1")
    db.commit()
    db.close()
    with pytest.raises(SaveProblem, match="damaged"):
        Save.open(path)


def test_a_missing_file_a_folder_and_a_taken_name_are_said_in_words(tmp_path: Path, path: Path) -> None:
    with pytest.raises(SaveProblem, match="no such file"):
        Save.open(tmp_path / "nowhere.split")
    with pytest.raises(SaveProblem, match="no such file"):
        Save.open(tmp_path)
    with pytest.raises(SaveProblem, match="exists already"):
        Save.create(path, ABOUT, FIRST)


def test_a_copy_of_the_file_is_the_whole_game(path: Path, tmp_path: Path) -> None:
    with Save.open(path) as save:
        save.append(Reason("gp", "while it is open"))
        copy = tmp_path / "copy.split"
        shutil.copyfile(path, copy)
    with Save.open(copy) as save:
        assert save.entries()[-1] == Reason("gp", "while it is open")


def test_a_new_path_is_free_and_plain(tmp_path: Path, path: Path) -> None:
    assert new_path("Tuesday's game / é", tmp_path).name == "tuesday-s-game-1.split"
    assert new_path("", tmp_path).name == "game-1.split"
    (tmp_path / "game-1.split").touch()
    assert new_path("", tmp_path).name == "game-2.split"


def test_the_mark_of_a_save_is_four_letters() -> None:
    assert APPLICATION_ID.to_bytes(4, "big") == b"SPLT"


@given(st.sampled_from([FIRST, BriefingDone(), Reason("stp", "“quoted” – and more")]))
def test_an_entry_survives_the_way_to_disk_and_back(entry: Entry) -> None:
    assert decode(encode(entry)) == entry
