"""The JSON Schemas of all that the command line prints as JSON, from the types that it prints.

usage: python docs/make_schemas.py       (writes docs/schemas/*.json)
"""

from __future__ import annotations

import collections.abc
import json
import sys
import types
import typing
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID

import numpy as np

from desktop.language import LANGUAGES
from store.backup import Manifest
from store.evidence.equity import Trend
from store.evidence.pilot import (
    DecisionEvidence,
    GroupsEvidence,
    HypothesisEvidence,
    IterationEvidence,
    MetricEvidence,
    PilotEvidence,
    PlaceEvidence,
    ReachedEvidence,
)
from store.evidence.profile import CRITERIA, GROUPS
from store.evidence.profile import Profile as ProfileOf
from store.evidence.variation import PointType
from store.exchange.analysis import Analysis
from store.exchange.measurements_in import Imported
from store.exchange.pilots_in import MISSING, ImportedPilots
from store.exchange.problems import BadCell
from store.exchange.versions import Conflict
from store.reads.actions import ActionRow
from store.reads.check import Report
from store.reads.decisions import DecisionRow
from store.reads.first import PortfolioRow
from store.reads.history import HistoryRow
from store.reads.info import Info
from store.reads.minutes import Minutes
from store.reads.outcome_types import Outcome
from store.reads.pilot import PilotPage
from store.reads.readiness import ReadinessPage
from store.reads.recompute import Recomputed
from store.reads.summary import SummaryRow
from store.reads.verdict_inputs import SUMS
from store.templates import Template
from store.words import (
    Act,
    Cadence,
    Choice,
    Counts,
    Direction,
    Flag,
    Kind,
    Message,
    Role,
    SiteKind,
    Stage,
)  # fmt: skip

SCHEMAS = Path(__file__).resolve().parent / "schemas"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
WHOLE: Schema = {"type": "integer"}
COUNT: Schema = {"type": "integer", "minimum": 0}
NUMBER: Schema = {"type": ["number", "null"]}
YES_OR_NO: Schema = {"type": "boolean"}
UID: Schema = {"type": "string", "format": "uuid"}
DATE: Schema = {"type": "string", "format": "date"}
TIME: Schema = {"type": "string", "format": "date-time"}
NOTHING: Schema = {"type": "null"}
TOO_FEW: Schema = {"type": "string", "pattern": "^<[0-9]+$"}
SIMPLE: dict[Any, Schema] = {
    str: TEXT, int: WHOLE, bool: YES_OR_NO, float: NUMBER, UUID: UID, date: DATE, datetime: TIME,
    Message: TEXT, Path: TEXT, type(None): NOTHING, np.float64: NUMBER, np.int64: WHOLE,
    np.bool_: YES_OR_NO,
}  # fmt: skip


def words(*kinds: type[Enum], none: bool = False) -> Schema:
    """One of the words of these enumerations, or null."""
    return {"enum": [word.value for kind in kinds for word in kind] + [None] * none}


def items(each: Schema) -> Schema:
    """A list of these."""
    return {"type": "array", "items": each}


def by_name(each: Schema) -> Schema:
    """An object whose names are free."""
    return {"type": "object", "additionalProperties": each}


def or_none(each: Schema) -> Schema:
    """This, or null."""
    if "enum" in each:
        return {"enum": [*each["enum"], None]}
    if isinstance(each.get("type"), str):
        return {**each, "type": [each["type"], "null"]}
    if "type" in each and "null" in each["type"]:
        return each
    return {"anyOf": [each, NOTHING]}


def record(properties: dict[str, Schema], about: str | None = None) -> Schema:
    """An object with exactly these members."""
    said: Schema = {} if about is None else {"description": about}
    return said | {
        "type": "object",
        "properties": properties,
        "required": [*properties],
        "additionalProperties": False,
    }


