"""A pilot's charts sent on: copied at once in all forms, saved as sharp as one likes."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from desktop.ui.charts.clip import SVG_TYPE
from desktop.ui.pilot import sent as sending
from tests.builders import do, weekly
from tests.ui.chart_samples import texts


@pytest.mark.parametrize("ending", ["png", "svg", "csv"])
def test_the_chart_and_its_numbers_are_saved_where_one_says(
    qtbot, judged, walking_bus, open_pilot, tmp_path, ending
):
    view = open_pilot(walking_bus)
    send = view.pages.outcomes.send
    asked = []

    def ask(parent, suggested, kinds):
        asked.append(suggested)
        return str(tmp_path / f"chart.{ending}")

    send.ask = ask
    with qtbot.waitSignal(view.said):
        getattr(send, ending)()

    content = (tmp_path / f"chart.{ending}").read_bytes()
    starts = {"png": b"\x89PNG", "svg": b"<?xml", "csv": b"period,numerator,denominator"}
    assert content.startswith(starts[ending])
    assert asked[0].endswith(f"P-001 Attendance.{ending}")
    if ending == "csv":
        assert content.count(b"\n") == 17
        assert b"2026-W10,41,100,0.41," in content


def test_a_place_that_cannot_be_written_is_said(qtbot, judged, walking_bus, open_pilot, tmp_path):
    view = open_pilot(walking_bus)
    send = view.pages.outcomes.send
    send.ask = lambda parent, suggested, kinds: str(tmp_path / "no" / "chart.png")

    with qtbot.waitSignal(view.said) as said:
        send.png()

    assert "be written" in str(said.args[0])


def test_copy_puts_the_picture_and_its_sentence_on_the_clipboard(
    qtbot, judged, walking_bus, open_pilot
):
    send = open_pilot(walking_bus).pages.outcomes.send

    with qtbot.waitSignal(send.said):
        send.copy()

    held = QGuiApplication.clipboard().mimeData()
    assert held.hasImage()
    assert "Week 10, 2026 to Week 25, 2026" in held.text()


def test_copy_puts_png_svg_and_table_on_the_clipboard_at_once(
    qtbot, store, judged, walking_bus, open_pilot
):
    noted = weekly("2026-W25", [(62, 100)], note="=1+1 <b>a</b>")
    do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=noted)
    send = open_pilot(walking_bus).pages.outcomes.send
    with qtbot.waitSignal(send.said):
        send.copy()
    held = QGuiApplication.clipboard().mimeData()

    png = bytes(held.data("image/png").data())
    assert QImage.fromData(png).width() == 2 * 850
    assert "target 55\u00a0%" in texts(bytes(held.data(SVG_TYPE).data()))
    sentence, *_, last = held.text().rstrip().splitlines()
    assert sentence.startswith("Attendance, share per week: Week 10, 2026 to Week 25, 2026, latest")
    assert last.split("\t")[:4] == ["Week 25, 2026", "62", "100", "62"]
    assert last.endswith("\t'=1+1 <b>a</b>"), "nothing that was typed is run by a spreadsheet"
    html = held.html()
    assert "<th>Counted</th>" in html and "<td>62</td>" in html
    assert "&lt;b&gt;a&lt;/b&gt;" in html and "<b>a" not in html
    assert html.count("<tr>") == 17


@pytest.mark.parametrize("times", [1, 2, 4])
def test_a_png_is_as_sharp_as_was_chosen(qtbot, judged, walking_bus, open_pilot, tmp_path, times):
    page = open_pilot(walking_bus).pages.outcomes
    page.send.ask = lambda parent, suggested, kinds: str(tmp_path / "chart.png")
    sizes = next(link.menu() for link in page._links if link.menu() is not None)
    with qtbot.waitSignal(page.send.said):
        sizes.actions()[[1, 2, 4].index(times)].trigger()
    image = QImage(str(tmp_path / "chart.png"))

    assert (image.width(), image.height()) == (850 * times, 500 * times)


def test_what_is_claimed_stands_in_what_is_sent_on(
    qtbot, judged, walking_bus, open_pilot, tmp_path
):
    page = open_pilot(walking_bus).pages.outcomes
    page.send.ask = lambda parent, suggested, kinds: str(tmp_path / "chart.svg")
    with qtbot.waitSignal(page.send.said):
        page.send.svg()
    said = " ".join(texts((tmp_path / "chart.svg").read_bytes()))

    assert "Week 10, 2026 to Week 25, 2026, latest 6" in said
    assert "Attendance went from 41\u00a0% to 61\u00a0%" in said


def test_files_are_made_beside_the_window(
    qtbot, judged, walking_bus, open_pilot, tmp_path, monkeypatch
):
    made = []
    rows = sending.csv_rows
    monkeypatch.setattr(
        sending, "csv_rows", lambda found: made.append(threading.current_thread()) or rows(found)
    )
    page = open_pilot(walking_bus).pages.outcomes
    page.send.ask = lambda parent, suggested, kinds: str(tmp_path / "chart.csv")
    with qtbot.waitSignal(page.send.said):
        page.send.csv()

    assert len(made) == 1
    assert made[0] is not threading.main_thread()


def test_ctrl_c_copies_the_chart_that_has_the_keyboard_and_its_table(
    qtbot, judged, walking_bus, open_pilot
):
    page = open_pilot(walking_bus).pages.outcomes
    control = Qt.KeyboardModifier.ControlModifier
    page.card.chart.setFocus()
    with qtbot.waitSignal(page.send.said):
        qtbot.keyClick(page.card.chart, Qt.Key.Key_C, control)
    assert "Week 25, 2026\t" in QGuiApplication.clipboard().text()

    QGuiApplication.clipboard().setText("")
    page.card.toggle_table()
    with qtbot.waitSignal(page.send.said):
        qtbot.keyClick(page.card.table.view, Qt.Key.Key_C, control)
    assert "Week 25, 2026\t" in QGuiApplication.clipboard().text()
