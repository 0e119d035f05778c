import { beforeAll, beforeEach, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visit, Visitor } from '../../testing/visitor.ts';
import { haveEdition, haveMeasure, type BuiltEdition } from '../action-plan.builders.ts';
import { actionPlanTables, findMeasure, findVersion } from '../action-plan.store.ts';
import { findEdition, updateEdition } from '../editions.store.ts';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { clearPlan } from './clear-plan.builders.ts';
import { haveDraft, haveMarked } from './editions.builders.ts';

const program = useTestApp();
let manager: Visitor;
let colleague: Visitor;
let reader: Visitor;
let first: BuiltEdition;

beforeAll(async () => {
  manager = (await signedIn(program, 'participationManager')).visitor;
  colleague = (await signedIn(program, 'participationManager')).visitor;
  reader = (await signedIn(program, 'reader')).visitor;
});
beforeEach(async () => {
  await clearPlan(program.services.db);
  first = await haveEdition(program.services);
});

const draftPath = '/verwaltung/aktionsplan/2';
const continuing = `${draftPath}/fortschreibung`;
const adopting = `${draftPath}/beschluss`;
const decision = {
  decisionReference: 'KT 12/2/2026',
  decidedBy: 'Kreistag',
  'adoptedOn-day': '20',
  'adoptedOn-month': '11',
  'adoptedOn-year': '2026',
  // The draft is for 2027 and later.
  atOnce: 'yes',
};
const errorLinks = ({ page }: Visit) =>
  page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'));

/** What the browser would send of the form as it stands. */
function fieldsIn({ page }: Visit): Record<string, string> {
  const inputs = page.querySelectorAll('#fortschreibung input[type=hidden]');
  const areas = page.querySelectorAll('#fortschreibung textarea');
  const chosen = page.querySelectorAll('#fortschreibung input[type=radio][checked]');
  return Object.fromEntries([
    ...[...inputs, ...chosen].map((input) => [input.getAttribute('name')!, input.getAttribute('value') ?? '']),
    ...areas.map((area) => [area.getAttribute('name')!, area.text]),
  ]);
}

async function draftVersion(measureId: string) {
  const draft = (await findEdition(program.services.db, 2))!;
  return findVersion(program.services.db, measureId, draft.id);
}

test('several old measures are decided in one form, and a missing reason brings everything back', async () => {
  const [one, two, three] = [
    await haveMeasure(program.services, first),
    await haveMeasure(program.services, first, { measure: { status: 'inProgress' } }),
    await haveMeasure(program.services, first),
  ];
  await haveDraft(program.services);
  const form = await manager.get(continuing);
  expect(form.text).toContain('0 von 3 Maßnahmen sind entschieden');
  const typed = {
    ...fieldsIn(form),
    [`mark-${one.number}`]: 'continued',
    [`mark-${two.number}`]: 'done',
    [`mark-${three.number}`]: 'dropped',
    [`reason-${three.number}`]: 'Das Land ist zuständig.',
  };
  const refused = await manager.submit(continuing, typed);
  expect(refused.status).toBe(422);
  expect(errorLinks(refused)).toEqual([`#reason-${two.number}`]);
  expect(refused.page.querySelector(`#reason-${three.number}`)?.text).toBe('Das Land ist zuständig.');
  expect((await draftVersion(one.measureId))?.continuation).toBeNull();

  const saved = await manager.submit(continuing, {
    ...typed,
    [`reason-${two.number}`]: 'Alles ist gebaut.',
    [`easy-${two.number}`]: 'Alles ist fertig.',
    [`reason-${one.number}`]: 'Steht noch im geschlossenen Feld.',
  });
  expect(saved.location).toBe(`${continuing}?erledigt=gekennzeichnet`);
  expect(await draftVersion(one.measureId)).toMatchObject({ continuation: 'continued', continuationReason: null });
  expect(await draftVersion(two.measureId)).toMatchObject({
    continuation: 'done',
    continuationReason: 'Alles ist gebaut.',
    continuationReasonEasy: 'Alles ist fertig.',
  });
  const open = await manager.get(`${continuing}?zeige=offen`);
  expect(open.text).toContain('Alle Maßnahmen sind entschieden');
});

test('what is still open may follow the suggestions, those of the status included', async () => {
  const [changed, same, completed] = [
    await haveMeasure(program.services, first),
    await haveMeasure(program.services, first),
    await haveMeasure(program.services, first, { measure: { status: 'completed', statusReason: 'Seit Mai fertig.' } }),
  ];
  await haveDraft(program.services);
  const draft = (await findEdition(program.services.db, 2))!;
  await actionPlanTables(program.services.db)
    .updateTable('measureVersions')
    .set({ text: 'Die Städte bauen Leitstreifen ein.' })
    .where('measureId', '=', changed.measureId)
    .where('editionId', '=', draft.id)
    .execute();
  const form = await manager.get(continuing);
  expect(form.page.querySelector(`#mark-${changed.number}-hint`)?.text).toContain('Anders als bisher: Text');
  expect(form.page.querySelector(`#mark-${changed.number}-hint`)?.text).toContain('Vorschlag: Geändert fortgeführt');
  await manager.submit(continuing, { ...fieldsIn(form), rest: 'vorschlag' });
  expect(await draftVersion(changed.measureId)).toMatchObject({ continuation: 'changed' });
  expect(await draftVersion(same.measureId)).toMatchObject({ continuation: 'continued' });
  expect(await draftVersion(completed.measureId)).toMatchObject({
    continuation: 'done',
    continuationReason: 'Seit Mai fertig.',
  });
});

