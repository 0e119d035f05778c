import { dayOf, type Day } from '../../platform/calendar.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import { marksOf } from './access-marks.ts';
import { isFactValue, type PlaceFacts } from './place-facts.ts';
import { findProfile, lockPlace, profilesOf, saveProfile, updatePlace } from './places.store.ts';
import { factsOf, knownFacts, type ProfileMethod } from './profile.ts';

export type ConfirmedProfile = {
  readonly placeId: string;
  /** The day on which somebody looked, asked or tried. */
  readonly confirmedOn: Day;
  readonly method: ProfileMethod;
  /** Only what was checked; the rest stays „not checked“ or as an older profile found it. */
  readonly facts: PlaceFacts;
  readonly remark?: string | null | undefined;
  /** Whoever makes the id beforehand can send it twice and gets one profile. */
  readonly id?: string | undefined;
  /** What it comes from, such as „inspection 12“. Confirming from the same source again corrects the former profile. */
  readonly source?: string | undefined;
};

export type ProfileFault = 'not-found' | 'nothing-checked' | 'in-future' | 'impossible-fact';

/** Writes down what is true of the access to a place on a day. Former profiles stay as its history. */
export async function confirmProfile(
  work: Work,
  { placeId, confirmedOn, method, facts, remark, id, source }: ConfirmedProfile,
): Promise<Result<{ number: number }, ProfileFault>> {
  const place = await lockPlace(work.db, placeId);
  if (!place) return failure('not-found');
  if (id !== undefined && (await findProfile(work.db, id))) return success({ number: place.number });
  const checked = Object.entries(facts).filter(([, value]) => value !== undefined);
  if (checked.some(([code, value]) => !isFactValue(code, value))) return failure('impossible-fact');
  if (checked.length === 0 && !remark) return failure('nothing-checked');
  if (confirmedOn > dayOf(work.now)) return failure('in-future');
  await saveProfile(work.db, {
    ...(id === undefined ? {} : { id }),
    placeId,
    confirmedOn,
    method,
    facts: JSON.stringify(Object.fromEntries(checked)),
    remark: remark || null,
    source: source ?? null,
    createdAt: work.now,
  });
  const profiles = await profilesOf(work.db, [placeId]);
  const [newest] = profiles;
  await updatePlace(work.db, placeId, {
    marks: marksOf(factsOf(knownFacts(profiles))),
    confirmedOn: newest?.confirmedOn ?? null,
    method: newest?.method ?? null,
    updatedAt: work.now,
  });
  await work.audit('directory.profile-confirmed', `place ${place.number}`, { method, facts: checked.length });
  return success({ number: place.number });
}
