import { z } from 'zod';
import { checkForm } from '../../platform/forms/check-form.ts';
import { choice, text } from '../../platform/forms/fields.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { doneFlash } from '../../platform/http/done-flash.ts';
import { renderFault } from '../../platform/http/errors.tsx';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, post, type Handler, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { transact } from '../../platform/use-case.ts';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import { handleBarriers as permission } from '../barriers.access.ts';

import { openReporterMessages } from '../reporter-messages.store.ts';
import { confirmations } from '../taxonomy.ts';
import { messagesTexts as t } from './messages.messages.ts';
import { MessagesPage } from './messages.page.tsx';
import { NewsLetterPage } from './news-letter.page.tsx';
import { PersonPage } from './person.page.tsx';
import { markTold, recordSpokenConfirmation } from './tell-by-hand.ts';
import { waitingReporters, type WaitingReporter } from './waiting.ts';

export const messagesPath = '/verwaltung/nachrichten';

const flashes = {
  vermerkt: { tone: 'success', text: t.flashes.done },
  gespeichert: { tone: 'success', text: t.flashes.answered },
  nichtgefragt: { tone: 'warning', text: t.flashes.notAsked },
} as const;

const way = [{ href: messagesPath, text: t.title }];

async function showMessages(c: RequestContext): Promise<Response> {
  const waiting = waitingReporters(await openReporterMessages(c.var.services.db));
  const flash = doneFlash(c, flashes);
  return renderPage(
    c,
    { title: t.title, current: messagesPath, wide: true, flash },
    <MessagesPage waiting={waiting} />,
  );
}

function showPerson(c: RequestContext, person: WaitingReporter, form: FormState = { locale: 'de' }): Response {
  const title = t.person(person.number, person.contact.name);
  const props = { title, errors: form.errors, breadcrumbs: way, current: messagesPath };
  return renderPage(c, props, <PersonPage form={form} person={person} />);
}

/** Runs a handler with the person of the address, as long as something is open for them. */
function withPerson(handle: (c: RequestContext, person: WaitingReporter) => Response | Promise<Response>): Handler {
  return async (c) => {
    const id = z.uuid().safeParse(c.req.param('report'));
    if (!id.success) return renderFault(c, 'notFound');
    const [person] = waitingReporters(await openReporterMessages(c.var.services.db, id.data));
    if (person) return handle(c, person);
    // A colleague was faster, or the button was pressed twice: the list shows what is left.
    return c.req.method === 'POST' ? c.redirect(messagesPath, 303) : renderFault(c, 'notFound');
  };
}

const versions: Record<string, readonly Locale[]> = {
  standard: ['de'],
  leicht: ['de-simple'],
  beide: ['de', 'de-simple'],
};

function showLetter(c: RequestContext, person: WaitingReporter): Response {
  const { district, config, clock } = c.var.services;
  const wanted = c.req.query('fassung') ?? (person.wantsEasy ? 'leicht' : 'standard');
  const letter = { person, office: district.office, baseUrl: config.baseUrl, now: clock.now() };
  const page = <NewsLetterPage {...letter} locales={versions[wanted] ?? ['de']} />;
  return renderPage(c, { title: t.letterPage.title, breadcrumbs: way, current: messagesPath }, page);
}

async function markDone(c: RequestContext, person: WaitingReporter): Promise<Response> {
  const typed = new Date(valueOf({ locale: 'de', values: (await readForm(c)).values }, 'until'));
  const until = Number.isNaN(typed.getTime()) ? person.until : typed;
  await transact(c.var.services, staffActor(c), (work) => markTold(work, { ...person, until }));
  return c.redirect(`${messagesPath}?erledigt=vermerkt`, 303);
}

const answerForm = z.object({
  confirmation: choice(confirmations, { missing: t.errors.confirmationMissing }),
  remark: text({ max: 2000, tooLong: t.errors.remarkLong }),
});

async function recordAnswer(c: RequestContext, person: WaitingReporter): Promise<Response> {
  const { reportId, barrierId, number } = person;
  const { services } = c.var;
  const { values } = await readForm(c);
  const checked = checkForm(answerForm, values);
  if (!checked.ok) return showPerson(c, person, { locale: 'de', values, errors: checked.failure });
  const answer = { reportId, barrierId, number, ...checked.value };
  const recorded = await transact(services, staffActor(c), (work) => recordSpokenConfirmation(work, services, answer));
  return c.redirect(`${messagesPath}?erledigt=${recorded.ok ? 'gespeichert' : 'nichtgefragt'}`, 303);
}

export const messagesRoutes: readonly Route[] = [
  get(messagesPath, { permission }, showMessages),
  get(
    `${messagesPath}/:report`,
    { permission },
    withPerson((c, person) => showPerson(c, person)),
  ),
  get(`${messagesPath}/:report/brief`, { permission }, withPerson(showLetter)),
  post(`${messagesPath}/:report/erledigt`, { permission, audit: 'barriers.reporter-told' }, withPerson(markDone)),
  post(
    `${messagesPath}/:report/rueckmeldung`,
    { permission, audit: 'barriers.confirmation-answered' },
    withPerson(recordAnswer),
  ),
];
