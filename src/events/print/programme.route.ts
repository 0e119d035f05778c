import { renderPdf } from '../../platform/documents/pdf.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { everyone } from '../../platform/permission.ts';
import { accessWish } from '../access.messages.ts';
import { browseTexts } from '../browse/browse.messages.ts';
import { filterOf } from '../browse/browse.route.tsx';
import { placesOf } from '../browse/places-of.ts';
import { comingFilter, type ListFilter, type Period } from '../browse/list-filter.ts';
import { programmePath } from '../event-address.ts';
import { listPublicDates } from '../events.store.ts';
import { eventProgramme, type ProgrammeMatter } from './programme.ts';

/** About forty pages; nobody prints more. */
const most = 120;

const periodNames = {
  woche: 'week',
  monat: 'month',
  'naechster-monat': 'nextMonth',
  quartal: 'quarter',
} as const satisfies Record<Period, string>;

/** What was chosen, in the words of the list. */
function selectionOf(c: RequestContext, locale: ProgrammeMatter['locale'], filter: ListFilter): readonly string[] {
  const { municipalities, lifeAreas } = c.var.services.district;
  const t = browseTexts(locale);
  return [
    filter.period && t[periodNames[filter.period]],
    municipalities.find(({ key }) => key === filter.municipality)?.name,
    lifeAreas.find(({ code }) => code === filter.lifeArea)?.name[locale],
    ...filter.access.map((code) => accessWish(locale, code)),
  ].filter((part) => part !== undefined);
}

async function sendProgramme(c: RequestContext): Promise<Response> {
  const { services } = c.var;
  const { db, clock, config, district } = services;
  const now = clock.now();
  const locale = c.var.locale === 'de-simple' ? 'de-simple' : 'de';
  const filter = filterOf(c);
  const found = await listPublicDates(db, comingFilter(filter, now), { limit: most + 1 });
  const dates = found.slice(0, most);
  const [telephone = ''] = district.office.telephones;
  const made = await renderPdf(
    eventProgramme({
      locale,
      selection: selectionOf(c, locale, filter),
      dates,
      isCut: found.length > most,
      places: await placesOf(services, dates),
      author: district.office.name[locale],
      telephone,
      baseUrl: config.baseUrl,
      now,
    }),
  );
  if (!made.ok) return renderFault(c, 'broken');
  return c.body(new Uint8Array(made.value), 200, {
    'content-type': 'application/pdf',
    'content-disposition': 'inline; filename="veranstaltungen.pdf"',
    'content-language': 'de',
    'cache-control': 'no-cache',
  });
}

export const programmeRoutes: readonly Route[] = [get(programmePath, { permission: everyone }, sendProgramme)];
