import sharp from 'sharp';
import { failure, success, type Result } from '../result.ts';

/** A picture in a form that PDF and Word both take, with its size in pixels. */
export type Picture = {
  readonly type: 'png' | 'jpg' | 'svg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** More than enough for print on A4, and small enough for mail. */
const maxSide = 1800;
const maxPixels = 50_000_000;

/** Turns WebP, PNG, JPEG or SVG into what documents can hold: vector graphics stay vector graphics. */
export async function readPicture(bytes: Uint8Array): Promise<Result<Picture, 'unreadable'>> {
  try {
    const image = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' });
    const { format, width, height, hasAlpha } = await image.metadata();
    if (format === 'svg') return success({ type: 'svg', bytes, width, height });
    const fitted = image
      .autoOrient()
      .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true });
    const lossless = hasAlpha || format === 'png';
    const made = await (lossless ? fitted.png() : fitted.jpeg({ quality: 85, mozjpeg: true })).toBuffer({
      resolveWithObject: true,
    });
    const { data, info } = made;
    return success({ type: lossless ? 'png' : 'jpg', bytes: data, width: info.width, height: info.height });
  } catch {
    return failure('unreadable');
  }
}

/** A PNG of a vector graphic, for readers that cannot draw it. */
export async function rasterize({ bytes, width }: Picture): Promise<Uint8Array> {
  return sharp(bytes, { density: 192 })
    .resize({ width: Math.min(maxSide, width * 2) })
    .png()
    .toBuffer();
}

const paperWidth = 160;
const paperHeight = 200;
const millimetresAnInch = 25.4;
const pixelsAnInch = { png: 150, jpg: 150, svg: 96 } as const;

/** How wide a picture stands on A4 paper: its own size, but never past the margins or over one page. */
export function widthOnPaper({ type, width, height }: Picture, wished = paperWidth): number {
  const own = (width / pixelsAnInch[type]) * millimetresAnInch;
  const tallest = (paperHeight * width) / height;
  return Math.round(Math.min(own, tallest, wished, paperWidth) * 10) / 10;
}
