import { citizen } from '../../platform/actor.ts';
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
import { EndPage } from '../end.page.tsx';
import { archivePath, askedPath, confirmedPath, newsletterPath } from '../newsletter-address.ts';
import { addressKey } from '../newsletter.ts';
import { subscribeForm } from './subscribe.form.ts';
import { subscribeTexts } from './subscribe.messages.ts';
import { AskedPage, ConfirmPage, subscribeFormId, SubscribePage } from './subscribe.page.tsx';
import { askForSubscription, confirmSubscription, isWaitingForConfirmation } from './subscribe.ts';

/** Generous, because a home or a workshop shares one address. */
const fromOnePlace: RateLimit = { name: 'newsletter', points: 20, seconds: 3600 };
/** Nobody's mailbox is filled by others. */
const toOneAddress: RateLimit = { name: 'newsletter-to', points: 3, seconds: 24 * 3600 };

function show(c: RequestContext, form: FormState, status?: 200 | 429): Response {
  const t = subscribeTexts(c.var.locale);
  return renderPage(
    c,
    {
      title: t.title,
      description: t.description,
      errors: form.errors,
      current: newsletterPath,
      languageForm: subscribeFormId,
    },
    <SubscribePage form={form} telephone={c.var.services.district.office.telephones[0] ?? ''} />,
    status,
  );
}

async function subscribe(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const t = subscribeTexts(locale);
  const { values } = await readForm(c);
  const form: FormState = { locale, values };
  const pressed = valueOf(form, 'go');
  const wanted = locales.find((one) => pressed === `language:${one}`);
  if (wanted !== undefined) {
    return wanted === locale ? show(c, form, 200) : c.redirect(localized(wanted, newsletterPath), 307);
  }
  const refuse = (message: string, status?: 429) => show(c, { ...form, errors: [{ field: 'email', message }] }, status);
  const checked = checkForm(subscribeForm(locale), values);
  if (!checked.ok) return show(c, { ...form, errors: checked.failure });
  if (valueOf(form, 'website') !== '') return refuse(t.onceMore);
  if (!(await services.limits.allow(fromOnePlace, clientAddress(c)))) return refuse(t.tooMany, 429);
  // Says nothing about the address: who asks again and again reads the same page.
  if (await services.limits.allow(toOneAddress, addressKey(checked.value.email))) {
    await transact(services, citizen, (work) => askForSubscription(work, services, { ...checked.value, locale }));
  }
  return c.redirect(localized(locale, askedPath), 303);
}

const tokenOf = (c: RequestContext): string => c.req.param('token') ?? '';

function renderGone(c: RequestContext): Response {
  const { locale } = c.var;
  const { goneTitle: title, goneLead: lead, again: text } = subscribeTexts(locale);
  return renderPage(
    c,
    { title, noIndex: true },
    <EndPage {...{ locale, title, lead }} next={{ path: newsletterPath, text }} />,
    410,
  );
}

function showConfirmed(c: RequestContext): Response {
  const { locale } = c.var;
  const { confirmedTitle: title, confirmedLead: lead, archive: text } = subscribeTexts(locale);
  return renderPage(
    c,
    { title, noIndex: true },
    <EndPage {...{ locale, title, lead }} next={{ path: archivePath, text }} />,
  );
}

async function showConfirm(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  if (!(await isWaitingForConfirmation(services, tokenOf(c)))) return renderGone(c);
  return renderPage(
    c,
    { title: subscribeTexts(locale).confirmTitle, noIndex: true },
    <ConfirmPage locale={locale} token={tokenOf(c)} />,
  );
}

async function confirm(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const confirmed = await transact(services, citizen, (work) => confirmSubscription(work, tokenOf(c)));
  return confirmed.ok ? c.redirect(localized(locale, confirmedPath), 303) : renderGone(c);
}

export const subscribeRoutes: readonly Route[] = [
  get(newsletterPath, { permission: everyone }, (c) =>
    show(c, { locale: c.var.locale, values: { edition: c.var.locale === 'de-simple' ? 'easy' : 'standard' } }),
  ),
  post(newsletterPath, { permission: everyone, audit: 'outreach.subscription-asked' }, subscribe),
  get(askedPath, { permission: everyone }, (c) =>
    renderPage(
      c,
      { title: subscribeTexts(c.var.locale).askedTitle, noIndex: true },
      <AskedPage locale={c.var.locale} />,
    ),
  ),
  get(`${newsletterPath}/bestaetigen/:token`, { permission: everyone }, showConfirm),
  post(
    `${newsletterPath}/bestaetigen/:token`,
    { permission: everyone, audit: 'outreach.subscription-confirmed' },
    confirm,
  ),
  get(confirmedPath, { permission: everyone }, showConfirmed),
];
