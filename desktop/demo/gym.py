"""Evening open gym: a count by the week that grows, and a guardrail that is harmed."""

from __future__ import annotations

from desktop.demo.diary import Diary
from desktop.demo.draws import At, Numbers, Of, months, weeks
from desktop.demo.meetings import JUNE

CODE = "P-004"
LODDEFJORD, ASANE = "Bergen, Loddefjord", "Bergen, Åsane"
MAIN = "Different young people a week"
INJURIES = "Injuries"
NEW = "New in the gym"

FIXED = "2026-02-20"
STRIKE = "2026-W22"


def diary(numbers: Numbers) -> Diary:
    """All that was entered about it."""
    told = Diary(CODE, "Sara Lie")
    _begin(told)
    _say_what_counts(told)
    _believe(told)
    _measure(told, numbers)
    _try(told)
    _decide(told)
    return told


def _begin(told: Diary) -> None:
    told.begin(
        "2025-11-17",
        title="Evening open gym, ages 13–16",
        stage="running",
        starts_on="2026-01-09",
        ends_on="2026-12-20",
        budget_cap=240_000,
        cost_cap_per_participant=1_100,
        planned_reach=300,
        problem=(
            "Every second young person in the two districts leaves organised sport before sixteen,"
            " and twice as many where money is short. On Friday evenings the halls stand empty and"
            " the young people stand outside the shopping centre."
        ),
        target_group="Young people aged 13 to 16 who are in no sports club",
    )
    told.enter(
        "2025-11-17",
        "AddSite",
        name=LODDEFJORD,
        chosen_because="The hall has free evenings, and a youth club lies next door.",
    )
    told.enter(
        "2025-11-17",
        "AddSite",
        name=ASANE,
        chosen_because="Another part of town, with a larger hall.",
    )
    told.enter(
        "2025-11-17",
        "AddSubgroups",
        dimension="Gender",
        ordered=False,
        levels=[{"name": "Girls", "share": 0.49}, {"name": "Boys", "share": 0.51}],
    )


def _say_what_counts(told: Diary) -> None:
    told.enter(
        "2025-11-18",
        "AddMetric",
        name=MAIN,
        kind="count",
        direction="up",
        role="primary",
        unit="young people",
        baseline=38,
        minimum_worthwhile=46,
        target=55,
        cadence="week",
        definition="Different young people who came on one of the two evenings, each counted once.",
        source="A tally at the door",
        collected_by="The evening's leader",
    )
    told.enter(
        "2025-11-18",
        "AddMetric",
        name=INJURIES,
        kind="rate",
        direction="down",
        role="guardrail",
        limit=0.004,
        per=1000,
        cadence="week",
        definition="Injuries for which somebody had to stop, for each visit.",
        source="The injury book in the hall",
    )
    told.enter(
        "2025-11-18",
        "AddMetric",
        name=NEW,
        kind="count",
        direction="up",
        role="reach",
        unit="young people",
        cadence="month",
        definition="Young people who came for the first time.",
    )


def _believe(told: Diary) -> None:
    told.enter(
        "2025-11-25",
        "AddHypothesis",
        if_we="open the gym on two evenings with music, without sign-up or a coach",
        then="at least 55 different young people come in a week",
        because="they want to be active together, but not to be measured or chosen for a team",
        importance=5,
        uncertainty=3,
        metric=MAIN,
        comparison="at_least",
        target=55,
        by="2026-12-20",
    )
    told.enter(
        "2025-11-25",
        "AddHypothesis",
        if_we="let them choose what they do, with one adult for each court",
        then="no more than three in a thousand visits end with an injury",
        because="most injuries come from play that is too serious or too crowded",
        importance=4,
        uncertainty=4,
        metric=INJURIES,
        comparison="at_most",
        target=0.003,
        by="2026-12-20",
    )
    told.enter("2026-01-08", "FixCriterion", hypothesis="H2")
    told.enter(FIXED, "FixCriterion", hypothesis="H1")


