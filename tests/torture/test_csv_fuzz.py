"""CSV files that nobody meant: no traceback, nothing half, dry as for real.

TORTURE_CSV=100000 make torture tries more, TORTURE_SEED=7 repeats a run.
"""

from __future__ import annotations

import os
import random
import sys
import time
from itertools import islice

import pytest

from store.errors import Refusal
from store.exchange.measurement_file import read_measurements
from tests.torture.imports import side_by_side
from tests.torture.texts import fuzz, inputs, seeds

SEED = int(os.environ.get("TORTURE_SEED", random.SystemRandom().randrange(2**31)))
FILES = int(os.environ.get("TORTURE_CSV", "20000"))
FEW = 1000


def test_a_few_hundred_csv_files_leave_no_traceback_and_nothing_half(tmp_path):
    tally = fuzz(tmp_path, FEW, str(SEED))

    print(f"seed {SEED}: {tally}")
    assert tally.faults == []
    assert tally.inputs == FEW
    assert tally.imported > FEW // 20


@pytest.mark.parametrize("columns", [3_000, 200_000])
def test_a_text_wider_than_any_sheet_is_is_refused_at_once(columns):
    row = b"date" + b";v" * columns + b"\n2026-01-05" + b";1" * columns + b"\n"
    begun = time.perf_counter()
    with pytest.raises(Refusal, match="more than the 2000 that can be read at once"):
        read_measurements(row)
    assert time.perf_counter() - begun < 10


def test_a_seed_gives_the_same_files_again_and_they_differ():
    def some(seed: int) -> list[bytes]:
        return list(islice(inputs(random.Random(seed)), 200))

    assert some(SEED) == some(SEED)
    assert len({*some(SEED)}) > 180
    assert len(seeds()) > 10


@pytest.mark.slow
def test_twenty_thousand_csv_files_leave_no_traceback_and_nothing_half(tmp_path, capsys):
    tally = side_by_side(fuzz, tmp_path, FILES, SEED)

    with capsys.disabled():
        print(f"\nseed {SEED}: {tally}", file=sys.stderr)
    assert tally.faults == []
    assert tally.inputs == FILES
    assert tally.imported > FILES // 20
