"""While a lever moves: what stands is stale and says so, then a ghost shows how far the draft moves each figure."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from simgame.windows import theme
from simgame.windows.forecast_line import STALE
from simgame.windows.pages.desk import LENS_STALE, DeskPage
from simgame.windows.place_map import use
from tests.windows.at_table import AtTable, put_up
from tests.windows.played_table import play_to, seat_down


def at_desk(qtbot: QtBot, years: int = 1) -> tuple[DeskPage, AtTable]:
    theme.set_reduce_motion(True)
    sitting = seat_down("alone", years=years)
    play_to(sitting, "decide", year_index=years - 1)
    use(sitting.table.scenario)
    page = DeskPage()
    qtbot.addWidget(page)
    put_up(page)
    return page, AtTable(page, sitting, "acute")


def spans(page: DeskPage) -> set[str]:
    return {span.words for _, _, span in page.forecast.columns}


def test_a_forecast_of_the_draft_before_says_so_until_the_new_one_has_come(qtbot: QtBot) -> None:
    page, table = at_desk(qtbot)
    assert page.levers is not None
    page.show_preview("acute", table.sitting.preview("acute", {}))
    row = next(iter(page.levers.rows.values()))
    qtbot.keyClick(row.stepper, Qt.Key.Key_Right)
    assert spans(page) == {STALE}
    page.show_preview("acute", table.sitting.preview("acute", {row.lever: row.value()}))
    assert all(words.startswith("likely ") for words in spans(page))


def test_a_ghost_shows_how_far_a_draft_moves_money_and_figures(qtbot: QtBot) -> None:
    page, table = at_desk(qtbot)
    assert page.levers is not None
    page.show_preview("acute", table.sitting.preview("acute", {}))
    assert not any(ghost.words for _, ghost, _ in page.forecast.columns)
    most = {lever: row.stepper.scale.highest for lever, row in page.levers.rows.items() if row.stepper.scale.prefix}
    page.show_preview("acute", table.sitting.preview("acute", most))
    assert any(ghost.words.endswith("on last year’s settings") for _, ghost, _ in page.forecast.columns)
    ghosts = [row for row in page.indicators.rows if "Your draft: " in row.accessibleName()]
    assert ghosts, "no figure of the footprint has a ghost"


def test_arrows_of_the_draft_before_say_so_and_are_asked_for_anew(qtbot: QtBot) -> None:
    page, table = at_desk(qtbot, years=2)
    assert page.levers is not None
    assert table.view.lens_open
    page.show_lens("acute", table.sitting.lens("acute"))
    row = next(iter(page.levers.rows.values()))
    with qtbot.waitSignal(page.ask_lens, timeout=5000) as asked:
        qtbot.keyClick(row.stepper, Qt.Key.Key_Left)
        assert page.lens_words.words == LENS_STALE
    assert asked.args == ["acute"]
    page.show_lens("acute", table.sitting.lens("acute"))
    assert page.lens_words.words != LENS_STALE


def test_the_lens_shows_the_other_rules_beside_where_its_pane_is_open(qtbot: QtBot) -> None:
    page, table = at_desk(qtbot, years=2)
    assert page.levers is not None
    assert table.view.other_pane_open, "alone it is open from the second year on"
    both = table.sitting.lens("acute"), table.sitting.other_lens("acute")
    page.show_lens("acute", *both)
    row = page.levers.rows["same_day_emergency"]
    assert [pane.regime for pane in row.pane_widgets] == ["keep", "abolish"]
    assert both[0]["same_day_emergency"].mine != both[1]["same_day_emergency"].mine, "income goes, and cost stays"
    shut = seat_down("curtain", "keep", 2, ("acute", "commissioner"))
    play_to(shut, "decide", year_index=1)
    assert shut.other_lens("acute") == {}, "at a table of several it waits for the first vote"
