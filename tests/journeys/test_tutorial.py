"""The tutorial, walked: every step of docs/*/first-pilot.md with the real window, as it is told."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt

from desktop.language import use_language
from desktop.ui.help.library import screen_words
from desktop.ui.parts.panel import SidePanel
from store.commands.registry import Spoken
from store.reads.first import first_rows
from store.reads.pilot import PilotPage, pilot_page
from store.reads.readiness import readiness
from store.store import Store
from store.words import Cadence, Direction, Flag, Kind, Role
from tests.builders import TODAY
from tests.conftest import ROOT
from tests.windows import opened, settle

CTRL = Qt.KeyboardModifier.ControlModifier


class Page:
    """What the tutorial says in one language."""

    def __init__(self, lang: str) -> None:
        self.text = (ROOT / "docs" / lang / "first-pilot.md").read_text(encoding="utf-8")
        self.flat = " ".join(self.text.split())
        self.steps = re.split(r"^## ", self.text, flags=re.MULTILINE)[1:]

    @property
    def block(self) -> str:
        """The block that one is to copy."""
        found = re.search(r"```\n(.+?)```", self.text, re.DOTALL)
        assert found is not None
        return found[1]

    def fields(self, step: int) -> dict[str, str]:
        """What is to be filled in: `*Field*: value.`"""
        found = re.findall(r"\*([^*]+)\*: ([^*.]+)\.", self.steps[step - 1])
        return {" ".join(name.split()): value for name, value in found}

    def quoted(self, step: int) -> list[str]:
        """What stands in quotation marks."""
        flat = " ".join(self.steps[step - 1].split())
        return re.findall(r"[“«]([^”»]+)[”»]", flat)


@pytest.fixture(params=["en", "nb"])
def lang(request) -> str:
    return request.param


@pytest.fixture
def app(qtbot, clock, store_path, lang):
    with opened(qtbot, store_path, (1280, 800), use_language(lang), now=clock) as made:
        yield made


def kept(path, clock) -> PilotPage:
    with Store(path, now=clock) as store:
        return store.read(pilot_page, first_rows(path, TODAY)[0].uid)


def panel_of(qtbot, app) -> SidePanel:
    view = app.window.pilot
    qtbot.waitUntil(lambda: view.deeds.panels.open_one is not None)
    return view.deeds.panels.open_one


def hand_in(qtbot, app, **values) -> None:
    panel = panel_of(qtbot, app)
    panel.content.set_values(values)
    panel.do.click()
    settle(qtbot, app)


def test_the_first_pilot_comes_about_as_the_tutorial_tells_it(qtbot, app, store_path, clock, lang):
    page, window = Page(lang), app.window
    assert len(page.steps) == 8

    # 1. Paste the numbers.
    window.start.numbers.setPlainText(page.block)
    words = screen_words(page.steps[0])
    assert window.start.go_on.text() == words[0]
    window.start.go_on.click()
    settle(qtbot, app)
    pasted = window.frame.pages["pasted"]
    part, whole = page.block.splitlines()[0].split("\t")[1:]
    assert f"“{part}”" in page.text or f"«{part}»" in page.text
    assert part in pasted.how.text()
    assert whole in pasted.how.text()

    # 2. Make it a pilot.
    fields = page.fields(2)
    for name, (label, typed) in zip(("title", "place", "target"), fields.items(), strict=True):
        assert pasted.become.form.widget(name).accessibleName() == label
        qtbot.keyClicks(pasted.become.form.widget(name), typed.replace("å", "a"))
    pasted.become.direction.set_value(Direction.UP)
    assert pasted.become.direction.currentText() in screen_words(page.steps[1])
    pasted.become.direction.activated.emit(pasted.become.direction.currentIndex())
    settle(qtbot, app)
    pasted.become.do.click()
    settle(qtbot, app)
    made = kept(store_path, clock)
    (hypothesis,) = made.hypotheses
    (metric,) = made.metrics
    assert (metric.kind, metric.target) == (Kind.PROPORTION, 0.55)
    assert hypothesis.fixings[0].measurements_then == 12, "the twelve numbers were in before"
    assert len(made.sites) == 1

    # 3. Say what you believe.
    view = window.pilot
    view.show_tab("hypotheses")
    settle(qtbot, app)
    view.deeds.asked("hypothesis", "edit", hypothesis.uid)
    if_we, then, because = page.quoted(3)[:3]
    beliefs = {"if_we": if_we, "then": then, "because": because}
    says(qtbot, app, beliefs | {"importance": 5, "uncertainty": 4})
    (believed,) = kept(store_path, clock).hypotheses
    assert (believed.if_we, believed.then, believed.because) == (if_we, then, because)
    assert len(believed.fixings) == 1, "what was fixed stands"

    # 4. Say what must not get worse.
    view.show_tab("overview")
    view.deeds.asked("metric", "add", None)
    settle(qtbot, app)
    hand_in(
        qtbot,
        app,
        name=page.quoted(4)[0],
        kind=Kind.COUNT,
        direction=Direction.DOWN,
        role=Role.GUARDRAIL,
        cadence=Cadence.WEEK,
        limit=2,
    )
    guardrail = next(each for each in kept(store_path, clock).metrics if each.uid != metric.uid)
    assert (guardrail.role, guardrail.limit) == (Role.GUARDRAIL, 2)

    # 5. Try something, and write it down.
    view.deeds.asked("iteration", "add", None)
    settle(qtbot, app)
    hand_in(qtbot, app, title=page.quoted(5)[0], plan="A", prediction="B")
    assert [each.title for each in kept(store_path, clock).iterations] == [page.quoted(5)[0]]

    # 6. See where it stands.
    qtbot.keyClick(view, Qt.Key.Key_5, CTRL)
    settle(qtbot, app)
    assert view.tab == "readiness"
    assert view.readiness.flag is Flag.TOO_EARLY
    assert app.tasks.text.term(Flag.TOO_EARLY) in screen_words(page.steps[5])

    # 7. Come back each week.
    comes_back(store_path, clock, made.code, metric.name)
    with Store(store_path, now=clock) as store:
        after = store.read(readiness, made.uid, TODAY)
    assert after.flag is not Flag.READY


def says(qtbot, app, values: dict) -> None:
    """A record that is edited in place: each field is saved as it is left."""
    panel = panel_of(qtbot, app)
    for name, value in values.items():
        panel.content.set_values({name: value})
        panel.content.edited.emit(name)
        settle(qtbot, app)
    panel.do.click()
    settle(qtbot, app)


def comes_back(path, clock, code: str, metric: str) -> None:
    """The new week, as the grid would save it."""
    rows = [{"period": TODAY.isoformat(), "numerator": 58, "denominator": 100}]
    with Store(path, now=clock) as store:
        store.do(
            Spoken("RecordMeasurements", {"pilot": code, "metric": metric, "rows": rows}), by="kari"
        )
