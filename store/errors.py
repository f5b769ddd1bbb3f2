"""What we say when the answer is no."""

from __future__ import annotations


class Refusal(Exception):
    """One sentence: what is wrong, where, what to do.

    sentence: marked text with {named} places; facts fill them. field: the input it is about, so
    that a window can show it there. `str()` gives the English sentence.
    """

    def __init__(self, sentence: str, *, field: str | None = None, **facts: object) -> None:
        super().__init__(sentence.format(**facts))
        self.sentence, self.field, self.facts = sentence, field, facts


class EvidenceError(Refusal, ValueError):
    """Numbers that cannot be true."""
