"""Files that nobody meant, handed to a living window: each is a sentence, and it goes on."""

from __future__ import annotations

import os
import random
from itertools import chain, islice

import pytest

from desktop.tasks import Tasks
from desktop.text import Text
from desktop.worker import readable
from store.errors import Refusal
from store.exchange.measurements_in import ImportMeasurements
from store.exchange.workbook import Workbook
from store.store import Done
from tests.torture import texts, workbooks

SEED = int(os.environ.get("TORTURE_SEED", random.SystemRandom().randrange(2**31)))
FEW, MANY = 40, int(os.environ.get("TORTURE_WINDOW", "1000"))


@pytest.fixture
def tasks(store, attendance, qtbot):
    """What a window reads and writes by."""
    path, now = store.path, store.now
    store.close()

    def opened():
        from store.store import Store

        return Store(path, now=now)

    made = Tasks(opened, by="kari", text=Text(), now=now)
    made.start()
    yield made
    made.close()


def fed(qtbot, tasks: Tasks, count: int) -> list[object]:
    """Hand in so many files, half of them text, as a drop does; what came of each."""
    chance = random.Random(SEED)
    files = islice(chain.from_iterable(
        zip(texts.inputs(chance), workbooks.inputs(chance), strict=False)), count)  # fmt: skip
    came: list[object] = []

    def read(data: bytes) -> bytes | Workbook:
        return readable(data)

    for data in files:
        before = len(came)

        def write(found: bytes | Workbook, data: bytes = data) -> None:
            book = found if isinstance(found, Workbook) else None
            tasks.do(
                ImportMeasurements(data, "fuzz", pilot="P-001", metric="Attendance", book=book),
                then=came.append, refused=came.append, said=False,
            )  # fmt: skip

        tasks.work(read, data, owner=tasks, then=write, failed=came.append, store=False)
        qtbot.waitUntil(lambda n=before: len(came) > n, timeout=60_000)
    return came


def lives(qtbot, tasks: Tasks, count: int) -> None:
    broke: list[object] = []
    tasks.broke.connect(broke.append)
    came = fed(qtbot, tasks, count)

    print(f"seed {SEED}: {sum(isinstance(one, Done) for one in came)} of {count} came in")
    assert broke == []
    assert len(came) == count
    assert {type(one) for one in came if not isinstance(one, Refusal)} <= {Done}
    said = [tasks.text.say(one) for one in came if isinstance(one, Refusal)]
    assert said and all("\n" not in one and "went wrong" not in one for one in said)


def test_some_files_that_nobody_meant_are_a_sentence_each_and_the_window_lives(qtbot, tasks):
    lives(qtbot, tasks, FEW)


@pytest.mark.slow
def test_a_thousand_files_that_nobody_meant_are_a_sentence_each_and_the_window_lives(qtbot, tasks):
    lives(qtbot, tasks, MANY)
