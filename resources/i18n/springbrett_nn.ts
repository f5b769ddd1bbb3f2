<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO">
<context>
    <name>cadences</name>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>veke</translation>
    </message>
    <message>
        <source>month</source>
        <translation>månad</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>kvartal</translation>
    </message>
    <message>
        <source>school year</source>
        <translation>skuleår</translation>
    </message>
    <message>
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <source>event</source>
        <translation>hending</translation>
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
        <translation>For få periodar til å seie noko enno.</translation>
    </message>
    <message>
        <source>A change for the better</source>
        <translation>Ei endring til det betre</translation>
    </message>
    <message>
        <source>A change for the worse</source>
        <translation>Ei endring til det verre</translation>
    </message>
    <message>
        <source>A change, neither better nor worse</source>
        <translation>Ei endring, verken betre eller verre</translation>
    </message>
    <message>
        <source>Ordinary variation</source>
        <translation>Vanleg variasjon</translation>
    </message>
    <message>
        <source>outside the limits</source>
        <translation>utanfor grensene</translation>
    </message>
    <message>
        <source>part of seven rising or falling in a row</source>
        <translation>del av sju på rad som stig eller søkk</translation>
    </message>
    <message>
        <source>two of three far from the centre</source>
        <translation>to av tre langt frå midten</translation>
    </message>
    <message>
        <source>part of seven in a row on one side of the centre</source>
        <translation>del av sju på rad på same side av midten</translation>
    </message>
    <message>
        <source>{signal}: {rule}</source>
        <translation>{signal}: {rule}</translation>
    </message>
    <message>
        <source>Left out: counts in nothing</source>
        <translation>Utelate: tel ikkje med</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>behalde</translation>
    </message>
    <message>
        <source>adapted</source>
        <translation>tilpassa</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>forkasta</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
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
        <translation>betre ↑</translation>
    </message>
    <message>
        <source>better ↓</source>
        <translation>betre ↓</translation>
    </message>
    <message>
        <source>limits provisional, fewer than 12 points</source>
        <translation>førebelse grenser, færre enn 12 punkt</translation>
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
        <translation>Hending · {title}, {date}</translation>
    </message>
    <message>
        <source>{period}, from {date}</source>
        <translation>{period}, frå {date}</translation>
    </message>
    <message>
        <source>No numbers yet.</source>
        <translation>Ingen tal enno.</translation>
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
        <translation>{title}: ingen tal enno.</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>ingen skilnad</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>The file is sound.</source>
        <translation>Fila er heil.</translation>
    </message>
    <message>
        <source>The file is damaged: {reason}. Restore the newest backup.</source>
        <translation>Fila er skadd: {reason}. Hent tilbake den nyaste tryggingskopien.</translation>
    </message>
    <message>
        <source>“{name}” could not be looked at: there is something in the store that can&apos;t be ({reason}). Restore the newest backup.</source>
        <translation>«{name}» kunne ikkje undersøkjast: det er noko i datalageret som ikkje er mogleg ({reason}). Hent tilbake den nyaste tryggingskopien.</translation>
    </message>
    <message>
        <source>Everything that records refer to is there.</source>
        <translation>Alt som oppføringane viser til, er på plass.</translation>
    </message>
    <message>
        <source>Records in {tables} refer to what is not there. Restore a backup.</source>
        <translation>Oppføringar i {tables} viser til noko som ikkje finst. Hent tilbake ein tryggingskopi.</translation>
    </message>
    <message>
        <source>The tables are those of store version {version}.</source>
        <translation>Tabellane er dei som høyrer til lagerversjon {version}.</translation>
    </message>
    <message>
        <source>The tables are not those of store version {version}: {what}.</source>
        <translation>Tabellane er ikkje dei som høyrer til lagerversjon {version}: {what}.</translation>
    </message>
    <message>
        <source>Every value is one that it can be.</source>
        <translation>Alle verdiar er moglege.</translation>
    </message>
    <message>
        <source>{table} holds values that can&apos;t be: {what}.</source>
        <translation>{table} inneheld verdiar som ikkje er moglege: {what}.</translation>
    </message>
    <message>
        <source>The history has no gap and nothing in it was changed ({rows} rows).</source>
        <translation>Historikken er utan hol, og ingenting i han er endra ({rows} rader).</translation>
    </message>
    <message>
        <source>The history has a gap before number {number}.</source>
        <translation>Historikken har eit hol før nummer {number}.</translation>
    </message>
    <message>
        <source>The history was changed at number {number}.</source>
        <translation>Historikken er endra ved nummer {number}.</translation>
    </message>
    <message>
        <source>The records are as the history says.</source>
        <translation>Oppføringane er slik historikken seier.</translation>
    </message>
    <message>
        <source>{table} {uid} is not as the history says ({field}).</source>
        <translation>{table} {uid} er ikkje slik historikken seier ({field}).</translation>
    </message>
    <message>
        <source>Nothing is missing of what was saved on this computer.</source>
        <translation>Ingenting manglar av det som er lagra på denne maskina.</translation>
    </message>
    <message>
        <source>There is no receipt of this store on this computer yet.</source>
        <translation>Det finst inga kvittering for dette datalageret på denne maskina enno.</translation>
    </message>
    <message numerus="yes">
        <source>The store lacks %n change(s) that were saved here. Look at the backups.</source>
        <translation>
            <numerusform>Datalageret manglar %n endring som blei lagra her. Sjå på tryggingskopiane.</numerusform>
            <numerusform>Datalageret manglar %n endringar som blei lagra her. Sjå på tryggingskopiane.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {since} on the store has another history than was saved here. Look at the backups.</source>
        <translation>Frå {since} har datalageret ein annan historikk enn den som blei lagra her. Sjå på tryggingskopiane.</translation>
    </message>
    <message>
        <source>The newest backup ({made_at}) is whole.</source>
        <translation>Den nyaste tryggingskopien ({made_at}) er heil.</translation>
    </message>
    <message>
        <source>There is no backup of this store yet. Make one: springbrett backup.</source>
        <translation>Det finst ingen tryggingskopi av dette datalageret enno. Lag ein: springbrett backup.</translation>
    </message>
    <message>
        <source>The newest backup is not whole: {file}. Make another one.</source>
        <translation>Den nyaste tryggingskopien er ikkje heil: {file}. Lag ein ny.</translation>
    </message>
    <message>
        <source>SQLite {version}.</source>
        <translation>SQLite {version}.</translation>
    </message>
    <message>
        <source>SQLite {version} has a known fault that Springbrett works around; a newer one is better.</source>
        <translation>SQLite {version} har ein kjend feil som Springbrett går utanom; ein nyare er betre.</translation>
    </message>
    <message>
        <source>There is room on the disk.</source>
        <translation>Det er plass på disken.</translation>
    </message>
    <message>
        <source>The disk is almost full: {free} MB are free. Make room.</source>
        <translation>Disken er nesten full: {free} MB er ledig. Frigjer plass.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>{read} rows read: {new} new, {replaced} replaced, {unchanged} already there.</source>
        <translation>{read} rader lesne: {new} nye, {replaced} erstatta, {unchanged} fanst frå før.</translation>
    </message>
    <message>
        <source>Nothing was written: this was a dry run.</source>
        <translation>Ingenting blei skrive: dette var ei prøvekøyring.</translation>
    </message>
    <message>
        <source>New {what}: {names}</source>
        <translation>Nye {what}: {names}</translation>
    </message>
    <message>
        <source>{kept} rows were changed here since they were exported, and stay.</source>
        <translation>Rader som er endra her etter eksporten og blir ståande: {kept}.</translation>
    </message>
    <message>
        <source>Row {row}, {what}: {theirs} here, {mine} in the file.</source>
        <translation>Rad {row}, {what}: {theirs} her, {mine} i fila.</translation>
    </message>
    <message>
        <source>{cell} “{value}”: {reason} {remedy}</source>
        <translation>{cell} «{value}»: {reason} {remedy}</translation>
    </message>
    <message>
        <source>Read as {encoding}, separated by “{separator}”, dates as {dates}, header in row {row}.</source>
        <translation>Lese som {encoding}, skilt med «{separator}», datoar som {dates}, overskrifter i rad {row}.</translation>
    </message>
    <message>
        <source>Columns that were left out: {names}</source>
        <translation>Kolonner som blei utelatne: {names}</translation>
    </message>
    <message>
        <source>Read from the sheet “{sheet}”, header in row {row}.</source>
        <translation>Lese frå arket «{sheet}», overskrift i rad {row}.</translation>
    </message>
    <message>
        <source>{read} rows read: {new} new pilots, {changed} changed, {unchanged} as they were.</source>
        <translation>{read} rader lesne: {new} nye pilotar, {changed} endra, {unchanged} som før.</translation>
    </message>
    <message>
        <source>Made: {hypotheses} hypotheses, {cycles} cycles, {sites} places, {notes} findings.</source>
        <translation>Laga: {hypotheses} hypotesar, {cycles} rundar, {sites} stader, {notes} funn.</translation>
    </message>
    <message>
        <source>{code} {title}: changed {what}</source>
        <translation>{code} {title}: endra {what}</translation>
    </message>
    <message>
        <source>{code} {title}: the file has changed {what}, and so have you; yours stays.</source>
        <translation>{code} {title}: fila har endra {what}, og det har du òg; ditt blir ståande.</translation>
    </message>
    <message>
        <source>{code} {title}: to test it, it lacks {what}.</source>
        <translation>{code} {title}: manglar {what} for å kunne testast.</translation>
    </message>
    <message>
        <source>{code} {title}: has all that a test needs.</source>
        <translation>{code} {title}: har alt ein test treng.</translation>
    </message>
    <message>
        <source>Of {pilots} pilots, so many lack: {counts}.</source>
        <translation>Av {pilots} pilotar er det så mange som manglar: {counts}.</translation>
    </message>
    <message>
        <source>Read as {encoding}, separated by “{separator}”, header in row {row}.</source>
        <translation>Lese som {encoding}, skilt med «{separator}», overskrifter i rad {row}.</translation>
    </message>
    <message>
        <source>Columns of the form that the file does not have: {names}</source>
        <translation>Kolonner i skjemaet som fila ikkje har: {names}</translation>
    </message>
    <message>
        <source>{code} {title}: kept in several findings, as it is long: {names}.</source>
        <translation>{code} {title}: lagt i fleire funn, sidan det er langt: {names}.</translation>
    </message>
    <message>
        <source>a hypothesis</source>
        <translation>ein hypotese</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>eit mål</translation>
    </message>
    <message>
        <source>a baseline</source>
        <translation>eit utgangspunkt</translation>
    </message>
    <message>
        <source>a date to reach it by</source>
        <translation>ein dato målet skal vere nådd</translation>
    </message>
    <message>
        <source>how many take part</source>
        <translation>kor mange som er med</translation>
    </message>
    <message>
        <source>whom it is for</source>
        <translation>kven han er for</translation>
    </message>
    <message>
        <source>There are no pilots yet. Begin with: springbrett do AddPilot title=…</source>
        <translation>Det finst ingen pilotar enno. Begynn med: springbrett do AddPilot title=…</translation>
    </message>
    <message>
        <source>no flag yet</source>
        <translation>ikkje flagga enno</translation>
    </message>
    <message>
        <source>{pilots} pilots in {seconds} s; {changed} flags came out otherwise.</source>
        <translation>{pilots} pilotar på {seconds} s; {changed} flagg blei annleis.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>angra</translation>
    </message>
    <message>
        <source>Read as “{name}” was read before. To read it afresh, add --afresh.</source>
        <translation>Lese slik «{name}» blei lese før. Legg til --afresh for å lese heilt på nytt.</translation>
    </message>
    <message>
        <source>It is remembered of no sheet how it was read.</source>
        <translation>Det er ikkje hugsa for noko ark korleis det vart lese.</translation>
    </message>
    <message>
        <source>Forgotten: {name}</source>
        <translation>Gløymt: {name}</translation>
    </message>
    <message>
        <source>Bringing in {file}: {seconds} s. Ctrl+C stops it and leaves nothing.</source>
        <translation>Hentar inn {file}: {seconds} s. Ctrl+C stoppar det, og ingenting blir igjen.</translation>
    </message>
    <message>
        <source>{name} ({role}, {cadence}, {direction}), {unit}</source>
        <translation>{name} ({role}, {cadence}, {direction}), {unit}</translation>
    </message>
    <message>
        <source>Source: {source}. Collected by: {who}.</source>
        <translation>Kjelde: {source}. Blir samla inn av: {who}.</translation>
    </message>
    <message>
        <source>If we {if_we}, then {then}, because {because}.</source>
        <translation>Viss vi {if_we}, så {then}, fordi {because}.</translation>
    </message>
    <message>
        <source>Whom it reaches: {dimension} ({groups}).</source>
        <translation>Kven de når: {dimension} ({groups}).</translation>
    </message>
    <message>
        <source>Last looked over {date}.</source>
        <translation>Sist sett over {date}.</translation>
    </message>
    <message>
        <source>What to measure</source>
        <translation>Kva de kan måle</translation>
    </message>
    <message>
        <source>What is usually believed</source>
        <translation>Kva folk plar tru</translation>
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
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Startar</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Sluttar</translation>
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
        <translation>Stader</translation>
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
        <translation>Kriteriet fastsett</translation>
    </message>
    <message>
        <source>Main measure</source>
        <translation>Hovudindikator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
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
        <translation>Overslag</translation>
    </message>
    <message>
        <source>Likely from</source>
        <translation>Truleg frå</translation>
    </message>
    <message>
        <source>Likely to</source>
        <translation>Truleg til</translation>
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
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>Criteria in order</source>
        <translation>Kriterium i orden</translation>
    </message>
    <message>
        <source>Criteria required</source>
        <translation>Kriterium som er kravde</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>Cycles completed</source>
        <translation>Fullførte rundar</translation>
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
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Worst-off group</source>
        <translation>Dårlegast stilte gruppe</translation>
    </message>
    <message>
        <source>Representation of the worst off</source>
        <translation>Andelen til dei dårlegast stilte av det venta</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Skilnad</translation>
    </message>
    <message>
        <source>Trend of the gap</source>
        <translation>Utvikling i skilnaden</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnarar</translation>
    </message>
    <message>
        <source>Agreements signed</source>
        <translation>Signerte avtalar</translation>
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
        <translation>Kostnad per deltakar</translation>
    </message>
    <message>
        <source>Funded until</source>
        <translation>Finansiert til</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Siste avgjerd</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Dato for avgjerda</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Grunnen til avgjerda</translation>
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
        <translation>Stad</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Teljar</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nemnar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Version (leave as it is)</source>
        <translation>Versjon (lat stå)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Avgjerd</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Avgjord av</translation>
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
        <translation>Kva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
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
        <translation>Droppa</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Korleis det gjekk</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Dato for gjennomgang</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Halden</translation>
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
        <translation>Kva som blei gjort</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Oppføringar</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Angra</translation>
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
        <translation>betre</translation>
    </message>
    <message>
        <source>concerning</source>
        <translation>dårlegare</translation>
    </message>
    <message>
        <source>more than chance, neither better nor worse</source>
        <translation>meir enn tilfeldig, verken betre eller verre</translation>
    </message>
    <message>
        <source>no more than chance</source>
        <translation>ikkje meir enn tilfeldig</translation>
    </message>
    <message>
        <source>widening</source>
        <translation>aukar</translation>
    </message>
    <message>
        <source>narrowing</source>
        <translation>minkar</translation>
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
        <translation>kom ikkje</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>sett på</translation>
    </message>
    <message>
        <source>earlier action</source>
        <translation>tidlegare oppgåve</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>avgjerd</translation>
    </message>
    <message>
        <source>action</source>
        <translation>oppgåve</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>removed</source>
        <translation>fjerna</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>utan tal</translation>
    </message>
</context>
<context>
    <name>criteria</name>
    <message>
        <source>Is the need documented, and who it is for?</source>
        <translation>Er behovet dokumentert, og kven gjeld det?</translation>
    </message>
    <message>
        <source>Was the target fixed before the numbers came in?</source>
        <translation>Blei målet fastsett før tala kom inn?</translation>
    </message>
    <message>
        <source>Has something been tried, studied and adjusted?</source>
        <translation>Er noko prøvd, studert og justert?</translation>
    </message>
    <message>
        <source>Is the riskiest assumption tested?</source>
        <translation>Er den mest usikre antakinga testa?</translation>
    </message>
    <message>
        <source>Did the last cycle go on, rather than give up?</source>
        <translation>Førte den siste runden vidare, heller enn å gi opp?</translation>
    </message>
    <message>
        <source>Is the target met, for someone who looks every week?</source>
        <translation>Er målet nådd, òg for den som ser etter kvar veke?</translation>
    </message>
    <message>
        <source>Is anyone harmed?</source>
        <translation>Tek nokon skade?</translation>
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
        <translation>Når vi dei dårlegast stilte?</translation>
    </message>
    <message>
        <source>Do those worst off gain, and is the gap not widening?</source>
        <translation>Får dei dårlegast stilte det betre, utan at skilnaden aukar?</translation>
    </message>
    <message>
        <source>Are there numbers from enough places?</source>
        <translation>Er det tal frå nok stader?</translation>
    </message>
    <message>
        <source>Would it work in a new place?</source>
        <translation>Ville det verke på ein ny stad?</translation>
    </message>
    <message>
        <source>Is it written down what was adapted?</source>
        <translation>Står det skrive kva som blei tilpassa?</translation>
    </message>
    <message>
        <source>Is the cost for each participant within the cap?</source>
        <translation>Er kostnaden per deltakar innanfor taket?</translation>
    </message>
    <message>
        <source>Is the spending within the budget?</source>
        <translation>Er pengebruken innanfor budsjettet?</translation>
    </message>
    <message>
        <source>Is it paid for after the pilot ends?</source>
        <translation>Er det betalt for etter at piloten er slutt?</translation>
    </message>
    <message>
        <source>Is there a signed agreement with each partner it depends on?</source>
        <translation>Er det ein signert avtale med kvar partnar han er avhengig av?</translation>
    </message>
    <message>
        <source>Is the way free of obstacles that block it?</source>
        <translation>Er vegen fri for hindringar som stoppar han?</translation>
    </message>
    <message>
        <source>Is it in a municipal plan or a political decision?</source>
        <translation>Er han med i ein kommunal plan eller eit politisk vedtak?</translation>
    </message>
    <message>
        <source>Could other people deliver it?</source>
        <translation>Kan andre gjennomføre han?</translation>
    </message>
    <message>
        <source>Is it described where it takes place?</source>
        <translation>Er det skildra kvar han går føre seg?</translation>
    </message>
    <message>
        <source>Is it described what is needed?</source>
        <translation>Er det skildra kva som trengst?</translation>
    </message>
    <message>
        <source>Is there a manual to follow?</source>
        <translation>Finst det ei handbok å følgje?</translation>
    </message>
    <message>
        <source>a documented need</source>
        <translation>eit dokumentert behov</translation>
    </message>
    <message>
        <source>a target fixed before the numbers</source>
        <translation>eit mål fastsett før tala</translation>
    </message>
    <message>
        <source>completed cycles</source>
        <translation>fullførte rundar</translation>
    </message>
    <message>
        <source>the riskiest assumption</source>
        <translation>den mest usikre antakinga</translation>
    </message>
    <message>
        <source>a cycle that goes on</source>
        <translation>ein runde som fører vidare</translation>
    </message>
    <message>
        <source>the effect</source>
        <translation>effekten</translation>
    </message>
    <message>
        <source>the guardrails</source>
        <translation>balanseindikatorane</translation>
    </message>
    <message>
        <source>the comparison</source>
        <translation>samanlikninga</translation>
    </message>
    <message>
        <source>the planned reach</source>
        <translation>planlagd rekkjevidd</translation>
    </message>
    <message>
        <source>those worst off</source>
        <translation>dei dårlegast stilte</translation>
    </message>
    <message>
        <source>the gap between groups</source>
        <translation>skilnaden mellom grupper</translation>
    </message>
    <message>
        <source>numbers from more places</source>
        <translation>tal frå fleire stader</translation>
    </message>
    <message>
        <source>the next place</source>
        <translation>den neste staden</translation>
    </message>
    <message>
        <source>written adaptations</source>
        <translation>tilpassingar skrivne ned</translation>
    </message>
    <message>
        <source>cost for each participant</source>
        <translation>kostnad per deltakar</translation>
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
        <translation>signerte avtalar</translation>
    </message>
    <message>
        <source>obstacles</source>
        <translation>hindringar</translation>
    </message>
    <message>
        <source>a plan or a political decision</source>
        <translation>ein plan eller eit politisk vedtak</translation>
    </message>
    <message>
        <source>people who can deliver it</source>
        <translation>folk som kan gjennomføre han</translation>
    </message>
    <message>
        <source>the setting</source>
        <translation>omgivnadene</translation>
    </message>
    <message>
        <source>the equipment</source>
        <translation>utstyret</translation>
    </message>
    <message>
        <source>the instructions</source>
        <translation>rettleiinga</translation>
    </message>
    <message>
        <source>The sources of the need have not been looked at</source>
        <translation>Ingen har sett på kjeldene til behovet</translation>
    </message>
    <message>
        <source>Write down the need with its source: a survey, statistics, a plan or interviews.</source>
        <translation>Skriv ned behovet med kjelda: ei kartlegging, statistikk, ein plan eller intervju.</translation>
    </message>
    <message>
        <source>The comparison places have not been compared with the pilot&apos;s yet</source>
        <translation>Samanlikningsstadene er ikkje samanlikna med stadene i piloten enno</translation>
    </message>
    <message>
        <source>Compare the change here with the change in the comparison places.</source>
        <translation>Samanlikn endringa her med endringa på samanlikningsstadene.</translation>
    </message>
    <message>
        <source>How many were reached has not been compared with the plan</source>
        <translation>Kor mange som blei nådde, er ikkje samanlikna med planen</translation>
    </message>
    <message>
        <source>Write down how many you plan to reach, and count who comes.</source>
        <translation>Skriv ned kor mange de vil nå, og tel kven som kjem.</translation>
    </message>
    <message>
        <source>Who the participants are has not been looked at</source>
        <translation>Ingen har sett på kven deltakarane er</translation>
    </message>
    <message>
        <source>Count participants by a social dimension, such as education or income, and write down each group&apos;s share of those it is for.</source>
        <translation>Tel deltakarane etter ein sosial dimensjon, som utdanning eller inntekt, og skriv ned kor stor andel kvar gruppe er av målgruppa.</translation>
    </message>
    <message>
        <source>Whether the gap between groups grows has not been looked at</source>
        <translation>Ingen har sett på om skilnaden mellom grupper aukar</translation>
    </message>
    <message>
        <source>Measure the outcome for each group in at least six periods.</source>
        <translation>Mål resultatet for kvar gruppe i minst seks periodar.</translation>
    </message>
    <message>
        <source>What a new place can expect has not been worked out</source>
        <translation>Kva ein ny stad kan vente seg, er ikkje rekna ut</translation>
    </message>
    <message>
        <source>Measure in more places: from their spread a new one can be foreseen.</source>
        <translation>Mål på fleire stader: ut frå kor ulike dei er, kan ein rekne seg fram til ein ny.</translation>
    </message>
    <message>
        <source>What it costs for each participant has not been looked at</source>
        <translation>Ingen har sett på kva det kostar per deltakar</translation>
    </message>
    <message>
        <source>Write down the costs, the participants and the cap.</source>
        <translation>Skriv ned kostnadene, deltakarane og taket.</translation>
    </message>
    <message>
        <source>What has been spent has not been looked at</source>
        <translation>Ingen har sett på kva som er brukt</translation>
    </message>
    <message>
        <source>Write down the costs and the budget.</source>
        <translation>Skriv ned kostnadene og budsjettet.</translation>
    </message>
    <message>
        <source>Who pays after the pilot has not been looked at</source>
        <translation>Ingen har sett på kven som betaler etter piloten</translation>
    </message>
    <message>
        <source>Write down funding that is committed, with its months.</source>
        <translation>Skriv ned finansiering som er lova, med månadene ho gjeld.</translation>
    </message>
    <message>
        <source>Agreements with partners have not been looked at</source>
        <translation>Ingen har sett på avtalane med partnarar</translation>
    </message>
    <message>
        <source>Write down the partners it depends on, and sign with each.</source>
        <translation>Skriv ned partnarane han er avhengig av, og signer med kvar av dei.</translation>
    </message>
    <message>
        <source>What stands in the way has not been looked at</source>
        <translation>Ingen har sett på kva som står i vegen</translation>
    </message>
    <message>
        <source>Write down the obstacles, and which of them block it.</source>
        <translation>Skriv ned hindringane, og kva for nokre av dei som stoppar han.</translation>
    </message>
    <message>
        <source>Whether a plan or a decision carries it has not been looked at</source>
        <translation>Ingen har sett på om ein plan eller eit vedtak ber han</translation>
    </message>
    <message>
        <source>Bring it into a municipal plan or before a committee, and note it here.</source>
        <translation>Få han inn i ein kommunal plan eller opp i eit utval, og noter det her.</translation>
    </message>
    <message>
        <source>Who else could deliver it has not been looked at</source>
        <translation>Ingen har sett på kven andre som kan gjennomføre han</translation>
    </message>
    <message>
        <source>Attach a training plan, or name somebody elsewhere who delivers it.</source>
        <translation>Legg ved ein opplæringsplan, eller nemn nokon ein annan stad som gjennomfører han.</translation>
    </message>
    <message>
        <source>What kind of place it takes has not been looked at</source>
        <translation>Ingen har sett på kva slags stad han treng</translation>
    </message>
    <message>
        <source>Attach a description of the place and what it must have.</source>
        <translation>Legg ved ei skildring av staden og kva han må ha.</translation>
    </message>
    <message>
        <source>What equipment it takes has not been looked at</source>
        <translation>Ingen har sett på kva utstyr han treng</translation>
    </message>
    <message>
        <source>Attach a list of what is needed, with where to get it.</source>
        <translation>Legg ved ei liste over kva som trengst, og kvar ein får det.</translation>
    </message>
    <message>
        <source>Whether others could follow it has not been looked at</source>
        <translation>Ingen har sett på om andre kan følgje oppskrifta</translation>
    </message>
    <message>
        <source>Attach the manual, or link to it.</source>
        <translation>Legg ved handboka, eller ei lenkje til henne.</translation>
    </message>
    <message>
        <source>Nobody has written down who it is for</source>
        <translation>Ingen har skrive ned kven han er for</translation>
    </message>
    <message>
        <source>Write down the target group, and the need with its source.</source>
        <translation>Skriv ned målgruppa, og behovet med kjelda.</translation>
    </message>
    <message>
        <source>There are no places to compare with</source>
        <translation>Det er ingen stader å samanlikne med</translation>
    </message>
    <message>
        <source>Measure the same in places without the pilot, before and during it.</source>
        <translation>Mål det same på stader utan piloten, før og undervegs.</translation>
    </message>
    <message>
        <source>No target has been fixed</source>
        <translation>Det er ikkje fastsett noko mål</translation>
    </message>
    <message>
        <source>Fix the target before the next number comes in.</source>
        <translation>Fastset målet før neste tal kjem inn.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) it is judged by were in when the target was fixed</source>
        <translation>
            <numerusform>%n tal som han blir vurdert etter, var inne då målet blei fastsett</numerusform>
            <numerusform>%n tal som han blir vurdert etter, var inne då målet blei fastsett</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix a new target: it is judged by the numbers from then on, and asks for more certainty.</source>
        <translation>Fastset eit nytt mål: han blir vurdert etter tala frå då av, og må vere sikrare.</translation>
    </message>
    <message>
        <source>Fixed on {on}, before the numbers it is judged by</source>
        <translation>Fastsett {on}, før tala han blir vurdert etter</translation>
    </message>
    <message>
        <source>Fixed on paper on {on}, entered later, on {entered}</source>
        <translation>Fastsett på papir {on}, lagt inn seinare, {entered}</translation>
    </message>
    <message>
        <source>Attach the paper on which it was fixed.</source>
        <translation>Legg ved papiret der det blei fastsett.</translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s) completed</source>
        <translation>
            <numerusform>%n runde fullført</numerusform>
            <numerusform>%n rundar fullførte</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete a cycle: write down what was done, what was seen and what comes next.</source>
        <translation>Fullfør ein runde: skriv ned kva som blei gjort, kva de såg, og kva som skjer vidare.</translation>
    </message>
    <message>
        <source>How much hangs on each assumption, and how sure it is, is not rated</source>
        <translation>Det er ikkje vurdert kor mykje som heng på kvar antaking, og kor sikker ho er</translation>
    </message>
    <message>
        <source>Rate the importance and the uncertainty of each hypothesis from 1 to 5.</source>
        <translation>Vurder kor viktig og kor usikker kvar hypotese er, frå 1 til 5.</translation>
    </message>
    <message>
        <source>No hypothesis is written down</source>
        <translation>Ingen hypotese er skriven ned</translation>
    </message>
    <message>
        <source>Write down what you believe: if we …, then …, because ….</source>
        <translation>Skriv ned kva de trur: viss vi …, så …, fordi ….</translation>
    </message>
    <message>
        <source>Hypothesis {number} is the riskiest and is not tested</source>
        <translation>Hypotese {number} er den mest usikre og er ikkje testa</translation>
    </message>
    <message>
        <source>Test hypothesis {number} first: measure it, or note what you find.</source>
        <translation>Test hypotese {number} først: mål han, eller noter kva de finn.</translation>
    </message>
    <message>
        <source>Hypothesis {number}, the riskiest, is tested</source>
        <translation>Hypotese {number}, den mest usikre, er testa</translation>
    </message>
    <message>
        <source>No cycle is completed yet</source>
        <translation>Ingen runde er fullført enno</translation>
    </message>
    <message>
        <source>Cycle {number}, the last, ended with giving up what was tried</source>
        <translation>Runde {number}, den siste, enda med å gi opp det som blei prøvd</translation>
    </message>
    <message>
        <source>Complete a cycle that adopts or adapts what was tried.</source>
        <translation>Fullfør ein runde som beheld eller tilpassar det som blei prøvd.</translation>
    </message>
    <message>
        <source>Cycle {number}, the last, ended with going on</source>
        <translation>Runde {number}, den siste, førte vidare</translation>
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
            <numerusform>Tal frå %n stad</numerusform>
            <numerusform>Tal frå %n stader</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure in more places: {count} are asked for.</source>
        <translation>Mål på fleire stader: det krevst {count}.</translation>
    </message>
    <message>
        <source>Without a main measure no place has numbers that count</source>
        <translation>Utan ein hovudindikator er det ingen stader med tal som tel</translation>
    </message>
    <message numerus="yes">
        <source>%n adaptation(s) written down</source>
        <translation>
            <numerusform>%n tilpassing skriven ned</numerusform>
            <numerusform>%n tilpassingar skrivne ned</numerusform>
        </translation>
    </message>
    <message>
        <source>No adaptation is written down, so a new place would not know</source>
        <translation>Inga tilpassing er skriven ned, så ein ny stad ville ikkje vite om henne</translation>
    </message>
    <message>
        <source>Write down with a cycle what was adapted for a place, or that nothing was.</source>
        <translation>Skriv ned i ein runde kva som blei tilpassa på ein stad, eller at ingenting blei det.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n stad</numerusform>
            <numerusform>%n stader</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers from one place say nothing of the next</source>
        <translation>Tal frå éin stad seier ingenting om den neste</translation>
    </message>
    <message>
        <source>No place has numbers of its own, so a new one cannot be foreseen</source>
        <translation>Ingen stader har eigne tal, så ein kan ikkje rekne seg fram til ein ny</translation>
    </message>
    <message>
        <source>Numbers from two places do not tell what a third would see</source>
        <translation>Tal frå to stader seier ikkje kva ein tredje ville oppleve</translation>
    </message>
    <message>
        <source>Measure in one more place: from three on a new one is foreseen.</source>
        <translation>Mål på éin stad til: frå tre stader kan ein rekne seg fram til ein ny.</translation>
    </message>
    <message>
        <source>The places have too few numbers to say how they differ</source>
        <translation>Stadene har for få tal til å seie kor ulike dei er</translation>
    </message>
    <message>
        <source>The chance that a new place comes beyond {minimum} is {chance}, from {places}</source>
        <translation>Sjansen for at ein ny stad kjem forbi {minimum}, er {chance}, ut frå {places}</translation>
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
        <translation>Finn ut kvifor stader er ulike og kva dei beste gjer, eller mål lenger der tala er få.</translation>
    </message>
    <message>
        <source>Both places, and the range of their mean, lie beyond {minimum}; with two places a third cannot be foreseen</source>
        <translation>Begge stadene, og uvissa i snittet, ligg forbi {minimum}; med to stader kan ein ikkje rekne seg fram til ein tredje</translation>
    </message>
    <message>
        <source>Not both places lie beyond {minimum}</source>
        <translation>Ikkje begge stadene ligg forbi {minimum}</translation>
    </message>
    <message>
        <source>Both places lie beyond {minimum}, but two are too few to be sure of their mean</source>
        <translation>Begge stadene ligg forbi {minimum}, men to er for få til å vere sikker på snittet</translation>
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
        <translation>Ingen stader her har tal både før og etter start</translation>
    </message>
    <message>
        <source>No comparison place has numbers both before and after the start</source>
        <translation>Ingen samanlikningsstader har tal både før og etter start</translation>
    </message>
    <message>
        <source>Measure the same in both kinds of places, before the start and after it.</source>
        <translation>Mål det same på begge slags stader, før start og etter.</translation>
    </message>
    <message>
        <source>More changed for the better here than in the comparison places: {difference}</source>
        <translation>Det blei meir til det betre her enn på samanlikningsstadene: {difference}</translation>
    </message>
    <message>
        <source>Less changed for the better here than in the comparison places: {difference}</source>
        <translation>Det blei mindre til det betre her enn på samanlikningsstadene: {difference}</translation>
    </message>
    <message>
        <source>It may have changed as much in the comparison places: the difference is {difference}</source>
        <translation>Endringa kan ha vore like stor på samanlikningsstadene: skilnaden er {difference}</translation>
    </message>
    <message>
        <source>Too few numbers to say how sure the comparison is</source>
        <translation>For få tal til å seie kor sikker samanlikninga er</translation>
    </message>
    <message>
        <source>{sentence}; with so few places it is not known how places differ</source>
        <translation>{sentence}; med så få stader veit vi ikkje kor ulike stader er</translation>
    </message>
    <message>
        <source>Measure on here and there, or find more places to compare with.</source>
        <translation>Mål vidare her og der, eller finn fleire stader å samanlikne med.</translation>
    </message>
    <message>
        <source>Find out what the comparison places did, before giving it the credit.</source>
        <translation>Finn ut kva samanlikningsstadene gjorde, før piloten får æra.</translation>
    </message>
    <message>
        <source>{difference} ({lower} to {upper})</source>
        <translation>{difference} ({lower} til {upper})</translation>
    </message>
    <message>
        <source>beyond no difference</source>
        <translation>forbi ingen skilnad</translation>
    </message>
    <message>
        <source>Nobody has counted how many took part</source>
        <translation>Ingen har talt kor mange som deltok</translation>
    </message>
    <message>
        <source>Count new participants in each period, with a measure of reach.</source>
        <translation>Tel nye deltakarar i kvar periode, med ein indikator for rekkjevidd.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) are too few to say who is reached</source>
        <translation>
            <numerusform>%n deltakar er for lite til å seie kven ein når</numerusform>
            <numerusform>%n deltakarar er for få til å seie kven ein når</numerusform>
        </translation>
    </message>
    <message>
        <source>Reach more people: from {count} on it can be judged.</source>
        <translation>Nå fleire: frå {count} kan det vurderast.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltakar</numerusform>
            <numerusform>%n deltakarar</numerusform>
        </translation>
    </message>
    <message>
        <source>{reached} of {planned} planned</source>
        <translation>{reached} av {planned} planlagde</translation>
    </message>
    <message>
        <source>at least {planned}</source>
        <translation>minst {planned}</translation>
    </message>
    <message>
        <source>Find out what keeps people away, or change the plan and say why.</source>
        <translation>Finn ut kva som held folk borte, eller endre planen og sei kvifor.</translation>
    </message>
    <message>
        <source>{group}: {share} of their share among those it is for</source>
        <translation>{group}: {share} av andelen dei utgjer av målgruppa</translation>
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
            <numerusform>Dei dårlegast stilte deltek, etter %n dimensjon</numerusform>
            <numerusform>Dei dårlegast stilte deltek, etter kvar av %n dimensjonar</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few of {group} took part to be shown</source>
        <translation>For få i gruppa {group} deltok til at det kan visast</translation>
    </message>
    <message>
        <source>How many there are of {group} among those it is for is not written</source>
        <translation>Det står ikkje kor mange i målgruppa som høyrer til {group}</translation>
    </message>
    <message>
        <source>Write down each group&apos;s share of those it is for, above 0.</source>
        <translation>Skriv ned andelen for kvar gruppe i målgruppa, over 0.</translation>
    </message>
    <message>
        <source>Participants are not counted by {dimension} in every group</source>
        <translation>Deltakarane er ikkje talde etter {dimension} i alle grupper</translation>
    </message>
    <message>
        <source>Count new participants in every group of {dimension}.</source>
        <translation>Tel nye deltakarar i kvar gruppe etter {dimension}.</translation>
    </message>
    <message>
        <source>Find out what keeps {group} away, and change that.</source>
        <translation>Finn ut kva som held {group} borte, og gjer noko med det.</translation>
    </message>
    <message>
        <source>The gap by {dimension} is widening: {group} fall further behind</source>
        <translation>Skilnaden etter {dimension} aukar: {group} sakkar akterut</translation>
    </message>
    <message>
        <source>{group} do better than before, and catch up by {dimension}</source>
        <translation>{group} har det betre enn før, og tek igjen etter {dimension}</translation>
    </message>
    <message>
        <source>{group} do better than before; the gap by {dimension} shows no sign of widening in {span}</source>
        <translation>{group} har det betre enn før; skilnaden etter {dimension} viser ingen teikn til å auke på {span}</translation>
    </message>
    <message>
        <source>{group} do worse than before</source>
        <translation>{group} har det dårlegare enn før</translation>
    </message>
    <message>
        <source>Not sure yet that {group} do better than before</source>
        <translation>Ikkje sikkert enno at {group} har det betre enn før</translation>
    </message>
    <message>
        <source>How {group} did before is not known</source>
        <translation>Ingen veit korleis {group} hadde det før</translation>
    </message>
    <message>
        <source>Bring in the numbers of {group} from before, or the baseline.</source>
        <translation>Legg inn tala for {group} frå før, eller utgangspunktet.</translation>
    </message>
    <message>
        <source>Too few periods to say where the gap by {dimension} goes: {seen} of {span}</source>
        <translation>For få periodar til å seie kor det ber med skilnaden etter {dimension}: {seen} av {span}</translation>
    </message>
    <message>
        <source>Too few people in a group to say where the gap by {dimension} goes</source>
        <translation>For få personar i ei gruppe til å seie kor det ber med skilnaden etter {dimension}</translation>
    </message>
    <message>
        <source>Reach at least {count} in each group of {dimension}.</source>
        <translation>Nå minst {count} i kvar gruppe etter {dimension}.</translation>
    </message>
    <message>
        <source>Measure the outcome for each group of {dimension} each time.</source>
        <translation>Mål resultatet for kvar gruppe etter {dimension} kvar gong.</translation>
    </message>
    <message>
        <source>Find out what {group} need, and change what is done for them.</source>
        <translation>Finn ut kva {group} treng, og endre det som blir gjort for dei.</translation>
    </message>
    <message>
        <source>{slope} a period ({lower} to {upper})</source>
        <translation>{slope} per periode ({lower} til {upper})</translation>
    </message>
    <message>
        <source>not above 0</source>
        <translation>ikkje over 0</translation>
    </message>
    <message numerus="yes">
        <source>No gap is widening, by %n dimension(s)</source>
        <translation>
            <numerusform>Ingen skilnad aukar, etter %n dimensjon</numerusform>
            <numerusform>Ingen skilnad aukar, etter %n dimensjonar</numerusform>
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
        <translation>veke {week}</translation>
    </message>
    <message>
        <source>Week {week}, {week_year}</source>
        <translation>veke {week}, {week_year}</translation>
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
        <translation>heiltal</translation>
    </message>
    <message>
        <source>sentence, in your language</source>
        <translation>setning, på språket ditt</translation>
    </message>
    <message>
        <source>the measure&apos;s, raw</source>
        <translation>eininga til indikatoren, ikkje omrekna</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personar</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>number</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>written</source>
        <translation>skrive inn</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>talt</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valt</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>målingar</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>rekna ut</translation>
    </message>
    <message>
        <source>empty until partners are kept</source>
        <translation>tomt til partnarar blir førte inn</translation>
    </message>
    <message>
        <source>empty until costs are kept</source>
        <translation>tomt til kostnader blir førte inn</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>avgjort</translation>
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
        <translation>kort namn på piloten</translation>
    </message>
    <message>
        <source>given, else numbered P-001, P-002 …</source>
        <translation>oppgitt, elles nummerert P-001, P-002 …</translation>
    </message>
    <message>
        <source>what is tried, in a few words</source>
        <translation>kva som blir prøvd, med få ord</translation>
    </message>
    <message>
        <source>the programme that it belongs to</source>
        <translation>programmet piloten høyrer til</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>kva fase piloten er i</translation>
    </message>
    <message>
        <source>chosen; decided after a decision to scale or stop</source>
        <translation>valt; avgjord etter ei avgjerd om å skalere eller stoppe</translation>
    </message>
    <message>
        <source>who leads it</source>
        <translation>kven som leier piloten</translation>
    </message>
    <message>
        <source>first day of its time box</source>
        <translation>første dag i tidsramma</translation>
    </message>
    <message>
        <source>last day of its time box</source>
        <translation>siste dag i tidsramma</translation>
    </message>
    <message>
        <source>the problem that it is about</source>
        <translation>problemet piloten handlar om</translation>
    </message>
    <message>
        <source>whom it is for</source>
        <translation>kven piloten er for</translation>
    </message>
    <message>
        <source>places of the pilot; places of comparison and places it was scaled to are not counted</source>
        <translation>stader piloten er på; samanlikningsstader og stader han er skalert til, blir ikkje talde</translation>
    </message>
    <message>
        <source>the primary hypothesis, else the first: if we … then … because …</source>
        <translation>hypotesen om hovudindikatoren, elles den første: viss vi … så … fordi …</translation>
    </message>
    <message>
        <source>the target that the pilot is judged by, as fixed where it was fixed</source>
        <translation>målet piloten blir vurdert etter, slik det blei fastsett, viss det er gjort</translation>
    </message>
    <message>
        <source>the day from which the criterion holds</source>
        <translation>dagen kriteriet gjeld frå</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fastsett</translation>
    </message>
    <message>
        <source>the main measure</source>
        <translation>hovudindikatoren</translation>
    </message>
    <message>
        <source>what the main measure is counted in</source>
        <translation>kva hovudindikatoren blir talt i</translation>
    </message>
    <message>
        <source>which way is better</source>
        <translation>kva veg som er betre</translation>
    </message>
    <message>
        <source>the main measure before the pilot, as fixed where it was fixed</source>
        <translation>hovudindikatoren før piloten, slik det blei fastsett, viss det er gjort</translation>
    </message>
    <message>
        <source>what the main measure should reach, as fixed where it was fixed</source>
        <translation>kva hovudindikatoren bør nå, slik det blei fastsett, viss det er gjort</translation>
    </message>
    <message>
        <source>the last period with a number</source>
        <translation>siste periode med eit tal</translation>
    </message>
    <message>
        <source>2026-09-28, 2026-W39, 2026-09 … by how often it is measured</source>
        <translation>2026-09-28, 2026-W39, 2026-09 … etter kor ofte det blir målt</translation>
    </message>
    <message>
        <source>the main measure in that period, all places together</source>
        <translation>hovudindikatoren i den perioden, alle stader samla</translation>
    </message>
    <message>
        <source>the main measure over the judged phase, or the latest phase</source>
        <translation>hovudindikatoren i etappen som blir vurdert, elles i den siste etappen</translation>
    </message>
    <message>
        <source>where it likely lies at least, for someone who looks at every period</source>
        <translation>den lågaste verdien som er truleg, for den som ser på tala i kvar periode</translation>
    </message>
    <message>
        <source>where it likely lies at most, for someone who looks at every period</source>
        <translation>den høgaste verdien som er truleg, for den som ser på tala i kvar periode</translation>
    </message>
    <message>
        <source>what the latest numbers tell; neutral is more than chance, but neither better nor worse, common is no more than chance</source>
        <translation>kva dei siste tala fortel; neutral er meir enn tilfeldig, men verken betre eller verre, common er ikkje meir enn tilfeldig</translation>
    </message>
    <message>
        <source>is it ready to scale</source>
        <translation>om piloten er skaleringsklar</translation>
    </message>
    <message>
        <source>the one reason for the flag</source>
        <translation>den eine grunnen til flagget</translation>
    </message>
    <message>
        <source>the criterion that is worth closing first</source>
        <translation>kriteriet det løner seg å få i orden først</translation>
    </message>
    <message>
        <source>criterion id, or its question</source>
        <translation>id-en til kriteriet, eller spørsmålet</translation>
    </message>
    <message>
        <source>required criteria that are in order</source>
        <translation>kravde kriterium som er i orden</translation>
    </message>
    <message>
        <source>criteria that are required and apply</source>
        <translation>kriterium som er kravde og gjeld</translation>
    </message>
    <message>
        <source>computed, by the programme&apos;s profile</source>
        <translation>rekna ut, etter profilen til programmet</translation>
    </message>
    <message>
        <source>how far the work has come, from 0.5 (intent) to 5.0 (outstanding)</source>
        <translation>kor langt arbeidet er kome, frå 0,5 (intensjon) til 5,0 (framifrå)</translation>
    </message>
    <message>
        <source>score</source>
        <translation>skår</translation>
    </message>
    <message>
        <source>cycles that were completed</source>
        <translation>rundar som er fullførte</translation>
    </message>
    <message>
        <source>what the last completed cycle led to</source>
        <translation>kva den siste fullførte runden førte til</translation>
    </message>
    <message>
        <source>what the last completed cycle showed</source>
        <translation>kva den siste fullførte runden viste</translation>
    </message>
    <message>
        <source>how many took part</source>
        <translation>kor mange som deltok</translation>
    </message>
    <message>
        <source>the measure of reach, summed over its periods</source>
        <translation>indikatoren for rekkjevidd, summert over periodane</translation>
    </message>
    <message>
        <source>the worst-off group of the first dimension that has an order</source>
        <translation>den dårlegast stilte gruppa i den første dimensjonen som har ei rekkjefølgje</translation>
    </message>
    <message>
        <source>its share of the participants over its share of those the pilot is for; 1 is as expected</source>
        <translation>andelen gruppa har av deltakarane, delt på andelen ho har av målgruppa; 1 er som venta</translation>
    </message>
    <message>
        <source>ratio, &lt; and the threshold where too few</source>
        <translation>forholdstal, &lt; og terskelen der det er for få</translation>
    </message>
    <message>
        <source>the best off minus the worst off, main measure, since the criterion was fixed</source>
        <translation>dei best stilte minus dei dårlegast stilte, hovudindikatoren, etter at kriteriet blei fastsett</translation>
    </message>
    <message>
        <source>the measure&apos;s, raw, &lt; and the threshold where too few</source>
        <translation>eininga til indikatoren, ikkje omrekna, &lt; og terskelen der det er for få</translation>
    </message>
    <message>
        <source>where the gap goes</source>
        <translation>om skilnaden aukar eller minkar</translation>
    </message>
    <message>
        <source>organisations that take part</source>
        <translation>organisasjonar som er med</translation>
    </message>
    <message>
        <source>partners with a signed agreement</source>
        <translation>partnarar med signert avtale</translation>
    </message>
    <message>
        <source>what it may cost</source>
        <translation>kva piloten kan koste</translation>
    </message>
    <message>
        <source>what it has cost</source>
        <translation>kva piloten har kosta</translation>
    </message>
    <message>
        <source>the programme&apos;s currency</source>
        <translation>valutaen til programmet</translation>
    </message>
    <message>
        <source>ISO 4217</source>
        <translation>ISO 4217</translation>
    </message>
    <message>
        <source>spent over participants</source>
        <translation>brukt delt på talet på deltakarar</translation>
    </message>
    <message>
        <source>the last month that committed money covers</source>
        <translation>den siste månaden som lova finansiering dekkjer</translation>
    </message>
    <message>
        <source>empty until funding is kept</source>
        <translation>tomt til finansiering blir ført inn</translation>
    </message>
    <message>
        <source>the latest decision</source>
        <translation>den siste avgjerda</translation>
    </message>
    <message>
        <source>the day of that decision</source>
        <translation>dagen for den avgjerda</translation>
    </message>
    <message>
        <source>the reason for that decision</source>
        <translation>grunnen til den avgjerda</translation>
    </message>
    <message>
        <source>when it is looked at next</source>
        <translation>når piloten skal gjennomgåast neste gong</translation>
    </message>
    <message>
        <source>the pilot</source>
        <translation>piloten</translation>
    </message>
    <message>
        <source>the measure&apos;s name</source>
        <translation>namnet på indikatoren</translation>
    </message>
    <message>
        <source>first day of the period</source>
        <translation>første dag i perioden</translation>
    </message>
    <message>
        <source>the place; empty for all</source>
        <translation>staden; tomt for alle</translation>
    </message>
    <message>
        <source>the group; empty for everyone; with its dimension where two have a group of that name</source>
        <translation>gruppa; tomt for alle; med dimensjonen der to har ei gruppe med det namnet</translation>
    </message>
    <message>
        <source>how many of the denominator, or how many events</source>
        <translation>kor mange av nemnaren, eller kor mange hendingar</translation>
    </message>
    <message>
        <source>how many in all, or what events are out of; the weight of a mean</source>
        <translation>kor mange i alt, eller det hendingane blir rekna av; vekta til eit gjennomsnitt</translation>
    </message>
    <message>
        <source>the number itself, where it is not so many of so many</source>
        <translation>sjølve talet, der det ikkje er så mange av så mange</translation>
    </message>
    <message>
        <source>different people since the phase began, at that place</source>
        <translation>ulike personar sidan etappen begynte, på den staden</translation>
    </message>
    <message>
        <source>what was written to the number</source>
        <translation>det som blei skrive til talet</translation>
    </message>
    <message>
        <source>which change of which store the number is of: by it an import tells what was changed where when the file comes back</source>
        <translation>kva endring i kva datalager talet kjem frå: slik ser ein import kva som er endra kvar, når fila kjem tilbake</translation>
    </message>
    <message>
        <source>what is tried</source>
        <translation>kva som blir prøvd</translation>
    </message>
    <message>
        <source>what was decided</source>
        <translation>kva som blei avgjort</translation>
    </message>
    <message>
        <source>when</source>
        <translation>når</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>av kven</translation>
    </message>
    <message>
        <source>why</source>
        <translation>kvifor</translation>
    </message>
    <message>
        <source>the flag as it stood then</source>
        <translation>flagget slik det stod då</translation>
    </message>
    <message>
        <source>whether the decision went against the flag</source>
        <translation>om avgjerda gjekk mot flagget</translation>
    </message>
    <message>
        <source>the review in which it was made; empty outside one</source>
        <translation>gjennomgangen der ho blei teken; tom utanom gjennomgangar</translation>
    </message>
    <message>
        <source>its number within the pilot</source>
        <translation>nummeret innanfor piloten</translation>
    </message>
    <message>
        <source>what somebody is to do</source>
        <translation>kva nokon skal gjere</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>kven som gjer det</translation>
    </message>
    <message>
        <source>when it was written down</source>
        <translation>når det blei skrive ned</translation>
    </message>
    <message>
        <source>when it is to be done</source>
        <translation>når det skal vere gjort</translation>
    </message>
    <message>
        <source>when it was done</source>
        <translation>når det blei gjort</translation>
    </message>
    <message>
        <source>when somebody decided that it will not be done</source>
        <translation>når nokon bestemte at det ikkje skal gjerast</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>kva det førte til</translation>
    </message>
    <message>
        <source>the review in which it was given; empty outside one</source>
        <translation>gjennomgangen der ho blei gitt; tom utanom gjennomgangar</translation>
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
        <translation>klokka</translation>
    </message>
    <message>
        <source>who</source>
        <translation>kven</translation>
    </message>
    <message>
        <source>the name chosen in the window, --by, else the system&apos;s</source>
        <translation>namnet som er valt i vindauget, --by, elles det systemet har</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>kommandoen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>what was done, in words</source>
        <translation>kva som blei gjort, med ord</translation>
    </message>
    <message>
        <source>what it touched: table and uid of each; of more than 500 how many of each table</source>
        <translation>kva det galdt: tabell og uid for kvar oppføring; ved fleire enn 500 kor mange i kvar tabell</translation>
    </message>
    <message>
        <source>text, separated by ; </source>
        <translation>tekst, skild med ; </translation>
    </message>
    <message>
        <source>whether it was taken back</source>
        <translation>om det blei angra</translation>
    </message>
    <message>
        <source>why, where it was said</source>
        <translation>kvifor, der det er sagt</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>“{text}” is no list of places: write whole numbers, as 12,24.</source>
        <translation>«{text}» er inga liste over plassar: skriv heile tal, som 12,24.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}. Check its name.</source>
        <translation>{file} kan ikkje lesast: {reason}. Kontroller namnet.</translation>
    </message>
    <message>
        <source>Several sheets can be read: {names}. Say which one with --sheet.</source>
        <translation>Fleire ark kan lesast: {names}. Sei kva for eit med --sheet.</translation>
    </message>
    <message>
        <source>{file} is no map: {reason}. It has a table [columns] with title, hypothesis and so on.</source>
        <translation>{file} er ikkje eit kart: {reason}. Det har ein tabell [columns] med title, hypothesis og så vidare.</translation>
    </message>
    <message>
        <source>“{size}” is no size: write width and height, as 1440x900.</source>
        <translation>«{size}» er ingen storleik: skriv breidd og høgd, som 1440x900.</translation>
    </message>
    <message>
        <source>{metric} has no numbers yet, so there is no chart.</source>
        <translation>{metric} har ingen tal enno, så det finst ikkje noko diagram.</translation>
    </message>
    <message>
        <source>“{pair}” is not field=value.</source>
        <translation>«{pair}» er ikkje felt=verdi.</translation>
    </message>
    <message>
        <source>Line {line} is not a command: write {{&quot;do&quot;: &quot;AddPilot&quot;, &quot;title&quot;: &quot;…&quot;}} on a line of its own.</source>
        <translation>Linje {line} er ikkje ein kommando: skriv {{&quot;do&quot;: &quot;AddPilot&quot;, &quot;title&quot;: &quot;…&quot;}} på ei eiga linje.</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Linje {line}: {sentence}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}.</source>
        <translation>{file} kan ikkje lesast: {reason}.</translation>
    </message>
    <message>
        <source>{path} is there already. Name a file that is not, for the sample.</source>
        <translation>{path} finst frå før. Vel ei fil som ikkje finst, til dømet.</translation>
    </message>
    <message>
        <source>There is no view “{view}”. There are: {views}.</source>
        <translation>Det finst inga vising «{view}». Desse finst: {views}.</translation>
    </message>
    <message>
        <source>Say which pilot: there is no pilot with the code “{pilot}”.</source>
        <translation>Sei kva pilot: det finst ingen pilot med koden «{pilot}».</translation>
    </message>
    <message>
        <source>“{file}” is a workbook, which nobody pastes: say a text file, or view “import”.</source>
        <translation>«{file}» er ei arbeidsbok, og det limer ingen inn: oppgi ei tekstfil, eller visinga «import».</translation>
    </message>
    <message>
        <source>Say which file with numbers is to be shown: --file.</source>
        <translation>Sei kva fil med tal som skal visast: --file.</translation>
    </message>
    <message>
        <source>{pilot} has nothing that “{view}” could show.</source>
        <translation>{pilot} har ingenting som «{view}» kan vise.</translation>
    </message>
    <message>
        <source>{view} was not ready within {seconds} seconds. Try it once more.</source>
        <translation>{view} var ikkje klar innan {seconds} sekund. Prøv ein gong til.</translation>
    </message>
    <message>
        <source>{png} can&apos;t be written. Check the folder and try again.</source>
        <translation>{png} kan ikkje skrivast. Kontroller mappa og prøv igjen.</translation>
    </message>
    <message>
        <source>Something went wrong in Springbrett; nothing was lost, and what you typed is still there. Details are in the log.</source>
        <translation>Noko gjekk gale i Springbrett; ingenting gjekk tapt, og det du skreiv, står der framleis. Detaljane er i loggen.</translation>
    </message>
    <message>
        <source>Springbrett is closing.</source>
        <translation>Springbrett blir lukka.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be made: {reason}. Choose another folder.</source>
        <translation>{folder} kan ikkje lagast: {reason}. Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>{path} is there already, and it is no untouched sample. Choose another folder.</source>
        <translation>{path} finst frå før, og det er ikkje eit urørt døme. Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}. Choose another folder.</source>
        <translation>{path} kan ikkje skrivast: {reason}. Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>“{text}” is not a number: write one such as {example}.</source>
        <translation>«{text}» er ikkje eit tal: skriv eit som {example}.</translation>
    </message>
    <message>
        <source>“{text}” can be {small} or {large}: write it without the “{sign}”, or as {clear}.</source>
        <translation>«{text}» kan vere {small} eller {large}: skriv det utan «{sign}», eller som {clear}.</translation>
    </message>
    <message>
        <source>“{text}” is too large: check the number of digits.</source>
        <translation>«{text}» er for stort: kontroller talet på siffer.</translation>
    </message>
    <message>
        <source>“{text}” is not a share: write one such as 58 % or 18/22.</source>
        <translation>«{text}» er ikkje ein andel: skriv ein som 58 % eller 18/22.</translation>
    </message>
    <message>
        <source>“{text}” can be {small} % or {large} %: write it with the %.</source>
        <translation>«{text}» kan vere {small} % eller {large} %: skriv det med %.</translation>
    </message>
    <message>
        <source>“{text}” is not a share of a whole: write it as 18/22.</source>
        <translation>«{text}» er ikkje ein andel av noko: skriv det som 18/22.</translation>
    </message>
    <message>
        <source>{part} of {whole} is more than all of them: check both numbers.</source>
        <translation>{part} av {whole} er fleire enn alle: kontroller begge tala.</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write one such as 1.9.2026 or 2026-09-01.</source>
        <translation>«{text}» er ikkje ein dato: skriv ein som 1.9.2026 eller 2026-09-01.</translation>
    </message>
    <message>
        <source>“{text}” has no month {month}: write the day before the month.</source>
        <translation>«{text}» har ingen månad {month}: skriv dagen før månaden.</translation>
    </message>
    <message>
        <source>“{text}” does not exist: {month} has {days} days.</source>
        <translation>«{text}» finst ikkje: {month} har {days} dagar.</translation>
    </message>
    <message>
        <source>“{text}” has more decimals than {currency} has: write at most {most}.</source>
        <translation>«{text}» har fleire desimalar enn {currency} har: skriv høgst {most}.</translation>
    </message>
    <message>
        <source>“{label}” is needed: fill it in.</source>
        <translation>«{label}» må fyllast ut.</translation>
    </message>
    <message>
        <source>“{label}” is empty in row {row}: fill it in, or clear the row.</source>
        <translation>«{label}» er tom i rad {row}: fyll henne ut, eller tøm rada.</translation>
    </message>
    <message>
        <source>“{what}” stands in row {row} already: correct it there.</source>
        <translation>«{what}» står allereie i rad {row}: rett det der.</translation>
    </message>
    <message>
        <source>{rows} rows are too many to paste: import them from a file.</source>
        <translation>{rows} rader er for mange til å limast inn: importer dei frå ei fil.</translation>
    </message>
    <message>
        <source>“{text}” needs how many of how many: write it as 18/22 or 18 of 22.</source>
        <translation>«{text}» må seie kor mange av kor mange: skriv det som 18/22 eller 18 av 22.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number: write it without decimals.</source>
        <translation>«{text}» er ikkje eit heilt tal: skriv det utan desimalar.</translation>
    </message>
    <message>
        <source>Choose one of the five first.</source>
        <translation>Vel ein av dei fem først.</translation>
    </message>
    <message>
        <source>This hypothesis is no longer there.</source>
        <translation>Denne hypotesen finst ikkje lenger.</translation>
    </message>
    <message>
        <source>Name at least two groups, worst off first.</source>
        <translation>Nemn minst to grupper, dårlegast stilte først.</translation>
    </message>
    <message>
        <source>The backup in {folder} could not be verified ({reason}), so it was not kept.</source>
        <translation>Tryggingskopien i {folder} kunne ikkje kontrollerast ({reason}), så han blei ikkje behalden.</translation>
    </message>
    <message>
        <source>There is no room for a backup in {folder}: it needs {needed} MB.</source>
        <translation>Det er ikkje plass til ein tryggingskopi i {folder}: han treng {needed} MB.</translation>
    </message>
    <message>
        <source>The backup could not be written to {folder}: {reason}.</source>
        <translation>Tryggingskopien kunne ikkje skrivast til {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{file} has no manifest beside it, so nobody can tell whether it is whole.</source>
        <translation>{file} har inga innhaldsliste ved sida av seg, så ingen kan seie om ho er heil.</translation>
    </message>
    <message>
        <source>{file} is not what it was when it was made: do not trust it. Choose another backup.</source>
        <translation>{file} er ikkje slik ho var då ho blei laga: ikkje stol på henne. Vel ein annan tryggingskopi.</translation>
    </message>
    <message>
        <source>{file} could not be put in place: {reason}. Nothing was changed.</source>
        <translation>{file} kunne ikkje setjast på plass: {reason}. Ingenting blei endra.</translation>
    </message>
    <message>
        <source>This {what} is no longer there. Somebody may have removed it: look again.</source>
        <translation>Dette finst ikkje lenger ({what}). Nokon kan ha fjerna det: sjå etter på nytt.</translation>
    </message>
    <message>
        <source>Somebody changed this {what} while you were writing. Look at what it says now, then try again.</source>
        <translation>Nokon endra dette ({what}) medan du skreiv. Sjå kva det står no, og prøv igjen.</translation>
    </message>
    <message>
        <source>This {what} belongs to another pilot than {pilot}: choose one of its own.</source>
        <translation>Dette ({what}) høyrer til ein annan pilot enn {pilot}: vel noko som er hans eige.</translation>
    </message>
    <message>
        <source>This {what} is still used by {other}. Remove that first, or leave it as it is.</source>
        <translation>Dette ({what}) er framleis i bruk: {other}. Fjern det først, eller la det vere.</translation>
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
        <translation>tal</translation>
    </message>
    <message>
        <source>event</source>
        <translation>hending</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>avgjerd</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>etappe</translation>
    </message>
    <message>
        <source>place</source>
        <translation>stad</translation>
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
        <translation>fastsett kriterium</translation>
    </message>
    <message>
        <source>period left out</source>
        <translation>utelaten periode</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>vedlagd fil</translation>
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
        <translation>namn i lista over kven som kom</translation>
    </message>
    <message>
        <source>answer before the chart</source>
        <translation>svar før diagrammet</translation>
    </message>
    <message>
        <source>action</source>
        <translation>oppgåve</translation>
    </message>
    <message>
        <source>The {what} is empty: say it in a few words.</source>
        <translation>Feltet «{what}» er tomt: skriv det med nokre få ord.</translation>
    </message>
    <message>
        <source>The {what} is longer than {most} letters: shorten it.</source>
        <translation>Feltet «{what}» er lengre enn {most} teikn: kort det ned.</translation>
    </message>
    <message>
        <source>The {what} holds a character that can&apos;t be kept ({character}): type it again.</source>
        <translation>Feltet «{what}» inneheld eit teikn som ikkje kan lagrast ({character}): skriv det på nytt.</translation>
    </message>
    <message>
        <source>The {what} holds a national identity number. Take it out: nobody&apos;s personal data belong here.</source>
        <translation>Feltet «{what}» inneheld eit fødselsnummer. Ta det bort: personopplysningar høyrer ikkje heime her.</translation>
    </message>
    <message>
        <source>The {what} is not a number that can be kept: write a plain figure.</source>
        <translation>Feltet «{what}» er ikkje eit tal som kan lagrast: skriv eit vanleg tal.</translation>
    </message>
    <message>
        <source>The {what} is {value}; it goes from {lowest} to {highest}.</source>
        <translation>Feltet «{what}» er {value}; det går frå {lowest} til {highest}.</translation>
    </message>
    <message>
        <source>The {what} is below zero: write zero or more.</source>
        <translation>Feltet «{what}» er under null: skriv null eller meir.</translation>
    </message>
    <message>
        <source>It ends ({ends}) before it starts ({starts}): mend one of the dates.</source>
        <translation>Det sluttar ({ends}) før det startar ({starts}): rett ein av datoane.</translation>
    </message>
    <message>
        <source>half a character</source>
        <translation>eit halvt teikn</translation>
    </message>
    <message>
        <source>Say why in a few words: it goes into the minutes.</source>
        <translation>Sei kvifor med nokre få ord: det går inn i referatet.</translation>
    </message>
    <message>
        <source>{pilot} is flagged “{flag}”, and this goes against it: write the reason in a full sentence.</source>
        <translation>{pilot} er flagga «{flag}», og dette går mot det: skriv grunnen i ei heil setning.</translation>
    </message>
    <message>
        <source>{on} lies ahead: write the day on which it was decided.</source>
        <translation>{on} er fram i tid: skriv dagen det blei avgjort.</translation>
    </message>
    <message>
        <source>“{comparison}” does not fit {metric}: there, {direction} is better. Choose the other one.</source>
        <translation>«{comparison}» passar ikkje til {metric}: der er {direction} betre. Vel den andre.</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>høgare</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>lågare</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ingen av delane</translation>
    </message>
    <message>
        <source>{hypothesis} names no metric: choose what would show it.</source>
        <translation>{hypothesis} har ingen indikator: vel kva som ville vise det.</translation>
    </message>
    <message>
        <source>{hypothesis} has no target: write the number to reach.</source>
        <translation>{hypothesis} har ikkje noko mål: skriv talet som skal nåast.</translation>
    </message>
    <message>
        <source>{hypothesis} has no date to reach it by: write one.</source>
        <translation>{hypothesis} har ingen dato å nå målet innan: skriv ein.</translation>
    </message>
    <message>
        <source>{metric} does not say how often it is measured: choose week, month or another.</source>
        <translation>{metric} seier ikkje kor ofte han blir målt: vel veke, månad eller noko anna.</translation>
    </message>
    <message>
        <source>{metric} does not say which way is better: choose up or down.</source>
        <translation>{metric} seier ikkje kva veg som er betre: vel opp eller ned.</translation>
    </message>
    <message>
        <source>The date to reach it by ({by}) lies before the test begins ({on}).</source>
        <translation>Datoen målet skal nåast innan ({by}), ligg før testen begynner ({on}).</translation>
    </message>
    <message>
        <source>To say that the criterion was fixed on {on}, name the source: the plan or the minutes.</source>
        <translation>For å seie at kriteriet blei fastsett {on}, må du oppgi kjelda: planen eller referatet.</translation>
    </message>
    <message>
        <source>{on} lies ahead: a criterion is fixed today or was fixed on paper before.</source>
        <translation>{on} er fram i tid: eit kriterium blir fastsett i dag, eller blei fastsett på papir før.</translation>
    </message>
    <message>
        <source>{metric} was at {value} before the test begins, which meets the target of {target} already: nothing would be shown. Set a target beyond it.</source>
        <translation>{metric} var på {value} før testen begynner, og det når målet på {target} allereie: ingenting ville bli vist. Set eit mål forbi det.</translation>
    </message>
    <message>
        <source>{hypothesis} has a fixed criterion, so it stays. Edit it instead.</source>
        <translation>{hypothesis} har eit fastsett kriterium, så han blir. Endre han i staden.</translation>
    </message>
    <message>
        <source>Cycle {number} is already completed: edit it instead.</source>
        <translation>Runde {number} er allereie fullført: endre han i staden.</translation>
    </message>
    <message>
        <source>Cycle {number} is still open: complete it first.</source>
        <translation>Runde {number} er framleis open: fullfør han først.</translation>
    </message>
    <message>
        <source>There are no numbers to save: give at least one row.</source>
        <translation>Det er ingen tal å lagre: skriv minst éi rad.</translation>
    </message>
    <message>
        <source>{pilot} has no place called “{name}”. Its places: {known}.</source>
        <translation>{pilot} har ikkje nokon stad som heiter «{name}». Stadene er: {known}.</translation>
    </message>
    <message>
        <source>{pilot} has no group called “{name}”. Its groups: {known}.</source>
        <translation>{pilot} har inga gruppe som heiter «{name}». Gruppene er: {known}.</translation>
    </message>
    <message>
        <source>{pilot} has several groups called “{name}”: write “dimension: group”, as {example}.</source>
        <translation>{pilot} har fleire grupper som heiter «{name}»: skriv «inndeling: gruppe», som {example}.</translation>
    </message>
    <message>
        <source>{when} stands twice with different numbers: keep one of them.</source>
        <translation>{when} står to gonger med ulike tal: behald eitt av dei.</translation>
    </message>
    <message>
        <source>{when}: {part} of {whole} is more than all of them. Mend one.</source>
        <translation>{when}: {part} av {whole} er fleire enn alle. Rett eitt av dei.</translation>
    </message>
    <message>
        <source>{when}: {metric} needs how many of how many. Give a numerator and a denominator.</source>
        <translation>{when}: {metric} treng kor mange av kor mange. Skriv teljar og nemnar.</translation>
    </message>
    <message>
        <source>{when}: there is no number. Write one, or leave the row out.</source>
        <translation>{when}: det er ikkje noko tal. Skriv eit, eller ta bort rada.</translation>
    </message>
    <message>
        <source>{when}: {value} is not a whole number, and {metric} counts things.</source>
        <translation>{when}: {value} er ikkje eit heilt tal, og {metric} tel ting.</translation>
    </message>
    <message>
        <source>{when}: {value} is below zero, which {metric} can&apos;t be.</source>
        <translation>{when}: {value} er under null, og det kan ikkje {metric} vere.</translation>
    </message>
    <message>
        <source>{when}: {part} of 0 can&apos;t be. Mend the denominator.</source>
        <translation>{when}: {part} av 0 går ikkje. Rett nemnaren.</translation>
    </message>
    <message>
        <source>{when}: there is no number to write a note on. Enter the number first.</source>
        <translation>{when}: det er ikkje noko tal å skrive ein merknad til. Legg inn talet først.</translation>
    </message>
    <message>
        <source>{when}: {value} can&apos;t be: the days between two events are above zero.</source>
        <translation>{when}: {value} går ikkje: dagane mellom to hendingar er over null.</translation>
    </message>
    <message>
        <source>{pilot} already measures {name}: choose another name.</source>
        <translation>{pilot} måler {name} allereie: vel eit anna namn.</translation>
    </message>
    <message>
        <source>The minimum worthwhile value ({minimum}) must be better than the baseline ({baseline}): otherwise standing still would be good enough.</source>
        <translation>Minste verdi som er verd innsatsen ({minimum}), må vere betre enn utgangspunktet ({baseline}): elles ville det halde å stå stille.</translation>
    </message>
    <message>
        <source>The target ({target}) falls short of the minimum worthwhile value ({minimum}): set it there or beyond.</source>
        <translation>Målet ({target}) når ikkje minste verdi som er verd innsatsen ({minimum}): set det der eller lenger.</translation>
    </message>
    <message>
        <source>The target ({target}) is no better than the baseline ({baseline}): aim beyond it.</source>
        <translation>Målet ({target}) er ikkje betre enn utgangspunktet ({baseline}): sikt lenger.</translation>
    </message>
    <message>
        <source>The {what} of a share is a fraction from 0 to 1, and this is {value}: write 0.6 for 60 %.</source>
        <translation>Feltet «{what}» for ein andel er ein brøk frå 0 til 1, og dette er {value}: skriv 0,6 for 60 %.</translation>
    </message>
    <message>
        <source>“Per” is {value}: write what the rate is shown per, as 1000.</source>
        <translation>«Per» er {value}: skriv kva raten blir vist per, som 1000.</translation>
    </message>
    <message>
        <source>{name} already has numbers, so its kind stays {kind}: make a new metric for another kind.</source>
        <translation>{name} har tal allereie, så typen må vere {kind}: lag ein ny indikator for ein annan type.</translation>
    </message>
    <message>
        <source>“{chart}” is no chart: choose run, i, mr, p, pp, u, up, c, g or t.</source>
        <translation>«{chart}» er ikkje eit diagram: vel run, i, mr, p, pp, u, up, c, g eller t.</translation>
    </message>
    <message>
        <source>There is no {what} “{name}”. The nearest is {nearest}.</source>
        <translation>Fann ikkje «{name}» ({what}). Det nærmaste er {nearest}.</translation>
    </message>
    <message>
        <source>There is no {what} “{name}”: there are none yet.</source>
        <translation>Fann ikkje «{name}» ({what}): det finst ingen enno.</translation>
    </message>
    <message>
        <source>There is no {what} “{name}”. It has no name: give its uid.</source>
        <translation>Fann ikkje «{name}» ({what}). Dette har ikkje noko namn: oppgi uid-en.</translation>
    </message>
    <message>
        <source>There are several reviews “{name}”: give title and day together, as “{example}”.</source>
        <translation>Det finst fleire gjennomgangar «{name}»: oppgi tittel og dato saman, som «{example}».</translation>
    </message>
    <message>
        <source>Say which pilot the {what} “{name}” belongs to.</source>
        <translation>Sei kva pilot «{name}» ({what}) høyrer til.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {reason}. Choose another file.</source>
        <translation>{file} kan ikkje lesast: {reason}. Vel ei anna fil.</translation>
    </message>
    <message>
        <source>{file} is the store itself: choose another file.</source>
        <translation>{file} er sjølve datalageret: vel ei anna fil.</translation>
    </message>
    <message>
        <source>{file} is kept, but not opened from here: what it holds could be run. Save it, and open it only if you know where it comes from.</source>
        <translation>{file} er lagra her, men blir ikkje opna herfrå: innhaldet kan køyrast som eit program. Lagre fila, og opne ho berre viss du veit kvar ho kjem frå.</translation>
    </message>
    <message>
        <source>{file} could not be shown: save it instead.</source>
        <translation>{file} kunne ikkje visast: lagre fila i staden.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}. Choose another folder.</source>
        <translation>{file} kan ikkje skrivast: {reason}. Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>{file} is larger than 25 MB: keep it elsewhere and note where.</source>
        <translation>{file} er større enn 25 MB: legg ho ein annan stad og noter kvar.</translation>
    </message>
    <message>
        <source>{code} needs a title: say in a few words what you try.</source>
        <translation>{code} treng ein tittel: sei med nokre få ord kva de prøver.</translation>
    </message>
    <message>
        <source>There is already a pilot with the code {code}: choose another one.</source>
        <translation>Det finst allereie ein pilot med koden {code}: vel ein annan.</translation>
    </message>
    <message>
        <source>There is already a programme called {name}: choose another name.</source>
        <translation>Det finst allereie eit program som heiter {name}: vel eit anna namn.</translation>
    </message>
    <message>
        <source>{name} still has pilots: move or remove them first.</source>
        <translation>{name} har framleis pilotar: flytt eller fjern dei først.</translation>
    </message>
    <message>
        <source>{name} is where new pilots go: make another programme the default first.</source>
        <translation>Nye pilotar hamnar i {name}: la eit anna program ta imot dei først.</translation>
    </message>
    <message>
        <source>{currency} is not a currency code: write three letters, as NOK.</source>
        <translation>{currency} er ikkje ein valutakode: skriv tre bokstavar, som NOK.</translation>
    </message>
    <message>
        <source>There is no command {name}. The nearest is {nearest}.</source>
        <translation>Det finst ingen kommando {name}. Den nærmaste er {nearest}.</translation>
    </message>
    <message>
        <source>{name} has no field {field}. The nearest is {nearest}.</source>
        <translation>{name} har ikkje noko felt {field}. Det nærmaste er {nearest}.</translation>
    </message>
    <message>
        <source>{name} needs {field}.</source>
        <translation>{name} treng {field}.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be empty: give a value, or leave it out of {name}.</source>
        <translation>{field} kan ikkje vere tom: gi ein verdi, eller ta han ut av {name}.</translation>
    </message>
    <message>
        <source>There is no readiness profile “{name}”. The nearest is {known}.</source>
        <translation>Det finst ingen profil for skaleringsklar som heiter «{name}». Den nærmaste er {known}.</translation>
    </message>
    <message>
        <source>There is already a readiness profile called {name}: choose another name.</source>
        <translation>Det finst allereie ein profil for skaleringsklar som heiter {name}: vel eit anna namn.</translation>
    </message>
    <message>
        <source>The profile “{name}” comes with Springbrett and stays as it is: make your own from it.</source>
        <translation>Profilen «{name}» følgjer med Springbrett og blir som han er: lag din eigen av han.</translation>
    </message>
    <message>
        <source>Somebody saved version {newest} of “{name}” while you were at it. Look at what it asks for now, then try again.</source>
        <translation>Nokon lagra versjon {newest} av «{name}» medan du heldt på. Sjå kva han krev no, og prøv igjen.</translation>
    </message>
    <message>
        <source>There is no criterion “{criterion}”. The nearest is {nearest}.</source>
        <translation>Det finst ikkje noko kriterium «{criterion}». Det nærmaste er {nearest}.</translation>
    </message>
    <message>
        <source>A profile that requires nothing would call every pilot ready: choose a criterion.</source>
        <translation>Ein profil som ikkje krev noko, ville kalle alle pilotar klare: vel eit kriterium.</translation>
    </message>
    <message>
        <source>{programme} uses the profile “{name}”: give it another profile first, then remove this one.</source>
        <translation>{programme} bruker profilen «{name}»: gi programmet ein annan profil først, og fjern så denne.</translation>
    </message>
    <message>
        <source>A target was fixed under the profile “{name}”, so it stays, with all its versions.</source>
        <translation>Eit mål blei fastsett under profilen «{name}», så han blir, med alle versjonane.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be “{value}”. It is one of: {words}.</source>
        <translation>{field} kan ikkje vere «{value}». Det er ein av: {words}.</translation>
    </message>
    <message>
        <source>{field} can&apos;t be “{value}”: it is {kind}.</source>
        <translation>{field} kan ikkje vere «{value}»: det er {kind}.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eit heilt tal</translation>
    </message>
    <message>
        <source>a number, with a point for decimals</source>
        <translation>eit tal, med punktum som desimalteikn</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <source>a date as 2026-09-01</source>
        <translation>ein dato som 2026-09-01</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>a record&apos;s name</source>
        <translation>namnet på ei oppføring</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>ei liste</translation>
    </message>
    <message>
        <source>a list of {name, share}</source>
        <translation>ei liste av {name, share}</translation>
    </message>
    <message>
        <source>a file&apos;s path</source>
        <translation>stien til ei fil</translation>
    </message>
    <message>
        <source>{pilot} already has a place called {name}: choose another name.</source>
        <translation>{pilot} har allereie ein stad som heiter {name}: vel eit anna namn.</translation>
    </message>
    <message>
        <source>{pilot} is already split by {name}: change that one instead.</source>
        <translation>{pilot} er allereie delt etter {name}: endre den inndelinga i staden.</translation>
    </message>
    <message>
        <source>{name} has {levels} groups: name at least two, worst off first.</source>
        <translation>{name} har {levels} grupper: nemn minst to, dårlegast stilte først.</translation>
    </message>
    <message>
        <source>{name} stands twice among the groups: each needs a name of its own.</source>
        <translation>{name} står to gonger blant gruppene: kvar treng eit eige namn.</translation>
    </message>
    <message>
        <source>“{name}” means all of them together: choose a name of its own.</source>
        <translation>«{name}» betyr alle saman: vel eit eige namn.</translation>
    </message>
    <message>
        <source>{name} has no group called {level}: look at its groups first.</source>
        <translation>{name} har inga gruppe som heiter {level}: sjå på gruppene først.</translation>
    </message>
    <message>
        <source>Groups can&apos;t trade names in one go: give {name} a name that no other has, first.</source>
        <translation>Grupper kan ikkje byte namn med kvarandre i eitt: gi først {name} eit namn som ingen andre har.</translation>
    </message>
    <message>
        <source>The shares of {name} add up to {total} %: together they are 100 % at most.</source>
        <translation>Andelane i {name} blir {total} % til saman: dei kan vere høgst 100 %.</translation>
    </message>
    <message>
        <source>{metric} has no phase that begins {when}: look at its phases first.</source>
        <translation>{metric} har ingen etappe som begynner {when}: sjå på etappane først.</translation>
    </message>
    <message>
        <source>{metric} already begins a phase {when}.</source>
        <translation>{metric} har allereie ein etappe som begynner {when}.</translation>
    </message>
    <message>
        <source>{when} is already left out of {metric}.</source>
        <translation>{when} er allereie utelaten frå {metric}.</translation>
    </message>
    <message>
        <source>{when} is not left out of {metric}: nothing to put back.</source>
        <translation>{when} er ikkje utelaten frå {metric}: det er ingenting å ta med igjen.</translation>
    </message>
    <message>
        <source>{path} is locked by another program, or its drive lends no locks. Nothing was saved: close that program, or move the store to a disk of this machine.</source>
        <translation>{path} er låst av eit anna program, eller disken gir ingen låsar. Ingenting blei lagra: lukk programmet, eller flytt datalageret til ein disk i denne maskina.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Nothing was saved.</source>
        <translation>{path} kunne ikkje skrivast: {reason}. Ingenting blei lagra.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. Close it and look at the file.</source>
        <translation>{path} kan ikkje lesast: {reason}. Lukk det og sjå på fila.</translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}) and was left as it is. Restore the newest backup.</source>
        <translation>{path} er skadd ({reason}) og fekk vere som det er. Hent tilbake den nyaste tryggingskopien.</translation>
    </message>
    <message>
        <source>{share} people for each visit cannot be: it lies above 0.</source>
        <translation>{share} personar per besøk er ikkje mogleg: talet må vere over 0.</translation>
    </message>
    <message>
        <source>The level is {level}: it must lie between 0 and 1.</source>
        <translation>Nivået er {level}: det må liggje mellom 0 og 1.</translation>
    </message>
    <message>
        <source>The number of planned periods is {planned}: it must be a whole number from 1 up.</source>
        <translation>Talet på planlagde periodar er {planned}: det må vere eit heilt tal frå 1 og oppover.</translation>
    </message>
    <message>
        <source>The accepted chance of error is {alpha}: it must lie above 0 and below 0.5.</source>
        <translation>Sjansen for å ta feil som blir godteken, er {alpha}: han må liggje over 0 og under 0,5.</translation>
    </message>
    <message>
        <source>There are no numbers yet: add at least one period with a number.</source>
        <translation>Det finst ingen tal enno: legg til minst éin periode med eit tal.</translation>
    </message>
    <message>
        <source>Some of the values are not numbers: check them and try again.</source>
        <translation>Nokre av verdiane er ikkje tal: kontroller dei og prøv igjen.</translation>
    </message>
    <message>
        <source>The numbers must be one row with one number for each period.</source>
        <translation>Tala må vere éi rad med eitt tal for kvar periode.</translation>
    </message>
    <message>
        <source>The numbers must be a table: a row for each series, a column a period.</source>
        <translation>Tala må vere ein tabell: ei rad for kvar serie, ei kolonne for kvar periode.</translation>
    </message>
    <message>
        <source>Period {period} holds an infinite number: correct it or leave it empty.</source>
        <translation>Periode {period} har eit uendeleg tal: rett det eller la det stå tomt.</translation>
    </message>
    <message>
        <source>The lists differ in length, {numbers} and {others}: give one of each for every period.</source>
        <translation>Listene er ulikt lange, {numbers} og {others}: gi ein av kvar for kvar periode.</translation>
    </message>
    <message>
        <source>Period {period} says {number}: this cannot be below zero, correct it.</source>
        <translation>Periode {period} seier {number}: dette kan ikkje vere under null, rett det.</translation>
    </message>
    <message>
        <source>Period {period} is out of {number}: the number that something is out of cannot be below zero, correct it.</source>
        <translation>Periode {period} er av {number}: talet noko er av, kan ikkje vere under null, rett det.</translation>
    </message>
    <message>
        <source>Period {period} says {number} out of 0: correct one of them, or leave the period empty if nobody came.</source>
        <translation>Periode {period} seier {number} av 0: rett eitt av dei, eller la perioden stå tom viss ingen kom.</translation>
    </message>
    <message>
        <source>Period {period} says {number} out of {whole}: a part cannot be more than the whole.</source>
        <translation>Periode {period} seier {number} av {whole}: ein del kan ikkje vere meir enn det heile.</translation>
    </message>
    <message>
        <source>Period {period} says {number}: people and events are counted in whole numbers.</source>
        <translation>Periode {period} seier {number}: personar og hendingar blir talde i heile tal.</translation>
    </message>
    <message>
        <source>Each number must be out of something: say for each period how many people, days or visits it is out of.</source>
        <translation>Kvart tal må vere av noko: sei for kvar periode kor mange personar, dagar eller besøk det er av.</translation>
    </message>
    <message>
        <source>Period {number} cannot be left out: the series has periods 0 to {last}.</source>
        <translation>Periode {number} kan ikkje utelatast: serien har periodane 0 til {last}.</translation>
    </message>
    <message>
        <source>A phase cannot begin at period {number}: counted from 0, it must lie between 1 and {last}.</source>
        <translation>Ein etappe kan ikkje begynne i periode {number}: talt frå 0 må han liggje mellom 1 og {last}.</translation>
    </message>
    <message>
        <source>Periods are given by their whole number in the series, from 0.</source>
        <translation>Periodar blir oppgitt med det heile talet sitt i serien, frå 0.</translation>
    </message>
    <message>
        <source>{word} is not known here: choose one of {words}.</source>
        <translation>{word} er ikkje kjent her: vel ein av {words}.</translation>
    </message>
    <message>
        <source>A {chart} chart is of numbers that are not out of anything: leave out what they are out of, or choose another chart.</source>
        <translation>Eit {chart}-diagram er av tal som ikkje er av noko: ta bort det dei er av, eller vel eit anna diagram.</translation>
    </message>
    <message>
        <source>Some of the times between events are zero: on a t chart each must be above zero. Give the time in a smaller unit, or choose another chart.</source>
        <translation>Nokre av tidene mellom hendingar er null: i eit t-diagram må kvar vere over null. Oppgi tida i ei mindre eining, eller vel eit anna diagram.</translation>
    </message>
    <message>
        <source>Limits can be kept from the first periods, or computed for each phase, not both: choose one.</source>
        <translation>Grensene kan behaldast frå dei første periodane, eller reknast ut for kvar etappe, ikkje begge delar: vel ein.</translation>
    </message>
    <message>
        <source>Limits cannot be kept from the first {number} periods: it takes between 2 and {last}.</source>
        <translation>Grensene kan ikkje behaldast frå dei første {number} periodane: det må vere mellom 2 og {last}.</translation>
    </message>
    <message>
        <source>Say which way is better, up or down: without that nobody does worse than others.</source>
        <translation>Sei kva veg som er betre, opp eller ned: utan det har ingen det verre enn andre.</translation>
    </message>
    <message>
        <source>One group has nothing to be compared with: give at least two.</source>
        <translation>Éi gruppe har ingenting å samanliknast med: gi minst to.</translation>
    </message>
    <message>
        <source>There are {names} names for {groups} groups: give one name for each group.</source>
        <translation>Det er {names} namn på {groups} grupper: gi eitt namn til kvar gruppe.</translation>
    </message>
    <message>
        <source>{group}: {problem}</source>
        <translation>{group}: {problem}</translation>
    </message>
    <message>
        <source>Days or cases between events are not compared between groups: give events and what they are out of instead.</source>
        <translation>Dagar eller tilfelle mellom hendingar blir ikkje samanlikna mellom grupper: oppgi hendingar og kva dei er av, i staden.</translation>
    </message>
    <message>
        <source>There are {shares} shares for {groups} groups: give each group&apos;s share of those it is for.</source>
        <translation>Det er {shares} andelar for {groups} grupper: oppgi andelen av målgruppa for kvar gruppe.</translation>
    </message>
    <message>
        <source>Shares of the population cannot be below zero, missing or all zero: correct them.</source>
        <translation>Andelar av befolkninga kan ikkje vere under null, mangle eller alle vere null: rett dei.</translation>
    </message>
    <message>
        <source>Part of nobody: each group must be out of at least one.</source>
        <translation>Del av ingen: kvar gruppe må vere av minst éin.</translation>
    </message>
    <message>
        <source>The number of different people is used for shares only: leave it away here.</source>
        <translation>Talet på ulike personar blir berre brukt for andelar: ta det bort her.</translation>
    </message>
    <message>
        <source>There are {people} numbers of different people for {periods} periods: give one for each.</source>
        <translation>Det er {people} tal på ulike personar for {periods} periodar: gi eitt for kvar.</translation>
    </message>
    <message>
        <source>Different people so far: {people} in period {period} is fewer than before. Count everyone who has come since the phase began.</source>
        <translation>Ulike personar til no: {people} i periode {period} er færre enn før. Tel alle som har kome sidan etappen begynte.</translation>
    </message>
    <message>
        <source>Period {period} counts visits but no people: at least one person must have come.</source>
        <translation>Periode {period} tel besøk, men ingen personar: minst éin person må ha kome.</translation>
    </message>
    <message>
        <source>Days or cases between events are not out of anything: leave the denominator away.</source>
        <translation>Dagar eller tilfelle mellom hendingar er ikkje av noko: ta bort nemnaren.</translation>
    </message>
    <message>
        <source>A readiness profile has no setting {setting}. Did you mean {nearest}?</source>
        <translation>Ein profil for skaleringsklar har inga innstilling {setting}. Meinte du {nearest}?</translation>
    </message>
    <message>
        <source>The readiness profile lacks {setting}: add it.</source>
        <translation>Profilen for skaleringsklar manglar {setting}: legg det til.</translation>
    </message>
    <message>
        <source>{setting} in the readiness profile is {given}: it must be {expected}.</source>
        <translation>{setting} i profilen for skaleringsklar er {given}: det må vere {expected}.</translation>
    </message>
    <message>
        <source>The readiness profile requires {criterion}, which is no criterion. {nearest}?</source>
        <translation>Profilen for skaleringsklar krev {criterion}, og det er ikkje eit kriterium. {nearest}?</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>eit namn</translation>
    </message>
    <message>
        <source>minimum_worthwhile or target</source>
        <translation>minimum_worthwhile eller target</translation>
    </message>
    <message>
        <source>a list of groups or criteria</source>
        <translation>ei liste over grupper eller kriterium</translation>
    </message>
    <message>
        <source>a whole number, {least} or more</source>
        <translation>eit heilt tal, {least} eller meir</translation>
    </message>
    <message>
        <source>a number above 0 and at most {most}</source>
        <translation>eit tal over 0 og høgst {most}</translation>
    </message>
    <message>
        <source>The threshold for small groups is {small}: it must be a whole number from 1 on.</source>
        <translation>Terskelen for små grupper er {small}: han må vere eit heilt tal frå 1.</translation>
    </message>
    <message>
        <source>One place says nothing of how places differ: give numbers from at least two, a mean with two periods in each.</source>
        <translation>Éin stad seier ingenting om kor ulike stader er: gi tal frå minst to, og for eit gjennomsnitt to periodar frå kvar.</translation>
    </message>
    <message>
        <source>There are numbers from {numbers} places and sizes from {sizes}: give one of each.</source>
        <translation>Det er tal frå {numbers} stader og storleikar frå {sizes}: gi ein av kvar.</translation>
    </message>
    <message>
        <source>There are {before} places before and {after} after: give each place both, in the same order.</source>
        <translation>Det er {before} stader før og {after} etter: gi kvar stad begge delar, i same rekkjefølgje.</translation>
    </message>
    <message>
        <source>There is nothing to compare: give at least one place with numbers before and after.</source>
        <translation>Det er ingenting å samanlikne: gi minst éin stad med tal før og etter.</translation>
    </message>
    <message>
        <source>The file holds {series}: give one metric of one pilot at a time.</source>
        <translation>Fila har {series}: gi éin indikator for éin pilot om gongen.</translation>
    </message>
    <message>
        <source>There is no number in the file.</source>
        <translation>Det er ikkje noko tal i fila.</translation>
    </message>
    <message>
        <source>It can&apos;t be seen what the numbers are: say --kind proportion, rate, count or mean.</source>
        <translation>Det går ikkje fram kva tala er: sei --kind proportion, rate, count eller mean.</translation>
    </message>
    <message>
        <source>Give the phases in the file or as --phases, not both.</source>
        <translation>Oppgi etappane i fila eller med --phases, ikkje begge delar.</translation>
    </message>
    <message>
        <source>The file does not say which pilot it is about: name the pilot, or add a column “pilot” with its code.</source>
        <translation>Fila seier ikkje kva pilot ho gjeld: nemn piloten, eller legg til ei kolonne «pilot» med koden.</translation>
    </message>
    <message>
        <source>The file does not say what its numbers measure: name the metric of {pilot}, or add a column “metric”.</source>
        <translation>Fila seier ikkje kva tala måler: nemn indikatoren i {pilot}, eller legg til ei kolonne «metric».</translation>
    </message>
    <message>
        <source>{pilot} has no metric “{name}”. To make it, say its kind and its direction; otherwise correct the name. {pilot} has: {known}.</source>
        <translation>{pilot} har ingen indikator «{name}». For å lage han må du seie type og retning; elles må namnet rettast. {pilot} har: {known}.</translation>
    </message>
    <message>
        <source>The file has a column “pilot” of its own: leave the pilot {name} out, or the column.</source>
        <translation>Fila har ei eiga kolonne «pilot»: ta bort piloten {name}, eller kolonna.</translation>
    </message>
    <message>
        <source>The file has a column “metric” of its own: leave the metric {name} out, or the column.</source>
        <translation>Fila har ei eiga kolonne «metric»: ta bort indikatoren {name}, eller kolonna.</translation>
    </message>
    <message>
        <source>Byte {position} of the file is empty (NUL), so this is no text file: save it as CSV and try again.</source>
        <translation>Byte {position} i fila er tom (NUL), så dette er inga tekstfil: lagre ho som CSV og prøv igjen.</translation>
    </message>
    <message>
        <source>The file says it is {encoding}, but cannot be read as that from byte {position}: save it again as CSV (UTF-8).</source>
        <translation>Fila seier at ho er {encoding}, men kan ikkje lesast slik frå byte {position}: lagre ho på nytt som CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The letters of the file cannot be read (neither UTF-8 nor Windows text, see byte {position}): save it again as CSV (UTF-8).</source>
        <translation>Bokstavane i fila kan ikkje lesast (verken UTF-8 eller Windows-tekst, sjå byte {position}): lagre ho på nytt som CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The file has no rows: it needs a header row and the numbers below it.</source>
        <translation>Fila har ingen rader: ho treng ei overskriftsrad og tala under henne.</translation>
    </message>
    <message>
        <source>No header row was found. One row must name a column for the date (date, dato) and one for the numbers (value, verdi, numerator, teller). The first row says: {found}.</source>
        <translation>Fann inga overskriftsrad. Ei rad må ha ei kolonne for datoen (date, dato) og ei for tala (value, verdi, numerator, teller). Den første rada seier: {found}.</translation>
    </message>
    <message>
        <source>The columns “{one}” and “{other}” would both be read as {meaning}: rename one of them.</source>
        <translation>Kolonnene «{one}» og «{other}» ville begge bli lesne som {meaning}: gi ei av dei eit nytt namn.</translation>
    </message>
    <message>
        <source>“{text}” separates no columns here: a comma, semicolon, tab or | does.</source>
        <translation>«{text}» skil ingen kolonner her: det gjer komma, semikolon, tabulator eller |.</translation>
    </message>
    <message>
        <source>There is no column “{name}” for {meaning}. Did you mean “{near}”?</source>
        <translation>Det er inga kolonne «{name}» for {meaning}. Meinte du «{near}»?</translation>
    </message>
    <message>
        <source>As the columns are chosen, no number has a period: choose which column says when, and which has the numbers.</source>
        <translation>Slik kolonnene er valde, har ingen tal ein periode: vel kolonna som seier når, og den som har tala.</translation>
    </message>
    <message>
        <source>The file has several measures ({names}), and not all of them are “{name}”: leave the metric out, or leave columns out.</source>
        <translation>Fila har fleire indikatorar ({names}), og ikkje alle er «{name}»: ikkje oppgi indikator, eller utelat kolonnar.</translation>
    </message>
    <message>
        <source>There are no rows below the header in row {row}.</source>
        <translation>Det er ingen rader under overskriftene i rad {row}.</translation>
    </message>
    <message>
        <source>Nothing was imported: {count} of {read} rows cannot be read. The first is {cell} (“{value}”): {reason} {remedy}</source>
        <translation>Ingenting blei importert: {count} av {read} rader kan ikkje lesast. Den første er {cell} («{value}»): {reason} {remedy}</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it is left.</source>
        <translation>Importen blei stoppa; ingenting av han er igjen.</translation>
    </message>
    <message>
        <source>There is no number in the file that can be imported.</source>
        <translation>Det er ikkje noko tal i fila som kan importerast.</translation>
    </message>
    <message>
        <source>Rows {rows} are about the same metric, period, place and group, written in two ways: keep one.</source>
        <translation>Radene {rows} gjeld same indikator, periode, stad og gruppe, skrivne på to måtar: behald éi.</translation>
    </message>
    <message>
        <source>This is not a file of pilots: it has no column {missing}. Its columns are: {found}. Rename them, or say in a map which is which.</source>
        <translation>Dette er ikkje ei fil med pilotar: ho har inga kolonne {missing}. Kolonnene er: {found}. Gi dei nye namn, eller sei i eit kart kva som er kva.</translation>
    </message>
    <message>
        <source>A file of pilots has no “{name}”. The nearest is “{near}”.</source>
        <translation>Ei fil med pilotar har ingen «{name}». Den nærmaste er «{near}».</translation>
    </message>
    <message>
        <source>There is no pilot in the file that can be imported.</source>
        <translation>Det er ingen pilot i fila som kan importerast.</translation>
    </message>
    <message>
        <source>“{text}” can be day/month or month/day: say which, or write dates as 2026-09-28.</source>
        <translation>«{text}» kan vere dag/månad eller månad/dag: sei kva, eller skriv datoar som 2026-09-28.</translation>
    </message>
    <message>
        <source>“{text}” in column “{column}” can be {as_decimal} or {as_whole}: say whether the decimal mark is a comma or a point.</source>
        <translation>«{text}» i kolonna «{column}» kan vere {as_decimal} eller {as_whole}: sei om desimalteiknet er komma eller punktum.</translation>
    </message>
    <message>
        <source>Column “{column}” has both “{one}” and “{other}”, so its decimal mark cannot be known: write all its numbers one way, or say whether the decimal mark is a comma or a point.</source>
        <translation>Kolonna «{column}» har både «{one}» og «{other}», så desimalteiknet er ikkje til å vite: skriv alle tala på éin måte, eller sei om desimalteiknet er komma eller punktum.</translation>
    </message>
    <message>
        <source>A quotation mark that opens in row {row} is never closed: find the cell that begins with it and close or remove it.</source>
        <translation>Eit hermeteikn som opnar i rad {row}, blir aldri lukka: finn cella som begynner med det, og lukk eller fjern det.</translation>
    </message>
    <message>
        <source>{path} is not a Springbrett store. It was left untouched: choose another file.</source>
        <translation>{path} er ikkje eit Springbrett-datalager. Det blei ikkje rørt: vel ei anna fil.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Springbrett (store version {found}, this one knows {known}). It was left untouched: update Springbrett to open it.</source>
        <translation>{path} er skrive av eit nyare Springbrett (lagerversjon {found}, dette kjenner {known}). Det blei ikkje rørt: oppdater Springbrett for å opne det.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. Check that it is there and yours.</source>
        <translation>{path} kan ikkje lesast: {reason}. Kontroller at det finst, og at det er ditt.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name a file in it, for example {path}/pilots.db.</source>
        <translation>{path} er ei mappe. Nemn ei fil i henne, til dømes {path}/pilots.db.</translation>
    </message>
    <message>
        <source>{path} is open for reading only: you may not write the file. To change it, copy it to a folder of your own.</source>
        <translation>{path} er berre open for lesing: du har ikkje lov til å skrive i fila. Skal du endre henne, kopier henne til ei eiga mappe.</translation>
    </message>
    <message>
        <source>{path} is open for reading only: you may not write in its folder. To change it, copy it to a folder of your own.</source>
        <translation>{path} er berre open for lesing: du har ikkje lov til å skrive i mappa ho ligg i. Skal du endre fila, kopier henne til ei eiga mappe.</translation>
    </message>
    <message>
        <source>{path} is open for reading only: you may not write the file, it is {owner}&apos;s. Ask {owner}, or copy it to a folder of your own.</source>
        <translation>{path} er berre open for lesing: du har ikkje lov til å skrive i fila, ho høyrer til {owner}. Spør {owner}, eller kopier fila til ei eiga mappe.</translation>
    </message>
    <message>
        <source>{path} is open for reading only: you may not write in its folder, it is {owner}&apos;s. Ask {owner}, or copy it to a folder of your own.</source>
        <translation>{path} er berre open for lesing: du har ikkje lov til å skrive i mappa ho ligg i, mappa høyrer til {owner}. Spør {owner}, eller kopier fila til ei eiga mappe.</translation>
    </message>
    <message>
        <source>{path} was not closed properly, and can&apos;t be read where its folder can&apos;t be written. Copy it together with {path}-wal to a folder of your own.</source>
        <translation>{path} blei ikkje lukka ordentleg, og kan ikkje lesast der mappa ikkje kan skrivast til. Kopier det saman med {path}-wal til ei eiga mappe.</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Det er ingenting av ditt å angre.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det er ingenting å gjere om igjen.</translation>
    </message>
    <message>
        <source>“{label}” can&apos;t be undone: “{later}” has changed the same since (by {by}). Undo that first.</source>
        <translation>«{label}» kan ikkje angrast: «{later}» har endra det same sidan (av {by}). Angre det først.</translation>
    </message>
    <message>
        <source>“{label}” can&apos;t be redone: “{later}” has changed the same since (by {by}). Undo that first.</source>
        <translation>«{label}» kan ikkje gjerast om igjen: «{later}» har endra det same sidan (av {by}). Angre det først.</translation>
    </message>
    <message>
        <source>The history has no number {number}: look there for the right one.</source>
        <translation>Historikken har ikkje noko nummer {number}: sjå der etter det rette.</translation>
    </message>
    <message>
        <source>“{label}” is undone already: there is nothing of it left to undo.</source>
        <translation>«{label}» er allereie angra: det er ikkje noko igjen å angre.</translation>
    </message>
    <message>
        <source>“{label}” can&apos;t be brought back: a place or group of its numbers was removed since. Undo that first.</source>
        <translation>«{label}» kan ikkje hentast tilbake: ein stad eller ei gruppe for tala er fjerna sidan. Angre det først.</translation>
    </message>
    <message>
        <source>“{label}” can&apos;t be undone: numbers have come in since, and they were judged by it. Fix a new criterion or withdraw the phase instead; both stay visible.</source>
        <translation>«{label}» kan ikkje angrast: det er kome tal sidan, og dei blei vurderte etter det. Fastset eit nytt kriterium eller trekk tilbake etappen i staden; begge delar blir verande synlege.</translation>
    </message>
    <message>
        <source>The store at {path} could not be brought up to date: {reason}. It is as it was before.</source>
        <translation>Datalageret {path} kunne ikkje oppdaterast: {reason}. Det er som det var.</translation>
    </message>
    <message>
        <source>“{text}” is not a period: write a date such as 2026-09-28, a week such as 2026-W36 or a month such as 2026-09.</source>
        <translation>«{text}» er ikkje ein periode: skriv ein dato som 2026-09-28, ei veke som 2026-W36 eller ein månad som 2026-09.</translation>
    </message>
    <message>
        <source>“{text}” does not exist in the calendar: check the day and month.</source>
        <translation>«{text}» finst ikkje i kalenderen: kontroller dag og månad.</translation>
    </message>
    <message>
        <source>“{text}” lies outside 1900 to 2199: check the year.</source>
        <translation>«{text}» ligg utanfor 1900 til 2199: kontroller året.</translation>
    </message>
    <message>
        <source>“{text}” is a {found}, but these numbers come by {cadence}: write the first day of each {cadence}.</source>
        <translation>«{text}» er ei anna lengd ({found}) enn desse tala ({cadence}): skriv første dag i perioden ({cadence}).</translation>
    </message>
    <message>
        <source>This measure is no longer there. Somebody may have removed it.</source>
        <translation>Denne indikatoren finst ikkje lenger. Nokon kan ha fjerna han.</translation>
    </message>
    <message>
        <source>The place or group is no longer there. Choose another one.</source>
        <translation>Staden eller gruppa finst ikkje lenger. Vel noko anna.</translation>
    </message>
    <message>
        <source>This pilot is no longer there. Somebody may have removed it.</source>
        <translation>Denne piloten finst ikkje lenger. Nokon kan ha fjerna han.</translation>
    </message>
    <message>
        <source>There is no readiness profile called “{name}”. Did you mean {known}?</source>
        <translation>Det finst ingen profil som heiter «{name}». Meinte du {known}?</translation>
    </message>
    <message>
        <source>There is no store at {path}. Check the name, or begin a new one there.</source>
        <translation>Det finst ikkje noko datalager på {path}. Kontroller namnet, eller begynn eit nytt der.</translation>
    </message>
    <message>
        <source>The folder {path} is not there. Make it first, or choose another one.</source>
        <translation>Mappa {path} finst ikkje. Lag henne først, eller vel ei anna.</translation>
    </message>
    <message>
        <source>Another Springbrett is writing to {path} and has not finished. Nothing was saved: try again.</source>
        <translation>Eit anna Springbrett skriv til {path} og er ikkje ferdig. Ingenting blei lagra: prøv igjen.</translation>
    </message>
    <message>
        <source>Another Springbrett ({who}) is writing to {path} and has not finished. Nothing was saved: try again.</source>
        <translation>Eit anna Springbrett ({who}) skriv til {path} og er ikkje ferdig. Ingenting blei lagra: prøv igjen.</translation>
    </message>
    <message>
        <source>{path} is open for reading only, so nothing can be changed in it.</source>
        <translation>{path} er ope berre for lesing, så ingenting kan endrast i det.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}) and can&apos;t be read now, so nobody can tell whether the last change was saved. Open it again and look at the history before you repeat it.</source>
        <translation>{path} kunne ikkje skrivast ({reason}) og kan ikkje lesast no, så ingen kan seie om den siste endringa blei lagra. Opne det på nytt og sjå på historikken før du gjer det om igjen.</translation>
    </message>
    <message>
        <source>The store does not take that: {reason}. Nothing was changed.</source>
        <translation>Datalageret tek ikkje imot det: {reason}. Ingenting blei endra.</translation>
    </message>
    <message>
        <source>There was a store at {path} (last saved at {since}), and it is gone. No empty one was made in its place. {help}</source>
        <translation>Det var eit datalager på {path} (sist lagra {since}), og det er borte. Det blei ikkje laga noko tomt i staden. {help}</translation>
    </message>
    <message>
        <source>{path} has to be brought up to date, and there is no room for it: {needed} MB must be free in {folder}. Nothing was changed.</source>
        <translation>{path} må oppdaterast, og det er ikkje plass: {needed} MB må vere ledig i {folder}. Ingenting blei endra.</translation>
    </message>
    <message>
        <source>{path} has to be brought up to date, and no backup of it could be made first: {reason} Nothing was changed.</source>
        <translation>{path} må oppdaterast, og det lét seg ikkje gjere å ta ein tryggingskopi først: {reason} Ingenting blei endra.</translation>
    </message>
    <message>
        <source>{said} A copy from before is {file}.</source>
        <translation>{said} Ein kopi frå før er {file}.</translation>
    </message>
    <message>
        <source>{said} {help}</source>
        <translation>{said} {help}</translation>
    </message>
    <message>
        <source>{path} is open in another Springbrett. Close it there first; nothing was changed.</source>
        <translation>{path} er ope i eit anna Springbrett. Lukk det der først; ingenting blei endra.</translation>
    </message>
    <message>
        <source>There is a file at {path} already, and it stays as it is: choose another name.</source>
        <translation>Det ligg allereie ei fil på {path}, og ho blir som ho er: vel eit anna namn.</translation>
    </message>
    <message>
        <source>The copy could not be written to {path}: {reason}. Choose another place.</source>
        <translation>Kopien kunne ikkje skrivast til {path}: {reason}. Vel ein annan stad.</translation>
    </message>
    <message>
        <source>There is no backup {file}. See which there are: springbrett restore --list</source>
        <translation>Det finst ingen tryggingskopi {file}. Sjå kva for nokre som finst: springbrett restore --list</translation>
    </message>
    <message>
        <source>The page could not be written to {path}: check that the folder exists and is yours.</source>
        <translation>Sida kunne ikkje skrivast til {path}: kontroller at mappa finst, og at ho er di.</translation>
    </message>
    <message>
        <source>A cell of the sheet “{sheet}” holds an empty sign (NUL), near row {row}: clear that cell.</source>
        <translation>Ei celle i arket «{sheet}» har eit tomt teikn (NUL), nær rad {row}: tøm den cella.</translation>
    </message>
    <message>
        <source>The file is over {most} MB, more than can be read at once: divide it, for example by year.</source>
        <translation>Fila er over {most} MB, meir enn det går an å lese på éin gong: del henne, til dømes etter år.</translation>
    </message>
    <message>
        <source>The target is the same as the baseline: there is nothing to be shown. Move one.</source>
        <translation>Målet er det same som utgangspunktet: då er det ingenting å vise. Flytt eitt av dei.</translation>
    </message>
    <message>
        <source>The size of a period is {size}: it must be above zero.</source>
        <translation>Storleiken på ein periode er {size}: han må vere over null.</translation>
    </message>
    <message>
        <source>The spread is {spread}: it must be above zero.</source>
        <translation>Spreiinga er {spread}: ho må vere over null.</translation>
    </message>
    <message>
        <source>The true value cannot be {value} for this kind of number.</source>
        <translation>Den sanne verdien kan ikkje vere {value} for denne typen tal.</translation>
    </message>
    <message>
        <source>There must be at least one period ahead and one draw.</source>
        <translation>Det må vere minst éin periode framover og éi trekning.</translation>
    </message>
    <message>
        <source>There are no words for this: give what a function here returned.</source>
        <translation>Det finst ingen ord for dette: gi det ein funksjon her har gitt tilbake.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {reason}. Choose another place.</source>
        <translation>{file} kan ikkje skrivast: {reason}. Vel ein annan stad.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be replaced: another program has it open. Close it there, or choose another name.</source>
        <translation>{file} kan ikkje erstattast: eit anna program har fila open. Lukk ho der, eller vel eit anna namn.</translation>
    </message>
    <message>
        <source>Several sheets can be read: {names}. Choose one.</source>
        <translation>Fleire ark kan lesast: {names}. Vel eitt.</translation>
    </message>
    <message>
        <source>No sheet has what is needed ({names}). Of the first: {reason}</source>
        <translation>Ingen ark har det som trengst ({names}). Om det første: {reason}</translation>
    </message>
    <message>
        <source>There is no sheet “{name}”. The sheets are: {names}.</source>
        <translation>Det finst ikkje noko ark «{name}». Arka er: {names}.</translation>
    </message>
    <message>
        <source>A text file has no sheet “{name}”: only a workbook (xlsx, xls, ods) has sheets.</source>
        <translation>Ei tekstfil har ikkje noko ark «{name}»: det har berre ei arbeidsbok (xlsx, xls, ods).</translation>
    </message>
    <message>
        <source>The workbook is empty: no sheet that is shown has any cell.</source>
        <translation>Arbeidsboka er tom: ingen ark som blir viste, har noka celle.</translation>
    </message>
    <message>
        <source>{cell} is merged over several rows, so it can&apos;t be known which of them its number is for: split the cell and write each row&apos;s own number.</source>
        <translation>{cell} er slått saman over fleire rader, så det går ikkje an å vite kva for ei av dei talet gjeld: del cella, og skriv talet for kvar rad.</translation>
    </message>
    <message>
        <source>The workbook is too large: {what}. Save the sheet with the numbers as CSV and take that, or delete the empty rows and columns around the numbers.</source>
        <translation>Arbeidsboka er for stor: {what}. Lagre arket med tala som CSV og bruk den, eller slett dei tomme radene og kolonnane rundt tala.</translation>
    </message>
    <message>
        <source>The workbook can&apos;t be read; it may be damaged or hold something else. Open it in a spreadsheet and save it as xlsx or CSV.</source>
        <translation>Arbeidsboka kan ikkje lesast; ho kan vere skadd eller innehalde noko anna. Opne ho i eit rekneark og lagre ho som xlsx eller CSV.</translation>
    </message>
    <message>
        <source>The file is a zip archive, but no workbook: choose an xlsx, xls or ods file, or a CSV.</source>
        <translation>Fila er eit zip-arkiv, men inga arbeidsbok: vel ei xlsx-, xls- eller ods-fil, eller ein CSV.</translation>
    </message>
    <message>
        <source>The workbook defines its own entities, which no spreadsheet does: open it in a spreadsheet and save it again.</source>
        <translation>Arbeidsboka definerer eigne entitetar, og det gjer ikkje noko rekneark: opne ho i eit rekneark og lagre ho på nytt.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password: open it and save it without one.</source>
        <translation>Arbeidsboka er verna med passord: opne ho og lagre ho utan.</translation>
    </message>
    <message>
        <source>A map with the table [columns] says all itself: leave {option} out, or write it in the map.</source>
        <translation>Eit kart med tabellen [columns] seier alt sjølv: ta bort {option}, eller skriv det i kartet.</translation>
    </message>
    <message>
        <source>The map {file} can&apos;t be written: {reason}.</source>
        <translation>Kartet {file} kan ikkje skrivast: {reason}.</translation>
    </message>
    <message>
        <source>No sheet “{name}” is remembered. Those that are: {names}.</source>
        <translation>Ikkje noko ark «{name}» er hugsa. Desse er det: {names}.</translation>
    </message>
    <message>
        <source>{name} was changed since it was exported, so it was left alone. Export it under another name.</source>
        <translation>{name} er endra etter eksporten og blei difor ikkje overskriven. Eksporter under eit anna namn.</translation>
    </message>
    <message>
        <source>{name} is open in another program: close it there, then export it again.</source>
        <translation>{name} er i bruk i eit anna program: lukk fila der, og eksporter på nytt.</translation>
    </message>
    <message>
        <source>The folder {name} holds other files: choose a new name for the tables, or an empty folder.</source>
        <translation>Mappa {name} har andre filer: vel eit nytt namn til tabellane, eller ei tom mappe.</translation>
    </message>
    <message>
        <source>Byte {position} of the file is no {encoding}: choose another encoding.</source>
        <translation>Byte {position} i fila er ikkje {encoding}: vel ei anna teiknkoding.</translation>
    </message>
    <message>
        <source>Say why saved numbers are corrected: the old ones are kept with it.</source>
        <translation>Sei kvifor lagra tal blir retta: dei gamle blir tekne vare på saman med grunnen.</translation>
    </message>
    <message>
        <source>Say which way is better.</source>
        <translation>Sei kva veg som er betre.</translation>
    </message>
    <message>
        <source>These numbers say which pilots they are of: “Change how it is read” brings them into those.</source>
        <translation>Desse tala seier kva pilotar dei gjeld: «Endre korleis det blir lese» legg dei inn der.</translation>
    </message>
    <message>
        <source>{file} is no map: it is not text in UTF-8.</source>
        <translation>{file} er ikkje eit kart: det er ikkje tekst i UTF-8.</translation>
    </message>
    <message>
        <source>{file} is no map: line {line} can&apos;t be read. Write one name = value a line, or begin with a map that --write-map has written.</source>
        <translation>{file} er ikkje eit kart: linje {line} kan ikkje lesast. Skriv éi linje per namn = verdi, eller begynn med eit kart som --write-map har skrive.</translation>
    </message>
    <message>
        <source>{file} is no map: begin with one that --write-map has written, and change that.</source>
        <translation>{file} er ikkje eit kart: begynn med eit som --write-map har skrive, og endre det.</translation>
    </message>
    <message>
        <source>{file} is no map: “{name}” is unknown in it. Did you mean “{near}”?</source>
        <translation>{file} er ikkje eit kart: det har noko ukjent, «{name}». Meinte du «{near}»?</translation>
    </message>
    <message>
        <source>{file} is no map: “{name}” is not a text in quotation marks.</source>
        <translation>{file} er ikkje eit kart: «{name}» er ikkje ein tekst i hermeteikn.</translation>
    </message>
    <message>
        <source>{file} is no map: “{name}” is not a whole number from {least} to {most}.</source>
        <translation>{file} er ikkje eit kart: «{name}» er ikkje eit heilt tal frå {least} til {most}.</translation>
    </message>
    <message>
        <source>{file} is no map: “{name}” can&apos;t be “{value}”, but one of: {choices}.</source>
        <translation>{file} er ikkje eit kart: «{name}» kan ikkje vere «{value}», men eitt av desse: {choices}.</translation>
    </message>
    <message>
        <source>{file} is no map: “columns” is neither a table such as [columns] nor a list of columns.</source>
        <translation>{file} er ikkje eit kart: «columns» er verken ein tabell som [columns] eller ei liste over kolonner.</translation>
    </message>
    <message>
        <source>{file} is no map: column {number} in it has neither a title nor a letter.</source>
        <translation>{file} er ikkje eit kart: kolonne {number} i det har verken overskrift eller bokstav.</translation>
    </message>
    <message>
        <source>{file} is no map: it says two things of column {letter}.</source>
        <translation>{file} er ikkje eit kart: det seier to ulike ting om kolonne {letter}.</translation>
    </message>
    <message>
        <source>{file} is no map: “{name}” goes with a list of columns, not with the table [columns].</source>
        <translation>{file} er ikkje eit kart: «{name}» høyrer til ei liste over kolonner, ikkje til tabellen [columns].</translation>
    </message>
    <message>
        <source>The map has a column “{title}”, and the file has none. It has: {names}.</source>
        <translation>Kartet har ei kolonne «{title}», og det har ikkje fila. Ho har: {names}.</translation>
    </message>
    <message>
        <source>Several columns are called “{title}”. Say in the map which one it is, by its letter: column = &quot;{letter}&quot;.</source>
        <translation>Fleire kolonner heiter «{title}». Sei i kartet kva for ei det er, med bokstaven: column = &quot;{letter}&quot;.</translation>
    </message>
    <message>
        <source>Say which way is better for “{metric}”: more or less.</source>
        <translation>Sei kva veg som er betre for «{metric}»: meir eller mindre.</translation>
    </message>
    <message>
        <source>“{text}” is a part of a year, and numbers come by month, quarter, school year or year: write one of these.</source>
        <translation>«{text}» er ein del av eit år, og tal kjem per månad, kvartal, skuleår eller år: skriv ein av desse.</translation>
    </message>
    <message>
        <source>{question} The choices are: {choices}. Say it with {option}.</source>
        <translation>{question} Vala er: {choices}. Svar med {option}.</translation>
    </message>
    <message>
        <source>{question} Say it with {option}.</source>
        <translation>{question} Oppgi det med {option}.</translation>
    </message>
    <message>
        <source>The sheet has {width} columns, more than the {most} that can be read at once: keep those with the periods and numbers that you want.</source>
        <translation>Arket har {width} kolonnar, fleire enn dei {most} som kan lesast på éin gong: ta vare på dei med periodane og tala du vil ha.</translation>
    </message>
    <message>
        <source>Nothing was imported: {count} numbers were changed both in the file and here since it was exported. The first is in row {row}: {theirs} here, {mine} in the file. Say whose to take, or leave those rows out of the file.</source>
        <translation>Ingenting blei importert: {count} tal er endra både i fila og her etter eksporten. Det første er i rad {row}: {theirs} her, {mine} i fila. Sei kva for nokre som skal gjelde, eller ta dei radene ut av fila.</translation>
    </message>
    <message>
        <source>Nothing on the tour is called “{only}”. There are: {names}.</source>
        <translation>Ingenting i omvisinga heiter «{only}». Her er: {names}.</translation>
    </message>
    <message>
        <source>A group needs a name: write one, or remove the group.</source>
        <translation>Ei gruppe må ha eit namn: skriv eit, eller fjern gruppa.</translation>
    </message>
    <message>
        <source>“{text}” are no minutes: write a whole number such as 15.</source>
        <translation>«{text}» er ikkje eit tal på minutt: skriv eit heilt tal, som 15.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>{file} kunne ikkje skrivast: {reason}. Vel ein annan stad.</translation>
    </message>
    <message>
        <source>Say who first, then a colon: “Kari: call the school by 12.12.”</source>
        <translation>Sei først kven, så eit kolon: «Kari: ring skulen innan 12.12.»</translation>
    </message>
    <message>
        <source>Say what {owner} is to do, after the colon.</source>
        <translation>Sei kva {owner} skal gjere, etter kolonet.</translation>
    </message>
    <message>
        <source>“{text}” is not a day: write “by 12.12.”, “by Friday” or “by week 50”.</source>
        <translation>«{text}» er ikkje ein dag: skriv «innan 12.12.», «innan fredag» eller «innan veke 50».</translation>
    </message>
    <message>
        <source>{day} has passed: write a day that lies ahead.</source>
        <translation>{day} er passert: skriv ein dag som ligg fram i tid.</translation>
    </message>
    <message>
        <source>Action {number} is done or dropped already: edit it instead.</source>
        <translation>Oppgåve {number} er alt gjord eller droppa: endre ho i staden.</translation>
    </message>
    <message>
        <source>Action {number} can&apos;t be both done and dropped: empty one of the dates.</source>
        <translation>Oppgåve {number} kan ikkje vere både gjord og droppa: tøm ein av datoane.</translation>
    </message>
    <message>
        <source>{on} lies ahead: write the day on which it was done or dropped.</source>
        <translation>{on} er fram i tid: skriv dagen då ho blei gjord eller droppa.</translation>
    </message>
    <message>
        <source>There is already a contact called {name}. Add what tells them apart, such as where they work.</source>
        <translation>Det finst allereie ein kontakt som heiter {name}. Legg til noko som skil dei, som kvar dei arbeider.</translation>
    </message>
    <message>
        <source>There is already an organisation called {name}: choose another name.</source>
        <translation>Det finst allereie ein organisasjon som heiter {name}: vel eit anna namn.</translation>
    </message>
    <message>
        <source>“{address}” is no e-mail address: it has one @ and no blanks, as kari@kommune.no.</source>
        <translation>«{address}» er inga e-postadresse: ho har éin @ og ingen mellomrom, som kari@kommune.no.</translation>
    </message>
    <message>
        <source>{pilot} is on the agenda of {review} already.</source>
        <translation>{pilot} er allereie på dagsordenen for {review}.</translation>
    </message>
    <message>
        <source>{pilot} has a decision or an action from {review}: it stays on the agenda, for the minutes.</source>
        <translation>{pilot} har ei avgjerd eller ei oppgåve frå {review}: piloten blir ståande på dagsordenen, av omsyn til referatet.</translation>
    </message>
    <message>
        <source>{name} is in the list of who came twice: name each person once.</source>
        <translation>{name} står to gonger i lista over kven som kom: oppgi kvar person éin gong.</translation>
    </message>
    <message>
        <source>{review} asks nothing before the chart: choose first what it asks for.</source>
        <translation>{review} spør ikkje om noko før diagrammet: vel først kva de skal spørje om.</translation>
    </message>
    <message>
        <source>{review} asks for {asked}: write down these, or change first what it asks for.</source>
        <translation>{review} spør om {asked}: skriv ned dette, eller endre først kva det blir spurt om.</translation>
    </message>
    <message>
        <source>The chart of {pilot} has been shown: what somebody answers now would be no guess any more.</source>
        <translation>Diagrammet for {pilot} er vist: det nokon svarer no, ville ikkje lenger vere ei gjetting.</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>røyster</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>anslag</translation>
    </message>
    <message>
        <source>A review needs a title: say in a few words which meeting it is.</source>
        <translation>Ein gjennomgang må ha ein tittel: sei med nokre få ord kva for møte det er.</translation>
    </message>
    <message>
        <source>{review} has no pilots on its agenda: add one before you begin.</source>
        <translation>{review} har ingen pilotar på dagsordenen: legg til ein før de begynner.</translation>
    </message>
    <message>
        <source>{review} has begun already.</source>
        <translation>{review} har allereie begynt.</translation>
    </message>
    <message>
        <source>{review} has not begun: begin it first.</source>
        <translation>{review} har ikkje begynt: start gjennomgangen først.</translation>
    </message>
    <message>
        <source>{review} was held on {on}: undo its end before you change that.</source>
        <translation>{review} blei halden {on}: angre avslutninga før du endrar det.</translation>
    </message>
    <message>
        <source>{on} lies ahead: begin the review on the day on which it is held.</source>
        <translation>{on} er fram i tid: start gjennomgangen den dagen han blir halden.</translation>
    </message>
    <message>
        <source>In {review} people have answered already: what they were asked stays as it is.</source>
        <translation>I {review} har nokon allereie svart: det dei blei spurde om, blir ståande.</translation>
    </message>
    <message>
        <source>{pilot} is not on the agenda of {review}: add it there first.</source>
        <translation>{pilot} er ikkje på dagsordenen for {review}: legg piloten til der først.</translation>
    </message>
    <message>
        <source>Nothing is decided about “{title}” yet: write the decision on its page, then it is decided.</source>
        <translation>Ingenting er avgjort om «{title}» enno: skriv avgjerda på sida til piloten, så er han avgjord.</translation>
    </message>
    <message>
        <source>“{title}” has numbers already, so it is no mere idea: move it to the design at most.</source>
        <translation>«{title}» har allereie tal, så det er ikkje berre ein idé: flytt piloten høgst tilbake til utforming.</translation>
    </message>
    <message>
        <source>No review has been held yet, so there are no minutes.</source>
        <translation>Ingen gjennomgang er halden enno, så det finst ikkje noko referat.</translation>
    </message>
    <message>
        <source>This file is no longer there. Somebody may have removed it.</source>
        <translation>Denne fila finst ikkje lenger. Nokon kan ha fjerna ho.</translation>
    </message>
    <message>
        <source>{review} has not begun, so there are no minutes of it yet.</source>
        <translation>{review} har ikkje begynt, så det finst ikkje noko referat enno.</translation>
    </message>
    <message>
        <source>This review is no longer there. Somebody may have removed it.</source>
        <translation>Denne gjennomgangen finst ikkje lenger. Nokon kan ha fjerna han.</translation>
    </message>
    <message>
        <source>This pilot is no longer on the agenda of {review}: look at it again.</source>
        <translation>Denne piloten er ikkje lenger på dagsordenen for {review}: sjå på dagsordenen på nytt.</translation>
    </message>
    <message>
        <source>It was stopped: nothing was written.</source>
        <translation>Det blei stoppa: ingenting blei skrive.</translation>
    </message>
    <message>
        <source>There is no template “{name}”. The nearest is {nearest}.</source>
        <translation>Det finst ingen mal «{name}». Den nærmaste er {nearest}.</translation>
    </message>
    <message>
        <source>Templates are written in {languages}; “{language}” is none of them.</source>
        <translation>Malar er skrivne på {languages}; «{language}» er ingen av dei.</translation>
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
        <translation>pilotar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Of which pilots</source>
        <translation>Kva pilotar</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Alle tabellar</translation>
    </message>
    <message>
        <source>Summary, a row a pilot</source>
        <translation>Samandrag, ei rad per pilot</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Målingar</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Avgjerder</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Oppgåver</translation>
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
        <translation>CSV for program</translation>
    </message>
    <message>
        <source>JSON for programs</source>
        <translation>JSON for program</translation>
    </message>
    <message>
        <source>Folder of CSV files, described for programs</source>
        <translation>Mappe med CSV-filer, skildra for program</translation>
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
        <translation>Dei som blir viste: {shown} av {total}</translation>
    </message>
    <message>
        <source>All but the archived</source>
        <translation>Alle unntatt dei arkiverte</translation>
    </message>
    <message>
        <source>{title} alone</source>
        <translation>Berre {title}</translation>
    </message>
    <message>
        <source>Nothing was exported from this store yet: choose what and where to first.</source>
        <translation>Ingenting er eksportert frå dette datalageret enno: vel først kva og kvar.</translation>
    </message>
    <message>
        <source>Saved as {name}, with all pilots.</source>
        <translation>Lagra som {name}, med alle pilotar.</translation>
    </message>
    <message>
        <source>Saved as {name}, with {shown} of {total} pilots.</source>
        <translation>Lagra som {name}, med {shown} av {total} pilotar.</translation>
    </message>
    <message>
        <source>No pilot is shown, so there is nothing to export: see all first.</source>
        <translation>Ingen pilotar blir viste, så det er ingenting å eksportere: vis alle først.</translation>
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
        <translation>verdi spennet skal liggje forbi</translation>
    </message>
    <message>
        <source>number of months paid for</source>
        <translation>tal på månader det er betalt for</translation>
    </message>
    <message>
        <source>number of periods for the gap</source>
        <translation>tal på periodar for skilnaden</translation>
    </message>
    <message>
        <source>number of cycles</source>
        <translation>tal på rundar</translation>
    </message>
    <message>
        <source>number of periods</source>
        <translation>tal på periodar</translation>
    </message>
    <message>
        <source>chance in a new place</source>
        <translation>sjanse på ein ny stad</translation>
    </message>
    <message>
        <source>number of open criteria</source>
        <translation>tal på opne kriterium</translation>
    </message>
    <message>
        <source>number of participants</source>
        <translation>tal på deltakarar</translation>
    </message>
    <message>
        <source>number of places</source>
        <translation>tal på stader</translation>
    </message>
    <message>
        <source>size of the smallest group</source>
        <translation>storleiken på den minste gruppa</translation>
    </message>
    <message>
        <source>share of those worst off</source>
        <translation>andelen til dei dårlegast stilte</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>adaptation</source>
        <translation>tilpassing</translation>
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
        <translation>grunnen til staden</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>name of who collects</source>
        <translation>namn på den som samlar inn</translation>
    </message>
    <message>
        <source>cost cap for each participant</source>
        <translation>kostnadstak per deltakar</translation>
    </message>
    <message>
        <source>name of who decided</source>
        <translation>namn på den som tok avgjerda</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definisjon</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>nemnar</translation>
    </message>
    <message>
        <source>text about what was done</source>
        <translation>kva som blei gjort</translation>
    </message>
    <message>
        <source>text about how it went</source>
        <translation>tekst om korleis det gjekk</translation>
    </message>
    <message>
        <source>number of minutes</source>
        <translation>tal på minutt</translation>
    </message>
    <message>
        <source>name of who does it</source>
        <translation>namn på den som gjer det</translation>
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
        <translation>tal på svar</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>e-postadresse</translation>
    </message>
    <message>
        <source>name of the groups</source>
        <translation>namn på inndelinga</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>filnamn</translation>
    </message>
    <message>
        <source>“if we”</source>
        <translation>viss vi</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>kor viktig</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>leiar</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>grense</translation>
    </message>
    <message>
        <source>minimum worthwhile value</source>
        <translation>minste verdi som er verd innsatsen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>note</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>teljar</translation>
    </message>
    <message>
        <source>number of people</source>
        <translation>tal på personar</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>planned reach</source>
        <translation>planlagt tal</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>kva de trudde</translation>
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
        <translation>kjelde</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>styrke</translation>
    </message>
    <message>
        <source>text about what it showed</source>
        <translation>kva det viste</translation>
    </message>
    <message>
        <source>text about surprises</source>
        <translation>overraskingar</translation>
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
        <translation>uvisse</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>eining</translation>
    </message>
    <message>
        <source>value</source>
        <translation>verdi</translation>
    </message>
    <message>
        <source>text about what happened</source>
        <translation>kva som skjedde</translation>
    </message>
</context>
<context>
    <name>finder</name>
    <message numerus="yes">
        <source>%n pilot(s)</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n pilotar</numerusform>
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
        <translation>Ein pilot, ein person, ein stad, ei vising eller det du vil gjere</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Dette blei funne</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>Ingenting heiter det. Prøv færre bokstavar.</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to open, Esc to close</source>
        <translation>↑ ↓ vel, Enter opnar, Esc lukkar</translation>
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
        <translation>Stad</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Vising</translation>
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
        <translation>Ikkje betre enn så vidt verdt innsatsen, men blir rekna som vist</translation>
    </message>
    <message>
        <source>The same, with numbers that vary twice as much</source>
        <translation>Det same, med tal som varierer dobbelt så mykje</translation>
    </message>
    <message>
        <source>The same, and neighbouring numbers hang together somewhat</source>
        <translation>Det same, og nabotal heng litt saman</translation>
    </message>
    <message>
        <source>The same, and neighbouring numbers hang together a lot</source>
        <translation>Det same, og nabotal heng mykje saman</translation>
    </message>
    <message>
        <source>Nothing happened at all, yet called shown</source>
        <translation>Ingenting har skjedd, men det blir rekna som vist</translation>
    </message>
    <message>
        <source>No better than just worthwhile, with up to six new starts</source>
        <translation>Ikkje betre enn så vidt verdt innsatsen, med inntil seks nye startar</translation>
    </message>
    <message>
        <source>The same, with one new start chosen when all is known</source>
        <translation>Det same, med éin ny start vald når alt er kjent</translation>
    </message>
    <message>
        <source>The target is truly reached, and it is shown by the date</source>
        <translation>Målet er verkeleg nådd, og det er vist innan datoen</translation>
    </message>
    <message>
        <source>Five points beyond the target, and it is shown by the date</source>
        <translation>Fem prosentpoeng forbi målet, og det er vist innan datoen</translation>
    </message>
    <message>
        <source>Found, of what one test at the planned end would find</source>
        <translation>Funne, av det éin test ved planlagd slutt ville finne</translation>
    </message>
    <message>
        <source>Somebody is harmed, yet the guardrail is called in order</source>
        <translation>Nokon tek skade, men balanseindikatoren blir rekna som i orden</translation>
    </message>
    <message>
        <source>Better on average but worse for those worst off, yet ready</source>
        <translation>Betre i snitt, men verre for dei dårlegast stilte, og likevel klar</translation>
    </message>
    <message>
        <source>a 95 % interval looked at every week</source>
        <translation>eit 95 %-intervall ein ser på kvar veke</translation>
    </message>
    <message>
        <source>six in a row on the good side</source>
        <translation>seks på rad på den gode sida</translation>
    </message>
    <message>
        <source>the average so far beyond the target</source>
        <translation>gjennomsnittet til no forbi målet</translation>
    </message>
    <message>
        <source>one test at the planned end</source>
        <translation>éin test ved planlagd slutt</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>{label} (may be left out)</source>
        <translation>{label} (kan utelatast)</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message numerus="yes">
        <source>%n cell(s) say that it is not known and stay as they were.</source>
        <translation>
            <numerusform>%n celle seier at talet ikkje er kjent, og blir som ho var.</numerusform>
            <numerusform>%n celler seier at talet ikkje er kjent, og blir som dei var.</numerusform>
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
        <translation>Rettleiing</translation>
    </message>
    <message>
        <source>{page} – Guide</source>
        <translation>{page} – Rettleiing</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Søk i rettleiinga</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhald</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Dette blei funne</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word.</source>
        <translation>Ingenting blei funne. Prøv eit anna ord.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>This is on the web: {address}</source>
        <translation>Dette ligg på nettet: {address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Opne i nettlesaren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopier adressa</translation>
    </message>
    <message>
        <source>{page} is not part of the guide.</source>
        <translation>{page} er ikkje med i rettleiinga.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Keep small pilots, and know which are ready to scale.</source>
        <translation>Ta vare på små pilotar, og sjå kva for nokre som er klare til å skalerast.</translation>
    </message>
    <message>
        <source>The store; else SPRINGBRETT_STORE, else your own.</source>
        <translation>Datalageret; elles SPRINGBRETT_STORE, elles ditt eige.</translation>
    </message>
    <message>
        <source>Language; else the system&apos;s.</source>
        <translation>Språk; elles det systemet har.</translation>
    </message>
    <message>
        <source>Who is writing; else the user of this computer.</source>
        <translation>Kven som skriv; elles brukaren av denne maskina.</translation>
    </message>
    <message>
        <source>A new store where one has lain that is gone.</source>
        <translation>Eit nytt datalager der det har lege eitt som er borte.</translation>
    </message>
    <message>
        <source>Open, print milliseconds, close.</source>
        <translation>Opne, skriv ut millisekund, lukk.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Vis versjonen og avslutt.</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>opne vindauget</translation>
    </message>
    <message>
        <source>look at sample pilots</source>
        <translation>sjå på dømepilotar</translation>
    </message>
    <message>
        <source>write something</source>
        <translation>skriv noko</translation>
    </message>
    <message>
        <source>is it ready, and what is missing</source>
        <translation>er han klar, og kva manglar</translation>
    </message>
    <message>
        <source>the table for Excel</source>
        <translation>tabellen til Excel</translation>
    </message>
    <message>
        <source>The window on a throw-away store of sample pilots.</source>
        <translation>Vindauget med dømepilotar i eit datalager som blir kasta etterpå.</translation>
    </message>
    <message>
        <source>Pictures of every screen, a sample store and its summary; needs no screen.</source>
        <translation>Bilete av alle visingar, eit dømelager og samandraget av det; treng ingen skjerm.</translation>
    </message>
    <message>
        <source>Where the pictures go.</source>
        <translation>Kvar bileta skal liggje.</translation>
    </message>
    <message>
        <source>Every screen, panel and empty state.</source>
        <translation>Kvart skjermbilete, panel og tomme bilete.</translation>
    </message>
    <message>
        <source>Only these; * for any letters.</source>
        <translation>Berre desse; * for kva bokstavar som helst.</translation>
    </message>
    <message>
        <source>Of the window.</source>
        <translation>På vindauget.</translation>
    </message>
    <message>
        <source>Every pilot, with its flag and why.</source>
        <translation>Alle pilotar, med flagget og kvifor.</translation>
    </message>
    <message>
        <source>Archived pilots too, which are left out else.</source>
        <translation>Òg arkiverte pilotar, som elles blir utelatne.</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Som JSON.</translation>
    </message>
    <message>
        <source>One pilot with all its records.</source>
        <translation>Éin pilot med alle oppføringane.</translation>
    </message>
    <message>
        <source>Is it ready to scale, why, and what is missing.</source>
        <translation>Er han skaleringsklar, kvifor, og kva manglar.</translation>
    </message>
    <message>
        <source>As the numbers in the store stand on this day.</source>
        <translation>Slik tala i datalageret står denne dagen.</translation>
    </message>
    <message>
        <source>Everything again from the measurements.</source>
        <translation>Alt på nytt frå målingane.</translation>
    </message>
    <message>
        <source>Everything that was done, oldest first.</source>
        <translation>Alt som er gjort, eldste først.</translation>
    </message>
    <message>
        <source>Any write. Each is saved before its line is printed.</source>
        <translation>Alle endringar. Kvar av dei blir lagra før linja blir skriven ut.</translation>
    </message>
    <message>
        <source>Commands from a file, one a line; - is stdin.</source>
        <translation>Kommandoar frå ei fil, éin per linje; - er stdin.</translation>
    </message>
    <message>
        <source>The whole file in one transaction.</source>
        <translation>Heile fila i éin transaksjon.</translation>
    </message>
    <message>
        <source>Say what would happen; change nothing.</source>
        <translation>Sei kva som ville skje; endre ingenting.</translation>
    </message>
    <message>
        <source>Every command with its fields.</source>
        <translation>Alle kommandoar med felta sine.</translation>
    </message>
    <message>
        <source>one {&quot;do&quot;: &quot;AddPilot&quot;, &quot;title&quot;: &quot;…&quot;} a line</source>
        <translation>éin {&quot;do&quot;: &quot;AddPilot&quot;, &quot;title&quot;: &quot;…&quot;} per linje</translation>
    </message>
    <message>
        <source>every command with its fields</source>
        <translation>alle kommandoar med felta sine</translation>
    </message>
    <message>
        <source>What a new pilot can begin with.</source>
        <translation>Det ein ny pilot kan begynne med.</translation>
    </message>
    <message>
        <source>What a new pilot can begin with: measures with their definitions, and beliefs to test.</source>
        <translation>Det ein ny pilot kan begynne med: indikatorar med definisjonar, og antakingar å teste.</translation>
    </message>
    <message>
        <source>Take back your own last commands. What others did since is never overwritten.</source>
        <translation>Angre dine eigne siste kommandoar. Det andre har gjort sidan, blir aldri overskrive.</translation>
    </message>
    <message>
        <source>How many commands to take back.</source>
        <translation>Kor mange kommandoar som skal angrast.</translation>
    </message>
    <message>
        <source>Do again what you took back.</source>
        <translation>Gjer om igjen det du angra.</translation>
    </message>
    <message>
        <source>How many commands to do again.</source>
        <translation>Kor mange kommandoar som skal gjerast om igjen.</translation>
    </message>
    <message>
        <source>Pilots or numbers in from a file: all of it or nothing, one undo.</source>
        <translation>Pilotar eller tal inn frå ei fil: alt eller ingenting, og det kan angrast samla.</translation>
    </message>
    <message>
        <source>Measurements from a CSV or workbook: long, wide, or as a sheet is kept by hand.</source>
        <translation>Målingar frå ein CSV eller arbeidsbok: lang, brei eller slik eit ark blir ført for hand.</translation>
    </message>
    <message>
        <source>The pilot&apos;s code, where the file does not name it.</source>
        <translation>Koden til piloten, når fila ikkje oppgir han.</translation>
    </message>
    <message>
        <source>The metric&apos;s name, where the file does not name it.</source>
        <translation>Namnet på indikatoren, når fila ikkje oppgir det.</translation>
    </message>
    <message>
        <source>Of a metric that is not there yet.</source>
        <translation>For ein indikator som ikkje finst enno.</translation>
    </message>
    <message>
        <source>Which way is better for it.</source>
        <translation>Kva veg som er betre for han.</translation>
    </message>
    <message>
        <source>Its unit.</source>
        <translation>Eininga.</translation>
    </message>
    <message>
        <source>Which column is what.</source>
        <translation>Kva kolonne som er kva.</translation>
    </message>
    <message>
        <source>How dates are written.</source>
        <translation>Korleis datoar er skrivne.</translation>
    </message>
    <message>
        <source>The decimal mark.</source>
        <translation>Desimalteiknet.</translation>
    </message>
    <message>
        <source>Not as a sheet like it was read before.</source>
        <translation>Ikkje slik eit liknande ark vart lese før.</translation>
    </message>
    <message>
        <source>Of a text file.</source>
        <translation>For ei tekstfil.</translation>
    </message>
    <message>
        <source>Of periods that are written without one.</source>
        <translation>For periodar som er skrivne utan år.</translation>
    </message>
    <message>
        <source>Read sheets like this one by rule again.</source>
        <translation>Les ark som dette etter reglane igjen.</translation>
    </message>
    <message>
        <source>The file with numbers that is imported.</source>
        <translation>Fila med tal som blir importert.</translation>
    </message>
    <message>
        <source>The row with the titles, from 1.</source>
        <translation>Rada med titlane, frå 1.</translation>
    </message>
    <message>
        <source>The sheets of which it is remembered how they were read.</source>
        <translation>Arka der det er hugsa korleis dei vart lesne.</translation>
    </message>
    <message>
        <source>Which table of the sheet, from 1.</source>
        <translation>Kva tabell på arket, frå 1.</translation>
    </message>
    <message>
        <source>Write down how the file is read.</source>
        <translation>Skriv ned korleis fila blir lesen.</translation>
    </message>
    <message>
        <source>Whose number to take where one was changed in the file and here: the file&apos;s (mine) or the store&apos;s (theirs). Else they are listed and nothing is imported.</source>
        <translation>Kven sitt tal som gjeld når det er endra både i fila og her: det i fila (mine) eller det i datalageret (theirs). Elles blir dei lista opp, og ingenting blir importert.</translation>
    </message>
    <message>
        <source>Take the others all the same.</source>
        <translation>Ta med dei andre likevel.</translation>
    </message>
    <message>
        <source>Why numbers that are there already are replaced.</source>
        <translation>Kvifor tal som er der frå før, blir erstatta.</translation>
    </message>
    <message>
        <source>Pilots from the form for field experiments: a row each, a title and a hypothesis.</source>
        <translation>Pilotar frå skjemaet for felteksperiment: ei rad til kvar, ein tittel og ei hypotese.</translation>
    </message>
    <message>
        <source>The sheet, where a workbook has several.</source>
        <translation>Arket, der ei arbeidsbok har fleire.</translation>
    </message>
    <message>
        <source>Tables out to a file, or to stdout with -.</source>
        <translation>Tabellar ut til ei fil, eller til stdout med -.</translation>
    </message>
    <message>
        <source>Every decision, why, and the flag as it stood.</source>
        <translation>Alle avgjerder, kvifor, og flagget slik det stod.</translation>
    </message>
    <message>
        <source>Of one pilot, by its code.</source>
        <translation>For éin pilot, etter koden.</translation>
    </message>
    <message>
        <source>Who did what and when, oldest first; no numbers.</source>
        <translation>Kven som gjorde kva og når, eldste først; ingen tal.</translation>
    </message>
    <message>
        <source>Every number, with small groups left out of sight.</source>
        <translation>Alle tal, med små grupper skjulte.</translation>
    </message>
    <message>
        <source>One row a pilot, for Excel and for reports.</source>
        <translation>Éi rad per pilot, til Excel og til rapportar.</translation>
    </message>
    <message>
        <source>What a long CSV or workbook shows: chart, signals, range, effect, changes, places, groups.</source>
        <translation>Kva ein lang CSV eller ei arbeidsbok viser: diagram, signal, spenn, effekt, endringar, stader, grupper.</translation>
    </message>
    <message>
        <source>Columns: date (or 1, 2, 3 …), numerator and denominator or value, and perhaps site, subgroup, phase and note. docs/schemas/analyse.json says what --json prints.</source>
        <translation>Kolonner: date (eller 1, 2, 3 …), numerator og denominator eller value, og kanskje site, subgroup, phase og note. docs/schemas/analyse.json seier kva --json skriv ut.</translation>
    </message>
    <message>
        <source>What the numbers are.</source>
        <translation>Kva slags tal det er.</translation>
    </message>
    <message>
        <source>Which way is better.</source>
        <translation>Kva veg som er betre.</translation>
    </message>
    <message>
        <source>What it should come to.</source>
        <translation>Målet det skal nå.</translation>
    </message>
    <message>
        <source>From where on it is worthwhile, as a value.</source>
        <translation>Frå kva verdi det er verdt innsatsen.</translation>
    </message>
    <message>
        <source>What it was before.</source>
        <translation>Kva det var før.</translation>
    </message>
    <message>
        <source>Where a new phase begins, counted from 0.</source>
        <translation>Kvar ein ny etappe begynner, rekna frå 0.</translation>
    </message>
    <message>
        <source>Periods that count in nothing, counted from 0.</source>
        <translation>Periodar som ikkje tel med, rekna frå 0.</translation>
    </message>
    <message>
        <source>Limits from the first N periods alone.</source>
        <translation>Grenser berre frå dei N første periodane.</translation>
    </message>
    <message>
        <source>How many periods the last phase was planned for.</source>
        <translation>Kor mange periodar den siste etappen var planlagd for.</translation>
    </message>
    <message>
        <source>The chance of being wrong, over all looks together.</source>
        <translation>Sjansen for å ta feil, samla for alle gongene du ser etter.</translation>
    </message>
    <message>
        <source>The groups have no worst and best off.</source>
        <translation>Gruppene har ingen dårlegast og best stilte.</translation>
    </message>
    <message>
        <source>A metric over time, with limits, phases, target and cycles.</source>
        <translation>Ein indikator over tid, med grenser, etappar, mål og rundar.</translation>
    </message>
    <message>
        <source>As a picture.</source>
        <translation>Som eit bilete.</translation>
    </message>
    <message>
        <source>As a drawing that stays sharp.</source>
        <translation>Som ei teikning som held seg skarp.</translation>
    </message>
    <message>
        <source>The numbers behind it.</source>
        <translation>Tala bak.</translation>
    </message>
    <message>
        <source>A picture of any screen; needs no screen.</source>
        <translation>Eit bilete av kva vising du vil; treng ingen skjerm.</translation>
    </message>
    <message>
        <source>The pilot&apos;s code.</source>
        <translation>Koden til piloten.</translation>
    </message>
    <message>
        <source>Which of its tabs.</source>
        <translation>Kva for ei av fanene.</translation>
    </message>
    <message>
        <source>Where the picture goes.</source>
        <translation>Kvar biletet skal liggje.</translation>
    </message>
    <message>
        <source>Is everything in the store as it should be. Repairs nothing; exit 1 where something is wrong.</source>
        <translation>Er alt i datalageret som det skal vere. Reparerer ingenting; avsluttar med 1 der noko er gale.</translation>
    </message>
    <message>
        <source>✓ is right, ✗ is wrong, ? is neither.</source>
        <translation>✓ er rett, ✗ er gale, ? er ingen av delane.</translation>
    </message>
    <message>
        <source>Which program and which store this is, and where everything of it lies. No secrets.</source>
        <translation>Kva program og kva datalager dette er, og kvar alt ligg. Ingen løyndomar.</translation>
    </message>
    <message>
        <source>A verified copy of the store: in DIR, or where its own backups lie.</source>
        <translation>Ein kontrollert kopi av datalageret: i DIR, eller der dei andre tryggingskopiane ligg.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the store. What is there now is set aside, not overwritten.</source>
        <translation>Set inn ein tryggingskopi i staden for datalageret. Det som er der no, blir lagt til side og ikkje overskrive.</translation>
    </message>
    <message>
        <source>The backups of this store, newest first.</source>
        <translation>Tryggingskopiane av dette datalageret, nyaste først.</translation>
    </message>
    <message>
        <source>Go on without what the store has lost.</source>
        <translation>Gå vidare utan det datalageret har mist.</translation>
    </message>
    <message>
        <source>Pictures of every screen, a sample store and its summary.</source>
        <translation>Bilete av alle visingar, eit dømelager og samandraget av det.</translation>
    </message>
    <message>
        <source>Is it ready to scale, and what is missing.</source>
        <translation>Er han skaleringsklar, og kva manglar.</translation>
    </message>
    <message>
        <source>Any write, by the name of its command.</source>
        <translation>Alle endringar, etter namnet på kommandoen.</translation>
    </message>
    <message>
        <source>Take back your own last command.</source>
        <translation>Angre din eigen siste kommando.</translation>
    </message>
    <message>
        <source>Numbers in from a file.</source>
        <translation>Tal inn frå ei fil.</translation>
    </message>
    <message>
        <source>Summary, numbers, decisions and history out to a file.</source>
        <translation>Samandrag, tal, avgjerder og historikk ut til ei fil.</translation>
    </message>
    <message>
        <source>All five tables as CSV in a folder, with a datapackage.json for programs.</source>
        <translation>Alle fem tabellane som CSV i ei mappe, med ei datapackage.json for program.</translation>
    </message>
    <message>
        <source>All five tables in one Excel file, a sheet each.</source>
        <translation>Alle fem tabellane i éi Excel-fil, med eit ark til kvar.</translation>
    </message>
    <message>
        <source>Else by the file&apos;s ending: .xlsx, .json; CSV for all others.</source>
        <translation>Elles etter endinga på fila: .xlsx, .json; CSV for alle andre.</translation>
    </message>
    <message>
        <source>Who does what by when, and what came of it.</source>
        <translation>Kven som gjer kva innan når, og kva det førte til.</translation>
    </message>
    <message>
        <source>What was decided in a review, and who does what by when.</source>
        <translation>Kva som blei avgjort i ein gjennomgang, og kven som gjer kva innan når.</translation>
    </message>
    <message>
        <source>By its title or its day; else the one that was held last.</source>
        <translation>Etter tittel eller dato; elles den som blei halden sist.</translation>
    </message>
    <message>
        <source>Else by the file&apos;s ending: .csv, .html, .json; text for all others.</source>
        <translation>Elles etter filendinga: .csv, .html, .json; tekst for alle andre.</translation>
    </message>
    <message>
        <source>Of the CSV.</source>
        <translation>Gjeld CSV.</translation>
    </message>
    <message>
        <source>Only CSV has a --dialect: leave it out, or write CSV.</source>
        <translation>Berre CSV har --dialect: ta det bort, eller skriv CSV.</translation>
    </message>
    <message>
        <source>plain: for programs, the default of CSV; excel-nb: for a Norwegian Excel, in your words, as .xlsx is by itself.</source>
        <translation>plain: for program, det vanlege for CSV; excel-nb: for norsk Excel, på ditt språk, slik .xlsx er utan vidare.</translation>
    </message>
    <message>
        <source>plain: titles and words for programs.</source>
        <translation>plain: titlar og ord for program.</translation>
    </message>
    <message>
        <source>What a file of numbers shows, without a store.</source>
        <translation>Kva ei fil med tal viser, utan datalager.</translation>
    </message>
    <message>
        <source>A metric&apos;s chart as PNG, SVG or numbers.</source>
        <translation>Diagrammet til ein indikator som PNG, SVG eller tal.</translation>
    </message>
    <message>
        <source>A picture of any screen.</source>
        <translation>Eit bilete av kva vising du vil.</translation>
    </message>
    <message>
        <source>Is everything in the store as it should be.</source>
        <translation>Er alt i datalageret som det skal vere.</translation>
    </message>
    <message>
        <source>Which store this is and where everything of it lies.</source>
        <translation>Kva datalager dette er, og kvar alt i det ligg.</translation>
    </message>
    <message>
        <source>A verified copy of the store.</source>
        <translation>Ein kontrollert kopi av datalageret.</translation>
    </message>
    <message>
        <source>A backup in the place of the store.</source>
        <translation>Ein tryggingskopi i staden for datalageret.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Vis denne meldinga og avslutt.</translation>
    </message>
    <message>
        <source>--dialect is of CSV files: leave out --format.</source>
        <translation>--dialect gjeld CSV-filer: ta bort --format.</translation>
    </message>
    <message>
        <source>Say what you want: --png, --svg or --json.</source>
        <translation>Sei kva du vil ha: --png, --svg eller --json.</translation>
    </message>
    <message>
        <source>--recompute is of all pilots, as of today.</source>
        <translation>--recompute gjeld alle pilotar, per i dag.</translation>
    </message>
    <message>
        <source>Name a backup, or --list them.</source>
        <translation>Oppgi ein tryggingskopi, eller bruk --list for å sjå dei.</translation>
    </message>
    <message>
        <source>Name a command, or give --file.</source>
        <translation>Oppgi ein kommando, eller bruk --file.</translation>
    </message>
    <message>
        <source>There is no command “{verb}”. The nearest is “{nearest}”.</source>
        <translation>Det finst ingen kommando «{verb}». Den nærmaste er «{nearest}».</translation>
    </message>
    <message>
        <source>Springbrett made a mistake: {error}. Nothing was half done. Details are in {log}.</source>
        <translation>Springbrett gjorde ein feil: {error}. Ingenting blei gjort halvvegs. Detaljane står i {log}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left half done.</source>
        <translation>Stoppa. Ingenting blei liggjande halvgjort.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Døme</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoar</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>VAL</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMMANDO</translation>
    </message>
    <message>
        <source>ARGS</source>
        <translation>ARGUMENT</translation>
    </message>
    <message>
        <source>default</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>required</source>
        <translation>må vere med</translation>
    </message>
    <message>
        <source>{said} See {command} --help.</source>
        <translation>{said} Sjå {command} --help.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>Det finst ikkje noko val {option}.</translation>
    </message>
    <message>
        <source>There is no option {option}. The nearest is {nearest}.</source>
        <translation>Det finst ikkje noko val {option}. Det nærmaste er {nearest}.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} manglar.</translation>
    </message>
    <message>
        <source>{option} needs a value after it.</source>
        <translation>{option} må ha ein verdi etter seg.</translation>
    </message>
    <message>
        <source>“{words}” is one word too many here.</source>
        <translation>«{words}» er eitt ord for mykje her.</translation>
    </message>
    <message>
        <source>{name} is one of {choices}.</source>
        <translation>{name} må vere blant {choices}.</translation>
    </message>
    <message>
        <source>{name} is a day, written as 2026-09-28.</source>
        <translation>{name} er ein dag, skriven som 2026-09-28.</translation>
    </message>
    <message>
        <source>{name} is a whole number.</source>
        <translation>{name} er eit heilt tal.</translation>
    </message>
    <message>
        <source>{name} is a number.</source>
        <translation>{name} er eit tal.</translation>
    </message>
    <message>
        <source>{name} is a number from {least} to {most}.</source>
        <translation>{name} er eit tal frå {least} til {most}.</translation>
    </message>
    <message>
        <source>{name} is a number, {least} at least.</source>
        <translation>{name} er eit tal, minst {least}.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Import numbers</source>
        <translation>Importer tal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Gløym</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Vel ei anna fil</translation>
    </message>
    <message>
        <source>A file with numbers</source>
        <translation>Ei fil med tal</translation>
    </message>
    <message>
        <source>Numbers (*.csv *.txt *.tsv *.xlsx *.xlsm *.xlsb *.xls *.ods);;All files (*)</source>
        <translation>Tal (*.csv *.txt *.tsv *.xlsx *.xlsm *.xlsb *.xls *.ods);;Alle filer (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) imported from {file}.</source>
        <translation>
            <numerusform>%n tal importert frå {file}.</numerusform>
            <numerusform>%n tal importerte frå {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remembered for the next file like this.</source>
        <translation>Hugsa til neste fil som denne.</translation>
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
        <translation>Hentar inn tala …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can&apos;t be read: mend them, or leave them out.</source>
        <translation>
            <numerusform>%n rad kan ikkje lesast: rett henne, eller utelat henne.</numerusform>
            <numerusform>%n rader kan ikkje lesast: rett dei, eller utelat dei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the question first.</source>
        <translation>Svar på spørsmålet først.</translation>
    </message>
    <message>
        <source>Say which way is better for “{name}”.</source>
        <translation>Sei kva veg som er betre for «{name}».</translation>
    </message>
    <message>
        <source>Read as “{name}” was last time.</source>
        <translation>Lese slik «{name}» blei lese sist.</translation>
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
        <translation>Nye tal</translation>
    </message>
    <message>
        <source>Replace a number already there</source>
        <translation>Erstattar eit tal som er der</translation>
    </message>
    <message>
        <source>Already there, unchanged</source>
        <translation>Finst frå før, uendra</translation>
    </message>
    <message>
        <source>Left out, as you chose</source>
        <translation>Utelatne, slik du valde</translation>
    </message>
    <message>
        <source>Can&apos;t be read yet</source>
        <translation>Kan ikkje lesast enno</translation>
    </message>
    <message numerus="yes">
        <source>New place(s)</source>
        <translation>
            <numerusform>Ny stad</numerusform>
            <numerusform>Nye stader</numerusform>
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
            <numerusform>Nye indikatorar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n replaced number(s)</source>
        <translation>
            <numerusform>Vis det %n erstatta talet</numerusform>
            <numerusform>Vis dei %n erstatta tala</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the replaced numbers</source>
        <translation>Skjul dei erstatta tala</translation>
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
        <translation>Kvifor blir dei erstatta?</translation>
    </message>
    <message>
        <source>Counted again</source>
        <translation>Talt på nytt</translation>
    </message>
    <message>
        <source>All of it or nothing. One undo takes it back.</source>
        <translation>Alt eller ingenting. Det kan angrast samla.</translation>
    </message>
    <message>
        <source>Everything in the file is in the store already.</source>
        <translation>Alt i fila er i datalageret frå før.</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} og {n} til</translation>
    </message>
    <message>
        <source>Which pilot is it about?</source>
        <translation>Kva pilot gjeld det?</translation>
    </message>
    <message>
        <source>Make a pilot of these numbers</source>
        <translation>Lag ein pilot av desse tala</translation>
    </message>
    <message>
        <source>What do the numbers measure?</source>
        <translation>Kva måler tala?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vel …</translation>
    </message>
    <message>
        <source>Something new…</source>
        <translation>Noko nytt …</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Kva det heiter</translation>
    </message>
    <message>
        <source>“{name}” is new</source>
        <translation>«{name}» er ny</translation>
    </message>
    <message>
        <source>What kind of number it is</source>
        <translation>Kva slags tal det er</translation>
    </message>
    <message>
        <source>Which way is better?</source>
        <translation>Kva veg er betre?</translation>
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
        <translation>Teiknkoding</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Skiljeteikn</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datoar</translation>
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
        <translation>år-månad-dag</translation>
    </message>
    <message>
        <source>week, month, quarter or year</source>
        <translation>veke, månad, kvartal eller år</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>dag.månad.år</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>dag/månad/år</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>månad/dag/år</translation>
    </message>
    <message>
        <source>{row} – {titles}</source>
        <translation>{row} – {titles}</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Les fila …</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Desimalteikn</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can&apos;t be read</source>
        <translation>
            <numerusform>%n rad kan ikkje lesast</numerusform>
            <numerusform>%n rader kan ikkje lesast</numerusform>
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
        <translation>Rett dei her</translation>
    </message>
    <message numerus="yes">
        <source>Save the %n as CSV</source>
        <translation>
            <numerusform>Lagre %n rad som CSV</numerusform>
            <numerusform>Lagre dei %n som CSV</numerusform>
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
        <translation>Gå til cella: Enter</translation>
    </message>
    <message>
        <source>“{title}” is their date</source>
        <translation>«{title}» er datoen</translation>
    </message>
    <message>
        <source>“{title}” is their place</source>
        <translation>«{title}» er staden</translation>
    </message>
    <message>
        <source>“{title}” is their group</source>
        <translation>«{title}» er gruppa</translation>
    </message>
    <message>
        <source>“{title}” is what they measure</source>
        <translation>«{title}» er det tala måler</translation>
    </message>
    <message>
        <source>“{title}” says nothing of them</source>
        <translation>«{title}» seier ikkje noko om tala</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Kva kvar kolonne er</translation>
    </message>
    <message>
        <source>{digit}  {answer}</source>
        <translation>{digit}  {answer}</translation>
    </message>
    <message>
        <source>Those of the file</source>
        <translation>Dei i fila</translation>
    </message>
    <message>
        <source>Those that are here</source>
        <translation>Dei som er her</translation>
    </message>
    <message>
        <source>Why it can&apos;t be read</source>
        <translation>Kvifor rada ikkje kan lesast</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Lagra som {name}.</translation>
    </message>
    <message>
        <source>This column is left out.</source>
        <translation>Denne kolonna er ikkje med.</translation>
    </message>
    <message>
        <source>This row is left out.</source>
        <translation>Denne rada er ikkje med.</translation>
    </message>
    <message>
        <source>This row is not part of the table.</source>
        <translation>Denne rada høyrer ikkje til tabellen.</translation>
    </message>
    <message>
        <source>This row is left out, as you chose.</source>
        <translation>Denne rada er ikkje med, slik du valde.</translation>
    </message>
    <message>
        <source>Mended here. In the file: “{text}”</source>
        <translation>Retta her. I fila: «{text}»</translation>
    </message>
    <message>
        <source>Not known: no number here.</source>
        <translation>Ikkje kjent: ikkje noko tal her.</translation>
    </message>
    <message>
        <source>{cell}. {why}</source>
        <translation>{cell}. {why}</translation>
    </message>
    <message>
        <source>The sheet, as it is read</source>
        <translation>Arket, slik det blir lese</translation>
    </message>
    <message>
        <source>Its title is none that is known.</source>
        <translation>Overskrifta er ikkje kjend.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>place</source>
        <translation>stad</translation>
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
        <translation>kor mange</translation>
    </message>
    <message>
        <source>of how many</source>
        <translation>av kor mange</translation>
    </message>
    <message>
        <source>value</source>
        <translation>verdi</translation>
    </message>
    <message>
        <source>different people</source>
        <translation>ulike personar</translation>
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
        <translation>Det er summen av dei andre.</translation>
    </message>
    <message>
        <source>It is an average of the others.</source>
        <translation>Det er eit snitt av dei andre.</translation>
    </message>
    <message>
        <source>It is a target or a limit, not a measurement.</source>
        <translation>Det er eit mål eller ei grense, ikkje ei måling.</translation>
    </message>
    <message>
        <source>It is worked out from two other columns.</source>
        <translation>Det er rekna ut frå to andre kolonner.</translation>
    </message>
    <message>
        <source>It is a running total.</source>
        <translation>Det er ein løpande sum.</translation>
    </message>
    <message>
        <source>It says how other numbers have changed.</source>
        <translation>Det viser korleis andre tal har endra seg.</translation>
    </message>
    <message>
        <source>It looks like persons: names, e-mails, phones or identity numbers.</source>
        <translation>Det liknar på personar: namn, e-post, telefon eller fødselsnummer.</translation>
    </message>
    <message>
        <source>It says the same in every row.</source>
        <translation>Det står det same i alle rader.</translation>
    </message>
    <message>
        <source>It has no numbers.</source>
        <translation>Her er det ingen tal.</translation>
    </message>
    <message>
        <source>It only numbers the rows.</source>
        <translation>Det er berre nummer på radene.</translation>
    </message>
    <message>
        <source>You chose to leave it out.</source>
        <translation>Du valde å utelate dette.</translation>
    </message>
    <message>
        <source>Several sheets have numbers. Which one is it?</source>
        <translation>Fleire ark har tal. Kva for eit gjeld det?</translation>
    </message>
    <message>
        <source>There are several tables on the sheet. Which one is it?</source>
        <translation>Det er fleire tabellar på arket. Kva for ein gjeld det?</translation>
    </message>
    <message>
        <source>No year is written. In which year does it begin?</source>
        <translation>Det står ikkje noko år. Kva år begynner det?</translation>
    </message>
    <message>
        <source>The day comes first</source>
        <translation>Dagen kjem først</translation>
    </message>
    <message>
        <source>The month comes first</source>
        <translation>Månaden kjem først</translation>
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
        <translation>Periodane går nedover.</translation>
    </message>
    <message>
        <source>Periods go across.</source>
        <translation>Periodane går bortover.</translation>
    </message>
    <message>
        <source>Periods go both down and across.</source>
        <translation>Periodane går både nedover og bortover.</translation>
    </message>
    <message>
        <source>Each row is an answer: they are counted and averaged by period.</source>
        <translation>Kvar rad er eit svar: talet på svar og snittet blir rekna ut for kvar periode.</translation>
    </message>
    <message>
        <source>Places: {names}.</source>
        <translation>Stader: {names}.</translation>
    </message>
    <message>
        <source>Groups: {names}.</source>
        <translation>Grupper: {names}.</translation>
    </message>
    <message>
        <source>Measures: {names}.</source>
        <translation>Indikatorar: {names}.</translation>
    </message>
    <message>
        <source>“{part}” is counted out of “{whole}”.</source>
        <translation>Rekna som «{part}» av «{whole}».</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>Ikkje med: {names}.</translation>
    </message>
    <message>
        <source>The year is {year}, from “{title}”.</source>
        <translation>Året er {year}, frå «{title}».</translation>
    </message>
    <message numerus="yes">
        <source>The sheet gives no number in %n cell(s).</source>
        <translation>
            <numerusform>Arket oppgir ikkje noko tal i %n celle.</numerusform>
            <numerusform>Arket oppgir ikkje noko tal i %n celler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>measurements</name>
    <message>
        <source>The row has no date.</source>
        <translation>Rada har ingen dato.</translation>
    </message>
    <message>
        <source>Write the date, or leave the whole row empty.</source>
        <translation>Skriv datoen, eller la heile rada stå tom.</translation>
    </message>
    <message>
        <source>This is not a date as the others in its column are: {form}.</source>
        <translation>Dette er ikkje ein dato slik dei andre i kolonna er: {form}.</translation>
    </message>
    <message>
        <source>Write it as the others, or write all as 2026-09-28.</source>
        <translation>Skriv han som dei andre, eller skriv alle som 2026-09-28.</translation>
    </message>
    <message>
        <source>There is no such day: the month has {days} days.</source>
        <translation>Denne dagen finst ikkje: månaden har {days} dagar.</translation>
    </message>
    <message>
        <source>Check day and month.</source>
        <translation>Sjekk dag og månad.</translation>
    </message>
    <message>
        <source>There is no such week: {year} has {weeks} weeks.</source>
        <translation>Denne veka finst ikkje: {year} har {weeks} veker.</translation>
    </message>
    <message>
        <source>Check week and year.</source>
        <translation>Sjekk veke og år.</translation>
    </message>
    <message>
        <source>Numbers can&apos;t come by half year, by term or by four months.</source>
        <translation>Tal kan ikkje kome per halvår, semester eller tertial.</translation>
    </message>
    <message>
        <source>Write months or quarters, or one number for the whole year.</source>
        <translation>Skriv månader eller kvartal, eller eitt tal for heile året.</translation>
    </message>
    <message>
        <source>These days are no whole week, month, quarter or year.</source>
        <translation>Desse dagane er ikkje ei heil veke, ein månad, eit heilt kvartal eller år.</translation>
    </message>
    <message>
        <source>Write the first day of each period.</source>
        <translation>Skriv den første dagen i kvar periode.</translation>
    </message>
    <message>
        <source>This {found} is not one period of numbers that come by {cadence}.</source>
        <translation>Her står det: {found}. Det er ikkje éin periode når tala kjem slik: {cadence}.</translation>
    </message>
    <message>
        <source>Write the first day of the {cadence}.</source>
        <translation>Skriv første dag i perioden ({cadence}).</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dette er ikkje eit tal.</translation>
    </message>
    <message>
        <source>Write digits only, or leave the cell empty where it is not known.</source>
        <translation>Skriv berre siffer, eller la cella stå tom når talet ikkje er kjent.</translation>
    </message>
    <message>
        <source>This number is written another way than the rest of its column.</source>
        <translation>Dette talet er skrive på ein annan måte enn resten av kolonna.</translation>
    </message>
    <message>
        <source>Use “{decimal}” as decimal mark, as the others do.</source>
        <translation>Bruk «{decimal}» som desimalteikn, slik dei andre gjer.</translation>
    </message>
    <message>
        <source>Its unit is another than that of the other numbers: {unit}.</source>
        <translation>Eininga er ei anna enn for dei andre tala: {unit}.</translation>
    </message>
    <message>
        <source>Write it in the unit of the others.</source>
        <translation>Skriv det i same eining som dei andre.</translation>
    </message>
    <message>
        <source>The others are in per cent, and this may be a part of one.</source>
        <translation>Dei andre er i prosent, og dette kan vere ein del av éin.</translation>
    </message>
    <message>
        <source>Write it as the others, with %.</source>
        <translation>Skriv det som dei andre, med %.</translation>
    </message>
    <message>
        <source>This number is too large to be kept.</source>
        <translation>Dette talet er for stort til å lagrast.</translation>
    </message>
    <message>
        <source>Check the digits.</source>
        <translation>Kontroller siffera.</translation>
    </message>
    <message>
        <source>A percentage cannot stand here.</source>
        <translation>Her kan det ikkje stå ein prosent.</translation>
    </message>
    <message>
        <source>Write the number itself, without %.</source>
        <translation>Skriv sjølve talet, utan %.</translation>
    </message>
    <message>
        <source>Other values of this column have a % and this one has none.</source>
        <translation>Andre verdiar i kolonna har %, og denne har ikkje.</translation>
    </message>
    <message>
        <source>Write % after all of them, or after none.</source>
        <translation>Skriv % etter alle, eller ikkje etter nokon.</translation>
    </message>
    <message>
        <source>This cannot be below 0.</source>
        <translation>Dette kan ikkje vere under 0.</translation>
    </message>
    <message>
        <source>Check the sign.</source>
        <translation>Kontroller forteiknet.</translation>
    </message>
    <message>
        <source>This counts something, so it is a whole number.</source>
        <translation>Her blir noko talt, så det må vere eit heilt tal.</translation>
    </message>
    <message>
        <source>Check the number, or choose another kind for the metric.</source>
        <translation>Kontroller talet, eller vel ein annan type for indikatoren.</translation>
    </message>
    <message>
        <source>The numerator is larger than the denominator ({denominator}).</source>
        <translation>Teljaren er større enn nemnaren ({denominator}).</translation>
    </message>
    <message>
        <source>Check whether the two have changed places.</source>
        <translation>Kontroller om dei to har bytt plass.</translation>
    </message>
    <message>
        <source>The denominator is 0, but the numerator is {numerator}.</source>
        <translation>Nemnaren er 0, men teljaren er {numerator}.</translation>
    </message>
    <message>
        <source>Write the right denominator, or 0 for both.</source>
        <translation>Skriv rett nemnar, eller 0 for begge.</translation>
    </message>
    <message>
        <source>The denominator is missing.</source>
        <translation>Nemnaren manglar.</translation>
    </message>
    <message>
        <source>Write how many there were in all.</source>
        <translation>Skriv kor mange det var i alt.</translation>
    </message>
    <message>
        <source>A share or a rate is kept as two numbers, and here is only its value.</source>
        <translation>Ein andel eller ein rate blir lagra som to tal, og her står berre verdien.</translation>
    </message>
    <message>
        <source>Add the columns numerator and denominator, or import it as a mean.</source>
        <translation>Legg til kolonnene teljar og nemnar, eller importer det som eit gjennomsnitt.</translation>
    </message>
    <message>
        <source>The days between two events are above 0.</source>
        <translation>Talet på dagar mellom to hendingar er over 0.</translation>
    </message>
    <message>
        <source>Check the number; two events on one day are two rows.</source>
        <translation>Kontroller talet; to hendingar same dag er to rader.</translation>
    </message>
    <message>
        <source>The row has no number of its own.</source>
        <translation>Rada har ikkje noko eige tal.</translation>
    </message>
    <message>
        <source>Write the number, or leave the row empty but for its date.</source>
        <translation>Skriv talet, eller la alt anna enn datoen stå tomt.</translation>
    </message>
    <message>
        <source>A proportion lies between 0 and 1, or between 0 % and 100 %.</source>
        <translation>Ein andel ligg mellom 0 og 1, eller mellom 0 % og 100 %.</translation>
    </message>
    <message>
        <source>Write 0.41 or 41 %.</source>
        <translation>Skriv 0,41 eller 41 %.</translation>
    </message>
    <message>
        <source>The value is not numerator divided by denominator ({expected}).</source>
        <translation>Verdien er ikkje teljar delt på nemnar ({expected}).</translation>
    </message>
    <message>
        <source>Correct one of the three, or leave the value out.</source>
        <translation>Rett eitt av dei tre, eller utelat verdien.</translation>
    </message>
    <message>
        <source>This contains a national identity number, which is never kept.</source>
        <translation>Her står eit fødselsnummer, og det blir aldri lagra.</translation>
    </message>
    <message>
        <source>Remove the number, from the file too.</source>
        <translation>Fjern nummeret, òg frå fila.</translation>
    </message>
    <message>
        <source>The cell has {length} characters; {most} is the most.</source>
        <translation>Cella har {length} teikn; {most} er det meste.</translation>
    </message>
    <message>
        <source>Shorten the text; a quotation mark may be missing here.</source>
        <translation>Kort ned teksten; det kan mangle eit hermeteikn her.</translation>
    </message>
    <message>
        <source>The row does not say what it is about.</source>
        <translation>Rada seier ikkje kva ho handlar om.</translation>
    </message>
    <message>
        <source>Fill in this cell as in the other rows.</source>
        <translation>Fyll ut denne cella som i dei andre radene.</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>Rada har fleire celler enn overskriftsrada.</translation>
    </message>
    <message>
        <source>A number or text here may contain the separator: put it in quotes.</source>
        <translation>Eit tal eller ein tekst her kan innehalde skiljeteiknet: set hermeteikn rundt.</translation>
    </message>
    <message>
        <source>Rows {rows} say different things about the same period, place and group.</source>
        <translation>Radene {rows} seier ulike ting om same periode, stad og gruppe.</translation>
    </message>
    <message>
        <source>Keep the right one.</source>
        <translation>Behald den rette.</translation>
    </message>
    <message>
        <source>too few to be shown</source>
        <translation>for få til å visast</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikkje kjent</translation>
    </message>
    <message>
        <source>nothing happened then</source>
        <translation>ingenting skjedde då</translation>
    </message>
    <message>
        <source>an error in the sheet</source>
        <translation>ein feil i arket</translation>
    </message>
    <message>
        <source>Rows {rows} are about the same period, place and group, and differ in what is left out.</source>
        <translation>Radene {rows} gjeld same periode, stad og gruppe, og skil seg i det som er utelate.</translation>
    </message>
    <message>
        <source>Add them up to one row, or say what the column is that is left out.</source>
        <translation>Slå dei saman til éi rad, eller sei kva den utelatne kolonnen er.</translation>
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
        <translation>Importer tal …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksporter …</translation>
    </message>
    <message>
        <source>Export the same again</source>
        <translation>Eksporter det same igjen</translation>
    </message>
    <message>
        <source>New store…</source>
        <translation>Nytt datalager …</translation>
    </message>
    <message>
        <source>Open store…</source>
        <translation>Opne datalager …</translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation>Nyleg brukte datalager</translation>
    </message>
    <message>
        <source>{name} – {place}</source>
        <translation>{name} – {place}</translation>
    </message>
    <message>
        <source>Name this store…</source>
        <translation>Gi datalageret namn …</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Duplicate pilot</source>
        <translation>Lag kopi av pilot</translation>
    </message>
    <message>
        <source>Archive pilot</source>
        <translation>Arkiver pilot</translation>
    </message>
    <message>
        <source>Bring pilot back</source>
        <translation>Hent fram pilot igjen</translation>
    </message>
    <message>
        <source>Remove pilot</source>
        <translation>Fjern pilot</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Det som har frist</translation>
    </message>
    <message>
        <source>What is new since last time</source>
        <translation>Det som er nytt sidan sist</translation>
    </message>
    <message>
        <source>Table, board or icons</source>
        <translation>Tabell, tavle eller ikon</translation>
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
        <translation>Gjer om igjen</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation>Gjer om igjen: {label}</translation>
    </message>
    <message>
        <source>Search pilots</source>
        <translation>Søk etter pilotar</translation>
    </message>
    <message>
        <source>Find and go to…</source>
        <translation>Finn og gå til …</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Fargar som i systemet</translation>
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
        <translation>Tastar</translation>
    </message>
    <message>
        <source>Guide to this screen</source>
        <translation>Rettleiing til denne visinga</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Opne i eige vindauge</translation>
    </message>
    <message>
        <source>How are its figures worked out?</source>
        <translation>Korleis er tala rekna ut?</translation>
    </message>
    <message>
        <source>Go to {entry}</source>
        <translation>Gå til {entry}</translation>
    </message>
    <message>
        <source>Another pilot in the list</source>
        <translation>Ein annan pilot i lista</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Opne det som er valt</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>I denne visinga</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>To one of the pilot&apos;s pages</source>
        <translation>Til ei av sidene til piloten</translation>
    </message>
    <message>
        <source>To the next of the pilot&apos;s pages</source>
        <translation>Til neste side i piloten</translation>
    </message>
    <message>
        <source>To the next stage on the board</source>
        <translation>Til neste fase på tavla</translation>
    </message>
    <message>
        <source>Move the pilot to the stage beside, on the board</source>
        <translation>Flytt piloten til fasen ved sida av, på tavla</translation>
    </message>
    <message>
        <source>How is this worked out: the figure that has the keyboard</source>
        <translation>Korleis er dette rekna ut: talet du står på</translation>
    </message>
    <message>
        <source>See what was changed</source>
        <translation>Sjå kva som blei endra</translation>
    </message>
    <message>
        <source>A threshold one step up or down</source>
        <translation>Ein terskel eitt trinn opp eller ned</translation>
    </message>
    <message>
        <source>Use the thresholds as they were moved, in a profile</source>
        <translation>Bruk tersklane slik dei er flytta, i ein profil</translation>
    </message>
    <message>
        <source>From a chart to its numbers, and back</source>
        <translation>Frå eit diagram til tala, og tilbake</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Tilbake dit du var</translation>
    </message>
    <message>
        <source>Open what is chosen in a window of its own</source>
        <translation>Opne det som er valt, i eige vindauge</translation>
    </message>
    <message>
        <source>See all pilots again, when some are searched for</source>
        <translation>Sjå alle pilotar igjen etter eit søk</translation>
    </message>
    <message>
        <source>From point to point in a chart</source>
        <translation>Frå punkt til punkt i eit diagram</translation>
    </message>
    <message>
        <source>To the first and the last point</source>
        <translation>Til det første og det siste punktet</translation>
    </message>
    <message>
        <source>What can be done at this point: note, event, cycle, new phase</source>
        <translation>Det du kan gjere ved punktet: merknad, hending, runde, ny etappe</translation>
    </message>
    <message>
        <source>Nearer, further away, all of it</source>
        <translation>Nærare, lenger unna, alt</translation>
    </message>
    <message>
        <source>Copy the chart: as a picture, a drawing and a table</source>
        <translation>Kopier diagrammet: som bilete, teikning og tabell</translation>
    </message>
    <message>
        <source>Put the numbers in that were copied</source>
        <translation>Set inn tala som er kopierte</translation>
    </message>
    <message>
        <source>From card to card</source>
        <translation>Frå kort til kort</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Endre det</translation>
    </message>
    <message>
        <source>Remove it; undo brings it back</source>
        <translation>Fjern det; Angre hentar det tilbake</translation>
    </message>
    <message>
        <source>Change it; the pilot itself, where nothing is chosen</source>
        <translation>Endre det; sjølve piloten, når ingenting er valt</translation>
    </message>
    <message>
        <source>All that can be done with it</source>
        <translation>Alt som kan gjerast med det</translation>
    </message>
    <message>
        <source>On the map: how unsure, how much hangs on it</source>
        <translation>På kartet: kor usikkert det er, kor mykje som heng på det</translation>
    </message>
    <message>
        <source>On the map: choose a hypothesis</source>
        <translation>På kartet: vel ein hypotese</translation>
    </message>
    <message>
        <source>Along the time line, or the cycles of a hypothesis</source>
        <translation>Langs tidslinja, eller rundane til ein hypotese</translation>
    </message>
    <message>
        <source>From there to the cycle</source>
        <translation>Derfrå til runden</translation>
    </message>
    <message>
        <source>On to the next field or button</source>
        <translation>Vidare til neste felt eller knapp</translation>
    </message>
    <message>
        <source>Start the review on the large screen</source>
        <translation>Start gjennomgangen på storskjermen</translation>
    </message>
    <message>
        <source>On an agenda: move the pilot up or down</source>
        <translation>På ein dagsorden: flytt piloten opp eller ned</translation>
    </message>
    <message>
        <source>On an agenda: take the pilot off it</source>
        <translation>På ein dagsorden: ta piloten av</translation>
    </message>
    <message>
        <source>Answer the question with that number</source>
        <translation>Vel svaret med det nummeret</translation>
    </message>
    <message>
        <source>From part to part of the screen</source>
        <translation>Frå del til del av visinga</translation>
    </message>
    <message>
        <source>Mend the cell; the file stays as it is</source>
        <translation>Rett cella; fila blir som ho er</translation>
    </message>
    <message>
        <source>From the first row to the heads of the columns</source>
        <translation>Frå den første rada til overskriftene</translation>
    </message>
    <message>
        <source>In a head: what the column is. In a bad row: to its cell</source>
        <translation>I ei overskrift: kva kolonna er. I ei rad med feil: til cella</translation>
    </message>
    <message>
        <source>Leave out the bad row, or take it in again</source>
        <translation>Utelat rada med feil, eller ta henne med igjen</translation>
    </message>
</context>
<context>
    <name>minutes</name>
    <message>
        <source>Minutes of the review on {on}</source>
        <translation>Referat frå gjennomgangen {on}</translation>
    </message>
    <message>
        <source>The review is not over yet.</source>
        <translation>Gjennomgangen er ikkje over enno.</translation>
    </message>
    <message>
        <source>Programme: {programme}</source>
        <translation>Program: {programme}</translation>
    </message>
    <message>
        <source>Present: {names}</source>
        <translation>Til stades: {names}</translation>
    </message>
    <message>
        <source>Not present: {names}</source>
        <translation>Ikkje til stades: {names}</translation>
    </message>
    <message>
        <source>Nobody has written down who came.</source>
        <translation>Ingen har skrive ned kven som kom.</translation>
    </message>
    <message>
        <source>{number}. {title} ({code})</source>
        <translation>{number}. {title} ({code})</translation>
    </message>
    <message>
        <source>Lead: {lead}</source>
        <translation>Leiar: {lead}</translation>
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
        <translation>Frå sist, {on}</translation>
    </message>
    <message>
        <source>From before</source>
        <translation>Frå før</translation>
    </message>
    <message>
        <source>Changed since last time</source>
        <translation>Endra sidan sist</translation>
    </message>
    <message>
        <source>Before the chart was shown</source>
        <translation>Før diagrammet blei vist</translation>
    </message>
    <message>
        <source>{choice}: {count}</source>
        <translation>{choice}: {count}</translation>
    </message>
    <message>
        <source>{metric}: predicted from {lowest} to {highest}, the middle one {middle}</source>
        <translation>{metric}: anslag frå {lowest} til {highest}, det midtarste {middle}</translation>
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
        <translation>Avgjerd</translation>
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
        <translation>Ingenting blei avgjort.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Kven gjer kva</translation>
    </message>
    <message>
        <source>{owner}: {what}</source>
        <translation>{owner}: {what}</translation>
    </message>
    <message>
        <source>by {on}</source>
        <translation>innan {on}</translation>
    </message>
    <message>
        <source>by {on}, which has passed</source>
        <translation>innan {on}, og den fristen er ute</translation>
    </message>
    <message>
        <source>done {on}</source>
        <translation>gjord {on}</translation>
    </message>
    <message>
        <source>dropped {on}</source>
        <translation>droppa {on}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Left out: private notes, all of people but their names, and figures of groups.</source>
        <translation>Ikkje med: private notat, alt om personar unntatt namna, og tal for grupper.</translation>
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
        <translation>Kva de prøver</translation>
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
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Who is asked about it</source>
        <translation>Kven ein spør om han</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What is not as it should be, and for whom</source>
        <translation>Kva som ikkje er som det burde, og for kven</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Startar</translation>
    </message>
    <message>
        <source>1 Sep</source>
        <translation>1. sep</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Sluttar</translation>
    </message>
    <message>
        <source>30 Jun</source>
        <translation>30. juni</translation>
    </message>
    <message>
        <source>People you plan to reach</source>
        <translation>Personar de vil nå</translation>
    </message>
    <message>
        <source>Budget, at most</source>
        <translation>Budsjett, høgst</translation>
    </message>
    <message>
        <source>Nothing, I fill it in myself</source>
        <translation>Ingenting, eg fyller det ut sjølv</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s), each with who counts and from where: {names}.</source>
        <translation>
            <numerusform>%n indikator, med kven som blir talde og kvar talet kjem frå: {names}.</numerusform>
            <numerusform>%n indikatorar, kvar med kven som blir talde og kvar talet kjem frå: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belief(s) to test, also on whom you reach and how you work together.</source>
        <translation>
            <numerusform>%n antaking å teste, òg om kven de når og korleis de samarbeider.</numerusform>
            <numerusform>%n antakingar å teste, òg om kven de når og korleis de samarbeider.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom it reaches is seen by: {dimension}. Last looked over {date}.</source>
        <translation>Kven de når, blir vist etter: {dimension}. Sist sett over {date}.</translation>
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
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n veke</numerusform>
            <numerusform>%n veker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n kvartal</numerusform>
            <numerusform>%n kvartal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school year(s)</source>
        <translation>
            <numerusform>%n skuleår</numerusform>
            <numerusform>%n skuleår</numerusform>
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
            <numerusform>%n hending</numerusform>
            <numerusform>%n hendingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n periode</numerusform>
            <numerusform>%n periodar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pilot</name>
    <message>
        <source>What we believe</source>
        <translation>Kva vi trur</translation>
    </message>
    <message>
        <source>What we measure</source>
        <translation>Kva vi måler</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stader</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>What else happened</source>
        <translation>Kva anna som skjedde</translation>
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
        <translation>Opne</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lagre som …</translation>
    </message>
    <message>
        <source>No files yet. Drop a plan, a manual or a picture anywhere here.</source>
        <translation>Ingen filer enno. Slepp ein plan, ei handbok eller eit bilete kvar som helst her.</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <translation>Ingenting er avgjort enno.</translation>
    </message>
    <message>
        <source>No programmes yet.</source>
        <translation>Ingen program enno.</translation>
    </message>
    <message>
        <source>Fix the criterion</source>
        <translation>Fastset kriteriet</translation>
    </message>
    <message>
        <source>Fix a new one</source>
        <translation>Fastset eit nytt</translation>
    </message>
    <message>
        <source>Nothing yet. What should change if it works?</source>
        <translation>Ingenting enno. Kva skal endre seg viss det verkar?</translation>
    </message>
    <message>
        <source>No places yet: numbers are for the pilot as a whole.</source>
        <translation>Ingen stader enno: tala gjeld heile piloten.</translation>
    </message>
    <message>
        <source>No groups yet. They show whether those worst off are reached.</source>
        <translation>Ingen grupper enno. Dei viser om dei dårlegast stilte blir nådde.</translation>
    </message>
    <message>
        <source>Nothing noted. Holidays, strikes and new ways of counting go here.</source>
        <translation>Ingenting notert. Feriar, streikar og nye måtar å telje på høyrer heime her.</translation>
    </message>
    <message>
        <source>No findings yet: quotes and observations, without names.</source>
        <translation>Ingen funn enno: sitat og observasjonar, utan namn.</translation>
    </message>
    <message>
        <source>H{number}</source>
        <translation>H{number}</translation>
    </message>
    <message>
        <source>If we {if_we}, then {then}, because {because}.</source>
        <translation>Viss vi {if_we}, så {then}, fordi {because}.</translation>
    </message>
    <message>
        <source>Not fixed yet: nothing can be shown until it is.</source>
        <translation>Ikkje fastsett enno: ingenting kan visast før det er gjort.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were in by then</source>
        <translation>
            <numerusform>%n tal var inne då</numerusform>
            <numerusform>%n tal var inne då</numerusform>
        </translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>før {value}</translation>
    </message>
    <message>
        <source>worthwhile from {value}</source>
        <translation>verd innsatsen frå {value}</translation>
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
            <numerusform>%n tal</numerusform>
            <numerusform>%n tal</numerusform>
        </translation>
    </message>
    <message>
        <source>What counts was changed on {on}</source>
        <translation>Kva som blir talt, blei endra {on}</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>Problemet</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Kven det er for</translation>
    </message>
    <message>
        <source>Not written down yet.</source>
        <translation>Ikkje skrive ned enno.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>frå {first}</translation>
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
        <translation>dårlegast stilte først</translation>
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
        <translation>gjeld H{number}</translation>
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
        <translation>Talt</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Kva det fortel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>The numbers behind the chart</source>
        <translation>Tala bak diagrammet</translation>
    </message>
    <message>
        <source>Log a cycle</source>
        <translation>Før inn ein runde</translation>
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
        <translation>Kva prøver de?</translation>
    </message>
    <message>
        <source>In a few words: it stands above the chart.</source>
        <translation>Med nokre få ord: det står over diagrammet.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
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
        <translation>Kven gjer kva, kvar og når. Ingen namn, ingen helseopplysningar.</translation>
    </message>
    <message>
        <source>What do you predict?</source>
        <translation>Kva trur de skjer?</translation>
    </message>
    <message>
        <source>Which metric will show it?</source>
        <translation>Kva indikator vil vise det?</translation>
    </message>
    <message>
        <source>Which hypothesis does it test?</source>
        <translation>Kva hypotese testar han?</translation>
    </message>
    <message>
        <source>Adapted to this place</source>
        <translation>Tilpassa denne staden</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>Kva blei gjort?</translation>
    </message>
    <message>
        <source>Was it as planned?</source>
        <translation>Gjekk det som planlagt?</translation>
    </message>
    <message>
        <source>What did it show?</source>
        <translation>Kva viste det?</translation>
    </message>
    <message>
        <source>Did the prediction hold?</source>
        <translation>Slo det til?</translation>
    </message>
    <message>
        <source>Surprises</source>
        <translation>Overraskingar</translation>
    </message>
    <message>
        <source>What follows?</source>
        <translation>Kva følgjer?</translation>
    </message>
    <message>
        <source>Begin a new phase of</source>
        <translation>Begynn ein ny etappe for</translation>
    </message>
    <message>
        <source>Its numbers count as new from this cycle on. A metric that is judged is then asked for more.</source>
        <translation>Tala tel som nye frå og med denne runden. Ein indikator som blir vurdert, må då vere sikrare.</translation>
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
        <translation>Ikkje sagt</translation>
    </message>
    <message>
        <source>The cycles that test H{number}</source>
        <translation>Rundane som testar H{number}</translation>
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
        <translation>framleis open</translation>
    </message>
    <message>
        <source>Adopt: it stays</source>
        <translation>Behald: det blir</translation>
    </message>
    <message>
        <source>Adapt: change it and try again</source>
        <translation>Tilpass: endre det og prøv igjen</translation>
    </message>
    <message>
        <source>Abandon: it ends</source>
        <translation>Forkast: det sluttar</translation>
    </message>
    <message>
        <source>No cycles yet. Try something small, predict what happens, look, adjust.</source>
        <translation>Ingen rundar enno. Prøv noko lite, sei kva de trur skjer, sjå etter, juster.</translation>
    </message>
    <message>
        <source>{number} · {title}</source>
        <translation>{number} · {title}</translation>
    </message>
    <message>
        <source>since {first}, open</source>
        <translation>sidan {first}, open</translation>
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
        <translation>Følgt opp</translation>
    </message>
    <message>
        <source>Predicted: {prediction}</source>
        <translation>Trudde: {prediction}</translation>
    </message>
    <message>
        <source>Adapted: {adaptation}</source>
        <translation>Tilpassa: {adaptation}</translation>
    </message>
    <message>
        <source>Surprise: {surprise}</source>
        <translation>Overrasking: {surprise}</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Som planlagt</translation>
    </message>
    <message>
        <source>Not as planned</source>
        <translation>Ikkje som planlagt</translation>
    </message>
    <message>
        <source>The prediction held</source>
        <translation>Det slo til</translation>
    </message>
    <message>
        <source>The prediction did not hold</source>
        <translation>Det slo ikkje til</translation>
    </message>
    <message>
        <source>Watches {metric}</source>
        <translation>Følgjer {metric}</translation>
    </message>
    <message>
        <source>Tests H{number}</source>
        <translation>Testar H{number}</translation>
    </message>
    <message>
        <source>Tests H{number}, after cycle {before}</source>
        <translation>Testar H{number}, etter runde {before}</translation>
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
        <translation>Ikkje enno.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older cycle(s)</source>
        <translation>
            <numerusform>Vis %n eldre runde</numerusform>
            <numerusform>Vis %n eldre rundar</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Ta avgjerd</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>It goes into the minutes.</source>
        <translation>Det går inn i referatet.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Avgjord av</translation>
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
        <translation>Det er mogleg; skriv grunnen i ei heil setning.</translation>
    </message>
    <message>
        <source>{number}  {decision}: {meaning}</source>
        <translation>{number}  {decision}: {meaning}</translation>
    </message>
    <message>
        <source>take it to more places</source>
        <translation>ta han til fleire stader</translation>
    </message>
    <message>
        <source>as it is, and measure on</source>
        <translation>som han er, og mål vidare</translation>
    </message>
    <message>
        <source>change something and test again</source>
        <translation>endre noko og test igjen</translation>
    </message>
    <message>
        <source>keep the aim, take another way</source>
        <translation>behald føremålet, vel ein annan veg</translation>
    </message>
    <message>
        <source>end it, and keep what was learnt</source>
        <translation>avslutt, og ta vare på det de har lært</translation>
    </message>
    <message>
        <source>Next: its numbers</source>
        <translation>Neste: tala</translation>
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
        <translation>veke</translation>
    </message>
    <message>
        <source>month</source>
        <translation>månad</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>kvartal</translation>
    </message>
    <message>
        <source>school year</source>
        <translation>skuleår</translation>
    </message>
    <message>
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <source>event</source>
        <translation>hending</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n veke</numerusform>
            <numerusform>%n veker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n kvartal</numerusform>
            <numerusform>%n kvartal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school year(s)</source>
        <translation>
            <numerusform>%n skuleår</numerusform>
            <numerusform>%n skuleår</numerusform>
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
            <numerusform>%n hending</numerusform>
            <numerusform>%n hendingar</numerusform>
        </translation>
    </message>
    <message>
        <source>Who it reaches</source>
        <translation>Kven han når</translation>
    </message>
    <message>
        <source>Who it reaches, by {dimension}</source>
        <translation>Kven han når, etter {dimension}</translation>
    </message>
    <message>
        <source>Who took part, by {dimension}</source>
        <translation>Kven som deltok, etter {dimension}</translation>
    </message>
    <message>
        <source>reached {ratio} × its share</source>
        <translation>nådd {ratio} × andelen sin</translation>
    </message>
    <message>
        <source>{ratio} × its share of those measured</source>
        <translation>{ratio} × andelen sin av dei målte</translation>
    </message>
    <message>
        <source>How many took part; this measure has no numbers by group.</source>
        <translation>Kor mange som deltok; denne indikatoren har ingen tal etter gruppe.</translation>
    </message>
    <message>
        <source>its share is not written down</source>
        <translation>andelen er ikkje skriven ned</translation>
    </message>
    <message>
        <source>&lt;{count}</source>
        <translation>&lt;{count}</translation>
    </message>
    <message>
        <source>Gap {gap}</source>
        <translation>Skilnad {gap}</translation>
    </message>
    <message>
        <source>Gap {gap}, was {was}</source>
        <translation>Skilnad {gap}, var {was}</translation>
    </message>
    <message>
        <source>{gap}: {trend}</source>
        <translation>{gap}: {trend}</translation>
    </message>
    <message>
        <source>Gap {few}: too few people to show</source>
        <translation>Skilnad {few}: for få personar til å visast</translation>
    </message>
    <message>
        <source>shrinking</source>
        <translation>minkar</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>aukar</translation>
    </message>
    <message>
        <source>Gap {gap}, from {worst} to {best}</source>
        <translation>Skilnad {gap}, frå {worst} til {best}</translation>
    </message>
    <message>
        <source>narrowing</source>
        <translation>minkar</translation>
    </message>
    <message>
        <source>widening</source>
        <translation>aukar</translation>
    </message>
    <message>
        <source>From {low} ({first}) to {high} ({last}).</source>
        <translation>Frå {low} ({first}) til {high} ({last}).</translation>
    </message>
    <message>
        <source>Reached, × its share</source>
        <translation>Nådd, × andelen sin</translation>
    </message>
    <message>
        <source>not clear yet</source>
        <translation>uklart enno</translation>
    </message>
    <message>
        <source>{group} do no worse than {other}</source>
        <translation>{group} har det ikkje dårlegare enn {other}</translation>
    </message>
    <message>
        <source>{group} do no worse than {other}, but fall back</source>
        <translation>{group} har det ikkje dårlegare enn {other}, men sakkar akterut</translation>
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
        <translation>Retta {date} av {who}: {old} → {new}</translation>
    </message>
    <message>
        <source>Taken away {date} by {who}: {old}</source>
        <translation>Fjerna {date} av {who}: {old}</translation>
    </message>
    <message>
        <source>Note {date} by {who}: “{note}”</source>
        <translation>Merknad {date} av {who}: «{note}»</translation>
    </message>
    <message>
        <source>Note taken away {date} by {who}</source>
        <translation>Merknad fjerna {date} av {who}</translation>
    </message>
    <message>
        <source>too few people to show</source>
        <translation>for få personar til å visast</translation>
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
        <translation>Ingenting er lagt inn for akkurat dette: det følgjer av andre tal.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} av {whole}</translation>
    </message>
    <message>
        <source>no numbers yet</source>
        <translation>ingen tal enno</translation>
    </message>
    <message>
        <source>No groups yet. They show whether those worst off are reached too.</source>
        <translation>Ingen grupper enno. Dei viser om dei dårlegast stilte òg blir nådde.</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefølje</translation>
    </message>
    <message>
        <source>Add numbers</source>
        <translation>Legg inn tal</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Ta avgjerd …</translation>
    </message>
    <message>
        <source>What else can be done with the pilot</source>
        <translation>Kva anna som kan gjerast med piloten</translation>
    </message>
    <message>
        <source>What do you believe?</source>
        <translation>Kva trur de?</translation>
    </message>
    <message>
        <source>Hypothesis {number}</source>
        <translation>Hypotese {number}</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Fastset det</translation>
    </message>
    <message>
        <source>If we</source>
        <translation>Viss vi</translation>
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
        <translation>Kva handlar han om?</translation>
    </message>
    <message>
        <source>How much hangs on it?</source>
        <translation>Kor mykje heng på han?</translation>
    </message>
    <message>
        <source>How unsure are you?</source>
        <translation>Kor usikre er de?</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Nådd innan</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen enno</translation>
    </message>
    <message>
        <source>{number}, little</source>
        <translation>{number}, lite</translation>
    </message>
    <message>
        <source>{number}, very much</source>
        <translation>{number}, svært mykje</translation>
    </message>
    <message>
        <source>Fixed on paper on</source>
        <translation>Fastsett på papir</translation>
    </message>
    <message>
        <source>Where that is written</source>
        <translation>Kvar det står</translation>
    </message>
    <message>
        <source>The plan or the minutes, with its date.</source>
        <translation>Planen eller referatet, med dato.</translation>
    </message>
    <message>
        <source>From now on {metric} is held against “{comparison} {target} by {by}”.</source>
        <translation>Frå no av blir {metric} målt mot «{comparison} {target} innan {by}».</translation>
    </message>
    <message>
        <source>No numbers are in yet: the test begins with the first whole {period} from today.</source>
        <translation>Ingen tal er inne enno: testen begynner med første heile {period} frå i dag.</translation>
    </message>
    <message>
        <source>{measured} numbers are in already: they describe how it was. The test begins with the first whole {period} from today.</source>
        <translation>{measured} tal er inne allereie: dei skildrar korleis det var. Testen begynner med første heile {period} frå i dag.</translation>
    </message>
    <message>
        <source>Baseline, least worthwhile value, target and date are frozen. You can change them later, and both stay visible.</source>
        <translation>Utgangspunkt, minste verdi som er verd innsatsen, mål og dato blir frosne. Du kan endre dei seinare, og begge delar blir verande synlege.</translation>
    </message>
    <message>
        <source>Before it can be fixed, the hypothesis needs a metric, a target and a date.</source>
        <translation>Før han kan fastsetjast, treng hypotesen ein indikator, eit mål og ein dato.</translation>
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
        <translation>Kven</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Kva som blei gjort</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undo my last: {label}</source>
        <translation>Angre det siste eg gjorde: {label}</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Gjer om igjen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>angra</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), newest on top. Nothing is ever taken out.</source>
        <translation>
            <numerusform>%n endring. Ingenting blir nokon gong teke ut.</numerusform>
            <numerusform>%n endringar, dei nyaste øvst. Ingenting blir nokon gong teke ut.</numerusform>
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
        <translation>Det er angra: ingenting av det gjeld.</translation>
    </message>
    <message>
        <source>What it changed is not told field by field.</source>
        <translation>Det er ikkje fortalt felt for felt kva som blei endra.</translation>
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
        <translation>Kva måler de?</translation>
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
        <translation>Namn</translation>
    </message>
    <message>
        <source>Attendance, active days, falls …</source>
        <translation>Oppmøte, aktive dagar, fall …</translation>
    </message>
    <message>
        <source>What kind of number is it?</source>
        <translation>Kva slags tal er det?</translation>
    </message>
    <message>
        <source>Which way is better?</source>
        <translation>Kva veg er betre?</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>days, visits, points …</source>
        <translation>dagar, besøk, poeng …</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Kva er han til?</translation>
    </message>
    <message>
        <source>How often does a number come?</source>
        <translation>Kor ofte kjem det eit tal?</translation>
    </message>
    <message>
        <source>Does it count people or visits?</source>
        <translation>Tel han personar eller besøk?</translation>
    </message>
    <message>
        <source>Shown per</source>
        <translation>Blir vist per</translation>
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
        <translation>Grense han ikkje må passere</translation>
    </message>
    <message>
        <source>Who or what counts</source>
        <translation>Kven eller kva som blir talt</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>Kvar tala kjem frå</translation>
    </message>
    <message>
        <source>Who collects them</source>
        <translation>Kven som samlar dei inn</translation>
    </message>
    <message>
        <source>Changes of what counts</source>
        <translation>Endringar i kva som blir talt</translation>
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
        <translation>Ein andel: så mange av så mange</translation>
    </message>
    <message>
        <source>A count: how many</source>
        <translation>Eit tal: kor mange</translation>
    </message>
    <message>
        <source>A mean: minutes, days, kroner</source>
        <translation>Eit gjennomsnitt: minutt, dagar, kroner</translation>
    </message>
    <message>
        <source>A score: from a questionnaire</source>
        <translation>Ein skår: frå eit spørjeskjema</translation>
    </message>
    <message>
        <source>A rate: so many per 1 000</source>
        <translation>Ein rate: så mange per 1 000</translation>
    </message>
    <message>
        <source>Days between two events</source>
        <translation>Dagar mellom to hendingar</translation>
    </message>
    <message>
        <source>Cases between two events</source>
        <translation>Tilfelle mellom to hendingar</translation>
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
        <translation>Kor ofte det kjem eit tal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Kor mange</translation>
    </message>
    <message>
        <source>Of how many</source>
        <translation>Av kor mange</translation>
    </message>
    <message>
        <source>From how many</source>
        <translation>Frå kor mange</translation>
    </message>
    <message>
        <source>Different people so far</source>
        <translation>Ulike personar til no</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet, or type: week 36, 2026-W36, 1.9.2026.</source>
        <translation>Lim inn frå eit rekneark, eller skriv: veke 36, 2026-W36, 1.9.2026.</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet, or type: Sep 2026, 2026-09, 1.9.2026.</source>
        <translation>Lim inn frå eit rekneark, eller skriv: sep 2026, 2026-09, 1.9.2026.</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet, or type: 1.9.2026, 2026-09-01.</source>
        <translation>Lim inn frå eit rekneark, eller skriv: 1.9.2026, 2026-09-01.</translation>
    </message>
    <message>
        <source>How the numbers stand</source>
        <translation>Korleis tala står</translation>
    </message>
    <message>
        <source>A row for each number</source>
        <translation>Ei rad for kvart tal</translation>
    </message>
    <message>
        <source>Places across</source>
        <translation>Stader bortover</translation>
    </message>
    <message>
        <source>{dimension} across</source>
        <translation>{dimension} bortover</translation>
    </message>
    <message>
        <source>Nothing changed yet.</source>
        <translation>Ingenting er endra enno.</translation>
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
            <numerusform>%n erstatta</numerusform>
            <numerusform>%n erstatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n uendra</numerusform>
            <numerusform>%n uendra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken away</source>
        <translation>
            <numerusform>%n fjerna</numerusform>
            <numerusform>%n fjerna</numerusform>
        </translation>
    </message>
    <message>
        <source>Why are saved numbers corrected?</source>
        <translation>Kvifor blir lagra tal retta?</translation>
    </message>
    <message>
        <source>Counted again, typed wrongly, a late answer …</source>
        <translation>Talt på nytt, tasta feil, eit seint svar …</translation>
    </message>
    <message>
        <source>Blue cells show what was and what comes. Ctrl+Z takes the paste back.</source>
        <translation>Blå celler viser det som var, og det som kjem. Ctrl+Z angrar innliminga.</translation>
    </message>
    <message>
        <source>Saving writes: {parts}.</source>
        <translation>Når du lagrar, blir dette skrive: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read yet.</source>
        <translation>
            <numerusform>%n celle kan ikkje lesast enno.</numerusform>
            <numerusform>%n celler kan ikkje lesast enno.</numerusform>
        </translation>
    </message>
    <message>
        <source>For everyone and all places leave “{place}” and “{group}” empty.</source>
        <translation>For alle personar og alle stader lèt du «{place}» og «{group}» stå tomme.</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle stader</translation>
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
        <translation>Send vidare</translation>
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
        <translation>Kopiert: diagrammet som bilete og som teikning, og tala i det.</translation>
    </message>
    <message>
        <source>What should change if this works? Begin with its numbers.</source>
        <translation>Kva skal endre seg viss dette verkar? Begynn med tala for det.</translation>
    </message>
    <message>
        <source>No numbers yet. Type them, or paste two columns from a spreadsheet.</source>
        <translation>Ingen tal enno. Skriv dei inn, eller lim inn to kolonner frå eit rekneark.</translation>
    </message>
    <message>
        <source>This group has too few people to show: someone could be recognised. Choose another.</source>
        <translation>Denne gruppa har for få personar til å visast: nokon kunne bli kjend att. Vel ei anna.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>{chart}, fits best: {why}</source>
        <translation>{chart}, passar best: {why}</translation>
    </message>
    <message>
        <source>{chart}, as set for this measure</source>
        <translation>{chart}, slik det er valt for denne indikatoren</translation>
    </message>
    <message>
        <source>Run chart</source>
        <translation>Run-diagram</translation>
    </message>
    <message>
        <source>Individuals chart</source>
        <translation>Enkeltverdiar (I)</translation>
    </message>
    <message>
        <source>Moving ranges</source>
        <translation>Glidande variasjonsbreidd</translation>
    </message>
    <message>
        <source>Share chart (p)</source>
        <translation>Andelsdiagram (p)</translation>
    </message>
    <message>
        <source>Share chart, wider (p′)</source>
        <translation>Andelsdiagram, breiare (p′)</translation>
    </message>
    <message>
        <source>Rate chart (u)</source>
        <translation>Ratediagram (u)</translation>
    </message>
    <message>
        <source>Rate chart, wider (u′)</source>
        <translation>Ratediagram, breiare (u′)</translation>
    </message>
    <message>
        <source>Count chart (c)</source>
        <translation>Taldiagram (c)</translation>
    </message>
    <message>
        <source>Cases between (g)</source>
        <translation>Tilfelle mellom (g)</translation>
    </message>
    <message>
        <source>Days between (t)</source>
        <translation>Dagar mellom (t)</translation>
    </message>
    <message>
        <source>these numbers give no limits to draw</source>
        <translation>desse tala gir ingen grenser å teikne</translation>
    </message>
    <message>
        <source>how far the numbers lie apart says what is usual</source>
        <translation>kor langt tala ligg frå kvarandre, seier kva som er vanleg</translation>
    </message>
    <message>
        <source>it shows how much the numbers jump</source>
        <translation>det viser kor mykje tala hoppar</translation>
    </message>
    <message>
        <source>each number is a share, out of as many as were there</source>
        <translation>kvart tal er ein andel, av så mange som var der</translation>
    </message>
    <message>
        <source>the shares vary more than chance alone would make them</source>
        <translation>andelane varierer meir enn det tilfeldige åleine ville gitt</translation>
    </message>
    <message>
        <source>each number is a rate, out of as much as there was</source>
        <translation>kvart tal er ein rate, av så mykje som det var</translation>
    </message>
    <message>
        <source>the rates vary more than chance alone would make them</source>
        <translation>ratane varierer meir enn det tilfeldige åleine ville gitt</translation>
    </message>
    <message>
        <source>each number counts things that happen by themselves</source>
        <translation>kvart tal tel ting som skjer uavhengig av kvarandre</translation>
    </message>
    <message>
        <source>it is for what happens rarely, by cases between</source>
        <translation>det er for det som skjer sjeldan, etter tilfelle mellom</translation>
    </message>
    <message>
        <source>it is for what happens rarely, by days between</source>
        <translation>det er for det som skjer sjeldan, etter dagar mellom</translation>
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
        <translation>Utelate: {reason}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>tal</translation>
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
        <translation>gjennomsnittleg skår</translation>
    </message>
    <message>
        <source>days between</source>
        <translation>dagar mellom</translation>
    </message>
    <message>
        <source>cases between</source>
        <translation>tilfelle mellom</translation>
    </message>
    <message>
        <source>{name}: {value}, likely {interval}, {periods}</source>
        <translation>{name}: {value}, truleg {interval}, {periods}</translation>
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
        <translation>Kva tala seier</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Ingenting er målt enno.</translation>
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
        <translation>stad</translation>
    </message>
    <message>
        <source>By {what}</source>
        <translation>Etter {what}</translation>
    </message>
    <message>
        <source>Place or group</source>
        <translation>Stad eller gruppe</translation>
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
        <translation>{name}: &lt;{count}, for få personar til å visast</translation>
    </message>
    <message>
        <source>{name}: no numbers yet</source>
        <translation>{name}: ingen tal enno</translation>
    </message>
    <message>
        <source>{name} (to compare with)</source>
        <translation>{name} (til samanlikning)</translation>
    </message>
    <message>
        <source>Better in {where}.</source>
        <translation>Betre: {where}.</translation>
    </message>
    <message>
        <source>Worse in {where}.</source>
        <translation>Verre: {where}.</translation>
    </message>
    <message>
        <source>Changed in {where}.</source>
        <translation>Endra: {where}.</translation>
    </message>
    <message>
        <source>Lately only ordinary variation in {where}.</source>
        <translation>I det siste berre vanleg variasjon: {where}.</translation>
    </message>
    <message>
        <source>Too few people to show in {where}.</source>
        <translation>For få personar til å visast: {where}.</translation>
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
        <translation>Éin stad til no. To eller fleire viser om det verkar andre stader òg.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle samla</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>Ein ny stad</translation>
    </message>
    <message>
        <source>Mean of both</source>
        <translation>Gjennomsnitt av begge</translation>
    </message>
    <message>
        <source>the chance that it is worthwhile there is {chance}</source>
        <translation>sjansen for at det er verdt innsatsen der, er {chance}</translation>
    </message>
    <message>
        <source>Mean of both: {value}. Two places do not tell what a third can expect</source>
        <translation>Gjennomsnitt av begge: {value}. To stader fortel ikkje kva ein tredje kan vente</translation>
    </message>
    <message>
        <source>Two places do not tell what a third can expect.</source>
        <translation>To stader fortel ikkje kva ein tredje kan vente.</translation>
    </message>
    <message>
        <source>Chance in a new place: {chance} past the target of {target}, {worth} worthwhile.</source>
        <translation>Sjanse på ein ny stad: {chance} for å kome forbi målet på {target}, {worth} for at det er verdt innsatsen.</translation>
    </message>
    <message>
        <source>Chance in a new place: {chance} past the target of {target}.</source>
        <translation>Sjanse på ein ny stad: {chance} for å kome forbi målet på {target}.</translation>
    </message>
    <message>
        <source>Chance in a new place: {worth} worthwhile.</source>
        <translation>Sjanse på ein ny stad: {worth} for at det er verdt innsatsen.</translation>
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
        <translation>Ein ny stad kan vente seg mellom {low} og {high}, ut frå det som kom på {places}</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periodar</translation>
    </message>
    <message>
        <source>{name}: {value}; how sure that is hangs on how many people came</source>
        <translation>{name}: {value}; kor sikkert det er, kjem an på kor mange personar som kom</translation>
    </message>
    <message>
        <source>the chance that it comes beyond the target of {target} is {chance}</source>
        <translation>sjansen for at han kjem forbi målet på {target}, er {chance}</translation>
    </message>
    <message>
        <source>{sentence}; {more}</source>
        <translation>{sentence}; {more}</translation>
    </message>
    <message>
        <source>Write a note on this number…</source>
        <translation>Skriv ein merknad til dette talet …</translation>
    </message>
    <message>
        <source>Note what happened…</source>
        <translation>Noter kva som skjedde …</translation>
    </message>
    <message>
        <source>New phase from here…</source>
        <translation>Ny etappe herfrå …</translation>
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
        <translation>Før inn ein runde herfrå …</translation>
    </message>
    <message>
        <source>How this number came about…</source>
        <translation>Korleis talet blei til …</translation>
    </message>
    <message>
        <source>New phase from {period}</source>
        <translation>Ny etappe frå {period}</translation>
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
        <translation>Kva blei endra?</translation>
    </message>
    <message>
        <source>From here the numbers count as new; a metric that is judged is asked for more.</source>
        <translation>Herfrå tel tala som nye; ein indikator som blir vurdert, må då vere sikrare.</translation>
    </message>
    <message>
        <source>Why does it not count?</source>
        <translation>Kvifor tel det ikkje?</translation>
    </message>
    <message>
        <source>It stays on the chart as a cross, with this reason.</source>
        <translation>Det blir ståande i diagrammet som eit kryss, med denne grunnen.</translation>
    </message>
    <message>
        <source>Note on {period}</source>
        <translation>Merknad til {period}</translation>
    </message>
    <message>
        <source>It stands with the number, in the table and where you point at it.</source>
        <translation>Han står ved talet, i tabellen og der du peikar på det.</translation>
    </message>
    <message>
        <source>On which number</source>
        <translation>Til kva tal</translation>
    </message>
    <message>
        <source>Why does it count after all?</source>
        <translation>Kvifor tel det likevel?</translation>
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
        <translation>Éin ting står mellom denne piloten og «skaleringsklar».</translation>
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
        <translation>Det blei avgjort å skalere denne piloten.</translation>
    </message>
    <message>
        <source>This pilot was stopped.</source>
        <translation>Denne piloten blei stoppa.</translation>
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
        <translation>vanleg</translation>
    </message>
    <message>
        <source>exploratory</source>
        <translation>utforskande</translation>
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
        <translation>Kva vi prøver, og for kven</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Korleis det står til</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Kva som kjem no</translation>
    </message>
    <message>
        <source>{number}  {step}</source>
        <translation>{number}  {step}</translation>
    </message>
    <message>
        <source>What was tried and learnt</source>
        <translation>Kva som er prøvd og lært</translation>
    </message>
    <message>
        <source>Decided last</source>
        <translation>Siste avgjerd</translation>
    </message>
    <message>
        <source>Whom it reaches</source>
        <translation>Kven han når</translation>
    </message>
    <message>
        <source>All cycles</source>
        <translation>Alle rundar</translation>
    </message>
    <message>
        <source>To the outcomes</source>
        <translation>Til resultata</translation>
    </message>
    <message>
        <source>What should change if this works? Nothing is measured yet.</source>
        <translation>Kva skal endre seg viss dette verkar? Ingenting er målt enno.</translation>
    </message>
    <message>
        <source>No numbers yet.</source>
        <translation>Ingen tal enno.</translation>
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
        <translation>Krav</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Byggjer på</translation>
    </message>
    <message>
        <source>nobody has looked</source>
        <translation>ingen har sett på det</translation>
    </message>
    <message>
        <source>cannot be said yet</source>
        <translation>kan ikkje seiast enno</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>gjeld ikkje</translation>
    </message>
    <message>
        <source>Not asked for by this profile</source>
        <translation>Ikkje kravt av denne profilen</translation>
    </message>
    <message>
        <source>The criteria</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Time box</source>
        <translation>Tidsramme</translation>
    </message>
    <message>
        <source>To be reached</source>
        <translation>Skal nåast</translation>
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
        <translation>{places}; samanlikna med {others}</translation>
    </message>
    <message>
        <source>Learnt: {study}</source>
        <translation>Lært: {study}</translation>
    </message>
    <message>
        <source>No cycles yet.</source>
        <translation>Ingen rundar enno.</translation>
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
        <translation>Ingenting er avgjort enno.</translation>
    </message>
    <message>
        <source>Held back, because fewer than {small} people could be recognised, or to keep those from being worked out: {groups}.</source>
        <translation>Halde tilbake, fordi færre enn {small} personar kunne bli kjende att, eller for at dei ikkje skal kunne reknast ut: {groups}.</translation>
    </message>
    <message>
        <source>No group was so small (under {small} people) that it was held back.</source>
        <translation>Inga gruppe var så lita (under {small} personar) at ho blei halden tilbake.</translation>
    </message>
    <message>
        <source>Nothing is shown by group; under {small} people it would not be.</source>
        <translation>Ingenting blir vist etter gruppe; under {small} personar ville det ikkje bli vist.</translation>
    </message>
    <message>
        <source>against the flag</source>
        <translation>mot flagget</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Avgjerder</translation>
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
        <translation>Samanlikning</translation>
    </message>
    <message>
        <source>Reach and equity</source>
        <translation>Rekkjevidd og likskap</translation>
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
        <translation>Kven som leier han</translation>
    </message>
    <message>
        <source>A contact, or another name</source>
        <translation>Ein kontakt, eller eit anna namn</translation>
    </message>
    <message>
        <source>How many you plan to reach</source>
        <translation>Kor mange de vil nå</translation>
    </message>
    <message>
        <source>Budget cap</source>
        <translation>Budsjettramme</translation>
    </message>
    <message>
        <source>Cost cap for each participant</source>
        <translation>Kostnadstak per deltakar</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>It brings its currency, its readiness profile and its threshold for small groups. Amounts stay as they are written.</source>
        <translation>Programmet har med seg valutaen sin, profilen sin for skaleringsklar og terskelen sin for små grupper. Beløp blir ståande som dei er skrivne.</translation>
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
        <translation>Legg til ein stad</translation>
    </message>
    <message>
        <source>Edit place</source>
        <translation>Endre stad</translation>
    </message>
    <message>
        <source>Why this place?</source>
        <translation>Kvifor denne staden?</translation>
    </message>
    <message>
        <source>Add groups</source>
        <translation>Legg til grupper</translation>
    </message>
    <message>
        <source>The participants’ own words</source>
        <translation>Deltakarane sine eigne ord</translation>
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
        <translation>Frå dei tilsette</translation>
    </message>
    <message>
        <source>From next of kin</source>
        <translation>Frå pårørande</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilete</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Tal</translation>
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
        <translation>Gruppene har ei rekkjefølgje: dårlegast stilte først</translation>
    </message>
    <message>
        <source>The groups, and their share of those it is for</source>
        <translation>Gruppene, og andelen dei er av målgruppa</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Legg til ei hending</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Endre hending</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Kva skjedde?</translation>
    </message>
    <message>
        <source>A holiday, a strike, a new way of counting …</source>
        <translation>Ein ferie, ein streik, ein ny måte å telje på …</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Når?</translation>
    </message>
    <message>
        <source>No hypotheses yet. If we …, then …, because …: what has to be true for this to work?</source>
        <translation>Ingen hypotesar enno. Viss vi …, så …, fordi …: kva må vere sant for at dette skal verke?</translation>
    </message>
    <message>
        <source>Add a hypothesis</source>
        <translation>Legg til ein hypotese</translation>
    </message>
    <message>
        <source>What has to be true for this to work, and what would show it.</source>
        <translation>Kva som må stemme for at dette skal verke, og kva som ville vise det.</translation>
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
        <translation>Testa av</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ingen enno.</translation>
    </message>
    <message>
        <source>No cycle tests it yet.</source>
        <translation>Ingen runde testar han enno.</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>Legg til eit funn</translation>
    </message>
    <message>
        <source>Log a cycle that tests it</source>
        <translation>Før inn ein runde som testar ho</translation>
    </message>
    <message>
        <source>Filled: its criterion is fixed. Drag a dot, or move it by the arrow keys.</source>
        <translation>Fylt: kriteriet er fastsett. Dra ein prikk, eller flytt han med piltastane.</translation>
    </message>
    <message>
        <source>{deed}: {title}</source>
        <translation>{deed}: {title}</translation>
    </message>
    <message>
        <source>What to test first</source>
        <translation>Kva som bør testast først</translation>
    </message>
    <message>
        <source>How much hangs on it, or how unsure it is, is not said: {which}.</source>
        <translation>Det er ikkje sagt kor mykje som heng på dette, eller kor usikkert det er: {which}.</translation>
    </message>
    <message>
        <source>Edit finding</source>
        <translation>Endre funn</translation>
    </message>
    <message>
        <source>What was seen or said?</source>
        <translation>Kva blei sett eller sagt?</translation>
    </message>
    <message>
        <source>No names, no health details.</source>
        <translation>Ingen namn, ingen helseopplysningar.</translation>
    </message>
    <message>
        <source>Bears on</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>What does it do to the hypothesis?</source>
        <translation>Kva gjer det med hypotesen?</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Kva slags</translation>
    </message>
    <message>
        <source>From whom or where</source>
        <translation>Frå kven eller kvar</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation>Kor sterkt er det?</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Legg ved ei fil</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Om fila</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Legg ved</translation>
    </message>
    <message>
        <source>What is in it?</source>
        <translation>Kva er i henne?</translation>
    </message>
    <message>
        <source>What does it show that another place could use?</source>
        <translation>Kva viser ho som ein annan stad kan bruke?</translation>
    </message>
    <message>
        <source>Fixed {date}</source>
        <translation>Fastsett {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation>
            <numerusform>%n runde</numerusform>
            <numerusform>%n rundar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n stad</numerusform>
            <numerusform>%n stader</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a metric</source>
        <translation>Legg til ein indikator</translation>
    </message>
    <message>
        <source>Fix the target</source>
        <translation>Fastset målet</translation>
    </message>
    <message>
        <source>Write a hypothesis</source>
        <translation>Skriv ein hypotese</translation>
    </message>
    <message>
        <source>Add a guardrail</source>
        <translation>Legg til ein balanseindikator</translation>
    </message>
    <message>
        <source>Say who it is for</source>
        <translation>Sei kven han er for</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Lagra som {name}.</translation>
    </message>
    <message>
        <source>Now, since {what}</source>
        <translation>No, sidan {what}</translation>
    </message>
    <message>
        <source>Now, since {date}: {title}</source>
        <translation>No, sidan {date}: {title}</translation>
    </message>
    <message>
        <source>Now, over all that was measured</source>
        <translation>No, over alt som er målt</translation>
    </message>
    <message>
        <source>likely between {low} and {high}, however often you look</source>
        <translation>truleg mellom {low} og {high}, uansett kor ofte du ser etter</translation>
    </message>
    <message>
        <source>how sure that is cannot be said yet</source>
        <translation>det kan ikkje seiast kor sikkert det er enno</translation>
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
        <translation>Ikkje sikkert enno: målet på {target} ligg innanfor.</translation>
    </message>
    <message>
        <source>How it moves</source>
        <translation>Korleis det går</translation>
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
        <translation>Før → no</translation>
    </message>
    <message>
        <source>{before} → {now}</source>
        <translation>{before} → {now}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skilnad</translation>
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
        <translation>ikkje målt enno</translation>
    </message>
    <message>
        <source>{value}, limit {limit}</source>
        <translation>{value}, grense {limit}</translation>
    </message>
    <message>
        <source>{variation}, provisional</source>
        <translation>{variation}, førebels</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>betre</translation>
    </message>
    <message>
        <source>getting worse</source>
        <translation>dårlegare</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>ei endring</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stabilt</translation>
    </message>
    <message>
        <source>every time, if nothing changes</source>
        <translation>kvar gong, viss ingenting blir endra</translation>
    </message>
    <message>
        <source>never, unless something changes</source>
        <translation>aldri, viss ikkje noko blir endra</translation>
    </message>
    <message>
        <source>now and then, by chance</source>
        <translation>av og til, tilfeldig</translation>
    </message>
    <message>
        <source>Days in this phase</source>
        <translation>Dagar i denne etappen</translation>
    </message>
    <message>
        <source>Weeks in this phase</source>
        <translation>Veker i denne etappen</translation>
    </message>
    <message>
        <source>Months in this phase</source>
        <translation>Månader i denne etappen</translation>
    </message>
    <message>
        <source>Quarters in this phase</source>
        <translation>Kvartal i denne etappen</translation>
    </message>
    <message>
        <source>School years in this phase</source>
        <translation>Skuleår i denne etappen</translation>
    </message>
    <message>
        <source>Years in this phase</source>
        <translation>År i denne etappen</translation>
    </message>
    <message>
        <source>Events in this phase</source>
        <translation>Hendingar i denne etappen</translation>
    </message>
    <message>
        <source>Cycles over time</source>
        <translation>Rundar over tid</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversyn</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypotesar</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Rundar</translation>
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
        <translation>Kva du vil sjå av piloten</translation>
    </message>
    <message>
        <source>Undone: {label}</source>
        <translation>Angra: {label}</translation>
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
        <translation>{what} fjerna: {name}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>%n new number(s)</source>
        <translation>
            <numerusform>%n nytt tal</numerusform>
            <numerusform>%n nye tal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) replaced</source>
        <translation>
            <numerusform>%n tal erstatta</numerusform>
            <numerusform>%n tal erstatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) removed</source>
        <translation>
            <numerusform>%n tal fjerna</numerusform>
            <numerusform>%n tal fjerna</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers as they were before</source>
        <translation>tala slik dei var før</translation>
    </message>
    <message>
        <source>numbers as they were after</source>
        <translation>tala slik dei var etter</translation>
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
        <translation>kvifor</translation>
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
        <translation>følgt opp</translation>
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
        <translation>nådd innan</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>kor ofte</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>diagram</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>samanlikning</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>kva som blir talt</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>dato for avgjerda</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>avgjerd</translation>
    </message>
    <message>
        <source>which way is better</source>
        <translation>kva veg som er betre</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>dropped on</source>
        <translation>droppa</translation>
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
        <translation>kva det viser</translation>
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
        <translation>kva det gjer</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>trekt tilbake</translation>
    </message>
    <message>
        <source>Importance and uncertainty</source>
        <translation>Kor viktig og kor usikkert</translation>
    </message>
    <message>
        <source>H{number}: importance {importance}, uncertainty {uncertainty}</source>
        <translation>H{number}: kor viktig {importance}, kor usikker {uncertainty}</translation>
    </message>
    <message>
        <source>How much hangs on it →</source>
        <translation>Kor mykje som heng på det →</translation>
    </message>
    <message>
        <source>How unsure →</source>
        <translation>Kor usikkert →</translation>
    </message>
    <message>
        <source>H{number}: no place yet</source>
        <translation>H{number}: ingen plass enno</translation>
    </message>
    <message>
        <source>drag them in</source>
        <translation>dra dei inn</translation>
    </message>
    <message>
        <source>test first</source>
        <translation>test først</translation>
    </message>
    <message>
        <source>{metric}: {comparison} {target} by {by}</source>
        <translation>{metric}: {comparison} {target} innan {by}</translation>
    </message>
    <message>
        <source>No metric yet: what would show it?</source>
        <translation>Ingen indikator enno: kva ville vise det?</translation>
    </message>
    <message>
        <source>{metric}: no target yet</source>
        <translation>{metric}: ikkje noko mål enno</translation>
    </message>
    <message>
        <source>{metric}: {comparison} {target}, no date yet</source>
        <translation>{metric}: {comparison} {target}, ingen dato enno</translation>
    </message>
    <message>
        <source>Fixed on {on} by {who}: {comparison} {target} by {by}</source>
        <translation>Fastsett {on} av {who}: {comparison} {target} innan {by}</translation>
    </message>
    <message>
        <source>Fixed on {on}, on paper ({source}): {comparison} {target} by {by}</source>
        <translation>Fastsett {on}, på papir ({source}): {comparison} {target} innan {by}</translation>
    </message>
    <message>
        <source>Fixed so on {on} by {who}</source>
        <translation>Fastsett slik {on} av {who}</translation>
    </message>
    <message>
        <source>Fixed so on {on}, on paper ({source})</source>
        <translation>Fastsett slik {on}, på papir ({source})</translation>
    </message>
    <message>
        <source>No numbers were in by then</source>
        <translation>Ingen tal var inne då</translation>
    </message>
    <message>
        <source>{counted}; fingerprint {hash}</source>
        <translation>{counted}; fingeravtrykk {hash}</translation>
    </message>
    <message>
        <source>Fixed at {fixed}, now says {now}: the fixed one is what is judged.</source>
        <translation>Fastsett med {fixed}, no står det {now}: det er det fastsette som blir vurdert.</translation>
    </message>
    <message>
        <source>Fixed for {fixed}, now says {now}: the fixed one is what is judged.</source>
        <translation>Fastsett for {fixed}, no står det {now}: det er det fastsette som blir vurdert.</translation>
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
        <translation>Skilnaden over tid, etter {dimension}</translation>
    </message>
    <message>
        <source>The gap over time</source>
        <translation>Skilnaden over tid</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Skilnad</translation>
    </message>
    <message>
        <source>Likely between</source>
        <translation>Truleg mellom</translation>
    </message>
    <message>
        <source>How far {worst} lie behind {best}.</source>
        <translation>Kor langt {worst} ligg etter {best}.</translation>
    </message>
    <message>
        <source>How far {best} lie above {worst}.</source>
        <translation>Kor langt {best} ligg over {worst}.</translation>
    </message>
    <message>
        <source>It grows by about {slope} each {period}, likely {lower} to {upper}.</source>
        <translation>Han aukar med omtrent {slope} per {period}, truleg {lower} til {upper}.</translation>
    </message>
    <message>
        <source>It shrinks by about {slope} each {period}, likely {lower} to {upper}.</source>
        <translation>Han minkar med omtrent {slope} per {period}, truleg {lower} til {upper}.</translation>
    </message>
    <message>
        <source>Whether it grows or shrinks cannot be said yet.</source>
        <translation>Det kan ikkje seiast enno om han aukar eller minkar.</translation>
    </message>
    <message>
        <source>Where it goes can be said from {span} on.</source>
        <translation>Kor det ber, kan seiast når {span} er målt.</translation>
    </message>
    <message numerus="yes">
        <source>In %n period(s) a group was too small to be shown.</source>
        <translation>
            <numerusform>I %n periode var ei gruppe for lita til å visast.</numerusform>
            <numerusform>I %n periodar var ei gruppe for lita til å visast.</numerusform>
        </translation>
    </message>
    <message>
        <source>{when}: {gap}, likely {interval}</source>
        <translation>{when}: {gap}, truleg {interval}</translation>
    </message>
    <message>
        <source>{when}: {gap}</source>
        <translation>{when}: {gap}</translation>
    </message>
    <message>
        <source>{when}: too few people to show</source>
        <translation>{when}: for få personar til å visast</translation>
    </message>
    <message>
        <source>gap {gap}</source>
        <translation>skilnad {gap}</translation>
    </message>
    <message>
        <source>now {gap}</source>
        <translation>no {gap}</translation>
    </message>
    <message>
        <source>Over all groups, from end to end: {sii}.</source>
        <translation>Over alle grupper, frå ende til ende: {sii}.</translation>
    </message>
    <message>
        <source>What can be done with the chart “{title}”</source>
        <translation>Kva du kan gjere med diagrammet «{title}»</translation>
    </message>
    <message>
        <source>Its numbers as a table (T)</source>
        <translation>Tala som tabell (T)</translation>
    </message>
    <message>
        <source>Back to the chart (T)</source>
        <translation>Tilbake til diagrammet (T)</translation>
    </message>
    <message>
        <source>When will we know?</source>
        <translation>Når veit vi det?</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Reknar ut …</translation>
    </message>
    <message>
        <source>now</source>
        <translation>no</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>innan {date}</translation>
    </message>
    <message>
        <source>People each {period}</source>
        <translation>Personar per {period}</translation>
    </message>
    <message>
        <source>Out of, each {period}</source>
        <translation>Av i alt, per {period}</translation>
    </message>
    <message>
        <source>Open the store {file}</source>
        <translation>Opne lageret {file}</translation>
    </message>
    <message>
        <source>Attach {file}</source>
        <translation>Legg ved {file}</translation>
    </message>
    <message>
        <source>Only files on this computer can be dropped here: save it first.</source>
        <translation>Her kan du berre sleppe filer som ligg på denne maskina: lagre ho først.</translation>
    </message>
    <message>
        <source>“{file}” is no file that can be read: drop the files that are in it.</source>
        <translation>«{file}» er inga fil som kan lesast: slepp filene som ligg i ho.</translation>
    </message>
    <message>
        <source>Drop one file with numbers at a time. On a pilot’s page several files can be dropped at once.</source>
        <translation>Slepp éi fil med tal om gongen. På sida til ein pilot kan du sleppe fleire filer på éin gong.</translation>
    </message>
    <message>
        <source>“{file}” holds no numbers. To keep it with a pilot, drop it on that pilot’s page.</source>
        <translation>«{file}» har ingen tal. Vil du ta vare på fila hos ein pilot, slepper du ho på sida til piloten.</translation>
    </message>
    <message>
        <source>Edit decision</source>
        <translation>Endre avgjerd</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Kva som vart avgjort</translation>
    </message>
    <message>
        <source>{decision}: {meaning}</source>
        <translation>{decision}: {meaning}</translation>
    </message>
    <message>
        <source>Files of this kind could be run, so they are not opened from here.</source>
        <translation>Slike filer kan køyrast som program, så dei blir ikkje opna herfrå.</translation>
    </message>
    <message>
        <source>The picture, made smaller</source>
        <translation>Biletet, forminska</translation>
    </message>
    <message>
        <source>Read numbers from {file}</source>
        <translation>Les tal frå {file}</translation>
    </message>
    <message>
        <source>Picture of {date}</source>
        <translation>Bilete frå {date}</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>Share of {name}</source>
        <translation>Del for {name}</translation>
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
        <translation>Ei gruppe til</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move a group. The first is worst off, where they have an order.</source>
        <translation>Alt+↑ og Alt+↓ flyttar ei gruppe. Den første er dårlegast stilt, der gruppene har ei rekkjefølgje.</translation>
    </message>
    <message>
        <source>Each field is saved as you leave it.</source>
        <translation>Kvart felt blir lagra når du går ut av det.</translation>
    </message>
    <message>
        <source>Somebody has written something else here meanwhile: “{value}”. Yours takes its place once you leave the field; Escape takes theirs.</source>
        <translation>Nokon har skrive noko anna her imens: «{value}». Ditt tek plassen når du går ut av feltet; Escape tek deira.</translation>
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
        <translation>Rada har ingen tittel, så ingen ville finne piloten igjen.</translation>
    </message>
    <message>
        <source>Write in a few words what was tried, or leave the whole row empty.</source>
        <translation>Skriv med nokre få ord kva som blei prøvd, eller la heile rada stå tom.</translation>
    </message>
    <message>
        <source>Row {other} has the same title.</source>
        <translation>Rad {other} har same tittel.</translation>
    </message>
    <message>
        <source>Give one of them another title, or remove it.</source>
        <translation>Gi éin av dei ein annan tittel, eller fjern han.</translation>
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
        <translation>Leiar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stader</translation>
    </message>
    <message>
        <source>Main measure</source>
        <translation>Hovudindikator</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Rundar</translation>
    </message>
    <message>
        <source>Money used</source>
        <translation>Pengar brukte</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Neste gjennomgang</translation>
    </message>
    <message>
        <source>updating</source>
        <translation>blir oppdatert</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Ikkje sett på enno</translation>
    </message>
    <message>
        <source>no numbers yet</source>
        <translation>ingen tal enno</translation>
    </message>
    <message>
        <source>no measure yet</source>
        <translation>ingen indikator enno</translation>
    </message>
    <message>
        <source>{metric}, {count} values, latest {latest}</source>
        <translation>{metric}, {count} verdiar, siste {latest}</translation>
    </message>
    <message>
        <source>Cycles in order: {acts}</source>
        <translation>Rundar i rekkjefølgje: {acts}</translation>
    </message>
    <message>
        <source>No cycle yet</source>
        <translation>Ingen runde enno</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>{spent} of {cap}</source>
        <translation>{spent} av {cap}</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>over tida</translation>
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
        <translation>treng ei avgjerd</translation>
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
        <translation>personar nådde</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>prøvde</translation>
    </message>
    <message>
        <source>tried; {scaled} scaled, {stopped} stopped</source>
        <translation>prøvde; {scaled} skalerte, {stopped} stoppa</translation>
    </message>
    <message numerus="yes">
        <source>tried; {scaled} scaled, {stopped} stopped, typically after %n week(s)</source>
        <translation>
            <numerusform>prøvde; {scaled} skalerte, {stopped} stoppa, oftast etter %n veke</numerusform>
            <numerusform>prøvde; {scaled} skalerte, {stopped} stoppa, oftast etter %n veker</numerusform>
        </translation>
    </message>
    <message>
        <source>people reached, {share} of them worst off</source>
        <translation>personar nådde, {share} av dei dårlegast stilte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Avgjerd</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Trengst</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Trengst ikkje</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Innan ei veke</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>Innan ein månad</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkiverte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Gøymde</translation>
    </message>
    <message>
        <source>Shown too</source>
        <translation>Viste òg</translation>
    </message>
    <message>
        <source>Only those</source>
        <translation>Berre dei</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Fjern filter</translation>
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
        <translation>Søk etter pilotar, personar, stader</translation>
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
        <translation>Ikon</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkjefølgje</translation>
    </message>
    <message>
        <source>Those that need a decision first</source>
        <translation>Dei som treng ei avgjerd, først</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Etter tittel</translation>
    </message>
    <message>
        <source>By lead</source>
        <translation>Etter leiar</translation>
    </message>
    <message>
        <source>By next review</source>
        <translation>Etter neste gjennomgang</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s), those that need a decision first</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n pilotar, dei som treng ei avgjerd, først</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) by title</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n pilotar etter tittel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) by lead</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n pilotar etter leiar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) by next review</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n pilotar etter neste gjennomgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s)</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n pilotar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} pilots</source>
        <translation>
            <numerusform>%n av {all} pilotar</numerusform>
            <numerusform>%n av {all} pilotar</numerusform>
        </translation>
    </message>
    <message>
        <source>No pilot is like that. Search for something else, or see all.</source>
        <translation>Ingen pilot er slik. Søk etter noko anna, eller sjå alle.</translation>
    </message>
    <message>
        <source>See all pilots</source>
        <translation>Sjå alle pilotane</translation>
    </message>
    <message>
        <source>Pilots</source>
        <translation>Pilotar</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Indikatorar</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>How it moves</source>
        <translation>Korleis han rører seg</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>Mål nådd</translation>
    </message>
    <message>
        <source>few numbers yet</source>
        <translation>få tal enno</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>ikkje noko mål</translation>
    </message>
    <message>
        <source>More than chance would give, for the better.</source>
        <translation>Meir enn tilfellet ville gitt, til det betre.</translation>
    </message>
    <message>
        <source>More than chance would give, for the worse.</source>
        <translation>Meir enn tilfellet ville gitt, til det verre.</translation>
    </message>
    <message>
        <source>More than chance would give; neither way is the better one.</source>
        <translation>Meir enn tilfellet ville gitt; ingen av vegane er den beste.</translation>
    </message>
    <message>
        <source>Within what chance gives: nothing tells of a change.</source>
        <translation>Innanfor det tilfellet gir: ingenting tyder på ei endring.</translation>
    </message>
    <message>
        <source>There are fewer than twelve numbers: this may still change.</source>
        <translation>Det er færre enn tolv tal: dette kan enno endre seg.</translation>
    </message>
    <message>
        <source>Even the poorest numbers that chance gives are on the good side of the target.</source>
        <translation>Sjølv dei dårlegaste tala som tilfellet gir, er på rett side av målet.</translation>
    </message>
    <message>
        <source>Even the best numbers that chance gives fall short of the target.</source>
        <translation>Sjølv dei beste tala som tilfellet gir, når ikkje målet.</translation>
    </message>
    <message>
        <source>The target lies within what chance gives: it is met now and then.</source>
        <translation>Målet ligg innanfor det tilfellet gir: det blir nådd av og til.</translation>
    </message>
    <message>
        <source>It takes a target, a way that is better, and more numbers to say.</source>
        <translation>Det trengst eit mål, ei retning som er betre, og fleire tal for å seie det.</translation>
    </message>
    <message>
        <source>Since {date}: {what}</source>
        <translation>Sidan {date}: {what}</translation>
    </message>
    <message>
        <source>Nothing new since {date}</source>
        <translation>Ingenting nytt sidan {date}</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Det som har frist</translation>
    </message>
    <message>
        <source>New since {date}</source>
        <translation>Nytt sidan {date}</translation>
    </message>
    <message>
        <source>Nothing is due: no number is missing, and no date comes up within a month.</source>
        <translation>Ingenting har frist: ingen tal manglar, og ingen datoar kjem innan ein månad.</translation>
    </message>
    <message>
        <source>Nothing has changed since you were here last.</source>
        <translation>Ingenting har endra seg sidan du var her sist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Frist no</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Seinare</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) due now</source>
        <translation>
            <numerusform>%n ting har frist no</numerusform>
            <numerusform>%n ting har frist no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within a month</source>
        <translation>
            <numerusform>%n innan ein månad</numerusform>
            <numerusform>%n innan ein månad</numerusform>
        </translation>
    </message>
    <message>
        <source>{now}, {soon}</source>
        <translation>{now}, {soon}</translation>
    </message>
    <message>
        <source>Nothing is due within a month</source>
        <translation>Ingenting har frist innan ein månad</translation>
    </message>
    <message>
        <source>The time for the pilot is over</source>
        <translation>Tida for piloten er ute</translation>
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
        <translation>Tida for piloten går ut</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) missing: {what}</source>
        <translation>
            <numerusform>%n tal manglar: {what}</numerusform>
            <numerusform>%n tal manglar: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, from {period} on</source>
        <translation>{title}, frå og med {period}</translation>
    </message>
    <message>
        <source>{title} · {who}</source>
        <translation>{title} · {who}</translation>
    </message>
    <message>
        <source>Flags that changed</source>
        <translation>Flagg som er endra</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Avgjerder</translation>
    </message>
    <message>
        <source>New pilots</source>
        <translation>Nye pilotar</translation>
    </message>
    <message>
        <source>Moved to another stage</source>
        <translation>Flytta til ein annan fase</translation>
    </message>
    <message>
        <source>Cycles that were completed</source>
        <translation>Rundar som er fullførte</translation>
    </message>
    <message>
        <source>New numbers</source>
        <translation>Nye tal</translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) changed</source>
        <translation>
            <numerusform>%n flagg er endra</numerusform>
            <numerusform>%n flagg er endra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n avgjerd</numerusform>
            <numerusform>%n avgjerder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new pilot(s)</source>
        <translation>
            <numerusform>%n ny pilot</numerusform>
            <numerusform>%n nye pilotar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) moved</source>
        <translation>
            <numerusform>%n pilot flytta</numerusform>
            <numerusform>%n pilotar flytta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s) completed</source>
        <translation>
            <numerusform>%n runde fullført</numerusform>
            <numerusform>%n rundar fullførte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new numbers in %n pilot(s)</source>
        <translation>
            <numerusform>nye tal i %n pilot</numerusform>
            <numerusform>nye tal i %n pilotar</numerusform>
        </translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Now: {after}</source>
        <translation>No: {after}</translation>
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
            <numerusform>%n tal: {what}</numerusform>
            <numerusform>%n tal: {what}</numerusform>
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
        <translation>Kva</translation>
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
        <translation>krevst no</translation>
    </message>
    <message>
        <source>now not required</source>
        <translation>krevst ikkje no</translation>
    </message>
    <message>
        <source>required</source>
        <translation>krevst</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>krevst ikkje</translation>
    </message>
    <message>
        <source>What it is to be called</source>
        <translation>Kva han skal heite</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Lag han</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>How often it is wrong</source>
        <translation>Kor ofte flagget tek feil</translation>
    </message>
    <message numerus="yes">
        <source>Tried on at least %n simulated pilots a line, looked at each week.</source>
        <translation>
            <numerusform>Prøvd på minst %n simulert pilot per linje, med eit blikk kvar veke.</numerusform>
            <numerusform>Prøvd på minst %n simulerte pilotar per linje, med eit blikk kvar veke.</numerusform>
        </translation>
    </message>
    <message>
        <source>No table was run for this profile. The nearest that comes with Springbrett by its chance of error is “{profile}” ({alpha}); these are its figures.</source>
        <translation>Det er ikkje køyrt nokon tabell for denne profilen. Den som følgjer med Springbrett og ligg nærmast i sjansen for å ta feil, er «{profile}» ({alpha}); dette er tala for han.</translation>
    </message>
    <message>
        <source>No table was run yet.</source>
        <translation>Det er ikkje køyrt nokon tabell enno.</translation>
    </message>
    <message>
        <source>goal: at most {goal}</source>
        <translation>mål: høgst {goal}</translation>
    </message>
    <message>
        <source>goal: at least {goal}</source>
        <translation>mål: minst {goal}</translation>
    </message>
    <message>
        <source>Other ways on the same pilots: {ways}.</source>
        <translation>Andre måtar på dei same pilotane: {ways}.</translation>
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
        <translation>mål ikkje nådd</translation>
    </message>
    <message>
        <source>How this was worked out, with pictures</source>
        <translation>Slik er dette rekna ut, med bilete</translation>
    </message>
    <message>
        <source>Who is judged by it</source>
        <translation>Kven som blir vurdert etter han</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s)</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n pilotar</numerusform>
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
        <translation>Versjonane</translation>
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
        <translation>Krevst ikkje lenger: {criteria}</translation>
    </message>
    <message>
        <source>Required from now on: {criteria}</source>
        <translation>Krevst frå no av: {criteria}</translation>
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
        <translation>minste verdi som er verd innsatsen</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>målet</translation>
    </message>
    <message>
        <source>Periods measured before it says more than “too early”</source>
        <translation>Periodar målte før flagget seier meir enn «for tidleg»</translation>
    </message>
    <message>
        <source>Other required criteria that may be open when it is “nearly ready”</source>
        <translation>Andre kriterium som krevst, men kan stå opne ved «nesten klar»</translation>
    </message>
    <message>
        <source>A target fixed on paper and entered later counts, where its source is attached</source>
        <translation>Eit mål fastsett på papir og lagt inn seinare tel, når kjelda er lagd ved</translation>
    </message>
    <message>
        <source>Cycles completed, at least</source>
        <translation>Fullførte rundar, minst</translation>
    </message>
    <message>
        <source>Chance of calling an effect shown that is not there, however often you look</source>
        <translation>Sjanse for å kalle ein effekt vist når han ikkje finst, uansett kor ofte du ser etter</translation>
    </message>
    <message>
        <source>The whole range must lie beyond</source>
        <translation>Heile spennet må liggje forbi</translation>
    </message>
    <message>
        <source>A guardrail is in order only where its whole range is on the good side</source>
        <translation>Ein balanseindikator er i orden berre når heile spennet er på den gode sida</translation>
    </message>
    <message>
        <source>A pilot without a guardrail has not looked for harm</source>
        <translation>Ein pilot utan balanseindikator har ikkje sett etter skade</translation>
    </message>
    <message>
        <source>Those worst off: their share of the participants, of their share of the target group</source>
        <translation>Dei dårlegast stilte: andelen av deltakarane, delt på andelen av målgruppa</translation>
    </message>
    <message>
        <source>Participants before anything is said of who they are</source>
        <translation>Deltakarar før det blir sagt noko om kven dei er</translation>
    </message>
    <message>
        <source>People in the smallest group before a gap is judged</source>
        <translation>Personar i den minste gruppa før ein skilnad blir vurdert</translation>
    </message>
    <message>
        <source>Periods before it is judged whether a gap grows</source>
        <translation>Periodar før det blir vurdert om ein skilnad aukar</translation>
    </message>
    <message>
        <source>Places with numbers, at least</source>
        <translation>Stader med tal, minst</translation>
    </message>
    <message>
        <source>Chance that a new place comes beyond the minimum worthwhile value</source>
        <translation>Sjanse for at ein ny stad kjem forbi minste verdi som er verd innsatsen</translation>
    </message>
    <message>
        <source>Months paid for after the pilot has ended</source>
        <translation>Månader det er betalt for etter at piloten er slutt</translation>
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
        <translation>{name}, versjon {version}, følgjer med Springbrett</translation>
    </message>
    <message>
        <source>Make our own from this</source>
        <translation>Lag vår eigen av denne</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>no {value}</translation>
    </message>
    <message>
        <source>now yes</source>
        <translation>no ja</translation>
    </message>
    <message>
        <source>now no</source>
        <translation>no nei</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Kva han krev</translation>
    </message>
    <message>
        <source>The flag</source>
        <translation>Flagget</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Kva som ville endra seg</translation>
    </message>
    <message>
        <source>This profile comes with Springbrett and stays as it is. Make your own from it to ask for something else.</source>
        <translation>Denne profilen følgjer med Springbrett og blir som han er. Lag dykkar eigen av han for å krevje noko anna.</translation>
    </message>
    <message>
        <source>Change a figure or a tick, and you see here which pilots would get another flag. Nothing holds until you say so.</source>
        <translation>Endre eit tal eller ei avkryssing, så ser du her kva for pilotar som ville fått eit anna flagg. Ingenting gjeld før du seier det.</translation>
    </message>
    <message>
        <source>Looking at every pilot…</source>
        <translation>Ser på alle pilotane …</translation>
    </message>
    <message numerus="yes">
        <source>None of %n pilot(s) would change flag.</source>
        <translation>
            <numerusform>%n pilot, og han ville ikkje fått eit anna flagg.</numerusform>
            <numerusform>Ingen av %n pilotar ville fått eit anna flagg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %n pilot(s) would change flag.</source>
        <translation>
            <numerusform>1 av %n pilot ville fått eit anna flagg.</numerusform>
            <numerusform>1 av %n pilotar ville fått eit anna flagg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changed} of %n pilot(s) would change flag.</source>
        <translation>
            <numerusform>{changed} av %n pilot ville fått eit anna flagg.</numerusform>
            <numerusform>{changed} av %n pilotar ville fått eit anna flagg.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pilots yet, so no flag would change.</source>
        <translation>Det er ingen pilotar enno, så ingen flagg ville endra seg.</translation>
    </message>
    <message>
        <source>No pilot is judged by this profile yet; here it is held against all.</source>
        <translation>Ingen pilot blir vurdert etter denne profilen enno; her er han halden opp mot alle.</translation>
    </message>
    <message>
        <source>now: {flag}</source>
        <translation>no: {flag}</translation>
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
        <translation>Bruk desse tersklane</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>La det vere som det var</translation>
    </message>
    <message>
        <source>{pilot}: {now} now, {then} then. {why}</source>
        <translation>{pilot}: {now} no, {then} etterpå. {why}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Open {pilot}</source>
        <translation>Opne {pilot}</translation>
    </message>
</context>
<context>
    <name>programme</name>
    <message>
        <source>Programmes</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>A programme is pilots that share a purpose, a currency, a readiness profile, and how small a group may be before its numbers are hidden.</source>
        <translation>Eit program er pilotar som deler eit føremål, ein valuta, ein profil for skaleringsklar, og kor lita ei gruppe kan vere før tala blir skjulte.</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s)</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n pilotar</numerusform>
        </translation>
    </message>
    <message>
        <source>groups under {count} are hidden</source>
        <translation>grupper under {count} blir skjulte</translation>
    </message>
    <message>
        <source>profile: {profile}</source>
        <translation>profil: {profile}</translation>
    </message>
    <message>
        <source>New pilots go here</source>
        <translation>Nye pilotar hamnar her</translation>
    </message>
    <message>
        <source>Add a programme</source>
        <translation>Legg til eit program</translation>
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
        <translation>Namn</translation>
    </message>
    <message>
        <source>Currency, in three letters</source>
        <translation>Valuta, med tre bokstavar</translation>
    </message>
    <message>
        <source>NOK</source>
        <translation>NOK</translation>
    </message>
    <message>
        <source>Hide numbers of groups smaller than</source>
        <translation>Skjul tal for grupper mindre enn</translation>
    </message>
    <message>
        <source>On what leaves the app and on what everybody sees, so that nobody is known by it.</source>
        <translation>I alt som går ut av programmet og alt som alle ser, slik at ingen kan kjennast att.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message>
        <source>Readiness profile</source>
        <translation>Profil for skaleringsklar</translation>
    </message>
    <message>
        <source>“Readiness profiles” shows beforehand which pilots another one would change.</source>
        <translation>«Profilar for skaleringsklar» viser på førehand kva pilotar ein annan profil ville endra.</translation>
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
        <translation>Eit problem og ei målgruppe er skrivne ned</translation>
    </message>
    <message>
        <source>A lead, a hypothesis and an organisation are written down</source>
        <translation>Ein leiar, ein hypotese og ein organisasjon er skrivne ned</translation>
    </message>
    <message>
        <source>A measure has a baseline and a target, and a criterion is fixed</source>
        <translation>Ein indikator har utgangspunkt og mål, og eit kriterium er fastsett</translation>
    </message>
    <message>
        <source>There are numbers since the criterion was fixed</source>
        <translation>Det er kome tal etter at kriteriet blei fastsett</translation>
    </message>
    <message>
        <source>A cycle is completed</source>
        <translation>Ein runde er fullført</translation>
    </message>
    <message>
        <source>An outcome moves to the better side by more than chance</source>
        <translation>Eit resultat går til det betre, meir enn det tilfeldige skulle tilseie</translation>
    </message>
    <message>
        <source>The main measure is better than before the start, with its range</source>
        <translation>Hovudindikatoren er betre enn før start, òg når uvissa er rekna med</translation>
    </message>
    <message>
        <source>The effect is shown for at least half of the measures with a target</source>
        <translation>Effekten er vist for minst halvparten av indikatorane med mål</translation>
    </message>
    <message>
        <source>It has stayed shown for six further periods</source>
        <translation>Han har halde seg vist i seks periodar til</translation>
    </message>
    <message>
        <source>All measures with a target have it shown for six further periods</source>
        <translation>Alle indikatorar med mål har vore viste i seks periodar til</translation>
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
        <translation>Skrive</translation>
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
        <translation>Slik les du tabellane</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with figures about fewer people than the programme shows: these read &lt; and the threshold, and so does what would give them away.</source>
        <translation>
            <numerusform>%n rad har tal om færre personar enn programmet viser: tala står som &lt; og terskelen, og det gjer òg dei som ville ha røpt dei.</numerusform>
            <numerusform>%n rader har tal om færre personar enn programmet viser: tala står som &lt; og terskelen, og det gjer òg dei som ville ha røpt dei.</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure is about so few people that it had to be hidden.</source>
        <translation>Ingen tal gjeld så få personar at dei måtte skjulast.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) too long for a cell, ending in …: CSV and JSON have all of it.</source>
        <translation>
            <numerusform>%n tekst er for lang for ei celle og sluttar på …: CSV og JSON har alt.</numerusform>
            <numerusform>%n tekstar er for lange for ei celle og sluttar på …: CSV og JSON har alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty cell is not known, or does not apply.</source>
        <translation>Ei tom celle betyr at verdien ikkje er kjend, eller ikkje gjeld.</translation>
    </message>
    <message>
        <source>Shares are parts of 1, shown as per cent. Rates are per one. Times are UTC.</source>
        <translation>Andelar er delar av 1, viste som prosent. Ratar er per éin. Tidspunkt er i UTC.</translation>
    </message>
    <message>
        <source>There are no formulas and no links here: text that looks like one is text.</source>
        <translation>Her er verken formlar eller lenkjer: tekst som ser slik ut, er tekst.</translation>
    </message>
    <message>
        <source>Archived pilots are in it.</source>
        <translation>Arkiverte pilotar er med.</translation>
    </message>
    <message>
        <source>{shown} of {total} pilots: those that were shown when it was written.</source>
        <translation>{shown} av {total} pilotar: dei som blei viste då dette blei skrive.</translation>
    </message>
    <message>
        <source>Archived pilots are left out, but for the history.</source>
        <translation>Arkiverte pilotar er ikkje med, unntatt i historikken.</translation>
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
        <translation>Tyding</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
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
        <translation>handlinga er ikkje tillaten</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fila eller mappa finst ikkje</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>det er ikkje ei mappe</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>det er ei mappe</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>fila finst frå før</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>filnamnet er for langt</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ingen plass att på disken</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>diskkvoten er brukt opp</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>disken er berre open for lesing</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>disken svarer ikkje som han skal</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>det er i bruk</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>for mange opne filer</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>det går ikkje</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>datalageret er låst</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>disken svarer ikkje som han skal</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>disken er full</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>innhaldet i datalageret er øydelagt</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>fila er ikkje eit datalager</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>datalageret kan ikkje opnast</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>datalageret er berre ope for lesing</translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message>
        <source>Restore a backup</source>
        <translation>Hent tilbake ein tryggingskopi</translation>
    </message>
    <message>
        <source>Put it in the store&apos;s place</source>
        <translation>Set han inn i staden for datalageret</translation>
    </message>
    <message>
        <source>Reading the backups…</source>
        <translation>Les tryggingskopiane …</translation>
    </message>
    <message>
        <source>There is no backup of this store on this computer.</source>
        <translation>Det finst ingen tryggingskopi av dette datalageret på denne maskina.</translation>
    </message>
    <message>
        <source>{made_at} · {pilots} pilots</source>
        <translation>{made_at} · {pilots} pilotar</translation>
    </message>
    <message>
        <source>{why}, history up to number {number}</source>
        <translation>{why}, historikk til og med nummer {number}</translation>
    </message>
    <message>
        <source>has all that is missing</source>
        <translation>har alt som manglar</translation>
    </message>
    <message>
        <source>is not what it was when it was made: it can&apos;t be restored</source>
        <translation>er ikkje slik han var då han blei laga: han kan ikkje hentast tilbake</translation>
    </message>
    <message>
        <source>A backup in another folder…</source>
        <translation>Ein tryggingskopi i ei anna mappe …</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Vel ein tryggingskopi</translation>
    </message>
    <message>
        <source>What lies there now is set aside beside it, under a name with today&apos;s date.</source>
        <translation>Det som ligg der no, blir lagt til side i same mappe, med dagens dato i namnet.</translation>
    </message>
    <message>
        <source>Nothing can be changed here.</source>
        <translation>Ingenting kan endrast her.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Opne det på nytt</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Lagre ein kopi ein annan stad …</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Hent tilbake ein tryggingskopi …</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Opne eit anna datalager …</translation>
    </message>
    <message>
        <source>Begin a new store there</source>
        <translation>Begynn eit nytt datalager der</translation>
    </message>
    <message numerus="yes">
        <source>Missing: %n change(s) that somebody saved here.</source>
        <translation>
            <numerusform>Manglar: %n endring som nokon lagra her.</numerusform>
            <numerusform>Manglar: %n endringar som nokon lagra her.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the store that was saved here: its history is another one.</source>
        <translation>Dette er ikkje datalageret som blei lagra her: det har ein annan historikk.</translation>
    </message>
    <message>
        <source>The last one was saved on {since}. An older file was put back, or its log is gone: a sync client, a copy, a stick.</source>
        <translation>Den siste blei lagra {since}. Ei eldre fil er lagd tilbake, eller loggen er borte: eit synkroniseringsprogram, ein kopi, ein minnepinne.</translation>
    </message>
    <message>
        <source>They part before {since}. A sync client or a copy put it there.</source>
        <translation>Dei skil lag før {since}. Eit synkroniseringsprogram eller ein kopi la det der.</translation>
    </message>
    <message>
        <source>The backup of {made_at} ({pilots} pilots) has all of it.</source>
        <translation>Tryggingskopien frå {made_at} ({pilots} pilotar) har alt.</translation>
    </message>
    <message>
        <source>The backup of {made_at} ({pilots} pilots) has most of it.</source>
        <translation>Tryggingskopien frå {made_at} ({pilots} pilotar) har det meste.</translation>
    </message>
    <message>
        <source>No backup on this computer has it.</source>
        <translation>Ingen tryggingskopi på denne maskina har det.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Gå vidare utan</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Prøv ein gong til</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>The store stays as it is.</source>
        <translation>Datalageret blir som det er.</translation>
    </message>
    <message>
        <source>The newest backup that is whole is of {made_at}, with {pilots} pilots in it.</source>
        <translation>Den nyaste tryggingskopien som er heil, er frå {made_at} og har {pilots} pilotar.</translation>
    </message>
    <message>
        <source>There is no backup of it on this computer.</source>
        <translation>Det finst ingen tryggingskopi av det på denne maskina.</translation>
    </message>
    <message>
        <source>Save a copy of the store</source>
        <translation>Lagre ein kopi av datalageret</translation>
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
        <translation>Det er ingen tal å teikne enno.</translation>
    </message>
    <message>
        <source>What you would have decided</source>
        <translation>Kva de ville avgjort</translation>
    </message>
    <message>
        <source>What you thought it would be</source>
        <translation>Kva de trudde det ville bli</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Kva det vart</translation>
    </message>
    <message>
        <source>The figures say</source>
        <translation>Tala seier</translation>
    </message>
    <message>
        <source>What we decided</source>
        <translation>Kva vi avgjorde</translation>
    </message>
    <message>
        <source>Nothing yet: press a digit.</source>
        <translation>Ingenting enno: trykk eit siffer.</translation>
    </message>
    <message>
        <source>This goes against the flag.</source>
        <translation>Dette går mot flagget.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Kven gjer kva</translation>
    </message>
    <message>
        <source>Nothing yet: press A.</source>
        <translation>Ingenting enno: trykk A.</translation>
    </message>
    <message>
        <source>That was all.</source>
        <translation>Det var alt.</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) looked at</source>
        <translation>
            <numerusform>%n pilot gjennomgått</numerusform>
            <numerusform>%n pilotar gjennomgådde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n avgjerd</numerusform>
            <numerusform>%n avgjerder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) agreed</source>
        <translation>
            <numerusform>%n oppgåve avtalt</numerusform>
            <numerusform>%n oppgåver avtalte</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter ends the review and shows the minutes. ← goes back.</source>
        <translation>Enter avsluttar gjennomgangen og viser referatet. ← går tilbake.</translation>
    </message>
    <message>
        <source>‹ All reviews</source>
        <translation>‹ Alle gjennomgangar</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Start gjennomgang</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation>Hald fram med gjennomgangen</translation>
    </message>
    <message>
        <source>Remove review</source>
        <translation>Fjern gjennomgangen</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Kva han heiter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Before the chart is shown</source>
        <translation>Før diagrammet blir vist</translation>
    </message>
    <message>
        <source>Nothing is asked</source>
        <translation>Ingenting blir spurt om</translation>
    </message>
    <message>
        <source>Everyone votes: what to decide</source>
        <translation>Alle røystar</translation>
    </message>
    <message>
        <source>Everyone predicts the figure</source>
        <translation>Alle gjettar talet</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>På dagsordenen</translation>
    </message>
    <message>
        <source>No pilot is on the agenda yet: choose from the list beside.</source>
        <translation>Ingen pilot er på dagsordenen enno: vel frå lista ved sida av.</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) · {minutes} min · begun now it ends at {time}</source>
        <translation>
            <numerusform>%n pilot · {minutes} min · byrjar han no, er han slutt {time}</numerusform>
            <numerusform>%n pilotar · {minutes} min · byrjar han no, er han slutt {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) · no minutes yet</source>
        <translation>
            <numerusform>%n pilot · ingen minutt enno</numerusform>
            <numerusform>%n pilotar · ingen minutt enno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) · {minutes} min · {without} without minutes · ends at {time} at least</source>
        <translation>
            <numerusform>%n pilot · {minutes} min · {without} utan minutt · slutt tidlegast {time}</numerusform>
            <numerusform>%n pilotar · {minutes} min · {without} utan minutt · slutt tidlegast {time}</numerusform>
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
        <translation>Minutt for {title}</translation>
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
        <translation>Dra til ein annan plass, eller trykk Alt og ei pil</translation>
    </message>
    <message>
        <source>no flag yet</source>
        <translation>ikkje flagg enno</translation>
    </message>
    <message>
        <source>What do we decide?</source>
        <translation>Kva avgjer vi?</translation>
    </message>
    <message>
        <source>{decision}, key {digit}</source>
        <translation>{decision}, tast {digit}</translation>
    </message>
    <message>
        <source>What we agreed last time</source>
        <translation>Kva vi avtalte sist</translation>
    </message>
    <message>
        <source>Nothing was agreed last time.</source>
        <translation>Ingenting vart avtalt sist.</translation>
    </message>
    <message>
        <source>What has changed since {date}</source>
        <translation>Kva som er endra sidan {date}</translation>
    </message>
    <message>
        <source>What has happened so far</source>
        <translation>Kva som har skjedd til no</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ingenting er endra.</translation>
    </message>
    <message>
        <source>What has changed is shown once everyone has answered.</source>
        <translation>Kva som er endra, blir vist når alle har svart.</translation>
    </message>
    <message>
        <source>, by {date}</source>
        <translation>, innan {date}</translation>
    </message>
    <message>
        <source>, by {date}, late</source>
        <translation>, innan {date}, for seint</translation>
    </message>
    <message>
        <source>, done {date}</source>
        <translation>, gjort {date}</translation>
    </message>
    <message>
        <source>, dropped</source>
        <translation>, droppa</translation>
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
        <translation>Kva ville du avgjort?</translation>
    </message>
    <message>
        <source>Each presses a digit in turn, unseen by the others.</source>
        <translation>Kvar og ein trykkjer eit siffer etter tur, utan at dei andre ser det.</translation>
    </message>
    <message>
        <source>{metric}: what is the figure now?</source>
        <translation>{metric}: kva er talet no?</translation>
    </message>
    <message>
        <source>Each writes a figure in turn, then Enter.</source>
        <translation>Kvar og ein skriv eit tal etter tur, og så Enter.</translation>
    </message>
    <message>
        <source>A figure, then Enter</source>
        <translation>Eit tal, og så Enter</translation>
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
        <translation>Legg til pilotar</translation>
    </message>
    <message>
        <source>Need a decision</source>
        <translation>Treng ei avgjerd</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message numerus="yes">
        <source>Add %n that need a decision</source>
        <translation>
            <numerusform>Legg til %n som treng ei avgjerd</numerusform>
            <numerusform>Legg til %n som treng ei avgjerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Search by title, code or lead</source>
        <translation>Søk på tittel, kode eller leiar</translation>
    </message>
    <message>
        <source>Pilots that are not on the agenda; Enter adds one</source>
        <translation>Pilotar som ikkje er på dagsordenen; Enter legg til</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>All pilots are on the agenda.</source>
        <translation>Alle pilotar er på dagsordenen.</translation>
    </message>
    <message>
        <source>No pilot is called so.</source>
        <translation>Ingen pilot heiter det.</translation>
    </message>
    <message>
        <source>{time} left of {minutes} min</source>
        <translation>{time} att av {minutes} min</translation>
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
        <translation>Heile skjermen, eller eit vindauge å dra (F11)</translation>
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
        <translation>Ikkje noko notat om denne piloten.</translation>
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
        <translation>Minutt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Avgjort</translation>
    </message>
    <message>
        <source>Keys work here as on the large screen: → on, ← back, digits decide, A action, Ctrl+Z takes back.</source>
        <translation>Tastane verkar her som på storskjermen: → vidare, ← tilbake, siffer avgjer, A oppgåve, Ctrl+Z tek tilbake.</translation>
    </message>
    <message>
        <source>On, and back</source>
        <translation>Vidare, og tilbake</translation>
    </message>
    <message>
        <source>Decide; before the chart: vote, or tick off what was agreed</source>
        <translation>Avgjer; før diagrammet: røyst, eller kryss av det som var avtalt</translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation>Kven gjer kva innan når</translation>
    </message>
    <message>
        <source>What does everyone think?</source>
        <translation>Kva trur alle?</translation>
    </message>
    <message>
        <source>Show the chart, though not everyone has answered</source>
        <translation>Vis diagrammet, sjølv om ikkje alle har svart</translation>
    </message>
    <message>
        <source>Take back what was pressed last; Backspace does too</source>
        <translation>Ta tilbake det som vart trykt sist; det gjer slettetasten òg</translation>
    </message>
    <message>
        <source>Whole screen, or a window to drag to another one</source>
        <translation>Heile skjermen, eller eit vindauge å dra til ein annan</translation>
    </message>
    <message>
        <source>On; at the end: end the review and show the minutes</source>
        <translation>Vidare; til slutt: avslutt gjennomgangen og vis referatet</translation>
    </message>
    <message>
        <source>Back to the laptop; the review goes on where it was left</source>
        <translation>Tilbake til den berbare; gjennomgangen held fram der han var</translation>
    </message>
    <message>
        <source>Keys in a review</source>
        <translation>Tastar i ein gjennomgang</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Gjennomgangar</translation>
    </message>
    <message>
        <source>Prepare a review</source>
        <translation>Førebu ein gjennomgang</translation>
    </message>
    <message>
        <source>Choose the pilots to talk about, and how long for each.</source>
        <translation>Vel kva pilotar de skal snakke om, og kor lenge.</translation>
    </message>
    <message>
        <source>In the meeting each has a page of its own on the large screen, and you decide by key. The minutes write themselves.</source>
        <translation>I møtet har kvar av dei si eiga side på storskjermen, og de avgjer med tastane. Referatet skriv seg sjølv.</translation>
    </message>
    <message>
        <source>Reviews, planned ones on top</source>
        <translation>Gjennomgangar, dei planlagde øvst</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Haldne</translation>
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
        <translation>Avgjerder</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Opne oppgåver</translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s)</source>
        <translation>
            <numerusform>%n pilot</numerusform>
            <numerusform>%n pilotar</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Går føre seg</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n for seint</numerusform>
            <numerusform>%n for seint</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Teke tilbake: {what}</translation>
    </message>
    <message>
        <source>Nothing was done in this review that could be taken back.</source>
        <translation>Ingenting er gjort i denne gjennomgangen som kan takast tilbake.</translation>
    </message>
    <message>
        <source>{count} of {present} have answered. S shows the chart all the same.</source>
        <translation>{count} av {present} har svart. S viser diagrammet likevel.</translation>
    </message>
    <message>
        <source>Nobody has answered yet. S shows the chart all the same.</source>
        <translation>Ingen har svart enno. S viser diagrammet likevel.</translation>
    </message>
    <message>
        <source>The chart has been shown: what people thought before is closed.</source>
        <translation>Diagrammet er vist: det folk trudde på førehand, er lukka.</translation>
    </message>
    <message>
        <source>This review asks for no votes. Change that on its agenda.</source>
        <translation>Denne gjennomgangen spør ikkje om røyster. Endre det på dagsordenen.</translation>
    </message>
    <message>
        <source>the chart was shown</source>
        <translation>diagrammet vart vist</translation>
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
        <translation>Opne dagsordenen</translation>
    </message>
    <message>
        <source>The minutes are copied.</source>
        <translation>Referatet er kopiert.</translation>
    </message>
    <message>
        <source>The minutes are in {file}.</source>
        <translation>Referatet ligg i {file}.</translation>
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
        <translation>Kven er til stades</translation>
    </message>
    <message>
        <source>A name, then Enter; several with commas</source>
        <translation>Eit namn, og så Enter; fleire med komma</translation>
    </message>
    <message>
        <source>{present} of {asked} are there</source>
        <translation>{present} av {asked} er til stades</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Ta {name} av lista</translation>
    </message>
    <message>
        <source>Why, and who does what by when</source>
        <translation>Kvifor, og kven gjer kva innan når</translation>
    </message>
    <message>
        <source>It works; Kari: call the school by 12.12.</source>
        <translation>Det verkar; Kari: ring skulen innan 12.12.</translation>
    </message>
    <message>
        <source>Kari: call the school by 12.12.</source>
        <translation>Kari: ring skulen innan 12.12.</translation>
    </message>
    <message>
        <source>the decision “{decision}”</source>
        <translation>avgjerda «{decision}»</translation>
    </message>
    <message>
        <source>“{action}” ticked off</source>
        <translation>«{action}» kryssa av</translation>
    </message>
    <message>
        <source>“{action}” opened again</source>
        <translation>«{action}» opna att</translation>
    </message>
    <message>
        <source>Works in a new place?</source>
        <translation>Verkar det på ein ny stad?</translation>
    </message>
    <message>
        <source>Likely {interval} there</source>
        <translation>Truleg {interval} der</translation>
    </message>
    <message>
        <source>Two or more places would tell</source>
        <translation>To eller fleire stader ville vist det</translation>
    </message>
    <message>
        <source>Who is reached?</source>
        <translation>Kven blir nådd?</translation>
    </message>
    <message>
        <source>{count} of {planned} planned</source>
        <translation>{count} av {planned} planlagde</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltakar</numerusform>
            <numerusform>%n deltakarar</numerusform>
        </translation>
    </message>
    <message>
        <source>{group} at {ratio} of their share</source>
        <translation>{group} med {ratio} av sin del</translation>
    </message>
    <message>
        <source>gap {trend}</source>
        <translation>skilnad {trend}</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Ikkje talt enno</translation>
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
        <translation>høgst {cost} per deltakar</translation>
    </message>
    <message>
        <source>No budget is written down</source>
        <translation>Ikkje noko budsjett er skrive ned</translation>
    </message>
    <message>
        <source>Learnt since last time</source>
        <translation>Lært sidan sist</translation>
    </message>
    <message>
        <source>Learnt so far</source>
        <translation>Lært til no</translation>
    </message>
    <message>
        <source>Nothing is written down</source>
        <translation>Ingenting er skrive ned</translation>
    </message>
    <message>
        <source>likely {interval}</source>
        <translation>truleg {interval}</translation>
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
        <translation>Viss vi {if_we}, {then}</translation>
    </message>
    <message>
        <source>, because {because}</source>
        <translation>, fordi {because}</translation>
    </message>
    <message>
        <source>No numbers yet</source>
        <translation>Ingen tal enno</translation>
    </message>
    <message>
        <source>{decision}: {count}</source>
        <translation>{decision}: {count}</translation>
    </message>
    <message>
        <source>All answered the same.</source>
        <translation>Alle svarte det same.</translation>
    </message>
    <message>
        <source>Answers lie from {lowest} to {highest}, half of them under {middle}.</source>
        <translation>Svara ligg frå {lowest} til {highest}, halvparten av dei under {middle}.</translation>
    </message>
    <message>
        <source>One answer: {middle}.</source>
        <translation>Eitt svar: {middle}.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Ingen svarte.</translation>
    </message>
    <message>
        <source>came: {value}</source>
        <translation>vart: {value}</translation>
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
        <translation>Alle pilotar er gjennomgådde</translation>
    </message>
    <message>
        <source>{owner}: {what}, by {date}</source>
        <translation>{owner}: {what}, innan {date}</translation>
    </message>
    <message>
        <source>{owner}: {what}</source>
        <translation>{owner}: {what}</translation>
    </message>
    <message>
        <source>No review is planned: prepare one first.</source>
        <translation>Ingen gjennomgang er planlagd: førebu ein først.</translation>
    </message>
    <message>
        <source>From “{before}” to “{after}”</source>
        <translation>Frå «{before}» til «{after}»</translation>
    </message>
    <message>
        <source>Stage: from {before} to {after}</source>
        <translation>Fase: frå {before} til {after}</translation>
    </message>
    <message numerus="yes">
        <source>{metric}: %n new period(s), the latest {period}</source>
        <translation>
            <numerusform>{metric}: %n ny periode, den siste {period}</numerusform>
            <numerusform>{metric}: %n nye periodar, den siste {period}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{metric}: %n period(s) corrected</source>
        <translation>
            <numerusform>{metric}: %n periode retta</numerusform>
            <numerusform>{metric}: %n periodar retta</numerusform>
        </translation>
    </message>
    <message>
        <source>Target fixed: {metric} {target} by {by}</source>
        <translation>Mål fastsett: {metric} {target} innan {by}</translation>
    </message>
    <message>
        <source>Cycle {number} began: {title}</source>
        <translation>Runde {number} byrja: {title}</translation>
    </message>
    <message>
        <source>Cycle {number} completed, {act}: {title}</source>
        <translation>Runde {number} fullført, {act}: {title}</translation>
    </message>
    <message>
        <source>Event: {what}</source>
        <translation>Hending: {what}</translation>
    </message>
    <message>
        <source>Decided: {decision}. {why}</source>
        <translation>Avgjort: {decision}. {why}</translation>
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
        <translation>Ingen hovudindikator er vald enno</translation>
    </message>
    <message>
        <source>Choose the one measure that should change.</source>
        <translation>Vel den eine indikatoren som skal endre seg.</translation>
    </message>
    <message>
        <source>Nobody has said which way is better for {metric}</source>
        <translation>Ingen har sagt kva veg som er betre for {metric}</translation>
    </message>
    <message>
        <source>Say whether more or less of it is better.</source>
        <translation>Sei om meir eller mindre av det er betre.</translation>
    </message>
    <message>
        <source>No target is fixed for {metric}, so nothing can be shown</source>
        <translation>Det er ikkje fastsett noko mål for {metric}, så ingenting kan visast</translation>
    </message>
    <message>
        <source>Fix the target, the least that makes it worthwhile and the date: the test begins there.</source>
        <translation>Fastset målet, det minste som er verdt innsatsen, og datoen: testen begynner der.</translation>
    </message>
    <message>
        <source>{metric} has no target</source>
        <translation>{metric} har ikkje noko mål</translation>
    </message>
    <message>
        <source>Nobody has said from where on {metric} is worthwhile</source>
        <translation>Ingen har sagt frå kva verdi {metric} er verd innsatsen</translation>
    </message>
    <message>
        <source>How many different people have come? {metric} counts visits, not people</source>
        <translation>Kor mange ulike personar har kome? {metric} tel besøk, ikkje personar</translation>
    </message>
    <message>
        <source>Write down, with each number, how many different people have come so far.</source>
        <translation>Skriv, med kvart tal, kor mange ulike personar som har kome til no.</translation>
    </message>
    <message>
        <source>No numbers since the target was fixed</source>
        <translation>Ingen tal sidan målet blei fastsett</translation>
    </message>
    <message>
        <source>Measure: the first range comes with the third number.</source>
        <translation>Mål: det første spennet kjem med det tredje talet.</translation>
    </message>
    <message>
        <source>{span} measured, too few to say how sure it is</source>
        <translation>{span} målt, for lite til å seie kor sikkert det er</translation>
    </message>
    <message>
        <source>All values are the same, so how sure it is cannot be said</source>
        <translation>Alle verdiane er like, så det kan ikkje seiast kor sikkert det er</translation>
    </message>
    <message>
        <source>Measure on; look whether it is measured finely enough.</source>
        <translation>Mål vidare; sjå etter om det blir målt fint nok.</translation>
    </message>
    <message>
        <source>Shown: {estimate}, likely {lower} to {upper}, all of it above {beyond}</source>
        <translation>Vist: {estimate}, truleg {lower} til {upper}, alt over {beyond}</translation>
    </message>
    <message>
        <source>Shown: {estimate}, likely {lower} to {upper}, all of it below {beyond}</source>
        <translation>Vist: {estimate}, truleg {lower} til {upper}, alt under {beyond}</translation>
    </message>
    <message>
        <source>The latest numbers went the wrong way, more than chance would do</source>
        <translation>Dei siste tala gjekk feil veg, meir enn det tilfeldige skulle tilseie</translation>
    </message>
    <message>
        <source>Below the target: {estimate}, likely {lower} to {upper}</source>
        <translation>Under målet: {estimate}, truleg {lower} til {upper}</translation>
    </message>
    <message>
        <source>Above the target: {estimate}, likely {lower} to {upper}</source>
        <translation>Over målet: {estimate}, truleg {lower} til {upper}</translation>
    </message>
    <message>
        <source>Not above the target yet: {estimate}, likely {lower} to {upper}</source>
        <translation>Ikkje over målet enno: {estimate}, truleg {lower} til {upper}</translation>
    </message>
    <message>
        <source>Not below the target yet: {estimate}, likely {lower} to {upper}</source>
        <translation>Ikkje under målet enno: {estimate}, truleg {lower} til {upper}</translation>
    </message>
    <message>
        <source>Not sure yet: {estimate}, likely {lower} to {upper}, and not all of it above {beyond}</source>
        <translation>Ikkje sikkert enno: {estimate}, truleg {lower} til {upper}, og ikkje alt over {beyond}</translation>
    </message>
    <message>
        <source>Not sure yet: {estimate}, likely {lower} to {upper}, and not all of it below {beyond}</source>
        <translation>Ikkje sikkert enno: {estimate}, truleg {lower} til {upper}, og ikkje alt under {beyond}</translation>
    </message>
    <message>
        <source>It has not held: the latest {span} came to {latest}, below {minimum}</source>
        <translation>Det har ikkje halde seg: dei siste {span} kom til {latest}, under {minimum}</translation>
    </message>
    <message>
        <source>It has not held: the latest {span} came to {latest}, above {minimum}</source>
        <translation>Det har ikkje halde seg: dei siste {span} kom til {latest}, over {minimum}</translation>
    </message>
    <message>
        <source>Not enough of a change to be worthwhile: {estimate}, likely {lower} to {upper}, all below {minimum}</source>
        <translation>Ikkje stor nok endring til å vere verd innsatsen: {estimate}, truleg {lower} til {upper}, alt under {minimum}</translation>
    </message>
    <message>
        <source>Not enough of a change to be worthwhile: {estimate}, likely {lower} to {upper}, all above {minimum}</source>
        <translation>Ikkje stor nok endring til å vere verd innsatsen: {estimate}, truleg {lower} til {upper}, alt over {minimum}</translation>
    </message>
    <message>
        <source>About {span} more like those so far would show it.</source>
        <translation>Omtrent {span} til som dei hittil ville vise det.</translation>
    </message>
    <message>
        <source>Even {span} more like those so far would not show it: reach more people each time, or make more of a difference.</source>
        <translation>Sjølv {span} til som dei hittil ville ikkje vise det: nå fleire personar kvar gong, eller gjer større skilnad.</translation>
    </message>
    <message>
        <source>What is done has to change before more numbers help: the target is {target}.</source>
        <translation>Det som blir gjort, må endrast før fleire tal hjelper: målet er {target}.</translation>
    </message>
    <message>
        <source>Find out what was different lately, then see whether it holds.</source>
        <translation>Finn ut kva som var annleis i det siste, og sjå så om det held seg.</translation>
    </message>
    <message>
        <source>Find out what happened. If you change something, begin a new phase with it.</source>
        <translation>Finn ut kva som skjedde. Viss de endrar noko, begynn ein ny etappe med det.</translation>
    </message>
    <message>
        <source>The numbers have moved to the better side. If that came with a change, a new phase can begin there: it counts from nought again and asks for more certainty.</source>
        <translation>Tala har flytt seg til det betre. Viss det kom med ei endring, kan ein ny etappe begynne der: han tel frå null igjen og må vere sikrare.</translation>
    </message>
    <message>
        <source>The date, {by}, has passed: decide, or fix a new target with a new date.</source>
        <translation>Datoen, {by}, er passert: ta ei avgjerd, eller fastset eit nytt mål med ny dato.</translation>
    </message>
    <message>
        <source>Nothing is measured that would show harm. What could go wrong?</source>
        <translation>Det blir ikkje målt noko som ville vise skade. Kva kan gå gale?</translation>
    </message>
    <message>
        <source>Add a guardrail: something that must not get worse, with its limit.</source>
        <translation>Legg til ein balanseindikator: noko som ikkje må bli verre, med ei grense.</translation>
    </message>
    <message>
        <source>{metric} has no limit, so nobody has said what harm would be</source>
        <translation>{metric} har inga grense, så ingen har sagt kva som er skade</translation>
    </message>
    <message>
        <source>Set the limit that {metric} must not pass.</source>
        <translation>Set grensa som {metric} ikkje må passere.</translation>
    </message>
    <message>
        <source>{metric} is judged from when a target is fixed</source>
        <translation>{metric} blir vurdert frå når eit mål er fastsett</translation>
    </message>
    <message>
        <source>{metric} below the limit of {limit}: likely {lower} to {upper}</source>
        <translation>{metric} er under grensa på {limit}: truleg {lower} til {upper}</translation>
    </message>
    <message>
        <source>{metric} above the limit of {limit}: likely {lower} to {upper}</source>
        <translation>{metric} er over grensa på {limit}: truleg {lower} til {upper}</translation>
    </message>
    <message>
        <source>{metric} keeps to its limit of {limit}: likely {lower} to {upper}</source>
        <translation>{metric} held seg innanfor grensa på {limit}: truleg {lower} til {upper}</translation>
    </message>
    <message numerus="yes">
        <source>%n guardrail(s), and each keeps to its limit</source>
        <translation>
            <numerusform>%n balanseindikator, og han held seg innanfor grensa</numerusform>
            <numerusform>%n balanseindikatorar, og kvar av dei held seg innanfor grensa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guardrail(s), and none lies past its limit</source>
        <translation>
            <numerusform>%n balanseindikator, og han er ikkje forbi grensa</numerusform>
            <numerusform>%n balanseindikatorar, og ingen er forbi grensa</numerusform>
        </translation>
    </message>
    <message>
        <source>{metric} may be past its limit of {limit}: likely {lower} to {upper}</source>
        <translation>{metric} kan vere forbi grensa på {limit}: truleg {lower} til {upper}</translation>
    </message>
    <message>
        <source>{metric} does not lie past its limit of {limit}: likely {lower} to {upper}</source>
        <translation>{metric} er ikkje forbi grensa på {limit}: truleg {lower} til {upper}</translation>
    </message>
    <message>
        <source>Stop or change what does harm before anything else.</source>
        <translation>Stopp eller endre det som skader, før noko anna.</translation>
    </message>
    <message>
        <source>About {span} more like those so far would clear it.</source>
        <translation>Omtrent {span} til som dei hittil ville avklare det.</translation>
    </message>
    <message>
        <source>Even {span} more like those so far would not clear it: it lies too close.</source>
        <translation>Sjølv {span} til som dei hittil ville ikkje avklare det: det ligg for nær.</translation>
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
        <translation>Det blei avgjort å stoppe {on}</translation>
    </message>
    <message>
        <source>Fix a target before the first number</source>
        <translation>Fastset eit mål før det første talet</translation>
    </message>
    <message>
        <source>No target is fixed: fix one, and the test begins</source>
        <translation>Det er ikkje fastsett noko mål: fastset eit, så begynner testen</translation>
    </message>
    <message>
        <source>{seen} of {span} measured</source>
        <translation>{seen} av {span} målt</translation>
    </message>
    <message>
        <source>All that was asked for is in order</source>
        <translation>Alt som er kravt, er i orden</translation>
    </message>
    <message>
        <source>All in order: {estimate}, likely {lower} to {upper}</source>
        <translation>Alt er i orden: {estimate}, truleg {lower} til {upper}</translation>
    </message>
    <message>
        <source>1 left: {first}</source>
        <translation>1 står att: {first}</translation>
    </message>
    <message>
        <source>2 left: {first} and {second}</source>
        <translation>2 står att: {first} og {second}</translation>
    </message>
    <message>
        <source>{open} of {asked} questions open; next: {first}</source>
        <translation>{open} av {asked} spørsmål er opne; neste: {first}</translation>
    </message>
    <message>
        <source>{estimate} after {span}, likely {lower} to {upper}.</source>
        <translation>{estimate} etter {span}, truleg {lower} til {upper}.</translation>
    </message>
    <message>
        <source>{estimate} after {span}, likely {lower} to {upper}: all of it above the target of {target}.</source>
        <translation>{estimate} etter {span}, truleg {lower} til {upper}: alt over målet på {target}.</translation>
    </message>
    <message>
        <source>{estimate} after {span}, likely {lower} to {upper}: all of it below the target of {target}.</source>
        <translation>{estimate} etter {span}, truleg {lower} til {upper}: alt under målet på {target}.</translation>
    </message>
    <message>
        <source>{estimate} after {span}, likely {lower} to {upper}: the target of {target} lies within.</source>
        <translation>{estimate} etter {span}, truleg {lower} til {upper}: målet på {target} ligg innanfor.</translation>
    </message>
    <message>
        <source>{span} measured: how sure it is can be said from the third on.</source>
        <translation>{span} målt: frå det tredje talet kan det seiast kor sikkert det er.</translation>
    </message>
    <message>
        <source>No numbers yet.</source>
        <translation>Ingen tal enno.</translation>
    </message>
    <message>
        <source>{span}, all {estimate}: how sure it is cannot be said.</source>
        <translation>{span}, alle {estimate}: det kan ikkje seiast kor sikkert det er.</translation>
    </message>
    <message>
        <source>{estimate} after {span}. How many different people have come? Without that, how sure it is cannot be said.</source>
        <translation>{estimate} etter {span}. Kor mange ulike personar har kome? Utan det kan det ikkje seiast kor sikkert det er.</translation>
    </message>
    <message>
        <source>The numbers vary more than chance would do; the range was widened for it.</source>
        <translation>Tala varierer meir enn det tilfeldige skulle tilseie; spennet er gjort breiare av den grunn.</translation>
    </message>
    <message>
        <source>Neighbouring numbers hang together more than chance would do; the range was widened for it, and the chance of being wrong may be twice what it says.</source>
        <translation>Nabotal heng saman meir enn det tilfeldige skulle tilseie; spennet er gjort breiare av den grunn, og sjansen for å ta feil kan vere dobbelt så stor som det står.</translation>
    </message>
    <message>
        <source>The numbers vary more, and hang together more, than chance would do; the range was widened for it, and the chance of being wrong may be twice what it says.</source>
        <translation>Tala varierer meir, og heng meir saman, enn det tilfeldige skulle tilseie; spennet er gjort breiare av den grunn, og sjansen for å ta feil kan vere dobbelt så stor som det står.</translation>
    </message>
    <message>
        <source>This says what came, not why: in less than a year, seasons and what was on its way already could do the same.</source>
        <translation>Dette seier kva som kom, ikkje kvifor: på under eit år kan årstider, og det som var på veg uansett, gi det same.</translation>
    </message>
    <message>
        <source>{metric} went from {before} to {after} from {when} on; more than chance would do.</source>
        <translation>{metric} gjekk frå {before} til {after} frå og med {when}; meir enn det tilfeldige skulle tilseie.</translation>
    </message>
    <message>
        <source>{metric} went from {before} to {after} from {when} on; chance alone could do that.</source>
        <translation>{metric} gjekk frå {before} til {after} frå og med {when}; det kan vere tilfeldig.</translation>
    </message>
    <message>
        <source>The same people come back: {visits} visits by {people} people. The range counts each of them once.</source>
        <translation>Dei same personane kjem igjen: {visits} besøk av {people} personar. Spennet tel kvar av dei éin gong.</translation>
    </message>
    <message>
        <source>{metric} went from {before} to {after} from {when} on; how sure that is hangs on how many people came.</source>
        <translation>{metric} gjekk frå {before} til {after} frå og med {when}; kor sikkert det er, kjem an på kor mange personar som kom.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n number(s) off the middle: with fewer than ten a change cannot be told from chance.</source>
        <translation>
            <numerusform>Berre %n tal ligg utanom midten: med færre enn ti kan ei endring ikkje skiljast frå det tilfeldige.</numerusform>
            <numerusform>Berre %n tal ligg utanom midten: med færre enn ti kan ei endring ikkje skiljast frå det tilfeldige.</numerusform>
        </translation>
    </message>
    <message>
        <source>{longest} numbers in a row lie on one side of the middle: chance would hardly make more than {most}.</source>
        <translation>{longest} tal på rad ligg på same side av midten: det tilfeldige ville neppe gitt meir enn {most}.</translation>
    </message>
    <message>
        <source>The numbers cross the middle {crossings} times: chance would hardly make it fewer than {fewest}.</source>
        <translation>Tala har {crossings} kryss over midten: det tilfeldige ville neppe gitt færre enn {fewest}.</translation>
    </message>
    <message>
        <source>The numbers lie about the middle as chance would have them.</source>
        <translation>Tala ligg rundt midten slik det tilfeldige skulle tilseie.</translation>
    </message>
    <message>
        <source>The latest numbers went the right way, more than chance would do.</source>
        <translation>Dei siste tala gjekk rett veg, meir enn det tilfeldige skulle tilseie.</translation>
    </message>
    <message>
        <source>The latest numbers went the wrong way, more than chance would do.</source>
        <translation>Dei siste tala gjekk feil veg, meir enn det tilfeldige skulle tilseie.</translation>
    </message>
    <message>
        <source>The latest numbers moved more than chance alone would make them.</source>
        <translation>Dei siste tala flytte seg meir enn det tilfeldige åleine ville gjort.</translation>
    </message>
    <message>
        <source>No sign of a change: the latest numbers move about as those before them.</source>
        <translation>Ingen teikn til endring: dei siste tala går opp og ned omtrent som dei før dei.</translation>
    </message>
    <message>
        <source>The latest number is as most are; earlier ones moved more than chance would do.</source>
        <translation>Det siste talet er som dei fleste; tidlegare tal flytte seg meir enn det tilfeldige skulle tilseie.</translation>
    </message>
    <message>
        <source>If nothing changes, the target will be met each time.</source>
        <translation>Viss ingenting endrar seg, blir målet nådd kvar gong.</translation>
    </message>
    <message>
        <source>If nothing changes, the target will be missed each time.</source>
        <translation>Viss ingenting endrar seg, blir målet ikkje nådd nokon gong.</translation>
    </message>
    <message>
        <source>If nothing changes, the target will be met at times and missed at others.</source>
        <translation>Viss ingenting endrar seg, blir målet nådd nokre gonger og andre gonger ikkje.</translation>
    </message>
    <message>
        <source>{estimate} after {span}: how sure it is cannot be said.</source>
        <translation>{estimate} etter {span}: det kan ikkje seiast kor sikkert det er.</translation>
    </message>
    <message>
        <source>The change is {difference}, likely {lower} to {upper}: more than chance would do.</source>
        <translation>Endringa er {difference}, truleg {lower} til {upper}: meir enn det tilfeldige skulle tilseie.</translation>
    </message>
    <message>
        <source>The change is {difference}, likely {lower} to {upper}: chance could do that.</source>
        <translation>Endringa er {difference}, truleg {lower} til {upper}: det kan vere tilfeldig.</translation>
    </message>
    <message>
        <source>The change is {difference}: how sure that is cannot be said.</source>
        <translation>Endringa er {difference}: det kan ikkje seiast kor sikkert det er.</translation>
    </message>
    <message>
        <source>This takes the numbers as independent: where neighbours hang together it is less sure.</source>
        <translation>Her blir tala rekna som uavhengige: der naboar heng saman, er det mindre sikkert.</translation>
    </message>
    <message>
        <source>This says what came, not why: seasons and what was on its way already could do the same.</source>
        <translation>Dette seier kva som kom, ikkje kvifor: årstider, og det som var på veg uansett, kan gi det same.</translation>
    </message>
    <message>
        <source>The change here differs from that in the comparison places by {difference}, likely {lower} to {upper}: more than chance would do.</source>
        <translation>Endringa her skil seg frå endringa på samanlikningsstadene med {difference}, truleg {lower} til {upper}: meir enn det tilfeldige skulle tilseie.</translation>
    </message>
    <message>
        <source>The change here differs from that in the comparison places by {difference}, likely {lower} to {upper}: chance could do that.</source>
        <translation>Endringa her skil seg frå endringa på samanlikningsstadene med {difference}, truleg {lower} til {upper}: det kan vere tilfeldig.</translation>
    </message>
    <message>
        <source>From {first} to {second} it differs by {gap}.</source>
        <translation>Frå {first} til {second} er skilnaden {gap}.</translation>
    </message>
    <message>
        <source>{first} do worse than {second}, by {gap}.</source>
        <translation>{first} har det dårlegare enn {second}, med {gap}.</translation>
    </message>
    <message>
        <source>{first} do better than {second}, by {gap}.</source>
        <translation>{first} har det betre enn {second}, med {gap}.</translation>
    </message>
    <message>
        <source>Chance alone could make such a difference.</source>
        <translation>Det tilfeldige åleine kan gi ein slik skilnad.</translation>
    </message>
    <message>
        <source>Some groups are too small to be shown, and so is what would give them away.</source>
        <translation>Nokre grupper er for små til å visast. Det som ville røpe dei, er òg skjult.</translation>
    </message>
    <message>
        <source>{group} take part least: {share} of their share among those it is for.</source>
        <translation>{group} deltek minst: {share} av andelen dei utgjer av målgruppa.</translation>
    </message>
    <message>
        <source>The groups cannot be compared yet: too few have numbers.</source>
        <translation>Gruppene kan ikkje samanliknast enno: for få har tal.</translation>
    </message>
    <message>
        <source>The gap grows by {slope} each time, likely {lower} to {upper}: those worst off fall behind.</source>
        <translation>Skilnaden aukar med {slope} kvar gong, truleg {lower} til {upper}: dei dårlegast stilte sakkar akterut.</translation>
    </message>
    <message>
        <source>The gap shrinks: {slope} each time, likely {lower} to {upper}.</source>
        <translation>Skilnaden minkar: {slope} kvar gong, truleg {lower} til {upper}.</translation>
    </message>
    <message>
        <source>Where the gap goes cannot be said: {slope} each time, likely {lower} to {upper}.</source>
        <translation>Det kan ikkje seiast kor det ber med skilnaden: {slope} kvar gong, truleg {lower} til {upper}.</translation>
    </message>
    <message>
        <source>Where the gap goes can be said from the sixth time on.</source>
        <translation>Kor det ber med skilnaden, kan seiast frå og med sjette gong.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n stad</numerusform>
            <numerusform>%n stader</numerusform>
        </translation>
    </message>
    <message>
        <source>From {places}: a new one will likely come to {lower} to {upper}.</source>
        <translation>Ut frå {places}: ein ny vil truleg kome på {lower} til {upper}.</translation>
    </message>
    <message>
        <source>The chance that it comes beyond {target} is {chance}.</source>
        <translation>Sjansen for at han kjem forbi {target}, er {chance}.</translation>
    </message>
    <message>
        <source>Two places came to {pooled} together: what a third will see cannot be said from two.</source>
        <translation>To stader kom til {pooled} samla: kva ein tredje vil oppleve, kan ikkje seiast ut frå to.</translation>
    </message>
    <message>
        <source>The places differ more than chance would make them.</source>
        <translation>Stadene er meir ulike enn det tilfeldige skulle tilseie.</translation>
    </message>
    <message>
        <source>The places differ no more than chance could make them.</source>
        <translation>Stadene er ikkje meir ulike enn det tilfeldige kan gi.</translation>
    </message>
    <message>
        <source>Fewer than 12 points in this phase: the limits may still move with each new one.</source>
        <translation>Færre enn 12 punkt i denne etappen: grensene kan enno flytte seg med kvart nytt.</translation>
    </message>
    <message>
        <source>In some periods the number for all differs from the sum over places or groups: the number for all is used.</source>
        <translation>I nokre periodar er talet for alle eit anna enn summen av stader eller grupper: talet for alle blir brukt.</translation>
    </message>
    <message>
        <source>At this rate about {span} more, likely between {earliest} and {latest}.</source>
        <translation>Slik det går no, trengst omtrent {span} til, truleg mellom {earliest} og {latest}.</translation>
    </message>
    <message>
        <source>At this rate about {span} more.</source>
        <translation>Slik det går no, trengst omtrent {span} til.</translation>
    </message>
    <message>
        <source>At this rate about {span} more, at least {earliest}; it may also never show.</source>
        <translation>Slik det går no, trengst omtrent {span} til, minst {earliest}; det kan òg hende at det aldri viser seg.</translation>
    </message>
    <message>
        <source>At this rate it may never show: the chance to see it within {span} is {chance}.</source>
        <translation>Slik det går no, kan det hende at det aldri viser seg: sjansen for å sjå det innan {span} er {chance}.</translation>
    </message>
    <message>
        <source>Never at this rate: {span} more would hardly show it. Reach more people each time, or make more of a difference.</source>
        <translation>Aldri slik det går no: {span} til ville neppe vise det. Nå fleire personar kvar gong, eller gjer større skilnad.</translation>
    </message>
    <message>
        <source>Never at this rate: {span} more would hardly show it. What is done has to change before more numbers help.</source>
        <translation>Aldri slik det går no: {span} til ville neppe vise det. Det som blir gjort, må endrast før fleire tal hjelper.</translation>
    </message>
    <message>
        <source>At this rate about {span} more, at least {earliest}; it may also never be clear.</source>
        <translation>Slik det går no, trengst omtrent {span} til, minst {earliest}; det kan òg hende at det aldri blir klart.</translation>
    </message>
    <message>
        <source>At this rate it may never be clear: the chance to see it within {span} is {chance}.</source>
        <translation>Slik det går no, kan det hende at det aldri blir klart: sjansen for å sjå det innan {span} er {chance}.</translation>
    </message>
    <message>
        <source>Never at this rate: {span} more would hardly clear it, it lies too close.</source>
        <translation>Aldri slik det går no: {span} til ville neppe avklare det, det ligg for nær.</translation>
    </message>
    <message>
        <source>The chance to see it by {by} is {chance}.</source>
        <translation>Sjansen for å sjå det innan {by} er {chance}.</translation>
    </message>
    <message>
        <source>If it comes to the target of {target}:</source>
        <translation>Viss det kjem til målet på {target}:</translation>
    </message>
    <message>
        <source>with {size} people each {period} the chance to see it by {by} is {chance}.</source>
        <translation>med {size} personar per {period} er sjansen {chance} for å sjå det innan {by}.</translation>
    </message>
    <message>
        <source>with each {period} out of {size} the chance to see it by {by} is {chance}.</source>
        <translation>med {size} i alt per {period} er sjansen {chance} for å sjå det innan {by}.</translation>
    </message>
    <message>
        <source>the chance to see it by {by} is {chance}.</source>
        <translation>sjansen for å sjå det innan {by} er {chance}.</translation>
    </message>
    <message>
        <source>With {size} it is {chance}.</source>
        <translation>Med {size} er han {chance}.</translation>
    </message>
    <message>
        <source>More people alone do not make it likely enough: plan for longer, or for more of a difference.</source>
        <translation>Fleire personar åleine gjer det ikkje sannsynleg nok: planlegg for lengre tid eller større skilnad.</translation>
    </message>
    <message>
        <source>{metric} went from {before} to {after} after {period}: more than chance would do.</source>
        <translation>{metric} gjekk frå {before} til {after} etter {period}: meir enn tilfelle skulle tilseie.</translation>
    </message>
    <message>
        <source>{metric} went from {before} to {after} after {period}: chance could do that.</source>
        <translation>{metric} gjekk frå {before} til {after} etter {period}: det kan vere tilfeldig.</translation>
    </message>
    <message>
        <source>Target {target}: shown.</source>
        <translation>Mål {target}: vist.</translation>
    </message>
    <message>
        <source>Target {target}: not reached.</source>
        <translation>Mål {target}: ikkje nådd.</translation>
    </message>
    <message>
        <source>Target {target}: not shown yet.</source>
        <translation>Mål {target}: ikkje vist enno.</translation>
    </message>
    <message>
        <source>Target {target}: too early to say.</source>
        <translation>Mål {target}: for tidleg å seie.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>What to set</source>
        <translation>Kva du vil stille inn</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne maskina</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Readiness profiles</source>
        <translation>Profilar for skaleringsklar</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Utsjånad</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Fargar</translation>
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
        <translation>Vanleg</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Høg</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tekststorleik</translation>
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
        <translation>Kven du er</translation>
    </message>
    <message>
        <source>Your name, as the history keeps it</source>
        <translation>Namnet ditt, slik historikken lagrar det</translation>
    </message>
    <message>
        <source>It stands beside every change you make, so that others know whom to ask.</source>
        <translation>Det står ved kvar endring du gjer, så andre veit kven dei kan spørje.</translation>
    </message>
    <message>
        <source>Where the numbers lie</source>
        <translation>Kvar tala ligg</translation>
    </message>
    <message>
        <source>Everything is in this one file on this computer. Copy it while Springbrett is closed, and you have copied all.</source>
        <translation>Alt ligg i denne eine fila på denne maskina. Kopier henne medan Springbrett er lukka, så har du kopiert alt.</translation>
    </message>
    <message>
        <source>Its name, as everybody sees it</source>
        <translation>Namnet på datalageret, slik alle ser det</translation>
    </message>
    <message>
        <source>Without a name it is called as its file.</source>
        <translation>Utan namn heiter det det same som fila.</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>Open another store…</source>
        <translation>Opne eit anna datalager …</translation>
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
        <translation>Gjennomgangar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Lagra på denne maskina</translation>
    </message>
    <message>
        <source>Saved on this computer · {time}</source>
        <translation>Lagra på denne maskina · {time}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>The store is being updated…</source>
        <translation>Datalageret blir oppdatert …</translation>
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
        <translation>Kva de prøver</translation>
    </message>
    <message>
        <source>Make it a pilot</source>
        <translation>Gjer det til ein pilot</translation>
    </message>
    <message>
        <source>Three fields; all else can come later.</source>
        <translation>Tre felt; resten kan kome seinare.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>What would be good enough</source>
        <translation>Kva som ville vere godt nok</translation>
    </message>
    <message>
        <source>What kind of number it is</source>
        <translation>Kva slags tal det er</translation>
    </message>
    <message>
        <source>Which way is better</source>
        <translation>Kva veg som er betre</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ikkje sagt enno</translation>
    </message>
    <message numerus="yes">
        <source>With a target the criterion is fixed today. %n number(s) are already in: they describe, and the test begins now.</source>
        <translation>
            <numerusform>Med eit mål blir kriteriet fastsett i dag. %n tal er allereie inne: det viser det som var, og testen begynner no.</numerusform>
            <numerusform>Med eit mål blir kriteriet fastsett i dag. %n tal er allereie inne: dei viser det som var, og testen begynner no.</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted numbers</source>
        <translation>innlimte tal</translation>
    </message>
    <message>
        <source>There are no numbers on the clipboard: copy them with their titles and dates.</source>
        <translation>Det er ingen tal på utklippstavla: kopier dei med titlar og datoar.</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Meir er betre</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Mindre er betre</translation>
    </message>
    <message>
        <source>What are you trying out?</source>
        <translation>Kva prøver de ut?</translation>
    </message>
    <message>
        <source>Paste what you have, or begin with an idea.</source>
        <translation>Lim inn det de har, eller begynn med ein idé.</translation>
    </message>
    <message>
        <source>Copy dates and numbers with their titles in Excel, and paste here.</source>
        <translation>Kopier datoar og tal med titlane i Excel, og lim inn her.</translation>
    </message>
    <message>
        <source>See what they show</source>
        <translation>Sjå kva tala viser</translation>
    </message>
    <message>
        <source>or choose a file…</source>
        <translation>eller vel ei fil …</translation>
    </message>
    <message>
        <source>Numbers can come later.</source>
        <translation>Tala kan kome seinare.</translation>
    </message>
    <message>
        <source>Made-up pilots, thrown away afterwards.</source>
        <translation>Oppdikta pilotar som blir kasta etterpå.</translation>
    </message>
    <message>
        <source>Start from your spreadsheet</source>
        <translation>Start frå reknearket</translation>
    </message>
    <message>
        <source>Make a pilot</source>
        <translation>Lag ein pilot</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Sjå på dømet</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>{metric} comes to {target}</source>
        <translation>kjem {metric} til {target}</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Ikkje skrive enno</translation>
    </message>
    <message>
        <source>What your numbers show</source>
        <translation>Kva tala dykkar viser</translation>
    </message>
    <message>
        <source>Reading the numbers…</source>
        <translation>Les tala …</translation>
    </message>
    <message>
        <source>Change how it is read</source>
        <translation>Endre korleis det blir lese</translation>
    </message>
    <message>
        <source>Add them to {pilot}</source>
        <translation>Legg dei til i {pilot}</translation>
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
        <translation>Stad</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle samla</translation>
    </message>
    <message>
        <source>Click a point, or press Enter on it, where something was changed.</source>
        <translation>Klikk på eit punkt der noko blei endra, eller trykk Enter på det.</translation>
    </message>
    <message>
        <source>Changed here: {period}. Click it again to take that back.</source>
        <translation>Endra her: {period}. Klikk på det igjen for å angre.</translation>
    </message>
    <message>
        <source>It looks different from {period} on. Was something changed then?</source>
        <translation>Det ser annleis ut frå {period}. Blei noko endra då?</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) can&apos;t be read and are left out.</source>
        <translation>
            <numerusform>%n celle kan ikkje lesast og er ikkje med.</numerusform>
            <numerusform>%n celler kan ikkje lesast og er ikkje med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were already in: they describe what was. The test begins with the next one.</source>
        <translation>
            <numerusform>%n tal var allereie inne: det viser det som var. Testen begynner med det neste.</numerusform>
            <numerusform>%n tal var allereie inne: dei viser det som var. Testen begynner med det neste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A pilot with %n number(s).</source>
        <translation>
            <numerusform>Ein pilot med %n tal.</numerusform>
            <numerusform>Ein pilot med %n tal.</numerusform>
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
        <translation>{label}: lagra.</translation>
    </message>
    <message>
        <source>Undone: {label}.</source>
        <translation>Angra: {label}.</translation>
    </message>
    <message>
        <source>Done again: {label}.</source>
        <translation>Gjort om igjen: {label}.</translation>
    </message>
    <message>
        <source>This is a copy of “{title}”: give it a title of its own.</source>
        <translation>Dette er ein kopi av «{title}»: gi han ein eigen tittel.</translation>
    </message>
    <message>
        <source>“{title}” is archived. The filter “Archived” shows it again.</source>
        <translation>«{title}» er arkivert. Filteret «Arkiverte» viser han igjen.</translation>
    </message>
    <message>
        <source>“{title}” is back in the portfolio.</source>
        <translation>«{title}» er tilbake i porteføljen.</translation>
    </message>
    <message>
        <source>“{title}” is removed with all that belonged to it.</source>
        <translation>«{title}» er fjerna med alt som høyrde til.</translation>
    </message>
    <message>
        <source>“{title}” is in the stage {stage} now.</source>
        <translation>«{title}» er i fasen {stage} no.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Lagra som {file}.</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>If we {if_we}, then {then}, because {because}</source>
        <translation>Viss vi {if_we}, så {then}, fordi {because}</translation>
    </message>
    <message>
        <source>{metric} at least {target} by {by}</source>
        <translation>{metric} minst {target} innan {by}</translation>
    </message>
    <message>
        <source>{metric} at most {target} by {by}</source>
        <translation>{metric} høgst {target} innan {by}</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Summary</source>
        <translation>Samandrag</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Målingar</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Avgjerder</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Oppgåver</translation>
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
        <translation>Avgjord</translation>
    </message>
    <message>
        <source>Pilot place</source>
        <translation>Pilotstad</translation>
    </message>
    <message>
        <source>Scaled to</source>
        <translation>Skalert til</translation>
    </message>
    <message>
        <source>Comparison place</source>
        <translation>Samanlikningsstad</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Share of people, %</source>
        <translation>Andel av personar, %</translation>
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
        <translation>Dagar mellom</translation>
    </message>
    <message>
        <source>Cases between</source>
        <translation>Tilfelle mellom</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Høgare er betre</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Lågare er betre</translation>
    </message>
    <message>
        <source>Neither way is better</source>
        <translation>Ingen av vegane er betre</translation>
    </message>
    <message>
        <source>Main measure</source>
        <translation>Hovudindikator</translation>
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
        <translation>Rekkjevidd</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Ulike personar</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Kvar dag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Kvar veke</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Kvar månad</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Kvart kvartal</translation>
    </message>
    <message>
        <source>Every school year</source>
        <translation>Kvart skuleår</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Kvart år</translation>
    </message>
    <message>
        <source>At each event</source>
        <translation>Ved kvar hending</translation>
    </message>
    <message>
        <source>The outcome</source>
        <translation>Resultatet</translation>
    </message>
    <message>
        <source>The reach</source>
        <translation>Rekkjevidda</translation>
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
        <translation>Høgst</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Behald</translation>
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
        <translation>Hald fram</translation>
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
        <translation>Røyster</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>Gjettingar</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Sett for hand</translation>
    </message>
    <message>
        <source>A cycle</source>
        <translation>Ein runde</translation>
    </message>
    <message>
        <source>The criterion was fixed</source>
        <translation>Kriteriet blei fastsett</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Støttar</translation>
    </message>
    <message>
        <source>Weakens</source>
        <translation>Svekkjer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Folk</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Omgivnader</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utstyr</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Rettleiing</translation>
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
        <translation>Hald fram med piloten</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>For tidleg</translation>
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
        <translation>Ikkje i orden</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikkje kjent</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Gjeld ikkje</translation>
    </message>
    <message>
        <source>Our pilots</source>
        <translation>Pilotane våre</translation>
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
        <translation>Kvart skjermbilete</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n bilete</numerusform>
            <numerusform>%n bilete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made</source>
        <translation>
            <numerusform>%n kunne ikkje lagast</numerusform>
            <numerusform>%n kunne ikkje lagast</numerusform>
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
        <translation>Den nyaste tryggingskopien ({made_at}, {pilots} pilotar) er: springbrett restore «{file}»</translation>
    </message>
    <message>
        <source>There is no backup of it on this computer.</source>
        <translation>Det finst ingen tryggingskopi av det på denne maskina.</translation>
    </message>
    <message>
        <source>This backup has them: springbrett restore “{file}”</source>
        <translation>Denne tryggingskopien har dei: springbrett restore «{file}»</translation>
    </message>
    <message>
        <source>The newest backup that has some of them ({made_at}): springbrett restore “{file}”</source>
        <translation>Den nyaste tryggingskopien som har nokre av dei ({made_at}): springbrett restore «{file}»</translation>
    </message>
    <message>
        <source>No backup on this computer has them.</source>
        <translation>Ingen tryggingskopi på denne maskina har dei.</translation>
    </message>
    <message numerus="yes">
        <source>{path} lacks %n change(s) saved here, the last one at {since}: an older file was put back, or its log is gone. {help} To go on without them: springbrett restore --none</source>
        <translation>
            <numerusform>{path} manglar %n endring som blei lagra her, den siste {since}: ei eldre fil er lagd tilbake, eller loggen er borte. {help} For å gå vidare utan henne: springbrett restore --none</numerusform>
            <numerusform>{path} manglar %n endringar som blei lagra her, den siste {since}: ei eldre fil er lagd tilbake, eller loggen er borte. {help} For å gå vidare utan dei: springbrett restore --none</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is not the store that was saved here at {since}: from then on it has another history. {help} To go on with this one: springbrett restore --none</source>
        <translation>{path} er ikkje datalageret som blei lagra her {since}: frå då av har det ein annan historikk. {help} For å gå vidare med dette: springbrett restore --none</translation>
    </message>
    <message>
        <source>No backup was made: {reason} Your work goes on.</source>
        <translation>Ingen tryggingskopi blei laga: {reason} Du kan arbeide vidare.</translation>
    </message>
    <message>
        <source>For a new one there all the same: springbrett --create-anyway …</source>
        <translation>For å lage eit nytt der likevel: springbrett --create-anyway …</translation>
    </message>
    <message>
        <source>start of a session</source>
        <translation>start på ei økt</translation>
    </message>
    <message>
        <source>before a migration</source>
        <translation>før ei oppgradering</translation>
    </message>
    <message>
        <source>before a large import</source>
        <translation>før ein stor import</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>før ein reparasjon</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>laga for hand</translation>
    </message>
    <message>
        <source>{date} at {time}</source>
        <translation>{date} kl. {time}</translation>
    </message>
    <message>
        <source>The store is as it was on {made_at}. What was there before is now {aside}.</source>
        <translation>Datalageret er slik det var {made_at}. Det som låg der før, heiter no {aside}.</translation>
    </message>
    <message>
        <source>The store is as it was on {made_at}.</source>
        <translation>Datalageret er slik det var {made_at}.</translation>
    </message>
    <message>
        <source>a disk of this computer</source>
        <translation>ein disk i denne maskina</translation>
    </message>
    <message>
        <source>another machine ({name}): move it to a disk of this computer</source>
        <translation>ei anna maskin ({name}): flytt det til ein disk i denne maskina</translation>
    </message>
    <message>
        <source>a folder that {name} copies: move it out, and copy a backup there instead</source>
        <translation>ei mappe som {name} kopierer: flytt det ut, og kopier ein tryggingskopi dit i staden</translation>
    </message>
    <message>
        <source>Backup of {pilots} pilots, checked: {file}</source>
        <translation>Tryggingskopi av {pilots} pilotar, kontrollert: {file}</translation>
    </message>
    <message>
        <source>The backup of {made_at} ({why}) holds {pilots} pilots, {measurements} measurements and the history up to number {number} ({last} by {by}).</source>
        <translation>Tryggingskopien frå {made_at} ({why}) har {pilots} pilotar, {measurements} målingar og historikken til og med nummer {number} ({last} av {by}).</translation>
    </message>
    <message>
        <source>It takes the place of {path}, which has {pilots} pilots and the history up to number {number}.</source>
        <translation>Han erstattar {path}, som har {pilots} pilotar og historikken til og med nummer {number}.</translation>
    </message>
    <message>
        <source>It takes the place of {path}.</source>
        <translation>Han erstattar {path}.</translation>
    </message>
    <message>
        <source>It is of another store than the one that lies there now.</source>
        <translation>Han er av eit anna datalager enn det som ligg der no.</translation>
    </message>
    <message>
        <source>Nothing was changed: this was a dry run.</source>
        <translation>Ingenting blei endra: dette var ei prøvekøyring.</translation>
    </message>
    <message>
        <source>{path} is as it was then (generation {generation}).</source>
        <translation>{path} er slik det var då (generasjon {generation}).</translation>
    </message>
    <message>
        <source>What was there before is now {aside}</source>
        <translation>Det som låg der før, heiter no {aside}</translation>
    </message>
    <message>
        <source>There is no backup of this store on this computer. Make one: springbrett backup</source>
        <translation>Det finst ingen tryggingskopi av dette datalageret på denne maskina. Lag ein: springbrett backup</translation>
    </message>
    <message>
        <source>{path} has all that was saved here.</source>
        <translation>{path} har alt som blei lagra her.</translation>
    </message>
    <message>
        <source>{path} stays as it is; what it lacks is not told again.</source>
        <translation>{path} blir som det er; det som manglar, blir ikkje meldt igjen.</translation>
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
        <translation>Ligg på</translation>
    </message>
    <message>
        <source>Store id</source>
        <translation>Id-en til datalageret</translation>
    </message>
    <message>
        <source>Store version</source>
        <translation>Lagerversjon</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storleik</translation>
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
        <translation>Sist lagra herfrå</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Tryggingskopiar</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Nyaste tryggingskopi</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profilar</translation>
    </message>
    <message>
        <source>pilots</source>
        <translation>pilotar</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Decide</source>
        <translation>Ta avgjerd</translation>
    </message>
    <message>
        <source>Edit decision</source>
        <translation>Endre avgjerd</translation>
    </message>
    <message>
        <source>Remove decision</source>
        <translation>Fjern avgjerd</translation>
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
        <translation>Fastset kriterium</translation>
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
        <translation>Legg inn tal</translation>
    </message>
    <message>
        <source>Remove numbers</source>
        <translation>Fjern tal</translation>
    </message>
    <message>
        <source>Note on a number</source>
        <translation>Merknad til eit tal</translation>
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
        <translation>Legg til stad</translation>
    </message>
    <message>
        <source>Edit place</source>
        <translation>Endre stad</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Fjern stad</translation>
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
        <translation>Legg til hending</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Endre hending</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Fjern hending</translation>
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
        <translation>Importer målingar</translation>
    </message>
    <message>
        <source>Import pilots</source>
        <translation>Importer pilotar</translation>
    </message>
    <message>
        <source>Duplicate pilot</source>
        <translation>Lag kopi av pilot</translation>
    </message>
    <message>
        <source>Name the store</source>
        <translation>Gi datalageret namn</translation>
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
        <translation>Lag pilot av tal</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Legg til oppgåve</translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation>Endre oppgåve</translation>
    </message>
    <message>
        <source>Complete action</source>
        <translation>Fullfør oppgåve</translation>
    </message>
    <message>
        <source>Drop action</source>
        <translation>Dropp oppgåve</translation>
    </message>
    <message>
        <source>Remove action</source>
        <translation>Fjern oppgåve</translation>
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
        <translation>Skriv ned kven som kom</translation>
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
        <translation>Planlegg ein gjennomgang</translation>
    </message>
    <message>
        <source>Edit review</source>
        <translation>Endre gjennomgangen</translation>
    </message>
    <message>
        <source>Begin review</source>
        <translation>Start gjennomgangen</translation>
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
        <translation>Flytt til ein annan fase</translation>
    </message>
    <message>
        <source>Add pilot from a template</source>
        <translation>Legg til pilot frå ein mal</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Sample pilots</source>
        <translation>Dømepilotar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Opne eit datalager</translation>
    </message>
    <message>
        <source>A new store</source>
        <translation>Eit nytt datalager</translation>
    </message>
    <message>
        <source>Springbrett stores (*.db);;All files (*)</source>
        <translation>Springbrett-datalager (*.db);;Alle filer (*)</translation>
    </message>
    <message>
        <source>pilots</source>
        <translation>pilotar</translation>
    </message>
    <message>
        <source>There is a file at {path} already, and it stays as it is: choose another name.</source>
        <translation>Det ligg allereie ei fil på {path}, og ho blir som ho er: vel eit anna namn.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Arbeider …</translation>
    </message>
    <message>
        <source>Opening the pilot…</source>
        <translation>Opnar piloten …</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Skriv fila …</translation>
    </message>
</context>
<context>
    <name>workbook</name>
    <message>
        <source>the file is over {most} MB</source>
        <translation>fila er over {most} MB</translation>
    </message>
    <message>
        <source>it has over {most} parts</source>
        <translation>ho har over {most} delar</translation>
    </message>
    <message>
        <source>it unpacks to more than {most} MB</source>
        <translation>ho blir pakka ut til meir enn {most} MB</translation>
    </message>
    <message>
        <source>it spans more than {most} cells</source>
        <translation>ho spenner over meir enn {most} celler</translation>
    </message>
    <message>
        <source>reading it takes more memory than a workbook may have</source>
        <translation>å lese ho krev meir minne enn ei arbeidsbok kan få</translation>
    </message>
    <message>
        <source>reading it takes more than {most} seconds</source>
        <translation>å lese ho tek meir enn {most} sekund</translation>
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
        <translation>Kvar {metric} står no</translation>
    </message>
    <message>
        <source>What is likely, however often you look</source>
        <translation>Kva som er truleg, uansett kor ofte du ser etter</translation>
    </message>
    <message>
        <source>The chance that it lies past the target of {target}</source>
        <translation>Sjansen for at det ligg forbi målet på {target}</translation>
    </message>
    <message>
        <source>What changed from the phase before to this one</source>
        <translation>Kva som endra seg frå førre etappe til denne</translation>
    </message>
    <message>
        <source>How the numbers move</source>
        <translation>Korleis tala rører seg</translation>
    </message>
    <message>
        <source>The middle line and the band of the chart</source>
        <translation>Midtlinja og bandet i diagrammet</translation>
    </message>
    <message>
        <source>How long this phase is</source>
        <translation>Kor lang denne etappen er</translation>
    </message>
    <message>
        <source>All that were counted, over all they are out of, added up.</source>
        <translation>Summen av alle som blei talde, delt på summen av alle dei er av.</translation>
    </message>
    <message>
        <source>All events, over all they are out of, added up.</source>
        <translation>Summen av alle hendingar, delt på summen av det dei er av.</translation>
    </message>
    <message>
        <source>The mean of the numbers, one from each {period}.</source>
        <translation>Gjennomsnittet av tala, eitt tal per {period}.</translation>
    </message>
    <message>
        <source>The mean of the values, each by how many it is about where that is known.</source>
        <translation>Gjennomsnittet av verdiane, vekta etter kor mange kvar gjeld, der det er kjent.</translation>
    </message>
    <message>
        <source>The mean of the scores, each by how many it is about where that is known.</source>
        <translation>Gjennomsnittet av skårane, vekta etter kor mange kvar gjeld, der det er kjent.</translation>
    </message>
    <message>
        <source>All days, over the number of times between events.</source>
        <translation>Alle dagar, delt på talet på mellomrom mellom hendingar.</translation>
    </message>
    <message>
        <source>All cases, over the number of times between events.</source>
        <translation>Alle tilfelle, delt på talet på mellomrom mellom hendingar.</translation>
    </message>
    <message>
        <source>Only this phase counts; what was left out, and what is missing, does not.</source>
        <translation>Berre denne etappen tel; det som er utelate, og det som manglar, tel ikkje.</translation>
    </message>
    <message>
        <source>The range is made for someone who looks after every {period} and stops when they like. An ordinary 95 % interval would be wrong far more often under such looking. It is a repeated confidence interval: the chance of being wrong is spent little by little over the looks.</source>
        <translation>Spennet er laga for den som ser etter éin gong per {period} og stoppar når som helst. Eit vanleg 95 %-intervall ville ta feil langt oftare når ein ser etter slik. Det er eit gjenteke konfidensintervall: sjansen for å ta feil blir brukt opp litt etter litt.</translation>
    </message>
    <message>
        <source>The exact limit for counts (Garwood 1936) is one.</source>
        <translation>Den eksakte grensa for tal (Garwood 1936) er den eine.</translation>
    </message>
    <message>
        <source>The exact limit for rates (Garwood 1936) is one.</source>
        <translation>Den eksakte grensa for ratar (Garwood 1936) er den eine.</translation>
    </message>
    <message>
        <source>The exact limit for shares (Clopper and Pearson 1934) is one.</source>
        <translation>Den eksakte grensa for andelar (Clopper og Pearson 1934) er den eine.</translation>
    </message>
    <message>
        <source>The other comes from how much the numbers vary from time to time, and is widened where neighbours hang together. On each side the wider of the two is taken.</source>
        <translation>Den andre kjem av kor mykje tala varierer frå gong til gong, og er gjord breiare der naboar heng saman. På kvar side blir den vidaste av dei to brukt.</translation>
    </message>
    <message>
        <source>The limits come from how much the numbers vary from time to time, widened where neighbours hang together.</source>
        <translation>Grensene kjem av kor mykje tala varierer frå gong til gong, gjorde breiare der naboar heng saman.</translation>
    </message>
    <message>
        <source>The limits are the exact ones for times between events (gamma distribution).</source>
        <translation>Grensene er dei eksakte for tid mellom hendingar (gammafordeling).</translation>
    </message>
    <message>
        <source>The limits are the exact ones for cases between events (beta distribution).</source>
        <translation>Grensene er dei eksakte for tilfelle mellom hendingar (betafordeling).</translation>
    </message>
    <message>
        <source>The same people come back: the exact limit counts each of them once, not each visit.</source>
        <translation>Dei same personane kjem igjen: den eksakte grensa tel kvar av dei éin gong, ikkje kvart besøk.</translation>
    </message>
    <message>
        <source>A criterion was fixed: the flag is judged by this range.</source>
        <translation>Eit kriterium er fastsett: flagget blir vurdert etter dette spennet.</translation>
    </message>
    <message>
        <source>No criterion is fixed for this phase: the range is for reading only.</source>
        <translation>Ikkje noko kriterium er fastsett for denne etappen: spennet er berre til å lese.</translation>
    </message>
    <message>
        <source>Lan and DeMets 1983; Kim and DeMets 1987; Jennison and Turnbull 1989 (repeated confidence intervals)</source>
        <translation>Lan og DeMets 1983; Kim og DeMets 1987; Jennison og Turnbull 1989 (gjentekne konfidensintervall)</translation>
    </message>
    <message>
        <source>How much of what is likely, given the numbers of this phase alone, lies on the better side of the target. It is for reading: the flag never uses it.</source>
        <translation>Kor mykje av det som er truleg, ut frå tala i denne etappen åleine, som ligg på den gode sida av målet. Det er berre til å lese: flagget bruker det aldri.</translation>
    </message>
    <message>
        <source>Bayes&apos; rule with a prior that says next to nothing (Jeffreys; for shares uniform)</source>
        <translation>Bayes’ regel med ei førehandsfordeling som seier nesten ingenting (Jeffreys; for andelar uniform)</translation>
    </message>
    <message>
        <source>Now minus before. It takes the periods as independent.</source>
        <translation>No minus før. Periodane blir rekna som uavhengige.</translation>
    </message>
    <message>
        <source>Newcombe 1998, method 10 (95 % interval)</source>
        <translation>Newcombe 1998, metode 10 (95 %-intervall)</translation>
    </message>
    <message>
        <source>Donner and Zou 2012, from exact limits (95 % interval)</source>
        <translation>Donner og Zou 2012, ut frå eksakte grenser (95 %-intervall)</translation>
    </message>
    <message>
        <source>Welch 1947 (95 % interval)</source>
        <translation>Welch 1947 (95 %-intervall)</translation>
    </message>
    <message>
        <source>The latest number is better or worse where one of four holds: it lies outside the band; seven in a row rise or fall; two of three lie far out on one side; seven in a row lie on one side of the middle line. Else it is steady.</source>
        <translation>Det siste talet er betre eller dårlegare når eitt av fire gjeld: det ligg utanfor bandet; sju på rad stig eller søkk; to av tre ligg langt ute på éi side; sju på rad ligg på same side av midtlinja. Elles er det stabilt.</translation>
    </message>
    <message>
        <source>The target is reached every time where the whole band lies past it, never where all of it lies short, else now and then.</source>
        <translation>Målet blir nådd kvar gong når heile bandet ligg forbi det, aldri når heile bandet ligg før det, elles av og til.</translation>
    </message>
    <message>
        <source>NHS England, “Making data count”</source>
        <translation>NHS England, «Making data count»</translation>
    </message>
    <message>
        <source>The middle line is the median of the phase; there is no band.</source>
        <translation>Midtlinja er medianen i etappen; det er ikkje noko band.</translation>
    </message>
    <message>
        <source>The middle line is the mean of the phase. The band is three times the usual step from one number to the next (over 1.128) on each side.</source>
        <translation>Midtlinja er gjennomsnittet i etappen. Bandet er tre gonger det vanlege steget frå eitt tal til det neste (delt på 1,128) til kvar side.</translation>
    </message>
    <message>
        <source>Drawn is the step from each number to the next; the band ends at 3.267 × its mean.</source>
        <translation>Diagrammet viser steget frå kvart tal til det neste; bandet sluttar ved 3,267 × gjennomsnittet av stega.</translation>
    </message>
    <message>
        <source>The middle line is the share in the whole phase. The band is what chance alone would do, three standard deviations on each side, wider where fewer are asked.</source>
        <translation>Midtlinja er andelen i heile etappen. Bandet er det som det tilfeldige åleine ville gi, tre standardavvik til kvar side, breiare der færre er spurde.</translation>
    </message>
    <message>
        <source>As a share chart, with the band widened by how much more the numbers vary than chance (Laney 2002).</source>
        <translation>Som eit andelsdiagram, med bandet gjort breiare etter kor mykje meir tala varierer enn tilfeldig (Laney 2002).</translation>
    </message>
    <message>
        <source>The middle line is the rate in the whole phase. The band is what chance alone would do, three standard deviations on each side, wider where there is less to count in.</source>
        <translation>Midtlinja er raten i heile etappen. Bandet er det som det tilfeldige åleine ville gi, tre standardavvik til kvar side, breiare der det er mindre å telje i.</translation>
    </message>
    <message>
        <source>As a rate chart, with the band widened by how much more the numbers vary than chance (Laney 2002).</source>
        <translation>Som eit ratediagram, med bandet gjort breiare etter kor mykje meir tala varierer enn tilfeldig (Laney 2002).</translation>
    </message>
    <message>
        <source>The middle line is the mean of the phase. The band is what chance alone would do with counts, three standard deviations on each side.</source>
        <translation>Midtlinja er gjennomsnittet i etappen. Bandet er det som det tilfeldige åleine ville gi for tal, tre standardavvik til kvar side.</translation>
    </message>
    <message>
        <source>The middle line is the median of the cases between events, the band three standard deviations of a geometric distribution.</source>
        <translation>Midtlinja er medianen av tilfella mellom hendingar, bandet tre standardavvik i ei geometrisk fordeling.</translation>
    </message>
    <message>
        <source>The days between events are made even (power 1/3.6), put in an individuals chart, and turned back.</source>
        <translation>Dagane mellom hendingar blir jamna ut (potensen 1/3,6), sette i eit diagram for enkeltverdiar og rekna tilbake.</translation>
    </message>
    <message>
        <source>As in qicharts2 (Anhøj 2021); Montgomery, Statistical Quality Control</source>
        <translation>Som i qicharts2 (Anhøj 2021); Montgomery, Statistical Quality Control</translation>
    </message>
    <message>
        <source>The periods of this phase that have a number and count.</source>
        <translation>Periodane i denne etappen som har eit tal og tel.</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Tel frå</translation>
    </message>
    <message>
        <source>the first number</source>
        <translation>det første talet</translation>
    </message>
    <message>
        <source>Numbers in it</source>
        <translation>Tal i han</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Talt</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Av i alt</translation>
    </message>
    <message>
        <source>Planned looks</source>
        <translation>Planlagde gonger å sjå etter</translation>
    </message>
    <message>
        <source>Chance of being wrong, each side, now</source>
        <translation>Sjanse for å ta feil, kvar side, no</translation>
    </message>
    <message>
        <source>Varies more than chance by</source>
        <translation>Varierer meir enn tilfeldig</translation>
    </message>
    <message>
        <source>{value} times</source>
        <translation>{value} gonger</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>Neighbours hang together</source>
        <translation>Naboar heng saman</translation>
    </message>
    <message>
        <source>Likely between</source>
        <translation>Truleg mellom</translation>
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
        <translation>No</translation>
    </message>
    <message>
        <source>Now over before</source>
        <translation>No delt på før</translation>
    </message>
    <message>
        <source>Middle line now</source>
        <translation>Midtlinja no</translation>
    </message>
    <message>
        <source>Band now</source>
        <translation>Bandet no</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Ulike personar</translation>
    </message>
    <message>
        <source>{place}: where it stands</source>
        <translation>{place}: kvar det står no</translation>
    </message>
    <message>
        <source>All places together</source>
        <translation>Alle stader samla</translation>
    </message>
    <message>
        <source>What a new place can expect</source>
        <translation>Kva ein ny stad kan vente seg</translation>
    </message>
    <message>
        <source>{group}: where it stands</source>
        <translation>{group}: kvar det står no</translation>
    </message>
    <message>
        <source>{group}: how many took part</source>
        <translation>{group}: kor mange som deltok</translation>
    </message>
    <message>
        <source>{group}: reached, against its share</source>
        <translation>{group}: nådd, mot andelen</translation>
    </message>
    <message>
        <source>The gap between {worst} and {best}</source>
        <translation>Skilnaden mellom {worst} og {best}</translation>
    </message>
    <message>
        <source>The gap between the groups</source>
        <translation>Skilnaden mellom gruppene</translation>
    </message>
    <message>
        <source>How unequal it is over all groups</source>
        <translation>Kor ulikt det er over alle grupper</translation>
    </message>
    <message>
        <source>{metric}: a guardrail</source>
        <translation>{metric}: ein balanseindikator</translation>
    </message>
    <message>
        <source>Only what was measured here, in this phase.</source>
        <translation>Berre det som er målt her, i denne etappen.</translation>
    </message>
    <message>
        <source>The line is the 95 % interval of Wilson 1927.</source>
        <translation>Linja er 95 %-intervallet til Wilson 1927.</translation>
    </message>
    <message>
        <source>The line is the exact 95 % interval of Garwood 1936.</source>
        <translation>Linja er det eksakte 95 %-intervallet til Garwood 1936.</translation>
    </message>
    <message>
        <source>The line is a 95 % interval from how much its numbers vary (Student&apos;s t).</source>
        <translation>Linja er eit 95 %-intervall ut frå kor mykje tala varierer (Students t).</translation>
    </message>
    <message>
        <source>The line is the exact 95 % interval for times between events.</source>
        <translation>Linja er det eksakte 95 %-intervallet for tid mellom hendingar.</translation>
    </message>
    <message>
        <source>The same people come back: each counts once in the line. Where a place does not say how many they are, it is taken to have as many visits from each as all places have.</source>
        <translation>Dei same personane kjem igjen: kvar tel éin gong i linja. Der ein stad ikkje seier kor mange dei er, blir det rekna med like mange besøk frå kvar som på alle stader samla.</translation>
    </message>
    <message>
        <source>Too few people: someone could be recognised, so nothing is shown.</source>
        <translation>For få personar: nokon kunne bli kjend att, så ingenting blir vist.</translation>
    </message>
    <message>
        <source>Each place counts by how sure its own figure is and by how much places differ; the range is the 95 % interval of their mean.</source>
        <translation>Kvar stad tel etter kor sikkert talet der er, og etter kor ulike stader er; spennet er 95 %-intervallet for gjennomsnittet.</translation>
    </message>
    <message>
        <source>95 of 100 new places come within this range, if they are like these: it adds how much places differ to how sure their mean is. The chance is the part of it beyond the level.</source>
        <translation>95 av 100 nye stader kjem innanfor dette spennet, viss dei liknar desse: det legg kor ulike stader er, til kor sikkert gjennomsnittet er. Sjansen er den delen av det som ligg forbi nivået.</translation>
    </message>
    <message>
        <source>From two places nothing can be said of a third.</source>
        <translation>Ut frå to stader kan ingenting seiast om ein tredje.</translation>
    </message>
    <message>
        <source>Paule and Mandel 1982 (differences between places); Higgins et al. 2009 (prediction)</source>
        <translation>Paule og Mandel 1982 (skilnader mellom stader); Higgins mfl. 2009 (prediksjon)</translation>
    </message>
    <message>
        <source>Mackenbach and Kunst 1997 (slope and relative index of inequality)</source>
        <translation>Mackenbach og Kunst 1997 (absolutt og relativ ulikskapsindeks)</translation>
    </message>
    <message>
        <source>Its share of all who took part, over its share of those it is for: 1 × is as many as there are. The range is from Wilson&apos;s 95 % interval of its share of those who took part.</source>
        <translation>Andelen av alle som deltok, delt på andelen av målgruppa: 1 × er like mange som det finst. Spennet kjem av Wilsons 95 %-intervall for andelen av dei som deltok.</translation>
    </message>
    <message>
        <source>Its share of those measured here, over its share of those it is for. How many took part in all is not counted by group: the criterion asks for that.</source>
        <translation>Andelen av dei som er målte her, delt på andelen av målgruppa. Kor mange som deltok i alt, er ikkje talt etter gruppe: kriteriet krev det.</translation>
    </message>
    <message>
        <source>All who took part, from the measure of reach.</source>
        <translation>Alle som deltok, frå indikatoren for rekkjevidd.</translation>
    </message>
    <message>
        <source>{best} minus {worst}, in this phase.</source>
        <translation>{best} minus {worst}, i denne etappen.</translation>
    </message>
    <message>
        <source>Where it goes: a line through the gaps of this phase, each by how sure it is. Widening or narrowing only where the line&apos;s 95 % range says so, and from six periods on.</source>
        <translation>Kor det ber: ei linje gjennom skilnadene i denne etappen, kvar vekta etter kor sikker han er. Aukar eller minkar berre når 95 %-spennet for linja seier det, og frå seks periodar.</translation>
    </message>
    <message>
        <source>These groups have no order: taken are the two that lie furthest apart in this phase.</source>
        <translation>Desse gruppene har inga rekkjefølgje: det er dei to som ligg lengst frå kvarandre i denne etappen, som blir brukte.</translation>
    </message>
    <message>
        <source>A line through all groups, worst off first, each by how many it has: how far its two ends lie apart (SII), and how many times one end is the other (RII).</source>
        <translation>Ei linje gjennom alle grupper, dårlegast stilte først, kvar vekta etter kor mange ho har: kor langt endane ligg frå kvarandre (SII), og kor mange gonger den eine enden er den andre (RII).</translation>
    </message>
    <message>
        <source>As the main figure, with its own plan of looks. It is harmed where all that is likely lies past the limit.</source>
        <translation>Som hovudtalet, med eigen plan for når ein ser etter. Noko tek skade når alt som er truleg, ligg forbi grensa.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grense</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stader</translation>
    </message>
    <message>
        <source>Their mean</source>
        <translation>Gjennomsnittet</translation>
    </message>
    <message>
        <source>Their mean, likely between</source>
        <translation>Gjennomsnittet, truleg mellom</translation>
    </message>
    <message>
        <source>Chance to come past the target</source>
        <translation>Sjanse for å kome forbi målet</translation>
    </message>
    <message>
        <source>Chance to be worthwhile</source>
        <translation>Sjanse for at det er verdt innsatsen</translation>
    </message>
    <message>
        <source>Worthwhile from</source>
        <translation>Verdt innsatsen frå</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Kor mange</translation>
    </message>
    <message>
        <source>Its share of those it is for</source>
        <translation>Andelen av målgruppa</translation>
    </message>
    <message>
        <source>Before this phase</source>
        <translation>Før denne etappen</translation>
    </message>
    <message>
        <source>Periods compared</source>
        <translation>Samanlikna periodar</translation>
    </message>
    <message>
        <source>From end to end (SII)</source>
        <translation>Frå ende til ende (SII)</translation>
    </message>
    <message>
        <source>One end over the other (RII)</source>
        <translation>Den eine enden delt på den andre (RII)</translation>
    </message>
    <message>
        <source>Pilots that are running</source>
        <translation>Pilotar som er i gang</translation>
    </message>
    <message>
        <source>Pilots that are ready to scale</source>
        <translation>Pilotar som er skaleringsklare</translation>
    </message>
    <message>
        <source>Pilots that need a decision</source>
        <translation>Pilotar som treng ei avgjerd</translation>
    </message>
    <message>
        <source>What is spent of the budgets</source>
        <translation>Kva som er brukt av budsjetta</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Personar nådde</translation>
    </message>
    <message>
        <source>Pilots that were tried</source>
        <translation>Pilotar som er prøvde</translation>
    </message>
    <message>
        <source>Pilots in the stage “running”, those that are put away left out.</source>
        <translation>Pilotar i fasen «i gang», utan dei arkiverte.</translation>
    </message>
    <message>
        <source>Pilots whose flag is “ready to scale” now.</source>
        <translation>Pilotar som har flagget «skaleringsklar» no.</translation>
    </message>
    <message>
        <source>Pilots that became ready, or to be reconsidered, with no decision after it, or whose review or time box has passed. Those that were stopped or put away are left out.</source>
        <translation>Pilotar som blei klare, eller må vurderast på nytt, utan ei avgjerd etterpå, eller der gjennomgangen eller tidsramma er passert. Dei som er stoppa eller arkiverte, er ikkje med.</translation>
    </message>
    <message>
        <source>Added up over the pilots that have both a budget and something spent.</source>
        <translation>Lagt saman for pilotane som både har eit budsjett og noko brukt.</translation>
    </message>
    <message>
        <source>The numbers of each pilot&apos;s measure of reach, added up. Those worst off are counted where a pilot counts by group and none is too small to show.</source>
        <translation>Tala frå indikatoren for rekkjevidd i kvar pilot, lagde saman. Dei dårlegast stilte blir talde der ein pilot tel etter gruppe og inga gruppe er for lita til å visast.</translation>
    </message>
    <message>
        <source>Pilots that have begun, those that were put away as well.</source>
        <translation>Pilotar som har begynt, òg dei som er arkiverte.</translation>
    </message>
    <message>
        <source>Weeks from a pilot&apos;s start to the decision that ended it: half of them took less, half more. Pilots whose start nobody wrote down are left out.</source>
        <translation>Veker frå piloten starta til avgjerda som avslutta han: halvparten brukte kortare tid, halvparten lengre. Pilotar utan ein startdato er utelatne.</translation>
    </message>
    <message>
        <source>Weeks until it was scaled, in the middle</source>
        <translation>Veker til han vart skalert, midt på</translation>
    </message>
    <message>
        <source>Weeks until it was stopped, in the middle</source>
        <translation>Veker til han vart stoppa, midt på</translation>
    </message>
    <message>
        <source>{metric}: the latest number</source>
        <translation>{metric}: det siste talet</translation>
    </message>
    <message>
        <source>The number of the latest period, over all places. How sure it is, the outcomes tell.</source>
        <translation>Talet for den siste perioden, over alle stader. Kor sikkert det er, står under resultata.</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Rundar</translation>
    </message>
    <message>
        <source>The pilot&apos;s cycles, in the order in which they began.</source>
        <translation>Rundane i piloten, i den rekkjefølgja dei begynte.</translation>
    </message>
    <message>
        <source>The places where it runs as a pilot; those to compare with left out.</source>
        <translation>Stadene der han går som pilot; samanlikningsstadene er ikkje med.</translation>
    </message>
    <message>
        <source>Is it ready to scale?</source>
        <translation>Er han skaleringsklar?</translation>
    </message>
    <message>
        <source>Its criteria against the profile of its programme; each stands under Readiness.</source>
        <translation>Kriteria mot profilen til programmet; kvart av dei står under Skaleringsklar.</translation>
    </message>
    <message>
        <source>Pilots added up</source>
        <translation>Pilotar lagde saman</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fullførte</translation>
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
        <translation>Krav i profilen</translation>
    </message>
    <message>
        <source>Those worst off</source>
        <translation>Dei dårlegast stilte</translation>
    </message>
    <message>
        <source>Counted among</source>
        <translation>Talde blant</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>Skalerte</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budsjett</translation>
    </message>
    <message>
        <source>How much of what is asked for is in order</source>
        <translation>Kor mykje av det som er kravt, som er i orden</translation>
    </message>
    <message>
        <source>How far it has come, from 0.5 to 5</source>
        <translation>Kor langt han er komen, frå 0,5 til 5</translation>
    </message>
    <message>
        <source>The first of these that holds is the flag:</source>
        <translation>Det første av desse som gjeld, er flagget:</translation>
    </message>
    <message>
        <source>Reconsider: a guardrail lies past its limit, the main figure falls short of what is worthwhile, or it was decided to stop.</source>
        <translation>Vurder på nytt: ein balanseindikator ligg forbi grensa, hovudtalet når ikkje det som er verdt innsatsen, eller det er avgjort å stoppe.</translation>
    </message>
    <message>
        <source>Too early: fewer numbers since the target was fixed than asked.</source>
        <translation>For tidleg: færre tal sidan målet blei fastsett enn det som er kravt.</translation>
    </message>
    <message>
        <source>Ready to scale: all that is required is in order.</source>
        <translation>Skaleringsklar: alt som er kravt, er i orden.</translation>
    </message>
    <message>
        <source>Nearly ready: effect, harm, reach and places are in order, and at most two other things are open.</source>
        <translation>Nesten klar: effekt, skade, rekkjevidd og stader er i orden, og høgst to andre ting er opne.</translation>
    </message>
    <message>
        <source>Keep piloting: anything else.</source>
        <translation>Hald fram med piloten: alt anna.</translation>
    </message>
    <message>
        <source>Those in order, over those that the profile asks for. What does not apply counts in neither; what nobody has looked at is not in order.</source>
        <translation>Dei som er i orden, delt på dei som profilen krev. Det som ikkje gjeld, tel ikkje i nokon av dei; det ingen har sett på, er ikkje i orden.</translation>
    </message>
    <message>
        <source>Worked out from what is written down, never set by hand. A step counts if all below do.</source>
        <translation>Rekna ut frå det som er skrive ned, aldri sett for hand. Eit trinn tel viss alle under det gjer det.</translation>
    </message>
    <message>
        <source>The improvement field&apos;s scale (Institute for Healthcare Improvement)</source>
        <translation>Skalaen frå forbetringsfaget (Institute for Healthcare Improvement)</translation>
    </message>
    <message>
        <source>A need with its source, and a target group, are written.</source>
        <translation>Eit behov med kjelde, og ei målgruppe, er skrivne ned.</translation>
    </message>
    <message>
        <source>The criterion was fixed before the numbers that it is judged by came in.</source>
        <translation>Kriteriet blei fastsett før tala det blir vurdert etter, kom inn.</translation>
    </message>
    <message>
        <source>Completed cycles, counted.</source>
        <translation>Fullførte rundar, talde.</translation>
    </message>
    <message>
        <source>The hypothesis with the highest importance times uncertainty has numbers, or what was learnt is written down.</source>
        <translation>Hypotesen der vekt gonger uvisse er høgast, har tal, eller det som blei lært, er skrive ned.</translation>
    </message>
    <message>
        <source>The last completed cycle was not given up.</source>
        <translation>Den siste fullførte runden blei ikkje gitt opp.</translation>
    </message>
    <message>
        <source>Passes where all that is likely lies beyond the level asked for, the figure comes to the target, the latest third has held, and the numbers do not get worse. Fails where they do, or where all that is likely falls short of the target.</source>
        <translation>I orden når alt som er truleg, ligg forbi nivået som er kravt, talet kjem til målet, den siste tredelen har halde seg, og tala ikkje blir dårlegare. Ikkje i orden når dei blir det, eller når alt som er truleg, ligg før målet.</translation>
    </message>
    <message>
        <source>For each guardrail all that is likely lies on the good side of its limit. It fails where all of that lies past it.</source>
        <translation>For kvar balanseindikator ligg alt som er truleg, på den gode sida av grensa. Ikkje i orden når alt ligg forbi henne.</translation>
    </message>
    <message>
        <source>The change here minus the change in the places to compare with, with its 95 % interval.</source>
        <translation>Endringa her minus endringa på samanlikningsstadene, med 95 %-intervall.</translation>
    </message>
    <message>
        <source>All who took part, against the number planned.</source>
        <translation>Alle som deltok, mot det planlagde talet.</translation>
    </message>
    <message>
        <source>The worst-off group&apos;s share of those who took part, over its share of those it is for, with its 95 % interval (Wilson 1927).</source>
        <translation>Andelen til den dårlegast stilte gruppa av dei som deltok, delt på andelen av målgruppa, med 95 %-intervall (Wilson 1927).</translation>
    </message>
    <message>
        <source>A line through the gap between worst and best off in each period, each by how sure it is. Fails where the line&apos;s 95 % range lies above 0. And those worst off beside their own numbers from before, or the baseline: fails where they surely do worse.</source>
        <translation>Ei linje gjennom skilnaden mellom dårlegast og best stilte i kvar periode, vekta etter kor sikker han er. Ikkje i orden når 95 %-spennet for linja ligg over 0. Og dei dårlegast stilte mot sine eigne tal frå før, eller utgangspunktet: ikkje i orden når dei sikkert har det dårlegare.</translation>
    </message>
    <message>
        <source>Places of the pilot that have numbers of their own.</source>
        <translation>Stader i piloten som har eigne tal.</translation>
    </message>
    <message>
        <source>The chance that a new place comes beyond what is worthwhile, from how sure each place is and how much they differ.</source>
        <translation>Sjansen for at ein ny stad kjem forbi det som er verdt innsatsen, ut frå kor sikker kvar stad er, og kor ulike dei er.</translation>
    </message>
    <message>
        <source>What was adapted is written on a cycle.</source>
        <translation>Det som blei tilpassa, er skrive ned i ein runde.</translation>
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
        <translation>Månader etter slutten som er dekte av pengar som er lova eller mottekne, talde.</translation>
    </message>
    <message>
        <source>Partners it depends on that have signed, of all it depends on.</source>
        <translation>Partnarar han er avhengig av som har signert, av alle han er avhengig av.</translation>
    </message>
    <message>
        <source>Open obstacles that block, counted.</source>
        <translation>Opne hindringar som stoppar han, talde.</translation>
    </message>
    <message>
        <source>A municipal plan or a political decision is written down.</source>
        <translation>Ein kommunal plan eller eit politisk vedtak er skrive ned.</translation>
    </message>
    <message>
        <source>Something shows that others can deliver it.</source>
        <translation>Noko viser at andre kan gjennomføre han.</translation>
    </message>
    <message>
        <source>Something describes the place it takes.</source>
        <translation>Noko skildrar staden han treng.</translation>
    </message>
    <message>
        <source>Something lists what is needed.</source>
        <translation>Noko listar opp kva som trengst.</translation>
    </message>
    <message>
        <source>A manual is attached or linked.</source>
        <translation>Ei handbok er lagd ved eller lenkja til.</translation>
    </message>
    <message>
        <source>Lan and DeMets 1983; Jennison and Turnbull 1989 (repeated confidence intervals)</source>
        <translation>Lan og DeMets 1983; Jennison og Turnbull 1989 (gjentekne konfidensintervall)</translation>
    </message>
    <message>
        <source>Difference in differences; Welch 1947</source>
        <translation>Skilnad i skilnader; Welch 1947</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Krav</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Records it rests on</source>
        <translation>Oppføringar ho byggjer på</translation>
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
        <translation>Når vi veit det</translation>
    </message>
    <message>
        <source>What may be true is drawn 400 times from what is known so far, with the spread that was seen. Each time the numbers to come are made up at the size so far, and the rule of the flag is put to them, one after the other.</source>
        <translation>Det som kan vere sant, blir trekt 400 gonger ut frå det som er kjent til no, med spreiinga som er sett. Kvar gong blir tala som skal kome, laga med storleiken til no, og regelen for flagget blir prøvd på dei, eitt etter eitt.</translation>
    </message>
    <message>
        <source>Shown are the middle of the first times that it passes, and between which eight of ten lie.</source>
        <translation>Her står midten av dei første gongene regelen er oppfylt, og kva åtte av ti ligg mellom.</translation>
    </message>
    <message>
        <source>If the true figure is the target: the chance that the rule of the flag has passed by then, and the size that would make it 80 %.</source>
        <translation>Viss det sanne talet er målet: sjansen for at regelen for flagget er oppfylt innan då, og storleiken som ville gjere han til 80 %.</translation>
    </message>
    <message>
        <source>Simulation of the readiness rule; Jennison and Turnbull 1989 (repeated looks)</source>
        <translation>Simulering av regelen for skaleringsklar; Jennison og Turnbull 1989 (å sjå etter fleire gonger)</translation>
    </message>
    <message>
        <source>Half have passed after</source>
        <translation>Halvparten er i mål etter</translation>
    </message>
    <message>
        <source>One in ten has after</source>
        <translation>Éin av ti er det etter</translation>
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
        <translation>Innan datoen</translation>
    </message>
    <message>
        <source>Chance by then</source>
        <translation>Sjanse innan då</translation>
    </message>
    <message>
        <source>Chance that it never shows</source>
        <translation>Sjanse for at det aldri viser seg</translation>
    </message>
    <message>
        <source>Out of, each time</source>
        <translation>Av i alt, kvar gong</translation>
    </message>
    <message>
        <source>For a chance of 80 %</source>
        <translation>For ein sjanse på 80 %</translation>
    </message>
</context>
<context>
    <name>worked_panel</name>
    <message>
        <source>How is this worked out?</source>
        <translation>Korleis er dette rekna ut?</translation>
    </message>
    <message>
        <source>How is this worked out? Press H, or click.</source>
        <translation>Korleis er dette rekna ut? Trykk H, eller klikk.</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Slik er det rekna ut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Kjelde: {source}.</translation>
    </message>
    <message>
        <source>Profile: {name}, version {version}.</source>
        <translation>Profil: {name}, versjon {version}.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>vanleg</translation>
    </message>
    <message>
        <source>exploratory</source>
        <translation>utforskande</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>streng</translation>
    </message>
</context>
</TS>
