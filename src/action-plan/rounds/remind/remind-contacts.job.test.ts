import { beforeAll, expect, test } from 'vitest';
import { signedIn } from '../../../accounts/accounts.builders.ts';
import { listMails } from '../../../platform/mail/outbox.store.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { haveEdition, haveMeasure, type BuiltEdition } from '../../action-plan.builders.ts';
import { haveAnswered, haveAsked, haveRound, newestLink } from '../rounds.builders.ts';
import { openRoundWork } from '../rounds.open-work.ts';
import { questionsOf } from '../rounds.store.ts';
import { remindContacts } from './remind-contacts.job.ts';

const program = useTestApp();
const day = 24 * 60 * 60 * 1000;
const plan: { edition?: BuiltEdition } = {};
beforeAll(async () => {
  plan.edition = await haveEdition(program.services);
});

const remind = () => remindContacts.run(program.services, {} as never, program.services.log);
async function mailsTo(address: string) {
  return (await listMails(program.services.db, { limit: 200, offset: 0 })).filter((mail) => mail.toAddress === address);
}

test('a contact gets one reminder for all that is open, then a second; then somebody has to call', async () => {
  const email = 'saeumig@example.org';
  const contact = { version: { contactEmail: email } };
  const measures = [
    await haveMeasure(program.services, plan.edition!, contact),
    await haveMeasure(program.services, plan.edition!, contact),
    await haveMeasure(program.services, plan.edition!, contact),
  ];
  const byTelephone = await haveMeasure(program.services, plan.edition!);
  const asked = [...measures, byTelephone].map(({ measureId }) => measureId);
  const round = await haveRound(program.services, { measureIds: asked, dueDay: '2026-12-21' });
  const [first] = await questionsOf(program.services.db, round.id);
  await haveAnswered(program.services, { questionId: first!.id });

  program.clock.set(new Date('2026-12-13T05:10:00Z'));
  await remind();
  expect(await mailsTo(email)).toHaveLength(1);
  program.clock.advance(day);
  await remind();
  await remind();
  const [reminder, ...before] = await mailsTo(email);
  expect(before).toHaveLength(1);
  expect(reminder?.subject).toBe('Erinnerung: Sachstand zu 2 Maßnahmen aus dem Aktionsplan');
  expect(reminder?.body?.match(/\/antwort\/massnahme\//gu)).toHaveLength(2);
  expect(reminder?.body).not.toContain(`Maßnahme ${first?.measureNumber}:`);

  program.clock.set(new Date('2026-12-22T05:10:00Z'));
  const { staff } = await signedIn(program, 'participationManager');
  const callsOf = async () => (await openRoundWork(program.services, staff, 10))[1];
  expect((await callsOf())?.count).toBe(1);
  await remind();
  await remind();
  const [second] = await mailsTo(email);
  expect(second?.subject).toBe('Frist vorbei: Sachstand zu 2 Maßnahmen aus dem Aktionsplan');
  expect(await mailsTo(email)).toHaveLength(3);
  for (const { number } of measures.slice(1)) {
    const path = await newestLink(program.services, email, number);
    expect((await program.visitor().get(path)).status).toBe(200);
  }
  program.clock.advance(30 * day);
  await remind();
  expect(await mailsTo(email)).toHaveLength(3);

  const work = await openRoundWork(program.services, staff, 1);
  expect(work.map(({ count }) => count)).toEqual([1, 3, 0]);
  expect(work[1]?.first).toHaveLength(1);
  expect(work[0]?.first[0]?.reason).toContain('Bitte prüfen');
  const { staff: reader } = await signedIn(program, 'reader');
  expect(await openRoundWork(program.services, reader, 10)).toEqual([]);
});

test('nobody is reminded of a measure that was dropped meanwhile', async () => {
  const email = 'erledigt@example.org';
  const asked = await haveAsked(program.services, plan.edition!, { email });
  await program.services.pool.query(
    "update measures set status = 'dropped', status_reason = 'Abriss' where number = $1",
    [asked.number],
  );
  program.clock.advance(40 * day);
  await remind();
  expect(await mailsTo(email)).toHaveLength(1);
});
