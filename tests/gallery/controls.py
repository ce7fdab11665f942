"""Controls, bars, desk, sheet and contract: scenes of the gallery."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simgame.windows import theme
from simgame.windows.bars import ActionBar, BigTop, TopBar
from simgame.windows.buttons import Button
from simgame.windows.contract import ContractCard
from simgame.windows.lens import Pull
from simgame.windows.levers import LeverList, LeverRow
from simgame.windows.on_off import Switch
from simgame.windows.phase_steps import PHASES_KEPT, PHASES_ONE
from simgame.windows.purse_line import PurseLine
from simgame.windows.scale import Scale
from simgame.windows.seats import Counter, RegimeChip, SeatPips, StatusMark
from simgame.windows.segmented import Segmented
from simgame.windows.sheet import Sheet, SheetGroup, SheetLine
from simgame.windows.stepper import Stepper
from simgame.windows.surfaces import Glyph, KeyCap, Notice, SurfaceFrame, Tag, column, row
from simgame.windows.text import Text
from tests.gallery.grounds import MONEY, box, on_ground


def parts() -> QWidget:
    off = Button("Sign: one handshake missing")
    off.set_allowed(False, "The acute trust has not shaken yet.")
    card = SurfaceFrame()
    inner = QVBoxLayout(card)
    inner.setContentsMargins(20, 16, 20, 16)
    inner.addWidget(Text("Hospital care for Aldermere & the Vale", "h1"))
    story = "Flu fills <b>Aldermere General</b>. Ambulances queue at the door, and <m>84 people</m> fit to go home are "
    inner.addWidget(Text(story + "still in a bed.", "lead", wrap=True))
    inner.addWidget(Text("The footprint now", "caps", "ink3"))
    wide = Stepper(Scale(500, 600, 1, decimals=0), 548, name="Value", width=360, height=62, size=34, figure=True)
    return on_ground(
        "paper",
        box(
            row(
                Button("Advice", "lightbulb"),
                Button("Submit decisions", key="Ctrl ↵", kind="primary"),
                Button("Small", kind="small"),
                Button("Shake", "handshake", kind="seat", tone="acute"),
                off,
                None,
            )
        ),
        box(
            row(
                Stepper(MONEY, 3.0, name="Winter ward"),
                wide,
                Stepper(MONEY, 4.0, name="Field", ends=False, width=236, height=48, size=30),
                None,
            )
        ),
        box(
            row(
                Segmented([("t", "Tariff"), ("b", "Block"), ("c", "Cap and collar")], "c", height=50, size=17, pad=26),
                Segmented([("p", "Person", "user"), ("c", "Computer", "robot"), ("o", "Off")], "p", height=32, size=13),
                None,
            )
        ),
        box(
            row(
                SeatPips([("commissioner", "done"), ("acute", "deciding"), ("gp", "done")]),
                RegimeChip("keep"),
                RegimeChip("abolish"),
                StatusMark("off"),
                StatusMark("watch"),
                StatusMark("met"),
                Tag("Private", "eye-slash"),
                KeyCap("Esc"),
                Glyph("gavel", size=26),
                None,
            )
        ),
        Notice(
            "No deal when the clock stops?", "The whole last figure nearer to the likely cost stands.", icon="gavel"
        ),
        Notice("Lost touch with the host.", "Your decisions are kept on this laptop. Trying again in 4 s.", "off"),
        card,
        Switch("High-legibility text", True),
        box(
            row(
                *(Counter(seat, 42) for seat in theme.SEAT_NAME),
                Counter("acute", 56, "done"),
                Counter("gp", 56, "deciding"),
                Counter("stp", 42, "away"),
                None,
            )
        ),
    )


Bar = TypeVar("Bar", TopBar, BigTop)


def _bar(made: Bar, year: str, regime: str, steps: Sequence[str], now: int) -> Bar:
    """With a table’s name on it."""
    made.set_table("Table Alder", year)
    made.set_regime(regime)
    made.set_steps(steps, now)
    return made


def bars() -> QWidget:
    first = _bar(TopBar(), "Year 2 of 5 · 2018/19", "keep", PHASES_KEPT, 2)
    first.set_pips(
        {"commissioner": "done", "acute": "deciding", "community": "done", "stp": "deciding", "council": "done"}
    )
    first.set_clock(402)
    second = _bar(TopBar(), "Year 3 of 5 · 2019/20", "abolish", PHASES_ONE, 1)
    second.set_keyboard("Chief executive")
    second.set_clock(75)
    actions = ActionBar()
    actions.add(
        Button("Put it in writing", "file-text"),
        Text("Offers and counters, at most six rounds.", "small", "ink2"),
        None,
        Button("Promise", "handshake"),
        Button("Negotiate", key="Ctrl ↵", kind="primary"),
    )
    return on_ground("table", first, second, actions, margin=0)


def big_bars() -> QWidget:
    first = _bar(BigTop(), "Year 2 of 5", "keep", PHASES_KEPT, 1)
    first.set_keyboard("Acute trust")
    first.set_clock(130)
    second = _bar(BigTop(), "Year 2 of 5", "abolish", PHASES_ONE, 3)
    second.set_steps(PHASES_ONE, 3, "End of November")
    second.set_clock(20)
    actions = ActionBar(big=True)
    actions.add(
        Button("Hold the fund", kind="small", big=True),
        Button("Marshal the commissioner", "check", kind="chosen", tone="stp", big=True),
        None,
        Button("Lock the plans", key="↵", kind="primary", big=True),
    )
    return on_ground("table", first, second, actions, margin=0)


def desk() -> QWidget:
    purse = PurseLine("acute")
    purse.set_purse([4.0, 3.0, 2.5, 2.3], 18.0)
    purse.set_note("Unplaced money goes to your balance")
    over = PurseLine("acute")
    over.set_purse([8.0, 6.5, 5.5], 18.0)
    given = (
        ("lists", "Extra theatre lists", "Day surgery, waiting list", 4.0, Pull(1.2, 0.3)),
        ("sdec", "Same-day emergency care", "Treat and home by night: 1,850 people", 3.0, Pull(-0.9, 1.4)),
        ("winter", "Winter ward", "32 beds, November to March", 2.5, Pull(0.9, -0.2)),
        ("staff", "Ward staffing", "Permanent, not agency", 2.3, Pull(0.6, 0.7, (-0.2, 1.4))),
        ("team", "Discharge team", "Shared with the council", 0.0, Pull(0.01, 1.1)),
        ("fund", "Transformation fund", "Where the fund goes", 1.0, None),
    )
    rows = []
    for lever, name, help_text, value, pull in given:
        scale = Scale.of_choices(("Joint teams", "Shared records", "GP development")) if lever == "fund" else MONEY
        made = LeverRow(lever, "acute", name, help_text, scale, value, last=1.0 if lever == "fund" else 3.0)
        made.set_pull(pull)
        rows.append(made)
    rows[0].stepper.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    rows[1].set_panes(
        ("keep", Pull(-0.9, 1.4), "£1m more: your books −£0.9m, all books +£0.4m.", ""),
        ("abolish", Pull(1.1, 1.4), "£1m more: your books +£0.7m, all books +£0.7m.", ""),
    )
    rows[4].set_problem("Discharge team goes from £0.0m to £8.0m.")
    listing = LeverList(rows)
    listing.open("sdec")
    return on_ground("paper", box(column(purse, 14, over)), listing, margin=0)


def sheet() -> QWidget:
    fund = Scale.of_choices(("Joint teams", "Shared records", "GP development"))
    share = Scale(0, 100, 5, "", "%", 0)
    given = (
        (
            "commissioner",
            "Commissioner",
            14.0,
            12.5,
            (
                SheetLine("a", "Care outside hospital", MONEY, 5.0, 6.5),
                SheetLine("b", "GP investment", MONEY, 6.0, 6.0),
            ),
        ),
        (
            "acute",
            "Acute trust",
            9.0,
            7.5,
            (SheetLine("c", "Winter ward", MONEY, 3.5, 3.5), SheetLine("d", "Same-day emergency care", MONEY, 3.0)),
        ),
        (
            "community",
            "Community & MH",
            5.0,
            5.6,
            (SheetLine("e", "Community teams", MONEY, 4.0), SheetLine("f", "Get people home", share, 50.0)),
        ),
        (
            "stp",
            "STP lead",
            6.0,
            5.8,
            (
                SheetLine("g", "Transformation fund", fund, 0.0),
                SheetLine("h", "Public engagement", Scale(0, 2, 0.1), 0.8),
            ),
        ),
    )
    groups = []
    for seat, title, total, placed, lines in given:
        group = SheetGroup(seat, title, lines)
        group.set_purse(placed, total)
        groups.append(group)
    made = Sheet(groups)
    page = on_ground("table", made, margin=48)
    page.focus_me = lambda: (
        groups[1].rows[1].field.setFocus(Qt.FocusReason.TabFocusReason),
        QTest.keyClicks(groups[1].rows[1].field, "4.0"),
    )
    return page


def contract() -> QWidget:
    card = ContractCard(
        "commissioner",
        "acute",
        ("Commissioner", "Acute trust"),
        ("Player 1", "Player 2"),
        "Contract, year 2",
        "Hospital care for Aldermere & the Vale",
        [("tariff", "Tariff"), ("block", "Block"), ("cap_and_collar", "Cap and collar")],
        Scale(500, 600, 1, decimals=0),
        ruler=Scale(530, 570, 1, decimals=0),
    )
    card.set_terms("cap_and_collar", 548)
    card.set_was("was Tariff", "was £538m")
    offers = [("commissioner", 546.0, "Commissioner said £546m"), ("acute", 551.0, "Trust said £551m")]
    card.set_ruler(548, 538, (548, 562), offers)
    card.set_shaken("commissioner", True, "shook on £548m, cap and collar")
    notice = Notice(
        "No deal when the clock stops?",
        "The whole last figure nearer to the likely cost stands: today the "
        "trust’s £551m. Both pay £0.4m for the case, and trust between you falls.",
        icon="gavel",
    )
    page = on_ground("table", card, notice, spacing=24)
    page.focus_me = lambda: card.value.setFocus(Qt.FocusReason.TabFocusReason)
    return page
