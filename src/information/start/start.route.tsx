import { readShownPictures } from '../../media/index.ts';
import { officeNotice, readOfficeState } from '../../accounts/index.ts';
import { countPublicBarriers, solvedBarriers } from '../../barriers/index.ts';
import { nextEvents } from '../../events/index.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { everyone } from '../../platform/permission.ts';
import { kindsIn } from '../articles/article.ts';
import { listPublicArticles } from '../articles/articles.store.ts';
import { startTexts } from './start.messages.ts';
import { StartPage } from './start.page.tsx';

async function show(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const { db, district, clock } = services;
  const [solved, counts, events, news, office] = await Promise.all([
    solvedBarriers(db, locale, 3),
    countPublicBarriers(db),
    nextEvents(services, locale, 3),
    listPublicArticles(db, { kinds: kindsIn('/aktuelles') }, clock.now(), { limit: 3 }),
    readOfficeState(services, clock.now()),
  ]);
  return renderPage(
    c,
    { description: startTexts(locale).description, firstView: true },
    <StartPage
      locale={locale}
      district={district}
      notice={officeNotice(office, locale)}
      solved={solved}
      counts={counts}
      events={events}
      news={news}
      pictures={await readShownPictures(
        services,
        news.map(({ leadPictureId }) => leadPictureId),
      )}
    />,
  );
}

export const startRoutes: readonly Route[] = [get('/', { permission: everyone, sameForAll: true }, show)];
