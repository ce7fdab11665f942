"""Pages on paper: HTML with pictures as a PDF, in the fonts that ship, without a window."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF, QUrl
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


def write_pdf(html: str, pictures: Mapping[str, str], path: Path, title: str, *, landscape: bool = False) -> int:
    """Print HTML on A4; ``pictures``: SVG by the name that stands in ``src``. The number of pages.

    Raises ``OSError`` where the file cannot be written.
    """
    ready()
    path.open("wb").close()  # says why it cannot, where Qt would only fail
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setResolution(RESOLUTION)
    side = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), side, margins, QPageLayout.Unit.Millimeter)
    writer.setPageLayout(layout)
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(QFont("Source Sans 3", 9))
    document.setDefaultStyleSheet(_STYLE)
    document.setDocumentMargin(0)
    for name, svg in pictures.items():
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), painted(svg, 2.0))
    document.setHtml(html)
    paper = layout.paintRectPixels(RESOLUTION)
    document.setPageSize(QSizeF(paper.width(), paper.height()))
    document.print_(writer)
    return document.pageCount()
