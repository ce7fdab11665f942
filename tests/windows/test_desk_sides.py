"""What stands beside a desk: the game so far, and what was agreed and promised."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simgame.game.view_types import PromiseView
from simgame.windows.pages.desk import DeskPage
from simgame.windows.pages.standing import Standing, standing_of
from simgame.windows.text import Text
from simgame.windows.year_track import YearTrack
from tests.windows.played_table import play_to, seat_down


def test_the_track_says_each_year_in_words(qtbot: QtBot) -> None:
    track = YearTrack()
    qtbot.addWidget(track)
    track.set_years(("keep", "abolish"), 5)
    assert track.accessibleDescription() == "year 1: split kept; year 2: split abolished; now year 3 of 5"


def test_a_contract_and_promises_stand_beside_the_levers(qtbot: QtBot) -> None:
    view = play_to(seat_down("alone", "keep", 1, ("acute",)), "decide")
    view = msgspec.structs.replace(
        view,
        promises=(
            PromiseView("acute", "council", "do", "The trust to the council: beds at least 3.", "open", "2017/18"),
            PromiseView("gp", "stp", "pay", "The GP federation to the lead: £1.0m.", "kept", "2017/18"),
        ),
    )
    lines = standing_of(view, "acute")
    assert lines[0][0] == "commissioner"
    assert lines[0][1].startswith("<b>Contract with the commissioner:</b> £")
    assert lines[1] == ("council", "<b>You promised the council:</b> beds at least 3.")
    assert len(lines) == 2  # what others promised each other is theirs
    standing = Standing()
    qtbot.addWidget(standing)
    standing.show_view(view, "acute")
    assert any("You promised the council" in text.text() for text in standing.findChildren(Text))


def test_nothing_stands_where_nothing_was_agreed(qtbot: QtBot) -> None:
    view = play_to(seat_down("alone", "abolish", 1, ("commissioner",)), "decide")
    view = msgspec.structs.replace(view, promises=())
    assert standing_of(view, "commissioner") == ()


def test_the_purse_follows_a_figure_while_it_is_typed(qtbot: QtBot) -> None:
    view = play_to(seat_down("alone", "keep", 1, ("acute",)), "decide")
    page = DeskPage()
    qtbot.addWidget(page)
    page.resize(1440, 840)
    page.show_view(view, False)
    desk = view.desk
    assert desk is not None
    assert page.levers is not None
    lever = next(one for one in desk.levers if one.kind == "money")
    others = sum(one.draft for one in desk.levers if one.kind == "money") - lever.draft
    field = page.levers.rows[lever.id].stepper
    with qtbot.assertNotEmitted(page.offer):
        qtbot.keyClicks(field, "1.5")
        assert f"£{abs(desk.purse_gbp_m - others - 1.5):.1f}m" in page.purse.words.text()
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert f"£{abs(desk.purse_gbp_m - others - lever.draft):.1f}m" in page.purse.words.text()


def test_a_trust_sees_its_largest_hospital_ringed(qtbot: QtBot) -> None:
    sitting = seat_down("alone", "keep", 1, ("acute",))
    view = play_to(sitting, "decide")
    page = DeskPage()
    qtbot.addWidget(page)
    page.resize(1440, 840)
    page.show_view(sitting.view("acute"), False)
    assert page.board is not None
    assert (
        page.board.view._selected
        == max(
            (site for site in page.board.view.board.sites if site.kind == "hospital"), key=lambda site: site.beds or 0
        ).id
    )
    assert view.seat in (None, "acute")