def _measure(told: Diary, numbers: Numbers) -> None:
    open_weeks = weeks(
        "2026-W03",
        "2026-W47",
        without=["2026-W09", "2026-W14", STRIKE, *(f"2026-W{week}" for week in range(26, 34))],
    )
    places = [At(LODDEFJORD, 21), At(ASANE, 17)]
    told.numbers(
        MAIN,
        numbers.counts(
            open_weeks,
            places,
            [Of("Girls", 0.38), Of("Boys", 0.62)],
            steps=[
                ("2026-01-01", 1.0),
                ("2026-02-23", 1.45),
                ("2026-04-27", 1.6),
                ("2026-08-17", 2.6),
                ("2026-08-24", 1.6),
            ],
        ),
        before=[FIXED, "2026-06-12"],
    )
    told.numbers(
        INJURIES,
        numbers.rates(
            open_weeks,
            [("2026-01-01", 0.003), ("2026-04-27", 0.0155)],
            [At(LODDEFJORD, 68), At(ASANE, 55)],
        ),
        months=2,
        before=["2026-06-12"],
    )
    told.numbers(
        NEW,
        numbers.counts(
            months("2026-01", "2026-10", without=["2026-07"]),
            [At(LODDEFJORD, 16), At(ASANE, 13)],
            [Of("Girls", 0.36), Of("Boys", 0.64)],
            steps=[("2026-01-01", 1.6), ("2026-03-01", 0.9), ("2026-09-01", 1.3)],
        ),
        months=2,
        who="Amir Khan",
    )
    told.enter("2026-06-08", "AddEvent", on="2026-05-25", what="Strike: both halls were closed")
    told.enter("2026-10-12", "AddEvent", on="2026-10-05", what="Autumn holiday, open all the same")
    told.enter(
        "2026-09-14",
        "LeaveOut",
        metric=MAIN,
        period="2026-W34",
        reason="Opening night with a concert: half of them came for the concert alone.",
    )


def _try(told: Diary) -> None:
    told.enter(
        "2026-02-23",
        "AddIteration",
        title="Music and no sign-up",
        starts_on="2026-02-23",
        plan="Take away the list at the door, and let them choose the music.",
        prediction="A third more come within a month.",
        metric=MAIN,
        hypothesis="H1",
    )
    told.enter(
        "2026-04-10",
        "CompleteIteration",
        iteration=1,
        ends_on="2026-04-10",
        did="No list from the first evening; a tally at the door in its place.",
        as_planned=True,
        study="From 38 to 55 a week. Girls come in groups of four or more, or not at all.",
        prediction_held=True,
        act="adopt",
    )
    told.enter(
        "2026-04-27",
        "AddIteration",
        title="Parkour corner",
        starts_on="2026-04-27",
        plan="Blocks, mats and a trampoline in one corner of each hall.",
        prediction="More girls come, and nobody gets hurt who would not on the court.",
        metric=INJURIES,
        hypothesis="H2",
        adaptation="In Åsane without a trampoline, since the ceiling is low.",
    )
    told.enter(
        "2026-09-25",
        "CompleteIteration",
        iteration=2,
        ends_on="2026-09-25",
        did="Corner in both halls, from September without the trampoline.",
        as_planned=False,
        study=(
            "Injuries went from 3 to about 15 in a thousand visits. They go on without the"
            " trampoline: the corner takes a third of the court, and people run into each other."
        ),
        prediction_held=False,
        surprises="Most of those hurt were on the court, not in the corner.",
        act="abandon",
        new_phase_of=INJURIES,
    )
    told.enter(
        "2026-11-13",
        "AddIteration",
        title="One adult for each court",
        starts_on="2026-11-13",
        plan="The corner goes, and each court has an adult of its own for four weeks.",
        prediction="Injuries are back under 4 in a thousand visits by Christmas.",
        metric=INJURIES,
        hypothesis="H2",
    )


def _decide(told: Diary) -> None:
    told.enter(
        "2026-05-15",
        "AddEvidenceNote",
        text="“Nobody asks if you are good at it.”",
        hypothesis="H1",
        supports="supports",
        kind="Quote",
        source="Girl, 14, Åsane",
        strength=2,
    )
    told.enter(
        "2026-10-16",
        "AddEvidenceNote",
        text="Four of five sprained ankles in September happened within two metres of the corner.",
        hypothesis="H2",
        supports="weakens",
        kind="Observation",
        source="The injury book, read with the caretaker",
        strength=4,
        who="Amir Khan",
    )
    told.enter(
        "2026-06-12",
        "Decide",
        decision="iterate",
        review=JUNE,
        why="Many come, but more get hurt than before. Find out why before the autumn.",
        decided_by="Steering group for Nærmiljø",
        who="Per Aas",
    )
    told.enter("2026-06-12", "EditPilot", next_review_on="2026-11-27", who="Per Aas")
