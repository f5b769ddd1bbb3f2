"""JSON Schema (draft 2020-12) for the keywords that docs/schemas uses, and no others.

A keyword that is not known here is an error, so that no schema promises what nobody checks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID

DIALECT = "https://json-schema.org/draft/2020-12/schema"
SAYS_NOTHING = {"$schema", "$defs", "title", "description"}
Schema = dict[str, Any]
Faults = Iterator[str]

TYPES: dict[str, Callable[[Any], bool]] = {
    "null": lambda value: value is None,
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "string": lambda value: isinstance(value, str),
    "array": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, dict),
}
FORMATS: dict[str, Callable[[str], Any]] = {
    "date": date.fromisoformat,
    "date-time": datetime.fromisoformat,
    "uuid": UUID,
}


class UnknownKeyword(Exception):
    """A schema says something that nothing here looks at."""


def faults(value: Any, schema: Schema, root: Schema | None = None, at: str = "$") -> Faults:
    """What is wrong with a document, each with its place; nothing where it is as it should be."""
    root = schema if root is None else root
    for keyword, asked in schema.items():
        if keyword in SAYS_NOTHING:
            continue
        if keyword not in CHECKS:
            raise UnknownKeyword(f"{at}: {keyword}")
        yield from CHECKS[keyword](value, asked, schema, root, at)


def look_through(schema: Any) -> None:
    """Raise UnknownKeyword for a keyword anywhere in a schema, whether or not it would be met."""
    for keyword, asked in schema.items():
        if keyword not in SAYS_NOTHING | set(CHECKS):
            raise UnknownKeyword(keyword)
        match keyword:
            case "properties" | "$defs":
                inner = list(asked.values())
            case "anyOf" | "prefixItems":
                inner = asked
            case "items" | "additionalProperties":
                inner = [asked] if isinstance(asked, dict) else []
            case "type":
                unknown = set(asked if isinstance(asked, list) else [asked]) - set(TYPES)
                if unknown:
                    raise UnknownKeyword(f"type {unknown}")
                inner = []
            case "format":
                if asked not in FORMATS:
                    raise UnknownKeyword(f"format {asked}")
                inner = []
            case _:
                inner = []
        for each in inner:
            look_through(each)


def _type(value: Any, asked: Any, schema: Schema, root: Schema, at: str) -> Faults:
    names = asked if isinstance(asked, list) else [asked]
    if not any(TYPES[name](value) for name in names):
        yield f"{at}: {_short(value)} is not {' or '.join(names)}"


def _enum(value: Any, asked: Any, schema: Schema, root: Schema, at: str) -> Faults:
    if not any(_same(value, one) for one in asked):
        yield f"{at}: {_short(value)} is none of {asked}"


def _const(value: Any, asked: Any, schema: Schema, root: Schema, at: str) -> Faults:
    if not _same(value, asked):
        yield f"{at}: {_short(value)} is not {asked!r}"


def _any_of(value: Any, asked: Any, schema: Schema, root: Schema, at: str) -> Faults:
    found = [list(faults(value, each, root, at)) for each in asked]
    if all(found):
        yield min(found, key=lambda each: each[0].startswith(f"{at}:"))[0]


def _ref(value: Any, asked: Any, schema: Schema, root: Schema, at: str) -> Faults:
    yield from faults(value, root["$defs"][asked.removeprefix("#/$defs/")], root, at)


def _properties(value: Any, asked: Any, schema: Schema, root: Schema, at: str) -> Faults:
    if isinstance(value, dict):
        for name, each in asked.items():
            if name in value:
                yield from faults(value[name], each, root, f"{at}.{name}")


def _required(value: Any, asked: Any, schema: Schema, root: Schema, at: str) -> Faults:
    if isinstance(value, dict):
        for name in asked:
            if name not in value:
                yield f"{at}: {name} is missing"


def _additional(value: Any, asked: Any, schema: Schema, root: Schema, at: str) -> Faults:
    if isinstance(value, dict):
        for name in value.keys() - schema.get("properties", {}).keys():
            if asked is False:
                yield f"{at}: {name} is not known"
            else:
                yield from faults(value[name], asked, root, f"{at}.{name}")


def _items(value: Any, asked: Any, schema: Schema, root: Schema, at: str) -> Faults:
    if isinstance(value, list):
        first = len(schema.get("prefixItems", ()))
        for place, each in enumerate(value[first:], start=first):
            yield from faults(each, asked, root, f"{at}[{place}]")


def _prefix_items(value: Any, asked: Any, schema: Schema, root: Schema, at: str) -> Faults:
    if isinstance(value, list):
        for place, (each, one) in enumerate(zip(value, asked, strict=False)):
            yield from faults(each, one, root, f"{at}[{place}]")


def _min_items(value: Any, asked: Any, schema: Schema, root: Schema, at: str) -> Faults:
    if isinstance(value, list) and len(value) < asked:
        yield f"{at}: fewer than {asked}"


def _max_items(value: Any, asked: Any, schema: Schema, root: Schema, at: str) -> Faults:
    if isinstance(value, list) and len(value) > asked:
        yield f"{at}: more than {asked}"


def _minimum(value: Any, asked: Any, schema: Schema, root: Schema, at: str) -> Faults:
    if TYPES["number"](value) and value < asked:
        yield f"{at}: {value} is below {asked}"


def _maximum(value: Any, asked: Any, schema: Schema, root: Schema, at: str) -> Faults:
    if TYPES["number"](value) and value > asked:
        yield f"{at}: {value} is above {asked}"


def _pattern(value: Any, asked: Any, schema: Schema, root: Schema, at: str) -> Faults:
    if isinstance(value, str) and not re.search(asked, value):
        yield f"{at}: {_short(value)} is not as {asked}"


def _format(value: Any, asked: Any, schema: Schema, root: Schema, at: str) -> Faults:
    if isinstance(value, str):
        try:
            FORMATS[asked](value)
        except ValueError:
            yield f"{at}: {_short(value)} is no {asked}"


def _same(value: Any, other: Any) -> bool:
    """Equal as JSON is: true is not 1."""
    return type(value) is type(other) and value == other


def _short(value: Any) -> str:
    shown = repr(value)
    return shown if len(shown) < 60 else f"{shown[:57]}..."


CHECKS: dict[str, Callable[[Any, Any, Schema, Schema, str], Faults]] = {
    "type": _type,
    "enum": _enum,
    "const": _const,
    "anyOf": _any_of,
    "$ref": _ref,
    "properties": _properties,
    "required": _required,
    "additionalProperties": _additional,
    "items": _items,
    "prefixItems": _prefix_items,
    "minItems": _min_items,
    "maxItems": _max_items,
    "minimum": _minimum,
    "maximum": _maximum,
    "pattern": _pattern,
    "format": _format,
}
