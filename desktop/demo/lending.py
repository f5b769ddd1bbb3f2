"""BUA lending point at the school: a share by the week, of pupils who come again."""

from __future__ import annotations

from desktop.demo.diary import Diary
from desktop.demo.draws import At, Numbers, Of, months, weeks

CODE = "P-001"
ASKOY, FYLLINGSDALEN, OS = "Askøy, Kleppestø", "Bergen, Fyllingsdalen", "Os, Kuventræ"
MAIN = "Active outdoors twice a week"
BROKEN = "Lost or broken when it came back"
NEW = "New borrowers"

HOLIDAYS = ("2026-W09", "2026-W14", "2026-W41", *(f"2026-W{week}" for week in range(26, 34)))
FIXED = "2026-02-26"


def diary(numbers: Numbers) -> Diary:
    """All that was entered about it."""
    told = Diary(CODE, "Ida Moe")
    _begin(told)
    _say_what_counts(told)
    _believe(told)
    _measure(told, numbers)
    _mark_the_time_axis(told)
    _try(told)
    _let_pupils_run_it(told)
    _note(told)
    return told


def _begin(told: Diary) -> None:
    told.begin(
        "2025-12-08",
        title="BUA lending point at the school",
        stage="design",
        starts_on="2026-01-05",
        ends_on="2026-12-18",
        budget_cap=420_000,
        cost_cap_per_participant=900,
        planned_reach=450,
        problem=(
            "Every fourth pupil in years 5 to 10 stays at home on ski days and cycling days because"
            " the family has no equipment. The lending point in town is forty minutes away by bus,"
            " and most of its loans go to families who have a car."
        ),
        target_group="Pupils in years 5 to 10 at three schools, those with the least money first",
    )
    why = {
        ASKOY: "The caretaker offered a dry room beside the entrance.",
        FYLLINGSDALEN: "Most pupils in low-income households of the schools that answered.",
        OS: "Small school with long distances, unlike the other two.",
    }
    for place, reason in why.items():
        told.enter("2025-12-08", "AddSite", name=place, chosen_because=reason)
    told.enter(
        "2025-12-08",
        "AddSubgroups",
        dimension="Parents' education",
        ordered=True,
        levels=[
            {"name": "Lower secondary", "share": 0.22},
            {"name": "Upper secondary", "share": 0.41},
            {"name": "Higher", "share": 0.37},
        ],
    )


def _say_what_counts(told: Diary) -> None:
    told.enter(
        "2025-12-09",
        "AddMetric",
        name=MAIN,
        kind="proportion",
        direction="up",
        role="primary",
        unit="of pupils who answered",
        baseline=0.41,
        minimum_worthwhile=0.46,
        target=0.50,
        counts="visits",
        cadence="week",
        definition=(
            "Show of hands on Friday in the six classes: outside and moving for an hour on at least"
            " two days that week, school not counted."
        ),
        source="Show of hands, written down by the class teacher",
        collected_by="Class teachers",
    )
    told.enter(
        "2025-12-09",
        "AddMetric",
        name=BROKEN,
        kind="proportion",
        direction="down",
        role="guardrail",
        unit="of loans",
        limit=0.15,
        cadence="month",
        definition="Loans that came back with something missing or broken, of all that came back.",
        source="The lending list",
    )
    told.enter(
        "2025-12-09",
        "AddMetric",
        name=NEW,
        kind="count",
        direction="up",
        role="reach",
        unit="pupils",
        cadence="month",
        definition="Pupils who borrowed for the first time that month.",
        source="The lending list",
    )


def _believe(told: Diary) -> None:
    told.enter(
        "2025-12-12",
        "AddHypothesis",
        if_we="lend skis, skates, bicycles and tents at the school, without fee or deposit",
        then="more pupils are active outdoors on at least two days a week",
        because="they need neither a car nor money, and borrow together with friends",
        importance=5,
        uncertainty=4,
        metric=MAIN,
        comparison="at_least",
        target=0.50,
        by="2026-12-18",
    )
    told.enter(
        "2025-12-12",
        "AddHypothesis",
        if_we="trust pupils with good equipment without a deposit",
        then="no more than one loan in ten comes back lost or broken",
        because="what belongs to the school is looked after when pupils run the desk themselves",
        importance=3,
        uncertainty=3,
        metric=BROKEN,
        comparison="at_most",
        target=0.1,
        by="2026-12-18",
    )
    told.enter(
        "2025-12-12",
        "AddHypothesis",
        if_we="move the lending from town to the school",
        then="pupils whose parents have least schooling borrow as often as the others",
        because="everybody is at school, and nobody has to ask at home for a lift",
        about="reach",
        importance=4,
        uncertainty=3,
        metric=NEW,
    )
    told.enter("2026-01-05", "EditPilot", stage="running")
    told.enter("2026-01-05", "FixCriterion", hypothesis="H2")
    told.enter(FIXED, "FixCriterion", hypothesis="H1")


