"""What every entry is made of."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

LONGEST_LINE = 200
Line = Annotated[str, Meta(max_length=LONGEST_LINE)]
Id = Annotated[str, Meta(min_length=1, max_length=80)]
ResidentId = Literal["elder", "hip", "girl", "carer"]
Years = Annotated[int, Meta(ge=1, le=10)]


class BaseEntry(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind"):
    """Every entry carries its kind, so that a save can be read without knowing what comes next."""
