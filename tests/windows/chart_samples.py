"""The figures of the design's charts and front page, for tests of what is painted."""

from __future__ import annotations

from collections.abc import Sequence

from simgame.windows.chart_data import (
    Band,
    BarStrip,
    BookRow,
    BooksData,
    Brief,
    Cause,
    DumbbellData,
    DumbbellRow,
    FanData,
    FrontPageData,
    PowerData,
    PowerRow,
    Total,
    WaterfallData,
    Words,
    World,
    WorldFigure,
    WorldsData,
    WorldsRow,
    WorldsTableData,
)

WHY = WaterfallData(
    Words(
        "Why did A&E get worse?",
        "Share seen within 4 hours, points. Bars in colour are choices made at this table.",
        "With the split abolished, the same choices and luck give 87.6% (86.8 to 88.5).",
        "From 88.1% to 86.7%: older, more people −1.5, early flu −0.9, home care paused −0.7, same-day unit +0.9.",
        "abolish",
    ),
    (
        Cause("Older, more people", -1.5, "−1.5"),
        Cause("Early flu", -0.9, "−0.9"),
        Cause("Home care paused", -0.7, "−0.7", "council", whose="Council"),
        Cause("Nurse vacancies", -0.4, "−0.4"),
        Cause("Same-day unit", 0.9, "+0.9", "acute", whose="Acute trust"),
        Cause("Winter ward", 0.6, "+0.6", "acute", whose="Acute trust"),
        Cause("GP evenings", 0.4, "+0.4", "gp", whose="GP federation"),
        Cause("Luck", 0.2, "+0.2"),
    ),
    Total("This year", 86.7, "86.7%"),
    Total("Last year", 88.1, "88.1%"),
)
SETTLEMENT = WaterfallData(
    Words("£13m to find before anything new", "Change on last year, % of £1,100m"),
    (
        Cause("More money", 2.1, "+2.1%"),
        Cause("Prices and pay", -1.9, "−1.9%"),
        Cause("Older, more people", -1.4, "−1.4%"),
    ),
    Total("Left to find", -1.2, "−1.2%, −£13m"),
    tick_format="{:+g}%",
    axis_below=True,
)


SCORES = DumbbellData(
    Words("Scorecards", "", "", "Commissioner 54, down 3; acute trust 49, down 4."),
    (
        DumbbellRow("Commissioner", 57, 54, "54", "▼ 3", "Reserve spent", "commissioner"),
        DumbbellRow("Acute trust", 53, 49, "49", "▼ 4", "Beds full", "acute"),
        DumbbellRow("Community & mental health", 61, 63, "63", "▲ 2", "Staff stayed", "community"),
        DumbbellRow("STP lead", 52, 51, "51", "▼ 1", "Half the plan", "stp"),
        DumbbellRow("Council social care", 51, 46, "46", "▼ 5", "Care paused", "council"),
        DumbbellRow("The footprint", 53, 51, "51", "▼ 2", "Waits longer", footing=True),
    ),
    "year 1",
    "year 2, of 100",
)


POWER = PowerData(
    Words("Who decides the money", "Share of the footprint’s money whose use each seat decides this year"),
    (
        PowerRow("commissioner", "Commissioner", 0.46, 0.44),
        PowerRow("acute", "Acute trust", 0.22, 0.24),
        PowerRow("community", "Community & mental health", 0.11, 0.1),
        PowerRow("stp", "STP lead", 0.04, 0.05),
        PowerRow("gp", "GP federation", 0.08, 0.08),
        PowerRow("council", "Council social care", 0.09, 0.09),
    ),
)


BOOKS = BooksData(
    Words("The books", "£m, year 2", "What does not add up: £0.00."),
    ("Received", "Spent", "Balance", "Plan"),
    (
        BookRow("Commissioner", ("1,100.0", "1,101.8", "−1.8", "0.0"), seat="commissioner"),
        BookRow("Acute trust", ("612.4", "617.6", "−5.2", "−2.0"), seat="acute"),
        BookRow("Community & mental health", ("274.4", "273.9", "+0.5", "0.0"), seat="community"),
        BookRow("Council social care", ("188.0", "192.1", "−4.1", "0.0"), seat="council"),
        BookRow("All partners", ("", "", "−10.6", "−2.0"), total=True),
    ),
)


def band(median: Sequence[float], spread: float, end: str) -> Band:
    """A fan that opens with the years, as the design draws it."""
    years = range(len(median))
    return Band(
        tuple(median),
        tuple(m - spread * i * 0.42 for i, m in zip(years, median, strict=True)),
        tuple(m + spread * i * 0.42 for i, m in zip(years, median, strict=True)),
        tuple(m - spread * i * 0.19 for i, m in zip(years, median, strict=True)),
        tuple(m + spread * i * 0.19 for i, m in zip(years, median, strict=True)),
        end,
    )


