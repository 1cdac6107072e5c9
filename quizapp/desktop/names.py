"""What the game is called where every program needs a name of its own."""

APP_ID = "local.quizapp.Quizapp"
"""Nobody's domain: whoever publishes the game puts their own before it, here alone."""
PACK_TYPE = "application/vnd.quizapp.quizpack+zip"
PACK_SUFFIX = ".quizpack"
