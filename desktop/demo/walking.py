"""Walking groups with a guide: a mean by the week, in four places, ready for its review."""

from __future__ import annotations

from desktop.demo.diary import Diary
from desktop.demo.draws import At, Numbers, Of, months, weeks
from desktop.resources import resource

CODE = "P-002"
ASKOY, FYLLINGSDALEN, OS, VOSS = "Askøy", "Bergen, Fyllingsdalen", "Os", "Voss"
MAIN = "Active days in the last two weeks"
FALLS = "Falls"
NEW = "New participants"

FIXED = "2026-05-29"


def diary(numbers: Numbers) -> Diary:
    """All that was entered about it."""
    told = Diary(CODE, "Per Aas")
    _begin(told)
    _say_what_counts(told)
    _believe(told)
    _measure(told, numbers)
    _try_alone(told)
    _try_with_a_guide(told)
    _note(told)
    return told


def _begin(told: Diary) -> None:
    told.begin(
        "2025-10-06",
        title="Walking groups with a guide",
        stage="running",
        starts_on="2025-10-20",
        ends_on="2026-12-12",
        budget_cap=360_000,
        cost_cap_per_participant=1_500,
        planned_reach=220,
        problem=(
            "Adults over 55 with little schooling move half as much as those with much, and live"
            " six years shorter. They rarely join a gym or a sports club, and few come back to a"
            " walk that is only announced."
        ),
        target_group="Adults over 55 in four districts who are active on fewer than five days",
    )
    why = {
        ASKOY: "The volunteer centre asked for it.",
        FYLLINGSDALEN: "Flats, lit paths and a health centre within five minutes.",
        OS: "The frisklivssentral had a waiting list.",
        VOSS: "Long winters: if it works there, it works in most places.",
    }
    for place, reason in why.items():
        told.enter("2025-10-06", "AddSite", name=place, chosen_because=reason)
    told.enter(
        "2025-10-06",
        "AddSubgroups",
        dimension="Education",
        ordered=True,
        levels=[
            {"name": "Lower secondary", "share": 0.31},
            {"name": "Upper secondary", "share": 0.43},
            {"name": "Higher", "share": 0.26},
        ],
    )


def _say_what_counts(told: Diary) -> None:
    told.enter(
        "2025-10-06",
        "AddMetric",
        name=MAIN,
        kind="mean",
        direction="up",
        role="primary",
        unit="days",
        baseline=6.2,
        minimum_worthwhile=7.5,
        target=9,
        cadence="week",
        definition="Days with at least half an hour on foot in the last 14, asked after the walk.",
        source="A slip of paper at the end of the walk",
        collected_by="The guides",
    )
    told.enter(
        "2025-10-06",
        "AddMetric",
        name=FALLS,
        kind="rate",
        direction="down",
        role="guardrail",
        limit=0.003,
        per=1000,
        cadence="month",
        definition="Falls on a walk, whether or not anyone was hurt, for each one who took part.",
        source="The guides' list",
    )
    told.enter(
        "2025-10-06",
        "AddMetric",
        name=NEW,
        kind="count",
        direction="up",
        role="reach",
        unit="people",
        cadence="month",
        definition="People who came for the first time.",
        source="The guides' list",
    )


def _believe(told: Diary) -> None:
    told.enter(
        "2025-10-13",
        "AddHypothesis",
        if_we="walk at the same time each week with a guide whom people know by name",
        then="those who come are active on at least nine days in two weeks",
        because="somebody notices when they are missing, and no kit or form is needed",
        importance=5,
        uncertainty=3,
        metric=MAIN,
        comparison="at_least",
        target=9,
        by="2026-11-29",
    )
    told.enter(
        "2026-05-20",
        "AddHypothesis",
        if_we="walk all year, on gravelled paths and with spikes to borrow",
        then="there are no more than two falls for a thousand who take part",
        because="most falls happen on ice in front of the meeting place",
        importance=4,
        uncertainty=2,
        metric=FALLS,
        comparison="at_most",
        target=0.002,
        by="2026-11-30",
        who="Amir Khan",
    )
    told.enter(
        "2026-05-20",
        "AddHypothesis",
        if_we="ask the home nurses and the job centre to bring people along the first time",
        then="every third new participant has no more than lower secondary school",
        because="a leaflet reaches those who already walk",
        about="reach",
        importance=4,
        uncertainty=3,
        metric=NEW,
        who="Amir Khan",
    )
    told.enter(FIXED, "FixCriterion", hypothesis="H1")
    told.enter(FIXED, "FixCriterion", hypothesis="H2")


