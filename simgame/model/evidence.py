"""Parameters are evidence: each has a unit, a range, a source and a quality, and no number stands in code.

The declarations come from ``assets/evidence/*.toml`` (read by ``simgame.session.files``); this file only holds them.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from simgame.model.luck import Luck

VIEWS = ("central", "sceptic", "optimist")
Edge = float | NDArray[np.float64]


@dataclass(frozen=True)
class Parameter:
    """One piece of evidence.

    ``low``, ``central``, ``high``: the published range in ``unit``: the best estimate, and the ends of what studies or
    judgement support. ``possible``: values outside are refused. ``shape``: ``triangular``, ``uniform`` or ``fixed``
    (``draw`` says what each means).
    ``quality``: strong, moderate, weak, judgement, unchecked or fitted. ``leans``: keep, abolish, both or neutral:
    which side of the argument rests on it. ``views``: the value each named view takes where it is not the central one.
    ``claims``: the claims of the literature that it stands for, by their ids in ``assets/claims/effect_sizes.csv``.
    """

    id: str
    label: str
    unit: str
    low: float
    central: float
    high: float
    possible: tuple[float, float]
    effect: str
    source: str
    quality: str
    leans: str
    shape: str = "triangular"
    views: Mapping[str, float] = field(default_factory=dict)
    claims: tuple[str, ...] = ()

    def value(self, view: str) -> float:
        """The value in a named view."""
        return float(self.views.get(view, self.central))

    def draw(self, u: NDArray[np.float64], view: str = "central") -> NDArray[np.float64]:
        """Values for uniform draws ``u`` in (0, 1), same shape, rising with ``u``.

        ``triangular``: half of the draws lie on either side of the view's value, which is the median and ``u`` = 0.5;
        on each side the density falls in a straight line to nothing at that end of the range. So the run that takes
        the view's value is the middle of its own fan, however unequal the two sides of a range are. A view that
        stands on an end of the range has half of its draws there: it holds, as likely as not, that there is no more
        (or no less) to it. ``uniform``: alike from low to high in every view. ``fixed``: the view's value.
        """
        central = min(max(self.value(view), self.low), self.high)
        if self.shape == "fixed" or self.high == self.low:
            return np.full_like(u, central)
        if self.shape == "uniform":
            return self.low + (self.high - self.low) * u
        return _two_sided(u, self.low, central, self.high)


def _two_sided(u: NDArray[np.float64], low: Edge, central: Edge, high: Edge) -> NDArray[np.float64]:
    """Draws with their median at ``central``, the density falling in straight lines to ``low`` and ``high``."""
    below = low + (central - low) * np.sqrt(2.0 * u)
    above = high - (high - central) * np.sqrt(np.maximum(2.0 - 2.0 * u, 0.0))
    out: NDArray[np.float64] = np.where(u < 0.5, below, above)
    return out


class Evidence(Mapping[str, Parameter]):
    """The registry: parameters by id, in the order of their files."""

    def __init__(self, parameters: Mapping[str, Parameter]) -> None:
        self._by_id = dict(parameters)

    def __getitem__(self, key: str) -> Parameter:
        return self._by_id[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_id)

    def __len__(self) -> int:
        return len(self._by_id)


class Wide(dict[str, NDArray[np.float64]]):
    """Values by id repeated over a number of columns, each made when it is first asked for."""

    def __init__(self, values: Mapping[str, NDArray[np.float64]], columns: int) -> None:
        super().__init__()
        self._values_of = values
        self._columns = columns
        self._shares: dict[str, NDArray[np.float64]] = {}

    def share(self, key: str) -> NDArray[np.float64]:
        """What is declared in % (of something, or of growth a year) as a share of 1."""
        found = self._shares.get(key)
        if found is None:
            found = self._shares[key] = self[key] / 100.0
            found.setflags(write=False)
        return found

    def __missing__(self, key: str) -> NDArray[np.float64]:
        value = np.repeat(self._values_of[key], self._columns, axis=1)
        value.setflags(write=False)
        self[key] = value
        return value


class Parameters:
    """Values of every parameter along the run axis.

    ``p["id"]`` has shape (1, 1) or (R, 1): it broadcasts over places, trusts or footprints; add ``[..., None]`` for a
    further axis.
    """

    def __init__(self, values: Mapping[str, NDArray[np.float64]]) -> None:
        self._values = {key: np.asarray(value, dtype=np.float64).reshape(-1, 1) for key, value in values.items()}
        self._wide: dict[int, Wide] = {}
        self._worked_out: dict[str, NDArray[np.float64]] = {}
        self._known: dict[Hashable, dict[str, NDArray[np.float64]]] = {}
        self._grown: dict[tuple[str, float], NDArray[np.float64]] = {}
        for value in self._values.values():
            value.setflags(write=False)

    def __getitem__(self, key: str) -> NDArray[np.float64]:
        return self._values[key]

    def wide(self, columns: int) -> Wide:
        """The same values over columns, (1 or R, columns): arrays of one shape meet quicker than by broadcast."""
        found = self._wide.get(columns)
        if found is None:
            found = self._wide[columns] = Wide(self._values, columns)
        return found

    def once(self, key: str, make: Callable[[], NDArray[np.float64]]) -> NDArray[np.float64]:
        """What follows from these values alone, worked out at the first call and kept, read-only."""
        found = self._worked_out.get(key)
        if found is None:
            found = make()
            found.setflags(write=False)
            self._worked_out[key] = found
        return found

    def known(
        self, key: Hashable, make: Callable[[], dict[str, NDArray[np.float64]]]
    ) -> dict[str, NDArray[np.float64]]:
        """Figures that follow from these values and ``key`` alone (a world, say), worked out at the first call."""
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = make()
        return found

    @cached_property
    def plain(self) -> dict[str, NDArray[np.float64]]:
        """The same values, a single one as a number: () or (R, 1). Numbers meet ten times as quickly as arrays."""
        return {key: value if len(value) > 1 else value[0, 0] for key, value in self._values.items()}

    def grown(self, key: str, years: float) -> NDArray[np.float64]:
        """What a growth of % a year comes to over some years, as a ratio, () or (R, 1)."""
        found = self._grown.get((key, years))
        if found is None:
            found = self._grown[key, years] = np.exp(np.log1p(self.plain[key] / 100.0) * years)
        return found

    @cached_property
    def sizes(self) -> frozenset[int]:
        """The numbers of runs that the values have."""
        return frozenset(value.shape[0] for value in self._values.values())

    def __contains__(self, key: object) -> bool:
        return key in self._values

    def ids(self) -> tuple[str, ...]:
        """All ids held."""
        return tuple(self._values)

    def replaced(self, **values: float | NDArray[np.float64]) -> Parameters:
        """The same parameters with some values replaced (a number, or one for each run)."""
        merged: dict[str, NDArray[np.float64]] = dict(self._values)
        for key, value in values.items():
            if key not in merged:
                raise KeyError(key)
            merged[key] = np.asarray(value, dtype=np.float64)
        return Parameters(merged)

    @classmethod
    def of(cls, evidence: Evidence, view: str = "central", overrides: Mapping[str, float] | None = None) -> Parameters:
        """One run with the values of a view; ``overrides`` replace single ids."""
        over = overrides or {}
        return cls({key: np.asarray([over.get(key, item.value(view))]) for key, item in evidence.items()})

    @classmethod
    def drawn(
        cls, evidence: Evidence, luck: Luck, view: str = "central", overrides: Mapping[str, float] | None = None
    ) -> Parameters:
        """One value for each run of ``luck``: run 0 takes the view's values, every other run a draw over the range
        with the view's value in its middle.

        An override holds in every run.
        """
        over = overrides or {}
        first = luck.runs == 0
        if first.all():
            return cls({key: np.full(len(first), over.get(key, item.value(view))) for key, item in evidence.items()})
        draws = luck.uniforms(0, 0, ["evidence:" + key for key in evidence])
        views = np.asarray([item.value(view) for item in evidence.values()])[:, None]
        low = np.asarray([item.low for item in evidence.values()])[:, None]
        high = np.asarray([item.high for item in evidence.values()])[:, None]
        values = np.where(first, views, _two_sided(draws, low, np.minimum(np.maximum(views, low), high), high))
        drawn = dict(zip(evidence, values, strict=True))
        for (key, item), u in zip(evidence.items(), draws, strict=True):
            if key in over:
                drawn[key] = np.full(len(first), over[key])
            elif item.shape != "triangular":
                drawn[key] = np.where(first, item.value(view), item.draw(u, view))
        return cls(drawn)
