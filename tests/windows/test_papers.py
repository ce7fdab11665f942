"""The rule book and the role cards: what they say comes from the declarations, and how they fall on their pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPdfWriter
from pytestqt.qtbot import QtBot

from simgame.game.entries import NewTable
from simgame.game.envelopes import envelopes
from simgame.game.lever import Complexity
from simgame.game.levers import levers_for, scaled, shown
from simgame.game.powers import POWERS
from simgame.game.scores import SCORECARDS
from simgame.game.seats import SEATS, SPLITS, TABLE_OF_SEATS
from simgame.session.files import BadFile, load_events, load_evidence, load_scenario
from simgame.windows import theme
from simgame.windows.envelopes import print_envelopes
from simgame.windows.main_window import MainWindow
from simgame.windows.pages.how_to_play import HowToPlayPage
from simgame.windows.pages.setup import SetupPage
from simgame.windows.paper import rule_words
from simgame.windows.paper.flow import Cell, Columns, Piece, finished
from simgame.windows.paper.papers import print_papers, print_steps, words_of
from simgame.windows.paper.role_words import role_cards
from simgame.windows.paper.rule_book import _chapter, _evened, rule_book_steps
from simgame.windows.paper.rule_words import Item, Row, RuleBook, Said, rule_book

ALDERMERE = load_scenario("aldermere")
LEVELS: tuple[Complexity, ...] = ("starter", "workshop", "full")


def said_by(book: RuleBook) -> str:
    out: list[str] = []
    for chapter in book.chapters:
        out.append(chapter.title)
        for block in chapter.blocks:
            if isinstance(block, Said):
                out.append(block.text)
            elif isinstance(block, Item):
                out += [block.title, block.text]
            else:
                assert isinstance(block, Row)
                out += [*block.cells, block.note]
    return "\n".join(out)


@pytest.mark.parametrize("level", LEVELS)
def test_the_rules_hold_every_seat_power_lever_and_mark_in_play(level: Complexity) -> None:
    text = said_by(rule_book(level))
    for seat, one in TABLE_OF_SEATS.items():
        assert one.keep.line in text
        assert one.abolish.line in text
        for split in SPLITS:
            assert all(lever.label in text for lever in levers_for(seat, split, level))
    assert all(power.does in text and power.costs in text for power in POWERS.values())
    assert not re.search(r"[{}@]|\bNone\b", text)


def test_the_rules_of_a_game_keep_to_its_own_cards_and_terms() -> None:
    starter, full = said_by(rule_book("starter")), said_by(rule_book("full"))
    later = next(card for card in load_events() if card.complexity == "full" and not card.asked)
    assert later.title not in starter
    assert later.title in full
    assert "Quality payment" in full
    assert "Quality payment" not in starter
    assert "by a vote" not in full


def test_every_term_that_the_rules_use_is_explained_at_the_end() -> None:
    book = rule_book("starter")
    assert book.chapters[-1].id == "words"
    explained = [block.text for block in book.chapters[-1].blocks if isinstance(block, Said)]
    assert any(text.startswith("<b>control total</b>") for text in explained)
    names = [text.partition("</b>")[0] for text in explained]
    assert names == sorted(names, key=str.lower)


def test_a_text_that_names_what_there_is_not_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def text(body: str) -> str:
        return f'title="t"\nquestion="q"\nfirst="f"\n[[chapter]]\nid="a"\ntitle="A"\nicon="cards"\nbody=[{body!r}]\n'

    for body, said in (("@seat", "no such list"), ("{coins}", "no figure"), ("@part:Nothing", "no such part")):
        monkeypatch.setattr(rule_words, "read_text", lambda path, body=body: text(body))
        with pytest.raises(BadFile, match=said):
            rule_book("starter")


@pytest.mark.parametrize("level", LEVELS)
def test_a_role_card_holds_its_levers_with_their_ranges_here(level: Complexity) -> None:
    cards = role_cards(ALDERMERE, level)
    assert [card.seat for card in cards] == list(SEATS)
    for card in cards:
        for face in card.faces:
            mine = [scaled(one, ALDERMERE.population, face.split) for one in levers_for(card.seat, face.split, level)]
            assert [line.label for line in face.levers] == [lever.label for lever in mine]
            for line, lever in zip(face.levers, mine, strict=True):
                assert shown(lever, lever.highest) in line.span
            assert [row.label for row in face.scorecard] == [one.label for one in SCORECARDS[face.split][card.seat]]
        assert len(card.objectives) == 3
        assert card.known


def test_the_purse_of_a_role_card_adds_up() -> None:
    card = next(card for card in role_cards(ALDERMERE, "starter") if card.seat == "council")
    kept = card.faces[0]
    assert kept.purse == "£5.1m"
    assert dict(kept.parts)["social care budget"] == "£125.2m"


def test_the_papers_of_a_first_game_are_short(qtbot: QtBot, tmp_path: Path) -> None:
    (book, pages), (cards, sides) = print_papers(ALDERMERE, "starter", tmp_path)
    assert 8 <= pages <= 12
    assert sides == len(SEATS)
    assert book.read_bytes().startswith(b"%PDF")
    assert cards.read_bytes().startswith(b"%PDF")


def test_with_all_levers_a_role_card_has_two_sides(qtbot: QtBot, tmp_path: Path) -> None:
    (_, pages), (_, sides) = print_papers(ALDERMERE, "full", tmp_path)
    assert pages <= 12
    assert sides == 2 * len(SEATS)


def _columns(tmp_path: Path, head: float = 0.0, foot: float = 100.0) -> Columns:
    writer = QPdfWriter(str(tmp_path / "x.pdf"))
    writer.setResolution(288)
    return Columns(writer, (0.0, 220.0), 200.0, head, foot)


def test_a_heading_never_stands_at_the_foot_of_a_column(qtbot: QtBot, tmp_path: Path) -> None:
    flow = _columns(tmp_path)
    line = Piece((Cell("One line."),))
    flow.put(flow.measured([line] * 6 + [Piece((Cell("A heading", "h3"),), kept=True), Piece((Cell("Text. " * 60),))]))
    heading = next(one for one in flow.placed if one.piece.piece.kept)
    after = flow.placed[flow.placed.index(heading) + 1]
    assert (heading.x, heading.y) == (220.0, 0.0)
    assert after.x == heading.x


def test_a_paragraph_leaves_two_lines_on_either_side(qtbot: QtBot, tmp_path: Path) -> None:
    for lead in range(1, 6):
        flow = _columns(tmp_path)
        flow.put(flow.measured([Piece((Cell("One line."),))] * lead + [Piece((Cell("Some words of it. " * 24),))]))
        parts = [one for one in flow.placed if len(one.piece.lines) > 1]
        for part in parts:
            inside = [end for end in part.piece.lines if part.top + 0.01 < end <= part.bottom + 0.01]
            assert len(inside) >= 2
        assert sum(part.bottom - part.top for part in parts) == pytest.approx(parts[0].piece.height)


@pytest.mark.parametrize("level", LEVELS)
def test_no_few_lines_stand_on_a_last_page_of_their_own(qtbot: QtBot, tmp_path: Path, level: Complexity) -> None:
    writer = QPdfWriter(str(tmp_path / "x.pdf"))
    writer.setResolution(288)
    flow = finished(_evened(writer, [piece for chapter in rule_book(level).chapters for piece in _chapter(chapter)]))
    last = [one for one in flow.placed if one.page == flow.pages - 1]
    ends = {x: max(one.y + one.bottom - one.top for one in last if one.x == x) for x in flow.xs}
    assert min(ends.values()) > 150
    assert max(ends.values()) - min(ends.values()) < 120


def test_paper_is_light_whatever_the_screen_shows(qtbot: QtBot) -> None:
    theme.set_theme("dark")
    try:
        dark = theme.colour("ink")
        with theme.on_paper():
            assert theme.colour("ink") != dark
        assert theme.colour("ink") == dark
    finally:
        theme.set_theme("light")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("SIMGAME_HOME", str(tmp_path))
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    made.go("how_to_play")
    yield made
    made.close()


def test_both_are_printed_from_the_page_that_explains_the_game(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = window.page
    assert isinstance(page, HowToPlayPage)
    page.papers.click()
    assert window.printer.busy
    assert "Printing" in window.notice.words.text()
    page.papers.click()
    assert "wait until they are done" in window.notice.words.text()
    qtbot.waitUntil(lambda: not window.printer.busy, timeout=60_000)
    assert str(tmp_path) in window.notice.words.text()
    assert not window.notice.is_problem
    printed = sorted(path.name for path in tmp_path.iterdir())
    assert printed == ["role-cards-aldermere-starter.pdf", "rules-starter.pdf"]


def test_a_paper_that_cannot_be_written_is_said(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "rules-starter.pdf.part").mkdir()
    page = window.page
    assert isinstance(page, HowToPlayPage)
    page.papers.click()
    qtbot.waitUntil(lambda: not window.printer.busy, timeout=60_000)
    assert window.notice.is_problem
    assert "The rule book: cannot be written" in window.notice.words.text()


def test_a_paper_whose_window_closes_is_not_left_half(qtbot: QtBot, tmp_path: Path) -> None:
    steps = rule_book_steps(rule_book("starter"), "starter", tmp_path / "rules.pdf")
    for _ in range(60):
        next(steps)
    steps.close()
    assert list(tmp_path.iterdir()) == []


def test_printing_is_many_short_steps_that_say_how_far_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    told = list(print_steps(words_of(ALDERMERE, "starter"), tmp_path))
    assert len(told) > 120  # some milliseconds each: the window is free between two of them
    said = list(filter(None, told))
    assert said[0].startswith("Rule book: page 1 of ")
    assert said[-1] == "Role cards: page 6 of 6"


def test_the_rules_of_the_money_are_told_as_the_levers_of_the_game_have_them() -> None:
    starter, workshop, full = (said_by(rule_book(level)) for level in ("starter", "workshop", "full"))
    assert "every second year, each seat votes" in starter
    assert "every second year, each seat votes" not in workshop
    assert "The STP lead may apply: four tests, a vote, then a shadow year." in workshop
    assert "Each share is the purse of the seat that keeps it." in starter
    assert "are spent as they are shared" in workshop
    assert "A community service by tender" in full
    assert "A community service by tender" not in workshop


def test_envelopes_are_dealt_beside_the_window_and_printed_one_page_a_seat(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.go("setup")
    page = window.page
    assert isinstance(page, SetupPage)
    page.side.seed.setText("41")
    page.side.envelopes.click()
    assert window.printer.busy, "the window goes on while they are dealt"
    page.side.papers.click()
    assert "wait" in window.notice.words.text()
    qtbot.waitUntil(lambda: not window.printer.busy, timeout=60_000)
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["envelopes-aldermere-41.pdf"]
    assert "41" in window.notice.words.text()


@pytest.mark.usefixtures("qapp")
def test_the_envelope_of_a_seat_is_one_page_in_the_longest_game(tmp_path: Path) -> None:
    entry = NewTable("aldermere", seed=2, years=8, regime="decides", complexity="full")
    found = envelopes(entry, load_evidence(), load_events(), load_scenario("aldermere"))
    assert all(len(one.years) == 8 for one in found)
    assert print_envelopes(found, "Aldermere", entry.seed, tmp_path / "envelopes.pdf") == len(found) == len(SEATS)
