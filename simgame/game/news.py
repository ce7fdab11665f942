"""What the paper can write about: each figure of the footprint with its headline as people and its sentence."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from simgame.game.words import count, gbp_m, percent, rounded_count
from simgame.model.language import tr

NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
WORDS = ("no", "one", *NUMBERS, "eleven", "twelve")


class Counts(Struct, frozen=True):
    """What turns rates into people: residents, A&E visits of the year, posts wanted, and £ a year of the system."""

    people: float
    ae_visits: float
    posts: float
    system_gbp: float


class Subject(Struct, frozen=True):
    """How one indicator is told. ``head``: (now, now less forecast, counts, more or fewer) -> headline; ``line``:
    (now, last, counts) -> sentence. ``turned``: better when higher, while the people of the headline are those for whom
    it went badly."""

    indicator: str
    title: str
    head: Callable[[float, float, Counts, str], str]
    line: Callable[[float, float, Counts], str]
    turned: bool = False


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
    return tr("{share} {verb}", share=up(one_in(share)), verb=one if alone else many)


def up(text: str) -> str:
    return text[:1].upper() + text[1:]


def _moved(now: float, last: float, figure: Callable[[float], str]) -> str:
    if figure(now) == figure(last):
        return tr("{now}, as last year", now=figure(now))
    return tr("{now}, from {last}", now=figure(now), last=figure(last))


def _nights(change: float, more: str) -> str:
    """Bed-days of a year as people who lie there on a usual night, in words up to twelve."""
    each = max(round(abs(change) / 365), 1)
    if each == 1:
        return tr("One {less} person a night than forecast lies", less=more.replace("fewer", "less"))
    return tr(
        "{up} {more} people a night than forecast lie",
        up=up(WORDS[each]) if each < len(WORDS) else count(each),
        more=more,
    )


def _per_head(gbp: float, counts: Counts) -> str:
    return rounded_count(abs(gbp) / max(counts.system_gbp / max(counts.people, 1.0), 1e-9))


def _money_head(now: float, change: float, counts: Counts, more: str) -> str:
    """Where the year ends, and the change as a year's care of so many people."""
    people, way = _per_head(change, counts), tr("better" if change > 0 else "worse")
    if now < 0:
        return tr(
            "Health and care end the year {now} short, a year’s care for {people} people {way} than forecast",
            now=gbp_m(-now / 1e6), way=way, people=people,
        )  # fmt: skip
    return tr(
        "Health and care end the year {now} up, a year’s care for {people} people {way} than forecast",
        now=gbp_m(now / 1e6), way=way, people=people,
    )  # fmt: skip


