"""The sample store as somebody would have typed it who writes in another alphabet.

What is left in Latin letters on a screen is then ours.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

from desktop import demo
from store import words
from store.commands.registry import Spoken
from store.reads.flags import ensure_fresh
from store.store import Store

LATIN = "abcdefghijklmnopqrstuvwxyzæøåéABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ"
CYRILLIC = "абцдефгхийклмнопярстужвщызюёюэАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЩЫЗЮЁЮ"
TO_CYRILLIC = str.maketrans(LATIN, CYRILLIC)

# Fields that name one of our words, a code or a file rather than saying something.
NOT_TYPED = {"code", "pilot", "currency", "profile", "file", "chart"}
CODES = re.compile(r"P-\d+|H?\d+|\d{4}-.*")
OURS = {
    str(member)
    for kind in vars(words).values()
    if isinstance(kind, type) and issubclass(kind, words.StrEnum)
    for member in kind
}


def foreign(text: str) -> str:
    """The text in Cyrillic letters; one of our words, a code or a date as it is."""
    return text if text in OURS or CODES.fullmatch(text) else text.translate(TO_CYRILLIC)


def make_foreign_sample(path: Path, today: date) -> None:
    """As `make_sample`, with the same numbers and days."""
    clock = demo._Clock(demo.BEGUN_ON)
    told = [_foreign_entry(entry) for entry in demo._in_order(demo._entries(), today)]
    with Store(path, now=clock, programme=foreign(demo.FIRST_PROGRAMME), lasting=False) as store:
        for day, entries in groupby(told, key=lambda entry: entry.on):
            clock.move_to(day)
            demo._enter(store, list(entries))
        clock.move_to(today)
        ensure_fresh(store)


def _foreign_entry(entry: demo.Entry) -> demo.Entry:
    said = entry.command
    fields = {name: _foreign_value(name, value) for name, value in said.said_fields.items()}
    return replace(entry, by=foreign(entry.by), command=Spoken(said.name, fields))


def _foreign_value(name: str, value: Any) -> Any:
    if name in NOT_TYPED:
        return value
    if isinstance(value, str):
        # A unit may be called as one of our words, "people" or "visits".
        return value.translate(TO_CYRILLIC) if name == "unit" else foreign(value)
    if isinstance(value, list | tuple):
        return type(value)(_foreign_value(name, each) for each in value)
    if isinstance(value, dict):
        return {key: _foreign_value(key, each) for key, each in value.items()}
    return value
