"""The records of a pilot as lines: what each is, and what more there is to say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.text import Text
from desktop.ui.pilot.figures import Figures
from store.words import mark, mark_n

if TYPE_CHECKING:
    from store.reads.pilot import Metric, PilotPage

BASELINE = mark("pilot", "before {value}")
MINIMUM = mark("pilot", "worthwhile from {value}")
TARGET = mark("pilot", "target {value}")
LIMIT = mark("pilot", "limit {value}")
NUMBERS = mark_n("pilot", "%n number(s)", None, 0)
SHARE = mark("pilot", "{name} {share}")
WORST_FIRST = mark("pilot", "worst off first")
STRENGTH = mark("pilot", "strength {strength} of 5")
ABOUT_ONE = mark("pilot", "{does} H{number}")
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


def of_metrics(page: PilotPage, text: Text) -> list[Said]:
    """Each with its levels and how many numbers there are."""
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
        more = ((": ".join(parts), ""),) if parts else ()
        said.append(Said(each.uid, each.file_name, more))
    return said


OF: dict[str, Callable[[PilotPage, Text], list[Said]]] = {
    "metric": of_metrics,
    "site": of_sites,
    "dimension": of_dimensions,
    "event": of_events,
    "evidence_note": of_notes,
    "attachment": of_files,
}
