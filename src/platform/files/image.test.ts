import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodeImage } from './image.ts';

const red = { r: 200, g: 30, b: 30 };

test('a photo is turned upright and loses position, time and device', async () => {
  const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: red } })
    .withExif({ IFD0: { Model: 'Telefon' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 28/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const encoded = await encodeImage(photo);
  if (!encoded.ok) throw new Error(encoded.failure);
  expect([encoded.value.width, encoded.value.height]).toEqual([600, 900]);
  for (const bytes of Object.values(encoded.value.sizes)) {
    const { exif, xmp, orientation, format } = await sharp(bytes).metadata();
    expect({ exif, xmp, orientation, format }).toEqual({
      exif: undefined,
      xmp: undefined,
      orientation: undefined,
      format: 'webp',
    });
  }
  expect((await sharp(encoded.value.sizes[400]).metadata()).width).toBe(400);
});

test('a picture that unfolds to more than any camera takes is refused', async () => {
  const bomb = await sharp({ create: { width: 9000, height: 6000, channels: 3, background: red } })
    .png()
    .toBuffer();
  expect(bomb.byteLength).toBeLessThan(1_000_000);
  expect(await encodeImage(bomb)).toEqual({ ok: false, failure: 'too-many-pixels' });
});

test('what only looks like a picture is refused', async () => {
  const png = await sharp({ create: { width: 300, height: 300, channels: 3, background: red } })
    .png()
    .toBuffer();
  expect(await encodeImage(png.subarray(0, 120))).toMatchObject({ ok: false });
  expect(await encodeImage(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toEqual({
    ok: false,
    failure: 'not-an-image',
  });
  expect(await encodeImage(Buffer.from('%PDF-1.7 ...'))).toEqual({ ok: false, failure: 'not-an-image' });
  expect(await encodeImage(Buffer.alloc(0))).toEqual({ ok: false, failure: 'not-an-image' });
});
