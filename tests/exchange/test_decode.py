"""Bytes become text by rule."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.errors import Refusal
from store.exchange.decode import decode

norwegian = st.text("æøåÆØÅé ,;\nabc12", min_size=1)


@pytest.mark.parametrize(
    ("codec", "named"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("cp1252", "cp1252"),
    ],
)
def test_norwegian_letters_are_read_whatever_saved_them(codec, named):
    found = decode("dato;sted\n2026-01-01;Bærum på øy".encode(codec))

    assert found.text == "dato;sted\n2026-01-01;Bærum på øy"
    assert found.encoding == named


def test_utf_16_big_end_first_is_read():
    found = decode("\ufeffBærum".encode("utf-16-be"))

    assert (found.text, found.encoding) == ("Bærum", "utf-16-be")


@given(norwegian)
def test_utf_8_is_never_taken_for_windows_text(text):
    assert decode(text.encode()).text == text


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"date,value\n2026-01-01,\x001", "Byte 23 of the file is empty"),
        (b"\xff\xfe\x00\x00a\x00\x00\x00", "NUL"),
        (b"\xef\xbb\xbfdate\xff", "says it is UTF-8"),
        (b"\xff\xfea", "says it is UTF-16-LE"),
        (b"date\x81\xff", "cannot be read"),
    ],
)
def test_what_is_no_text_is_refused_with_its_place(data, says):
    with pytest.raises(Refusal, match=says):
        decode(data)


@given(st.binary())
def test_any_bytes_are_read_or_refused(data):
    try:
        assert "\0" not in decode(data).text
    except Refusal as refusal:
        assert str(refusal)
