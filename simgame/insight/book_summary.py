"""The book's first page: what the engine says and does not say, and what every chapter found when it was written."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from simgame.insight.book_pages import Chapter, section, text_of, words
from simgame.session.reading import document


def chapter(others: Sequence[Chapter]) -> Chapter:
    """The text of ``docs/summary.md``, then a line from each of the other chapters that has one."""
    said = "".join(
        f"<tr><td><a href='#{item.key}'>{escape(item.says[0])}</a></td><td>{words(item.says[1])}</td></tr>"
        for item in others
        if item.says is not None
    )
    table = f"<div class='scroll'><table><tbody>{said}</tbody></table></div>"
    found = section("Found when this book was written", table, "found")
    return Chapter("summary", "In one page", text_of(document("summary.md")) + found)
