"""What a file says of itself before anything opens it.

Standard library only: the first paint needs it. Opening a database file, even to read, can create
files beside it; reading a hundred bytes leaves it as it is.

On POSIX, closing any descriptor of a file gives back all locks that the process holds on it, those
of SQLite's connections too: another process that closes the store would then take itself for the
last one and delete a write-ahead log that is in use. So whoever keeps a store open says so by
`hold`, and what is opened here of such a file is closed only when it is let go.
"""

from __future__ import annotations

import os
import stat
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from store.errors import Refusal
from store.words import Message, mark

APPLICATION_ID = 0x53504252
"""'SPBR', at byte 68 of every store."""

SCHEMA_VERSION = 2
"""The newest migration's number; a test holds it against the folder of migrations."""

NOT_A_STORE = mark(
    "errors", "{path} is not a Springbrett store. It was left untouched: choose another file."
)
TOO_NEW = mark(
    "errors",
    "{path} was written by a newer Springbrett (store version {found}, this one knows {known})."
    " It was left untouched: update Springbrett to open it.",
)
UNREADABLE = mark("errors", "{path} can't be read: {reason}. Check that it is there and yours.")
A_FOLDER = mark("errors", "{path} is a folder. Name a file in it, for example {path}/pilots.db.")

ONLY_READ = {
    "file": mark(
        "errors",
        "{path} is open for reading only: you may not write the file. To change it, copy it to a"
        " folder of your own.",
    ),
    "folder": mark(
        "errors",
        "{path} is open for reading only: you may not write in its folder. To change it, copy it to"
        " a folder of your own.",
    ),
    "file of": mark(
        "errors",
        "{path} is open for reading only: you may not write the file, it is {owner}'s. Ask {owner},"
        " or copy it to a folder of your own.",
    ),
    "folder of": mark(
        "errors",
        "{path} is open for reading only: you may not write in its folder, it is {owner}'s. Ask"
        " {owner}, or copy it to a folder of your own.",
    ),
}
LOG_LEFT = mark(
    "errors",
    "{path} was not closed properly, and can't be read where its folder can't be written. Copy it"
    " together with {path}-wal to a folder of your own.",
)

Inode = tuple[int, int]
"""device and inode of a file."""

_held: dict[Inode, int] = {}
_waiting: dict[Inode, list[int]] = {}
_guard = threading.Lock()


@dataclass(frozen=True, slots=True)
class Header:
    """application_id and user_version as they stand in the file."""

    application_id: int
    user_version: int


def read_header(path: Path) -> Header | None:
    """The header of the store at `path`; None where there is no file.

    Raises Refusal for what is not a store, an empty file too, and for a store newer than this
    program.
    """
    try:
        start = _first_bytes(path)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Refusal(
            UNREADABLE, field="store", path=path, reason=error.strerror or error
        ) from None
    if len(start) < 100 or start[:16] != b"SQLite format 3\0":
        raise Refusal(NOT_A_STORE, field="store", path=path)
    version = int.from_bytes(start[60:64], "big")
    application = int.from_bytes(start[68:72], "big")
    if application != APPLICATION_ID:
        raise Refusal(NOT_A_STORE, field="store", path=path)
    refuse_newer(path, version)
    return Header(application, version)


def refuse_newer(path: Path, version: int) -> None:
    """Raise Refusal where a newer program wrote the store."""
    if version > SCHEMA_VERSION:
        raise Refusal(TOO_NEW, field="store", path=path, found=version, known=SCHEMA_VERSION)


def _first_bytes(path: Path) -> bytes:
    """The file's first hundred bytes."""
    kind = os.stat(path).st_mode
    if stat.S_ISDIR(kind):
        raise Refusal(A_FOLDER, field="store", path=path)
    if not stat.S_ISREG(kind):  # a pipe would keep us waiting
        raise Refusal(NOT_A_STORE, field="store", path=path)
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        return os.read(descriptor, 100)
    finally:
        found = os.fstat(descriptor)
        with _guard:
            if (found.st_dev, found.st_ino) in _held:
                _waiting.setdefault((found.st_dev, found.st_ino), []).append(descriptor)
            else:
                os.close(descriptor)


def unwritable(path: Path) -> Message | None:
    """Why the store at `path` can only be read, None where it can be written or is not there."""
    if not path.exists():
        return None
    for what, place in (("file", path), ("folder", path.absolute().parent)):
        if not os.access(place, os.W_OK):
            owner = _other_owner(place)
            if owner is None:
                return Message(ONLY_READ[what], {"path": str(path)}, None, "errors")
            facts = {"path": str(path), "owner": owner}
            return Message(ONLY_READ[f"{what} of"], facts, None, "errors")
    return None


def _other_owner(path: Path) -> str | None:
    """Whose the file is, where it is another person's; None where the system does not say."""
    if sys.platform == "win32":
        return None
    import pwd

    try:
        uid = os.stat(path).st_uid
        return None if uid == os.getuid() else pwd.getpwuid(uid).pw_name
    except (OSError, KeyError):
        return None


def reading_uri(path: Path) -> str:
    """SQLite's URI to read the store at `path`, also where no file can be made beside it.

    In WAL mode SQLite wants a file of shared memory there, unless it is told that nobody writes.
    Raises Refusal where changes lie in a log that can't be read without it.
    """
    uri = f"file:{quote(str(path.absolute()))}?mode=ro"
    if os.access(path.absolute().parent, os.W_OK):
        return uri
    log, shared = (path.with_name(path.name + ending) for ending in ("-wal", "-shm"))
    if log.exists() and shared.exists():  # somebody else, who may write, has it open
        return uri
    if log.exists() and log.stat().st_size:
        raise Refusal(LOG_LEFT, field="store", path=path)
    return f"{uri}&immutable=1"


def hold(path: Path) -> Inode:
    """Say that this process keeps the store at `path` open; give the answer to `let_go`."""
    found = os.stat(path)
    key = (found.st_dev, found.st_ino)
    with _guard:
        _held[key] = _held.get(key, 0) + 1
    return key


def let_go(key: Inode) -> None:
    """The store is closed: what was opened of it meanwhile can be closed too."""
    with _guard:
        _held[key] -= 1
        if not _held[key]:
            del _held[key]
            for descriptor in _waiting.pop(key, []):
                os.close(descriptor)


def is_held(path: Path) -> bool:
    """Whether this process keeps the store at `path` open, so that nobody may open the file."""
    try:
        found = os.stat(path)
    except OSError:
        return False
    return (found.st_dev, found.st_ino) in _held
