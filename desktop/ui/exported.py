"""Tables out of the window: what was asked for, written, and written again to the same place."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from store.errors import Refusal
from store.stopping import stop_if_asked
from store.words import Message, mark

if TYPE_CHECKING:
    from desktop.text import Text
    from store.exchange.readme_sheet import About
    from store.store import Store

WRITTEN = mark("export", "Saved as {name}, with all pilots.")
SOME_WRITTEN = mark("export", "Saved as {name}, with {shown} of {total} pilots.")
NONE_SHOWN = mark("export", "No pilot is shown, so there is nothing to export: see all first.")
CHANGED = mark(
    "errors",
    "{name} was changed since it was exported, so it was left alone. Export it under another name.",
)
OPEN = mark("errors", "{name} is open in another program: close it there, then export it again.")
OTHERS = mark(
    "errors",
    "The folder {name} holds other files: choose a new name for the tables, or an empty folder.",
)

XLSX, EXCEL, PLAIN, JSON, FOLDER = "xlsx", "excel-nb", "plain", "json", "folder"
ENDINGS = {XLSX: ".xlsx", EXCEL: ".csv", PLAIN: ".csv", JSON: ".json", FOLDER: ""}
FORMS_OF_ALL = (XLSX, FOLDER)
FORMS_OF_ONE = (XLSX, EXCEL, PLAIN, JSON)
ALL = "all"
TABLES = (ALL, "summary", "measurements", "decisions", "actions", "history")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be written. table: one of TABLES. form: one of ENDINGS.

    pilots: codes of these alone, None for all that are not archived. total: how many there are.
    order: codes as they stand on screen.
    """

    path: Path
    table: str
    form: str
    pilots: tuple[str, ...] | None = None
    total: int = 0
    order: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """What was exported last, as it is kept from one day to the next.

    store: of which one. of: all, shown or pilot. look: how the portfolio was looked at; pilot: its
    code. digest: of what was written, so that what somebody has changed since is noticed.
    """

    store: str
    path: str
    table: str
    form: str
    of: str
    look: dict[str, Any]
    pilot: str
    digest: str

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, kept: dict[str, Any]) -> Kept | None:
        """What was kept; None where it makes no sense."""
        names = ("store", "path", "table", "form", "of", "pilot", "digest")
        texts = {name: kept.get(name) for name in names}
        look = kept.get("look")
        if not isinstance(look, dict) or not all(isinstance(x, str) for x in texts.values()):
            return None
        forms = FORMS_OF_ALL if texts["table"] == ALL else FORMS_OF_ONE
        known = texts["table"] in TABLES and texts["form"] in forms
        sound = texts["path"] and "\0" not in str(texts["path"])
        return cls(**{n: str(t) for n, t in texts.items()}, look=look) if known and sound else None


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: a sentence that says so, and its digest."""

    said: Message
    digest: str


def write(store: Store, wanted: Wanted, text: Text, digest: str | None = None) -> Written:
    """Write it. digest: of what lies there from before, which is left alone if it is otherwise.

    Raises Refusal; what lay there is then as it was.
    """
    if wanted.pilots == ():
        raise Refusal(NONE_SHOWN)
    stop_if_asked()
    _refuse_open(wanted.path)
    if digest is not None:
        _refuse_changed(wanted, digest)
    if wanted.form == FOLDER:
        _write_folder(store, wanted, text)
    else:
        _write_file(store, wanted, text)
    name = wanted.path.name
    if wanted.pilots is None:
        said = Message(WRITTEN, {"name": name}, context="export")
    else:
        facts = {"name": name, "shown": len(wanted.pilots), "total": wanted.total}
        said = Message(SOME_WRITTEN, facts, context="export")
    return Written(said, digest_of(wanted.path, wanted.form))


def digest_of(path: Path, form: str) -> str:
    """Of the file, or of all files of ours in the folder; "" where there are none."""
    from store.exchange.data_package import FILE
    from store.exchange.tables import NAMES

    files = [path / FILE, *(path / f"{name}.csv" for name in NAMES)] if form == FOLDER else [path]
    found = hashlib.sha256()
    try:
        for file in files:
            found.update(hashlib.sha256(file.read_bytes()).digest())
    except OSError:
        return ""
    return found.hexdigest()


def _refuse_changed(wanted: Wanted, digest: str) -> None:
    if wanted.path.exists() and digest_of(wanted.path, wanted.form) != digest:
        raise Refusal(CHANGED, field="file", name=wanted.path.name)


def _refuse_open(path: Path) -> None:
    """Office programs leave a file beside the one that they have open; not all hold it fast."""
    beside = (f".~lock.{path.name}#", f"~${path.name}", f"~${path.name[2:]}")
    if any(path.with_name(name).exists() for name in beside):
        raise Refusal(OPEN, field="file", name=path.name)


def _about(store: Store, wanted: Wanted) -> About:
    from store.exchange.readme_sheet import About
    from store.reads.going_out import going_out

    known = store.read(going_out)
    name = known.name or store.path.stem
    if wanted.pilots is None:
        return About(name, store.today(), known.profiles, False)
    some = (len(wanted.pilots), wanted.total)
    return About(name, store.today(), known.profiles, None, some)


def _write_folder(store: Store, wanted: Wanted, text: Text) -> None:
    from store.exchange.data_package import FILE, write_folder
    from store.exchange.tables import all_tables

    folder = wanted.path
    if folder.is_dir() and not (folder / FILE).exists() and any(folder.iterdir()):
        raise Refusal(OTHERS, field="file", name=folder.name)
    tables = store.read(all_tables, pilots=wanted.pilots, order=wanted.order)
    write_folder(tables, _about(store, wanted), folder, say=text.say)


def _write_file(store: Store, wanted: Wanted, text: Text) -> None:
    from store.exchange.csv_out import DIALECTS
    from store.exchange.tables import a_table, all_tables
    from store.exchange.whole_file import whole_file
    from store.exchange.words_out import write_table
    from store.exchange.xlsx_out import write_xlsx

    if wanted.table == ALL:
        tables = store.read(all_tables, pilots=wanted.pilots, order=wanted.order)
    else:
        tables = (store.read(a_table, wanted.table, pilots=wanted.pilots, order=wanted.order),)
    about = _about(store, wanted)
    with whole_file(wanted.path) as out:
        if wanted.form == XLSX:
            write_xlsx(tables, about, out, say=text.say)
        elif wanted.form == JSON:
            _write_json(store, wanted, text, out)
        else:
            (table,) = tables
            write_table(table.columns, table.rows(), DIALECTS[wanted.form], text.say, out)


def _write_json(store: Store, wanted: Wanted, text: Text, out: BinaryIO) -> None:
    """As the command line writes it."""
    from store.exchange.history_out import history_records
    from store.exchange.tables import a_table, history_rows
    from store.exchange.words_out import table_records

    if wanted.table == "history":
        records = history_records(store.read(history_rows, wanted.pilots))
    else:
        table = store.read(a_table, wanted.table, pilots=wanted.pilots, order=wanted.order)
        say = text.say if wanted.table == "summary" else str
        records = table_records(table.columns, table.rows(), say)
    out.write(json.dumps(records, ensure_ascii=False, indent=2).encode() + b"\n")
