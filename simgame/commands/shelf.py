"""What ships, and whether a file is sound: ``check``, ``list``."""

from __future__ import annotations

import argparse

from simgame.commands.common import show


def check(words: argparse.Namespace) -> None:
    from simgame.session.check import check as problems_of
    from simgame.session.files import BadFile

    problems = problems_of(words.file)
    if problems:
        raise BadFile(tuple(problems))
    print(f"{words.file.name}: nothing is wrong with it.")


def list_all(words: argparse.Namespace) -> None:
    from simgame.insight.shelf import shelf, shelf_in_words

    everything = shelf()
    show("-" if words.json else None, everything, lambda: shelf_in_words(everything))
