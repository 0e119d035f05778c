import { citizen, system, type Actor } from '../platform/actor.ts';
import { codeHashOf, newReceiptCode } from '../platform/secrets/receipt-code.ts';
import type { Services } from '../platform/services.ts';
import { transact } from '../platform/use-case.ts';
import { updateBarrier } from './barriers.store.ts';
import { moveBarrier, type BarrierMove } from './move-barrier.ts';
import { updateSearchText } from './search-words/search-words.store.ts';
import { reportBarrier, type NewReport, type ReportedBarrier } from './report-barrier.ts';

/** A report about a kerb in Sangerhausen; change what matters to the test. */
export function aReport(change: Partial<NewReport> = {}): NewReport {
  return {
    channel: 'web',
    locale: 'de',
    problem: 'Der Bordstein an der Ecke ist zu hoch für meinen Rollator.',
    placeKind: 'outdoors',
    kind: 'structural',
    municipalityKey: '15087370',
    placeText: 'Sangerhausen, Bahnhofstraße, Ecke Kylische Straße',
    position: { lat: 51.472, lon: 11.298 },
    demands: ['stepOver'],
    effect: 'hampers',
    since: null,
    temporaryUntil: null,
    facts: { kerbHeight: 12 },
    lifeArea: 'accessibility-mobility',
    reportedFor: 'self',
    answerWish: 'none',
    answerEasy: false,
    contact: {},
    photos: [],
    code: newReceiptCode(),
    submissionKey: null,
    ...change,
  };
}

export type BuiltBarrier = ReportedBarrier & { code: string };

/** Saves a report as if somebody had sent it. */
export async function haveReport(services: Services, change: Partial<NewReport> = {}): Promise<BuiltBarrier> {
  const { code, ...report } = aReport(change);
  const codeHash = await codeHashOf(services.db, code);
  const saved = await transact(services, citizen, (work) => reportBarrier(work, services, { ...report, codeHash }));
  return { ...saved, code };
}

/** Moves a barrier; fails the test when the move is not allowed. */
export async function haveMoved(
  services: Services,
  barrierId: string,
  move: BarrierMove,
  actor: Actor = system,
): Promise<void> {
  const moved = await transact(services, actor, (work) => moveBarrier(work, services, barrierId, move));
  if (!moved.ok) throw new Error(`this move is not allowed: ${moved.failure}`);
}

/** A barrier that everybody can read, in the state `accepted`. */
export async function havePublicBarrier(
  services: Services,
  change: Partial<NewReport> & { title?: string; text?: string } = {},
): Promise<BuiltBarrier> {
  const { title = 'Hoher Bordstein', text = 'Der Bordstein ist 12 cm hoch.', ...report } = change;
  const built = await haveReport(services, report);
  await haveMoved(services, built.barrierId, { to: 'accepted' });
  await updateBarrier(services.db, built.barrierId, {
    publicTitle: title,
    publicText: text,
    publishedAt: services.clock.now(),
  });
  await updateSearchText(services.db, built.barrierId);
  return built;
}
