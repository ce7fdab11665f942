"""The front page of a year, by a written rule.

The headline is the largest change against what was forecast (last year, where nothing was), in units of each figure's
usual range, told as a count of people. It is never about the same subject two years running while another is within a
fifth of it. The next largest changes are the second stories. A count is so many people, or so many in so many of them;
nobody is quoted: the only words between quotation marks are titles of cards.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from simgame.game.words import count, gbp_m, percent, rounded_count
from simgame.model.language import tr

CLOSE = 0.8  # another subject within a fifth takes the place of last year's
SMALL = 0.25  # of a range: below this nothing is news
STORIES = 6  # three stand in the columns of a front page, three at its foot
COLUMNS = 3
WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


class Counts(Struct, frozen=True):
    """What turns rates into people: residents, A&E visits of the year, posts wanted, and £ a year of the system."""

    people: float
    ae_visits: float
    posts: float
    system_gbp: float


class Story(Struct, frozen=True):
    """A second story: a short title and a sentence."""

    subject: str
    title: str
    text: str


class FrontPage(Struct, frozen=True):
    """The front page: ``subject`` is the indicator the headline is about ("" in a quiet year); ``size`` in ranges."""

    subject: str
    size: float
    headline: str
    standfirst: str
    stories: tuple[Story, ...]


class _Subject(Struct, frozen=True):
    """How one indicator is told. ``spread``: a usual change from year to year, in the indicator's unit (or its share of
    last year's value where ``relative``); ``bad``: the direction that is bad news; ``head``: (now, change, counts, more
    or fewer, than what) -> headline; ``line``: (now, last) -> sentence."""

    indicator: str
    title: str
    spread: float
    bad: int
    head: Callable[[float, float, Counts, str, str], str]
    line: Callable[[float, float, Counts], str]
    relative: bool = False


NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def one_in(share: float) -> str:
    """A share as the paper says it: one in eight; 37 in 100 where that is plainer."""
    share = min(max(share, 0.0), 1.0)
    each = _one_of(share)
    if each:
        return tr("one in {each}", each=NUMBERS[each - 2])
    if share >= 0.01:
        return tr("{share:.0f} in 100", share=100 * share)
    return tr("{share:.0f} in 1,000", share=1000 * share)


def _one_of(share: float) -> int:
    """Eight where a share is as good as one in eight; 0 where no such number is near."""
    each = round(1 / share) if share > 0 else 0
    return each if 2 <= each <= 10 and abs(1 / share - each) < (0.15 if each < 4 else 0.45) else 0


def _who(share: float, one: str, many: str) -> str:
    """The share with the verb that goes with it: one in eight has, 37 in 100 have."""
    alone = _one_of(min(max(share, 0.0), 1.0)) > 0
    return tr("{share} {verb}", share=_up(one_in(share)), verb=one if alone else many)


def _up(text: str) -> str:
    return text[:1].upper() + text[1:]


def _moved(now: float, last: float, figure: Callable[[float], str]) -> str:
    if figure(now) == figure(last):
        return tr("{now}, as last year", now=figure(now))
    return tr("{now}, from {last}", now=figure(now), last=figure(last))


def _nights(change: float, more: str, than: str) -> str:
    """Bed-days of a year as people who lie there on a usual night, in words up to twelve."""
    each = max(round(abs(change) / 365), 1)
    if each == 1:
        return tr("One {replace} person a night {than} lies", replace=more.replace("fewer", "less"), than=than)
    return tr(
        "{up} {more} people a night {than} lie",
        up=_up(WORDS[each]) if each < len(WORDS) else count(each),
        more=more,
        than=than,
    )


def _per_head(gbp: float, counts: Counts) -> str:
    return rounded_count(abs(gbp) / max(counts.system_gbp / max(counts.people, 1.0), 1e-9))


def _money_head(now: float, change: float, counts: Counts, more: str, than: str) -> str:
    """Where the year ends, and the change as the care of so many people."""
    people, way = _per_head(change, counts), tr("better" if change > 0 else "worse")
    if now < 0:
        return tr(
            "Health and care end the year {now} short, {way} {than} by the care of {people} people",
            now=gbp_m(-now / 1e6), way=way, than=than, people=people,
        )  # fmt: skip
    return tr(
        "Health and care end the year {now} up, {way} {than} by the care of {people} people",
        now=gbp_m(now / 1e6), way=way, than=than, people=people,
    )  # fmt: skip


_SUBJECTS: tuple[_Subject, ...] = (
    _Subject(
        "ae_four_hour_pct",
        "A&E",
        2.0,
        -1,
        lambda now, change, c, more, than: tr(
            "{change} {more} people wait over four hours in A&E {than}",
            change=rounded_count(abs(change) / 100 * c.ae_visits),
            more=more,
            than=than,
        ),
        lambda now, last, c: tr(
            "{up} waited more than four hours in A&E; seen in time were {now}.",
            up=_up(one_in(1 - now / 100)),
            now=_moved(now, last, percent),
        ),
    ),
    _Subject(
        "rtt_waiting_list",
        "Waiting lists",
        0.06,
        1,
        lambda now, change, c, more, than: tr(
            "{change} {more} people are waiting for a clinic or an operation {than}",
            change=rounded_count(abs(change)),
            more=more,
            than=than,
        ),
        lambda now, last, c: tr("The list for planned care stands at {now}.", now=_moved(now, last, rounded_count)),
        relative=True,
    ),
    _Subject(
        "rtt_18_week_pct",
        "Long waits",
        1.5,
        -1,
        lambda now, change, c, more, than: tr(
            "{who} waited over 18 weeks, {more} {than}",
            who=_who(1 - now / 100, "on the list has", "on the list have"),
            more=more,
            than=than,
        ),
        lambda now, last, c: tr(
            "Of those on the list, {now}, have waited under 18 weeks.", now=_moved(now, last, percent)
        ),
    ),
    _Subject(
        "avoidable_deaths_per_100k",
        "Lives",
        4.0,
        1,
        lambda now, change, c, more, than: tr(
            "{change} {more} people died who need not have, {than}",
            change=rounded_count(abs(change) * c.people / 1e5),
            more=more,
            than=than,
        ),
        lambda now, last, c: tr(
            "Deaths that timely care or prevention could have avoided: {now}.",
            now=_moved(now, last, lambda v: rounded_count(v * c.people / 1e5)),
        ),
    ),
    _Subject(
        "emergency_admissions_per_1000",
        "Emergency stays",
        3.0,
        1,
        lambda now, change, c, more, than: tr(
            "{change} {more} people are rushed into hospital {than}",
            change=rounded_count(abs(change) * c.people / 1e3),
            more=more,
            than=than,
        ),
        lambda now, last, c: tr(
            "Emergency stays: {now} in the year.", now=_moved(now, last, lambda v: rounded_count(v * c.people / 1e3))
        ),
    ),
    _Subject(
        "gp_unmet_pct",
        "General practice",
        2.0,
        1,
        lambda now, change, c, more, than: tr(
            "GPs have no appointment for {one_in} who need one, {more} {than}",
            one_in=one_in(now / 100),
            more=more,
            than=than,
        ),
        lambda now, last, c: tr(
            "GP appointments that people needed and did not get: {now}.", now=_moved(now, last, percent)
        ),
    ),
    _Subject(
        "delayed_bed_days",
        "Fit to leave",
        0.08,
        1,
        lambda now, change, c, more, than: tr(
            "{change} in a hospital bed, fit to leave", change=_nights(change, more, than)
        ),
        lambda now, last, c: tr(
            "People fit to leave, still in a bed, on a usual night: {now}.",
            now=_moved(now, last, lambda v: count(round(v / 365))),
        ),
        relative=True,
    ),
    _Subject(
        "unmet_social_care_pct",
        "Care at home",
        1.5,
        1,
        lambda now, change, c, more, than: tr(
            "{who} none, {more} {than}",
            who=_who(now / 100, "who needs care at home gets", "who need care at home get"),
            more=more,
            than=than,
        ),
        lambda now, last, c: tr("Need for social care that nobody met: {now}.", now=_moved(now, last, percent)),
    ),
    _Subject(
        "unmet_referrals_per_1000",
        "Turned away",
        2.5,
        1,
        lambda now, change, c, more, than: tr(
            "{change} {more} people are turned away from a specialist {than}",
            change=rounded_count(abs(change) * c.people / 1e3),
            more=more,
            than=than,
        ),
        lambda now, last, c: tr(
            "People who needed a specialist and were turned back, or never asked: {now}.",
            now=_moved(now, last, lambda v: rounded_count(v * c.people / 1e3)),
        ),
    ),
    _Subject(
        "mental_health_access_pct",
        "Mental health",
        1.5,
        -1,
        lambda now, change, c, more, than: tr(
            "{who} it, {more} {than}",
            who=_who(now / 100, "in need of mental health care gets", "in need of mental health care get"),
            more=more,
            than=than,
        ),
        lambda now, last, c: tr(
            "Of the people who need mental health care, in care are {now}.", now=_moved(now, last, percent)
        ),
    ),
    _Subject(
        "staff_vacancy_pct",
        "Staff",
        1.0,
        1,
        lambda now, change, c, more, than: tr(
            "{change} {more} nurses and doctors are missing {than}",
            change=rounded_count(abs(change) / 100 * c.posts),
            more=more,
            than=than,
        ),
        lambda now, last, c: tr("Clinical posts with nobody in them: {now}.", now=_moved(now, last, percent)),
    ),
    _Subject(
        "underlying_balance_gbp",
        "The money",
        0.01,
        -1,
        _money_head,
        lambda now, last, c: tr(
            "Without loans and one-off help, partners together end at {moved}.",
            moved=_moved(now / 1e6, last / 1e6, gbp_m),
        ),
    ),
    _Subject(
        "population_health_qalys_lost_per_1000",
        "Health",
        2.0,
        1,
        lambda now, change, c, more, than: tr(
            "{change} {more} people lose a year of good health {than}",
            change=rounded_count(abs(change) * c.people / 1e3),
            more=more,
            than=than,
        ),
        lambda now, last, c: tr(
            "Years of good health lost for each 1,000 people: {now}.", now=_moved(now, last, lambda v: f"{v:.0f}")
        ),
    ),
    _Subject(
        "public_confidence",
        "Confidence",
        0.03,
        -1,
        lambda now, change, c, more, than: tr(
            "{now:.0f} in 100 people believe their services will be there, {more} {than}",
            now=round(100 * now),
            more=more,
            than=than,
        ),
        lambda now, last, c: tr(
            "People who believe that services will be there for them: {moved}.",
            moved=_moved(100 * now, 100 * last, lambda v: tr("{v:.0f} in 100", v=v)),
        ),
    ),
)
# Told as a share of people with the word "more" or "fewer" after it; of the rest the count itself is the change.
_SHARES = frozenset(
    {"rtt_18_week_pct", "gp_unmet_pct", "unmet_social_care_pct", "mental_health_access_pct", "public_confidence"}
)
# The people of the headline are those for whom it went badly, so a figure that is better when higher turns round.
_TURNED = frozenset({"ae_four_hour_pct", "rtt_18_week_pct"})


def range_of(indicator: str, reference: float, counts: Counts) -> float:
    """A usual change of an indicator from year to year, in its unit; ``reference`` is what it is set against."""
    return _spread(next(subject for subject in _SUBJECTS if subject.indicator == indicator), reference, counts)


def _spread(subject: _Subject, reference: float, counts: Counts) -> float:
    if subject.indicator == "underlying_balance_gbp":
        return subject.spread * counts.system_gbp
    return subject.spread * abs(reference) if subject.relative else subject.spread


def _ranked(
    now: Mapping[str, float], last: Mapping[str, float], forecast: Mapping[str, float] | None, counts: Counts
) -> list[tuple[float, _Subject, float]]:
    """Subjects by size of change, largest first, each with the value it is set against."""
    out: list[tuple[float, _Subject, float]] = []
    for subject in _SUBJECTS:
        id = subject.indicator
        if id not in now or id not in last:
            continue
        against = forecast[id] if forecast is not None and id in forecast else last[id]
        wide = _spread(subject, against, counts)
        size = abs(now[id] - against) / wide if wide > 0 else 0.0
        if size == size:  # a figure that is not known is no news
            out.append((size, subject, against))
    return sorted(out, key=lambda item: -item[0])


def front_page(
    now: Mapping[str, float],
    last: Mapping[str, float],
    forecast: Mapping[str, float] | None,
    counts: Counts,
    past_subjects: Sequence[str] = (),
    happenings: Sequence[str] = (),
    lead: int = 0,
) -> FrontPage:
    """The front page of a year: ``now``, ``last`` and ``forecast`` are footprint indicators by id.

    ``past_subjects``: subjects of earlier front pages, latest last. ``happenings``: titles of the year's event cards.
    ``lead``: 0 the story that leads, 1 and 2 the next ones in its place.
    """
    ranked = _ranked(now, last, forecast, counts)
    if not ranked or ranked[0][0] < SMALL:
        top = ranked[0][0] if ranked else 0.0
        stories = tuple(_story(subject, now, last, counts) for _, subject, _ in ranked[:STORIES])
        calm = "No figure moved by more than a quarter of what it does in a usual year."
        if forecast is not None:
            calm = "No figure is further from its forecast than a quarter of what it moves by in a usual year."
        return FrontPage("", top, "A year as forecast" if forecast is not None else "A year much like the last", calm,
                         stories)  # fmt: skip
    first = 0
    if past_subjects and ranked[0][1].indicator == past_subjects[-1]:
        first = next((n for n, item in enumerate(ranked[1:], 1) if item[0] >= CLOSE * ranked[0][0]), 0)
    if lead:
        first = [first, *(n for n in range(len(ranked)) if n != first)][min(lead, len(ranked) - 1)]
    size, subject, against = ranked[first]
    rest = [item for n, item in enumerate(ranked) if n != first]
    change = now[subject.indicator] - against
    than = "than forecast" if forecast is not None and subject.indicator in forecast else "than last year"
    told = -change if subject.indicator in _TURNED else change
    more = "more" if told > 0 else "fewer"
    headline = subject.head(now[subject.indicator], change, counts, more, than)
    second = rest[0][1] if rest else subject
    happened = tr("It was the year of “{happenings}”. ", happenings=happenings[0]) if happenings else ""
    standfirst = happened + second.line(now[second.indicator], last[second.indicator], counts)
    stories = tuple(_story(item[1], now, last, counts) for item in rest[1 : 1 + STORIES])
    return FrontPage(subject.indicator, size, headline, _up(standfirst), stories)


def _story(subject: _Subject, now: Mapping[str, float], last: Mapping[str, float], counts: Counts) -> Story:
    id = subject.indicator
    return Story(id, subject.title, _up(subject.line(now[id], last[id], counts)))


def subjects() -> tuple[str, ...]:
    """Every indicator that can make the front page."""
    return tuple(subject.indicator for subject in _SUBJECTS)
