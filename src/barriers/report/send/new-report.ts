import type { Locale } from '../../../platform/i18n/locale.ts';
import type { NewReport, ReportContact } from '../../report-barrier.ts';
import type { Answers } from '../all-steps.ts';
import type { OpenDraft } from '../draft/open-draft.ts';

/** The report that a checked draft makes. What was left out stays unknown. */
export function newReportFrom(answers: Answers, draft: OpenDraft, locale: Locale): NewReport {
  const { place, problem, effect, context, answer } = answers;
  return {
    channel: 'web',
    locale,
    problem: problem.text,
    placeKind: answers.placeKind ?? 'other',
    kind: null,
    municipalityKey: place.municipalityKey,
    placeText: place.text,
    position: place.position,
    demands: answers.demands,
    effect: effect.effect,
    since: effect.since,
    temporaryUntil: effect.temporaryUntil,
    facts: answers.facts,
    lifeArea: context.lifeArea,
    reportedFor: context.reportedFor ?? 'self',
    answerWish: answer.wish ?? (problem.callBack ? 'telephone' : 'none'),
    answerEasy: answer.easy,
    contact: contactOf(answers),
    photos: draft.photos.map(({ id, fileId }) => ({ fileId, description: answers.photos.get(id) ?? '' })),
    code: draft.content.code,
    submissionKey: draft.id,
  };
}

/** The wish to be called stands beside the wish for an answer: somebody may want a call now and letters later. */
function contactOf({ problem, answer }: Answers): ReportContact {
  const { callBack } = problem;
  if (!callBack) return answer.contact;
  const wish = callBack.time === '' ? 'Bittet um Rückruf' : `Bittet um Rückruf: ${callBack.time}`;
  const isSaid = answer.contact.note === callBack.time;
  return {
    ...answer.contact,
    telephone: answer.contact.telephone ?? callBack.telephone,
    note: [wish, isSaid ? undefined : answer.contact.note].filter(Boolean).join('. '),
  };
}
