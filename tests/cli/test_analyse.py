"""`analyse`: any CSV, without a store."""

from __future__ import annotations

import json

import pytest

from desktop.cli.main import run

MEMBERS = [
    "schema", "input", "chart", "variation", "interval", "effect", "before_after", "transfer",
    "gradient", "forecast", "words", "by_site", "by_subgroup",
]  # fmt: skip


@pytest.fixture
def analysed(capsys):
    def analyse(path, *options):
        assert run(["analyse", str(path), *options, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    return analyse


@pytest.fixture
def written(tmp_path):
    def write(text):
        file = tmp_path / "numbers.csv"
        file.write_text(text)
        return file

    return write


def weeks(rows):
    return "\n".join(["date,numerator,denominator", *(f"{n},{a},{b}" for n, a, b in rows)])


TWENTIES = [12, 14, 11, 15, 13, 12, 16, 14, 13, 15]


def test_all_members_stand_in_order_and_the_schema_comes_first(analysed, written):
    told = analysed(written(weeks((i, x, 20) for i, x in enumerate(TWENTIES, start=1))))

    assert list(told) == MEMBERS
    assert told["schema"] == "springbrett/analyse/1"
    assert set(told["words"]) == {"en", "nb", "nn"}


def test_whole_numbers_serve_as_dates_and_the_interval_is_the_published_one(analysed, written):
    told = analysed(written(weeks((i, x, 20) for i, x in enumerate(TWENTIES, start=1))))

    assert told["input"]["kind"] == "proportion"
    assert told["interval"]["estimate"][-1] == pytest.approx(0.675)
    assert told["interval"]["lower"][-1] == pytest.approx(0.57932138, abs=1e-8)
    assert told["interval"]["upper"][-1] == pytest.approx(0.76203656, abs=1e-8)


def test_the_effect_says_on_which_side_the_interval_lies(analysed, written):
    file = written(weeks((i, x, 20) for i, x in enumerate(TWENTIES, start=1)))
    levels = ("--target", "0.7", "--minimum", "0.5", "--baseline", "0.4")
    up, down = (analysed(file, "--direction", way, *levels)["effect"] for way in ("up", "down"))

    assert (up["target"], up["minimum_worthwhile"], up["baseline"]) == (
        "across",
        "beyond",
        "beyond",
    )
    assert (down["minimum_worthwhile"], down["baseline"]) == ("short", "short")
    assert up["chance"] + down["chance"] == pytest.approx(1)
    assert up["latest"] == pytest.approx(58 / 80)


@pytest.mark.parametrize(
    ("levels", "verdict"),
    [
        (("0.65", "0.5"), "pass"),
        (("0.65", "0.6"), "unknown"),  # the range reaches below
        (("0.7", "0.5"), "unknown"),  # the estimate has not reached the target
        (("0.8", "0.5"), "fail"),
    ],
)
def test_the_effect_passes_by_the_rule_of_readiness(analysed, written, levels, verdict):
    file = written(weeks((i, x, 20) for i, x in enumerate(TWENTIES, start=1)))
    target, minimum = levels
    told = analysed(file, "--direction", "up", "--target", target, "--minimum", minimum)

    assert told["effect"]["verdict"] == verdict
    assert told["forecast"] is not None


def test_without_a_level_or_a_better_way_there_is_no_effect(analysed, written):
    file = written(weeks((i, x, 20) for i, x in enumerate(TWENTIES, start=1)))

    assert analysed(file, "--direction", "up")["effect"] is None
    assert analysed(file, "--target", "0.7")["effect"] is None


def test_a_last_period_that_is_left_out_takes_nothing_away(analysed, written):
    rows = [(i, x, 20) for i, x in enumerate(TWENTIES, start=1)]
    short = analysed(written(weeks(rows)), "--direction", "up", "--target", "0.7")
    longer = written(weeks([*rows, (11, 1, 20)]))
    told = analysed(longer, "--direction", "up", "--target", "0.7", "--exclude", "10")

    assert told["effect"] == short["effect"]
    assert told["interval"]["estimate"] == [*short["interval"]["estimate"], None]
    assert told["words"] == short["words"]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--phases", "99"), "between 1 and 9"),
        (("--exclude", "10"), "periods 0 to 9"),
        (("--freeze", "11"), "between 2 and 10"),
        (("--freeze", "5", "--phases", "5"), "not both"),
    ],
)
def test_an_index_outside_the_series_is_refused(written, capsys, options, says):
    file = written(weeks((i, x, 20) for i, x in enumerate(TWENTIES, start=1)))

    assert run(["analyse", str(file), *options]) == 1
    assert says in capsys.readouterr().err


