import { expect, test } from 'vitest';
import { signedIn } from '../accounts/accounts.builders.ts';
import { useTestApp } from '../testing/test-app.ts';
import { openWeeksWork } from './action-weeks.open-work.ts';
import { haveEdition, haveInvited, typedItem } from './action-weeks.builders.ts';

const app = useTestApp();
const day = 24 * 60 * 60 * 1000;

test('the office is told of a deadline that comes near, of what waits for a decision and of questions without an answer', async () => {
  const { services, clock } = app;
  await haveEdition(services);
  const partner = app.visitor();
  const link = await haveInvited(services);
  const mine = (await partner.submit(`${link}/neu`)).location ?? '';
  await partner.submit(mine, { ...typedItem(), version: '1', next: 'send' });
  const { visitor: office, staff } = await signedIn(app, 'participationManager');
  const { staff: reader } = await signedIn(app, 'reader');
  const keys = async (who: typeof staff) =>
    (await openWeeksWork(services, who, 5)).flatMap(({ first }) => first.map(({ key }) => key.split('-')[0]));
  expect(await keys(staff)).toEqual(['review']);
  expect(await keys(reader)).toEqual([]);
  const item = `/verwaltung/aktionswochen/2027/aktionen/${mine.split('/').at(-1)}`;
  await office.submit(`${item}/nachfragen`, { version: '2', question: 'Wo genau?' });
  expect(await keys(staff)).toEqual([]);
  clock.advance(80 * day);
  expect(await keys(staff)).toEqual(['question', 'deadline']);
});
