import { expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { citizen } from '../../platform/actor.ts';
import { transact } from '../../platform/use-case.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { haveMoved, haveReport, type BuiltBarrier } from '../barriers.builders.ts';
import { findBarrier, updateBarrier } from '../barriers.store.ts';
import { publicBarrierNumbers } from '../browse/public-barriers.store.ts';
import { mergeBarriers } from '../merge/merge-barriers.ts';
import { photosOf, updatePhoto } from '../photos/photos.store.ts';
import { havePhoto } from '../photos/photos.builders.ts';
import { withdrawReport } from './withdraw-report.ts';

const program = useTestApp();
const publicPages = ['/barrieren', '/barrieren?suche=Zaunpfahl', '/barrieren/karte'];

/** Written and published by the office, as in life. */
async function havePublished(): Promise<BuiltBarrier & { photoId: string }> {
  const photos = [{ fileId: await havePhoto(program), description: 'Ein Pfahl' }];
  const built = await haveReport(program.services, { photos });
  await haveMoved(program.services, built.barrierId, { to: 'accepted' });
  const { visitor } = await signedIn(program, 'editor');
  const path = `/verwaltung/barrieren/${built.number}`;
  const version = (await visitor.get(`${path}/text`)).page.querySelector('input[name=version]')?.getAttribute('value');
  const words = { publicTitle: 'Zaunpfahl im Weg', publicText: 'Er steht mitten auf dem Weg.' };
  await visitor.submit(`${path}/text`, { ...words, version: version ?? '' });
  const [photo] = await photosOf(program.services.db, built.barrierId);
  await updatePhoto(program.services.db, photo!.id, { state: 'approved' });
  expect((await visitor.submit(`${path}/veroeffentlichen`)).status).toBe(303);
  return { ...built, photoId: photo!.id };
}

const withdraw = ({ reportId }: BuiltBarrier) =>
  transact(program.services, citizen, (work) => withdrawReport(work, program.services, reportId));

const statusOf = async (path: string) => (await program.visitor().get(path)).status;

test('a barrier whose only report was withdrawn is on no public page, and its address says why', async () => {
  const built = await havePublished();
  for (const page of publicPages) expect((await program.visitor().get(page)).text, page).toContain('Zaunpfahl im Weg');
  expect(await statusOf(`/barrieren/${built.number}/fotos/${built.photoId}/400`)).toBe(200);
  await withdraw(built);

  for (const page of publicPages)
    expect((await program.visitor().get(page)).text, page).not.toContain('Zaunpfahl im Weg');
  expect(await statusOf(`/barrieren/${built.number}/fotos/${built.photoId}/400`)).toBe(404);
  const numbers = await publicBarrierNumbers(program.services.db, 100);
  expect(numbers.map(({ number }) => number)).not.toContain(built.number);

  for (const [language, words] of [
    ['', 'nicht mehr öffentlich'],
    ['/leicht', 'steht nicht mehr hier'],
    ['/en', 'no longer public'],
  ]) {
    const { status, page } = await program.visitor().get(`${language}/barrieren/${built.number}`);
    expect(status).toBe(410);
    expect(page.querySelector('h1')?.text).toContain(words);
    expect(page.querySelector('main a.button')?.getAttribute('href')).toBe(`${language}/barrieren/melden`);
    expect(page.querySelector('main')?.text).not.toContain('Zaunpfahl');
  }
  expect((await program.visitor().submit(`/barrieren/${built.number}/auch-betroffen`)).status).toBe(410);
});

test('a withdrawn barrier that was never public stays unknown', async () => {
  const built = await haveReport(program.services);
  await withdraw(built);
  expect(await statusOf(`/barrieren/${built.number}`)).toBe(404);
});

test('a barrier that others have reported too stays public, without the photos of who has left', async () => {
  const [built, other] = [await havePublished(), await haveReport(program.services)];
  const order = { sourceId: other.barrierId, targetId: built.barrierId };
  await transact(program.services, citizen, (work) => mergeBarriers(work, program.services, order));
  await withdraw(built);
  expect(await statusOf(`/barrieren/${built.number}`)).toBe(200);
  expect(await statusOf(`/barrieren/${built.number}/fotos/${built.photoId}/400`)).toBe(404);
  await withdraw(other);
  expect(await statusOf(`/barrieren/${built.number}`)).toBe(410);
});

test('taken up again, a withdrawn barrier is public only after somebody publishes it', async () => {
  const built = await havePublished();
  await withdraw(built);
  await haveMoved(program.services, built.barrierId, { to: 'inReview' });
  expect((await findBarrier(program.services.db, built.number))?.publishedAt).toBeNull();
  expect(await statusOf(`/barrieren/${built.number}`)).toBe(404);
});

test('the database itself refuses a withdrawn barrier that is public', async () => {
  const built = await havePublished();
  await withdraw(built);
  const publishing = updateBarrier(program.services.db, built.barrierId, { publishedAt: program.clock.now() });
  await expect(publishing).rejects.toThrow('barriers_withdrawn_not_public');
});
