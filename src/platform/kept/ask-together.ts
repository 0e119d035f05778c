import { setImmediate } from 'node:timers/promises';

/**
 * One question for all who ask at the same time. Everybody gets the answer to a question that was put after they asked, never one that was
 * already on its way: whoever comes while an answer is awaited shares the next question.
 */
export function askTogether<Answer>(put: () => Promise<Answer>): () => Promise<Answer> {
  let next: Promise<Answer> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function afterTheLast(): Promise<Answer> {
    await last;
    // All requests that arrived in this round of the event loop ask with this one.
    await setImmediate();
    next = undefined;
    const answer = put();
    last = answer.catch(() => undefined);
    return answer;
  }

  return () => (next ??= afterTheLast());
}
