"""What start.py says and remembers; that it sets a bare machine up is shown by `.ci/run`, which begins with it."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """start.py, with its environment in an empty folder."""
    spec = importlib.util.spec_from_file_location("start", ROOT / "start.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "VENV", tmp_path)
    monkeypatch.setattr(module, "VENV_PYTHON", tmp_path / "python")
    return module


def commands_on_path(start: ModuleType, monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    monkeypatch.setattr(start.shutil, "which", lambda name: f"/usr/bin/{name}" if name in names else None)


@pytest.mark.skipif(not hasattr(__import__("os"), "geteuid"), reason="Windows has no apt-get")
def test_the_line_to_paste_is_printed_to_the_letter_where_nothing_may_be_installed(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands_on_path(start, monkeypatch, "apt-get")
    monkeypatch.setattr(start.os, "geteuid", lambda: 1000)
    with pytest.raises(start.SetUpError) as refused:
        start.install_packages(["libgl1", "libegl1"], "Qt needs system libraries that are not here yet.")
    line = 'su -c "apt-get update && apt-get install -y --no-install-recommends libgl1 libegl1"'
    assert f"\n    {line}\n" in str(refused.value)


@pytest.mark.skipif(not hasattr(__import__("os"), "geteuid"), reason="Windows has no apt-get")
def test_a_system_without_apt_is_told_what_is_missing(start: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    commands_on_path(start, monkeypatch)
    with pytest.raises(start.SetUpError, match="no apt-get: install what it has for libgl1"):
        start.install_packages(["libgl1"], "Qt needs it.")


def test_a_library_that_loads_is_not_asked_for(start: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start.sys, "platform", "linux")
    monkeypatch.setattr(start, "can_load", lambda library: library != "libEGL.so.1")
    assert start.missing_libraries(with_window=True) == {"libEGL.so.1": "libegl1"}


def test_what_was_set_up_is_not_set_up_again(start: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    monkeypatch.setattr(start, "make_environment", lambda: done.append("made") or start.VENV_PYTHON.touch())
    monkeypatch.setattr(start, "install_parts", lambda purpose: done.append(purpose))
    start.provide_environment("test")
    assert done == ["made", "test"]
    start.provide_environment("test")
    start.provide_environment("play")
    assert done == ["made", "test"]


def test_a_changed_list_is_installed_into_the_same_environment(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    monkeypatch.setattr(start, "make_environment", lambda: done.append("made") or start.VENV_PYTHON.touch())
    monkeypatch.setattr(start, "install_parts", lambda purpose: done.append(purpose))
    start.provide_environment("play")
    (start.VENV / "ready-play").write_text("what an older list left", "utf-8")
    start.provide_environment("play")
    assert done == ["made", "play", "play"]


def test_a_folder_that_cannot_be_written_is_said_and_not_taken_for_a_lack_of_venv(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start.os, "access", lambda *_: False)
    with pytest.raises(start.SetUpError, match=r"Nothing can be written to .*: copy the folder"):
        start.make_environment()


def test_a_python_too_old_or_too_new_is_refused_in_a_sentence(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands_on_path(start, monkeypatch)
    monkeypatch.setattr(start.sys, "version_info", (3, 9, 6, "final", 0))
    with pytest.raises(start.SetUpError, match=r"needs Python 3\.11 to 3\.14, and this is"):
        start.main([])


def test_the_range_of_pythons_is_that_of_the_project(start: ModuleType) -> None:
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    assert f'requires-python = ">=3.{start.OLDEST[1]},<3.{start.NEWEST[1] + 1}"' in text
    assert start.OLDEST <= sys.version_info[:2] <= start.NEWEST
