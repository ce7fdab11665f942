"""The stylised facts and acceptance scenarios of the evidence. Scenarios S1 and S2 are the two Windmills'."""

from __future__ import annotations

from simgame.insight import stylised_change, stylised_one, stylised_split
from simgame.insight.stylised import Fact, seen

ALL = (*stylised_split.FACTS, *stylised_change.FACTS, *stylised_one.FACTS)
FACTS: dict[str, Fact] = {fact.id: fact for fact in ALL}


def shows(id: str) -> None:
    """The fact's figures lie where it says; printed."""
    fact = FACTS[id]
    found = seen(fact)
    told = "; ".join(f"{key} {value:,.3g}" for key, value in found.figures.items())
    print(f"\n{id}. {fact.statement}{'' if fact.shown else ' (NOT SHOWN)'}: {told}. {fact.note}")
    assert not found.outside, {key: (found.figures[key], fact.within[key]) for key in found.outside}


def test_fact_1_emergencies_grow_about_two_and_a_half_per_cent_a_year_and_age_gives_one() -> None:
    shows("1")


def test_fact_2_trusts_lose_half_to_one_point_a_year_when_prices_lag_costs_and_commissioners_do_not() -> None:
    shows("2")


def test_fact_3_one_off_help_lifts_what_is_reported_and_not_the_underlying_position() -> None:
    shows("3")


def test_fact_4_payment_by_results_shortens_stays_and_adds_day_cases_and_volume_at_the_same_quality() -> None:
    shows("4")


def test_fact_5_day_cases_and_short_stays_rise() -> None:
    shows("5")


def test_fact_6_overspends_of_commissioners_spread_once_allocations_tighten() -> None:
    shows("6")
    figures = [value for _, value in sorted(seen(FACTS["6"]).figures.items())]
    assert figures == sorted(figures, reverse=True)


def test_fact_7_the_change_costs_twenty_to_thirty_pounds_a_head_half_of_it_in_the_first_year() -> None:
    shows("7")


def test_fact_8_no_clinical_gain_for_two_years_and_plans_slip_by_one_or_two_rounds() -> None:
    shows("8")


def test_fact_9_reorganising_raises_no_productivity_in_four_years() -> None:
    shows("9")


def test_fact_10_a_contract_priced_at_what_the_payer_affords_fails_early_and_a_phased_alliance_does_not() -> None:
    shows("10")


def test_fact_11_one_budget_with_investment_shows_little_for_two_years_and_three_to_eight_per_cent_later() -> None:
    shows("11")


def test_fact_12_one_budget_saves_little_by_year_three_and_more_later_where_gains_are_shared() -> None:
    shows("12")
    figures = seen(FACTS["12"]).figures
    assert figures["year 9, gains shared half and half"] > figures["the middle of draws from the evidence, year 3"]
    assert figures["year 3 with the cost of the change"] < figures["net saving in year 3, % of spend"]


def test_fact_13_when_money_is_tight_planned_care_falls_and_waits_lengthen_in_either_regime() -> None:
    shows("13")


def test_fact_14_with_extra_investment_health_gains() -> None:
    shows("14")


def test_fact_15_abolishing_the_split_alone_changes_activity_by_less_than_one_per_cent() -> None:
    shows("15")


def test_fact_16_stays_drift_up_one_to_three_per_cent_once_a_purchasers_discipline_is_lost() -> None:
    shows("16")


def test_fact_17_above_ninety_two_per_cent_of_beds_the_four_hours_fall_steeply_and_below_eighty_five_hardly() -> None:
    shows("17")


def test_fact_18_less_social_care_brings_visits_and_delays_and_hardly_an_admission() -> None:
    shows("18")


def test_fact_19_planned_falls_of_sixteen_per_cent_are_not_delivered() -> None:
    shows("19")


def test_fact_20_prevention_pays_late_and_falls_and_smoking_first() -> None:
    shows("20")


def test_scenario_s3_england_before_play() -> None:
    shows("S3")


def test_scenario_s4_a_pooled_fund_without_new_money_misses_its_plan() -> None:
    shows("S4")


def test_scenario_s5_a_vanguards_fall_comes_after_two_years_and_beds_fill_again() -> None:
    shows("S5")


def test_scenario_s6_the_hospital_alone_on_a_fixed_sum_hands_work_on_and_one_budget_does_not() -> None:
    shows("S6")


def test_scenario_s7_abolish_only() -> None:
    shows("S7")


def test_scenario_s8_deaths_fall_only_when_all_patients_go_to_a_hub() -> None:
    shows("S8")


def test_every_fact_has_its_test_and_what_is_not_shown_says_why() -> None:
    assert set(FACTS) == {str(n) for n in range(1, 21)} | {f"S{n}" for n in range(3, 9)}
    assert all(fact.note for fact in FACTS.values() if not fact.shown)
    assert all(fact.within for fact in FACTS.values())


def test_every_fact_is_shown() -> None:
    assert all(fact.shown for fact in FACTS.values())
