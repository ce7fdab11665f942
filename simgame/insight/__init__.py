"""Why it came out so: two worlds side by side, attribution, incentives, ensembles.

Law: imports model, game and session only; it computes from a log and never writes to one.
It knows no screen and no network.
"""
