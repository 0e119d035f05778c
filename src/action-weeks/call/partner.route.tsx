import { dayOf } from '../../platform/calendar.ts';
import { newFormKey, sentForm } from '../../platform/forms/form-key.ts';
import { isAlreadyMade, makeOnce } from '../../platform/forms/make-once.ts';
import { readDay } from '../../platform/forms/read-date.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { locales } from '../../platform/i18n/locale.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { handlePartners } from '../action-weeks.access.ts';
import { mayEnter, openUntil } from '../edition.ts';
import { aboveEdition, officeDone, officeFlash } from '../editions/edition-request.route.ts';
import type { EditionRow } from '../editions.store.ts';
import { startItem } from '../hand-in/save-item.ts';
import { isKnownToOffice, mostItems } from '../item.ts';
import { itemsOfPartner } from '../items.store.ts';
import type { Invited } from '../partners.store.ts';
import { editionPath, partnerPath, partnerRoute, weeksPath } from '../weeks-address.ts';
import { changeLanguage, reopenFor, revokeLinks, sendNewLink } from './invite-partner.ts';
import { withInvited } from './invited-request.route.ts';
import { PartnerPage } from './partner.page.tsx';
import { partnersTexts as t } from './partners.messages.ts';

type Shown = { values?: FormValues; errors?: readonly FieldError[] };

async function render(
  c: RequestContext,
  edition: EditionRow,
  invited: Invited,
  { values, errors }: Shown = {},
): Promise<Response> {
  const { db, clock } = c.var.services;
  return renderPage(
    c,
    {
      title: invited.organisation,
      current: weeksPath,
      breadcrumbs: [...aboveEdition(edition), { href: editionPath(edition.year, 'partner'), text: t.title }],
      flash: officeFlash(c),
      errors,
    },
    <PartnerPage
      {...{ edition, invited }}
      items={(await itemsOfPartner(db, edition.id, invited.partnerId)).filter(isKnownToOffice)}
      until={openUntil(edition, invited.openUntil, dayOf(clock.now()))}
      mayEnter={mayEnter(edition)}
      form={{ locale: 'de', values: { language: invited.locale, ...newFormKey(), ...values }, errors }}
    />,
  );
}

const pathOf = ({ year }: EditionRow, { id }: Invited, below = ''): string => partnerPath(year, id, below);

async function renew(c: RequestContext, edition: EditionRow, invited: Invited): Promise<Response> {
  const { services } = c.var;
  const done = await transact(services, staffActor(c), (work) => sendNewLink(work, services, invited.id));
  return done.ok ? officeDone(c, pathOf(edition, invited), 'link') : renderFault(c, 'notFound');
}

async function revoke(c: RequestContext, edition: EditionRow, invited: Invited): Promise<Response> {
  const done = await transact(c.var.services, staffActor(c), (work) => revokeLinks(work, invited.id));
  return done.ok ? officeDone(c, pathOf(edition, invited), 'zurueckgezogen') : renderFault(c, 'notFound');
}

async function reopen(c: RequestContext, edition: EditionRow, invited: Invited): Promise<Response> {
  const { services } = c.var;
  const { values } = await readForm(c);
  const refuse = (message: string) => render(c, edition, invited, { values, errors: [{ field: 'until', message }] });
  const day = readDay(values, 'until');
  if (!day.ok || day.value === null) return refuse(t.dayWrong);
  const until = day.value;
  const done = await transact(services, staffActor(c), (work) =>
    reopenFor(work, services, { invitationId: invited.id, until }),
  );
  return done.ok ? officeDone(c, pathOf(edition, invited), 'geoeffnet') : refuse(t.faults[done.failure]);
}

async function setLanguage(c: RequestContext, edition: EditionRow, invited: Invited): Promise<Response> {
  const { values } = await readForm(c);
  const language = locales.find((one) => one === values['language']);
  if (!language) return render(c, edition, invited, { errors: [{ field: 'language', message: t.languageMissing }] });
  await transact(c.var.services, staffActor(c), (work) => changeLanguage(work, invited, language));
  return officeDone(c, pathOf(edition, invited), 'gespeichert');
}

/** Begins something for a partner who is on the telephone. */
async function start(c: RequestContext, edition: EditionRow, invited: Invited): Promise<Response> {
  const { services } = c.var;
  const { values } = await readForm(c);
  if (!mayEnter(edition)) return render(c, edition, invited, { errors: [{ field: 'neu', message: t.notNow }] });
  const made = await transact(services, staffActor(c), (work) =>
    makeOnce(work, {
      sent: sentForm('action-week-item', values),
      make: () => startItem(work, { edition, invited, from: null, by: 'office' }),
      nameOf: ({ id }) => id,
    }),
  );
  if (made.ok) return c.redirect(pathOf(edition, invited, `aktionen/${made.value}`), 303);
  if (isAlreadyMade(made.failure)) return c.redirect(pathOf(edition, invited), 303);
  return render(c, edition, invited, { errors: [{ field: 'neu', message: t.tooMany(mostItems) }] });
}

const changing = (event: string) => ({ permission: handlePartners, audit: `action-weeks.${event}` }) as const;

export const partnerRoutes: readonly Route[] = [
  get(
    partnerRoute,
    { permission: handlePartners },
    withInvited((c, edition, invited) => render(c, edition, invited)),
  ),
  post(`${partnerRoute}/link`, changing('link-renewed'), withInvited(renew)),
  post(`${partnerRoute}/zurueckziehen`, changing('links-revoked'), withInvited(revoke)),
  post(`${partnerRoute}/oeffnen`, changing('reopened'), withInvited(reopen)),
  post(`${partnerRoute}/sprache`, changing('language-changed'), withInvited(setLanguage)),
  post(`${partnerRoute}/neu`, changing('item-started'), withInvited(start)),
];
