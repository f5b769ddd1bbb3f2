"""Meals together at the senior centre: a share of visits, and nobody knows of how many people."""

from __future__ import annotations

from desktop.demo.diary import Diary
from desktop.demo.draws import At, Numbers, months

CODE = "P-011"
HAUGESUND, SOLA, SOGNDAL = "Haugesund", "Sola", "Sogndal"
MAIN = "Ate all of a warm meal"
WASTE = "Plates that came back full"

FIXED = "2025-10-31"


def diary(numbers: Numbers) -> Diary:
    """All that was entered about it."""
    told = Diary(CODE, "Ida Moe")
    _begin(told)
    _believe(told)
    _measure(told, numbers)
    _try(told)
    return told


def _begin(told: Diary) -> None:
    told.begin(
        "2025-08-11",
        title="Meals together at the senior centre",
        programme="Folkehelse Vest",
        stage="running",
        starts_on="2025-08-18",
        ends_on="2027-06-30",
        budget_cap=450_000,
        cost_cap_per_participant=2_400,
        problem=(
            "One in three over 80 who lives at home eats too little, and weight is lost long before"
            " anybody notices. Meals that are brought to the door are often eaten in halves."
        ),
        target_group="People over 75 who get help at home and can come by themselves or by bus",
    )
    why = {
        HAUGESUND: "A kitchen that already cooks for the nursing home next door.",
        SOLA: "A new centre with few visitors before noon.",
        SOGNDAL: "Long distances: if the bus can be made to work, it is here.",
    }
    for place, reason in why.items():
        told.enter("2025-08-11", "AddSite", name=place, chosen_because=reason)


def _believe(told: Diary) -> None:
    told.enter(
        "2025-08-12",
        "AddMetric",
        name=MAIN,
        kind="proportion",
        direction="up",
        role="primary",
        unit="of meals served",
        baseline=0.58,
        minimum_worthwhile=0.65,
        target=0.72,
        counts="visits",
        cadence="month",
        definition="Plates that came back empty, of all plates that went out.",
        source="Counted at the dishwasher",
        collected_by="The kitchen",
    )
    told.enter(
        "2025-08-12",
        "AddMetric",
        name=WASTE,
        kind="proportion",
        direction="down",
        role="secondary",
        unit="of meals served",
        cadence="month",
    )
    told.enter(
        "2025-08-25",
        "AddHypothesis",
        if_we="serve dinner at long tables, with the same neighbours each time",
        then="seven of ten plates come back empty",
        because="one eats more with somebody, and the cook can see what is left",
        importance=5,
        uncertainty=3,
        metric=MAIN,
        comparison="at_least",
        target=0.72,
        by="2027-05-31",
    )
    told.enter(FIXED, "FixCriterion", hypothesis="H1")


def _measure(told: Diary, numbers: Numbers) -> None:
    served = months("2025-08", "2026-10", without=["2026-07"])
    places = [At(HAUGESUND, 210, 0.01), At(SOLA, 150, -0.01), At(SOGNDAL, 90)]
    told.numbers(
        MAIN,
        numbers.shares(served, [("2025-08-01", 0.59), ("2025-11-01", 0.75)], places, between=0.015),
        months=2,
        before=[FIXED],
    )
    told.numbers(
        WASTE,
        numbers.shares(served, [("2025-08-01", 0.11), ("2025-11-01", 0.06)], places),
        months=4,
    )
    told.enter("2026-08-04", "AddEvent", on="2026-07-01", what="The kitchens were closed in July")


def _try(told: Diary) -> None:
    told.enter(
        "2025-11-03",
        "AddIteration",
        title="The same neighbours",
        starts_on="2025-11-03",
        plan="Six at each table with cards for their names, and the cook sits down at one.",
        prediction="Three of four plates are empty by the New Year.",
        metric=MAIN,
        hypothesis="H1",
        adaptation="In Sogndal the tables follow the bus routes.",
    )
    told.enter(
        "2026-02-13",
        "CompleteIteration",
        iteration=1,
        ends_on="2026-02-06",
        did="Cards at all tables; the cook sat down on two days of five.",
        as_planned=False,
        study="Three of four plates are empty. We count plates, though, and not who ate from them.",
        prediction_held=True,
        act="adopt",
    )
    told.enter(
        "2026-09-25",
        "AddEvidenceNote",
        text="On one Thursday 44 of 71 said that they come on four days of five.",
        hypothesis="H1",
        kind="Count",
        source="Asked at the door in Haugesund",
        strength=2,
        who="Nina Berg",
    )
    told.enter("2026-09-25", "EditPilot", next_review_on="2027-01-15")
