"""The briefing in words and figures: the settlement’s waterfall, who chooses on a card, why somebody may not."""

from __future__ import annotations

from simgame.game.view_types import BriefingView, EventView, View
from simgame.game.words import MINUS, percent
from simgame.model.language import tr
from simgame.windows.chart_data import Cause, Total, WaterfallData, Words


def waterfall(brief: BriefingView | None, title: str = "", view: View | None = None) -> WaterfallData:
    """The settlement's rows as a waterfall from zero."""
    rows = brief.rows if brief is not None else ()
    causes = tuple(Cause(one.label, one.value, _signed(one.value)) for one in rows if not one.total)
    last = next((one for one in rows if one.total), None)
    end = Total(last.label, last.value, _signed(last.value)) if last is not None else Total("", 0.0, "")
    subtitle = "" if view is None else "Change on last year, % of last year’s money"
    said = "; ".join(f"{tr(one.label)} {_signed(one.value)}" for one in rows)
    words = Words(title[:1].upper() + title[1:], subtitle, summary=said)
    return WaterfallData(words, causes, end, None, "{:+g}%", True)


def _signed(value: float) -> str:
    words = percent(abs(value))
    return f"{MINUS if value < 0 else '+'}{words}"


def who_chooses(view: View, event: EventView) -> str:
    if event.chooser == "table":
        return "The table chooses"
    short = next((seat.short for seat in view.seats if seat.id == event.chooser), "Nobody")
    return tr("{short} chooses", short=short)


def why_not(view: View, event: EventView) -> str:
    """Why nobody at this screen may choose on a card; "" when somebody may."""
    people = {seat.id for seat in view.seats if seat.holder == "person" and view.seat in (None, seat.id)}
    if event.chooser == "table":
        return "" if people else "Computer players hold every seat: they choose."
    if event.chooser in people:
        return ""
    seat = next((seat for seat in view.seats if seat.id == event.chooser), None)
    name = seat.title if seat is not None else "Another seat"
    return tr("{name} chooses on this card.", name=name)
