"""How figures are written for players."""

from __future__ import annotations

from simgame.game.words import agreed_gbp_m, gbp_m


def test_a_signed_sum_stands_to_the_step_it_was_put_in() -> None:
    assert agreed_gbp_m(200.5) == "£200.5m", "what was shaken on is not what is nearly that"
    assert agreed_gbp_m(409.0) == "£409m"
    assert gbp_m(200.5) == "£200m", "elsewhere sums of that size are whole"
