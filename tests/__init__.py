"""Tests of quizapp: they mirror its rooms; play/ holds whole games, as a user plays."""
