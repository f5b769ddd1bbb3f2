"""CSV files for the fuzzer: real ones, damaged as files get damaged, and generated ones."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from store.exchange.measurements_in import ImportMeasurements
from store.words import Direction, Kind
from tests.torture.imports import Tally, Tried, real_files, tried

MOST_SEED_BYTES = 20_000
OWN = 4
"""Of the seeds, those in the shape that a measurement file has."""
LONG_CELL = 200_000
"""Letters: the csv module alone stops at 131,072."""
SEPARATORS = [",", ";", "\t", "|", " "]
ENCODINGS = ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "latin-1"]
ENDS = ["\n", "\r\n", "\r", "\n\r", "\x0b", "\x85", "\u2028"]
ODD = [
    "", " ", "0", "-1", "1e309", "1e-400", "nan", "inf", "-0", "99999999999", "1.234", "1,234",
    "1.234,5", "1 234,5", "1\u00a0234", "1\u202f234", "\u22125", "12,5 %", "%", "<5", "< 5", "..",
    "-", ":", "18/22", "18 av 22", "22 av 18", "1/0", "2026-13-45", "2026-02-30", "31.12.2026",
    "03/04/2026", "31/12-26", "uke 34", "uke 54", "2026-W40", "2026-34", "jan. 26", "januar", "Q3",
    "2. kvartal 2026", "2026/27", "2026/2027", "46000", "TRUE", "#DIV/0!", "#REF!", "Alle", "Sum",
    "Totalt", "ikke svar", "=1+1", "'=1", "'", "''", '"', '""', "@x", "+47 99 99 99 99",
    "\u202eabc", "\ufeff", "\u200b", "a\nb", "a\rb", "æøå", "ÆØÅ\u0301", "01010112345",
    "kari@example.org",
    "x" * 400, "\x1a", "\x7f", "\U0001f642", "٣", "５", "1*", "12 1)", "gjennomsnitt", "Mål", "NaT",
]  # fmt: skip
RAW = [
    b"\x00", b"\xed\xa0\x80", b"\xff\xfe", b"\xef\xbb\xbf", b"\xc3", b"\xe6\xf8\xe5", b"\x81",
    b"\xf4\x90\x80\x80", b"\xd8\x00", b"\x00\xd8", b'"', b'""', b'"\n', b"\r", b"\n\n", b"\x1a",
]  # fmt: skip
TITLES = [
    "dato", "date", "uke", "måned", "periode", "år", "sted", "kommune", "gruppe", "teller",
    "antall", "nevner", "verdi", "value", "people", "fase", "merknad", "pilot", "indikator", "x",
    "", "%",
    "Andel (%)", "jan. 26", "feb. 26", "2025", "2026", "Uke 1", "Uke 2", "Sum", "Bø", "Askøy",
    "fødselsnummer", "navn", "e-post", "versjon",
]  # fmt: skip
WEEKS = [date(2026, 1, 5) + timedelta(days=7 * i) for i in range(40)]


def seeds() -> list[bytes]:
    """Text files as people have them, the long ones cut off after some lines."""
    tidy = "dato;sted;teller;nevner;merknad\n" + "".join(
        f"{day:%d.%m.%Y};Askøy;{i};40;\n" for i, day in enumerate(WEEKS)
    )
    long = "date,value\n" + "".join(f"{day},{i * 1.5}\n" for i, day in enumerate(WEEKS))
    counted = "date,value,note\n" + "".join(
        f'{day},{i},"a, ""b"""\n' for i, day in enumerate(WEEKS)
    )
    return [tidy.encode("cp1252"), long.encode(), counted.encode(), tidy.encode("utf-16")] + [
        data if len(data) <= MOST_SEED_BYTES else data[: data.rfind(b"\n", 0, MOST_SEED_BYTES) + 1]
        for data in real_files(".csv", ".tsv", ".txt")
    ]


