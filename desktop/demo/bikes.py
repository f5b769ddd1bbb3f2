"""Bike repair by youth: numbers come in, and no target is fixed that they could be judged by."""

from __future__ import annotations

from desktop.demo.diary import Diary
from desktop.demo.draws import At, Numbers, weeks

CODE = "P-018"
BRYNE, ODDA = "Bryne", "Odda"
MAIN = "Bicycles on the road again"


def diary(numbers: Numbers) -> Diary:
    """All that was entered about it."""
    told = Diary(CODE, "Per Aas")
    told.begin(
        "2026-08-31",
        title="Bike repair by youth",
        programme="Folkehelse Vest",
        stage="design",
        starts_on="2026-09-14",
        ends_on="2027-09-30",
        budget_cap=170_000,
        problem=(
            "Four hundred bicycles go to the dump each year, most of them for a flat tyre or a"
            " chain. Families without a car have no bicycle either, and the young have no work."
        ),
        target_group="Young people aged 15 to 18 without a summer job, and their neighbours",
    )
    told.enter(
        "2026-08-31",
        "AddSite",
        name=BRYNE,
        chosen_because="A retired mechanic with tools and time.",
    )
    told.enter(
        "2026-08-31",
        "AddSite",
        name=ODDA,
        chosen_because="The smelter gave a workshop with a heater.",
    )
    _believe(told)
    told.enter("2026-09-14", "EditPilot", stage="running", next_review_on="2026-12-01")
    told.numbers(
        MAIN,
        numbers.counts(weeks("2026-W38", "2026-W47"), [At(BRYNE, 3.2), At(ODDA, 2.6)]),
    )
    return told


def _believe(told: Diary) -> None:
    """What is counted, and what is believed of it."""
    told.enter(
        "2026-09-01",
        "AddMetric",
        name=MAIN,
        kind="count",
        direction="up",
        role="primary",
        unit="bicycles",
        baseline=4,
        minimum_worthwhile=8,
        target=12,
        cadence="week",
        definition="Bicycles that somebody rode away on, each counted once.",
        source="A stroke on the door",
    )
    told.enter(
        "2026-09-07",
        "AddHypothesis",
        if_we="pay young people by the hour to mend bicycles, with one who can beside them",
        then="twelve bicycles a week are ridden again",
        because="most need a part for fifty kroner and an hour of somebody's time",
        importance=4,
        uncertainty=4,
        metric=MAIN,
        comparison="at_least",
        target=12,
        by="2027-08-31",
    )
