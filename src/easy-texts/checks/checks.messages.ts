import { plural } from '../../platform/i18n/texts.ts';
import { formatNumber } from '../../platform/i18n/format.ts';
import type { CheckResult } from './easy-check.ts';

/** Staff pages are German (decision 0008). */
export const checkTexts = {
  part: 'Prüfungen',
  record: 'Prüfung festhalten',
  recordHint: 'Zum Prüfen braucht es zuerst einen leichten Text.',
  none: 'Noch keine Gruppe hat diesen Text gelesen.',
  title: 'Prüfung festhalten',
  lead: 'Nur wenn Menschen mit Lernschwierigkeiten den Text gelesen und verstanden haben, heißt er „Leichte Sprache“.',
  what: 'Der Text, den die Gruppe gelesen hat',
  groupName: 'Welche Gruppe hat gelesen?',
  groupHint: 'Name der Gruppe oder Einrichtung, keine Namen von Menschen.',
  people: 'Wie viele Menschen haben gelesen?',
  peopleHint: 'Eine Zahl. Sie wird nicht veröffentlicht.',
  checkedOn: 'Wann?',
  result: 'Was hat die Gruppe gesagt?',
  results: {
    understood: 'Verstanden',
    changed: 'Nach Änderungen verstanden',
    'not-understood': 'Nicht verstanden',
  } satisfies Record<CheckResult, string>,
  resultHints: {
    changed: 'Die Änderungen stehen schon im leichten Text.',
    'not-understood': 'Der Text bleibt oder wird wieder ein Entwurf.',
  },
  changes: 'Was wurde geändert, oder was war schwer?',
  translator: 'Wer hat übersetzt?',
  translatorHint: 'Büro oder Stelle, zum Beispiel „Büro für Leichte Sprache“.',
  seal: 'Siegel oder Vermerk',
  sealHint:
    'Eigene Worte, zum Beispiel „Geprüft von der Lesegruppe“. Das europäische Zeichen für leichtes Lesen dürfen Sie nur mit Erlaubnis verwenden; hier steht deshalb nur Text.',
  cost: 'Was hat es gekostet?',
  costHint: 'Übersetzung und Prüfung zusammen, in Euro. Zum Beispiel: 180 oder 180,50',
  save: 'Festhalten',
  back: 'Zurück, ohne festzuhalten',
  changed:
    'Der Text wurde inzwischen geändert. Ihre Eingaben stehen noch da. Hat die Gruppe den Text so gelesen, wie er jetzt dasteht? Dann halten Sie die Prüfung noch einmal fest.',
  peopleCount: (count: number) => plural(count, '1 Mensch', `${formatNumber(count, 'de')} Menschen`),
  summary: (group: string, people: string) => `${group}, ${people}`,
  translatedBy: (who: string) => `Übersetzt von: ${who}`,
  sealSays: (seal: string) => `Vermerk: ${seal}`,
  costs: (euros: string) => `Kosten: ${euros}`,
  errors: {
    group: 'Bitte nennen Sie die Gruppe.',
    groupLong: 'Der Name der Gruppe ist zu lang. Möglich sind 200 Zeichen.',
    people: 'Bitte geben Sie eine ganze Zahl von 1 bis 500 ein.',
    result: 'Bitte sagen Sie, was die Gruppe gesagt hat.',
    changesLong: 'Das ist zu lang. Möglich sind 5.000 Zeichen.',
    changesMissing: 'Bitte sagen Sie, was geändert wurde oder was schwer war.',
    translatorLong: 'Das ist zu lang. Möglich sind 200 Zeichen.',
    sealLong: 'Das ist zu lang. Möglich sind 500 Zeichen.',
    cost: 'Bitte geben Sie einen Betrag bis 1.000.000 Euro ein, zum Beispiel 180,50.',
    date: 'Bitte geben Sie einen ganzen Tag an, den es gibt: Tag, Monat und Jahr.',
    future: 'Der Tag liegt in der Zukunft. Bitte geben Sie den Tag an, an dem die Gruppe gelesen hat.',
    version: 'Bitte laden Sie die Seite neu.',
    easyMissing: 'Es gibt noch keinen leichten Text.',
  },
} as const;
