"""The book's paper: chapters, tables and paragraphs as HTML that a browser and Qt's printer both lay out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from html import escape
from itertools import count

import mistune

from simgame.insight.report import fonts
from simgame.insight.svg import INK

PRINTED_WIDTH = 345  # of a picture, so that two with their tables fit a page
NEW_PAGE = " class='fresh'"  # a heading that opens a page where the book is printed

STYLE = f"""
body {{ background: {INK["paper"]}; color: {INK["ink"]}; font: 15px/1.5 'Source Sans 3', 'Segoe UI', Helvetica, Arial,
  sans-serif; margin: 0; }}
main {{ max-width: 1060px; margin: 0 auto; padding: 28px 24px 80px; }}
h1, h2, h3 {{ font-family: 'Source Serif 4 Display', 'Source Serif 4', Georgia, serif; font-weight: 600; }}
h1 {{ font-size: 42px; line-height: 1.1; }} h2 {{ font-size: 28px; margin-top: 56px; }} h3 {{ font-size: 20px; }}
h4 {{ font-size: 15px; margin: 18px 0 2px; }}
p {{ max-width: 76ch; margin: 6px 0; }} .small {{ color: {INK["ink3"]}; font-size: 13px; }}
table {{ border-collapse: collapse; width: 100%; margin: 10px 0 18px; font-size: 13.5px; }}
th, td {{ text-align: left; vertical-align: top; padding: 4px 8px; border-bottom: 1px solid {INK["rule"]}; }}
th {{ color: {INK["ink2"]}; }}
code, pre {{ font-family: 'Source Code Pro', Consolas, Menlo, monospace; font-size: 12.5px; }}
pre {{ background: {INK["sunk"]}; padding: 10px 14px; overflow-x: auto; }}
details {{ margin: 4px 0 10px; }} summary {{ cursor: pointer; color: {INK["one"]}; }}
nav ol {{ margin: 2px 0 10px; }} nav p {{ font-weight: 600; margin: 10px 0 0; }}
h2.part {{ font-size: 34px; border-top: 2px solid {INK["rule"]}; padding-top: 18px; margin-top: 72px; }}
.equation {{ font-family: 'Source Serif 4', Georgia, serif; font-size: 17px; margin: 8px 0 8px 18px; max-width: none; }}
a {{ color: {INK["one"]}; }}
svg {{ width: 100%; height: auto; }}
.scroll {{ overflow-x: auto; }}
"""


@dataclass(frozen=True)
class Picture:
    """A picture of the book: its SVG, and what it shows in words."""

    name: str
    svg: str
    caption: str


@dataclass(frozen=True)
class Chapter:
    """A chapter: an anchor, a title, HTML. ``pictures`` stand in the text as ``<!--name-->``. ``says``: what it tested
    and what it found, in a line for the first page. ``part``: the part of the book that it opens, if it opens one.
    """

    key: str
    title: str
    html: str
    pictures: tuple[Picture, ...] = field(default=())
    says: tuple[str, str] | None = None
    part: str = ""


def words(text: str) -> str:
    """Escaped, with ``code`` between double or single backticks; lines stay lines."""
    text = re.sub(r"``(.+?)``|`(.+?)`", lambda found: f"<code>{found[1] or found[2]}</code>", escape(text))
    return text.replace("\n", "<br>")


def paragraphs(text: str) -> str:
    """A docstring as paragraphs; an indented block, or a list, keeps its lines; lines after * are points of a "
    "list."""
    out = []
    for block in re.split(r"\n\s*\n", text.strip()):
        if not block:
            continue
        lines = block.split("\n")
        if lines[0].startswith("* "):
            items = re.split(r"\n\* ", block[2:])
            points = (words(" ".join(item.split())) for item in items)
            out.append(f"<ul>{''.join(f'<li>{point}</li>' for point in points)}</ul>")
            continue
        listed = all(re.match(r"\s{2,}|\d+\.\s|- ", line) for line in lines)
        out.append(f"<p>{'<br>'.join(words(line) for line in lines) if listed else words(' '.join(lines))}</p>")
    return "".join(out)


def rows(head: Sequence[str], found: Iterable[Sequence[str]], anchors: Sequence[str] = ()) -> str:
    """A table; ``anchors``: an id for each row."""
    top = "".join(f"<th align='left'>{words(name)}</th>" for name in head)
    body = "".join(
        f"<tr{f' id={anchors[n]!r}' if anchors else ''}>{''.join(f'<td>{words(cell)}</td>' for cell in row)}</tr>"
        for n, row in enumerate(found)
    )
    return f"<div class='scroll'><table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></div>"


