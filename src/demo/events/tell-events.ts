import { listPlaces } from '../../directory/index.ts';
import * as events from '../../events/events.demo.ts';
import { citizen } from '../../platform/actor.ts';
import { addDays, dayOf } from '../../platform/calendar.ts';
import { newHashedCode } from '../../platform/secrets/receipt-code.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/use-case.ts';
import { allowed, hour, latestMoment, type Happening } from '../happening.ts';
import type { EventStory } from './event-stories.ts';

/** What the editor of the demonstration announces; past events were announced before they took place. */
export function happeningsOfEvents(
  services: Services,
  stories: readonly EventStory[],
  editorId: string,
): readonly Happening[] {
  const today = dayOf(services.clock.now());
  return stories.map((story) => {
    const daysAgo = story.inDays < 0 ? 2 - story.inDays : 1;
    const at = new Date(latestMoment(services) - daysAgo * 24 * hour);
    return { at, happen: (past: Services) => announce(past, story, { editorId, today }) };
  });
}

async function announce(
  services: Services,
  story: EventStory,
  { editorId, today }: { editorId: string; today: string },
): Promise<void> {
  const { db, district } = services;
  const staff = { kind: 'staff', id: editorId } as const;
  const { title, inDays, from, to, repeat = 'none', forDays = 0, place: words, town } = story;
  const first = addDays(today, inDays);
  const until = addDays(first, forDays);
  const dates = allowed(events.generateDates({ first, lastDay: first, from, to, repeat, until }));
  const [place] = words === undefined ? [] : await listPlaces(db, { words }, { limit: 1 });
  const known = place ? await events.proposalOf(db, place.id) : {};
  const municipality = district.municipalities.find(({ name }) => name === town);
  const facts = {
    ...events.noFacts,
    ...story.facts,
    placeId: place?.id ?? null,
    municipalityKey: municipality?.key ?? null,
    access: events.fillGaps(story.access ?? {}, known),
  };
  const event = await transact(services, staff, async (work) => {
    const made = allowed(
      await events.createEvent(work, { words: { ...events.noWords, ...wordsIn(story), title }, facts, dates }),
    );
    if (!story.isDraft) allowed(await events.publishEvent(work, made.id));
    return made;
  });
  const [date] = await events.datesOf(db, [event.id]);
  if (!date) return;
  for (const { name, needs = null } of story.comers ?? []) {
    const who = { name, needs, email: null, telephone: '030 23125-300', withCompanion: false };
    const wish = { ...who, ...(await newHashedCode(db)), dateId: date.id, locale: 'de', byOffice: false } as const;
    allowed(await transact(services, citizen, (work) => events.register(work, services, wish)));
  }
  await change(services, story, date, staff);
}

function wordsIn({ summary = '', body = '', titleEasy = '', summaryEasy = '', bodyEasy = '' }: EventStory) {
  return { summary, body, titleEasy, summaryEasy, bodyEasy };
}

type Told = Awaited<ReturnType<typeof events.datesOf>>[number];

async function change(
  services: Services,
  { afterwards }: EventStory,
  { id: dateId, startsAt, endsAt }: Told,
  staff: { kind: 'staff'; id: string },
): Promise<void> {
  if (afterwards === undefined) return;
  if ('cancelled' in afterwards) {
    const wish = { dateId, reason: afterwards.cancelled, allComing: false };
    allowed(await transact(services, staff, (work) => events.cancelDate(work, services, wish)));
    return;
  }
  const later = (moment: Date): Date => new Date(moment.getTime() + afterwards.movedBy * 24 * hour);
  const to = { startsAt: later(startsAt), endsAt: later(endsAt) };
  allowed(await transact(services, staff, (work) => events.moveDate(work, services, { dateId, to })));
}
