"""Levels are shipped and kept, and never trusted where they are damaged."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from store.evidence.boundaries import Boundaries, Levels
from store.reads import levels
from store.reads.profiles import shipped_folder
from tests.builders import do

SHIPPED = shipped_folder() / levels.SHIPPED


def computed(planned: int, alpha: float, looks: int) -> Levels:
    fresh = Boundaries()
    fresh.level(planned, alpha, looks)
    (kept,) = fresh.to_dict().values()
    return Levels.from_dict(kept)


def test_everything_that_is_promised_is_shipped():
    kept = levels.read(SHIPPED)

    assert {f"{planned}:{alpha!r}" for planned, alpha, _ in levels.common()} == set(kept)
    for planned, alpha, looks in levels.common():
        assert len(kept[f"{planned}:{alpha!r}"].level) == looks


@pytest.mark.parametrize("number", [0, 60, 200, 341])
def test_what_is_shipped_is_what_comes_out_here(number):
    planned, alpha, looks = levels.common()[number]
    kept = levels.read(SHIPPED)[f"{planned}:{alpha!r}"]

    np.testing.assert_allclose(kept.level, computed(planned, alpha, looks).level, rtol=1e-9)


def test_past_what_is_shipped_it_goes_on_as_if_from_the_start():
    bare = computed(6, 0.05, 10)
    none = np.zeros(0)
    shipped = Levels(bare.level, none, bare.boundary, bare.step)
    known = Boundaries()
    known.add({"6:0.05": shipped.to_dict()})

    assert known.level(6, 0.05, 10).tolist() == bare.level.tolist()
    assert known.computed == 0
    assert known.level(6, 0.05, 30).tolist() == computed(6, 0.05, 30).level.tolist()


def test_levels_come_back_from_a_file_as_they_were(tmp_path):
    file = tmp_path / "levels.npz"
    kept = {"9:0.04": computed(9, 0.04, 12), "3:0.01": computed(3, 0.01, 2)}

    assert levels.write(file, kept)
    assert {name: one.to_dict() for name, one in levels.read(file).items()} == {
        name: one.to_dict() for name, one in kept.items()
    }
    assert [path.name for path in tmp_path.iterdir()] == ["levels.npz"]


@pytest.mark.parametrize("at", [0, 40, 200, 900, -30, -1])
def test_a_damaged_file_is_as_good_as_none(tmp_path, at):
    file = tmp_path / "levels.npz"
    levels.write(file, {"9:0.04": computed(9, 0.04, 12)})
    content = bytearray(file.read_bytes())
    whole = {name: one.to_dict() for name, one in levels.read(file).items()}
    content[at] ^= 0xFF
    file.write_bytes(content)
    found = {name: one.to_dict() for name, one in levels.read(file).items()}

    assert found in ({}, whole)  # some bytes of a zip say nothing


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"nonsense" * 100])
def test_what_is_no_such_file_is_as_good_as_none(tmp_path, content):
    file = tmp_path / "levels.npz"
    file.write_bytes(content)

    assert levels.read(file) == {}


def test_where_no_file_can_be_written_nothing_is_kept(tmp_path):
    assert not levels.write(tmp_path / "no folder" / "levels.npz", {"9:0.04": computed(9, 0.04, 2)})


def test_levels_that_are_not_shipped_are_kept_beside_the_store(store, judged, monkeypatch):
    from store.reads.flags import ensure_fresh

    monkeypatch.setattr(levels, "_loaded", {})
    add = {"name": "Steps", "kind": "count", "direction": "up", "cadence": "day"}
    do(store, "AddMetric", pilot="P-001", **add)
    days = np.arange("2025-01-01", "2026-03-01", dtype="datetime64[D]").astype(str).tolist()
    rows = [{"period": day, "value": 3} for day in days]
    do(store, "RecordMeasurements", pilot="P-001", metric="Steps", rows=rows)
    ensure_fresh(store)
    file = levels.beside(store.path)
    kept = levels.read(file)

    assert len(kept["26:0.05"].level) >= len(days)
    assert len(kept["26:0.05"].density)
    assert all(int(name.split(":")[0]) for name in kept)


def test_a_store_whose_flags_need_nothing_new_has_no_file_beside_it(store, judged, monkeypatch):
    from store.reads.flags import ensure_fresh

    monkeypatch.setattr(levels, "_loaded", {})
    levels.load(store.path)
    ensure_fresh(store)

    assert not Path(levels.beside(store.path)).exists()


def test_what_limits_need_is_loaded_while_the_numbers_are_read():
    code = (
        "import sys, threading; from store.reads import levels;"
        "assert levels.SCIPY not in sys.modules; levels.load();"
        "[one.join() for one in threading.enumerate() if one is not threading.main_thread()];"
        "assert levels.SCIPY in sys.modules; levels.load(); assert threading.active_count() == 1"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert (ran.returncode, ran.stderr) == (0, "")
