"""What a command changed, in words: each field before and after."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, Any

from desktop.text import NOTHING, Text
from desktop.ui.pilot.figures import Figures
from store.commands.field_words import FIELDS, field_words
from store.records import said
from store.words import Kind, mark, mark_n

if TYPE_CHECKING:
    from store.reads.pilot import PilotPage
    from store.reads.pilot_history import Changed, Deed

UNDONE_ONE = mark("pilot", "Undone: {label}")
AGAIN = mark("pilot", "Done again: {label}")
NEW = mark("pilot", "{what}: {name}")
GONE = mark("pilot", "{what} removed: {name}")
FROM_TO = mark("pilot", "{field}: {before} → {after}")
NUMBERS_NEW = mark_n("pilot", "%n new number(s)", None, 0)
NUMBERS_REPLACED = mark_n("pilot", "%n number(s) replaced", None, 0)
NUMBERS_REMOVED = mark_n("pilot", "%n number(s) removed", None, 0)
NUMBERS_UNDONE = mark("pilot", "numbers as they were before")
NUMBERS_REDONE = mark("pilot", "numbers as they were after")
OF_RECORD = mark("pilot", "{record}: {what}")
SET = mark("pilot", "{field}: {after}")
WHY = mark("pilot", "why")
NO_REASON = mark("pilot", "no reason given")
YES = mark("pilot", "yes")
NO = mark("pilot", "no")
COUNTED = {"new": NUMBERS_NEW, "replaced": NUMBERS_REPLACED, "removed": NUMBERS_REMOVED}
MOVED = {"undone": NUMBERS_UNDONE, "redone": NUMBERS_REDONE}
MORE = {
    "act": mark("pilot", "act"),
    "archived": mark("pilot", "put away"),
    "as_planned": mark("pilot", "as planned"),
    "by": mark("pilot", "reached by"),
    "cadence": mark("pilot", "how often"),
    "chart": mark("pilot", "chart"),
    "comparison": mark("pilot", "comparison"),
    "counts": mark("pilot", "what is counted"),
    "decided_on": mark("pilot", "decided on"),
    "decision": mark("pilot", "decision"),
    "direction": mark("pilot", "which way is better"),
    "done_on": mark("pilot", "done on"),
    "dropped_on": mark("pilot", "dropped on"),
    "due_on": mark("pilot", "due on"),
    "ends_on": mark("pilot", "last day"),
    "hypothesis_id": mark("pilot", "hypothesis"),
    "metric_id": mark("pilot", "metric"),
    "next_review_on": mark("pilot", "next review"),
    "on": mark("pilot", "day"),
    "per": mark("pilot", "per"),
    "prediction_held": mark("pilot", "prediction held"),
    "role": mark("pilot", "role"),
    "shows": mark("pilot", "what it shows"),
    "stage": mark("pilot", "stage"),
    "starts_on": mark("pilot", "first day"),
    "supports": mark("pilot", "what it does"),
    "withdrawn_at": mark("pilot", "withdrawn"),
}
NAMES = {
    "action": "what",
    "attachment": "file_name",
    "decision": "decision",
    "event": "what",
    "evidence_note": "text",
    "exclusion": "reason",
    "hypothesis": "then",
    "iteration": "title",
    "phase": "starts_on",
}
"""The field that tells records of a table apart; `name` or `title` in all others."""
LEVELS = ("baseline", "minimum_worthwhile", "target", "limit")
MONEY = ("budget_cap", "cost_cap_per_participant")
BESIDE = ("blob", "kept_verdict")
"""Tables that come along with another record and say nothing of their own."""
ENTERING = ("RecordMeasurements", "ImportMeasurements")
"""Commands that are asked why, where they replace numbers."""
SHORT = 60


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that changed. record: of which record, where that is not the pilot.

    before, after: as they were, whole; both empty for what is new.
    """

    lead: str
    before: str = ""
    after: str = ""
    record: str = ""


