"""docs/recompute.py: every verdict of the sample store again, without our decision code."""

from __future__ import annotations

import copy
import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest

from desktop.cli.main import run
from desktop.demo import TODAY, now
from store.commands.registry import Spoken
from store.evidence.plain import plain
from store.evidence.readiness import assess
from store.reads.profiles import shipped_profiles
from store.reads.verdict_inputs import verdict_inputs
from store.store import Store
from tests.conftest import ROOT
from tests.docs.random_pilots import random_pilot
from tests.evidence.pilots import TODAY as DAY
from tests.evidence.pilots import profile

DOCS = ROOT / "docs"
SCRIPT = DOCS / "recompute.py"
PARTS = (SCRIPT, *(DOCS / f"recompute_{part}.py" for part in ("groups", "looks", "numbers")))
PROGRAMMES = ("Nærmiljø 2026", "Folkehelse Vest")
PROFILES = ("exploratory", "default", "strict")
Pages = list[dict[str, Any]]


def told(path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What `readiness --json` prints of all pilots."""
    capsys.readouterr()
    assert run(["--store", str(path), "readiness", "--json", "--as-of", TODAY.isoformat()]) == 0
    return capsys.readouterr().out


@pytest.fixture
def judged_by(sample_store, tmp_path, capsys, qapp):
    """What is told of the sample store, with every programme asking by one profile."""

    def by(profile: str) -> str:
        path = tmp_path / "sample.db"
        copyfile(sample_store, path)
        with Store(path, now=now) as store:
            for programme in PROGRAMMES:
                command = Spoken("EditProgramme", {"programme": programme, "profile": profile})
                store.do(command, by="kari")
        return told(path, capsys)

    return by


@pytest.fixture
def pages(sample_store, capsys, qapp) -> Pages:
    return json.loads(told(sample_store, capsys))


@pytest.fixture
def recompute(monkeypatch) -> Iterator[Any]:
    monkeypatch.syspath_prepend(str(DOCS))
    yield importlib.import_module("recompute")
    for part in PARTS:
        sys.modules.pop(part.stem, None)


def script(text: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(SCRIPT)], input=text, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("profile", PROFILES)
def test_every_flag_and_verdict_of_the_sample_comes_out_again(judged_by, profile):
    text = judged_by(profile)
    assert {page["profile"]["name"] for page in json.loads(text)} == {profile}

    done = script(text)

    assert (done.returncode, done.stdout, done.stderr) == (0, "18 pilots, 0 differences\n", "")


def test_one_pilot_alone_may_be_given(pages):
    done = script(json.dumps(pages[0]))

    assert (done.returncode, done.stdout) == (0, "1 pilots, 0 differences\n")


def test_the_profiles_are_all_that_are_shipped():
    assert set(PROFILES) == set(shipped_profiles())


def test_nothing_of_ours_is_imported_and_each_part_is_short():
    code = "import sys; sys.path.insert(0, sys.argv[1]); import recompute; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code, str(DOCS)], capture_output=True, text=True, check=True
    ).stdout.split()

    assert "recompute" in loaded
    assert [name for name in loaded if name.partition(".")[0] in ("store", "desktop")] == []
    assert [part.name for part in PARTS if len(part.read_text().splitlines()) >= 200] == []


def test_a_verdict_that_does_not_follow_is_found(pages, recompute):
    missed = []
    for page in pages:
        for place, criterion in enumerate(page["criteria"]):
            wrong = copy.deepcopy(page)
            other = "fail" if criterion["verdict"] == "pass" else "pass"
            wrong["criteria"][place]["verdict"] = other
            said = [*recompute.differences(wrong)]
            if not any(line.startswith(criterion["id"]) for line in said):
                missed.append((page["pilot"], criterion["id"]))

    assert missed == []


def test_a_flag_that_does_not_follow_is_found(pages, recompute):
    flags = {page["flag"] for page in pages}
    assert len(flags) == 5
    for page in pages:
        for other in flags - {page["flag"]}:
            assert [*recompute.differences(page | {"flag": other})] == [
                f"flag: {other}, not {page['flag']}"
            ]


def main_metric(page: dict[str, Any]) -> dict[str, Any]:
    return next(one for one in page["inputs"]["metrics"] if one["role"] == "primary")


def more_in_the_last_period(page):
    main_metric(page)["numerator"][-1] += 1


def without_cycles(page):
    page["inputs"]["iterations"].clear()


def a_stop(page):
    page["inputs"]["decisions"].append({"uid": "", "on": "2030-01-01", "decision": "stop"})


def a_target_out_of_reach(page):
    metric = main_metric(page)
    metric["target"] = metric["minimum_worthwhile"] = 1e6 if metric["direction"] == "up" else -1e6


def another_try(page):
    main_metric(page)["judged_phase"] += 1


def fixed_after_all(page):
    for hypothesis in page["inputs"]["hypotheses"]:
        if hypothesis["fixed"]:
            hypothesis["fixed"] |= {"paper": False, "judged_before": 9}


def nobody_worst_off(page):
    for dimension in page["inputs"]["reached"]:
        dimension["people"][0] = 0.0


def one_place(page):
    main_metric(page)["sites"] = 0


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (more_in_the_last_period, "estimate"),
        (without_cycles, "learning.iterations"),
        (a_stop, "flag"),
        (a_target_out_of_reach, "effect.primary"),
        (another_try, "level"),
        (fixed_after_all, "learning.fixed_before"),
        (nobody_worst_off, "reach.worst_off"),
        (one_place, "transfer.sites"),
    ],
)
def test_an_input_that_was_changed_is_noticed(pages, recompute, change, found):
    page = next(page for page in pages if page["flag"] == "ready")
    assert [*recompute.differences(page)] == []

    change(page)

    assert [line for line in recompute.differences(page) if found in line] != []


def test_a_change_ends_the_script_with_1_and_names_the_pilot(pages):
    page = next(page for page in pages if page["flag"] == "ready")
    more_in_the_last_period(page)

    done = script(json.dumps(pages))

    assert done.returncode == 1
    assert done.stdout.splitlines()[0].startswith(page["pilot"])


def test_a_place_with_small_numbers_is_told_by_its_sums_and_comes_out_the_same(pages, recompute):
    told = 0
    for page in pages:
        for metric in page["inputs"]["metrics"]:
            for place in metric["places"] if metric["kind"] == "proportion" else ():
                told += 1
                for which in ("", "before_"):
                    part, whole = f"{which}numerator", f"{which}denominator"
                    if place[part] is None:
                        continue
                    found = recompute.num.sums("proportion", place[part], place[whole])
                    sums = {name: getattr(found, name) for name in ("k", "s", "size", "q")}
                    place[part], place[whole] = (sums if found.k else None), None

        assert [*recompute.differences(page)] == []

    assert told > 5


@pytest.mark.parametrize("tens", range(6))
def test_pilots_of_every_kind_at_random_come_out_the_same(recompute, tens):
    """Held against `assess` itself, on what the sample store does not have."""
    for seed in range(10 * tens, 10 * tens + 10):
        evidence, asked = random_pilot(seed), profile(PROFILES[seed % 3])
        found = assess(evidence, asked, DAY)
        page = plain(found) | {"inputs": verdict_inputs(evidence, asked, found.looks)}

        assert [*recompute.differences(json.loads(json.dumps(page)))] == [], seed


def test_no_number_about_one_to_four_of_a_group_is_told(pages):
    """Of participants "<5" stands in its place, of an outcome the trend of the gap."""
    hidden, trends = 0, 0
    for page in pages:
        small = page["inputs"]["small_group"]
        for dimension in page["inputs"]["reached"]:
            hidden += dimension["people"].count(f"<{small}")
            counts = [each for each in dimension["people"] if isinstance(each, float)]
            assert not any(0 < each < small for each in counts)
        for metric in page["inputs"]["metrics"]:
            for groups in metric["groups"]:
                trends += "trend" in groups
                rows = groups.get("denominator") or groups.get("numerator") or []
                assert not any(0 < each < small for row in rows for each in row if each)

    assert (hidden, trends) == (2, 1)
