"""Facts of the project as a whole: its commands, its pins, its licences, and the trap of an unpinned Qt."""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import simgame

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = (".ci", "assets", "docs", "packaging", "simgame", "tests")
TEXT_SUFFIXES = {".py", ".md", ".toml", ".txt", ".cfg", ".spec", ".yml", ".yaml", ".json", ".csv", ".sh", ""}


def readme_command(mark: str) -> str:
    """The one line between the fences that follow a mark in the README, as `.ci/run` reads it too."""
    found = re.search(rf"<!-- {mark} -->\n+```[a-z]*\n(.*?)\n```", (ROOT / "README.md").read_text("utf-8"), re.S)
    assert found is not None, f"README.md has no command marked {mark}"
    return found[1]


def repository_files() -> list[Path]:
    """The project's own text files; what was made beside them in a checkout is left out."""
    folders = [ROOT / name for name in FOLDERS]
    files = [path for folder in folders for path in folder.rglob("*") if "__pycache__" not in path.parts]
    files += (path for path in ROOT.glob("*") if path.name != ".git")  # a worktree has a file of that name
    return [path for path in files if path.is_file() and path.suffix in TEXT_SUFFIXES]


@pytest.mark.parametrize(("mark", "command"), [("play", "python3 start.py"), ("test", "python3 start.py test")])
def test_each_readme_command_is_one_line(mark: str, command: str) -> None:
    assert readme_command(mark) == command


def test_the_version_is_stated_once_and_is_in_the_changelog() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", simgame.__version__)
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert f"## [{simgame.__version__}]" in changelog or "## [Unreleased]" in changelog
    assert "### Results change" in changelog


def pins(name: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9-]+)==([^\s;]+)", (ROOT / name).read_text("utf-8"), re.M))


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_pin_has_a_hash_and_no_address(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert "://" not in text
    assert "--index-url" not in text.replace("--no-emit-index-url", "")
    blocks = re.split(r"\n(?=\S)", re.sub(r"^#.*\n", "", text, flags=re.M))
    assert all("--hash=sha256:" in block for block in blocks if block.strip())


def test_tests_run_on_the_versions_that_players_get() -> None:
    play, test = pins("requirements.txt"), pins("requirements-dev.txt")
    assert play.items() <= test.items()


@pytest.mark.parametrize("part", ["pyside6-essentials", "numpy", "pyqtgraph", "msgspec", "platformdirs"])
def test_what_is_installed_is_what_is_pinned(part: str) -> None:
    assert version(part) == pins("requirements.txt")[part]


def test_qt_is_of_the_series_that_keeps_its_references() -> None:
    major, minor, patch = (int(number) for number in version("PySide6-Essentials").split("."))
    assert (major, minor) == (6, 11)
    assert patch >= 3


def test_twenty_thousand_painting_calls_leave_the_count_of_none_unchanged(qtbot: QtBot) -> None:
    """6.12.0 loses a reference to None with each void call and aborts after some 5,000."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QImage, QPainter

    image = QImage(64, 64, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    box, colour = QRectF(1, 1, 8, 8), QColor("teal")
    painter.fillRect(box, colour)  # the first call loads what it needs, which counts too
    before = sys.getrefcount(None)
    for _ in range(20_000):
        painter.fillRect(box, colour)
    change = sys.getrefcount(None) - before
    painter.end()
    assert image.pixelColor(4, 4) == colour
    assert abs(change) < 20, f"{change} references to None after 20,000 void calls"


def test_every_dependency_is_in_the_licence_list() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    licence = (ROOT / "LICENSE").read_text("utf-8")
    for dependency in project["dependencies"]:
        assert re.split(r"[<>=]", dependency)[0] in licence
    for other in ("SIL Open Font License", "Phosphor", "Open Government Licence"):
        assert other in licence


def test_every_link_of_the_readme_leads_somewhere() -> None:
    targets = re.findall(r"\]\(([^)#]+)", (ROOT / "README.md").read_text("utf-8"))
    assert targets
    assert [target for target in targets if "://" not in target and not (ROOT / target).exists()] == []


@pytest.mark.parametrize("folder", ["fonts", "icons"])
def test_fonts_and_icons_have_their_licence_beside_them(folder: str) -> None:
    names = [path.name for path in (ROOT / "assets" / folder).rglob("*") if path.is_file()]
    assert any(re.search(r"OFL|LICEN[CS]E", name) for name in names), f"no licence in assets/{folder}: {names}"


def test_the_repository_names_no_machine_of_its_makers() -> None:
    """Addresses of a registry and paths of one machine work nowhere else."""
    words = ["/".join(("", "work", "")), "/".join(("", "opt", "")), "pypi." + "org", "pythonhosted" + ".org"]
    words += ["files" + ".pythonhosted", "deb" + ".debian.org", "farm" + "-studio", "farm" + "-bench"]
    named = []
    for path in repository_files():
        text = path.read_text("utf-8", errors="ignore")
        named += [f"{path.relative_to(ROOT)}: {word}" for word in words if word in text]
    assert not named


def test_no_source_file_is_far_longer_than_a_reader_can_hold() -> None:
    """About 400 lines is the house's measure; half as much again is a file that wants dividing."""
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in (ROOT / "simgame").rglob("*.py")}
    assert [f"{path.relative_to(ROOT)}: {lines}" for path, lines in lengths.items() if lines > 600] == []


def test_what_a_checker_is_told_to_pass_over_has_a_code_and_a_reason() -> None:
    silent = re.compile(r"#.*(?:type: ignore|noqa)")
    said = re.compile(r"# type: ignore\[[a-z, -]+\]  # \w|# (?:ruff: )?noqa: [A-Z0-9, ]+\s+-?\s*\w")
    bare = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in (*ROOT.glob("simgame/**/*.py"), *ROOT.glob("packaging/*.py"), *ROOT.glob("tests/**/*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if silent.search(line) and not said.search(line) and path != Path(__file__)
    ]
    assert not bare, bare
