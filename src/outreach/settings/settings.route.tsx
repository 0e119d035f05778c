import { citizen } from '../../platform/actor.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { forPrograms, get, post, type Refuse, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { transact } from '../../platform/use-case.ts';
import { valueOf } from '../../ui/form/form-state.ts';
import { EndPage } from '../end.page.tsx';
import { leftPath, newsletterPath, settingsPath } from '../newsletter-address.ts';
import { editions, subscriberOfToken } from '../newsletter.ts';
import { findSubscriber, newsletterSecret, type Subscriber } from '../subscribers.store.ts';
import { subscribeTexts } from '../subscribe/subscribe.messages.ts';
import { changeEdition, leaveNewsletter } from './change-subscription.ts';
import { settingsTexts } from './settings.messages.ts';
import { SettingsPage } from './settings.page.tsx';

const tokenOf = (c: RequestContext): string => c.req.param('token') ?? '';

async function bearerOf(c: RequestContext): Promise<Subscriber | undefined> {
  const { db } = c.var.services;
  const id = subscriberOfToken(tokenOf(c), await newsletterSecret(db));
  return id === null ? undefined : findSubscriber(db, id);
}

function renderEnd(c: RequestContext, words: { title: string; lead: string }, status?: 410): Response {
  const { locale } = c.var;
  const next = { path: newsletterPath, text: settingsTexts(locale).again };
  return renderPage(c, { title: words.title, noIndex: true }, <EndPage {...{ locale, next }} {...words} />, status);
}

function renderNobody(c: RequestContext): Response {
  const { goneTitle: title, goneLead: lead } = settingsTexts(c.var.locale);
  return renderEnd(c, { title, lead }, 410);
}

function showLeft(c: RequestContext): Response {
  const { leftTitle: title, leftLead: lead } = settingsTexts(c.var.locale);
  return renderEnd(c, { title, lead });
}

function render(c: RequestContext, edition: string, message?: string): Response {
  const { locale } = c.var;
  const errors = message === undefined ? undefined : [{ field: 'edition', message }];
  return renderPage(
    c,
    { title: settingsTexts(locale).title, errors, noIndex: true },
    <SettingsPage
      form={{ locale, values: { edition }, errors }}
      token={tokenOf(c)}
      saved={c.req.query('erledigt') !== undefined}
    />,
  );
}

async function show(c: RequestContext): Promise<Response> {
  const subscriber = await bearerOf(c);
  return subscriber ? render(c, subscriber.edition) : renderNobody(c);
}

async function change(c: RequestContext): Promise<Response> {
  const { locale, services } = c.var;
  const form = { locale, values: (await readForm(c)).values };
  if (valueOf(form, 'go') === 'leave') {
    await transact(services, citizen, (work) => leaveNewsletter(work, tokenOf(c)));
    return c.redirect(localized(locale, leftPath), 303);
  }
  const subscriber = await bearerOf(c);
  if (!subscriber) return renderNobody(c);
  const edition = editions.find((one) => one === valueOf(form, 'edition'));
  if (edition === undefined) return render(c, '', subscribeTexts(locale).editionMissing);
  const changed = await transact(services, citizen, (work) => changeEdition(work, tokenOf(c), edition));
  if (!changed.ok) return renderNobody(c);
  return c.redirect(`${localized(locale, settingsPath(tokenOf(c)))}?erledigt=1`, 303);
}

/** Mail programs press the button themselves (RFC 8058): they send no origin, no cookie, and read no page. */
async function leaveAtOnce(c: RequestContext): Promise<Response> {
  await transact(c.var.services, citizen, (work) => leaveNewsletter(work, tokenOf(c)));
  return c.text('unsubscribed\n', 200);
}

const refuse: Refuse = (c, status) => c.text('refused\n', status);

export const settingsRoutes: readonly Route[] = [
  get(`${newsletterPath}/einstellungen/:token`, { permission: everyone }, show),
  post(`${newsletterPath}/einstellungen/:token`, { permission: everyone, audit: 'outreach.edition-changed' }, change),
  get(leftPath, { permission: everyone }, showLeft),
  // Whoever opens the address of mail programs in a browser decides on a page, too.
  get(`${newsletterPath}/abmelden/:token`, { permission: everyone }, show),
  ...forPrograms(refuse, [
    post(`${newsletterPath}/abmelden/:token`, { permission: everyone, audit: 'outreach.unsubscribed' }, leaveAtOnce),
  ]),
];
