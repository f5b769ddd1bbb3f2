"""The way to every view, by its name: `snapshot`, `tour` and the pictures of the docs go there.

A new screen, panel or dialog gets its line in VIEWS, and a stop in `desktop/stops.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtWidgets import QWidget

from desktop import review_views
from desktop.asked import Asked, nothing
from desktop.demo.block import block
from desktop.ui.parts.form import Form
from desktop.ui.parts.panel import SidePanel
from desktop.ui.parts.worked import Asker
from desktop.ui.pilot import point
from store.errors import Refusal
from store.exchange.decode import decode
from store.exchange.workbook import is_workbook
from store.words import mark

if TYPE_CHECKING:
    from desktop.app import App
    from desktop.ui.pilot.deeds import Deeds
    from desktop.ui.pilot.view import PilotView
    from desktop.ui.window import Window

NO_VIEW = mark("errors", "There is no view “{view}”. There are: {views}.")
WHICH_PILOT = mark("errors", "Say which pilot: there is no pilot with the code “{pilot}”.")
NO_TEXT = mark(
    "errors", "“{file}” is a workbook, which nobody pastes: say a text file, or view “import”."
)
WHICH_FILE = mark("errors", "Say which file with numbers is to be shown: --file.")
LOOKED_BACK = 60


def go(app: App, asked: Asked) -> None:
    """Go there. Raises Refusal where there is no such view, pilot or file."""
    if asked.view not in VIEWS:
        raise no_view(asked.view)
    app.window.menus.reviews.forget()
    VIEWS[asked.view](app.window, asked)


def no_view(view: str) -> Refusal:
    """There is none of that name; which there are."""
    return Refusal(NO_VIEW, field="view", view=view, views=", ".join(VIEWS))


def leave(app: App) -> None:
    """Back to the whole portfolio, nothing lying over it."""
    window = app.window
    for side in window.portfolio.findChildren(SidePanel):
        side.close_panel()
    window.doors.close_panel()
    panel, reader = window.menus.finding.panel, window.menus.guide.reader
    if reader is not None:
        reader.search.clear()
        reader.close()
    if panel is not None:
        panel.close_panel()
    if window.pilot is not None and window.pilot.deeds is not None:
        window.pilot.deeds.panels.close()
        if window.pilot.tab == "outcomes" and window.pilot.pages is not None:
            card = getattr(window.pilot.pages.outcomes, "card", None)
            if card is not None and card.showing_table:
                card.toggle_table()
    if window.page != "refusal":
        window.portfolio.see_all()
        window.portfolio.show_as("table")
        window.show_portfolio()
    window.menus.reviews.forget()


# -- of the window -----------------------------------------------------------------------------


def _portfolio(window: Window, asked: Asked) -> None:
    if asked.tab:
        window.portfolio.search.setText(asked.tab)


def _due(window: Window, asked: Asked) -> None:
    """What is due, in the side panel."""
    window.portfolio.news.show_due()


def _new(window: Window, asked: Asked) -> None:
    """What is new, in the side panel. tab: since how many commands."""
    news = window.portfolio.news
    news.look_back(int(asked.tab or LOOKED_BACK))
    asked.settle()
    news.show_changed()


def _new_pilot(window: Window, asked: Asked) -> None:
    """The panel of a new pilot. tab: the name of a template that is chosen in it."""
    window.doors.new_pilot()
    panel = window.doors.panels.open_one
    if asked.tab and panel is not None and isinstance(panel.content, Form):
        asked.settle()
        panel.content.set_values({"template": asked.tab})


def _pasted(window: Window, asked: Asked) -> None:
    pasted = block() if asked.file is None else text_of(asked.file)
    window.doors.look_at_numbers(pasted, done=lambda: None)


def text_of(file: Path) -> str:
    """What is in a file, as it would come by the clipboard. Raises Refusal for a workbook."""
    data = file.read_bytes()
    if is_workbook(data):
        raise Refusal(NO_TEXT, field="file", file=file.name)
    return decode(data).text


def _import(window: Window, asked: Asked) -> None:
    if asked.file is None:
        raise Refusal(WHICH_FILE, field="file")
    window.doors.import_file(asked.file, asked.pilot)


def _settings(window: Window, asked: Asked) -> None:
    window.show_settings()
    if asked.tab and window.settings_page is not None:
        window.settings_page.show_tab(asked.tab)


def _programme(window: Window, asked: Asked) -> None:
    """The panel of the first programme."""
    _settings(window, Asked(asked.view, asked.settle, tab="programmes"))
    asked.settle()
    assert window.settings_page is not None and window.settings_page.programmes is not None
    section = window.settings_page.programmes.section
    section.asked.emit("programme", "edit", next(iter(section.lines)))


def _find(window: Window, asked: Asked) -> None:
    window.menus.actions["find"].trigger()
    if asked.tab:
        panel = window.menus.finding.panel
        assert panel is not None
        panel.field.setText(asked.tab)


def _keys(window: Window, asked: Asked) -> None:
    if asked.pilot:
        _pilot(window, asked)
    window.menus.actions["keys"].trigger()


def _guide(window: Window, asked: Asked) -> None:
    """The guide beside the window. tab: a page of it, or words to search for."""
    window.menus.actions["guide"].trigger()
    asked.settle()
    reader = window.menus.guide.reader
    assert reader is not None
    if asked.tab and asked.tab.endswith(".md"):
        reader.show_page(f"{reader.library.folder}/{asked.tab}")
    elif asked.tab:
        reader.search.setText(asked.tab)


# -- of a pilot --------------------------------------------------------------------------------


def _pilot(window: Window, asked: Asked) -> None:
    rows = {row.code: row.uid for row in window.portfolio.all_rows}
    if asked.pilot not in rows:
        raise Refusal(WHICH_PILOT, field="pilot", pilot=asked.pilot or "")
    window.open_pilot(rows[asked.pilot], asked.tab or "outcomes")


def _opened(window: Window, asked: Asked, tab: str) -> PilotView:
    """A pilot's page with all that it shows, on a tab."""
    _pilot(window, Asked(asked.view, asked.settle, asked.pilot, tab))
    asked.settle()
    assert window.pilot is not None
    return window.pilot


