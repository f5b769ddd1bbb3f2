"""The sample store: what a newcomer sees first, so it must be whole, true and always the same."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from desktop import demo
from store.errors import Refusal
from store.evidence import sentences
from store.evidence.criteria import Criterion
from store.evidence.looks import last_looks
from store.evidence.pilot import PilotEvidence
from store.evidence.readiness import assess
from store.facts import series_of
from store.reads.evidence import gather
from store.reads.history import history
from store.reads.pilot import PilotPage, pilot_page
from store.reads.portfolio import portfolio
from store.reads.profiles import shipped_profiles
from store.store import Store
from store.words import (
    Act,
    Cadence,
    Choice,
    Counts,
    Flag,
    Kind,
    PhaseCause,
    Role,
    SiteKind,
    Stage,
    Verdict,
)
from tests.builders import do

FLAGS = {
    "P-001": (Flag.READY, sentences.READY),
    "P-002": (Flag.READY, sentences.READY),
    "P-003": (Flag.NEARLY, sentences.ONE_LEFT),
    "P-004": (Flag.RECONSIDER, sentences.PAST_LIMIT[-1]),
    "P-005": (Flag.KEEP_PILOTING, sentences.NOT_SURE[1]),
    "P-006": (Flag.RECONSIDER, sentences.TOO_LITTLE[-1]),
    "P-007": (Flag.TOO_EARLY, sentences.MEASURED),
    "P-008": (Flag.TOO_EARLY, sentences.FIX_FIRST),
    "P-009": (Flag.NEARLY, sentences.ONE_LEFT),
    "P-010": (Flag.KEEP_PILOTING, sentences.NOT_SURE[1]),
    "P-011": (Flag.KEEP_PILOTING, sentences.PEOPLE_UNKNOWN),
    "P-012": (Flag.KEEP_PILOTING, sentences.NOT_REACHED[1]),
    "P-013": (Flag.KEEP_PILOTING, sentences.MANY_LEFT),
    "P-014": (Flag.READY, sentences.READY),
    "P-015": (Flag.TOO_EARLY, sentences.NO_METRIC),
    "P-016": (Flag.RECONSIDER, sentences.STOPPED),
    "P-017": (Flag.KEEP_PILOTING, sentences.ONE_LEFT),
    "P-018": (Flag.TOO_EARLY, sentences.FIX_NOW),
}
"""By code, with the sentence that says why."""

ON_PAPER = ("P-005", 1)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample store, made once."""
    path = tmp_path_factory.mktemp("demo") / "sample.db"
    demo.make_sample(path)
    return path


@pytest.fixture
def sample(path: Path) -> Iterator[Store]:
    with Store(path, now=demo.now, read_only=True) as store:
        yield store


@pytest.fixture
def pages(sample: Store) -> dict[str, PilotPage]:
    rows = sample.read(portfolio, demo.TODAY)
    return {row.code: sample.read(pilot_page, row.uid) for row in rows}


@pytest.fixture
def evidence(sample: Store) -> dict[str, PilotEvidence]:
    found = sample.read(gather, None, demo.TODAY)
    return {one.evidence.code: one.evidence for one in found}


def contents(path: Path) -> str:
    """All that is in a store as text; what is drawn by lot is called by its order."""
    connection = sqlite3.connect(path)
    names: dict[str, str] = {}
    with connection:
        text = "\n".join(connection.iterdump())
    connection.close()

    def name(found: re.Match[str]) -> str:
        return names.setdefault(found[0].replace("-", ""), f"[{len(names)}]")

    return re.sub(
        r"\b[0-9a-f]{64}\b|\b[0-9a-f]{8}(-?)(?:[0-9a-f]{4}\1){3}[0-9a-f]{12}\b", name, text
    )


# ---------------------------------------------------------------------------------- the same


def test_made_twice_it_holds_the_same(path, tmp_path):
    demo.make_sample(tmp_path / "again.db")

    again, first = contents(tmp_path / "again.db").splitlines(), contents(path).splitlines()
    assert [pair for pair in zip(again, first, strict=True) if pair[0] != pair[1]] == []
    assert len(first) > 2000


def test_a_file_that_is_there_is_left_alone(tmp_path):
    mine = tmp_path / "mine.db"
    mine.write_text("my own work")

    with pytest.raises(Refusal, match=r"mine\.db is there already"):
        demo.make_sample(mine)

    assert mine.read_text() == "my own work"


def test_a_sample_is_untouched_until_somebody_works_in_it(path, tmp_path):
    copy = tmp_path / "copy.db"
    copy.write_bytes(path.read_bytes())
    assert demo.is_untouched(copy)

    with Store(copy, now=demo.now) as store:
        do(store, "EditPilot", pilot="P-001", lead="Ola Vik")

    assert not demo.is_untouched(copy)


