import { createEvent, noFacts, noWords, publishEvent, type EventFacts, type EventWords } from '../../events/index.ts';
import { failure, success, type Result } from '../../platform/result.ts';
import type { Work } from '../../platform/use-case.ts';
import type { EditionRow } from '../editions.store.ts';
import { readContent, type ItemContent } from '../item.ts';
import { acceptedItems, updateItem, type ItemRow } from '../items.store.ts';
import { programmePath } from '../weeks-address.ts';

export type PublishFault = 'nothing-accepted' | 'no-event';

/** Makes an event of everything that was accepted and is public. */
export async function publishItems(work: Work, edition: EditionRow): Promise<Result<null, PublishFault>> {
  const items = await acceptedItems(work.db, edition.id);
  if (items.length === 0) return failure('nothing-accepted');
  for (const item of items) {
    const made = await publishItem(work, edition, item);
    if (!made.ok) return made;
  }
  return success(null);
}

/**
 * Makes one item an event, so that filters, calendars, registration and the search know it. From then on the office changes the event; the
 * item stays as what the partner handed in.
 */
export async function publishItem(work: Work, edition: EditionRow, item: ItemRow): Promise<Result<null, PublishFault>> {
  const content = readContent(item.content);
  if (content === null || !content.isPublic || item.eventId !== null) return success(null);
  const made = await createEvent(work, {
    words: eventWords(edition, content),
    facts: eventFacts(content),
    dates: content.dates,
  });
  if (!made.ok) return failure('no-event');
  const published = await publishEvent(work, made.value.id);
  if (!published.ok) return failure('no-event');
  await updateItem(work.db, item.id, { eventId: made.value.id, updatedAt: work.now });
  return success(null);
}

function eventWords({ year }: EditionRow, content: ItemContent): EventWords {
  const { title, what, more, titleEasy, whatEasy, registration, contactTelephone, contactEmail } = content;
  const contact = [contactTelephone, contactEmail].filter(Boolean).join(', ');
  const register = registration === 'organiser' ? `Bitte melden Sie sich an: ${contact}` : '';
  const tag = `Diese Veranstaltung gehört zu den [Aktionswochen ${year}](${programmePath(year)}).`;
  const isEasy = titleEasy !== '' && whatEasy !== '';
  return {
    ...noWords,
    title,
    summary: what,
    body: [more, register, tag].filter(Boolean).join('\n\n'),
    titleEasy: isEasy ? titleEasy : '',
    summaryEasy: isEasy ? whatEasy : '',
    bodyEasy: isEasy
      ? [
          registration === 'organiser' ? `Bitte melden Sie sich an.\nHier: ${contact}` : '',
          `Das gehört zu den [Aktions-Wochen ${year}](${programmePath(year)}).`,
        ]
          .filter(Boolean)
          .join('\n\n')
      : '',
  };
}

function eventFacts(content: ItemContent): EventFacts {
  const { placeId, placeText, municipalityKey, organiser, contactTelephone, contactEmail } = content;
  const { costCents, costText, audience, lifeAreas, access, registration, seats } = content;
  return {
    ...noFacts,
    placeId,
    placeText: placeId === null ? placeText : null,
    municipalityKey,
    organiser,
    contactTelephone,
    contactEmail,
    costCents,
    costText,
    audience,
    lifeAreas,
    access,
    takesRegistrations: registration === 'site',
    seats,
  };
}
