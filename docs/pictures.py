"""The tutorial's pictures, made by the program itself from the steps that the tutorial tells.

usage: python docs/pictures.py       (writes docs/pictures/*.png and docs/portfolio.png)
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
PICTURES = HERE / "pictures"
SIZE = (1280, 800)

BEFORE = [(41, 100), (38, 98), (44, 101), (40, 97), (43, 102), (39, 99), (42, 100), (37, 96)]
AFTER = [
    (58, 100), (61, 101), (57, 98), (63, 102), (60, 99), (62, 100), (59, 97), (64, 101),
    (61, 99), (60, 100), (63, 101), (62, 98),
]  # fmt: skip


class Clock:
    """The tutorial's today; it moves on as the tutorial does."""

    def __init__(self, day: date) -> None:
        self.day = day

    def __call__(self) -> datetime:
        """Nine o'clock on that day."""
        return datetime.combine(self.day, time(9), UTC)


def weeks(first: date, values: list[tuple[int, int]]) -> list[dict[str, Any]]:
    """Rows for RecordMeasurements, one a week."""
    return [
        {
            "period": (first + timedelta(weeks=at)).isoformat(),
            "numerator": came,
            "denominator": of,
        }
        for at, (came, of) in enumerate(values)
    ]


STEPS: list[tuple[date, str, dict[str, Any]]] = [
    (
        date(2026, 5, 4),
        "AddPilot",
        {
            "title": "Walking bus",
            "stage": "running",
            "lead": "Ida Moe",
            "problem": "Most pupils within two kilometres are driven to school.",
            "target_group": "Pupils in years 1 to 4",
            "starts_on": "2026-03-02",
            "ends_on": "2026-12-18",
        },
    ),
    (
        date(2026, 5, 4),
        "AddMetric",
        {
            "pilot": "P-001", "name": "Pupils who walk", "kind": "proportion", "direction": "up",
            "role": "primary", "baseline": 0.41, "minimum_worthwhile": 0.48, "target": 0.55,
            "cadence": "week",
        },
    ),
    (
        date(2026, 5, 4),
        "RecordMeasurements",
        {"pilot": "P-001", "metric": "Pupils who walk", "rows": weeks(date(2026, 3, 2), BEFORE)},
    ),
    (
        date(2026, 5, 4),
        "AddHypothesis",
        {
            "pilot": "P-001", "if_we": "walk together along three marked routes",
            "then": "more pupils walk",
            "because": "parents trust a grown-up who walks with them",
            "importance": 5, "uncertainty": 4, "metric": "Pupils who walk",
            "comparison": "at_least", "target": 0.55, "by": "2026-10-30",
        },
    ),
    (date(2026, 5, 4), "FixCriterion", {"pilot": "P-001", "hypothesis": "H1"}),
    (
        date(2026, 5, 4),
        "AddIteration",
        {
            "pilot": "P-001", "title": "Marked routes", "starts_on": "2026-05-04",
            "plan": "Paint feet on three routes; two grown-ups on each.",
            "prediction": "Half of the pupils walk.", "metric": "Pupils who walk",
            "hypothesis": "H1",
        },
    ),
    (
        date(2026, 7, 27),
        "RecordMeasurements",
        {"pilot": "P-001", "metric": "Pupils who walk", "rows": weeks(date(2026, 5, 4), AFTER)},
    ),
    (
        date(2026, 7, 27),
        "CompleteIteration",
        {
            "pilot": "P-001", "iteration": 1, "ends_on": "2026-06-19",
            "did": "Painted two routes; the third waits for the municipality.",
            "as_planned": False, "study": "Three of five walk, also when it rains.",
            "prediction_held": True, "act": "adopt",
        },
    ),
]  # fmt: skip


@contextmanager
def tutorial_store() -> Iterator[tuple[Path, Clock]]:
    """A store with every step of the tutorial done on its day."""
    from store.commands.registry import Spoken
    from store.reads.flags import ensure_fresh
    from store.store import Store

    with tempfile.TemporaryDirectory() as folder:
        path, clock = Path(folder) / "Our pilots.db", Clock(STEPS[0][0])
        with Store(path, now=clock) as store:
            for day, name, fields in STEPS:
                clock.day = day
                store.do(Spoken(name, fields), by="Ida Moe")
                ensure_fresh(store)
        yield path, clock


def main() -> None:
    """All pictures, over those of last time."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop.demo import make_sample
    from desktop.demo import now as sample_now
    from desktop.render import snapshot

    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        sample = Path(folder) / "sample.db"
        make_sample(sample)
        snapshot("portfolio", store=sample, png=HERE / "portfolio.png", clock=sample_now)
        for view in ("start", "pasted"):
            snapshot(view, store=sample, png=PICTURES / f"{view}.png", size=SIZE, clock=sample_now)
    with tutorial_store() as (path, clock):
        for tab in ("outcomes", "cycles", "readiness"):
            snapshot(
                "pilot",
                store=path,
                pilot="P-001",
                tab=tab,
                png=PICTURES / f"{tab}.png",
                size=SIZE,
                clock=clock,
            )
    print(*sorted(str(file.relative_to(HERE)) for file in PICTURES.glob("*.png")), sep="\n")


if __name__ == "__main__":
    main()
