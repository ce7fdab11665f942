"""A frame of the running year, printed beside a bare QGraphicsView."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from simgame.windows import theme
from tests.bench import frame


def test_a_frame_of_the_year_shows_its_patients_and_prints_its_time(qapp: QApplication) -> None:
    theme.apply(qapp)
    median, high, shown = frame.year(qapp)
    bare_median, bare_high = frame.bare(qapp, frame.DOTS)
    print(
        f"a frame: {median:.1f} ms (95th centile {high:.1f}), {shown} patients; bare {bare_median:.1f} ms "
        f"(95th {bare_high:.1f}): {median / bare_median:.1f} times"
    )
    assert shown > 100
