import { readForm } from '../../platform/forms/read-form.ts';
import { clientAddress } from '../../platform/http/client-address.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { hashReceiptCode, normalizeReceiptCode } from '../../platform/secrets/receipt-code.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { findDraftByCode } from '../report/draft/draft.store.ts';
import { codeLimit } from '../report/report-limits.ts';
import { findReportByCode } from '../reports.store.ts';
import { CodeAgainPage, CodePage, followPath } from './code.page.tsx';
import { closeReport, openReport, openReportOf } from './follow-session.route.ts';
import { followTexts } from './follow.messages.ts';
import { findOwnReport, type OwnReport } from './follow.store.ts';
import { renderStatus } from './status.route.tsx';

type CodeFault = 'notACode' | 'unknown' | 'notSent' | 'tooMany';

/** Finds the report behind a typed code and opens it in this browser. */
async function openByCode(c: RequestContext, typed: string): Promise<Result<OwnReport, CodeFault>> {
  const { db, limits, clock } = c.var.services;
  const code = normalizeReceiptCode(typed);
  if (code === null) return failure('notACode');
  const who = clientAddress(c);
  if (!(await limits.allow(codeLimit, who))) return failure('tooMany');
  const hash = await hashReceiptCode(db, code);
  const found = await findReportByCode(db, hash);
  const report = found && (await findOwnReport(db, found.id));
  if (!report) return failure((await findDraftByCode(db, hash, clock.now())) ? 'notSent' : 'unknown');
  await limits.giveBack(codeLimit, who);
  await openReport(c, report.id);
  return success(report);
}

async function showCode(c: RequestContext): Promise<Response> {
  if (await openReportOf(c)) return c.redirect(localized(c.var.locale, `${followPath}/stand`), 303);
  const t = followTexts(c.var.locale);
  const notice = c.req.query('hinweis');
  if (notice === 'abgelaufen') return renderCode(c, {}, undefined, { tone: 'info', text: t.expired });
  return renderCode(c, {}, undefined, notice === 'vergessen' ? { tone: 'success', text: t.forgotten } : undefined);
}

function renderCode(
  c: RequestContext,
  values: FormValues,
  fault?: CodeFault,
  flash?: { tone: 'info' | 'success'; text: string },
): Response {
  const { locale } = c.var;
  const errors = fault === undefined ? [] : [{ field: 'code', message: followTexts(locale)[fault] }];
  return renderPage(
    c,
    { title: followTexts(locale).enterTitle, errors, flash, current: followPath },
    <CodePage form={{ locale, values, errors }} />,
    fault === 'tooMany' ? 429 : undefined,
  );
}

async function enterCode(c: RequestContext): Promise<Response> {
  const { values } = await readForm(c);
  const opened = await openByCode(c, valueOf({ locale: 'de', values }, 'code'));
  if (!opened.ok) return renderCode(c, values, opened.failure);
  return c.redirect(localized(c.var.locale, `${followPath}/stand`), 303);
}

/**
 * The report an action is about: the open one, or the one whose code was typed again after the time was over. Otherwise the page that
 * asks for the code and carries along what was typed.
 */
export async function reportFor(c: RequestContext, values: FormValues): Promise<OwnReport | Response> {
  const open = await openReportOf(c);
  if (open) return open;
  const { locale } = c.var;
  const code = valueOf({ locale, values }, 'code');
  const opened = code === '' ? null : await openByCode(c, code);
  if (opened?.ok) return opened.value;
  const errors = opened ? [{ field: 'code', message: followTexts(locale)[opened.failure] }] : [];
  return renderPage(
    c,
    { title: followTexts(locale).enterTitle, errors, current: followPath, noIndex: true },
    <CodeAgainPage form={{ locale, values, errors }} action={c.req.path} typed={values} />,
    opened?.failure === 'tooMany' ? 429 : 422,
  );
}

async function showStatus(c: RequestContext): Promise<Response> {
  const report = await openReportOf(c);
  return report ? renderStatus(c, report) : askAgain(c);
}

/** For pages that only show something: the code is asked for first. */
export function askAgain(c: RequestContext): Response {
  return c.redirect(localized(c.var.locale, `${followPath}?hinweis=abgelaufen`), 303);
}

async function finish(c: RequestContext): Promise<Response> {
  await closeReport(c);
  return c.redirect(localized(c.var.locale, `${followPath}?hinweis=vergessen`), 303);
}

export const codeRoutes: readonly Route[] = [
  get(followPath, { permission: everyone }, showCode),
  post(followPath, { permission: everyone, audit: { none: 'reading one’s own report' } }, enterCode),
  get(`${followPath}/stand`, { permission: everyone }, showStatus),
  post(`${followPath}/fertig`, { permission: everyone, audit: { none: 'only the browser forgets' } }, finish),
];
