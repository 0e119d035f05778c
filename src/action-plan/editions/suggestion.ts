import { formatDate } from '../../platform/i18n/format.ts';
import { suggestMark, type Mark, type OldMeasure } from './continuation.ts';
import { continuationTexts as t } from './continuation.messages.ts';

export type Suggestion = { mark: Mark; reason: string; reasonEasy: string };

/** What to say of an old measure when nobody says otherwise, with the reason its status gives. */
export function suggestionFor({ before, after }: OldMeasure): Suggestion {
  const mark = suggestMark(before, after);
  if (mark !== 'done' && mark !== 'dropped') return { mark, reason: '', reasonEasy: '' };
  const [since, sinceEasy] = mark === 'done' ? [t.doneSince, t.doneSinceEasy] : [t.endedSince, t.endedSinceEasy];
  return {
    mark,
    reason: after.statusReason ?? since(formatDate(after.statusSince, 'de')),
    reasonEasy: after.statusReasonEasy ?? sinceEasy(formatDate(after.statusSince, 'de-simple')),
  };
}
