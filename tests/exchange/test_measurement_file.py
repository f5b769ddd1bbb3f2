"""Measurement files: read by rule, every bad cell said, two readers that agree."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from store.errors import Refusal
from store.exchange.batch import Facts, MeasurementFile
from store.exchange.layout import Columns
from store.exchange.measurement_file import HowToRead, read_measurements
from store.exchange.read_dates import DateForm
from store.periods import to_day
from store.words import Cadence, Kind

PERSON = "01017010170"  # made up, with valid check digits


def day(text: str) -> int:
    return to_day(date.fromisoformat(text))


def read(text: str | bytes, kind: Kind | None = None, **how) -> MeasurementFile:
    data = text if isinstance(text, bytes) else text.encode()
    how.setdefault("facts", lambda pilot, metric: Facts(kind))
    return read_measurements(data, HowToRead(**how))


def told(file: MeasurementFile) -> list[tuple[str, str]]:
    return [(bad.cell, str(bad.reason)) for bad in file.bad]


def plain_values(file: MeasurementFile) -> list[tuple]:
    """Every row of a batch with its names, nan as None."""
    b = file.batch

    def name(names, code):
        return None if code < 0 else names[code]

    return [
        (
            b.series_names[b.series[i]],
            int(b.period[i]),
            name(b.sites, b.site[i]),
            name(b.subgroups, b.subgroup[i]),
            int(b.seq[i]),
            *(
                None if np.isnan(x[i]) else float(x[i])
                for x in (b.numerator, b.denominator, b.value, b.people)
            ),
            name(b.phases, b.phase[i]),
            name(b.notes, b.note[i]),
            int(b.row[i]),
        )
        for i in range(len(b))
    ]


def test_the_hospital_infections_are_read_as_their_readme_says(shared_data):
    file = read((shared_data / "infections_before_after.csv").read_bytes(), Kind.RATE)
    b = file.batch

    after = b.phase == b.phases.index("post")
    rates = [b.numerator[k].sum() / b.denominator[k].sum() for k in (~after, after)]
    assert rates == pytest.approx([0.0013024, 0.0005009], abs=5e-8)
    assert b.series_names[0].cadence is Cadence.MONTH
    assert not file.bad


@pytest.mark.parametrize("name", ["infections_by_site.csv", "readmissions_by_gender.csv"])
def test_real_files_are_read_whole(shared_data, name):
    data = (shared_data / name).read_bytes()
    file = read(data, Kind.RATE)

    assert len(file.batch) == file.report.read == data.count(b"\n") - 1
    assert not file.bad


def test_a_norwegian_file_is_read_and_the_report_says_how():
    text = (
        "Oppmøte i Bærum;;;\n\n"
        "Dato;Sted;Teller;Nevner;Fødselsår;Merknad\r\n"
        "31.01.2026;Askøy;1\u00a0012;2 020;1970;\r\n"
        "28.02.2026;Askøy;12;20;1971;snø; \r\n"
        ";;;;;\r\n"
        "31.03.2026;Totalt;13;20;;\r\n"
    )
    file = read(text.encode("cp1252"))
    report, name = file.report, file.batch.series_names[0]

    assert plain_values(file) == [
        (name, day("2026-01-01"), "Askøy", None, 0, 1012, 2020, None, None, None, None, 4),
        (name, day("2026-02-01"), "Askøy", None, 0, 12, 20, None, None, None, "snø", 5),
        (name, day("2026-03-01"), None, None, 0, 13, 20, None, None, None, None, 7),
    ]
    assert (report.encoding, report.separator, report.header_row) == ("cp1252", ";", 3)
    assert report.date_form == DateForm.DOTTED
    assert report.left_out_columns == ("Fødselsår",)
    assert report.read_as_all == ("Totalt",)
    assert report.columns["numerator"] == "Teller"
    assert not file.bad


def test_a_decimal_comma_column_stands_beside_one_without_decimals():
    file = read("uke;verdi;personer\n2026-W01;0,5;12\n2026-W02;0,25;1 200\n")

    assert file.report.decimal == {"value": ",", "people": None}
    assert file.batch.value.tolist() == [0.5, 0.25]
    assert file.batch.people.tolist() == [12, 1200]
    assert file.batch.series_names[0].cadence is Cadence.WEEK


BAD = [
    ("date,numerator,denominator\n2026-01-01,7,5\n", "B2", "larger than the denominator (5)"),
    ("date,numerator,denominator\n2026-01-01,-1,5\n", "B2", "below 0"),
    ("date,numerator,denominator\n2026-01-01,1.5,5\n", "B2", "whole number"),
    ("date,numerator,denominator\n2026-01-01,1,5.25\n", "C2", "whole number"),
    ("date,numerator,denominator\n2026-01-01,1,0\n", "C2", "but the numerator is 1"),
    ("date,numerator,denominator\n2026-01-01,1,\n", "C2", "denominator is missing"),
    ("date,numerator,denominator\n2026-01-01,,5\n", "B2", "no number of its own"),
    ("date,numerator,denominator\n,1,5\n", "A2", "no date"),
    ("date,numerator,denominator\nsoon,1,5\n2026-01-01,1,5\n", "A2", "not a date"),
    ("date,numerator,denominator\n2026-02-30,1,5\n2026-01-01,1,5\n", "A2", "no such day"),
    ("date,numerator,denominator\n2026-01-01,many,5\n", "B2", "not a number"),
    ("date,numerator,denominator\n2026-01-01,nan,5\n", "B2", "not a number"),
    ("date,numerator,denominator\n2026-01-01,inf,5\n", "B2", "not a number"),
    ("date,numerator,denominator\n2026-01-01,3,1e309\n", "C2", "too large"),
    ("date,numerator,denominator\n2026-01-01,10 %,5\n", "B2", "percentage cannot"),
    ("date,value\n2026-01-01,41\n", "B2", "between 0 and 1"),
    ("date,value\n2026-01-01,41 %\n2026-02-01,43\n", "B3", "Other values of this column have a %"),
    ("date,value\n2026-01-01,1.5\n2026-02-01,0.25\n2026-03-01,\"0,5\"\n", "B4", "another way"),
    ("date,numerator,denominator,value\n2026-01-01,1,4,0.5\n", "D2", "denominator (0.25)"),
    ("date,value\n2026-01-01,0.5\n", "B2", "kept as two numbers"),
    ("date,people,value\n2026-01-01,2.5,0.5\n", "B2", "whole number"),
    ("date,people,value\n2026-01-01,-2,0.5\n", "B2", "below 0"),
    ("date,people,value\n2026-01-01,3,\n", "C2", "no number of its own"),
    ("date,value,note\n2026-01-01,,snow\n2026-02-01,0.5,\n", "B2", "no number of its own"),
    (f"date,value,site\n2026-01-01,0.5,{PERSON}\n", "C2", "identity number"),
    ("date,value,note\n2026-01-01,0.5,born 010170 10170\n", "C2", "identity number"),
    (f"date,numerator,denominator\n2026-01-01,{PERSON},99999999999\n", "B2", "identity number"),
    (f"date,value,site\n2026-01-01,0.5,{'x' * 301}\n", "C2", "301 characters"),
    (f"date,value,note\n2026-01-01,0.5,{'x' * 200_000}\n", "C2", "200000 characters"),
    ("date,value\n2026-01-01,0.5,here\n", "C2", "more cells than the header"),
    ("date,value,metric\n2026-01-01,0.5,\n2026-02-01,0.5,A\n", "C2", "does not say what"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "cell", "reason"), BAD)
@pytest.mark.parametrize("plain", [True, False])
def test_every_bad_cell_is_said_with_its_address_and_reason(text, cell, reason, plain):
    how = HowToRead(facts=lambda pilot, metric: Facts(Kind.PROPORTION))
    file = read_measurements(text.encode(), how, plain=plain)

    places = [(bad.cell, bad.row) for bad in file.bad if reason in str(bad.reason)]
    assert places == [(cell, int(cell[1:]))]
    assert all(str(bad.remedy) for bad in file.bad)
    assert int(cell[1:]) not in file.batch.row


def test_an_identity_number_is_not_repeated_in_what_is_said():
    for text in (f"date,value,site\n2026-01-01,0.5,{PERSON}\n", f"date,value\n{PERSON},0.5\n"):
        file = read(text)

        assert file.bad
        assert PERSON not in repr([bad.to_dict() for bad in file.bad])


def test_a_bad_row_does_not_name_sites_or_groups():
    file = read("date,value,site,subgroup\n2026-01-01,0.5,Bø,Women\n2026-02-01,x,Vik,Men\n")

    assert (file.batch.sites, file.batch.subgroups) == (("Bø",), ("Women",))


@pytest.mark.parametrize(
    ("kind", "cells", "good"),
    [
        (Kind.RATE, "7,5", True),
        (Kind.RATE, "1,5.25", True),
        (Kind.RATE, "1.5,5", False),
        (Kind.COUNT, "7,", True),
        (Kind.COUNT, "1.5,", False),
        (Kind.MEAN, "-1.5,", True),
        (Kind.SCORE, "1.5,2", True),
        (None, "7,5", True),
        (Kind.RATE, "1,", False),
        (Kind.MEAN, "1,-3", False),
        (Kind.DAYS_BETWEEN, "0,", False),
        (Kind.CASES_BETWEEN, "0,", True),
        (Kind.CASES_BETWEEN, "1.5,", False),
        (Kind.PROPORTION, "0,0", True),
    ],
)
def test_each_kind_has_its_own_rules(kind, cells, good):
    file = read(f"date,numerator,denominator\n2026-01-01,{cells}\n", kind)

    assert bool(len(file.batch)) is good
    assert bool(file.bad) is not good


def test_a_row_said_twice_counts_once():
    file = read("date,value,note\n2026-01-01,0.5,a\n2026-02-01,0.25,\n2026-01-01,0.5,a\n")

    assert file.batch.row.tolist() == [2, 3]
    assert (file.report.repeated, file.report.read, file.bad) == (1, 3, ())


def test_rows_that_contradict_each_other_are_all_said_and_none_is_taken():
    rows = ["2026-01-01,0.5,Bø", "2026-01-01,0.5,Vik", "2026-01-20,0.6,Bø", "2026-02-01,1,Bø"]
    text = "\n".join(["date,value,site", *rows])
    file = read(text, facts=lambda pilot, metric: Facts(None, Cadence.MONTH))

    assert told(file) == [
        (cell, "Rows 2, 4 say different things about the same period, place and group.")
        for cell in ("A2", "A4")
    ]
    assert file.batch.row.tolist() == [3, 5]


def test_two_cases_on_one_day_are_both_kept():
    file = read("date,value\n2026-01-05,3\n2026-01-05,3\n2026-01-07,2\n", Kind.DAYS_BETWEEN)

    assert file.batch.seq.tolist() == [0, 1, 0]
    assert file.batch.series_names[0].cadence is Cadence.EVENT


def test_a_month_cannot_be_one_of_weeks():
    text = "date,value\n2026-01,0.5\n2026-02,0.5\n"
    file = read(text, facts=lambda pilot, metric: Facts(None, Cadence.WEEK))

    assert [cell for cell, _ in told(file)] == ["A2", "A3"]
    assert told(file)[0][1] == "This month is not one period of numbers that come by week."


def test_each_metric_has_its_own_cadence_and_kind():
    known = {("P-1", "Fall"): Facts(Kind.COUNT), ("P-2", "Fall"): Facts(Kind.MEAN)}
    text = (
        "kode;indikator;dato;verdi\n"
        "P-1;Fall;05.01.2026;3\nP-1;Fall;12.01.2026;4\n"
        "P-2;Fall;01.01.2026;1,5\nP-2;Fall;01.02.2026;2,5\nP-1;Fall;19.01.2026;0,5\n"
    )
    file = read(text, facts=lambda pilot, metric: known[pilot, metric])

    assert [(n.pilot, n.kind, n.cadence) for n in file.batch.series_names] == [
        ("P-1", Kind.COUNT, Cadence.WEEK),
        ("P-2", Kind.MEAN, Cadence.MONTH),
    ]
    assert [cell for cell, _ in told(file)] == ["D6"]


def test_rows_without_a_number_yet_are_counted_and_not_blamed():
    file = read("date,value,site\n2026-01-01,0.5,Bø\n2026-02-01,,Bø\n2026-03-01, ,Bø\n")

    assert (file.report.read, file.report.without_number, len(file.batch)) == (3, 2, 1)
    assert not file.bad


def test_names_that_look_like_numbers_stay_as_written():
    file = read("date,value,site\n2026-01-01,0.5,007\n2026-01-01,0.5,7\n2026-01-01,0.5,True\n")

    assert file.batch.sites == ("007", "7", "True")


def test_subgroups_keep_the_order_of_the_file():
    file = read(
        "date,value,subgroup\n2026-01-01,0.5,No school\n2026-01-01,0.5,Degree\n2026-01-01,0.5,A\n"
    )

    assert file.batch.subgroups == ("No school", "Degree", "A")


def test_letters_written_in_two_ways_are_one_name():
    file = read(
        "date,value,site\n2026-01-01,0.5,Ask\u00f8y \u00e5\n2026-02-01,0.5, Ask\u00f8y a\u030a\n"
    )

    assert file.batch.sites == ("Askøy å",)


def test_an_added_apostrophe_is_taken_off():
    file = read("date,value,site,note\n2026-01-01,0.5,'=A1,'hello\n")

    assert (file.batch.sites, file.batch.notes) == (("=A1",), ("'hello",))


def test_a_quoted_cell_keeps_its_lines_and_rows_are_counted_as_a_spreadsheet_does():
    file = read('date,value,note\n2026-01-01,0.5,"one\ntwo, three"\n2026-02-01,many,\n')

    assert file.batch.notes == ("one\ntwo, three",)
    assert [cell for cell, _ in told(file)] == ["B3"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "has no rows"),
        ("\n\n", "has no rows"),
        ("date,value\n", "no rows below the header in row 1"),
        ("date,value\n,\n\n", "no rows below the header in row 1"),
        ("hei,du\nja,nei\n", "No header row.*says: hei, du"),
        ('date,value\n2026-01-01,"5\n2026-02-01,6\n', "opens in row 2 is never closed"),
        ("date,value\n03/04/2026,1\n", "day/month or month/day"),
        ("date;value\n2026-01-01;1.234\n", "“1.234” in column “value”"),
        ("date,value\n2026-01-01,\x005\n", "NUL"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_what_to_do(text, says):
    with pytest.raises(Refusal, match=says):
        read(text)


@pytest.mark.parametrize(
    "text",
    [
        "2026-01-01,5\n",
        "when;how much\n2026-01-01;5\n",
        "date,dato,value\n2026-01-01,,5\n",
        "2026-01-01;5;\n;;\n",
    ],
)
def test_a_period_and_a_number_are_enough(text):
    file = read(text)

    assert (file.batch.value.tolist(), len(file.bad)) == ([5.0], 0)


def test_what_the_person_says_goes_before_the_rules():
    columns = Columns(site="Kommune", value="Andel")
    text = "Dato;Kommune;Andel\n03/04/2026;Bø;1.234\n"
    file = read(text, Kind.MEAN, columns=columns, decimal=",", dates=DateForm.MONTH_FIRST)

    assert file.batch.sites == ("Bø",)
    assert file.batch.value.tolist() == [1234]
    assert file.batch.period.tolist() == [day("2026-03-04")]
    with pytest.raises(Refusal, match=r"no column “Komune” for site\. Did you mean “Kommune”"):
        read(text, columns=Columns(site="Komune", value="Andel"))


CELLS = st.one_of(
    st.sampled_from(
        ["2026-01-01", "2026-02-01", "2026-W03", "31.12.2025", "03/04/2026", "2026-13-01", "", " "]
    ),
    st.sampled_from(
        ["1", "2", "5", "-1", "0", "1.5", "1,5", "1.234", "12 %", "nan", "1e309", "TRUE"]
    ),
    st.sampled_from(
        ["Bø", "total", "'=1", "=1", "x" * 400, "\u202e", "007", PERSON, "9" * 25, "-0"]
    ),
    st.text(max_size=4),
)
HEADERS = st.permutations(
    ["date", "value", "numerator", "denominator", "site", "note", "metric", "people", "what"]
)


@st.composite
def files(draw, quotes: bool = True) -> str:
    """A file with a header that is known and rows of anything."""
    separator = draw(st.sampled_from(",;\t|"))
    end = draw(st.sampled_from(["\n", "\r\n", "\r"] if quotes else ["\n", "\r\n"]))
    width = draw(st.integers(4, 9))
    header = draw(HEADERS)
    header = ["date", "value", *[h for h in header if h not in ("date", "value")]][:width]
    lines = [separator.join(header)]
    for _ in range(draw(st.integers(0, 8))):
        ragged = draw(st.integers(-2, 2)) if draw(st.integers(0, 9)) == 0 else 0
        cells = draw(st.lists(CELLS, min_size=width + ragged, max_size=width + ragged))
        if not quotes:
            cells = ["".join(c for c in cell if c not in '",;\t|\n\r\0') for cell in cells]
        lines.append(separator.join(cells))
    return end.join(lines) + draw(st.sampled_from(["", end]))


KINDS = st.sampled_from([None, *Kind])


def outcome(text: str, kind: Kind | None, plain: bool | None) -> object:
    how = HowToRead(facts=lambda pilot, metric: Facts(kind))
    try:
        file = read_measurements(text.encode("utf-8", "surrogatepass"), how, plain=plain)
    except Refusal as refusal:
        return str(refusal)
    return plain_values(file), file.bad, file.report


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(text=files(quotes=False), kind=KINDS)
@example(text="date,value\n2026-01-01,-0.0\n\n  \n2026-02-01,.5", kind=None)
@example(text="date,value,x\n2026-01-01,TRUE,\n,,\n , ,\n", kind=None)
def test_both_readers_say_the_same(text, kind):
    assert outcome(text, kind, True) == outcome(text, kind, False)


def test_series_are_told_apart_alike_in_small_files_and_in_large_ones(monkeypatch):
    """Large ones by pandas, which small ones are done before it is imported."""
    rows = [
        f"P-{(7 * i) % 5},{'BA'[i % 2]},{2000 + i // 12}-{i % 12 + 1:02},{i}" for i in range(120)
    ]
    text = "pilot,metric,date,value\n" + "\n".join(rows)
    how = HowToRead(facts=lambda pilot, metric: Facts(Kind.COUNT))
    small = read_measurements(text.encode(), how)
    monkeypatch.setattr("store.exchange.series.WORTH_PANDAS", 0)
    large = read_measurements(text.encode(), how)

    assert len(small.batch.series_names) == 10
    assert small.batch.series_names == large.batch.series_names
    assert plain_values(small) == plain_values(large)


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(text=files() | st.text(), kind=KINDS)
@example(text='date,value\n"', kind=None)
@example(text="date,value\n2026-01-01,\ud800\n", kind=None)
def test_any_text_is_read_or_refused_and_every_row_is_accounted_for(text, kind):
    how = HowToRead(facts=lambda pilot, metric: Facts(kind))
    try:
        file = read_measurements(text.encode("utf-8", "surrogatepass"), how)
    except Refusal as refusal:
        assert str(refusal)
        return
    report = file.report
    lost = report.read - len(file.batch) - report.without_number - report.repeated
    assert 0 <= lost <= len(file.bad)
    assert bool(lost) == bool(file.bad)


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(text=files(), kind=KINDS)
def test_a_row_under_the_usual_titles_is_read_or_refused_once(text, kind):
    how = HowToRead(facts=lambda pilot, metric: Facts(kind))
    try:
        file = read_measurements(text.encode("utf-8", "surrogatepass"), how, plain=False)
    except Refusal as refusal:
        assert str(refusal)
        return
    refused = {bad.row for bad in file.bad}
    report = file.report
    assert not refused & set(file.batch.row.tolist())
    assert report.read == len(refused) + len(file.batch) + report.without_number + report.repeated


@settings(max_examples=200, deadline=None)
@given(data=st.binary(max_size=60), head=st.sampled_from([b"", b"date,value\n", b"\xff\xfe"]))
def test_any_bytes_are_read_or_refused(data, head):
    try:
        read_measurements(head + data)
    except Refusal as refusal:
        assert str(refusal)
