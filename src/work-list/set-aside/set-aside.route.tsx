import type { Actor } from '../../platform/actor.ts';
import { dayOf } from '../../platform/calendar.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type Handler, type RequestContext, type Route } from '../../platform/http/route.ts';
import { anyStaff as permission, may, type Staff } from '../../platform/permission.ts';
import type { Slice } from '../../platform/slice.ts';
import { transact } from '../../platform/use-case.ts';
import { valueOf, type FormState, type FormValues } from '../../ui/form/form-state.ts';
import { listStaff } from '../../accounts/index.ts';
import { findOpenWork } from '../collect-open-work.ts';
import type { WaitingThing } from '../open-work.ts';
import { allWorkPath, workListPath } from '../work-filter.ts';
import { workListTexts } from '../work-list.messages.ts';
import { takeOverWork } from '../work-list.access.ts';
import { handOver, putOff, takeBack } from './put-off.ts';
import { PutOffPage } from './put-off.page.tsx';
import { readDeciding } from './read-deciding.ts';
import { checkPutOff, handedOverUntil, plainNames } from './set-aside.form.ts';
import { asideTexts as t } from './set-aside.messages.ts';
import { settleThing } from './settle-thing.ts';

const thingRoute = `${allWorkPath}/:slice/:key`;

type Flash = keyof typeof t.flashes;

const actorOf = (staff: Staff): Actor => ({ kind: 'staff', id: staff.id });
const text = (values: FormValues, name: string): string => valueOf({ locale: 'de', values }, name);

/** Only ever back into the list that somebody came from. */
function backTo(given: string): string {
  const [path, query = ''] = given.split('?');
  return path === allWorkPath && /^[\w=&-]*$/u.test(query) ? given : workListPath;
}

function goBack(c: RequestContext, values: FormValues, flash: Flash): Response {
  const back = backTo(text(values, 'back'));
  return c.redirect(`${back}${back.includes('?') ? '&' : '?'}getan=${flash}`, 303);
}

/** Putting off, handing over and settling what waits, from any list of it. */
export function setAsideRoutes(slices: readonly Slice[]): readonly Route[] {
  const nameIn = (c: RequestContext) => ({ slice: c.req.param('slice') ?? '', key: c.req.param('key') ?? '' });

  /** Runs a handler with the thing of the address, as long as it waits for whoever is signed in. */
  const withThing =
    (
      handle: (c: RequestContext, staff: Staff, thing: WaitingThing, values: FormValues) => Promise<Response>,
    ): Handler =>
    async (c) => {
      const { staff, services } = c.var;
      if (!staff) return renderFault(c, 'forbidden');
      const values = c.req.method === 'POST' ? plainNames((await readForm(c)).values) : {};
      const thing = await findOpenWork(slices, services, staff, nameIn(c));
      if (thing) return handle(c, staff, thing, values);
      // Done by a colleague, or pressed twice: the list shows what is left.
      return c.req.method === 'POST' ? goBack(c, values, 'vorbei') : renderFault(c, 'notFound');
    };

  async function show(c: RequestContext, staff: Staff, thing: WaitingThing, form: FormState): Promise<Response> {
    const back = backTo(text(form.values ?? {}, 'back') || (c.req.query('zurueck') ?? ''));
    const deciding = await readDeciding(c.var.services, staff, back);
    const breadcrumbs = [{ href: allWorkPath, text: workListTexts.everythingTitle }];
    return renderPage(
      c,
      { title: t.title, current: workListPath, breadcrumbs, errors: form.errors },
      <PutOffPage thing={thing} deciding={deciding} form={form} />,
    );
  }

  const putOffThing = withThing(async (c, staff, thing, values) => {
    const { services } = c.var;
    const checked = checkPutOff(values, dayOf(services.clock.now()));
    if (!checked.ok) return show(c, staff, thing, { locale: 'de', values, errors: checked.failure });
    await transact(services, actorOf(staff), (work) => putOff(work, thing, checked.value));
    return goBack(c, values, 'zurueckgestellt');
  });

  const handOverThing = withThing(async (c, staff, thing, values) => {
    const { services } = c.var;
    const to = (await listStaff(services.db)).find((one) => one.id === text(values, 'to') && one.active);
    const colleague = to && { id: to.id, name: to.name, role: to.role, sessionId: '' };
    const mayTake =
      colleague !== undefined &&
      colleague.id !== staff.id &&
      may(colleague, takeOverWork) &&
      (await findOpenWork(slices, services, colleague, thing)) !== null;
    if (!mayTake) {
      return show(c, staff, thing, { locale: 'de', values, errors: [{ field: 'to', message: t.errors.colleague }] });
    }
    const until = handedOverUntil(dayOf(services.clock.now()));
    const decision = { to: colleague.id, until, reason: 'thatDay', note: '' } as const;
    await transact(services, actorOf(staff), (work) => handOver(work, thing, decision));
    return goBack(c, values, 'uebergeben');
  });

  const takeBackThing = withThing(async (c, staff, thing, values) => {
    await transact(c.var.services, actorOf(staff), (work) => takeBack(work, thing));
    return goBack(c, values, 'zurueckgeholt');
  });

  const settle = withThing(async (c, staff, thing, values) => {
    const { services } = c.var;
    const slice = slices.find(({ name }) => name === thing.slice);
    const seenAt = new Date(text(values, 'seen'));
    if (!slice || thing.settle === undefined || Number.isNaN(seenAt.getTime())) return goBack(c, values, 'vorbei');
    const outcome = await transact(services, actorOf(staff), (work) =>
      settleThing(work, slice, staff, { key: thing.key, seenAt }),
    );
    return goBack(c, values, outcome.ok ? 'erledigt' : 'vorbei');
  });

  return [
    get(
      thingRoute,
      { permission },
      withThing((c, staff, thing) => show(c, staff, thing, { locale: 'de' })),
    ),
    post(`${thingRoute}/zurueckstellen`, { permission, audit: 'work-list.thing-put-off' }, putOffThing),
    post(`${thingRoute}/uebergeben`, { permission, audit: 'work-list.thing-handed-over' }, handOverThing),
    post(`${thingRoute}/zurueckholen`, { permission, audit: 'work-list.thing-taken-back' }, takeBackThing),
    post(`${thingRoute}/erledigt`, { permission, audit: 'work-list.thing-settled' }, settle),
  ];
}
