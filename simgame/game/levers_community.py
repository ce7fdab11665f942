"""The levers of the community and mental health trust, or out-of-hospital division."""

from __future__ import annotations

from simgame.game.lever import Lever, money, percent

LEVERS: tuple[Lever, ...] = (
    money(
        "community_teams",
        "community",
        "Community teams",
        13.0,
        "Hire nurses and therapists who work in people’s homes. Nine to fifteen months until they "
        "are at full strength.",
        "Acute trust: fewer stays, or quicker ways home.",
        "9 to 15 months",
        per_head_abolish=26.0,
    ),
    percent(
        "facing_home",
        "community",
        "Get people home",
        (0, 100, 10, 50),
        "This share of the new teams gets people out of hospital, as far as they wait for what teams can give; the "
        "rest keeps people from going in.",
        "Acute trust: beds free up now, or fewer people come later.",
        "A few months",
    ),
    money(
        "crisis_teams",
        "community",
        "Crisis teams",
        5.0,
        "Reach people in a mental health crisis at home, day and night. Six to nine months.",
        "A&E: fewer people in a crisis wait there.",
        "6 to 9 months",
        complexity="workshop",
    ),
    money(
        "discharge_to_assess",
        "community",
        "Discharge to assess",
        6.0,
        "Take people home first and work out what they need there. Six to nine months.",
        "Acute trust: beds free up. Council: assesses at home.",
        "6 to 9 months",
        complexity="workshop",
    ),
    percent(
        "community_savings",
        "community",
        "Cost improvement",
        (0, 5, 0.5, 1),
        "Cut the cost of the same work. One to two in a hundred last; above two staff pay.",
        "Staff: morale.",
        "From April",
        complexity="workshop",
    ),
    money(
        "workforce_development",
        "community",
        "Workforce development",
        4.0,
        "Train and keep people. Fewer leave after a year.",
        "All: a larger local pool of staff.",
        "From the first year",
        complexity="full",
    ),
)
