"""Places as a forest plot: each with its range, all together, and what a new one can expect."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.text import NOTHING, Text
from desktop.ui.charts.forest import ForestPicture, ForestRow, Level, Role
from desktop.ui.parts.label import Label
from desktop.ui.pilot.figures import WITH_UNIT, Figures, known, periods
from desktop.ui.pilot.sheet_card import SheetCard
from desktop.ui.pilot.side import figures_of
from store.evidence.places import PLACES as COUNTED_PLACES
from store.reads import worked_parts
from store.reads.outcomes import NextPlace, Outcome, PlaceLine
from store.reads.worked_out import WorkedOut
from store.words import Direction, Kind, SiteKind, mark

PLACES = mark("pilot", "Places")
TITLES = (
    mark("pilot", "Place"),
    mark("pilot", "Value"),
    mark("pilot", "Likely between"),
    mark("pilot", "Periods"),
)
TOO_SMALL = mark("pilot", "<{count}")
NOTHING_YET = mark("pilot", "no numbers yet")
READ_OUT = mark("pilot", "{name}: {value}, likely {interval}, {periods}")
NOT_PEOPLE = mark("pilot", "{name}: {value}; how sure that is hangs on how many people came")
ONLY = mark("pilot", "{name}: {value}")
COMPARED = mark("pilot", "{name} (to compare with)")
NO_PLACES = mark("pilot", "One place so far. Two or more show whether it works elsewhere too.")
TOGETHER = mark("pilot", "All together")
A_NEW_PLACE = mark("pilot", "A new place")
MEAN_OF_BOTH = mark("pilot", "Mean of both")
TARGET = mark("pilot", "target {value}")
WORTHWHILE = mark("pilot", "worthwhile from {value}")
EXPECT = mark("pilot", "A new place can expect between {low} and {high}, by what came in {places}")
CHANCE = mark("pilot", "the chance that it comes beyond the target of {target} is {chance}")
CHANCE_WORTH = mark("pilot", "the chance that it is worthwhile there is {chance}")
TWO_ONLY = mark("pilot", "Mean of both: {value}. Two places do not tell what a third can expect")
SAID_OF_IT = mark("pilot", "{sentence}; {more}")
TWO_PLACES = mark("pilot", "Two places do not tell what a third can expect.")
CHANCES = mark(
    "pilot", "Chance in a new place: {chance} past the target of {target}, {worth} worthwhile."
)
CHANCE_ALONE = mark("pilot", "Chance in a new place: {chance} past the target of {target}.")
WORTH_ALONE = mark("pilot", "Chance in a new place: {worth} worthwhile.")
BOTH_CHANCES = mark("pilot", "{first}, and {second}")
SENTENCE = mark("pilot", "{sentence}.")
ORDER = {SiteKind.PILOT: 0, SiteKind.SCALE: 1, SiteKind.COMPARISON: 2}
ROLES: dict[SiteKind, Role] = {
    SiteKind.PILOT: "pilot",
    SiteKind.SCALE: "scale",
    SiteKind.COMPARISON: "comparison",
}


class PlacesCard(SheetCard):
    """The pilot's places in the last phase."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        titles = [text.say(words, "pilot") for words in TITLES]
        super().__init__(text.say(PLACES, "pilot"), titles, text, parent)
        self.none = Label(text.say(NO_PLACES, "pilot"), "second", wrap=True, parent=self)
        self.add(self.none)
        self.body.addStretch()

    def show_outcome(self, outcome: Outcome) -> None:
        """Those that have numbers of their own, comparison places last."""
        places = in_order(outcome)
        self.none.setVisible(not places)
        if places:
            picture = forest_of(outcome, self._text)
            ahead = outcome.next_place
            words = ""
            if ahead is not None:
                words = chance_words(ahead, outcome, self._text)
            behind = behind_rows(outcome)
            self.show_sheet(picture, words, lambda index: behind[index])
        self.show_chart(bool(places))


def chance_words(ahead: NextPlace, outcome: Outcome, text: Text) -> str:
    """What a new place can hope for, in a line below the plot."""
    figures = figures_of(outcome, text)
    if not _foreseen(ahead):
        return text.say(TWO_PLACES, "pilot")
    target, worth = ahead.beyond_target, ahead.beyond_minimum
    facts = {
        "target": figures.short(outcome.target),
        "chance": "" if target is None else text.chance(target),
        "worth": "" if worth is None else text.chance(worth),
    }
    if target is not None and worth is not None and outcome.target != outcome.minimum_worthwhile:
        return text.fill("pilot", CHANCES, **facts)
    if target is not None:
        return text.fill("pilot", CHANCE_ALONE, **facts)
    return "" if worth is None else text.fill("pilot", WORTH_ALONE, **facts)


def in_order(outcome: Outcome) -> list[PlaceLine]:
    """Pilot places, those it was scaled to, those to compare with."""
    return sorted(outcome.places, key=lambda each: ORDER[each.kind])


def behind_rows(outcome: Outcome) -> list[list[WorkedOut | None]]:
    """How each row of the plot is worked out."""
    found: list[list[WorkedOut | None]] = [
        [worked_parts.place(outcome, each)] for each in in_order(outcome)
    ]
    ahead = outcome.next_place
    if ahead is not None:
        found.append([worked_parts.pooled(outcome, ahead)])
        if _foreseen(ahead):
            found.append([worked_parts.next_place(outcome, ahead)])
    return found


