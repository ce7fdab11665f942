"""The finished game that a new player may look into: a real one, as the engine plays it now."""

from __future__ import annotations

from pathlib import Path

import pytest

from simgame.session import sample
from simgame.session.sitting import figures_of

ANEW = "the kept game does not fit the rules any more: run  python -m simgame.session.sample  and commit what it writes"


def test_the_kept_game_still_reaches_its_debrief(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sample, "play_anew", lambda: pytest.fail(ANEW))
    sitting = sample.finished_game()
    assert sitting.table.phase == "debrief", ANEW
    assert len(sitting.table.history) == sample.YEARS
    assert {record.split for record in sitting.table.history} == {"keep", "abolish"}, "both worlds were played"
    assert "nothing here is kept" in sitting.note


def test_what_is_replayed_is_what_the_engine_plays() -> None:
    replayed = sample.finished_game()
    played, log = sample.play_anew()
    assert len(log) == played.table.length
    if tuple(log) == sample.kept_log():  # as long as computer players decide as they did
        assert [figures_of(one) for one in replayed.table.history] == [figures_of(one) for one in played.table.history]


@pytest.mark.parametrize("text", ["", "no json\n", '{"kind": "briefing_done"}\n', '{"kind": "no_such_entry"}\n'])
def test_a_log_that_does_not_fit_is_played_anew(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spoilt = tmp_path / "finished_game.jsonl"
    spoilt.write_text(text, "utf-8")
    monkeypatch.setattr(sample, "kept_at", lambda: spoilt)
    monkeypatch.setattr(sample, "YEARS", 1)
    sitting = sample.finished_game()
    assert sitting.table.phase == "debrief"
    assert len(sitting.table.history) == 1


def test_nothing_that_is_done_in_it_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIMGAME_HOME", str(tmp_path))
    sitting = sample.finished_game()
    sitting.rewind(2)
    sitting.computers()
    assert sitting.table.year_index == 2
    assert not list(tmp_path.iterdir())
