"""The language of the process and of a window: chosen, the system's, and changed while it runs."""

from __future__ import annotations

import errno
import os

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFileDialog, QLineEdit, QPlainTextEdit

from desktop.language import system_language, use_language
from desktop.settings import Settings
from store.errors import Refusal
from store.words import Flag, Message, mark, mark_n
from tests.i18n.conftest import settle
from tests.i18n.on_screen import said_by
from tests.i18n.test_no_foreign_word import strangers, words_of

WEEKS = mark_n("periods", "%n week(s)", None, 0)
UNREADABLE = mark("errors", "{file} can't be read: {reason}.")
CANCEL = mark("panel", "Cancel")


def buttons() -> list[str]:
    kinds = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kinds.Save | kinds.Cancel | kinds.Close)
    return sorted(button.text().replace("&", "") for button in box.buttons())


def unmarked(texts: set[str]) -> set[str]:
    return {text.replace("&", "") for text in texts}


def context_menu(field: QLineEdit | QPlainTextEdit) -> list[str]:
    menu = field.createStandardContextMenu()
    texts = (action.text().partition("\t")[0] for action in menu.actions())
    return [text.replace("&", "") for text in texts if text]


def test_a_sentence_that_counts_has_its_own_form_for_one():
    text = use_language("nb")

    said = [text.say(Message(WEEKS, {}, count, "periods")) for count in (0, 1, 2, 1400)]

    assert said == ["0 uker", "1 uke", "2 uker", "1\u00a0400 uker"]


def test_numbers_and_days_are_written_as_in_norwegian():
    text = use_language("nb")

    assert text.number(-1234.5, 1) == "\u22121\u00a0234,5"
    assert text.percent(0.583, 1) == "58,3\u00a0%"
    assert text.money(184_000_00) == "184\u00a0000\u00a0kr"
    assert text.date("2026-12-09") == "9. des 2026"
    assert text.date("2026-05-17", long=True) == "17. mai 2026"


def test_terms_are_those_that_the_field_uses():
    text = use_language("nb")

    assert [text.term(flag) for flag in Flag][:2] == ["Skaleringsklar", "Nesten klar"]


def test_what_the_system_says_of_a_file_is_said_in_norwegian_where_it_is_known():
    text = use_language("nb")
    refused = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    said = [
        text.say(Refusal(UNREADABLE, file="a", reason=reason))
        for reason in (refused.strerror, "a reason of its own, 100 %")
    ]

    assert said == [
        "a kan ikke leses: ingen plass igjen på disken.",
        "a kan ikke leses: a reason of its own, 100 %.",
    ]


def test_qt_says_its_own_words_in_norwegian_too():
    use_language("nb")

    assert buttons() == ["Avbryt", "Lagre", "Lukk"]
    cut_and_paste = ["Angre", "Gjør om igjen", "Klipp ut", "Kopier", "Lim inn", "Slett", "Merk alt"]
    assert context_menu(QLineEdit()) == cut_and_paste
    assert context_menu(QPlainTextEdit()) == cut_and_paste


def test_the_file_dialog_of_qt_is_norwegian(qtbot, tmp_path):
    use_language("nb")
    dialog = QFileDialog(directory=str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()

    said = said_by(dialog)

    assert {"Åpne", "Avbryt", "Filtype:", "Alle filer (*)", "Størrelse"} <= unmarked(said)
    assert strangers(said, words_of("nb")) == {}


def test_nothing_of_one_language_is_left_when_another_is_chosen():
    use_language("nb")
    text = use_language("en")

    assert text.say(CANCEL, "panel") == "Cancel"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert text.number(1.5) == "1.5"


@pytest.mark.parametrize(
    ("said", "spoken"),
    [
        ("nb_NO.UTF-8", "nb"),
        ("no_NO", "nb"),
        ("nn_NO.UTF-8", "nn"),
        ("sv_SE.UTF-8", "en"),
        ("C.UTF-8", "en"),
    ],
)
def test_the_system_says_which_language(monkeypatch, said, spoken):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", said)

    assert system_language() == spoken


def test_a_language_nobody_knows_is_not_kept():
    settings = Settings()
    settings.language = "klingon"

    assert Settings().language == "system"


@pytest.fixture
def on_a_pilot(qtbot, open_window):
    """A window in English, searched, with a pilot's readiness in front."""
    app = open_window("en")
    window = app.window
    chosen = window.portfolio.all_rows[2]
    window.portfolio.search.setText(chosen.code)
    assert window.portfolio.table.make_current(chosen.pilot_id)
    window.open_pilot(chosen.uid, "readiness")
    settle(qtbot, app)
    return app, chosen


def test_the_window_changes_its_language_where_it_stands(qtbot, on_a_pilot):
    app, chosen = on_a_pilot
    window = app.window

    with qtbot.waitSignal(window.spoken):
        window.choose_language("nb")
    settle(qtbot, app)

    assert window.page == "pilot"
    assert (window.pilot.pilot, window.pilot.tab) == (chosen.uid, "readiness")
    assert "Ta beslutning …" in said_by(window.pilot)
    assert window.menus.actions["new"].text() == "Ny pilot"
    window.show_portfolio()
    assert window.portfolio.search.text() == chosen.code
    assert window.portfolio.table.current_id() == chosen.pilot_id
    assert window.portfolio.new_button.text() == "Ny pilot"


def test_what_is_done_after_the_change_reaches_the_new_widgets_once(qtbot, on_a_pilot):
    app, _ = on_a_pilot
    window = app.window
    with qtbot.waitSignal(window.spoken):
        window.choose_language("nb")
    settle(qtbot, app)
    opened = []
    window.portfolio.pilot_opened.connect(opened.append)

    window.show_portfolio()
    qtbot.keyClick(window.portfolio.table.view, "\r")
    window.menus.actions["keys"].trigger()
    settle(qtbot, app)

    assert len(opened) == 1
    assert window.doors.panels.open_one is not None
    assert [action.text() for action in window.actions()].count("Ny pilot") == 1


def test_the_settings_offer_each_language_in_its_own_words_and_keep_the_choice(qtbot, open_window):
    app = open_window("en")
    window = app.window
    window.show_settings()
    offered = window.settings_page.findChildren(QComboBox)[-1]
    assert [offered.itemText(place) for place in range(offered.count())] == [
        "As the system has it",
        "English",
        "Bokmål",
        "Nynorsk",
    ]

    with qtbot.waitSignal(window.spoken):
        window.settings_page.language.set_value("nb")
        window.settings_page.language.activated.emit(2)
    settle(qtbot, app)

    assert window.page == "settings"
    assert window.settings_page.language.value == "nb"
    assert Settings().language == "nb"
    assert window.sidebar.entries["settings"].text() == "Innstillinger"
