"""How often tables of computer players meet each objective: counted in both worlds, and told."""

from __future__ import annotations

from simgame.game.objectives import OBJECTIVES
from simgame.insight.objective_games import Met, in_words, objective_games
from simgame.session.files import load_scenario


def test_the_figures_of_games_say_which_levels_lie_outside_and_what_so_few_can_tell() -> None:
    found = (
        Met("clean_audit", 25, {"keep": 12, "abolish": 10}, "Agency staff."),
        Met("our_share", 25, {"keep": 0, "abolish": 22}),
    )
    told = in_words(found).splitlines()
    assert "to 1.0 either way" in told[1]
    assert told[2].split() == ["commissioner", "Value", "for", "money", "4.8", "4.0", "Agency", "staff."]
    assert told[3].endswith("outside")
    assert told[4] == "1 of 2 hold"


def test_every_objective_is_counted_in_both_worlds_of_the_same_games() -> None:
    heard: list[tuple[int, int]] = []
    found = objective_games(
        load_scenario("aldermere"), games=1, years=1, progress=lambda at, of: heard.append((at, of))
    )
    assert [one.id for one in found] == list(OBJECTIVES)
    assert heard == [(1, 2), (2, 2)]
    for one in found:
        assert set(one.met) == {"keep", "abolish"}
        assert one.words
        assert set(one.met.values()) <= {0, 1}
