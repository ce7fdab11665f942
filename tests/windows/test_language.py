"""Another language: every text goes through Qt's translation and stands in one catalogue."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path
from typing import ClassVar

import msgspec
import PySide6
import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from simgame.game.entries import NewTable
from simgame.game.envelopes import envelopes
from simgame.game.events_check import problems_in_deck
from simgame.game.lever import Complexity
from simgame.game.scenario_check import problems_in
from simgame.insight.pictures import game_picture, worlds_picture
from simgame.insight.report import report_html
from simgame.insight.two_worlds import two_worlds
from simgame.model.language import tr
from simgame.session.autoplay import computer_seats, play_to_debrief
from simgame.session.files import BadFile, load_events, load_evidence, load_scenario
from simgame.session.save import Save, SaveProblem
from simgame.session.sitting import Sitting
from simgame.session.solo_games import SOLOS
from simgame.session.told import read_told
from simgame.windows import drawing, glossary, language, theme
from simgame.windows.envelopes import page_of_envelope
from simgame.windows.notice import Notice
from simgame.windows.paper import flow
from simgame.windows.paper.papers import print_papers
from tests import catalogue
from tests.gallery import first, states
from tests.gallery.games import moments
from tests.gallery.screens import moment_screens, program_screens
from tests.gallery.shared import projector
from tests.gallery.shown import Shown
from tests.gallery.solos import one_solo
from tests.windows.pseudo import Pseudo, accented, known, left_plain
from tests.windows.test_nothing_is_clipped import GRACE, faults

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


PLACES = ("aldermere", "frimley", "south-yorkshire", "cornwall", "rubber-windmill")
LAPTOP, TABLE = (1366, 768), (1440, 900)


class Metrics(QFontMetricsF):
    """Measures as Qt does, and keeps what was cut with an ellipsis."""

    cut: ClassVar[set[str]] = set()

    def elidedText(self, text: str, mode: Qt.TextElideMode, width: float, flags: int = 0) -> str:
        made = super().elidedText(text, mode, width, flags)
        if made != text:
            self.cut.add(text)
        return made


def laptop() -> Iterator[Shown]:
    """The program's own pages, the first five minutes, a game alone, and the curtain between two."""
    yield from program_screens(LAPTOP)
    yield from first.first_minutes("alone", LAPTOP)
    numbered = [(n, one) for n, one in enumerate(moments("alone")) if one.view.year_index == 0 or one.place == "desk"]
    yield from moment_screens("alone", numbered, LAPTOP)
    yield from states.behind_curtain(LAPTOP)


def open_table() -> Iterator[Shown]:
    """A game of six round one screen: a year of the split, the vote, the switch, a year of one budget; and what the
    room sees of it."""
    played = list(moments("open"))
    wanted = [(n, one) for n, one in enumerate(played) if one.view.year_index != 1 or one.place in VOTED]
    yield from moment_screens("open", wanted, TABLE)
    yield from projector(TABLE, played=played)


def solo() -> Iterator[Shown]:
    """The shortest solo game: how it begins and how it ends."""
    yield from one_solo(LAPTOP, min(SOLOS, key=lambda one: one.years))


def _sideways(root: QWidget) -> Iterator[str]:
    """Panels that are wider than what is in sight of them."""
    for area in root.findChildren(QScrollArea):
        inner = area.widget()
        if area.isVisible() and inner is not None:
            over = max(inner.width(), inner.minimumSizeHint().width()) - area.viewport().width()
            if over > GRACE:
                yield f"{type(area.parentWidget()).__name__} is {over} px wider than its room"


class _Sheet:
    """A projector's sheet as a stage: its widgets stand in a scene."""

    def __init__(self, shown: Shown) -> None:
        self.window, self.size, self.settle = shown.root, (shown.root.width(), shown.root.height()), shown.settle


VOTED = ("vote", "switch")


