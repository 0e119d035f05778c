import sharp from 'sharp';
import { system } from '../platform/actor.ts';
import { encodeImage } from '../platform/files/image.ts';
import type { Services } from '../platform/services.ts';
import { transact } from '../platform/use-case.ts';
import { addPicture, type PictureFacts } from './add-picture.ts';
import { findMedium, type Medium } from './media.store.ts';

/** A small JPEG of one colour. */
export async function colouredJpeg(width = 900, height = 600): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: { r: 20, g: 120, b: 60 } } })
    .jpeg()
    .toBuffer();
}

/** A picture in the library, free of people unless wished otherwise. */
export async function havePicture(services: Services, wish: Partial<PictureFacts> = {}): Promise<Medium> {
  const image = await encodeImage(await colouredJpeg());
  if (!image.ok) throw new Error(image.failure);
  const { id } = await transact(services, system, (work) =>
    addPicture(work, services, {
      title: 'Rampe am Rathaus',
      credit: 'Landkreis Mansfeld-Südharz',
      rightsNote: 'Eigenes Foto',
      consent: null,
      alternative: { de: 'Eine Rampe führt zur Tür.', easy: '', en: '' },
      focus: 'center',
      image: image.value,
      ...wish,
    }),
  );
  const medium = await findMedium(services.db, id);
  if (!medium) throw new Error('the picture is not there');
  return medium;
}

/** A box of an MP4 file: its size, its name and what is in it. */
export function mp4Box(name: string, content: Uint8Array = new Uint8Array()): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.byteLength);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, content]);
}

/** What an MP4 file says of itself as a whole: among zeros how many parts a second has, and how many parts it lasts. */
function movieHead(seconds: number): Buffer {
  const content = Buffer.alloc(100);
  if (seconds > 0) content.writeUInt32BE(600, 12);
  content.writeUInt32BE(seconds * 600, 16);
  return mp4Box('mvhd', content);
}

/**
 * The smallest film that is recognised as one, with the place where it was taken, and some room behind.
 * @param seconds how long it says it lasts; 0: it does not say
 */
export function smallFilm(room = 5000, seconds = 0): Buffer {
  const place = mp4Box('udta', mp4Box('\u00A9xyz', Buffer.from('+51.4751+011.2985/')));
  const content = Buffer.from(Array.from({ length: room }, (_, at) => at % 251));
  return Buffer.concat([
    mp4Box('ftyp', Buffer.from('isom\0\0\u0002\0isomiso2mp41', 'latin1')),
    mp4Box('moov', Buffer.concat([movieHead(seconds), mp4Box('trak', place), place])),
    mp4Box('mdat', content),
  ]);
}
