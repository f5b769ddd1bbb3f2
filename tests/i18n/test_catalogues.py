"""The translations hold every sentence of the code, and each of them is fit to ship."""

from __future__ import annotations

import os
import runpy
import sys
from dataclasses import replace
from pathlib import Path

import PySide6
import pytest

from tests.i18n.catalogue import CATALOGUES, COMPLETE, Entry, entries, faults

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / ".ci" / "i18n.py"
# Contexts and sentences of Qt for Windows and macOS.
ELSEWHERE = {"MAC_APPLICATION_MENU", "My Computer", "File Folder"}
GOOD = Entry("pilot", "{n} of %n place(s).", "", True, ("{n} av %n sted.", "{n} av %n."), "")


@pytest.fixture(scope="module")
def of_the_code(tmp_path_factory) -> set[tuple[str, str, str, bool]]:
    """The sentences that the code has now."""
    path = tmp_path_factory.mktemp("collected") / "now_nb.ts"
    runpy.run_path(str(TOOL))["collect"]([path])
    return {entry.key for entry in entries(path)}


@pytest.mark.parametrize("lang", COMPLETE)
def test_every_sentence_of_the_code_is_in_the_catalogue(of_the_code, lang):
    held = {entry.key for entry in entries(CATALOGUES / f"springbrett_{lang}.ts")}

    assert of_the_code - held == set(), "make i18n brings them in"


@pytest.mark.parametrize("lang", COMPLETE)
def test_no_sentence_is_in_the_catalogue_that_the_code_no_longer_has(of_the_code, lang):
    held = {entry.key for entry in entries(CATALOGUES / f"springbrett_{lang}.ts")}

    assert held - of_the_code == set(), "make i18n drops them"


@pytest.mark.parametrize("lang", COMPLETE)
def test_every_translation_is_finished_and_fills_in_what_its_sentence_does(lang):
    wrong = {
        (entry.context, entry.source): found
        for entry in entries(CATALOGUES / f"springbrett_{lang}.ts")
        if (found := faults(entry))
    }

    assert wrong == {}


@pytest.mark.parametrize("lang", ["nb", "nn"])
def test_every_translation_of_a_sentence_of_qt_is_finished(lang):
    held = list(entries(CATALOGUES / f"qt_{lang}.ts"))

    assert len(held) > 100
    assert [entry for entry in held if entry.state or not all(entry.forms)] == []


@pytest.mark.skipif(sys.platform != "linux", reason="reads Qt's libraries as they lie on Linux")
@pytest.mark.parametrize("lang", ["nb", "nn"])
def test_what_is_translated_of_qt_stands_in_its_libraries(lang):
    """A sentence that Qt has changed since would be shown in English again."""
    folder = Path(PySide6.__file__).parent / "Qt" / "lib"
    code = b"".join((folder / f"libQt6{part}.so.6").read_bytes() for part in ("Widgets", "Gui"))

    unknown = [
        (entry.context, entry.source)
        for entry in entries(CATALOGUES / f"qt_{lang}.ts")
        if entry.source.encode() not in code and entry.source.encode("utf-16-le") not in code
    ]

    assert [one for one in unknown if not ELSEWHERE & {*one}] == []


def test_both_languages_translate_the_same_sentences_of_qt():
    nb, nn = ({e.key for e in entries(CATALOGUES / f"qt_{lang}.ts")} for lang in ("nb", "nn"))

    assert nb == nn


def test_a_good_translation_has_no_faults():
    assert faults(GOOD) == []


@pytest.mark.parametrize(
    "spoilt",
    [
        replace(GOOD, state="unfinished"),
        replace(GOOD, state="vanished"),
        replace(GOOD, forms=("{n} av %n sted.",)),
        replace(GOOD, forms=("", "{n} av %n.")),
        replace(GOOD, forms=("{m} av %n sted.", "{n} av %n.")),
        replace(GOOD, forms=("{n} av ett sted.", "{n} av %n.")),
        replace(GOOD, forms=("{n} av %n sted", "{n} av %n.")),
        replace(GOOD, forms=("{n} av %n sted. ", "{n} av %n.")),
        replace(GOOD, source="%n of {n}.", forms=("%n av {n}. }", "%n av {n}.")),
    ],
)
def test_a_fault_is_found(spoilt):
    assert faults(spoilt) != []


def test_a_compiled_file_older_than_its_catalogue_is_made_anew(compiled):
    tool = runpy.run_path(str(TOOL))
    assert tool["stale"]() == []

    catalogue = CATALOGUES / "qt_nb.ts"
    later = catalogue.with_suffix(".qm").stat().st_mtime + 1
    was = catalogue.stat().st_mtime
    try:
        os.utime(catalogue, (later, later))
        assert tool["stale"]() == [catalogue]
    finally:
        os.utime(catalogue, (was, was))
