"""What a record of the form comes to in the store, slot by slot, before anything is written.

A slot is one thing that the file says and the store keeps: a field of the pilot, a place, a
hypothesis, a cycle, a finding. Its value is plain, so that its hash tells later whether the file
has changed, or a person.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from store.commands.checks import LONG, SHORT
from store.exchange.hypothesis_text import hypotheses, named, outcome, says_nothing
from store.exchange.pilot_figures import (
    Dates,
    Figure,
    amount_usd,
    cost_class,
    duration,
    size,
    tells_of_a_round,
)
from store.exchange.pilots_form import FIELDS, Record
from store.words import Stage, Supports

MISSING = ("hypothesis", "target", "baseline", "by", "size", "groups")
"""What a record may lack for its test: a hypothesis; a target, its baseline and the date to reach
it by as figures in the hypothesis; how many take part; and the group whom it is for."""

_STAGES = {
    word: stage
    for stage, words in {
        Stage.REVIEW: "completed complete finished ended under-review review fullført avsluttet",
        Stage.RUNNING: "implementation implementing ongoing running in-progress pågår",
        Stage.DESIGN: "design designing planning planned planlegging",
        Stage.IDEA: "idea concept idé",
    }.items()
    for word in words.split()
}
_FIGURES = {
    "sample_size": size,
    "total_cost": cost_class,
    "timeline": duration,
    "duration_months_text": lambda text: duration(text, "months"),
    "actual_cost_usd_text": amount_usd,
}


@dataclass(frozen=True, slots=True)
class Plan:
    """A record as slots. figures: by column. missing: words of MISSING.

    numbered: columns whose text is longer than one finding may be, so that it became several.
    """

    record: Record
    slots: dict[str, Any]
    figures: dict[str, Figure]
    missing: tuple[str, ...]
    numbered: tuple[str, ...]

    @property
    def title(self) -> str:
        """The pilot's title."""
        return self.record.title

    def hashes(self) -> dict[str, str]:
        """Slot to the hash of its value."""
        return {slot: value_hash(value) for slot, value in self.slots.items()}


def value_hash(value: Any) -> str:
    """The beginning of SHA-256 over a slot's value; 64 bits, as it only tells two texts apart."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def stage_of(text: str) -> Stage | None:
    """The stage that a status names. "Completed" is review: nobody has decided yet."""
    words = [word for word in text.casefold().split() if word not in ("stage", "phase", "fase")]
    return _STAGES.get("-".join(words))


def plan(record: Record, dates: Dates) -> Plan:
    """All slots of a record. Each text has one place, or is kept as a finding word for word."""
    cells = record.cells
    placed = {"title"}  # columns whose text has its place as it stands
    slots: dict[str, Any] = {"title": record.title}
    _pilot_fields(cells, dates, slots, placed)
    figures = _figures(cells)
    people = figures.get("sample_size")
    # a sample of one is a project or a place, not a person
    if people is not None and people.one is not None and people.one > 1:
        slots["planned_reach"] = int(people.one)
    _sites(cells, slots, placed)
    count = _hypotheses(cells, slots, placed)
    _cycle(cells, slots, placed)
    numbered = []
    order = [name for name in FIELDS if name in cells]
    for name in (*order, *(name for name in cells if name not in FIELDS)):
        if name not in placed:
            parts = split_long(cells[name])
            numbered += [name] if len(parts) > 1 else []
            _notes(name, parts, figures.get(name), count, slots)
    return Plan(record, slots, figures, _missing(cells, slots, figures), tuple(numbered))


def _pilot_fields(
    cells: dict[str, str], dates: Dates, slots: dict[str, Any], placed: set[str]
) -> None:
    stage = stage_of(cells.get("experiment_status", ""))
    if stage is not None:
        slots["stage"] = stage.value
    begins = dates(cells.get("date_text", ""))
    if begins is not None:
        slots["starts_on"] = begins.isoformat()
    about = next((name for name in ("challenge", "learning_question") if name in cells), None)
    for field, name in (("problem", about), ("target_group", "target_group")):
        if name in cells and len(cells[name]) <= LONG:
            slots[field] = cells[name]
            placed.add(name)


def _sites(cells: dict[str, str], slots: dict[str, Any], placed: set[str]) -> None:
    """The place where it ran: the form's own column, else the country."""
    name = "site" if "site" in cells else "country"
    places = list(dict.fromkeys(one.strip() for one in cells.get(name, "").split(";")))
    places = [one for one in places if one]
    if not places or any(len(one) > SHORT for one in places):
        return
    for one in places:
        slots[f"site:{one}"] = {"name": one}
    if places == [cells[name]]:
        placed.add(name)


