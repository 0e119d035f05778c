import sharp from 'sharp';

/** A rectangle in percent of the picture, from its left upper corner. */
export type Area = { left: number; top: number; width: number; height: number };

/** So few blocks along the longer side that neither a face nor a number plate can be worked out again. */
const blocks = 5;

/**
 * Replaces a rectangle of a picture by a handful of large blocks in its mean colours. What was there is not in the new picture any
 * more, also not hidden.
 */
export async function makeUnrecognisable(picture: Uint8Array, area: Area): Promise<Uint8Array> {
  const { width, height } = await sharp(picture).metadata();
  const left = clamp(Math.floor((width * area.left) / 100), 0, width - 1);
  const top = clamp(Math.floor((height * area.top) / 100), 0, height - 1);
  const region = {
    left,
    top,
    width: clamp(Math.ceil((width * area.width) / 100), 1, width - left),
    height: clamp(Math.ceil((height * area.height) / 100), 1, height - top),
  };
  const longer = Math.max(region.width, region.height);
  const coarse = await sharp(picture)
    .extract(region)
    .resize({
      width: Math.max(1, Math.round((region.width / longer) * blocks)),
      height: Math.max(1, Math.round((region.height / longer) * blocks)),
      fit: 'fill',
      kernel: 'linear',
    })
    .png()
    .toBuffer();
  const patch = await sharp(coarse)
    .resize({ ...region, fit: 'fill', kernel: 'nearest' })
    .png()
    .toBuffer();
  // Without loss: the store encodes the picture for all its sizes.
  return sharp(picture)
    .composite([{ input: patch, left, top }])
    .png()
    .toBuffer();
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
