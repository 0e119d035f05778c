import { readForm } from '../../../platform/forms/read-form.ts';
import { clientAddress } from '../../../platform/http/client-address.ts';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { localized } from '../../../platform/i18n/locale.ts';
import { everyone } from '../../../platform/permission.ts';
import { normalizeReceiptCode } from '../../../platform/secrets/receipt-code.ts';
import { valueOf, type FormValues } from '../../../ui/form/form-state.ts';
import { redirectTo } from '../navigation.route.ts';
import { codeLimit } from '../report-limits.ts';
import { reportTexts } from '../report.messages.ts';
import { reportPath, stepPath } from '../steps.ts';
import { draftEnd } from './draft.ts';
import { draftOfRequest, rememberDraft } from './draft-cookie.route.ts';
import { resumeDraft } from './keep-for-later.ts';
import { laterTexts } from './later.messages.ts';
import { ResumePage, SavedPage } from './later.page.tsx';
import { isOpen } from './open-draft.ts';

async function showSaved(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const draft = await draftOfRequest(c);
  if (!draft || !isOpen(draft)) return redirectTo(c, draft ? `${reportPath}/danke` : reportPath);
  return renderPage(
    c,
    { title: laterTexts(locale).savedTitle, current: reportPath, noIndex: true },
    <SavedPage
      locale={locale}
      code={draft.content.code}
      until={draftEnd(draft.content, services.clock.now())}
      resumeAddress={services.config.baseUrl + localized(locale, `${reportPath}/weiter`)}
    />,
  );
}

function showResume(c: RequestContext): Response {
  return renderResume(c, {});
}

function renderResume(c: RequestContext, values: FormValues, message?: string, status?: 429): Response {
  const { locale } = c.var;
  const errors = message === undefined ? [] : [{ field: 'code', message }];
  return renderPage(
    c,
    {
      title: laterTexts(locale).resumeTitle,
      errors,
      current: reportPath,
      breadcrumbs: [{ href: localized(locale, reportPath), text: reportTexts(locale).name }],
    },
    <ResumePage form={{ locale, values, errors }} />,
    status,
  );
}

async function resume(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const { values } = await readForm(c);
  const t = laterTexts(locale);
  const code = normalizeReceiptCode(valueOf({ locale, values }, 'code'));
  if (code === null) return renderResume(c, values, t.notACode);
  const who = clientAddress(c);
  if (!(await services.limits.allow(codeLimit, who))) return renderResume(c, values, t.tooMany, 429);
  const draft = await resumeDraft(services.db, code, services.clock.now());
  if (!draft.ok) return renderResume(c, values, t.unknown);
  await services.limits.giveBack(codeLimit, who);
  rememberDraft(c, draft.value.token);
  return redirectTo(c, stepPath('placeKind'));
}

export const laterRoutes: readonly Route[] = [
  get(`${reportPath}/gespeichert`, { permission: everyone }, showSaved),
  get(`${reportPath}/weiter`, { permission: everyone }, showResume),
  post(`${reportPath}/weiter`, { permission: everyone, audit: { none: 'an unsent draft' } }, resume),
];
