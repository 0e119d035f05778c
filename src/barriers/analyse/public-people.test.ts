import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedGroup, roundedPeople } from './public-people.ts';

/** People on each small barrier of a municipality. */
const smallBarriers = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 });
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
const published = (counts: readonly number[]) => publishedGroup({ barriers: counts.length, people: sum(counts) });

test('a number from one to four is never told, and what is told is never more than is true', () => {
  fc.assert(
    fc.property(fc.nat(500), (people) => {
      const told = roundedPeople(people);
      if (people < 5) expect(told).toBeNull();
      else expect([(told ?? 0) % 5, (told ?? 0) <= people, (told ?? 0) > people - 5]).toEqual([0, true, true]);
    }),
  );
  fc.assert(fc.property(smallBarriers, (counts) => published(counts) % 5 === 0 && published(counts) <= sum(counts)));
});

test('whatever is told of a municipality, each single barrier can still have any number of people from nought to four', () => {
  fc.assert(
    fc.property(smallBarriers, (counts) => {
      const told = published(counts);
      const others = allCounts(counts.length - 1).map(sum);
      for (const guess of [0, 1, 2, 3, 4]) {
        const fits = others.some((rest) => publishedGroup({ barriers: counts.length, people: rest + guess }) === told);
        expect([counts, guess, fits]).toEqual([counts, guess, true]);
      }
    }),
  );
});

test('no group of people smaller than five is told by what is left when others are known', () => {
  // Even somebody who knows the people of all barriers but two learns of these two together no single number from one to four.
  fc.assert(
    fc.property(
      smallBarriers.filter(({ length }) => length > 1),
      (counts) => {
        const told = published(counts);
        const possible = new Set(
          allCounts(counts.length)
            .filter((guess) => published(guess) === told)
            .map(([one = 0, two = 0]) => one + two),
        );
        expect(possible.size).toBeGreaterThan(1);
      },
    ),
  );
});

/** Every way to give each of some barriers nought to four people. */
function allCounts(barriers: number): readonly (readonly number[])[] {
  if (barriers === 0) return [[]];
  return allCounts(barriers - 1).flatMap((counts) => [0, 1, 2, 3, 4].map((count) => [...counts, count]));
}
