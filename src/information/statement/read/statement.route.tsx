import { dayOf } from '../../../platform/calendar.ts';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { renderMarkdown } from '../../../platform/markdown.ts';
import { everyone } from '../../../platform/permission.ts';
import { textPaths } from '../../texts/text-paths.ts';
import { pageTexts } from '../../texts/texts.messages.ts';
import { readStatement } from '../read-statement.ts';
import { statementParts } from '../statement.ts';
import { StatementPage } from './statement.page.tsx';

const path = textPaths.accessibilityStatement;

async function show(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const { accessibilityStatement: title, accessibilityStatementLead: lead } = pageTexts(locale);
  const parts = statementParts(services.district.pages.accessibilityStatement[locale]);
  if (!parts.ok) throw new Error(`the statement has no part ${parts.failure}`);
  const [before, between, after] = parts.value;
  return renderPage(
    c,
    { title, description: lead, current: path },
    <StatementPage
      locale={locale}
      title={title}
      lead={lead}
      words={[renderMarkdown(before, locale), renderMarkdown(between, locale), renderMarkdown(after, locale)]}
      {...await readStatement(services.db, locale)}
      today={dayOf(services.clock.now())}
    />,
  );
}

export const statementRoutes: readonly Route[] = [get(path, { permission: everyone, sameForAll: true }, show)];
