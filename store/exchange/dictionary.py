"""What stands in each column of the tables that go out: docs/data-dictionary.md, in the program.

A test holds the two equal, and both to the columns.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from store.words import mark


class Entry(NamedTuple):
    """meaning; unit, None where it is one of the column's few words; source: who says so."""

    meaning: str
    unit: str | None
    source: str


TEXT = mark("dictionary", "text")
DATE = mark("dictionary", "date")
COUNT = mark("dictionary", "count")
SENTENCE = mark("dictionary", "sentence, in your language")
RAW = mark("dictionary", "the measure's, raw")
PEOPLE = mark("dictionary", "people")
CURRENCY = mark("dictionary", "currency")
NUMBER = mark("dictionary", "number")
WRITTEN = mark("dictionary", "written")
COUNTED = mark("dictionary", "counted")
CHOSEN = mark("dictionary", "chosen")
MEASUREMENTS = mark("dictionary", "measurements")
COMPUTED = mark("dictionary", "computed")
NO_PARTNERS = mark("dictionary", "empty until partners are kept")
NO_COSTS = mark("dictionary", "empty until costs are kept")
DECIDED = mark("dictionary", "decided")
GIVEN = mark("dictionary", "given")
ENTERED = mark("dictionary", "entered")
PROGRAM = mark("dictionary", "the program")

