"""Colours can be read, fonts are ours, and a change reaches every widget."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from simgame.windows import icons, marks, theme, tokens
from simgame.windows.buttons import Button
from simgame.windows.text import Text, unmarked

SEATS = ("commissioner", "acute", "community", "stp", "gp", "council")


def luminance(colour: QColor) -> float:
    """WCAG 2 relative luminance."""
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_text_meets_aa_on_every_ground(mode: str) -> None:
    theme.set_theme(mode)
    for ground, name in itertools.product(("card", "paper", "table"), ("ink", "ink2", "ink3", "off")):
        assert contrast(theme.colour(name), theme.colour(ground)) >= 4.5, (name, ground)
    for seat, ground in itertools.product(SEATS, ("card", "paper")):
        assert contrast(theme.seat_colour(seat), theme.colour(ground)) >= 4.5, (seat, ground)
        assert contrast(theme.colour("card"), theme.seat_colour(seat)) >= 4.5, seat
    for regime in ("keep", "abolish"):
        assert contrast(theme.regime_colour(regime), theme.regime_wash(regime)) >= 4.5
    for ground in ("card", "paper", "table"):
        assert contrast(theme.colour("control"), theme.colour(ground)) >= 3.0, ground


@pytest.mark.parametrize(("mode", "least"), [("light", 1.1), ("dark", 1.17)])
def test_steps_of_pressure_and_of_land_are_told_apart_and_carry_ink(mode: str, least: float) -> None:
    theme.set_theme(mode)
    for layer in (("pressure1", "pressure2", "pressure3", "pressure4", "pressure5"),
                  ("land1", "land2", "land3", "land4")):  # fmt: skip
        tones = [theme.colour(name) for name in layer]
        for low, high in itertools.pairwise(tones):
            assert contrast(low, high) >= least, (layer, low.name(), high.name())
        assert all(contrast(theme.colour("ink"), tone) >= 4.5 for tone in tones)
    lowest, highest = theme.colour("pressure1"), theme.colour("pressure5")
    assert contrast(lowest, highest) >= 1.9, "a calm month and a full one are not the same picture"


def test_both_themes_name_the_same_colours() -> None:
    assert tokens.LIGHT.keys() == tokens.DARK.keys()
    assert all(QColor(value).isValid() for value in (*tokens.LIGHT.values(), *tokens.DARK.values()))


@pytest.mark.parametrize("name", sorted(tokens.STYLES))
def test_every_style_is_set_in_a_bundled_font(name: str) -> None:
    found = QFontInfo(theme.font(name, False))
    assert found.family() == tokens.STYLES[name].family
    assert (found.weight() >= 600) == (tokens.STYLES[name].weight >= 600)


def test_nothing_on_an_open_table_is_under_26_pixels() -> None:
    assert min(theme.font(name, True).pixelSize() for name in tokens.BIG_STYLES) >= 26
    assert min(theme.font(name, False).pixelSize() for name in tokens.STYLES) >= 12


def test_an_open_table_on_a_small_screen_keeps_its_proportions() -> None:
    theme.set_stage(1440, 900)
    assert theme.font("h1", True).pixelSize() == round(54 * 0.75)
    assert theme.font("ui", False).pixelSize() == 15


def test_text_size_reaches_fonts_and_the_style_sheet(qapp: QApplication) -> None:
    theme.set_text_scale(1.5)
    assert theme.font("ui", False).pixelSize() == round(15 * 1.5)
    assert f"font-size: {round(15 * 1.5)}px" in qapp.styleSheet()
    assert theme.px(40, False) == 60


def test_a_widget_follows_a_change_of_theme(qtbot: QtBot) -> None:
    button = Button("Submit decisions", kind="primary")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    light = button.grab().toImage()
    theme.set_theme("dark")
    assert button.grab().toImage() != light


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_an_empty_tick_box_has_an_edge_that_is_seen(qtbot: QtBot, mode: str) -> None:
    theme.set_theme(mode)
    box = QCheckBox("Each seat adds a lever a year")
    qtbot.addWidget(box)
    box.resize(280, 32)
    picture = box.grab().toImage()
    edge = theme.colour("control").name()
    assert any(picture.pixelColor(x, 16).name() == edge for x in range(20)), "a line of 3 to 1 on every ground"


def test_an_unknown_theme_is_refused_in_words() -> None:
    with pytest.raises(ValueError, match="choose light or dark"):
        theme.set_theme("sepia")


def test_high_legibility_text_is_one_family(qtbot: QtBot) -> None:
    theme.set_legible(True)
    assert {theme.font(name).family() for name in tokens.STYLES} == {tokens.LEGIBLE}
    assert QFontInfo(theme.font("ui")).family() == tokens.LEGIBLE


def test_every_icon_named_for_a_seat_ships_and_takes_its_colour() -> None:
    for icon in tokens.SEAT_ICON.values():
        picture = icons.pixmap(icon, "fill", QColor("#A04A12"), 24).toImage()
        assert (picture.width(), picture.height()) == (48, 48)
        seen = {
            picture.pixelColor(x, y).name()
            for x in range(48)
            for y in range(48)
            if picture.pixelColor(x, y).alpha() == 255
        }
        assert seen == {"#a04a12"}


def test_a_missing_icon_is_named() -> None:
    with pytest.raises(KeyError, match="no icon hippo in regular"):
        icons.pixmap("hippo", "regular", "#000000", 16)


def painted(draw: object) -> QImage:
    image = QImage(60, 60, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image


def test_the_seam_is_a_gap_or_none() -> None:
    from PySide6.QtCore import QRectF

    kept = painted(lambda p: marks.paint_regime_mark(p, QRectF(0, 0, 60, 60), "keep"))
    one = painted(lambda p: marks.paint_regime_mark(p, QRectF(0, 0, 60, 60), "abolish"))
    assert kept.pixelColor(30, 30).alpha() == 0
    assert one.pixelColor(30, 30).alpha() == 255
    assert kept.pixelColor(15, 30).alpha() == one.pixelColor(15, 30).alpha() == 255


def test_statuses_differ_in_shape_and_not_only_in_colour() -> None:
    from PySide6.QtCore import QRectF

    shapes = []
    for status in ("met", "watch", "off"):
        picture = painted(lambda p, status=status: marks.paint_status(p, QRectF(0, 0, 60, 60), status))
        shapes.append([picture.pixelColor(x, y).alpha() > 127 for x in range(60) for y in range(60)])
    assert all(a != b for a, b in itertools.combinations(shapes, 2))


def test_marked_words_are_said_without_their_marks(qtbot: QtBot) -> None:
    label = Text("<b>£6.2m</b> left <m>of £18.0m</m> <script>")
    qtbot.addWidget(label)
    assert label.text() == unmarked("£6.2m left of £18.0m <script>")


def test_wrapped_words_ask_for_the_height_of_their_lines(qtbot: QtBot) -> None:
    label = Text("A long story of a hospital that was full every January and nobody knew why", "body", wrap=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(200) > 2 * label.heightForWidth(2000)
    assert label.heightForWidth(2000) >= theme.line_height("body")


def test_a_label_with_too_little_room_is_cut_and_not_broken(qtbot: QtBot) -> None:
    label = Text("Evening sessions stay", "small")
    qtbot.addWidget(label)
    label.resize(60, label.sizeHint().height())
    picture = label.grab().toImage()
    ground = picture.pixelColor(0, 0)
    inked = [
        y for y in range(picture.height()) if any(picture.pixelColor(x, y) != ground for x in range(picture.width()))
    ]
    assert inked
    assert max(inked) - min(inked) < theme.line_height("small")
