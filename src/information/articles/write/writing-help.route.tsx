import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { renderMarkdown } from '../../../platform/markdown.ts';
import { readArticles } from '../../information.access.ts';
import { articlesPath, writingPath } from './article-address.ts';
import { writeTexts } from './write.messages.ts';
import { WritingHelpPage, type ShownRule } from './writing-help.page.tsx';
import { writingRules, writingTexts } from './writing-rules.messages.ts';

/** The same for everybody: headings of examples stand below those of the page. */
const rules: readonly ShownRule[] = writingRules.map((rule) => ({
  ...rule,
  markup: renderMarkdown(rule.write, 'de', 4),
}));

function show(c: RequestContext): Response {
  return renderPage(
    c,
    {
      title: writingTexts.title,
      current: articlesPath,
      breadcrumbs: [{ href: articlesPath, text: writeTexts.title }],
      wide: true,
    },
    <WritingHelpPage rules={rules} />,
  );
}

export const writingHelpRoutes: readonly Route[] = [get(writingPath, { permission: readArticles }, show)];