def _measure(told: Diary, numbers: Numbers) -> None:
    places = [
        At(ASKOY, 13, -0.35),
        At(FYLLINGSDALEN, 19, 0.35),
        At(OS, 15, 0.0),
        At(VOSS, 12, 0.1),
    ]
    groups = [
        Of("Lower secondary", 0.29, -0.7),
        Of("Upper secondary", 0.43, 0.1),
        Of("Higher", 0.28, 0.5),
    ]
    told.numbers(
        MAIN,
        numbers.means(
            weeks("2025-W45", "2026-W47", without=["2025-W52", "2026-W01", "2026-W29"]),
            [("2025-10-20", 6.1), ("2026-03-02", 6.6), ("2026-06-01", 10.7)],
            places,
            groups,
            apart=3.4,
            between=0.5,
        ),
        before=[FIXED, "2026-08-21"],
    )
    told.numbers(
        FALLS,
        numbers.rates(
            months("2026-06", "2026-10"),
            [("2026-06-01", 0.0009)],
            [At(at.place, at.size * 8) for at in places],
        ),
        months=2,
    )
    told.numbers(
        NEW,
        numbers.counts(
            months("2025-10", "2026-10"),
            [At(ASKOY, 4), At(FYLLINGSDALEN, 6.5), At(OS, 5), At(VOSS, 4)],
            [
                Of("Lower secondary", 0.29),
                Of("Upper secondary", 0.43),
                Of("Higher", 0.28),
            ],
            steps=[("2025-10-01", 1.5), ("2025-12-01", 0.6), ("2026-06-01", 1.4)],
        ),
        months=2,
        who="Nina Berg",
    )
    told.enter("2026-01-12", "AddEvent", on="2026-01-05", what="Six weeks of ice on the paths")
    told.enter("2026-08-03", "AddEvent", on="2026-07-13", what="Summer break")


def _try_alone(told: Diary) -> None:
    told.enter(
        "2026-03-02",
        "AddIteration",
        title="Shorter route",
        starts_on="2026-03-02",
        plan="Three kilometres instead of five, with a bench halfway.",
        prediction="Those who dropped out come back, and the mean rises by a day.",
        metric=MAIN,
        hypothesis="H1",
    )
    told.enter(
        "2026-04-17",
        "CompleteIteration",
        iteration=1,
        ends_on="2026-04-17",
        did="New route in all four places from the first week.",
        as_planned=True,
        study="Half a day more. Nine came back; the fittest asked for a longer round afterwards.",
        prediction_held=False,
        act="adapt",
        new_phase_of=MAIN,
    )
    told.enter(
        "2026-04-27",
        "AddIteration",
        title="Fixed day",
        starts_on="2026-04-27",
        plan="Tuesday at eleven everywhere, whatever the weather.",
        prediction="Fewer ask when it is, more come every week.",
        metric=MAIN,
        hypothesis="H1",
    )
    told.enter(
        "2026-05-25",
        "CompleteIteration",
        iteration=2,
        ends_on="2026-05-24",
        did="Tuesday at eleven in three places, Wednesday in Voss.",
        as_planned=False,
        study="The same people come, but more regularly. The number of active days did not move.",
        prediction_held=False,
        surprises="On two Tuesdays nobody took the lead and the group went home.",
        act="adapt",
    )


def _try_with_a_guide(told: Diary) -> None:
    told.enter(
        "2026-06-01",
        "AddIteration",
        title="A guide",
        starts_on="2026-06-01",
        plan="A paid guide for two hours a week who rings those who were missing.",
        prediction="Nine active days, and hardly anyone who comes only once.",
        metric=MAIN,
        hypothesis="H1",
        adaptation=(
            "In Voss two retired teachers share the task. On Askøy the guide also speaks Arabic,"
            " and the walk ends at the mosque's café."
        ),
    )
    told.enter(
        "2026-08-14",
        "CompleteIteration",
        iteration=3,
        ends_on="2026-08-14",
        did="Four guides from the first week, eleven weeks in a row.",
        as_planned=True,
        study="Ten to eleven active days in each place, and the calls took twenty minutes a week.",
        prediction_held=True,
        surprises="Participants began to walk together on the other days too.",
        act="adopt",
        new_phase_of=MAIN,
    )
    told.enter(
        "2026-08-31",
        "AddIteration",
        title="A second guide",
        starts_on="2026-08-31",
        plan="A volunteer beside the guide, so that the walk goes on when the guide is away.",
        prediction="No walk is cancelled because a guide is away.",
        metric=MAIN,
        hypothesis="H1",
        adaptation="In Os the second guide is a pupil on work placement.",
        who="Nina Berg",
    )
    told.enter(
        "2026-11-06",
        "CompleteIteration",
        iteration=4,
        ends_on="2026-11-06",
        did="Six volunteers after one evening of training.",
        as_planned=True,
        study="One walk was cancelled, in a storm. Numbers were as before.",
        prediction_held=True,
        act="adopt",
        who="Nina Berg",
    )


def _note(told: Diary) -> None:
    told.enter(
        "2026-07-03",
        "AddEvidenceNote",
        text="“She rang when I was not there. That is why I am here.”",
        hypothesis="H1",
        supports="supports",
        kind="Quote",
        source="Participant in Os",
        strength=3,
    )
    told.enter(
        "2026-09-18",
        "AddEvidenceNote",
        text="Of eleven whom the home nurses brought along, eight still come after two months.",
        hypothesis="H3",
        supports="supports",
        kind="Count",
        source="The guides' lists, August and September",
        strength=3,
        who="Amir Khan",
    )
    told.enter(
        "2026-08-17",
        "AddAttachment",
        file=str(resource("demo", "meeting-place.png")),
        about="Where the group in Os meets",
        who="Nina Berg",
    )
    told.enter(
        "2026-08-21",
        "Decide",
        decision="continue",
        why="The guide made the difference. Measure through the autumn before anyone else begins.",
        decided_by="Steering group for Nærmiljø",
        who="Ida Moe",
    )
    told.enter("2026-11-09", "EditPilot", stage="review", next_review_on="2026-12-12")
