"""A sitting: one table, its save on disk, and the computer players. Whoever shows a table asks nothing else.

An entry is checked, applied, written, and only then acknowledged. The table itself is a fold of the log.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from simgame import __version__
from simgame.game.entries import ClockStopped, Entry, NewTable
from simgame.game.entries_deals import Contract
from simgame.game.events import Card
from simgame.game.phases import year_label
from simgame.game.scenario import Scenario
from simgame.game.seats import SEATS, SeatId
from simgame.game.switch import other
from simgame.game.table import Refused, apply, next_step, problems, start, waiting_for
from simgame.game.table_value import Table
from simgame.game.view import view as view_of
from simgame.game.view_types import View
from simgame.game.year_record import YearRecord
from simgame.model.evidence import Evidence
from simgame.model.language import tr
from simgame.session.asked import WouldTake, would_take
from simgame.session.files import (
    BadFile,
    load_events,
    load_evidence,
    parse_scenario,
    scenario_toml,
)
from simgame.session.held_lines import ballots, is_hidden
from simgame.session.players import Move, next_move
from simgame.session.save import About, Save, SaveProblem, Unsaved, new_path

if TYPE_CHECKING:
    from simgame.game.power_preview import PowerPreview
    from simgame.game.preview import Lens, Preview
    from simgame.session.advice import Advice

Fixed = Mapping[tuple[int, SeatId], Mapping[str, float]]
MOST_MOVES = 40  # of one computer player before anybody else acts: more is a quarrel without an end


def digest_of(evidence: Evidence, cards: tuple[Card, ...]) -> str:
    """Sixteen letters that change when the evidence or the deck does."""
    text = repr([(key, vars(item)) for key, item in evidence.items()]).encode() + msgspec.json.encode(cards)
    return hashlib.sha256(text).hexdigest()[:16]


def figures_of(record: YearRecord) -> str:
    """Sixteen letters that change when a played year's figures do in their first six digits."""
    text = ";".join(f"{key}={value:.6g}" for key, value in sorted(record.indicators.items()))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


