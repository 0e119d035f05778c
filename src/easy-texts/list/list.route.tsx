import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { may } from '../../platform/permission.ts';
import type { TwinSource } from '../../platform/text-twin/twin-source.ts';
import { easyTextsPath } from '../easy-address.ts';
import { editEasyTexts, readEasyTexts } from '../easy-texts.access.ts';
import { listAddress, readListFilter, statesIn } from './list-filter.ts';
import { listTexts } from './list.messages.ts';
import { countIn, ListPage } from './list.page.tsx';
import { countTwins, listTwins } from './twins.store.ts';

const pageSize = 50;

async function show(c: RequestContext, sources: readonly TwinSource[]): Promise<Response> {
  const { db, clock, visits } = c.var.services;
  const now = clock.now();
  const filter = readListFilter(
    c.req.query(),
    sources.map(({ kind }) => kind),
  );
  const counts = await countTwins(db, sources, now);
  const pages = Math.max(1, Math.ceil(countIn(counts, filter.view, filter.kind) / pageSize));
  if (filter.page > pages) return c.redirect(listAddress({ ...filter, page: 1 }), 303);
  await visits.flush();
  const twins = await listTwins(db, sources, now, {
    states: statesIn[filter.view],
    kind: filter.kind,
    limit: pageSize,
    offset: (filter.page - 1) * pageSize,
  });
  return renderPage(
    c,
    { title: listTexts.title, current: easyTextsPath, wide: true },
    <ListPage
      filter={filter}
      twins={twins}
      counts={counts}
      kinds={sources}
      pages={pages}
      mayEdit={may(c.var.staff, editEasyTexts)}
    />,
  );
}

export const listRoutes = (sources: readonly TwinSource[]): readonly Route[] => [
  get(easyTextsPath, { permission: readEasyTexts }, (c) => show(c, sources)),
];
