"""The briefing, the months as they are played, and the winter call, as one viewer may see them."""

from __future__ import annotations

from collections.abc import Mapping

from simgame.game import application, apply_chair, hopes, reconfigure, regulator
from simgame.game.apply_winter import called_full
from simgame.game.event_words import effects_of
from simgame.game.events import Card, Option, by_id, chooser
from simgame.game.january import JANUARY_ROWS, month_figures
from simgame.game.news import one_in
from simgame.game.plans import settlement
from simgame.game.seats import SeatId
from simgame.game.table_value import Played, Table
from simgame.game.view_types import (
    BriefingView,
    DeckCardView,
    EventOptionView,
    EventView,
    ForecastRow,
    MonthView,
    NeedView,
    SlipView,
    StepRow,
    WinterView,
    YearView,
)
from simgame.game.winter import spent, sum_sentence
from simgame.game.words import MONTH_NAMES, count, gbp_m, listed, percent, rounded_count, sentence
from simgame.game.year_record import MonthFigures
from simgame.model.language import tr
from simgame.model.state import State

WINTER_FROM = 8  # December
NEWS_FULL_PCT, NEWS_SLOW_PCT, NEWS_FILLING_PCT = 97.0, 85.0, 92.0  # what a month’s sentence is about: beds, A&E, beds


def event_view(table: Table, one: Played) -> EventView:
    """A turned card."""
    card = by_id(table.cards)[one.card]
    who = chooser(card, table.seats)
    return EventView(
        id=card.id,
        title=card.title,
        story=_story(table, one, card),
        source=card.source,
        chooser=who or "",
        options=options_of(card),
        choice=one.choice,
        winter=one.winter,
        happens=happens_of(card),
        asked=bool(card.asked),
        hears_first=card.hears_first
        if card.hears_first in table.seats
        and not card.asked
        and card.due is None
        and not (one.picked and not one.winter)
        else "",
        picked=one.picked,
    )


def _story(table: Table, one: Played, card: Card) -> str:
    """The card's story; one that asks for an application also says how the tests stand today."""
    asks = card.asked in ("apply", "go_back") and one.year_index == table.year_index and table.phase == "briefing"
    return f"{card.story} {application.in_words(table)}" if asks else card.story


def options_of(card: Card) -> tuple[EventOptionView, ...]:
    """The ways out of a card on which somebody chooses."""
    return () if card.chooser is None else tuple(map(_option, card.options))


def happens_of(card: Card) -> EventOptionView | None:
    """What comes of a card on which nobody chooses."""
    return _option(card.options[0]) if card.chooser is None else None


def _option(option: Option) -> EventOptionView:
    return EventOptionView(option.label, option.help, effects_of(option))


def events_of(table: Table, year_index: int, winter: bool | None = None) -> tuple[EventView, ...]:
    """The cards of a year that are turned; ``winter`` picks the briefing’s (False) or the winter call’s (True)."""
    turned = [one for one in table.events if one.year_index == year_index]
    early = year_index == table.year_index and table.mid is None
    if early or (year_index == table.year_index and table.phase == "year" and table.after is None):
        turned = [one for one in turned if not one.winter]  # winter's card is turned at the winter call
    return tuple(event_view(table, one) for one in turned if winter is None or one.winter == winter)


def briefing(table: Table) -> BriefingView:
    """The settlement of the year, its cards, and whom each seat needs."""
    rates = settlement(table.world, table.year)
    growth = rates.get("allocation_growth_pct", 0.0)
    prices = rates.get("cost_inflation_pct", 0.0)
    people = people_growth_pct(table)
    left = growth - prices - people
    total = table.facts.get("commissioner_allocation_gbp", 0.0) / (1.0 + growth / 100.0) / 1e6
    to_find = left * total / 100.0
    find = (
        tr("{to_find} to find before anything new", to_find=gbp_m(-to_find))
        if to_find < 0
        else tr("{to_find} for new things", to_find=gbp_m(to_find))
    )
    saving = prices - rates.get("tariff_change_pct", 0.0)
    fund = rates.get("sustainability_fund_pct", 0.0)
    capital = rates.get("capital_gbp_per_head", 0.0) * float(table.state.population[0].sum()) / 1e6
    return BriefingView(
        sentence=tr(
            "A {growth} rise, and prices and people take {prices}: {find}",
            growth=percent(growth),
            prices=percent(prices + people),
            find=find,
        ),
        rows=(
            StepRow("More money", growth),
            StepRow("Prices and pay", -prices),
            StepRow("More people", -people),
            StepRow("Left to find" if left < 0 else "Left over", left, total=True),
        ),
        note=_note(table, saving, fund, capital) + _under_way(table),
        events=events_of(table, table.year_index, winter=False),
        needs=tuple(NeedView(seat, needs) for seat, needs in table.needs),
        pickable=tuple(DeckCardView(card.id, card.title, card.winter) for card in apply_chair.pickable(table)),
        holdable=apply_chair.holdable(table),
        held=tuple(by_id(table.cards)[card].title for index, card in table.held if index == table.year_index),
    )


