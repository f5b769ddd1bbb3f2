"""How a command's fields say what they refer to, and "leave it as it is"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any, TypeVar
from uuid import UUID


class Unset(Enum):
    """A field of an Edit command that was not given; None means that it becomes empty."""

    UNSET = "unset"


UNSET = Unset.UNSET

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ref:
    """The field holds the uid of a record of this table; on the command line its name."""

    table: str


PilotRef = Annotated[UUID, Ref("pilot")]
ProgrammeRef = Annotated[UUID, Ref("programme")]
SiteRef = Annotated[UUID, Ref("site")]
DimensionRef = Annotated[UUID, Ref("dimension")]
MetricRef = Annotated[UUID, Ref("metric")]
HypothesisRef = Annotated[UUID, Ref("hypothesis")]
IterationRef = Annotated[UUID, Ref("iteration")]
EventRef = Annotated[UUID, Ref("event")]
DecisionRef = Annotated[UUID, Ref("decision")]
NoteRef = Annotated[UUID, Ref("evidence_note")]
AttachmentRef = Annotated[UUID, Ref("attachment")]
OrganisationRef = Annotated[UUID, Ref("organisation")]
ContactRef = Annotated[UUID, Ref("contact")]
ReviewRef = Annotated[UUID, Ref("review")]
ActionRef = Annotated[UUID, Ref("action")]


def given(**fields: Any) -> dict[str, Any]:
    """Only the fields that were given."""
    return {name: value for name, value in fields.items() if value is not UNSET}


def kept(new: T | Unset, old: T) -> T:
    """What the field will hold: the new value where one was given."""
    return old if isinstance(new, Unset) else new
