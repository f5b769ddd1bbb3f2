"""What the operating system and SQLite say when a file fails them, for the translators.

They always say it in English; `Text` looks up what stands as {reason} in a sentence among these.
"""

from __future__ import annotations

from typing import Final

from store.words import mark

CONTEXT: Final = "reasons"
REASONS: Final = (
    mark("reasons", "Permission denied"),
    mark("reasons", "Operation not permitted"),
    mark("reasons", "No such file or directory"),
    mark("reasons", "Not a directory"),
    mark("reasons", "Is a directory"),
    mark("reasons", "File exists"),
    mark("reasons", "File name too long"),
    mark("reasons", "No space left on device"),
    mark("reasons", "Disk quota exceeded"),
    mark("reasons", "Read-only file system"),
    mark("reasons", "Input/output error"),
    mark("reasons", "Device or resource busy"),
    mark("reasons", "Too many open files"),
    mark("reasons", "Invalid argument"),
    mark("reasons", "database is locked"),
    mark("reasons", "disk I/O error"),
    mark("reasons", "database or disk is full"),
    mark("reasons", "database disk image is malformed"),
    mark("reasons", "file is not a database"),
    mark("reasons", "unable to open database file"),
    mark("reasons", "attempt to write a readonly database"),
)
