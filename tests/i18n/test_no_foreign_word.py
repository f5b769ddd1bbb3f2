"""A walk over every screen in Norwegian that finds no word of another language.

What people typed into the sample stands in Cyrillic letters, so every Latin word on a screen is one
that the program says. It must be a word of the translations, a name, or a key.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.app import App
from desktop.language import LANGUAGES
from desktop.render import shown_of
from desktop.settings import system_name
from desktop.stops import MORE, STOPS
from desktop.ui.parts.worked import Asker
from desktop.ui.pilot.view import TAB_NAMES
from desktop.views import Asked, go, leave
from store.reads.outcomes import Outcome
from store.reads.profiles import shipped_profiles
from store.templates import templates
from tests.i18n.catalogue import CATALOGUES, COMPLETE, PLACES, entries
from tests.i18n.conftest import settle
from tests.i18n.on_screen import painted_by, said_by, said_by_menu

# Contexts that no window shows, and sentences for who writes commands: their words are no proof.
NOT_IN_WINDOWS = {"cli", "check", "trust", "tour", "MAC_APPLICATION_MENU"}
COMMANDS = re.compile(r"springbrett |--|\{\{|\[columns\]|minimum_worthwhile|true or false")
NAMES = {"springbrett", "english", "bokmål", "nynorsk", "png", "svg", "csv", "kr", "mill"}
KEYS = {"ctrl", "alt", "enter", "esc", "tab", "shift", "del", "home", "end"}
# Tags, paths, names of files, mnemonics and fingerprints.
MARKS = re.compile(r"</?qt>|<br>|/\S+|\S+\.(?:png|pdf|md)\b|&&?|\b[0-9a-f]{8,}\b")
WORD = re.compile(r"[A-Za-zÆØÅæøåÀ-ÿ]+…?")
# The guide is prose of its own, and these are gone through above, at more places.
ELSEWHERE = {"guide", "pilot", "portfolio", "pasted", "import", "start", "new-pilot", "decide"}
BLOCK = "Явка\n\tЩ\tЫ\n" + "\n".join(f"2026-{n:02}\t{n + 9}\t{n + 30}" for n in range(1, 12))
RECORDS = ("hypothesis", "iteration", "site", "dimension", "event", "evidence_note", "metric")


def words_of(lang: str) -> set[str]:
    """All words that the translations and the calendar have, in small letters."""
    said: list[str] = [*NAMES, *KEYS, system_name()]
    for name in (f"springbrett_{lang}", f"qt_{lang}"):
        for entry in entries(CATALOGUES / f"{name}.ts"):
            if entry.context not in NOT_IN_WINDOWS and not COMMANDS.search(entry.source):
                said += [PLACES.sub(" ", form.replace("&", "")) for form in entry.forms]
    # Templates are written in each language, and stand where a pilot is made of one.
    for each in templates(lang):
        said += [each.title, each.about, each.problem, each.target_group]
    locale = LANGUAGES[lang]
    for month in range(1, 13):
        for length in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
            said.append(locale.standaloneMonthName(month, length))
    return {word.casefold() for text in said for word in re.findall(r"[^\W\d_]+", text)}


def strangers(texts: set[str], known: set[str]) -> dict[str, str]:
    """The words that are not known, each with a text that it stands in.

    A word that was cut by an ellipsis is known where a known one begins so.
    """
    found = {}
    for text in texts:
        for word in WORD.findall(MARKS.sub("", text)):
            small = word.casefold()
            cut = small.removesuffix("…")
            if len(cut) < 2 or cut in known:
                continue
            if small.endswith("…") and any(each.startswith(cut) for each in known):
                continue
            found[word] = text
    return found


def seen(window: QWidget) -> set[str]:
    return said_by(window) | painted_by(window)


class Walk:
    """Goes from screen to screen; what each one says."""

    def __init__(self, qtbot, app: App) -> None:
        self.qtbot, self.app, self.window = qtbot, app, app.window

    def screens(self) -> Iterator[tuple[str, set[str]]]:
        """A name for each screen, and all its texts."""
        yield from self.of_the_window()
        rows = self.window.portfolio.all_rows
        # Of each flag one pilot is looked at whole; of the others, what judges them.
        of_flags = {row.flag: row for row in rows}
        for row in rows:
            whole = row is of_flags[row.flag]
            for tab in TAB_NAMES if whole else ("outcomes", "readiness"):
                self.window.open_pilot(row.uid, tab)
                yield f"{row.code}, {tab}", self.now()
        for row in list(of_flags.values())[:3]:
            self.window.open_pilot(row.uid, "outcomes")
            self.settle()
            yield from self.of_a_pilot(row.code)
        yield from self.of_the_tour()
        yield from self.of_numbers()

    def of_the_tour(self) -> Iterator[tuple[str, set[str]]]:
        """Where the tour stops and nothing above has been."""
        for stop in (*STOPS, *MORE):
            if stop.store == "sample" and stop.view not in ELSEWHERE:
                leave(self.app)
                self.settle()
                # What the tour searches for is typed in letters of ours.
                tab = None if stop.view == "find" else stop.tab
                go(self.app, Asked(stop.view, self.settle, stop.pilot, tab))
                self.settle()
                # A review has a window of its own, and one on the laptop beside it.
                yield stop.name, seen(shown_of(self.window)) | seen(self.window)
        leave(self.app)

    def of_numbers(self) -> Iterator[tuple[str, set[str]]]:
        """What was pasted, and the page on which it can be read otherwise."""
        doors = self.window.doors
        doors.look_at_numbers(BLOCK, done=lambda: None)
        yield "pasted", self.now()
        doors.numbers_in.open(("щ", BLOCK.encode()))
        yield "import", self.now()
        heads = self.window.frame.pages["import"].findChildren(QMenu)
        for menu in heads:
            yield "import, a menu", set(said_by_menu(menu))

    def of_the_window(self) -> Iterator[tuple[str, set[str]]]:
        """What belongs to no pilot."""
        window = self.window
        yield "portfolio", self.now()
        yield "menu", set(said_by_menu(window.menus.menu))
        for name, chip in window.portfolio.filters.chips.items():
            (menu,) = chip.findChildren(QMenu)
            yield f"filter {name}", set(said_by_menu(menu))
        window.portfolio.search.setText("щщщ")
        yield "nothing found", self.now()
        window.portfolio.see_all()
        for name, way in (
            ("settings", window.show_settings),
            ("start", window.show_start),
            ("keys", window.menus.actions["keys"].trigger),
            ("new pilot", window.doors.new_pilot),
        ):
            way()
            yield name, self.now()
        panel = window.doors.panels.open_one
        assert panel is not None
        panel.do.click()
        yield "new pilot, refused", self.now()
        window.doors.close_panel()
        yield from self.of_the_profiles()

    def of_the_profiles(self) -> Iterator[tuple[str, set[str]]]:
        """Those that come with the program, and one of somebody's own with what was moved in it."""
        self.window.show_settings()
        assert self.window.settings_page is not None
        self.window.settings_page.show_tab("profiles")
        page = self.window.settings_page.profiles
        assert page is not None
        for name in shipped_profiles():
            page.choose(name)
            yield f"profile {name}", self.now()
        page.make_own.click()
        page.naming.named.emit("")
        yield "a profile without a name", self.now()
        page.naming.named.emit("Наш")
        self.settle()
        page.thresholds.moved.emit("alpha", 0.9)
        page.thresholds.moved.emit("minimum_periods", 40)
        for check in page.thresholds.checks.values():
            check.box.toggle()
        page.changes.use.click()
        yield "a profile of your own, refused", self.now()
        page.drop()
        page.thresholds.moved.emit("minimum_periods", 40)
        page.thresholds.moved.emit("guardrail_needed", True)
        page.use()
        yield "a profile of your own, saved", self.now()

    def of_a_pilot(self, code: str) -> Iterator[tuple[str, set[str]]]:
        """The panels and menus of a pilot's page."""
        view = self.window.pilot
        assert view is not None and view.deeds is not None and view.page is not None
        deeds, page = view.deeds, view.page
        held = {
            "hypothesis": page.hypotheses,
            "iteration": page.iterations,
            "site": page.sites,
            "event": page.events,
            "evidence_note": page.notes,
            "metric": page.metrics,
        }
        for table in RECORDS:
            deeds.asked(table, "add", None)
            yield f"{code}, add {table}", self.now()
            yield f"{code}, add {table}, refused", self.refused()
        for table, records in held.items():
            for deed in ("edit", "fix", "complete"):
                for record in records[:2]:
                    deeds.asked(table, deed, record.uid)
                    yield f"{code}, {deed} {table}", self.now()
        deeds.asked("pilot", "edit", page.uid)
        yield f"{code}, edit pilot", self.now()
        deeds.decide(view.readiness)
        yield f"{code}, decide", self.now()
        yield f"{code}, decide, refused", self.refused()
        for metric in page.metrics:
            deeds.add_numbers(metric.uid)
            yield f"{code}, numbers", self.now()
        yield from self.of_a_point(code)

    def of_a_point(self, code: str) -> Iterator[tuple[str, set[str]]]:
        """The menu at a point of the chart, each of its panels, and how it is worked out."""
        view = self.window.pilot
        assert view is not None and view.deeds is not None and view.pages is not None
        outcome = view.pages.outcomes.outcome
        if outcome is None or outcome.chart is None:
            return
        worked = [one for asker in view.findChildren(Asker) for one in asker.behind(None)]
        assert worked
        view.deeds.explain(worked)
        yield f"{code}, how it is worked out", self.now()
        assert view.page is not None
        entries_of = len(self.point_menu(outcome).actions())
        for place in range(entries_of):
            menu = self.point_menu(outcome)
            yield f"{code}, point", set(said_by_menu(menu))
            action = menu.actions()[place]
            words = action.text()
            if words and action.isEnabled():
                action.trigger()
                yield f"{code}, {words}", self.now()
                yield f"{code}, {words}, refused", self.refused()

    def point_menu(self, outcome: Outcome) -> QMenu:
        """It deletes itself once events are let through."""
        view = self.window.pilot
        assert view is not None and view.deeds is not None and view.page is not None
        menu = view.deeds.points.open(outcome, 3, view.page, QPoint(9, 9))
        menu.hide()
        return menu

    def refused(self) -> set[str]:
        """What it says where nothing was filled in."""
        view = self.window.pilot
        assert view is not None and view.deeds is not None
        panel = view.deeds.panels.open_one
        if panel is not None:
            panel.do.click()
        return self.now()

    def now(self) -> set[str]:
        self.settle()
        return seen(self.window)

    def settle(self) -> None:
        settle(self.qtbot, self.app)
        for _ in range(3):
            QApplication.sendPostedEvents()
            QApplication.processEvents()


@pytest.mark.parametrize("lang", COMPLETE)
def test_no_screen_says_a_word_that_is_not_of_its_language(qtbot, open_window, lang):
    known = words_of(lang)
    found: dict[str, tuple[str, str]] = {}
    screens = 0
    for screen, texts in Walk(qtbot, open_window(lang)).screens():
        screens += 1
        for word, text in strangers(texts, known).items():
            found.setdefault(word, (screen, text))

    assert found == {}
    assert screens > 100


def test_the_same_walk_in_english_is_full_of_strangers(qtbot, open_window):
    """The check can fail: each screen has words that Norwegian does not."""
    known = words_of("nb")
    app = open_window("en")
    screens = dict(Walk(qtbot, app).of_the_window())

    assert [name for name, texts in screens.items() if not strangers(texts, known)] == []
    assert {"Search", "places"} <= strangers(screens["portfolio"], known).keys()


def test_a_word_cut_by_an_ellipsis_is_known_by_how_it_begins():
    known = {"trenger", "en", "beslutning"}

    assert strangers({"Trenger en beslut…"}, known) == {}
    assert strangers({"Needs a deci…"}, known).keys() == {"Needs", "deci…"}
