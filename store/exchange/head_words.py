"""What the words in a sheet's heads and labels mean, in bokmål, nynorsk and English.

Words alone decide nothing where arithmetic can: who calls a column a sum is held to it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from store.exchange.sheet_map import Use
from store.words import Message, mark

SUM = mark("import", "It is the sum of the others.")
AVERAGE = mark("import", "It is an average of the others.")
TARGET = mark("import", "It is a target or a limit, not a measurement.")
SHARE = mark("import", "It is worked out from two other columns.")
RUNNING = mark("import", "It is a running total.")
CHANGE = mark("import", "It says how other numbers have changed.")
PERSON = mark("import", "It looks like persons: names, e-mails, phones or identity numbers.")
SAME = mark("import", "It says the same in every row.")
NO_NUMBERS = mark("import", "It has no numbers.")
NUMBERED = mark("import", "It only numbers the rows.")
STATED = mark("import", "You chose to leave it out.")

_HEADS: dict[Use, str] = {
    Use.PERIOD: (
        "dato date dag day uke veke week ukenr uke_nr vekenr måned månad mnd month kvartal quarter "
        "år year skoleår skuleår school_year periode period tid tidspunkt tidsmerke tidsrom aar "
        "årstal årstall ukenummer timestamp kvart monat"
    ),
    Use.PILOT: "pilot pilotkode kode code prosjekt",
    Use.METRIC: (
        "indikator indicator metric statistikkvariabel variabel variable nøkkeltall nøkkeltal "
        "måltall_navn måling hva kva post konto kostnad utgiftspost budsjettpost "
        "spørsmål question tiltak_målt kvalitetsindikator contents"
    ),
    Use.SITE: (
        "sted stad place site kommune kommunar kommuner fylke region bydel skole skule barnehage "
        "sykehjem sjukeheim avdeling avd enhet_sted kontor helsestasjon bibliotek klubb lag sone "
        "område distrikt krets anlegg hall lokale lokasjon rom hvor kvar senter geo geografi "
        "location "
        "municipality school unit_name ward hospital sykehus sjukehus legevakt institusjon "
        "virksomhet "
        "verksemd arena by tettsted sokn menighet tjenestested tenestestad county district"
    ),
    Use.GROUP: (
        "gruppe group undergruppe subgroup kjønn kjonn sex gender alder age aldersgruppe utdanning "
        "education utdanningsnivå språk language inntekt income trinn klasse klassetrinn grade "
        "målgruppe landbakgrunn fødeland sosioøkonomisk parti kjønn/alder kjønn_og_alder morsmål "
        "statsborgerskap statsborgarskap bosituasjon busituasjon sivilstatus alderstrinn årskull "
        "kull"
    ),
    Use.NOTE: (
        "merknad merknader kommentar kommentarer kommentarar notat note notes comment comments "
        "remark remarks anmerkning anmerkninger hva_skjedde kva_skjedde"
    ),
    Use.PHASE: "fase phase",
    Use.PEOPLE: (
        "personer personar people unike unike_personer ulike_personer hoder unike_brukere "
        "unike_brukarar unike_deltakere unike_deltakarar unike_besøkende unique_people "
        "unique_visitors"
    ),
    Use.NUMERATOR: (
        "teller teljar numerator tæller møtt møtte oppmøtt kom frammøtte fremmøtte deltok deltatt "
        "deltatte antall_møtt antall_bestått bestått fullført innen_frist i_tide svart came met "
        "attended passed took_part positive present oppmøte_antall til_stede antall_deltok"
    ),
    Use.DENOMINATOR: (
        "nevner nemnar denominator innkalt innkalte invitert inviterte inv innkalla inviterte "
        "påmeldt påmeldte spurt spurte henvist henviste tilvist asked invited eligible referred "
        "antall_elever antall_inviterte antall_innkalte antall_påmeldte av_antall antall_i_alt "
        "prøver tester tests tested fullført_i_alt out_of alle_inviterte av"
    ),
    Use.VALUE: "verdi value måleverdi",
}
_USE_OF = {word.replace("_", " "): use for use, words in _HEADS.items() for word in words.split()}
_OF_WHAT = re.compile(r" (?:level|nivå|gruppe|group|kategori|category|name|navn|namn)s?$")
_SUM = re.compile(
    r"(?:del)?sum\b.*|total(?:t|en|e|sum|en)?\b.*|i alt\b.*|samlet\b.*|samla\b.*|til sammen\b.*|"
    r"tilsammen\b.*|saman?lagt\b.*|grand total|all(?:e|a)?(?: (?!i )\S+){0,2}|all|"
    r"hele \S+(?: \S+)?|heile \S+|"
    r".* i alt|.* totalt|.* samlet|.* samla|"
    r"begge(?: kjønn)?|both(?: sexes)?|kjønn i alt|(?:hele |heile )?året|totals"
)
_AVERAGE = re.compile(
    r"(?:gjennom)?snitt\b.*|gjennomsnitt(?:et|lig)?\b.*|gj\.? ?sn\.?.*|average\b.*|avg|mean|"
    r"median.*|senterlinje|centre ?line|center ?line|cl|middel|standardavvik|std\.?|"
    r".* \(snitt\)|snitt pr.*"
)
_AVERAGE_OF = re.compile(r"(?:gjennom)?snitt(?:et|s|lig|leg)?|gj\.?sn\.?|average|mean|median")
_TARGET = re.compile(
    r"mål|målet|måltall|måltal|målverdi|mål\b.*|target|goal|.* mål|grense|.*grense|"
    r"(?:øvre|nedre|upper|lower)"
    r"(?: (?:kontroll|varsel|varslings)?grense.*| (?:\S+ )?limit.*| bound)?|"
    r"ucl|lcl|ønsket nivå|krav|norm|normtall|budsjett|budget|prognose.*|"
    r"forecast|målsetting|målsetjing|ambisjon|ønska nivå|limit|spvflagg|.*flagg"
)
_SHARE = re.compile(
    r"(?:andel|prosentandel|prosent|pst|del|rate|share|percent(?:age)?|proportion)\b.*|%.*|.*prosent|"
    r"%|i %|i prosent|.*-?prosent|oppmøte ?%|per (?:1 ?0{3,}|100 ?000).*|.*\(%\)|.* i %"
)
_RUNNING = re.compile(
    r"hittil.*|akkumulert.*|kumulativ.*|kumulert.*|cumulative.*|year to date|ytd|så langt.*|"
    r"løpende.*|løpande.*|running total|akk\.?"
)
_CHANGE = re.compile(
    r"endring.*|endra.*|change.*|differanse.*|diff\.?|difference|økning.*|auke.*|vekst.*|"
    r"avvik fra.*|forskjell.*|utvikling.*|trend"
)
_PERSON = re.compile(
    r"navn|namn|name|full name|fornavn|etternavn|førenamn|etternamn|e-?post.*|e-?mail.*|epost.*|"
    r"telefon.*|tlf\.?.*|mobil.*|phone.*|fødselsnr\.?|fødselsnummer|fnr|personnummer|personnr\.?|"
    r"fødselsdato|adresse.*|address|kontaktperson|kontakt|ansvarlig|ansvarleg|leder|leiar|"
    r"bruker-?id|respondent|ip-?adresse|postnr.*|postnummer|d-nummer|fødselsår|"
    r"kontonr\.?|kontonummer|passnummer|(?:hjemme|bosteds|bustads|gate)adresse|brukernavn|brukarnamn|journalnummer|pasientnummer|"
    r"(?:elev|bruker|brukar|pasient|deltaker|deltakar|ansatt|foresatt|lærer)(?:en)?s? ?na[vm]n"
)
_IDENTITY = re.compile(
    r"(?:fødsels|person|føds\.?|pers\.?|id-|d-|national id(?:entity)? )(?:nr\.?|nummer|number)"
    r"|fnr\.?|personal (?:id|identity) number|social security number|ssn"
)
_UNIT_HEAD = frozenset({"enhet", "eining", "måleenhet", "unit", "benevning"})
_CLOCK_HEAD = frozenset({"fra", "til", "frå", "from", "to", "start", "slutt", "kl", "klokkeslett"})
_ROW_NUMBER = re.compile(r"nr\.?|#|id|løpenr\.?|radnr\.?|no\.?|svar-?id|.*nr|response ?id")
_DAYS = (
    "mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag sundag man tir ons "
    "tor fre lør søn monday tuesday wednesday thursday friday saturday sunday"
)
_WEEKDAYS = frozenset(_DAYS.split())
_GROUPS = {
    "kjønn": (
        "kvinner kvinne menn mann jenter jente jenter_og_gutter gutter gutt damer herrer women men "
        "woman man girls boys girl boy males females male female k m kvinneleg mannleg kjønn_ukjent"
    ),
    "utdanning": (
        "grunnskole grunnskule videregående vidaregåande videregåande høyere høgare universitet "
        "høyskole høgskule universitet_og_høgskole primary secondary tertiary ingen_utdanning "
        "grunnskole_eller_ingen kort_høyere lang_høyere fagbrev videregående_skole"
    ),
    "inntekt": "lav lavinntekt middels høy høyinntekt låg høg low high lav_inntekt høy_inntekt",
    "bakgrunn": "innvandrere innvandrarar norskfødte øvrig_befolkning",
}
_DIMENSION_OF = {
    word.replace("_", " "): dimension
    for dimension, words in _GROUPS.items()
    for word in words.split()
}
_AGE = re.compile(
    r"(?:under|over|opp til|fra|frå|ages?|alder)?\s*\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s*"
    r"(?:år|years?|yrs)(?:\s?\+| og (?:over|eldre|eldre|oppover)| and (?:over|older)|\s*eller mer)?"
    r"|\d{1,3}\s?[-–]\s?\d{1,3}|\d{2,3}\s?\+|(?:under|over) \d{1,3}(?: år)?|"
    r"\d{1,3}(?: år)? (?:og|eller) (?:over|eldre|yngre)|barn|ungdom|voksne|vaksne|eldre|seniorer|"
    r"children|adults|youth"
)
_SEX_AND_AGE = re.compile(r"(\w+),? (.+)")
_GRADE = re.compile(
    r"\d{1,2}\.?\s?[a-h]|\d{1,2}\.?\s?(?:trinn|klasse|tr\.?|kl\.?|klassetrinn)|vg ?[1-3]|"
    r"grade \d{1,2}"
)
_METRIC = re.compile(
    r"\b(?:antall|antal|tal på|talet på|andel|del|prosent|timer|timar|dager|dagar|kroner|kr|besøk|"
    r"deltakere|deltakarar|samtaler|samtalar|ventetid|liggetid|fravær|oppmøte|utlån|omsetning|"
    r"kunder|fall|avvik|turer|turar|nye|nyt?t|score|poeng|rate|number of|hours|per|pr|snitt|"
    r"utførte?|gjennomførte?|registrerte?|forbruk|kostnad(?:er|ar)?|inntekt(?:er|ar)?|årsverk|"
    r"driftsutgifter|minutter|meldinger|meldingar|henvendelser|søknader|plasser|visits|sessions|"
    r"meals|volunteers|kilos?|kg|poser|døgn|infeksjoner|smitte|medlemmer|på vente)\b"
)
_NOTE_MARK = re.compile(r"\s*[*†‡¹²³⁴⁵⁶]+$|\s+\d\)$")
_UNIT_ASIDE = re.compile(r"[(\[]([^()\[\]]{1,20})[)\]]\s*$")
_PERCENT = re.compile(r"%|\b(?:prosent(?:andel)?|pst|percent(?:age)?|per cent)\b")
_IN_UNIT = re.compile(r"(?:,\s*|\bi )(kroner|kr|timer|timar|dager|dagar)\s*$")


@lru_cache(maxsize=8192)
def key(text: str) -> str:
    """A head as it is compared: small letters, single spaces, no colon, unit or footnote mark."""
    low = unicodedata.normalize("NFC", text).casefold().replace("_", " ")
    return " ".join(low.split()).strip(" :.*¹²³")


def bare_name(text: str) -> str:
    """A name without the mark of a footnote behind it: Furulia*, Åsen 2)."""
    return _NOTE_MARK.sub("", text) or text


def use_of(title: str) -> Use | None:
    """What a head names by itself; None where it is no such word."""
    low = key(title)
    if low.startswith(("av ", "out of ", "of ")):
        return Use.DENOMINATOR
    return _USE_OF.get(low) or _USE_OF.get(_without_unit(low)) or _USE_OF.get(_OF_WHAT.sub("", low))


def left_out(title: str) -> Message | None:
    """Why numbers under such a head are no measurements of their own, if the words hold."""
    low = key(title)
    for pattern, why in (
        (_RUNNING, RUNNING), (_AVERAGE, AVERAGE), (_CHANGE, CHANGE), (_TARGET, TARGET), (_SUM, SUM),
    ):  # fmt: skip
        if pattern.fullmatch(low):
            return Message(why, context="import")
    return None


def says_average_of_a_measure(title: str) -> bool:
    """Whether a head says what it is the average of: Gjennomsnittlig ventetid."""
    low = key(title)
    hit = _AVERAGE_OF.match(low)
    return hit is not None and says_metric(low[hit.end() :])


def says_share(title: str) -> bool:
    """Whether a head names a share or a rate."""
    return bool(_SHARE.fullmatch(key(title)))


def says_person(title: str) -> bool:
    """Whether a head names persons."""
    return bool(_PERSON.fullmatch(key(title))) or says_identity_number(title)


def says_identity_number(title: str) -> bool:
    """Whether a head is that of persons' identity numbers, whatever stands below it."""
    return bool(_IDENTITY.fullmatch(key(title)))


