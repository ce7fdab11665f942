"""The model book: what the engine is, made from its code and its registries, so that nothing is written twice.

``write`` leaves ``model-book.html`` (one page, nothing beside it) and ``model-book.pdf``. Whoever opens it finds first
what the engine says and where it is weak, then how it was fitted and tested, its equations, and every stock, flow,
payment, parameter, indicator, lever and card with its source.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from simgame import __version__
from simgame.insight import book_code, book_equations, book_registers, book_summary, book_validation
from simgame.insight.book_pages import Chapter, Picture, page, paragraphs, printed, text_of
from simgame.session.beside import write_whole
from simgame.session.files import document, load_evidence

Say = Callable[[str], None]
Print = Callable[[str, Sequence[Picture], Path], None]

TITLE = "Split Decision: the model book"
OPENING = (
    "Split Decision runs a place’s health and care month by month, with the split between those who buy care and "
    "those who provide it kept, or abolished. This book is written by the program from its own code and registers: "
    "what stands here is what runs. It opens with what the engine says and where not to believe it; then come the "
    "tests, the mechanism, and the registers of every number."
)
# Parts and their chapters, in the order of a reader who doubts.
PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("What it says, and where not to believe it", ("summary", "weak", "balance", "measured")),
    ("Is it right?", ("calibration", "backcast", "stylised", "signs", "theory", "fairness")),
    ("How it works", ("equations", "regime", "month", "money", "stocks", "flows", "decided", "start")),
    ("Every number and where it comes from",
     ("evidence", "claims", "data", "places", "indicators", "levers", "events")),
    ("The program", ("shape", "facts", "year")),
)  # fmt: skip


def chapters(runs: int, say: Say = lambda _: None, places: Sequence[str] = ()) -> tuple[Chapter, ...]:
    """Every chapter, in order; ``runs``: draws of the evidence behind each share in the chapter on balance; ``places``:
    those that it weighs (every place that ships with a table).
    """
    evidence = load_evidence()
    used = {key: item.label for key, item in evidence.items()}
    say("The engine’s code and registers.")
    made = [*book_code.chapters(used), *book_registers.chapters(), book_equations.chapter(evidence)]
    made.append(Chapter("calibration", "Calibration: what was fitted to what", text_of(document("calibration.md"))))
    made.append(Chapter("data", "Where the facts come from", text_of(document("data.md"))))
    made.extend(book_validation.chapters(runs, say, places))
    made.append(Chapter("measured", "Balance as measured, with many draws", text_of(document("balance.md"))))
    made.append(Chapter("weak", "Known weaknesses", text_of(document("weaknesses.md"))))
    return in_order(made)


def in_order(made: Sequence[Chapter]) -> tuple[Chapter, ...]:
    """The chapters by their parts, the first of which names it; first of all, what the others found."""
    found = {item.key: item for item in made}
    found["summary"] = book_summary.chapter([found[key] for _, keys in PARTS for key in keys if key in found])
    return tuple(replace(found[key], part=part if n == 0 else "") for part, keys in PARTS for n, key in enumerate(keys))


def write(out: Path, runs: int, print_pdf: Print, say: Say = lambda _: None) -> tuple[Path, ...]:
    """Write the book into a folder, made if need be. Raises ``OSError`` where it cannot be written."""
    out.mkdir(parents=True, exist_ok=True)
    made = chapters(runs, say)
    opening = paragraphs(f"{OPENING}\n\nVersion {__version__}.")
    html, pdf = out / "model-book.html", out / "model-book.pdf"
    write_whole(html, page(TITLE, opening, made).encode())
    say("Printing it as PDF.")
    print_pdf(printed(TITLE, opening, made), [item for chapter in made for item in chapter.pictures], pdf)
    return html, pdf
