"""What we say when the answer is no."""

from __future__ import annotations


class Refusal(Exception):
    """One sentence: what is wrong, where, what to do.

    sentence: marked text with {named} places; facts fill them. field: the input it is about, so
    that a window can show it there. `str()` gives the English sentence.
    """

    def __init__(self, sentence: str, /, *, field: str | None = None, **facts: object) -> None:
        super().__init__()
        self.sentence, self.field, self.facts = sentence, field, facts
        self.args = (self._english(),)

    def about(self, field: str) -> Refusal:
        """The same, about `field`, which its sentence names as {field}."""
        self.field, self.facts = field, {**self.facts, "field": field}
        self.args = (self._english(),)
        return self

    def _english(self) -> str:
        return self.sentence.format(**{"field": self.field, **self.facts})


class EvidenceError(Refusal, ValueError):
    """Numbers that cannot be true."""
