"""Every text field of every command takes hostile text as it is, or refuses it in one sentence."""

from __future__ import annotations

import re
from dataclasses import fields as dataclass_fields
from typing import Any

import pytest

from store import schema
from store.commands.measurements import Measured
from store.commands.registry import COMMANDS, Spoken, fields_of
from store.errors import Refusal
from store.reads.measurements import measurement_rows
from store.store import Done, Store
from tests.builders import do
from tests.hostile.texts import LIMITED, NUL, TEXTS, THE_LAST, all_steps, kept, text_fields

LONGEST_SENTENCE = 700
TEXTS_FIT = 300


def one_sentence(refusal: Refusal) -> str:
    """The refusal's sentence. Whatever was typed, it is one line that can be read."""
    said = str(refusal)
    assert said.endswith((".", ")")), said
    assert "\n" not in said
    assert "\0" not in said
    assert len(said) <= LONGEST_SENTENCE, said
    return said


def after(store: Store, done: Done, field: str) -> list[Any]:
    """What a command left in a field of the records that it wrote, as the history keeps it.

    Why something was put back, or a number corrected, stands in the history alone; a note on a
    number stands with it.
    """
    row = store.read(lambda session: session.get_one(schema.History, done.number))
    if row.name == "NoteMeasurement":
        return [number.note for number in store.read(measurement_rows)]
    alone = row.name in ("PutBack", "RecordMeasurements") and field in row.fields
    told = [kept(row.fields[field])] if alone else []
    return told + [pairs[field][1] for _, _, pairs in row.changes if field in pairs]


STORED_AS = {"dimension": "name", "code": "code"}


def try_all(store: Store, command: str, said: dict[str, Any], seen: set[tuple[str, str]]) -> None:
    """Each text field of the command alone, with each hostile text."""
    for field in text_fields(command):
        seen.add((command, field.name))
        with pytest.raises(Refusal) as refused:
            do(store, command, **{**said, field.name: NUL})
        one_sentence(refused.value)
        for text in TEXTS.values():
            try:
                done = do(store, command, **{**said, field.name: text})
            except Refusal as refusal:
                sentence = one_sentence(refusal)
                too_long = text == TEXTS["long"] and "longer than" in sentence
                assert too_long or field.name in LIMITED, sentence
                continue
            written = after(store, done, STORED_AS.get(field.name, field.name))
            assert kept(text) in written or field.name in LIMITED, (command, field.name, text)
            store.undo(by="kari")


def test_every_text_field_keeps_what_was_typed_or_says_why_not(store, tmp_path):
    file = tmp_path / "plan.txt"
    file.write_text("The plan")
    seen: set[tuple[str, str]] = set()
    last = None
    for command, fields in all_steps(file):
        said = {key: last if value == THE_LAST else value for key, value in fields.items()}
        if not any(key[0] == command for key in seen):
            try_all(store, command, said, seen)
        last = do(store, command, **said).uid

    assert seen == {(name, field.name) for name in COMMANDS for field in text_fields(name)}


