import type { ComponentChildren } from 'preact';
import { Page, type PageProps } from '../../ui/page/page.tsx';
import type { RequestContext } from './route.ts';
import { withWholeBody } from './whole-body.ts';
import { writeHtml } from './write-html.ts';

type OwnProps = Omit<PageProps, 'frame' | 'asksAbout' | 'locale' | 'path' | 'query' | 'staff' | 'children'>;

/**
 * Answers with a complete page. What surrounds it, its language and its address come from the request; a page below
 * `/verwaltung` gets the staff navigation. Errors in `props.errors` make it a 422 unless a status is given.
 */
export function renderPage(
  c: RequestContext,
  props: OwnProps,
  body: ComponentChildren,
  status: 200 | 400 | 403 | 404 | 410 | 413 | 422 | 429 | 500 | 503 = props.errors?.length ? 422 : 200,
): Response {
  const { frame, locale, staff } = c.var;
  const url = new URL(c.req.url);
  const inside = staff !== null && c.req.path.startsWith('/verwaltung');
  const document = (
    <Page
      {...props}
      frame={frame.around(locale)}
      locale={locale}
      path={c.req.path}
      query={c.req.method === 'GET' ? url.search : undefined}
      locales={inside ? ['de'] : props.locales}
      asksAbout={inside ? undefined : pageToAskAbout(c, frame.around(locale).question?.path)}
      staff={inside ? frame.staffArea(staff) : undefined}
    >
      {body}
    </Page>
  );
  const html = `<!doctype html>${writeHtml(document)}`;
  const response = c.body(html, status, {
    'content-type': 'text/html; charset=utf-8',
    'content-language': locale,
    'cache-control': 'no-store',
  });
  return withWholeBody(response, html);
}

/** A signed link opens what is one person's alone: its address is not handed on, and its page asks nothing. */
function pageToAskAbout(c: RequestContext, form: string | undefined): string | undefined {
  if (form === undefined || c.req.path.startsWith(form) || 'token' in c.req.param()) return undefined;
  return new URL(c.req.url).pathname;
}
