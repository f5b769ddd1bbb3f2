"""The same chart small, for each place or for each group of a dimension."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.text import NOTHING, Text
from desktop.ui.charts.export import WIDTH_PX
from desktop.ui.charts.multiples import MultiplesPicture, Panel
from desktop.ui.charts.picture import ChartPicture, picture_from
from desktop.ui.charts.say import figure, signal_words, summary
from desktop.ui.parts.buttons import Chip
from desktop.ui.pilot.sent import number_cells, numbers_titles, sent_sheet
from desktop.ui.pilot.sheet_card import SheetCard
from store.reads import worked_outcome
from store.reads.multiples import Multiples, SmallChart, multiples
from store.words import Cadence, Kind, SiteKind, mark, mark_n

if TYPE_CHECKING:
    from desktop.tasks import Tasks
    from desktop.ui.charts.clip import Sent
    from store.reads.outcomes import Outcome
    from store.reads.worked_out import WorkedOut

CARD = mark("pilot", "Side by side")
TITLE = mark("pilot", "{metric}, by {what}")
BY_PLACE = mark("pilot", "place")
BY = mark("pilot", "By {what}")
PLACES = mark("pilot", "Places")
TITLES = (
    mark("pilot", "Place or group"),
    mark("pilot", "Latest"),
    mark("pilot", "Middle"),
    mark("pilot", "What it tells"),
    mark("pilot", "Periods"),
)
FEW = mark("pilot", "<{count}")
FEW_SAID = mark("pilot", "{name}: <{count}, too few people to show")
NOTHING_SAID = mark("pilot", "{name}: no numbers yet")
COMPARED = mark("pilot", "{name} (to compare with)")
BETTER = mark("pilot", "Better in {where}.")
WORSE = mark("pilot", "Worse in {where}.")
CHANGED = mark("pilot", "Changed in {where}.")
STEADY = mark("pilot", "Lately only ordinary variation in {where}.")
HIDDEN = mark("pilot", "Too few people to show in {where}.")
MORE = mark_n("pilot", "%n more", None, 0)
TELLS = {"improving": BETTER, "concerning": WORSE, "neutral": CHANGED, "common": STEADY}
NAMED = 4


def multiples_seen(
    session: Any,
    outcome: Outcome,
    dimension: UUID | None,
    chart: str | None,
    today: date,
    text: Text,
) -> tuple[Multiples, MultiplesPicture]:
    """The read as the card asks it, with all that is to be painted: of forty places that is a lot
    of words, which nobody waits for in the window."""
    found = multiples(
        session,
        outcome.pilot,
        outcome.uid,
        today=today,
        dimension=dimension,
        within=outcome.subgroup if dimension is None else outcome.site,
        chart=chart,
    )
    return found, multiples_picture(found, outcome, text)


class MultiplesCard(SheetCard):
    """Shown where there are two places or groups at least. Asks for itself, after the page."""

    part_chosen = Signal(object, object)
    """A dimension, None for places; and one of its groups or a place, None for all again."""

    def __init__(self, tasks: Tasks, text: Text, parent: QWidget | None = None) -> None:
        titles = [text.say(words, "pilot") for words in TITLES]
        super().__init__(text.say(CARD, "pilot"), titles, text, parent, opens=True)
        self._tasks = tasks
        self._outcome: Outcome | None = None
        self._chart: str | None = None
        self._by: UUID | None = None
        self._found: Multiples | None = None
        self.chip = Chip("", self)
        self.chip.chosen.connect(self._turn)
        self.title_row.insertWidget(1, self.chip)
        self.plot.opened.connect(self._open)
        self.table.opened.connect(self._open)
        self.hide()

    def ask_for(self, outcome: Outcome, chart: str | None) -> None:
        """For this metric, place or group as it stands now. chart: which one was chosen."""
        if self._outcome is not None and self._outcome.uid != outcome.uid:
            self.hide()
        self._outcome, self._chart = outcome, chart
        choices = self._choices(outcome)
        if not choices:
            self.hide()
            return
        if self._by not in dict(choices):
            self._by = choices[0][0]
        self.chip.set_choices(
            [(each or PLACES, name) for each, name in choices], self._by or PLACES
        )
        self.chip.setVisible(len(choices) > 1)
        self._ask()

    def _choices(self, outcome: Outcome) -> list[tuple[UUID | None, str]]:
        found: list[tuple[UUID | None, str]] = []
        if len(outcome.places) > 1:
            found.append((None, self._text.say(PLACES, "pilot")))
        found += [
            (each.uid, each.name)
            for each in outcome.groups
            if not each.by_reach and len(each.levels) > 1
        ]
        return found

    def _turn(self, by: UUID | str) -> None:
        self._by = by if isinstance(by, UUID) else None
        self._ask()

    def _ask(self) -> None:
        outcome = self._outcome
        if outcome is None:
            return
        self._tasks.read(
            multiples_seen,
            outcome,
            self._by,
            self._chart,
            self._tasks.today(),
            self._text,
            owner=self,
            then=self.show_multiples,
        )

    def show_multiples(self, answer: tuple[Multiples, MultiplesPicture]) -> None:
        """Show them; hidden where there is nothing to compare after all."""
        found, picture = answer
        outcome, self._found = self._outcome, found
        if outcome is None or len(found.parts) < 2:
            self.hide()
            return
        self.set_title(self._text.fill("pilot", BY, what=what_of(found, outcome, self._text)))
        self.show_sheet(picture, picture.summary, self._behind_part)
        self.show_chart(True)
        self.show()

    def sent(self) -> Sent | None:
        """With the numbers of all periods of each, as a spreadsheet wants them."""
        sheet = self.plot.sheet
        if not isinstance(sheet, MultiplesPicture) or not sheet.drawn:
            return super().sent()
        text = self._text
        header = (text.say(TITLES[0], "pilot"), *numbers_titles(sheet.drawn[0], text))
        drawn = sheet.drawn

        def rows() -> list[tuple[Any, ...]]:
            return [
                (each.title, *number_cells(each, at, text))
                for each in drawn
                for at in range(len(each))
            ]

        return sent_sheet(
            sheet, self.words.text(), header, rows, what=self.title.text(), width_px=WIDTH_PX
        )

    def _open(self, index: int) -> None:
        """Large above; the one that is there already goes back to all."""
        if self._found is None or self._outcome is None:
            return
        uid = self._found.parts[index].uid
        shown = self._outcome.site if self._by is None else self._outcome.subgroup
        self.part_chosen.emit(self._by, None if uid == shown else uid)

    def _behind_part(self, index: int) -> Sequence[WorkedOut | None]:
        """How the small chart's middle line and band are worked out."""
        if self._found is None or self._outcome is None:
            return ()
        part = self._found.parts[index]
        if part.chart is None:
            return ()
        seen = replace(
            self._outcome,
            chart=part.chart,
            chart_kind=part.chart_kind,
            variation=part.variation,
            periods=part.periods,
            numerator=part.numerator,
            denominator=part.denominator,
        )
        return (worked_outcome.chart(seen),)


