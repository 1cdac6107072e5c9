"""One page of the window, one file."""
