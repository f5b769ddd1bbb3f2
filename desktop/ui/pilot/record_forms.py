"""Fields of the pilot itself, its places, groups, events, findings and files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout

from desktop.text import Text
from desktop.ui.parts.form import Field, Form, optional
from desktop.ui.parts.grid import Grid, GridColumn
from desktop.ui.parts.label import Label
from desktop.ui.pilot.cycle_forms import hypothesis_choices
from store.commands.notes import AddAttachment, AddEvidenceNote, EditEvidenceNote
from store.commands.pilots import EditPilot
from store.commands.sites import AddSite, AddSubgroups, EditSite
from store.commands.timeline import AddEvent, EditEvent
from store.errors import Refusal
from store.words import Shows, SiteKind, Stage, Supports, mark

if TYPE_CHECKING:
    from store.reads.pilot import Event, Note, PilotPage, Site

PILOT = mark("pilot", "About the pilot")
TITLE = mark("pilot", "Title")
CODE = mark("pilot", "Code")
STAGE = mark("pilot", "Stage")
LEAD = mark("pilot", "Who leads it")
PROBLEM = mark("pilot", "The problem")
TARGET_GROUP = mark("pilot", "Who it is for")
PLANNED_REACH = mark("pilot", "How many you plan to reach")
STARTS = mark("pilot", "From")
ENDS = mark("pilot", "Until")
BUDGET = mark("pilot", "Budget cap")
COST_CAP = mark("pilot", "Cost cap for each participant")
NEXT_REVIEW = mark("pilot", "Next review on")
ADD_PLACE = mark("pilot", "Add a place")
EDIT_PLACE = mark("pilot", "Edit place")
NAME = mark("pilot", "Name")
PLACE_KIND = mark("pilot", "What is it for?")
CHOSEN = mark("pilot", "Why this place?")
ADD_GROUPS = mark("pilot", "Add groups")
DIMENSION = mark("pilot", "Split by")
DIMENSION_HINT = mark("pilot", "Education, income, language …")
ORDERED = mark("pilot", "The groups have an order: worst off first")
LEVELS = mark("pilot", "The groups, and their share of those it is for")
LEVEL = mark("pilot", "Group")
SHARE = mark("pilot", "Share")
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
NOTE_KIND_HINT = mark("pilot", "quote, observation, interview …")
SOURCE = mark("pilot", "From whom or where")
STRENGTH = mark("pilot", "How strong is it?")
NOT_SAID = mark("pilot", "Not said")
ADD_FILE = mark("pilot", "Attach a file")
ABOUT = mark("pilot", "What is in it?")
SHOWS = mark("pilot", "What does it show that another place could use?")
TWO_GROUPS = mark("errors", "Name at least two groups, worst off first.")


def pilot_fields(page: PilotPage, text: Text) -> list[Field]:
    """The pilot itself."""

    def say(words: str) -> str:
        return text.say(words, "pilot")

    stages = [(stage, text.term(stage)) for stage in Stage]
    return [
        Field("title", say(TITLE), needed=True),
        Field("code", say(CODE), needed=True),
        Field("stage", say(STAGE), "choice", choices=stages),
        Field("lead", optional(say(LEAD))),
        Field("problem", optional(say(PROBLEM)), "long"),
        Field("target_group", optional(say(TARGET_GROUP)), "long"),
        Field("planned_reach", optional(say(PLANNED_REACH)), "whole"),
        Field("starts_on", optional(say(STARTS)), "date"),
        Field("ends_on", optional(say(ENDS)), "date"),
        Field("next_review_on", optional(say(NEXT_REVIEW)), "date"),
        Field("budget_cap", optional(say(BUDGET)), "money", currency=page.currency),
        Field("cost_cap_per_participant", optional(say(COST_CAP)), "money", currency=page.currency),
    ]


PILOT_NAMES = ("title", "code", "stage", "lead", "problem", "target_group", "planned_reach",
               "starts_on", "ends_on", "next_review_on", "budget_cap",
               "cost_cap_per_participant")  # fmt: skip


def pilot_values(page: PilotPage) -> dict[str, Any]:
    """What stands there now."""
    return {name: getattr(page, name) for name in PILOT_NAMES}


def edit_pilot(page: PilotPage, values: dict[str, Any]) -> EditPilot:
    """The command: only what was changed. Money goes in as written, it is kept in minor units."""
    changed = {name: value for name, value in values.items() if value != getattr(page, name)}
    for name in ("budget_cap", "cost_cap_per_participant"):
        if changed.get(name) is not None:
            changed[name] = changed[name] / 100
    return EditPilot(page.uid, **changed)


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


class GroupsForm(Form):
    """A dimension and its groups; a block of names and shares can be pasted."""

    def __init__(self, text: Text, today: Callable[[], date]) -> None:
        fields = [
            Field(
                "dimension",
                text.say(DIMENSION, "pilot"),
                needed=True,
                hint=text.say(DIMENSION_HINT, "pilot"),
            ),
            Field("ordered", text.say(ORDERED, "pilot"), "check"),
        ]
        super().__init__(fields, text, today)
        self.set_values({"ordered": True})
        columns = [
            GridColumn("name", text.say(LEVEL, "pilot"), "text", needed=True, width_px=180),
            GridColumn("share", text.say(SHARE, "pilot"), "share", width_px=80),
        ]
        words = text.say(LEVELS, "pilot")
        self.grid = Grid(columns, text, today, name=words, parent=self)
        self.grid.setMinimumHeight(220)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.addWidget(Label(words, "label", wrap=True, parent=self))
        column.addWidget(self.grid)

    def values(self) -> dict[str, Any]:
        """With `levels`. Raises Refusal as Form and Grid do."""
        read = super().values()
        levels = tuple(self.grid.values())
        if len(levels) < 2:
            self.grid.reason.setText(self._text.say(TWO_GROUPS, "errors"))
            raise Refusal(TWO_GROUPS, field="levels")
        return {**read, "levels": levels}

    def refuse(self, name: str | None, sentence: str) -> bool:
        """About the groups, beneath the grid."""
        if name in ("levels", "name", "share"):
            self.grid.reason.setText(sentence)
            return True
        return super().refuse(name, sentence)


def groups_command(page: PilotPage, values: dict[str, Any]) -> AddSubgroups:
    """A new dimension."""
    return AddSubgroups(page.uid, **values)


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


def note_fields(page: PilotPage, text: Text) -> list[Field]:
    """A finding."""

    def say(words: str) -> str:
        return text.say(words, "pilot")

    does = [(None, say(NOT_SAID)), *((each, text.term(each)) for each in Supports)]
    strengths = [(None, say(NOT_SAID)), *((n, str(n)) for n in range(1, 6))]
    return [
        Field("text", say(TEXT), "long", needed=True, hint=say(TEXT_HINT)),
        Field("hypothesis", say(BEARS_ON), "choice", choices=hypothesis_choices(page, text)),
        Field("supports", say(DOES), "choice", choices=does),
        Field("kind", optional(say(NOTE_KIND)), hint=say(NOTE_KIND_HINT)),
        Field("source", optional(say(SOURCE))),
        Field("strength", say(STRENGTH), "choice", choices=strengths),
    ]


def note_values(page: PilotPage, note: Note | None) -> dict[str, Any]:
    """What stands there now."""
    if note is None:
        return {"hypothesis": None, "supports": None, "strength": None}
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


def file_command(page: PilotPage, path: Path, values: dict[str, Any]) -> AddAttachment:
    """A file to keep."""
    return AddAttachment(page.uid, path, **values)
