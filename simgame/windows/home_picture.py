"""The footprint parted down the seam: contracts on the left, one purse on the right. The same size, the same weight."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin, sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from simgame.model.language import tr
from simgame.session.reading import parse_toml, read_text
from simgame.windows import marks, theme
from simgame.windows.board_layout import neighbours
from simgame.windows.paths import assets

PLACE = "aldermere"
SHARE_OF_MIXING = (0.12, 0.34, 0.66, 1.0)  # how much of the regime's mid tint a tile takes, by age of its people
SEATS_KEPT = (("gp", 3, 0), ("commissioner", 1, 1), ("council", 1, 2), ("acute", 2, 3), ("community", 1, 4))
LINES_KEPT = (("commissioner", "gp"), ("commissioner", "acute"), ("council", "community"))
Placed = Callable[[float, float, int], QPointF]
SEATS_ROUND = ("commissioner", "gp", "acute", "community", "council")


class HomePicture(QWidget):
    """A picture only; its words are its accessible description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("The footprint, parted down the seam"))
        self.setAccessibleDescription(
            tr("Left, split kept: contracts between seats. Right, split abolished: one purse.")
        )
        # As its file has it: to check a scenario takes the engine, which the first page does not wait for.
        path = assets() / "scenarios" / f"{PLACE}.toml"
        scenario = parse_toml(read_text(path), path.name)
        localities = scenario["cartogram"]["localities"]
        self._tiles: list[tuple[int, int, int]] = []
        for locality in localities:
            for index, (column, row) in enumerate(locality["hexes"]):
                share = locality["over_75_pct"][index] if locality.get("over_75_pct") else 8.0
                self._tiles.append((column, row, (share >= 6) + (share >= 8) + (share >= 11)))
        people = sum(sum(place["population"]) for place in scenario["places"])
        practices = sum(item["gp_practices"] for item in localities)
        hospitals = sum(len(trust["sites"]) for trust in scenario["trusts"] if trust["kind"] == "acute")
        self._name = scenario["name"]
        self._facts = tr(
            "{people:,.0f} people, {hospitals} hospitals, {practices} GP practices",
            people=people,
            hospitals=hospitals,
            practices=practices,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two halves of one map, a gap between them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("table"))
        xs = [sqrt(3) * (c + 0.5 * (r % 2)) for c, r, _ in self._tiles]
        ys = [1.5 * r for _, r, _ in self._tiles]
        middle = (min(xs) + max(xs)) / 2
        gap = 0.66
        room_top, room_bottom = theme.px(190), theme.px(120)
        across = max(xs) - min(xs) + sqrt(3) + 2 * gap + 1.2
        radius = min((self.width() - 48) / across, (self.height() - room_top - room_bottom) / (max(ys) - min(ys) + 2.4))
        centre = self.width() / 2
        top = room_top + max((self.height() - room_top - room_bottom - radius * (max(ys) + 2)) / 2, 0) + radius

        def place(column: float, row: float, side: int) -> QPointF:
            x = sqrt(3) * (column + 0.5 * (int(row) % 2)) - middle
            return QPointF(centre + (x + side * gap) * radius, top + 1.5 * row * radius)

        seam = QPen(theme.colour("rule2"), 2)
        seam.setDashPattern([2.0, 3.0])
        painter.setPen(seam)
        painter.drawLine(QPointF(centre, 0), QPointF(centre, self.height() - room_bottom + 6))
        for side, regime in ((-1, "keep"), (1, "abolish")):
            self._half(painter, place, radius, side, regime, middle)
            self._heading(painter, QPointF(centre + side * self.width() * 0.235, theme.px(84)), regime)
        self._contracts(painter, place, radius)
        self._one_purse(painter, place, radius)
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font("h3", False, 19))
        painter.drawText(QRectF(0, self.height() - 88, self.width(), 26), Qt.AlignmentFlag.AlignCenter, tr(self._name))
        painter.setPen(theme.colour("ink2"))
        painter.setFont(theme.font("small", False, 14.5))
        painter.drawText(QRectF(0, self.height() - 62, self.width(), 22), Qt.AlignmentFlag.AlignCenter, tr(self._facts))

    def _half(self, painter: QPainter, place: Placed, radius: float, side: int, regime: str, middle: float) -> None:
        tiles = [t for t in self._tiles if (sqrt(3) * (t[0] + 0.5 * (t[1] % 2)) < middle) == (side < 0)]
        colour, middle_tone = theme.regime_colour(regime), theme.colour(f"{theme.REGIME_TOKEN[regime]}-m")
        edge = theme.mix(colour, middle_tone, 0.45)
        land = QPainterPath()
        for column, row, _ in tiles:
            land.addPath(hexagon(place(column, row, side), radius))
        for width in (42, 22):
            halo = theme.mix(theme.colour("table"), colour, 0.3)
            for pen in (QPen(halo, width + 2), QPen(theme.colour("table"), width)):
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                painter.strokePath(land, pen)
        painter.fillPath(land.translated(0, 8), edge)
        taken = {(c, r) for c, r, _ in tiles}
        for column, row, age in tiles:
            shape = hexagon(place(column, row, side), radius)
            painter.fillPath(shape, theme.mix(theme.colour("card"), middle_tone, SHARE_OF_MIXING[age]))
            if any(cell in taken for cell in neighbours(column, row)):
                line = QColor(edge)
                line.setAlphaF(0.5)
                painter.strokePath(shape, QPen(line, 1))

    def _heading(self, painter: QPainter, at: QPointF, regime: str) -> None:
        size = theme.px(32)
        marks.paint_regime_mark(painter, QRectF(at.x() - size / 2, at.y() - size / 2, size, size), regime)
        painter.setPen(theme.regime_colour(regime))
        painter.setFont(theme.font("h2", False, 27))
        painter.drawText(
            QRectF(at.x() - 200, at.y() + size * 0.6, 400, theme.px(40)), Qt.AlignmentFlag.AlignCenter,
            tr(theme.REGIME_NAME[regime]),
        )  # fmt: skip
        painter.setPen(theme.colour("ink2"))
        painter.setFont(theme.font("ui", False, 16))
        line = tr("Buy care by contract and tariff." if regime == "keep" else "One budget per head, shared.")
        box = QRectF(at.x() - 200, at.y() + size * 0.6 + theme.px(38), 400, theme.px(26))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, line)

    def _contracts(self, painter: QPainter, place: Placed, radius: float) -> None:
        at = {seat: place(column, row, -1) for seat, column, row in SEATS_KEPT}
        pen = QPen(theme.regime_colour("keep"), 3)
        pen.setDashPattern([3.3, 2.3])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for one, other in LINES_KEPT:
            painter.drawLine(at[one], at[other])
        for seat, spot in at.items():
            _counter(painter, seat, spot, radius * 0.98)

    def _one_purse(self, painter: QPainter, place: Placed, radius: float) -> None:
        right = [t for t in self._tiles if sqrt(3) * (t[0] + 0.5 * (t[1] % 2)) >= 0]
        spots = [place(c, r, 1) for c, r, _ in right]
        half = [spot for spot in spots if spot.x() > self.width() / 2 + radius]
        centre = QPointF(sum(s.x() for s in half) / len(half), sum(s.y() for s in half) / len(half))
        reach = radius * 1.85
        painter.setPen(QPen(theme.regime_colour("abolish"), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, reach, reach)
        for index, seat in enumerate(SEATS_ROUND):
            angle = (-90 + 72 * index) * pi / 180
            spot = QPointF(centre.x() + reach * cos(angle), centre.y() + reach * sin(angle))
            _counter(painter, seat, spot, radius * 0.98)
        disc = radius * 0.71
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.shade(0.5))
        painter.drawEllipse(QPointF(centre.x(), centre.y() + 3), disc, disc)
        painter.setBrush(theme.regime_colour("abolish"))
        painter.drawEllipse(centre, disc, disc)
        painter.setPen(theme.colour("card"))
        painter.setFont(theme.font("ui", False, 14, True))
        painter.drawText(
            QRectF(centre.x() - disc, centre.y() - disc, 2 * disc, 2 * disc),
            Qt.AlignmentFlag.AlignCenter,
            tr("One\npurse"),
        )


def hexagon(centre: QPointF, radius: float) -> QPainterPath:
    """A pointy-top hexagon."""
    path = QPainterPath()
    for number in range(6):
        angle = (60 * number - 90) * pi / 180
        point = QPointF(centre.x() + radius * cos(angle), centre.y() + radius * sin(angle))
        if number:
            path.lineTo(point)
        else:
            path.moveTo(point)
    path.closeSubpath()
    return path


def _counter(painter: QPainter, seat: str, centre: QPointF, size: float) -> None:
    marks.paint_counter(painter, QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size), seat, ring=True)
