import { dayOf } from '../../platform/calendar.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import type { FormValues } from '../../ui/form/form-state.ts';
import { handlePartners } from '../action-weeks.access.ts';
import { aboveEdition, officeDone, officeFlash, withEdition } from '../editions/edition-request.route.ts';
import type { EditionRow } from '../editions.store.ts';
import { itemsForOffice } from '../items.store.ts';
import { listInvited, partnersToInvite } from '../partners.store.ts';
import { editionPath, editionRoute, weeksPath } from '../weeks-address.ts';
import { languageForm, personForm } from './call.form.ts';
import { invitePartner } from './invite-partner.ts';
import { partnersTexts as t } from './partners.messages.ts';
import { PartnersPage } from './partners.page.tsx';

type Shown = { values?: FormValues; errors?: readonly FieldError[] };

async function render(c: RequestContext, edition: EditionRow, { values, errors }: Shown = {}): Promise<Response> {
  const { db, clock } = c.var.services;
  const [invited, others, items] = await Promise.all([
    listInvited(db, edition.id),
    edition.state === 'finished' ? [] : partnersToInvite(db, edition.id),
    itemsForOffice(db, edition.id),
  ]);
  const counts = new Map<string, number>();
  for (const { partnerId } of items) if (partnerId !== null) counts.set(partnerId, (counts.get(partnerId) ?? 0) + 1);
  return renderPage(
    c,
    {
      title: t.title,
      current: weeksPath,
      breadcrumbs: aboveEdition(edition),
      flash: officeFlash(c),
      errors,
      wide: true,
    },
    <PartnersPage
      {...{ edition, invited, counts, others }}
      form={{ locale: 'de', values: values ?? { language: 'de' }, errors }}
      today={dayOf(clock.now())}
    />,
  );
}

const pathOf = ({ year }: EditionRow): string => editionPath(year, 'partner');

async function invite(c: RequestContext, edition: EditionRow): Promise<Response> {
  const { services } = c.var;
  const { values } = await readForm(c);
  const [checked, language] = [checkForm(personForm('de'), values), checkForm(languageForm, values)];
  if (!checked.ok || !language.ok) {
    const errors = [...(checked.ok ? [] : checked.failure), ...(language.ok ? [] : language.failure)];
    return render(c, edition, { values, errors });
  }
  const done = await transact(services, staffActor(c), (work) =>
    invitePartner(work, services, { edition, ...checked.value, locale: language.value.language }),
  );
  if (done.ok) return officeDone(c, pathOf(edition), 'eingeladen');
  return render(c, edition, { values, errors: [{ field: 'email', message: t.faults[done.failure] }] });
}

const route = `${editionRoute}/partner`;

export const partnersRoutes: readonly Route[] = [
  get(route, { permission: handlePartners }, withEdition(render)),
  post(route, { permission: handlePartners, audit: 'action-weeks.partner-invited' }, withEdition(invite)),
];
