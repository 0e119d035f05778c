import { verdictNames } from '../taxonomy.messages.ts';

/** Texts of what lies on a device; `{count}`, `{who}` and `{message}` are filled in by the device itself. */
export const deviceTexts = {
  label: 'Auf diesem Gerät',
  ready: 'Auf diesem Gerät bereit: Diese Seite geht auch ohne Netz.',
  one: '1 Eintrag auf diesem Gerät, noch nicht gesendet.',
  many: '{count} Einträge auf diesem Gerät, noch nicht gesendet.',
  sent: 'Auf diesem Gerät wartet nichts mehr: Alles ist gesendet.',
  conflicts: 'Noch zu entscheiden: {count}. Jemand anderes hat hier inzwischen etwas anderes eingetragen.',
  refused: 'Nicht angenommen: {count}. Bitte sehen Sie dort noch einmal nach.',
  undescribed: 'Fotos ohne Beschreibung: {count}. Bitte schreiben Sie, was sie zeigen.',
  others: 'Von einem anderen Konto begonnen: {count}. Nur dieses Konto kann sie senden.',
  elsewhere: 'Davon bei anderen Begehungen: {count}.',
  halt: {
    offline: 'Es gibt gerade kein Netz. Sobald es wieder da ist, wird gesendet.',
    busy: 'Die Einträge werden gerade gesendet.',
    'signed-out': 'Ihre Anmeldung ist abgelaufen. Die Einträge bleiben auf diesem Gerät. Bitte melden Sie sich neu an.',
    forbidden: 'Dieses Konto darf hier nichts eintragen. Die Einträge bleiben auf diesem Gerät.',
    trouble: 'Der Server konnte die Einträge gerade nicht annehmen. Sie bleiben auf diesem Gerät.',
    closed:
      'Die Begehung ist abgeschlossen. Die Einträge bleiben auf diesem Gerät, bis jemand die Begehung wieder öffnet oder Sie die Einträge verwerfen.',
  },
  signOut:
    'Abmelden geht noch nicht: Was hier liegt, ginge dabei verloren. Bitte senden Sie es zuerst, oder verwerfen Sie es.',
  signIn: 'Neu anmelden',
  send: 'Jetzt senden',
  discardTitle: 'Einträge verwerfen',
  discardText: 'Was Sie auf diesem Gerät zu dieser Begehung eingetragen und noch nicht gesendet haben, wird gelöscht.',
  discard: 'Ja, verwerfen',
  itemWaiting: 'Dieser Eintrag liegt auf diesem Gerät und ist noch nicht gesendet.',
  itemRefused: 'Der Eintrag wurde nicht angenommen. {message}',
  photoWaiting: 'Fotos auf diesem Gerät, noch nicht gesendet: {count}.',
  photoUndescribed: 'Ein Foto liegt auf diesem Gerät. Es wird gesendet, sobald Sie schreiben, was es zeigt.',
  photoRefused: 'Ein Foto wurde nicht angenommen. {message}',
  photoTooLarge: 'Es ist zu groß oder kein Bild, das wir lesen können.',
  photoDrop: 'Foto verwerfen',
  conflictTitle: 'Zwei haben hier etwas anderes eingetragen',
  conflictMine: 'Ihre Angabe',
  conflictTheirs: 'Gespeichert von {who}',
  someone: 'jemand anderem',
  takeMine: 'Meine Angabe nehmen',
  takeTheirs: 'Gespeicherte Angabe nehmen',
  empty: '–',
  fields: { verdict: 'Ergebnis', measured: 'Messwert', remark: 'Bemerkung' },
  verdicts: verdictNames,
} as const;

export type DeviceTexts = typeof deviceTexts;
