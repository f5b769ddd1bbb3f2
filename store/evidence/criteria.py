"""The criteria of readiness: what is asked, and what nobody has looked at yet.

Ids and their order are fixed (`profile.CRITERIA`); here are the questions in words, and the answer
that holds until something has been looked at.
"""

from __future__ import annotations

from dataclasses import dataclass

from store.evidence.plain import Plain
from store.evidence.profile import CRITERIA, Profile
from store.evidence.sentences import as_it_stands
from store.words import Message, Verdict, mark

Records = tuple[tuple[str, str], ...]
OPEN = (Verdict.FAIL, Verdict.UNKNOWN)

QUESTIONS = {
    "need.documented": mark("criteria", "Is the need documented, and who it is for?"),
    "learning.fixed_before": mark("criteria", "Was the target fixed before the numbers came in?"),
    "learning.iterations": mark("criteria", "Has something been tried, studied and adjusted?"),
    "learning.riskiest": mark("criteria", "Is the riskiest assumption tested?"),
    "learning.not_abandoned": mark("criteria", "Did the last cycle go on, rather than give up?"),
    "effect.primary": mark("criteria", "Is the target met, for someone who looks every week?"),
    "harm.guardrails": mark("criteria", "Is anyone harmed?"),
    "comparison.difference": mark("criteria", "Would this have happened anyway?"),
    "reach.planned": mark("criteria", "Are as many reached as planned?"),
    "reach.worst_off": mark("criteria", "Are those worst off reached?"),
    "equity.gap": mark("criteria", "Do those worst off gain, and is the gap not widening?"),
    "transfer.sites": mark("criteria", "Are there numbers from enough places?"),
    "transfer.next_site": mark("criteria", "Would it work in a new place?"),
    "transfer.adaptations": mark("criteria", "Is it written down what was adapted?"),
    "economy.cost": mark("criteria", "Is the cost for each participant within the cap?"),
    "economy.budget": mark("criteria", "Is the spending within the budget?"),
    "economy.funded": mark("criteria", "Is it paid for after the pilot ends?"),
    "collaboration.agreements": mark(
        "criteria", "Is there a signed agreement with each partner it depends on?"
    ),
    "collaboration.obstacles": mark("criteria", "Is the way free of obstacles that block it?"),
    "anchoring.adopted": mark("criteria", "Is it in a municipal plan or a political decision?"),
    "delivery.people": mark("criteria", "Could other people deliver it?"),
    "delivery.setting": mark("criteria", "Is it described where it takes place?"),
    "delivery.equipment": mark("criteria", "Is it described what is needed?"),
    "delivery.instructions": mark("criteria", "Is there a manual to follow?"),
}

NAMES = {
    "need.documented": mark("criteria", "a documented need"),
    "learning.fixed_before": mark("criteria", "a target fixed before the numbers"),
    "learning.iterations": mark("criteria", "completed cycles"),
    "learning.riskiest": mark("criteria", "the riskiest assumption"),
    "learning.not_abandoned": mark("criteria", "a cycle that goes on"),
    "effect.primary": mark("criteria", "the effect"),
    "harm.guardrails": mark("criteria", "the guardrails"),
    "comparison.difference": mark("criteria", "the comparison"),
    "reach.planned": mark("criteria", "the planned reach"),
    "reach.worst_off": mark("criteria", "those worst off"),
    "equity.gap": mark("criteria", "the gap between groups"),
    "transfer.sites": mark("criteria", "numbers from more places"),
    "transfer.next_site": mark("criteria", "the next place"),
    "transfer.adaptations": mark("criteria", "written adaptations"),
    "economy.cost": mark("criteria", "cost for each participant"),
    "economy.budget": mark("criteria", "the budget"),
    "economy.funded": mark("criteria", "funding after the pilot"),
    "collaboration.agreements": mark("criteria", "signed agreements"),
    "collaboration.obstacles": mark("criteria", "obstacles"),
    "anchoring.adopted": mark("criteria", "a plan or a political decision"),
    "delivery.people": mark("criteria", "people who can deliver it"),
    "delivery.setting": mark("criteria", "the setting"),
    "delivery.equipment": mark("criteria", "the equipment"),
    "delivery.instructions": mark("criteria", "the instructions"),
}

