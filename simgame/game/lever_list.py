"""Every lever, declared once: the form, its checks, the computer players' choices and the role card read it from here.

A lever is one number or choice that a seat sets in a year. Money is in £m of the whole footprint; ``per_head`` says how
much a head the highest setting is, so that limits and steps fit the place and a figure takes three keys at most.
"""

from __future__ import annotations

import msgspec

SEATS = ("commissioner", "acute", "community", "stp", "gp", "council")
REGIMES = ("keep", "abolish")
COMPLEXITIES = ("starter", "workshop", "full")
KINDS = ("money", "percent", "choice", "standard")
BOTH = frozenset(REGIMES)
KEEP = frozenset({"keep"})
ABOLISH = frozenset({"abolish"})
FUND_USES = ("Joint teams", "Shared records", "GP development")
FUND_QUANTITIES = ("joint_teams_gbp", "shared_records_gbp", "gp_development_gbp")


class Lever(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One lever. Limits are for the place once ``scaled``; before that only ``per_head`` holds for money.

    ``quantity``: the engine's quantity it sets (for a choice, the first of the uses). ``off``: a value outside the
    limits that means none. ``touches``: whom else it reaches, and how. ``per_head_abolish``: the highest a head in one
    budget, where the lever then also spends what another lever spent before.
    """

    id: str
    seat: str
    label: str
    help: str
    touches: str
    unit: str
    kind: str
    quantity: str
    regimes: frozenset[str] = BOTH
    complexity: str = "starter"
    lowest: float = 0.0
    highest: float = 0.0
    step: float = 1.0
    default: float = 0.0
    decimals: int = 0
    per_head: float = 0.0
    per_head_abolish: float = 0.0
    off: float | None = None
    choices: tuple[str, ...] = ()


def _money(
    id: str,
    seat: str,
    label: str,
    per_head: float,
    help: str,
    touches: str,
    *,
    regimes: frozenset[str] = BOTH,
    complexity: str = "starter",
    per_head_abolish: float = 0.0,
) -> Lever:
    return Lever(
        id,
        seat,
        label,
        help,
        touches,
        "£m",
        "money",
        id + "_gbp",
        regimes,
        complexity,
        per_head=per_head,
        per_head_abolish=per_head_abolish or per_head,
    )


def _percent(
    id: str,
    seat: str,
    label: str,
    span: tuple[float, float, float, float],
    help: str,
    touches: str,
    *,
    quantity: str = "",
    regimes: frozenset[str] = BOTH,
    complexity: str = "starter",
) -> Lever:
    lowest, highest, step, default = span
    decimals = 0 if step == int(step) else 1
    named = quantity or id + "_pct"
    kinds = ("%", "percent", named, regimes, complexity)
    return Lever(id, seat, label, help, touches, *kinds, lowest, highest, step, default, decimals)


def _choice(
    id: str,
    seat: str,
    label: str,
    choices: tuple[str, ...],
    help: str,
    touches: str,
    *,
    quantity: str = "",
    regimes: frozenset[str] = BOTH,
    complexity: str = "starter",
) -> Lever:
    return Lever(
        id,
        seat,
        label,
        help,
        touches,
        "choice",
        "choice",
        quantity or id,
        regimes,
        complexity,
        highest=float(len(choices) - 1),
        choices=choices,
    )


# The highest £ a head: a vanguard's new care outside hospital was £26 a head (evidence, section 5.4), so the two levers
# that pay for it reach that together with some room; a ward of 28 beds is £3m a year, so £9 a head opens some five for
# five months; the rest are sized so that no single lever can take a whole purse in a usual year.
LEVERS: dict[str, Lever] = {
    lever.id: lever
    for lever in (
        # commissioner, or population health director
        _money(
            "care_outside_hospital",
            "commissioner",
            "Care outside hospital",
            13.0,
            "Buy new community services, so that people are looked after at home. Teams take a year to hire and a "
            "further one to work well.",
            "Community trust: new work. Acute trust: a few stays fewer.",
            regimes=KEEP,
        ),
        _money(
            "gp_investment",
            "commissioner",
            "GP investment",
            10.0,
            "Pay for more hands in general practice: pharmacists and physiotherapists within a year, new "
            "GPs after three.",
            "GP federation: more appointments. Acute trust: fewer A&E visits.",
            regimes=KEEP,
        ),
        _percent(
            "keeping_well_share",
            "commissioner",
            "Prevention or GP offer",
            (0, 100, 10, 50),
            "Split the keeping-well money: this share goes to prevention, the rest to practices. Prevention pays late, "
            "after two to four years.",
            "GP federation: what is left is theirs.",
            quantity="prevention_gbp",
            regimes=ABOLISH,
        ),
        Lever(
            "guarantee_weeks",
            "commissioner",
            "Longest wait guaranteed",
            "Promise that nobody waits longer for planned care. What it takes is bought, from the reserve first, then "
            "from the hospital share.",
            "Acute trust: its share pays when the reserve is empty.",
            "weeks",
            "standard",
            "guarantee_weeks",
            ABOLISH,
            lowest=18,
            highest=52,
            step=2,
            default=0,
            off=0.0,
        ),
        _money(
            "prevention",
            "commissioner",
            "Prevention",
            8.0,
            "Help people stop smoking, keep their balance and move more. Falls and smoking pay within two years, the "
            "rest after four.",
            "Everybody, later: fewer people fall ill.",
            regimes=KEEP,
            complexity="workshop",
        ),
        _money(
            "mental_health",
            "commissioner",
            "Mental health services",
            8.0,
            "Buy more talking therapy and crisis care. Takes nine months to a year to hire for.",
            "Community trust: new work. A&E: fewer people in a crisis.",
            regimes=KEEP,
            complexity="workshop",
        ),
        _money(
            "contingency",
            "commissioner",
            "Contingency",
            8.0,
            "Hold money back for a bad winter. What is not needed returns at the year end.",
            "Nobody, until it is needed.",
            regimes=KEEP,
            complexity="workshop",
        ),
        _money(
            "screening",
            "commissioner",
            "Screening and vaccination",
            4.0,
            "Find illness early and keep flu away. Flu is felt this winter, the rest in years.",
            "Acute trust: fewer stays in a flu winter.",
            regimes=ABOLISH,
            complexity="workshop",
        ),
        _choice(
            "quality_floor",
            "commissioner",
            "Quality floor",
            ("No", "Yes"),
            "No division may save by giving worse care than today. Savings plans come in lower.",
            "All divisions: less room to save.",
            regimes=ABOLISH,
            complexity="workshop",
        ),
        _money(
            "better_care_fund",
            "commissioner",
            "Better care fund top-up",
            6.0,
            "Pay the council for social care beyond the fund. Packages can start within weeks.",
            "Council: more packages. Acute trust: fewer people fit to leave, still in a bed.",
            regimes=KEEP,
            complexity="full",
        ),
        _choice(
            "referral_threshold",
            "commissioner",
            "Referral thresholds",
            ("As now", "Light", "Firm", "Strict"),
            "Turn back referrals that do not meet a rule. The list shrinks; people who are turned back still hurt, and "
            "are counted.",
            "GP federation: more people come back. Acute trust: less income.",
            complexity="full",
        ),
        _percent(
            "independent_sector",
            "commissioner",
            "Operations at independents",
            (0, 15, 1, 0),
            "Move this share of planned operations to independent hospitals. Waits shorten.",
            "Acute trust: loses the income, keeps the fixed cost.",
            regimes=KEEP,
            complexity="full",
        ),
        # acute trust, or hospital division
        _money(
            "winter_ward",
            "acute",
            "Winter ward",
            9.0,
            "Open beds with staff from November to March. Beds that are there fill: some people are admitted who would "
            "not have been.",
            "All: nurses come out of the same pool.",
        ),
        _money(
            "same_day_emergency",
            "acute",
            "Same-day emergency care",
            10.5,
            "Assess and treat people in the day, so that they sleep at home. Felt from July; full by next year.",
            "Commissioner: fewer stays to pay for.",
        ),
        _money(
            "theatre_lists",
            "acute",
            "Extra theatre lists",
            9.0,
            "Run theatres in the evening and at weekends. The waiting list shortens at once.",
            "Commissioner: pays for each operation on tariff.",
            complexity="workshop",
        ),
        _money(
            "ward_staffing",
            "acute",
            "Ward staffing",
            9.0,
            "Turn agency shifts into posts. Cheaper once they are filled, which takes most of a year.",
            "Community trust: competes for the same nurses.",
            complexity="workshop",
        ),
        _percent(
            "acute_savings",
            "acute",
            "Cost improvement",
            (0, 5, 0.5, 1),
            "Cut the cost of the same work. One to two in a hundred last; the rest comes back in April, and above two "
            "staff and safety pay.",
            "Staff: morale. Patients: safety.",
            complexity="workshop",
        ),
        _money(
            "discharge_team",
            "acute",
            "Discharge team",
            4.0,
            "Plan each way home from the first day. Beds free up within months.",
            "Council: people come home sooner.",
            complexity="full",
        ),
        _money(
            "estate",
            "acute",
            "Repairs and scanners",
            8.0,
            "Mend roofs and replace scanners before they fail.",
            "Planned care: fewer cancelled lists in later years.",
            complexity="full",
        ),
        _percent(
            "agency_ceiling",
            "acute",
            "Agency ceiling",
            (2, 100, 1, 100),
            "Spend at most this share of pay on agency staff. Shifts above it stay empty.",
            "Wards: beds may close.",
            complexity="full",
        ),
        # community and mental health trust, or out-of-hospital division
        _money(
            "community_teams",
            "community",
            "Community teams",
            13.0,
            "Hire nurses and therapists who work in people’s homes. Nine to fifteen months until they "
            "are at full strength.",
            "Acute trust: fewer stays, or quicker ways home.",
            per_head_abolish=26.0,
        ),
        _percent(
            "facing_home",
            "community",
            "Get people home",
            (0, 100, 10, 50),
            "This share of the new teams gets people out of hospital; the rest keeps people from going in.",
            "Acute trust: beds free up now, or fewer people come later.",
        ),
        _money(
            "crisis_teams",
            "community",
            "Crisis teams",
            5.0,
            "Reach people in a mental health crisis at home, day and night. Six to nine months.",
            "A&E: fewer people in a crisis wait there.",
            complexity="workshop",
        ),
        _money(
            "discharge_to_assess",
            "community",
            "Discharge to assess",
            6.0,
            "Take people home first and work out what they need there. Six to nine months.",
            "Acute trust: beds free up. Council: assesses at home.",
            complexity="workshop",
        ),
        _percent(
            "community_savings",
            "community",
            "Cost improvement",
            (0, 5, 0.5, 1),
            "Cut the cost of the same work. One to two in a hundred last; above two staff pay.",
            "Staff: morale.",
            complexity="workshop",
        ),
        _money(
            "workforce_development",
            "community",
            "Workforce development",
            4.0,
            "Train and keep people. Fewer leave after a year.",
            "All: a larger local pool of staff.",
            complexity="full",
        ),
        # STP lead, or accountable care chief executive
        _choice(
            "transformation_fund",
            "stp",
            "Transformation fund",
            FUND_USES,
            "Where the fund goes. Joint teams help people leave hospital, shared records help teams work together, "
            "GP development brings hands to practices.",
            "Whoever gets the fund.",
            quantity=FUND_QUANTITIES[0],
        ),
        _money(
            "engagement",
            "stp",
            "Public engagement",
            2.0,
            "Ask people before things change. It comes out of the fund; confidence grows over a year.",
            "All: fewer rows when something changes.",
            regimes=KEEP,
        ),
        _percent(
            "risk_pool",
            "stp",
            "Risk pool",
            (0, 2, 0.5, 0),
            "Everybody puts this share of its money into one pot, which pays for overspends.",
            "All: the careful pay for the careless.",
            regimes=KEEP,
            complexity="full",
        ),
        _percent(
            "gain_share",
            "stp",
            "Gain share with partners",
            (0, 50, 10, 0),
            "Partners keep this share of what they save together.",
            "Divisions: a reason to save.",
            regimes=ABOLISH,
            complexity="workshop",
        ),
        # GP federation
        _money(
            "evening_sessions",
            "gp",
            "Evening and weekend",
            5.0,
            "Open practices when people are free. Starts within weeks; the GPs who work them get tired.",
            "Acute trust: fewer A&E visits.",
        ),
        _percent(
            "own_patients",
            "gp",
            "Day kept for own patients",
            (20, 80, 5, 40),
            "Keep this share of the day for people who see their own GP. People stay healthier; fewer are seen in all.",
            "Acute trust: fewer stays, a few more A&E visits.",
        ),
        _money(
            "skill_mix",
            "gp",
            "Skill mix",
            5.0,
            "Hire pharmacists, physiotherapists and nurses. A year until they are at full strength.",
            "Community trust: competes for the same people.",
            complexity="workshop",
        ),
        _money(
            "home_visits",
            "gp",
            "Home visits",
            4.0,
            "See frail people at home on the day they call.",
            "Acute trust: fewer stays.",
            complexity="workshop",
        ),
        # council
        _money(
            "care_packages",
            "council",
            "Care packages",
            12.0,
            "Buy more home care. Packages start within weeks and end when the money does.",
            "Acute trust: fewer people fit to leave, still in a bed.",
        ),
        _percent(
            "care_home_fee_uplift",
            "council",
            "Care-home fee uplift",
            (0, 8, 0.5, 2),
            "Raise what the council pays care homes. Below their cost, homes close within a year or two. Paid out "
            "of the council’s balance.",
            "Acute trust: somewhere to send people.",
        ),
        _money(
            "reablement",
            "council",
            "Reablement",
            4.0,
            "Six weeks of help to manage alone again.",
            "Acute trust: people leave sooner and stay away.",
            complexity="workshop",
        ),
        _choice(
            "precept",
            "council",
            "Local precept",
            ("No", "Yes"),
            "Put two in a hundred on council tax for social care.",
            "Residents: a higher bill.",
            complexity="full",
        ),
        _choice(
            "pool_budget",
            "council",
            "Pool the budget",
            ("No", "Yes"),
            "Put the social care budget into the one budget.",
            "All: one purse for health and care.",
            regimes=ABOLISH,
            complexity="full",
        ),
    )
}
