"""Money facts of a year: balances, shares, costs of buying and selling; at its end, and as known when it opens."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy import maximum, minimum, zeros

from simgame.model.chart import Chart, chart
from simgame.model.inputs import Inputs
from simgame.model.row_sums import Totals
from simgame.model.state import State
from simgame.model.system import readiness
from simgame.model.world import HUNDRED, ONE, TINY, Floats

# what the year's payments come to by footprint
_BESIDE = ("prevention", "prescribing", "continuing_care")
_SERVICES = ("new_services", "schemes")
_PRACTICES = ("practices", "gp_development")
_TRADE = ("tenders", "disputes", "information")
_FIGURES: dict[str, tuple[str, ...]] = {
    "contract_paid": ("contract:acute", "share:acute"),
    "hospital": ("contract:acute", "share:acute", "cquin:acute", "leakage", "independents"),
    "care_outside": ("contract:community", "share:community", *_SERVICES, *_PRACTICES, *_BESIDE),
    "joint": ("joint_work", "records"),
    "practices": _PRACTICES,
    "tenders": ("tenders",),
    "disputes": ("disputes",),
    "information": ("information", "trust_information"),
    "transition": ("redundancy", "transition", "trust_leavers"),
    "administration": (
        "running_posts", "running_fees", *_TRADE, "trust_contracting", "trust_information",
        "redundancy", "transition", "trust_leavers",
    ),
}  # fmt: skip


@lru_cache(maxsize=64)
def _figures(c: Chart) -> Totals:
    return c.totals(_FIGURES)


def of_year(s: State, i: Inputs) -> dict[str, Floats]:
    """Facts from the closed books; £ unless the name says otherwise. Called before anything rolls on."""
    c, a, w = chart(s.world), i.annual, i.w
    rows, slices, groups = s.rows_ytd, c.slice, c.groups
    came, gone = c.earned_and_spent(rows)
    net = came - gone
    helped, once = c.once(rows)
    came = came - helped
    plain = came - (gone - once)  # neither support nor the change of system lasts
    earned = came.take(groups["trust"], 1)
    allocation = w.place_to_footprint(s.allocation_gbp)
    nhs = maximum(allocation + came.take(groups["transformation fund"], 1), ONE)
    nhs_pct = HUNDRED / nhs

    def purchasers(values: Floats) -> Floats:
        one = values.take(groups["budget"], 1)
        out: Floats = values.take(groups["commissioner"], 1) + i.over_places(one) * a["m_part"]
        return out

    one_off = s.ytd_cost_gbp * (a["m_one_off"] / maximum(ONE - a["m_one_off"], TINY))
    bare = (s.ytd_cost_gbp + one_off) / (ONE - a["m_savings_lasting"])  # what the year's work cost before the plan
    f = _figures(c)(rows)
    practices, tenders, disputes, information = f["practices"], f["tenders"], f["disputes"], f["information"]
    return {
        "commissioner_balance_gbp": purchasers(net),
        "commissioner_underlying_balance_gbp": purchasers(plain),
        "provider_balance_gbp": net.take(groups["trust"], 1),
        "provider_underlying_balance_gbp": plain.take(groups["trust"], 1) - one_off,
        "council_balance_gbp": net.take(groups["council"], 1),
        "system_balance_gbp": c.of_system(net.take(c.system, 1)),
        "underlying_balance_gbp": c.of_system(plain.take(c.system, 1)) - w.trust_to_footprint(one_off),
        "trust_income_gbp": earned,
        "sustainability_fund_gbp": rows[:, slices["sustainability"]],
        "control_total_gbp": s.control_total_gbp,
        "special_measures": s.special_measures,
        "loans_gbp": s.loans_gbp,
        "allocation_gbp": allocation,
        "transaction_cost_gbp": a["m_transaction"] + zeros(allocation.shape),
        "transaction_staff_gbp": a["m_transaction"] - tenders - disputes - information,
        "transaction_tenders_gbp": tenders,
        "transaction_disputes_gbp": disputes,
        "transaction_information_gbp": information,
        "partner_profit_gbp": rows[:, slices["partner_profit"]],
        "savings_planned_gbp": bare * a["m_savings_plan"],
        "savings_for_good_gbp": bare * a["m_savings_lasting"],
        "savings_once_gbp": bare * a["m_one_off"],
        "interest_gbp": rows[:, slices["interest"]],
        "transition_cost_gbp": f["transition"],
        "admin_share_pct": f["administration"] * nhs_pct,
        "out_of_hospital_share_pct": (f["care_outside"] + f["joint"]) * nhs_pct,
        "gp_share_pct": practices * nhs_pct,
        "hospital_gbp": f["hospital"],
        "contract_paid_gbp": f["contract_paid"],
        "contract_value_gbp": c.acute_by_footprint(s.plan_value_gbp[:, c.acute]),
        "withheld_gbp": c.emergency_by_footprint(a["m_withheld_to_date"]),
        "reserve_gbp": s.reserve_gbp,
        "council_reserves_gbp": s.balances.take(groups["council"], 1),
        "top_slice_gbp": s.top_slice_gbp,
        "nhs_spend_gbp": f["hospital"] + f["care_outside"],
    }


def of_april(s: State, i: Inputs) -> dict[str, Floats]:
    """What is known when the year opens, before anybody has decided beyond ``i.d``: see ``money.plan``."""
    c, a, p, w, d = chart(s.world), i.annual, i.p, i.w, i.d
    rolls_on = a["m_roll_on"] + zeros(s.plan_value_gbp.shape)
    acute, outside = (c.by_footprint(_parts(part, rolls_on)) for part in (c.acute, c.community))
    volume = s.settled_volume_gbp  # what the fixed cost is made for
    growth = 1.0 + p["agreed_growth_pct"] / 100.0
    expected = s.last_volume_gbp * growth
    extra = maximum(expected - volume, 0.0) * a["m_marginal_up"]
    extra = extra + minimum(expected - volume, 0.0) * a["m_marginal_down"] + a["m_long_extra"]
    care = (a["m_fixed"] + extra) * a["m_multiplier"]
    pays = a["m_trust_contracting"] + a["m_trust_information"] + a["m_depreciation"]
    pays = pays + s.net_assets_gbp * (p["dividend_pct"] / 100.0)
    pays = pays + a["m_trust_leavers"] - a["m_trust_grant"] + s.loans_gbp * (p["loan_rate_pct"] / 100.0)
    passed = c.by_trust(_parts(c.pass_through, s.plan_value_gbp))
    home = c.by_trust(a["m_expected_cash"])
    basis = c.by_trust(s.plan_value_gbp) - passed
    income = home + basis * w.inflow + a["m_trust_other_income"]
    committed = care + pays + passed + a["m_passed_through"] * 12.0
    average = care * s.world.trust_home_share + passed
    acute_t = a["m_acute"]
    value = c.by_footprint(_parts(c.emergency, s.plan_value_gbp))
    over = value * (p["winter_bad_pct"] / 100.0)
    hospital_cost = over * p["marginal_cost_year"]
    rate = a["m_emergency_rate"]
    out: dict[str, Floats] = {
        "acute_contract_roll_on_gbp": acute,
        "community_contract_roll_on_gbp": outside,
        **{
            f"roll_on_{name}_gbp": c.by_footprint(_parts(part, rolls_on))
            for name, part in (
                ("emergency", c.emergency),
                ("planned", c.planned),
                ("outpatient", c.other_acute),
                ("pass_through", c.pass_through),
            )
        },
        "winter_bad_cost_gbp": hospital_cost,
        "acute_expected_cost_gbp": w.trust_to_footprint(average * acute_t),
        "expected_emergency_admissions": s.last_emergencies * growth,
        "staff_in_post": s.staff,
        "staff_wanted": s.staff + s.vacancies,
        "commissioner_allocation_gbp": a["m_spendable"] + a["m_leave"],
        "commissioner_committed_gbp": a["m_committed"] + zeros(s.allocation_gbp.shape),
        "commissioner_room_gbp": a["m_room"],
        "share_hospital_gbp": acute,
        "share_outside_gbp": outside,
        "share_keeping_well_gbp": w.place_to_footprint(s.practice_budget_gbp),
        "reserve_gbp": w.place_to_footprint(a["m_room"] + a["m_spendable"] * (p["uncommitted_pct"] / 100.0)),
        "trust_income_gbp": income + zeros(s.loans_gbp.shape),
        "trust_committed_cost_gbp": committed + zeros(s.loans_gbp.shape),
        "control_total_gbp": s.control_total_gbp,
        "sustainability_fund_gbp": a["m_fund"] + zeros(s.loans_gbp.shape),
        "special_measures": s.special_measures,
        "council_budget_gbp": a["m_council_income"] + zeros(s.council_budget_gbp.shape),
        "council_committed_gbp": a["m_council_committed"] + zeros(s.council_budget_gbp.shape),
        "council_reserves_gbp": s.council_reserves_gbp,
        "practice_budget_gbp": s.practice_budget_gbp,
        "practice_committed_gbp": s.practice_cost_gbp * s.cost_index * s.heads,
        "transformation_fund_gbp": (d["transformation_fund_gbp_per_head"] + d["pioneer_gbp_per_head"]) * a["m_heads_f"],
        "top_slice_gbp": s.top_slice_gbp,
        "marginal_margin_emergency": a["m_margin"][..., 0],
        "marginal_margin_planned": a["m_margin"][..., 1],
        "readiness": readiness(s, i),
    }
    out["keeping_well_committed_gbp"] = w.place_to_footprint(s.practice_budget_gbp)
    bound = value * (p["aligned_bound_pct"] / 100.0)
    for name, pays_more in (
        ("tariff", over * rate),
        ("block", over * 0.0),
        ("cap_and_collar", minimum(over * rate * p["aligned_rate"], bound)),
    ):
        out[f"payer_pays_if_winter_bad_{name}_gbp"] = pays_more
        out[f"trust_bears_if_winter_bad_{name}_gbp"] = hospital_cost - pays_more
    return {key: np.asarray(value) for key, value in out.items()}


def _parts(part: slice, values: Floats) -> Floats:
    """The lines of one part, the rest zero."""
    out = zeros(values.shape)
    out[:, part] = values[:, part]
    return out
