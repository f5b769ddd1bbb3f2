"""The minutes of a review as lines of words, in the reader's language: for text and for paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from store.exchange.words_out import Say
from store.reads.minutes import Minutes, MinutesItem
from store.reads.review_types import ActionLine, DecisionLine, Spread
from store.words import Message, mark, mark_n

HELD = mark("minutes", "Minutes of the review on {on}")
UNDER_WAY = mark("minutes", "The review is not over yet.")
PROGRAMME = mark("minutes", "Programme: {programme}")
PRESENT = mark("minutes", "Present: {names}")
ABSENT = mark("minutes", "Not present: {names}")
NOBODY = mark("minutes", "Nobody has written down who came.")
PILOT = mark("minutes", "{number}. {title} ({code})")
LEAD = mark("minutes", "Lead: {lead}")
FLAG = mark("minutes", "Flag: {flag}")
FLAG_WHY = mark("minutes", "Flag: {flag}. {why}.")
LAST_TIME = mark("minutes", "From last time, {on}")
BEFORE = mark("minutes", "From before")
CHANGED = mark("minutes", "Changed since last time")
ANSWERED = mark("minutes", "Before the chart was shown")
WOULD = mark("minutes", "{choice}: {count}")
PREDICTED = mark(
    "minutes", "{metric}: predicted from {lowest} to {highest}, the middle one {middle}"
)
HOW_MANY = mark_n("minutes", "%n answer(s)", None, 0)
DECIDED = mark("minutes", "Decision")
DECISION = mark("minutes", "{decision}. {why}")
DECISION_BY = mark("minutes", "{decision} ({by}). {why}")
AGAINST = mark("minutes", "This goes against the flag.")
NOTHING = mark("minutes", "Nothing was decided.")
GIVEN = mark("minutes", "Who does what")
WHO = mark("minutes", "{owner}: {what}")
BY = mark("minutes", "by {on}")
LATE = mark("minutes", "by {on}, which has passed")
DONE = mark("minutes", "done {on}")
DROPPED = mark("minutes", "dropped {on}")
OPEN = mark("minutes", "open")
HELD_BACK = mark(
    "minutes",
    "Left out: private notes, all of people but their names, and figures of groups.",
)
BETWEEN = " \u00b7 "


class Style(StrEnum):
    """What a line is."""

    TITLE = "title"
    BESIDE = "beside"
    PILOT = "pilot"
    HEADING = "heading"
    FACT = "fact"
    BULLET = "bullet"
    FOOT = "foot"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the minutes."""

    style: Style
    words: str


class MinutesWords:
    """Says the minutes line by line."""

    def __init__(self, say: Say) -> None:
        self._say = say

    def lines(self, minutes: Minutes) -> tuple[Line, ...]:
        """All of it, from top to bottom."""
        return (
            *self._head(minutes),
            *(line for item in minutes.items for line in self._item(item)),
            Line(Style.FOOT, self._fill(HELD_BACK)),
        )

    def _head(self, minutes: Minutes) -> Iterator[Line]:
        yield Line(Style.TITLE, minutes.title)
        yield Line(Style.BESIDE, self._fill(HELD, on=minutes.on))
        if not minutes.over:
            yield Line(Style.BESIDE, self._fill(UNDER_WAY))
        if minutes.programme is not None:
            yield Line(Style.FACT, self._fill(PROGRAMME, programme=minutes.programme))
        if minutes.present:
            yield Line(Style.FACT, self._fill(PRESENT, names=", ".join(minutes.present)))
        elif not minutes.absent:
            yield Line(Style.FACT, self._fill(NOBODY))
        if minutes.absent:
            yield Line(Style.FACT, self._fill(ABSENT, names=", ".join(minutes.absent)))

    def _item(self, item: MinutesItem) -> Iterator[Line]:
        said = self._fill(PILOT, number=item.number, title=item.title, code=item.code)
        yield Line(Style.PILOT, said)
        if item.lead is not None:
            yield Line(Style.BESIDE, self._fill(LEAD, lead=item.lead))
        if item.flag is not None:
            text = FLAG if item.why is None else FLAG_WHY
            yield Line(Style.FACT, self._fill(text, flag=item.flag, why=item.why))
        yield from self._back(item)
        if item.spread is not None:
            yield Line(Style.HEADING, self._fill(ANSWERED))
            yield Line(Style.FACT, self.answers(item, item.spread))
        yield Line(Style.HEADING, self._fill(DECIDED))
        if not item.decisions:
            yield Line(Style.FACT, self._fill(NOTHING))
        for decision in item.decisions:
            yield Line(Style.FACT, self.decision(decision))
        if item.given:
            yield Line(Style.HEADING, self._fill(GIVEN))
            yield from self._bullets(item.given)

    def _back(self, item: MinutesItem) -> Iterator[Line]:
        """What the meeting looked back at."""
        if item.before:
            heading = self._fill(BEFORE)
            if item.last is not None:
                heading = self._fill(LAST_TIME, on=item.last)
            yield Line(Style.HEADING, heading)
            yield from self._bullets(item.before)
        if item.changed:
            yield Line(Style.HEADING, self._fill(CHANGED))
            for one in item.changed:
                yield Line(Style.BULLET, self._say(one.said))

    def _bullets(self, actions: Iterable[ActionLine]) -> Iterator[Line]:
        for action in actions:
            yield Line(Style.BULLET, self.action(action))

    def answers(self, item: MinutesItem, spread: Spread) -> str:
        """How far the answers lay apart."""
        many = self._say(Message(HOW_MANY, {}, spread.answers, "minutes"))
        if spread.counts:
            counts = [
                self._fill(WOULD, choice=choice, count=count)
                for choice, count in spread.counts
                if count
            ]
            return BETWEEN.join([*counts, many])
        names = ("lowest", "middle", "highest")
        facts = {name: getattr(spread, name) for name in names}
        facts["numbers"] = dict.fromkeys(names, item.written)
        said = Message(PREDICTED, {"metric": item.metric or "", **facts}, context="minutes")
        return BETWEEN.join([self._say(said), many])

    def decision(self, line: DecisionLine) -> str:
        """What was decided, by whom and why."""
        text = DECISION if line.decided_by is None else DECISION_BY
        said = self._fill(text, decision=line.decision, by=line.decided_by, why=line.why)
        return f"{said} {self._fill(AGAINST)}" if line.against_flag else said

    def action(self, line: ActionLine) -> str:
        """Who does what by when, and what came of it."""
        what = line.what
        if line.owner is not None:
            what = self._fill(WHO, owner=line.owner, what=line.what)
        parts = [what]
        if line.due_on is not None:
            parts.append(self._fill(LATE if line.overdue else BY, on=line.due_on))
        if line.done_on is not None:
            parts.append(self._fill(DONE, on=line.done_on))
        elif line.dropped_on is not None:
            parts.append(self._fill(DROPPED, on=line.dropped_on))
        elif not line.here:
            parts.append(self._fill(OPEN))
        if line.how_it_went is not None:
            parts.append(line.how_it_went)
        return BETWEEN.join([*(part.removesuffix(".") for part in parts[:-1]), parts[-1]])

    def _fill(self, text: str, **facts: object) -> str:
        """A marked sentence; days are written as the reader writes them."""
        days = {name: "date" for name, fact in facts.items() if isinstance(fact, date)}
        plain = {
            name: fact.isoformat() if isinstance(fact, date) else fact
            for name, fact in facts.items()
        }
        return self._say(Message(text, {**plain, "numbers": days}, context="minutes"))
