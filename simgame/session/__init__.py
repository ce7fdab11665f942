"""A sitting: the log, who sits where, the computer players, the files on disk.

Law: imports model and game only; a table is its log, and an entry is on disk before it is acknowledged.
It decides nothing that the rules decide, and it knows no screen.
"""
