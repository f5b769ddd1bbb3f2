"""The good rows of a table, each said once, on their way to a batch."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from store.exchange import problems
from store.exchange.batch import Batch
from store.exchange.checks import NumberColumn
from store.exchange.layout import (
    NUMBER_FIELDS,
)
from store.exchange.measurement_checks import Found, always
from store.exchange.problems import Fault
from store.exchange.repeats import Repeats, count_up, find_repeats, packed
from store.exchange.series import Series
from store.exchange.table import Texts
from store.words import Kind, mark

APART = Fault(
    mark(
        "measurements",
        "Rows {rows} are about the same period, place and group, and differ in what is left out.",
    ),
    mark("measurements", "Add them up to one row, or say what the column is that is left out."),
)
_SEVERAL = (Kind.DAYS_BETWEEN, Kind.CASES_BETWEEN)
Codes = NDArray[np.int64]
Bools = NDArray[np.bool_]


class Sifted:
    """The columns of a file on their way to a batch."""

    def __init__(
        self,
        found: Found,
        series: Series,
        texts: dict[str, Texts | None],
        columns: dict[str, NumberColumn],
        period: Codes,
    ) -> None:
        self.found, self.series, self.texts, self.period = found, series, texts, period
        self.nothing = np.full(found.n, -1)
        unknown = np.full(found.n, np.nan)
        self.numbers = {
            name: columns[name].values if name in columns else unknown for name in NUMBER_FIELDS
        }
        self.seq = np.zeros(found.n, np.int64)

    def codes(self, name: str) -> Codes:
        column = self.texts[name]
        return self.nothing if column is None else column.codes

    def drop_repeats(self, keep: Bools) -> int:
        """Take rows said before out of `keep`, and all that contradict each other; how many repeat.

        Cases that fall on one day are no repeats: they are numbered instead.
        """
        several = np.array([name.kind in _SEVERAL for name in self.series.names])
        cases = keep & several[self.series.codes] if several.any() else np.zeros(len(keep), bool)
        parts = (self.series.codes, self.period, self.codes("site"), self.codes("subgroup"))
        if cases.any():
            index = np.flatnonzero(cases)
            self.seq[index] = count_up(packed([part[index] for part in parts]))
        index = np.flatnonzero(keep & ~cases)
        said = [*self.numbers.values(), self.codes("note"), self.codes("phase")]
        key, columns = packed([part[index] for part in parts]), [column[index] for column in said]
        repeats = find_repeats(key, columns)
        apart = self._left_out(index, key, repeats)
        if apart is not None:
            repeats = find_repeats(key, [*columns, apart])
        keep[index[repeats.again]] = False
        for group in repeats.groups:
            rows = index[group]
            keep[rows] = False
            listed = ", ".join(str(self.found.table.rows[i]) for i in rows[:10].tolist())
            differ = apart is not None and len(np.unique(apart[group])) > 1
            self.found.blame("date", APART if differ else problems.TWICE, rows, always(rows=listed))
        return len(repeats.again)

    def _left_out(self, index: Codes, key: Codes, repeats: Repeats) -> Codes | None:
        """(n,) codes of what the rows of `index` say where nothing is read; None: nothing.

        Persons on a list came each by themselves, however alike their rows are without the names.
        Only rows that share their key are looked at.
        """
        layout = self.found.layout
        at = [i for i, title in enumerate(layout.header) if title and title in layout.left_out]
        if not at or not (len(repeats.again) or repeats.groups):
            return None
        _, which, counts = np.unique(key, return_inverse=True, return_counts=True)
        codes = np.zeros(len(index), np.int64)
        code_of: dict[tuple[str, ...], int] = {}
        for i in np.flatnonzero(counts[which] > 1).tolist():
            said = tuple(self.found.cell(int(index[i]), column).strip() for column in at)
            codes[i] = code_of.setdefault(said, len(code_of) + 1)
        return codes

    def batch(self, keep: Bools) -> Batch:
        """The rows to keep, with only the names that they use."""
        index: Codes | slice = slice(None) if keep.all() else np.flatnonzero(keep)
        series_codes, used = _used(self.series.codes[index], len(self.series.names))
        names: dict[str, tuple[str, ...]] = {}
        codes: dict[str, Codes] = {}
        for name in ("site", "subgroup", "phase", "note", "version"):
            column = self.texts[name]
            texts = column.texts if column else ()
            codes[name], kept = _used(self.codes(name)[index], len(texts))
            names[name] = tuple(texts[i] for i in kept)
        return Batch(
            series_names=tuple(self.series.names[i] for i in used),
            sites=names["site"],
            subgroups=names["subgroup"],
            phases=names["phase"],
            notes=names["note"],
            series=series_codes,
            site=codes["site"],
            subgroup=codes["subgroup"],
            phase=codes["phase"],
            note=codes["note"],
            period=self.period[index],
            seq=self.seq[index],
            numerator=self.numbers["numerator"][index],
            denominator=self.numbers["denominator"][index],
            value=self.numbers["value"][index],
            people=self.numbers["people"][index],
            row=self.found.table.rows[index],
            versions=names["version"],
            version=codes["version"] if self.texts["version"] else None,
        )


def _used(codes: Codes, count: int) -> tuple[Codes, list[int]]:
    """Codes without gaps, and which of the `count` old ones remain; -1 stays -1."""
    seen = np.bincount(codes[codes >= 0], minlength=count) > 0
    kept = np.flatnonzero(seen)
    if len(kept) == count:
        return codes, list(range(count))
    to = np.full(count + 1, -1)
    to[kept] = np.arange(len(kept))
    return to[codes], kept.tolist()
