import { helpful } from '../../platform/chain.ts';
import { dayOf } from '../../platform/calendar.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { readMeasureChain } from '../chain/read-measure-chain.ts';
import { measureLinkTexts } from './measure-links.messages.ts';
import { readPassport } from './measure.store.ts';
import { measureTexts } from './measure.messages.ts';
import { MeasurePage } from './measure.page.tsx';
import { MissingMeasurePage } from './missing-measure.page.tsx';
import { fieldPath, measurePath, planPath } from './plan-paths.ts';
import { planTexts } from './plan.messages.ts';
import { readText } from './reader-words.ts';

async function showMeasure(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const { db, district, clock, config } = services;
  const typed = c.req.param('number') ?? '';
  const plain = typed.replace(/^0+(?=\d)/u, '');
  // The longest number that the database gives out has five digits.
  if (plain.length > 5) return renderMissing(c);
  const number = Number(plain);
  if (plain !== typed) return c.redirect(localized(locale, measurePath(number)), 301);
  const today = dayOf(clock.now());
  const passport = await readPassport(db, number, today);
  if (!passport) return renderMissing(c);
  const { measure, place } = passport;
  const chain = await readMeasureChain(db, { locale, audience: 'everyone' }, measure.id);
  const solutions = helpful(await c.var.chain({ locale, audience: 'everyone' }, [measure.id]));
  const title = readText(locale, measure.title, measure.titleEasy).text;
  const field = place && {
    href: localized(locale, fieldPath(place.slug)),
    text: readText(locale, place.fieldTitle, place.fieldTitleEasy).text,
  };
  return renderPage(
    c,
    {
      title: `${title} (${measureLinkTexts(locale).number(number)})`,
      description: measure.goalText.slice(0, 160),
      current: planPath,
      breadcrumbs: [
        { href: localized(locale, planPath), text: planTexts(locale).title },
        ...(field && measure.editionState === 'adopted' ? [field] : []),
      ],
      wide: true,
    },
    <MeasurePage
      locale={locale}
      passport={passport}
      chain={chain}
      solutions={solutions}
      district={district}
      today={today}
      address={config.baseUrl + localized(locale, measurePath(number))}
    />,
  );
}

function renderMissing(c: RequestContext): Response {
  const { locale, services } = c.var;
  const [phone = ''] = services.district.office.telephones;
  return renderPage(
    c,
    {
      title: measureTexts(locale).missingTitle,
      current: planPath,
      breadcrumbs: [{ href: localized(locale, planPath), text: planTexts(locale).title }],
      noIndex: true,
    },
    <MissingMeasurePage locale={locale} phone={phone} />,
    404,
  );
}

export const measurePageRoutes: readonly Route[] = [
  get('/massnahmen/:number{[0-9]+}', { permission: everyone, sameForAll: true, countsVisits: true }, showMeasure),
];
