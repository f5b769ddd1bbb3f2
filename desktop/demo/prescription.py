"""Green prescription, first talk: a share by the month, its target fixed on paper first."""

from __future__ import annotations

from desktop.demo.diary import Diary
from desktop.demo.draws import At, Numbers, Of, months

CODE = "P-005"
VOSS, OS, ARSTAD = "Voss", "Os", "Bergen, Årstad"
MAIN = "Came to the first talk"
WAIT = "Days from referral to talk"
NEW = "New referrals that led to a talk"


def diary(numbers: Numbers) -> Diary:
    """All that was entered about it."""
    told = Diary(CODE, "Nina Berg")
    _begin(told)
    _say_what_counts(told)
    _believe(told)
    _measure(told, numbers)
    _try(told)
    _note(told)
    return told


def _begin(told: Diary) -> None:
    told.begin(
        "2025-01-13",
        title="Green prescription, first talk",
        programme="Folkehelse Vest",
        stage="running",
        starts_on="2025-01-06",
        ends_on="2026-10-31",
        budget_cap=530_000,
        cost_cap_per_participant=1_800,
        planned_reach=400,
        problem=(
            "Family doctors refer to the healthy-life centre, but only every second patient ever"
            " comes to the first talk. Those who stay away live further off, work shifts and have"
            " less schooling."
        ),
        target_group="Adults who get a referral from their family doctor",
    )
    why = {
        VOSS: "Longest distances, and a centre with two employees.",
        OS: "All family doctors in one building.",
        ARSTAD: "Most referrals in the county.",
    }
    for place, reason in why.items():
        told.enter("2025-01-13", "AddSite", name=place, chosen_because=reason)
    told.enter(
        "2025-01-13",
        "AddSubgroups",
        dimension="Education",
        ordered=True,
        levels=[
            {"name": "Lower secondary", "share": 0.28},
            {"name": "Upper secondary", "share": 0.42},
            {"name": "Higher", "share": 0.30},
        ],
    )


def _say_what_counts(told: Diary) -> None:
    told.enter(
        "2025-01-14",
        "AddMetric",
        name=MAIN,
        kind="proportion",
        direction="up",
        role="primary",
        unit="of people referred",
        baseline=0.46,
        minimum_worthwhile=0.52,
        target=0.60,
        cadence="month",
        definition="People referred that month who had their first talk within six weeks.",
        source="The centre's journal, counts only",
    )
    told.enter(
        "2025-01-14",
        "AddMetric",
        name=WAIT,
        kind="mean",
        direction="down",
        role="guardrail",
        unit="days",
        limit=21,
        cadence="month",
        definition="Mean number of days, of those who came.",
        source="The centre's journal, counts only",
    )
    told.enter(
        "2025-01-14",
        "AddMetric",
        name=NEW,
        kind="count",
        direction="up",
        role="reach",
        unit="people",
        cadence="month",
    )


def _believe(told: Diary) -> None:
    told.enter(
        "2025-01-20",
        "AddHypothesis",
        if_we="give the time of the first talk while the patient is still at the doctor's",
        then="six in ten come to it",
        because="nobody has to ring a place that they do not know",
        importance=5,
        uncertainty=4,
        metric=MAIN,
        comparison="at_least",
        target=0.60,
        by="2026-09-30",
    )
    told.enter(
        "2025-01-20",
        "AddHypothesis",
        if_we="give a time at once to everybody who is referred",
        then="the wait stays below eighteen days",
        because="those who would not have come no longer hold a place in the queue",
        importance=3,
        uncertainty=3,
        metric=WAIT,
        comparison="at_most",
        target=18,
        by="2026-10-31",
    )
    told.enter("2025-02-28", "FixCriterion", hypothesis="H2")
    told.enter(
        "2025-06-11",
        "FixCriterion",
        hypothesis="H1",
        on="2025-03-14",
        source="Minutes of the steering group, 14 March 2025, item 6",
        who="Amir Khan",
    )


