"""A decision, and what it brings with it."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from store.commands.decisions import RemoveDecision
from store.commands.pilots import EditPilot
from store.errors import Refusal
from store.schema import Decision, Pilot
from store.words import Stage
from tests.builders import WHO, do


def stage(store) -> Stage:
    return store.read(lambda session: session.scalars(sa.select(Pilot.stage)).one())


def decide(store, choice: str):
    """The uid of the decision."""
    return do(
        store, "Decide", pilot="P-001", decision=choice, why="It was agreed upon by everybody."
    ).uid


@pytest.mark.parametrize("choice", ["stop", "scale"])
def test_a_decision_taken_back_gives_back_the_stage_it_ended(store, walking_bus, choice):
    store.do(EditPilot(walking_bus, stage=Stage.REVIEW), by=WHO)
    made = decide(store, choice)
    assert stage(store) is Stage.DECIDED

    store.do(RemoveDecision(made), by=WHO)
    assert stage(store) is Stage.REVIEW

    store.undo(by=WHO)
    assert stage(store) is Stage.DECIDED
    assert store.read(lambda session: session.scalars(sa.select(Decision.uid)).all()) == [made]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_while_another_decision_ends_the_pilot_it_stays_decided(store, walking_bus, order):
    store.do(EditPilot(walking_bus, stage=Stage.RUNNING), by=WHO)
    made = decide(store, "scale"), decide(store, "stop")

    store.do(RemoveDecision(made[order[0]]), by=WHO)
    assert stage(store) is Stage.DECIDED
    store.do(RemoveDecision(made[order[1]]), by=WHO)
    assert stage(store) is Stage.RUNNING


def test_a_stage_that_was_chosen_since_stays(store, walking_bus):
    made = decide(store, "stop")
    store.do(EditPilot(walking_bus, stage=Stage.DESIGN), by=WHO)

    store.do(RemoveDecision(made), by=WHO)
    assert stage(store) is Stage.DESIGN


def test_a_decision_that_ended_nothing_leaves_the_stage(store, walking_bus):
    store.do(EditPilot(walking_bus, stage=Stage.RUNNING), by=WHO)
    made = decide(store, "continue")

    store.do(RemoveDecision(made), by=WHO)
    assert stage(store) is Stage.RUNNING


def test_a_decision_that_becomes_another_one_brings_its_stage(store, walking_bus):
    store.do(EditPilot(walking_bus, stage=Stage.RUNNING), by=WHO)
    made = decide(store, "continue")

    do(store, "EditDecision", decision=str(made), choice="stop")
    assert stage(store) is Stage.DECIDED

    do(store, "EditDecision", decision=str(made), choice="iterate")
    assert stage(store) is Stage.RUNNING


def test_a_decision_against_the_flag_keeps_needing_its_reason(store, walking_bus):
    made = decide(store, "continue")

    with pytest.raises(Refusal, match="full sentence"):
        do(store, "EditDecision", decision=str(made), choice="scale", why="ok")
