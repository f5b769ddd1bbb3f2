"""The columns that say what a row is about: its periods, places, groups and measures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.exchange import head_words as words
from store.exchange.period_words import readings
from store.exchange.place_words import is_place
from store.exchange.sheet_columns_found import Column, names_use
from store.exchange.sheet_found import Given, Heads
from store.exchange.sheet_map import NUMBER_USES, Head, Use
from store.exchange.sheet_periods import Form, form_of

_GRADES = frozenset({"trinn", "klasse", "klassetrinn", "alderstrinn", "årskull", "kull", "grade"})
"""Groups that are numbers."""
_NAMES = (Use.SITE, Use.GROUP, Use.METRIC, Use.PILOT)


def timed(form: Form) -> bool:
    timed = sum(written.timed for written in form.read.values())
    return timed * 2 > len(form.read)


# -- periods ------------------------------------------------------------------------------------


def across(columns: Sequence[Column], heads: Heads, given: Given) -> dict[int, Form]:
    """The rows of the head that are periods."""
    found: dict[int, Form] = {}
    depth = max((len(column.parts) for column in columns), default=0)
    numeric = [c for c in columns if heads.is_open(c) and (c.is_numeric or not c.shown)]
    first = columns[0].parts if columns else []
    for place in range(depth):
        texts = [c.parts[place] for c in numeric if c.parts[place]]
        texts = [text for text in texts if words.left_out(text) is None]
        corner = first[place] if first and first[place] not in texts else ""
        ends = [split[1] for text in texts if (split := with_period(text))]
        if len(ends) > 1 and len(ends) == len(texts):
            texts = ends
        form = form_of(dict.fromkeys(texts), corner, given.dates, bare=True)
        if form is not None and (len(set(texts)) > 1 or _lone(columns, form)):
            found[place] = form
    return found


_PERIOD_END = re.compile(r"(\D.*?)[ ,:]+((?:19|20)\d\d(?:[MKQU]\d{1,2})?)")


def with_period(text: str) -> tuple[str, str] | None:
    """A name with its period behind: Barn i barnehage 2019."""
    hit = _PERIOD_END.fullmatch(text)
    return (hit[1].rstrip(" ,:"), hit[2]) if hit and not readings(text) else None


def _lone(columns: Sequence[Column], form: Form) -> bool:
    """One column of numbers under a year counts only where the rows lack theirs."""
    labels = [c for c in columns if not c.is_numeric]
    rows = form_of(labels[0].distinct, labels[0].last) if labels else None
    return rows is not None and not rows.has_years and all(w.year for w in form.read.values())


def find_periods(columns: Sequence[Column], heads: Heads, given: Given) -> None:
    """The column of periods, or two that make one together: year and month."""
    found: list[tuple[tuple[bool, bool, int, int], Column, Form]] = []
    for place, column in enumerate(columns):
        stated = given.uses.get(column.at)
        if not heads.is_open(column) or (stated and stated is not Use.PERIOD):
            continue
        named = stated is Use.PERIOD or words.use_of(column.last) is Use.PERIOD
        texts = [text for text in column.distinct if words.left_out(text) is None]
        bare = named or (place == 0 and not column.title)
        form = form_of(texts, column.last, given.dates, bare=bare)
        if form is None or (not named and column.strong * 2 < len(column.shown) and place > 0):
            continue
        if not named and not column.strong and place == 0 and column.title:
            continue
        read = sum(column.distinct[text] for text in form.read)
        found.append(((stated is Use.PERIOD, named, read, -place), column, form))
    if heads.across:
        lacking = not all(form.has_years for form in heads.across.values()) or any(
            form.has_years and all(w.month is None and w.week is None and w.quarter is None
                                   for w in form.read.values())
            for form in heads.across.values()
        )  # fmt: skip
        if not lacking:
            found = [each for each in found if each[0][0]]
    found.sort(key=lambda each: each[0], reverse=True)
    found = _finished(found)
    chosen = Use.PERIOD in given.uses.values()
    for (stated_here, *_), column, form in found:
        first = not heads.periods and not (chosen and not stated_here)
        if first or stated_here or (heads.periods and _complete(heads.periods[0][1], form)):
            heads.periods.append((column, form))
            heads.by_column[column.at] = Head(column.at, column.title, Use.PERIOD)
            heads.open = heads.open or form.open
        else:
            heads.leave_out(column, words.NO_NUMBERS)
    for column in columns:
        if given.uses.get(column.at) is Use.PERIOD and heads.is_open(column):
            heads.by_column[column.at] = Head(column.at, column.title, Use.PERIOD)
    for form in heads.across.values():
        heads.open = heads.open or form.open


def _finished(found: list) -> list:
    """Of a form's times the one at which the answer was sent stands first."""
    if len(found) > 1 and timed(found[0][2]) and timed(found[1][2]):
        ends = [
            e
            for e in found
            if any(w in words.key(e[1].last) for w in ("fullf", "compl", "slutt", "levert", "end"))
        ]
        return ends[:1] + [e for e in found if e not in ends[:1]]
    return found


