"""The other process: foreign workbooks are parsed in it, with limits on memory and time.

A parser of foreign files can kill its process; here that process is a child that holds nothing,
so a dying one is a sentence. Window and command line come through `readable`.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import date, datetime
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any

from store.errors import Refusal
from store.exchange.workbook import NO_WORKBOOK, Cell, Sheet, Workbook, is_workbook
from store.exchange.workbook_formats import Places, as_shown, percent_cells
from store.exchange.workbook_sizes import (
    BROKEN_WORKBOOK,
    CELLS,
    FILE,
    LOCKED,
    MEMORY,
    MOST_CELLS,
    MOST_FILE_MB,
    TIME,
    looked_at,
    too_large,
)
from store.words import Message, mark

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

HAS_NUL = mark(
    "errors",
    "A cell of the sheet “{sheet}” holds an empty sign (NUL), near row {row}: clear that cell.",
)

TEXT_TOO_LARGE = mark(
    "errors",
    "The file is over {most} MB, more than can be read at once: divide it, for example by year.",
)

MOST_TEXT_MB = 256
"""Five million rows, and more. Text is read in our own process, at ten times its size."""
MEMORY_BYTES = 512 << 20
"""Address space of the child. Only POSIX can say so; elsewhere the sizes alone are checked."""
SECONDS = 30
RECYCLED = 500
"""Workbooks that one child parses, where many are."""
_LENGTH = struct.Struct(">Q")
_NOTHING: list[Cell] = []
"""A blank row, the same one each time: there may be a million."""


def readable(data: bytes, sheet: str | None = None) -> bytes | Workbook:
    """What the readers take: text as it is, a workbook parsed. sheet: this one alone.

    Raises Refusal where the workbook cannot be read, either is too large, or has no such sheet.
    """
    if not is_workbook(data):
        refuse_large_text(len(data))
        if sheet is not None:
            raise Refusal(NO_WORKBOOK, field="sheet", name=sheet)
        return data
    with Parser() as parser:
        book = parser.parse(data)
    return book if sheet is None else book.only(sheet)


def refuse_large_text(size: int) -> None:
    """Raise Refusal where a text has more bytes than are read."""
    if size > MOST_TEXT_MB << 20:
        raise Refusal(TEXT_TOO_LARGE, field="file", most=MOST_TEXT_MB)


# ------------------------------------------------------------------------------ in our process


class Parser:
    """A child that parses workbooks one after the other; a new one after it died."""

    def __init__(self, seconds: float = SECONDS, recycled: int = RECYCLED) -> None:
        self._seconds, self._recycled = seconds, recycled
        self._child: subprocess.Popen[bytes] | None = None
        self._parsed = 0
        self.died = 0

    def __enter__(self) -> Parser:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def parse(self, data: bytes) -> Workbook:
        """Parse a workbook. Raises Refusal, also where the child dies or takes too long."""
        if len(data) > MOST_FILE_MB << 20:
            raise too_large(FILE, MOST_FILE_MB)
        if self._parsed >= self._recycled:
            self.close()
        child = self._child or self._start()
        late = threading.Event()

        def stop() -> None:
            late.set()
            child.kill()

        timer = threading.Timer(self._seconds, stop)
        timer.start()
        try:
            answer = _asked(child, data)
        except (OSError, ValueError, EOFError):
            answer = None
        except BaseException:
            self.close()  # interrupted: what it still says belongs to nobody
            raise
        finally:
            timer.cancel()
        self._parsed += 1
        if isinstance(answer, Workbook):
            return answer
        if answer is None:
            self.close()
            self.died += 1
            raise too_large(TIME, int(self._seconds)) if late.is_set() else too_large(MEMORY)
        raise answer

    def close(self) -> None:
        """End the child."""
        child, self._child, self._parsed = self._child, None, 0
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):  # what was not written goes nowhere
                    pipe.close()

    def _start(self) -> subprocess.Popen[bytes]:
        # -P: a folder “desktop” where somebody stands is not ours
        self._child = subprocess.Popen(
            [sys.executable, "-P", "-m", "desktop.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        return self._child


def _asked(child: subprocess.Popen[bytes], data: bytes) -> Workbook | Refusal:
    """Send a workbook, take the answer. Raises OSError, ValueError, EOFError where it dies."""
    assert child.stdin is not None and child.stdout is not None
    child.stdin.write(_LENGTH.pack(len(data)))
    child.stdin.write(data)
    child.stdin.flush()
    sheets: list[tuple[dict[str, Any], list[list[Cell]]]] = []
    for line in child.stdout:
        if line.startswith(b"["):
            row = json.loads(line, parse_int=float)
            sheets[-1][1].append([date.fromisoformat(x[0]) if type(x) is list else x for x in row])
            continue
        said = json.loads(line)
        if "blank" in said:
            sheets[-1][1].extend([_NOTHING] * said["blank"])
        elif "sheet" in said:
            sheets.append((said, []))
        elif "form" in said:
            return Workbook(said["form"], tuple(_sheet(*one) for one in sheets))
        else:
            return _refusal(said)
    raise EOFError


def _sheet(said: dict[str, Any], rows: list[list[Cell]]) -> Sheet:
    spans = tuple((top, left, bottom, right) for top, left, bottom, right in said["spans"])
    return Sheet(said["sheet"], rows, spans, said["hidden"])


def _refusal(said: dict[str, Any]) -> Refusal:
    facts = {
        name: Message(fact["text"], fact["facts"], context=fact["context"])
        if isinstance(fact, dict)
        else fact
        for name, fact in said["facts"].items()
    }
    return Refusal(said["refused"], field="file", **facts)


# -------------------------------------------------------------------------------- in the child


def serve(requests: IO[bytes], answers: IO[bytes]) -> None:
    """Parse workbooks until there are no more."""
    while len(length := requests.read(_LENGTH.size)) == _LENGTH.size:
        data = requests.read(_LENGTH.unpack(length)[0])
        try:
            for said in _answer(data):
                answers.write(said.encode() + b"\n")
        except Refusal as refusal:
            facts = {
                name: fact.to_dict() if isinstance(fact, Message) else fact
                for name, fact in refusal.facts.items()
            }
            answers.write(json.dumps({"refused": refusal.sentence, "facts": facts}).encode())
            answers.write(b"\n")
        answers.flush()


def _answer(data: bytes) -> Iterator[str]:
    """A line for each sheet and row, then what kind of workbook it was."""
    looked = looked_at(data)
    cells = 0
    percents = percent_cells(data) if looked.form == "xlsx" else {}
    for at, (sheet, hidden) in enumerate(_sheets(data)):
        height, width = (end + 1 for end in sheet.end or (-1, -1))
        cells += height * width
        if cells > MOST_CELLS:
            raise too_large(CELLS, MOST_CELLS)
        spans = [(*first, *last) for first, last in sheet.merged_cell_ranges or ()]
        if looked.form == "ods":
            spans = list(looked.spans[at]) if at < len(looked.spans) else []
            percents[sheet.name] = frozenset(looked.percents.get(at, ()))
        yield json.dumps({"sheet": sheet.name, "hidden": hidden, "spans": spans})
        yield from _rows(sheet, percents.get(sheet.name, frozenset()))
    yield json.dumps({"form": looked.form})


def _sheets(data: bytes) -> Iterator[tuple[CalamineSheet, bool]]:
    """Each sheet of cells, and whether it is hidden."""
    import io

    import python_calamine as calamine

    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        cells = calamine.SheetTypeEnum.WorkSheet
        shown = calamine.SheetVisibleEnum.Visible
        for at, about in enumerate(book.sheets_metadata):
            if about.typ == cells:
                yield book.get_sheet_by_index(at), about.visible != shown
    except calamine.PasswordError:
        raise Refusal(LOCKED, field="file") from None
    except (MemoryError, Refusal):
        raise
    except BaseException as error:
        # a panic of the parser is no Exception, and leaves it in no state to go on with
        if type(error) in (KeyboardInterrupt, SystemExit, GeneratorExit):
            raise
        raise Refusal(BROKEN_WORKBOOK, field="file") from None


def _rows(sheet: CalamineSheet, percents: Places) -> Iterator[str]:
    """Rows as JSON from the first on, from column A on, each to its last cell.

    percents: cells that are shown in per cent, and come as they are shown.
    """
    shown = {row for row, _ in percents}
    left = [""] * (sheet.start[1] if sheet.start else 0)
    blank = 0
    for number, row in enumerate(sheet.iter_rows(), 1):
        cells = left + row if left else row
        while cells and cells[-1] == "":
            cells.pop()
        if not cells:
            blank += 1
            continue
        if blank:
            yield json.dumps({"blank": blank})
            blank = 0
        if number - 1 in shown:
            cells = [
                as_shown(cell)
                if (number - 1, at) in percents and type(cell) is float and math.isfinite(cell)
                else cell
                for at, cell in enumerate(cells)
            ]
        text = json.dumps(cells, default=_typed)
        if "\\u0000" in text and any(type(cell) is str and "\0" in cell for cell in cells):
            raise Refusal(HAS_NUL, field="file", sheet=sheet.name, row=number)
        if "NaN" in text:
            text = json.dumps(list(map(_no_number, cells)), default=_typed)
        yield text


def _typed(cell: Any) -> Any:
    """What JSON has no word for: dates go in a list, moments and lengths of time as text."""
    if type(cell) is datetime:
        midnight = (cell.hour, cell.minute, cell.second, cell.microsecond) == (0, 0, 0, 0)
        return [cell.date().isoformat()] if midnight else str(cell)
    return [cell.isoformat()] if type(cell) is date else str(cell)


def _no_number(cell: Any) -> Any:
    return "nan" if type(cell) is float and math.isnan(cell) else cell


def _limit() -> None:
    """Less memory and time than the machine has; where the system can say so."""
    try:
        import resource
    except ImportError:
        return
    for what, most in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            resource.setrlimit(what, (most, most))
        except (ValueError, OSError):
            continue  # macOS knows the name and refuses the number


def main() -> None:
    """What the child does."""
    _limit()
    if os.name == "nt":
        import msvcrt

        for pipe in (sys.stdin, sys.stdout):
            msvcrt.setmode(pipe.fileno(), os.O_BINARY)  # type: ignore[attr-defined,unused-ignore]
    serve(sys.stdin.buffer, sys.stdout.buffer)


if __name__ == "__main__":
    main()
