"""A receipt outside the store: the last history number that was saved, and its hash.

Written after COMMIT and not synced, so that it may be a moment behind the store. A store that is
behind its receipt has lost something: an older file was put back, or its write-ahead log is gone.
Keyed by store, path and generation: a restore begins a new generation with a receipt of its own.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict, dataclass
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


@dataclass(frozen=True, slots=True)
class Behind:
    """A store that lacks what its receipt says. missing: changes; since: when the last one was.

    forked: the store has the number, but another history led to it.
    """

    missing: int
    since: datetime
    forked: bool
    receipt: Receipt


def _file(store: str, path: Path, generation: int) -> Path:
    key = hashlib.sha256(f"{store}\n{path.absolute()}\n{generation}".encode()).hexdigest()[:32]
    return receipts_folder() / f"{key}.json"


def write(receipt: Receipt) -> None:
    """Keep the receipt. A state folder that can't be written must not stop anybody's work."""
    target = _file(receipt.store, Path(receipt.path), receipt.generation)
    beside = target.with_suffix(f".{os.getpid()}.new")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(asdict(receipt)), encoding="utf-8")
        beside.replace(target)
    except OSError:
        beside.unlink(missing_ok=True)


def read(store: str, path: Path, generation: int) -> Receipt | None:
    """The receipt of this store at this path, or None. One that makes no sense is none."""
    try:
        said = json.loads(_file(store, path, generation).read_text(encoding="utf-8"))
        return Receipt(**said)
    except (OSError, ValueError, TypeError):
        return None


def named_at(path: Path) -> Receipt | None:
    """The newest receipt of any store that lay at this path: a missing file is then no new one."""
    found = []
    for file in receipts_folder().glob("*.json"):
        try:
            receipt = Receipt(**json.loads(file.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            continue
        if receipt.path == str(path.absolute()):
            found.append(receipt)
    return max(found, key=lambda receipt: receipt.at, default=None)


def behind(receipt: Receipt | None, number: int, hash_there: str | None) -> Behind | None:
    """Whether a store whose last history number is `number` lacks what the receipt says.

    hash_there: the hash of the store's row with the receipt's number, None where it has none.
    """
    if receipt is None or (number >= receipt.number and hash_there == receipt.hash):
        return None
    missing = max(receipt.number - number, 0)
    since = datetime.fromisoformat(receipt.at)
    return Behind(missing, since, number >= receipt.number, receipt)
