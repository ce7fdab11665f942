"""The model book holds everything that runs, and is written from it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest

from simgame.game.lever_list import LEVERS
from simgame.insight import book, book_fairness
from simgame.insight.book_code import modules, part
from simgame.insight.book_pages import Chapter, Picture, paragraphs, rows, text_of, words
from simgame.insight.fairness import fairness
from simgame.model.decisions import QUANTITIES
from simgame.model.indicators import INDICATORS
from simgame.model.shocks import SHOCKS
from simgame.model.state import State
from simgame.session.claims import load_claims
from simgame.session.files import load_events, load_evidence, load_scenario, scenario_names


@pytest.fixture(scope="module")
def chapters() -> tuple[Chapter, ...]:
    """The book over few draws, its games for fairness of two years and five plans of a seat: what stands in it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(book_fairness, "fairness", partial(fairness, plans=5, years=2))
        return book.chapters(runs=4, places=("aldermere",))


@pytest.fixture(scope="module")
def text(chapters: tuple[Chapter, ...]) -> str:
    return "".join(item.html for item in chapters)


def test_every_part_of_the_engine_has_its_section_in_its_own_words(text: str) -> None:
    for name in modules():
        assert f"id='m-{name}'" in text, f"{name} stands in no chapter"
        assert part(name).text, f"{name} has no docstring to stand there"


def test_every_parameter_is_there_with_its_source_and_its_quality(text: str) -> None:
    for key, item in load_evidence().items():
        assert f"id='p-{key}'" in text
        assert words(f"{item.source}\nQuality: {item.quality}.") in text, key


def test_every_stock_quantity_indicator_lever_and_card_is_there(text: str) -> None:
    stocks = [name for name in State.__dataclass_fields__ if "what" in State.__dataclass_fields__[name].metadata]
    for name in (*stocks, *QUANTITIES, *SHOCKS, *INDICATORS, *LEVERS):
        assert re.search(rf"[>`]{name}[<`]", text), name
    for card in load_events():
        assert paragraphs(card.title)[3:-4] in text
    for name in scenario_names():
        assert f"id='s-{name}'" in text


def test_the_code_stands_under_its_words(text: str) -> None:
    assert "months_ahead(s.services" in text


def test_no_effect_moves_against_its_claim(text: str) -> None:
    assert "NOT as claimed" not in text


def test_it_opens_with_one_page_then_its_weaknesses_and_loses_no_chapter(chapters: tuple[Chapter, ...]) -> None:
    keys = [item.key for item in chapters]
    assert keys[:2] == ["summary", "weak"]
    assert keys == [key for _, part in book.PARTS for key in part]
    assert [item.part for item in chapters if item.part] == [part for part, _ in book.PARTS]


def test_its_first_page_tells_what_every_test_found(chapters: tuple[Chapter, ...]) -> None:
    summary, *others = chapters
    told = [item for item in others if item.says is not None]
    assert {item.key for item in told} >= {"balance", "backcast", "stylised", "signs", "theory", "evidence", "claims"}
    for item in told:
        assert f"href='#{item.key}'" in summary.html
        assert words(item.says[1]) in summary.html
    backcast = next(item for item in told if item.key == "backcast")
    assert backcast.html.count(" *</td>") == int(re.findall(r"; (\d+) are not", backcast.says[1])[0])


def test_every_claim_of_the_literature_stands_in_it_with_what_stands_for_it(text: str) -> None:
    for claim in load_claims():
        assert f"<code>{claim.id}</code>" in text
        assert words(claim.left_out) in text


def test_a_chapter_that_is_not_in_a_part_is_missed_at_once() -> None:
    with pytest.raises(KeyError):
        book.in_order([Chapter("month", "A month", "")])


def test_links_lead_somewhere(chapters: tuple[Chapter, ...]) -> None:
    whole = book.page(book.TITLE, "", chapters)
    anchors = set(re.findall(r"id='([^']+)'", whole))
    assert set(re.findall(r"href='#([^']+)'", whole)) <= anchors


def test_the_book_is_one_page_for_a_browser_and_one_file_for_a_printer(
    tmp_path: Path, chapters: tuple[Chapter, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book, "chapters", lambda runs, say: chapters)
    printed: list[str] = []

    def to_printer(html: str, pictures: Sequence[Picture], path: Path) -> None:
        printed.append(html)
        path.write_bytes(b"")

    html, pdf = book.write(tmp_path / "new" / "folder", 20, to_printer)
    page = html.read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert not re.search(r"<(img|script|link)[ >]", page), "it needs nothing beside it"
    assert pdf.exists()
    assert "<details>" not in printed[0], "the code is for the screen"


def test_words_from_outside_are_escaped() -> None:
    assert "<b>" not in rows(("a <b>",), [("1 < 2 <b>",)])
    assert paragraphs("so `x` and ``y``") == "<p>so <code>x</code> and <code>y</code></p>"


def test_a_text_of_docs_keeps_its_tables_and_gives_its_title_to_the_chapter() -> None:
    made = text_of("# Title\n\n## Part\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")
    assert "Title" not in made
    assert "<h3>Part</h3>" in made
    assert "<td>1</td>" in made


def test_the_book_weighs_both_worlds_over_draws_and_prints_the_decks(chapters: tuple[Chapter, ...]) -> None:
    balance = next(item for item in chapters if item.key == "balance")
    assert load_scenario("aldermere").name.split()[0] in balance.html
    assert "year 10" in balance.html
    assert "Cards only of the split kept: likelihood" in balance.html
    assert "Cards only of it abolished: likelihood" in balance.html
