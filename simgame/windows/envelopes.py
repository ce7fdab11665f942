"""Envelopes on paper: one page for each seat, to be cut, folded and opened by its owner alone."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from simgame.game.envelopes import Envelope
from simgame.model.language import tr
from simgame.windows.printing import write_pdf


def print_envelopes(found: Sequence[Envelope], title: str, number: int, path: Path) -> int:
    """Print them; the number of pages. Raises ``OSError`` where the file cannot be written."""
    pages = [page_of_envelope(one, title, number, first=at == 0) for at, one in enumerate(found)]
    return write_pdf("<body>" + "".join(pages) + "</body>", {}, path, tr("Envelopes, game {number}", number=number))


def page_of_envelope(one: Envelope, title: str, number: int, first: bool) -> str:
    """One envelope as HTML."""
    start = "" if first else ' style="page-break-before: always"'
    whose = f"<p class='small'>{_say('{title}, game {number}. For you alone.', title=title, number=number)}</p>"
    out = [f"<h1{start}>{_say(one.title)}</h1>", whose]
    out.append(f"<h2>{_say('Keep one objective')}</h2>")
    out.append(f"<p>{_say('In nobody’s marks; told to nobody before the debrief.')}</p>")
    out += [f"<p><b>{_say(name)}.</b> {_say(words)}</p>" for name, words in one.objectives]
    out.append(f"<h2>{_say('Your power')}</h2><p>{_say('Once a year, aloud. A threat is free.')}</p>")
    out += [f"<p><b>{_say(name)}.</b> {_say(words)}</p>" for name, words in one.powers]
    limit = _say("Your board’s limit: you may go beyond; then you have no power next year.")
    out.append(f"<h2>{_say('Year by year')}</h2><p>{limit} {_say('What you hear first may stay a rumour.')}</p>")
    for year in one.years:
        said = [_say(words) for words in year.limits or ("No limit this year.",)]
        said += [_heard(card, when) for card, when in year.heard]
        if year.settlement:
            said.append(f"{_say('You know the settlement a year early.')} {escape(year.settlement)}")
        out.append(f"<p><b>{_say(year.label)}.</b> {' '.join(said)}</p>")  # in one paragraph eight years fit a page
    return "".join(out)


def _heard(card: str, when: str) -> str:
    return tr("You hear: <b>{card}</b> ({when}).", card=_say(card), when=_say(when))


def _say(text: str, **values: object) -> str:
    """A text in the language of the screen, escaped."""
    return escape(tr(text, **values))
