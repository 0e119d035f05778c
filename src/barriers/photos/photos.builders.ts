import sharp from 'sharp';
import { system } from '../../platform/actor.ts';
import { storeImage } from '../../platform/files/stored-image.store.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';

/** A stored picture of 80 × 60 pixels, half black and half white from left to right. */
export async function havePhoto({ services }: { services: Services }): Promise<string> {
  const white = { create: { width: 40, height: 60, channels: 3, background: '#ffffff' } } as const;
  const bytes = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#000000' } })
    .composite([{ input: await sharp(white).png().toBuffer(), left: 40, top: 0 }])
    .png()
    .toBuffer();
  const stored = await transact(services, system, (work) => storeImage(work, services.files, bytes));
  if (!stored.ok) throw new Error(`this picture cannot be stored: ${stored.failure}`);
  return stored.value;
}