SUMMARY = {
    "code": Entry(
        mark("dictionary", "what the pilot is called for short"),
        TEXT,
        mark("dictionary", "given, else numbered P-001, P-002 …"),
    ),
    "title": Entry(mark("dictionary", "what is tried, in a few words"), TEXT, WRITTEN),
    "programme": Entry(mark("dictionary", "the programme that it belongs to"), TEXT, WRITTEN),
    "stage": Entry(
        mark("dictionary", "where it stands"),
        None,
        mark("dictionary", "chosen; decided after a decision to scale or stop"),
    ),
    "lead": Entry(mark("dictionary", "who leads it"), TEXT, WRITTEN),
    "starts_on": Entry(mark("dictionary", "first day of its time box"), DATE, WRITTEN),
    "ends_on": Entry(mark("dictionary", "last day of its time box"), DATE, WRITTEN),
    "problem": Entry(mark("dictionary", "the problem that it is about"), TEXT, WRITTEN),
    "target_group": Entry(mark("dictionary", "whom it is for"), TEXT, WRITTEN),
    "sites": Entry(
        mark(
            "dictionary",
            "places of the pilot; places of comparison and places it was scaled to are not counted",
        ),
        COUNT,
        COUNTED,
    ),
    "hypothesis": Entry(
        mark("dictionary", "the primary hypothesis, else the first: if we … then … because …"),
        SENTENCE,
        WRITTEN,
    ),
    "criterion": Entry(
        mark("dictionary", "the target that the pilot is judged by, as fixed where it was fixed"),
        SENTENCE,
        WRITTEN,
    ),
    "criterion_fixed_on": Entry(
        mark("dictionary", "the day from which the criterion holds"),
        DATE,
        mark("dictionary", "fixed"),
    ),
    "primary_metric": Entry(mark("dictionary", "the main measure"), TEXT, WRITTEN),
    "unit": Entry(mark("dictionary", "what the main measure is counted in"), TEXT, WRITTEN),
    "direction": Entry(mark("dictionary", "which way is better"), None, CHOSEN),
    "baseline": Entry(
        mark("dictionary", "the main measure before the pilot, as fixed where it was fixed"),
        RAW,
        WRITTEN,
    ),
    "target": Entry(
        mark("dictionary", "what the main measure should reach, as fixed where it was fixed"),
        RAW,
        WRITTEN,
    ),
    "latest_period": Entry(
        mark("dictionary", "the last period with a number"),
        mark("dictionary", "2026-09-28, 2026-W39, 2026-09 … by how often it is measured"),
        MEASUREMENTS,
    ),
    "latest": Entry(
        mark("dictionary", "the main measure in that period, all places together"),
        RAW,
        MEASUREMENTS,
    ),
    "estimate": Entry(
        mark("dictionary", "the main measure over the judged phase, or the latest phase"),
        RAW,
        COMPUTED,
    ),
    "lower": Entry(
        mark("dictionary", "where it likely lies at least, for someone who looks at every period"),
        RAW,
        COMPUTED,
    ),
    "upper": Entry(
        mark("dictionary", "where it likely lies at most, for someone who looks at every period"),
        RAW,
        COMPUTED,
    ),
    "variation": Entry(
        mark(
            "dictionary",
            "what the latest numbers tell; neutral is more than chance, but neither"
            " better nor worse, common is no more than chance",
        ),
        None,
        COMPUTED,
    ),
    "flag": Entry(mark("dictionary", "is it ready to scale"), None, COMPUTED),
    "why": Entry(mark("dictionary", "the one reason for the flag"), SENTENCE, COMPUTED),
    "next_step": Entry(
        mark("dictionary", "the criterion that is worth closing first"),
        mark("dictionary", "criterion id, or its question"),
        COMPUTED,
    ),
    "criteria_passed": Entry(
        mark("dictionary", "required criteria that are in order"), COUNT, COMPUTED
    ),
    "criteria_required": Entry(
        mark("dictionary", "criteria that are required and apply"),
        COUNT,
        mark("dictionary", "computed, by the programme's profile"),
    ),
    "progress": Entry(
        mark("dictionary", "how far the work has come, from 0.5 (intent) to 5.0 (outstanding)"),
        mark("dictionary", "score"),
        COMPUTED,
    ),
    "iterations_completed": Entry(mark("dictionary", "cycles that were completed"), COUNT, COUNTED),
    "last_act": Entry(mark("dictionary", "what the last completed cycle led to"), None, CHOSEN),
    "learnt": Entry(mark("dictionary", "what the last completed cycle showed"), TEXT, WRITTEN),
    "participants": Entry(
        mark("dictionary", "how many took part"),
        PEOPLE,
        mark("dictionary", "the measure of reach, summed over its periods"),
    ),
    "worst_off_group": Entry(
        mark("dictionary", "the worst-off group of the first dimension that has an order"),
        TEXT,
        WRITTEN,
    ),
    "worst_off_representation": Entry(
        mark(
            "dictionary",
            "its share of the participants over its share of those the pilot is "
            "for; 1 is as expected",
        ),
        mark("dictionary", "ratio, < and the threshold where too few"),
        COMPUTED,
    ),
    "gap": Entry(
        mark(
            "dictionary",
            "the best off minus the worst off, main measure, since the criterion was fixed",
        ),
        mark("dictionary", "the measure's, raw, < and the threshold where too few"),
        COMPUTED,
    ),
    "gap_trend": Entry(mark("dictionary", "where the gap goes"), None, COMPUTED),
    "partners": Entry(mark("dictionary", "organisations that take part"), COUNT, NO_PARTNERS),
    "agreements_signed": Entry(
        mark("dictionary", "partners with a signed agreement"), COUNT, NO_PARTNERS
    ),
    "budget_cap": Entry(mark("dictionary", "what it may cost"), CURRENCY, WRITTEN),
    "spent": Entry(mark("dictionary", "what it has cost"), CURRENCY, NO_COSTS),
    "currency": Entry(
        mark("dictionary", "the programme's currency"), mark("dictionary", "ISO 4217"), WRITTEN
    ),
    "cost_per_participant": Entry(
        mark("dictionary", "spent over participants"), CURRENCY, NO_COSTS
    ),
    "funded_until": Entry(
        mark("dictionary", "the last month that committed money covers"),
        DATE,
        mark("dictionary", "empty until funding is kept"),
    ),
    "last_decision": Entry(mark("dictionary", "the latest decision"), None, DECIDED),
    "decided_on": Entry(mark("dictionary", "the day of that decision"), DATE, DECIDED),
    "decision_why": Entry(mark("dictionary", "the reason for that decision"), TEXT, WRITTEN),
    "next_review_on": Entry(mark("dictionary", "when it is looked at next"), DATE, WRITTEN),
}
NUMBERS_IN = {
    "code": Entry(mark("dictionary", "the pilot"), TEXT, GIVEN),
    "metric": Entry(mark("dictionary", "the measure's name"), TEXT, WRITTEN),
    "period": Entry(mark("dictionary", "first day of the period"), DATE, ENTERED),
    "site": Entry(mark("dictionary", "the place; empty for all"), TEXT, ENTERED),
    "subgroup": Entry(
        mark(
            "dictionary",
            "the group; empty for everyone; with its dimension where two have a group of that name",
        ),
        TEXT,
        ENTERED,
    ),
    "numerator": Entry(
        mark("dictionary", "how many of the denominator, or how many events"), NUMBER, ENTERED
    ),
    "denominator": Entry(
        mark("dictionary", "how many in all, or what events are out of; the weight of a mean"),
        NUMBER,
        ENTERED,
    ),
    "value": Entry(
        mark("dictionary", "the number itself, where it is not so many of so many"), NUMBER, ENTERED
    ),
    "people": Entry(
        mark("dictionary", "different people since the phase began, at that place"), PEOPLE, ENTERED
    ),
    "note": Entry(mark("dictionary", "what was written to the number"), TEXT, WRITTEN),
    "version": Entry(
        mark(
            "dictionary",
            "which change of which store the number is of: by it an import tells what was changed "
            "where when the file comes back",
        ),
        TEXT,
        PROGRAM,
    ),
}
DECISIONS = {
    "code": Entry(mark("dictionary", "the pilot"), TEXT, GIVEN),
    "title": Entry(mark("dictionary", "what is tried"), TEXT, WRITTEN),
    "decision": Entry(mark("dictionary", "what was decided"), None, DECIDED),
    "decided_on": Entry(mark("dictionary", "when"), DATE, WRITTEN),
    "decided_by": Entry(mark("dictionary", "by whom"), TEXT, WRITTEN),
    "why": Entry(mark("dictionary", "why"), TEXT, WRITTEN),
    "flag": Entry(mark("dictionary", "the flag as it stood then"), None, COMPUTED),
    "against_flag": Entry(
        mark("dictionary", "whether the decision went against the flag"), None, COMPUTED
    ),
    "review": Entry(
        mark("dictionary", "the review in which it was made; empty outside one"), TEXT, WRITTEN
    ),
}
ACTIONS = {
    "code": Entry(mark("dictionary", "the pilot"), TEXT, GIVEN),
    "title": Entry(mark("dictionary", "what is tried"), TEXT, WRITTEN),
    "number": Entry(
        mark("dictionary", "its number within the pilot"), COUNT, mark("dictionary", "numbered")
    ),
    "what": Entry(mark("dictionary", "what somebody is to do"), TEXT, WRITTEN),
    "owner": Entry(mark("dictionary", "who does it"), TEXT, WRITTEN),
    "given_on": Entry(
        mark("dictionary", "when it was written down"), DATE, mark("dictionary", "the clock")
    ),
    "due_on": Entry(mark("dictionary", "when it is to be done"), DATE, WRITTEN),
    "done_on": Entry(mark("dictionary", "when it was done"), DATE, WRITTEN),
    "dropped_on": Entry(
        mark("dictionary", "when somebody decided that it will not be done"), DATE, WRITTEN
    ),
    "how_it_went": Entry(mark("dictionary", "what came of it"), TEXT, WRITTEN),
    "review": Entry(
        mark("dictionary", "the review in which it was given; empty outside one"), TEXT, WRITTEN
    ),
    "review_on": Entry(mark("dictionary", "the day of that review"), DATE, WRITTEN),
}
HISTORY = {
    "history": Entry(mark("dictionary", "its number"), COUNT, mark("dictionary", "numbered")),
    "at": Entry(
        mark("dictionary", "when"), mark("dictionary", "time, UTC"), mark("dictionary", "the clock")
    ),
    "by": Entry(
        mark("dictionary", "who"),
        TEXT,
        mark("dictionary", "the name chosen in the window, --by, else the system's"),
    ),
    "did": Entry(mark("dictionary", "the command"), mark("dictionary", "name"), PROGRAM),
    "label": Entry(mark("dictionary", "what was done, in words"), TEXT, PROGRAM),
    "records": Entry(
        mark(
            "dictionary",
            "what it touched: table and uid of each; of more than 500 how many of each table",
        ),
        mark("dictionary", "text, separated by ; "),
        PROGRAM,
    ),
    "undone": Entry(mark("dictionary", "whether it was taken back"), None, PROGRAM),
    "reason": Entry(mark("dictionary", "why, where it was said"), TEXT, WRITTEN),
}

DICTIONARY: Mapping[str, Mapping[str, Entry]] = {
    "summary": SUMMARY,
    "measurements": NUMBERS_IN,
    "decisions": DECISIONS,
    "actions": ACTIONS,
    "history": HISTORY,
}
"""Each column of each table, in its order."""
