"""One file for each screen: a page shows a view and offers entries; it holds no rule of the game."""
