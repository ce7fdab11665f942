"""A parameter as its file declares it, and what keeps it from being evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

import msgspec

from simgame.model.evidence import Parameter
from simgame.model.language import tr

Words = Annotated[str, msgspec.Meta(min_length=1, max_length=600)]
_ID = re.compile(r"[a-z][a-z0-9_]{0,79}")


class Declared(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One table of ``assets/evidence/*.toml``; its key is the parameter's id. See ``model.evidence.Parameter``."""

    label: Words
    unit: Words
    low: float
    central: float
    high: float
    possible: tuple[float, float]
    effect: Words
    source: Words
    quality: Literal["strong", "moderate", "weak", "judgement", "unchecked", "fitted"]
    leans: Literal["keep", "abolish", "both", "neutral"]
    shape: Literal["triangular", "uniform", "fixed"] = "triangular"
    views: dict[Literal["central", "sceptic", "optimist"], float] = {}
    claims: tuple[Annotated[str, msgspec.Meta(min_length=1, max_length=80)], ...] = ()

    def parameter(self, key: str) -> Parameter:
        """The engine's form."""
        return Parameter(id=key, **msgspec.structs.asdict(self))


def problems_of(declared: Mapping[str, Declared]) -> tuple[str, ...]:
    """What is wrong with the parameters of a file: each ``where: what is wrong: what to do``."""
    return tuple(problem for key, item in declared.items() for problem in _problems(key, item))


def _problems(key: str, item: Declared) -> Iterator[str]:
    if not _ID.fullmatch(key):
        yield tr("{key}: this is not written as an id is: use small letters, digits and underscores", key=key[:80])
    if not item.low <= item.central <= item.high:
        yield tr(
            "{key}: low {low:g}, central {central:g}, high {high:g}: put them in rising order",
            key=key,
            low=item.low,
            central=item.central,
            high=item.high,
        )
    lowest, highest = item.possible
    if not lowest <= highest:
        yield tr(
            "{key}: possible runs from {lowest:g} to {highest:g}: put the lower first",
            key=key,
            lowest=lowest,
            highest=highest,
        )
    for view, value in item.views.items():
        if not item.low <= value <= item.high:
            span = tr("{low:g} to {high:g}", low=item.low, high=item.high)
            yield tr(
                "{key}: the view {view} takes {value:g}, outside the published range ({span}): choose from the range",
                key=key,
                view=view,
                value=value,
                span=span,
            )
    for name, value in (("low", item.low), ("high", item.high)):
        if not lowest <= value <= highest:
            yield tr(
                "{key}: {name} is {value:g}, which possible ({lowest:g} to {highest:g}) shuts out: mend one of them",
                key=key,
                name=name,
                value=value,
                lowest=lowest,
                highest=highest,
            )
    if item.shape == "fixed" and item.low != item.high:
        yield tr(
            "{key}: fixed, and yet a range from {low:g} to {high:g}: give one value or another shape",
            key=key,
            low=item.low,
            high=item.high,
        )
    if "central" in item.views:
        yield tr("{key}: views names central, which is the central value: leave it out", key=key)
