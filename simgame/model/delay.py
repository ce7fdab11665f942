"""A three-stage delay: what is decided comes into force slowly, then holds for as long as it is paid for."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy import empty, subtract

from simgame.model.world import Floats


def months_ahead(
    stages: Floats,
    targets: Floats,
    rates: Floats,
    aim: Callable[[int, Floats], Floats] | None = None,
    months: int | None = None,
) -> Floats:
    """Where the stages (last axis) of a delay stand at the start of each of M months, and at their end: (M + 1, …).

    In a month each stage moves towards the one before it, the first towards its target. ``targets`` (M, …), or (1, …)
    for as many ``months`` as are said; ``rates`` (…, stages or 1) in every month, or (M, …, stages) by month: 3 over
    the mean delay in months where there are three stages. The last is in force. ``aim``: a month's target by its place
    in the table and the stages, first axis, where these move it.
    """
    # laid by stage, so that each step takes whole blocks; each stage's lead stands before it
    path = empty(((months or len(targets)) + 1, stages.shape[-1] + 1, *stages.shape[:-1]))
    path[:-1, 0] = targets
    path[0, 1:] = stages.transpose(-1, *range(stages.ndim - 1))
    lead, stage = path[:, :-1], path[:, 1:]
    step = empty(stage.shape[1:])
    by_month = rates.ndim > stages.ndim
    first = (0, -1) if by_month else (-1,)
    pace = np.ascontiguousarray(rates.transpose(*first, *range(len(first) - 1, rates.ndim - 1)))
    for n, (before, now, then) in enumerate(zip(lead[:-1], stage[:-1], stage[1:], strict=True)):
        if aim is not None:
            before[0] = aim(n, now)
        subtract(before, now, out=step)
        step *= pace[n] if by_month else pace
        np.add(now, step, out=then)
    return path[:, 1:].transpose(0, *range(2, path.ndim), 1)
