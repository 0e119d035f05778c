import type { Tone } from '../ui/data/tone.ts';

/** Pages for running the installation, German only like the whole staff area. */
export const outboxTexts = {
  title: 'Postausgang',
  lead: 'Jede E-Mail, die das Programm verschickt. Text und Adresse werden nach 90 Tagen gelöscht.',
  caption: 'Ausgehende E-Mails, neueste zuerst',
  empty: 'Bisher wurde keine E-Mail verschickt.',
  when: 'Erstellt',
  subject: 'Betreff',
  about: 'Worum es geht',
  state: 'Zustand',
  fault: 'Fehler',
  none: '–',
  to: 'An',
  sentAt: 'Verschickt',
  attempts: 'Versuche',
  textTitle: 'Text',
  confidential:
    'Diese E-Mail enthält einen geheimen Link, mit dem nur die angeschriebene Person etwas tun darf. Ihr Text wird hier nicht gezeigt.',
  confidentialDemo:
    'Diese E-Mail enthält einen geheimen Link. Im Betrieb wird ihr Text hier nicht gezeigt. Das hier ist eine Vorführung, darum lesen Sie ihn.',
  erased: 'Text und Adresse wurden nach 90 Tagen gelöscht.',
  keptHint:
    'Es ist kein Mailserver eingerichtet. Die E-Mail liegt als Datei im Ordner „mails“ des Datenverzeichnisses.',
  retryTitle: 'Noch einmal versuchen',
  retryHint: 'Das Programm versucht es von selbst immer wieder, mit wachsenden Pausen. Hiermit versucht es das sofort.',
  retry: 'Noch einmal senden',
  retried: 'Die E-Mail wird gerade noch einmal gesendet. Laden Sie die Seite gleich neu.',
  notFailed: 'Diese E-Mail ist inzwischen nicht mehr fehlgeschlagen.',
  openWork: (count: number) => (count === 1 ? 'Eine E-Mail kam nicht hinaus' : `${count} E-Mails kamen nicht hinaus`),
  openWorkReason: 'Jemand wartet auf diese Nachricht.',
} as const;

export const mailStates: Record<'waiting' | 'sent' | 'kept' | 'failed', { tone: Tone; text: string }> = {
  waiting: { tone: 'info', text: 'wartet' },
  sent: { tone: 'success', text: 'verschickt' },
  kept: { tone: 'neutral', text: 'als Datei abgelegt' },
  failed: { tone: 'error', text: 'fehlgeschlagen' },
};

export const auditLogTexts = {
  title: 'Protokoll',
  lead: 'Wer wann was getan hat. Einträge lassen sich nicht ändern.',
  caption: 'Einträge, neueste zuerst',
  empty: 'Es gibt keine älteren Einträge.',
  when: 'Zeitpunkt',
  who: 'Wer',
  event: 'Ereignis',
  subject: 'Gegenstand',
  details: 'Einzelheiten',
  older: 'Ältere Einträge',
  newest: 'Zu den neuesten Einträgen',
  pages: 'Seiten des Protokolls',
  unknownStaff: 'unbekanntes Konto',
} as const;

export const actorNames = { citizen: 'Öffentlichkeit', body: 'Zuständige Stelle', system: 'Programm' } as const;
