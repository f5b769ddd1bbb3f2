"""What the table asks for that is no share of pilots: sentences, levels, speed."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass, replace

import numpy as np

from bench.flag_errors.questions import chance
from bench.flag_errors.rule import evidence
from bench.flag_errors.series import COUNT, PROPORTION, numbers
from store.evidence.boundaries import Boundaries
from store.evidence.looks import last_looks
from store.evidence.sentences import HANGS, VARIES, VARIES_AND_HANGS, interval_sentences

DISPERSION, LAG = 1.5, 0.3
LOOKS = (3, 5, 8, 13, 26, 52)
PUBLISHED = {
    12: {1: 3.1250e-4, 3: 1.9969e-3, 6: 6.9506e-3, 12: 2.7860e-2},
    26: {1: 6.6568e-5, 3: 4.0467e-4, 13: 5.8187e-3, 26: 2.5048e-2, 27: 1.3136e-2, 39: 3.0173e-3},
    52: {26: 5.1592e-3, 52: 2.3338e-2},
}
"""Levels at alpha .05 by planned periods and look, of the recursive integration done apart."""
ROUNDS = 7
PERIODS = 52


@dataclass(frozen=True, slots=True)
class Checks:
    """doubtful: looks with much dispersion or lag; unsaid: of these, without the sentence.

    level_error: largest relative error of the levels. seconds: 1,000 pilots with 52 periods at
    their last look, levels known, of one core's time, median; fastest: the least of them.
    """

    doubtful: int
    unsaid: int
    level_error: float
    seconds: float
    fastest: float


def check(pilots: int) -> Checks:
    """All of them; the speed always with 1,000 pilots."""
    doubtful, unsaid = _sentences(pilots)
    seconds = _speed()
    return Checks(doubtful, unsaid, _levels(), statistics.median(seconds), min(seconds))


def _sentences(pilots: int) -> tuple[int, int]:
    """How often numbers varied or hung together much, and how often nothing was said of it."""
    asked = {VARIES: (True, False), HANGS: (False, True), VARIES_AND_HANGS: (True, True)}
    doubtful = unsaid = 0
    for number, usual in enumerate((PROPORTION, COUNT)):
        measure = replace(usual, dispersion=2.0, lag1=0.4)
        part, whole = numbers(measure, measure.minimum, pilots, PERIODS, chance("said", number))
        for period in LOOKS:
            metrics = [
                evidence(
                    measure, part[row, :period], None if whole is None else whole[row, :period],
                    measure.planned, 1,
                )
                for row in range(pilots)
            ]  # fmt: skip
            for metric, look in zip(metrics, last_looks(metrics, 0.05), strict=True):
                seen = look.dispersion > DISPERSION, look.lag1 > LAG
                said = [asked.get(one.text) for one in interval_sentences(metric, look)]
                doubtful += any(seen)
                unsaid += any(seen) and seen not in said
    return doubtful, unsaid


def _levels() -> float:
    fresh = Boundaries()
    errors = []
    for planned, known in PUBLISHED.items():
        level = fresh.level(planned, 0.05, max(known))
        errors += [abs(level[look - 1] / value - 1) for look, value in known.items()]
    return float(np.max(errors))


def _speed() -> list[float]:
    part, whole = numbers(PROPORTION, 0.55, 1000, PERIODS, chance("speed"))
    assert whole is not None
    metrics = [evidence(PROPORTION, *each, 26, 1) for each in zip(part, whole, strict=True)]
    last_looks(metrics, 0.05)
    seconds = []
    for _ in range(ROUNDS):
        begun = time.process_time()
        last_looks(metrics, 0.05)
        seconds.append(time.process_time() - begun)
    return seconds
