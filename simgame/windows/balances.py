"""The four balances that players meet: each has one name and one definition, wherever it stands."""

from __future__ import annotations

OWN_NAME = "Your balance at year end"
OWN = (
    "This seat’s balance at year end: what its organisations are likely to have left on 31 March, support and one-off "
    "money included, if everybody goes on as is known now. 8 futures in 10 lie within the range."
)
SYSTEM_NAME = "System’s balance at year end"
SYSTEM = (
    "The system’s balance at year end: all organisations together on 31 March, support and one-off money included. "
    "8 futures in 10 lie within the range."
)
PLANNED_NAME = "Balance planned at year end"
PLANNED = (
    "The balance planned: what a plan alone leaves on 31 March, income and sustainability fund less commitments and "
    "what it places. What others do and what winter brings are not in it; the dark column has them."
)
UNDERLYING_NAME = "Underlying balance, all"


SLIP_NAME = "Year end"
SLIP = "This seat’s likely balance at year end, with its coins paid for."