def forest_of(outcome: Outcome, text: Text) -> ForestPicture:
    """The forest plot of an outcome's places."""
    figures = figures_of(outcome, text)
    rows = [_row(each, outcome, figures) for each in in_order(outcome)]
    ahead = outcome.next_place
    if ahead is not None:
        rows.append(_pooled(ahead, outcome, figures))
        if _foreseen(ahead):
            rows.append(_new(ahead, outcome, figures))
    # A count's levels are of all places together: no place is held against them alone.
    alone = outcome.kind is not Kind.COUNT and outcome.direction is not Direction.NONE
    target, minimum = outcome.target, outcome.minimum_worthwhile
    factor = {Kind.PROPORTION: 100.0, Kind.RATE: outcome.per}.get(outcome.kind, 1.0)
    return ForestPicture(
        text.say(PLACES, "pilot"),
        " ".join(text.fill("pilot", SENTENCE, sentence=row.said) for row in rows),
        tuple(rows),
        tuple(text.say(words, "pilot") for words in TITLES),
        _level(target, TARGET, figures) if alone else None,
        _level(minimum, WORTHWHILE, figures) if alone and minimum != target else None,
        figures.number,
        factor,
    )


def _foreseen(ahead: NextPlace) -> bool:
    return ahead.predicted_lower is not None and ahead.predicted_upper is not None


def _level(value: float | None, words: str, figures: Figures) -> Level | None:
    if value is None or not known(value):
        return None
    return Level(value, figures.text.fill("pilot", words, value=figures.number(value)))


def _row(place: PlaceLine, outcome: Outcome, figures: Figures) -> ForestRow:
    text, name = figures.text, place.name
    if place.kind is SiteKind.COMPARISON:
        name = text.fill("pilot", COMPARED, name=name)
    said = _said(place, outcome, figures)
    if place.suppressed or not known(place.estimate):
        few = text.fill("pilot", TOO_SMALL, count=outcome.small_group)
        value = few if place.suppressed else NOTHING
        return ForestRow(name, ROLES[place.kind], value, said, cells=(name, value, NOTHING, ""))
    value = figures.number(place.estimate)
    interval = figures.interval(place.lower, place.upper)
    count = periods(text, outcome.cadence, place.periods)
    return ForestRow(
        name,
        ROLES[place.kind],
        value,
        said,
        place.estimate,
        _shown(place.lower),
        _shown(place.upper),
        (name, value, interval, count),
    )


def _pooled(ahead: NextPlace, outcome: Outcome, figures: Figures) -> ForestRow:
    text = figures.text
    name = text.say(TOGETHER if _foreseen(ahead) else MEAN_OF_BOTH, "pilot")
    value, interval = figures.number(ahead.estimate), figures.interval(ahead.lower, ahead.upper)
    said = text.fill("pilot", ONLY, name=name, value=figures.with_unit(ahead.estimate))
    if known(ahead.lower) and not _foreseen(ahead):
        said = _said_of_new(ahead, outcome, text)
    cells = (name, value, interval, "")
    return ForestRow(name, "pooled", value, said, ahead.estimate, ahead.lower, ahead.upper, cells)


def _new(ahead: NextPlace, outcome: Outcome, figures: Figures) -> ForestRow:
    text = figures.text
    name = text.say(A_NEW_PLACE, "pilot")
    interval = figures.interval(ahead.predicted_lower, ahead.predicted_upper)
    said = _said_of_new(ahead, outcome, text)
    return ForestRow(
        name,
        "next",
        interval,
        said,
        ahead.estimate,
        ahead.predicted_lower,
        ahead.predicted_upper,
        (name, "", interval, ""),
    )


def _said_of_new(ahead: NextPlace, outcome: Outcome, text: Text) -> str:
    figures = figures_of(outcome, text)
    low, high = ahead.predicted_lower, ahead.predicted_upper
    if low is None or high is None:
        return text.fill("pilot", TWO_ONLY, value=figures.with_unit(ahead.estimate))
    first, last = figures.ends(low, high)
    if figures.unit_words:
        last = text.fill("pilot", WITH_UNIT, number=last, unit=figures.unit_words)
    places = text.fill("criteria", COUNTED_PLACES, ahead.places)
    sentence = text.fill("pilot", EXPECT, low=first, high=last, places=places)
    chances = []
    if ahead.beyond_target is not None and outcome.target is not None:
        target, chance = figures.with_unit(outcome.target), text.chance(ahead.beyond_target)
        chances.append(text.fill("pilot", CHANCE, target=target, chance=chance))
    if ahead.beyond_minimum is not None:
        chance = text.chance(ahead.beyond_minimum)
        chances.append(text.fill("pilot", CHANCE_WORTH, chance=chance))
    if not chances:
        return sentence
    more = chances[0]
    if len(chances) > 1:
        more = text.fill("pilot", BOTH_CHANCES, first=chances[0], second=chances[1])
    return text.fill("pilot", SAID_OF_IT, sentence=sentence, more=more)


def _said(place: PlaceLine, outcome: Outcome, figures: Figures) -> str:
    text = figures.text
    if place.suppressed:
        value = text.fill("pilot", TOO_SMALL, count=outcome.small_group)
    elif not known(place.estimate):
        value = text.say(NOTHING_YET, "pilot")
    else:
        value = figures.with_unit(place.estimate)
    if place.people_missing and not place.suppressed:
        return text.fill("pilot", NOT_PEOPLE, name=place.name, value=value)
    if place.suppressed or not known(place.lower) or not known(place.upper):
        return text.fill("pilot", ONLY, name=place.name, value=value)
    return text.fill(
        "pilot",
        READ_OUT,
        name=place.name,
        value=value,
        interval=figures.interval(place.lower, place.upper),
        periods=periods(text, outcome.cadence, place.periods),
    )


def _shown(value: float | None) -> float | None:
    return value if known(value) else None
