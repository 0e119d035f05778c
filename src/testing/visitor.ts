import { parse, type HTMLElement } from 'node-html-parser';
import type { WebApp } from '../platform/http/serve-routes.ts';

export type Visit = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly page: HTMLElement;
  /** Where a redirect leads, as path and query. */
  readonly location: string | null;
};

type SendOptions = {
  multipart?: boolean;
  headers?: Record<string, string>;
  /** Sent instead of the fields: a body that is no form. */
  raw?: { type: string; body: string };
};

export type FormInput = Record<string, string | File | readonly (string | File)[]>;

/** Somebody with a browser that has no scripts: keeps cookies, sends forms with the right origin. */
export type Visitor = {
  get(path: string): Promise<Visit>;
  submit(path: string, input?: FormInput, options?: SendOptions): Promise<Visit>;
  /** Sends a form and opens the page it leads to. */
  submitAndFollow(path: string, input?: FormInput, options?: { multipart?: boolean }): Promise<Visit>;
  readonly cookies: Map<string, string>;
};

const origin = 'http://teilhabe.test';

/** @param from headers that come with everything somebody sends, such as where a proxy says that it comes from */
export function visitor(app: WebApp, from: Readonly<Record<string, string>> = {}): Visitor {
  const cookies = new Map<string, string>();

  async function request(path: string, init: RequestInit): Promise<Visit> {
    const headers = new Headers({ ...from, ...init.headers });
    if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await app.request(origin + path, { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const name = pair.slice(0, pair.indexOf('='));
      const value = pair.slice(pair.indexOf('=') + 1);
      if (value === '' || /max-age=0/iu.test(cookie)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const text = await response.text();
    const location = response.headers.get('location');
    return {
      status: response.status,
      headers: response.headers,
      text,
      page: parse(text),
      location: location === null ? null : location.replace(origin, ''),
    };
  }

  function submit(path: string, input: FormInput = {}, options: SendOptions = {}) {
    const { raw } = options;
    const headers = { origin, ...options.headers };
    if (raw)
      return request(path, { method: 'POST', body: raw.body, headers: { ...headers, 'content-type': raw.type } });
    const body = options.multipart ? new FormData() : new URLSearchParams();
    for (const [name, value] of Object.entries(input)) {
      for (const one of typeof value === 'string' || value instanceof File ? [value] : value) {
        if (one instanceof File) (body as FormData).append(name, one);
        else body.append(name, one);
      }
    }
    return request(path, { method: 'POST', body, headers });
  }

  return {
    cookies,
    get: (path) => request(path, {}),
    submit,
    async submitAndFollow(path, input, options) {
      const sent = await submit(path, input, options);
      return sent.location === null ? sent : request(sent.location, {});
    },
  };
}
