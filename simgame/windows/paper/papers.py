"""Both papers of a game: the rule book, and a role card for each seat of a place."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from simgame.game.lever import Complexity
from simgame.game.scenario import Scenario
from simgame.model.language import tr
from simgame.windows.paper.flow import finished
from simgame.windows.paper.role_cards import role_card_steps
from simgame.windows.paper.role_words import RoleCard, role_cards
from simgame.windows.paper.rule_book import rule_book_steps
from simgame.windows.paper.rule_words import RuleBook, rule_book

Printed = tuple[tuple[Path, int], ...]


@dataclass(frozen=True)
class Words:
    """All that is printed: of a place, with levers of one kind."""

    book: RuleBook
    cards: tuple[RoleCard, ...]
    scenario: Scenario
    level: Complexity


def words_of(scenario: Scenario, level: Complexity) -> Words:
    """The words of both papers; nothing of a screen is needed for them. Raises ``BadFile``."""
    return Words(rule_book(level), role_cards(scenario, level), scenario, level)


def print_steps(words: Words, folder: Path) -> Generator[str, None, Printed]:
    """Print both into a folder that is there, in short steps that say how far it is ("" for nothing new); their
    result: path and number of pages of each. Raises ``OSError``."""
    level = words.level
    book, cards = folder / f"rules-{level}.pdf", folder / f"role-cards-{words.scenario.id}-{level}.pdf"
    pages = yield from _told("Rule book", rule_book_steps(words.book, level, book))
    sides = yield from _told("Role cards", role_card_steps(words.cards, words.scenario.name, level, cards))
    return (book, pages), (cards, sides)


def _told(paper: str, steps: Generator[str, None, int]) -> Generator[str, None, int]:
    while True:
        try:
            how_far = next(steps)
        except StopIteration as end:
            return int(end.value)
        yield tr("{paper}: {how_far}", paper=paper, how_far=how_far) if how_far else ""


def print_papers(scenario: Scenario, level: Complexity, folder: Path) -> Printed:
    """Print both into a folder that is there: path and number of pages of each. Raises ``BadFile`` or ``OSError``."""
    return finished(print_steps(words_of(scenario, level), folder))


def printed_words(printed: Printed) -> str:
    """The sentence that says where they are."""
    (book, pages), (cards, _) = printed
    return tr(
        "The rule book ({pages} pages) and a role card for each seat are in {folder}: {book}, {cards}.",
        pages=pages,
        folder=book.parent,
        book=book.name,
        cards=cards.name,
    )
