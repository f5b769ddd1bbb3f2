"""What is in a backup, in words: for the window and for the command line."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from store.errors import Refusal
from store.words import Message, mark

if TYPE_CHECKING:
    from desktop.text import Text
    from store.backup import Manifest

WHY = {
    "session": mark("trust", "start of a session"),
    "migration": mark("trust", "before a migration"),
    "import": mark("trust", "before a large import"),
    "repair": mark("trust", "before a repair"),
    "hand": mark("trust", "made by hand"),
}
HOLDS = mark(
    "trust",
    "The backup of {made_at} ({why}) holds {pilots} pilots, {measurements} measurements and the"
    " history up to number {number} ({last} by {by}).",
)
INSTEAD = mark(
    "trust",
    "It takes the place of {path}, which has {pilots} pilots and the history up to number"
    " {number}.",
)
INSTEAD_UNKNOWN = mark("trust", "It takes the place of {path}.")
OTHER_STORE = mark("trust", "It is of another store than the one that lies there now.")

AT = mark("trust", "{date} at {time}")
DONE = mark("trust", "The store is as it was on {made_at}. What was there before is now {aside}.")
DONE_WHERE_NONE_WAS = mark("trust", "The store is as it was on {made_at}.")
SECONDS = 10.0

Present = tuple[str, int, int]
"""uid, last history number and pilots of the store that lies there now."""


def minute(iso: str) -> str:
    """A moment as people here read it, to the minute."""
    return f"{datetime.fromisoformat(iso).astimezone():%Y-%m-%d %H:%M}"


def moment(text: Text, iso: str) -> str:
    """A moment in a sentence."""
    at = datetime.fromisoformat(iso).astimezone()
    return text.fill("trust", AT, date=text.date(at.date()), time=f"{at:%H:%M}")


def why(text: Text, manifest: Manifest) -> str:
    """What it was made for."""
    return text.say(WHY.get(manifest.why, manifest.why), "trust")


def preview(text: Text, manifest: Manifest, now: Present | None, path: Path) -> list[str]:
    """What is in the backup, and what stands there now."""
    last = manifest.last_change_at
    holds = text.fill(
        "trust",
        HOLDS,
        made_at=moment(text, manifest.made_at),
        why=why(text, manifest),
        pilots=text.count(manifest.pilots),
        measurements=text.count(manifest.rows.get("measurement", 0)),
        number=manifest.number,
        last="–" if last is None else moment(text, f"{last}+00:00"),
        by=manifest.last_change_by or "–",
    )
    if now is None:
        return [holds, text.fill("trust", INSTEAD_UNKNOWN, path=path)] if path.exists() else [holds]
    uid, number, pilots = now
    lines = [
        holds,
        text.fill("trust", INSTEAD, path=path, pilots=text.count(pilots), number=number),
    ]
    return lines if uid == manifest.store else [*lines, text.say(OTHER_STORE, "trust")]


def put_back(file: Path, path: Path, now: datetime) -> Message | Refusal:
    """Put a backup in the place of the store at `path`; what is to be said of it."""
    from store.restore import restore

    try:
        done = restore(file, path, now=now, seconds=SECONDS)
    except Refusal as refusal:
        return refusal
    facts = {"made_at": minute(done.manifest.made_at)}
    if done.aside is None:
        return Message(DONE_WHERE_NONE_WAS, facts, None, "trust")
    return Message(DONE, facts | {"aside": str(done.aside)}, None, "trust")
