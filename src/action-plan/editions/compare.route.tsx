import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { readPlan } from '../action-plan.access.ts';
import type { EditionRow } from '../action-plan.store.ts';
import { isCarried } from '../plan-reading.ts';
import { continuations } from '../taxonomy.ts';
import { compareTexts } from './compare.messages.ts';
import { ComparePage, NothingToComparePage, type ComparePageProps } from './compare.page.tsx';
import { measurePath, planPath, publicComparisonPath, publicEditionsPath } from './edition-address.ts';
import { around, readEditionNumber } from './edition-request.route.ts';
import { PublicEditionsPage, type PublicEdition } from './public-editions.page.tsx';
import { comparableEditions, readComparison } from './read-comparison.ts';
import { versionsOf } from './versions.store.ts';

type Pair = { from: EditionRow; to: EditionRow };

/** The two editions of the address, the older one first; without any the two newest. Null: one of them does not exist. */
function chosenPair(c: RequestContext, editions: readonly EditionRow[]): Pair | 'same' | null {
  const [older, newer] = editions.slice(-2);
  const chosen = (name: string, otherwise: EditionRow | undefined): EditionRow | undefined => {
    const typed = c.req.query(name);
    return typed === undefined || typed === ''
      ? otherwise
      : editions.find(({ number }) => number === readEditionNumber(typed));
  };
  const [one, other] = [chosen('von', older), chosen('mit', newer)];
  if (!one || !other) return null;
  if (one.number === other.number) return 'same';
  return one.number < other.number ? { from: one, to: other } : { from: other, to: one };
}

type Audience = {
  publicOnly: boolean;
  /** Address of the page without language. */
  path: string;
  measureHref: (number: number) => string;
  frame: (title: string) => { title: string; current: string };
};

async function compare(c: RequestContext, { publicOnly, path, measureHref, frame }: Audience): Promise<Response> {
  const { locale, services } = c.var;
  const t = compareTexts(locale);
  const editions = await comparableEditions(services.db, !publicOnly);
  if (editions.length < 2) {
    return renderPage(c, frame(t.compareTitle), <NothingToComparePage locale={locale} sentence={t.onlyOne} />);
  }
  const pair = chosenPair(c, editions);
  if (pair === null) return renderFault(c, 'notFound');
  const [older, newer] = editions.slice(-2);
  if (!older || !newer) return renderFault(c, 'notFound');
  const { from, to } = pair === 'same' ? { from: older, to: newer } : pair;
  const onlyChanged = c.req.query('nur') === 'geaendert';
  const comparison = await readComparison(services.db, { editions, from, to, onlyChanged, publicOnly });
  const props: ComparePageProps = {
    locale,
    editions,
    comparison,
    onlyChanged,
    action: localized(locale, path),
    standardHref: `${path}?von=${from.number}&mit=${to.number}`,
    measureHref,
  };
  const flash = pair === 'same' ? ({ tone: 'info', text: t.same } as const) : undefined;
  return renderPage(
    c,
    { ...frame(t.compareTitle), description: t.compareDescription, flash, wide: true },
    <ComparePage {...props} />,
  );
}

function compareForEverybody(c: RequestContext): Promise<Response> {
  const { locale } = c.var;
  const breadcrumbs = [
    { href: localized(locale, '/aktionsplan'), text: compareTexts(locale).plan },
    { href: localized(locale, publicEditionsPath), text: compareTexts(locale).listTitle },
  ];
  return compare(c, {
    publicOnly: true,
    path: publicComparisonPath,
    measureHref: (number) => `/massnahmen/${number}`,
    frame: (title) => ({ title, current: '/aktionsplan', breadcrumbs }),
  });
}

function compareForStaff(c: RequestContext): Promise<Response> {
  c.set('locale', 'de');
  return compare(c, {
    publicOnly: false,
    path: `${planPath}/vergleich`,
    measureHref: measurePath,
    frame: (title) => around(c, title),
  });
}

async function showEditions(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const t = compareTexts(locale);
  const editions = await comparableEditions(services.db, false);
  const listed = await Promise.all(
    editions.map(async (edition, index): Promise<PublicEdition> => {
      const versions = (await versionsOf(services.db, edition.id)).filter(({ publishedAt }) => publishedAt !== null);
      const previous = editions[index - 1]?.number;
      const counted = continuations.map((outcome) => ({
        outcome,
        count: versions.filter(({ continuation }) => continuation === outcome).length,
      }));
      return {
        edition,
        measures: versions.filter(isCarried).length,
        outcomes: previous === undefined ? [] : counted.filter(({ count }) => count > 0),
        previous,
      };
    }),
  );
  return renderPage(
    c,
    {
      title: t.listTitle,
      description: t.listDescription,
      current: '/aktionsplan',
      breadcrumbs: [{ href: localized(locale, '/aktionsplan'), text: t.plan }],
      noIndex: editions.length === 0,
    },
    <PublicEditionsPage locale={locale} editions={listed.toReversed()} />,
  );
}

export const compareRoutes: readonly Route[] = [
  get(publicEditionsPath, { permission: everyone, sameForAll: true }, showEditions),
  get(publicComparisonPath, { permission: everyone, sameForAll: true }, compareForEverybody),
  get(`${planPath}/vergleich`, { permission: readPlan }, compareForStaff),
];
