import { may, type Staff } from '../../platform/permission.ts';
import type { Services } from '../../platform/services.ts';
import { readOffice } from '../read-office.ts';
import { takeOverWork } from '../work-list.access.ts';
import type { Deciding } from './decide-form.tsx';
import { handedOverUntil, offeredDays } from './set-aside.form.ts';
import { asideTexts as t } from './set-aside.messages.ts';

/** What a list needs so that people can decide about its things where they stand. */
export async function readDeciding(services: Services, staff: Staff, back: string): Promise<Deciding> {
  const { people, today, away } = await readOffice(services);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    back,
    now: services.clock.now(),
    days: offeredDays(today, services.district.federalState),
    handedOverUntil: handedOverUntil(today),
    colleagues: people
      .filter((one) => one.active && one.id !== staff.id && may(one, takeOverWork))
      .map(({ id, name }) => ({ id, name, isAway: away.has(id) })),
    nameOf: (id) => names.get(id) ?? t.someone,
  };
}
