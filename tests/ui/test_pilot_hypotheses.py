"""What is believed: written, weighed, fixed, and what speaks for and against it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from desktop.ui.pilot.hypotheses_map import HypothesesMap
from desktop.ui.theme import LIGHT
from store.reads.pilot import pilot_page
from store.words import Comparison, Supports
from tests.builders import do
from tests.pixels import pixels

HOSTILE = "<b>bold</b> 100 % {name} “q” \u202e 😀"


def panel_of(view):
    panel = view.deeds.panels.open_one
    assert panel is not None and panel.isVisible()
    return panel


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def said(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def add_hypothesis(store, **more):
    fields = {"if_we": "a", "then": "b", "because": "c", **more}
    return do(store, "AddHypothesis", pilot="P-001", **fields).uid


def card_of(view, uid):
    return view.pages.hypotheses.cards[uid]


def test_without_any_one_sentence_and_one_button_say_how_to_begin(qtbot, walking_bus, open_pilot):
    page = open_pilot(walking_bus, "hypotheses").pages.hypotheses

    assert page.empty.isVisible() and "If we …, then …" in page.empty.accessibleName()


def test_a_hypothesis_is_written_and_its_criterion_fixed_with_what_that_means_said_before(
    qtbot, measured, walking_bus, open_pilot, settle, store
):
    view = open_pilot(walking_bus, "hypotheses")
    view.pages.hypotheses.asked.emit("hypothesis", "add", None)
    panel = panel_of(view)
    form = panel.content
    qtbot.keyClicks(form.widget("if_we"), "walk together")
    qtbot.keyClicks(form.widget("then"), "more pupils walk")
    qtbot.keyClicks(form.widget("because"), "parents trust a grown-up")
    qtbot.keyClicks(form.widget("target_share"), "55 %")
    qtbot.keyClicks(form.widget("by"), "31.12.2026")
    click(qtbot, panel.do)
    settle()
    hypothesis = store.read(pilot_page, walking_bus).hypotheses[0]
    assert (hypothesis.comparison, hypothesis.target) == (Comparison.AT_LEAST, 0.55)
    card = card_of(view, hypothesis.uid)
    assert card.sentence == (
        "If we walk together, then more pupils walk, because parents trust a grown-up."
    )
    assert "Attendance: at least 55\u00a0% by 31 Dec 2026" in said(card)
    assert "Not fixed yet: nothing can be shown until it is." in said(card)

    click(qtbot, card.buttons["fix"])
    panel = panel_of(view)
    words = panel.content.callout.accessibleName()
    assert "Attendance is held against “at least 55\u00a0%" in words
    assert "8 numbers are in already" in words
    assert "both stay visible" in words
    click(qtbot, panel.do)
    settle()

    fixing = store.read(pilot_page, walking_bus).hypotheses[0].fixings[0]
    assert (fixing.target, fixing.on, fixing.measurements_then) == (0.55, date(2026, 9, 28), 8)
    card = card_of(view, hypothesis.uid)
    assert "Fixed so on 28 Sep 2026 by kari" in said(card)
    assert f"8 numbers were in by then; fingerprint {fixing.hash[:8]}" in said(card)
    assert "remove" not in card.buttons


def test_fixed_on_paper_before_needs_its_source(
    qtbot, judged, walking_bus, open_pilot, settle, store
):
    view = open_pilot(walking_bus, "hypotheses")
    hypothesis = store.read(pilot_page, walking_bus).hypotheses[0]
    click(qtbot, card_of(view, hypothesis.uid).buttons["fix"])
    panel = panel_of(view)
    panel.content.widget("on").setText("1.6.2026")

    click(qtbot, panel.do)
    settle()

    assert panel.isVisible()
    assert "name the source" in panel.content.sentence("source")
    assert panel.content.widget("on").text() == "1 Jun 2026"


def test_a_criterion_that_is_not_all_there_opens_its_hypothesis_and_says_so(
    qtbot, store, measured, walking_bus, open_pilot
):
    uid = add_hypothesis(store)
    view = open_pilot(walking_bus, "hypotheses")

    click(qtbot, card_of(view, uid).buttons["fix"])

    panel = panel_of(view)
    assert panel.title.text() == "Hypothesis 1"
    callout = panel.content.layout().itemAt(0).widget()
    assert "needs a metric, a target and a date" in callout.accessibleName()


def test_what_was_changed_after_fixing_stays_visible_beside_it(
    store, judged, walking_bus, open_pilot
):
    do(store, "EditHypothesis", pilot="P-001", hypothesis="H1", target=0.5, by="2027-01-31")
    view = open_pilot(walking_bus, "hypotheses")
    words = said(card_of(view, store.read(pilot_page, walking_bus).hypotheses[0].uid))

    assert "Attendance: at least 50\u00a0% by 31 Jan 2027" in words
    assert "Fixed on 24 Apr 2026 by kari: at least 55\u00a0% by 31 Dec 2026" in words
    assert "Fixed at 55\u00a0%, now says 50\u00a0%" in words
    assert "Fixed at 31 Dec 2026, now says 31 Jan 2027" in words


def test_a_second_fixing_stands_below_the_first(store, judged, clock, walking_bus, open_pilot):
    do(store, "EditHypothesis", pilot="P-001", hypothesis="H1", target=0.7)
    do(store, "FixCriterion", pilot="P-001", hypothesis="H1")
    view = open_pilot(walking_bus, "hypotheses")
    words = said(card_of(view, store.read(pilot_page, walking_bus).hypotheses[0].uid))

    first = words.index("Fixed on 24 Apr 2026 by kari: at least 55\u00a0%")
    assert first < words.index("Fixed so on 28 Sep 2026 by kari")
    assert "now says" not in words


def test_a_finding_is_added_to_its_hypothesis_and_opened_by_enter(
    qtbot, store, walking_bus, open_pilot, settle
):
    add_hypothesis(store)
    second = add_hypothesis(store, then="d")
    view = open_pilot(walking_bus, "hypotheses")
    click(qtbot, card_of(view, second).add_finding)
    panel = panel_of(view)
    assert panel.content.widget("hypothesis").value == second
    qtbot.keyClicks(panel.content.widget("text"), "We know each other now")
    panel.content.widget("supports").set_value(Supports.WEAKENS)
    click(qtbot, panel.do)
    settle()

    page = store.read(pilot_page, walking_bus)
    assert page.notes[0].hypothesis_id == page.hypotheses[1].id
    (line,) = card_of(view, second).findings
    assert "Weakens" in line.accessibleName()
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert panel_of(view).content.widget("text").toPlainText() == "We know each other now"


def test_findings_that_bear_on_none_stand_beside(store, walking_bus, open_pilot, settle):
    add_hypothesis(store)
    view = open_pilot(walking_bus, "hypotheses")
    assert not view.pages.hypotheses.findings.isVisible()

    do(store, "AddEvidenceNote", pilot="P-001", text="It rained all week")
    view.reload()
    settle()

    assert view.pages.hypotheses.findings.isVisible()
    assert list(view.pages.hypotheses.findings.lines) == [view.page.notes[0].uid]


def test_the_cycles_that_test_it_are_named(store, walking_bus, open_pilot):
    first = add_hypothesis(store)
    second = add_hypothesis(store, then="d")
    do(store, "AddIteration", pilot="P-001", title="A shorter route", starts_on="2026-03-20",
       plan="Walk less", hypothesis="H1")  # fmt: skip
    view = open_pilot(walking_bus, "hypotheses")

    assert "1 · A shorter route" in said(card_of(view, first))
    assert "No cycle tests it yet." in said(card_of(view, second))


def test_one_that_was_never_fixed_is_removed_and_comes_back_by_undo(
    qtbot, store, walking_bus, open_pilot, settle
):
    uid = add_hypothesis(store)
    view = open_pilot(walking_bus, "hypotheses")
    click(qtbot, card_of(view, uid).buttons["remove"])
    settle()
    assert store.read(pilot_page, walking_bus).hypotheses == ()

    view._tasks.undo()
    settle()
    assert list(view.pages.hypotheses.cards) == [uid]


def focus(qtbot, view, uid):
    """A card that was just made is shown by the event loop; only then it takes the keyboard."""

    def taken() -> bool:
        card_of(view, uid).setFocus()
        return view.window().focusWidget() is card_of(view, uid)

    qtbot.waitUntil(taken)


def test_arrows_step_from_one_to_the_next_and_f2_opens_it(qtbot, store, walking_bus, open_pilot):
    first, second = add_hypothesis(store), add_hypothesis(store, then="d")
    view = open_pilot(walking_bus, "hypotheses")
    focus(qtbot, view, first)

    qtbot.keyClick(card_of(view, first), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: view.window().focusWidget() is card_of(view, second))
    qtbot.keyClick(card_of(view, second), Qt.Key.Key_F2)

    assert panel_of(view).title.text() == "Hypothesis 2"


def test_the_keyboard_stays_on_a_card_that_was_edited(
    qtbot, store, walking_bus, open_pilot, settle
):
    uid = add_hypothesis(store)
    view = open_pilot(walking_bus, "hypotheses")
    focus(qtbot, view, uid)
    qtbot.keyClick(card_of(view, uid), Qt.Key.Key_Return)
    panel = panel_of(view)
    panel.content.widget("then").setPlainText("everybody walks")
    click(qtbot, panel.do)
    settle()

    assert "everybody walks" in card_of(view, uid).sentence
    qtbot.waitUntil(lambda: view.window().focusWidget() is card_of(view, uid))


def test_the_map_puts_what_is_risky_at_the_top_right_and_a_click_goes_there(
    qtbot, store, walking_bus, open_pilot
):
    calm = add_hypothesis(store, importance=1, uncertainty=1)
    risky = add_hypothesis(store, importance=5, uncertainty=5)
    unknown = add_hypothesis(store)
    view = open_pilot(walking_bus, "hypotheses")
    page = view.pages.hypotheses
    dots = {each.uid: dot for each, dot in page.map.dots()}

    assert page.map.place_at(dots[unknown].center()) is None and "H3" in page.not_placed.text()
    assert dots[risky].center().x() > dots[calm].center().x()
    assert dots[risky].center().y() < dots[calm].center().y()
    at = dots[risky].center().toPoint()
    qtbot.mouseClick(page.map, Qt.MouseButton.LeftButton, pos=at)
    assert card_of(view, risky).hasFocus()


def placed(store, walking_bus):
    page = store.read(pilot_page, walking_bus)
    return {each.number: (each.importance, each.uncertainty) for each in page.hypotheses}


def test_a_hypothesis_is_moved_on_the_map_by_keys(qtbot, store, walking_bus, open_pilot, settle):
    add_hypothesis(store, importance=3, uncertainty=3)
    add_hypothesis(store)
    view = open_pilot(walking_bus, "hypotheses")
    on_map = view.pages.hypotheses.map
    on_map.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(on_map, Qt.Key.Key_Up)
    settle()
    qtbot.keyClick(on_map, Qt.Key.Key_Right)
    settle()
    qtbot.keyClick(on_map, Qt.Key.Key_Tab)
    assert on_map.hasFocus() and on_map.current.number == 2
    qtbot.keyClick(on_map, Qt.Key.Key_Up)
    settle()
    qtbot.keyClick(on_map, Qt.Key.Key_Left)
    settle()
    assert placed(store, walking_bus) == {1: (4, 4), 2: (3, 2)}
    assert on_map.accessibleDescription().startswith("H2: importance 3, uncertainty 2")

    qtbot.keyClick(on_map, Qt.Key.Key_1)
    qtbot.keyClick(on_map, Qt.Key.Key_Return)
    assert view.window().focusWidget().hypothesis.number == 1


def test_a_hypothesis_is_dragged_to_a_square_and_one_without_a_place_from_below(
    qtbot, store, walking_bus, open_pilot, settle
):
    add_hypothesis(store, importance=1, uncertainty=1)
    waiting = add_hypothesis(store)
    view = open_pilot(walking_bus, "hypotheses")
    on_map = view.pages.hypotheses.map
    dots = {each.uid: dot.center().toPoint() for each, dot in on_map.dots()}
    first = next(uid for uid in dots if uid != waiting)
    for uid, place in ((first, (5, 4)), (waiting, (2, 5))):
        left, to = Qt.MouseButton.LeftButton, on_map._square(*place).center().toPoint()
        qtbot.mousePress(on_map, left, pos=dots[uid])
        qtbot.mouseMove(on_map, to)
        qtbot.mouseRelease(on_map, left, pos=to)
        settle()

    assert placed(store, walking_bus) == {1: (5, 4), 2: (2, 5)}


def test_dropped_beside_the_map_it_stays_where_it_was(
    qtbot, store, walking_bus, open_pilot, settle
):
    add_hypothesis(store, importance=2, uncertainty=2)
    view = open_pilot(walking_bus, "hypotheses")
    on_map = view.pages.hypotheses.map
    at = on_map.dots()[0][1].center().toPoint()
    qtbot.mousePress(on_map, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseRelease(on_map, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    settle()

    assert placed(store, walking_bus) == {1: (2, 2)}


def test_the_menu_of_a_card_offers_what_can_be_done_with_it(
    qtbot, store, walking_bus, open_pilot, settle
):
    uid = add_hypothesis(store)
    view = open_pilot(walking_bus, "hypotheses")
    card = card_of(view, uid)
    words = [words for words, _, _ in card.menu_deeds()]
    assert words == [
        "Edit", "Fix the criterion", "Add a finding", "Log a cycle that tests it", "Remove",
    ]  # fmt: skip
    {words: deed for words, _, deed in card.menu_deeds()}["Log a cycle that tests it"]()
    assert panel_of(view).content.widget("hypothesis").value == uid


def test_two_in_one_square_do_not_hide_each_other(store, walking_bus, open_pilot):
    for _ in range(3):
        add_hypothesis(store, importance=4, uncertainty=4)
    dots = [dot for _, dot in open_pilot(walking_bus, "hypotheses").pages.hypotheses.map.dots()]

    assert len({round(dot.center().x()) for dot in dots}) == 3


def test_a_fixed_one_is_filled_on_the_map(judged, walking_bus, open_pilot):
    page = open_pilot(walking_bus, "hypotheses").pages.hypotheses

    assert isinstance(page.map, HypothesesMap)
    assert pixels(page.map, LIGHT.accent) > 150


def test_a_criterion_leads_to_the_hypothesis_it_rests_on(judged, walking_bus, open_pilot, store):
    view = open_pilot(walking_bus, "readiness")
    hypothesis = store.read(pilot_page, walking_bus).hypotheses[0]

    view._record_asked("criterion_fixing", hypothesis.fixings[0].uid)

    assert view.tab == "hypotheses" and card_of(view, hypothesis.uid).hasFocus()


@pytest.mark.parametrize("hostile", [HOSTILE, "x" * 2000])
def test_hostile_text_is_shown_as_typed(store, walking_bus, open_pilot, hostile):
    uid = add_hypothesis(store, if_we=hostile, then=hostile, because=hostile)
    do(store, "AddEvidenceNote", pilot="P-001", text=hostile, hypothesis="H1")
    card = card_of(open_pilot(walking_bus, "hypotheses"), uid)

    assert hostile in card.sentence and hostile in said(card)
    for label in card.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_in_the_smallest_window_nothing_of_it_is_cut_off(
    qtbot, judged, walking_bus, open_pilot, settle, store
):
    add_hypothesis(store, importance=5, uncertainty=4)
    view = open_pilot(walking_bus, "hypotheses")
    view.resize(1024 - 204, 700)  # what the sidebar leaves
    settle()

    area = view.pages.hypotheses._area
    qtbot.waitUntil(lambda: area.widget().width() <= area.viewport().width(), timeout=5_000)
    assert area.horizontalScrollBar().maximum() == 0