def _deeds(view: PilotView) -> Deeds:
    assert view.deeds is not None
    return view.deeds


def _numbers(window: Window, asked: Asked) -> None:
    deeds = _deeds(_opened(window, asked, "outcomes"))
    named = (each for each in deeds.page.metrics if each.name == asked.tab)
    metric = next(named, deeds.page.primary)
    deeds.add_numbers(metric.uid if metric else None)


def _decide(window: Window, asked: Asked) -> None:
    view = _opened(window, asked, "readiness")
    _deeds(view).decide(view.readiness)


def _worked(window: Window, asked: Asked) -> None:
    view = _opened(window, asked, "outcomes")
    askers = [each for each in view.findChildren(Asker) if _is_seen(each)]
    # Once each: the flag asks and its reason does, too.
    behind = list({str(one.what): one for asker in askers for one in asker.behind(None)}.values())
    if not behind:
        raise nothing(asked)
    view.explain(behind)


def _is_seen(asker: QObject) -> bool:
    widget = asker.parent()
    return isinstance(widget, QWidget) and widget.isVisible()


def _flag_worked(window: Window, asked: Asked) -> None:
    _opened(window, asked, "readiness").explain_flag()


def _table(window: Window, asked: Asked) -> None:
    """The numbers behind a chart, as T shows them."""
    view = _opened(window, asked, "outcomes")
    assert view.pages is not None
    if not view.pages.outcomes.card.showing_table:
        view.pages.outcomes.card.toggle_table()


def _form(table: str, deed: str, tab: str) -> Callable[[Window, Asked], None]:
    """The panel for a deed on the first record of a table that it can be done to."""

    def way(window: Window, asked: Asked) -> None:
        from desktop.ui.pilot.record_deeds import OWNED

        deeds = _deeds(_opened(window, asked, tab))
        page, uid = deeds.page, None
        if deed != "add":
            records: Sequence[Any] = (page,) if table == "pilot" else getattr(page, OWNED[table])
            if deed == "complete":
                records = [record for record in records if record.ends_on is None]
            if not records:
                raise nothing(asked)
            uid = records[0].uid
        deeds.asked(table, deed, uid)

    return way


def _point(words: str) -> Callable[[Window, Asked], None]:
    """The panel behind an entry of the menu at a point of the chart."""

    def way(window: Window, asked: Asked) -> None:
        view = _opened(window, asked, "outcomes")
        assert view.pages is not None and view.page is not None
        outcome = view.pages.outcomes.outcome
        if outcome is None or not len(outcome.periods):
            raise nothing(asked)
        menu = _deeds(view).points.open(outcome, len(outcome.periods) // 2, view.page, QPoint(9, 9))
        said = QCoreApplication.translate("pilot", words).replace("&", "&&")
        action = next(each for each in menu.actions() if each.text() == said)
        menu.hide()
        action.trigger()

    return way


VIEWS: dict[str, Callable[[Window, Asked], None]] = {
    "portfolio": _portfolio,
    "board": lambda window, _: window.portfolio.show_as("board"),
    "icons": lambda window, _: window.portfolio.show_as("icons"),
    "due": _due,
    "new": _new,
    "pilot": _pilot,
    "numbers": _numbers,
    "new-pilot": _new_pilot,
    "start": lambda window, _: window.show_start(),
    "pasted": _pasted,
    "import": _import,
    "reviews": review_views.reviews,
    "agenda": review_views.agenda,
    "review": review_views.review,
    "minutes": review_views.minutes,
    "settings": _settings,
    "edit-programme": _programme,
    "keys": _keys,
    "find": _find,
    "guide": _guide,
    "export": lambda window, _: window.menus.actions["export"].trigger(),
    "refusal": lambda window, _: None,
    "decide": _decide,
    "worked": _worked,
    "flag-worked": _flag_worked,
    "table": _table,
    "edit-pilot": _form("pilot", "edit", "overview"),
    "add-metric": _form("metric", "add", "overview"),
    "edit-metric": _form("metric", "edit", "overview"),
    "add-place": _form("site", "add", "overview"),
    "edit-place": _form("site", "edit", "overview"),
    "add-groups": _form("dimension", "add", "overview"),
    "edit-groups": _form("dimension", "edit", "overview"),
    "add-event": _form("event", "add", "overview"),
    "add-finding": _form("evidence_note", "add", "overview"),
    "edit-finding": _form("evidence_note", "edit", "hypotheses"),
    "edit-file": _form("attachment", "edit", "overview"),
    "edit-decision": _form("decision", "edit", "overview"),
    "add-hypothesis": _form("hypothesis", "add", "hypotheses"),
    "edit-hypothesis": _form("hypothesis", "edit", "hypotheses"),
    "fix-criterion": _form("hypothesis", "fix", "hypotheses"),
    "add-cycle": _form("iteration", "add", "cycles"),
    "edit-cycle": _form("iteration", "edit", "cycles"),
    "complete-cycle": _form("iteration", "complete", "cycles"),
    "point-number": _point(point.ON_NUMBER),
    "point-note": _point(point.HAPPENED),
    "point-phase": _point(point.NEW_PHASE),
    "point-leave-out": _point(point.LEAVE_OUT),
    "point-came-about": _point(point.CAME_ABOUT),
}
"""By name; each goes there from wherever the window stands."""
