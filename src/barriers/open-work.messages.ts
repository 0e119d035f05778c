import { plural } from '../platform/i18n/texts.ts';
import type { DuePromise } from './promises.ts';
import type { AnswerWish } from './taxonomy.ts';

const broken: Record<DuePromise['kind'], string> = {
  firstLook: 'Wir haben trotz Zusage noch nicht darauf gesehen.',
  bodyNamed: 'Wir haben trotz Zusage noch nicht gesagt, welche Stelle zuständig ist.',
  answer: 'Wir haben trotz Zusage noch keine Antwort gegeben.',
};

const near: Record<DuePromise['kind'], (date: string) => string> = {
  firstLook: (date) => `Einen ersten Blick haben wir bis ${date} zugesagt.`,
  bodyNamed: (date) => `Bis ${date} wollen wir die zuständige Stelle nennen.`,
  answer: (date) => `Eine Antwort haben wir bis ${date} zugesagt.`,
};

const messages: Record<AnswerWish, string> = {
  telephone: 'Eine meldende Person wünscht einen Anruf, denn es gibt Neues.',
  letter: 'Ein Brief an eine meldende Person ist noch nicht verschickt.',
  signLanguage: 'Ein Gespräch in Gebärdensprache über Neues ist noch nicht vereinbart.',
  email: 'Eine Nachricht kam nicht an, weil keine E-Mail-Adresse bekannt ist.',
  none: 'Eine Nachricht an eine meldende Person ist noch offen.',
};

/** Lines of the list of everything that waits. */
export const openWorkTexts = {
  title: (number: number, about: string) => (about === '' ? `Barriere ${number}` : `Barriere ${number}: ${about}`),
  broken,
  near,
  newReport: (date: string) => `Neu eingegangen, einen ersten Blick haben wir bis ${date} zugesagt.`,
  overdueAnswer: (body: string) => `${body} hat auf unsere Frage nicht geantwortet, jetzt hilft ein Anruf.`,
  unsent: (body: string) =>
    `Die Frage an ${body} kam nicht in deren System an, und eine E-Mail-Adresse ist nicht bekannt: Fragen Sie mit einem Brief oder am Telefon.`,
  closedThere: (body: string) =>
    `${body} hat die Frage im eigenen System abgeschlossen, und noch niemand hat die Antwort hier eingetragen.`,
  newAnswer: (body: string) => `${body} hat geantwortet, und noch niemand hat die Antwort geprüft.`,
  messages,
  additions: (count: number) =>
    plural(
      count,
      'Eine meldende Person hat etwas ergänzt, das noch niemand gelesen hat.',
      `${count} Ergänzungen von meldenden Personen hat noch niemand gelesen.`,
    ),
  /** What is read or told elsewhere; the button in the list says that it is done. */
  settle: { answer: 'Antwort geprüft', message: 'Ist mitgeteilt', addition: 'Ist gelesen' },
  reopened: 'Die betroffene Person sagt, dass die Barriere noch da ist.',
  partlyGone: 'Die betroffene Person sagt, dass die Barriere nur zum Teil weg ist.',
} as const;
