import { randomInt } from 'node:crypto';

/** Somebody with the barest browser: forms and cookies, nothing else; for tests that need many people at once. */
export type HttpVisitor = {
  get(path: string): Promise<Answer>;
  submit(path: string, fields?: Record<string, string>): Promise<Answer>;
};

export type Answer = { readonly status: number; readonly location: string | null; readonly text: string };

/** Behind TRUST_PROXY every visitor has an address of their own, so that rate limits count them apart. */
export function httpVisitor(address: string): HttpVisitor {
  const cookies = new Map<string, string>();
  const from = `10.${randomInt(1, 255)}.${randomInt(1, 255)}.${randomInt(1, 255)}`;

  async function request(path: string, init: RequestInit): Promise<Answer> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { origin: address, 'x-forwarded-for': from, cookie };
    const response = await fetch(address + path, { ...init, headers, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const location = response.headers.get('location');
    return { status: response.status, location: location?.replace(address, '') ?? null, text: await response.text() };
  }

  return {
    get: (path) => request(path, {}),
    submit: (path, fields = {}) => request(path, { method: 'POST', body: new URLSearchParams(fields) }),
  };
}
