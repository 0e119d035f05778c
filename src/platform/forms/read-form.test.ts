import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { RequestContext } from '../http/route.ts';
import { readForm, UnreadableForm, type PostedForm } from './read-form.ts';

const urlencoded = 'application/x-www-form-urlencoded';

/** Sends a body as a browser would; null when it was refused. */
async function read(body: string | FormData, type?: string): Promise<PostedForm | null> {
  let form: PostedForm | null = null;
  const app = new Hono().post('/', async (c) => {
    form = await readForm(c as unknown as RequestContext);
    return c.body(null);
  });
  app.onError((error, c) => {
    if (!(error instanceof UnreadableForm)) throw error;
    return c.body(null, 400);
  });
  await app.request('/', { method: 'POST', body, headers: type === undefined ? {} : { 'content-type': type } });
  return form;
}

test('both encodings give what was typed, tidied', async () => {
  expect((await read('a=+1%00&b=x&b=y%0D%0Az', urlencoded))?.values).toEqual({ a: ' 1', b: ['x', 'y\nz'] });
  const typed = new FormData();
  typed.append('a', 'Größe');
  typed.append('photo', new File(['bytes'], 'bild.jpg'));
  const form = await read(typed);
  expect(form?.values).toEqual({ a: 'Größe' });
  expect(form?.files.photo?.map(({ name, bytes }) => [name, bytes.byteLength])).toEqual([['bild.jpg', 5]]);
});

test.each([
  'text/plain',
  'application/json',
  '',
  'multipart/form-data',
  'multipart/form-data; x="boundary=a"; boundary=b',
])('a body of the type "%s" is no form', async (type) => {
  expect(await read('a=1', type)).toBeNull();
});

test.each(['constructor', 'toString', '__proto__'])('a field or file called %s is nothing special', async (name) => {
  const posted = new FormData();
  posted.append(name, 'typed');
  posted.append(name, 'twice');
  posted.append(name, new File(['bytes'], 'bild.jpg'));
  const form = await read(posted);
  expect(Object.entries(form?.values ?? {})).toEqual([[name, ['typed', 'twice']]]);
  expect(Object.keys(form?.files ?? {})).toEqual([name]);
  expect(Object.getPrototypeOf(form?.values)).toBe(Object.prototype);
});

test('thousands of tiny parts are refused at once, however they are sent', async () => {
  const part = '--b\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\nx\r\n';
  const started = performance.now();
  expect(await read(`${part.repeat(60_000)}--b--\r\n`, 'multipart/form-data; boundary=b')).toBeNull();
  expect(await read('a=1&'.repeat(60_000), urlencoded)).toBeNull();
  expect(performance.now() - started).toBeLessThan(2000);
  expect((await read(`${part.repeat(900)}--b--\r\n`, 'multipart/form-data; boundary=b'))?.files.f).toHaveLength(900);
});

test('a body that is large for the sake of a file carries no more text than any other', async () => {
  const posted = new FormData();
  posted.append('photo', new File(['x'.repeat(1_000_000)], 'bild.jpg'));
  expect((await read(posted))?.files.photo?.[0]?.bytes.byteLength).toBe(1_000_000);
  posted.append('text', 'x'.repeat(300_000));
  expect(await read(posted)).toBeNull();
});

test('text is measured before it is tidied, which megabytes of signs to take away would make slow', async () => {
  const form = (text: string) => `--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n${text}\r\n--b--\r\n`;
  const multipart = 'multipart/form-data; boundary=b';
  expect(await read(form('\u0001'.repeat(600_000)), multipart)).toBeNull();
  // Line ends of two characters are one afterwards: what may be typed may be sent like this, too.
  expect((await read(form('\r\n'.repeat(250_000)), multipart))?.values.a).toHaveLength(250_000);
});
