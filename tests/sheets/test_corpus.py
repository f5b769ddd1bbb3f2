"""The corpus is made by its makers, and says nothing twice."""

from __future__ import annotations

import json
from collections import Counter

from tests.sheets.make import EXPECTED, FILES, cases, expectation


def test_the_corpus_is_what_its_makers_make():
    made = {case.file: case for case in cases()}
    kept = {path.name for path in FILES.iterdir()}
    told = {path.stem for path in EXPECTED.glob("*.json")}

    assert kept == set(made)
    assert told == {file.rpartition(".")[0] for file in made}
    for file, case in made.items():
        if case.data is not None:
            assert (FILES / file).read_bytes() == case.data, file
        stem = file.rpartition(".")[0]
        assert (EXPECTED / f"{stem}.json").read_text(encoding="utf-8") == expectation(case)


def test_the_corpus_has_sixty_files_in_three_languages():
    told = [json.loads(path.read_text(encoding="utf-8")) for path in EXPECTED.glob("*.json")]

    assert len(told) >= 60
    assert {one["lang"] for one in told} == {"nb", "nn", "en"}
    assert {one["made"] for one in told} == {"script", "hand"}


def test_no_expectation_says_two_things_of_one_place():
    about = ("period", "cadence", "pilot", "metric", "site", "group")
    twice = []
    for case in cases():
        count = Counter(tuple(getattr(row, name) for name in about) for row in case.rows)
        twice += [(case.file, place) for place, times in count.items() if times > 1]

    assert twice == []
