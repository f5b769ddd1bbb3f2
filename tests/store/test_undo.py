"""Undo and redo: each command taken back and done again leaves exactly what was."""

from __future__ import annotations

from datetime import date

import pytest
import sqlalchemy as sa

from store.commands.registry import COMMANDS
from store.commands.sites import AddSite, EditSite
from store.errors import Refusal
from store.schema import History, KeptVerdict, Pilot
from store.words import Flag
from tests.builders import do, uid_of, weekly
from tests.commands.everything import do_everything, steps
from tests.store.content import broken_links, content, faults

REMOVALS = {
    "RemoveProgramme": {"programme": "Our pilots"},
    "RemoveProfile": {"profile": "Ours"},
    "RemovePilot": {"pilot": "P-001"},
    "RemoveSite": {"pilot": "P-001", "site": "Lonely"},
    "RemoveSubgroups": {"pilot": "P-001", "dimension": "Gender"},
    "RemoveMetric": {"pilot": "P-001", "metric": "Extra"},
    "RemoveHypothesis": {"pilot": "P-001", "hypothesis": "H2"},
    "RemoveIteration": {"pilot": "P-001", "iteration": 1},
    "RemoveContact": {"contact": "Kari Nord"},
    "RemoveOrganisation": {"organisation": "Nobody's"},
    "RemoveReview": {"review": "Spring"},
    "RemoveAction": {"pilot": "P-001", "action": 1},
}
BY_UID = {
    "EditEvent": ("event", {"what": "Autumn holiday", "on": "2026-10-05"}),
    "RemoveEvent": ("event", {}),
    "EditEvidenceNote": ("evidence_note", {"text": "They shout", "strength": 3}),
    "RemoveEvidenceNote": ("evidence_note", {}),
    "EditAttachment": ("attachment", {"about": "The plan", "file_name": "the plan.txt"}),
    "RemoveAttachment": ("attachment", {}),
    "EditDecision": ("decision", {"choice": "scale", "why": "It works and can be paid for."}),
    "RemoveDecision": ("decision", {}),
}
FIELD = {"evidence_note": "note"}


@pytest.fixture
def early(clock):
    """A day before anything is judged."""
    clock.move_to(date(2026, 4, 1))


@pytest.fixture
def full(store, early, tmp_path):
    """The store with a row in each table of records."""
    file = tmp_path / "plan.txt"
    file.write_text("The plan")
    do_everything(store, file)
    extra = {"pilot": "P-001", "name": "Extra", "kind": "count", "direction": "up"}
    do(store, "AddMetric", **extra)
    rows = [{"period": "2026-W02", "value": 3}]
    do(store, "RecordMeasurements", pilot="P-001", metric="Extra", rows=rows)
    do(store, "LeaveOut", pilot="P-001", metric="Extra", period="2026-W02", reason="Strike")
    do(store, "AddPhase", pilot="P-001", metric="Extra", period="2026-W04")
    do(store, "AddSite", pilot="P-001", name="Lonely")
    groups = [{"name": "Girls"}, {"name": "Boys"}]
    do(store, "AddSubgroups", pilot="P-001", dimension="Gender", ordered=False, levels=groups)
    do(store, "AddHypothesis", pilot="P-001", if_we="a", then="b", because="c")
    do(store, "AddOrganisation", name="Nobody's")
    return store


def undone_and_redone(store, name, fields):
    before = content(store)
    do(store, name, **fields)
    after = content(store)
    assert after != before, name

    for _ in range(2):
        store.undo(by="kari")
        assert content(store) == before, name
        store.redo(by="kari")
        assert content(store) == after, name
    assert faults(store) == []
    assert broken_links(store) == []


def test_each_command_undone_leaves_what_was_before_and_redone_what_was_after(
    store, early, tmp_path
):
    file = tmp_path / "plan.txt"
    file.write_text("The plan")
    for name, fields in steps(file):
        undone_and_redone(store, name, fields)


@pytest.mark.parametrize("name", REMOVALS)
def test_each_removal_undone_brings_back_everything(full, name):
    undone_and_redone(full, name, REMOVALS[name])


