"""The front page of a year, by a written rule.

The headline is the largest change against what was forecast when the plans locked, in units of that forecast's own
8-in-10 range, told as a count of people. It is never about the same subject two years running while another is within a
fifth of it. The next largest changes are the second stories. A count is so many people, or so many in so many of them;
nobody is quoted: the only words between quotation marks are titles of cards.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from simgame.game.news import SUBJECTS, Counts, Subject, up
from simgame.model.language import tr

CLOSE = 0.8  # another subject within a fifth takes the place of last year's
SMALL = 0.25  # of a range: below this nothing is news
STORIES = 6  # three stand in the columns of a front page, three at its foot
COLUMNS = 3


class Story(Struct, frozen=True):
    """A second story: a short title and a sentence."""

    subject: str
    title: str
    text: str


class FrontPage(Struct, frozen=True):
    """The front page: ``subject`` is the indicator the headline is about ("" in a quiet year); ``size`` in ranges;
    ``forecast``: what its figure was forecast to come to, in its unit.
    """

    subject: str
    size: float
    headline: str
    standfirst: str
    stories: tuple[Story, ...]
    forecast: float = 0.0


def _ranked(
    now: Mapping[str, float], forecast: Mapping[str, float], ranges: Mapping[str, float]
) -> list[tuple[float, Subject]]:
    """Subjects by size of change in units of their own ranges, largest first; what had no range is no news."""
    out: list[tuple[float, Subject]] = []
    for subject in SUBJECTS:
        id = subject.indicator
        wide = ranges.get(id, 0.0)
        if id in now and id in forecast and wide > 0:
            size = abs(now[id] - forecast[id]) / wide
            if size == size:  # a figure that is not known is no news
                out.append((size, subject))
    return sorted(out, key=lambda item: -item[0])


def front_page(
    now: Mapping[str, float],
    last: Mapping[str, float],
    forecast: Mapping[str, float],
    ranges: Mapping[str, float],
    counts: Counts,
    past_subjects: Sequence[str] = (),
    happenings: Sequence[str] = (),
    lead: int = 0,
) -> FrontPage:
    """The front page of a year: ``now``, ``last`` and ``forecast`` are footprint indicators by id, ``ranges`` how wide
    each forecast's 8-in-10 range was, in the indicator's unit.

    ``past_subjects``: subjects of earlier front pages, latest last. ``happenings``: titles of the year's event cards.
    ``lead``: 0 the story that leads, 1 and 2 the next ones in its place.
    """
    ranked = _ranked(now, forecast, ranges)
    happened = tr("It was the year of “{happenings}”. ", happenings=happenings[0]) if happenings else ""
    if not ranked or ranked[0][0] < SMALL:
        stories = tuple(_story(subject, now, last, counts) for _, subject in ranked[:STORIES])
        calm = happened + tr("No figure missed its forecast by more than a quarter of its likely range.")
        return FrontPage("", ranked[0][0] if ranked else 0.0, tr("A year as forecast"), calm, stories)
    first = 0
    if past_subjects and ranked[0][1].indicator == past_subjects[-1]:
        first = next((n for n, item in enumerate(ranked[1:], 1) if item[0] >= CLOSE * ranked[0][0]), 0)
    if lead:
        first = [first, *(n for n in range(len(ranked)) if n != first)][min(lead, len(ranked) - 1)]
    size, subject = ranked[first]
    rest = [item[1] for n, item in enumerate(ranked) if n != first]
    id = subject.indicator
    change = now[id] - forecast[id]
    more = "more" if (change < 0) == subject.turned else "fewer"
    headline = subject.head(now[id], change, counts, more)
    second = rest[0] if rest else subject
    standfirst = happened + second.line(now[second.indicator], last[second.indicator], counts)
    stories = tuple(_story(item, now, last, counts) for item in rest[1 : 1 + STORIES])
    return FrontPage(id, size, headline, up(standfirst), stories, forecast[id])


def _story(subject: Subject, now: Mapping[str, float], last: Mapping[str, float], counts: Counts) -> Story:
    id = subject.indicator
    return Story(id, subject.title, up(subject.line(now[id], last[id], counts)))


def subjects() -> tuple[str, ...]:
    """Every indicator that can make the front page."""
    return tuple(subject.indicator for subject in SUBJECTS)
