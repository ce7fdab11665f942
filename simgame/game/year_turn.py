"""The turn of the year: how a table opens, how a year begins, is played in two parts, and is filed."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from simgame.game import (
    answers,
    application,
    apply_powers,
    growing,
    january,
    mandates,
    new_talks,
    objectives,
    outlook,
    plan_sums,
    powers,
    promises,
    reconfigure,
    six_shares,
    switch,
)
from simgame.game.apply_plans import settle_promises
from simgame.game.budget import Budgeting
from simgame.game.contracts import Terms
from simgame.game.entries import NewTable
from simgame.game.entries_deals import Form
from simgame.game.events import Card, calendar, deck, draw, draw_winter
from simgame.game.filing import filed, footprint_figures
from simgame.game.plans import carried, draft_of, table_decisions
from simgame.game.preview import furthest_apart
from simgame.game.prospect import Prospect
from simgame.game.scenario import Scenario, build_world
from simgame.game.seats import SEATS, SeatId, Split
from simgame.game.switch import Ceremony, Voting
from simgame.game.table_value import Played, Table, holders_of
from simgame.game.translate import translate_settings
from simgame.model.evidence import Evidence, Parameters
from simgame.model.luck import Luck
from simgame.model.regime import Regime
from simgame.model.start import opening
from simgame.model.year import april_to_november, december_to_march

FIRST_FORM: Form = "tariff"


def open_table(scenario: Scenario, setup: NewTable, evidence: Evidence, cards: tuple[Card, ...]) -> Table:
    """The table on 1 April of the first year; one that begins without the split opens with step 4 of the switch."""
    world = build_world(scenario)
    parameters = Parameters.of(evidence, setup.view, setup.overrides)
    state = opening(world, parameters)
    table = Table(
        scenario=scenario,
        evidence=evidence,
        cards=deck(cards, setup.complexity),
        setup=setup,
        world=world,
        parameters=parameters,
        holders=holders_of(setup),
        names=dict(setup.names),
        phase="briefing",
        year_index=0,
        split="keep",
        regime=Regime.of("keep", len(world.footprints)),
        state=state,
        settings={},
        last_terms=Terms(FIRST_FORM, 0.0),
        aims=objectives.deal(setup.seed),
        last_community=Terms("block", 0.0),
        prospect=Prospect(state, parameters, setup.years),
        length=1,
    )
    first = switch.planned_split(setup.regime, setup.abolish_from, 0, "keep")
    if first == "abolish":
        table = outlook.with_purses(outlook.with_plan(table))
        return replace(table, phase="switch", ceremony=Ceremony("abolish", switch.LAST_STEP, "practices", 100.0))
    return begin_year(table)


def begin_year(table: Table) -> Table:
    """Last year is put away; the settlement, the contract card or the pots, and the event cards are laid out."""
    table = replace(
        table,
        phase="briefing",
        ceremony=None,
        talks=None,
        community_talks=None,
        budget=None,
        mandates={},
        threats=(),
        regime=_regime(table),
        purses={},
        drafts={},
        submitted=frozenset(),
        reasons={},
        predictions=(),
        sums=None,
        marks={},
        right=None,
        steps={},
        forecast={},
        forecast_ranges={},
        mid=None,
        after=None,
        winter=None,
        coins={},
        coins_turned=False,
        refused=None,
        question=None,
    )
    if answers.law(table):
        table = replace(table, regime=table.regime.with_switch(legislation=1.0))
    table = outlook.with_plan(table)
    table = replace(
        table, talks=new_talks.acute(table), community_talks=new_talks.community(table), budget=_budget(table)
    )
    table = outlook.with_purses(table)
    return plan_sums.with_needs(_with_cards(_with_mandates(new_talks.within(table))))


def _regime(table: Table) -> Regime:
    """The regime of the year: where a council left the pool last year, money does not cross its door."""
    left = powers.find(table.powers, "leave_pool", table.year_index - 1) is not None
    back = powers.find(table.powers, "leave_pool", table.year_index - 2) is not None
    if table.split == "abolish" and (left or back):
        return table.regime.with_switch(pooling=1.0 - table.value("leave_pool_share") * left)
    return table.regime


def _with_mandates(table: Table) -> Table:
    found: dict[SeatId, mandates.Mandate] = {}
    if table.talks is not None:
        for talks in (table.talks, table.community_talks):
            if talks is not None:
                found |= mandates.of_contract(table.evidence, table.setup.seed, table.year, talks)
    elif table.budget is not None:
        found = mandates.of_budget(table.evidence, table.setup.seed, table.year, table.budget)
    return replace(table, mandates=found)


def _budget(table: Table) -> Budgeting | None:
    if table.split != "abolish":
        return None
    if table.setup.complexity != "starter":
        return six_shares.budget(table)
    facts = table.facts
    money = carried(table)
    engine = tuple(facts[f"share_{name}_gbp"] / 1e6 for name in ("hospital", "outside", "keeping_well"))
    cash = outlook.last_shares_gbp_m(table)
    rolls_on = [round(last + new, 1) for last, new in zip(cash, money, strict=True)]
    same_work = [round(now + new, 1) for now, new in zip(engine, money, strict=True)]
    room = facts["commissioner_room_gbp"] / 1e6 - sum(money)
    reserve = (facts["reserve_gbp"] - facts["commissioner_room_gbp"]) / 1e6
    hospital, outside, well = (round(last - now, 4) for last, now in zip(rolls_on, engine, strict=True))
    return Budgeting(
        rolls_on=(rolls_on[0], rolls_on[1], rolls_on[2], round(reserve, 1)),
        same_work=(same_work[0], same_work[1], same_work[2]),
        to_share_gbp_m=round(room + sum(same_work) - sum(rolls_on), 1),
        voters=table.seats,
        consent=table.setup.consent,
        carried=(hospital, outside, well),
        protected=table.setup.protect,
    )


def _with_cards(table: Table) -> Table:
    luck = Luck.of(table.setup.seed, 1)
    facts = facts_of(table)
    past = table.happened()
    briefed = draw(table.cards, luck, table.year, table.split, facts, past)
    wintry = draw_winter(table.cards, luck, table.year, table.split, facts, past)
    dated = (*calendar(table.cards, table.year, past), *answers.challenged(table, briefed), *briefed)
    drawn = tuple(Played(card, table.year_index, winter=False) for card in dated)
    later = tuple(Played(card, table.year_index, winter=True) for card in wintry)
    return replace(table, events=(*table.events, *drawn, *application.questions(table), *later))


def facts_of(table: Table) -> dict[str, float]:
    """What a card of this year may wait for."""
    lawful = float(answers.law(table))
    return {**indicators_of_last_year(table), "year_index": float(table.year_index), "legislation": lawful}


def indicators_of_last_year(table: Table) -> dict[str, float]:
    """Footprint indicators of the year that has ended."""
    if table.history:
        return dict(table.history[-1].indicators)
    return footprint_figures(table.state.last)


def chosen(one: Played, choice: int) -> Played:
    """A card with its choice made."""
    return msgspec.structs.replace(one, choice=choice)


def play_to_november(table: Table) -> Table:
    """The plans lock: promises are checked, the year is forecast, and April to November are played."""
    return _to_november(plan_sums.with_forecast(settle_promises(table), table.shocks(winter=False)))


def _to_november(table: Table) -> Table:
    mid = april_to_november(
        table.state,
        table_decisions(table),
        table.regime,
        table.parameters,
        table.shocks(),
        Luck.of(table.setup.seed, 1),
    )
    return replace(table, phase="year", mid=mid)


def months_shown(table: Table) -> Table:
    """The board has shown what was played: eight months lead to the winter call, twelve to the report."""
    if table.after is not None:
        return replace(table, phase="report")
    return january.with_winter(apply_powers.at_november(replace(table, phase="winter_call")))


def play_to_march(table: Table) -> Table:
    """December to March with the coins; the winter cards as they were chosen. The year is filed."""
    assert table.mid is not None
    mid = table.mid
    if any(one.winter and one.year_index == table.year_index and one.choice for one in table.events):
        # a second option was taken: April to November come out the same bits, the winter differs
        again = _to_november(settle_promises(table))
        assert again.mid is not None
        mid = again.mid
    winter = january.winter_decisions(table)
    played = december_to_march(mid, winter)
    record = filed(table, played, table_decisions(table), winter, table.shocks())
    if table.year_index == 0:  # the lens opens in the first report
        record = replace(record, apart=furthest_apart(table))
    return replace(table, phase="year", mid=mid, after=played.state, history=(*table.history, record))


def next_year(table: Table) -> Table:
    """The report is read: a vote, the switch, the next briefing, or the debrief after the last year."""
    assert table.after is not None
    record = table.history[-1]
    settings = {seat: {**table.settings.get(seat, {}), **draft_of(table, seat)} for seat in SEATS}
    terms = record.terms or table.last_terms
    community = None if record.community is None else record.community.agreed
    if table.year_index + 1 >= table.years:
        return replace(table, phase="debrief")
    table = replace(
        growing.grown(reconfigure.advanced(table, settings["stp"])),
        year_index=table.year_index + 1,
        promises=promises.closed(table.promises, table.year_index),
        state=table.after,
        settings=settings,
        last_terms=terms,
        last_community=community or table.last_community,
    )
    if application.undone_in_court(table):
        return toward(replace(table, application=None, undone=True), "keep")
    if table.undone and table.setup.regime == "abolish":
        return toward(table, table.split)  # what a court undid does not come back by plan
    shadow = table.application
    if shadow is not None and shadow.stage == "shadow":
        return toward(replace(table, application=None), shadow.to)
    applied = application.by_application(table)
    asked = answers.started(table, "apply", (table.year_index - 1,))
    if asked if applied else switch.votes_in_year(table.setup.regime, table.year_index):
        voting = Voting(table.split, table.seats, table.setup.consent)
        return replace(table, phase="vote", votings=(*table.votings, voting))
    return toward(
        table, switch.planned_split(table.setup.regime, table.setup.abolish_from, table.year_index, table.split)
    )


def toward(table: Table, split: Split) -> Table:
    """The next briefing in a split, by way of the ceremony when it is another one."""
    if split == table.split:
        return begin_year(table)
    return replace(table, phase="switch", ceremony=Ceremony(split, 1))


def after_vote(table: Table) -> Table:
    """The votes are read: to the switch, or beyond starter to the tests and a shadow year."""
    assert table.voting is not None
    assert table.voting.result is not None
    result = table.voting.result
    votes: dict[SeatId, str] = {seat: choice for seat, choice, _ in table.voting.cards}
    table = replace(table, promises=promises.backed(table.promises, table.year_index, votes, budget=False))
    if application.by_application(table):
        found = application.judged(table, result != table.split)
        return begin_year(replace(table, application=found))
    return toward(table, result)


def switched(table: Table) -> Table:
    """The ceremony is over: the new rules of the money hold from this April."""
    ceremony = table.ceremony
    assert ceremony is not None
    posts = 100.0 if ceremony.posts_pct is None else ceremony.posts_pct
    regime = Regime.of(ceremony.to, len(table.world.footprints))
    if ceremony.to == "abolish":
        regime = regime.with_switch(posts=posts / 100.0)
    use = switch.PLACEMENTS[ceremony.placement or "savings"]
    settings = translate_settings(table.settings, ceremony.to, table.scenario.population)
    return begin_year(
        replace(table, split=ceremony.to, regime=regime, settings=settings, posts_pct=posts, freed_use=use)
    )