class Words:
    """Says what was done to one pilot, with the names that its records have now."""

    def __init__(self, page: PilotPage, text: Text) -> None:
        self._page, self._text = page, text
        self._names: dict[str, str] = {str(page.uid): page.title}
        for records, name in (
            (page.metrics, "name"),
            (page.sites, "name"),
            (page.dimensions, "name"),
            (page.iterations, "title"),
            (page.events, "what"),
            (page.attachments, "file_name"),
            (page.notes, "text"),
            (page.actions, "what"),
        ):
            self._names.update({str(each.uid): getattr(each, name) for each in records})
        self._names.update({str(each.uid): f"H{each.number}" for each in page.hypotheses})

    def label(self, deed: Deed) -> str:
        """Edit pilot; Undone: Edit pilot."""
        label = self._text.say(deed.label, "undo")
        if deed.undoes is None:
            return label
        return self._text.fill("pilot", AGAIN if deed.again else UNDONE_ONE, label=label)

    def short(self, deed: Deed) -> str:
        """What changed, in one line; each record is named once."""
        lines = []
        for record, parts in groupby(self.parts(deed), key=lambda part: part.record):
            line = "; ".join(self._line(part) for part in parts)
            if record:
                line = self._text.fill("pilot", OF_RECORD, record=cut(record), what=line)
            lines.append(line)
        whole = "; ".join(lines)
        return whole[:1].upper() + whole[1:]

    def parts(self, deed: Deed) -> list[Part]:
        """What changed, one by one."""
        found: list[Part] = []
        for changed in deed.changed:
            found.extend(self._parts(changed))
        if deed.did in ENTERING and deed.undoes is None:
            found.extend(self._why(deed))
        return found

    def _why(self, deed: Deed) -> list[Part]:
        """Why numbers were corrected; that nothing was said, where any were replaced."""
        if deed.reason:
            return [Part(self._text.say(WHY, "pilot"), NOTHING, deed.reason)]
        taken = {name for each in deed.changed for name, _, count in each.fields if count}
        if taken & {"replaced", "removed"}:
            return [Part(self._text.say(NO_REASON, "pilot"))]
        return []

    def _line(self, part: Part) -> str:
        if not part.before and not part.after:
            return cut(part.lead)
        facts = {"field": part.lead, "before": cut(part.before), "after": cut(part.after)}
        return self._text.fill("pilot", SET if part.before == NOTHING else FROM_TO, **facts)

    def _parts(self, changed: Changed) -> list[Part]:
        if changed.table in BESIDE:
            return []
        if changed.table == "measurement":
            return [self._numbers(changed)]
        what = self._text.say(said(changed.table))
        what = what[:1].upper() + what[1:]
        if changed.made or changed.gone:
            name = self._name_in(changed) or self._names.get(changed.uid, "")
            marked = GONE if changed.gone else NEW
            return [Part(self._text.fill("pilot", marked, what=what, name=name) if name else what)]
        parts = []
        for name, before, after in changed.fields:
            if name in FIELDS or name in MORE:
                was, now = (self._value(changed, name, value) for value in (before, after))
                parts.append(Part(self._field(name), was, now, self._record(changed)))
        return parts

    def _record(self, changed: Changed) -> str:
        return "" if changed.table == "pilot" else self._names.get(changed.uid, "")

    def _field(self, name: str) -> str:
        if name in MORE:
            return self._text.say(MORE[name], "pilot")
        return self._text.say(field_words(name))

    def _numbers(self, changed: Changed) -> Part:
        said_: list[str] = []
        for name, _, count in changed.fields:
            if name in COUNTED and count:
                said_.append(self._text.fill("pilot", COUNTED[name], count))
            elif name in MOVED:
                said_.append(self._text.say(MOVED[name], "pilot"))
        return Part(", ".join(said_), record=self._names.get(changed.uid, ""))

    def _name_in(self, changed: Changed) -> str:
        names = (NAMES.get(changed.table, "name"), "title")
        for name, before, after in changed.fields:
            if name in names:
                return self._value(changed, name, after if changed.made else before)
        return ""

    def _value(self, changed: Changed, name: str, value: Any) -> str:
        text = self._text
        if value is None or value == "":
            return NOTHING
        if isinstance(value, bool):
            return text.say(YES if value else NO, "pilot")
        if isinstance(value, StrEnum):
            return text.term(value)
        if isinstance(value, date):
            return text.date(value)
        if name.endswith("_id"):
            return self._names.get(str(value), NOTHING)
        if isinstance(value, int | float):
            return self._number(changed, name, value)
        return str(value)

    def _number(self, changed: Changed, name: str, value: float) -> str:
        text = self._text
        if name in MONEY:
            return text.money(int(value), self._page.currency)
        metric = self._metric_of(changed)
        if name in LEVELS and metric is not None:
            if metric.kind is Kind.PROPORTION:
                return text.exact_percent(value)
            return Figures(text, metric.kind, metric.unit, metric.per).short(value)
        return text.exact(value)

    def _metric_of(self, changed: Changed) -> Any:
        page = self._page
        if changed.table == "metric":
            return next((each for each in page.metrics if str(each.uid) == changed.uid), None)
        held = next((each for each in page.hypotheses if str(each.uid) == changed.uid), None)
        return page.metric(held.metric_id) if held is not None else None


def cut(words: str) -> str:
    """A long text by its beginning: the whole of it stands in the panel."""
    # Not split(): it would take no-break spaces out of numbers.
    line = " ".join(words.splitlines())
    return line if len(line) <= SHORT else f"{line[: SHORT - 1].rstrip()}…"
