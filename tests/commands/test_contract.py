"""The names and fields that others script against are there, with what may be left out."""

from __future__ import annotations

import pytest

from store.commands.registry import COMMANDS, fields_of
from store.words import (
    Act,
    Cadence,
    Choice,
    Comparison,
    Counts,
    Direction,
    Flag,
    Kind,
    Role,
    SiteKind,
    Stage,
    Supports,
    Verdict,
)  # fmt: skip

TABLE = """
AddProgramme: name, currency?, profile?, small_group?, default?
AddPilot: title, code?, programme?, stage?, lead?, starts_on?, ends_on?, budget_cap?,
 cost_cap_per_participant?, problem?, target_group?, planned_reach?
EditPilot: pilot, title?, code?, programme?, stage?, lead?, starts_on?, ends_on?, budget_cap?,
 cost_cap_per_participant?, problem?, target_group?, planned_reach?, next_review_on?
AddSite: pilot, name, kind?, chosen_because?, starts_on?, ends_on?
AddSubgroups: pilot, dimension, ordered, levels
AddMetric: pilot, name, kind, direction, unit?, role?, baseline?, target?, minimum_worthwhile?,
 limit?, counts?, cadence?, per?, chart?, definition?, source?, collected_by?
RecordMeasurements: pilot, metric, rows
AddEvent: pilot, on, what
AddHypothesis: pilot, if_we, then, because, about?, importance?, uncertainty?, metric?,
 comparison?, target?, by?
FixCriterion: pilot, hypothesis, on?, source?
AddPhase: pilot, metric, period, site?, reason?
LeaveOut: pilot, metric, period, site?, reason
PutBack: pilot, metric, period, site?, reason?
AddEvidenceNote: pilot, text, hypothesis?, supports?, kind?, source?, strength?
AddIteration: pilot, title, starts_on, plan, prediction?, metric?, hypothesis?, adaptation?
CompleteIteration: pilot, iteration, ends_on, did, as_planned, study, prediction_held?,
 surprises?, act, new_phase_of?
Decide: pilot, decision, why, decided_on?, decided_by?
AddAttachment: pilot, file, about?, shows?
"""
"""The commands and fields that scripts rely on; `?` may be left out."""

ROWS = {"period", "site", "subgroup", "numerator", "denominator", "value", "people", "note"}


def promised() -> list[tuple[str, str, bool]]:
    found = []
    for line in TABLE.strip().replace("\n ", " ").splitlines():
        name, fields = line.split(": ")
        found += [(name, field.rstrip("?"), field.endswith("?")) for field in fields.split(", ")]
    return found


@pytest.mark.parametrize(("name", "field", "optional"), promised())
def test_each_promised_field_is_there(name, field, optional):
    mine = {one.name: one.optional for one in fields_of(COMMANDS[name])}

    assert field in mine
    # One that may be left out here though the promise says nothing is no breach: rows has a check.
    assert mine[field] == optional or (name, field) == ("RecordMeasurements", "rows")


def test_the_rows_of_measurements_have_the_promised_fields():
    from dataclasses import fields

    from store.commands.measurements import Measured

    assert {one.name for one in fields(Measured)} == ROWS


@pytest.mark.parametrize("noun", ["Pilot", "Programme", "Site", "Metric", "Event", "Hypothesis",
                                  "Iteration", "EvidenceNote"])  # fmt: skip
@pytest.mark.parametrize("verb", ["Add", "Edit", "Remove"])
def test_the_other_names_follow_the_pattern(verb, noun):
    assert f"{verb}{noun}" in COMMANDS


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (Kind, "count proportion rate mean score days_between cases_between"),
        (Direction, "up down none"),
        (Role, "primary secondary guardrail reach"),
        (Comparison, "at_least at_most"),
        (Stage, "idea design running review decided"),
        (Act, "adopt adapt abandon"),
        (Choice, "scale continue iterate pivot stop"),
        (Flag, "ready nearly keep_piloting too_early reconsider"),
        (Verdict, "pass fail unknown not_applicable"),
        (Cadence, "day week month quarter school_year year event"),
        (SiteKind, "pilot scale comparison"),
        (Counts, "people visits"),
        (Supports, "supports weakens"),
    ],
)
def test_the_words_are_the_promised_ones(kind, words):
    assert [word.value for word in kind] == words.split()
