import { countPublicBarriers, solvedBarriers } from '../../barriers/index.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { everyone } from '../../platform/permission.ts';
import { startTexts } from './start.messages.ts';
import { StartPage } from './start.page.tsx';

async function show(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const { db, district } = services;
  const [solved, counts] = await Promise.all([solvedBarriers(db, locale, 3), countPublicBarriers(db)]);
  return renderPage(
    c,
    { description: startTexts(locale).description },
    <StartPage locale={locale} district={district} solved={solved} counts={counts} />,
  );
}

export const startRoutes: readonly Route[] = [get('/', { permission: everyone }, show)];
