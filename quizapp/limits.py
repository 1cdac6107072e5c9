"""How much of anything the game takes; one place for every bound on text and choice."""

STEM_CHARACTERS = 4_000
OPTION_CHARACTERS = 1_000
EXPLANATION_CHARACTERS = 4_000
CATEGORY_CHARACTERS = 200
PLAYER_CHARACTERS = 60
TITLE_CHARACTERS = 400
PLACE_CHARACTERS = 1_000
SEARCH_CHARACTERS = 200
MIN_OPTIONS = 2
MAX_OPTIONS = 8
COMBINING_RUN = 30
PACK_FILE_BYTES = 50 * 1024 * 1024
PACK_ITEMS = 250_000
CODE_CHARACTERS = 40
"""A round's code as somebody may type it, with room for spaces and hyphens."""