@pytest.mark.parametrize("name", BY_UID)
def test_what_is_named_by_uid_is_undone_and_redone_too(full, name):
    table, fields = BY_UID[name]
    query = sa.text(f"SELECT uid FROM {table} LIMIT 1")
    uid = full.read(lambda session: session.scalar(query))
    undone_and_redone(full, name, {FIELD.get(table, table): uid, **fields})


def test_no_command_is_left_out_here(tmp_path):
    tried = {name for name, _ in steps(tmp_path)} | REMOVALS.keys() | BY_UID.keys()

    assert tried == COMMANDS.keys()


def test_everything_undone_is_an_empty_store_and_redone_is_everything(store, early, tmp_path):
    empty = content(store)
    file = tmp_path / "plan.txt"
    file.write_text("The plan")
    do_everything(store, file)
    everything, done = content(store), len(steps(file))

    for _ in range(done):
        store.undo(by="kari")
    assert content(store) == empty
    with pytest.raises(Refusal, match="nothing of yours to undo"):
        store.undo(by="kari")

    for _ in range(done):
        store.redo(by="kari")
    assert content(store) == everything
    with pytest.raises(Refusal, match="nothing to redo"):
        store.redo(by="kari")
    assert broken_links(store) == []


@pytest.fixture
def with_verdict(store, walking_bus, clock):
    """A verdict kept about the walking bus, outside the history as they are."""
    verdict = KeptVerdict(
        pilot_id=1, at=clock(), history=1, cause="flag", flag=Flag.READY, profile="default",
        profile_version=1, inputs={"rows": [1, 2]}, result={"flag": "ready"}, versions={"n": "2"},
    )  # fmt: skip
    store.write_derived(lambda session: session.add(verdict))
    return store


def test_a_removed_pilot_comes_back_with_the_verdicts_kept_about_it(with_verdict):
    undone_and_redone(with_verdict, "RemovePilot", {"pilot": "P-001"})
    with_verdict.undo(by="kari")

    assert len(content(with_verdict)["verdict"]) == 1


def test_a_verdict_does_not_stand_in_the_way_of_taking_a_pilot_back(with_verdict):
    before = content(with_verdict)
    with_verdict.undo(by="kari")
    assert content(with_verdict)["pilot"] == content(with_verdict)["verdict"] == []

    with_verdict.redo(by="kari")
    assert content(with_verdict) == before


def test_undo_is_refused_where_the_field_has_changed_since_and_names_by_what(store, walking_bus):
    first = do(store, "EditPilot", pilot="P-001", title="One")
    do(store, "EditPilot", pilot="P-001", title="Two", who="ola")
    before = content(store)

    with pytest.raises(Refusal) as refused:
        store.undo(first.number, by="kari")

    assert str(refused.value) == (
        "“Edit pilot” can't be undone: “Edit pilot” has changed the same since (by ola)."
        " Undo that first."
    )
    assert content(store) == before


def test_undo_goes_where_another_field_has_changed_since(store, walking_bus):
    do(store, "EditPilot", pilot="P-001", title="One")
    do(store, "EditPilot", pilot="P-001", lead="Ola", who="ola")
    store.undo(by="kari")

    found = store.read(lambda session: session.execute(sa.select(Pilot.title, Pilot.lead)).one())
    assert tuple(found) == ("Walking bus", "Ola")


def test_undo_of_a_record_is_refused_while_another_one_refers_to_it(store, walking_bus):
    do(store, "AddSite", pilot="P-001", name="Askøy", who="ola")

    with pytest.raises(Refusal, match=r"“Add pilot” can't be undone: “Add place” .*by ola"):
        store.undo(by="kari")


def test_redo_is_refused_where_the_field_has_changed_since_and_names_by_what(store, walking_bus):
    do(store, "EditPilot", pilot="P-001", title="One")
    store.undo(by="kari")
    do(store, "EditPilot", pilot="P-001", title="Two", who="ola")

    with pytest.raises(Refusal, match=r"can't be redone: “Edit pilot” .*by ola"):
        store.redo(by="kari")


