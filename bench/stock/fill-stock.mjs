import { jobs } from '../../dist/server/app.js';
import { system } from '../../dist/server/platform/actor.js';
import { encodeImage } from '../../dist/server/platform/files/image.js';
import { saveImage } from '../../dist/server/platform/files/stored-image.store.js';
import { transact } from '../../dist/server/platform/use-case.js';
import { fillArticles } from './fill-articles.mjs';
import { fillBarriers } from './fill-barriers.mjs';
import { fillEvents } from './fill-events.mjs';
import { fillPhotos } from './fill-photos.mjs';
import { fillPlaces } from './fill-places.mjs';
import { fillPlan } from './fill-plan.mjs';
import { fillAnswerLinks, fillStaff } from './fill-staff.mjs';
import { withServices } from './with-services.mjs';

/**
 * Fills an empty data folder through the program's own doors where files are concerned, and in SQL otherwise: no use case is measured here.
 * @returns what the measuring needs to know of it
 */
export async function fillStock(dataDir, { barriers, measures, places, events, articles, answers }) {
  return withServices(dataDir, async (services, connectionString) => {
    await fillBarriers(services, barriers);
    await fillPhotos({ services, saveImage, encodeImage, transact, actor: system });
    await fillPlan(services, measures);
    await fillPlaces(services, places);
    await fillEvents(services, events);
    await fillArticles(services, articles);
    const cookie = await fillStaff(services);
    const tokens = await fillAnswerLinks(services, answers);
    await readForSearch(services);
    await services.pool.query(
      'create table bench_reports (id uuid primary key default gen_random_uuid(), words text not null)',
    );
    // As autovacuum does after an import: it empties the waiting lists of the word indexes and knows the sizes of things.
    await services.pool.query('vacuum analyze');
    const numbers = await services.pool.query(
      'select number from barriers where published_at is not null order by number',
    );
    // Of these people may still say that they are concerned, too.
    const open = await services.pool.query(
      `select number from barriers where published_at is not null and state in ('accepted', 'forwarded', 'planned', 'inProgress')
         order by number limit 1`,
    );
    const documents = await services.pool.query('select count(*) as count from search_documents');
    return {
      cookie,
      tokens,
      connectionString,
      numbers: numbers.rows.map(({ number }) => number),
      open: open.rows[0].number,
      documents: documents.rows[0].count,
    };
  });
}

/** The index of the search, as the worker fills it in the background. */
async function readForSearch(services) {
  const refresh = jobs.find(({ name }) => name === 'search.refresh');
  await refresh.run(services, {}, services.log);
}
