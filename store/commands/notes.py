"""Findings and attached files."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from store.change import Change
from store.commands import checks
from store.commands.fields import (
    UNSET,
    AttachmentRef,
    HypothesisRef,
    NoteRef,
    PilotRef,
    Unset,
    given,
    kept,
)
from store.errors import Refusal
from store.header import is_held
from store.schema import Attachment, Blob, EvidenceNote, Hypothesis, Pilot
from store.words import Shows, Supports, mark

LARGEST = 25 * 2**20

NO_FILE = mark("errors", "{file} can't be read: {reason}. Choose another file.")
IS_THE_STORE = mark("errors", "{file} is the store itself: choose another file.")
TOO_LARGE = mark("errors", "{file} is larger than 25 MB: keep it elsewhere and note where.")


@dataclass(frozen=True, slots=True)
class AddEvidenceNote:
    """A quote, observation, interview or picture. strength: 1 to 5. No names, no health details."""

    pilot: PilotRef
    text: str
    hypothesis: HypothesisRef | None = None
    supports: Supports | None = None
    kind: str | None = None
    source: str | None = None
    strength: int | None = None
    label = mark("undo", "Add finding")
    touches = frozenset({"evidence_note"})

    def run(self, change: Change) -> None:
        """Write it."""
        pilot = change.get(Pilot, self.pilot)
        named = self.hypothesis
        hypothesis = None if named is None else change.get(Hypothesis, named, of=pilot).id
        checks.between(self.strength, "strength", 1, 5)
        change.add(
            EvidenceNote(
                pilot_id=pilot.id,
                hypothesis_id=hypothesis,
                text=checks.required(self.text, "text"),
                supports=self.supports,
                kind=checks.optional(self.kind, "kind", checks.SHORT),
                source=checks.optional(self.source, "source"),
                strength=self.strength,
            )
        )


@dataclass(frozen=True, slots=True)
class EditEvidenceNote:
    """Change a finding."""

    note: NoteRef
    text: str | Unset = UNSET
    hypothesis: HypothesisRef | Unset | None = UNSET
    supports: Supports | Unset | None = UNSET
    kind: str | Unset | None = UNSET
    source: str | Unset | None = UNSET
    strength: int | Unset | None = UNSET
    label = mark("undo", "Edit finding")
    touches = frozenset({"evidence_note"})

    def run(self, change: Change) -> None:
        """Write through `change`, which keeps before and after."""
        row = change.get(EvidenceNote, self.note)
        fields = given(supports=self.supports, strength=self.strength)
        if not isinstance(self.text, Unset):
            fields["text"] = checks.required(self.text, "text")
        if not isinstance(self.hypothesis, Unset):
            pilot, named = change.session.get_one(Pilot, row.pilot_id), self.hypothesis
            hypothesis = None if named is None else change.get(Hypothesis, named, of=pilot)
            fields["hypothesis_id"] = None if hypothesis is None else hypothesis.id
        if not isinstance(self.kind, Unset):
            fields["kind"] = checks.optional(self.kind, "kind", checks.SHORT)
        if not isinstance(self.source, Unset):
            fields["source"] = checks.optional(self.source, "source")
        checks.between(kept(self.strength, row.strength), "strength", 1, 5)
        change.set(row, **fields)


@dataclass(frozen=True, slots=True)
class RemoveEvidenceNote:
    """Remove a finding."""

    note: NoteRef
    label = mark("undo", "Remove finding")
    touches = frozenset({"evidence_note"})

    def run(self, change: Change) -> None:
        """Take it away; undo brings it back."""
        change.remove(change.get(EvidenceNote, self.note))


@dataclass(frozen=True, slots=True)
class AddAttachment:
    """Keep a file in the store: its bytes once, whatever it is called."""

    pilot: PilotRef
    file: Path
    about: str | None = None
    shows: Shows | None = None
    label = mark("undo", "Attach file")
    touches = frozenset({"attachment"})

    def said(self) -> dict[str, object]:
        """What the history keeps: of the path its last part, for the folders are nobody's."""
        told = {"pilot": self.pilot, "file": self.file.name, "about": self.about}
        told["shows"] = self.shows
        return {name: value for name, value in told.items() if value is not None}

    def run(self, change: Change) -> None:
        """Refused for what can't be read and for more than 25 MB."""
        pilot = change.get(Pilot, self.pilot)
        checks.required(str(self.file), "file")
        if is_held(self.file):
            raise Refusal(IS_THE_STORE, field="file", file=self.file.name)
        try:
            if self.file.stat().st_size > LARGEST:
                raise Refusal(TOO_LARGE, field="file", file=self.file.name)
            content = self.file.read_bytes()
        except OSError as error:
            reason = error.strerror or error
            raise Refusal(NO_FILE, field="file", file=self.file, reason=reason) from None
        sha256 = hashlib.sha256(content).hexdigest()
        if change.session.get(Blob, sha256) is None:
            # Outside the history's undo: the bytes stay while any history row names them.
            change.session.add(Blob(sha256=sha256, size=len(content), content=content))
            change.session.flush()
        change.add(
            Attachment(
                pilot_id=pilot.id,
                file_name=checks.required(self.file.name, "file_name", checks.SHORT),
                sha256=sha256,
                about=checks.optional(self.about, "about"),
                shows=self.shows,
            )
        )


@dataclass(frozen=True, slots=True)
class EditAttachment:
    """Change what is said about a file, or what it is called; its bytes stay as they are."""

    attachment: AttachmentRef
    file_name: str | Unset = UNSET
    about: str | Unset | None = UNSET
    shows: Shows | Unset | None = UNSET
    label = mark("undo", "Edit file")
    touches = frozenset({"attachment"})

    def run(self, change: Change) -> None:
        """Write through `change`, which keeps before and after."""
        row = change.get(Attachment, self.attachment)
        fields = given(shows=self.shows)
        if not isinstance(self.file_name, Unset):
            fields["file_name"] = checks.required(self.file_name, "file_name", checks.SHORT)
        if not isinstance(self.about, Unset):
            fields["about"] = checks.optional(self.about, "about")
        change.set(row, **fields)


@dataclass(frozen=True, slots=True)
class RemoveAttachment:
    """Remove a file from a pilot; its bytes stay for undo."""

    attachment: AttachmentRef
    label = mark("undo", "Remove file")
    touches = frozenset({"attachment"})

    def run(self, change: Change) -> None:
        """Take it away; undo brings it back."""
        change.remove(change.get(Attachment, self.attachment))
