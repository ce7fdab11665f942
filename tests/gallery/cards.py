"""Cards of the table, event, switch and vote: scenes of the gallery."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from simgame.windows import theme
from simgame.windows.budget import AmendmentCard, BidShown, PotRow, StandRow
from simgame.windows.curtain import Curtain, Handover
from simgame.windows.events import EventCard
from simgame.windows.letters import Envelopes, Letter, SealedLine
from simgame.windows.plans import Figure, PlanFace, StepBox, ThereIs
from simgame.windows.progress import Loading
from simgame.windows.promise_counters import CounterPicker
from simgame.windows.promise_form import Promisable, PromiseForm
from simgame.windows.promises import PromiseCard
from simgame.windows.scale import Scale
from simgame.windows.share_bar import Share, ShareBar
from simgame.windows.surfaces import Rule, SurfaceFrame, column, ground, row
from simgame.windows.text import Text
from simgame.windows.votes import VoteCard, VoteColumn, VoteSlip, VoteTally
from simgame.windows.winter import WinterSlip
from tests.gallery.grounds import SEATS, box, on_ground, row_of


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
        yours=["A seat on the one budget", "Keeping well: prevention or GP offer", "Power: Publish"],
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
    loading = Loading("The practice is being laid out")
    loading.mark.start()
    loading.mark.timer.stop()
    loading.mark.timer.isActive = lambda: True
    return on_ground("paper", loading)
