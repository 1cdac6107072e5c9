"""Pictures of the game, taken of the real window while it is played."""
