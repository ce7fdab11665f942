"""Everything that ships, as lists: scenarios, evidence, levers, indicators, events, each with its declaration."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

import msgspec

from simgame.game.lever_list import LEVERS
from simgame.game.power import INDICATOR
from simgame.game.scores import MARKS
from simgame.game.seats import SEATS, title
from simgame.insight.results import Json, direction_of, unit_of
from simgame.insight.words import label_of
from simgame.model.indicators import INDICATORS
from simgame.model.language import tr
from simgame.session.claims import Claim, load_claims
from simgame.session.files import COUNTRIES, load_country, load_events, load_evidence, load_scenario, scenario_names

NO_TABLE = " (run and compare only: no table)"


def shelf() -> Json:
    """One list under each name. Raises ``BadFile`` when a file that ships is not as it should be."""
    scenarios: list[Json] = []
    for name in scenario_names():
        scenario = msgspec.to_builtins(load_scenario(name))
        scenarios.append({"id": scenario["id"], "label": scenario["label"], "table": True, **scenario})
    for name in COUNTRIES:
        country = msgspec.to_builtins(load_country(name))
        scenarios.append({"id": country["id"], "label": country["label"], "table": False, **country})
    evidence = [_first({**dataclasses.asdict(item), "views": dict(item.views)}) for item in load_evidence().values()]
    levers = [_first(msgspec.to_builtins(lever)) for lever in LEVERS.values()]
    indicators: list[Json] = [_first(dataclasses.asdict(item)) for item in INDICATORS.values()]
    for key in MARKS:
        indicators.append({"id": key, "label": label_of(key), "unit": unit_of(key), "direction": direction_of(key)})
    for seat in SEATS:
        key = INDICATOR + seat
        label = tr("Share of the money whose use is decided by: {seat}", seat=title(seat, "keep"))
        indicators.append({"id": key, "label": label, "unit": unit_of(key), "direction": direction_of(key)})
    events = [_first({**msgspec.to_builtins(card), "label": card.title}) for card in load_events()]
    claims = [_claim(claim) for claim in load_claims()]
    return {
        "scenarios": scenarios,
        "evidence": evidence,
        "levers": levers,
        "indicators": indicators,
        "events": events,
        "claims": claims,
    }


def _claim(claim: Claim) -> Json:
    """A claim of the literature; its label says which evidence stands for it, or why none does."""
    entry = msgspec.to_builtins(claim)
    stands = tr("left out. {left_out}", left_out=claim.left_out) if claim.left_out else ", ".join(claim.parameters)
    return {"id": claim.id, "label": f"{claim.claim}: {stands}", **entry}


def _first(entry: Mapping[str, Any]) -> Json:
    """The entry with its id and label in front."""
    return {"id": entry["id"], "label": entry["label"], **entry}


def shelf_in_words(everything: Mapping[str, Any]) -> str:
    """The lists for a terminal: id and label."""
    parts: list[str] = []
    for name, entries in everything.items():
        width = max((len(entry["id"]) for entry in entries), default=0)
        lines = [
            f"  {entry['id'].ljust(width)}  {entry['label']}{'' if entry.get('table', True) else NO_TABLE}"
            for entry in entries
        ]
        parts.append("\n".join([f"{name.capitalize()} ({len(entries)})", *lines]))
    return "\n\n".join(parts)
