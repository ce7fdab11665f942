"""The results of ``run`` and ``compare`` as one value for JSON: years in order, medians with their 8-in-10 range."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import numpy as np

from simgame.game.phases import year_label
from simgame.insight.ensembles import LEDGER, PEOPLE, Outcome
from simgame.model.indicators import INDICATORS
from simgame.model.state import State
from simgame.model.world import Floats

Json = dict[str, Any]
LOW, HIGH = 10, 90  # centiles


def unit_of(key: str) -> str:
    """The unit of an indicator of the engine or of the game."""
    if key in INDICATORS:
        return INDICATORS[key].unit
    return "0 to 100" if key.startswith("mark_") else "% of the footprint's money"


def direction_of(key: str) -> int:
    """1 higher is better, −1 lower is better, 0 neither (power is nobody's merit)."""
    if key in INDICATORS:
        return INDICATORS[key].direction
    return 1 if key.startswith("mark_") else 0


def run_document(
    head: Mapping[str, Any], first: State, figures: Mapping[str, Floats], start: Mapping[str, float], outcome: Outcome
) -> Json:
    """A run as the command writes it. ``head``: scenario, split, seed; ``figures``: id -> (R, years)."""
    years = next(iter(figures.values())).shape[1]
    return {
        **head,
        "runs": outcome.runs,
        "years": [year_label(first.year + index) for index in range(years)],
        "indicators": indicators_document(figures, start),
        "ledger": {key: _of_run_0(outcome.ledger[key], key == "residual_gbp") for key in LEDGER},
        "people": {key: _of_run_0(outcome.people[key], key == "residual") for key in PEOPLE},
    }


def indicators_document(figures: Mapping[str, Floats], start: Mapping[str, float]) -> Json:
    """Figures id -> (R, years) with what they were before the first year: unit, start, median, low, high by id."""
    out: Json = {}
    for key, values in figures.items():
        low, median, high = np.percentile(values, (LOW, 50, HIGH), axis=0)
        out[key] = {
            "unit": unit_of(key),
            "start": plain(start[key]),
            "median": _list(median),
            "low": _list(low),
            "high": _list(high),
        }
    return out


def difference_document(kept: Mapping[str, Floats], abolished: Mapping[str, Floats]) -> Json:
    """Abolished less kept, run by run: id -> median, low, high and the share of runs better abolished, by year."""
    out: Json = {}
    for key in kept:
        gap = abolished[key] - kept[key]
        low, median, high = np.percentile(gap, (LOW, 50, HIGH), axis=0)
        direction = direction_of(key)
        share: list[float | None] = [None] * gap.shape[1]
        if direction:
            share = list(_list(better(gap, direction)))
        out[key] = {
            "median": _list(median),
            "low": _list(low),
            "high": _list(high),
            "share_better_abolished": share,
        }
    return out


def better(difference: Floats, direction: int) -> Floats:
    """The share of runs in which a difference (R, …) is an improvement; a tie counts half."""
    gain = difference * direction
    share: Floats = np.where(gain > 0.0, 1.0, np.where(gain == 0.0, 0.5, 0.0)).mean(axis=0)
    return share


def as_bytes(document: Mapping[str, Any]) -> bytes:
    """JSON whose bytes follow from the document alone. Raises ``ValueError`` on a figure that is not finite."""
    text = json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1)
    return (text + "\n").encode()


def plain(value: Any) -> float:
    """A number of numpy as a plain one; −0.0 as 0.0."""
    return float(value) + 0.0


def _list(values: Floats) -> list[float]:
    return [plain(value) for value in values]


def _of_run_0(values: Floats, residual: bool) -> list[float]:
    """A row of the ledger: run 0's; of residuals the largest of any run, with its sign."""
    if residual:
        largest = np.argmax(np.abs(values), axis=0)
        return _list(values[largest, np.arange(values.shape[1])])
    return _list(values[0])
