"""Is a pilot ready to scale, afresh from the measurements: flag, criteria, next steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store import schema
from store.errors import Refusal
from store.evidence.criteria import Criterion
from store.evidence.looks import Look
from store.evidence.plain import Plain
from store.evidence.profile import Profile
from store.evidence.readiness import Readiness, assess_many
from store.reads import levels
from store.reads.evidence import Gathered, gather
from store.reads.pilot import GONE
from store.reads.verdict_inputs import verdict_inputs
from store.reads.worked_out import ProfileName
from store.words import Flag, Message

SCHEMA = "springbrett/readiness/1"


@dataclass(frozen=True, slots=True)
class ReadinessPage(Plain):
    """A pilot's readiness, as JSON has it too. pilot: its code.

    looks: the numbers of each metric at its last period. inputs: what the verdicts rest on, see
    `verdict_inputs`; None unless asked for.
    """

    schema: str
    pilot: str
    flag: Flag
    why: Message
    as_of: date
    profile: ProfileName
    criteria: tuple[Criterion, ...]
    next_steps: tuple[str, ...]
    progress: float | None
    looks: tuple[Look, ...] = ()
    inputs: dict[str, Any] | None = None


def readiness(session: Session, pilot: UUID, today: date, *, inputs: bool = False) -> ReadinessPage:
    """The readiness of the pilot with this uid. Raises Refusal where it is gone.

    inputs: also what the verdicts rest on.
    """
    return pages((gathered_pilot(session, pilot, today),), today, inputs)[0]


def gathered_pilot(session: Session, pilot: UUID, today: date) -> Gathered:
    """The evidence on one pilot, its levels at hand. Raises Refusal where it is gone."""
    key = session.scalar(sa.select(schema.Pilot.id).where(schema.Pilot.uid == pilot))
    if key is None:
        raise Refusal(GONE)
    levels.load_for(session)
    return gather(session, [key], today)[0]


def readiness_all(
    session: Session, today: date, *, inputs: bool = False, archived: bool = False
) -> tuple[ReadinessPage, ...]:
    """The readiness of every pilot, by code. inputs: also what the verdicts rest on.

    archived: of those that are put away too.
    """
    levels.load_for(session)
    query = sa.select(schema.Pilot.id).where(~schema.Pilot.archived)
    keys = None if archived else list(session.scalars(query))
    found = pages(gather(session, keys, today), today, inputs)
    return tuple(sorted(found, key=lambda page: page.pilot))


def pages(gathered: Sequence[Gathered], today: date, inputs: bool) -> list[ReadinessPage]:
    """A page for each pilot, those of one profile together. inputs: with what they rest on."""
    made: list[ReadinessPage] = []
    for profile in dict.fromkeys(one.profile for one in gathered):
        those = [one.evidence for one in gathered if one.profile == profile]
        for evidence, found in zip(those, assess_many(those, profile, today), strict=True):
            rests_on = verdict_inputs(evidence, profile, found.looks) if inputs else None
            made.append(_page(evidence.code, found, profile, today, rests_on))
    return made


def _page(
    code: str, found: Readiness, profile: Profile, today: date, inputs: dict[str, Any] | None
) -> ReadinessPage:
    return ReadinessPage(
        SCHEMA,
        code,
        found.flag,
        found.why,
        today,
        ProfileName(profile.name, profile.version),
        found.criteria,
        found.next_steps,
        found.progress,
        found.looks,
        inputs,
    )
