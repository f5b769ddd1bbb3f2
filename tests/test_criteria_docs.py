"""The page of the criteria says what the program asks: each criterion, threshold and question."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from store.evidence.criteria import QUESTIONS
from store.evidence.profile import CRITERIA, Profile
from store.reads.profiles import shipped_profiles
from tests.conftest import ROOT

NAMES = ("exploratory", "default", "strict")
PAGE = ROOT / "docs" / "en" / "reference" / "criteria.md"
TEXT = PAGE.read_text(encoding="utf-8")
FLAT = " ".join(TEXT.split())
ISAT = {f"{part}{number}" for part in "AB" for number in range(1, 6)}
REAIM = {"Reach", "Effectiveness", "Adoption", "Implementation", "Maintenance"}
NOU = {"nytte", "kostnad", "fordeling", "autonomi"}
SETTINGS = [
    each.name for each in fields(Profile) if each.name not in ("name", "version", "required")
]


def quoted(name: str, value: object) -> str:
    """A setting as the page writes it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value * 100:g} %"
    return str(value)


def rows(first: str) -> dict[str, list[str]]:
    """The rows of the table whose header begins so: the first cell, and the others."""
    lines = iter(TEXT.splitlines())
    assert any(line.startswith(f"| {first} |") for line in lines), first
    next(lines)
    found = {}
    for line in lines:
        if not line.startswith("|"):
            break
        name, *rest = (cell.strip() for cell in line.strip("|").split("|"))
        found[name.strip("`")] = rest
    return found


def section(id: str) -> str:
    """What the page says of a criterion."""
    return TEXT.split(f"### `{id}`\n")[1].split("\n#")[0]


def test_every_criterion_has_its_section_in_the_order_in_which_it_is_asked():
    assert re.findall(r"^### `([\w.]+)`$", TEXT, re.MULTILINE) == list(CRITERIA)


@pytest.mark.parametrize("id", CRITERIA)
def test_each_section_has_the_question_as_the_window_asks_it(id):
    assert section(id).startswith(f"*{QUESTIONS[id]}*\n")
    for part in ("**Asks**", "**Why.**", "**Judged**", "**Required** by "):
        assert part in section(id), part


@pytest.mark.parametrize("id", CRITERIA)
def test_each_section_says_by_which_profiles_it_is_required(id):
    (told,) = re.findall(r"\*\*Required\*\* by ([\w, ]+)\.", section(id))

    asked = [name for name in NAMES if shipped_profiles()[name].requires(id)]
    assert told.split(", ") == asked


def test_the_table_of_thresholds_is_what_the_profiles_say():
    table = rows("setting")

    assert list(table) == SETTINGS
    for name, (_, *values) in table.items():
        mine = [quoted(name, getattr(shipped_profiles()[each], name)) for each in NAMES]
        assert values == mine, name


def test_thresholds_quoted_beside_a_criterion_are_what_the_profiles_say():
    value = r"([\w.]+(?: %)?)"
    found = re.findall(rf"`(\w+)`: exploratory {value}, default {value}, strict {value}", FLAT)

    for name, *values in found:
        mine = [quoted(name, getattr(shipped_profiles()[each], name)) for each in NAMES]
        assert [each.rstrip(".") for each in values] == mine, name
    # All but the one that no criterion has, which the list of flags tells of.
    assert {name for name, *_ in found} == set(SETTINGS) - {"open_when_nearly"}


def test_every_criterion_is_mapped_to_the_three_frameworks():
    table = rows("criterion")

    assert list(table) == list(CRITERIA)
    for id, (isat, reaim, nou) in table.items():
        assert set(isat.split(", ")) <= ISAT, id
        assert set(reaim.split(", ")) <= REAIM, id
        assert set(nou.split(", ")) <= NOU | {"–"}, id


def test_what_no_criterion_is_mapped_to_is_said():
    table = rows("criterion")
    mapped = {word for cells in table.values() for cell in cells for word in cell.split(", ")}
    left = (ISAT | REAIM | NOU) - mapped

    assert left == {"autonomi"}
    assert "- **Autonomi.** No criterion asks" in TEXT