def section(title: str, body: str, anchor: str, *, new_page: bool = False) -> str:
    """A section of a chapter; ``new_page``: it opens one in print."""
    return f"<h3 id='{anchor}'{NEW_PAGE if new_page else ''}>{words(title)}</h3>{body}"


def code(source: str) -> str:
    """Lines of code, folded."""
    return f"<details><summary>as computed</summary><pre>{escape(source)}</pre></details>" if source else ""


def text_of(markdown: str) -> str:
    """A text of ``docs/`` as HTML, its headings two levels down: the chapter has its own."""
    html = str(mistune.html(re.sub(r"^#[^#].*\n", "", markdown, count=1)))
    return re.sub(r"<(/?)h(\d)>", lambda found: f"<{found[1]}h{min(int(found[2]) + 1, 4)}>", html)


def page(title: str, opening: str, chapters: Sequence[Chapter]) -> str:
    """The whole book as one page that needs nothing beside it."""
    contents = _contents(chapters, lambda item: f"<a href='#{item.key}'>{escape(item.title)}</a>")
    figures = count(1)
    body = "".join(
        f"{_opened(item)}<h2 id='{item.key}'>{number}. {escape(item.title)}</h2>{_with_pictures(item, figures)}"
        for number, item in enumerate(chapters, 1)
    )
    return (
        f"<!doctype html><html lang='en'><head><meta charset='utf-8'><title>{escape(title)}</title>"
        f"<meta name='viewport' content='width=device-width'><style>{fonts()}{STYLE}</style></head><body><main>"
        f"<h1>{escape(title)}</h1>{opening}<nav>{contents}</nav>{body}</main></body></html>"
    )


def _contents(chapters: Sequence[Chapter], line: Callable[[Chapter], str]) -> str:
    """Chapters in their parts, numbered through."""
    out = ""
    for number, item in enumerate(chapters, 1):
        if item.part or number == 1:
            out += ("</ol>" if out else "") + (f"<p>{escape(item.part)}</p>" if item.part else "")
            out += f"<ol start='{number}'>"
        out += f"<li>{line(item)}</li>"
    return out + "</ol>"


def _opened(chapter: Chapter) -> str:
    return f"<h2 class='part'>{escape(chapter.part)}</h2>" if chapter.part else ""


def _with_pictures(chapter: Chapter, figures: Iterator[int]) -> str:
    html = chapter.html
    for item in chapter.pictures:
        caption = f"Figure {next(figures)}. {words(item.caption)}"
        figure = f"<figure>{item.svg}<figcaption class='small'>{caption}</figcaption></figure>"
        html = html.replace(f"<!--{item.name}-->", figure)
    return html


def printed(title: str, opening: str, chapters: Sequence[Chapter]) -> str:
    """The same for the printer: pictures by name, the code left to the page on screen. A chapter’s page stands in the
    contents as ``@@key@@``, for whoever lays out the pages to fill in.
    """
    figures = count(1)
    body = ""
    for number, item in enumerate(chapters, 1):
        new = " style='page-break-before: always'" if number == 1 or item.part else ""
        head = f"<h1{new}>{escape(item.part)}</h1>" if item.part else ""
        own = new if not item.part else ""
        body += (
            f"{head}<h2{own}><a name='{item.key}'></a>{number}. {escape(item.title)}</h2>{_for_print(item, figures)}"
        )
    contents = _contents(chapters, lambda item: f"{escape(item.title)} <span class='small'>@@{item.key}@@</span>")
    return f"<html><body><h1>{escape(title)}</h1>{opening}{contents}{body}</body></html>"


def _for_print(chapter: Chapter, figures: Iterator[int]) -> str:
    html = re.sub(r"<details>.*?</details>", "", chapter.html, flags=re.DOTALL)
    html = re.sub(r"<a href='#[^']*'>(.*?)</a>", r"\1", html)
    html = html.replace(NEW_PAGE, " style='page-break-before: always'")
    html = html.replace("<table>", "<table border='0' cellspacing='0' cellpadding='3' width='100%'>")
    for item in chapter.pictures:
        caption = f"Figure {next(figures)}. {words(item.caption)}"
        figure = f"<p><img src='{item.name}.svg' width='{PRINTED_WIDTH}'></p><p class='small'>{caption}</p>"
        html = html.replace(f"<!--{item.name}-->", figure)
    return html
