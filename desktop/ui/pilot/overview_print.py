"""The overview on paper: A4 or what the printer has, light, with what each page must say.

The sheet is laid out in pixels of 1/96 inch, whatever the device: a page is as wide and high as
the device's margins leave it, and a text that is longer than a page goes on on the next one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextLayout,
    QTextOption,
)

from desktop.terms import Ended
from desktop.text import Text
from desktop.ui.charts.drawing import Drawing, Look
from desktop.ui.charts.plain import plain
from desktop.ui.parts.flag import ACT_TOKEN, FLAG_TEXT_TOKEN, paint_dot, paint_flag
from desktop.ui.pilot import hypotheses_words
from desktop.ui.pilot import overview_words as said
from desktop.ui.pilot.pictured import picture_of, title_of
from desktop.ui.theme import BODY_PX, HEADING_PX, LABEL_PX, LIGHT, TITLE_PX, fixed_font
from store.words import Act, Flag, mark

if TYPE_CHECKING:
    from store.reads.outcomes import Outcome
    from store.reads.pilot import PilotPage
    from store.reads.readiness import ReadinessPage

PAGE = mark("pilot", "Page {page} of {pages}")
PRINTED = mark("pilot", "{code} {title}, as of {date}")
PROFILE = mark("pilot", "Profile: {name}, version {version}")
WHAT = mark("pilot", "What we try, and for whom")
BELIEVED = mark("pilot", "What we believe")
SHOWN = mark("pilot", "What the numbers say")
TRIED = mark("pilot", "What was tried and learnt")
NEXT = mark("pilot", "What comes next")
REACH = mark("pilot", "Whom it reaches")
DECISION = mark("pilot", "Decided last")
NO_METRIC = mark("pilot", "Nothing is measured yet.")
NO_NUMBERS = mark("pilot", "No numbers yet.")
NUMBERED = mark("pilot", "{number}. {step}")
WITH_ADVICE = mark("pilot", "{step}: {advice}")
NAMED = mark("pilot", "{name}: {value}")
BETWEEN = " \u00b7 "
DPI = 96.0
MARGIN_MM = QMarginsF(18, 16, 18, 14)
CHART_PX, FOOT_PX, LEADING = 200.0, 28.0, 1.25
PDF_DPI = 300


@dataclass(frozen=True, slots=True)
class Block:
    """A strip of the sheet. words: what it says. joined: not parted from the next one."""

    height: float
    paint: Callable[[QPainter, float], None]
    words: str = ""
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed of a pilot. found, outcome: None where they are not known."""

    page: PilotPage
    found: ReadinessPage | None
    outcome: Outcome | None
    today: date
    text: Text

    def blocks(self, width: float) -> list[Block]:
        """All of it, from top to bottom, for a page of this width."""
        made = _Made(width, self.text)
        self._head(made)
        self._trying(made)
        self._believed(made)
        self._numbers(made)
        self._learnt(made)
        self._next(made)
        made.gap(10)
        made.write(said.held_back(self.page, self.outcome, self.text), LABEL_PX, token="ink3")
        return made.blocks

    def pages(self, size: QSizeF) -> list[list[Block]]:
        """The blocks of each page."""
        room = size.height() - FOOT_PX
        found: list[list[Block]] = [[]]
        left = room
        for strip in _kept_together(self.blocks(size.width())):
            height = sum(block.height for block in strip)
            if height > left and found[-1]:
                found.append([])
                left = room
            if found[-1] or any(block.words for block in strip):
                found[-1].extend(strip)
                left -= height
        return found

    def foot(self, number: int, of: int) -> tuple[str, str, str]:
        """Left, middle and right of what stands below each page."""
        text, page = self.text, self.page
        shown = {"code": page.code, "title": page.title, "date": text.date(self.today)}
        profile = ""
        if self.found is not None:
            used = self.found.profile
            profile = text.fill("pilot", PROFILE, name=used.name, version=used.version)
        return (
            text.fill("pilot", PRINTED, **shown),
            profile,
            text.fill("pilot", PAGE, page=number, pages=of),
        )

    def _head(self, made: _Made) -> None:
        page, found, text = self.page, self.found, self.text
        made.write(page.programme, LABEL_PX, token="ink3")
        made.write(page.title, TITLE_PX, 650)
        made.gap(4)
        if found is not None:
            shown = said.shown_flag(found, page)
            made.flag(shown, text.term(shown))
            made.write(text.say(found.why), token="ink2")

    def _trying(self, made: _Made) -> None:
        page, text = self.page, self.text
        made.heading(text.say(WHAT, "pilot"))
        for name, words in ((said.PROBLEM, page.problem), (said.FOR_WHOM, page.target_group)):
            made.write(text.say(name, "pilot"), LABEL_PX, token="ink3", joined=True)
            made.write(words or text.say(said.NOT_WRITTEN, "pilot"))
            made.gap(4)
        named = [
            text.fill("pilot", NAMED, name=name, value=value)
            for name, value in said.facts(page, text)
        ]
        made.write(BETWEEN.join(named), token="ink2")

    def _believed(self, made: _Made) -> None:
        page, text = self.page, self.text
        if not page.hypotheses:
            return
        first = page.hypotheses[0]
        made.heading(text.say(BELIEVED, "pilot"))
        made.write(hypotheses_words.sentence(first, text))
        made.write(hypotheses_words.stands(first, page, text), token="ink2")
        if first.fixings:
            fixed, then = hypotheses_words.fixed(first.fixings[-1], first, page, text)
            made.write(f"{fixed}; {then[:1].lower()}{then[1:]}", token="ink2")
        for words in hypotheses_words.moved_on(first, page, text):
            made.write(words, token="target")

    def _numbers(self, made: _Made) -> None:
        page, text, outcome = self.page, self.text, self.outcome
        made.heading(text.say(SHOWN, "pilot"))
        if page.primary is None:
            made.write(text.say(NO_METRIC, "pilot"), token="ink2")
            return
        picture = None if outcome is None else picture_of(outcome, text)
        if outcome is None or picture is None:
            made.write(text.say(NO_NUMBERS, "pilot"), token="ink2")
            return
        made.write(title_of(outcome, text), weight=600, joined=True)
        made.write(said.sentences(outcome, text), joined=True)
        size = QSizeF(made.width, CHART_PX)
        drawing = Drawing(picture, size, Look(LIGHT, text, heading=False, pad=0.0))

        def paint(painter: QPainter, top: float) -> None:
            painter.save()
            painter.translate(0, top)
            drawing.paint(painter)
            painter.restore()

        made.add(Block(CHART_PX, paint, plain(picture.title)))

    def _learnt(self, made: _Made) -> None:
        page, text = self.page, self.text
        made.heading(text.say(TRIED, "pilot"))
        if not page.iterations:
            made.write(text.say(said.NO_CYCLES, "pilot"), token="ink2")
        for each in page.iterations:
            made.dot(each.act, said.cycle(each, text))
        if learnt := said.learnt(page, text):
            made.write(learnt, token="ink2")

    def _next(self, made: _Made) -> None:
        text, found = self.text, self.found
        if found is not None:
            steps = said.steps(found, text)
            if steps:
                made.heading(text.say(NEXT, "pilot"))
            for number, (_, step, how) in enumerate(steps, 1):
                words = text.fill("pilot", WITH_ADVICE, step=step, advice=how) if how else step
                made.write(text.fill("pilot", NUMBERED, number=number, step=words))
            if reach := said.reach(found, text):
                made.heading(text.say(REACH, "pilot"))
                made.write(reach)
        decision = said.last_decision(self.page)
        made.heading(text.say(DECISION, "pilot"))
        if decision is None:
            made.write(text.say(said.NOT_DECIDED, "pilot"), token="ink2")
        else:
            made.write(said.decided(decision, text), weight=600, joined=True)
            made.write(decision.why)


