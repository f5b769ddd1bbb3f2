"""What people answered before they saw the chart, and how far the answers lie apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from statistics import median

import sqlalchemy as sa
from sqlalchemy.orm import Session

from store.reads.review_types import Spread, Votes
from store.schema import Review, ReviewItem, ReviewVote
from store.words import Ask, Choice

Answers = tuple[tuple[Choice, ...], tuple[float, ...]]


def answers(session: Session, review: int) -> dict[int, Answers]:
    """Votes and predictions by item, in the order in which they were typed; one statement."""
    query = (
        sa.select(ReviewVote.item_id, ReviewVote.choice, ReviewVote.value)
        .join(ReviewItem, ReviewItem.id == ReviewVote.item_id)
        .where(ReviewItem.review_id == review)
        .order_by(ReviewVote.item_id, ReviewVote.number)
    )
    cast: dict[int, list[Choice]] = defaultdict(list)
    predicted: dict[int, list[float]] = defaultdict(list)
    for item, choice, value in session.execute(query):
        if choice is not None:
            cast[item].append(choice)
        elif value is not None:
            predicted[item].append(value)
    return {key: (tuple(cast[key]), tuple(predicted[key])) for key in {*cast, *predicted}}


def votes_of(review: Review, item: ReviewItem, found: Answers | None) -> Votes:
    """An item's answers. Where the meeting is over nothing waits for an answer any more."""
    cast, predicted = found or ((), ())
    shown: datetime | None = item.shown_at or review.ended_at
    spread = None
    if shown is not None and review.ask is not Ask.NOTHING:
        spread = spread_of(cast, predicted)
    return Votes(review.ask, cast, predicted, shown, spread)


def spread_of(cast: Sequence[Choice], predicted: Sequence[float]) -> Spread | None:
    """How far answers lie apart; None where nobody answered."""
    if cast:
        return Spread(len(cast), tuple((choice, cast.count(choice)) for choice in Choice))
    if predicted:
        lowest, highest = min(predicted), max(predicted)
        return Spread(len(predicted), (), lowest, float(median(predicted)), highest)
    return None
