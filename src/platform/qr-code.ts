import { encode } from 'uqr';

/** Light modules around the code, without which cameras do not find it (ISO/IEC 18004). */
const quietZone = 4;

/** A code for cameras as the path of its dark modules, in a square of `size` with its quiet zone. */
export function qrCode(text: string): { readonly size: number; readonly path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: quietZone });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: dark.join('') };
}

/** The same as a file, always dark on light: many cameras read it only like this. */
export function qrCodeFile(text: string): Uint8Array {
  const { size, path } = qrCode(text);
  const box = `viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box}><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;
  return Buffer.from(svg);
}
