"""Quit smoking by text message: stopped before it was sure, for it had shown what helps."""

from __future__ import annotations

from desktop.demo.diary import Diary
from desktop.demo.draws import At, Numbers, Of, months

CODE = "P-016"
KARMOY, FLORO = "Karmøy", "Florø"
MAIN = "Smoke-free after four weeks"
NEW = "New in the programme"

FIXED = "2025-04-25"


def diary(numbers: Numbers) -> Diary:
    """All that was entered about it."""
    told = Diary(CODE, "Amir Khan")
    _begin(told)
    _believe(told)
    _measure(told, numbers)
    _try(told)
    _stop(told)
    return told


def _begin(told: Diary) -> None:
    told.begin(
        "2025-03-10",
        title="Quit smoking group by text message",
        programme="Folkehelse Vest",
        stage="running",
        starts_on="2025-04-01",
        ends_on="2026-06-30",
        budget_cap=120_000,
        cost_cap_per_participant=350,
        planned_reach=300,
        problem=(
            "Every eighth adult with little schooling still smokes, and the groups where one stops"
            " together meet at five in the afternoon in town, where hardly anybody of them comes."
        ),
        target_group="Adults who smoke every day and have no more than lower secondary school",
    )
    why = {
        KARMOY: "Two of the largest workplaces wanted to tell about it.",
        FLORO: "No group within an hour's drive.",
    }
    for place, reason in why.items():
        told.enter("2025-03-10", "AddSite", name=place, chosen_because=reason)
    told.enter(
        "2025-03-10",
        "AddSubgroups",
        dimension="Education",
        ordered=True,
        levels=[
            {"name": "Lower secondary", "share": 0.6},
            {"name": "Upper secondary", "share": 0.4},
        ],
    )


def _believe(told: Diary) -> None:
    told.enter(
        "2025-03-11",
        "AddMetric",
        name=MAIN,
        kind="proportion",
        direction="up",
        role="primary",
        unit="of those who began",
        baseline=0.16,
        minimum_worthwhile=0.22,
        target=0.3,
        cadence="month",
        definition="No cigarette in the last seven days, of all who began four weeks before.",
        source="A text message with one question; no answer counts as smoking",
    )
    told.enter(
        "2025-03-11",
        "AddMetric",
        name=NEW,
        kind="count",
        direction="up",
        role="reach",
        unit="people",
        cadence="month",
    )
    told.enter(
        "2025-03-17",
        "AddHypothesis",
        if_we="put eight who stop on the same day into a group by text message",
        then="three in ten are smoke-free after four weeks",
        because="the others notice a bad evening while it is still evening",
        importance=5,
        uncertainty=5,
        metric=MAIN,
        comparison="at_least",
        target=0.3,
        by="2026-06-30",
    )
    told.enter(FIXED, "FixCriterion", hypothesis="H1")


def _measure(told: Diary, numbers: Numbers) -> None:
    told.numbers(
        MAIN,
        numbers.shares(
            months("2025-04", "2026-04", without=["2025-07"]),
            [("2025-04-01", 0.16), ("2025-05-01", 0.215)],
            [At(KARMOY, 15, 0.01), At(FLORO, 11, -0.01)],
        ),
        months=3,
        before=[FIXED, "2026-05-21"],
    )
    told.numbers(
        NEW,
        numbers.counts(
            months("2025-04", "2026-04", without=["2025-07"]),
            [At(KARMOY, 15), At(FLORO, 11)],
            [Of("Lower secondary", 0.47), Of("Upper secondary", 0.53)],
        ),
        months=4,
    )


def _try(told: Diary) -> None:
    told.enter(
        "2025-05-05",
        "AddIteration",
        title="Eight on the same day",
        starts_on="2025-05-05",
        plan="A group begins on the first Monday of each month, whoever is in it.",
        prediction="Somebody writes in each group on each evening of the first week.",
        metric=MAIN,
        hypothesis="H1",
    )
    told.enter(
        "2025-10-17",
        "CompleteIteration",
        iteration=1,
        ends_on="2025-10-10",
        did="Fourteen groups in the first half year, all of them on a Monday.",
        as_planned=True,
        study="Two of eight write, and six read. After the second week it is quiet.",
        prediction_held=False,
        act="adapt",
    )
    told.enter(
        "2025-11-03",
        "AddIteration",
        title="A call on the third evening",
        starts_on="2025-11-03",
        plan="A nurse rings everybody in every second group on the third evening.",
        prediction="Twice as many are smoke-free in the groups with a call.",
        metric=MAIN,
        hypothesis="H1",
        adaptation="In Florø a former smoker rings in place of the nurse.",
    )
    told.enter(
        "2026-04-24",
        "CompleteIteration",
        iteration=2,
        ends_on="2026-04-17",
        did="Calls to 61 people in eight groups, eleven minutes each.",
        as_planned=True,
        study="With a call three in ten are smoke-free, without one about one in seven.",
        prediction_held=True,
        surprises="Hardly anybody who was called read the messages of the group.",
        act="abandon",
    )


def _stop(told: Diary) -> None:
    told.enter(
        "2026-05-08",
        "AddEvidenceNote",
        text="“The messages I had on silent. She rang on the evening when I had bought a pack.”",
        hypothesis="H1",
        supports="weakens",
        kind="Interview",
        source="Man, 44, Karmøy",
        strength=3,
        who="Sara Lie",
    )
    told.enter(
        "2026-05-22",
        "Decide",
        decision="stop",
        why=(
            "It is not the group that helps, and the messages alone will not reach three in ten. We"
            " learnt that one call on the third evening does most of it, for eleven minutes a"
            " person: the healthy-life centres take over the call, and nobody the group."
        ),
        decided_by="Steering group for Folkehelse Vest",
        who="Nina Berg",
    )
