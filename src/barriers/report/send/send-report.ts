import { failure, success, type Result } from '../../../platform/result.ts';
import { dayOf } from '../../../platform/calendar.ts';
import type { Services } from '../../../platform/services.ts';
import { hashToken } from '../../../platform/secrets/token.ts';
import type { Work } from '../../../platform/use-case.ts';
import type { Locale } from '../../../platform/i18n/locale.ts';
import { reportBarrier } from '../../report-barrier.ts';
import { answersOf, checkSteps } from '../all-steps.ts';
import { draftEnd, openContentOf, placeKindOf, sealContent, typedOn, type SentContent } from '../draft/draft.ts';
import { forgetDraftPhotos, lockDraft, photosOfDraft, updateDraft } from '../draft/draft.store.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import type { StepContext } from '../step.ts';
import type { QuestionName } from '../steps.ts';
import { newReportFrom } from './new-report.ts';

export type SendFault =
  | { readonly kind: 'gone' }
  | { readonly kind: 'incomplete'; readonly missing: readonly QuestionName[] };

/**
 * Sends a draft. Whoever presses twice, or from two windows at once, has sent one report: the second waits for the first and finds
 * it done.
 * @param codeHash of the draft's code, which is slow to work out
 */
export async function sendReport(
  work: Work,
  services: Pick<Services, 'district'>,
  token: string,
  { locale, codeHash }: { locale: Locale; codeHash: Buffer },
): Promise<Result<SentContent, SendFault>> {
  const row = await lockDraft(work.db, hashToken(token), work.now);
  const content = row && openContentOf(row.sealed, token);
  if (!row || !content?.ok) return failure({ kind: 'gone' });
  if (content.value.state === 'sent') return success(content.value);

  const draft: OpenDraft = {
    id: row.id,
    token,
    content: content.value,
    photos: await photosOfDraft(work.db, row.id),
  };
  const answers = answersOf(checkSteps(draft.content, contextFor(draft, services, work.now, locale)));
  if (!answers.ok) return failure({ kind: 'incomplete', missing: answers.failure });

  const { code, ...report } = newReportFrom(answers.value, draft, locale);
  const { reportId, number } = await reportBarrier(work, services, { ...report, codeHash });
  if (draft.photos.length > 0) await forgetDraftPhotos(work.db, draft.id);
  const sent: SentContent = {
    state: 'sent',
    code,
    number,
    sentAt: work.now.toISOString(),
    locale,
    hearsFromUs: report.answerWish !== 'none',
  };
  await updateDraft(work.db, draft.id, {
    sealed: sealContent(sent, token),
    reportId,
    // From now on the code opens the report, not the draft.
    resumeCodeHash: null,
    resumeSeal: null,
    updatedAt: work.now,
    expiresAt: draftEnd(sent, work.now),
  });
  return success(sent);
}

function contextFor(
  draft: OpenDraft,
  { district }: Pick<Services, 'district'>,
  now: Date,
  locale: Locale,
): StepContext {
  return {
    locale,
    district,
    today: dayOf(now),
    placeKind: placeKindOf(draft.content),
    photoIds: draft.photos.map(({ id }) => id),
    problem: typedOn(draft.content, 'problem'),
  };
}