def _measure(told: Diary, numbers: Numbers) -> None:
    groups = (
        Of("Lower secondary", 0.22, -0.06),
        Of("Upper secondary", 0.41, 0.0),
        Of("Higher", 0.37, 0.03),
    )
    told.numbers(
        MAIN,
        numbers.shares(
            weeks("2026-W02", "2026-W47", without=HOLIDAYS),
            [
                ("2026-01-01", 0.405),
                ("2026-03-02", 0.565),
                ("2026-05-18", 0.92),
                ("2026-05-25", 0.565),
                ("2026-08-17", 0.675),
            ],
            [At(ASKOY, 84, 0.01), At(FYLLINGSDALEN, 96, -0.02), At(OS, 58, 0.02)],
            groups,
            between=0.012,
            counted_from="2026-03-02",
        ),
        before=[FIXED, "2026-06-19"],
    )
    told.numbers(
        BROKEN,
        numbers.shares(
            months("2026-02", "2026-10", without=["2026-07"]),
            [("2026-01-01", 0.055)],
            [At(ASKOY, 52), At(FYLLINGSDALEN, 71, 0.01), At(OS, 33)],
        ),
        months=2,
    )
    told.numbers(
        NEW,
        numbers.counts(
            months("2026-01", "2026-10"),
            [At(ASKOY, 17), At(FYLLINGSDALEN, 22), At(OS, 11)],
            [
                Of("Lower secondary", 0.24),
                Of("Upper secondary", 0.41),
                Of("Higher", 0.35),
            ],
            steps=[
                ("2026-01-01", 1.3),
                ("2026-03-01", 1.0),
                ("2026-07-01", 0.2),
                ("2026-08-01", 1.2),
                ("2026-10-01", 0.6),
            ],
        ),
        months=2,
        who="Nina Berg",
    )


def _mark_the_time_axis(told: Diary) -> None:
    told.enter("2026-03-02", "AddEvent", on="2026-02-23", what="Winter holiday")
    told.enter("2026-06-19", "AddEvent", on="2026-06-22", what="Summer holiday")
    told.enter("2026-10-12", "AddEvent", on="2026-10-05", what="Autumn holiday")
    told.enter(
        "2026-06-05",
        "LeaveOut",
        metric=MAIN,
        period="2026-W21",
        reason="Five of six classes were on a camp that week, so everybody was outdoors.",
    )


def _try(told: Diary) -> None:
    told.enter(
        "2026-03-09",
        "AddIteration",
        title="Boxes by size",
        starts_on="2026-03-09",
        plan="Sort everything into boxes by height and shoe size, so that nobody has to ask.",
        prediction="A loan takes two minutes instead of ten.",
        metric=MAIN,
        hypothesis="H1",
    )
    told.enter(
        "2026-04-10",
        "CompleteIteration",
        iteration=1,
        ends_on="2026-04-10",
        did="Boxes at all three schools, with a colour for each size.",
        as_planned=True,
        study="Three minutes a loan. The youngest still ask, because they do not know their size.",
        prediction_held=False,
        act="adapt",
    )
    told.enter(
        "2026-04-20",
        "AddIteration",
        title="Reminder to parents",
        starts_on="2026-04-20",
        plan="A message to the parents on Thursday: what can be borrowed for the weekend.",
        prediction="Ten more loans a week at each school.",
        metric=MAIN,
        hypothesis="H1",
    )
    told.enter(
        "2026-05-22",
        "CompleteIteration",
        iteration=2,
        ends_on="2026-05-22",
        did="Five messages. In Os they stopped after three, on the parents' wish.",
        as_planned=False,
        study="Two more loans a week, nearly all by families who had borrowed before.",
        prediction_held=False,
        surprises="Several parents took the message for a bill.",
        act="abandon",
    )


def _let_pupils_run_it(told: Diary) -> None:
    told.enter(
        "2026-08-17",
        "AddIteration",
        title="Pupils run the desk",
        starts_on="2026-08-17",
        plan="Four pupils of year 9 run the desk in the long break, with an adult nearby.",
        prediction="Those who never borrowed come along with friends.",
        metric=MAIN,
        hypothesis="H1",
        adaptation=(
            "In Os year 7 runs the desk, because year 9 is at another school. On Askøy the desk is"
            " open after school too, since the bus leaves late."
        ),
    )
    told.enter(
        "2026-10-02",
        "CompleteIteration",
        iteration=3,
        ends_on="2026-10-02",
        did="Sixteen pupils took turns. An adult was there for the first two weeks only.",
        as_planned=True,
        study="Every third loan went to somebody new, and fewer things came back broken.",
        prediction_held=True,
        surprises="The pupils at the desk began to mend things without being asked.",
        act="adopt",
    )
    told.enter(
        "2026-11-09",
        "AddIteration",
        title="Weekend bags",
        starts_on="2026-11-09",
        plan="A packed bag for a night outdoors, for three families each weekend.",
        prediction="At least half of the bags go to families who have never been on such a trip.",
        metric=NEW,
        hypothesis="H3",
    )


def _note(told: Diary) -> None:
    told.enter(
        "2026-05-08",
        "AddEvidenceNote",
        text="“I did not know that I like skiing. I thought it was for the others.”",
        hypothesis="H1",
        supports="supports",
        kind="Interview",
        source="Pupil in year 8, by the school nurse",
        strength=2,
    )
    told.enter(
        "2026-09-25",
        "AddEvidenceNote",
        text="A third of the youngest go home with a lift and can carry no skis on the bus.",
        hypothesis="H3",
        supports="weakens",
        kind="Observation",
        source="Two afternoons at the bus stop",
        strength=3,
        who="Nina Berg",
    )
    told.enter(
        "2026-06-19",
        "Decide",
        decision="continue",
        why="More pupils are active and little gets lost. The autumn will show whether it holds.",
        decided_by="Steering group for Nærmiljø",
        who="Per Aas",
    )
    told.enter("2026-06-19", "EditPilot", next_review_on="2026-12-11", who="Per Aas")
