"""What must not matter: the order of places, the unit, which way is up, gaps, how sums split."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from store.evidence.before_after import before_after
from store.evidence.control import control_chart
from store.evidence.equity import gradient, trend_of_gap
from store.evidence.interval import confidence_sequence, probability_beyond
from store.evidence.limits import exact_limits, first_those_with_data, sums, values_and_sizes
from store.evidence.readiness import assess
from store.evidence.transfer import difference_in_differences, next_site
from store.evidence.variation import classify
from store.words import Kind
from tests.evidence.pilots import TODAY, falls, metric, pilot, profile

NAN = float("nan")
some = settings(max_examples=50, deadline=None)
WEEKS = st.lists(st.integers(0, 20), min_size=3, max_size=18)
SITES = st.lists(st.lists(st.integers(0, 20), min_size=2, max_size=5), min_size=3, max_size=6)
UNITS = st.sampled_from([0.01, 7.0, 1000.0])


def close(value):
    return pytest.approx(value, rel=1e-7, abs=1e-9, nan_ok=True)


def twenty(series):
    return [20] * len(series)


# ------------------------------------------------------------------------------ order of places


@some
@given(sites=SITES, random=st.randoms(use_true_random=False))
def test_the_order_of_places_changes_nothing_of_the_next_one(sites, random):
    shuffled = random.sample(sites, len(sites))
    one = next_site("proportion", sites, [twenty(each) for each in sites])
    other = next_site("proportion", shuffled, [twenty(each) for each in shuffled])

    assert sorted(other.effects) == close(sorted(one.effects))
    for name in ("pooled", "lower", "upper", "tau2", "i2", "predicted_lower", "predicted_upper"):
        assert getattr(other, name) == close(getattr(one, name)), name
    assert other.probability_beyond(0.5, "up") == pytest.approx(
        one.probability_beyond(0.5, "up"), abs=1e-6
    )


@some
@given(
    here=st.lists(st.tuples(WEEKS, WEEKS), min_size=1, max_size=4),
    there=st.lists(st.tuples(WEEKS, WEEKS), min_size=1, max_size=4),
    random=st.randoms(use_true_random=False),
)
def test_the_order_of_places_changes_nothing_of_a_comparison(here, there, random):
    def compared(*sides):
        places = [
            [(each, twenty(each)) for each in column]
            for side in sides
            for column in zip(*side, strict=True)
        ]
        return difference_in_differences("proportion", *places)

    one = compared(here, there)
    other = compared(random.sample(here, len(here)), random.sample(there, len(there)))

    assert other.difference == close(one.difference)
    assert other.difference_lower == close(one.difference_lower)
    assert other.difference_upper == close(one.difference_upper)


@some
@given(
    groups=st.lists(
        st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=2, max_size=5, unique=True
    ),
    random=st.randoms(use_true_random=False),
)
def test_where_groups_have_no_order_none_is_made_of_it(groups, random):
    table = [(f"G{n}", min(pair), max(pair)) for n, pair in enumerate(groups)]
    assume(any(whole for *_, whole in table))
    known = [part / whole for _, part, whole in table if whole]
    assume(len(set(known)) == len(known))
    sizes = [whole for *_, whole in table]
    assume(len(set(sizes)) == len(sizes))  # which of two equal ones is hidden too is for the order

    def by_name(rows):
        names, part, whole = zip(*rows, strict=True)
        found = gradient(names, part, whole, kind="proportion", ordered=False)
        rates = dict(zip(names, found.rates, strict=True))
        hidden = dict(zip(names, found.suppressed, strict=True))
        return found, rates, hidden

    one, rates, hidden = by_name(table)
    other, other_rates, other_hidden = by_name(random.sample(table, len(table)))

    assert other_hidden == hidden
    assert other.gap_groups == one.gap_groups
    assert other.absolute_gap == close(one.absolute_gap)
    assert other_rates == close(rates)


# ----------------------------------------------------------------------------------------- units


@some
@given(events=WEEKS, unit=UNITS)
def test_what_a_rate_is_out_of_may_be_counted_in_any_unit(events, unit):
    size = np.full(len(events), 40.0)
    one = confidence_sequence("rate", events, size)
    other = confidence_sequence("rate", events, size * unit)

    for name in ("estimate", "lower", "upper"):
        assert getattr(other, name) * unit == close(getattr(one, name)), name
    assert other.dispersion == close(one.dispersion)
    assert other.lag1 == close(one.lag1)
    assert probability_beyond("rate", events, size * unit, 0.3 / unit, "up") == close(
        probability_beyond("rate", events, size, 0.3, "up")
    )
    change = before_after("rate", events, size, [9, 4], [40, 40])
    changed = before_after("rate", events, size * unit, [9, 4], [40 * unit, 40 * unit])
    assert changed.ratio_lower == close(change.ratio_lower)
    assert changed.ratio_upper == close(change.ratio_upper)
    assert changed.difference_lower * unit == close(change.difference_lower)


@some
@given(
    days=st.lists(st.integers(1, 90), min_size=3, max_size=18), unit=st.sampled_from([24.0, 0.1])
)
def test_time_between_events_may_be_counted_in_any_unit(days, unit):
    days = np.array(days, float)
    one = confidence_sequence("days_between", days)
    other = confidence_sequence("days_between", days * unit)
    drawn, scaled = control_chart("t", days), control_chart("t", days * unit)

    assert other.lower == close(one.lower * unit)
    assert other.upper == close(one.upper * unit)
    for line in ("centre", "lower", "upper", "inner_upper"):
        assert getattr(scaled, line) == pytest.approx(
            getattr(drawn, line) * unit, rel=1e-7, abs=1e-9, nan_ok=True
        )
    assert classify(scaled, direction="up").rule == classify(drawn, direction="up").rule


@some
@given(
    rows=st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), min_size=6, max_size=12),
    scale=UNITS,
    shift=st.sampled_from([0.0, -30.0, 500.0]),
)
def test_the_trend_of_a_gap_between_means_only_scales_with_their_unit(rows, scale, shift):
    means = np.array(rows, float)
    assume((np.ptp(means, axis=0) > 0).all())
    one = trend_of_gap(means, np.full(means.shape, 30.0), "up", kind="mean")
    other = trend_of_gap(means * scale + shift, np.full(means.shape, 30.0), "up", kind="mean")

    assert other.slope == pytest.approx(one.slope * scale, rel=1e-6, abs=1e-7 * scale)
    assert other.lower == pytest.approx(one.lower * scale, rel=1e-6, abs=1e-7 * scale)
    assume(min(abs(one.lower), abs(one.upper)) > 1e-9)
    assert other.trend is one.trend


# ---------------------------------------------------------------------------------- which way is up


def verdicts(evidence):
    """Flag and verdicts by the default profile."""
    found = assess(evidence, profile(), TODAY)
    return found.flag, {each.id: each.verdict for each in found.criteria}, found.progress


def turned(value, turn):
    return None if value is None else turn(value)


@some
@given(
    part=st.lists(st.integers(0, 20), min_size=1, max_size=30),
    numbers=st.lists(st.integers(1, 19), min_size=3, max_size=3, unique=True),
    limit=st.integers(1, 19),
    harm=st.lists(st.integers(0, 20), min_size=1, max_size=30),
)
def test_counting_those_who_do_not_and_wanting_fewer_changes_no_verdict(part, numbers, limit, harm):
    baseline, minimum, target = (each / 20 for each in sorted(numbers))

    def mirrored(one):
        names = ("baseline", "minimum_worthwhile", "target", "limit")
        values = {name: turned(getattr(one, name), lambda v: 1 - v) for name in names}
        way = {"up": "down", "down": "up"}[one.direction]
        return replace(one, numerator=one.denominator - one.numerator, direction=way, **values)

    main = metric(part, baseline=baseline, minimum_worthwhile=minimum, target=target)
    guard = metric(
        harm, uid="harm", role="guardrail", direction="down", limit=limit / 20, target=None
    )
    guard = replace(guard, minimum_worthwhile=None, baseline=None)

    assert verdicts(pilot(mirrored(main), mirrored(guard))) == verdicts(pilot(main, guard))


@some
@given(
    values=st.lists(st.integers(-20, 20), min_size=1, max_size=30),
    numbers=st.lists(st.integers(-10, 10), min_size=3, max_size=3, unique=True),
)
def test_turning_the_sign_of_a_mean_and_its_direction_changes_no_verdict(values, numbers):
    baseline, minimum, target = sorted(numbers)
    main = metric(
        values,
        None,
        kind="mean",
        baseline=float(baseline),
        minimum_worthwhile=float(minimum),
        target=float(target),
    )
    turned_over = replace(
        main,
        numerator=-main.numerator,
        direction="down",
        baseline=-float(baseline),
        minimum_worthwhile=-float(minimum),
        target=-float(target),
    )

    assert verdicts(pilot(turned_over)) == verdicts(pilot(main))


# ------------------------------------------------------------------------------- missing periods


@pytest.mark.parametrize("kind", ["run", "p", "u", "c", "g"])
@some
@given(values=WEEKS, place=st.integers(0, 18))
def test_a_missing_period_makes_no_signal_and_takes_none(kind, values, place):
    sized = kind in ("p", "u")
    gap = min(place, len(values))
    whole = twenty(values) if sized else None
    gappy = np.insert(np.array(values, float), gap, NAN)
    one = control_chart(kind, values, whole)
    other = control_chart(kind, gappy, twenty(gappy) if sized else None)
    read, again = (classify(each, direction="up", target=0.4) for each in (one, other))

    assert not other.sigma_signal[gap]
    assert np.delete(other.sigma_signal, gap).tolist() == one.sigma_signal.tolist()
    assert again.point_types[gap] is None
    assert again.point_types[:gap] + again.point_types[gap + 1 :] == read.point_types
    assert (again.variation, again.assurance) == (read.variation, read.assurance)
    if kind != "run":
        assert other.runs[0] == one.runs[0]


@pytest.mark.parametrize("kind", ["i", "mr", "t", "pp", "up"])
@some
@given(values=st.lists(st.integers(1, 20), min_size=2, max_size=18), place=st.integers(0, 18))
def test_a_missing_period_carries_no_signal_where_limits_rest_on_neighbours(kind, values, place):
    gap = min(place, len(values))
    gappy = np.insert(np.array(values, float), gap, NAN)
    chart = control_chart(kind, gappy, twenty(gappy) if kind in ("pp", "up") else None)

    assert not chart.sigma_signal[gap]
    assert classify(chart, direction="up").point_types[gap] is None


@some
@given(
    part=st.lists(st.integers(0, 20), min_size=1, max_size=19),
    places=st.lists(st.integers(0, 19), min_size=1, max_size=4),
    harm=st.lists(st.integers(0, 12), min_size=1, max_size=19),
)
def test_missing_periods_change_no_verdict(part, places, harm):
    def gappy(values):
        values = np.array(values, float)
        for place in places:
            values = np.insert(values, min(place, len(values)), NAN)
        return values

    dense = pilot(metric(part), falls(harm))
    loose = pilot(metric(gappy(part)), falls(gappy(harm)))

    assert verdicts(loose) == verdicts(dense)


@pytest.mark.parametrize("kind", ["run", "i", "t", "p", "pp", "u", "up", "c", "g"])
@some
@given(values=st.lists(st.integers(1, 20), min_size=3, max_size=18), data=st.data())
def test_what_is_excluded_counts_as_if_it_had_never_been(kind, values, data):
    out = sorted(data.draw(st.sets(st.integers(0, len(values) - 1), max_size=len(values) - 1)))
    sized = kind in ("p", "pp", "u", "up")
    left = np.delete(values, out)
    one = control_chart(kind, values, twenty(values) if sized else None, exclude=out)
    other = control_chart(kind, left, twenty(left) if sized else None)

    for line in ("centre", "lower", "inner_lower", "inner_upper", "upper"):
        assert np.delete(getattr(one, line), out) == close(getattr(other, line)), line
    assert np.delete(one.sigma_signal, out).tolist() == other.sigma_signal.tolist()
    assert not one.sigma_signal[out].any()
    assert one.runs[0].to_dict() == pytest.approx(other.runs[0].to_dict())


# ------------------------------------------------------------------------------- splitting periods


@some
@given(part=st.lists(st.integers(0, 10), min_size=2, max_size=9), kind=st.sampled_from("pu"))
def test_a_period_counted_in_two_halves_moves_no_centre(part, kind):
    whole = np.full(len(part), 20)
    one = control_chart(kind, np.array(part) * 2, whole * 2)
    other = control_chart(kind, np.repeat(part, 2), np.repeat(whole, 2))

    assert other.centre[0] == close(one.centre[0])
    # Each half is out of half as many: its limits lie further off by the root of two.
    far, near = other.upper - other.centre, np.repeat(one.upper - one.centre, 2)
    assert (far >= near - 1e-12).all()


@some
@given(part=st.lists(st.integers(0, 10), min_size=2, max_size=9), level=st.floats(0.001, 0.2))
def test_exact_limits_rest_on_the_sums_however_they_are_split(part, level):
    for kind in (Kind.PROPORTION, Kind.RATE):
        limits = []
        for times in (1, 2):
            top = np.repeat(np.array(part, float) * (2 // times), times)[None]
            y, n = values_and_sizes(kind, top, np.full(top.shape, 40.0 / times))
            found = sums(*first_those_with_data(y, n))
            limits.append([float(side[0]) for side in exact_limits(kind, found, np.array([level]))])
        assert limits[1] == close(limits[0])


@some
@given(
    before=st.lists(st.integers(0, 10), min_size=1, max_size=6),
    after=st.lists(st.integers(0, 10), min_size=1, max_size=6),
    kind=st.sampled_from(["proportion", "rate"]),
)
def test_before_and_after_rest_on_the_sums_however_they_are_split(before, after, kind):
    def split(times):
        sides = []
        for side in (before, after):
            sides += [
                np.repeat(side, times) * (2 // times),
                np.full(len(side) * times, 40 // times),
            ]
        return before_after(kind, *sides)

    one, other = split(1), split(2)
    for name in one.to_dict():
        assert getattr(other, name) == close(getattr(one, name)), name


@some
@given(
    groups=st.lists(st.lists(st.integers(0, 10), min_size=3, max_size=3), min_size=2, max_size=5),
    kind=st.sampled_from(["proportion", "rate"]),
)
def test_groups_rest_on_their_sums_however_they_are_split(groups, kind):
    names = [str(n) for n in range(len(groups))]
    table = np.array(groups)
    whole = np.full(table.shape, 12)
    one = gradient(names, table.sum(1), whole.sum(1), [1] * len(names), kind=kind)
    other = gradient(names, table, whole, [1] * len(names), kind=kind)

    for name in ("rates", "lower", "upper", "sii", "sii_lower", "rii_upper", "representativeness"):
        assert getattr(other, name) == close(getattr(one, name)), name
    assert other.suppressed.tolist() == one.suppressed.tolist()


@some
@given(sites=st.lists(st.lists(st.integers(0, 10), min_size=2, max_size=4), min_size=2, max_size=5))
def test_places_have_the_same_effects_however_their_periods_are_split(sites):
    one = next_site(
        "proportion", [np.array(s) * 2 for s in sites], [np.full(len(s), 40) for s in sites]
    )
    other = next_site(
        "proportion", [np.repeat(s, 2) for s in sites], [np.full(2 * len(s), 20) for s in sites]
    )

    assert other.effects == close(one.effects)
