"""A cell says a number, a part of a whole, or why there is none; else nobody guesses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.exchange.cell_numbers import Missing, Said, said, unit_family
from store.exchange.read_numbers import NumberForm, read_number

NUMBERS = [
    ("1 234,5", "1 234,5", ""),
    ("1\u00a0234,5", "1\u00a0234,5", ""),
    ("1\u202f234", "1\u202f234", ""),
    ("1'234", "1\u00a0234", ""),
    ("1’234,5", "1\u00a0234,5", ""),
    ("1.234.567", "1.234.567", ""),
    ("\u22125", "\u22125", ""),
    ("–5", "-5", ""),
    ("- 5", "-5", ""),
    (",5", ",5", ""),
    ("12,5 %", "12,5", "%"),
    ("12,5 prosent", "12,5", "%"),
    ("kr 1 200,-", "1 200", "kr"),
    ("1 200 kr", "1 200", "kr"),
    ("kr. 500", "500", "kr"),
    ("3,5 t", "3,5", "t"),
    ("18 elever", "18", "elever"),
    ("12*", "12", ""),
    ("12¹", "12", ""),
    ("12 1)", "12", ""),
    ("12 a)", "12", ""),
    ("12 [2]", "12", ""),
    ("12 (foreløpig)", "12", ""),
    ("18 (82 %)", "18", ""),
    ("1e5", "1e5", ""),
]
PARTS = ["18/22", "18 / 22", "18 av 22", "18 of 22", "18 av 22 elever", "41 % (18/22)",
         "18/22 (82 %)", "18 av 22 (81,8 %)"]  # fmt: skip
MISSING = {
    Missing.SUPPRESSED: "<5|< 5|≤ 4|< 5 %|under 5|færre enn 5|mindre enn 3 personer|..|...|:|*|(*)",
    Missing.NOT_KNOWN: "-|–|—|--|.|?|x|n/a|N/A|NULL|None|ikke svar|Ikkje svar|mangler|manglar|"
    "ikke målt|ikkje målt|ukjent|vet ikke|ikke aktuelt",
    Missing.CLOSED: "avlyst|Stengt|stengd|ferie|Vinterferie|utsatt|streik|closed",
    Missing.SHEET_ERROR: "#N/A|#I/T|#DIV/0!|#VERDI!|#VALUE!|#REF!|#TALL!|###|####|Err:502",
}
UNREADABLE = ["ca. 20", "ca 20", "20+", ">20", "~5", "5?", "5-10", "18 (22)", "18 (2)", "121)",
              "12a", "1:30", "1t 30 min", "½", "(5)", "ingen", "null", "none", "ja", "fem",
              "20 eller 21", "kr", "%", "", " ", "82 % (18)"]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "unit"), NUMBERS)
def test_a_number_is_found_among_its_unit_and_notes(text, number, unit):
    assert said(text) == Said(number=number, unit=unit)


@pytest.mark.parametrize("text", PARTS)
def test_a_part_of_a_whole(text):
    assert said(text) == Said(part="18", whole="22")


@pytest.mark.parametrize(
    ("why", "text"), [(why, text) for why, all_ in MISSING.items() for text in all_.split("|")]
)
def test_why_there_is_no_number(why, text):
    assert said(text) == Said(missing=why)


@pytest.mark.parametrize("text", UNREADABLE)
def test_what_could_be_several_things_is_read_as_none(text):
    assert said(text) == Said()
    assert not said(text).readable


SPACES = st.sampled_from(["", " ", "\u00a0", "\u202f", "\u2009"])


@given(st.integers(-(10**12), 10**12), SPACES, st.sampled_from(["", " kr", " %", " t", "*", " 1)"]))
def test_a_grouped_number_is_the_number_whatever_stands_behind_it(number, space, behind):
    text = f"{number:,}".replace(",", space)
    found = said(text + behind)
    read = read_number(found.number, NumberForm(None))

    assert read is not None
    assert read.value == number


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.sampled_from(["/", " / ", " av ", " of "]))
def test_part_and_whole_are_those_that_are_written(part, whole, between):
    assert said(f"{part}{between}{whole}") == Said(part=str(part), whole=str(whole))


@given(st.text(max_size=80))
def test_any_cell_is_answered_and_says_one_thing(text):
    found = said(text)

    assert sum((bool(found.number), bool(found.part), found.missing is not None)) <= 1
    assert bool(found.part) == bool(found.whole)
    if found.number:
        assert any(sign.isdecimal() for sign in text)


@given(st.text("0123456789.,'’ \u00a0-–\u2212+eE%/()*", min_size=1, max_size=12))
def test_figures_are_never_added_or_lost(text):
    found = said(text)
    if found.number and "(" not in text and ")" not in text:
        assert [s for s in found.number if s.isdecimal()] == [s for s in text if s.isdecimal()]


def test_units_of_one_family_stand_together():
    assert unit_family("t") == unit_family("Timer") == unit_family("hours") != ""
    assert unit_family("kr") == unit_family("NOK") != unit_family("min")
    assert unit_family("elever") == unit_family("") == ""
