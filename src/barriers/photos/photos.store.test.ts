import { expect, test } from 'vitest';
import { system } from '../../platform/actor.ts';
import { transact } from '../../platform/use-case.ts';
import { useTestApp } from '../../testing/test-app.ts';
import { havePublicBarrier, haveReport } from '../barriers.builders.ts';
import { havePhoto } from './photos.builders.ts';
import { findPublicPhoto, photosOf, publicPhotosOf, updatePhoto } from './photos.store.ts';

const program = useTestApp();

test('everyone sees approved photos only, and the blurred version instead of the original', async () => {
  const { db } = program.services;
  const [shown, waiting, hidden] = [await havePhoto(program), await havePhoto(program), await havePhoto(program)];
  const blurred = await havePhoto(program);
  const { barrierId, number } = await havePublicBarrier(program.services, {
    photos: [shown, waiting, hidden].map((fileId) => ({ fileId, description: 'Eine Stufe' })),
  });
  const [one, two, three] = await photosOf(db, barrierId);
  await updatePhoto(db, one!.id, { state: 'approved', blurredFileId: blurred });
  await updatePhoto(db, three!.id, { state: 'hidden' });
  expect(await publicPhotosOf(db, barrierId)).toEqual([
    { id: one!.id, fileId: blurred, description: 'Eine Stufe', width: 80, height: 60 },
  ]);
  expect((await findPublicPhoto(db, number, one!.id))?.fileId).toBe(blurred);
  expect(await findPublicPhoto(db, number, two!.id)).toBeUndefined();
  expect(await findPublicPhoto(db, number, three!.id)).toBeUndefined();
});

test('an approved photo of a barrier that nobody has published is not public, nor under the number of another', async () => {
  const { db } = program.services;
  const photos = [{ fileId: await havePhoto(program), description: 'Eine Stufe' }];
  const { barrierId, number } = await haveReport(program.services, { photos });
  const other = await havePublicBarrier(program.services);
  const [photo] = await photosOf(db, barrierId);
  await updatePhoto(db, photo!.id, { state: 'approved' });
  expect(await findPublicPhoto(db, number, photo!.id)).toBeUndefined();
  expect(await findPublicPhoto(db, other.number, photo!.id)).toBeUndefined();
});

test('a photo without a description cannot be approved, not even by a fault of the program', async () => {
  const photos = [{ fileId: await havePhoto(program), description: '' }];
  const { barrierId } = await haveReport(program.services, { photos });
  const [photo] = await photosOf(program.services.db, barrierId);
  const approving = transact(program.services, system, (work) =>
    updatePhoto(work.db, photo!.id, { state: 'approved' }),
  );
  await expect(approving).rejects.toThrow(/check constraint/u);
});
