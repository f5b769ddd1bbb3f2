"""Homework café: a share by the week in three places, beside one where nothing was begun."""

from __future__ import annotations

from desktop.demo.diary import Diary
from desktop.demo.draws import At, Numbers, Of, months, weeks

CODE = "P-014"
HAMAR, LILLESTROM, MOSS = "Hamar, Storhamar", "Lillestrøm, Volla", "Moss, Melløs"
JESSHEIM = "Jessheim, Gystadmarka"
MAIN = "Handed in all homework"
LATE = "Went to bed after midnight"
NEW = "New at the café"

HOLIDAYS = (
    *("2025-W40", "2025-W52", "2026-W01", "2026-W08", "2026-W14", "2026-W40"),
    *(f"2026-W{week}" for week in range(26, 34)),
)
FIXED = "2026-01-09"


def diary(numbers: Numbers) -> Diary:
    """All that was entered about it."""
    told = Diary(CODE, "Ida Moe")
    _begin(told)
    _say_what_counts(told)
    _believe(told)
    _measure(told, numbers)
    _try(told)
    _note(told)
    return told


def _begin(told: Diary) -> None:
    told.begin(
        "2025-08-18",
        title="Homework café with dinner",
        stage="running",
        starts_on="2025-08-25",
        ends_on="2026-12-18",
        budget_cap=340_000,
        cost_cap_per_participant=1_600,
        planned_reach=200,
        problem=(
            "Four of ten pupils in year 9 hand in less than they should, most often where there is"
            " no quiet place at home. Help with homework is there, but at an hour without dinner."
        ),
        target_group="Pupils in year 9 at three schools",
    )
    why = {
        HAMAR: "The library beside the school is open until eight.",
        LILLESTROM: "Most pupils without a room of their own.",
        MOSS: "Parents there asked to cook.",
    }
    for place, reason in why.items():
        told.enter("2025-08-18", "AddSite", name=place, chosen_because=reason)
    told.enter(
        "2025-08-18",
        "AddSite",
        name=JESSHEIM,
        kind="comparison",
        chosen_because="The same marks and the same size, and no café before 2027.",
    )
    told.enter(
        "2025-08-18",
        "AddSubgroups",
        dimension="Parents' education",
        ordered=True,
        levels=[
            {"name": "Lower secondary", "share": 0.21},
            {"name": "Upper secondary", "share": 0.42},
            {"name": "Higher", "share": 0.37},
        ],
    )


def _say_what_counts(told: Diary) -> None:
    told.enter(
        "2025-08-19",
        "AddMetric",
        name=MAIN,
        kind="proportion",
        direction="up",
        role="primary",
        unit="of pupils",
        baseline=0.6,
        minimum_worthwhile=0.66,
        target=0.72,
        counts="visits",
        cadence="week",
        definition="Nothing missing on Friday, of all in year 9 who were at school that week.",
        source="The school's learning platform",
        collected_by="The class teachers",
    )
    told.enter(
        "2025-08-19",
        "AddMetric",
        name=LATE,
        kind="proportion",
        direction="down",
        role="guardrail",
        unit="of pupils asked",
        limit=0.3,
        cadence="month",
        definition="Answer that it was after midnight on two school nights last week.",
        source="Two questions in one lesson a month",
    )
    told.enter(
        "2025-08-19",
        "AddMetric",
        name=NEW,
        kind="count",
        direction="up",
        role="reach",
        unit="pupils",
        cadence="month",
    )


def _believe(told: Diary) -> None:
    told.enter(
        "2025-08-25",
        "AddHypothesis",
        if_we="serve dinner at four and open the tables until seven, with two adults there",
        then="more than seven in ten hand in all homework",
        because="dinner is the reason to come that nobody has to be ashamed of",
        importance=5,
        uncertainty=4,
        metric=MAIN,
        comparison="at_least",
        target=0.72,
        by="2026-12-11",
    )
    told.enter(
        "2025-08-25",
        "AddHypothesis",
        if_we="close at seven, so that the evening is free",
        then="no more pupils than before are up after midnight",
        because="what is done by seven is not done in bed",
        importance=3,
        uncertainty=2,
        metric=LATE,
        comparison="at_most",
        target=0.2,
        by="2026-12-11",
    )
    told.enter(FIXED, "FixCriterion", hypothesis="H1")
    told.enter(FIXED, "FixCriterion", hypothesis="H2")


