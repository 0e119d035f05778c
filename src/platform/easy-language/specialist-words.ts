import { fold } from '../district/find-places.ts';

/** Words of our field that have to be explained where they stand in an easy text, unless the glossary does. In one piece: hyphens are left out. */
const listed = `
Abwägung Aktionsplan Amtsblatt Anspruch Antrag Aufenthaltsbestimmung Auflage Ausschuss Barriere Barrierefreiheit
Beauftragter Bedarfsermittlung Behörde Beirat Beschluss Bescheid Betreuung Bewilligung Eingliederungshilfe Ermessen
Erwerbsminderung Fallmanagement Frist Gebärdensprache Gesamtplan Gesetz Gleichstellung Grundsicherung Haushalt Kreistag
Landkreis Leistungsberechtigter Leistungserbringer Leistungsträger Maßnahme Merkzeichen Nachteilsausgleich
Ombudsstelle Pflegegrad Rechtsanspruch Satzung Schwerbehinderung Selbstvertretung Sozialleistung Teilhabe
Teilhabemanagement Teilhabeplan Träger Verordnung Vergabe Vollmacht Widerspruch Zuständigkeit Zuwendung
`;

const withEndings = (word: string): string[] => [word, `${word}n`, `${word}en`, `${word}e`, `${word}s`, `${word}es`];
const folded = listed.split(/\s+/u).filter(Boolean).map(fold);

/** Folded, also in the plural. */
export const specialistWords: ReadonlySet<string> = new Set(folded.flatMap(withEndings));

/** At the end of a compound these mean what everybody knows: Hosenträger, Haushalt. */
const commonHeads = new Set(['traeger', 'haushalt', 'auflage', 'frist', 'betreuung']);
const heads = folded.filter((word) => !commonHeads.has(word)).flatMap(withEndings);

/** The word of our field at the end of a folded compound in one piece: `wohngeldantrag` → `antrag`. */
export function specialistHead(compound: string): string | undefined {
  return heads.find((head) => compound.length >= head.length + 3 && compound.endsWith(head));
}
