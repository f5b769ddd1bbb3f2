"""A tour of the program into a folder: the sample store, a picture of each screen, the summary."""

from __future__ import annotations

from pathlib import Path

from desktop.demo import TODAY, is_untouched, make_sample, now, sheet
from desktop.language import use_language
from desktop.render import application, snapshot
from desktop.settings import ThemeChoice
from desktop.stops import STOPS
from desktop.text import Text
from store.errors import Refusal
from store.exchange.summary import summary_csv
from store.reads.portfolio import PortfolioRow, portfolio
from store.reads.summary import summary
from store.store import Store
from store.words import mark

FLAGGED = mark("tour", "{code} {title}: {flag}. {why}")
NO_FOLDER = mark("errors", "{folder} can't be made: {reason}. Choose another folder.")
WORKED_IN = mark(
    "errors", "{path} is there already, and it is no untouched sample. Choose another folder."
)
NOT_WRITTEN = mark("errors", "{path} can't be written: {reason}. Choose another folder.")

THEMES: tuple[ThemeChoice, ...] = ("light", "dark")


def tour(out: Path, *, lang: str | None = None) -> list[str]:
    """Write store.db, the pictures in both themes, a sheet and summary.csv into the folder `out`.

    Needs no screen. A sample from an earlier tour is made anew unless somebody has worked in it.
    Returns a line for each pilot with its flag, in the language `lang`. Raises Refusal where the
    folder can't be written.
    """
    application()  # before anything is said: Norwegian needs Qt, and would make a lesser one
    store = sample_in(out)
    text = use_language(lang)
    write(out / sheet.NAME, sheet.sheet())
    for stop in STOPS:
        for theme in THEMES:
            snapshot(
                stop.view,
                store=store,
                png=out / f"{stop.name}-{theme}.png",
                pilot=stop.pilot,
                tab=stop.tab,
                theme=theme,
                lang=lang,
                clock=now,
                file=None if stop.file is None else out / stop.file,
            )
    # Open for writing, though only read: who closes last as a writer leaves one file behind.
    with Store(store, now=now, create=False) as opened:
        rows = opened.read(summary)
        lines = [_line(row, text) for row in opened.read(portfolio, TODAY)]
    write(out / "summary.csv", summary_csv(rows, say=text.say))
    return lines


def sample_in(out: Path) -> Path:
    """A new sample in the folder, in place of an untouched one."""
    make_folder(out)
    path = out / "store.db"
    if path.exists():
        if not is_untouched(path):
            raise Refusal(WORKED_IN, field="out", path=path)
        for name in ("store.db", "store.db-wal", "store.db-shm"):
            (out / name).unlink(missing_ok=True)
    make_sample(path)
    return path


def make_folder(out: Path) -> None:
    """The folder of the tour, where there is none yet."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or error
        raise Refusal(NO_FOLDER, field="out", folder=out, reason=reason) from None


def write(path: Path, content: bytes) -> None:
    """A file of the tour. Raises Refusal where it can't be written."""
    try:
        path.write_bytes(content)
    except OSError as error:
        reason = error.strerror or error
        raise Refusal(NOT_WRITTEN, field="out", path=path, reason=reason) from None


def _line(row: PortfolioRow, text: Text) -> str:
    assert row.flag is not None
    assert row.why is not None
    flag, why = text.term(row.flag), text.say(row.why)
    return text.fill("tour", FLAGGED, code=row.code, title=row.title, flag=flag, why=why)
