"""The whole tour: every view has its stop, and one that can't be shown is said by the exit code."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage

from desktop import tour_all, views
from desktop.cli.main import run
from desktop.stops import MORE, STOPS, TABS, Stop
from desktop.ui.keys import SCREENS
from desktop.ui.pilot.view import TAB_NAMES
from store.errors import Refusal


def test_every_view_and_every_tab_has_its_stop():
    all_ = (*STOPS, *MORE)

    assert {stop.view for stop in all_} == set(views.VIEWS)
    assert TABS == TAB_NAMES
    for tab in TAB_NAMES:
        assert {stop.store for stop in all_ if stop.tab == tab} >= {"sample", "bare"}, tab
    assert set(SCREENS) <= {stop.view for stop in all_} | set(TAB_NAMES)


def test_no_two_stops_have_one_name():
    names = [stop.name for stop in (*STOPS, *MORE)]

    assert len(names) == len(set(names))


@pytest.fixture(scope="module")
def toured(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> tuple[Path, tour_all.Toured]:
    """A folder with a few stops of every store, in two languages."""
    out = tmp_path_factory.mktemp("all")
    only = ["bare-history", "bare-overview", "bare-numbers", "empty", "refusal"]
    return out, tour_all.tour_all(out, langs=("en", "nn"), only=only, themes=("light",))


def test_there_is_a_picture_in_each_language_and_size(toured):
    out, done = toured

    assert done.failed == {}
    assert len(done.pictures) == 5 * 2 * 2
    for name in done.pictures:
        width, height = map(int, Path(name).stem.rpartition("-")[2].split("x"))
        assert (QImage(str(out / name)).size().toTuple()) == (width, height), name


def test_no_picture_is_of_what_was_shown_before(toured):
    out, done = toured

    assert len({(out / name).read_bytes() for name in done.pictures}) == len(done.pictures)


def test_the_index_shows_every_picture_under_its_stop(toured):
    out, done = toured
    index = (out / tour_all.INDEX).read_text(encoding="utf-8")

    assert [name for name in done.pictures if f'src="{name}"' not in index] == []
    assert index.count("<h2>") == 5


def test_what_cannot_be_shown_is_said_and_the_others_are_made_all_the_same(
    tmp_path, qapp, monkeypatch, capsys
):
    stops = (
        Stop("nobody", "pilot", "P-999", store="empty"),
        Stop("empty", "portfolio", store="empty"),
    )
    monkeypatch.setattr(tour_all, "ALL", stops)
    to = ["--size", "1024x700", "--out", str(tmp_path)]
    code = run(["--lang", "en", "tour", "--all", "--lang", "en", *to])

    assert code == 1
    assert "en/nobody-light-1024x700.png: Say which pilot" in capsys.readouterr().out
    assert (tmp_path / "en" / "empty-dark-1024x700.png").exists()


def test_what_goes_wrong_unseen_is_said_too(tmp_path, qapp, monkeypatch):
    def breaks(window, asked):
        QTimer.singleShot(0, window, lambda: 1 / 0)

    monkeypatch.setitem(views.VIEWS, "board", breaks)
    monkeypatch.setattr(tour_all, "ALL", (Stop("board", "board", store="empty"),))
    done = tour_all.tour_all(tmp_path, langs=("en",), themes=("light",), sizes=((1024, 700),))

    assert list(done.failed) == ["en/board-light-1024x700.png"]
    assert "ZeroDivisionError" in done.failed["en/board-light-1024x700.png"]


def test_a_stop_that_is_not_there_is_refused_with_those_that_are(tmp_path, qapp):
    with pytest.raises(Refusal, match=r"called “boardroom”.*portfolio, board"):
        tour_all.tour_all(tmp_path, only=["boardroom"])