# What a type does not tell: a member that is a word, a date or a sentence though its type is text.
KNOWN: dict[tuple[str, str], Schema] = {
    ("PortfolioRow", "kind"): words(Kind, none=True),
    ("PortfolioRow", "direction"): words(Direction, none=True),
    ("PortfolioRow", "cadence"): words(Cadence, none=True),
    ("PortfolioRow", "last_type"): words(PointType, none=True),
    ("PortfolioRow", "last_decision"): words(Choice, none=True),
    ("PortfolioRow", "cycles"): items({"enum": [*words(Act)["enum"], "open"]}),
    ("PortfolioRow", "latest_period"): or_none(DATE),
    ("Kept", "made_at"): or_none(TIME),
    ("Kept", "receipt_at"): or_none(TIME),
    ("Criterion", "id"): {"enum": [*CRITERIA]},
    ("Criterion", "group"): {"enum": [*GROUPS]},
    ("ReadinessPage", "next_steps"): items({"enum": [*CRITERIA]}),
    ("Changed", "before"): words(Flag, none=True),
    ("Changed", "after"): words(Flag, none=True),
    ("MetricEvidence", "kind"): words(Kind),
    ("MetricEvidence", "direction"): words(Direction),
    ("MetricEvidence", "role"): words(Role),
    ("MetricEvidence", "counts"): words(Counts),
    ("MetricEvidence", "cadence"): words(Cadence, none=True),
    ("IterationEvidence", "act"): words(Act, none=True),
    ("DecisionEvidence", "decision"): words(Choice),
    ("Profile", "effect_beyond"): {"enum": ["minimum_worthwhile", "target"]},
    ("Profile", "required"): items({"enum": [*CRITERIA]}),
    ("SummaryRow", "direction"): words(Direction, none=True),
    ("SummaryRow", "variation"): words(PointType, none=True),
    ("SummaryRow", "last_act"): words(Act, none=True),
    ("SummaryRow", "last_decision"): words(Choice, none=True),
    ("SummaryRow", "gap_trend"): words(Trend, none=True),
    ("SummaryRow", "next_step"): {"enum": [*CRITERIA, None]},
    ("SummaryRow", "gap"): {"anyOf": [NUMBER, TOO_FEW]},
    ("SummaryRow", "worst_off_representation"): {"anyOf": [NUMBER, TOO_FEW]},
    ("ImportedPilot", "outcome"): {"enum": ["new", "changed", "unchanged"]},
    ("ImportedPilot", "missing"): items({"enum": [*MISSING]}),
    ("Outcome", "periods"): items(DATE),
    ("GapOverTime", "periods"): items(DATE),
    ("GapOverTime", "since"): DATE,
    ("Judgement", "begins"): or_none(DATE),
    ("Input", "periods"): items({"type": "string", "pattern": r"^([0-9]+|\d{4}-\d\d-\d\d)$"}),
}


class Types:
    """The schemas of dataclasses, each under $defs of one document."""

    def __init__(self) -> None:
        self.defs: dict[str, Schema] = {}

    def of(self, kind: Any) -> Schema:
        """What a value of this type looks like. Raises TypeError where the type does not tell."""
        if kind in SIMPLE:
            return SIMPLE[kind]
        if isinstance(kind, type) and issubclass(kind, Enum):
            return words(kind)
        if is_dataclass(kind):
            self._define(kind)
            return {"$ref": f"#/$defs/{kind.__name__}"}
        return self._of_several(kind)

    def _of_several(self, kind: Any) -> Schema:
        origin, inner = typing.get_origin(kind), typing.get_args(kind)
        if origin in (typing.Union, types.UnionType):
            known = [self.of(each) for each in inner if each is not type(None)]
            found = known[0] if len(known) == 1 else {"anyOf": known}
            return or_none(found) if type(None) in inner else found
        if origin is np.ndarray:
            return items(self.of(typing.get_args(inner[1])[0]))
        if origin is tuple and inner[-1] is not Ellipsis:
            count = len(inner)
            pair: Schema = {"type": "array", "prefixItems": [self.of(each) for each in inner]}
            return pair | {"minItems": count, "maxItems": count}
        if origin in (tuple, list, collections.abc.Sequence):
            return items(self.of(inner[0]))
        if origin is dict:
            return by_name(self.of(inner[1]))
        raise TypeError(f"what {kind} looks like as JSON is not told by its type")

    def _define(self, kind: Any) -> None:
        if kind.__name__ not in self.defs:
            self.defs[kind.__name__] = {}  # so that it may hold itself
            self.defs[kind.__name__] = record(self.members(kind), about(kind))

    def members(self, kind: Any, **known: Schema) -> dict[str, Schema]:
        """Each field of a dataclass. known: those that are told here instead."""
        hints = typing.get_type_hints(kind)
        found = {}
        for field in fields(kind):
            told = known.get(field.name) or KNOWN.get((kind.__name__, field.name))
            found[field.name] = self.of(hints[field.name]) if told is None else told
        return found


def about(kind: Any) -> str:
    """The first sentence of a dataclass's docstring."""
    return " ".join((kind.__doc__ or "").split("\n\n")[0].split())


def named(name: str, properties: dict[str, Schema]) -> dict[str, Schema]:
    """The members of an answer, after which schema it follows."""
    return {"schema": {"const": f"springbrett/{name}/1"}} | properties


def without(properties: dict[str, Schema], *names: str) -> dict[str, Schema]:
    """All but these."""
    return {name: each for name, each in properties.items() if name not in names}


