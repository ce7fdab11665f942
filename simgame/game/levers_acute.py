"""The levers of the acute trust, or hospital division."""

from __future__ import annotations

from simgame.game.lever import Lever, money, percent

LEVERS: tuple[Lever, ...] = (
    money(
        "winter_ward",
        "acute",
        "Winter ward",
        9.0,
        "Open beds with staff from November to March. Beds that are there fill: some people are admitted who would "
        "not have been.",
        "All: nurses come out of the same pool.",
        "November to March",
    ),
    money(
        "same_day_emergency",
        "acute",
        "Same-day emergency care",
        5.0,
        "Assess and treat people in the day, so that they sleep at home. Felt from July; full by next year.",
        "Commissioner: fewer stays to pay for.",
        "From July; full next year",
    ),
    money(
        "theatre_lists",
        "acute",
        "Extra theatre lists",
        9.0,
        "Run theatres in the evening and at weekends. The waiting list shortens at once.",
        "Commissioner: pays for each operation on tariff.",
        "At once",
        complexity="workshop",
    ),
    money(
        "ward_staffing",
        "acute",
        "Ward staffing",
        9.0,
        "Turn agency shifts into posts. Cheaper once they are filled, which takes most of a year.",
        "Community trust: competes for the same nurses.",
        "Most of a year",
        complexity="workshop",
    ),
    percent(
        "acute_savings",
        "acute",
        "Cost improvement",
        (0, 5, 0.5, 1),
        "Cut the cost of the same work. One to two in a hundred last; the rest comes back in April, and above two "
        "staff and safety pay.",
        "Staff: morale. Patients: safety.",
        "From April",
        complexity="workshop",
    ),
    money(
        "discharge_team",
        "acute",
        "Discharge team",
        4.0,
        "Plan each way home from the first day. Beds free up within months.",
        "Council: people come home sooner.",
        "Three to six months",
        complexity="full",
    ),
    money(
        "estate",
        "acute",
        "Repairs and scanners",
        8.0,
        "Mend roofs and replace scanners before they fail. What breaks costs less in every later year.",
        "Nobody else this year: it is money not spent on beds.",
        "Next year and later",
        complexity="full",
    ),
    percent(
        "agency_ceiling",
        "acute",
        "Agency ceiling",
        (2, 100, 1, 100),
        "Spend at most this share of pay on agency staff. Shifts above it stay empty.",
        "Wards: beds may close.",
        "At once",
        complexity="full",
    ),
)
