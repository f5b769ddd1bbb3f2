"""The page on which a file of numbers is read, put right, and brought in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from desktop.remembered import forget
from desktop.tasks import Tasks
from desktop.ui.held import why_only_read
from desktop.ui.numbers_in.head_menu import fill_menu, with_head
from desktop.ui.numbers_in.page_parts import IMPORT, PageParts
from desktop.ui.numbers_in.reading import Seen, Source, Wish, look, opened, opened_file
from desktop.ui.numbers_in.saving import bad_csv, save
from desktop.ui.parts.label import tip
from store.errors import Refusal
from store.exchange.mending import Mended
from store.exchange.sheet_map import Answers, Head
from store.words import mark, mark_n

IMPORT_ROWS = mark_n("import", "Import %n row(s)", None, 0)
READING = mark("import", "Reading the file…")
BRINGING_IN = mark("import", "Bringing the numbers in…")
BAD_FIRST = mark_n("import", "%n row(s) can't be read: mend them, or leave them out.", None, 0)
ANSWER_FIRST = mark("import", "Answer the question first.")
SAY_WAY = mark("import", "Say which way is better for “{name}”.")
AS_LAST = mark("import", "Read as “{name}” was last time.")
BAD_NAME = mark("import", "{name} – rows to mend.csv")
CSV = mark("import", "CSV (*.csv)")
NUMBER_ANSWERS = ("table", "year", "header_row")


class ImportPage(PageParts):
    """`begin` reads a file. Each answer reads it again, dry: what is shown is what comes."""

    left = Signal()
    """Nothing was done: back to where one was."""
    done = Signal(object, object)
    """It is in: the Done, and what the dry run had shown, an Imported."""
    another_asked = Signal()
    pilot_asked = Signal()
    """A pilot is to be made of the numbers."""

    def __init__(
        self, tasks: Tasks, parent: QWidget | None = None, folder: Path | None = None
    ) -> None:
        """folder: where it is remembered how sheets were read; None remembers nothing."""
        super().__init__(tasks.text, self._fill_menu, parent)
        self._tasks, self._folder = tasks, folder
        self.source: Source | None = None
        self.wish = Wish()
        self.seen: Seen | None = None
        self._files: Any = ()
        self._shape = self._as_last = ""
        self._recalled = Answers()
        self._asked = 0
        self._stop = Event()
        self._busy = self._fitted = self._bringing = False
        self._listen()

    def _listen(self) -> None:
        self.chips.chosen.connect(self.answer)
        self.question.answered.connect(self._take_answer)
        self.table.sheet.mended.connect(self._mend)
        choosers = self.happen.choosers
        choosers.make.clicked.connect(self.pilot_asked)
        choosers.pilot_chosen.connect(self._choose_pilot)
        choosers.metric_chosen.connect(lambda name: self._wish(metric=name))
        choosers.metric_made.connect(lambda new: self._again(self.wish.make(new)))
        self.bad.gone_to.connect(self.table.go_to)
        self.bad.mend_asked.connect(self.mend_first)
        self.bad.save_asked.connect(self.save_bad)
        self.bad.left_changed.connect(self._show_left)
        self.progress.cancelled.connect(self.leave)
        self.cancel.clicked.connect(self.leave)
        self.do.clicked.connect(self.bring_in)
        self.forget.clicked.connect(self.forget_shape)
        self.another.clicked.connect(self.another_asked)

    # -- reading --------------------------------------------------------------------------------

    def begin(self, what: Path | tuple[str, bytes], pilot: str | None = None) -> None:
        """Read a file, or a name and bytes. pilot: the code of the one it was dropped on."""
        self._stop.set()
        self._asked += 1
        self.source = self.seen = None
        self.wish = Wish(pilot=pilot)
        self._fitted = False
        self._shape = self._as_last = ""
        self._recalled = Answers()
        self.file.setText(what.name if isinstance(what, Path) else what[0])
        self._show_busy(READING)
        read: Callable[..., Source]
        arguments: tuple[Any, ...]
        read, arguments = (opened_file, (what,)) if isinstance(what, Path) else (opened, what)
        self._tasks.work(
            read, *arguments, owner=self, store=False,
            then=partial(self._opened, self._asked), failed=partial(self._not_read, self._asked),
        )  # fmt: skip

    def _opened(self, number: int, source: Source) -> None:
        if number == self._asked:
            self.source = source
            self._again(self.wish)

    def _again(self, wish: Wish) -> None:
        """Read as is wished now; what is still being read is forgotten."""
        if self.source is None:
            return
        self._stop.set()
        self._stop = Event()
        self._asked += 1
        self.wish = wish
        self._show_busy(READING)
        self._tasks.work(
            look, self.source, wish, self._tasks.by, self._stop, self._folder, owner=self,
            then=partial(self._show, self._asked), failed=partial(self._not_read, self._asked),
        )  # fmt: skip

    def _wish(self, **changes: Any) -> None:
        self._again(replace(self.wish, **changes))

    def answer(self, answers: Answers) -> None:
        """Read by other answers."""
        self._fitted = self._fitted and answers.sheet == self.wish.answers.sheet
        self._wish(answers=answers)

    def _take_answer(self, what: str, value: str) -> None:
        if what == "conflicts":
            self._wish(conflicts=value)
            return
        answer: Any = int(value) if what in NUMBER_ANSWERS else value
        self.answer(replace(self.wish.answers, **{what: answer}))

    def _choose_pilot(self, code: str) -> None:
        self._wish(pilot=code, metric=None)

    def choose_head(self, head: Head) -> None:
        """A column is something else."""
        assert self.seen is not None and self.seen.understood is not None
        answers = self.wish.answers
        heads = with_head(answers.heads, self.seen.understood.map.columns, head)
        self.answer(replace(answers, heads=heads))

    def _fill_menu(self, menu: QMenu, head: Head) -> None:
        fill_menu(menu, head, self._text, self.choose_head)

    def _mend(self, row: int, column: int, typed: str) -> None:
        assert self.seen is not None and self.seen.understood is not None
        # A cell is put right in what is looked at: the same sheet, parted by the same sign.
        found, answers = self.seen.understood.map, self.wish.answers
        answers = replace(answers, sheet=found.sheet, separator=found.separator)
        self._again(replace(self.wish, answers=answers).mend(Mended(row, column, typed)))

    # -- showing --------------------------------------------------------------------------------

    def _show(self, number: int, seen: Seen) -> None:
        if number != self._asked:
            return
        self._show_busy(None)
        self.seen, self.wish = seen, seen.wish
        if seen.shape:
            self._shape, self._as_last = seen.shape, seen.as_last
            self._recalled = seen.wish.answers
        understood = seen.understood
        if understood is None:
            assert seen.refusal is not None
            self._refuse(seen.refusal)
            return
        self._show_refused("")
        if not seen.wish.mended:
            self._files = understood.cells
        self.chips.show_seen(seen)
        sentence = " ".join(self._text.say(one) for one in understood.said)
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        asked = seen.question
        self.table.held = asked is not None
        self.bad.show_seen(seen)
        self.table.sheet.out = frozenset(row - 1 for row in self.bad.left)
        self.table.sheet.show(seen, self._files)
        if not self._fitted:
            self._fitted = True
            self.table.fit()
        self.question.ask(asked)
        self._show_left()
        self.order_tabs()
        if asked is None and not self._inside(QApplication.focusWidget()):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_left(self) -> None:
        if self.seen is None:
            return
        self.table.sheet.leave_out(frozenset(row - 1 for row in self.bad.left))
        self.happen.show_seen(self.seen, len(self.bad.left))
        self._show_button()

    def _show_button(self) -> None:
        seen = self.seen
        rows = 0 if seen is None or self._busy else seen.rows
        why = self._why_not()
        self.do.setText(self._text.fill("import", IMPORT_ROWS, rows) if rows else self._say(IMPORT))
        self.do.setEnabled(rows > 0 and not why)
        self.do.setToolTip(tip(why))
        self.do.setAccessibleDescription(why)
        if not why and self._as_last:
            why = self._text.fill("import", AS_LAST, name=self._as_last)
        self.note.setText(why)
        self.forget.setVisible(bool(self._as_last))

    def _why_not(self) -> str:
        """Why the numbers can't come in yet; empty where they can."""
        if self.seen is not None and self.seen.question is not None:
            return self._say(ANSWER_FIRST)
        if self.bad.open_rows:
            return self._text.fill("import", BAD_FIRST, self.bad.open_rows)
        if name := self.happen.choosers.undecided():
            return self._text.fill("import", SAY_WAY, name=name)
        return why_only_read(self._tasks)

    def _show_busy(self, doing: str | None) -> None:
        self._busy = doing is not None
        if doing is None:
            self.progress.end()
        else:
            self.progress.begin(self._say(doing))
            self._show_button()

    def _not_read(self, number: int, refusal: Refusal) -> None:
        if number == self._asked:
            self._show_busy(None)
            self._refuse(refusal)

    def _refuse(self, refusal: Refusal) -> None:
        """The file as a whole can't be read; what was chosen may still be chosen otherwise."""
        self._show_refused(self._text.say(refusal))
        if self.seen is not None:
            self.chips.show_seen(self.seen)
        self._show_button()

    def _show_refused(self, sentence: str) -> None:
        self.refused.sentence.setText(sentence)
        self.refused.setAccessibleName(sentence)
        self.refused.setVisible(bool(sentence))
        self.work.setVisible(not sentence)
        if sentence:
            self.said.hide()
            self.question.ask(None)

    # -- deeds ----------------------------------------------------------------------------------

    def mend_first(self) -> None:
        """Write in the first cell that can't be read."""
        place = self.bad.first_open()
        if place is not None:
            self.table.go_to(*place, edit=True)

    def forget_shape(self) -> None:
        """Read this file, and others like it, by rule again."""
        self._tasks.work(
            forget, self._folder, self._shape, owner=self, then=lambda _: None, store=False,
            quiet=True,
        )  # fmt: skip
        self._as_last = ""
        self._recalled = Answers()
        self._fitted = False
        self._wish(answers=Answers(), by_rule=True)

    def said_of_it(self) -> tuple[Answers, bool]:
        """What is to hold for the next sheet of its shape, and whether any of it is new."""
        answers = self.wish.answers
        if self.wish.mended:
            answers = replace(answers, separator="")  # said by us, for the mended cells
        return answers, answers != self._recalled

    def save_bad(self) -> None:
        """Save the rows that can't be read, to be put right elsewhere."""
        if self.seen is None or self.source is None:
            return
        name = Path(self.source.name).stem
        suggested = self._text.fill("import", BAD_NAME, name=name)
        kinds = self._say(CSV)
        path, _ = QFileDialog.getSaveFileName(self, self.bad.save.text(), suggested, kinds)
        if path:
            content = bad_csv(self.seen, self._text)
            self._tasks.work(
                save, Path(path), content, owner=self, store=False,
                then=self._tasks.said.emit,
                failed=lambda refusal: self._tasks.said.emit(self._text.say(refusal)),
            )  # fmt: skip

    def bring_in(self) -> None:
        """Do what was shown."""
        seen = self.seen
        if seen is None or seen.command is None or not self.do.isEnabled():
            return
        assert seen.imported is not None
        reason = self.happen.reason.text().strip() if seen.imported.replaced else ""
        stop = self._stop = Event()
        command = replace(seen.command, propose=False, reason=reason or None, stopped=stop.is_set)
        self._bringing = True
        self._show_busy(BRINGING_IN)
        shown = seen.imported
        self._tasks.do(
            command,
            then=lambda done: self.done.emit(done, shown),
            refused=self._not_done,
            said=False,
            owner=self,
        )

    def _not_done(self, refusal: Refusal) -> None:
        self._bringing = False
        self._show_busy(None)
        self._tasks.said.emit(self._text.say(refusal))
        if self._stop.is_set():
            self.leave()
        else:
            self._again(self.wish)

    def leave(self) -> None:
        """Back, with nothing done; what is being read is forgotten.

        Numbers on their way in are stopped first: it goes back once nothing of them is left.
        """
        self._stop.set()
        if self._bringing:
            return
        self._asked += 1
        self._show_busy(None)
        self.left.emit()

    # -- keys -----------------------------------------------------------------------------------

    def _inside(self, widget: QWidget | None) -> bool:
        return widget is not None and self.isAncestorOf(widget)

    def areas(self) -> list[QWidget]:
        """Where F6 goes, one after the other."""
        chip = next((chip for chip in self.chips.chips.values() if chip.isVisible()), None)
        entry = self.bad.entries[0] if self.bad.entries and self.bad.isVisible() else None
        first = self.question.buttons[0] if self.question.buttons else None
        wanted = (first, chip, self.table.heads, self.table, entry, self.cancel)
        return [widget for widget in wanted if widget is not None and widget.isVisible()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() == Qt.Key.Key_F6:
            areas, here = self.areas(), QApplication.focusWidget()
            at = areas.index(here) if here in areas else -1
            areas[(at + 1) % len(areas)].setFocus(Qt.FocusReason.TabFocusReason)
        elif not self.question.take_key(event):
            super().keyPressEvent(event)
