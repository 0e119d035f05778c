import { dayOf } from '../../platform/calendar.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import type { RequestContext } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { attachmentHeader } from '../document-file.ts';
import { planPath } from '../browse/plan-paths.ts';
import { planTexts } from '../browse/plan.messages.ts';
import { paperTypes, type PaperFormat } from './paper.ts';
import type { ReadyPaper } from './making/make-at-once.ts';
import { NoPaperPage } from './waiting/no-paper.page.tsx';
import { waitingTexts } from './waiting/waiting.messages.ts';

type Named = { format: PaperFormat; title: string };

/**
 * Hands out a paper. A PDF opens in the browser, a Word file is saved; both under the title of what is in them. Whoever has the same
 * file already is not sent it again, but has to ask: what is taken from the public is gone at once.
 */
export function sendPaper(c: RequestContext, { id, bytes }: ReadyPaper, { format, title }: Named): Response {
  const etag = `"${id}"`;
  const headers = { etag, 'cache-control': 'public, no-cache', 'content-language': 'de' };
  if (
    c.req
      .header('if-none-match')
      ?.split(/\s*,\s*/u)
      .includes(etag)
  )
    return c.body(null, 304, headers);
  const saved = attachmentHeader(fileName(title, format, c));
  return c.body(new Uint8Array(bytes), 200, {
    ...headers,
    'content-type': paperTypes[format],
    'content-length': String(bytes.byteLength),
    'content-disposition': format === 'pdf' ? saved.replace(/^attachment/u, 'inline') : saved,
  });
}

/** „Gemeinsam Vielfalt leben 2026-11-23.pdf“: what it is, and of which day. */
export function fileName(title: string, ending: string, c: RequestContext): string {
  const tidied = title
    .replaceAll(/[\p{C}/\\:*?"<>|„“”]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, 100)
    .toWellFormed();
  return `${tidied} ${dayOf(c.var.services.clock.now())}.${ending}`;
}

/** A paper that this server cannot make, with where the same stands. */
export function renderNoPaper(c: RequestContext, pagePath: string): Response {
  const { locale } = c.var;
  return renderPage(
    c,
    {
      title: waitingTexts(locale).failedTitle,
      current: planPath,
      breadcrumbs: [{ href: localized(locale, planPath), text: planTexts(locale).title }],
      noIndex: true,
    },
    <NoPaperPage locale={locale} pageHref={localized(locale, pagePath)} />,
    503,
  );
}
