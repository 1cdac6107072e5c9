"""The rules of play, without a window or a database; time and chance are arguments."""
