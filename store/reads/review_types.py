"""What a review is made of: frozen dataclasses that `review.reviews`, `agenda` and `page` fill.

What is safe to show on a shared screen is decided by type. `ReviewPage` is for the screen that
everybody sees: it holds a person's name at most and never a contact's role, e-mail, phone or notes;
no hourly costs; no agenda item's private note; and of groups only what may be seen: one under the
programme's threshold has no figure, nor has the one by which it could be worked out, and nothing
says by how many a group has grown since last time, which would tell how few are new. `Agenda` is
for the one who leads the meeting: it alone holds the private notes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from store.evidence.criteria import Criterion
from store.evidence.equity import Trend
from store.evidence.plain import Plain
from store.reads.outcome_types import Outcome
from store.words import (
    Act,
    Ask,
    Cadence,
    Choice,
    Direction,
    Flag,
    Kind,
    Message,
    Stage,
    Supports,
)


class ReviewState(StrEnum):
    """Where a review stands: not begun, under way, or held."""

    PLANNED = "planned"
    UNDER_WAY = "under_way"
    HELD = "held"


class ActionState(StrEnum):
    """Where an action stands."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class Entry(StrEnum):
    """What a row of the minutes is about, where they are a table."""

    ATTENDED = "attended"
    ABSENT = "absent"
    LOOKED_AT = "looked_at"
    EARLIER_ACTION = "earlier_action"
    DECISION = "decision"
    ACTION = "action"


def state_of(began_at: datetime | None, ended_at: datetime | None) -> ReviewState:
    """A review that has ended was held."""
    if ended_at is not None:
        return ReviewState.HELD
    return ReviewState.PLANNED if began_at is None else ReviewState.UNDER_WAY


@dataclass(frozen=True, slots=True)
class ReviewLine(Plain):
    """A review in the list. minutes: of all items together, None where none says any.

    codes: of its pilots, in the order of the agenda. present: how many came. decided: how many
    decisions were made in it. open_actions, overdue_actions: of those that were given in it.
    """

    uid: UUID
    version: int
    title: str
    on: date
    state: ReviewState
    programme: str | None
    codes: tuple[str, ...]
    minutes: int | None
    present: int
    decided: int
    open_actions: int
    overdue_actions: int

    @property
    def pilots(self) -> int:
        """How many are on the agenda."""
        return len(self.codes)


@dataclass(frozen=True, slots=True)
class ActionLine(Plain):
    """Who does what by when. owner: a name as typed, never more of a contact than that.

    number: within the pilot. given_on: when it was written down. review, review_on: the title and
    the day of the review in which it was given, None outside one.
    here: it was given in the review that is looked at. overdue: as of the day that was asked for.
    """

    uid: UUID
    version: int
    number: int
    pilot: UUID
    code: str
    what: str
    owner: str | None
    given_on: date
    due_on: date | None
    done_on: date | None
    dropped_on: date | None
    how_it_went: str | None
    review: str | None
    review_on: date | None
    here: bool
    overdue: bool

    @property
    def state(self) -> ActionState:
        """Open until it is done or dropped."""
        if self.done_on is not None:
            return ActionState.DONE
        return ActionState.OPEN if self.dropped_on is None else ActionState.DROPPED


@dataclass(frozen=True, slots=True)
class DecisionLine(Plain):
    """What was decided. flag: as it stood then. here: in the review that is looked at."""

    uid: UUID
    decision: Choice
    why: str
    decided_on: date
    decided_by: str | None
    flag: Flag | None
    against_flag: bool
    here: bool


@dataclass(frozen=True, slots=True)
class Spread(Plain):
    """How far answers lie apart.

    Of votes: counts, one for each choice that there is, in their order, noughts too. Of
    predictions: lowest, middle and highest in the metric's stored unit.
    """

    answers: int
    counts: tuple[tuple[Choice, int], ...] = ()
    lowest: float | None = None
    middle: float | None = None
    highest: float | None = None


@dataclass(frozen=True, slots=True)
class Votes(Plain):
    """What people answered before they saw the chart, nobody by name.

    asked: what this review asks for. cast: the votes in the order in which they were typed;
    predicted: the predictions, raw. shown_at: when the chart was shown, which closes the vote.
    spread: None until then, and where nobody answered.
    """

    asked: Ask
    cast: tuple[Choice, ...]
    predicted: tuple[float, ...]
    shown_at: datetime | None
    spread: Spread | None

    @property
    def hides(self) -> bool:
        """People are still to answer: neither flag, figures, chart nor next place show yet."""
        return self.asked is not Ask.NOTHING and self.shown_at is None


@dataclass(frozen=True, slots=True)
class AgendaItem(Plain):
    """A pilot on the agenda, for the one who leads. note: private, for no shared screen.

    position: from 1. flag: as it is now; flag_then: as it stood when the review began, None before.
    """

    uid: UUID
    version: int
    position: int
    pilot: UUID
    code: str
    title: str
    lead: str | None
    stage: Stage
    minutes: int | None
    note: str | None
    flag: Flag | None
    flag_then: Flag | None
    votes: Votes
    decisions: tuple[DecisionLine, ...]


