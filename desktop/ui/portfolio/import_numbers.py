"""A file of numbers: what it would bring is shown first; one button brings it in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.tasks import Tasks
from desktop.text import Text
from desktop.ui.parts.card import Facts
from desktop.ui.parts.controls import Check, Choice
from desktop.ui.parts.form import Field, Form
from desktop.ui.parts.label import Label, second
from desktop.ui.parts.panel import SidePanel
from desktop.ui.theme import GAP_PX, INSIDE_PX
from store.errors import Refusal
from store.words import Direction, Kind, mark, mark_n

if TYPE_CHECKING:
    from desktop.ui.pilot.panels import Panels
    from store.exchange.measurements_in import Imported, ImportMeasurements
    from store.store import Store

TITLE = mark("import", "Import numbers")
CHOOSE = mark("import", "A file with numbers")
FILES = mark(
    "import", "Numbers (*.csv *.txt *.tsv *.xlsx *.xlsm *.xlsb *.xls *.ods);;All files (*)"
)
IMPORT = mark("import", "Import")
IMPORT_ROWS = mark_n("import", "Import %n row(s)", None, 0)
NOTHING_NEW = mark("import", "Everything in the file is in the store already.")
PILOT = mark("import", "Pilot")
AS_FILE_SAYS = mark("import", "As the file says")
METRIC = mark("import", "What the numbers measure")
METRIC_HINT = mark("import", "As the file says")
KIND = mark("import", "What kind of number it is")
DIRECTION = mark("import", "Which way is better")
SHEET = mark("import", "Sheet")
READING = mark("import", "Reading the file…")
LEAVE_OUT = mark_n("import", "Leave out %n row(s) that cannot be read", None, 0)
CELL = mark("import", "{cell} “{value}”: {reason} {remedy}")
MORE = mark_n("import", "And %n more.", None, 0)
NO_FILE = mark("errors", "{file} can't be read: {reason}.")
READ = mark("import", "Rows read")
NEW = mark("import", "New")
REPLACED = mark("import", "Replace what is there")
UNCHANGED = mark("import", "Are there already")
MADE = {
    "sites": mark("import", "New places"),
    "metrics": mark("import", "New measures"),
    "subgroups": mark("import", "New groups"),
}
READ_FROM = mark("import", "Read from the sheet")
COLUMNS = mark("import", "Columns read")
NOT_READ = mark("import", "Columns left out")
DATES = mark("import", "Dates read as")
DECIMALS = mark("import", "Decimal mark")
SHOWN_CELLS = 12
ABOUT = ("pilot", "metric", "kind", "direction")


def choose(parent: QWidget, text: Text) -> Path | None:
    """Ask for a file; None where nothing was chosen."""
    title, kinds = text.fill("import", CHOOSE), text.fill("import", FILES)
    file, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(file) if file else None


def import_numbers(panels: Panels, tasks: Tasks, file: Path) -> ImportNumbers:
    """Open the panel for a file."""
    content = ImportNumbers(tasks, file)
    title, do = tasks.text.fill("import", TITLE), tasks.text.fill("import", IMPORT)
    content.begin(panels.open(title, content, content.command, do=do))
    return content


class ImportNumbers(QWidget):
    """What the panel holds.

    Each answer to a question reads the file again, dry: with everything but the commit, so what is
    shown is what will come.
    """

    def __init__(self, tasks: Tasks, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._text, self._file = tasks, tasks.text, file
        self._command: ImportMeasurements | None = None
        self._asked: dict[str, Any] = {}
        self._panel: SidePanel | None = None
        self._fill()

    def begin(self, panel: SidePanel) -> None:
        """Read the file for the first time; `panel` is where this stands."""
        self._panel = panel
        panel.do.setEnabled(False)
        self.form.entered.connect(panel.accept)
        self._tasks.read(pilot_codes, owner=self, then=self._offer_pilots)

    def command(self, _: dict[str, Any]) -> ImportMeasurements | None:
        """What the primary button runs: what was tried dry, once that went well."""
        return self._command

    def _say(self, marked: str, count: int | None = None, /, **facts: object) -> str:
        return self._text.fill("import", marked, count, **facts)

    def _fill(self) -> None:
        self.form = Form(
            [
                Field("sheet", self._say(SHEET), "choice"),
                Field("pilot", self._say(PILOT), "choice"),
                Field("metric", self._say(METRIC), hint=self._say(METRIC_HINT)),
                Field("kind", self._say(KIND), "choice", choices=self._terms(Kind)),
                Field("direction", self._say(DIRECTION), "choice", choices=self._terms(Direction)),
            ],
            self._text,
            self._tasks.today,
            self,
        )
        for name in ("sheet", "kind", "direction"):
            self.form.show_field(name, False)
        self.form.edited.connect(self._read_again)
        self.said = second("", parent=self)
        self.facts = Facts(self)
        self.leave_out = Check("", self)
        self.leave_out.hide()
        self.leave_out.toggled.connect(self._read_again)
        self.cells = Label("", "error", wrap=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_PX)
        column.addWidget(Label(self._file.name, "strong", wrap=True, parent=self))
        column.addWidget(self.form)
        column.addWidget(self.said)
        column.addWidget(self.leave_out)
        column.addWidget(self.cells)
        column.addWidget(self.facts)
        column.addSpacing(INSIDE_PX)

    def _terms(self, kind: type[Kind] | type[Direction]) -> list[tuple[Any, str]]:
        return [(word, self._text.term(word)) for word in kind]

    def _offer_pilots(self, codes: Sequence[tuple[str, str]]) -> None:
        offered: list[tuple[Any, str]] = [(None, self._say(AS_FILE_SAYS))]
        offered += [(code, f"{code} {title}") for code, title in codes]
        self.form.set_choices("pilot", offered)
        self.form.set_values({"pilot": None})
        for name in ("pilot", "sheet", "kind", "direction"):
            box = self.form.widget(name)
            assert isinstance(box, Choice)
            box.activated.connect(self._read_again)
        self._read_again()

    # -- the dry run ----------------------------------------------------------------------------

    def _read_again(self, *_: object) -> None:
        self._command = None
        self._show_button(0)
        self.said.setText(self._say(READING))
        self.said.show()
        asked = {name: value or None for name, value in self.form.values().items()}
        asked["leave_out_bad_rows"] = self.leave_out.isChecked()
        self._asked = asked
        self._tasks.work(
            dry_run,
            self._file,
            self._tasks.by,
            asked,
            owner=self,
            then=self._show_dry,
            failed=self._show_refused,
        )

    def _show_dry(self, answer: tuple[dict[str, Any], ImportMeasurements, Imported]) -> None:
        asked, command, imported = answer
        if asked is not self._asked:
            return  # asked again since
        rows = imported.new + imported.replaced
        self._command = command
        self.said.setText("" if rows else self._say(NOTHING_NEW))
        self.said.setVisible(not rows)
        self._refuse("")
        self._show_button(rows)
        self._show_cells(imported)
        self._show_facts(imported)

    def _show_refused(self, refusal: Refusal) -> None:
        self.said.hide()
        imported = getattr(refusal, "imported", None)
        if imported is not None:
            self._show_cells(imported)
            self._refuse("")
            return
        names = getattr(refusal, "names", ())
        if names:
            self._ask_sheet(names)
        if refusal.field in ABOUT:
            self.form.show_field("kind", True)
            self.form.show_field("direction", True)
        self.cells.clear()
        self.facts.show_facts([])
        self._refuse(self._text.say(refusal))

    def _ask_sheet(self, names: Sequence[str]) -> None:
        """Let one of the sheets be chosen; none is until then."""
        self.form.set_choices("sheet", [(None, ""), *((name, name) for name in names)])
        self.form.set_values({"sheet": None})
        self.form.show_field("sheet", True)

    def _show_button(self, rows: int) -> None:
        if self._panel is not None:
            self._panel.do.setText(self._say(IMPORT_ROWS, rows) if rows else self._say(IMPORT))
            self._panel.do.setEnabled(rows > 0)

    def _refuse(self, sentence: str) -> None:
        if self._panel is not None:
            self._panel.refuse(None, sentence)

    def _show_cells(self, imported: Imported) -> None:
        bad = imported.left_out
        lines = [
            self._say(
                CELL,
                cell=one.cell,
                value=one.value,
                reason=self._text.say(one.reason),
                remedy=self._text.say(one.remedy),
            )
            for one in bad[:SHOWN_CELLS]
        ]
        if len(bad) > SHOWN_CELLS:
            lines.append(self._say(MORE, len(bad) - SHOWN_CELLS))
        self.cells.setText("\n".join(lines))
        self.cells.setVisible(bool(lines))
        rows = len({one.row for one in bad})
        self.leave_out.setAccessibleName(self._say(LEAVE_OUT, rows))
        self.leave_out.setVisible(bool(rows))
        self.leave_out.updateGeometry()

    def _show_facts(self, imported: Imported) -> None:
        count, report = self._text.count, imported.report
        marks = sorted({sign for sign in report.decimal.values() if sign})
        facts = [
            (self._say(READ), count(imported.read), ""),
            (self._say(NEW), count(imported.new), ""),
            (self._say(REPLACED), count(imported.replaced), ""),
            (self._say(UNCHANGED), count(imported.unchanged), ""),
            *(
                (self._say(MADE[kind]), ", ".join(names), "")
                for kind, names in imported.created.items()
            ),
            (self._say(READ_FROM), report.sheet or "", ""),
            (self._say(COLUMNS), ", ".join(report.columns.values()), ""),
            (self._say(NOT_READ), ", ".join(report.left_out_columns), ""),
            (self._say(DATES), "" if report.sheet else report.date_form, ""),
            (self._say(DECIMALS), " ".join(marks), ""),
        ]
        self.facts.show_facts([fact for fact in facts if fact[1] not in ("", "0")])


def dry_run(
    store: Store, file: Path, by: str, asked: dict[str, Any]
) -> tuple[dict[str, Any], ImportMeasurements, Imported]:
    """What the file would bring, with the command that brings it in. Raises Refusal."""
    from desktop.worker import readable
    from store.exchange.measurements_in import ImportMeasurements

    try:
        data = file.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise Refusal(NO_FILE, field="file", file=file, reason=reason) from None
    said = {name: value for name, value in asked.items() if name != "sheet"}
    found = readable(data, asked["sheet"])
    book = None if isinstance(found, bytes) else found
    command = ImportMeasurements(data, file.name, book=book, **said)
    return asked, command, store.do(command, by=by, dry_run=True).result


def pilot_codes(session: Any) -> Sequence[tuple[str, str]]:
    """The read, imported where it is run."""
    from store.reads.portfolio import pilot_codes as ask

    return ask(session)
