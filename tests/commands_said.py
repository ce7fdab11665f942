"""What a command said: its JSON, or the one sentence of its refusal."""

from __future__ import annotations

import json
from typing import Any

import pytest

from simgame.__main__ import main

Capture = pytest.CaptureFixture[bytes]


def answer(words: str, capture: Capture) -> Any:
    """What a command printed as JSON; it says nothing else."""
    assert main(words.split()) == 0
    out, err = capture.readouterr()
    assert err == b""
    return json.loads(out)


def refusal(words: list[str], capture: Capture, code: int = 1) -> str:
    """The one sentence of an error."""
    assert main(words) == code
    out, err = capture.readouterr()
    assert out == b""
    text = err.decode()
    assert text.endswith("\n")
    assert text.count("\n") == 1
    assert "Traceback" not in text
    return text
