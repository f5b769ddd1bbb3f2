"""How sheets were read before: what a person changed holds for the next file of that shape.

A map each (see `store.exchange.map_toml`) in the configuration folder, called after the file it
was made for. It has titles in it, and no number. Nonsense in the folder means that nothing is
remembered, never that a file can't be read.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from store.errors import Refusal
from store.exchange.sheet_map import Answers

if TYPE_CHECKING:
    from store.exchange.map_toml import FileMap, Wanted
    from store.exchange.workbook import Workbook

MOST = 200
"""Sheets; the one used longest ago goes first."""
LONG_BYTES = 1_000_000
"""A text this long is no sheet that somebody keeps by hand: nothing is remembered of it."""
_LONGEST_NAME = 60
_FILE = re.compile(r".+\.[0-9a-f]{16}\.toml")


@dataclass(frozen=True, slots=True)
class Remembered:
    """A sheet that was read before. name: of its file. path: where it is kept."""

    name: str
    shape: str
    path: Path


@dataclass(frozen=True, slots=True)
class Recalled:
    """What was said of a file of the same shape, as it holds for this one. name: of that file."""

    name: str
    answers: Answers
    shape: str


def remembered(folder: Path | None) -> tuple[Remembered, ...]:
    """All sheets that are remembered, those used last first. folder: None remembers nothing."""
    found = []
    for path in _files(folder):
        said = _read(path)
        if said is not None:
            found.append(Remembered(said.name or path.name, said.shape, path))
    return tuple(found)


def recall(folder: Path | None, source: bytes | Workbook, name: str = "") -> Recalled | None:
    """What was said of a file of this shape; None where nothing was, or it does not hold here.

    name: of this file, which may tell the year.
    """
    from store.exchange.map_toml import answers_for
    from store.exchange.sheet_read import understand
    from store.exchange.sheet_shape import fingerprint

    files = _files(folder)
    if not files or (isinstance(source, bytes) and len(source) >= LONG_BYTES):
        return None
    try:
        shape = fingerprint(source)
        said = next(filter(None, map(_read, _of_shape(files, shape))), None)
        if said is None:
            return None
        answers = _on_a_sheet_of(said.answers, source)
        said = replace(said, answers=answers)
        if said.columns:
            found = understand(_decoded(source, answers), answers, name=name).map
            answers = answers_for(said, found, strict=False)
    except Refusal:
        return None
    return Recalled(said.name, answers, shape) if answers != Answers() else None


def remember(
    folder: Path | None, source: bytes | Workbook, name: str, answers: Answers
) -> Path | None:
    """Keep what a person has said of a file, for the next one of its shape; where it is kept.

    The year is not kept: the next file is of another. Where nothing is left to be kept, what was
    kept before is forgotten. A folder that can't be written keeps nothing.
    """
    from store.exchange.map_toml import FileMap, wanted_in, write_map
    from store.exchange.sheet_read import understand
    from store.exchange.sheet_shape import fingerprint

    if folder is None or (isinstance(source, bytes) and len(source) >= LONG_BYTES):
        return None
    kept = replace(answers, year=None, uses=(), heads=())
    try:
        shape = fingerprint(source)
        columns: tuple[Wanted, ...] = ()
        if answers.uses or answers.heads:
            bare = replace(answers, uses=(), heads=())
            found = understand(_decoded(source, answers), bare, name=name).map
            columns = wanted_in(answers, found)
    except Refusal:
        return None
    if (kept == Answers() and not columns) or any(_is_person(one.title) for one in columns):
        forget(folder, shape)
        return None
    path = folder / f"{_file_name(name)}.{shape}.toml"
    text = write_map(FileMap(kept, columns, None, name, shape))
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)
    except OSError:
        return None
    files = _files(folder)
    for old in (*_of_shape(files, shape), *files[MOST:]):
        if old != path:
            _remove(old)
    return path


def forget(folder: Path | None, shape: str) -> bool:
    """Forget the sheets of a shape; whether there were any."""
    found = _of_shape(_files(folder), shape)
    for path in found:
        _remove(path)
    return bool(found)


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _of_shape(files: list[Path], shape: str) -> list[Path]:
    return [path for path in files if path.name.endswith(f".{shape}.toml")]


def _files(folder: Path | None) -> list[Path]:
    """The maps in the folder, the newest first."""
    if folder is None:
        return []
    try:
        found = [(path.stat().st_mtime_ns, path) for path in folder.iterdir()
                 if _FILE.fullmatch(path.name)]  # fmt: skip
    except OSError:
        return []
    return [path for _, path in sorted(found, reverse=True)]


def _read(path: Path) -> FileMap | None:
    from store.exchange.map_toml import LARGEST, read_map

    try:
        with path.open("rb") as file:
            said = read_map(file.read(LARGEST + 1), path.name)
    except (OSError, Refusal) as why:
        _pass_over(path, why)
        return None
    return said if said.titles is None and path.name.endswith(f".{said.shape}.toml") else None


def _pass_over(path: Path, why: OSError | Refusal) -> None:
    """A sentence for the log: what can't be read there is not used, and nothing fails for it."""
    import logging

    reason = why.strerror if isinstance(why, OSError) else why
    logging.getLogger("springbrett").warning("%s is passed over: %s", path.name, reason)


def _decoded(source: bytes | Workbook, answers: Answers) -> bytes | Workbook:
    from store.exchange.decode import in_encoding

    return in_encoding(source, answers.encoding) if isinstance(source, bytes) else source


def _on_a_sheet_of(answers: Answers, source: bytes | Workbook) -> Answers:
    """The answers with the sheet that is called so now: “Tall 2027” after “Tall 2026”."""
    from store.exchange.sheet_shape import title_shape
    from store.exchange.workbook import Workbook

    if not answers.sheet:
        return answers
    names = [s.name for s in source.sheets if not s.hidden] if isinstance(source, Workbook) else []
    if answers.sheet in names:
        return answers
    alike = [name for name in names if title_shape(name) == title_shape(answers.sheet)]
    return replace(answers, sheet=alike[0] if len(alike) == 1 else "")


def _is_person(title: str) -> bool:
    from store.exchange.problems import long_id_number_in

    return long_id_number_in(title)


def _file_name(name: str) -> str:
    """The file's own name, as every file system takes it."""
    stem = Path(name).stem or "sheet"
    return re.sub(r"[^\w -]+", "_", stem)[:_LONGEST_NAME].strip(" ._") or "sheet"
