"""Fields of the pilot itself, its places, groups, events, findings and files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.text import Text
from desktop.ui.parts.form import Field, optional
from desktop.ui.pilot.cycle_forms import hypothesis_choices
from store.commands.notes import (
    AddAttachment,
    AddEvidenceNote,
    EditAttachment,
    EditEvidenceNote,
)
from store.commands.pilots import EditPilot
from store.commands.sites import AddSite, EditSite
from store.commands.timeline import AddEvent, EditEvent
from store.words import Shows, SiteKind, Stage, Supports, mark

if TYPE_CHECKING:
    from uuid import UUID

    from store.reads.pilot import Attachment, Event, Note, PilotPage, Site

PILOT = mark("pilot", "About the pilot")
TITLE = mark("pilot", "Title")
CODE = mark("pilot", "Code")
STAGE = mark("pilot", "Stage")
LEAD = mark("pilot", "Who leads it")
LEAD_HINT = mark("pilot", "A contact, or another name")
PROBLEM = mark("pilot", "The problem")
TARGET_GROUP = mark("pilot", "Who it is for")
PLANNED_REACH = mark("pilot", "How many you plan to reach")
STARTS = mark("pilot", "From")
ENDS = mark("pilot", "Until")
BUDGET = mark("pilot", "Budget cap")
COST_CAP = mark("pilot", "Cost cap for each participant")
PROGRAMME = mark("pilot", "Programme")
PROGRAMME_HINT = mark(
    "pilot",
    "It brings its currency, its readiness profile and its threshold for small groups. Amounts"
    " stay as they are written.",
)
PILOT_SOURCE = mark("pilot", "Where that is written")
PILOT_SOURCE_HINT = mark("pilot", "The application or the plan, with its date.")
ARCHIVED = mark("pilot", "Archived: out of the portfolio’s sight")
NEXT_REVIEW = mark("pilot", "Next review on")
ADD_PLACE = mark("pilot", "Add a place")
EDIT_PLACE = mark("pilot", "Edit place")
NAME = mark("pilot", "Name")
PLACE_KIND = mark("pilot", "What is it for?")
CHOSEN = mark("pilot", "Why this place?")
ADD_GROUPS = mark("pilot", "Add groups")
ADD_EVENT = mark("pilot", "Add an event")
EDIT_EVENT = mark("pilot", "Edit event")
WHAT = mark("pilot", "What happened?")
WHAT_HINT = mark("pilot", "A holiday, a strike, a new way of counting …")
WHEN = mark("pilot", "When?")
ADD_NOTE = mark("pilot", "Add a finding")
EDIT_NOTE = mark("pilot", "Edit finding")
TEXT = mark("pilot", "What was seen or said?")
TEXT_HINT = mark("pilot", "No names, no health details.")
BEARS_ON = mark("pilot", "Bears on")
DOES = mark("pilot", "What does it do to the hypothesis?")
NOTE_KIND = mark("pilot", "What kind")
NOTE_KINDS = (
    mark("pilot", "The participants’ own words"),
    mark("pilot", "Quote"),
    mark("pilot", "Observation"),
    mark("pilot", "Interview"),
    mark("pilot", "From the staff"),
    mark("pilot", "From next of kin"),
    mark("pilot", "Picture"),
    mark("pilot", "Count"),
    mark("pilot", "Document"),
)
SOURCE = mark("pilot", "From whom or where")
STRENGTH = mark("pilot", "How strong is it?")
NOT_SAID = mark("pilot", "Not said")
ADD_FILE = mark("pilot", "Attach a file")
EDIT_FILE = mark("pilot", "About the file")
KEEP_FILE = mark("pilot", "Attach")
ABOUT = mark("pilot", "What is in it?")
SHOWS = mark("pilot", "What does it show that another place could use?")


def pilot_fields(page: PilotPage, text: Text) -> list[Field]:
    """The pilot itself."""

    def say(words: str) -> str:
        return text.say(words, "pilot")

    stages = [(stage, text.term(stage)) for stage in Stage]
    return [
        Field("title", say(TITLE), needed=True),
        Field("code", say(CODE), needed=True),
        Field("stage", say(STAGE), "choice", choices=stages),
        Field(
            "programme",
            say(PROGRAMME),
            "choice",
            choices=[(page.programme_uid, page.programme)],
            hint=say(PROGRAMME_HINT),
        ),
        Field("lead", optional(say(LEAD)), hint=say(LEAD_HINT)),
        Field("problem", optional(say(PROBLEM)), "long"),
        Field("target_group", optional(say(TARGET_GROUP)), "long"),
        Field("planned_reach", optional(say(PLANNED_REACH)), "whole"),
        Field("starts_on", optional(say(STARTS)), "date"),
        Field("ends_on", optional(say(ENDS)), "date"),
        Field("next_review_on", optional(say(NEXT_REVIEW)), "date"),
        Field("budget_cap", optional(say(BUDGET)), "money", currency=page.currency),
        Field("cost_cap_per_participant", optional(say(COST_CAP)), "money", currency=page.currency),
        Field("source", optional(say(PILOT_SOURCE)), hint=say(PILOT_SOURCE_HINT)),
        Field("archived", say(ARCHIVED), "check"),
    ]


PILOT_NAMES = ("title", "code", "stage", "lead", "problem", "target_group", "planned_reach",
               "starts_on", "ends_on", "next_review_on", "budget_cap",
               "cost_cap_per_participant", "source", "archived")  # fmt: skip


def pilot_values(page: PilotPage) -> dict[str, Any]:
    """What stands there now."""
    values = {name: getattr(page, name) for name in PILOT_NAMES}
    return {**values, "programme": page.programme_uid}


def edit_pilot(pilot: UUID, changed: dict[str, Any]) -> EditPilot:
    """The command for what was changed. Money goes in as written, it is kept in minor units."""
    changed = dict(changed)
    for name in ("budget_cap", "cost_cap_per_participant"):
        if changed.get(name) is not None:
            changed[name] = changed[name] / 100
    return EditPilot(pilot, **changed)


def site_fields(text: Text) -> list[Field]:
    """A place."""

    def say(words: str) -> str:
        return text.say(words, "pilot")

    kinds = [(kind, text.term(kind)) for kind in SiteKind]
    return [
        Field("name", say(NAME), needed=True),
        Field("kind", say(PLACE_KIND), "choice", choices=kinds),
        Field("chosen_because", optional(say(CHOSEN)), "long"),
        Field("starts_on", optional(say(STARTS)), "date"),
        Field("ends_on", optional(say(ENDS)), "date"),
    ]


def site_values(site: Site | None) -> dict[str, Any]:
    """What stands there now."""
    if site is None:
        return {"kind": SiteKind.PILOT}
    names = ("name", "kind", "chosen_because", "starts_on", "ends_on")
    return {name: getattr(site, name) for name in names}


def site_command(page: PilotPage, site: Site | None, values: dict[str, Any]) -> AddSite | EditSite:
    """A new place, or a change."""
    if site is None:
        return AddSite(page.uid, **values)
    return EditSite(page.uid, site.uid, **values)


def event_fields(text: Text) -> list[Field]:
    """Something on the time axis."""
    return [
        Field("what", text.say(WHAT, "pilot"), needed=True, hint=text.say(WHAT_HINT, "pilot")),
        Field("on", text.say(WHEN, "pilot"), "date", needed=True),
    ]


def event_command(
    page: PilotPage, event: Event | None, values: dict[str, Any]
) -> AddEvent | EditEvent:
    """A new event, or a change."""
    return AddEvent(page.uid, **values) if event is None else EditEvent(event.uid, **values)


def event_values(event: Event) -> dict[str, Any]:
    """What stands there now."""
    return {"what": event.what, "on": event.on}


def kind_choices(text: Text, now: str | None) -> list[tuple[Any, str]]:
    """The usual kinds of findings, and the one that stands there already."""
    kinds = [text.say(words, "pilot") for words in NOTE_KINDS]
    if now is not None and now not in kinds:
        kinds.append(now)
    return [(None, text.say(NOT_SAID, "pilot")), *((each, each) for each in kinds)]


def note_fields(page: PilotPage, text: Text, note: Note | None = None) -> list[Field]:
    """A finding. note: the one that is there already."""

    def say(words: str) -> str:
        return text.say(words, "pilot")

    does = [(None, say(NOT_SAID)), *((each, text.term(each)) for each in Supports)]
    strengths = [(None, say(NOT_SAID)), *((n, str(n)) for n in range(1, 6))]
    return [
        Field("text", say(TEXT), "long", needed=True, hint=say(TEXT_HINT)),
        Field("hypothesis", say(BEARS_ON), "choice", choices=hypothesis_choices(page, text)),
        Field("supports", say(DOES), "choice", choices=does),
        Field(
            "kind",
            say(NOTE_KIND),
            "choice",
            choices=kind_choices(text, None if note is None else note.kind),
        ),
        Field("source", optional(say(SOURCE))),
        Field("strength", say(STRENGTH), "choice", choices=strengths),
    ]


def note_values(page: PilotPage, note: Note | None) -> dict[str, Any]:
    """What stands there now."""
    if note is None:
        return {"hypothesis": None, "supports": None, "strength": None, "kind": None}
    bears = next((h.uid for h in page.hypotheses if h.id == note.hypothesis_id), None)
    names = ("text", "supports", "kind", "source", "strength")
    return {**{name: getattr(note, name) for name in names}, "hypothesis": bears}


def note_command(
    page: PilotPage, note: Note | None, values: dict[str, Any]
) -> AddEvidenceNote | EditEvidenceNote:
    """A new finding, or a change."""
    if note is None:
        return AddEvidenceNote(page.uid, **values)
    return EditEvidenceNote(note.uid, **values)


def file_fields(text: Text) -> list[Field]:
    """What is said about a file that was chosen."""
    shows = [(None, text.say(NOT_SAID, "pilot")), *((each, text.term(each)) for each in Shows)]
    return [
        Field("about", optional(text.say(ABOUT, "pilot")), "long"),
        Field("shows", text.say(SHOWS, "pilot"), "choice", choices=shows),
    ]


def kept_file_fields(text: Text) -> list[Field]:
    """A file that is kept: what it is called, too."""
    return [Field("file_name", text.say(NAME, "pilot"), needed=True), *file_fields(text)]


def file_values(file: Attachment) -> dict[str, Any]:
    """What stands there now."""
    return {name: getattr(file, name) for name in ("file_name", "about", "shows")}


def edit_file(file: Attachment, changed: dict[str, Any]) -> EditAttachment:
    """The command for what was changed."""
    return EditAttachment(file.uid, **changed)


def file_command(page: PilotPage, path: Path, values: dict[str, Any]) -> AddAttachment:
    """A file to keep."""
    return AddAttachment(page.uid, path, **values)
