"""What people call from notebooks stays as it is: names, order, defaults, results, docstrings."""

from __future__ import annotations

import dataclasses
import inspect
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from store.evidence import (
    control,
    equity,
    forecast,
    interval,
    progress,
    readiness,
    runchart,
    sentences,
    transfer,
    variation,
)

NOTHING = inspect.Parameter.empty
FUNCTIONS: dict[Any, dict[str, object]] = {
    runchart.run_chart: {"values": NOTHING, "*exclude": ()},
    control.control_chart: {
        "kind": NOTHING,
        "numerator": NOTHING,
        "denominator": None,
        "*phases": (),
        "*exclude": (),
        "*freeze": None,
        "*screened": True,
    },
    variation.classify: {"chart": NOTHING, "*direction": NOTHING, "*target": None},
    interval.confidence_sequence: {
        "kind": NOTHING,
        "numerator": NOTHING,
        "denominator": None,
        "*planned": 26,
        "*alpha": 0.05,
        "*people": None,
    },
    interval.probability_beyond: dict.fromkeys(
        ("kind", "numerator", "denominator", "target", "direction"), NOTHING
    ),
    interval.before_after: {
        "kind": NOTHING,
        "before_numerator": NOTHING,
        "before_denominator": NOTHING,
        "after_numerator": NOTHING,
        "after_denominator": NOTHING,
        "*level": 0.95,
    },
    equity.gradient: {
        "levels": NOTHING,
        "numerator": NOTHING,
        "denominator": NOTHING,
        "population_share": None,
        "*kind": NOTHING,
        "*ordered": True,
        "*small": 5,
    },
    equity.trend_of_gap: {
        "numerator": NOTHING,
        "denominator": NOTHING,
        "direction": NOTHING,
        "*kind": "proportion",
        "*small": 5,
    },
    transfer.next_site: {"kind": NOTHING, "numerators": NOTHING, "denominators": None},
    transfer.difference_in_differences: {
        "kind": NOTHING,
        "pilot_before": NOTHING,
        "pilot_after": NOTHING,
        "comparison_before": NOTHING,
        "comparison_after": NOTHING,
        "*level": 0.95,
    },
    transfer.Transfer.probability_beyond: {
        "self": NOTHING,
        "threshold": NOTHING,
        "direction": NOTHING,
    },
    forecast.plan: {
        "kind": NOTHING,
        "baseline": NOTHING,
        "target": NOTHING,
        "minimum_worthwhile": NOTHING,
        "per_period": NOTHING,
        "*planned": NOTHING,
        "*alpha": NOTHING,
        "*true_value": None,
        "*dispersion": 1.0,
    },
    forecast.forecast: {
        "kind": NOTHING,
        "numerator": NOTHING,
        "denominator": NOTHING,
        "*direction": NOTHING,
        "*target": NOTHING,
        "*minimum_worthwhile": NOTHING,
        "*planned": NOTHING,
        "*alpha": NOTHING,
        "*horizon": 104,
        "*draws": 400,
        "*seed": 0,
    },
    progress.progress: {"evidence": NOTHING, "profile": NOTHING},
    sentences.sentences: {"found": NOTHING},
    readiness.assess: {"evidence": NOTHING, "profile": NOTHING, "today": NOTHING},
}
"""Arguments in their order with their defaults; * before one that is given by name."""

RESULTS = {
    runchart.RunChart: "centre n_useful longest_run longest_run_max crossings crossings_min signal "
    "enough",
    control.ControlChart: "value centre lower upper inner_lower inner_upper sigma_signal phase "
    "runs",
    variation.Variation: "point_types variation assurance rule",
    interval.Interval: "estimate lower upper level dispersion lag1",
    interval.Change: "difference difference_lower difference_upper ratio ratio_lower ratio_upper",
    equity.Gradient: "rates lower upper absolute_gap relative_gap sii sii_lower sii_upper rii "
    "rii_lower rii_upper representativeness representativeness_lower representativeness_upper "
    "suppressed",
    equity.GapTrend: "slope lower upper trend",
    transfer.Transfer: "sites effects variances pooled lower upper tau2 i2 predicted_lower "
    "predicted_upper",
    forecast.Plan: "chance_by median_period needed_per_period",
    forecast.Forecast: "earliest median latest chance_by_plan never",
    readiness.Readiness: "flag why criteria next_steps",
}
"""Fields in their order; others may follow."""


