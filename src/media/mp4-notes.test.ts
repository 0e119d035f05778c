import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallFilm } from './media.builders.ts';
import { withoutMp4Notes } from './mp4-notes.ts';

test('a film no longer says where it was taken, and everything else stays where it was', () => {
  const film = smallFilm();
  const cleaned = Buffer.from(withoutMp4Notes(film));
  expect(film.includes('+51.4751')).toBe(true);
  expect(cleaned.includes('+51.4751')).toBe(false);
  expect(cleaned.includes('udta')).toBe(false);
  expect(cleaned.byteLength).toBe(film.byteLength);
  expect(cleaned.subarray(-5000).equals(film.subarray(-5000))).toBe(true);
});

test('no damaged film makes it throw or run on', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(300), (noise, at) => {
      const film = smallFilm(10);
      film.set(noise, Math.min(at, film.byteLength - noise.byteLength));
      expect(withoutMp4Notes(film).byteLength).toBe(film.byteLength);
    }),
  );
});
