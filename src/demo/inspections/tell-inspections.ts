import { randomUUID } from 'node:crypto';
import {
  addPhoto,
  cancelInspection,
  dismissFinding,
  finishInspection,
  findInspection,
  itemsOf,
  participationOf,
  planInspection,
  recordResults,
  turnIntoBarrier,
} from '../../inspections/inspections.demo.ts';
import type { Actor } from '../../platform/actor.ts';
import { addDays, dayOf, startOfDay } from '../../platform/calendar.ts';
import { encodeImage } from '../../platform/files/image.ts';
import type { Services } from '../../platform/services.ts';
import { transact, type Work } from '../../platform/use-case.ts';
import { drawPicture } from '../draw-picture.ts';
import { allowed, hour, latestMoment, type Happening } from '../happening.ts';
import type { InspectionStory, StoryResult } from './inspection-story.ts';
import { inspectionStories } from './inspection-stories.ts';

/** Inspections are planned two weeks ahead, carried out on their day, and decided on at the very end. */
export function happeningsOfInspections(services: Services, managers: readonly string[]): readonly Happening[] {
  const today = dayOf(services.clock.now());
  const latest = latestMoment(services);
  return inspectionStories.flatMap((story, index) => {
    const staffId = managers[index % managers.length] ?? '';
    const actor: Actor = { kind: 'staff', id: staffId };
    const told = { number: 0 };
    const at = (days: number, hours: number) =>
      new Date(Math.min(startOfDay(addDays(today, days)).getTime() + hours * hour, latest));
    const held = Math.min(story.inDays, 0);
    return [
      {
        at: at(held - 14, 9 + index / 10),
        happen: (past) =>
          transact(past, actor, async (work) => void (told.number = await plan(work, past, story, [staffId]))),
      },
      { at: at(held, 10 + index / 10), happen: (past) => carryOut(past, actor, story, told.number) },
      // After all reports of the stock, so that nobody's barrier changes its number.
      { at: new Date(latest), happen: (past) => decide(past, actor, story, told.number) },
    ] satisfies Happening[];
  });
}

async function plan(work: Work, { district }: Services, story: InspectionStory, people: readonly string[]) {
  const { place, address, municipality, inDays, precision = 'day', checklist, note = '', groups = {} } = story;
  const today = dayOf(work.now);
  const days = inDays > 0 ? inDays + 14 : 14;
  const day = addDays(today, days);
  const planned = await planInspection(work, {
    checklist,
    placeId: null,
    placeName: place,
    lat: null,
    lon: null,
    placeAddress: address,
    municipalityKey: district.municipalities.find(({ name }) => name === municipality)?.key ?? null,
    plannedOn: precision === 'month' ? `${day.slice(0, 8)}01` : day,
    plannedPrecision: precision,
    people,
    groups: Object.keys(groups),
    note,
  });
  return allowed(planned).number;
}

async function carryOut(services: Services, actor: Actor, story: InspectionStory, number: number): Promise<void> {
  const inspection = await findInspection(services.db, number);
  if (!inspection) throw new Error(`the demo stock has no inspection ${number}`);
  const { id: inspectionId, versionId } = inspection;
  const items = await itemsOf(services.db, versionId);
  const { results = {}, others, photo, end, cancelled } = story;
  const strange = Object.keys(results).filter((code) => !items.some((item) => item.code === code));
  if (strange.length > 0) throw new Error(`the checklist ${story.checklist} has no ${strange.join(', ')}`);
  const entries = items.flatMap(({ code }) => {
    const given = results[code] ?? others;
    return given === undefined ? [] : [{ itemCode: code, base: 0, key: randomUUID(), ...entryOf(given) }];
  });
  if (entries.length > 0) {
    allowed(await transact(services, actor, (work) => recordResults(work, inspectionId, entries)));
  }
  if (photo) {
    const image = allowed(await encodeImage(await drawPicture(photo.picture)));
    const wanted = { inspectionId, itemCode: photo.item, image, description: photo.description, key: randomUUID() };
    allowed(await transact(services, actor, (work) => addPhoto(work, services, wanted)));
  }
  if (cancelled !== undefined) {
    allowed(await transact(services, actor, (work) => cancelInspection(work, { inspectionId, reason: cancelled })));
  }
  if (!end) return;
  const records = await participationOf(services.db, inspectionId);
  const parts = new Map(
    records.flatMap(({ id, who }) => {
      const said = story.groups?.[who];
      return said ? [[id, said] as const] : [];
    }),
  );
  const finish = { ...end, inspectionId, heldOn: dayOf(services.clock.now()), parts, groups: [] };
  allowed(await transact(services, actor, (work) => finishInspection(work, finish)));
}

function entryOf(given: StoryResult) {
  if (typeof given === 'number') return { verdict: 'unchecked', measured: given, remark: '' } as const;
  if (typeof given === 'string') return { verdict: given, measured: null, remark: '' };
  const { measured = null, verdict = 'unchecked', remark } = given;
  return { verdict, measured, remark };
}

async function decide(services: Services, actor: Actor, story: InspectionStory, number: number): Promise<void> {
  const inspection = await findInspection(services.db, number);
  if (!inspection) return;
  const { id: inspectionId } = inspection;
  for (const itemCode of story.barriers ?? []) {
    const { photo } = story;
    const photos =
      photo?.item === itemCode
        ? [{ image: allowed(await encodeImage(await drawPicture(photo.picture))), description: photo.description }]
        : [];
    const wanted = { inspectionId, itemCode, photos };
    allowed(await transact(services, actor, (work) => turnIntoBarrier(work, services, wanted)));
  }
  for (const [itemCode, reason] of Object.entries(story.dismissed ?? {})) {
    allowed(await transact(services, actor, (work) => dismissFinding(work, { inspectionId, itemCode, reason })));
  }
}
