import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileSeconds } from './file-duration.ts';
import { mp4Box, smallFilm } from './media.builders.ts';

const film = readFileSync(resolve(import.meta.dirname, '../demo/media/files/so-melden-sie.webm'));

/** The first and the last page of an Ogg file, with some music between. */
function ogg(head: Buffer, samples: number): Buffer {
  const page = (position: number, content: Buffer) => {
    const start = Buffer.alloc(28);
    start.write('OggS', 'latin1');
    start.writeBigInt64LE(BigInt(position), 6);
    return Buffer.concat([start, content]);
  };
  return Buffer.concat([page(0, head), page(4800, Buffer.alloc(900)), page(samples, Buffer.alloc(300))]);
}
function opusHead(skipped: number): Buffer {
  const head = Buffer.from('OpusHead\u0001\u0001\0\0........', 'latin1');
  head.writeUInt16LE(skipped, 10);
  return head;
}
function vorbisHead(rate: number): Buffer {
  const head = Buffer.from('\u0001vorbis\0\0\0\0\u0001................', 'latin1');
  head.writeUInt32LE(rate, 12);
  return head;
}

test('a film and a sound say how long they last', () => {
  expect(fileSeconds(film, 'video/webm')).toBe(18);
  expect(fileSeconds(smallFilm(100, 125), 'video/mp4')).toBe(125);
  expect(fileSeconds(ogg(opusHead(312), 312 + 48_000 * 61), 'audio/ogg')).toBe(61);
  expect(fileSeconds(ogg(vorbisHead(22_050), 22_050 * 7), 'audio/ogg')).toBe(7);
});

test('a film of the newer form, with its head at the end, says it too', () => {
  const head = Buffer.alloc(120);
  head.writeUInt8(1, 0);
  head.writeUInt32BE(1000, 20);
  head.writeBigUInt64BE(90_400n, 24);
  const long = Buffer.concat([mp4Box('mdat', Buffer.alloc(2000)), mp4Box('moov', mp4Box('mvhd', head))]);
  expect(fileSeconds(long, 'video/mp4')).toBe(90);
});

test('what does not say it is not guessed', () => {
  expect(fileSeconds(smallFilm(), 'video/mp4')).toBeNull();
  expect(fileSeconds(smallFilm(10, 999_999), 'video/mp4')).toBeNull();
  expect(fileSeconds(film.subarray(0, 40), 'video/webm')).toBeNull();
  expect(fileSeconds(ogg(vorbisHead(0), 100), 'audio/ogg')).toBeNull();
  expect(fileSeconds(ogg(Buffer.from('fLaC'), 100), 'audio/ogg')).toBeNull();
  expect(fileSeconds(Buffer.from('ID3'), 'audio/mpeg')).toBeNull();
});

test('no damaged file makes it throw or run on', () => {
  const files = {
    'video/webm': film.subarray(0, 3000),
    'video/mp4': smallFilm(50, 5),
    'audio/ogg': ogg(opusHead(312), 48_000),
  };
  for (const [type, file] of Object.entries(files))
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(400), fc.nat(3000), (noise, at, length) => {
        const damaged = new Uint8Array(file.subarray(0, Math.max(1, length)));
        damaged.set(noise.subarray(0, Math.max(0, damaged.byteLength - at)), Math.min(at, damaged.byteLength));
        const seconds = fileSeconds(damaged, type);
        expect(seconds === null || (Number.isInteger(seconds) && seconds > 0)).toBe(true);
      }),
    );
});
