"""Every picture with figures can be read as a table: T goes from one to the next and puts the last away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from simgame.windows.as_table import Tabled
from simgame.windows.budget import BidLane, BidShown, Share, ShareBar
from simgame.windows.charts import Chart
from simgame.windows.contract import OfferRuler
from simgame.windows.letters import PowerBars
from simgame.windows.main_window import MainWindow
from simgame.windows.money_strip import MoneyStrip
from simgame.windows.month_track import MonthTrack
from simgame.windows.scale import Scale
from simgame.windows.seam_picture import Debt, SeamPicture
from tests.windows import samples
from tests.windows.test_window_keys import SHIFT, at, press, window

__all__ = ["window"]


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
    assert len(strip.figures().rows) == len(samples.money().rows)
    assert len(track.figures().rows) == 12
    assert power.figures().rows == (("Split kept", "46%"), ("Split abolished", "9%"))


def test_t_goes_through_everything_that_has_figures(window: MainWindow, qtbot: QtBot) -> None:
    at(window, qtbot, "negotiate")
    page = window.page
    charts = [one for one in page.findChildren(Chart) if one.isVisible()]
    pictures = [one for one in page.findChildren(OfferRuler) if one.isVisible()]
    assert pictures
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
