import type { VNode } from 'preact';
import { citizen } from '../../platform/actor.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import type { RateLimit } from '../../platform/http/rate-limit.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { locales, localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { transact } from '../../platform/use-case.ts';
import type { FormState, FormValues } from '../../ui/form/form-state.ts';
import { answerConfirmation } from '../confirm/answer-confirmation.ts';
import { addToReport } from './add-to-report.ts';
import { actionFormId, AdditionPage } from './addition.page.tsx';
import { followPath } from './code.page.tsx';
import { askAgain, reportFor } from './code.route.tsx';
import { ConsentPage } from './consent.page.tsx';
import { eraseOwnContact } from './erase-own-contact.ts';
import { additionForm, lastWordForm } from './follow.form.ts';
import { actionTexts } from './follow.messages.ts';
import { findFollowedBarrier, type OwnReport } from './follow.store.ts';
import { openReportOf } from './follow-session.route.ts';
import { LastWordPage } from './last-word.page.tsx';
import { withdrawReport } from './withdraw-report.ts';

const limit: RateLimit = { name: 'report-actions', points: 60, seconds: 3600 };

/** Something a reporter can do with their report: its page, and what happens when it is sent. */
type Action = {
  readonly path: string;
  readonly audit: `${string}.${string}`;
  readonly title: 'addition' | 'correction' | 'withdraw' | 'erase' | 'confirm';
  /** Not offered in the present state of the report. */
  readonly isClosed?: (c: RequestContext, report: OwnReport) => Promise<boolean>;
  readonly page: (form: FormState, report: OwnReport) => VNode;
  /** Errors, or the short word for the message after it is done. */
  readonly take: (c: RequestContext, report: OwnReport, values: FormValues) => Promise<FormState['errors'] | string>;
};

const addition = (kind: 'addition' | 'correction', path: string): Action => ({
  path,
  audit: 'barriers.report-added-to',
  title: kind,
  isClosed: async (_c, report) => report.withdrawnAt !== null,
  page: (form) => <AdditionPage form={form} action={path} kind={kind} />,
  take: async (c, report, values) => {
    const checked = checkForm(additionForm(c.var.locale), values);
    if (!checked.ok) return checked.failure;
    await transact(c.var.services, citizen, (work) => addToReport(work, report, { kind, text: checked.value.text }));
    return 'ergaenzt';
  },
});

const withdrawal: Action = {
  path: `${followPath}/zurueckziehen`,
  audit: 'barriers.report-withdrawn',
  title: 'withdraw',
  page: ({ locale }) => <ConsentPage locale={locale} action={withdrawal.path} question="withdraw" />,
  take: async (c, report) => {
    const { services } = c.var;
    await transact(services, citizen, (work) => withdrawReport(work, services, report.id));
    return 'zurueckgezogen';
  },
};

const erasure: Action = {
  path: `${followPath}/kontakt-loeschen`,
  audit: 'barriers.contact-erased',
  title: 'erase',
  page: ({ locale }) => <ConsentPage locale={locale} action={erasure.path} question="erase" />,
  take: async (c, report) => {
    await transact(c.var.services, citizen, (work) => eraseOwnContact(work, report));
    return 'geloescht';
  },
};

const lastWord: Action = {
  path: `${followPath}/bestaetigen`,
  audit: 'barriers.confirmation-answered',
  title: 'confirm',
  isClosed: async (c, report) => {
    const { state } = await findFollowedBarrier(c.var.services.db, report.barrierId);
    return report.withdrawnAt !== null || (state !== 'resolved' && state !== 'confirmed');
  },
  page: (form, report) => <LastWordPage form={form} action={lastWord.path} before={report.confirmation} />,
  take: async (c, { id: reportId, barrierId }, values) => {
    const { services, locale } = c.var;
    const checked = checkForm(lastWordForm(locale), values);
    if (!checked.ok) return checked.failure;
    const answered = await transact(services, citizen, (work) =>
      answerConfirmation(work, services, { reportId, barrierId, ...checked.value }),
    );
    return answered.ok ? 'bestaetigt' : 'nicht-gefragt';
  },
};

function render(
  c: RequestContext,
  action: Action,
  report: OwnReport,
  values: FormValues,
  errors: FormState['errors'] = [],
): Response {
  const { locale } = c.var;
  return renderPage(
    c,
    {
      title: actionTexts(locale)[action.title],
      errors,
      languageForm: actionFormId,
      current: followPath,
      noIndex: true,
    },
    action.page({ locale, values, errors }, report),
  );
}

const toStatus = (c: RequestContext, done: string): Response =>
  c.redirect(`${localized(c.var.locale, `${followPath}/stand`)}?erledigt=${done}`, 303);

async function show(c: RequestContext, action: Action): Promise<Response> {
  const report = await openReportOf(c);
  if (!report) return askAgain(c);
  return (await action.isClosed?.(c, report)) ? toStatus(c, 'nicht-gefragt') : render(c, action, report, {});
}

async function take(c: RequestContext, action: Action): Promise<Response> {
  const { values } = await readForm(c);
  const report = await reportFor(c, values);
  if (report instanceof Response) return report;
  const language = locales.find((locale) => values['go'] === `language:${locale}`);
  if (language) {
    // Nothing is stored of these short forms: the page itself comes back in the other language with what was typed.
    c.set('locale', language);
    return render(c, action, report, values);
  }
  if (await action.isClosed?.(c, report)) return toStatus(c, 'nicht-gefragt');
  const outcome = await action.take(c, report, values);
  return typeof outcome === 'string' ? toStatus(c, outcome) : render(c, action, report, values, outcome);
}

const actions: readonly Action[] = [
  addition('addition', `${followPath}/ergaenzen`),
  addition('correction', `${followPath}/berichtigen`),
  withdrawal,
  erasure,
  lastWord,
];

export const actionRoutes: readonly Route[] = actions.flatMap((action) => [
  get(action.path, { permission: everyone }, (c) => show(c, action)),
  post(action.path, { permission: everyone, audit: action.audit, limit }, (c) => take(c, action)),
]);