test('whoever decides after a colleague is shown what she said', async () => {
  const { number, measureId } = await haveMeasure(program.services, first);
  await haveDraft(program.services);
  const mine = fieldsIn(await manager.get(continuing));
  await colleague.submit(continuing, { ...mine, [`mark-${number}`]: 'dropped', [`reason-${number}`]: 'Zu teuer.' });
  const refused = await manager.submit(continuing, { ...mine, [`mark-${number}`]: 'continued' });
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector(`#mark-${number}-hint`)?.text).toContain('Nicht fortgeführt, Grund: Zu teuer.');
  expect(refused.page.querySelector(`input[name=mark-${number}][checked]`)?.getAttribute('value')).toBe('continued');
  await manager.submit(continuing, { ...fieldsIn(refused), [`mark-${number}`]: 'continued' });
  expect(await draftVersion(measureId)).toMatchObject({ continuation: 'continued' });
});

test('nonsense in the form is refused, and long reasons come back complete', async () => {
  const { number } = await haveMeasure(program.services, first);
  await haveDraft(program.services);
  const mine = fieldsIn(await manager.get(continuing));
  const wrong = await manager.submit(continuing, { ...mine, [`mark-${number}`]: 'new' });
  expect(errorLinks(wrong)).toEqual([`#mark-${number}`]);
  const reason = 'x'.repeat(5001);
  const long = await manager.submit(continuing, {
    ...mine,
    [`mark-${number}`]: 'changed',
    [`reason-${number}`]: reason,
  });
  expect(long.page.querySelector(`#reason-${number}`)?.text).toHaveLength(5001);
  expect((await manager.submit(continuing, {})).status).toBe(303);
});

test('measures that came into the old edition later are taken over with one button', async () => {
  await haveDraft(program.services);
  const late = await haveMeasure(program.services, first);
  expect((await manager.get(continuing)).text).toContain('Diese Maßnahmen fehlen im Entwurf');
  const fetched = await manager.submitAndFollow(`${continuing}/holen`);
  expect(fetched.text).toContain('Die fehlenden Maßnahmen sind übernommen');
  expect(await draftVersion(late.measureId)).toMatchObject({ continuation: null });
});

test('the decision puts the draft in force, and the audit log knows who entered it', async () => {
  const { number } = await haveMeasure(program.services, first);
  await haveDraft(program.services);
  await haveMarked(program.services, 2, [{ number, mark: 'continued' }]);
  const page = await manager.get(adopting);
  expect(page.text).toContain('Die Fassung 1 ist abgelöst');
  const adopted = await manager.submitAndFollow(adopting, decision);
  expect(adopted.text).toContain('Der Beschluss ist eingetragen');
  expect(adopted.text).toContain('KT 12/2/2026, Kreistag, am 20. November 2026');
  const entries = await listAuditEntries(program.services.db, { limit: 5 });
  expect(entries.find(({ event }) => event === 'action-plan.edition-adopted')).toMatchObject({
    subject: 'edition 2',
    actorKind: 'staff',
  });
  const late = await colleague.submit(adopting, decision);
  expect(late.status).toBe(422);
  expect(late.text).toContain('Jemand anders hat den Beschluss inzwischen eingetragen');
  expect((await colleague.get(adopting)).status).toBe(404);
  expect((await manager.get(continuing)).status).toBe(404);
});

test('an edition for later years replaces the one in force at once, and that is confirmed first', async () => {
  await haveDraft(program.services);
  const { atOnce, ...unconfirmed } = decision;
  const { page } = await manager.get(adopting);
  expect(page.querySelector('#beschluss h3')?.text).toBe('Die Laufzeit beginnt erst 2027');
  expect(page.querySelector('label[for=atOnce]')?.text).toContain('löst die geltende Fassung 1 trotzdem sofort ab');
  const refused = await manager.submit(adopting, unconfirmed);
  expect(refused.status).toBe(422);
  expect(errorLinks(refused)).toEqual(['#atOnce']);
  expect(refused.page.querySelector('#decidedBy')?.getAttribute('value')).toBe('Kreistag');
  expect((await findEdition(program.services.db, 2))?.state).toBe('draft');
  const again = await manager.submit(adopting, { ...unconfirmed, decidedBy: '', atOnce });
  expect(again.page.querySelector('#atOnce[checked]')).not.toBeNull();
  expect((await manager.submit(adopting, decision)).status).toBe(303);
});

test('an edition whose term has begun needs no such confirmation', async () => {
  await haveDraft(program.services);
  const draft = (await findEdition(program.services.db, 2))!;
  await updateEdition(program.services.db, draft.id, { firstYear: 2026 });
  const { atOnce: _, ...unconfirmed } = decision;
  expect((await manager.get(adopting)).page.querySelector('#atOnce')).toBeNull();
  expect((await manager.submit(adopting, unconfirmed)).status).toBe(303);
});

