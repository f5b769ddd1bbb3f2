"""A programme's own readiness profile: begun from another one, changed by new versions, removed.

A version is never written over: verdicts and fixed criteria name the one that they were made by.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from difflib import get_close_matches
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import schema
from store.change import Change
from store.commands import checks
from store.commands.fields import UNSET, Unset
from store.errors import Refusal
from store.evidence.profile import CRITERIA, GROUPS, Profile, profile_from_dict
from store.places import shipped_settings
from store.words import mark

NO_PROFILE = mark("errors", "There is no readiness profile “{name}”. The nearest is {known}.")
NAME_TAKEN = mark(
    "errors", "There is already a readiness profile called {name}: choose another name."
)
SHIPPED = mark(
    "errors",
    "The profile “{name}” comes with Springbrett and stays as it is: make your own from it.",
)
NEWER = mark(
    "errors",
    "Somebody saved version {newest} of “{name}” while you were at it. Look at what it asks for"
    " now, then try again.",
)
NO_CRITERION = mark("errors", "There is no criterion “{criterion}”. The nearest is {nearest}.")
NOTHING_ASKED = mark(
    "errors", "A profile that requires nothing would call every pilot ready: choose a criterion."
)
USED = mark(
    "errors",
    "{programme} uses the profile “{name}”: give it another profile first, then remove this one.",
)
FIXED_UNDER = mark(
    "errors", "A target was fixed under the profile “{name}”, so it stays, with all its versions."
)
NOT_A_WORD = mark("errors", "{field} can't be “{value}”. It is one of: {words}.")

BEYOND = ("minimum_worthwhile", "target")

RANGES: Mapping[str, tuple[float, float]] = {
    # Below, no plan of ordinary length could pass; above a half, chance alone would. And the least
    # share is more than a hundredth of the most, so that 0.8 and 80 are never mistaken.
    "alpha": (0.005, 0.49),
    # Limits come with the third period, and "it holds" looks at the latest four.
    "minimum_periods": (4, 104),
    "iterations": (0, 50),
    "worst_off_share": (0.1, 2),
    "participants": (0, 100_000),
    "smallest_group": (0, 100_000),
    "gap_periods": (6, 260),
    "sites": (1, 100),
    "next_site_chance": (0.05, 0.99),
    "funded_months": (0, 120),
    "open_when_nearly": (0, 24),
}
"""The least and the most that a figure of a profile may be."""

SHARES = ("alpha", "worst_off_share", "next_site_chance")
"""The settings that are fractions, shown as per cent."""

Settings = dict[str, Any]


def in_force(session: Session, name: str) -> Profile:
    """The profile of this name, whatever its capitals: the newest of a programme's own, or shipped.

    Raises Refusal with the nearest name where there is none.
    """
    wanted = checks.folded(checks.required(name, "profile", checks.SHORT))
    own = {checks.folded(each): each for each in _own_names(session)}
    shipped = {checks.folded(each): each for each in shipped_settings()}
    if wanted in own:
        newest = _newest(session, own[wanted])
        kept = {**newest.content, "name": newest.name, "version": newest.number}
        return profile_from_dict(kept)
    if wanted in shipped:
        return profile_from_dict(shipped_settings()[shipped[wanted]])
    known = {**shipped, **own}
    nearest = known[get_close_matches(wanted, known, 1, 0.0)[0]]
    raise Refusal(NO_PROFILE, field="profile", name=name, known=nearest)


def changed(profile: Profile, settings: Mapping[str, Any]) -> Profile:
    """The profile with some of its settings otherwise; not saved, and of the same version.

    settings: names of `Profile` fields with their values; UNSET stays as it is. required may name
    whole groups. Raises Refusal about the setting that can't be taken.
    """
    told = {name: value for name, value in settings.items() if value is not UNSET}
    for name, value in told.items():
        if name in RANGES:
            _in_range(name, value)
    if told.get("effect_beyond", BEYOND[0]) not in BEYOND:
        raise Refusal(NOT_A_WORD, value=told["effect_beyond"], words=", ".join(BEYOND)).about(
            "effect_beyond"
        )
    if "required" in told:
        told["required"] = _criteria(told["required"])
    return profile_from_dict({**profile.to_dict(), **told})


def _in_range(name: str, value: float) -> None:
    least, most = RANGES[name]
    try:
        checks.between(value, name, least, most)
    except Refusal as refusal:
        if name not in SHARES or "lowest" not in refusal.facts:
            raise
        shown = dict.fromkeys(("value", "lowest", "highest"), "proportion")
        raise Refusal(refusal.sentence, field=name, **{**refusal.facts, "numbers": shown}) from None


def _criteria(given: Any) -> tuple[str, ...]:
    known = (*CRITERIA, *GROUPS)
    for name in given:
        if name not in known:
            nearest = get_close_matches(str(name), known, 1, 0.0)[0]
            raise Refusal(NO_CRITERION, field="required", criterion=name, nearest=nearest)
    if not given:
        raise Refusal(NOTHING_ASKED, field="required")
    return tuple(given)


def _own_names(session: Session) -> tuple[str, ...]:
    return tuple(session.scalars(sa.select(schema.Profile.name).distinct()))


def _newest(session: Session, name: str) -> schema.Profile:
    row = schema.Profile
    query = sa.select(row).where(row.name == name).order_by(row.number.desc()).limit(1)
    return session.scalars(query).one()


def _next_number(session: Session, name: str) -> int:
    """One that no version has had, also where one was undone that a verdict has named."""
    numbers = [
        session.scalar(sa.select(sa.func.max(number)).where(named == name))
        for number, named in (
            (schema.Profile.number, schema.Profile.name),
            (schema.KeptVerdict.profile_version, schema.KeptVerdict.profile),
            (schema.CriterionFixing.profile_version, schema.CriterionFixing.profile),
        )
    ]
    return 1 + max((number for number in numbers if number is not None), default=0)


def _content(profile: Profile) -> Settings:
    kept = profile.to_dict()
    del kept["name"], kept["version"]
    return kept


def _own(session: Session, name: str) -> Profile:
    """A programme's own profile. Raises Refusal for one that comes with the program."""
    found = in_force(session, name)
    if found.name not in _own_names(session):
        raise Refusal(SHIPPED, field="profile", name=found.name)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileSettings:
    """What a profile is to ask for otherwise; UNSET stays as it is.

    As `store.evidence.profile.Profile` has them. required: ids of criteria and groups.
    """

    alpha: float | Unset = UNSET
    minimum_periods: int | Unset = UNSET
    effect_beyond: str | Unset = UNSET
    paper_passes: bool | Unset = UNSET
    iterations: int | Unset = UNSET
    guardrail_must_clear: bool | Unset = UNSET
    guardrail_needed: bool | Unset = UNSET
    worst_off_share: float | Unset = UNSET
    participants: int | Unset = UNSET
    smallest_group: int | Unset = UNSET
    gap_periods: int | Unset = UNSET
    sites: int | Unset = UNSET
    next_site_chance: float | Unset = UNSET
    funded_months: int | Unset = UNSET
    open_when_nearly: int | Unset = UNSET
    required: tuple[str, ...] | Unset = UNSET

    def settings(self) -> Settings:
        """By name."""
        return {each.name: getattr(self, each.name) for each in fields(ProfileSettings)}


