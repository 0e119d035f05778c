/** Why something of a progress round stands on the managers' list. */
export const openRoundTexts = {
  measure: (number: number, title: string) => `Maßnahme ${number}: ${title}`,
  toReview: (body: string) => `${body} hat in der Sachstandsabfrage geantwortet. Bitte prüfen.`,
  silent: (body: string) => `${body} hat trotz Erinnerung nicht geantwortet. Bitte anrufen.`,
  silentByTelephone: (body: string) => `${body} hat keine E-Mail-Adresse, und die Frist ist vorbei. Bitte anrufen.`,
  toClose: 'Alle Fragen sind erledigt. Die Abfrage kann abgeschlossen werden.',
} as const;
