import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { system } from '../../platform/actor.ts';
import { listMails } from '../../platform/mail/outbox.store.ts';
import { hashReceiptCode, normalizeReceiptCode } from '../../platform/secrets/receipt-code.ts';
import { transact } from '../../platform/use-case.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { haveMoved, havePublicBarrier, haveReport } from '../barriers.builders.ts';
import { barrierTables, findBarrier, historyOf } from '../barriers.store.ts';
import { havePhoto } from '../photos/photos.builders.ts';
import { photosOf } from '../photos/photos.store.ts';
import { findReportByCode, reportsOf } from '../reports.store.ts';
import { mergeBarriers } from './merge-barriers.ts';
import { mergedInto } from './merge.store.ts';

const program = useTestApp();

function merge(sourceId: string, targetId: string) {
  return transact(program.services, system, (work) => mergeBarriers(work, program.services, { sourceId, targetId }));
}

async function haveVoice(barrierId: string, deviceHash: Buffer): Promise<void> {
  const voice = { barrierId, deviceHash, at: program.clock.now() };
  await barrierTables(program.services.db).insertInto('affectedVoices').values(voice).execute();
}

test('no reporter is lost: reports, photos and voices go on with the other barrier', async () => {
  const { db } = program.services;
  const device = randomBytes(32);
  const photo = async () => [{ fileId: await havePhoto(program), description: 'Stufe' }];
  const target = await havePublicBarrier(program.services, { photos: await photo() });
  const source = await haveReport(program.services, {
    photos: await photo(),
    answerWish: 'email',
    contact: { email: 'torsten@example.org' },
  });
  await haveVoice(source.barrierId, device);
  await haveVoice(source.barrierId, randomBytes(32));
  await haveVoice(target.barrierId, device);

  expect(await merge(source.barrierId, target.barrierId)).toEqual({ ok: true, value: { target: target.number } });

  expect((await reportsOf(db, target.barrierId)).map(({ id }) => id)).toEqual([target.reportId, source.reportId]);
  const photos = await photosOf(db, target.barrierId);
  expect(photos.map(({ position }) => position)).toEqual([1, 2]);
  const voices = await barrierTables(db)
    .selectFrom('affectedVoices')
    .selectAll()
    .where('barrierId', '=', target.barrierId)
    .execute();
  expect(voices).toHaveLength(2);
  const code = await hashReceiptCode(db, normalizeReceiptCode(source.code) ?? '');
  expect((await findReportByCode(db, code))?.number).toBe(target.number);
  expect(await findBarrier(db, source.number)).toMatchObject({
    state: 'duplicate',
    outcome: 'sameAs',
    duplicateOf: target.barrierId,
  });
});

test('the people who reported are told where it goes on, and hear what happens there from then on', async () => {
  const target = await havePublicBarrier(program.services);
  const source = await haveReport(program.services, { answerWish: 'email', contact: { email: 'mia@example.org' } });
  await merge(source.barrierId, target.barrierId);
  await haveMoved(program.services, target.barrierId, { to: 'inProgress' });
  const mails = await listMails(program.services.db, { limit: 50, offset: 0 });
  const told = mails.filter(({ toAddress }) => toAddress === 'mia@example.org').map(({ body }) => body);
  expect(told.some((body) => body?.includes(`unter der Nummer ${target.number}`))).toBe(true);
  expect(told.some((body) => body?.includes('wird abgebaut'))).toBe(true);
});

test('both timelines say so in standard and easy German, without a name', async () => {
  const { db } = program.services;
  const target = await havePublicBarrier(program.services);
  const source = await haveReport(program.services);
  await merge(source.barrierId, target.barrierId);
  const [here, there] = [
    await historyOf(db, source.barrierId, { publicOnly: true }),
    await historyOf(db, target.barrierId, { publicOnly: true }),
  ];
  expect(here.at(-1)).toMatchObject({ event: 'merged', fromState: 'received', toState: 'duplicate' });
  expect(here.at(-1)?.publicText).toContain(String(target.number));
  expect(there.at(-1)?.publicText).toContain('weitere Meldung');
  expect(there.at(-1)?.publicTextEasy).toContain('zählt mit');
});

test('what was merged earlier follows to the barrier that goes on', async () => {
  const [first, second, third] = [
    await haveReport(program.services),
    await haveReport(program.services),
    await haveReport(program.services),
  ];
  await merge(first.barrierId, second.barrierId);
  await merge(second.barrierId, third.barrierId);
  const numbers = (await mergedInto(program.services.db, third.barrierId)).map(({ number }) => number);
  expect(numbers).toEqual([first.number, second.number]);
  expect(await reportsOf(program.services.db, third.barrierId)).toHaveLength(3);
});

test('pressing the button twice merges once', async () => {
  const [target, source] = [await haveReport(program.services), await haveReport(program.services)];
  await merge(source.barrierId, target.barrierId);
  expect(await merge(source.barrierId, target.barrierId)).toEqual({ ok: true, value: { target: target.number } });
  expect(await historyOf(program.services.db, source.barrierId, { publicOnly: false })).toHaveLength(2);
});

test('opposite merges at the same moment end with one of them refused, not with a fault', async () => {
  const [one, two] = [await haveReport(program.services), await haveReport(program.services)];
  const outcomes = await Promise.all([merge(one.barrierId, two.barrierId), merge(two.barrierId, one.barrierId)]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

test('nothing is merged with itself, into what is gone, or when it is closed', async () => {
  const [open, wrong, resolved] = [
    await haveReport(program.services),
    await haveReport(program.services),
    await havePublicBarrier(program.services),
  ];
  await haveMoved(program.services, wrong.barrierId, { to: 'notABarrier', outcome: 'notABarrier', reason: 'Werbung' });
  await haveMoved(program.services, resolved.barrierId, { to: 'resolved', outcome: 'solved' });
  expect(await merge(open.barrierId, open.barrierId)).toEqual({ ok: false, failure: 'same' });
  expect(await merge(open.barrierId, wrong.barrierId)).toEqual({ ok: false, failure: 'target-gone' });
  expect(await merge(resolved.barrierId, open.barrierId)).toEqual({ ok: false, failure: 'source-not-from-here' });
  expect(await merge(open.barrierId, resolved.barrierId)).toMatchObject({ ok: true });
});
