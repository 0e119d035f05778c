import { setTimeout as wait } from 'node:timers/promises';

/**
 * Reports and answers are sent while something breaks, evenly over some time. Then each acknowledged one is looked for in the database: it must
 * be there exactly once.
 * @returns what was acknowledged, lost and doubled, how long the longest wait was
 */
export async function underLoad(situation, { reports, answers, over, withFile = false }, breakIt) {
  const sent = [
    ...situation.waiting.reports.splice(0, reports).map((one) => ({ kind: 'report', ...one })),
    ...situation.waiting.answers.splice(0, answers).map((one) => ({ kind: 'answer', ...one, withFile })),
  ];
  const order = sent.map((one, index) => ({ one, at: (over * ((index * 7919) % sent.length)) / sent.length }));
  const broken = wait(over / 5).then(breakIt);
  const outcomes = await Promise.all(
    order.map(async ({ one, at }) => {
      await wait(at);
      const begin = Date.now();
      const answer = await one.send({ withFile });
      return { one, acknowledged: answer !== null, waited: Date.now() - begin };
    }),
  );
  const told = (await broken) ?? {};
  const acknowledged = outcomes.filter((outcome) => outcome.acknowledged).map(({ one }) => one);
  const found = await countMarks(situation, acknowledged);
  return {
    sent: sent.length,
    acknowledged: acknowledged.length,
    lost: found.filter(({ count }) => count === 0).length,
    doubled: found.filter(({ count }) => count > 1).length,
    longestWait: Math.max(0, ...outcomes.map(({ waited }) => waited)),
    ...told,
  };
}

/** How often each is there: reports by what was written, answers by what was said and by what the body has done in the course of the barrier. */
async function countMarks({ query }, acknowledged) {
  const counts = [];
  for (const { kind, mark } of acknowledged) {
    const [{ count }] =
      kind === 'report'
        ? await query(`select count(*)::int as count from barrier_reports where original_text like $1 || ':%'`, [mark])
        : await query(
            `select coalesce(max(steps), 0)::int as count from (
               select h.event, count(*) as steps from referrals r join barrier_history h on h.barrier_id = r.barrier_id
               where r.answer_text = $1 || '.' and h.actor_kind = 'body' group by h.event) answered`,
            [mark],
          );
    counts.push({ mark, count });
  }
  return counts;
}
