"""Which blocks need the reader, and which are rows for a grid."""

from __future__ import annotations

import time

import pytest

from desktop.demo.block import block
from store.exchange.sheet_looks import is_sheet


@pytest.mark.parametrize(
    "text",
    [
        "2026-01-05\t18\t22\n2026-01-12\t17\t21",
        "Dato\tMøtt\tInvitert\n5.1.2026\t18\t22\n12.1.2026\t17\t21",
        "date\tvalue\n2026-01\t12\n2026-02\t13",
        "uke 1\t18/22\nuke 2\t17/22",
        "18\t22\n17\t21",
        "hei",
        "",
    ],
)
def test_rows_go_into_the_grid(text):
    assert not is_sheet(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sted\tjan. 26\tfeb. 26\nAskøy\t1\t2\nOs\t3\t4",
        "Måned\tAskøy\tBergen\tSum\nJan 2026\t1\t2\t3\nFeb 2026\t2\t3\t5\nMars 2026\t2\t2\t4",
        "Måned\tBesøk\tUtlån\nJan 2026\t1\t2\nFeb 2026\t2\t3",
        "Måned\tKvinner\tMenn\njanuar 2026\t1\t2\nfebruar 2026\t2\t3",
        block(),
    ],
)
def test_a_sheet_with_heads_of_its_own_goes_to_the_reader(text):
    assert is_sheet(text)


def test_a_megabyte_is_looked_at_in_no_time():
    text = "Dato\tVerdi\n" + "2026-01-05\t12\n" * 70_000
    begun = time.perf_counter()
    assert not is_sheet(text)
    assert time.perf_counter() - begun < 1
