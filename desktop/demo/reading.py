"""Reading friends: a score by the month that did not move; stopped, with something learnt."""

from __future__ import annotations

from desktop.demo.diary import Diary
from desktop.demo.draws import At, Numbers, Of, months
from desktop.demo.meetings import AUTUMN

CODE = "P-006"
TROMSO, BAERUM = "Tromsø, Sentrum", "Bærum, Stabekk"
MAIN = "Loneliness score"
NEW = "New reading pairs"

FIXED = "2025-05-28"
LAST = "2026-08"


def diary(numbers: Numbers) -> Diary:
    """All that was entered about it."""
    told = Diary(CODE, "Amir Khan")
    _begin(told)
    _say_what_counts(told)
    _believe(told)
    _measure(told, numbers)
    _try(told)
    _stop(told)
    return told


def _begin(told: Diary) -> None:
    told.begin(
        "2025-01-27",
        title="Reading friends",
        stage="running",
        starts_on="2025-02-03",
        ends_on="2026-09-30",
        budget_cap=180_000,
        cost_cap_per_participant=2_000,
        planned_reach=90,
        problem=(
            "Every fourth person over 75 who lives alone says that days go by without a talk."
            " Visits by volunteers stop after a few weeks when neither knows what to talk about."
        ),
        target_group="People over 75 who live alone and get help at home",
    )
    told.enter(
        "2025-01-27",
        "AddSite",
        name=TROMSO,
        chosen_because="The library already brings books home.",
    )
    told.enter(
        "2025-01-27",
        "AddSite",
        name=BAERUM,
        chosen_because="The volunteer centre had thirty people waiting to help.",
    )
    told.enter(
        "2025-01-27",
        "AddSubgroups",
        dimension="Education",
        ordered=True,
        levels=[
            {"name": "Lower secondary", "share": 0.45},
            {"name": "Upper secondary", "share": 0.37},
            {"name": "Higher", "share": 0.18},
        ],
    )


def _say_what_counts(told: Diary) -> None:
    told.enter(
        "2025-01-28",
        "AddMetric",
        name=MAIN,
        kind="score",
        direction="down",
        role="primary",
        unit="points of 9",
        baseline=6.8,
        minimum_worthwhile=6.2,
        target=5.8,
        cadence="month",
        definition="Three questions on loneliness, 3 to 9 points in all, more is lonelier.",
        source="Asked by the home helpers, without names",
        collected_by="Home help in both municipalities",
    )
    told.enter(
        "2025-01-28",
        "AddMetric",
        name=NEW,
        kind="count",
        direction="up",
        role="reach",
        unit="people",
        cadence="month",
        definition="People who got a reading friend that month.",
    )


def _believe(told: Diary) -> None:
    told.enter(
        "2025-02-03",
        "AddHypothesis",
        if_we="send a volunteer with a book for an hour a week",
        then="the loneliness score falls from 6.8 to 5.8",
        because="a book gives them something to talk about, and a reason to come again",
        importance=5,
        uncertainty=5,
        metric=MAIN,
        comparison="at_most",
        target=5.8,
        by="2026-08-31",
    )
    told.enter(
        "2025-02-03",
        "AddHypothesis",
        if_we="let the library and the home help find people together",
        then="we reach those who are loneliest",
        because="the home help knows who has no visitors",
        about="collaboration",
        importance=4,
        uncertainty=4,
    )
    told.enter(FIXED, "FixCriterion", hypothesis="H1")


def _measure(told: Diary, numbers: Numbers) -> None:
    told.numbers(
        MAIN,
        numbers.means(
            months("2025-02", LAST),
            [("2025-02-01", 6.8), ("2025-09-01", 6.7)],
            [At(TROMSO, 16, 0.1), At(BAERUM, 19, -0.1)],
            apart=1.4,
            between=0.08,
        ),
        months=2,
        before=[FIXED, "2026-09-10"],
    )
    told.numbers(
        NEW,
        numbers.counts(
            months("2025-02", LAST),
            [At(TROMSO, 2.0), At(BAERUM, 2.4)],
            [
                Of("Lower secondary", 0.30),
                Of("Upper secondary", 0.40),
                Of("Higher", 0.30),
            ],
        ),
        months=3,
    )
    told.enter("2025-08-04", "AddEvent", on="2025-07-07", what="Fewer home helpers in the summer")


def _try(told: Diary) -> None:
    told.enter(
        "2025-06-02",
        "AddIteration",
        title="The reader chooses the book",
        starts_on="2025-06-02",
        plan="The older person chooses the book, not the library.",
        prediction="Nobody ends the visits in the first two months.",
        metric=MAIN,
        hypothesis="H1",
    )
    told.enter(
        "2025-09-19",
        "CompleteIteration",
        iteration=1,
        ends_on="2025-09-12",
        did="A shelf of forty books, large print and audio among them.",
        as_planned=True,
        study="Three of 41 ended the visits, after nine before. The score stayed where it was.",
        prediction_held=False,
        act="adopt",
    )
    told.enter(
        "2026-01-12",
        "AddIteration",
        title="Twice a week",
        starts_on="2026-01-12",
        plan="Two visits of half an hour in place of one of an hour.",
        prediction="The score falls by half a point by Easter.",
        metric=MAIN,
        hypothesis="H1",
    )
    told.enter(
        "2026-04-24",
        "CompleteIteration",
        iteration=2,
        ends_on="2026-04-17",
        did="Twice a week for half of the pairs; the volunteers could not manage more.",
        as_planned=False,
        study="The score did not move in either half, and volunteers began to stay away.",
        prediction_held=False,
        surprises="Several said that they were not lonely before, and liked the visits very much.",
        act="abandon",
    )


def _stop(told: Diary) -> None:
    told.enter(
        "2026-05-29",
        "AddEvidenceNote",
        text=(
            "Home helpers asked the nimble and talkative first, because they were sure to say yes."
            " None of the eleven whom they found loneliest has a reading friend."
        ),
        hypothesis="H2",
        supports="weakens",
        kind="Interview",
        source="Nine home helpers in both places",
        strength=4,
        who="Sara Lie",
    )
    told.enter(
        "2026-06-05",
        "AddEvidenceNote",
        text="“It is the best hour of the week. But I had a good week before too.”",
        hypothesis="H1",
        supports="weakens",
        kind="Quote",
        source="Participant, 81",
        strength=3,
    )
    told.enter("2026-09-10", "EditPilot", stage="review")
    told.enter(
        "2026-09-11",
        "Decide",
        decision="stop",
        why=(
            "A good hour for those who had good weeks already: the loneliest were never asked, and"
            " the score did not move. What we learnt goes to the home nursing's own plan: begin"
            " with those who have no visitors, and let a nurse come along the first time."
        ),
        review=AUTUMN,
        decided_by="Steering group for Nærmiljø",
        who="Per Aas",
    )
