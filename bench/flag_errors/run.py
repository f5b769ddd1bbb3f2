"""Runs every cell, as many at once as there are cores."""

from __future__ import annotations

import multiprocessing
import platform
import sys
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from functools import cache
from importlib.metadata import version
from typing import Any

from bench.flag_errors import checks, questions
from bench.flag_errors.cell import Cell
from bench.flag_errors.table import WEEKS_AT, Job, jobs
from store.evidence.profile import Profile
from store.reads.levels import load
from store.reads.profiles import shipped_profiles

LIBRARIES = ("springbrett", "numpy", "scipy")
PROFILES = ("default", "strict", "exploratory")


@dataclass(frozen=True, slots=True)
class Figures:
    """All that came out. weeks: the share passed after each week, by profile and true value.

    checks: what is not a share of pilots, see `checks.Checks`. seconds: how long it all took.
    """

    on: date
    seed: int
    pilots: int
    versions: dict[str, str]
    cells: list[Cell]
    weeks: dict[str, dict[str, list[float]]]
    checks: checks.Checks
    seconds: float

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return {
            **asdict(self),
            "on": self.on.isoformat(),
            "cells": [cell.to_dict() for cell in self.cells],
        }

    @classmethod
    def from_dict(cls, kept: Mapping[str, Any]) -> Figures:
        """The figures that `to_dict` was called on."""
        return cls(
            **{
                **kept,
                "on": date.fromisoformat(kept["on"]),
                "cells": [Cell.from_dict(cell) for cell in kept["cells"]],
                "checks": checks.Checks(**kept["checks"]),
            }
        )


def simulate(pilots: int, cores: int) -> Figures:
    """Everything, from the fixed seed."""
    begun = time.perf_counter()
    ready()
    found = checks.check(min(pilots, 1000))  # before the others take the cores
    profiles = _profiles()
    asked = list(jobs(profiles, pilots))
    weeks = [(name, truth, pilots) for name in profiles for truth in WEEKS_AT]
    order = sorted(range(len(asked)), key=lambda place: -asked[place].cost)
    cells: dict[int, list[Cell]] = {}
    with multiprocessing.get_context("spawn").Pool(cores, initializer=ready) as pool:
        passed = pool.map_async(_weeks, weeks)
        for number, (place, made) in enumerate(
            pool.imap_unordered(_answer, [(place, asked[place]) for place in order])
        ):
            cells[place] = made
            if sys.stderr.isatty() or number % 20 == 19:
                print(f"{number + 1} of {len(asked)} cells", file=sys.stderr, flush=True)
        by_week: dict[str, dict[str, list[float]]] = {name: {} for name in profiles}
        for (name, truth, _), shares in zip(weeks, passed.get(), strict=True):
            by_week[name][f"{truth:.3f}"] = shares
    return Figures(
        date.today(),
        questions.SEED,
        pilots,
        {"python": platform.python_version(), **{name: version(name) for name in LIBRARIES}},
        [cell for place in range(len(asked)) for cell in cells[place]],
        by_week,
        found,
        time.perf_counter() - begun,
    )


def ready() -> None:
    """The shipped levels are taken in, as in the program."""
    load()


@cache
def _profiles() -> dict[str, Profile]:
    return {name: shipped_profiles()[name] for name in PROFILES}


def _answer(numbered: tuple[int, Job]) -> tuple[int, list[Cell]]:
    place, job = numbered
    return place, job.question(_profiles()[job.profile], job.pilots, **job.asked)


def _weeks(asked: tuple[str, float, int]) -> list[float]:
    name, truth, pilots = asked
    return questions.weeks_until(_profiles()[name], pilots, truth)
