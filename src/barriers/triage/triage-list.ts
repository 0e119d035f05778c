import { listStaff } from '../../accounts/index.ts';
import { listBodies } from '../../directory/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { keepNoted } from '../../platform/kept/keep-noted.ts';
import { may, type InRole } from '../../platform/permission.ts';
import type { Services } from '../../platform/services.ts';
import { editBarriers, handleBarriers } from '../barriers.access.ts';
import { listWordings } from '../barriers.store.ts';
import { readPromiseRules } from '../promise-rules.ts';
import { openPromise } from './promise-state.ts';
import { isNarrowed, type TriageFilter } from './triage-filter.ts';
import { pageSize, readTriagePage, type TriageMoment } from './triage.store.ts';
import { countViews } from './view-counts.store.ts';
import { wordingNames } from './wording-names.ts';

/**
 * Everything the list shows: a page of it, the counts of the views, and what can be chosen from. How a view begins is the same for all
 * who may read as much, and most looks are at that: it is read once for them until something changes or the minute is over, and so is
 * what stands around every page (docs/decisions/0097).
 */
export function readTriageList(services: Services, staff: InRole | null, filter: TriageFilter) {
  const moment = triageMoment(services, staff);
  const minute = moment.now.toISOString().slice(0, 16);
  if (isNarrowed(filter) || filter.page > 1) {
    const surroundings = keepNoted(services, { name: 'around the triage list', moment: minute }, (noting) =>
      readSurroundings(noting, moment),
    );
    return putTogether(services, filter, moment, surroundings, readTriagePage(services.db, filter, moment));
  }
  const name = `triage list, ${moment.withReports ? 'with' : 'without'} reports, ${filter.view} by ${filter.sort}`;
  return keepNoted(services, { name, moment: minute }, (noting) =>
    putTogether(noting, filter, moment, readSurroundings(noting, moment), readTriagePage(noting.db, filter, moment)),
  );
}

/** What every page of the list shows or needs. */
async function readSurroundings({ db, district }: Pick<Services, 'db' | 'district'>, moment: TriageMoment) {
  const [rules, counts, colleagues, bodies, wordings] = await Promise.all([
    readPromiseRules(db, district),
    countViews(db, moment),
    listStaff(db),
    listBodies(db),
    listWordings(db),
  ]);
  return { rules, counts, colleagues, bodies, names: wordingNames(wordings) };
}

async function putTogether(
  { district }: Pick<Services, 'district'>,
  filter: TriageFilter,
  { now }: TriageMoment,
  surroundings: ReturnType<typeof readSurroundings>,
  reading: ReturnType<typeof readTriagePage>,
) {
  const [{ rules, counts, colleagues, bodies, names }, page] = await Promise.all([surroundings, reading]);
  const today = dayOf(now);
  const nameOf = new Map(colleagues.map(({ id, name }) => [id, name]));
  return {
    filter,
    items: page.rows.map((row) => ({
      ...row,
      promise: openPromise(row, rules, today),
      assignedName: row.assignedTo === null ? null : (nameOf.get(row.assignedTo) ?? null),
    })),
    total: page.total,
    pages: Math.ceil(page.total / pageSize),
    counts,
    options: {
      municipalities: district.municipalities.map(({ key, name }) => ({ value: key, label: name })),
      lifeAreas: district.lifeAreas.map(({ code, name }) => ({ value: code, label: name.de })),
      bodies: bodies.map(({ code, name }) => ({ value: code, label: name })),
      colleagues: colleagues
        .filter(({ active, role, id }) => active && (handleRoles.includes(role) || id === filter.assigned))
        .map(({ id, name }) => ({ value: id, label: name })),
      years: lastYears(Number(today.slice(0, 4))),
    },
    names,
    today,
  };
}

/** The present as the questions of the list need it. Reports in full are for those who work on the public words. */
function triageMoment({ clock, district }: Pick<Services, 'clock' | 'district'>, staff: InRole | null): TriageMoment {
  return {
    now: clock.now(),
    overdueDays: district.promises.reminders.at(-1) ?? district.promises.answerDays,
    withReports: may(staff, editBarriers),
  };
}

const handleRoles: readonly string[] = handleBarriers.kind === 'staff' ? handleBarriers.roles : [];

const lastYears = (year: number) => Array.from({ length: 5 }, (_, back) => String(year - back));
