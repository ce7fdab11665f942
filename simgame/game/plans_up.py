"""Plans up: three figures a plan against what there is, the mismatch in sentences, and the STP lead's one right."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from simgame.game.seats import SeatId, Split, the
from simgame.game.words import gbp_m, listed, rounded_count, sentence
from simgame.model.language import tr

Right = Literal["hold", "marshal", "control_total", "set"]
RIGHTS: dict[Split, tuple[Right, ...]] = {"keep": ("hold", "marshal", "control_total"), "abolish": ("set",)}
MARSHALLED: dict[Split, tuple[SeatId, ...]] = {
    "keep": ("commissioner",),
    "abolish": ("commissioner", "acute", "community"),
}
_APART = 0.01  # stays that differ by less than a hundredth are the same plan
_SMALL_GBP_M = 0.5


class Face(Struct, frozen=True):
    """The face of a plan. ``staff``: new posts wanted; ``money_gbp_m``: balance planned for the year end.

    ``posts_for``: the label of the lever that adds most money to last year's, so most of the posts; "" where none does.
    """

    seat: SeatId
    stays: float
    staff: float
    money_gbp_m: float
    posts_for: str = ""


class Sums(Struct, frozen=True):
    """All faces and what there is: stays (likely range), staff that can be hired, the balance all plans make."""

    faces: tuple[Face, ...]
    stays: float
    stays_low: float
    stays_high: float
    staff_available: float
    money_gbp_m: float

    @property
    def staff_wanted(self) -> float:
        """Staff all plans want together."""
        return sum(face.staff for face in self.faces)

    @property
    def money_planned_gbp_m(self) -> float:
        """The balances of all plans together."""
        return sum(face.money_gbp_m for face in self.faces)

    def face(self, seat: SeatId) -> Face | None:
        """The face of one seat's plan."""
        return next((face for face in self.faces if face.seat == seat), None)


class UsedRight(Struct, frozen=True):
    """The one right as it was used; ``seat`` and ``lever`` where a lever was set."""

    right: Right
    seat: SeatId | None = None
    lever: str = ""
    value: float = 0.0


def hot(sums: Sums) -> tuple[str, ...]:
    """Which figures do not fit together: ``stays.SEAT``, ``staff``, ``money``."""
    out: list[str] = []
    acute, payer = sums.face("acute"), sums.face("commissioner")
    if acute and payer and abs(acute.stays - payer.stays) > _APART * max(acute.stays, 1.0):
        out += ["stays.acute", "stays.commissioner"]
    if sums.staff_wanted > sums.staff_available:
        out.append("staff")
    if sums.money_planned_gbp_m > sums.money_gbp_m + _SMALL_GBP_M or sums.money_gbp_m < -_SMALL_GBP_M:
        out.append("money")
    return tuple(out)


def headline(sums: Sums, split: Split) -> str:
    """The mismatch in one to three sentences, or that the plans fit."""
    said: list[str] = []
    acute, payer = sums.face("acute"), sums.face("commissioner")
    flags = hot(sums)
    if "stays.acute" in flags and acute and payer:
        verb = "pays for" if split == "keep" else "counts on"
        said.append(
            tr(
                "{who} plans for {stays} stays, {who2} {verb} {stays2}.",
                who=sentence(the("acute", split)),
                stays=rounded_count(acute.stays),
                who2=the("commissioner", split),
                verb=verb,
                stays2=rounded_count(payer.stays),
            )
        )
    if "staff" in flags:
        short = sums.staff_wanted - sums.staff_available
        hiring = [_hires(face, split) for face in sorted(sums.faces, key=lambda f: -f.staff) if face.staff > 0][:2]
        said.append(
            tr(
                "Together you want {short} more staff than there are; most by {hiring}.",
                short=rounded_count(short),
                hiring=listed(hiring),
            )
            if len(hiring) > 1
            else tr("You want {short} more staff than there are.", short=rounded_count(short))
        )
    if "money" in flags:
        if sums.money_planned_gbp_m > sums.money_gbp_m + _SMALL_GBP_M:
            said.append(
                tr(
                    "The plans add up to {money_planned_gbp_m} at the year end, and together they make {money_gbp_m}.",
                    money_planned_gbp_m=gbp_m(sums.money_planned_gbp_m),
                    money_gbp_m=gbp_m(sums.money_gbp_m),
                )
            )
        else:
            said.append(
                tr("All plans together end the year {money_gbp_m} short.", money_gbp_m=gbp_m(-sums.money_gbp_m))
            )
    return " ".join(said) if said else "The plans fit each other: stays, staff and money."


def _hires(face: Face, split: Split) -> str:
    """Who wants posts and what for: "the commissioner (143, for new community services)"."""
    return (
        tr(
            "{who} ({staff}, for {what})",
            who=the(face.seat, split),
            staff=rounded_count(face.staff),
            what=tr(face.posts_for)[:1].lower() + tr(face.posts_for)[1:],
        )
        if face.posts_for
        else tr("{who} ({staff})", who=the(face.seat, split), staff=rounded_count(face.staff))
    )


def right_sentence(used: UsedRight | None, split: Split, lever_label: str = "", figure: str = "") -> str:
    """What the right did, as it is read out; "" when it was not used."""
    if used is None:
        return ""
    if used.right == "hold":
        return tr("{who} holds the transformation fund this year.", who=sentence(the("stp", split)))
    if used.right == "control_total":
        return tr("{who} sets one control total for all.", who=sentence(the("stp", split)))
    assert used.seat is not None
    lever = lever_label[:1].lower() + lever_label[1:]
    return tr(
        "{who} sets {lever} of {seat} to {figure}.",
        who=sentence(the("stp", split)),
        lever=lever,
        seat=the(used.seat, split),
        figure=figure,
    )
