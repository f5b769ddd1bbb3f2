"""What commands say no to, each with one sentence, and the store stays as it was."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa

from store.commands.registry import COMMANDS, Spoken, fields_of
from store.errors import Refusal
from store.schema import Pilot
from store.store import Store
from tests.builders import Clock, do, weekly
from tests.commands.everything import do_everything
from tests.store.content import content

P = {"pilot": "P-001"}
M = {**P, "metric": "Attendance"}
METRIC = {**P, "name": "New", "kind": "count", "direction": "up"}
HYPOTHESIS = {**P, "if_we": "a", "then": "b", "because": "c"}
CYCLE = {**P, "title": "Try", "starts_on": "2026-01-05", "plan": "p"}
DONE = {**P, "iteration": 2, "ends_on": "2026-02-01", "did": "d", "as_planned": True, "study": "s",
        "act": "adopt"}  # fmt: skip
NUMBER = "01010112377"
"""A national identity number with valid check digits, of nobody."""


EARLY = datetime(2026, 4, 1, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    """A store with a row in each table of records, and an open cycle; refusals leave it so."""
    folder = tmp_path_factory.mktemp("full")
    file = folder / "plan.txt"
    file.write_text("The plan")
    with Store(folder / "pilots.db", now=Clock(EARLY)) as store:
        do_everything(store, file)
        do(store, "AddIteration", **CYCLE)
        do(store, "AddPilot", title="Another")
        do(store, "AddMetric", pilot="P-002", name="Theirs", kind="count", direction="up")
        store.truncate()
        yield store


@pytest.fixture
def copied(full, store_path):
    """The same to write in."""
    shutil.copy(full.path, store_path)
    with Store(store_path, now=Clock(EARLY), create_anyway=True) as store:
        yield store


def refused(store, name, /, **fields) -> Refusal:
    """The refusal, which changes nothing and is one sentence or two on one line."""
    before = content(store)
    with pytest.raises(Refusal) as found:
        do(store, name, **fields)
    assert content(store) == before
    said = str(found.value)
    assert said and "\n" not in said
    assert "{" not in said.replace("{name, share}", "")
    assert said.endswith((".", "“", "”")), said
    return found.value


TEXTS = [
    ("AddProgramme", {}, "name"),
    ("AddPilot", {}, "title"),
    ("AddPilot", {"title": "x"}, "code"),
    ("EditPilot", P, "title"),
    ("AddSite", P, "name"),
    ("EditSite", {**P, "site": "Askøy"}, "name"),
    ("AddMetric", METRIC, "name"),
    ("EditMetric", M, "name"),
    ("AddHypothesis", HYPOTHESIS, "if_we"),
    ("AddHypothesis", HYPOTHESIS, "then"),
    ("AddHypothesis", HYPOTHESIS, "because"),
    ("EditHypothesis", {**P, "hypothesis": "H1"}, "then"),
    ("AddIteration", CYCLE, "title"),
    ("AddIteration", CYCLE, "plan"),
    ("EditIteration", {**P, "iteration": 1}, "title"),
    ("CompleteIteration", DONE, "did"),
    ("CompleteIteration", DONE, "study"),
    ("AddEvent", {**P, "on": "2026-01-05"}, "what"),
    ("LeaveOut", {**M, "period": "2026-W03"}, "reason"),
    ("AddEvidenceNote", P, "text"),
    ("Decide", {**P, "decision": "continue"}, "why"),
    ("EditProgramme", {"programme": "Public health"}, "profile"),
]
IDS = [f"{name}.{field}" for name, _, field in TEXTS]


@pytest.mark.parametrize("blank", ["   ", "\t\n", "\u00a0"])
@pytest.mark.parametrize(("name", "fields", "field"), TEXTS, ids=IDS)
def test_a_text_of_blanks_is_refused(full, name, fields, field, blank):
    found = refused(full, name, **{**fields, field: blank})

    assert found.field == field


@pytest.mark.parametrize(("name", "fields", "field"), TEXTS, ids=IDS)
def test_a_text_that_is_too_long_is_refused(full, name, fields, field):
    found = refused(full, name, **{**fields, field: "x" * 10_001})

    assert found.field == field
    assert "shorten it" in str(found)


@pytest.mark.parametrize(("bad", "named"), [("a\0b", "NUL"), ("a\ud800b", "half a character")])
@pytest.mark.parametrize(("name", "fields", "field"), TEXTS, ids=IDS)
def test_a_character_that_can_not_be_kept_is_refused(full, name, fields, field, bad, named):
    assert named in str(refused(full, name, **{**fields, field: bad}))


@pytest.mark.parametrize("said", [NUMBER, f"Ask {NUMBER[:6]} {NUMBER[6:]} about it."])
@pytest.mark.parametrize(("name", "fields", "field"), TEXTS, ids=IDS)
def test_a_national_identity_number_is_refused(full, name, fields, field, said):
    assert "national identity number" in str(refused(full, name, **{**fields, field: said}))


def test_eleven_digits_that_are_no_identity_number_are_kept(copied):
    do(copied, "AddPilot", title="Grant 01010112345 of the county")

    titles = copied.read(lambda session: session.scalars(sa.select(Pilot.title)).all())
    assert "Grant 01010112345 of the county" in titles


HOSTILE = [
    "Robert'); DROP TABLE pilot;--",
    "\"quoted\" and 'quoted' and `ticked`",
    "100 % of _all_",
    "<b>x</b><img src=http://example.invalid>",
    "Barn & unge <25",
    "{name} {0} %s %n",
    "🚸 👨‍👩‍👧",
    "\u202etfel ot thgir",
    "\u2066hidden\u2069 zero\u200bwidth",
    "=cmd|'/c calc'!A1",
    "line one\nline two\ttab",
    "ÆØÅ ærlig",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_kept_as_typed(copied, text):
    do(copied, "EditPilot", **P, title=text, problem=text)
    do(copied, "AddSite", **P, name=text)
    do(copied, "AddMetric", **{**METRIC, "name": text})
    do(copied, "AddEvent", **P, on="2026-01-05", what=text)
    rows = [{"period": "2026-W10", "value": 3, "note": text, "site": text}]
    do(copied, "RecordMeasurements", **P, metric=text, rows=rows)

    found = copied.read(
        lambda session: session.execute(sa.select(Pilot.title, Pilot.problem)).first()
    )
    assert tuple(found) == (text, text)
    everything = content(copied)
    for table in ("site", "metric", "event", "measurement"):
        assert any(text in row for row in everything[table]), table


def test_blanks_around_a_text_go_and_letters_are_composed(copied):
    do(copied, "EditPilot", **P, title="  A\u030askøy  ")

    assert copied.read(lambda session: session.scalar(sa.select(Pilot.title))) == "Åskøy"


TWICE = weekly("2026-W20", [(1, 2)]) + weekly("2026-W20", [(2, 2)])
SENTENCES = [
    ("AddPilot", {"title": "x", "code": "p-001"}, "already a pilot with the code p-001"),
    ("EditPilot", {**P, "code": "P-002"}, "already a pilot with the code P-002"),
    ("AddPilot", {"title": "x", "starts_on": "2026-02-01", "ends_on": "2026-01-01"},
     "ends (2026-01-01) before it starts (2026-02-01)"),
    ("EditPilot", {**P, "ends_on": "2025-01-01"}, "before it starts (2026-01-05)"),
    ("AddPilot", {"title": "x", "budget_cap": -1}, "budget cap is below zero"),
    ("AddPilot", {"title": "x", "budget_cap": 1e300}, "budget cap is not a number"),
    ("AddPilot", {"title": "x", "planned_reach": 10**30}, "planned reach is not a number"),
    ("AddPilot", {"title": "x", "planned_reach": 1.5}, "planned_reach can't be “1.5”"),
    ("AddPilot", {"title": "x", "planned_reach": float("inf")}, "it is a whole number"),
    ("AddPilot", {"title": "x", "starts_on": "0001-01-01"}, "lies outside 1900 to 2199"),
    ("AddPilot", {"title": "x", "starts_on": "9999-12-31"}, "lies outside 1900 to 2199"),
    ("AddPilot", {"title": "x", "starts_on": "2026-02-30"}, "a date as 2026-09-01"),
    ("AddPilot", {"title": "x", "stage": "begun"}, "one of: idea, design, running"),
    ("AddPilot", {"title": ["x"]}, "it is text"),
    ("EditPilot", {**P, "stage": None}, "stage can't be empty"),
    ("AddProgramme", {"name": "PUBLIC HEALTH"}, "already a programme called PUBLIC HEALTH"),
    ("AddProgramme", {"name": "x", "small_group": 2}, "small groups is 2; it goes from 3 to 10"),
    ("AddProgramme", {"name": "x", "currency": "kroner"}, "three letters, as NOK"),
    ("RemoveProgramme", {"programme": "Public health"}, "still has pilots"),
    ("AddSite", {**P, "name": "askøy"}, "already has a place called askøy"),
    ("AddSite", {**P, "name": "All"}, "“All” means all of them together"),
    ("RemoveSite", {**P, "site": "Askøy"}, "This place is still used by"),
    ("AddSubgroups", {**P, "dimension": "education", "ordered": True, "levels": []},
     "already split by education"),
    ("AddSubgroups", {**P, "dimension": "Age", "ordered": True, "levels": [{"name": "Old"}]},
     "Age has 1 groups: name at least two"),
    ("AddSubgroups", {**P, "dimension": "Age", "ordered": True,
                      "levels": [{"name": "Old"}, {"name": "old"}]}, "old stands twice"),
    ("AddSubgroups", {**P, "dimension": "Age", "ordered": True,
                      "levels": [{"name": "Old", "share": 0.7}, {"name": "Young", "share": 0.4}]},
     "add up to 110.0 %"),
    ("AddSubgroups", {**P, "dimension": "Age", "ordered": "perhaps", "levels": []},
     "true or false"),
    ("AddMetric", {**METRIC, "name": "attendance"}, "already measures attendance"),
    ("AddMetric", {**METRIC, "baseline": 5, "minimum_worthwhile": 4, "target": 9},
     "must be better than the baseline (5.0)"),
    ("AddMetric", {**METRIC, "baseline": 5, "minimum_worthwhile": 8, "target": 7},
     "falls short of the minimum worthwhile value (8.0)"),
    ("AddMetric", {**METRIC, "baseline": 5, "target": 5}, "no better than the baseline"),
    ("AddMetric", {**METRIC, "direction": "down", "baseline": 5, "target": 6},
     "no better than the baseline"),
    ("AddMetric", {**METRIC, "kind": "proportion", "target": 60}, "write 0.6 for 60 %"),
    ("AddMetric", {**METRIC, "per": 0}, "“Per” is 0"),
    ("AddMetric", {**METRIC, "chart": "pie"}, "“pie” is no chart"),
    ("AddMetric", {**METRIC, "kind": "propotion"}, "one of: count, proportion, rate"),
    ("EditMetric", {**M, "kind": "rate"}, "already has numbers, so its kind stays proportion"),
    ("EditMetric", {**M, "target": 0.42}, "falls short of the minimum worthwhile"),
    ("RemoveMetric", M, "This metric is still used by"),
    ("RecordMeasurements", {**M, "rows": []}, "no numbers to save"),
    ("RemoveMeasurements", {**M, "rows": []}, "no numbers to save"),
    ("RecordMeasurements", {**M, "rows": [{"numerator": 1, "denominator": 2}]},
     "rows needs period"),
    ("RecordMeasurements", {**M, "rows": weekly("2026-W20", [(3, 2)])}, "more than all of them"),
    ("RecordMeasurements", {**M, "rows": weekly("2026-W20", [(1, 0)])}, "1.0 of 0.0 is more than"),
    ("RecordMeasurements", {**M, "rows": weekly("2026-W20", [(-1, 5)])}, "-1.0 is below zero"),
    ("RecordMeasurements", {**M, "rows": weekly("2026-W20", [(1.5, 5)])}, "not a whole number"),
    ("RecordMeasurements", {**M, "rows": [{"period": "2026-W20", "value": 3}]},
     "Give a numerator and a denominator"),
    ("RecordMeasurements", {**M, "rows": [{"period": "2026-W20", "numerator": "1e999",
                                           "denominator": 2}]}, "numerator is not a number"),
    ("RecordMeasurements", {**M, "rows": [{"period": "2026-W54", "numerator": 1,
                                           "denominator": 2}]}, "does not exist in the calendar"),
    ("RecordMeasurements", {**M, "rows": [{"period": "soon", "numerator": 1, "denominator": 2}]},
     "“soon” is not a period"),
    ("RecordMeasurements", {**M, "rows": TWICE}, "2026-W20 stands twice"),
    ("RecordMeasurements", {**M, "rows": weekly("2026-W20", [(1, 2)], site="Bergen")},
     "has no place called “Bergen”. Its places: Askøy"),
    ("RecordMeasurements", {**M, "rows": weekly("2026-W20", [(1, 2)], subgroup="Mid")},
     "has no group called “Mid”. Its groups: Education: Low, Education: High"),
    ("RecordMeasurements", {**M, "rows": weekly("2026-W20", [(1, 2)], people=-3)},
     "people is below zero"),
    ("RecordMeasurements", {**M, "rows": weekly("2026-W20", [(1, 2)], peple=3)},
     "The nearest is people"),
    ("RecordMeasurements", {**M, "rows": "2026-W20 1 2"}, "a list"),
    ("AddHypothesis", {**HYPOTHESIS, "metric": "Attendance", "comparison": "at_most"},
     "does not fit Attendance: there, "),
    ("AddHypothesis", {**HYPOTHESIS, "metric": "Attendance", "target": 60}, "goes from 0 to 1"),
    ("AddHypothesis", {**HYPOTHESIS, "importance": 6}, "it goes from 1 to 5"),
    ("AddHypothesis", {**HYPOTHESIS, "metric": "Theirs"}, "no metric “Theirs”"),
    ("RemoveHypothesis", {**P, "hypothesis": "H1"}, "H1 has a fixed criterion"),
    ("FixCriterion", {**P, "hypothesis": "H1", "on": "2026-05-01"}, "lies ahead"),
    ("FixCriterion", {**P, "hypothesis": "H1", "on": "2026-03-01"}, "name the source"),
    ("FixCriterion", {**P, "hypothesis": "H1", "on": "0001-01-01", "source": "x"}, "outside 1900"),
    ("CompleteIteration", {**DONE, "iteration": 1}, "Cycle 1 is already completed"),
    ("CompleteIteration", {**DONE, "ends_on": "2026-01-01"}, "before it starts"),
    ("EditIteration", {**P, "iteration": 2, "act": "adopt"}, "Cycle 2 is still open"),
    ("WithdrawPhase", {**M, "period": "2026-W33"}, "has no phase that begins 2026-W33"),
    ("LeaveOut", {**M, "period": "2026-W05", "site": "Askøy", "reason": "x"}, "already left out"),
    ("PutBack", {**M, "period": "2026-W06"}, "not left out"),
    ("NoteMeasurement", {**M, "period": "2027-W06", "note": "x"}, "no number to write a note on"),
    ("NoteMeasurement", {**M, "period": "2026-W05", "seq": 1}, "no number to write a note on"),
    ("AddEvidenceNote", {**P, "text": "x", "strength": 0}, "goes from 1 to 5"),
    ("AddAttachment", {**P, "file": "/nowhere/plan.pdf"}, "can't be read: No such file"),
    ("Decide", {**P, "decision": "scale", "why": "ok"}, "write the reason in a full sentence"),
    ("Decide", {**P, "decision": "continue", "why": "x", "decided_on": "2026-09-01"},
     "lies ahead"),
    ("Decide", {**P, "decision": "go", "why": "x"}, "one of: scale, continue"),
    ("RemoveEvent", {"event": "Winter holiday"}, "It has no name: give its uid"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "fields", "sentence"), SENTENCES, ids=[f"{n}-{s[:40]}" for n, _, s in SENTENCES]
)
def test_what_can_not_be_is_refused_with_its_sentence(full, name, fields, sentence):
    assert sentence in str(refused(full, name, **fields))


NEAREST = [
    ({"pilot": "P-01"}, "There is no pilot “P-01”. The nearest is P-001."),
    ({**P, "metric": "Atendance"}, "There is no metric “Atendance”. The nearest is Attendance."),
    ({**P, "site": "Askoy"}, "There is no place “Askoy”. The nearest is Askøy."),
    ({**P, "hypothesis": "H7"}, "There is no hypothesis “H7”. The nearest is H1."),
    ({**P, "iteration": 9}, "There is no cycle “9”. The nearest is 2."),
]
ASKS = ("RemovePilot", "RemoveMetric", "RemoveSite", "RemoveHypothesis", "RemoveIteration")


@pytest.mark.parametrize(
    ("name", "fields", "sentence"), [(n, *one) for n, one in zip(ASKS, NEAREST, strict=True)]
)
def test_an_unknown_record_is_refused_with_the_nearest_name(full, name, fields, sentence):
    assert str(refused(full, name, **fields)) == sentence


def test_an_unknown_command_is_refused_with_the_nearest_name(full):
    with pytest.raises(Refusal, match=r"no command AddPilt\. The nearest is AddPilot\."):
        Spoken("AddPilt", {})


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_refuses_an_unknown_field_and_names_the_nearest(name):
    first = fields_of(COMMANDS[name])[0].name

    with pytest.raises(Refusal) as found:
        Spoken(name, {f"{first}x": "1"})
    assert str(found.value) == f"{name} has no field {first}x. The nearest is {first}."


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_says_what_it_needs(name):
    needed = [one.name for one in fields_of(COMMANDS[name]) if not one.optional]

    with pytest.raises(Refusal) as found:
        Spoken(name, {})
    assert str(found.value) == f"{name} needs {needed[0]}."


def test_what_belongs_to_another_pilot_is_refused_even_by_its_uid(full):
    query = sa.text("SELECT uid FROM metric WHERE name = 'Theirs'")
    uid = full.read(lambda session: session.scalar(query))

    for name, fields in (
        ("RecordMeasurements", {"rows": [{"period": "2026-W20", "value": 1}]}),
        ("EditMetric", {"unit": "x"}),
        ("AddPhase", {"period": "2026-W20"}),
    ):
        assert "belongs to another pilot" in str(refused(full, name, **P, metric=uid, **fields))


def test_a_group_name_that_two_dimensions_have_is_asked_about(copied):
    groups = [{"name": "low"}, {"name": "Other"}]
    do(copied, "AddSubgroups", **P, dimension="Income", ordered=False, levels=groups)
    rows = weekly("2026-W20", [(1, 2)], subgroup="LOW")

    found = refused(copied, "RecordMeasurements", **M, rows=rows)
    assert "write “dimension: group”, as Education: Low" in str(found)


def test_the_store_itself_is_not_attached(full):
    assert "is the store itself" in str(refused(full, "AddAttachment", **P, file=str(full.path)))


def test_what_a_check_of_the_database_stops_is_a_sentence_too(full):
    def write(session):
        session.connection().exec_driver_sql("UPDATE pilot SET code = ' '")

    with pytest.raises(Refusal, match=r"The store does not take that: .*Nothing was changed"):
        full.write_derived(write)


def test_the_checks_of_the_database_hold_without_the_commands(copied):
    copied.close()
    raw = sqlite3.connect(copied.path)
    for statement in (
        "UPDATE metric SET kind = 'percent'",
        "UPDATE pilot SET ends_on = '1999-01-01'",
        "UPDATE programme SET small_group = 1",
        "UPDATE measurement SET numerator = NULL, value = NULL",
        "UPDATE iteration SET act = NULL",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            raw.execute(statement)
    raw.close()