def _under_way(table: Table) -> str:
    """What an application has come to, or what the shadow year shows, as a sentence that goes on from another."""
    found = (hopes.in_words(table), regulator.in_words(table), reconfigure.in_words(table))
    said = "".join(f" {words}" for words in found if words)
    if words := application.shadow_words(table):
        return f" {words}{said}"
    bid = table.application
    if bid is None or bid.year_index != table.year_index or bid.stage != "refused":
        return said
    missed = listed([one.missed or (one.label[:1].lower() + one.label[1:] if one.id != "approval" else one.label)
                     for one in bid.tests if not one.met])  # fmt: skip
    return tr(" The application is refused: {missed} not met.{said}", missed=missed, said=said)


def _note(table: Table, saving: float, fund: float, capital: float) -> str:
    """What hospitals must save, what the centre gives, and the rules of the market where they are the place's own."""
    market = table.scenario.market
    buildings = tr("there is {capital} for buildings", capital=gbp_m(capital))
    support = tr(
        "The sustainability fund is {fund} of trusts’ income, for those on plan; {buildings}.",
        fund=percent(fund),
        buildings=buildings,
    )
    if fund <= 0:
        support = tr("The centre supports nobody; {buildings}.", buildings=buildings)
    if market is None or market.prices == "national" or table.split != "keep":
        return tr("Hospitals must save {saving}. {support}", saving=percent(saving), support=support)
    stays = "Prices are what you agree: what a contract is over or under what rolls on is a price, and stays"
    floor = tr(", never below {floor} of the national one", floor=percent(100 * market.floor)) if market.floor else ""
    return tr("{stays}{floor}. {support}", stays=stays, floor=floor, support=support)


def people_growth_pct(table: Table) -> float:
    """How much the population grows in a year, %."""
    world = table.world
    return float((world.population * world.population_growth_pct).sum() / world.population.sum())


def shown_months(table: Table) -> tuple[MonthFigures, ...]:
    """The months of this year that have been played: none, eight, or twelve."""
    if table.after is not None:
        return table.history[-1].months
    if table.mid is not None:
        return month_figures(table.mid.months, table.world)[:WINTER_FROM]
    return ()


def months(table: Table) -> YearView | None:
    """The months played so far this year."""
    shown = shown_months(table)
    if not shown or table.phase not in ("year", "winter_call", "report"):
        return None
    index = len(table.history) - 1 if table.after is not None else len(table.history)
    before = table.history[index - 1].months if index > 0 else ()
    return YearView(month_views(table, shown, before, table.state), WINTER_FROM if len(shown) > WINTER_FROM else 0)


def month_views(
    table: Table, shown: tuple[MonthFigures, ...], before: tuple[MonthFigures, ...], april: State
) -> tuple[MonthView, ...]:
    """Months for a screen; ``april``: the state on 1 April of their year."""
    world = table.world
    people = april.population[0].sum(axis=(-1, -2))
    usual = float(april.last.footprint["emergency_admissions_per_1000"][0].sum()) / 12.0 / 1000.0
    owners = [index for index, trust in enumerate(table.scenario.trusts) for _ in trust.sites]
    beds = [site.beds for trust in table.scenario.trusts for site in trust.sites]
    out: list[MonthView] = []
    for month, figures in enumerate(shown):
        pressure = tuple(
            float(stays / max(heads, 1.0) / max(usual, 1e-9))
            for stays, heads in zip(figures.place_emergency, people, strict=True)
        )
        occupancy = tuple(
            None if bed <= 0 or not world.trust_acute[owner] else figures.trust_occupancy_pct[owner]
            for owner, bed in zip(owners, beds, strict=True)
        )
        out.append(
            MonthView(
                month=month,
                name=MONTH_NAMES[month],
                four_hour_pct=figures.four_hour_pct,
                occupancy_pct=figures.occupancy_pct,
                trolley_waits=figures.trolley_waits,
                delayed_beds=figures.delayed_beds,
                waiting_list=figures.waiting_list,
                emergency_admissions=figures.emergency_admissions,
                ae_attendances=figures.ae_attendances,
                gp_unmet_pct=figures.gp_unmet_pct,
                spend_gbp_m=figures.spend_gbp / 1e6,
                site_occupancy_pct=occupancy,
                place_pressure=pressure,
                last_year_four_hour_pct=before[month].four_hour_pct if before else None,
                sentence=month_sentence(figures),
            )
        )
    return tuple(out)


