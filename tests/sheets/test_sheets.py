"""Sheets as people keep them are read: every value, no other, at most one question."""

from __future__ import annotations

import pytest

from tests.sheets.reading import names, read


@pytest.mark.parametrize("name", names())
def test_a_sheet_gives_each_of_its_values_and_no_other(name):
    outcome = read(name)

    assert outcome.complaints == []
    assert len(outcome.asked) <= 1