def multiples_picture(found: Multiples, outcome: Outcome, text: Text) -> MultiplesPicture:
    """The small charts of an outcome with all their words."""
    shown = outcome.site if found.dimension is None else outcome.subgroup
    marked = [place for place, each in enumerate(found.parts) if each.uid == shown]
    return MultiplesPicture(
        title=text.fill("pilot", TITLE, metric=outcome.name, what=what_of(found, outcome, text)),
        summary=sentences_of(found, text),
        say=text,
        panels=tuple(_panel(each, outcome, text) for each in found.parts),
        titles=tuple(text.say(words, "pilot") for words in TITLES),
        marked=marked[0] if marked else None,
    )


def what_of(found: Multiples, outcome: Outcome, text: Text) -> str:
    """place, or the dimension's name as it stands within a sentence."""
    names = {each.uid: each.name.lower() for each in outcome.groups}
    return text.say(BY_PLACE, "pilot") if found.dimension is None else names[found.dimension]


def sentences_of(found: Multiples, text: Text) -> str:
    """Better in Askøy and Os. No more than chance in Bergen."""
    where: dict[str, list[str]] = defaultdict(list)
    for each in found.parts:
        if each.suppressed:
            where[HIDDEN].append(each.name)
        elif each.variation is not None:
            where[TELLS[each.variation.variation]].append(each.name)
    order = (BETTER, WORSE, CHANGED, STEADY, HIDDEN)
    return " ".join(
        text.fill("pilot", words, where=_named(where[words], text))
        for words in order
        if where[words]
    )


def _named(names: list[str], text: Text) -> str:
    """Few by name; of many some, and how many more. Askøy, Kleppestø; Os, Kuventræ."""
    if len(names) > NAMED:
        names = [*names[: NAMED - 1], text.fill("pilot", MORE, len(names) - NAMED + 1)]
    if any("," in name for name in names):
        return "; ".join(names)
    return text.joined(names)


def _panel(part: SmallChart, outcome: Outcome, text: Text) -> Panel:
    name = part.name
    if part.kind is SiteKind.COMPARISON:
        name = text.fill("pilot", COMPARED, name=name)
    picture = _picture(part, name, outcome)
    if picture is None or not len(picture.counted):
        value, words = NOTHING, text.fill("pilot", NOTHING_SAID, name=name)
        if part.suppressed:
            value = text.fill("pilot", FEW, count=outcome.small_group)
            words = text.fill("pilot", FEW_SAID, name=name, count=outcome.small_group)
        return Panel(name, None, value, words, (name, value, NOTHING, "", ""))
    last = int(picture.counted[-1])
    latest = figure(picture, float(picture.value[last]), text)
    middle = figure(picture, float(picture.centre[last]), text)
    tells, count = signal_words(picture, last, text), text.count(len(picture.counted))
    cells = (name, latest, middle, tells, count)
    return Panel(name, picture, latest, summary(picture, text), cells)


def _picture(part: SmallChart, name: str, outcome: Outcome) -> ChartPicture | None:
    if part.chart is None:
        return None
    return picture_from(
        part.chart,
        part.variation,
        title=name,
        periods=part.periods,
        numerator=part.numerator,
        denominator=part.denominator,
        cadence=outcome.cadence or Cadence.WEEK,
        kind=outcome.kind,
        direction=outcome.direction,
        # A count's target is of all places together: no place is held against it alone.
        target=None if outcome.kind is Kind.COUNT else outcome.target,
        unit=outcome.unit or "",
        per=outcome.per,
    )
