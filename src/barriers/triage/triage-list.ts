import { listStaff } from '../../accounts/index.ts';
import { listBodies } from '../../directory/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { may, type Staff } from '../../platform/permission.ts';
import type { Services } from '../../platform/services.ts';
import { countByState } from '../barrier-counts.store.ts';
import { editBarriers, handleBarriers } from '../barriers.access.ts';
import { listWordings } from '../barriers.store.ts';
import { readPromiseRules } from '../promise-rules.ts';
import { openPromise } from './promise-state.ts';
import type { FilterOptions } from './triage-filter-form.tsx';
import type { TriageFilter } from './triage-filter.ts';
import { pageSize, readTriagePage, type TriageMoment } from './triage.store.ts';
import { countViews } from './view-counts.store.ts';
import { wordingNames } from './wording-names.ts';

/** Everything the list shows: a page of it, the counts of the views, and what can be chosen from. */
export async function readTriageList(services: Services, staff: Staff | null, filter: TriageFilter) {
  const { db, district } = services;
  const moment = triageMoment(services, staff);
  const today = dayOf(moment.now);
  const states = countByState(db);
  const [rules, page, counts, colleagues, bodies, wordings] = await Promise.all([
    readPromiseRules(db, district),
    readTriagePage(db, filter, moment, states),
    countViews(db, moment, states),
    listStaff(db),
    listBodies(db),
    listWordings(db),
  ]);
  const names = new Map(colleagues.map(({ id, name }) => [id, name]));
  const options: FilterOptions = {
    municipalities: district.municipalities.map(({ key, name }) => ({ value: key, label: name })),
    lifeAreas: district.lifeAreas.map(({ code, name }) => ({ value: code, label: name.de })),
    bodies: bodies.map(({ code, name }) => ({ value: code, label: name })),
    colleagues: colleagues
      .filter(({ active, role, id }) => active && (handleRoles.includes(role) || id === filter.assigned))
      .map(({ id, name }) => ({ value: id, label: name })),
    years: lastYears(Number(today.slice(0, 4))),
  };
  return {
    items: page.rows.map((row) => ({
      ...row,
      promise: openPromise(row, rules, today),
      assignedName: row.assignedTo === null ? null : (names.get(row.assignedTo) ?? null),
    })),
    total: page.total,
    pages: Math.ceil(page.total / pageSize),
    counts,
    options,
    names: wordingNames(wordings),
    today,
  };
}

/** The present as the questions of the list need it. Reports in full are for those who work on the public words. */
export function triageMoment(
  { clock, district }: Pick<Services, 'clock' | 'district'>,
  staff: Staff | null,
): TriageMoment {
  return {
    now: clock.now(),
    overdueDays: district.promises.reminders.at(-1) ?? district.promises.answerDays,
    withReports: may(staff, editBarriers),
  };
}

const handleRoles: readonly string[] = handleBarriers.kind === 'staff' ? handleBarriers.roles : [];

const lastYears = (year: number) => Array.from({ length: 5 }, (_, back) => String(year - back));
