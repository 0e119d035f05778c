/** For the staff, whose screens are German. */
export const formKeyTexts = {
  alreadyMade: (what: string): string =>
    `Aus diesem Formular ist schon etwas entstanden: ${what}. Was Sie seitdem geändert haben, ist nicht gespeichert. Senden Sie noch einmal, entsteht etwas Zweites.`,
} as const;
