"""What a chart says: figures, and the sentences about a point, a mark and the whole."""

from __future__ import annotations

import numpy as np

from desktop.text import Text
from desktop.ui.charts.picture import ChartPicture, Mark
from desktop.ui.charts.plain import plain
from desktop.ui.charts.scale import decimals_of
from store.words import Act, Kind, mark

SIGNALS = {
    "improving": mark("charts", "A change for the better"),
    "concerning": mark("charts", "A change for the worse"),
    "neutral": mark("charts", "A change, neither better nor worse"),
    "common": mark("charts", "Ordinary variation"),
}
RULES = {
    "limit": mark("charts", "outside the limits"),
    "trend": mark("charts", "part of seven rising or falling in a row"),
    "two_of_three": mark("charts", "two of three far from the centre"),
    "shift": mark("charts", "part of seven in a row on one side of the centre"),
}
SIGNAL = mark("charts", "{signal}: {rule}")
LEFT_OUT = mark("charts", "Left out: counts in nothing")
ACTS = {
    Act.ADOPT: mark("charts", "adopted"),
    Act.ADAPT: mark("charts", "adapted"),
    Act.ABANDON: mark("charts", "abandoned"),
    None: mark("charts", "open"),
}
CENTRES = {"mean": mark("charts", "mean {value}"), "median": mark("charts", "median {value}")}
TARGET = mark("charts", "target {value}")
BETTER_UP = mark("charts", "better ↑")
BETTER_DOWN = mark("charts", "better ↓")
PROVISIONAL = mark("charts", "limits provisional, fewer than 12 points")
OF = mark("charts", "{part} of {whole}")
MEAN_OF = mark("charts", "mean of {whole}")
PER = mark("charts", "{value} per {per}")
CYCLE = mark("charts", "Cycle {number} · {title}, {act}, {date}")
CHANGE = mark("charts", "{title}, {act}, {date}")
EVENT = mark("charts", "Event · {title}, {date}")
MEANS = frozenset({Kind.MEAN, Kind.SCORE})
"""Their numerator is the value itself, and their denominator what it was taken of."""
FROM = mark("charts", "{period}, from {date}")
NO_NUMBERS = mark("charts", "No numbers yet.")
FIRST_TO_LAST = mark("charts", "{first} to {last}, latest {value}")
ONLY_ONE = mark("charts", "{last}, {value}")
TITLED = mark("charts", "{title}: {sentence}")
SUMMARY_EMPTY = mark("charts", "{title}: no numbers yet.")


def figure(picture: ChartPicture, value: float, say: Text, decimals: int | None = None) -> str:
    """A stored value as its axis shows it, without its unit; closing zeros are dropped."""
    most = decimals_of(picture) if decimals is None else decimals
    return shown(picture, value * picture.factor, say, most)


def target_figure(picture: ChartPicture, say: Text) -> str:
    """The target as it was set: rounded less than what is measured."""
    assert picture.target is not None
    return figure(picture, picture.target, say, decimals_of(picture) + 2)


def shown(picture: ChartPicture, value: float, say: Text, most: int) -> str:
    """A value that is already times the picture's factor, with at most so many decimals."""
    kept = round(value, most)
    decimals = next((d for d in range(most) if round(kept, d) == kept), most)
    if picture.kind is Kind.PROPORTION:
        return say.percent(kept / 100, decimals)
    return say.number(kept, decimals)


def with_unit(picture: ChartPicture, value: float, say: Text) -> str:
    """A stored value with its unit, or what it is per."""
    text = figure(picture, value, say)
    if picture.kind is Kind.RATE and picture.per != 1:
        return say.fill("charts", PER, value=text, per=say.exact(picture.per))
    return f"{text} {plain(picture.unit)}" if picture.unit else text


def part_of_whole(picture: ChartPicture, index: int, say: Text) -> str:
    """57 of 105, for a mean of how many it is; nothing where there is no denominator."""
    if picture.denominator is None or not np.isfinite(picture.denominator[index]):
        return ""
    whole = _whole_or_tenths(float(picture.denominator[index]), say)
    if picture.kind in MEANS:
        return say.fill("charts", MEAN_OF, whole=whole)
    part = _whole_or_tenths(float(picture.numerator[index]), say)
    return say.fill("charts", OF, part=part, whole=whole)


def signal_words(picture: ChartPicture, index: int, say: Text) -> str:
    """What kind of signal a point is, in words."""
    if picture.excluded[index]:
        return say.fill("charts", LEFT_OUT)
    words = say.fill("charts", SIGNALS[picture.point_types[index] or "common"])
    rule = picture.rules[index]
    if rule not in RULES:
        return words
    return say.fill("charts", SIGNAL, signal=words, rule=say.say(RULES[rule], "charts"))


def mark_words(mark_: Mark, say: Text) -> str:
    """Cycle 3 · guide, adopted, 1 Jun: all that a mark has to tell on one line."""
    title, day = plain(mark_.title), say.date(mark_.day, year=False)
    if mark_.kind == "event":
        return say.fill("charts", EVENT, title=title, date=day)
    act = say.say(ACTS[mark_.act], "charts")
    if mark_.number is None:
        return say.fill("charts", CHANGE, title=title, act=act, date=day)
    number = say.count(mark_.number)
    return say.fill("charts", CYCLE, number=number, title=title, act=act, date=day)


def summary(picture: ChartPicture, say: Text) -> str:
    """The chart in one sentence, for screen readers, reports and copying."""
    title = plain(picture.title)
    if not len(picture.counted):
        return say.fill("charts", SUMMARY_EMPTY, title=title)
    return say.fill("charts", TITLED, title=title, sentence=_sentence(picture, say))


def beneath(picture: ChartPicture, say: Text) -> str:
    """The same where the title stands above it, a sentence of its own; nothing without numbers."""
    words = _sentence(picture, say)
    return words[:1].upper() + words[1:]


def _sentence(picture: ChartPicture, say: Text) -> str:
    points = picture.counted
    if not len(points):
        return ""
    last = int(points[-1])
    facts = {
        "first": say.period(int(picture.periods[points[0]]), picture.cadence),
        "last": say.period(int(picture.periods[last]), picture.cadence),
        "value": with_unit(picture, float(picture.value[last]), say),
    }
    parts = [say.fill("charts", FIRST_TO_LAST if len(points) > 1 else ONLY_ONE, **facts)]
    if np.isfinite(picture.centre[last]):
        centre = figure(picture, float(picture.centre[last]), say)
        parts.append(say.fill("charts", CENTRES[picture.centre_name], value=centre))
    if picture.target is not None:
        parts.append(say.fill("charts", TARGET, value=target_figure(picture, say)))
    words = signal_words(picture, last, say)
    parts.append(words[:1].lower() + words[1:])
    if picture.provisional:
        parts.append(say.fill("charts", PROVISIONAL))
    return ", ".join(parts) + "."


def _whole_or_tenths(value: float, say: Text) -> str:
    return say.number(value, 0 if value == round(value) or value >= 1000 else 1)
