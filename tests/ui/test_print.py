"""The overview on paper: A4, light, numbered, dated, with what was held back."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from desktop.text import Text
from desktop.ui.pilot.overview_print import Sheet, a4, paint_page, paint_sheet, pdf_of
from desktop.ui.theme import DARK, LIGHT, Theme
from store.errors import Refusal
from store.reads.outcomes import outcome
from store.reads.pilot import pilot_page
from store.reads.readiness import readiness
from store.words import Message
from tests.builders import TODAY, do, weekly
from tests.pixels import pixels

A4 = QSizeF(657, 1009)
HOSTILE = "<b>bold</b> 100 % {name} “q” \u202e 😀"


def sheet_of(store, pilot) -> Sheet:
    page = store.read(pilot_page, pilot)
    metric = page.primary
    found = None if metric is None else store.read(outcome, pilot, metric.uid, today=TODAY)
    return Sheet(page, store.read(readiness, pilot, TODAY), found, TODAY, Text())


def words_of(sheet: Sheet) -> str:
    said = " ".join(block.words for block in sheet.blocks(A4.width()))
    return re.sub(" +", " ", said)


def pages_in(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def painted(sheet: Sheet, number: int = 0) -> QImage:
    pages = sheet.pages(A4)
    image = QImage(A4.toSize(), QImage.Format.Format_RGB32)
    image.fill("#ffffff")
    painter = QPainter(image)
    paint_page(painter, pages[number], A4, sheet.foot(number + 1, len(pages)))
    painter.end()
    return image


def test_the_pdf_is_one_a4_page_for_an_ordinary_pilot(qapp, store, judged, walking_bus):
    pdf = pdf_of(sheet_of(store, walking_bus))

    assert pdf.startswith(b"%PDF-") and pages_in(pdf) == 1
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert box is not None
    assert (round(float(box[1])), round(float(box[2]))) == (595, 842)


def test_it_says_all_that_the_screen_says(qapp, store, judged, walking_bus):
    words = words_of(sheet_of(store, walking_bus))

    for part in (
        "Walking bus",
        "Most pupils within two kilometres are driven to school.",
        "If we walk together along three marked routes",
        "Fixed so on 24 Apr 2026 by kari; 8 numbers were in by then",
        "Attendance went from 41\u00a0% to 61\u00a0%",
        "What comes next",
        "Nothing is decided yet.",
    ):
        assert part in words, part


def test_each_page_has_its_number_the_date_and_the_profiles_version(
    qapp, store, judged, walking_bus
):
    do(store, "EditPilot", pilot="P-001", problem="Every morning the same queue. " * 300)
    sheet = sheet_of(store, walking_bus)
    pages = sheet.pages(A4)
    used = sheet.found.profile

    assert len(pages) > 1
    assert sheet.foot(2, len(pages)) == (
        "P-001 Walking bus, as of 28 Sep 2026",
        f"Profile: {used.name}, version {used.version}",
        f"Page 2 of {len(pages)}",
    )
    assert pages_in(pdf_of(sheet)) == len(pages)


def test_nothing_of_a_long_text_is_lost_between_pages(qapp, store, walking_bus):
    long = " ".join(f"word{number}" for number in range(1000))
    do(store, "EditPilot", pilot="P-001", problem=long)
    sheet = sheet_of(store, walking_bus)
    pages = sheet.pages(A4)
    on_pages = " ".join(block.words for page in pages for block in page)

    assert re.findall(r"word\d+", on_pages) == long.split()
    for page in pages:
        assert sum(block.height for block in page) <= A4.height()


def test_a_heading_is_never_the_last_on_its_page(qapp, store, judged, walking_bus):
    for lines in range(0, 60, 3):
        do(store, "EditPilot", pilot="P-001", problem="\n".join(["line"] * (lines + 1)))
        for page in sheet_of(store, walking_bus).pages(A4):
            assert not page[-1].joined


def test_a_group_that_is_too_small_is_named_as_held_back_and_its_number_is_not_there(
    qapp, store, measured, walking_bus
):
    levels = [{"name": "Few", "share": 0.2}, {"name": "Some", "share": 0.3},
              {"name": "Many", "share": 0.5}]  # fmt: skip
    do(store, "AddSubgroups", pilot="P-001", dimension="Education", ordered=True, levels=levels)
    rows = [
        *weekly("2026-W20", [(3, 3)], subgroup="Few"),
        *weekly("2026-W20", [(17, 40)], subgroup="Some"),
        *weekly("2026-W20", [(31, 77)], subgroup="Many"),
    ]
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    words = words_of(sheet_of(store, walking_bus))

    assert "fewer than 5 people" in words and "Few and Some" in words
    assert "100\u00a0%" not in words


def test_that_nothing_was_held_back_is_said_too(qapp, store, judged, walking_bus):
    assert "Nothing is shown by group" in words_of(sheet_of(store, walking_bus))


def test_it_is_light_on_white_in_a_dark_window_too(qapp, store, judged, walking_bus):
    theme = Theme("dark")
    theme.dress()
    try:
        image = painted(sheet_of(store, walking_bus))
    finally:
        Theme("light").dress()

    assert image.pixelColor(image.width() - 2, 2).name() == "#ffffff"
    assert pixels(image, LIGHT.target) > 100 and pixels(image, LIGHT.band) > 500
    assert pixels(image, DARK.surface, tolerance=0) == 0


def test_a_printer_gets_the_same_pages_on_the_paper_that_it_has(
    qapp, store, judged, walking_bus, tmp_path
):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(a4())
    sheet = sheet_of(store, walking_bus)

    assert paint_sheet(sheet, printer) == 1
    small = QPdfWriter(str(tmp_path / "small.pdf"))
    small.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A5),
            QPageLayout.Orientation.Portrait,
            QMarginsF(10, 10, 10, 10),
            QPageLayout.Unit.Millimeter,
        )
    )
    assert paint_sheet(sheet, small) > 1
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


def test_a_pilot_with_nothing_but_a_title_can_be_printed(qapp, store):
    pilot = do(store, "AddPilot", title="Breakfast").uid
    sheet = sheet_of(store, pilot)

    assert "Not written down yet." in words_of(sheet)
    assert pages_in(pdf_of(sheet)) == 1


@pytest.mark.parametrize("hostile", [HOSTILE, "y" * 4000])
def test_hostile_text_is_printed_as_typed(qapp, store, judged, walking_bus, hostile):
    for field in ("problem", "target_group", "lead"):
        do(
            store,
            "EditPilot",
            pilot="P-001",
            **{field: hostile[:200] if field == "lead" else hostile},
        )
    sheet = sheet_of(store, walking_bus)

    assert hostile[:12] in words_of(sheet)
    assert pages_in(pdf_of(sheet)) == len(sheet.pages(QSizeF(657.6, 1009.1)))


def test_the_pdf_is_saved_where_the_person_says_and_the_page_says_so(
    qtbot, store, judged, walking_bus, open_pilot, tmp_path
):
    view = open_pilot(walking_bus, "overview")
    send = view.pages.overview.send
    asked = []

    def ask(parent, suggested, kinds):
        asked.append((suggested, kinds))
        return str(tmp_path / "walking")

    send.ask_path = ask
    with qtbot.waitSignal(view.said) as heard:
        send.pdf_link.click()

    assert asked[0][0].endswith("P-001 Walking bus.pdf") and asked[0][1] == "*.pdf"
    assert (tmp_path / "walking.pdf").read_bytes().startswith(b"%PDF-")
    assert isinstance(heard.args[0], Message) and heard.args[0].facts["name"] == "walking.pdf"


def test_a_folder_that_is_not_there_is_said_and_nothing_breaks(
    qtbot, store, judged, walking_bus, open_pilot, tmp_path
):
    view = open_pilot(walking_bus, "overview")
    view.pages.overview.send.ask_path = lambda *_: str(tmp_path / "gone" / "a.pdf")
    with qtbot.waitSignal(view.said) as heard:
        view.pages.overview.send.pdf_link.click()

    assert isinstance(heard.args[0], Refusal)


def test_print_asks_for_a_printer_and_prints_on_it(
    qtbot, store, judged, walking_bus, open_pilot, tmp_path
):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    view = open_pilot(walking_bus, "overview")
    view.pages.overview.send.ask_printer = lambda parent: printer
    view.pages.overview.send.print_link.click()

    assert pages_in((tmp_path / "printed.pdf").read_bytes()) == 1


def test_who_would_rather_not_print_prints_nothing(qtbot, judged, walking_bus, open_pilot):
    view = open_pilot(walking_bus, "overview")
    asked = []
    view.pages.overview.send.ask_printer = asked.append
    view.pages.overview.send.print_link.click()

    assert len(asked) == 1
