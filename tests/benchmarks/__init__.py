"""How fast the game is: ratios and times of one run, printed, never asserted."""
