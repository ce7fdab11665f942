"""The levers of the STP lead, or accountable care chief executive."""

from __future__ import annotations

from simgame.game.lever import ABOLISH, FUND_QUANTITIES, FUND_USES, KEEP, MORE_FUND_USES, Lever, choice, money, percent

LEVERS: tuple[Lever, ...] = (
    choice(
        "transformation_fund",
        "stp",
        "Transformation fund",
        FUND_USES,
        "Where the fund goes. Joint teams help people leave hospital, shared records help teams work together, "
        "GP development brings hands to practices. Care homes get a nurse’s visit; estates are rooms that teams share.",
        "Whoever gets the fund.",
        "Months; practice follows in two years",
        quantity=FUND_QUANTITIES[0],
        more_choices=MORE_FUND_USES,
    ),
    money(
        "engagement",
        "stp",
        "Public engagement",
        2.0,
        "Ask people before things change. It comes out of the fund; confidence grows over a year.",
        "All: fewer rows when something changes.",
        "A year",
        complexity_abolish="workshop",
    ),
    choice(
        "reconfigure",
        "stp",
        "Reconfigure a service",
        ("No", "Consolidate one", "Close a site"),
        "A case and engagement, a year of consultation, a decision, two years of building. Then one team, fewer beds, "
        "and longer journeys. Back to No before the decision stops it. One service moved with nobody asked "
        "(engagement) goes in part, and saves no life.",
        "Acute trust: one site’s cost goes. Patients of the smaller site: longer journeys.",
        "Four years",
        quantity="services_together",
        complexity="workshop",
        complexity_abolish="full",
    ),
    percent(
        "risk_pool",
        "stp",
        "Risk pool",
        (0, 2, 0.5, 0),
        "Everybody puts this share of its money into one pot, which pays for overspends.",
        "All: the careful pay for the careless.",
        "At the year end",
        regimes=KEEP,
        complexity="full",
    ),
    percent(
        "gain_share",
        "stp",
        "Gain share with partners",
        (0, 50, 10, 0),
        "Partners keep this share of what they save together.",
        "Divisions: a reason to save.",
        "At the year end",
        regimes=ABOLISH,
        complexity="workshop",
    ),
    choice(
        "assurance",
        "stp",
        "Assurance of plans",
        ("Light", "Heavy"),
        "Heavy: every plan is checked line by line each month. More of what was promised is saved; it costs posts and "
        "goodwill.",
        "All: whoever is checked trusts you less.",
        "From April",
        regimes=KEEP,
        complexity="full",
    ),
    choice(
        "merge_commissioners",
        "stp",
        "Merge commissioners",
        ("No", "Yes"),
        "Make one commissioner of all. Fewer must agree, and a part of the running cost goes from the second year; the "
        "first is a year of moving desks.",
        "Commissioner: one board instead of several.",
        "A year",
        quantity="commissioners_merged",
        regimes=KEEP,
        complexity="full",
    ),
    choice(
        "integration_pace",
        "stp",
        "Pace of integration",
        ("Careful", "Steady", "Fast"),
        "How quickly teams are brought together. Fast gets there sooner and unsettles more people on the way.",
        "All: staff who are moved about.",
        "A year and more",
        regimes=ABOLISH,
        complexity="full",
        default=1.0,
    ),
)