def test_undo_takes_your_own_last_command_not_anothers(store, walking_bus):
    do(store, "EditPilot", pilot="P-001", lead="Kari")
    do(store, "EditPilot", pilot="P-001", title="By Ola", who="ola")
    store.undo(by="kari")

    found = store.read(lambda session: session.execute(sa.select(Pilot.title, Pilot.lead)).one())
    assert tuple(found) == ("By Ola", None)
    with pytest.raises(Refusal, match="nothing of yours to undo"):
        store.undo(by="per")


def test_what_another_one_has_undone_for_you_is_not_undone_twice(store, walking_bus):
    edit = do(store, "EditPilot", pilot="P-001", title="One")
    store.undo(edit.number, by="ola")

    with pytest.raises(Refusal, match="undone already"):
        store.undo(edit.number, by="kari")
    store.undo(by="kari")
    assert content(store)["pilot"] == []


def test_a_number_that_the_history_does_not_have_is_refused(store, walking_bus):
    with pytest.raises(Refusal, match="no number 99"):
        store.undo(99, by="kari")


def test_after_a_new_command_there_is_nothing_to_redo(store, walking_bus):
    do(store, "EditPilot", pilot="P-001", title="One")
    store.undo(by="kari")
    do(store, "EditPilot", pilot="P-001", lead="Kari")

    with pytest.raises(Refusal, match="nothing to redo"):
        store.redo(by="kari")


def test_undo_and_redo_are_rows_of_the_history_and_nothing_is_taken_out(store, walking_bus):
    do(store, "EditPilot", pilot="P-001", title="One")
    store.undo(by="kari")
    store.redo(by="kari")

    query = sa.select(History.number, History.name, History.label, History.undoes)
    rows = store.read(lambda session: [tuple(row) for row in session.execute(query)])
    assert rows == [
        (1, "AddPilot", "Add pilot", None),
        (2, "EditPilot", "Edit pilot", None),
        (3, "Undo", "Edit pilot", 2),
        (4, "Redo", "Edit pilot", 3),
    ]


def test_a_fixed_criterion_can_be_undone_until_the_first_number_that_it_judges(store, judged):
    """The numbers of `judged` came in after it was fixed."""
    query = sa.select(History.number).where(History.name == "FixCriterion")
    number = store.read(lambda session: session.scalar(query))

    with pytest.raises(Refusal, match="they were judged by it"):
        store.undo(number, by="kari")

    store.undo(by="kari")  # the numbers
    store.undo(by="kari")  # the criterion
    assert content(store)["criterion_fixing"] == []
    assert content(store)["phase"] == []


def test_numbers_from_before_the_test_do_not_keep_the_criterion(store, judged, clock):
    store.undo(by="kari")
    rows = weekly("2026-W09", [(30, 100)])
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows, who="ola")
    store.undo(by="kari")

    assert content(store)["criterion_fixing"] == []


def test_a_criterion_entered_after_its_numbers_can_be_taken_back_at_once(store, measured):
    criterion = {"metric": "Attendance", "target": 0.55, "by": "2026-12-31"}
    do(store, "AddHypothesis", pilot="P-001", if_we="a", then="b", because="c", **criterion)
    fixing = {"hypothesis": "H1", "on": "2026-03-16", "source": "Plan 12"}
    undone_and_redone(store, "FixCriterion", {"pilot": "P-001", **fixing})


def test_the_history_says_what_was_asked_by_the_commands_own_name(store, walking_bus):
    made = store.do(AddSite(walking_bus, name="Askøy"), by="kari")
    store.do(EditSite(walking_bus, uid_of(made), chosen_because=None), by="kari")
    do(store, "AddSite", pilot="P-001", name="Bø")

    query = sa.select(History.name, History.fields).order_by(History.number)
    rows = store.read(lambda session: [tuple(row) for row in session.execute(query)])[1:]
    pilot, site = str(walking_bus), str(made.uid)
    assert rows == [
        ("AddSite", {"pilot": pilot, "name": "Askøy"}),
        ("EditSite", {"pilot": pilot, "site": site, "chosen_because": None}),
        ("AddSite", {"pilot": "P-001", "name": "Bø"}),
    ]
