import { citizen } from '../../platform/actor.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { clientAddress } from '../../platform/http/client-address.ts';
import type { RateLimit } from '../../platform/http/rate-limit.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import { hashReceiptCode, normalizeReceiptCode } from '../../platform/secrets/receipt-code.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { browseTexts } from '../browse/browse.messages.ts';
import { ownRegistrationPath, publicEventsPath } from '../event-address.ts';
import { CodePage, OwnPage, ThanksPage, type OwnRegistration } from './own.page.tsx';
import { keptCode, openRegistration, openRegistrationOf } from './own-session.route.ts';
import { needsForm } from './register.form.ts';
import { registerTexts } from './register.messages.ts';
import { changeNeeds, withdrawRegistration } from './register.ts';
import { findByCode } from './registrations.store.ts';

/** Guessing a code (37 bits) stays hopeless. */
const codeLimit: RateLimit = { name: 'registration-codes', points: 20, seconds: 900 };
const limit: RateLimit = { name: 'registration-changes', points: 60, seconds: 3600 };

type CodeFault = 'notACode' | 'unknown' | 'tooMany';

const shared = (c: RequestContext) => ({
  current: publicEventsPath,
  noIndex: true,
  breadcrumbs: [{ href: localized(c.var.locale, publicEventsPath), text: browseTexts(c.var.locale).title }],
});

function renderCode(c: RequestContext, values: FormValues = {}, fault?: CodeFault): Response {
  const { locale, services } = c.var;
  const t = registerTexts(locale);
  const errors = fault === undefined ? undefined : [{ field: 'code', message: t[fault] }];
  const [telephone = ''] = services.district.office.telephones;
  return renderPage(
    c,
    { ...shared(c), title: t.enterTitle, errors },
    <CodePage form={{ locale, values, errors }} telephone={telephone} />,
    fault === 'tooMany' ? 429 : undefined,
  );
}

async function openByCode(c: RequestContext, typed: string): Promise<Result<null, CodeFault>> {
  const { db, limits } = c.var.services;
  const code = normalizeReceiptCode(typed);
  if (code === null) return failure('notACode');
  const who = clientAddress(c);
  if (!(await limits.allow(codeLimit, who))) return failure('tooMany');
  const found = await findByCode(db, await hashReceiptCode(db, code));
  if (!found) return failure('unknown');
  await limits.giveBack(codeLimit, who);
  await openRegistration(c, found.id);
  return success(null);
}

async function enterCode(c: RequestContext): Promise<Response> {
  const { values } = await readForm(c);
  const opened = await openByCode(c, valueOf({ locale: 'de', values }, 'code'));
  return opened.ok ? toOwn(c) : renderCode(c, values, opened.failure);
}

const toOwn = (c: RequestContext, done = ''): Response =>
  c.redirect(localized(c.var.locale, `${ownRegistrationPath}/stand`) + (done && `?erledigt=${done}`), 303);

const toCode = (c: RequestContext): Response => c.redirect(localized(c.var.locale, ownRegistrationPath), 303);

/** Runs a handler with the registration that is open in this browser, or asks for its code. */
const withOwn =
  (handle: (c: RequestContext, own: OwnRegistration) => Response | Promise<Response>) =>
  async (c: RequestContext): Promise<Response> => {
    const own = await openRegistrationOf(c);
    return own ? handle(c, own) : toCode(c);
  };

function thank(c: RequestContext, own: OwnRegistration): Response {
  const { locale } = c.var;
  const t = registerTexts(locale);
  const title = own.registration.state === 'waiting' ? t.waitingTitle : t.thanksTitle;
  return renderPage(c, { ...shared(c), title }, <ThanksPage {...{ locale, own }} code={keptCode(c)} />);
}

function renderOwn(
  c: RequestContext,
  own: OwnRegistration,
  { values, errors }: { values?: FormValues; errors?: readonly FieldError[] } = {},
): Response {
  const { locale } = c.var;
  const t = registerTexts(locale);
  const form = { locale, values: values ?? { needs: own.registration.needs ?? '' }, errors };
  const flash = doneFlash(c, { gespeichert: t.saved });
  return renderPage(c, { ...shared(c), title: t.enterTitle, errors, flash }, <OwnPage form={form} own={own} />);
}

async function saveNeeds(c: RequestContext, own: OwnRegistration): Promise<Response> {
  const { values } = await readForm(c);
  const checked = checkForm(needsForm(c.var.locale), values);
  if (!checked.ok) return renderOwn(c, own, { values, errors: checked.failure });
  const needs = checked.value.needs || null;
  await transact(c.var.services, citizen, (work) => changeNeeds(work, own.registration.id, needs));
  return toOwn(c, 'gespeichert');
}

async function withdraw(c: RequestContext, own: OwnRegistration): Promise<Response> {
  const { services } = c.var;
  await transact(services, citizen, (work) => withdrawRegistration(work, services, own.registration.id));
  return toOwn(c);
}

export const ownRoutes: readonly Route[] = [
  get(ownRegistrationPath, { permission: everyone }, (c) => renderCode(c)),
  post(ownRegistrationPath, { permission: everyone, audit: { none: 'opening shows, it changes nothing' } }, enterCode),
  get(`${ownRegistrationPath}/danke`, { permission: everyone }, withOwn(thank)),
  get(`${ownRegistrationPath}/stand`, { permission: everyone }, withOwn(renderOwn)),
  post(
    `${ownRegistrationPath}/bedarf`,
    { permission: everyone, audit: 'events.needs-changed', limit },
    withOwn(saveNeeds),
  ),
  post(
    `${ownRegistrationPath}/abmelden`,
    { permission: everyone, audit: 'events.registration-withdrawn', limit },
    withOwn(withdraw),
  ),
];
