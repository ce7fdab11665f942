"""States that a played game passes quickly or never: sheets turned to, a lever open, overspent, waiting, told."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec
from PySide6.QtCore import QPoint, Qt

from simgame.game.entries import NewTable
from simgame.session.files import load_scenario
from simgame.session.save import SUFFIX
from simgame.session.sitting import Sitting
from simgame.windows import explain
from simgame.windows.brief import brief_of
from simgame.windows.help import HelpPanel
from simgame.windows.kpi import IndicatorColumn
from simgame.windows.notice import Notice
from simgame.windows.pages.budget import BudgetPage
from simgame.windows.pages.deal_page import DealPage
from simgame.windows.pages.debrief import DebriefPage
from simgame.windows.pages.desk import DeskPage
from simgame.windows.pages.hand import HandPage
from simgame.windows.pins import Pins
from simgame.windows.place_map import use
from simgame.windows.side_panel import SidePanel
from tests.gallery.games import first_of, last_of
from tests.gallery.shown import Shown, Size, on, on_stage, own_saves
from tests.windows.played_table import Moment, play_to, seat_down
from tests.windows.staged import Stage, page_of, parts_of

Act = Callable[[Stage], object]
LOST = "Lost touch with the host. Trying again in 4 s."
REFUSED = (
    "Acute trust: £2.0m more than the purse holds. Lower one of your plans, or ask for more of this year’s growth."
)


def _turned_to(sheet: str) -> Act:
    def act(stage: Stage) -> None:
        assert isinstance(stage.page, DealPage)
        stage.page.turn_to(sheet)

    return act


def _amending(stage: Stage) -> None:
    assert isinstance(stage.page, BudgetPage)
    stage.page._open_amendment(True)


def _lever_open(stage: Stage) -> None:
    page = stage.page
    assert isinstance(page, DeskPage)
    assert page.levers is not None
    first = next(iter(page.levers.rows.values()))
    page.levers.open(first.lever)
    first.stepper.setFocus(Qt.FocusReason.TabFocusReason)


def _overspent(stage: Stage) -> None:
    page = stage.page
    assert isinstance(page, DeskPage)
    view = page._view
    assert view is not None
    assert view.desk is not None
    levers = tuple(
        msgspec.structs.replace(lever, draft=lever.highest) if lever.kind == "money" else lever
        for lever in view.desk.levers
    )
    placed = sum(lever.draft for lever in levers if lever.kind == "money")
    problem = f"Acute trust: £{placed - view.desk.purse_gbp_m:.1f}m more than the purse holds. Take some back."
    desk = msgspec.structs.replace(view.desk, levers=levers, problem=problem)
    page._show_desk(desk)
    page.forecast.set_stale()


def _waiting(stage: Stage) -> None:
    assert isinstance(stage.page, DebriefPage)
    stage.page.show_tab("worlds")
    stage.page.show_worlds_progress(412, 1000)


def _said(say: Callable[[Notice], object]) -> Act:
    def act(stage: Stage) -> None:
        stage.notice.set_big(stage.page.big)
        say(stage.notice)

    return act


def _pinned(stage: Stage) -> None:
    row = stage.page.findChildren(IndicatorColumn)[0].rows[0]
    Pins(stage.window).pin(explain.title_of(row), row.toolTip(), row.mapTo(stage.window, row.rect().center()))


def _pinned_table(stage: Stage) -> None:
    column = stage.page.findChildren(IndicatorColumn)[0]
    Pins(stage.window).pin(column.table_title(), "", QPoint(60, 90), table=column.figures(), about=column)


def _help(stage: Stage) -> None:
    HelpPanel(stage.window).show_topic("desk", False)


def _brief(stage: Stage) -> None:
    assert stage.window.moment is not None
    SidePanel(stage.window).open_with("brief", "The brief", brief_of(stage.window.moment.view), False)


def _lost(stage: Stage) -> None:
    """As it is to look where tables are joined over a network: the counter at 45 %, and what is safe."""
    stage.notice.show_fault(LOST)
    stage.bar.small.set_pips({"commissioner": "done", "acute": "away", "community": "deciding"})


def _waited(stage: Stage) -> None:
    stage.bar.small.set_pips({"commissioner": "done", "acute": "done", "community": "deciding", "stp": "deciding"})


def _nothing(stage: Stage) -> None:
    """As it stands."""


Where = Callable[[], Moment]


def _first(game: str, place: str) -> Where:
    return lambda: first_of(game, place)


def _last(game: str, place: str) -> Where:
    return lambda: last_of(game, place)


# the moment, name of the state, what brings it about; the last: with all that the page asks for, or without
STATES: tuple[tuple[Where, str, Act, bool], ...] = (
    (_first("open", "negotiate"), "board", _turned_to("board"), True),
    (_first("open", "negotiate"), "figures", _turned_to("figures"), True),
    (_first("open", "negotiate"), "promise", _turned_to("promise"), True),
    (_first("alone", "negotiate"), "promise", _turned_to("promise"), True),
    (_first("alone", "negotiate"), "letters", _turned_to("letters"), True),
    (_first("alone-one", "budget"), "amendment", _amending, True),
    (_last("alone", "desk"), "lever_open", _lever_open, True),  # the second year's desk has its lens open
    (_last("alone", "desk"), "overspent", _overspent, True),
    (_last("alone", "desk"), "loading", _nothing, False),
    (_last("alone", "desk"), "pinned", _pinned, True),
    (_last("alone", "desk"), "table", _pinned_table, True),
    (_last("alone", "desk"), "help", _help, True),
    (_last("alone", "desk"), "brief", _brief, True),
    (_first("alone", "debrief"), "loading", _waiting, False),
    (_first("alone", "negotiate"), "waiting", _waited, True),
    (_first("alone", "negotiate"), "disconnected", _lost, True),
    (_first("alone", "negotiate"), "refused", _said(lambda notice: notice.show_problem(REFUSED)), True),
    (_first("open", "sheet"), "refused", _said(lambda notice: notice.show_problem(REFUSED)), True),
    (_first("alone", "briefing"), "note", _said(lambda n: n.show_note("The game is kept. This is a branch.")), True),
    (_first("alone", "report"), "fault", _said(lambda n: n.show_fault("The disk is full. Free some space.")), True),
    (_first("alone", "plans_up"), "said", _said(lambda n: n.show_said("council", "£2.1m is left.")), True),
)  # fmt: skip


def states(size: Size) -> Iterator[Shown]:
    """Each state in turn."""
    yield from some_states(size)
    yield from _hands(size)
    yield from behind_curtain(size)
    yield from _homes(size)


def some_states(size: Size, *names: str) -> Iterator[Shown]:
    """Those of the list with these names, or all of it."""
    on(size)
    for where, name, act, answered in STATES:
        if names and name not in names:
            continue
        moment = where()
        use(load_scenario(moment.view.scenario))
        big = moment.view.way == "open"
        stage = Stage(page_of(moment.place, big), moment, *size)
        if answered:
            for _ in parts_of(stage.page, moment):
                break
        stage.settle()
        act(stage)
        yield on_stage(f"state-{moment.place}-{name}-{'open' if big else 'laptop'}", stage, big)
        stage.close()


def _hands(size: Size) -> Iterator[Shown]:
    """Powers, and what is one seat's alone, over the table."""
    for game in ("alone", "open"):
        moment = first_of(game, "negotiate")
        use(load_scenario(moment.view.scenario))
        big = game == "open"
        page = page_of("hand", big)
        assert isinstance(page, HandPage)
        page.view_of = lambda _seat, view=moment.view: view
        stage = Stage(page, moment, *size)
        for part in ("powers", "alone"):
            page.parts.set_value(part)
            page.show_view(moment.view, False)
            yield on_stage(f"state-hand-{part}-{'open' if big else 'laptop'}", stage, big)
        stage.close()


def behind_curtain(size: Size) -> Iterator[Shown]:
    """Whose turn it is, and nothing of it; two people share a laptop."""
    sitting = seat_down("curtain", "keep", 1)
    use(sitting.table.scenario)
    play_to(sitting, "decide")
    moment = Moment("curtain", sitting.view(None), False, next_at_curtain="commissioner")
    stage = Stage(page_of("curtain"), moment, *size)
    yield on_stage("state-curtain-closed-laptop", stage, False)
    stage.close()


def _homes(size: Size) -> Iterator[Shown]:
    """The first page of somebody who never played, while a table is laid, with a save, and with one that is torn."""
    with own_saves() as folder:
        for name in ("empty", "loading", "saved", "broken"):
            if name == "saved":
                Sitting.new(NewTable("aldermere", name="Table Alder"), folder).close()
            elif name == "broken":
                (folder / f"torn{SUFFIX}").write_bytes(b"not a game")
            stage = Stage(page_of("home"), None, *size)
            stage.page.refresh()
            if name == "loading":
                stage.notice.show_busy("Laying the table")
            yield on_stage(f"state-home-{name}", stage, False)
            stage.close()
