"""Workbooks that nobody meant: no traceback, nothing half, dry as for real.

TORTURE_WORKBOOKS=100000 make torture tries more, TORTURE_SEED=7 repeats a run.
"""

from __future__ import annotations

import os
import random
import sys
from itertools import islice

import pytest

from tests.torture.workbooks import fuzz, inputs, seeds

SEED = int(os.environ.get("TORTURE_SEED", random.SystemRandom().randrange(2**31)))
WORKBOOKS = int(os.environ.get("TORTURE_WORKBOOKS", "20000"))
FEW = 250


def test_a_few_hundred_workbooks_leave_no_traceback_and_nothing_half(tmp_path, clock):
    tally = fuzz(tmp_path, FEW, SEED, clock)

    print(f"seed {SEED}: {tally}")
    assert tally.faults == []
    assert FEW > tally.read > tally.imported > 0


def test_a_seed_gives_the_same_workbooks_again_and_they_differ():
    def some() -> list[bytes]:
        return list(islice(inputs(random.Random(SEED)), 20))

    assert len({*some()}) == 20
    assert len({*seeds()}) == len(seeds())


@pytest.mark.slow
def test_twenty_thousand_workbooks_leave_no_traceback_and_nothing_half(tmp_path, clock, capsys):
    tally = fuzz(tmp_path, WORKBOOKS, SEED, clock)

    with capsys.disabled():
        print(f"\nseed {SEED}: {tally}", file=sys.stderr)
    assert tally.faults == []
    assert tally.inputs == WORKBOOKS
    assert tally.read > tally.imported > 0
