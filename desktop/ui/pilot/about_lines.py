"""The records of a pilot as lines: what each is, and what more there is to say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.text import Text
from desktop.ui.pilot.figures import Figures
from store.words import mark, mark_n

if TYPE_CHECKING:
    from store.reads.pilot import Metric, PilotPage
    from store.reads.redefined import Redefined

BASELINE = mark("pilot", "before {value}")
MINIMUM = mark("pilot", "worthwhile from {value}")
TARGET = mark("pilot", "target {value}")
LIMIT = mark("pilot", "limit {value}")
NUMBERS = mark_n("pilot", "%n number(s)", None, 0)
REDEFINED_ON = mark("pilot", "What counts was changed on {on}")
SHARE = mark("pilot", "{name} {share}")
WORST_FIRST = mark("pilot", "worst off first")
STRENGTH = mark("pilot", "strength {strength} of 5")
ABOUT_ONE = mark("pilot", "{does} H{number}")
KILOBYTES = mark("pilot", "{size} kB")
MEGABYTES = mark("pilot", "{size} MB")
DECIDED_ON = mark("pilot", "{decision}, {on}")
DECIDED_BY = mark("pilot", "{decision}, {on}, {who}")
AGAINST = mark("pilot", "Against the flag, which was: {flag}")
NO_FLAG = mark("pilot", "none yet")
BEARS_ON = mark("pilot", "bears on H{number}")


@dataclass(frozen=True, slots=True)
class Said:
    """One line. lead: bold before the title, which then is not.

    more: further lines, each with its tone.
    """

    uid: UUID | None
    title: str
    more: tuple[tuple[str, str], ...] = ()
    lead: str = ""


def figures_of(metric: Metric, text: Text) -> Figures:
    """How a metric's values are written."""
    return Figures(text, metric.kind, metric.unit, metric.per)


def of_metrics(page: PilotPage, text: Text, changed: Sequence[Redefined] = ()) -> list[Said]:
    """Each with its levels, how many numbers there are, and when it changed what counts."""
    said = []
    for each in page.metrics:
        figures = figures_of(each, text)
        parts = [text.term(each.role), text.term(each.direction).lower()]
        levels = []
        for words, value in (
            (BASELINE, each.baseline),
            (MINIMUM, each.minimum_worthwhile),
            (TARGET, each.target),
            (LIMIT, each.limit),
        ):
            if value is not None:
                levels.append(text.fill("pilot", words, value=figures.short(value)))
        parts.append(text.fill("pilot", NUMBERS, each.measured))
        more = [(", ".join(parts), ""), (", ".join(levels), ""), (each.definition or "", "")]
        days = {one.at.astimezone().date() for one in changed if one.metric == each.uid}
        if days:
            on = text.joined([text.date(day) for day in sorted(days)])
            more.append((text.fill("pilot", REDEFINED_ON, on=on), "target"))
        said.append(Said(each.uid, each.name, tuple(pair for pair in more if pair[0])))
    return said


def of_sites(page: PilotPage, text: Text) -> list[Said]:
    """Each with what it is for and why it was chosen."""
    said = []
    for each in page.sites:
        more = [text.term(each.kind)]
        if each.chosen_because:
            more.append(each.chosen_because)
        said.append(Said(each.uid, each.name, ((": ".join(more), ""),)))
    return said


def of_dimensions(page: PilotPage, text: Text) -> list[Said]:
    """Each with its groups and their shares."""
    said = []
    for each in page.dimensions:
        levels = [
            level.name
            if level.share is None
            else text.fill("pilot", SHARE, name=level.name, share=text.exact_percent(level.share))
            for level in each.levels
        ]
        more = [(", ".join(levels), "")]
        if each.ordered:
            more.append((text.say(WORST_FIRST, "pilot"), ""))
        said.append(Said(each.uid, each.name, tuple(more)))
    return said


def of_events(page: PilotPage, text: Text) -> list[Said]:
    """Newest first."""
    return [
        Said(each.uid, each.what, ((text.date(each.on), ""),)) for each in reversed(page.events)
    ]


def of_notes(page: PilotPage, text: Text) -> list[Said]:
    """Newest first."""
    numbers = {each.id: each.number for each in page.hypotheses}
    said = []
    for each in reversed(page.notes):
        parts = [part for part in (each.kind, each.source) if part]
        number = numbers.get(each.hypothesis_id or 0)
        if number is not None:
            does = {"number": number, "does": each.supports or ""}
            words = ABOUT_ONE if each.supports is not None else BEARS_ON
            parts.append(text.fill("pilot", words, **does))
        if each.strength is not None:
            parts.append(text.fill("pilot", STRENGTH, strength=each.strength))
        more = ((", ".join(parts), ""),) if parts else ()
        said.append(Said(each.uid, each.text, more, lead=" "))
    return said


def of_files(page: PilotPage, text: Text) -> list[Said]:
    """Each with what is in it."""
    said = []
    for each in page.attachments:
        parts = [text.term(each.shows)] if each.shows is not None else []
        parts += [each.about] if each.about else []
        more = [(": ".join(parts), "")] if parts else []
        more.append((size_words(each.size, text), ""))
        said.append(Said(each.uid, each.file_name, tuple(more)))
    return said


def size_words(size: int, text: Text) -> str:
    """How large a file is: 312 kB, 4.1 MB."""
    if size < 2**20:
        return text.fill("pilot", KILOBYTES, size=text.count(max(1, round(size / 1024))))
    return text.fill("pilot", MEGABYTES, size=text.number(size / 2**20, 1))


def of_decisions(page: PilotPage, text: Text) -> list[Said]:
    """Newest first: what, when and by whom; why; and where it went against the flag."""
    said = []
    for each in reversed(page.decisions):
        facts = {"decision": each.decision, "on": text.date(each.decided_on)}
        title = text.fill("pilot", DECIDED_ON, **facts)
        if each.decided_by:
            title = text.fill("pilot", DECIDED_BY, who=each.decided_by, **facts)
        more = [(each.why, "")]
        if each.against_flag:
            stood = (
                text.term(each.flag).lower()
                if each.flag is not None
                else text.say(NO_FLAG, "pilot")
            )
            more.append((text.fill("pilot", AGAINST, flag=stood), "target"))
        said.append(Said(each.uid, title, tuple(more)))
    return said


OF: dict[str, Callable[[PilotPage, Text], list[Said]]] = {
    "metric": of_metrics,
    "site": of_sites,
    "dimension": of_dimensions,
    "event": of_events,
    "evidence_note": of_notes,
    "attachment": of_files,
    "decision": of_decisions,
}
