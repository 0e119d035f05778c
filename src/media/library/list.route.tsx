import { dayOf } from '../../platform/calendar.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { may } from '../../platform/permission.ts';
import { mediaPath } from '../media-address.ts';
import { editMedia, readMedia } from '../media.access.ts';
import { isShownOn, mediaKinds } from '../media.ts';
import { countMedia, listMedia } from '../media.store.ts';
import { libraryTexts } from './library.messages.ts';
import { MediaListPage } from './list.page.tsx';
import { mediaFlash } from './medium-request.route.ts';

const pageSize = 24;

async function show(c: RequestContext): Promise<Response> {
  const { services, staff } = c.var;
  const words = (c.req.query('suche') ?? '').replaceAll('\0', '').trim().slice(0, 100) || undefined;
  const kind = mediaKinds.find((one) => one === c.req.query('art'));
  const filter = { words, kind };
  const total = await countMedia(services.db, filter);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const typed = c.req.query('seite') ?? '';
  const page = Math.min(/^[1-9]\d{0,3}$/u.test(typed) ? Number(typed) : 1, pages);
  const media = await listMedia(services.db, filter, { limit: pageSize, offset: (page - 1) * pageSize });
  const today = dayOf(services.clock.now());
  return renderPage(
    c,
    { title: libraryTexts.title, current: mediaPath, wide: true, flash: mediaFlash(c) },
    <MediaListPage
      filter={filter}
      media={media.map((medium) => ({ ...medium, isShown: isShownOn(today, medium) }))}
      total={total}
      page={page}
      pages={pages}
      mayEdit={may(staff, editMedia)}
    />,
  );
}

export const mediaListRoutes: readonly Route[] = [get(mediaPath, { permission: readMedia }, show)];
