"""A player who has nothing but a mouse and a keyboard: it walks the real window through a whole game."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simgame.game.seats import SeatId
from simgame.windows import theme
from simgame.windows.board_year import MONTH_SECONDS
from simgame.windows.main_window import MainWindow
from simgame.windows.pages.briefing import BriefingPage
from simgame.windows.pages.budget import BudgetPage
from simgame.windows.pages.curtain import CurtainPage
from simgame.windows.pages.debrief import TABS, DebriefPage
from simgame.windows.pages.desk import DeskPage
from simgame.windows.pages.home import HomePage
from simgame.windows.pages.negotiate import NegotiatePage
from simgame.windows.pages.plans_up import PlansUpPage
from simgame.windows.pages.report import HEADLINE_MS, PARTS, ReportPage
from simgame.windows.pages.setup import SetupPage
from simgame.windows.pages.sheet import SheetPage
from simgame.windows.pages.switch import SwitchPage
from simgame.windows.pages.vote import VotePage
from simgame.windows.pages.winter_call import WinterCallPage
from simgame.windows.pages.year import YearPage
from tests.windows.hands import PATIENCE_MS, Hands, buttons, new_figure

YEAR = ("negotiate", "budget", "sheet", "desk", "curtain", "plans_up", "year", "winter_call", "report")


class Walker(Hands):
    """``spent`` counts what each part of the last years took, by (year index, part)."""

    def __init__(self, qtbot: QtBot, window: MainWindow, shots: str = "") -> None:
        super().__init__(qtbot, window, shots)
        self.spent: Tally[tuple[int, str]] = Tally()
        self.handovers: Tally[int] = Tally()

    # --- from home to the table ----------------------------------------------------------------------------------

    def new_game(self) -> int:
        """From the first page to set-up."""
        assert isinstance(self.page, HomePage)
        self.shoot()
        return self.click(self.page.new_game)

    def set_up(
        self, people: Sequence[SeatId] = ("acute",), regime: str = "keep", years: int = 2, place: str = "aldermere",
        seed: str = "",
    ) -> int:  # fmt: skip
        """Who plays, where, by which rules; only what differs from what is set already is touched."""
        page = self.page
        assert isinstance(page, SetupPage)
        before = self.inputs
        for group, value in ((page.places, place), (page.regimes, regime)):
            card = next(card for card in group.buttons() if getattr(card, "value", "") == value)
            if not card.isChecked():
                self.click(card)
        if page.years.value() != str(years):
            self.click(next(segment for segment in page.years.segments if segment.value == str(years)))
        for seat, row in page.seat_rows.items():
            wanted = "person" if seat in people else "computer"
            if row.who.value() != wanted:
                self.click(next(segment for segment in row.who.segments if segment.value == wanted))
        if seed:
            self.click(page.side.seed)
            self.press(seed)
        self.shoot()
        return self.inputs - before

    def deal(self) -> int:
        """Deal the first year."""
        page = self.page
        assert isinstance(page, SetupPage)
        with self.bot.waitSignal(self.window.work.idle, timeout=PATIENCE_MS):
            made = self.press(Qt.Key.Key_Return) if page.deal.hasFocus() else self.click(page.deal)
        self.settle()
        return made

    # --- a year --------------------------------------------------------------------------------------------------

    def play(self, until: Callable[[], bool]) -> None:
        """Do what each screen asks until ``until`` says that it is enough."""
        doing: dict[str, Callable[[], None]] = {
            "briefing": self.briefing, "negotiate": self.negotiate, "budget": self.budget, "sheet": self.sheet,
            "desk": self.desk, "curtain": self.curtain, "plans_up": self.plans_up, "year": self.year,
            "winter_call": self.winter_call, "report": self.report, "vote": self.vote, "switch": self.switch,
        }  # fmt: skip
        for _ in range(400):
            if until():
                return
            place, year, before = self.place, self.view.year_index, self.inputs
            self.shoot(f"{place}-{self.view.split}")
            doing[place]()
            self.spent[year, place] += self.inputs - before
        raise AssertionError(f"the game does not come out of {self.place}")

    def briefing(self) -> None:
        """Every card is turned, then on."""
        page = self.page
        assert isinstance(page, BriefingPage)
        while page.turn.isVisible():
            self.enter()
        self.main()

    def negotiate(self) -> None:
        """The contract; at an open table a promise besides."""
        page = self.page
        assert isinstance(page, NegotiatePage)
        both = {"commissioner", "acute"} <= set(self.people)
        if both:
            self.agree_at_once()
            self.shoot("negotiate-signed")
            self.promise()
            if page.shown != "face":
                self.press(Qt.Key.Key_Escape)
            self.main()
        else:
            self._bargain(page)

    def agree_at_once(self) -> int:
        """Form, change in value, two handshakes."""
        before = self.inputs
        self.press("c", "4", Qt.Key.Key_Return, "1", "2")
        assert self.view.contract is not None
        assert self.view.contract.agreed is not None, "two handshakes do not sign the contract"
        self.spent[self.view.year_index, "contract agreed at once"] = self.inputs - before
        return self.inputs - before

    def promise(self) -> int:
        """From the third seat to the first: a figure, done."""
        before, made = self.inputs, len(self.view.promises)
        giver, receiver = ("3", "1") if "community" in self.people else ("2", "1")
        self.press(giver)
        self.press(receiver)
        self.shoot("promise")
        self.press("1", Qt.Key.Key_Return)
        assert len(self.view.promises) == made + 1, "the promise does not lie on the table"
        self.spent[self.view.year_index, "promise"] = self.inputs - before
        return self.inputs - before

    def _bargain(self, page: NegotiatePage) -> None:
        """One party against a computer player: terms, a handshake, and what the rules say if it will not shake."""
        hand = "2" if "acute" in self.people else "1"
        if hand in ("1", "2") and {"commissioner", "acute"} & set(self.people):
            self.press("b", "3", Qt.Key.Key_Return)
            self.shoot("negotiate-said")
            self.press(hand)
        assert self.view.contract is not None
        if self.view.phase == "negotiate" and self.view.contract.agreed is None:
            self.click(page.without)
        elif self.view.phase == "negotiate":
            self.main()

    def budget(self) -> None:
        """Bids, a proposal, the ballot, on."""
        page = self.page
        assert isinstance(page, BudgetPage)
        budget = self.view.budget
        assert budget is not None
        if not budget.bids_turned and not budget.proposed and not page.bid.isHidden():
            for seat in [one.id for one in page.bid.seats]:
                number = [one.id for one in self.view.seats if one.on].index(seat) + 1
                self.press(str(number), "2", Qt.Key.Key_Return)
            self.shoot("budget-bids")
        elif "stp" in self.people and not budget.proposed:
            first = page.card.rows["hospital"].stepper
            self.click(first)
            self.press("2", Qt.Key.Key_Return)
            self.main()
            self.shoot("budget-proposed")
        elif page.main.isEnabled():
            self.main()
            self.shoot("budget-settled")
        else:
            self.click(page.without)

    def sheet(self) -> None:
        """Every lever gets a new figure; Enter on the last row hands all plans in."""
        page = self.page
        assert isinstance(page, SheetPage)
        assert page.sheet is not None
        before = self.inputs
        rows = page.sheet.rows
        for row in rows:
            assert row.field.hasFocus(), f"{row.line.name} waits for a click"
            self.press(new_figure(row.line.scale, row.line.last))
            if row is rows[-1]:
                self.shoot(f"sheet-full-{self.view.split}")
            self.press(Qt.Key.Key_Return)
            assert abs(row.field.value() - row.line.last) > 1e-9, f"{row.line.name} is as it was"
        year = self.view.year_index
        if self.view.phase == "decide" and isinstance(self.page, SheetPage):
            raise AssertionError(f"the plans are not handed in: {page.problem.text()}")
        self.spent[year, "levers on the sheet"] = len(rows)
        self.spent[year, "sheet, keys"] = self.inputs - before

    def desk(self) -> None:
        """A lever one step up, then submit."""
        page = self.page
        assert isinstance(page, DeskPage)
        assert page.levers is not None
        focus = QApplication.focusWidget()
        assert focus is not None
        assert page.levers.isAncestorOf(focus), "the first lever does not have the focus"
        self.press(Qt.Key.Key_Right)
        self.shoot(f"desk-changed-{self.view.split}")
        if not page.submit.isEnabled():  # the purse is empty: take it back, and turn to the lever that costs nothing
            self.press(Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Right)
        assert page.submit.isEnabled(), page.submit.toolTip()
        self.main()

    def curtain(self) -> None:
        """The laptop is handed over: wait until the halves have met, then one key."""
        page = self.page
        assert isinstance(page, CurtainPage)
        curtain = page.curtain
        assert curtain is not None
        if curtain.share < 1.0:
            with self.bot.waitSignal(curtain.closed, timeout=PATIENCE_MS):
                pass
        self.shoot(f"curtain-{curtain.seat}")
        year, seat = self.view.year_index, curtain.seat
        if theme.duration(1):
            with self.bot.waitSignal(curtain.motion.finished, timeout=PATIENCE_MS):
                self.enter()
        else:
            self.enter()
        self.handovers[year] += 1
        desk = self.page
        assert isinstance(desk, DeskPage), "the curtain opens on a desk"
        assert desk.counter.seat == seat

    def plans_up(self) -> None:
        """One step down for the first, the rest keep; then the plans lock."""
        page = self.page
        assert isinstance(page, PlansUpPage)
        view = self.view
        assert view.plans is not None
        mine = [face.seat for face in view.plans.faces if face.seat in self.people and not face.stepped and face.steps]
        for _ in mine:
            self.enter()
        self.shoot(f"plans_up-stepped-{view.split}")
        self.main()

    def year(self) -> None:
        """The first month is watched begin, the rest are skipped."""
        page = self.page
        assert isinstance(page, YearPage)
        assert page.board is not None
        assert page.board.runner.running, "the months run by themselves"
        self.press(Qt.Key.Key_Right)
        self.shoot(f"year-second-month-{self.view.split}")
        self.press(Qt.Key.Key_End)

    def winter_call(self) -> None:
        """Fingers of each seat, turned together, then December."""
        page = self.page
        assert isinstance(page, WinterCallPage)
        winter = self.view.winter
        assert winter is not None
        before, year = self.inputs, self.view.year_index
        waiting = [slip.seat for slip in winter.slips if slip.seat in self.people and not slip.in_hand]
        for number, _ in enumerate(waiting):
            self.press(str(number % 3))
        self.enter()
        self.spent[year, "winter call, coins and turn"] = self.inputs - before
        assert self.view.winter is not None
        assert self.view.winter.turned
        self.shoot(f"winter_call-turned-{self.view.split}")
        for card in self.view.winter.events:
            if card.options and card.choice is None and (card.chooser in self.people or card.chooser == "table"):
                self.press("1")
                self.spent[year, "winter cards"] += 1
                self.shoot("winter_call-card")
        self.main()

    def report(self) -> None:
        """Part by part, then on."""
        page = self.page
        assert isinstance(page, ReportPage)
        for key, _ in PARTS[1:]:
            self.main()
            assert page.parts.value() == key
            self.shoot(f"report-{key}-{self.view.split}")
        self.main()

    def vote(self) -> None:
        """Everybody to abolish, but the last; then on."""
        page = self.page
        assert isinstance(page, VotePage)
        here = [seat for seat in self.people if seat in page.slips]
        for number, seat in enumerate(here):
            self.press("k" if number and seat == here[-1] else "a")
            if number == 0:
                self.press("one purse")
                self.shoot("vote-reason")
            self.enter()
        assert self.view.vote is not None
        assert self.view.vote.turned
        self.shoot("vote-turned")
        self.main()

    def switch(self) -> None:
        """Four steps, each letter opened."""
        page = self.page
        assert isinstance(page, SwitchPage)
        self.shoot(f"switch-{page.step}")
        if page.step == 2 and "commissioner" in self.people:
            self.press("2", Qt.Key.Key_Left)
            assert page.placement == "population_health"
        assert page.main.isEnabled(), page.main.toolTip()
        self.enter()
        if isinstance(self.page, SwitchPage) and page.letter is not None:
            self.shoot(f"letter-{page.letter}")

    def leave_and_carry_on(self) -> None:
        """Home by the bar's button, and back: everything acknowledged is there."""
        place, length = self.place, self.view.log_length
        self.click(next(one for one in buttons(self.window.bar) if one.accessibleName() == "To the first page"))
        assert self.place == "home"
        self.shoot("home-with-a-game")
        with self.bot.waitSignal(self.window.work.idle, timeout=PATIENCE_MS):
            self.enter()
        self.settle()
        assert (self.place, self.view.log_length) == (place, length)

    # --- the end -------------------------------------------------------------------------------------------------

    def debrief(self) -> None:
        """Wait for the other world, then tab by tab, then home."""
        page = self.page
        assert isinstance(page, DebriefPage)
        self.settle()
        assert page.worlds is not None, "the two worlds have come"
        for number, (key, _) in enumerate(TABS):
            assert page.tabs.value() == key
            self.shoot(f"debrief-{key}")
            if number + 1 < len(TABS):
                self.main()
        self.click(page.home)
        assert self.place == "home"

    # --- pace ----------------------------------------------------------------------------------------------------

    def own_seconds(self, year: int) -> float:
        """The program's own time of a year at 1×: twelve months on the board, the headline alone, and all that was
        waited for in this walk (its pictures, its engine, its disk)."""
        return 12 * MONTH_SECONDS + HEADLINE_MS / 1000 + self.waited[year] / 1000

    def year_inputs(self, year: int) -> int:
        """Keys and clicks of a year, from its briefing to its report, without the turning of its cards: their number
        is luck."""
        return sum(self.spent[year, part] for part in YEAR) - self.spent[year, "winter cards"]
