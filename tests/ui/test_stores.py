"""Which store is open: its name, those before it, and how it was looked at."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.app import App
from desktop.settings import Settings, default_store, opening_store
from desktop.text import Text
from desktop.ui.portfolio.look import Look
from store.reads.first import first_rows, store_name
from store.store import Store
from store.words import Stage
from tests.builders import TODAY, do
from tests.windows import settle


@pytest.fixture
def open_app(qtbot, clock):
    """Open a window on a file, as `springbrett` does; each is closed at the end."""
    opened = []

    def open_on(path: Path, **more) -> App:
        app = App(path, Text(), now=clock, settings=Settings(), remembers=True, **more)
        opened.append(app)
        app.window.resize(1440, 900)
        app.window.show()
        app.begin()
        settle(qtbot, app)
        return app

    yield open_on
    for app in opened:
        close(app)
        app.deleteLater()


def close(app):
    app.tasks.close()
    app.window.close()


@pytest.fixture
def two_stores(tmp_path, clock):
    """A named store with two pilots, and one without a name."""
    paths = tmp_path / "west.db", tmp_path / "other.db"
    with Store(paths[0], now=clock) as store:
        do(store, "NameStore", name="Folkehelse Vest")
        do(store, "AddPilot", title="Walking bus", stage="running", lead="Ida Moe")
        do(store, "AddSite", pilot="P-001", name="Ås skole")
        do(store, "AddPilot", title="Reading friends", stage="idea", lead="Per Ås")
    with Store(paths[1], now=clock) as store:
        do(store, "AddPilot", title="Elsewhere")
    return paths


def recent_actions(qtbot, app) -> dict[str, bool]:
    """What the menu of recent stores offers, and whether it can be chosen."""
    app.window.menus.menu.aboutToShow.emit()
    settle(qtbot, app)
    return {one.text(): one.isEnabled() for one in app.window.menus.recent.actions()}


# -- names ------------------------------------------------------------------------------------


def test_a_store_is_called_by_its_name_in_the_sidebar_and_in_the_title(open_app, two_stores):
    window = open_app(two_stores[0]).window

    assert window.sidebar.store_name.text() == "Folkehelse Vest"
    assert window.windowTitle() == "Folkehelse Vest – Springbrett"


def test_a_store_is_named_where_settings_are_and_undo_takes_it_back(qtbot, open_app, two_stores):
    app = open_app(two_stores[1])
    app.window.menus.actions["name_store"].trigger()
    field = app.window.settings_page.store_name
    qtbot.keyClicks(field, "Sør og <b>nord</b>")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, app)
    named = app.window.sidebar.store_name.text(), store_name(two_stores[1])
    app.window.undo()
    settle(qtbot, app)

    assert named == ("Sør og <b>nord</b>", "Sør og <b>nord</b>")
    assert app.window.sidebar.store_name.text() == "other"
    assert app.window.settings_page.store_name.text() == "other"
    assert store_name(two_stores[1]) is None


def test_a_name_that_is_refused_says_why_and_the_old_one_stands(qtbot, open_app, two_stores):
    app = open_app(two_stores[0])
    app.window.stores.rename("Fødselsnummer 13097248022")
    settle(qtbot, app)

    assert "identity number" in app.window.status.sentence
    assert app.window.sidebar.store_name.text() == "Folkehelse Vest"


def test_naming_a_store_keeps_the_time_of_saving(qtbot, open_app, two_stores):
    app = open_app(two_stores[0])
    app.window.stores.rename("Vest")
    settle(qtbot, app)

    assert "·" in app.window.sidebar.saved_line.text()


# -- new, open, recent ------------------------------------------------------------------------


def test_a_new_store_is_made_where_it_is_wanted(qtbot, open_app, two_stores, monkeypatch):
    app = open_app(two_stores[0])
    wanted = two_stores[0].parent / "ours"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(wanted), ""))
    app.window.menus.actions["new_store"].trigger()
    settle(qtbot, app)

    assert app.window.path == wanted.with_suffix(".db")
    assert app.window.path.exists()
    assert app.window.page == "start"
    assert app.window.sidebar.store_name.text() == "ours"


def test_a_new_store_is_never_made_over_a_file(qtbot, open_app, two_stores, monkeypatch):
    app = open_app(two_stores[0])
    before = two_stores[1].read_bytes()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(two_stores[1]), ""))
    app.window.menus.actions["new_store"].trigger()
    settle(qtbot, app)

    assert "stays as it is" in app.window.status.sentence
    assert app.window.path == two_stores[0]
    assert two_stores[1].read_bytes() == before


def test_stores_that_were_open_are_offered_and_missing_ones_are_grey(
    qtbot, open_app, two_stores, tmp_path, clock
):
    gone = tmp_path / "gone.db"
    Store(gone, now=clock).close()
    app = open_app(gone)
    for path in two_stores:
        app.open_store(path)
        settle(qtbot, app)
    gone.unlink()

    assert recent_actions(qtbot, app) == {
        f"Folkehelse Vest – {tmp_path}": True,
        f"gone – {tmp_path}": False,
    }


def test_a_recent_store_is_opened_from_the_menu(qtbot, open_app, two_stores):
    app = open_app(two_stores[0])
    app.open_store(two_stores[1])
    settle(qtbot, app)
    recent_actions(qtbot, app)
    app.window.menus.recent.actions()[0].trigger()
    settle(qtbot, app)

    assert app.window.path == two_stores[0]
    assert len(app.window.portfolio.all_rows) == 2


def test_the_store_that_was_open_last_is_the_first_one_next_time(
    qtbot, open_app, two_stores, monkeypatch
):
    before = opening_store(None, Settings())
    app = open_app(two_stores[0])
    app.open_store(two_stores[1])
    settle(qtbot, app)

    assert before == default_store()
    assert opening_store(None, Settings()) == two_stores[1]
    assert opening_store(two_stores[0], Settings()) == two_stores[0]
    monkeypatch.setenv("SPRINGBRETT_STORE", "there.db")
    assert opening_store(None, Settings()) == Path("there.db")


def test_a_store_that_cannot_be_opened_is_not_the_first_one_next_time(qtbot, open_app, two_stores):
    app = open_app(two_stores[0])
    letter = two_stores[0].parent / "letter.db"
    letter.write_text("Dear all,\n" * 40)
    app.open_store(letter)
    settle(qtbot, app)

    assert app.window.page == "refusal"
    assert opening_store(None, Settings()) == two_stores[0]


def test_opening_a_store_that_is_gone_makes_no_new_one(qtbot, open_app, two_stores, tmp_path):
    app = open_app(two_stores[0])
    app.open_store(tmp_path / "never.db")
    settle(qtbot, app)

    assert app.window.page == "refusal"
    assert not (tmp_path / "never.db").exists()


def test_another_store_does_not_show_the_open_pilot_of_the_first(qtbot, open_app, two_stores):
    app = open_app(two_stores[0])
    app.window.open_pilot(app.window.portfolio.rows[0].uid)
    settle(qtbot, app)
    app.open_store(two_stores[1])
    settle(qtbot, app)

    assert app.window.page == "portfolio"
    assert app.window.pilot is None
    assert app.window.status.sentence == ""


# -- how it was looked at ---------------------------------------------------------------------


def look_at_ida(app):
    view = app.window.portfolio
    view.show_as("board")
    view.sort("title")
    view.filters.chips["lead"].set_value("Ida Moe")
    view.filters.chips["stage"].set_value(Stage.RUNNING)
    view.filters.chips["place"].set_value("Ås skole")
    view.filters.changed.emit()
    view.search.setText("walk")


def test_filters_search_order_and_board_are_there_next_time(qtbot, open_app, two_stores):
    first = open_app(two_stores[0])
    look_at_ida(first)
    close(first)
    view = open_app(two_stores[0]).window.portfolio

    assert view.board.isVisible()
    assert view.look().order == "title"
    assert view.search.text() == "walk"
    assert view.filters.kept() == {"lead": "Ida Moe", "stage": "running", "place": "Ås skole"}
    assert [view.rows[at].title for at in view.board.shown] == ["Walking bus"]


def test_they_survive_a_visit_to_a_pilot(qtbot, open_app, two_stores):
    app = open_app(two_stores[0])
    look_at_ida(app)
    before = app.window.portfolio.look()
    app.window.open_pilot(app.window.portfolio.rows[0].uid)
    settle(qtbot, app)
    app.window.show_portfolio()

    assert app.window.portfolio.look() == before
    assert app.window.portfolio.board.isVisible()


def test_in_another_store_nothing_is_searched_for_but_the_board_stays(qtbot, open_app, two_stores):
    app = open_app(two_stores[0])
    look_at_ida(app)
    app.open_store(two_stores[1])
    settle(qtbot, app)
    view = app.window.portfolio
    there = view.look(), [view.rows[at].title for at in view.board.shown]
    app.open_store(two_stores[0])
    settle(qtbot, app)

    assert there == (Look("board", order="title"), ["Elsewhere"])
    assert len(view.board.shown) == 2


def test_a_choice_that_nobody_offers_any_more_is_taken_back(qtbot, open_app, two_stores, clock):
    first = open_app(two_stores[0])
    look_at_ida(first)
    close(first)
    with Store(two_stores[0], now=clock) as store:
        do(store, "EditPilot", pilot="P-001", lead="Sara Lie")
        do(store, "EditSite", pilot="P-001", site="Ås skole", name="Nes skole")
    view = open_app(two_stores[0]).window.portfolio

    assert view.filters.kept() == {"stage": "running"}
    assert [view.rows[at].title for at in view.board.shown] == ["Walking bus"]


@pytest.mark.parametrize(
    "kept",
    [
        {"way": "sideways", "order": "size", "search": 3, "filters": [1]},
        {"filters": {"stage": "nowhere", "lead": 4, "flag": "", "nothing": "x"}},
        {"order": None, "programme": {}, "store": []},
    ],
)
def test_nonsense_that_was_kept_is_as_if_nothing_was(qtbot, open_app, two_stores, kept):
    settings = Settings()
    settings.portfolio = {"store": str(two_stores[0]), **kept}
    view = open_app(two_stores[0]).window.portfolio

    assert view.look() == Look()
    assert view.table.isVisible()


def test_orders_are_chosen_where_the_number_of_pilots_stands(qtbot, open_app, two_stores):
    view = open_app(two_stores[0]).window.portfolio
    offered = {action.data(): action for action in view.count.menu().actions()}
    offered["title"].trigger()
    by_title = [row.title for row in view.rows]
    offered["lead"].trigger()

    assert by_title == ["Reading friends", "Walking bus"]
    assert [row.lead for row in view.rows] == ["Ida Moe", "Per Ås"]
    assert view.count.accessibleName() == "2 pilots by lead"
    assert [action.data() for action in offered.values() if action.isChecked()] == ["lead"]


# -- what can be done with a whole pilot --------------------------------------------------------


def stand_on(app, title):
    view = app.window.portfolio
    view.pilots.make_current(next(row.pilot_id for row in view.rows if row.title == title))


def titles(path) -> list[str]:
    return [row.title for row in first_rows(path, TODAY)]


def test_a_copy_is_made_opened_and_named_in_ones_language(qtbot, open_app, two_stores):
    app = open_app(two_stores[0])
    stand_on(app, "Walking bus")
    app.window.menus.actions["duplicate"].trigger()
    settle(qtbot, app)
    copy = first_rows(two_stores[0], TODAY)[-1]

    assert (copy.code, copy.title, copy.sites) == ("P-003", "Copy of Walking bus", 1)
    assert app.window.page == "pilot"
    assert app.window.pilot.pilot == copy.uid


def test_an_archived_pilot_is_out_of_sight_until_the_filter_shows_it(qtbot, open_app, two_stores):
    app = open_app(two_stores[0])
    view = app.window.portfolio
    stand_on(app, "Walking bus")
    app.window.menus.actions["archive"].trigger()
    settle(qtbot, app)
    hidden = [view.rows[at].title for at in view.table.model.shown], view.count.accessibleName()
    counted = app.window.sidebar.entries["portfolio"].accessibleName()
    view.filters.chips["archived"].set_value("only")
    view.filters.changed.emit()
    only = [view.rows[at].title for at in view.table.model.shown]
    stand_on(app, "Walking bus")
    app.window.menus.pilot.aboutToShow.emit()
    words = app.window.menus.actions["archive"].text()
    app.window.menus.actions["archive"].trigger()
    settle(qtbot, app)

    assert hidden == (["Reading friends"], "1 pilot, those that need a decision first")
    assert counted == "Portfolio, 1"
    assert only == ["Walking bus"]
    assert words == "Bring pilot back"
    assert not any(row.archived for row in view.all_rows)
    assert len(view.table.model.shown) == 2
    assert not view.filters.chips["archived"].isVisible()


def test_where_all_are_archived_one_press_shows_them(qtbot, open_app, two_stores):
    app = open_app(two_stores[1])
    view = app.window.portfolio
    stand_on(app, "Elsewhere")
    app.window.deeds.archive()
    settle(qtbot, app)
    none = view.none_found.isVisible()
    view.see_all()

    assert none
    assert [view.rows[at].title for at in view.table.model.shown] == ["Elsewhere"]


def test_a_removed_pilot_is_brought_back_by_the_link_beside_the_sentence(
    qtbot, open_app, two_stores
):
    app = open_app(two_stores[0])
    stand_on(app, "Walking bus")
    app.window.menus.actions["remove"].trigger()
    settle(qtbot, app)
    gone, said = titles(two_stores[0]), app.window.status.sentence
    qtbot.mouseClick(app.window.status._undo, Qt.MouseButton.LeftButton)
    settle(qtbot, app)

    assert gone == ["Reading friends"]
    assert said == "“Walking bus” is removed with all that belonged to it."
    assert titles(two_stores[0]) == ["Walking bus", "Reading friends"]


def test_a_pilot_that_is_removed_from_its_own_page_leaves_it(qtbot, open_app, two_stores):
    app = open_app(two_stores[0])
    app.window.open_pilot(app.window.portfolio.rows[0].uid)
    settle(qtbot, app)
    assert app.window.pilot.header.more.menu() is app.window.menus.pilot
    app.window.deeds.remove()
    settle(qtbot, app)

    assert app.window.page == "portfolio"
    assert app.window.status.sentence.endswith("is removed with all that belonged to it.")
    assert len(titles(two_stores[0])) == 1


def test_where_no_pilot_is_looked_at_nothing_can_be_done_with_one(qtbot, open_app, two_stores):
    app = open_app(two_stores[0])
    app.window.show_settings()
    app.window.menus.pilot.aboutToShow.emit()
    enabled = [app.window.menus.actions[n].isEnabled() for n in ("duplicate", "archive", "remove")]
    app.window.deeds.remove()
    settle(qtbot, app)

    assert enabled == [False] * 3
    assert len(titles(two_stores[0])) == 2


@pytest.mark.parametrize("board", [False, True])
def test_the_menu_key_asks_what_can_be_done_with_the_chosen_pilot(
    qtbot, open_app, two_stores, board
):
    app = open_app(two_stores[0])
    app.window.portfolio.show_as("board" if board else "table")
    app.window.portfolio.stand_in_list()
    stand_on(app, "Walking bus")
    pilots = app.window.portfolio.pilots
    view = pilots._active.view if board else pilots.view
    middle = view.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, view.mapToGlobal(middle))
    QApplication.sendEvent(view.viewport(), asked)

    assert app.window.menus.pilot.isVisible()
    app.window.menus.pilot.hide()
