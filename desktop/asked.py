"""What is wanted of a view, and that there is nothing to show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from store.errors import Refusal
from store.words import mark

NOT_THERE = mark("errors", "{pilot} has nothing that “{view}” could show.")


@dataclass(frozen=True, slots=True)
class Asked:
    """What is wanted of a view. pilot: its code. tab: a pilot's, or of the settings; a measure's
    name for the grid; what to search for. file: what is imported. settle: waits until all is shown.
    """

    view: str
    settle: Callable[[], None]
    pilot: str | None = None
    tab: str | None = None
    file: Path | None = None


def nothing(asked: Asked) -> Refusal:
    """There is nothing of what was asked for."""
    return Refusal(NOT_THERE, field="view", pilot=asked.pilot, view=asked.view)
