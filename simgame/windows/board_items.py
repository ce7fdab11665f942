"""The pieces on the board: pictures painted once each, and the scene's items that show them.

No item paints in Python while things move: tiles are plain polygons, everything else is a pixmap.
"""

from __future__ import annotations

from functools import lru_cache
from math import cos, pi, sin
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPixmapItem, QGraphicsPolygonItem, QGraphicsSceneHoverEvent

from simgame.model.language import tr
from simgame.windows.board_data import Locality, Purse, Site, SiteNote, Size
from simgame.windows.drawing import (
    colour,
    display,
    paint_card,
    paint_counter,
    paint_icon,
    rounded,
    sans,
    serif,
    shade,
    width_of,
    write,
)

FULL = 0.92
"""Occupancy above which the last bed cell and the figure turn `off`."""
SITE_SEAT = {"hospital": "acute", "gp": "gp", "community": "community", "care_home": "council"}
SITE_ICON = {"hospital": "bed", "gp": "stethoscope", "community": "hand-heart", "care_home": "house-line"}
SITE_WORD = {"hospital": "Hospital", "gp": "GP practices", "community": "Community team", "care_home": "Care homes"}
SITE_LIFT = 20.0
"""Items' layer above the ground; moving dots are at 10, coins at 12."""


class Canvas:
    """A transparent picture of a size in logical pixels, with a painter."""

    def __init__(self, width: float, height: float, ratio: float) -> None:
        self.picture = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
        self.picture.setDevicePixelRatio(ratio)
        self.picture.fill(Qt.GlobalColor.transparent)
        self.painter = QPainter(self.picture)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    def done(self) -> QPixmap:
        """The finished picture."""
        self.painter.end()
        return self.picture


def counter_picture(site: Site, size: float, ratio: float) -> QPixmap:
    """A site's counter in the middle of a square 1.3 times its size."""
    side = size * 1.3
    canvas = Canvas(side, side, ratio)
    paint_counter(
        canvas.painter,
        side / 2,
        side / 2,
        size,
        SITE_SEAT[site.kind],
        icon=SITE_ICON[site.kind],
        ring=site.kind == "hospital",
        round_=site.kind == "gp",
    )
    return canvas.done()


def paint_beds(painter: QPainter, x: float, y: float, occupancy: float, w: float, h: float) -> None:
    """Ten bed cells, filled to the occupancy; above 92% the last one turns `off`."""
    for index in range(10):
        hot = index == 9 and occupancy > FULL
        ink = colour("off") if hot else colour("ink")
        rounded(
            painter,
            QRectF(x + index * (w + 1.5) + 0.5, y + 0.5, w - 1, h - 1),
            1.5,
            ink if occupancy * 10 >= index + 0.5 else None,
            ink,
        )


CardForm = Literal["full", "note", "small", "table"]
"""full: Decide; note: the running year; small: where tiles are small; table: read from three metres."""
NAME_LIMIT = {"full": 176.0, "note": 216.0, "small": 168.0, "table": 300.0}


def card_form(size: Size, note: SiteNote | None, radius: float) -> CardForm:
    """How much a hospital's card says on tiles of this radius (pixels)."""
    if size == "table":
        return "table"
    if radius < 46 and not (note is not None and note.lines):
        return "small"
    return "full" if note is None else "note"


def short_name(site: Site, form: CardForm, crowd: bool) -> str:
    """A hospital's name; without the word every hospital has where many stand close together."""
    if form == "small" or (form == "table" and crowd):
        return site.name.removesuffix(" Hospital").removesuffix(" Infirmary")
    return site.name


ALARM_HIGH = {"full": 18.0, "note": 18.0, "small": 17.0, "table": 0.0}
"""How much higher a card is with what waits at the door written in its own strip."""


def card_size(site: Site, note: SiteNote | None, form: CardForm, crowd: bool = False, alarm: str = "") -> QSizeF:
    """The room a hospital's card needs in drawn pixels, its edge and the strip of its alarm included."""
    bare = _bare_size(site, note, form, crowd)
    return QSizeF(bare.width(), bare.height() + ALARM_HIGH[form]) if alarm else bare


