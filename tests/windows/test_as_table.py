"""Every picture with figures can be read as a table: T goes from one to the next and puts the last away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from simgame.windows.as_table import Tabled, gathered
from simgame.windows.board_data import KpiReading
from simgame.windows.budget import BidLane, BidShown
from simgame.windows.charts import Chart
from simgame.windows.kpi import IndicatorColumn
from simgame.windows.lens import Pull
from simgame.windows.letters import PowerBars
from simgame.windows.levers import LeverList, LeverRow
from simgame.windows.main_window import MainWindow
from simgame.windows.money_strip import MoneyStrip
from simgame.windows.month_track import MonthTrack
from simgame.windows.offer_ruler import OfferRuler
from simgame.windows.purse_line import PurseBar
from simgame.windows.resident_card import ResidentCard
from simgame.windows.scale import Scale
from simgame.windows.seam_picture import Debt, SeamPicture
from simgame.windows.share_bar import Share, ShareBar
from simgame.windows.votes import VoteTally
from simgame.windows.year_track import YearTrack
from tests.windows import samples
from tests.windows.test_window_keys import SHIFT, at, press


def shown(main: MainWindow) -> list[Tabled]:
    """What is pinned as a table now, and how many charts are turned."""
    return [card.about for card in main.pins.cards if isinstance(card.about, Tabled)]


def test_the_ruler_has_a_row_for_every_mark(qtbot: QtBot) -> None:
    ruler = OfferRuler(Scale(530, 570, 1, decimals=0))
    qtbot.addWidget(ruler)
    assert ruler.figures().rows == ()
    ruler.set_values(548.0, 538.0, (548.0, 562.0), [("commissioner", 546.0, "Commissioner said £546m")])
    assert ruler.figures().rows == (
        ("Last year", "£538m"),
        ("Likely cost", "£548m to £562m"),
        ("Commissioner said", "£546m"),
        ("On the card", "£548m"),
    )


def test_a_lane_has_a_row_for_every_bid_and_the_proposal(qtbot: QtBot) -> None:
    lane = BidLane(Scale(0, 16, 1, decimals=0, signed=True))
    qtbot.addWidget(lane)
    lane.pot = "Hospital"
    lane.set_bids([BidShown("acute", 14.0, "Full every January")])
    lane.set_proposed(8.0)
    assert lane.table_title() == "Bids for Hospital"
    assert lane.figures().rows == (("Acute trust", "+£14m", "Full every January"), ("Proposed", "+£8m", ""))


def test_bids_for_the_same_sum_stand_beside_each_other(qtbot: QtBot) -> None:
    lane = BidLane(Scale(0.0, 16.0, 1.0, signed=True))
    qtbot.addWidget(lane)
    lane.resize(330, 72)
    alone, first, second = lane._centres([2.0, 6.0, 6.0], 26.0)
    assert alone == lane._x(2.0)
    assert second - first > 0.5 * 26.0, "both counters can be seen"
    assert (first + second) / 2 == lane._x(6.0)


def test_shares_stand_beside_last_years(qtbot: QtBot) -> None:
    bar = ShareBar()
    qtbot.addWidget(bar)
    bar.set_shares([Share("acute", "Hospital", 548.0, 556.0)])
    assert bar.figures().rows[0][:3] == ("Hospital", "£548m", "£556m")
    assert bar.figures().rows[0][3].startswith("+£8")


def test_the_seam_names_each_seat_before_and_after(qtbot: QtBot) -> None:
    seam = SeamPicture([("acute", "Acute trust", "Hospital division")], "£1,123m", "£1,497 a head")
    qtbot.addWidget(seam)
    seam.settle([Debt("commissioner", "acute", "£1.8m")])
    rows = seam.figures().rows
    assert rows[0] == ("Acute trust", "Acute trust", "Hospital division")
    assert rows[1][0] == "Owed"
    assert rows[2] == ("The purse", "£1,123m", "£1,497 a head")


def test_strip_track_and_power_are_tables_too(qtbot: QtBot) -> None:
    strip, track = MoneyStrip(samples.money()), MonthTrack(samples.YEAR)
    power = PowerBars([("keep", 0.46), ("abolish", 0.09)])
    for widget in (strip, track, power):
        qtbot.addWidget(widget)
    assert len(strip.figures().rows) >= len(samples.money().rows) + 2  # each receiver, the purse, and a head
    assert [row[0] for row in track.figures().rows[12:]] == ["Held against"]
    assert power.figures().rows == (("Split kept", "46%"), ("Split abolished", "9%"))


def test_a_trend_is_a_table_of_its_years_and_the_column_one_of_all(qtbot: QtBot) -> None:
    reading = KpiReading(
        "beds", "Beds full", "91.2%", "Safe below 92%", "watch", (90.1, 91.2), 92.0, "", ("90.1%", "91.2%")
    )
    column = IndicatorColumn((reading,))
    qtbot.addWidget(column)
    assert column.rows[0].figures().heads == ("Year", "Beds full")
    assert column.rows[0].figures().rows[:2] == (("Before the game", "90.1%"), ("Year 1", "91.2%"))
    assert column.rows[0].figures().rows[2] == ("Held against", "Safe below 92%")
    assert column.figures().heads == ("Indicator", "Before the game", "Year 1", "Target", "Status")
    column.set_ghosts({"beds": "−0.4"})
    assert column.figures().rows == (("Beds full", "90.1%", "91.2%", "Safe below 92%", "Close", "−0.4"),)
    assert gathered(column.rows[0])


def test_the_lens_of_every_lever_stands_in_one_table_in_points(qtbot: QtBot) -> None:
    rows = [LeverRow(id, "acute", name, "Help.", Scale(0, 8, 0.5), 2.0) for id, name in (("a", "Ward"), ("b", "Posts"))]
    levers = LeverList(rows)
    qtbot.addWidget(levers)
    assert levers.figures().rows == ()
    rows[0].set_pull(Pull(-0.9, 1.4, (-1.2, 0.3)))
    assert levers.figures().heads == ("Lever", "Scorecard points for an extra £1m", "Points", "8 in 10")
    assert levers.figures().rows == (("Ward", "You", "−0.9", "−1.2 to +0.3"), ("Ward", "Everyone", "+1.4", ""))
    rows[0].set_panes(("keep", Pull(-0.9, 1.4), "Why.", ""), ("abolish", Pull(0.02, 1.6), "Why.", ""))
    rows[0].set_open(True)
    assert [row[0] for row in levers.figures().rows] == [
        *["Ward: Now, split kept"] * 2,
        *["Ward: If it were abolished"] * 2,
    ]
    assert levers.figures().rows[2][1:3] == ("You", "no change")
    levers.set_lens(False)
    assert levers.figures().rows == ()


def test_a_resident_is_a_table_of_months_and_odds(qtbot: QtBot) -> None:
    card = ResidentCard("hip", ("wait",) * 3 + ("good",) + ("",) * 8, "A new hip.", 62, "are treated in 18 weeks")
    qtbot.addWidget(card)
    rows = card.figures().rows
    assert rows[0] == ("April", "waiting")
    assert rows[3] == ("July", "seen or done")
    assert rows[12] == ("Odds in 100: are treated in 18 weeks", "62")


def test_purse_track_of_years_and_votes_are_tables(qtbot: QtBot) -> None:
    purse, track, tally = PurseBar("acute"), YearTrack(), VoteTally(4, 2, 5)
    for widget in (purse, track, tally):
        qtbot.addWidget(widget)
    purse.set_purse([4.0, 3.0], 5.0)
    assert purse.figures().rows[-3:] == (("Placed together", "£7.0m"), ("The purse", "£5.0m"), ("Too much", "£2.0m"))
    purse.set_purse([4.0, 0.0, 3.0], 9.0, ("Winter ward", "Staffing", "Same-day emergency care"))
    assert purse.figures().rows[:2] == (("Winter ward", "£4.0m"), ("Same-day emergency care", "£3.0m"))
    track.set_years(("keep",), 3)
    assert track.figures().rows == (("Year 1", "Split kept"), ("Year 2", "Now"), ("Year 3", "To come"))
    assert tally.figures().rows == (("To abolish", "4"), ("To keep", "2"), ("Needed for a change", "5"))


def test_t_goes_through_everything_that_has_figures(window: MainWindow, qtbot: QtBot) -> None:
    at(window, qtbot, "negotiate")
    page = window.page
    charts = [one for one in page.findChildren(Chart) if one.isVisible()]
    pictures = [
        one for one in page.findChildren(QWidget)
        if isinstance(one, Tabled) and one.isVisible() and one.figures().rows and not gathered(one)
    ]  # fmt: skip
    assert any(isinstance(one, OfferRuler) for one in pictures)
    seen = set()
    for _ in range(len(charts) + len(pictures)):
        press(window, qtbot, Qt.Key.Key_T, SHIFT)  # T alone is the tariff here
        turned = [one for one in charts if one.as_table]
        pinned = shown(window)
        assert len(turned) + len(pinned) == 1  # one at a time
        seen.add(id((turned or pinned)[0]))
        if pinned:
            table = window.pins.cards[-1].findChild(QTableWidget)
            assert table is not None
            assert table.rowCount() == len(pinned[0].figures().rows)
    assert len(seen) == len(charts) + len(pictures)
    press(window, qtbot, Qt.Key.Key_T, SHIFT)
    assert shown(window) == []
    assert not [one for one in charts if one.as_table]