test('what says nothing, or ends without ever having been public, stays unpublished, and the page says why', async () => {
  const { services } = program;
  const unread = { measure: { publishedAt: null } };
  const silent = await haveMeasure(services, first, { ...unread, version: { text: ' ' } });
  const given = await haveMeasure(services, first, unread);
  const done = await haveMeasure(services, first, { measure: { publishedAt: null, status: 'inProgress' } });
  const ready = await haveMeasure(services, first, unread);
  const open = await haveMeasure(services, first, { version: { text: '' } });
  await haveDraft(services);
  await haveMarked(services, 2, [
    { number: silent.number, mark: 'continued' },
    { number: given.number, mark: 'dropped', reason: 'Zu teuer.' },
    { number: done.number, mark: 'done', reason: 'Alles ist gebaut.' },
    { number: ready.number, mark: 'continued' },
    { number: open.number, mark: 'continued' },
  ]);
  const { page, text } = await manager.get(adopting);
  expect(text).toContain('2 Maßnahmen dieser Fassung sind öffentlich.');
  expect(text).toContain('3 Maßnahmen bleiben nicht öffentlich:');
  const lines = page.querySelectorAll('#bleibt-intern li');
  expect(lines.map((line) => line.text)).toEqual([
    expect.stringContaining('Es fehlt noch ein Text'),
    expect.stringContaining('wird nicht fortgeführt'),
    expect.stringContaining('wird nicht fortgeführt'),
  ]);
  expect(lines[0]?.querySelector('a')?.getAttribute('href')).toBe(
    `/verwaltung/massnahmen/${silent.number}/bearbeiten?fassung=2`,
  );
  await manager.submit(adopting, decision);
  const stored = async ({ number }: { number: number }) => (await findMeasure(services.db, number))?.publishedAt;
  expect(await Promise.all([silent, given, done].map(stored))).toEqual([null, null, null]);
  expect(await stored(ready)).toEqual(program.clock.now());
  expect(await stored(open)).not.toBeNull();
});

test('a decision without number, body or a possible day comes back with all that was typed', async () => {
  await haveDraft(program.services);
  const refused = await manager.submit(adopting, { ...decision, decidedBy: '', 'adoptedOn-day': '31' });
  expect(refused.status).toBe(422);
  expect(errorLinks(refused)).toEqual(['#decidedBy', '#adoptedOn']);
  expect(refused.page.querySelector('#decisionReference')?.getAttribute('value')).toBe('KT 12/2/2026');
  expect(refused.text).toContain('Diesen Tag gibt es nicht');
  const future = await manager.submit(adopting, { ...decision, 'adoptedOn-day': '24' });
  expect(future.text).toContain('liegt in der Zukunft');
  const early = await manager.submit(adopting, { ...decision, 'adoptedOn-year': '2020' });
  expect(early.text).toContain('vor dem Beschluss der geltenden Fassung');
});

test('what is unsettled is listed with links, and nothing is adopted', async () => {
  const { number } = await haveMeasure(program.services, first);
  await haveDraft(program.services);
  const page = await manager.get(adopting);
  expect(page.page.querySelector('#hindernisse a')?.getAttribute('href')).toBe(`${continuing}#mark-${number}-group`);
  expect(page.page.querySelector('#beschluss')).toBeNull();
  const refused = await manager.submit(adopting, decision);
  expect(refused.status).toBe(422);
  expect(errorLinks(refused)).toEqual(['#hindernisse']);
  expect(refused.page.querySelector('#decidedBy')?.getAttribute('value')).toBe('Kreistag');
  expect((await findEdition(program.services.db, 2))?.state).toBe('draft');
});

test('while a round is running the decision waits, and the page leads to the round', async () => {
  await haveDraft(program.services);
  await actionPlanTables(program.services.db)
    .insertInto('progressRounds')
    .values({
      editionId: first.editionId,
      title: 'Abfrage 2026',
      dueDay: '2026-12-15',
      state: 'running',
      startedAt: program.clock.now(),
    })
    .execute();
  const refused = await manager.submit(adopting, decision);
  expect(refused.status).toBe(422);
  expect(refused.page.querySelector('#abfrage')?.text).toContain('Abfrage 2026');
  expect(refused.page.querySelector('#abfrage a')?.getAttribute('href')).toBe('/verwaltung/abfragen');
});

test('the board and strangers decide nothing', async () => {
  await haveDraft(program.services);
  for (const path of [continuing, adopting]) {
    expect((await reader.get(path)).status).toBe(403);
    expect((await reader.submit(path, decision)).status).toBe(403);
    expect((await program.visitor().submit(path, decision)).location).toContain('/anmelden');
  }
  expect((await reader.submit(`${continuing}/holen`)).status).toBe(403);
  expect((await manager.submit('/verwaltung/aktionsplan/9/beschluss', decision)).status).toBe(404);
  expect((await manager.submit('/verwaltung/aktionsplan/1/fortschreibung/holen')).status).toBe(404);
});