def test_what_is_no_sample_is_not_taken_for_one(store, store_path, tmp_path):
    do(store, "AddPilot", title="Walking bus")
    text = tmp_path / "notes.db"
    text.write_text("not a store")

    assert not demo.is_untouched(store_path)
    assert not demo.is_untouched(text)
    assert not demo.is_untouched(tmp_path / "nowhere.db")


def test_the_clock_stands_on_the_day_of_the_sample():
    assert demo.now().date() == demo.TODAY
    assert demo.now().tzinfo is not None


# ------------------------------------------------------------------------------------- flags


def test_each_pilot_has_the_flag_that_its_numbers_give_and_says_why(sample):
    rows = sample.read(portfolio, demo.TODAY)

    assert {row.code: (row.flag, row.why.text) for row in rows} == FLAGS
    assert {row.flag for row in rows} == set(Flag)
    assert all(row.fresh for row in rows), "the first paint shows them"


def test_what_is_left_or_harms_is_named(sample):
    said = {row.code: row.why.facts for row in sample.read(portfolio, demo.TODAY)}
    left = {code: str(facts["first"]) for code, facts in said.items() if "first" in facts}

    assert left == {
        "P-003": "the riskiest assumption",
        "P-009": "completed cycles",
        "P-013": "the gap between groups",
        "P-017": "the next place",
    }
    assert said["P-004"]["metric"] == "Injuries"
    assert said["P-007"]["seen"] == 5


def test_what_is_ready_or_harms_or_has_run_out_of_time_needs_a_decision(sample):
    rows = sample.read(portfolio, demo.TODAY)

    needed = {row.code for row in rows if row.needs_decision}
    assert needed == {"P-001", "P-002", "P-004", "P-005", "P-014"}


# ------------------------------------------------------------------- before the numbers came in


def test_every_criterion_was_fixed_before_the_numbers_that_it_judges(evidence):
    fixed = {
        (code, hypothesis.number): hypothesis.fixed
        for code, pilot in evidence.items()
        for hypothesis in pilot.hypotheses
        if hypothesis.fixed is not None
    }

    assert len(fixed) >= 18
    on_paper = fixed.pop(ON_PAPER)
    assert on_paper.paper
    assert on_paper.source
    assert on_paper.measurements_then > 0
    assert {at: one.judged_before for at, one in fixed.items() if one.judged_before} == {}
    assert not any(one.paper for one in fixed.values())


def test_nothing_was_measured_after_the_day_on_which_it_was_entered(sample):
    late = sample.read(
        lambda session: (
            session.connection()
            .exec_driver_sql(
                "SELECT count(*) FROM measurement m JOIN history h ON h.number = m.history"
                " WHERE date(m.period * 86400, 'unixepoch') > date(h.at)"
            )
            .scalar_one()
        )
    )

    assert late == 0


def test_the_history_reads_as_two_years_of_several_people(sample):
    rows = sample.read(history)

    assert [row.at for row in rows] == sorted(row.at for row in rows)
    assert rows[0].at.date() < date(2024, 12, 31)
    assert rows[-1].at.date() >= date(2026, 11, 20)
    busy = Counter(row.by for row in rows)
    assert set(busy) == {"Ida Moe", "Per Aas", "Sara Lie", "Amir Khan", "Nina Berg"}
    assert min(busy.values()) >= 10
    days = {row.at.date() for row in rows}
    assert len(days) > 100


# --------------------------------------------------------------------------- what it can show


def test_it_shows_each_kind_of_metric_cadence_stage_and_cycle(pages):
    metrics = [metric for page in pages.values() for metric in page.metrics]
    cycles = [cycle for page in pages.values() for cycle in page.iterations]

    kinds = {*Kind} - {Kind.CASES_BETWEEN}
    assert {metric.kind for metric in metrics} == kinds
    primary = {metric.kind for metric in metrics if metric.role is Role.PRIMARY}
    assert primary == kinds
    cadences = {metric.cadence for metric in metrics}
    assert cadences == {Cadence.WEEK, Cadence.MONTH, Cadence.EVENT}
    assert {metric.role for metric in metrics} >= {Role.PRIMARY, Role.GUARDRAIL, Role.REACH}
    assert {cycle.act for cycle in cycles} == {Act.ADOPT, Act.ADAPT, Act.ABANDON, None}
    assert {page.stage for page in pages.values()} == set(Stage)


def test_it_shows_places_groups_and_what_happened_around(pages, sample):
    sites = Counter(site.kind for page in pages.values() for site in page.sites)
    phases = Counter(phase.cause for page in pages.values() for phase in page.phases)

    assert sites[SiteKind.PILOT] >= 40
    assert (sites[SiteKind.COMPARISON], sites[SiteKind.SCALE]) == (2, 1)
    assert phases[PhaseCause.ITERATION] >= 3
    assert phases[PhaseCause.CRITERION] >= 18
    assert sum(len(page.events) for page in pages.values()) >= 12
    count = "SELECT (SELECT count(*) FROM exclusion), (SELECT count(*) FROM measurement_before)"
    left_out, corrected = sample.read(lambda s: s.connection().exec_driver_sql(count).one())
    assert (left_out, corrected) == (3, 1)
    rows = sample.read(portfolio, demo.TODAY)
    reached = {row.code: (row.participants, row.worst_off) for row in rows}
    assert all(all(reached[code]) for code in ("P-001", "P-003", "P-005", "P-006", "P-013"))


