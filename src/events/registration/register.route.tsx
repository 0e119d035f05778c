import { citizen } from '../../platform/actor.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { newFormKey, sentForm } from '../../platform/forms/form-key.ts';
import { isAlreadyMade, makeOnce } from '../../platform/forms/make-once.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import type { RateLimit } from '../../platform/http/rate-limit.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type Handler, type RequestContext, type Route } from '../../platform/http/route.ts';
import { locales, localized } from '../../platform/i18n/locale.ts';
import { everyone } from '../../platform/permission.ts';
import { newHashedCode } from '../../platform/secrets/receipt-code.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { browseTexts } from '../browse/browse.messages.ts';
import { readEvent } from '../event.ts';
import { publicEventPath, publicEventRoute, publicEventsPath, ownRegistrationPath } from '../event-address.ts';
import { findPublicEvent, type EventRow } from '../events.store.ts';
import { openDates } from './open-dates.ts';
import { keepCode, openRegistration } from './own-session.route.ts';
import { registerForm, whoComes } from './register.form.ts';
import { registerTexts } from './register.messages.ts';
import { register, type Registered } from './register.ts';
import { RefusedPage, RegisterPage, registerFormId } from './register.page.tsx';

const limit: RateLimit = { name: 'event-registrations', points: 30, seconds: 3600 };

const withPublicEvent =
  (handle: (c: RequestContext, event: EventRow) => Promise<Response>): Handler =>
  async (c) => {
    const event = await findPublicEvent(c.var.services.db, c.req.param('slug') ?? '');
    return event ? handle(c, event) : renderFault(c, 'notFound');
  };

const telephoneOf = (c: RequestContext, event: EventRow): string =>
  event.contactTelephone ?? c.var.services.district.office.telephones[0] ?? '';

type Shown = { values: FormValues; errors?: readonly FieldError[] };

async function render(c: RequestContext, event: EventRow, { values, errors }: Shown): Promise<Response> {
  const { locale, services } = c.var;
  const { open } = await openDates(services, event);
  const { title, lang } = readEvent(locale, event);
  const t = registerTexts(locale);
  const shared = {
    title: `${t.title}: ${title}`,
    current: publicEventsPath,
    noIndex: true,
    breadcrumbs: [
      { href: localized(locale, publicEventsPath), text: browseTexts(locale).title },
      { href: localized(locale, publicEventPath(event.slug)), text: title },
    ],
  };
  const telephone = telephoneOf(c, event);
  if (open.length === 0) {
    const text = event.takesRegistrations ? t.closed : t.notTaken;
    return renderPage(c, shared, <RefusedPage {...{ locale, event, title, text, telephone }} />);
  }
  return renderPage(
    c,
    { ...shared, errors, languageForm: registerFormId },
    <RegisterPage {...{ event, title, open, telephone }} titleLang={lang} form={{ locale, values, errors }} />,
  );
}

const show = (c: RequestContext, event: EventRow): Promise<Response> =>
  render(c, event, { values: { ...newFormKey(), date: c.req.query('termin') } });

async function take(c: RequestContext, event: EventRow): Promise<Response> {
  const { values } = await readForm(c);
  const language = locales.find((one) => values['go'] === `language:${one}`);
  if (language) {
    c.set('locale', language);
    return render(c, event, { values });
  }
  const { locale, services } = c.var;
  const t = registerTexts(locale);
  // A robot is thanked like anybody, and nothing is kept.
  if (valueOf({ locale, values }, 'website') !== '') return toThanks(c);
  const { open } = await openDates(services, event);
  const chosen = open.find(({ date }) => date.id === valueOf({ locale, values }, 'date'));
  const checked = checkForm(registerForm(locale), values);
  if (!checked.ok || !chosen) {
    const dateError = chosen ? [] : [{ field: 'date', message: t.dateMissing }];
    return render(c, event, { values, errors: [...dateError, ...(checked.ok ? [] : checked.failure)] });
  }
  const results: Registered[] = [];
  const code = await newHashedCode(services.db);
  const outcome = await transact(services, citizen, (work) =>
    makeOnce(work, {
      sent: sentForm('event-registration', values),
      make: async () => {
        const who = { ...whoComes(checked.value), ...code, dateId: chosen.date.id, locale, byOffice: false };
        const made = await register(work, services, who);
        if (made.ok) results.push(made.value);
        return made;
      },
      nameOf: ({ id }) => id,
    }),
  );
  if (!outcome.ok) {
    if (!isAlreadyMade(outcome.failure))
      return render(c, event, { values, errors: [{ field: 'date', message: t.closed }] });
    const errors = [{ field: 'name', message: t.alreadySent }];
    return render(c, event, { values: { ...values, ...newFormKey() }, errors });
  }
  const [registered] = results;
  if (registered) keepCode(c, registered.code);
  await openRegistration(c, outcome.value);
  return toThanks(c);
}

const toThanks = (c: RequestContext): Response =>
  c.redirect(localized(c.var.locale, `${ownRegistrationPath}/danke`), 303);

const path = `${publicEventRoute}/anmelden`;

export const registerRoutes: readonly Route[] = [
  get(path, { permission: everyone }, withPublicEvent(show)),
  post(path, { permission: everyone, audit: 'events.registered', limit }, withPublicEvent(take)),
];
