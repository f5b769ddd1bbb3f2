"""A metric that a file brings and the pilot lacks: what its name and its numbers say of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from store.exchange.batch import Batch
from store.words import Direction, Kind

# Parts of words in bokmål, nynorsk and English; the longest that is found decides, so that “not
# satisfied” is not taken for “satisfied”.
_BETTER_HIGH = (
    "oppmøte", "frammøte", "fremmøte", "deltak", "deltok", "deltar", "møtt", "fornøyd", "trivsel",
    "trives", "gjennomfør", "fullfør", "besøk", "mestring", "aktiv", "medlem", "frivillig",
    "livskvalitet", "svarprosent", "lest", "dekning", "bestått", "attend", "took part", "satisf",
    "complet", "visit", "member", "volunteer", "response", "wellbeing", "participa", "uptake",
)  # fmt: skip
_BETTER_LOW = (
    "fravær", "fråvær", "fall", "skade", "avvik", "klage", "ventetid", "avbrudd", "infeksjon",
    "innlegg", "feil", "røyk", "mobb", "ensom", "einsam", "frafall", "fråfall", "forsink", "svinn",
    "smerte", "ulykke", "avlys", "ikke møtt", "ikkje møtt", "ikke fornøyd", "ikkje fornøgd",
    "misfornøyd", "absen", "injur", "complain", "wait", "dropout", "infection", "readmission",
    "error", "smok", "bully", "lonel", "delay", "waste", "pain", "accident", "no-show",
    "not satisf", "dissatisf", "incident",
)  # fmt: skip
LONGEST_UNIT = 40


@dataclass(frozen=True, slots=True)
class NewMetric:
    """How a metric is to be made. direction: None while nobody has said which way is better."""

    name: str
    kind: Kind
    direction: Direction | None = None
    unit: str | None = None

    @property
    def key(self) -> str:
        """The name as it is compared."""
        return self.name.strip().casefold()


def proposed(name: str, batch: Batch, series: int) -> NewMetric:
    """What a series of a batch looks like; a person sees it and may change it."""
    kind = _kind(batch, series)
    # What is counted needs no unit beside its name; what is measured does.
    unit = batch.series_names[series].unit[:LONGEST_UNIT] if kind is Kind.MEAN else ""
    return NewMetric(name.strip(), kind, direction_of(name), unit or None)


def _kind(batch: Batch, series: int) -> Kind:
    """Two numbers are a share where the first is never the larger; one is counted if whole."""
    mine = batch.series == series
    part, whole = batch.numerator[mine], batch.denominator[mine]
    both = np.isfinite(part) & np.isfinite(whole)
    if both.any():
        return Kind.PROPORTION if (part[both] <= whole[both]).all() else Kind.RATE
    value = np.where(np.isfinite(batch.value[mine]), batch.value[mine], part)
    value = value[np.isfinite(value)]
    whole_numbers = bool((value == np.floor(value)).all()) and bool((value >= 0).all())
    return Kind.COUNT if whole_numbers else Kind.MEAN


def direction_of(name: str) -> Direction | None:
    """Which way is better, where the name tells; None where it does not."""
    text = name.casefold()
    high = _longest(text, _BETTER_HIGH)
    low = _longest(text, _BETTER_LOW)
    if high == low:
        return None
    return Direction.UP if high > low else Direction.DOWN


def _longest(text: str, words: tuple[str, ...]) -> int:
    return max((len(word) for word in words if word in text), default=0)
