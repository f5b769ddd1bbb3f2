"""Neighbourhood host: days between two calls about noise, one number for each call."""

from __future__ import annotations

from desktop.demo.diary import Diary
from desktop.demo.draws import At, Numbers, months

CODE = "P-012"
TOYEN, FJELL = "Oslo, Tøyen", "Drammen, Fjell"
MAIN = "Days between calls about noise"
TALKS = "Talks on the stairs"

FIXED = "2025-12-12"


def diary(numbers: Numbers) -> Diary:
    """All that was entered about it."""
    told = Diary(CODE, "Per Aas")
    _begin(told)
    _believe(told)
    _measure(told, numbers)
    _try(told)
    return told


def _begin(told: Diary) -> None:
    told.begin(
        "2025-09-01",
        title="Neighbourhood host",
        stage="running",
        starts_on="2025-09-08",
        ends_on="2026-12-31",
        budget_cap=610_000,
        planned_reach=500,
        problem=(
            "Every fifth day somebody calls the guards about noise at night. They come, it gets"
            " quiet for an hour, and nobody has talked with anybody. Families who can move away."
        ),
        target_group="All who live in two blocks with 640 flats",
    )
    why = {
        TOYEN: "A housing company that would pay for the host's flat.",
        FJELL: "As many flats, but owned by those who live in them.",
    }
    for place, reason in why.items():
        told.enter("2025-09-01", "AddSite", name=place, chosen_because=reason)


def _believe(told: Diary) -> None:
    told.enter(
        "2025-09-02",
        "AddMetric",
        name=MAIN,
        kind="days_between",
        direction="up",
        role="primary",
        unit="days",
        baseline=5,
        minimum_worthwhile=7,
        target=9,
        cadence="event",
        definition="Whole days from one call about noise at night to the next in the same block.",
        source="The guards' log",
        collected_by="The host",
    )
    told.enter(
        "2025-09-02",
        "AddMetric",
        name=TALKS,
        kind="count",
        direction="up",
        role="reach",
        unit="people",
        cadence="month",
        definition="People whom the host talked with for the first time.",
    )
    told.enter(
        "2025-09-15",
        "AddHypothesis",
        if_we="let a host live in the block, who knows people by name before it gets loud",
        then="nine days go by between two calls about noise",
        because="one turns the music down for somebody whom one will meet tomorrow",
        importance=5,
        uncertainty=4,
        metric=MAIN,
        comparison="at_least",
        target=9,
        by="2026-11-30",
    )
    told.enter(FIXED, "FixCriterion", hypothesis="H1")


def _measure(told: Diary, numbers: Numbers) -> None:
    told.numbers(
        MAIN,
        numbers.days_between(
            "2025-09-08",
            "2026-11-15",
            [("2025-09-08", 5.0), ("2025-12-15", 9.4)],
            [At(TOYEN, 1.0), At(FJELL, 1.0, 0.6)],
        ),
        months=3,
        before=[FIXED, "2026-06-05"],
    )
    told.numbers(
        TALKS,
        numbers.counts(months("2025-09", "2026-10"), [At(TOYEN, 26), At(FJELL, 19)]),
        months=4,
    )
    told.enter("2026-07-06", "AddEvent", on="2026-06-11", what="World Cup: matches at night")


def _try(told: Diary) -> None:
    told.enter(
        "2025-12-15",
        "AddIteration",
        title="Coffee at the door",
        starts_on="2025-12-15",
        plan="The host rings at ten doors a week with a thermos, and asks what they hear at night.",
        prediction="A week without a call is no longer a rare one.",
        metric=MAIN,
        hypothesis="H1",
        adaptation="In Fjell the board of the owners came along to the first doors.",
    )
    told.enter(
        "2026-06-05",
        "CompleteIteration",
        iteration=1,
        ends_on="2026-05-31",
        did="At 430 of 640 doors, 290 of them were opened.",
        as_planned=True,
        study="Half as long again between two calls. Nights in June are the loudest still.",
        prediction_held=True,
        act="adopt",
    )
    told.enter(
        "2026-06-08",
        "AddIteration",
        title="A number to the host",
        starts_on="2026-06-08",
        plan="Call the host first, until eleven at night, and the guards only after that.",
        prediction="Every second call never gets as far as the guards.",
        metric=MAIN,
        hypothesis="H1",
    )
    told.enter(
        "2026-10-09",
        "CompleteIteration",
        iteration=2,
        ends_on="2026-09-30",
        did="Thirty-one calls to the host in the summer; four went on to the guards.",
        as_planned=True,
        study="It helps, but the host slept badly and asked for two nights off a week.",
        prediction_held=True,
        act="adapt",
    )
    told.enter("2026-10-09", "EditPilot", next_review_on="2026-12-09")
