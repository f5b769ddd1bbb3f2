"""What is shown can be read, and what people type is understood or refused, never guessed."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from desktop.terms import TERMS
from desktop.text import (
    ENGLISH,
    Text,
    read_date,
    read_fraction,
    read_money,
    read_number,
    read_share,
    read_typed_period,
)
from store.errors import Refusal
from store.periods import period_start, to_day
from store.words import Cadence, Choice, Flag, Message, SiteKind

NORWEGIAN = QLocale(QLocale.Language.NorwegianBokmal, QLocale.Country.Norway)
TODAY = date(2026, 11, 24)
text, norsk = Text(), Text(NORWEGIAN)
NB = "\u00a0"


@pytest.mark.parametrize(
    ("value", "english", "norwegian"),
    [
        (1420, f"1{NB}420", f"1{NB}420"),
        (10.84, "10.8", "10,8"),
        (9.0, "9", "9"),
        (1.74, "1.7", "1,7"),
        (0.4321, "0.43", "0,43"),
        (0.0123, "0.012", "0,012"),
        (-3, "\u22123", "\u22123"),
        (-0.0, "0", "0"),
        (1234567.8, f"1{NB}234{NB}568", f"1{NB}234{NB}568"),
        (float("nan"), "–", "–"),
        (None, "–", "–"),
    ],
)
def test_a_number_has_the_decimals_worth_reading(value, english, norwegian):
    assert text.number(value) == english
    assert norsk.number(value) == norwegian


def test_an_entered_number_keeps_all_its_decimals():
    assert text.exact(12.3456) == "12.3456"
    assert text.exact(-1200.5) == f"\u22121{NB}200.5"
    assert text.exact_percent(0.12345) == f"12.345{NB}%"


@pytest.mark.parametrize(
    ("share", "shown"),
    [(0.58, "58"), (0.004, "0.4"), (0, "0"), (1, "100"), (0.996, "99.6"), (0.099, "10")],
)
def test_a_share_reads_as_per_cent_with_a_space_that_does_not_break(share, shown):
    assert text.percent(share) == f"{shown}{NB}%"


def test_both_ends_of_an_interval_have_the_same_decimals():
    assert text.interval(9.6, 12.0) == "9.6 to 12.0"
    assert text.interval(3, 12) == "3 to 12"
    assert text.interval(0.38, 0.51, percent=True) == f"38 to 51{NB}%"


@pytest.mark.parametrize(
    ("low", "high", "shown"),
    [
        (0.5064, 0.6823, "51 to 68"),
        (0.004, 0.051, "0.4 to 5.1"),
        (0.612, 0.619, "61.2 to 61.9"),
        (0, 0.12, "0 to 12"),
        (0.5, 0.5, "50 to 50"),
    ],
)
def test_per_cent_are_whole_but_where_that_would_hide_the_range(low, high, shown):
    assert text.interval(low, high, percent=True) == f"{shown}{NB}%"


def test_a_range_is_no_finer_than_the_estimate_beside_it():
    assert text.interval(10.502, 11.214) == "10.5 to 11.2"
    assert text.interval(0.35, 0.651) == "0.35 to 0.65"
    assert text.interval(6.51, 6.58) == "6.51 to 6.58"


@pytest.mark.parametrize(
    ("written", "low", "high", "shown"),
    [
        ("proportion", 0.5064, 0.6823, f"51 to 68{NB}%"),
        ("rate:1000", 0.00035, 0.00065, f"0.35 to 0.65 per 1{NB}000"),
        ("points", -0.031, 0.052, "\u22123.1 to 5.2 points"),
        ("number", 9.6, 12.0, "9.6 to 12.0"),
        ("proportion", None, 0.68, f"– to 68{NB}%"),
    ],
)
def test_a_range_in_a_sentence_says_its_unit_once(written, low, high, shown):
    numbers = {"lower": written, "upper": written}
    facts = {"lower": low, "upper": high, "numbers": numbers}

    assert text.say(Message("likely {lower} to {upper}", facts)) == f"likely {shown}"


def test_an_end_that_stands_alone_or_is_written_otherwise_keeps_its_unit():
    same = {"lower": "proportion", "upper": "proportion"}
    facts = {"lower": 0.5, "upper": 0.7}

    alone = text.say(Message("at least {lower}", facts | {"numbers": same}))
    turned = text.say(Message("{upper}, from {lower}", facts | {"numbers": same}))
    mixed = text.say(Message("{lower} to {upper}", facts | {"numbers": same | {"upper": "number"}}))
    assert alone == f"at least 50{NB}%"
    assert turned == f"70{NB}%, from 50{NB}%"
    assert mixed == f"50{NB}% to 0.7"


def test_a_chance_that_is_not_certain_never_reads_none_or_all():
    assert text.chance(0.9999) == f"over 99{NB}%"
    assert text.chance(0.0001) == f"under 1{NB}%"
    assert text.chance(0.874) == f"87{NB}%"


def test_a_rate_says_per_what():
    assert text.rate(0.0012, 1000) == f"1.2 per 1{NB}000"
    assert text.rate(0.4) == "0.4"


def test_money_reads_in_whole_units_and_shows_hundredths_only_where_there_are_some():
    assert text.money(114_000) == f"1{NB}140{NB}kr"
    assert text.money(-114_050, "EUR") == f"\u22121{NB}140.50{NB}€"
    assert text.money(184_000_000, short=True) == "1.84 mill. kr"
    assert text.money(5, "JPY") == f"5{NB}JPY"


def test_dates_read_day_first():
    day = date(2026, 9, 1)
    assert text.date(day) == "1 Sep 2026"
    assert text.date("2026-09-01", year=False) == "1 Sep"
    assert text.date(day, long=True) == "1 September 2026"
    assert norsk.date(day, long=True) == "1 september 2026"


@pytest.mark.parametrize(
    ("cadence", "day", "with_year", "without"),
    [
        (Cadence.WEEK, "2026-08-31", "Week 36, 2026", "Week 36"),
        (Cadence.WEEK, "2025-12-29", "Week 1, 2026", "Week 1"),
        (Cadence.MONTH, "2026-09-01", "Sep 2026", "Sep"),
        (Cadence.QUARTER, "2026-07-01", "Quarter 3, 2026", "Quarter 3"),
        (Cadence.SCHOOL_YEAR, "2026-08-01", "2026–27", "2026–27"),
        (Cadence.YEAR, "2026-01-01", "2026", "2026"),
        (Cadence.DAY, "2026-12-12", "12 Dec 2026", "12 Dec"),
        (Cadence.EVENT, "2026-12-12", "12 Dec 2026", "12 Dec"),
    ],
)
def test_a_period_reads_by_its_cadence(cadence, day, with_year, without):
    assert text.period(day, cadence) == with_year
    assert text.period(day, cadence, year=False) == without


def test_every_term_has_words_of_its_own():
    for kind, words in TERMS.items():
        assert set(words) == set(kind)
        assert len({text.term(word) for word in kind}) == len(kind)
    assert text.term(Flag.NEARLY) == "Nearly ready"
    assert text.term(SiteKind.SCALE) != text.term(Choice.SCALE)


def test_a_message_formats_the_facts_it_names_and_leaves_the_others_as_typed():
    message = Message(
        "{title}: {now} now, {before} before, since {since}; {money} in {stage}, target {target}.",
        {
            "title": "<b>1.50</b> {x}",
            "now": 0.58,
            "before": 0.41,
            "since": "2026-08-31",
            "money": 120_000,
            "stage": "running",
            "target": 1420.5,
            "numbers": {
                "now": "proportion",
                "before": "proportion",
                "since": "period:week",
                "money": "money:NOK",
                "stage": "term:stage",
                "target": "exact",
            },
        },
    )
    assert text.say(message) == (
        f"<b>1.50</b> {{x}}: 58{NB}% now, 41{NB}% before, since Week 36, 2026; "
        f"1{NB}200{NB}kr in Running, target 1{NB}420.5."
    )


@pytest.mark.parametrize(("count", "said"), [(1, "1 week left"), (9, "9 weeks left")])
def test_one_week_is_not_weeks(count, said):
    assert text.say(Message("%n week(s) left", count=count)) == said


def test_a_refusal_is_said_with_its_facts():
    refusal = Refusal("{code} needs a title: say in a few words what you try.", code="P-001")
    assert text.say(refusal) == "P-001 needs a title: say in a few words what you try."


def test_marked_text_with_braces_of_its_own_is_not_broken():
    assert text.say("Use {name}") == "Use {name}"


def test_words_are_joined_as_people_do():
    assert [text.joined(x) for x in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("12,5", 12.5),
        ("12.5", 12.5),
        ("12,5 %", 0.125),
        ("1 200", 1200),
        ("1\u00a0200,50", 1200.5),
        ("1\u202f200", 1200),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1.234.567", 1234567),
        ("\u22123", -3),
        ("0,435", 0.435),
        ("0.435", 0.435),
        (",5", 0.5),
        (" +7 ", 7),
        ("1234,567", 1234.567),
    ],
)
@pytest.mark.parametrize("locale", [ENGLISH, NORWEGIAN])
def test_a_number_is_read_as_it_was_meant(typed, meant, locale):
    assert read_number(typed, locale) == pytest.approx(meant, rel=1e-12)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "-",
        "ca. 20",
        "1 2",
        "1,2,3",
        "1.23.456",
        "nan",
        "inf",
        "1e309",
        "1e5",
        "٣",
        "12 %%",
        "1 2345",
        "9" * 400,
        "--3",
        "1..2",
        "5.",
        "1.234 567",
    ],
)
@pytest.mark.parametrize("locale", [ENGLISH, NORWEGIAN])
def test_what_is_no_number_is_refused_in_a_sentence(typed, locale):
    with pytest.raises(Refusal) as refused:
        read_number(typed, locale)
    assert str(refused.value).endswith(".")


def test_a_number_that_can_be_two_is_refused_with_both():
    with pytest.raises(Refusal, match=f"1,234.*1{NB}234"):
        read_number("1.234", NORWEGIAN)
    with pytest.raises(Refusal, match=f"1.234.*1{NB}234"):
        read_number("1,234", ENGLISH)
    assert read_number("1.234", ENGLISH) == 1.234
    assert read_number("1,234", NORWEGIAN) == 1.234


@given(st.floats(-1e12, 1e12))
def test_an_entered_number_that_is_shown_reads_back_the_same(value):
    for each in (text, norsk):
        shown = each.exact(value)
        assert read_number(shown, each.locale) == pytest.approx(value, abs=1e-9, rel=1e-12)


@given(st.text())
def test_no_text_breaks_a_reader(typed):
    for read in (
        lambda: read_number(typed, NORWEGIAN),
        lambda: read_money(typed, NORWEGIAN),
        lambda: read_share(typed, ENGLISH),
        lambda: read_fraction(typed),
        lambda: read_date(typed, TODAY),
        lambda: read_typed_period(typed, Cadence.WEEK, TODAY),
        lambda: read_typed_period(typed, Cadence.MONTH, TODAY),
    ):
        try:
            read()
        except Refusal as refusal:
            assert str(refusal)


@pytest.mark.parametrize(
    ("typed", "minor"),
    [
        ("1 200 kr", 120_000),
        ("kr 200,-", 20_000),
        ("1 140,5", 114_050),
        ("99.90 NOK", 9_990),
        ("-12", -1200),
        ("0,1 kr", 10),
    ],
)
def test_money_is_read_to_the_last_hundredth(typed, minor):
    assert read_money(typed, NORWEGIAN) == minor


def test_money_with_too_many_decimals_is_refused():
    with pytest.raises(Refusal, match="at most 2"):
        read_money("1,999 kr", NORWEGIAN)


@pytest.mark.parametrize(
    ("typed", "share"), [("58 %", 0.58), ("58", 0.58), ("12,5 %", 0.125), ("11/22", 0.5), ("0", 0)]
)
def test_a_share_is_read_from_per_cent_or_from_a_fraction(typed, share):
    assert read_share(typed, NORWEGIAN) == pytest.approx(share)


@pytest.mark.parametrize("typed", ["0,5", "1", "101 %", "-3 %", "0/0", "many"])
def test_a_share_that_is_unclear_or_cannot_be_is_refused(typed):
    with pytest.raises(Refusal):
        read_share(typed, NORWEGIAN)


@pytest.mark.parametrize("typed", ["18/22", "18 av 22", "18 of 22", " 18 / 22 ", "18 AV 22"])
def test_a_fraction_is_read_in_each_way_of_writing(typed):
    assert read_fraction(typed) == (18, 22)


def test_more_than_all_is_refused():
    with pytest.raises(Refusal, match="24 of 22"):
        read_fraction("24/22")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1.9.", date(2026, 9, 1)),
        ("1.9", date(2026, 9, 1)),
        ("9.1.", date(2027, 1, 9)),
        ("1.9.26", date(2026, 9, 1)),
        ("01.09.2026", date(2026, 9, 1)),
        ("1/9/2026", date(2026, 9, 1)),
        ("2026-09-01", date(2026, 9, 1)),
        ("1 Sep", date(2026, 9, 1)),
        ("1. september 2025", date(2025, 9, 1)),
        ("3 des", date(2026, 12, 3)),
    ],
)
def test_a_date_is_read_day_first_and_nearest_to_today(typed, day):
    assert read_date(typed, TODAY) == day


def test_a_day_that_the_month_has_not_is_refused_with_what_it_has():
    with pytest.raises(Refusal, match="September has 30 days"):
        read_date("31.09.2026", TODAY)
    with pytest.raises(Refusal, match="February has 28 days"):
        read_date("29.2.", TODAY)
    with pytest.raises(Refusal, match="no month 13"):
        read_date("9/13/26", TODAY)


def test_29_february_without_a_year_is_found_in_the_nearest_year_that_has_one():
    assert read_date("29.2.", date(2027, 5, 1)) == date(2028, 2, 29)


@given(st.dates(date(1950, 1, 1), date(2080, 1, 1)))
def test_a_date_that_is_shown_reads_back_the_same(day):
    for each in (text, norsk):
        assert read_date(each.date(day), TODAY) == day


@pytest.mark.parametrize(
    ("typed", "cadence", "first"),
    [
        ("week 36", Cadence.WEEK, date(2026, 8, 31)),
        ("uke 2", Cadence.WEEK, date(2027, 1, 11)),
        ("Week 36, 2025", Cadence.WEEK, date(2025, 9, 1)),
        ("2026-W36", Cadence.WEEK, date(2026, 8, 31)),
        ("2.9.", Cadence.WEEK, date(2026, 8, 31)),
        ("sep", Cadence.MONTH, date(2026, 9, 1)),
        ("September 2025", Cadence.MONTH, date(2025, 9, 1)),
        ("12.09.2026", Cadence.MONTH, date(2026, 9, 1)),
        ("Q3 2026", Cadence.QUARTER, date(2026, 7, 1)),
        ("3. kvartal 2026", Cadence.QUARTER, date(2026, 7, 1)),
        ("2026–27", Cadence.SCHOOL_YEAR, date(2026, 8, 1)),
        ("2026", Cadence.YEAR, date(2026, 1, 1)),
    ],
)
def test_a_period_is_read_as_people_write_it(typed, cadence, first):
    assert read_typed_period(typed, cadence, TODAY) == to_day(first)


@pytest.mark.parametrize(
    ("typed", "cadence"),
    [
        ("week 54", Cadence.WEEK),
        ("week 60, 2026", Cadence.WEEK),
        ("foo", Cadence.MONTH),
        ("Q5", Cadence.QUARTER),
        ("2026-30", Cadence.SCHOOL_YEAR),
        ("", Cadence.DAY),
    ],
)
def test_what_is_no_period_is_refused(typed, cadence):
    with pytest.raises(Refusal):
        read_typed_period(typed, cadence, TODAY)


@given(st.integers(-7000, 40000), st.sampled_from(Cadence))
def test_a_period_that_is_shown_reads_back_the_same(day, cadence):
    first = period_start(day, cadence)
    for each in (text, norsk):
        assert read_typed_period(each.period(first, cadence), cadence, TODAY) == first


def test_saying_things_needs_no_more_of_qt_than_its_core():
    code = (
        "import sys, desktop.text;"
        "print([m for m in sys.modules if m in ('PySide6.QtWidgets', 'PySide6.QtGui')"
        " or m.split('.')[0] in ('numpy', 'sqlalchemy')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
