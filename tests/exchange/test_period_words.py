"""Periods as people write them; what could be two things is decided for its whole column."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.exchange.period_words import MONTHS, Way, Written, readings
from store.exchange.sheet_periods import Years, form_of, with_years
from store.periods import to_date, to_day
from store.words import Cadence

DAY, WEEK, MONTH, QUARTER = Cadence.DAY, Cadence.WEEK, Cadence.MONTH, Cadence.QUARTER
NB = ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
      "oktober", "november", "desember"]  # fmt: skip
WHOLE = {
    (DAY, "2026-08-31"): (
        "2026-08-31|31.08.2026|31.8.26|31. 8. 2026|31/8-26|31/8-2026|31/8/2026|31-8-2026|"
        "31. august 2026|31 aug 2026|31. aug. 26|mandag 31. august 2026|man 31.8.26|"
        "måndag 31.8.2026|Mon 31 Aug 2026|Aug 31, 2026|31st Aug 2026|"
        "2026-08-31T12:33:01|31.08.2026 12:33|"
        "31.08.2026 00:00:00|per 31.08.2026|31/8 2026|8/31/2026 12:33:01 PM"
    ),
    (WEEK, "2026-08-17"): (
        "uke 34 2026|Uke 34, 2026|veke 34 2026|u34-2026|uke 34/2026|uke 34-26|2026 uke 34|2026-W34|"
        "2026W34|2026-34|2026/34|34/2026|34-2026|week 34 2026|17.–23. august 2026|17.8-23.8.2026|"
        "17. aug. til 23. aug. 26"
    ),
    (WEEK, "2026-12-28"): "uke 53 2026|2026-53|28.12.2026–3.1.2027|28.12–3.1.27",
    (MONTH, "2026-03-01"): (
        "mars 2026|Mars-2026|mar. 26|Mar-26|mars'26|2026 mars|2026M03|2026-03|03.2026|3/2026|"
        "March 2026|1.–31. mars 2026|1.3.2026-31.3.2026"
    ),
    (QUARTER, "2026-04-01"): (
        "2. kvartal 2026|2.kv. 26|Q2 2026|K2 2026|2026K2|2026Q2|2026 2. kvartal|kv. 2 2026|"
        "april–juni 2026|1.4–30.6.2026"
    ),
    (Cadence.SCHOOL_YEAR, "2025-08-01"): (
        "2025/26|2025/2026|2025-26|2025–2026|skoleåret 2025-26|Skuleåret 2025/2026|"
        "1.8.2025-31.7.2026"
    ),
    (Cadence.YEAR, "2026-01-01"): "2026|år 2026|i 2026|året 2026|jan–des 2026|1.1–31.12.2026",
}  # fmt: skip
NONE = (
    "31.09.2026|29.2.2025|uke 54|uke 53 2025|H25|V26|høst 2025|1. halvår 2026|2. tertial 2026|"
    "2026T1|1.–8. sept 2026|1.–7. sept 2026|uke 34-35|uke 20/22|uke 34–36|jan–april 2026|soon|"
    "18 av 22|3.8|13. måned|2026-13-01|0|123|kl. 12|januarmøtet|mai-sommeren|uke"
)


@pytest.mark.parametrize(
    ("text", "cadence", "first"),
    [(text, *key) for key, all_ in WHOLE.items() for text in all_.split("|")],
)
def test_a_period_with_its_year(text, cadence, first):
    found = {written.start() for written in readings(text).values() if written.cadence is cadence}

    assert to_day(date.fromisoformat(first)) in found


@pytest.mark.parametrize("text", NONE.split("|"))
def test_what_is_no_period(text):
    assert [way for way in readings(text) if way not in (Way.WEEK_NUMBER, Way.MONTH_NUMBER)] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("uke 34", Written(WEEK, week=34)),
        ("Veke 2", Written(WEEK, week=2)),
        ("u34", Written(WEEK, week=34)),
        ("jan.", Written(MONTH, month=1)),
        ("Desember", Written(MONTH, month=12)),
        ("1. kvartal", Written(QUARTER, quarter=1)),
        ("31/12", Written(DAY, month=12, day=31)),
        ("fre 7. aug", Written(DAY, month=8, day=7)),
        ("laurdag 8.8", Written(DAY, month=8, day=8)),
        ("31.8-6.9", Written(WEEK, month=8, day=31)),
    ],
)
def test_a_period_without_its_year(text, expected):
    assert expected in readings(text).values()
    assert expected.start() is None


@given(st.dates(date(1990, 1, 1), date(2069, 12, 31)))
def test_every_day_is_read_in_every_way_it_is_written(day):
    name = NB[day.month - 1]
    for text in (
        day.isoformat(), f"{day:%d.%m.%Y}", f"{day.day}.{day.month}.{day:%y}",
        f"{day.day}/{day.month}-{day:%y}", f"{day.day}. {name} {day.year}",
        f"{day.day}. {name[:3]}. {day:%y}", f"{day:%d.%m.%Y} 08:30", f"{day:%d-%m-%Y}",
    ):  # fmt: skip
        found = [w.start() for w in readings(text).values() if w.cadence is DAY]
        assert to_day(day) in found, text


@given(st.dates(date(1990, 1, 1), date(2069, 12, 20)))
def test_every_week_is_read_with_the_year_that_it_is_of(day):
    year, week, _ = day.isocalendar()
    monday = day - timedelta(days=day.weekday())
    sunday = monday + timedelta(days=6)
    span = f"{monday.day}.{monday.month}.{monday.year}–{sunday.day}.{sunday.month}.{sunday.year}"
    for text in (f"uke {week} {year}", f"{year}-W{week:02}", f"{year} veke {week}", span):
        found = [w.start() for w in readings(text).values() if w.cadence is WEEK]
        assert found == [to_day(monday)], text


@given(st.integers(1990, 2069), st.integers(1, 12), st.sampled_from(sorted(MONTHS)))
def test_every_month_is_read_by_any_of_its_names(year, number, name):
    for text in (f"{name} {year}", f"{name.title()}. {year % 100:02}", f"{year} {name}"):
        found = [w for w in readings(text).values() if w.cadence is MONTH]
        assert found == [Written(MONTH, year, MONTHS[name])], text
    assert readings(f"{year}M{number:02}")[Way.WORDS] == Written(MONTH, year, number)


@given(st.text(max_size=70))
def test_any_text_is_answered_with_periods_that_there_are(text):
    for written in readings(text).values():
        assert written.year is None or written.start() is not None
        start = written.start()
        assert start is None or 1900 <= to_date(start).year <= 2200


def test_days_of_months_in_english_are_not_years_of_months():
    days = form_of(["Aug 10", "Aug 17", "Aug 24", "Aug 31"])
    months = form_of(["Aug 24", "Aug 25", "Aug 26"])

    assert (days.way, months.way) == (Way.MONTH_DAY, Way.WORDS)


def test_an_order_of_day_and_month_that_nothing_tells_is_open():
    assert form_of(["03/04/2026", "05/06/2026"]).open == "03/04/2026"
    assert form_of(["03/04/2026", "25/06/2026"]).open == ""
    assert form_of(["03/04/2026", "25/06/2026"]).way is Way.DAY_FIRST
    assert form_of(["03/04/2026", "06/25/2026"]).way is Way.MONTH_FIRST


@pytest.mark.parametrize(
    ("text", "title", "way"),
    [
        ("34", "Uke", Way.WEEK_NUMBER),
        ("3", "Måned", Way.MONTH_NUMBER),
        ("46235", "Dato", Way.SERIAL),
        ("20260831", "Dato", Way.RUN_DAY),
        ("202608", "Måned", Way.RUN_MONTH),
        ("202634", "Uke", Way.RUN_WEEK),
    ],
)
def test_figures_alone_are_periods_under_a_head_that_says_so(text, title, way):
    assert form_of([text], title).way is way
    assert form_of([text], "Besøk") is None


@given(st.integers(2000, 2060), st.integers(1, 12), st.integers(3, 30), st.booleans())
def test_months_without_a_year_go_over_new_year_up_and_down(year, first, count, down):
    step = -1 if down else 1
    months = [Written(MONTH, month=(first - 1 + step * i) % 12 + 1) for i in range(count)]
    found = with_years(months, Years(year))
    places = [w.year * 12 + w.month for w in found if w is not None and w.year and w.month]

    assert places[0] == year * 12 + first
    assert {b - a for a, b in pairwise(places)} == {step}
