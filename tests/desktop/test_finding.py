"""A few letters find what is meant, as people spell it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.finding import Entry, _distance, _masks, folded, known

ENTRIES = [
    Entry("pilot", "Turgruppe for nye fedre", "P-001", 1),
    Entry("pilot", "Frokost på Askøy skole", "P-002", 2),
    Entry("pilot", "Svømming for jenter", "P-003", 3),
    Entry("person", "Håkon Ærlig", "3 pilots", 4),
    Entry("place", "Bærum", "2 pilots", 5),
    Entry("command", "New pilot", "Ctrl+N", 6),
    Entry("screen", "Settings", "", 7, more="language theme"),
]
FINDER = known(ENTRIES)


def found(typed: str) -> list[int]:
    return [entry.what for entry in FINDER.find(typed)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("tur", 1), ("fedre", 1), ("askoy", 2), ("Askoey", 2), ("ASKØY", 2), ("fro ask", 2),
        ("svomming", 3), ("hakon", 4), ("haakon", 4), ("aerlig", 4), ("ærlig", 4), ("baerum", 5),
        ("barum", 5), ("bærum", 5), ("p-003", 3), ("new", 6), ("theme", 7),
    ],
)  # fmt: skip
def test_a_few_letters_find_it_with_and_without_norwegian_letters(typed: str, first: int) -> None:
    assert found(typed)[0] == first


@pytest.mark.parametrize(
    ("typed", "first"),
    [("turgrupe", 1), ("trugruppe", 1), ("frokots", 2), ("svøming", 3), ("settigns", 7)],
)
def test_a_misspelling_finds_it_too(typed: str, first: int) -> None:
    assert found(typed)[0] == first


def test_every_word_must_be_there() -> None:
    assert found("tur askøy") == []
    assert found("zzzz") == []


def test_nothing_typed_offers_the_first_ones() -> None:
    assert found("") == [1, 2, 3, 4, 5, 6, 7]
    assert found("  ") == [1, 2, 3, 4, 5, 6, 7]


def test_the_beginning_of_a_title_comes_before_its_middle_and_a_word_before_a_part_of_one() -> None:
    entries = [
        Entry("pilot", "Nytt kor", "", "middle"),
        Entry("pilot", "Kor for alle", "", "start"),
    ]
    assert [e.what for e in known(entries).find("kor")] == ["start", "middle"]
    entries = [Entry("pilot", "Korps", "", "part"), Entry("pilot", "Kor", "", "whole")]
    assert [e.what for e in known(entries).find("kor")] == ["whole", "part"]


def _plain_distance(pattern: str, word: str) -> int:
    """Slips between a pattern and each beginning of a word, by the table everyone knows."""
    rows = [[max(i, j) if not i * j else 0 for j in range(len(word) + 1)]
            for i in range(len(pattern) + 1)]  # fmt: skip
    for i, a in enumerate(pattern, 1):
        for j, b in enumerate(word, 1):
            best = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == word[j - 2] and b == pattern[i - 2]:
                best = min(best, rows[i - 2][j - 2] + 1)
            rows[i][j] = best
    return min(rows[len(pattern)])


@given(st.text("abcd", min_size=1, max_size=9), st.text("abcd", max_size=12))
def test_slips_are_counted_as_the_slow_table_counts_them(pattern: str, word: str) -> None:
    assert _distance(_masks(pattern), len(pattern), word) == _plain_distance(pattern, word)


@given(st.text(max_size=30))
def test_any_text_is_found_by_itself(text: str) -> None:
    entry = Entry("pilot", text, "", 1)
    assert entry in known([*ENTRIES, entry]).find(text, most=50)


@given(st.text("aeoæøåÆØÅéüAB ", max_size=20))
def test_capitals_make_no_difference(text: str) -> None:
    assert folded(text.upper()) == folded(text) == folded(text.lower())


def test_a_thousand_pilots_are_searched_within_a_keystroke() -> None:
    names = ("Turgruppe", "Frokost", "Svømming", "Leksehjelp", "Kor", "Bokkafé", "Møteplass")
    entries = [
        Entry(
            "pilot",
            f"{names[i % 7]} for gruppe {i} i {names[(i * 3) % 7]}sted{i % 91}",
            f"P-{i}",
            i,
        )
        for i in range(1_000)
    ] + [Entry("person", f"Kari{i} Nordmann{i}", "", i) for i in range(300)]
    finder = known(entries)
    worst = 0.0
    for typed in ("f", "fr", "tru", "svomming", "turgrupep", "leksehjlep 3", "zzzzzzzz", "kor 77"):
        begun = time.perf_counter()
        finder.find(typed)
        worst = max(worst, time.perf_counter() - begun)
    # The goal of 8 ms is measured by the bench; this fails where something has become quadratic.
    assert worst < 0.08, worst
    print(f"worst keystroke {worst * 1000:.1f} ms")
