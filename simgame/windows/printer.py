"""Papers printed while the window goes on: their words are made by the worker, their pages a step at a time."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from simgame.model.language import tr
from simgame.session.beside import writing
from simgame.session.save import SaveProblem, saves_folder
from simgame.windows.pages.page import AsksPapers, Page

if TYPE_CHECKING:
    from simgame.game.entries import NewTable
    from simgame.game.envelopes import Envelope
    from simgame.game.lever import Complexity
    from simgame.game.scenario import Scenario
    from simgame.windows.main_window import MainWindow
    from simgame.windows.paper.papers import Printed, Words

TOLD_MS = 250  # between two words of how far it is


class Printer(QObject):
    """Prints beside the saved games and says so in the strip under the bar; one order at a time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._steps: Generator[str, None, Printed] | None = None
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)
        self._begun = False

    @property
    def busy(self) -> bool:
        """Whether something is being printed."""
        return self._begun

    def wire(self, page: Page) -> None:
        """Print what a page asks for."""
        if isinstance(page, AsksPapers):
            page.ask_papers.connect(self.print)
            page.ask_envelopes.connect(self.print_envelopes)

    def print(self, scenario: Scenario, level: Complexity) -> None:
        """Rule book and role cards of a place, with levers of one kind."""
        if self._begun:
            self._window.notice.show_note("The papers are being printed: wait until they are done.")
            return
        self._begun = True
        self._window.notice.show_busy(tr("Printing the rule book and the role cards"))

        def words() -> Words:
            from simgame.windows.paper.papers import words_of  # late: no first page prints

            return words_of(scenario, level)

        self._window.work.run(words, self._worded, self._failed, key="papers")

    def print_envelopes(self, entry: NewTable, scenario: Scenario) -> None:
        """The envelopes of a game that is not dealt yet, one page for each seat."""
        if self._begun:
            self._window.notice.show_note("The papers are being printed: wait until they are done.")
            return
        self._begun = True
        self._window.notice.show_busy(tr("Printing the envelopes"))

        def dealt() -> Sequence[Envelope]:
            from simgame.game.envelopes import envelopes
            from simgame.session.files import load_events, load_evidence

            return envelopes(entry, load_evidence(), load_events(), scenario)

        self._window.work.run(dealt, lambda found: self._enveloped(entry, scenario, found), self._failed, key="papers")

    def _enveloped(self, entry: NewTable, scenario: Scenario, found: Sequence[Envelope]) -> None:
        from simgame.windows.envelopes import print_envelopes

        try:
            path = saves_folder() / f"envelopes-{scenario.id}-{entry.seed}.pdf"
            with writing(path.name):
                print_envelopes(found, entry.name, entry.seed, path)
        except SaveProblem as problem:
            self._failed(problem)
            return
        self._end(tr("The envelopes of game {seed} are in {path}.", seed=entry.seed, path=path), path)

    def _worded(self, words: Words) -> None:
        from simgame.windows.paper.papers import print_steps

        try:
            self._steps = print_steps(words, saves_folder())
        except SaveProblem as problem:
            self._failed(problem)
            return
        self._since.start()
        self._timer.start()

    def _step(self) -> None:
        assert self._steps is not None
        try:
            with writing(tr("The rule book")):
                how_far = next(self._steps)
        except StopIteration as end:
            from simgame.windows.paper.papers import printed_words

            self._end(printed_words(end.value), saves_folder())
        except SaveProblem as problem:
            self._failed(problem)
        else:
            if how_far and self._since.elapsed() > TOLD_MS:
                self._since.restart()
                self._window.notice.show_busy(how_far)

    def _failed(self, error: Exception) -> None:
        self._end(str(error), None)

    def _end(self, sentence: str, made: Path | None) -> None:
        """Say what was made, or (None) what went wrong."""
        self._timer.stop()
        self._steps, self._begun = None, False
        if made is None:
            self._window.notice.show_problem(sentence)
        else:
            self._window.notice.show_made(sentence, made)

    def close(self) -> None:
        """Leave what is not whole unwritten."""
        self._timer.stop()
        if self._steps is not None:
            self._steps.close()
            self._steps = None
