"""Run rows of the speed table and print them beside their floors and goals.

usage: python -m bench.run [ROW …] [--rounds N] [--json]      (make bench ARGS="chart --rounds 3")

Every row runs in a process of its own, ours and the floor taking turns in it; what is compared are
medians of one run on one machine. The exit status is 0 whether goals are met or missed, the table
says which; it is 1 where a row could not be timed, which is said below the table.
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
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from bench.timing import Result

ROOT = Path(__file__).resolve().parent.parent
ROWS = {"start": 9, "chart": 15, "keystroke": 15, "import_rows": 3, "edit": 200}
"""The rows in the table's order, a module of `bench` each, and how many rounds they take."""


def main() -> int:
    """Run what is asked for; how the command ended."""
    asked = arguments()
    if asked.one:
        with tempfile.TemporaryDirectory(prefix="springbrett-bench-") as folder:
            found = results(asked.one, Path(folder), asked.rounds or ROWS[asked.one])
        print(json.dumps([result.to_dict() for result in found]))
        return 0
    lines: list[Result] = []
    failed: list[str] = []
    for name in asked.rows or ROWS:
        found = in_own_process(name, asked.rounds)
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
    asked = parser.parse_args()
    unknown = [name for name in asked.rows if name not in ROWS]
    if unknown:
        parser.error(f"no row is called {unknown[0]}: there are {', '.join(ROWS)}")
    return asked


def results(name: str, folder: Path, rounds: int) -> Sequence[Result]:
    """Time one row in this process. folder: where it may write."""
    found: Sequence[Result] = importlib.import_module(f"bench.{name}").results(folder, rounds)
    return found


def in_own_process(name: str, rounds: int | None) -> list[Result]:
    """Time one row in a fresh process; its words go to our stderr. Empty where it failed."""
    command = [sys.executable, "-m", "bench.run", "--one", name]
    command += [] if rounds is None else ["--rounds", str(rounds)]
    print(f"{name} …", file=sys.stderr, flush=True)
    done = subprocess.run(
        command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, text=True, check=False
    )
    if done.returncode:
        return []
    return [Result.from_dict(kept) for kept in json.loads(done.stdout.splitlines()[-1])]


def environment() -> dict[str, str]:
    """Ours, on the offscreen platform where there is no display, and without somebody's store."""
    kept = {name: value for name, value in os.environ.items() if name != "SPRINGBRETT_STORE"}
    if not (kept.get("DISPLAY") or kept.get("WAYLAND_DISPLAY")) and sys.platform == "linux":
        kept.setdefault("QT_QPA_PLATFORM", "offscreen")
    return kept


def as_table(lines: Iterable[Result]) -> list[str]:
    """The speed table in aligned columns."""
    cells = [("work", "ours", "floor", "ratio", "goal", "")]
    cells += [
        (
            line.work,
            duration(line.ours_ms),
            duration(line.floor_ms),
            f"{line.ratio:.2f} ×",
            line.goal,
            "met" if line.met else "missed",
        )
        for line in lines
    ]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    texts = (0, 4, 5)
    return [
        "  ".join(
            cell.ljust(width) if at in texts else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in cells
    ]


def duration(ms: float) -> str:
    """Milliseconds with three figures; seconds from ten on."""
    if ms >= 10_000:
        return f"{ms / 1000:.1f} s"
    return f"{ms:.0f} ms" if ms >= 100 else f"{ms:.3g} ms"


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
