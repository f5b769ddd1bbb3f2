"""Breakfast before the first lesson: a rate by the week, scaled although it was not quite ready."""

from __future__ import annotations

from desktop.demo.diary import Diary
from desktop.demo.draws import At, Numbers, Of, months, weeks

CODE = "P-003"
LODDEFJORD, TROMSO, VOSS = "Bergen, Loddefjord", "Tromsø, Kvaløya", "Voss, Vangen"
BAERUM = "Bærum, Hauger"
MAIN = "Late arrivals"
SINGLED_OUT = "Feel singled out"
NEW = "New at breakfast"

HOLIDAYS = (
    *("2025-W08", "2025-W16", "2025-W41", "2025-W52", "2026-W01"),
    *("2026-W09", "2026-W14", "2026-W41"),
    *(f"{year}-W{week}" for year in (2025, 2026) for week in range(26, 34)),
)
FIXED = "2025-03-28"


def diary(numbers: Numbers) -> Diary:
    """All that was entered about it."""
    told = Diary(CODE, "Ida Moe")
    _begin(told)
    _say_what_counts(told)
    _believe(told)
    _measure(told, numbers)
    _mark_the_time_axis(told)
    _try(told)
    _try_homework(told)
    _decide(told)
    return told


def _begin(told: Diary) -> None:
    told.begin(
        "2024-12-02",
        title="Breakfast before the first lesson",
        stage="running",
        starts_on="2025-01-06",
        ends_on="2026-12-31",
        budget_cap=680_000,
        cost_cap_per_participant=2_200,
        planned_reach=400,
        problem=(
            "One in ten pupils comes late to the first lesson, and they are mostly the same ones."
            " Teachers say that these have not eaten. At all three schools it is more common where"
            " the parents have little schooling or work at night."
        ),
        target_group="Pupils in years 8 to 10 at three schools",
    )
    told.enter(
        "2024-12-02",
        "AddSite",
        name=LODDEFJORD,
        chosen_because="The school kitchen stood empty until eleven.",
    )
    told.enter(
        "2024-12-02",
        "AddSite",
        name=TROMSO,
        chosen_because="The head teacher asked, and the mornings are dark for long.",
    )
    told.enter(
        "2024-12-02",
        "AddSite",
        name=VOSS,
        chosen_because="Half of the pupils come by bus, and the bus comes early.",
    )
    told.enter(
        "2024-12-02",
        "AddSite",
        name=BAERUM,
        kind="comparison",
        chosen_because="Nearly as large as the three together, and no breakfast is planned there.",
    )
    told.enter(
        "2024-12-02",
        "AddSubgroups",
        dimension="Parents' education",
        ordered=True,
        levels=[
            {"name": "Lower secondary", "share": 0.19},
            {"name": "Upper secondary", "share": 0.44},
            {"name": "Higher", "share": 0.37},
        ],
    )


def _say_what_counts(told: Diary) -> None:
    told.enter(
        "2024-12-03",
        "AddMetric",
        name=MAIN,
        kind="rate",
        direction="down",
        role="primary",
        baseline=0.095,
        minimum_worthwhile=0.08,
        target=0.07,
        per=1000,
        cadence="week",
        definition="Arrivals after the bell to the first lesson, for each pupil and school day.",
        source="The school's attendance system",
        collected_by="The school offices",
    )
    told.enter(
        "2024-12-03",
        "AddMetric",
        name=SINGLED_OUT,
        kind="proportion",
        direction="down",
        role="guardrail",
        unit="of pupils asked",
        limit=0.12,
        cadence="month",
        definition="Answer “agree” to: It is embarrassing to be seen at breakfast.",
        source="Three questions in one lesson a month",
    )
    told.enter(
        "2024-12-03",
        "AddMetric",
        name=NEW,
        kind="count",
        direction="up",
        role="reach",
        unit="pupils",
        cadence="month",
        definition="Pupils who came to breakfast for the first time.",
    )


