"""The rule book as words: the chapters of ``assets/texts/rules.toml`` with the game's own declarations put in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import msgspec

from simgame.game import budget, contracts, events, people, powers, promises, winter
from simgame.game.after import HORIZON
from simgame.game.anchors import REASONS, anchor_unit
from simgame.game.application import FOOTPRINTS, YEARS_BEFORE_BACK
from simgame.game.lever import Complexity
from simgame.game.levers import levers_for
from simgame.game.news import WORDS
from simgame.game.objectives import DEALT
from simgame.game.phases import PHASES, minutes, phase_title, year_minutes
from simgame.game.scores import MARK_LABELS, MARKS, SCORECARDS
from simgame.game.seats import OPTIONAL, SEATS, SPLITS, TABLE_OF_SEATS, SeatId, short
from simgame.game.terms import figure, terms_for
from simgame.game.words import listed, number, percent, sentence
from simgame.model.indicators import INDICATORS
from simgame.model.language import tr
from simgame.session.files import BadFile, load_events, parse_toml, read_text
from simgame.session.solo_games import SOLOS
from simgame.windows import glossary
from simgame.windows.paths import assets
from simgame.windows.promises import KINDS
from simgame.windows.setup_words import COMPUTER_WORDS, COMPUTERS, LEVEL_WORDS, LEVELS, REGIMES, WAYS, regime_line
from simgame.windows.texts import how_to, topics

NAME = "rules.toml"


@dataclass(frozen=True)
class Said:
    """A line of text. ``kind``: lead, para, point, head or small."""

    kind: str
    text: str


@dataclass(frozen=True)
class Item:
    """A thing with its mark ("seat:acute", "regime:keep", "icon:coins"): a title, and what there is to say of it."""

    mark: str
    title: str
    text: str


@dataclass(frozen=True)
class Row:
    """A row of a table: its cells, the share of the width each has, and whether it is the head."""

    cells: tuple[str, ...]
    widths: tuple[float, ...]
    head: bool = False
    note: str = ""


Block = Said | Item | Row


@dataclass(frozen=True)
class Chapter:
    """A chapter of the rule book."""

    id: str
    title: str
    icon: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class RuleBook:
    """The whole book for a game with levers of one kind."""

    title: str
    question: str
    first: str
    level: str
    chapters: tuple[Chapter, ...]


class _Chapter(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    title: str
    icon: str
    body: tuple[str, ...]


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: str
    question: str
    first: str
    chapter: tuple[_Chapter, ...]


def rule_book(level: Complexity) -> RuleBook:
    """The rules of a game with these levers. Raises ``BadFile`` where the text names what there is not."""
    file = msgspec.convert(parse_toml(read_text(assets() / "texts" / NAME), NAME), _File)
    chapters: list[Chapter] = []
    for one in file.chapter:
        blocks = tuple(block for line in one.body for block in _blocks(line, level, chapters))
        chapters.append(Chapter(one.id, one.title, one.icon, blocks))
    return RuleBook(file.title, file.question, file.first, dict(LEVELS)[level], tuple(chapters))


def _blocks(line: str, level: Complexity, before: list[Chapter]) -> Iterator[Block]:
    for tag, here in (("[starter] ", level == "starter"), ("[beyond] ", level != "starter")):
        if line.startswith(tag):
            if not here:
                return
            line = line.removeprefix(tag)
    if line == "@glossary":
        yield from _glossary(before)
    elif line.startswith("@"):
        name, _, of = line[1:].partition(":")
        if name not in _LISTS:
            raise BadFile((f"{NAME}: {line[:60]}: there is no such list: use one of {', '.join(sorted(_LISTS))}",))
        yield from _LISTS[name](level, of)
    else:
        kind = "head" if line.startswith("# ") else "point" if line.startswith("* ") else "para"
        text = line if kind == "para" else line[2:]
        try:
            yield Said(kind, tr(text).format_map(_figures(level)))
        except (KeyError, ValueError, IndexError) as error:
            raise BadFile((f"{NAME}: {line[:60]}: there is no figure called {error}: take the brace out",)) from error


def _figures(level: Complexity) -> dict[str, str]:
    """The figures that a text may name in braces."""
    return {
        "switch_minutes": _word(int(minutes("switch", 1))),
        "coin_part": f"{winter.COINS_IN_NHS_MONEY:,}",
        "rounds": _word(contracts.ROUNDS),
        "widest": percent(100 * contracts.WIDEST, 0),
        "promises": _word(promises.A_YEAR),
        "ballots": sentence(_word(budget.BALLOTS)),
        "cut": percent(100 * budget.LARGEST_CUT, 0),
        "dealt": _word(DEALT),
        "footprints": number(FOOTPRINTS),
        "years_before_back": _word(YEARS_BEFORE_BACK),
        "cards": number(len(_deck(level))),
        "rest": _word(events.REST_YEARS),
        "horizon": number(HORIZON),
    }


def _deck(level: Complexity) -> tuple[events.Card, ...]:
    return tuple(card for card in events.deck(load_events(), level) if not card.asked)


# ------------------------------------------------------------------------------------------------------------ the lists


def _lead(level: Complexity, of: str) -> Iterator[Block]:
    yield Said("lead", how_to().lead)


def _part(level: Complexity, of: str) -> Iterator[Block]:
    found = next((part for part in how_to().part if part.title == of), None)
    if found is None:
        raise BadFile((f"{NAME}: @part:{of[:40]}: how_to_play.toml has no such part: name one of its titles",))
    for line in found.lines:
        yield Said("point" if line.startswith("<b>") else "para", line)


def _topic(level: Complexity, of: str) -> Iterator[Block]:
    if of not in topics():
        raise BadFile((f"{NAME}: @topic:{of[:40]}: help.toml has no such place: name one of its tables",))
    yield Said("para", topics()[of].purpose)


def _seats(level: Complexity, of: str) -> Iterator[Block]:
    for seat, one in TABLE_OF_SEATS.items():
        now, then = one.keep, one.abolish
        kept = tr("“{line}” Judged on: {judged}", line=now.line, judged=_low(now.judged_on))
        optional = f" {tr('May be off.')}" if seat in OPTIONAL else ""
        other = tr("With one budget: <b>{title}</b>. “{line}”", title=_low(then.title), line=then.line)
        yield Item(f"seat:{seat}", now.title, f"{kept}{optional}<br>{other}")


def _people(level: Complexity, of: str) -> Iterator[Block]:
    widths = (0.17, 0.83)
    yield Row(("People", "Seats; computer players take the rest"), widths, head=True)
    yield Row(("1", "Any one seat; or all of them, to explore"), widths)
    start = [short(seat, "keep") for seat in people.FIRST]
    turns = tr("{first}; then, in turn, {others}", first=listed(start[:2]), others=listed(start[2:]))
    yield Row(("2 to 6", turns), widths)
    paired = [_low(short(seat, "keep")) for seat, count in people.seated(people.ONE_TABLE).seats if count > 1]
    yield Row(("7, 8", tr("A second person joins the {first}, then the {second}", first=paired[0], second=paired[1])),
              widths)  # fmt: skip
    panel = _word(people.PANEL)
    many = tr("Two tables, one in each world; or a patients’ panel of one or {panel}, then more pairs", panel=panel)
    yield Row((tr("{first} to {last}", first=people.ONE_TABLE + 1, last=people.MOST), many), widths)


def _minutes(level: Complexity, of: str) -> Iterator[Block]:
    widths = (0.5, 0.5)
    yield Row(("Phase", tr("Minutes ({level})", level=_low(dict(LEVELS)[level]))), widths, head=True)
    for phase in PHASES:
        name = phase_title(phase, "keep")
        other = phase_title(phase, "abolish")
        named = name if other == name else tr("{name}, or {other}", name=name, other=_low(other))
        yield Row((named, _halves(minutes(phase, 1, level))), widths)
    yield Row(("<b>A year</b>", f"<b>{_halves(year_minutes(level))}</b>"), widths)


def _levers(level: Complexity, of: str) -> Iterator[Block]:
    yield Said("small", f"{tr(dict(LEVELS)[level])}: {_low(LEVEL_WORDS[level])}.")
    for seat in SEATS:
        kept, one = (", ".join(tr(lever.label) for lever in levers_for(seat, split, level)) for split in SPLITS)
        text = kept if kept == one else tr("{kept}.<br>With one budget: {one}", kept=kept, one=one)
        yield Item(f"seat:{seat}", short(seat, "keep"), f"{text}.")


def _forms(level: Complexity, of: str) -> Iterator[Block]:
    for name in contracts.FORM_NAMES.values():
        found = glossary.term(name)
        if found is None:
            raise BadFile((f"glossary.toml: {name}: the form of a contract has no entry: write one",))
        yield Said("point", f"<b>{sentence(tr(name))}.</b> {tr(found.meaning)}")


def _terms(level: Complexity, of: str) -> Iterator[Block]:
    found = terms_for(level)
    if not found:
        return
    widths = (0.74, 0.26)
    yield Row(("Term", "From, to"), widths, head=True)
    for term in found:
        span = tr("{low} to {high}", low=figure(term, term.lowest), high=figure(term, term.highest))
        yield Row((f"<b>{tr(term.label)}.</b> {tr(term.help)}", span), widths)


def _promises(level: Complexity, of: str) -> Iterator[Block]:
    for icon, name, means in KINDS.values():
        yield Item(f"icon:{icon}", name, f"{tr(_PROMISED[name])} ({tr(means)}).")


_PROMISED = {
    "Pay": "So many pounds, from purse to purse",
    "Do": "A lever is set at a figure or more, or at it or less",
    "Back": "A vote: for or against a budget, or to keep or to abolish",
    "Word": "Anything else, in your own words",
}


def _pots(level: Complexity, of: str) -> Iterator[Block]:
    widths = (0.34, 0.34, 0.32)
    yield Row(("Pot", "Pays for", "Kept by"), widths, head=True)
    for pot in (*(budget.PLACED_POTS if level == "starter" else budget.SIX_POTS), "reserve"):
        label, pays = budget.POT_LABEL[pot]
        if pot == "outside" and level != "starter":
            label, pays = budget.COMMUNITY_LABEL
        yield Row((f"<b>{tr(label)}</b>", pays, short(budget.POT_KEEPER[pot], "abolish")), widths)


def _powers(level: Complexity, of: str) -> Iterator[Block]:
    for split in SPLITS:
        yield Said("head", "While the split is kept" if split == "keep" else "With one budget")
        for seat in SEATS:
            one = powers.power_of_seat(seat, split)
            title = tr("{seat}: {power}", seat=short(seat, split), power=_low(one.title))
            ways = one.options_in(level)
            either = tr(" Choose: {ways}.", ways="; ".join(tr(way) for way in ways)) if ways else ""
            yield Item(f"seat:{seat}", title, f"{tr(one.does)}{either} <i>{tr(one.costs)}</i>")


def _regimes(level: Complexity, of: str) -> Iterator[Block]:
    for id, name, _, _ in REGIMES:
        yield Item(f"regime:{id}", name, regime_line(id, level))


def _cards(level: Complexity, of: str) -> Iterator[Block]:
    widths = (0.52, 0.24, 0.24)
    yield Row(("Card", "Hears first", "Chooses"), widths, head=True)
    for card in sorted(_deck(level), key=lambda one: (one.winter, one.title)):
        world = "" if card.regime is None else tr("split kept") if card.regime == "keep" else tr("one budget")
        chooser = "" if card.chooser is None else "The table" if card.chooser == "table" else _short(card.chooser)
        season = tr("winter") if card.winter else ""
        where = f" ({world})" if world else ""
        yield Row((f"{', '.join(filter(None, (tr(card.title), season)))}{where}", _short(card.hears_first), chooser),
                  widths)  # fmt: skip


def _marks(level: Complexity, of: str) -> Iterator[Block]:
    for mark, (label, line) in MARK_LABELS.items():
        parts = listed([f"{_low(INDICATORS[id].label)} {percent(100 * weight, 0)}" for id, weight in MARKS[mark]])
        alone = tr("It is {indicator}.", indicator=_low(INDICATORS[MARKS[mark][0][0]].label))
        made = tr("Made of {parts}.", parts=parts) if len(MARKS[mark]) > 1 else alone
        yield Said("point", f"<b>{tr(label)}.</b> {tr(line)} {made}")


def _anchors(level: Complexity, of: str) -> Iterator[Block]:
    widths = (0.55, 0.15, 0.15, 0.15)
    yield Row(("Figure, and its unit", "0", "50", "100"), widths, head=True)
    used = {id for parts in MARKS.values() for id, _ in parts}
    used |= {line.indicator for cards in SCORECARDS.values() for lines in cards.values() for line in lines}
    for id, one in INDICATORS.items():
        if id in used:
            values = tuple(number(value) for value in one.anchors)
            yield Row((f"<b>{tr(one.label)}</b>, {tr(anchor_unit(id))}", *values), widths, note=REASONS[id])


def _ways(level: Complexity, of: str) -> Iterator[Block]:
    for _, name, line, _ in WAYS:
        yield Said("point", f"<b>{tr(name)}.</b> {tr(line)}")


def _solos(level: Complexity, of: str) -> Iterator[Block]:
    for solo in SOLOS:
        yield Said("point", f"<b>{tr(solo.title)}.</b> {tr(solo.line)} {tr(solo.goal)}")


def _computers(level: Complexity, of: str) -> Iterator[Block]:
    for kind, _ in COMPUTERS:
        yield Said("point", f"<b>{sentence(tr(kind))}.</b> {tr(COMPUTER_WORDS[kind])}")


def _glossary(before: list[Chapter]) -> Iterator[Block]:
    """The terms that the chapters before use, in the order of the alphabet."""
    found: dict[str, str] = {}
    for chapter in before:
        for block in chapter.blocks:
            for text in _texts(block):
                found.update({tr(term.name): tr(term.meaning) for term in glossary.within(tr(text))})
    for name in sorted(found, key=str.lower):
        yield Said("small", f"<b>{name}</b> {found[name]}")


def _texts(block: Block) -> tuple[str, ...]:
    if isinstance(block, Said):
        return (block.text,)
    return (block.title, block.text) if isinstance(block, Item) else block.cells


def _low(text: str) -> str:
    """A text inside a sentence: small first letter, unless it begins with an acronym."""
    text = tr(text)
    return text if text.split(" ", 1)[0].isupper() else text[:1].lower() + text[1:]


def _short(seat: SeatId) -> str:
    return short(seat, "keep")


def _word(value: int) -> str:
    """A small count as it is written in a sentence: two, six."""
    return tr(WORDS[value]) if value < len(WORDS) else str(value)


def _halves(value: float) -> str:
    whole, half = int(value), value % 1 >= 0.5
    return f"{whole or ''}½" if half else str(whole)


_LISTS: dict[str, Callable[[Complexity, str], Iterator[Block]]] = {
    "lead": _lead, "part": _part, "topic": _topic, "seats": _seats, "people": _people, "minutes": _minutes,
    "levers": _levers, "forms": _forms, "terms": _terms, "promises": _promises, "pots": _pots, "powers": _powers,
    "regimes": _regimes, "cards": _cards, "marks": _marks, "anchors": _anchors, "ways": _ways, "solos": _solos,
    "computers": _computers,
}  # fmt: skip

__all__ = ["Block", "Chapter", "Item", "Row", "RuleBook", "Said", "rule_book"]
