"""Names of places: Norwegian municipalities, counties, large towns, and words that end such names.

Only to tell a table of places from a table of measures; a person can always change it.
"""

from __future__ import annotations

import re

from store.exchange.head_words import key, says_metric

_NAMES = """
oslo bergen trondheim stavanger bærum kristiansand drammen asker lillestrøm fredrikstad sandnes
tromsø ålesund sandefjord nordre_follo tønsberg sarpsborg skien bodø larvik indre_østfold lørenskog
ullensaker øygarden arendal karmøy porsgrunn haugesund ringsaker ringerike hamar halden moss
kongsberg gjøvik lillehammer molde kristiansund harstad narvik alta rana horten askøy bjørnafjorden
stord voss kinn sunnfjord alver steinkjer stjørdal levanger verdal namsos grimstad lindesnes
farsund flekkefjord kvinesdal lyngdal vennesla eigersund klepp time gjesdal hå sola randaberg
strand sauda tysvær vindafjord suldal hjelmeland bokn utsira bømlo fitjar tysnes kvinnherad
etne sveio
ullensvang eidfjord ulvik kvam samnanger austevoll vaksdal modalen osterøy austrheim fedje
masfjorden gulen solund hyllestad høyanger vik sogndal aurland lærdal årdal luster askvoll
fjaler bremanger
stad gloppen stryn vanylven sande herøy ulstein hareid ørsta volda stranda sykkylven sula giske
vestnes rauma aukra averøy gjemnes tingvoll sunndal surnadal smøla aure hustadvika fjord haram
skarnes eidskog kongsvinger grue åsnes våler elverum trysil åmot stor-elvdal rendalen engerdal tolga
tynset alvdal folldal os løten stange nord-odal sør-odal dovre lesja skjåk lom vågå nord-fron sel
sør-fron ringebu øyer gausdal østre_toten vestre_toten gran søndre_land nordre_land sør-aurdal
etnedal nord-aurdal vestre_slidre øystre_slidre vang jevnaker lunner hole flå nesbyen gol hemsedal
ål hol sigdal krødsherad modum øvre_eiker lier flesberg rollag nore_og_uvdal hvaler råde rygge
skiptvet rakkestad marker aremark våler vestby ås frogn nesodden enebakk rælingen nittedal gjerdrum
nannestad eidsvoll hurdal nes aurskog-høland holmestrand færder siljan bamble kragerø drangedal nome
midt-telemark tinn hjartdal seljord kviteseid nissedal fyresdal tokke vinje notodden seljord risør
tvedestrand gjerstad vegårshei froland lillesand birkenes åmli iveland evje_og_hornnes bygland valle
bykle åseral hægebostad sirdal snåsa lierne grong høylandet overhalla flatanger leka inderøy
indre_fosen heim hitra frøya ørland åfjord orkland oppdal rennebu røros holtålen midtre_gauldal
melhus skaun malvik selbu tydal meråker frosta rindal osen bindal sømna brønnøy vega vevelstad
alstahaug leirfjord vefsn grane hattfjelldal dønna nesna hemnes lurøy træna rødøy meløy gildeskål
beiarn saltdal fauske sørfold steigen lødingen evenes røst værøy flakstad vestvågøy vågan hadsel bø
øksnes sortland andøy moskenes hamarøy kvæfjord tjeldsund ibestad gratangen lavangen bardu salangen
målselv sørreisa dyrøy senja balsfjord karlsøy lyngen storfjord kåfjord skjervøy nordreisa kvænangen
kautokeino hammerfest lebesby gamvik berlevåg deatnu-tana unjárga-nesseby båtsfjord sør-varanger
vardø vadsø nordkapp porsanger karasjok måsøy hasvik loppa stokmarknes melbu svolvær leknes
akershus buskerud østfold vestfold telemark agder rogaland vestland møre_og_romsdal trøndelag
nordland troms finnmark innlandet viken norge noreg norway landet hele_landet heile_landet
jessheim strømmen ski drøbak sandvika mysen egersund bryne førde florø måløy nordfjordeid
mo_i_rana mosjøen sandnessjøen brønnøysund kirkenes honningsvåg lakselv finnsnes bardufoss
frogner grünerløkka sagene st._hanshaugen gamle_oslo ullern vestre_aker nordre_aker bjerke grorud
stovner alna østensjø nordstrand søndre_nordstrand arna fana fyllingsdalen laksevåg landås
loddefjord årstad åsane bergenhus ytrebygda
"""
_PLACES = frozenset(name.replace("_", " ") for name in _NAMES.split())
_ENDS = re.compile(
    r".*(?:skole|skule|school|barnehage|barnehagen|sykehjem|sjukeheim|sjukeheimen|sykehus|sjukehus|"
    r"helsestasjon|helsestasjonen|legevakt|legevakten|bibliotek|biblioteket|kirke|kyrkje|klubbhuset|"
    r"huset|hallen|banen|salen|senteret|senter|verkstedet|verkstaden|bydel|kommune|fylke|krets|sone|"
    r"distrikt|gata|veien|vegen|plassen|parken|tunet|heimen|hjemmet|dalen|vågen|badet|bassenget|torget|kaia|brygga|marka|åsen|haugen|berget|bukta|stranda|neset|"
    r"viken|vika|fjellet|stua|"
    r"library|hospital|kindergarten|centre|center|clinic|ward)"
)
_STARTS = re.compile(
    r"(?:\d{2,4} \D.*|(?:sone|bydel|avdeling|avd\.?|post|lag|krets|region|distrikt|kontor|hus|rom|"
    r"ward|zone|district|site|gruppe) (?:\d+|[a-h]|nord|sør|øst|vest|aust|midt|sentrum|.+)|"
    r"(?:kostra-gruppe|landet|hele|heile) .*)"
)
_DIRECTION = re.compile(
    r"(?:.* )?(?:nord|sør|øst|aust|vest|sentrum|midt|indre|ytre|north|south|east|west)"
)

_SETTLED = re.compile(
    r"[a-zæøå-]{2,}(?:nes|vik|heim|stad|sund|fjord|øy|øya|vang|ås|berg|dal|by|li|moen)"
)


def is_place(text: str) -> bool:
    """Whether a name is that of a place, as far as names tell."""
    low = key(text)
    if says_metric(text):
        return False
    if low in _PLACES or _STARTS.fullmatch(low) or _DIRECTION.fullmatch(low):
        return True
    return bool(_ENDS.fullmatch(low) or (text[:1].isupper() and _SETTLED.fullmatch(low)))
