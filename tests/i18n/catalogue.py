"""A .ts file as data, and what makes a translation unfit to ship."""

from __future__ import annotations

import re
import string
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CATALOGUES = Path(__file__).resolve().parents[2] / "resources" / "i18n"
COMPLETE = ("nb", "nn")
"""The languages that must lack nothing."""

PLACES = re.compile(r"%n|%\d|\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One sentence. forms: its translation, or one for each number. state: as Qt's tools say it."""

    context: str
    source: str
    comment: str
    counts: bool
    forms: tuple[str, ...]
    state: str

    @property
    def key(self) -> tuple[str, str, str, bool]:
        """What the program asks for it by."""
        return self.context, self.source, self.comment, self.counts


def entries(path: Path) -> Iterator[Entry]:
    """All sentences of a catalogue."""
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            assert told is not None
            counts = message.get("numerus") == "yes"
            forms = [form.text or "" for form in told.iter("numerusform")] if counts else []
            yield Entry(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                counts,
                tuple(forms) or (told.text or "",),
                told.get("type", ""),
            )


def faults(entry: Entry) -> list[str]:
    """What is wrong with a translation, in words; nothing where it is fit to ship."""
    found = [entry.state] if entry.state else []
    if entry.counts and len(entry.forms) != 2:
        found.append("one form for one and one for many")
    for form in entry.forms:
        if not form.strip():
            found.append("empty")
            continue
        if places(form) != places(entry.source):
            found.append(f"other places: {form}")
        if ends(form) != ends(entry.source):
            found.append(f"another end: {form}")
        try:
            list(string.Formatter().parse(form))
        except ValueError:
            found.append(f"a brace by itself: {form}")
    return found


def places(text: str) -> list[str]:
    """What is filled in, in the order of the alphabet."""
    return sorted(PLACES.findall(text))


def ends(text: str) -> tuple[str, str, str]:
    """What begins and ends a sentence: blanks, and the sign that it stops with."""
    stop = text.rstrip()[-1:]
    before = text[: len(text) - len(text.lstrip())]
    return before, text[len(text.rstrip()) :], stop if stop in ".:?…" else ""