def test_every_list_of_texts_keeps_what_was_typed_or_says_why_not(store, attendance):
    """The names of groups, the notes, places and groups of numbers, and the ids of criteria."""
    lists = {
        (name, field.name)
        for name in COMMANDS
        for field in fields_of(COMMANDS[name])
        if getattr(field.type, "__origin__", None) is tuple
    }
    assert lists == {
        ("AddProfile", "required"),
        ("AddSubgroups", "levels"),
        ("EditSubgroups", "levels"),
        ("EditProfile", "required"),
        ("RecordMeasurements", "removed"),
        ("RecordMeasurements", "rows"),
        ("RecordVotes", "predictions"),
        ("RecordVotes", "votes"),
        ("RemoveMeasurements", "rows"),
        ("SetAttendance", "attendees"),
    }
    texts = [one.name for one in dataclass_fields(Measured) if "str" in str(one.type)]
    assert texts == ["period", "site", "subgroup", "note"]

    for text in (NUL, *TEXTS.values()):
        with pytest.raises(Refusal) as refused:
            do(store, "AddProfile", name="Ours", required=["effect", text])
        one_sentence(refused.value)
        groups = {"dimension": "Education", "ordered": True}
        levels = [{"name": "Low"}, {"name": text}]
        row = {"period": "2026-W10", "numerator": 9, "denominator": 20}
        try:
            done = do(store, "AddSubgroups", pilot="P-001", levels=levels, **groups)
            assert kept(text) in after(store, done, "name")
            if len(text) < TEXTS_FIT:
                do(store, "AddReview", title="Autumn", on="2026-10-12")
                done = do(store, "SetAttendance", review="Autumn", attendees=[{"name": text}])
                assert kept(text) in after(store, done, "name")
                store.undo(by="kari")
                store.undo(by="kari")
            renamed = [{"name": f"{text}2", "was": text}, {"name": "Low"}]
            if len(text) < TEXTS_FIT:
                named = {"pilot": "P-001", "dimension": "Education", "levels": renamed}
                done = do(store, "EditSubgroups", **named)
                assert kept(f"{text}2") in after(store, done, "name")
                store.undo(by="kari")
            rows = [{**row, "subgroup": text}, {**row, "subgroup": "Low"}]
            do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
            assert store.read(measurement_rows)[-1].subgroup == kept(text)
            store.undo(by="kari")
            store.undo(by="kari")
        except Refusal as refusal:
            one_sentence(refusal)
            assert text in (NUL, TEXTS["long"])
        numbers = {"pilot": "P-001", "metric": "Attendance"}
        for field in ("period", "site", "subgroup"):
            with pytest.raises(Refusal) as refused:
                do(store, "RecordMeasurements", **numbers, rows=[{**row, field: text}])
            one_sentence(refused.value)
            gone = {"period": "2026-W10", field: text}
            with pytest.raises(Refusal) as refused:
                do(store, "RecordMeasurements", **numbers, rows=[row], removed=[gone])
            one_sentence(refused.value)
        if text == NUL:
            with pytest.raises(Refusal) as refused:
                do(store, "RecordMeasurements", **numbers, rows=[{**row, "note": text}])
            one_sentence(refused.value)
            continue
        do(store, "RecordMeasurements", **numbers, rows=[{**row, "note": text}])
        assert [one.note for one in store.read(measurement_rows)] == [kept(text)]
        store.undo(by="kari")


@pytest.mark.parametrize("text", [NUL, *TEXTS.values()], ids=["nul", *TEXTS])
def test_a_name_that_is_not_there_is_refused_in_one_sentence(store, attendance, text):
    for command, kind in COMMANDS.items():
        for field in fields_of(kind):
            others = {
                one.name: "P-001" if one.name == "pilot" else "x"
                for one in fields_of(kind)
                if not one.optional
            }
            if field.ref is None and field.type is str:
                continue
            with pytest.raises(Refusal) as refused:
                store.do(Spoken(command, {**others, field.name: text}), by="kari")
            one_sentence(refused.value)


@pytest.mark.parametrize("text", [NUL, *TEXTS.values()], ids=["nul", *TEXTS])
def test_a_command_or_field_that_is_none_is_refused_in_one_sentence(store, text):
    for line in ((text, {}), ("AddPilot", {"title": "x", text: "y"})):
        with pytest.raises(Refusal) as refused:
            store.do(Spoken(*line), by="kari")
        one_sentence(refused.value)


def test_the_sentence_check_finds_what_is_none():
    with pytest.raises(AssertionError):
        one_sentence(Refusal("There is no {name}" + 700 * "!" + ".", name="x"))
    with pytest.raises(AssertionError):
        one_sentence(Refusal("There is none\n."))
    assert re.match("There", one_sentence(Refusal("There is none.")))
