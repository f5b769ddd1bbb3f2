"""One of everything: commands that make a pilot with all that can belong to it, each by name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from store.store import Store
from tests.builders import do, weekly

BEFORE = [(41, 100), (38, 98), (44, 101), (40, 97)]
P: dict[str, Any] = {"pilot": "P-001"}
M: dict[str, Any] = {**P, "metric": "Attendance"}
R: dict[str, Any] = {"review": "Spring"}

REGROUPED = [
    {"name": "High", "share": 0.5},
    {"name": "Lower", "share": 0.3, "was": "Low"},
    {"name": "Highest", "share": 0.2},
]
AS_BEFORE = [{"name": "Low", "share": 0.3, "was": "Lower"}, {"name": "High", "share": 0.7}]


def steps(file: Path) -> list[tuple[str, dict[str, Any]]]:
    """Commands in an order in which each finds what it needs. file: something to attach."""
    groups = [{"name": "Low", "share": 0.3}, {"name": "High", "share": 0.7}]
    return [
        ("NameStore", {"name": "Public health, west"}),
        ("AddProgramme", {"name": "Health", "small_group": 4, "default": True}),
        ("EditProgramme", {"programme": "Health", "currency": "EUR", "name": "Public health"}),
        ("AddProfile", {"name": "Ours", "based_on": "exploratory", "iterations": 3}),
        ("EditProfile", {"profile": "Ours", "alpha": 0.08, "required": ["effect", "harm"]}),
        ("EditProgramme", {"programme": "Public health", "profile": "Ours"}),
        ("EditProgramme", {"programme": "Public health", "profile": "default"}),
        ("AddPilot", {"title": "Walking bus", "budget_cap": 1000.5, "starts_on": "2026-01-05"}),
        ("EditPilot", {**P, "lead": "Kari", "stage": "running", "next_review_on": "2026-11-01"}),
        ("EditPilot", {**P, "source": "The application, March 2026"}),
        ("AddSite", {**P, "name": "Askøy", "starts_on": "2026-01-05"}),
        ("EditSite", {**P, "site": "Askøy", "chosen_because": "Most pupils are driven"}),
        ("AddSubgroups", {**P, "dimension": "Education", "ordered": True, "levels": groups}),
        ("EditSubgroups", {**P, "dimension": "Education", "name": "Schooling", "ordered": False}),
        ("EditSubgroups", {**P, "dimension": "Schooling", "levels": REGROUPED}),
        (
            "EditSubgroups",
            {**P, "dimension": "Schooling", "name": "Education", "levels": AS_BEFORE},
        ),
        (
            "AddMetric",
            {
                **P,
                "name": "Attendance",
                "kind": "proportion",
                "direction": "up",
                "role": "primary",
                "baseline": 0.41,
                "minimum_worthwhile": 0.45,
                "target": 0.55,
            },
        ),
        ("RecordMeasurements", {**M, "rows": weekly("2026-W02", BEFORE)}),
        ("EditMetric", {**M, "unit": "of pupils", "chart": "p"}),
        ("RecordMeasurements", {**M, "rows": weekly("2026-W03", [(50, 100), (51, 100)])}),
        (
            "RecordMeasurements",
            {
                **M,
                "rows": weekly("2026-W02", [(20, 50)], site="Askøy", subgroup="Low")
                + weekly("2026-W02", [(21, 50)], site="Askøy", subgroup="Education: High"),
            },
        ),
        ("RemoveMeasurements", {**M, "rows": [{"period": "2026-W04"}]}),
        (
            "AddHypothesis",
            {
                **P,
                "if_we": "walk together",
                "then": "more pupils walk",
                "because": "parents trust us",
                "metric": "Attendance",
                "comparison": "at_least",
                "target": 0.55,
                "by": "2026-12-31",
            },
        ),
        ("EditHypothesis", {**P, "hypothesis": "H1", "importance": 5, "uncertainty": 2}),
        ("FixCriterion", {**P, "hypothesis": "H1"}),
        ("AddEvent", {**P, "on": "2026-02-16", "what": "Winter holiday"}),
        (
            "AddIteration",
            {
                **P,
                "title": "One route",
                "starts_on": "2026-02-02",
                "plan": "Try it with one class",
                "metric": "Attendance",
                "hypothesis": "H1",
            },
        ),
        ("EditIteration", {**P, "iteration": 1, "prediction": "Half of them walk"}),
        (
            "CompleteIteration",
            {
                **P,
                "iteration": 1,
                "ends_on": "2026-03-02",
                "did": "We walked",
                "as_planned": True,
                "study": "More walked",
                "act": "adapt",
                "new_phase_of": "Attendance",
            },
        ),
        ("NoteMeasurement", {**M, "period": "2026-W05", "note": "Half of them were ill"}),
        ("AddPhase", {**M, "period": "2026-W30", "site": "Askøy", "reason": "New route"}),
        ("WithdrawPhase", {**M, "period": "2026-W30", "site": "Askøy"}),
        ("LeaveOut", {**M, "period": "2026-W05", "reason": "Strike"}),
        ("PutBack", {**M, "period": "2026-W05", "reason": "It was another week"}),
        ("LeaveOut", {**M, "period": "2026-W05", "site": "Askøy", "reason": "Strike"}),
        ("AddEvidenceNote", {**P, "text": "They sing", "hypothesis": "H1", "supports": "supports"}),
        ("AddAttachment", {**P, "file": str(file), "shows": "people"}),
        ("AddOrganisation", {"name": "Askøy"}),
        ("EditOrganisation", {"organisation": "Askøy", "name": "Askøy kommune"}),
        ("AddContact", {"name": "Kari", "organisation": "Askøy kommune", "role": "Adviser"}),
        (
            "EditContact",
            {"contact": "Kari", "name": "Kari Nord", "work_email": "kari@askoy.example"},
        ),
        ("EditPilot", {**P, "lead": "kari nord"}),
        ("AddReview", {"title": "Spring", "on": "2026-03-20", "programme": "Public health"}),
        ("EditReview", {**R, "ask": "votes"}),
        ("AddReviewItem", {**R, **P, "minutes": 10, "note": "Ask about the money"}),
        ("EditReviewItem", {**R, **P, "minutes": 15}),
        ("DuplicatePilot", {**P, "title": "Walking bus, another year"}),
        ("AddReviewItem", {**R, "pilot": "P-002", "position": 1}),
        ("EditReviewItem", {**R, "pilot": "P-002", "position": 2, "note": "Short"}),
        ("RemoveReviewItem", {**R, "pilot": "P-002"}),
        (
            "SetAttendance",
            {**R, "attendees": [{"name": "kari nord"}, {"name": "Ola", "present": False}]},
        ),
        ("BeginReview", R),
        ("RecordVotes", {**R, **P, "votes": ["scale", "continue"]}),
        ("ShowChart", {**R, **P}),
        ("Decide", {**P, "decision": "iterate", "why": "One class more", **R}),
        ("AddAction", {**P, "what": "Ask the school", "owner": "Ola", "due_on": "2026-04-10", **R}),
        ("EditAction", {**P, "action": 1, "owner": "kari nord"}),
        ("CompleteAction", {**P, "action": 1, "how_it_went": "They say yes"}),
        ("AddAction", {**P, "what": "Buy vests"}),
        ("DropAction", {**P, "action": 2, "how_it_went": "They have some"}),
        ("EndReview", R),
        ("MovePilot", {**P, "stage": "review"}),
        ("AddPilotFromTemplate", {"template": "walking_bus", "language": "nn", "lead": "Kari"}),
        ("EditPilot", {**P, "archived": True}),
        ("Decide", {**P, "decision": "continue", "why": "It works so far"}),
        ("Decide", {**P, "decision": "stop", "why": "The money is needed elsewhere"}),
    ]


def do_everything(store: Store, file: Path) -> None:
    """All steps; the store then has a row in each table of records."""
    for name, fields in steps(file):
        do(store, name, **fields)