def inputs(told: Types) -> Schema:
    """`inputs` of readiness: what is kept of the evidence, without small groups."""
    series, own = items(NUMBER), or_none(items(NUMBER))
    sums = or_none(record({name: {"type": "number"} for name in SUMS}))
    place = {"uid": UID, "name": TEXT, "kind": words(SiteKind)}
    columns = {name: own for name in told.members(PlaceEvidence) if name not in place}
    in_sums = {name: NOTHING if "denominator" in name else sums for name in columns}
    sides = ("numerator", "denominator", "before_numerator", "before_denominator")
    group = without(told.members(GroupsEvidence), *sides) | {"uid": UID}
    table = items(series)
    smallest = {"anyOf": [NUMBER, TOO_FEW]}
    trend = record({"slope": NUMBER, "lower": NUMBER, "upper": NUMBER, "periods": COUNT,
                    "smallest": smallest, "people": NUMBER,
                    "better": or_none(YES_OR_NO)})  # fmt: skip
    metric = without(
        told.members(
            MetricEvidence, excluded=items(COUNT), phase=items(COUNT), periods=items(DATE),
            places={"anyOf": [
                items(record(place | columns)), items(record(place | in_sums)),
                items(record(place | {"withheld": {"const": True}})),
            ]},
            groups=items({"anyOf": [
                record(group | {"numerator": table} | dict.fromkeys(sides[1:], or_none(table))),
                record(group | {"trend": or_none(trend)}),
            ]}),
            numerator=series, denominator=own, people=own, before_numerator=own,
            before_denominator=own,
        )
    )  # fmt: skip
    reached = told.members(ReachedEvidence, people=items({"anyOf": [NUMBER, TOO_FEW]}))
    pilot = told.members(
        PilotEvidence,
        metrics=items(record(metric | {"first_phase": WHOLE, "alpha": NUMBER})),
        reached=items(record(reached | {"uid": UID, "counted": NUMBER})),
        hypotheses=items(told.of(HypothesisEvidence)),
        iterations=items(told.of(IterationEvidence)),
        decisions=items(told.of(DecisionEvidence)),
        stage=words(Stage),
    )
    return record({"profile": told.of(ProfileOf)} | pilot, "What the verdicts rest on.")


def manifest(told: Types) -> dict[str, Schema]:
    """A backup: what lies in it and where."""
    kept = told.members(Manifest, last_change_at=or_none(TIME), made_at=TIME)
    return {"path": TEXT, "store_version": COUNT} | without(kept, "schema")


def imported(told: Types, *more: str) -> dict[str, Schema]:
    """What both imports say; more: what else one of them creates."""
    told.of(BadCell)
    counts = dict.fromkeys(("read", "new", "replaced", "unchanged"), COUNT)
    left = {"left_out": items({"$ref": "#/$defs/BadCell"})}
    made = record(dict.fromkeys((*more, "sites", "metrics", "subgroups"), items(TEXT)))
    return counts | left | {"created": made, "batch": or_none(UID)}


def documents() -> dict[str, Schema]:
    """Every schema by its name."""
    made: dict[str, Schema] = {}

    def document(name: str, title: str, schema: Schema, told: Types) -> None:
        head = {"$schema": DIALECT, "title": title}
        defs = {"$defs": dict(sorted(told.defs.items()))} if told.defs else {}
        made[name] = head | schema | defs

    for each in (_of_reads, _of_files, _of_tables, _of_writes):
        each(document)
    return made


def _of_reads(document: Any) -> None:
    told = Types()
    analysis = without(told.members(Analysis), "sentences")
    spoken = record(dict.fromkeys(LANGUAGES, TEXT), "All that it says, by language.")
    first = without(analysis, "by_site", "by_subgroup") | {"words": spoken}
    document("analyse", "springbrett analyse FILE --json",
             record(named("analyse", first | analysis)), told)  # fmt: skip
    told = Types()
    document("list", "springbrett list --json",
             items(record(told.members(PortfolioRow), about(PortfolioRow))), told)  # fmt: skip
    told = Types()
    page = record(named("pilot", told.members(PilotPage)), about(PilotPage))
    document("pilot", "springbrett show PILOT --json", page, told)
    told = Types()
    members = told.members(ReadinessPage, inputs=inputs(told))
    told.defs["ReadinessPage"] = record(named("readiness", without(members, "schema")))
    one = {"$ref": "#/$defs/ReadinessPage"}
    document("readiness", "springbrett readiness [PILOT] --json",
             {"anyOf": [one, items(one)]}, told)  # fmt: skip
    told = Types()
    document("recompute", "springbrett readiness --recompute --json",
             record(named("recompute", told.members(Recomputed))), told)  # fmt: skip
    told = Types()
    document("history", "springbrett history [PILOT] --json, springbrett export history",
             items(record(told.members(HistoryRow), about(HistoryRow))), told)  # fmt: skip
    told = Types()
    document("chart", "springbrett chart PILOT METRIC --json",
             record(named("chart", told.members(Outcome)), about(Outcome)), told)  # fmt: skip

    told = Types()
    document("templates", "springbrett templates [NAME] --json",
             items(record(told.members(Template), about(Template))), told)  # fmt: skip


