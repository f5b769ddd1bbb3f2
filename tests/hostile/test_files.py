"""Hostile text goes out by CSV and JSON and pictures as it was typed, and comes in again so."""

from __future__ import annotations

import csv
import io
import json
import xml.etree.ElementTree as ET
from dataclasses import fields
from typing import Any

import pytest
from PySide6.QtGui import QImage

from desktop.text import Text
from desktop.ui.charts.export import png_of, svg_of
from desktop.ui.charts.plain import plain
from desktop.ui.pilot.pictured import picture_of, title_of
from store.exchange.csv_out import DIALECTS, unsafe_text
from store.exchange.decisions_out import decisions_csv, decisions_records
from store.exchange.history_out import history_csv
from store.exchange.measurements_in import ImportMeasurements
from store.exchange.measurements_out import measurements_csv, measurements_records
from store.exchange.summary import COLUMNS, summary_csv, summary_records
from store.reads.decisions import decision_rows
from store.reads.history import history
from store.reads.measurements import measurement_rows
from store.reads.outcomes import outcome
from store.reads.pilot import PilotPage, pilot_page
from store.reads.portfolio import portfolio
from store.reads.summary import summary
from store.store import Store
from store.words import Message
from tests.builders import TODAY
from tests.cli.run import Shell
from tests.hostile.texts import MIXED, TEXTS, kept, short

HOSTILE = {**TEXTS, "mixed": MIXED}
each_text = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
each_dialect = pytest.mark.parametrize("dialect", DIALECTS.values(), ids=DIALECTS)


def page_of(store: Store) -> PilotPage:
    row = next(row for row in store.read(portfolio, TODAY) if row.code == "P-001")
    return store.read(pilot_page, row.uid)


def rows_of(data: bytes, dialect: Any) -> list[list[str]]:
    """Cells as typed: apostrophes that keep formulas from running are taken off."""
    text = io.StringIO(data.decode(dialect.encoding), newline="")
    csv.field_size_limit(1_000_000)
    found = [list(map(unsafe_text, row)) for row in csv.reader(text, delimiter=dialect.separator)]
    assert len({len(row) for row in found}) == 1
    return found


def texts_in(value: Any) -> set[str]:
    """Every text in a dataclass and what it holds."""
    if isinstance(value, str):
        return {value}
    if isinstance(value, tuple):
        return {text for one in value for text in texts_in(one)}
    if hasattr(value, "__dataclass_fields__") and not isinstance(value, Message):
        return {text for one in fields(value) for text in texts_in(getattr(value, one.name))}
    return set()


@each_text
def test_every_text_of_a_pilot_is_read_as_it_was_typed(hostile_store, text):
    page = page_of(hostile_store(text))
    typed, name = kept(text), kept(short(text))

    assert page.title == name
    assert page.problem == page.hypotheses[0].then == page.notes[0].text == typed
    assert page.sites[0].name == page.metrics[0].name == page.programme == name
    assert page.iterations[0].study == page.decisions[0].why == typed
    written = {one for one in texts_in(page) if len(one) > 1 and typed.startswith(one[:9])}
    assert {one for one in written if not typed.startswith(one)} <= {f"{name} 1", f"{name} 2"}


@each_text
@each_dialect
def test_the_summary_says_what_was_typed(hostile_store, text, dialect):
    rows = hostile_store(text).read(summary)
    table = rows_of(summary_csv(rows, dialect=dialect), dialect)
    cells = dict(zip(COLUMNS, table[1], strict=True))

    assert len(table) == len(rows) + 1
    assert (cells["title"], cells["programme"]) == (kept(short(text)),) * 2
    for column in ("problem", "target_group", "learnt", "decision_why"):
        assert cells[column] == kept(text)
    assert cells["hypothesis"] == f"If we {kept(text)}, then {kept(text)}, because {kept(text)}"
    record = json.loads(json.dumps(summary_records(rows)))[0]
    assert record["problem"] == kept(text)


@each_text
@each_dialect
def test_measurements_come_in_again_as_they_were(hostile_store, text, dialect):
    store = hostile_store(text)
    rows = store.read(measurement_rows)
    data = measurements_csv(rows, dialect)
    done = store.do(ImportMeasurements(data, "numbers.csv"), by="kari")

    assert len(rows) > 4
    assert {row.note for row in rows} == {kept(text)}
    assert (done.result.new, done.result.replaced) == (0, 0)
    assert done.result.unchanged == len(rows)
    assert done.result.created == {"sites": [], "metrics": [], "subgroups": []}
    assert store.read(measurement_rows) == rows
    record = json.loads(json.dumps(measurements_records(rows)))[0]
    assert (record["metric"], record["note"]) == (kept(short(text)), kept(text))


@each_text
@each_dialect
def test_decisions_and_history_say_what_was_typed(hostile_store, text, dialect):
    store = hostile_store(text)
    decisions = store.read(decision_rows)
    table = rows_of(decisions_csv(decisions, dialect), dialect)
    lines = rows_of(history_csv(store.read(history), dialect), dialect)

    assert [row[1] for row in table[1:]] == [kept(short(text))] * len(decisions)
    assert [row[5] for row in table[1:]] == [kept(text)] * len(decisions)
    assert len(lines) == len(store.read(history)) + 1
    assert decisions_records(decisions)[0]["why"] == kept(text)


@each_text
@pytest.mark.parametrize("lang", ["en"])
def test_a_chart_has_the_text_and_nothing_that_was_read_as_markup(qapp, hostile_store, text, lang):
    store = hostile_store(text)
    page = page_of(store)
    found = store.read(lambda session: outcome(session, page.uid, page.metrics[0].uid, today=TODAY))
    picture = picture_of(found, Text())
    assert picture is not None
    svg = ET.fromstring(svg_of(picture, say=Text()))
    tags = {element.tag.rpartition("}")[2] for element in svg.iter()}
    title = next(element for element in svg.iter() if element.tag.endswith("title"))
    png = QImage.fromData(png_of(picture, say=Text(), scale=1.0))

    assert tags <= {
        "svg", "title", "desc", "defs", "g", "path", "polyline", "polygon", "rect", "text",
        "circle", "ellipse", "line", "clipPath", "linearGradient", "stop",
    }  # fmt: skip
    assert title.text == plain(title_of(found, Text()))
    assert plain(kept(short(text))) in title.text
    drawn = "".join(
        "".join(element.itertext()) for element in svg.iter() if element.tag.endswith("text")
    )
    assert plain(kept(text))[:5] in drawn
    assert "\u202e" not in drawn
    assert not png.isNull()


@pytest.mark.parametrize("name", ["mixed", "long", "percent"])
def test_the_command_line_prints_what_was_typed(qapp, capsys, hostile_path, name):
    text = HOSTILE[name]
    shell = Shell(hostile_path(text), capsys)
    title = kept(short(text))

    assert title in shell.fine("list").out
    assert title in [row["title"] for row in shell.fine("list", "--json").json]
    assert kept(text) in shell.fine("show", "P-001").out
    assert shell.fine("show", "P-001", "--json").json["problem"] == kept(text)
    assert shell.fine("readiness", "P-001", "--json").json["pilot"] == "P-001"
    assert shell.fine("chart", "P-001", title, "--json").json["name"] == title
    assert kept(text) in shell.fine("export", "decisions", "-", "--format", "json").json[0]["why"]
    assert shell.fine("history", "P-001", "--json").json
