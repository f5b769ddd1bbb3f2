"""A writer that is going to be killed, and the server that forks it with everything loaded.

Run as a program: reads jobs from standard input, one JSON list a line [path, acknowledge, seed],
forks a child for each, and answers with the child's process id. The child runs real commands
through Store.do and writes each acknowledged command's id and number to the pipe `acknowledge`.
"""

from __future__ import annotations

import json
import os
import random
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from store.commands.registry import Spoken
from store.store import Store

PERIODS = [f"2026-W{week:02}" for week in range(1, 53)]


def commands(rng: random.Random, who: str) -> Iterator[Spoken]:
    """Without end: a pilot with its metric, then edits, numbers, cycles, removals of it."""
    made = 0
    while True:
        made += 1
        code = f"{who}-{made}"
        yield Spoken("AddPilot", {"title": f"Pilot {code}", "code": code})
        yield Spoken(
            "AddMetric",
            {
                "pilot": code,
                "name": "Attendance",
                "kind": "proportion",
                "direction": "up",
                "role": "primary",
                "cadence": "week",
            },
        )
        for _ in range(rng.randrange(2, 12)):
            yield _one(rng, code)
        if rng.random() < 0.3:
            yield Spoken("RemovePilot", {"pilot": code})


def _one(rng: random.Random, code: str) -> Spoken:
    kind = rng.randrange(4)
    if kind == 0:
        return Spoken("EditPilot", {"pilot": code, "title": f"Pilot {code}, {rng.random()}"})
    if kind == 1:
        return Spoken("AddEvent", {"pilot": code, "on": "2026-09-01", "what": "School begins"})
    if kind == 2:
        cycle = {"title": "Try it", "starts_on": "2026-09-01", "plan": "One class"}
        return Spoken("AddIteration", {"pilot": code, **cycle})
    rows = [
        {"period": period, "numerator": rng.randrange(20), "denominator": 20}
        for period in rng.sample(PERIODS, rng.choice([1, 5, 50]))
    ]
    return Spoken("RecordMeasurements", {"pilot": code, "metric": "Attendance", "rows": rows})


def write(path: str, acknowledge: str, seed: int, honest: bool) -> None:
    """Run commands until killed, each acknowledged after its COMMIT; or, not honest, before it.

    Now and then a command is undone and redone, and the write-ahead log emptied.
    """
    # In letters: eleven figures may be a valid identity number, which the store refuses.
    rng, who = random.Random(seed), f"{seed:x}".translate(str.maketrans("0123456789", "ghijklmnop"))
    pipe = os.open(acknowledge, os.O_WRONLY)
    with Store(Path(path)) as store:
        for number, command in enumerate(commands(rng, who)):
            uid = UUID(int=seed << 64 | number)
            if not honest:
                os.write(pipe, f"{uid}\n".encode())
            store.do(command, by=who, command_id=uid)
            if not honest:
                continue
            os.write(pipe, f"{uid}\n".encode())
            if rng.random() < 0.1:
                os.write(pipe, f"{store.undo(by=who).number}\n".encode())
                os.write(pipe, f"{store.redo(by=who).number}\n".encode())
            if rng.random() < 0.05:
                store.truncate()


def serve() -> None:
    """Fork a writer for each line of standard input; its process id is the answer."""
    warm_up()
    print("ready", flush=True)
    for line in sys.stdin:
        path, acknowledge, seed, honest = json.loads(line)
        child = os.fork()
        if not child:
            try:
                write(path, acknowledge, seed, honest)
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(1)
        print(child, flush=True)
        _, status = os.waitpid(child, 0)
        killed = os.WIFSIGNALED(status)
        print(f"killed by {os.WTERMSIG(status)}" if killed else "ended by itself", flush=True)


def warm_up() -> None:
    """Do one of each in a store of its own, so that children find everything loaded."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder, Store(Path(folder) / "warm.db") as store:
        made = commands(random.Random(1), "warm")
        for _ in range(40):
            store.do(next(made), by="warm")
        store.undo(by="warm")


if __name__ == "__main__":
    serve()
