"""What is looked at: which measure, in which place, for which group, on which chart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.text import Text
from desktop.ui.parts.buttons import Chip
from desktop.ui.parts.label import tip
from desktop.ui.pilot.chart_choice import CHART_CHIP, name_of, offered, why_best, with_the_best
from store.words import mark

if TYPE_CHECKING:
    from store.reads.outcomes import Outcome
    from store.reads.pilot import Metric, PilotPage

ALL_PLACES = mark("pilot", "All places")
EVERYONE = mark("pilot", "Everyone")
OF_DIMENSION = mark("pilot", "{dimension}: {group}")
METRIC_CHIP = mark("pilot", "Metric")
PLACE_CHIP = mark("pilot", "Place")
GROUP_CHIP = mark("pilot", "Group")


class Chips(QObject):
    """Four chips. What was chosen stays where it can."""

    changed = Signal()
    """Something else is to be looked at."""

    def __init__(self, text: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self._page: PilotPage | None = None
        self.metric, self.place = Chip("", parent), Chip("", parent)
        self.group, self.chart = Chip("", parent), Chip("", parent)
        named = (METRIC_CHIP, PLACE_CHIP, GROUP_CHIP, CHART_CHIP)
        for chip, words in zip(self, named, strict=True):
            chip.setAccessibleDescription(text.say(words, "pilot"))
        for chip in (self.place, self.group, self.chart):
            chip.chosen.connect(self.changed)
            # “All places: Bergen” would be neither.
            chip.alone = True
        self.metric.chosen.connect(self._metric_chosen)

    def __iter__(self) -> Iterator[Chip]:
        return iter((self.metric, self.place, self.group, self.chart))

    @property
    def shown_metric(self) -> Metric | None:
        """The measure that is looked at."""
        if self._page is None:
            return None
        chosen = {metric.uid: metric for metric in self._page.metrics}
        return chosen.get(self.metric.value) or self._page.primary or self._first()

    def show_page(self, page: PilotPage) -> None:
        """Another pilot, or the same one as it stands now."""
        other = self._page is None or self._page.uid != page.uid
        held = (None, None, None, None) if other else tuple(chip.value for chip in self)
        self._page = page
        metric = next((m for m in page.metrics if m.uid == held[0]), None)
        metric = metric or page.primary or self._first()
        names = [(each.uid, each.name) for each in page.metrics]
        self.metric.set_choices(names, metric.uid if metric else None)
        places = [(each.uid, each.name) for each in page.sites]
        self._fill(self.place, ALL_PLACES, places, held[1])
        self._fill(self.group, EVERYONE, self._groups(page), held[2])
        self._fill_charts(metric, held[3])
        there = (page.metrics, page.sites, page.dimensions, page.metrics)
        for chip, records in zip(self, there, strict=True):
            chip.setVisible(bool(records))

    def show_metric(self, uid: UUID) -> None:
        """Look at this measure."""
        self.metric.set_value(uid)
        self._metric_chosen()

    def show_part(self, dimension: UUID | None, part: UUID | None) -> None:
        """Look at this place, or at this group of a dimension; None: at all again."""
        (self.place if dimension is None else self.group).set_value(part)
        self.changed.emit()

    def name_chart(self, found: Outcome) -> None:
        """While nothing is chosen the chip names the chart that fits best, and why."""
        kind, metric = found.chart_kind, self.shown_metric
        if kind is None:
            return
        is_set = metric is not None and metric.chart is not None
        if self.chart.value is None:
            self.chart.set_label(name_of(kind, self._text))
            choices = with_the_best(found.kind, kind, self._text, is_set=is_set)
            self.chart.set_choices(choices, None)
            self.chart.setToolTip("" if is_set else tip(why_best(kind, self._text)))

    def _first(self) -> Metric | None:
        assert self._page is not None
        return self._page.metrics[0] if self._page.metrics else None

    def _fill(self, chip: Chip, all_words: str, choices: list[tuple[Any, str]], held: Any) -> None:
        words = self._text.say(all_words, "pilot")
        chip.set_label(words)
        kept = held if held in dict(choices) else None
        chip.set_choices([(None, words), *choices], kept)

    def _fill_charts(self, metric: Metric | None, held: Any) -> None:
        choices = offered(metric.kind, self._text) if metric is not None else []
        self._fill(self.chart, CHART_CHIP, choices, held)

    def _groups(self, page: PilotPage) -> list[tuple[UUID, str]]:
        several = len(page.dimensions) > 1
        choices = []
        for dimension in page.dimensions:
            for level in dimension.levels:
                name = level.name
                if several:
                    name = self._text.fill(
                        "pilot", OF_DIMENSION, dimension=dimension.name, group=name
                    )
                choices.append((level.uid, name))
        return choices

    def _metric_chosen(self) -> None:
        self._fill_charts(self.shown_metric, None)
        self.changed.emit()
