"""Money facts of a year: balances, shares, costs of buying and selling; at its end, and as known when it opens."""

from __future__ import annotations

import numpy as np

from simgame.model.chart import chart
from simgame.model.inputs import Inputs
from simgame.model.state import State
from simgame.model.world import Floats


def of_year(s: State, i: Inputs) -> dict[str, Floats]:
    """Facts from the closed books; £ unless the name says otherwise. Called before anything rolls on."""
    c, a, w = chart(s.world), i.annual, i.w
    rows = s.rows_ytd
    slices = c.slice
    everything = rows * c.in_balance
    own = rows * (c.in_balance - c.is_support)
    net = c.received_by(everything) - c.paid_by(everything)
    came = c.received_by(own)
    plain = came - c.paid_by(own)
    earned = came.take(c.groups["trust"], axis=1)
    part = s.allocation_gbp / np.maximum(i.over_places(w.place_to_footprint(s.allocation_gbp)), 1e-9)

    def purchasers(values: Floats) -> Floats:
        one = values.take(c.groups["budget"], axis=1)
        out: Floats = values.take(c.groups["commissioner"], axis=1) + i.over_places(one) * part
        return out

    def group(values: Floats, key: str) -> Floats:
        out: Floats = values.take(c.groups[key], axis=1)
        return out

    one_off = s.ytd_cost_gbp * (a["m_one_off"] / np.maximum(1.0 - a["m_one_off"], 1e-9))
    bare = (s.ytd_cost_gbp + one_off) / (1.0 - a["m_savings_lasting"])  # what the year's work cost before the plan
    underlying = group(plain, "trust") - one_off
    by_place = purchasers(net)
    # one-off help to pay for the transition is support; the transition itself stays in the underlying balance
    others = w.place_to_footprint(group(net, "practices")) + group(net, "transformation fund")
    others_plain = w.place_to_footprint(group(plain, "practices")) + group(plain, "transformation fund")
    council = group(net, "council")
    council_f = w.council_to_footprint(council)
    trusts_f = w.trust_to_footprint(group(net, "trust"))
    allocation = w.place_to_footprint(s.allocation_gbp)

    def sides(kind: str) -> Floats:
        out: Floats = rows[:, slices[kind + ".kept"]] + rows[:, slices[kind + ".one"]]
        return out

    paid = rows[:, slices["contract"]] + rows[:, slices["share"]]
    lines = c.by_footprint(_parts(c.acute, paid))
    outside = c.by_footprint(_parts(c.community, paid))
    practices = w.place_to_footprint(rows[:, slices["practices.kept"]] + rows[:, slices["practices.one"]])
    practices = practices + w.place_to_footprint(rows[:, slices["gp_development"]])
    beside = sum(
        (w.place_to_footprint(sides(kind)) for kind in ("prevention", "prescribing", "continuing_care")),
        np.zeros(allocation.shape),
    )
    services = w.flow_to_footprint(sides("new_services") + sides("schemes"))
    joint = rows[:, slices["joint_work"]] + rows[:, slices["records"]]
    quality = w.flow_to_footprint(rows[:, slices["cquin"]] * w.flow_acute)
    hospital = lines + quality + w.place_to_footprint(sides("leakage") + sides("independents"))
    nhs = allocation + group(came, "transformation fund")
    tenders, disputes = w.place_to_footprint(sides("tenders")), w.place_to_footprint(sides("disputes"))
    information = w.place_to_footprint(sides("information"))
    running = w.place_to_footprint(sides("running_posts") + rows[:, slices["running_fees"]])
    running = running + tenders + disputes + information
    contracting = w.trust_to_footprint(rows[:, slices["trust_contracting"]] + rows[:, slices["trust_information"]])
    information = information + w.trust_to_footprint(rows[:, slices["trust_information"]])
    redundancy = w.trust_to_footprint(rows[:, slices["trust_leavers"]])
    transition = w.place_to_footprint(sides("redundancy") + sides("transition")) + redundancy
    out: dict[str, Floats] = {
        "commissioner_balance_gbp": by_place,
        "commissioner_underlying_balance_gbp": purchasers(plain),
        "provider_balance_gbp": group(net, "trust"),
        "provider_underlying_balance_gbp": underlying,
        "council_balance_gbp": council,
        "practice_balance_gbp": group(net, "practices"),
        "system_balance_gbp": w.place_to_footprint(by_place) + trusts_f + council_f + others,
        "underlying_balance_gbp": w.place_to_footprint(purchasers(plain))
        + w.trust_to_footprint(underlying)
        + w.council_to_footprint(group(plain, "council"))
        + others_plain,
        "trust_income_gbp": earned,
        "trust_agency_gbp": rows[:, slices["trust_agency"]],
        "sustainability_fund_gbp": rows[:, slices["sustainability"]],
        "control_total_gbp": s.control_total_gbp,
        "special_measures": s.special_measures,
        "loans_gbp": s.loans_gbp,
        "allocation_gbp": allocation,
        "transaction_cost_gbp": a["m_transaction"] + np.zeros(allocation.shape),
        "transaction_staff_gbp": a["m_transaction"] - tenders - disputes - information,
        "transaction_tenders_gbp": tenders,
        "transaction_disputes_gbp": disputes,
        "transaction_information_gbp": information,
        "partner_profit_gbp": rows[:, slices["partner_profit"]],
        "savings_planned_gbp": bare * a["m_savings_plan"],
        "savings_for_good_gbp": bare * a["m_savings_lasting"],
        "savings_once_gbp": bare * a["m_one_off"],
        "interest_gbp": rows[:, slices["interest"]],
        "trust_cash_gbp": group(s.balances, "trust"),
        "transition_cost_gbp": transition,
        "admin_share_pct": 100.0 * (running + contracting + transition) / np.maximum(nhs, 1.0),
        "out_of_hospital_share_pct": 100.0 * (outside + services + practices + beside + joint) / np.maximum(nhs, 1.0),
        "gp_share_pct": 100.0 * practices / np.maximum(nhs, 1.0),
        "hospital_gbp": hospital,
        "contract_paid_gbp": lines,
        "contract_value_gbp": c.by_footprint(_parts(c.acute, s.plan_value_gbp)),
        "withheld_gbp": c.by_footprint(_parts(c.emergency, _spread(c.emergency, a["m_withheld_to_date"], c.lines))),
        "reserve_gbp": s.reserve_gbp,
        "debt_gbp": s.debt_gbp,
        "covered_gbp": a["m_covered"] + np.zeros(allocation.shape),
        "crowded_gbp": s.crowded_gbp,
        "council_reserves_gbp": group(s.balances, "council"),
        "top_slice_gbp": s.top_slice_gbp,
        "nhs_spend_gbp": hospital + outside + services + practices + beside,
    }
    return out


