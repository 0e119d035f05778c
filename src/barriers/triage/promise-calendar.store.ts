import { dayOf } from '../../platform/calendar.ts';
import type { Services } from '../../platform/services.ts';
import { readPromiseRules } from '../promise-rules.ts';
import { promiseCalendar } from './promise-calendar.ts';
import { triageTables } from './triage.tables.ts';

/**
 * Writes down what is promised on each day, from four years ago to the end of the year after next. Older barriers without an answer
 * are sorted by the day they came in.
 */
export async function savePromiseCalendar(services: Pick<Services, 'db' | 'clock' | 'district'>): Promise<void> {
  const { db, clock, district } = services;
  const year = Number(dayOf(clock.now()).slice(0, 4));
  const days = promiseCalendar(`${year - 4}-01-01`, `${year + 2}-12-31`, await readPromiseRules(db, district));
  await triageTables(db)
    .insertInto('promiseCalendar')
    .values([...days])
    .onConflict((conflict) =>
      conflict.column('day').doUpdateSet((row) => ({
        firstLookDue: row.ref('excluded.firstLookDue'),
        bodyNamedDue: row.ref('excluded.bodyNamedDue'),
        answerDue: row.ref('excluded.answerDue'),
      })),
    )
    .execute();
}
