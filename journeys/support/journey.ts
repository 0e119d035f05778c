import { randomInt } from 'node:crypto';
import { test as base, expect, type PlaywrightTestArgs, type PlaywrightTestOptions } from '@playwright/test';
import { scriptless } from './accessible.ts';

type Fixtures = {
  /** Addresses of other hosts that a page asked for; must stay empty. */
  foreignRequests: string[];
};

/** Playwright's `test` for this product: an address of one's own, and no request to another host. */
export const test = base.extend<Fixtures>({
  extraHTTPHeaders: async ({ extraHTTPHeaders }, use) => {
    const part = () => randomInt(1, 255);
    await use({ ...extraHTTPHeaders, 'x-forwarded-for': `10.${part()}.${part()}.${part()}` });
  },
  foreignRequests: [
    async ({ context, baseURL, javaScriptEnabled }, use) => {
      if (!javaScriptEnabled) scriptless.add(context);
      const foreign: string[] = [];
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (/^(https?|wss?):$/u.test(protocol) && origin !== baseURL) foreign.push(request.url());
      });
      await use(foreign);
      expect(foreign, 'no page may ask another host for anything').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

type Journey = Pick<PlaywrightTestArgs & PlaywrightTestOptions, 'page' | 'context' | 'request' | 'baseURL'> & {
  /** Whether the browser runs scripts. */
  readonly scripts: boolean;
};

/** A person reaches an aim: the same steps twice, with scripts and without. */
export function journey(title: string, steps: (given: Journey) => Promise<void>): void {
  for (const scripts of [true, false]) {
    test.describe(scripts ? 'with scripts' : 'without scripts', () => {
      test.use({ javaScriptEnabled: scripts });
      test(title, ({ page, context, request, baseURL }) => steps({ page, context, request, baseURL, scripts }));
    });
  }
}