def inputs(chance: random.Random) -> Iterator[bytes]:
    """Without end: two in five damaged as bytes, two as tables, one generated."""
    real = seeds()
    # The reader's own shape comes as often as all others: what is refused at once finds little.
    real += real[:OWN] * (len(real) // OWN)
    tables = [_text_of(data) for data in real]
    while True:
        which = chance.randrange(5)
        if which < 2:
            yield _as_bytes(chance, bytearray(chance.choice(real)))
        elif which < 4:
            yield _as_table(chance, chance.choice(tables))
        else:
            yield _generated(chance)


def _text_of(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def _as_bytes(chance: random.Random, data: bytearray) -> bytes:
    """Bytes flipped, cut out, put twice, or put in."""
    for _ in range(chance.choice([1, 1, 1, 2, 5])):
        at = chance.randrange(len(data) + 1)
        way = chance.randrange(5)
        if way == 0 and data:
            data[at % len(data)] ^= 1 << chance.randrange(8)
        elif way == 1:
            del data[at : at + chance.choice([1, 4, 100])]
        elif way == 2:
            data[at:at] = data[at : at + chance.choice([1, 4, 100])]
        else:
            data[at:at] = chance.choice(RAW)
    return bytes(data)


def _as_table(chance: random.Random, text: str) -> bytes:
    """Lines and cells changed, then written anew."""
    lines = text.splitlines()
    for _ in range(chance.choice([1, 1, 1, 2, 4])):
        lines = chance.choice(WAYS)(chance, lines or [""])
    return _written(chance, lines)


def _cell_anew(chance: random.Random, lines: list[str]) -> list[str]:
    at = chance.randrange(len(lines))
    cells = re.split(r"([,;\t|])", lines[at])
    cells[2 * chance.randrange(len(cells) // 2 + 1)] = _odd(chance)
    lines[at] = "".join(cells)
    return lines


def _column_anew(chance: random.Random, lines: list[str]) -> list[str]:
    """One cell of each line, all in a form of their own: a column of another convention."""
    place, odd = chance.randrange(6), chance.sample(ODD, 3)
    made = []
    for line in lines:
        cells = re.split(r"([,;\t|])", line)
        if 2 * place < len(cells) and chance.randrange(4):
            cells[2 * place] = chance.choice(odd)
        made.append("".join(cells))
    return made


def _ragged(chance: random.Random, lines: list[str]) -> list[str]:
    at, sign = chance.randrange(len(lines)), chance.choice(SEPARATORS)
    if chance.randrange(2):
        lines[at] += sign * chance.choice([1, 2, 30]) + chance.choice(["", "x", "1"])
    else:
        lines[at] = sign.join(lines[at].split(sign)[: chance.randrange(3)])
    return lines


def _other_separator(chance: random.Random, lines: list[str]) -> list[str]:
    old, new = chance.sample(SEPARATORS, 2)
    part = chance.randrange(len(lines)) if chance.randrange(3) == 0 else 0
    return lines[:part] + [line.replace(old, new) for line in lines[part:]]


def _lines_moved(chance: random.Random, lines: list[str]) -> list[str]:
    at, to = chance.randrange(len(lines)), chance.randrange(len(lines) + 1)
    way = chance.randrange(3)
    if way == 0:
        lines.insert(to, lines[at])
    elif way == 1:
        lines.insert(to, lines.pop(at) if to < len(lines) else "")
    else:
        lines = lines[at:] or lines
    return lines


def _quotes(chance: random.Random, lines: list[str]) -> list[str]:
    at = chance.randrange(len(lines))
    line = lines[at]
    i = chance.randrange(len(line) + 1)
    lines[at] = chance.choice([line[:i] + '"' + line[i:], f'"{line}"', f'"{line}', line + '"'])
    return lines


def _long_cell(chance: random.Random, lines: list[str]) -> list[str]:
    if chance.randrange(6):
        return lines
    at = chance.randrange(len(lines))
    long = chance.choice(["x", "1", "=", '""', " "]) * LONG_CELL
    lines[at] += chance.choice(SEPARATORS) + (f'"{long}"' if chance.randrange(2) else long)
    return lines


def _very_wide(chance: random.Random, lines: list[str]) -> list[str]:
    if chance.randrange(6):
        return lines
    at, sign = chance.randrange(len(lines)), chance.choice(SEPARATORS)
    lines[at] += sign.join(chance.choice(["", "1", "2026-W01"]) for _ in range(3000))
    return lines


WAYS: list[Callable[[random.Random, list[str]], list[str]]] = [
    _cell_anew, _cell_anew, _column_anew, _ragged, _other_separator, _lines_moved, _quotes,
    _long_cell, _very_wide,
]  # fmt: skip


def _odd(chance: random.Random) -> str:
    text = chance.choice(ODD)
    return f'"{text}"' if chance.randrange(4) == 0 else text


def _generated(chance: random.Random) -> bytes:
    """Titles that fit together or do not, above cells that are anything or nearly right."""
    width = chance.randrange(1, 9)
    header = [chance.choice(TITLES) for _ in range(width)]
    if chance.randrange(4):
        header[0] = chance.choice(["dato", "uke", "date", "sted", "indikator"])
        header[-1] = chance.choice(["verdi", "teller", "jan. 26", "2026"])
    sign, tidy = chance.choice(SEPARATORS[:4]), chance.randrange(3)
    lines = [chance.choice(ODD) for _ in range(chance.randrange(3))] + [sign.join(header)]
    for day in WEEKS[: chance.randrange(1, 30)]:
        cells = [day.isoformat(), *(str(chance.randrange(60)) for _ in header[1:])]
        if tidy == 0:
            cells = [_odd(chance) for _ in range(max(0, width + chance.randrange(-1, 2)))]
        elif tidy == 1 and not chance.randrange(5):
            cells[chance.randrange(width)] = _odd(chance)
        lines.append(sign.join(cells))
    return _written(chance, lines)


def _written(chance: random.Random, lines: list[str]) -> bytes:
    """As bytes: mostly one kind of line end and encoding, sometimes several in one file."""
    ends = [chance.choice(ENDS[:3])] if chance.randrange(4) else ENDS
    text = "".join(line + chance.choice(ends) for line in lines)
    encoding = chance.choice(ENCODINGS) if chance.randrange(3) == 0 else "utf-8"
    data = text.encode(encoding, "replace")
    if not chance.randrange(12):
        half = len(text) // 2
        data = text[:half].encode("utf-8") + text[half:].encode("cp1252", "replace")
    return data


def fuzz(folder: Path, count: int, seed: str) -> Tally:
    """Try so many files dry and then for real. Faults keep their file."""
    tally = Tally("CSV files")
    chance = random.Random(f"{seed} how")

    def fault(store: Tried, data: bytes) -> str:
        tally.read += 1
        return store.fault(_command(chance, data), tally)

    return tried(folder, tally, count, inputs(random.Random(seed)), fault)


def _command(chance: random.Random, data: bytes) -> ImportMeasurements:
    """As people ask for it: into a metric there is, a new one, or whatever the file says."""
    leave_out = not chance.randrange(3)
    which = chance.randrange(4)
    if which < 2:
        return ImportMeasurements(
            data, "fuzz.csv", pilot="P-001", metric="Came", leave_out_bad_rows=leave_out
        )
    kind, direction = chance.choice(list(Kind)), chance.choice(list(Direction))
    return ImportMeasurements(
        data, "fuzz.csv", kind=kind, direction=direction, leave_out_bad_rows=leave_out,
        metric=f"New {chance.randrange(9)}" if which == 2 else None,
        decimal=chance.choice([None, None, ",", "."]),
        separator=chance.choice([None, None, None, ",", ";", "\t", "|"]),
    )  # fmt: skip