def test_limits_from_the_first_periods_alone(analysed, written):
    file = written(weeks((i, x, 20) for i, x in enumerate([*TWENTIES, 1], start=1)))
    told = analysed(file, "--freeze", "10")["chart"]

    assert told["centre"][-1] == pytest.approx(0.675)
    assert told["sigma_signal"] == [False] * 10 + [True]


def test_periods_that_are_numbered_are_called_by_their_numbers(analysed, written):
    told = analysed(written(weeks((i, x, 20) for i, x in enumerate(TWENTIES, start=1))))

    assert told["input"]["periods"] == [str(i) for i in range(1, 11)]
    assert told["input"]["cadence"] is None
    assert "after 10 periods" in told["words"]["en"]


def test_a_phase_begins_where_its_text_changes(analysed, shared_data):
    told = analysed(shared_data / "infections_before_after.csv", "--direction", "down")

    assert told["input"]["phases"] == [24]
    assert (told["input"]["kind"], told["chart"]["kind"]) == ("rate", "u")
    assert told["chart"]["centre"][0] == pytest.approx(0.0013024, abs=5e-8)
    assert told["chart"]["centre"][-1] == pytest.approx(0.0005009, abs=5e-8)
    assert told["before_after"]["ratio_upper"] < 1


def test_the_phases_may_be_said_instead_but_not_both(analysed, shared_data, capsys):
    file = shared_data / "infections_before_after.csv"

    assert run(["analyse", str(file), "--phases", "12"]) == 1
    assert "not both" in capsys.readouterr().err


def test_places_are_totalled_charted_each_and_carried_to_the_next_one(analysed, shared_data):
    told = analysed(shared_data / "infections_by_site.csv", "--direction", "down")

    assert len(told["by_site"]) == told["transfer"]["sites"] == 6
    assert told["by_subgroup"] is None
    assert told["transfer"]["predicted_lower"] < told["transfer"]["lower"]
    assert len(told["chart"]["value"]) == 24


def test_groups_without_an_order_have_a_gap_but_no_slope(analysed, shared_data):
    file = shared_data / "readmissions_by_gender.csv"
    unordered = analysed(file, "--direction", "down", "--unordered")["gradient"]
    ordered = analysed(file, "--direction", "down")["gradient"]

    assert unordered["sii"] is None
    assert ordered["sii"] is not None
    assert unordered["rates"] == pytest.approx(ordered["rates"])
    assert set(analysed(file)["by_subgroup"]) == {"Female", "Male"}


def test_groups_in_places_are_summed_over_these(analysed, written):
    cells = [
        ("A", "Short", 5, 20),
        ("A", "Long", 9, 20),
        ("B", "Short", 8, 30),
        ("B", "Long", 6, 10),
    ]
    rows = [",".join(map(str, (day, *cell))) for day in range(1, 7) for cell in cells]
    told = analysed(written("\n".join(["date,site,subgroup,numerator,denominator", *rows])))

    assert told["by_subgroup"]["Short"]["value"] == pytest.approx([13 / 50] * 6)
    assert told["gradient"]["rates"] == pytest.approx([13 / 50, 15 / 30])
    assert told["by_site"]["B"]["value"] == pytest.approx([14 / 40] * 6)
    assert told["chart"]["value"] == pytest.approx([28 / 80] * 6)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no rows"),
        ("date,numerator,denominator\n2026-01-05,5,4\n", ""),
        ("date,note\n2026-01-05,hello\n", ""),
        ("date,value\n2026-01-05,abc\n", "abc"),
    ],
)
def test_what_cannot_be_analysed_is_one_line(written, capsys, text, says):
    code = run(["analyse", str(written(text)), "--kind", "proportion"])

    seen = capsys.readouterr()
    assert (code, seen.out) == (1, "")
    assert seen.err.count("\n") == 1
    assert says in seen.err
    assert "Traceback" not in seen.err


def test_the_forecast_says_when_and_needs_target_minimum_and_direction(analysed, written, capsys):
    file = written(weeks((i, x, 20) for i, x in enumerate(TWENTIES, start=1)))
    asked = ("--direction", "up", "--target", "0.65", "--minimum", "0.6")
    told = analysed(file, *asked)
    ahead = told["forecast"]

    assert list(ahead) == ["earliest", "median", "latest", "chance_by_plan", "never"]
    assert 10 < ahead["earliest"] <= ahead["median"] <= ahead["latest"]
    assert 0 < ahead["chance_by_plan"] <= 1
    assert "At this rate about" in told["words"]["en"]
    assert analysed(file, *asked) == told
    for missing in range(0, 6, 2):
        fewer = asked[:missing] + asked[missing + 2 :]
        assert analysed(file, *fewer)["forecast"] is None
    there = analysed(file, "--direction", "up", "--target", "0.6", "--minimum", "0.5")
    assert [*there["forecast"].values()] == [10, 10, 10, 1, 0]