def _bare_size(site: Site, note: SiteNote | None, form: CardForm, crowd: bool) -> QSizeF:
    lines = note.lines if note is not None else ()
    font = {"full": sans(13, 600), "note": sans(13.5, 600), "small": sans(12, 600), "table": sans(27.2, 600)}[form]
    name = min(width_of(short_name(site, form, crowd), font), NAME_LIMIT[form])
    if form == "table":
        return QSizeF(max(206.0, name + 22), 80.0) if crowd else QSizeF(max(262.0, name + 28), 92.0)
    if form == "small":
        return QSizeF(max(122.0, name + 14), 37.0)
    if form == "note":
        widest = max([width_of(line, sans(12.5)) for line in lines], default=0.0)
        full = 10 + 105 + 10 + width_of("100% full", sans(13, 600)) + 10
        return QSizeF(min(max(176.0, full, name + 20, widest + 20), 236.0), 41.0 + 14.0 * len(lines) + 3.0)
    beds = width_of(tr("{beds:,} beds", beds=site.beds), sans(12.5)) if site.beds is not None else 0.0
    return QSizeF(max(128.0, name + 16, width_of("100% full", sans(12.5, 600)) + beds + 28), 54.5)


def card_picture(
    site: Site, note: SiteNote | None, form: CardForm, ratio: float, crowd: bool = False, alarm: str = "",
    tone: str = "off",
) -> QPixmap:  # fmt: skip
    """A hospital's card: name, ten bed cells, how full in words, beds or what happened; an alarm in a strip below."""
    extent, name = card_size(site, note, form, crowd, alarm), short_name(site, form, crowd)
    canvas = Canvas(extent.width(), extent.height(), ratio)
    p, w, h = canvas.painter, extent.width(), extent.height()
    edge = 4.0 if form == "table" else 2.5
    rounded(p, QRectF(0, edge, w, h - edge), 6, shade(0.35))
    rounded(p, QRectF(0.6, 0.6, w - 1.2, h - edge - 1.2), 6, colour("card"), colour("ink"), 1.1)
    if alarm and form != "table":
        _alarm_strip(p, QRectF(0.6, h - edge - 1.2 - ALARM_HIGH[form], w - 1.2, ALARM_HIGH[form] + 0.6), alarm,
                     sans(12, 600), tone)  # fmt: skip
    occupancy = note.occupancy if note is not None else site.occupancy or 0.0
    percent = f"{round(occupancy * 100)}%"
    ink = "off" if occupancy > FULL else "ink"
    if form == "table":
        side, up = (11, 4) if crowd else (14, 0)
        write(p, side, 33 - up, name, sans(27.2, 600), limit=w - 2 * side)
        if alarm:  # the strip would be too high here: the count alone, beside how full it is
            write(p, side, 70 - 2 * up, percent, sans(28, 600), ink)
            number = alarm.partition(" ")[0]
            wide = width_of(number, sans(26, 600)) + 52
            box = QRectF(w - side - wide + 4, 41.0, wide, h - edge - 44)
            rounded(p, box, 5, colour(tone))
            paint_icon(p, "ambulance", box.x() + 7, box.center().y() - 13, 26, colour("card"))
            write(p, box.right() - 7, box.center().y() + 9, number, sans(26, 600), "card", "end")
        else:
            paint_beds(p, side, 52 - 2 * up, occupancy, 10, 18)
            write(p, w - side, 70 - 2 * up, percent, sans(28, 600), ink, "end")
    elif form == "small":
        write(p, 7, 14, name, sans(12, 600), limit=w - 14)
        paint_beds(p, 7, 20, occupancy, 6, 8)
        write(p, w - 7, 28.5, percent, sans(12, 600), ink, "end")
    elif form == "note":
        write(p, 10, 18, site.name, sans(13.5, 600), limit=w - 20)
        paint_beds(p, 10, 25, occupancy, 9, 9)
        write(p, w - 10, 34, tr("{percent} full", percent=percent), sans(13, 600), ink, "end")
        for index, line in enumerate(note.lines if note is not None else ()):
            write(p, 10, 50 + 14 * index, line, sans(12.5), limit=w - 20)
    else:
        write(p, 8, 17, site.name, sans(13, 600), limit=w - 16)
        paint_beds(p, 8, 23, occupancy, 8, 9)
        write(p, 8, 46.5, tr("{percent} full", percent=percent), sans(12.5, 600), ink)
        if site.beds is not None:
            write(p, w - 8, 46.5, tr("{beds:,} beds", beds=site.beds), sans(12.5), "ink2", "end")
    return canvas.done()


