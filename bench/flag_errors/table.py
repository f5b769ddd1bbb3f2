"""Which cells the table has: every question with its measures, for each shipped profile."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from bench.flag_errors import groups, questions, restarts
from bench.flag_errors.cell import Cell
from bench.flag_errors.questions import HINDSIGHT
from bench.flag_errors.series import CASES, COUNT, DAYS, MEAN, PROPORTION, RATE, Measure
from store.evidence.profile import Profile
from store.words import Direction, Kind

FEWER = 1_000  # where whole pilots are judged, with all their criteria
SPREAD = 2.0
LAGS = {"lag_3": 0.3, "lag_5": 0.5}
TRUTHS = tuple(round(0.4 + 0.025 * step, 3) for step in range(15))
WEEKS_AT = (0.575, 0.6, 0.625, 0.65)

SHARES, COUNTS, RATES = (
    "shares, 20 people a week",
    "counts, about 10 a week",
    "rates that should fall, about 6 events a week",
)
MEANS, DAYS_BETWEEN, CASES_BETWEEN = (
    "means",
    "days between events",
    "cases between events",
)
INDEPENDENT: dict[str, Measure] = {
    SHARES: PROPORTION,
    COUNTS: COUNT,
    RATES: RATE,
    MEANS: MEAN,
    "means with a long tail on the good side": replace(MEAN, skew=1.5),
    "means with a long tail on the bad side": replace(MEAN, skew=-1.5),
    DAYS_BETWEEN: DAYS,
    CASES_BETWEEN: CASES,
}
SPREADING: dict[str, Measure] = {
    SHARES: PROPORTION,
    COUNTS: COUNT,
    RATES: RATE,
    "days between events that come in clusters": DAYS,
}
HALF = "shares, 20 people a week, minimum halfway to the target"
HANGING: dict[str, Measure] = {SHARES: PROPORTION, COUNTS: COUNT, RATES: RATE, MEANS: MEAN}
OTHER_SHARES: dict[str, Measure] = {
    "shares, 5 people a week": replace(PROPORTION, size=(5,)),
    "shares, 200 people a week": replace(PROPORTION, size=(200,)),
    "shares, 5, 20 or 60 people a week": replace(PROPORTION, size=(5, 20, 60)),
    "shares, 12 weeks planned": replace(PROPORTION, planned=12),
    "shares, 52 weeks planned": replace(PROPORTION, planned=52),
    "shares, 5 of 100 succeed": replace(PROPORTION, baseline=0.02, minimum=0.05),
    "shares, 95 of 100 succeed": replace(PROPORTION, baseline=0.9, minimum=0.95),
    "shares, every fifth week not counted": replace(PROPORTION, missing=0.2),
}
FALLS = Measure(Kind.RATE, Direction.DOWN, 0.008, 0.005, 0.005, (1000,))
DROPOUT = Measure(Kind.PROPORTION, Direction.DOWN, 0.12, 0.1, 0.1, (20,))
HARMED: dict[str, tuple[Measure, float]] = {
    "falls, half as many again as the limit, 5 a week allowed": (FALLS, 0.0075),
    "falls, twice the limit, 5 a week allowed": (FALLS, 0.01),
    "falls, half as many again, one in two weeks allowed": (replace(FALLS, size=(100,)), 0.0075),
    "falls, twice the limit, one in two weeks allowed": (replace(FALLS, size=(100,)), 0.01),
    "falls, twice the limit, four of five weeks not counted": (replace(FALLS, missing=0.8), 0.01),
    "20 % drop out of 20 people a week, 10 % allowed": (DROPOUT, 0.2),
}


@dataclass(frozen=True, slots=True)
class Job:
    """One call of a question. cost: seconds it takes or so, the dearest are begun first."""

    question: Callable[..., list[Cell]]
    profile: str
    pilots: int
    asked: Mapping[str, Any]
    cost: float = 2.0


def jobs(profiles: Mapping[str, Profile], pilots: int) -> Iterator[Job]:
    """Every cell of the table, in its order."""
    for name in profiles:
        yield from _of_errors(name, pilots)
        yield from _of_restarts(name, pilots)
        yield from _of_effects(name, pilots)
        yield from _of_harm(name, pilots)


def _of_errors(name: str, pilots: int) -> Iterator[Job]:
    for section, wider in (("minimum", 1.0), ("minimum_spread", SPREAD)):
        measures = INDEPENDENT if wider == 1 else SPREADING
        if name == "default":
            measures = {**measures, **OTHER_SHARES}
        for case, usual in measures.items():
            asked = {"measure": replace(usual, dispersion=wider).hardest()}
            yield _job(questions.no_better, name, pilots, section, case, section, asked)
        asked = {"measure": replace(PROPORTION, dispersion=wider)}
        yield _job(questions.no_better, name, pilots, section, HALF, None, asked)
    for section, lag in LAGS.items():
        for case, usual in HANGING.items():
            asked = {"measure": _alike(usual, lag).hardest()}
            yield _job(questions.no_better, name, pilots, section, case, section, asked)
        asked = {"measure": _alike(PROPORTION, lag)}
        yield _job(questions.no_better, name, pilots, section, HALF, None, asked)
    for wider in (1.0, SPREAD):
        for case, usual in HANGING.items():
            if usual.kind is Kind.MEAN and wider > 1:
                continue  # a mean has no chance of its own to vary more than
            said = case if wider == 1 else f"{case}, varying twice as much"
            asked = {"measure": replace(usual, dispersion=wider)}
            yield _job(questions.nothing, name, pilots, "nothing", said, "nothing", asked)


def _of_restarts(name: str, pilots: int) -> Iterator[Job]:
    for wider in (1.0, SPREAD) if name == "default" else (1.0,):
        for way in (*restarts.STRATEGIES, HINDSIGHT):
            row = HINDSIGHT if way == HINDSIGHT else "restarts"
            asked = {"dispersion": wider}
            yield _job(questions.begun_anew, name, pilots, "restarts", way, row, asked, 30.0)


def _of_effects(name: str, pilots: int) -> Iterator[Job]:
    for truth in TRUTHS:
        row = {0.6: "target", 0.65: "beyond"}.get(truth)
        asked = {"truth": truth}
        yield _job(questions.true_effect, name, pilots, "truth", f"{truth:.3f}", row, asked)
    for case, usual in HANGING.items():
        measure = {"measure": usual.hardest()}
        yield _job(questions.one_test, name, pilots, "one_test", case, "one_test", measure)


def _of_harm(name: str, pilots: int) -> Iterator[Job]:
    for case, (measure, truth) in HARMED.items():
        asked = {"measure": measure, "truth": truth}
        yield _job(questions.harmed, name, pilots, "guardrail", case, "guardrail", asked)
    for case in groups.SCENARIOS:
        fewer, row = min(FEWER, pilots), None if case == groups.DRIFTS else "worst_off"
        yield _job(questions.worst_off, name, fewer, "worst_off", case, row, cost=20.0)


def _alike(measure: Measure, lag: float) -> Measure:
    return replace(measure, lag1=lag, dispersion=1.0 if measure.kind is Kind.MEAN else SPREAD)


def _job(
    question: Callable[..., list[Cell]],
    profile: str,
    pilots: int,
    section: str,
    case: str,
    row: str | None = None,
    asked: Mapping[str, Any] = MappingProxyType({}),
    cost: float = 2.0,
) -> Job:
    named = {"section": section, "case": case, "row": row}
    return Job(question, profile, pilots, {**named, **asked}, cost)


def headline(cells: list[Cell]) -> list[Cell]:
    """For each line of a profile's page and each kind the least favourable cell, in order."""
    worst: dict[tuple[str, str, str], Cell] = {}
    for cell in cells:
        if cell.row is None:
            continue
        key = cell.profile, cell.row, cell.kind
        kept = worst.get(key)
        if kept is None or (cell.share < kept.share) == cell.at_least:
            worst[key] = cell
    return list(worst.values())
