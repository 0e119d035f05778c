import type { PageName } from '../../platform/district/district.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { renderMarkdown } from '../../platform/markdown.ts';
import { everyone } from '../../platform/permission.ts';
import { TextPage } from './text.page.tsx';
import { textPaths } from './text-paths.ts';
import { pageTexts } from './texts.messages.ts';

function show(c: RequestContext, page: PageName): Response {
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

const pageNames = Object.keys(textPaths) as readonly PageName[];

export const textRoutes: readonly Route[] = pageNames.map((page) =>
  get(textPaths[page], { permission: everyone }, (c) => show(c, page)),
);
