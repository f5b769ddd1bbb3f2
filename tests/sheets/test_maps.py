"""Every sheet of the corpus has a map that reads it as before, and a shape of its own."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from desktop.worker import readable
from store.errors import Refusal
from store.exchange.map_toml import FileMap, answers_for, read_map, wanted_in, write_map
from store.exchange.sheet_map import Answers, SheetMap
from store.exchange.sheet_read import understand
from store.exchange.sheet_shape import fingerprint
from store.exchange.workbook import Workbook
from tests.sheets.make import FILES

PATHS = sorted(path for path in FILES.iterdir() if path.is_file())


@cache
def source(path: Path) -> bytes | Workbook:
    return readable(path.read_bytes())


def found_in(path: Path) -> SheetMap | None:
    """None: it can't be read, as the corpus says."""
    try:
        return understand(source(path), name=path.name).map
    except Refusal:
        return None


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_map_says_of_every_column_what_the_rule_says(path):
    found = found_in(path)
    assert found is not None
    whole = read_map(write_map(FileMap(name=path.name), found).encode(), "map.toml")
    said = FileMap(columns=wanted_in(Answers(heads=found.columns), found))
    again = read_map(write_map(said).encode(), "map.toml")

    assert answers_for(whole, found) == Answers()
    assert again == said
    assert answers_for(again, found) == Answers()


def test_sheets_of_other_titles_have_other_shapes():
    alike = defaultdict(list)
    for path in PATHS:
        alike[fingerprint(source(path))].append(path.name)

    assert [names for names in alike.values() if len(names) > 1] == []