def _believe(told: Diary) -> None:
    told.enter(
        "2024-12-10",
        "AddHypothesis",
        if_we="serve breakfast from half past seven, free and open to everybody",
        then="late arrivals fall from 95 to 70 for a thousand pupil days",
        because="those who come late are hungry and have nobody at home who gets them going",
        importance=5,
        uncertainty=4,
        metric=MAIN,
        comparison="at_most",
        target=0.07,
        by="2026-06-19",
    )
    told.enter(
        "2024-12-10",
        "AddHypothesis",
        if_we="invite everybody and not only those who need it",
        then="no more than one in fourteen finds it embarrassing to be there",
        because="nobody can tell who comes because there was no food at home",
        importance=4,
        uncertainty=3,
        metric=SINGLED_OUT,
        comparison="at_most",
        target=0.07,
        by="2026-06-30",
        who="Sara Lie",
    )
    told.enter(
        "2026-08-19",
        "AddHypothesis",
        if_we="leave it to the schools to staff the breakfast with their own people",
        then="it goes on when the pilot's money is used up",
        because="the calmer mornings save teachers as much time as the breakfast takes",
        about="collaboration",
        importance=5,
        uncertainty=5,
        who="Nina Berg",
    )
    told.enter("2025-01-31", "FixCriterion", hypothesis="H2", who="Sara Lie")
    told.enter(FIXED, "FixCriterion", hypothesis="H1")


def _measure(told: Diary, numbers: Numbers) -> None:
    school_weeks = weeks("2025-W02", "2026-W47", without=HOLIDAYS)
    rows = numbers.rates(
        school_weeks,
        [
            ("2025-01-01", 0.097),
            ("2025-03-31", 0.060),
            ("2025-05-26", 0.030),
            ("2025-06-02", 0.060),
        ],
        [At(LODDEFJORD, 1180, 0.003), At(TROMSO, 960, -0.003), At(VOSS, 720)],
        between=0.006,
    )
    rows += numbers.rates(
        school_weeks,
        [("2025-01-01", 0.088), ("2025-08-18", 0.085)],
        [At(BAERUM, 2400)],
        between=0.005,
    )
    told.numbers(MAIN, rows, months=2, before=[FIXED, "2025-12-05", "2026-10-23"])
    told.numbers(
        SINGLED_OUT,
        numbers.shares(
            months("2025-02", "2026-10", without=["2025-07", "2026-07"]),
            [("2025-01-01", 0.055), ("2025-08-01", 0.035)],
            [At(LODDEFJORD, 38), At(TROMSO, 31), At(VOSS, 24)],
        ),
        months=3,
        who="Sara Lie",
    )
    told.numbers(
        NEW,
        numbers.counts(
            months("2025-01", "2026-10", without=["2025-07", "2026-07"]),
            [At(LODDEFJORD, 9), At(TROMSO, 7), At(VOSS, 5)],
            [
                Of("Lower secondary", 0.17),
                Of("Upper secondary", 0.45),
                Of("Higher", 0.38),
            ],
            steps=[
                ("2025-01-01", 2.4),
                ("2025-04-01", 0.7),
                ("2025-08-01", 2.0),
                ("2025-10-01", 0.6),
                ("2026-08-01", 1.5),
                ("2026-10-01", 0.5),
            ],
        ),
        months=3,
    )


def _mark_the_time_axis(told: Diary) -> None:
    told.enter("2025-10-14", "AddEvent", on="2025-10-06", what="Autumn holiday")
    told.enter("2026-10-12", "AddEvent", on="2026-10-05", what="Autumn holiday")
    told.enter(
        "2026-02-02",
        "AddEvent",
        on="2026-01-19",
        what="The bus company changed its morning timetable in Tromsø",
    )
    told.enter(
        "2025-06-10",
        "LeaveOut",
        metric=MAIN,
        period="2025-W22",
        reason="Oral exams: most pupils of year 10 had no first lesson.",
    )


