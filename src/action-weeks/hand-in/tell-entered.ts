import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import type { EditionRow } from '../editions.store.ts';
import { findItem } from '../items.store.ts';
import type { Invited } from '../partners.store.ts';
import { newTakePartLink, writeToPartner } from '../write-to-partner.ts';

/** Tells a partner what the office has written down for them, with a link to look at it. */
export async function tellEntered(
  work: Work,
  services: Pick<Services, 'config' | 'district'>,
  { edition, invited, itemId }: { edition: EditionRow; invited: Invited; itemId: string },
): Promise<void> {
  const item = await findItem(work.db, itemId);
  if (!item) return;
  const path = `${await newTakePartLink(work, invited.id, invited.locale)}/${item.id}`;
  const news = { kind: 'entered', title: item.title } as const;
  await writeToPartner(work, services, { edition, partner: invited, news, path });
}
