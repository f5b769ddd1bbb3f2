"""Workbooks that nobody meant: no traceback, nothing half, dry as for real.

TORTURE_WORKBOOKS=100000 make torture tries more, TORTURE_SEED=7 repeats a run.
"""

from __future__ import annotations

import os
import random
import sys
import time
from itertools import islice

import pytest

from desktop.worker import Parser
from store.exchange.measurement_file import read_measurements
from tests.exchange.workbooks import xlsx
from tests.torture.imports import side_by_side
from tests.torture.workbooks import fuzz, inputs, seeds

SEED = int(os.environ.get("TORTURE_SEED", random.SystemRandom().randrange(2**31)))
WORKBOOKS = int(os.environ.get("TORTURE_WORKBOOKS", "20000"))
FEW = 250


def test_a_few_hundred_workbooks_leave_no_traceback_and_nothing_half(tmp_path):
    tally = fuzz(tmp_path, FEW, str(SEED))

    print(f"seed {SEED}: {tally}")
    assert tally.faults == []
    assert FEW > tally.read > tally.imported > 0


def test_a_stray_cell_in_the_last_column_of_a_sheet_costs_no_time(tmp_path):
    rows = [["dato", "teller"], *([f"2026-01-{i + 1:02}", i] for i in range(20))]
    rows[3] += [""] * 16_381 + ["x"]
    begun = time.perf_counter()
    with Parser() as parser:
        file = read_measurements(parser.parse(xlsx({"Tall": rows})))
    assert len(file.batch) == 20
    assert time.perf_counter() - begun < 10


def test_a_seed_gives_the_same_workbooks_again_and_they_differ():
    def some(seed: int) -> list[bytes]:
        return list(islice(inputs(random.Random(seed)), 20))

    assert len({*some(SEED)}) == 20
    assert len({*seeds()}) == len(seeds())


@pytest.mark.slow
def test_twenty_thousand_workbooks_leave_no_traceback_and_nothing_half(tmp_path, capsys):
    tally = side_by_side(fuzz, tmp_path, WORKBOOKS, SEED)

    with capsys.disabled():
        print(f"\nseed {SEED}: {tally}", file=sys.stderr)
    assert tally.faults == []
    assert tally.inputs == WORKBOOKS
    assert tally.read > tally.imported > 0
