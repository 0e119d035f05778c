/** The hours between which somebody can choose. */
export const hours: readonly number[] = Array.from({ length: 16 }, (_, index) => index + 5);

/** Being told every morning what waits, German only like the whole staff area. */
export const dailyMailTexts = {
  title: 'Tägliche E-Mail',
  lead: 'Einmal am Tag eine E-Mail mit dem, was auf Sie wartet: Zahlen und Titel, nichts über einzelne Menschen.',
  hour: 'Wann möchten Sie sie bekommen?',
  hint: 'Sie kommt nur an Arbeitstagen, nicht wenn Sie abwesend sind, und nur wenn etwas wartet.',
  never: 'Gar nicht',
  at: (hour: number) => `um ${hour} Uhr`,
  off: 'Aus',
  save: 'Speichern',
  wrong: 'Wählen Sie eine der angebotenen Uhrzeiten',
} as const;
