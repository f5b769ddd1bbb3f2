"""Small charts say what the large one would say of each place and group, and no more."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

import numpy as np
import pytest

from store.errors import Refusal
from store.reads.multiples import Multiples, multiples
from store.reads.outcomes import outcome
from store.reads.pilot import pilot_page
from store.reads.portfolio import portfolio
from store.store import Store
from tests.builders import TODAY, do, uid_of, weekly


def keys(store: Store) -> tuple[UUID, UUID]:
    """The only pilot, and its Attendance."""
    pilot = store.read(portfolio, TODAY)[0].uid
    page = store.read(pilot_page, pilot)
    return pilot, next(one.uid for one in page.metrics if one.name == "Attendance")


def seen(store: Store, **asked: Any) -> Multiples:
    return store.read(multiples, *keys(store), today=TODAY, **asked)


@pytest.fixture
def grouped(store: Store, judged: UUID) -> Store:
    """Attendance by education in eight weeks; three came of those with the least."""
    levels = [{"name": "Lower"}, {"name": "Middle"}, {"name": "Higher"}, {"name": "Nobody"}]
    do(store, "AddSubgroups", pilot="P-001", dimension="Education", ordered=True, levels=levels)
    for name, cell in (("Lower", (1, 3)), ("Middle", (20, 40)), ("Higher", (40, 57))):
        rows = weekly("2026-W18", [cell], subgroup=name)
        rows += weekly("2026-W19", [(30, 50)] * 7, subgroup=name) if name == "Higher" else []
        do(store, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    return store


def education(store: Store) -> UUID:
    (dimension,) = store.read(pilot_page, keys(store)[0]).dimensions
    return dimension.uid


def test_each_place_is_drawn_as_it_is_when_it_is_shown_alone(placed):
    do(placed, "AddPhase", pilot="P-001", metric="Attendance", period="2026-W22", site="Askøy")
    found = seen(placed)

    assert [one.name for one in found.parts] == ["Askøy", "Bømlo", "Os"]
    for part in found.parts:
        alone = placed.read(outcome, *keys(placed), today=TODAY, site=part.uid)
        assert part.periods.tolist() == alone.periods.tolist()
        assert part.chart.to_dict() == alone.chart.to_dict()
        assert part.variation.to_dict() == alone.variation.to_dict()
    assert [max(part.chart.phase) for part in found.parts] == [2, 1, 1], "a phase is of its place"


def test_a_group_too_small_is_hidden_with_the_one_that_would_give_it_away(grouped):
    found = seen(grouped, dimension=education(grouped))
    lower, middle, higher = found.parts

    assert [one.name for one in found.parts] == ["Lower", "Middle", "Higher"], "those with numbers"
    assert (lower.suppressed, middle.suppressed, higher.suppressed) == (True, True, False)
    assert lower.chart is middle.chart is None
    assert np.isnan(lower.numerator).all() and np.isnan(lower.denominator).all()
    assert higher.chart is not None


def test_a_place_hidden_in_the_list_of_places_is_hidden_here(placed):
    do(placed, "AddSite", pilot="P-001", name="Utsira")
    rows = weekly("2026-W18", [(3, 4)], site="Utsira")
    do(placed, "RecordMeasurements", pilot="P-001", metric="Attendance", rows=rows)
    utsira = next(part for part in seen(placed).parts if part.name == "Utsira")

    assert utsira.suppressed and utsira.chart is None
    assert np.isnan(utsira.numerator).all()


def test_the_chart_that_was_chosen_is_that_of_all(placed):
    assert {part.chart_kind for part in seen(placed, chart="run").parts} == {"run"}


def test_small_charts_are_plain_json(placed):
    found = seen(placed).to_dict()

    assert json.loads(json.dumps(found)) == found


def test_a_dimension_or_place_that_is_gone_is_refused(placed):
    gone = uid_of(do(placed, "AddPilot", title="Another"))

    for asked in ({"dimension": gone}, {"within": gone}):
        with pytest.raises(Refusal, match="no longer there"):
            seen(placed, **asked)
