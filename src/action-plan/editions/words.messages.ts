/** Words in both levels, as the office edits them. */
export const wordsTexts = {
  standard: 'Standard',
  easy: 'Leicht verständlich',
  easyHint: 'Kurze Sätze, eine Aussage je Satz, schwere Wörter erklären.',
  titleEasy: 'Titel, leicht verständlich',
  textEasy: 'Text, leicht verständlich',
  markdownHint:
    'Eine leere Zeile beginnt einen Absatz. „## “ am Zeilenanfang macht eine Zwischenüberschrift, „- “ einen Listenpunkt, **zwei Sterne** heben hervor.',
  save: 'Speichern',
  back: 'Zurück ohne Speichern',
  changedTitle: (isOwn: boolean) =>
    isOwn ? 'Inzwischen haben Sie das in einem anderen Fenster geändert' : 'Inzwischen hat jemand anders das geändert',
  changedText:
    'Was Sie geschrieben haben, steht noch im Formular. Hier steht, was jetzt gespeichert ist. Übernehmen Sie daraus, was stimmt, und speichern Sie dann noch einmal.',
  errors: {
    changed: (isOwn: boolean) =>
      `Inzwischen ${isOwn ? 'haben Sie das in einem anderen Fenster' : 'hat jemand anders das'} geändert. Bitte vergleichen Sie, und speichern Sie dann noch einmal.`,
    wrong: 'Bitte wählen Sie etwas aus der Liste.',
  },
} as const;
