"""The commands. Results go to stdout; progress (on a terminal only) and the one sentence of an error go to stderr."""

from __future__ import annotations

import argparse
import math
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal, NoReturn

from simgame import __version__

PLAYERS = ("steady", "self-interested", "system-minded", "cautious", "planner")
VIEWS = ("central", "sceptic", "optimist")
LEVERS = ("starter", "workshop", "full")
MOST_YEARS, MOST_RUNS, MOST_SEED, MOST_WORKERS = 10, 100_000, 2**53, 256
FAILED, MISUSED, STOPPED = 1, 2, 130


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        self.exit(MISUSED, f"{self.prog}: {message.rstrip('.')}: see {self.prog} --help.\n")


def run(words: Sequence[str]) -> int:
    """Run the program with the given words; returns the exit code."""
    _plain_streams()
    try:
        if not words or words[0] == "--smoke-year" or (len(words) == 1 and words[0].endswith(".split")):
            return _open(words)
        order = _parser().parse_args(list(words))
        code = int(order.command(order))
        if sys.stdout is not None:  # a program without a terminal has none
            sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return STOPPED
    except BrokenPipeError:
        # Whoever read stdout has seen enough: what is left goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except SystemExit as leaving:
        return int(leaving.code or 0) if not isinstance(leaving.code, str) else FAILED


def _fail(problem: object) -> int:
    print(str(problem), file=sys.stderr)
    return FAILED


# ------------------------------------------------------------------------------------------------------- the words


