"""What is printed: ``book``, ``rules``, ``envelopes``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from simgame.commands.common import speak, writing


def book(words: argparse.Namespace) -> None:
    from simgame.insight import book as model_book
    from simgame.insight.book_pages import Picture

    def as_pdf(html: str, pictures: Sequence[Picture], path: Path) -> None:
        from simgame.windows.printing import write_pdf

        write_pdf(html, {f"{item.name}.svg": item.svg for item in pictures}, path, model_book.TITLE, numbered=True)

    def say(text: str) -> None:
        if sys.stderr.isatty():
            print(text, file=sys.stderr, flush=True)

    with writing(words.out):
        written = model_book.write(words.out, words.runs, as_pdf, say)
    for path in written:
        print(path.resolve())


def envelopes(words: argparse.Namespace) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from simgame.game.entries import NewTable
    from simgame.game.envelopes import envelopes as all_of
    from simgame.session.files import load_events, load_evidence, load_scenario
    from simgame.windows.envelopes import print_envelopes

    speak()
    scenario = load_scenario(words.scenario)
    setup = NewTable(
        scenario.id, seed=words.seed, years=words.years, regime=words.split, way="open", complexity=words.levers
    )
    found = all_of(setup, load_evidence(), load_events(), scenario)
    with writing(words.out, "file"):
        pages = print_envelopes(found, scenario.name, words.seed, words.out)
    print(f"{words.out}: {pages} pages, one envelope for each seat.")


def rules(words: argparse.Namespace) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from simgame.session.files import load_scenario
    from simgame.windows.paper.papers import print_papers

    speak()
    scenario = load_scenario(words.scenario)
    with writing(words.out):
        words.out.mkdir(parents=True, exist_ok=True)
        printed = print_papers(scenario, words.levers, words.out)
    for path, pages in printed:
        print(f"{path.resolve()}: {pages} pages")
