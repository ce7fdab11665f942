"""A frame of the running year leaves room for 30 a second on a slow laptop."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from simgame.windows import theme
from tests.bench import frame


def test_a_frame_of_the_year_takes_under_half_of_its_time(qapp: QApplication) -> None:
    theme.apply(qapp)
    median, high, shown = frame.year(qapp)
    bare_median, bare_high = frame.bare(qapp, frame.DOTS)
    print(f"year {median:.1f} ms (95th {high:.1f}), {shown} patients; bare {bare_median:.1f} ms (95th {bare_high:.1f})")
    assert shown > 100
    assert median < 16.0
