"""Another language: every text goes through Qt's translation and stands in one catalogue."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import PySide6
import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from simgame.model.language import tr
from simgame.session.files import load_scenario
from simgame.windows import language, theme
from tests import catalogue
from tests.windows.played_table import play, seat_down
from tests.windows.pseudo import Pseudo, accented, left_plain
from tests.windows.staged import Stage, page_of, parts_of
from tests.windows.test_nothing_is_clipped import faults

TYPED = ("no to the hospital", "My teams save beds", "Table Alder")
"""What the players of the samples typed: nobody translates that."""
SOURCE = re.compile(
    r"judgement: |\((?:strong|moderate|weak|judgement|unchecked|fitted|[^()]*[áéíóúñçš][^()]*)\)$|\d{4}|et al"
)
"""Sources are quoted as they were published."""


@pytest.fixture
def pseudo() -> Iterator[Pseudo]:
    """The language that nobody speaks, and English again afterwards."""
    made = Pseudo()
    language.use(made)
    yield made
    language.use(None)


def _said(window: QWidget) -> Iterator[str]:
    """Every text of the widgets in sight: what they show, their tooltips, and what a screen reader says."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            if isinstance(widget, QLabel | QAbstractButton):
                yield widget.text()
            yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())


def _names(scenario_id: str) -> frozenset[str]:
    """The words of a place's own names, and of its paper."""
    kept = list(_strings(msgspec.to_builtins(load_scenario(scenario_id))))
    return frozenset(re.findall(r"[^\W\d_]+", " ".join(kept)))


def _strings(value: object) -> Iterator[str]:
    """What a scenario calls by a name."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(inner, str) and key in ("name", "short", "paper", "organisation"):
                yield inner
            yield from _strings(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _strings(inner)


def test_a_game_in_another_language_has_no_english_left_and_nothing_is_cut(pseudo: Pseudo) -> None:
    sitting = seat_down("open", "decides", 3)
    theme.set_stage(1440, 900)
    names = _names(sitting.table.scenario.id)
    left: list[str] = []
    cut: list[str] = []
    for moment in play(sitting):
        if moment.view.year_index == 1 and moment.place not in ("vote", "switch"):
            continue
        stage = Stage(page_of(moment.place, big=True), moment, 1440, 900)
        for _ in parts_of(stage.page, moment):
            cut += [f"{moment.place}: {fault}" for fault in faults(stage, 0)]
            left += [
                f"{moment.place}: {said[:120]!r} ({', '.join(plain[:4])})"
                for said in _said(stage.window)
                if (plain := [word for word in left_plain(said) if word not in names])
                and not any(typed in said for typed in TYPED)
                and not SOURCE.search(said)
            ]
        stage.close()
    assert not left, "\n".join(sorted(set(left)))
    assert not cut, "\n".join(sorted(set(cut)))


def test_a_text_is_found_with_a_small_letter_where_it_stands_inside_a_sentence(pseudo: Pseudo) -> None:
    assert tr("Carry on") == accented("Carry on")
    assert tr("carry on") == accented("carry on")


def test_words_among_the_values_of_a_sentence_are_looked_up_too(pseudo: Pseudo) -> None:
    assert tr("{title} is against", title="Council") == accented("Council is against")


def test_without_a_catalogue_of_the_laptops_language_everything_is_in_english() -> None:
    assert not language.install(QLocale(QLocale.Language.Welsh))
    assert tr("Carry on") == "Carry on"


def test_the_kept_catalogue_is_what_the_program_says() -> None:
    assert catalogue.main(["--check"]) == 0, "run  python -m tests.catalogue"


def test_a_translated_catalogue_is_made_by_qts_tool_and_used(tmp_path: Path) -> None:
    text = catalogue.written(("Carry on",)).replace(
        '<translation type="unfinished"></translation>', "<translation>Ymlaen</translation>"
    )
    source, made = tmp_path / "simgame_cy.ts", tmp_path / "simgame_cy.qm"
    source.write_text(text, encoding="utf-8")
    tool = Path(PySide6.__path__[0]) / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([tool, str(source), "-qm", str(made)], check=True, capture_output=True)
    translator = QTranslator()
    assert translator.load(str(made))
    language.use(translator)
    try:
        assert (tr("Carry on"), tr("New game")) == ("Ymlaen", "New game")
    finally:
        language.use(None)
