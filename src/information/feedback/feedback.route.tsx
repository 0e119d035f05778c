import { citizen } from '../../platform/actor.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { clientAddress } from '../../platform/http/client-address.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import type { RateLimit } from '../../platform/http/rate-limit.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { locales, localized, type Locale } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { newToken } from '../../platform/secrets/token.ts';
import { transact } from '../../platform/use-case.ts';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { publicPage } from '../feedback.ts';
import { findFeedback } from '../feedback.store.ts';
import { pageTexts } from '../texts/texts.messages.ts';
import { checkFeedback } from './feedback.form.ts';
import { feedbackTexts } from './feedback.messages.ts';
import { feedbackFormId, FeedbackPage, feedbackPath, pageParameter } from './feedback.page.tsx';
import { receivedTexts } from './received.messages.ts';
import { ReceivedPage } from './received.page.tsx';
import { sendFeedback } from './send-feedback.ts';

/** Generous, because a home or a workshop shares one address. */
const sendLimit: RateLimit = { name: 'accessibility-feedback', points: 15, seconds: 3600 };

const thanksPath = `${feedbackPath}/danke`;

function show(c: RequestContext, form: FormState, status?: 200 | 429): Response {
  const { locale } = c.var;
  const t = feedbackTexts(locale);
  return renderPage(
    c,
    {
      title: t.title,
      description: t.description,
      errors: form.errors,
      breadcrumbs: wayHere(locale),
      current: feedbackPath,
      languageForm: feedbackFormId,
    },
    <FeedbackPage form={form} submissionKey={valueOf(form, 'key') || newToken()} />,
    status,
  );
}

const wayHere = (locale: Locale) => [
  { href: localized(locale, '/barrierefreiheit'), text: pageTexts(locale).accessibilityStatement },
];

/** Which page somebody came from: named in the link, or the page whose footer they used. */
function pageOf(c: RequestContext): string {
  const named = publicPage(c.req.query(pageParameter));
  if (named !== '') return named;
  const from = c.req.header('referer') ?? '';
  if (!URL.canParse(from) || new URL(from).host !== new URL(c.req.url).host) return '';
  const page = publicPage(new URL(from).pathname);
  return page.endsWith(feedbackPath) ? '' : page;
}

/** The same form in another language, with everything typed: the browser posts it again there. */
function inLanguage(c: RequestContext, pressed: string): Response | null {
  const wanted = locales.find((locale) => pressed === `language:${locale}`);
  if (wanted === undefined) return null;
  return wanted === c.var.locale ? null : c.redirect(localized(wanted, feedbackPath), 307);
}

async function send(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const t = feedbackTexts(locale);
  const { values } = await readForm(c);
  const form: FormState = { locale, values };
  const pressed = valueOf(form, 'go');
  if (pressed.startsWith('language:')) return inLanguage(c, pressed) ?? show(c, form, 200);
  const checked = checkFeedback(values, locale);
  if (!checked.ok) return show(c, { ...form, errors: checked.failure });
  if (valueOf(form, 'website') !== '') return show(c, { ...form, errors: [{ field: 'problem', message: t.onceMore }] });
  if (!(await services.limits.allow(sendLimit, clientAddress(c)))) {
    return show(c, { ...form, errors: [{ field: 'problem', message: t.tooMany }] }, 429);
  }
  const submissionKey = valueOf(form, 'key') || null;
  const reference = await transact(services, citizen, (work) =>
    sendFeedback(work, services, { ...checked.value, locale, submissionKey }),
  );
  return c.redirect(`${localized(locale, thanksPath)}?zeichen=${reference}`, 303);
}

/** Shows no more than the reference and the date that follows from it: the address alone must give nothing away. */
async function showThanks(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const reference = c.req.query('zeichen') ?? '';
  const feedback = await findFeedback(services.db, reference);
  if (!feedback) return renderFault(c, 'notFound');
  return renderPage(
    c,
    { title: receivedTexts(locale).title, breadcrumbs: wayHere(locale), current: feedbackPath, noIndex: true },
    <ReceivedPage locale={locale} kind={feedback.kind} reference={feedback.reference} dueOn={feedback.dueOn} />,
  );
}

export const feedbackRoutes: readonly Route[] = [
  get(feedbackPath, { permission: everyone }, (c) => show(c, { locale: c.var.locale, values: { page: pageOf(c) } })),
  post(feedbackPath, { permission: everyone, audit: 'information.feedback-received' }, send),
  get(thanksPath, { permission: everyone }, showThanks),
];
