"""Community kitchen: a share by the week, of fifty people who come again and again."""

from __future__ import annotations

from desktop.demo.diary import Diary
from desktop.demo.draws import At, Numbers, Of, months, weeks

CODE = "P-010"
VAGSBYGD, SAUPSTAD = "Kristiansand, Vågsbygd", "Trondheim, Saupstad"
MAIN = "Ate with others twice last week"
NEW = "New at the table"

CLOSED = ("2026-W14", *(f"2026-W{week}" for week in range(27, 33)))
FIXED = "2026-03-20"


def diary(numbers: Numbers) -> Diary:
    """All that was entered about it."""
    told = Diary(CODE, "Amir Khan")
    _begin(told)
    _believe(told)
    _measure(told, numbers)
    _try(told)
    _note(told)
    return told


def _begin(told: Diary) -> None:
    told.begin(
        "2026-01-12",
        title="Community kitchen on Tuesdays",
        stage="running",
        starts_on="2026-01-27",
        ends_on="2027-01-26",
        budget_cap=260_000,
        cost_cap_per_participant=1_900,
        planned_reach=90,
        problem=(
            "Two of three who live alone in these blocks eat dinner alone on most days, and many of"
            " them skip it. There is a kitchen in each community house that is used for parties."
        ),
        target_group="Adults of all ages who live alone within ten minutes on foot",
    )
    why = {
        VAGSBYGD: "The tenants' association has the keys and wanted it.",
        SAUPSTAD: "Many who moved here lately, and the largest kitchen of all.",
    }
    for place, reason in why.items():
        told.enter("2026-01-12", "AddSite", name=place, chosen_because=reason)
    told.enter(
        "2026-01-12",
        "AddSubgroups",
        dimension="Age",
        ordered=False,
        levels=[
            {"name": "18–39", "share": 0.35},
            {"name": "40–66", "share": 0.35},
            {"name": "67 and over", "share": 0.30},
        ],
    )


def _believe(told: Diary) -> None:
    told.enter(
        "2026-01-13",
        "AddMetric",
        name=MAIN,
        kind="proportion",
        direction="up",
        role="primary",
        unit="of those at the table",
        baseline=0.34,
        minimum_worthwhile=0.45,
        target=0.55,
        counts="visits",
        cadence="week",
        definition="A bean in the jar: dinner with somebody on two days or more, Tuesdays apart.",
        source="Beans in two jars at the door",
        collected_by="Whoever does the dishes",
    )
    told.enter(
        "2026-01-13",
        "AddMetric",
        name=NEW,
        kind="count",
        direction="up",
        role="reach",
        unit="people",
        cadence="month",
    )
    told.enter(
        "2026-01-19",
        "AddHypothesis",
        if_we="cook and eat together on Tuesdays, and send home what is left for two",
        then="more than half eat with somebody on two other days as well",
        because="they get to know a neighbour, and have a dinner to ask them to",
        importance=5,
        uncertainty=4,
        metric=MAIN,
        comparison="at_least",
        target=0.55,
        by="2026-12-15",
    )
    told.enter(FIXED, "FixCriterion", hypothesis="H1")


def _measure(told: Diary, numbers: Numbers) -> None:
    told.numbers(
        MAIN,
        numbers.shares(
            weeks("2026-W05", "2026-W47", without=CLOSED),
            [("2026-01-26", 0.35), ("2026-03-23", 0.57)],
            [At(VAGSBYGD, 21, 0.03), At(SAUPSTAD, 27, -0.02)],
            between=0.02,
            counted_from="2026-03-23",
        ),
        months=2,
        before=[FIXED, "2026-08-28"],
    )
    told.numbers(
        NEW,
        numbers.counts(
            months("2026-01", "2026-10", without=["2026-07"]),
            [At(VAGSBYGD, 3), At(SAUPSTAD, 4)],
            [Of("18–39", 0.22), Of("40–66", 0.35), Of("67 and over", 0.43)],
            steps=[("2026-01-01", 3.0), ("2026-03-01", 0.7)],
        ),
        months=3,
    )
    told.enter("2026-08-10", "AddEvent", on="2026-06-29", what="Closed for six weeks")


def _try(told: Diary) -> None:
    told.enter(
        "2026-03-24",
        "AddIteration",
        title="Dinner for two to take home",
        starts_on="2026-03-24",
        plan="Whoever wants gets a box with two portions, on the word that it is shared.",
        prediction="Every second box is eaten with somebody from the table.",
        metric=MAIN,
        hypothesis="H1",
        adaptation="In Saupstad boxes are halal only, and soup in summer.",
    )
    told.enter(
        "2026-08-28",
        "CompleteIteration",
        iteration=1,
        ends_on="2026-08-25",
        did="Twenty boxes a week on average, none left over.",
        as_planned=True,
        study="From a third to more than half. It is the same fifty people nearly each week.",
        prediction_held=True,
        surprises="Four of them now cook together on Thursdays without us.",
        act="adopt",
    )
    told.enter(
        "2026-09-01",
        "AddIteration",
        title="Bring a neighbour",
        starts_on="2026-09-01",
        plan="Each who comes is asked to ring at one door on the stairs on the way.",
        prediction="Ten new faces in a month at each of the two tables.",
        metric=NEW,
        hypothesis="H1",
    )
    told.enter(
        "2026-10-30",
        "CompleteIteration",
        iteration=2,
        ends_on="2026-10-27",
        did="Asked at the table in both places on six Tuesdays.",
        as_planned=True,
        study="Five new ones in all. To ring at a stranger's door is more than most will do.",
        prediction_held=False,
        act="adapt",
    )


def _note(told: Diary) -> None:
    told.enter(
        "2026-10-09",
        "AddEvidenceNote",
        text="“I knew his dog. Now I know what he is called, and that he burns onions.”",
        hypothesis="H1",
        supports="supports",
        kind="Quote",
        source="Woman, 58, Vågsbygd",
        strength=2,
    )
    told.enter("2026-10-30", "EditPilot", next_review_on="2026-12-16")
