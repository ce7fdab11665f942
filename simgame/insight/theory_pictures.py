"""Pictures of beds and lists: the engine beside theory and beside the same ward and list simulated patient by patient.

The simulations (SimPy, in the tests) are no part of the program. What they gave is recorded in
``assets/validation/patients.toml``, which the tests simulate again and compare.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

import msgspec

from simgame.insight import theory
from simgame.insight.book_pages import Picture
from simgame.insight.svg import line, page, polyline, square, text, ticks
from simgame.session.files import assets, load_table

WIDTH, HEIGHT = 520, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 62.0, 24.0, 64.0, 70.0
Points = Sequence[tuple[float, float]]


class Patients(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a simulated ward gave with a share of its beds open: occupancy in %, the rest in patients and days."""

    scenario: str
    trust: int
    beds_open: float
    occupancy_pct: float
    delay_days: float
    on_trolleys: float


class Queue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a simulated list gave with treatments at a share of those that hold it: its size at each year's end."""

    treated: float
    sizes: tuple[float, ...]


class Recorded(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the simulations gave."""

    schema: int
    ward: tuple[Patients, ...]
    list: tuple[Queue, ...]


@lru_cache(maxsize=1)
def recorded() -> Recorded:
    """The recorded simulations. Raises ``BadFile``."""
    found: Recorded = load_table(assets() / "validation" / "patients.toml", Recorded)
    return found


def pictures() -> tuple[Picture, ...]:
    """Occupancy and trolleys of each ward by how many beds are open, and lists over six years."""
    out: list[Picture] = []
    for number, (scenario, trust) in enumerate(theory.WARDS):
        pairs = theory.wards(scenario, trust)
        seen = {row.beds_open: row for row in recorded().ward if (row.scenario, row.trust) == (scenario, trust)}
        size = f"{pairs[theory.BEDS_OPEN.index(1.0)][0].beds:,.0f} beds"
        wanted = [_wanted(ward) for ward, _ in pairs]
        kinds: tuple[tuple[str, str, Callable[[Patients | theory.Beds], float]], ...] = (
            ("Occupancy", "% of beds at midnight", lambda one: one.occupancy_pct),
            ("On trolleys", "patients without a bed", lambda one: one.on_trolleys),
        )
        for what, unit, of in kinds:
            caption = f"{what} of a hospital of {size}, by how many want a bed"
            drawn = _picture(
                f"{what}, {unit}",
                f"A hospital of {size}; across: patients who want a bed, % of the beds open",
                [(wanted, [of(engine) for _, engine in pairs], "one", "")],
                [(wanted, [of(theory.by_theory(ward)) for ward, _ in pairs], "kept", "5 4")],
                list(zip(wanted, [of(seen[share]) for share in theory.BEDS_OPEN], strict=True)),
                caption,
            )
            out.append(Picture(f"theory-{what.lower().replace(' ', '-')}-{number}", drawn, caption))
    out.append(_lists())
    return tuple(out)


def _wanted(ward: theory.Ward) -> float:
    """Patients who want a bed, ordinary operations among them, % of the beds open."""
    ordinary = ward.ordinary * ward.ordinary_stay_days
    return 100.0 * (ward.emergencies * (ward.stay_days + ward.delay_days) + ordinary) / ward.beds


def _lists() -> Picture:
    engine, by_theory, squares = [], [], []
    sizes = {row.treated: row.sizes for row in recorded().list}
    for treated in theory.TREATED:
        run = theory.listed(treated)
        months = [(n + 1) / 12.0 for n in range(len(run.sizes))]
        engine.append((months, [float(size) / 1000.0 for size in run.sizes], "one", ""))
        by_theory.append((months, [float(size) / 1000.0 for size in theory.list_by_theory(run)], "kept", "5 4"))
        squares += [(float(n + 1), size / 1000.0) for n, size in enumerate(sizes[treated])]
    shares = ", ".join(f"{100.0 * treated:.0f}" for treated in theory.TREATED)
    caption = "Lists over six years where fewer or more are treated than would hold them"
    under = f"From the top, treatments at {shares} % of those that hold the list; across: years"
    drawn = _picture("Waiting list, thousand", under, engine, by_theory, squares, caption)
    return Picture("theory-lists", drawn, caption)


_Line = tuple[Sequence[float], Sequence[float], str, str]


def _picture(
    title: str, under: str, engine: Sequence[_Line], by_theory: Sequence[_Line], simulated: Points, label: str
) -> str:
    lines = [*engine, *by_theory]
    across = [x for xs, _, _, _ in lines for x in xs]
    up = [y for _, ys, _, _ in lines for y in ys] + [y for _, y in simulated]
    marks, feet = ticks(min(up), max(up)), ticks(min(across), max(across), 7)
    low, high = min(marks[0], *up), max(marks[-1], *up)
    first, last = min(feet[0], *across), max(feet[-1], *across)

    def at(x: float, y: float) -> tuple[float, float]:
        return (
            _LEFT + (x - first) / (last - first) * (WIDTH - _LEFT - _RIGHT),
            _TOP + (high - y) / (high - low) * (HEIGHT - _TOP - _BOTTOM),
        )

    body = text(16, 26, title, 16, weight=600) + text(16, 44, under, 11.5, colour="ink2")
    for mark in marks:
        body += line(_LEFT, at(first, mark)[1], WIDTH - _RIGHT, at(first, mark)[1])
        body += text(_LEFT - 8, at(first, mark)[1] + 4, f"{mark:g}", 11, colour="ink2", anchor="end")
    for foot in feet:
        body += text(at(foot, low)[0], HEIGHT - _BOTTOM + 18, f"{foot:g}", 11, colour="ink2", anchor="middle")
    for xs, ys, colour, dash in lines:
        body += polyline([at(x, y) for x, y in zip(xs, ys, strict=True)], colour, 2.5 if not dash else 2, dash)
    body += "".join(square(*at(x, y), 7) for x, y in simulated)
    return page(WIDTH, HEIGHT, body + _key(HEIGHT - 18.0), label)


def _key(y: float) -> str:
    parts: tuple[tuple[str, Callable[[float], str]], ...] = (
        ("engine", lambda x: line(x, y - 4, x + 22, y - 4, "one", 2.5)),
        ("theory", lambda x: line(x, y - 4, x + 22, y - 4, "kept", 2, dash="5 4")),
        ("patient by patient (SimPy)", lambda x: square(x + 11, y - 4, 7)),
    )
    out, x = "", _LEFT
    for words, sign in parts:
        out += sign(x) + text(x + 28, y, words, 11.5)
        x += 100.0
    return out
