"""The world: people, care, staff, beds and money of one footprint, month by month.

Law: numpy and the standard library only; imports nothing of the rooms to its right.
It knows no player, no file, no clock, no screen and draws no luck of its own: luck comes in by its address.
A number that acts is evidence; a bound marked ``guard`` keeps figures finite: no place that ships comes near it.
"""
