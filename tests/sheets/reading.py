"""Read a file of the corpus as the app does, and hold what came against what must come."""

from __future__ import annotations

import json
import re
import time
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import numpy as np
from store.exchange.sheet_read import understand

from desktop.worker import readable
from store.errors import Refusal
from store.exchange.batch import MeasurementFile
from store.exchange.measurement_file import HowToRead, read_measurements
from store.exchange.sheet_map import Answers, Understood
from store.periods import to_date
from tests.sheets.make import EXPECTED, FILES

Expected = dict[str, Any]
Place = tuple[str | None, ...]
NUMBERS = ("numerator", "denominator", "value", "people")


@dataclass(slots=True)
class Outcome:
    """What came of a file. wrong: values that it does not have, or has elsewhere. lost: values
    that did not come. faults: all else that is not as expected. asked: `what` of each question.
    """

    name: str
    values: int
    wrong: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    milliseconds: float = 0.0

    @property
    def complaints(self) -> list[str]:
        """All that is not right."""
        return (
            [f"wrong: {one}" for one in self.wrong]
            + [f"lost: {one}" for one in self.lost]
            + self.faults
        )


def names() -> list[str]:
    """The files of the corpus, by the names of their expectations."""
    return sorted(path.stem for path in EXPECTED.glob("*.json"))


@cache
def expected_of(name: str) -> Expected:
    """What a file must give."""
    said: Expected = json.loads((EXPECTED / f"{name}.json").read_text(encoding="utf-8"))
    return said


def read(name: str) -> Outcome:
    """Read a file: what it asks, then with the answers what it gives."""
    expected = expected_of(name)
    data = (FILES / expected["file"]).read_bytes()
    outcome = Outcome(name, sum(key in row for row in expected["rows"] for key in NUMBERS))
    answers = Answers(**expected["answers"])
    start = time.perf_counter()
    try:
        source = readable(data)
        understood = understand(source)
        answered = understand(source, answers) if understood.questions else understood
        file = read_measurements(source, HowToRead(answers=answers))
    except Refusal as refusal:
        outcome.faults.append(f"refused: {refusal}")
        outcome.lost.append(f"all {outcome.values}")
        return outcome
    finally:
        outcome.milliseconds = 1000 * (time.perf_counter() - start)
    outcome.asked = [question.what for question in understood.questions]
    outcome.said = [str(message) for message in answered.said]
    _compare_questions(outcome, expected, answered)
    _compare_rows(outcome, expected, file, answered)
    _compare_rest(outcome, expected, file)
    return outcome


def _compare_questions(outcome: Outcome, expected: Expected, answered: Understood) -> None:
    asks = [expected["asks"]] if expected["asks"] else []
    if outcome.asked != asks:
        outcome.faults.append(f"asked {outcome.asked}, not {asks}")
    if answered.questions:
        still = [question.what for question in answered.questions]
        outcome.faults.append(f"asks again after the answer: {still}")


# ----------------------------------------------------------------------------------- rows


def plain(text: str | None) -> str | None:
    """A name as names are compared: composed letters, single spaces."""
    return None if text is None else " ".join(unicodedata.normalize("NFC", text).split())


def metric_name(text: str | None) -> str:
    """A metric without its unit and what only says that it is a number of something."""
    said = re.sub(r"\s*[(\[][^)\]]*[)\]]\s*$", "", (plain(text) or "").casefold())
    return re.sub(r"^(antall|antal|talet på|tal på|number of)\s+", "", said)


def rows_of(file: MeasurementFile) -> list[dict[str, Any]]:
    """The rows of a batch as expectations are written."""
    b = file.batch

    def named(names: tuple[str, ...], code: int) -> str | None:
        return None if code < 0 else names[code]

    rows = []
    for i in range(len(b)):
        series = b.series_names[b.series[i]]
        row: dict[str, Any] = {
            "period": to_date(int(b.period[i])).isoformat(),
            "cadence": str(series.cadence),
            "pilot": series.pilot,
            "metric": series.metric,
            "site": named(b.sites, b.site[i]),
            "group": named(b.subgroups, b.subgroup[i]),
            "note": named(b.notes, b.note[i]),
        }
        for key in NUMBERS:
            number = float(getattr(b, key)[i])
            row[key] = None if np.isnan(number) else number
        rows.append(row)
    return rows


def _numbers(row: dict[str, Any]) -> tuple[float | None, ...]:
    """The row's numbers; a count by itself is a value, however it is kept."""
    part, whole, value, people = (row.get(key) for key in NUMBERS)
    if whole is None and value is None:
        part, value = None, part
    return part, whole, value, people


def _place(row: dict[str, Any], by_metric: bool) -> Place:
    """What a row's numbers are about."""
    return (
        row["period"],
        row["cadence"],
        plain(row.get("pilot")),
        plain(row.get("site")),
        plain(row.get("group")),
        metric_name(row.get("metric")) if by_metric else "",
    )


def _counts(row: dict[str, Any]) -> bool:
    """Whether a row has a number of its own: a whole alone, its part hidden, is none."""
    return row.get("numerator") is not None or row.get("value") is not None


def _same(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) <= 1e-9 * max(1.0, abs(one))


def _compare_rows(
    outcome: Outcome, expected: Expected, file: MeasurementFile, answered: Understood
) -> None:
    by_metric = any("metric" in row for row in expected["rows"])
    came: dict[Place, list[dict[str, Any]]] = defaultdict(list)
    for row in filter(_counts, rows_of(file)):
        came[_place(row, by_metric)].append(row)
    for row in filter(_counts, expected["rows"]):
        place = _place(row, by_metric)
        said = [part for part in place if part]
        found = came[place].pop(0) if came[place] else None
        if found is None:
            outcome.lost.append(f"{said} {_numbers(row)}")
            continue
        wanted, numbers = _numbers(row), _numbers(found)
        if not all(map(_same, wanted, numbers)):
            outcome.wrong.append(f"{said} {numbers}, not {wanted}")
        if row.get("note") and plain(row["note"]) != plain(found["note"]):
            outcome.faults.append(f"note of {said}: {found['note']!r}, not {row['note']!r}")
    outcome.wrong += [
        f"{[part for part in place if part]} {_numbers(row)}, where nothing is"
        for place, rows in came.items()
        for row in rows
    ]


def _compare_rest(outcome: Outcome, expected: Expected, file: MeasurementFile) -> None:
    bad = sorted({cell.cell for cell in file.bad})
    if bad != sorted(expected["bad"]):
        told = [f"{cell.cell} {cell.value!r}: {cell.reason}" for cell in file.bad[:3]]
        outcome.faults.append(f"bad cells {bad[:9]}, not {expected['bad']} ({told})")
