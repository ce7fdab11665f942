"""The focus ring: 3 px of ink, 2 px outside whatever has the focus, laid over each window.

One transparent child per window follows the focused widget; controls therefore need no room of their own for a ring.
A widget may name another rectangle with `focus_rect() -> QRectF` (its own coordinates) and a corner radius with
`focus_radius`. After a click the ring stays away until a key is pressed, except on fields that take typing.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QGraphicsView, QLineEdit, QTextEdit, QWidget
from shiboken6 import isValid

from simgame.windows import theme

WIDTH, DISTANCE = 3, 2
TYPED = (QAbstractSpinBox, QLineEdit, QTextEdit, QComboBox)
MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.EnabledChange}


class FocusRing(QWidget):
    """The ring of one window; made by `install`, never by a screen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("focus-ring")
        self.radius = 6.0
        self.hide()

    def surround(self, widget: QWidget) -> None:
        """Stand round `widget`, or away if nothing of it is in view."""
        named = getattr(widget, "focus_rect", None)
        own = named() if callable(named) else QRectF(widget.rect())
        corner = widget.mapTo(widget.window(), QPoint(0, 0))
        inner = own.translated(corner.x(), corner.y()).toAlignedRect()
        seen = _seen(widget)
        if not widget.isVisible() or not seen.intersects(inner):
            self.hide()
            return
        reach = WIDTH + DISTANCE
        self.radius = float(getattr(widget, "focus_radius", 6.0)) + DISTANCE + WIDTH / 2
        self.setGeometry(inner.adjusted(-reach, -reach, reach, reach))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("ink"), WIDTH))
        half = WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), self.radius, self.radius)


def _seen(widget: QWidget) -> QRect:
    """What the ancestors let be seen of a widget, in its window's coordinates."""
    window = widget.window()
    seen = window.rect()
    above = widget.parentWidget()
    while above is not None and above is not window:
        corner = above.mapTo(window, QPoint(0, 0))
        seen = seen.intersected(QRect(corner, above.size()))
        above = above.parentWidget()
    return seen


class _Follower(QObject):
    """Watches the focused widget and its ancestors, and moves the ring of their window."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.watched: list[QWidget] = []
        self.focused: QWidget | None = None
        self.shown: FocusRing | None = None
        app.focusChanged.connect(self.follow)

    def follow(self, old: QWidget | None, new: QWidget | None) -> None:
        """The focus went from `old` to `new`."""
        for widget in self.watched:
            try:
                widget.removeEventFilter(self)
            except RuntimeError:  # it was deleted with its screen
                continue
        self.watched = []
        self._hide()
        self.focused = new
        if new is None:
            return
        above: QWidget | None = new
        while above is not None:
            above.installEventFilter(self)
            self.watched.append(above)
            above = None if above.isWindow() else above.parentWidget()
        clicked = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if not clicked or isinstance(new, TYPED):
            self._show()
        else:
            self._hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in MOVES:
            if self._is_shown():
                self._show()
        elif kind == QEvent.Type.KeyPress and watched is self.focused:
            self._show()
        return False

    def _show(self) -> None:
        if self.focused is not None and not self.focused.isWindow() and not isinstance(self.focused, QGraphicsView):
            self.shown = _ring_of(self.focused.window())
            self.shown.surround(self.focused)

    def _is_shown(self) -> bool:
        return self.shown is not None and isValid(self.shown) and not self.shown.isHidden()

    def _hide(self) -> None:
        """Away with the ring. Its window is not searched for it: it may be going, and its children with it."""
        if self.shown is not None and self._is_shown():
            self.shown.hide()


def _ring_of(window: QWidget) -> FocusRing:
    found = window.findChild(FocusRing, "focus-ring", Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, FocusRing) else FocusRing(window)


_followers: list[_Follower] = []


def install(app: QApplication) -> None:
    """Give the program its focus ring, once."""
    if not _followers:
        _followers.append(_Follower(app))


def holds_focus(page: QWidget) -> bool:
    """Whether the keys go to a page or to something in it that takes them."""
    focused = QApplication.focusWidget()
    return focused is not None and focused.isEnabled() and (focused is page or page.isAncestorOf(focused))
