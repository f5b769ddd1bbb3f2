"""A map says how a file is read: written, changed by hand, read back; nonsense is a sentence."""

from __future__ import annotations

import tomllib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.errors import Refusal
from store.exchange.layout import Columns
from store.exchange.map_toml import (
    ENCODINGS,
    LARGEST,
    FileMap,
    Wanted,
    answers_for,
    read_map,
    wanted_in,
    write_map,
)
from store.exchange.read_dates import DateForm
from store.exchange.sheet_map import Answers, Head, Use
from store.exchange.sheet_read import understand

VISITS = """\
Besøk 2026;;;
Uke;Møtt;Innkalt;Merknad
34;18;22;
35;20;25;stengt mandag
36;17;21;
37;19;24;
"""
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
WANTED = st.builds(
    Wanted,
    title=TEXT.filter(lambda text: bool(text.strip())),
    at=st.none(),
    use=st.none() | st.sampled_from(Use),
    says=st.dictionaries(st.sampled_from(["metric", "site", "unit"]), TEXT).map(
        lambda said: tuple(sorted(said.items()))
    ),
)
ANSWERS = st.builds(
    Answers,
    sheet=TEXT,
    table=st.none() | st.integers(1, 1000),
    encoding=st.sampled_from(["", *ENCODINGS]),
    separator=st.sampled_from(["", ",", ";", "\t", "|"]),
    header_row=st.none() | st.integers(1, 1_048_576),
    decimal=st.sampled_from(["", ".", ","]),
    dates=st.sampled_from(["", *DateForm]),
    year=st.none() | st.integers(1900, 2199),
)


@given(st.builds(FileMap, answers=ANSWERS, columns=st.lists(WANTED).map(tuple), name=TEXT))
def test_what_is_written_is_read_again(said):
    assert read_map(write_map(said).encode(), "map.toml") == said


@given(st.builds(Columns, date=TEXT, site=st.none() | TEXT).filter(lambda said: bool(said.date)))
def test_the_table_of_titles_is_read_again(titles):
    titles = replace(titles, site=titles.site or None)
    said = FileMap(Answers(separator=";"), titles=titles)

    assert read_map(write_map(said).encode(), "map.toml") == said


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode()))
def test_nonsense_is_one_sentence(data):
    try:
        read_map(data, "map.toml")
    except Refusal as refusal:
        assert "map.toml" in str(refusal)
        assert "\n" not in str(refusal)


VALUES = st.recursive(
    st.booleans() | st.integers() | st.floats() | TEXT.map(repr),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=4,
)
KEYS = ("sheet", "table", "year", "header_row", "encoding", "separator", "decimal", "dates",
        "columns", "name", "shape", "coulmns")  # fmt: skip


@given(st.dictionaries(st.sampled_from(KEYS), VALUES, min_size=1))
def test_a_value_of_another_kind_is_one_sentence(said):
    lines = [f"{name} = {str(value).lower()}" for name, value in said.items()]
    try:
        read_map("\n".join(lines).encode(), "map.toml")
    except Refusal as refusal:
        assert str(refusal).startswith("map.toml is no map: ")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("colums = []", "“colums” is unknown in it. Did you mean “columns”?"),
        ("year = 26", "“year” is not a whole number from 1900 to 2199."),
        ("year = true", "“year” is not a whole number from 1900 to 2199."),
        ("year = 2026-01-01", "“year” is not a whole number from 1900 to 2199."),
        ("sheet = 2026", "“sheet” is not a text in quotation marks."),
        ('decimal = ";"', "“decimal” can't be “;”, but one of: ., ,."),
        ("columns = 3", "“columns” is neither a table such as [columns] nor a list of columns."),
        ("columns = [3]", "“columns” is neither a table such as [columns] nor a list of columns."),
        ("columns = [{ use = 'site' }]", "column 1 in it has neither a title nor a letter."),
        ("columns = [{ title = 'a', uses = 'x' }]", "“uses” is unknown in it. Did you mean “use”?"),
        ("columns = [{ title = 'a', use = 'x' }]", "“use” can't be “x”, but one of: period, pilot"),
        ("columns = [{ column = '7' }]", "“column” can't be “7”, but one of: A, B … XFD."),
        ("columns = [{ column = 'B' }, { column = 'b' }]", "it says two things of column B."),
        ("year = 2026\n[columns]\ndate = 'Uke'", "“year” goes with a list of columns"),
        ("[columns]\ndato = 'Uke'", "“dato” is unknown in it. Did you mean “date”?"),
        ("[columns]\ndate = 3", "“date” is not a text in quotation marks."),
        ("\n\nyear 2026", "line 3 can't be read."),
        ("a = " + "[" * 20_000, "begin with one that --write-map has written"),
        ("year = " + "9" * 5000, "begin with one that --write-map has written"),
        ("#" * (LARGEST + 1), "begin with one that --write-map has written"),
        ("sheet = 'Blåbær'".encode("cp1252"), "it is not text in UTF-8."),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_map_is_said(text, sentence):
    data = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(Refusal) as refused:
        read_map(data, "map.toml")

    assert sentence in str(refused.value)
    assert str(refused.value).startswith("map.toml is no map: ")


