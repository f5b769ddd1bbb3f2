"""The page of readiness profiles: read, moved, held against every pilot, and only then saved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from desktop.text import Text
from desktop.ui.settings import profile_words
from desktop.ui.settings.profile_uses import differences
from desktop.ui.settings.profiles import ProfilesPage
from desktop.ui.theme import Theme
from store.errors import Refusal
from store.evidence.profile import CRITERIA, Profile
from store.reads.flag_errors import flag_errors_of
from store.reads.flags import ensure_fresh
from store.reads.portfolio import portfolio
from store.reads.profiles import profile_for, shipped_profiles
from store.words import Kind
from tests.builders import do

DEFAULT = shipped_profiles()["default"]
NORWEGIAN = QLocale(QLocale.Language.NorwegianBokmal)


@pytest.fixture
def used(store, judged):
    """The judged walking bus, in a programme with a profile of its own."""
    do(store, "AddProfile", name="Ours", based_on="exploratory")
    do(store, "EditProgramme", programme="Our pilots", profile="Ours")
    ensure_fresh(store)
    return store


@pytest.fixture
def page(qtbot, pilot_tasks, settle) -> Iterator[ProfilesPage]:
    """The page, shown, in a window that has the keyboard."""
    theme = Theme("light")
    theme.dress()
    made = ProfilesPage(pilot_tasks, pilot_tasks.text)
    qtbot.addWidget(made)
    made.resize(1180, 820)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    settle()
    yield made


@pytest.fixture
def write(qtbot, page, settle):
    """Types into the field of a threshold, leaves it, and waits for what follows."""

    def typed(name: str, text: str) -> QLineEdit:
        field = page.thresholds.lines[name].input
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        qtbot.waitUntil(field.hasFocus)
        field.selectAll()
        qtbot.keyClicks(field, text)
        field.clearFocus()
        looked(qtbot, page, settle)
        return field

    return typed


def looked(qtbot, page, settle) -> None:
    """Every pilot has been held against what stands there now."""
    qtbot.waitUntil(lambda: not page._timer.isActive())
    settle()


def ours(store) -> Profile:
    return store.read(profile_for, "Ours")


def test_every_setting_of_a_profile_has_a_line_and_every_criterion_a_tick(page):
    settings = {each.name for each in fields(Profile)} - {"name", "version", "required"}

    assert page.thresholds.lines.keys() == settings
    assert page.thresholds.checks.keys() == CRITERIA.keys()


def test_the_profile_that_most_pilots_are_judged_by_is_shown_first(used, page):
    assert page.chooser.currentText() == "Ours, version 1"


@pytest.mark.parametrize("name", ["exploratory", "default", "strict"])
def test_one_that_comes_with_the_program_is_read_and_cannot_be_changed(page, settle, name):
    page.choose(name)
    settle()

    profile = shipped_profiles()[name]
    assert page.chooser.currentText() == f"{name}, version 1, comes with Springbrett"
    for each, line in page.thresholds.lines.items():
        assert "input" not in line.__dict__ or line.input.isHidden(), each
        assert not line.value.isHidden(), each
    assert page.thresholds.lines["alpha"].value.text() == Text().exact_percent(profile.alpha)
    assert page.thresholds.lines["sites"].value.text() == str(profile.sites)
    for id, check in page.thresholds.checks.items():
        assert "box" not in check.__dict__ or check.box.isHidden()
        word = "required" if profile.requires(id) else "not required"
        assert check.words.accessibleName().endswith(f"? {word}"), id
    assert page.changes.use.isHidden()


def test_one_of_your_own_is_changed_in_place(used, page):
    for name, line in page.thresholds.lines.items():
        assert not line.input.isHidden(), name
        assert "value" not in line.__dict__ or line.value.isHidden(), name
    ticked = {id for id, check in page.thresholds.checks.items() if check.box.isChecked()}
    assert ticked == set(ours(used).required)


@pytest.mark.parametrize("typed", ["12 %", "12%", "0.12", "12"])
def test_a_share_is_typed_as_people_write_it(used, page, write, typed):
    field = write("alpha", typed)

    assert field.text() == "12\u00a0%"
    assert page.draft.alpha == 0.12


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("worst_off_share", "0,8", 0.8),
        ("worst_off_share", "80 %", 0.8),
        ("worst_off_share", "1", 1.0),
        ("worst_off_share", "1,2", 1.2),
        ("worst_off_share", "120", 1.2),
        ("next_site_chance", "0,9", 0.9),
        ("next_site_chance", "85,5 %", 0.855),
        ("alpha", "0,05", 0.05),
        ("alpha", "0,5 %", 0.005),
        ("alpha", "2,5", 0.025),
        ("participants", "1 200", 1200),
    ],
)
def test_norwegians_write_a_comma(name, typed, value):
    assert profile_words.read(profile_words.BY_NAME[name], typed, NORWEGIAN) == value


def test_what_was_moved_stands_beside_what_holds_now(used, page, write):
    write("sites", "5")
    page.thresholds.checks["need.documented"].box.click()

    assert page.thresholds.lines["sites"].was.text() == "now 2"
    assert page.thresholds.checks["need.documented"].was.text() == "now not required"
    assert page.thresholds.lines["iterations"].was.isHidden()


def test_whose_flag_would_change_is_seen_before_it_is_saved(used, page, write):
    before = used.data_version()
    write("minimum_periods", "40")

    assert page.changes.headline.text() == "1 of 1 pilot would change flag."
    (change,) = page.changes.found.changes
    block = next(each for each in page.changes.findChildren(QWidget)
                 if each.accessibleName().startswith("P-001  Walking bus: "))  # fmt: skip
    assert block.accessibleName() == (
        "P-001  Walking bus: Keep piloting now, Too early then. 8 of 40 weeks measured"
    )
    assert change.then == "too_early"
    assert not page.changes.use.isHidden()
    assert used.data_version() == before
    assert ours(used).version == 1


def test_moved_back_to_where_it_was_nothing_was_moved(used, page, write):
    write("minimum_periods", "40")
    write("minimum_periods", "4")

    assert not page.is_drafted
    assert page.changes.use.isHidden()
    assert "Nothing holds until you say so" in page.changes.note.text()


def test_the_button_saves_a_new_version_and_the_flags_follow(qtbot, used, page, write, settle):
    write("minimum_periods", "40")
    qtbot.mouseClick(page.changes.use, Qt.MouseButton.LeftButton)
    settle()

    assert (ours(used).version, ours(used).minimum_periods) == (2, 40)
    assert page.chooser.currentText() == "Ours, version 2"
    assert not page.is_drafted
    (row,) = used.read(portfolio, used.today())
    assert row.flag == "too_early"


def test_control_and_enter_do_the_same_from_any_field(qtbot, used, page, write, settle):
    field = write("sites", "5")
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()

    assert (ours(used).version, ours(used).sites) == (2, 5)


def test_enter_in_a_figure_saves_nothing(qtbot, used, page, settle):
    field = page.thresholds.lines["sites"].input
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(field.hasFocus)
    field.selectAll()
    qtbot.keyClicks(field, "5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    looked(qtbot, page, settle)

    assert page.is_drafted
    assert ours(used).version == 1


def test_escape_leaves_the_profile_as_it_was(qtbot, used, page, write, settle):
    field = write("minimum_periods", "40")
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    settle()

    assert field.text() == "4"
    assert not page.is_drafted
    assert page.changes.use.isHidden()


@pytest.mark.parametrize(
    ("name", "typed", "sentence"),
    [
        ("sites", "many", "“many” is not a number"),
        ("sites", "2.5", "“2.5” is not a whole number: write it without decimals."),
        (
            "alpha",
            "60 %",
            "The chance of error is 60\u00a0%; it goes from 0.5\u00a0% to 49\u00a0%.",
        ),
        ("minimum_periods", "3", "The number of periods is 3; it goes from 4 to 104."),
    ],
)
def test_what_cannot_be_asked_for_stays_with_its_sentence(
    qtbot, used, page, write, name, typed, sentence
):
    field = write(name, typed)
    line = page.thresholds.lines[name]

    assert sentence in line.error.text()
    assert not line.error.isHidden()
    assert sentence in field.accessibleDescription()
    assert field.text().replace("\u00a0", " ") == typed
    assert getattr(page.draft, name) == getattr(ours(used), name)


def test_while_it_is_typed_nothing_is_called_wrong(qtbot, used, page, settle):
    line = page.thresholds.lines["minimum_periods"]
    line.input.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(line.input.hasFocus)
    line.input.selectAll()
    qtbot.keyClicks(line.input, "1")
    assert line.error.isHidden()
    assert not page.is_drafted
    qtbot.keyClicks(line.input, "2")
    looked(qtbot, page, settle)

    assert line.error.isHidden()
    assert page.draft.minimum_periods == 12


def test_with_a_figure_that_cannot_be_read_nothing_is_saved(qtbot, used, page, write, settle):
    write("iterations", "3")
    field = write("sites", "many")
    page.use()
    settle()

    assert ours(used).version == 1
    qtbot.waitUntil(field.hasFocus)


def test_a_last_tick_taken_away_is_refused(used, page, settle, pilot_tasks, qtbot):
    said = []
    pilot_tasks.said.connect(said.append)
    for check in page.thresholds.checks.values():
        if check.box.isChecked():
            check.box.click()
    settle()

    (refusal,) = [each for each in said if isinstance(each, Refusal)]
    assert "would call every pilot ready" in str(refusal)
    assert sum(check.box.isChecked() for check in page.thresholds.checks.values()) == 1


def test_arrow_keys_move_a_figure_by_one(qtbot, used, page, settle):
    for name, expected in (("alpha", "12\u00a0%"), ("sites", "4")):
        field = page.thresholds.lines[name].input
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        for _ in range(3):
            qtbot.keyClick(field, Qt.Key.Key_Up)
        qtbot.keyClick(field, Qt.Key.Key_Down)
        looked(qtbot, page, settle)
        assert field.text() == expected
    assert (page.draft.alpha, page.draft.sites) == (0.12, 4)


def test_a_version_that_somebody_saved_meanwhile_is_said_and_what_was_moved_stays(
    used, page, write, settle, pilot_tasks
):
    said = []
    pilot_tasks.said.connect(said.append)
    write("sites", "5")
    do(used, "EditProfile", profile="Ours", iterations=3, who="ola")
    page.use()
    settle()

    assert any("Somebody saved version 2" in str(each) for each in said)
    assert (page.draft.version, page.draft.iterations, page.draft.sites) == (2, 3, 5)
    page.use()
    settle()
    assert (ours(used).version, ours(used).iterations, ours(used).sites) == (3, 3, 5)


def test_your_own_is_made_from_one_that_comes_with_the_program(qtbot, store, page, settle):
    page.choose("strict")
    settle()
    qtbot.mouseClick(page.make_own, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.naming.field.hasFocus)
    qtbot.keyClicks(page.naming.field, "Default")
    qtbot.keyClick(page.naming.field, Qt.Key.Key_Return)
    settle()
    assert "already a readiness profile called Default" in page.naming.error.text()

    page.naming.field.clear()
    qtbot.keyClicks(page.naming.field, "Ours")
    qtbot.keyClick(page.naming.field, Qt.Key.Key_Return)
    settle()
    assert page.chooser.currentText() == "Ours, version 1"
    assert page.naming.isHidden()
    assert ours(store) == replace(shipped_profiles()["strict"], name="Ours")


def test_escape_leaves_the_name_alone(qtbot, store, page, settle):
    qtbot.mouseClick(page.make_own, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.naming.field.hasFocus)
    qtbot.keyClick(page.naming.field, Qt.Key.Key_Escape)

    assert page.naming.isHidden()
    assert not page.make_own.isHidden()


def test_a_programme_is_given_the_profile_on_the_spot(qtbot, used, page, settle):
    page.choose("strict")
    settle()
    use = next(each for each in page.uses.findChildren(QAbstractButton)
               if each.accessibleName() == "Let Our pilots use this profile")  # fmt: skip
    qtbot.mouseClick(use, Qt.MouseButton.LeftButton)
    settle()

    (row,) = used.read(portfolio, used.today())
    assert row.flag == "too_early"
    spoken = [each.accessibleName() for each in page.uses.findChildren(QWidget)]
    assert "Our pilots: 1 pilot, by this one" in spoken


def test_a_profile_that_nobody_uses_is_held_against_every_pilot(used, page, settle):
    page.choose("strict")
    settle()

    assert page.changes.headline.text() == "1 of 1 pilot would change flag."
    assert "No pilot is judged by this profile yet" in page.changes.note.text()
    assert page.changes.use.isHidden()


def test_one_that_nobody_uses_can_be_removed(qtbot, store, page, settle):
    do(store, "AddProfile", name="Ours")
    page.reload()
    settle()
    page.choose("Ours")
    settle()
    qtbot.mouseClick(page.uses.remove, Qt.MouseButton.LeftButton)
    settle()

    assert page.chooser.value == "default"
    with pytest.raises(Refusal):
        ours(store)


def test_a_profile_that_is_used_cannot_be_removed_here(used, page):
    assert page.uses.remove.isHidden()


def test_each_version_says_what_it_changed():
    before = replace(DEFAULT, name="Ours", required=("effect.primary",))
    after = replace(before, version=2, alpha=0.1, paper_passes=True, required=("harm.guardrails",))

    assert differences(None, before, Text()) == ("The first one",)
    assert differences(before, after, Text()) == (
        "Chance of calling an effect shown that is not there, however often you look:"
        " 5\u00a0% → 10\u00a0%",
        "A target fixed on paper and entered later counts, where its source is attached: no → yes",
        "No longer required: the effect",
        "Required from now on: the guardrails",
    )


def test_everything_that_takes_the_keyboard_says_what_it_is(used, page):
    names = {
        each: each.accessibleName().strip()
        for each in page.findChildren(QWidget)
        if isinstance(each, QLineEdit | QComboBox | QAbstractButton)
        and each.isVisible()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    }

    assert len(names) > 10
    assert [each for each, name in names.items() if not name] == []


def test_the_keyboard_goes_through_the_thresholds_as_they_are_read(qtbot, used, page):
    page.chooser.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(page.chooser.hasFocus)
    stood = []
    for _ in range(8):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        stood.append(page.focusWidget())
    lines, checks = page.thresholds.lines, page.thresholds.checks
    learning = [check.box for id, check in checks.items() if CRITERIA[id] == "learning"]

    assert stood == [
        page.make_own,
        lines["minimum_periods"].input,
        lines["open_when_nearly"].input,
        checks["need.documented"].box,
        *learning,
    ]


def test_what_others_write_is_seen_and_what_was_moved_stays(used, page, write, settle, pilot_tasks):
    write("sites", "5")
    do(used, "EditProfile", profile="Ours", iterations=3, who="ola")
    pilot_tasks.poll()
    settle()

    assert page.chooser.currentText() == "Ours, version 2"
    assert page.thresholds.lines["iterations"].input.text() == "3"
    assert page.thresholds.lines["sites"].input.text() == "5"
    assert page.is_drafted


def test_what_stands_in_a_field_is_not_typed_over_by_what_comes_in(
    qtbot, used, page, write, settle, pilot_tasks
):
    field = write("sites", "many")
    other = page.thresholds.lines["iterations"].input
    other.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(other.hasFocus)
    other.selectAll()
    qtbot.keyClicks(other, "1")
    do(used, "EditProfile", profile="Ours", participants=40, who="ola")
    pilot_tasks.poll()
    looked(qtbot, page, settle)

    assert page.thresholds.lines["participants"].input.text() == "40"
    assert (field.text(), other.text()) == ("many", "1")
    assert page.thresholds.lines["sites"].error.text()


def test_the_error_table_of_the_profile_stands_beside_it(store, page, settle):
    page.choose("strict")
    settle()
    rows = flag_errors_of("strict")
    spoken = [each.accessibleName() for each in page.errors.findChildren(QWidget)]

    assert rows
    for row in rows:
        what = Text().say(row.what)
        (said,) = [each for each in spoken if each.startswith(f"{what}: ")]
        assert Text().percent(row.share, 1 if row.share < 0.1 else 0) in said
        assert ("goal: at" in said) == (row.goal is not None)
    assert "simulated pilots" in page.errors.note.text()


def test_another_kind_of_measure_has_its_own_figures(qtbot, store, page, settle):
    page.choose("default")
    settle()
    page.errors.kind.set_value(Kind.RATE)
    page.errors.kind.activated.emit(page.errors.kind.currentIndex())
    questions = tuple(f"{Text().say(row.what)}: " for row in flag_errors_of("default"))

    def shown() -> list[QWidget]:
        found = page.errors.findChildren(QWidget)
        return [w for w in found if w.isVisible() and w.accessibleName().startswith(questions)]

    qtbot.waitUntil(lambda: len(shown()) == len(flag_errors_of("default", Kind.RATE)))


@pytest.mark.parametrize(
    ("alpha", "nearest"),
    [(0.03, "strict (2.5\u00a0%)"), (0.05, "default (5\u00a0%)"), (0.2, "exploratory (10\u00a0%)")],
)
def test_one_of_your_own_names_the_nearest_that_was_tried(used, page, settle, alpha, nearest):
    do(used, "EditProfile", profile="Ours", alpha=alpha)
    page.reload()
    settle()

    note = page.errors.note.text().replace("“", "").replace("”", "")
    assert "No table was run for this profile" in note
    assert nearest in note
