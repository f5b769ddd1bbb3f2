"""Green care farm: an idea, without a measure yet."""

from __future__ import annotations

from desktop.demo.diary import Diary
from desktop.demo.draws import Numbers

CODE = "P-015"


def diary(numbers: Numbers) -> Diary:
    """All that was entered about it; nobody has said yet what should change."""
    told = Diary(CODE, "Nina Berg")
    told.begin(
        "2026-10-12",
        title="Green care farm",
        programme="Folkehelse Vest",
        stage="idea",
        problem=(
            "Young adults who are out of work and out of school for a year or more are asked to"
            " courses indoors. Every second one does not come back after the first week."
        ),
        target_group="People aged 18 to 29 who have been out of work and school for a year",
    )
    told.enter(
        "2026-10-12",
        "AddSite",
        name="Jæren, Klepp",
        chosen_because="A farmer with forty sheep who has done it for one neighbour's son.",
    )
    told.enter(
        "2026-10-19",
        "AddHypothesis",
        if_we="offer two days a week on a farm, with animals that have to be fed",
        then="three in four still come after two months",
        because="somebody is hungry when they stay in bed, and nobody asks how they are",
        importance=5,
        uncertainty=5,
    )
    told.enter(
        "2026-11-03",
        "AddEvidenceNote",
        text="Of nine whom the job centre asked, five would like to see the farm first.",
        hypothesis="H1",
        supports="supports",
        kind="Count",
        source="The job centre in Klepp",
        strength=1,
        who="Amir Khan",
    )
    told.enter("2026-11-03", "EditPilot", next_review_on="2027-01-20")
    return told
