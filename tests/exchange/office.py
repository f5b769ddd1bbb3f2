"""LibreOffice as a person uses it, without its window: open a file, change cells, save it.

By its own programming interface, in a Python that knows it: the system's, where python3-uno is
installed, or LibreOffice's own. Neither is ours.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
XLSX, ODS = "Calc MS Excel 2007 XML", "calc8"
CSV = "Text - txt - csv (StarCalc)"
NB = "59,34,76,1,,1044,false,true,false,false"
"""Semicolons, quotes, UTF-8, from row 1, as a Norwegian has it, special numbers recognised."""

DRIVER = """
import json, sys, time, uno
from com.sun.star.beans import PropertyValue

asked = json.loads(sys.argv[1])
here = uno.getComponentContext()
make = here.ServiceManager.createInstanceWithContext
resolver = make("com.sun.star.bridge.UnoUrlResolver", here)
for wait in range(300):
    try:
        there = resolver.resolve(
            f"uno:pipe,name={asked['pipe']};urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.1)
desk = there.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", there)

def how(**named):
    return tuple(PropertyValue(name, 0, value, 0) for name, value in named.items() if value)

opened = how(Hidden=True, FilterName=asked["read"], FilterOptions=asked["options"])
book = desk.loadComponentFromURL(uno.systemPathToFileUrl(asked["file"]), "_blank", 0, opened)
for address, value in asked["changes"].items():
    cell = book.Sheets.getByIndex(0).getCellRangeByName(address)
    if isinstance(value, str):
        cell.String = value
    else:
        cell.Value = value
formulas = sum(
    len(book.Sheets.getByIndex(i).queryContentCells(16).RangeAddresses)
    for i in range(book.Sheets.Count))
saved = how(FilterName=asked["write"], FilterOptions=asked["options"])
book.storeToURL(uno.systemPathToFileUrl(asked["to"]), saved)
print(json.dumps({"formulas": formulas}))
sys.stdout.flush()
book.close(True)
try:
    desk.terminate()
except Exception:
    pass  # it is gone before it has answered
"""


@dataclass(frozen=True, slots=True)
class Saved:
    """What LibreOffice found in a file, and what it saved."""

    data: bytes
    formulas: int


@cache
def python_with_uno() -> str | None:
    """A Python that can talk to LibreOffice, if there is one."""
    if OFFICE is None:
        return None
    beside = Path(OFFICE).resolve().parent
    for found in (*map(str, beside.glob("python*")), "/usr/bin/python3", shutil.which("python3")):
        if found is None or not Path(found).is_file() or found == sys.executable:
            continue
        try:
            tried = subprocess.run(
                [found, "-c", "import uno"], capture_output=True, timeout=60, check=False
            )
        except (OSError, subprocess.SubprocessError):
            continue
        if tried.returncode == 0:
            return found
    return None


def edited(
    file: Path,
    changes: dict[str, float | str],
    *,
    to: Path,
    write: str,
    read: str = "",
    options: str = "",
) -> Saved:
    """Open, change cells of the first sheet (F3: value), save as another file."""
    python = python_with_uno()
    assert OFFICE is not None and python is not None
    pipe = f"springbrett-{to.parent.name}-{to.stem}"
    office = subprocess.Popen(
        [OFFICE, f"-env:UserInstallation=file://{to.parent}/office", "--headless", "--norestore",
         "--nologo", f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    asked = {"pipe": pipe, "file": str(file), "to": str(to), "changes": changes}
    asked |= {"read": read, "write": write, "options": options}
    try:
        done = subprocess.run(
            [python, "-c", DRIVER, json.dumps(asked)], capture_output=True, timeout=120, check=False
        )
        assert done.returncode == 0, done.stderr.decode()
        office.wait(60)
    finally:
        office.kill()
    return Saved(to.read_bytes(), json.loads(done.stdout)["formulas"])