def test_one_decision_went_against_the_flag_and_two_pilots_were_stopped(pages):
    decisions = [(code, one) for code, page in pages.items() for one in page.decisions]

    assert [(code, one.decision) for code, one in decisions if one.against_flag] == [
        ("P-003", Choice.SCALE)
    ]
    stopped = [code for code, one in decisions if one.decision is Choice.STOP]
    assert stopped == ["P-006", "P-016"]
    assert all(one.flag is not None for _, one in decisions), "each with the flag as it stood"


def judged(evidence: PilotEvidence) -> dict[str, Criterion]:
    """The criteria by id, with the profile of the sample's second programme."""
    profile = shipped_profiles()["default"]
    return {each.id: each for each in assess(evidence, profile, demo.TODAY).criteria}


def test_more_train_and_yet_the_widening_gap_keeps_the_pilot_from_being_ready(evidence):
    found = judged(evidence["P-013"])

    assert found["effect.primary"].verdict is Verdict.PASS
    assert found["reach.worst_off"].verdict is Verdict.PASS
    assert found["equity.gap"].verdict is Verdict.FAIL
    assert "Lower secondary fall further behind" in str(found["equity.gap"].why)
    assert found["equity.gap"].open


def test_the_same_people_who_come_again_count_once(evidence):
    kitchen, meals = evidence["P-010"].primary_metric, evidence["P-011"].primary_metric
    assert kitchen.counts == meals.counts == Counts.VISITS

    strangers = replace(kitchen, counts=Counts.PEOPLE)
    known, new, unknown = last_looks([kitchen, strangers, meals], 0.1)
    assert known.people < 2 * np.nanmax(kitchen.denominator)
    assert known.upper - known.lower > 1.5 * (new.upper - new.lower)
    assert meals.people is None
    assert unknown.people_missing


def test_months_that_nobody_counted_stay_empty_and_are_no_zeros(evidence, sample):
    falls = evidence["P-009"].primary_metric
    nothing = np.isnan(falls.numerator)
    spark = next(row for row in sample.read(portfolio, demo.TODAY) if row.code == "P-009").spark

    assert nothing.sum() == 5
    assert not nothing[[0, -1]].any()
    assert np.isnan(spark).sum() >= 3


def test_a_comparison_place_tells_what_would_have_come_anyway(evidence):
    compared = judged(evidence["P-014"])["comparison.difference"]

    assert compared.verdict is Verdict.PASS
    assert str(compared.why).startswith("More changed for the better here")


def test_a_stopped_pilot_taught_something(pages):
    for code in ("P-006", "P-016"):
        stopped = next(one for one in pages[code].decisions if one.decision is Choice.STOP)
        assert re.search(r"\bwe learnt\b", stopped.why, re.I)
        assert pages[code].notes
        assert pages[code].stage is Stage.DECIDED


def test_places_and_groups_add_up_to_the_same(sample, pages):
    unequal = [
        (code, metric.name)
        for code, page in pages.items()
        for metric in page.metrics
        if sample.read(
            lambda session, page=page, metric=metric: (
                series_of(
                    session.connection(), page.id, metric.id, metric.kind, metric.cadence
                ).unequal
            )
        )
    ]

    assert unequal == []


# -------------------------------------------------------------------------------------- words


def test_every_sentence_is_a_sentence_and_no_filling(pages):
    long_texts = [
        text
        for page in pages.values()
        for text in [
            page.problem,
            *(site.chosen_because for site in page.sites),
            *(text for cycle in page.iterations for text in (cycle.plan, cycle.did, cycle.study)),
            *(text for cycle in page.iterations for text in (cycle.prediction, cycle.surprises)),
            *(decision.why for decision in page.decisions),
            *(note.text for note in page.notes),
        ]
        if text
    ]

    assert len(long_texts) > 80
    assert [text for text in long_texts if len(text.split()) < 4] == []
    assert [text for text in long_texts if not re.search(r"[.?!”]$", text)] == []
    assert [text for text, times in Counter(long_texts).items() if times > 1] == []
    filling = re.compile(r"lorem|ipsum|dolor sit|todo|tbd|xxx|\bfoo\b|\bbar\b|asdf|test text", re.I)
    assert [text for text in long_texts if filling.search(text)] == []


def test_hypotheses_say_if_then_and_because(pages):
    hypotheses = [one for page in pages.values() for one in page.hypotheses]

    assert len(hypotheses) >= 15
    assert all(one.importance and one.uncertainty for one in hypotheses)
    for one in hypotheses:
        assert min(len(part.split()) for part in (one.if_we, one.then, one.because)) >= 4
