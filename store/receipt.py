"""A receipt outside the store: the last history number that was saved, and its hash.

Written after COMMIT and not synced, so that it may be a moment behind the store. A store that is
behind its receipt has lost something: an older file was put back, or its write-ahead log is gone.
Keyed by store, path and generation: a restore begins a new generation with a receipt of its own.

The next change writes a new receipt, but what was lost is still lost: the one that told of it is
kept beside it until somebody restores the store or goes on without what it lacks.
"""

from __future__ import annotations

import hashlib
import json
import os
import zlib
from contextlib import suppress
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path

from store.places import receipts_folder


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was last known to be saved. at: ISO time, UTC. hash: of the history row `number`."""

    store: str
    path: str
    generation: int
    number: int
    hash: str
    at: str


FIELDS = tuple(field.name for field in fields(Receipt))


@dataclass(frozen=True, slots=True)
class Behind:
    """A store that lacks what its receipt says. missing: changes; since: when the last one was.

    forked: the store has the number, but another history led to it.
    """

    missing: int
    since: datetime
    forked: bool
    receipt: Receipt


def _key(store: str, path: Path, generation: int) -> str:
    return hashlib.sha256(f"{store}\n{path.absolute()}\n{generation}".encode()).hexdigest()[:32]


def write(receipt: Receipt, target: Path | None = None) -> None:
    """Keep the receipt. A state folder that can't be written must not stop anybody's work.

    Written over the one before: it stands in every edit's way, and a new name would be written to
    the disk at once by some file systems. The sum tells a whole one from one half written.
    target: what `place` gave, for those who write many of one store.
    """
    _keep(target or place(receipt.store, Path(receipt.path), receipt.generation), receipt)


def place(store: str, path: Path, generation: int) -> Path:
    """The file of this store's receipts; to find it takes longer than to write it."""
    return receipts_folder() / f"{_key(store, path, generation)}.json"


def _keep(target: Path, receipt: Receipt) -> None:
    said = json.dumps({name: getattr(receipt, name) for name in FIELDS}).encode()
    content = b"%s\n%08x\n" % (said, zlib.crc32(said))
    try:
        try:
            _over(target, content)
        except FileNotFoundError:
            target.parent.mkdir(parents=True, exist_ok=True)
            _over(target, content)
    except OSError:
        pass


def _over(target: Path, content: bytes) -> None:
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    try:
        os.write(descriptor, content)
        if os.fstat(descriptor).st_size > len(content):
            os.ftruncate(descriptor, len(content))
    finally:
        os.close(descriptor)


def _said_in(file: Path) -> Receipt | None:
    try:
        said, total = file.read_bytes().splitlines()[:2]
        if int(total, 16) != zlib.crc32(said):
            return None
        found = Receipt(**json.loads(said))
        datetime.fromisoformat(found.at)
    except (OSError, ValueError, TypeError):
        return None
    return found


def read(store: str, path: Path, generation: int) -> Receipt | None:
    """The receipt of this store at this path, or None. One that makes no sense is none."""
    return _said_in(place(store, path, generation))


def forget(receipt: Receipt) -> None:
    """There is none until the next change."""
    with suppress(OSError):
        place(receipt.store, Path(receipt.path), receipt.generation).unlink(missing_ok=True)


def _lost_file(lost: Receipt) -> Path:
    key = _key(lost.store, Path(lost.path), lost.generation)
    return receipts_folder() / f"{key}.{lost.number}-{lost.hash[:12]}.lost"


def keep_lost(lost: Receipt) -> None:
    """Keep a receipt that the store is behind, whatever is saved next."""
    _keep(_lost_file(lost), lost)


def lost(store: str, path: Path, generation: int) -> tuple[Receipt, ...]:
    """The receipts of what this store has lost, the newest first."""
    found = map(_said_in, receipts_folder().glob(f"{_key(store, path, generation)}.*.lost"))
    kept = [one for one in found if one is not None]
    return tuple(sorted(kept, key=lambda one: one.at, reverse=True))


def forget_lost(lost: Receipt) -> None:
    """The store has it again, or somebody goes on without it."""
    with suppress(OSError):
        _lost_file(lost).unlink(missing_ok=True)


def named_at(path: Path) -> Receipt | None:
    """The newest receipt of any store that lay at this path: a missing file is then no new one."""
    here = str(path.absolute())
    found = [_said_in(file) for file in receipts_folder().glob("*.json")]
    ours = [receipt for receipt in found if receipt is not None and receipt.path == here]
    return max(ours, key=lambda receipt: receipt.at, default=None)


def behind(receipt: Receipt | None, number: int, hash_there: str | None) -> Behind | None:
    """Whether a store whose last history number is `number` lacks what the receipt says.

    hash_there: the hash of the store's row with the receipt's number, None where it has none.
    """
    if receipt is None or (number >= receipt.number and hash_there == receipt.hash):
        return None
    missing = max(receipt.number - number, 0)
    since = datetime.fromisoformat(receipt.at)
    return Behind(missing, since, number >= receipt.number, receipt)
