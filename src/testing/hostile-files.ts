import { strToU8, zipSync } from 'fflate';

const pngHead = (width: number, height: number): Buffer => {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width);
  size.writeUInt32BE(height, 4);
  const head = Buffer.concat([Buffer.from('IHDR'), size, Buffer.from([8, 6, 0, 0, 0])]);
  return Buffer.concat([Buffer.from('\u0089PNG\r\n\u001A\n\0\0\0\r', 'latin1'), head, Buffer.alloc(4)]);
};
const sheet = (xml: string) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/one.xml"/></Relationships>',
    ),
    'xl/worksheets/one.xml': strToU8(xml),
  });

/** What nobody would attach in good faith, by the name it claims. */
const makers = {
  'nothing.jpg': () => '',
  'words.png': () => 'no picture',
  'script.svg': () => '<svg xmlns="http://www.w3.org/2000/svg" onload="zzfuzz"><zzfuzz></svg>',
  'page.html': () => '<!doctype html><zzfuzz>',
  'huge.png': () => pngHead(60_000, 60_000),
  'none.png': () => pngHead(0, 0),
  '../../../etc/passwd': () => 'root:x:0',
  '"><zzfuzz>.pdf': () => '%PDF-1.7 <zzfuzz>',
  'a\r\nSet-Cookie: zzfuzz=1.pdf': () => '%PDF-1.7',
  'formulas.csv': () => 'Titel;Nummer\r\n=cmd|calc!A1;@SUM(1)\r\n"><zzfuzz>;-1',
  'quotes.csv': () => `a;${'"'.repeat(50_001)}`,
  'wide.csv': () => ';'.repeat(100_000),
  'entities.xlsx': () =>
    sheet(
      '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;">]><worksheet><sheetData><row><c><v>&c;</v></c></row></sheetData></worksheet>',
    ),
  'deep.xlsx': () => sheet('<a>'.repeat(20_000)),
  'far.xlsx': () =>
    sheet('<worksheet><sheetData><row r="1048577"><c r="ZZZZ9999999"><v>1</v></c></row></sheetData></worksheet>'),
  'bomb.docx': () => zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }),
  'deep.docx': () => zipSync({ 'word/document.xml': strToU8('<w:tbl>'.repeat(20_000)) }),
  'broken.zip': () => 'PK\u0003\u0004',
  'film.mp4': () => '\0\0\0\u0018ftypisom\u007F\u00FF\u00FF\u00FFmoov',
  'subtitles.vtt': () => `WEBVTT\n\n${'00:00.000 --> '.repeat(5000)}<zzfuzz>`,
} satisfies Record<string, () => string | Uint8Array>;

export type HostileFile = keyof typeof makers;
export const hostileFiles = Object.keys(makers) as readonly HostileFile[];

const made = new Map<HostileFile, Uint8Array<ArrayBuffer>>();

/** A file as a browser sends it. */
export function hostileFile(name: HostileFile): File {
  let bytes = made.get(name);
  if (!bytes) {
    const content = makers[name]();
    bytes = new Uint8Array(typeof content === 'string' ? Buffer.from(content, 'latin1') : content);
    made.set(name, bytes);
  }
  return new File([bytes], name);
}
