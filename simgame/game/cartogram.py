"""The map of a place: hexes of as many people each, the counters on them, a river and a sea."""

from __future__ import annotations

import math
from typing import Annotated

import msgspec

from simgame.model.language import tr

PERSONS_PER_HEX = 25_000  # unless the map says otherwise
MOST_PERSONS_PER_HEX = 200_000

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
Text = Annotated[str, msgspec.Meta(min_length=1, max_length=1000)]
Id = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9-]{0,59}$")]
Hex = tuple[int, int]


class Sourced(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A table of figures: the id of its source, and of the sources of single figures that come from elsewhere."""

    source: Id
    other_sources: dict[str, Id] = {}


class Locality(Sourced, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A part of a place on the map.

    ``over_75_pct``: one for each hex, or empty for the place's own figure. ``travel_minutes``: by car, by site id.
    Counters (practices, community team, care homes) stand on the named hex, if any.
    """

    id: Id
    name: Name
    place: Id
    hexes: tuple[Hex, ...]
    over_75_pct: tuple[float, ...] = ()
    gp_practices: int
    gp_hex: Hex
    care_homes: int
    care_home_hex: Hex | None = None
    community_hex: Hex | None = None
    travel_minutes: dict[Id, float]


class Cartogram(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The map: localities, a river along hex corners (column, row, corner 0 to 5 from the top, clockwise), a sea.

    ``sea`` is a path of SVG commands M, L, C, Z in hex radii from the centre of hex (0, 0); empty for none.
    ``people_per_hex``: how many people a hex stands for; more in a big place, so that its names can be read.
    """

    people_per_hex: int = PERSONS_PER_HEX
    localities: tuple[Locality, ...]
    river: tuple[tuple[int, int, int], ...] = ()
    river_name: str = ""
    sea: Annotated[str, msgspec.Meta(max_length=4000)] = ""
    sea_name: str = ""


def neighbours(cell: Hex) -> tuple[Hex, ...]:
    """The six neighbours of a pointy-top hex whose odd rows are shifted right: NE, E, SE, SW, W, NW."""
    c, r = cell
    odd = r % 2
    return (
        (c + odd, r - 1),
        (c + 1, r),
        (c + odd, r + 1),
        (c - 1 + odd, r + 1),
        (c - 1, r),
        (c - 1 + odd, r - 1),
    )


def connected(cells: tuple[Hex, ...]) -> bool:
    """Whether the hexes hang together (an empty list does not)."""
    left = set(cells)
    if not left:
        return False
    edge = [left.pop()]
    while edge:
        for cell in neighbours(edge.pop()):
            if cell in left:
                left.remove(cell)
                edge.append(cell)
    return not left


def path_commands(path: str) -> tuple[tuple[str, tuple[float, ...]], ...]:
    """An SVG path of absolute M, L, C, Z commands as (command, numbers). Raises ``ValueError`` with a sentence."""
    counts = {"M": 2, "L": 2, "C": 6, "Z": 0}
    spaced = path.replace(",", " ")
    for letter in counts:
        spaced = spaced.replace(letter, f" {letter} ")
    found: list[tuple[str, tuple[float, ...]]] = []
    words = spaced.split()
    at = 0
    while at < len(words):
        letter = words[at]
        if letter not in counts:
            raise ValueError(tr("“{letter}” is not one of the commands M, L, C, Z", letter=letter[:20]))
        numbers = words[at + 1 : at + 1 + counts[letter]]
        try:
            values = tuple(float(word) for word in numbers)
        except ValueError:
            values = ()
        if len(values) != counts[letter] or not all(math.isfinite(value) for value in values):
            raise ValueError(tr("command {letter} takes {counts} numbers", letter=letter, counts=counts[letter]))
        found.append((letter, values))
        at += 1 + counts[letter]
    if found and found[0][0] != "M":
        raise ValueError("a path begins with M")
    return tuple(found)
