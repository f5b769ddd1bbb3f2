"""Every screen, tab, panel and empty state: in each language, theme and size, side by side.

One window serves all pictures of a language, a theme and a store; that is what makes it quick.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from fnmatch import fnmatch
from html import escape
from itertools import product
from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QImageWriter

from desktop.demo import now, sheet
from desktop.language import LANGUAGES, use_language
from desktop.render import Showing, application, showing
from desktop.settings import ThemeChoice
from desktop.stops import MORE, STOPS, Stop, Which
from desktop.text import Text
from desktop.tour import NOT_WRITTEN, THEMES, make_folder, sample_in, write
from desktop.views import leave
from store.commands.registry import Spoken
from store.errors import Refusal
from store.store import Store
from store.words import mark, mark_n

ALL = (*STOPS, *MORE)
SIZES = ((1440, 900), (1024, 700))
"""A laptop, and the narrowest that a window may be."""
TITLE = mark("tour", "Every screen")
NO_STOP = mark("errors", "Nothing on the tour is called “{only}”. There are: {names}.")
PICTURES = mark_n("tour", "%n picture(s)", None, 0)
FAILED = mark_n("tour", "%n could not be made", None, 0)
FAILURE = mark("tour", "{picture}: {reason}")
INDEX = "index.html"


@dataclass(slots=True)
class Toured:
    """What came of it. pictures: their files below the folder. failed: which were not, and why."""

    pictures: list[str] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)

    def lines(self, text: Text) -> list[str]:
        """How many there are, and each that could not be made."""
        said = [text.fill("tour", PICTURES, len(self.pictures))]
        if self.failed:
            said.append(text.fill("tour", FAILED, len(self.failed)))
            said += [
                text.fill("tour", FAILURE, picture=picture, reason=reason)
                for picture, reason in self.failed.items()
            ]
        return said


def tour_all(
    out: Path,
    *,
    langs: Sequence[str] = tuple(LANGUAGES),
    only: Sequence[str] = (),
    sizes: Sequence[tuple[int, int]] = SIZES,
    themes: Sequence[ThemeChoice] = THEMES,
) -> Toured:
    """Write a picture of every stop for each language, theme and size, and index.html.

    only: names of stops, `*` for any letters; empty for all. Needs no screen. Raises Refusal where
    the folder can't be written, or where no stop has such a name.
    """
    application()
    stops = _chosen(only)
    stores = _stores_in(out, {stop.store for stop in stops})
    for lang in langs:
        (out / lang).mkdir(exist_ok=True)
    done = Toured()
    with _bugs() as bugs:
        for lang, theme in product(langs, themes):
            for which, store in stores.items():
                here = [stop for stop in stops if stop.store == which]
                if here:
                    with showing(store, theme=theme, lang=lang, clock=now) as shown:
                        for stop, size in product(here, sizes):
                            name = f"{lang}/{stop.name}-{theme}-{size[0]}x{size[1]}.png"
                            _take(shown, stop, size, out, name, done, bugs)
    write(out / INDEX, _index(stops, done, use_language(None)).encode())
    return done


def _chosen(only: Sequence[str]) -> list[Stop]:
    names = [stop.name for stop in ALL]
    for each in only:
        if not any(fnmatch(name, each) for name in names):
            raise Refusal(NO_STOP, field="only", only=each, names=", ".join(names))
    return [stop for stop in ALL if not only or any(fnmatch(stop.name, each) for each in only)]


def _stores_in(out: Path, wanted: set[Which]) -> dict[Which, Path]:
    """The stores that are looked at, made anew in the folder."""
    made: dict[Which, Path] = {"gone": out / "gone.db"}
    make_folder(out)
    if "sample" in wanted:
        made["sample"] = sample_in(out)
        write(out / sheet.NAME, sheet.sheet())
    for which in wanted & {"bare", "empty"}:
        path = made[which] = out / f"{which}.db"
        for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
            (out / name).unlink(missing_ok=True)
        with Store(path, now=now, lasting=False) as store:
            if which == "bare":
                store.do(Spoken("AddPilot", {"title": "Gåbuss"}), by="Ida Moe")
    return made


def _take(
    shown: Showing,
    stop: Stop,
    size: tuple[int, int],
    out: Path,
    name: str,
    done: Toured,
    bugs: list[str],
) -> None:
    """One picture; whatever goes wrong is kept, and the tour goes on."""
    try:
        image = shown.picture(
            stop.view,
            pilot=stop.pilot,
            tab=stop.tab,
            size=size,
            file=None if stop.file is None else out / stop.file,
            refusal=stop.store == "gone",
        )
        leave(shown.app)
    except Exception as error:
        # One that fails must not hide the others; it is said, and the exit code tells.
        kind = "" if isinstance(error, Refusal) else f"{type(error).__name__}: "
        bugs.append(f"{kind}{error}")
    else:
        # Quick rather than small: there are hundreds, and nobody keeps them.
        writer = QImageWriter(str(out / name), b"png")
        writer.setQuality(90)
        if writer.write(image):
            done.pictures.append(name)
        else:
            reason = writer.errorString()
            raise Refusal(NOT_WRITTEN, field="out", path=out / name, reason=reason)
    if bugs:
        done.failed[name] = "; ".join(bugs)
        bugs.clear()


@contextmanager
def _bugs() -> Iterator[list[str]]:
    """What was raised where nobody catches it: in a slot, an event, a paint."""
    found: list[str] = []
    before = sys.excepthook

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        found.append(f"{kind.__name__}: {error}")

    sys.excepthook = caught
    try:
        yield found
    finally:
        sys.excepthook = before


STYLE = """
body { font: 13px system-ui, sans-serif; margin: 20px; background: #f6f6f3; color: #1a1f1c; }
h2 { font-size: 15px; margin: 28px 0 8px; }
div { display: flex; flex-wrap: wrap; gap: 12px; }
figure { margin: 0; } img { width: 420px; border: 1px solid #e0e1db; border-radius: 4px; }
figcaption { color: #606963; font-size: 11px; } .failed { color: #b4470f; }
"""


def _index(stops: Sequence[Stop], done: Toured, text: Text) -> str:
    """The contact sheet: a heading for each stop, its pictures beneath."""
    title = escape(text.fill("tour", TITLE))
    parts = [
        f"<!doctype html><meta charset=utf-8><title>{title}</title><style>{STYLE}</style>",
        f"<h1>{title}</h1>",
        *(f"<p>{escape(line)}</p>" for line in done.lines(text)),
    ]
    for stop in stops:
        parts.append(f"<h2>{escape(stop.name)}</h2><div>")
        for name in done.pictures:
            if Path(name).stem.rsplit("-", 2)[0] == stop.name:
                kind = "failed" if name in done.failed else ""
                parts.append(
                    f'<figure><a href="{escape(name)}"><img loading=lazy src="{escape(name)}">'
                    f'</a><figcaption class="{kind}">{escape(name)}</figcaption></figure>'
                )
        parts.append("</div>")
    return "\n".join(parts)
