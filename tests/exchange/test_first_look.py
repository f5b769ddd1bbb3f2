"""What numbers that belong to nobody yet show: chart, target, better way and first sentences."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.demo.block import block
from desktop.text import Text
from store.errors import Refusal
from store.exchange.first_look import FirstLook, LookWish, first_look
from store.exchange.first_words import first_words
from store.words import Direction, Kind

TODAY = date(2026, 11, 25)
MONTHS = ("jan", "feb", "mars", "april", "mai", "juni", "juli", "aug", "sep", "okt", "nov")


def look(text: str, **wish: object) -> FirstLook:
    return first_look(text.encode(), LookWish(**wish), today=TODAY)


def said(seen: FirstLook, name: str = "Møtt") -> list[str]:
    return [Text().say(message).replace("\u00a0", " ") for message in first_words(seen, name)]


def down(head: str, *cells: str) -> str:
    """Months downwards, the same cells in each row but for {at}."""
    rows = ["\t".join((f"{m} 2026", *cells)).format(at=40 + at) for at, m in enumerate(MONTHS)]
    return "\n".join((head, *rows))


def test_a_change_is_said_from_what_to_what_and_after_which_month():
    seen = look(block(), phases=(6,), target=0.5)

    assert said(seen)[:3] == [
        "Møtt went from 41 % to 58 % after Jun 2026: more than chance would do.",
        "Target 50 %: not shown yet.",
        "At this rate about 4 months more, likely between 3 and 19.",
    ]


def test_that_a_change_has_other_reasons_is_among_what_is_read_first():
    told = said(look(block(), phases=(6,), target=0.5))

    assert told[3].startswith("This says what came, not why")


@pytest.mark.parametrize(
    ("target", "words"), [(0.45, "Target 45 %: shown."), (0.7, "Target 70 %: not reached.")]
)
def test_a_target_that_all_that_is_likely_lies_beyond_or_short_of_is_said_so(target, words):
    assert said(look(block(), phases=(6,), target=target))[1] == words


def test_without_a_phase_nothing_went_from_anywhere():
    assert not any("went from" in sentence for sentence in said(look(block())))


@pytest.mark.parametrize("target", ["60 %", "60"])
def test_a_target_in_per_cent_is_in_the_unit_of_the_numbers_beside_it(target):
    seen = look(down("Måned\tOppmøte %\tMål", "{at},5 %", target))

    assert seen.target == 60
    assert seen.metric.kind is Kind.MEAN
    assert said(seen, "Oppmøte")[1] == "Target 60: not reached."


def test_a_target_beside_shares_of_people_is_a_share():
    seen = look(down("Måned\tMøtt\tInvitert\tMål", "{at}", "80", "60 %"))

    assert (seen.metric.kind, seen.target) == (Kind.PROPORTION, 0.6)


def test_a_row_of_targets_is_found_where_months_go_across():
    across = "\t".join(f"{m} 2026" for m in MONTHS)
    numbers = "\t".join(f"{40 + at}" for at in range(11))
    seen = look(f"\t{across}\nGreier\t{numbers}\nMål\t" + "\t".join(["60"] * 11))

    assert seen.target == 60
    assert seen.metric.direction is Direction.UP


def test_of_several_measures_nobody_knows_whose_target_it_is():
    assert look(down("Måned\tUtlån\tAntall besøk\tMål", "{at}", "9", "60")).target is None


def test_one_place_or_one_group_can_be_looked_at():
    rows = [f"{m} 2026\t{s}\t{n}" for m in MONTHS for s, n in (("Fana", 3), ("Åsane", 5))]
    places = "\n".join(["Måned\tSted\tBesøk", *rows])
    groups = down("Måned\tGutter\tJenter\tTotalt", "10", "20", "30")

    assert look(places).numerator.tolist() == [8.0] * 11
    assert look(places, site="Åsane").numerator.tolist() == [5.0] * 11
    assert look(groups).groups == ("Gutter", "Jenter")
    assert look(groups, group="Gutter").numerator.tolist() == [10.0] * 11


def test_a_place_that_has_none_of_the_numbers_is_refused():
    rows = ("jan 2026\tFana\t3\t4", "feb 2026\tÅsane\t\t6", "mars 2026\tFana\t5\t7")
    text = "\n".join(("Måned\tSted\tUtlån\tBesøk", *rows))

    with pytest.raises(Refusal):
        look(text, site="Åsane")


def test_numbers_of_several_pilots_carry_their_pilot_in_their_name():
    rows = [f"{m} 2026\t{p}\t7" for m in MONTHS for p in ("P-1", "P-2")]
    seen = look("\n".join(["Måned\tPilot\tVerdi", *rows]))

    assert seen.pilots
    assert seen.names == ("P-1", "P-2")


@pytest.mark.parametrize("title", ["Fødselsnummer", "fnr", "Personnr.", "D-nummer", "ID-nummer"])
def test_a_column_of_identity_numbers_is_no_measure_even_where_their_digits_are_wrong(title):
    seen = look(down(f"Måned\t{title}\tBesøk", "010101123{at}", "7"))

    assert seen.names == ("Besøk",)
    assert "123" not in " ".join(Text().say(message) for message in seen.understood.said)


@pytest.mark.parametrize("title", ["", "Elev", "Gruppe"])
def test_a_column_of_persons_is_left_out_whatever_its_title(title):
    people = ("Kari Nordmann", "Ola Hansen", "Anne-Lise Berg", "Dahl, Per", "Siri S.", "Amina Ali")
    rows = [f"{m} 2026\t{p}\t7" for m, p in zip(MONTHS, people, strict=False)]
    seen = look("\n".join((f"Måned\t{title}\tBesøk", *rows)))

    shown = " ".join(Text().say(message) for message in seen.understood.said)
    assert "Nordmann" not in f"{seen.names} {seen.places} {seen.groups} {shown}"
    assert len(seen.periods) == 6


def test_places_that_are_called_after_persons_are_places():
    places = ("Olav Kyrres gate", "Ole Bulls plass", "Fana Sør", "Nordahl Rolfsen skole")
    rows = [f"{m} 2026\t{p}\t7" for m in MONTHS for p in places]

    assert look("\n".join(("Måned\tSted\tBesøk", *rows))).places == places
