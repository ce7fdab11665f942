"""What comes from whoever chairs a table and from the patients’ panel, who hold no seat."""

from __future__ import annotations

from simgame.game.entry import BaseEntry, Id


class CardPicked(BaseEntry, frozen=True, tag="card_picked"):
    """The facilitator puts a card of the deck on the table; a winter card takes the place of the one that was drawn."""

    card: Id


class CardHeld(BaseEntry, frozen=True, tag="card_held"):
    """The facilitator takes a card off the table before anybody chose on it; it goes back into the deck."""

    card: Id
