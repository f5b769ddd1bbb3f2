"""Totals in columns say what totals row by row say."""

from __future__ import annotations

import numpy as np
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from store.reads.series import Wanted, measured
from store.totals import SPACED, Place, total
from store.words import Cadence, Kind, SiteKind

TABLE = """
CREATE TABLE measurement (pilot_id, metric_id, period, site_id, subgroup_id, seq, numerator,
 denominator, value, people, PRIMARY KEY (pilot_id, metric_id, period, site_id, subgroup_id, seq))
 WITHOUT ROWID
"""
PLACES = (
    Place(1),
    Place(2, starts=7),
    Place(3, SiteKind.COMPARISON),
    Place(4, SiteKind.SCALE),
    Place(5, ends=14),
)
GROUPS = ((11, 12), (13, 14, 15))


@st.composite
def metrics(draw: st.DrawFn) -> tuple[Kind, list[tuple]]:
    """A kind, and rows as the store keeps them: period, site, group, seq and the numbers."""
    kind = draw(st.sampled_from(Kind))
    places = draw(st.sampled_from([(0,), (1, 2), (0, 1, 2, 3), (1, 3, 4, 5)]))
    groups = draw(st.sampled_from([(0,), (0, 11), (0, 11, 12), (11, 12), (0, 13, 14, 15)]))
    keys = draw(
        st.sets(
            st.tuples(
                st.integers(0, 4).map(lambda week: 7 * week),
                st.sampled_from(places),
                st.sampled_from(groups),
            ),
            max_size=25,
        )
    )
    rows = []
    for key in sorted(keys):
        whole = draw(st.integers(0, 20))
        part = draw(st.integers(0, whole))
        people = draw(st.none() | st.integers(0, 9))
        weight = draw(st.none() | st.just(whole))
        if kind in (Kind.PROPORTION, Kind.RATE):
            numbers = (part, whole, None, people)
        else:
            numbers = (None, None if kind in SPACED else weight, part, people)
        rows.append((*key, 0, *numbers))
    return kind, rows


def read(given_metrics, wanted, places, groups):
    """`measured` on a table with these rows, metric by metric."""
    engine = sa.create_engine("sqlite://")
    with engine.connect() as connection:
        connection.exec_driver_sql(TABLE)
        for key, (_, rows) in enumerate(given_metrics):
            for row in rows:
                connection.exec_driver_sql(
                    "INSERT INTO measurement VALUES (1,?,?,?,?,?,?,?,?,?)", (key, *row)
                )
        found = measured(connection, wanted, places, groups)
    engine.dispose()
    return found


@given(st.lists(metrics(), min_size=1, max_size=4))
def test_totals_in_columns_are_the_totals_row_by_row(given_metrics):
    wanted = [Wanted(1, key, kind, Cadence.WEEK) for key, (kind, _) in enumerate(given_metrics)]
    found = read(given_metrics, wanted, {1: PLACES}, {1: GROUPS})

    for one, (kind, rows) in zip(found, given_metrics, strict=True):
        expected = total(kind, rows, PLACES, GROUPS, Cadence.WEEK)
        assert one.series.periods.tolist() == expected.periods.tolist()
        # A period that is missing says nothing of people either way.
        known = np.isfinite(expected.numerator)
        for name in ("numerator", "denominator", "people"):
            got, wants = getattr(one.series, name), getattr(expected, name)
            np.testing.assert_allclose(got[known], wants[known], rtol=1e-12, err_msg=name)
        assert np.isnan(one.series.numerator[~known]).all()


@given(st.lists(metrics(), min_size=1, max_size=4), st.lists(st.booleans(), min_size=4, max_size=4))
def test_where_nothing_has_parts_fewer_columns_say_the_same(given_metrics, alone):
    plain = [
        (kind, [(*row[:7], None) for row in rows if not row[1] and not row[2]])
        for kind, rows in given_metrics
    ]
    ways = []
    for fewer in (alone, [False] * 4):
        wanted = [
            Wanted(1, key, kind, Cadence.WEEK, alone=fewer[key])
            for key, (kind, _) in enumerate(plain)
        ]
        ways.append(read(plain, wanted, {}, {}))

    for one, other in zip(*ways, strict=True):
        assert one.sites == other.sites == frozenset()
        for name in ("periods", "numerator", "denominator", "people"):
            np.testing.assert_array_equal(getattr(one.series, name), getattr(other.series, name))
