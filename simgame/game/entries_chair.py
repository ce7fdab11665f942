"""What comes from whoever chairs a table and from the patients’ panel, who hold no seat."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from simgame.game.entry import BaseEntry, Id, ResidentId
from simgame.game.seats import SeatId


class CardPicked(BaseEntry, frozen=True, tag="card_picked"):
    """The facilitator puts a card of the deck on the table; a winter card takes the place of the one that was drawn."""

    card: Id


class CardHeld(BaseEntry, frozen=True, tag="card_held"):
    """The facilitator takes a card off the table before anybody chose on it; it goes back into the deck."""

    card: Id


class OtherPaneOpened(BaseEntry, frozen=True, tag="other_pane_opened"):
    """The facilitator opens the lens's pane on the other rules of the money before the first vote."""


class ResidentNamed(BaseEntry, frozen=True, tag="resident_named"):
    """A resident of the place has a name, for as long as the game lasts ("": none again)."""

    resident: ResidentId
    name: Annotated[str, Meta(max_length=24)]


class PanelAsked(BaseEntry, frozen=True, tag="panel_asked"):
    """The patients’ panel puts its one question of the year to a seat, which must answer it aloud before plans lock."""

    seat: SeatId
    text: Annotated[str, Meta(min_length=1, max_length=200)]


class PanelAnswered(BaseEntry, frozen=True, tag="panel_answered"):
    """The panel’s question was answered aloud."""


class FrontPageLed(BaseEntry, frozen=True, tag="front_page_led"):
    """The panel picks which of the year’s three true stories leads the front page (0: the largest)."""

    story: Annotated[int, Meta(ge=0, le=2)]
