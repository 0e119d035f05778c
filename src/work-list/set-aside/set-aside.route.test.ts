import { expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { haveMoved, haveReport, havePublicBarrier } from '../../barriers/barriers.builders.ts';
import { addRemark } from '../../barriers/confirm/confirmations.store.ts';
import { listAuditEntries } from '../../platform/audit.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { eraseSetAside } from './erase-set-aside.job.ts';
import { listSetAside } from './set-aside.store.ts';

const program = useTestApp();
const day = 24 * 60 * 60 * 1000;
const list = '/verwaltung/aufgaben';
const manager = (name: string) => signedIn(program, 'participationManager', { name });

/** The titles in a part of the full list. */
async function shown(visitor: Visitor, part = ''): Promise<readonly string[]> {
  const { page } = await visitor.get(part === '' ? list : `${list}?liste=${part}`);
  return page.querySelectorAll('#work tbody th a').map(({ text }) => text);
}

async function newReport() {
  const { number } = await haveReport(program.services);
  const title = `Barriere ${number}: Baulich, Sangerhausen`;
  return { number, title, path: `${list}/barriers/firstLook-${number}` };
}

test('a thing is put off by two presses in the list, rests for everybody and comes back by itself', async () => {
  const { visitor, staff } = await manager('Anna Beispiel');
  const colleague = await manager('Berta Beispiel');
  const thing = await newReport();
  const page = await visitor.get(list);
  const form = page.page
    .querySelectorAll('form')
    .find((one) => one.getAttribute('action') === `${thing.path}/zurueckstellen`);
  expect(form?.closest('details')).toBeDefined();
  const index = form?.querySelector('input[name=form]')?.getAttribute('value') ?? '';
  const [firstDay] = form?.querySelectorAll('button[name=day]').map((one) => one.getAttribute('value') ?? '') ?? [];
  expect(firstDay).toBe('2026-11-24');

  const fields = { form: index, [`reason.${index}`]: 'answer', back: list, day: '2026-11-24' };
  const done = await visitor.submitAndFollow(`${thing.path}/zurueckstellen`, fields);
  expect(done.text).toContain('Zurückgestellt. Sie finden');
  for (const one of [visitor, colleague.visitor]) {
    expect(await shown(one)).not.toContain(thing.title);
    expect(await shown(one, 'zurueckgestellt')).toContain(thing.title);
    expect(await shown(one, 'alles')).toContain(thing.title);
  }
  const rests = await visitor.get(`${list}?liste=zurueckgestellt`);
  expect(rests.text).toContain('Zurückgestellt bis 24. November 2026 von Anna Beispiel');
  expect(rests.text).toContain('Wir warten auf eine Rückmeldung');
  const [entry] = await listAuditEntries(program.services.db, { limit: 1 });
  expect(entry).toMatchObject({
    event: 'work-list.thing-put-off',
    subject: `barriers firstLook-${thing.number}`,
    actorId: staff.id,
    details: { until: '2026-11-24', reason: 'answer' },
  });

  // Pressing twice makes one thing, not two.
  await visitor.submit(`${thing.path}/zurueckstellen`, fields);
  expect(await shown(visitor, 'zurueckgestellt')).toEqual([thing.title]);
  program.clock.advance(day);
  const tomorrow = await manager('Anna Beispiel');
  expect(await shown(tomorrow.visitor)).toContain(thing.title);
  expect((await tomorrow.visitor.get(list)).text).toContain('Seit 24. November 2026 wieder da');
});

test('a promise that breaks although put off stands in the list again and says so', async () => {
  const { visitor } = await manager('Anna Beispiel');
  const thing = await newReport();
  const until = { 'until-day': '20', 'until-month': '12', 'until-year': '2026' };
  await visitor.submit(`${thing.path}/zurueckstellen`, { reason: 'later', ...until });
  expect(await shown(visitor)).not.toContain(thing.title);
  program.clock.advance(7 * day);
  const later = await manager('Anna Beispiel');
  expect(await shown(later.visitor)).toContain(thing.title);
  const page = await later.visitor.get(`${list}?dringlichkeit=zusage`);
  expect(page.text).toContain('War bis 20. Dezember 2026 zurückgestellt und ist inzwischen dringender geworden');
});

test('what is handed over is with the colleague until it is taken back', async () => {
  const anna = await manager('Anna Beispiel');
  const berta = await manager('Berta Beispiel');
  const thing = await newReport();
  const done = await anna.visitor.submitAndFollow(`${thing.path}/uebergeben`, { to: berta.staff.id });
  expect(done.text).toContain('Übergeben. Sie finden');
  expect(await shown(anna.visitor)).not.toContain(thing.title);
  expect(await shown(anna.visitor, 'kollegium')).toContain(thing.title);
  expect(await shown(berta.visitor)).toContain(thing.title);
  expect(await shown(berta.visitor, 'kollegium')).not.toContain(thing.title);
  expect((await berta.visitor.get(list)).text).toContain('Von Anna Beispiel an Berta Beispiel übergeben');
  const back = await berta.visitor.submitAndFollow(`${thing.path}/zurueckholen`, { back: `${list}?liste=alles` });
  expect(back.text).toContain('Zurückgeholt.');
  expect(await shown(anna.visitor)).toContain(thing.title);
});

test('a thing can only be handed over to somebody whose thing it is, never to oneself', async () => {
  const { visitor, staff } = await manager('Anna Beispiel');
  const editor = await signedIn(program, 'editor');
  const thing = await newReport();
  for (const to of [staff.id, editor.staff.id, 'nobody', '00000000-0000-4000-8000-000000000000']) {
    const refused = await visitor.submit(`${thing.path}/uebergeben`, { to });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Diese Person kann die Aufgabe nicht übernehmen.');
  }
  expect((await listSetAside(program.services.db)).some(({ key }) => key === `firstLook-${thing.number}`)).toBe(false);
});

test('a missing reason or an impossible day is said at the field, and what was typed stays', async () => {
  const { visitor } = await manager('Anna Beispiel');
  const thing = await newReport();
  const url = `${thing.path}/zurueckstellen`;
  const wrong = await visitor.submit(url, {
    note: 'Nach dem Urlaub',
    'until-day': '31',
    'until-month': '2',
    'until-year': '2027',
  });
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('Bitte wählen Sie einen Grund.');
  expect(wrong.text).toContain('einen Tag an, den es gibt');
  expect(wrong.page.querySelector('input[name=note]')?.getAttribute('value')).toBe('Nach dem Urlaub');
  const why = (fields: Record<string, string>) => visitor.submit(url, { reason: 'thatDay', ...fields });
  expect((await why({})).text).toContain('Bitte sagen Sie, bis wann.');
  expect((await why({ day: '2026-11-01' })).text).toContain('liegt nicht in der Zukunft');
  expect((await why({ day: '2029-01-01' })).text).toContain('innerhalb eines Jahres');
  expect((await visitor.submit(url, { reason: 'other', day: '2026-12-24' })).text).toContain('Grund in die Notiz');
});

test('what is read or told is settled where it stands; what came later is not', async () => {
  const { visitor } = await manager('Anna Beispiel');
  const built = await havePublicBarrier(program.services);
  await addRemark(program.services.db, built.reportId, 'Die Klingel fehlt.', program.clock.now());
  const path = `${list}/barriers/addition-${built.number}`;
  const page = await visitor.get('/verwaltung/aufgaben');
  const form = page.page.querySelectorAll('form').find((one) => one.getAttribute('action') === `${path}/erledigt`);
  expect(form?.querySelector('button')?.text).toContain('Ist gelesen');
  const seen = form?.querySelector('input[name=seen]')?.getAttribute('value') ?? '';
  program.clock.advance(60_000);
  await addRemark(program.services.db, built.reportId, 'Und das Licht ist aus.', program.clock.now());
  expect((await visitor.submitAndFollow(`${path}/erledigt`, { seen, back: list })).text).toContain('Erledigt.');
  const left = await visitor.get(list);
  expect(left.text).toContain('Eine meldende Person hat etwas ergänzt');
  const again = await visitor.submitAndFollow(`${path}/erledigt`, { seen: program.clock.now().toISOString() });
  expect(again.text).toContain('Erledigt.');
  expect((await visitor.submitAndFollow(`${path}/erledigt`, { seen })).text).toContain('wartet nicht mehr');
});

test('a call is settled in the list as on its own page', async () => {
  const { visitor } = await manager('Anna Beispiel');
  const wish = { answerWish: 'telephone', contact: { telephone: '03464 5359999' } } as const;
  const built = await haveReport(program.services, wish);
  await haveMoved(program.services, built.barrierId, { to: 'inReview' });
  const path = `${list}/barriers/telephone-${built.number}-${built.reportId}`;
  const seen = program.clock.now().toISOString();
  expect((await visitor.submitAndFollow(`${path}/erledigt`, { seen })).text).toContain('Erledigt.');
  expect((await visitor.get(path)).status).toBe(404);
});

test('nobody decides about what they may not see, and nothing leads away from the list', async () => {
  const thing = await newReport();
  const reader = await signedIn(program, 'reader');
  expect((await reader.visitor.get(thing.path)).status).toBe(404);
  await reader.visitor.submit(`${thing.path}/zurueckstellen`, { reason: 'later', day: '2026-12-24' });
  await reader.visitor.submit(`${thing.path}/erledigt`, { seen: program.clock.now().toISOString() });
  expect((await listSetAside(program.services.db)).some(({ key }) => key === `firstLook-${thing.number}`)).toBe(false);
  expect((await program.visitor().submit(`${thing.path}/zurueckstellen`, {})).location).toContain('/anmelden');

  const { visitor } = await manager('Anna Beispiel');
  for (const back of ['https://elsewhere.example/', '//elsewhere.example', `${list}?a=b%0d`, '/verwaltung/konten']) {
    const { location } = await visitor.submit(`${thing.path}/zurueckholen`, { back });
    expect(location).toBe('/verwaltung?getan=zurueckgeholt');
  }
  for (const path of [`${list}/barriers/firstLook-99999`, `${list}/barriers/x`, `${list}/nothing/firstLook-1`]) {
    expect((await visitor.get(path)).status).toBe(404);
  }
});

test('what came back a month ago is forgotten at night', async () => {
  const { visitor } = await manager('Anna Beispiel');
  const thing = await newReport();
  const tomorrow = new Date(program.clock.now().getTime() + day).toISOString().slice(0, 10);
  await visitor.submit(`${thing.path}/zurueckstellen`, { reason: 'later', day: tomorrow, note: 'Notiz' });
  const isKept = async () =>
    (await listSetAside(program.services.db)).some(({ key }) => key === `firstLook-${thing.number}`);
  const run = () => eraseSetAside.run(program.services, {} as never, program.services.log);
  program.clock.advance(25 * day);
  await run();
  expect(await isKept()).toBe(true);
  program.clock.advance(10 * day);
  await run();
  expect(await isKept()).toBe(false);
});