def _measure(told: Diary, numbers: Numbers) -> None:
    school_weeks = weeks("2025-W36", "2026-W47", without=HOLIDAYS)
    groups = [
        Of("Lower secondary", 0.21, -0.06),
        Of("Upper secondary", 0.42, 0.0),
        Of("Higher", 0.37, 0.04),
    ]
    rows = numbers.shares(
        school_weeks,
        [("2025-09-01", 0.6), ("2026-01-12", 0.805)],
        [At(HAMAR, 104, 0.01), At(LILLESTROM, 118, -0.02), At(MOSS, 92, 0.01)],
        groups,
        between=0.012,
        counted_from="2026-01-12",
    )
    rows += numbers.shares(
        school_weeks,
        [("2025-09-01", 0.61), ("2026-01-12", 0.63)],
        [At(JESSHEIM, 126)],
        between=0.012,
        counted_from="2026-01-12",
    )
    told.numbers(MAIN, rows, months=2, before=[FIXED, "2026-06-17"])
    told.numbers(
        LATE,
        numbers.shares(
            months("2026-01", "2026-10", without=["2026-07"]),
            [("2026-01-01", 0.19)],
            [At(HAMAR, 50), At(LILLESTROM, 54), At(MOSS, 44)],
        ),
        months=3,
    )
    told.numbers(
        NEW,
        numbers.counts(
            months("2026-01", "2026-10", without=["2026-07"]),
            [At(HAMAR, 9), At(LILLESTROM, 12), At(MOSS, 8)],
            [
                Of("Lower secondary", 0.24),
                Of("Upper secondary", 0.43),
                Of("Higher", 0.33),
            ],
        ),
        months=3,
        who="Amir Khan",
    )


def _try(told: Diary) -> None:
    told.enter(
        "2026-01-12",
        "AddIteration",
        title="Dinner first",
        starts_on="2026-01-12",
        plan="Soup or pasta at four, for nothing, and the tables open when the plates are gone.",
        prediction="Forty come on each day at each school, in place of nine.",
        metric=MAIN,
        hypothesis="H1",
        adaptation="In Moss parents cook. In Hamar the café is in the library.",
    )
    told.enter(
        "2026-06-17",
        "CompleteIteration",
        iteration=1,
        ends_on="2026-06-12",
        did="Four days a week at all three schools from January to June.",
        as_planned=True,
        study="Thirty-five a day. From six to eight in ten hand in all of it.",
        prediction_held=True,
        act="adopt",
    )
    told.enter(
        "2026-08-24",
        "AddIteration",
        title="Older pupils help",
        starts_on="2026-08-24",
        plan="Two pupils of upper secondary school take the place of one of the adults.",
        prediction="As many come, and it costs a third less.",
        metric=MAIN,
        hypothesis="H1",
    )
    told.enter(
        "2026-11-13",
        "CompleteIteration",
        iteration=2,
        ends_on="2026-11-06",
        did="Eleven helpers with pay, on three of four days.",
        as_planned=True,
        study="As many hand in all of it, and the talk at the tables is louder and kinder.",
        prediction_held=True,
        surprises="Six of the helpers had been at the café themselves.",
        act="adopt",
    )


def _note(told: Diary) -> None:
    told.enter(
        "2026-05-29",
        "AddEvidenceNote",
        text="“I tell them at home that I go for the food.”",
        hypothesis="H1",
        supports="supports",
        kind="Quote",
        source="Boy, 14, Volla",
        strength=2,
    )
    told.enter(
        "2026-06-17",
        "Decide",
        decision="continue",
        why="It holds in all three places and not in Jessheim. Try it with fewer adults first.",
        decided_by="Steering group for Nærmiljø",
        who="Per Aas",
    )
    told.enter("2026-11-16", "EditPilot", stage="review", next_review_on="2026-12-04")
