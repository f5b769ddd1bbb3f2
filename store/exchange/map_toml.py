"""How a file is read, as TOML: kept beside the file, changed by hand, used for the next one.

A map says of each column what it is, by its title; what it does not say is found by rule. The
shorter form names a title for each field instead: [columns] date = "Dato".
"""

from __future__ import annotations

import difflib
import json
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

from store.errors import Refusal
from store.exchange.head_words import key
from store.exchange.layout import SEPARATORS, Columns, column_letters, column_of
from store.exchange.read_dates import DateForm
from store.exchange.sheet_map import NUMBER_USES, Answers, Head, SheetMap, Use
from store.exchange.sheet_shape import title_shape
from store.words import mark

NOT_TEXT = mark("errors", "{file} is no map: it is not text in UTF-8.")
NOT_TOML = mark(
    "errors",
    "{file} is no map: line {line} can't be read. Write one name = value a line, or begin with a "
    "map that --write-map has written.",
)
NOT_TOML_AT_ALL = mark(
    "errors", "{file} is no map: begin with one that --write-map has written, and change that."
)
UNKNOWN = mark("errors", "{file} is no map: “{name}” is unknown in it. Did you mean “{near}”?")
NO_TEXT = mark("errors", "{file} is no map: “{name}” is not a text in quotation marks.")
NO_NUMBER = mark(
    "errors", "{file} is no map: “{name}” is not a whole number from {least} to {most}."
)
NO_CHOICE = mark("errors", "{file} is no map: “{name}” can't be “{value}”, but one of: {choices}.")
NO_COLUMNS = mark(
    "errors",
    "{file} is no map: “columns” is neither a table such as [columns] nor a list of columns.",
)
NAMELESS = mark(
    "errors", "{file} is no map: column {number} in it has neither a title nor a letter."
)
TWICE = mark("errors", "{file} is no map: it says two things of column {letter}.")
NOT_BOTH = mark(
    "errors",
    "{file} is no map: “{name}” goes with a list of columns, not with the table [columns].",
)
NOT_THERE = mark(
    "errors", "The map has a column “{title}”, and the file has none. It has: {names}."
)
SEVERAL = mark(
    "errors",
    "Several columns are called “{title}”. Say in the map which one it is, by its letter: "
    'column = "{letter}".',
)

