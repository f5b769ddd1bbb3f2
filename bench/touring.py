"""What a person does in a tour of every screen: one gesture after the other, round and round."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from bench.hands import CONTROL, NOTHING, Hands
from desktop.app import App
from desktop.ui.pilot.view import TAB_NAMES, PilotView
from store.commands.pilots import EditPilot

Step = tuple[str, Callable[[], object]]
Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
PILOTS = 3
SWITCHED = "switched to"
"""How the steps begin after which everything looks or reads otherwise."""
FORMS = ("hypothesis", "iteration", "site", "dimension", "event", "metric", "evidence_note")


def block() -> str:
    """What is copied from a spreadsheet: a title row, and a number for each of some weeks."""
    rows = [f"{week}.2024\t{40 + week % 7},5" for week in range(1, 53)]
    return "\n".join(["Uke\tOppmøte %", *rows])


class Tour:
    """The steps through the windows of an app. file: what is imported on the way."""

    def __init__(self, app: App, file: Path) -> None:
        self._app, self._file = app, file
        self._window, self._hands = app.window, Hands(app.window)

    def steps(self) -> Iterator[Step]:
        """All screens, again and again."""
        yield "start", self._window.repaint
        while True:
            yield from self._portfolio()
            yield from self._board()
            yield from self._pilots()
            yield from self._finder()
            yield from self._panels()
            yield from self._sidebar()
            yield from self._start()
            yield from self._looks()

    def _key(self, said: str, key: Qt.Key, held: Qt.KeyboardModifier = NOTHING) -> Step:
        return said, partial(self._hands.press, key, held)

    def _escape(self, said: str) -> Step:
        return self._key(f"{said}, left", Key.Key_Escape)

    def _typed(self, where: str, signs: str) -> Iterator[Step]:
        for sign in signs:
            yield f"{where}, {sign!r}", partial(self._hands.type, sign)

    def _portfolio(self) -> Iterator[Step]:
        portfolio, hands = self._window.portfolio, self._hands
        yield "portfolio", self._window.show_portfolio
        yield self._key("search", Key.Key_F, CONTROL)
        yield from self._typed("search", "fr")
        for _ in "fr":
            yield self._key("search, letter gone", Key.Key_Backspace)
        yield from self._typed("search", "zzz")
        yield self._escape("search")
        for name, chip in portfolio.filters.chips.items():
            yield f"filter by {name}", partial(hands.click, chip)
            yield self._key("filter, down", Key.Key_Down)
            yield self._key("filter, down", Key.Key_Down)
            yield self._key("filter, chosen", Key.Key_Return)
        yield "see all", portfolio.see_all
        for order in ("title", "urgent"):
            yield f"order by {order}", partial(portfolio.sort, order)
        for _ in range(3):
            yield self._key("list, down", Key.Key_Down)
        yield self._key("list, page down", Key.Key_PageDown)
        yield "list, wheel", lambda: hands.wheel(self._window.portfolio.table.view.viewport(), -5)
        yield self._key("list, top", Key.Key_Home)
        yield "list, menu", hands.ask_menu
        yield self._escape("list, menu")
        yield "figures explained", self._window.portfolio.explain_current
        yield self._escape("figures")

    def _board(self) -> Iterator[Step]:
        yield self._key("board", Key.Key_B, CONTROL)
        for key in (Key.Key_Down, Key.Key_Right, Key.Key_Down):
            yield self._key("board, arrow", key)
        yield self._key("board, search", Key.Key_F, CONTROL)
        yield from self._typed("board, search", "e")
        yield self._escape("board, search")
        yield self._key("icons", Key.Key_B, CONTROL)
        yield self._key("icons, down", Key.Key_Down)
        yield self._key("icons, page down", Key.Key_PageDown)
        yield self._key("icons, search", Key.Key_F, CONTROL)
        yield from self._typed("icons, search", "e")
        yield self._escape("icons, search")
        yield self._key("table", Key.Key_B, CONTROL)
        for name, key in (("due", Key.Key_D), ("new", Key.Key_N)):
            yield self._key(f"what is {name}", key, CONTROL | SHIFT)
            yield self._key(f"what is {name}, down", Key.Key_Down)
            yield self._escape(f"what is {name}")

    def _pilots(self) -> Iterator[Step]:
        window, tasks = self._window, self._app.tasks
        for row in window.portfolio.all_rows[:PILOTS]:
            yield "pilot opened", partial(window.open_pilot, row.uid)
            yield from self._outcomes()
            yield from self._tabs()
            yield from self._forms()
            edit = EditPilot(row.uid, title=f"{row.title} ")
            yield "edit", partial(tasks.do, edit)
            yield self._key("undo", Key.Key_Z, CONTROL)
            yield self._escape("pilot")

    def _chart(self) -> QWidget | None:
        pilot = self._window.pilot
        if pilot is None or pilot.pages is None:
            return None
        chart = pilot.pages.outcomes.card.chart
        return chart if chart.isVisible() else None

    def _on_chart(self, do: Callable[[QWidget], object]) -> None:
        chart = self._chart()
        if chart is not None:
            do(chart)

    def _outcomes(self) -> Iterator[Step]:
        hands = self._hands
        yield "chart, focus", lambda: self._on_chart(lambda chart: chart.setFocus())
        for _ in range(3):
            yield self._key("chart, point", Key.Key_Right)
        yield self._key("chart, last point", Key.Key_End)
        yield "chart, point's menu", partial(hands.press, Key.Key_Return)
        yield self._escape("chart, point's menu")
        for across in (0.3, 0.5, 0.7):
            hover = partial(hands.hover, across=across)
            yield "chart, hover", partial(self._on_chart, hover)
        for notches in (1, 1, -1):
            wheel = partial(hands.wheel, notches=notches)
            yield "chart, wheel", partial(self._on_chart, wheel)
        yield self._key("chart, whole", Key.Key_0)
        yield from self._typed("chart, table", "t")
        yield from self._typed("chart, back", "t")

    def _pilot(self) -> PilotView:
        pilot = self._window.pilot
        assert pilot is not None
        return pilot

    def _tabs(self) -> Iterator[Step]:
        for place, name in enumerate(TAB_NAMES):
            yield f"tab {name}", partial(self._click_tab, place)
            yield f"tab {name}, wheel", self._scroll
            yield f"tab {name}, Tab", partial(self._hands.press, Key.Key_Tab)
        yield "tab outcomes again", partial(self._click_tab, TAB_NAMES.index("outcomes"))

    def _click_tab(self, place: int) -> None:
        tabs = self._pilot().tabs
        self._hands.click(tabs, tabs.tabRect(place).center())

    def _scroll(self) -> None:
        shown = self._pilot().stack.currentWidget()
        at = shown.childAt(shown.rect().center()) or shown
        self._hands.wheel(at, -3)

    def _forms(self) -> Iterator[Step]:
        yield "numbers", partial(self._click_header, "numbers")
        yield from self._typed("numbers", "12")
        yield self._key("numbers, next", Key.Key_Return)
        yield "numbers, pasted", partial(self._paste, block())
        yield self._escape("numbers")
        yield self._escape("numbers")
        for name in ("cycle", "decide"):
            yield f"form of {name}", partial(self._click_header, name)
            yield from self._typed(f"form of {name}", "ab")
            yield self._escape(f"form of {name}")
        for table in FORMS:
            yield f"form of {table}", partial(self._ask_for, table)
            yield f"form of {table}, closed", self._close_form

    def _click_header(self, name: str) -> None:
        self._hands.click(getattr(self._pilot().header.line, name))

    def _ask_for(self, table: str) -> None:
        deeds = self._pilot().deeds
        assert deeds is not None
        deeds.asked(table, "add", None)

    def _close_form(self) -> None:
        deeds = self._pilot().deeds
        assert deeds is not None
        deeds.panels.close()

    def _paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._hands.press(Key.Key_V, CONTROL)

    def _finder(self) -> Iterator[Step]:
        yield self._key("finder", Key.Key_K, CONTROL)
        yield from self._typed("finder", "frisk")
        yield self._key("finder, down", Key.Key_Down)
        yield self._escape("finder")

    def _panels(self) -> Iterator[Step]:
        yield from self._typed("keys", "?")
        yield self._escape("keys")
        yield self._key("new pilot", Key.Key_N, CONTROL)
        yield from self._typed("new pilot", "Gå")
        yield self._escape("new pilot")
        yield self._key("export", Key.Key_E, CONTROL | SHIFT)
        yield self._escape("export")
        yield "menu", self._open_menu
        yield self._escape("menu")

    def _open_menu(self) -> None:
        button = self._window.sidebar.menu_button
        self._window.menus.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _sidebar(self) -> Iterator[Step]:
        window = self._window
        for name in list(window.sidebar.entries):
            yield (
                f"sidebar, {name}",
                lambda name=name: self._hands.click(window.sidebar.entries[name]),
            )
            yield f"{name}, Tab", partial(self._hands.press, Key.Key_Tab)
        for place in range(1, 4):
            yield "settings", window.show_settings
            yield f"settings, page {place}", partial(self._settings_page, place)
        yield "portfolio again", window.show_portfolio

    def _settings_page(self, place: int) -> None:
        page = self._window.settings_page
        assert page is not None
        page.tabs.setCurrentIndex(place % page.tabs.count())

    def _start(self) -> Iterator[Step]:
        window = self._window
        yield "start page", window.show_start
        yield "start page, pasted", partial(self._paste, block())
        yield "pasted, Tab", partial(self._hands.press, Key.Key_Tab)
        yield self._escape("pasted")
        yield "portfolio", window.show_portfolio
        yield "import", partial(window.doors.import_file, self._file)
        yield "import, Tab", partial(self._hands.press, Key.Key_Tab)
        yield self._escape("import")
        yield "portfolio", window.show_portfolio

    def _looks(self) -> Iterator[Step]:
        window = self._window
        yield f"{SWITCHED} dark", partial(window.choices.choose_theme, "dark")
        yield f"{SWITCHED} light", partial(window.choices.choose_theme, "light")
        for language in ("nb", "en"):
            yield f"{SWITCHED} {language}", partial(window.choose_language, language)