def test_a_whole_map_says_what_every_column_is_and_changes_nothing():
    found = understand(VISITS).map
    text = write_map(FileMap(name="Besøk.csv"), found)
    said = read_map(text.encode(), "map.toml")

    assert [(one.title, one.use) for one in said.columns] == [
        ("Uke", Use.PERIOD),
        ("Møtt", Use.NUMERATOR),
        ("Innkalt", Use.DENOMINATOR),
        ("Merknad", Use.NOTE),
    ]
    assert answers_for(said, found) == Answers()
    assert '# separator = ";"' in text.splitlines()
    assert tomllib.loads(text.replace("\n# separator", "\nseparator"))["separator"] == ";"


def test_what_a_map_says_of_a_column_holds_wherever_it_stands():
    said = read_map(
        b"columns = [{ title = 'innkalt', use = 'leave_out' },"
        b" { title = 'm\xc3\xb8tt', use = 'value', metric = '{title}', unit = 'people' }]",
        "map.toml",
    )
    moved = "Innkalt;Uke;Møtt\n" + "".join(f"22;{week};{week - 10}\n" for week in range(30, 36))
    heads = answers_for(said, understand(moved).map).heads

    assert [(h.at, h.use) for h in heads] == [(0, Use.LEAVE_OUT), (2, Use.VALUE)]
    assert (heads[1].metric, heads[1].unit) == ("Møtt", "people")


def test_a_column_that_is_not_there_is_said_or_passed_over():
    found = understand(VISITS).map
    said = read_map(b"columns = [{ title = 'Kom', use = 'numerator' }]", "map.toml")

    with pytest.raises(Refusal, match=r"has a column “Kom”, and the file has none.*“Møtt”"):
        answers_for(said, found)
    assert answers_for(said, found, strict=False) == Answers()


def test_two_columns_of_one_name_are_told_apart_by_their_letter():
    twice = "Uke;Besøk;Besøk\n" + "".join(f"{week};{week};{90 - week}\n" for week in range(30, 36))
    found = understand(twice).map
    said = read_map(b"columns = [{ title = 'Bes\xc3\xb8k', use = 'leave_out' }]", "map.toml")

    with pytest.raises(Refusal, match=r'which one it is, by its letter: column = "B"'):
        answers_for(said, found)
    named = replace(said, columns=(replace(said.columns[0], at=2),))
    assert [head.at for head in answers_for(named, found).heads] == [2]


def test_next_years_columns_are_known_though_their_titles_have_another_year():
    this = "Sted;jan. 26;feb. 26;Kommentar 2026\nNord;1;2;stengt\nSør;3;4;\nØst;3;5;travelt\n"
    later = this.replace("26", "27")
    found = understand(this).map
    comment = next(head for head in found.columns if head.title == "Kommentar 2026")
    answers = Answers(heads=(Head(comment.at, comment.title, Use.LEAVE_OUT),))
    said = FileMap(columns=wanted_in(answers, found))
    heads = answers_for(said, understand(later).map, strict=False).heads

    assert [head.title for head in heads if head.use is Use.LEAVE_OUT] == ["Kommentar 2027"]


@given(st.lists(st.sampled_from(Use), min_size=4, max_size=4), st.data())
def test_what_was_changed_comes_back_for_the_same_file(uses, data):
    found = understand(VISITS).map
    heads = []
    for head, use in zip(found.columns, uses, strict=True):
        if data.draw(st.booleans()):
            said = {name: data.draw(TEXT) for name in ("metric", "site", "unit", "period")}
            heads.append(replace(head, use=use, why=None, **said))
    answers = Answers(heads=tuple(heads))
    said = FileMap(columns=wanted_in(answers, found))
    again = answers_for(read_map(write_map(said).encode(), "m"), found).heads

    assert again == tuple(head for head in heads if head not in found.columns)
