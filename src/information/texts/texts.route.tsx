import type { PageName } from '../../platform/district/district.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { everyone } from '../../platform/permission.ts';
import { TextPage } from './text.page.tsx';
import { textPaths } from './text-paths.ts';
import { pageTexts } from './texts.messages.ts';

/** The statement is put together from what is known; see `statement`. */
type TextPageName = Exclude<PageName, 'accessibilityStatement'>;

function show(c: RequestContext, page: TextPageName): Response {
  const { locale, services } = c.var;
  const t = pageTexts(locale);
  const [title, lead] = [t[page], t[`${page}Lead`]];
  const markup = renderMarkdown(services.district.pages[page][locale], locale);
  return renderPage(
    c,
    { title, description: lead, current: textPaths[page] },
    <TextPage title={title} lead={lead} markup={markup} />,
  );
}

const pageNames: readonly TextPageName[] = ['about', 'imprint', 'privacy'];

export const textRoutes: readonly Route[] = pageNames.map((page) =>
  get(textPaths[page], { permission: everyone, sameForAll: true }, (c) => show(c, page)),
);
