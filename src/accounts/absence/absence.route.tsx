import { dayOf } from '../../platform/calendar.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type Handler, type RequestContext, type Route } from '../../platform/http/route.ts';
import { anyStaff, may, type Staff } from '../../platform/permission.ts';
import { isId } from '../../platform/record-id.ts';
import { transact } from '../../platform/use-case.ts';
import type { FormState, FormValues } from '../../ui/form/form-state.ts';
import { manageAbsences } from '../accounts.access.ts';
import { listStaff } from '../list-staff.ts';
import { checkAbsence, checkVacancy } from './absence.form.ts';
import { absenceTexts as t } from './absence.messages.ts';
import { absencesFrom } from './absence.store.ts';
import { AbsencesPage, absencesPath } from './absences.page.tsx';
import { deputyRoles } from './deputies.ts';
import { endAbsence, enterAbsence, type NewAbsence } from './enter-absence.ts';
import { readOfficeState } from './office.ts';

export { absencesPath };

const withStaff =
  (handle: (c: RequestContext, staff: Staff) => Promise<Response>): Handler =>
  (c) =>
    c.var.staff ? handle(c, c.var.staff) : renderFault(c, 'forbidden');

async function show(c: RequestContext, staff: Staff, form: FormState = { locale: 'de' }): Promise<Response> {
  const { services } = c.var;
  const now = services.clock.now();
  const today = dayOf(now);
  const [absences, people, office] = await Promise.all([
    absencesFrom(services.db, today),
    listStaff(services.db),
    readOfficeState(services, now),
  ]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const mayManage = may(staff, manageAbsences);
  const option = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  const active = people.filter((one) => one.active);
  // One's own name comes first, because it is what people mostly want.
  const own = active.filter(({ id }) => id === staff.id);
  const others = active.filter(({ id }) => id !== staff.id);
  return renderPage(
    c,
    {
      title: t.title,
      current: absencesPath,
      errors: form.errors,
      flash: doneFlash(c, t.flashes, 'getan'),
    },
    <AbsencesPage
      absences={absences}
      office={office}
      today={today}
      vacancy={services.district.promises.vacancy}
      people={(mayManage ? [...own, ...others] : own).map(option)}
      deputies={active
        .filter(({ role, id }) => deputyRoles.includes(role) && (mayManage || id !== staff.id))
        .map(option)}
      nameOf={(id) => names.get(id) ?? t.someone}
      mayEnd={({ staffId }) => mayManage || staffId === staff.id}
      mayManage={mayManage}
      form={form}
    />,
  );
}

async function enter(c: RequestContext, staff: Staff, values: FormValues, absence: NewAbsence): Promise<Response> {
  const { services } = c.var;
  const actor = { kind: 'staff', id: staff.id } as const;
  const entered = await transact(services, actor, (work) => enterAbsence(work, services, staff, absence));
  if (entered.ok) return c.redirect(`${absencesPath}?getan=eingetragen`, 303);
  const refused = {
    forbidden: { field: 'person', message: t.errors.person },
    overlaps: { field: absence.staffId === null ? 'vacant' : 'from', message: t.errors.overlaps },
    'no-deputy': { field: 'deputy', message: t.errors.deputy },
  }[entered.failure];
  return show(c, staff, { locale: 'de', values, errors: [refused] });
}

export const absenceRoutes: readonly Route[] = [
  get(
    absencesPath,
    { permission: anyStaff },
    withStaff((c, staff) => show(c, staff)),
  ),

  post(
    absencesPath,
    { permission: anyStaff, audit: 'accounts.absence-entered' },
    withStaff(async (c, staff) => {
      const { values } = await readForm(c);
      const today = dayOf(c.var.services.clock.now());
      const checked = checkAbsence(values, { ownId: staff.id, today });
      if (!checked.ok) return show(c, staff, { locale: 'de', values, errors: checked.failure });
      return enter(c, staff, values, checked.value);
    }),
  ),

  post(
    `${absencesPath}/unbesetzt`,
    { permission: manageAbsences, audit: 'accounts.absence-entered' },
    withStaff(async (c, staff) => {
      const { values } = await readForm(c);
      const checked = checkVacancy(values, dayOf(c.var.services.clock.now()));
      if (!checked.ok) return show(c, staff, { locale: 'de', values, errors: checked.failure });
      return enter(c, staff, values, checked.value);
    }),
  ),

  post(
    `${absencesPath}/:id/beenden`,
    { permission: anyStaff, audit: 'accounts.absence-ended' },
    withStaff(async (c, staff) => {
      const { services } = c.var;
      const id = c.req.param('id');
      if (!isId(id)) return renderFault(c, 'notFound');
      const actor = { kind: 'staff', id: staff.id } as const;
      const ended = await transact(services, actor, (work) => endAbsence(work, services, staff, id));
      return ended.ok ? c.redirect(`${absencesPath}?getan=beendet`, 303) : renderFault(c, 'notFound');
    }),
  ),
];
