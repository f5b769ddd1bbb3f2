"""What the words in heads mean, in bokmål, nynorsk and English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.exchange import head_words as words
from store.exchange.sheet_map import Use

USES = {
    Use.PERIOD: "Dato Uke Veke uke_nr Måned Månad Mnd. År Kvartal Skoleår Skuleår Week Periode",
    Use.SITE: "Sted Stad Skole Skule Barnehage Kommune Bydel Avdeling Lokasjon Ward",
    Use.GROUP: "Kjønn Alder Aldersgruppe Utdanning Språk Morsmål Trinn Kjønn/alder Inntekt Gender",
    Use.NUMERATOR: "Teller Teljar Møtt Frammøtte Bestått Attended",
    Use.DENOMINATOR: "Nevner Nemnar Innkalt Innkalla Inviterte Invited",
    Use.PEOPLE: "Personer Personar unike_brukere People",
    Use.VALUE: "Verdi Value",
    Use.NOTE: "Merknad Kommentar Notat Comment",
    Use.METRIC: "Indikator Statistikkvariabel Metric",
}
LEFT_OUT = {
    words.SUM: "Sum|I alt|Totalt|Samlet|Til sammen|Total|Grand total|Kjønn i alt|Delsum",
    words.AVERAGE: "Snitt|Gjennomsnitt|Gj.snitt|Gj. snitt|Median|Average|Senterlinje",
    words.TARGET: "Mål|Måltall|Grense|Øvre grense|Nedre|Budsjett|Prognose|Krav|Target|UCL",
    words.RUNNING: "Hittil i år|Akkumulert|Kumulativ|Year to date|Så langt i år",
    words.CHANGE: "Endring|Endring fra i fjor|Auke|Change|Differanse",
}
GROUPS = {
    "kjønn": "Kvinner|menn|Gutter|jenter|Damer|Women|boys",
    "utdanning": "Grunnskole|Vidaregåande|videregående|Høyere|universitet og høgskole",
    "alder": "0–5 år|0-5|6-12 år|under 18|67+|80 år og over|80 år eller eldre|16-19 years|voksne",
    "trinn": "1. trinn|10. klasse|Vg1|8A|5b|Grade 7",
    "kjønn og alder": "Gutter 6-12 år|kvinner, 16–24",
    "inntekt": "Lav|middels|høy",
}
PERSONS = (
    "Navn|Namn|Fornavn|E-post|epost|Telefon|Mobil|Tlf.|Fødselsnummer|Fnr.|Personnummer|Adresse|"
    "Elevnavn|Brukerens navn|Hjemmeadresse|Postnummer|Kontaktperson|Fødselsår|Phone"
)


def flat(table, sep):
    return [(meaning, word) for meaning, all_ in table.items() for word in all_.split(sep)]


@pytest.mark.parametrize(("use", "title"), flat(USES, " "))
def test_what_a_column_is_for_is_known_by_its_title(use, title):
    assert words.use_of(title) is use
    assert words.use_of(f"  {title.upper()}: ") is use


@pytest.mark.parametrize(("why", "title"), flat(LEFT_OUT, "|"))
def test_what_follows_from_other_numbers_is_left_out(why, title):
    found = words.left_out(title)

    assert found is not None
    assert found.text == why


@pytest.mark.parametrize(
    "title", ["Avvik", "Besøk", "Måltider", "Målinger", "Summerfest", "Middag"]
)
def test_words_that_only_begin_so_are_measures(title):
    assert words.left_out(title) is None


@pytest.mark.parametrize(("dimension", "name"), flat(GROUPS, "|"))
def test_groups_are_known_by_their_names(dimension, name):
    assert words.dimension_of(name) == dimension


@pytest.mark.parametrize("name", ["Nord", "Engelsk", "Matte", "Besøk", "Haugen skole", "2026"])
def test_what_is_no_group(name):
    assert words.dimension_of(name) is None


@pytest.mark.parametrize("title", PERSONS.split("|"))
def test_columns_of_persons_are_known_by_their_title(title):
    assert words.says_person(title)


@pytest.mark.parametrize("title", ["Skolenavn", "Avdelingsnavn", "Kommunenavn", "Elever", "Besøk"])
def test_names_of_places_are_no_persons(title):
    assert not words.says_person(title)


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("Andel (%)", "%"), ("Andel møtt", "%"), ("Oppmøte i prosent", "%"), ("Møtt %", "%"),
        ("% av alle", "%"), ("Ventetid (dager)", "dager"), ("Kostnad i kroner", "kroner"),
        ("Fall per 1000 liggedøgn", "per 1000"), ("Infeksjoner pr. 1 000", "per 1 000"),
        ("Alder (0-5)", ""), ("Besøk", ""),
    ],
)  # fmt: skip
def test_the_unit_is_in_the_head(title, unit):
    assert words.unit_of(title) == unit


@pytest.mark.parametrize("title", ["%", "% av alle", "Prosent", "Andel", "Oppmøte %", "pst."])
def test_a_share_is_known(title):
    assert words.says_share(title)


@given(st.text(max_size=200))
def test_any_title_is_answered(title):
    words.use_of(title), words.left_out(title), words.dimension_of(title), words.unit_of(title)
    assert words.key(words.key(title)) == words.key(title)
