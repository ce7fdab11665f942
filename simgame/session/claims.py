"""The literature's claims: which parameter stands for each, and which are left out and why."""

from __future__ import annotations

import csv
import io
from functools import lru_cache
from typing import Annotated

import msgspec

from simgame.model.language import tr
from simgame.session.files import BadFile, assets, load_evidence, parse_toml, read_text


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """One claim of ``assets/claims/effect_sizes.csv``, in the words and figures of its source.

    ``parameters``: the ids of the evidence that stands for it. ``left_out``: why none does; "" where one does.
    """

    id: str
    claim: str
    outcome: str
    unit: str
    low: str
    central: str
    high: str
    lag_years: str
    regime: str
    side: str
    source: str
    status: str
    confidence: str
    parameters: tuple[str, ...] = ()
    left_out: str = ""


class _LeftOut(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    reason: Annotated[str, msgspec.Meta(min_length=10, max_length=600)]


@lru_cache(maxsize=1)
def load_claims() -> tuple[Claim, ...]:
    """Every claim, in the order of the file. Raises ``BadFile``."""
    folder = assets() / "claims"
    reasons = _left_out()
    named: dict[str, list[str]] = {}
    for key, item in load_evidence().items():
        for claim in item.claims:
            named.setdefault(claim, []).append(key)
    found: list[Claim] = []
    for number, row in enumerate(csv.DictReader(io.StringIO(read_text(folder / "effect_sizes.csv"))), 2):
        own = {"parameters": tuple(named.get(row["id"], ())), "left_out": reasons.get(row["id"], "")}
        try:
            found.append(msgspec.convert({**row, **own}, Claim))
        except msgspec.ValidationError:
            where = tr("effect_sizes.csv: line {number}", number=number)
            raise BadFile(
                (tr("{where}: the columns are not those of the header: mend the line", where=where),)
            ) from None
    known = {claim.id for claim in found}
    strange = sorted((set(named) | set(reasons)) - known)
    if strange:
        raise BadFile(
            (tr("effect_sizes.csv: there is no claim {strange}: mend the id that names it", strange=strange[0]),)
        )
    return tuple(found)


def _left_out() -> dict[str, str]:
    name = "left_out.toml"
    tables = parse_toml(read_text(assets() / "claims" / name), name)
    try:
        return {key: item.reason for key, item in msgspec.convert(tables, dict[str, _LeftOut]).items()}
    except msgspec.ValidationError as error:
        raise BadFile(
            (tr("{name}: {rstrip}: give each claim its reason", name=name, rstrip=str(error).rstrip(".")),)
        ) from None
