"""The commands: what each does, once its words are understood (``simgame/cli.py``).

Law: takes its words and returns an exit code; what it needs, the screen above all, is loaded where it is used.
Results go to stdout; a count on a terminal and the one sentence of an error go to stderr.
"""
