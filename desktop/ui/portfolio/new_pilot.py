"""A new pilot: the few facts to begin with; all but the title may come later."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from desktop.tasks import Tasks
from desktop.typed import WHOLE_CURRENCIES
from desktop.ui.parts.form import Field, FieldKind, Form
from desktop.ui.parts.panel import SidePanel
from store.words import mark

if TYPE_CHECKING:
    from desktop.ui.pilot.panels import Panels
    from store.reads.portfolio import Programme

TITLE = mark("new_pilot", "New pilot")
MAKE = mark("new_pilot", "Make pilot")
FIELDS: tuple[tuple[str, FieldKind, str, str], ...] = (
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
    """What the store proposes: the next free code, and the programmes, the usual one first."""

    code: str
    programmes: Sequence[Programme]


def new_pilot(panels: Panels, tasks: Tasks, made: Callable[[UUID], object]) -> SidePanel:
    """Open the panel; `made` hears of the pilot. The code is proposed as soon as it is known."""
    say = tasks.text.fill
    fields = [
        Field(name, say("new_pilot", label), kind, name == "title", say("new_pilot", hint))
        for name, kind, label, hint in FIELDS
    ]
    programmes: dict[UUID, Programme] = {}

    def command(values: dict[str, Any]) -> Any:
        from store.commands.pilots import AddPilot

        chosen = programmes.get(values["programme"])
        currency = "NOK" if chosen is None else chosen.currency
        cap = values.pop("budget_cap")
        return AddPilot(**values, budget_cap=as_written(cap, currency))

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

    def propose(proposed: Proposed) -> None:
        programmes.update((programme.uid, programme) for programme in proposed.programmes)
        if not form.is_filled("code"):
            form.set_values({"code": proposed.code})
        form.set_choices("programme", [(p.uid, p.name) for p in proposed.programmes])
        form.set_values({"programme": proposed.programmes[0].uid})
        form.show_field("programme", len(programmes) > 1)

    tasks.read(proposed, owner=panel, then=propose)
    return panel


def as_written(minor: int | None, currency: str) -> float | None:
    """Minor units, as fields of money hold them, in the currency's own unit."""
    if minor is None:
        return None
    return float(minor) if currency in WHOLE_CURRENCIES else minor / 100


def proposed(session: Any) -> Proposed:
    """What to propose; imported where it is run, as SQLAlchemy comes after the first paint."""
    from store.commands.pilots import next_code
    from store.reads.portfolio import programmes

    return Proposed(next_code(session), programmes(session))
