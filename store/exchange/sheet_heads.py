"""What each column of a table is: its periods, its names, its numbers, and what is left out.

What a head says is held against the numbers: a sum is a sum, a share is a part of a whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from store.exchange import head_words as words
from store.exchange.place_words import is_place
from store.exchange.sheet_arithmetic import Numbers, is_running_total, is_share, is_sum
from store.exchange.sheet_columns_found import Column
from store.exchange.sheet_found import Given, Heads
from store.exchange.sheet_labels import (
    across,
    find_periods,
    leave_out_useless,
    name_columns,
    timed,
    with_period,
)
from store.exchange.sheet_map import NUMBER_USES, Head, Use
from store.exchange.sheet_periods import LENGTHS
from store.words import Message

_NAMES = (Use.SITE, Use.GROUP, Use.METRIC, Use.PILOT)


def heads_of(columns: Sequence[Column], given: Given) -> Heads:
    """What each column is."""
    heads = Heads()
    for column in columns:
        if given.uses.get(column.at) is Use.LEAVE_OUT:
            heads.leave_out(column, words.STATED)
        elif column.at not in given.uses and not column.shown:
            heads.leave_out(column, words.NO_NUMBERS if column.title else None)
        elif column.at not in given.uses and column.holds_persons():
            heads.leave_out(column, words.PERSON)
    heads.across = across(columns, heads, given)
    find_periods(columns, heads, given)
    heads.answers = any(timed(form) for _, form in heads.periods)
    leave_out_useless(columns, heads, given)
    name_columns(columns, heads, given)
    _number_columns(columns, heads, given)
    return heads


def _number_columns(columns: Sequence[Column], heads: Heads, given: Given) -> None:
    mine = [c for c in columns if heads.is_open(c)]
    read = {c.at: Numbers.of(c) for c in mine}
    made = {c.at: _of_parts(c, heads, given.uses.get(c.at)) for c in mine}
    _leave_out_coarse(mine, made, heads, given)
    mine = [c for c in mine if heads.is_open(c)]
    _leave_out_derived(mine, made, read, heads, given)
    mine = [c for c in mine if heads.is_open(c)]
    if heads.answers:
        _of_answers(mine, made, heads, given)
        return
    _name_parts(mine, made, read, heads, given)
    _pair(mine, made, read, heads, given)
    for column in mine:
        numbers = read[column.at]
        if (
            made[column.at].unit == "%"
            and words.may_be_fraction(column.last)
            and numbers.are_fractions
        ):
            made[column.at].unit = ""
        heads.by_column[column.at] = made[column.at].head(column)


@dataclass(slots=True)
class _Made:
    """A head in the making. names: parts that are a place or a measure, not yet known which."""

    use: Use = Use.VALUE
    period: str = ""
    group: str = ""
    dimension: str = ""
    unit: str = ""
    site: str = ""
    metric: str = ""
    pilot: str = ""
    names: list[str] = field(default_factory=list)
    why: Message | None = None

    def head(self, column: Column) -> Head:
        return Head(
            column.at, column.title, self.use, self.period, self.pilot, self.metric, self.site,
            self.group, self.dimension, self.unit,
        )  # fmt: skip

    def beside(self) -> tuple[str, ...]:
        """What columns that belong together share."""
        return self.period, self.group, self.site, self.pilot


def _of_parts(column: Column, heads: Heads, stated: Use | None) -> _Made:
    """What each part of a head says."""
    made = _Made(use=stated if stated in NUMBER_USES else Use.VALUE)
    periods = []
    for place, part in enumerate(column.parts):
        if not part:
            continue
        unit = words.unit_of(part)
        if place in heads.across and part in heads.across[place].read:
            periods.append(part)
        elif (
            place in heads.across
            and (split := with_period(part))
            and split[1] in heads.across[place].read
        ):
            periods.append(split[1])
            made.names.append(split[0])
        elif dimension := words.dimension_of(part):
            made.group = part
            made.dimension = dimension.capitalize()
        elif words.key(part) in _UNITS_ALONE:
            made.unit = made.unit or ("%" if words.key(part) in ("%", "prosent") else part)
        elif (use := words.use_of(part)) in NUMBER_USES:
            made.use = made.use if stated else use
            if use in (Use.NUMERATOR, Use.DENOMINATOR) and words.key(part) not in _PLAIN_USES:
                made.metric = part
        elif why := words.left_out(part):
            made.why = why
        else:
            made.names.append(part)
        made.unit = made.unit or unit
    made.period = " ".join(periods)
    if column.shown and all(
        t.rstrip().endswith("%") for t in column.distinct if any(map(str.isdecimal, t))
    ):
        made.unit = "%" if any(map(str.isdecimal, "".join(column.distinct))) else made.unit
    return made


_UNITS_ALONE = frozenset(
    "antall antal % prosent kr kroner timer timar dager dagar number count n stk poeng tal "  # noqa: SIM905
    "tall".split()
)
_PERHAPS_WHOLES = frozenset(
    {
        "påmeldt",
        "påmeldte",
        "antall elever",
        "prøver",
        "tester",
        "tests",
        "tested",
        "antall påmeldte",
    }
)
"""Out of which others may be counted, or which are counts of their own: on a waiting list."""
_PLAIN_USES = frozenset("teller teljar nevner nemnar numerator denominator".split())  # noqa: SIM905


def _leave_out_coarse(
    columns: Sequence[Column], made: dict[int, _Made], heads: Heads, given: Given
) -> None:
    """Columns of longer periods than most: a year beside its quarters."""
    lengths: dict[int, int] = {}
    for column in columns:
        found = [
            LENGTHS[form.read[part].cadence]
            for place, form in heads.across.items()
            if (part := column.parts[place]) in form.read
        ]
        if found:
            lengths[column.at] = min(found)
    if len(set(lengths.values())) < 2:
        return
    most = max(set(lengths.values()), key=list(lengths.values()).count)
    for column in columns:
        if lengths.get(column.at, most) > most and column.at not in given.uses:
            heads.leave_out(column, words.SUM)


def _leave_out_by_words(
    columns: Sequence[Column],
    made: dict[int, _Made],
    read: dict[int, Numbers],
    heads: Heads,
    given: Given,
) -> None:
    """What its head calls a sum, an average or a target, unless the numbers say otherwise."""
    for column in columns:
        mine = made[column.at]
        if column.at in given.uses:
            continue
        others = [c for c in columns if c is not column and made[c.at].why is None]
        counts = [c for c in others if not _says_share(c, made)]
        if mine.why is not None and mine.why.text == words.SUM and len(counts) == 1:
            # one number beside a total: what it is out of
            other = counts[0]
            whole, part = read[column.at], read[other.at]
            if part.never_above(whole) and part.by_row != whole.by_row:
                mine.use, mine.why = Use.DENOMINATOR, None
                continue
        if mine.why is not None and mine.why.text == words.SUM and len(counts) > 1:
            adds_up = is_sum([read[c.at] for c in counts], read[column.at])
            if not adds_up and not heads.across and words.says_metric(column.last):
                mine.why = None  # “Totalt antall besøk” among other measures is one of them
                mine.names.append(column.last)
                continue
        own = mine.why is not None and words.says_average_of_a_measure(column.last)
        if own and not _among(column, others, read):
            mine.why = None  # “Gjennomsnittlig ventetid” beside how many waited
            mine.names.append(column.last)
            continue
        if mine.why is not None and len(columns) > 1:
            heads.leave_out(column, mine.why)


def _among(column: Column, others: Sequence[Column], read: dict[int, Numbers]) -> bool:
    """Whether its numbers lie where an average of the others can lie."""
    pooled = [value for other in others for value in read[other.at].by_row.values()]
    mine = list(read[column.at].by_row.values())
    return bool(pooled and mine) and min(pooled) <= min(mine) and max(mine) <= max(pooled)


def _leave_out_derived(
    columns: Sequence[Column],
    made: dict[int, _Made],
    read: dict[int, Numbers],
    heads: Heads,
    given: Given,
) -> None:
    """Sums, running totals, averages, targets, and shares of two others."""
    _leave_out_by_words(columns, made, read, heads, given)
    kept = [c for c in columns if heads.is_open(c)]
    for column in kept:
        if column.at in given.uses or len(kept) < 3:
            continue
        before = [c for c in kept if c.at < column.at and heads.is_open(c)]
        if before and is_running_total(read[before[-1].at], read[column.at]):
            heads.leave_out(column, words.RUNNING)
    for column in sorted(kept, key=lambda c: (not _says_share(c, made), c.at)):
        others = [c for c in kept if c is not column and heads.is_open(c)]
        if column.at in given.uses or not heads.is_open(column):
            continue
        if _is_share_of(column, others, made, read):
            heads.leave_out(column, words.SHARE)
        elif len(others) >= 2 and not heads.across and is_sum(
            [read[c.at] for c in others if made[c.at].use is made[column.at].use], read[column.at]
        ):  # fmt: skip
            heads.leave_out(column, words.SUM)


def _is_share_of(
    column: Column, others: Sequence[Column], made: dict[int, _Made], read: dict[int, Numbers]
) -> bool:
    """Whether its numbers are those of one of its neighbours divided by another's."""
    if not _says_share(column, made) and not read[column.at].decimals:
        return False
    near = sorted(others, key=lambda c: abs(c.at - column.at))[:4]
    near = [c for c in near if not _says_share(c, made)]
    return any(
        part is not whole and is_share(read[part.at], read[whole.at], read[column.at])
        for part in near
        for whole in near
    )


