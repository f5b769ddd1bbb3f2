"""Slots of a record written to the store, and followed when the file changes.

Three values meet in a slot: what the last import wrote (its hash is remembered), what the file
says now, and what the store says now. The file is followed where nobody has changed the store.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from store.change import Change
from store.commands.pilots import default_programme
from store.errors import Refusal
from store.exchange.pilot_plan import Plan, value_hash
from store.exchange.pilots_form import title_key
from store.schema import EvidenceNote, Hypothesis, Import, Iteration, Pilot, Site
from store.words import About, SiteKind, Stage, Supports

FORM = "pilots"

PILOT_FIELDS = ("title", "stage", "starts_on", "problem", "target_group", "planned_reach")
_EMPTY = {"stage": Stage.IDEA}
_OTHERS = {"site": Site, "hypothesis": Hypothesis, "cycle": Iteration}
"""Slots that stand for a record of their own, remembered by its uid; findings are found by the
column that they came from."""

Written = dict[str, list[str]]
"""Slot to [hash of its value] or [hash, uid of its record]."""


@dataclass(frozen=True, slots=True)
class Known:
    """A pilot that an earlier import of this source brought in, and what was written of it."""

    id: int
    uid: UUID
    code: str
    written: Written


class Slots:
    """Writes records of one source through `change`.

    created: codes of pilots and names of places. made: how many records of each kind. uid,
    written: of the pilot written last.
    """

    def __init__(self, change: Change, source: str) -> None:
        self.change, self.source = change, source
        self.made = dict.fromkeys(("pilots", "sites", "hypotheses", "cycles", "notes"), 0)
        # metrics and groups the form does not have; other imports name theirs in the same place
        self.created: dict[str, list[str]] = {
            "pilots": [], "sites": [], "metrics": [], "subgroups": []
        }  # fmt: skip
        self.uid, self.written = "", Written()
        session = change.session
        self._programme = default_programme(session).id
        self._codes = set(session.scalars(sa.select(Pilot.code)))
        self._last_code = 0
        self._by_hash, self._by_title = self._all_known()

    def known(self, title: str) -> Known | None:
        """The pilot that this title stands for in this source, whatever it is called by now."""
        return self._by_hash.get(value_hash(title)) or self._by_title.get(title_key(title))

    def begin(self, one: Plan) -> str:
        """A new pilot with all that belongs to it; returns its code."""
        code = self._next_code()
        values = {name: _typed(name, one.slots.get(name)) for name in PILOT_FIELDS}
        values["stage"] = values["stage"] or Stage.IDEA
        pilot = Pilot(
            programme_id=self._programme, code=code, source=self.source, archived=False, **values
        )
        self.change.add(pilot)
        self.made["pilots"] += 1
        self.created["pilots"].append(code)
        self.uid = str(pilot.uid)
        self.written = {}
        for slot, value in one.slots.items():
            uid = None if slot in PILOT_FIELDS else self._add(pilot.id, slot, value)
            self._remember(slot, value, uid)
        return code

    def follow(self, known: Known, one: Plan) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Change what the file has changed; which slots did, and which a person had changed too."""
        self.uid, self.written = str(known.uid), dict(known.written)
        changed: list[str] = []
        kept: list[str] = []
        for slot, value in one.slots.items():
            before = known.written.get(slot)
            if before is not None and before[0] == value_hash(value):
                continue
            (changed if self._replaced(known, slot, value) else kept).append(slot)
        for slot in known.written:
            if slot not in one.slots:
                if self._cleared(known, slot):
                    changed.append(slot)
                elif self._present(known, slot):
                    kept.append(slot)
        return tuple(changed), tuple(kept)

    # -- one slot -------------------------------------------------------------------------------

    def _replaced(self, known: Known, slot: str, value: Any) -> bool:
        """Bring a slot to the value that the file has now; False where a person's is kept."""
        row = self._row(known, slot)
        before = known.written.get(slot)
        if slot in PILOT_FIELDS:
            present = _value(row, slot)
            first = _EMPTY.get(slot) if before is None else None
            untouched = present == first if before is None else value_hash(present) == before[0]
            if not untouched and present != value:
                return False
            new = _typed(slot, value)
            if slot == "starts_on" and row.ends_on is not None and row.ends_on < new:
                return False
            self.change.set(row, **{slot: new})
        elif row is None:
            uid = self._add(known.id, slot, value)
            self._remember(slot, value, uid)
            return True
        else:
            if before is None or value_hash(self._present(known, slot)) != before[0]:
                return False
            self.change.set(row, **self._columns(slot, value))
        self._remember(slot, value, before[1] if before and len(before) > 1 else None)
        return True

    def _cleared(self, known: Known, slot: str) -> bool:
        """Take away what the file no longer says; False where a person has changed or uses it."""
        present = self._present(known, slot)
        if present is None or value_hash(present) != known.written[slot][0]:
            return False
        row = self._row(known, slot)
        if slot in PILOT_FIELDS:
            self.change.set(row, **{slot: _EMPTY.get(slot)})
        else:
            try:
                self.change.remove(row)
            except Refusal:  # a measurement or a criterion stands on it
                return False
        del self.written[slot]
        return True

    def _add(self, pilot_id: int, slot: str, value: Any) -> str | None:
        """A record for the slot; its uid where that is how it is found again."""
        kind, _, name = slot.partition(":")
        columns = self._columns(slot, value)
        session = self.change.session
        row: Any
        if kind == "site":
            known = sa.select(Site.uid).where(Site.pilot_id == pilot_id, Site.name == name)
            there = session.scalar(known)
            if there is not None:
                return str(there)
            row = Site(pilot_id=pilot_id, kind=SiteKind.PILOT, **columns)
            self.made["sites"] += 1
            if name not in self.created["sites"]:
                self.created["sites"].append(name)
        elif kind == "hypothesis":
            number = self._next_number(Hypothesis, pilot_id)
            row = Hypothesis(pilot_id=pilot_id, number=number, about=About.OUTCOME, **columns)
            self.made["hypotheses"] += 1
        elif kind == "cycle":
            number = self._next_number(Iteration, pilot_id)
            row = Iteration(pilot_id=pilot_id, number=number, **columns)
            self.made["cycles"] += 1
        else:
            row = EvidenceNote(pilot_id=pilot_id, source=self.source, source_field=name, **columns)
            self.made["notes"] += 1
        self.change.add(row)
        return None if kind == "note" else str(row.uid)

    def _columns(self, slot: str, value: Any) -> dict[str, Any]:
        """A slot's value as its record's columns."""
        kind = slot.partition(":")[0]
        if kind == "cycle":
            return value | {"starts_on": date.fromisoformat(value["starts_on"])}
        if kind != "note":
            return dict(value)
        supports = value.get("supports")
        return {
            "text": value["text"],
            "kind": value.get("kind"),
            "supports": None if supports is None else Supports(supports),
            "hypothesis_id": self._hypothesis(value.get("hypothesis")),
        }

    def _hypothesis(self, number: int | None) -> int | None:
        kept = self.written.get(f"hypothesis:{number}")
        if number is None or kept is None:
            return None
        query = sa.select(Hypothesis.id).where(Hypothesis.uid == UUID(kept[1]))
        return self.change.session.scalar(query)

    def _present(self, known: Known, slot: str) -> Any:
        """What the store says in this slot, as a slot's value; None where it is gone or empty."""
        row = self._row(known, slot)
        if row is None:
            return None
        kind = slot.partition(":")[0]
        if slot in PILOT_FIELDS:
            return _value(row, slot)
        if kind == "site":
            return {"name": row.name}
        if kind == "hypothesis":
            return {"if_we": row.if_we, "then": row.then, "because": row.because}
        if kind == "cycle":
            names = ("title", "plan", "adaptation")
            whole = {name: getattr(row, name) for name in names}
            return whole | {"starts_on": row.starts_on.isoformat()}
        found: dict[str, Any] = {"text": row.text}
        if row.kind is not None:
            found["kind"] = row.kind
        if row.supports is not None:
            found["supports"] = row.supports.value
        if row.hypothesis_id is not None:
            found["hypothesis"] = 1 if row.hypothesis_id == self._hypothesis(1) else "another"
        return found

    def _row(self, known: Known, slot: str) -> Any:
        session = self.change.session
        if slot in PILOT_FIELDS:
            return session.get_one(Pilot, known.id)
        kind, _, name = slot.partition(":")
        if kind == "note":
            query = sa.select(EvidenceNote).where(
                EvidenceNote.pilot_id == known.id, EvidenceNote.source_field == name
            )
            return session.scalars(query.order_by(EvidenceNote.id)).first()
        kept = known.written.get(slot)
        if kept is None:
            return None
        model: Any = _OTHERS[kind]
        return session.scalars(sa.select(model).where(model.uid == UUID(kept[1]))).one_or_none()

    def _remember(self, slot: str, value: Any, uid: str | None) -> None:
        self.written[slot] = [value_hash(value)] if uid is None else [value_hash(value), uid]

    # -- what there is --------------------------------------------------------------------------

    def _all_known(self) -> tuple[dict[str, Known], dict[str, Known]]:
        """The source's pilots by the hash of the title that came in, and by title.

        By title only those whose title nobody has changed: a new title says nothing of the file.
        """
        session = self.change.session
        written: dict[str, Written] = {}
        for report in session.scalars(sa.select(Import.report).order_by(Import.id)):
            if report.get("form") == FORM:
                written |= report["written"]
        query = sa.select(Pilot.id, Pilot.uid, Pilot.code, Pilot.title)
        mine = session.execute(query.where(Pilot.source == self.source).order_by(Pilot.id)).all()
        by_hash, by_title = {}, {}
        for key, uid, code, title in mine:
            known = Known(key, uid, code, written.get(str(uid), {}))
            came_as = known.written.get("title", [value_hash(title)])[0]
            by_hash[came_as] = known
            if came_as == value_hash(title):
                by_title[title_key(title)] = known
        return by_hash, by_title

    def _next_code(self) -> str:
        while True:
            self._last_code += 1
            code = f"P-{self._last_code:03d}"
            if code not in self._codes:
                self._codes.add(code)
                return code

    def _next_number(self, model: Any, pilot_id: int) -> int:
        query = sa.select(sa.func.max(model.number)).where(model.pilot_id == pilot_id)
        return (self.change.session.scalar(query) or 0) + 1


def _typed(name: str, value: Any) -> Any:
    """A slot's value as the pilot's column has it."""
    if value is None:
        return None
    if name == "stage":
        return Stage(value)
    return date.fromisoformat(value) if name == "starts_on" else value


def _value(pilot: Pilot, name: str) -> Any:
    """The pilot's column as a slot's value."""
    value = getattr(pilot, name)
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, Stage) else value
