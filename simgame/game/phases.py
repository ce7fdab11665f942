"""The phases of a year, in order, and how many minutes each takes at each pace."""

from __future__ import annotations

from typing import Literal

from simgame.game.seats import Split

Phase = Literal[
    "briefing", "negotiate", "decide", "plans_up", "year", "winter_call", "report", "vote", "switch", "debrief"
]
Pace = Literal["starter", "workshop", "full"]

PHASES: tuple[Phase, ...] = ("briefing", "negotiate", "decide", "plans_up", "year", "winter_call", "report")
"""The seven phases of every year. "vote" and "switch" stand before the briefing when they are due; "debrief" ends."""


# rules.md, A year: starter, workshop, full. The report's row is split as in the table there.
_MINUTES: dict[Pace, dict[Phase, float]] = {
    "starter": {"briefing": 1, "negotiate": 2.5, "decide": 1.5, "plans_up": 0.5, "year": 0.5, "winter_call": 0.5,
                "report": 1.5},
    "workshop": {"briefing": 1.5, "negotiate": 4, "decide": 2.5, "plans_up": 0.5, "year": 1, "winter_call": 0.5,
                 "report": 2},
    "full": {"briefing": 2, "negotiate": 6, "decide": 5.5, "plans_up": 0.5, "year": 1, "winter_call": 1, "report": 4},
}  # fmt: skip
_SWITCH_MINUTES = 4.0
_VOTE_MINUTES = 2.0
_FIRST_YEAR = 1.5


def minutes(phase: Phase, year_index: int, pace: Pace = "starter") -> float:
    """How long a phase may take before its clock runs out; the first year (index 0) takes half as long again."""
    if phase == "switch":
        return _SWITCH_MINUTES
    if phase == "vote":
        return _VOTE_MINUTES
    if phase == "debrief":
        return 0.0
    return _MINUTES[pace][phase] * (_FIRST_YEAR if year_index == 0 else 1.0)


def year_minutes(pace: Pace = "starter") -> float:
    """Minutes of a whole year after the first, without a vote or a switch."""
    return sum(_MINUTES[pace].values())


def phase_title(phase: Phase, split: Split) -> str:
    """What the top bar calls a phase."""
    if phase == "negotiate":
        return "Negotiate" if split == "keep" else "Budget"
    return {
        "briefing": "Briefing",
        "decide": "Decide",
        "plans_up": "Plans up",
        "year": "The year",
        "winter_call": "Winter call",
        "report": "Report",
        "vote": "Vote",
        "switch": "The switch",
        "debrief": "Debrief",
    }[phase]


def year_label(year: int) -> str:
    """A financial year by its first calendar year: 2017 is "2017/18"."""
    return f"{year}/{(year + 1) % 100:02d}"
