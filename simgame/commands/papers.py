"""What is printed: ``book``, ``rules``, ``envelopes``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from simgame.commands.common import cannot_write, fail, speak


def book(words: argparse.Namespace) -> int:
    from simgame.insight import book as model_book
    from simgame.insight.book_pages import Picture

    def as_pdf(html: str, pictures: Sequence[Picture], path: Path) -> None:
        from simgame.windows.printing import write_pdf

        write_pdf(html, {f"{item.name}.svg": item.svg for item in pictures}, path, model_book.TITLE)

    def say(text: str) -> None:
        if sys.stderr.isatty():
            print(text, file=sys.stderr, flush=True)

    try:
        written = model_book.write(words.out, words.runs, as_pdf, say)
    except OSError as error:
        return cannot_write(words.out, error)
    for path in written:
        print(path.resolve())
    return 0


def envelopes(words: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from simgame.game.entries import NewTable
    from simgame.game.envelopes import envelopes as all_of
    from simgame.session.files import BadFile, load_events, load_evidence, load_scenario
    from simgame.windows.envelopes import print_envelopes

    speak()
    try:
        scenario = load_scenario(words.scenario)
        setup = NewTable(
            scenario.id, seed=words.seed, years=words.years, regime=words.split, way="open", complexity=words.levers
        )
        found = all_of(setup, load_evidence(), load_events())
        pages = print_envelopes(found, scenario.name, words.seed, words.out)
    except BadFile as error:
        return fail("\n".join(error.problems))
    except OSError as error:
        return cannot_write(words.out, error, "file")
    print(f"{words.out}: {pages} pages, one envelope for each seat.")
    return 0


def rules(words: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from simgame.session.files import BadFile, load_scenario
    from simgame.windows.paper.papers import print_papers

    speak()
    try:
        scenario = load_scenario(words.scenario)
        words.out.mkdir(parents=True, exist_ok=True)
        printed = print_papers(scenario, words.levers, words.out)
    except BadFile as error:
        return fail("\n".join(error.problems))
    except OSError as error:
        return cannot_write(words.out, error)
    for path, pages in printed:
        print(f"{path.resolve()}: {pages} pages")
    return 0