@dataclass(frozen=True, slots=True)
class AddProfile(ProfileSettings):
    """A profile of a programme's own: another one, with what is asked for otherwise."""

    name: str
    based_on: str = "default"
    label = mark("undo", "Add readiness profile")
    touches = frozenset({"profile"})

    def run(self, change: Change) -> None:
        """Write its first version; no programme uses it yet."""
        session = change.session
        name = checks.required(self.name, "name", checks.SHORT)
        if checks.same_name(name, (*shipped_settings(), *_own_names(session))):
            raise Refusal(NAME_TAKEN, field="name", name=name)
        made = changed(in_force(session, self.based_on), self.settings())
        number = _next_number(session, name)
        change.add(schema.Profile(name=name, number=number, content=_content(made)))


@dataclass(frozen=True, slots=True)
class EditProfile(ProfileSettings):
    """Let a programme's own profile ask for something else, as its next version.

    version: the one that was looked at; refused where somebody has saved a newer one since.
    """

    profile: str
    version: int | Unset = UNSET
    label = mark("undo", "Edit readiness profile")
    touches = frozenset({"profile"})

    def run(self, change: Change) -> None:
        """Add a version beside those that there are; none where nothing is otherwise."""
        session = change.session
        before = _own(session, self.profile)
        if not isinstance(self.version, Unset) and self.version != before.version:
            raise Refusal(NEWER, field="profile", name=before.name, newest=before.version)
        after = changed(before, self.settings())
        if after == before:
            return
        number = _next_number(session, before.name)
        change.add(schema.Profile(name=before.name, number=number, content=_content(after)))


@dataclass(frozen=True, slots=True)
class RemoveProfile:
    """Remove a programme's own profile with all its versions."""

    profile: str
    label = mark("undo", "Remove readiness profile")
    touches = frozenset({"profile"})

    def run(self, change: Change) -> None:
        """Refused while a programme uses it, and where a criterion was fixed under it."""
        session = change.session
        name = _own(session, self.profile).name
        programme, fixing, row = schema.Programme, schema.CriterionFixing, schema.Profile
        used = session.scalar(sa.select(programme.name).where(programme.profile == name).limit(1))
        if used is not None and name not in shipped_settings():
            raise Refusal(USED, field="profile", programme=used, name=name)
        if session.scalar(sa.select(fixing.id).where(fixing.profile == name).limit(1)) is not None:
            raise Refusal(FIXED_UNDER, field="profile", name=name)
        query = sa.select(row).where(row.name == name).order_by(row.number.desc())
        for version in session.scalars(query).all():
            change.remove(version)
