"""Work leaves the window's thread and comes back to it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from simgame.windows.work import Work


@pytest.fixture
def work(qtbot: QtBot) -> Iterator[Work]:
    made = Work()
    yield made
    made.close()


def _nobody(error: Exception) -> None:
    raise AssertionError(error)


def test_a_job_runs_elsewhere_and_its_result_comes_back_to_the_windows_thread(work: Work, qtbot: QtBot) -> None:
    seen: dict[str, Any] = {}

    def done(result: int) -> None:
        seen["where"] = threading.get_ident(), result

    with qtbot.waitSignal(work.idle):
        work.run(threading.get_ident, done, _nobody)
    where, worker = seen["where"]
    assert where == threading.get_ident()
    assert worker != where


def test_a_job_that_fails_says_so_once(work: Work, qtbot: QtBot) -> None:
    failures: list[Exception] = []
    with qtbot.waitSignal(work.idle):
        work.run(lambda: 1 / 0, lambda _: None, failures.append)
    assert [type(error) for error in failures] == [ZeroDivisionError]


def test_work_is_owed_until_its_result_is_delivered_and_not_a_moment_longer(work: Work, qtbot: QtBot) -> None:
    ended = threading.Event()
    seen: list[bool] = []
    work.idle.connect(lambda: seen.append(work.busy))
    work.run(ended.set, lambda _: None, _nobody)
    assert ended.wait(10)
    assert work.busy, "the thread has ended the job, but nobody was told yet"
    qtbot.waitUntil(lambda: seen == [False])


def test_a_newer_job_replaces_one_of_the_same_key_that_has_not_begun(work: Work, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    results: list[int] = []

    def first() -> int:
        begun.set()
        go_on.wait(10)
        return 0

    work.run(first, results.append, _nobody)
    assert begun.wait(10)
    for number in (1, 2, 3):
        work.run(lambda n=number: n, results.append, _nobody, key="preview")
    go_on.set()
    qtbot.waitUntil(lambda: results == [0, 3])
    assert not work.busy


def test_closing_ends_what_was_queued_and_delivers_nothing(qtbot: QtBot) -> None:
    work = Work()
    ran: list[int] = []
    shown: list[int] = []
    work.run(lambda: ran.append(1), shown.append, _nobody)
    work.close()
    work.close()
    assert ran == [1]
    assert shown == []
