"""Where pages stand: with large letters a page may ask for more than the window has, and then it scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QWidget

LEAST = 60  # px of a part that scrolls


def polish(widget: QWidget, size: QSize) -> None:
    """Give something its fonts, colours and size while it is out of sight."""
    for part in (widget, *widget.findChildren(QWidget)):
        part.ensurePolished()
    widget.resize(size)
    layout = widget.layout()
    if layout is not None:
        layout.activate()


def draw_ahead(part: QWidget) -> None:
    """Draw a part of a page out of sight: its pictures and letters are kept, and the page is drawn sooner."""
    part.grab()


class _Floor(QWidget):
    """Holds a part without a layout: a layout would ask for the height that all its words want at a width, while a
    page takes what it is given and its own panels scroll."""

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        self._part = part
        part.setParent(self)

    def minimumSizeHint(self) -> QSize:
        """Of the part."""
        return self._part.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All of it is the part's."""
        self._part.setGeometry(self.rect())

    def event(self, event: QEvent) -> bool:
        """A page that asks for another size passes it on."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)


class Yielding(QScrollArea):
    """Holds a part of a page that gives way first: in a low window it scrolls, and the page's buttons stay in sight.

    What has the keys within it is brought into sight. ``squeezes``: the part makes itself as small as it can before it
    scrolls; else it has the height that its words want.
    """

    def __init__(self, part: QWidget, squeezes: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.part = part
        self.setWidget(_Floor(part) if squeezes else part)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def minimumSizeHint(self) -> QSize:
        """As wide as its part asks for, and as low as may be."""
        return QSize(self.part.minimumSizeHint().width(), LEAST)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.part.isAncestorOf(now):
            self.ensureWidgetVisible(now)


class PageStack(QStackedWidget):
    """The pages, as large as the one in sight needs: what the others need is nobody's concern now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        """Of the page in sight."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else QSize()

    def sizeHint(self) -> QSize:
        """Of the page in sight."""
        page = self.currentWidget()
        return page.sizeHint() if page is not None else QSize()


class Roomy(QScrollArea):
    """Scrolls what is wider or higher than the window; never in the way otherwise."""

    def __init__(self, stack: PageStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(_Floor(stack))

    def minimumSizeHint(self) -> QSize:
        """Any size will do."""
        return QSize(200, 200)
