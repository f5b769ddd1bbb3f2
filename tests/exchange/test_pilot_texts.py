"""Hypotheses, dates, figures and rounds in free text: read only where the text is plain."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.exchange.hypothesis_text import Named, Parts, hypotheses, named, outcome
from store.exchange.pilot_figures import (
    Dates,
    amount_usd,
    cost_class,
    duration,
    size,
    tells_of_a_round,
)


@pytest.mark.parametrize(
    ("text", "thens"),
    [
        ("1. If A. 2. If B.", ["If A.", "If B."]),
        ("There are two: (1) if a, then b; and (2) if c, then d", ["if a, then b", "if c, then d"]),
        ("Hypothesis #1: IF a. Hypothesis # 2: IF b.", ["IF a.", "IF b."]),
        ("Hypothesis C1: x Hypothesis C2: y", ["x", "y"]),
        ("If a then b.\n\nIf c then d.", ["If a then b.", "If c then d."]),
        ("- If a then b - If c then d", ["If a then b", "If c then d"]),
        ("IF a THEN b. IF c THEN d.", ["IF a THEN b.", "IF c THEN d."]),
        ("H2. “IF… a THEN… b”.", ["H2. “IF… a THEN… b”."]),
        ("A mix of (1) timing, and (2) training helps", None),
        ("We learn whether tools; (1.) Help (2) Please", None),
        ("COVID 19: people. COVID 20: not.", None),
        ("If a then b. It helps.", None),
        ("n/a", []),
        ("TBD.", []),
    ],
)  # fmt: skip
def test_hypotheses_are_told_apart_only_where_the_text_does(text, thens):
    assert [one.then for one in hypotheses(text)] == ([text] if thens is None else thens)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("IF… we walk, THEN… they walk", ("walk", "they walk", None)),
        ("If we use AI;\nthen it is because of us", ("use AI", "it is because of us", None)),
        ("If people walk, then they walk", (None, "If people walk, then they walk", None)),
        ("If we walk they walk", (None, "If we walk they walk", None)),
    ],
)
def test_only_if_we_and_then_is_taken_apart(text, parts):
    assert hypotheses(text) == (Parts(*parts),)


@given(st.text(alphabet="IfH12. :;\n()wethn-ax", max_size=60))
def test_no_text_of_hypotheses_is_too_odd_to_read(text):
    found = hypotheses(text)

    assert found or not re.search(r"\w", text)
    assert [one for one in found if not one.then.strip()] == []


def test_figures_in_a_hypothesis_are_found_and_other_numbers_are_not():
    for text in ("After a 3 Day session, 360 films", "NDC 3.0 and COVID-19", "H1: 2 types"):
        assert named(text) == Named(target=False, baseline=False, by=False)
    assert named("a target of $58,669") == Named(target=True, baseline=False, by=False)
    assert named("at least 60 people") == Named(target=True, baseline=False, by=False)
    assert named("from 41 % to 60 % by 2027") == Named(target=True, baseline=True, by=True)


@pytest.mark.parametrize(
    ("text", "shown"),
    [("Proven", True), ("Yes, all hypothesis were proven", True), ("disproven", False),
     ("Partially proven", None), ("Not proven yet", None), ("yes", None), ("Proven, but", None)],
)  # fmt: skip
def test_only_a_plain_word_is_an_outcome(text, shown):
    assert outcome(text) is shown


def test_dates_are_read_in_the_one_order_that_their_column_proves():
    read = Dates(["13/02/2024", "10/03/2022"])
    assert read("10/03/2022") == date(2022, 3, 10)
    assert Dates(["10/03/2022"])("10/03/2022") is None
    for text, day in {
        "April 19th, 2022": date(2022, 4, 19),
        "27-mar-2023": date(2023, 3, 27),
        "14 de junio de 2023.": date(2023, 6, 14),
        "04.04.23": date(2023, 4, 4),
        "2023-05-06": date(2023, 5, 6),
    }.items():
        assert read(text) == day
    for text in ("2021", "May 6th", "September 31th, 2022", "10/01/2024 (done)", ""):
        assert read(text) is None


@pytest.mark.parametrize(
    ("read", "text", "shown"),
    [
        (size, "10-49", "10–49"), (size, "More than 1,000", "> 1000"), (size, "250", "250"),
        (size, "100-999; 10-49", "10–999"), (size, "some", None),
        (cost_class, "Between 10,000- and 20,000 USD", "10000–20000 USD"),
        (cost_class, "Less than 1,000 USD", "< 1000 USD"),
        (amount_usd, "$12449,38", "12449.38 USD"), (amount_usd, "10.000 USD", "10000 USD"),
        (amount_usd, "66,000.00USD", "66000 USD"), (amount_usd, "10 565", "10565 USD"),
        (amount_usd, "USD 15K", "15000 USD"), (amount_usd, "About 9,500", "~ 9500 USD"),
        (amount_usd, "900$ fee for the designer", None), (amount_usd, ">USD100k", None),
        (duration, "Three weeks", "3 weeks"), (duration, "4-6 months, or so", "4–6 months"),
        (duration, "~9months", "~ 9 months"), (duration, "3 months and then 2", None),
        (duration, "Less than a week", None),
    ],
)  # fmt: skip
def test_a_figure_is_read_only_where_the_text_is_no_more_than_that(read, text, shown):
    found = read(text)
    assert (None if found is None else str(found)) == shown


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We adjusted the colours two times.", True),
        ("Yes, this was the second iteration.", True),
        ("Yes. It should be iterated in different areas.", False),
        ("Yes, this experiment requires several iterations.", False),
        ("No, this was the first iteration.", False),
        ("It did not require iterations, but some adjustments were made.", False),
        ("We didn't use iterations.", False),
        ("TBD", False),
    ],
)
def test_a_round_is_told_of_only_where_it_was_made(text, told):
    assert tells_of_a_round(text) is told
