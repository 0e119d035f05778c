import { citizen } from '../../platform/actor.ts';
import { dayOf } from '../../platform/calendar.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { clientAddress } from '../../platform/http/client-address.ts';
import type { RateLimit } from '../../platform/http/rate-limit.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { locales, localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { transact } from '../../platform/use-case.ts';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { currentCall, isPublished, phaseOf } from '../edition.ts';
import { listEditions } from '../editions.store.ts';
import { addressKey } from '../partner.ts';
import { askedPath, publicWeeksPath } from '../weeks-address.ts';
import { askForLink, confirmRequest, openRequest } from './ask-for-link.ts';
import { personForm } from './call.form.ts';
import { callTexts } from './call.messages.ts';
import { CallEndPage, callFormId, CallPage, ConfirmPage } from './call.page.tsx';

/** Generous, because a workshop shares one address. */
const fromOnePlace: RateLimit = { name: 'action-weeks', points: 20, seconds: 3600 };
/** Nobody's mailbox is filled by others. */
const toOneAddress: RateLimit = { name: 'action-weeks-to', points: 3, seconds: 24 * 3600 };

async function show(c: RequestContext, form: FormState, status?: 200 | 429): Promise<Response> {
  const { locale, services } = c.var;
  const t = callTexts(locale);
  const editions = await listEditions(services.db);
  const today = dayOf(services.clock.now());
  const edition = currentCall(editions, today);
  return renderPage(
    c,
    {
      title: t.title,
      description: t.description,
      errors: form.errors,
      current: publicWeeksPath,
      languageForm: edition?.state === 'call' ? callFormId : undefined,
    },
    <CallPage
      {...{ form, edition }}
      published={editions.filter(isPublished)}
      today={today}
      telephone={edition?.contactTelephone ?? services.district.office.telephones[0] ?? ''}
    />,
    status,
  );
}

async function ask(c: RequestContext): Promise<Response> {
  const { values } = await readForm(c);
  const language = locales.find((one) => values['go'] === `language:${one}`);
  if (language) {
    c.set('locale', language);
    return show(c, { locale: language, values });
  }
  const { locale, services } = c.var;
  const t = callTexts(locale);
  const form: FormState = { locale, values };
  const refuse = (message: string, status?: 429) => show(c, { ...form, errors: [{ field: 'email', message }] }, status);
  const today = dayOf(services.clock.now());
  const edition = currentCall(await listEditions(services.db), today);
  if (!edition || phaseOf(edition, today) !== 'callOpen') return refuse(t.closedTitle);
  const checked = checkForm(personForm(locale), values);
  if (!checked.ok) return show(c, { ...form, errors: checked.failure });
  if (valueOf(form, 'website') !== '') return refuse(t.onceMore);
  if (!(await services.limits.allow(fromOnePlace, clientAddress(c)))) return refuse(t.tooMany, 429);
  // Says nothing about the address: who asks again and again reads the same page.
  if (await services.limits.allow(toOneAddress, addressKey(checked.value.email))) {
    await transact(services, citizen, (work) => askForLink(work, services, { edition, locale, ...checked.value }));
  }
  return c.redirect(localized(locale, askedPath), 303);
}

const tokenOf = (c: RequestContext): string => c.req.param('token') ?? '';

function renderEnd(c: RequestContext, { title, lead }: { title: string; lead: string }, status?: 410): Response {
  return renderPage(
    c,
    { title, noIndex: true, current: publicWeeksPath },
    <CallEndPage locale={c.var.locale} title={title} lead={lead} />,
    status,
  );
}

function renderGone(c: RequestContext): Response {
  const { goneTitle: title, goneLead: lead } = callTexts(c.var.locale);
  return renderEnd(c, { title, lead }, 410);
}

function showAsked(c: RequestContext): Response {
  const { askedTitle: title, askedLead: lead } = callTexts(c.var.locale);
  return renderEnd(c, { title, lead });
}

async function showConfirm(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  if (!(await openRequest(services, tokenOf(c)))) return renderGone(c);
  return renderPage(
    c,
    { title: callTexts(locale).confirmTitle, noIndex: true, current: publicWeeksPath },
    <ConfirmPage locale={locale} token={tokenOf(c)} />,
  );
}

async function confirm(c: RequestContext): Promise<Response> {
  const { services } = c.var;
  const confirmed = await transact(services, citizen, (work) => confirmRequest(work, services, tokenOf(c)));
  return confirmed.ok ? c.redirect(confirmed.value.path, 303) : renderGone(c);
}

const confirmRoute = `${publicWeeksPath}/bestaetigen/:token`;

export const callRoutes: readonly Route[] = [
  get(publicWeeksPath, { permission: everyone, countsVisits: true, sameForAll: true }, (c) =>
    show(c, { locale: c.var.locale }),
  ),
  post(publicWeeksPath, { permission: everyone, audit: 'action-weeks.link-asked' }, ask),
  get(askedPath, { permission: everyone }, showAsked),
  get(confirmRoute, { permission: everyone }, showConfirm),
  post(confirmRoute, { permission: everyone, audit: 'action-weeks.link-confirmed' }, confirm),
];
