import { expect, test } from 'vitest';
import { useTestApp } from '../testing/test-app.ts';
import { haveAccepted } from './accepted.builders.ts';
import { edition, haveEdition, haveInvited, takeEdition } from './action-weeks.builders.ts';
import { erasePartnersNightly } from './erase-partners.job.ts';
import { findItem } from './items.store.ts';
import { listInvited } from './partners.store.ts';

const app = useTestApp();
const night = () => erasePartnersNightly.run(app.services, {} as never, app.services.log);

test('partners are forgotten two years after their weeks, what they did stays, and who wants is asked again', async () => {
  const { services, clock } = app;
  const { id } = await haveEdition(services);
  const item = await haveAccepted(services, { email: 'geht@partner.example' });
  const link = await haveInvited(services, { email: 'bleibt@partner.example', organisation: 'Chor' });
  await app.visitor().submit(`${link}/einwilligung`, { agreedAgain: 'yes' });
  await takeEdition(services, 2027, 'review');
  clock.set(new Date('2029-04-05T03:00:00Z'));
  await night();
  expect((await listInvited(services.db, id)).map(({ email }) => email).toSorted()).toEqual([
    'bleibt@partner.example',
    'geht@partner.example',
  ]);
  clock.set(new Date('2029-04-07T03:00:00Z'));
  await night();
  expect((await listInvited(services.db, id)).map(({ email }) => email)).toEqual(['bleibt@partner.example']);
  expect(await findItem(services.db, item.id)).toMatchObject({ partnerId: null, organisation: 'Verein am See' });
  expect((await edition(services, 2027)).year).toBe(2027);
});

test('who takes back that they want to be asked again is forgotten like the others', async () => {
  const { services, clock } = app;
  await haveEdition(services, { year: 2030, facts: { callUntil: '2030-02-15' } });
  const link = await haveInvited(services, { year: 2030, email: 'doch@partner.example' });
  await app.visitor().submit(`${link}/einwilligung`, { agreedAgain: 'yes' });
  await app.visitor().submit(`${link}/einwilligung`, {});
  const { id } = await edition(services, 2030);
  clock.set(new Date('2032-05-01T03:00:00Z'));
  await night();
  expect(await listInvited(services.db, id)).toEqual([]);
});
