"""Runs on the workers of a scheduler: the same bits as in one process, whatever befalls a worker."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path as FilePath

import numpy as np
import pytest
from distributed import Client, LocalCluster

from simgame.cli import FAILED, MISUSED, STOPPED, run
from simgame.game.after import Path
from simgame.insight import cluster as spread
from simgame.insight.cluster import ClusterProblem, cluster
from simgame.insight.ensembles import Drawn, Outcome, hired, run_paths
from simgame.insight.runs import Order, played
from simgame.insight.worlds import as_played, drawn_of
from simgame.session.files import load_scenario

RUNS, YEARS = 96, 2
ROOT = FilePath(__file__).parents[2]


@pytest.fixture(scope="module")
def game() -> tuple[Path, Drawn]:
    table = played(Order(load_scenario("aldermere"), years=YEARS))
    return as_played(table), drawn_of(table)


@pytest.fixture(scope="module")
def scheduler() -> Iterator[LocalCluster]:
    """A real scheduler on this machine with two workers, each a process of its own."""
    with LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, memory_limit=0, silence_logs=60
    ) as made:
        yield made


def silent(_: str) -> None:
    pass


def assert_same(one: Outcome, other: Outcome) -> None:
    for name in ("indicators", "ledger", "people"):
        mine, theirs = getattr(one, name), getattr(other, name)
        assert list(mine) == list(theirs)
        for key, value in mine.items():
            assert np.array_equal(value, theirs[key]), f"{name}: {key}"


def test_a_lost_worker_costs_nothing_but_time(scheduler: LocalCluster, game: tuple[Path, Drawn]) -> None:
    """One of the two workers is killed half-way, while it works on a chunk; its chunk is worked again."""
    path, drawn = game
    (alone,) = run_paths((path,), drawn, RUNS, workers=1)
    counted: list[int] = []
    killed: list[int] = []
    with cluster(scheduler.scheduler_address, None, silent) as hands, Client(scheduler.scheduler_address) as watching:

        def landed(done: int, total: int) -> None:
            counted.append(done)
            if done >= total // 2 and not killed:
                busy = [address for address, keys in watching.processing().items() if keys]
                where = [nanny for nanny in scheduler.workers.values() if nanny.worker_address in busy]
                killed.append(where[0].pid)
                os.kill(where[0].pid, signal.SIGKILL)

        with hired(hands):
            (many,) = run_paths((path,), drawn, RUNS, progress=landed)
    assert killed
    assert counted[-1] == RUNS
    assert counted == sorted(counted)
    assert_same(alone, many)


def test_a_command_writes_the_same_bytes(scheduler: LocalCluster, tmp_path: FilePath) -> None:
    words = ["run", "aldermere", "--years", "1", "--runs", "40", "--json"]
    here, there = tmp_path / "here.json", tmp_path / "there.json"
    assert run([*words, str(here)]) == 0
    assert run([*words, str(there), "--scheduler", scheduler.scheduler_address]) == 0
    assert here.read_bytes() == there.read_bytes()


def test_stopping_from_the_keyboard_is_clean(scheduler: LocalCluster) -> None:
    words = ["run", "aldermere", "--years", "3", "--runs", "5000", "--scheduler", scheduler.scheduler_address]
    command = [sys.executable, "-m", "simgame", *words]
    with (
        Client(scheduler.scheduler_address) as watching,
        # Whoever started the tests in the background has keys ignored, and a child would inherit that.
        subprocess.Popen(
            command, stderr=subprocess.PIPE, cwd=ROOT, text=True,
            preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
        ) as program,
    ):  # fmt: skip
        while not any(watching.processing().values()):
            with pytest.raises(subprocess.TimeoutExpired):  # it has not ended
                program.wait(0.1)
        program.send_signal(signal.SIGINT)
        _, said = program.communicate(timeout=60)
        assert not any(watching.processing().values())  # its chunks are taken back
    assert program.returncode == STOPPED
    assert said == "\nStopped.\n"


def test_workers_of_another_version_are_refused(scheduler: LocalCluster, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spread, "__version__", "0.0.1")
    refused = pytest.raises(ClusterProblem, match=r"runs version .*, this is 0\.0\.1, numpy .*: make them the same\.")
    with refused, cluster(scheduler.scheduler_address, None, silent):
        pass


def test_an_address_without_a_scheduler_is_refused_in_a_sentence(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spread, "ANSWER_S", 0.3)
    words = ["run", "aldermere", "--years", "1", "--runs", "4", "--scheduler"]
    assert run([*words, "nonsense"]) == MISUSED
    assert "'nonsense' is not an address such as tcp://HOST:8786" in capsys.readouterr().err
    for address in ("tcp://127.0.0.1:9", "ftp://127.0.0.1:1"):
        assert run([*words, address]) == FAILED
        said = capsys.readouterr().err
        assert said.startswith(f"No scheduler answers at {address}: start one there with `dask scheduler`")
        assert said.count("\n") == 1


def test_without_the_extra_a_sentence_says_what_to_install(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert run(["run", "aldermere", "--years", "1", "--workers", "2"]) == FAILED
    assert capsys.readouterr().err == f"{spread.EXTRA}\n"


def test_a_second_cluster_on_this_machine_is_no_news() -> None:
    with socket.socket() as taken:
        with suppress(OSError):  # somebody has it already: so much the better
            taken.bind(("0.0.0.0", 8787))
            taken.listen()
        with cluster(None, 1, lambda _: None) as hands:  # warnings are errors
            assert hands is not None
