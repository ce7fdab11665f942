"""What can be chosen when a table is set: the rules of the money, ways of playing, computer players, levers."""

from __future__ import annotations

from simgame.game.entries import Regimes, Way
from simgame.game.lever import Complexity
from simgame.game.seats import Holder

REGIMES: tuple[tuple[Regimes, str, str, str], ...] = (
    ("keep", "Keep", "The CCG buys care by contract; hospitals are paid for what they do.", "kept"),
    ("abolish", "Abolish", "One purse from the first year, or from a year you name.", "one"),
    ("decides", "The table decides", "Starts split. After year 2, and every second year, each seat votes.", "ink"),
)
BEYOND_STARTER: dict[Regimes, str] = {
    "abolish": "One purse from the first year, or from a year you name after a shadow year.",
    "decides": "Starts split. The STP lead may apply: four tests, a vote, then a shadow year.",
}


def regime_line(regime: Regimes, level: Complexity) -> str:
    """What the rules of the money are in a game with these levers, in a line."""
    line = next(line for id, _, line, _ in REGIMES if id == regime)
    return line if level == "starter" else BEYOND_STARTER.get(regime, line)


WAYS: tuple[tuple[Way, str, str, str], ...] = (  # way, title, line, icon
    ("alone", "Alone", "No clock. Computer players answer, each with its reason.", "user"),
    ("open", "Open table", "One screen, no desks. Plans on slips, entered on one sheet.", "users-three"),
    ("curtain", "Curtain", "The laptop goes round once a year, for Decide.", "eye-slash"),
)
COMPUTERS: tuple[tuple[Holder, str], ...] = (
    ("system-minded", "System"), ("self-interested", "Self"), ("cautious", "Cautious"), ("planner", "Planner"),
    ("steady", "Steady"),
)  # fmt: skip
COMPUTER_WORDS: dict[str, str] = {
    "system-minded": "They bargain, spend and vote for the whole table.",
    "self-interested": "They bargain, spend and vote for their own scorecard.",
    "cautious": "They spend little, share the risk and keep their few promises.",
    "planner": "They try many plans on the engine, and take the best for their own scorecard.",
    "steady": "They roll last year forward, and spend growth in the same parts.",
}
VIEWS: tuple[tuple[str, str], ...] = (("central", "Central"), ("sceptic", "Sceptic"), ("optimist", "Optimist"))
VIEW_WORDS: dict[str, str] = {
    "central": "Each figure of the model at its best estimate.",
    "sceptic": "As those read it who doubt that one budget helps.",
    "optimist": "As those read it who hold that one budget helps.",
}
VIEW_PLAYED: dict[str, str] = {
    "central": "Played on the central view: each figure at its best estimate.",
    "sceptic": "Played on the sceptic’s view: the evidence as those read it who doubt that one budget helps.",
    "optimist": "Played on the optimist’s view: the evidence as those read it who hold that one budget helps.",
}
YEARS = (1, 2, 3, 5, 8)
LEVELS: tuple[tuple[Complexity, str], ...] = (("starter", "Starter"), ("workshop", "Workshop"), ("full", "Full"))
LEVEL_WORDS: dict[Complexity, str] = {
    "starter": "Two a seat: money and direction",
    "workshop": "Up to six a seat, and more terms in each deal",
    "full": "Up to eight a seat, and every term of the contract",
}