def _alarm_strip(painter: QPainter, box: QRectF, words: str, font: QFont, tone: str) -> None:
    """The foot of a card: what waits at the door, with an ambulance."""
    painter.save()
    painter.setClipRect(box)
    rounded(painter, box.adjusted(0, -8, 0, 0), 6, colour(tone))
    painter.restore()
    side = box.height() * 0.72
    paint_icon(painter, "ambulance", box.x() + 6, box.center().y() - side / 2, side, colour("card"))
    left = box.x() + 10 + side
    write(painter, left, box.center().y() + font.pixelSize() * 0.36, words, font, "card", limit=box.right() - left - 4)


def label_picture(locality: Locality, extent: QSizeF, name: float, people: float, ratio: float) -> QPixmap:
    """A locality's name, its people under it."""
    canvas = Canvas(extent.width() + 4, extent.height() + 4, ratio)
    middle = extent.width() / 2 + 2
    write(canvas.painter, middle, name, locality.name, serif(name), "ink", "middle")
    if people:
        write(canvas.painter, middle, name + people * 1.36, f"{locality.people:,}", sans(people), "ink", "middle")
    return canvas.done()


def count_picture(count: int, width: float, ratio: float, *, left: bool) -> QPixmap:
    """The number beside a practice's counter, ending there where it stands to the left."""
    canvas = Canvas(width, 18, ratio)
    write(canvas.painter, width if left else 0, 14, str(count), sans(13.5, 600), "ink", "end" if left else "start")
    return canvas.done()


DIRECTIONS = 32
TAIL = 26.0


def dot_pictures(ink: QColor, ratio: float) -> tuple[QPixmap, ...]:
    """A patient with a short tail, for each of 32 directions of travel; the dot is in the middle."""
    return _dot_pictures(ink.rgba(), colour("card").rgba(), ratio)


@lru_cache(maxsize=8)
def _dot_pictures(patient: int, rim: int, ratio: float) -> tuple[QPixmap, ...]:
    ink, pictures = QColor.fromRgba(patient), []
    for index in range(DIRECTIONS):
        angle = index * 2 * pi / DIRECTIONS
        canvas = Canvas(TAIL, TAIL, ratio)
        middle, tail = QPointF(TAIL / 2, TAIL / 2), QColor(ink)
        tail.setAlphaF(0.45)
        pen = QPen(tail, 3.0)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        canvas.painter.setPen(pen)
        canvas.painter.drawLine(middle, middle - QPointF(cos(angle), sin(angle)) * 10.5)
        canvas.painter.setPen(QPen(QColor.fromRgba(rim), 1.0))
        canvas.painter.setBrush(ink)
        canvas.painter.drawEllipse(middle, 3.8, 3.8)
        pictures.append(canvas.done())
    return tuple(pictures)


def coin_picture(payer: QColor, ratio: float) -> QPixmap:
    """A coin: a 12 px square in the payer's colour."""
    canvas = Canvas(16, 17, ratio)
    rounded(canvas.painter, QRectF(2, 3.5, 12, 12), 2.5, shade())
    rounded(canvas.painter, QRectF(2, 2, 12, 12), 2.5, payer, colour("card"), 1.2)
    return canvas.done()


