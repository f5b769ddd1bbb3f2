"""Baby walk: a score by the week whose effect is shown, in two places that differ too much."""

from __future__ import annotations

from desktop.demo.diary import Diary
from desktop.demo.draws import At, Numbers, months, weeks

CODE = "P-017"
STABEKK, NARVIK = "Bærum, Stabekk", "Narvik"
MAIN = "Well-being score"
OUTSIDE = "Felt left out"
NEW = "New parents"

FIXED = "2026-04-10"


def diary(numbers: Numbers) -> Diary:
    """All that was entered about it."""
    told = Diary(CODE, "Sara Lie")
    _begin(told)
    _believe(told)
    _measure(told, numbers)
    _try(told)
    return told


def _begin(told: Diary) -> None:
    told.begin(
        "2026-02-02",
        title="Baby walk on Wednesdays",
        stage="running",
        starts_on="2026-02-11",
        ends_on="2027-02-10",
        budget_cap=95_000,
        cost_cap_per_participant=700,
        planned_reach=120,
        problem=(
            "One in six new parents says at the clinic that days are long and lonely. The groups"
            " that the clinic makes stop meeting when nobody has room for six at home."
        ),
        target_group="Parents at home with a child under one year",
    )
    why = {
        STABEKK: "A clinic with two nurses who like to walk.",
        NARVIK: "Steep streets and hard winters, and many who moved there alone.",
    }
    for place, reason in why.items():
        told.enter("2026-02-02", "AddSite", name=place, chosen_because=reason)


def _believe(told: Diary) -> None:
    told.enter(
        "2026-02-03",
        "AddMetric",
        name=MAIN,
        kind="score",
        direction="up",
        role="primary",
        unit="points of 25",
        baseline=13.4,
        minimum_worthwhile=14.5,
        target=15.5,
        cadence="week",
        definition="Five questions on the last two weeks, 0 to 25 points in all, more is better.",
        source="A code on the pram, answered by phone without a name",
    )
    told.enter(
        "2026-02-03",
        "AddMetric",
        name=OUTSIDE,
        kind="proportion",
        direction="down",
        role="guardrail",
        unit="of parents asked",
        limit=0.1,
        cadence="month",
        definition="Answer “agree” to: The others knew each other and I stood beside.",
    )
    told.enter(
        "2026-02-03",
        "AddMetric",
        name=NEW,
        kind="count",
        direction="up",
        role="reach",
        unit="people",
        cadence="month",
    )
    told.enter(
        "2026-02-16",
        "AddHypothesis",
        if_we="walk with prams for an hour at ten on Wednesdays, with a nurse who joins in",
        then="well-being goes from 13.4 to 15.5 points",
        because="nobody has to tidy up, and there is somebody to ask about sleep",
        importance=5,
        uncertainty=3,
        metric=MAIN,
        comparison="at_least",
        target=15.5,
        by="2026-12-18",
    )
    told.enter(FIXED, "FixCriterion", hypothesis="H1")


def _measure(told: Diary, numbers: Numbers) -> None:
    told.numbers(
        MAIN,
        numbers.means(
            weeks("2026-W07", "2026-W47", without=["2026-W14", "2026-W29", "2026-W30"]),
            [("2026-02-09", 13.4), ("2026-04-13", 16.3)],
            [At(STABEKK, 16, 0.2), At(NARVIK, 11, -0.2)],
            apart=4.2,
            between=0.3,
        ),
        months=2,
        before=[FIXED],
    )
    told.numbers(
        OUTSIDE,
        numbers.shares(
            months("2026-04", "2026-10", without=["2026-07"]),
            [("2026-04-01", 0.06)],
            [At(STABEKK, 18), At(NARVIK, 12)],
        ),
        months=3,
    )
    told.numbers(
        NEW,
        numbers.counts(
            months("2026-02", "2026-10", without=["2026-07"]), [At(STABEKK, 8), At(NARVIK, 6)]
        ),
        months=3,
    )


def _try(told: Diary) -> None:
    told.enter(
        "2026-04-15",
        "AddIteration",
        title="A nurse who walks along",
        starts_on="2026-04-15",
        plan="The nurse leaves the clinic's phone to a colleague and walks the whole hour.",
        prediction="Two points more within two months, and questions one asks on foot only.",
        metric=MAIN,
        hypothesis="H1",
        adaptation="In Narvik indoors in the sports hall when the road is icy.",
    )
    told.enter(
        "2026-06-26",
        "CompleteIteration",
        iteration=1,
        ends_on="2026-06-24",
        did="A nurse on nine of ten Wednesdays in both places.",
        as_planned=True,
        study="Nearly three points more. Fathers come to the walk who never came to a group.",
        prediction_held=True,
        act="adopt",
    )
    told.enter(
        "2026-08-19",
        "AddIteration",
        title="Two and two",
        starts_on="2026-08-19",
        plan="Whoever is new walks the first kilometre beside somebody who lives close by.",
        prediction="Three of four who came once come a second time.",
        metric=NEW,
        hypothesis="H1",
    )
    told.enter(
        "2026-10-16",
        "CompleteIteration",
        iteration=2,
        ends_on="2026-10-14",
        did="For 21 new parents since August, on all but two Wednesdays.",
        as_planned=True,
        study="Seventeen of 21 came again. Those who speak little Norwegian liked it best.",
        prediction_held=True,
        act="adopt",
    )
    told.enter("2026-10-16", "EditPilot", next_review_on="2027-01-13")
