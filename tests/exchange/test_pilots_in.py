"""Importing pilots: nothing cut, known again, followed where the file changes, undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.commands.hypotheses import EditHypothesis
from store.commands.notes import EditEvidenceNote, RemoveEvidenceNote
from store.commands.pilots import AddPilot, EditPilot, RemovePilot
from store.exchange.pilot_plan import split_long
from store.words import Stage, Supports
from tests.exchange.pilot_rows import (
    NAME,
    ROWS,
    bring,
    content,
    edited,
    everything,
    notes,
    page,
    pilot,
)

# -- where things go ------------------------------------------------------------------------------


def test_each_column_goes_where_the_model_has_a_place_for_it(store):
    bring(store, ROWS)

    bus = pilot(store, "P-001")
    assert (bus.title, bus.stage, bus.starts_on) == (
        "Walking bus",
        Stage.REVIEW,
        date(2024, 2, 13),
    )
    assert bus.problem == "Most pupils are driven to school."
    assert (bus.planned_reach, bus.source, bus.archived) == (250, NAME, False)
    assert [site.name for site in page(store, "P-001").sites] == ["Norway"]


@pytest.mark.parametrize(
    ("status", "stage"),
    [
        ("Design Stage", Stage.DESIGN),
        ("Under review", Stage.REVIEW),
        ("Not completed", Stage.IDEA),
        ("To be implemented", Stage.IDEA),
        ("", Stage.IDEA),
    ],
)
def test_a_stage_is_taken_only_from_a_status_that_names_it(store, status, stage):
    bring(store, edited(ROWS, 0, experiment_status=status))

    assert pilot(store, "P-001").stage is stage


def test_a_learning_question_is_the_problem_only_where_there_is_no_challenge(store):
    bring(store, ROWS)

    assert pilot(store, "P-002").problem == "How to sort waste?"
    assert notes(store, "P-001")["learning_question"].text == "What makes parents let go?"


def test_a_month_without_a_day_is_no_start_and_a_class_of_sizes_no_plan(store):
    bring(store, ROWS)

    bins = pilot(store, "P-002")
    assert (bins.starts_on, bins.planned_reach, bins.stage) == (None, None, Stage.RUNNING)
    assert notes(store, "P-002")["date_text"].text == "August 2024"
    assert notes(store, "P-002")["sample_size"].kind == "10–49"


def test_a_sentence_that_says_its_parts_is_taken_apart_and_also_kept_whole(store):
    bring(store, ROWS)

    (found,) = page(store, "P-001").hypotheses
    assert (found.if_we, found.then, found.because) == (
        "walk together",
        "more pupils walk",
        "parents trust us.",
    )
    assert notes(store, "P-001")["hypothesis"].text == ROWS[0]["hypothesis"]


def test_labels_in_one_cell_make_several_hypotheses(store):
    bring(store, ROWS)

    found = page(store, "P-002").hypotheses
    assert [(h.number, h.if_we, h.then) for h in found] == [
        (1, None, "Bins are seen."),
        (2, "paint them", "they are used."),
    ]


def test_a_cell_that_says_nothing_yet_makes_no_hypothesis_but_is_kept(store):
    report = bring(store, ROWS)

    assert page(store, "P-003").hypotheses == ()
    assert notes(store, "P-003")["hypothesis"].text == "TBD"
    assert "hypothesis" in report.pilots[2].missing


def test_an_outcome_of_one_word_supports_the_only_hypothesis_and_others_say_nothing(store):
    bring(store, ROWS)

    proven, partly = (notes(store, code)["hypothesis_outcome"] for code in ("P-001", "P-002"))
    assert proven.supports is Supports.SUPPORTS
    assert proven.hypothesis_id == page(store, "P-001").hypotheses[0].id
    assert (partly.supports, partly.hypothesis_id) == (None, None)


def test_a_cycle_is_made_only_where_the_text_tells_of_a_round_and_its_date_is_known(store):
    bring(store, ROWS)

    (cycle,) = page(store, "P-001").iterations
    assert (cycle.starts_on, cycle.act, cycle.ends_on) == (date(2024, 2, 13), None, None)
    assert (cycle.plan, cycle.adaptation) == (ROWS[0]["actions"], ROWS[0]["iterations"])
    assert page(store, "P-002").iterations == page(store, "P-003").iterations == ()
    assert notes(store, "P-002")["actions"].text == "Bins were painted."


def test_figures_stand_beside_the_text_as_it_was_written(store):
    report = bring(store, ROWS)

    found = notes(store, "P-001")
    assert (found["actual_cost_usd_text"].text, found["actual_cost_usd_text"].kind) == (
        "$12449,38",
        "12449.38 USD",
    )
    assert (found["duration_months_text"].text, found["duration_months_text"].kind) == (
        "6",
        "6 months",
    )
    assert report.pilots[0].figures["sample_size"] == "250"


def test_the_report_says_what_each_record_lacks_for_its_test(store):
    rows = [
        *ROWS,
        {
            "title": "Sums",
            "sample_size": "60",
            "target_group": "Pupils in year 5",
            "hypothesis": "If we play, then correct sums go from 40 % to 55 % by June 2027.",
        },
    ]
    report = bring(store, rows)

    assert [one.missing for one in report.pilots] == [
        ("target", "baseline", "by", "groups"),
        ("target", "baseline", "by", "groups"),
        ("hypothesis", "target", "baseline", "by", "size", "groups"),
        (),
    ]
    assert report.missing["target"] == 3
    assert report.missing["size"] == 1


# -- nothing cut ----------------------------------------------------------------------------------


def test_a_cell_longer_than_a_finding_may_be_is_kept_in_numbered_ones(store):
    long = "Ice. " * 4999 + "End."
    report = bring(store, edited(ROWS, 0, obstacles=long))

    found = notes(store, "P-001")
    parts = [found[name].text for name in ("obstacles", "obstacles 2", "obstacles 3")]
    assert "".join(parts) == long
    assert max(map(len, parts)) <= 10_000
    assert report.pilots[0].numbered == ("obstacles",)


@given(st.text(alphabet="ab \n", min_size=1, max_size=200), st.integers(2, 20))
def test_a_text_in_parts_is_the_text_and_no_part_is_blank(text, most):
    text = f"x{text}x"
    parts = split_long(text, most)

    assert "".join(parts) == text
    assert all(part.strip() for part in parts)


def test_columns_that_the_form_does_not_know_are_kept_under_their_titles(store):
    bring(store, edited(ROWS, 0, weather="Cold"))

    assert notes(store, "P-001")["weather"].text == "Cold"


def test_a_column_without_a_title_is_kept_under_its_letters(store):
    bring(store, b"title,,hypothesis,\nBus,Snow,It works,\n")

    assert {name: note.text for name, note in notes(store, "P-001").items()} == {"column B": "Snow"}


def test_columns_that_hold_persons_are_left_out_and_named(store):
    report = bring(store, edited(ROWS, 0, contact_name="Kari Nordmann", **{"E-mail": "k@x.no"}))

    assert report.report.left_out_columns == ("contact_name", "E-mail")
    assert "Kari Nordmann" not in everything(store)


# -- the same file, and one that has changed ------------------------------------------------------


def test_the_same_file_again_changes_nothing(store):
    bring(store, ROWS)
    before = content(store)
    again = bring(store, ROWS)

    assert [one.outcome for one in again.pilots] == ["unchanged"] * 3
    assert content(store) == before


def test_the_same_file_again_leaves_what_people_have_written(store):
    bring(store, ROWS)
    bus = page(store, "P-001")
    store.do(EditPilot(bus.uid, title="Walking train", problem="Cars."), by="kari")
    store.do(EditHypothesis(bus.uid, bus.hypotheses[0].uid, then="all walk"), by="kari")
    store.do(RemoveEvidenceNote(notes(store, "P-001")["obstacles"].uid), by="kari")
    before = content(store)
    again = bring(store, ROWS)

    assert [one.outcome for one in again.pilots] == ["unchanged"] * 3
    assert content(store) == before


def test_a_record_that_changed_at_its_source_changes_only_there_and_says_so(store):
    bring(store, ROWS)
    before = content(store)
    again = bring(store, edited(ROWS, 0, obstacles="Rain", surprises="Dogs came too"))
    after = content(store)

    assert [one.outcome for one in again.pilots] == ["changed", "unchanged", "unchanged"]
    assert again.pilots[0].changed == ("note:obstacles", "note:surprises")
    assert notes(store, "P-001")["obstacles"].text == "Rain"
    assert notes(store, "P-001")["surprises"].text == "Dogs came too"
    for name in ("pilot", "site", "hypothesis", "iteration"):
        assert after[name] == before[name]
    assert len(after["evidence_note"]) == len(before["evidence_note"]) + 1


def test_each_kind_of_record_follows_its_source(store):
    bring(store, ROWS)
    rows = edited(
        ROWS,
        1,
        experiment_status="Completed",
        country="Samoa",
        learning_question="How to burn less?",
        hypothesis="H1: Bins are seen. H2: If we move them, then they are used. H3: More.",
        hypothesis_outcome="",
    )
    again = bring(store, rows)

    bins, whole = pilot(store, "P-002"), page(store, "P-002")
    assert (bins.stage, bins.problem) == (Stage.REVIEW, "How to burn less?")
    assert [site.name for site in whole.sites] == ["Samoa"]
    assert [(h.if_we, h.then) for h in whole.hypotheses] == [
        (None, "Bins are seen."),
        ("move them", "they are used."),
        (None, "More."),
    ]
    assert "hypothesis_outcome" not in notes(store, "P-002")
    assert again.pilots[1].kept == ()
    assert bring(store, rows).count("unchanged") == 3


def test_what_both_the_file_and_a_person_have_changed_stays_as_the_person_wrote_it(store):
    bring(store, ROWS)
    bus = page(store, "P-001")
    store.do(EditPilot(bus.uid, problem="Cars."), by="kari")
    store.do(EditEvidenceNote(notes(store, "P-001")["obstacles"].uid, text="Mine"), by="kari")
    again = bring(store, edited(ROWS, 0, challenge="Buses.", obstacles="Rain"))

    assert again.pilots[0].kept == ("problem", "note:obstacles")
    assert again.pilots[0].outcome == "unchanged"
    assert pilot(store, "P-001").problem == "Cars."
    assert notes(store, "P-001")["obstacles"].text == "Mine"


def test_records_of_another_source_are_other_pilots(store):
    bring(store, ROWS)
    again = bring(store, ROWS, file_name="others.csv")

    assert again.count("new") == 3
    assert [one.code for one in again.pilots] == ["P-004", "P-005", "P-006"]


def test_a_source_that_is_said_stands_for_files_of_any_name(store):
    bring(store, ROWS, source="Our network")

    assert bring(store, ROWS, source="Our network", file_name="b.csv").count("unchanged") == 3


def test_codes_are_the_next_free_ones(store):
    store.do(AddPilot("Mine", code="P-002"), by="kari")

    assert [one.code for one in bring(store, ROWS).pilots] == ["P-001", "P-003", "P-004"]


def test_a_new_title_in_the_store_is_not_taken_for_another_record_of_that_title(store):
    bring(store, ROWS[:1])
    store.do(EditPilot(pilot(store, "P-001").uid, title="Bins"), by="kari")
    again = bring(store, ROWS[:2])

    assert [one.outcome for one in again.pilots] == ["unchanged", "new"]


# -- one command ----------------------------------------------------------------------------------


def test_an_import_is_one_line_in_the_history_and_one_undo_takes_it_all_back(store):
    before, length = content(store), store.data_version()
    bring(store, ROWS)

    assert store.data_version() == length + 1
    after = content(store)
    store.undo(by="kari")
    assert content(store) == before
    store.redo(by="kari")
    assert content(store) == after
    assert bring(store, ROWS).count("unchanged") == 3


def test_undoing_an_update_brings_back_the_text_and_what_is_known_of_it(store):
    bring(store, ROWS)
    before = content(store)
    rows = edited(ROWS, 0, obstacles="Rain")
    bring(store, rows)
    store.undo(by="kari")

    assert content(store) == before
    assert bring(store, rows).pilots[0].changed == ("note:obstacles",)


def test_a_dry_run_answers_the_same_and_writes_nothing(store):
    before = content(store)
    tried = bring(store, ROWS, dry_run=True)

    assert content(store) == before
    assert replace(bring(store, ROWS), batch=tried.batch) == tried


def test_a_pilot_that_was_imported_can_be_removed_with_all_that_came_with_it(store):
    bring(store, ROWS[:1])
    store.do(RemovePilot(pilot(store, "P-001").uid), by="kari")

    kept = content(store)
    assert all(not kept[name] for name in ("pilot", "hypothesis", "iteration", "evidence_note"))
    assert bring(store, ROWS[:1]).count("new") == 1


def test_an_imported_hypothesis_without_parts_can_still_be_edited(store):
    bring(store, ROWS)
    bins = page(store, "P-002")
    store.do(EditHypothesis(bins.uid, bins.hypotheses[0].uid, because="of paint"), by="kari")

    assert page(store, "P-002").hypotheses[0].because == "of paint"
    assert page(store, "P-002").hypotheses[0].if_we is None
