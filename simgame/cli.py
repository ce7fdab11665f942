"""The words of every command: what may be said, checked, and what is said where it is wrong."""

from __future__ import annotations

import argparse
import math
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from simgame import __version__
from simgame.commands import games, papers, runs, shelf
from simgame.commands.common import refusals

PLAYERS = ("steady", "self-interested", "system-minded", "cautious", "planner")
LEVERS = ("starter", "workshop", "full")
VIEWS = ("central", "sceptic", "optimist")
SOLOS = ("one-winter", "close-the-gap", "first-in-the-convoy")
FAILED, MISUSED, STOPPED = 1, 2, 130  # exit codes; 0: it was done
MOST_YEARS, MOST_RUNS, MOST_SEED, MOST_WORKERS = 10, 100_000, 2**53, 256


class _Once(argparse.Action):
    """Keeps a word's value; the same word with another value is refused, so that no last one wins unseen."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        given: dict[str, object] = namespace.__dict__.setdefault("given", {})
        before = given.setdefault(self.dest, values)
        if before != values:
            parser.error(f"{option_string or self.dest}: {before} and {values} are both given: give one of them")
        setattr(namespace, self.dest, values)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence."""

    def __init__(self, **said: Any) -> None:
        super().__init__(**said)
        self.register("action", None, _Once)

    def error(self, message: str) -> NoReturn:
        self.exit(MISUSED, f"{self.prog}: {message.rstrip('.')}: see {self.prog} --help.\n")


def run(words: Sequence[str]) -> int:
    """Run the program with the given words; returns the exit code."""
    _plain_streams()
    try:
        if not words or (len(words) == 1 and (words[0] == "--smoke-year" or words[0].endswith(".split"))):
            return games.open_app(words)
        order, more = _parser().parse_known_args(list(words))
        if more:
            order.parser.error(f"there is no such word here: {' '.join(more)[:80]}")
        order.command(order)
        if sys.stdout is not None:  # a program without a terminal has none
            sys.stdout.flush()
        return 0
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return STOPPED
    except BrokenPipeError:  # whoever read stdout has seen enough
        _drop_the_rest()
        return 0
    except OSError as error:
        if error.filename is not None:
            raise
        _drop_the_rest()
        print(f"stdout: cannot be written ({(error.strerror or 'no reason given').lower()}).", file=sys.stderr)
        return FAILED
    except SystemExit as leaving:  # argparse has said what is wrong, or what was asked for
        return int(leaving.code or 0)
    except MemoryError:
        print("There is not enough memory for so much at once: ask for fewer runs, or fewer years.", file=sys.stderr)
        return FAILED
    except refusals() as problem:
        print(*getattr(problem, "problems", (problem,)), sep="\n", file=sys.stderr)
        return FAILED


