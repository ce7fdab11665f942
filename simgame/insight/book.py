"""The model book: what the engine is, made from its code and its registries, so that nothing is written twice.

``write`` leaves ``model-book.html`` (one page, nothing beside it) and ``model-book.pdf``. Whoever opens it finds every
stock, flow, payment, parameter, indicator, lever and card with its source, how the engine was fitted and tested, and
where it is weak.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from simgame import __version__
from simgame.insight import book_code, book_registers, book_validation
from simgame.insight.book_pages import Chapter, Picture, page, paragraphs, printed, text_of
from simgame.session.files import document, load_evidence

Say = Callable[[str], None]
Print = Callable[[str, Sequence[Picture], Path], None]

TITLE = "Split Decision: the model book"
OPENING = (
    "Split Decision runs a place’s health and care month by month, with the split between those who buy care and those "
    "who provide it kept, or abolished. This book is written by the program from its own code and registers: what "
    "stands here is what runs. Start with the parameters if you doubt a number, with the months if you doubt a "
    "mechanism, and with the last chapter if you want to know where not to believe it."
)


def chapters(runs: int, say: Say = lambda _: None, places: Sequence[str] = ()) -> tuple[Chapter, ...]:
    """Every chapter, in order; ``runs``: draws of the evidence behind each share in the chapter on balance; ``places``:
    those that it weighs (every place that ships with a table).
    """
    used = {key: item.label for key, item in load_evidence().items()}
    say("The engine’s code and registers.")
    made = [*book_code.chapters(used), *book_registers.chapters()]
    made.append(Chapter("calibration", "Calibration: what was fitted to what", text_of(document("calibration.md"))))
    made.append(Chapter("data", "Where the facts come from", text_of(document("data.md"))))
    made.extend(book_validation.chapters(runs, say, places))
    made.append(Chapter("measured", "Balance as measured, with many draws", text_of(document("balance.md"))))
    made.append(Chapter("weak", "Known weaknesses", text_of(document("weaknesses.md"))))
    return tuple(made)


def write(out: Path, runs: int, print_pdf: Print, say: Say = lambda _: None) -> tuple[Path, ...]:
    """Write the book into a folder, made if need be. Raises ``OSError`` where it cannot be written."""
    out.mkdir(parents=True, exist_ok=True)
    made = chapters(runs, say)
    opening = paragraphs(f"{OPENING}\n\nVersion {__version__}.")
    html, pdf = out / "model-book.html", out / "model-book.pdf"
    html.write_text(page(TITLE, opening, made), encoding="utf-8")
    say("Printing it as PDF.")
    print_pdf(printed(TITLE, opening, made), [item for chapter in made for item in chapter.pictures], pdf)
    return html, pdf
