"""The next file of a shape: more rows, another year, a period less; and the same numbers again."""

from __future__ import annotations

import csv
import io
import re
from functools import cache
from typing import Any

import pytest

from desktop.worker import readable
from store.exchange.decode import decode
from store.exchange.map_toml import FileMap, answers_for, read_map, write_map
from store.exchange.sheet_map import NUMBER_USES, Answers
from store.exchange.sheet_read import read_sheet, text_grid, understand
from store.exchange.sheet_shape import fingerprint
from store.exchange.workbook import Workbook, is_workbook
from tests.sheets.reading import FILES, expected_of, names

TEXTS = [name for name in names()
         if not is_workbook((FILES / expected_of(name)["file"]).read_bytes())]  # fmt: skip


@cache
def source(name: str) -> bytes | Workbook:
    return readable((FILES / expected_of(name)["file"]).read_bytes())


def answers(name: str) -> Answers:
    return Answers(**expected_of(name)["answers"])


def numbers(name: str, how: Answers) -> list[Any]:
    reading = read_sheet(source(name), how, name=expected_of(name)["name"])
    return [(one.period, one.texts, one.numbers) for one in reading.melted.records]


def rows_of(name: str) -> tuple[list[list[str]], str]:
    data = source(name)
    assert isinstance(data, bytes)
    grid, sign = text_grid(decode(data).text)
    return [[str(cell) for cell in row] for row in grid.rows], sign


def written(rows: list[list[str]], sign: str) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=sign).writerows(rows)
    return text.getvalue()


@pytest.mark.parametrize("name", names())
def test_by_the_map_that_was_written_of_it_a_file_reads_as_before(name):
    title = expected_of(name)["name"]
    found = understand(source(name), answers(name), name=title).map
    said = read_map(write_map(FileMap(answers(name), name=title), found).encode(), "map.toml")
    again = answers_for(said, understand(source(name), said.answers, name=title).map)

    assert again == answers(name)
    assert numbers(name, again) == numbers(name, answers(name))


@pytest.mark.parametrize("name", TEXTS)
def test_rows_and_years_come_and_go_and_the_shape_stays(name):
    rows, sign = rows_of(name)
    shape = fingerprint(written(rows, sign))
    first, last = understand(source(name), answers(name), name=expected_of(name)["name"]).map.body
    more = [*rows[: last + 1], *rows[first : last + 1], *rows[last + 1 :]]
    next_year = re.sub(
        r"\b20([12]\d)(?:([-/])(\d\d))?\b",
        lambda said: f"20{int(said[1]) + 1}" + (f"{said[2]}{int(said[3]) + 1}" if said[2] else ""),
        written(rows, sign),
    )

    assert fingerprint(written(more, sign)) == shape
    assert fingerprint(next_year) == shape


@pytest.mark.parametrize("name", TEXTS)
def test_a_map_holds_for_a_file_with_a_period_less(name):
    rows, sign = rows_of(name)
    title = expected_of(name)["name"]
    found = understand(source(name), answers(name), name=title).map
    across = [head.at for head in found.columns if head.use in NUMBER_USES and head.period]
    said = read_map(write_map(FileMap(answers(name), name=title), found).encode(), "map.toml")
    if len(across) > 2:
        rows = [row[: across[-1]] + row[across[-1] + 1 :] for row in rows]
    fewer = understand(written(rows, sign), said.answers, name=title).map

    assert answers_for(said, fewer).heads == ()
