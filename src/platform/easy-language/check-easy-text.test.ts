import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkEasyText, explainedWords } from './check-easy-text.ts';
import { easyRules, type EasyRule } from './easy-finding.ts';
import { easyRuleTexts } from './easy-language.messages.ts';

const rulesIn = (text: string, explained: readonly string[] = []) =>
  checkEasyText(text, explainedWords(explained)).map(({ rule, excerpt }) => `${rule}: ${excerpt}`);

describe('a hard text is found out', () => {
  test.each<[EasyRule, string, string]>([
    ['sentence-per-line', 'Wir lesen das. Dann rufen wir an.', 'Dann rufen wir an.'],
    ['two-statements', 'Wir rufen Sie an, weil wir fragen.', ', weil'],
    ['two-statements', 'Sie rufen an und wir helfen.', ' und wir'],
    ['two-statements', 'Das Amt – es ist im Rathaus – hilft.', ' –'],
    ['long-word', 'Der Bahnhofsvorplatz ist glatt.', 'Bahnhofsvorplatz'],
    ['passive', 'Die Rampe wird morgen gebaut.', 'wird morgen gebaut'],
    ['passive', 'Sie werden von uns informiert.', 'werden von uns informiert'],
    ['passive', 'Dort wurde der Weg beschrieben.', 'wurde der Weg beschrieben'],
    ['passive', 'Der Antrag ist bis Montag zu unterschreiben.', 'ist bis Montag zu unterschreiben'],
    ['genitive', 'Das Dach des Hauses ist neu.', 'des Hauses'],
    ['genitive', 'Das ist die Arbeit der Stadt.', 'Arbeit der Stadt'],
    ['negation', 'Die Tür geht nicht auf.', 'nicht'],
    ['negation', 'Es gibt keinen Aufzug.', 'keinen'],
    ['subjunctive', 'Das könnte dauern.', 'könnte'],
    ['abbreviation', 'Sie fahren z. B. mit dem Bus.', 'z. B.'],
    ['abbreviation', 'Die EUTB hilft.', 'EUTB'],
    ['number-word', 'Sie warten fünf Tage.', 'fünf'],
    ['number-word', 'Das steht in Teil IV.', 'IV'],
    ['foreign-word', 'Wir evaluieren die Kampagne.', 'evaluieren'],
    ['foreign-word', 'Das ist eine Digitalisierung.', 'Digitalisierung'],
    ['unexplained-word', 'Sie bekommen einen Bescheid.', 'Bescheid'],
    ['unexplained-word', 'Sie schreiben einen Wohngeld-Antrag.', 'Wohngeld-Antrag'],
    ['unexplained-word', 'Der Kinder·beirat hilft.', 'Kinder·beirat'],
    ['unexplained-word', 'Das steht im Baugesetz.', 'Baugesetz'],
  ])('%s in „%s“', (rule, text, excerpt) => {
    expect(rulesIn(text)).toContain(`${rule}: ${excerpt.trimStart() === excerpt ? excerpt : excerpt}`);
  });

  test('a sentence of 13 words is long, one of 12 is not', () => {
    const twelve = 'Am Montag fahren wir alle mit dem Bus in die Stadt Hettstedt.';
    expect(rulesIn(twelve)).toEqual([]);
    expect(rulesIn(twelve.replace('alle', 'alle wieder'))).toEqual([
      expect.stringMatching(/^long-sentence: Am Montag/u),
    ]);
  });
});

describe('an easy text is left in peace', () => {
  test.each([
    'Sie finden eine Barriere.\nDann rufen Sie uns an.',
    'Das Amt prüft Ihre Meldung.',
    'Wir werden Sie anrufen.',
    'Das Haus gehört der Stadt.',
    'In der Schule lernen alle.',
    'Wir sind für Sie da, seit heute.',
    'Das soll so sein.',
    'Der Bus ist zu selten.',
    'Die Stufen sind zu hoch.',
    'Der Hosen-Träger ist blau.',
    'Sie können mit dem Rollstuhl in den Bus fahren.',
    'Der Bus kommt um 9.30 Uhr.',
    'Am 3. Mai ist das Fest.',
    'Herr Dr. Müller hilft Ihnen.',
    'Die Bus-Halte-Stelle hat eine Bank.',
    'Das Pflege·geld hilft Ihnen.',
    '- Bus\n- Bahn\n- Auto',
    '## Was ist das?\n\nDas ist ein WC.',
    'Sie bekommen Informationen von uns.',
    '',
    '   \n\n',
  ])('%s', (text) => {
    expect(rulesIn(text, ['Barriere'])).toEqual([]);
  });
});

