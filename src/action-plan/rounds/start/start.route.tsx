import { addDays, dayOf } from '../../../platform/calendar.ts';
import { newFormKey, sentForm } from '../../../platform/forms/form-key.ts';
import { formKeyTexts } from '../../../platform/forms/form-key.messages.ts';
import { isAlreadyMade, makeOnce } from '../../../platform/forms/make-once.ts';
import { readForm } from '../../../platform/forms/read-form.ts';
import { renderPage } from '../../../platform/http/render-page.tsx';
import { get, post, type RequestContext, type Route } from '../../../platform/http/route.ts';
import { staffActor } from '../../../platform/http/staff-actor.ts';
import { transact } from '../../../platform/use-case.ts';
import { valueOf, type FormState, type FormValues } from '../../../ui/form/form-state.ts';
import { handlePlan as permission } from '../../action-plan.access.ts';
import { findAdoptedEdition, type EditionRow } from '../../action-plan.store.ts';
import { linkEnd } from '../question-address.ts';
import { roundPath } from '../round-address.ts';
import { byContact } from '../round.ts';
import { roundMail } from '../round.mail.ts';
import { done, surroundings } from '../round-request.route.ts';
import { askedMeasures } from '../rounds.store.ts';
import { preselected, sortChoice, type MeasureChoice } from './choice.ts';
import { askableMeasures, type AskableMeasure } from './measure-choice.store.ts';
import { PreviewPage } from './preview.page.tsx';
import { checkStart, groupName } from './start.form.ts';
import { startTexts as t } from './start.messages.ts';
import { NoPlanPage, StartPage, startPath } from './start.page.tsx';
import { contactOf, startRound, type NewRound, type StartFault } from './start-round.ts';

const today = (c: RequestContext) => dayOf(c.var.services.clock.now());

async function choiceOf(c: RequestContext, edition: EditionRow): Promise<MeasureChoice> {
  const { db } = c.var.services;
  return sortChoice(await askableMeasures(db, edition.id), await askedMeasures(db));
}

/** Four weeks to answer, this year's name, and the measures that nobody has reported about lately. */
function suggested(c: RequestContext, edition: EditionRow, choice: MeasureChoice): FormValues {
  const [year = '', month = '', day = ''] = addDays(today(c), 28).split('-');
  return {
    title: t.nameOf(today(c).slice(0, 4)),
    'due-day': String(Number(day)),
    'due-month': String(Number(month)),
    'due-year': year,
    coveringText: t.wordsTemplate(edition.title),
    ...preselected(choice, today(c)),
    ...newFormKey(),
  };
}

function showStart(c: RequestContext, form: FormState, choice: MeasureChoice): Response {
  const props = { ...surroundings(c, t.title), errors: form.errors };
  return renderPage(c, props, <StartPage form={form} choice={choice} />);
}

function showPreview(c: RequestContext, values: FormValues, order: NewRound, choice: MeasureChoice): Response {
  const { clock, district } = c.var.services;
  const wanted = new Set(order.measureIds);
  const measures = choice.groups.flatMap((group) => group.measures).filter(({ id }) => wanted.has(id));
  const chosen = measures
    .map((measure) => ({ ...measure, sentTo: contactOf(measure) }))
    .toSorted((one, other) => one.number - other.number);
  const contacts = [...byContact(chosen)].map(([to, ofContact]) => ({
    to: ofContact[0]?.sentTo ?? to,
    measures: ofContact,
  }));
  const [first] = contacts;
  const mail = first && mailTo(first.measures, order, { now: clock.now(), office: district.office });
  const byTelephone = chosen.filter(({ sentTo }) => sentTo === null);
  const page = <PreviewPage {...{ order, values, contacts, byTelephone }} mail={mail ?? null} />;
  return renderPage(c, surroundings(c, t.preview.title), page);
}

type Sender = { now: Date; office: Parameters<typeof roundMail>[0]['office'] };

function mailTo(measures: readonly AskableMeasure[], { coveringText, dueDay }: NewRound, { now, office }: Sender) {
  return roundMail({
    occasion: 'question',
    words: coveringText,
    measures: measures.map(({ number, title }) => ({ number, title, address: t.preview.linkStandsHere })),
    sentAt: now,
    dueDay,
    isOver: false,
    validUntil: linkEnd(dueDay, now),
    office,
  });
}

const messageOf: Record<StartFault, string> = {
  'no-adopted-plan': t.noPlan.title,
  'nothing-chosen': t.errors.measuresMissing,
  'deadline-over': t.errors.dueOver,
  'already-asked': t.errors.alreadyAsked,
  'not-askable': t.errors.notAskable,
};

async function start(c: RequestContext, edition: EditionRow): Promise<Response> {
  const { services } = c.var;
  const { values } = await readForm(c);
  const form: FormState = { locale: 'de', values };
  const choice = await choiceOf(c, edition);
  const step = valueOf(form, 'step');
  if (step === 'change') return showStart(c, form, choice);
  const firstGroup = groupName(choice.groups[0]?.code ?? '');
  const checked = checkStart(values, { today: today(c), firstGroup });
  if (!checked.ok) return showStart(c, { ...form, errors: checked.failure }, choice);
  if (step !== 'send') return showPreview(c, values, checked.value, choice);

  const order = checked.value;
  const started = await transact(services, staffActor(c), (work) =>
    makeOnce(work, {
      sent: sentForm('round', values),
      make: () => startRound(work, services, order),
      nameOf: ({ number }) => String(number),
    }),
  );
  if (started.ok) return done(c, roundPath(Number(started.value)), 'begonnen');
  if (isAlreadyMade(started.failure)) {
    const message = formKeyTexts.alreadyMade(t.roundOf(Number(started.failure.alreadyMade)));
    const again = { ...values, ...newFormKey() };
    return showStart(c, { locale: 'de', values: again, errors: [{ field: 'title', message }] }, choice);
  }
  const field = started.failure === 'deadline-over' ? 'due' : firstGroup;
  const errors = [{ field, message: messageOf[started.failure] }];
  return showStart(c, { ...form, errors }, await choiceOf(c, edition));
}

function withPlan(handle: (c: RequestContext, edition: EditionRow) => Promise<Response>) {
  return async (c: RequestContext): Promise<Response> => {
    const edition = await findAdoptedEdition(c.var.services.db);
    return edition ? handle(c, edition) : renderPage(c, surroundings(c, t.title), <NoPlanPage />);
  };
}

export const startRoutes: readonly Route[] = [
  get(
    startPath,
    { permission },
    withPlan(async (c, edition) => {
      const choice = await choiceOf(c, edition);
      return showStart(c, { locale: 'de', values: suggested(c, edition, choice) }, choice);
    }),
  ),
  post(startPath, { permission, audit: 'action-plan.round-started' }, withPlan(start)),
];
