"""The levers of the GP federation."""

from __future__ import annotations

from simgame.game.lever import Lever, money, percent

LEVERS: tuple[Lever, ...] = (
    money(
        "evening_sessions",
        "gp",
        "Evening and weekend",
        5.0,
        "Open practices when people are free. Starts within weeks; the later ones fill less, and the GPs "
        "who work them get tired.",
        "Acute trust: fewer A&E visits.",
        "Weeks",
    ),
    percent(
        "own_patients",
        "gp",
        "Day kept for own patients",
        (20, 80, 5, 40),
        "Keep this share of the day for people who see their own GP. People stay healthier; fewer are seen in all.",
        "Acute trust: fewer stays, a few more A&E visits.",
        "A year",
    ),
    money(
        "skill_mix",
        "gp",
        "Skill mix",
        5.0,
        "Hire pharmacists, physiotherapists and nurses. A year until they are at full strength.",
        "Community trust: competes for the same people.",
        "12 months",
        complexity="workshop",
    ),
    money(
        "home_visits",
        "gp",
        "Home visits",
        4.0,
        "See frail people at home on the day they call.",
        "Acute trust: fewer stays.",
        "6 months",
        complexity="workshop",
    ),
    percent(
        "practice_mergers",
        "gp",
        "Practices that merge",
        (0, 30, 5, 0),
        "This share of practices joins up into larger ones. They last longer and waste less; a year of moving house, "
        "and fewer people see the GP they know.",
        "Patients: farther to go, a stranger more often. Acute trust: fewer practices close.",
        "A year to settle",
        complexity="full",
    ),
    money(
        "gp_workforce",
        "gp",
        "Train and keep GPs",
        4.0,
        "Pay for training places, and for older GPs who would otherwise leave. Fewer leave within a year; new ones "
        "come after three.",
        "All: practices that stay open.",
        "12 to 36 months",
        complexity="full",
    ),
)
