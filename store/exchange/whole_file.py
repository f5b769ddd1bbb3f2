"""A file that goes out appears whole or not at all; what stood there before stays until then."""

from __future__ import annotations

import io
import os
import shutil
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

from store.errors import Refusal
from store.stopping import stop_if_asked
from store.words import mark

NOT_WRITTEN = mark("errors", "{file} can't be written: {reason}. Choose another place.")
HELD = mark(
    "errors",
    "{file} can't be replaced: another program has it open. Close it there, or choose another "
    "name.",
)
PAUSES = (0.05, 0.1, 0.2, 0.35, 0.6, 1.2)
"""Seconds between tries while a virus scanner or a preview holds the file: 2.5 in all."""


class _Out(io.BufferedWriter):
    """A file that looks, at each write, whether the person has stopped it."""

    def write(self, content: Any, /) -> int:
        stop_if_asked()
        return super().write(content)


def _opened(beside: Path) -> _Out:
    return _Out(io.FileIO(beside, "w"))


@contextmanager
def whole_file(file: str | Path) -> Iterator[BinaryIO]:
    """Where the bytes go: a temporary file beside the target, put in its place at the end.

    What is no ordinary file, a device or a pipe, is written as it is.
    Raises Refusal where it cannot be written: the old file is then as it was.
    """
    with _told(file):
        target = Path(os.path.realpath(file))  # a link goes on pointing where it did
        if target.exists() and not target.is_file() and not target.is_dir():
            with open(target, "wb") as out:
                yield out
            return
        beside = _beside(target, "new")
        try:
            with _opened(beside) as out:
                yield out
                _flushed(out)
            _put(beside, target, file)
        finally:
            beside.unlink(missing_ok=True)


def write_whole(file: str | Path, content: bytes) -> None:
    """The content as a whole file. Raises Refusal."""
    with whole_file(file) as out:
        out.write(content)


def whole_files(folder: Path, makers: Mapping[str, Callable[[BinaryIO], object]]) -> None:
    """All of these files in the folder, or none: each is written by its maker, in their order.

    The folder is made where there is none, the one above it is not; other files in it stay.
    Raises Refusal: all old files are then as they were.
    """
    made = not folder.is_dir()
    if made:
        with _told(folder):
            folder.mkdir()
    new = {folder / name: _beside(folder / name, "new") for name in makers}
    moved = dict[Path, Path | None]()
    try:
        for (target, beside), make in zip(new.items(), makers.values(), strict=True):
            with _told(target), _opened(beside) as out:
                make(out)
                _flushed(out)
        for target, beside in new.items():
            _replace(beside, target, moved)
    except BaseException:
        _put_back(moved)
        for beside in new.values():
            beside.unlink(missing_ok=True)
        if made:
            folder.rmdir()
        raise
    for old in moved.values():
        if old is not None:
            with suppress(OSError):
                old.unlink()


def _replace(beside: Path, target: Path, moved: dict[Path, Path | None]) -> None:
    """Put the new file in its place. moved: gets where the old one is kept, if any."""
    with _told(target):
        old = _beside(target, "old") if target.exists() else None
        if old is not None:
            _put(target, old, target)
        moved[target] = old
        _put(beside, target, target)


def _put_back(moved: Mapping[Path, Path | None]) -> None:
    for target, old in moved.items():
        if old is not None:
            old.replace(target)
        else:
            target.unlink(missing_ok=True)


@contextmanager
def _told(file: str | Path) -> Iterator[None]:
    """What the system says of a file, as a sentence."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or error
        raise Refusal(NOT_WRITTEN, field="file", file=file, reason=reason) from None


def _beside(target: Path, ending: str) -> Path:
    return target.with_name(f".{target.name}.{os.getpid()}.{ending}")


def _flushed(out: BinaryIO) -> None:
    out.flush()
    os.fsync(out.fileno())


def _put(beside: Path, target: Path, file: str | Path) -> None:
    """Rename, in several tries: on Windows whoever reads the target holds it."""
    if target.is_file():
        with suppress(OSError):  # the new file is as open to others as the old one was
            shutil.copymode(target, beside)
    for pause in (*PAUSES, None):
        try:
            beside.replace(target)
            return
        except PermissionError:
            if pause is None:
                raise Refusal(HELD, field="file", file=file) from None
            time.sleep(pause)
