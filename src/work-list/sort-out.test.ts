import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf } from '../platform/calendar.ts';
import { countAll, type ListedWork, type WaitingGroup } from './open-work.ts';
import { placeOf, places, standInFor, type Looking, type SetAside } from './set-aside/set-aside.ts';
import { sortOut } from './sort-out.ts';
import { urgencies } from './urgency.ts';

const now = new Date('2026-11-23T08:00:00Z');
const today = dayOf(now);
const people = ['anna', 'berta', 'carla'] as const;
const area = { code: 'gardens', name: 'Gärten' };

const person = fc.constantFrom(...people);
const urgency = fc.constantFrom(...urgencies);
const moment = fc.date({ min: new Date('2026-11-01'), max: now, noInvalidDate: true });
const day = fc.integer({ min: -3, max: 10 }).map((days) => addDays(today, days));

/** Things in up to nine groups, each with what somebody may have decided about it. */
const stock = fc.array(
  fc.record({
    urgency,
    path: fc.constantFrom('/verwaltung/gardens', '/verwaltung/paths', '/verwaltung/ponds'),
    since: moment,
    aside: fc.option(
      fc.record({ kind: fc.constantFrom('putOff', 'handedOver'), to: person, until: day, urgency, at: moment }),
      { freq: 2, nil: null },
    ),
  }),
  { maxLength: 40 },
);
const away = fc
  .array(fc.tuple(person, fc.option(person, { nil: null })), { maxLength: 3 })
  .map((entries) => new Map(entries.filter(([one, other]) => one !== other)));
const eyes: fc.Arbitrary<Looking> = fc.record({
  staffId: person,
  today: fc.constant(today),
  away,
  isReduced: fc.boolean(),
});

type Stock = typeof stock extends fc.Arbitrary<infer Things> ? Things : never;

/** What the slices would answer: everything counted, `most` of each group beside what is set aside, and that by its keys. */
function answers(things: Stock, looking: Looking, most: number) {
  const keyed = things.map((thing, index) => ({ ...thing, key: `thing-${index}` }));
  const asides = keyed.flatMap(({ key, aside }): SetAside[] => {
    if (!aside) return [];
    const { to, ...decision } = aside;
    const assigneeId = aside.kind === 'handedOver' ? to : null;
    return [{ slice: 'garden', key, ...decision, assigneeId, reason: 'thatDay', note: '', by: 'dora' }];
  });
  const setAside = new Set(asides.map(({ key }) => key));
  const groups = [...Map.groupBy(keyed, (thing) => `${thing.urgency} ${thing.path}`).values()].flatMap((members) => {
    const [one] = members;
    if (!one) return [];
    const listed = members
      .map(({ key, since }): ListedWork => ({
        slice: 'garden',
        key,
        since,
        title: '',
        path: '',
        reason: '',
        mark: null,
      }))
      .toSorted((before, after) => before.since.getTime() - after.since.getTime());
    return [{ slice: 'garden', urgency: one.urgency, path: one.path, area, listed }];
  });
  const first = groups.map(({ listed, ...group }): WaitingGroup => ({
    ...group,
    count: listed.length,
    first: listed.slice(0, most + asides.length),
  }));
  const named = groups.flatMap(({ listed, ...group }): WaitingGroup[] => {
    const members = listed.filter(({ key }) => setAside.has(key));
    return members.length === 0 ? [] : [{ ...group, count: members.length, first: members }];
  });
  return { first, named, asides, looking, most };
}

const keysIn = (groups: readonly WaitingGroup[]): readonly string[] =>
  groups.flatMap(({ first }) => first.map(({ key }) => key));

test('putting off and handing over never lose a thing and never show one twice', () => {
  fc.assert(
    fc.property(stock, eyes, (things, looking) => {
      const sorted = sortOut(answers(things, looking, things.length));
      const shown = [...places, 'later' as const].flatMap((place) => keysIn(sorted[place]));
      expect(shown.toSorted()).toEqual(things.map((_, index) => `thing-${index}`).toSorted());
      expect(keysIn(sorted.everything).toSorted()).toEqual(shown.toSorted());
      for (const place of places) expect(countAll(sorted[place])).toBe(keysIn(sorted[place]).length);
    }),
  );
});