# What has not been looked at, and what would change that.
NOT_LOOKED_AT = {
    "need.documented": (
        mark("criteria", "The sources of the need have not been looked at"),
        mark(
            "criteria",
            "Write down the need with its source: a survey, statistics, a plan or interviews.",
        ),
    ),
    "comparison.difference": (
        mark("criteria", "The comparison places have not been compared with the pilot's yet"),
        mark("criteria", "Compare the change here with the change in the comparison places."),
    ),
    "reach.planned": (
        mark("criteria", "How many were reached has not been compared with the plan"),
        mark("criteria", "Write down how many you plan to reach, and count who comes."),
    ),
    "reach.worst_off": (
        mark("criteria", "Who the participants are has not been looked at"),
        mark(
            "criteria",
            "Count participants by a social dimension, such as education or income, and write "
            "down each group's share of those it is for.",
        ),
    ),
    "equity.gap": (
        mark("criteria", "Whether the gap between groups grows has not been looked at"),
        mark("criteria", "Measure the outcome for each group in at least six periods."),
    ),
    "transfer.next_site": (
        mark("criteria", "What a new place can expect has not been worked out"),
        mark("criteria", "Measure in more places: from their spread a new one can be foreseen."),
    ),
    "economy.cost": (
        mark("criteria", "What it costs for each participant has not been looked at"),
        mark("criteria", "Write down the costs, the participants and the cap."),
    ),
    "economy.budget": (
        mark("criteria", "What has been spent has not been looked at"),
        mark("criteria", "Write down the costs and the budget."),
    ),
    "economy.funded": (
        mark("criteria", "Who pays after the pilot has not been looked at"),
        mark("criteria", "Write down funding that is committed, with its months."),
    ),
    "collaboration.agreements": (
        mark("criteria", "Agreements with partners have not been looked at"),
        mark("criteria", "Write down the partners it depends on, and sign with each."),
    ),
    "collaboration.obstacles": (
        mark("criteria", "What stands in the way has not been looked at"),
        mark("criteria", "Write down the obstacles, and which of them block it."),
    ),
    "anchoring.adopted": (
        mark("criteria", "Whether a plan or a decision carries it has not been looked at"),
        mark("criteria", "Bring it into a municipal plan or before a committee, and note it here."),
    ),
    "delivery.people": (
        mark("criteria", "Who else could deliver it has not been looked at"),
        mark("criteria", "Attach a training plan, or name somebody elsewhere who delivers it."),
    ),
    "delivery.setting": (
        mark("criteria", "What kind of place it takes has not been looked at"),
        mark("criteria", "Attach a description of the place and what it must have."),
    ),
    "delivery.equipment": (
        mark("criteria", "What equipment it takes has not been looked at"),
        mark("criteria", "Attach a list of what is needed, with where to get it."),
    ),
    "delivery.instructions": (
        mark("criteria", "Whether others could follow it has not been looked at"),
        mark("criteria", "Attach the manual, or link to it."),
    ),
}
NO_TARGET_GROUP = mark("criteria", "Nobody has written down who it is for")
SAY_WHO = mark("criteria", "Write down the target group, and the need with its source.")
NO_COMPARISON = mark("criteria", "There are no places to compare with")
ADD_COMPARISON = mark(
    "criteria", "Measure the same in places without the pilot, before and during it."
)


@dataclass(frozen=True, slots=True)
class Answer:
    """How a criterion came out, without its question.

    observed, threshold: what was seen and what was asked for, None where there is nothing to show.
    why: one sentence. would_change: what would change the verdict, None where it passes for good.
    records: (table, uid) of what it rests on.
    """

    verdict: Verdict
    why: Message
    would_change: Message | None = None
    observed: Message | None = None
    threshold: Message | None = None
    records: Records = ()


@dataclass(frozen=True, slots=True)
class Criterion(Plain):
    """One criterion of readiness with its answer; the fields of `Answer` and its question.

    id, group: as in `profile.CRITERIA`. required: by the profile that was asked.
    """

    id: str
    group: str
    question: Message
    required: bool
    verdict: Verdict
    observed: Message | None
    threshold: Message | None
    why: Message
    records: Records
    would_change: Message | None

    @property
    def open(self) -> bool:
        """Required, and neither passed nor beside the point."""
        return self.required and self.verdict in OPEN


_QUESTIONS = {id: Message(text, context="criteria") for id, text in QUESTIONS.items()}


def criterion(id: str, answer: Answer, profile: Profile) -> Criterion:
    """An answer with its question."""
    return Criterion(
        id,
        CRITERIA[id],
        _QUESTIONS[id],
        profile.requires(id),
        answer.verdict,
        answer.observed,
        answer.threshold,
        answer.why,
        answer.records,
        answer.would_change,
    )


def asked(text: str, **facts: object) -> Message:
    """A sentence of this module with its facts."""
    return Message(text, facts, context="criteria") if facts else as_it_stands(text, "criteria")


def name_of(id: str) -> Message:
    """What a criterion asks for, in a few words, for lists of what is left."""
    return asked(NAMES[id])


def not_looked_at(id: str) -> Answer:
    """The answer as long as nobody has looked: unknown, which never counts as passed."""
    why, would_change = NOT_LOOKED_AT[id]
    return Answer(Verdict.UNKNOWN, asked(why), asked(would_change))


def without_target_group() -> Answer:
    """A need cannot be documented for nobody in particular."""
    return Answer(Verdict.UNKNOWN, asked(NO_TARGET_GROUP), asked(SAY_WHO))


def without_comparison() -> Answer:
    """Nothing to compare with: beside the point, and what would change that."""
    return Answer(Verdict.NOT_APPLICABLE, asked(NO_COMPARISON), asked(ADD_COMPARISON))
