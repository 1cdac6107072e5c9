"""Strangers' files: read by a process of its own, and what becomes of them."""
