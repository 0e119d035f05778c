import sharp from 'sharp';

const sky = '<rect width="1200" height="900" fill="#cfe3ee"/>';
const ground = (top: number, colour = '#b9b4a8') =>
  `<rect y="${top}" width="1200" height="${900 - top}" fill="${colour}"/>`;
const house =
  '<rect x="0" y="120" width="1200" height="330" fill="#e6d3b3"/><g fill="#7d93a3">' +
  [80, 340, 600, 860].map((x) => `<rect x="${x}" y="190" width="150" height="170"/>`).join('') +
  '</g>';
const wall = '<rect width="1200" height="900" fill="#ded8cc"/><rect y="740" width="1200" height="160" fill="#9a8f80"/>';
const ruler = (x: number, bottom: number, height: number) =>
  `<g><rect x="${x}" y="${bottom - height}" width="34" height="${height}" fill="#f3c400" stroke="#333" stroke-width="3"/>` +
  Array.from(
    { length: Math.floor(height / 20) },
    (_, step) => `<path d="M${x} ${bottom - step * 20}h${step % 5 ? 12 : 24}" stroke="#333" stroke-width="3"/>`,
  ).join('') +
  '</g>';
const cobbles = Array.from({ length: 16 }, (_, row) =>
  Array.from(
    { length: 21 },
    (_unused, column) =>
      `<rect x="${column * 60 - (row % 2) * 30}" y="${460 + row * 28}" width="54" height="23" rx="7" fill="#${(row + column) % 3 ? '8d8a85' : 'a29d95'}"/>`,
  ).join(''),
).join('');
const stairs = (count: number) =>
  Array.from(
    { length: count },
    (_, step) =>
      `<rect x="${180 + step * 40}" y="${760 - (step + 1) * 70}" width="${840 - step * 80}" height="70" fill="#${step % 2 ? 'b8b2a8' : 'a8a298'}"/>` +
      `<path d="M${180 + step * 40} ${760 - (step + 1) * 70}h${840 - step * 80}" stroke="#6d675e" stroke-width="5"/>`,
  ).join('');
const wheel = (x: number, y: number, r: number) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="#222" stroke-width="14"/>`;
const wheelchair = (x: number, y: number) =>
  `<g>${wheel(x, y, 95)}${wheel(x + 150, y + 55, 40)}<path d="M${x - 40} ${y - 190}v120h160l40 120" fill="none" stroke="#1d4e89" stroke-width="24" stroke-linejoin="round"/></g>`;

const drawings = {
  kerb: `${sky}${house}${ground(450)}${cobbles}<rect y="620" width="1200" height="110" fill="#d4cfc5"/><rect y="720" width="1200" height="10" fill="#77716a"/>${ground(730, '#6c6c6c')}${ruler(560, 734, 150)}`,
  lowered: `${sky}${house}${ground(450)}${cobbles}<rect y="620" width="1200" height="110" fill="#d4cfc5"/><rect y="640" x="380" width="440" height="90" fill="#f4f1ea"/><g fill="#8a8478">${[400, 440, 480, 520, 560, 600, 640, 680, 720, 760].map((x) => `<rect x="${x}" y="650" width="14" height="70"/>`).join('')}</g>${ground(730, '#6c6c6c')}${ruler(860, 734, 40)}`,
  crossing: `${sky}${house}${ground(450, '#c4c0b8')}${ground(540, '#5f6062')}<g fill="#f2f2f2">${[60, 280, 500, 720, 940].map((x) => `<path d="M${x + 60} 540h110l-40 360h-190z"/>`).join('')}</g>`,
  path: `${sky}<rect y="330" width="1200" height="570" fill="#7fa36a"/><path d="M470 330h220l330 570H150z" fill="#b8ab93"/><g fill="#7a705f"><ellipse cx="560" cy="520" rx="70" ry="22"/><ellipse cx="690" cy="640" rx="100" ry="34"/><ellipse cx="450" cy="780" rx="130" ry="44"/></g><g fill="#9cc0d4"><ellipse cx="690" cy="642" rx="74" ry="22"/><ellipse cx="450" cy="784" rx="96" ry="28"/></g>`,
  steps: `${sky}${house}${ground(760, '#8f8a80')}${stairs(6)}`,
  gate: `${sky}<rect y="360" width="1200" height="540" fill="#88a873"/><path d="M330 360h460l260 540H90z" fill="#cfc3a8"/><rect x="120" y="520" width="760" height="44" fill="#fff"/><g fill="#c8102e">${[120, 310, 500, 690].map((x) => `<rect x="${x}" y="520" width="95" height="44"/>`).join('')}</g><rect x="110" y="500" width="44" height="260" fill="#555"/><rect x="860" y="500" width="30" height="260" fill="#555"/>${wheelchair(960, 700)}`,
  works: `${sky}${house}${ground(450)}<path d="M0 640h1200v120H0z" fill="#5b4a36"/><g stroke="#e35205" stroke-width="26">${[40, 300, 560, 820, 1080].map((x) => `<path d="M${x} 470v220"/>`).join('')}<path d="M0 510h1200M0 610h1200"/></g>`,
  lift: `${wall}<rect x="360" y="140" width="480" height="600" fill="#8a949c"/><rect x="400" y="180" width="196" height="560" fill="#b8c2c9"/><rect x="604" y="180" width="196" height="560" fill="#b8c2c9"/><rect x="480" y="330" width="240" height="170" fill="#fff" stroke="#c8102e" stroke-width="12"/><path d="M520 370l160 90M680 370l-160 90" stroke="#c8102e" stroke-width="20"/><circle cx="920" cy="470" r="26" fill="#444"/>`,
  door: `${wall}<rect x="470" y="160" width="230" height="580" fill="#5d4632"/><rect x="490" y="180" width="190" height="560" fill="#efe9dd"/><circle cx="660" cy="470" r="14" fill="#b58b00"/>${wheelchair(560, 650)}`,
  stop: `${sky}${ground(560, '#c9c4ba')}<rect x="330" y="180" width="800" height="400" rx="40" fill="#1d6b4f"/><g fill="#d7e9f2"><rect x="380" y="230" width="180" height="140"/><rect x="590" y="230" width="180" height="140"/><rect x="1000" y="230" width="90" height="140"/></g><rect x="810" y="230" width="150" height="340" fill="#2b2b2b"/><path d="M810 570h150l-90 150H690z" fill="#d9d9d9" stroke="#444" stroke-width="6"/>${wheel(480, 600, 58)}${wheel(1050, 600, 58)}<rect x="150" y="220" width="20" height="420" fill="#555"/><circle cx="160" cy="220" r="64" fill="#f3c400" stroke="#1d6b4f" stroke-width="14"/>${ground(720, '#6c6c6c')}`,
  bollards: `${sky}${house}${ground(450, '#a3a3a0')}<g fill="#8e8e8b">${[120, 310, 500, 690, 880, 1070].map((x) => `<rect x="${x}" y="560" width="60" height="190" rx="24"/>`).join('')}</g>`,
} as const;

export type PictureName = keyof typeof drawings;

const drawn = new Map<PictureName, Promise<Buffer>>();

/** A simple drawing in place of a photo: the demo stock shows no real place. */
export function drawPicture(name: PictureName): Promise<Buffer> {
  const known = drawn.get(name);
  if (known) return known;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900" viewBox="0 0 1200 900">${drawings[name]}</svg>`;
  const fresh = sharp(Buffer.from(svg)).png({ compressionLevel: 2 }).toBuffer();
  drawn.set(name, fresh);
  return fresh;
}
