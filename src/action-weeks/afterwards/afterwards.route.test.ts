import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { haveAccepted } from '../accepted.builders.ts';
import { edition, haveEdition, takeEdition } from '../action-weeks.builders.ts';
import type { ItemRow } from '../items.store.ts';
import { openWeeksWork } from '../action-weeks.open-work.ts';
import { askForReportsDaily } from './ask-for-reports.job.ts';

const app = useTestApp();
const day = 24 * 60 * 60 * 1000;
const base = '/verwaltung/aktionswochen/2027';
let office: Visitor;
let walk: ItemRow;
let choir: ItemRow;

const morning = () => askForReportsDaily.run(app.services, {} as never, app.services.log);
const mailsTo = async (address: string): Promise<readonly string[]> =>
  (await listMails(app.services.db, { limit: 500, offset: 0 })).flatMap(({ toAddress, body }) =>
    toAddress === address && /nachbericht/u.test(body ?? '') ? [body ?? ''] : [],
  );
const linkIn = (body = ''): string => /\/aktionswochen\/nachbericht\/[\w-]+/u.exec(body)?.[0] ?? '';

beforeAll(async () => {
  const { services, clock } = app;
  office = (await signedIn(app, 'participationManager')).visitor;
  await haveEdition(services);
  walk = await haveAccepted(services, { email: 'park@partner.example', day: '2027-03-22' });
  choir = await haveAccepted(services, {
    email: 'chor@partner.example',
    organisation: 'Chor',
    day: '2027-04-04',
    change: { title: 'Chor', municipality: '15087370' },
  });
  await takeEdition(services, 2027, 'review');
  await takeEdition(services, 2027, 'published');
  clock.set(new Date('2027-03-24T05:00:00Z'));
});

test('who is done is asked once, who is not yet is not asked', async () => {
  await morning();
  await morning();
  expect(await mailsTo('park@partner.example')).toHaveLength(1);
  expect(await mailsTo('chor@partner.example')).toEqual([]);
});

test('a partner answers by the link, corrects it, and bad answers are told beside their field', async () => {
  const partner = app.visitor();
  const link = linkIn((await mailsTo('park@partner.example'))[0]);
  expect((await partner.get(link)).text).toContain('Wie war es?');
  const send = (input: Record<string, string>) => partner.submit(link, input);
  const errors = async (input: Record<string, string>) => {
    const refused = await send({ wentWell: 'Bleibt <b>stehen</b>', ...input });
    expect(refused.page.querySelector('#wentWell')?.text).toContain('Bleibt');
    return [refused.status, refused.page.querySelector('.error-summary a')?.getAttribute('href')];
  };
  expect(await errors({})).toEqual([422, '#counted']);
  expect(await errors({ counted: 'yes' })).toEqual([422, '#participants']);
  expect(await errors({ counted: 'yes', participants: '-3' })).toEqual([422, '#participants']);
  expect((await send({ counted: 'no', wentWell: 'Viele Gespräche.' })).status).toBe(303);
  expect((await send({ counted: 'yes', participants: '40', wentWell: 'Viele Gespräche.' })).status).toBe(303);
  expect((await partner.get(link)).page.querySelector('#participants')?.getAttribute('value')).toBe('40');
  expect((await app.visitor().get('/aktionswochen/nachbericht/falsch')).status).toBe(410);
});

test('who does not answer is reminded once, and later somebody of the office is told', async () => {
  const { clock, services } = app;
  clock.set(new Date('2027-04-06T05:00:00Z'));
  await morning();
  expect((await edition(services, 2027)).state).toBe('reports');
  clock.advance(15 * day);
  await morning();
  await morning();
  expect(await mailsTo('chor@partner.example')).toHaveLength(2);
  expect(await mailsTo('park@partner.example')).toHaveLength(1);
  clock.advance(14 * day);
  const { staff } = await signedIn(app, 'participationManager');
  const groups = await openWeeksWork(services, staff, 10);
  expect(groups.flatMap(({ first }) => first.map(({ key }) => key))).toEqual([`report-${choir.id}`]);
});

test('the office writes down what somebody says at the telephone', async () => {
  // Sessions have ended in the meantime.
  office = (await signedIn(app, 'participationManager')).visitor;
  const item = `${base}/aktionen/${choir.id}`;
  const refused = await office.submit(`${item}/nachbericht`, { counted: 'yes', wentWell: 'Laut.' });
  expect([refused.status, refused.page.querySelector('#wentWell')?.text.trim()]).toEqual([422, 'Laut.']);
  const kept = await office.submitAndFollow(`${item}/nachbericht`, { counted: 'yes', participants: '3' });
  expect(kept.text).toContain('Der Nachbericht ist eingetragen');
  expect((await office.submit(`${item}/bitten`)).status).toBe(422);
});

test('the summary counts, and files that leave the house hide small numbers of people', async () => {
  const page = await office.get(`${base}/bericht`);
  expect(page.page.querySelector('.key-facts')?.text).toContain('43');
  expect(page.text).toContain('Viele Gespräche.');
  const csv = await office.get(`${base}/bericht.csv`);
  expect(csv.text).toContain('Lebensbereich');
  expect(csv.text).not.toMatch(/;(3|40)(\r|$)/mu);
  for (const kind of ['pdf', 'docx']) {
    const file = await office.get(`${base}/bericht.${kind}`);
    expect([file.status, file.headers.get('content-disposition')]).toEqual([
      200,
      `attachment; filename="aktionswochen-2027-bericht.${kind}"`,
    ]);
  }
});

test('when the edition is finished the links end, and what was said stays', async () => {
  await office.submit(`${base}/stand`, { to: 'finished' });
  const link = linkIn((await mailsTo('park@partner.example'))[0]);
  expect((await app.visitor().submit(link, { counted: 'no' })).status).toBe(410);
  expect((await office.get(`${base}/aktionen/${walk.id}`)).text).toContain('Viele Gespräche.');
});
