"""Fall prevention at the day centre: a rate by the month, with months that nobody counted."""

from __future__ import annotations

from desktop.demo.diary import Diary
from desktop.demo.draws import At, Numbers, months

CODE = "P-009"
RONVIK, STORHAUG, ASE = "Bodø, Rønvik", "Stavanger, Storhaug", "Ålesund, Åse"
MAIN = "Falls while at the centre"
NEW = "New in the balance group"

FIXED = "2025-08-29"
NOT_COUNTED = ("2025-03", "2025-07", "2025-12", "2026-03", "2026-07")


def diary(numbers: Numbers) -> Diary:
    """All that was entered about it."""
    told = Diary(CODE, "Sara Lie")
    _begin(told)
    _believe(told)
    _measure(told, numbers)
    _try(told)
    _note(told)
    return told


def _begin(told: Diary) -> None:
    told.begin(
        "2025-02-17",
        title="Fall prevention at the day centre",
        stage="running",
        starts_on="2025-02-24",
        ends_on="2026-12-31",
        budget_cap=290_000,
        cost_cap_per_participant=1_400,
        planned_reach=150,
        problem=(
            "Every fifth hip that breaks in the municipality breaks on the way to or at a day"
            " centre. The exercises that help are known, but nobody there has the time to lead them"
            " and most people stop doing them at home."
        ),
        target_group="People over 75 who come to a day centre at least twice a week",
    )
    why = {
        RONVIK: "Most falls in the county, and a floor where one can practise.",
        STORHAUG: "A physiotherapist who comes by on two days anyway.",
        ASE: "A small centre with the same staff for years.",
    }
    for place, reason in why.items():
        told.enter("2025-02-17", "AddSite", name=place, chosen_because=reason)


def _believe(told: Diary) -> None:
    told.enter(
        "2025-02-18",
        "AddMetric",
        name=MAIN,
        kind="rate",
        direction="down",
        role="primary",
        baseline=0.021,
        minimum_worthwhile=0.017,
        target=0.013,
        per=1000,
        cadence="month",
        definition="Falls, whether or not anyone was hurt, for each person and day at the centre.",
        source="The centre's log, counts only",
        collected_by="The shift leaders",
    )
    told.enter(
        "2025-02-18",
        "AddMetric",
        name=NEW,
        kind="count",
        direction="up",
        role="reach",
        unit="people",
        cadence="month",
    )
    told.enter(
        "2025-03-03",
        "AddHypothesis",
        if_we="do ten minutes of balance and strength before dinner, led by the staff",
        then="falls at the centre go from 21 to 13 for a thousand days",
        because="what happens at the same hour each day is done without being decided on",
        importance=5,
        uncertainty=3,
        metric=MAIN,
        comparison="at_most",
        target=0.013,
        by="2026-10-31",
    )
    told.enter(
        "2025-03-03",
        "AddHypothesis",
        if_we="give everybody the same exercises on a sheet to take home",
        then="half of them do the exercises on weekends as well",
        because="they know them by heart after a month at the centre",
        about="reach",
        importance=3,
        uncertainty=4,
    )
    told.enter(FIXED, "FixCriterion", hypothesis="H1")


def _measure(told: Diary, numbers: Numbers) -> None:
    told.numbers(
        MAIN,
        numbers.rates(
            months("2025-02", "2026-10", without=NOT_COUNTED),
            [("2025-02-01", 0.021), ("2025-09-01", 0.0085)],
            [At(RONVIK, 940, 0.0004), At(STORHAUG, 860), At(ASE, 650, -0.0004)],
        ),
        months=2,
        before=[FIXED, "2026-04-17"],
    )
    told.numbers(
        NEW,
        numbers.counts(
            months("2025-02", "2026-10", without=NOT_COUNTED),
            [At(RONVIK, 4.5), At(STORHAUG, 4), At(ASE, 3)],
        ),
        months=4,
        who="Nina Berg",
    )
    told.enter("2026-01-16", "AddEvent", on="2025-12-01", what="No shift leader in December")
    told.enter("2026-04-10", "AddEvent", on="2026-03-02", what="Norovirus: all centres closed")


def _try(told: Diary) -> None:
    told.enter(
        "2025-09-01",
        "AddIteration",
        title="Ten minutes before dinner",
        starts_on="2025-09-01",
        plan="All who are there stand up together, with a hand on the back of a chair.",
        prediction="Falls are halved by the spring, and hardly anybody stays in the chair.",
        metric=MAIN,
        hypothesis="H1",
        adaptation="In Åse after dinner, because the bus from the valley comes late.",
    )
    told.enter(
        "2026-04-17",
        "CompleteIteration",
        iteration=1,
        ends_on="2026-04-10",
        did="On four of five days at all three centres, led by whoever was on duty.",
        as_planned=True,
        study="From 21 to eight falls for a thousand days. Most of those left are in the hall.",
        prediction_held=True,
        surprises="Those who had been most afraid asked for a second round.",
        act="adopt",
    )
    told.enter(
        "2026-09-07",
        "AddIteration",
        title="The hall",
        starts_on="2026-09-07",
        plan="A rail along the wall, and a bench where shoes are put on.",
        prediction="Half as many fall on the way in or out.",
        metric=MAIN,
        hypothesis="H1",
    )


def _note(told: Diary) -> None:
    told.enter(
        "2026-05-22",
        "AddEvidenceNote",
        text="Of forty who were asked, nine had done the exercises at home last weekend.",
        hypothesis="H2",
        supports="weakens",
        kind="Count",
        source="Asked at dinner in all three centres",
        strength=3,
    )
    told.enter(
        "2026-04-17",
        "Decide",
        decision="continue",
        why="Far fewer fall. Now the hall, and one more winter with ice before others begin.",
        decided_by="Steering group for Nærmiljø",
        who="Per Aas",
    )
    told.enter("2026-09-07", "EditPilot", next_review_on="2026-12-18")
