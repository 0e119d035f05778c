import { addDays, dayOf, startOfDay } from '../platform/calendar.ts';
import { may } from '../platform/permission.ts';
import { formatRoughDay } from '../platform/rough-day.ts';
import type { Slice } from '../platform/slice.ts';
import { inspectionPath, inspectionsPath } from './inspection-address.ts';
import { handleInspections } from './inspections.access.ts';
import { dueInspections, undecidedInspections } from './open-inspections.store.ts';
import { openWorkTexts as t } from './open-work.messages.ts';

/** So many days ahead an inspection is to be prepared. */
const nearDays = 7;

/** Inspections whose day is near or past, and findings that nobody has decided about, for those who may act. */
export const openInspectionWork: NonNullable<Slice['openWork']> = async ({ db, clock }, staff, most) => {
  if (!may(staff, handleInspections)) return [];
  const today = dayOf(clock.now());
  const [due, undecided] = await Promise.all([
    dueInspections(db, addDays(today, nearDays + 1)),
    undecidedInspections(db),
  ]);
  const past = due.filter(({ until }) => until < today);
  const near = due.filter(({ until }) => until >= today);
  const planned = ({ number, placeName, plannedOn }: (typeof due)[number], reason: string) => ({
    key: `inspection-${number}`,
    title: t.title(number, placeName),
    path: inspectionPath(number),
    reason,
    since: startOfDay(plannedOn),
  });
  return [
    {
      urgency: 'date-near',
      path: inspectionsPath,
      count: past.length,
      first: past.slice(0, most).map((inspection) => planned(inspection, t.past)),
    },
    {
      urgency: 'date-near',
      path: inspectionsPath,
      count: near.length,
      first: near
        .slice(0, most)
        .map((inspection) =>
          planned(inspection, t.near(formatRoughDay(inspection.plannedOn, inspection.plannedPrecision, 'de'))),
        ),
    },
    {
      urgency: 'date-near',
      path: inspectionsPath,
      count: undecided.length,
      first: undecided.slice(0, most).map(({ number, placeName, finishedAt, undecided: count }) => ({
        key: `findings-${number}`,
        title: t.title(number, placeName),
        path: `${inspectionPath(number)}#befunde`,
        reason: t.findings(count),
        since: finishedAt ?? clock.now(),
      })),
    },
  ];
};
