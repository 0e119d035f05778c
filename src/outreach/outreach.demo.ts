import { citizen, system } from '../platform/actor.ts';
import { findMail } from '../platform/mail/outbox.store.ts';
import type { Services } from '../platform/services.ts';
import type { Slice } from '../platform/slice.ts';
import { transact } from '../platform/use-case.ts';
import { findIssue, itemsOf } from './issues/issues.store.ts';
import { readAllNews } from './issues/read-all-news.ts';
import { planIssue, sendNextBatch } from './issues/send-issue.ts';
import { saveIssue, startIssue } from './issues/write-issue.ts';
import { askForSubscription, confirmSubscription } from './subscribe/subscribe.ts';
import type { Edition } from './newsletter.ts';

const people: readonly (readonly [email: string, edition: Edition])[] = [
  ['rosa@teilhabe.example', 'standard'],
  ['mia@teilhabe.example', 'easy'],
  ['andreas@teilhabe.example', 'standard'],
  ['werkstatt@teilhabe.example', 'easy'],
];

/** A newsletter that went to a few people, and one that is being written. */
export async function fillNewsletter(services: Services, others: readonly Slice[]): Promise<void> {
  for (const [email, edition] of people) {
    const mailId = await transact(services, citizen, (work) =>
      askForSubscription(work, services, { email, edition, locale: edition === 'easy' ? 'de-simple' : 'de' }),
    );
    const token = /\/newsletter\/bestaetigen\/([\w-]+)/u.exec((await findMail(services.db, mailId))?.body ?? '')?.[1];
    await transact(services, citizen, (work) => confirmSubscription(work, token ?? ''));
  }
  const news = await readAllNews(services, others);
  const number = await transact(services, system, (work) =>
    startIssue(work, { title: 'Neues aus der Teilhabe', news: news.slice(0, 6) }),
  );
  const issue = await findIssue(services.db, number);
  if (!issue) return;
  const items = await itemsOf(services.db, issue.id);
  const words = {
    title: 'Neues aus der Teilhabe',
    titleEasy: 'Das gibt es Neues',
    intro: 'Guten Tag,\n\nin diesem Rundbrief lesen Sie, was sich in den letzten Wochen getan hat.',
    introEasy: 'Guten Tag,\n\nin diesem Rundbrief steht, was es Neues gibt.',
  };
  await transact(services, system, (work) => saveIssue(work, { id: issue.id, version: issue.version, words, items }));
  await transact(services, system, (work) => planIssue(work, issue.id, null));
  await transact(services, system, (work) => sendNextBatch(work, services, issue.id));
  await transact(services, system, (work) => startIssue(work, { title: 'Der nächste Rundbrief', news: [] }));
}
