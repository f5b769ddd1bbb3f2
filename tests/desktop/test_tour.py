"""The tour: all that is to be seen, in a folder, on a machine without a screen."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop import demo, tour
from store.errors import Refusal
from store.exchange.summary import COLUMNS
from store.store import Store
from tests.builders import do


@pytest.fixture(scope="module")
def toured(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> tuple[Path, list[str]]:
    """The folder of a whole tour, and the lines that it gave."""
    out = tmp_path_factory.mktemp("tour") / "new" / "folder"
    return out, tour.tour(out, lang="en")


def test_there_is_a_picture_of_each_screen_in_both_themes(toured):
    out, _ = toured
    pictures = {path.stem: QImage(str(path)) for path in out.glob("*.png")}

    wanted = {"portfolio", "outcomes", "cycles", "readiness", "overview", "new-pilot"}
    assert {f"{name}-{theme}" for name in wanted for theme in ("light", "dark")} <= set(pictures)
    assert {(image.width(), image.height()) for image in pictures.values()} == {(1440, 900)}
    for name, image in pictures.items():
        assert (image.pixelColor(1435, 895).lightness() > 128) == name.endswith("light"), name


def test_no_two_pictures_are_the_same(toured):
    out, _ = toured
    contents = [path.read_bytes() for path in out.glob("*.png")]

    assert len(set(contents)) == len(contents) == 2 * len(tour.STOPS)


def test_the_summary_has_a_row_for_each_pilot_and_the_columns_others_rely_on(toured):
    out, _ = toured
    rows = list(csv.reader((out / "summary.csv").read_text(encoding="utf-8").splitlines()))

    assert tuple(rows[0]) == COLUMNS
    assert [row[0] for row in rows[1:]] == [f"P-{number:03d}" for number in range(1, 19)]


def test_the_flags_are_said_in_words(toured):
    _, lines = toured

    assert len(lines) == 18
    assert any("Evening open gym" in line and "Reconsider" in line for line in lines)
    assert any("Water safety" in line and "5 of 8 weeks measured" in line for line in lines)


def test_the_store_is_a_sample_that_can_be_opened(toured):
    out, _ = toured

    assert demo.is_untouched(out / "store.db")


def test_a_second_tour_makes_the_sample_anew(tmp_path, qapp, monkeypatch):
    monkeypatch.setattr(tour, "STOPS", tour.STOPS[:1])
    monkeypatch.setattr(tour, "THEMES", ("light",))
    tour.tour(tmp_path)
    first = (tmp_path / "store.db").read_bytes()

    tour.tour(tmp_path)

    assert (tmp_path / "store.db").read_bytes() != first, "other uids"
    assert demo.is_untouched(tmp_path / "store.db")


def test_a_tour_in_norwegian_begins_in_a_process_of_its_own(tmp_path):
    """There nobody has made an application for windows yet."""
    code = (
        "import sys; from pathlib import Path; from desktop import tour;"
        "tour.STOPS, tour.THEMES = tour.STOPS[:1], ('light',);"
        "print(tour.tour(Path(sys.argv[1]), lang='nn')[0])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("P-001 ")
    assert (tmp_path / "portfolio-light.png").exists()


def test_a_store_in_which_somebody_has_worked_is_never_replaced(tmp_path):
    with Store(tmp_path / "store.db") as store:
        do(store, "AddPilot", title="Walking bus")
    before = (tmp_path / "store.db").read_bytes()

    with pytest.raises(Refusal, match="no untouched sample"):
        tour.tour(tmp_path)

    assert (tmp_path / "store.db").read_bytes() == before
    assert list(tmp_path.glob("*.png")) == []


def test_a_folder_that_cannot_be_made_is_refused(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(Refusal, match="can't be made"):
        tour.tour(tmp_path / "file" / "tour")
