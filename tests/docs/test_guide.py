"""The guide of docs/en and docs/nb: whole in both languages, true to the screen, links alive."""

from __future__ import annotations

import importlib.util
import re
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage

from desktop.cli.main import run
from desktop.ui.frame import ENTRY
from desktop.ui.help.library import (
    INDEX,
    PAGES,
    Library,
    beside,
    links_of,
    nynorsk_words,
    screen_words,
    slug,
)
from desktop.ui.keys import SCREENS
from desktop.ui.pilot.view import TAB_NAMES
from desktop.ui.settings.view import TABS as SETTINGS
from desktop.ui.sidebar import ENTRIES
from store.evidence.criteria import QUESTIONS
from store.evidence.profile import CRITERIA
from store.reads.profiles import shipped_profiles
from tests.conftest import ROOT
from tests.i18n.catalogue import CATALOGUES, entries
from tests.test_criteria_docs import SETTINGS as THRESHOLDS

DOCS = ROOT / "docs"
LANGS = ("en", "nb")
# One of the window's own, that has a page for each of its parts.
WHOLES = {"pilot", "computer"}
MOST_BYTES = 2_500_000


def pages(lang: str) -> list[Path]:
    return sorted((DOCS / lang).rglob("*.md"))


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def pictures() -> ModuleType:
    """docs/pictures.py, which makes them."""
    spec = importlib.util.spec_from_file_location("docs_pictures", DOCS / "pictures.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # Its dataclasses look their module up while it is read.
    import sys

    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


# ---------------------------------------------------------------------------------------- whole


def test_both_languages_have_the_same_pages():
    english, bokmal = ({p.relative_to(DOCS / lang) for p in pages(lang)} for lang in LANGS)

    assert english == bokmal
    assert len(english) > 35


@pytest.mark.parametrize("lang", LANGS)
def test_every_page_stands_in_the_contents_once(lang):
    listed = [entry.page for entry in Library(lang).contents() if entry.page]

    assert sorted(listed) == [
        page.relative_to(DOCS).as_posix() for page in pages(lang) if page.name != INDEX
    ]
    assert len(listed) == len(set(listed))


@pytest.mark.parametrize("lang", LANGS)
def test_contents_name_a_page_as_it_names_itself(lang):
    """Where it is a pilot's page, the contents say so before."""
    for entry in Library(lang).contents():
        if entry.page:
            title = read(DOCS / entry.page).splitlines()[0].removeprefix("# ")
            assert entry.title == title, entry.page


@pytest.mark.parametrize("lang", LANGS)
def test_every_screen_has_its_page(lang):
    screens = {name for name, _ in ENTRIES} | set(SCREENS) | set(ENTRY) | set(TAB_NAMES)
    screens |= set(SETTINGS) | pages_made()
    library = Library(lang)

    assert screens - WHOLES - set(PAGES) == set()
    for screen in PAGES:
        page = library.page_of(screen)
        assert page.startswith(f"{lang}/"), screen
        assert not page.endswith(INDEX), screen


def pages_made() -> set[str]:
    """The names under which the window's own code puts pages into its frame."""
    found = set()
    for path in (ROOT / "desktop" / "ui").rglob("*.py"):
        found |= set(re.findall(r'add_page\(\s*"(\w+)"', read(path)))
    assert {"settings", "portfolio", "pilot"} <= found
    return found


def test_a_screen_without_a_page_would_be_found(monkeypatch):
    monkeypatch.delitem(PAGES, "cycles")

    with pytest.raises(AssertionError, match="cycles"):
        test_every_screen_has_its_page("en")


# ----------------------------------------------------------------------------------------- true


def words_in(lang: str) -> set[str]:
    """All that the program says, in one of its languages."""
    said = entries(CATALOGUES / "springbrett_nb.ts")
    if lang == "en":
        return {each.source for each in said}
    return {form for each in said for form in each.forms}


@pytest.mark.parametrize("lang", LANGS)
def test_words_of_the_screen_are_what_the_screen_says(lang):
    known = words_in(lang)
    wrong = [
        (page.name, word)
        for page in pages(lang)
        for word in screen_words(read(page))
        if word not in known
        # What the page about criteria sets so: questions, looked at below, and verdicts in words.
        and page.name != "criteria.md"
    ]

    assert wrong == []


def test_in_nynorsk_the_words_of_the_screen_are_nynorsk():
    page = Library("nn").text("nb/screens/hypotheses.md")

    assert "Legg til ein hypotese" in page
    assert "*Legg til en hypotese*" not in page
    assert len(nynorsk_words()) > 500


@pytest.mark.parametrize("lang", LANGS)
def test_every_key_stands_on_the_page_of_keys(lang):
    page = read(DOCS / lang / "reference" / "keys.md")
    held = {keys for rows in SCREENS.values() for keys, _ in rows}

    for key in {part for keys in held for part in re.split(r"\s{2,}| … ", keys)}:
        assert all(sign in page for sign in key.split()), key


@pytest.mark.parametrize("lang", LANGS)
def test_every_verb_stands_on_the_page_of_the_command_line(lang, capsys):
    run(["--help"])
    listed = capsys.readouterr().out.split("Commands:")[1].split("Options:")[0]
    verbs = re.findall(r"^  (\w+)", listed, re.MULTILINE)

    assert len(verbs) > 15
    page = read(DOCS / lang / "reference" / "command-line.md")
    assert [verb for verb in verbs if f"springbrett {verb}" not in page] == []


def test_the_bokmal_page_of_criteria_asks_what_the_window_asks():
    text = read(DOCS / "nb" / "reference" / "criteria.md")
    asked = {each.source: each.forms[0] for each in entries(CATALOGUES / "springbrett_nb.ts")}
    names = {"utforskende": "exploratory", "vanlig": "default", "streng": "strict"}

    assert re.findall(r"^### `([\w.]+)`$", text, re.MULTILINE) == list(CRITERIA)
    for id in CRITERIA:
        section = text.split(f"### `{id}`\n")[1].split("\n#")[0]
        assert section.startswith(f"*{asked[QUESTIONS[id]]}*\n"), id
        (told,) = re.findall(r"\*\*Kreves\*\* av ([\w, ]+)\.", section)
        required = [nb for nb, name in names.items() if shipped_profiles()[name].requires(id)]
        assert told.split(", ") == required, id


def test_the_bokmal_table_of_thresholds_is_what_the_profiles_say():
    text = read(DOCS / "nb" / "reference" / "criteria.md").split("\n## Behov\n")[0]
    rows = {
        cells[0].strip("` "): [cell.strip() for cell in cells[2:]]
        for line in text.splitlines()
        if line.startswith("| `")
        for cells in [line.strip("|").split("|")]
    }
    worthwhile = {"minimum_worthwhile": "det minste som er verdt innsatsen", "target": "målet"}

    assert list(rows) == THRESHOLDS
    for name, told in rows.items():
        for profile, value in zip(("exploratory", "default", "strict"), told, strict=True):
            held = getattr(shipped_profiles()[profile], name)
            if isinstance(held, bool):
                held = "ja" if held else "nei"
            elif isinstance(held, float):
                held = f"{held * 100:g} %".replace(".", ",")
            assert value == worthwhile.get(str(held), str(held)), (name, profile)


def test_the_same_questions_elsewhere_are_the_same_in_both_languages():
    english, bokmal = (
        re.findall(r"^\| `.+$", page.split("| ISAT |")[1], re.MULTILINE)
        for page in (read(DOCS / lang / "reference" / "criteria.md") for lang in LANGS)
    )

    assert english == bokmal
    assert [line.split("`")[1] for line in english] == list(CRITERIA)


# ---------------------------------------------------------------------------------------- links


@pytest.mark.parametrize("lang", LANGS)
def test_every_link_leads_to_a_page_and_a_heading_that_are_there(lang):
    for path in pages(lang):
        here = path.relative_to(DOCS).as_posix()
        for link in links_of(read(path)):
            if link.startswith("http"):
                continue
            page, heading = beside(here, link)
            assert Library(lang).has(page), (here, link)
            headings = re.findall(r"^#+ (.+)$", read(DOCS / page), re.MULTILINE)
            assert not heading or heading in {slug(each) for each in headings}, (here, link)


@pytest.mark.parametrize("path", ["../README.md", "a/b.md", "/etc/hosts.md", "en/../../x.md"])
def test_what_lies_elsewhere_is_no_page(path):
    assert not Library("en").has(path)


# ------------------------------------------------------------------------------------- pictures


@pytest.mark.parametrize("lang", LANGS)
def test_pictures_are_those_that_the_build_makes_and_each_is_shown(lang):
    named = set()
    for path in pages(lang):
        for link in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", read(path)):
            picture = beside(path.relative_to(DOCS).as_posix(), link)[0]
            assert (DOCS / picture).is_file(), (path.name, link)
            assert picture.startswith(f"pictures/{lang}/"), (path.name, link)
            named.add(Path(picture).stem)

    assert named == {each.name for each in pictures().ALL}
    assert named == {path.stem for path in (DOCS / "pictures" / lang).glob("*.png")}


def test_all_pictures_together_stay_small():
    sizes = [path.stat().st_size for path in (DOCS / "pictures").rglob("*.*")]

    assert sum(sizes) < MOST_BYTES


def test_the_build_makes_a_picture_as_it_is_kept(tmp_path, qapp):
    """One of them: its size, its colours, and where it lies."""
    wanted = tuple(each for each in pictures().ALL if each.name == "start")

    (made,) = pictures().make(tmp_path, "nb", wanted)

    image, kept = QImage(str(made)), QImage(str(DOCS / "pictures" / "nb" / made.name))
    assert made.name == "start.png"
    assert image.size() == kept.size()
    assert len(made.read_bytes()) < 100_000
