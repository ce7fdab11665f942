"""What three steps of the switch show: the last contracts, the seam with what was sealed, and a letter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from simgame.game.seats import TABLE_OF_SEATS, Split
from simgame.game.view_types import LetterView, SwitchView, View
from simgame.game.words import gbp_m
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.letters import Letter, SealedLine
from simgame.windows.seats import Counter
from simgame.windows.surfaces import Glyph, Rule, SurfaceFrame
from simgame.windows.text import RIGHT, Text

MIDDLE = Qt.AlignmentFlag.AlignVCenter
CARRIED = ("acute", "community", "gp")
"""Seats whose money the change of rules carries from contracts into one purse, and back."""


class SwitchSteps:
    """Fills a column with a step, in one size."""

    def __init__(self, big: bool) -> None:
        self.big = big

    def contracts(self, layout: QVBoxLayout, view: View, switch: SwitchView) -> None:
        """Who owed whom when the last contracts closed."""
        if switch.to == "keep":
            self.title(layout, "The one budget closes", "What is left of the reserve goes back to those who paid in.")
        else:
            self.title(layout, "The last contracts close", "Who owed whom is settled in the ledger, and then no more.")
        names: dict[str, str] = {seat.id: seat.short for seat in view.seats}
        rows = [row for row in switch.settled if row.gbp_m >= 0.05]
        frame = SurfaceFrame("card", self.big)
        pad = theme.px(22, self.big)
        inner = say.column(frame, (pad, pad - 6, pad, pad - 6), theme.px(10, self.big))
        for row in rows:
            line = QHBoxLayout()
            line.setSpacing(theme.px(16, self.big))
            line.addWidget(Counter(row.payer, 44, title=names.get(row.payer, ""), big=self.big))
            line.addWidget(Glyph("arrow-right", size=30 if self.big else 22, big=self.big))
            line.addWidget(Counter(row.payee, 44, title=names.get(row.payee, ""), big=self.big))
            words = tr(
                "<b>{names}</b> owed <b>{names2}</b>",
                names=names.get(row.payer, row.payer),
                names2=names.get(row.payee, row.payee),
            )
            line.addWidget(
                Text(tr("{words}\n<m>{what}</m>", words=words, what=row.what), "ui", wrap=True, big=self.big), 1
            )
            line.addWidget(Text(gbp_m(row.gbp_m), "figure", big=self.big))
            inner.addLayout(line)
        if not rows:
            inner.addWidget(Text("Nobody owes anybody anything: the books are level.", "body", wrap=True, big=self.big))
        layout.addWidget(frame)
        if view.split != switch.to:  # as long as the table stands before the change
            self._ending(layout, view, switch)
        layout.addStretch(1)

    def _ending(self, layout: QVBoxLayout, view: View, switch: SwitchView) -> None:
        """What the rules that end carried to each provider, a year."""
        kept = switch.to == "abolish"
        layout.addSpacing(theme.px(8, self.big))
        layout.addWidget(Text("What they carried, a year" if kept else "What it gave, a year", "h3", big=self.big))
        words = (
            "From now on these are shares of one purse, on which the table votes."
            if kept
            else "From now on these are contracts again, signed by two."
        )
        layout.addWidget(Text(words, "ui", "ink2", wrap=True, big=self.big))
        frame = SurfaceFrame("card", self.big)
        pad = theme.px(22, self.big)
        inner = say.column(frame, (pad, pad - 10, pad, pad - 10), theme.px(6, self.big))
        for number, flow in enumerate(flow for flow in view.money.flows if flow.seat in CARRIED):
            if number:
                inner.addWidget(Rule(big=self.big))
            line = say.row(spacing=theme.px(16, self.big))
            line.addWidget(Counter(flow.seat or "", 40 if self.big else 32, big=self.big))
            line.addWidget(Text(flow.label, "ui", wrap=True, big=self.big), 1)
            line.addWidget(Text(gbp_m(flow.gbp_m, 0), "figure", big=self.big))
            inner.addLayout(line)
        layout.addWidget(frame)

    def seam(self, layout: QVBoxLayout, view: View, switch: SwitchView) -> None:
        """One purse, or two again; and what was sealed until now."""
        purse, head = gbp_m(switch.purse_gbp_m, 0), f"£{switch.purse_per_head_gbp:,.0f}"
        if switch.to == "abolish":
            words = tr(
                "Contract lines go. One purse appears: {purse} for everybody here, {head} a head.",
                purse=purse,
                head=head,
            )
            self.title(layout, "The seam closes", words)
        else:
            words = tr(
                "The purse parts. The commissioner holds {purse} again and buys with it, {head} a head.",
                purse=purse,
                head=head,
            )
            self.title(layout, "The seam opens", words)
        self.sealed(layout, switch, at_seam=True)
        layout.addStretch(1)

    def sealed(self, layout: QVBoxLayout, switch: SwitchView, at_seam: bool = False) -> None:
        """Mandates and what was heard first, of every seat; nothing while they are closed."""
        if not switch.opened:
            return
        head = say.row(spacing=theme.px(10, self.big))
        head.addWidget(Glyph("envelope-simple-open", size=30 if self.big else 20, big=self.big))
        head.addWidget(Text("Sealed until now", "h3", big=self.big))
        head.addStretch(1)
        if not self.big and at_seam:
            head.addWidget(Text("The last cards on the table", "small", "ink2", align=RIGHT | MIDDLE, big=self.big))
        layout.addLayout(head)
        frame = SurfaceFrame("card", self.big)
        inner = say.column(frame)
        for number, (seat, words) in enumerate(switch.opened):
            who = TABLE_OF_SEATS[seat].post(other_of(switch.to)).title
            inner.addWidget(
                SealedLine(seat, tr("<b>{who}</b> {words}", who=who, words=words), first=number == 0, big=self.big)
            )
        layout.addWidget(frame)

    def letter(self, letter: LetterView, to: Split) -> Letter:
        """The letter of a seat: old post and new, levers gone and gained, power before and after."""
        before, after = letter.power_before_pct, letter.power_after_pct
        power = None
        if before is not None and after is not None:
            power = ((other_of(to), before / 100), (to, after / 100))
        same = letter.old_title == letter.new_title
        title = tr(
            "You are {words} the {new_title}", words="still" if same else "now", new_title=in_sentence(letter.new_title)
        )
        return Letter(
            letter.seat, tr("To the {old_title}", old_title=in_sentence(letter.old_title)), title, letter.line,
            gone=letter.gone, yours=letter.yours, power=power, big=self.big,
        )  # fmt: skip

    def title(self, layout: QVBoxLayout, title: str, words: str) -> None:
        """The title of a step with its sentence."""
        layout.addWidget(Text(title, "h1", wrap=True, big=self.big))
        layout.addWidget(Text(words, "lead", "ink2", wrap=True, big=self.big))


def other_of(split: Split) -> Split:
    return "keep" if split == "abolish" else "abolish"


def in_sentence(title: str) -> str:
    """A title inside a sentence: population health director, but STP lead and GP federation."""
    return title if title[:2].isupper() else title[:1].lower() + title[1:]
