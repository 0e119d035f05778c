/** Staff pages are German (decision 0008). */
export const picturesTexts = {
  title: 'Bilder guter Beispiele',
  none: 'Noch kein Bild.',
  hint: 'JPEG, PNG oder WebP, höchstens 15 MB. Bitte keine Gesichter und keine Kennzeichen. Ort und Kamera-Daten im Bild werden entfernt.',
  file: 'Bild',
  description: 'Was ist zu sehen?',
  descriptionHint: 'Für alle, die das Bild nicht sehen.',
  place: 'Wo ist das?',
  credit: 'Wer hat das Bild gemacht?',
  creditHint: 'Zum Beispiel: Landkreis Mansfeld-Südharz. Der Name steht unter dem Bild.',
  add: 'Bild hinzufügen',
  remove: (description: string) => `Bild herausnehmen: ${description}`,
  errors: {
    file: 'Bitte wählen Sie ein Bild aus.',
    wrong: 'Diese Datei ist kein Bild, das wir zeigen können. Möglich sind JPEG, PNG und WebP.',
    broken: 'Das Bild ist beschädigt oder zu groß. Bitte nehmen Sie ein anderes.',
    description: 'Bitte beschreiben Sie, was zu sehen ist.',
    descriptionLong: 'Höchstens 300 Zeichen.',
    long: 'Höchstens 120 Zeichen.',
    credit: 'Bitte nennen Sie, wer das Bild gemacht hat.',
    many: 'Mehr als 6 Bilder hat ein Eintrag nicht. Nehmen Sie erst eines heraus.',
  },
} as const;
