"""Whether texts are names of persons: by the given names that are common in Norway.

Shape alone does not tell: “Fana Sør” and “Kari Dahl” look alike, and places must not be left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_WORDS = """
abdi adam agnes ahmed aksel albert alexander alf alfred ali alma amalie amina amir anders andrea
andreas andrzej angelica anita anja anna anne annika arild arne arvid asbjørn astrid august
aurora axel beate benjamin bente berit birger birgit birgitte bjarne bjørg bjørn bodil brit
britt camilla carina caroline catherine cathrine cecilie charlotte christian christina christine
christoffer dag dagny daniel david edvard egil einar elias elin eline elisabeth ella ellen elsa
else emil emilie emma erik erling espen eva even fatima filip finn fredrik frida frode gaute
geir georg gerd grete grethe gro gunn gunnar gunvor halvor hanna hannah hanne hans harald hassan
hedda hege heidi helene helga helge henriette henrik henry hilde håkon håvard ibrahim ida inga
inge ingeborg inger ingrid ingvild irene isak iselin ivar iver jacob jakob jan janne jenny jens
joakim johan johanne johannes john jonas jorunn josef julia julie jørgen jørn kaja karen kari
karin karina karl karoline katarzyna kathrine katrine ketil kim kine kirsten kjell kjersti knut
kristian kristin kristina kristine kristoffer kåre laila lars lasse lea leif lena lene leon
linda line linn linnea lisa lise liv lotte lucas ludvig lukas mads magne magnus maja malene
malin maren margrethe mari maria marianne marie marit marius markus marte martha martin martine
mathias mathilde matilde mats maya merete mette mia michael mikkel mina mohamed mohammad
mohammed mona monica morten muhammad narve nicolai nils nina noah nora oda odd oddvar ola olaf
olav ole oliver olivia omar oskar ottar ove per pernille peter petter philip piotr pål ragnar
ragnhild rakel randi rannveig reidar reidun robert roger rolf ronny roy rune ruth sander sandra
sara sarah sebastian selma sigrid sigurd silje simen siri sissel siv sofia sofie solveig sondre
stein steinar stian stig stine susanne svein sverre synne synnøve tarjei terje thea theodor
thomas thor tiril tobias tom tomas tone tonje tor tore torhild torill torunn tove trine trond
trude trygve turid tuva ulrik una unni vegard vera veronica vetle vibeke victoria vidar vilde
wenche ylva yngve yusuf åge åse åshild øystein øyvind
"""
_GIVEN = frozenset(_WORDS.split())
_NAME = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]+)?(?: [^\W\d_]+(?:-[^\W\d_]+)?\.?){1,3}")
_OF_PLACES = re.compile(
    r"\b(?:gate|gata|vei|veg|veien|vegen|plass|skole|skule|barnehage|sykehus|senter|kirke|hus|"
    r"bydel|park|klubb|idrettslag|minde|stiftelse|fond|street|school|road)\b|\w{3,}(?:gate|gata|"
    r"skole|skule|hus|senter|barnehage|plass)$",
    re.IGNORECASE,
)


def are_names_of_persons(texts: Sequence[str]) -> bool:
    """Whether two thirds of the texts, and two at least, are a given name and more."""
    found = sum(_is_name(text.strip()) for text in texts)
    return found >= 2 and 3 * found >= 2 * len(texts)


def _is_name(text: str) -> bool:
    turned = " ".join(reversed([part.strip() for part in text.split(",")]))  # Nordmann, Kari
    if not _NAME.fullmatch(turned) or _OF_PLACES.search(turned):
        return False
    words = turned.split()
    given = words[0].casefold().split("-")[0]
    return given in _GIVEN and all(word[0].isupper() for word in (words[0], words[-1]))
