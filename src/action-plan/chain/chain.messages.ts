import { plural, texts } from '../../platform/i18n/texts.ts';

/** The chain as everybody reads it from the end of a measure. */
export const measureChainTexts = texts({
  title: {
    de: 'Diese Barrieren stehen dahinter',
    'de-simple': 'Darum gibt es die Maßnahme',
    en: 'The barriers behind this measure',
  },
  lead: {
    de: 'Menschen haben Barrieren gemeldet. Sie haben eine gemeinsame Ursache, und die Maßnahme setzt dort an.',
    'de-simple':
      'Menschen haben Barrieren gemeldet. Die Barrieren haben denselben Grund. Die Maßnahme soll etwas dagegen tun.',
    en: 'People reported barriers. They share a cause, and this measure tackles it.',
  },
  noBarrier: {
    de: 'Zu dieser Ursache ist noch keine Barriere veröffentlicht.',
    'de-simple': 'Hier steht noch keine Barriere.',
    en: 'No barrier with this cause has been published yet.',
  },
  turn: {
    de: (who: string, since: string) => `Am Zug: ${who}, seit ${since}.`,
    'de-simple': (who: string, since: string) => `Das muss jetzt etwas tun: ${who}. Seit: ${since}.`,
    en: (who: string, since: string) => `Whose turn: ${who}, since ${since}.`,
  },
  nobody: {
    de: 'Am Zug: niemand mehr, die Maßnahme ist beendet.',
    'de-simple': 'Die Maßnahme ist zu Ende.',
    en: 'Nobody has to act any more: the measure has ended.',
  },
  notPublic: { de: 'nicht öffentlich', 'de-simple': 'nicht öffentlich', en: 'not public' },
});

/** The same for the office. */
export const staffChainTexts = {
  title: 'Ursachen und Barrieren',
  none: 'Noch ist keine Ursache verknüpft.',
  removes: (barriers: number, open: number) =>
    barriers === 0
      ? 'Hinter den Ursachen steht noch keine Barriere.'
      : `Diese Maßnahme würde ${plural(barriers, '1 Barriere', `${barriers} Barrieren`)} beseitigen, davon ${open} offen.`,
  noBarrier: 'Noch ist keine Barriere mit der Ursache verknüpft.',
  select: 'Ursache',
  selectHint: 'Wogegen soll die Maßnahme helfen?',
  empty: 'Bitte wählen',
  link: 'Verknüpfen',
  unlink: (number: number) => `Ursache ${number} lösen`,
  create: 'Neue Ursache anlegen',
  errors: { choose: 'Bitte wählen Sie eine Ursache aus der Liste.' },
  history: {
    linked: (number: number, title: string) => `Mit Ursache ${number} verknüpft: ${title}`,
    unlinked: (number: number, title: string) => `Von Ursache ${number} gelöst: ${title}`,
  },
  gaps: {
    title: 'Ursachen ohne Maßnahme',
    list: 'Ursachen',
    lead: 'Hier fehlt dem Aktionsplan etwas: Ursachen mit offenen Barrieren, gegen die keine Maßnahme läuft. Abgelehnte, aufgegebene und umgesetzte Maßnahmen zählen nicht.',
    caption: (causes: number, rows: number) =>
      `${plural(causes, '1 Ursache', `${causes} Ursachen`)} in ${plural(rows, '1 Zeile', `${rows} Zeilen`)}`,
    municipality: 'Gemeinde',
    kind: 'Art der Barriere',
    causes: 'Ursachen ohne Maßnahme',
    barriers: 'Offene Barrieren',
    people: 'Menschen',
    action: 'Nächster Schritt',
    newMeasure: 'Maßnahme planen',
    newMeasureFor: (number: number) => `gegen Ursache ${number}`,
    noPlace: 'ohne festen Ort',
    noKind: 'noch nicht bestimmt',
    all: 'Alle',
    filter: 'Liste eingrenzen',
    empty: 'Gegen jede Ursache mit offenen Barrieren läuft eine Maßnahme.',
    emptyFiltered: 'Hier fehlt keine Maßnahme.',
  },
} as const;
