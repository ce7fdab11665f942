"""Powers as all may see them; mandates, objectives, early knowledge as their owner may; all of it once it is opened."""

from __future__ import annotations

from simgame.game import contracts, early, known, mandates, objectives, powers
from simgame.game.apply_powers import mandate_problem, seen_problem
from simgame.game.events import by_id
from simgame.game.phases import phase_title, year_label
from simgame.game.powers import power_of_seat
from simgame.game.seats import SeatId
from simgame.game.table_value import Table
from simgame.game.view_types import (
    EarlyView,
    KnownView,
    MandateView,
    MineView,
    ObjectiveView,
    OpenedAim,
    OpenedLine,
    PowerView,
    ThreatView,
)
from simgame.game.words import listed, sentence
from simgame.model.language import tr


def power_views(table: Table) -> tuple[PowerView, ...]:
    """Every seat's power, as far as all can know: whose board would not have it, they cannot."""
    out: list[PowerView] = []
    for seat in table.seats:
        power = power_of_seat(seat, table.split)
        played = powers.find(table.powers, power.id, table.year_index)
        used = "" if played is None else powers.said(played, table.split)
        if power.id == "one_right" and table.right is not None:
            used = powers.said(powers.PlayedPower("one_right", "stp", table.year_index, "plans_up"), table.split)
        when = listed([phase_title(phase, table.split) for phase in power.phases if phase != "plans_up"])
        out.append(
            PowerView(
                seat=seat,
                id=power.id,
                title=power.title,
                does=power.does,
                costs=power.costs,
                when=when or phase_title("plans_up", table.split),
                options=power.options_in(table.setup.complexity),
                now=seen_problem(table, seat, power.id) == "",
                used=used,
                against=tuple(one for one in power.against if table.holders[one] != "off"),
            )
        )
    return tuple(out)


def threat_views(table: Table) -> tuple[ThreatView, ...]:
    """What was threatened this year."""
    return tuple(ThreatView(one.seat, one.against, one.line) for one in table.threats)


def mine(table: Table, seat: SeatId | None) -> MineView | None:
    """What only this seat sees."""
    if seat is None or table.holders[seat] == "off":
        return None
    power = power_of_seat(seat, table.split)
    heard = early.heard_by(table, seat)
    already = {one.card for one in early.turned_up(table)}
    return MineView(
        seat=seat,
        power_problem=seen_problem(table, seat, power.id) or mandate_problem(table, seat),
        mandate=_mandate(table, seat),
        objectives=_objectives(table, seat),
        may_keep=table.year_index == 0 and table.phase not in ("vote", "switch", "debrief"),
        early=tuple(early_view(table, one) for one in heard if one.card not in already),
        settlement=early.settlement_ahead(table) if seat == "commissioner" else "",
        known=tuple(KnownView(one.label, one.value, one.range) for one in known.known_by(table, seat)),
    )


def _mandate(table: Table, seat: SeatId) -> MandateView | None:
    found = table.mandates.get(seat)
    if found is None:
        return None
    lying: float | None = None
    if table.talks is not None:
        terms = table.talks.agreed or table.talks.card
        lying = None if terms is None else contracts.comes_to_gbp_m(table.talks, terms)
    elif table.budget is not None:
        changes = table.budget.agreed or table.budget.changes
        lying = None if changes is None else mandates.change_of(table.budget, found.about, changes)
    over = lying is not None and mandates.goes_beyond(found, lying)
    return MandateView(mandates.in_words(found), found.gbp_m, found.about, found.bound, over)


def _objectives(table: Table, seat: SeatId) -> tuple[ObjectiveView, ...]:
    aim = table.aims[seat]
    records = table.shown_history
    out: list[ObjectiveView] = []
    for id in aim.dealt:
        asked = objectives.asked(id, table.prospect)
        stands = objectives.outcome(records, asked) if records else None
        out.append(
            ObjectiveView(
                id,
                asked.objective.title,
                objectives.in_words(asked),
                id == aim.chosen,
                "" if stands is None else stands.figure,
                None if stands is None else stands.met,
            )
        )
    return tuple(out)


def early_view(table: Table, one: early.Heard) -> EarlyView:
    """A card before its time, in words."""
    card = by_id(table.cards)[one.card]
    return EarlyView(one.card, card.title, card.story, one.seat, early.when_in_words(table, one), one.rumour)


def turned_up_views(table: Table) -> tuple[EarlyView, ...]:
    """Cards that lie open before their time."""
    return tuple(early_view(table, one) for one in early.turned_up(table))


def ranges_for_all(table: Table) -> tuple[tuple[SeatId, KnownView], ...]:
    """At an open table: what else only a seat knows, as a range for all."""
    if table.setup.way != "open":
        return ()
    return tuple(
        (seat, KnownView(one.label, "", one.range)) for seat in table.seats for one in known.known_by(table, seat)
    )


# --- what opens -----------------------------------------------------------------------------------------------------


def opened_mandates(table: Table) -> tuple[OpenedLine, ...]:
    """All mandates of the years played: step 3 of the switch, and the debrief."""
    out: list[OpenedLine] = []
    for record in table.history:
        for seat, mandate in record.mandates.items():
            went = seat in record.beyond
            words = mandates.opened(mandate) + tr(", and went beyond" if went else "")
            other = record.community
            terms = other.agreed if other is not None and seat in other.parties[1:] else record.terms
            if mandate.about == "contract" and terms is not None:
                words += tr("; the contract was £{value_gbp_m:,.1f}m", value_gbp_m=terms.value_gbp_m)
            out.append(OpenedLine(seat, year_label(record.year), words + ".", went))
    return tuple(out)


def opened_early(table: Table) -> tuple[OpenedLine, ...]:
    """All that was heard first: which seat, how early, and whether it told."""
    deck = by_id(table.cards)
    told = {(one.card, one.year_index) for one in table.turned_up}
    out: list[OpenedLine] = []
    for record in table.history:
        for card, _ in record.happened:
            item = deck[card]
            if not early.was_heard(table, item, record.year_index):
                continue
            how = "a year" if item.ahead == "year" else "a phase"
            kept = "and turned it up" if (card, record.year_index) in told else "and kept it"
            out.append(
                OpenedLine(
                    item.hears_first,
                    year_label(record.year),
                    tr("heard of “{title}” {how} ahead, {kept}.", title=item.title, how=how, kept=kept),
                )
            )
    return tuple(out)


def opened_aims(table: Table) -> tuple[OpenedAim, ...]:
    """Everybody's objectives, in the debrief only."""
    if not table.history:
        return ()
    out: list[OpenedAim] = []
    for seat in table.seats:
        aim = table.aims[seat]
        rows: list[tuple[str, str, str, bool, bool]] = []
        for id in aim.dealt:
            asked = objectives.asked(id, table.prospect)
            stands, words = objectives.outcome(table.history, asked), objectives.in_words(asked)
            rows.append((asked.objective.title, words, sentence(stands.figure), stands.met, id == aim.chosen))
        out.append(OpenedAim(seat, tuple(rows)))
    return tuple(out)