def queue_picture(ambulances: int, words: str, ratio: float, tone: str = "off") -> QPixmap:
    """The label and, under it, ten ambulances at most, then how many more."""
    shown = min(10, ambulances)
    more = f"+{ambulances - shown}" if ambulances > shown else ""
    label = width_of(words, sans(13, 600)) + 20
    width = max(label, shown * 23 + (width_of(more, sans(13, 600)) + 6 if more else 0)) + 2
    canvas = Canvas(width, 56, ratio)
    p = canvas.painter
    rounded(p, QRectF(0, 0, label, 24), 5, colour(tone))
    write(p, label / 2, 16.5, words, sans(13, 600), "card", "middle")
    for index in range(shown):
        x, y = 11.5 + index * 23, 44.0
        rounded(p, QRectF(x - 10.5, y - 8, 21, 18), 4, shade(0.45))
        rounded(p, QRectF(x - 10.5, y - 10, 21, 18), 4, colour("card"), colour("ink"), 1.2)
        paint_icon(p, "ambulance", x - 8, y - 9, 16, colour("ink"))
    if more:
        write(p, shown * 23 + 4, 48, more, sans(13, 600), "off" if tone == "off" else "ink")
    return canvas.done()


PURSE_SIZE = QSizeF(150.0, 111.0)


def purse_picture(purse: Purse, regime: str, ratio: float) -> QPixmap:
    """The purse while the year runs: the commissioner's, or the one petrol purse of all."""
    note = width_of(purse.note, sans(13, 600))
    figure = width_of(purse.figure, display(25))
    width = max(PURSE_SIZE.width(), note + 26, figure + 26, width_of(purse.title, sans(13)) + 68)
    canvas = Canvas(width, PURSE_SIZE.height(), ratio)
    p = canvas.painter
    paint_card(p, QRectF(0, 0, width, PURSE_SIZE.height()), 8, 3, "rule2" if regime == "keep" else "one")
    if regime == "keep":
        paint_counter(p, 30, 30, 34, "commissioner")
    else:
        rounded(p, QRectF(13, 15.5, 34, 34), 17, shade())
        rounded(p, QRectF(13, 13, 34, 34), 17, colour("one"))
        paint_icon(p, "users-three", 20, 20, 20, colour("card"))
    write(p, 54, 26, purse.title, sans(13), "ink2")
    write(p, 54, 43, purse.subtitle, sans(13), "ink2")
    write(p, 13, 74, purse.figure, display(25))
    write(p, 13, 95, purse.note, sans(13, 600), "off" if purse.over else "ink2")
    return canvas.done()


def picture_item(picture: QPixmap, x: float, y: float, layer: float) -> QGraphicsPixmapItem:
    """A pixmap in the scene, its upper left corner at whole pixels so that letters stay sharp."""
    item = QGraphicsPixmapItem(picture)
    item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
    item.setPos(round(x), round(y))
    item.setZValue(layer)
    return item


class HexItem(QGraphicsPolygonItem):
    """A tile to point at: clear until the pointer is over it. Its picture is part of the ground."""

    def __init__(self, shape: QPolygonF) -> None:
        super().__init__(shape)
        self.setPen(QPen(Qt.PenStyle.NoPen))
        self.setBrush(QBrush(Qt.BrushStyle.NoBrush))
        self.setZValue(1.0)
        self.setAcceptHoverEvents(True)

    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        """A light outline under the pointer."""
        self.setPen(QPen(colour("ink2"), 1.5))
        super().hoverEnterEvent(event)

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        """Clear again."""
        self.setPen(QPen(Qt.PenStyle.NoPen))
        super().hoverLeaveEvent(event)


class SiteItem(QGraphicsPixmapItem):
    """A counter with its tooltip, centred on its site."""

    def __init__(self, picture: QPixmap, point: QPointF, tip: str) -> None:
        super().__init__(picture)
        self.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        size = picture.deviceIndependentSize()
        self.setPos(round(point.x() - size.width() / 2), round(point.y() - size.height() / 2))
        self.setToolTip(tr(tip))
        self.setZValue(SITE_LIFT)
        self.setShapeMode(QGraphicsPixmapItem.ShapeMode.BoundingRectShape)


def clear(items: list[QGraphicsItem]) -> None:
    """Take items out of their scene and forget them."""
    for item in items:
        scene = item.scene()
        if scene is not None:
            scene.removeItem(item)
    items.clear()
