"""The levers of the council. Precept and pool are yes/no questions, asked when they arise (``questions.toml``)."""

from __future__ import annotations

from simgame.game.lever import Lever, money, percent

LEVERS: tuple[Lever, ...] = (
    money(
        "care_packages",
        "council",
        "Care packages",
        12.0,
        "Buy more home care. Packages start within weeks and end when the money does.",
        "Acute trust: fewer people fit to leave, still in a bed.",
        "Weeks",
    ),
    percent(
        "care_home_fee_uplift",
        "council",
        "Care-home fee uplift",
        (0, 6, 0.5, 2),
        "Raise what the council pays care homes. Below their cost, homes close within a year or two, and "
        "who loses a place needs nearly two packages at home. Paid out of the council’s balance.",
        "Acute trust: somewhere to send people.",
        "One to two years",
    ),
    money(
        "reablement",
        "council",
        "Reablement",
        4.0,
        "Six weeks of help to manage alone again.",
        "Acute trust: people leave sooner and stay away.",
        "Weeks",
        complexity="workshop",
    ),
)
