"""The screen: board, desk, charts, debrief, theme.

Law: holds no rule of the game; a window shows a view, offers entries to the table, and keeps only what it draws.
Work over about 50 ms leaves the window's thread.
"""