LARGEST = 1_000_000
"""Bytes of a map; the longest that we write has a tenth of that."""
ENCODINGS = ("utf-8", "cp1252", "utf-16-le", "utf-16-be")
_TEXTS = ("period", "pilot", "metric", "site", "group", "dimension", "unit")
_NUMBERS = {"table": (1, 1000), "header_row": (1, 1_048_576), "year": (1900, 2199)}
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "encoding": ENCODINGS,
    "separator": SEPARATORS,
    "decimal": (".", ","),
    "dates": tuple(form.value for form in DateForm),
}
_SHORT = ("separator", "decimal", "dates", "columns")
_LONG = ("name", "shape", "sheet", *_NUMBERS, *_CHOICES, "columns")
_OF_COLUMN = ("column", "title", "use", *_TEXTS)
_TITLE = "{title}"
_NAMED = 8
_LINE = re.compile(r"\(at line (\d+)")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a map says of one column; None: as it is found by rule.

    at: from 0, None where its title alone tells. says: period, metric and so on; {title} stands
    for what is written in the head.
    """

    title: str = ""
    at: int | None = None
    use: Use | None = None
    says: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class FileMap:
    """A map as read. answers: all but the columns. titles: of the shorter form, by field.

    name, shape: of a map that was remembered: the file it was made for, and its fingerprint.
    """

    answers: Answers = field(default_factory=Answers)
    columns: tuple[Wanted, ...] = ()
    titles: Columns | None = None
    name: str = ""
    shape: str = ""


# -- reading --------------------------------------------------------------------------------------


def read_map(data: bytes, file: str) -> FileMap:
    """What a map says. file: what it is called in sentences. Raises Refusal for nonsense."""
    said = _toml(data, file)
    columns = said.get("columns")
    short = isinstance(columns, dict)
    for name in said:
        if name not in _LONG:
            raise Refusal(UNKNOWN, field="map", file=file, name=name, near=_near(name, _LONG))
        if short and name not in _SHORT:
            raise Refusal(NOT_BOTH, field="map", file=file, name=name)
    given: dict[str, Any] = {}
    for name in said:
        if name in _NUMBERS:
            given[name] = _number(said[name], name, file)
        elif name in _CHOICES:
            given[name] = _choice(said[name], name, _CHOICES[name], file)
        elif name != "columns":
            given[name] = _text(said[name], name, file)
    name, shape = given.pop("name", ""), given.pop("shape", "")
    if isinstance(columns, dict):
        return FileMap(Answers(**given), titles=_titles(columns, file), name=name, shape=shape)
    return FileMap(Answers(**given), _wanted(columns, file), None, name, shape)


def _toml(data: bytes, file: str) -> dict[str, Any]:
    if len(data) > LARGEST:
        raise Refusal(NOT_TOML_AT_ALL, field="map", file=file)
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Refusal(NOT_TEXT, field="map", file=file) from None
    except (ValueError, RecursionError, OverflowError) as error:
        line = _LINE.search(str(error))
        if line is None:
            raise Refusal(NOT_TOML_AT_ALL, field="map", file=file) from None
        raise Refusal(NOT_TOML, field="map", file=file, line=int(line[1])) from None


def _titles(columns: dict[str, Any], file: str) -> Columns:
    known = [each.name for each in fields(Columns)]
    for name, title in columns.items():
        if name not in known:
            raise Refusal(UNKNOWN, field="map", file=file, name=name, near=_near(name, known))
        _text(title, name, file)
    return Columns(**columns)


def _wanted(columns: object, file: str) -> tuple[Wanted, ...]:
    if columns is None:
        return ()
    if not isinstance(columns, list) or not all(isinstance(one, dict) for one in columns):
        raise Refusal(NO_COLUMNS, field="map", file=file)
    found = [_one_wanted(one, number, file) for number, one in enumerate(columns, start=1)]
    seen: set[int] = set()
    for one in found:
        if one.at is None:
            continue
        if one.at in seen:
            raise Refusal(TWICE, field="map", file=file, letter=column_letters(one.at))
        seen.add(one.at)
    return tuple(found)


def _one_wanted(said: dict[str, Any], number: int, file: str) -> Wanted:
    for name in said:
        if name not in _OF_COLUMN:
            near = _near(name, _OF_COLUMN)
            raise Refusal(UNKNOWN, field="map", file=file, name=name, near=near)
    texts = {name: _text(said[name], name, file) for name in said if name not in ("use", "column")}
    use = _choice(said["use"], "use", tuple(Use), file) if "use" in said else None
    at = _column(said["column"], file) if "column" in said else None
    title = texts.pop("title", "")
    if at is None and not title.strip():
        raise Refusal(NAMELESS, field="map", file=file, number=number)
    return Wanted(title, at, None if use is None else Use(use), tuple(sorted(texts.items())))


def _text(value: object, name: str, file: str) -> str:
    if not isinstance(value, str):
        raise Refusal(NO_TEXT, field="map", file=file, name=name)
    return value


def _number(value: object, name: str, file: str) -> int:
    least, most = _NUMBERS[name]
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise Refusal(NO_NUMBER, field="map", file=file, name=name, least=least, most=most)
    return value


def _choice(value: object, name: str, choices: Sequence[str], file: str) -> str:
    text = _text(value, name, file)
    if text not in choices:
        shown = ", ".join({"\t": "\\t"}.get(choice, choice) for choice in choices)
        raise Refusal(NO_CHOICE, field="map", file=file, name=name, value=text, choices=shown)
    return text


def _column(value: object, file: str) -> int:
    text = _text(value, "column", file).strip().upper()
    if not re.fullmatch(r"[A-Z]{1,3}", text):
        raise Refusal(
            NO_CHOICE, field="map", file=file, name="column", value=text, choices="A, B … XFD"
        )
    return column_of(text)


def _near(name: str, known: Iterable[str]) -> str:
    known = list(known)
    return (difflib.get_close_matches(name, known, 1, 0) or known)[0]


# -- what it means for a file ---------------------------------------------------------------------


def answers_for(said: FileMap, found: SheetMap, *, strict: bool = True) -> Answers:
    """What a map says of a file. found: how the file is read by `said.answers` alone.

    Columns are known by their title, else by one of the same shape, else by their letter. strict:
    raises Refusal where there is no such column; else what is said of it is passed over.
    """
    heads = []
    for wanted in said.columns:
        head = _column_for(wanted, found.columns, strict)
        if head is not None and (made := _as_wanted(head, wanted)) != head:
            heads.append(made)
    return replace(said.answers, heads=tuple(sorted(heads, key=lambda head: head.at)))


def _column_for(wanted: Wanted, heads: Sequence[Head], strict: bool) -> Head | None:
    by_letter = next((head for head in heads if head.at == wanted.at), None)
    if not wanted.title.strip():
        mine = [by_letter] if by_letter else []
    else:
        mine = [head for head in heads if key(head.title) == key(wanted.title)]
        shape = title_shape(wanted.title)
        mine = mine or [head for head in heads if title_shape(head.title) == shape]
    if len(mine) == 1:
        return mine[0]
    if by_letter in mine:
        return by_letter
    if not strict:
        return None
    if not mine:
        title = wanted.title or column_letters(wanted.at or 0)
        titles = list(dict.fromkeys(head.title for head in heads if head.title))
        nearest = difflib.get_close_matches(title, titles, _NAMED, 0)
        names = ", ".join(f"“{each}”" for each in nearest) + " …" * (len(titles) > _NAMED)
        raise Refusal(NOT_THERE, field="map", title=title, names=names)
    letter = column_letters(mine[0].at)
    raise Refusal(SEVERAL, field="map", title=wanted.title, letter=letter)


def _as_wanted(head: Head, wanted: Wanted) -> Head:
    base = _used_as(head, wanted.use or head.use)
    says: dict[str, Any] = {
        name: head.title if text == _TITLE else text for name, text in wanted.says
    }
    return replace(base, **says)


def _used_as(head: Head, use: Use) -> Head:
    """A column for something else: what its title says of numbers goes when it has none."""
    if use is head.use:
        return head
    bare = replace(head, use=use, why=None)
    if use in NUMBER_USES:
        return bare
    dimension = (head.dimension or head.title) if use is Use.GROUP else ""
    return Head(head.at, head.title, use, dimension=dimension)


def wanted_in(answers: Answers, found: SheetMap) -> tuple[Wanted, ...]:
    """What a person has said of columns, so that it holds for another file of the shape."""
    heads = {head.at: head for head in found.columns}
    made = {at: _used_as(heads[at], use) for at, use in answers.uses if at in heads}
    made |= {head.at: head for head in answers.heads if head.at in heads}
    return tuple(_wanted_of(made[at], heads[at]) for at in sorted(made))


def _wanted_of(head: Head, found: Head) -> Wanted:
    base = _used_as(found, head.use)
    says = []
    for name in _TEXTS:
        text = getattr(head, name)
        if text != getattr(base, name):
            says.append((name, _TITLE if text and text == found.title else text))
    return Wanted(found.title, head.at, head.use, tuple(sorted(says)))


# -- writing --------------------------------------------------------------------------------------


def write_map(said: FileMap, found: SheetMap | None = None) -> str:
    """A map as TOML. found: how the file is read by rule; all its columns are then written out.

    Those that stand for a period ("jan. 26") are not stated unless something was said of them: the
    next file may have another month.
    """
    lines = [f"# How {_one_line(said.name)} is read." if said.name else "# How a file is read."]
    if found is not None:
        lines += [
            "# What begins with # is found by rule for each file: take the # away to state it.",
            "# use is one of: " + ", ".join(Use) + ".",
            "# period, metric, site, group: what the head says of its numbers; "
            '"{title}" is what stands in it.',
        ]
    stated = {
        name: value
        for name in ("sheet", *_NUMBERS, *_CHOICES)
        if (value := getattr(said.answers, name)) not in ("", None)
    }
    lines += [f"{name} = {_value(getattr(said, name))}" for name in ("name", "shape")
              if getattr(said, name)]  # fmt: skip
    lines += [f"{name} = {_value(value)}" for name, value in stated.items()]
    if found is not None:
        lines += [f"# {name} = {_value(value)}" for name, value in _by_rule(found).items()
                  if name not in stated and value not in ("", None)]  # fmt: skip
    if said.titles is not None:
        chosen = {f.name: getattr(said.titles, f.name) for f in fields(Columns)}
        lines += ["", "[columns]"]
        lines += [f"{name} = {_value(title)}" for name, title in chosen.items() if title]
    columns = [f"  {_inline(one)}," for one in said.columns]
    if found is not None:
        columns = _every(said.columns, found)
    if columns:
        lines += ["", "columns = [", *columns, "]"]
    return "\n".join(lines) + "\n"


def _by_rule(found: SheetMap) -> dict[str, str | int | None]:
    dates = found.dates if found.dates in _CHOICES["dates"] else ""
    header = found.header[1] + 1 if found.header[0] == found.header[1] else None
    encoding = found.encoding if found.encoding in ENCODINGS else ""
    return {"sheet": found.sheet, "header_row": header, "year": found.year, "encoding": encoding,
            "separator": found.separator, "decimal": found.decimal, "dates": dates}  # fmt: skip


def _every(columns: Sequence[Wanted], found: SheetMap) -> list[str]:
    """A line for each column of a file, those as found too; those of a period behind a #."""
    said = {one.at: one for one in columns}
    lines = [f"  {_inline(one)}," for one in columns if one.at is None]
    for head in found.columns:
        one = said.get(head.at)
        if one is not None:
            lines.append(f"  {_inline(one)},")
        elif head.title or head.use is not Use.LEAVE_OUT:
            as_found = _inline(Wanted(head.title, head.at, head.use))
            lines.append(f"  # {as_found}," if head.period else f"  {as_found},")
    return lines


def _inline(one: Wanted) -> str:
    parts = [] if one.at is None else [f'column = "{column_letters(one.at)}"']
    parts += [f"title = {_value(one.title)}"] if one.title else []
    parts += [f"use = {_value(one.use.value)}"] if one.use is not None else []
    parts += [f"{name} = {_value(text)}" for name, text in one.says]
    return "{ " + ", ".join(parts) + " }"


def _value(value: object) -> str:
    """A text or a number in TOML. What no text file can hold becomes a replacement character."""
    if not isinstance(value, str):
        return str(value)
    whole = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    # JSON writes texts as TOML does, but for one control character
    return json.dumps(whole, ensure_ascii=False).replace("\x7f", "\\u007f")


def _one_line(name: str) -> str:
    return "“" + "".join(sign if sign.isprintable() else "\ufffd" for sign in name) + "”"
