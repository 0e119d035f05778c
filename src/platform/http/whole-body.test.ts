import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { wholeBody, wholeBodyOf, withWholeBody } from './whole-body.ts';

test('an answer is known by what was noted with it, another one is not', async () => {
  const answer = withWholeBody(new Response('Text'), 'Text');
  expect(wholeBodyOf(answer)?.content).toBe('Text');
  expect(await answer.text()).toBe('Text');
  expect(wholeBodyOf(new Response('Text'))).toBeUndefined();
});

test('what is sent again is not compressed again', async () => {
  const body = wholeBody('Größe '.repeat(200));
  expect(body.bytes()).toBe(1600);
  const first = await body.compressed('br');
  expect(brotliDecompressSync(first).toString()).toBe(body.content);
  expect(await body.compressed('br')).toBe(first);
  expect(await body.compressed('gzip')).not.toBe(first);
});
