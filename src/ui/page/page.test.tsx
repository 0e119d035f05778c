import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { exampleFrame, exampleStaff } from './example-frame.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { Page, type PageProps } from './page.tsx';

function render(props: Partial<PageProps> = {}): string {
  return renderToString(
    <Page frame={exampleFrame} locale="de" path="/wege" title="Wege" {...props}>
      <h1>Wege</h1>
    </Page>,
  );
}

describe('a page', () => {
  it('says page and site in its title, and errors before both', () => {
    expect(render()).toContain('<title>Wege – Stadtpark</title>');
    const errors = [{ field: 'a', message: 'A' }];
    expect(render({ errors })).toContain('<title>Fehler: Wege – Stadtpark</title>');
    expect(render({ title: undefined })).toContain('<title>Stadtpark – Gemeinde Musterhausen</title>');
  });

  it('says its language', () => {
    expect(render({ locale: 'de-simple' })).toMatch(/^<html lang="de-simple">/u);
  });

  it('leads its skip links to places that exist', () => {
    const html = render();
    for (const id of ['inhalt', 'navigation', 'kontakt']) {
      expect(html).toContain(`href="#${id}"`);
      expect(html).toContain(`id="${id}"`);
    }
  });

  it('stays in the language when going on', () => {
    expect(render({ locale: 'de-simple' })).toContain('href="/leicht/programm"');
    expect(render({ locale: 'en' })).toContain('href="/en/impressum"');
  });

  it('marks the current item of the navigation', () => {
    expect(render({ current: '/wege' })).toContain('href="/wege" aria-current="page"');
  });

  it('shows what belongs to the entry that the page lies below, and marks both', () => {
    const section = [
      { path: '/tiere', text: 'Alle Tiere' },
      { path: '/tiere/enten', text: 'Enten' },
    ];
    const frame = { ...exampleFrame, navigation: [{ path: '/tiere', text: 'Tiere', section }] };
    const html = render({ frame, current: '/tiere/enten' });
    expect(html).toContain('<a href="/tiere" aria-current="true">Tiere</a>');
    expect(html).toContain('aria-label="Bereich Tiere"');
    expect(html).toContain('<a href="/tiere/enten" aria-current="page">Enten</a>');
    expect(render({ frame, current: '/wege' })).not.toContain('aria-label="Bereich Tiere"');
  });

  it('offers the telephone number everywhere, staff pages included', () => {
    expect(render()).toContain('tel:+4912345678');
    expect(render({ staff: exampleStaff })).toContain('tel:+4912345678');
  });

  it('holds neither inline style nor inline script', () => {
    const html = render({ flash: { tone: 'success', text: 'Gut' }, staff: exampleStaff });
    expect(html).not.toMatch(/ style=|<style| on[a-z]+=|<script[^>]*>[^<]/u);
  });

  it('keeps staff pages out of search engines', () => {
    expect(render({ staff: exampleStaff })).toContain('content="noindex"');
    expect(render()).not.toContain('noindex');
  });
});

describe('the language switch', () => {
  it('stays on the page and keeps the query', () => {
    const html = renderToString(<LanguageSwitch locale="de" path="/wege" query="?tag=1" />);
    expect(html).toContain('href="/leicht/wege?tag=1"');
    expect(html).toContain('href="/en/wege?tag=1"');
  });

  it('marks the current language and names each in itself', () => {
    const html = renderToString(<LanguageSwitch locale="en" path="/" />);
    expect(html).toMatch(/lang="en"[^>]*aria-current="true"[^>]*>English/u);
    expect(html).toMatch(/lang="de-simple"[^>]*>Leicht verständlich/u);
  });

  it('sends the form along when there is one', () => {
    const html = renderToString(<LanguageSwitch locale="de" path="/wege" form="report" />);
    expect(html).toMatch(/<button[^>]*form="report"[^>]*name="go"[^>]*value="language:en"/u);
  });
});
