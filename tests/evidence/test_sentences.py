"""What is said must be true of the numbers that it is said of."""

from __future__ import annotations

import json
import re
import string

import numpy as np
import pytest
from hypothesis import given, settings

from store.evidence import criteria, learning, reach, sentences, spoken
from store.evidence import places as site_words
from store.evidence.looks import last_looks
from store.evidence.readiness import assess
from store.evidence.sentences import interval_sentences, span
from store.words import Message
from tests.evidence.pilots import TODAY, falls, metric, pilot, profile
from tests.evidence.test_looks import series

GOOD = [15, 14, 16, 15, 13, 16, 14, 15, 16, 14]


def said_of(one):
    return interval_sentences(one, last_looks([one], 0.05)[0])


@settings(max_examples=150, deadline=None)
@given(one=series())
def test_what_is_said_of_an_interval_holds_against_its_numbers(one):
    look = last_looks([one], 0.05)[0]
    spoken = interval_sentences(one, look)
    texts = [str(each) for each in spoken]
    first = spoken[0].text

    assert 1 <= len(spoken) <= 3
    if first is sentences.AFTER_ABOVE:
        assert look.lower > one.target
    elif first is sentences.AFTER_BELOW:
        assert look.upper < one.target
    elif first is sentences.AFTER_ACROSS:
        assert look.lower <= one.target <= look.upper
    else:
        assert not look.lower <= look.upper
    if first.startswith("{estimate} after"):
        assert any("vary more" in text for text in texts) == (look.dispersion > 1.5)
        assert any("may be twice" in text for text in texts) == (look.lag1 > 0.3)
    else:
        assert len(spoken) == 1


def test_spread_and_hanging_together_are_always_said():
    climbing = [4, 5, 6, 8, 10, 12, 14, 16]
    wild = [2, 18, 3, 17, 4, 16, 2, 18]

    assert "hang together more" in str(said_of(metric(climbing))[1])
    assert "vary more" in str(said_of(metric(climbing))[1])
    assert str(said_of(metric(wild))[1]).startswith("The numbers vary more than chance")


def test_a_better_number_within_a_year_is_not_called_the_pilots_doing():
    assert said_of(metric(GOOD))[-1].text is sentences.NOT_WHY
    assert said_of(metric(GOOD, baseline=None))[-1].text is not sentences.NOT_WHY
    assert said_of(metric(GOOD, baseline=0.9))[-1].text is not sentences.NOT_WHY
    assert said_of(metric(np.tile(GOOD, 6)))[-1].text is not sentences.NOT_WHY


@pytest.mark.parametrize(
    ("one", "sentence"),
    [
        (metric([]), "No numbers yet."),
        (metric([3]), "1 week measured: how sure"),
        (metric([3, 4], cadence="month"), "2 months measured"),
        (metric([5, 5, 5], None, kind="mean"), "3 weeks, all 5.0"),
        (metric(GOOD, counts="visits"), "How many different people have come?"),
    ],
)
def test_what_cannot_be_said_yet_is_said_so(one, sentence):
    assert sentence in str(said_of(one)[0])


def marked(value):
    if isinstance(value, dict):
        value = tuple(value.values())
    for each in value if isinstance(value, tuple) else (value,):
        if isinstance(each, tuple):
            yield from marked(each)
        elif isinstance(each, str):
            yield each


def test_nothing_that_is_said_claims_a_cause_or_speaks_statistics():
    texts = [
        text
        for module in (sentences, spoken, criteria, learning, reach, site_words)
        for name, value in vars(module).items()
        if name.isupper()
        for text in marked(value)
    ]
    never = re.compile(
        r"\b(because of the pilot|thanks to|caused)\b|confiden|signific|p-value|inter"
    )

    assert len(texts) > 150
    assert [text for text in texts if never.search(text) and "interviews" not in text] == []


def places(message: Message) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(message.text) if name}


def every(message: Message):
    yield message
    for fact in message.facts.values():
        if isinstance(fact, Message):
            yield from every(fact)


@pytest.mark.parametrize("name", ["exploratory", "default", "strict"])
def test_every_place_in_a_sentence_has_its_figure(name):
    cases = [
        pilot(),
        pilot(metric(GOOD), falls([2, 1, 2, 3])),
        pilot(metric(GOOD, direction="down", minimum_worthwhile=0.9, target=0.8)),
        pilot(metric(GOOD, target=0.75), falls([9, 11, 8, 10])),
        pilot(metric([9, 8] * 6, target=0.7, minimum_worthwhile=0.55), iterations=()),
        pilot(metric(GOOD[:2]), falls([4, 3, 5, 4]), hypotheses=(), comparison_sites=1),
    ]
    for case in cases:
        readiness = assess(case, profile(name), TODAY)
        messages = [readiness.why]
        for each in readiness.criteria:
            messages += [each.question, each.why, each.would_change, each.observed, each.threshold]
        for message in messages:
            for part in every(message) if message is not None else ():
                assert places(part) <= part.facts.keys(), part
                assert part.facts.get("numbers", {}).keys() <= part.facts.keys(), part
                assert ("%n" in part.text) == (part.count is not None), part
                assert str(part)


def test_a_message_comes_back_from_json_with_the_messages_in_it():
    readiness = assess(pilot(metric(GOOD[:5])), profile(), TODAY)
    kept = json.loads(json.dumps(readiness.why.to_dict()))

    assert Message.from_dict(kept) == readiness.why
    assert str(Message.from_dict(kept)) == "5 of 8 weeks measured"


def test_figures_that_are_not_known_are_none_and_not_nan():
    readiness = assess(pilot(metric([1, 1.1, 1, 1.1, 1, 400], None, kind="mean")), profile(), TODAY)
    answer = next(each for each in readiness.criteria if each.id == "effect.primary")

    assert answer.observed.facts["upper"] is None
    json.dumps(answer.observed.to_dict(), allow_nan=False)


def test_one_is_said_in_the_singular():
    assert str(span("week", 1)) == "1 week"
    assert str(span("school_year", 3)) == "3 school years"
    assert str(span(None, 2)) == "2 periods"