def _of_files(document: Any) -> None:
    told = Types()
    document("check", "springbrett check --json",
             record(named("check", told.members(Report))), told)  # fmt: skip
    told = Types()
    program = {"version": TEXT, "language": {"enum": [*LANGUAGES]}}
    store = told.members(Info, id=UID) | {"notices": items(TEXT)}
    document("info", "springbrett info --json", record(named("info", program | store)), told)
    told = Types()
    made = record(named("backup", manifest(told)))
    document("backup", "springbrett backup --json", made, told)
    document("restore-list", "springbrett restore --list --json",
             items(record(manifest(told))), told)  # fmt: skip
    done = {"dry_run": YES_OR_NO, "path": TEXT, "backup": record(manifest(told))}
    done |= {"aside": or_none(TEXT), "generation": or_none(COUNT)}
    document("restore", "springbrett restore FILE --json", record(named("restore", done)), told)


def _of_tables(document: Any) -> None:
    told = Types()
    summary = record(told.members(SummaryRow), "One row a pilot; see docs/data-dictionary.md.")
    document("export-summary", "springbrett export summary - --format json", items(summary), told)
    number = {"anyOf": [NUMBER, TOO_FEW]}
    names = ("code", "metric", "period", "site", "subgroup")
    row = dict.fromkeys(names, TEXT) | {"period": DATE}
    row |= {"site": or_none(TEXT), "subgroup": or_none(TEXT)}
    row |= {"numerator": number, "denominator": number, "value": NUMBER, "people": or_none(COUNT)}
    document("export-measurements", "springbrett export measurements - --format json",
             items(record(row | {"note": or_none(TEXT), "version": TEXT})), Types())  # fmt: skip
    told = Types()
    document("export-decisions", "springbrett export decisions - --format json",
             items(record(told.members(DecisionRow), about(DecisionRow))), told)  # fmt: skip
    told = Types()
    document("export-actions", "springbrett export actions - --format json",
             items(record(told.members(ActionRow), about(ActionRow))), told)  # fmt: skip
    told = Types()
    page = record(named("minutes", without(told.members(Minutes), "schema")), about(Minutes))
    document("minutes", "springbrett export minutes - --format json", page, told)


def _of_writes(document: Any) -> None:
    told = Types()
    hints = typing.get_type_hints(Imported)
    shown = imported(told)
    report = record(told.members(hints["report"]) | {"phases": COUNT})
    two = dict.fromkeys(("pilot", "metric", "period", "theirs", "mine"), TEXT)
    two |= {"row": {"type": "integer"}, "at": or_none(TIME)}
    two |= dict.fromkeys(("site", "subgroup", "by"), or_none(TEXT))
    shown |= {"kept": COUNT, "conflicts": items(record(two, about(Conflict))), "said": items(TEXT)}
    document("import-measurements", "springbrett import measurements FILE --json",
             record(named("import-measurements", shown | {"report": report})), told)  # fmt: skip
    told = Types()
    shown = imported(told, "pilots")
    more = without(told.members(ImportedPilots), *shown)
    more |= {"missing": record(dict.fromkeys(MISSING, COUNT))}
    document("import-pilots", "springbrett import pilots FILE --json",
             record(named("import-pilots", shown | more)), told)  # fmt: skip
    document("do", "a line of springbrett do",
             record({"did": TEXT, "uid": or_none(UID), "history": COUNT}), Types())  # fmt: skip
    document("undo", "a line of springbrett undo, springbrett redo",
             record({"did": TEXT, "label": TEXT, "history": COUNT}), Types())  # fmt: skip
    painted = {"type": "number", "minimum": 0}
    document("until-painted", "springbrett --until-painted",
             record({"painted_ms": painted, "charts_ready_ms": painted}), Types())  # fmt: skip


def main() -> int:
    """Write them all, and take away what is no longer one."""
    SCHEMAS.mkdir(exist_ok=True)
    made = documents()
    for name, schema in made.items():
        text = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        (SCHEMAS / f"{name}.json").write_text(text, encoding="utf-8")
    for file in SCHEMAS.glob("*.json"):
        if file.stem not in made:
            file.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
