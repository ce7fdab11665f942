"""The book's chapters that are made from the registries: evidence, indicators, levers, events, places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from simgame.game.anchors import REASONS, anchor_unit
from simgame.game.scores import MARKS, SCORECARDS
from simgame.game.seats import RULES, SEATS, title
from simgame.insight.book_code import PLACED, part, unplaced
from simgame.insight.book_pages import Chapter, paragraphs, rows, section
from simgame.insight.shelf import shelf
from simgame.insight.words import bare, label_of
from simgame.model.evidence import VIEWS

Json = Mapping[str, Any]
_QUALITY = ("strong", "moderate", "weak", "judgement", "fitted", "unchecked")
_LEANS = {
    "keep": "those for the split",
    "abolish": "those for abolishing it",
    "both": "both sides",
    "neutral": "neither side",
}


def chapters() -> Iterator[Chapter]:
    """Evidence, the literature's claims, indicators and marks, levers, events, places."""
    found = shelf()
    yield _evidence(found["evidence"])
    yield _claims(found["claims"])
    yield _indicators(found["indicators"])
    yield _levers(found["levers"])
    yield _events(found["events"])
    yield _places(found["scenarios"])


def _number(value: object) -> str:
    return bare(value) if isinstance(value, int | float) else str(value)


def _evidence(entries: Sequence[Json]) -> Chapter:
    readers: dict[str, list[str]] = {}
    for name in (*PLACED, *unplaced()):
        for key in part(name).reads:
            readers.setdefault(key, []).append(name)
    count = Counter(str(entry["quality"]) for entry in entries)
    intro = (
        f"{len(entries)} numbers say how the engine behaves. Each has a range: the best estimate, and the ends of "
        "what studies or judgement support. A draw over the ranges is one run of an ensemble: half of the draws lie "
        "on either side of the best estimate, ever fewer towards each end, so that the central run is the middle of "
        "its fan. Of them "
        + ", ".join(f"{count[quality]} are {quality}" for quality in _QUALITY if count[quality])
        + "."
    )
    differ = [
        (str(entry["label"]), str(entry["id"]), *(_number(entry["views"].get(v, entry["central"])) for v in VIEWS))
        for entry in entries
        if entry["views"]
    ]
    views = section(
        "The named views",
        rows(("parameter", "id", *VIEWS), differ),
        "views",
    )
    table = [
        (
            f"{entry['label']}\n`{entry['id']}`",
            f"{' / '.join(_number(entry[name]) for name in ('low', 'central', 'high'))} {entry['unit']}\n"
            f"{entry['shape']}, possible {_number(entry['possible'][0])} to {_number(entry['possible'][1])}",
            f"{entry['effect']}\nRead by: {', '.join(readers.get(str(entry['id']), ('the whole',)))}",
            f"{entry['source']}\nQuality: {entry['quality']}. Leaned on by: {_LEANS[str(entry['leans'])]}",
        )
        for entry in entries
    ]
    head = ("parameter", "low / central / high", "what it does", "source")
    every = section("Every parameter", rows(head, table, [f"p-{entry['id']}" for entry in entries]), "parameters")
    drawn = [entry for entry in entries if entry["low"] < entry["high"]]
    sided = [entry for entry in drawn if entry["leans"] in ("keep", "abolish")]
    none = sum(entry["low"] <= 0.0 <= entry["high"] for entry in sided)
    says = (
        "How much of it is evidence",
        f"Of {len(entries)} numbers {', '.join(f'{count[quality]} are {quality}' for quality in _QUALITY)}. "
        f"{len(drawn)} are drawn from a range; of {len(sided)} of them that one side leans on, {none} have a range "
        "that holds no effect at all.",
    )
    body = f"{paragraphs(intro)}{views}{every}"
    return Chapter("evidence", "Evidence: every parameter with its source", body, says=says)


