"""What a programme asks of a pilot before it calls it ready: thresholds, and what is required.

Three profiles are shipped as resources/profiles/*.toml; a programme can have its own. A profile
has a version, and every verdict that is kept names it, so that it can be computed again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from difflib import get_close_matches
from typing import Any

from store.errors import Refusal
from store.evidence.plain import Plain
from store.words import Message, mark

CRITERIA = {
    "need.documented": "need",
    "learning.fixed_before": "learning",
    "learning.iterations": "learning",
    "learning.riskiest": "learning",
    "learning.not_abandoned": "learning",
    "effect.primary": "effect",
    "harm.guardrails": "harm",
    "comparison.difference": "comparison",
    "reach.planned": "reach_and_equity",
    "reach.worst_off": "reach_and_equity",
    "equity.gap": "reach_and_equity",
    "transfer.sites": "transfer",
    "transfer.next_site": "transfer",
    "transfer.adaptations": "transfer",
    "economy.cost": "economy",
    "economy.budget": "economy",
    "economy.funded": "economy",
    "collaboration.agreements": "collaboration",
    "collaboration.obstacles": "collaboration",
    "anchoring.adopted": "anchoring",
    "delivery.people": "delivery",
    "delivery.setting": "delivery",
    "delivery.equipment": "delivery",
    "delivery.instructions": "delivery",
}
"""Every criterion in the order in which it is asked, and the group that it belongs to."""

GROUPS = tuple(dict.fromkeys(CRITERIA.values()))

UNKNOWN_SETTING = mark(
    "errors", "A readiness profile has no setting {setting}. Did you mean {nearest}?"
)
MISSING_SETTING = mark("errors", "The readiness profile lacks {setting}: add it.")
WRONG_SETTING = mark(
    "errors", "{setting} in the readiness profile is {given}: it must be {expected}."
)
UNKNOWN_CRITERION = mark(
    "errors", "The readiness profile requires {criterion}, which is no criterion. {nearest}?"
)
A_NAME = mark("errors", "a name")
A_WORD = mark("errors", "minimum_worthwhile or target")
YES_OR_NO = mark("errors", "true or false")
A_LIST = mark("errors", "a list of groups or criteria")
A_WHOLE = mark("errors", "a whole number, {least} or more")
A_SHARE = mark("errors", "a number above 0 and at most {most}")


@dataclass(frozen=True, slots=True)
class Profile(Plain):
    """Thresholds of the readiness criteria, and which of these are required.

    alpha: one-sided chance of error over all looks and judged phases, below 0.5.
    minimum_periods: of the primary metric in its judged phase, before anything but "too early".
    effect_beyond: what the interval must lie beyond, "minimum_worthwhile" or "target".
    paper_passes: a criterion fixed on paper and entered later counts where its source is attached.
    iterations: completed cycles. guardrail_must_clear: a guardrail passes only where its interval
    lies on the good side of its limit, else where it does not lie on the wrong one.
    guardrail_needed: a pilot without any guardrail has not looked. worst_off_share: share of the
    worst-off group among participants over its share of the target population. participants: the
    fewest in all, smallest_group: in a group, gap_periods: periods for the gap. sites: pilot sites
    with data. next_site_chance: that the next place comes beyond the minimum worthwhile value.
    funded_months: paid for after the pilot's end. open_when_nearly: other required criteria that
    may be open when a pilot is nearly ready. required: ids of criteria.
    """

    name: str
    version: int
    alpha: float
    minimum_periods: int
    effect_beyond: str
    paper_passes: bool
    iterations: int
    guardrail_must_clear: bool
    guardrail_needed: bool
    worst_off_share: float
    participants: int
    smallest_group: int
    gap_periods: int
    sites: int
    next_site_chance: float
    funded_months: int
    open_when_nearly: int
    required: tuple[str, ...]

    def requires(self, criterion: str) -> bool:
        """Whether the criterion with this id is required."""
        return criterion in self.required


LEAST = {
    "version": 1,
    # Limits come with the third period, and "it holds" looks at the latest four.
    "minimum_periods": 4,
    "iterations": 0,
    "participants": 0,
    "smallest_group": 0,
    "gap_periods": 6,
    "sites": 1,
    "funded_months": 0,
    "open_when_nearly": 0,
}
MOST = {"alpha": 0.49, "worst_off_share": 10.0, "next_site_chance": 1.0}


def profile_from_dict(kept: Mapping[str, Any]) -> Profile:
    """A profile from plain values, as a TOML or JSON file holds them.

    required may name criteria and whole groups. Raises Refusal where a setting is missing, not
    known or out of range.
    """
    names = [each.name for each in fields(Profile)]
    for name in kept:
        if name not in names:
            nearest = get_close_matches(name, names, 1, 0.0)[0]
            raise Refusal(UNKNOWN_SETTING, field=name, setting=name, nearest=nearest)
    values = {each.name: kept.get(each.name, MISSING) for each in fields(Profile)}
    for name, value in values.items():
        if value is MISSING:
            raise Refusal(MISSING_SETTING, field=name, setting=name)
    for name, value in values.items():
        _check(name, value)
    for name in MOST:
        values[name] = float(values[name])
    values["required"] = _required(values["required"])
    return Profile(**values)


def _check(name: str, value: Any) -> None:
    expected: str | None = None
    facts: dict[str, Any] = {}
    if name == "name":
        expected = None if isinstance(value, str) and value.strip() else A_NAME
    elif name == "effect_beyond":
        expected = None if value in ("minimum_worthwhile", "target") else A_WORD
    elif name == "required":
        expected = None if isinstance(value, list | tuple) else A_LIST
    elif name in LEAST:
        whole = isinstance(value, int) and not isinstance(value, bool) and value >= LEAST[name]
        expected, facts = (None if whole else A_WHOLE), {"least": LEAST[name]}
    elif name in MOST:
        number = isinstance(value, int | float) and not isinstance(value, bool)
        expected = None if number and 0 < value <= MOST[name] else A_SHARE
        facts = {"most": MOST[name]}
    elif not isinstance(value, bool):
        expected = YES_OR_NO
    if expected is not None:
        raise Refusal(
            WRONG_SETTING,
            field=name,
            setting=name,
            given=repr(value),
            expected=Message(expected, facts, context="errors"),
        )


def _required(given: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """Ids of criteria in their order, from ids and groups."""
    for name in given:
        if name not in CRITERIA and name not in GROUPS:
            nearest = get_close_matches(str(name), [*CRITERIA, *GROUPS], 1, 0.0)[0]
            raise Refusal(UNKNOWN_CRITERION, field="required", criterion=name, nearest=nearest)
    return tuple(id for id, group in CRITERIA.items() if id in given or group in given)
