"""Every card and control in both themes as pictures, to be looked at: `python -m tests.gallery FOLDER [SCENE …]`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from simgame.windows import theme
from simgame.windows.bars import PHASES_KEPT, PHASES_ONE, ActionBar, BigTop, TopBar
from simgame.windows.budget import AmendmentCard, BidShown, PotRow, Share, ShareBar, StandRow
from simgame.windows.buttons import Button, Segmented, Switch
from simgame.windows.contract import ContractCard
from simgame.windows.curtain import Curtain, Handover
from simgame.windows.events import EventCard
from simgame.windows.lens import LensKey, Pull
from simgame.windows.letters import Envelopes, Letter, SealedLine
from simgame.windows.levers import LeverList, LeverRow, PurseLine
from simgame.windows.plans import Figure, PlanFace, StepBox, ThereIs
from simgame.windows.progress import Loading, Minutes, MinutesBar
from simgame.windows.promises import CounterPicker, Promisable, PromiseCard, PromiseForm
from simgame.windows.seats import Counter, RegimeChip, SeatPips, StatusMark
from simgame.windows.sheet import Sheet, SheetGroup, SheetLine
from simgame.windows.stepper import Scale, Stepper
from simgame.windows.surfaces import Glyph, KeyCap, Notice, Rule, SurfaceFrame, Tag, column, ground, row
from simgame.windows.text import Text
from simgame.windows.votes import VoteCard, VoteColumn, VoteSlip, VoteTally
from simgame.windows.winter import WinterSlip

Scene = tuple[Callable[[], QWidget], int, int]
SEATS = ("commissioner", "acute", "community", "stp", "gp", "council")
MONEY = Scale(0, 8, 0.5)


def on_ground(name: str, *items: QWidget, margin: int = 24, spacing: int = 14) -> QWidget:
    """Widgets below each other on one of the three grounds."""
    page = QWidget()
    ground(page, name)
    stack = QVBoxLayout(page)
    stack.setContentsMargins(margin, margin, margin, margin)
    stack.setSpacing(spacing)
    for item in items:
        stack.addWidget(item)
    stack.addStretch(1)
    return page


def box(layout: QHBoxLayout | QVBoxLayout) -> QWidget:
    made = QWidget()
    made.setLayout(layout)
    return made


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
                RegimeChip("keep", small=True),
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


def bars() -> QWidget:
    first = TopBar("Table Alder", "Year 2 of 5 · 2018/19", "keep", PHASES_KEPT, 2)
    first.set_pips(
        {"commissioner": "done", "acute": "deciding", "community": "done", "stp": "deciding", "council": "done"}
    )
    first.set_clock(402)
    second = TopBar("Table Alder", "Year 3 of 5 · 2019/20", "abolish", PHASES_ONE, 1)
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
    first = BigTop("Table Alder", "Year 2 of 5", "keep", PHASES_KEPT, 1)
    first.set_keyboard("Acute trust")
    first.set_clock(130)
    second = BigTop("Table Alder", "Year 2 of 5", "abolish", PHASES_ONE, 3)
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
        ("keep", Pull(-0.9, 1.4), "Lose £1.6m of tariff income, save £0.7m of ward cost."),
        ("abolish", Pull(1.1, 1.4), "No tariff to lose, and the £0.7m saved stays here."),
    )
    rows[4].set_problem("Discharge team goes from £0.0m to £8.0m.")
    listing = LeverList(rows)
    listing.open("sdec")
    return on_ground("paper", box(column(purse, 14, over, 8, LensKey("acute"))), listing, margin=0)


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


def promise() -> QWidget:
    picker = CounterPicker(SEATS, {"commissioner": 1, "acute": 1, "stp": 1})
    picker.pick("council")
    picker.pick("acute")
    form = PromiseForm(
        "council",
        "acute",
        "The council promises the acute trust",
        [Promisable("care_packages", "Care packages", Scale(0, 9, 0.1), 6.4)],
        pay=Scale(0, 3, 0.1),
        kinds=("pay", "do"),
        note="Checked when the plans are locked. Broken, trust between you falls.",
    )
    form.set_effect("Last year £6.4m. For the acute trust £0.6m more is <b>20 to 34 beds</b> a day free by January.")
    cards = (
        PromiseCard("commissioner", "gp", "“Evening sessions stay” in the next vote", "After year 2", kind="back"),
        PromiseCard("acute", "community", "£0.8m towards community teams", "April", kind="pay", status="kept"),
        PromiseCard("council", "acute", "Care packages at least £7.0m", "By November", kind="do", status="broken"),
    )
    page = QWidget()
    ground(page, "table")
    line = QHBoxLayout(page)
    line.setContentsMargins(24, 24, 24, 24)
    line.setSpacing(24)
    left = column(picker, 30, row_of(None, form, None), None)
    line.addLayout(left, 1)
    side = on_ground("paper", *cards, margin=20)
    side.setFixedWidth(420)
    line.addWidget(side)
    page.focus_me = lambda: form.figure.setFocus(Qt.FocusReason.TabFocusReason)
    return page


def row_of(*items: QWidget | None) -> QWidget:
    return box(row(*items))


def budget() -> QWidget:
    scale = Scale(0, 16, 1, decimals=0, signed=True)
    pots = (
        PotRow("hospital", "acute", "Hospital", "Beds, theatres, A&E", "£548m", scale, 8),
        PotRow("outside", "community", "Outside hospital", "Community, mental health, care", "£299m", scale, 8),
        PotRow("well", "gp", "Keeping well", "Practices, pills, prevention", "£222m", scale, 4),
        PotRow("reserve", "stp", "Reserve", "What is left returns to all", "£31m", scale, 3, icon="vault"),
    )
    pots[0].set_bids([BidShown("acute", 14, "Full every January")])
    pots[1].set_bids([BidShown("community", 10, "Visits, not beds"), BidShown("council", 6)])
    pots[2].set_bids([BidShown("gp", 6, "See them before they fall ill"), BidShown("commissioner", 5)])
    pots[3].set_bids([BidShown("stp", 3, "Winter always comes")])
    bar = ShareBar()
    bar.set_shares(
        [
            Share("acute", "Hospital", 548, 556),
            Share("community", "Outside hospital", 299, 307),
            Share("gp", "Keeping well", 222, 226),
            Share("stp", "Reserve", 31, 34, "vault"),
        ]
    )
    card = SurfaceFrame("contract")
    stack = QVBoxLayout(card)
    stack.setContentsMargins(28, 20, 28, 8)
    for widget in (Text("You ask for £44m more. There is £23m.", "h2", size=27), bar, *pots):
        stack.addWidget(widget)
    amendment = AmendmentCard(
        "council", "£2m from Hospital to Outside hospital", "Moved by the council partner. The hospital division pays."
    )
    stands = (
        StandRow("stp", "Chief executive", "Proposes", True),
        StandRow("gp", "GP partner", "Agrees", True),
        StandRow("council", "Council partner", "Wants £2m more", False),
        StandRow("acute", "Hospital division", asking=True),
        StandRow("community", "Out-of-hospital division"),
    )
    side = on_ground("paper", *stands, spacing=0)
    side.setFixedWidth(440)
    main = on_ground("table", card, amendment)
    return box(row(main, side, spacing=0))


def plans() -> QWidget:
    given = (
        ("commissioner", "77,200", "0", "+£1.5m", "amber", True),
        ("acute", "78,400", "110", "−£5.0m", "red", True),
        ("community", "77,600", "60", "−£0.6m", "green", False),
        ("stp", "77,000", "5", "£0.0m", "", False),
        ("gp", "77,800", "15", "+£0.2m", "green", False),
        ("council", "78,100", "90", "−£2.1m", "amber", False),
    )
    page = QWidget()
    ground(page, "table")
    grid = QGridLayout(page)
    grid.setContentsMargins(48, 30, 48, 30)
    grid.setHorizontalSpacing(13)
    grid.setVerticalSpacing(18)
    for place, (seat, stays, staff, money, mark, hot) in enumerate(given):
        face = PlanFace(seat, theme.SEAT_NAME[seat], [Figure(stays, hot), Figure(staff), Figure(money)], mark)
        face.set_turned(seat != "gp")
        grid.addWidget(face, 0, place)
        step = StepBox(seat, "Care packages" if seat == "council" else "Winter ward")
        states = ("kept", "moved", "moved", "kept", "waiting", "asking")
        step.set_step(states[place], "−£0.5m" if states[place] == "moved" else "")
        grid.addWidget(step, 1, place)
    there = ThereIs(
        "What there is",
        [
            Figure("78,100", below="77,300 to 78,900"),
            Figure("240", below="you want 280"),
            Figure("−£4.0m", below="you plan −£6.0m"),
        ],
        "1 red, 2 amber",
    )
    grid.addWidget(there, 0, 6)
    return page


def winter() -> QWidget:
    page = QWidget()
    ground(page, "table")
    line = QHBoxLayout(page)
    line.setContentsMargins(40, 26, 40, 26)
    line.setSpacing(6)
    given = (
        (2, "£1.1m", "contingency for stays over plan", "+£0.4m"),
        (2, "28 beds", "staffed from December to March", "−£6.1m"),
        (1, "1,400 visits", "at home, within two hours", "−£1.2m"),
        (0, "Nothing", "the fund is kept", "£0.0m"),
    )
    for place, seat in enumerate(SEATS):
        slip = WinterSlip(seat, theme.SEAT_NAME[seat], place=place)
        if place < 4:
            slip.turn(*given[place])
        slip.set_in(place == 4)
        line.addWidget(slip)
    return page


def event() -> QWidget:
    card = EventCard(
        "care",
        "Event 1",
        "Care-home provider collapses",
        "Vale Court has stopped paying its staff. Its 118 residents in Easthaven need somebody to answer by Friday.",
        facts=[
            ("house-line", "118 of 1,420 care-home places at risk"),
            ("bed", "Beds held by delays: 5.6% now, 7% or more if nobody acts"),
            ("file-text", "Seen in 2011, when a national provider failed"),
        ],
        heard_by=("council", "Council"),
        is_turned=True,
    )
    card.set_choice(
        "council",
        "The council chooses",
        [
            ("Take it over", "Costs you £2.4m. The beds stay."),
            ("Let residents move", "Free. 30 to 50 hospital beds block for a quarter."),
        ],
        "0:30, silence takes the first",
    )
    second, third = EventCard("b", "Event 2", "Flu", "Flu."), EventCard("c", "Event 3", "Cap", "Cap.", regime="abolish")
    page = QWidget()
    ground(page, "table")
    line = QHBoxLayout(page)
    line.setContentsMargins(24, 24, 24, 24)
    line.setSpacing(18)
    line.addWidget(card, 5)
    line.addWidget(second, 2)
    line.addWidget(third, 2)
    page.focus_me = lambda: card.choices[0].setFocus(Qt.FocusReason.TabFocusReason)
    return page


def letter() -> QWidget:
    row_above = Envelopes(["stp", "commissioner", "acute", "community", "gp", "council"])
    row_above.set_states({"stp": "read", "commissioner": "now"})
    made = Letter(
        "commissioner",
        "To the Commissioner, Aldermere & Vale CCG",
        "You are now the population health director",
        "I no longer buy anything. I say what good looks like, and I look after what keeps people well.",
        gone=["Contracts with the hospital", "Care outside hospital, £m", "GP investment, £m", "Power: Shop around"],
        yours=["A seat on the one budget", "Keeping well: prevention or GP offer", "Longest-wait guarantee, weeks"],
        power=(("keep", 0.46), ("abolish", 0.09)),
    )
    sealed = SurfaceFrame()
    stack = QVBoxLayout(sealed)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.setSpacing(0)
    stack.addWidget(SealedLine("acute", "<b>Acute trust</b> would have signed at <b>£541m</b>.", first=True))
    stack.addWidget(SealedLine("gp", "<b>GPs</b> knew of <b>two practices</b> about to close in Easthaven."))
    return on_ground("paper", row_above, made, sealed, margin=40)


def vote() -> QWidget:
    keep = VoteColumn(
        "keep",
        [
            VoteCard(
                "commissioner", "Commissioner", "keep", "Somebody has to be able to say no to the hospital. That is me."
            )
        ],
    )
    abolish = VoteColumn(
        "abolish",
        [
            VoteCard(
                "acute", "Acute trust", "abolish", "I lost £1.6m by keeping 1,850 people out of my beds. That is mad."
            ),
            VoteCard(
                "community",
                "Community & mental health",
                "abolish",
                "My teams save beds that somebody else is paid for.",
            ),
        ],
    )
    slip, sealed = VoteSlip("stp", "STP lead"), VoteSlip("gp", "GP federation")
    slip.set_value("abolish", "I can ask, and ask, and ask. I cannot decide.")
    sealed.set_sealed(True)
    seam = Rule(vertical=True, token="kept", width=2.5, dashed=True)
    columns = box(row(keep, seam, abolish, spacing=44))
    return on_ground("table", columns, slip, sealed, VoteTally(4, 2, 5), margin=40)


def curtain() -> QWidget:
    page = QWidget()
    ground(page, "table")
    page.resize(1440, 900)
    made = Curtain(page)
    made.add_other(Button("Ask for my PIN", "lock-simple", kind="ghost"))
    made.add_other(Button("Someone else plays this seat", "users", kind="ghost"))
    page.focus_me = lambda: made.hand_over(
        Handover(
            "acute",
            "Player 2",
            "Acute trust, Aldermere Hospitals",
            "Everyone else, look away. Your money, your advice and your limits come next. The clock is stopped.",
            "I am Player 2. Show my desk",
        ),
        [
            ("commissioner", "Player 1 has submitted"),
            ("community", "Computer has submitted"),
            ("stp", "Computer is waiting"),
            ("council", "Computer has submitted"),
        ],
    )
    return page


def progress() -> QWidget:
    bar = MinutesBar(
        [
            Minutes(10, "arrive", "arrive"),
            Minutes(60, "five years"),
            Minutes(42, "debrief, never cut", "debrief"),
            Minutes(8, "", "spare"),
        ]
    )
    loading = Loading("Running the other world")
    loading.set_count(412, 1000, "pairs")
    loading.mark.start()
    loading.mark.timer.stop()
    loading.mark.timer.isActive = lambda: True  # type: ignore[method-assign]
    return on_ground("paper", bar, loading)


SCENES: dict[str, Scene] = {
    "contract": (contract, 1000, 840),
    "contract-1366": (contract, 926, 642),
    "promise": (promise, 1440, 840),
    "budget": (budget, 1440, 800),
    "plans": (plans, 1920, 760),
    "winter": (winter, 1920, 600),
    "event": (event, 900, 560),
    "letter": (letter, 840, 900),
    "vote": (vote, 1440, 840),
    "curtain": (curtain, 1440, 900),
    "curtain-1366": (curtain, 1366, 768),
    "progress": (progress, 440, 140),
    "parts": (parts, 1080, 860),
    "bars": (bars, 1440, 230),
    "bars-1366": (bars, 1366, 230),
    "big-bars": (big_bars, 1920, 380),
    "desk": (desk, 424, 860),
    "sheet": (sheet, 1400, 720),
}


def render(app: QApplication, name: str, mode: str) -> object:
    """One scene in one theme, as a pixmap."""
    theme.set_theme(mode)
    build, width, height = SCENES[name]
    page = build()
    page.resize(width, height)
    page.show()
    app.processEvents()
    focus = getattr(page, "focus_me", None)
    if focus is not None:
        page.activateWindow()
        focus()
    app.processEvents()
    picture = page.grab()
    page.close()
    page.deleteLater()
    return picture


def main(folder: Path, wanted: list[str]) -> None:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app)
    theme.set_reduce_motion(True)
    folder.mkdir(parents=True, exist_ok=True)
    for name in wanted or list(SCENES):
        for mode in ("light", "dark"):
            path = folder / f"{name}-{mode}.png"
            render(app, name, mode).save(str(path))  # type: ignore[attr-defined]
            print(path)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("Where to? python -m tests.gallery FOLDER [SCENE …]")
    main(Path(sys.argv[1]), sys.argv[2:])
