"""Transfer and comparison: what the places say, as criteria.

Pilot places say what a new one can expect; comparison places what would have come anyway.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from math import isfinite, isnan

import numpy as np

from store.evidence import sentences as words
from store.evidence.criteria import Answer, Records, asked, not_looked_at
from store.evidence.effect import Judged, beyond
from store.evidence.pilot import Floats, MetricEvidence, PlaceEvidence, before_and_after
from store.evidence.profile import Profile
from store.evidence.sentences import said, with_figures
from store.evidence.transfer import (
    Change,
    Place,
    Transfer,
    difference_in_differences,
    estimates,
    next_sites,
)
from store.words import Kind, Message, SiteKind, Verdict, mark, mark_n

PREDICTED = 3  # places before a new one can be foreseen

PLACES = mark_n("criteria", "%n place(s)", None, 0)
ONE_PLACE = mark("criteria", "Numbers from one place say nothing of the next")
NO_PLACE = mark("criteria", "No place has numbers of its own, so a new one cannot be foreseen")
TWO_PLACES = mark("criteria", "Numbers from two places do not tell what a third would see")
MORE_PLACES = mark("criteria", "Measure in one more place: from three on a new one is foreseen.")
NO_PERIODS = mark("criteria", "The places have too few numbers to say how they differ")
CHANCE = mark(
    "criteria", "The chance that a new place comes beyond {minimum} is {chance}, from {places}"
)
CHANCE_SEEN = mark("criteria", "{chance}")
CHANCE_ASKED = mark("criteria", "at least {chance}")
ALIKE = mark(
    "criteria",
    "Find out why places differ and what the best do, or measure longer where numbers are few.",
)
BOTH_BEYOND = mark(
    "criteria",
    "Both places, and the range of their mean, lie beyond {minimum}; with two places a third "
    "cannot be foreseen",
)
NOT_BOTH = mark("criteria", "Not both places lie beyond {minimum}")
BOTH_UNSURE = mark(
    "criteria", "Both places lie beyond {minimum}, but two are too few to be sure of their mean"
)
TWO_SEEN = mark("criteria", "{lower} to {upper}")
TWO_ASKED = mark("criteria", "beyond {minimum}")

NO_BEFORE = mark("criteria", "No place here has numbers both before and after the start")
NO_COMPARED = mark("criteria", "No comparison place has numbers both before and after the start")
MEASURE_BOTH = mark(
    "criteria", "Measure the same in both kinds of places, before the start and after it."
)
MORE_HERE = mark(
    "criteria", "More changed for the better here than in the comparison places: {difference}"
)
LESS_HERE = mark(
    "criteria", "Less changed for the better here than in the comparison places: {difference}"
)
AS_MUCH = mark(
    "criteria",
    "It may have changed as much in the comparison places: the difference is {difference}",
)
NO_RANGE = mark("criteria", "Too few numbers to say how sure the comparison is")
FEW_PLACES = mark("criteria", "{sentence}; with so few places it is not known how places differ")
COMPARE_ON = mark("criteria", "Measure on here and there, or find more places to compare with.")
ASK_WHY = mark("criteria", "Find out what the comparison places did, before giving it the credit.")
DIFFERENCE_SEEN = mark("criteria", "{difference} ({lower} to {upper})")
DIFFERENCE_ASKED = mark("criteria", "beyond no difference")


def foresee(mains: Sequence[Judged | None]) -> list[Transfer | None]:
    """What a new place can expect of each main measure, those of a kind all at once.

    None where there is no measure, or fewer than two pilot places with numbers.
    """
    by_kind: dict[str, list[int]] = defaultdict(list)
    for at, main in enumerate(mains):
        if main is not None and len(main.metric.places) > 1:
            by_kind[main.metric.kind].append(at)
    found: list[Transfer | None] = [None] * len(mains)
    for kind, those in by_kind.items():
        sites = [_pilot_places(main.metric) for at in those if (main := mains[at]) is not None]
        many = [
            ([place.numerator for place in own], [place.denominator for place in own])
            for own in sites
        ]
        shares = [people_share(main) for at in those if (main := mains[at]) is not None]
        transfers = next_sites(kind, many, people_shares=shares)
        for at, transfer in zip(those, transfers, strict=True):
            found[at] = transfer
    return found


def people_share(main: Judged) -> float | None:
    """Different people for each visit of a share of visits; None where each visit is one's own.

    Where it is not known how many came, nothing is said of places at all: see `_unsaid`.
    """
    look = main.look
    if main.metric.kind != Kind.PROPORTION or not isfinite(look.people) or look.size <= 0:
        return None
    return min(1.0, look.people / look.size)


def next_place(main: Judged | None, transfer: Transfer | None, profile: Profile) -> Answer:
    """Would it work in a new place? transfer: from `foresee`."""
    if main is None or not main.metric.places:
        return not_looked_at("transfer.next_site")
    metric = main.metric
    reason = _unsaid(main)
    if reason is not None:
        return Answer(Verdict.UNKNOWN, *reason)
    places = _pilot_places(metric)
    records = _records(metric, places)
    if transfer is None:
        why = NO_PERIODS if len(places) > 1 else ONE_PLACE if places else NO_PLACE
        return Answer(Verdict.UNKNOWN, asked(why), asked(MORE_PLACES), records=records)
    if transfer.sites < PREDICTED:
        return _two_places(main, transfer, profile, records)
    minimum = _minimum(metric)
    chance = transfer.probability_beyond(minimum, metric.direction)
    enough = chance >= profile.next_site_chance
    how = words.written(metric)
    count = Message(PLACES, {}, transfer.sites, "criteria")
    numbers = {"chance": "proportion", "minimum": how}
    return Answer(
        Verdict.PASS if enough else Verdict.FAIL,
        asked(CHANCE, minimum=minimum, chance=chance, places=count, numbers=numbers),
        None if enough else asked(ALIKE),
        asked(CHANCE_SEEN, chance=chance, numbers={"chance": "proportion"}),
        asked(CHANCE_ASKED, chance=profile.next_site_chance, numbers={"chance": "proportion"}),
        records,
    )


def _two_places(main: Judged, transfer: Transfer, profile: Profile, records: Records) -> Answer:
    """Where two are enough for the profile: both, and the limit of their mean, beyond it."""
    if profile.sites >= PREDICTED:
        return Answer(Verdict.UNKNOWN, asked(TWO_PLACES), asked(MORE_PLACES), records=records)
    metric, way, minimum = main.metric, main.way, _minimum(main.metric)
    own = estimates(metric.kind, [_series(place) for place in _pilot_places(metric)])
    limit = transfer.lower if way > 0 else transfer.upper
    if not all(beyond(each, minimum, way) for each in own.tolist() if isfinite(each)):
        verdict, why = Verdict.FAIL, NOT_BOTH
    elif beyond(limit, minimum, way):
        verdict, why = Verdict.PASS, BOTH_BEYOND
    else:
        verdict, why = Verdict.UNKNOWN, BOTH_UNSURE
    how = words.written(metric)
    return Answer(
        verdict,
        asked(why, minimum=minimum, numbers={"minimum": how}),
        None if verdict is Verdict.PASS else asked(MORE_PLACES),
        asked(
            TWO_SEEN,
            lower=_shown(transfer.lower),
            upper=_shown(transfer.upper),
            numbers={"lower": how, "upper": how},
        ),
        asked(TWO_ASKED, minimum=minimum, numbers={"minimum": how}),
        records,
    )


def compared(main: Judged | None) -> Answer:
    """Would this have happened anyway? For pilots that have comparison places."""
    if main is None or not main.metric.places:
        return not_looked_at("comparison.difference")
    metric = main.metric
    reason = _unsaid(main, minimum=False)
    if reason is not None:
        return Answer(Verdict.UNKNOWN, *reason)
    here = _both(_pilot_places(metric)) or _whole(metric)
    there = _both([each for each in metric.places if each.kind == SiteKind.COMPARISON])
    records = _records(metric, metric.places)
    if not here or not there:
        why = NO_COMPARED if here else NO_BEFORE
        return Answer(Verdict.UNKNOWN, asked(why), asked(MEASURE_BOTH), records=records)
    change = difference_in_differences(
        metric.kind, *_sides(here), *_sides(there), people_share=people_share(main)
    )
    several = min(len(here), len(there)) > 1
    answer = _by_difference(main, change, records)
    if several or not isfinite(change.difference_lower):
        return answer
    return replace(answer, why=asked(FEW_PLACES, sentence=answer.why))


def _by_difference(main: Judged, change: Change, records: Records) -> Answer:
    way, how = main.way, words.change_written(main.metric)
    figures = {
        "difference": _shown(change.difference),
        "lower": _shown(change.difference_lower),
        "upper": _shown(change.difference_upper),
    }
    numbers = dict.fromkeys(figures, how)
    good, bad = change.difference_lower, change.difference_upper
    if way < 0:
        good, bad = bad, good
    if isnan(good) or isnan(bad):
        verdict, text, advice = Verdict.UNKNOWN, NO_RANGE, COMPARE_ON
    elif good * way > 0:
        verdict, text, advice = Verdict.PASS, MORE_HERE, None
    elif bad * way < 0:
        verdict, text, advice = Verdict.FAIL, LESS_HERE, ASK_WHY
    else:
        verdict, text, advice = Verdict.UNKNOWN, AS_MUCH, COMPARE_ON
    facts = {"difference": figures["difference"], "numbers": {"difference": how}}
    return Answer(
        verdict,
        asked(text) if text is NO_RANGE else asked(text, **facts),
        None if advice is None else asked(advice),
        asked(DIFFERENCE_SEEN, **figures, numbers=numbers),
        asked(DIFFERENCE_ASKED),
        records,
    )


def _unsaid(main: Judged, *, minimum: bool = True) -> tuple[Message, Message] | None:
    """What nobody has said about the main measure, without which places say nothing."""
    metric = main.metric
    if main.way == 0:
        return with_figures(words.NO_WAY, metric, None), said(words.SAY_WAY)
    if minimum and metric.minimum_worthwhile is None:
        return with_figures(words.NO_MINIMUM, metric, None), said(words.FIX_IT)
    if main.look.people_missing:
        return with_figures(words.PEOPLE_UNKNOWN, metric, None), said(words.COUNT_PEOPLE)
    return None


def _minimum(metric: MetricEvidence) -> float:
    assert metric.minimum_worthwhile is not None
    return float(metric.minimum_worthwhile)


def _pilot_places(metric: MetricEvidence) -> list[PlaceEvidence]:
    """Those of the pilot that have numbers."""
    return [
        place
        for place in metric.places
        if place.kind == SiteKind.PILOT and _measured(place.numerator)
    ]


def _measured(numerator: Floats | None) -> bool:
    return numerator is not None and bool(np.isfinite(numerator).any())


def _series(place: PlaceEvidence) -> Place:
    return place.numerator, place.denominator


def _both(places: Sequence[PlaceEvidence]) -> list[tuple[Place, Place]]:
    """Before and after of the places that have numbers of both."""
    return [
        ((place.before_numerator, place.before_denominator), _series(place))
        for place in places
        if place.before_numerator is not None
        and _measured(place.before_numerator)
        and _measured(place.numerator)
    ]


def _whole(metric: MetricEvidence) -> list[tuple[Place, Place]]:
    """The pilot as one place, where its places have no numbers of their own before the start."""
    before, after = before_and_after(metric)
    if (
        before is None
        or not _measured(np.asarray(before[0]))
        or not _measured(np.asarray(after[0]))
    ):
        return []
    return [(before, after)]


def _sides(places: Sequence[tuple[Place, Place]]) -> tuple[list[Place], list[Place]]:
    return [before for before, _ in places], [after for _, after in places]


def _records(metric: MetricEvidence, places: Sequence[PlaceEvidence]) -> Records:
    return (("metric", metric.uid), *(("site", place.uid) for place in places))


def _shown(figure: float) -> float | None:
    return figure if isfinite(figure) else None
