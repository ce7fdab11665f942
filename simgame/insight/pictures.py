"""Pictures of a game as SVG, in the product's look: the two worlds, and the game year by year."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from simgame.game.seats import SEATS, short
from simgame.game.view_types import ReportView
from simgame.game.words import gbp_m
from simgame.insight.svg import INK, card, line, mark, page, polygon, polyline, text, ticks, wrapped
from simgame.insight.two_worlds import MONEY, Band, Compared, TwoWorlds
from simgame.insight.words import hole_in_words, number
from simgame.model.language import tr

WIDTH, HEIGHT = 1440, 900
KEPT_DASH = "9 5"
Figure = Callable[[float], str]
Scale = Callable[[float], float]

# Each fan: indicator, title, what it measures, how a figure is written, what its better is called.
FANS: tuple[tuple[str, str, str, Figure, str, str], ...] = (
    ("ae_four_hour_pct", "A&E within 4 hours", "A&E, all types, %", lambda v: f"{v:.1f}", "better", "worse"),
    ("rtt_18_week_pct", "Waiting under 18 weeks", "of those waiting, %", lambda v: f"{v:.1f}", "better", "worse"),
    ("emergency_admissions_per_1000", "Emergency stays", "per 1,000 people", lambda v: f"{v:.0f}", "fewer", "more"),
    (MONEY, "Money, all partners", "running total, £m", lambda v: gbp_m(v / 1e6, 0), "better", "worse"),
)


def linear(low: float, high: float, start: float, end: float) -> Scale:
    """A straight scale."""
    span = (high - low) or 1.0
    return lambda value: start + (value - low) / span * (end - start)


# ------------------------------------------------------------------------------------------------------- two worlds


def worlds_picture(two: TwoWorlds) -> str:
    """Both worlds side by side: four figures each, four fans to the tenth year, the five marks at both horizons."""
    now, late = two.horizons
    body = text(28, 46, "Split Decision", 26, serif=True, weight=600)
    body += text(28, 70, tr("{place}: two worlds, the same choices, the same luck", place=two.place), 15, colour="ink2")
    body += _header("kept", 28, two, now) + _header("one", WIDTH / 2, two, now)
    for index, fan in enumerate(FANS):
        body += _fan(two, *fan, x=28 + index * 348, y=262, width=336, height=322)
    body += _marks(two, 28, 602, 684, 270, now, late) + _notes(two, 728, 602, 684, 270)
    fans = ". ".join(_verdict(two, fan, late) for fan in FANS)
    label = tr("Two worlds of {place}: {fans}", place=two.place, fans=fans)
    return page(WIDTH, HEIGHT, body, label)


def _header(world: str, x: float, two: TwoWorlds, now: int) -> str:
    width, y = WIDTH / 2 - 28, 92.0
    colour = "kept" if world == "kept" else "one"
    played = set(two.was)
    own = played == {"keep"} if world == "kept" else "abolish" in played
    name = "Split kept" if world == "kept" else "Split abolished"
    title = tr("{name}: what was played", name=name) if own else tr("{name}: same choices, same luck", name=name)
    out = card(x, y, width, 150, stroke=colour)
    out += mark(world, x + 34, y + 36, 11) + text(x + 56, y + 43, title, 22, colour=colour, serif=True, weight=600)
    words = {
        "ae_four_hour_pct": ("%", ("seen within", "four hours")),
        "rtt_18_week_pct": ("%", ("waiting under", "18 weeks")),
        "emergency_admissions_per_1000": ("", ("emergency stays", "per 1,000")),
        MONEY: ("", (tr("money,"), tr("{years} years together", years=two.played) if two.played > 1 else "one year")),
    }
    for index, (key, _, _, shown, _, _) in enumerate(FANS):
        item = two.of(key)
        value = (item.run_0_kept if world == "kept" else item.run_0_abolished)[now]
        unit, said = words[key]
        written = gbp_m(value / 1e6) if key == MONEY else shown(value) + unit
        at = x + 26 + index * 168
        out += text(at, y + 92, written, 27, colour=colour, serif=True, weight=600)
        for row, part in enumerate(said):
            out += text(at, y + 114 + row * 17, part, 14, colour="ink2")
    return out


def _fan(
    two: TwoWorlds, key: str, title: str, sub: str, shown: Figure, better: str, worse: str,
    x: float, y: float, width: float, height: float,
) -> str:  # fmt: skip
    item = two.of(key)
    scale = 1e-6 if key == MONEY else 1.0
    bands = (_scaled(item.kept, scale), _scaled(item.abolished, scale))
    low = min(min(band.low) for band in bands)
    high = max(max(band.high) for band in bands)
    marks = ticks(low, high)
    x0, x1, y0, y1 = x + 50, x + width - 80, y + 66, y + height - 62
    across = linear(0, len(two.years) - 1, x0, x1)
    up = linear(marks[0], marks[-1], y1, y0)
    out = card(x, y, width, height)
    out += text(x + 16, y + 27, title, 17, serif=True, weight=600) + text(x + 16, y + 46, sub, 13, colour="ink2")
    late = len(two.years) - 1
    if two.played < late:
        out += _not_played(across(two.played), x1, y0 - 8, y1)
    for value in marks:
        out += line(x0, up(value), x1, up(value))
        out += text(x0 - 8, up(value) + 4, _tick(value), 12, colour="ink3", anchor="end")
    for band, colour in zip(bands, ("kept", "one"), strict=True):
        out += _bands(band, colour, across, up)
    for band, colour in zip(bands, ("kept", "one"), strict=True):
        points = [(across(i), up(value)) for i, value in enumerate(band.median)]
        out += polyline(points, colour, 2.6, KEPT_DASH if colour == "kept" else "")
    ends = sorted(((up(band.median[late]), i) for i, band in enumerate(bands)))
    apart = max(0.0, 17 - (ends[1][0] - ends[0][0])) / 2
    for (at, index), nudge in zip(ends, (-apart, apart), strict=True):
        world = "kept" if index == 0 else "one"
        out += mark(world, x1 + 9, at, 5.5)
        value = item.kept.median[late] if index == 0 else item.abolished.median[late]
        out += text(x1 + 19, at + 5 + nudge, shown(value), 13.5, colour=world, weight=600)
    for i in range(len(two.years)):
        name, at, anchor = ("Start", across(0) + 6, "end") if i == 0 else (str(i), across(i), "middle")
        out += text(at, y1 + 18, name, 12, colour="ink3", anchor=anchor)
    return out + text(x + 16, y + height - 16, _share_words(item, shown, better, worse), 13, weight=600)


def _bands(band: Band, colour: str, across: Scale, up: Scale) -> str:
    out = ""
    for lower, upper, alpha in ((band.low, band.high, 0.15), (band.lower, band.upper, 0.24)):
        there = [(across(i), up(value)) for i, value in enumerate(upper)]
        back = [(across(i), up(value)) for i, value in reversed(list(enumerate(lower)))]
        out += polygon([*there, *back], colour, alpha)
    return out


def _not_played(x0: float, x1: float, y0: float, y1: float) -> str:
    shade = f"<rect x='{x0:.1f}' y='{y0:.1f}' width='{x1 - x0:.1f}' height='{y1 - y0:.1f}' fill='{INK['sunk']}'/>"
    return shade + text(x0 + 5, y0 + 13, "not played", 12, colour="ink3", italic=True)


def _scaled(band: Band, scale: float) -> Band:
    def times(values: tuple[float, ...]) -> tuple[float, ...]:
        return tuple(value * scale for value in values)

    return Band(times(band.low), times(band.lower), times(band.median), times(band.upper), times(band.high))


def _tick(value: float) -> str:
    return number(value, 0 if abs(value - round(value)) < 1e-9 else 1)


def _share_words(item: Compared, shown: Figure, better: str, worse: str) -> str:
    late = len(item.share_better_abolished) - 1
    share = item.better_in_ten(late)
    if share is None:
        return ""
    if share == 5:
        return "Too close to say: 5 of 10 pairs"
    word, number = (better, share) if share > 5 else (worse, 10 - share)
    hardly = shown(item.kept.median[late]) == shown(item.abolished.median[late])
    if hardly:
        return tr("Abolished: hardly {word} in {number} of 10 pairs", word=word, number=number)
    return tr("Abolished: {word} in {number} of 10 pairs", word=word, number=number)


def _verdict(two: TwoWorlds, fan: tuple[str, str, str, Figure, str, str], late: int) -> str:
    item = two.of(fan[0])
    shown = fan[3]
    kept, abolished = shown(item.kept.median[late]), shown(item.abolished.median[late])
    return tr("{figure}, kept {kept}, abolished {abolished}", figure=fan[1], kept=kept, abolished=abolished)


def _headed(x: float, y: float, width: float, height: float, title: str, sub: str) -> str:
    """A card with its title and what is measured."""
    out = card(x, y, width, height) + text(x + 18, y + 28, title, 18, serif=True, weight=600)
    return out + text(x + 18, y + 48, sub, 13.5, colour="ink2")


def _marks(two: TwoWorlds, x: float, y: float, width: float, height: float, now: int, late: int) -> str:
    out = card(x, y, width, height)
    out += text(x + 18, y + 28, "Five marks, at both horizons", 18, serif=True, weight=600)
    out += text(x + 18, y + 48, tr("0 to 100. Hollow: {now}. Solid: {late}, not played.", now=two.years[now],
                             late=two.years[late]), 13.5,
                colour="ink2")  # fmt: skip
    across = linear(0, 100, x + 170, x + width - 30)
    for value in (0, 25, 50, 75, 100):
        out += line(across(value), y + 66, across(value), y + height - 28)
        out += text(across(value), y + height - 10, str(value), 12, colour="ink3", anchor="middle")
    for row, item in enumerate(two.marks):
        at = y + 84 + row * 33
        out += text(x + 158, at + 9, item.label, 14.5, anchor="end")
        for band, colour, dy in ((item.kept, "kept", 0.0), (item.abolished, "one", 11.0)):
            out += line(across(band.low[late]), at + dy, across(band.high[late]), at + dy, colour + "_wash", 8)
            out += line(across(band.median[now]), at + dy, across(band.median[late]), at + dy, colour, 1.4)
            out += (
                f"<circle cx='{across(band.median[now]):.1f}' cy='{at + dy:.1f}' r='4.2' fill='{INK['card']}' "
                f"stroke='{INK[colour]}' stroke-width='1.6'/>"
            )
            out += mark("kept" if colour == "kept" else "one", across(band.median[late]), at + dy, 5)
    return out


def _notes(two: TwoWorlds, x: float, y: float, width: float, height: float) -> str:
    out = card(x, y, width, height)
    out += text(x + 18, y + 28, "How to read this", 18, serif=True, weight=600)
    said = [
        tr(
            "{pairs} pairs of runs: in each pair both worlds have the same evidence and the same luck. Light bands "
            "hold 8 runs in 10, darker ones 5 in 10, the line is the median. On top: the table’s own luck.",
            pairs=two.pairs,
        ),
        "Lags are never shortened for play: change costs in its first years and pays later, if it pays. After the "
        "last year played both worlds run on under the last settings.",
        _middle_words(two),
        *([tr("Not carried over: {dropped}", dropped=" ".join(map(tr, two.dropped)))] if two.dropped else []),
        tr("The books of all runs add up to within {hole}.", hole=hole_in_words(two.residual_gbp)),
    ]
    at = y + 54
    for sentence in said:
        for part in wrapped(sentence, width - 36, 14.5):
            if at > y + height - 12:
                return out
            out += text(x + 18, at, part, 14.5, colour="ink2")
            at += 19
        at += 8
    return out


def _middle_words(two: TwoWorlds) -> str:
    """What the middle world makes of it, at the tenth year."""
    late = two.horizons[1]
    said = [f"{_low(title)} {shown(two.of(key).middle.median[late])}" for key, title, _, shown, _, _ in FANS]
    return tr(
        "Half way, with the split kept, incentives aligned and risk pooled, {year} has: {said}.",
        year=two.years[late],
        said="; ".join(said),
    )


def _low(title: str) -> str:
    """A title within a sentence; what begins with an abbreviation (A&E) stays."""
    words = tr(title)
    return words[:1].lower() + words[1:] if words[1:2].islower() else words


# ----------------------------------------------------------------------------------------------------- the game itself


def game_picture(reports: Sequence[ReportView], place: str) -> str:
    """The game month by month and year by year: the four hours with the headlines, power, the five marks."""
    body = text(28, 46, "Split Decision", 26, serif=True, weight=600)
    body += text(28, 70, tr("{place}: the game, year by year", place=place), 15, colour="ink2")
    body += _months(reports, 28, 92, WIDTH - 56, 400)
    body += _power(reports, 28, 510, 684, 362) + _year_marks(reports, 728, 510, 684, 362)
    years = "; ".join(f"{r.year_label}: {r.title}" for r in reports)
    label = tr("The game at {place}: {years}", place=place, years=years)
    return page(WIDTH, HEIGHT, body, label)


def _months(reports: Sequence[ReportView], x: float, y: float, width: float, height: float) -> str:
    values = [month.four_hour_pct for report in reports for month in report.months]
    out = _headed(
        x, y, width, height, "A&E within 4 hours, month by month", "A&E, all types, %. Shaded: December to February."
    )
    if not values:
        return out
    marks = ticks(min(values), max(max(values), 95.0))
    across = linear(0, len(values), x + 52, x + width - 24)
    up = linear(marks[0], marks[-1], y + height - 92, y + 66)
    for index in range(len(reports)):
        left, right = across(index * 12 + 8), across(index * 12 + 11)
        out += (
            f"<rect x='{left:.1f}' y='{y + 62:.1f}' width='{right - left:.1f}' "
            f"height='{height - 150:.1f}' fill='{INK['sunk']}'/>"
        )
    for value in marks:
        out += line(x + 52, up(value), x + width - 24, up(value))
        out += text(x + 44, up(value) + 4, _tick(value), 12, colour="ink3", anchor="end")
    out += line(x + 52, up(95), x + width - 24, up(95), "control", 1.2, "2 3")
    out += text(x + 58, up(95) - 6, "the standard, 95%", 12, colour="ink3")
    for index, report in enumerate(reports):
        colour = "kept" if report.split == "keep" else "one"
        own = [month.four_hour_pct for month in report.months]
        points = [(across(index * 12 + m + 0.5), up(value)) for m, value in enumerate(own)]
        if index and reports[index - 1].months:
            before = reports[index - 1].months[-1].four_hour_pct
            points.insert(0, (across(index * 12 - 0.5), up(before)))
        out += polyline(points, colour, 2.6, KEPT_DASH if colour == "kept" else "")
        left = across(index * 12)
        room = across(12) - across(0) - 14
        out += line(left, y + 62, left, y + height - 16, "rule2")
        out += mark("kept" if colour == "kept" else "one", left + 14, y + height - 69, 6)
        out += text(left + 26, y + height - 64, report.year_label, 13.5, weight=600, colour=colour)
        for row, part in enumerate(wrapped(report.title, room, 14)[:3]):
            out += text(left + 8, y + height - 44 + row * 16, part, 13.5, serif=True)
    return out


def _power(reports: Sequence[ReportView], x: float, y: float, width: float, height: float) -> str:
    out = _headed(x, y, width, height, "Who decides", "Share of the money whose use each seat decides, %")
    if not reports:
        return out
    across = linear(0, 100, x + 96, x + width - 24)
    row = min((height - 120) / len(reports), 44.0)
    split = reports[-1].split
    for index, report in enumerate(reports):
        at = y + 66 + index * row
        out += text(x + 18, at + row * 0.5 + 4, report.year_label, 13.5)
        left = 0.0
        shares = {seat: now for seat, now, _ in report.power}
        for seat in SEATS:
            share = shares.get(seat, 0.0)
            wide = max(across(left + share) - across(left), 0.0)
            out += (
                f"<rect x='{across(left):.1f}' y='{at + 4:.1f}' width='{wide:.1f}' "
                f"height='{row - 8:.1f}' fill='{INK[seat]}'/>"
            )
            if share >= 6:
                out += text(across(left + share / 2), at + row / 2 + 5, f"{share:.0f}", 13, colour="card", weight=600,
                            anchor="middle")  # fmt: skip
            left += share
    at_x, at_y = x + 18, y + height - 34
    for seat in SEATS:
        name = short(seat, split)
        if at_x + 26 + len(name) * 7.4 > x + width - 12:
            at_x, at_y = x + 18, at_y + 20
        out += f"<rect x='{at_x:.1f}' y='{at_y - 10:.1f}' width='12' height='12' rx='3' fill='{INK[seat]}'/>"
        out += text(at_x + 18, at_y, name, 13)
        at_x += 38 + len(name) * 7.4
    return out


def _year_marks(reports: Sequence[ReportView], x: float, y: float, width: float, height: float) -> str:
    out = _headed(x, y, width, height, "The table’s five marks", "0 to 100, year by year")
    if not reports:
        return out
    row = (height - 84) / 5
    for index, first in enumerate(reports[0].marks[:5]):
        top = y + 66 + index * row
        values = [report.marks[index].score for report in reports]
        points = values if first.before is None else [first.before, *values]
        skipped = len(points) - len(values)  # the start, where it is known
        across = linear(0, max(len(points) - 1, 1), x + 190, x + width - 80)
        low, high = min(points), max(points)
        middle, half = (low + high) / 2, max((high - low) / 2, 5.0)
        up = linear(middle - half, middle + half, top + row - 12, top + 8)
        out += text(x + 18, top + row / 2 + 5, first.label, 14.5)
        out += line(x + 18, top + row, x + width - 18, top + row)
        for i in range(1, len(points)):
            kept = reports[i - skipped].split == "keep"
            part = [(across(i - 1), up(points[i - 1])), (across(i), up(points[i]))]
            out += polyline(part, "kept" if kept else "one", 2.6, KEPT_DASH if kept else "")
        out += text(x + 178, top + row / 2 + 5, f"{points[0]:.0f}", 13.5, colour="ink3", anchor="end")
        out += text(x + width - 66, top + row / 2 + 5, f"{points[-1]:.0f}", 17, serif=True, weight=600)
    return out
