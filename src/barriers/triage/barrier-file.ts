import { staffNames } from '../../accounts/index.ts';
import { findBody } from '../../directory/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { may, type Staff } from '../../platform/permission.ts';
import type { Services } from '../../platform/services.ts';
import { editBarriers, handleBarriers } from '../barriers.access.ts';
import { findBarrier, historyOf, listWordings } from '../barriers.store.ts';
import { mayTakeOver } from '../merge/merge-barriers.ts';
import { mergedInto } from '../merge/merge.store.ts';
import { suggestSame } from '../merge/suggestions.store.ts';
import { photosOf } from '../photos/photos.store.ts';
import { referralsOf } from '../referrals.store.ts';
import { lastReopening, statesForStaff } from '../barrier.ts';
import { colleaguesWhoHandle } from './assign-barrier.ts';
import { additionsOf, findNumber, messagesOf, reportsInFile, voicesOf } from './barrier-file.store.ts';
import { readPromiseRules } from '../promise-rules.ts';
import { openPromise } from './promise-state.ts';
import { wordingNames } from './wording-names.ts';

/** What the reader of a file may do; pages show nothing beyond it. */
export type FileAccess = {
  /** Moves, contact data, notes. */
  readonly handle: boolean;
  /** Public words and photos; therefore also the reports in full. */
  readonly edit: boolean;
};

export function accessOf(staff: Staff | null): FileAccess {
  return { handle: may(staff, handleBarriers), edit: may(staff, editBarriers) };
}

/**
 * Everything the office knows of a barrier, as far as the reader may see it. Words of the reporters, their additions, internal notes and
 * photos that nobody has approved are for those who work with them; the board reads what is or becomes public, and the state.
 */
export async function readBarrierFile(services: Services, staff: Staff | null, number: number) {
  const { db, district, clock } = services;
  const barrier = await findBarrier(db, number);
  if (!barrier) return null;
  const { id } = barrier;
  const access = accessOf(staff);
  const seeAll = access.handle || access.edit;
  const [reports, additions, photos, history, referrals, messages, voices, wordings, names, colleagues] =
    await Promise.all([
      reportsInFile(db, id),
      seeAll ? additionsOf(db, id) : [],
      photosOf(db, id),
      historyOf(db, id, { publicOnly: !seeAll }),
      referralsOf(db, id),
      access.handle ? messagesOf(db, id) : [],
      voicesOf(db, id),
      listWordings(db),
      staffNames(db),
      colleaguesWhoHandle(db),
    ]);
  const mayMerge = access.handle && statesForStaff(barrier.state).includes('duplicate');
  const [body, goesOnAs, merged, suggestions] = await Promise.all([
    barrier.bodyCode === null ? undefined : findBody(db, barrier.bodyCode),
    barrier.duplicateOf === null ? undefined : findNumber(db, barrier.duplicateOf),
    mergedInto(db, id),
    mayMerge || (access.handle && mayTakeOver(barrier.state)) ? suggestSame(db, id) : [],
  ]);
  const today = dayOf(clock.now());
  return {
    barrier,
    access,
    reports: seeAll ? reports : reports.map((report) => ({ ...report, originalText: null, answers: {} })),
    reportsHidden: !seeAll,
    asksToBeCalled: reports[0] !== undefined && reports[0].originalText === null,
    additions,
    photos: seeAll ? photos : photos.filter(({ state }) => state === 'approved'),
    reopenedAt: lastReopening(history),
    history: seeAll ? history : history.map((entry) => ({ ...entry, internalNote: null })),
    referrals: seeAll ? referrals : [],
    messages,
    voices: seeAll ? voices : { ...voices, said: [] },
    goesOnAs,
    merged,
    suggestions,
    municipality: district.municipalities.find(({ key }) => key === barrier.municipalityKey)?.name ?? null,
    lifeArea: district.lifeAreas.find(({ code }) => code === barrier.lifeArea)?.name.de ?? null,
    bodyName: body?.name ?? null,
    words: wordingNames(wordings),
    nameOf: (staffId: string | null) => (staffId === null ? null : (names.get(staffId) ?? null)),
    colleagues,
    promise: openPromise(barrier, await readPromiseRules(db, district), today),
    promises: district.promises,
    today,
  };
}

export type BarrierFile = NonNullable<Awaited<ReturnType<typeof readBarrierFile>>>;
