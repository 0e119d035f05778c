import { z } from 'zod';
import type { PlaceFacts } from '../directory/index.ts';

/** What people must know before they can decide to come, in the order of a visit. */
export const accessCodes = [
  'transit',
  'parking',
  'stepFree',
  'wideDoors',
  'toilet',
  'signLanguage',
  'captions',
  'inductionLoop',
  'easyLanguage',
  'quietRoom',
  'assistance',
  'helpOnTheDay',
] as const;
export type AccessCode = (typeof accessCodes)[number];

/** Those that belong to a building and mean nothing for an event that takes place online only. */
const onSite: ReadonlySet<AccessCode> = new Set([
  'transit',
  'parking',
  'stepFree',
  'wideDoors',
  'toilet',
  'inductionLoop',
  'quietRoom',
]);

export const codesFor = ({ isOnlineOnly }: { isOnlineOnly: boolean }): readonly AccessCode[] =>
  isOnlineOnly ? accessCodes.filter((code) => !onSite.has(code)) : accessCodes;

/** „Not checked“ is an answer of its own and never the same as „no“. */
export const accessAnswers = ['yes', 'no', 'notChecked'] as const;
export type AccessAnswer = (typeof accessAnswers)[number];

export type AccessFact = { readonly answer: AccessAnswer; readonly note?: string };

/** What is left out was not checked. */
export type EventAccess = { readonly [Code in AccessCode]?: AccessFact };

const factsSchema = z.record(z.string(), z.unknown());
const factSchema = z.object({ answer: z.enum(accessAnswers), note: z.string().optional() });

/** Keeps what is a fact: what was stored under a code that has gone out of use is left out. */
export function readAccess(facts: unknown): EventAccess {
  const given = factsSchema.safeParse(facts);
  if (!given.success) return {};
  return Object.fromEntries(
    accessCodes.flatMap((code) => {
      const stored = given.data[code];
      // A refusal costs far more than a look, and most events leave most out.
      if (stored === undefined) return [];
      const fact = factSchema.safeParse(stored);
      return fact.success ? [[code, fact.data]] : [];
    }),
  );
}

export const answerOf = (access: EventAccess, code: AccessCode): AccessAnswer => access[code]?.answer ?? 'notChecked';

export const isUnchecked = (access: EventAccess): boolean =>
  accessCodes.every((code) => answerOf(access, code) === 'notChecked');

/** The answers in three lists: what there is, what there is not, and what nobody has checked. */
export function sortFacts(access: EventAccess, codes: readonly AccessCode[]): Record<AccessAnswer, AccessCode[]> {
  const sorted: Record<AccessAnswer, AccessCode[]> = { yes: [], no: [], notChecked: [] };
  for (const code of codes) sorted[answerOf(access, code)].push(code);
  return sorted;
}

/** The doors that nearly every wheelchair passes (DIN 18040-1: 90 cm). */
const wideDoor = 90;

const yesOrNo = (isSo: boolean): AccessFact => ({ answer: isSo ? 'yes' : 'no' });

/**
 * What an event may take over from its place. Nothing is concluded from what was not checked there; what belongs to the programme, such
 * as sign language, no place can answer.
 */
export function proposeFrom(facts: PlaceFacts): EventAccess {
  const { entranceDoorWidth: door, restroom, disabledParking, inductionLoop, quiet } = facts;
  const ways = [facts.entranceLevel, facts.sideEntranceLevel].filter((answer) => answer !== undefined);
  const isStepFree = ways.includes('yes') || facts.entranceSteps === 0 || facts.entranceRamp === 'fixed';
  const isKnownStep = ways.length > 0 || facts.entranceSteps !== undefined;
  return {
    ...(disabledParking && { parking: { answer: disabledParking } }),
    ...((isStepFree || isKnownStep) && { stepFree: yesOrNo(isStepFree && facts.insideLevel !== 'no') }),
    ...(door !== undefined && { wideDoors: { ...yesOrNo(door >= wideDoor), note: `${door} cm` } }),
    ...(restroom && { toilet: yesOrNo(restroom === 'wheelchair') }),
    ...(inductionLoop && { inductionLoop: { answer: inductionLoop } }),
    ...(quiet === 'yes' && { quietRoom: { answer: quiet } }),
  };
}

/** What somebody answered already stays; only gaps are filled. */
export function fillGaps(access: EventAccess, proposal: EventAccess): EventAccess {
  return Object.fromEntries(
    accessCodes.flatMap((code) => {
      const own = access[code];
      const fact = own && (own.answer !== 'notChecked' || own.note) ? own : (proposal[code] ?? own);
      return fact ? [[code, fact]] : [];
    }),
  );
}
