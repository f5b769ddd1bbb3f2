"""A new pilot: the few facts to begin with; all but the title may come later."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from desktop.language import language_of
from desktop.tasks import Tasks
from desktop.typed import WHOLE_CURRENCIES
from desktop.ui.parts.form import Field, FieldKind, Form
from desktop.ui.parts.panel import SidePanel
from desktop.ui.portfolio.from_template import Brings
from store.words import mark

if TYPE_CHECKING:
    from desktop.ui.pilot.panels import Panels
    from store.reads.portfolio import Programme
    from store.templates import Template

TITLE = mark("new_pilot", "New pilot")
MAKE = mark("new_pilot", "Make pilot")
FIELDS: tuple[tuple[str, FieldKind, str, str], ...] = (
    ("template", "choice", mark("new_pilot", "Begin with what others have tried"), ""),
    ("title", "text", mark("new_pilot", "What you try"), mark("new_pilot", "Walking groups")),
    ("code", "text", mark("new_pilot", "Code"), ""),
    ("programme", "choice", mark("new_pilot", "Programme"), ""),
    ("lead", "text", mark("new_pilot", "Lead"), mark("new_pilot", "Who is asked about it")),
    (
        "problem",
        "long",
        mark("new_pilot", "Problem"),
        mark("new_pilot", "What is not as it should be, and for whom"),
    ),
    ("target_group", "text", mark("new_pilot", "Target group"), ""),
    ("starts_on", "date", mark("new_pilot", "Starts"), mark("new_pilot", "1 Sep")),
    ("ends_on", "date", mark("new_pilot", "Ends"), mark("new_pilot", "30 Jun")),
    ("planned_reach", "whole", mark("new_pilot", "People you plan to reach"), ""),
    ("budget_cap", "money", mark("new_pilot", "Budget, at most"), ""),
)


@dataclass(frozen=True, slots=True)
class Proposed:
    """What is proposed: the next free code, programmes, the usual one first, and templates."""

    code: str
    programmes: Sequence[Programme]
    templates: Sequence[Template]


def new_pilot(panels: Panels, tasks: Tasks, made: Callable[[UUID], object]) -> SidePanel:
    """Open the panel; `made` hears of the pilot. The code is proposed as soon as it is known."""
    say = tasks.text.fill
    fields = [
        Field(name, say("new_pilot", label), kind, name == "title", say("new_pilot", hint))
        for name, kind, label, hint in FIELDS
    ]
    programmes: dict[UUID, Programme] = {}
    language = language_of(tasks.text)

    def command(values: dict[str, Any]) -> Any:
        from store.commands.pilots import AddPilot
        from store.commands.templates import AddPilotFromTemplate

        chosen = programmes.get(values["programme"])
        currency = "NOK" if chosen is None else chosen.currency
        cap, template = as_written(values.pop("budget_cap"), currency), values.pop("template")
        if template is None:
            return AddPilot(**values, budget_cap=cap)
        return AddPilotFromTemplate(template, language, **values, budget_cap=cap)

    panel = panels.form(
        say("new_pilot", TITLE),
        fields,
        command,
        do=say("new_pilot", MAKE),
        then=lambda done: made(done.uid),
    )
    form = panel.content
    assert isinstance(form, Form)
    form.show_field("programme", False)
    brings = Brings(form, tasks.text)

    def propose(proposed: Proposed) -> None:
        programmes.update((programme.uid, programme) for programme in proposed.programmes)
        if not form.typed()["code"]:
            form.set_values({"code": proposed.code})
        form.set_choices("programme", [(p.uid, p.name) for p in proposed.programmes])
        form.set_values({"programme": proposed.programmes[0].uid})
        form.show_field("programme", len(programmes) > 1)
        brings.offer(proposed.templates)

    tasks.read(proposed, language, owner=panel, then=propose)
    return panel


def as_written(minor: int | None, currency: str) -> float | None:
    """Minor units, as fields of money hold them, in the currency's own unit."""
    if minor is None:
        return None
    return float(minor) if currency in WHOLE_CURRENCIES else minor / 100


def proposed(session: Any, language: str) -> Proposed:
    """What to propose; imported where it is run, as SQLAlchemy comes after the first paint."""
    from store.commands.pilots import next_code
    from store.reads.portfolio import programmes
    from store.templates import templates

    return Proposed(next_code(session), programmes(session), templates(language))