class _Made:
    """Collects blocks for one width."""

    def __init__(self, width: float, text: Text) -> None:
        self.width, self._text = width, text
        self.blocks: list[Block] = []

    def add(self, block: Block) -> None:
        self.blocks.append(block)

    def gap(self, height: float) -> None:
        self.add(Block(height, lambda painter, top: None))

    def heading(self, words: str) -> None:
        self.gap(11)
        self.write(words, HEADING_PX, 600, joined=True)
        self.add(Block(2, lambda painter, top: None, joined=True))

    def write(
        self,
        words: str,
        px: int = BODY_PX,
        weight: int = 400,
        *,
        token: str = "ink",
        joined: bool = False,
        left: float = 0.0,
        before: Callable[[QPainter, float], None] | None = None,
    ) -> None:
        """Text, a block for each of its lines. before: paints what stands before the first."""
        if not words.strip():
            return
        kind = _print_font(px, weight)
        for place, line in enumerate(_lines(words, kind, self.width - left)):
            mark_ = before if place == 0 else None
            self.add(_line_block(line, kind, token, left, mark_, joined=joined))

    def flag(self, flag: Flag | Ended, words: str) -> None:
        def shape(painter: QPainter, top: float) -> None:
            paint_flag(painter, QRectF(0, top + 2, 17, 17), flag, LIGHT)

        self.write(words, 17, 600, token=FLAG_TEXT_TOKEN[flag], left=25, before=shape, joined=True)

    def dot(self, act: Act | None, words: str) -> None:
        def shape(painter: QPainter, top: float) -> None:
            paint_dot(painter, QRectF(0, top + 4, 9, 9), act, LIGHT)

        done = f"{words} ({self._text.term(act)})" if act in ACT_TOKEN and act else words
        self.write(done, left=18, before=shape)