test('a word that the glossary explains may stand in an easy text, with and without hyphens', () => {
  expect(rulesIn('Die Eingliederungshilfe hilft.')).toEqual(['unexplained-word: Eingliederungshilfe']);
  expect(rulesIn('Die Eingliederungshilfe hilft.', ['Eingliederungs-Hilfe'])).toEqual([]);
  expect(rulesIn('Die EUTB hilft.', ['EUTB'])).toEqual([]);
  expect(rulesIn('Das ist ein Eltern-Antrag.', ['Antrag'])).toEqual([]);
  expect(rulesIn('Das ist ein Eltern-Antrag.', ['Eltern-Antrag'])).toEqual([]);
});

test('a word that the text explains may be used in all of it', () => {
  expect(rulesIn('Eine Barriere ist ein Hindernis.\nHier sind Barrieren.')).toEqual([]);
  expect(rulesIn('Der Brief heißt Bescheid.\nDas heißt: Das Amt antwortet.')).toEqual([]);
  expect(rulesIn('Der Bescheid ist da.')).toEqual(['unexplained-word: Bescheid']);
});

test('a long word comes with its parts where they are known, umlauts or not', () => {
  const insteadOf = (text: string) => checkEasyText(text).map(({ instead }) => instead);
  expect(insteadOf('Der Bahnhofsvorplatz ist glatt.')).toEqual(['Bahnhofs-Vorplatz']);
  expect(insteadOf('Das Gebäudetreppenhaus ist hell.')).toEqual(['Gebäude-Treppenhaus']);
});

test('every finding points at the words it speaks of, in its line, in the order of the text', () => {
  const sentence = fc.constantFrom(
    'Der Antrag wird geprüft.',
    'Das Dach des Hauses ist alt, weil es regnet.',
    '- Wir kommen nicht. Das könnte sein!',
    '',
    '## Partizipation',
    'Sie warten zwölf Tage bzw. Wochen.',
    'Alles ist gut.',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 40 })), { maxLength: 8 }),
      (lines) => {
        const text = lines.join('\n');
        const found = checkEasyText(text);
        for (const [index, { start, end, excerpt, line }] of found.entries()) {
          expect(text.slice(start, end)).toBe(excerpt);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(0, start).split('\n')).toHaveLength(line);
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.start ?? 0);
        }
      },
    ),
  );
});

test('lines are checked apart: what is found in one does not depend on the others', () => {
  const line = fc.constantFrom(
    'Der Weg wird gebaut.',
    'Es gibt keine Rampe.',
    'Alles ist gut.',
    'Der Rat tagt. Er berät.',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      expect(rulesIn(lines.join('\n'))).toEqual(lines.flatMap((one) => rulesIn(one)));
    }),
  );
});

test('a text as long as a book is read once, not again and again', () => {
  const page = 'Der Antrag des Amtes wird geprüft, weil niemand es könnte. '.repeat(40);
  const text = Array.from({ length: 200 }, () => page).join('\n');
  expect(checkEasyText(text).length).toBeGreaterThan(40_000);
});

test('every rule shows a hard example that it finds and an easier one that it does not', () => {
  for (const rule of easyRules) {
    const { hard, easy } = easyRuleTexts[rule];
    expect(checkEasyText(hard).map((finding) => finding.rule)).toContain(rule);
    expect(checkEasyText(easy).map((finding) => finding.rule)).not.toContain(rule);
  }
});

test.each(['a', 'ß', 'A', 'A-', 'gess', 'der ', 'a, ', 'Das Haus der ', '. '])(
  'a text of a hundred thousand letters, all %j, is looked through at once',
  (part) => {
    const begin = performance.now();
    checkEasyText(part.repeat(Math.ceil(100_000 / part.length)));
    expect(performance.now() - begin).toBeLessThan(5000);
  },
);
