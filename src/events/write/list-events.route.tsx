import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { may } from '../../platform/permission.ts';
import { eventsPath } from '../event-address.ts';
import { editEvents, readEvents } from '../events.access.ts';
import { countForOffice, listForOffice, type OfficeView } from '../events.store.ts';
import { OfficeListPage } from './list.page.tsx';
import { eventFlash } from './event-request.route.ts';
import { writeTexts } from './write.messages.ts';

const pageSize = 50;
const views = new Map<string, OfficeView>([
  ['entwuerfe', 'drafts'],
  ['vergangene', 'past'],
]);

async function show(c: RequestContext): Promise<Response> {
  const { services, staff } = c.var;
  const { db } = services;
  const now = services.clock.now();
  const view = views.get(c.req.query('ansicht') ?? '') ?? 'coming';
  const typed = c.req.query('seite') ?? '';
  const [coming, drafts, past] = await Promise.all([
    countForOffice(db, 'coming', now),
    countForOffice(db, 'drafts', now),
    countForOffice(db, 'past', now),
  ]);
  const counts = { coming, drafts, past };
  const pages = Math.max(1, Math.ceil(counts[view] / pageSize));
  const page = Math.min(/^[1-9]\d{0,3}$/u.test(typed) ? Number(typed) : 1, pages);
  const events = await listForOffice(db, view, now, { limit: pageSize, offset: (page - 1) * pageSize });
  return renderPage(
    c,
    { title: writeTexts.title, current: eventsPath, wide: true, flash: eventFlash(c) },
    <OfficeListPage {...{ view, counts, events, page, pages }} mayEdit={may(staff, editEvents)} />,
  );
}

export const listEventsRoutes: readonly Route[] = [get(eventsPath, { permission: readEvents }, show)];
