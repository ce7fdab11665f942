"""What ships, and whether a file is sound: ``check``, ``list``."""

from __future__ import annotations

import argparse

from simgame.commands.common import fail, write


def check(words: argparse.Namespace) -> int:
    from simgame.session.check import check as problems_of

    problems = problems_of(words.file)
    if not problems:
        print(f"{words.file.name}: nothing is wrong with it.")
        return 0
    return fail("\n".join(problems))


def list_all(words: argparse.Namespace) -> int:
    from simgame.insight.results import as_bytes
    from simgame.insight.shelf import shelf, shelf_in_words
    from simgame.session.files import BadFile

    try:
        everything = shelf()
    except BadFile as error:
        return fail("\n".join(error.problems))
    if words.json:
        return write("-", as_bytes(everything))
    print(shelf_in_words(everything))
    return 0
