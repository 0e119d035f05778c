import { success, type Result } from '../../../platform/result.ts';
import type { Work } from '../../../platform/use-case.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import type { QuestionName } from '../steps.ts';
import { keepContent, lockOpenDraft, startDraft, type OpenDraft } from './open-draft.ts';

/** Keeps what was typed on one page, valid or not. */
export async function saveAnswers(
  work: Work,
  token: string,
  question: QuestionName,
  typed: FormValues,
): Promise<Result<OpenDraft, 'gone' | 'sent'>> {
  const locked = await lockOpenDraft(work, token);
  return locked.ok ? success(await withAnswers(work, locked.value, question, typed)) : locked;
}

/** When the draft is gone: nothing that was just typed is lost, it begins a new one. */
export async function saveInNewDraft(work: Work, question: QuestionName, typed: FormValues): Promise<OpenDraft> {
  return withAnswers(work, await startDraft(work), question, typed);
}

async function withAnswers(
  work: Work,
  draft: OpenDraft,
  question: QuestionName,
  typed: FormValues,
): Promise<OpenDraft> {
  const answers = { ...draft.content.answers, [question]: answersOnly(typed) };
  const content = { ...draft.content, answers };
  await keepContent(work, draft, content);
  return { ...draft, content };
}

/** Without the button that was pressed. */
function answersOnly(typed: FormValues): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(typed)) {
    if (name === 'go' || value === undefined) continue;
    kept[name] = typeof value === 'string' ? value : [...value];
  }
  return kept;
}
