"""A page as it is shown: Markdown becomes a document with our type, colours and pictures.

Made on any thread; nothing here touches a widget.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from desktop.ui.help.library import Library, beside
from desktop.ui.theme import Tokens

TEXT_PX, LARGEST_PX, SECOND_PX, THIRD_PX = 14, 24, 17, 14
PICTURE_PX = 680
LINE_HEIGHT = 142


@dataclass(frozen=True, slots=True)
class Type:
    """How text is set. scale: 1 for the usual size. face: the system's own font."""

    face: QFont
    tokens: Tokens
    scale: float = 1.0


def leaf(library: Library, page: str, type_: Type) -> QTextDocument:
    """A page of the library, laid out but for its width. Raises OSError where it can't be read."""
    document = QTextDocument()
    face = QFont(type_.face)
    face.setPixelSize(round(TEXT_PX * type_.scale))
    document.setDefaultFont(face)
    document.setDocumentMargin(0)
    document.setMarkdown(library.text(page), QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    _set_type(document, type_)
    _set_pictures(document, library, page, type_)
    return document


def title_of(document: QTextDocument) -> str:
    """The first line of a page, which is its title."""
    return document.firstBlock().text()


def hand_over(document: QTextDocument, to: QObject) -> QTextDocument:
    """Give a document to the thread of `to`; called in the thread that made it."""
    document.moveToThread(to.thread())
    return document


def _blocks(document: QTextDocument) -> list[QTextBlock]:
    found, block = [], document.firstBlock()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def _pieces(block: QTextBlock) -> list[QTextFragment]:
    """All of a block before anything in it is changed: that ends an iterator."""
    found, at = [], block.begin()
    while not at.atEnd():
        found.append(at.fragment())
        at += 1
    return found


def _over(block: QTextBlock, piece: QTextFragment) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.setPosition(piece.position())
    cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _has_picture(block: QTextBlock) -> bool:
    return any(piece.charFormat().isImageFormat() for piece in _pieces(block))


def _set_type(document: QTextDocument, type_: Type) -> None:
    for block in _blocks(document):
        cursor = QTextCursor(block)
        level = block.blockFormat().headingLevel()
        set_ = QTextBlockFormat()
        # A line as high as a picture needs no air between it and the next.
        high = 100 if _has_picture(block) else LINE_HEIGHT
        set_.setLineHeight(high, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        table = cursor.currentTable()
        if level:
            _set_heading(block, set_, level, type_)
        elif table is not None:
            set_.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        elif block.textList() is not None:
            set_.setBottomMargin(4 * type_.scale)
        else:
            set_.setBottomMargin(10 * type_.scale)
        cursor.mergeBlockFormat(set_)
        if not level:
            _set_words(block, type_)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _set_table(frame, type_)


def _set_heading(block: QTextBlock, set_: QTextBlockFormat, level: int, type_: Type) -> None:
    face = QFont(type_.face)
    face.setPixelSize(round({1: LARGEST_PX, 2: SECOND_PX}.get(level, THIRD_PX) * type_.scale))
    face.setWeight(QFont.Weight.DemiBold)
    # Set anew, not merged: Markdown makes headings larger by steps that would go on counting.
    for piece in _pieces(block):
        words = QTextCharFormat()
        words.setFont(face)
        _over(block, piece).setCharFormat(words)
    first = block.position() == 0
    set_.setTopMargin(0 if first else (20 if level == 2 else 12) * type_.scale)
    set_.setBottomMargin(6 * type_.scale)
    set_.setLineHeight(115, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)


def _set_words(block: QTextBlock, type_: Type) -> None:
    """Links and words of the screen in their colours; code in a face of even width."""
    tokens = type_.tokens
    for piece in _pieces(block):
        was = piece.charFormat()
        words = QTextCharFormat()
        if was.isAnchor():
            words.setForeground(QColor(tokens.accent))
            words.setFontUnderline(True)
        elif was.fontItalic():
            # A word of the screen: as firm as it stands there, rather than aslant.
            words.setFontItalic(False)
            words.setFontWeight(QFont.Weight.DemiBold)
        elif was.fontFixedPitch():
            words.setBackground(QColor(tokens.sunk))
        else:
            continue
        _over(block, piece).mergeCharFormat(words)


def _set_table(table: QTextTable, type_: Type) -> None:
    form = table.format()
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QBrush(QColor(type_.tokens.line)))
    form.setBorder(1)
    form.setBorderCollapse(True)
    form.setCellPadding(6 * type_.scale)
    form.setCellSpacing(0)
    form.setTopMargin(4 * type_.scale)
    form.setBottomMargin(14 * type_.scale)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(form)
    head = QTextCharFormat()
    head.setFontWeight(QFont.Weight.DemiBold)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        cursor = cell.firstCursorPosition()
        cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(head)


def _set_pictures(document: QTextDocument, library: Library, page: str, type_: Type) -> None:
    """Pictures from beside the pages, no wider than the text; none from anywhere else."""
    for block in _blocks(document):
        for piece in _pieces(block):
            form = piece.charFormat()
            if not form.isImageFormat():
                continue
            picture = form.toImageFormat()
            name = picture.name()
            path, _ = beside(page, name)
            inside = not path.startswith(("..", "/")) and "://" not in name
            image = QImage(str(library.root / path)) if inside else QImage()
            document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
            if not image.isNull():
                picture.setWidth(min(PICTURE_PX * type_.scale, image.width()))
                # Where text is large the page is narrower than that; its margins are part of it.
                picture.setMaximumWidth(QTextLength(QTextLength.Type.PercentageLength, 88))
            _over(block, piece).setCharFormat(picture)
