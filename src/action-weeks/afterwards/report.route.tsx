import { citizen } from '../../platform/actor.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type Handler, type RequestContext, type Route } from '../../platform/http/route.ts';
import { locales, localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { LostLinkPage } from '../../platform/secrets/lost-link.page.tsx';
import { readSignedLink } from '../../platform/secrets/signed-link.store.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { editionById } from '../editions.store.ts';
import { findItem, type ItemRow } from '../items.store.ts';
import { findReport } from '../reports.store.ts';
import { publicWeeksPath, reportPath } from '../weeks-address.ts';
import { reportLink } from '../write-to-partner.ts';
import { recordReport } from './record-report.ts';
import { readReport, reportValues } from './report.form.ts';
import { reportTexts } from './report.messages.ts';
import { reportFormId, ReportPage } from './report.page.tsx';

/** Says that a link leads nowhere, with what helps. */
export function renderOver(c: RequestContext): Response {
  const { locale, services } = c.var;
  const { overTitle: title, overText: body } = reportTexts(locale);
  const [telephone = ''] = services.district.office.telephones;
  return renderPage(
    c,
    { title, noIndex: true, current: publicWeeksPath },
    <LostLinkPage {...{ locale, title, body, telephone }} renewal={null} />,
    410,
  );
}

export const reportTokenOf = (c: RequestContext): string => c.req.param('token') ?? '';

/** Runs a handler with the item that a link asks about. */
export const withReported =
  (handle: (c: RequestContext, item: ItemRow) => Promise<Response>): Handler =>
  async (c) => {
    const { db, clock } = c.var.services;
    const link = await readSignedLink(db, reportTokenOf(c), reportLink, clock.now());
    const item = link.ok ? await findItem(db, link.value.subject) : undefined;
    const edition = item && (await editionById(db, item.editionId));
    const isOpen = item?.state === 'accepted' && edition?.state !== 'finished';
    return item && isOpen ? handle(c, item) : renderOver(c);
  };

function render(c: RequestContext, item: ItemRow, values: FormValues, errors?: readonly FieldError[]): Response {
  const { locale } = c.var;
  return renderPage(
    c,
    {
      title: reportTexts(locale).title,
      noIndex: true,
      current: publicWeeksPath,
      errors,
      languageForm: reportFormId,
    },
    <ReportPage
      form={{ locale, values, errors }}
      token={reportTokenOf(c)}
      itemTitle={item.title}
      isSent={c.req.query('erledigt') !== undefined}
    />,
  );
}

async function show(c: RequestContext, item: ItemRow): Promise<Response> {
  return render(c, item, reportValues(await findReport(c.var.services.db, item.id)));
}

async function take(c: RequestContext, item: ItemRow): Promise<Response> {
  const { values } = await readForm(c);
  const language = locales.find((one) => values['go'] === `language:${one}`);
  if (language) {
    c.set('locale', language);
    return render(c, item, values);
  }
  const { locale, services } = c.var;
  const given = readReport(values, locale);
  if (!given.ok) return render(c, item, values, given.failure);
  const done = await transact(services, citizen, (work) => recordReport(work, item.id, given.value));
  if (!done.ok) return renderOver(c);
  const token = reportTokenOf(c);
  const next = values['go'] === 'pictures' ? reportPath(token, 'bilder') : `${reportPath(token)}?erledigt=1`;
  return c.redirect(localized(locale, next), 303);
}

const route = reportPath(':token');

export const reportRoutes: readonly Route[] = [
  get(route, { permission: everyone }, withReported(show)),
  post(route, { permission: everyone, audit: 'action-weeks.report-received' }, withReported(take)),
];