def _says_share(column: Column, made: dict[int, _Made]) -> bool:
    return any(map(words.says_share, column.parts)) or made[column.at].unit == "%"


def _of_answers(
    columns: Sequence[Column], made: dict[int, _Made], heads: Heads, given: Given
) -> None:
    """Of a form's answers: each question is a measure of its own."""
    for column in columns:
        use = Use.NUMERATOR if column.is_yes_no else Use.VALUE
        if column.at in given.uses:
            use = made[column.at].use
        heads.by_column[column.at] = Head(column.at, column.title, use, metric=column.title)


def _name_parts(
    columns: Sequence[Column],
    made: dict[int, _Made],
    read: dict[int, Numbers],
    heads: Heads,
    given: Given,
) -> None:
    """Whether what is left of the heads are places or measures."""
    taken = {head.use for head in heads.by_column.values()} | {given.sectioned}
    if Use.METRIC in taken and len({tuple(made[c.at].names) for c in columns}) == 1:
        # the rows say what is measured; the one head above them only names the table
        for column in columns:
            made[column.at].names = []
    depth = max((len(made[c.at].names) for c in columns), default=0)
    for level in range(depth):
        names = list(dict.fromkeys(
            made[c.at].names[level] for c in columns
            if len(made[c.at].names) > level
        ))  # fmt: skip
        use = Use.METRIC
        if len(names) > 1 or (names and is_place(names[0])):
            use = _head_use(names, columns, made, heads, given, taken)
        for column in columns:
            mine = made[column.at]
            if len(mine.names) <= level:
                continue
            name = mine.names[level]
            if use is Use.SITE and not mine.site:
                mine.site = name
            elif mine.metric:
                mine.metric = f"{mine.metric} · {name}"
            else:
                mine.metric = name
        taken.add(use)


