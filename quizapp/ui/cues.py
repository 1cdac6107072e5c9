"""The moments that have a sound, by the names of their files."""

RIGHT, WRONG, TICK, STREAK, END = "right", "wrong", "tick", "streak", "end"
CUES = (RIGHT, WRONG, TICK, STREAK, END)
