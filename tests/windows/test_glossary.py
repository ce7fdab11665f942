"""Terms of art: every one is explained, and an explanation can be pinned and opened from the inside."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from simgame.model.indicators import INDICATORS
from simgame.windows import explain, glossary
from simgame.windows.board_data import KpiReading
from simgame.windows.kpi import IndicatorColumn
from simgame.windows.pins import MOST, Pins
from simgame.windows.text import Text

ENOUGH = 80
MOST_WORDS = 50


def test_there_are_eighty_terms_or_more_each_in_a_few_words() -> None:
    found = glossary.terms()
    assert len(found) >= ENOUGH
    for term in found:
        assert term.meaning.endswith((".", ")")), term.name
        assert 4 <= len(term.meaning.split()) <= MOST_WORDS, term.name


def test_no_word_stands_for_two_terms() -> None:
    words = [word.lower() for term in glossary.terms() for word in term.words]
    assert len(words) == len(set(words))


@pytest.mark.parametrize("indicator", sorted(INDICATORS))
def test_what_every_indicator_measures_is_in_the_glossary(indicator: str) -> None:
    item = INDICATORS[indicator]
    assert glossary.within(f"{item.label}, {item.term}. {item.explanation}"), item.term


def test_terms_in_a_text_are_found_whole_and_in_their_order() -> None:
    found = [term.name for term in glossary.within("Delayed transfers of care and STPs; the CCG pays by the tariff.")]
    assert found == ["delayed transfer of care", "CCG", "tariff"]
    assert glossary.within("Untrustworthy gpx") == ()


def test_a_card_says_nothing_twice(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 500)
    card = Pins(window).pin("Council has submitted", "Council has submitted", QPoint(50, 50))
    assert [text.words for text in card.findChildren(Text)] == ["Council has submitted"]


def test_a_click_on_a_figure_pins_what_it_is_and_its_terms_open_from_there(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(900, 700)
    qtbot.addWidget(window)
    term = "Delayed bed-days (delayed transfers of care), days a year. Beds that wait for home care."
    trend, words = (1.0, 2.0), ("9", "12")
    reading = KpiReading("delayed", "Days fit to leave", "12,801", "Target 9,000", "off", trend, 1.0, term, words)
    column = IndicatorColumn((reading,), parent=window)
    column.resize(260, 300)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    pins = Pins(window)
    with qtbot.waitSignal(explain.signals.asked) as asked:
        QTest.mouseClick(column.rows[0], Qt.MouseButton.LeftButton)
    assert asked.args == [column.rows[0]]
    pins.pin("Delays", column.rows[0].toolTip(), QPoint(50, 50))
    assert len(pins.cards) == 1
    said = " ".join(text.words for text in pins.cards[0].findChildren(Text))
    assert term in said
    assert "Off target" in said
    assert "Year by year: 9, 12." in said
    link = next(link for link in pins.cards[0].links if link.label == "care package")
    link.click()
    assert [card.title for card in pins.cards] == ["Delays", "Care package"]
    assert QApplication.focusWidget() is not None
    QTest.keyClick(pins.cards[-1], Qt.Key.Key_Escape)
    assert [card.title for card in pins.cards] == ["Delays"]


def test_the_oldest_card_gives_way_and_none_leaves_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(700, 500)
    qtbot.addWidget(window)
    window.show()
    pins = Pins(window)
    for number in range(MOST + 2):
        pins.pin(f"Card {number}", "A tariff is a price.", QPoint(690, 490))
    assert len(pins.cards) == MOST
    assert all(window.rect().contains(card.geometry()) for card in pins.cards)
