"""What others have published: their data, their printed results, ours beside them.

Each test names its source. Figures are facts; where a source prints four decimals, four are held.
"""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from scipy.special import ndtri
from scipy.stats import multivariate_normal

from store.evidence.before_after import before_after
from store.evidence.boundaries import looks
from store.evidence.control import control_chart
from store.evidence.equity import garwood, gradient, wilson
from store.evidence.limits import exact_limits, sums
from store.evidence.random_effects import random_effects
from store.words import Kind

LINES = ("centre", "lower", "inner_lower", "inner_upper", "upper")
QICHARTS2 = json.loads((Path(__file__).parent / "qicharts2.json").read_text("utf-8"))
"""What qicharts2 0.8 gives, to the last digit.

Montgomery's tables (Introduction to Statistical Quality Control, 8th ed., as in the package's own
tests, github.com/anhoej/qicharts2, tests/testthat/test_montgomery.R with its .rds files), and its
data sets nhs_accidents, hospital_infections and cabg (as in github.com/AUS-DOH-Safety-and-Quality/
PowerBI-SPC, test/fixtures/qicharts2.R, with qic.screenedmr TRUE unless it says otherwise). `how`
counts periods from 0; `runs` are n_useful, longest run, its maximum, crossings, their minimum and
the signal of each phase.
"""


def titled(case):
    how = " ".join(f"{name} {value}" for name, value in case["how"].items())
    return " ".join([case["source"], case["kind"], how]).strip()


# ------------------------------------------------------------------------------- control charts


@pytest.mark.parametrize("case", QICHARTS2, ids=titled)
def test_charts_are_those_of_qicharts2(case):
    chart = control_chart(case["kind"], case["numerator"], case["denominator"], **case["how"])
    unit = case.get("unit", 1)  # it multiplies what it draws

    for line in LINES:
        if line in case:
            ours = getattr(chart, line) * unit
            np.testing.assert_allclose(
                ours, np.broadcast_to(case[line], ours.shape), rtol=1e-12, err_msg=line
            )
    if "outside" in case:
        # Points that count in nothing never signal here; there they do.
        expected = [at for at in case["outside"] if at not in case["how"].get("exclude", ())]
        assert np.flatnonzero(chart.sigma_signal).tolist() == expected
    for ours, theirs in zip(chart.runs, case.get("runs", ()), strict=False):
        if ours is not None:
            assert [int(each) for each in list(ours.to_dict().values())[1:7]] == theirs


BACTEREMIA = {
    "AHH": (0.0008617348427350021, 0.00015994140632589823, 0.001563528279144106, 7, 9),
    "BFH": (0.0007500150672670788, 1.8414901724400613e-05, 0.0014881527928838282, 3, 14),
    "BOH": (0.0005219742927661224, 0.0, 0.0019483191555327698, 5, 11),
    "HGH": (0.0009450763680423251, 0.0003270857961470956, 0.0015630669399375545, 5, 11),
    "NOH": (0.0005788366951091698, 3.6209499716641376e-05, 0.001121463890501698, 7, 9),
    "RGH": (0.0008779052222097201, 0.0003513802957592021, 0.0014044301486602381, 4, 12),
}
"""Six hospitals in qicharts2's summary (tests/testthat/hai_3.rds): centre, mean limits, runs."""


@pytest.mark.parametrize("hospital", BACTEREMIA)
def test_six_hospitals_have_the_charts_of_qicharts2(hospital, shared_data):
    with (shared_data / "infections_by_site.csv").open(newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["site"] == hospital]
    infections = [float(row["numerator"]) for row in rows]
    chart = control_chart("u", infections, [float(row["denominator"]) for row in rows])
    centre, lower, upper, longest, crossings = BACTEREMIA[hospital]

    assert chart.centre[0] == pytest.approx(centre, rel=1e-7)  # days are rounded in the file
    assert chart.lower.mean() == pytest.approx(lower, rel=1e-6, abs=1e-9)
    assert chart.upper.mean() == pytest.approx(upper, rel=1e-6)
    assert (chart.runs[0].longest_run, chart.runs[0].crossings) == (longest, crossings)


def test_every_kind_of_chart_has_been_held_against_qicharts2():
    assert {case["kind"] for case in QICHARTS2} == {"i", "mr", "p", "pp", "u", "up", "c", "g", "t"}


def test_the_flow_rates_of_the_nist_handbook():
    """NIST/SEMATECH e-Handbook of Statistical Methods, section 6.3.2.2."""
    flow = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]
    chart, ranges = control_chart("i", flow), control_chart("mr", flow)

    assert chart.centre[0] == pytest.approx(50.81)
    assert chart.upper[0] == pytest.approx(55.8041, abs=5e-5)
    assert chart.lower[0] == pytest.approx(45.8159, abs=5e-5)
    assert ranges.centre[0] == pytest.approx(1.8778, abs=5e-5)


