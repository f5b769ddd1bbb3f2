"""A store in which every text is hostile, made once for each text."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from store.reads.flags import ensure_fresh
from store.store import Store
from tests.builders import TODAY, Clock, do
from tests.hostile.texts import fill


@pytest.fixture(scope="session")
def hostile_path(tmp_path_factory) -> Callable[[str], Path]:
    """The path of a closed store full of a text; what is done to it stays done."""
    made: dict[str, Path] = {}

    def path_of(text: str) -> Path:
        if text not in made:
            folder = tmp_path_factory.mktemp("hostile")
            file = folder / "plan.txt"
            file.write_text("The plan")
            clock = Clock(datetime.now(UTC))
            clock.move_to(TODAY)
            with Store(folder / "pilots.db", now=clock) as store:
                fill(store, file, text)
                do(store, "EditPilot", pilot="P-001", archived=False)
                ensure_fresh(store)
            made[text] = folder / "pilots.db"
        return made[text]

    return path_of


@pytest.fixture
def hostile_store(hostile_path, tmp_path, clock) -> Iterator[Callable[[str], Store]]:
    """Opens a copy of a store full of a text."""
    opened: list[Store] = []

    def open_of(text: str) -> Store:
        path = Path(shutil.copy(hostile_path(text), tmp_path / "hostile.db"))
        opened.append(Store(path, now=clock))
        return opened[-1]

    yield open_of
    for store in opened:
        store.close()
