import { describe, expect, test } from 'vitest';
import { signedIn } from '../../accounts/accounts.builders.ts';
import { readPdf } from '../../platform/testing/read-pdf.ts';
import { useTestApp } from '../../testing/test-app.ts';
import type { Visitor } from '../../testing/visitor.ts';
import { haveEvent, twoHours } from '../events.builders.ts';
import { publicEventPath } from '../event-address.ts';

const app = useTestApp();

async function pdfAt(visitor: Visitor, path: string) {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await app.app.request(`http://teilhabe.test${path}`, { headers: { cookie } });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const pdf = await readPdf(new Uint8Array(await response.arrayBuffer()));
  return { ...pdf, words: pdf.text.replaceAll(/\s+/gu, ' ') };
}

const access = {
  signLanguage: { answer: 'yes' as const, note: 'von 16 bis 17 Uhr' },
  inductionLoop: { answer: 'no' as const },
};

describe('somebody wants to put up an event', () => {
  test('gets from its page a poster with when, where, what is there and what nobody has checked, and whom to call', async () => {
    const { event } = await haveEvent(app.services, {
      words: { title: 'Runder Tisch' },
      facts: { access, costCents: 0, takesRegistrations: true, closesDaysBefore: 2 },
      dates: [twoHours('2026-12-03T15:00:00Z'), twoHours('2026-12-10T15:00:00Z')],
    });
    const { page } = await app.visitor().get(publicEventPath(event.slug));
    const path = page.querySelector('main a[href$="/plakat.pdf"]')?.getAttribute('href') ?? '';
    const pdf = await pdfAt(app.visitor(), path);
    expect([pdf.title, pdf.pages, pdf.uaPart]).toEqual(['Runder Tisch', 1, '1']);
    for (const words of [
      'Landkreis Mansfeld-Südharz',
      'Donnerstag, 3. Dezember 2026, 16:00 bis 18:00 Uhr',
      'Rathaus, Markt 1, 06526 Sangerhausen',
      'Weitere Termine: 10. Dezember 2026, 16:00 Uhr',
      'Kosten: kostenlos',
      'Anmeldung: bis 1. Dezember 2026',
      'Das gibt es • Gebärdensprache (von 16 bis 17 Uhr)',
      'Das gibt es nicht • Induktive Höranlage',
      'Noch nicht geprüft',
      'teilhabe.test/veranstaltungen/runder-tisch',
      'Fragen und Anmeldung am Telefon: 03464 535-3360',
    ])
      expect(pdf.words).toContain(words);
  });

  test('gets it in easy words from the easy page', async () => {
    const { event } = await haveEvent(app.services, {
      words: { title: 'Lesung', titleEasy: 'Wir lesen vor', summaryEasy: 'Wir lesen ein Buch vor.' },
    });
    const pdf = await pdfAt(app.visitor(), `/leicht${publicEventPath(event.slug, '/plakat.pdf')}`);
    expect(pdf.title).toBe('Wir lesen vor');
    expect(pdf.words).toContain('Kann ich dort gut mitmachen?');
    expect(pdf.words).toContain('teilhabe.test/leicht/veranstaltungen/lesung');
  });

  test('finds none for a draft, for what is cancelled or over, and for what does not exist', async () => {
    const draft = await haveEvent(app.services, { isPublic: false });
    const past = await haveEvent(app.services, { dates: [twoHours('2026-11-20T15:00:00Z')] });
    for (const slug of [draft.event.slug, past.event.slug, 'gibt-es-nicht'])
      expect((await app.visitor().get(publicEventPath(slug, '/plakat.pdf'))).status).toBe(404);
    const { page } = await app.visitor().get(publicEventPath(past.event.slug));
    expect(page.querySelector('main a[href$="/plakat.pdf"]')).toBeNull();
  });
});

describe('the office prints', () => {
  test('every paper there is from the page of the event, also in easy words where there are some', async () => {
    const { visitor } = await signedIn(app, 'editor');
    const { event } = await haveEvent(app.services, { words: { titleEasy: 'Frühstück', summaryEasy: 'Wir essen.' } });
    const { page } = await visitor.get(`/verwaltung/veranstaltungen/${event.id}`);
    const papers = page.querySelectorAll('[aria-labelledby=druck] a').map((link) => link.getAttribute('href') ?? '');
    expect(papers.map((path) => path.split('/').at(-1))).toEqual(
      ['', '-leicht'].flatMap((easy) => ['a3', 'a4', 'a5', 'a5-twice'].map((format) => `${format}${easy}.pdf`)),
    );
    expect((await pdfAt(visitor, papers[3] ?? '')).title).toBe('Offenes Frühstück');
    expect((await pdfAt(visitor, papers[6] ?? '')).title).toBe('Frühstück');
  });

  test('but no draft, no other paper, and nobody without an account', async () => {
    const { visitor } = await signedIn(app, 'editor');
    const { event } = await haveEvent(app.services, { isPublic: false });
    const file = `/verwaltung/veranstaltungen/${event.id}`;
    expect((await visitor.get(`${file}/druck/a4.pdf`)).status).toBe(404);
    expect((await visitor.get(file)).page.querySelector('[aria-labelledby=druck]')).toBeNull();
    const open = await haveEvent(app.services);
    expect((await visitor.get(`/verwaltung/veranstaltungen/${open.event.id}/druck/a0.pdf`)).status).toBe(404);
    expect((await app.visitor().get(`/verwaltung/veranstaltungen/${open.event.id}/druck/a4.pdf`)).status).toBe(303);
  });
});
