import { plural } from '../../platform/i18n/texts.ts';
import type { QuestionState } from './round.ts';

/** Texts of the staff pages about progress rounds. */
export const roundTexts = {
  navigation: 'Abfragen',
  title: 'Sachstandsabfragen',
  lead: 'Einmal fragen, alle antworten: Jede zuständige Stelle bekommt eine E-Mail mit einem Link je Maßnahme.',
  new: 'Neue Abfrage',
  none: 'Es gab noch keine Abfrage.',
  caption: 'Alle Abfragen, die neueste zuerst',
  columns: {
    title: 'Abfrage',
    state: 'Stand',
    started: 'Begonnen',
    due: 'Frist',
    answered: 'Beantwortet',
    report: 'Bericht',
  },
  running: 'Läuft',
  closed: 'Abgeschlossen',
  answeredOf: (answered: number, asked: number) => `${answered} von ${asked}`,
  report: 'Bericht ansehen',
  numbers: {
    title: 'Stand der Abfrage',
    asked: 'gefragt',
    answered: 'beantwortet',
    toReview: 'zu prüfen',
    open: 'offen',
    late: 'überfällig',
    ended: 'ohne Bericht beendet',
  },
  startedOn: (date: string, due: string) => `Begonnen am ${date}, Frist bis ${due}`,
  closedOn: (date: string) => `Abgeschlossen am ${date}`,
  otherEdition:
    'Seit Beginn der Abfrage wurde eine neue Auflage des Aktionsplans beschlossen. Diese Abfrage berichtet weiter über die Auflage, mit der sie begonnen hat.',
  next: {
    title: 'Was jetzt zu tun ist',
    review: (count: number) => plural(count, '1 Antwort prüfen', `${count} Antworten prüfen`),
    bulk: (count: number) =>
      plural(count, '1 unveränderte Antwort annehmen', `Alle ${count} unveränderten Antworten annehmen`),
    call: (count: number) =>
      plural(
        count,
        '1 Maßnahme ist noch offen, obwohl die Frist vorbei ist. Rufen Sie an.',
        `${count} Maßnahmen sind noch offen, obwohl die Frist vorbei ist. Rufen Sie an.`,
      ),
    byTelephone: (count: number) =>
      plural(
        count,
        '1 Maßnahme hat keine E-Mail-Adresse: Fragen Sie am Telefon oder mit einem Brief, und tragen Sie die Antwort ein.',
        `${count} Maßnahmen haben keine E-Mail-Adresse: Fragen Sie am Telefon oder mit einem Brief, und tragen Sie die Antworten ein.`,
      ),
    wait: (first: string, second: string) =>
      `Sie können warten. Erinnert wird von selbst am ${first} und am ${second}, mit einer E-Mail je Kontakt.`,
    waitSecond: (second: string) =>
      `Sie können warten. Erinnert wird von selbst am ${second}, mit einer E-Mail je Kontakt.`,
    close: 'Alle Fragen sind erledigt. Sie können die Abfrage abschließen.',
  },
  close: 'Abfrage abschließen',
  closeHint:
    'Der Stand aller Maßnahmen wird als Bericht festgehalten. Offene Fragen enden, ihre Links gelten nicht mehr.',
  toReport: 'Zum Bericht',
  byBody: 'Alle Fragen',
  questionsCaption: 'Alle Fragen, nach Stellen geordnet',
  question: {
    measure: 'Maßnahme',
    body: 'Stelle',
    state: 'Stand',
    contact: 'Kontakt',
    since: 'Seit',
    byTelephone: 'Telefon oder Brief',
    measureTitle: (number: number, title: string) => `${number}: ${title}`,
  },
  states: {
    waiting: 'Wartet auf Antwort',
    askedBack: 'Rückfrage gestellt',
    toReview: 'Antwort prüfen',
    accepted: 'Angenommen',
    redirected: 'Andere Stelle gefragt',
    ended: 'Ohne Bericht beendet',
  } satisfies Record<QuestionState, string>,
  late: 'Überfällig',
  silence: {
    title: 'Öffentlich zeigen, dass kein Bericht kam',
    lead: 'Bei diesen Maßnahmen ist die Antwort überfällig. Auf der öffentlichen Seite kann dann „Kein Bericht seit …“ stehen, sobald der letzte Bericht älter als zwölf Monate ist. Mit dem nächsten Bericht verschwindet die Zeile von selbst.',
    legend: 'Bei welchen Maßnahmen?',
    save: 'Auswahl speichern',
  },
  coveringText: 'Begleittext',
  flashes: {
    started: 'Die Abfrage hat begonnen. Die E-Mails sind unterwegs.',
    accepted: 'Die Antwort ist angenommen und veröffentlicht.',
    allAccepted: (count: number) =>
      count === 0
        ? 'Keine Antwort wurde angenommen: In der Zwischenzeit hat sich etwas geändert.'
        : plural(
            count,
            '1 Antwort ist angenommen und veröffentlicht.',
            `${count} Antworten sind angenommen und veröffentlicht.`,
          ),
    recorded: 'Die Antwort ist eingetragen. Prüfen Sie sie jetzt.',
    askedBack: 'Die Rückfrage ist gesendet.',
    askedBackByTelephone: 'Die Rückfrage ist vermerkt. Es gibt keine E-Mail-Adresse: Bitte rufen Sie an.',
    redirected: 'Die andere Stelle ist gefragt. Der alte Link gilt nicht mehr.',
    redirectedByTelephone: 'Die andere Stelle ist eingetragen. Ohne E-Mail-Adresse: Bitte rufen Sie an.',
    ended: 'Die Frage ist ohne Bericht beendet.',
    resent: 'Ein neuer Link ist gesendet. Ältere Links gelten nicht mehr.',
    moved: 'Der Status der Maßnahme ist geändert.',
    incomplete:
      'Der Status lässt sich so nicht ändern: Der Maßnahme fehlen Angaben, oder sie wurde inzwischen geändert.',
    silence: 'Gespeichert.',
    closed: 'Die Abfrage ist abgeschlossen, der Bericht ist festgehalten.',
    corrected: 'Die Berichtigung steht jetzt beim Bericht.',
    changed: 'In der Zwischenzeit hat sich etwas geändert. Hier ist der jetzige Stand.',
  },
} as const;
