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
    pages = [_page(one, title, number, first=at == 0) for at, one in enumerate(found)]
    return write_pdf("<body>" + "".join(pages) + "</body>", {}, path, tr("Envelopes, game {number}", number=number))


def _page(one: Envelope, title: str, number: int, first: bool) -> str:
    start = "" if first else ' style="page-break-before: always"'
    whose = f"<p class='small'>{escape(title)}, game {number}. For you alone.</p>"
    out = [f"<h1{start}>{escape(one.title)}</h1>", whose]
    out.append("<h2>Keep one objective</h2><p>In nobody’s marks; told to nobody before the debrief.</p>")
    out += [f"<p><b>{escape(name)}.</b> {escape(words)}</p>" for name, words in one.objectives]
    out.append("<h2>Your power</h2><p>Once a year, aloud. A threat is free.</p>")
    out += [f"<p><b>{escape(name)}.</b> {escape(words)}</p>" for name, words in one.powers]
    out.append("<h2>Year by year</h2><p>Your board’s limit: you may go beyond; then you have no power next year. ")
    out.append("What you hear first may stay a rumour.</p>")
    for year in one.years:
        out.append(f"<h3>{escape(year.label)}</h3>")
        out += [f"<p>{escape(words)}</p>" for words in year.limits or ("No limit this year.",)]
        out += [f"<p>You hear: <b>{escape(card)}</b> ({escape(when)}).</p>" for card, when in year.heard]
    return "".join(out)
