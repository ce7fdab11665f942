"""Both papers of a game: the rule book, and a role card for each seat of a place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from simgame.game.lever import Complexity
from simgame.game.scenario import Scenario
from simgame.model.language import tr
from simgame.session.save import SaveProblem, saves_folder
from simgame.windows.paper.role_cards import print_role_cards
from simgame.windows.paper.rule_book import print_rule_book


def print_papers(scenario: Scenario, level: Complexity, folder: Path) -> tuple[tuple[Path, int], ...]:
    """Print both into a folder that is there: path and number of pages of each. Raises ``BadFile`` or ``OSError``."""
    book, cards = folder / f"rules-{level}.pdf", folder / f"role-cards-{scenario.id}-{level}.pdf"
    return (book, print_rule_book(level, book)), (cards, print_role_cards(scenario, level, cards))


def print_beside_saves(scenario: Scenario, level: Complexity) -> str:
    """Print both beside the saved games; the sentence that says where they are, or why they cannot be written."""
    try:
        folder = saves_folder()
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            printed = print_papers(scenario, level, folder)
        finally:
            QGuiApplication.restoreOverrideCursor()
    except SaveProblem as problem:
        return str(problem)
    except OSError as error:
        why = error.strerror or str(error)
        return tr("The rule book cannot be written ({why}): free some space.", why=why)
    (book, pages), (cards, _) = printed
    return tr(
        "The rule book ({pages} pages) and a role card for each seat are in {folder}: {book}, {cards}.",
        pages=pages,
        folder=folder,
        book=book.name,
        cards=cards.name,
    )