YEARS = ("Start", "Y1", "Y2", "Y3", "Y4", "Y5")
FANS = (
    FanData(
        Words("A&E within 4 hours", "Fan: 5 in 10 and 8 in 10 runs, %", "Abolished: better in 8 runs of 10"),
        YEARS,
        band((89.2, 88.1, 86.7, 86.9, 87.2, 86.9), 2.1, "86.9"),
        band((89.2, 88.0, 87.6, 88.4, 89.2, 89.6), 2.1, "89.6"),
        "{:.0f}",
    ),
    FanData(
        Words("Waiting under 18 weeks", "Same fan, %", "Abolished: worse in 7 runs of 10"),
        YEARS,
        band((90.2, 89.0, 88.2, 88.1, 87.9, 87.8), 1.6, "87.8"),
        band((90.2, 88.4, 87.1, 86.7, 86.5, 86.4), 1.6, "86.4"),
        "{:.0f}",
    ),
    FanData(
        Words("Emergency stays", "per 1,000 people", "Abolished: fewer in 9 runs of 10"),
        YEARS,
        band((102, 104, 106, 107, 108, 109), 3.2, "109"),
        band((102, 104, 104, 103, 102, 101), 3.2, "101"),
        "{:.0f}",
    ),
    FanData(
        Words("Money, all partners", "Running total, £m", "Abolished: better in 7 runs of 10"),
        YEARS,
        band((0, -14.2, -26.6, -38, -50, -61), 17, "−£61m"),
        band((0, -24, -33, -36, -38, -38), 17, "−£38m"),
        "{:.0f}",
        played=4,
    ),
)
WORLDS = WorldsData(
    World(
        "Split kept: what you played",
        (
            WorldFigure("86.9%", "A&E within\n4 hours"),
            WorldFigure("87.8%", "waiting under\n18 weeks"),
            WorldFigure("109", "emergency stays\nper 1,000"),
            WorldFigure("−£61m", "money, five\nyears together"),
        ),
        (3, 2, 1, 3, 2, 2, 0, 1, 2),
    ),
    World(
        "Split abolished: same choices, same luck",
        (
            WorldFigure("89.6%", "A&E within\n4 hours"),
            WorldFigure("86.4%", "waiting under\n18 weeks"),
            WorldFigure("101", "emergency stays\nper 1,000"),
            WorldFigure("−£38m", "money, five\nyears together"),
        ),
        (2, 1, 1, 2, 2, 1, 0, 1, 1),
    ),
    ((2, 0), (3, 0), (4, 0), (5, 0), (1, 1), (2, 1), (3, 1), (4, 1), (5, 1)),
)
ROWS = WorldsTableData(
    Words("Both worlds, year 5", "Same choices, same luck; the bar holds 8 runs in 10"),
    (
        WorldsRow("A&E within 4 hours", "86.9%", "89.6%", "+2.7 (+0.4 to +5.1)", "9 runs in 10", 0.4, 2.7, 5.1, True),
        WorldsRow(
            "Waiting under 18 weeks", "87.8%", "86.4%", "−1.4 (−3.0 to +0.3)", "7 runs in 10", -3.0, -1.4, 0.3, True
        ),
        WorldsRow("Emergency stays per 1,000", "109", "101", "−8 (−13 to −3)", "9 runs in 10", -13, -8, -3, False),
        WorldsRow("Money, all partners", "−£61m", "−£38m", "+£23m (−£14m to +£58m)", "7 runs in 10", -14, 23, 58, True),
        WorldsRow("Share of money on hospitals", "49%", "46%", "−3 (−5 to −1)", "no better way", -5, -3, -1, None),
    ),
)
PAGE = FrontPageData(
    "Saturday 6 April 2019",
    "The Vale Courier",
    "Year 2, late edition",
    "One in eight waited more than four hours as winter filled every bed",
    "A new same-day unit sent 1,850 people home by night. A pause in home care undid most of the gain.",
    (
        "A&E departments in Aldermere and Easthaven saw 86.7% of people within four hours last year, down from 88.1%. "
        "January was the worst month on record, at 80.9%.",
        "The winter ward opened in November and was full in nine days. The hospital trust ended the year £5.2m over "
        "budget.",
        "The council, £4.1m over, stopped agreeing new care packages for six weeks. At the peak 84 people fit to leave "
        "had nowhere to go.",
        "The commissioner’s reserve, meant for GP practices, went on winter admissions, paid for case by case.",
        "Community nurses were the bright spot: urgent visits rose 9%, and vacancies fell for the first time in four "
        "years.",
    ),
    BarStrip(
        "People fit to leave, still in a bed",
        "Average each day, by month",
        (58, 55, 52, 56, 54, 61, 66, 72, 78, 84, 80, 73),
        tuple("AMJJASONDJFM"),
        (8, 9, 10),
        46,
        "Limit: 46 people",
        "Red bars: new care packages paused.",
        (0, 9),
    ),
    (
        Brief("Waiting lists", "88.2% treated within 18 weeks, from 89.0%. 214 operations called off."),
        Brief("Talking therapies", "Reach rises to 17.9%, ahead of target for a second year."),
        Brief("The money", "Partners together £12.4m over, better than last year’s £14.2m."),
    ),
)
