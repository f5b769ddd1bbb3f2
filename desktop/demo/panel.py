"""Youth panel pays out: an idea that is taking shape, without numbers or a fixed target."""

from __future__ import annotations

from desktop.demo.diary import Diary
from desktop.demo.draws import Numbers

CODE = "P-008"
BAERUM = "Bærum, Rykkinn"
MAIN = "Grants to first-time applicants"


def diary(numbers: Numbers) -> Diary:
    """All that was entered about it; nothing is measured yet."""
    told = Diary(CODE, "Ida Moe")
    told.begin(
        "2026-09-28",
        title="Youth panel pays out",
        stage="idea",
        budget_cap=150_000,
        planned_reach=60,
        problem=(
            "Money for leisure goes to those who know how to write an application. Last year four"
            " of five grants went to clubs that had one the year before."
        ),
        target_group="Young people aged 13 to 19 who have never applied for anything",
    )
    told.enter(
        "2026-10-05",
        "AddSite",
        name=BAERUM,
        chosen_because="The youth council there asked for a say over money, not only opinions.",
    )
    _believe(told)
    return told


def _believe(told: Diary) -> None:
    told.enter(
        "2026-10-20",
        "AddMetric",
        name=MAIN,
        kind="proportion",
        direction="up",
        role="primary",
        unit="of grants paid",
        baseline=0.2,
        minimum_worthwhile=0.35,
        target=0.5,
        cadence="month",
        definition="Grants to people or groups that had none in the last three years.",
        source="The panel's own list",
    )
    told.enter(
        "2026-10-20",
        "AddHypothesis",
        if_we="let seven young people share out 150 000 kroner, by talks and not on forms",
        then="half of the grants go to those who never had one",
        because="they know who is missing, and a talk asks less than a form",
        importance=5,
        uncertainty=5,
        metric=MAIN,
        comparison="at_least",
        target=0.5,
        by="2027-11-30",
    )
    told.enter(
        "2026-10-20",
        "AddHypothesis",
        if_we="pay the members of the panel for their evenings",
        then="it has members who need the money for a job otherwise",
        because="unpaid posts are for those who can afford them",
        about="reach",
        importance=3,
        uncertainty=3,
    )
    told.enter(
        "2026-10-27",
        "AddEvidenceNote",
        text="The auditor sees no obstacle, as long as an adult signs each payment.",
        hypothesis="H1",
        supports="supports",
        kind="Document",
        source="Letter from the municipal audit, October",
        strength=4,
        who="Nina Berg",
    )
    told.enter("2026-11-02", "EditPilot", stage="design", next_review_on="2027-02-12")
