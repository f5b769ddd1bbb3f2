"""Which pages there are: found in the documentation, by screen, by contents and by words.

The pages are Markdown in `docs/en` and `docs/nb`. Nynorsk has the pages in bokmål with the words of
the screen in nynorsk: `*Hypoteser*` in a page is a word of the screen, and only that is set so.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath
from posixpath import normpath

from desktop.finding import words_of
from desktop.resources import documents, resource

INDEX = "index.md"
FOLDERS = {"en": "en", "nb": "nb", "nn": "nb"}
PAGES = {
    "start": "screens/start.md",
    "pasted": "screens/start.md",
    "portfolio": "screens/portfolio.md",
    "overview": "screens/overview.md",
    "hypotheses": "screens/hypotheses.md",
    "outcomes": "screens/outcomes.md",
    "cycles": "screens/cycles.md",
    "readiness": "screens/readiness.md",
    "history": "screens/history.md",
    "numbers": "screens/numbers.md",
    "import": "screens/import.md",
    "settings": "screens/settings.md",
    "profiles": "screens/profiles.md",
    "programmes": "screens/settings.md",
    "reviews": "screens/reviews.md",
    "review": "screens/reviews.md",
    "refusal": "how-to/restore-a-backup.md",
    "decide": "how-to/decide.md",
    "fix": "how-to/fix-a-criterion.md",
    "groups": "how-to/groups.md",
}
"""By the name of a screen: a page of the window, a pilot's tab, or what a panel is about."""

_LINK = re.compile(r"(?<!!)\[([^\]]+)\]\(([^)\s]+)\)")
_ON_SCREEN = re.compile(r"(?<![*\w])\*([^*\n]+(?:\n[^*\n]+)?)\*(?![*\w])")
_MARKS = re.compile(r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|[*`#|>\[]|^-{3,}$|-{3,}\|?", re.MULTILINE)
_AROUND = 70


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents. page: below the folder of the documentation; empty for a heading."""

    title: str
    page: str = ""
    detail: str = ""


class Library:
    """The pages in one language. lang: en, nb or nn."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.root = documents()
        self.folder = FOLDERS.get(lang, "en")
        self._words: dict[str, tuple[str, str, list[str]]] = {}

    def page_of(self, screen: str) -> str:
        """The page about a screen; the contents where there is none."""
        page = f"{self.folder}/{PAGES.get(screen, INDEX)}"
        return page if self.has(page) else f"{self.folder}/{INDEX}"

    def text(self, page: str) -> str:
        """A page as Markdown, the words of the screen as this language has them."""
        written = (self.root / page).read_text(encoding="utf-8")
        if self.lang != "nn":
            return written
        nynorsk = nynorsk_words()
        return _ON_SCREEN.sub(lambda found: f"*{_nynorsk(found[1], nynorsk)}*", written)

    def has(self, page: str) -> bool:
        """Whether this is one of ours: a page below the folder of the documentation."""
        inside = not PurePosixPath(page).is_absolute() and ".." not in PurePosixPath(page).parts
        return inside and page.endswith(".md") and (self.root / page).is_file()

    def contents(self) -> list[Entry]:
        """What index.md lists, with its headings."""
        index = f"{self.folder}/{INDEX}"
        found = []
        for line in self.text(index).splitlines():
            if line.startswith("## "):
                found.append(Entry(line.removeprefix("## ")))
            elif line.startswith("- ") and (link := _LINK.search(line)):
                found.append(Entry(link[1], beside(index, link[2])[0]))
        return found

    def search(self, typed: str) -> list[Entry]:
        """Pages that have all of the words, or words that begin so; those named so first."""
        wanted = words_of(typed)
        if not wanted:
            return self.contents()
        found = []
        for page, (title, flat, words) in self._all().items():
            if all(any(word.startswith(each) for word in words) for each in wanted):
                named = sum(
                    any(word.startswith(each) for word in words_of(title)) for each in wanted
                )
                found.append((-named, Entry(title, page, _around(flat, wanted[0]))))
        return [entry for _, entry in sorted(found, key=lambda each: each[0])]

    def _all(self) -> dict[str, tuple[str, str, list[str]]]:
        """Title, plain text and words of every page in the contents."""
        if not self._words:
            for entry in self.contents():
                if entry.page:
                    flat = " ".join(_MARKS.sub(" ", self.text(entry.page)).split())
                    self._words[entry.page] = entry.title, flat, sorted(set(words_of(flat)))
        return self._words


def beside(page: str, link: str) -> tuple[str, str]:
    """Where a link on a page leads: a page and a heading on it."""
    path, _, heading = link.partition("#")
    here = PurePosixPath(page).parent / path if path else PurePosixPath(page)
    return normpath(here.as_posix()), heading


def links_of(text: str) -> Iterator[str]:
    """Every link of a page."""
    return (found[2] for found in _LINK.finditer(text))


def screen_words(text: str) -> list[str]:
    """The words of the screen that a page names."""
    return [" ".join(found[1].split()) for found in _ON_SCREEN.finditer(text)]


def slug(heading: str) -> str:
    """How a link names a heading: small letters, hyphens for blanks."""
    return re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", heading.casefold()).strip())


def _around(flat: str, word: str) -> str:
    """A piece of the text that has the word."""
    place = 0
    for found in re.finditer(r"\w+", flat):
        if words_of(found[0])[:1] and words_of(found[0])[0].startswith(word):
            place = found.start()
            break
    begin = max(0, flat.rfind(" ", 0, max(0, place - _AROUND // 2)) + 1)
    piece = flat[begin : begin + 2 * _AROUND].rsplit(" ", 1)[0]
    return f"{'… ' if begin else ''}{piece} …"


def _nynorsk(words: str, known: dict[str, str]) -> str:
    flat = " ".join(words.split())
    return known.get(flat, words)


@cache
def nynorsk_words() -> dict[str, str]:
    """What the screen says in nynorsk, by what it says in bokmål.

    Reads the translators' files, which takes a moment: not on the thread of the window.
    """
    said = []
    for lang in ("nb", "nn"):
        tree = ET.parse(resource("i18n", f"springbrett_{lang}.ts"))
        said.append(
            {
                (context.findtext("name"), each.findtext("source")): each.findtext("translation")
                for context in tree.iter("context")
                for each in context.iter("message")
            }
        )
    bokmal, nynorsk = said
    return {
        words: nynorsk[key] or words
        for key, words in bokmal.items()
        if words and key in nynorsk and words != nynorsk[key]
    }
