import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { dayOf } from '../../platform/calendar.ts';
import { readForm } from '../../platform/forms/read-form.ts';
import { renderPage } from '../../platform/http/render-page.tsx';
import { get, megabytes, post, type RequestContext, type Route } from '../../platform/http/route.ts';
import { staffActor } from '../../platform/http/staff-actor.ts';
import type { Locale } from '../../platform/i18n/locale.ts';
import { codeHashOf, newReceiptCode } from '../../platform/secrets/receipt-code.ts';
import { transact } from '../../platform/use-case.ts';
import { valueOf, type FormState } from '../../ui/form/form-state.ts';
import type { Flash } from '../../ui/page/page.tsx';
import { handleBarriers as permission } from '../barriers.access.ts';
import type { BarrierRow } from '../barriers.store.ts';
import { withBarrier } from '../forward/staff-request.route.ts';
import { readPromiseRules } from '../promise-rules.ts';
import { promisedDays } from '../report/send/promised-days.ts';
import { findContact } from '../reports.store.ts';
import { channels, type Channel } from '../taxonomy.ts';
import { checkIntake } from './intake.form.ts';
import { intakeTexts as t } from './intake.messages.ts';
import { IntakePage } from './intake.page.tsx';
import { keepJustMade, openSealed, readJustMade, sealForSession } from './just-made.route.ts';
import { ReceiptLetterPage } from './receipt-letter.page.tsx';
import { SavedPage } from './saved.page.tsx';
import { encodePhotos, takeDownReport } from './take-down-report.ts';

export const intakePath = '/verwaltung/barrieren/neu';
const list = '/verwaltung/barrieren';
const way = [{ href: list, text: t.barriers }];

const draftSchema = z.object({ code: z.string(), submissionKey: z.uuid() });

/** Code and key are made with the empty form and travel with it, sealed, so that nobody can choose a code. */
const newDraft = (c: RequestContext) => sealForSession(c, { code: newReceiptCode(), submissionKey: randomUUID() });

function showForm(c: RequestContext, form: FormState, draft: string, flash?: Flash): Response {
  const page = <IntakePage form={form} district={c.var.services.district} draft={draft} />;
  return renderPage(c, { title: t.title, errors: form.errors, breadcrumbs: way, current: intakePath, flash }, page);
}

const photoFaults = {
  'too-many-photos': t.errors.tooManyPhotos,
  'photo-wrong': t.errors.photoWrong,
  'photo-broken': t.errors.photoBroken,
};

async function takeDown(c: RequestContext): Promise<Response> {
  const { services } = c.var;
  const { values, files } = await readForm(c);
  const form: FormState = { locale: 'de', values };
  const sealed = valueOf(form, 'draft');
  const draft = await openSealed(c, sealed, draftSchema);
  // From a session that has ended meanwhile: nothing typed is lost, and the second press saves it once.
  if (draft === null) return showForm(c, form, await newDraft(c), { tone: 'info', text: t.pressAgain });
  const checked = checkIntake(values, { district: services.district, today: dayOf(services.clock.now()) });
  if (!checked.ok) return showForm(c, { ...form, errors: checked.failure }, sealed);
  const photos = await encodePhotos(files.photos ?? []);
  if (!photos.ok) {
    return showForm(c, { ...form, errors: [{ field: 'photos', message: photoFaults[photos.failure] }] }, sealed);
  }
  const codeHash = await codeHashOf(services.db, draft.code);
  const order = { intake: checked.value, photos: photos.value, codeHash, submissionKey: draft.submissionKey };
  const taken = await transact(services, staffActor(c), (work) => takeDownReport(work, services, order));
  const { number, reportId } = taken;
  await keepJustMade(c, { number, reportId, code: draft.code, channel: checked.value.channel });
  return c.redirect(`${list}/${number}/aufgenommen`, 303);
}

const savedSchema = z.object({ number: z.int(), reportId: z.uuid(), code: z.string(), channel: z.enum(channels) });

/** What this browser has just taken down, if it was this barrier. */
async function justTaken(c: RequestContext, { number }: BarrierRow) {
  const made = await readJustMade(c, savedSchema);
  return made?.number === number ? made : null;
}

async function showSaved(c: RequestContext, barrier: BarrierRow): Promise<Response> {
  const made = await justTaken(c, barrier);
  const channel: Channel = made?.channel ?? 'telephone';
  const props = { title: t.saved.title(barrier.number), breadcrumbs: way, current: intakePath };
  const page = <SavedPage number={barrier.number} code={made?.code ?? null} channel={channel} />;
  return renderPage(c, props, page, made ? 200 : 410);
}

const versions: Record<string, readonly Locale[]> = {
  standard: ['de'],
  leicht: ['de-simple'],
  beide: ['de', 'de-simple'],
};

async function showLetter(c: RequestContext, barrier: BarrierRow): Promise<Response> {
  const made = await justTaken(c, barrier);
  if (made === null) return showSaved(c, barrier);
  const { db, district, config, clock } = c.var.services;
  const contact = await findContact(db, made.reportId);
  const letter = {
    number: barrier.number,
    code: made.code,
    reportedAt: barrier.createdAt,
    due: promisedDays(barrier.createdAt, await readPromiseRules(db, district)),
    name: contact?.name ?? null,
    address: contact?.address ?? null,
    office: district.office,
    baseUrl: config.baseUrl,
    now: clock.now(),
  };
  const wish = c.req.query('fassung') ?? '';
  const locales = (Object.hasOwn(versions, wish) ? versions[wish] : versions.beide) ?? [];
  return renderPage(
    c,
    { title: t.letterPage.title, breadcrumbs: way, current: intakePath },
    <ReceiptLetterPage {...letter} locales={locales} />,
  );
}

export const intakeRoutes: readonly Route[] = [
  get(intakePath, { permission }, async (c) => {
    const channel = c.req.query('weg');
    return showForm(c, { locale: 'de', values: channel ? { channel } : undefined }, await newDraft(c));
  }),
  post(intakePath, { permission, audit: 'barriers.reported', maxBody: megabytes(55) }, takeDown),
  get(`${list}/:number{[0-9]+}/aufgenommen`, { permission }, withBarrier(showSaved)),
  get(`${list}/:number{[0-9]+}/eingangsbrief`, { permission }, withBarrier(showLetter)),
];
