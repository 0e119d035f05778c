import { system } from '../platform/actor.ts';
import type { FormValues } from '../ui/form/form-state.ts';
import { transact } from '../platform/use-case.ts';
import type { Services } from '../platform/services.ts';
import { askForReport } from './afterwards/ask-for-report.ts';
import { edition, haveInvited, typedItem } from './action-weeks.builders.ts';
import { readItem } from './hand-in/read-item.ts';
import { handIn, startItem } from './hand-in/save-item.ts';
import { findItem, type ItemRow } from './items.store.ts';
import { findInvited, listInvited } from './partners.store.ts';
import { acceptItem } from './review/review-item.ts';

type Wish = { year?: number; email?: string; organisation?: string; day?: string; change?: Record<string, string> };

/** An item that a partner handed in and the office accepted. */
export async function haveAccepted(
  services: Services,
  { year = 2027, email = 'verein@partner.example', organisation = 'Verein am See', day, change }: Wish = {},
): Promise<ItemRow> {
  await haveInvited(services, { year, email, organisation });
  const weeks = await edition(services, year);
  const found = (await listInvited(services.db, weeks.id)).find((one) => one.email === email);
  const invited = found && (await findInvited(services.db, found.id));
  if (!invited) throw new Error('nobody is invited');
  const values: FormValues = typedItem(day, change);
  const read = await readItem(services, weeks, 'de', values);
  if (!read.ok) throw new Error(`not right: ${JSON.stringify(read.failure)}`);
  const item = await transact(services, system, async (work) => {
    const made = await startItem(work, { edition: weeks, invited, from: null });
    if (!made.ok) throw new Error(made.failure);
    const done = await handIn(work, { itemId: made.value.id, version: made.value.version, values, ...read.value });
    if (!done.ok) throw new Error(done.failure);
    const accepted = await acceptItem(work, services, { itemId: done.value.id, version: done.value.version });
    if (!accepted.ok) throw new Error(accepted.failure);
    return findItem(work.db, done.value.id);
  });
  if (!item) throw new Error('no item');
  return item;
}

/** The path of a link to tell how an accepted item was. */
export async function haveReportLink(services: Services, item: ItemRow): Promise<string> {
  const asked = await transact(services, system, (work) => askForReport(work, services, item.id));
  if (!asked.ok) throw new Error(asked.failure);
  return asked.value.path;
}
