import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../../accounts/accounts.builders.ts';
import { transact } from '../../../platform/use-case.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import type { Visitor } from '../../../testing/visitor.ts';
import { currentVersion, itemsOf, listVersions } from '../checklists.store.ts';
import { beginDraft } from './edit-draft.ts';
import { findDraft } from './draft.store.ts';

const app = useTestApp();
let manager: Visitor;
let reader: Visitor;

beforeAll(async () => {
  manager = (await signedIn(app, 'participationManager')).visitor;
  reader = (await signedIn(app, 'reader')).visitor;
});

const path = (code: string, below = '') => `/verwaltung/begehungen/pruefboegen/${code}${below}`;
const draftItems = async (code: 'surgery' | 'playground' | 'busStop' | 'restaurant') => {
  const draft = await findDraft(app.services.db, code);
  return draft ? itemsOf(app.services.db, draft.id) : [];
};
const item = {
  question: 'Ist die Klingel tastbar?',
  section: 'Eingang',
  hint: '',
  defect: 'Klingel nicht tastbar',
  unit: '',
  atLeast: '',
  atMost: '',
  norm: '',
  source: '',
  sourceState: 'practice',
  barrierKind: 'visual',
  position: '1',
  was: '',
};

test('a manager changes a checklist: the new version holds for new inspections, the old one stays', async () => {
  const before = await currentVersion(app.services.db, 'surgery');
  const begun = await manager.submitAndFollow(path('surgery', '/bearbeiten/beginnen'));
  expect(begun.text).toContain('Der Entwurf ist angelegt.');
  const form = await manager.get(path('surgery', '/bearbeiten/punkte/neu'));
  const action = form.page.querySelector('#punkt')?.getAttribute('action') ?? '';
  expect((await manager.submit(action, item)).status).toBe(303);
  // The same form once more is the same item.
  expect((await manager.submit(action, item)).status).toBe(303);
  const items = await draftItems('surgery');
  expect(items[0]?.question).toBe(item.question);
  expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index));
  expect(items).toHaveLength((await itemsOf(app.services.db, before!.id)).length + 1);
  expect((await currentVersion(app.services.db, 'surgery'))?.id).toBe(before!.id);
  const put = await manager.submitAndFollow(path('surgery', '/bearbeiten/in-kraft'));
  expect(put.text).toContain('Die neue Fassung gilt');
  expect((await currentVersion(app.services.db, 'surgery'))?.version).toBe(2);
  const old = await manager.get(path('surgery', '?fassung=1'));
  expect(old.text).not.toContain(item.question);
});

test('two people begin at once and get one draft', async () => {
  const staff = { kind: 'staff', id: '00000000-0000-4000-8000-000000000001' } as const;
  const begun = await Promise.all(
    [1, 2, 3].map(() => transact(app.services, staff, (work) => beginDraft(work, 'busStop'))),
  );
  expect(new Set(begun.map((one) => one.ok && one.value.id)).size).toBe(1);
  expect(await listVersions(app.services.db, 'busStop')).toHaveLength(2);
});

test('two people change one item: the second sees both and loses nothing', async () => {
  await manager.submit(path('playground', '/bearbeiten/beginnen'));
  const [first] = await draftItems('playground');
  const address = path('playground', `/bearbeiten/punkte/${first!.code}`);
  const form = await manager.get(address);
  const was = form.page.querySelector('[name=was]')?.getAttribute('value') ?? '';
  await manager.submit(address, { ...item, was, question: 'Fremde Frage?' });
  const conflict = await manager.submit(address, { ...item, was, question: 'Meine Frage?' });
  expect(conflict.status).toBe(422);
  expect(conflict.page.querySelector('#question')?.getAttribute('value')).toBe('Meine Frage?');
  expect(conflict.page.querySelector('.notice')?.text).toContain('Fremde Frage?');
  const again = conflict.page.querySelector('[name=was]')?.getAttribute('value') ?? '';
  expect((await manager.submit(address, { ...item, was: again, question: 'Meine Frage?' })).status).toBe(303);
  const [changed] = await draftItems('playground');
  expect([changed?.question, changed?.factCode, changed?.placeFact]).toEqual([
    'Meine Frage?',
    first!.factCode,
    first!.placeFact,
  ]);
});

test('wrong values come back with a sentence and everything typed; a norm value needs its source', async () => {
  await manager.submit(path('restaurant', '/bearbeiten/beginnen'));
  const [first] = await draftItems('restaurant');
  const address = path('restaurant', `/bearbeiten/punkte/${first!.code}`);
  for (const [wrong, words] of [
    [{ question: '' }, 'was geprüft wird'],
    [{ atLeast: '90' }, 'gehört eine Einheit'],
    [{ unit: 'cm', atLeast: '90', atMost: '80' }, 'größer als der größte'],
    [{ unit: 'cm', atLeast: 'neunzig' }, 'eine Zahl'],
    [{ unit: 'km' }, 'aus der Liste'],
    [{ sourceState: 'verified' }, 'Wert in Worten und Quelle'],
    [{ barrierKind: '' }, 'Art der Barriere'],
    [{ question: 'x'.repeat(301) }, 'Höchstens 300'],
  ] as const) {
    const refused = await manager.submit(address, { ...item, ...wrong });
    expect(refused.status).toBe(422);
    expect(refused.page.querySelector('.error-summary')?.text).toContain(words);
    expect(refused.page.querySelector('#defect')?.getAttribute('value')).toBe(item.defect);
  }
  expect((await manager.submit(path('restaurant', '/bearbeiten'), { title: ' ', intro: '' })).status).toBe(422);
  for (const { code } of await draftItems('restaurant'))
    await manager.submit(path('restaurant', `/bearbeiten/punkte/${code}/weglassen`));
  expect((await manager.submit(path('restaurant', '/bearbeiten/in-kraft'))).status).toBe(422);
  expect((await manager.submit(path('restaurant', '/bearbeiten/verwerfen'))).location).toContain('verworfen');
  expect((await manager.get(path('restaurant', '/bearbeiten'))).status).toBe(404);
});

test('whoever only reads changes no checklist', async () => {
  for (const below of ['/bearbeiten/beginnen', '/bearbeiten', '/bearbeiten/in-kraft', '/bearbeiten/verwerfen'])
    expect((await reader.submit(path('website', below))).status).toBe(403);
  expect((await reader.get(path('website'))).page.querySelector('main form')).toBeNull();
  expect((await manager.submit(path('unknown', '/bearbeiten/beginnen'))).status).toBe(404);
});
