import { fold } from '../district/find-places.ts';

/** Foreign and office words that stand in our field's texts, with a common word for them. Ours on purpose: no list of such words is free. */
const listed = `
adressat=Empfänger; akquise=Suche; aktualisieren=neu machen; alternative=andere Möglichkeit; analyse=Untersuchung;
applikation=App; aspekt=Punkt; autonomie=Selbst-Bestimmung; budget=Geld; chance=Möglichkeit; definition=Erklärung;
defizit=was fehlt; delegieren=weitergeben; diskriminierung=Benachteiligung; diskriminieren=schlecht behandeln;
diskussion=Gespräch; diskutieren=besprechen; dokumentation=Bericht; dokumentieren=aufschreiben; effektiv=wirksam;
effizient=gut und schnell; engagement=Einsatz; evaluation=Prüfung; evaluieren=prüfen; event=Veranstaltung;
exklusion=Ausgrenzung; experte=Fach-Person; feedback=Rückmeldung; finanzieren=bezahlen; finanzierung=Geld für etwas;
flexibel=beweglich; funktion=Aufgabe; generell=immer; identifizieren=erkennen; implementieren=einführen;
implementierung=Einführung; individuell=für jeden Menschen passend; infrastruktur=Straßen, Busse und Leitungen;
initiative=Gruppe; inklusion=alle machen mit; inklusiv=für alle; innovation=neue Idee; installieren=einbauen;
institution=Einrichtung; instrument=Mittel; integration=dazugehören; intention=Absicht; interaktion=Austausch;
interdisziplinär=aus mehreren Fächern; intervention=Eingreifen; interview=Gespräch; kampagne=Aktion;
kognitiv=vom Denken; kommune=Stadt oder Gemeinde; kommunal=von der Stadt oder Gemeinde; kommunikation=Gespräch und Schrift;
kommunizieren=sprechen oder schreiben; kompensation=Ausgleich; kompetenz=Fähigkeit; komplex=schwierig;
komponente=Teil; konferenz=Treffen; kontinuierlich=immer weiter; konzept=Plan; kooperation=Zusammen-Arbeit;
kooperieren=zusammenarbeiten; koordination=Absprache; koordinieren=absprechen; koordinator=wer alles abspricht;
kriterium=Merkmal; kriterien=Merkmale; maximal=höchstens; minimal=mindestens; mobil=beweglich; mobilität=unterwegs sein;
moderation=Leitung vom Gespräch; monitoring=Beobachtung; motivation=Lust; navigieren=den Weg finden; netzwerk=Gruppe;
option=Möglichkeit; optional=wenn Sie wollen; optimieren=besser machen; organisation=Gruppe; partizipation=Mitmachen;
partizipieren=mitmachen; perspektive=Sicht; phase=Zeit; potenzial=Möglichkeit; präsentation=Vorstellung;
präsentieren=zeigen; prävention=Vorbeugung; priorität=Wichtigkeit; prozess=Ablauf; qualifikation=Ausbildung;
qualität=wie gut etwas ist; reduzieren=kleiner machen; referat=Abteilung; region=Gegend; regional=aus der Gegend;
rehabilitation=wieder gesund werden; relevant=wichtig; renovieren=schön machen; ressource=Mittel;
restriktion=Beschränkung; sanktion=Strafe; sensibilisierung=aufmerksam machen; sensibilisieren=aufmerksam machen;
separat=getrennt; signifikant=deutlich; situation=Lage; sozialraum=Wohn-Gegend; stagnation=Still-Stand; status=Stand;
strategie=Plan; struktur=Aufbau; strukturell=vom Aufbau; symposium=Treffen; synergie=gemeinsamer Nutzen;
tendenz=Richtung; tolerieren=dulden; transparent=offen und klar; transparenz=Offenheit; visuell=mit den Augen;
vision=Wunsch für die Zukunft; workshop=Arbeits-Treffen; zertifikat=Urkunde
`;

const endings = ['', 'e', 'en', 'n', 's', 'er', 'es', 'em', 't', 'te', 'ten'];

const suggestions: ReadonlyMap<string, string> = new Map(
  listed.split(';').map((entry): [string, string] => {
    const [word = '', instead = ''] = entry.trim().split('=');
    return [fold(word), instead];
  }),
);

/** Ends that only borrowed words have. Those in `wellKnown` everybody knows. */
const borrowed = /(?:ation|ationen|isierung|ismus|itaet|itaeten|ierung|ierungen|ologie|iell|ielle[nrms]?)$/u;
const wellKnown = new Set(
  'information informationen station stationen organisation regierung universitaet speziell operation operationen'.split(
    ' ',
  ),
);

/** A folded word that is borrowed from another language, with what could be said instead. */
export function foreignWord(folded: string): { readonly instead?: string | undefined } | undefined {
  for (const ending of endings) {
    if (!folded.endsWith(ending)) continue;
    const stem = folded.slice(0, folded.length - ending.length);
    // „-ieren“ is listed as a whole: „finanzier-t“ belongs to it too.
    const instead = suggestions.get(stem) ?? suggestions.get(`${stem}en`);
    if (instead !== undefined) return { instead };
  }
  return borrowed.test(folded) && !wellKnown.has(folded) ? {} : undefined;
}
