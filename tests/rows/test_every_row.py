"""Every row of the table of mechanisms has a test named after it."""

from __future__ import annotations

import re
from pathlib import Path

ROWS = 26


def test_every_row_of_the_record_has_a_test_named_after_it() -> None:
    here = Path(__file__).parent
    named = {
        int(found)
        for file in here.glob("test_*.py")
        for found in re.findall(r"^def test_row_(\d\d)_", file.read_text(encoding="utf-8"), re.M)
    }
    assert named == set(range(1, ROWS + 1))
