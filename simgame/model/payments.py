"""Every kind of payment of the books, declared once: who pays whom, for what, and when it is posted."""

from __future__ import annotations

BILLS = ("guarantee", "independents", "leakage", "prescribing", "continuing_care")  # what follows a place's demand

# What a row means for its payer's and payee's year. "income": ordinary income and spending. "support": one-off help;
# "one-off": what the change of system costs once. Both are in the balance, neither is in the underlying balance.
# "capital" and "finance" are no income: they move cash.
NATURES = ("income", "support", "one-off", "capital", "finance")

OUTSIDE = (
    "Treasury and residents",
    "staff",
    "agencies",
    "suppliers",
    "leavers",
    "independents",
    "elsewhere",
    "pharmacies",
    "care homes",
    "home care",
    "private partner",
)

# id, level of its rows, payer, payee, nature, what. An end is a single account or a group of the level.
# "purchaser" makes two kinds: .kept (commissioner) and .one (the one budget of the footprint).
KINDS: tuple[tuple[str, str, str, str, str, str], ...] = (
    ("settlement", "england", "Treasury and residents", "NHS England", "income", "settlement"),
    ("capital_limit", "england", "Treasury and residents", "capital fund", "capital", "capital limit"),
    ("capital_to_revenue", "england", "Treasury and residents", "NHS England", "income", "capital moved to revenue"),
    ("council_grant", "council", "Treasury and residents", "council", "income", "grant, precept and fees"),
    ("council_bung", "council", "Treasury and residents", "council", "support", "one-off grant"),
    ("allocation", "place", "NHS England", "purchaser", "income", "allocation"),
    ("practice_budget", "place", "NHS England", "purchaser", "income", "practice budget"),
    ("quality_premium", "place", "NHS England", "purchaser", "income", "quality premium"),
    ("nhs_grant", "place", "NHS England", "purchaser", "support", "one-off grant"),
    ("transition_grant", "place", "NHS England", "purchaser", "support", "half of the transition"),
    ("trust_transition_grant", "trust", "NHS England", "trust", "support", "half of the redundancy"),
    ("first_call", "place", "purchaser", "NHS England", "finance", "last year's overspend repaid"),
    ("cover", "place", "NHS England", "purchaser", "finance", "overspend covered until next year"),
    ("settled", "place", "commissioner", "budget", "finance", "debts settled at the switch"),
    ("specialised", "trust", "NHS England", "trust", "income", "specialised services"),
    ("education", "trust", "NHS England", "trust", "income", "education and research"),
    ("private", "trust", "elsewhere", "trust", "income", "private patients and other income"),
    ("inflow", "trust", "elsewhere", "trust", "income", "patients of commissioners elsewhere"),
    ("sustainability", "trust", "NHS England", "trust", "support", "sustainability fund"),
    ("trust_bung", "trust", "NHS England", "trust", "support", "one-off support"),
    ("contract", "line", "commissioner", "trust", "income", "contract"),
    ("share", "line", "budget", "trust", "income", "share of the one budget"),
    ("cquin", "flow", "commissioner", "trust", "income", "quality payment (CQUIN)"),
    ("fines", "flow", "trust", "commissioner", "income", "contract fines"),
    ("schemes", "flow", "purchaser", "trust", "income", "agreed schemes from sums withheld"),
    ("new_services", "flow", "purchaser", "trust", "income", "new services outside hospital"),
    ("guarantee", "place", "purchaser", "independents", "income", "treatments that keep the wait guarantee"),
    ("independents", "place", "purchaser", "independents", "income", "planned care at independents"),
    ("leakage", "place", "purchaser", "elsewhere", "income", "care at trusts elsewhere"),
    ("prescribing", "place", "purchaser", "pharmacies", "income", "prescribing"),
    ("continuing_care", "place", "purchaser", "care homes", "income", "continuing care"),
    ("other_programmes", "place", "purchaser", "suppliers", "income", "ambulances and other programmes"),
    ("prevention", "place", "purchaser", "suppliers", "income", "prevention and screening"),
    ("practices", "place", "purchaser", "practices", "income", "practice payments"),
    ("running_posts", "place", "purchaser", "staff", "income", "running cost: posts"),
    ("running_fees", "place", "commissioner", "suppliers", "income", "running cost: assurance and mergers"),
    ("tenders", "place", "purchaser", "suppliers", "income", "buying and selling: tenders"),
    ("disputes", "place", "purchaser", "suppliers", "income", "buying and selling: disputes"),
    ("information", "place", "purchaser", "suppliers", "income", "buying and selling: coding, data, invoices"),
    ("partner_profit", "footprint", "budget", "private partner", "income", "private partner’s profit, up to its cap"),
    ("purchaser_cost", "place", "purchaser", "suppliers", "income", "unforeseen cost"),
    ("winter_purchaser", "place", "purchaser", "agencies", "income", "winter coins"),
    ("redundancy", "place", "purchaser", "leavers", "one-off", "transition: redundancy"),
    ("transition", "place", "purchaser", "suppliers", "one-off", "transition: moves, systems, advisers"),
    ("better_care_fund", "pair", "purchaser", "council", "income", "better care fund"),
    ("practice_staff", "place", "practices", "staff", "income", "practice staff"),
    ("practice_suppliers", "place", "practices", "suppliers", "income", "premises and supplies of practices"),
    ("practice_winter", "place", "budget", "practices", "support", "winter coins from the reserve"),
    ("trust_staff", "trust", "trust", "staff", "income", "pay"),
    ("trust_agency", "trust", "trust", "agencies", "income", "agency staff"),
    ("trust_suppliers", "trust", "trust", "suppliers", "income", "drugs, supplies, premises"),
    ("trust_leavers", "trust", "trust", "leavers", "one-off", "redundancy of contracting posts"),
    ("trust_contracting", "trust", "trust", "staff", "income", "buying and selling: staff of trusts"),
    ("trust_information", "trust", "trust", "suppliers", "income", "buying and selling: coding, data, invoices"),
    ("trust_winter", "trust", "budget", "trust", "support", "winter coins from the reserve"),
    ("depreciation", "trust", "trust", "capital account", "income", "depreciation"),
    ("dividend", "trust", "trust", "capital fund", "income", "dividend on net assets"),
    ("interest", "trust", "trust", "capital fund", "income", "interest on loans"),
    ("loan", "trust", "capital fund", "trust", "finance", "loan"),
    ("repaid", "trust", "trust", "capital fund", "finance", "loan repaid"),
    ("capital_schemes", "trust", "capital fund", "capital account", "capital", "schemes"),
    ("building", "trust", "capital account", "suppliers", "capital", "building, repairs, equipment"),
    ("pool_cover", "flow", "commissioner", "trust", "support", "overspend shared from the risk pool"),
    ("budget_cover", "trust", "budget", "trust", "support", "overspend covered by the one budget"),
    ("unspent", "trust", "trust", "budget", "support", "unspent share given back"),
    ("guarantee_share", "trust", "trust", "budget", "income", "what the wait guarantee cost beyond the reserve"),
    ("reserve_back", "trust", "budget", "trust", "income", "what is left of the reserve"),
    ("gain_practices", "place", "budget", "practices", "income", "partners' part of what is left"),
    ("gain_trusts", "trust", "budget", "trust", "income", "partners' part of what is left"),
    ("contingency", "flow", "commissioner", "trust", "support", "contingency released for work beyond the plan"),
    ("transformation", "footprint", "NHS England", "transformation fund", "income", "transformation fund"),
    ("joint_work", "footprint", "transformation fund", "staff", "income", "joint teams and care-home support"),
    ("records", "footprint", "transformation fund", "suppliers", "income", "shared records, engagement, estates"),
    ("gp_development", "place", "transformation fund", "practices", "income", "GP development"),
    ("winter_stp", "footprint", "transformation fund", "agencies", "income", "winter coins"),
    ("packages", "council", "council", "home care", "income", "care packages"),
    ("care_homes", "council", "council", "care homes", "income", "care-home fees"),
    ("council_other", "council", "council", "staff", "income", "social workers, reablement and other care"),
    ("council_cost", "council", "council", "suppliers", "income", "unforeseen cost"),
    ("pooled", "council", "council", "budget", "income", "social care money joins the pool"),
    ("pooled_packages", "council", "budget", "home care", "income", "care packages from the pool"),
    ("pooled_homes", "council", "budget", "care homes", "income", "care-home fees from the pool"),
    ("council_winter", "council", "budget", "council", "support", "winter coins from the reserve"),
    ("promised_place", "place", "commissioner", "promises", "support", "promises"),
    ("promised_trust", "trust", "trust", "promises", "support", "promises"),
    ("promised_practice", "place", "practices", "promises", "support", "promises"),
    ("promised_council", "council", "council", "promises", "support", "promises"),
    ("promised_fund", "footprint", "transformation fund", "promises", "support", "promises"),
    ("promised_budget", "footprint", "budget", "promises", "support", "promises"),
)


# What is not the same in every month, by when it is posted (beside BILLS).
MONTHLY = (
    "settlement", "council_bung", "nhs_grant.kept", "nhs_grant.one", "inflow", "sustainability", "trust_bung", "cquin",
    "purchaser_cost.kept", "purchaser_cost.one", "trust_staff", "trust_agency", "trust_suppliers", "packages",
    "care_homes", "council_cost", "pooled_packages", "pooled_homes",
)  # fmt: skip
APRIL = (
    "first_call.kept", "first_call.one", "settled", "promised_place", "promised_trust", "promised_practice",
    "promised_council", "promised_fund", "promised_budget",
)  # fmt: skip
COINS = (
    "winter_purchaser.kept", "winter_purchaser.one", "practice_staff", "practice_winter", "winter_stp",
    "council_winter", "trust_winter",
)  # fmt: skip
CLOSING = ("fines", "sustainability", "contingency")
COVERS = (
    "budget_cover", "pool_cover", "unspent", "guarantee_share", "reserve_back", "gain_practices", "gain_trusts",
)  # fmt: skip
CASH = ("cover.kept", "cover.one", "loan", "repaid")