test('however few are read, the counts are those of everything, and the beginning is the same', () => {
  fc.assert(
    fc.property(stock, eyes, fc.nat(5), (things, looking, most) => {
      const all = sortOut(answers(things, looking, things.length));
      const few = sortOut(answers(things, looking, most));
      for (const place of places) expect(countAll(few[place])).toBe(countAll(all[place]));
      expect(few.mine.map(({ first }) => first.map(({ key }) => key))).toEqual(
        all.mine.map(({ first }) => first.slice(0, most).map(({ key }) => key)),
      );
    }),
  );
});

test('whatever is set aside comes back by itself, for everybody', () => {
  fc.assert(
    fc.property(stock, eyes, (things, looking) => {
      const later = { ...looking, today: addDays(today, 11) };
      const sorted = sortOut(answers(things, later, things.length));
      expect(countAll(sorted.mine) + countAll(sorted.later)).toBe(things.length);
    }),
  );
});

test('of those who are there a thing is with one, or with everybody', () => {
  fc.assert(
    fc.property(stock, away, (things, absent) => {
      const present = people.filter((one) => !absent.has(one));
      const seenBy = present.map((staffId) => {
        const sorted = sortOut(answers(things, { staffId, today, away: absent, isReduced: false }, things.length));
        return new Map(places.flatMap((place) => keysIn(sorted[place]).map((key) => [key, place])));
      });
      for (const [index] of things.entries()) {
        const standing = seenBy.map((seen) => seen.get(`thing-${index}`));
        if (standing.includes('putOff')) expect(new Set(standing)).toEqual(new Set(['putOff']));
        else expect([0, 1, present.length]).toContain(standing.filter((place) => place === 'mine').length);
      }
    }),
  );
});

const aside: SetAside = {
  slice: 'garden',
  key: 'thing',
  kind: 'putOff',
  assigneeId: null,
  until: '2026-12-01',
  reason: 'answer',
  note: '',
  urgency: 'person-waiting',
  by: 'anna',
  at: new Date('2026-11-20T08:00:00Z'),
};
const looking: Looking = { staffId: 'berta', today, away: new Map(), isReduced: false };
const before = new Date('2026-11-18T08:00:00Z');

test('a promise that breaks although put off stands in the list again and says so', () => {
  const broken = { urgency: 'promise-broken', since: new Date('2026-11-22T23:00:00Z') } as const;
  expect(placeOf(broken, aside, looking)).toMatchObject({ place: 'mine', mark: { state: 'grown' } });
  expect(placeOf({ urgency: 'person-waiting', since: before }, aside, looking).place).toBe('putOff');
});

test('what begins to wait afterwards is another thing, and nobody has put that off', () => {
  const next = { urgency: 'person-waiting', since: new Date('2026-11-21T08:00:00Z') } as const;
  expect(placeOf(next, aside, looking)).toEqual({ place: 'mine', mark: null });
});

test('of an absent colleague a stand-in sees what is broken and who waits, not what still has time', () => {
  const given: SetAside = { ...aside, kind: 'handedOver', assigneeId: 'anna', by: 'berta', urgency: 'date-near' };
  const withStandIn = { ...looking, staffId: 'carla', away: new Map([['anna', 'carla']]) };
  const place = (urgencyNow: (typeof urgencies)[number], eyesOf: Looking) =>
    placeOf({ urgency: urgencyNow, since: before }, given, eyesOf).place;
  expect(place('person-waiting', withStandIn)).toBe('mine');
  expect(place('promise-broken', withStandIn)).toBe('mine');
  expect(place('date-near', withStandIn)).toBe('colleague');
  expect(place('person-waiting', { ...withStandIn, staffId: 'berta' })).toBe('colleague');
  expect(place('person-waiting', { ...looking, away: new Map([['anna', null]]) })).toBe('mine');
});

test('whoever stands in may be away too; a circle of people who are away is nobody', () => {
  expect(
    standInFor(
      'anna',
      new Map([
        ['anna', 'berta'],
        ['berta', 'carla'],
      ]),
    ),
  ).toBe('carla');
  expect(
    standInFor(
      'anna',
      new Map([
        ['anna', 'berta'],
        ['berta', 'anna'],
      ]),
    ),
  ).toBeNull();
  expect(standInFor('anna', new Map([['anna', null]]))).toBeNull();
});