def of_april(s: State, i: Inputs) -> dict[str, Floats]:
    """What is known when the year opens, before anybody has decided beyond ``i.d``: see ``money.plan``."""
    c, a, p, w, d = chart(s.world), i.annual, i.p, i.w, i.d
    zero = np.zeros((s.runs, w.footprints))
    acute = c.by_footprint(_parts(c.acute, a["m_roll_on"] + np.zeros(s.plan_value_gbp.shape)))
    outside = c.by_footprint(_parts(c.community, a["m_roll_on"] + np.zeros(s.plan_value_gbp.shape)))
    volume = s.settled_volume_gbp  # what the fixed cost is made for
    growth = 1.0 + p["agreed_growth_pct"] / 100.0
    expected = s.last_volume_gbp * growth
    extra = np.maximum(expected - volume, 0.0) * a["m_marginal_up"]
    extra = extra + np.minimum(expected - volume, 0.0) * a["m_marginal_down"] + a["m_long_extra"]
    care = (a["m_fixed"] + extra) * a["m_multiplier"]
    pays = a["m_trust_contracting"] + a["m_trust_information"] + a["m_depreciation"]
    pays = pays + s.net_assets_gbp * (p["dividend_pct"] / 100.0)
    pays = pays + a["m_trust_leavers"] - a["m_trust_grant"] + s.loans_gbp * (p["loan_rate_pct"] / 100.0)
    passed = c.by_trust(_parts(c.pass_through, s.plan_value_gbp))
    home = c.by_trust(a["m_expected_due"] * (1.0 + a["m_quality"]))
    basis = c.by_trust(s.plan_value_gbp) - passed
    income = home + basis * w.inflow + a["m_trust_other_income"]
    committed = care + pays + passed + a["m_passed_through"] * 12.0
    average = care * s.world.trust_home_share + passed
    acute_t = a["m_acute"]
    emergency = _parts(c.emergency, s.plan_value_gbp)
    over = c.by_footprint(emergency) * (p["winter_bad_pct"] / 100.0)
    hospital_cost = over * p["marginal_cost_year"]
    rate = a["m_emergency_rate"]
    out: dict[str, Floats] = {
        "acute_contract_roll_on_gbp": acute,
        "acute_contract_value_gbp": c.by_footprint(_parts(c.acute, s.plan_value_gbp)),
        "community_contract_roll_on_gbp": outside,
        **{
            f"roll_on_{name}_gbp": c.by_footprint(_parts(part, a["m_roll_on"] + np.zeros(s.plan_value_gbp.shape)))
            for name, part in (
                ("emergency", c.emergency),
                ("planned", c.planned),
                ("outpatient", c.other_acute),
                ("pass_through", c.pass_through),
            )
        },
        "winter_bad_cost_gbp": hospital_cost,
        "acute_expected_cost_gbp": w.trust_to_footprint(average * acute_t),
        "acute_expected_cost_low_gbp": w.trust_to_footprint((average - extra * a["m_multiplier"]) * acute_t),
        "expected_emergency_admissions": s.last_emergencies * growth,
        "staff_in_post": s.staff,
        "staff_wanted": s.staff + s.vacancies,
        "commissioner_allocation_gbp": a["m_spendable"] + a["m_leave"],
        "commissioner_committed_gbp": a["m_committed"] + np.zeros(s.allocation_gbp.shape),
        "commissioner_room_gbp": a["m_room"],
        "share_hospital_gbp": acute,
        "share_outside_gbp": outside,
        "share_keeping_well_gbp": w.place_to_footprint(s.practice_budget_gbp),
        "reserve_gbp": w.place_to_footprint(a["m_room"] + a["m_spendable"] * (p["uncommitted_pct"] / 100.0)),
        "trust_income_gbp": income + np.zeros(s.loans_gbp.shape),
        "trust_committed_cost_gbp": committed + np.zeros(s.loans_gbp.shape),
        "control_total_gbp": s.control_total_gbp,
        "sustainability_fund_gbp": a["m_fund"] + np.zeros(s.loans_gbp.shape),
        "special_measures": s.special_measures,
        "council_budget_gbp": a["m_council_income"] + np.zeros(s.council_budget_gbp.shape),
        "council_committed_gbp": a["m_council_committed"] + np.zeros(s.council_budget_gbp.shape),
        "council_reserves_gbp": s.council_reserves_gbp,
        "practice_budget_gbp": s.practice_budget_gbp,
        "practice_committed_gbp": s.practice_cost_gbp * s.cost_index * s.heads,
        "transformation_fund_gbp": (d["transformation_fund_gbp_per_head"] + d["pioneer_gbp_per_head"]) * a["m_heads_f"],
        "freed_management_gbp": w.place_to_footprint(a["m_running_freed"]) + zero,
        "posts_closing": a["m_newly_freed"] + zero,
        "transition_due_gbp": a["m_transition_cost"] + zero,
        "top_slice_gbp": s.top_slice_gbp,
        "marginal_margin_emergency": a["m_margin"][..., 0],
        "marginal_margin_planned": a["m_margin"][..., 1],
        "readiness": a["m_readiness"],
    }
    for kind, part in (("acute", acute_t), ("community", 1.0 - acute_t)):
        out[f"{kind}_income_gbp"] = w.trust_to_footprint(out["trust_income_gbp"] * part)
        out[f"{kind}_committed_gbp"] = w.trust_to_footprint(out["trust_committed_cost_gbp"] * part)
    out["keeping_well_committed_gbp"] = w.place_to_footprint(s.practice_budget_gbp)
    bound = c.by_footprint(_parts(c.emergency, s.plan_value_gbp)) * (p["aligned_bound_pct"] / 100.0)
    for name, pays_more in (
        ("tariff", over * rate),
        ("block", over * 0.0),
        ("cap_and_collar", np.minimum(over * rate * p["aligned_rate"], bound)),
    ):
        out[f"payer_pays_if_winter_bad_{name}_gbp"] = pays_more
        out[f"trust_bears_if_winter_bad_{name}_gbp"] = hospital_cost - pays_more
    return {key: np.asarray(value) for key, value in out.items()}


def _parts(part: slice, values: Floats) -> Floats:
    """The lines of one part, the rest zero."""
    out = np.zeros(values.shape)
    out[:, part] = values[:, part]
    return out


def _spread(part: slice, values: Floats, lines: int) -> Floats:
    """Values of one part laid into all lines."""
    out = np.zeros((values.shape[0], lines))
    out[:, part] = values
    return out