def _drop_the_rest() -> None:
    """What is left for stdout goes nowhere, so that leaving does not fail on it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> _Parser:
    parser = _Parser(
        prog="simgame",
        description="Split Decision: a game about splitting the commissioning and the provision of health care. "
        "Without a command it opens the game.",
    )
    parser.add_argument("--version", action="version", version=f"Split Decision {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def command(name: str, does: Callable[[argparse.Namespace], None], help: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=help, description=help, allow_abbrev=False)
        sub.set_defaults(command=does, parser=sub)
        return sub

    running = command("run", runs.run, "Run a place for some years with computer players, and print the figures.")
    _run_options(running)
    _split(running, ("keep", "abolish", "middle"), "keep")
    comparing = command("compare", runs.compare, "Run both worlds with the same choices, luck and evidence.")
    _run_options(comparing)
    for sub in (running, comparing):
        _country_options(sub)
        _cluster_options(sub)
    _backcast_options(command("backcast", runs.backcast, "Predict England from 2011/12 by its real drivers."))
    _autoplay_options(
        command("autoplay", games.autoplay, "Play a whole game by computer; write save, report and pictures.")
    )
    _solo_options(command("solo", games.solo, "Play a solo game by script, and set its end beside steady players."))
    writing = command("book", papers.book, "Write the model book: what the engine is, from its own code and registers.")
    _out(writing, "DIR", "the folder (model-book)", Path("model-book"))
    _runs(writing, 10, 200, "draws behind each share of draws (200)")
    weighing = command("balance", runs.balance, "Over draws of the evidence: how often abolishing the split is ahead.")
    _balance_options(weighing)
    _cluster_options(weighing)
    meeting = command("objectives", games.objectives, "How often tables of computer players meet each objective.")
    _place(meeting)
    meeting.add_argument("--games", type=_whole(1, 1000), default=12, metavar="N", help="games in each world (12)")
    meeting.add_argument("--first", type=_whole(0, MOST_SEED), default=1001, metavar="S", help="the first game (1001)")
    _years(meeting)
    levelling = command("fairness", runs.fairness, "No best move; every seat bites and needs somebody: figures.")
    _place(levelling)
    levelling.add_argument("--games", type=_whole(2, 1000), default=40, metavar="N", help="games for each setting (40)")
    folding = command("envelopes", papers.envelopes, "Print what is each seat's alone at an open table, as a PDF.")
    _table_options(folding)
    _out(folding, "FILE", "(envelopes.pdf)", Path("envelopes.pdf"))
    ruling = command("rules", papers.rules, "Print the rule book, and a role card for each seat, as PDF.")
    ruling.add_argument(
        "scenario", type=_named, metavar="SCENARIO", nargs="?", default="aldermere",
        help="whose role cards: a shipped place (simgame list) or the path of one (aldermere)",
    )  # fmt: skip
    _levers(ruling)
    _out(ruling, "DIR", "the folder to write (rules)", Path("rules"))
    checking = command("check", shelf.check, "Check a scenario, evidence, event or save file.")
    checking.add_argument("file", type=_path, metavar="FILE", help="the file to check")
    listing = command("list", shelf.list_all, "List the scenarios, evidence, levers, indicators and events that ship.")
    listing.add_argument("--json", action="store_true", help="as JSON, each with its whole declaration")
    return parser


# ------------------------------------------------------------------------------------------ words that commands share


def _place(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "scenario", type=_named, metavar="SCENARIO", help="a shipped place (simgame list) or the path of one"
    )


def _years(sub: argparse.ArgumentParser, does: str = "years to play (5)", default: int = 5) -> None:
    sub.add_argument("--years", type=_whole(1, MOST_YEARS), default=default, metavar="N", help=does)


def _seed(sub: argparse.ArgumentParser, does: str = "the game's number (1)") -> None:
    sub.add_argument("--seed", type=_whole(0, MOST_SEED), default=1, metavar="S", help=does)


def _runs(sub: argparse.ArgumentParser, least: int, default: int, does: str) -> None:
    sub.add_argument("--runs", type=_whole(least, MOST_RUNS), default=default, metavar="R", help=does)


def _split(sub: argparse.ArgumentParser, choices: tuple[str, ...], default: str) -> None:
    sub.add_argument("--split", choices=choices, default=default, help=f"the rules of the money ({default})")


def _levers(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--levers", choices=LEVERS, default="starter", help="how many levers a seat has (starter)")


def _told(sub: argparse.ArgumentParser, does: str) -> None:
    sub.add_argument(
        "--decisions", type=_path, default=None, metavar="FILE", help=f'TOML, ["2017/18".SEAT] with LEVER = value{does}'
    )


def _out(sub: argparse.ArgumentParser, kind: str, does: str, default: Path | None = None) -> None:
    sub.add_argument("--out", type=_path, default=default, metavar=kind, help=does)


def _json(sub: argparse.ArgumentParser, what: str) -> None:
    sub.add_argument(
        "--json", type=_named, default=None, metavar="FILE", help=f"write {what} as JSON; - writes to stdout"
    )


def _evidence(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--view", choices=VIEWS, default="central", help="the view of the evidence (central)")
    sub.add_argument(
        "--set", action="append", default=[], metavar="ID=VALUE", type=_setting, dest="settings",
        help="a piece of evidence set to a value in every run; may be given again",
    )  # fmt: skip
    _json(sub, "the figures")


def _table_options(sub: argparse.ArgumentParser) -> None:
    _place(sub)
    _seed(sub)
    _years(sub)
    _split(sub, ("keep", "abolish", "decides"), "decides")
    _levers(sub)


# ------------------------------------------------------------------------------------------------ words of one command


def _run_options(sub: argparse.ArgumentParser) -> None:
    _place(sub)
    _years(sub, "years to run (5)")
    _seed(sub, "the seed of luck (1)")
    _runs(sub, 1, 1, "runs (1): run 0 has the view's evidence and the seed's luck, every other draws both")
    sub.add_argument("--players", choices=PLAYERS, default="steady", help="who decides (steady)")
    _levers(sub)
    _told(sub, "; the players decide what it leaves out")
    _evidence(sub)


def _backcast_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--from", dest="first", default=None, metavar="YEAR", help="the first year (2011/12)")
    sub.add_argument("--to", dest="last", default=None, metavar="YEAR", help="the last year (2018/19)")
    _runs(sub, 20, 300, "runs that the range is made of (300)")
    _evidence(sub)


def _autoplay_options(sub: argparse.ArgumentParser) -> None:
    _table_options(sub)
    _out(sub, "DIR", "the folder to write (SCENARIO-game)")
    sub.add_argument("--players", choices=(*PLAYERS, "mixed"), default="mixed", help="who plays (mixed)")
    sub.add_argument("--growing", action="store_true", help="each seat adds a lever a year from year 2")


def _solo_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("game", metavar="GAME", choices=SOLOS, help=f"one of {', '.join(SOLOS)}")
    _seed(sub)
    sub.add_argument(
        "--players", choices=PLAYERS, default="system-minded", help="what the person does is what this one would"
    )
    _told(sub, ", of the person's seat; the player decides what it leaves out")
    _out(sub, "DIR", "keep the game as a save in this folder")
    _json(sub, "how it ended")


def _balance_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "--scenario", action="append", default=[], type=_named, metavar="SCENARIO",
        help="a place; may be given again (every place that ships with a table)",
    )  # fmt: skip
    sub.add_argument("--view", action="append", default=[], choices=VIEWS, help="a view; may be given again (all)")
    _years(sub, "the last year (10)", 10)
    _runs(sub, 2, 2000, "draws (2000)")
    _seed(sub, "the seed of luck (1)")
    sub.add_argument(
        "--growth", action="append", default=[], type=_growth, metavar="PCT",
        help="also at this real growth of the settlement, %% a year; may be given again",
    )  # fmt: skip
    sub.add_argument(
        "--freed", choices=("savings", "practices", "population_health"), default="savings",
        help="where the management money goes that abolishing frees (savings, so that choices are the same)",
    )  # fmt: skip
    _json(sub, "the shares")


def _cluster_options(sub: argparse.ArgumentParser) -> None:
    where = sub.add_mutually_exclusive_group()
    where.add_argument(
        "--scheduler", type=_address, default=None, metavar="tcp://HOST:PORT",
        help="send chunks of runs to the workers of this dask.distributed scheduler (extra `cluster`)",
    )  # fmt: skip
    where.add_argument(
        "--workers", type=_whole(1, MOST_WORKERS), default=None, metavar="N",
        help="send them to so many workers of a scheduler on this machine (extra `cluster`)",
    )  # fmt: skip


def _country_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "--abolish", action="append", default=[], metavar="FOOTPRINT=YEAR", type=_change, dest="changes",
        help='of a country: this footprint ends the split, "Dorset=2018/19"; may be given again; "others" is the rest',
    )  # fmt: skip
    sub.add_argument("--footprints", action="store_true", help="of a country: the figures of every footprint as well")


# ------------------------------------------------------------------------------------------------ what a word may be


def _named(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("a name is missing: '' names nothing")
    return text


def _path(text: str) -> Path:
    return Path(_named(text))


def _address(text: str) -> str:
    if not re.fullmatch(r"[a-z]+://[^\s:/]+:\d{1,5}|[a-z]+://\[[0-9a-fA-F:.]+\]:\d{1,5}", text):
        raise argparse.ArgumentTypeError(f"{text[:80]!r} is not an address such as tcp://HOST:8786")
    return text


def _growth(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value) or not -10.0 <= value <= 15.0:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a growth from -10 to 15 % a year")
    return value


def _change(text: str) -> tuple[str, str]:
    name, equals, year = text.rpartition("=")
    if not equals or not name.strip():
        raise argparse.ArgumentTypeError(f"{text[:80]!r} is not FOOTPRINT=YEAR, such as Dorset=2018/19")
    return name.strip(), year.strip()


def _whole(lowest: int, highest: int) -> Callable[[str], int]:
    def whole(text: str) -> int:
        if not re.fullmatch(r"-?[0-9]{1,20}", text):
            raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a whole number")
        value = int(text)
        if not lowest <= value <= highest:
            raise argparse.ArgumentTypeError(f"{value} is not between {lowest} and {highest}")
        return value

    return whole


def _setting(text: str) -> tuple[str, float]:
    key, equals, figure = text.partition("=")
    try:
        value = float(figure)
    except ValueError:
        equals, value = "", 0.0
    if not equals or not key:
        raise argparse.ArgumentTypeError(f"{text[:80]!r} is not EVIDENCE_ID=VALUE with a number")
    if not math.isfinite(value):
        raise argparse.ArgumentTypeError(f"{text[:80]!r}: the value is not a finite number")
    return key.strip(), value


def _plain_streams() -> None:
    """UTF-8 on every stream that is not a terminal: figures carry a true minus and a pound sign."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
