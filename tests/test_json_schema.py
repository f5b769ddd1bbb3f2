"""Our own small JSON Schema: it fails on what is wrong, and on what it does not know."""

from __future__ import annotations

import pytest

from tests.json_schema import CHECKS, UnknownKeyword, faults, look_through

PILOT = {
    "type": "object",
    "properties": {
        "schema": {"const": "springbrett/pilot/1"},
        "code": {"type": "string", "pattern": "^P-"},
        "uid": {"type": "string", "format": "uuid"},
        "on": {"type": ["string", "null"], "format": "date"},
        "at": {"type": "string", "format": "date-time"},
        "flag": {"enum": ["ready", None]},
        "sites": {"type": "integer", "minimum": 0, "maximum": 9},
        "values": {"type": "array", "items": {"type": ["number", "null"]}, "minItems": 1},
        "record": {
            "type": "array",
            "prefixItems": [{"type": "string"}, {"type": "integer"}],
            "items": {"type": "boolean"},
            "maxItems": 3,
        },
        "more": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/more"}]},
    },
    "required": ["code"],
    "additionalProperties": False,
    "$defs": {"more": {"type": "object", "additionalProperties": {"type": "integer"}}},
}
FINE = {
    "schema": "springbrett/pilot/1",
    "code": "P-001",
    "uid": "e9910839-d0eb-488a-8ab3-30da52c63830",
    "on": None,
    "at": "2026-11-24T09:00:00+00:00",
    "flag": "ready",
    "sites": 3,
    "values": [1, 2.5, None],
    "record": ["pilot", 4, True],
    "more": {"pilots": 4},
}


def test_a_document_that_is_as_it_should_be_has_no_faults():
    assert [*faults(FINE, PILOT)] == []


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("schema", "springbrett/pilot/2", "is not 'springbrett/pilot/1'"),
        ("code", 1, "$.code: 1 is not string"),
        ("code", "X-1", "is not as"),
        ("uid", "P-001", "is no uuid"),
        ("on", "24.11.2026", "is no date"),
        ("on", 24, "is not string or null"),
        ("at", "yesterday", "is no date-time"),
        ("flag", "green", "is none of"),
        ("sites", 1.5, "is not integer"),
        ("sites", True, "is not integer"),
        ("sites", -1, "below 0"),
        ("sites", 10, "above 9"),
        ("values", [], "fewer than 1"),
        ("values", ["1"], "$.values[0]"),
        ("values", 1, "is not array"),
        ("record", ["pilot", "4"], "$.record[1]"),
        ("record", ["pilot", 4, 5], "$.record[2]"),
        ("record", ["pilot", 4, True, True], "more than 3"),
        ("more", {"pilots": "four"}, "$.more.pilots"),
        ("more", 4, "$.more"),
        ("new", 1, "new is not known"),
    ],
)
def test_a_document_with_one_thing_wrong_has_that_fault(name, value, says):
    found = [*faults(FINE | {name: value}, PILOT)]

    assert len(found) == 1
    assert says in found[0]


def test_what_is_missing_is_named():
    assert [*faults({}, PILOT)] == ["$: code is missing"]


def test_true_is_not_one():
    assert [*faults(True, {"const": 1})] != []
    assert [*faults(1, {"enum": [True]})] != []


@pytest.mark.parametrize(
    "schema",
    [
        {"oneOf": []},
        {"properties": {"a": {"minLength": 1}}},
        {"$defs": {"a": {"items": {"uniqueItems": True}}}},
        {"anyOf": [{"not": {}}]},
        {"additionalProperties": {"if": {}}},
        {"type": "text"},
        {"format": "email"},
    ],
)
def test_a_keyword_that_is_not_known_is_an_error_wherever_it_stands(schema):
    with pytest.raises(UnknownKeyword):
        look_through(schema)


def test_a_keyword_that_is_not_known_is_an_error_when_it_is_met():
    with pytest.raises(UnknownKeyword):
        list(faults(1, {"multipleOf": 2}))


def test_every_keyword_that_is_known_is_tried_here():
    def keywords(schema):
        for name, asked in schema.items():
            yield name
            inner = asked if isinstance(asked, list) else [asked]
            inner = asked.values() if name in ("properties", "$defs") else inner
            for each in inner:
                if isinstance(each, dict):
                    yield from keywords(each)

    assert set(CHECKS) - set(keywords(PILOT)) == set()
