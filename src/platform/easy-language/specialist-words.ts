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

/** Folded, also in the plural. */
export const specialistWords: ReadonlySet<string> = new Set(
  listed
    .split(/\s+/u)
    .filter(Boolean)
    .map(fold)
    .flatMap((word) => [word, `${word}n`, `${word}en`, `${word}e`, `${word}s`, `${word}es`]),
);
