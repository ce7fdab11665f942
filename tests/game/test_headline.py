"""The front page: the largest change in units of its range, as people, and not the same subject twice."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

import msgspec

from simgame.game import plan_sums
from simgame.game.headline import CLOSE, SMALL, FrontPage, front_page, subjects
from simgame.game.news import Counts
from simgame.model.shocks import Shocks
from tests.game.keep_years import KeptYear, kept_years
from tests.game.tables import kept as locked

COUNTS = Counts(people=750_000, ae_visits=300_000, posts=6_000, system_gbp=1_200e6)
LAST = {
    "ae_four_hour_pct": 88.1,
    "rtt_waiting_list": 52_000.0,
    "rtt_18_week_pct": 89.0,
    "avoidable_deaths_per_100k": 115.0,
    "emergency_admissions_per_1000": 104.0,
    "gp_unmet_pct": 10.0,
    "delayed_bed_days": 24_000.0,
    "unmet_social_care_pct": 18.0,
    "unmet_referrals_per_1000": 15.0,
    "mental_health_access_pct": 50.0,
    "staff_vacancy_pct": 9.0,
    "underlying_balance_gbp": -18e6,
    "population_health_qalys_lost_per_1000": 250.0,
    "public_confidence": 0.55,
}


RANGES = {
    "ae_four_hour_pct": 3.0,
    "rtt_waiting_list": 3_000.0,
    "rtt_18_week_pct": 2.5,
    "avoidable_deaths_per_100k": 8.0,
    "emergency_admissions_per_1000": 5.0,
    "gp_unmet_pct": 3.0,
    "delayed_bed_days": 2_000.0,
    "unmet_social_care_pct": 1.5,
    "unmet_referrals_per_1000": 4.0,
    "mental_health_access_pct": 2.5,
    "staff_vacancy_pct": 1.0,
    "underlying_balance_gbp": 12e6,
    "population_health_qalys_lost_per_1000": 4.0,
    "public_confidence": 0.04,
}


def printed(now: Mapping[str, float], past: Sequence[str] = (), happenings: Sequence[str] = ()) -> FrontPage:
    """The page of a year that was forecast to be as the last."""
    return front_page(now, LAST, LAST, RANGES, COUNTS, past, happenings)


def test_the_largest_change_in_units_of_its_range_is_the_headline_as_a_count_of_people() -> None:
    page = printed({**LAST, "ae_four_hour_pct": 83.6, "gp_unmet_pct": 11.0})
    assert page.subject == "ae_four_hour_pct"
    assert page.size == 1.5
    assert page.headline == "13,500 more people wait over four hours in A&E than forecast"
    assert page.standfirst == "GP appointments that people needed and did not get: 11.0%, from 10.0%."
    better = printed({**LAST, "rtt_waiting_list": 45_000.0})
    assert better.headline == "7,000 fewer people are waiting for a clinic or an operation than forecast"


def test_what_was_forecast_is_no_news_however_far_it_is_from_last_year() -> None:
    now = {**LAST, "ae_four_hour_pct": 85.0, "staff_vacancy_pct": 12.0}
    assert printed(now).subject == "staff_vacancy_pct"
    page = front_page(now, LAST, {**LAST, "staff_vacancy_pct": 12.0}, RANGES, COUNTS)
    assert page.subject == "ae_four_hour_pct"


def test_the_same_miss_is_news_where_the_forecast_was_sure_and_none_where_it_was_not() -> None:
    now = {**LAST, "ae_four_hour_pct": 85.0, "gp_unmet_pct": 12.0}
    assert printed(now).subject == "ae_four_hour_pct"
    sure = front_page(now, LAST, LAST, {**RANGES, "ae_four_hour_pct": 9.0}, COUNTS)
    assert sure.subject == "gp_unmet_pct"
    unknown = front_page(now, LAST, LAST, {**RANGES, "ae_four_hour_pct": 0.0, "gp_unmet_pct": 0.0}, COUNTS)
    assert unknown.subject == "", "a figure without a range cannot be told from chance"


def test_each_forecast_has_its_own_range_from_draws_that_leave_the_years_luck_alone() -> None:
    before = locked()
    table = plan_sums.with_forecast(before, Shocks())
    assert set(subjects()) <= set(table.forecast_ranges)
    assert all(table.forecast_ranges[key] > 0 for key in subjects())
    again = plan_sums.with_forecast(before, Shocks())
    assert again.forecast_ranges == table.forecast_ranges
    assert again.forecast == table.forecast
    elsewhere = replace(before, setup=msgspec.structs.replace(before.setup, seed=before.setup.seed + 1))
    assert plan_sums.with_forecast(elsewhere, Shocks()).forecast == table.forecast, "the forecast knows no luck"
    assert plan_sums.with_forecast(elsewhere, Shocks()).forecast_ranges != table.forecast_ranges


def test_the_same_subject_does_not_lead_two_years_running_while_another_is_within_a_fifth() -> None:
    now = {**LAST, "ae_four_hour_pct": 85.1, "gp_unmet_pct": 12.7}
    assert printed(now).subject == "ae_four_hour_pct"
    assert printed(now, ["ae_four_hour_pct"]).subject == "gp_unmet_pct"
    far = {**LAST, "ae_four_hour_pct": 80.0, "gp_unmet_pct": 12.0}
    assert printed(far, ["ae_four_hour_pct"]).subject == "ae_four_hour_pct"


def test_a_quiet_year_says_so() -> None:
    page = printed(LAST, happenings=["A mild winter"])
    assert page.subject == ""
    assert page.headline == "A year as forecast"
    assert page.standfirst == (
        "It was the year of “A mild winter”. No figure missed its forecast by more than a quarter of its likely range."
    )


def test_money_is_told_as_the_care_of_so_many_people() -> None:
    page = printed({**LAST, "underlying_balance_gbp": -48e6})
    assert page.headline == (
        "Health and care end the year £48.0m short, a year’s care for 18,800 people worse than forecast"
    )
    less = printed({**LAST, "underlying_balance_gbp": -3e6})
    assert less.headline == (
        "Health and care end the year £3.0m short, a year’s care for 9,380 people better than forecast"
    )


def test_two_hundred_drawn_years_read_as_sentences_and_keep_the_rule() -> None:
    draw = random.Random(1)
    past: list[str] = []
    for _ in range(200):
        now = {key: value * (1 + draw.gauss(0, 0.05)) for key, value in LAST.items()}
        now["ae_four_hour_pct"] = min(now["ae_four_hour_pct"], 99.0)
        now["rtt_18_week_pct"] = min(now["rtt_18_week_pct"], 99.0)
        page = printed(now, past, ["A mild winter"])
        words = [page.headline, page.standfirst, *(story.text for story in page.stories)]
        for text in words:
            assert text[0].isupper() or text[0].isdigit() or text[0] in "£−"
            assert "nan" not in text
            assert "-" not in re.sub(r"one-off", "", text)
        assert any(letter.isdigit() or "one in" in page.headline.lower() for letter in page.headline)
        if past and page.subject == past[-1]:
            again = printed(now)
            assert again.subject == page.subject
        assert len({page.subject, *(story.subject for story in page.stories)}) == 1 + len(page.stories)
        past.append(page.subject)
    assert set(past) <= {"", *subjects()}
    assert len(set(past)) >= 8
    assert 0 < CLOSE < 1


PEOPLE = re.compile(r"\b(\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b", re.IGNORECASE)


def pages() -> list[tuple[KeptYear, FrontPage, str]]:
    """The kept years with their front pages, and the subject of the year before in the same game."""
    past: dict[str, list[str]] = {}
    out = []
    for year in kept_years():
        before = past.setdefault(year.game, [])
        page = front_page(year.now, year.last, year.forecast, year.ranges, year.counts, before, year.happenings)
        out.append((year, page, before[-1] if before else ""))
        before.append(page.subject)
    return out


def sizes(year: KeptYear) -> dict[str, float]:
    """Each figure's distance from its forecast, in units of its own range."""
    return {key: abs(year.now[key] - year.forecast[key]) / year.ranges[key] for key in subjects()}


