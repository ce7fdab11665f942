"""Paper: a PDF of some pages, with its pictures, from a machine without a screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from simgame.insight.svg import page, text
from simgame.windows.printing import pages_of, paper, write_pdf


def test_a_long_text_becomes_pages(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "book.pdf"
    pages = write_pdf("<h1>A book</h1>" + "<p>A line of it.</p>" * 300, {}, path, "A book")
    assert pages > 3
    assert path.read_bytes().startswith(b"%PDF")


def test_a_picture_is_printed_where_it_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    picture = page(400, 200, text(20, 40, "Beds"), "Beds")
    html = "<p>Before</p><img src='beds.svg' width='300'>"
    write_pdf(html, {"beds.svg": picture}, tmp_path / "with.pdf", "")
    write_pdf(html, {}, tmp_path / "without.pdf", "")
    assert (tmp_path / "with.pdf").stat().st_size > (tmp_path / "without.pdf").stat().st_size


def test_a_folder_that_is_not_there_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write_pdf("<p>x</p>", {}, tmp_path / "nowhere" / "a.pdf", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk here")
def test_a_full_disk_is_said(qtbot: QtBot) -> None:
    with pytest.raises(OSError, match="No space left"):
        write_pdf("<p>x</p>", {}, Path("/dev/full"), "")


def test_what_cannot_be_printed_leaves_the_paper_that_was_there(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "rules.pdf"
    path.write_bytes(b"last year's")
    with pytest.raises(ValueError, match="no more"), paper(path, "", 72):
        raise ValueError("no more")
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("rules.pdf", b"last year's")]


def test_a_numbered_book_says_on_which_page_a_chapter_stands(qtbot: QtBot, tmp_path: Path) -> None:
    fresh = "<h2 style='page-break-before: always'><a name='beds'></a>Beds</h2>"
    html = f"<p>Beds on @@beds@@</p>{'<p>A line.</p>' * 90}{fresh}<p>In them.</p>"
    document = QTextDocument()
    document.setPageSize(QSizeF(600.0, 800.0))
    document.setHtml(html)
    assert pages_of(document)["beds"] == document.pageCount() > 2
    pages = write_pdf(html, {}, tmp_path / "a.pdf", "A book", numbered=True)
    assert pages > 1
    assert (tmp_path / "a.pdf").stat().st_size > 1000
