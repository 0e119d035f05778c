/** Words in both levels, as the office edits them. */
export const wordsTexts = {
  standard: 'Standard',
  easy: 'Leicht verständlich',
  easyHint: 'Kurze Sätze, eine Aussage je Satz, schwere Wörter erklären.',
  titleEasy: 'Titel, leicht verständlich',
  textEasy: 'Text, leicht verständlich',
  markdownHint:
    'Eine leere Zeile beginnt einen Absatz. „## “ am Zeilenanfang macht eine Zwischenüberschrift, „- “ einen Listenpunkt, **zwei Sterne** heben hervor.',
  easyState: 'Wie weit ist der leichte Text?',
  easyStateHint:
    'Nur was eine Prüfgruppe gelesen hat, ist geprüft. Wird ein geprüfter Text geändert, ist er wieder ein Entwurf.',
  easyStates: { draft: 'Entwurf', inTest: 'Bei der Prüfgruppe', tested: 'Geprüft' },
  outdated: (date: string) =>
    `Der leichte Text ist veraltet seit ${date}. Passen Sie ihn an, oder lassen Sie ihn vorerst so.`,
  keepOutdated: 'Noch veraltet',
  meaning: 'Hat sich die Bedeutung geändert?',
  meaningHint:
    'Nur wenn Sie den Standard-Text ändern und den leichten nicht. Bei Ja gilt der leichte Text als veraltet.',
  yes: 'Ja, die Bedeutung ist anders',
  no: 'Nein, nur die Formulierung',
  save: 'Speichern',
  back: 'Zurück ohne Speichern',
  changedTitle: 'Inzwischen hat jemand das geändert',
  changedText:
    'Was Sie geschrieben haben, steht noch im Formular. Hier steht, was jetzt gespeichert ist. Übernehmen Sie daraus, was stimmt, und speichern Sie dann noch einmal.',
  errors: {
    changed: 'Inzwischen hat jemand das geändert. Bitte vergleichen Sie, und speichern Sie dann noch einmal.',
    meaning: 'Bitte sagen Sie, ob sich die Bedeutung geändert hat. Der leichte Text ist sonst vielleicht falsch.',
    wrong: 'Bitte wählen Sie etwas aus der Liste.',
  },
} as const;
