/** Mails of a progress round. Bodies are written to in German; subjects name no person and no measure's words. */
export const roundMailTexts = {
  subjects: {
    question: (count: number) => `Bitte um Sachstand: ${measures(count)} aus dem Aktionsplan`,
    firstReminder: (count: number) => `Erinnerung: Sachstand zu ${measures(count)} aus dem Aktionsplan`,
    secondReminder: (count: number) => `Frist vorbei: Sachstand zu ${measures(count)} aus dem Aktionsplan`,
    askedBack: (count: number) => `Rückfrage zu ${measures(count)} aus dem Aktionsplan`,
    redirected: (count: number) => `Bitte um Sachstand: ${measures(count)} aus dem Aktionsplan`,
    freshLink: () => 'Ihr neuer Link zum Aktionsplan',
  },
  greeting: 'Guten Tag,',
  firstReminder: (asked: string) =>
    `am ${asked} haben wir Sie nach dem Stand von Maßnahmen aus dem Aktionsplan gefragt. Diese Antworten fehlen uns noch:`,
  secondReminder: (due: string) =>
    `bis zum ${due} hatten wir Sie um Antwort gebeten. Diese Antworten fehlen uns noch. Bitte holen Sie sie in den nächsten Tagen nach:`,
  askedBack: 'vielen Dank für Ihre Antwort. Dazu haben wir noch eine Frage:',
  redirected: 'uns wurde gesagt, dass Ihre Stelle den Stand dieser Maßnahme kennt. Deshalb fragen wir Sie:',
  freshLink: 'hier ist der neue Link, um den Sie gebeten haben:',
  intro: (count: number) =>
    count === 1
      ? 'Bitte sagen Sie uns, wie weit diese Maßnahme ist. Zwei Zeilen genügen, ein Konto brauchen Sie nicht:'
      : 'Bitte sagen Sie uns, wie weit diese Maßnahmen sind. Zu jeder gehört ein eigener Link. Zwei Zeilen genügen, ein Konto brauchen Sie nicht:',
  measure: (number: number, title: string) => `Maßnahme ${number}: ${title}`,
  answerBy: (date: string) => `Bitte antworten Sie bis zum ${date}.`,
  validUntil: (date: string, count: number) =>
    `${count === 1 ? 'Der Link gilt' : 'Die Links gelten'} bis zum ${date}, höchstens bis wir die Abfrage abschließen. Sie können ${count === 1 ? 'ihn' : 'sie'} in Ihrem Haus weitergeben: Wer einen Link hat, kann für Ihre Stelle antworten.`,
  publicAnswer:
    'Wir prüfen Ihre Antwort. Danach steht sie mit dem Namen Ihrer Stelle öffentlich bei der Maßnahme. Bitte nennen Sie darin keine Namen von Menschen.',
  byTelephone: (telephone: string) => `Sie können uns auch anrufen: ${telephone}.`,
  regards: 'Mit freundlichen Grüßen',
} as const;

const measures = (count: number) => (count === 1 ? '1 Maßnahme' : `${count} Maßnahmen`);