def test_the_wafer_defects_of_the_nist_handbook():
    """NIST/SEMATECH e-Handbook of Statistical Methods, section 6.3.3.1."""
    defects = [16, 14, 28, 16, 12, 20, 10, 12, 10, 17, 19, 17, 14, 16, 15, 13, 14, 16, 11, 20]
    chart = control_chart("c", [*defects, 11, 19, 16, 31, 13])

    assert (chart.centre[0], chart.lower[0], chart.upper[0]) == pytest.approx((16, 4, 28))
    assert np.flatnonzero(chart.sigma_signal).tolist() == [23]  # 28 lies on the limit


def test_the_fraction_defective_of_the_nist_handbook():
    """NIST/SEMATECH e-Handbook of Statistical Methods, section 6.3.3.2: 30 wafers of 50 chips."""
    found = [12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22]
    chart = control_chart(
        "p", [*found, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6], [50] * 30
    )

    assert chart.centre[0] == pytest.approx(0.2313, abs=5e-5)
    assert chart.upper[0] == pytest.approx(0.4102, abs=5e-5)
    assert chart.lower[0] == pytest.approx(0.0524, abs=5e-5)


# ----------------------------------------------------------------------------------- intervals

NEWCOMBE_I = {
    (81, 263): ((0.2527, 0.3676), (0.2553, 0.3662)),
    (15, 148): ((0.0578, 0.1617), (0.0624, 0.1605)),
    (0, 20): ((0.0, 0.1684), (0.0, 0.1611)),
    (1, 29): ((0.0009, 0.1776), (0.0061, 0.1718)),
}
"""Newcombe 1998, Stat Med 17:857, table I: exact (method 5) and score (method 3)."""


@pytest.mark.parametrize(("counts", "limits"), NEWCOMBE_I.items())
def test_one_share_has_newcombes_limits(counts, limits):
    part, whole = counts
    found = sums(np.array([[part / whole]]), np.array([[float(whole)]]), np.ones((1, 1), bool))
    exact = exact_limits(Kind.PROPORTION, found, np.array([0.025]))
    score = wilson([part], [whole])

    assert (exact[0][0], exact[1][0]) == pytest.approx(limits[0], abs=5e-5)
    assert (score[0][0], score[1][0]) == pytest.approx(limits[1], abs=5e-5)


NEWCOMBE_II = {
    (56, 70, 48, 80): (0.0524, 0.3339),
    (9, 10, 3, 10): (0.1705, 0.8090),
    (6, 7, 2, 7): (0.0582, 0.8062),
    (5, 56, 0, 29): (-0.0381, 0.1926),
    (0, 10, 0, 20): (-0.1611, 0.2775),
    (0, 10, 0, 10): (-0.2775, 0.2775),
    (10, 10, 0, 20): (0.6791, 1.0),
    (10, 10, 0, 10): (0.6075, 1.0),
}
"""Newcombe 1998, Stat Med 17:873, table II, method 10: after of, before of, limits."""


@pytest.mark.parametrize(("counts", "limits"), NEWCOMBE_II.items())
def test_two_shares_differ_by_newcombes_limits(counts, limits):
    after, of_after, before, of_before = counts
    found = before_after("proportion", [before], [of_before], [after], [of_after])

    assert (found.difference_lower, found.difference_upper) == pytest.approx(limits, abs=5e-5)


@pytest.mark.parametrize(
    ("events", "lower", "upper"),
    [
        (0, 0.0, 3.689),
        (1, 0.0253, 5.572),
        (2, 0.242, 7.225),
        (3, 0.619, 8.767),
        (5, 1.623, 11.668),
        (10, 4.795, 18.390),
        (20, 12.217, 30.888),
        (50, 37.111, 65.919),
        (100, 81.364, 121.627),
    ],
)
def test_events_have_the_limits_of_the_poisson_tables(events, lower, upper):
    """Garwood 1936, Biometrika 28:437; Pearson & Hartley, Biometrika Tables I, table 40."""
    low, high = garwood([events], [1])

    assert (low[0], high[0]) == pytest.approx((lower, upper), abs=1e-3)


# ------------------------------------------------------------------------------ repeated looks


def spent_on(boundary) -> list[float]:
    """Chance to have crossed a boundary after 1, 2, … equal looks, by multivariate normals."""
    crossed = []
    for k in range(1, len(boundary) + 1):
        time = np.arange(1, k + 1)
        together = np.sqrt(np.minimum.outer(time, time) / np.maximum.outer(time, time))
        exact = multivariate_normal(cov=together, maxpts=400_000 * k, abseps=1e-8, seed=1)
        crossed.append(1 - float(exact.cdf(boundary[:k])))
    return crossed


@pytest.mark.parametrize(("count", "boundary"), [(1, 1.960), (2, 2.178), (3, 2.289), (4, 2.361)])
def test_pococks_boundaries_use_up_their_chance_and_come_back_constant(count, boundary):
    """Jennison & Turnbull 2000, Group Sequential Methods, table 2.1 (two-sided .05)."""
    spending = spent_on(np.full(count, boundary))
    walk = looks(lambda k: spending[k - 1])
    for _ in range(count):
        found = next(walk)

    assert spending[-1] == pytest.approx(0.025, abs=5e-5)
    assert -ndtri(found.level) == pytest.approx(boundary, abs=5e-4)


