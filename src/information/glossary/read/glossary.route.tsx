import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { everyone } from '../../../platform/permission.ts';
import { listTerms } from '../glossary.store.ts';
import { glossaryPath } from '../term.ts';
import { glossaryTexts } from './glossary.messages.ts';
import { GlossaryPage } from './glossary.page.tsx';

async function show(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const { title, lead } = glossaryTexts(locale);
  const terms = await listTerms(services.db);
  return renderPage(
    c,
    { title, description: lead, current: glossaryPath },
    <GlossaryPage locale={locale} terms={terms} />,
  );
}

export const glossaryRoutes: readonly Route[] = [get(glossaryPath, { permission: everyone, sameForAll: true }, show)];