SUBJECTS: tuple[Subject, ...] = (
    Subject(
        "ae_four_hour_pct",
        "A&E",
        lambda now, change, c, more: tr(
            "{change} {more} people wait over four hours in A&E than forecast",
            change=rounded_count(abs(change) / 100 * c.ae_visits),
            more=more,
        ),
        lambda now, last, c: tr(
            "{up} waited more than four hours in A&E; seen in time were {now}.",
            up=up(one_in(1 - now / 100)),
            now=_moved(now, last, percent),
        ),
        turned=True,
    ),
    Subject(
        "rtt_waiting_list",
        "Waiting lists",
        lambda now, change, c, more: tr(
            "{change} {more} people are waiting for a clinic or an operation than forecast",
            change=rounded_count(abs(change)),
            more=more,
        ),
        lambda now, last, c: tr("The list for planned care stands at {now}.", now=_moved(now, last, rounded_count)),
    ),
    Subject(
        "rtt_18_week_pct",
        "Long waits",
        lambda now, change, c, more: tr(
            "{who} waited over 18 weeks, {more} than forecast",
            who=_who(1 - now / 100, "on the list has", "on the list have"),
            more=more,
        ),
        lambda now, last, c: tr(
            "Of those on the list, {now}, have waited under 18 weeks.", now=_moved(now, last, percent)
        ),
        turned=True,
    ),
    Subject(
        "avoidable_deaths_per_100k",
        "Lives",
        lambda now, change, c, more: tr(
            "{change} {more} people than forecast died who need not have",
            change=rounded_count(abs(change) * c.people / 1e5),
            more=more,
        ),
        lambda now, last, c: tr(
            "Deaths that timely care or prevention could have avoided: {now}.",
            now=_moved(now, last, lambda v: rounded_count(v * c.people / 1e5)),
        ),
    ),
    Subject(
        "emergency_admissions_per_1000",
        "Emergency stays",
        lambda now, change, c, more: tr(
            "{change} {more} people are rushed into hospital than forecast",
            change=rounded_count(abs(change) * c.people / 1e3),
            more=more,
        ),
        lambda now, last, c: tr(
            "Emergency stays of the people who live here, wherever they were: {now}.",
            now=_moved(now, last, lambda v: rounded_count(v * c.people / 1e3)),
        ),
    ),
    Subject(
        "gp_unmet_pct",
        "General practice",
        lambda now, change, c, more: tr(
            "GPs have no appointment for {one_in} who need one, {more} than forecast",
            one_in=one_in(now / 100),
            more=more,
        ),
        lambda now, last, c: tr(
            "GP appointments that people needed and did not get: {now}.", now=_moved(now, last, percent)
        ),
    ),
    Subject(
        "delayed_bed_days",
        "Fit to leave",
        lambda now, change, c, more: tr("{change} in a hospital bed, fit to leave", change=_nights(change, more)),
        lambda now, last, c: tr(
            "People fit to leave, still in a bed, on a usual night: {now}.",
            now=_moved(now, last, lambda v: count(round(v / 365))),
        ),
    ),
    Subject(
        "unmet_social_care_pct",
        "Care at home",
        lambda now, change, c, more: tr(
            "{who} none, {more} than forecast",
            who=_who(now / 100, "who needs care at home gets", "who need care at home get"),
            more=more,
        ),
        lambda now, last, c: tr("Need for social care that nobody met: {now}.", now=_moved(now, last, percent)),
    ),
    Subject(
        "unmet_referrals_per_1000",
        "Turned away",
        lambda now, change, c, more: tr(
            "{change} {more} people are turned away from a specialist than forecast",
            change=rounded_count(abs(change) * c.people / 1e3),
            more=more,
        ),
        lambda now, last, c: tr(
            "People who needed a specialist and were turned back, or never asked: {now}.",
            now=_moved(now, last, lambda v: rounded_count(v * c.people / 1e3)),
        ),
    ),
    Subject(
        "mental_health_access_pct",
        "Mental health",
        lambda now, change, c, more: tr(
            "{who} it, {more} than forecast",
            who=_who(now / 100, "in need of mental health care gets", "in need of mental health care get"),
            more=more,
        ),
        lambda now, last, c: tr(
            "Of the people who need mental health care, {now}, are in care.", now=_moved(now, last, percent)
        ),
    ),
    Subject(
        "staff_vacancy_pct",
        "Staff",
        lambda now, change, c, more: tr(
            "{change} {more} nurses and doctors are missing than forecast",
            change=rounded_count(abs(change) / 100 * c.posts),
            more=more,
        ),
        lambda now, last, c: tr("Clinical posts with nobody in them: {now}.", now=_moved(now, last, percent)),
    ),
    Subject(
        "underlying_balance_gbp",
        "The money",
        _money_head,
        lambda now, last, c: tr(
            "Without loans and one-off help, partners together end at {moved}.",
            moved=_moved(now / 1e6, last / 1e6, gbp_m),
        ),
    ),
    Subject(
        "population_health_qalys_lost_per_1000",
        "Health",
        lambda now, change, c, more: tr(
            "{change} {more} people lose a year of good health than forecast",
            change=rounded_count(abs(change) * c.people / 1e3),
            more=more,
        ),
        lambda now, last, c: tr(
            "Years of good health lost for each 1,000 people: {now}.", now=_moved(now, last, lambda v: f"{v:.0f}")
        ),
    ),
    Subject(
        "public_confidence",
        "Confidence",
        lambda now, change, c, more: tr(
            "{change} {more} people than forecast trust their services to be there",
            change=rounded_count(abs(change) * c.people),
            more=more,
        ),
        lambda now, last, c: tr(
            "People who believe that services will be there for them: {moved}.",
            moved=_moved(100 * now, 100 * last, lambda v: tr("{v:.0f} in 100", v=v)),
        ),
    ),
)
