"""Pages on paper: HTML with pictures as a PDF, in the fonts that ship, without a window."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, QUrl
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from simgame.windows.pictures import painted, ready

MARGIN_MM = 16
RESOLUTION = 144  # dots an inch that the layout counts in

_STYLE = """
body { font-family: 'Source Sans 3'; font-size: 9pt; }
h1, h2, h3 { font-family: 'Source Serif 4'; font-weight: 600; }
h1 { font-size: 26pt; } h2 { font-size: 16pt; margin-top: 22px; } h3 { font-size: 12pt; } h4 { font-size: 9.5pt; }
table { border-collapse: collapse; border-width: 0; }
th, td { font-size: 7pt; border-style: none none solid none; border-width: 1px; border-color: #DCD2C0; }
th { color: #51493F; } code { font-family: 'Source Sans 3'; color: #085E7A; }
.small { font-size: 7.5pt; color: #6A6156; }
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


def write_pdf(html: str, pictures: Mapping[str, str], path: Path, title: str) -> int:
    """Print HTML on A4; ``pictures``: SVG by the name that stands in ``src``. The number of pages.

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
        document.setPageSize(QSizeF(sheet.width(), sheet.height()))
        document.print_(writer)
        return document.pageCount()
