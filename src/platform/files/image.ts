import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { failure, success, type Result } from '../result.ts';
import { takingTurns } from '../taking-turns.ts';

/** Widths that pages ask for, in pixels. */
export const imageWidths = [400, 800, 1600] as const;
export type ImageWidth = (typeof imageWidths)[number];

export type EncodedImage = { width: number; height: number; sizes: Record<ImageWidth, Uint8Array> };

export type ImageFault = 'not-an-image' | 'too-many-pixels' | 'broken';

/** 50 megapixels: more than any telephone camera needs, far less than a decompression bomb unfolds. */
const maxPixels = 50_000_000;
const accepted = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/heic',
  'image/avif',
  'image/tiff',
]);

sharp.cache(false);
sharp.concurrency(1);

/** One image at a time a process: a 12-megapixel photo takes about 0.5 s and 150 MB. */
const inTurn = takingTurns({ atOnce: 1 });

/**
 * Makes a photo safe: the true type is sniffed, it is turned upright and encoded anew as WebP, so that position, time, device and
 * anything hidden in the file are gone.
 */
export function encodeImage(bytes: Uint8Array): Promise<Result<EncodedImage, ImageFault>> {
  return inTurn(() => encode(bytes));
}

async function encode(bytes: Uint8Array): Promise<Result<EncodedImage, ImageFault>> {
  const type = await fileTypeFromBuffer(bytes);
  if (!type || !accepted.has(type.mime)) return failure('not-an-image');
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > maxPixels) return failure('too-many-pixels');
    const upright = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' }).autoOrient();
    const large = await upright
      .resize({ width: 1600, height: 1600, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    const smaller = async (size: ImageWidth) =>
      sharp(large.data).resize({ width: size, withoutEnlargement: true }).webp({ quality: 76 }).toBuffer();
    return success({
      width: large.info.width,
      height: large.info.height,
      sizes: { 400: await smaller(400), 800: await smaller(800), 1600: large.data },
    });
  } catch {
    return failure('broken');
  }
}