@dataclass(frozen=True, slots=True)
class Attendee(Plain):
    """Somebody who was asked to come. contact: the name is a contact's."""

    uid: UUID
    name: str
    present: bool
    contact: bool


@dataclass(frozen=True, slots=True)
class Agenda(Plain):
    """A review with its items in order, for the one who leads it.

    actions: of all its pilots: those that were open when the review began or were given in it; and,
    until it is held, those that were closed since the pilot's last review. The open ones first, by
    day.
    """

    uid: UUID
    version: int
    title: str
    on: date
    state: ReviewState
    programme: str | None
    ask: Ask
    began_at: datetime | None
    ended_at: datetime | None
    minutes: int | None
    items: tuple[AgendaItem, ...]
    attendees: tuple[Attendee, ...]
    actions: tuple[ActionLine, ...]


class ChangeKind(StrEnum):
    """What changed since last time."""

    FLAG = "flag"
    STAGE = "stage"
    NUMBERS = "numbers"
    CRITERION = "criterion"
    CYCLE = "cycle"
    EVENT = "event"
    DECISION = "decision"
    FINDING = "finding"


@dataclass(frozen=True, slots=True)
class Changed(Plain):
    """One thing that changed since last time, as a sentence. on: its day, where it has one."""

    kind: ChangeKind
    on: date | None
    said: Message


@dataclass(frozen=True, slots=True)
class Since(Plain):
    """What changed in a pilot since its last review, or since it began where there was none.

    review, on: the title and the day of the last review that was held on it, None for the first.
    flag_then, stage_then: as they stood there; stage_then is None where the stage is as it was.
    """

    review: str | None
    on: date | None
    flag_then: Flag | None
    stage_then: Stage | None
    changes: tuple[Changed, ...]


@dataclass(frozen=True, slots=True)
class Reached(Plain):
    """Who is reached. Figures are None where they are not known, or where they must not show.

    group: the worst-off one of the first ordered split. worst_off: how many of it. representation:
    its share of those who came over its share of whom it is for; gap: best minus worst off in the
    metric's stored unit, trend: where it goes. suppressed: a figure of the group is hidden, and
    reads "<5", or whatever `small_group` is.
    """

    participants: int | None
    planned: int | None
    group: str | None
    worst_off: int | None
    representation: float | None
    gap: float | None
    trend: Trend | None
    suppressed: bool
    small_group: int


@dataclass(frozen=True, slots=True)
class PaidFor(Plain):
    """What it may cost, in minor units of the currency. spent: None until costs are kept."""

    budget_cap: int | None
    cost_cap_per_participant: int | None
    spent: int | None
    currency: str


@dataclass(frozen=True, slots=True)
class Learnt(Plain):
    """A cycle that was completed, or a finding that was written down.

    number, title, act, study, surprises, prediction, prediction_held: of a cycle. text, supports,
    source: of a finding; hypothesis: the number of the one that it is about.
    """

    on: date | None
    number: int | None = None
    title: str | None = None
    act: Act | None = None
    study: str | None = None
    surprises: str | None = None
    prediction: str | None = None
    prediction_held: bool | None = None
    text: str | None = None
    supports: Supports | None = None
    source: str | None = None
    hypothesis: int | None = None


@dataclass(frozen=True, slots=True)
class Figure(Plain):
    """The one number of a pilot, with how it is written. All in the stored unit.

    lower, upper: the range in which the true value is likely to lie. before: the phase before, else
    the baseline.
    """

    metric: UUID
    name: str
    kind: Kind
    unit: str | None
    per: float
    cadence: Cadence | None
    direction: Direction
    estimate: float | None
    lower: float | None
    upper: float | None
    target: float | None
    before: float | None


@dataclass(frozen=True, slots=True, eq=False)
class ReviewPage(Plain):
    """One pilot on the screen that everybody sees.

    number, of: its place on the agenda, from 1. lead: a name alone. hypothesis: if, then, because
    of the primary one. fresh: the flag follows the latest facts. actions: those from before this
    review, the open ones first. outcome: the main metric's, for its chart; its `next_place` is what
    a new place can expect, and transfer the verdict on that. learnt: since last time, newest first.
    decisions, given: what was decided and who does what, in this review. While `votes.hides`, show
    title, hypothesis and actions alone.
    """

    review: UUID
    review_title: str
    on: date
    state: ReviewState
    item: UUID
    item_version: int
    number: int
    of: int
    minutes: int | None
    pilot: UUID
    pilot_version: int
    code: str
    title: str
    programme: str
    stage: Stage
    lead: str | None
    next_review_on: date | None
    flag: Flag | None
    why: Message | None
    fresh: bool
    hypothesis: tuple[str | None, str, str | None] | None
    votes: Votes
    actions: tuple[ActionLine, ...]
    since: Since
    figure: Figure | None
    outcome: Outcome | None
    transfer: Criterion | None
    reached: Reached
    paid_for: PaidFor
    learnt: tuple[Learnt, ...]
    decisions: tuple[DecisionLine, ...]
    given: tuple[ActionLine, ...]
