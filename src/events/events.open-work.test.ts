import { expect, test } from 'vitest';
import { signedIn } from '../accounts/accounts.builders.ts';
import { citizen } from '../platform/actor.ts';
import { newHashedCode } from '../platform/secrets/receipt-code.ts';
import { transact } from '../platform/use-case.ts';
import { useTestApp } from '../testing/test-app.ts';
import { cancelDate } from './change-dates.ts';
import { haveEvent } from './events.builders.ts';
import { openEventWork } from './events.open-work.ts';
import { register } from './registration/register.ts';

const app = useTestApp();

test('who has to be called and what nobody has checked waits for those who may act, and for nobody else', async () => {
  const { services } = app;
  const { dates } = await haveEvent(services, { words: { title: 'Chor' }, facts: { takesRegistrations: true } });
  await haveEvent(services, { words: { title: 'Geprüft' }, facts: { access: { stepFree: { answer: 'no' } } } });
  const { staff: manager } = await signedIn(app, 'participationManager');
  const { staff: editor } = await signedIn(app, 'editor');
  const { staff: reader } = await signedIn(app, 'reader');
  const reasonsFor = async (staff: typeof manager) =>
    (await openEventWork(services, staff, 5)).flatMap(({ first }) => first.map(({ title }) => title));
  expect(await reasonsFor(manager)).toEqual(['Veranstaltung: Chor']);
  expect(await reasonsFor(editor)).toEqual(['Veranstaltung: Chor']);
  expect(await reasonsFor(reader)).toEqual([]);
  const dateId = dates[0]?.id ?? '';
  const code = await newHashedCode(services.db);
  const who = { name: 'Rosa', email: null, telephone: '030 23125-300', needs: null, withCompanion: false };
  await transact(services, citizen, (work) =>
    register(work, services, { ...who, ...code, dateId, locale: 'de', byOffice: false }),
  );
  await transact(services, citizen, (work) =>
    cancelDate(work, services, { dateId, reason: 'Sturm', allComing: false }),
  );
  const [calls] = await openEventWork(services, manager, 5);
  expect(calls?.first[0]?.reason).toBe('1 Person ist anzurufen.');
  expect(JSON.stringify(calls)).not.toContain('Rosa');
  expect((await openEventWork(services, editor, 5))[0]?.count).toBe(0);
});
