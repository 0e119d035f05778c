import sharp from 'sharp';

/** The mark of the product: the way with its goal from the picture of the start page, in its colours. */
export const markSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="13" fill="#0c1f6b"/><path d="M9 50c12 0 12-9 20-11s9-13 17-17" fill="none" stroke="#feca6e" stroke-width="6" stroke-linecap="round"/><circle cx="29" cy="39" r="6" fill="#0c1f6b" stroke="#feca6e" stroke-width="5"/><circle cx="47" cy="19" r="9" fill="#feca6e"/></svg>\n`;

const size = 32;

/** The same as an icon file, which some programs ask for without looking into the page: one PNG behind a header of 22 bytes. */
export async function markIcon(): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(Buffer.from(markSvg), { density: 72 }).resize(size, size).png().toBuffer();
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon
  header.writeUInt16LE(1, 4); // with one picture
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return new Uint8Array(Buffer.concat([header, png]));
}
