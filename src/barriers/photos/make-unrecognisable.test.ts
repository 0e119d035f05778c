import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makeUnrecognisable } from './make-unrecognisable.ts';

/** Black and white columns of one pixel: the finest pattern there is. */
async function stripes(width: number, height: number): Promise<Uint8Array> {
  const pixels = Buffer.from(Array.from({ length: width * height }, (_, index) => ((index % width) % 2) * 255));
  return sharp(pixels, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer();
}

async function greys(picture: Uint8Array) {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { at: (x: number, y: number) => data[y * info.width * info.channels + x * info.channels] ?? -1, ...info };
}

test('inside the rectangle nothing of the pattern is left, outside everything', async () => {
  const changed = await greys(
    await makeUnrecognisable(await stripes(100, 60), { left: 20, top: 10, width: 40, height: 50 }),
  );
  expect([changed.width, changed.height]).toEqual([100, 60]);
  const inside = new Set(Array.from({ length: 40 }, (_, x) => changed.at(20 + x, 20)));
  expect(inside.size).toBeLessThanOrEqual(5);
  for (const grey of inside) expect(Math.abs(grey - 127)).toBeLessThan(40);
  expect([changed.at(19, 20), changed.at(18, 20)]).toEqual([255, 0]);
  expect([changed.at(61, 20), changed.at(62, 20)]).toEqual([255, 0]);
  expect([changed.at(30, 5), changed.at(31, 5)]).toEqual([0, 255]);
});

test('any rectangle gives a picture of the same size, also at the edges and of a single pixel', async () => {
  const picture = await stripes(31, 17);
  const percent = fc.double({ min: 0, max: 100, noNaN: true });
  await fc.assert(
    fc.asyncProperty(percent, percent, percent, percent, async (left, top, width, height) => {
      const changed = await sharp(await makeUnrecognisable(picture, { left, top, width, height })).metadata();
      expect([changed.width, changed.height]).toEqual([31, 17]);
    }),
    { numRuns: 40 },
  );
});