def _hypotheses(cells: dict[str, str], slots: dict[str, Any], placed: set[str]) -> int:
    """How many there are; the cell stays as a finding too where it was taken apart."""
    text = cells.get("hypothesis", "")
    found = hypotheses(text) if len(text) <= LONG else ()
    for number, one in enumerate(found, start=1):
        slots[f"hypothesis:{number}"] = {
            "if_we": one.if_we,
            "then": one.then,
            "because": one.because,
        }
    if len(found) == 1 and found[0].then == text:
        placed.add("hypothesis")
    return len(found)


def _cycle(cells: dict[str, str], slots: dict[str, Any], placed: set[str]) -> None:
    """One open cycle, with what was done and what was changed in it, where the text tells of both.

    It begins when the pilot does; without that date, without actions or where the text only says
    that a round may follow there is none. How it ended the form does not say.
    """
    actions, rounds = cells.get("actions", ""), cells.get("iterations", "")
    if not (actions and rounds and "starts_on" in slots and tells_of_a_round(rounds)):
        return
    if len(actions) > LONG or len(rounds) > LONG:
        return
    slots["cycle:1"] = {
        "title": slots["title"],
        "starts_on": slots["starts_on"],
        "plan": actions,
        "adaptation": rounds,
    }
    placed |= {"actions", "iterations"}


def _notes(
    name: str, parts: list[str], figure: Figure | None, count: int, slots: dict[str, Any]
) -> None:
    for number, text in enumerate(parts, start=1):
        note: dict[str, Any] = {"text": text}
        if figure is not None:
            note["kind"] = str(figure)
        if name == "hypothesis_outcome":
            shown = outcome(text)
            if count == 1:
                note["hypothesis"] = 1
            if shown is not None:
                note["supports"] = (Supports.SUPPORTS if shown else Supports.WEAKENS).value
        slots[f"note:{name}" if number == 1 else f"note:{name} {number}"] = note


def split_long(text: str, most: int = LONG) -> list[str]:
    """The text in parts of at most `most` letters, cut after a blank; joined they are the text.

    A part is longer only where more than `most` blanks follow each other.
    """
    parts: list[str] = []
    while len(text) > most:
        at = max(text.rfind(sign, 0, most) for sign in " \n\u00a0") + 1
        piece = text[: at or most]
        if parts and not piece.strip():
            parts[-1] += piece
        else:
            parts.append(piece)
        text = text[len(piece) :]
    if parts and not text.strip():
        parts[-1] += text
        return parts
    return [*parts, text]


def _figures(cells: dict[str, str]) -> dict[str, Figure]:
    found = {name: read(cells[name]) for name, read in _FIGURES.items() if name in cells}
    return {name: figure for name, figure in found.items() if figure is not None}


def _missing(
    cells: dict[str, str], slots: dict[str, Any], figures: dict[str, Figure]
) -> tuple[str, ...]:
    says = named(cells.get("hypothesis", ""))
    there = {
        "hypothesis": "hypothesis:1" in slots,
        "target": says.target,
        "baseline": says.baseline,
        "by": says.by,
        "size": "sample_size" in figures,
        "groups": not says_nothing(cells.get("target_group", "")),
    }
    return tuple(word for word in MISSING if not there[word])


def plans(records: Iterable[Record], dates: Dates) -> list[Plan]:
    """The plan of each record."""
    return [plan(record, dates) for record in records]
