<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO">
<context>
    <name>cadences</name>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>uke</translation>
    </message>
    <message>
        <source>month</source>
        <translation>måned</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>kvartal</translation>
    </message>
    <message>
        <source>school year</source>
        <translation>skoleår</translation>
    </message>
    <message>
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <source>event</source>
        <translation>hendelse</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dato</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>before</source>
        <translation>før</translation>
    </message>
    <message>
        <source>target</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>Too few periods to say yet.</source>
        <translation>For få perioder til å si noe ennå.</translation>
    </message>
    <message>
        <source>A change for the better</source>
        <translation>En endring til det bedre</translation>
    </message>
    <message>
        <source>A change for the worse</source>
        <translation>En endring til det verre</translation>
    </message>
    <message>
        <source>A change, neither better nor worse</source>
        <translation>En endring, verken bedre eller verre</translation>
    </message>
    <message>
        <source>Ordinary variation</source>
        <translation>Vanlig variasjon</translation>
    </message>
    <message>
        <source>outside the limits</source>
        <translation>utenfor grensene</translation>
    </message>
    <message>
        <source>part of seven rising or falling in a row</source>
        <translation>del av sju på rad som stiger eller synker</translation>
    </message>
    <message>
        <source>two of three far from the centre</source>
        <translation>to av tre langt fra midten</translation>
    </message>
    <message>
        <source>part of seven in a row on one side of the centre</source>
        <translation>del av sju på rad på samme side av midten</translation>
    </message>
    <message>
        <source>{signal}: {rule}</source>
        <translation>{signal}: {rule}</translation>
    </message>
    <message>
        <source>Left out: counts in nothing</source>
        <translation>Utelatt: teller ikke med</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>beholdt</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>tilpasset</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>forkastet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpen</translation>
    </message>
    <message>
        <source>mean {value}</source>
        <translation>gjennomsnitt {value}</translation>
    </message>
    <message>
        <source>median {value}</source>
        <translation>median {value}</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>mål {value}</translation>
    </message>
    <message>
        <source>better ↑</source>
        <translation>bedre ↑</translation>
    </message>
    <message>
        <source>better ↓</source>
        <translation>bedre ↓</translation>
    </message>
    <message>
        <source>limits provisional, fewer than 12 points</source>
        <translation>foreløpige grenser, færre enn 12 punkter</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} av {whole}</translation>
    </message>
    <message>
        <source>mean of {whole}</source>
        <translation>gjennomsnitt av {whole}</translation>
    </message>
    <message>
        <source>{value} per {per}</source>
        <translation>{value} per {per}</translation>
    </message>
    <message>
        <source>Cycle {number} · {title}, {act}, {date}</source>
        <translation>Runde {number} · {title}, {act}, {date}</translation>
    </message>
    <message>
        <source>{title}, {act}, {date}</source>
        <translation>{title}, {act}, {date}</translation>
    </message>
    <message>
        <source>Event · {title}, {date}</source>
        <translation>Hendelse · {title}, {date}</translation>
    </message>
    <message>
        <source>{period}, from {date}</source>
        <translation>{period}, fra {date}</translation>
    </message>
    <message>
        <source>No numbers yet.</source>
        <translation>Ingen tall ennå.</translation>
    </message>
    <message>
        <source>{first} to {last}, latest {value}</source>
        <translation>{first} til {last}, siste {value}</translation>
    </message>
    <message>
        <source>{last}, {value}</source>
        <translation>{last}, {value}</translation>
    </message>
    <message>
        <source>{title}: {sentence}</source>
        <translation>{title}: {sentence}</translation>
    </message>
    <message>
        <source>{title}: no numbers yet.</source>
        <translation>{title}: ingen tall ennå.</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>ingen forskjell</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>The file is sound.</source>
        <translation>Filen er hel.</translation>
    </message>
    <message>
        <source>The file is damaged: {reason}. Restore the newest backup.</source>
        <translation>Filen er skadet: {reason}. Hent tilbake den nyeste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>“{name}” could not be looked at: there is something in the store that can&apos;t be ({reason}). Restore the newest backup.</source>
        <translation>«{name}» kunne ikke undersøkes: det er noe i datalageret som ikke er mulig ({reason}). Hent tilbake den nyeste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>Everything that records refer to is there.</source>
        <translation>Alt som oppføringene viser til, er på plass.</translation>
    </message>
    <message>
        <source>Records in {tables} refer to what is not there. Restore a backup.</source>
        <translation>Oppføringer i {tables} viser til noe som ikke finnes. Hent tilbake en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The tables are those of store version {version}.</source>
        <translation>Tabellene er de som hører til lagerversjon {version}.</translation>
    </message>
    <message>
        <source>The tables are not those of store version {version}: {what}.</source>
        <translation>Tabellene er ikke de som hører til lagerversjon {version}: {what}.</translation>
    </message>
    <message>
        <source>Every value is one that it can be.</source>
        <translation>Alle verdier er mulige.</translation>
    </message>
    <message>
        <source>{table} holds values that can&apos;t be: {what}.</source>
        <translation>{table} inneholder verdier som ikke er mulige: {what}.</translation>
    </message>
    <message>
        <source>The history has no gap and nothing in it was changed ({rows} rows).</source>
        <translation>Historikken er uten hull, og ingenting i den er endret ({rows} rader).</translation>
    </message>
    <message>
        <source>The history has a gap before number {number}.</source>
        <translation>Historikken har et hull før nummer {number}.</translation>
    </message>
    <message>
        <source>The history was changed at number {number}.</source>
        <translation>Historikken er endret ved nummer {number}.</translation>
    </message>
    <message>
        <source>The records are as the history says.</source>
        <translation>Oppføringene er slik historikken sier.</translation>
    </message>
    <message>
        <source>{table} {uid} is not as the history says ({field}).</source>
        <translation>{table} {uid} er ikke slik historikken sier ({field}).</translation>
    </message>
    <message>
        <source>Nothing is missing of what was saved on this computer.</source>
        <translation>Ingenting mangler av det som er lagret på denne maskinen.</translation>
    </message>
    <message>
        <source>There is no receipt of this store on this computer yet.</source>
        <translation>Det finnes ingen kvittering for dette datalageret på denne maskinen ennå.</translation>
    </message>
    <message numerus="yes">
        <source>The store lacks %n change(s) that were saved here. Look at the backups.</source>
        <translation>
            <numerusform>Datalageret mangler %n endring som ble lagret her. Se på sikkerhetskopiene.</numerusform>
            <numerusform>Datalageret mangler %n endringer som ble lagret her. Se på sikkerhetskopiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {since} on the store has another history than was saved here. Look at the backups.</source>
        <translation>Fra {since} har datalageret en annen historikk enn den som ble lagret her. Se på sikkerhetskopiene.</translation>
    </message>
    <message>
        <source>The newest backup ({made_at}) is whole.</source>
        <translation>Den nyeste sikkerhetskopien ({made_at}) er hel.</translation>
    </message>
    <message>
        <source>There is no backup of this store yet. Make one: springbrett backup.</source>
        <translation>Det finnes ingen sikkerhetskopi av dette datalageret ennå. Lag en: springbrett backup.</translation>
    </message>
    <message>
        <source>The newest backup is not whole: {file}. Make another one.</source>
        <translation>Den nyeste sikkerhetskopien er ikke hel: {file}. Lag en ny.</translation>
    </message>
    <message>
        <source>SQLite {version}.</source>
        <translation>SQLite {version}.</translation>
    </message>
    <message>
        <source>SQLite {version} has a known fault that Springbrett works around; a newer one is better.</source>
        <translation>SQLite {version} har en kjent feil som Springbrett går utenom; en nyere er bedre.</translation>
    </message>
    <message>
        <source>There is room on the disk.</source>
        <translation>Det er plass på disken.</translation>
    </message>
    <message>
        <source>The disk is almost full: {free} MB are free. Make room.</source>
        <translation>Disken er nesten full: {free} MB er ledig. Frigjør plass.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>{read} rows read: {new} new, {replaced} replaced, {unchanged} already there.</source>
        <translation>{read} rader lest: {new} nye, {replaced} erstattet, {unchanged} fantes fra før.</translation>
    </message>
    <message>
        <source>Nothing was written: this was a dry run.</source>
        <translation>Ingenting ble skrevet: dette var en prøvekjøring.</translation>
    </message>
    <message>
        <source>New {what}: {names}</source>
        <translation>Nye {what}: {names}</translation>
    </message>
    <message>
        <source>{kept} rows were changed here since they were exported, and stay.</source>
        <translation>Rader som er endret her etter eksporten og blir stående: {kept}.</translation>
    </message>
    <message>
        <source>Row {row}, {what}: {theirs} here, {mine} in the file.</source>
        <translation>Rad {row}, {what}: {theirs} her, {mine} i filen.</translation>
    </message>
    <message>
        <source>{cell} “{value}”: {reason} {remedy}</source>
        <translation>{cell} «{value}»: {reason} {remedy}</translation>
    </message>
    <message>
        <source>Read as {encoding}, separated by “{separator}”, dates as {dates}, header in row {row}.</source>
        <translation>Lest som {encoding}, skilt med «{separator}», datoer som {dates}, overskrifter i rad {row}.</translation>
    </message>
    <message>
        <source>Columns that were left out: {names}</source>
        <translation>Kolonner som ble utelatt: {names}</translation>
    </message>
    <message>
        <source>Read from the sheet “{sheet}”, header in row {row}.</source>
        <translation>Lest fra arket «{sheet}», overskrift i rad {row}.</translation>
    </message>
    <message>
        <source>{read} rows read: {new} new pilots, {changed} changed, {unchanged} as they were.</source>
        <translation>{read} rader lest: {new} nye piloter, {changed} endret, {unchanged} som før.</translation>
    </message>
    <message>
        <source>Made: {hypotheses} hypotheses, {cycles} cycles, {sites} places, {notes} findings.</source>
        <translation>Laget: {hypotheses} hypoteser, {cycles} runder, {sites} steder, {notes} funn.</translation>
    </message>
    <message>
        <source>{code} {title}: changed {what}</source>
        <translation>{code} {title}: endret {what}</translation>
    </message>
    <message>
        <source>{code} {title}: the file has changed {what}, and so have you; yours stays.</source>
        <translation>{code} {title}: filen har endret {what}, og det har du også; ditt blir stående.</translation>
    </message>
    <message>
        <source>{code} {title}: to test it, it lacks {what}.</source>
        <translation>{code} {title}: mangler {what} for å kunne testes.</translation>
    </message>
    <message>
        <source>{code} {title}: has all that a test needs.</source>
        <translation>{code} {title}: har alt en test trenger.</translation>
    </message>
    <message>
        <source>Of {pilots} pilots, so many lack: {counts}.</source>
        <translation>Av {pilots} piloter er det så mange som mangler: {counts}.</translation>
    </message>
    <message>
        <source>Read as {encoding}, separated by “{separator}”, header in row {row}.</source>
        <translation>Lest som {encoding}, skilt med «{separator}», overskrifter i rad {row}.</translation>
    </message>
    <message>
        <source>Columns of the form that the file does not have: {names}</source>
        <translation>Kolonner i skjemaet som filen ikke har: {names}</translation>
    </message>
    <message>
        <source>{code} {title}: kept in several findings, as it is long: {names}.</source>
        <translation>{code} {title}: lagt i flere funn, siden det er langt: {names}.</translation>
    </message>
    <message>
        <source>a hypothesis</source>
        <translation>en hypotese</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>et mål</translation>
    </message>
    <message>
        <source>a baseline</source>
        <translation>et utgangspunkt</translation>
    </message>
    <message>
        <source>a date to reach it by</source>
        <translation>en dato målet skal være nådd</translation>
    </message>
    <message>
        <source>how many take part</source>
        <translation>hvor mange som er med</translation>
    </message>
    <message>
        <source>whom it is for</source>
        <translation>hvem den er for</translation>
    </message>
    <message>
        <source>There are no pilots yet. Begin with: springbrett do AddPilot title=…</source>
        <translation>Det finnes ingen piloter ennå. Begynn med: springbrett do AddPilot title=…</translation>
    </message>
    <message>
        <source>no flag yet</source>
        <translation>ikke flagget ennå</translation>
    </message>
    <message>
        <source>{pilots} pilots in {seconds} s; {changed} flags came out otherwise.</source>
        <translation>{pilots} piloter på {seconds} s; {changed} flagg ble annerledes.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>angret</translation>
    </message>
    <message>
        <source>Read as “{name}” was read before. To read it afresh, add --afresh.</source>
        <translation>Lest slik «{name}» ble lest før. Legg til --afresh for å lese helt på nytt.</translation>
    </message>
    <message>
        <source>It is remembered of no sheet how it was read.</source>
        <translation>Det er ikke husket for noe ark hvordan det ble lest.</translation>
    </message>
    <message>
        <source>Forgotten: {name}</source>
        <translation>Glemt: {name}</translation>
    </message>
    <message>
        <source>Bringing in {file}: {seconds} s. Ctrl+C stops it and leaves nothing.</source>
        <translation>Henter inn {file}: {seconds} s. Ctrl+C stopper det, og ingenting blir igjen.</translation>
    </message>
    <message>
        <source>{name} ({role}, {cadence}, {direction}), {unit}</source>
        <translation>{name} ({role}, {cadence}, {direction}), {unit}</translation>
    </message>
    <message>
        <source>Source: {source}. Collected by: {who}.</source>
        <translation>Kilde: {source}. Samles inn av: {who}.</translation>
    </message>
    <message>
        <source>If we {if_we}, then {then}, because {because}.</source>
        <translation>Hvis vi {if_we}, så {then}, fordi {because}.</translation>
    </message>
    <message>
        <source>Whom it reaches: {dimension} ({groups}).</source>
        <translation>Hvem dere når: {dimension} ({groups}).</translation>
    </message>
    <message>
        <source>Last looked over {date}.</source>
        <translation>Sist sett over {date}.</translation>
    </message>
    <message>
        <source>What to measure</source>
        <translation>Hva dere kan måle</translation>
    </message>
    <message>
        <source>What is usually believed</source>
        <translation>Hva folk pleier å tro</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Slutter</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypotese</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Criterion fixed on</source>
        <translation>Kriteriet fastsatt</translation>
    </message>
    <message>
        <source>Main measure</source>
        <translation>Hovedindikator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Utgangspunkt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Latest period</source>
        <translation>Siste periode</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Siste</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Anslag</translation>
    </message>
    <message>
        <source>Likely from</source>
        <translation>Trolig fra</translation>
    </message>
    <message>
        <source>Likely to</source>
        <translation>Trolig til</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variasjon</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagg</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>Criteria in order</source>
        <translation>Kriterier i orden</translation>
    </message>
    <message>
        <source>Criteria required</source>
        <translation>Kriterier som kreves</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Cycles completed</source>
        <translation>Fullførte runder</translation>
    </message>
    <message>
        <source>Last cycle led to</source>
        <translation>Siste runde førte til</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>Lært</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Worst-off group</source>
        <translation>Dårligst stilte gruppe</translation>
    </message>
    <message>
        <source>Representation of the worst off</source>
        <translation>De dårligst stiltes andel av det ventede</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Forskjell</translation>
    </message>
    <message>
        <source>Trend of the gap</source>
        <translation>Utvikling i forskjellen</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnere</translation>
    </message>
    <message>
        <source>Agreements signed</source>
        <translation>Signerte avtaler</translation>
    </message>
    <message>
        <source>Budget cap</source>
        <translation>Budsjettramme</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Brukt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Cost per participant</source>
        <translation>Kostnad per deltaker</translation>
    </message>
    <message>
        <source>Funded until</source>
        <translation>Finansiert til</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Siste beslutning</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besluttet dato</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Grunnen til beslutningen</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Neste gjennomgang</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nevner</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Version (leave as it is)</source>
        <translation>Versjon (la stå)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Besluttet av</translation>
    </message>
    <message>
        <source>Against the flag</source>
        <translation>Mot flagget</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gjennomgang</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gitt</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Dropped on</source>
        <translation>Droppet</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hvordan det gikk</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Dato for gjennomgang</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Innslag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>Tidspunkt (UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hva som ble gjort</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Oppføringer</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angret</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>bedre</translation>
    </message>
    <message>
        <source>concerning</source>
        <translation>dårligere</translation>
    </message>
    <message>
        <source>more than chance, neither better nor worse</source>
        <translation>mer enn tilfeldig, verken bedre eller verre</translation>
    </message>
    <message>
        <source>no more than chance</source>
        <translation>ikke mer enn tilfeldig</translation>
    </message>
    <message>
        <source>widening</source>
        <translation>øker</translation>
    </message>
    <message>
        <source>narrowing</source>
        <translation>minker</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>uklart</translation>
    </message>
    <message>
        <source>came</source>
        <translation>kom</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>kom ikke</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>sett på</translation>
    </message>
    <message>
        <source>earlier action</source>
        <translation>tidligere oppgave</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslutning</translation>
    </message>
    <message>
        <source>action</source>
        <translation>oppgave</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>removed</source>
        <translation>fjernet</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>uten tall</translation>
    </message>
</context>
<context>
    <name>criteria</name>
    <message>
        <source>Is the need documented, and who it is for?</source>
        <translation>Er behovet dokumentert, og hvem gjelder det?</translation>
    </message>
    <message>
        <source>Was the target fixed before the numbers came in?</source>
        <translation>Ble målet fastsatt før tallene kom inn?</translation>
    </message>
    <message>
        <source>Has something been tried, studied and adjusted?</source>
        <translation>Er noe prøvd, studert og justert?</translation>
    </message>
    <message>
        <source>Is the riskiest assumption tested?</source>
        <translation>Er den mest usikre antakelsen testet?</translation>
    </message>
    <message>
        <source>Did the last cycle go on, rather than give up?</source>
        <translation>Førte den siste runden videre, heller enn å gi opp?</translation>
    </message>
    <message>
        <source>Is the target met, for someone who looks every week?</source>
        <translation>Er målet nådd, også for den som ser etter hver uke?</translation>
    </message>
    <message>
        <source>Is anyone harmed?</source>
        <translation>Tar noen skade?</translation>
    </message>
    <message>
        <source>Would this have happened anyway?</source>
        <translation>Ville dette ha skjedd uansett?</translation>
    </message>
    <message>
        <source>Are as many reached as planned?</source>
        <translation>Når vi så mange som planlagt?</translation>
    </message>
    <message>
        <source>Are those worst off reached?</source>
        <translation>Når vi de dårligst stilte?</translation>
    </message>
    <message>
        <source>Do those worst off gain, and is the gap not widening?</source>
        <translation>Får de dårligst stilte det bedre, uten at forskjellen øker?</translation>
    </message>
    <message>
        <source>Are there numbers from enough places?</source>
        <translation>Er det tall fra nok steder?</translation>
    </message>
    <message>
        <source>Would it work in a new place?</source>
        <translation>Ville det virke på et nytt sted?</translation>
    </message>
    <message>
        <source>Is it written down what was adapted?</source>
        <translation>Står det skrevet hva som ble tilpasset?</translation>
    </message>
    <message>
        <source>Is the cost for each participant within the cap?</source>
        <translation>Er kostnaden per deltaker innenfor taket?</translation>
    </message>
    <message>
        <source>Is the spending within the budget?</source>
        <translation>Er pengebruken innenfor budsjettet?</translation>
    </message>
    <message>
        <source>Is it paid for after the pilot ends?</source>
        <translation>Er det betalt for etter at piloten er slutt?</translation>
    </message>
    <message>
        <source>Is there a signed agreement with each partner it depends on?</source>
        <translation>Er det en signert avtale med hver partner den er avhengig av?</translation>
    </message>
    <message>
        <source>Is the way free of obstacles that block it?</source>
        <translation>Er veien fri for hindringer som stopper den?</translation>
    </message>
    <message>
        <source>Is it in a municipal plan or a political decision?</source>
        <translation>Er den med i en kommunal plan eller et politisk vedtak?</translation>
    </message>
    <message>
        <source>Could other people deliver it?</source>
        <translation>Kan andre gjennomføre den?</translation>
    </message>
    <message>
        <source>Is it described where it takes place?</source>
        <translation>Er det beskrevet hvor den foregår?</translation>
    </message>
    <message>
        <source>Is it described what is needed?</source>
        <translation>Er det beskrevet hva som trengs?</translation>
    </message>
    <message>
        <source>Is there a manual to follow?</source>
        <translation>Finnes det en håndbok å følge?</translation>
    </message>
    <message>
        <source>a documented need</source>
        <translation>et dokumentert behov</translation>
    </message>
    <message>
        <source>a target fixed before the numbers</source>
        <translation>et mål fastsatt før tallene</translation>
    </message>
    <message>
        <source>completed cycles</source>
        <translation>fullførte runder</translation>
    </message>
    <message>
        <source>the riskiest assumption</source>
        <translation>den mest usikre antakelsen</translation>
    </message>
    <message>
        <source>a cycle that goes on</source>
        <translation>en runde som fører videre</translation>
    </message>
    <message>
        <source>the effect</source>
        <translation>effekten</translation>
    </message>
    <message>
        <source>the guardrails</source>
        <translation>balanseindikatorene</translation>
    </message>
    <message>
        <source>the comparison</source>
        <translation>sammenligningen</translation>
    </message>
    <message>
        <source>the planned reach</source>
        <translation>planlagt rekkevidde</translation>
    </message>
    <message>
        <source>those worst off</source>
        <translation>de dårligst stilte</translation>
    </message>
    <message>
        <source>the gap between groups</source>
        <translation>forskjellen mellom grupper</translation>
    </message>
    <message>
        <source>numbers from more places</source>
        <translation>tall fra flere steder</translation>
    </message>
    <message>
        <source>the next place</source>
        <translation>det neste stedet</translation>
    </message>
    <message>
        <source>written adaptations</source>
        <translation>tilpasninger skrevet ned</translation>
    </message>
    <message>
        <source>cost for each participant</source>
        <translation>kostnad per deltaker</translation>
    </message>
    <message>
        <source>the budget</source>
        <translation>budsjettet</translation>
    </message>
    <message>
        <source>funding after the pilot</source>
        <translation>finansiering etter piloten</translation>
    </message>
    <message>
        <source>signed agreements</source>
        <translation>signerte avtaler</translation>
    </message>
    <message>
        <source>obstacles</source>
        <translation>hindringer</translation>
    </message>
    <message>
        <source>a plan or a political decision</source>
        <translation>en plan eller et politisk vedtak</translation>
    </message>
    <message>
        <source>people who can deliver it</source>
        <translation>folk som kan gjennomføre den</translation>
    </message>
    <message>
        <source>the setting</source>
        <translation>omgivelsene</translation>
    </message>
    <message>
        <source>the equipment</source>
        <translation>utstyret</translation>
    </message>
    <message>
        <source>the instructions</source>
        <translation>veiledningen</translation>
    </message>
    <message>
        <source>The sources of the need have not been looked at</source>
        <translation>Ingen har sett på kildene til behovet</translation>
    </message>
    <message>
        <source>Write down the need with its source: a survey, statistics, a plan or interviews.</source>
        <translation>Skriv ned behovet med kilden: en kartlegging, statistikk, en plan eller intervjuer.</translation>
    </message>
    <message>
        <source>The comparison places have not been compared with the pilot&apos;s yet</source>
        <translation>Sammenligningsstedene er ikke sammenlignet med pilotens ennå</translation>
    </message>
    <message>
        <source>Compare the change here with the change in the comparison places.</source>
        <translation>Sammenlign endringen her med endringen på sammenligningsstedene.</translation>
    </message>
    <message>
        <source>How many were reached has not been compared with the plan</source>
        <translation>Hvor mange som ble nådd, er ikke sammenlignet med planen</translation>
    </message>
    <message>
        <source>Write down how many you plan to reach, and count who comes.</source>
        <translation>Skriv ned hvor mange dere vil nå, og tell hvem som kommer.</translation>
    </message>
    <message>
        <source>Who the participants are has not been looked at</source>
        <translation>Ingen har sett på hvem deltakerne er</translation>
    </message>
    <message>
        <source>Count participants by a social dimension, such as education or income, and write down each group&apos;s share of those it is for.</source>
        <translation>Tell deltakerne etter en sosial dimensjon, som utdanning eller inntekt, og skriv ned hvor stor andel hver gruppe er av målgruppen.</translation>
    </message>
    <message>
        <source>Whether the gap between groups grows has not been looked at</source>
        <translation>Ingen har sett på om forskjellen mellom grupper øker</translation>
    </message>
    <message>
        <source>Measure the outcome for each group in at least six periods.</source>
        <translation>Mål resultatet for hver gruppe i minst seks perioder.</translation>
    </message>
    <message>
        <source>What a new place can expect has not been worked out</source>
        <translation>Hva et nytt sted kan vente seg, er ikke regnet ut</translation>
    </message>
    <message>
        <source>Measure in more places: from their spread a new one can be foreseen.</source>
        <translation>Mål på flere steder: ut fra hvor ulike de er, kan et nytt anslås.</translation>
    </message>
    <message>
        <source>What it costs for each participant has not been looked at</source>
        <translation>Ingen har sett på hva det koster per deltaker</translation>
    </message>
    <message>
        <source>Write down the costs, the participants and the cap.</source>
        <translation>Skriv ned kostnadene, deltakerne og taket.</translation>
    </message>
    <message>
        <source>What has been spent has not been looked at</source>
        <translation>Ingen har sett på hva som er brukt</translation>
    </message>
    <message>
        <source>Write down the costs and the budget.</source>
        <translation>Skriv ned kostnadene og budsjettet.</translation>
    </message>
    <message>
        <source>Who pays after the pilot has not been looked at</source>
        <translation>Ingen har sett på hvem som betaler etter piloten</translation>
    </message>
    <message>
        <source>Write down funding that is committed, with its months.</source>
        <translation>Skriv ned finansiering som er lovet, med månedene den gjelder.</translation>
    </message>
    <message>
        <source>Agreements with partners have not been looked at</source>
        <translation>Ingen har sett på avtalene med partnere</translation>
    </message>
    <message>
        <source>Write down the partners it depends on, and sign with each.</source>
        <translation>Skriv ned partnerne den er avhengig av, og signer med hver av dem.</translation>
    </message>
    <message>
        <source>What stands in the way has not been looked at</source>
        <translation>Ingen har sett på hva som står i veien</translation>
    </message>
    <message>
        <source>Write down the obstacles, and which of them block it.</source>
        <translation>Skriv ned hindringene, og hvilke av dem som stopper den.</translation>
    </message>
    <message>
        <source>Whether a plan or a decision carries it has not been looked at</source>
        <translation>Ingen har sett på om en plan eller et vedtak bærer den</translation>
    </message>
    <message>
        <source>Bring it into a municipal plan or before a committee, and note it here.</source>
        <translation>Få den inn i en kommunal plan eller opp i et utvalg, og noter det her.</translation>
    </message>
    <message>
        <source>Who else could deliver it has not been looked at</source>
        <translation>Ingen har sett på hvem andre som kan gjennomføre den</translation>
    </message>
    <message>
        <source>Attach a training plan, or name somebody elsewhere who delivers it.</source>
        <translation>Legg ved en opplæringsplan, eller nevn noen et annet sted som gjennomfører den.</translation>
    </message>
    <message>
        <source>What kind of place it takes has not been looked at</source>
        <translation>Ingen har sett på hva slags sted den trenger</translation>
    </message>
    <message>
        <source>Attach a description of the place and what it must have.</source>
        <translation>Legg ved en beskrivelse av stedet og hva det må ha.</translation>
    </message>
    <message>
        <source>What equipment it takes has not been looked at</source>
        <translation>Ingen har sett på hvilket utstyr den trenger</translation>
    </message>
    <message>
        <source>Attach a list of what is needed, with where to get it.</source>
        <translation>Legg ved en liste over hva som trengs, og hvor det fås.</translation>
    </message>
    <message>
        <source>Whether others could follow it has not been looked at</source>
        <translation>Ingen har sett på om andre kan følge oppskriften</translation>
    </message>
    <message>
        <source>Attach the manual, or link to it.</source>
        <translation>Legg ved håndboken, eller en lenke til den.</translation>
    </message>
    <message>
        <source>Nobody has written down who it is for</source>
        <translation>Ingen har skrevet ned hvem den er for</translation>
    </message>
    <message>
        <source>Write down the target group, and the need with its source.</source>
        <translation>Skriv ned målgruppen, og behovet med kilden.</translation>
    </message>
    <message>
        <source>There are no places to compare with</source>
        <translation>Det er ingen steder å sammenligne med</translation>
    </message>
    <message>
        <source>Measure the same in places without the pilot, before and during it.</source>
        <translation>Mål det samme på steder uten piloten, før og underveis.</translation>
    </message>
    <message>
        <source>No target has been fixed</source>
        <translation>Det er ikke fastsatt noe mål</translation>
    </message>
    <message>
        <source>Fix the target before the next number comes in.</source>
        <translation>Fastsett målet før neste tall kommer inn.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) it is judged by were in when the target was fixed</source>
        <translation>
            <numerusform>%n tall som den bedømmes etter, var inne da målet ble fastsatt</numerusform>
            <numerusform>%n tall som den bedømmes etter, var inne da målet ble fastsatt</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix a new target: it is judged by the numbers from then on, and asks for more certainty.</source>
        <translation>Fastsett et nytt mål: den bedømmes etter tallene fra da av, og må være sikrere.</translation>
    </message>
    <message>
        <source>Fixed on {on}, before the numbers it is judged by</source>
        <translation>Fastsatt {on}, før tallene den bedømmes etter</translation>
    </message>
    <message>
        <source>Fixed on paper on {on}, entered later, on {entered}</source>
        <translation>Fastsatt på papir {on}, lagt inn senere, {entered}</translation>
    </message>
    <message>
        <source>Attach the paper on which it was fixed.</source>
        <translation>Legg ved papiret der det ble fastsatt.</translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s) completed</source>
        <translation>
            <numerusform>%n runde fullført</numerusform>
            <numerusform>%n runder fullført</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete a cycle: write down what was done, what was seen and what comes next.</source>
        <translation>Fullfør en runde: skriv ned hva som ble gjort, hva dere så, og hva som skjer videre.</translation>
    </message>
    <message>
        <source>How much hangs on each assumption, and how sure it is, is not rated</source>
        <translation>Det er ikke vurdert hvor mye som henger på hver antakelse, og hvor sikker den er</translation>
    </message>
    <message>
        <source>Rate the importance and the uncertainty of each hypothesis from 1 to 5.</source>
        <translation>Vurder viktighet og usikkerhet for hver hypotese fra 1 til 5.</translation>
    </message>
    <message>
        <source>No hypothesis is written down</source>
        <translation>Ingen hypotese er skrevet ned</translation>
    </message>
    <message>
        <source>Write down what you believe: if we …, then …, because ….</source>
        <translation>Skriv ned hva dere tror: hvis vi …, så …, fordi ….</translation>
    </message>
    <message>
        <source>Hypothesis {number} is the riskiest and is not tested</source>
        <translation>Hypotese {number} er den mest usikre og er ikke testet</translation>
    </message>
    <message>
        <source>Test hypothesis {number} first: measure it, or note what you find.</source>
        <translation>Test hypotese {number} først: mål den, eller noter hva dere finner.</translation>
    </message>
    <message>
        <source>Hypothesis {number}, the riskiest, is tested</source>
        <translation>Hypotese {number}, den mest usikre, er testet</translation>
    </message>
    <message>
        <source>No cycle is completed yet</source>
        <translation>Ingen runde er fullført ennå</translation>
    </message>
    <message>
        <source>Cycle {number}, the last, ended with giving up what was tried</source>
        <translation>Runde {number}, den siste, endte med å gi opp det som ble prøvd</translation>
    </message>
    <message>
        <source>Complete a cycle that adopts or adapts what was tried.</source>
        <translation>Fullfør en runde som beholder eller tilpasser det som ble prøvd.</translation>
    </message>
    <message>
        <source>Cycle {number}, the last, ended with going on</source>
        <translation>Runde {number}, den siste, førte videre</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>minst {count}</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message numerus="yes">
        <source>Numbers from %n place(s)</source>
        <translation>
            <numerusform>Tall fra %n sted</numerusform>
            <numerusform>Tall fra %n steder</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure in more places: {count} are asked for.</source>
        <translation>Mål på flere steder: det kreves {count}.</translation>
    </message>
    <message>
        <source>Without a main measure no place has numbers that count</source>
        <translation>Uten en hovedindikator er det ingen steder med tall som teller</translation>
    </message>
    <message numerus="yes">
        <source>%n adaptation(s) written down</source>
        <translation>
            <numerusform>%n tilpasning skrevet ned</numerusform>
            <numerusform>%n tilpasninger skrevet ned</numerusform>
        </translation>
    </message>
    <message>
        <source>No adaptation is written down, so a new place would not know</source>
        <translation>Ingen tilpasning er skrevet ned, så et nytt sted ville ikke vite om den</translation>
    </message>
    <message>
        <source>Write down with a cycle what was adapted for a place, or that nothing was.</source>
        <translation>Skriv ned i en runde hva som ble tilpasset på et sted, eller at ingenting ble det.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n sted</numerusform>
            <numerusform>%n steder</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers from one place say nothing of the next</source>
        <translation>Tall fra ett sted sier ingenting om det neste</translation>
    </message>
    <message>
        <source>No place has numbers of its own, so a new one cannot be foreseen</source>
        <translation>Ingen steder har egne tall, så et nytt kan ikke anslås</translation>
    </message>
    <message>
        <source>Numbers from two places do not tell what a third would see</source>
        <translation>Tall fra to steder sier ikke hva et tredje ville oppleve</translation>
    </message>
    <message>
        <source>Measure in one more place: from three on a new one is foreseen.</source>
        <translation>Mål på ett sted til: fra tre steder kan et nytt anslås.</translation>
    </message>
    <message>
        <source>The places have too few numbers to say how they differ</source>
        <translation>Stedene har for få tall til å si hvor ulike de er</translation>
    </message>
    <message>
        <source>The chance that a new place comes beyond {minimum} is {chance}, from {places}</source>
        <translation>Sjansen for at et nytt sted kommer forbi {minimum}, er {chance}, ut fra {places}</translation>
    </message>
    <message>
        <source>{chance}</source>
        <translation>{chance}</translation>
    </message>
    <message>
        <source>at least {chance}</source>
        <translation>minst {chance}</translation>
    </message>
    <message>
        <source>Find out why places differ and what the best do, or measure longer where numbers are few.</source>
        <translation>Finn ut hvorfor steder er ulike og hva de beste gjør, eller mål lenger der tallene er få.</translation>
    </message>
    <message>
        <source>Both places, and the range of their mean, lie beyond {minimum}; with two places a third cannot be foreseen</source>
        <translation>Begge stedene, og usikkerheten i snittet, ligger forbi {minimum}; med to steder kan et tredje ikke anslås</translation>
    </message>
    <message>
        <source>Not both places lie beyond {minimum}</source>
        <translation>Ikke begge stedene ligger forbi {minimum}</translation>
    </message>
    <message>
        <source>Both places lie beyond {minimum}, but two are too few to be sure of their mean</source>
        <translation>Begge stedene ligger forbi {minimum}, men to er for få til å være sikker på snittet</translation>
    </message>
    <message>
        <source>{lower} to {upper}</source>
        <translation>{lower} til {upper}</translation>
    </message>
    <message>
        <source>beyond {minimum}</source>
        <translation>forbi {minimum}</translation>
    </message>
    <message>
        <source>No place here has numbers both before and after the start</source>
        <translation>Ingen steder her har tall både før og etter start</translation>
    </message>
    <message>
        <source>No comparison place has numbers both before and after the start</source>
        <translation>Ingen sammenligningssteder har tall både før og etter start</translation>
    </message>
    <message>
        <source>Measure the same in both kinds of places, before the start and after it.</source>
        <translation>Mål det samme på begge slags steder, før start og etter.</translation>
    </message>
    <message>
        <source>More changed for the better here than in the comparison places: {difference}</source>
        <translation>Det ble mer til det bedre her enn på sammenligningsstedene: {difference}</translation>
    </message>
    <message>
        <source>Less changed for the better here than in the comparison places: {difference}</source>
        <translation>Det ble mindre til det bedre her enn på sammenligningsstedene: {difference}</translation>
    </message>
    <message>
        <source>It may have changed as much in the comparison places: the difference is {difference}</source>
        <translation>Endringen kan ha vært like stor på sammenligningsstedene: forskjellen er {difference}</translation>
    </message>
    <message>
        <source>Too few numbers to say how sure the comparison is</source>
        <translation>For få tall til å si hvor sikker sammenligningen er</translation>
    </message>
    <message>
        <source>{sentence}; with so few places it is not known how places differ</source>
        <translation>{sentence}; med så få steder vet vi ikke hvor ulike steder er</translation>
    </message>
    <message>
        <source>Measure on here and there, or find more places to compare with.</source>
        <translation>Mål videre her og der, eller finn flere steder å sammenligne med.</translation>
    </message>
    <message>
        <source>Find out what the comparison places did, before giving it the credit.</source>
        <translation>Finn ut hva sammenligningsstedene gjorde, før piloten får æren.</translation>
    </message>
    <message>
        <source>{difference} ({lower} to {upper})</source>
        <translation>{difference} ({lower} til {upper})</translation>
    </message>
    <message>
        <source>beyond no difference</source>
        <translation>forbi ingen forskjell</translation>
    </message>
    <message>
        <source>Nobody has counted how many took part</source>
        <translation>Ingen har telt hvor mange som deltok</translation>
    </message>
    <message>
        <source>Count new participants in each period, with a measure of reach.</source>
        <translation>Tell nye deltakere i hver periode, med en indikator for rekkevidde.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are too few to say who is reached</source>
        <translation>
            <numerusform>%n deltaker er for lite til å si hvem som nås</numerusform>
            <numerusform>%n deltakere er for få til å si hvem som nås</numerusform>
        </translation>
    </message>
    <message>
        <source>Reach more people: from {count} on it can be judged.</source>
        <translation>Nå flere: fra {count} kan det bedømmes.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltaker</numerusform>
            <numerusform>%n deltakere</numerusform>
        </translation>
    </message>
    <message>
        <source>{reached} of {planned} planned</source>
        <translation>{reached} av {planned} planlagte</translation>
    </message>
    <message>
        <source>at least {planned}</source>
        <translation>minst {planned}</translation>
    </message>
    <message>
        <source>Find out what keeps people away, or change the plan and say why.</source>
        <translation>Finn ut hva som holder folk borte, eller endre planen og si hvorfor.</translation>
    </message>
    <message>
        <source>{group}: {share} of their share among those it is for</source>
        <translation>{group}: {share} av andelen de utgjør av målgruppen</translation>
    </message>
    <message>
        <source>{share} ({lower} to {upper})</source>
        <translation>{share} ({lower} til {upper})</translation>
    </message>
    <message>
        <source>at least {share}</source>
        <translation>minst {share}</translation>
    </message>
    <message numerus="yes">
        <source>Those worst off take part by each of %n dimension(s)</source>
        <translation>
            <numerusform>De dårligst stilte deltar, etter %n dimensjon</numerusform>
            <numerusform>De dårligst stilte deltar, etter hver av %n dimensjoner</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few of {group} took part to be shown</source>
        <translation>For få i gruppen {group} deltok til at det kan vises</translation>
    </message>
    <message>
        <source>How many there are of {group} among those it is for is not written</source>
        <translation>Det står ikke hvor mange i målgruppen som hører til {group}</translation>
    </message>
    <message>
        <source>Write down each group&apos;s share of those it is for, above 0.</source>
        <translation>Skriv ned andelen for hver gruppe i målgruppen, over 0.</translation>
    </message>
    <message>
        <source>Participants are not counted by {dimension} in every group</source>
        <translation>Deltakerne er ikke telt etter {dimension} i alle grupper</translation>
    </message>
    <message>
        <source>Count new participants in every group of {dimension}.</source>
        <translation>Tell nye deltakere i hver gruppe etter {dimension}.</translation>
    </message>
    <message>
        <source>Find out what keeps {group} away, and change that.</source>
        <translation>Finn ut hva som holder {group} borte, og gjør noe med det.</translation>
    </message>
    <message>
        <source>The gap by {dimension} is widening: {group} fall further behind</source>
        <translation>Forskjellen etter {dimension} øker: {group} sakker akterut</translation>
    </message>
    <message>
        <source>{group} do better than before, and catch up by {dimension}</source>
        <translation>{group} har det bedre enn før, og tar igjen etter {dimension}</translation>
    </message>
    <message>
        <source>{group} do better than before; the gap by {dimension} shows no sign of widening in {span}</source>
        <translation>{group} har det bedre enn før; forskjellen etter {dimension} viser ingen tegn til å øke på {span}</translation>
    </message>
    <message>
        <source>{group} do worse than before</source>
        <translation>{group} har det dårligere enn før</translation>
    </message>
    <message>
        <source>Not sure yet that {group} do better than before</source>
        <translation>Ikke sikkert ennå at {group} har det bedre enn før</translation>
    </message>
    <message>
        <source>How {group} did before is not known</source>
        <translation>Ingen vet hvordan {group} hadde det før</translation>
    </message>
    <message>
        <source>Bring in the numbers of {group} from before, or the baseline.</source>
        <translation>Legg inn tallene for {group} fra før, eller utgangspunktet.</translation>
    </message>
    <message>
        <source>Too few periods to say where the gap by {dimension} goes: {seen} of {span}</source>
        <translation>For få perioder til å si hvor det bærer med forskjellen etter {dimension}: {seen} av {span}</translation>
    </message>
    <message>
        <source>Too few people in a group to say where the gap by {dimension} goes</source>
        <translation>For få personer i en gruppe til å si hvor det bærer med forskjellen etter {dimension}</translation>
    </message>
    <message>
        <source>Reach at least {count} in each group of {dimension}.</source>
        <translation>Nå minst {count} i hver gruppe etter {dimension}.</translation>
    </message>
    <message>
        <source>Measure the outcome for each group of {dimension} each time.</source>
        <translation>Mål resultatet for hver gruppe etter {dimension} hver gang.</translation>
    </message>
    <message>
        <source>Find out what {group} need, and change what is done for them.</source>
        <translation>Finn ut hva {group} trenger, og endre det som gjøres for dem.</translation>
    </message>
    <message>
        <source>{slope} a period ({lower} to {upper})</source>
        <translation>{slope} per periode ({lower} til {upper})</translation>
    </message>
    <message>
        <source>not above 0</source>
        <translation>ikke over 0</translation>
    </message>
    <message numerus="yes">
        <source>No gap is widening, by %n dimension(s)</source>
        <translation>
            <numerusform>Ingen forskjell øker, etter %n dimensjon</numerusform>
            <numerusform>Ingen forskjell øker, etter %n dimensjoner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>uke {week}</translation>
    </message>
    <message>
        <source>Week {week}, {week_year}</source>
        <translation>uke {week}, {week_year}</translation>
    </message>
    <message>
        <source>{month}</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Quarter {quarter}</source>
        <translation>{quarter}. kvartal</translation>
    </message>
    <message>
        <source>Quarter {quarter}, {year}</source>
        <translation>{quarter}. kvartal {year}</translation>
    </message>
    <message>
        <source>{year}–{next}</source>
        <translation>{year}–{next}</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year}</translation>
    </message>
</context>
<context>
    <name>dictionary</name>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>count</source>
        <translation>antall</translation>
    </message>
    <message>
        <source>sentence, in your language</source>
        <translation>setning, på ditt språk</translation>
    </message>
    <message>
        <source>the measure&apos;s, raw</source>
        <translation>enheten til indikatoren, ikke omregnet</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>number</source>
        <translation>tall</translation>
    </message>
    <message>
        <source>written</source>
        <translation>skrevet inn</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>telt</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valgt</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>målinger</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>regnet ut</translation>
    </message>
    <message>
        <source>empty until partners are kept</source>
        <translation>tomt til partnere føres inn</translation>
    </message>
    <message>
        <source>empty until costs are kept</source>
        <translation>tomt til kostnader føres inn</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>besluttet</translation>
    </message>
    <message>
        <source>given</source>
        <translation>oppgitt</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>lagt inn</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>programmet</translation>
    </message>
    <message>
        <source>what the pilot is called for short</source>
        <translation>kort navn på piloten</translation>
    </message>
    <message>
        <source>given, else numbered P-001, P-002 …</source>
        <translation>oppgitt, ellers nummerert P-001, P-002 …</translation>
    </message>
    <message>
        <source>what is tried, in a few words</source>
        <translation>hva som prøves, med få ord</translation>
    </message>
    <message>
        <source>the programme that it belongs to</source>
        <translation>programmet piloten hører til</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>hvilken fase piloten er i</translation>
    </message>
    <message>
        <source>chosen; decided after a decision to scale or stop</source>
        <translation>valgt; besluttet etter en beslutning om å skalere eller stoppe</translation>
    </message>
    <message>
        <source>who leads it</source>
        <translation>hvem som leder piloten</translation>
    </message>
    <message>
        <source>first day of its time box</source>
        <translation>første dag i tidsrammen</translation>
    </message>
    <message>
        <source>last day of its time box</source>
        <translation>siste dag i tidsrammen</translation>
    </message>
    <message>
        <source>the problem that it is about</source>
        <translation>problemet piloten handler om</translation>
    </message>
    <message>
        <source>whom it is for</source>
        <translation>hvem piloten er for</translation>
    </message>
    <message>
        <source>places of the pilot; places of comparison and places it was scaled to are not counted</source>
        <translation>steder piloten er på; sammenligningssteder og steder den er skalert til, telles ikke</translation>
    </message>
    <message>
        <source>the primary hypothesis, else the first: if we … then … because …</source>
        <translation>hypotesen om hovedindikatoren, ellers den første: hvis vi … så … fordi …</translation>
    </message>
    <message>
        <source>the target that the pilot is judged by, as fixed where it was fixed</source>
        <translation>målet piloten bedømmes etter, slik det ble fastsatt, hvis det er gjort</translation>
    </message>
    <message>
        <source>the day from which the criterion holds</source>
        <translation>dagen kriteriet gjelder fra</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fastsatt</translation>
    </message>
    <message>
        <source>the main measure</source>
        <translation>hovedindikatoren</translation>
    </message>
    <message>
        <source>what the main measure is counted in</source>
        <translation>hva hovedindikatoren telles i</translation>
    </message>
    <message>
        <source>which way is better</source>
        <translation>hvilken vei som er bedre</translation>
    </message>
    <message>
        <source>the main measure before the pilot, as fixed where it was fixed</source>
        <translation>hovedindikatoren før piloten, slik det ble fastsatt, hvis det er gjort</translation>
    </message>
    <message>
        <source>what the main measure should reach, as fixed where it was fixed</source>
        <translation>hva hovedindikatoren bør nå, slik det ble fastsatt, hvis det er gjort</translation>
    </message>
    <message>
        <source>the last period with a number</source>
        <translation>siste periode med et tall</translation>
    </message>
    <message>
        <source>2026-09-28, 2026-W39, 2026-09 … by how often it is measured</source>
        <translation>2026-09-28, 2026-W39, 2026-09 … etter hvor ofte det måles</translation>
    </message>
    <message>
        <source>the main measure in that period, all places together</source>
        <translation>hovedindikatoren i den perioden, alle steder samlet</translation>
    </message>
    <message>
        <source>the main measure over the judged phase, or the latest phase</source>
        <translation>hovedindikatoren i etappen som bedømmes, ellers i den siste etappen</translation>
    </message>
    <message>
        <source>where it likely lies at least, for someone who looks at every period</source>
        <translation>den laveste verdien som er trolig, for den som ser på tallene i hver periode</translation>
    </message>
    <message>
        <source>where it likely lies at most, for someone who looks at every period</source>
        <translation>den høyeste verdien som er trolig, for den som ser på tallene i hver periode</translation>
    </message>
    <message>
        <source>what the latest numbers tell; neutral is more than chance, but neither better nor worse, common is no more than chance</source>
        <translation>hva de siste tallene forteller; neutral er mer enn tilfeldig, men verken bedre eller verre, common er ikke mer enn tilfeldig</translation>
    </message>
    <message>
        <source>is it ready to scale</source>
        <translation>om piloten er skaleringsklar</translation>
    </message>
    <message>
        <source>the one reason for the flag</source>
        <translation>den ene grunnen til flagget</translation>
    </message>
    <message>
        <source>the criterion that is worth closing first</source>
        <translation>kriteriet det lønner seg å få i orden først</translation>
    </message>
    <message>
        <source>criterion id, or its question</source>
        <translation>id-en til kriteriet, eller spørsmålet</translation>
    </message>
    <message>
        <source>required criteria that are in order</source>
        <translation>påkrevde kriterier som er i orden</translation>
    </message>
    <message>
        <source>criteria that are required and apply</source>
        <translation>kriterier som kreves og gjelder</translation>
    </message>
    <message>
        <source>computed, by the programme&apos;s profile</source>
        <translation>regnet ut, etter programmets profil</translation>
    </message>
    <message>
        <source>how far the work has come, from 0.5 (intent) to 5.0 (outstanding)</source>
        <translation>hvor langt arbeidet er kommet, fra 0,5 (intensjon) til 5,0 (fremragende)</translation>
    </message>
    <message>
        <source>score</source>
        <translation>skår</translation>
    </message>
    <message>
        <source>cycles that were completed</source>
        <translation>runder som er fullført</translation>
    </message>
    <message>
        <source>what the last completed cycle led to</source>
        <translation>hva den siste fullførte runden førte til</translation>
    </message>
    <message>
        <source>what the last completed cycle showed</source>
        <translation>hva den siste fullførte runden viste</translation>
    </message>
    <message>
        <source>how many took part</source>
        <translation>hvor mange som deltok</translation>
    </message>
    <message>
        <source>the measure of reach, summed over its periods</source>
        <translation>indikatoren for rekkevidde, summert over periodene</translation>
    </message>
    <message>
        <source>the worst-off group of the first dimension that has an order</source>
        <translation>den dårligst stilte gruppen i den første dimensjonen som har en rekkefølge</translation>
    </message>
    <message>
        <source>its share of the participants over its share of those the pilot is for; 1 is as expected</source>
        <translation>gruppens andel av deltakerne delt på gruppens andel av målgruppen; 1 er som ventet</translation>
    </message>
    <message>
        <source>ratio, &lt; and the threshold where too few</source>
        <translation>forholdstall, &lt; og terskelen der det er for få</translation>
    </message>
    <message>
        <source>the best off minus the worst off, main measure, since the criterion was fixed</source>
        <translation>de best stilte minus de dårligst stilte, hovedindikatoren, etter at kriteriet ble fastsatt</translation>
    </message>
    <message>
        <source>the measure&apos;s, raw, &lt; and the threshold where too few</source>
        <translation>enheten til indikatoren, ikke omregnet, &lt; og terskelen der det er for få</translation>
    </message>
    <message>
        <source>where the gap goes</source>
        <translation>om forskjellen øker eller minker</translation>
    </message>
    <message>
        <source>organisations that take part</source>
        <translation>organisasjoner som er med</translation>
    </message>
    <message>
        <source>partners with a signed agreement</source>
        <translation>partnere med signert avtale</translation>
    </message>
    <message>
        <source>what it may cost</source>
        <translation>hva piloten kan koste</translation>
    </message>
    <message>
        <source>what it has cost</source>
        <translation>hva piloten har kostet</translation>
    </message>
    <message>
        <source>the programme&apos;s currency</source>
        <translation>programmets valuta</translation>
    </message>
    <message>
        <source>ISO 4217</source>
        <translation>ISO 4217</translation>
    </message>
    <message>
        <source>spent over participants</source>
        <translation>brukt delt på antall deltakere</translation>
    </message>
    <message>
        <source>the last month that committed money covers</source>
        <translation>den siste måneden som lovet finansiering dekker</translation>
    </message>
    <message>
        <source>empty until funding is kept</source>
        <translation>tomt til finansiering føres inn</translation>
    </message>
    <message>
        <source>the latest decision</source>
        <translation>den siste beslutningen</translation>
    </message>
    <message>
        <source>the day of that decision</source>
        <translation>dagen for den beslutningen</translation>
    </message>
    <message>
        <source>the reason for that decision</source>
        <translation>grunnen til den beslutningen</translation>
    </message>
    <message>
        <source>when it is looked at next</source>
        <translation>når piloten skal gjennomgås neste gang</translation>
    </message>
    <message>
        <source>the pilot</source>
        <translation>piloten</translation>
    </message>
    <message>
        <source>the measure&apos;s name</source>
        <translation>navnet på indikatoren</translation>
    </message>
    <message>
        <source>first day of the period</source>
        <translation>første dag i perioden</translation>
    </message>
    <message>
        <source>the place; empty for all</source>
        <translation>stedet; tomt for alle</translation>
    </message>
    <message>
        <source>the group; empty for everyone; with its dimension where two have a group of that name</source>
        <translation>gruppen; tomt for alle; med dimensjonen der to har en gruppe med det navnet</translation>
    </message>
    <message>
        <source>how many of the denominator, or how many events</source>
        <translation>hvor mange av nevneren, eller hvor mange hendelser</translation>
    </message>
    <message>
        <source>how many in all, or what events are out of; the weight of a mean</source>
        <translation>hvor mange i alt, eller det hendelsene regnes av; vekten til et gjennomsnitt</translation>
    </message>
    <message>
        <source>the number itself, where it is not so many of so many</source>
        <translation>selve tallet, der det ikke er så mange av så mange</translation>
    </message>
    <message>
        <source>different people since the phase began, at that place</source>
        <translation>forskjellige personer siden etappen begynte, på det stedet</translation>
    </message>
    <message>
        <source>what was written to the number</source>
        <translation>det som ble skrevet til tallet</translation>
    </message>
    <message>
        <source>which change of which store the number is of: by it an import tells what was changed where when the file comes back</source>
        <translation>hvilken endring i hvilket datalager tallet kommer fra: slik ser en import hva som er endret hvor, når filen kommer tilbake</translation>
    </message>
    <message>
        <source>what is tried</source>
        <translation>hva som prøves</translation>
    </message>
    <message>
        <source>what was decided</source>
        <translation>hva som ble besluttet</translation>
    </message>
    <message>
        <source>when</source>
        <translation>når</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>av hvem</translation>
    </message>
    <message>
        <source>why</source>
        <translation>hvorfor</translation>
    </message>
    <message>
        <source>the flag as it stood then</source>
        <translation>flagget slik det sto da</translation>
    </message>
    <message>
        <source>whether the decision went against the flag</source>
        <translation>om beslutningen gikk mot flagget</translation>
    </message>
    <message>
        <source>the review in which it was made; empty outside one</source>
        <translation>gjennomgangen der den ble tatt; tom utenom gjennomganger</translation>
    </message>
    <message>
        <source>its number within the pilot</source>
        <translation>nummeret innenfor piloten</translation>
    </message>
    <message>
        <source>what somebody is to do</source>
        <translation>hva noen skal gjøre</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>hvem som gjør det</translation>
    </message>
    <message>
        <source>when it was written down</source>
        <translation>når det ble skrevet ned</translation>
    </message>
    <message>
        <source>when it is to be done</source>
        <translation>når det skal være gjort</translation>
    </message>
    <message>
        <source>when it was done</source>
        <translation>når det ble gjort</translation>
    </message>
    <message>
        <source>when somebody decided that it will not be done</source>
        <translation>når noen bestemte at det ikke skal gjøres</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>hva det førte til</translation>
    </message>
    <message>
        <source>the review in which it was given; empty outside one</source>
        <translation>gjennomgangen der den ble gitt; tom utenom gjennomganger</translation>
    </message>
    <message>
        <source>the day of that review</source>
        <translation>datoen for den gjennomgangen</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>nummeret</translation>
    </message>
    <message>
        <source>numbered</source>
        <translation>nummerert</translation>
    </message>
    <message>
        <source>time, UTC</source>
        <translation>tidspunkt, UTC</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>klokken</translation>
    </message>
    <message>
        <source>who</source>
        <translation>hvem</translation>
    </message>
    <message>
        <source>the name chosen in the window, --by, else the system&apos;s</source>
        <translation>navnet som er valgt i vinduet, --by, ellers systemets</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>kommandoen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>what was done, in words</source>
        <translation>hva som ble gjort, med ord</translation>
    </message>
    <message>
        <source>what it touched: table and uid of each; of more than 500 how many of each table</source>
        <translation>hva det gjaldt: tabell og uid for hver oppføring; ved flere enn 500 hvor mange i hver tabell</translation>
    </message>
    <message>
        <source>text, separated by ; </source>
        <translation>tekst, skilt med ; </translation>
    </message>
    <message>
        <source>whether it was taken back</source>
        <translation>om det ble angret</translation>
    </message>
    <message>
        <source>why, where it was said</source>
        <translation>hvorfor, der det er sagt</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>“{text}” is no list of places: write whole numbers, as 12,24.</source>
        <translation>«{text}» er ingen liste over plasser: skriv hele tall, som 12,24.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}. Check its name.</source>
        <translation>{file} kan ikke leses: {reason}. Kontroller navnet.</translation>
    </message>
    <message>
        <source>Several sheets can be read: {names}. Say which one with --sheet.</source>
        <translation>Flere ark kan leses: {names}. Si hvilket med --sheet.</translation>
    </message>
    <message>
        <source>{file} is no map: {reason}. It has a table [columns] with title, hypothesis and so on.</source>
        <translation>{file} er ikke et kart: {reason}. Det har en tabell [columns] med title, hypothesis og så videre.</translation>
    </message>
    <message>
        <source>“{size}” is no size: write width and height, as 1440x900.</source>
        <translation>«{size}» er ingen størrelse: skriv bredde og høyde, som 1440x900.</translation>
    </message>
    <message>
        <source>{metric} has no numbers yet, so there is no chart.</source>
        <translation>{metric} har ingen tall ennå, så det finnes ikke noe diagram.</translation>
    </message>
    <message>
        <source>“{pair}” is not field=value.</source>
        <translation>«{pair}» er ikke felt=verdi.</translation>
    </message>
    <message>
        <source>Line {line} is not a command: write {{&quot;do&quot;: &quot;AddPilot&quot;, &quot;title&quot;: &quot;…&quot;}} on a line of its own.</source>
        <translation>Linje {line} er ikke en kommando: skriv {{&quot;do&quot;: &quot;AddPilot&quot;, &quot;title&quot;: &quot;…&quot;}} på en egen linje.</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Linje {line}: {sentence}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}.</source>
        <translation>{file} kan ikke leses: {reason}.</translation>
    </message>
    <message>
        <source>{path} is there already. Name a file that is not, for the sample.</source>
        <translation>{path} finnes fra før. Velg en fil som ikke finnes, til eksempelet.</translation>
    </message>
    <message>
        <source>There is no view “{view}”. There are: {views}.</source>
        <translation>Det finnes ingen visning «{view}». Disse finnes: {views}.</translation>
    </message>
    <message>
        <source>Say which pilot: there is no pilot with the code “{pilot}”.</source>
        <translation>Si hvilken pilot: det finnes ingen pilot med koden «{pilot}».</translation>
    </message>
    <message>
        <source>“{file}” is a workbook, which nobody pastes: say a text file, or view “import”.</source>
        <translation>«{file}» er en arbeidsbok, og det limer ingen inn: oppgi en tekstfil, eller visningen «import».</translation>
    </message>
    <message>
        <source>Say which file with numbers is to be shown: --file.</source>
        <translation>Si hvilken fil med tall som skal vises: --file.</translation>
    </message>
    <message>
        <source>{pilot} has nothing that “{view}” could show.</source>
        <translation>{pilot} har ingenting som «{view}» kan vise.</translation>
    </message>
    <message>
        <source>{view} was not ready within {seconds} seconds. Try it once more.</source>
        <translation>{view} var ikke klar innen {seconds} sekunder. Prøv en gang til.</translation>
    </message>
    <message>
        <source>{png} can&apos;t be written. Check the folder and try again.</source>
        <translation>{png} kan ikke skrives. Kontroller mappen og prøv igjen.</translation>
    </message>
    <message>
        <source>Something went wrong in Springbrett; nothing was lost, and what you typed is still there. Details are in the log.</source>
        <translation>Noe gikk galt i Springbrett; ingenting gikk tapt, og det du skrev, står der fortsatt. Detaljene er i loggen.</translation>
    </message>
    <message>
        <source>Springbrett is closing.</source>
        <translation>Springbrett lukkes.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be made: {reason}. Choose another folder.</source>
        <translation>{folder} kan ikke lages: {reason}. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>{path} is there already, and it is no untouched sample. Choose another folder.</source>
        <translation>{path} finnes fra før, og det er ikke et urørt eksempel. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}. Choose another folder.</source>
        <translation>{path} kan ikke skrives: {reason}. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>“{text}” is not a number: write one such as {example}.</source>
        <translation>«{text}» er ikke et tall: skriv et som {example}.</translation>
    </message>
    <message>
        <source>“{text}” can be {small} or {large}: write it without the “{sign}”, or as {clear}.</source>
        <translation>«{text}» kan være {small} eller {large}: skriv det uten «{sign}», eller som {clear}.</translation>
    </message>
    <message>
        <source>“{text}” is too large: check the number of digits.</source>
        <translation>«{text}» er for stort: kontroller antall sifre.</translation>
    </message>
    <message>
        <source>“{text}” is not a share: write one such as 58 % or 18/22.</source>
        <translation>«{text}» er ikke en andel: skriv en som 58 % eller 18/22.</translation>
    </message>
    <message>
        <source>“{text}” can be {small} % or {large} %: write it with the %.</source>
        <translation>«{text}» kan være {small} % eller {large} %: skriv det med %.</translation>
    </message>
    <message>
        <source>“{text}” is not a share of a whole: write it as 18/22.</source>
        <translation>«{text}» er ikke en andel av noe: skriv det som 18/22.</translation>
    </message>
    <message>
        <source>{part} of {whole} is more than all of them: check both numbers.</source>
        <translation>{part} av {whole} er flere enn alle: kontroller begge tallene.</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write one such as 1.9.2026 or 2026-09-01.</source>
        <translation>«{text}» er ikke en dato: skriv en som 1.9.2026 eller 2026-09-01.</translation>
    </message>
    <message>
        <source>“{text}” has no month {month}: write the day before the month.</source>
        <translation>«{text}» har ingen måned {month}: skriv dagen før måneden.</translation>
    </message>
    <message>
        <source>“{text}” does not exist: {month} has {days} days.</source>
        <translation>«{text}» finnes ikke: {month} har {days} dager.</translation>
    </message>
    <message>
        <source>“{text}” has more decimals than {currency} has: write at most {most}.</source>
        <translation>«{text}» har flere desimaler enn {currency} har: skriv høyst {most}.</translation>
    </message>
    <message>
        <source>“{label}” is needed: fill it in.</source>
        <translation>«{label}» må fylles ut.</translation>
    </message>
    <message>
        <source>“{label}” is empty in row {row}: fill it in, or clear the row.</source>
        <translation>«{label}» er tom i rad {row}: fyll den ut, eller tøm raden.</translation>
    </message>
    <message>
        <source>“{what}” stands in row {row} already: correct it there.</source>
        <translation>«{what}» står allerede i rad {row}: rett det der.</translation>
    </message>
    <message>
        <source>{rows} rows are too many to paste: import them from a file.</source>
        <translation>{rows} rader er for mange til å limes inn: importer dem fra en fil.</translation>
    </message>
    <message>
        <source>“{text}” needs how many of how many: write it as 18/22 or 18 of 22.</source>
        <translation>«{text}» må si hvor mange av hvor mange: skriv det som 18/22 eller 18 av 22.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number: write it without decimals.</source>
        <translation>«{text}» er ikke et helt tall: skriv det uten desimaler.</translation>
    </message>
    <message>
        <source>Choose one of the five first.</source>
        <translation>Velg en av de fem først.</translation>
    </message>
    <message>
        <source>This hypothesis is no longer there.</source>
        <translation>Denne hypotesen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>Name at least two groups, worst off first.</source>
        <translation>Nevn minst to grupper, dårligst stilte først.</translation>
    </message>
    <message>
        <source>The backup in {folder} could not be verified ({reason}), so it was not kept.</source>
        <translation>Sikkerhetskopien i {folder} kunne ikke kontrolleres ({reason}), så den ble ikke beholdt.</translation>
    </message>
    <message>
        <source>There is no room for a backup in {folder}: it needs {needed} MB.</source>
        <translation>Det er ikke plass til en sikkerhetskopi i {folder}: den trenger {needed} MB.</translation>
    </message>
    <message>
        <source>The backup could not be written to {folder}: {reason}.</source>
        <translation>Sikkerhetskopien kunne ikke skrives til {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{file} has no manifest beside it, so nobody can tell whether it is whole.</source>
        <translation>{file} har ingen innholdsliste ved siden av seg, så ingen kan si om den er hel.</translation>
    </message>
    <message>
        <source>{file} is not what it was when it was made: do not trust it. Choose another backup.</source>
        <translation>{file} er ikke slik den var da den ble laget: ikke stol på den. Velg en annen sikkerhetskopi.</translation>
    </message>
    <message>
        <source>{file} could not be put in place: {reason}. Nothing was changed.</source>
        <translation>{file} kunne ikke settes på plass: {reason}. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>This {what} is no longer there. Somebody may have removed it: look again.</source>
        <translation>Dette finnes ikke lenger ({what}). Noen kan ha fjernet det: se etter på nytt.</translation>
    </message>
    <message>
        <source>Somebody changed this {what} while you were writing. Look at what it says now, then try again.</source>
        <translation>Noen endret dette ({what}) mens du skrev. Se hva det står nå, og prøv igjen.</translation>
    </message>
    <message>
        <source>This {what} belongs to another pilot than {pilot}: choose one of its own.</source>
        <translation>Dette ({what}) hører til en annen pilot enn {pilot}: velg noe som er dens eget.</translation>
    </message>
    <message>
        <source>This {what} is still used by {other}. Remove that first, or leave it as it is.</source>
        <translation>Dette ({what}) er fortsatt i bruk: {other}. Fjern det først, eller la det være.</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>program</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>pilot</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>indikator</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>hypotese</translation>
    </message>
    <message>
        <source>number</source>
        <translation>tall</translation>
    </message>
    <message>
        <source>event</source>
        <translation>hendelse</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslutning</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>etappe</translation>
    </message>
    <message>
        <source>place</source>
        <translation>sted</translation>
    </message>
    <message>
        <source>cycle</source>
        <translation>runde</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>funn</translation>
    </message>
    <message>
        <source>split into groups</source>
        <translation>inndeling i grupper</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppe</translation>
    </message>
    <message>
        <source>fixed criterion</source>
        <translation>fastsatt kriterium</translation>
    </message>
    <message>
        <source>period left out</source>
        <translation>utelatt periode</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>vedlagt fil</translation>
    </message>
    <message>
        <source>imported file</source>
        <translation>importert fil</translation>
    </message>
    <message>
        <source>readiness profile</source>
        <translation>profil for skaleringsklar</translation>
    </message>
    <message>
        <source>store</source>
        <translation>datalager</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisasjon</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontakt</translation>
    </message>
    <message>
        <source>review</source>
        <translation>gjennomgang</translation>
    </message>
    <message>
        <source>item on the agenda</source>
        <translation>punkt på dagsordenen</translation>
    </message>
    <message>
        <source>name in the list of who came</source>
        <translation>navn i listen over hvem som kom</translation>
    </message>
    <message>
        <source>answer before the chart</source>
        <translation>svar før diagrammet</translation>
    </message>
    <message>
        <source>action</source>
        <translation>oppgave</translation>
    </message>
    <message>
        <source>The {what} is empty: say it in a few words.</source>
        <translation>Feltet «{what}» er tomt: skriv det med noen få ord.</translation>
    </message>
    <message>
        <source>The {what} is longer than {most} letters: shorten it.</source>
        <translation>Feltet «{what}» er lengre enn {most} tegn: kort det ned.</translation>
    </message>
    <message>
        <source>The {what} holds a character that can&apos;t be kept ({character}): type it again.</source>
        <translation>Feltet «{what}» inneholder et tegn som ikke kan lagres ({character}): skriv det på nytt.</translation>
    </message>
    <message>
        <source>The {what} holds a national identity number. Take it out: nobody&apos;s personal data belong here.</source>
        <translation>Feltet «{what}» inneholder et fødselsnummer. Ta det bort: personopplysninger hører ikke hjemme her.</translation>
    </message>
    <message>
        <source>The {what} is not a number that can be kept: write a plain figure.</source>
        <translation>Feltet «{what}» er ikke et tall som kan lagres: skriv et vanlig tall.</translation>
    </message>
    <message>
        <source>The {what} is {value}; it goes from {lowest} to {highest}.</source>
        <translation>Feltet «{what}» er {value}; det går fra {lowest} til {highest}.</translation>
    </message>
    <message>
        <source>The {what} is below zero: write zero or more.</source>
        <translation>Feltet «{what}» er under null: skriv null eller mer.</translation>
    </message>
    <message>
        <source>It ends ({ends}) before it starts ({starts}): mend one of the dates.</source>
        <translation>Det slutter ({ends}) før det starter ({starts}): rett en av datoene.</translation>
    </message>
    <message>
        <source>half a character</source>
        <translation>et halvt tegn</translation>
    </message>
    <message>
        <source>Say why in a few words: it goes into the minutes.</source>
        <translation>Si hvorfor med noen få ord: det går inn i referatet.</translation>
    </message>
    <message>
        <source>{pilot} is flagged “{flag}”, and this goes against it: write the reason in a full sentence.</source>
        <translation>{pilot} er flagget «{flag}», og dette går mot det: skriv grunnen i en hel setning.</translation>
    </message>
    <message>
        <source>{on} lies ahead: write the day on which it was decided.</source>
        <translation>{on} er fram i tid: skriv dagen det ble besluttet.</translation>
    </message>
    <message>
        <source>“{comparison}” does not fit {metric}: there, {direction} is better. Choose the other one.</source>
        <translation>«{comparison}» passer ikke til {metric}: der er {direction} bedre. Velg den andre.</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>høyere</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>lavere</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ingen av delene</translation>
    </message>
    <message>
        <source>{hypothesis} names no metric: choose what would show it.</source>
        <translation>{hypothesis} har ingen indikator: velg hva som ville vise det.</translation>
    </message>
    <message>
        <source>{hypothesis} has no target: write the number to reach.</source>
        <translation>{hypothesis} har ikke noe mål: skriv tallet som skal nås.</translation>
    </message>
    <message>
        <source>{hypothesis} has no date to reach it by: write one.</source>
        <translation>{hypothesis} har ingen dato å nå målet innen: skriv en.</translation>
    </message>
    <message>
        <source>{metric} does not say how often it is measured: choose week, month or another.</source>
        <translation>{metric} sier ikke hvor ofte den måles: velg uke, måned eller noe annet.</translation>
    </message>
    <message>
        <source>{metric} does not say which way is better: choose up or down.</source>
        <translation>{metric} sier ikke hvilken vei som er bedre: velg opp eller ned.</translation>
    </message>
    <message>
        <source>The date to reach it by ({by}) lies before the test begins ({on}).</source>
        <translation>Datoen målet skal nås innen ({by}), ligger før testen begynner ({on}).</translation>
    </message>
    <message>
        <source>To say that the criterion was fixed on {on}, name the source: the plan or the minutes.</source>
        <translation>For å si at kriteriet ble fastsatt {on}, må du oppgi kilden: planen eller referatet.</translation>
    </message>
    <message>
        <source>{on} lies ahead: a criterion is fixed today or was fixed on paper before.</source>
        <translation>{on} er fram i tid: et kriterium fastsettes i dag, eller ble fastsatt på papir før.</translation>
    </message>
    <message>
        <source>{metric} was at {value} before the test begins, which meets the target of {target} already: nothing would be shown. Set a target beyond it.</source>
        <translation>{metric} var på {value} før testen begynner, og det når målet på {target} allerede: ingenting ville bli vist. Sett et mål forbi det.</translation>
    </message>
    <message>
        <source>{hypothesis} has a fixed criterion, so it stays. Edit it instead.</source>
        <translation>{hypothesis} har et fastsatt kriterium, så den blir. Endre den i stedet.</translation>
    </message>
    <message>
        <source>Cycle {number} is already completed: edit it instead.</source>
        <translation>Runde {number} er allerede fullført: endre den i stedet.</translation>
    </message>
    <message>
        <source>Cycle {number} is still open: complete it first.</source>
        <translation>Runde {number} er fortsatt åpen: fullfør den først.</translation>
    </message>
    <message>
        <source>There are no numbers to save: give at least one row.</source>
        <translation>Det er ingen tall å lagre: skriv minst én rad.</translation>
    </message>
    <message>
        <source>{pilot} has no place called “{name}”. Its places: {known}.</source>
        <translation>{pilot} har ikke noe sted som heter «{name}». Stedene er: {known}.</translation>
    </message>
    <message>
        <source>{pilot} has no group called “{name}”. Its groups: {known}.</source>
        <translation>{pilot} har ingen gruppe som heter «{name}». Gruppene er: {known}.</translation>
    </message>
    <message>
        <source>{pilot} has several groups called “{name}”: write “dimension: group”, as {example}.</source>
        <translation>{pilot} har flere grupper som heter «{name}»: skriv «inndeling: gruppe», som {example}.</translation>
    </message>
    <message>
        <source>{when} stands twice with different numbers: keep one of them.</source>
        <translation>{when} står to ganger med forskjellige tall: behold ett av dem.</translation>
    </message>
    <message>
        <source>{when}: {part} of {whole} is more than all of them. Mend one.</source>
        <translation>{when}: {part} av {whole} er flere enn alle. Rett ett av dem.</translation>
    </message>
    <message>
        <source>{when}: {metric} needs how many of how many. Give a numerator and a denominator.</source>
        <translation>{when}: {metric} trenger hvor mange av hvor mange. Skriv teller og nevner.</translation>
    </message>
    <message>
        <source>{when}: there is no number. Write one, or leave the row out.</source>
        <translation>{when}: det er ikke noe tall. Skriv et, eller ta bort raden.</translation>
    </message>
    <message>
        <source>{when}: {value} is not a whole number, and {metric} counts things.</source>
        <translation>{when}: {value} er ikke et helt tall, og {metric} teller ting.</translation>
    </message>
    <message>
        <source>{when}: {value} is below zero, which {metric} can&apos;t be.</source>
        <translation>{when}: {value} er under null, og det kan ikke {metric} være.</translation>
    </message>
    <message>
        <source>{when}: {part} of 0 can&apos;t be. Mend the denominator.</source>
        <translation>{when}: {part} av 0 går ikke. Rett nevneren.</translation>
    </message>
    <message>
        <source>{when}: there is no number to write a note on. Enter the number first.</source>
        <translation>{when}: det er ikke noe tall å skrive en merknad til. Legg inn tallet først.</translation>
    </message>
    <message>
        <source>{when}: {value} can&apos;t be: the days between two events are above zero.</source>
        <translation>{when}: {value} går ikke: dagene mellom to hendelser er over null.</translation>
    </message>
    <message>
        <source>{pilot} already measures {name}: choose another name.</source>
        <translation>{pilot} måler {name} allerede: velg et annet navn.</translation>
    </message>
    <message>
        <source>The minimum worthwhile value ({minimum}) must be better than the baseline ({baseline}): otherwise standing still would be good enough.</source>
        <translation>Minste verdi som er verdt innsatsen ({minimum}), må være bedre enn utgangspunktet ({baseline}): ellers ville det holde å stå stille.</translation>
    </message>
    <message>
        <source>The target ({target}) falls short of the minimum worthwhile value ({minimum}): set it there or beyond.</source>
        <translation>Målet ({target}) når ikke minste verdi som er verdt innsatsen ({minimum}): sett det der eller lenger.</translation>
    </message>
    <message>
        <source>The target ({target}) is no better than the baseline ({baseline}): aim beyond it.</source>
        <translation>Målet ({target}) er ikke bedre enn utgangspunktet ({baseline}): sikt lenger.</translation>
    </message>
    <message>
        <source>The {what} of a share is a fraction from 0 to 1, and this is {value}: write 0.6 for 60 %.</source>
        <translation>Feltet «{what}» for en andel er en brøk fra 0 til 1, og dette er {value}: skriv 0,6 for 60 %.</translation>
    </message>
    <message>
        <source>“Per” is {value}: write what the rate is shown per, as 1000.</source>
        <translation>«Per» er {value}: skriv hva raten vises per, som 1000.</translation>
    </message>
    <message>
        <source>{name} already has numbers, so its kind stays {kind}: make a new metric for another kind.</source>
        <translation>{name} har tall allerede, så typen må være {kind}: lag en ny indikator for en annen type.</translation>
    </message>
    <message>
        <source>“{chart}” is no chart: choose run, i, mr, p, pp, u, up, c, g or t.</source>
        <translation>«{chart}» er ikke et diagram: velg run, i, mr, p, pp, u, up, c, g eller t.</translation>
    </message>
    <message>
        <source>There is no {what} “{name}”. The nearest is {nearest}.</source>
        <translation>Fant ikke «{name}» ({what}). Det nærmeste er {nearest}.</translation>
    </message>
    <message>
        <source>There is no {what} “{name}”: there are none yet.</source>
        <translation>Fant ikke «{name}» ({what}): det finnes ingen ennå.</translation>
    </message>
    <message>
        <source>There is no {what} “{name}”. It has no name: give its uid.</source>
        <translation>Fant ikke «{name}» ({what}). Den har ikke noe navn: oppgi uid-en.</translation>
    </message>
    <message>
        <source>There are several reviews “{name}”: give title and day together, as “{example}”.</source>
        <translation>Det finnes flere gjennomganger «{name}»: oppgi tittel og dato sammen, som «{example}».</translation>
    </message>
    <message>
        <source>Say which pilot the {what} “{name}” belongs to.</source>
        <translation>Si hvilken pilot «{name}» ({what}) hører til.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}. Choose another file.</source>
        <translation>{file} kan ikke leses: {reason}. Velg en annen fil.</translation>
    </message>
    <message>
        <source>{file} is the store itself: choose another file.</source>
        <translation>{file} er selve datalageret: velg en annen fil.</translation>
    </message>
    <message>
        <source>{file} is kept, but not opened from here: what it holds could be run. Save it, and open it only if you know where it comes from.</source>
        <translation>{file} er lagret her, men åpnes ikke herfra: innholdet kan kjøres som et program. Lagre filen, og åpne den bare hvis du vet hvor den kommer fra.</translation>
    </message>
    <message>
        <source>{file} could not be shown: save it instead.</source>
        <translation>{file} kunne ikke vises: lagre filen i stedet.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}. Choose another folder.</source>
        <translation>{file} kan ikke skrives: {reason}. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>{file} is larger than 25 MB: keep it elsewhere and note where.</source>
        <translation>{file} er større enn 25 MB: legg den et annet sted og noter hvor.</translation>
    </message>
    <message>
        <source>{code} needs a title: say in a few words what you try.</source>
        <translation>{code} trenger en tittel: si med noen få ord hva dere prøver.</translation>
    </message>
    <message>
        <source>There is already a pilot with the code {code}: choose another one.</source>
        <translation>Det finnes allerede en pilot med koden {code}: velg en annen.</translation>
    </message>
    <message>
        <source>There is already a programme called {name}: choose another name.</source>
        <translation>Det finnes allerede et program som heter {name}: velg et annet navn.</translation>
    </message>
    <message>
        <source>{name} still has pilots: move or remove them first.</source>
        <translation>{name} har fortsatt piloter: flytt eller fjern dem først.</translation>
    </message>
    <message>
        <source>{name} is where new pilots go: make another programme the default first.</source>
        <translation>Nye piloter havner i {name}: la et annet program ta imot dem først.</translation>
    </message>
    <message>
        <source>{currency} is not a currency code: write three letters, as NOK.</source>
        <translation>{currency} er ikke en valutakode: skriv tre bokstaver, som NOK.</translation>
    </message>
    <message>
        <source>There is no command {name}. The nearest is {nearest}.</source>
        <translation>Det finnes ingen kommando {name}. Den nærmeste er {nearest}.</translation>
    </message>
    <message>
        <source>{name} has no field {field}. The nearest is {nearest}.</source>
        <translation>{name} har ikke noe felt {field}. Det nærmeste er {nearest}.</translation>
    </message>
    <message>
        <source>{name} needs {field}.</source>
        <translation>{name} trenger {field}.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be empty: give a value, or leave it out of {name}.</source>
        <translation>{field} kan ikke være tom: gi en verdi, eller ta den ut av {name}.</translation>
    </message>
    <message>
        <source>There is no readiness profile “{name}”. The nearest is {known}.</source>
        <translation>Det finnes ingen profil for skaleringsklar som heter «{name}». Den nærmeste er {known}.</translation>
    </message>
    <message>
        <source>There is already a readiness profile called {name}: choose another name.</source>
        <translation>Det finnes allerede en profil for skaleringsklar som heter {name}: velg et annet navn.</translation>
    </message>
    <message>
        <source>The profile “{name}” comes with Springbrett and stays as it is: make your own from it.</source>
        <translation>Profilen «{name}» følger med Springbrett og blir som den er: lag din egen av den.</translation>
    </message>
    <message>
        <source>Somebody saved version {newest} of “{name}” while you were at it. Look at what it asks for now, then try again.</source>
        <translation>Noen lagret versjon {newest} av «{name}» mens du holdt på. Se hva den krever nå, og prøv igjen.</translation>
    </message>
    <message>
        <source>There is no criterion “{criterion}”. The nearest is {nearest}.</source>
        <translation>Det finnes ikke noe kriterium «{criterion}». Det nærmeste er {nearest}.</translation>
    </message>
    <message>
        <source>A profile that requires nothing would call every pilot ready: choose a criterion.</source>
        <translation>En profil som ikke krever noe, ville kalle alle piloter klare: velg et kriterium.</translation>
    </message>
    <message>
        <source>{programme} uses the profile “{name}”: give it another profile first, then remove this one.</source>
        <translation>{programme} bruker profilen «{name}»: gi programmet en annen profil først, og fjern så denne.</translation>
    </message>
    <message>
        <source>A target was fixed under the profile “{name}”, so it stays, with all its versions.</source>
        <translation>Et mål ble fastsatt under profilen «{name}», så den blir, med alle versjonene.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be “{value}”. It is one of: {words}.</source>
        <translation>{field} kan ikke være «{value}». Det er en av: {words}.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be “{value}”: it is {kind}.</source>
        <translation>{field} kan ikke være «{value}»: det er {kind}.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>et helt tall</translation>
    </message>
    <message>
        <source>a number, with a point for decimals</source>
        <translation>et tall, med punktum som desimaltegn</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <source>a date as 2026-09-01</source>
        <translation>en dato som 2026-09-01</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>a record&apos;s name</source>
        <translation>navnet på en oppføring</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>en liste</translation>
    </message>
    <message>
        <source>a list of {name, share}</source>
        <translation>en liste av {name, share}</translation>
    </message>
    <message>
        <source>a file&apos;s path</source>
        <translation>stien til en fil</translation>
    </message>
    <message>
        <source>{pilot} already has a place called {name}: choose another name.</source>
        <translation>{pilot} har allerede et sted som heter {name}: velg et annet navn.</translation>
    </message>
    <message>
        <source>{pilot} is already split by {name}: change that one instead.</source>
        <translation>{pilot} er allerede delt etter {name}: endre den i stedet.</translation>
    </message>
    <message>
        <source>{name} has {levels} groups: name at least two, worst off first.</source>
        <translation>{name} har {levels} grupper: nevn minst to, dårligst stilte først.</translation>
    </message>
    <message>
        <source>{name} stands twice among the groups: each needs a name of its own.</source>
        <translation>{name} står to ganger blant gruppene: hver trenger et eget navn.</translation>
    </message>
    <message>
        <source>“{name}” means all of them together: choose a name of its own.</source>
        <translation>«{name}» betyr alle sammen: velg et eget navn.</translation>
    </message>
    <message>
        <source>{name} has no group called {level}: look at its groups first.</source>
        <translation>{name} har ingen gruppe som heter {level}: se på gruppene først.</translation>
    </message>
    <message>
        <source>Groups can&apos;t trade names in one go: give {name} a name that no other has, first.</source>
        <translation>Grupper kan ikke bytte navn med hverandre i ett: gi først {name} et navn som ingen andre har.</translation>
    </message>
    <message>
        <source>The shares of {name} add up to {total} %: together they are 100 % at most.</source>
        <translation>Andelene i {name} blir {total} % til sammen: de kan være høyst 100 %.</translation>
    </message>
    <message>
        <source>{metric} has no phase that begins {when}: look at its phases first.</source>
        <translation>{metric} har ingen etappe som begynner {when}: se på etappene først.</translation>
    </message>
    <message>
        <source>{metric} already begins a phase {when}.</source>
        <translation>{metric} har allerede en etappe som begynner {when}.</translation>
    </message>
    <message>
        <source>{when} is already left out of {metric}.</source>
        <translation>{when} er allerede utelatt fra {metric}.</translation>
    </message>
    <message>
        <source>{when} is not left out of {metric}: nothing to put back.</source>
        <translation>{when} er ikke utelatt fra {metric}: det er ingenting å ta med igjen.</translation>
    </message>
    <message>
        <source>{path} is locked by another program, or its drive lends no locks. Nothing was saved: close that program, or move the store to a disk of this machine.</source>
        <translation>{path} er låst av et annet program, eller disken gir ingen låser. Ingenting ble lagret: lukk programmet, eller flytt datalageret til en disk i denne maskinen.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Nothing was saved.</source>
        <translation>{path} kunne ikke skrives: {reason}. Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. Close it and look at the file.</source>
        <translation>{path} kan ikke leses: {reason}. Lukk det og se på filen.</translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}) and was left as it is. Restore the newest backup.</source>
        <translation>{path} er skadet ({reason}) og ble latt være som den er. Hent tilbake den nyeste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>{share} people for each visit cannot be: it lies above 0.</source>
        <translation>{share} personer per besøk er ikke mulig: tallet må være over 0.</translation>
    </message>
    <message>
        <source>The level is {level}: it must lie between 0 and 1.</source>
        <translation>Nivået er {level}: det må ligge mellom 0 og 1.</translation>
    </message>
    <message>
        <source>The number of planned periods is {planned}: it must be a whole number from 1 up.</source>
        <translation>Antall planlagte perioder er {planned}: det må være et helt tall fra 1 og oppover.</translation>
    </message>
    <message>
        <source>The accepted chance of error is {alpha}: it must lie above 0 and below 0.5.</source>
        <translation>Sjansen for å ta feil som godtas, er {alpha}: den må ligge over 0 og under 0,5.</translation>
    </message>
    <message>
        <source>There are no numbers yet: add at least one period with a number.</source>
        <translation>Det finnes ingen tall ennå: legg til minst én periode med et tall.</translation>
    </message>
    <message>
        <source>Some of the values are not numbers: check them and try again.</source>
        <translation>Noen av verdiene er ikke tall: kontroller dem og prøv igjen.</translation>
    </message>
    <message>
        <source>The numbers must be one row with one number for each period.</source>
        <translation>Tallene må være én rad med ett tall for hver periode.</translation>
    </message>
    <message>
        <source>The numbers must be a table: a row for each series, a column a period.</source>
        <translation>Tallene må være en tabell: en rad for hver serie, en kolonne for hver periode.</translation>
    </message>
    <message>
        <source>Period {period} holds an infinite number: correct it or leave it empty.</source>
        <translation>Periode {period} har et uendelig tall: rett det eller la det stå tomt.</translation>
    </message>
    <message>
        <source>The lists differ in length, {numbers} and {others}: give one of each for every period.</source>
        <translation>Listene er ulike lange, {numbers} og {others}: gi en av hver for hver periode.</translation>
    </message>
    <message>
        <source>Period {period} says {number}: this cannot be below zero, correct it.</source>
        <translation>Periode {period} sier {number}: dette kan ikke være under null, rett det.</translation>
    </message>
    <message>
        <source>Period {period} is out of {number}: the number that something is out of cannot be below zero, correct it.</source>
        <translation>Periode {period} er av {number}: tallet noe er av, kan ikke være under null, rett det.</translation>
    </message>
    <message>
        <source>Period {period} says {number} out of 0: correct one of them, or leave the period empty if nobody came.</source>
        <translation>Periode {period} sier {number} av 0: rett ett av dem, eller la perioden stå tom hvis ingen kom.</translation>
    </message>
    <message>
        <source>Period {period} says {number} out of {whole}: a part cannot be more than the whole.</source>
        <translation>Periode {period} sier {number} av {whole}: en del kan ikke være mer enn det hele.</translation>
    </message>
    <message>
        <source>Period {period} says {number}: people and events are counted in whole numbers.</source>
        <translation>Periode {period} sier {number}: personer og hendelser telles i hele tall.</translation>
    </message>
    <message>
        <source>Each number must be out of something: say for each period how many people, days or visits it is out of.</source>
        <translation>Hvert tall må være av noe: si for hver periode hvor mange personer, dager eller besøk det er av.</translation>
    </message>
    <message>
        <source>Period {number} cannot be left out: the series has periods 0 to {last}.</source>
        <translation>Periode {number} kan ikke utelates: serien har periodene 0 til {last}.</translation>
    </message>
    <message>
        <source>A phase cannot begin at period {number}: counted from 0, it must lie between 1 and {last}.</source>
        <translation>En etappe kan ikke begynne i periode {number}: talt fra 0 må den ligge mellom 1 og {last}.</translation>
    </message>
    <message>
        <source>Periods are given by their whole number in the series, from 0.</source>
        <translation>Perioder oppgis med sitt hele tall i serien, fra 0.</translation>
    </message>
    <message>
        <source>{word} is not known here: choose one of {words}.</source>
        <translation>{word} er ikke kjent her: velg en av {words}.</translation>
    </message>
    <message>
        <source>A {chart} chart is of numbers that are not out of anything: leave out what they are out of, or choose another chart.</source>
        <translation>Et {chart}-diagram er av tall som ikke er av noe: ta bort det de er av, eller velg et annet diagram.</translation>
    </message>
    <message>
        <source>Some of the times between events are zero: on a t chart each must be above zero. Give the time in a smaller unit, or choose another chart.</source>
        <translation>Noen av tidene mellom hendelser er null: i et t-diagram må hver være over null. Oppgi tiden i en mindre enhet, eller velg et annet diagram.</translation>
    </message>
    <message>
        <source>Limits can be kept from the first periods, or computed for each phase, not both: choose one.</source>
        <translation>Grensene kan beholdes fra de første periodene, eller regnes ut for hver etappe, ikke begge deler: velg en.</translation>
    </message>
    <message>
        <source>Limits cannot be kept from the first {number} periods: it takes between 2 and {last}.</source>
        <translation>Grensene kan ikke beholdes fra de første {number} periodene: det må være mellom 2 og {last}.</translation>
    </message>
    <message>
        <source>Say which way is better, up or down: without that nobody does worse than others.</source>
        <translation>Si hvilken vei som er bedre, opp eller ned: uten det har ingen det verre enn andre.</translation>
    </message>
    <message>
        <source>One group has nothing to be compared with: give at least two.</source>
        <translation>Én gruppe har ingenting å sammenlignes med: gi minst to.</translation>
    </message>
    <message>
        <source>There are {names} names for {groups} groups: give one name for each group.</source>
        <translation>Det er {names} navn på {groups} grupper: gi ett navn til hver gruppe.</translation>
    </message>
    <message>
        <source>{group}: {problem}</source>
        <translation>{group}: {problem}</translation>
    </message>
    <message>
        <source>Days or cases between events are not compared between groups: give events and what they are out of instead.</source>
        <translation>Dager eller tilfeller mellom hendelser sammenlignes ikke mellom grupper: oppgi hendelser og hva de er av, i stedet.</translation>
    </message>
    <message>
        <source>There are {shares} shares for {groups} groups: give each group&apos;s share of those it is for.</source>
        <translation>Det er {shares} andeler for {groups} grupper: oppgi andelen av målgruppen for hver gruppe.</translation>
    </message>
    <message>
        <source>Shares of the population cannot be below zero, missing or all zero: correct them.</source>
        <translation>Andeler av befolkningen kan ikke være under null, mangle eller alle være null: rett dem.</translation>
    </message>
    <message>
        <source>Part of nobody: each group must be out of at least one.</source>
        <translation>Del av ingen: hver gruppe må være av minst én.</translation>
    </message>
    <message>
        <source>The number of different people is used for shares only: leave it away here.</source>
        <translation>Antall forskjellige personer brukes bare for andeler: ta det bort her.</translation>
    </message>
    <message>
        <source>There are {people} numbers of different people for {periods} periods: give one for each.</source>
        <translation>Det er {people} tall på forskjellige personer for {periods} perioder: gi ett for hver.</translation>
    </message>
    <message>
        <source>Different people so far: {people} in period {period} is fewer than before. Count everyone who has come since the phase began.</source>
        <translation>Forskjellige personer til nå: {people} i periode {period} er færre enn før. Tell alle som har kommet siden etappen begynte.</translation>
    </message>
    <message>
        <source>Period {period} counts visits but no people: at least one person must have come.</source>
        <translation>Periode {period} teller besøk, men ingen personer: minst én person må ha kommet.</translation>
    </message>
    <message>
        <source>Days or cases between events are not out of anything: leave the denominator away.</source>
        <translation>Dager eller tilfeller mellom hendelser er ikke av noe: ta bort nevneren.</translation>
    </message>
    <message>
        <source>A readiness profile has no setting {setting}. Did you mean {nearest}?</source>
        <translation>En profil for skaleringsklar har ingen innstilling {setting}. Mente du {nearest}?</translation>
    </message>
    <message>
        <source>The readiness profile lacks {setting}: add it.</source>
        <translation>Profilen for skaleringsklar mangler {setting}: legg den til.</translation>
    </message>
    <message>
        <source>{setting} in the readiness profile is {given}: it must be {expected}.</source>
        <translation>{setting} i profilen for skaleringsklar er {given}: det må være {expected}.</translation>
    </message>
    <message>
        <source>The readiness profile requires {criterion}, which is no criterion. {nearest}?</source>
        <translation>Profilen for skaleringsklar krever {criterion}, og det er ikke et kriterium. {nearest}?</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>et navn</translation>
    </message>
    <message>
        <source>minimum_worthwhile or target</source>
        <translation>minimum_worthwhile eller target</translation>
    </message>
    <message>
        <source>a list of groups or criteria</source>
        <translation>en liste over grupper eller kriterier</translation>
    </message>
    <message>
        <source>a whole number, {least} or more</source>
        <translation>et helt tall, {least} eller mer</translation>
    </message>
    <message>
        <source>a number above 0 and at most {most}</source>
        <translation>et tall over 0 og høyst {most}</translation>
    </message>
    <message>
        <source>The threshold for small groups is {small}: it must be a whole number from 1 on.</source>
        <translation>Terskelen for små grupper er {small}: den må være et helt tall fra 1.</translation>
    </message>
    <message>
        <source>One place says nothing of how places differ: give numbers from at least two, a mean with two periods in each.</source>
        <translation>Ett sted sier ingenting om hvor ulike steder er: gi tall fra minst to, og for et gjennomsnitt to perioder fra hvert.</translation>
    </message>
    <message>
        <source>There are numbers from {numbers} places and sizes from {sizes}: give one of each.</source>
        <translation>Det er tall fra {numbers} steder og størrelser fra {sizes}: gi en av hver.</translation>
    </message>
    <message>
        <source>There are {before} places before and {after} after: give each place both, in the same order.</source>
        <translation>Det er {before} steder før og {after} etter: gi hvert sted begge deler, i samme rekkefølge.</translation>
    </message>
    <message>
        <source>There is nothing to compare: give at least one place with numbers before and after.</source>
        <translation>Det er ingenting å sammenligne: gi minst ett sted med tall før og etter.</translation>
    </message>
    <message>
        <source>The file holds {series}: give one metric of one pilot at a time.</source>
        <translation>Filen har {series}: gi én indikator for én pilot om gangen.</translation>
    </message>
    <message>
        <source>There is no number in the file.</source>
        <translation>Det er ikke noe tall i filen.</translation>
    </message>
    <message>
        <source>It can&apos;t be seen what the numbers are: say --kind proportion, rate, count or mean.</source>
        <translation>Det går ikke fram hva tallene er: si --kind proportion, rate, count eller mean.</translation>
    </message>
    <message>
        <source>Give the phases in the file or as --phases, not both.</source>
        <translation>Oppgi etappene i filen eller med --phases, ikke begge deler.</translation>
    </message>
    <message>
        <source>The file does not say which pilot it is about: name the pilot, or add a column “pilot” with its code.</source>
        <translation>Filen sier ikke hvilken pilot den gjelder: nevn piloten, eller legg til en kolonne «pilot» med koden.</translation>
    </message>
    <message>
        <source>The file does not say what its numbers measure: name the metric of {pilot}, or add a column “metric”.</source>
        <translation>Filen sier ikke hva tallene måler: nevn indikatoren i {pilot}, eller legg til en kolonne «metric».</translation>
    </message>
    <message>
        <source>{pilot} has no metric “{name}”. To make it, say its kind and its direction; otherwise correct the name. {pilot} has: {known}.</source>
        <translation>{pilot} har ingen indikator «{name}». For å lage den må du si type og retning; ellers må navnet rettes. {pilot} har: {known}.</translation>
    </message>
    <message>
        <source>The file has a column “pilot” of its own: leave the pilot {name} out, or the column.</source>
        <translation>Filen har en egen kolonne «pilot»: ta bort piloten {name}, eller kolonnen.</translation>
    </message>
    <message>
        <source>The file has a column “metric” of its own: leave the metric {name} out, or the column.</source>
        <translation>Filen har en egen kolonne «metric»: ta bort indikatoren {name}, eller kolonnen.</translation>
    </message>
    <message>
        <source>Byte {position} of the file is empty (NUL), so this is no text file: save it as CSV and try again.</source>
        <translation>Byte {position} i filen er tom (NUL), så dette er ingen tekstfil: lagre den som CSV og prøv igjen.</translation>
    </message>
    <message>
        <source>The file says it is {encoding}, but cannot be read as that from byte {position}: save it again as CSV (UTF-8).</source>
        <translation>Filen sier at den er {encoding}, men kan ikke leses slik fra byte {position}: lagre den på nytt som CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The letters of the file cannot be read (neither UTF-8 nor Windows text, see byte {position}): save it again as CSV (UTF-8).</source>
        <translation>Bokstavene i filen kan ikke leses (verken UTF-8 eller Windows-tekst, se byte {position}): lagre den på nytt som CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The file has no rows: it needs a header row and the numbers below it.</source>
        <translation>Filen har ingen rader: den trenger en overskriftsrad og tallene under den.</translation>
    </message>
    <message>
        <source>No header row was found. One row must name a column for the date (date, dato) and one for the numbers (value, verdi, numerator, teller). The first row says: {found}.</source>
        <translation>Fant ingen overskriftsrad. En rad må ha en kolonne for datoen (date, dato) og en for tallene (value, verdi, numerator, teller). Den første raden sier: {found}.</translation>
    </message>
    <message>
        <source>The columns “{one}” and “{other}” would both be read as {meaning}: rename one of them.</source>
        <translation>Kolonnene «{one}» og «{other}» ville begge bli lest som {meaning}: gi en av dem et nytt navn.</translation>
    </message>
    <message>
        <source>“{text}” separates no columns here: a comma, semicolon, tab or | does.</source>
        <translation>«{text}» skiller ingen kolonner her: det gjør komma, semikolon, tabulator eller |.</translation>
    </message>
    <message>
        <source>There is no column “{name}” for {meaning}. Did you mean “{near}”?</source>
        <translation>Det er ingen kolonne «{name}» for {meaning}. Mente du «{near}»?</translation>
    </message>
    <message>
        <source>As the columns are chosen, no number has a period: choose which column says when, and which has the numbers.</source>
        <translation>Slik kolonnene er valgt, har ingen tall en periode: velg kolonnen som sier når, og den som har tallene.</translation>
    </message>
    <message>
        <source>The file has several measures ({names}), and not all of them are “{name}”: leave the metric out, or leave columns out.</source>
        <translation>Filen har flere indikatorer ({names}), og ikke alle er «{name}»: ikke oppgi indikator, eller utelat kolonner.</translation>
    </message>
    <message>
        <source>There are no rows below the header in row {row}.</source>
        <translation>Det er ingen rader under overskriftene i rad {row}.</translation>
    </message>
    <message>
        <source>Nothing was imported: {count} of {read} rows cannot be read. The first is {cell} (“{value}”): {reason} {remedy}</source>
        <translation>Ingenting ble importert: {count} av {read} rader kan ikke leses. Den første er {cell} («{value}»): {reason} {remedy}</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it is left.</source>
        <translation>Importen ble stoppet; ingenting av den er igjen.</translation>
    </message>
    <message>
        <source>There is no number in the file that can be imported.</source>
        <translation>Det er ikke noe tall i filen som kan importeres.</translation>
    </message>
    <message>
        <source>Rows {rows} are about the same metric, period, place and group, written in two ways: keep one.</source>
        <translation>Radene {rows} gjelder samme indikator, periode, sted og gruppe, skrevet på to måter: behold én.</translation>
    </message>
    <message>
        <source>This is not a file of pilots: it has no column {missing}. Its columns are: {found}. Rename them, or say in a map which is which.</source>
        <translation>Dette er ikke en fil med piloter: den har ingen kolonne {missing}. Kolonnene er: {found}. Gi dem nye navn, eller si i et kart hva som er hva.</translation>
    </message>
    <message>
        <source>A file of pilots has no “{name}”. The nearest is “{near}”.</source>
        <translation>En fil med piloter har ingen «{name}». Den nærmeste er «{near}».</translation>
    </message>
    <message>
        <source>There is no pilot in the file that can be imported.</source>
        <translation>Det er ingen pilot i filen som kan importeres.</translation>
    </message>
    <message>
        <source>“{text}” can be day/month or month/day: say which, or write dates as 2026-09-28.</source>
        <translation>«{text}» kan være dag/måned eller måned/dag: si hvilken, eller skriv datoer som 2026-09-28.</translation>
    </message>
    <message>
        <source>“{text}” in column “{column}” can be {as_decimal} or {as_whole}: say whether the decimal mark is a comma or a point.</source>
        <translation>«{text}» i kolonnen «{column}» kan være {as_decimal} eller {as_whole}: si om desimaltegnet er komma eller punktum.</translation>
    </message>
    <message>
        <source>Column “{column}” has both “{one}” and “{other}”, so its decimal mark cannot be known: write all its numbers one way, or say whether the decimal mark is a comma or a point.</source>
        <translation>Kolonnen «{column}» har både «{one}» og «{other}», så desimaltegnet er ikke til å vite: skriv alle tallene på én måte, eller si om desimaltegnet er komma eller punktum.</translation>
    </message>
    <message>
        <source>A quotation mark that opens in row {row} is never closed: find the cell that begins with it and close or remove it.</source>
        <translation>Et anførselstegn som åpner i rad {row}, blir aldri lukket: finn cellen som begynner med det, og lukk eller fjern det.</translation>
    </message>
    <message>
        <source>{path} is not a Springbrett store. It was left untouched: choose another file.</source>
        <translation>{path} er ikke et Springbrett-datalager. Det ble ikke rørt: velg en annen fil.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Springbrett (store version {found}, this one knows {known}). It was left untouched: update Springbrett to open it.</source>
        <translation>{path} er skrevet av et nyere Springbrett (lagerversjon {found}, denne kjenner {known}). Det ble ikke rørt: oppdater Springbrett for å åpne det.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. Check that it is there and yours.</source>
        <translation>{path} kan ikke leses: {reason}. Kontroller at det finnes, og at det er ditt.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name a file in it, for example {path}/pilots.db.</source>
        <translation>{path} er en mappe. Nevn en fil i den, for eksempel {path}/pilots.db.</translation>
    </message>
    <message>
        <source>{path} is open for reading only: you may not write the file. To change it, copy it to a folder of your own.</source>
        <translation>{path} er bare åpen for lesing: du har ikke lov til å skrive i filen. Skal du endre den, kopier den til en egen mappe.</translation>
    </message>
    <message>
        <source>{path} is open for reading only: you may not write in its folder. To change it, copy it to a folder of your own.</source>
        <translation>{path} er bare åpen for lesing: du har ikke lov til å skrive i mappen den ligger i. Skal du endre filen, kopier den til en egen mappe.</translation>
    </message>
    <message>
        <source>{path} is open for reading only: you may not write the file, it is {owner}&apos;s. Ask {owner}, or copy it to a folder of your own.</source>
        <translation>{path} er bare åpen for lesing: du har ikke lov til å skrive i filen, den tilhører {owner}. Spør {owner}, eller kopier filen til en egen mappe.</translation>
    </message>
    <message>
        <source>{path} is open for reading only: you may not write in its folder, it is {owner}&apos;s. Ask {owner}, or copy it to a folder of your own.</source>
        <translation>{path} er bare åpen for lesing: du har ikke lov til å skrive i mappen den ligger i, den tilhører {owner}. Spør {owner}, eller kopier filen til en egen mappe.</translation>
    </message>
    <message>
        <source>{path} was not closed properly, and can&apos;t be read where its folder can&apos;t be written. Copy it together with {path}-wal to a folder of your own.</source>
        <translation>{path} ble ikke lukket ordentlig, og kan ikke leses der mappen ikke kan skrives til. Kopier det sammen med {path}-wal til en egen mappe.</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Det er ingenting av ditt å angre.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det er ingenting å gjøre om igjen.</translation>
    </message>
    <message>
        <source>“{label}” can&apos;t be undone: “{later}” has changed the same since (by {by}). Undo that first.</source>
        <translation>«{label}» kan ikke angres: «{later}» har endret det samme siden (av {by}). Angre det først.</translation>
    </message>
    <message>
        <source>“{label}” can&apos;t be redone: “{later}” has changed the same since (by {by}). Undo that first.</source>
        <translation>«{label}» kan ikke gjøres om igjen: «{later}» har endret det samme siden (av {by}). Angre det først.</translation>
    </message>
    <message>
        <source>The history has no number {number}: look there for the right one.</source>
        <translation>Historikken har ikke noe nummer {number}: se der etter det riktige.</translation>
    </message>
    <message>
        <source>“{label}” is undone already: there is nothing of it left to undo.</source>
        <translation>«{label}» er allerede angret: det er ikke noe igjen å angre.</translation>
    </message>
    <message>
        <source>“{label}” can&apos;t be brought back: a place or group of its numbers was removed since. Undo that first.</source>
        <translation>«{label}» kan ikke hentes tilbake: et sted eller en gruppe for tallene er fjernet siden. Angre det først.</translation>
    </message>
    <message>
        <source>“{label}” can&apos;t be undone: numbers have come in since, and they were judged by it. Fix a new criterion or withdraw the phase instead; both stay visible.</source>
        <translation>«{label}» kan ikke angres: det er kommet tall siden, og de ble bedømt etter det. Fastsett et nytt kriterium eller trekk tilbake etappen i stedet; begge deler forblir synlige.</translation>
    </message>
    <message>
        <source>The store at {path} could not be brought up to date: {reason}. It is as it was before.</source>
        <translation>Datalageret {path} kunne ikke oppdateres: {reason}. Det er som det var.</translation>
    </message>
    <message>
        <source>“{text}” is not a period: write a date such as 2026-09-28, a week such as 2026-W36 or a month such as 2026-09.</source>
        <translation>«{text}» er ikke en periode: skriv en dato som 2026-09-28, en uke som 2026-W36 eller en måned som 2026-09.</translation>
    </message>
    <message>
        <source>“{text}” does not exist in the calendar: check the day and month.</source>
        <translation>«{text}» finnes ikke i kalenderen: kontroller dag og måned.</translation>
    </message>
    <message>
        <source>“{text}” lies outside 1900 to 2199: check the year.</source>
        <translation>«{text}» ligger utenfor 1900 til 2199: kontroller året.</translation>
    </message>
    <message>
        <source>“{text}” is a {found}, but these numbers come by {cadence}: write the first day of each {cadence}.</source>
        <translation>«{text}» er en annen lengde ({found}) enn disse tallene ({cadence}): skriv første dag i perioden ({cadence}).</translation>
    </message>
    <message>
        <source>This measure is no longer there. Somebody may have removed it.</source>
        <translation>Denne indikatoren finnes ikke lenger. Noen kan ha fjernet den.</translation>
    </message>
    <message>
        <source>The place or group is no longer there. Choose another one.</source>
        <translation>Stedet eller gruppen finnes ikke lenger. Velg noe annet.</translation>
    </message>
    <message>
        <source>This pilot is no longer there. Somebody may have removed it.</source>
        <translation>Denne piloten finnes ikke lenger. Noen kan ha fjernet den.</translation>
    </message>
    <message>
        <source>There is no readiness profile called “{name}”. Did you mean {known}?</source>
        <translation>Det finnes ingen profil som heter «{name}». Mente du {known}?</translation>
    </message>
    <message>
        <source>There is no store at {path}. Check the name, or begin a new one there.</source>
        <translation>Det finnes ikke noe datalager på {path}. Kontroller navnet, eller begynn et nytt der.</translation>
    </message>
    <message>
        <source>The folder {path} is not there. Make it first, or choose another one.</source>
        <translation>Mappen {path} finnes ikke. Lag den først, eller velg en annen.</translation>
    </message>
    <message>
        <source>Another Springbrett is writing to {path} and has not finished. Nothing was saved: try again.</source>
        <translation>Et annet Springbrett skriver til {path} og er ikke ferdig. Ingenting ble lagret: prøv igjen.</translation>
    </message>
    <message>
        <source>Another Springbrett ({who}) is writing to {path} and has not finished. Nothing was saved: try again.</source>
        <translation>Et annet Springbrett ({who}) skriver til {path} og er ikke ferdig. Ingenting ble lagret: prøv igjen.</translation>
    </message>
    <message>
        <source>{path} is open for reading only, so nothing can be changed in it.</source>
        <translation>{path} er åpent bare for lesing, så ingenting kan endres i det.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}) and can&apos;t be read now, so nobody can tell whether the last change was saved. Open it again and look at the history before you repeat it.</source>
        <translation>{path} kunne ikke skrives ({reason}) og kan ikke leses nå, så ingen kan si om den siste endringen ble lagret. Åpne det på nytt og se på historikken før du gjør det om igjen.</translation>
    </message>
    <message>
        <source>The store does not take that: {reason}. Nothing was changed.</source>
        <translation>Datalageret tar ikke imot det: {reason}. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>There was a store at {path} (last saved at {since}), and it is gone. No empty one was made in its place. {help}</source>
        <translation>Det var et datalager på {path} (sist lagret {since}), og det er borte. Det ble ikke laget noe tomt i stedet. {help}</translation>
    </message>
    <message>
        <source>{path} has to be brought up to date, and there is no room for it: {needed} MB must be free in {folder}. Nothing was changed.</source>
        <translation>{path} må oppdateres, og det er ikke plass: {needed} MB må være ledig i {folder}. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>{path} has to be brought up to date, and no backup of it could be made first: {reason} Nothing was changed.</source>
        <translation>{path} må oppdateres, og det lot seg ikke gjøre å ta en sikkerhetskopi først: {reason} Ingenting ble endret.</translation>
    </message>
    <message>
        <source>{said} A copy from before is {file}.</source>
        <translation>{said} En kopi fra før er {file}.</translation>
    </message>
    <message>
        <source>{said} {help}</source>
        <translation>{said} {help}</translation>
    </message>
    <message>
        <source>{path} is open in another Springbrett. Close it there first; nothing was changed.</source>
        <translation>{path} er åpent i et annet Springbrett. Lukk det der først; ingenting ble endret.</translation>
    </message>
    <message>
        <source>There is a file at {path} already, and it stays as it is: choose another name.</source>
        <translation>Det finnes allerede en fil på {path}, og den blir som den er: velg et annet navn.</translation>
    </message>
    <message>
        <source>The copy could not be written to {path}: {reason}. Choose another place.</source>
        <translation>Kopien kunne ikke skrives til {path}: {reason}. Velg et annet sted.</translation>
    </message>
    <message>
        <source>There is no backup {file}. See which there are: springbrett restore --list</source>
        <translation>Det finnes ingen sikkerhetskopi {file}. Se hvilke som finnes: springbrett restore --list</translation>
    </message>
    <message>
        <source>The page could not be written to {path}: check that the folder exists and is yours.</source>
        <translation>Siden kunne ikke skrives til {path}: kontroller at mappen finnes, og at den er din.</translation>
    </message>
    <message>
        <source>A cell of the sheet “{sheet}” holds an empty sign (NUL), near row {row}: clear that cell.</source>
        <translation>En celle i arket «{sheet}» har et tomt tegn (NUL), nær rad {row}: tøm den cellen.</translation>
    </message>
    <message>
        <source>The file is over {most} MB, more than can be read at once: divide it, for example by year.</source>
        <translation>Filen er over {most} MB, mer enn det går an å lese på én gang: del den, for eksempel etter år.</translation>
    </message>
    <message>
        <source>The target is the same as the baseline: there is nothing to be shown. Move one.</source>
        <translation>Målet er det samme som utgangspunktet: da er det ingenting å vise. Flytt ett av dem.</translation>
    </message>
    <message>
        <source>The size of a period is {size}: it must be above zero.</source>
        <translation>Størrelsen på en periode er {size}: den må være over null.</translation>
    </message>
    <message>
        <source>The spread is {spread}: it must be above zero.</source>
        <translation>Spredningen er {spread}: den må være over null.</translation>
    </message>
    <message>
        <source>The true value cannot be {value} for this kind of number.</source>
        <translation>Den sanne verdien kan ikke være {value} for denne typen tall.</translation>
    </message>
    <message>
        <source>There must be at least one period ahead and one draw.</source>
        <translation>Det må være minst én periode framover og én trekning.</translation>
    </message>
    <message>
        <source>There are no words for this: give what a function here returned.</source>
        <translation>Det finnes ingen ord for dette: gi det en funksjon her har gitt tilbake.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}. Choose another place.</source>
        <translation>{file} kan ikke skrives: {reason}. Velg et annet sted.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be replaced: another program has it open. Close it there, or choose another name.</source>
        <translation>{file} kan ikke erstattes: et annet program har filen åpen. Lukk den der, eller velg et annet navn.</translation>
    </message>
    <message>
        <source>Several sheets can be read: {names}. Choose one.</source>
        <translation>Flere ark kan leses: {names}. Velg ett.</translation>
    </message>
    <message>
        <source>No sheet has what is needed ({names}). Of the first: {reason}</source>
        <translation>Ingen ark har det som trengs ({names}). Om det første: {reason}</translation>
    </message>
    <message>
        <source>There is no sheet “{name}”. The sheets are: {names}.</source>
        <translation>Det finnes ikke noe ark «{name}». Arkene er: {names}.</translation>
    </message>
    <message>
        <source>A text file has no sheet “{name}”: only a workbook (xlsx, xls, ods) has sheets.</source>
        <translation>En tekstfil har ikke noe ark «{name}»: det har bare en arbeidsbok (xlsx, xls, ods).</translation>
    </message>
    <message>
        <source>The workbook is empty: no sheet that is shown has any cell.</source>
        <translation>Arbeidsboken er tom: ingen ark som vises, har noen celle.</translation>
    </message>
    <message>
        <source>{cell} is merged over several rows, so it can&apos;t be known which of them its number is for: split the cell and write each row&apos;s own number.</source>
        <translation>{cell} er slått sammen over flere rader, så det er ikke mulig å vite hvilken av dem tallet gjelder: del cellen, og skriv tallet for hver rad.</translation>
    </message>
    <message>
        <source>The workbook is too large: {what}. Save the sheet with the numbers as CSV and take that, or delete the empty rows and columns around the numbers.</source>
        <translation>Arbeidsboken er for stor: {what}. Lagre arket med tallene som CSV og bruk den, eller slett de tomme radene og kolonnene rundt tallene.</translation>
    </message>
    <message>
        <source>The workbook can&apos;t be read; it may be damaged or hold something else. Open it in a spreadsheet and save it as xlsx or CSV.</source>
        <translation>Arbeidsboken kan ikke leses; den kan være skadet eller inneholde noe annet. Åpne den i et regneark og lagre den som xlsx eller CSV.</translation>
    </message>
    <message>
        <source>The file is a zip archive, but no workbook: choose an xlsx, xls or ods file, or a CSV.</source>
        <translation>Filen er et zip-arkiv, men ingen arbeidsbok: velg en xlsx-, xls- eller ods-fil, eller en CSV.</translation>
    </message>
    <message>
        <source>The workbook defines its own entities, which no spreadsheet does: open it in a spreadsheet and save it again.</source>
        <translation>Arbeidsboken definerer egne entiteter, og det gjør ikke noe regneark: åpne den i et regneark og lagre den på nytt.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password: open it and save it without one.</source>
        <translation>Arbeidsboken er beskyttet med passord: åpne den og lagre den uten.</translation>
    </message>
    <message>
        <source>A map with the table [columns] says all itself: leave {option} out, or write it in the map.</source>
        <translation>Et kart med tabellen [columns] sier alt selv: ta bort {option}, eller skriv det i kartet.</translation>
    </message>
    <message>
        <source>The map {file} can&apos;t be written: {reason}.</source>
        <translation>Kartet {file} kan ikke skrives: {reason}.</translation>
    </message>
    <message>
        <source>No sheet “{name}” is remembered. Those that are: {names}.</source>
        <translation>Ikke noe ark «{name}» er husket. Disse er det: {names}.</translation>
    </message>
    <message>
        <source>{name} was changed since it was exported, so it was left alone. Export it under another name.</source>
        <translation>{name} er endret etter eksporten og ble derfor ikke overskrevet. Eksporter under et annet navn.</translation>
    </message>
    <message>
        <source>{name} is open in another program: close it there, then export it again.</source>
        <translation>{name} er i bruk i et annet program: lukk filen der, og eksporter på nytt.</translation>
    </message>
    <message>
        <source>The folder {name} holds other files: choose a new name for the tables, or an empty folder.</source>
        <translation>Mappen {name} har andre filer: velg et nytt navn til tabellene, eller en tom mappe.</translation>
    </message>
    <message>
        <source>Byte {position} of the file is no {encoding}: choose another encoding.</source>
        <translation>Byte {position} i filen er ikke {encoding}: velg en annen tegnkoding.</translation>
    </message>
    <message>
        <source>Say why saved numbers are corrected: the old ones are kept with it.</source>
        <translation>Si hvorfor lagrede tall rettes: de gamle blir tatt vare på sammen med grunnen.</translation>
    </message>
    <message>
        <source>Say which way is better.</source>
        <translation>Si hvilken vei som er bedre.</translation>
    </message>
    <message>
        <source>These numbers say which pilots they are of: “Change how it is read” brings them into those.</source>
        <translation>Disse tallene sier hvilke piloter de gjelder: «Endre hvordan det leses» legger dem inn der.</translation>
    </message>
    <message>
        <source>{file} is no map: it is not text in UTF-8.</source>
        <translation>{file} er ikke et kart: det er ikke tekst i UTF-8.</translation>
    </message>
    <message>
        <source>{file} is no map: line {line} can&apos;t be read. Write one name = value a line, or begin with a map that --write-map has written.</source>
        <translation>{file} er ikke et kart: linje {line} kan ikke leses. Skriv én linje per navn = verdi, eller begynn med et kart som --write-map har skrevet.</translation>
    </message>
    <message>
        <source>{file} is no map: begin with one that --write-map has written, and change that.</source>
        <translation>{file} er ikke et kart: begynn med et som --write-map har skrevet, og endre det.</translation>
    </message>
    <message>
        <source>{file} is no map: “{name}” is unknown in it. Did you mean “{near}”?</source>
        <translation>{file} er ikke et kart: det har noe ukjent, «{name}». Mente du «{near}»?</translation>
    </message>
    <message>
        <source>{file} is no map: “{name}” is not a text in quotation marks.</source>
        <translation>{file} er ikke et kart: «{name}» er ikke en tekst i anførselstegn.</translation>
    </message>
    <message>
        <source>{file} is no map: “{name}” is not a whole number from {least} to {most}.</source>
        <translation>{file} er ikke et kart: «{name}» er ikke et helt tall fra {least} til {most}.</translation>
    </message>
    <message>
        <source>{file} is no map: “{name}” can&apos;t be “{value}”, but one of: {choices}.</source>
        <translation>{file} er ikke et kart: «{name}» kan ikke være «{value}», men et av disse: {choices}.</translation>
    </message>
    <message>
        <source>{file} is no map: “columns” is neither a table such as [columns] nor a list of columns.</source>
        <translation>{file} er ikke et kart: «columns» er verken en tabell som [columns] eller en liste over kolonner.</translation>
    </message>
    <message>
        <source>{file} is no map: column {number} in it has neither a title nor a letter.</source>
        <translation>{file} er ikke et kart: kolonne {number} i det har verken overskrift eller bokstav.</translation>
    </message>
    <message>
        <source>{file} is no map: it says two things of column {letter}.</source>
        <translation>{file} er ikke et kart: det sier to ulike ting om kolonne {letter}.</translation>
    </message>
    <message>
        <source>{file} is no map: “{name}” goes with a list of columns, not with the table [columns].</source>
        <translation>{file} er ikke et kart: «{name}» hører til en liste over kolonner, ikke til tabellen [columns].</translation>
    </message>
    <message>
        <source>The map has a column “{title}”, and the file has none. It has: {names}.</source>
        <translation>Kartet har en kolonne «{title}», og det har ikke filen. Den har: {names}.</translation>
    </message>
    <message>
        <source>Several columns are called “{title}”. Say in the map which one it is, by its letter: column = &quot;{letter}&quot;.</source>
        <translation>Flere kolonner heter «{title}». Si i kartet hvilken det er, med bokstaven: column = &quot;{letter}&quot;.</translation>
    </message>
    <message>
        <source>Say which way is better for “{metric}”: more or less.</source>
        <translation>Si hvilken vei som er bedre for «{metric}»: mer eller mindre.</translation>
    </message>
    <message>
        <source>“{text}” is a part of a year, and numbers come by month, quarter, school year or year: write one of these.</source>
        <translation>«{text}» er en del av et år, og tall kommer per måned, kvartal, skoleår eller år: skriv en av disse.</translation>
    </message>
    <message>
        <source>{question} The choices are: {choices}. Say it with {option}.</source>
        <translation>{question} Valgene er: {choices}. Svar med {option}.</translation>
    </message>
    <message>
        <source>{question} Say it with {option}.</source>
        <translation>{question} Oppgi det med {option}.</translation>
    </message>
    <message>
        <source>The sheet has {width} columns, more than the {most} that can be read at once: keep those with the periods and numbers that you want.</source>
        <translation>Arket har {width} kolonner, flere enn de {most} som kan leses på én gang: behold dem med periodene og tallene du vil ha.</translation>
    </message>
    <message>
        <source>Nothing was imported: {count} numbers were changed both in the file and here since it was exported. The first is in row {row}: {theirs} here, {mine} in the file. Say whose to take, or leave those rows out of the file.</source>
        <translation>Ingenting ble importert: {count} tall er endret både i filen og her etter eksporten. Det første er i rad {row}: {theirs} her, {mine} i filen. Si hvilke som skal gjelde, eller ta de radene ut av filen.</translation>
    </message>
    <message>
        <source>Nothing on the tour is called “{only}”. There are: {names}.</source>
        <translation>Ingenting i omvisningen heter «{only}». Her er: {names}.</translation>
    </message>
    <message>
        <source>A group needs a name: write one, or remove the group.</source>
        <translation>En gruppe må ha et navn: skriv et, eller fjern gruppen.</translation>
    </message>
    <message>
        <source>“{text}” are no minutes: write a whole number such as 15.</source>
        <translation>«{text}» er ikke et antall minutter: skriv et helt tall, som 15.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>{file} kunne ikke skrives: {reason}. Velg et annet sted.</translation>
    </message>
    <message>
        <source>Say who first, then a colon: “Kari: call the school by 12.12.”</source>
        <translation>Si først hvem, så et kolon: «Kari: ring skolen innen 12.12.»</translation>
    </message>
    <message>
        <source>Say what {owner} is to do, after the colon.</source>
        <translation>Si hva {owner} skal gjøre, etter kolonet.</translation>
    </message>
    <message>
        <source>“{text}” is not a day: write “by 12.12.”, “by Friday” or “by week 50”.</source>
        <translation>«{text}» er ikke en dag: skriv «innen 12.12.», «innen fredag» eller «innen uke 50».</translation>
    </message>
    <message>
        <source>{day} has passed: write a day that lies ahead.</source>
        <translation>{day} er passert: skriv en dag som ligger fram i tid.</translation>
    </message>
    <message>
        <source>Action {number} is done or dropped already: edit it instead.</source>
        <translation>Oppgave {number} er alt gjort eller droppet: endre den i stedet.</translation>
    </message>
    <message>
        <source>Action {number} can&apos;t be both done and dropped: empty one of the dates.</source>
        <translation>Oppgave {number} kan ikke være både gjort og droppet: tøm en av datoene.</translation>
    </message>
    <message>
        <source>{on} lies ahead: write the day on which it was done or dropped.</source>
        <translation>{on} er fram i tid: skriv dagen da den ble gjort eller droppet.</translation>
    </message>
    <message>
        <source>There is already a contact called {name}. Add what tells them apart, such as where they work.</source>
        <translation>Det finnes allerede en kontakt som heter {name}. Legg til noe som skiller dem, som hvor de arbeider.</translation>
    </message>
    <message>
        <source>There is already an organisation called {name}: choose another name.</source>
        <translation>Det finnes allerede en organisasjon som heter {name}: velg et annet navn.</translation>
    </message>
    <message>
        <source>“{address}” is no e-mail address: it has one @ and no blanks, as kari@kommune.no.</source>
        <translation>«{address}» er ingen e-postadresse: den har én @ og ingen mellomrom, som kari@kommune.no.</translation>
    </message>
    <message>
        <source>{pilot} is on the agenda of {review} already.</source>
        <translation>{pilot} er allerede på dagsordenen for {review}.</translation>
    </message>
    <message>
        <source>{pilot} has a decision or an action from {review}: it stays on the agenda, for the minutes.</source>
        <translation>{pilot} har en beslutning eller en oppgave fra {review}: piloten blir stående på dagsordenen, for referatets skyld.</translation>
    </message>
    <message>
        <source>{name} is in the list of who came twice: name each person once.</source>
        <translation>{name} står to ganger i listen over hvem som kom: oppgi hver person én gang.</translation>
    </message>
    <message>
        <source>{review} asks nothing before the chart: choose first what it asks for.</source>
        <translation>{review} spør ikke om noe før diagrammet: velg først hva dere skal spørre om.</translation>
    </message>
    <message>
        <source>{review} asks for {asked}: write down these, or change first what it asks for.</source>
        <translation>{review} spør om {asked}: skriv ned dette, eller endre først hva det spørres om.</translation>
    </message>
    <message>
        <source>The chart of {pilot} has been shown: what somebody answers now would be no guess any more.</source>
        <translation>Diagrammet for {pilot} er vist: det noen svarer nå, ville ikke lenger være en gjetning.</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>stemmer</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>anslag</translation>
    </message>
    <message>
        <source>A review needs a title: say in a few words which meeting it is.</source>
        <translation>En gjennomgang må ha en tittel: si med noen få ord hvilket møte det er.</translation>
    </message>
    <message>
        <source>{review} has no pilots on its agenda: add one before you begin.</source>
        <translation>{review} har ingen piloter på dagsordenen: legg til en før dere begynner.</translation>
    </message>
    <message>
        <source>{review} has begun already.</source>
        <translation>{review} har allerede begynt.</translation>
    </message>
    <message>
        <source>{review} has not begun: begin it first.</source>
        <translation>{review} har ikke begynt: start gjennomgangen først.</translation>
    </message>
    <message>
        <source>{review} was held on {on}: undo its end before you change that.</source>
        <translation>{review} ble holdt {on}: angre avslutningen før du endrer det.</translation>
    </message>
    <message>
        <source>{on} lies ahead: begin the review on the day on which it is held.</source>
        <translation>{on} er fram i tid: start gjennomgangen den dagen den holdes.</translation>
    </message>
    <message>
        <source>In {review} people have answered already: what they were asked stays as it is.</source>
        <translation>I {review} har noen allerede svart: det de ble spurt om, blir stående.</translation>
    </message>
    <message>
        <source>{pilot} is not on the agenda of {review}: add it there first.</source>
        <translation>{pilot} er ikke på dagsordenen for {review}: legg piloten til der først.</translation>
    </message>
    <message>
        <source>Nothing is decided about “{title}” yet: write the decision on its page, then it is decided.</source>
        <translation>Ingenting er besluttet om «{title}» ennå: skriv beslutningen på pilotens side, så er den besluttet.</translation>
    </message>
    <message>
        <source>“{title}” has numbers already, so it is no mere idea: move it to the design at most.</source>
        <translation>«{title}» har allerede tall, så det er ikke bare en idé: flytt piloten høyst tilbake til utforming.</translation>
    </message>
    <message>
        <source>No review has been held yet, so there are no minutes.</source>
        <translation>Ingen gjennomgang er holdt ennå, så det finnes ikke noe referat.</translation>
    </message>
    <message>
        <source>This file is no longer there. Somebody may have removed it.</source>
        <translation>Denne filen finnes ikke lenger. Noen kan ha fjernet den.</translation>
    </message>
    <message>
        <source>{review} has not begun, so there are no minutes of it yet.</source>
        <translation>{review} har ikke begynt, så det finnes ikke noe referat ennå.</translation>
    </message>
    <message>
        <source>This review is no longer there. Somebody may have removed it.</source>
        <translation>Denne gjennomgangen finnes ikke lenger. Noen kan ha fjernet den.</translation>
    </message>
    <message>
        <source>This pilot is no longer on the agenda of {review}: look at it again.</source>
        <translation>Denne piloten er ikke lenger på dagsordenen for {review}: se på dagsordenen på nytt.</translation>
    </message>
    <message>
        <source>It was stopped: nothing was written.</source>
        <translation>Det ble stoppet: ingenting ble skrevet.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. The nearest is {nearest}.</source>
        <translation>Det finnes ingen mal «{name}». Den nærmeste er {nearest}.</translation>
    </message>
    <message>
        <source>Templates are written in {languages}; “{language}” is none of them.</source>
        <translation>Maler er skrevet på {languages}; «{language}» er ingen av dem.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lagre som …</translation>
    </message>
    <message>
        <source>pilots</source>
        <translation>piloter</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Of which pilots</source>
        <translation>Hvilke piloter</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Alle tabeller</translation>
    </message>
    <message>
        <source>Summary, a row a pilot</source>
        <translation>Sammendrag, en rad per pilot</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV for Excel</translation>
    </message>
    <message>
        <source>CSV for programs</source>
        <translation>CSV for programmer</translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <translation>JSON for programmer</translation>
    </message>
    <message>
        <source>Folder of CSV files, described for programs</source>
        <translation>Mappe med CSV-filer, beskrevet for programmer</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Folder (*)</source>
        <translation>Mappe (*)</translation>
    </message>
    <message>
        <source>Those shown: {shown} of {total}</source>
        <translation>De som vises: {shown} av {total}</translation>
    </message>
    <message>
        <source>All but the archived</source>
        <translation>Alle unntatt de arkiverte</translation>
    </message>
    <message>
        <source>{title} alone</source>
        <translation>Bare {title}</translation>
    </message>
    <message>
        <source>Nothing was exported from this store yet: choose what and where to first.</source>
        <translation>Ingenting er eksportert fra dette datalageret ennå: velg først hva og hvor.</translation>
    </message>
    <message>
        <source>Saved as {name}, with all pilots.</source>
        <translation>Lagret som {name}, med alle piloter.</translation>
    </message>
    <message>
        <source>Saved as {name}, with {shown} of {total} pilots.</source>
        <translation>Lagret som {name}, med {shown} av {total} piloter.</translation>
    </message>
    <message>
        <source>No pilot is shown, so there is nothing to export: see all first.</source>
        <translation>Ingen piloter vises, så det er ingenting å eksportere: vis alle først.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>chance of error</source>
        <translation>sjanse for å ta feil</translation>
    </message>
    <message>
        <source>value to lie beyond</source>
        <translation>verdi spennet skal ligge forbi</translation>
    </message>
    <message>
        <source>number of months paid for</source>
        <translation>antall måneder det er betalt for</translation>
    </message>
    <message>
        <source>number of periods for the gap</source>
        <translation>antall perioder for forskjellen</translation>
    </message>
    <message>
        <source>number of cycles</source>
        <translation>antall runder</translation>
    </message>
    <message>
        <source>number of periods</source>
        <translation>antall perioder</translation>
    </message>
    <message>
        <source>chance in a new place</source>
        <translation>sjanse på et nytt sted</translation>
    </message>
    <message>
        <source>number of open criteria</source>
        <translation>antall åpne kriterier</translation>
    </message>
    <message>
        <source>number of participants</source>
        <translation>antall deltakere</translation>
    </message>
    <message>
        <source>number of places</source>
        <translation>antall steder</translation>
    </message>
    <message>
        <source>size of the smallest group</source>
        <translation>størrelsen på den minste gruppen</translation>
    </message>
    <message>
        <source>share of those worst off</source>
        <translation>de dårligst stiltes andel</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>adaptation</source>
        <translation>tilpasning</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>utgangspunkt</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>grunn</translation>
    </message>
    <message>
        <source>budget cap</source>
        <translation>budsjettramme</translation>
    </message>
    <message>
        <source>reason for the place</source>
        <translation>grunnen til stedet</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>name of who collects</source>
        <translation>navn på den som samler inn</translation>
    </message>
    <message>
        <source>cost cap for each participant</source>
        <translation>kostnadstak per deltaker</translation>
    </message>
    <message>
        <source>name of who decided</source>
        <translation>navn på den som besluttet</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definisjon</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>nevner</translation>
    </message>
    <message>
        <source>text about what was done</source>
        <translation>hva som ble gjort</translation>
    </message>
    <message>
        <source>text about how it went</source>
        <translation>tekst om hvordan det gikk</translation>
    </message>
    <message>
        <source>number of minutes</source>
        <translation>antall minutter</translation>
    </message>
    <message>
        <source>name of who does it</source>
        <translation>navn på den som gjør det</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>telefonnummer</translation>
    </message>
    <message>
        <source>place on the agenda</source>
        <translation>plass på dagsordenen</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rolle</translation>
    </message>
    <message>
        <source>number of answers</source>
        <translation>antall svar</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-postadresse</translation>
    </message>
    <message>
        <source>name of the groups</source>
        <translation>navn på inndelingen</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>filnavn</translation>
    </message>
    <message>
        <source>“if we”</source>
        <translation>hvis vi</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>viktighet</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>leder</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>grense</translation>
    </message>
    <message>
        <source>minimum worthwhile value</source>
        <translation>minste verdi som er verdt innsatsen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>note</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>teller</translation>
    </message>
    <message>
        <source>number of people</source>
        <translation>antall personer</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>planned reach</source>
        <translation>planlagt antall</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>hva dere trodde</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>share</source>
        <translation>andel</translation>
    </message>
    <message>
        <source>threshold for small groups</source>
        <translation>terskel for små grupper</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kilde</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>styrke</translation>
    </message>
    <message>
        <source>text about what it showed</source>
        <translation>hva det viste</translation>
    </message>
    <message>
        <source>text about surprises</source>
        <translation>overraskelser</translation>
    </message>
    <message>
        <source>target</source>
        <translation>mål</translation>
    </message>
    <message>
        <source>target group</source>
        <translation>målgruppe</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>“then”</source>
        <translation>så</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tittel</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>usikkerhet</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>value</source>
        <translation>verdi</translation>
    </message>
    <message>
        <source>text about what happened</source>
        <translation>hva som skjedde</translation>
    </message>
</context>
<context>
    <name>finder</name>
    <message numerus="yes">
        <source>%n pilot(s)</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n piloter</numerusform>
        </translation>
    </message>
    <message>
        <source>{pilot}: {tab}</source>
        <translation>{pilot}: {tab}</translation>
    </message>
    <message>
        <source>Find and go to</source>
        <translation>Finn og gå til</translation>
    </message>
    <message>
        <source>A pilot, a person, a place, a screen, or what you want to do</source>
        <translation>En pilot, en person, et sted, en visning eller det du vil gjøre</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Dette ble funnet</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>Ingenting heter det. Prøv færre bokstaver.</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to open, Esc to close</source>
        <translation>↑ ↓ velger, Enter åpner, Esc lukker</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
</context>
<context>
    <name>flag_errors</name>
    <message>
        <source>No better than just worthwhile, yet called shown</source>
        <translation>Ikke bedre enn så vidt verdt innsatsen, men regnes som vist</translation>
    </message>
    <message>
        <source>The same, with numbers that vary twice as much</source>
        <translation>Det samme, med tall som varierer dobbelt så mye</translation>
    </message>
    <message>
        <source>The same, and neighbouring numbers hang together somewhat</source>
        <translation>Det samme, og nabotall henger litt sammen</translation>
    </message>
    <message>
        <source>The same, and neighbouring numbers hang together a lot</source>
        <translation>Det samme, og nabotall henger mye sammen</translation>
    </message>
    <message>
        <source>Nothing happened at all, yet called shown</source>
        <translation>Ingenting har skjedd, men det regnes som vist</translation>
    </message>
    <message>
        <source>No better than just worthwhile, with up to six new starts</source>
        <translation>Ikke bedre enn så vidt verdt innsatsen, med inntil seks nye starter</translation>
    </message>
    <message>
        <source>The same, with one new start chosen when all is known</source>
        <translation>Det samme, med én ny start valgt når alt er kjent</translation>
    </message>
    <message>
        <source>The target is truly reached, and it is shown by the date</source>
        <translation>Målet er virkelig nådd, og det er vist innen datoen</translation>
    </message>
    <message>
        <source>Five points beyond the target, and it is shown by the date</source>
        <translation>Fem prosentpoeng forbi målet, og det er vist innen datoen</translation>
    </message>
    <message>
        <source>Found, of what one test at the planned end would find</source>
        <translation>Funnet, av det én test ved planlagt slutt ville finne</translation>
    </message>
    <message>
        <source>Somebody is harmed, yet the guardrail is called in order</source>
        <translation>Noen tar skade, men balanseindikatoren regnes som i orden</translation>
    </message>
    <message>
        <source>Better on average but worse for those worst off, yet ready</source>
        <translation>Bedre i snitt, men verre for de dårligst stilte, og likevel klar</translation>
    </message>
    <message>
        <source>a 95 % interval looked at every week</source>
        <translation>et 95 %-intervall man ser på hver uke</translation>
    </message>
    <message>
        <source>six in a row on the good side</source>
        <translation>seks på rad på den gode siden</translation>
    </message>
    <message>
        <source>the average so far beyond the target</source>
        <translation>gjennomsnittet til nå forbi målet</translation>
    </message>
    <message>
        <source>one test at the planned end</source>
        <translation>én test ved planlagt slutt</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>{label} (may be left out)</source>
        <translation>{label} (kan utelates)</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message numerus="yes">
        <source>%n cell(s) say that it is not known and stay as they were.</source>
        <translation>
            <numerusform>%n celle sier at tallet ikke er kjent, og blir som den var.</numerusform>
            <numerusform>%n celler sier at tallet ikke er kjent, og blir som de var.</numerusform>
        </translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} av {whole}</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Guide</source>
        <translation>Veiledning</translation>
    </message>
    <message>
        <source>{page} – Guide</source>
        <translation>{page} – Veiledning</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Søk i veiledningen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Dette ble funnet</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word.</source>
        <translation>Ingenting ble funnet. Prøv et annet ord.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>This is on the web: {address}</source>
        <translation>Dette ligger på nettet: {address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Åpne i nettleseren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopier adressen</translation>
    </message>
    <message>
        <source>{page} is not part of the guide.</source>
        <translation>{page} er ikke med i veiledningen.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Keep small pilots, and know which are ready to scale.</source>
        <translation>Ta vare på små piloter, og se hvilke som er klare til å skaleres.</translation>
    </message>
    <message>
        <source>The store; else SPRINGBRETT_STORE, else your own.</source>
        <translation>Datalageret; ellers SPRINGBRETT_STORE, ellers ditt eget.</translation>
    </message>
    <message>
        <source>Language; else the system&apos;s.</source>
        <translation>Språk; ellers det systemet har.</translation>
    </message>
    <message>
        <source>Who is writing; else the user of this computer.</source>
        <translation>Hvem som skriver; ellers brukeren av denne maskinen.</translation>
    </message>
    <message>
        <source>A new store where one has lain that is gone.</source>
        <translation>Et nytt datalager der det har ligget ett som er borte.</translation>
    </message>
    <message>
        <source>Open, print milliseconds, close.</source>
        <translation>Åpne, skriv ut millisekunder, lukk.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Vis versjonen og avslutt.</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>åpne vinduet</translation>
    </message>
    <message>
        <source>look at sample pilots</source>
        <translation>se på eksempelpiloter</translation>
    </message>
    <message>
        <source>write something</source>
        <translation>skriv noe</translation>
    </message>
    <message>
        <source>is it ready, and what is missing</source>
        <translation>er den klar, og hva mangler</translation>
    </message>
    <message>
        <source>the table for Excel</source>
        <translation>tabellen til Excel</translation>
    </message>
    <message>
        <source>The window on a throw-away store of sample pilots.</source>
        <translation>Vinduet med eksempelpiloter i et datalager som kastes etterpå.</translation>
    </message>
    <message>
        <source>Pictures of every screen, a sample store and its summary; needs no screen.</source>
        <translation>Bilder av alle visninger, et eksempellager og sammendraget av det; trenger ingen skjerm.</translation>
    </message>
    <message>
        <source>Where the pictures go.</source>
        <translation>Hvor bildene skal ligge.</translation>
    </message>
    <message>
        <source>Every screen, panel and empty state.</source>
        <translation>Hvert skjermbilde, panel og tomme bilde.</translation>
    </message>
    <message>
        <source>Only these; * for any letters.</source>
        <translation>Bare disse; * for hvilke som helst bokstaver.</translation>
    </message>
    <message>
        <source>Of the window.</source>
        <translation>På vinduet.</translation>
    </message>
    <message>
        <source>Every pilot, with its flag and why.</source>
        <translation>Alle piloter, med flagget og hvorfor.</translation>
    </message>
    <message>
        <source>Archived pilots too, which are left out else.</source>
        <translation>Også arkiverte piloter, som ellers utelates.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Som JSON.</translation>
    </message>
    <message>
        <source>One pilot with all its records.</source>
        <translation>Én pilot med alle oppføringene.</translation>
    </message>
    <message>
        <source>Is it ready to scale, why, and what is missing.</source>
        <translation>Er den skaleringsklar, hvorfor, og hva mangler.</translation>
    </message>
    <message>
        <source>As the numbers in the store stand on this day.</source>
        <translation>Slik tallene i datalageret står denne dagen.</translation>
    </message>
    <message>
        <source>Everything again from the measurements.</source>
        <translation>Alt på nytt fra målingene.</translation>
    </message>
    <message>
        <source>Everything that was done, oldest first.</source>
        <translation>Alt som er gjort, eldste først.</translation>
    </message>
    <message>
        <source>Any write. Each is saved before its line is printed.</source>
        <translation>Alle endringer. Hver av dem lagres før linjen skrives ut.</translation>
    </message>
    <message>
        <source>Commands from a file, one a line; - is stdin.</source>
        <translation>Kommandoer fra en fil, én per linje; - er stdin.</translation>
    </message>
    <message>
        <source>The whole file in one transaction.</source>
        <translation>Hele filen i én transaksjon.</translation>
    </message>
    <message>
        <source>Say what would happen; change nothing.</source>
        <translation>Si hva som ville skje; endre ingenting.</translation>
    </message>
    <message>
        <source>Every command with its fields.</source>
        <translation>Alle kommandoer med feltene sine.</translation>
    </message>
    <message>
        <source>one {&quot;do&quot;: &quot;AddPilot&quot;, &quot;title&quot;: &quot;…&quot;} a line</source>
        <translation>én {&quot;do&quot;: &quot;AddPilot&quot;, &quot;title&quot;: &quot;…&quot;} per linje</translation>
    </message>
    <message>
        <source>every command with its fields</source>
        <translation>alle kommandoer med feltene sine</translation>
    </message>
    <message>
        <source>What a new pilot can begin with.</source>
        <translation>Det en ny pilot kan begynne med.</translation>
    </message>
    <message>
        <source>What a new pilot can begin with: measures with their definitions, and beliefs to test.</source>
        <translation>Det en ny pilot kan begynne med: indikatorer med definisjoner, og antakelser å teste.</translation>
    </message>
    <message>
        <source>Take back your own last commands. What others did since is never overwritten.</source>
        <translation>Angre dine egne siste kommandoer. Det andre har gjort siden, overskrives aldri.</translation>
    </message>
    <message>
        <source>How many commands to take back.</source>
        <translation>Hvor mange kommandoer som skal angres.</translation>
    </message>
    <message>
        <source>Do again what you took back.</source>
        <translation>Gjør om igjen det du angret.</translation>
    </message>
    <message>
        <source>How many commands to do again.</source>
        <translation>Hvor mange kommandoer som skal gjøres om igjen.</translation>
    </message>
    <message>
        <source>Pilots or numbers in from a file: all of it or nothing, one undo.</source>
        <translation>Piloter eller tall inn fra en fil: alt eller ingenting, og det angres samlet.</translation>
    </message>
    <message>
        <source>Measurements from a CSV or workbook: long, wide, or as a sheet is kept by hand.</source>
        <translation>Målinger fra en CSV eller arbeidsbok: lang, bred eller slik et ark føres for hånd.</translation>
    </message>
    <message>
        <source>The pilot&apos;s code, where the file does not name it.</source>
        <translation>Pilotens kode, når filen ikke oppgir den.</translation>
    </message>
    <message>
        <source>The metric&apos;s name, where the file does not name it.</source>
        <translation>Indikatorens navn, når filen ikke oppgir det.</translation>
    </message>
    <message>
        <source>Of a metric that is not there yet.</source>
        <translation>For en indikator som ikke finnes ennå.</translation>
    </message>
    <message>
        <source>Which way is better for it.</source>
        <translation>Hvilken vei som er bedre for den.</translation>
    </message>
    <message>
        <source>Its unit.</source>
        <translation>Enheten.</translation>
    </message>
    <message>
        <source>Which column is what.</source>
        <translation>Hvilken kolonne som er hva.</translation>
    </message>
    <message>
        <source>How dates are written.</source>
        <translation>Hvordan datoer er skrevet.</translation>
    </message>
    <message>
        <source>The decimal mark.</source>
        <translation>Desimaltegnet.</translation>
    </message>
    <message>
        <source>Not as a sheet like it was read before.</source>
        <translation>Ikke slik et lignende ark ble lest før.</translation>
    </message>
    <message>
        <source>Of a text file.</source>
        <translation>For en tekstfil.</translation>
    </message>
    <message>
        <source>Of periods that are written without one.</source>
        <translation>For perioder som er skrevet uten år.</translation>
    </message>
    <message>
        <source>Read sheets like this one by rule again.</source>
        <translation>Les ark som dette etter reglene igjen.</translation>
    </message>
    <message>
        <source>The file with numbers that is imported.</source>
        <translation>Filen med tall som importeres.</translation>
    </message>
    <message>
        <source>The row with the titles, from 1.</source>
        <translation>Raden med titlene, fra 1.</translation>
    </message>
    <message>
        <source>The sheets of which it is remembered how they were read.</source>
        <translation>Arkene der det er husket hvordan de ble lest.</translation>
    </message>
    <message>
        <source>Which table of the sheet, from 1.</source>
        <translation>Hvilken tabell på arket, fra 1.</translation>
    </message>
    <message>
        <source>Write down how the file is read.</source>
        <translation>Skriv ned hvordan filen leses.</translation>
    </message>
    <message>
        <source>Whose number to take where one was changed in the file and here: the file&apos;s (mine) or the store&apos;s (theirs). Else they are listed and nothing is imported.</source>
        <translation>Hvem sitt tall som gjelder når det er endret både i filen og her: filens (mine) eller datalagerets (theirs). Ellers listes de opp, og ingenting importeres.</translation>
    </message>
    <message>
        <source>Take the others all the same.</source>
        <translation>Ta med de andre likevel.</translation>
    </message>
    <message>
        <source>Why numbers that are there already are replaced.</source>
        <translation>Hvorfor tall som er der fra før, blir erstattet.</translation>
    </message>
    <message>
        <source>Pilots from the form for field experiments: a row each, a title and a hypothesis.</source>
        <translation>Piloter fra skjemaet for felteksperimenter: en rad til hver, en tittel og en hypotese.</translation>
    </message>
    <message>
        <source>The sheet, where a workbook has several.</source>
        <translation>Arket, der en arbeidsbok har flere.</translation>
    </message>
    <message>
        <source>Tables out to a file, or to stdout with -.</source>
        <translation>Tabeller ut til en fil, eller til stdout med -.</translation>
    </message>
    <message>
        <source>Every decision, why, and the flag as it stood.</source>
        <translation>Alle beslutninger, hvorfor, og flagget slik det sto.</translation>
    </message>
    <message>
        <source>Of one pilot, by its code.</source>
        <translation>For én pilot, etter koden.</translation>
    </message>
    <message>
        <source>Who did what and when, oldest first; no numbers.</source>
        <translation>Hvem som gjorde hva og når, eldste først; ingen tall.</translation>
    </message>
    <message>
        <source>Every number, with small groups left out of sight.</source>
        <translation>Alle tall, med små grupper skjult.</translation>
    </message>
    <message>
        <source>One row a pilot, for Excel and for reports.</source>
        <translation>Én rad per pilot, til Excel og til rapporter.</translation>
    </message>
    <message>
        <source>What a long CSV or workbook shows: chart, signals, range, effect, changes, places, groups.</source>
        <translation>Hva en lang CSV eller arbeidsbok viser: diagram, signaler, spenn, effekt, endringer, steder, grupper.</translation>
    </message>
    <message>
        <source>Columns: date (or 1, 2, 3 …), numerator and denominator or value, and perhaps site, subgroup, phase and note. docs/schemas/analyse.json says what --json prints.</source>
        <translation>Kolonner: date (eller 1, 2, 3 …), numerator og denominator eller value, og kanskje site, subgroup, phase og note. docs/schemas/analyse.json sier hva --json skriver ut.</translation>
    </message>
    <message>
        <source>What the numbers are.</source>
        <translation>Hva slags tall det er.</translation>
    </message>
    <message>
        <source>Which way is better.</source>
        <translation>Hvilken vei som er bedre.</translation>
    </message>
    <message>
        <source>What it should come to.</source>
        <translation>Målet det skal nå.</translation>
    </message>
    <message>
        <source>From where on it is worthwhile, as a value.</source>
        <translation>Fra hvilken verdi det er verdt innsatsen.</translation>
    </message>
    <message>
        <source>What it was before.</source>
        <translation>Hva det var før.</translation>
    </message>
    <message>
        <source>Where a new phase begins, counted from 0.</source>
        <translation>Hvor en ny etappe begynner, regnet fra 0.</translation>
    </message>
    <message>
        <source>Periods that count in nothing, counted from 0.</source>
        <translation>Perioder som ikke teller med, regnet fra 0.</translation>
    </message>
    <message>
        <source>Limits from the first N periods alone.</source>
        <translation>Grenser bare fra de N første periodene.</translation>
    </message>
    <message>
        <source>How many periods the last phase was planned for.</source>
        <translation>Hvor mange perioder den siste etappen var planlagt for.</translation>
    </message>
    <message>
        <source>The chance of being wrong, over all looks together.</source>
        <translation>Sjansen for å ta feil, samlet for alle gangene du ser etter.</translation>
    </message>
    <message>
        <source>The groups have no worst and best off.</source>
        <translation>Gruppene har ingen dårligst og best stilte.</translation>
    </message>
    <message>
        <source>A metric over time, with limits, phases, target and cycles.</source>
        <translation>En indikator over tid, med grenser, etapper, mål og runder.</translation>
    </message>
    <message>
        <source>As a picture.</source>
        <translation>Som et bilde.</translation>
    </message>
    <message>
        <source>As a drawing that stays sharp.</source>
        <translation>Som en tegning som holder seg skarp.</translation>
    </message>
    <message>
        <source>The numbers behind it.</source>
        <translation>Tallene bak.</translation>
    </message>
    <message>
        <source>A picture of any screen; needs no screen.</source>
        <translation>Et bilde av hvilken visning du vil; trenger ingen skjerm.</translation>
    </message>
    <message>
        <source>The pilot&apos;s code.</source>
        <translation>Pilotens kode.</translation>
    </message>
    <message>
        <source>Which of its tabs.</source>
        <translation>Hvilken av fanene.</translation>
    </message>
    <message>
        <source>Where the picture goes.</source>
        <translation>Hvor bildet skal ligge.</translation>
    </message>
    <message>
        <source>Is everything in the store as it should be. Repairs nothing; exit 1 where something is wrong.</source>
        <translation>Er alt i datalageret som det skal være. Reparerer ingenting; avslutter med 1 der noe er galt.</translation>
    </message>
    <message>
        <source>✓ is right, ✗ is wrong, ? is neither.</source>
        <translation>✓ er riktig, ✗ er galt, ? er ingen av delene.</translation>
    </message>
    <message>
        <source>Which program and which store this is, and where everything of it lies. No secrets.</source>
        <translation>Hvilket program og hvilket datalager dette er, og hvor alt ligger. Ingen hemmeligheter.</translation>
    </message>
    <message>
        <source>A verified copy of the store: in DIR, or where its own backups lie.</source>
        <translation>En kontrollert kopi av datalageret: i DIR, eller der de andre sikkerhetskopiene ligger.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the store. What is there now is set aside, not overwritten.</source>
        <translation>Sett inn en sikkerhetskopi i stedet for datalageret. Det som er der nå, legges til side og overskrives ikke.</translation>
    </message>
    <message>
        <source>The backups of this store, newest first.</source>
        <translation>Sikkerhetskopiene av dette datalageret, nyeste først.</translation>
    </message>
    <message>
        <source>Go on without what the store has lost.</source>
        <translation>Gå videre uten det datalageret har mistet.</translation>
    </message>
    <message>
        <source>Pictures of every screen, a sample store and its summary.</source>
        <translation>Bilder av alle visninger, et eksempellager og sammendraget av det.</translation>
    </message>
    <message>
        <source>Is it ready to scale, and what is missing.</source>
        <translation>Er den skaleringsklar, og hva mangler.</translation>
    </message>
    <message>
        <source>Any write, by the name of its command.</source>
        <translation>Alle endringer, etter navnet på kommandoen.</translation>
    </message>
    <message>
        <source>Take back your own last command.</source>
        <translation>Angre din egen siste kommando.</translation>
    </message>
    <message>
        <source>Numbers in from a file.</source>
        <translation>Tall inn fra en fil.</translation>
    </message>
    <message>
        <source>Summary, numbers, decisions and history out to a file.</source>
        <translation>Sammendrag, tall, beslutninger og historikk ut til en fil.</translation>
    </message>
    <message>
        <source>All five tables as CSV in a folder, with a datapackage.json for programs.</source>
        <translation>Alle fem tabeller som CSV i en mappe, med en datapackage.json for programmer.</translation>
    </message>
    <message>
        <source>All five tables in one Excel file, a sheet each.</source>
        <translation>Alle fem tabeller i én Excel-fil, med et ark til hver.</translation>
    </message>
    <message>
        <source>Else by the file&apos;s ending: .xlsx, .json; CSV for all others.</source>
        <translation>Ellers etter filens endelse: .xlsx, .json; CSV for alle andre.</translation>
    </message>
    <message>
        <source>Who does what by when, and what came of it.</source>
        <translation>Hvem som gjør hva innen når, og hva det førte til.</translation>
    </message>
    <message>
        <source>What was decided in a review, and who does what by when.</source>
        <translation>Hva som ble besluttet i en gjennomgang, og hvem som gjør hva innen når.</translation>
    </message>
    <message>
        <source>By its title or its day; else the one that was held last.</source>
        <translation>Etter tittel eller dato; ellers den som ble holdt sist.</translation>
    </message>
    <message>
        <source>Else by the file&apos;s ending: .csv, .html, .json; text for all others.</source>
        <translation>Ellers etter filendelsen: .csv, .html, .json; tekst for alle andre.</translation>
    </message>
    <message>
        <source>Of the CSV.</source>
        <translation>Gjelder CSV.</translation>
    </message>
    <message>
        <source>Only CSV has a --dialect: leave it out, or write CSV.</source>
        <translation>Bare CSV har --dialect: ta det bort, eller skriv CSV.</translation>
    </message>
    <message>
        <source>plain: for programs, the default of CSV; excel-nb: for a Norwegian Excel, in your words, as .xlsx is by itself.</source>
        <translation>plain: for programmer, det vanlige for CSV; excel-nb: for norsk Excel, på ditt språk, slik .xlsx er uten videre.</translation>
    </message>
    <message>
        <source>plain: titles and words for programs.</source>
        <translation>plain: titler og ord for programmer.</translation>
    </message>
    <message>
        <source>What a file of numbers shows, without a store.</source>
        <translation>Hva en fil med tall viser, uten datalager.</translation>
    </message>
    <message>
        <source>A metric&apos;s chart as PNG, SVG or numbers.</source>
        <translation>Diagrammet til en indikator som PNG, SVG eller tall.</translation>
    </message>
    <message>
        <source>A picture of any screen.</source>
        <translation>Et bilde av hvilken visning du vil.</translation>
    </message>
    <message>
        <source>Is everything in the store as it should be.</source>
        <translation>Er alt i datalageret som det skal være.</translation>
    </message>
    <message>
        <source>Which store this is and where everything of it lies.</source>
        <translation>Hvilket datalager dette er, og hvor alt i det ligger.</translation>
    </message>
    <message>
        <source>A verified copy of the store.</source>
        <translation>En kontrollert kopi av datalageret.</translation>
    </message>
    <message>
        <source>A backup in the place of the store.</source>
        <translation>En sikkerhetskopi i stedet for datalageret.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Vis denne meldingen og avslutt.</translation>
    </message>
    <message>
        <source>--dialect is of CSV files: leave out --format.</source>
        <translation>--dialect gjelder CSV-filer: ta bort --format.</translation>
    </message>
    <message>
        <source>Say what you want: --png, --svg or --json.</source>
        <translation>Si hva du vil ha: --png, --svg eller --json.</translation>
    </message>
    <message>
        <source>--recompute is of all pilots, as of today.</source>
        <translation>--recompute gjelder alle piloter, per i dag.</translation>
    </message>
    <message>
        <source>Name a backup, or --list them.</source>
        <translation>Oppgi en sikkerhetskopi, eller bruk --list for å se dem.</translation>
    </message>
    <message>
        <source>Name a command, or give --file.</source>
        <translation>Oppgi en kommando, eller bruk --file.</translation>
    </message>
    <message>
        <source>There is no command “{verb}”. The nearest is “{nearest}”.</source>
        <translation>Det finnes ingen kommando «{verb}». Den nærmeste er «{nearest}».</translation>
    </message>
    <message>
        <source>Springbrett made a mistake: {error}. Nothing was half done. Details are in {log}.</source>
        <translation>Springbrett gjorde en feil: {error}. Ingenting ble gjort halvveis. Detaljene står i {log}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left half done.</source>
        <translation>Stoppet. Ingenting ble liggende halvgjort.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Eksempler</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>VALG</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMMANDO</translation>
    </message>
    <message>
        <source>ARGS</source>
        <translation>ARGUMENTER</translation>
    </message>
    <message>
        <source>default</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>required</source>
        <translation>må være med</translation>
    </message>
    <message>
        <source>{said} See {command} --help.</source>
        <translation>{said} Se {command} --help.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>Det finnes ikke noe valg {option}.</translation>
    </message>
    <message>
        <source>There is no option {option}. The nearest is {nearest}.</source>
        <translation>Det finnes ikke noe valg {option}. Det nærmeste er {nearest}.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} mangler.</translation>
    </message>
    <message>
        <source>{option} needs a value after it.</source>
        <translation>{option} må ha en verdi etter seg.</translation>
    </message>
    <message>
        <source>“{words}” is one word too many here.</source>
        <translation>«{words}» er ett ord for mye her.</translation>
    </message>
    <message>
        <source>{name} is one of {choices}.</source>
        <translation>{name} må være blant {choices}.</translation>
    </message>
    <message>
        <source>{name} is a day, written as 2026-09-28.</source>
        <translation>{name} er en dag, skrevet som 2026-09-28.</translation>
    </message>
    <message>
        <source>{name} is a whole number.</source>
        <translation>{name} er et helt tall.</translation>
    </message>
    <message>
        <source>{name} is a number.</source>
        <translation>{name} er et tall.</translation>
    </message>
    <message>
        <source>{name} is a number from {least} to {most}.</source>
        <translation>{name} er et tall fra {least} til {most}.</translation>
    </message>
    <message>
        <source>{name} is a number, {least} at least.</source>
        <translation>{name} er et tall, minst {least}.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Import numbers</source>
        <translation>Importer tall</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Glem</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Velg en annen fil</translation>
    </message>
    <message>
        <source>A file with numbers</source>
        <translation>En fil med tall</translation>
    </message>
    <message>
        <source>Numbers (*.csv *.txt *.tsv *.xlsx *.xlsm *.xlsb *.xls *.ods);;All files (*)</source>
        <translation>Tall (*.csv *.txt *.tsv *.xlsx *.xlsm *.xlsb *.xls *.ods);;Alle filer (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) imported from {file}.</source>
        <translation>
            <numerusform>%n tall importert fra {file}.</numerusform>
            <numerusform>%n tall importert fra {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembered for the next file like this.</source>
        <translation>Husket til neste fil som denne.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importer %n rad</numerusform>
            <numerusform>Importer %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing the numbers in…</source>
        <translation>Henter inn tallene …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can&apos;t be read: mend them, or leave them out.</source>
        <translation>
            <numerusform>%n rad kan ikke leses: rett den, eller utelat den.</numerusform>
            <numerusform>%n rader kan ikke leses: rett dem, eller utelat dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>Svar på spørsmålet først.</translation>
    </message>
    <message>
        <source>Say which way is better for “{name}”.</source>
        <translation>Si hvilken vei som er bedre for «{name}».</translation>
    </message>
    <message>
        <source>Read as “{name}” was last time.</source>
        <translation>Lest slik «{name}» ble lest sist.</translation>
    </message>
    <message>
        <source>{name} – rows to mend.csv</source>
        <translation>{name} – rader å rette.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Dette vil skje</translation>
    </message>
    <message>
        <source>New numbers</source>
        <translation>Nye tall</translation>
    </message>
    <message>
        <source>Replace a number already there</source>
        <translation>Erstatter et tall som er der</translation>
    </message>
    <message>
        <source>Already there, unchanged</source>
        <translation>Finnes fra før, uendret</translation>
    </message>
    <message>
        <source>Left out, as you chose</source>
        <translation>Utelatt, slik du valgte</translation>
    </message>
    <message>
        <source>Can&apos;t be read yet</source>
        <translation>Kan ikke leses ennå</translation>
    </message>
    <message numerus="yes">
        <source>New place(s)</source>
        <translation>
            <numerusform>Nytt sted</numerusform>
            <numerusform>Nye steder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New group(s)</source>
        <translation>
            <numerusform>Ny gruppe</numerusform>
            <numerusform>Nye grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New measure(s)</source>
        <translation>
            <numerusform>Ny indikator</numerusform>
            <numerusform>Nye indikatorer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n replaced number(s)</source>
        <translation>
            <numerusform>Vis det %n erstattede tallet</numerusform>
            <numerusform>Vis de %n erstattede tallene</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the replaced numbers</source>
        <translation>Skjul de erstattede tallene</translation>
    </message>
    <message>
        <source>{metric}, {period}{where}: {old} becomes {new}</source>
        <translation>{metric}, {period}{where}: {old} blir {new}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} av {whole}</translation>
    </message>
    <message>
        <source>Why are they replaced?</source>
        <translation>Hvorfor blir de erstattet?</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>Talt på nytt</translation>
    </message>
    <message>
        <source>All of it or nothing. One undo takes it back.</source>
        <translation>Alt eller ingenting. Det angres samlet.</translation>
    </message>
    <message>
        <source>Everything in the file is in the store already.</source>
        <translation>Alt i filen er i datalageret fra før.</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} og {n} til</translation>
    </message>
    <message>
        <source>Which pilot is it about?</source>
        <translation>Hvilken pilot gjelder det?</translation>
    </message>
    <message>
        <source>Make a pilot of these numbers</source>
        <translation>Lag en pilot av disse tallene</translation>
    </message>
    <message>
        <source>What do the numbers measure?</source>
        <translation>Hva måler tallene?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Velg …</translation>
    </message>
    <message>
        <source>Something new…</source>
        <translation>Noe nytt …</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Hva det heter</translation>
    </message>
    <message>
        <source>“{name}” is new</source>
        <translation>«{name}» er ny</translation>
    </message>
    <message>
        <source>What kind of number it is</source>
        <translation>Hva slags tall det er</translation>
    </message>
    <message>
        <source>Which way is better?</source>
        <translation>Hvilken vei er bedre?</translation>
    </message>
    <message>
        <source>{what} – {name}</source>
        <translation>{what} – {name}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Tegnkoding</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Skilletegn</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datoer</translation>
    </message>
    <message>
        <source>Header in row</source>
        <translation>Overskrift i rad</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>upright line</source>
        <translation>loddrett strek</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punktum</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>år-måned-dag</translation>
    </message>
    <message>
        <source>week, month, quarter or year</source>
        <translation>uke, måned, kvartal eller år</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>dag.måned.år</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>dag/måned/år</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>måned/dag/år</translation>
    </message>
    <message>
        <source>{row} – {titles}</source>
        <translation>{row} – {titles}</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leser filen …</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Desimaltegn</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can&apos;t be read</source>
        <translation>
            <numerusform>%n rad kan ikke leses</numerusform>
            <numerusform>%n rader kan ikke leses</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Rad {row}</translation>
    </message>
    <message>
        <source>· {title} “{value}”</source>
        <translation>· {title} «{value}»</translation>
    </message>
    <message>
        <source>· {title} is empty</source>
        <translation>· {title}: tom celle</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Ta med igjen</translation>
    </message>
    <message numerus="yes">
        <source>Leave the %n out</source>
        <translation>
            <numerusform>Utelat %n rad</numerusform>
            <numerusform>Utelat alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend them here</source>
        <translation>Rett dem her</translation>
    </message>
    <message numerus="yes">
        <source>Save the %n as CSV</source>
        <translation>
            <numerusform>Lagre %n rad som CSV</numerusform>
            <numerusform>Lagre de %n som CSV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more in the table.</source>
        <translation>
            <numerusform>Og %n til i tabellen.</numerusform>
            <numerusform>Og %n til i tabellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the cell: Enter</source>
        <translation>Gå til cellen: Enter</translation>
    </message>
    <message>
        <source>“{title}” is their date</source>
        <translation>«{title}» er datoen</translation>
    </message>
    <message>
        <source>“{title}” is their place</source>
        <translation>«{title}» er stedet</translation>
    </message>
    <message>
        <source>“{title}” is their group</source>
        <translation>«{title}» er gruppen</translation>
    </message>
    <message>
        <source>“{title}” is what they measure</source>
        <translation>«{title}» er det tallene måler</translation>
    </message>
    <message>
        <source>“{title}” says nothing of them</source>
        <translation>«{title}» sier ikke noe om tallene</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Hva hver kolonne er</translation>
    </message>
    <message>
        <source>{digit}  {answer}</source>
        <translation>{digit}  {answer}</translation>
    </message>
    <message>
        <source>Those of the file</source>
        <translation>De i filen</translation>
    </message>
    <message>
        <source>Those that are here</source>
        <translation>De som er her</translation>
    </message>
    <message>
        <source>Why it can&apos;t be read</source>
        <translation>Hvorfor raden ikke kan leses</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Lagret som {name}.</translation>
    </message>
    <message>
        <source>This column is left out.</source>
        <translation>Denne kolonnen er utelatt.</translation>
    </message>
    <message>
        <source>This row is left out.</source>
        <translation>Denne raden er utelatt.</translation>
    </message>
    <message>
        <source>This row is not part of the table.</source>
        <translation>Denne raden hører ikke til tabellen.</translation>
    </message>
    <message>
        <source>This row is left out, as you chose.</source>
        <translation>Denne raden er utelatt, slik du valgte.</translation>
    </message>
    <message>
        <source>Mended here. In the file: “{text}”</source>
        <translation>Rettet her. I filen: «{text}»</translation>
    </message>
    <message>
        <source>Not known: no number here.</source>
        <translation>Ikke kjent: ikke noe tall her.</translation>
    </message>
    <message>
        <source>{cell}. {why}</source>
        <translation>{cell}. {why}</translation>
    </message>
    <message>
        <source>The sheet, as it is read</source>
        <translation>Arket, slik det blir lest</translation>
    </message>
    <message>
        <source>Its title is none that is known.</source>
        <translation>Overskriften er ikke kjent.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>place</source>
        <translation>sted</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppe</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>indikator</translation>
    </message>
    <message>
        <source>pilot</source>
        <translation>pilot</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>hvor mange</translation>
    </message>
    <message>
        <source>of how many</source>
        <translation>av hvor mange</translation>
    </message>
    <message>
        <source>value</source>
        <translation>verdi</translation>
    </message>
    <message>
        <source>different people</source>
        <translation>forskjellige personer</translation>
    </message>
    <message>
        <source>note</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>etappe</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>utelat</translation>
    </message>
    <message>
        <source>group: {dimension}</source>
        <translation>gruppe: {dimension}</translation>
    </message>
    <message>
        <source>Column {letter}, “{title}”: {use}</source>
        <translation>Kolonne {letter}, «{title}»: {use}</translation>
    </message>
    <message>
        <source>It is the sum of the others.</source>
        <translation>Det er summen av de andre.</translation>
    </message>
    <message>
        <source>It is an average of the others.</source>
        <translation>Det er et snitt av de andre.</translation>
    </message>
    <message>
        <source>It is a target or a limit, not a measurement.</source>
        <translation>Det er et mål eller en grense, ikke en måling.</translation>
    </message>
    <message>
        <source>It is worked out from two other columns.</source>
        <translation>Det er regnet ut fra to andre kolonner.</translation>
    </message>
    <message>
        <source>It is a running total.</source>
        <translation>Det er en løpende sum.</translation>
    </message>
    <message>
        <source>It says how other numbers have changed.</source>
        <translation>Det viser hvordan andre tall har endret seg.</translation>
    </message>
    <message>
        <source>It looks like persons: names, e-mails, phones or identity numbers.</source>
        <translation>Det ligner på personer: navn, e-post, telefon eller fødselsnummer.</translation>
    </message>
    <message>
        <source>It says the same in every row.</source>
        <translation>Det står det samme i alle rader.</translation>
    </message>
    <message>
        <source>It has no numbers.</source>
        <translation>Her er det ingen tall.</translation>
    </message>
    <message>
        <source>It only numbers the rows.</source>
        <translation>Det er bare nummer på radene.</translation>
    </message>
    <message>
        <source>You chose to leave it out.</source>
        <translation>Du valgte å utelate dette.</translation>
    </message>
    <message>
        <source>Several sheets have numbers. Which one is it?</source>
        <translation>Flere ark har tall. Hvilket gjelder det?</translation>
    </message>
    <message>
        <source>There are several tables on the sheet. Which one is it?</source>
        <translation>Det er flere tabeller på arket. Hvilken gjelder det?</translation>
    </message>
    <message>
        <source>No year is written. In which year does it begin?</source>
        <translation>Det står ikke noe år. Hvilket år begynner det?</translation>
    </message>
    <message>
        <source>The day comes first</source>
        <translation>Dagen kommer først</translation>
    </message>
    <message>
        <source>The month comes first</source>
        <translation>Måneden kommer først</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Table {number}: {title}</source>
        <translation>Tabell {number}: {title}</translation>
    </message>
    <message>
        <source>Periods go down.</source>
        <translation>Periodene går nedover.</translation>
    </message>
    <message>
        <source>Periods go across.</source>
        <translation>Periodene går bortover.</translation>
    </message>
    <message>
        <source>Periods go both down and across.</source>
        <translation>Periodene går både nedover og bortover.</translation>
    </message>
    <message>
        <source>Each row is an answer: they are counted and averaged by period.</source>
        <translation>Hver rad er et svar: antall og snitt regnes ut for hver periode.</translation>
    </message>
    <message>
        <source>Places: {names}.</source>
        <translation>Steder: {names}.</translation>
    </message>
    <message>
        <source>Groups: {names}.</source>
        <translation>Grupper: {names}.</translation>
    </message>
    <message>
        <source>Measures: {names}.</source>
        <translation>Indikatorer: {names}.</translation>
    </message>
    <message>
        <source>“{part}” is counted out of “{whole}”.</source>
        <translation>Regnet som «{part}» av «{whole}».</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Utelatt: {names}.</translation>
    </message>
    <message>
        <source>The year is {year}, from “{title}”.</source>
        <translation>Året er {year}, fra «{title}».</translation>
    </message>
    <message numerus="yes">
        <source>The sheet gives no number in %n cell(s).</source>
        <translation>
            <numerusform>Arket oppgir ikke noe tall i %n celle.</numerusform>
            <numerusform>Arket oppgir ikke noe tall i %n celler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>measurements</name>
    <message>
        <source>The row has no date.</source>
        <translation>Raden har ingen dato.</translation>
    </message>
    <message>
        <source>Write the date, or leave the whole row empty.</source>
        <translation>Skriv datoen, eller la hele raden stå tom.</translation>
    </message>
    <message>
        <source>This is not a date as the others in its column are: {form}.</source>
        <translation>Dette er ikke en dato slik de andre i kolonnen er: {form}.</translation>
    </message>
    <message>
        <source>Write it as the others, or write all as 2026-09-28.</source>
        <translation>Skriv den som de andre, eller skriv alle som 2026-09-28.</translation>
    </message>
    <message>
        <source>There is no such day: the month has {days} days.</source>
        <translation>Denne dagen finnes ikke: måneden har {days} dager.</translation>
    </message>
    <message>
        <source>Check day and month.</source>
        <translation>Sjekk dag og måned.</translation>
    </message>
    <message>
        <source>There is no such week: {year} has {weeks} weeks.</source>
        <translation>Denne uken finnes ikke: {year} har {weeks} uker.</translation>
    </message>
    <message>
        <source>Check week and year.</source>
        <translation>Sjekk uke og år.</translation>
    </message>
    <message>
        <source>Numbers can&apos;t come by half year, by term or by four months.</source>
        <translation>Tall kan ikke komme per halvår, semester eller tertial.</translation>
    </message>
    <message>
        <source>Write months or quarters, or one number for the whole year.</source>
        <translation>Skriv måneder eller kvartaler, eller ett tall for hele året.</translation>
    </message>
    <message>
        <source>These days are no whole week, month, quarter or year.</source>
        <translation>Disse dagene er ikke en hel uke, måned, et helt kvartal eller år.</translation>
    </message>
    <message>
        <source>Write the first day of each period.</source>
        <translation>Skriv den første dagen i hver periode.</translation>
    </message>
    <message>
        <source>This {found} is not one period of numbers that come by {cadence}.</source>
        <translation>Her står det: {found}. Det er ikke én periode når tallene kommer slik: {cadence}.</translation>
    </message>
    <message>
        <source>Write the first day of the {cadence}.</source>
        <translation>Skriv første dag i perioden ({cadence}).</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dette er ikke et tall.</translation>
    </message>
    <message>
        <source>Write digits only, or leave the cell empty where it is not known.</source>
        <translation>Skriv bare sifre, eller la cellen stå tom når tallet ikke er kjent.</translation>
    </message>
    <message>
        <source>This number is written another way than the rest of its column.</source>
        <translation>Dette tallet er skrevet på en annen måte enn resten av kolonnen.</translation>
    </message>
    <message>
        <source>Use “{decimal}” as decimal mark, as the others do.</source>
        <translation>Bruk «{decimal}» som desimaltegn, slik de andre gjør.</translation>
    </message>
    <message>
        <source>Its unit is another than that of the other numbers: {unit}.</source>
        <translation>Enheten er en annen enn for de andre tallene: {unit}.</translation>
    </message>
    <message>
        <source>Write it in the unit of the others.</source>
        <translation>Skriv det i samme enhet som de andre.</translation>
    </message>
    <message>
        <source>The others are in per cent, and this may be a part of one.</source>
        <translation>De andre er i prosent, og dette kan være en del av én.</translation>
    </message>
    <message>
        <source>Write it as the others, with %.</source>
        <translation>Skriv det som de andre, med %.</translation>
    </message>
    <message>
        <source>This number is too large to be kept.</source>
        <translation>Dette tallet er for stort til å lagres.</translation>
    </message>
    <message>
        <source>Check the digits.</source>
        <translation>Kontroller sifrene.</translation>
    </message>
    <message>
        <source>A percentage cannot stand here.</source>
        <translation>Her kan det ikke stå en prosent.</translation>
    </message>
    <message>
        <source>Write the number itself, without %.</source>
        <translation>Skriv selve tallet, uten %.</translation>
    </message>
    <message>
        <source>Other values of this column have a % and this one has none.</source>
        <translation>Andre verdier i kolonnen har %, og denne har ikke.</translation>
    </message>
    <message>
        <source>Write % after all of them, or after none.</source>
        <translation>Skriv % etter alle, eller ikke etter noen.</translation>
    </message>
    <message>
        <source>This cannot be below 0.</source>
        <translation>Dette kan ikke være under 0.</translation>
    </message>
    <message>
        <source>Check the sign.</source>
        <translation>Kontroller fortegnet.</translation>
    </message>
    <message>
        <source>This counts something, so it is a whole number.</source>
        <translation>Her telles noe, så det må være et helt tall.</translation>
    </message>
    <message>
        <source>Check the number, or choose another kind for the metric.</source>
        <translation>Kontroller tallet, eller velg en annen type for indikatoren.</translation>
    </message>
    <message>
        <source>The numerator is larger than the denominator ({denominator}).</source>
        <translation>Telleren er større enn nevneren ({denominator}).</translation>
    </message>
    <message>
        <source>Check whether the two have changed places.</source>
        <translation>Kontroller om de to har byttet plass.</translation>
    </message>
    <message>
        <source>The denominator is 0, but the numerator is {numerator}.</source>
        <translation>Nevneren er 0, men telleren er {numerator}.</translation>
    </message>
    <message>
        <source>Write the right denominator, or 0 for both.</source>
        <translation>Skriv riktig nevner, eller 0 for begge.</translation>
    </message>
    <message>
        <source>The denominator is missing.</source>
        <translation>Nevneren mangler.</translation>
    </message>
    <message>
        <source>Write how many there were in all.</source>
        <translation>Skriv hvor mange det var i alt.</translation>
    </message>
    <message>
        <source>A share or a rate is kept as two numbers, and here is only its value.</source>
        <translation>En andel eller en rate lagres som to tall, og her står bare verdien.</translation>
    </message>
    <message>
        <source>Add the columns numerator and denominator, or import it as a mean.</source>
        <translation>Legg til kolonnene teller og nevner, eller importer den som et gjennomsnitt.</translation>
    </message>
    <message>
        <source>The days between two events are above 0.</source>
        <translation>Antall dager mellom to hendelser er over 0.</translation>
    </message>
    <message>
        <source>Check the number; two events on one day are two rows.</source>
        <translation>Kontroller tallet; to hendelser samme dag er to rader.</translation>
    </message>
    <message>
        <source>The row has no number of its own.</source>
        <translation>Raden har ikke noe eget tall.</translation>
    </message>
    <message>
        <source>Write the number, or leave the row empty but for its date.</source>
        <translation>Skriv tallet, eller la alt annet enn datoen stå tomt.</translation>
    </message>
    <message>
        <source>A proportion lies between 0 and 1, or between 0 % and 100 %.</source>
        <translation>En andel ligger mellom 0 og 1, eller mellom 0 % og 100 %.</translation>
    </message>
    <message>
        <source>Write 0.41 or 41 %.</source>
        <translation>Skriv 0,41 eller 41 %.</translation>
    </message>
    <message>
        <source>The value is not numerator divided by denominator ({expected}).</source>
        <translation>Verdien er ikke teller delt på nevner ({expected}).</translation>
    </message>
    <message>
        <source>Correct one of the three, or leave the value out.</source>
        <translation>Rett ett av de tre, eller utelat verdien.</translation>
    </message>
    <message>
        <source>This contains a national identity number, which is never kept.</source>
        <translation>Her står et fødselsnummer, og det lagres aldri.</translation>
    </message>
    <message>
        <source>Remove the number, from the file too.</source>
        <translation>Fjern nummeret, også fra filen.</translation>
    </message>
    <message>
        <source>The cell has {length} characters; {most} is the most.</source>
        <translation>Cellen har {length} tegn; {most} er det meste.</translation>
    </message>
    <message>
        <source>Shorten the text; a quotation mark may be missing here.</source>
        <translation>Kort ned teksten; det kan mangle et anførselstegn her.</translation>
    </message>
    <message>
        <source>The row does not say what it is about.</source>
        <translation>Raden sier ikke hva den handler om.</translation>
    </message>
    <message>
        <source>Fill in this cell as in the other rows.</source>
        <translation>Fyll ut denne cellen som i de andre radene.</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>Raden har flere celler enn overskriftsraden.</translation>
    </message>
    <message>
        <source>A number or text here may contain the separator: put it in quotes.</source>
        <translation>Et tall eller en tekst her kan inneholde skilletegnet: sett anførselstegn rundt.</translation>
    </message>
    <message>
        <source>Rows {rows} say different things about the same period, place and group.</source>
        <translation>Radene {rows} sier forskjellige ting om samme periode, sted og gruppe.</translation>
    </message>
    <message>
        <source>Keep the right one.</source>
        <translation>Behold den riktige.</translation>
    </message>
    <message>
        <source>too few to be shown</source>
        <translation>for få til å vises</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>nothing happened then</source>
        <translation>ingenting skjedde da</translation>
    </message>
    <message>
        <source>an error in the sheet</source>
        <translation>en feil i arket</translation>
    </message>
    <message>
        <source>Rows {rows} are about the same period, place and group, and differ in what is left out.</source>
        <translation>Radene {rows} gjelder samme periode, sted og gruppe, og skiller seg i det som er utelatt.</translation>
    </message>
    <message>
        <source>Add them up to one row, or say what the column is that is left out.</source>
        <translation>Slå dem sammen til én rad, eller si hva den utelatte kolonnen er.</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Ny pilot</translation>
    </message>
    <message>
        <source>Import numbers…</source>
        <translation>Importer tall …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Export the same again</source>
        <translation>Eksporter det samme igjen</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>Nytt datalager …</translation>
    </message>
    <message>
        <source>Open store…</source>
        <translation>Åpne datalager …</translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation>Siste datalagre</translation>
    </message>
    <message>
        <source>{name} – {place}</source>
        <translation>{name} – {place}</translation>
    </message>
    <message>
        <source>Name this store…</source>
        <translation>Gi dette datalageret navn …</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Duplicate pilot</source>
        <translation>Lag kopi av piloten</translation>
    </message>
    <message>
        <source>Archive pilot</source>
        <translation>Arkiver piloten</translation>
    </message>
    <message>
        <source>Bring pilot back</source>
        <translation>Hent piloten tilbake</translation>
    </message>
    <message>
        <source>Remove pilot</source>
        <translation>Fjern piloten</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Det som har frist</translation>
    </message>
    <message>
        <source>What is new since last time</source>
        <translation>Det som er nytt siden sist</translation>
    </message>
    <message>
        <source>Table, board or icons</source>
        <translation>Tabell, tavle eller ikoner</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Start gjennomgang</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>Angre: {label}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om igjen</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation>Gjør om igjen: {label}</translation>
    </message>
    <message>
        <source>Search pilots</source>
        <translation>Søk etter piloter</translation>
    </message>
    <message>
        <source>Find and go to…</source>
        <translation>Finn og gå til …</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Farger som i systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Guide to this screen</source>
        <translation>Veiledning til denne visningen</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Åpne i eget vindu</translation>
    </message>
    <message>
        <source>How are its figures worked out?</source>
        <translation>Hvordan er tallene regnet ut?</translation>
    </message>
    <message>
        <source>Go to {entry}</source>
        <translation>Gå til {entry}</translation>
    </message>
    <message>
        <source>Another pilot in the list</source>
        <translation>En annen pilot i listen</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Åpne det som er valgt</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>I denne visningen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>To one of the pilot&apos;s pages</source>
        <translation>Til en av sidene til piloten</translation>
    </message>
    <message>
        <source>To the next of the pilot&apos;s pages</source>
        <translation>Til neste side i piloten</translation>
    </message>
    <message>
        <source>To the next stage on the board</source>
        <translation>Til neste fase på tavlen</translation>
    </message>
    <message>
        <source>Move the pilot to the stage beside, on the board</source>
        <translation>Flytt piloten til fasen ved siden av, på tavlen</translation>
    </message>
    <message>
        <source>How is this worked out: the figure that has the keyboard</source>
        <translation>Hvordan er dette regnet ut: tallet du står på</translation>
    </message>
    <message>
        <source>See what was changed</source>
        <translation>Se hva som ble endret</translation>
    </message>
    <message>
        <source>A threshold one step up or down</source>
        <translation>En terskel ett trinn opp eller ned</translation>
    </message>
    <message>
        <source>Use the thresholds as they were moved, in a profile</source>
        <translation>Bruk tersklene slik de er flyttet, i en profil</translation>
    </message>
    <message>
        <source>From a chart to its numbers, and back</source>
        <translation>Fra et diagram til tallene, og tilbake</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Tilbake dit du var</translation>
    </message>
    <message>
        <source>Open what is chosen in a window of its own</source>
        <translation>Åpne det som er valgt, i eget vindu</translation>
    </message>
    <message>
        <source>See all pilots again, when some are searched for</source>
        <translation>Se alle piloter igjen etter et søk</translation>
    </message>
    <message>
        <source>From point to point in a chart</source>
        <translation>Fra punkt til punkt i et diagram</translation>
    </message>
    <message>
        <source>To the first and the last point</source>
        <translation>Til det første og det siste punktet</translation>
    </message>
    <message>
        <source>What can be done at this point: note, event, cycle, new phase</source>
        <translation>Det du kan gjøre ved punktet: merknad, hendelse, runde, ny etappe</translation>
    </message>
    <message>
        <source>Nearer, further away, all of it</source>
        <translation>Nærmere, lenger unna, alt</translation>
    </message>
    <message>
        <source>Copy the chart: as a picture, a drawing and a table</source>
        <translation>Kopier diagrammet: som bilde, tegning og tabell</translation>
    </message>
    <message>
        <source>Put the numbers in that were copied</source>
        <translation>Sett inn tallene som er kopiert</translation>
    </message>
    <message>
        <source>From card to card</source>
        <translation>Fra kort til kort</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Endre det</translation>
    </message>
    <message>
        <source>Remove it; undo brings it back</source>
        <translation>Fjern det; Angre henter det tilbake</translation>
    </message>
    <message>
        <source>Change it; the pilot itself, where nothing is chosen</source>
        <translation>Endre det; selve piloten, når ingenting er valgt</translation>
    </message>
    <message>
        <source>All that can be done with it</source>
        <translation>Alt som kan gjøres med det</translation>
    </message>
    <message>
        <source>On the map: how unsure, how much hangs on it</source>
        <translation>På kartet: hvor usikkert det er, hvor mye som henger på det</translation>
    </message>
    <message>
        <source>On the map: choose a hypothesis</source>
        <translation>På kartet: velg en hypotese</translation>
    </message>
    <message>
        <source>Along the time line, or the cycles of a hypothesis</source>
        <translation>Langs tidslinjen, eller rundene til en hypotese</translation>
    </message>
    <message>
        <source>From there to the cycle</source>
        <translation>Derfra til runden</translation>
    </message>
    <message>
        <source>On to the next field or button</source>
        <translation>Videre til neste felt eller knapp</translation>
    </message>
    <message>
        <source>Start the review on the large screen</source>
        <translation>Start gjennomgangen på storskjermen</translation>
    </message>
    <message>
        <source>On an agenda: move the pilot up or down</source>
        <translation>På en dagsorden: flytt piloten opp eller ned</translation>
    </message>
    <message>
        <source>On an agenda: take the pilot off it</source>
        <translation>På en dagsorden: ta piloten av</translation>
    </message>
    <message>
        <source>Answer the question with that number</source>
        <translation>Velg svaret med det nummeret</translation>
    </message>
    <message>
        <source>From part to part of the screen</source>
        <translation>Fra del til del av visningen</translation>
    </message>
    <message>
        <source>Mend the cell; the file stays as it is</source>
        <translation>Rett cellen; filen blir som den er</translation>
    </message>
    <message>
        <source>From the first row to the heads of the columns</source>
        <translation>Fra den første raden til overskriftene</translation>
    </message>
    <message>
        <source>In a head: what the column is. In a bad row: to its cell</source>
        <translation>I en overskrift: hva kolonnen er. I en rad med feil: til cellen</translation>
    </message>
    <message>
        <source>Leave out the bad row, or take it in again</source>
        <translation>Utelat raden med feil, eller ta den med igjen</translation>
    </message>
</context>
<context>
    <name>minutes</name>
    <message>
        <source>Minutes of the review on {on}</source>
        <translation>Referat fra gjennomgangen {on}</translation>
    </message>
    <message>
        <source>The review is not over yet.</source>
        <translation>Gjennomgangen er ikke over ennå.</translation>
    </message>
    <message>
        <source>Programme: {programme}</source>
        <translation>Program: {programme}</translation>
    </message>
    <message>
        <source>Present: {names}</source>
        <translation>Til stede: {names}</translation>
    </message>
    <message>
        <source>Not present: {names}</source>
        <translation>Ikke til stede: {names}</translation>
    </message>
    <message>
        <source>Nobody has written down who came.</source>
        <translation>Ingen har skrevet ned hvem som kom.</translation>
    </message>
    <message>
        <source>{number}. {title} ({code})</source>
        <translation>{number}. {title} ({code})</translation>
    </message>
    <message>
        <source>Lead: {lead}</source>
        <translation>Leder: {lead}</translation>
    </message>
    <message>
        <source>Flag: {flag}</source>
        <translation>Flagg: {flag}</translation>
    </message>
    <message>
        <source>Flag: {flag}. {why}.</source>
        <translation>Flagg: {flag}. {why}.</translation>
    </message>
    <message>
        <source>From last time, {on}</source>
        <translation>Fra sist, {on}</translation>
    </message>
    <message>
        <source>From before</source>
        <translation>Fra før</translation>
    </message>
    <message>
        <source>Changed since last time</source>
        <translation>Endret siden sist</translation>
    </message>
    <message>
        <source>Before the chart was shown</source>
        <translation>Før diagrammet ble vist</translation>
    </message>
    <message>
        <source>{choice}: {count}</source>
        <translation>{choice}: {count}</translation>
    </message>
    <message>
        <source>{metric}: predicted from {lowest} to {highest}, the middle one {middle}</source>
        <translation>{metric}: anslag fra {lowest} til {highest}, det midterste {middle}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>{decision}. {why}</source>
        <translation>{decision}. {why}</translation>
    </message>
    <message>
        <source>{decision} ({by}). {why}</source>
        <translation>{decision} ({by}). {why}</translation>
    </message>
    <message>
        <source>This goes against the flag.</source>
        <translation>Dette går mot flagget.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Ingenting ble besluttet.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Hvem gjør hva</translation>
    </message>
    <message>
        <source>{owner}: {what}</source>
        <translation>{owner}: {what}</translation>
    </message>
    <message>
        <source>by {on}</source>
        <translation>innen {on}</translation>
    </message>
    <message>
        <source>by {on}, which has passed</source>
        <translation>innen {on}, og den fristen er ute</translation>
    </message>
    <message>
        <source>done {on}</source>
        <translation>gjort {on}</translation>
    </message>
    <message>
        <source>dropped {on}</source>
        <translation>droppet {on}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpen</translation>
    </message>
    <message>
        <source>Left out: private notes, all of people but their names, and figures of groups.</source>
        <translation>Ikke med: private notater, alt om personer unntatt navnene, og tall for grupper.</translation>
    </message>
</context>
<context>
    <name>new_pilot</name>
    <message>
        <source>New pilot</source>
        <translation>Ny pilot</translation>
    </message>
    <message>
        <source>Make pilot</source>
        <translation>Lag pilot</translation>
    </message>
    <message>
        <source>Begin with what others have tried</source>
        <translation>Begynn med det andre har prøvd</translation>
    </message>
    <message>
        <source>What you try</source>
        <translation>Hva dere prøver</translation>
    </message>
    <message>
        <source>Walking groups</source>
        <translation>Gågrupper</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Who is asked about it</source>
        <translation>Hvem man spør om den</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What is not as it should be, and for whom</source>
        <translation>Hva som ikke er som det burde, og for hvem</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>1 Sep</source>
        <translation>1. sep</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutter</translation>
    </message>
    <message>
        <source>30 Jun</source>
        <translation>30. juni</translation>
    </message>
    <message>
        <source>People you plan to reach</source>
        <translation>Personer dere vil nå</translation>
    </message>
    <message>
        <source>Budget, at most</source>
        <translation>Budsjett, høyst</translation>
    </message>
    <message>
        <source>Nothing, I fill it in myself</source>
        <translation>Ingenting, jeg fyller det ut selv</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s), each with who counts and from where: {names}.</source>
        <translation>
            <numerusform>%n indikator, med hvem som telles og hvor tallet kommer fra: {names}.</numerusform>
            <numerusform>%n indikatorer, hver med hvem som telles og hvor tallet kommer fra: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belief(s) to test, also on whom you reach and how you work together.</source>
        <translation>
            <numerusform>%n antakelse å teste, også om hvem dere når og hvordan dere samarbeider.</numerusform>
            <numerusform>%n antakelser å teste, også om hvem dere når og hvordan dere samarbeider.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom it reaches is seen by: {dimension}. Last looked over {date}.</source>
        <translation>Hvem dere når, vises etter: {dimension}. Sist sett over {date}.</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} per {per}</source>
        <translation>{number} per {per}</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} prosentpoeng</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} til {high}</translation>
    </message>
    <message>
        <source>over {number}</source>
        <translation>over {number}</translation>
    </message>
    <message>
        <source>under {number}</source>
        <translation>under {number}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} og {last}</translation>
    </message>
    <message>
        <source>{number} mill. {currency}</source>
        <translation>{number} mill. {currency}</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>periods</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n uke</numerusform>
            <numerusform>%n uker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n kvartal</numerusform>
            <numerusform>%n kvartaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school year(s)</source>
        <translation>
            <numerusform>%n skoleår</numerusform>
            <numerusform>%n skoleår</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n hendelse</numerusform>
            <numerusform>%n hendelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n periode</numerusform>
            <numerusform>%n perioder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilot</name>
    <message>
        <source>What we believe</source>
        <translation>Hva vi tror</translation>
    </message>
    <message>
        <source>What we measure</source>
        <translation>Hva vi måler</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>What else happened</source>
        <translation>Hva annet som skjedde</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lagre som …</translation>
    </message>
    <message>
        <source>No files yet. Drop a plan, a manual or a picture anywhere here.</source>
        <translation>Ingen filer ennå. Slipp en plan, en håndbok eller et bilde hvor som helst her.</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <translation>Ingenting er besluttet ennå.</translation>
    </message>
    <message>
        <source>No programmes yet.</source>
        <translation>Ingen programmer ennå.</translation>
    </message>
    <message>
        <source>Fix the criterion</source>
        <translation>Fastsett kriteriet</translation>
    </message>
    <message>
        <source>Fix a new one</source>
        <translation>Fastsett et nytt</translation>
    </message>
    <message>
        <source>Nothing yet. What should change if it works?</source>
        <translation>Ingenting ennå. Hva skal endre seg hvis det virker?</translation>
    </message>
    <message>
        <source>No places yet: numbers are for the pilot as a whole.</source>
        <translation>Ingen steder ennå: tallene gjelder hele piloten.</translation>
    </message>
    <message>
        <source>No groups yet. They show whether those worst off are reached.</source>
        <translation>Ingen grupper ennå. De viser om de dårligst stilte nås.</translation>
    </message>
    <message>
        <source>Nothing noted. Holidays, strikes and new ways of counting go here.</source>
        <translation>Ingenting notert. Ferier, streiker og nye måter å telle på hører hjemme her.</translation>
    </message>
    <message>
        <source>No findings yet: quotes and observations, without names.</source>
        <translation>Ingen funn ennå: sitater og observasjoner, uten navn.</translation>
    </message>
    <message>
        <source>H{number}</source>
        <translation>H{number}</translation>
    </message>
    <message>
        <source>If we {if_we}, then {then}, because {because}.</source>
        <translation>Hvis vi {if_we}, så {then}, fordi {because}.</translation>
    </message>
    <message>
        <source>Not fixed yet: nothing can be shown until it is.</source>
        <translation>Ikke fastsatt ennå: ingenting kan vises før det er gjort.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were in by then</source>
        <translation>
            <numerusform>%n tall var inne da</numerusform>
            <numerusform>%n tall var inne da</numerusform>
        </translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>før {value}</translation>
    </message>
    <message>
        <source>worthwhile from {value}</source>
        <translation>verdt innsatsen fra {value}</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>mål {value}</translation>
    </message>
    <message>
        <source>limit {value}</source>
        <translation>grense {value}</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n tall</numerusform>
            <numerusform>%n tall</numerusform>
        </translation>
    </message>
    <message>
        <source>What counts was changed on {on}</source>
        <translation>Hva som telles, ble endret {on}</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>Problemet</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Hvem det er for</translation>
    </message>
    <message>
        <source>Not written down yet.</source>
        <translation>Ikke skrevet ned ennå.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>fra {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>til {last}</translation>
    </message>
    <message>
        <source>{name} {share}</source>
        <translation>{name} {share}</translation>
    </message>
    <message>
        <source>worst off first</source>
        <translation>dårligst stilte først</translation>
    </message>
    <message>
        <source>strength {strength} of 5</source>
        <translation>styrke {strength} av 5</translation>
    </message>
    <message>
        <source>{does} H{number}</source>
        <translation>{does} H{number}</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{decision}, {on}</source>
        <translation>{decision}, {on}</translation>
    </message>
    <message>
        <source>{decision}, {on}, {who}</source>
        <translation>{decision}, {on}, {who}</translation>
    </message>
    <message>
        <source>Against the flag, which was: {flag}</source>
        <translation>Mot flagget, som var: {flag}</translation>
    </message>
    <message>
        <source>bears on H{number}</source>
        <translation>gjelder H{number}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Telt</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Hva det forteller</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>The numbers behind the chart</source>
        <translation>Tallene bak diagrammet</translation>
    </message>
    <message>
        <source>Log a cycle</source>
        <translation>Før inn en runde</translation>
    </message>
    <message>
        <source>Complete cycle {number}</source>
        <translation>Fullfør runde {number}</translation>
    </message>
    <message>
        <source>Cycle {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>What do you try?</source>
        <translation>Hva prøver dere?</translation>
    </message>
    <message>
        <source>In a few words: it stands above the chart.</source>
        <translation>Med noen få ord: det står over diagrammet.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Who does what, where, when. No names, no health details.</source>
        <translation>Hvem gjør hva, hvor og når. Ingen navn, ingen helseopplysninger.</translation>
    </message>
    <message>
        <source>What do you predict?</source>
        <translation>Hva tror dere skjer?</translation>
    </message>
    <message>
        <source>Which metric will show it?</source>
        <translation>Hvilken indikator vil vise det?</translation>
    </message>
    <message>
        <source>Which hypothesis does it test?</source>
        <translation>Hvilken hypotese tester den?</translation>
    </message>
    <message>
        <source>Adapted to this place</source>
        <translation>Tilpasset dette stedet</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>Hva ble gjort?</translation>
    </message>
    <message>
        <source>Was it as planned?</source>
        <translation>Gikk det som planlagt?</translation>
    </message>
    <message>
        <source>What did it show?</source>
        <translation>Hva viste det?</translation>
    </message>
    <message>
        <source>Did the prediction hold?</source>
        <translation>Slo det til?</translation>
    </message>
    <message>
        <source>Surprises</source>
        <translation>Overraskelser</translation>
    </message>
    <message>
        <source>What follows?</source>
        <translation>Hva følger?</translation>
    </message>
    <message>
        <source>Begin a new phase of</source>
        <translation>Begynn en ny etappe for</translation>
    </message>
    <message>
        <source>Its numbers count as new from this cycle on. A metric that is judged is then asked for more.</source>
        <translation>Tallene teller som nye fra og med denne runden. En indikator som bedømmes, må da være sikrere.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke sagt</translation>
    </message>
    <message>
        <source>The cycles that test H{number}</source>
        <translation>Rundene som tester H{number}</translation>
    </message>
    <message>
        <source>H{number}: {then}</source>
        <translation>H{number}: {then}</translation>
    </message>
    <message>
        <source>Cycle {number}, {title}: {act}</source>
        <translation>Runde {number}, {title}: {act}</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>fortsatt åpen</translation>
    </message>
    <message>
        <source>Adopt: it stays</source>
        <translation>Behold: det blir</translation>
    </message>
    <message>
        <source>Adapt: change it and try again</source>
        <translation>Tilpass: endre det og prøv igjen</translation>
    </message>
    <message>
        <source>Abandon: it ends</source>
        <translation>Forkast: det slutter</translation>
    </message>
    <message>
        <source>No cycles yet. Try something small, predict what happens, look, adjust.</source>
        <translation>Ingen runder ennå. Prøv noe lite, si hva dere tror skjer, se etter, juster.</translation>
    </message>
    <message>
        <source>{number} · {title}</source>
        <translation>{number} · {title}</translation>
    </message>
    <message>
        <source>since {first}, open</source>
        <translation>siden {first}, åpen</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studert</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Fulgt opp</translation>
    </message>
    <message>
        <source>Predicted: {prediction}</source>
        <translation>Trodde: {prediction}</translation>
    </message>
    <message>
        <source>Adapted: {adaptation}</source>
        <translation>Tilpasset: {adaptation}</translation>
    </message>
    <message>
        <source>Surprise: {surprise}</source>
        <translation>Overraskelse: {surprise}</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Som planlagt</translation>
    </message>
    <message>
        <source>Not as planned</source>
        <translation>Ikke som planlagt</translation>
    </message>
    <message>
        <source>The prediction held</source>
        <translation>Det slo til</translation>
    </message>
    <message>
        <source>The prediction did not hold</source>
        <translation>Det slo ikke til</translation>
    </message>
    <message>
        <source>Watches {metric}</source>
        <translation>Følger {metric}</translation>
    </message>
    <message>
        <source>Tests H{number}</source>
        <translation>Tester H{number}</translation>
    </message>
    <message>
        <source>Tests H{number}, after cycle {before}</source>
        <translation>Tester H{number}, etter runde {before}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fullfør</translation>
    </message>
    <message>
        <source>Edit {title}</source>
        <translation>Endre {title}</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Ikke ennå.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older cycle(s)</source>
        <translation>
            <numerusform>Vis %n eldre runde</numerusform>
            <numerusform>Vis %n eldre runder</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Ta beslutning</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>It goes into the minutes.</source>
        <translation>Det går inn i referatet.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Besluttet av</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>This goes against the flag.</source>
        <translation>Dette går mot flagget.</translation>
    </message>
    <message>
        <source>It is possible; write the reason in a full sentence.</source>
        <translation>Det er mulig; skriv grunnen i en hel setning.</translation>
    </message>
    <message>
        <source>{number}  {decision}: {meaning}</source>
        <translation>{number}  {decision}: {meaning}</translation>
    </message>
    <message>
        <source>take it to more places</source>
        <translation>ta den til flere steder</translation>
    </message>
    <message>
        <source>as it is, and measure on</source>
        <translation>som den er, og mål videre</translation>
    </message>
    <message>
        <source>change something and test again</source>
        <translation>endre noe og test igjen</translation>
    </message>
    <message>
        <source>keep the aim, take another way</source>
        <translation>behold hensikten, velg en annen vei</translation>
    </message>
    <message>
        <source>end it, and keep what was learnt</source>
        <translation>avslutt, og ta vare på det dere har lært</translation>
    </message>
    <message>
        <source>Next: its numbers</source>
        <translation>Neste: tallene</translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>{unit} per {per}</source>
        <translation>{unit} per {per}</translation>
    </message>
    <message>
        <source>per {per}</source>
        <translation>per {per}</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <source>{difference} ({interval})</source>
        <translation>{difference} ({interval})</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>uke</translation>
    </message>
    <message>
        <source>month</source>
        <translation>måned</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>kvartal</translation>
    </message>
    <message>
        <source>school year</source>
        <translation>skoleår</translation>
    </message>
    <message>
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <source>event</source>
        <translation>hendelse</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n uke</numerusform>
            <numerusform>%n uker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n kvartal</numerusform>
            <numerusform>%n kvartaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school year(s)</source>
        <translation>
            <numerusform>%n skoleår</numerusform>
            <numerusform>%n skoleår</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n hendelse</numerusform>
            <numerusform>%n hendelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Who it reaches</source>
        <translation>Hvem den når</translation>
    </message>
    <message>
        <source>Who it reaches, by {dimension}</source>
        <translation>Hvem den når, etter {dimension}</translation>
    </message>
    <message>
        <source>Who took part, by {dimension}</source>
        <translation>Hvem som deltok, etter {dimension}</translation>
    </message>
    <message>
        <source>reached {ratio} × its share</source>
        <translation>nådd {ratio} × sin andel</translation>
    </message>
    <message>
        <source>{ratio} × its share of those measured</source>
        <translation>{ratio} × sin andel av de målte</translation>
    </message>
    <message>
        <source>How many took part; this measure has no numbers by group.</source>
        <translation>Hvor mange som deltok; denne indikatoren har ingen tall etter gruppe.</translation>
    </message>
    <message>
        <source>its share is not written down</source>
        <translation>andelen er ikke skrevet ned</translation>
    </message>
    <message>
        <source>&lt;{count}</source>
        <translation>&lt;{count}</translation>
    </message>
    <message>
        <source>Gap {gap}</source>
        <translation>Forskjell {gap}</translation>
    </message>
    <message>
        <source>Gap {gap}, was {was}</source>
        <translation>Forskjell {gap}, var {was}</translation>
    </message>
    <message>
        <source>{gap}: {trend}</source>
        <translation>{gap}: {trend}</translation>
    </message>
    <message>
        <source>Gap {few}: too few people to show</source>
        <translation>Forskjell {few}: for få personer til å vises</translation>
    </message>
    <message>
        <source>shrinking</source>
        <translation>minker</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>øker</translation>
    </message>
    <message>
        <source>Gap {gap}, from {worst} to {best}</source>
        <translation>Forskjell {gap}, fra {worst} til {best}</translation>
    </message>
    <message>
        <source>narrowing</source>
        <translation>minker</translation>
    </message>
    <message>
        <source>widening</source>
        <translation>øker</translation>
    </message>
    <message>
        <source>From {low} ({first}) to {high} ({last}).</source>
        <translation>Fra {low} ({first}) til {high} ({last}).</translation>
    </message>
    <message>
        <source>Reached, × its share</source>
        <translation>Nådd, × sin andel</translation>
    </message>
    <message>
        <source>not clear yet</source>
        <translation>uklart ennå</translation>
    </message>
    <message>
        <source>{group} do no worse than {other}</source>
        <translation>{group} har det ikke dårligere enn {other}</translation>
    </message>
    <message>
        <source>{group} do no worse than {other}, but fall back</source>
        <translation>{group} har det ikke dårligere enn {other}, men sakker akterut</translation>
    </message>
    <message>
        <source>{metric}, {period}</source>
        <translation>{metric}, {period}</translation>
    </message>
    <message>
        <source>Entered {date} by {who}: {new}</source>
        <translation>Lagt inn {date} av {who}: {new}</translation>
    </message>
    <message>
        <source>Corrected {date} by {who}: {old} → {new}</source>
        <translation>Rettet {date} av {who}: {old} → {new}</translation>
    </message>
    <message>
        <source>Taken away {date} by {who}: {old}</source>
        <translation>Fjernet {date} av {who}: {old}</translation>
    </message>
    <message>
        <source>Note {date} by {who}: “{note}”</source>
        <translation>Merknad {date} av {who}: «{note}»</translation>
    </message>
    <message>
        <source>Note taken away {date} by {who}</source>
        <translation>Merknad fjernet {date} av {who}</translation>
    </message>
    <message>
        <source>too few people to show</source>
        <translation>for få personer til å vises</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>«{reason}»</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Ingen grunn er oppgitt.</translation>
    </message>
    <message>
        <source>Nothing was entered for just this: it follows from other numbers.</source>
        <translation>Ingenting er lagt inn for akkurat dette: det følger av andre tall.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} av {whole}</translation>
    </message>
    <message>
        <source>no numbers yet</source>
        <translation>ingen tall ennå</translation>
    </message>
    <message>
        <source>No groups yet. They show whether those worst off are reached too.</source>
        <translation>Ingen grupper ennå. De viser om de dårligst stilte også nås.</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefølje</translation>
    </message>
    <message>
        <source>Add numbers</source>
        <translation>Legg inn tall</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Ta beslutning …</translation>
    </message>
    <message>
        <source>What else can be done with the pilot</source>
        <translation>Hva annet som kan gjøres med piloten</translation>
    </message>
    <message>
        <source>What do you believe?</source>
        <translation>Hva tror dere?</translation>
    </message>
    <message>
        <source>Hypothesis {number}</source>
        <translation>Hypotese {number}</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Fastsett det</translation>
    </message>
    <message>
        <source>If we</source>
        <translation>Hvis vi</translation>
    </message>
    <message>
        <source>then</source>
        <translation>så</translation>
    </message>
    <message>
        <source>because</source>
        <translation>fordi</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Hva handler den om?</translation>
    </message>
    <message>
        <source>How much hangs on it?</source>
        <translation>Hvor mye henger på den?</translation>
    </message>
    <message>
        <source>How unsure are you?</source>
        <translation>Hvor usikre er dere?</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Nådd innen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen ennå</translation>
    </message>
    <message>
        <source>{number}, little</source>
        <translation>{number}, lite</translation>
    </message>
    <message>
        <source>{number}, very much</source>
        <translation>{number}, svært mye</translation>
    </message>
    <message>
        <source>Fixed on paper on</source>
        <translation>Fastsatt på papir</translation>
    </message>
    <message>
        <source>Where that is written</source>
        <translation>Hvor det står</translation>
    </message>
    <message>
        <source>The plan or the minutes, with its date.</source>
        <translation>Planen eller referatet, med dato.</translation>
    </message>
    <message>
        <source>From now on {metric} is held against “{comparison} {target} by {by}”.</source>
        <translation>Fra nå av måles {metric} mot «{comparison} {target} innen {by}».</translation>
    </message>
    <message>
        <source>No numbers are in yet: the test begins with the first whole {period} from today.</source>
        <translation>Ingen tall er inne ennå: testen begynner med første hele {period} fra i dag.</translation>
    </message>
    <message>
        <source>{measured} numbers are in already: they describe how it was. The test begins with the first whole {period} from today.</source>
        <translation>{measured} tall er inne allerede: de beskriver hvordan det var. Testen begynner med første hele {period} fra i dag.</translation>
    </message>
    <message>
        <source>Baseline, least worthwhile value, target and date are frozen. You can change them later, and both stay visible.</source>
        <translation>Utgangspunkt, minste verdi som er verdt innsatsen, mål og dato fryses. Du kan endre dem senere, og begge deler forblir synlige.</translation>
    </message>
    <message>
        <source>Before it can be fixed, the hypothesis needs a metric, a target and a date.</source>
        <translation>Før den kan fastsettes, trenger hypotesen en indikator, et mål og en dato.</translation>
    </message>
    <message>
        <source>Everything that was done to this pilot</source>
        <translation>Alt som er gjort med denne piloten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hva som ble gjort</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undo my last: {label}</source>
        <translation>Angre det siste jeg gjorde: {label}</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Gjør om igjen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>angret</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), newest on top. Nothing is ever taken out.</source>
        <translation>
            <numerusform>%n endring. Ingenting blir noen gang tatt ut.</numerusform>
            <numerusform>%n endringer, de nyeste øverst. Ingenting blir noen gang tatt ut.</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}, {who}</source>
        <translation>{when}, {who}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>It was undone: nothing of it stands.</source>
        <translation>Det er angret: ingenting av det gjelder.</translation>
    </message>
    <message>
        <source>What it changed is not told field by field.</source>
        <translation>Det fortelles ikke felt for felt hva som ble endret.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>What do you measure?</source>
        <translation>Hva måler dere?</translation>
    </message>
    <message>
        <source>Edit metric</source>
        <translation>Endre indikator</translation>
    </message>
    <message>
        <source>Edit hypothesis</source>
        <translation>Endre hypotese</translation>
    </message>
    <message>
        <source>Edit cycle</source>
        <translation>Endre runde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Attendance, active days, falls …</source>
        <translation>Oppmøte, aktive dager, fall …</translation>
    </message>
    <message>
        <source>What kind of number is it?</source>
        <translation>Hva slags tall er det?</translation>
    </message>
    <message>
        <source>Which way is better?</source>
        <translation>Hvilken vei er bedre?</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>days, visits, points …</source>
        <translation>dager, besøk, poeng …</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Hva er den til?</translation>
    </message>
    <message>
        <source>How often does a number come?</source>
        <translation>Hvor ofte kommer det et tall?</translation>
    </message>
    <message>
        <source>Does it count people or visits?</source>
        <translation>Teller den personer eller besøk?</translation>
    </message>
    <message>
        <source>Shown per</source>
        <translation>Vises per</translation>
    </message>
    <message>
        <source>How it was before</source>
        <translation>Slik det var før</translation>
    </message>
    <message>
        <source>The least that makes it worthwhile</source>
        <translation>Det minste som er verdt innsatsen</translation>
    </message>
    <message>
        <source>Limit that it must not pass</source>
        <translation>Grense den ikke må passere</translation>
    </message>
    <message>
        <source>Who or what counts</source>
        <translation>Hvem eller hva som telles</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>Hvor tallene kommer fra</translation>
    </message>
    <message>
        <source>Who collects them</source>
        <translation>Hvem som samler dem inn</translation>
    </message>
    <message>
        <source>Changes of what counts</source>
        <translation>Endringer i hva som telles</translation>
    </message>
    <message>
        <source>{on}, {who}. {field}: “{before}” → “{after}”</source>
        <translation>{on}, {who}. {field}: «{before}» → «{after}»</translation>
    </message>
    <message>
        <source>as 58 % or 18/22</source>
        <translation>som 58 % eller 18/22</translation>
    </message>
    <message>
        <source>A share: so many of so many</source>
        <translation>En andel: så mange av så mange</translation>
    </message>
    <message>
        <source>A count: how many</source>
        <translation>Et antall: hvor mange</translation>
    </message>
    <message>
        <source>A mean: minutes, days, kroner</source>
        <translation>Et gjennomsnitt: minutter, dager, kroner</translation>
    </message>
    <message>
        <source>A score: from a questionnaire</source>
        <translation>En skår: fra et spørreskjema</translation>
    </message>
    <message>
        <source>A rate: so many per 1 000</source>
        <translation>En rate: så mange per 1 000</translation>
    </message>
    <message>
        <source>Days between two events</source>
        <translation>Dager mellom to hendelser</translation>
    </message>
    <message>
        <source>Cases between two events</source>
        <translation>Tilfeller mellom to hendelser</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>How often a number comes</source>
        <translation>Hvor ofte det kommer et tall</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hvor mange</translation>
    </message>
    <message>
        <source>Of how many</source>
        <translation>Av hvor mange</translation>
    </message>
    <message>
        <source>From how many</source>
        <translation>Fra hvor mange</translation>
    </message>
    <message>
        <source>Different people so far</source>
        <translation>Forskjellige personer til nå</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet, or type: week 36, 2026-W36, 1.9.2026.</source>
        <translation>Lim inn fra et regneark, eller skriv: uke 36, 2026-W36, 1.9.2026.</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet, or type: Sep 2026, 2026-09, 1.9.2026.</source>
        <translation>Lim inn fra et regneark, eller skriv: sep 2026, 2026-09, 1.9.2026.</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet, or type: 1.9.2026, 2026-09-01.</source>
        <translation>Lim inn fra et regneark, eller skriv: 1.9.2026, 2026-09-01.</translation>
    </message>
    <message>
        <source>How the numbers stand</source>
        <translation>Hvordan tallene står</translation>
    </message>
    <message>
        <source>A row for each number</source>
        <translation>En rad for hvert tall</translation>
    </message>
    <message>
        <source>Places across</source>
        <translation>Steder bortover</translation>
    </message>
    <message>
        <source>{dimension} across</source>
        <translation>{dimension} bortover</translation>
    </message>
    <message>
        <source>Nothing changed yet.</source>
        <translation>Ingenting er endret ennå.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n erstattet</numerusform>
            <numerusform>%n erstattet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n uendret</numerusform>
            <numerusform>%n uendret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken away</source>
        <translation>
            <numerusform>%n fjernet</numerusform>
            <numerusform>%n fjernet</numerusform>
        </translation>
    </message>
    <message>
        <source>Why are saved numbers corrected?</source>
        <translation>Hvorfor rettes lagrede tall?</translation>
    </message>
    <message>
        <source>Counted again, typed wrongly, a late answer …</source>
        <translation>Talt på nytt, tastet feil, et sent svar …</translation>
    </message>
    <message>
        <source>Blue cells show what was and what comes. Ctrl+Z takes the paste back.</source>
        <translation>Blå celler viser det som var, og det som kommer. Ctrl+Z angrer innlimingen.</translation>
    </message>
    <message>
        <source>Saving writes: {parts}.</source>
        <translation>Når du lagrer, skrives: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read yet.</source>
        <translation>
            <numerusform>%n celle kan ikke leses ennå.</numerusform>
            <numerusform>%n celler kan ikke leses ennå.</numerusform>
        </translation>
    </message>
    <message>
        <source>For everyone and all places leave “{place}” and “{group}” empty.</source>
        <translation>For alle personer og alle steder lar du «{place}» og «{group}» stå tomme.</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle steder</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>{dimension}: {group}</source>
        <translation>{dimension}: {group}</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Send videre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>PNG, {times} × as sharp</source>
        <translation>PNG, {times} × så skarp</translation>
    </message>
    <message>
        <source>PNG, as on the screen</source>
        <translation>PNG, som på skjermen</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Data as CSV</source>
        <translation>Data som CSV</translation>
    </message>
    <message>
        <source>Copied: the chart as a picture and as a drawing, and its numbers.</source>
        <translation>Kopiert: diagrammet som bilde og som tegning, og tallene i det.</translation>
    </message>
    <message>
        <source>What should change if this works? Begin with its numbers.</source>
        <translation>Hva skal endre seg hvis dette virker? Begynn med tallene for det.</translation>
    </message>
    <message>
        <source>No numbers yet. Type them, or paste two columns from a spreadsheet.</source>
        <translation>Ingen tall ennå. Skriv dem inn, eller lim inn to kolonner fra et regneark.</translation>
    </message>
    <message>
        <source>This group has too few people to show: someone could be recognised. Choose another.</source>
        <translation>Denne gruppen har for få personer til å vises: noen kunne bli gjenkjent. Velg en annen.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>{chart}, fits best: {why}</source>
        <translation>{chart}, passer best: {why}</translation>
    </message>
    <message>
        <source>{chart}, as set for this measure</source>
        <translation>{chart}, slik det er valgt for denne indikatoren</translation>
    </message>
    <message>
        <source>Run chart</source>
        <translation>Run-diagram</translation>
    </message>
    <message>
        <source>Individuals chart</source>
        <translation>Enkeltverdier (I)</translation>
    </message>
    <message>
        <source>Moving ranges</source>
        <translation>Glidende variasjonsbredde</translation>
    </message>
    <message>
        <source>Share chart (p)</source>
        <translation>Andelsdiagram (p)</translation>
    </message>
    <message>
        <source>Share chart, wider (p′)</source>
        <translation>Andelsdiagram, bredere (p′)</translation>
    </message>
    <message>
        <source>Rate chart (u)</source>
        <translation>Ratediagram (u)</translation>
    </message>
    <message>
        <source>Rate chart, wider (u′)</source>
        <translation>Ratediagram, bredere (u′)</translation>
    </message>
    <message>
        <source>Count chart (c)</source>
        <translation>Antallsdiagram (c)</translation>
    </message>
    <message>
        <source>Cases between (g)</source>
        <translation>Tilfeller mellom (g)</translation>
    </message>
    <message>
        <source>Days between (t)</source>
        <translation>Dager mellom (t)</translation>
    </message>
    <message>
        <source>these numbers give no limits to draw</source>
        <translation>disse tallene gir ingen grenser å tegne</translation>
    </message>
    <message>
        <source>how far the numbers lie apart says what is usual</source>
        <translation>hvor langt tallene ligger fra hverandre, sier hva som er vanlig</translation>
    </message>
    <message>
        <source>it shows how much the numbers jump</source>
        <translation>det viser hvor mye tallene hopper</translation>
    </message>
    <message>
        <source>each number is a share, out of as many as were there</source>
        <translation>hvert tall er en andel, av så mange som var der</translation>
    </message>
    <message>
        <source>the shares vary more than chance alone would make them</source>
        <translation>andelene varierer mer enn tilfeldigheter alene ville gitt</translation>
    </message>
    <message>
        <source>each number is a rate, out of as much as there was</source>
        <translation>hvert tall er en rate, av så mye som det var</translation>
    </message>
    <message>
        <source>the rates vary more than chance alone would make them</source>
        <translation>ratene varierer mer enn tilfeldigheter alene ville gitt</translation>
    </message>
    <message>
        <source>each number counts things that happen by themselves</source>
        <translation>hvert tall teller ting som skjer uavhengig av hverandre</translation>
    </message>
    <message>
        <source>it is for what happens rarely, by cases between</source>
        <translation>det er for det som skjer sjelden, etter tilfeller mellom</translation>
    </message>
    <message>
        <source>it is for what happens rarely, by days between</source>
        <translation>det er for det som skjer sjelden, etter dager mellom</translation>
    </message>
    <message>
        <source>{name}, {what} per {period}</source>
        <translation>{name}, {what} per {period}</translation>
    </message>
    <message>
        <source>{name}, {what}</source>
        <translation>{name}, {what}</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>Utelatt: {reason}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>antall</translation>
    </message>
    <message>
        <source>share</source>
        <translation>andel</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>rate</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>gjennomsnitt</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>gjennomsnittlig skår</translation>
    </message>
    <message>
        <source>days between</source>
        <translation>dager mellom</translation>
    </message>
    <message>
        <source>cases between</source>
        <translation>tilfeller mellom</translation>
    </message>
    <message>
        <source>{name}: {value}, likely {interval}, {periods}</source>
        <translation>{name}: {value}, trolig {interval}, {periods}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} av {pages}</translation>
    </message>
    <message>
        <source>{code} {title}, as of {date}</source>
        <translation>{code} {title}, per {date}</translation>
    </message>
    <message>
        <source>What the numbers say</source>
        <translation>Hva tallene sier</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Ingenting er målt ennå.</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>{step}: {advice}</source>
        <translation>{step}: {advice}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side ved side</translation>
    </message>
    <message>
        <source>{metric}, by {what}</source>
        <translation>{metric}, etter {what}</translation>
    </message>
    <message>
        <source>place</source>
        <translation>sted</translation>
    </message>
    <message>
        <source>By {what}</source>
        <translation>Etter {what}</translation>
    </message>
    <message>
        <source>Place or group</source>
        <translation>Sted eller gruppe</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Siste</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Midten</translation>
    </message>
    <message>
        <source>{name}: &lt;{count}, too few people to show</source>
        <translation>{name}: &lt;{count}, for få personer til å vises</translation>
    </message>
    <message>
        <source>{name}: no numbers yet</source>
        <translation>{name}: ingen tall ennå</translation>
    </message>
    <message>
        <source>{name} (to compare with)</source>
        <translation>{name} (til sammenligning)</translation>
    </message>
    <message>
        <source>Better in {where}.</source>
        <translation>Bedre: {where}.</translation>
    </message>
    <message>
        <source>Worse in {where}.</source>
        <translation>Verre: {where}.</translation>
    </message>
    <message>
        <source>Changed in {where}.</source>
        <translation>Endret: {where}.</translation>
    </message>
    <message>
        <source>Lately only ordinary variation in {where}.</source>
        <translation>I det siste bare vanlig variasjon: {where}.</translation>
    </message>
    <message>
        <source>Too few people to show in {where}.</source>
        <translation>For få personer til å vises: {where}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
    <message>
        <source>One place so far. Two or more show whether it works elsewhere too.</source>
        <translation>Ett sted til nå. To eller flere viser om det virker andre steder også.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle samlet</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>Et nytt sted</translation>
    </message>
    <message>
        <source>Mean of both</source>
        <translation>Snitt av begge</translation>
    </message>
    <message>
        <source>the chance that it is worthwhile there is {chance}</source>
        <translation>sjansen for at det er verdt innsatsen der, er {chance}</translation>
    </message>
    <message>
        <source>Mean of both: {value}. Two places do not tell what a third can expect</source>
        <translation>Snitt av begge: {value}. To steder sier ikke hva et tredje kan vente seg</translation>
    </message>
    <message>
        <source>Two places do not tell what a third can expect.</source>
        <translation>To steder sier ikke hva et tredje kan vente seg.</translation>
    </message>
    <message>
        <source>Chance in a new place: {chance} past the target of {target}, {worth} worthwhile.</source>
        <translation>Sjanse på et nytt sted: {chance} for å komme forbi målet på {target}, {worth} for at det er verdt innsatsen.</translation>
    </message>
    <message>
        <source>Chance in a new place: {chance} past the target of {target}.</source>
        <translation>Sjanse på et nytt sted: {chance} for å komme forbi målet på {target}.</translation>
    </message>
    <message>
        <source>Chance in a new place: {worth} worthwhile.</source>
        <translation>Sjanse på et nytt sted: {worth} for at det er verdt innsatsen.</translation>
    </message>
    <message>
        <source>{first}, and {second}</source>
        <translation>{first}, og {second}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>A new place can expect between {low} and {high}, by what came in {places}</source>
        <translation>Et nytt sted kan vente seg mellom {low} og {high}, ut fra det som kom på {places}</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioder</translation>
    </message>
    <message>
        <source>{name}: {value}; how sure that is hangs on how many people came</source>
        <translation>{name}: {value}; hvor sikkert det er, kommer an på hvor mange personer som kom</translation>
    </message>
    <message>
        <source>the chance that it comes beyond the target of {target} is {chance}</source>
        <translation>sjansen for at det kommer forbi målet på {target}, er {chance}</translation>
    </message>
    <message>
        <source>{sentence}; {more}</source>
        <translation>{sentence}; {more}</translation>
    </message>
    <message>
        <source>Write a note on this number…</source>
        <translation>Skriv en merknad til dette tallet …</translation>
    </message>
    <message>
        <source>Note what happened…</source>
        <translation>Noter hva som skjedde …</translation>
    </message>
    <message>
        <source>New phase from here…</source>
        <translation>Ny etappe herfra …</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Utelat …</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Ta med igjen …</translation>
    </message>
    <message>
        <source>Log a cycle from here…</source>
        <translation>Før inn en runde herfra …</translation>
    </message>
    <message>
        <source>How this number came about…</source>
        <translation>Hvordan tallet ble til …</translation>
    </message>
    <message>
        <source>New phase from {period}</source>
        <translation>Ny etappe fra {period}</translation>
    </message>
    <message>
        <source>Begin the phase</source>
        <translation>Begynn etappen</translation>
    </message>
    <message>
        <source>Leave out {period}</source>
        <translation>Utelat {period}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>Put back {period}</source>
        <translation>Ta med {period} igjen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Ta med igjen</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Hva ble endret?</translation>
    </message>
    <message>
        <source>From here the numbers count as new; a metric that is judged is asked for more.</source>
        <translation>Herfra teller tallene som nye; en indikator som bedømmes, må da være sikrere.</translation>
    </message>
    <message>
        <source>Why does it not count?</source>
        <translation>Hvorfor teller det ikke?</translation>
    </message>
    <message>
        <source>It stays on the chart as a cross, with this reason.</source>
        <translation>Det blir stående i diagrammet som et kryss, med denne grunnen.</translation>
    </message>
    <message>
        <source>Note on {period}</source>
        <translation>Merknad til {period}</translation>
    </message>
    <message>
        <source>It stands with the number, in the table and where you point at it.</source>
        <translation>Den står ved tallet, i tabellen og der du peker på det.</translation>
    </message>
    <message>
        <source>On which number</source>
        <translation>Til hvilket tall</translation>
    </message>
    <message>
        <source>Why does it count after all?</source>
        <translation>Hvorfor teller det likevel?</translation>
    </message>
    <message>
        <source>Nothing stands between this pilot and “ready to scale”.</source>
        <translation>Ingenting står mellom denne piloten og «skaleringsklar».</translation>
    </message>
    <message numerus="yes">
        <source>%n things stand between this pilot and “ready to scale”.</source>
        <translation>
            <numerusform>%n ting står mellom denne piloten og «skaleringsklar».</numerusform>
            <numerusform>%n ting står mellom denne piloten og «skaleringsklar».</numerusform>
        </translation>
    </message>
    <message>
        <source>One thing stands between this pilot and “ready to scale”.</source>
        <translation>Én ting står mellom denne piloten og «skaleringsklar».</translation>
    </message>
    <message>
        <source>Two things stand between this pilot and “ready to scale”.</source>
        <translation>To ting står mellom denne piloten og «skaleringsklar».</translation>
    </message>
    <message>
        <source>Three things stand between this pilot and “ready to scale”.</source>
        <translation>Tre ting står mellom denne piloten og «skaleringsklar».</translation>
    </message>
    <message>
        <source>It was decided to scale this pilot.</source>
        <translation>Det ble besluttet å skalere denne piloten.</translation>
    </message>
    <message>
        <source>This pilot was stopped.</source>
        <translation>Denne piloten ble stoppet.</translation>
    </message>
    <message>
        <source>Progress: {score} of {most}</source>
        <translation>Framdrift: {score} av {most}</translation>
    </message>
    <message>
        <source>Profile: {name}, version {version}</source>
        <translation>Profil: {name}, versjon {version}</translation>
    </message>
    <message>
        <source>default</source>
        <translation>vanlig</translation>
    </message>
    <message>
        <source>exploratory</source>
        <translation>utforskende</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>streng</translation>
    </message>
    <message>
        <source>{passed} of {required} in order</source>
        <translation>{passed} av {required} i orden</translation>
    </message>
    <message>
        <source>What we try, and for whom</source>
        <translation>Hva vi prøver, og for hvem</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Hvordan det står til</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Hva som kommer nå</translation>
    </message>
    <message>
        <source>{number}  {step}</source>
        <translation>{number}  {step}</translation>
    </message>
    <message>
        <source>What was tried and learnt</source>
        <translation>Hva som er prøvd og lært</translation>
    </message>
    <message>
        <source>Decided last</source>
        <translation>Sist besluttet</translation>
    </message>
    <message>
        <source>Whom it reaches</source>
        <translation>Hvem den når</translation>
    </message>
    <message>
        <source>All cycles</source>
        <translation>Alle runder</translation>
    </message>
    <message>
        <source>To the outcomes</source>
        <translation>Til resultatene</translation>
    </message>
    <message>
        <source>What should change if this works? Nothing is measured yet.</source>
        <translation>Hva skal endre seg hvis dette virker? Ingenting er målt ennå.</translation>
    </message>
    <message>
        <source>No numbers yet.</source>
        <translation>Ingen tall ennå.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Sett</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Kreves</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Bygger på</translation>
    </message>
    <message>
        <source>nobody has looked</source>
        <translation>ingen har sett på det</translation>
    </message>
    <message>
        <source>cannot be said yet</source>
        <translation>kan ikke sies ennå</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>gjelder ikke</translation>
    </message>
    <message>
        <source>Not asked for by this profile</source>
        <translation>Kreves ikke av denne profilen</translation>
    </message>
    <message>
        <source>The criteria</source>
        <translation>Kriteriene</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Time box</source>
        <translation>Tidsramme</translation>
    </message>
    <message>
        <source>To be reached</source>
        <translation>Skal nås</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budsjett</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Neste gjennomgang</translation>
    </message>
    <message>
        <source>{places}; compared with {others}</source>
        <translation>{places}; sammenlignet med {others}</translation>
    </message>
    <message>
        <source>Learnt: {study}</source>
        <translation>Lært: {study}</translation>
    </message>
    <message>
        <source>No cycles yet.</source>
        <translation>Ingen runder ennå.</translation>
    </message>
    <message>
        <source>{decision}, {date}</source>
        <translation>{decision}, {date}</translation>
    </message>
    <message>
        <source>{decision}, {date}, {who}</source>
        <translation>{decision}, {date}, {who}</translation>
    </message>
    <message>
        <source>{decided}, against the flag</source>
        <translation>{decided}, mot flagget</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Ingenting er besluttet ennå.</translation>
    </message>
    <message>
        <source>Held back, because fewer than {small} people could be recognised, or to keep those from being worked out: {groups}.</source>
        <translation>Holdt tilbake, fordi færre enn {small} personer kunne bli gjenkjent, eller for at de ikke skal kunne regnes ut: {groups}.</translation>
    </message>
    <message>
        <source>No group was so small (under {small} people) that it was held back.</source>
        <translation>Ingen gruppe var så liten (under {small} personer) at den ble holdt tilbake.</translation>
    </message>
    <message>
        <source>Nothing is shown by group; under {small} people it would not be.</source>
        <translation>Ingenting vises etter gruppe; under {small} personer ville det ikke bli vist.</translation>
    </message>
    <message>
        <source>against the flag</source>
        <translation>mot flagget</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Læring</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Skade</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>Reach and equity</source>
        <translation>Rekkevidde og likhet</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Overføring</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Økonomi</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>Samarbeid</translation>
    </message>
    <message>
        <source>Anchoring</source>
        <translation>Forankring</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Gjennomføring</translation>
    </message>
    <message>
        <source>About the pilot</source>
        <translation>Om piloten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Hvem som leder den</translation>
    </message>
    <message>
        <source>A contact, or another name</source>
        <translation>En kontakt, eller et annet navn</translation>
    </message>
    <message>
        <source>How many you plan to reach</source>
        <translation>Hvor mange dere vil nå</translation>
    </message>
    <message>
        <source>Budget cap</source>
        <translation>Budsjettramme</translation>
    </message>
    <message>
        <source>Cost cap for each participant</source>
        <translation>Kostnadstak per deltaker</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>It brings its currency, its readiness profile and its threshold for small groups. Amounts stay as they are written.</source>
        <translation>Programmet har med seg sin valuta, sin profil for skaleringsklar og sin terskel for små grupper. Beløp blir stående som de er skrevet.</translation>
    </message>
    <message>
        <source>The application or the plan, with its date.</source>
        <translation>Søknaden eller planen, med dato.</translation>
    </message>
    <message>
        <source>Archived: out of the portfolio’s sight</source>
        <translation>Arkivert: ute av syne i porteføljen</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Neste gjennomgang</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Legg til et sted</translation>
    </message>
    <message>
        <source>Edit place</source>
        <translation>Endre sted</translation>
    </message>
    <message>
        <source>Why this place?</source>
        <translation>Hvorfor dette stedet?</translation>
    </message>
    <message>
        <source>Add groups</source>
        <translation>Legg til grupper</translation>
    </message>
    <message>
        <source>The participants’ own words</source>
        <translation>Deltakernes egne ord</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Sitat</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observasjon</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>From the staff</source>
        <translation>Fra de ansatte</translation>
    </message>
    <message>
        <source>From next of kin</source>
        <translation>Fra pårørende</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Edit groups</source>
        <translation>Endre grupper</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Del etter</translation>
    </message>
    <message>
        <source>Education, income, language …</source>
        <translation>Utdanning, inntekt, språk …</translation>
    </message>
    <message>
        <source>The groups have an order: worst off first</source>
        <translation>Gruppene har en rekkefølge: dårligst stilte først</translation>
    </message>
    <message>
        <source>The groups, and their share of those it is for</source>
        <translation>Gruppene, og andelen de er av målgruppen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Legg til en hendelse</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Endre hendelse</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Hva skjedde?</translation>
    </message>
    <message>
        <source>A holiday, a strike, a new way of counting …</source>
        <translation>En ferie, en streik, en ny måte å telle på …</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Når?</translation>
    </message>
    <message>
        <source>No hypotheses yet. If we …, then …, because …: what has to be true for this to work?</source>
        <translation>Ingen hypoteser ennå. Hvis vi …, så …, fordi …: hva må stemme for at dette skal virke?</translation>
    </message>
    <message>
        <source>Add a hypothesis</source>
        <translation>Legg til en hypotese</translation>
    </message>
    <message>
        <source>What has to be true for this to work, and what would show it.</source>
        <translation>Hva som må stemme for at dette skal virke, og hva som ville vise det.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation>Andre funn</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>Testet av</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ingen ennå.</translation>
    </message>
    <message>
        <source>No cycle tests it yet.</source>
        <translation>Ingen runde tester den ennå.</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>Legg til et funn</translation>
    </message>
    <message>
        <source>Log a cycle that tests it</source>
        <translation>Før inn en runde som tester den</translation>
    </message>
    <message>
        <source>Filled: its criterion is fixed. Drag a dot, or move it by the arrow keys.</source>
        <translation>Fylt: kriteriet er fastsatt. Dra en prikk, eller flytt den med piltastene.</translation>
    </message>
    <message>
        <source>{deed}: {title}</source>
        <translation>{deed}: {title}</translation>
    </message>
    <message>
        <source>What to test first</source>
        <translation>Hva som bør testes først</translation>
    </message>
    <message>
        <source>How much hangs on it, or how unsure it is, is not said: {which}.</source>
        <translation>Det er ikke sagt hvor mye som henger på den, eller hvor usikker den er: {which}.</translation>
    </message>
    <message>
        <source>Edit finding</source>
        <translation>Endre funn</translation>
    </message>
    <message>
        <source>What was seen or said?</source>
        <translation>Hva ble sett eller sagt?</translation>
    </message>
    <message>
        <source>No names, no health details.</source>
        <translation>Ingen navn, ingen helseopplysninger.</translation>
    </message>
    <message>
        <source>Bears on</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>What does it do to the hypothesis?</source>
        <translation>Hva gjør det med hypotesen?</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Hva slags</translation>
    </message>
    <message>
        <source>From whom or where</source>
        <translation>Fra hvem eller hvor</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation>Hvor sterkt er det?</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Legg ved en fil</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Om filen</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Legg ved</translation>
    </message>
    <message>
        <source>What is in it?</source>
        <translation>Hva er i den?</translation>
    </message>
    <message>
        <source>What does it show that another place could use?</source>
        <translation>Hva viser den som et annet sted kan bruke?</translation>
    </message>
    <message>
        <source>Fixed {date}</source>
        <translation>Fastsatt {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation>
            <numerusform>%n runde</numerusform>
            <numerusform>%n runder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n sted</numerusform>
            <numerusform>%n steder</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a metric</source>
        <translation>Legg til en indikator</translation>
    </message>
    <message>
        <source>Fix the target</source>
        <translation>Fastsett målet</translation>
    </message>
    <message>
        <source>Write a hypothesis</source>
        <translation>Skriv en hypotese</translation>
    </message>
    <message>
        <source>Add a guardrail</source>
        <translation>Legg til en balanseindikator</translation>
    </message>
    <message>
        <source>Say who it is for</source>
        <translation>Si hvem den er for</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Lagret som {name}.</translation>
    </message>
    <message>
        <source>Now, since {what}</source>
        <translation>Nå, siden {what}</translation>
    </message>
    <message>
        <source>Now, since {date}: {title}</source>
        <translation>Nå, siden {date}: {title}</translation>
    </message>
    <message>
        <source>Now, over all that was measured</source>
        <translation>Nå, over alt som er målt</translation>
    </message>
    <message>
        <source>likely between {low} and {high}, however often you look</source>
        <translation>trolig mellom {low} og {high}, uansett hvor ofte du ser etter</translation>
    </message>
    <message>
        <source>how sure that is cannot be said yet</source>
        <translation>det kan ikke sies hvor sikkert det er ennå</translation>
    </message>
    <message>
        <source>Above the target of {target}.</source>
        <translation>Over målet på {target}.</translation>
    </message>
    <message>
        <source>Below the target of {target}.</source>
        <translation>Under målet på {target}.</translation>
    </message>
    <message>
        <source>Not sure yet: the target of {target} lies within.</source>
        <translation>Ikke sikkert ennå: målet på {target} ligger innenfor.</translation>
    </message>
    <message>
        <source>How it moves</source>
        <translation>Hvordan det går</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variasjon</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>Mål nådd</translation>
    </message>
    <message>
        <source>Before → now</source>
        <translation>Før → nå</translation>
    </message>
    <message>
        <source>{before} → {now}</source>
        <translation>{before} → {now}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskjell</translation>
    </message>
    <message>
        <source>Chance past target</source>
        <translation>Sjanse forbi målet</translation>
    </message>
    <message>
        <source>Guardrail</source>
        <translation>Balanseindikator</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>ikke målt ennå</translation>
    </message>
    <message>
        <source>{value}, limit {limit}</source>
        <translation>{value}, grense {limit}</translation>
    </message>
    <message>
        <source>{variation}, provisional</source>
        <translation>{variation}, foreløpig</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>bedre</translation>
    </message>
    <message>
        <source>getting worse</source>
        <translation>dårligere</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>en endring</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stabilt</translation>
    </message>
    <message>
        <source>every time, if nothing changes</source>
        <translation>hver gang, hvis ingenting endres</translation>
    </message>
    <message>
        <source>never, unless something changes</source>
        <translation>aldri, hvis ikke noe endres</translation>
    </message>
    <message>
        <source>now and then, by chance</source>
        <translation>av og til, tilfeldig</translation>
    </message>
    <message>
        <source>Days in this phase</source>
        <translation>Dager i denne etappen</translation>
    </message>
    <message>
        <source>Weeks in this phase</source>
        <translation>Uker i denne etappen</translation>
    </message>
    <message>
        <source>Months in this phase</source>
        <translation>Måneder i denne etappen</translation>
    </message>
    <message>
        <source>Quarters in this phase</source>
        <translation>Kvartaler i denne etappen</translation>
    </message>
    <message>
        <source>School years in this phase</source>
        <translation>Skoleår i denne etappen</translation>
    </message>
    <message>
        <source>Years in this phase</source>
        <translation>År i denne etappen</translation>
    </message>
    <message>
        <source>Events in this phase</source>
        <translation>Hendelser i denne etappen</translation>
    </message>
    <message>
        <source>Cycles over time</source>
        <translation>Runder over tid</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypoteser</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Runder</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Skaleringsklar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>What to see of the pilot</source>
        <translation>Hva du vil se av piloten</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Angret: {label}</translation>
    </message>
    <message>
        <source>Done again: {label}</source>
        <translation>Gjort om igjen: {label}</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message>
        <source>{what} removed: {name}</source>
        <translation>{what} fjernet: {name}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>%n new number(s)</source>
        <translation>
            <numerusform>%n nytt tall</numerusform>
            <numerusform>%n nye tall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) replaced</source>
        <translation>
            <numerusform>%n tall erstattet</numerusform>
            <numerusform>%n tall erstattet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) removed</source>
        <translation>
            <numerusform>%n tall fjernet</numerusform>
            <numerusform>%n tall fjernet</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers as they were before</source>
        <translation>tallene slik de var før</translation>
    </message>
    <message>
        <source>numbers as they were after</source>
        <translation>tallene slik de var etter</translation>
    </message>
    <message>
        <source>{record}: {what}</source>
        <translation>{record}: {what}</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>why</source>
        <translation>hvorfor</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>ingen grunn oppgitt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>act</source>
        <translation>fulgt opp</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>lagt bort</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>som planlagt</translation>
    </message>
    <message>
        <source>reached by</source>
        <translation>nådd innen</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>hvor ofte</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>diagram</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>sammenligning</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>hva som telles</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>besluttet dato</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslutning</translation>
    </message>
    <message>
        <source>which way is better</source>
        <translation>hvilken vei som er bedre</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>dropped on</source>
        <translation>droppet</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>frist</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>siste dag</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>hypotese</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>indikator</translation>
    </message>
    <message>
        <source>next review</source>
        <translation>neste gjennomgang</translation>
    </message>
    <message>
        <source>per</source>
        <translation>per</translation>
    </message>
    <message>
        <source>prediction held</source>
        <translation>slo til</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rolle</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>hva det viser</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>første dag</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>hva det gjør</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trukket tilbake</translation>
    </message>
    <message>
        <source>Importance and uncertainty</source>
        <translation>Viktighet og usikkerhet</translation>
    </message>
    <message>
        <source>H{number}: importance {importance}, uncertainty {uncertainty}</source>
        <translation>H{number}: viktighet {importance}, usikkerhet {uncertainty}</translation>
    </message>
    <message>
        <source>How much hangs on it →</source>
        <translation>Hvor mye henger på den →</translation>
    </message>
    <message>
        <source>How unsure →</source>
        <translation>Hvor usikker →</translation>
    </message>
    <message>
        <source>H{number}: no place yet</source>
        <translation>H{number}: ingen plass ennå</translation>
    </message>
    <message>
        <source>drag them in</source>
        <translation>dra dem inn</translation>
    </message>
    <message>
        <source>test first</source>
        <translation>test først</translation>
    </message>
    <message>
        <source>{metric}: {comparison} {target} by {by}</source>
        <translation>{metric}: {comparison} {target} innen {by}</translation>
    </message>
    <message>
        <source>No metric yet: what would show it?</source>
        <translation>Ingen indikator ennå: hva ville vise det?</translation>
    </message>
    <message>
        <source>{metric}: no target yet</source>
        <translation>{metric}: ikke noe mål ennå</translation>
    </message>
    <message>
        <source>{metric}: {comparison} {target}, no date yet</source>
        <translation>{metric}: {comparison} {target}, ingen dato ennå</translation>
    </message>
    <message>
        <source>Fixed on {on} by {who}: {comparison} {target} by {by}</source>
        <translation>Fastsatt {on} av {who}: {comparison} {target} innen {by}</translation>
    </message>
    <message>
        <source>Fixed on {on}, on paper ({source}): {comparison} {target} by {by}</source>
        <translation>Fastsatt {on}, på papir ({source}): {comparison} {target} innen {by}</translation>
    </message>
    <message>
        <source>Fixed so on {on} by {who}</source>
        <translation>Fastsatt slik {on} av {who}</translation>
    </message>
    <message>
        <source>Fixed so on {on}, on paper ({source})</source>
        <translation>Fastsatt slik {on}, på papir ({source})</translation>
    </message>
    <message>
        <source>No numbers were in by then</source>
        <translation>Ingen tall var inne da</translation>
    </message>
    <message>
        <source>{counted}; fingerprint {hash}</source>
        <translation>{counted}; fingeravtrykk {hash}</translation>
    </message>
    <message>
        <source>Fixed at {fixed}, now says {now}: the fixed one is what is judged.</source>
        <translation>Fastsatt til {fixed}, sier nå {now}: det fastsatte er det som bedømmes.</translation>
    </message>
    <message>
        <source>Fixed for {fixed}, now says {now}: the fixed one is what is judged.</source>
        <translation>Fastsatt for {fixed}, sier nå {now}: det fastsatte er det som bedømmes.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>The gap over time, by {dimension}</source>
        <translation>Forskjellen over tid, etter {dimension}</translation>
    </message>
    <message>
        <source>The gap over time</source>
        <translation>Forskjellen over tid</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Forskjell</translation>
    </message>
    <message>
        <source>Likely between</source>
        <translation>Trolig mellom</translation>
    </message>
    <message>
        <source>How far {worst} lie behind {best}.</source>
        <translation>Hvor langt {worst} ligger etter {best}.</translation>
    </message>
    <message>
        <source>How far {best} lie above {worst}.</source>
        <translation>Hvor langt {best} ligger over {worst}.</translation>
    </message>
    <message>
        <source>It grows by about {slope} each {period}, likely {lower} to {upper}.</source>
        <translation>Den øker med omtrent {slope} per {period}, trolig {lower} til {upper}.</translation>
    </message>
    <message>
        <source>It shrinks by about {slope} each {period}, likely {lower} to {upper}.</source>
        <translation>Den minker med omtrent {slope} per {period}, trolig {lower} til {upper}.</translation>
    </message>
    <message>
        <source>Whether it grows or shrinks cannot be said yet.</source>
        <translation>Det kan ikke sies ennå om den øker eller minker.</translation>
    </message>
    <message>
        <source>Where it goes can be said from {span} on.</source>
        <translation>Hvor det bærer, kan sies når {span} er målt.</translation>
    </message>
    <message numerus="yes">
        <source>In %n period(s) a group was too small to be shown.</source>
        <translation>
            <numerusform>I %n periode var en gruppe for liten til å vises.</numerusform>
            <numerusform>I %n perioder var en gruppe for liten til å vises.</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}: {gap}, likely {interval}</source>
        <translation>{when}: {gap}, trolig {interval}</translation>
    </message>
    <message>
        <source>{when}: {gap}</source>
        <translation>{when}: {gap}</translation>
    </message>
    <message>
        <source>{when}: too few people to show</source>
        <translation>{when}: for få personer til å vises</translation>
    </message>
    <message>
        <source>gap {gap}</source>
        <translation>forskjell {gap}</translation>
    </message>
    <message>
        <source>now {gap}</source>
        <translation>nå {gap}</translation>
    </message>
    <message>
        <source>Over all groups, from end to end: {sii}.</source>
        <translation>Over alle grupper, fra ende til ende: {sii}.</translation>
    </message>
    <message>
        <source>What can be done with the chart “{title}”</source>
        <translation>Hva du kan gjøre med diagrammet «{title}»</translation>
    </message>
    <message>
        <source>Its numbers as a table (T)</source>
        <translation>Tallene som tabell (T)</translation>
    </message>
    <message>
        <source>Back to the chart (T)</source>
        <translation>Tilbake til diagrammet (T)</translation>
    </message>
    <message>
        <source>When will we know?</source>
        <translation>Når vet vi det?</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Regner ut …</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nå</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>innen {date}</translation>
    </message>
    <message>
        <source>People each {period}</source>
        <translation>Personer per {period}</translation>
    </message>
    <message>
        <source>Out of, each {period}</source>
        <translation>Av i alt, per {period}</translation>
    </message>
    <message>
        <source>Open the store {file}</source>
        <translation>Åpne lageret {file}</translation>
    </message>
    <message>
        <source>Attach {file}</source>
        <translation>Legg ved {file}</translation>
    </message>
    <message>
        <source>Only files on this computer can be dropped here: save it first.</source>
        <translation>Her kan du bare slippe filer som ligger på denne maskinen: lagre den først.</translation>
    </message>
    <message>
        <source>“{file}” is no file that can be read: drop the files that are in it.</source>
        <translation>«{file}» er ingen fil som kan leses: slipp filene som ligger i den.</translation>
    </message>
    <message>
        <source>Drop one file with numbers at a time. On a pilot’s page several files can be dropped at once.</source>
        <translation>Slipp én fil med tall om gangen. På siden til en pilot kan du slippe flere filer på én gang.</translation>
    </message>
    <message>
        <source>“{file}” holds no numbers. To keep it with a pilot, drop it on that pilot’s page.</source>
        <translation>«{file}» har ingen tall. Vil du ta vare på filen hos en pilot, slipper du den på siden til piloten.</translation>
    </message>
    <message>
        <source>Edit decision</source>
        <translation>Endre beslutning</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Hva som ble besluttet</translation>
    </message>
    <message>
        <source>{decision}: {meaning}</source>
        <translation>{decision}: {meaning}</translation>
    </message>
    <message>
        <source>Files of this kind could be run, so they are not opened from here.</source>
        <translation>Slike filer kan kjøres som program, så de åpnes ikke herfra.</translation>
    </message>
    <message>
        <source>The picture, made smaller</source>
        <translation>Bildet, forminsket</translation>
    </message>
    <message>
        <source>Read numbers from {file}</source>
        <translation>Les tall fra {file}</translation>
    </message>
    <message>
        <source>Picture of {date}</source>
        <translation>Bilde fra {date}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>Share of {name}</source>
        <translation>Andel for {name}</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>Flytt {name} opp</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>Flytt {name} ned</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Fjern {name}</translation>
    </message>
    <message>
        <source>Another group</source>
        <translation>En gruppe til</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move a group. The first is worst off, where they have an order.</source>
        <translation>Alt+↑ og Alt+↓ flytter en gruppe. Den første er dårligst stilt, der gruppene har en rekkefølge.</translation>
    </message>
    <message>
        <source>Each field is saved as you leave it.</source>
        <translation>Hvert felt lagres når du går ut av det.</translation>
    </message>
    <message>
        <source>Somebody has written something else here meanwhile: “{value}”. Yours takes its place once you leave the field; Escape takes theirs.</source>
        <translation>Noen har skrevet noe annet her imens: «{value}». Ditt tar plassen når du går ut av feltet; Escape tar deres.</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>{what}, {unit}</source>
        <translation>{what}, {unit}</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Nedre grense</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Øvre grense</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>{what}, {on}</source>
        <translation>{what}, {on}</translation>
    </message>
</context>
<context>
    <name>pilots</name>
    <message>
        <source>The row has no title, so nobody could find the pilot again.</source>
        <translation>Raden har ingen tittel, så ingen ville finne piloten igjen.</translation>
    </message>
    <message>
        <source>Write in a few words what was tried, or leave the whole row empty.</source>
        <translation>Skriv med noen få ord hva som ble prøvd, eller la hele raden stå tom.</translation>
    </message>
    <message>
        <source>Row {other} has the same title.</source>
        <translation>Rad {other} har samme tittel.</translation>
    </message>
    <message>
        <source>Give one of them another title, or remove it.</source>
        <translation>Gi en av dem en annen tittel, eller fjern den.</translation>
    </message>
    <message>
        <source>Copy of {title}</source>
        <translation>Kopi av {title}</translation>
    </message>
</context>
<context>
    <name>portfolio</name>
    <message>
        <source>Readiness</source>
        <translation>Skaleringsklar</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Main measure</source>
        <translation>Hovedindikator</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Runder</translation>
    </message>
    <message>
        <source>Money used</source>
        <translation>Penger brukt</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Gjennomgang</translation>
    </message>
    <message>
        <source>updating</source>
        <translation>oppdateres</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Ikke sett på ennå</translation>
    </message>
    <message>
        <source>no numbers yet</source>
        <translation>ingen tall ennå</translation>
    </message>
    <message>
        <source>no measure yet</source>
        <translation>ingen indikator ennå</translation>
    </message>
    <message>
        <source>{metric}, {count} values, latest {latest}</source>
        <translation>{metric}, {count} verdier, siste {latest}</translation>
    </message>
    <message>
        <source>Cycles in order: {acts}</source>
        <translation>Runder i rekkefølge: {acts}</translation>
    </message>
    <message>
        <source>No cycle yet</source>
        <translation>Ingen runde ennå</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpen</translation>
    </message>
    <message>
        <source>{spent} of {cap}</source>
        <translation>{spent} av {cap}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>over tiden</translation>
    </message>
    <message>
        <source>running</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>ready to scale</source>
        <translation>skaleringsklare</translation>
    </message>
    <message>
        <source>need a decision</source>
        <translation>trenger en beslutning</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>brukt</translation>
    </message>
    <message>
        <source>of {cap}</source>
        <translation>av {cap}</translation>
    </message>
    <message>
        <source>people reached</source>
        <translation>personer nådd</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>prøvd</translation>
    </message>
    <message>
        <source>tried; {scaled} scaled, {stopped} stopped</source>
        <translation>prøvd; {scaled} skalert, {stopped} stoppet</translation>
    </message>
    <message numerus="yes">
        <source>tried; {scaled} scaled, {stopped} stopped, typically after %n week(s)</source>
        <translation>
            <numerusform>prøvd; {scaled} skalert, {stopped} stoppet, oftest etter %n uke</numerusform>
            <numerusform>prøvd; {scaled} skalert, {stopped} stoppet, oftest etter %n uker</numerusform>
        </translation>
    </message>
    <message>
        <source>people reached, {share} of them worst off</source>
        <translation>personer nådd, {share} av dem dårligst stilt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Trengs</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Trengs ikke</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Innen en uke</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>Innen en måned</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkivert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Skjult</translation>
    </message>
    <message>
        <source>Shown too</source>
        <translation>Vises også</translation>
    </message>
    <message>
        <source>Only those</source>
        <translation>Bare de</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Fjern filtre</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefølje</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Search pilots, people, places</source>
        <translation>Søk etter pilot, person, sted</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>Ny pilot</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tavle</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Ikoner</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkefølge</translation>
    </message>
    <message>
        <source>Those that need a decision first</source>
        <translation>De som trenger en beslutning, først</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Etter tittel</translation>
    </message>
    <message>
        <source>By lead</source>
        <translation>Etter leder</translation>
    </message>
    <message>
        <source>By next review</source>
        <translation>Etter neste gjennomgang</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s), those that need a decision first</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n piloter, de som trenger en beslutning, først</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) by title</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n piloter etter tittel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) by lead</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n piloter etter leder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) by next review</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n piloter etter neste gjennomgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s)</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n piloter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} pilots</source>
        <translation>
            <numerusform>%n av {all} piloter</numerusform>
            <numerusform>%n av {all} piloter</numerusform>
        </translation>
    </message>
    <message>
        <source>No pilot is like that. Search for something else, or see all.</source>
        <translation>Ingen pilot er slik. Søk etter noe annet, eller se alle.</translation>
    </message>
    <message>
        <source>See all pilots</source>
        <translation>Se alle pilotene</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Piloter</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>How it moves</source>
        <translation>Hvordan den beveger seg</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>Mål nådd</translation>
    </message>
    <message>
        <source>few numbers yet</source>
        <translation>få tall ennå</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>ingen mål</translation>
    </message>
    <message>
        <source>More than chance would give, for the better.</source>
        <translation>Mer enn tilfeldigheter ville gitt, til det bedre.</translation>
    </message>
    <message>
        <source>More than chance would give, for the worse.</source>
        <translation>Mer enn tilfeldigheter ville gitt, til det verre.</translation>
    </message>
    <message>
        <source>More than chance would give; neither way is the better one.</source>
        <translation>Mer enn tilfeldigheter ville gitt; ingen av veiene er den beste.</translation>
    </message>
    <message>
        <source>Within what chance gives: nothing tells of a change.</source>
        <translation>Innenfor det tilfeldigheter gir: ingenting tyder på en endring.</translation>
    </message>
    <message>
        <source>There are fewer than twelve numbers: this may still change.</source>
        <translation>Det er færre enn tolv tall: dette kan ennå endre seg.</translation>
    </message>
    <message>
        <source>Even the poorest numbers that chance gives are on the good side of the target.</source>
        <translation>Selv de dårligste tallene som tilfeldigheter gir, er på riktig side av målet.</translation>
    </message>
    <message>
        <source>Even the best numbers that chance gives fall short of the target.</source>
        <translation>Selv de beste tallene som tilfeldigheter gir, når ikke målet.</translation>
    </message>
    <message>
        <source>The target lies within what chance gives: it is met now and then.</source>
        <translation>Målet ligger innenfor det tilfeldigheter gir: det nås av og til.</translation>
    </message>
    <message>
        <source>It takes a target, a way that is better, and more numbers to say.</source>
        <translation>Det trengs et mål, en retning som er bedre, og flere tall for å si det.</translation>
    </message>
    <message>
        <source>Since {date}: {what}</source>
        <translation>Siden {date}: {what}</translation>
    </message>
    <message>
        <source>Nothing new since {date}</source>
        <translation>Ingenting nytt siden {date}</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Det som har frist</translation>
    </message>
    <message>
        <source>New since {date}</source>
        <translation>Nytt siden {date}</translation>
    </message>
    <message>
        <source>Nothing is due: no number is missing, and no date comes up within a month.</source>
        <translation>Ingenting har frist: ingen tall mangler, og ingen datoer kommer innen en måned.</translation>
    </message>
    <message>
        <source>Nothing has changed since you were here last.</source>
        <translation>Ingenting har endret seg siden du var her sist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Frist nå</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) due now</source>
        <translation>
            <numerusform>%n ting har frist nå</numerusform>
            <numerusform>%n ting har frist nå</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within a month</source>
        <translation>
            <numerusform>%n innen en måned</numerusform>
            <numerusform>%n innen en måned</numerusform>
        </translation>
    </message>
    <message>
        <source>{now}, {soon}</source>
        <translation>{now}, {soon}</translation>
    </message>
    <message>
        <source>Nothing is due within a month</source>
        <translation>Ingenting har frist innen en måned</translation>
    </message>
    <message>
        <source>The time for the pilot is over</source>
        <translation>Tiden for piloten er ute</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gjennomgang</translation>
    </message>
    <message>
        <source>Target date: {what}</source>
        <translation>Måldato: {what}</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>Deadline: {what}</source>
        <translation>Frist: {what}</translation>
    </message>
    <message>
        <source>The time for the pilot ends</source>
        <translation>Tiden for piloten går ut</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) missing: {what}</source>
        <translation>
            <numerusform>%n tall mangler: {what}</numerusform>
            <numerusform>%n tall mangler: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, from {period} on</source>
        <translation>{title}, fra og med {period}</translation>
    </message>
    <message>
        <source>{title} · {who}</source>
        <translation>{title} · {who}</translation>
    </message>
    <message>
        <source>Flags that changed</source>
        <translation>Flagg som er endret</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>New pilots</source>
        <translation>Nye piloter</translation>
    </message>
    <message>
        <source>Moved to another stage</source>
        <translation>Flyttet til en annen fase</translation>
    </message>
    <message>
        <source>Cycles that were completed</source>
        <translation>Runder som er fullført</translation>
    </message>
    <message>
        <source>New numbers</source>
        <translation>Nye tall</translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) changed</source>
        <translation>
            <numerusform>%n flagg er endret</numerusform>
            <numerusform>%n flagg er endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n beslutning</numerusform>
            <numerusform>%n beslutninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new pilot(s)</source>
        <translation>
            <numerusform>%n ny pilot</numerusform>
            <numerusform>%n nye piloter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) moved</source>
        <translation>
            <numerusform>%n pilot flyttet</numerusform>
            <numerusform>%n piloter flyttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s) completed</source>
        <translation>
            <numerusform>%n runde fullført</numerusform>
            <numerusform>%n runder fullført</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new numbers in %n pilot(s)</source>
        <translation>
            <numerusform>nye tall i %n pilot</numerusform>
            <numerusform>nye tall i %n piloter</numerusform>
        </translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Now: {after}</source>
        <translation>Nå: {after}</translation>
    </message>
    <message>
        <source>{after}, by {by}</source>
        <translation>{after}, av {by}</translation>
    </message>
    <message>
        <source>By {by}</source>
        <translation>Av {by}</translation>
    </message>
    <message>
        <source>{what}: {after}</source>
        <translation>{what}: {after}</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s): {what}</source>
        <translation>
            <numerusform>%n tall: {what}</numerusform>
            <numerusform>%n tall: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>now required</source>
        <translation>kreves nå</translation>
    </message>
    <message>
        <source>now not required</source>
        <translation>kreves ikke nå</translation>
    </message>
    <message>
        <source>required</source>
        <translation>kreves</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>kreves ikke</translation>
    </message>
    <message>
        <source>What it is to be called</source>
        <translation>Hva den skal hete</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Lag den</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>How often it is wrong</source>
        <translation>Hvor ofte flagget tar feil</translation>
    </message>
    <message numerus="yes">
        <source>Tried on at least %n simulated pilots a line, looked at each week.</source>
        <translation>
            <numerusform>Prøvd på minst %n simulert pilot per linje, med et blikk hver uke.</numerusform>
            <numerusform>Prøvd på minst %n simulerte piloter per linje, med et blikk hver uke.</numerusform>
        </translation>
    </message>
    <message>
        <source>No table was run for this profile. The nearest that comes with Springbrett by its chance of error is “{profile}” ({alpha}); these are its figures.</source>
        <translation>Det er ikke kjørt noen tabell for denne profilen. Den som følger med Springbrett og ligger nærmest i sjansen for å ta feil, er «{profile}» ({alpha}); dette er tallene for den.</translation>
    </message>
    <message>
        <source>No table was run yet.</source>
        <translation>Det er ikke kjørt noen tabell ennå.</translation>
    </message>
    <message>
        <source>goal: at most {goal}</source>
        <translation>mål: høyst {goal}</translation>
    </message>
    <message>
        <source>goal: at least {goal}</source>
        <translation>mål: minst {goal}</translation>
    </message>
    <message>
        <source>Other ways on the same pilots: {ways}.</source>
        <translation>Andre måter på de samme pilotene: {ways}.</translation>
    </message>
    <message>
        <source>{way} {share}</source>
        <translation>{way} {share}</translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation>Type indikator</translation>
    </message>
    <message>
        <source>goal met</source>
        <translation>mål nådd</translation>
    </message>
    <message>
        <source>goal missed</source>
        <translation>mål ikke nådd</translation>
    </message>
    <message>
        <source>How this was worked out, with pictures</source>
        <translation>Slik er dette regnet ut, med bilder</translation>
    </message>
    <message>
        <source>Who is judged by it</source>
        <translation>Hvem som bedømmes etter den</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s)</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n piloter</numerusform>
        </translation>
    </message>
    <message>
        <source>{pilots}, by this one</source>
        <translation>{pilots}, etter denne</translation>
    </message>
    <message>
        <source>{pilots}, by “{profile}”</source>
        <translation>{pilots}, etter «{profile}»</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Bruk denne</translation>
    </message>
    <message>
        <source>Let {programme} use this profile</source>
        <translation>La {programme} bruke denne profilen</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Fjern denne profilen</translation>
    </message>
    <message>
        <source>Its versions</source>
        <translation>Versjonene</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versjon {number}</translation>
    </message>
    <message>
        <source>{date}, {who}</source>
        <translation>{date}, {who}</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>Den første</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} → {after}</translation>
    </message>
    <message>
        <source>No longer required: {criteria}</source>
        <translation>Kreves ikke lenger: {criteria}</translation>
    </message>
    <message>
        <source>Required from now on: {criteria}</source>
        <translation>Kreves fra nå av: {criteria}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>the minimum worthwhile value</source>
        <translation>minste verdi som er verdt innsatsen</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>målet</translation>
    </message>
    <message>
        <source>Periods measured before it says more than “too early”</source>
        <translation>Perioder målt før flagget sier mer enn «for tidlig»</translation>
    </message>
    <message>
        <source>Other required criteria that may be open when it is “nearly ready”</source>
        <translation>Andre kriterier som kreves, men kan stå åpne ved «nesten klar»</translation>
    </message>
    <message>
        <source>A target fixed on paper and entered later counts, where its source is attached</source>
        <translation>Et mål fastsatt på papir og lagt inn senere teller, når kilden er lagt ved</translation>
    </message>
    <message>
        <source>Cycles completed, at least</source>
        <translation>Fullførte runder, minst</translation>
    </message>
    <message>
        <source>Chance of calling an effect shown that is not there, however often you look</source>
        <translation>Sjanse for å kalle en effekt vist når den ikke finnes, uansett hvor ofte du ser etter</translation>
    </message>
    <message>
        <source>The whole range must lie beyond</source>
        <translation>Hele spennet må ligge forbi</translation>
    </message>
    <message>
        <source>A guardrail is in order only where its whole range is on the good side</source>
        <translation>En balanseindikator er i orden bare når hele spennet er på den gode siden</translation>
    </message>
    <message>
        <source>A pilot without a guardrail has not looked for harm</source>
        <translation>En pilot uten balanseindikator har ikke sett etter skade</translation>
    </message>
    <message>
        <source>Those worst off: their share of the participants, of their share of the target group</source>
        <translation>De dårligst stilte: andelen av deltakerne, delt på andelen av målgruppen</translation>
    </message>
    <message>
        <source>Participants before anything is said of who they are</source>
        <translation>Deltakere før det sies noe om hvem de er</translation>
    </message>
    <message>
        <source>People in the smallest group before a gap is judged</source>
        <translation>Personer i den minste gruppen før en forskjell bedømmes</translation>
    </message>
    <message>
        <source>Periods before it is judged whether a gap grows</source>
        <translation>Perioder før det bedømmes om en forskjell øker</translation>
    </message>
    <message>
        <source>Places with numbers, at least</source>
        <translation>Steder med tall, minst</translation>
    </message>
    <message>
        <source>Chance that a new place comes beyond the minimum worthwhile value</source>
        <translation>Sjanse for at et nytt sted kommer forbi minste verdi som er verdt innsatsen</translation>
    </message>
    <message>
        <source>Months paid for after the pilot has ended</source>
        <translation>Måneder det er betalt for etter at piloten er slutt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, versjon {version}</translation>
    </message>
    <message>
        <source>{name}, version {version}, comes with Springbrett</source>
        <translation>{name}, versjon {version}, følger med Springbrett</translation>
    </message>
    <message>
        <source>Make our own from this</source>
        <translation>Lag vår egen av denne</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>nå {value}</translation>
    </message>
    <message>
        <source>now yes</source>
        <translation>nå ja</translation>
    </message>
    <message>
        <source>now no</source>
        <translation>nå nei</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Hva den krever</translation>
    </message>
    <message>
        <source>The flag</source>
        <translation>Flagget</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Hva som ville endret seg</translation>
    </message>
    <message>
        <source>This profile comes with Springbrett and stays as it is. Make your own from it to ask for something else.</source>
        <translation>Denne profilen følger med Springbrett og blir som den er. Lag deres egen av den for å kreve noe annet.</translation>
    </message>
    <message>
        <source>Change a figure or a tick, and you see here which pilots would get another flag. Nothing holds until you say so.</source>
        <translation>Endre et tall eller en avkryssing, så ser du her hvilke piloter som ville fått et annet flagg. Ingenting gjelder før du sier det.</translation>
    </message>
    <message>
        <source>Looking at every pilot…</source>
        <translation>Ser på alle pilotene …</translation>
    </message>
    <message numerus="yes">
        <source>None of %n pilot(s) would change flag.</source>
        <translation>
            <numerusform>%n pilot, og den ville ikke fått et annet flagg.</numerusform>
            <numerusform>Ingen av %n piloter ville fått et annet flagg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n pilot(s) would change flag.</source>
        <translation>
            <numerusform>1 av %n pilot ville fått et annet flagg.</numerusform>
            <numerusform>1 av %n piloter ville fått et annet flagg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changed} of %n pilot(s) would change flag.</source>
        <translation>
            <numerusform>{changed} av %n pilot ville fått et annet flagg.</numerusform>
            <numerusform>{changed} av %n piloter ville fått et annet flagg.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pilots yet, so no flag would change.</source>
        <translation>Det er ingen piloter ennå, så ingen flagg ville endret seg.</translation>
    </message>
    <message>
        <source>No pilot is judged by this profile yet; here it is held against all.</source>
        <translation>Ingen pilot bedømmes etter denne profilen ennå; her er den holdt opp mot alle.</translation>
    </message>
    <message>
        <source>now: {flag}</source>
        <translation>nå: {flag}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Og %n til.</numerusform>
            <numerusform>Og %n til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use these thresholds</source>
        <translation>Bruk disse tersklene</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>La det være som det var</translation>
    </message>
    <message>
        <source>{pilot}: {now} now, {then} then. {why}</source>
        <translation>{pilot}: {now} nå, {then} etterpå. {why}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Open {pilot}</source>
        <translation>Åpne {pilot}</translation>
    </message>
</context>
<context>
    <name>programme</name>
    <message>
        <source>Programmes</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>A programme is pilots that share a purpose, a currency, a readiness profile, and how small a group may be before its numbers are hidden.</source>
        <translation>Et program er piloter som deler et formål, en valuta, en profil for skaleringsklar, og hvor liten en gruppe kan være før tallene skjules.</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s)</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n piloter</numerusform>
        </translation>
    </message>
    <message>
        <source>groups under {count} are hidden</source>
        <translation>grupper under {count} skjules</translation>
    </message>
    <message>
        <source>profile: {profile}</source>
        <translation>profil: {profile}</translation>
    </message>
    <message>
        <source>New pilots go here</source>
        <translation>Nye piloter havner her</translation>
    </message>
    <message>
        <source>Add a programme</source>
        <translation>Legg til et program</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Edit programme</source>
        <translation>Endre program</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Currency, in three letters</source>
        <translation>Valuta, med tre bokstaver</translation>
    </message>
    <message>
        <source>NOK</source>
        <translation>NOK</translation>
    </message>
    <message>
        <source>Hide numbers of groups smaller than</source>
        <translation>Skjul tall for grupper mindre enn</translation>
    </message>
    <message>
        <source>On what leaves the app and on what everybody sees, so that nobody is known by it.</source>
        <translation>I alt som går ut av programmet og alt som alle ser, slik at ingen kan kjennes igjen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Readiness profile</source>
        <translation>Profil for skaleringsklar</translation>
    </message>
    <message>
        <source>“Readiness profiles” shows beforehand which pilots another one would change.</source>
        <translation>«Profiler for skaleringsklar» viser på forhånd hvilke piloter en annen profil ville endret.</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>A problem and a target group are written down</source>
        <translation>Et problem og en målgruppe er skrevet ned</translation>
    </message>
    <message>
        <source>A lead, a hypothesis and an organisation are written down</source>
        <translation>En leder, en hypotese og en organisasjon er skrevet ned</translation>
    </message>
    <message>
        <source>A measure has a baseline and a target, and a criterion is fixed</source>
        <translation>En indikator har utgangspunkt og mål, og et kriterium er fastsatt</translation>
    </message>
    <message>
        <source>There are numbers since the criterion was fixed</source>
        <translation>Det er kommet tall etter at kriteriet ble fastsatt</translation>
    </message>
    <message>
        <source>A cycle is completed</source>
        <translation>En runde er fullført</translation>
    </message>
    <message>
        <source>An outcome moves to the better side by more than chance</source>
        <translation>Et resultat går til det bedre, mer enn tilfeldigheter skulle tilsi</translation>
    </message>
    <message>
        <source>The main measure is better than before the start, with its range</source>
        <translation>Hovedindikatoren er bedre enn før start, også når usikkerheten er regnet med</translation>
    </message>
    <message>
        <source>The effect is shown for at least half of the measures with a target</source>
        <translation>Effekten er vist for minst halvparten av indikatorene med mål</translation>
    </message>
    <message>
        <source>It has stayed shown for six further periods</source>
        <translation>Den har holdt seg vist i seks perioder til</translation>
    </message>
    <message>
        <source>All measures with a target have it shown for six further periods</source>
        <translation>Alle indikatorer med mål har vært vist i seks perioder til</translation>
    </message>
</context>
<context>
    <name>readme</name>
    <message>
        <source>Read me</source>
        <translation>Les meg</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datalager</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Skrevet</translation>
    </message>
    <message>
        <source>Readiness profile</source>
        <translation>Profil for skaleringsklar</translation>
    </message>
    <message>
        <source>{name}, version {number}</source>
        <translation>{name}, versjon {number}</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Små grupper</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Slik leser du tabellene</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with figures about fewer people than the programme shows: these read &lt; and the threshold, and so does what would give them away.</source>
        <translation>
            <numerusform>%n rad har tall om færre personer enn programmet viser: tallene står som &lt; og terskelen, og det gjør også de som ville ha røpet dem.</numerusform>
            <numerusform>%n rader har tall om færre personer enn programmet viser: tallene står som &lt; og terskelen, og det gjør også de som ville ha røpet dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure is about so few people that it had to be hidden.</source>
        <translation>Ingen tall gjelder så få personer at de måtte skjules.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) too long for a cell, ending in …: CSV and JSON have all of it.</source>
        <translation>
            <numerusform>%n tekst er for lang for en celle og slutter på …: CSV og JSON har alt.</numerusform>
            <numerusform>%n tekster er for lange for en celle og slutter på …: CSV og JSON har alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty cell is not known, or does not apply.</source>
        <translation>En tom celle betyr at verdien ikke er kjent, eller ikke gjelder.</translation>
    </message>
    <message>
        <source>Shares are parts of 1, shown as per cent. Rates are per one. Times are UTC.</source>
        <translation>Andeler er deler av 1, vist som prosent. Rater er per én. Tidspunkter er i UTC.</translation>
    </message>
    <message>
        <source>There are no formulas and no links here: text that looks like one is text.</source>
        <translation>Her er verken formler eller lenker: tekst som ser slik ut, er tekst.</translation>
    </message>
    <message>
        <source>Archived pilots are in it.</source>
        <translation>Arkiverte piloter er med.</translation>
    </message>
    <message>
        <source>{shown} of {total} pilots: those that were shown when it was written.</source>
        <translation>{shown} av {total} piloter: de som ble vist da dette ble skrevet.</translation>
    </message>
    <message>
        <source>Archived pilots are left out, but for the history.</source>
        <translation>Arkiverte piloter er ikke med, unntatt i historikken.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>In CSV and JSON</source>
        <translation>I CSV og JSON</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betydning</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Permission denied</source>
        <translation>ingen tilgang</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>handlingen er ikke tillatt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>filen eller mappen finnes ikke</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>det er ikke en mappe</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>det er en mappe</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>filen finnes fra før</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>filnavnet er for langt</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ingen plass igjen på disken</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>diskkvoten er brukt opp</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>disken er bare åpen for lesing</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>disken svarer ikke som den skal</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>den er i bruk</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>for mange åpne filer</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>det går ikke</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>datalageret er låst</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>disken svarer ikke som den skal</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>disken er full</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>innholdet i datalageret er ødelagt</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>filen er ikke et datalager</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>datalageret kan ikke åpnes</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>datalageret er bare åpent for lesing</translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message>
        <source>Restore a backup</source>
        <translation>Hent tilbake en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Put it in the store&apos;s place</source>
        <translation>Sett den inn i stedet for datalageret</translation>
    </message>
    <message>
        <source>Reading the backups…</source>
        <translation>Leser sikkerhetskopiene …</translation>
    </message>
    <message>
        <source>There is no backup of this store on this computer.</source>
        <translation>Det finnes ingen sikkerhetskopi av dette datalageret på denne maskinen.</translation>
    </message>
    <message>
        <source>{made_at} · {pilots} pilots</source>
        <translation>{made_at} · {pilots} piloter</translation>
    </message>
    <message>
        <source>{why}, history up to number {number}</source>
        <translation>{why}, historikk til og med nummer {number}</translation>
    </message>
    <message>
        <source>has all that is missing</source>
        <translation>har alt som mangler</translation>
    </message>
    <message>
        <source>is not what it was when it was made: it can&apos;t be restored</source>
        <translation>er ikke slik den var da den ble laget: den kan ikke hentes tilbake</translation>
    </message>
    <message>
        <source>A backup in another folder…</source>
        <translation>En sikkerhetskopi i en annen mappe …</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Velg en sikkerhetskopi</translation>
    </message>
    <message>
        <source>What lies there now is set aside beside it, under a name with today&apos;s date.</source>
        <translation>Det som ligger der nå, blir lagt til side i samme mappe, med dagens dato i navnet.</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>Ingenting kan endres her.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Åpne det på nytt</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Lagre en kopi et annet sted …</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Hent tilbake en sikkerhetskopi …</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Åpne et annet datalager …</translation>
    </message>
    <message>
        <source>Begin a new store there</source>
        <translation>Begynn et nytt datalager der</translation>
    </message>
    <message numerus="yes">
        <source>Missing: %n change(s) that somebody saved here.</source>
        <translation>
            <numerusform>Mangler: %n endring som noen lagret her.</numerusform>
            <numerusform>Mangler: %n endringer som noen lagret her.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the store that was saved here: its history is another one.</source>
        <translation>Dette er ikke datalageret som ble lagret her: det har en annen historikk.</translation>
    </message>
    <message>
        <source>The last one was saved on {since}. An older file was put back, or its log is gone: a sync client, a copy, a stick.</source>
        <translation>Den siste ble lagret {since}. En eldre fil er lagt tilbake, eller loggen er borte: et synkroniseringsprogram, en kopi, en minnepinne.</translation>
    </message>
    <message>
        <source>They part before {since}. A sync client or a copy put it there.</source>
        <translation>De skiller lag før {since}. Et synkroniseringsprogram eller en kopi la det der.</translation>
    </message>
    <message>
        <source>The backup of {made_at} ({pilots} pilots) has all of it.</source>
        <translation>Sikkerhetskopien fra {made_at} ({pilots} piloter) har alt.</translation>
    </message>
    <message>
        <source>The backup of {made_at} ({pilots} pilots) has most of it.</source>
        <translation>Sikkerhetskopien fra {made_at} ({pilots} piloter) har det meste.</translation>
    </message>
    <message>
        <source>No backup on this computer has it.</source>
        <translation>Ingen sikkerhetskopi på denne maskinen har det.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Gå videre uten</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Prøv en gang til</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>The store stays as it is.</source>
        <translation>Datalageret blir som det er.</translation>
    </message>
    <message>
        <source>The newest backup that is whole is of {made_at}, with {pilots} pilots in it.</source>
        <translation>Den nyeste sikkerhetskopien som er hel, er fra {made_at} og har {pilots} piloter.</translation>
    </message>
    <message>
        <source>There is no backup of it on this computer.</source>
        <translation>Det finnes ingen sikkerhetskopi av det på denne maskinen.</translation>
    </message>
    <message>
        <source>Save a copy of the store</source>
        <translation>Lagre en kopi av datalageret</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopi)</translation>
    </message>
    <message>
        <source>This is the copy, {path}. The other one stays as it is.</source>
        <translation>Dette er kopien, {path}. Det andre datalageret blir som det er.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>There are no numbers to draw yet.</source>
        <translation>Det er ingen tall å tegne ennå.</translation>
    </message>
    <message>
        <source>What you would have decided</source>
        <translation>Hva dere ville besluttet</translation>
    </message>
    <message>
        <source>What you thought it would be</source>
        <translation>Hva dere trodde det ville bli</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Hva det ble</translation>
    </message>
    <message>
        <source>The figures say</source>
        <translation>Tallene sier</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Hva vi besluttet</translation>
    </message>
    <message>
        <source>Nothing yet: press a digit.</source>
        <translation>Ingenting ennå: trykk et siffer.</translation>
    </message>
    <message>
        <source>This goes against the flag.</source>
        <translation>Dette går mot flagget.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Hvem gjør hva</translation>
    </message>
    <message>
        <source>Nothing yet: press A.</source>
        <translation>Ingenting ennå: trykk A.</translation>
    </message>
    <message>
        <source>That was all.</source>
        <translation>Det var alt.</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) looked at</source>
        <translation>
            <numerusform>%n pilot gjennomgått</numerusform>
            <numerusform>%n piloter gjennomgått</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n beslutning</numerusform>
            <numerusform>%n beslutninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) agreed</source>
        <translation>
            <numerusform>%n oppgave avtalt</numerusform>
            <numerusform>%n oppgaver avtalt</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter ends the review and shows the minutes. ← goes back.</source>
        <translation>Enter avslutter gjennomgangen og viser referatet. ← går tilbake.</translation>
    </message>
    <message>
        <source>‹ All reviews</source>
        <translation>‹ Alle gjennomganger</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Start gjennomgang</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Fortsett gjennomgangen</translation>
    </message>
    <message>
        <source>Remove review</source>
        <translation>Fjern gjennomgangen</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Hva den heter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Before the chart is shown</source>
        <translation>Før diagrammet vises</translation>
    </message>
    <message>
        <source>Nothing is asked</source>
        <translation>Ingenting blir spurt om</translation>
    </message>
    <message>
        <source>Everyone votes: what to decide</source>
        <translation>Alle stemmer</translation>
    </message>
    <message>
        <source>Everyone predicts the figure</source>
        <translation>Alle gjetter tallet</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>På dagsordenen</translation>
    </message>
    <message>
        <source>No pilot is on the agenda yet: choose from the list beside.</source>
        <translation>Ingen pilot er på dagsordenen ennå: velg fra listen ved siden av.</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) · {minutes} min · begun now it ends at {time}</source>
        <translation>
            <numerusform>%n pilot · {minutes} min · begynner den nå, er den slutt {time}</numerusform>
            <numerusform>%n piloter · {minutes} min · begynner den nå, er den slutt {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) · no minutes yet</source>
        <translation>
            <numerusform>%n pilot · ingen minutter ennå</numerusform>
            <numerusform>%n piloter · ingen minutter ennå</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) · {minutes} min · {without} without minutes · ends at {time} at least</source>
        <translation>
            <numerusform>%n pilot · {minutes} min · {without} uten minutter · slutt tidligst {time}</numerusform>
            <numerusform>%n piloter · {minutes} min · {without} uten minutter · slutt tidligst {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}. {title}, {flag}</source>
        <translation>{number}. {title}, {flag}</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Minutes for {title}</source>
        <translation>Minutter for {title}</translation>
    </message>
    <message>
        <source>Private note: never on the large screen</source>
        <translation>Privat notat: aldri på storskjermen</translation>
    </message>
    <message>
        <source>Private note on {title}</source>
        <translation>Privat notat om {title}</translation>
    </message>
    <message>
        <source>Take {title} off the agenda</source>
        <translation>Ta {title} av dagsordenen</translation>
    </message>
    <message>
        <source>Drag to another place, or press Alt with an arrow</source>
        <translation>Dra til en annen plass, eller trykk Alt og en pil</translation>
    </message>
    <message>
        <source>no flag yet</source>
        <translation>ingen flagg ennå</translation>
    </message>
    <message>
        <source>What do we decide?</source>
        <translation>Hva beslutter vi?</translation>
    </message>
    <message>
        <source>{decision}, key {digit}</source>
        <translation>{decision}, tast {digit}</translation>
    </message>
    <message>
        <source>What we agreed last time</source>
        <translation>Hva vi avtalte sist</translation>
    </message>
    <message>
        <source>Nothing was agreed last time.</source>
        <translation>Ingenting ble avtalt sist.</translation>
    </message>
    <message>
        <source>What has changed since {date}</source>
        <translation>Hva som er endret siden {date}</translation>
    </message>
    <message>
        <source>What has happened so far</source>
        <translation>Hva som har skjedd til nå</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ingenting er endret.</translation>
    </message>
    <message>
        <source>What has changed is shown once everyone has answered.</source>
        <translation>Hva som er endret, vises når alle har svart.</translation>
    </message>
    <message>
        <source>, by {date}</source>
        <translation>, innen {date}</translation>
    </message>
    <message>
        <source>, by {date}, late</source>
        <translation>, innen {date}, for sent</translation>
    </message>
    <message>
        <source>, done {date}</source>
        <translation>, gjort {date}</translation>
    </message>
    <message>
        <source>, dropped</source>
        <translation>, droppet</translation>
    </message>
    <message>
        <source>. {how}</source>
        <translation>. {how}</translation>
    </message>
    <message>
        <source>{digit}: {action}</source>
        <translation>{digit}: {action}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>What would you decide?</source>
        <translation>Hva ville du besluttet?</translation>
    </message>
    <message>
        <source>Each presses a digit in turn, unseen by the others.</source>
        <translation>Hver og en trykker et siffer etter tur, uten at de andre ser det.</translation>
    </message>
    <message>
        <source>{metric}: what is the figure now?</source>
        <translation>{metric}: hva er tallet nå?</translation>
    </message>
    <message>
        <source>Each writes a figure in turn, then Enter.</source>
        <translation>Hver og en skriver et tall etter tur, og så Enter.</translation>
    </message>
    <message>
        <source>A figure, then Enter</source>
        <translation>Et tall, og så Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {present} have answered</source>
        <translation>{count} av {present} har svart</translation>
    </message>
    <message>
        <source>Add pilots</source>
        <translation>Legg til piloter</translation>
    </message>
    <message>
        <source>Need a decision</source>
        <translation>Trenger en beslutning</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message numerus="yes">
        <source>Add %n that need a decision</source>
        <translation>
            <numerusform>Legg til %n som trenger en beslutning</numerusform>
            <numerusform>Legg til %n som trenger en beslutning</numerusform>
        </translation>
    </message>
    <message>
        <source>Search by title, code or lead</source>
        <translation>Søk på tittel, kode eller leder</translation>
    </message>
    <message>
        <source>Pilots that are not on the agenda; Enter adds one</source>
        <translation>Piloter som ikke er på dagsordenen; Enter legger til</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>All pilots are on the agenda.</source>
        <translation>Alle piloter er på dagsordenen.</translation>
    </message>
    <message>
        <source>No pilot is called so.</source>
        <translation>Ingen pilot heter det.</translation>
    </message>
    <message>
        <source>{time} left of {minutes} min</source>
        <translation>{time} igjen av {minutes} min</translation>
    </message>
    <message>
        <source>{time} over {minutes} min</source>
        <translation>{time} over {minutes} min</translation>
    </message>
    <message>
        <source>{time} used</source>
        <translation>{time} brukt</translation>
    </message>
    <message>
        <source>Review {date}</source>
        <translation>Gjennomgang {date}</translation>
    </message>
    <message>
        <source>‹ Leave the review for now</source>
        <translation>‹ Forlat gjennomgangen så lenge</translation>
    </message>
    <message>
        <source>Whole screen, or a window to drag (F11)</source>
        <translation>Hele skjermen, eller et vindu å dra (F11)</translation>
    </message>
    <message>
        <source>End review</source>
        <translation>Avslutt gjennomgangen</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Notatet ditt</translation>
    </message>
    <message>
        <source>No note on this pilot.</source>
        <translation>Ingen notat om denne piloten.</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Neste: {title}</translation>
    </message>
    <message>
        <source>This is the last pilot.</source>
        <translation>Dette er den siste piloten.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagsorden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besluttet</translation>
    </message>
    <message>
        <source>Keys work here as on the large screen: → on, ← back, digits decide, A action, Ctrl+Z takes back.</source>
        <translation>Tastene virker her som på storskjermen: → videre, ← tilbake, siffer beslutter, A oppgave, Ctrl+Z tar tilbake.</translation>
    </message>
    <message>
        <source>On, and back</source>
        <translation>Videre, og tilbake</translation>
    </message>
    <message>
        <source>Decide; before the chart: vote, or tick off what was agreed</source>
        <translation>Beslutt; før diagrammet: stem, eller kryss av det som var avtalt</translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation>Hvem gjør hva innen når</translation>
    </message>
    <message>
        <source>What does everyone think?</source>
        <translation>Hva tror alle?</translation>
    </message>
    <message>
        <source>Show the chart, though not everyone has answered</source>
        <translation>Vis diagrammet, selv om ikke alle har svart</translation>
    </message>
    <message>
        <source>Take back what was pressed last; Backspace does too</source>
        <translation>Ta tilbake det som ble trykket sist; det gjør slettetasten også</translation>
    </message>
    <message>
        <source>Whole screen, or a window to drag to another one</source>
        <translation>Hele skjermen, eller et vindu å dra til en annen</translation>
    </message>
    <message>
        <source>On; at the end: end the review and show the minutes</source>
        <translation>Videre; til slutt: avslutt gjennomgangen og vis referatet</translation>
    </message>
    <message>
        <source>Back to the laptop; the review goes on where it was left</source>
        <translation>Tilbake til den bærbare; gjennomgangen fortsetter der den var</translation>
    </message>
    <message>
        <source>Keys in a review</source>
        <translation>Taster i en gjennomgang</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Gjennomganger</translation>
    </message>
    <message>
        <source>Prepare a review</source>
        <translation>Forbered en gjennomgang</translation>
    </message>
    <message>
        <source>Choose the pilots to talk about, and how long for each.</source>
        <translation>Velg hvilke piloter dere skal snakke om, og hvor lenge.</translation>
    </message>
    <message>
        <source>In the meeting each has a page of its own on the large screen, and you decide by key. The minutes write themselves.</source>
        <translation>I møtet har hver av dem sin egen side på storskjermen, og dere beslutter med tastene. Referatet skriver seg selv.</translation>
    </message>
    <message>
        <source>Reviews, planned ones on top</source>
        <translation>Gjennomganger, de planlagte øverst</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gjennomgang</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Åpne oppgaver</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s)</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n piloter</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n for sent</numerusform>
            <numerusform>%n for sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Tatt tilbake: {what}</translation>
    </message>
    <message>
        <source>Nothing was done in this review that could be taken back.</source>
        <translation>Ingenting er gjort i denne gjennomgangen som kan tas tilbake.</translation>
    </message>
    <message>
        <source>{count} of {present} have answered. S shows the chart all the same.</source>
        <translation>{count} av {present} har svart. S viser diagrammet likevel.</translation>
    </message>
    <message>
        <source>Nobody has answered yet. S shows the chart all the same.</source>
        <translation>Ingen har svart ennå. S viser diagrammet likevel.</translation>
    </message>
    <message>
        <source>The chart has been shown: what people thought before is closed.</source>
        <translation>Diagrammet er vist: det folk trodde på forhånd, er lukket.</translation>
    </message>
    <message>
        <source>This review asks for no votes. Change that on its agenda.</source>
        <translation>Denne gjennomgangen spør ikke om stemmer. Endre det på dagsordenen.</translation>
    </message>
    <message>
        <source>the chart was shown</source>
        <translation>diagrammet ble vist</translation>
    </message>
    <message>
        <source>answer number {number}</source>
        <translation>svar nummer {number}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Lagre som tekst …</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Lagre som CSV …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>Åpne dagsordenen</translation>
    </message>
    <message>
        <source>The minutes are copied.</source>
        <translation>Referatet er kopiert.</translation>
    </message>
    <message>
        <source>The minutes are in {file}.</source>
        <translation>Referatet ligger i {file}.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>referat</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Hvem er til stede</translation>
    </message>
    <message>
        <source>A name, then Enter; several with commas</source>
        <translation>Et navn, og så Enter; flere med komma</translation>
    </message>
    <message>
        <source>{present} of {asked} are there</source>
        <translation>{present} av {asked} er til stede</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Ta {name} av listen</translation>
    </message>
    <message>
        <source>Why, and who does what by when</source>
        <translation>Hvorfor, og hvem gjør hva innen når</translation>
    </message>
    <message>
        <source>It works; Kari: call the school by 12.12.</source>
        <translation>Det virker; Kari: ring skolen innen 12.12.</translation>
    </message>
    <message>
        <source>Kari: call the school by 12.12.</source>
        <translation>Kari: ring skolen innen 12.12.</translation>
    </message>
    <message>
        <source>the decision “{decision}”</source>
        <translation>beslutningen «{decision}»</translation>
    </message>
    <message>
        <source>“{action}” ticked off</source>
        <translation>«{action}» krysset av</translation>
    </message>
    <message>
        <source>“{action}” opened again</source>
        <translation>«{action}» åpnet igjen</translation>
    </message>
    <message>
        <source>Works in a new place?</source>
        <translation>Virker det på et nytt sted?</translation>
    </message>
    <message>
        <source>Likely {interval} there</source>
        <translation>Trolig {interval} der</translation>
    </message>
    <message>
        <source>Two or more places would tell</source>
        <translation>To eller flere steder ville vist det</translation>
    </message>
    <message>
        <source>Who is reached?</source>
        <translation>Hvem nås?</translation>
    </message>
    <message>
        <source>{count} of {planned} planned</source>
        <translation>{count} av {planned} planlagte</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltaker</numerusform>
            <numerusform>%n deltakere</numerusform>
        </translation>
    </message>
    <message>
        <source>{group} at {ratio} of their share</source>
        <translation>{group} med {ratio} av sin andel</translation>
    </message>
    <message>
        <source>gap {trend}</source>
        <translation>forskjell {trend}</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Ikke talt ennå</translation>
    </message>
    <message>
        <source>Paid for?</source>
        <translation>Betalt for?</translation>
    </message>
    <message>
        <source>Budget {budget}</source>
        <translation>Budsjett {budget}</translation>
    </message>
    <message>
        <source>{spent} of {budget} spent</source>
        <translation>{spent} av {budget} brukt</translation>
    </message>
    <message>
        <source>{cost} a participant at most</source>
        <translation>høyst {cost} per deltaker</translation>
    </message>
    <message>
        <source>No budget is written down</source>
        <translation>Ingen budsjett er skrevet ned</translation>
    </message>
    <message>
        <source>Learnt since last time</source>
        <translation>Lært siden sist</translation>
    </message>
    <message>
        <source>Learnt so far</source>
        <translation>Lært til nå</translation>
    </message>
    <message>
        <source>Nothing is written down</source>
        <translation>Ingenting er skrevet ned</translation>
    </message>
    <message>
        <source>likely {interval}</source>
        <translation>trolig {interval}</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>mål {value}</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>før {value}</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}, {unit}</translation>
    </message>
    <message>
        <source>If we {if_we}, {then}</source>
        <translation>Hvis vi {if_we}, {then}</translation>
    </message>
    <message>
        <source>, because {because}</source>
        <translation>, fordi {because}</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Ingen tall ennå</translation>
    </message>
    <message>
        <source>{decision}: {count}</source>
        <translation>{decision}: {count}</translation>
    </message>
    <message>
        <source>All answered the same.</source>
        <translation>Alle svarte det samme.</translation>
    </message>
    <message>
        <source>Answers lie from {lowest} to {highest}, half of them under {middle}.</source>
        <translation>Svarene ligger fra {lowest} til {highest}, halvparten av dem under {middle}.</translation>
    </message>
    <message>
        <source>One answer: {middle}.</source>
        <translation>Ett svar: {middle}.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Ingen svarte.</translation>
    </message>
    <message>
        <source>came: {value}</source>
        <translation>ble: {value}</translation>
    </message>
    <message>
        <source>{review} · {date} · pilot {number} of {count}</source>
        <translation>{review} · {date} · pilot {number} av {count}</translation>
    </message>
    <message>
        <source>{review} · {date}</source>
        <translation>{review} · {date}</translation>
    </message>
    <message>
        <source>All pilots looked at</source>
        <translation>Alle piloter er gjennomgått</translation>
    </message>
    <message>
        <source>{owner}: {what}, by {date}</source>
        <translation>{owner}: {what}, innen {date}</translation>
    </message>
    <message>
        <source>{owner}: {what}</source>
        <translation>{owner}: {what}</translation>
    </message>
    <message>
        <source>No review is planned: prepare one first.</source>
        <translation>Ingen gjennomgang er planlagt: forbered en først.</translation>
    </message>
    <message>
        <source>From “{before}” to “{after}”</source>
        <translation>Fra «{before}» til «{after}»</translation>
    </message>
    <message>
        <source>Stage: from {before} to {after}</source>
        <translation>Fase: fra {before} til {after}</translation>
    </message>
    <message numerus="yes">
        <source>{metric}: %n new period(s), the latest {period}</source>
        <translation>
            <numerusform>{metric}: %n ny periode, den siste {period}</numerusform>
            <numerusform>{metric}: %n nye perioder, den siste {period}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{metric}: %n period(s) corrected</source>
        <translation>
            <numerusform>{metric}: %n periode rettet</numerusform>
            <numerusform>{metric}: %n perioder rettet</numerusform>
        </translation>
    </message>
    <message>
        <source>Target fixed: {metric} {target} by {by}</source>
        <translation>Mål fastsatt: {metric} {target} innen {by}</translation>
    </message>
    <message>
        <source>Cycle {number} began: {title}</source>
        <translation>Runde {number} begynte: {title}</translation>
    </message>
    <message>
        <source>Cycle {number} completed, {act}: {title}</source>
        <translation>Runde {number} fullført, {act}: {title}</translation>
    </message>
    <message>
        <source>Event: {what}</source>
        <translation>Hendelse: {what}</translation>
    </message>
    <message>
        <source>Decided: {decision}. {why}</source>
        <translation>Besluttet: {decision}. {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n new finding(s)</source>
        <translation>
            <numerusform>%n nytt funn</numerusform>
            <numerusform>%n nye funn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>No main measure is chosen yet</source>
        <translation>Ingen hovedindikator er valgt ennå</translation>
    </message>
    <message>
        <source>Choose the one measure that should change.</source>
        <translation>Velg den ene indikatoren som skal endre seg.</translation>
    </message>
    <message>
        <source>Nobody has said which way is better for {metric}</source>
        <translation>Ingen har sagt hvilken vei som er bedre for {metric}</translation>
    </message>
    <message>
        <source>Say whether more or less of it is better.</source>
        <translation>Si om mer eller mindre av det er bedre.</translation>
    </message>
    <message>
        <source>No target is fixed for {metric}, so nothing can be shown</source>
        <translation>Det er ikke fastsatt noe mål for {metric}, så ingenting kan vises</translation>
    </message>
    <message>
        <source>Fix the target, the least that makes it worthwhile and the date: the test begins there.</source>
        <translation>Fastsett målet, det minste som er verdt innsatsen, og datoen: testen begynner der.</translation>
    </message>
    <message>
        <source>{metric} has no target</source>
        <translation>{metric} har ikke noe mål</translation>
    </message>
    <message>
        <source>Nobody has said from where on {metric} is worthwhile</source>
        <translation>Ingen har sagt fra hvilken verdi {metric} er verdt innsatsen</translation>
    </message>
    <message>
        <source>How many different people have come? {metric} counts visits, not people</source>
        <translation>Hvor mange forskjellige personer har kommet? {metric} teller besøk, ikke personer</translation>
    </message>
    <message>
        <source>Write down, with each number, how many different people have come so far.</source>
        <translation>Skriv, med hvert tall, hvor mange forskjellige personer som har kommet til nå.</translation>
    </message>
    <message>
        <source>No numbers since the target was fixed</source>
        <translation>Ingen tall siden målet ble fastsatt</translation>
    </message>
    <message>
        <source>Measure: the first range comes with the third number.</source>
        <translation>Mål: det første spennet kommer med det tredje tallet.</translation>
    </message>
    <message>
        <source>{span} measured, too few to say how sure it is</source>
        <translation>{span} målt, for lite til å si hvor sikkert det er</translation>
    </message>
    <message>
        <source>All values are the same, so how sure it is cannot be said</source>
        <translation>Alle verdiene er like, så det kan ikke sies hvor sikkert det er</translation>
    </message>
    <message>
        <source>Measure on; look whether it is measured finely enough.</source>
        <translation>Mål videre; se etter om det måles fint nok.</translation>
    </message>
    <message>
        <source>Shown: {estimate}, likely {lower} to {upper}, all of it above {beyond}</source>
        <translation>Vist: {estimate}, trolig {lower} til {upper}, alt over {beyond}</translation>
    </message>
    <message>
        <source>Shown: {estimate}, likely {lower} to {upper}, all of it below {beyond}</source>
        <translation>Vist: {estimate}, trolig {lower} til {upper}, alt under {beyond}</translation>
    </message>
    <message>
        <source>The latest numbers went the wrong way, more than chance would do</source>
        <translation>De siste tallene gikk feil vei, mer enn tilfeldigheter skulle tilsi</translation>
    </message>
    <message>
        <source>Below the target: {estimate}, likely {lower} to {upper}</source>
        <translation>Under målet: {estimate}, trolig {lower} til {upper}</translation>
    </message>
    <message>
        <source>Above the target: {estimate}, likely {lower} to {upper}</source>
        <translation>Over målet: {estimate}, trolig {lower} til {upper}</translation>
    </message>
    <message>
        <source>Not above the target yet: {estimate}, likely {lower} to {upper}</source>
        <translation>Ikke over målet ennå: {estimate}, trolig {lower} til {upper}</translation>
    </message>
    <message>
        <source>Not below the target yet: {estimate}, likely {lower} to {upper}</source>
        <translation>Ikke under målet ennå: {estimate}, trolig {lower} til {upper}</translation>
    </message>
    <message>
        <source>Not sure yet: {estimate}, likely {lower} to {upper}, and not all of it above {beyond}</source>
        <translation>Ikke sikkert ennå: {estimate}, trolig {lower} til {upper}, og ikke alt over {beyond}</translation>
    </message>
    <message>
        <source>Not sure yet: {estimate}, likely {lower} to {upper}, and not all of it below {beyond}</source>
        <translation>Ikke sikkert ennå: {estimate}, trolig {lower} til {upper}, og ikke alt under {beyond}</translation>
    </message>
    <message>
        <source>It has not held: the latest {span} came to {latest}, below {minimum}</source>
        <translation>Det har ikke holdt seg: de siste {span} kom til {latest}, under {minimum}</translation>
    </message>
    <message>
        <source>It has not held: the latest {span} came to {latest}, above {minimum}</source>
        <translation>Det har ikke holdt seg: de siste {span} kom til {latest}, over {minimum}</translation>
    </message>
    <message>
        <source>Not enough of a change to be worthwhile: {estimate}, likely {lower} to {upper}, all below {minimum}</source>
        <translation>Ikke stor nok endring til å være verdt innsatsen: {estimate}, trolig {lower} til {upper}, alt under {minimum}</translation>
    </message>
    <message>
        <source>Not enough of a change to be worthwhile: {estimate}, likely {lower} to {upper}, all above {minimum}</source>
        <translation>Ikke stor nok endring til å være verdt innsatsen: {estimate}, trolig {lower} til {upper}, alt over {minimum}</translation>
    </message>
    <message>
        <source>About {span} more like those so far would show it.</source>
        <translation>Omtrent {span} til som de hittil ville vise det.</translation>
    </message>
    <message>
        <source>Even {span} more like those so far would not show it: reach more people each time, or make more of a difference.</source>
        <translation>Selv {span} til som de hittil ville ikke vise det: nå flere personer hver gang, eller gjør større forskjell.</translation>
    </message>
    <message>
        <source>What is done has to change before more numbers help: the target is {target}.</source>
        <translation>Det som gjøres, må endres før flere tall hjelper: målet er {target}.</translation>
    </message>
    <message>
        <source>Find out what was different lately, then see whether it holds.</source>
        <translation>Finn ut hva som var annerledes i det siste, og se så om det holder seg.</translation>
    </message>
    <message>
        <source>Find out what happened. If you change something, begin a new phase with it.</source>
        <translation>Finn ut hva som skjedde. Hvis dere endrer noe, begynn en ny etappe med det.</translation>
    </message>
    <message>
        <source>The numbers have moved to the better side. If that came with a change, a new phase can begin there: it counts from nought again and asks for more certainty.</source>
        <translation>Tallene har flyttet seg til det bedre. Hvis det kom med en endring, kan en ny etappe begynne der: den teller fra null igjen og må være sikrere.</translation>
    </message>
    <message>
        <source>The date, {by}, has passed: decide, or fix a new target with a new date.</source>
        <translation>Datoen, {by}, er passert: ta en beslutning, eller fastsett et nytt mål med ny dato.</translation>
    </message>
    <message>
        <source>Nothing is measured that would show harm. What could go wrong?</source>
        <translation>Det måles ingenting som ville vise skade. Hva kan gå galt?</translation>
    </message>
    <message>
        <source>Add a guardrail: something that must not get worse, with its limit.</source>
        <translation>Legg til en balanseindikator: noe som ikke må bli verre, med en grense.</translation>
    </message>
    <message>
        <source>{metric} has no limit, so nobody has said what harm would be</source>
        <translation>{metric} har ingen grense, så ingen har sagt hva som er skade</translation>
    </message>
    <message>
        <source>Set the limit that {metric} must not pass.</source>
        <translation>Sett grensen som {metric} ikke må passere.</translation>
    </message>
    <message>
        <source>{metric} is judged from when a target is fixed</source>
        <translation>{metric} bedømmes fra når et mål er fastsatt</translation>
    </message>
    <message>
        <source>{metric} below the limit of {limit}: likely {lower} to {upper}</source>
        <translation>{metric} er under grensen på {limit}: trolig {lower} til {upper}</translation>
    </message>
    <message>
        <source>{metric} above the limit of {limit}: likely {lower} to {upper}</source>
        <translation>{metric} er over grensen på {limit}: trolig {lower} til {upper}</translation>
    </message>
    <message>
        <source>{metric} keeps to its limit of {limit}: likely {lower} to {upper}</source>
        <translation>{metric} holder seg innenfor grensen på {limit}: trolig {lower} til {upper}</translation>
    </message>
    <message numerus="yes">
        <source>%n guardrail(s), and each keeps to its limit</source>
        <translation>
            <numerusform>%n balanseindikator, og den holder seg innenfor grensen</numerusform>
            <numerusform>%n balanseindikatorer, og hver av dem holder seg innenfor grensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guardrail(s), and none lies past its limit</source>
        <translation>
            <numerusform>%n balanseindikator, og den er ikke forbi grensen</numerusform>
            <numerusform>%n balanseindikatorer, og ingen er forbi grensen</numerusform>
        </translation>
    </message>
    <message>
        <source>{metric} may be past its limit of {limit}: likely {lower} to {upper}</source>
        <translation>{metric} kan være forbi grensen på {limit}: trolig {lower} til {upper}</translation>
    </message>
    <message>
        <source>{metric} does not lie past its limit of {limit}: likely {lower} to {upper}</source>
        <translation>{metric} er ikke forbi grensen på {limit}: trolig {lower} til {upper}</translation>
    </message>
    <message>
        <source>Stop or change what does harm before anything else.</source>
        <translation>Stopp eller endre det som skader, før noe annet.</translation>
    </message>
    <message>
        <source>About {span} more like those so far would clear it.</source>
        <translation>Omtrent {span} til som de hittil ville avklare det.</translation>
    </message>
    <message>
        <source>Even {span} more like those so far would not clear it: it lies too close.</source>
        <translation>Selv {span} til som de hittil ville ikke avklare det: det ligger for nær.</translation>
    </message>
    <message>
        <source>{estimate} ({lower} to {upper})</source>
        <translation>{estimate} ({lower} til {upper})</translation>
    </message>
    <message>
        <source>{estimate}</source>
        <translation>{estimate}</translation>
    </message>
    <message>
        <source>above {beyond}, target {target}</source>
        <translation>over {beyond}, mål {target}</translation>
    </message>
    <message>
        <source>below {beyond}, target {target}</source>
        <translation>under {beyond}, mål {target}</translation>
    </message>
    <message>
        <source>above {limit}</source>
        <translation>over {limit}</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation>under {limit}</translation>
    </message>
    <message>
        <source>It was decided to stop on {on}</source>
        <translation>Det ble besluttet å stoppe {on}</translation>
    </message>
    <message>
        <source>Fix a target before the first number</source>
        <translation>Fastsett et mål før det første tallet</translation>
    </message>
    <message>
        <source>No target is fixed: fix one, and the test begins</source>
        <translation>Det er ikke fastsatt noe mål: fastsett et, så begynner testen</translation>
    </message>
    <message>
        <source>{seen} of {span} measured</source>
        <translation>{seen} av {span} målt</translation>
    </message>
    <message>
        <source>All that was asked for is in order</source>
        <translation>Alt er i orden</translation>
    </message>
    <message>
        <source>All in order: {estimate}, likely {lower} to {upper}</source>
        <translation>Alt er i orden: {estimate}, trolig {lower} til {upper}</translation>
    </message>
    <message>
        <source>1 left: {first}</source>
        <translation>1 gjenstår: {first}</translation>
    </message>
    <message>
        <source>2 left: {first} and {second}</source>
        <translation>2 gjenstår: {first} og {second}</translation>
    </message>
    <message>
        <source>{open} of {asked} questions open; next: {first}</source>
        <translation>{open} av {asked} spørsmål er åpne; neste: {first}</translation>
    </message>
    <message>
        <source>{estimate} after {span}, likely {lower} to {upper}.</source>
        <translation>{estimate} etter {span}, trolig {lower} til {upper}.</translation>
    </message>
    <message>
        <source>{estimate} after {span}, likely {lower} to {upper}: all of it above the target of {target}.</source>
        <translation>{estimate} etter {span}, trolig {lower} til {upper}: alt over målet på {target}.</translation>
    </message>
    <message>
        <source>{estimate} after {span}, likely {lower} to {upper}: all of it below the target of {target}.</source>
        <translation>{estimate} etter {span}, trolig {lower} til {upper}: alt under målet på {target}.</translation>
    </message>
    <message>
        <source>{estimate} after {span}, likely {lower} to {upper}: the target of {target} lies within.</source>
        <translation>{estimate} etter {span}, trolig {lower} til {upper}: målet på {target} ligger innenfor.</translation>
    </message>
    <message>
        <source>{span} measured: how sure it is can be said from the third on.</source>
        <translation>{span} målt: fra det tredje tallet kan det sies hvor sikkert det er.</translation>
    </message>
    <message>
        <source>No numbers yet.</source>
        <translation>Ingen tall ennå.</translation>
    </message>
    <message>
        <source>{span}, all {estimate}: how sure it is cannot be said.</source>
        <translation>{span}, alle {estimate}: det kan ikke sies hvor sikkert det er.</translation>
    </message>
    <message>
        <source>{estimate} after {span}. How many different people have come? Without that, how sure it is cannot be said.</source>
        <translation>{estimate} etter {span}. Hvor mange forskjellige personer har kommet? Uten det kan det ikke sies hvor sikkert det er.</translation>
    </message>
    <message>
        <source>The numbers vary more than chance would do; the range was widened for it.</source>
        <translation>Tallene varierer mer enn tilfeldigheter skulle tilsi; spennet er gjort bredere av den grunn.</translation>
    </message>
    <message>
        <source>Neighbouring numbers hang together more than chance would do; the range was widened for it, and the chance of being wrong may be twice what it says.</source>
        <translation>Nabotall henger sammen mer enn tilfeldigheter skulle tilsi; spennet er gjort bredere av den grunn, og sjansen for å ta feil kan være dobbelt så stor som det står.</translation>
    </message>
    <message>
        <source>The numbers vary more, and hang together more, than chance would do; the range was widened for it, and the chance of being wrong may be twice what it says.</source>
        <translation>Tallene varierer mer, og henger mer sammen, enn tilfeldigheter skulle tilsi; spennet er gjort bredere av den grunn, og sjansen for å ta feil kan være dobbelt så stor som det står.</translation>
    </message>
    <message>
        <source>This says what came, not why: in less than a year, seasons and what was on its way already could do the same.</source>
        <translation>Dette sier hva som kom, ikke hvorfor: på under et år kan årstider, og det som var på vei uansett, gi det samme.</translation>
    </message>
    <message>
        <source>{metric} went from {before} to {after} from {when} on; more than chance would do.</source>
        <translation>{metric} gikk fra {before} til {after} fra og med {when}; mer enn tilfeldigheter skulle tilsi.</translation>
    </message>
    <message>
        <source>{metric} went from {before} to {after} from {when} on; chance alone could do that.</source>
        <translation>{metric} gikk fra {before} til {after} fra og med {when}; det kan være tilfeldig.</translation>
    </message>
    <message>
        <source>The same people come back: {visits} visits by {people} people. The range counts each of them once.</source>
        <translation>De samme personene kommer igjen: {visits} besøk av {people} personer. Spennet teller hver av dem én gang.</translation>
    </message>
    <message>
        <source>{metric} went from {before} to {after} from {when} on; how sure that is hangs on how many people came.</source>
        <translation>{metric} gikk fra {before} til {after} fra og med {when}; hvor sikkert det er, kommer an på hvor mange personer som kom.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n number(s) off the middle: with fewer than ten a change cannot be told from chance.</source>
        <translation>
            <numerusform>Bare %n tall ligger utenom midten: med færre enn ti kan en endring ikke skilles fra tilfeldigheter.</numerusform>
            <numerusform>Bare %n tall ligger utenom midten: med færre enn ti kan en endring ikke skilles fra tilfeldigheter.</numerusform>
        </translation>
    </message>
    <message>
        <source>{longest} numbers in a row lie on one side of the middle: chance would hardly make more than {most}.</source>
        <translation>{longest} tall på rad ligger på samme side av midten: tilfeldigheter ville neppe gitt mer enn {most}.</translation>
    </message>
    <message>
        <source>The numbers cross the middle {crossings} times: chance would hardly make it fewer than {fewest}.</source>
        <translation>Tallene har {crossings} kryss over midten: tilfeldigheter ville neppe gitt færre enn {fewest}.</translation>
    </message>
    <message>
        <source>The numbers lie about the middle as chance would have them.</source>
        <translation>Tallene ligger rundt midten slik tilfeldigheter skulle tilsi.</translation>
    </message>
    <message>
        <source>The latest numbers went the right way, more than chance would do.</source>
        <translation>De siste tallene gikk riktig vei, mer enn tilfeldigheter skulle tilsi.</translation>
    </message>
    <message>
        <source>The latest numbers went the wrong way, more than chance would do.</source>
        <translation>De siste tallene gikk feil vei, mer enn tilfeldigheter skulle tilsi.</translation>
    </message>
    <message>
        <source>The latest numbers moved more than chance alone would make them.</source>
        <translation>De siste tallene flyttet seg mer enn tilfeldigheter alene ville gjort.</translation>
    </message>
    <message>
        <source>No sign of a change: the latest numbers move about as those before them.</source>
        <translation>Ingen tegn til endring: de siste tallene går opp og ned omtrent som de før dem.</translation>
    </message>
    <message>
        <source>The latest number is as most are; earlier ones moved more than chance would do.</source>
        <translation>Det siste tallet er som de fleste; tidligere tall flyttet seg mer enn tilfeldigheter skulle tilsi.</translation>
    </message>
    <message>
        <source>If nothing changes, the target will be met each time.</source>
        <translation>Hvis ingenting endrer seg, blir målet nådd hver gang.</translation>
    </message>
    <message>
        <source>If nothing changes, the target will be missed each time.</source>
        <translation>Hvis ingenting endrer seg, blir målet ikke nådd noen gang.</translation>
    </message>
    <message>
        <source>If nothing changes, the target will be met at times and missed at others.</source>
        <translation>Hvis ingenting endrer seg, blir målet nådd noen ganger og andre ganger ikke.</translation>
    </message>
    <message>
        <source>{estimate} after {span}: how sure it is cannot be said.</source>
        <translation>{estimate} etter {span}: det kan ikke sies hvor sikkert det er.</translation>
    </message>
    <message>
        <source>The change is {difference}, likely {lower} to {upper}: more than chance would do.</source>
        <translation>Endringen er {difference}, trolig {lower} til {upper}: mer enn tilfeldigheter skulle tilsi.</translation>
    </message>
    <message>
        <source>The change is {difference}, likely {lower} to {upper}: chance could do that.</source>
        <translation>Endringen er {difference}, trolig {lower} til {upper}: det kan være tilfeldig.</translation>
    </message>
    <message>
        <source>The change is {difference}: how sure that is cannot be said.</source>
        <translation>Endringen er {difference}: det kan ikke sies hvor sikkert det er.</translation>
    </message>
    <message>
        <source>This takes the numbers as independent: where neighbours hang together it is less sure.</source>
        <translation>Her regnes tallene som uavhengige: der naboer henger sammen, er det mindre sikkert.</translation>
    </message>
    <message>
        <source>This says what came, not why: seasons and what was on its way already could do the same.</source>
        <translation>Dette sier hva som kom, ikke hvorfor: årstider, og det som var på vei uansett, kan gi det samme.</translation>
    </message>
    <message>
        <source>The change here differs from that in the comparison places by {difference}, likely {lower} to {upper}: more than chance would do.</source>
        <translation>Endringen her skiller seg fra endringen på sammenligningsstedene med {difference}, trolig {lower} til {upper}: mer enn tilfeldigheter skulle tilsi.</translation>
    </message>
    <message>
        <source>The change here differs from that in the comparison places by {difference}, likely {lower} to {upper}: chance could do that.</source>
        <translation>Endringen her skiller seg fra endringen på sammenligningsstedene med {difference}, trolig {lower} til {upper}: det kan være tilfeldig.</translation>
    </message>
    <message>
        <source>From {first} to {second} it differs by {gap}.</source>
        <translation>Fra {first} til {second} er forskjellen {gap}.</translation>
    </message>
    <message>
        <source>{first} do worse than {second}, by {gap}.</source>
        <translation>{first} har det dårligere enn {second}, med {gap}.</translation>
    </message>
    <message>
        <source>{first} do better than {second}, by {gap}.</source>
        <translation>{first} har det bedre enn {second}, med {gap}.</translation>
    </message>
    <message>
        <source>Chance alone could make such a difference.</source>
        <translation>Tilfeldigheter alene kan gi en slik forskjell.</translation>
    </message>
    <message>
        <source>Some groups are too small to be shown, and so is what would give them away.</source>
        <translation>Noen grupper er for små til å vises. Det som ville røpe dem, er også skjult.</translation>
    </message>
    <message>
        <source>{group} take part least: {share} of their share among those it is for.</source>
        <translation>{group} deltar minst: {share} av andelen de utgjør av målgruppen.</translation>
    </message>
    <message>
        <source>The groups cannot be compared yet: too few have numbers.</source>
        <translation>Gruppene kan ikke sammenlignes ennå: for få har tall.</translation>
    </message>
    <message>
        <source>The gap grows by {slope} each time, likely {lower} to {upper}: those worst off fall behind.</source>
        <translation>Forskjellen øker med {slope} hver gang, trolig {lower} til {upper}: de dårligst stilte sakker akterut.</translation>
    </message>
    <message>
        <source>The gap shrinks: {slope} each time, likely {lower} to {upper}.</source>
        <translation>Forskjellen minker: {slope} hver gang, trolig {lower} til {upper}.</translation>
    </message>
    <message>
        <source>Where the gap goes cannot be said: {slope} each time, likely {lower} to {upper}.</source>
        <translation>Det kan ikke sies hvor det bærer med forskjellen: {slope} hver gang, trolig {lower} til {upper}.</translation>
    </message>
    <message>
        <source>Where the gap goes can be said from the sixth time on.</source>
        <translation>Hvor det bærer med forskjellen, kan sies fra og med sjette gang.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n sted</numerusform>
            <numerusform>%n steder</numerusform>
        </translation>
    </message>
    <message>
        <source>From {places}: a new one will likely come to {lower} to {upper}.</source>
        <translation>Ut fra {places}: et nytt vil trolig komme på {lower} til {upper}.</translation>
    </message>
    <message>
        <source>The chance that it comes beyond {target} is {chance}.</source>
        <translation>Sjansen for at det kommer forbi {target}, er {chance}.</translation>
    </message>
    <message>
        <source>Two places came to {pooled} together: what a third will see cannot be said from two.</source>
        <translation>To steder kom til {pooled} samlet: hva et tredje vil oppleve, kan ikke sies ut fra to.</translation>
    </message>
    <message>
        <source>The places differ more than chance would make them.</source>
        <translation>Stedene er mer ulike enn tilfeldigheter skulle tilsi.</translation>
    </message>
    <message>
        <source>The places differ no more than chance could make them.</source>
        <translation>Stedene er ikke mer ulike enn tilfeldigheter kan gi.</translation>
    </message>
    <message>
        <source>Fewer than 12 points in this phase: the limits may still move with each new one.</source>
        <translation>Færre enn 12 punkter i denne etappen: grensene kan ennå flytte seg med hvert nytt.</translation>
    </message>
    <message>
        <source>In some periods the number for all differs from the sum over places or groups: the number for all is used.</source>
        <translation>I noen perioder er tallet for alle et annet enn summen av steder eller grupper: tallet for alle brukes.</translation>
    </message>
    <message>
        <source>At this rate about {span} more, likely between {earliest} and {latest}.</source>
        <translation>Slik det går nå, trengs omtrent {span} til, trolig mellom {earliest} og {latest}.</translation>
    </message>
    <message>
        <source>At this rate about {span} more.</source>
        <translation>Slik det går nå, trengs omtrent {span} til.</translation>
    </message>
    <message>
        <source>At this rate about {span} more, at least {earliest}; it may also never show.</source>
        <translation>Slik det går nå, trengs omtrent {span} til, minst {earliest}; det kan også hende at det aldri viser seg.</translation>
    </message>
    <message>
        <source>At this rate it may never show: the chance to see it within {span} is {chance}.</source>
        <translation>Slik det går nå, kan det hende at det aldri viser seg: sjansen for å se det innen {span} er {chance}.</translation>
    </message>
    <message>
        <source>Never at this rate: {span} more would hardly show it. Reach more people each time, or make more of a difference.</source>
        <translation>Aldri slik det går nå: {span} til ville neppe vise det. Nå flere personer hver gang, eller gjør større forskjell.</translation>
    </message>
    <message>
        <source>Never at this rate: {span} more would hardly show it. What is done has to change before more numbers help.</source>
        <translation>Aldri slik det går nå: {span} til ville neppe vise det. Det som gjøres, må endres før flere tall hjelper.</translation>
    </message>
    <message>
        <source>At this rate about {span} more, at least {earliest}; it may also never be clear.</source>
        <translation>Slik det går nå, trengs omtrent {span} til, minst {earliest}; det kan også hende at det aldri blir klart.</translation>
    </message>
    <message>
        <source>At this rate it may never be clear: the chance to see it within {span} is {chance}.</source>
        <translation>Slik det går nå, kan det hende at det aldri blir klart: sjansen for å se det innen {span} er {chance}.</translation>
    </message>
    <message>
        <source>Never at this rate: {span} more would hardly clear it, it lies too close.</source>
        <translation>Aldri slik det går nå: {span} til ville neppe avklare det, det ligger for nær.</translation>
    </message>
    <message>
        <source>The chance to see it by {by} is {chance}.</source>
        <translation>Sjansen for å se det innen {by} er {chance}.</translation>
    </message>
    <message>
        <source>If it comes to the target of {target}:</source>
        <translation>Hvis det kommer til målet på {target}:</translation>
    </message>
    <message>
        <source>with {size} people each {period} the chance to see it by {by} is {chance}.</source>
        <translation>med {size} personer per {period} er sjansen {chance} for å se det innen {by}.</translation>
    </message>
    <message>
        <source>with each {period} out of {size} the chance to see it by {by} is {chance}.</source>
        <translation>med {size} i alt per {period} er sjansen {chance} for å se det innen {by}.</translation>
    </message>
    <message>
        <source>the chance to see it by {by} is {chance}.</source>
        <translation>sjansen for å se det innen {by} er {chance}.</translation>
    </message>
    <message>
        <source>With {size} it is {chance}.</source>
        <translation>Med {size} er den {chance}.</translation>
    </message>
    <message>
        <source>More people alone do not make it likely enough: plan for longer, or for more of a difference.</source>
        <translation>Flere personer alene gjør det ikke sannsynlig nok: planlegg for lengre tid eller større forskjell.</translation>
    </message>
    <message>
        <source>{metric} went from {before} to {after} after {period}: more than chance would do.</source>
        <translation>{metric} gikk fra {before} til {after} etter {period}: mer enn tilfeldigheter skulle tilsi.</translation>
    </message>
    <message>
        <source>{metric} went from {before} to {after} after {period}: chance could do that.</source>
        <translation>{metric} gikk fra {before} til {after} etter {period}: det kan være tilfeldig.</translation>
    </message>
    <message>
        <source>Target {target}: shown.</source>
        <translation>Mål {target}: vist.</translation>
    </message>
    <message>
        <source>Target {target}: not reached.</source>
        <translation>Mål {target}: ikke nådd.</translation>
    </message>
    <message>
        <source>Target {target}: not shown yet.</source>
        <translation>Mål {target}: ikke vist ennå.</translation>
    </message>
    <message>
        <source>Target {target}: too early to say.</source>
        <translation>Mål {target}: for tidlig å si.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>What to set</source>
        <translation>Hva du vil stille inn</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne maskinen</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Readiness profiles</source>
        <translation>Profiler for skaleringsklar</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Som i systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Vanlig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Høy</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Som i systemet</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Hvem du er</translation>
    </message>
    <message>
        <source>Your name, as the history keeps it</source>
        <translation>Navnet ditt, slik historikken lagrer det</translation>
    </message>
    <message>
        <source>It stands beside every change you make, so that others know whom to ask.</source>
        <translation>Det står ved hver endring du gjør, så andre vet hvem de kan spørre.</translation>
    </message>
    <message>
        <source>Where the numbers lie</source>
        <translation>Hvor tallene ligger</translation>
    </message>
    <message>
        <source>Everything is in this one file on this computer. Copy it while Springbrett is closed, and you have copied all.</source>
        <translation>Alt ligger i denne ene filen på denne maskinen. Kopier den mens Springbrett er lukket, så har du kopiert alt.</translation>
    </message>
    <message>
        <source>Its name, as everybody sees it</source>
        <translation>Navnet, slik alle ser det</translation>
    </message>
    <message>
        <source>Without a name it is called as its file.</source>
        <translation>Uten navn heter det det samme som filen.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Åpne et annet datalager …</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Portfolio</source>
        <translation>Portefølje</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Gjennomganger</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Lagret på denne maskinen</translation>
    </message>
    <message>
        <source>Saved on this computer · {time}</source>
        <translation>Lagret på denne maskinen · {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer …</translation>
    </message>
    <message>
        <source>The store is being updated…</source>
        <translation>Datalageret oppdateres …</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>What you try</source>
        <translation>Hva dere prøver</translation>
    </message>
    <message>
        <source>Make it a pilot</source>
        <translation>Gjør det til en pilot</translation>
    </message>
    <message>
        <source>Three fields; all else can come later.</source>
        <translation>Tre felt; resten kan komme senere.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>What would be good enough</source>
        <translation>Hva som ville være godt nok</translation>
    </message>
    <message>
        <source>What kind of number it is</source>
        <translation>Hva slags tall det er</translation>
    </message>
    <message>
        <source>Which way is better</source>
        <translation>Hvilken vei som er bedre</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ikke sagt ennå</translation>
    </message>
    <message numerus="yes">
        <source>With a target the criterion is fixed today. %n number(s) are already in: they describe, and the test begins now.</source>
        <translation>
            <numerusform>Med et mål fastsettes kriteriet i dag. %n tall er allerede inne: det viser det som var, og testen begynner nå.</numerusform>
            <numerusform>Med et mål fastsettes kriteriet i dag. %n tall er allerede inne: de viser det som var, og testen begynner nå.</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted numbers</source>
        <translation>innlimte tall</translation>
    </message>
    <message>
        <source>There are no numbers on the clipboard: copy them with their titles and dates.</source>
        <translation>Det er ingen tall på utklippstavlen: kopier dem med titler og datoer.</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Mer er bedre</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Mindre er bedre</translation>
    </message>
    <message>
        <source>What are you trying out?</source>
        <translation>Hva prøver dere ut?</translation>
    </message>
    <message>
        <source>Paste what you have, or begin with an idea.</source>
        <translation>Lim inn det dere har, eller begynn med en idé.</translation>
    </message>
    <message>
        <source>Copy dates and numbers with their titles in Excel, and paste here.</source>
        <translation>Kopier datoer og tall med titlene i Excel, og lim inn her.</translation>
    </message>
    <message>
        <source>See what they show</source>
        <translation>Se hva tallene viser</translation>
    </message>
    <message>
        <source>or choose a file…</source>
        <translation>eller velg en fil …</translation>
    </message>
    <message>
        <source>Numbers can come later.</source>
        <translation>Tallene kan komme senere.</translation>
    </message>
    <message>
        <source>Made-up pilots, thrown away afterwards.</source>
        <translation>Oppdiktede piloter som kastes etterpå.</translation>
    </message>
    <message>
        <source>Start from your spreadsheet</source>
        <translation>Start fra regnearket</translation>
    </message>
    <message>
        <source>Make a pilot</source>
        <translation>Lag en pilot</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Se på eksempelet</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>{metric} comes to {target}</source>
        <translation>kommer {metric} til {target}</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Ikke skrevet ennå</translation>
    </message>
    <message>
        <source>What your numbers show</source>
        <translation>Hva tallene deres viser</translation>
    </message>
    <message>
        <source>Reading the numbers…</source>
        <translation>Leser tallene …</translation>
    </message>
    <message>
        <source>Change how it is read</source>
        <translation>Endre hvordan det leses</translation>
    </message>
    <message>
        <source>Add them to {pilot}</source>
        <translation>Legg dem til i {pilot}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle samlet</translation>
    </message>
    <message>
        <source>Click a point, or press Enter on it, where something was changed.</source>
        <translation>Klikk på et punkt der noe ble endret, eller trykk Enter på det.</translation>
    </message>
    <message>
        <source>Changed here: {period}. Click it again to take that back.</source>
        <translation>Endret her: {period}. Klikk på det igjen for å angre.</translation>
    </message>
    <message>
        <source>It looks different from {period} on. Was something changed then?</source>
        <translation>Det ser annerledes ut fra {period}. Ble noe endret da?</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) can&apos;t be read and are left out.</source>
        <translation>
            <numerusform>%n celle kan ikke leses og er utelatt.</numerusform>
            <numerusform>%n celler kan ikke leses og er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were already in: they describe what was. The test begins with the next one.</source>
        <translation>
            <numerusform>%n tall var allerede inne: det viser det som var. Testen begynner med det neste.</numerusform>
            <numerusform>%n tall var allerede inne: de viser det som var. Testen begynner med det neste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pilot with %n number(s).</source>
        <translation>
            <numerusform>En pilot med %n tall.</numerusform>
            <numerusform>En pilot med %n tall.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>{label}: saved.</source>
        <translation>{label}: lagret.</translation>
    </message>
    <message>
        <source>Undone: {label}.</source>
        <translation>Angret: {label}.</translation>
    </message>
    <message>
        <source>Done again: {label}.</source>
        <translation>Gjort om igjen: {label}.</translation>
    </message>
    <message>
        <source>This is a copy of “{title}”: give it a title of its own.</source>
        <translation>Dette er en kopi av «{title}»: gi den en egen tittel.</translation>
    </message>
    <message>
        <source>“{title}” is archived. The filter “Archived” shows it again.</source>
        <translation>«{title}» er arkivert. Filteret «Arkivert» viser den igjen.</translation>
    </message>
    <message>
        <source>“{title}” is back in the portfolio.</source>
        <translation>«{title}» er tilbake i porteføljen.</translation>
    </message>
    <message>
        <source>“{title}” is removed with all that belonged to it.</source>
        <translation>«{title}» er fjernet med alt som hørte til.</translation>
    </message>
    <message>
        <source>“{title}” is in the stage {stage} now.</source>
        <translation>«{title}» er nå i fasen {stage}.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Lagret som {file}.</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>If we {if_we}, then {then}, because {because}</source>
        <translation>Hvis vi {if_we}, så {then}, fordi {because}</translation>
    </message>
    <message>
        <source>{metric} at least {target} by {by}</source>
        <translation>{metric} minst {target} innen {by}</translation>
    </message>
    <message>
        <source>{metric} at most {target} by {by}</source>
        <translation>{metric} høyst {target} innen {by}</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Summary</source>
        <translation>Sammendrag</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslutninger</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Utforming</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gjennomgang</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besluttet</translation>
    </message>
    <message>
        <source>Pilot place</source>
        <translation>Pilotsted</translation>
    </message>
    <message>
        <source>Scaled to</source>
        <translation>Skalert til</translation>
    </message>
    <message>
        <source>Comparison place</source>
        <translation>Sammenligningssted</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Antall</translation>
    </message>
    <message>
        <source>Share of people, %</source>
        <translation>Andel av personer, %</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gjennomsnitt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skår</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>Dager mellom</translation>
    </message>
    <message>
        <source>Cases between</source>
        <translation>Tilfeller mellom</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Høyere er bedre</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Lavere er bedre</translation>
    </message>
    <message>
        <source>Neither way is better</source>
        <translation>Ingen av veiene er bedre</translation>
    </message>
    <message>
        <source>Main measure</source>
        <translation>Hovedindikator</translation>
    </message>
    <message>
        <source>Supporting measure</source>
        <translation>Støtteindikator</translation>
    </message>
    <message>
        <source>Guardrail</source>
        <translation>Balanseindikator</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Rekkevidde</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Forskjellige personer</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Hver dag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Hver uke</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Hver måned</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Hvert kvartal</translation>
    </message>
    <message>
        <source>Every school year</source>
        <translation>Hvert skoleår</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Hvert år</translation>
    </message>
    <message>
        <source>At each event</source>
        <translation>Ved hver hendelse</translation>
    </message>
    <message>
        <source>The outcome</source>
        <translation>Resultatet</translation>
    </message>
    <message>
        <source>The reach</source>
        <translation>Rekkevidden</translation>
    </message>
    <message>
        <source>The collaboration</source>
        <translation>Samarbeidet</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minst</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Høyst</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>Tilpass</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skaler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Iterate</source>
        <translation>Juster</translation>
    </message>
    <message>
        <source>Pivot</source>
        <translation>Endre kurs</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Gjetninger</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Satt for hånd</translation>
    </message>
    <message>
        <source>A cycle</source>
        <translation>En runde</translation>
    </message>
    <message>
        <source>The criterion was fixed</source>
        <translation>Kriteriet ble fastsatt</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Støtter</translation>
    </message>
    <message>
        <source>Weakens</source>
        <translation>Svekker</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Folk</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Omgivelser</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Veiledning</translation>
    </message>
    <message>
        <source>Ready to scale</source>
        <translation>Skaleringsklar</translation>
    </message>
    <message>
        <source>Nearly ready</source>
        <translation>Nesten klar</translation>
    </message>
    <message>
        <source>Keep piloting</source>
        <translation>Fortsett piloten</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>For tidlig</translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation>Vurder på nytt</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I orden</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Ikke i orden</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kjent</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Gjelder ikke</translation>
    </message>
    <message>
        <source>Our pilots</source>
        <translation>Våre piloter</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>{code} {title}: {flag}. {why}</source>
        <translation>{code} {title}: {flag}. {why}</translation>
    </message>
    <message>
        <source>Every screen</source>
        <translation>Hvert skjermbilde</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n bilde</numerusform>
            <numerusform>%n bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made</source>
        <translation>
            <numerusform>%n kunne ikke lages</numerusform>
            <numerusform>%n kunne ikke lages</numerusform>
        </translation>
    </message>
    <message>
        <source>{picture}: {reason}</source>
        <translation>{picture}: {reason}</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>The newest backup ({made_at}, {pilots} pilots) is: springbrett restore “{file}”</source>
        <translation>Den nyeste sikkerhetskopien ({made_at}, {pilots} piloter) er: springbrett restore «{file}»</translation>
    </message>
    <message>
        <source>There is no backup of it on this computer.</source>
        <translation>Det finnes ingen sikkerhetskopi av det på denne maskinen.</translation>
    </message>
    <message>
        <source>This backup has them: springbrett restore “{file}”</source>
        <translation>Denne sikkerhetskopien har dem: springbrett restore «{file}»</translation>
    </message>
    <message>
        <source>The newest backup that has some of them ({made_at}): springbrett restore “{file}”</source>
        <translation>Den nyeste sikkerhetskopien som har noen av dem ({made_at}): springbrett restore «{file}»</translation>
    </message>
    <message>
        <source>No backup on this computer has them.</source>
        <translation>Ingen sikkerhetskopi på denne maskinen har dem.</translation>
    </message>
    <message numerus="yes">
        <source>{path} lacks %n change(s) saved here, the last one at {since}: an older file was put back, or its log is gone. {help} To go on without them: springbrett restore --none</source>
        <translation>
            <numerusform>{path} mangler %n endring som ble lagret her, den siste {since}: en eldre fil er lagt tilbake, eller loggen er borte. {help} For å gå videre uten den: springbrett restore --none</numerusform>
            <numerusform>{path} mangler %n endringer som ble lagret her, den siste {since}: en eldre fil er lagt tilbake, eller loggen er borte. {help} For å gå videre uten dem: springbrett restore --none</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is not the store that was saved here at {since}: from then on it has another history. {help} To go on with this one: springbrett restore --none</source>
        <translation>{path} er ikke datalageret som ble lagret her {since}: fra da av har det en annen historikk. {help} For å gå videre med dette: springbrett restore --none</translation>
    </message>
    <message>
        <source>No backup was made: {reason} Your work goes on.</source>
        <translation>Ingen sikkerhetskopi ble laget: {reason} Du kan arbeide videre.</translation>
    </message>
    <message>
        <source>For a new one there all the same: springbrett --create-anyway …</source>
        <translation>For å lage et nytt der likevel: springbrett --create-anyway …</translation>
    </message>
    <message>
        <source>start of a session</source>
        <translation>start på en økt</translation>
    </message>
    <message>
        <source>before a migration</source>
        <translation>før en oppgradering</translation>
    </message>
    <message>
        <source>before a large import</source>
        <translation>før en stor import</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>før en reparasjon</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>laget for hånd</translation>
    </message>
    <message>
        <source>{date} at {time}</source>
        <translation>{date} kl. {time}</translation>
    </message>
    <message>
        <source>The store is as it was on {made_at}. What was there before is now {aside}.</source>
        <translation>Datalageret er slik det var {made_at}. Det som lå der før, heter nå {aside}.</translation>
    </message>
    <message>
        <source>The store is as it was on {made_at}.</source>
        <translation>Datalageret er slik det var {made_at}.</translation>
    </message>
    <message>
        <source>a disk of this computer</source>
        <translation>en disk i denne maskinen</translation>
    </message>
    <message>
        <source>another machine ({name}): move it to a disk of this computer</source>
        <translation>en annen maskin ({name}): flytt det til en disk i denne maskinen</translation>
    </message>
    <message>
        <source>a folder that {name} copies: move it out, and copy a backup there instead</source>
        <translation>en mappe som {name} kopierer: flytt det ut, og kopier en sikkerhetskopi dit i stedet</translation>
    </message>
    <message>
        <source>Backup of {pilots} pilots, checked: {file}</source>
        <translation>Sikkerhetskopi av {pilots} piloter, kontrollert: {file}</translation>
    </message>
    <message>
        <source>The backup of {made_at} ({why}) holds {pilots} pilots, {measurements} measurements and the history up to number {number} ({last} by {by}).</source>
        <translation>Sikkerhetskopien fra {made_at} ({why}) har {pilots} piloter, {measurements} målinger og historikken til og med nummer {number} ({last} av {by}).</translation>
    </message>
    <message>
        <source>It takes the place of {path}, which has {pilots} pilots and the history up to number {number}.</source>
        <translation>Den erstatter {path}, som har {pilots} piloter og historikken til og med nummer {number}.</translation>
    </message>
    <message>
        <source>It takes the place of {path}.</source>
        <translation>Den erstatter {path}.</translation>
    </message>
    <message>
        <source>It is of another store than the one that lies there now.</source>
        <translation>Den er av et annet datalager enn det som ligger der nå.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>Ingenting ble endret: dette var en prøvekjøring.</translation>
    </message>
    <message>
        <source>{path} is as it was then (generation {generation}).</source>
        <translation>{path} er slik det var da (generasjon {generation}).</translation>
    </message>
    <message>
        <source>What was there before is now {aside}</source>
        <translation>Det som lå der før, heter nå {aside}</translation>
    </message>
    <message>
        <source>There is no backup of this store on this computer. Make one: springbrett backup</source>
        <translation>Det finnes ingen sikkerhetskopi av dette datalageret på denne maskinen. Lag en: springbrett backup</translation>
    </message>
    <message>
        <source>{path} has all that was saved here.</source>
        <translation>{path} har alt som ble lagret her.</translation>
    </message>
    <message>
        <source>{path} stays as it is; what it lacks is not told again.</source>
        <translation>{path} blir som det er; det som mangler, blir ikke meldt igjen.</translation>
    </message>
    <message>
        <source>Springbrett</source>
        <translation>Springbrett</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datalager</translation>
    </message>
    <message>
        <source>Lies on</source>
        <translation>Ligger på</translation>
    </message>
    <message>
        <source>Store id</source>
        <translation>Datalagerets id</translation>
    </message>
    <message>
        <source>Store version</source>
        <translation>Lagerversjon</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Siste endring</translation>
    </message>
    <message>
        <source>Last saved from here</source>
        <translation>Sist lagret herfra</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Nyeste sikkerhetskopi</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>pilots</source>
        <translation>piloter</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Decide</source>
        <translation>Ta beslutning</translation>
    </message>
    <message>
        <source>Edit decision</source>
        <translation>Endre beslutning</translation>
    </message>
    <message>
        <source>Remove decision</source>
        <translation>Fjern beslutning</translation>
    </message>
    <message>
        <source>Add hypothesis</source>
        <translation>Legg til hypotese</translation>
    </message>
    <message>
        <source>Edit hypothesis</source>
        <translation>Endre hypotese</translation>
    </message>
    <message>
        <source>Remove hypothesis</source>
        <translation>Fjern hypotese</translation>
    </message>
    <message>
        <source>Fix criterion</source>
        <translation>Fastsett kriterium</translation>
    </message>
    <message>
        <source>Log a cycle</source>
        <translation>Før inn runde</translation>
    </message>
    <message>
        <source>Edit cycle</source>
        <translation>Endre runde</translation>
    </message>
    <message>
        <source>Complete cycle</source>
        <translation>Fullfør runde</translation>
    </message>
    <message>
        <source>Remove cycle</source>
        <translation>Fjern runde</translation>
    </message>
    <message>
        <source>Enter numbers</source>
        <translation>Legg inn tall</translation>
    </message>
    <message>
        <source>Remove numbers</source>
        <translation>Fjern tall</translation>
    </message>
    <message>
        <source>Note on a number</source>
        <translation>Merknad til et tall</translation>
    </message>
    <message>
        <source>Add metric</source>
        <translation>Legg til indikator</translation>
    </message>
    <message>
        <source>Edit metric</source>
        <translation>Endre indikator</translation>
    </message>
    <message>
        <source>Remove metric</source>
        <translation>Fjern indikator</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Legg til funn</translation>
    </message>
    <message>
        <source>Edit finding</source>
        <translation>Endre funn</translation>
    </message>
    <message>
        <source>Remove finding</source>
        <translation>Fjern funn</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Legg ved fil</translation>
    </message>
    <message>
        <source>Edit file</source>
        <translation>Endre fil</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Fjern fil</translation>
    </message>
    <message>
        <source>Add programme</source>
        <translation>Legg til program</translation>
    </message>
    <message>
        <source>Edit programme</source>
        <translation>Endre program</translation>
    </message>
    <message>
        <source>Remove programme</source>
        <translation>Fjern program</translation>
    </message>
    <message>
        <source>Add pilot</source>
        <translation>Legg til pilot</translation>
    </message>
    <message>
        <source>Edit pilot</source>
        <translation>Endre pilot</translation>
    </message>
    <message>
        <source>Remove pilot</source>
        <translation>Fjern pilot</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>Legg til sted</translation>
    </message>
    <message>
        <source>Edit place</source>
        <translation>Endre sted</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Fjern sted</translation>
    </message>
    <message>
        <source>Add groups</source>
        <translation>Legg til grupper</translation>
    </message>
    <message>
        <source>Edit groups</source>
        <translation>Endre grupper</translation>
    </message>
    <message>
        <source>Remove groups</source>
        <translation>Fjern grupper</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Legg til hendelse</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Endre hendelse</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Fjern hendelse</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Ny etappe</translation>
    </message>
    <message>
        <source>Withdraw phase</source>
        <translation>Trekk tilbake etappe</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Ta med igjen</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>Importer målinger</translation>
    </message>
    <message>
        <source>Import pilots</source>
        <translation>Importer piloter</translation>
    </message>
    <message>
        <source>Duplicate pilot</source>
        <translation>Lag kopi av pilot</translation>
    </message>
    <message>
        <source>Name the store</source>
        <translation>Gi datalageret navn</translation>
    </message>
    <message>
        <source>Add readiness profile</source>
        <translation>Legg til profil for skaleringsklar</translation>
    </message>
    <message>
        <source>Edit readiness profile</source>
        <translation>Endre profil for skaleringsklar</translation>
    </message>
    <message>
        <source>Remove readiness profile</source>
        <translation>Fjern profil for skaleringsklar</translation>
    </message>
    <message>
        <source>Make a pilot of numbers</source>
        <translation>Lag pilot av tall</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Legg til oppgave</translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation>Endre oppgave</translation>
    </message>
    <message>
        <source>Complete action</source>
        <translation>Fullfør oppgave</translation>
    </message>
    <message>
        <source>Drop action</source>
        <translation>Dropp oppgave</translation>
    </message>
    <message>
        <source>Remove action</source>
        <translation>Fjern oppgave</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Legg til organisasjon</translation>
    </message>
    <message>
        <source>Edit organisation</source>
        <translation>Endre organisasjon</translation>
    </message>
    <message>
        <source>Remove organisation</source>
        <translation>Fjern organisasjon</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Legg til kontakt</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Endre kontakt</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Fjern kontakt</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Legg til på dagsordenen</translation>
    </message>
    <message>
        <source>Edit agenda</source>
        <translation>Endre dagsordenen</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>Ta av dagsordenen</translation>
    </message>
    <message>
        <source>Write down who came</source>
        <translation>Skriv ned hvem som kom</translation>
    </message>
    <message>
        <source>Write down answers</source>
        <translation>Skriv ned svar</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Vis diagrammet</translation>
    </message>
    <message>
        <source>Plan a review</source>
        <translation>Planlegg en gjennomgang</translation>
    </message>
    <message>
        <source>Edit review</source>
        <translation>Endre gjennomgangen</translation>
    </message>
    <message>
        <source>Begin review</source>
        <translation>Begynn gjennomgangen</translation>
    </message>
    <message>
        <source>End review</source>
        <translation>Avslutt gjennomgangen</translation>
    </message>
    <message>
        <source>Remove review</source>
        <translation>Fjern gjennomgangen</translation>
    </message>
    <message>
        <source>Move to another stage</source>
        <translation>Flytt til en annen fase</translation>
    </message>
    <message>
        <source>Add pilot from a template</source>
        <translation>Legg til pilot fra en mal</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Sample pilots</source>
        <translation>Eksempelpiloter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Åpne et datalager</translation>
    </message>
    <message>
        <source>A new store</source>
        <translation>Et nytt datalager</translation>
    </message>
    <message>
        <source>Springbrett stores (*.db);;All files (*)</source>
        <translation>Springbrett-datalagre (*.db);;Alle filer (*)</translation>
    </message>
    <message>
        <source>pilots</source>
        <translation>piloter</translation>
    </message>
    <message>
        <source>There is a file at {path} already, and it stays as it is: choose another name.</source>
        <translation>Det finnes allerede en fil på {path}, og den blir som den er: velg et annet navn.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Arbeider …</translation>
    </message>
    <message>
        <source>Opening the pilot…</source>
        <translation>Åpner piloten …</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Skriver filen …</translation>
    </message>
</context>
<context>
    <name>workbook</name>
    <message>
        <source>the file is over {most} MB</source>
        <translation>filen er over {most} MB</translation>
    </message>
    <message>
        <source>it has over {most} parts</source>
        <translation>den har over {most} deler</translation>
    </message>
    <message>
        <source>it unpacks to more than {most} MB</source>
        <translation>den pakkes ut til mer enn {most} MB</translation>
    </message>
    <message>
        <source>it spans more than {most} cells</source>
        <translation>den spenner over mer enn {most} celler</translation>
    </message>
    <message>
        <source>reading it takes more memory than a workbook may have</source>
        <translation>å lese den krever mer minne enn en arbeidsbok kan få</translation>
    </message>
    <message>
        <source>reading it takes more than {most} seconds</source>
        <translation>å lese den tar mer enn {most} sekunder</translation>
    </message>
</context>
<context>
    <name>worked</name>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>{lower} to {upper}</source>
        <translation>{lower} til {upper}</translation>
    </message>
    <message>
        <source>{value} ×</source>
        <translation>{value} ×</translation>
    </message>
    <message>
        <source>Where {metric} stands now</source>
        <translation>Hvor {metric} står nå</translation>
    </message>
    <message>
        <source>What is likely, however often you look</source>
        <translation>Hva som er trolig, uansett hvor ofte du ser etter</translation>
    </message>
    <message>
        <source>The chance that it lies past the target of {target}</source>
        <translation>Sjansen for at det ligger forbi målet på {target}</translation>
    </message>
    <message>
        <source>What changed from the phase before to this one</source>
        <translation>Hva som endret seg fra forrige etappe til denne</translation>
    </message>
    <message>
        <source>How the numbers move</source>
        <translation>Hvordan tallene beveger seg</translation>
    </message>
    <message>
        <source>The middle line and the band of the chart</source>
        <translation>Midtlinjen og båndet i diagrammet</translation>
    </message>
    <message>
        <source>How long this phase is</source>
        <translation>Hvor lang denne etappen er</translation>
    </message>
    <message>
        <source>All that were counted, over all they are out of, added up.</source>
        <translation>Summen av alle som ble telt, delt på summen av alle de er av.</translation>
    </message>
    <message>
        <source>All events, over all they are out of, added up.</source>
        <translation>Summen av alle hendelser, delt på summen av det de er av.</translation>
    </message>
    <message>
        <source>The mean of the numbers, one from each {period}.</source>
        <translation>Gjennomsnittet av tallene, ett tall per {period}.</translation>
    </message>
    <message>
        <source>The mean of the values, each by how many it is about where that is known.</source>
        <translation>Gjennomsnittet av verdiene, vektet etter hvor mange hver gjelder, der det er kjent.</translation>
    </message>
    <message>
        <source>The mean of the scores, each by how many it is about where that is known.</source>
        <translation>Gjennomsnittet av skårene, vektet etter hvor mange hver gjelder, der det er kjent.</translation>
    </message>
    <message>
        <source>All days, over the number of times between events.</source>
        <translation>Alle dager, delt på antall mellomrom mellom hendelser.</translation>
    </message>
    <message>
        <source>All cases, over the number of times between events.</source>
        <translation>Alle tilfeller, delt på antall mellomrom mellom hendelser.</translation>
    </message>
    <message>
        <source>Only this phase counts; what was left out, and what is missing, does not.</source>
        <translation>Bare denne etappen teller; det som er utelatt, og det som mangler, teller ikke.</translation>
    </message>
    <message>
        <source>The range is made for someone who looks after every {period} and stops when they like. An ordinary 95 % interval would be wrong far more often under such looking. It is a repeated confidence interval: the chance of being wrong is spent little by little over the looks.</source>
        <translation>Spennet er laget for den som ser etter én gang per {period} og stopper når som helst. Et vanlig 95 %-intervall ville ta feil langt oftere når man ser etter slik. Det er et gjentatt konfidensintervall: sjansen for å ta feil brukes opp litt etter litt.</translation>
    </message>
    <message>
        <source>The exact limit for counts (Garwood 1936) is one.</source>
        <translation>Den eksakte grensen for antall (Garwood 1936) er den ene.</translation>
    </message>
    <message>
        <source>The exact limit for rates (Garwood 1936) is one.</source>
        <translation>Den eksakte grensen for rater (Garwood 1936) er den ene.</translation>
    </message>
    <message>
        <source>The exact limit for shares (Clopper and Pearson 1934) is one.</source>
        <translation>Den eksakte grensen for andeler (Clopper og Pearson 1934) er den ene.</translation>
    </message>
    <message>
        <source>The other comes from how much the numbers vary from time to time, and is widened where neighbours hang together. On each side the wider of the two is taken.</source>
        <translation>Den andre kommer av hvor mye tallene varierer fra gang til gang, og er gjort bredere der naboer henger sammen. På hver side brukes den videste av de to.</translation>
    </message>
    <message>
        <source>The limits come from how much the numbers vary from time to time, widened where neighbours hang together.</source>
        <translation>Grensene kommer av hvor mye tallene varierer fra gang til gang, gjort bredere der naboer henger sammen.</translation>
    </message>
    <message>
        <source>The limits are the exact ones for times between events (gamma distribution).</source>
        <translation>Grensene er de eksakte for tid mellom hendelser (gammafordeling).</translation>
    </message>
    <message>
        <source>The limits are the exact ones for cases between events (beta distribution).</source>
        <translation>Grensene er de eksakte for tilfeller mellom hendelser (betafordeling).</translation>
    </message>
    <message>
        <source>The same people come back: the exact limit counts each of them once, not each visit.</source>
        <translation>De samme personene kommer igjen: den eksakte grensen teller hver av dem én gang, ikke hvert besøk.</translation>
    </message>
    <message>
        <source>A criterion was fixed: the flag is judged by this range.</source>
        <translation>Et kriterium er fastsatt: flagget bedømmes etter dette spennet.</translation>
    </message>
    <message>
        <source>No criterion is fixed for this phase: the range is for reading only.</source>
        <translation>Ikke noe kriterium er fastsatt for denne etappen: spennet er bare til å lese.</translation>
    </message>
    <message>
        <source>Lan and DeMets 1983; Kim and DeMets 1987; Jennison and Turnbull 1989 (repeated confidence intervals)</source>
        <translation>Lan og DeMets 1983; Kim og DeMets 1987; Jennison og Turnbull 1989 (gjentatte konfidensintervaller)</translation>
    </message>
    <message>
        <source>How much of what is likely, given the numbers of this phase alone, lies on the better side of the target. It is for reading: the flag never uses it.</source>
        <translation>Hvor mye av det som er trolig, ut fra tallene i denne etappen alene, som ligger på den gode siden av målet. Det er bare til å lese: flagget bruker det aldri.</translation>
    </message>
    <message>
        <source>Bayes&apos; rule with a prior that says next to nothing (Jeffreys; for shares uniform)</source>
        <translation>Bayes’ regel med en forhåndsfordeling som sier nesten ingenting (Jeffreys; for andeler uniform)</translation>
    </message>
    <message>
        <source>Now minus before. It takes the periods as independent.</source>
        <translation>Nå minus før. Periodene regnes som uavhengige.</translation>
    </message>
    <message>
        <source>Newcombe 1998, method 10 (95 % interval)</source>
        <translation>Newcombe 1998, metode 10 (95 %-intervall)</translation>
    </message>
    <message>
        <source>Donner and Zou 2012, from exact limits (95 % interval)</source>
        <translation>Donner og Zou 2012, ut fra eksakte grenser (95 %-intervall)</translation>
    </message>
    <message>
        <source>Welch 1947 (95 % interval)</source>
        <translation>Welch 1947 (95 %-intervall)</translation>
    </message>
    <message>
        <source>The latest number is better or worse where one of four holds: it lies outside the band; seven in a row rise or fall; two of three lie far out on one side; seven in a row lie on one side of the middle line. Else it is steady.</source>
        <translation>Det siste tallet er bedre eller dårligere når ett av fire gjelder: det ligger utenfor båndet; sju på rad stiger eller synker; to av tre ligger langt ute på én side; sju på rad ligger på samme side av midtlinjen. Ellers er det stabilt.</translation>
    </message>
    <message>
        <source>The target is reached every time where the whole band lies past it, never where all of it lies short, else now and then.</source>
        <translation>Målet nås hver gang når hele båndet ligger forbi det, aldri når hele båndet ligger før det, ellers av og til.</translation>
    </message>
    <message>
        <source>NHS England, “Making data count”</source>
        <translation>NHS England, «Making data count»</translation>
    </message>
    <message>
        <source>The middle line is the median of the phase; there is no band.</source>
        <translation>Midtlinjen er medianen i etappen; det er ikke noe bånd.</translation>
    </message>
    <message>
        <source>The middle line is the mean of the phase. The band is three times the usual step from one number to the next (over 1.128) on each side.</source>
        <translation>Midtlinjen er gjennomsnittet i etappen. Båndet er tre ganger det vanlige steget fra ett tall til det neste (delt på 1,128) til hver side.</translation>
    </message>
    <message>
        <source>Drawn is the step from each number to the next; the band ends at 3.267 × its mean.</source>
        <translation>Diagrammet viser steget fra hvert tall til det neste; båndet slutter ved 3,267 × gjennomsnittet av stegene.</translation>
    </message>
    <message>
        <source>The middle line is the share in the whole phase. The band is what chance alone would do, three standard deviations on each side, wider where fewer are asked.</source>
        <translation>Midtlinjen er andelen i hele etappen. Båndet er det tilfeldigheter alene ville gi, tre standardavvik til hver side, bredere der færre er spurt.</translation>
    </message>
    <message>
        <source>As a share chart, with the band widened by how much more the numbers vary than chance (Laney 2002).</source>
        <translation>Som et andelsdiagram, med båndet gjort bredere etter hvor mye mer tallene varierer enn tilfeldig (Laney 2002).</translation>
    </message>
    <message>
        <source>The middle line is the rate in the whole phase. The band is what chance alone would do, three standard deviations on each side, wider where there is less to count in.</source>
        <translation>Midtlinjen er raten i hele etappen. Båndet er det tilfeldigheter alene ville gi, tre standardavvik til hver side, bredere der det er mindre å telle i.</translation>
    </message>
    <message>
        <source>As a rate chart, with the band widened by how much more the numbers vary than chance (Laney 2002).</source>
        <translation>Som et ratediagram, med båndet gjort bredere etter hvor mye mer tallene varierer enn tilfeldig (Laney 2002).</translation>
    </message>
    <message>
        <source>The middle line is the mean of the phase. The band is what chance alone would do with counts, three standard deviations on each side.</source>
        <translation>Midtlinjen er gjennomsnittet i etappen. Båndet er det tilfeldigheter alene ville gi for antall, tre standardavvik til hver side.</translation>
    </message>
    <message>
        <source>The middle line is the median of the cases between events, the band three standard deviations of a geometric distribution.</source>
        <translation>Midtlinjen er medianen av tilfellene mellom hendelser, båndet tre standardavvik i en geometrisk fordeling.</translation>
    </message>
    <message>
        <source>The days between events are made even (power 1/3.6), put in an individuals chart, and turned back.</source>
        <translation>Dagene mellom hendelser jevnes ut (potensen 1/3,6), settes i et diagram for enkeltverdier og regnes tilbake.</translation>
    </message>
    <message>
        <source>As in qicharts2 (Anhøj 2021); Montgomery, Statistical Quality Control</source>
        <translation>Som i qicharts2 (Anhøj 2021); Montgomery, Statistical Quality Control</translation>
    </message>
    <message>
        <source>The periods of this phase that have a number and count.</source>
        <translation>Periodene i denne etappen som har et tall og teller.</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Teller fra</translation>
    </message>
    <message>
        <source>the first number</source>
        <translation>det første tallet</translation>
    </message>
    <message>
        <source>Numbers in it</source>
        <translation>Tall i den</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Telt</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Av i alt</translation>
    </message>
    <message>
        <source>Planned looks</source>
        <translation>Planlagte ganger å se etter</translation>
    </message>
    <message>
        <source>Chance of being wrong, each side, now</source>
        <translation>Sjanse for å ta feil, hver side, nå</translation>
    </message>
    <message>
        <source>Varies more than chance by</source>
        <translation>Varierer mer enn tilfeldig</translation>
    </message>
    <message>
        <source>{value} times</source>
        <translation>{value} ganger</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>Neighbours hang together</source>
        <translation>Naboer henger sammen</translation>
    </message>
    <message>
        <source>Likely between</source>
        <translation>Trolig mellom</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Now over before</source>
        <translation>Nå delt på før</translation>
    </message>
    <message>
        <source>Middle line now</source>
        <translation>Midtlinjen nå</translation>
    </message>
    <message>
        <source>Band now</source>
        <translation>Båndet nå</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Forskjellige personer</translation>
    </message>
    <message>
        <source>{place}: where it stands</source>
        <translation>{place}: hvor det står nå</translation>
    </message>
    <message>
        <source>All places together</source>
        <translation>Alle steder samlet</translation>
    </message>
    <message>
        <source>What a new place can expect</source>
        <translation>Hva et nytt sted kan vente seg</translation>
    </message>
    <message>
        <source>{group}: where it stands</source>
        <translation>{group}: hvor det står nå</translation>
    </message>
    <message>
        <source>{group}: how many took part</source>
        <translation>{group}: hvor mange som deltok</translation>
    </message>
    <message>
        <source>{group}: reached, against its share</source>
        <translation>{group}: nådd, mot andelen</translation>
    </message>
    <message>
        <source>The gap between {worst} and {best}</source>
        <translation>Forskjellen mellom {worst} og {best}</translation>
    </message>
    <message>
        <source>The gap between the groups</source>
        <translation>Forskjellen mellom gruppene</translation>
    </message>
    <message>
        <source>How unequal it is over all groups</source>
        <translation>Hvor ulikt det er over alle grupper</translation>
    </message>
    <message>
        <source>{metric}: a guardrail</source>
        <translation>{metric}: en balanseindikator</translation>
    </message>
    <message>
        <source>Only what was measured here, in this phase.</source>
        <translation>Bare det som er målt her, i denne etappen.</translation>
    </message>
    <message>
        <source>The line is the 95 % interval of Wilson 1927.</source>
        <translation>Linjen er 95 %-intervallet til Wilson 1927.</translation>
    </message>
    <message>
        <source>The line is the exact 95 % interval of Garwood 1936.</source>
        <translation>Linjen er det eksakte 95 %-intervallet til Garwood 1936.</translation>
    </message>
    <message>
        <source>The line is a 95 % interval from how much its numbers vary (Student&apos;s t).</source>
        <translation>Linjen er et 95 %-intervall ut fra hvor mye tallene varierer (Students t).</translation>
    </message>
    <message>
        <source>The line is the exact 95 % interval for times between events.</source>
        <translation>Linjen er det eksakte 95 %-intervallet for tid mellom hendelser.</translation>
    </message>
    <message>
        <source>The same people come back: each counts once in the line. Where a place does not say how many they are, it is taken to have as many visits from each as all places have.</source>
        <translation>De samme personene kommer igjen: hver teller én gang i linjen. Der et sted ikke sier hvor mange de er, regnes det med like mange besøk fra hver som på alle steder samlet.</translation>
    </message>
    <message>
        <source>Too few people: someone could be recognised, so nothing is shown.</source>
        <translation>For få personer: noen kunne bli gjenkjent, så ingenting vises.</translation>
    </message>
    <message>
        <source>Each place counts by how sure its own figure is and by how much places differ; the range is the 95 % interval of their mean.</source>
        <translation>Hvert sted teller etter hvor sikkert tallet der er, og etter hvor ulike steder er; spennet er 95 %-intervallet for gjennomsnittet.</translation>
    </message>
    <message>
        <source>95 of 100 new places come within this range, if they are like these: it adds how much places differ to how sure their mean is. The chance is the part of it beyond the level.</source>
        <translation>95 av 100 nye steder kommer innenfor dette spennet, hvis de ligner disse: det legger hvor ulike steder er, til hvor sikkert gjennomsnittet er. Sjansen er den delen av det som ligger forbi nivået.</translation>
    </message>
    <message>
        <source>From two places nothing can be said of a third.</source>
        <translation>Ut fra to steder kan ingenting sies om et tredje.</translation>
    </message>
    <message>
        <source>Paule and Mandel 1982 (differences between places); Higgins et al. 2009 (prediction)</source>
        <translation>Paule og Mandel 1982 (forskjeller mellom steder); Higgins mfl. 2009 (prediksjon)</translation>
    </message>
    <message>
        <source>Mackenbach and Kunst 1997 (slope and relative index of inequality)</source>
        <translation>Mackenbach og Kunst 1997 (absolutt og relativ ulikhetsindeks)</translation>
    </message>
    <message>
        <source>Its share of all who took part, over its share of those it is for: 1 × is as many as there are. The range is from Wilson&apos;s 95 % interval of its share of those who took part.</source>
        <translation>Andelen av alle som deltok, delt på andelen av målgruppen: 1 × er like mange som det finnes. Spennet kommer av Wilsons 95 %-intervall for andelen av dem som deltok.</translation>
    </message>
    <message>
        <source>Its share of those measured here, over its share of those it is for. How many took part in all is not counted by group: the criterion asks for that.</source>
        <translation>Andelen av dem som er målt her, delt på andelen av målgruppen. Hvor mange som deltok i alt, er ikke telt etter gruppe: kriteriet krever det.</translation>
    </message>
    <message>
        <source>All who took part, from the measure of reach.</source>
        <translation>Alle som deltok, fra indikatoren for rekkevidde.</translation>
    </message>
    <message>
        <source>{best} minus {worst}, in this phase.</source>
        <translation>{best} minus {worst}, i denne etappen.</translation>
    </message>
    <message>
        <source>Where it goes: a line through the gaps of this phase, each by how sure it is. Widening or narrowing only where the line&apos;s 95 % range says so, and from six periods on.</source>
        <translation>Hvor det bærer: en linje gjennom forskjellene i denne etappen, hver vektet etter hvor sikker den er. Øker eller minker bare når 95 %-spennet for linjen sier det, og fra seks perioder.</translation>
    </message>
    <message>
        <source>These groups have no order: taken are the two that lie furthest apart in this phase.</source>
        <translation>Disse gruppene har ingen rekkefølge: det er de to som ligger lengst fra hverandre i denne etappen, som brukes.</translation>
    </message>
    <message>
        <source>A line through all groups, worst off first, each by how many it has: how far its two ends lie apart (SII), and how many times one end is the other (RII).</source>
        <translation>En linje gjennom alle grupper, dårligst stilte først, hver vektet etter hvor mange den har: hvor langt endene ligger fra hverandre (SII), og hvor mange ganger den ene enden er den andre (RII).</translation>
    </message>
    <message>
        <source>As the main figure, with its own plan of looks. It is harmed where all that is likely lies past the limit.</source>
        <translation>Som hovedtallet, med egen plan for når det ses etter. Noe tar skade når alt som er trolig, ligger forbi grensen.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grense</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Their mean</source>
        <translation>Gjennomsnittet</translation>
    </message>
    <message>
        <source>Their mean, likely between</source>
        <translation>Gjennomsnittet, trolig mellom</translation>
    </message>
    <message>
        <source>Chance to come past the target</source>
        <translation>Sjanse for å komme forbi målet</translation>
    </message>
    <message>
        <source>Chance to be worthwhile</source>
        <translation>Sjanse for at det er verdt innsatsen</translation>
    </message>
    <message>
        <source>Worthwhile from</source>
        <translation>Verdt innsatsen fra</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hvor mange</translation>
    </message>
    <message>
        <source>Its share of those it is for</source>
        <translation>Andelen av målgruppen</translation>
    </message>
    <message>
        <source>Before this phase</source>
        <translation>Før denne etappen</translation>
    </message>
    <message>
        <source>Periods compared</source>
        <translation>Sammenlignede perioder</translation>
    </message>
    <message>
        <source>From end to end (SII)</source>
        <translation>Fra ende til ende (SII)</translation>
    </message>
    <message>
        <source>One end over the other (RII)</source>
        <translation>Den ene enden delt på den andre (RII)</translation>
    </message>
    <message>
        <source>Pilots that are running</source>
        <translation>Piloter som er i gang</translation>
    </message>
    <message>
        <source>Pilots that are ready to scale</source>
        <translation>Piloter som er skaleringsklare</translation>
    </message>
    <message>
        <source>Pilots that need a decision</source>
        <translation>Piloter som trenger en beslutning</translation>
    </message>
    <message>
        <source>What is spent of the budgets</source>
        <translation>Hva som er brukt av budsjettene</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Personer nådd</translation>
    </message>
    <message>
        <source>Pilots that were tried</source>
        <translation>Piloter som er prøvd</translation>
    </message>
    <message>
        <source>Pilots in the stage “running”, those that are put away left out.</source>
        <translation>Piloter i fasen «i gang», uten de arkiverte.</translation>
    </message>
    <message>
        <source>Pilots whose flag is “ready to scale” now.</source>
        <translation>Piloter som har flagget «skaleringsklar» nå.</translation>
    </message>
    <message>
        <source>Pilots that became ready, or to be reconsidered, with no decision after it, or whose review or time box has passed. Those that were stopped or put away are left out.</source>
        <translation>Piloter som ble klare, eller må vurderes på nytt, uten en beslutning etterpå, eller der gjennomgangen eller tidsrammen er passert. De som er stoppet eller arkivert, er ikke med.</translation>
    </message>
    <message>
        <source>Added up over the pilots that have both a budget and something spent.</source>
        <translation>Lagt sammen for pilotene som både har et budsjett og noe brukt.</translation>
    </message>
    <message>
        <source>The numbers of each pilot&apos;s measure of reach, added up. Those worst off are counted where a pilot counts by group and none is too small to show.</source>
        <translation>Tallene fra hver pilots indikator for rekkevidde, lagt sammen. De dårligst stilte telles der en pilot teller etter gruppe og ingen gruppe er for liten til å vises.</translation>
    </message>
    <message>
        <source>Pilots that have begun, those that were put away as well.</source>
        <translation>Piloter som har begynt, også de som er arkivert.</translation>
    </message>
    <message>
        <source>Weeks from a pilot&apos;s start to the decision that ended it: half of them took less, half more. Pilots whose start nobody wrote down are left out.</source>
        <translation>Uker fra piloten startet til beslutningen som avsluttet den: halvparten brukte kortere tid, halvparten lengre. Piloter uten en startdato er utelatt.</translation>
    </message>
    <message>
        <source>Weeks until it was scaled, in the middle</source>
        <translation>Uker til den ble skalert, midt på</translation>
    </message>
    <message>
        <source>Weeks until it was stopped, in the middle</source>
        <translation>Uker til den ble stoppet, midt på</translation>
    </message>
    <message>
        <source>{metric}: the latest number</source>
        <translation>{metric}: det siste tallet</translation>
    </message>
    <message>
        <source>The number of the latest period, over all places. How sure it is, the outcomes tell.</source>
        <translation>Tallet for den siste perioden, over alle steder. Hvor sikkert det er, står under resultatene.</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Runder</translation>
    </message>
    <message>
        <source>The pilot&apos;s cycles, in the order in which they began.</source>
        <translation>Pilotens runder, i den rekkefølgen de begynte.</translation>
    </message>
    <message>
        <source>The places where it runs as a pilot; those to compare with left out.</source>
        <translation>Stedene der den går som pilot; sammenligningsstedene er ikke med.</translation>
    </message>
    <message>
        <source>Is it ready to scale?</source>
        <translation>Er den skaleringsklar?</translation>
    </message>
    <message>
        <source>Its criteria against the profile of its programme; each stands under Readiness.</source>
        <translation>Kriteriene mot profilen til programmet; hvert av dem står under Skaleringsklar.</translation>
    </message>
    <message>
        <source>Pilots added up</source>
        <translation>Piloter lagt sammen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I orden</translation>
    </message>
    <message>
        <source>Asked for by the profile</source>
        <translation>Kreves av profilen</translation>
    </message>
    <message>
        <source>Those worst off</source>
        <translation>De dårligst stilte</translation>
    </message>
    <message>
        <source>Counted among</source>
        <translation>Telt blant</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>Skalert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budsjetter</translation>
    </message>
    <message>
        <source>How much of what is asked for is in order</source>
        <translation>Hvor mye av det som kreves, som er i orden</translation>
    </message>
    <message>
        <source>How far it has come, from 0.5 to 5</source>
        <translation>Hvor langt den er kommet, fra 0,5 til 5</translation>
    </message>
    <message>
        <source>The first of these that holds is the flag:</source>
        <translation>Det første av disse som gjelder, er flagget:</translation>
    </message>
    <message>
        <source>Reconsider: a guardrail lies past its limit, the main figure falls short of what is worthwhile, or it was decided to stop.</source>
        <translation>Vurder på nytt: en balanseindikator ligger forbi grensen, hovedtallet når ikke det som er verdt innsatsen, eller det er besluttet å stoppe.</translation>
    </message>
    <message>
        <source>Too early: fewer numbers since the target was fixed than asked.</source>
        <translation>For tidlig: færre tall siden målet ble fastsatt enn det som kreves.</translation>
    </message>
    <message>
        <source>Ready to scale: all that is required is in order.</source>
        <translation>Skaleringsklar: alt som kreves, er i orden.</translation>
    </message>
    <message>
        <source>Nearly ready: effect, harm, reach and places are in order, and at most two other things are open.</source>
        <translation>Nesten klar: effekt, skade, rekkevidde og steder er i orden, og høyst to andre ting er åpne.</translation>
    </message>
    <message>
        <source>Keep piloting: anything else.</source>
        <translation>Fortsett piloten: alt annet.</translation>
    </message>
    <message>
        <source>Those in order, over those that the profile asks for. What does not apply counts in neither; what nobody has looked at is not in order.</source>
        <translation>De som er i orden, delt på de som profilen krever. Det som ikke gjelder, teller ikke i noen av dem; det ingen har sett på, er ikke i orden.</translation>
    </message>
    <message>
        <source>Worked out from what is written down, never set by hand. A step counts if all below do.</source>
        <translation>Regnet ut fra det som er skrevet ned, aldri satt for hånd. Et trinn teller hvis alle under det gjør det.</translation>
    </message>
    <message>
        <source>The improvement field&apos;s scale (Institute for Healthcare Improvement)</source>
        <translation>Skalaen fra forbedringsfaget (Institute for Healthcare Improvement)</translation>
    </message>
    <message>
        <source>A need with its source, and a target group, are written.</source>
        <translation>Et behov med kilde, og en målgruppe, er skrevet ned.</translation>
    </message>
    <message>
        <source>The criterion was fixed before the numbers that it is judged by came in.</source>
        <translation>Kriteriet ble fastsatt før tallene det bedømmes etter, kom inn.</translation>
    </message>
    <message>
        <source>Completed cycles, counted.</source>
        <translation>Fullførte runder, telt.</translation>
    </message>
    <message>
        <source>The hypothesis with the highest importance times uncertainty has numbers, or what was learnt is written down.</source>
        <translation>Hypotesen der viktighet ganger usikkerhet er høyest, har tall, eller det som ble lært, er skrevet ned.</translation>
    </message>
    <message>
        <source>The last completed cycle was not given up.</source>
        <translation>Den siste fullførte runden ble ikke gitt opp.</translation>
    </message>
    <message>
        <source>Passes where all that is likely lies beyond the level asked for, the figure comes to the target, the latest third has held, and the numbers do not get worse. Fails where they do, or where all that is likely falls short of the target.</source>
        <translation>I orden når alt som er trolig, ligger forbi nivået som kreves, tallet kommer til målet, den siste tredelen har holdt seg, og tallene ikke blir dårligere. Ikke i orden når de blir det, eller når alt som er trolig, ligger før målet.</translation>
    </message>
    <message>
        <source>For each guardrail all that is likely lies on the good side of its limit. It fails where all of that lies past it.</source>
        <translation>For hver balanseindikator ligger alt som er trolig, på den gode siden av grensen. Ikke i orden når alt ligger forbi den.</translation>
    </message>
    <message>
        <source>The change here minus the change in the places to compare with, with its 95 % interval.</source>
        <translation>Endringen her minus endringen på sammenligningsstedene, med 95 %-intervall.</translation>
    </message>
    <message>
        <source>All who took part, against the number planned.</source>
        <translation>Alle som deltok, mot det planlagte antallet.</translation>
    </message>
    <message>
        <source>The worst-off group&apos;s share of those who took part, over its share of those it is for, with its 95 % interval (Wilson 1927).</source>
        <translation>Den dårligst stilte gruppens andel av dem som deltok, delt på andelen av målgruppen, med 95 %-intervall (Wilson 1927).</translation>
    </message>
    <message>
        <source>A line through the gap between worst and best off in each period, each by how sure it is. Fails where the line&apos;s 95 % range lies above 0. And those worst off beside their own numbers from before, or the baseline: fails where they surely do worse.</source>
        <translation>En linje gjennom forskjellen mellom dårligst og best stilte i hver periode, vektet etter hvor sikker den er. Ikke i orden når 95 %-spennet for linjen ligger over 0. Og de dårligst stilte mot sine egne tall fra før, eller utgangspunktet: ikke i orden når de sikkert har det dårligere.</translation>
    </message>
    <message>
        <source>Places of the pilot that have numbers of their own.</source>
        <translation>Steder i piloten som har egne tall.</translation>
    </message>
    <message>
        <source>The chance that a new place comes beyond what is worthwhile, from how sure each place is and how much they differ.</source>
        <translation>Sjansen for at et nytt sted kommer forbi det som er verdt innsatsen, ut fra hvor sikkert hvert sted er, og hvor ulike de er.</translation>
    </message>
    <message>
        <source>What was adapted is written on a cycle.</source>
        <translation>Det som ble tilpasset, er skrevet ned i en runde.</translation>
    </message>
    <message>
        <source>What was spent, over all who took part, against the cap.</source>
        <translation>Det som er brukt, delt på alle som deltok, mot taket.</translation>
    </message>
    <message>
        <source>What was spent, against the budget.</source>
        <translation>Det som er brukt, mot budsjettet.</translation>
    </message>
    <message>
        <source>Months after the end that committed or received money covers, counted.</source>
        <translation>Måneder etter slutten som dekkes av penger som er lovet eller mottatt, telt.</translation>
    </message>
    <message>
        <source>Partners it depends on that have signed, of all it depends on.</source>
        <translation>Partnere den er avhengig av som har signert, av alle den er avhengig av.</translation>
    </message>
    <message>
        <source>Open obstacles that block, counted.</source>
        <translation>Åpne hindringer som stopper den, telt.</translation>
    </message>
    <message>
        <source>A municipal plan or a political decision is written down.</source>
        <translation>En kommunal plan eller et politisk vedtak er skrevet ned.</translation>
    </message>
    <message>
        <source>Something shows that others can deliver it.</source>
        <translation>Noe viser at andre kan gjennomføre den.</translation>
    </message>
    <message>
        <source>Something describes the place it takes.</source>
        <translation>Noe beskriver stedet den trenger.</translation>
    </message>
    <message>
        <source>Something lists what is needed.</source>
        <translation>Noe lister opp hva som trengs.</translation>
    </message>
    <message>
        <source>A manual is attached or linked.</source>
        <translation>En håndbok er lagt ved eller lenket til.</translation>
    </message>
    <message>
        <source>Lan and DeMets 1983; Jennison and Turnbull 1989 (repeated confidence intervals)</source>
        <translation>Lan og DeMets 1983; Jennison og Turnbull 1989 (gjentatte konfidensintervaller)</translation>
    </message>
    <message>
        <source>Difference in differences; Welch 1947</source>
        <translation>Forskjell i forskjeller; Welch 1947</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Kreves</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Records it rests on</source>
        <translation>Oppføringer den bygger på</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Per dato</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nådd</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>{score}: {why}</source>
        <translation>{score}: {why}</translation>
    </message>
    <message>
        <source>When it will be known</source>
        <translation>Når vi vet det</translation>
    </message>
    <message>
        <source>What may be true is drawn 400 times from what is known so far, with the spread that was seen. Each time the numbers to come are made up at the size so far, and the rule of the flag is put to them, one after the other.</source>
        <translation>Det som kan være sant, trekkes 400 ganger ut fra det som er kjent til nå, med spredningen som er sett. Hver gang lages tallene som skal komme, med størrelsen til nå, og regelen for flagget prøves på dem, ett etter ett.</translation>
    </message>
    <message>
        <source>Shown are the middle of the first times that it passes, and between which eight of ten lie.</source>
        <translation>Her vises midten av de første gangene regelen er oppfylt, og hva åtte av ti ligger mellom.</translation>
    </message>
    <message>
        <source>If the true figure is the target: the chance that the rule of the flag has passed by then, and the size that would make it 80 %.</source>
        <translation>Hvis det sanne tallet er målet: sjansen for at regelen for flagget er oppfylt innen da, og størrelsen som ville gjøre den til 80 %.</translation>
    </message>
    <message>
        <source>Simulation of the readiness rule; Jennison and Turnbull 1989 (repeated looks)</source>
        <translation>Simulering av regelen for skaleringsklar; Jennison og Turnbull 1989 (å se etter flere ganger)</translation>
    </message>
    <message>
        <source>Half have passed after</source>
        <translation>Halvparten er i mål etter</translation>
    </message>
    <message>
        <source>One in ten has after</source>
        <translation>En av ti er det etter</translation>
    </message>
    <message>
        <source>Nine in ten have after</source>
        <translation>Ni av ti er det etter</translation>
    </message>
    <message>
        <source>Looked ahead</source>
        <translation>Sett framover</translation>
    </message>
    <message>
        <source>By the date</source>
        <translation>Innen datoen</translation>
    </message>
    <message>
        <source>Chance by then</source>
        <translation>Sjanse innen da</translation>
    </message>
    <message>
        <source>Chance that it never shows</source>
        <translation>Sjanse for at det aldri viser seg</translation>
    </message>
    <message>
        <source>Out of, each time</source>
        <translation>Av i alt, hver gang</translation>
    </message>
    <message>
        <source>For a chance of 80 %</source>
        <translation>For en sjanse på 80 %</translation>
    </message>
</context>
<context>
    <name>worked_panel</name>
    <message>
        <source>How is this worked out?</source>
        <translation>Hvordan er dette regnet ut?</translation>
    </message>
    <message>
        <source>How is this worked out? Press H, or click.</source>
        <translation>Hvordan er dette regnet ut? Trykk H, eller klikk.</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Slik er det regnet ut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Kilde: {source}.</translation>
    </message>
    <message>
        <source>Profile: {name}, version {version}.</source>
        <translation>Profil: {name}, versjon {version}.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>vanlig</translation>
    </message>
    <message>
        <source>exploratory</source>
        <translation>utforskende</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>streng</translation>
    </message>
</context>
</TS>
