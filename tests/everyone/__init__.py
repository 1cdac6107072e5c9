"""The game for everyone: heard, touched, large, in strong contrast, by keyboard alone."""
