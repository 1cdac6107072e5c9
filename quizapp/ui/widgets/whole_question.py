"""A question in full, as text."""

from quizapp.items.item import Item


def whole_question(item: Item, *more: str) -> str:
    """Return a question with its options, the right one first, and what else is said of it."""
    options = [f"✓ {item.key}", *(f"– {text}" for text in item.distractors)]
    return "\n".join([item.stem, *options, *(line for line in more if line)])
