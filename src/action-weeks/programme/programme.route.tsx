import { placesOf, readListFilter } from '../../events/index.ts';
import { renderPdf } from '../../platform/documents/pdf.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type Handler, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { callTexts } from '../call/call.messages.ts';
import { isPublished, readEdition } from '../edition.ts';
import { findEdition, type EditionRow } from '../editions.store.ts';
import { publicWeeksPath } from '../weeks-address.ts';
import { programmePaper } from './programme-paper.ts';
import { programmeTexts } from './programme.messages.ts';
import { ProgrammePage } from './programme.page.tsx';
import { readGallery } from './read-gallery.ts';
import { readProgramme } from './read-programme.ts';

/** Nothing tells of a programme before it is published. */
const withProgramme =
  (handle: (c: RequestContext, edition: EditionRow) => Promise<Response>): Handler =>
  async (c) => {
    const year = Number((c.req.param('year') ?? '').replace('.pdf', ''));
    const edition = await findEdition(c.var.services.db, year);
    return edition && isPublished(edition) ? handle(c, edition) : renderFault(c, 'notFound');
  };

const telephoneOf = (c: RequestContext, edition: EditionRow): string =>
  edition.contactTelephone ?? c.var.services.district.office.telephones[0] ?? '';

async function show(c: RequestContext, edition: EditionRow): Promise<Response> {
  const { locale, services } = c.var;
  const { district, clock } = services;
  const t = programmeTexts(locale);
  const { access, municipality } = readListFilter(new URL(c.req.url).searchParams, {
    municipalities: district.municipalities.map(({ key }) => key),
    lifeAreas: [],
  });
  const programme = await readProgramme(services.db, edition, { access, municipality });
  const { motto } = readEdition(locale, edition);
  return renderPage(
    c,
    {
      title: `${t.title(edition.year)}: ${motto}`,
      description: t.description(edition.year),
      current: publicWeeksPath,
      breadcrumbs: [{ href: localized(locale, publicWeeksPath), text: callTexts(locale).title }],
      wide: true,
      noIndex: access.length > 0 || municipality !== undefined,
    },
    <ProgrammePage
      {...{ locale, edition, programme }}
      gallery={await readGallery(services, programme)}
      filter={{ access, municipality }}
      places={await placesOf(services, programme.dates)}
      municipalities={district.municipalities
        .filter(({ key }) => programme.municipalities.has(key))
        .map(({ key, name }) => ({ value: key, label: name }))
        .toSorted((one, other) => one.label.localeCompare(other.label, 'de'))}
      now={clock.now()}
      telephone={telephoneOf(c, edition)}
    />,
  );
}

async function giveFile(c: RequestContext, edition: EditionRow): Promise<Response> {
  const { services } = c.var;
  const { district, config } = services;
  // What takes place is written in German, so that the paper is, too.
  const locale = c.var.locale === 'en' ? 'de' : c.var.locale;
  const programme = await readProgramme(services.db, edition);
  const made = await renderPdf(
    programmePaper({
      locale,
      edition,
      programme,
      places: await placesOf(services, programme.dates),
      author: district.office.name[locale],
      telephone: telephoneOf(c, edition),
      baseUrl: config.baseUrl,
    }),
  );
  if (!made.ok) return renderFault(c, 'broken');
  return c.body(new Uint8Array(made.value), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="aktionswochen-${edition.year}.pdf"`,
    'content-language': 'de',
  });
}

export const programmeRoutes: readonly Route[] = [
  get(
    `${publicWeeksPath}/:year{[0-9]{4}}`,
    { permission: everyone, countsVisits: true, sameForAll: true },
    withProgramme(show),
  ),
  get(`${publicWeeksPath}/:year{[0-9]{4}\\.pdf}`, { permission: everyone, sameForAll: true }, withProgramme(giveFile)),
];
