"""What people, and other people's files, can write into a text field; commands full of it."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any

from store.commands.checks import SHORT
from store.commands.registry import COMMANDS, Field, fields_of
from store.errors import Refusal
from store.store import Done, Store
from tests.builders import do
from tests.commands.everything import steps

NUL = "before\0after"
TEXTS = {
    "tags": "<b>fat</b> <img src=x onerror=alert(1)> &amp; & <5",
    "percent": "100 % %s %d %1 %n {0} {title} {",
    "quotes": "\"double\" 'single' “both” ; , \\ `tick`",
    "override": "abc\u202edef\u202c ghi",
    "emoji": "👩‍👩‍👧 🚀 👍🏽 e\u0301",
    "formula": "=1+1",
    "sql": "'); DROP TABLE pilot; --",
    "long": "ord og mer " * 909 + "x",
}
"""By what is hostile in them; the last is 10,000 characters."""

MIXED = " ".join(text for name, text in TEXTS.items() if name not in ("long", "formula"))
"""All of them in one that a name can be; it runs as a formula where each would."""

LIMITED = {
    *("period", "currency", "profile", "based_on", "effect_beyond", "chart", "code", "work_email"),
    *("template", "language", "subgroup"),
}
"""Text fields that take a form of their own: refused, or kept as it is."""


THE_LAST = "the record that the step before made"


def kept(text: str) -> str:
    """The text as a store keeps it."""
    return unicodedata.normalize("NFC", text).strip()


def text_fields(command: str) -> list[Field]:
    """The fields of a command that a person types a text of their own into."""
    return [f for f in fields_of(COMMANDS[command]) if f.type is str and f.ref is None]


def all_steps(file: Path) -> list[tuple[str, dict[str, Any]]]:
    """Every command that has a text field, each in a place where it can be done."""
    found = []
    for name, fields in steps(file):
        found.append((name, fields))
        if name == "AddEvent":
            found.append(("EditEvent", {"event": THE_LAST, "what": "Winter holiday, all week"}))
        if name == "EditProgramme" and fields.get("profile") == "default":
            found.append(("RemoveProfile", {"profile": "Ours"}))
        if name == "AddEvidenceNote":
            found.append(("EditEvidenceNote", {"note": THE_LAST, "source": "Minutes"}))
        if name == "AddAttachment":
            found.append(("EditAttachment", {"attachment": THE_LAST, "about": "The plan"}))
        if name == "Decide":
            found.append(("EditDecision", {"decision": THE_LAST, "decided_by": "The board"}))
    return found


def short(text: str) -> str:
    """As much of the text as the name of anything can hold."""
    return text[: SHORT - 2].strip()


def fill(store: Store, file: Path, text: str) -> None:
    """One of everything in the store, by every command, each text in it the hostile one.

    Names refer to each other; where a field holds less, it gets the beginning.
    """
    name = short(text)
    low, high = f"{name} 1", f"{name} 2"
    names = {
        "Health": name, "Public health": name, "Askøy": name, "Attendance": name, "Low": low,
        "Ours": name, "Education": name, "Schooling": name,
        "Education: High": f"{name}: {high}",
        "Askøy kommune": name, "Kari": name, "Kari Nord": name, "Spring": name,
    }  # fmt: skip
    for command, said in steps(file):
        fields = _named(said, names)
        for field in text_fields(command):
            # A criterion that names no source is fixed today, and this one must be.
            if field.name not in LIMITED and command != "FixCriterion":
                fields[field.name] = name if field.name in NAMES else text
        if command == "AddSubgroups":
            fields["levels"] = [{"name": low, "share": 0.3}, {"name": high, "share": 0.7}]
        if command == "EditSubgroups" and "levels" in said:
            fields["levels"] = [_named(row, names | {"High": high}) for row in said["levels"]]
        if command == "SetAttendance":
            fields["attendees"] = [{"name": name}]
        if command == "RecordMeasurements":
            fields["rows"] = [_named(row, names) | {"note": text} for row in said["rows"]]
        do_within_limits(store, command, fields)


NAMES = {"name", "title", "dimension"}
"""Fields that others refer to."""


def _named(fields: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    return {
        key: names.get(value, value) if isinstance(value, str) else value
        for key, value in fields.items()
    }


def do_within_limits(store: Store, command: str, fields: dict[str, Any]) -> Done:
    """Do it; a text that is too long for its field is cut to what the refusal says."""
    while True:
        try:
            return do(store, command, **fields)
        except Refusal as refusal:
            most = refusal.facts.get("most")
            if not isinstance(most, int) or len(fields[str(refusal.field)]) <= most:
                raise
            fields[str(refusal.field)] = fields[str(refusal.field)][:most].strip()
