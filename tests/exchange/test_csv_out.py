"""Written CSV: no text runs as a formula, and all of it comes back as it was."""

from __future__ import annotations

import csv
import io
from datetime import date

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from store.exchange.csv_out import (
    EXCEL_NB,
    PLAIN,
    csv_bytes,
    number_text,
    safe_text,
    unsafe_text,
)
from store.exchange.read_numbers import decimal_shown

SIGNS = "=+-@\t\r\n '\u00a0\u202f\u200b\ufeff＝＋－＠ab1;,\"<5"
hostile = st.text(st.sampled_from(SIGNS), max_size=8) | st.text(max_size=20)


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "＝", "＋", "－", "＠"])
@pytest.mark.parametrize(
    "before", ["", " ", "\u00a0", "\u200b", "\t", "\r", "first line\n", "x\r\n "]
)
def test_text_that_a_spreadsheet_would_run_gets_an_apostrophe(sign, before):
    text = f"{before}{sign}1+1"

    assert safe_text(text) == "'" + text


@pytest.mark.parametrize("text", ["\tx", "\rx"])
def test_text_that_breaks_out_of_its_cell_gets_an_apostrophe(text):
    assert safe_text(text) == "'" + text


@pytest.mark.parametrize(
    "text", ["", "<5", "Askøy", "'s-Hertogenbosch", "a-b", "1+1", "a\nb", "''"]
)
def test_other_text_is_left_as_it_is(text):
    assert safe_text(text) == text
    assert unsafe_text(text) == text


@given(hostile)
@example("'=1")
@example("''=1")
@example("'")
@example("'\n=1")
def test_every_text_comes_back_exactly(text):
    assert unsafe_text(safe_text(text)) == text


@given(hostile)
def test_no_safe_text_begins_a_line_with_a_sign_that_runs(text):
    safe = safe_text(text)

    shown = safe.lstrip(" \u00a0\u202f\u200b\ufeff\t\r\n")
    assert shown[:1] not in set("=+-@＝＋－＠")
    assert safe[:1] not in ("\t", "\r")


@given(
    st.lists(st.lists(hostile, min_size=2, max_size=4), max_size=5),
    st.sampled_from([PLAIN, EXCEL_NB]),
)
def test_a_written_table_is_read_back_cell_for_cell(rows, dialect):
    data = csv_bytes(rows, ["a", "b"], dialect)

    text = io.StringIO(data.decode(dialect.encoding), newline="")
    read = [
        [unsafe_text(cell) for cell in row] for row in csv.reader(text, delimiter=dialect.separator)
    ]
    assert read == [["a", "b"], *rows]


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_is_read_back_to_the_last_bit(value):
    assert float(number_text(value)) == value
    assert float(number_text(value, ",").replace(",", ".")) == value


@pytest.mark.parametrize("value", [1.234, -12.345, 123.456, 0.125, 1234.567, 1.2345])
@pytest.mark.parametrize("decimal", [".", ","])
def test_a_number_says_itself_that_its_mark_is_a_decimal_one(value, decimal):
    text = number_text(value, decimal)

    assert decimal_shown(text) == decimal
    assert float(text.replace(",", ".")) == value


def test_plain_is_utf_8_comma_point_and_lf():
    rows = [["Sør, nord", 0.5, date(2026, 9, 28), None], ["-1", -1, float("nan"), 14.0]]

    assert csv_bytes(rows, ["sted", "x", "y", "z"], PLAIN).decode() == (
        'sted,x,y,z\n"Sør, nord",0.5,2026-09-28,\n\'-1,-1,,14\n'
    )


def test_excel_nb_is_bom_semicolon_decimal_comma_and_crlf():
    data = csv_bytes([["Sør", 0.5, np.float64(1.25)]], ["sted", "x", "y"], EXCEL_NB)

    assert data == b"\xef\xbb\xbfsted;x;y\r\n" + "Sør;0,5;1,25\r\n".encode()
