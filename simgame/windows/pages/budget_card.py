"""The card of the one budget: what is asked and what there is, the shares, four pots with their bids."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simgame.game.budget import POT_KEEPER
from simgame.game.entries_deals import Pot
from simgame.game.view_types import BudgetView, PotView, View
from simgame.game.words import count, gbp_m, signed_gbp_m, signed_percent
from simgame.model.language import tr
from simgame.windows import say, theme
from simgame.windows.budget import BidShown, PotRow
from simgame.windows.scale import Scale
from simgame.windows.seats import RegimeMark
from simgame.windows.share_bar import Share, ShareBar
from simgame.windows.surfaces import SurfaceFrame, column, row
from simgame.windows.text import RIGHT, Text

MIDDLE = Qt.AlignmentFlag.AlignVCenter
ICONS: dict[Pot, str] = {
    "reserve": "vault", "keeping_well": "stethoscope", "mental_health": "brain", "prevention": "heart",
}  # fmt: skip
KEEPERS: dict[Pot, str] = {**POT_KEEPER, "keeping_well": "gp"}
STEP = 0.5
MOST_AT_LARGE = 4  # pots, the reserve among them; more lie closer together


class BudgetCard(SurfaceFrame):
    """``changed`` follows each change of the shares in hand."""

    changed = Signal()

    def __init__(self, big: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("contract", big, parent)
        self._budget: BudgetView | None = None
        self._shown: tuple[object, ...] = ()
        self._touched = False
        self.rows: dict[Pot, PotRow] = {}
        side = theme.px(32 if big else 28, big)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(side, theme.px(16, big), side, theme.px(8, big))
        self._column.setSpacing(theme.px(4 if big else 6, big))
        self.caption = Text("", "caps", "ink3", big=big)
        self.title = Text("", "h2", size=40 if big else 26, big=big, elide=True)
        self.total = Text("", "small", "ink2", align=RIGHT | MIDDLE, big=big)
        self.head_line = Text("", "small", "ink2", align=RIGHT | MIDDLE, big=big)
        head = row(RegimeMark("abolish", 56 if big else 40, big=big), spacing=16, big=big)
        head.addLayout(column(self.caption, self.title), 1)
        head.addLayout(column(self.total, self.head_line))
        self._column.addLayout(head)
        self.shares = ShareBar(big)
        self._column.addWidget(self.shares)
        self.shares.setVisible(not big)
        self._pots = QVBoxLayout()
        self._pots.setSpacing(0)
        self._column.addLayout(self._pots)

    # --- the shares in hand --------------------------------------------------------------------------------------

    def changes(self) -> dict[Pot, float]:
        """£m on top of last year's for the pots that are placed."""
        return {pot: round(made.stepper.value(), 2) for pot, made in self.rows.items() if pot != "reserve"}

    def left(self) -> float:
        """£m that stays in the reserve."""
        share = self._budget.to_share_gbp_m if self._budget is not None else 0.0
        return round(share - sum(self.changes().values()), 2)

    @property
    def in_hand(self) -> bool:
        """Whether the shares differ from those proposed."""
        if self._budget is None:
            return False
        said = {pot.id: pot.proposed_change_gbp_m for pot in self._budget.pots}
        return any(said[pot] is None or abs(value - (said[pot] or 0.0)) > 0.04 for pot, value in self.changes().items())

    # --- showing -------------------------------------------------------------------------------------------------

    def show_view(self, view: View, budget: BudgetView, may_propose: bool, why: str) -> None:
        """Refresh; shares in hand stay until they are proposed or others are."""
        fresh = self._budget is None or self._budget.pots != budget.pots
        self._budget = budget
        key = (view.year_index, tuple((pot.id, pot.last_gbp_m) for pot in budget.pots), budget.to_share_gbp_m)
        if key != self._shown:
            self._shown = key
            self._lay(budget)
            self._touched, fresh = False, True
        self.caption.setText(tr("One budget, year {year_index}", year_index=view.year_index + 1))
        there = _round(budget.to_share_gbp_m)
        if budget.asked_gbp_m is not None:
            self.title.setText(
                tr(
                    "You ask for {asked_gbp_m} more. There is {there}.",
                    asked_gbp_m=_round(budget.asked_gbp_m),
                    there=there,
                )
            )
        else:
            self.title.setText(tr("There is {there} more to share.", there=there))
        self.title.setToolTip(tr(self.title.words))
        self.total.setText(
            tr(
                "{total_gbp_m} for {population} people",
                total_gbp_m=gbp_m(budget.total_gbp_m, 0),
                population=count(view.population),
            )
        )
        change = f", {signed_percent(budget.change_pct)}" if budget.change_pct is not None else ""
        self.head_line.setText(
            tr("£{per_head_gbp:,.0f} a head{change}", per_head_gbp=budget.per_head_gbp, change=change)
        )
        for pot in budget.pots:
            made = self.rows[pot.id]
            made.set_bids([BidShown(bid.seat, bid.gbp_m, bid.line) for bid in pot.bids])
            if fresh and (pot.proposed_change_gbp_m is not None or not self._touched):
                made.set_proposed(pot.proposed_change_gbp_m or 0.0)
            allowed = may_propose and pot.id != "reserve"
            made.stepper.set_allowed(allowed, why if pot.id != "reserve" else "The reserve is what the pots leave.")
        if not budget.proposed and not self._touched:
            self.rows["reserve"].set_proposed(max(budget.to_share_gbp_m, 0.0))
        if fresh and budget.proposed:
            self._touched = False
        self._show_shares()

    def _lay(self, budget: BudgetView) -> None:
        while (item := self._pots.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                say.away(widget)
        self.rows = {}
        top = math.ceil(max(2 * budget.to_share_gbp_m, 5.0) / STEP) * STEP
        for pot in budget.pots:
            least = math.ceil(pot.least_change_gbp_m / STEP - 1e-9) * STEP
            reserve = pot.id == "reserve"
            scale = Scale(-top if reserve else max(least, -top), top, 0.1 if reserve else STEP, signed=True)
            made = PotRow(
                pot.id, KEEPERS[pot.id], pot.label, _holds(pot), gbp_m(pot.last_gbp_m, 0), scale, 0.0,
                icon=ICONS.get(pot.id, ""), tight=len(budget.pots) > MOST_AT_LARGE, big=self.big,
            )  # fmt: skip
            made.setToolTip(
                tr(
                    "{label}: {help}. Last year {last_gbp_m}.",
                    label=pot.label,
                    help=pot.help,
                    last_gbp_m=gbp_m(pot.last_gbp_m),
                )
            )
            made.changed.connect(self._moved)
            made.walked.connect(lambda way, pot=pot.id: self._walk(pot, way))
            self.rows[pot.id] = made
            self._pots.addWidget(made)

    def _moved(self, *_: object) -> None:
        self._touched = True
        self.rows["reserve"].set_proposed(self.left())
        self._show_shares()
        self.changed.emit()

    def _walk(self, pot: Pot, way: int) -> None:
        order = [one for one in self.rows if one != "reserve"]
        at = order.index(pot) + way if pot in order else 0
        if 0 <= at < len(order):
            self.rows[order[at]].stepper.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_shares(self) -> None:
        budget = self._budget
        if budget is None:
            return
        moved = {**self.changes(), "reserve": max(self.left(), 0.0)}
        values = [bid.gbp_m for pot in budget.pots for bid in pot.bids] + list(moved.values())
        top = max(*values, budget.to_share_gbp_m, 4.0)
        lane = Scale(min(0.0, *values), top, STEP, signed=True, decimals=0 if top >= 8 else 1)
        for pot_row in self.rows.values():
            pot_row.lane.set_scale(lane)
            pot_row.lane.update()
        self.shares.set_shares(
            [
                Share(KEEPERS[pot.id], pot.label, pot.last_gbp_m, pot.last_gbp_m + moved[pot.id], ICONS.get(pot.id, ""))
                for pot in budget.pots
            ]
        )


def _round(value: float) -> str:
    """Whole millions where that is all of it: the figures beside it have a tenth."""
    return gbp_m(value, 0 if abs(value) >= 20 and abs(value - round(value)) < 0.05 else 1)


def _holds(pot: PotView) -> str:
    """What the same work needs, or what the pot is for."""
    if pot.same_work_gbp_m is None:
        return pot.help
    return tr("The same work: {same_work_gbp_m}", same_work_gbp_m=signed_gbp_m(pot.same_work_gbp_m - pot.last_gbp_m))
