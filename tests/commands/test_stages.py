"""A pilot is moved to where it can be, as on the board."""

from __future__ import annotations

import pytest

from store.errors import Refusal
from store.reads.portfolio import portfolio
from store.words import Stage
from tests.builders import TODAY, do


def stage(store) -> Stage:
    return store.read(portfolio, TODAY)[0].stage


@pytest.mark.parametrize("to", ["design", "running", "review"])
def test_a_pilot_is_moved_and_moved_back_by_undo(store, walking_bus, to):
    do(store, "MovePilot", pilot="P-001", stage=to)
    moved = stage(store)
    store.undo(by="kari")

    assert moved == to
    assert stage(store) is Stage.IDEA


def test_nothing_is_decided_before_somebody_has_decided(store, walking_bus):
    with pytest.raises(Refusal, match="Nothing is decided about “Walking bus” yet"):
        do(store, "MovePilot", pilot="P-001", stage="decided")
    before = stage(store)
    do(store, "Decide", pilot="P-001", decision="continue", why="It works so far")
    do(store, "MovePilot", pilot="P-001", stage="decided")

    assert before is Stage.IDEA
    assert stage(store) is Stage.DECIDED


def test_what_has_numbers_is_no_mere_idea(store, measured):
    do(store, "MovePilot", pilot="P-001", stage="running")
    with pytest.raises(Refusal, match="has numbers already"):
        do(store, "MovePilot", pilot="P-001", stage="idea")
    do(store, "MovePilot", pilot="P-001", stage="design")

    assert stage(store) is Stage.DESIGN
