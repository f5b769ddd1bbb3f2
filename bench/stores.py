"""The big store of the speed table: 1,000 pilots, 5 metrics each; a file of 1 M measurements."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from uuid import uuid4

from store.commands.metrics import AddMetric
from store.commands.pilots import AddPilot
from store.store import Store
from store.words import Cadence, Direction, Kind, Role, Stage

PILOTS, METRICS, WEEKS = 1_000, 5, 200
FIRST_MONDAY = date(2022, 1, 3)
PLACES = ("Ås", "Tromsø", "Bærum", "Sør-Varanger")
BY = "bench"
SPRINGBRETT = Path(sys.executable).with_name("springbrett")


def with_metrics(path: Path) -> None:
    """A new store at `path` with all pilots and metrics, made with commands; no numbers yet."""
    with Store(path) as store:
        added = store.do_together([pilot(number) for number in range(PILOTS)], by=BY)
        uids = [done.uid for done in added]
        store.do_together(
            [
                AddMetric(
                    uid,
                    metric_name(number),
                    Kind.PROPORTION,
                    Direction.UP,
                    role=Role.SECONDARY if number else Role.PRIMARY,
                    target=0.6,
                    cadence=Cadence.WEEK,
                )
                for uid in uids
                if uid is not None
                for number in range(METRICS)
            ],
            by=BY,
        )


def big(folder: Path) -> Path:
    """A copy of the store with 1 M measurements that the caller may write to.

    The store itself is made by the first row that asks for it.
    """
    made, file = folder / "big.db", csv_file(folder)
    if not made.exists():
        making = folder / "making.db"
        shutil.copyfile(empty(folder), making)
        import_file(making, file)
        making.rename(made)
    return fresh(made, folder, "mine")


def empty(folder: Path) -> Path:
    """The store with all pilots and metrics and no numbers; not to be written to."""
    made = folder / "empty.db"
    if not made.exists():
        with_metrics(folder / "emptying.db")
        (folder / "emptying.db").rename(made)
    return made


def csv_file(folder: Path, weeks: int = WEEKS) -> Path:
    """The file of measurements, with so many weeks of each metric: 1 M of them unless said."""
    made = folder / f"measurements-{weeks}.csv"
    if not made.exists():
        write_file(folder / "writing.csv", weeks)
        (folder / "writing.csv").rename(made)
    return made


def fresh(store: Path, folder: Path, name: str) -> Path:
    """A copy of a store that nobody has open; the copy made before under this name goes.

    Each has a file name of its own: at the same place the receipt would tell of changes lost.
    """
    for left in folder.glob(f"{name}-*"):
        left.unlink()
    copy = folder / f"{name}-{uuid4().hex}.db"
    shutil.copyfile(store, copy)
    return copy


def import_file(store: Path, file: Path, weeks: int = WEEKS) -> None:
    """Bring the file in as people do, by the command line. Raises where a row is missing."""
    command = [str(SPRINGBRETT), "--store", str(store), "import", "measurements", str(file)]
    out = subprocess.run([*command, "--json"], stdout=subprocess.PIPE, text=True, check=True).stdout
    new = json.loads(out)["new"]
    if new != PILOTS * METRICS * weeks:
        raise AssertionError(f"{new} measurements came in")


def pilot(number: int) -> AddPilot:
    """One of the pilots, its code given so that the file can name it."""
    return AddPilot(
        f"Frisklivsmøte {number} for unge på {PLACES[number % len(PLACES)]}",
        code=code(number),
        stage=tuple(Stage)[number % len(Stage)],
        lead=f"Leder {number % 40}",
    )


def code(number: int) -> str:
    """The code of a pilot, from 0."""
    return f"P-{number + 1:04d}"


def metric_name(number: int) -> str:
    """The name of a metric within its pilot, from 0."""
    return f"Attendance {number + 1}"


def write_file(path: Path, weeks: int = WEEKS) -> None:
    """The measurements as long CSV: pilot, metric, date, numerator, denominator."""
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("pilot,metric,date,numerator,denominator\n")
        file.writelines(lines(weeks))


def lines(weeks: int = WEEKS) -> Iterator[str]:
    """The rows of the file, always the same, in key order."""
    rng = random.Random(1)
    days = [FIRST_MONDAY + timedelta(weeks=week) for week in range(weeks)]
    for number in range(PILOTS):
        for metric in range(METRICS):
            name = f"{code(number)},{metric_name(metric)}"
            level = rng.uniform(0.2, 0.7)
            for day in days:
                whole = rng.randrange(20, 90)
                part = round(whole * min(max(rng.gauss(level, 0.07), 0.0), 1.0))
                yield f"{name},{day},{part},{whole}\n"
