"""The board fits every shipped place, can be walked by keys, and runs a year from one pool."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from simgame.windows import theme
from simgame.windows.board import BoardView
from simgame.windows.board_data import Stream
from simgame.windows.board_legend import MapKey
from simgame.windows.board_panel import BoardPanel
from simgame.windows.board_placing import overlap
from simgame.windows.board_year import DOTS, share_out
from simgame.windows.money_strip import MoneyStrip
from tests.windows import samples

PLACES = ("aldermere", "frimley", "south-yorkshire")
ROOMS = ((710, 560), (772, 650), (1100, 850))


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    """The fonts and colours of the program."""
    theme.apply(qapp)


def shown(qtbot: QtBot, place: str = "aldermere", room: tuple[int, int] = (772, 650)) -> BoardView:
    """A board on the (offscreen) screen with the keys."""
    view = BoardView(samples.place(place))
    qtbot.addWidget(view)
    view.resize(*room)
    with qtbot.waitExposed(view):
        view.show()
    view.setFocus()
    return view


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("room", ROOMS)
def test_every_place_fits_its_room(qtbot: QtBot, place: str, room: tuple[int, int]) -> None:
    view = shown(qtbot, place, room)
    land = view.placed.land().boundingRect()
    assert 0 < land.left() < land.right() < room[0]
    assert 0 < land.top() < land.bottom() < room[1]
    for box in (*view.placed.cards.values(), *view.placed.labels.values()):
        assert box.left() >= 0
        assert box.right() <= room[0]


@pytest.mark.parametrize("place", PLACES)
def test_cards_and_names_do_not_cover_each_other(qtbot: QtBot, place: str) -> None:
    placed = shown(qtbot, place).placed
    boxes = [*placed.cards.values(), *placed.labels.values()]
    for index, box in enumerate(boxes):
        assert all(overlap(box, other) < 1 for other in boxes[index + 1 :])


def test_every_locality_is_named_on_its_own_tiles(qtbot: QtBot) -> None:
    view = shown(qtbot)
    for locality in view.board.localities:
        own = [view.placed.tile(t.column, t.row).boundingRect() for t in view.board.hexes if t.locality == locality.id]
        assert any(box.contains(view.placed.labels[locality.id].center()) for box in own)


def test_dots_of_decide_stand_for_stays(qtbot: QtBot) -> None:
    from simgame.windows.board_ground import still_dots

    placed = shown(qtbot).placed
    flow = placed.board.flows[0]
    path = placed.line(placed.end(flow.origin), placed.end(flow.destination), flow.bend)
    assert len(still_dots(placed, path, flow.origin, flow.destination, 4, 3.2)) == 4


def test_the_sea_is_painted_and_an_inland_place_has_none(qtbot: QtBot) -> None:
    assert shown(qtbot, "aldermere").placed.sea().contains(shown(qtbot, "aldermere").placed.at(11.0, 6.0))
    assert shown(qtbot, "frimley").placed.sea().isEmpty()


def test_arrows_walk_and_enter_opens_a_card(qtbot: QtBot) -> None:
    view = shown(qtbot)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    before = view.stops[0]
    with qtbot.waitSignal(view.hex_opened):
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert view.card.isVisible()
    assert any("People over 75" in line for line in view.card.lines)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not view.card.isVisible()
    with qtbot.waitSignal(view.stop_focused) as moved:
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert next(stop for stop in view.stops if stop.id == moved.args[0]).x > before.x


def test_the_walk_reaches_every_tile_and_site(qtbot: QtBot) -> None:
    view = shown(qtbot, "south-yorkshire")
    reached = {view.stops[0].id}
    edge = [0]
    while edge:
        at = edge.pop()
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            view._walk.go(at)
            qtbot.keyClick(view, key)
            stop = view._walk.current
            assert stop is not None
            if stop.id not in reached:
                reached.add(stop.id)
                edge.append(view.stops.index(stop))
    sites = {(site.column, site.row) for site in view.board.sites}
    bare = {f"tile:{i}" for i, tile in enumerate(view.board.hexes) if (tile.column, tile.row) not in sites}
    assert reached >= bare | {site.id for site in view.board.sites}


def test_a_click_on_a_hospital_opens_it(qtbot: QtBot) -> None:
    view = shown(qtbot)
    point = view.placed.points["aldermere-general"].toPoint()
    with qtbot.waitSignal(view.site_opened) as opened:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(point.x(), point.y()))
    assert opened.args == ["aldermere-general"]
    assert "96% full" in view.card.lines


def test_every_tile_and_site_is_named_for_a_screen_reader(qtbot: QtBot) -> None:
    view = shown(qtbot)
    names = {child.accessibleName(): child.accessibleDescription() for child in view.findChildren(QWidget)}
    assert names["Aldermere General, hospital"] == "96% full, 880 beds"
    assert names["Upper Vale, tile 1 of 3"] == "People over 75: over 11%"
    assert len(view.stops) == len(view.board.hexes) + len(view.board.sites)


def test_m_turns_the_layer_and_the_key_follows(qtbot: QtBot) -> None:
    key = MapKey(samples.place("aldermere"))
    panel = BoardPanel(samples.place("aldermere"), top=MoneyStrip(samples.money()), bottom=key)
    qtbot.addWidget(panel)
    panel.resize(772, 820)
    panel.show()
    before = panel.view.placed.land().boundingRect()
    assert before.top() > 126
    assert before.bottom() < 820 - 56
    with qtbot.waitSignal(panel.view.layer_changed) as turned:
        qtbot.keyClick(panel.view, Qt.Key.Key_M)
    assert turned.args == ["gp-wait"]
    assert panel.view.layer is not None
    with qtbot.waitSignal(panel.view.layer_changed) as back:
        qtbot.mouseClick(key.button, Qt.MouseButton.LeftButton)
    assert back.args == ["over-75"]


def test_a_month_runs_and_ends_once(qtbot: QtBot) -> None:
    view = shown(qtbot)
    ended: list[int] = []
    view.month_ended.connect(ended.append)
    view.show_month(samples.january(view.board))
    view.pause()
    view.runner.advance(1.2)
    assert 10 < view.runner.shown <= DOTS
    assert ended == []
    view.runner.advance(1.3)
    assert ended == [9]
    assert not view.runner.running


def test_the_timer_ends_a_month(qtbot: QtBot) -> None:
    view = shown(qtbot)
    with qtbot.waitSignal(view.month_ended, timeout=3000):
        view.show_month(samples.january(view.board), speed=20.0)


def test_a_crowded_month_stays_within_the_pool(qtbot: QtBot) -> None:
    view = shown(qtbot)
    month = samples.january(view.board)
    busy = replace(month, streams=tuple(replace(stream, dots=400) for stream in month.streams))
    view.show_month(busy)
    view.pause()
    assert 0 < view.runner.shown <= DOTS
    assert sum(share_out([400, 3, 0, 900], DOTS)) <= DOTS
    assert min(share_out([400, 3, 900], DOTS)) >= 1
    assert share_out([4, 3], DOTS) == [4, 3]


def test_patients_move_along_their_path(qtbot: QtBot) -> None:
    view = shown(qtbot)
    month = replace(samples.january(view.board), streams=(Stream("gp-marling", "aldermere-general", 1),))
    view.show_month(month)
    view.pause()
    item = view.runner._dots[0][0]
    view.runner.advance(1.25)
    early = item.pos()
    view.runner.advance(0.4)
    goal = view.placed.points["aldermere-general"]
    assert (goal - item.pos()).manhattanLength() < (goal - early).manhattanLength()


def test_reduce_motion_stands_still_and_still_ends(qtbot: QtBot) -> None:
    theme.set_reduce_motion(True)
    try:
        view = shown(qtbot)
        view.show_month(samples.january(view.board), speed=20.0)
        places = [item.pos() for item, *_ in view.runner._dots]
        view.runner.advance(0.5)
        assert places == [item.pos() for item, *_ in view.runner._dots]
        assert view.runner.shown == len(places)
        with qtbot.waitSignal(view.month_ended, timeout=3000):
            pass
    finally:
        theme.set_reduce_motion(False)


def test_pause_holds_and_leaving_clears(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.show_month(samples.january(view.board))
    view.pause()
    assert not view.runner.running
    view.resume()
    assert view.runner.running
    view.leave_year()
    assert view.runner.shown == 0
    assert not view.runner.running


def test_a_month_keeps_its_moment_when_the_window_changes(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.show_month(samples.january(view.board))
    view.pause()
    view.runner.advance(1.0)
    view.resize(900, 700)
    assert view.runner.passed == pytest.approx(1.0)
    assert view.runner.shown > 0


def test_coins_are_the_commissioners_until_the_split_ends(qtbot: QtBot) -> None:
    view = shown(qtbot)
    inks = []
    for regime in ("keep", "abolish"):
        view.set_regime(regime)
        view.show_month(samples.january(view.board))
        view.pause()
        coin = view.runner._coins[0][0].pixmap().toImage()
        inks.append(coin.pixelColor(8, 8).name())
    assert inks == [theme.seat_colour("commissioner").name(), theme.colour("one").name()]


def test_a_change_of_theme_repaints_the_ground(qtbot: QtBot) -> None:
    view = shown(qtbot)
    light = view.grab().toImage().pixelColor(5, 5)
    theme.set_theme("dark")
    try:
        assert view.grab().toImage().pixelColor(5, 5) != light
        assert view.grab().toImage().pixelColor(5, 5).name() == theme.colour("table").name()
    finally:
        theme.set_theme("light")


def test_larger_text_keeps_everything_in_view(qtbot: QtBot) -> None:
    theme.set_text_scale(1.5)
    try:
        placed = shown(qtbot, "frimley").placed
        assert all(box.left() >= 0 and box.right() <= 772 for box in placed.cards.values())
    finally:
        theme.set_text_scale(1.0)


def test_a_tile_says_its_layer_once_and_keeps_the_capitals_of_a_name(qtbot: QtBot) -> None:
    view = shown(qtbot)
    place = view.board.hexes[0].locality
    for layer in view.board.layers:
        view.set_layer(layer.id)
        assert view._scene._hex_words(0, {}) == f"{place}. {layer.title}: {layer.readings[0]}"