class Sitting:
    """An open game. ``said`` collects (seat, sentence) of the computer players; ``note`` is what resuming has to say.

    ``fixed``: levers that a computer player sets as told, by (first calendar year, seat). Not for two threads at once.
    """

    def __init__(self, table: Table, save: Save | Unsaved, fixed: Fixed | None = None) -> None:
        self.table = table
        self.said: list[tuple[SeatId, str]] = []
        self.note = ""
        self.fixed: Fixed = fixed or {}
        self._save = save
        self._starts: list[Table] = [table]
        self._rests_at = -1
        self._moves: dict[SeatId, int] = {}
        self._unheard: list[tuple[SeatId, str, Entry, int]] = []

    @property
    def path(self) -> Path:
        """The save."""
        return self._save.path

    @classmethod
    def new(cls, entry: NewTable, folder: Path | None = None) -> Sitting:
        """A new game on a shipped place or on one from a file (``entry.scenario``: its name or path).

        Raises ``BadFile``, ``SaveProblem`` or ``Refused``, each with one sentence.
        """
        text = scenario_toml(entry.scenario)
        scenario = parse_scenario(text, Path(entry.scenario).name)
        evidence, cards = load_evidence(), load_events()
        entry = msgspec.structs.replace(entry, scenario=scenario.id, name=entry.name or scenario.name)
        table = start(scenario, entry, evidence, cards)
        about = About(entry.name, scenario.name, text, digest_of(evidence, cards), __version__)
        save = Save.create(new_path(entry.name, folder), about, entry)
        return cls(table, save)

    @classmethod
    def unsaved(
        cls, entry: NewTable, scenario: Scenario, fixed: Fixed | None = None, log: Unsaved | None = None
    ) -> Sitting:
        """A new game that no file keeps (``log`` may). Raises ``Refused`` or ``BadFile``."""
        entry = msgspec.structs.replace(entry, scenario=scenario.id, name=entry.name or scenario.name)
        return cls(start(scenario, entry, load_evidence(), load_events()), log or Unsaved(), fixed)

    @classmethod
    def replayed(cls, log: Sequence[Entry], scenario: Scenario) -> Sitting:
        """A game from its log, kept nowhere from here on. Raises ``Refused`` where an entry does not fit the rules."""
        if not log or not isinstance(log[0], NewTable):
            raise Refused(tr("The log does not begin with a new table."))
        sitting = cls.unsaved(log[0], scenario)
        for entry in log[1:]:
            sitting._advance(apply(sitting.table, entry))
        return sitting

    @classmethod
    def resume(cls, path: Path) -> Sitting:
        """A saved game as it stood after the last entry that was acknowledged. Raises ``SaveProblem``."""
        save = Save.open(path, to_play=True)
        try:
            about, log = save.about(), save.entries()
            scenario = _scenario_of(about, path)
            evidence, cards = load_evidence(), load_events()
            if not log or not isinstance(log[0], NewTable):
                raise SaveProblem(tr("{name}: entry 0: does not begin a game: use a copy of it.", name=path.name))
            try:
                sitting = cls(start(scenario, log[0], evidence, cards), save)
            except Refused as error:
                raise SaveProblem(tr("{name}: entry 0: {error}", name=path.name, error=error)) from error
            for number, entry in enumerate(log[1:], start=1):
                try:
                    sitting._advance(apply(sitting.table, entry))
                except Refused as error:
                    raise SaveProblem(
                        tr(
                            "{name}: entry {number} does not fit these rules ({bare}): open it with version {program}.",
                            name=path.name,
                            number=number,
                            bare=_bare(str(error)),
                            program=about.program,
                        )
                    ) from error
            kept = save.figures()
            other = next((r for r in sitting.table.history if kept.get(r.year, "") not in ("", figures_of(r))), None)
            if about.evidence != digest_of(evidence, cards):
                sitting.note = "This game was begun with other evidence or cards: its years were worked out anew."
            elif other is not None:
                sitting.note = tr(
                    "Another version of the program played this game: from {year} its figures were "
                    "worked out anew, and differ from those you saw.",
                    year=year_label(other.year),
                )
            return sitting
        except BaseException:
            save.close()
            raise

    def view(self, seat: SeatId | None) -> View:
        """What one seat may see; None: what all may see."""
        return view_of(self.table, seat)

    def offer(self, entry: Entry) -> tuple[str, ...]:
        """Why an entry is refused; empty once it is on disk and applied. Raises ``SaveProblem``."""
        found = problems(entry, self.table)
        if found:
            return found
        try:
            after = apply(self.table, entry)
        except Refused as error:
            return (str(error),)
        self._save.append(entry)
        played = len(self.table.history)
        self._advance(after)
        self._note_figures(played)
        return ()

    def computers(self) -> bool:
        """Let the computer players act until none has anything left to do; True if any did."""
        moved = False
        self._moves.clear()
        while self._round():
            moved = True
        self._rests_at = self.table.length
        return moved

    def conductor(self) -> Entry | None:
        """The entry that moves the whole table on; None while somebody must still act. Call ``computers`` first.

        A card's choice, a step and a mark may be left out: silence stands, so nobody is waited for there.
        """
        phase = self.table.phase
        entry = next_step(self.table)
        waiting = waiting_for(self.table) if phase in _BLOCKING else ()
        if any(self.table.holders[seat] == "person" for seat in waiting):
            return None
        if waiting and self._rests_at != self.table.length:
            return None
        # Only computer players are waited for and none of them moves: what the clock does, happens.
        return ClockStopped(phase) if entry is None and waiting else entry

    def rewind(self, year_index: int) -> None:
        """Go back to the start of a year as a branch of the save; the years after it stay in the file.

        Raises ``SaveProblem`` if that year has not begun.
        """
        if not 0 <= year_index < len(self._starts):
            raise SaveProblem(
                tr("Year {year_index} has not begun: go back to an earlier one.", year_index=year_index + 1)
            )
        table = self._starts[year_index]
        self._save.rewind(table.length, tr("back to {year}", year=table.year))
        self._starts = self._starts[: year_index + 1]
        self.table = table
        self._rests_at = -1
        self._unheard.clear()

    def would_take(self, seat: SeatId, which: Contract = "acute") -> WouldTake | None:
        """What the computer player in a seat answers to "what would you take?"; None where there is no answer.
        ``which``: the contract that is spoken about."""
        holder = self.table.holders[seat]
        if holder in ("person", "off"):
            return None
        return would_take(self.view(seat), seat, holder, which)

    def preview(self, seat: SeatId, settings: Mapping[str, float]) -> Preview:
        """What a seat's draft would do, as far as that seat can know."""
        from simgame.game.preview import preview

        return preview(self.table, seat, settings)

    def weigh(self, seat: SeatId, plans: Sequence[Mapping[str, float]]) -> tuple[float, ...]:
        """What plans of a seat come to on its scorecard, as far as that seat can know."""
        from simgame.game.preview import weighed

        return weighed(self.table, seat, plans)

    def lens(self, seat: SeatId) -> Mapping[str, Lens]:
        """What a small step of each lever does to the seat and to everybody."""
        from simgame.game.preview import lens

        return lens(self.table, seat, to_end=True)

    def other_lens(self, seat: SeatId) -> Mapping[str, Lens]:
        """The same under the other rules of the money; empty while the rules of the game keep that pane shut."""
        from simgame.game.preview import lens

        if not self.view(seat).other_pane_open:
            return {}
        return lens(self.table, seat, split=other(self.table.split), to_end=True)

    def preview_power(self, seat: SeatId, choice: int = 0) -> PowerPreview:
        """What a seat's power would do if it were played now."""
        from simgame.game.power_preview import power_preview

        return power_preview(self.table, seat, choice)

    def advice(self, seat: SeatId) -> tuple[Advice, ...]:
        """What three computer players would do in this seat now."""
        from simgame.session.advice import advice

        return advice(self.view(seat), seat)

    def close(self) -> None:
        """Close the save; everything acknowledged is in it."""
        self._save.close()

    def __enter__(self) -> Sitting:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _advance(self, table: Table) -> None:
        if table.year_index > self.table.year_index:
            self._starts.append(table)
        self.table = table
        turned = [one for one in self._unheard if not is_hidden(one[2], table, one[3])]
        self._unheard = [one for one in self._unheard if one not in turned]
        for seat, line, _, _ in turned:
            self.said.append((seat, line))

    def _note_figures(self, before: int) -> None:
        """Beside the log, what a year that has just been played came to."""
        for record in self.table.history[before:]:
            self._save.keep_figures(record.year, figures_of(record))

    def _round(self) -> bool:
        """Ask every computer player once; a seat that others wait for goes on until it is done."""
        moved = False
        for seat in SEATS:
            while (move := self._move_of(seat)) is not None:
                before = ballots(self.table)
                if all(self.offer(entry) for entry in (move.entry, *move.otherwise)):
                    break  # all were refused
                moved = True
                self._moves[seat] = self._moves.get(seat, 0) + 1
                self._say(seat, move, before)
                if self.table.phase == "negotiate":
                    break  # talks go round the table
        return moved

    def _move_of(self, seat: SeatId) -> Move | None:
        holder = self.table.holders[seat]
        if holder in ("person", "off") or self.table.phase not in _ACTING:
            return None
        if self.table.phase in _IN_TURN and seat not in waiting_for(self.table):
            return None
        if self._moves.get(seat, 0) >= MOST_MOVES:
            return None
        fixed = self.fixed.get((self.table.year, seat), {})
        return next_move(self.view(seat), seat, holder, fixed, partial(self.weigh, seat))

    def _say(self, seat: SeatId, move: Move, ballots_then: int) -> None:
        """The line that goes with a move; that of a private move is heard once the move turns over."""
        if not move.reason:
            return
        if is_hidden(move.entry, self.table, ballots_then):
            self._unheard.append((seat, move.reason, move.entry, ballots_then))
        else:
            self.said.append((seat, move.reason))


_ACTING = ("briefing", "negotiate", "decide", "plans_up", "winter_call", "report", "vote", "switch")
_IN_TURN = ("decide", "vote", "switch")  # phases in which whoever has something left to do is waited for
_BLOCKING = ("negotiate", "decide", "winter_call", "vote", "switch")


def _scenario_of(about: About, path: Path) -> Scenario:
    try:
        return parse_scenario(about.scenario_toml, "the place")
    except BadFile as error:
        raise SaveProblem(
            tr(
                "{name}: {bare}: open it with version {program}.",
                name=path.name,
                bare=_bare(str(error)),
                program=about.program,
            )
        ) from error


def _bare(text: str) -> str:
    return text.rstrip(".")