def _parser() -> _Parser:
    parser = _Parser(
        prog="simgame",
        description="Split Decision: a game about splitting the commissioning and the provision of health care. "
        "Without a command it opens the game.",
    )
    parser.add_argument("--version", action="version", version=f"Split Decision {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def command(name: str, does: Callable[[argparse.Namespace], int], help: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=help, description=help, allow_abbrev=False)
        sub.set_defaults(command=does)
        return sub

    running = command("run", _run, "Run a place for some years with computer players, and print the figures.")
    _run_options(running)
    running.add_argument(
        "--split", choices=("keep", "abolish", "middle"), default="keep", help="the rules of the money (keep)"
    )
    comparing = command("compare", _compare, "Run both worlds with the same choices, luck and evidence.")
    _run_options(comparing)
    for sub in (running, comparing):
        _country_options(sub)
        _cluster_options(sub)
    backcasting = command("backcast", _backcast, "Predict England from 2011/12 by its real drivers.")
    backcasting.add_argument("--from", dest="first", default=None, metavar="YEAR", help="the first year (2011/12)")
    backcasting.add_argument("--to", dest="last", default=None, metavar="YEAR", help="the last year (2018/19)")
    backcasting.add_argument(
        "--runs", type=_whole(20, MOST_RUNS), default=300, metavar="R", help="runs that the range is made of (300)"
    )
    _evidence_options(backcasting)
    playing = command("autoplay", _autoplay, "Play a whole game by computer; write the save, a report and pictures.")
    playing.add_argument("scenario", metavar="SCENARIO", help="a shipped place (simgame list) or the path of one")
    playing.add_argument("--out", type=Path, default=None, metavar="DIR", help="the folder to write (SCENARIO-game)")
    playing.add_argument("--years", type=_whole(1, MOST_YEARS), default=5, metavar="N", help="years to play (5)")
    playing.add_argument("--seed", type=_whole(0, MOST_SEED), default=1, metavar="S", help="the game's number (1)")
    playing.add_argument("--players", choices=(*PLAYERS, "mixed"), default="mixed", help="who plays (mixed)")
    playing.add_argument(
        "--split", choices=("keep", "abolish", "decides"), default="decides", help="the rules of the money (decides)"
    )
    playing.add_argument("--levers", choices=LEVERS, default="starter", help="how many levers a seat has (starter)")
    playing.add_argument("--growing", action="store_true", help="each seat adds a lever a year from year 2")
    writing = command("book", _book, "Write the model book: what the engine is, from its own code and registers.")
    writing.add_argument("--out", type=Path, default=Path("model-book"), metavar="DIR", help="the folder (model-book)")
    writing.add_argument(
        "--runs", type=_whole(10, MOST_RUNS), default=200, metavar="R", help="draws behind each share of draws (200)"
    )
    weighing = command("balance", _balance, "Over draws of the evidence: how often abolishing the split is ahead.")
    _balance_options(weighing)
    _cluster_options(weighing)
    meeting = command("objectives", _objectives, "How often tables of computer players meet each objective.")
    meeting.add_argument("scenario", metavar="SCENARIO", help="a shipped place (simgame list) or the path of one")
    meeting.add_argument("--games", type=_whole(1, 1000), default=12, metavar="N", help="games in each world (12)")
    meeting.add_argument("--years", type=_whole(1, MOST_YEARS), default=5, metavar="N", help="years to play (5)")
    folding = command("envelopes", _envelopes, "Print what is each seat's alone at an open table, as a PDF.")
    folding.add_argument("scenario", metavar="SCENARIO", help="a shipped place (simgame list) or the path of one")
    folding.add_argument("--seed", type=_whole(0, MOST_SEED), default=1, metavar="S", help="the game's number (1)")
    folding.add_argument("--years", type=_whole(1, MOST_YEARS), default=5, metavar="N", help="years to play (5)")
    folding.add_argument(
        "--split", choices=("keep", "abolish", "decides"), default="decides", help="the rules of the money (decides)"
    )
    folding.add_argument("--levers", choices=LEVERS, default="starter", help="how many levers a seat has (starter)")
    folding.add_argument("--out", type=Path, default=Path("envelopes.pdf"), metavar="FILE", help="(envelopes.pdf)")
    checking = command("check", _check, "Check a scenario, evidence, event or save file.")
    checking.add_argument("file", type=Path, metavar="FILE", help="the file to check")
    listing = command("list", _list, "List the scenarios, evidence, levers, indicators and events that ship.")
    listing.add_argument("--json", action="store_true", help="as JSON, each with its whole declaration")
    return parser


def _run_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("scenario", metavar="SCENARIO", help="a shipped place (simgame list) or the path of one")
    sub.add_argument("--years", type=_whole(1, MOST_YEARS), default=5, metavar="N", help="years to run (5)")
    sub.add_argument("--seed", type=_whole(0, MOST_SEED), default=1, metavar="S", help="the seed of luck (1)")
    sub.add_argument(
        "--runs", type=_whole(1, MOST_RUNS), default=1, metavar="R",
        help="runs (1): run 0 has the view's evidence and the seed's luck, every other draws both",
    )  # fmt: skip
    sub.add_argument("--players", choices=PLAYERS, default="steady", help="who decides (steady)")
    sub.add_argument("--levers", choices=LEVERS, default="starter", help="how many levers a seat has (starter)")
    sub.add_argument(
        "--decisions", type=Path, default=None, metavar="FILE",
        help='TOML, ["2017/18".SEAT] with LEVER = value; the players decide what it leaves out',
    )  # fmt: skip
    _evidence_options(sub)


def _evidence_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--view", choices=VIEWS, default="central", help="the view of the evidence (central)")
    sub.add_argument(
        "--set", action="append", default=[], metavar="ID=VALUE", type=_setting, dest="settings",
        help="a piece of evidence set to a value in every run; may be given again",
    )  # fmt: skip
    sub.add_argument("--json", default=None, metavar="FILE", help="write the figures as JSON; - writes to stdout")


def _balance_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "--scenario", action="append", default=[], metavar="SCENARIO",
        help="a place; may be given again (every place that ships with a table)",
    )  # fmt: skip
    sub.add_argument("--view", action="append", default=[], choices=VIEWS, help="a view; may be given again (all)")
    sub.add_argument("--years", type=_whole(1, MOST_YEARS), default=10, metavar="N", help="the last year (10)")
    sub.add_argument("--runs", type=_whole(2, MOST_RUNS), default=2000, metavar="R", help="draws (2000)")
    sub.add_argument("--seed", type=_whole(0, MOST_SEED), default=1, metavar="S", help="the seed of luck (1)")
    sub.add_argument(
        "--growth", action="append", default=[], type=_growth, metavar="PCT",
        help="also at this real growth of the settlement, %% a year; may be given again",
    )  # fmt: skip
    sub.add_argument("--json", default=None, metavar="FILE", help="write the shares as JSON; - writes to stdout")


