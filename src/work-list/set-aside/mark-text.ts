import { formatDate } from '../../platform/i18n/format.ts';
import type { AsideMark } from './set-aside.ts';
import { asideTexts as t, reasonNames } from './set-aside.messages.ts';

/** What somebody has decided about a thing, in lines: what, and why. */
export function markLines({ aside, state }: AsideMark, nameOf: (staffId: string) => string): readonly string[] {
  const until = formatDate(aside.until, 'de');
  const by = nameOf(aside.by);
  const to = aside.assigneeId === null ? '' : nameOf(aside.assigneeId);
  const what = {
    putOff: t.marks.putOff(until, by),
    handedOver: t.marks.handedOver(to, by, until),
    grown: aside.kind === 'putOff' ? t.marks.grown(until) : t.marks.grownHandedOver(to),
    back: t.marks.back(until),
    standsIn: t.marks.standsIn(to),
  }[state];
  const why =
    aside.reason === 'other' ? aside.note : [reasonNames[aside.reason], aside.note].filter(Boolean).join('. ');
  // Whoever was given something was not given a reason to wait.
  return aside.kind === 'handedOver' && aside.note === '' ? [what] : [what, aside.kind === 'putOff' ? why : aside.note];
}
