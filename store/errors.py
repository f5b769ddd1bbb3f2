"""What we say when the answer is no."""

from __future__ import annotations

from pathlib import PurePath

LONGEST = 300
"""Characters of what was typed that a sentence repeats; the rest is an ellipsis."""


def readable(fact: object) -> object:
    """Text as a sentence can repeat it: on one line, without what cannot be shown, not too long.

    Somebody pastes ten thousand characters where a name should be, or a NUL.
    """
    if not isinstance(fact, str | PurePath):
        return fact
    text = str(fact)
    if text.isprintable() and len(text) <= LONGEST:
        return fact
    # Joiners, direction marks and no-break spaces are part of how people write; controls are not.
    line = " ".join(text.splitlines()).replace("\t", " ")
    shown = "".join("\ufffd" if sign < " " else sign for sign in line)
    return shown if len(shown) <= LONGEST else shown[: LONGEST - 1].rstrip() + "…"


class Refusal(Exception):
    """One sentence: what is wrong, where, what to do.

    sentence: marked text with {named} places; facts fill them. field: the input it is about, so
    that a window can show it there. `str()` gives the English sentence. Texts among the facts are
    made `readable`.
    """

    def __init__(self, sentence: str, /, *, field: str | None = None, **facts: object) -> None:
        super().__init__()
        self.sentence, self.field = sentence, field
        self.facts = {name: readable(fact) for name, fact in facts.items()}
        self.args = (self._english(),)

    def about(self, field: str) -> Refusal:
        """The same, about `field`, which its sentence names as {field}."""
        self.field, self.facts = field, {**self.facts, "field": readable(field)}
        self.args = (self._english(),)
        return self

    def _english(self) -> str:
        return self.sentence.format(**{"field": self.field, **self.facts})


class EvidenceError(Refusal, ValueError):
    """Numbers that cannot be true."""
