"""Workbooks for the fuzzer: real ones, mutated from outside and inside, and generated ones."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from desktop.worker import Parser
from store.errors import Refusal
from store.exchange.measurements_in import ImportMeasurements
from tests.exchange.workbooks import ods, parts_of, xlsx, zipped
from tests.torture.imports import SLOW_SECONDS, Tally, Tried, real_files, tried

_ODD = [
    "", "0", "-1", "1e309", "nan", "inf", "99999999999", "1.234", "12,5", "12,5 %", "<5", "..",
    "2026-13-45", "31.12.2026", "03/04/2026", "uke 34", "2026-W40", "TRUE", "#DIV/0!", "Alle",
    "=1+1", "'=1", "\u202eabc", "\u00a0", "x" * 400, "a\nb", "æøå", "01010112345", "1 234,5",
]  # fmt: skip
_INSIDE = [
    b"", b"&#0;", b"&#x202E;", b"_x0000_", b"_xD800_", b"&b;", b"<![CDATA[", b"-1", b"1e309",
    b"1e-400", b"2958466", b"99999999999999999999", b"\xff\xfe", b"\x00", b'"', b"/>",
    b"</row>", b"</c>", b"<c>", b'r="XFD9"', b'r="A0"', b'r="ZZZ9999999"', b't="s"', b't="b"',
    b't="e"', b't="d"', b't="x"', b'date1904="1"', b'table:number-columns-repeated="3"',
    b'office:date-value="9999-99-99"', b'office:value-type="float"', b'office:value="NaN"',
    b"+/v8-",
]  # fmt: skip


def seeds() -> list[bytes]:
    """Workbooks as people have them."""
    head = ["dato", "sted", "teller", "nevner", "merknad"]
    day = date(2026, 1, 5)
    weeks = [day + timedelta(days=7 * i) for i in range(8)]
    rows: list[list[Any]] = [head, *([w, "Askøy", i, 10, ""] for i, w in enumerate(weeks))]
    texts = [["Oppmøte"], [], *([str(c) for c in row] for row in rows)]
    values = [["date", "value"], *([w.isoformat(), i * 1.5] for i, w in enumerate(weeks))]
    moments = [["date", "value"], *([datetime(2026, 1, i + 1, i), i] for i in range(5))]
    merged = [(1, 1, 4, 1, "Bømlo")]
    return [
        xlsx({"Tall": rows}),
        xlsx({"Tall": rows}, date_1904=True),
        xlsx({"Les meg": [["hei"]], "Tall": texts}),
        xlsx({"a": values, "b": [["x"]], "c": moments}, hidden=["c"]),
        xlsx({"Tall": rows}, merged=merged, formats={(2, 2): "0 %"}),
        ods({"Tall": rows}),
        ods({"Les meg": [["hei"]], "Tall": texts, "b": [["dato", True, None, 1]]}),
        *real_files(".xlsx", ".ods"),
    ]


def inputs(chance: random.Random) -> Iterator[bytes]:
    """Without end: two in five mutated inside, one outside, two generated."""
    real = seeds()
    unpacked = [parts_of(data) for data in real]
    while True:
        which = chance.randrange(5)
        if which < 2:
            yield _inside(chance, dict(chance.choice(unpacked)))
        elif which == 2:
            yield _outside(chance, bytearray(chance.choice(real)))
        else:
            yield _generated(chance)


def _outside(chance: random.Random, data: bytearray) -> bytes:
    """Bytes of the archive changed, cut out or put twice."""
    for _ in range(chance.choice([1, 1, 2, 5, 20])):
        at = chance.randrange(len(data))
        way = chance.randrange(4)
        if way == 0:
            data[at] ^= 1 << chance.randrange(8)
        elif way == 1:
            data[at] = chance.choice([0, 0xFF, chance.randrange(256)])
        elif way == 2:
            del data[at : at + chance.choice([1, 4, 100])]
        else:
            data[at:at] = data[at : at + chance.choice([1, 4, 100])]
        if not data:
            break
    return bytes(data)


def _inside(chance: random.Random, parts: dict[str, str | bytes]) -> bytes:
    """One part changed, and packed as if nothing were."""
    names = [n for n in parts if n.endswith(("sheet1.xml", "Strings.xml", "styles.xml", "k.xml"))]
    name = chance.choice(["content.xml"] if "content.xml" in parts else names)
    part = parts[name]
    text = bytearray(part if isinstance(part, bytes) else part.encode())
    for _ in range(chance.choice([1, 1, 1, 2, 4])):
        at = chance.randrange(len(text) + 1)
        to = at + chance.choice([0, 1, 1, 3, 12])
        way = chance.randrange(3)
        if way == 0:
            text[at:to] = chance.choice(_INSIDE)
        elif way == 1:
            digits = [i for i in range(at, min(at + 300, len(text))) if text[i : i + 1].isdigit()]
            if digits:
                i = chance.choice(digits)
                text[i : i + 1] = chance.choice([b"0", b"9", b"-", b".", b"e", b"99999", b""])
        else:
            text[at:at] = text[at : at + chance.choice([5, 60, 400])]
    parts[name] = bytes(text)
    if not chance.randrange(20):
        parts.pop(chance.choice(list(parts)))
    return zipped(parts)


def _generated(chance: random.Random) -> bytes:
    """A table whose cells are anything, under a header that is one more often than not."""
    titles = [
        "dato",
        "sted",
        "gruppe",
        "teller",
        "nevner",
        "verdi",
        "fase",
        "merknad",
        "pilot",
        "x",
    ]
    width = chance.randrange(1, 8)
    header = chance.sample(titles, width)
    if chance.randrange(5):
        header[0], header[-1] = "dato", chance.choice(["verdi", "teller"])
    begun = date(2026, 1, 1)

    def cell() -> Any:
        return chance.choice(
            [
                chance.choice(_ODD),
                chance.randrange(-5, 200),
                chance.random() * 10 ** chance.randrange(-3, 12),
                bool(chance.randrange(2)),
                begun + timedelta(days=chance.randrange(-40_000, 40_000)),
                datetime(2026, 1, 1, chance.randrange(24)),
                "",
            ]
        )

    rows: list[list[Any]] = [[] for _ in range(chance.randrange(3))] + [list(header)]
    tidy = chance.randrange(3)
    for i in range(chance.randrange(12)):
        row = [cell() for _ in range(max(0, width + chance.randrange(-1, 2)))]
        if tidy:
            row = [
                begun + timedelta(days=7 * i)
                if title == "dato"
                else ["Askøy", "Bømlo"][i % 2]
                if title in ("sted", "gruppe", "fase", "merknad")
                else i
                for title in header
            ]
            if tidy == 1 and not chance.randrange(4):
                row[chance.randrange(width)] = cell()
        rows.append(row)
    sheets = {"Tall": rows}
    if not chance.randrange(6):
        sheets["Flere"] = [["dato", "verdi"], [begun, 1]]
    return ods(sheets) if chance.randrange(2) else xlsx(sheets)


def fuzz(folder: Path, count: int, seed: str) -> Tally:
    """Parse so many workbooks, try each dry and then for real. Faults keep their workbook."""
    tally = Tally("workbooks")
    with Parser(seconds=SLOW_SECONDS) as parser:

        def fault(store: Tried, data: bytes) -> str:
            try:
                book = parser.parse(data)
            except Refusal as refusal:
                return "" if "\n" not in str(refusal) else f"several lines: {refusal}"
            except Exception as error:
                return f"parse: {error!r}"
            tally.read += 1
            named = {"pilot": "P-001", "metric": "Came"} if tally.read % 4 else {}
            return store.fault(ImportMeasurements(data, "fuzz.xlsx", book=book, **named), tally)

        tried(folder, tally, count, inputs(random.Random(seed)), fault)
        tally.died = parser.died
    return tally
