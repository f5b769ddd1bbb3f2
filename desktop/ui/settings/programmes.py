"""Programmes: each on a line, edited in place at the right; added, removed, brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.text import Text
from desktop.ui.held import Held
from desktop.ui.parts.form import Field, Form
from desktop.ui.parts.label import second
from desktop.ui.parts.scrolled import scrolled
from desktop.ui.pilot.about import Section
from desktop.ui.pilot.about_lines import Said
from desktop.ui.pilot.panels import Panels
from desktop.ui.settings.profile_words import name_of
from desktop.ui.theme import GAP_PX, INSIDE_PX, MARGIN_PX, scaled
from store.commands.pilots import AddProgramme, EditProgramme, RemoveProgramme
from store.reads.programmes import ProgrammeRow, Programmes, programmes_page
from store.words import mark, mark_n

if TYPE_CHECKING:
    from desktop.tasks import Tasks

PROGRAMMES = mark("programme", "Programmes")
LEAD = mark(
    "programme",
    "A programme is pilots that share a purpose, a currency, a readiness profile, and how small a"
    " group may be before its numbers are hidden.",
)
PILOTS = mark_n("programme", "%n pilot(s)", None, 0)
GROUPS = mark("programme", "groups under {count} are hidden")
PROFILE_OF = mark("programme", "profile: {profile}")
DEFAULT = mark("programme", "New pilots go here")
ADD = mark("programme", "Add a programme")
ADD_DO = mark("programme", "Add")
EDIT = mark("programme", "Edit programme")
NAME = mark("programme", "Name")
CURRENCY = mark("programme", "Currency, in three letters")
CURRENCY_HINT = mark("programme", "NOK")
SMALL = mark("programme", "Hide numbers of groups smaller than")
SMALL_HINT = mark(
    "programme", "On what leaves the app and on what everybody sees, so that nobody is known by it."
)
PEOPLE = mark_n("programme", "%n people", None, 0)
PROFILE = mark("programme", "Readiness profile")
PROFILE_HINT = mark(
    "programme", "“Readiness profiles” shows beforehand which pilots another one would change."
)
FOLLOWED = frozenset({"programme", "pilot", "profile", "*"})
NAMES = ("name", "currency", "small_group", "profile")
WIDTH_PX = 620


class ProgrammesPage(QWidget):
    """A line for each programme, and a panel for the one that is edited."""

    def __init__(
        self, tasks: Tasks, text: Text, parent: QWidget | None = None, over: QWidget | None = None
    ) -> None:
        """over: what the panel lies over; the page itself where it is not said."""
        super().__init__(parent)
        self._tasks, self._text = tasks, text
        self.found: Programmes | None = None
        self.panels = Panels(over or self, tasks, text)
        inner = QWidget(self)
        inner.setProperty("look", "clear")
        inner.setMaximumWidth(scaled(WIDTH_PX))
        self.section = Section("programme", self._say(PROGRAMMES), text, inner)
        self.section.asked.connect(self._asked)
        Held(tasks, self.section.add_one)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, GAP_PX, INSIDE_PX, MARGIN_PX)
        column.setSpacing(GAP_PX)
        column.addWidget(second(self._say(LEAD), parent=inner))
        column.addWidget(self.section)
        column.addStretch()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(scrolled(inner, self))
        tasks.changed.connect(self._changed)
        self.reload()

    def _say(self, marked: str, **facts: object) -> str:
        return self._text.fill("programme", marked, **facts)

    def reload(self) -> None:
        """Ask for all of them again."""
        self._tasks.read(programmes_page, owner=self, then=self.show_programmes)

    def show_programmes(self, found: Programmes) -> None:
        """As they stand now."""
        self.found = found
        self.section.show_lines([self._said(row) for row in found.rows])
        self.panels.follow(found)

    def _said(self, row: ProgrammeRow) -> Said:
        text = self._text
        parts = (
            text.fill("programme", PILOTS, row.pilots),
            row.currency,
            self._say(GROUPS, count=row.small_group),
            self._say(PROFILE_OF, profile=name_of(row.profile, text)),
        )
        more = [(" · ".join(parts), "")]
        if row.is_default:
            more.append((self._say(DEFAULT), "ready"))
        return Said(row.uid, row.name, tuple(more))

    def _asked(self, table: str, deed: str, uid: UUID | None) -> None:
        found = self.found
        row = None if found is None or uid is None else found.row(uid)
        if found is None:
            return
        if row is None:
            self._add(found)
        elif deed == "remove":
            self._tasks.do(RemoveProgramme(row.uid))
        else:
            self._edit(found, row)

    def _add(self, found: Programmes) -> None:
        currency = found.rows[0].currency if found.rows else "NOK"
        self.panels.form(
            self._say(ADD),
            self._fields(found),
            lambda values: AddProgramme(**values),
            do=self._say(ADD_DO),
            values={"currency": currency, "small_group": 5, "profile": "default"},
        )

    def _edit(self, found: Programmes, row: ProgrammeRow) -> None:
        form = Form(self._fields(found), self._text, self._tasks.today)
        form.set_values(values_of(row))
        if row.is_default:
            # Another one takes it over; it can't be left to none.
            form.widget("default").setEnabled(False)

        def now(found: Programmes) -> tuple[dict[str, Any], int] | None:
            stands = found.row(row.uid)
            return None if stands is None else (values_of(stands), stands.version)

        panel = self.panels.live(
            self._say(EDIT),
            form,
            lambda changed: EditProgramme(row.uid, **changed),
            now,
            uid=row.uid,
            version=row.version,
            remove=RemoveProgramme(row.uid),
        )
        panel.lost.connect(lambda: self.stand_on(row.uid))

    def stand_on(self, uid: UUID) -> None:
        """Let the keyboard be on a programme."""
        if (line := self.section.lines.get(uid)) is not None:
            line.stand()

    def _fields(self, found: Programmes) -> list[Field]:
        text = self._text
        sizes = [(count, text.fill("programme", PEOPLE, count)) for count in range(3, 11)]
        profiles = [(name, name_of(name, text)) for name in found.profiles]
        return [
            Field("name", self._say(NAME), needed=True),
            Field("currency", self._say(CURRENCY), needed=True, hint=self._say(CURRENCY_HINT)),
            Field(
                "small_group", self._say(SMALL), "choice", choices=sizes, hint=self._say(SMALL_HINT)
            ),
            Field(
                "profile",
                self._say(PROFILE),
                "choice",
                choices=profiles,
                hint=self._say(PROFILE_HINT),
            ),
            Field("default", self._say(DEFAULT), "check"),
        ]

    def _changed(self, touched: frozenset[str]) -> None:
        if touched & FOLLOWED:
            self.reload()


def values_of(row: ProgrammeRow) -> dict[str, Any]:
    """What stands there now."""
    return {**{name: getattr(row, name) for name in NAMES}, "default": row.is_default}
