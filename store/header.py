"""What a file says of itself before anything opens it.

Standard library only: the first paint needs it. Opening a database file, even to read, can create
files beside it; reading a hundred bytes leaves it as it is.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from store.errors import Refusal
from store.words import mark

APPLICATION_ID = 0x53504252
"""'SPBR', at byte 68 of every store."""

SCHEMA_VERSION = 1
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


@dataclass(frozen=True, slots=True)
class Header:
    """application_id and user_version as they stand in the file; both 0 in an empty file."""

    application_id: int
    user_version: int

    @property
    def is_empty(self) -> bool:
        """A file of no bytes: somebody made room for a store."""
        return self.application_id == 0 and self.user_version == 0


def read_header(path: Path) -> Header | None:
    """The header of the store at `path`; None where there is no file.

    Raises Refusal for what is not a store and for a store newer than this program.
    """
    try:
        with open(path, "rb") as file:
            start = file.read(100)
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError:
        return None
    except IsADirectoryError:
        raise Refusal(A_FOLDER, field="store", path=path) from None
    except OSError as error:
        raise Refusal(
            UNREADABLE, field="store", path=path, reason=error.strerror or error
        ) from None
    if size == 0:
        return Header(0, 0)
    if len(start) < 100 or start[:16] != b"SQLite format 3\0":
        raise Refusal(NOT_A_STORE, field="store", path=path)
    version = int.from_bytes(start[60:64], "big")
    application = int.from_bytes(start[68:72], "big")
    if application != APPLICATION_ID:
        raise Refusal(NOT_A_STORE, field="store", path=path)
    if version > SCHEMA_VERSION:
        raise Refusal(TOO_NEW, field="store", path=path, found=version, known=SCHEMA_VERSION)
    return Header(application, version)
