"""Is a pilot ready to scale? The flag, its one-line why, the criteria and what to do next.

Pure: what it needs comes in as dataclasses. Unknown never counts as passed: what has not been
looked at is not in order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from store.evidence import learning, places, reach
from store.evidence import sentences as words
from store.evidence.criteria import (
    NOT_LOOKED_AT,
    Answer,
    Criterion,
    Records,
    criterion,
    name_of,
    not_looked_at,
    without_comparison,
    without_target_group,
)
from store.evidence.effect import (
    Judged,
    Needed,
    effect,
    guardrail,
    harm,
    harmed,
    needed,
    primary,
    too_little,
)
from store.evidence.looks import Look, last_looks
from store.evidence.pilot import HypothesisEvidence, PilotEvidence
from store.evidence.plain import Plain
from store.evidence.profile import CRITERIA, Profile
from store.evidence.progress import scores
from store.evidence.sentences import on_date, said, span, with_figures
from store.evidence.transfer import Transfer
from store.words import Choice, Flag, Message, Verdict

__all__ = ["Readiness", "assess", "assess_many"]

EVIDENCE = ("effect", "harm", "reach_and_equity", "transfer")
FIXED_BEFORE = "learning.fixed_before"


@dataclass(frozen=True, slots=True)
class Readiness(Plain):
    """Whether a pilot is ready to scale, and what stands in the way.

    why: the flag's reason in one line. criteria: all of them in their fixed order. next_steps: ids
    of the open ones, in the order in which closing them moves the flag. progress: how far it has
    come, see `progress.Progress`, None where it was left away. valid_until: the next date on which
    the answer changes by itself, None if on none. looks: the numbers of each metric that it rests
    on.
    """

    flag: Flag
    why: Message
    criteria: tuple[Criterion, ...]
    next_steps: tuple[str, ...]
    progress: float | None = None
    valid_until: date | None = None
    looks: tuple[Look, ...] = ()


@dataclass(frozen=True, slots=True)
class _Case:
    """One pilot with its numbers, beside what they are held against."""

    evidence: PilotEvidence
    looks: tuple[Look, ...]
    hypothesis: HypothesisEvidence | None
    main: Judged | None
    guardrails: tuple[Judged, ...]


def assess(evidence: PilotEvidence, profile: Profile, today: date) -> Readiness:
    """Is this pilot ready to scale, by this profile, on this day?

    evidence: all that is known of it. profile: what is asked. today: for what has a date.
    Raises EvidenceError on numbers that cannot be true.
    Source: docs/en/reference/criteria.md, with what each asks and where others ask the same.
    """
    return assess_many([evidence], profile, today)[0]


def assess_many(
    evidences: Sequence[PilotEvidence], profile: Profile, today: date, *, progress: bool = True
) -> tuple[Readiness, ...]:
    """`assess` for many pilots, in the order given; their numbers are worked on all at once.

    progress: False leaves the score away, which looks back at those whose effect is shown.
    """
    metrics = [metric for evidence in evidences for metric in evidence.metrics]
    looks = last_looks(metrics, profile.alpha)
    cases = []
    start = 0
    for evidence in evidences:
        end = start + len(evidence.metrics)
        cases.append(_case(evidence, tuple(looks[start:end]), profile))
        start = end
    more = needed([each for case in cases for each in _across(case, profile)])
    far: list[float | None] = [None] * len(cases)
    if progress:
        far = [*scores(evidences, [case.looks for case in cases], profile)]
    foreseen = places.foresee([case.main for case in cases])
    blank = {id: criterion(id, not_looked_at(id), profile) for id in NOT_LOOKED_AT}
    return tuple(
        _assess(case, profile, today, more, ahead, score, blank)
        for case, ahead, score in zip(cases, foreseen, far, strict=True)
    )


def _case(evidence: PilotEvidence, looks: tuple[Look, ...], profile: Profile) -> _Case:
    by_uid = {metric.uid: look for metric, look in zip(evidence.metrics, looks, strict=True)}
    hypothesis, metric = evidence.primary_hypothesis, evidence.primary_metric
    main = None if metric is None else primary(metric, by_uid[metric.uid], profile)
    guardrails = tuple(guardrail(each, by_uid[each.uid]) for each in evidence.guardrails)
    return _Case(evidence, looks, hypothesis, main, guardrails)


def _across(case: _Case, profile: Profile) -> list[Judged]:
    """Those for whom "how many more periods" will be asked."""
    guardrails = case.guardrails if profile.guardrail_must_clear else ()
    return [*guardrails, *([] if case.main is None else [case.main])]


def _assess(
    case: _Case,
    profile: Profile,
    today: date,
    more: Needed,
    ahead: Transfer | None,
    progress: float | None,
    blank: Mapping[str, Criterion],
) -> Readiness:
    answers = _answers(case, profile, today, more) | _beside(case, profile, ahead)
    criteria = tuple(
        criterion(id, answers[id], profile) if id in answers else blank[id] for id in CRITERIA
    )
    steps = _next_steps(criteria, case)
    flag, why = _flag(case, criteria, steps, profile)
    by_id = {each.id: each for each in criteria}
    until = _valid_until(case, today, by_id["effect.primary"])
    return Readiness(flag, why, criteria, steps, progress, until, case.looks)


def _answers(case: _Case, profile: Profile, today: date, more: Needed) -> dict[str, Answer]:
    """What can be answered from the evidence at hand, by criterion."""
    evidence = case.evidence
    hypothesis = case.hypothesis
    fixed = None if hypothesis is None else hypothesis.fixed
    done = learning.completed(evidence)
    answers = {
        FIXED_BEFORE: learning.fixed_before(hypothesis, profile),
        "learning.iterations": learning.iterations(done, profile),
        "learning.riskiest": learning.riskiest(evidence.hypotheses),
        "learning.not_abandoned": learning.not_abandoned(done),
        "effect.primary": effect(case.main, fixed, today, more, _records(case)),
        "harm.guardrails": harm(case.guardrails, profile, more),
        "transfer.sites": learning.sites(None if case.main is None else case.main.metric, profile),
        "transfer.adaptations": learning.adaptations(evidence),
    }
    if not evidence.target_group:
        answers["need.documented"] = without_target_group()
    if not evidence.comparison_sites:
        answers["comparison.difference"] = without_comparison()
    return answers


def _beside(case: _Case, profile: Profile, ahead: Transfer | None) -> dict[str, Answer]:
    """What can be answered from numbers by place and by group, as far as there are any."""
    evidence, main = case.evidence, case.main
    answers = {}
    if main is not None and main.metric.places:
        answers["transfer.next_site"] = places.next_place(main, ahead, profile)
        if evidence.comparison_sites:
            answers["comparison.difference"] = places.compared(main)
    if evidence.planned_reach is not None:
        answers["reach.planned"] = reach.planned(evidence, profile)
    if evidence.reached:
        answers["reach.worst_off"] = reach.worst_off(evidence, profile)
    if main is not None and main.metric.groups:
        answers["equity.gap"] = reach.gap(evidence, main, profile)
    return answers


def _records(case: _Case) -> Records:
    """What the effect rests on: the metric, its hypothesis and the criterion fixed for it."""
    if case.main is None:
        return ()
    records = [("metric", case.main.metric.uid)]
    hypothesis = case.hypothesis
    if hypothesis is not None:
        records.append(("hypothesis", hypothesis.uid))
        if hypothesis.fixed is not None:
            records.append(("criterion_fixing", hypothesis.fixed.uid))
    return tuple(records)


def _next_steps(criteria: Sequence[Criterion], case: _Case) -> tuple[str, ...]:
    """Open criteria in the order in which closing them moves the flag.

    The evidence first, because without all of it nothing but "keep piloting" is possible; before
    it the target, as long as none is fixed: numbers count from then on.
    """
    fixed = case.main is not None and case.main.look.judged

    def order(each: Criterion) -> tuple[int, int]:
        if each.id == FIXED_BEFORE and not fixed:
            return 0, 0
        if each.group in EVIDENCE:
            return 1, 0 if each.verdict is Verdict.FAIL and each.group in ("effect", "harm") else 1
        return 2, 0

    return tuple(each.id for each in sorted((c for c in criteria if c.open), key=order))


def _flag(
    case: _Case, criteria: Sequence[Criterion], steps: tuple[str, ...], profile: Profile
) -> tuple[Flag, Message]:
    """The first rule that holds."""
    reason = _reconsider(case)
    if reason is not None:
        return Flag.RECONSIDER, reason
    reason = _too_early(case, profile)
    if reason is not None:
        return Flag.TOO_EARLY, reason
    if not steps:
        return Flag.READY, _in_order(case)
    open_evidence = [each for each in criteria if each.open and each.group in EVIDENCE]
    if not open_evidence and len(steps) <= profile.open_when_nearly:
        return Flag.NEARLY, _left(steps, criteria)
    for each in open_evidence:
        if each.group in ("effect", "harm"):
            return Flag.KEEP_PILOTING, each.why
    return Flag.KEEP_PILOTING, _left(steps, criteria)


def _reconsider(case: _Case) -> Message | None:
    for each in case.guardrails:
        if harmed(each):
            assert each.bound is not None
            text = words.PAST_LIMIT[each.way]
            return with_figures(text, each.metric, each.look, limit=float(each.bound))
    main = case.main
    if main is not None and too_little(main):
        assert main.metric.minimum_worthwhile is not None
        minimum = float(main.metric.minimum_worthwhile)
        text = words.TOO_LITTLE[main.way]
        return with_figures(text, main.metric, main.look, minimum=minimum)
    decisions = case.evidence.decisions
    last = max(enumerate(decisions), key=lambda each: (each[1].on, each[0]), default=None)
    if last is not None and last[1].decision == Choice.STOP:
        return on_date(words.STOPPED, on=last[1].on)
    return None


def _too_early(case: _Case, profile: Profile) -> Message | None:
    main = case.main
    if main is None:
        return said(words.NO_METRIC)
    if not main.look.judged:
        return said(words.FIX_NOW if main.look.periods else words.FIX_FIRST)
    seen = main.look.periods
    if seen >= profile.minimum_periods:
        return None
    asked = span(main.metric.cadence, profile.minimum_periods)
    facts = {"seen": seen, "span": asked, "numbers": {"seen": "count"}}
    return Message(words.MEASURED, facts)


def _in_order(case: _Case) -> Message:
    if case.main is None or not case.main.judgeable:
        return said(words.ALL_IN_ORDER)
    return with_figures(words.READY, case.main.metric, case.main.look)


def _left(steps: tuple[str, ...], criteria: Sequence[Criterion]) -> Message:
    names = [name_of(id) for id in steps[:2]]
    if len(steps) == 1:
        return said(words.ONE_LEFT, first=names[0])
    if len(steps) == 2:
        return said(words.TWO_LEFT, first=names[0], second=names[1])
    asked = sum(each.required and each.verdict is not Verdict.NOT_APPLICABLE for each in criteria)
    numbers = {"open": "count", "asked": "count"}
    return said(words.MANY_LEFT, open=len(steps), asked=asked, first=names[0], numbers=numbers)


def _valid_until(case: _Case, today: date, shown: Criterion) -> date | None:
    """The day after the by-date, from which on an effect that is not shown is a missed one."""
    hypothesis = case.hypothesis
    if hypothesis is None or hypothesis.fixed is None or shown.verdict is not Verdict.UNKNOWN:
        return None
    by = hypothesis.fixed.by
    return by + timedelta(days=1) if today <= by else None
