"""Finding by a few letters: æøå folded, a slip forgiven, fast enough for every keystroke.

Words are compared by their beginnings. A slip is a letter too many, too few, another one, or two
that changed places; how many there are is counted for a whole word at once, in the bits of one
whole number: H. Hyyrö, "Bit-parallel approximate string matching algorithms with transposition"
(2003), after G. Myers, "A fast bit-vector algorithm for approximate string matching" (1999).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

_LETTERS = str.maketrans({"æ": "a", "ø": "o", "å": "a", "ð": "d", "đ": "d", "ł": "l", "ß": "ss"})
_WORD = re.compile(r"[^\W_]+")
_PAIRS = (("aa", "a"), ("ae", "a"), ("oe", "o"))
# How much better a hit is: the whole word, its beginning, its middle, with slips.
_WHOLE, _BEGINS, _WITHIN, _SLIP = 100, 80, 40, 30
_FIRST_WORD = 12
FIRM = 5
"""With so many firm hits nobody meant a misspelling."""


def folded(text: str) -> str:
    """As letters are compared: askoy, Askoey and Askøy are one, Håkon and Haakon too."""
    low = text.casefold()
    if not low.isascii():
        low = unicodedata.normalize("NFKD", low.translate(_LETTERS)).casefold()
        low = "".join(sign for sign in low if not unicodedata.combining(sign))
    for pair, one in _PAIRS:
        if pair in low:
            low = low.replace(pair, one)
    return low


@lru_cache(maxsize=8192)
def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a text; what stands between letters and digits parts them.

    Kept, because the same pilots are there when somebody looks for one again.
    """
    return tuple(_WORD.findall(folded(text)))


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found. title, detail: what is shown; both are searched.

    kind: pilot, person, place, screen or command. what: whatever opens it. more: words that it is
    found by and that are not shown.
    """

    kind: str
    title: str
    detail: str
    what: Any
    more: str = ""


@dataclass(slots=True)
class Finder:
    """Entries and their words. The earlier of two equally good ones stands first."""

    entries: Sequence[Entry]
    _words: dict[str, int] = field(default_factory=dict)
    _letters: list[int] = field(default_factory=list)
    _of: list[tuple[tuple[int, int], ...]] = field(default_factory=list)

    def __post_init__(self) -> None:
        for entry in self.entries:
            mine: dict[int, int] = {}
            for place, word in enumerate(words_of(entry.title)):
                mine.setdefault(self._number(word), _FIRST_WORD if place == 0 else 6)
            for word in words_of(f"{entry.detail} {entry.more}"):
                mine.setdefault(self._number(word), 0)
            self._of.append(tuple(mine.items()))

    def _number(self, word: str) -> int:
        found = self._words.get(word)
        if found is None:
            found = self._words[word] = len(self._words)
            self._letters.append(_letters(word))
        return found

    def find(self, typed: str, most: int = 12) -> list[Entry]:
        """The best entries, best first; every word that was typed is in each of them."""
        asked = words_of(typed)
        if not asked:
            return list(self.entries[:most])
        found = self._scored([self._firm(word) for word in asked])
        if len(found) < FIRM:
            loose = self._scored([self._firm(word) | self._loose(word) for word in asked])
            found = {place: max(score, found.get(place, 0)) for place, score in loose.items()}
        best = sorted(found, key=lambda place: (-found[place], place))
        return [self.entries[place] for place in best[:most]]

    def _firm(self, typed: str) -> dict[int, int]:
        """Words that have the typed letters in them, by number, with how good a hit each is."""
        hits = {}
        for word, number in self._words.items():
            at = word.find(typed)
            if at == 0:
                hits[number] = _WHOLE if len(word) == len(typed) else _BEGINS
            elif at > 0 and len(typed) > 1:
                hits[number] = _WITHIN
        return hits

    def _loose(self, typed: str) -> dict[int, int]:
        """Words that begin with the typed letters but for a slip, or two in a long word."""
        slips = 0 if len(typed) < 4 else 1 if len(typed) < 8 else 2
        if not slips:
            return {}
        wanted, masks = _letters(typed), _masks(typed)
        hits = {}
        for (word, number), letters in zip(self._words.items(), self._letters, strict=True):
            if (wanted & ~letters).bit_count() > slips or len(word) < len(typed) - slips:
                continue
            if (away := _distance(masks, len(typed), word[: len(typed) + slips])) <= slips:
                hits[number] = _SLIP - 5 * away
        return hits

    def _scored(self, hits: Sequence[dict[int, int]]) -> dict[int, int]:
        """Entries that have a hit for each word, by place, with the sum of their hits."""
        scores: dict[int, int] = {}
        for place, mine in enumerate(self._of):
            whole = 0
            for found in hits:
                best = 0
                for number, more in mine:
                    score = found.get(number, 0)
                    if score and score + more > best:
                        best = score + more
                if not best:
                    break
                whole += best
            else:
                scores[place] = whole
        return scores


def _letters(word: str) -> int:
    """Which letters a word has, a bit each."""
    bits = 0
    for sign in word:
        bits |= 1 << (ord(sign) & 63)
    return bits


def _masks(pattern: str) -> dict[str, int]:
    masks: dict[str, int] = {}
    for place, sign in enumerate(pattern):
        masks[sign] = masks.get(sign, 0) | 1 << place
    return masks


def _distance(masks: dict[str, int], length: int, word: str) -> int:
    """The fewest slips between a pattern and any beginning of a word."""
    full = (1 << length) - 1
    last = 1 << (length - 1)
    more, less, zero, before = full, 0, 0, 0
    score = best = length
    for sign in word:
        mask = masks.get(sign, 0)
        swapped = (((~zero) & mask) << 1) & before
        zero = swapped | (((mask & more) + more) ^ more) | mask | less
        up, down = less | (~(zero | more) & full), zero & more
        if up & last:
            score += 1
        if down & last:
            score -= 1
        # What comes before the word is no part of it: each letter skipped there is a slip.
        up = up << 1 | 1
        more = (down << 1 | ~(zero | up)) & full
        less = up & zero & full
        before = mask
        best = min(best, score)
    return best


def known(entries: Iterable[Entry]) -> Finder:
    """A finder of these."""
    return Finder(tuple(entries))
