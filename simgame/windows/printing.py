"""Pages on paper: HTML with pictures as a PDF, in the fonts that ship, without a window."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from simgame.windows.pictures import painted, ready

MARGIN_MM = 16
RESOLUTION = 144  # dots an inch that the layout counts in
FOOT = 34.0  # dots at the foot of a page, for its title and number
_PLACE = re.compile(r"@@([\w-]+)@@")  # the page of a named anchor

_STYLE = """
body { font-family: 'Source Sans 3'; font-size: 9pt; }
h1, h2, h3 { font-family: 'Source Serif 4'; font-weight: 600; }
h1 { font-size: 26pt; } h2 { font-size: 16pt; margin-top: 22px; } h3 { font-size: 12pt; } h4 { font-size: 9.5pt; }
table { border-collapse: collapse; border-width: 0; }
th, td { font-size: 7pt; border-style: none none solid none; border-width: 1px; border-color: #DCD2C0; }
th { color: #51493F; } code { font-family: 'Source Sans 3'; color: #085E7A; }
.small { font-size: 7.5pt; color: #6A6156; }
.equation { font-family: 'Source Serif 4'; font-size: 10.5pt; margin-left: 18px; }
"""


@contextmanager
def paper(path: Path, title: str, resolution: int, margin_mm: float = 0.0) -> Iterator[QPdfWriter]:
    """Portrait A4 to paint on; the file has its name once it is whole. Raises ``OSError`` where it cannot be written.

    ``resolution``: dots an inch that the layout counts in.
    """
    ready()
    # What is no file (a device) is written to as it is.
    begun = path if path.exists() and not path.is_file() else path.with_name(f"{path.name}.part")
    begun.open("wb").close()  # says why it cannot before the work is done
    try:
        held = QBuffer()
        held.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(held)
        writer.setTitle(title)
        writer.setResolution(resolution)
        margins = QMarginsF(margin_mm, margin_mm, margin_mm, margin_mm)
        size = QPageSize(QPageSize.PageSizeId.A4)
        writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
        yield writer
        begun.write_bytes(held.data().data())  # Qt would say nothing of a disk that is full
        if begun != path:
            begun.replace(path)
    finally:
        if begun != path:
            begun.unlink(missing_ok=True)


def write_pdf(html: str, pictures: Mapping[str, str], path: Path, title: str, *, numbered: bool = False) -> int:
    """Print HTML on A4; ``pictures``: SVG by the name that stands in ``src``. ``numbered``: each page has the title and
    its number at its foot, and ``@@key@@`` becomes the page on which the anchor ``key`` stands. The number of pages.

    Raises ``OSError`` where the file cannot be written.
    """
    with paper(path, title, RESOLUTION, MARGIN_MM) as writer:
        document = QTextDocument()
        document.documentLayout().setPaintDevice(writer)
        document.setDefaultFont(QFont("Source Sans 3", 9))
        document.setDefaultStyleSheet(_STYLE)
        document.setDocumentMargin(0)
        for name, svg in pictures.items():
            document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), painted(svg, 2.0))
        document.setHtml(html)
        sheet = writer.pageLayout().paintRectPixels(RESOLUTION)
        page = QSizeF(sheet.width(), sheet.height() - (FOOT if numbered else 0.0))
        document.setPageSize(page)
        if not numbered:
            document.print_(writer)
            return document.pageCount()
        pages = pages_of(document)
        document.setHtml(_PLACE.sub(lambda found: str(pages.get(found[1], "")), html))
        _print(document, writer, page, title)
        return document.pageCount()


def pages_of(document: QTextDocument) -> dict[str, int]:
    """On which page each named anchor of a document laid out on pages stands, counted from 1."""
    height = document.pageSize().height()
    found: dict[str, int] = {}
    block = document.begin()
    while block.isValid():
        top = document.documentLayout().blockBoundingRect(block).top()
        piece = block.begin()
        while not piece.atEnd():
            found.update(dict.fromkeys(piece.fragment().charFormat().anchorNames(), int(top // height) + 1))
            piece += 1
        block = block.next()
    return found


def _print(document: QTextDocument, writer: QPdfWriter, page: QSizeF, title: str) -> None:
    """Every page, the title and its number at its foot."""
    painter = QPainter(writer)
    foot, count = QFont("Source Sans 3", 7), document.pageCount()
    context = QAbstractTextDocumentLayout.PaintContext()
    for number in range(count):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0.0, -number * page.height())
        context.clip = QRectF(0.0, number * page.height(), page.width(), page.height())
        painter.setClipRect(context.clip)
        document.documentLayout().draw(painter, context)
        painter.restore()
        painter.setFont(foot)
        painter.setPen(QColor("#6A6156"))
        below = QRectF(0.0, page.height(), page.width(), FOOT)
        for side, text in (
            (Qt.AlignmentFlag.AlignLeft, title),
            (Qt.AlignmentFlag.AlignRight, f"{number + 1} / {count}"),
        ):
            painter.drawText(below, side | Qt.AlignmentFlag.AlignBottom, text)
    painter.end()