def test_twenty_kept_years_come_from_games_in_both_worlds_on_three_places() -> None:
    years = kept_years()
    assert len(years) == 20
    assert {year.game.split()[0] for year in years} == {"aldermere", "frimley", "south-yorkshire"}
    assert {year.game.split()[1] for year in years} == {"keep", "abolish", "decides"}
    assert all(set(subjects()) <= set(year.now) for year in years), (
        "the paper writes of a figure that was not kept: run python -m tests.game.keep_years"
    )
    assert all(min(year.ranges[key] for key in subjects()) > 0 for year in years), "each forecast had its own range"


def test_in_twenty_kept_years_the_headline_is_the_largest_change_in_units_of_its_range() -> None:
    led = 0
    for year, page, before in pages():
        size = sizes(year)
        largest = max(size, key=lambda key: size[key])
        if size[largest] < SMALL:
            assert page.subject == "", year
            assert page.headline == "A year as forecast"
        elif largest != before:
            assert page.subject == largest, year
            led += 1
        assert page.size == max(size.values()) or page.size == size[page.subject]
    assert led >= 12, "most years are led by what changed most"


def test_in_twenty_kept_years_no_subject_leads_twice_while_another_is_within_a_fifth() -> None:
    for year, page, before in pages():
        size = sizes(year)
        if before and page.subject == before:
            assert max(value for key, value in size.items() if key != before) < CLOSE * size[before], year


def test_in_each_kept_year_last_years_subject_gives_way_to_another_within_a_fifth_and_to_no_other() -> None:
    gave_way = stayed = 0
    for year in kept_years():
        size = sizes(year)
        largest, second = sorted(size, key=lambda key: -size[key])[:2]
        if size[largest] < SMALL:
            continue
        again = front_page(year.now, year.last, year.forecast, year.ranges, year.counts, [largest])
        close = size[second] >= CLOSE * size[largest]
        assert again.subject == (second if close else largest), year
        gave_way, stayed = gave_way + close, stayed + (not close)
    assert gave_way >= 3
    assert stayed >= 3


def test_in_twenty_kept_years_every_headline_counts_people_and_quotes_nobody() -> None:
    for year, page, _ in pages():
        if page.subject:
            assert PEOPLE.search(page.headline), page.headline
            assert "£" not in page.headline or "people" in page.headline
        told = page.headline + page.standfirst + "".join(story.text for story in page.stories)
        quoted = set(re.findall("“(.*?)”", told))
        assert quoted <= set(year.happenings), "the only words in quotation marks are a card's title"
        assert not set("\"'‘«") & set(told.replace("’", ""))


def test_twenty_kept_years_do_not_print_the_same_front_page() -> None:
    leads = [page.subject for _, page, _ in pages()]
    assert len(set(leads)) >= 5
    assert max(leads.count(subject) for subject in subjects()) <= 8
