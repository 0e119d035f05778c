import { failure, success, type Result } from '../../platform/result.ts';
import type { Services } from '../../platform/services.ts';
import type { Work } from '../../platform/use-case.ts';
import { isPublished } from '../edition.ts';
import { editionById, type EditionRow } from '../editions.store.ts';
import { mayDecide } from '../item.ts';
import { insertNote, lockItem, updateItem, type ItemRow } from '../items.store.ts';
import { invitedPartner, type Invited } from '../partners.store.ts';
import type { PartnerNews } from '../partner.mail.ts';
import { publishItem } from '../programme/publish-items.ts';
import { newTakePartLink, writeToPartner } from '../write-to-partner.ts';

export type ReviewFault = 'not-found' | 'decided' | 'changed-meanwhile' | 'nobody' | 'no-event';

/** What the reviewer looked at. */
type Seen = { readonly itemId: string; readonly version: number };
type Sender = Pick<Services, 'config' | 'district'>;
type Found = { readonly item: ItemRow; readonly edition: EditionRow; readonly partner: Invited | undefined };

async function lockToDecide(work: Work, { itemId, version }: Seen): Promise<Result<Found, ReviewFault>> {
  const item = await lockItem(work.db, itemId);
  const edition = item && (await editionById(work.db, item.editionId));
  if (!item || !edition) return failure('not-found');
  if (!mayDecide(item.state)) return failure('decided');
  if (item.version !== version) return failure('changed-meanwhile');
  const partner = item.partnerId === null ? undefined : await invitedPartner(work.db, edition.id, item.partnerId);
  return success({ item, edition, partner });
}

type Decision = {
  readonly state: 'accepted' | 'question' | 'declined';
  readonly news: PartnerNews;
  /** Where the partner goes on. */
  readonly path?: string;
};

/** Writes down what was decided about an item, with the words that go with it, and tells the partner. */
async function settle(
  work: Work,
  services: Sender,
  { item, edition, partner }: Found,
  { state, news, path }: Decision,
): Promise<ItemRow> {
  if ('words' in news) await insertNote(work.db, { itemId: item.id, at: work.now, kind: news.kind, words: news.words });
  const change = {
    state,
    // What changes after a question is marked against this.
    ...(state === 'question' ? { seen: JSON.stringify(item.content) } : { decidedAt: work.now }),
    version: item.version + 1,
    updatedAt: work.now,
  };
  await updateItem(work.db, item.id, change);
  if (partner) await writeToPartner(work, services, { edition, partner, news, path: path ?? null });
  return { ...item, ...change };
}

/** Takes an item into the programme; when that is out already, it becomes an event at once. */
export async function acceptItem(work: Work, services: Sender, seen: Seen): Promise<Result<null, ReviewFault>> {
  const found = await lockToDecide(work, seen);
  if (!found.ok) return found;
  const { number, title, isPublic } = found.value.item;
  const news = { kind: 'accepted', title, isPublic } as const;
  const item = await settle(work, services, found.value, { state: 'accepted', news });
  const { edition } = found.value;
  if (isPublished(edition) && !(await publishItem(work, edition, item)).ok) return failure('no-event');
  await work.audit('action-weeks.item-accepted', `action weeks item ${number}`);
  return success(null);
}

type Said = Seen & { readonly words: string };

/** Asks the partner something; the mail holds the question and a link that leads to the item. */
export async function askBack(
  work: Work,
  services: Sender,
  { words, ...seen }: Said,
): Promise<Result<null, ReviewFault>> {
  const found = await lockToDecide(work, seen);
  if (!found.ok) return found;
  const { item, partner } = found.value;
  if (!partner) return failure('nobody');
  const path = `${await newTakePartLink(work, partner.id, partner.locale)}/${item.id}`;
  const news = { kind: 'question', title: item.title, words } as const;
  await settle(work, services, found.value, { state: 'question', news, path });
  await work.audit('action-weeks.item-asked', `action weeks item ${item.number}`);
  return success(null);
}

/** Says no, with a reason. */
export async function declineItem(
  work: Work,
  services: Sender,
  { words, ...seen }: Said,
): Promise<Result<null, ReviewFault>> {
  const found = await lockToDecide(work, seen);
  if (!found.ok) return found;
  const { number, title } = found.value.item;
  await settle(work, services, found.value, { state: 'declined', news: { kind: 'declined', title, words } });
  await work.audit('action-weeks.item-declined', `action weeks item ${number}`);
  return success(null);
}
