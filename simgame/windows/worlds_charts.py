"""From two worlds to the debrief's charts: headers, fans, the five marks and the table of every measure."""

from __future__ import annotations

from simgame.game.facts import Scenario
from simgame.insight.two_worlds import Band as WorldBand
from simgame.insight.two_worlds import Compared, TwoWorlds
from simgame.model.language import tr
from simgame.windows.chart_data import Band, FanData, Words, World, WorldFigure, WorldsData, WorldsRow, WorldsTableData
from simgame.windows.figures import SHORT_NAMES, change_words, value_words
from simgame.windows.map_layers import AGE_EDGES, over_75, step_of

FANS = ("ae_four_hour_pct", "rtt_18_week_pct", "emergency_admissions_per_1000", "money_together_gbp")
HEAD = ("ae_four_hour_pct", "rtt_18_week_pct", "emergency_admissions_per_1000", "money_together_gbp")
HEAD_LABELS = ("A&E within 4 hours", "waiting under 18 weeks", "emergency stays per 1,000", "money, {years} together")
POINTS = " points"
NOT_CLEAR = (0.4, 0.6)
MARKS_UNIT = "0 to 100"


def headers(worlds: TwoWorlds, scenario: Scenario, at: int) -> WorldsData:
    """Both worlds at an index of the years, as the table's own luck has it (run 0); kept stands on the left, always."""
    hexes = tuple((c, r) for item in scenario.cartogram.localities for c, r in item.hexes)
    steps = tuple(step_of(share, AGE_EDGES) for share in over_75(scenario))
    kept_played = "keep" in worlds.was[:1] if worlds.was else True
    all_kept = all(split == "keep" for split in worlds.was)
    all_ended = all(split == "abolish" for split in worlds.was)
    kept_title = "Split kept: what you played" if all_kept else "Split kept: same choices, same luck"
    ended = all_ended or not kept_played or "abolish" in worlds.was
    ended_title = "Split abolished: what you played" if ended else "Split abolished: same choices, same luck"
    return WorldsData(
        World(kept_title, _figures(worlds, "kept", at), steps),
        World(ended_title, _figures(worlds, "abolished", at), steps),
        hexes,
    )


def _figures(worlds: TwoWorlds, world: str, at: int) -> tuple[WorldFigure, ...]:
    found = []
    for key, label in zip(HEAD, HEAD_LABELS, strict=True):
        item = worlds.of(key)
        own = item.run_0_kept if world == "kept" else item.run_0_abolished
        words = tr(label, years=tr("{count} years", count=at) if at > 1 else "one year")
        found.append(WorldFigure(value_words(item.id, item.unit, own[at]), words))
    return tuple(found)


def fan(worlds: TwoWorlds, key: str, upto: int, *, explained: bool = False) -> FanData:
    """A measure in both worlds, the start first; years after the last played are marked *not played*."""
    item = worlds.of(key)
    money = item.id.endswith("_gbp")
    scale = 1e6 if money else 1.0
    last = min(upto, len(worlds.years) - 1)
    unit = "£m" if money else item.unit
    subtitle = (
        tr("Middle of {pairs} pairs; bands: 5 and 8 in 10 runs, {unit}", pairs=worlds.pairs, unit=unit)
        if explained
        else tr("Middle of {pairs} pairs of runs, {unit}", pairs=worlds.pairs, unit=unit)
    )
    labels = ("Start", *(f"Y{n}" for n in range(1, last + 1)))
    return FanData(
        Words(
            SHORT_NAMES.get(item.id, item.label),
            subtitle,
            "\n".join(filter(None, (verdict(item, last), paired(item, last)))),
        ),
        labels,
        _band(item, item.kept, last, scale),
        _band(item, item.abolished, last, scale),
        value_format="{:,.0f}" if money or abs(item.kept.median[last]) >= 100 else "{:.1f}",
        played=worlds.played + 1 if last > worlds.played else None,
    )


