"""Numbers are read by the one convention of their column, and never guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.errors import Refusal
from store.exchange.read_numbers import NumberForm, decimal_shown, number_form, read_number

POINT, COMMA = NumberForm("."), NumberForm(",")


@pytest.mark.parametrize(
    ("text", "form", "value"),
    [
        ("12", POINT, 12),
        ("12,5", COMMA, 12.5),
        ("1 234,5", COMMA, 1234.5),
        ("1\u00a0234\u00a0567", COMMA, 1234567),
        ("1\u202f234,5", COMMA, 1234.5),
        ("1.234,5", COMMA, 1234.5),
        ("1,234.5", POINT, 1234.5),
        ("1.234", POINT, 1.234),
        ("1.234", COMMA, 1234),
        ("\u22125", POINT, -5),
        ("-0", POINT, 0),
        ("+3", POINT, 3),
        (".5", POINT, 0.5),
        ("5,", COMMA, 5),
        ("1e-05", POINT, 0.00001),
        ("1,5e3", COMMA, 1500),
        (" 7\t", POINT, 7),
        ("1e309", POINT, float("inf")),
    ],
)
def test_numbers_are_read_as_people_write_them(text, form, value):
    number = read_number(text, form)

    assert number is not None
    assert number.value == value
    assert not number.percent


@pytest.mark.parametrize("text", ["41 %", "41%", "41\u00a0%"])
def test_a_percentage_says_that_it_is_one(text):
    number = read_number(text, COMMA)

    assert number is not None
    assert (number.value, number.percent) == (41, True)


@pytest.mark.parametrize(
    "text",
    ["", "%", "-", ".", "nan", "inf", "1_0", "0x10", "12 3", "1 23", "1.23,4.5", "1.2345.678",
     "5 kr", "- 5", "--5", "1e", "e5", "٣", "<5", "1,234,5"],
)  # fmt: skip
@pytest.mark.parametrize("form", [POINT, COMMA])
def test_what_is_no_number_is_none(text, form):
    assert read_number(text, form) is None


@pytest.mark.parametrize(
    ("text", "shows"),
    [
        ("12", None),
        ("12,5", ","),
        ("0.435", "."),
        ("1.234", "?"),
        ("12,345", "?"),
        ("1234.567", "."),
        ("1 234.567", "."),
        ("1.234.567", ","),
        ("1.234,5", ","),
        ("1,234.5", "."),
        ("1.234e5", "."),
        ("1.5 %", "."),
        ("-1.234", "?"),
    ],
)
def test_a_text_shows_its_decimal_mark_or_that_it_is_open(text, shows):
    assert decimal_shown(text) == shows


@pytest.mark.parametrize(
    ("texts", "decimal"),
    [
        (["1.234", "1.5"], "."),
        (["1.234", "12,5"], ","),
        (["1", "2"], None),
        (["about 1,5", "2"], None),
        (["1,5", "2,5", "3.5"], ","),
    ],
)
def test_one_column_has_one_decimal_mark(texts, decimal):
    assert number_form(texts, "verdi") == NumberForm(decimal)


@pytest.mark.parametrize(
    ("texts", "says"),
    [
        (["1.234", "12"], "“1.234” in column “verdi” can be 1.234 or 1234"),
        (["0", "12,345 %"], "comma or a point"),
        (["1.5", "2,5"], "both “1.5” and “2,5”"),
        (["1,5", "2,5", "3.5", "1.234"], "cannot be known"),
    ],
)
def test_an_open_column_is_asked_about(texts, says):
    with pytest.raises(Refusal, match=says):
        number_form(texts, "verdi")

    assert number_form(texts, "verdi", stated=",") == COMMA


@given(
    value=st.decimals(-(10**9), 10**9, places=3, allow_nan=False),
    spaces=st.sampled_from(["", " ", "\u00a0", "\u202f"]),
    form=st.sampled_from([POINT, COMMA]),
)
def test_what_is_written_with_groups_is_read_back(value, spaces, form):
    text = f"{value:,.3f}".replace(".", "#").replace(",", spaces).replace("#", form.decimal or "")
    number = read_number(text, form)

    assert number is not None
    assert number.value == float(value)


@given(st.text("0123456789.,- \u00a0%eE+\u2212", max_size=12))
def test_any_text_is_a_number_or_none_and_its_form_is_found_or_asked(text):
    for form in (POINT, COMMA, NumberForm(None)):
        number = read_number(text, form)
        assert number is None or number.value == number.value
    try:
        number_form([text], "x")
    except Refusal as refusal:
        assert "decimal mark" in str(refusal)
