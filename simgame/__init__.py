"""Split Decision: a serious game about who plans and who provides health care in one English footprint."""

from __future__ import annotations

__version__ = "0.1.0"
