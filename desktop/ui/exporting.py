"""Tables out of the window: one question where to, then it is written beside everything else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.tasks import Tasks
from desktop.text import Text
from store.errors import Refusal
from store.words import Message, mark

if TYPE_CHECKING:
    from store.store import Store

TITLE = mark("export", "Export")
FILE = mark("export", "pilots")
EXCEL = mark("export", "Excel, all tables (*.xlsx)")
CSV = mark("export", "CSV for Excel, a row a pilot (*.csv)")
WRITTEN = mark("export", "Saved as {name}.")

Ask = Callable[[QWidget, str, str, str], str]


def ask_path(parent: QWidget, title: str, suggested: str, kinds: str) -> str:
    """Where to save, asked of the person, with the ending of what they chose; empty for nowhere."""
    file, kind = QFileDialog.getSaveFileName(parent, title, suggested, kinds)
    if file and not Path(file).suffix:
        file += ".csv" if "*.csv" in kind else ".xlsx"
    return file


def export(page: QWidget, tasks: Tasks, ask: Ask | None = None) -> None:
    """Ask where to, write off the UI thread, say that it is done or why not."""
    fill = tasks.text.fill
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(documents))
    kinds = ";;".join(fill("export", kind) for kind in (EXCEL, CSV))
    suggested = str(folder / f"{fill('export', FILE)}.xlsx")
    path = (ask or ask_path)(page, fill("export", TITLE), suggested, kinds)

    def refused(refusal: Refusal) -> None:
        # As a sentence: nothing that was typed is lost, as the sidebar would say of a Refusal.
        tasks.said.emit(tasks.text.say(refusal))

    if path:
        then = tasks.said.emit
        tasks.work(write, Path(path), tasks.text, owner=page, then=then, failed=refused)


def write(store: Store, path: Path, text: Text) -> Message:
    """All tables as a workbook, or the summary as CSV where the file ends so. Raises Refusal."""
    from store.exchange.csv_out import EXCEL_NB
    from store.exchange.readme_sheet import About
    from store.exchange.summary import summary_csv
    from store.exchange.tables import all_tables
    from store.exchange.whole_file import whole_file, write_whole
    from store.exchange.xlsx_out import write_xlsx
    from store.reads.going_out import going_out
    from store.reads.summary import summary

    today = store.today()
    if path.suffix.lower() == ".csv":
        rows = store.read(summary)
        write_whole(path, summary_csv(rows, say=text.say, dialect=EXCEL_NB))
    else:
        known = store.read(going_out)
        about = About(known.name or store.path.stem, today, known.profiles, False)
        tables = store.read(all_tables)
        with whole_file(path) as out:
            write_xlsx(tables, about, out, say=text.say)
    return Message(WRITTEN, {"name": path.name}, context="export")
