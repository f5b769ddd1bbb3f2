"""What is done to a review, each a command; several of one gesture are done together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject

from store.words import Ask, mark

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from desktop.ui.review.typed_action import TypedAction
    from store.errors import Refusal
    from store.reads.review_types import ActionLine, Agenda, ReviewPage
    from store.store import Command
    from store.words import Choice

Refused = Callable[["Refusal"], object]
Then = Callable[[Any], object]
TITLE = mark("review", "Review {date}")
USUAL_MINUTES = 15


class ReviewDeeds(QObject):
    """Does them. owner: whoever asks is told only while this lives."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks

    # Preparing

    def prepare(self, then: Callable[[UUID], object]) -> None:
        """A new review, of today; `then` hears its uid."""
        from store.commands.reviews import AddReview

        today, text = self._tasks.today(), self._tasks.text
        title = text.fill("review", TITLE, date=text.date(today, year=False, long=True))
        self._do(AddReview(title, today), then=lambda done: then(done.uid))

    def edit(self, review: UUID, refused: Refused, **fields: Any) -> None:
        """Another title, day, or what is asked."""
        from store.commands.reviews import EditReview

        self._do(EditReview(review, **fields), refused=refused)

    def remove(self, review: UUID) -> None:
        """The whole review; undo brings it back."""
        from store.commands.reviews import RemoveReview

        self._do(RemoveReview(review))

    def add_pilots(self, review: UUID, pilots: Sequence[UUID]) -> None:
        """Below those that are on the agenda."""
        from store.commands.meetings import AddReviewItem

        self._together([AddReviewItem(review, pilot, USUAL_MINUTES) for pilot in pilots])

    def edit_item(
        self, review: UUID, pilot: UUID, refused: Refused | None = None, **fields: Any
    ) -> None:
        """Other minutes, another note, another place."""
        from store.commands.meetings import EditReviewItem

        self._do(EditReviewItem(review, pilot, **fields), refused=refused)

    def remove_item(self, review: UUID, pilot: UUID) -> None:
        """Off the agenda."""
        from store.commands.meetings import RemoveReviewItem

        self._do(RemoveReviewItem(review, pilot))

    def attend(self, agenda: Agenda, people: dict[str, bool], then: Then, refused: Refused) -> None:
        """Who was asked, and whether they are there."""
        from store.commands.meetings import Attending, SetAttendance

        those = tuple(Attending(name, present) for name, present in people.items())
        self._do(SetAttendance(agenda.uid, those), then=then, refused=refused)

    # Holding

    def begin(self, review: UUID, refused: Refused) -> None:
        """The meeting begins."""
        from store.commands.reviews import BeginReview

        self._do(BeginReview(review), refused=refused)

    def end(self, review: UUID, then: Then, refused: Refused) -> None:
        """It is over."""
        from store.commands.reviews import EndReview

        self._do(EndReview(review), then=then, refused=refused)

    def answer(
        self, page: ReviewPage, answers: Sequence[Any], then: Then, refused: Refused
    ) -> None:
        """All that were answered about a pilot so far."""
        from store.commands.meetings import RecordVotes

        which = "votes" if page.votes.asked is Ask.VOTES else "predictions"
        command = RecordVotes(page.review, page.pilot, **{which: tuple(answers)})
        self._do(command, then=then, refused=refused)

    def show_chart(self, page: ReviewPage, then: Then, refused: Refused) -> None:
        """From now on nobody answers any more."""
        from store.commands.meetings import ShowChart

        self._do(ShowChart(page.review, page.pilot), then=then, refused=refused)

    def decide(
        self,
        page: ReviewPage,
        choice: Choice,
        why: str,
        actions: Sequence[TypedAction],
        then: Then,
        refused: Refused,
    ) -> None:
        """What was decided, and who does what; where it was decided here already, otherwise now."""
        from desktop.ui.review.said import decided_here
        from store.commands.decisions import Decide, EditDecision

        before = decided_here(page)
        commands: list[Command]
        if before is None:
            commands = [Decide(page.pilot, choice, why, review=page.review)]
        else:
            commands = [EditDecision(before.uid, choice, why)]
        commands += [self._action(page, action) for action in actions]
        self._together(commands, then=then, refused=refused)

    def give(self, page: ReviewPage, action: TypedAction, then: Then, refused: Refused) -> None:
        """Who does what by when."""
        self._do(self._action(page, action), then=then, refused=refused)

    def tick(self, action: ActionLine, then: Then, refused: Refused) -> None:
        """It is done; or it is not, after all."""
        from store.commands.actions import CompleteAction, EditAction

        command: Command = CompleteAction(action.pilot, action.uid)
        if action.done_on is not None or action.dropped_on is not None:
            command = EditAction(action.pilot, action.uid, done_on=None, dropped_on=None)
        self._do(command, then=then, refused=refused)

    def _action(self, page: ReviewPage, action: TypedAction) -> Command:
        from store.commands.actions import AddAction

        return AddAction(page.pilot, action.what, action.owner, action.due_on, review=page.review)

    def _do(
        self, command: Command, then: Then | None = None, refused: Refused | None = None
    ) -> None:
        self._tasks.do(command, then=then, refused=refused, owner=self)

    def _together(
        self,
        commands: list[Command],
        then: Then | None = None,
        refused: Refused | None = None,
    ) -> None:
        if commands:
            self._tasks.do_together(commands, then=then, refused=refused, owner=self)
