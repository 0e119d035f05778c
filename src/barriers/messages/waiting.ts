import type { OpenMessage } from '../reporter-messages.store.ts';
import type { AnswerWish } from '../taxonomy.ts';

/** How somebody can be told; `unreachable` when what is needed for the wished way is not there any more. */
export type Way = 'telephone' | 'letter' | 'signLanguage' | 'unreachable';

/** Somebody who waits to hear from us, with everything that happened since they last did: one call is enough for all of it. */
export type WaitingReporter = {
  reportId: string;
  barrierId: string;
  number: number;
  way: Way;
  wish: AnswerWish;
  wantsEasy: boolean;
  contact: Pick<OpenMessage, 'name' | 'telephone' | 'email' | 'address' | 'note'>;
  news: readonly { at: Date; text: string; textEasy: string }[];
  since: Date;
  until: Date;
  /** They are to be asked whether the barrier is gone. */
  isAsked: boolean;
};

function wayOf({ form, telephone, address, note }: OpenMessage): Way {
  if (form === 'telephone' && telephone) return 'telephone';
  if (form === 'letter' && address) return 'letter';
  if (form === 'signLanguage' && (note || telephone)) return 'signLanguage';
  return 'unreachable';
}

/** Puts open messages together by person and barrier, the longest waiting first. */
export function waitingReporters(messages: readonly OpenMessage[]): readonly WaitingReporter[] {
  const byReport = Map.groupBy(messages, ({ reportId }) => reportId);
  return [...byReport.values()].flatMap((open) => {
    const [first] = open;
    const last = open.at(-1);
    if (!first || !last) return [];
    const { reportId, barrierId, number, name, telephone, email, address, note } = last;
    return {
      reportId,
      barrierId,
      number,
      way: wayOf(last),
      wish: last.form,
      wantsEasy: last.answerEasy,
      contact: { name, telephone, email, address, note },
      news: open.map(({ at, text, textEasy }) => ({ at, text, textEasy })),
      since: first.at,
      until: last.at,
      isAsked: last.state === 'resolved' && last.at >= last.stateSince,
    };
  });
}
