"""A writer is killed at a random moment, again and again: saved means saved.

TORTURE_KILLS=10000 make torture kills more often, TORTURE_SEED=7 repeats a run.
"""

from __future__ import annotations

import os
import random
import sys

import pytest

from tests.torture.kills import fork_server, torture

SEED = int(os.environ.get("TORTURE_SEED", random.SystemRandom().randrange(2**31)))
KILLS = int(os.environ.get("TORTURE_KILLS", "200"))
FEW, ENOUGH_TO_LOSE = 10, 60

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


@pytest.fixture(scope="module")
def server():
    with fork_server() as server:
        yield server


def test_ten_kills_lose_nothing_acknowledged_and_leave_nothing_half(server, tmp_path):
    tally = torture(server, tmp_path, FEW, SEED)

    print(f"seed {SEED}: {tally}")
    assert tally.acknowledged > 0
    assert tally.lost == []
    assert tally.faults == []


def test_a_writer_that_acknowledges_before_its_commit_does_lose(server, tmp_path):
    """Else the test above could not fail."""
    tally = torture(server, tmp_path, ENOUGH_TO_LOSE, SEED, honest=False, until_lost=True)

    print(f"seed {SEED}: {tally}")
    assert tally.lost != []
    assert tally.faults == []


@pytest.mark.slow
def test_two_hundred_kills_lose_nothing_acknowledged_and_leave_nothing_half(
    server, tmp_path, capsys
):
    tally = torture(server, tmp_path, KILLS, SEED)

    with capsys.disabled():
        print(f"\nseed {SEED}: {tally}", file=sys.stderr)
    assert tally.kills == KILLS
    assert tally.acknowledged > KILLS
    assert tally.lost == []
    assert tally.faults == []
