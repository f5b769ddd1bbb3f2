"""F1: the page about what is looked at, in a reader that fetches nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QApplication, QLabel

from desktop.app import App
from desktop.ui.help.guide import screen_of
from desktop.ui.help.leaf import Type, leaf
from desktop.ui.help.library import Library
from desktop.ui.help.reader import PAGE, Reader
from desktop.ui.theme import DARK, LIGHT, font
from tests.pixels import pixels
from tests.windows import settle

KEY = Qt.Key


@pytest.fixture
def app(open_app, store, judged) -> App:
    return open_app(store.path)


def reader_of(app: App) -> Reader:
    reader = app.window.menus.guide.reader
    assert reader is not None
    return reader


@pytest.fixture
def reader(qtbot, app) -> Reader:
    """The guide, opened by F1 in the portfolio."""
    qtbot.keyClick(app.window, KEY.Key_F1)
    settle(qtbot, app)
    return reader_of(app)


def follow(qtbot, app, address: str) -> None:
    reader_of(app).browser.anchorClicked.emit(QUrl(address))
    settle(qtbot, app)


def test_f1_opens_the_page_of_the_screen(qtbot, app, reader):
    assert reader.isVisible()
    assert reader.page == "en/screens/portfolio.md"
    assert reader.windowTitle() == "Portfolio – Guide"

    app.window.open_pilot(app.window.portfolio.all_rows[0].uid, "cycles")
    settle(qtbot, app)
    # By its action: the keyboard is in the reader, whose own F1 leads to the contents.
    app.window.menus.actions["guide"].trigger()
    settle(qtbot, app)

    assert reader_of(app) is reader
    assert reader.page == "en/screens/cycles.md"


def test_a_panel_with_a_page_of_its_own_comes_first(qtbot, app):
    app.window.open_pilot(app.window.portfolio.all_rows[0].uid, "outcomes")
    settle(qtbot, app)
    view = app.window.pilot
    assert screen_of(app.window) == "outcomes"

    view.deeds.decide(view.readiness)
    assert screen_of(app.window) == "decide"
    view.deeds.add_numbers(view.page.primary.uid)
    settle(qtbot, app)
    assert screen_of(app.window) == "numbers"


def test_settings_have_a_page_for_each_of_theirs(qtbot, app):
    app.window.show_settings()
    assert screen_of(app.window) == "settings"
    app.window.settings_page.show_tab("profiles")
    assert screen_of(app.window) == "profiles"


def test_question_mark_still_shows_the_keys(qtbot, app):
    actions = app.window.menus.actions

    assert [key.toString() for key in actions["keys"].shortcuts()] == ["?"]
    assert [key.toString() for key in actions["guide"].shortcuts()] == ["F1"]


def test_links_lead_on_and_alt_left_leads_back_to_where_one_read(qtbot, app, reader):
    follow(qtbot, app, "../how-to/decide.md")
    assert reader.page == "en/how-to/decide.md"
    assert reader.back.isVisible()

    qtbot.keyClick(reader, KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, app)

    assert reader.page == "en/screens/portfolio.md"
    assert not reader.back.isVisible()


def test_a_link_to_a_heading_scrolls_to_it(qtbot, app, reader):
    follow(qtbot, app, "../reference/criteria.md#sources")

    assert reader.page == "en/reference/criteria.md"
    assert reader.browser.verticalScrollBar().value() > 1000


def test_tab_and_enter_follow_a_link(qtbot, app, reader):
    reader.show_page("en/screens/readiness.md")
    settle(qtbot, app)
    qtbot.waitUntil(reader.browser.hasFocus)

    qtbot.keyClick(reader.browser, KEY.Key_Tab)
    qtbot.keyClick(reader.browser, KEY.Key_Return)
    settle(qtbot, app)

    assert reader.page == "en/screens/profiles.md"


def test_the_web_is_shown_and_not_opened(qtbot, app, reader, monkeypatch):
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    follow(qtbot, app, "https://example.org/a")

    assert opened == []
    assert reader.web.text() == "This is on the web: https://example.org/a"
    assert reader.page == "en/screens/portfolio.md"
    reader.copy_web.click()
    assert QGuiApplication.clipboard().text() == "https://example.org/a"
    assert not reader.web.isVisible()


@pytest.mark.parametrize("address", ["file:///etc/passwd", "../../../README.md", "nothing.md"])
def test_what_is_no_page_of_the_guide_is_not_opened(qtbot, app, reader, address):
    follow(qtbot, app, address)

    assert reader.page == "en/screens/portfolio.md"
    assert "is not part of the guide" in reader.web.text()


def test_words_are_searched_for_and_the_first_hit_opens(qtbot, app, reader):
    qtbot.keyClicks(reader.search, "subtrac")

    listed = [reader.contents.item(at).data(PAGE) for at in range(reader.contents.count())]
    assert "en/why/small-groups.md" in listed
    assert len(listed) < 10
    qtbot.keyClick(reader.search, KEY.Key_Return)
    settle(qtbot, app)
    assert reader.page == listed[0]

    qtbot.keyClicks(reader.search, "zzqx")
    assert reader.nothing.isVisible()
    qtbot.keyClick(reader.search, KEY.Key_Escape)
    assert reader.contents.count() > 35
    assert reader.isVisible(), "the first Escape clears the search"


def test_escape_goes_back_to_the_window_as_it_was(qtbot, app, reader):
    before = app.window.page, app.window.portfolio.pilots.current_id()
    qtbot.waitUntil(reader.browser.hasFocus)
    qtbot.keyClick(reader.browser, KEY.Key_Escape)

    assert not reader.isVisible()
    assert (app.window.page, app.window.portfolio.pilots.current_id()) == before


def test_pictures_lie_on_the_page_and_no_wider_than_its_text(qtbot, app, reader):
    document = reader.browser.document()
    name = QUrl("../../pictures/en/portfolio.png")

    held = document.resource(QTextDocument.ResourceType.ImageResource.value, name)
    assert not held.isNull()
    assert document.idealWidth() <= reader.browser.viewport().width()


def test_the_page_follows_the_theme(qtbot, app, reader):
    reader.show_page("en/index.md")
    settle(qtbot, app)
    assert pixels(reader.browser, LIGHT.accent) > 20

    app.theme.fix("dark")
    QApplication.sendPostedEvents(None, QEvent.Type.PaletteChange)
    qtbot.waitUntil(lambda: pixels(reader.browser, DARK.accent) > 20)


def test_in_another_language_it_opens_there(qtbot, app, reader):
    app.window.choose_language("nb")
    qtbot.waitUntil(lambda: app.window.menus.actions["quit"].text() == "Avslutt")
    settle(qtbot, app)
    app.window.menus.actions["guide"].trigger()
    settle(qtbot, app)

    assert reader_of(app).page == "nb/screens/portfolio.md"
    assert len([each for each in app.window.findChildren(Reader) if each.isVisible()]) == 1


def test_all_of_it_can_be_read_by_a_screen_reader(qtbot, app, reader):
    assert reader.browser.accessibleName() == "Portfolio"
    assert reader.contents.accessibleName() == "Contents"
    assert reader.search.accessibleName() == "Search the guide"
    assert [label for label in reader.findChildren(QLabel) if label.text() == "?"] == []


@pytest.mark.parametrize("lang", ["en", "nb"])
def test_every_page_is_laid_out_with_a_title_larger_than_its_text(qapp, lang):
    library = Library(lang)
    type_ = Type(font(13), LIGHT)
    for entry in library.contents():
        if entry.page:
            document = leaf(library, entry.page, type_)
            first = document.firstBlock()
            assert first.blockFormat().headingLevel() == 1, entry.page
            size = first.begin().fragment().charFormat().font().pixelSize()
            assert size > document.defaultFont().pixelSize(), entry.page


def test_words_of_the_screen_stand_firm_rather_than_aslant(qapp):
    document = leaf(Library("en"), "en/how-to/decide.md", Type(font(13), LIGHT))
    block, pieces = document.firstBlock(), {}
    while block.isValid():
        each = block.begin()
        while not each.atEnd():
            pieces[each.fragment().text()] = each.fragment()
            each += 1
        block = block.next()
    piece = pieces["Decide…"]

    assert not piece.charFormat().fontItalic()
    assert piece.charFormat().foreground().color() != QColor(LIGHT.accent)
