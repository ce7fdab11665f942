"""Who sits at the table: one seat for each kind of organisation, in either world."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

SeatId = Literal["commissioner", "acute", "community", "stp", "gp", "council"]
Split = Literal["keep", "abolish"]
Holder = Literal["person", "steady", "self-interested", "system-minded", "cautious", "planner", "off"]

SEATS: tuple[SeatId, ...] = ("commissioner", "acute", "community", "stp", "gp", "council")
OPTIONAL: tuple[SeatId, ...] = ("gp", "council")
CONTRACT_PARTIES: tuple[SeatId, SeatId] = ("commissioner", "acute")
SPLITS: tuple[Split, Split] = ("keep", "abolish")
RULES: dict[str, str] = {"keep": "kept", "abolish": "abolished"}  # the split, in a word
WORLDS: dict[str, str] = {"keep": "split kept", "abolish": "split abolished"}


class Post(Struct, frozen=True):
    """What a seat is called in one world, the line read aloud in the first minutes, and what it is judged on."""

    title: str
    short: str
    line: str
    judged_on: str


class Seat(Struct, frozen=True):
    """A seat: its post while the split is kept and its post once the split is abolished."""

    id: SeatId
    keep: Post
    abolish: Post

    def post(self, split: Split) -> Post:
        """The post in one world."""
        return self.keep if split == "keep" else self.abolish


TABLE_OF_SEATS: dict[SeatId, Seat] = {
    seat.id: seat
    for seat in (
        Seat(
            "commissioner",
            Post(
                "Commissioner",
                "Commissioner",
                "I hold the money for the people registered here, and I buy their care.",
                "Care that people can reach, health, and not a pound overspent.",
            ),
            Post(
                "Population health director",
                "Population health",
                "I no longer buy anything. I say what good looks like, and I look after what keeps people well.",
                "Health, the gap between rich and poor, and how long anybody waits.",
            ),
        ),
        Seat(
            "acute",
            Post(
                "Acute trust",
                "Acute trust",
                "I run the hospitals. I am paid by contract and judged on my balance, waits and safety.",
                "The control total, the four hours, the waiting list and safe staffing.",
            ),
            Post(
                "Hospital division",
                "Hospital",
                "I run the hospitals on a share of one budget. Nobody pays me for one more patient.",
                "My share of the budget, the four hours, the waiting list and safe staffing.",
            ),
        ),
        Seat(
            "community",
            Post(
                "Community and mental health trust",
                "Community & MH",
                "My nurses and therapists see people at home, and in the mind’s worst hours.",
                "Mental health care reached, visits, staff who stay, and my balance.",
            ),
            Post(
                "Out-of-hospital division",
                "Out of hospital",
                "I keep people at home and get them home, with a share of the same purse as the hospital.",
                "Mental health care reached, visits, staff who stay, and my share.",
            ),
        ),
        Seat(
            "stp",
            Post(
                "STP lead",
                "STP lead",
                "I own nothing. I bring them together, mark their plans and spend the transformation fund.",
                "The system in balance, organisations that trust each other, care that joins up.",
            ),
            Post(
                "Accountable care chief executive",
                "Chief executive",
                "There is one budget for everybody here, and I have to share it out.",
                "The whole budget in balance, integration in practice, public confidence.",
            ),
        ),
        Seat(
            "gp",
            Post(
                "GP federation",
                "GP federation",
                "I speak for the practices. Nine in ten people who need somebody see us.",
                "Appointments when people need them, practices that stay open, our share of the money.",
            ),
            Post(
                "GP partner",
                "GP partner",
                "I speak for the practices, and now I sit where the budget is shared.",
                "Appointments when people need them, practices that stay open, our share of the money.",
            ),
        ),
        Seat(
            "council",
            Post(
                "Council",
                "Council",
                "I pay for care at home and in care homes, out of a budget that has shrunk for years.",
                "Nobody stuck in a bed, care for those who need it, and a budget that adds up.",
            ),
            Post(
                "Council partner",
                "Council partner",
                "I pay for care at home and in care homes, and I have a voice in the one budget.",
                "Nobody stuck in a bed, care for those who need it, and a budget that adds up.",
            ),
        ),
    )
}


def title(seat: SeatId, split: Split) -> str:
    """The name of a seat's post in one world, as a heading has it."""
    return TABLE_OF_SEATS[seat].post(split).title


def short(seat: SeatId, split: Split) -> str:
    """The short name of a seat's post in one world."""
    return TABLE_OF_SEATS[seat].post(split).short


def the(seat: SeatId, split: Split) -> str:
    """The seat inside a sentence: "the commissioner", "the hospital division"."""
    name = TABLE_OF_SEATS[seat].post(split).title
    acronym = name.split(" ", 1)[0].isupper()
    return "the " + (name if acronym else name[0].lower() + name[1:])