def _measure(told: Diary, numbers: Numbers) -> None:
    groups = [
        Of("Lower secondary", 0.29, -0.07),
        Of("Upper secondary", 0.42, 0.01),
        Of("Higher", 0.29, 0.05),
    ]
    told.numbers(
        MAIN,
        numbers.shares(
            months("2024-10", "2026-10"),
            [("2024-10-01", 0.45), ("2025-04-01", 0.53), ("2026-01-01", 0.58)],
            [At(VOSS, 14, -0.03), At(OS, 17, 0.03), At(ARSTAD, 26)],
            groups,
            between=0.01,
        ),
        before=["2025-03-07", "2025-06-09", "2026-01-09"],
    )
    told.numbers(
        WAIT,
        numbers.means(
            months("2025-03", "2026-10"),
            [("2025-03-01", 15.5), ("2026-01-01", 16.5)],
            [At(VOSS, 8, 1.0), At(OS, 9, -1.0), At(ARSTAD, 15)],
            apart=5.0,
            between=0.7,
        ),
        months=3,
    )
    told.numbers(
        NEW,
        numbers.counts(
            months("2025-01", "2026-10"),
            [At(VOSS, 7), At(OS, 9), At(ARSTAD, 14)],
            [
                Of("Lower secondary", 0.24),
                Of("Upper secondary", 0.43),
                Of("Higher", 0.33),
            ],
        ),
        months=3,
        who="Sara Lie",
    )
    told.enter(
        "2026-02-06",
        "RecordMeasurements",
        metric=WAIT,
        rows=[
            {
                "period": "2025-12",
                "site": VOSS,
                "numerator": 131,
                "denominator": 8,
                "note": "Corrected: two people had been counted from the wrong day.",
            }
        ],
    )
    told.enter("2025-08-11", "AddEvent", on="2025-07-07", what="Doctors' summer closing")
    told.enter("2026-05-18", "AddEvent", on="2026-05-04", what="A new journal system in Bergen")


def _try(told: Diary) -> None:
    told.enter(
        "2025-04-01",
        "AddIteration",
        title="A time at the doctor's desk",
        starts_on="2025-04-01",
        plan="The doctor's secretary books the first talk before the patient leaves.",
        prediction="Six in ten come, in all three places.",
        metric=MAIN,
        hypothesis="H1",
        adaptation="In Voss the talk can be by video, because of the distance.",
    )
    told.enter(
        "2025-09-05",
        "CompleteIteration",
        iteration=1,
        ends_on="2025-08-29",
        did="Booked at the desk for four in five. The rest were referred by letter.",
        as_planned=False,
        study="A little over half come. Those who got a letter come as seldom as before.",
        prediction_held=False,
        act="adapt",
    )
    told.enter(
        "2026-01-01",
        "AddIteration",
        title="A call the day before",
        starts_on="2026-01-01",
        plan="Somebody from the centre rings the day before and asks what might get in the way.",
        prediction="Six in ten, and half of the others move their time instead of staying away.",
        metric=MAIN,
        hypothesis="H1",
    )
    told.enter(
        "2026-04-10",
        "CompleteIteration",
        iteration=2,
        ends_on="2026-03-31",
        did="Calls to nine in ten from January on.",
        as_planned=True,
        study="Near six in ten. Shift workers move their time and then come.",
        prediction_held=False,
        surprises="Most of those who stayed away had no childcare.",
        act="adopt",
        new_phase_of=MAIN,
    )
    told.enter(
        "2026-10-19",
        "AddIteration",
        title="Childcare during the talk",
        starts_on="2026-10-19",
        plan="The open nursery in Årstad takes the children on two mornings a week.",
        prediction="Five more a month in Årstad.",
        metric=MAIN,
        hypothesis="H1",
    )


def _note(told: Diary) -> None:
    told.enter(
        "2025-10-10",
        "AddEvidenceNote",
        text="“When she had written the time on the paper, it was my appointment.”",
        hypothesis="H1",
        supports="supports",
        kind="Interview",
        source="Six who came, by a student",
        strength=3,
        who="Sara Lie",
    )
    told.enter(
        "2026-03-20",
        "AddEvidenceNote",
        text="Of thirteen who stayed away, nine said that they had nobody to look after a child.",
        hypothesis="H1",
        supports="weakens",
        kind="Interview",
        source="Calls in February and March",
        strength=3,
    )
    told.enter(
        "2026-01-09",
        "Decide",
        decision="iterate",
        why="Better than before, short of the target. Try the call before spending on more hours.",
        decided_by="Steering group for Folkehelse Vest",
    )
    told.enter("2026-01-09", "EditPilot", next_review_on="2026-12-04")
