"""A person's choices are kept; nonsense in their file means the default, never a failed start."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize

from desktop.settings import (
    LARGEST,
    MOST_RECENT,
    SMALLEST,
    USUAL,
    Settings,
    chosen_store,
    default_store,
)
from desktop.ui.portfolio.look import Look
from desktop.ui.portfolio.order import ORDERS

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=6,
)
KEYS = (
    "theme", "contrast", "text_size", "language", "name", "window_size", "portfolio", "recent",
    "places", "last_place",
)  # fmt: skip


def test_what_was_chosen_is_there_next_time():
    first = Settings()
    first.theme, first.language, first.name = "dark", "nn", "  Ida   Moe "
    first.contrast, first.text_size = "high", 150
    first.window_size = QSize(1200, 800)
    again = Settings()

    assert (again.theme, again.language, again.name) == ("dark", "nn", "Ida Moe")
    assert (again.contrast, again.text_size) == ("high", 150)
    assert again.window_size == QSize(1200, 800)


def test_the_file_is_a_persons_own_and_nothing_is_left_beside_it(user_folders):
    settings = Settings()
    settings.theme = "dark"

    assert settings.path.is_relative_to(user_folders)
    assert [path.name for path in settings.path.parent.iterdir()] == ["settings.json"]


def assert_usable(settings: Settings) -> None:
    assert settings.theme in ("system", "light", "dark")
    assert settings.contrast in ("system", "usual", "high")
    assert settings.text_size in (None, 100, 125, 150, 175, 200)
    assert settings.language in ("system", "en", "nb", "nn")
    assert settings.name
    assert isinstance(settings.places, dict)
    assert isinstance(settings.last_place, dict)
    size = settings.window_size
    assert SMALLEST.width() <= size.width() <= LARGEST
    assert SMALLEST.height() <= size.height() <= LARGEST
    assert isinstance(settings.portfolio, dict)
    assert all(one.path.parts and one.name for one in settings.recent)
    assert Look.from_dict(settings.portfolio).order in ORDERS


@given(kept=st.fixed_dictionaries({}, optional=dict.fromkeys(KEYS, JSON)) | JSON)
def test_nonsense_in_the_file_means_the_defaults(kept):
    path = Settings().path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(kept))

    assert_usable(Settings())


@given(raw=st.binary(max_size=60) | st.just(b"[" * 100_000))
def test_a_file_that_is_no_json_means_the_defaults(raw):
    path = Settings().path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(raw)

    assert_usable(Settings())


def test_a_choice_that_cannot_be_kept_still_holds(user_folders):
    settings = Settings()
    settings.path.parent.parent.mkdir(parents=True, exist_ok=True)
    settings.path.parent.write_text("a file where the folder should be")

    settings.theme = "dark"

    assert settings.theme == "dark"
    assert Settings().theme == "system"


def test_a_window_is_never_smaller_than_what_it_needs():
    settings = Settings()
    settings.window_size = QSize(10, 10)

    assert Settings().window_size == SMALLEST
    assert USUAL.width() > SMALLEST.width()


def test_the_store_is_the_named_one_else_the_systems_else_ones_own(monkeypatch, user_folders):
    named = chosen_store("here.db")
    monkeypatch.setenv("SPRINGBRETT_STORE", "there.db")
    from_system = chosen_store()
    monkeypatch.delenv("SPRINGBRETT_STORE")

    assert (str(named), str(from_system)) == ("here.db", "there.db")
    assert chosen_store() == default_store()
    assert default_store() == user_folders / "data" / "springbrett" / "pilots.db"


@pytest.mark.parametrize("name", ["", "   "])
def test_without_a_name_it_is_the_systems(name):
    settings = Settings()
    settings.name = name

    assert settings.name == Settings().name != ""


def test_stores_are_remembered_each_once_the_last_one_first(tmp_path):
    settings = Settings()
    for number in range(MOST_RECENT + 3):
        settings.remember(tmp_path / f"{number}.db", f"Store {number}")
    settings.remember(tmp_path / "5.db", "Renamed")
    again = Settings().recent

    assert len(again) == MOST_RECENT
    assert (again[0].path, again[0].name) == (tmp_path / "5.db", "Renamed")
    assert len({one.path for one in again}) == MOST_RECENT


def test_for_pictures_nothing_is_read_and_nothing_is_kept():
    Settings().theme = "dark"
    forgetting = Settings.forgetting()
    before = forgetting.theme
    forgetting.language = "nn"

    assert before == "system"
    assert forgetting.language == "nn"
    assert (Settings().theme, Settings().language) == ("dark", "system")
