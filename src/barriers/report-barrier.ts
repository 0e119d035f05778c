import { actorId } from '../platform/actor.ts';
import type { Day } from '../platform/calendar.ts';
import type { RoughDay } from '../platform/forms/read-date.ts';
import type { Locale } from '../platform/i18n/locale.ts';
import { fillWording } from '../platform/district/district.ts';
import { formatDate } from '../platform/i18n/format.ts';
import type { Services } from '../platform/services.ts';
import type { Work } from '../platform/use-case.ts';
import { addToHistory, findWording, insertBarrier } from './barriers.store.ts';
import type { Facts } from './facts.ts';
import { readPromiseRules } from './promise-rules.ts';
import { nextPromise } from './promises.ts';
import { insertReporterMessage } from './reporter-messages.store.ts';
import { addReportPhotos, findReportBySubmission, insertReport, saveContact } from './reports.store.ts';
import type { AnswerWish, BarrierKind, Channel, Demand, Effect, PlaceKind, ReportedFor } from './taxonomy.ts';

export type ReportContact = {
  name?: string | undefined;
  email?: string | undefined;
  telephone?: string | undefined;
  address?: string | undefined;
  /** How to reach somebody in sign language, or when to call. */
  note?: string | undefined;
};

/** A report as it arrives, whatever the way it came. */
export type NewReport = {
  channel: Channel;
  locale: Locale;
  /** In the person's words; null when they only ask to be called back. */
  problem: string | null;
  placeKind: PlaceKind;
  kind: BarrierKind | null;
  municipalityKey: string | null;
  placeText: string | null;
  position: { lat: number; lon: number } | null;
  demands: readonly Demand[];
  effect: Effect | null;
  since: RoughDay | null;
  temporaryUntil: Day | null;
  facts: Facts;
  lifeArea: string | null;
  reportedFor: ReportedFor;
  answerWish: AnswerWish;
  answerEasy: boolean;
  contact: ReportContact;
  /** Images that are stored already, in order. */
  photos: readonly { fileId: string; description: string }[];
  /** The receipt code the person gets; made by `newReceiptCode()`. */
  code: string;
  /** The draft it comes from: the same draft sent twice is one report. */
  submissionKey: string | null;
};

/** A report with its code as it is stored. */
export type HashedReport = Omit<NewReport, 'code'> & { codeHash: Buffer };

export type ReportedBarrier = { reportId: string; barrierId: string; number: number };

/**
 * Takes in a report and opens a barrier for it. Nothing of it is public until somebody has read it.
 * Sending the same draft again returns the first report.
 */
export async function reportBarrier(
  work: Work,
  services: Pick<Services, 'district'>,
  report: HashedReport,
): Promise<ReportedBarrier> {
  const earlier = report.submissionKey ? await findReportBySubmission(work.db, report.submissionKey) : undefined;
  if (earlier) return earlier;

  const barrier = await insertBarrier(work.db, {
    state: 'received',
    stateSince: work.now,
    placeKind: report.placeKind,
    kind: report.kind,
    lifeArea: report.lifeArea,
    municipalityKey: report.municipalityKey,
    placeText: report.placeText,
    lat: report.position?.lat ?? null,
    lon: report.position?.lon ?? null,
    effect: report.effect,
    demands: [...report.demands],
    facts: JSON.stringify(report.facts),
    sinceDay: report.since?.day ?? null,
    sincePrecision: report.since?.precision ?? null,
    temporaryUntil: report.temporaryUntil,
    createdAt: work.now,
    updatedAt: work.now,
  });
  const reportId = await insertReport(work.db, {
    barrierId: barrier.id,
    receivedAt: work.now,
    channel: report.channel,
    locale: report.locale,
    originalText: report.problem,
    answers: JSON.stringify(answersAsGiven(report)),
    reportedFor: report.reportedFor,
    answerWish: report.answerWish,
    answerEasy: report.answerEasy,
    codeHash: report.codeHash,
    submissionKey: report.submissionKey,
    // Of the office; another system has no account.
    recordedBy: work.actor.kind === 'staff' ? work.actor.id : null,
  });
  await saveContact(work.db, reportId, report.contact);
  await addReportPhotos(work.db, { barrierId: barrier.id, reportId, photos: report.photos });
  await writeFirstEntry(work, services, barrier.id);
  if (report.problem === null) await askForCall(work, reportId, barrier.id);
  await work.audit('barriers.reported', `barrier ${barrier.number}`, { channel: report.channel });
  return { reportId, barrierId: barrier.id, number: barrier.number };
}

/** Whoever only asks to be called waits on the office's list of calls from the first minute. */
async function askForCall(work: Work, reportId: string, barrierId: string): Promise<void> {
  await insertReporterMessage(work.db, {
    reportId,
    barrierId,
    at: work.now,
    form: 'telephone',
    subject: 'Rückruf gewünscht',
    text: 'Sie haben um einen Rückruf gebeten. Bitte erzählen Sie, worum es geht.',
    textEasy: 'Sie möchten mit uns sprechen.\nBitte erzählen Sie: Was ist das Problem?',
  });
}

/** Kept as given, because the barrier's own facts may be corrected later. */
function answersAsGiven(report: HashedReport) {
  const { placeKind, placeText, municipalityKey, position, demands, effect, since, temporaryUntil, facts, lifeArea } =
    report;
  return { placeKind, placeText, municipalityKey, position, demands, effect, since, temporaryUntil, facts, lifeArea };
}

async function writeFirstEntry(work: Work, { district }: Pick<Services, 'district'>, barrierId: string): Promise<void> {
  const wording = await findWording(work.db, 'state', 'received');
  const fresh = { createdAt: work.now, firstLookAt: null, bodyNamedAt: null, answeredAt: null };
  const due = nextPromise(fresh, await readPromiseRules(work.db, district))?.due;
  const fill = (locale: 'de' | 'de-simple') =>
    fillWording(wording.sentence[locale], { date: due && formatDate(due, locale) });
  await addToHistory(work.db, {
    barrierId,
    at: work.now,
    actorKind: work.actor.kind,
    actorId: actorId(work.actor),
    event: 'reported',
    toState: 'received',
    publicText: fill('de'),
    publicTextEasy: fill('de-simple'),
  });
}
