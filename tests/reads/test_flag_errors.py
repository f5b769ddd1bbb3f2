"""The shipped figures on how often the flag is wrong, and the page that is written beside them."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

from bench.flag_errors.cell import Cell
from bench.flag_errors.checks import Checks
from bench.flag_errors.run import Figures
from bench.flag_errors.table import WEEKS_AT, jobs
from bench.flag_errors.write import DOCUMENT, FIGURES, write
from store.reads import flag_errors as read
from store.reads.flag_errors import WAYS, WHAT, flag_errors, flag_errors_of, simulated_on
from store.reads.profiles import shipped_profiles
from store.words import Kind

ROOT = Path(__file__).resolve().parents[2]


def made_up(share: float) -> Figures:
    """Figures as of a run, all alike, to see what is written of them."""
    profiles = shipped_profiles()
    cells = []
    for job in jobs(profiles, 100):
        asked = job.asked
        kind = asked["measure"].kind if "measure" in asked else Kind.PROPORTION
        cell = Cell(
            asked["section"], asked["case"], job.profile, profiles[job.profile].alpha, kind, 100,
            share, row=asked["row"], goal=0.05, today=dict.fromkeys(WAYS, 0.5),
        )  # fmt: skip
        cells.append(cell)
    weeks = {f"{truth:.3f}": [share] * 52 for truth in WEEKS_AT}
    return Figures(
        date(2026, 1, 2), 7, 100, {"numpy": "2"}, cells, {"default": weeks},
        Checks(10, 0, 1e-5, 0.1, 0.1), 60.0,
    )  # fmt: skip


def test_what_is_written_tells_missed_goals_from_met_ones(tmp_path):
    met, missed = write(made_up(0.01), tmp_path / "met"), write(made_up(0.2), tmp_path / "missed")
    good = (tmp_path / "met" / DOCUMENT).read_text("utf-8")
    bad = (tmp_path / "missed" / DOCUMENT).read_text("utf-8")

    assert met == missed
    assert "✗" not in good.replace("✗ it is", "")
    assert "Nothing." in good
    assert bad.count("The reason is not known yet.") >= 1
    assert "Johnson's correction" in " ".join(bad.split())
    for path in met:
        assert (tmp_path / "met" / path).stat().st_size > 1000


def test_kept_figures_come_back_as_they_were():
    figures = made_up(0.01)

    assert Figures.from_dict(json.loads(json.dumps(figures.to_dict()))) == figures


@pytest.mark.parametrize("profile", ["default", "strict", "exploratory"])
def test_a_shipped_profile_has_every_question_once(profile):
    rows = flag_errors_of(profile)
    guards = {row.id for row in flag_errors() if row.profile == profile}

    assert [row.id for row in rows] == list(WHAT)
    assert guards == set(WHAT)
    assert {row.alpha for row in rows} == {shipped_profiles()[profile].alpha}


def test_a_profile_of_ones_own_has_no_figures():
    assert flag_errors_of("ours") == ()


def test_every_figure_says_whether_its_goal_is_met():
    assert len(flag_errors()) > 80
    for row in flag_errors():
        assert 0 <= row.share <= 1.2, row
        assert 0 < row.margin < 0.05, row
        if row.goal is None:
            assert row.met is None
        elif row.at_least:
            assert row.met == (row.share >= row.goal)
        else:
            assert row.met == (row.share <= row.goal)


def test_what_people_do_today_stands_beside_the_first_questions():
    (row,) = (one for one in flag_errors_of("default") if one.id == "nothing")

    assert [one.id for one in row.today] == list(WAYS)
    assert row.share < min(one.share for one in row.today if one.id != "estimate")


def test_other_kinds_have_the_first_questions():
    assert {row.id for row in flag_errors_of("default", Kind.RATE)} >= {"minimum", "lag_5"}


def test_the_figures_say_when_and_how_they_were_made():
    made = simulated_on()

    assert made is not None
    assert made.pilots == 10_000
    assert {"numpy", "scipy", "springbrett"} <= set(made.versions)


@pytest.mark.parametrize("content", ["", "{", "[]", "7"])
def test_damaged_figures_are_as_good_as_none(tmp_path, content):
    file = tmp_path / "flag_errors.json"
    file.write_text(content)

    assert read._read(file) == {}
    assert read._read(tmp_path / "missing.json") == {}


def test_the_page_and_the_figures_come_from_one_run():
    page = (ROOT / DOCUMENT).read_text("utf-8")
    kept = json.loads((ROOT / FIGURES).read_text("utf-8"))
    met = [row["met"] for row in kept["rows"] if row["met"] is not None]

    assert f"Made on {kept['on']}" in page
    assert f"seed {kept['seed']}," in page
    assert f"Of {len(met)} goals" in page.replace("\n", " ")
    assert f"{met.count(False)} are missed" in page.replace("\n", " ")


def test_every_missed_goal_has_its_reason():
    page = (ROOT / DOCUMENT).read_text("utf-8")

    assert "## What is missed, and why" in page
    assert "not known yet" not in page


def test_the_pictures_of_the_page_are_there():
    page = (ROOT / DOCUMENT).read_text("utf-8")
    pictures = re.findall(r"\]\((pictures/[^)]+)\)", page)

    assert len(pictures) == 3
    for picture in pictures:
        assert (ROOT / "docs" / picture).read_text("utf-8").startswith("<svg")
