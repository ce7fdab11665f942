"""A month's news is what moved most, larger first; April has nothing to be set against."""

from __future__ import annotations

from msgspec.structs import replace

from simgame.game.view_types import MonthView
from simgame.windows.month_news import month_news

NOVEMBER = MonthView(
    month=7, name="Nov", four_hour_pct=91.0, occupancy_pct=91.0, trolley_waits=100.0, delayed_beds=40.0,
    waiting_list=50_000.0, emergency_admissions=6_000.0, ae_attendances=20_000.0, gp_unmet_pct=8.0, spend_gbp_m=90.0,
    site_occupancy_pct=(91.0,), place_pressure=(1.0,), last_year_four_hour_pct=90.0, sentence="",
)  # fmt: skip


def test_the_first_month_has_no_news() -> None:
    assert month_news(NOVEMBER, None) == ()


def test_a_month_like_the_last_has_no_news() -> None:
    assert month_news(replace(NOVEMBER, month=8), NOVEMBER) == ()


def test_what_moved_most_is_told_first() -> None:
    december = replace(NOVEMBER, month=8, trolley_waits=150.0, delayed_beds=44.0, ae_attendances=20_100.0)
    lines = month_news(december, NOVEMBER)
    assert [line.icon for line in lines] == ["clock", "house-line"]
    assert lines[0].words == "<b>150 wait on a trolley,</b> up 50% on November."
    assert lines[1].words == "<b>44 are fit to leave,</b> 4 more, and still in a bed."


def test_no_more_lines_than_asked_for() -> None:
    bad = replace(NOVEMBER, month=8, trolley_waits=200.0, delayed_beds=60.0, ae_attendances=23_000.0, spend_gbp_m=99.0)
    assert len(month_news(bad, NOVEMBER, most=2)) == 2
