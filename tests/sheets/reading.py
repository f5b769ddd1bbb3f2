"""Read a file of the corpus as the app does, and hold what came against what must come."""

from __future__ import annotations

import json
import re
import time
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

import numpy as np

from desktop.worker import readable
from store.errors import Refusal
from store.exchange.batch import Facts, MeasurementFile
from store.exchange.measurement_file import HowToRead, read_measurements
from store.exchange.sheet_map import Answers, Understood, Use
from store.exchange.sheet_read import SheetReading, read_sheet, understand
from store.periods import to_date
from store.words import Kind
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
        understood = understand(source, name=expected["name"])
        kind = Kind(expected["kind"]) if "kind" in expected else None
        how = HowToRead(
            answers=answers if expected["answers"] else None,
            name=expected["name"],
            facts=lambda pilot, metric: Facts(kind),
        )
        file = read_measurements(source, how)
    except Refusal as refusal:
        outcome.faults.append(f"refused: {refusal}")
        outcome.lost.append(f"all {outcome.values}")
        return outcome
    finally:
        outcome.milliseconds = 1000 * (time.perf_counter() - start)
    outcome.asked = [question.what for question in understood.questions]
    reading = read_sheet(source, answers, name=expected["name"])
    outcome.said = [str(message) for message in reading.understood.said]
    _compare_questions(outcome, expected, reading.understood)
    _compare_rows(outcome, expected, file)
    _compare_bad(outcome, expected, file)
    _compare_rest(outcome, expected, reading)
    if not expected["answers"]:
        _compare_ways(outcome, file, read_measurements(source, replace(how, answers=answers)))
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
            "unit": series.unit,
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


def _as_written(found: dict[str, Any], wanted: float | None) -> float | None:
    """A share as the file writes it; a workbook may hold a fraction, which then has no unit."""
    value: float | None = found["value"]
    if value is None or wanted is None or found["unit"] == "%" or _same(wanted, value):
        return value
    return 100 * value


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
    return abs(one - other) <= 1e-7 * max(1.0, abs(one))


def _compare_rows(outcome: Outcome, expected: Expected, file: MeasurementFile) -> None:
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
        if row.get("unit") == "%":
            if found["unit"] != "%" and _same(row["value"], found["value"]):
                outcome.faults.append(f"no “%” with {said} {found['value']}")
            found["value"] = _as_written(found, row["value"])
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


def _compare_ways(outcome: Outcome, one: MeasurementFile, other: MeasurementFile) -> None:
    """A tidy file is read fast where nobody has said anything; it must come to the same."""
    told = [
        Counter(
            (*_place(row, by_metric=False), *_numbers(row)) for row in rows_of(file) if _counts(row)
        )
        for file in (one, other)
    ]
    if told[0] != told[1]:
        more, less = (told[0] - told[1]).total(), (told[1] - told[0]).total()
        outcome.faults.append(f"read by the map, {more} rows are not there and {less} are new")


# ------------------------------------------------------------------------------ all else


def _compare_bad(outcome: Outcome, expected: Expected, file: MeasurementFile) -> None:
    bad = sorted({cell.cell for cell in file.bad})
    if bad != sorted(expected["bad"]):
        told = [f"{cell.cell} {cell.value!r}: {cell.reason}" for cell in file.bad[:3]]
        outcome.faults.append(f"bad cells {bad[:9]}, not {expected['bad']} ({told})")


def _compare_rest(outcome: Outcome, expected: Expected, reading: SheetReading) -> None:
    """Cells without a number, and what is left out."""
    missing = len(reading.melted.missing)
    if missing != expected["missing"]:
        outcome.faults.append(f"{missing} cells without a number, not {expected['missing']}")
    heads = (*reading.understood.map.columns, *reading.understood.map.rows)
    out = [plain(head.title) or "" for head in heads if head.use is Use.LEAVE_OUT]
    told = {part for title in out for part in (title, *title.split(" · "))}
    kept = [title for title in expected["left_out"] if plain(title) not in told]
    if kept:
        outcome.faults.append(f"not left out: {kept}, but {sorted(set(out) - {''})}")
