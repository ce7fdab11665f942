"""The style sheet of Qt's own controls; everything cut from card is painted by its own class instead."""

from __future__ import annotations

from collections.abc import Callable
from string import Template

TEMPLATE = Template("""
QWidget { color: $ink; font-family: "$sans"; font-size: ${ui}px; }
QMainWindow, QDialog, QStackedWidget#screens { background: $table; }
QWidget[ground="table"] { background: $table; }
QWidget[ground="paper"] { background: $paper; }
QWidget[ground="card"] { background: $card; }
QLabel { background: transparent; }
QLineEdit, QComboBox, QPlainTextEdit, QTextEdit {
    background: $card; color: $ink; border: ${line2}px solid $control; border-radius: 6px;
    padding: 0 ${pad}px; min-height: ${field}px; selection-background-color: $ink; selection-color: $card; }
QComboBox[tall="true"], QLineEdit[tall="true"] { min-height: ${tall}px; }
QPlainTextEdit, QTextEdit { padding: ${pad4}px ${pad}px; }
QLineEdit:disabled, QComboBox:disabled { color: $ink3; border-color: $rule2; background: $sunk; }
QLineEdit[wrong="true"], QComboBox[wrong="true"] { border-color: $off; }
QComboBox::drop-down { border: 0; width: ${drop}px; }
QComboBox::down-arrow { image: url($caret); width: ${arrow}px; height: ${arrow}px; }
QComboBox QAbstractItemView {
    background: $card; color: $ink; border: 1px solid $rule2; outline: 0; padding: 4px;
    selection-background-color: $ink; selection-color: $card; }
QComboBox QAbstractItemView::item { min-height: ${item}px; }
QToolTip { background: $ink; color: $card; border: 0; padding: 5px 8px; font-size: ${small}px; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget[ground=""] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $control; border: 3px solid $paper; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $rule2; }
QSplitter::handle:horizontal { width: 1px; }
QTabBar::tab {
    background: transparent; color: $ink2; padding: 8px 14px; min-height: 20px; border: 0;
    border-bottom: 3px solid transparent; }
QTabBar::tab:selected { color: $ink; font-weight: 600; border-bottom-color: $ink; }
QTabBar::tab:focus { color: $ink; }
QTabWidget::pane { border: 0; border-top: 1px solid $rule2; }
QTableView, QTreeView, QListView {
    background: $card; alternate-background-color: $sunk; border: 1px solid $rule; gridline-color: $rule;
    selection-background-color: $ink; selection-color: $card; outline: 0; }
QTableView::item { padding: 0 6px; border: 0; }
QHeaderView::section {
    background: $sunk; color: $ink2; border: 0; border-bottom: 1px solid $rule2; padding: 5px 8px; font-weight: 600; }
QMenu { background: $card; border: 1px solid $rule2; padding: 4px; }
QMenu::item { padding: 7px 22px 7px 12px; border-radius: 4px; }
QMenu::item:selected { background: $ink; color: $card; }
QMenu::item:disabled { color: $ink3; }
QMenuBar { background: $paper; } QMenuBar::item:selected { background: $ink; color: $card; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 32px; }
QCheckBox::indicator {
    width: ${box}px; height: ${box}px; background: $card; border: 1px solid $control; border-radius: 3px; }
QCheckBox::indicator:checked { background: $ink; border-color: $ink; image: url($tick); }
QCheckBox::indicator:disabled { background: $sunk; border-color: $rule2; }
QMessageBox { background: $paper; }
.QPushButton {
    background: $card; color: $ink; border: 1px solid $control; border-bottom: 3px solid $edge; border-radius: 6px;
    padding: 0 14px; min-height: ${field}px; font-weight: 600; }
.QPushButton:pressed { border-bottom-width: 1px; padding-top: 2px; }
.QPushButton:default { background: $ink; color: $card; border-color: $ink; border-bottom-color: $rule2; }
.QPushButton:disabled { background: $sunk; color: $ink3; border-color: $rule2; }
QProgressBar { background: $sunk; border: 1px solid $rule2; border-radius: 4px; text-align: center; }
QProgressBar::chunk { background: $ink2; border-radius: 3px; }
""")


def style_sheet(tokens: dict[str, str], px: Callable[[float, bool | None], int], sans: str) -> str:
    """The sheet in one theme's colours; `px` turns a length at text scale 1 into this screen's pixels."""
    from simgame.windows.icons import svg_file

    sizes = {"ui": 15, "small": 13, "pad": 10, "pad4": 4, "field": 32, "tall": 40, "drop": 28, "arrow": 14, "item": 32,
             "box": 13}  # fmt: skip
    return TEMPLATE.substitute(
        tokens,
        sans=sans,
        line2=1,
        caret=svg_file("caret-down", "regular", tokens["ink"]),
        tick=svg_file("check", "regular", tokens["card"]),
        **{name: px(size, False) for name, size in sizes.items()},
    )
