import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { citizen } from '../../../platform/actor.ts';
import { encodeImage } from '../../../platform/files/image.ts';
import { transact } from '../../../platform/use-case.ts';
import { useTestApp } from '../../../testing/test-app.ts';
import { addDraftPhoto } from './add-draft-photo.ts';
import { maxPhotos } from './draft.ts';
import { readDraft, startDraft } from './open-draft.ts';

const program = useTestApp();

const storedFiles = async () => {
  const entries = await readdir(join(program.services.config.dataDir, 'files'), {
    recursive: true,
    withFileTypes: true,
  });
  return entries.filter((entry) => entry.isFile()).length;
};

test('a photo that a draft does not take leaves no file behind', async () => {
  const { services } = program;
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#336699' } })
    .jpeg()
    .toBuffer();
  const photo = await encodeImage(bytes);
  if (!photo.ok) throw new Error(photo.failure);
  const add = (token: string) =>
    transact(services, citizen, (work) => addDraftPhoto(work, services, token, photo.value));
  const { token } = await transact(services, citizen, startDraft);
  for (let count = 0; count < maxPhotos; count += 1) expect((await add(token)).ok).toBe(true);
  const kept = await storedFiles();
  expect(kept).toBeGreaterThanOrEqual(maxPhotos);

  expect(await add(token)).toEqual({ ok: false, failure: 'too-many-photos' });
  expect(await add('a draft that is gone')).toEqual({ ok: false, failure: 'gone' });
  expect(await storedFiles()).toBe(kept);
  expect((await readDraft(services.db, token, services.clock.now()))?.photos).toHaveLength(maxPhotos);
});
