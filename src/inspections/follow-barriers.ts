import type { FollowChain } from '../platform/chain.ts';
import { formatDate } from '../platform/i18n/format.ts';
import { formatRoughDay } from '../platform/rough-day.ts';
import { inspectionsOfBarriers } from './findings/findings.store.ts';
import { inspectionPath } from './inspection-address.ts';
import { inspectionTexts } from './inspections.messages.ts';
import { stateTone } from './state-tone.ts';
import { stateNames } from './taxonomy.messages.ts';

/** The inspection in which a barrier was found, for its file. Inspections are the office's matter: everybody else sees none. */
export const followBarriers: FollowChain = async ({ db }, { audience }, ids) => {
  if (audience !== 'office') return [];
  const found = await inspectionsOfBarriers(db, ids);
  return found.map(({ barrierId, number, state, placeName, heldOn, plannedOn, plannedPrecision, question }) => ({
    of: barrierId ?? '',
    name: inspectionTexts.number(number),
    title: placeName,
    href: inspectionPath(number),
    states: [{ tone: stateTone[state], text: stateNames[state] }],
    notes: [question, heldOn === null ? formatRoughDay(plannedOn, plannedPrecision, 'de') : formatDate(heldOn, 'de')],
  }));
};
