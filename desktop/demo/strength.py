"""Youth gym: more and more train, and those whose parents have least schooling fall behind."""

from __future__ import annotations

from desktop.demo.diary import Diary
from desktop.demo.draws import At, Numbers, Of, Rows, months, weeks
from desktop.demo.meetings import JUNE

CODE = "P-013"
FORDE, STORD, SANDNES, KNARVIK = "Førde", "Stord", "Sandnes", "Knarvik"
MAIN = "Trained twice last week"
NEW = "New members"

FIXED = "2026-01-16"
LOW, MIDDLE, HIGH = "Lower secondary", "Upper secondary", "Higher"
BLOCKS = (
    ("2025-W44", "2026-W03", 0.385, 0.0),
    ("2026-W04", "2026-W11", 0.56, 0.03),
    ("2026-W12", "2026-W19", 0.57, 0.07),
    ("2026-W20", "2026-W25", 0.57, 0.10),
    ("2026-W34", "2026-W40", 0.58, 0.14),
    ("2026-W41", "2026-W47", 0.58, 0.18),
)
"""First and last week, the true value, and how far either end lies from it by then."""


def diary(numbers: Numbers) -> Diary:
    """All that was entered about it."""
    told = Diary(CODE, "Nina Berg")
    _begin(told)
    _believe(told)
    _measure(told, numbers)
    _try(told)
    _note(told)
    return told


def _begin(told: Diary) -> None:
    told.begin(
        "2025-10-13",
        title="Youth gym without a contract",
        programme="Folkehelse Vest",
        stage="running",
        starts_on="2025-10-27",
        ends_on="2026-12-18",
        budget_cap=390_000,
        cost_cap_per_participant=1_300,
        planned_reach=260,
        problem=(
            "A gym wants a card, a contract of twelve months and a parent who signs. Of those in"
            " vocational classes every sixth trains regularly, of the others every second."
        ),
        target_group="Pupils aged 16 to 19 at four upper secondary schools",
    )
    why = {
        FORDE: "The school's own weight room stood locked after two o'clock.",
        STORD: "Most pupils in vocational classes of the four.",
        SANDNES: "A town with six gyms: is it needed there at all?",
        KNARVIK: "Pupils wait for an hour for the bus each afternoon.",
    }
    for place, reason in why.items():
        told.enter("2025-10-13", "AddSite", name=place, chosen_because=reason)
    told.enter(
        "2025-10-13",
        "AddSubgroups",
        dimension="Parents' education",
        ordered=True,
        levels=[
            {"name": LOW, "share": 0.24},
            {"name": MIDDLE, "share": 0.43},
            {"name": HIGH, "share": 0.33},
        ],
    )


def _believe(told: Diary) -> None:
    told.enter(
        "2025-10-14",
        "AddMetric",
        name=MAIN,
        kind="proportion",
        direction="up",
        role="primary",
        unit="of those asked",
        baseline=0.38,
        minimum_worthwhile=0.45,
        target=0.52,
        cadence="week",
        definition="Two sessions of half an hour or more last week; fifty new pupils drawn a week.",
        source="One question on the school's screen",
        collected_by="The school nurse",
    )
    told.enter(
        "2025-10-14",
        "AddMetric",
        name=NEW,
        kind="count",
        direction="up",
        role="reach",
        unit="pupils",
        cadence="month",
        definition="Pupils who trained in the gym for the first time.",
    )
    told.enter(
        "2025-10-20",
        "AddHypothesis",
        if_we="open the school's weight room until six, with neither card nor contract",
        then="every second pupil trains twice a week",
        because="it is where they are already, and nobody has to sign",
        importance=5,
        uncertainty=3,
        metric=MAIN,
        comparison="at_least",
        target=0.52,
        by="2026-12-11",
    )
    told.enter(
        "2025-10-20",
        "AddHypothesis",
        if_we="leave it to the pupils to show each other how it is done",
        then="it draws those who have never been in a gym",
        because="an instructor is one more adult who looks at them",
        about="reach",
        importance=4,
        uncertainty=3,
        metric=NEW,
    )
    told.enter(FIXED, "FixCriterion", hypothesis="H1")


def _measure(told: Diary, numbers: Numbers) -> None:
    places = [At(FORDE, 13), At(STORD, 15, -0.01), At(SANDNES, 14, 0.01), At(KNARVIK, 12)]
    rows: Rows = []
    for first, last, value, apart in BLOCKS:
        rows += numbers.shares(
            weeks(first, last, without=["2025-W52", "2026-W01", "2026-W09", "2026-W14"]),
            [("2025-01-01", value)],
            places,
            [Of(LOW, 0.26, -apart), Of(MIDDLE, 0.42), Of(HIGH, 0.32, apart)],
        )
    told.numbers(MAIN, rows, months=2, before=[FIXED, "2026-06-12"])
    told.numbers(
        NEW,
        numbers.counts(
            months("2025-11", "2026-10", without=["2026-07"]),
            [At(FORDE, 8), At(STORD, 9), At(SANDNES, 7), At(KNARVIK, 7)],
            [Of(LOW, 0.23), Of(MIDDLE, 0.43), Of(HIGH, 0.34)],
        ),
        months=3,
    )


def _try(told: Diary) -> None:
    told.enter(
        "2026-01-19",
        "AddIteration",
        title="Open until six",
        starts_on="2026-01-19",
        plan="The caretaker locks up at six in place of two, and a pupil has the key.",
        prediction="Every second pupil trains twice a week by Easter.",
        metric=MAIN,
        hypothesis="H1",
        adaptation="In Knarvik until five only, when the last bus leaves.",
    )
    told.enter(
        "2026-06-12",
        "CompleteIteration",
        iteration=1,
        ends_on="2026-06-05",
        did="Open at all four schools on every day but Friday.",
        as_planned=True,
        study="More than half train twice a week. Those who began have parents who train.",
        prediction_held=True,
        act="adopt",
    )
    told.enter(
        "2026-08-17",
        "AddIteration",
        title="Programmes on the wall",
        starts_on="2026-08-17",
        plan="Three training programmes as posters, made by pupils of the sports class.",
        prediction="Beginners stay for half an hour instead of ten minutes.",
        metric=MAIN,
        hypothesis="H1",
    )
    told.enter(
        "2026-10-23",
        "CompleteIteration",
        iteration=2,
        ends_on="2026-10-16",
        did="Posters in all four rooms from the first day of school.",
        as_planned=True,
        study="Used by those who know the words. Others say that it became more serious.",
        prediction_held=False,
        surprises="In Stord the mechanics' class stopped coming altogether.",
        act="adapt",
    )


def _note(told: Diary) -> None:
    told.enter(
        "2026-10-02",
        "AddEvidenceNote",
        text="“It was our room in the spring. Now it is theirs, with their programmes.”",
        hypothesis="H2",
        supports="weakens",
        kind="Interview",
        source="Four pupils in a vocational class, Stord",
        strength=4,
        who="Sara Lie",
    )
    told.enter(
        "2026-06-12",
        "Decide",
        decision="continue",
        review=JUNE,
        why="Many more train. Look in the autumn at who they are, and not only at how many.",
        decided_by="Steering group for Folkehelse Vest",
    )
    told.enter("2026-10-23", "EditPilot", next_review_on="2026-11-30")
