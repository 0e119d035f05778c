import type { PersonalDataKind } from '../report/send/personal-data.ts';

const kinds: Record<PersonalDataKind, string> = {
  telephone: 'eine Telefonnummer',
  email: 'eine E-Mail-Adresse',
  numberPlate: 'ein Kennzeichen',
  name: 'einen Namen',
  diagnosis: 'eine Angabe zu Krankheit oder Behinderung',
};

const list = new Intl.ListFormat('de', { type: 'conjunction' });

export const publishTexts = {
  title: 'Trotzdem veröffentlichen?',
  lead: (found: readonly PersonalDataKind[]) =>
    `Der Text scheint ${list.format([...new Set(found)].map((kind) => kinds[kind]))} zu enthalten. Noch ist nichts veröffentlicht.`,
  found: 'Diese Stellen sind aufgefallen',
  hint: 'Das Programm kann sich irren, zum Beispiel bei der Telefonnummer eines Amtes. Was einer Person gehört, darf nicht öffentlich werden.',
  words: 'Das würde öffentlich',
  place: 'Ort',
  publish: 'Ja, veröffentlichen',
  change: 'Nein, Text ändern',
  back: 'Zurück zur Barriere',
} as const;