def month_sentence(figures: MonthFigures) -> str:
    """What happened in a month, in a sentence: people before figures, the worst first."""
    full = f"{figures.occupancy_pct:.0f}%"
    stuck = rounded_count(figures.delayed_beds)
    slow = one_in(1.0 - figures.four_hour_pct / 100.0)
    waits = "waits" if slow.startswith("one") else "wait"
    if figures.occupancy_pct >= NEWS_FULL_PCT:
        return tr(
            "Wards are {full} full, and {stuck} people fit to go home are still in a bed.", full=full, stuck=stuck
        )
    if figures.four_hour_pct < NEWS_SLOW_PCT:
        return tr("{slow} {waits} over four hours in A&E; wards are {full} full.", slow=sentence(slow), waits=waits,
                  full=full)  # fmt: skip
    if figures.occupancy_pct >= NEWS_FILLING_PCT:
        return tr("Wards fill to {full}; {stuck} people fit to leave wait for care at home.", full=full, stuck=stuck)
    return tr(
        "{slow} {waits} over four hours in A&E. Wards are {full} full; {stuck} in them are fit to leave.",
        slow=sentence(slow),
        waits=waits,
        full=full,
        stuck=stuck,
    )


# --- the winter call


def winter(table: Table, seat: SeatId | None) -> WinterView | None:
    """The winter call; coins lie face down until they are turned, but one's own."""
    held = table.winter
    if held is None or table.phase != "winter_call":
        return None
    turned = table.coins_turned
    shown = turned or (called_full(table) and set(table.seats) - {"acute"} <= set(table.coins))
    coin = held.coin_gbp_m
    left = spent(table.coins, table.refused) if turned else {}
    slips: list[SlipView] = []
    for one in table.seats:
        coins = table.coins.get(one) if turned or one == seat or (shown and one != "acute") else None
        cost = left.get(one, 0) * coin if turned else 0.0
        balance = held.balances_gbp_m.get(one) if table.split == "keep" else None
        slips.append(
            SlipView(
                seat=one,
                coins=coins,
                in_hand=one in table.coins,
                buys=buys(table, one, left.get(one, 0)) if turned else "",
                cost_gbp_m=cost,
                balance_gbp_m=None if balance is None else balance - cost,
                refused=1 if table.refused == one else 0,
            )
        )
    rows = tuple(
        ForecastRow(
            id,
            label,
            unit,
            held.before[id],
            None if held.after is None else held.after[id],
            _within(id, (held.after or held.before)[id] + held.low[id]),
            _within(id, (held.after or held.before)[id] + held.high[id]),
        )
        for id, label, unit in JANUARY_ROWS
    )
    words = sum_sentence(table.coins, table.refused, table.seats, coin) if turned else ""
    if turned:
        words += tr(", each out of its own balance" if table.split == "keep" else ", out of the common reserve")
    return WinterView(
        sentence=january_sentence(held.before),
        coin_gbp_m=coin,
        from_reserve=table.split == "abolish",
        reserve_gbp_m=held.reserve_gbp_m if table.split == "abolish" else None,
        slips=tuple(slips),
        my_coins=table.coins.get(seat) if seat is not None else None,
        turned=turned,
        may_refuse=turned and table.split == "abolish" and table.refused is None and any(left.values()),
        forecast=rows,
        events=events_of(table, table.year_index, winter=True),
        sum_sentence=words,
    )


def _within(id: str, value: float) -> float:
    return min(max(value, 0.0), 100.0) if id.endswith("_pct") else max(value, 0.0)


def january_sentence(figures: Mapping[str, float]) -> str:
    """January's forecast in a sentence."""
    slow = 100.0 - figures["four_hour_pct"]
    share = one_in(slow / 100.0) if slow > 9.5 else percent(slow, 0)
    return tr(
        "January: beds {figures:.0f}% full, {figures2} people a day "
        "waiting for one, and {share} in A&E for over four hours.",
        figures=figures["occupancy_pct"],
        figures2=rounded_count(figures["trolley_waits"]),
        share=share,
    )


def buys(table: Table, seat: SeatId, coins: int) -> str:
    """What coins of a seat buy from December to March."""
    if coins <= 0 or table.winter is None:
        return ""
    gbp = coins * table.winter.coin_gbp_m * 1e6
    index = float(table.state.cost_index[0].mean())
    if seat == "acute":
        return tr("{gbp} beds with staff", gbp=count(gbp / (4.0 * table.value("winter_bed_gbp_per_month") * index)))
    if seat == "community":
        return tr("{gbp} visits at home", gbp=rounded_count(gbp / (table.value("community_contact_gbp") * index)))
    if seat == "council":
        return tr(
            "{gbp} care packages, for the winter", gbp=count(gbp / (4.0 * table.value("package_gbp_per_month") * index))
        )
    if seat == "gp":
        return tr(
            "{gbp} evening appointments", gbp=rounded_count(gbp / (table.value("evening_appointment_gbp") * index))
        )
    return "for what is shortest: beds, visits, packages or appointments"