def says_unit(title: str) -> bool:
    """Whether a column of units stands under it."""
    return key(title) in _UNIT_HEAD


def says_clock(title: str) -> bool:
    """Whether times of day stand under it."""
    return key(title) in _CLOCK_HEAD


def says_row_number(title: str) -> bool:
    """Whether a column under it only numbers the rows."""
    return bool(_ROW_NUMBER.fullmatch(key(title)))


def is_weekday(text: str) -> bool:
    """Whether a text is the name of a day."""
    return key(text) in _WEEKDAYS


def dimension_of(text: str) -> str | None:
    """The dimension that a name is a group of, as far as such names are known."""
    low = key(text)
    if found := _DIMENSION_OF.get(low):
        return found
    if _AGE.fullmatch(low):
        return "alder"
    both = _SEX_AND_AGE.fullmatch(low)
    if both and _DIMENSION_OF.get(both[1]) == "kjønn" and _AGE.fullmatch(both[2]):
        return "kjønn og alder"
    return "trinn" if _GRADE.fullmatch(low) else None


def says_metric(text: str) -> bool:
    """Whether a label says what is counted, rather than where or for whom."""
    return bool(_METRIC.search(key(text)) or _UNIT_ASIDE.search(text))


def unit_of(title: str) -> str:
    """The unit in a head: Ventetid (dager), Andel %, Kostnad i kroner; "" where it has none."""
    low = key(title)
    if _PERCENT.search(low):
        return "%"
    if hit := _UNIT_ASIDE.search(title.strip()):
        inside = hit[1].strip()
        if not re.fullmatch(r"\d+\s?[-–]\s?\d+", inside):
            return inside
    if hit := _IN_UNIT.search(low):
        return hit[1]
    if hit := re.search(r"\b(?:per|pr\.?) (1[\s\u00a0]?0{3,}|100)\b", low):
        return f"per {hit[1]}"
    return "%" if may_be_fraction(title) else ""


def may_be_fraction(title: str) -> bool:
    """Whether a head names a share and does not say whether it is one of 1 or of 100."""
    low = key(title)
    return bool(re.match(r"(?:andel|proportion|share)\b", low)) and not _PERCENT.search(low)


def _without_unit(low: str) -> str:
    return _UNIT_ASIDE.sub("", low).strip(" ,:")
