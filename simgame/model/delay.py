"""A three-stage delay: what is decided comes into force slowly, then holds for as long as it is paid for."""

from __future__ import annotations

import numpy as np

from simgame.model.world import Floats


def move_on(stages: Floats, target: Floats | float, rate: Floats) -> None:
    """One month: each of the three stages (last axis) moves towards the one before it, the first towards ``target``.

    ``rate`` is 3 over the mean delay in months and broadcasts over ``stages``. The last stage is in force.
    """
    ahead = np.empty(stages.shape)
    ahead[..., 0] = target
    ahead[..., 1:] = stages[..., :2]
    ahead -= stages
    ahead *= rate
    stages += ahead
