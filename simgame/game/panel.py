"""The patients’ panel: no money and no vote; it names the residents, asks one question a year, picks the lead story."""

from __future__ import annotations

from dataclasses import replace

from msgspec import structs

from simgame.game.entries import Entry
from simgame.game.entries_chair import FrontPageLed, PanelAnswered, PanelAsked, ResidentNamed
from simgame.game.panel_view import PanelView, Question
from simgame.game.seats import the
from simgame.game.table_value import Table
from simgame.game.words import sentence
from simgame.model.language import tr


def panel_view(table: Table) -> PanelView | None:
    """The panel of a table; None where there is none."""
    if not table.setup.panel:
        return None
    asked = table.question
    leads = table.history[-1].leads if table.history else ()
    led = next((n for n, page in enumerate(leads) if page == table.history[-1].front), 0) if leads else 0
    return PanelView(
        table.setup.panel,
        tuple(sorted(table.resident_names.items())),
        tuple(seat for seat in table.seats if table.holders[seat] == "person"),
        asked.seat if asked is not None else None,
        asked.text if asked is not None else "",
        asked.answered if asked is not None else False,
        tuple(page.headline for page in leads),
        led,
    )


def unanswered(table: Table) -> str:
    """Why plans cannot lock: a question of the panel waits; "" where none does."""
    asked = table.question
    if asked is None or asked.answered:
        return ""
    return tr("The patients’ panel waits for a word from {seat}: answer it aloud.", seat=the(asked.seat, table.split))


def problem(table: Table, entry: Entry) -> str | None:
    """Why the entry is refused; "" when it is allowed, None when it is of another kind."""
    if isinstance(entry, ResidentNamed):
        return "" if table.setup.residents else "No residents are shown in this game: there is nobody to name."
    if not isinstance(entry, PanelAsked | PanelAnswered | FrontPageLed):
        return None
    if not table.setup.panel:
        return "No patients’ panel sits at this table: set one when a game begins."
    if isinstance(entry, PanelAsked):
        if table.question is not None:
            return "The panel has put its question of this year: the next one comes next year."
        if table.holders[entry.seat] != "person":
            return tr("{seat} is a computer player: ask a person.", seat=sentence(the(entry.seat, table.split)))
        return "" if entry.text.strip() else "The question has no words: write one."
    if isinstance(entry, PanelAnswered):
        if table.question is None or table.question.answered:
            return "No question of the panel waits for an answer."
        return ""
    if not table.history or entry.story >= len(table.history[-1].leads):
        return "There is no such story this year: choose one of those that are shown."
    return ""


def applied(table: Table, entry: Entry) -> Table | None:
    """The table after the entry; None when it is of another kind."""
    if isinstance(entry, ResidentNamed):
        names = {**table.resident_names, entry.resident: entry.name.strip()}
        return replace(table, resident_names={key: name for key, name in names.items() if name})
    if isinstance(entry, PanelAsked):
        return replace(table, question=Question(entry.seat, entry.text.strip()))
    if isinstance(entry, PanelAnswered):
        assert table.question is not None
        return replace(table, question=structs.replace(table.question, answered=True))
    if isinstance(entry, FrontPageLed):
        last = table.history[-1]
        return replace(table, history=(*table.history[:-1], replace(last, front=last.leads[entry.story])))
    return None
