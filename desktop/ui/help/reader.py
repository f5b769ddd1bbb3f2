"""The window in which the guide is read: contents and search at the left, a page at the right.

Nothing is fetched: pages and pictures come from beside the program, and an address on the web is
shown, not opened, until somebody asks for it.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.tasks import Tasks
from desktop.ui.help.leaf import Type, hand_over, leaf, title_of
from desktop.ui.help.library import INDEX, Entry, Library, beside, slug
from desktop.ui.parts.buttons import link
from desktop.ui.parts.label import Label, small
from desktop.ui.parts.reading import go_on
from desktop.ui.theme import (
    BODY_PX,
    GAP_PX,
    INSIDE_PX,
    LABEL_PX,
    MARGIN_PX,
    font,
    scaled,
    tokens_of,
)
from store.words import mark

NAME = mark("guide", "Guide")
TITLED = mark("guide", "{page} – Guide")
SEARCH = mark("guide", "Search the guide")
CONTENTS = mark("guide", "Contents")
FOUND = mark("guide", "What was found")
NOTHING = mark("guide", "Nothing was found. Try another word.")
BACK = mark("guide", "Back")
ON_THE_WEB = mark("guide", "This is on the web: {address}")
OPEN = mark("guide", "Open in the browser")
COPY = mark("guide", "Copy the address")
GONE = mark("guide", "{page} is not part of the guide.")
SIZE = (1040, 760)
CONTENTS_PX, TEXT_PX, HEADING_PX = 270, 720, 38
PAGE = Qt.ItemDataRole.UserRole


class Reader(QWidget):
    """Shows pages of a library. Alt+Left goes back a page, Ctrl+F searches, Escape closes."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as one reads."""
        return go_on(self, forward) or super().focusNextPrevChild(forward)

    def __init__(self, library: Library, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.library, self._tasks, self._text = library, tasks, tasks.text
        self._asked: tuple[str, str] = ("", "")
        self._before: list[tuple[str, int]] = []
        self._address = ""
        self._document: QTextDocument | None = None
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self._say(NAME))
        self.resize(*SIZE)
        self.page = ""
        self.contents = self._contents()
        self.browser = self._browser()
        split = QSplitter(self)
        split.addWidget(self._left())
        split.addWidget(self._right())
        split.setStretchFactor(1, 1)
        split.setSizes([CONTENTS_PX, SIZE[0] - CONTENTS_PX])
        split.setHandleWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
        self._show_entries(library.contents())
        self._keys()

    def _say(self, marked: str, **facts: object) -> str:
        return self._text.fill("guide", marked, **facts)

    # -- parts ----------------------------------------------------------------------------------

    def _contents(self) -> QListWidget:
        contents = QListWidget(self)
        contents.setAccessibleName(self._say(CONTENTS))
        contents.setFrameShape(QFrame.Shape.NoFrame)
        contents.setProperty("look", "contents")
        contents.setWordWrap(True)
        contents.setTextElideMode(Qt.TextElideMode.ElideNone)
        contents.setResizeMode(QListWidget.ResizeMode.Adjust)
        contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        contents.itemClicked.connect(self._open_item)
        contents.itemActivated.connect(self._open_item)
        return contents

    def _browser(self) -> QTextBrowser:
        browser = QTextBrowser(self)
        browser.setFrameShape(QFrame.Shape.NoFrame)
        browser.setProperty("look", "leaf")
        # What a link does is decided here: nothing is fetched, nothing is run.
        browser.setOpenLinks(False)
        browser.anchorClicked.connect(self._follow)
        browser.viewport().installEventFilter(self)
        return browser

    def _left(self) -> QWidget:
        left = QWidget(self)
        self.search = QLineEdit(left)
        self.search.setPlaceholderText(self._say(SEARCH))
        self.search.setAccessibleName(self._say(SEARCH))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._open_first)
        self.search.installEventFilter(self)
        self.nothing = small(self._say(NOTHING), left)
        self.nothing.hide()
        column = QVBoxLayout(left)
        column.setContentsMargins(GAP_PX, GAP_PX, INSIDE_PX, GAP_PX)
        column.setSpacing(INSIDE_PX)
        for part in (self.search, self.nothing):
            column.addWidget(part)
        column.addWidget(self.contents, 1)
        return left

    def _right(self) -> QWidget:
        right = QWidget(self)
        right.setProperty("look", "leaf")
        self.back = link(self._say(BACK), self.go_back, right)
        self.back.hide()
        self.web = Label("", "second", wrap=True, parent=right)
        self.open_web = link(self._say(OPEN), self._open_web, right)
        self.copy_web = link(self._say(COPY), self._copy_web, right)
        top = QHBoxLayout()
        top.setContentsMargins(GAP_PX, INSIDE_PX, GAP_PX, 0)
        top.addWidget(self.back)
        top.addStretch()
        # The page stands still when there is something to go back to.
        top.addStrut(self.back.sizeHint().height())
        asked = QHBoxLayout()
        asked.setContentsMargins(MARGIN_PX, INSIDE_PX, GAP_PX, INSIDE_PX)
        asked.addWidget(self.web, 1)
        asked.addWidget(self.open_web)
        asked.addWidget(self.copy_web)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.browser, 1)
        column.addLayout(asked)
        self._show_address("")
        return right

    def _keys(self) -> None:
        for keys, deed in (
            (QKeySequence("Alt+Left"), self.go_back),
            (QKeySequence("Ctrl+F"), self._stand_in_search),
            (QKeySequence("F1"), partial(self.show_page, f"{self.library.folder}/{INDEX}")),
        ):
            QShortcut(keys, self, deed)

    # -- pages ----------------------------------------------------------------------------------

    def show_page(self, page: str, heading: str = "") -> None:
        """A page of the library, at a heading; the one before can be gone back to."""
        if self.page and page != self.page:
            self._before.append((self.page, self.browser.verticalScrollBar().value()))
        self._ask(page, heading)

    def go_back(self) -> None:
        """The page before, where it was left."""
        if self._before:
            page, at = self._before.pop()
            self._ask(page, "", at)

    def _ask(self, page: str, heading: str, at: int = 0) -> None:
        self._asked = page, heading
        type_ = Type(font(BODY_PX), tokens_of(self), font(100).pixelSize() / 100)
        self._tasks.work(
            partial(_made, self.library, page, type_, self),
            owner=self,
            then=partial(self._show, page, heading, at),
            failed=lambda _: self._show_address(self._say(GONE, page=page)),
            store=False,
            quiet=True,
        )

    def _show(self, page: str, heading: str, at: int, document: QTextDocument) -> None:
        if (page, heading) != self._asked:
            return
        document.setParent(self.browser)
        self.browser.setDocument(document)
        if self._document is not None:
            self._document.deleteLater()
        self._document = document
        self.page = page
        self.setWindowTitle(self._say(TITLED, page=title_of(document)))
        self.browser.setAccessibleName(title_of(document))
        self.back.setVisible(bool(self._before))
        self._show_address("")
        self._mark_current()
        self._narrow()
        if heading:
            self._scroll_to(heading)
        else:
            self.browser.verticalScrollBar().setValue(at)
        if not self.search.hasFocus():
            self.browser.setFocus(Qt.FocusReason.OtherFocusReason)

    def _scroll_to(self, heading: str) -> None:
        block = self.browser.document().firstBlock()
        while block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == heading:
                self.browser.setTextCursor(QTextCursor(block))
                layout = self.browser.document().documentLayout()
                top = layout.blockBoundingRect(block).top()
                self.browser.verticalScrollBar().setValue(round(top))
                return
            block = block.next()

    def _follow(self, url: QUrl) -> None:
        address = url.toString()
        if url.scheme() in ("http", "https"):
            self._show_address(self._say(ON_THE_WEB, address=address), address)
            return
        page, heading = beside(self.page, address)
        if self.library.has(page):
            self.show_page(page, heading)
        else:
            self._show_address(self._say(GONE, page=page))

    # -- the web --------------------------------------------------------------------------------

    def _show_address(self, words: str, address: str = "") -> None:
        self._address = address
        self.web.setText(words)
        self.web.setVisible(bool(words))
        for button in (self.open_web, self.copy_web):
            button.setVisible(bool(address))

    def _open_web(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))
        self._show_address("")

    def _copy_web(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self._show_address("")

    # -- contents -------------------------------------------------------------------------------

    def _show_entries(self, entries: list[Entry]) -> None:
        self.contents.clear()
        for entry in entries:
            item = QListWidgetItem(entry.title, self.contents)
            item.setData(PAGE, entry.page)
            if not entry.page:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setFont(font(BODY_PX, 600))
                item.setTextAlignment(Qt.AlignmentFlag.AlignBottom)
                item.setSizeHint(QSize(0, scaled(HEADING_PX)))
            elif entry.detail:
                # Beneath its page, where the keyboard does not stop.
                item.setFont(font(BODY_PX, 600))
                piece = QListWidgetItem(entry.detail, self.contents)
                piece.setFlags(Qt.ItemFlag.NoItemFlags)
                piece.setFont(font(LABEL_PX))
        self._mark_current()

    def _mark_current(self) -> None:
        """Stand on the page that is shown; on none where it is not listed."""
        for place in range(self.contents.count()):
            if self.contents.item(place).data(PAGE) == self.page and self.page:
                self.contents.setCurrentRow(place)
                return
        self.contents.setCurrentRow(-1)

    def _search(self, typed: str) -> None:
        found = self.library.search(typed)
        self._show_entries(found)
        self.nothing.setVisible(not found)
        self.contents.setAccessibleName(self._say(FOUND if typed.strip() else CONTENTS))

    def _open_first(self) -> None:
        for place in range(self.contents.count()):
            if self.contents.item(place).data(PAGE):
                self._open_item(self.contents.item(place))
                return

    def _open_item(self, item: QListWidgetItem) -> None:
        if page := item.data(PAGE):
            self.show_page(page)

    def _stand_in_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # -- events ---------------------------------------------------------------------------------

    def _narrow(self) -> None:
        """Lines no longer than one likes to read."""
        room = self.browser.viewport().width()
        scale = font(100).pixelSize() / 100
        frame = self.browser.document().rootFrame()
        form = frame.frameFormat()
        right = max(MARGIN_PX, room - MARGIN_PX - TEXT_PX * scale)
        if (form.leftMargin(), form.rightMargin()) != (MARGIN_PX, right):
            form.setLeftMargin(MARGIN_PX)
            form.setRightMargin(right)
            form.setTopMargin(INSIDE_PX)
            form.setBottomMargin(MARGIN_PX)
            frame.setFrameFormat(form)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.search and kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.contents.setFocus(Qt.FocusReason.OtherFocusReason)
                self.contents.setCurrentRow(0)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        if kind == QEvent.Type.Resize and watched is not self.search and self.page:
            self._narrow()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.page:
            # The colours stand in the document; after all widgets have heard of the theme.
            QTimer.singleShot(0, self, self._again)

    def _again(self) -> None:
        self._ask(self.page, "", self.browser.verticalScrollBar().value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            if (window := self.parentWidget()) is not None:
                window.activateWindow()
            return
        super().keyPressEvent(event)


def _made(library: Library, page: str, type_: Type, reader: QObject) -> QTextDocument:
    return hand_over(leaf(library, page, type_), reader)
