"""A metric's fields. A share's levels are typed in per cent, a rate's per what it is shown per."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.parts.controls import Choice
from desktop.ui.parts.form import Field, Form, optional
from desktop.ui.parts.label import Label
from store.commands.metrics import AddMetric, EditMetric
from store.reads.redefined import Redefined, redefined
from store.words import Cadence, Counts, Direction, Kind, Role, mark

if TYPE_CHECKING:
    from uuid import UUID

    from desktop.tasks import Tasks
    from store.reads.pilot import Metric
    from store.store import Store

ADD = mark("pilot", "What do you measure?")
EDIT = mark("pilot", "Edit metric")
NAME = mark("pilot", "Name")
NAME_HINT = mark("pilot", "Attendance, active days, falls …")
KIND = mark("pilot", "What kind of number is it?")
DIRECTION = mark("pilot", "Which way is better?")
UNIT = mark("pilot", "Unit")
UNIT_HINT = mark("pilot", "days, visits, points …")
ROLE = mark("pilot", "What is it for?")
CADENCE = mark("pilot", "How often does a number come?")
COUNTS = mark("pilot", "Does it count people or visits?")
PER = mark("pilot", "Shown per")
BASELINE = mark("pilot", "How it was before")
MINIMUM = mark("pilot", "The least that makes it worthwhile")
TARGET = mark("pilot", "Target")
LIMIT = mark("pilot", "Limit that it must not pass")
DEFINITION = mark("pilot", "Who or what counts")
SOURCE = mark("pilot", "Where the numbers come from")
COLLECTED_BY = mark("pilot", "Who collects them")
NOT_SAID = mark("pilot", "Not said")
CHANGES = mark("pilot", "Changes of what counts")
REDEFINED = mark("pilot", "{on}, {who}. {field}: “{before}” → “{after}”")
SHARE_HINT = mark("pilot", "as 58 % or 18/22")
KINDS = {
    Kind.PROPORTION: mark("pilot", "A share: so many of so many"),
    Kind.COUNT: mark("pilot", "A count: how many"),
    Kind.MEAN: mark("pilot", "A mean: minutes, days, kroner"),
    Kind.SCORE: mark("pilot", "A score: from a questionnaire"),
    Kind.RATE: mark("pilot", "A rate: so many per 1 000"),
    Kind.DAYS_BETWEEN: mark("pilot", "Days between two events"),
    Kind.CASES_BETWEEN: mark("pilot", "Cases between two events"),
}
LEVELS = {
    "baseline": BASELINE,
    "minimum_worthwhile": MINIMUM,
    "target": TARGET,
    "limit": LIMIT,
}
SHARE = "_share"
USUAL_PER = 1000.0


class MetricForm(Form):
    """Which levels are asked, and how they are typed, follows from kind and role."""

    def __init__(
        self,
        text: Text,
        today: Callable[[], date],
        metric: Metric | None = None,
        role: Role = Role.PRIMARY,
    ) -> None:
        super().__init__(_fields(text), text, today)
        self._choice("kind").currentIndexChanged.connect(self._follow)
        self._choice("role").currentIndexChanged.connect(self._follow)
        self.fill(metric, role)
        # A metric with numbers keeps its kind: another kind is another metric.
        self._choice("kind").setEnabled(metric is None or not metric.measured)

    def fill(self, metric: Metric | None, role: Role) -> None:
        """What stands there now, or what is usual."""
        if metric is None:
            self.set_values(
                {
                    "kind": Kind.PROPORTION,
                    "direction": Direction.UP,
                    "role": role,
                    "cadence": Cadence.WEEK,
                    "counts": Counts.PEOPLE,
                    "per": USUAL_PER,
                }
            )
            self._follow()
            return
        self.set_values(values_of(metric))
        self._follow()

    def told(self, read: dict[str, Any]) -> dict[str, Any]:
        """As the commands take them: a share's levels as fractions, a rate's raw."""
        kind = read["kind"]
        per = read["per"] if kind is Kind.RATE and read["per"] else 1.0
        kept = {name: value for name, value in read.items() if not name.endswith(SHARE)}
        for level in LEVELS:
            value = read[level + SHARE] if kind is Kind.PROPORTION else read[level]
            kept[level] = value if value is None or kind is not Kind.RATE else value / per
        if kept["role"] is not Role.GUARDRAIL:
            kept["limit"] = None
        return {**kept, "per": per}

    def refuse(self, name: str | None, sentence: str, *, stand: bool = True) -> bool:
        """A level of a share is refused beneath the field in which it was typed."""
        if name in LEVELS and self._choice("kind").value is Kind.PROPORTION:
            name = f"{name}{SHARE}"
        return super().refuse(name, sentence, stand=stand)

    def _choice(self, name: str) -> Choice:
        found: QWidget = self.widget(name)
        assert isinstance(found, Choice)
        return found

    def _follow(self) -> None:
        kind, role = self._choice("kind").value, self._choice("role").value
        share = kind is Kind.PROPORTION
        for level in LEVELS:
            asked = (role is Role.GUARDRAIL) if level == "limit" else True
            self.show_field(level, asked and not share)
            self.show_field(level + SHARE, asked and share)
        self.show_field("per", kind is Kind.RATE)
        self.show_field("unit", not share)
        self.show_field("counts", kind in (Kind.PROPORTION, Kind.COUNT, Kind.RATE))


def changed_words(each: Redefined, text: Text) -> str:
    """One change of a definition: when, by whom, what it was and became."""
    names = {"definition": DEFINITION, "source": SOURCE, "collected_by": COLLECTED_BY,
             "counts": COUNTS, "kind": KIND, "unit": UNIT, "cadence": CADENCE}  # fmt: skip

    def said(value: Any) -> str:
        if value is None:
            return text.say(NOT_SAID, "pilot")
        return text.term(value) if isinstance(value, StrEnum) else str(value)

    return text.fill(
        "pilot",
        REDEFINED,
        on=text.date(each.at.astimezone().date()),
        who=each.by,
        field=text.say(names[each.field], "pilot"),
        before=said(each.before),
        after=said(each.after),
    )


def show_changes(form: MetricForm, metric: Metric, tasks: Tasks, text: Text) -> None:
    """Below the fields: every time that it was changed what counts."""
    column = form.layout()
    assert isinstance(column, QVBoxLayout)

    def show(found: tuple[Redefined, ...]) -> None:
        if found:
            column.addWidget(Label(text.say(CHANGES, "pilot"), "label", parent=form))
        for each in found:
            column.addWidget(Label(changed_words(each, text), "second", wrap=True, parent=form))

    def read(store: Store) -> tuple[Redefined, ...]:
        return store.read(redefined, (metric.uid,))

    tasks.work(read, owner=form, then=show, quiet=True)


def _fields(text: Text) -> list[Field]:
    def say(words: str) -> str:
        return text.say(words, "pilot")

    def terms(kind: type[StrEnum]) -> list[tuple[Any, str]]:
        return [(each, text.term(each)) for each in kind]

    hint = say(SHARE_HINT)
    levels = []
    for name, words in LEVELS.items():
        label = say(words) if name == "limit" else optional(say(words))
        levels.append(Field(name + SHARE, label, "share", hint=hint))
        levels.append(Field(name, label, "number"))
    kinds = [(kind, say(words)) for kind, words in KINDS.items()]
    return [
        Field("name", say(NAME), needed=True, hint=say(NAME_HINT)),
        Field("kind", say(KIND), "choice", choices=kinds),
        Field("per", say(PER), "number"),
        Field("unit", optional(say(UNIT)), hint=say(UNIT_HINT)),
        Field("direction", say(DIRECTION), "choice", choices=terms(Direction)),
        Field("role", say(ROLE), "choice", choices=terms(Role)),
        Field("cadence", say(CADENCE), "choice", choices=terms(Cadence)),
        *levels,
        Field("counts", say(COUNTS), "choice", choices=terms(Counts)),
        Field("definition", optional(say(DEFINITION)), "long"),
        Field("source", optional(say(SOURCE))),
        Field("collected_by", optional(say(COLLECTED_BY))),
    ]


def values_of(metric: Metric) -> dict[str, Any]:
    """What stands there now, as the form's fields hold it."""
    names = ("name", "kind", "direction", "unit", "role", "cadence", "counts", "per",
             "definition", "source", "collected_by")  # fmt: skip
    values = {name: getattr(metric, name) for name in names}
    for level in LEVELS:
        value = getattr(metric, level)
        share = metric.kind is Kind.PROPORTION
        if value is not None and metric.kind is Kind.RATE:
            value = value * metric.per
        values[level] = None if share else value
        values[level + SHARE] = value if share else None
    return values


def add(pilot: UUID, values: dict[str, Any]) -> AddMetric:
    """The command of a new metric."""
    return AddMetric(pilot, **values)


def edit(pilot: UUID, metric: Metric, values: dict[str, Any]) -> EditMetric:
    """The command that changes one."""
    return EditMetric(pilot, metric.uid, **values)