def _band(item: Compared, band: WorldBand, last: int, scale: float) -> Band:
    def cut(values: tuple[float, ...]) -> tuple[float, ...]:
        return tuple(value / scale for value in values[: last + 1])

    return Band(
        cut(band.median), cut(band.low), cut(band.high), cut(band.lower), cut(band.upper),
        value_words(item.id, item.unit, band.median[last]),
    )  # fmt: skip


def verdict(item: Compared, at: int) -> str:
    """How sure the difference is, in runs of ten; never a winner."""
    share = item.share_better_abolished[at]
    if share is None:
        return ""
    if NOT_CLEAR[0] < share < NOT_CLEAR[1]:
        return "Too close to call: about 5 pairs in 10 each way"
    tens = round(10 * share)
    return (
        tr("Abolished: better in {tens} of 10 pairs", tens=tens)
        if share >= 0.5
        else tr("Kept: better in {tens} of 10 pairs", tens=10 - tens)
    )


def paired(item: Compared, at: int) -> str:
    """The difference of the pairs: its median and the range of 8 in 10."""
    gap = item.difference
    middle, low, high = (
        change_words(item.id, item.unit, band[at]).removesuffix(POINTS) for band in (gap.median, gap.low, gap.high)
    )
    if gap.median[at] and not any(digit in middle for digit in "123456789"):
        middle = tr("less than {least}", least=least_shown(middle))
    if item.unit == "%":
        return tr("Abolished less kept: {middle}, {low} to {high} points", middle=middle, low=low, high=high)
    return tr("Abolished less kept: {middle}, {low} to {high}", middle=middle, low=low, high=high)


def of_runs(worlds: TwoWorlds, what: str, *, played: bool = True) -> str:
    """What stands under the title of a table of runs: which of its figures are the game's own, and which are runs'."""
    if played:
        return tr(
            "{what}. Your game is one run; kept and abolished are middles of {pairs} pairs, their difference with the "
            "range of 8 pairs in 10",
            what=tr(what),
            pairs=worlds.pairs,
        )
    return tr(
        "{what}. Middles of {pairs} pairs of runs, their difference with the range of 8 pairs in 10",
        what=tr(what),
        pairs=worlds.pairs,
    )


def least_shown(zero: str) -> str:
    """The least that words for nought could have shown: £0.0m is written for what is under £0.1m."""
    return zero[: zero.rindex("0")] + "1" + zero[zero.rindex("0") + 1 :] if "0" in zero else zero


def _difference(item: Compared, low: float, middle: float, high: float) -> str:
    """The difference and its range; where it is there but smaller than what is shown, that is said."""
    words = change_words(item.id, item.unit, middle)
    if middle and not any(digit in words for digit in "123456789"):
        words = tr("less than {least}", least=least_shown(words))
    return tr(
        "{id} ({id2} to {id3})",
        id=words,
        id2=change_words(item.id, item.unit, low).removesuffix(POINTS),
        id3=change_words(item.id, item.unit, high).removesuffix(POINTS),
    )


def _figure(item: Compared, value: float) -> str:
    """Marks are whole numbers, as on the scorecards."""
    return f"{value:.0f}" if item.unit == MARKS_UNIT else value_words(item.id, item.unit, value)


def table(worlds: TwoWorlds, at: int, keys: tuple[str, ...], title: str, subtitle: str) -> WorldsTableData:
    """Measures in both worlds at an index of the years, with the difference and its range."""
    rows = []
    for key in keys:
        item = worlds.of(key)
        difference = item.difference
        low, middle, high = difference.low[at], difference.median[at], difference.high[at]
        rows.append(
            WorldsRow(
                SHORT_NAMES.get(item.id, item.label),
                _figure(item, item.kept.median[at]),
                _figure(item, item.abolished.median[at]),
                _difference(item, low, middle, high),
                verdict(item, at),
                low,
                middle,
                high,
                None if item.direction == 0 else item.direction > 0,
                _figure(item, item.played[at]) if at < len(item.played) else "",
            )
        )
    return WorldsTableData(Words(title, subtitle), tuple(rows))