@pytest.mark.parametrize(("count", "last"), [(2, 1.977), (3, 2.004), (4, 2.024)])
def test_obrien_and_flemings_boundaries_are_crossed_as_often_as_they_say(count, last):
    """Jennison & Turnbull 2000, Group Sequential Methods, table 2.3 (two-sided .05)."""
    boundary = last * np.sqrt(count / np.arange(1, count + 1))
    spending = spent_on(boundary)
    walk = looks(lambda k: spending[k - 1])
    for _ in range(count):
        found = next(walk)

    assert spending[-1] == pytest.approx(0.025, abs=5e-5)
    assert -ndtri(found.level) == pytest.approx(boundary, abs=2e-3)


def test_spending_of_pococks_type_gives_the_published_boundaries():
    """Reboussin, DeMets, Kim & Lan 2000, Control Clin Trials 21:190: five looks, .05 two-sided."""
    walk = looks(lambda k: 0.025 * float(np.log(1 + (np.e - 1) * k / 5)))
    for _ in range(5):
        found = next(walk)

    published = [2.4380, 2.4268, 2.4101, 2.3966, 2.3859]  # some cut, not rounded
    assert -ndtri(found.level) == pytest.approx(published, abs=1e-4)


# --------------------------------------------------------------------------------- many places


def test_the_clasp_trials_are_pooled_as_published():
    """DerSimonian & Kacker 2007, Contemp Clin Trials 28:105, tables 3 and 4: Paule and Mandel."""
    treated = np.array([5, 5, 12, 69, 9, 313]), np.array([156, 303, 565, 1570, 103, 4659])
    others = np.array([8, 17, 9, 94, 11, 352]), np.array([74, 303, 477, 1565, 105, 4650])
    a, b = treated[0], treated[1] - treated[0]
    c, d = others[0], others[1] - others[0]
    found = random_effects(np.log(a * d / (b * c)), 1 / a + 1 / b + 1 / c + 1 / d)

    assert np.sqrt(found.tau2[0]) == pytest.approx(0.3681, abs=5e-5)
    assert found.pooled[0] == pytest.approx(-0.3811, abs=5e-5)
    assert found.error[0] == pytest.approx(0.2060, abs=5e-5)


# -------------------------------------------------------------------------------------- groups

LIFE = [75.9334590103081, 78.3442382727843, 83.8360631041654, 83.6375399664931, 80.4655031529559]
LIFE += [81.1156759857022, 81.6930835718562, 84.1900062060987, 80.5955641081472, 86.2894349578624]
LIFE_ERROR = [1.638472426358545, 1.578192884542907, 1.5134355059640296, 1.7754906175801293]
LIFE_ERROR += [1.7013390591981388, 1.56412107376755, 1.3681148366878566, 1.4001418005940802]
LIFE_ERROR += [2.4328463975781616, 1.5665181695934678]
LIFE_PEOPLE = [7291, 7997, 6105, 7666, 5790, 6934, 5918, 5974, 7147, 7534]


def test_the_slope_of_life_expectancy_is_the_published_one():
    """PHEindicatormethods, tests/testthat/testdata_SII.xlsx, records 1 to 10.

    Its limits come from 100,000 draws, good to about .02. Two half-sized periods one standard error
    to either side of each value have that standard error here.
    """
    value, error = np.array(LIFE), np.array(LIFE_ERROR)
    half = np.array(LIFE_PEOPLE) / 2
    found = gradient(
        [str(n) for n in range(10)],
        np.stack([value - error, value + error], 1),
        np.stack([half, half], 1),
        kind="mean",
    )

    assert found.sii == pytest.approx(6.934616473668819, abs=1e-9)
    assert found.rii == pytest.approx(1.0888180804446217, abs=1e-10)
    assert (found.sii_lower, found.sii_upper) == pytest.approx((3.1276, 10.7587), abs=0.05)
    assert (found.rii_lower, found.rii_upper) == pytest.approx((1.0384, 1.1413), abs=0.002)


OBESE = [7287, 6881, 5656, 4868, 4176, 3876, 3617, 3546, 3314, 2960]
OF_CHILDREN = [34353, 32112, 27715, 25372, 23889, 23260, 23180, 24193, 23609, 24488]


def test_the_slope_of_child_obesity_is_the_published_one():
    """PHEindicatormethods, tests/testthat/testdata_SII.xlsx, records 91 to 100."""
    found = gradient([str(n) for n in range(10)], OBESE, OF_CHILDREN, kind="proportion")

    assert found.sii == pytest.approx(-0.10720032333730493, abs=1e-9)
    assert found.rii == pytest.approx(0.5334015306465507, abs=1e-9)
    assert (found.sii_lower, found.sii_upper) == pytest.approx((-0.1122, -0.1022), abs=3e-4)
    assert (found.rii_lower, found.rii_upper) == pytest.approx((0.5171, 0.5502), abs=1e-3)