def said(parameter: inspect.Parameter) -> str:
    star = "*" if parameter.kind is inspect.Parameter.KEYWORD_ONLY else ""
    return star + parameter.name


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda each: each.__qualname__)
def test_functions_are_called_as_they_were(function):
    expected = FUNCTIONS[function]
    parameters = list(inspect.signature(function).parameters.values())
    here = {said(each): each.default for each in parameters}

    assert [*here][: len(expected)] == [*expected]
    assert {name: here[name] for name in expected} == expected
    # What has come since is given by name and may be left away.
    more = [each for each in parameters if said(each) not in expected]
    assert all(said(each).startswith("*") and each.default is not NOTHING for each in more)


@pytest.mark.parametrize("result", RESULTS, ids=lambda each: each.__name__)
def test_results_have_the_fields_that_they_had(result):
    fields = [each.name for each in dataclasses.fields(result)]
    expected = RESULTS[result].split()

    assert fields[: len(expected)] == expected
    assert result.__dataclass_params__.frozen
    assert callable(result.to_dict)


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda each: each.__qualname__)
def test_every_public_function_says_what_it_refuses_and_where_it_comes_from(function):
    words = inspect.getdoc(function) or ""

    if function is not transfer.Transfer.probability_beyond:
        assert "Raises EvidenceError" in words
        assert "Source" in words or function is sentences.sentences


EVERYTHING = """
import importlib, pkgutil, sys
import store.evidence
for each in pkgutil.iter_modules(store.evidence.__path__):
    importlib.import_module("store.evidence." + each.name)
heavy = {"scipy", "scipy.special", "scipy.stats", "statsmodels", "pandas", "sqlalchemy", "PySide6"}
print(sorted(heavy & set(sys.modules)))
from store.evidence.forecast import forecast, plan
from store.evidence.interval import confidence_sequence, probability_beyond, before_after
from store.evidence.equity import gradient, trend_of_gap
from store.evidence.transfer import difference_in_differences, next_site
from tests.evidence.pilots import TODAY, alike, falls, metric, pilot, profile
from store.evidence.readiness import assess
part, whole = [15, 14, 16, 15, 13, 16, 14, 15], [20] * 8
for kind, size in (("proportion", whole), ("rate", whole), ("mean", None), ("days_between", None)):
    confidence_sequence(kind, part, size)
    probability_beyond(kind, part, size, 0.5, "up")
    before_after(kind, part, size, part, size)
    next_site(kind, [part, part, part], [size] * 3)
    place = [(part, size)]
    difference_in_differences(kind, place, place, place, place)
gradient(("a", "b"), [8, 9], [20, 20], kind="proportion")
trend_of_gap([[8, 9]] * 8, [[20, 20]] * 8, "up")
assess(pilot(metric(part, places=alike(3, part)), falls([2, 1, 2, 3])), profile(), TODAY)
facts = {"target": 0.6, "minimum_worthwhile": 0.5, "planned": 12, "alpha": 0.03}
forecast("proportion", part, whole, direction="up", horizon=20, draws=50, **facts)
print(sorted(heavy & set(sys.modules)))
"""


def test_only_scipy_special_is_needed_and_only_once_something_is_worked_out():
    root = Path(__file__).parents[2]
    ran = subprocess.run(
        [sys.executable, "-c", EVERYTHING], cwd=root, capture_output=True, text=True, check=False
    )

    assert ran.stderr == ""
    assert ran.stdout.splitlines() == ["[]", "['scipy', 'scipy.special']"]