def _complete(one: Form, other: Form) -> bool:
    """Whether a year column and a column without years make whole periods together."""
    years = [all(w.year is not None and w.month is None and w.week is None and w.quarter is None
                 for w in form.read.values()) for form in (one, other)]  # fmt: skip
    lacking = [all(w.year is None for w in form.read.values()) for form in (one, other)]
    return (years[0] and lacking[1]) or (years[1] and lacking[0])


# -- columns that say nothing, and columns of names -----------------------------------------------


def leave_out_useless(columns: Sequence[Column], heads: Heads, given: Given) -> None:
    for column in columns:
        if not heads.is_open(column) or column.at in given.uses:
            continue
        use = words.use_of(column.last)
        alone = len(column.distinct) == 1 and len(column.shown) > 2
        if words.says_unit(column.last) and not column.is_numeric:
            heads.leave_out(column, None)
        elif column.numbers_rows():
            heads.leave_out(column, words.NUMBERED)
        elif (
            column.holds_times()
            or (words.says_clock(column.last) and not column.is_numeric)
            or all(map(words.is_weekday, column.distinct))
        ):
            heads.leave_out(column, words.NO_NUMBERS)
        elif alone and not column.is_numeric and use in (None, Use.GROUP) and column.strong == 0:
            heads.leave_out(column, words.SAME)


def name_columns(columns: Sequence[Column], heads: Heads, given: Given) -> None:
    """Columns of names: places, groups, measures, notes."""
    names = []
    for column in columns:
        if not heads.is_open(column):
            continue
        stated = given.uses.get(column.at)
        use = names_use(column)
        if stated in (*_NAMES, Use.NOTE, Use.PHASE):
            _name(heads, column, stated)
        elif stated is None and (
            not column.is_numeric
            or use in (Use.SITE, Use.PILOT, Use.NOTE, Use.PHASE)
            or (use is Use.GROUP and words.key(column.last) in _GRADES)
        ):
            if column.is_yes_no and heads.answers:
                continue
            if use in NUMBER_USES and column.numbers:
                continue
            names.append((column, use if use not in NUMBER_USES else None))
    taken = {use for _, use in names}
    for column, use in names:
        if use in (*_NAMES, Use.NOTE, Use.PHASE) and not (heads.answers and use is not Use.SITE):
            _name(heads, column, use)
        elif heads.answers:
            heads.leave_out(column, words.NO_NUMBERS)
        elif not column.numbers or column.numbers * 4 < len(column.shown):
            _unnamed(column, heads, taken)
        # else numbers among words: the words are what is wrong


def _unnamed(column: Column, heads: Heads, taken: set[Use | None]) -> None:
    """A column of texts whose head does not say what they are."""
    if column.free_text():
        _name(heads, column, Use.NOTE)
        return
    kind = _many_words(column) and heads.periods and not heads.across
    use = None if kind else _site_or_metric(column, taken)
    if use is None:
        heads.leave_out(column, words.NO_NUMBERS)
        return
    taken.add(use)
    _name(heads, column, use)


def _many_words(column: Column) -> bool:
    return words.key(column.last) in ("status", "type", "kategori", "tilstand", "state", "category")


def _name(heads: Heads, column: Column, use: Use) -> None:
    dimension = ""
    if use is Use.GROUP:
        known = [found for name in column.distinct if (found := words.dimension_of(name))]
        dimension = column.last or (known[0].capitalize() if known else "")
    heads.by_column[column.at] = Head(column.at, column.title, use, dimension=dimension)


def _site_or_metric(column: Column, taken: set[Use | None]) -> Use | None:
    """Whether names are places or measures, where no head says so; None: neither is left to be."""
    names = list(column.distinct)
    places, metrics = sum(map(is_place, names)), sum(map(words.says_metric, names))
    halves = {Use.NUMERATOR, Use.DENOMINATOR} <= {words.use_of(name) for name in names}
    if Use.METRIC not in taken and halves:
        return Use.METRIC
    if Use.SITE not in taken and (places * 2 >= len(names) or metrics * 3 < len(names)):
        return Use.SITE
    if Use.METRIC not in taken and (Use.SITE not in taken or metrics * 3 >= len(names)):
        return Use.METRIC
    return None
