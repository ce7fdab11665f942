"""What holds for every test: no screen, no user's folder, no thread left running, the same examples every time."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

# Before anything imports Qt or asks where this user's saved games are.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
HOME = Path(tempfile.mkdtemp(prefix="split-decision-tests-"))
for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DOCUMENTS_DIR"):
    os.environ[name] = str(HOME / name.lower())

import hypothesis  # noqa: E402  the environment comes first
import pytest  # noqa: E402  the same

import simgame  # noqa: E402, F401  numpy has as many threads as the program gives it

hypothesis.settings.register_profile("project", derandomize=True, deadline=None, database=None)
hypothesis.settings.load_profile("project")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in tests/bench measures a time and runs alone."""
    bench = Path(__file__).parent / "bench"
    for item in items:
        if bench in item.path.parents:
            item.add_marker(pytest.mark.bench)


def pytest_unconfigure() -> None:
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture(autouse=True)
def no_thread_is_left_running() -> Iterator[None]:
    """A test that starts a thread sees to its end."""
    before = set(threading.enumerate())
    yield
    started = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in started:
        thread.join(timeout=5)
    left = [thread.name for thread in started if thread.is_alive()]
    assert not left, f"still running after the test: {', '.join(left)}"
