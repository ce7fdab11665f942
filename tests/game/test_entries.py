"""Entries: what is written is what is read, and nothing else is read."""

from __future__ import annotations

import msgspec
import pytest
from msgspec import json

from simgame.game import entries
from simgame.game.entries_chair import (
    CardHeld,
    CardPicked,
    FrontPageLed,
    OtherPaneOpened,
    PanelAnswered,
    PanelAsked,
    ResidentNamed,
)
from simgame.game.table import PHASES_OF

EXAMPLES: tuple[entries.Entry, ...] = (
    entries.NewTable("frimley", seats={"gp": "off", "acute": "person"}, names={"acute": "Ash"}),
    entries.SeatChanged("acute", "steady"),
    entries.WordJudged("gp", 2, False),
    entries.Promised("gp", "stp", "back", vote="for"),
    entries.PowerPlayed("commissioner", "publish", 2),
    entries.Threatened("council", "acute", "Take your people home, or I pause."),
    entries.TurnedUp("council", "care_home_collapse"),
    entries.ObjectiveKept("gp", "our_share"),
    entries.EventChosen("flu", "council", 1),
    entries.BriefingDone(),
    CardPicked("hard_winter"),
    CardHeld("flu"),
    ResidentNamed("hip", "Stan"),
    PanelAsked("acute", "Who sleeps in the corridor?"),
    PanelAnswered(),
    FrontPageLed(2),
    OtherPaneOpened(),
    entries.Card("acute", "cap_and_collar", 548.0),
    entries.Shake("commissioner"),
    entries.Offer("acute", "block", 550.5, "for the ward"),
    entries.Accept("commissioner"),
    entries.Withdraw("acute"),
    entries.Promised("acute", "community", "pay", gbp_m=0.8),
    entries.Promised("council", "acute", "do", lever="care_packages", bound="at_least", value=7.0),
    entries.Bid("acute", "hospital", 14.0, "Full every January"),
    entries.Proposed({"hospital": 8.0, "outside": 8.0}),
    entries.Amendment("council", "hospital", "outside", 2.0),
    entries.AmendmentTaken(0),
    entries.Ballot({"gp": True}, amendment=0),
    entries.NegotiateDone(without_deal=True),
    entries.Draft("acute", {"winter_ward": 3.5}),
    entries.Submitted("acute"),
    entries.Unlocked("acute"),
    entries.Reason("acute", "Full every January"),
    entries.Prediction("acute", "ae_four_hour_pct", "down", 2.0),
    entries.Marked("acute", "red"),
    entries.OneRight("marshal", "gp_investment", 7.0),
    entries.Stepped("acute", "winter_ward", -1),
    entries.PlansLocked(),
    entries.MonthsShown(),
    entries.Coin("gp", 2),
    entries.CoinsTurned(),
    entries.CoinRefused("gp"),
    entries.WinterDone(),
    entries.LeverChosen("acute", "theatre_lists"),
    entries.ReportDone(),
    entries.RegimeVote({"acute": ("keep", "We know where we stand")}),
    entries.VoteDone(),
    entries.SwitchStep(2, placement="practices", posts_pct=60.0),
    entries.ChiefChosen("acute"),
    entries.ClockStopped("decide"),
    entries.DebriefOpened(),
)


@pytest.mark.parametrize("entry", EXAMPLES, ids=lambda e: type(e).__name__)
def test_an_entry_is_read_as_it_was_written(entry: entries.Entry) -> None:
    written = entries.encode(entry)
    assert entries.decode(written) == entry
    assert entries.encode(entries.decode(written)) == written
    assert json.decode(written)["kind"] == type(entry).__struct_config__.tag


def test_every_kind_of_entry_has_its_example_and_its_phases() -> None:
    kinds = {kind.__name__ for kind in entries.Entry.__args__}
    assert {type(entry).__name__ for entry in EXAMPLES} == kinds
    assert set(PHASES_OF) == kinds - {"NewTable", "SeatChanged", "ClockStopped"}


@pytest.mark.parametrize(
    ("line", "where"),
    [
        (b'{"kind":"coin","seat":"acute","coins":3}', "$.coins"),
        (b'{"kind":"coin","seat":"acute","coins":2,"more":1}', "more"),
        (b'{"kind":"coin","seat":"nobody","coins":2}', "$.seat"),
        (b'{"kind":"who knows"}', "$.kind"),
        (b'{"kind":"card","seat":"acute","form":"block","value_gbp_m":NaN}', "malformed"),
        (b'{"kind":"coin"', "truncated"),
    ],
)
def test_what_is_no_entry_is_refused_with_its_place(line: bytes, where: str) -> None:
    with pytest.raises(msgspec.DecodeError, match=where.replace("$", r"\$")):
        entries.decode(line)


def test_entries_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        entries.Coin("gp", 1).coins = 2


def test_every_entry_knows_its_seat() -> None:
    seats = {type(entry).__name__: entries.seat_of(entry) for entry in EXAMPLES}
    assert seats["Marked"] == seats["OneRight"] == seats["CoinRefused"] == "stp"
    assert seats["Promised"] == "council"
    assert seats["Amendment"] == "council"
    assert seats["Draft"] == "acute"
    assert seats["PlansLocked"] is None
    assert seats["RegimeVote"] is None
