"""A few words of SVG: marks, cards, text. Plain strings: a report and a picture are drawn from the same lines."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from simgame.model.language import tr

# The light theme's colours by the names that the screens use.
INK = {
    "table": "#E7DECD", "paper": "#FAF6EE", "card": "#FFFDF8", "edge": "#CBBEA6", "rule": "#DCD2C0",
    "rule2": "#B9AC97", "control": "#857A6A", "ink": "#1E1A15", "ink2": "#51493F", "ink3": "#6A6156",
    "kept": "#A04A12", "kept_wash": "#F9EADD", "one": "#085E7A", "one_wash": "#E3EEF1",
    "met": "#1F7A5C", "off": "#A8112D", "sunk": "#F2ECE0",
    "commissioner": "#6062AE", "acute": "#B03E72", "community": "#0F4A2C", "stp": "#3A3D45", "gp": "#5A2B68",
    "council": "#616B26",
}  # fmt: skip
SERIF = "Source Serif 4 Display"  # one family each: Qt's reader of SVG takes a list for one long name
SANS = "Source Sans 3"


def text(
    x: float, y: float, words: str, size: float = 13, *, colour: str = "ink", weight: int = 400, anchor: str = "start",
    serif: bool = False, italic: bool = False,
) -> str:  # fmt: skip
    """A line of text, escaped; ``y`` is its baseline."""
    style = " font-style='italic'" if italic else ""
    return (
        f"<text x='{x:.1f}' y='{y:.1f}' font-size='{size:g}' font-weight='{weight}' text-anchor='{anchor}'{style} "
        f"fill='{INK.get(colour, colour)}' font-family='{SERIF if serif else SANS}'>{escape(tr(words))}</text>"
    )


def wrapped(words: str, width: float, size: float) -> tuple[str, ...]:
    """Lines that fit a width, at about half a letter's height for each letter."""
    most = max(int(width / (size * 0.48)), 8)
    lines: list[str] = []
    words = tr(words)
    line = ""
    for word in words.split():
        if line and len(line) + 1 + len(word) > most:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return (*lines, line) if line else tuple(lines)


def line(x1: float, y1: float, x2: float, y2: float, colour: str = "rule", width: float = 1, dash: str = "") -> str:
    """A straight line."""
    dashed = f" stroke-dasharray='{dash}'" if dash else ""
    return (
        f"<line x1='{x1:.1f}' y1='{y1:.1f}' x2='{x2:.1f}' y2='{y2:.1f}' stroke='{INK.get(colour, colour)}' "
        f"stroke-width='{width:g}'{dashed}/>"
    )


def card(x: float, y: float, width: float, height: float, stroke: str = "rule") -> str:
    """A card on the table: flat fill, a thin rule and a hard lower edge."""
    shape = f"width='{width:.1f}' height='{height:.1f}' rx='8'"
    return (
        f"<rect x='{x:.1f}' y='{y + 3:.1f}' {shape} fill='{INK['edge']}'/>"
        f"<rect x='{x:.1f}' y='{y:.1f}' {shape} fill='{INK['card']}' stroke='{INK[stroke]}'/>"
    )


def mark(world: str, x: float, y: float, r: float) -> str:
    """The mark of a world about its middle: two half discs with a gap (kept), one whole disc (abolished)."""
    fill = INK["kept" if world == "kept" else "one"]
    if world != "kept":
        return f"<circle cx='{x:.1f}' cy='{y:.1f}' r='{r:.1f}' fill='{fill}'/>"
    gap = 0.17 * r
    reach = (r * r - gap * gap) ** 0.5
    halves = ""
    for side, sweep in ((-1, 0), (1, 1)):
        at = x + side * gap
        halves += (
            f"<path d='M{at:.2f} {y - reach:.2f} A{r:.2f} {r:.2f} 0 0 {sweep} {at:.2f} {y + reach:.2f} Z' "
            f"fill='{fill}'/>"
        )
    return halves


def square(x: float, y: float, side: float) -> str:
    """A filled square about its middle: a figure that was published, or seen."""
    left, top, colour = x - side / 2, y - side / 2, INK["ink"]
    return f"<rect x='{left:.1f}' y='{top:.1f}' width='{side:g}' height='{side:g}' fill='{colour}'/>"


def polygon(points: Sequence[tuple[float, float]], colour: str, opacity: float) -> str:
    """A filled shape."""
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f"<polygon points='{path}' fill='{INK.get(colour, colour)}' fill-opacity='{opacity:g}'/>"


def polyline(points: Sequence[tuple[float, float]], colour: str, width: float, dash: str = "") -> str:
    """A line through points."""
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dashed = f" stroke-dasharray='{dash}'" if dash else ""
    return (
        f"<polyline points='{path}' fill='none' stroke='{INK.get(colour, colour)}' stroke-width='{width:g}' "
        f"stroke-linejoin='round'{dashed}/>"
    )


def page(width: int, height: int, body: str, label: str) -> str:
    """A whole picture; ``label`` says in words what it shows."""
    back = f"<rect width='{width}' height='{height}' fill='{INK['table']}'/>"
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}' width='{width}' height='{height}' "
        f"role='img' aria-label='{escape(label, quote=True)}'>{back}{body}</svg>"
    )


def ticks(low: float, high: float, most: int = 5) -> tuple[float, ...]:
    """Round figures that cover a range, at most ``most`` and at least two."""
    span = high - low
    if not span > 0:
        span = max(abs(high), 1.0)
    step = 10.0 ** _floor_log10(span / most)
    for factor in (1, 2, 2.5, 5, 10, 20):
        size = step * factor
        first = _floor(low / size)
        last = -_floor(-high / size)
        if last - first + 1 <= most:
            return tuple(round(index * size, 10) for index in range(first, max(last, first + 1) + 1))
    return (low, low + span)


def _floor(value: float) -> int:
    return int(value // 1)


def _floor_log10(value: float) -> int:
    power = 0
    while value >= 10:
        value, power = value / 10, power + 1
    while value < 1:
        value, power = value * 10, power - 1
    return power
