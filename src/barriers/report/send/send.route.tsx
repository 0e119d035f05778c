import { officeNoticeFor, readOfficeState } from '../../../accounts/index.ts';
import { citizen } from '../../../platform/actor.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { clientAddress } from '../../../platform/http/client-address.ts';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { localized } from '../../../platform/i18n/locale.ts';
import { everyone } from '../../../platform/permission.ts';
import { codeHashOf } from '../../../platform/secrets/receipt-code.ts';
import { transact } from '../../../platform/use-case.ts';
import { readPromiseRules } from '../../promise-rules.ts';
import { answersOf, checkSteps, steps, type CheckedSteps } from '../all-steps.ts';
import { draftOfRequest, forgetDraft } from '../draft/draft-cookie.route.ts';
import { isOpen, isSent, type OpenDraft } from '../draft/open-draft.ts';
import { contextOf, leaveFor, pressed, redirectTo } from '../navigation.route.ts';
import { sendLimit, shortestTime } from '../report-limits.ts';
import { stepFormId } from '../step-form.tsx';
import { reportPath, stepBefore, stepPath, type QuestionName } from '../steps.ts';
import { checkTexts } from './check.messages.ts';
import { CheckPage, type CheckPageProps } from './check.page.tsx';
import { findPersonalData } from './personal-data.ts';
import { promisedDays } from './promised-days.ts';
import { receiptTexts } from './receipt.messages.ts';
import { ReceiptPage } from './receipt.page.tsx';
import { sendReport } from './send-report.ts';

async function showCheck(c: RequestContext): Promise<Response> {
  const draft = await draftOfRequest(c);
  if (!draft) return redirectTo(c, reportPath, '?hinweis=keine-meldung');
  return isOpen(draft) ? renderCheck(c, draft, {}, 200) : redirectTo(c, `${reportPath}/danke`);
}

type Refused = { refusal?: CheckPageProps['refusal']; missing?: readonly QuestionName[] };

function renderCheck(
  c: RequestContext,
  draft: OpenDraft,
  { refusal, missing }: Refused,
  status: 200 | 422 | 429,
): Response {
  const { locale, services } = c.var;
  const context = contextOf(c, draft);
  const checked = checkSteps(draft.content, context);
  const answers = answersOf(checked);
  const props: CheckPageProps = {
    locale,
    district: services.district,
    checked,
    warnings: warningsIn(checked),
    titleOf: (question) => steps[question].title(context),
    refusal,
    missing: missing ?? (answers.ok ? [] : answers.failure),
  };
  const { title } = checkTexts(locale);
  return renderPage(
    c,
    { title, languageForm: stepFormId, current: reportPath, noIndex: true },
    <CheckPage {...props} />,
    status,
  );
}

/** Free texts, by the page they were typed on. Contact data are not among them: they belong there. */
function warningsIn({ place, problem, photos }: CheckedSteps): CheckPageProps['warnings'] {
  const texts: readonly [QuestionName, string][] = [
    ['place', place.ok ? (place.value.text ?? '') : ''],
    ['problem', problem.ok ? (problem.value.text ?? '') : ''],
    ['photos', photos.ok ? [...photos.value.values()].join('\n') : ''],
  ];
  return texts
    .map(([question, text]) => ({ question, found: findPersonalData(text) }))
    .filter(({ found }) => found.length > 0);
}

async function send(c: RequestContext): Promise<Response> {
  const { services, locale } = c.var;
  const { values } = await readForm(c);
  const draft = await draftOfRequest(c);
  if (!draft) return redirectTo(c, reportPath, '?hinweis=keine-meldung');
  if (!isOpen(draft)) return redirectTo(c, `${reportPath}/danke`);
  const { placeKind } = contextOf(c, draft);
  const left = await leaveFor(c, draft, pressed(values), 'check', stepBefore('check', placeKind));
  if (left) return left;

  if (isTooFast(c, draft) || values['website']) return renderCheck(c, draft, { refusal: 'once-more' }, 422);
  if (!(await services.limits.allow(sendLimit, clientAddress(c))))
    return renderCheck(c, draft, { refusal: 'too-many' }, 429);
  const codeHash = await codeHashOf(services.db, draft.content.code);
  const sent = await transact(services, citizen, (work) =>
    sendReport(work, services, draft.token, { locale, codeHash }),
  );
  if (sent.ok) return redirectTo(c, `${reportPath}/danke`);
  if (sent.failure.kind === 'gone') return redirectTo(c, reportPath, '?hinweis=keine-meldung');
  return renderCheck(c, draft, { missing: sent.failure.missing }, 422);
}

function isTooFast(c: RequestContext, draft: OpenDraft): boolean {
  return c.var.services.clock.now().getTime() - Date.parse(draft.content.startedAt) < shortestTime;
}

async function showReceipt(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const draft = await draftOfRequest(c);
  if (!draft) return redirectTo(c, reportPath, '?hinweis=keine-meldung');
  if (!isSent(draft)) return redirectTo(c, stepPath('check'));
  const { code, number, hearsFromUs } = draft.content;
  const sentAt = new Date(draft.content.sentAt);
  const due = promisedDays(sentAt, await readPromiseRules(services.db, services.district));
  const office = await readOfficeState(services, services.clock.now());
  return renderPage(
    c,
    { title: receiptTexts(locale).title, current: reportPath, noIndex: true },
    <ReceiptPage
      locale={locale}
      code={code}
      number={number}
      sentAt={sentAt}
      due={due}
      notice={officeNoticeFor(office, locale, { kind: 'firstLook', due: due.firstLook })}
      hearsFromUs={hearsFromUs}
      statusAddress={services.config.baseUrl + localized(locale, '/meldung')}
    />,
  );
}

/** Lets go of the draft on a shared computer; what was kept or sent stays reachable with its code. */
function forget(c: RequestContext): Response {
  forgetDraft(c);
  return redirectTo(c, reportPath, '?hinweis=vergessen');
}

export const sendRoutes: readonly Route[] = [
  get(stepPath('check'), { permission: everyone }, showCheck),
  post(stepPath('check'), { permission: everyone, audit: 'barriers.reported' }, send),
  get(`${reportPath}/danke`, { permission: everyone }, showReceipt),
  post(`${reportPath}/vergessen`, { permission: everyone, audit: { none: 'only the browser forgets' } }, forget),
];
