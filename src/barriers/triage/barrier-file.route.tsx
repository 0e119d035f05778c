import { helpful } from '../../platform/chain.ts';
import { isId } from '../../platform/record-id.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import { text } from '../../platform/forms/fields.ts';
import { checkForm } from '../../platform/forms/check-form.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { readNumber } from '../../platform/record-number.ts';
import { transact } from '../../platform/use-case.ts';
import type { FieldError } from '../../ui/form/field-error.ts';
import { valueOf, type FormValues } from '../../ui/form/form-state.ts';
import { z } from 'zod';
import { handleBarriers, readBarriers } from '../barriers.access.ts';
import { findBarrier, type BarrierRow } from '../barriers.store.ts';
import { readCausesInFile } from '../causes/barrier-chain.ts';

import { assignBarrier, takeOnBarrier } from './assign-barrier.ts';
import { barrierPath, barrierRoute } from './barrier-address.ts';
import { readBarrierFile } from './barrier-file.ts';
import { fileTexts, type Done } from './barrier-file.messages.ts';
import { BarrierFilePage, type BarrierFilePageProps } from './barrier-file.page.tsx';
import { readAddition } from './read-addition.ts';
import { showContact } from './show-contact.ts';
import { triagePath } from './triage-filter.ts';
import { writeNote } from './write-note.ts';

/** The barrier of the address; undefined when there is none with this number. */
export async function barrierOf(c: RequestContext): Promise<BarrierRow | undefined> {
  const number = readNumber(c.req.param('number'));
  return number === null ? undefined : findBarrier(c.var.services.db, number);
}

/** Back to the barrier, with a word about what was done. */
export function done(c: RequestContext, number: number, what: Done): Response {
  return c.redirect(`${barrierPath(number)}?erledigt=${what}`, 303);
}

const flashOf = (c: RequestContext) => doneFlash(c, fileTexts.flashes);

type Shown = Pick<BarrierFilePageProps, 'contact'> & {
  values?: FormValues;
  errors?: readonly FieldError[];
};

/** The file of a barrier, with what was typed and what was wrong with it. */
export async function renderFile(
  c: RequestContext,
  number: number,
  { values, errors, ...shown }: Shown = {},
): Promise<Response> {
  const { services, staff } = c.var;
  const file = await readBarrierFile(services, staff, number);
  if (!file) return renderFault(c, 'notFound');
  const causes = await readCausesInFile(services.db, c.var.chain, file.barrier.id);
  const links = causes.beside;
  return renderPage(
    c,
    {
      // Words of a report do not belong into the history of a browser.
      title: file.barrier.publicTitle === null ? fileTexts.eyebrow(number) : `${number} ${file.barrier.publicTitle}`,
      current: triagePath,
      breadcrumbs: [{ href: triagePath, text: fileTexts.list }],
      flash: flashOf(c),
      errors,
      wide: true,
    },
    <BarrierFilePage
      file={file}
      causes={causes}
      follows={links.filter(({ helps }) => !helps)}
      solutions={helpful(links)}
      district={services.district}
      form={{ locale: 'de', values, errors }}
      {...shown}
    />,
  );
}

async function showFile(c: RequestContext): Promise<Response> {
  const number = readNumber(c.req.param('number'));
  return number === null ? renderFault(c, 'notFound') : renderFile(c, number);
}

async function takeOn(c: RequestContext): Promise<Response> {
  const barrier = await barrierOf(c);
  if (!barrier) return renderFault(c, 'notFound');
  const { services } = c.var;
  const actor = staffActor(c);
  await transact(services, actor, (work) =>
    takeOnBarrier(work, services, { barrierId: barrier.id, staffId: actor.id }),
  );
  return done(c, barrier.number, 'uebernommen');
}

async function assign(c: RequestContext): Promise<Response> {
  const barrier = await barrierOf(c);
  if (!barrier) return renderFault(c, 'notFound');
  const { values } = await readForm(c);
  const staffId = valueOf({ locale: 'de', values }, 'person') || null;
  const assigned = await transact(c.var.services, staffActor(c), (work) =>
    assignBarrier(work, { barrierId: barrier.id, staffId }),
  );
  if (assigned.ok) return done(c, barrier.number, 'uebergeben');
  const errors = [{ field: 'person', message: fileTexts.people.errorColleague }];
  return renderFile(c, barrier.number, { values, errors });
}

const noteForm = z.object({
  notiz: text({ max: 5000, missing: fileTexts.note.missing, tooLong: fileTexts.note.long }),
});

async function note(c: RequestContext): Promise<Response> {
  const barrier = await barrierOf(c);
  if (!barrier) return renderFault(c, 'notFound');
  const { values } = await readForm(c);
  const checked = checkForm(noteForm, values);
  if (!checked.ok) return renderFile(c, barrier.number, { values, errors: checked.failure });
  await transact(c.var.services, staffActor(c), (work) => writeNote(work, barrier, checked.value.notiz));
  return done(c, barrier.number, 'notiz');
}

/** Answers with the page itself, not with a redirect: contact data must not be reachable by an address. */
async function contact(c: RequestContext): Promise<Response> {
  const barrier = await barrierOf(c);
  const reportId = c.req.param('report');
  if (!barrier || !isId(reportId)) return renderFault(c, 'notFound');
  const shown = await transact(c.var.services, staffActor(c), (work) =>
    showContact(work, { number: barrier.number, reportId }),
  );
  return shown.ok ? renderFile(c, barrier.number, { contact: shown.value }) : renderFault(c, 'notFound');
}

async function markRead(c: RequestContext): Promise<Response> {
  const barrier = await barrierOf(c);
  const additionId = readNumber(c.req.param('addition'));
  if (!barrier || additionId === null) return renderFault(c, 'notFound');
  const read = await transact(c.var.services, staffActor(c), (work) =>
    readAddition(work, { number: barrier.number, additionId }),
  );
  return read.ok ? done(c, barrier.number, 'gelesen') : renderFault(c, 'notFound');
}

const handling = (event: string) => ({ permission: handleBarriers, audit: `barriers.${event}` as const });

export const barrierFileRoutes: readonly Route[] = [
  get(barrierRoute, { permission: readBarriers }, showFile),
  post(`${barrierRoute}/uebernehmen`, handling('taken-on'), takeOn),
  post(`${barrierRoute}/zuweisen`, handling('assigned'), assign),
  post(`${barrierRoute}/notizen`, handling('note-written'), note),
  post(`${barrierRoute}/meldungen/:report/kontakt`, handling('contact-shown'), contact),
  post(`${barrierRoute}/ergaenzungen/:addition/gelesen`, handling('addition-read'), markRead),
];