def _print_font(px: int, weight: int) -> QFont:
    kind = fixed_font(px, weight)
    # The steps of a screen's pixels would be seen between letters on paper.
    kind.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return kind


def _lines(words: str, kind: QFont, width: float) -> list[str]:
    """A text broken into lines of at most this width."""
    whole = words.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\u2028")
    laid = QTextLayout(whole, kind)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    laid.setTextOption(option)
    found = []
    raw = whole.encode("utf-16-le")
    laid.beginLayout()
    while (line := laid.createLine()).isValid():
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        # Qt counts in UTF-16: a face takes two.
        piece = raw[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")
        found.append(piece.rstrip("\u2028"))
    laid.endLayout()
    return found


def _line_block(
    line: str,
    kind: QFont,
    token: str,
    left: float,
    before: Callable[[QPainter, float], None] | None,
    *,
    joined: bool,
) -> Block:
    height = round(kind.pixelSize() * LEADING + 1)

    def paint(painter: QPainter, top: float) -> None:
        if before is not None:
            before(painter, top)
        laid = QTextLayout(line, kind)
        laid.beginLayout()
        shown = laid.createLine()
        if shown.isValid():
            shown.setLineWidth(1e6)
        laid.endLayout()
        painter.setPen(QColor(getattr(LIGHT, token)))
        laid.draw(painter, QPointF(left, top))

    return Block(height, paint, line, joined)


def _kept_together(blocks: Sequence[Block]) -> list[list[Block]]:
    """Headings with what follows them."""
    strips: list[list[Block]] = [[]]
    for block in blocks:
        strips[-1].append(block)
        if not block.joined:
            strips.append([])
    return [strip for strip in strips if strip]


def paint_sheet(sheet: Sheet, device: QPagedPaintDevice) -> int:
    """Paint it on a printer or into a PDF; how many pages it took."""
    layout = device.pageLayout()
    dots = device.logicalDpiX()
    place = layout.paintRectPixels(dots)
    scale = dots / DPI
    size = QSizeF(place.width() / scale, place.height() / scale)
    pages = sheet.pages(size)
    painter = QPainter(device)
    painter.scale(scale, scale)
    try:
        for number, blocks in enumerate(pages, 1):
            if number > 1:
                device.newPage()
            paint_page(painter, blocks, size, sheet.foot(number, len(pages)))
    finally:
        painter.end()
    return len(pages)


def paint_page(
    painter: QPainter, blocks: Sequence[Block], size: QSizeF, foot: tuple[str, str, str]
) -> None:
    """One page: its blocks, a hairline, and what stands below it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = 0.0
    for block in blocks:
        block.paint(painter, top)
        top += block.height
    line = size.height() - FOOT_PX + 10
    painter.fillRect(QRectF(0, line, size.width(), 1), QColor(LIGHT.line))
    painter.setFont(_print_font(LABEL_PX - 1, 400))
    painter.setPen(QColor(LIGHT.ink3))
    sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
    shares = (0.55, 0.27, 0.18)
    left = 0.0
    for words, side, share in zip(foot, sides, shares, strict=True):
        room = QRectF(left, line + 4, size.width() * share, 16)
        shown = painter.fontMetrics().elidedText(
            " ".join(words.split("\n")), Qt.TextElideMode.ElideRight, round(room.width()) - 4
        )
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
        left += room.width()


def pdf_of(sheet: Sheet) -> bytes:
    """The sheet as a PDF file's bytes, on A4."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    writer.setTitle(plain(f"{sheet.page.code} {sheet.page.title}"))
    writer.setCreator("Springbrett")
    writer.setPageLayout(a4())
    paint_sheet(sheet, writer)
    buffer.close()
    return bytes(kept.data())


def a4() -> QPageLayout:
    """A4 upright with the sheet's margins."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        MARGIN_MM,
        QPageLayout.Unit.Millimeter,
    )
