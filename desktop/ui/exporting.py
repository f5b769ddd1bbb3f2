"""Tables out of the window: what is shown goes out, to a place that is asked for once.

A panel asks which table, as what, and of which pilots; F5 writes the same again to the same place.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.ui import exported
from desktop.ui.exported import ALL, EXCEL, FOLDER, JSON, PLAIN, XLSX, Kept, Wanted, Written
from desktop.ui.parts.form import Field, Form
from desktop.ui.portfolio.look import Look, rows_of
from store.errors import Refusal
from store.stopping import may_be_stopped, stoppable
from store.words import mark

if TYPE_CHECKING:
    from desktop.ui.window import Window
    from store.store import Store

TITLE = mark("export", "Export")
SAVE = mark("export", "Save as…")
FILE = mark("export", "pilots")
TABLE = mark("export", "What")
FORM = mark("export", "As")
PILOTS = mark("export", "Of which pilots")
TABLES = {
    ALL: mark("export", "All tables"),
    "summary": mark("export", "Summary, a row a pilot"),
    "measurements": mark("export", "Measurements"),
    "decisions": mark("export", "Decisions"),
    "actions": mark("export", "Actions"),
    "history": mark("export", "History"),
}
FORMS = {
    XLSX: mark("export", "Excel"),
    EXCEL: mark("export", "CSV for Excel"),
    PLAIN: mark("export", "CSV for programs"),
    JSON: mark("export", "JSON for programs"),
    FOLDER: mark("export", "Folder of CSV files, described for programs"),
}
KINDS = {
    XLSX: mark("export", "Excel (*.xlsx)"),
    EXCEL: mark("export", "CSV (*.csv)"),
    PLAIN: mark("export", "CSV (*.csv)"),
    JSON: mark("export", "JSON (*.json)"),
    FOLDER: mark("export", "Folder (*)"),
}
SHOWN = mark("export", "Those shown: {shown} of {total}")
EVERY = mark("export", "All but the archived")
THIS = mark("export", "{title} alone")
NOTHING_YET = mark(
    "export", "Nothing was exported from this store yet: choose what and where to first."
)
WRITING = mark("window", "Writing the file…")


def ask_path(parent: QWidget, title: str, suggested: str, kinds: str) -> str:
    """Where to save, asked of the person; empty for nowhere."""
    return QFileDialog.getSaveFileName(parent, title, suggested, kinds)[0]


class Exports(QObject):
    """Asks what goes out and where to, and writes it again when that is asked for."""

    def __init__(self, window: Window, tasks: Tasks, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._tasks, self._settings = window, tasks, settings

    def ask(self) -> None:
        """Open the panel, with what was chosen last."""
        say = self._tasks.text.fill
        fields = [
            Field("table", say("export", TABLE), "choice", True, choices=self._said(TABLES)),
            Field("form", say("export", FORM), "choice", True),
            Field("of", say("export", PILOTS), "choice", True, choices=self._pilots()),
        ]
        form = Form(fields, self._tasks.text, self._tasks.today)
        kept = self._kept()
        table, wanted = (kept.table, kept.form) if kept else (ALL, XLSX)

        def offer(table: str, form_: str) -> None:
            forms = exported.FORMS_OF_ALL if table == ALL else exported.FORMS_OF_ONE
            form.set_choices("form", self._said({name: FORMS[name] for name in forms}))
            form.set_values({"form": form_ if form_ in forms else XLSX})

        form.set_values({"table": table, "of": fields[2].choices[0][0]})
        offer(table, wanted)
        form.edited.connect(
            lambda name: offer(*_values(form, "table", "form")) if name == "table" else None
        )
        panels = self._window.doors.panels
        do = say("export", SAVE)
        panels.open(say("export", TITLE), form, self._place, do=do, writes=False)

    def again(self) -> None:
        """The same once more, to the same place; opens the panel where there was none yet."""
        kept = self._kept()
        if kept is None:
            self._tasks.said.emit(self._tasks.text.fill("export", NOTHING_YET))
            self.ask()
            return
        self._write(kept, kept.digest)

    def _said(self, words: dict[str, str]) -> list[tuple[str, str]]:
        return [(name, self._tasks.text.fill("export", said)) for name, said in words.items()]

    def _pilots(self) -> list[tuple[str, str]]:
        """Which pilots can be meant, what is looked at first."""
        say, portfolio = self._tasks.text.fill, self._window.portfolio
        every = [("all", say("export", EVERY))]
        if self._window.page == "pilot":
            row = self._window.current_pilot()
            return [] if row is None else [("pilot", say("export", THIS, title=row.title)), *every]
        shown, total = rows_of(portfolio, portfolio.look(), self._tasks.text)
        in_sight = [row.pilot_id for row in portfolio.all_rows if not row.archived]
        if len(shown) == len(in_sight) and {row.pilot_id for row in shown} == {*in_sight}:
            return every
        return [("shown", say("export", SHOWN, shown=len(shown), total=total)), *every]

    def _place(self, values: dict[str, Any]) -> None:
        """Ask where to, and write."""
        say, form = self._tasks.text.fill, values["form"]
        kept = self._kept()
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        name = (
            say("export", FILE)
            if values["table"] == ALL
            else say("tables", _NAMES[values["table"]])
        )
        same = kept is not None and (kept.table, kept.form) == (values["table"], form)
        place = Path(kept.path) if kept and same else folder / f"{name}{exported.ENDINGS[form]}"
        kinds = say("export", KINDS[form])
        path = ask_path(self._window, say("export", TITLE), str(place), kinds)
        if not path:
            return
        ending = exported.ENDINGS[form]
        if ending and not path.lower().endswith(ending):
            path += ending
        row = self._window.current_pilot() if values["of"] == "pilot" else None
        look = self._window.portfolio.look().to_dict()
        made = Kept(
            str(self._window.path), path, values["table"], form, values["of"], look,
            row.code if row else "", "",
        )  # fmt: skip
        self._window.doors.close_panel()
        self._write(made, None)

    def _write(self, kept: Kept, digest: str | None) -> None:
        """Beside everything else; the status line says that it is done, or why not."""
        wanted = self._wanted(kept)

        asked, frame = stoppable(), self._window.frame

        def job(store: Store) -> Written:
            with may_be_stopped(asked):
                return exported.write(store, wanted, self._tasks.text, digest)

        def done(written: Written) -> None:
            frame.show_waiting(None)
            self._settings.exported = replace(kept, digest=written.digest).to_dict()
            self._tasks.said.emit(written.said)

        def refused(refusal: Refusal) -> None:
            frame.show_waiting(None)
            # As a sentence: nothing that was typed is lost, as the sidebar would say of a Refusal.
            self._tasks.said.emit(self._tasks.text.say(refusal))

        frame.show_waiting(WRITING, stop=asked.set)
        self._tasks.work(job, owner=self, then=done, failed=refused)

    def _wanted(self, kept: Kept) -> Wanted:
        """With the pilots that are meant now, in the order in which they are looked at."""
        portfolio = self._window.portfolio
        look = Look.from_dict(kept.look)
        wanted = Wanted(Path(kept.path), kept.table, kept.form)
        if kept.of == "pilot":
            return replace(wanted, pilots=(kept.pilot,), total=len(portfolio.all_rows))
        if kept.of == "all":
            look = Look(order=look.order)
        rows, total = rows_of(portfolio, look, self._tasks.text)
        codes = tuple(row.code for row in rows)
        return replace(wanted, pilots=None if kept.of == "all" else codes, total=total, order=codes)

    def _kept(self) -> Kept | None:
        """What was exported last, if it was from this store."""
        kept = Kept.from_dict(self._settings.exported)
        return kept if kept is not None and kept.store == str(self._window.path) else None


def _values(form: Form, *names: str) -> list[Any]:
    """What is chosen in these fields."""
    values = form.values()
    return [values[name] for name in names]


_NAMES = {
    "summary": mark("tables", "Summary"),
    "measurements": mark("tables", "Measurements"),
    "decisions": mark("tables", "Decisions"),
    "actions": mark("tables", "Actions"),
    "history": mark("tables", "History"),
}
"""As in store/exchange/tables.py, which the first paint cannot wait for."""