@pytest.mark.parametrize("walk", [laptop, open_table, solo], ids=["laptop", "open-table", "solo"])
def test_in_a_longer_language_no_english_is_left_and_nothing_is_cut(
    pseudo: Pseudo, walk: Callable[[], Iterator[Shown]], monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.set_reduce_motion(True)
    monkeypatch.setattr(drawing, "QFontMetricsF", Metrics)
    first.practice_of.cache_clear()  # its words are in the language that it was played in
    names = frozenset().union(*map(_names, PLACES))
    left: list[str] = []
    cut: list[str] = []
    for shown in walk():
        Metrics.cut.clear()
        shown.picture()
        cut += [f"{shown.name}: {fault}" for fault in faults(shown.stage or _Sheet(shown), 0, told=True)]
        cut += [f"{shown.name}: {fault}" for fault in _sideways(shown.root)]
        said = list(_said(shown.root))
        cut += [f"{shown.name}: “{text}” is drawn cut" for text in Metrics.cut if not any(text in one for one in said)]
        left += [
            f"{shown.name}: {one[:120]!r} ({', '.join(plain[:4])})"
            for one in said
            if (plain := [word for word in left_plain(one) if word not in names])
            and not any(typed in one for typed in TYPED)
            and not SOURCE.search(one)
        ]
    first.practice_of.cache_clear()
    assert not left, "\n".join(sorted(set(left)))
    assert not cut, "\n".join(sorted(set(cut)))


def test_the_other_language_is_about_thirty_per_cent_longer() -> None:
    said = [text for text in known() if len(text) > 8]
    assert 1.25 < sum(len(accented(text)) for text in said) / sum(map(len, said)) < 1.35
    assert accented("Submit decisions") == "Šúúbmíít déçííšííóóñš"


def _paper_words(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What papers set from now on, as it stands on them."""
    set_: list[str] = []
    plain = flow.safe

    def kept(text: str) -> str:
        set_.append(text)
        return plain(text)

    monkeypatch.setattr(flow, "safe", kept)
    return set_


@pytest.mark.parametrize("level", ["starter", "full"])
def test_papers_have_no_english_left(
    pseudo: Pseudo, level: Complexity, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_ = _paper_words(monkeypatch)
    print_papers(load_scenario("aldermere"), level, tmp_path)
    names = _names("aldermere") | {"Split", "Decision"}
    left = [f"{text[:140]!r} ({', '.join(plain[:4])})" for text in set_
            if (plain := [word for word in left_plain(text) if word not in names])]  # fmt: skip
    assert len(set_) > 300
    assert not left, "\n".join(sorted(set(left)))


def test_a_games_report_and_envelopes_have_no_english_left(pseudo: Pseudo) -> None:
    played = Sitting.unsaved(NewTable("aldermere", years=1, seats=computer_seats("system-minded")),
                             load_scenario("aldermere"))  # fmt: skip
    table = play_to_debrief(played)
    two = two_worlds(table, pairs=8, workers=1)
    reports = played.view(None).reports
    pictures = [worlds_picture(two), game_picture(reports, table.scenario.name)]
    html = report_html(table, reports, two, pictures, tuple(played.said))
    found = envelopes(table.setup, load_evidence(), load_events(), table.scenario)
    html += "".join(page_of_envelope(one, table.scenario.name, 1, False) for one in found)
    body = re.sub(r"<style>.*?</style>|<script.*?</script>", "", html, flags=re.DOTALL)
    names = _names("aldermere") | {"Split", "Decision"}
    sources = {item.source for item in table.evidence.values()}  # quoted as they were published
    texts = [text for text in map(unescape, re.findall(r">([^<]+)<", body)) if text not in sources]
    left = [f"{text[:140]!r} ({', '.join(plain[:4])})" for text in texts
            if (plain := [word for word in left_plain(text) if word not in names])]  # fmt: skip
    assert len(texts) > 500
    assert not left, "\n".join(sorted(set(left)))


def test_a_text_is_found_with_a_small_letter_where_it_stands_inside_a_sentence(pseudo: Pseudo) -> None:
    assert tr("Carry on") == accented("Carry on")
    assert tr("carry on") == accented("carry on")


def test_words_among_the_values_of_a_sentence_are_looked_up_too(pseudo: Pseudo) -> None:
    assert tr("{title} is against", title="Council") == accented("{title} is against").format(title=accented("Council"))


def test_a_notice_and_its_button_speak_the_other_language(pseudo: Pseudo, qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    for show in (notice.show_note, notice.show_problem, notice.show_busy):
        show("There is no brief before a game is open.")
        assert not left_plain(notice.words.text())
    assert not left_plain(notice.close_button.text())


def _wrong_files(folder: Path) -> Iterator[str]:
    """What is said of a save that is not there and one that is none, of decisions that nobody can take, and of a deck
    and a place with mistakes."""
    place = load_scenario("aldermere")
    (folder / "x.split").write_text("no game", "utf-8")
    for path in (folder / "y.split", folder / "x.split"):
        with pytest.raises(SaveProblem) as problem:
            Save.open(path)
        yield str(problem.value)
    for text in ('["2031/32".acute]', '["2017/18".king]', '["2017/18".acute]\nzz = 3', '["2017/18"]\nacute = 3'):
        (folder / "x.toml").write_text(text, "utf-8")
        with pytest.raises(BadFile) as bad:
            read_told(folder / "x.toml", place, {2017: "keep"})
        yield from bad.value.problems
    card = msgspec.structs.replace(load_events()[0], likelihood=2.0, story="", years=(2020, 2018))
    yield from problems_in_deck((card, card), "x")
    nobody = msgspec.structs.replace(place.places[0], population=(0.0,) * 5)
    yield from problems_in(msgspec.structs.replace(place, places=(nobody,)))


def test_what_is_wrong_with_a_file_is_said_in_the_other_language(pseudo: Pseudo, tmp_path: Path) -> None:
    said = list(_wrong_files(tmp_path))
    assert len(said) > 10
    english = {
        "the",
        "this",
        "there",
        "its",
        "not",
        "and",
        "for",
        "give",
        "add",
        "name",
        "use",
        "choose",
        "check",
        "put",
    }
    assert [line for line in said if english & set(left_plain(line))] == []


def test_terms_are_found_in_the_words_of_the_other_language(pseudo: Pseudo) -> None:
    found = glossary.within(f"… {tr('control total')} …")
    assert [term.name for term in found] == ["control total"]


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
