import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCaptions } from './captions.ts';

test('captions that browsers understand are taken, with the second at which they end', () => {
  const text =
    'WEBVTT - Rathaus\n\nNOTE Entwurf --> noch prüfen\n\n1\n00:01.000 --> 00:04.500 line:0\nGuten Tag.\n\n01:00:05.000 --> 01:00:07.000\n- Ja?\n- Nein.\n';
  expect(checkCaptions(text)).toEqual({ ok: true, value: 3607 });
});

test.each([
  ['', 'no-header', 1],
  ['1\n00:00:01,000 --> 00:00:02,000\nSRT', 'no-header', 1],
  ['WEBVTT\n\nNur Text', 'no-cues', 1],
  ['WEBVTT\n\n00:01,000 --> 00:02,000\nA', 'bad-time', 3],
  ['WEBVTT\n\n00:05.000 --> 00:02.000\nA', 'order', 3],
  ['WEBVTT\n\n00:05.000 --> 00:06.000\nA\n\n00:01.000 --> 00:02.000\nB', 'order', 6],
  ['WEBVTT\n\n00:01.000 --> 00:02.000\n\nA', 'no-words', 3],
])('%j is refused with its line', (text, kind, line) => {
  expect(checkCaptions(text)).toEqual({ ok: false, failure: { kind, line } });
});

test('no text whatsoever makes the check throw', () => {
  const piece = fc.constantFrom('WEBVTT', '\n', '00:01.000', ' --> ', '00:02.000', 'NOTE', 'a', '\uFEFF', '99:99');
  fc.assert(fc.property(fc.array(piece), (pieces) => void checkCaptions(pieces.join(''))));
});