def _claims(entries: Sequence[Json]) -> Chapter:
    """Every claim of the literature in its own figures, with the parameters that stand for it or why none does."""
    intro = (
        "What studies and reports claim, in their own units and with the range that was read in them; then the "
        "parameters that stand for it, or why none does. One claim may stand behind several parameters, and several "
        "behind one. How sure a figure is: V seen in the source, M recalled and not checked, J judgement, D derived."
    )
    table = []
    for entry in entries:
        figures = " / ".join(str(entry[name]) or "—" for name in ("low", "central", "high")).replace("-", "−")
        stands = (
            f"Left out. {entry['left_out']}"
            if entry["left_out"]
            else ", ".join(f"`{key}`" for key in entry["parameters"])
        )
        table.append(
            (
                f"{entry['claim']}\n`{entry['id']}`",
                f"{figures}\n{entry['outcome']}, {entry['unit']}".removesuffix(", -"),
                f"{entry['side']}\n{entry['status']}, {entry['confidence']}",
                stands,
                str(entry["source"]),
            )
        )
    left = sum(bool(entry["left_out"]) for entry in entries)
    says = (
        "The literature’s claims",
        f"{len(entries) - left} of {len(entries)} have parameters that stand for them; {left} are left out, each "
        "with the reason.",
    )
    head = ("claim", "low / central / high", "side, how sure", "what stands for it here", "source")
    return Chapter("claims", "Claims of the literature", paragraphs(intro) + rows(head, table), says=says)


def _indicators(entries: Sequence[Json]) -> Chapter:
    better = {1: "higher", -1: "lower", 0: "neither"}
    table = [
        (
            f"{entry['label']}\n`{entry['id']}`",
            f"{entry['unit']}\nbetter: {better[int(entry['direction'])]}"
            + (f", target {_number(entry['target'])}" if entry.get("target") is not None else ""),
            f"{' / '.join(_number(value) for value in entry['anchors'])}\n{anchor_unit(str(entry['id']))}"
            if "anchors" in entry
            else "—",
            REASONS.get(str(entry["id"]), ""),
            str(entry.get("explanation", "")),
        )
        for entry in entries
    ]
    head = ("indicator", "unit", "0 / 50 / 100 marks at", "why there", "what it is")
    cards = [
        (title(seat, split), RULES[split], ", ".join(line.label for line in by_seat[seat]))
        for split, by_seat in SCORECARDS.items()
        for seat in SEATS
    ]
    marks = [
        (label_of(key), ", ".join(f"{label_of(of)} ({weight:.0%})" for of, weight in parts))
        for key, parts in MARKS.items()
    ]
    return Chapter(
        "indicators",
        "Indicators, their anchors, and the marks",
        rows(head, table)
        + section("The table’s five marks", rows(("mark", "made of"), marks), "marks")
        + section("Scorecards", rows(("seat", "world", "judged by"), cards), "scorecards"),
    )


def _levers(entries: Sequence[Json]) -> Chapter:
    table = [
        (
            f"{entry['label']}\n`{entry['id']}`",
            f"{title(entry['seat'], 'keep')}\n{' and '.join(RULES[split] for split in sorted(entry['regimes']))}",
            f"{entry['complexity']}\n{entry['unit']}",
            str(entry["help"]),
            str(entry["touches"]),
        )
        for entry in entries
    ]
    return Chapter(
        "levers", "Every lever", rows(("lever", "seat, world", "game, unit", "what it does", "touches"), table)
    )


def _events(entries: Sequence[Json]) -> Chapter:
    def effects(option: Json) -> str:
        return "; ".join(
            f"{one['shock']} {_number(one['value'])} from month {one['first'] + 1} for {one['months']}"
            for one in option["effects"]
        )

    table = [
        (
            str(entry["title"]),
            f"{RULES.get(entry.get('regime') or '', 'both')}\n{_number(entry['likelihood'])}",
            f"{entry['hears_first']}\n{entry.get('chooser') or 'nobody'}",
            "\n".join(f"{option['label']}: {effects(option)}" for option in entry["option"]),
            str(entry["source"]),
        )
        for entry in entries
    ]
    head = ("card", "world, likelihood", "hears first, chooses", "what it does to the engine", "source")
    twins = [
        (str(entry["title"]), str(entry["regime"]), _number(entry["likelihood"]), str(entry["twin"]))
        for entry in entries
        if entry.get("twin")
    ]
    return Chapter(
        "events",
        "Events",
        rows(head, table)
        + section(
            "Cards that only one world can draw, each with its like in the other",
            rows(("card", "world", "likelihood", "its like"), twins),
            "twins",
        ),
    )


def _places(entries: Sequence[Json]) -> Chapter:
    body = ""
    for entry in entries:
        sources = rows(("figures", "source"), [(str(key), str(text)) for key, text in entry["sources"].items()])
        body += section(str(entry["name"]), paragraphs(str(entry["summary"])) + sources, f"s-{entry['id']}")
    return Chapter("places", "Places, and where their figures come from", body)
