import { beforeAll, beforeEach, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visit, Visitor } from '../../testing/visitor.ts';
import { haveEdition } from '../action-plan.builders.ts';
import { clearPlan } from '../editions/clear-plan.builders.ts';
import { fieldsOf, goalsOf } from '../editions.store.ts';
import { buttonIn, cellsIn, csvFile, uploaded } from './exchange.builders.ts';
import { exchangeTexts as t } from './exchange.messages.ts';

const program = useTestApp();
let manager: Visitor;

beforeAll(async () => {
  manager = (await signedIn(program, 'participationManager')).visitor;
});
beforeEach(() => clearPlan(program.services.db));

const row = (number: number, title: string, ...more: readonly string[]) => [
  number,
  'Barrierefreiheit',
  'Wege und Haltestellen sind für alle nutzbar.',
  title,
  ...more,
];
const apply = (visitor: Visitor, preview: Visit) => {
  const { action, state } = buttonIn(preview);
  return visitor.submit(action, { state });
};
const haveDraftEdition = () => haveEdition(program.services, { state: 'draft' });
const textOf = ({ page }: Visit, id: string) =>
  page.querySelectorAll('section').find((part) => part.querySelector(id))?.text;

const easyHead = [
  'Nummer',
  'Handlungsfeld',
  'Ziel im Plan',
  'Titel',
  'Handlungsfeld, leicht verständlich',
  'Ziel im Plan, leicht verständlich',
];
const easyTitlesOf = async (edition: string) => {
  const { db } = program.services;
  const [fields, goals] = [await fieldsOf(db, edition), await goalsOf(db, edition)];
  return [...fields, ...goals].map(({ title, titleEasy }) => [title, titleEasy]);
};

test('easy titles of fields and goals come along: new ones, and others for those that are there', async () => {
  const { editionId } = await haveDraftEdition();
  const rows = [
    easyHead,
    row(1, 'Erste', 'Ohne Hürden unterwegs', ''),
    row(2, 'Zweite', '', 'Alle kommen gut zur Halte-Stelle.'),
    [3, 'Wohnen', 'Alle wohnen gut.', 'Dritte', 'Gut wohnen', 'Das ist das Ziel.'],
  ];
  const preview = await uploaded(manager, csvFile(rows));
  expect(textOf(preview, '#leichte-titel')).toContain('Bisher: Ohne Hindernisse');
  expect(preview.text).toContain('Gut wohnen');
  await apply(manager, preview);
  const stored = [
    ['Barrierefreiheit', 'Ohne Hürden unterwegs'],
    ['Wohnen', 'Gut wohnen'],
    ['Wege und Haltestellen sind für alle nutzbar.', 'Alle kommen gut zur Halte-Stelle.'],
    ['Alle wohnen gut.', 'Das ist das Ziel.'],
  ];
  expect(await easyTitlesOf(editionId)).toEqual(stored);
  // The same table again says nothing new; with one easy title more there is something to take in.
  expect((await uploaded(manager, csvFile(rows))).text).toContain(t.preview.nothing);
  const more = [easyHead, row(1, 'Erste', 'Wege ohne Hürden', '')];
  await apply(manager, await uploaded(manager, csvFile(more)));
  expect((await easyTitlesOf(editionId))[0]).toEqual(['Barrierefreiheit', 'Wege ohne Hürden']);
});

test('two easy titles for one thing, too long ones and those without a title are told with their row', async () => {
  await haveDraftEdition();
  const wrong = [
    easyHead,
    row(1, 'Erste', 'Ohne Hürden', ''),
    row(2, 'Zweite', 'Ohne Schranken', 'x'.repeat(501)),
    [3, '', '', 'Dritte', 'Allein', ''],
  ];
  const preview = await uploaded(manager, csvFile(wrong));
  expect(cellsIn(preview, 'fehler')).toEqual([
    ['3', 'Handlungsfeld, leicht verständlich', t.problems.easyDiffers(2)],
    ['3', 'Ziel im Plan, leicht verständlich', t.problems.longName('500')],
    ['4', 'Handlungsfeld, leicht verständlich', t.problems.easyAlone],
  ]);
  expect(buttonIn(preview).state).not.toBe('');
});
