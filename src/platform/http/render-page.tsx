import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Page, type PageProps } from '../../ui/page/page.tsx';
import type { RequestContext } from './route.ts';

type OwnProps = Omit<PageProps, 'frame' | 'locale' | 'path' | 'query' | 'staff' | 'children'>;

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
      staff={inside ? frame.staffArea(staff) : undefined}
    >
      {body}
    </Page>
  );
  return c.body(`<!doctype html>${renderToString(document)}`, status, {
    'content-type': 'text/html; charset=utf-8',
    'content-language': locale,
    'cache-control': 'no-store',
  });
}