def _head_use(
    names: Sequence[str],
    columns: Sequence[Column],
    made: dict[int, _Made],
    heads: Heads,
    given: Given,
    taken: set[Use | None],
) -> Use:
    if Use.SITE in taken:
        return Use.METRIC
    if sum(map(is_place, names)) * 2 >= len(names):
        return Use.SITE
    if any(map(words.says_metric, names)) or (
        Use.METRIC not in taken
        and any(
            made[c.at].use in (Use.NUMERATOR, Use.DENOMINATOR) and not made[c.at].group
            for c in columns
        )
        and len(names) < 3
    ):
        return Use.METRIC
    fractions = sum("/" in t or " av " in t for c in columns for t in c.distinct)
    if fractions * 2 > sum(len(c.distinct) for c in columns):
        return Use.SITE
    summed = any(
        head.why is not None and head.why.text == words.SUM for head in heads.by_column.values()
    )
    return Use.SITE if summed else Use.METRIC


def _pair(
    columns: Sequence[Column],
    made: dict[int, _Made],
    read: dict[int, Numbers],
    heads: Heads,
    given: Given,
) -> None:
    """Counts that belong together: a part and its whole."""
    shares = [h.at for h in heads.by_column.values() if h.why and h.why.text == words.SHARE]
    by_group: dict[tuple[str, ...], list[Column]] = {}
    for column in columns:
        by_group.setdefault(made[column.at].beside(), []).append(column)
    for mine in by_group.values():
        parts = [c for c in mine if made[c.at].use is Use.NUMERATOR]
        wholes = [c for c in mine if made[c.at].use is Use.DENOMINATOR]
        plain = [c for c in mine if made[c.at].use is Use.VALUE]
        stated = any(c.at in given.uses for c in mine)
        if not stated and len(parts) + len(wholes) == 1 and len(plain) == 1:
            known, other = (parts or wholes)[0], plain[0]
            part, whole = (known, other) if parts else (other, known)
            beside = any(min(abs(at - part.at), abs(at - whole.at)) <= 2 for at in shares)
            sure = words.key(known.last) not in _PERHAPS_WHOLES or beside
            if sure and read[part.at].never_above(read[whole.at]):
                made[part.at].use, made[whole.at].use = Use.NUMERATOR, Use.DENOMINATOR
                parts, wholes = [part], [whole]
        if not stated and not parts and not wholes and len(plain) == 2 and shares:
            part, whole = plain
            near = [at for at in shares if min(abs(at - part.at), abs(at - whole.at)) <= 2]
            if near:
                if not read[part.at].never_above(read[whole.at]) and read[whole.at].never_above(
                    read[part.at]
                ):
                    part, whole = whole, part
                made[part.at].use, made[whole.at].use = Use.NUMERATOR, Use.DENOMINATOR
                parts, wholes = [part], [whole]
        if parts and wholes:
            name = made[parts[0].at].metric
            for column in wholes:
                made[column.at] = replace_metric(made[column.at], name)
        elif not stated:
            for column in (*parts, *wholes):
                made[column.at].use = Use.VALUE
                made[column.at].metric = made[column.at].metric or column.last


def replace_metric(made: _Made, name: str) -> _Made:
    """A whole is known by the name of its part."""
    return replace(made, metric=name)
