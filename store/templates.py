"""Templates for new pilots: what others have tried, with measures that are defined and beliefs.

They come with the program, dated, as resources/templates/*.toml in each language. Who begins with
one has a pilot of their own afterwards, to be changed like any other: nothing refers back to it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import cache
from typing import Any

from store.errors import Refusal
from store.places import shipped_folder
from store.words import About, Cadence, Comparison, Counts, Direction, Kind, Role, mark

LANGUAGES = ("en", "nb", "nn")

NO_TEMPLATE = mark("errors", "There is no template “{name}”. The nearest is {nearest}.")
NO_LANGUAGE = mark("errors", "Templates are written in {languages}; “{language}” is none of them.")


@dataclass(frozen=True, slots=True)
class TemplateMetric:
    """A measure with its definition: who counts, what of what, how often, by which groups."""

    name: str
    kind: Kind
    direction: Direction
    role: Role
    cadence: Cadence
    counts: Counts
    unit: str
    definition: str
    source: str
    collected_by: str


@dataclass(frozen=True, slots=True)
class TemplateHypothesis:
    """What is usually believed. metric: the name of the measure that would show it."""

    if_we: str
    then: str
    because: str
    about: About
    metric: str
    comparison: Comparison
    importance: int
    uncertainty: int


@dataclass(frozen=True, slots=True)
class Template:
    """One template in one language. as_of: when it was written or last looked over.

    about: what it is, in a line. dimension, groups: by what to see whom it reaches, those worst off
    first.
    """

    name: str
    language: str
    as_of: date
    title: str
    about: str
    problem: str
    target_group: str
    dimension: str
    groups: tuple[str, ...]
    metrics: tuple[TemplateMetric, ...]
    hypotheses: tuple[TemplateHypothesis, ...]


@cache
def _written() -> Mapping[str, dict[str, Any]]:
    """What stands in the files, by name. Not to be changed."""
    found = {}
    for path in sorted((shipped_folder() / "templates").glob("*.toml")):
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        found[content["name"]] = content
    return found


def template_names() -> tuple[str, ...]:
    """What templates are called where somebody asks for one."""
    return tuple(_written())


def templates(language: str = "en") -> tuple[Template, ...]:
    """All of them in a language, by their titles. Raises Refusal for another language."""
    found = (template(name, language) for name in template_names())
    return tuple(sorted(found, key=lambda one: one.title.casefold()))


def template(name: str, language: str = "en") -> Template:
    """The one with this name. Raises Refusal where there is none, or none in the language."""
    written = _written()
    if name not in written:
        close = get_close_matches(name, written, 1, 0.0)[0]
        raise Refusal(NO_TEMPLATE, field="template", name=name, nearest=close)
    if language not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        raise Refusal(NO_LANGUAGE, field="language", languages=known, language=language)
    plan = written[name]
    said = plan[language]
    return Template(
        name=name,
        language=language,
        as_of=plan["as_of"],
        title=said["title"],
        about=said["about"],
        problem=said["problem"],
        target_group=said["target_group"],
        dimension=said["dimension"],
        groups=tuple(said["levels"][level] for level in plan["levels"]),
        metrics=tuple(_metric(each, said["metrics"][each["id"]]) for each in plan["metrics"]),
        hypotheses=tuple(_hypothesis(each, said) for each in plan["hypotheses"]),
    )


def _metric(plan: dict[str, Any], said: dict[str, str]) -> TemplateMetric:
    return TemplateMetric(
        name=said["name"],
        kind=Kind(plan["kind"]),
        direction=Direction(plan["direction"]),
        role=Role(plan["role"]),
        cadence=Cadence(plan["cadence"]),
        counts=Counts(plan.get("counts", Counts.PEOPLE)),
        unit=said["unit"],
        definition=said["definition"],
        source=said["source"],
        collected_by=said["collected_by"],
    )


def _hypothesis(plan: dict[str, Any], said: dict[str, Any]) -> TemplateHypothesis:
    words = said["hypotheses"][plan["id"]]
    return TemplateHypothesis(
        if_we=words["if_we"],
        then=words["then"],
        because=words["because"],
        about=About(plan["about"]),
        metric=said["metrics"][plan["metric"]]["name"],
        comparison=Comparison(plan["comparison"]),
        importance=plan["importance"],
        uncertainty=plan["uncertainty"],
    )
