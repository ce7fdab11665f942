"""The three fairness tests of *Scoring*: no best move, every seat bites, every seat needs somebody; and its yardsticks.

Measured by many games of computer plans in a place and a world: a game is drawn whole, every seat's levers with the
contract (or the shares), luck and evidence, since nobody plays at a table where all others place nothing. A lever or a
seat that fails is shown as failing. A yardstick is a line of a scorecard: it measures nothing where it stands at 0, or
at 100, in most games.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from simgame.game.lever_list import Lever
from simgame.game.scenario import Scenario
from simgame.game.scores import SCORECARDS
from simgame.game.seats import CONTRACT_PARTIES, RULES, SEATS, SeatId, Split, short
from simgame.insight.many_acts import COINS, NO_DEAL, PAY, POWER, RIGHT, WORD, has_power, part_of
from simgame.insight.many_games import (
    CONTRACT,
    CONTRACT_CHANGE,
    MOVED,
    POTS,
    Ground,
    ground,
    play,
    random_plans,
)
from simgame.model.indicators import INDICATORS
from simgame.model.world import Floats

YEARS = 5
DRAWS = 40  # games for each setting of a lever
PLANS = 24  # of a seat: with every end of its parts and every use of the one right there is room for chance beside them
BASES = 8  # games in which a seat's plans are tried
SETTINGS = 5  # of a lever, from one end to the other
MOST_OFTEN = 0.7  # of games in which one setting may be best
LEAST_POINTS = 3.0  # that a seat must be able to move one of the five marks
TIE = 1e-6  # points
MOST_AT_AN_END = 0.6  # of games in which a line of a scorecard may stand at 0, or at 100
YARDSTICK_GAMES = 64  # drawn for that, in each world
WORLDS: tuple[Split, Split] = ("keep", "abolish")


@dataclass(frozen=True)
class Move:
    """A starter lever: in what share of games its most often best setting is best for its owner; ``setting`` of that
    (0 the lowest of the five, or the number of the choice); ``span``: what choosing moves the owner's score, points,
    median."""

    lever: str
    label: str
    seat: SeatId
    best_share: float
    setting: int
    span: float

    @property
    def holds(self) -> bool:
        """No setting is best in more than 7 games of 10."""
        return self.best_share <= MOST_OFTEN + 1e-9


@dataclass(frozen=True)
class Seat:
    """A seat in a world. ``bites``: the most that its plans move one of the five marks (``mark``), points. ``own``:
    what its plans move its own scorecard; ``other``: what the plans of ``needs``, with what it agrees with this seat,
    move it, of all other seats most; both the mean over drawn games."""

    seat: SeatId
    split: Split
    mark: str
    bites: float
    own: float
    other: float
    needs: SeatId

    @property
    def does_bite(self) -> bool:
        """At least one mark moves three points."""
        return self.bites >= LEAST_POINTS

    @property
    def does_need(self) -> bool:
        """Some other seat moves its scorecard as much as it does itself."""
        return self.other >= self.own


@dataclass(frozen=True)
class Yardstick:
    """A line of a seat's scorecard in a world: in what share of drawn games it stands at 0 and at 100; ``middle``: what
    it earns in the middle one."""

    seat: SeatId
    split: Split
    indicator: str
    at_0: float
    at_100: float
    middle: float

    @property
    def measures(self) -> bool:
        """It stands at neither end in more than 6 games of 10."""
        return max(self.at_0, self.at_100) <= MOST_AT_AN_END + 1e-9


@dataclass(frozen=True)
class Fairness:
    """The three tests in a place, and the yardsticks. ``games``: how many were played."""

    place: str
    games: int
    moves: tuple[Move, ...]
    seats: tuple[Seat, ...]
    yardsticks: tuple[Yardstick, ...] = ()


def fairness(
    scenario: Scenario, draws: int = DRAWS, plans: int = PLANS, years: int = YEARS, seed: int = 1, bases: int = BASES
) -> Fairness:
    """``draws``: games for each setting of a lever, half of them in each world that has the lever, over what the others
    do, contract (or shares), luck and evidence; ``plans``: of each seat, alone with all else as last year
    (what it moves of the marks), and in each of ``bases`` drawn games (what moves its scorecard)."""
    here = {split: ground(scenario, split) for split in WORLDS}
    moves, played = _moves(here, max(draws, 2), years, seed)
    seats: list[Seat] = []
    rulers: list[Yardstick] = []
    for split in WORLDS:
        found, count = _seats(here[split], plans, years, seed, bases)
        seats += found
        rulers += _yardsticks(here[split], years, seed)
        played += count + YARDSTICK_GAMES
    return Fairness(scenario.id, played, moves, tuple(seats), tuple(rulers))


def _yardsticks(here: Ground, years: int, seed: int) -> list[Yardstick]:
    """Every line of every scorecard in a world, over games that are drawn whole."""
    plans = random_plans(here, YARDSTICK_GAMES, seed)
    lines = play(here, plans, years, np.arange(1, YARDSTICK_GAMES + 1), seed, drawn=True).lines
    out: list[Yardstick] = []
    for seat in SEATS:
        for line in SCORECARDS[here.split][seat]:
            points = lines[f"{seat}.{line.indicator}"]
            ends = float((points <= TIE).mean()), float((points >= 100.0 - TIE).mean())
            out.append(Yardstick(seat, here.split, line.indicator, *ends, float(np.median(points))))
    return out


# --------------------------------------------------------------------------------------------------------- no best move


def parts_of(lever: Lever) -> Floats:
    """Five settings from end to end; of a choice, each."""
    if lever.choices:
        return (np.arange(len(lever.choices)) + 0.5) / len(lever.choices)
    return np.linspace(0.0, 1.0, SETTINGS)


def _moves(here: dict[Split, Ground], draws: int, years: int, seed: int) -> tuple[tuple[Move, ...], int]:
    scores: dict[str, list[Floats]] = {}  # lever -> (draws, settings) by world
    levers: dict[str, Lever] = {}
    played = 0
    for split in WORLDS:
        mine = here[split].levers
        chance = np.random.default_rng(seed)
        drawn = {gene: chance.random(draws) for gene in here[split].genes}
        shares = {lever.id: parts_of(lever) for lever in mine}
        both = {lever.id for lever in here["keep"].levers} & {lever.id for lever in here["abolish"].levers}
        counts = {key: (draws + 1) // 2 if key in both else draws for key in shares}
        for lever in mine:  # one lever at a time moves; the rest of the game stays as drawn
            levers.setdefault(lever.id, lever)
            n, k = counts[lever.id], len(shares[lever.id])
            rows = {gene: np.repeat(values[:n], k) for gene, values in drawn.items()}
            rows[lever.id] = np.tile(shares[lever.id], n)
            found = play(here[split], rows, years, np.repeat(np.arange(1, n + 1), k), seed, drawn=True)
            scores.setdefault(lever.id, []).append(found.seats[lever.seat].reshape(n, k))
            played += n * k
    moves = [_move(levers[key], np.concatenate(values)) for key, values in scores.items()]
    return tuple(moves), played


def _move(lever: Lever, points: Floats) -> Move:
    top = points >= points.max(axis=1, keepdims=True) - TIE
    shares = (top / top.sum(axis=1, keepdims=True)).mean(axis=0)  # settings that tie share the game
    at = int(np.argmax(shares))
    span = float(np.median(points.max(axis=1) - points.min(axis=1)))
    return Move(lever.id, lever.label, lever.seat, float(shares[at]), at, span)


# ----------------------------------------------------------------------------------- every seat bites, and needs others


def plans_of(here: Ground, seat: SeatId, count: int, seed: int, to: SeatId | None = None) -> dict[str, Floats]:
    """Plans of one seat: every part at its lowest, every one at its highest, each alone at its highest, each use of the
    STP lead's one right, the rest drawn. Parts are the seat's levers, its winter coins, its power, and whether
    it signs the contract.

    In one budget the chief executive's plans hold the shares of what is new. ``to``: the seat that the plans are
    measured on, if that is another one; they then hold what is between the two, or takes the votes of others: money
    promised, a word kept or broken, a contract, and in one budget what is taken from one division for the other.
    """
    genes = [lever.id for lever in here.of(seat)] + [f"{COINS}.{seat}"]
    if has_power(seat, here.split):
        genes.append(f"{POWER}.{seat}")
    if seat in CONTRACT_PARTIES and here.split == "keep":
        genes.append(f"{NO_DEAL}.{seat}")
    if seat == "stp" and here.split == "abolish":
        genes += POTS
    if to is not None:
        genes += [f"{PAY}.{seat}.{to}", f"{WORD}.{seat}"]
        if seat == "stp" and here.split == "abolish":
            genes.append(MOVED)
        if here.split == "keep" and {seat, to} == set(CONTRACT_PARTIES):
            genes += [CONTRACT, CONTRACT_CHANGE]
    rows = [np.zeros(len(genes)), np.ones(len(genes))]
    rows += [np.where(np.arange(len(genes)) == at, 1.0, 0.0) for at in range(len(genes))]
    uses = [0.0] * len(rows)
    if seat == "stp":
        found = here.rights
        uses += [part_of(found, index) for index in range(1, len(found))]
        rows += [np.zeros(len(genes))] * (len(found) - 1)
    chance = np.random.default_rng(seed + SEATS.index(seat))
    more = max(count - len(rows), 0)
    rows += list(chance.random((more, len(genes))))
    table = np.stack(rows[:count])
    out = {gene: table[:, at] for at, gene in enumerate(genes)}
    if seat == "stp":
        out[RIGHT] = np.array([*uses, *chance.random(more)][:count])
    return out


def _seats(here: Ground, count: int, years: int, seed: int, bases: int) -> tuple[list[Seat], int]:
    alone = {seat: play(here, plans_of(here, seat, count, seed), years) for seat in SEATS}  # others as last year
    out: list[Seat] = []
    played = sum(len(games.mean) for games in alone.values())
    for seat in SEATS:
        spans = {mark: float(np.ptp(values)) for mark, values in alone[seat].marks.items()}
        mark = max(spans, key=lambda key: spans[key])
        moved = {other: _moved(here, other, seat, count, years, seed, bases) for other in SEATS}
        others = [other for other in SEATS if other != seat]
        needs = max(others, key=lambda other: moved[other])
        out.append(Seat(seat, here.split, mark, spans[mark], moved[seat], moved[needs], needs))
        played += len(SEATS) * bases * count
    return out, played


def _moved(here: Ground, by: SeatId, seat: SeatId, count: int, years: int, seed: int, bases: int) -> float:
    """What the plans of ``by`` move the scorecard of ``seat``, points: mean over ``bases`` games, the same for all."""
    base = random_plans(here, bases, seed)
    mine = plans_of(here, by, count, seed, None if by == seat else seat)
    rows = {gene: np.repeat(values, count) for gene, values in base.items()}
    rows.update({gene: np.tile(values, bases) for gene, values in mine.items()})
    found = play(here, rows, years, np.repeat(np.arange(1, bases + 1), count), seed, drawn=True)
    return _span(found.seats[seat], count)


def _span(values: Floats, count: int) -> float:
    """What plans move a figure, from its least to its most, mean over the games they were tried in."""
    return float(np.ptp(values.reshape(-1, count), axis=1).mean())


# ------------------------------------------------------------------------------------------------------------- in words


def in_words(one: Fairness) -> str:
    """Levers (share of games in which one setting is best, what choosing moves the owner), seats, and the lines of
    scorecards that measure nothing."""
    lines = [f"No best move, {one.place}: one setting is best in at most {MOST_OFTEN:.0%} of games"]
    for move in one.moves:
        told = "holds" if move.holds else "does not hold"
        lines.append(f"{short(move.seat, 'keep'):<16}{move.label:<26}{move.best_share:>5.0%}{move.span:>6.1f}  {told}")
    lines.append(f"Every seat bites ({LEAST_POINTS:g} points of a mark) and needs somebody (as much as itself)")
    for seat in one.seats:
        told = f"{'bites' if seat.does_bite else 'does not bite'}, {'needs' if seat.does_need else 'does not need'}"
        name = seat.mark.removeprefix("mark_").replace("_", " ")
        lines.append(
            f"{short(seat.seat, seat.split):<26}{RULES[seat.split]:<10}{name:<18}{seat.bites:>5.1f}{seat.own:>6.1f}"
            f"{seat.other:>6.1f} {short(seat.needs, seat.split)}: {told}"
        )
    lines.append(
        f"Scorecards: {sum(ruler.measures for ruler in one.yardsticks)} of {len(one.yardsticks)} lines measure"
    )
    lines += [f"  {_of_ruler(ruler)}" for ruler in one.yardsticks if not ruler.measures]
    return "\n".join(lines)


def _of_ruler(one: Yardstick) -> str:
    end, share = ("0", one.at_0) if one.at_0 > one.at_100 else ("100", one.at_100)
    what = INDICATORS[one.indicator].label
    return f"{short(one.seat, one.split)}, {RULES[one.split]}: {what} stands at {end} in {share:.0%} of games."
