"""A store as pandas frames, for scripts and notebooks."""

from __future__ import annotations

import subprocess
import sys

import pandas as pd
import pytest

from desktop.demo import now as sample_now
from store.errors import Refusal
from store.exchange.summary import COLUMNS
from store.notebook import open_store
from tests.builders import do, weekly


@pytest.fixture
def notebook(store, judged, store_path, clock):
    """The store of one judged pilot, closed by who wrote it and opened again to be read."""
    store.close()
    with open_store(store_path, now=clock) as opened:
        yield opened


def types(frame: pd.DataFrame) -> dict[str, str]:
    return {name: str(kind) for name, kind in frame.dtypes.items()}


def test_numbers_are_as_entered_with_a_type_for_each_column(notebook):
    frame = notebook.measurements("P-001")

    assert len(frame) == 16
    assert frame["period"].iloc[0] == pd.Timestamp("2026-03-02")
    assert (frame["numerator"] / frame["denominator"]).iloc[-1] == pytest.approx(64 / 101)
    assert frame["value"].isna().all()
    assert types(frame) | {
        "period": "datetime64[s]", "numerator": "float64", "people": "Int64", "site": "str",
    } == types(frame)  # fmt: skip


def test_the_summary_has_the_columns_of_the_file_and_says_whether_flags_are_fresh(notebook):
    frame = notebook.summary()

    assert [*frame] == [*COLUMNS, "flag_fresh"]
    assert frame.loc[0, "code"] == "P-001"
    assert frame.loc[0, "criterion_fixed_on"] == pd.Timestamp("2026-04-24")
    assert frame.loc[0, "target"] == pytest.approx(0.55)


def test_readiness_has_a_row_for_each_criterion_afresh(notebook):
    frame = notebook.readiness("P-001").set_index("id")

    assert frame.loc["learning.fixed_before", "verdict"] == "pass"
    assert frame["required"].dtype == bool
    assert set(frame["flag"]) == {"keep_piloting"}
    assert len(notebook.readiness()) == len(frame) == 24


def test_the_portfolio_is_a_row_a_pilot(notebook):
    frame = notebook.pilots()

    assert frame.loc[0, "latest_period"] == pd.Timestamp("2026-06-15")
    assert frame.loc[0, "title"] == "Walking bus"


def test_small_groups_are_there_for_your_own_eyes_and_can_be_hidden(store, measured, store_path):
    do(store, "AddSubgroups", pilot="P-001", dimension="Education", ordered=True,
       levels=[{"name": "Short"}, {"name": "Long"}])  # fmt: skip
    for group, numbers in (("Short", (2, 3)), ("Long", (10, 97))):
        rows = weekly("2026-W18", [numbers], subgroup=group)
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    store.close()

    with open_store(store_path) as notebook:
        raw = notebook.measurements("P-001")
        shown = notebook.measurements("P-001", hide_small_groups=True)

    few = raw["subgroup"] == "Short"
    assert raw.loc[few, "numerator"].tolist() == [2.0]
    assert not raw["hidden"].any()
    assert shown.loc[few, "numerator"].isna().all()
    assert shown["hidden"].sum() == 2


def test_a_store_without_pilots_gives_empty_frames_with_the_same_types(store, store_path):
    store.close()

    with open_store(store_path) as notebook:
        frames = notebook.summary(), notebook.measurements(), notebook.readiness()

    assert [len(frame) for frame in frames] == [0, 0, 0]
    assert types(frames[1])["numerator"] == "float64"
    assert types(frames[0])["starts_on"] == "datetime64[s]"


def test_sentences_are_said_by_whoever_is_asked_to(store_path, store, judged):
    store.close()

    with open_store(store_path, say=lambda message: message.text.upper()) as notebook:
        frame = notebook.readiness("P-001")

    assert frame["question"].iloc[0] == "IS THE NEED DOCUMENTED, AND WHO IT IS FOR?"


def test_a_store_that_is_opened_to_be_read_takes_no_command(store_path, store, walking_bus):
    store.close()
    before = store_path.read_bytes()

    with open_store(store_path) as notebook, pytest.raises(Refusal):
        notebook.do("EditPilot", by="kari", pilot="P-001", title="Bus")

    assert store_path.read_bytes() == before


def test_a_store_that_is_opened_to_be_written_takes_any(store_path, store, walking_bus):
    store.close()

    with open_store(store_path, read_only=False) as notebook:
        done = notebook.do("EditPilot", by="kari", pilot="P-001", title="Bus")
        assert (done.name, notebook.pilots().loc[0, "title"]) == ("EditPilot", "Bus")


def test_an_unknown_pilot_is_refused_with_the_nearest_named(notebook):
    with pytest.raises(Refusal, match="P-001"):
        notebook.measurements("P-100")


def test_a_store_that_is_not_there_is_not_made(tmp_path):
    with pytest.raises(Refusal, match="no store"), open_store(tmp_path / "none.db"):
        pass

    assert not (tmp_path / "none.db").exists()


def test_the_sample_store_comes_whole(sample_store):
    with open_store(sample_store, now=sample_now) as notebook:
        summary, numbers = notebook.summary(), notebook.measurements()

    assert (len(summary), set(numbers["code"])) == (18, set(summary["code"]) - {"P-008", "P-015"})
    assert summary["flag"].nunique() == 5
    assert summary["flag_fresh"].all()


def test_pandas_is_imported_when_a_frame_is_asked_for():
    code = "import sys, store.notebook; print('pandas' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout == "False\n"
