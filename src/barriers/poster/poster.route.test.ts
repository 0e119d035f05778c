import { expect, test } from 'vitest';
import { readPdf } from '../../platform/testing/read-pdf.ts';
import { useTestApp } from '../../testing/test-app.ts';

const app = useTestApp();

test.each([
  ['', 'de-DE', 'Barriere melden', 'Sie bekommen einen Code.'],
  ['/leicht', 'de-DE', 'Barriere melden', 'Mit dem Code sehen Sie'],
  ['/en', 'en-GB', 'Report a barrier', 'You get a code.'],
])(
  'somebody takes the call to report barriers from the page under %s/ to the club',
  async (prefix, language, title, words) => {
    const { page } = await app.visitor().get(`${prefix}/barrieren/melden`);
    const papers = page.querySelectorAll('[aria-labelledby=plakat] a').map((link) => link.getAttribute('href') ?? '');
    expect(papers.map((path) => path.split('/').at(-1))).toEqual(['a3.pdf', 'a4.pdf', 'a5.pdf', 'a5-twice.pdf']);
    for (const path of papers) {
      const response = await app.app.request(`http://teilhabe.test${path}`);
      const pdf = await readPdf(new Uint8Array(await response.arrayBuffer()));
      expect([pdf.pages, pdf.uaPart, pdf.language, pdf.title]).toEqual([1, '1', language, title]);
      const read = pdf.text.replaceAll(/\s+/gu, ' ');
      for (const part of [
        words,
        '03464 535-3360',
        `teilhabe.test${prefix}/barrieren/melden`,
        'Rudolf-Breitscheid-Straße',
      ])
        expect(read).toContain(part);
    }
  },
);
