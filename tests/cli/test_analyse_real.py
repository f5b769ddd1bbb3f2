"""`analyse` on real files: every figure is one that it can be, and follows from the file."""

from __future__ import annotations

import csv
import json
import re
from collections import defaultdict
from itertools import pairwise

import numpy as np
import pytest

from desktop.cli.main import run
from store.evidence.before_after import before_after

LEVELS = ("--direction", "down", "--planned", "24")
CASES = {
    "infections_before_after.csv": ("--target", "0.0006", "--minimum", "0.001", "--baseline",
                                    "0.0013"),
    "infections_by_site.csv": ("--target", "0.0007", "--minimum", "0.0009", "--phases", "12"),
    "readmissions_by_gender.csv": ("--target", "0.2", "--minimum", "0.22", "--unordered"),
}  # fmt: skip


@pytest.fixture
def analysed(shared_data, capsys):
    def analyse(name, *options):
        assert run(["analyse", str(shared_data / name), *LEVELS, *options, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    return analyse


@pytest.fixture
def rows(shared_data):
    def read(name):
        with open(shared_data / name, newline="", encoding="utf-8") as file:
            return [
                row | {n: float(row[n]) for n in ("numerator", "denominator")}
                for row in csv.DictReader(file)
            ]

    return read


def known(values):
    return [value for value in values if value is not None]


def rate(rows):
    return sum(row["numerator"] for row in rows) / sum(row["denominator"] for row in rows)


@pytest.mark.parametrize("name", CASES)
def test_every_figure_is_one_that_it_can_be(analysed, name):
    told = analysed(name, *CASES[name])
    count = len(told["input"]["periods"])
    charts = [told["chart"], *(told["by_site"] or {}).values()]
    charts += (told["by_subgroup"] or {}).values()

    for chart in charts:
        assert len(chart["value"]) == len(chart["centre"]) == count
        lines = zip(chart["lower"], chart["centre"], chart["upper"], strict=True)
        assert all(0 <= low <= middle <= high for low, middle, high in lines if low is not None)
        assert all(value >= 0 for value in known(chart["value"]))
    interval = told["interval"]
    ends = zip(interval["lower"], interval["estimate"], interval["upper"], strict=True)
    assert all(low <= middle <= high for low, middle, high in ends if low is not None)
    assert all(0 < level < 0.05 for level in known(interval["level"]))
    assert told["interval"]["lower"][:2] == [None, None]
    assert 0 <= told["effect"]["chance"] <= 1
    ahead = told["forecast"]
    if ahead is not None:
        assert 0 <= ahead["never"] <= 1
        assert all(
            one <= other
            for one, other in pairwise(known(ahead[w] for w in ("earliest", "median", "latest")))
        )


@pytest.mark.parametrize("name", CASES)
def test_the_last_estimate_is_all_events_of_the_phase_over_what_they_are_out_of(
    analysed, rows, name
):
    told, file = analysed(name, *CASES[name]), rows(name)
    begins = told["input"]["periods"][(told["input"]["phases"] or [0])[-1]]
    late = [row for row in file if row["date"] >= begins]

    assert told["interval"]["estimate"][-1] == pytest.approx(rate(late), rel=1e-12)
    assert told["chart"]["centre"][-1] == pytest.approx(rate(late), rel=1e-12)


def test_the_range_is_the_published_one_for_the_plan_that_is_given(analysed):
    """The months after the 24th, planned for 12."""
    name = "infections_before_after.csv"
    wide = analysed(name, "--planned", "12")["interval"]
    narrow = analysed(name, "--planned", "12", "--alpha", "0.2")["interval"]

    assert wide["lower"][-1] == pytest.approx(0.00036366, abs=5e-9)
    assert wide["upper"][-1] == pytest.approx(0.00063813, abs=5e-9)
    assert wide["lower"][-1] < narrow["lower"][-1] < narrow["upper"][-1] < wide["upper"][-1]


def test_what_changed_follows_from_both_phases(analysed, rows):
    told, file = (
        analysed("infections_before_after.csv", *CASES["infections_before_after.csv"]),
        rows("infections_before_after.csv"),
    )
    sides = [[row for row in file if row["phase"] == phase] for phase in ("pre", "post")]
    columns = [[row[n] for row in side] for side in sides for n in ("numerator", "denominator")]

    assert told["before_after"]["ratio"] == pytest.approx(rate(sides[1]) / rate(sides[0]))
    assert told["before_after"] == pytest.approx(before_after("rate", *columns).to_dict())


def test_each_place_and_group_is_charted_from_its_own_numbers(analysed, rows):
    for name, column, member in (
        ("infections_by_site.csv", "site", "by_site"),
        ("readmissions_by_gender.csv", "subgroup", "by_subgroup"),
    ):
        own = defaultdict(list)
        for row in rows(name):
            own[row[column]].append(row)
        told = analysed(name)

        assert [*told[member]] == [*own]
        for each, part in own.items():
            assert told[member][each]["centre"][0] == pytest.approx(rate(part))


def test_a_new_place_is_foreseen_wider_than_the_mean_and_around_it(analysed):
    told = analysed("infections_by_site.csv", *CASES["infections_by_site.csv"])["transfer"]

    assert min(told["effects"]) < told["pooled"] < max(told["effects"])
    assert told["predicted_lower"] < told["lower"] < told["pooled"]
    assert told["pooled"] < told["upper"] < told["predicted_upper"]
    assert 0 <= told["i2"] < 1


def test_groups_are_all_in_the_gradient_and_the_gap_is_theirs(analysed, rows):
    told = analysed("readmissions_by_gender.csv", "--unordered")
    gap = told["gradient"]
    rates = dict(zip(gap["levels"], gap["rates"], strict=True))
    first, second = gap["gap_groups"]

    assert gap["absolute_gap"] == pytest.approx(rates[second] - rates[first])
    assert rates[first] == min(gap["rates"])
    assert np.all([low < mid < high for low, mid, high in zip(
        gap["lower"], gap["rates"], gap["upper"], strict=True)])  # fmt: skip


@pytest.mark.parametrize(
    ("name", "options", "sentences"),
    [
        (
            "infections_before_after.csv",
            ("--planned", "12"),
            [
                "The change is −8 per 10 000, likely −9.6 to −6.3 per 10 000: more than chance "
                "would do.",
                "the target of 6 per 10 000 lies within",
            ],
        ),
        (
            "infections_by_site.csv",
            (),
            ["From 6 places", "The places differ more than chance would make them."],
        ),
        (
            "readmissions_by_gender.csv",
            (),
            [
                "after 36 months",
                "Male do better than Female, by 0.83 points.",
                "Chance alone could make such a difference.",
            ],
        ),
    ],
)
def test_the_words_say_what_the_figures_are(analysed, name, options, sentences):
    told = analysed(name, *CASES[name], *options)["words"]["en"]

    for sentence in sentences:
        assert sentence in told.replace("\u00a0", " ")


@pytest.mark.parametrize("name", CASES)
def test_the_words_are_whole_sentences_in_every_language_and_name_no_cause(analysed, name):
    words = analysed(name, *CASES[name])["words"]

    assert [*words] == ["en", "nb", "nn"]
    for text in words.values():
        assert text.endswith(".")
        assert re.search(r"[{}]|\bnan\b|\bNone\b|%n|  ", text) is None
    for claim in ("because", "caused", "thanks to", "due to", "led to"):
        assert claim not in words["en"].lower()


def test_a_file_of_records_is_no_file_of_numbers(shared_data, capsys):
    assert run(["analyse", str(shared_data / "field_experiments.csv"), "--json"]) == 1

    seen = capsys.readouterr()
    assert seen.out == ""
    assert "date" in seen.err
    assert seen.err.count("\n") == 1
