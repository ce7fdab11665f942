"""Both lists of effects are alive: switching one off moves the indicator that it claims, the way it claims."""

from __future__ import annotations

import pytest

from simgame.insight.signs import ENDED_AGAINST, ENDED_FOR, KEPT_AGAINST, KEPT_FOR, SIGNS, Sign, measured
from simgame.model.indicators import INDICATORS


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.id)
def test_switching_an_effect_off_moves_its_indicator_the_way_it_claims(sign: Sign) -> None:
    found = measured(sign)
    print(f"{sign.side}: {sign.effect}: {sign.indicator} {found.alive:,.3f} -> {found.off:,.3f} ({found.moved:+,.3f})")
    assert found.moved * sign.direction > 1e-9 * abs(found.alive), sign.effect


def test_every_list_has_its_effects_and_every_indicator_is_one() -> None:
    for side in (KEPT_FOR, KEPT_AGAINST, ENDED_FOR, ENDED_AGAINST):
        assert len([sign for sign in SIGNS if sign.side == side]) >= 6, side
    assert {sign.indicator for sign in SIGNS} <= set(INDICATORS)
    assert len({sign.id for sign in SIGNS}) == len(SIGNS)
