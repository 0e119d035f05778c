import { awayOn, staffWithDailyMail } from '../../accounts/index.ts';
import { system } from '../../platform/actor.ts';
import { dayOf } from '../../platform/calendar.ts';
import { job, type Job } from '../../platform/jobs/job.ts';
import { queueMail } from '../../platform/mail/outbox.store.ts';
import type { Services } from '../../platform/services.ts';
import type { Slice } from '../../platform/slice.ts';
import { transact } from '../../platform/use-case.ts';
import { collectOpenWork } from '../collect-open-work.ts';
import { countAll, countByUrgency, inOrderOfUrgency, mostPressingCount } from '../open-work.ts';
import { isDue } from './daily-mail.ts';
import { claimDailyMail, toldOn } from './daily-mail.store.ts';
import { dailyMail } from './daily.mail.ts';

type Reader = Awaited<ReturnType<typeof staffWithDailyMail>>[number];

/** Every ten minutes: whoever wants it, and whose hour has come, is told once what waits today. */
export function sendDailyMails(slices: readonly Slice[]): Job<Services> {
  return job<Services, object>(
    'work-list.send-daily-mails',
    async (services, _payload, log) => {
      const now = services.clock.now();
      const today = dayOf(now);
      const [readers, away, told] = await Promise.all([
        staffWithDailyMail(services.db),
        awayOn(services.db, today),
        toldOn(services.db, today),
      ]);
      const due = readers.filter(
        ({ id, hour }) => !told.has(id) && isDue({ hour, isAway: away.has(id) }, now, services.district.federalState),
      );
      for (const reader of due) await sendDailyMail(slices, services, reader);
      if (due.length > 0) log.info({ count: due.length }, 'daily mails queued');
    },
    '*/10 * * * *',
  );
}

/** The row of the day and the mail become true together: two workers, or one that starts again, send one mail. */
async function sendDailyMail(slices: readonly Slice[], services: Services, reader: Reader): Promise<void> {
  const { id, name, role } = reader;
  const { mine } = await collectOpenWork(slices, services, { id, name, role, sessionId: '' }, mostPressingCount);
  const things = countAll(mine);
  const titles = inOrderOfUrgency(mine)
    .slice(0, mostPressingCount)
    .map(({ title }) => title);
  await transact(services, system, async (work) => {
    const isOurs = await claimDailyMail(work.db, { staffId: id, day: dayOf(work.now), things, at: work.now });
    if (!isOurs || things === 0) return;
    const counts = countByUrgency(mine);
    const { config, district } = services;
    await queueMail(
      work,
      dailyMail({ reader, counts, titles, baseUrl: config.baseUrl, siteName: district.siteName.de }),
    );
  });
}
