"""Pictures of a backcast: what was published, what the engine makes of the drivers, and its range, series by series."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from simgame.insight.history import load_drivers, load_outcomes
from simgame.insight.svg import line, page, polygon, polyline, square, text, ticks
from simgame.insight.words import bare

WIDTH, HEIGHT = 520, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 58.0, 30.0, 64.0, 62.0


def pictures(document: Mapping[str, Any]) -> dict[str, str]:
    """An SVG for each series of the document of ``backcast``."""
    return {name: _picture(name, document) for name in document["series"]}


def _picture(name: str, document: Mapping[str, Any]) -> str:
    found, series, years = document["series"][name], load_outcomes().series[name], document["years"]
    seen = [(index, value) for index, value in enumerate(found["observed"]) if value is not None]
    figures = [*found["low"], *found["high"], *(value for _, value in seen)]
    marks = ticks(min(figures), max(figures))
    low, high = min(marks[0], *figures), max(marks[-1], *figures)
    wide, tall = WIDTH - _LEFT - _RIGHT, HEIGHT - _TOP - _BOTTOM
    step = wide / max(len(years) - 1, 1)

    def at(index: float, value: float) -> tuple[float, float]:
        return _LEFT + index * step, _TOP + (high - value) / (high - low) * tall

    unit = f", {series.unit}"
    body = text(16, 26, f"{series.label}{unit}", 16, weight=600)
    body += text(16, 44, series.what, 11.5, colour="ink2")
    for mark in marks:
        body += line(_LEFT, at(0, mark)[1], WIDTH - _RIGHT, at(0, mark)[1])
        body += text(_LEFT - 8, at(0, mark)[1] + 4, bare(mark), 11, colour="ink2", anchor="end")
    edge = [at(index, value) for index, value in enumerate(found["high"])]
    edge += [at(index, value) for index, value in reversed(list(enumerate(found["low"])))]
    body += polygon(edge, "one", 0.16)
    fitted = load_drivers().fitted_to
    if fitted in years and fitted != years[-1]:
        x = at(years.index(fitted) + 0.5, low)[0]
        body += line(x, _TOP - 6, x, HEIGHT - _BOTTOM, "ink3", dash="3 3")
        body += text(x + 5, _TOP + 4, "forecast", 11, colour="ink2")
    body += polyline([at(index, value) for index, value in enumerate(found["predicted"])], "one", 2.5)
    for index, value in seen:
        body += square(*at(index, value), 8)
    for index, label in enumerate(years):
        body += text(at(index, low)[0], HEIGHT - _BOTTOM + 18, label, 10.5, colour="ink2", anchor="middle")
    y = HEIGHT - 16.0
    body += (
        square(_LEFT + 4, y - 4, 8)
        + text(_LEFT + 14, y, "published", 11.5)
        + line(_LEFT + 90, y - 4, _LEFT + 112, y - 4, "one", 2.5)
    )
    body += text(_LEFT + 118, y, "engine", 11.5)
    left, right = _LEFT + 176, _LEFT + 198
    body += polygon([(left, y - 9), (right, y - 9), (right, y + 1), (left, y + 1)], "one", 0.16)
    body += text(_LEFT + 204, y, "eight in ten", 11.5)
    label = f"{series.label}, {years[0]} to {years[-1]}: published, engine, range of eight in ten"
    return page(WIDTH, HEIGHT, body, label)
