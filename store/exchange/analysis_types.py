"""What can be asked of an analysis, and what it gives."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from store.evidence.before_after import Change
from store.evidence.control import ControlChart
from store.evidence.equity import Gradient
from store.evidence.forecast import Forecast
from store.evidence.interval import Interval
from store.evidence.plain import Plain
from store.evidence.transfer import Transfer
from store.evidence.variation import Variation
from store.words import Cadence, Direction, Kind, Message, Verdict


@dataclass(frozen=True, slots=True)
class Options:
    """What the person said, in the evidence's terms; phases and exclude are indices of periods."""

    kind: Kind | None = None
    direction: Direction = Direction.NONE
    target: float | None = None
    minimum: float | None = None
    baseline: float | None = None
    phases: tuple[int, ...] | None = None
    exclude: tuple[int, ...] = ()
    freeze: int | None = None
    planned: int = 26
    alpha: float = 0.05
    ordered: bool = True
    small: int = 5


@dataclass(frozen=True, slots=True)
class Input(Plain):
    """What was read. sites: their names; dimension: the groups' names, worst off first.

    periods: first day of each, or its number where the file counts 1, 2, 3 …; cadence is None
    then. phases: indices at which a new one begins.
    """

    rows: int
    kind: Kind
    sites: tuple[str, ...]
    dimension: tuple[str, ...]
    periods: tuple[str, ...]
    cadence: Cadence | None
    phases: tuple[int, ...]


class Side(StrEnum):
    """Where all that is likely lies beside a level, by the way that is better."""

    BEYOND = "beyond"
    SHORT = "short"
    ACROSS = "across"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Effect(Plain):
    """The effect criterion, asked of the last phase at its last period.

    verdict: unknown as long as target or minimum worthwhile value is not given. target,
    minimum_worthwhile, baseline: on which side of each the interval lies, None where not given.
    chance: that the true value is beyond the target. latest: estimate of the latest third of the
    periods, at least four.
    """

    verdict: Verdict
    target: Side | None
    minimum_worthwhile: Side | None
    baseline: Side | None
    chance: float | None
    latest: float | None


@dataclass(frozen=True, slots=True, eq=False)
class Analysis(Plain):
    """Everything that there is to say of one metric; None where it does not apply.

    chart, variation: of the total, an entry for each of `input.periods`. interval: an entry for
    each period of the last phase. before_after: the last phase against the one before. transfer,
    gradient: of the last phase.
    """

    input: Input
    chart: ControlChart
    variation: Variation
    interval: Interval | None
    effect: Effect | None
    before_after: Change | None
    transfer: Transfer | None
    gradient: Gradient | None
    forecast: Forecast | None
    sentences: tuple[Message, ...]
    by_site: dict[str, ControlChart] | None
    by_subgroup: dict[str, ControlChart] | None