def _try(told: Diary) -> None:
    told.enter(
        "2025-02-10",
        "AddIteration",
        title="Self-service",
        starts_on="2025-02-10",
        plan="Bread, porridge and fruit to take oneself, in place of a served plate.",
        prediction="Twice as many can eat in the same half hour.",
        metric=MAIN,
        hypothesis="H1",
    )
    told.enter(
        "2025-03-21",
        "CompleteIteration",
        iteration=1,
        ends_on="2025-03-21",
        did="Self-service at all three schools, after a week of trial in Loddefjord.",
        as_planned=True,
        study="Ninety instead of fifty in the half hour. Less was thrown away.",
        prediction_held=True,
        act="adopt",
    )
    told.enter(
        "2025-08-18",
        "AddIteration",
        title="Grandparents as hosts",
        starts_on="2025-08-18",
        plan="Two pensioners at the door each morning who say good morning by name.",
        prediction="Fewer find it embarrassing, and more come in the dark months.",
        metric=SINGLED_OUT,
        hypothesis="H2",
        adaptation="In Tromsø students at the university took the place of the pensioners.",
        who="Sara Lie",
    )
    told.enter(
        "2025-11-28",
        "CompleteIteration",
        iteration=2,
        ends_on="2025-11-21",
        did="Hosts on four of five mornings.",
        as_planned=False,
        study="From 55 to 35 of a thousand find it embarrassing, and the hall is calmer.",
        prediction_held=True,
        act="adopt",
        who="Sara Lie",
    )


def _try_homework(told: Diary) -> None:
    told.enter(
        "2026-02-16",
        "AddIteration",
        title="Homework table",
        starts_on="2026-02-16",
        plan="A table for homework beside the breakfast, with a teacher on three mornings.",
        prediction="Those who come late most often sit there at least once a week.",
        metric=MAIN,
        hypothesis="H1",
    )
    told.enter(
        "2026-05-08",
        "CompleteIteration",
        iteration=3,
        ends_on="2026-04-30",
        did="A teacher on two mornings, since the third could not be staffed.",
        as_planned=False,
        study="Used by those who would have done their homework anyway. Late arrivals as before.",
        prediction_held=False,
        act="adapt",
    )


def _decide(told: Diary) -> None:
    told.enter(
        "2025-11-14",
        "AddEvidenceNote",
        text="“We thought that it was food. It is as much somebody who says good morning.”",
        hypothesis="H1",
        supports="supports",
        kind="Interview",
        source="Social worker, Loddefjord",
        strength=3,
    )
    told.enter(
        "2026-06-12",
        "AddEvidenceNote",
        text="Late arrivals fell a little in the comparison school too, after a new bell schedule.",
        hypothesis="H1",
        supports="weakens",
        kind="Observation",
        source="Talk with the head teacher in Bærum",
        strength=2,
        who="Amir Khan",
    )
    told.enter(
        "2025-12-05",
        "Decide",
        decision="continue",
        why="The first term looks good at all three schools. Go on through a whole school year.",
        decided_by="Steering group for Nærmiljø",
        who="Nina Berg",
    )
    told.enter(
        "2026-10-23",
        "Decide",
        decision="scale",
        why=(
            "The council put breakfast into the budget for all lower secondary schools from"
            " January, ahead of the flag: nobody has tried yet whether schools can staff it"
            " themselves. We go on measuring, so that it can be stopped if it does not hold."
        ),
        decided_by="City council, item 214/26",
        who="Nina Berg",
    )
    told.enter(
        "2026-10-26",
        "AddSite",
        name="Bergen, Fyllingsdalen",
        kind="scale",
        chosen_because="First of the schools in the council's decision.",
        starts_on="2027-01-04",
    )
    told.enter("2026-10-26", "EditPilot", next_review_on="2027-01-22")