def _growth(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value) or not -10.0 <= value <= 15.0:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a growth from -10 to 15 % a year")
    return value


def _cluster_options(sub: argparse.ArgumentParser) -> None:
    where = sub.add_mutually_exclusive_group()
    where.add_argument(
        "--scheduler", default=None, metavar="tcp://HOST:PORT",
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


def _change(text: str) -> tuple[str, str]:
    name, equals, year = text.rpartition("=")
    if not equals or not name.strip():
        raise argparse.ArgumentTypeError(f"{text!r} is not FOOTPRINT=YEAR, such as Dorset=2018/19")
    return name.strip(), year.strip()


def _whole(lowest: int, highest: int) -> Callable[[str], int]:
    def whole(text: str) -> int:
        try:
            value = int(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from None
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


# ---------------------------------------------------------------------------------------------------- run and compare


def _run(words: argparse.Namespace) -> int:
    from simgame.insight.country_runs import country_run
    from simgame.insight.runs import run_results

    return _results(words, run_results, country_run, words.split)


def _compare(words: argparse.Namespace) -> int:
    from simgame.insight.country_runs import country_compare
    from simgame.insight.runs import compare_results

    return _results(words, compare_results, country_compare, "keep")


Compute = Callable[..., dict[str, Any]]


def _results(words: argparse.Namespace, compute: Compute, of_country: Compute, split: str) -> int:
    from simgame.game.country import Country
    from simgame.game.table_value import Refused
    from simgame.insight.cluster import ClusterProblem
    from simgame.insight.country_orders import country_order, only_countries
    from simgame.insight.runs import Order
    from simgame.session.autoplay import CannotBeTold
    from simgame.session.files import BadFile, load_place

    try:
        place = load_place(words.scenario)
        if isinstance(place, Country):
            whole = country_order(words, place, split, _overrides(words.settings))
            with _spread(words):
                document = of_country(whole, _progress())
            return _shown(words.json, document)
        only_countries(words)
        order = Order(
            scenario=place,
            split=split,  # type: ignore[arg-type]
            years=words.years,
            seed=words.seed,
            runs=words.runs,
            players=words.players,
            told=words.decisions,
            view=words.view,
            overrides=_overrides(words.settings),
            complexity=words.levers,
        )
        with _spread(words):
            document = compute(order, _progress())
    except BadFile as error:
        return _fail("\n".join(error.problems))
    except CannotBeTold as error:
        return _fail(f"{words.decisions}: {error}")
    except (Refused, ClusterProblem) as error:
        return _fail(error)
    return _shown(words.json, document)


def _balance(words: argparse.Namespace) -> int:
    from simgame.game.table_value import Refused
    from simgame.insight.balance import Weighing, in_words, weigh
    from simgame.insight.cluster import ClusterProblem
    from simgame.insight.results import as_bytes
    from simgame.session.files import BadFile, load_events, load_scenario, scenario_names

    try:
        order = Weighing(
            scenarios=tuple(load_scenario(name) for name in dict.fromkeys(words.scenario or scenario_names())),
            views=tuple(dict.fromkeys(words.view or VIEWS)),
            years=words.years,
            runs=words.runs,
            seed=words.seed,
            growth=tuple(dict.fromkeys(words.growth)),
        )
        with _spread(words):
            document = weigh(order, _progress(), lambda line: print(line, file=sys.stderr))
    except BadFile as error:
        return _fail("\n".join(error.problems))
    except (Refused, ClusterProblem) as error:
        return _fail(error)
    if words.json is None:
        print(in_words(document, load_events()))
        return 0
    return _write(words.json, as_bytes(document))


def _shown(name: str | None, document: dict[str, Any]) -> int:
    """The figures in words, or as JSON where they were asked for."""
    from simgame.insight.results import as_bytes
    from simgame.insight.words import figures_in_words

    if name is None:
        print(figures_in_words(document))
        return 0
    return _write(name, as_bytes(document))


def _backcast(words: argparse.Namespace) -> int:
    from simgame.insight.backcast import Order, backcast, table, year_named
    from simgame.insight.results import as_bytes
    from simgame.session.files import BadFile

    try:
        first, last = year_named("--from", words.first), year_named("--to", words.last)
        if first is not None and last is not None and first > last:
            return _fail(f"--from {words.first}: it comes after --to {words.last}: turn them round")
        order = Order(first, last, words.runs, words.view, _overrides(words.settings))
        document = backcast(order, _progress())
    except BadFile as error:
        return _fail("\n".join(error.problems))
    if words.json is None:
        print(table(document))
        return 0
    return _write(words.json, as_bytes(document))


def _overrides(settings: list[tuple[str, float]]) -> dict[str, float]:
    """The evidence that was set, checked against the registry. Raises ``BadFile``."""
    from simgame.session.files import BadFile, load_evidence

    evidence = load_evidence()
    for key, value in settings:
        if key not in evidence:
            near = get_close_matches(key, evidence, 3)
            meant = f"did you mean {' or '.join(near)}?" if near else "see simgame list"
            raise BadFile((f"--set {key[:80]}: there is no such evidence: {meant}",))
        item = evidence[key]
        lowest, highest = item.possible
        if not lowest <= value <= highest:
            raise BadFile((f"--set {key}: {value:g} is not possible: give a value from {lowest:g} to {highest:g}",))
        if not item.low <= value <= item.high:
            span = f"{item.low:g} to {item.high:g} {item.unit}" if item.low < item.high else f"{item.low:g} {item.unit}"
            print(f"--set {key}: {value:g} is outside what is published ({span}): taken all the same.", file=sys.stderr)
    return dict(settings)


def _write(name: str, content: bytes) -> int:
    if name == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return 0
    try:
        Path(name).write_bytes(content)
    except OSError as error:
        why = (error.strerror or "no reason given").lower()
        return _fail(f"{name}: cannot be written ({why}): choose another file.")
    return 0


@contextmanager
def _spread(words: argparse.Namespace) -> Iterator[None]:
    """Within, runs go to the workers that were asked for. Raises ``ClusterProblem``."""
    if words.scheduler is None and words.workers is None:
        yield
        return
    from simgame.insight.cluster import cluster
    from simgame.insight.ensembles import hired

    with cluster(words.scheduler, words.workers, lambda line: print(line, file=sys.stderr)) as hands, hired(hands):
        yield


def _progress() -> Callable[[int, int], None] | None:
    """A count on stderr while a person watches; nothing otherwise."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        end = "\r\x1b[K" if done >= total else ""
        sys.stderr.write(f"\r{done:,} of {total:,} runs{end}")
        sys.stderr.flush()

    return show


# ------------------------------------------------------------------------------------------------------ check and list


def _check(words: argparse.Namespace) -> int:
    from simgame.session.check import check

    problems = check(words.file)
    if not problems:
        print(f"{words.file.name}: nothing is wrong with it.")
        return 0
    return _fail("\n".join(problems))


def _objectives(words: argparse.Namespace) -> int:
    from simgame.insight.objective_games import in_words, objective_games
    from simgame.session.files import BadFile, load_scenario

    try:
        scenario = load_scenario(words.scenario)
    except BadFile as error:
        return _fail("\n".join(error.problems))
    print(in_words(objective_games(scenario, words.games, words.years, _progress())))
    return 0


def _envelopes(words: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from simgame.game.entries import NewTable
    from simgame.game.envelopes import envelopes
    from simgame.session.files import BadFile, load_events, load_evidence, load_scenario
    from simgame.windows.envelopes import print_envelopes

    try:
        scenario = load_scenario(words.scenario)
        setup = NewTable(
            scenario.id, seed=words.seed, years=words.years, regime=words.split, way="open", complexity=words.levers
        )
        found = envelopes(setup, load_evidence(), load_events())
        pages = print_envelopes(found, scenario.name, words.seed, words.out)
    except BadFile as error:
        return _fail("\n".join(error.problems))
    except OSError as error:
        return _fail(f"{words.out}: cannot be written ({error.strerror or error}): choose another folder.")
    print(f"{words.out}: {pages} pages, one envelope for each seat.")
    return 0


def _list(words: argparse.Namespace) -> int:
    from simgame.insight.results import as_bytes
    from simgame.insight.shelf import shelf, shelf_in_words
    from simgame.session.files import BadFile

    try:
        everything = shelf()
    except BadFile as error:
        return _fail("\n".join(error.problems))
    if words.json:
        return _write("-", as_bytes(everything))
    print(shelf_in_words(everything))
    return 0


def _book(words: argparse.Namespace) -> int:
    from simgame.insight import book
    from simgame.insight.book_pages import Picture

    def as_pdf(html: str, pictures: Sequence[Picture], path: Path) -> None:
        from simgame.windows.printing import write_pdf

        write_pdf(html, {f"{item.name}.svg": item.svg for item in pictures}, path, book.TITLE)

    def say(text: str) -> None:
        if sys.stderr.isatty():
            print(text, file=sys.stderr, flush=True)

    try:
        written = book.write(words.out, words.runs, as_pdf, say)
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        return _fail(f"{words.out}: the book cannot be written there ({why}): choose another folder.")
    for path in written:
        print(path.resolve())
    return 0


# ---------------------------------------------------------------------------------------------------------- whole games


def _autoplay(words: argparse.Namespace) -> int:
    out = words.out if words.out is not None else Path(f"{Path(words.scenario).stem}-game")
    how = (words.years, words.seed, words.players, words.split)
    return _game(words.scenario, out, *how, words.levers, words.growing)


def _game(
    scenario: str, out: Path, years: int, seed: int, players: str, split: str,
    levers: Literal["starter", "workshop", "full"] = "starter", growing: bool = False,
) -> int:  # fmt: skip
    """A whole computer-only game in the terminal: its headlines, the debrief's figures, and what it wrote."""
    from simgame.game.table_value import Refused
    from simgame.insight.evening import play_and_tell
    from simgame.session.files import BadFile
    from simgame.session.save import SaveProblem

    def paint(pictures: Sequence[tuple[str, Path]]) -> None:
        from simgame.windows.pictures import paint as painted

        painted(pictures)

    try:
        written = play_and_tell(
            scenario, out, years, seed, players, split, print, paint, levers, growing, _progress(),
        )  # fmt: skip
    except BadFile as error:
        return _fail("\n".join(error.problems))
    except (SaveProblem, Refused) as error:
        return _fail(error)
    except OSError as error:
        return _fail(f"{out}: cannot be written ({(error.strerror or str(error)).lower()}): choose another folder.")
    print("\nWritten:")
    for path in written:
        print(f"  {path.resolve()}")
    return 0


def _open(words: Sequence[str]) -> int:
    """The app; where there is no display, a game in the terminal."""
    from simgame.windows.display import has_display

    if "--smoke-year" not in words and not has_display():
        from simgame.session.save import SaveProblem, saves_folder

        if words:
            return _fail(f"{words[0]}: there is no display here to open it on: start this where there is one.")
        print("There is no display here, so the computer plays a whole game in this terminal.\n")
        try:
            folder = saves_folder() / "terminal"
        except SaveProblem as problem:
            return _fail(problem)
        number = 1
        while (out := folder / f"game-{number}").exists():
            number += 1
        return _game("aldermere", out, 5, number, "mixed", "decides")
    from simgame.windows.app import run as open_app

    save = Path(words[0]) if words and words[0].endswith(".split") else None
    return int(open_app([word for word in words if word.startswith("--")], save))


def _plain_streams() -> None:
    """UTF-8 on every stream that is not a terminal: figures carry a true minus and a pound sign."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
