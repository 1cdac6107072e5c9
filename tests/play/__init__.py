"""Whole games, as a user plays them."""
