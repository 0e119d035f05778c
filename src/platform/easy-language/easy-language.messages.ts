import { plural } from '../i18n/texts.ts';
import type { EasyRule } from './easy-finding.ts';

type RuleText = {
  readonly name: string;
  /** Why it is hard, in one or two sentences. */
  readonly why: string;
  readonly hard: string;
  readonly easy: string;
};

/** What a rule says to whoever writes; staff pages are German (decision 0008). */
export const easyRuleTexts: Record<EasyRule, RuleText> = {
  'sentence-per-line': {
    name: 'Mehrere Sätze in einer Zeile',
    why: 'Jeder Satz beginnt in einer neuen Zeile. So findet man nach einer Pause die Stelle wieder.',
    hard: 'Wir lesen Ihre Meldung. Dann rufen wir Sie an.',
    easy: 'Wir lesen Ihre Meldung.\nDann rufen wir Sie an.',
  },
  'long-sentence': {
    name: 'Langer Satz',
    why: 'Ein Satz mit mehr als 12 Wörtern ist schwer zu behalten. Machen Sie 2 Sätze daraus.',
    hard: 'Sie können den Antrag bis zum 30. Juni im Bürger-Büro oder mit der Post abgeben.',
    easy: 'Sie können den Antrag im Bürger-Büro abgeben.\nOder Sie schicken ihn mit der Post.\nSie haben Zeit bis zum 30. Juni.',
  },
  'two-statements': {
    name: 'Mehrere Aussagen in einem Satz',
    why: 'Ein Satz sagt 1 Sache. Neben-Sätze und Einschübe werden eigene Sätze.',
    hard: 'Wir rufen Sie an, weil wir eine Frage haben.',
    easy: 'Wir haben eine Frage.\nDeshalb rufen wir Sie an.',
  },
  'long-word': {
    name: 'Langes Wort',
    why: 'Lange Wörter liest man leichter in Teilen. Setzen Sie Binde-Striche oder Medio·punkte, oder nehmen Sie ein anderes Wort.',
    hard: 'Bahnhofsvorplatz',
    easy: 'Bahnhofs-Vorplatz oder: der Platz vor dem Bahnhof',
  },
  passive: {
    name: 'Passiv',
    why: 'Sagen Sie, wer etwas tut. Sonst bleibt offen, auf wen man warten muss.',
    hard: 'Der Antrag wird geprüft.',
    easy: 'Das Amt prüft den Antrag.',
  },
  genitive: {
    name: 'Genitiv',
    why: 'Der 2. Fall ist ungewohnt. „von“ oder ein eigener Satz sind leichter.',
    hard: 'das Haus des Lehrers',
    easy: 'das Haus vom Lehrer',
  },
  negation: {
    name: 'Verneinung',
    why: '„nicht“ und „kein“ überliest man leicht. Sagen Sie wenn möglich, was ist. Ist das Nein wichtig, heben Sie es hervor.',
    hard: 'Sie müssen nicht anrufen.',
    easy: 'Sie können uns auch schreiben.',
  },
  subjunctive: {
    name: 'Möglichkeits-Form',
    why: '„könnte“ und „würde“ klingen unsicher. Sagen Sie, was ist oder was vielleicht passiert.',
    hard: 'Das könnte länger dauern.',
    easy: 'Das dauert vielleicht länger.',
  },
  abbreviation: {
    name: 'Abkürzung',
    why: 'Schreiben Sie Wörter aus. Eine Abkürzung, die man braucht, gehört ins Wörter-Buch.',
    hard: 'z. B. im Bus',
    easy: 'zum Beispiel im Bus',
  },
  'number-word': {
    name: 'Zahl als Wort',
    why: 'Ziffern erkennt man schneller als Zahl-Wörter und römische Zahlen.',
    hard: 'fünf Tage',
    easy: '5 Tage',
  },
  'foreign-word': {
    name: 'Fremdwort',
    why: 'Nehmen Sie ein bekanntes Wort, oder erklären Sie das Wort im Wörter-Buch.',
    hard: 'Partizipation',
    easy: 'Mitmachen',
  },
  'unexplained-word': {
    name: 'Fachwort ohne Erklärung',
    why: 'Erklären Sie das Wort im Satz danach, oder nehmen Sie es ins Wörter-Buch auf.',
    hard: 'Sie können Widerspruch einlegen.',
    easy: 'Sie können Wider-Spruch einlegen.\nDas heißt: Sie schreiben, dass Sie anderer Meinung sind.',
  },
};

export const easyCheckTexts = {
  count: (count: number) => plural(count, '1 Hinweis zum leichten Text', `${count} Hinweise zum leichten Text`),
  none: 'Die Regeln, die ein Programm prüfen kann, sind eingehalten.',
  limits:
    'Die Hinweise kommen aus festen Regeln und können falsch sein. Ob ein Text leicht ist, sagt nur eine Prüfgruppe.',
  line: (line: number) => `Zeile ${line}`,
  instead: (words: string) => `Vielleicht: ${words}`,
  hard: 'Schwer',
  easy: 'Leichter',
} as const;
