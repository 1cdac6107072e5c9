"""What a pack's files say as plain tables, and those as TOML."""

from collections.abc import Callable, Mapping

import tomli_w

from quizapp.items.item import Fact, Item, Source
from quizapp.items.pack import Pack

Table = dict[str, object]


def toml_of(kind: str, table: Table) -> str:
    """Return one ``[[kind]]`` entry, its inner tables at its end."""
    flat = {name: value for name, value in table.items() if not isinstance(value, Mapping)}
    inner = {name: value for name, value in table.items() if isinstance(value, Mapping)}
    parts = [f"[[{kind}]]\n{tomli_w.dumps(flat)}"]
    parts += [f"[{kind}.{name}]\n{tomli_w.dumps(value)}" for name, value in inner.items()]
    return "\n".join(parts)


def head_toml(table: Table) -> str:
    """Return pack.toml."""
    return tomli_w.dumps(table)


def head_table(pack: Pack) -> Table:
    """Return what pack.toml says."""
    source = _told(
        {"title": pack.source_title, "about": pack.source_about, "address": pack.source_address}
    )
    return _told(
        {
            "ref": pack.ref,
            "title": pack.title,
            "language": pack.language,
            "edition": pack.edition,
            "as_of": pack.as_of,
            "licence": pack.licence,
            "authors": list(pack.authors),
            "source": source if pack.source_title else {},
        }
    )


def fact_table(fact: Fact) -> Table:
    """Return what facts.toml says of a fact."""
    return _told(
        {
            "ref": fact.ref,
            "paragraph": fact.paragraph,
            "says": fact.says,
            "evidence": list(fact.evidence),
        }
    )


def item_table(
    item: Item, ref: str, pack: Pack, fact_ref: Callable[[Fact], str], picture: str
) -> Table:
    """Return what items.toml says of an item."""
    source = item.source
    feedback = {option: item.feedback[option] for option in item.options if option in item.feedback}
    return _told(
        {
            "ref": ref,
            "facts": [fact_ref(fact) for fact in source.facts] if source else [],
            "category": item.category,
            "difficulty": item.difficulty.word if item.difficulty else "",
            "stem": item.stem,
            "key": item.key,
            "distractors": list(item.distractors),
            "show": item.show,
            "order": "fixed" if item.fixed else "",
            "options": list(item.fixed),
            "last": item.last,
            "explanation": item.explanation,
            "tags": list(item.tags),
            "language": item.language,
            "no_source": source is None and bool(pack.source_title),
            "picture": picture,
            "picture_description": item.picture_description,
            "source": _source_table(source, pack) if source else {},
            "feedback": feedback,
        }
    )


def _source_table(source: Source, pack: Pack) -> Table:
    """Return an item's own source; nothing where it is the pack's."""
    if source.title == pack.source_title and not source.place and not source.address:
        return {}
    return _told({"title": source.title, "place": source.place, "address": source.address})


def _told(table: Table) -> Table:
    """Leave out what is not said."""
    return {name: value for name, value in table.items() if value not in (None, "", [], {}, False)}
