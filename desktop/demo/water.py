"""Water safety for newcomers: five weeks in, too early to say anything."""

from __future__ import annotations

from desktop.demo.diary import Diary
from desktop.demo.draws import At, Numbers, Of, months, weeks

CODE = "P-007"
ASKOY, TROMSO = "Askøy", "Tromsø"
MAIN = "Can swim 25 metres and float"
NEW = "New in the course"


def diary(numbers: Numbers) -> Diary:
    """All that was entered about it."""
    told = Diary(CODE, "Sara Lie")
    told.begin(
        "2026-08-24",
        title="Water safety for newcomers",
        programme="Folkehelse Vest",
        stage="design",
        starts_on="2026-10-19",
        ends_on="2027-06-11",
        budget_cap=310_000,
        cost_cap_per_participant=2_600,
        planned_reach=120,
        problem=(
            "Three of the last five who drowned along this coast had lived in Norway for less than"
            " four years. Swimming at school comes too late for those who arrive at fifteen, and"
            " never for their parents."
        ),
        target_group="Young people and adults who have lived in Norway for less than four years",
    )
    told.enter(
        "2026-08-24",
        "AddSite",
        name=ASKOY,
        chosen_because="An indoor pool with free hours on Sunday.",
    )
    told.enter(
        "2026-08-24",
        "AddSite",
        name=TROMSO,
        chosen_because="The introduction centre and the pool lie next to each other.",
        starts_on="2026-11-02",
    )
    told.enter(
        "2026-08-24",
        "AddSubgroups",
        dimension="Mother tongue",
        ordered=False,
        levels=[
            {"name": "Arabic", "share": 0.3},
            {"name": "Tigrinya", "share": 0.2},
            {"name": "Ukrainian", "share": 0.35},
            {"name": "Another", "share": 0.15},
        ],
    )
    _believe(told)
    _measure(told, numbers)
    _try(told)
    return told


def _believe(told: Diary) -> None:
    told.enter(
        "2026-08-25",
        "AddMetric",
        name=MAIN,
        kind="proportion",
        direction="up",
        role="primary",
        unit="of those in the water",
        baseline=0.35,
        minimum_worthwhile=0.5,
        target=0.7,
        cadence="week",
        definition="Of those tested that Sunday: 25 metres in any stroke, then two minutes afloat.",
        source="The instructors' list",
    )
    told.enter(
        "2026-08-25",
        "AddMetric",
        name=NEW,
        kind="count",
        direction="up",
        role="reach",
        unit="people",
        cadence="month",
    )
    told.enter(
        "2026-09-07",
        "AddHypothesis",
        if_we="give ten lessons in small groups with an instructor who speaks the language",
        then="seven in ten can swim 25 metres and float for two minutes",
        because="those who understand what is said are less afraid",
        importance=5,
        uncertainty=4,
        metric=MAIN,
        comparison="at_least",
        target=0.7,
        by="2027-05-30",
    )
    told.enter(
        "2026-09-07",
        "AddHypothesis",
        if_we="keep an hour for women only",
        then="as many women as men take part",
        because="several have said that they would not come otherwise",
        about="reach",
        importance=4,
        uncertainty=2,
        metric=NEW,
    )
    told.enter("2026-10-16", "FixCriterion", hypothesis="H1")
    told.enter("2026-10-19", "EditPilot", stage="running", next_review_on="2027-01-29")


def _measure(told: Diary, numbers: Numbers) -> None:
    told.numbers(
        MAIN,
        numbers.shares(
            weeks("2026-W43", "2026-W47"),
            [("2026-10-19", 0.42), ("2026-11-02", 0.5), ("2026-11-16", 0.55)],
            [At(ASKOY, 19), At(TROMSO, 14, begins="2026-11-02")],
        ),
    )
    told.numbers(
        NEW,
        numbers.counts(
            months("2026-10", "2026-10"),
            [At(ASKOY, 24)],
            [
                Of("Arabic", 0.3),
                Of("Tigrinya", 0.2),
                Of("Ukrainian", 0.35),
                Of("Another", 0.15),
            ],
        ),
    )


def _try(told: Diary) -> None:
    told.enter(
        "2026-11-02",
        "AddIteration",
        title="Pictures at the edge of the pool",
        starts_on="2026-11-02",
        plan="Each exercise on a board as a drawing, in place of a long explanation.",
        prediction="Ten minutes more in the water in each lesson.",
        metric=MAIN,
        hypothesis="H1",
    )
    told.enter(
        "2026-11-16",
        "AddEvidenceNote",
        text="“In my country water was for washing and for fear.”",
        hypothesis="H1",
        supports="supports",
        kind="Quote",
        source="Participant on Askøy",
        strength=2,
    )
