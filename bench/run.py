"""Run rows of the speed table and print them beside their floors and goals.

usage: python -m bench.run [ROW …] [--rounds N] [--json]      (make bench ARGS="chart --rounds 3")

Every row runs in a process of its own, ours and the floor taking turns in it; what is compared are
medians of one run on one machine. Rows share a folder, where the big store is made once. The exit
status is 0 whether goals are met or missed, the table says which; it is 1 where a row could not be
timed, which is said below the table.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import Any

from bench.timing import Growth, Line, line_from

ROOT = Path(__file__).resolve().parent.parent
ROWS = {
    "start": 9,
    "chart": 15,
    "keystroke": 15,
    "import_rows": 3,
    "readiness": 5,
    "edit": 200,
    "summary": 9,
    "stalls": 1,
    "memory": 3,
    "disk": 1,
    "growth": 5,
}
"""The rows in the table's order, a module of `bench` each, and how many rounds they take."""

LEFT_OUT = frozenset({"SPRINGBRETT_STORE", "PYTHONDONTWRITEBYTECODE"})
"""What may be set on this machine and would be timed instead of the program."""


def main() -> int:
    """Run what is asked for; how the command ended."""
    asked = arguments()
    if asked.one:
        found = results(asked.one, Path(asked.folder), asked.rounds or ROWS[asked.one])
        print(json.dumps([line.to_dict() for line in found]))
        return 0
    lines: list[Line] = []
    failed: list[str] = []
    with tempfile.TemporaryDirectory(prefix="springbrett-bench-") as folder:
        for name in asked.rows or ROWS:
            found = in_own_process(name, asked.rounds, Path(folder))
            lines += found
            failed += [] if found else [name]
    if asked.json:
        rows = [line.to_dict() for line in lines]
        print(json.dumps({"machine": machine(), "rows": rows, "failed": failed}))
    else:
        print("\n".join([*as_table(lines), "", said_of(machine())]))
        for name in failed:
            print(f"{name} could not be timed: what it said stands above")
    return 1 if failed else 0


def arguments() -> argparse.Namespace:
    """What was asked for; wrong usage ends the process with status 2."""
    parser = argparse.ArgumentParser(prog="python -m bench.run", description=__doc__)
    parser.add_argument("rows", nargs="*", metavar="ROW", help=f"{', '.join(ROWS)}; without, all")
    parser.add_argument("--rounds", type=int, help="how often each way is timed")
    parser.add_argument("--json", action="store_true", help="all timings, in seconds")
    parser.add_argument("--one", choices=ROWS, help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    unknown = [name for name in asked.rows if name not in ROWS]
    if unknown:
        parser.error(f"no row is called {unknown[0]}: there are {', '.join(ROWS)}")
    return asked


def results(name: str, folder: Path, rounds: int) -> Sequence[Line]:
    """Time one row in this process. folder: where it may write, and finds what others made."""
    found: Sequence[Line] = importlib.import_module(f"bench.{name}").results(folder, rounds)
    return found


def in_own_process(name: str, rounds: int | None, folder: Path) -> list[Line]:
    """Time one row in a fresh process; its words go to our stderr. Empty where it failed."""
    command = [sys.executable, "-m", "bench.run", "--one", name, "--folder", str(folder)]
    command += [] if rounds is None else ["--rounds", str(rounds)]
    print(f"{name} …", file=sys.stderr, flush=True)
    done = subprocess.run(
        command, cwd=ROOT, env=environment(folder), stdout=subprocess.PIPE, text=True, check=False
    )
    if done.returncode:
        return []
    return [line_from(kept) for kept in json.loads(done.stdout.splitlines()[-1])]


def environment(folder: Path | None = None) -> dict[str, str]:
    """Ours, on the offscreen platform where there is no display, and without somebody's store.

    Modules are compiled once and kept, as they are where the program is installed.
    folder: where settings, receipts and backups go instead of into this person's own folders.
    """
    kept = {name: value for name, value in os.environ.items() if name not in LEFT_OUT}
    if not (kept.get("DISPLAY") or kept.get("WAYLAND_DISPLAY")) and sys.platform == "linux":
        kept.setdefault("QT_QPA_PLATFORM", "offscreen")
    if folder is not None:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            kept[name] = str(folder / name.lower())
        kept["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    return kept


def as_table(lines: Iterable[Line]) -> list[str]:
    """The speed table in aligned columns, and below it how things grow."""
    kept = list(lines)
    speed = [line for line in kept if not isinstance(line, Growth)]
    growth = [line for line in kept if isinstance(line, Growth)]
    table = []
    if speed:
        head = ("work", "ours", "floor", "ratio", "goal", "")
        table += aligned([head, *((line.work, *line.cells) for line in speed)], (0, 4, 5))
    for sizes in dict.fromkeys(line.sizes for line in growth):
        heads = (f"{size:,} pilots" for size in sizes)
        slopes = ("growth", *heads, "exponent", "last step", "expected", "")
        those = [(line.work, *line.cells) for line in growth if line.sizes == sizes]
        table += [""] * bool(table) + aligned([slopes, *those], (0, len(slopes) - 1))
    return table


def aligned(rows: Sequence[Sequence[str]], texts: Collection[int]) -> list[str]:
    """Rows of cells in columns as wide as they need. texts: the columns that begin at the left."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(
            cell.ljust(width) if at in texts else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def machine() -> dict[str, Any]:
    """What the figures were taken on."""
    return {
        "python": platform.python_version(),
        "system": platform.system(),
        "machine": platform.machine(),
        "cores": os.cpu_count(),
        "screen": environment().get("QT_QPA_PLATFORM", "the display"),
    }


def said_of(facts: dict[str, Any]) -> str:
    """The machine in one line."""
    return "on " + ", ".join(f"{name} {value}" for name, value in facts.items())


if __name__ == "__main__":
    sys.exit(main())
