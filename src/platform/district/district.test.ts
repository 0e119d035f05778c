import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';

import { locales } from '../i18n/locale.ts';
import { administrationOf, fillWording, findPlaces, loadDistrict, municipalityAt } from './district.ts';
import { fold } from './find-places.ts';
import { outline } from './map-outline.ts';

const folder = resolve(import.meta.dirname, '../../../district');
const district = loadDistrict(folder);

describe('the folder of the county', () => {
  test('names 22 municipalities in 11 administrations, and every municipality has one', () => {
    expect(district.municipalities).toHaveLength(22);
    expect(district.administrations).toHaveLength(11);
    for (const { key } of district.municipalities) expect(administrationOf(district, key)).not.toBeNull();
    expect(administrationOf(district, '15087205')?.code).toBe('mansfelder-grund-helbra');
    expect(administrationOf(district, '99999999')).toBeNull();
  });

  test('has a town where the table says it is', () => {
    for (const { key, lat, lon } of district.municipalities)
      expect([key, municipalityAt(district, lat, lon)]).toEqual([key, key]);
  });

  test('promises on the public page what the clock of the reports counts', () => {
    const { firstLookWorkingDays, bodyNamedWorkingDays, answerDays, autoCloseDays } = district.promises;
    for (const locale of locales) {
      const days = [
        ...district.pages.about[locale].matchAll(/\d+(?= (?:Arbeitstag|Arbeits-Tag|working|Tag|day))/g),
      ].map(([found]) => Number(found));
      for (const promised of [firstLookWorkingDays, bodyNamedWorkingDays, answerDays, autoCloseDays])
        expect(days).toContain(promised);
    }
  });

  test('starts no page text above the second heading level', () => {
    for (const page of Object.values(district.pages)) {
      for (const text of Object.values(page)) expect(text).not.toMatch(/^# /m);
    }
  });
});

describe('a mistake in the folder', () => {
  test.each([
    ['district.json', '"telephones"', '"phones"', /district\.json.*\n.*office\.telephones/],
    [
      'district.json',
      '"listedAs": "Hettstedt"',
      '"listedAs": "Hetstedt"',
      /municipalities\.csv[^]*15087220[^]*"Hettstedt" is not among "listedAs"/,
    ],
    ['municipalities.csv', '51.550,11.455', 'north,11.455', /municipalities\.csv[^]*row 1, lat/],
    ['localities.csv', 'Gonna,15087370', 'Gonna,15087371', /localities\.csv[^]*Gonna: 15087371 is not an "ags"/],
    [
      'state-wording.json',
      '{date}',
      '{day}',
      /state-wording\.json[^]*states\.received\.sentence\.de: \{day\} is unknown; right would be \{body\}/,
    ],
    ['geo/municipalities.geojson', '15087010', '15087011', /municipalities\.geojson[^]*15087010/],
  ])('in %s (%s) stops the start and says where and what', (file, right, wrong, message) => {
    const copy = mkdtempSync(join(tmpdir(), 'district-'));
    onTestFinished(() => rmSync(copy, { recursive: true }));
    cpSync(folder, copy, { recursive: true });
    writeFileSync(join(copy, file), readFileSync(join(copy, file), 'utf8').replace(right, wrong));
    expect(() => loadDistrict(copy)).toThrow(message);
  });

  test('that is a missing page text is named by its file', () => {
    const copy = mkdtempSync(join(tmpdir(), 'district-'));
    onTestFinished(() => rmSync(copy, { recursive: true }));
    cpSync(folder, copy, { recursive: true });
    rmSync(join(copy, 'texts', 'privacy.en.md'));
    expect(() => loadDistrict(copy)).toThrow(/privacy\.en\.md[^]*is missing/);
  });
});

describe('somebody who looks for a place', () => {
  const first = (query: string): string | undefined => {
    const [place] = findPlaces(district, query, 5);
    return place?.locality ?? place?.municipality;
  };

  test.each([
    ['sanger', 'Sangerhausen'],
    ['SUEDHARZ', 'Südharz'],
    ['Sudharz', 'Südharz'],
    ['eisleben', 'Lutherstadt Eisleben'],
    ['Sangerhaisen', 'Sangerhausen'],
    ['Hetstedt', 'Hettstedt'],
    ['Manfseld', 'Mansfeld'],
    ['rossla', 'Roßla'],
    ['hackpfueffel', 'Hackpfüffel'],
    ['kyffhäuser', 'Kelbra (Kyffhäuser)'],
  ])('and types %s finds %s', (query, expected) => expect(first(query)).toBe(expected));

  test('gets the municipality with the locality', () => {
    expect(findPlaces(district, 'Wettelrode', 3)).toEqual([
      { municipalityKey: '15087370', municipality: 'Sangerhausen', locality: 'Wettelrode' },
    ]);
  });

  test('gets nothing for nothing, and never more than asked for', () => {
    expect(findPlaces(district, ' -', 5)).toEqual([]);
    fc.assert(
      fc.property(fc.string(), fc.nat(8), (query, limit) => findPlaces(district, query, limit).length <= limit),
    );
  });

  test('finds every place by its own name and by its first letters', () => {
    const names = [...district.municipalities, ...district.localities].map(({ name }) => name);
    for (const name of names) {
      expect(first(name)).toBe(name);
      const start = fold(name).slice(0, 4);
      expect(fold(first(start) ?? '')).toContain(start);
    }
  });
});

describe('a point on the map', () => {
  const square = (west: number, south: number, size: number): [number, number][] => [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
  const sample = {
    boundaries: [{ key: 'ring', name: 'Ring', polygons: [[square(0, 0, 9), square(3, 3, 3)], [square(20, 20, 2)]] }],
  };

  test('lies in an area, its second part, but not in its hole', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 25, noNaN: true }),
        fc.double({ min: -1, max: 25, noNaN: true }),
        (x, y) => {
          const within = (low: number, high: number): boolean => low < x && x < high && low < y && y < high;
          const onEdge = [0, 3, 6, 9, 20, 22].some((edge) => x === edge || y === edge);
          fc.pre(!onEdge);
          const isInside = (within(0, 9) && !within(3, 6)) || within(20, 22);
          return (municipalityAt(sample, y, x) === 'ring') === isInside;
        },
      ),
    );
  });

  test('outside the county belongs to nobody', () => {
    expect(municipalityAt(district, 51.48, 11.97)).toBeNull();
  });
});

describe('the drawn map', () => {
  const map = outline(district, { width: 800 });

  test('is light and has every municipality with its label in the picture', () => {
    expect(map.municipalities.map(({ path }) => path).join('').length).toBeLessThanOrEqual(25_000);
    expect(map.municipalities).toHaveLength(22);
    for (const { path, labelX, labelY } of map.municipalities) {
      expect(path).toMatch(/^(M[\d.]+ ?[\d.]+(l-?[\d.]+[ -][\d.]+){2,}z)+$/);
      expect(labelX > 0 && labelX < map.width && labelY > 0 && labelY < map.height).toBe(true);
    }
  });

  test('says where it lies in fewer letters when it is small', () => {
    const small = outline(district, { width: 1000, tolerance: 1.3, perUnit: 1 });
    expect(small.municipalities.map(({ path }) => path).join('').length).toBeLessThanOrEqual(6000);
    for (const { path } of small.municipalities) expect(path).toMatch(/^(M\d+ \d+(l-?\d+[ -]\d+){2,}z)+$/);
  });

  test('leads from a place to the drawing and back', () => {
    const { south, north, west, east } = district.boundingBox;
    const lats = fc.double({ min: south, max: north, noNaN: true });
    const lons = fc.double({ min: west, max: east, noNaN: true });
    fc.assert(
      fc.property(lats, lons, (lat, lon) => {
        const { x, y } = map.project(lat, lon);
        const back = map.unproject(x, y);
        expect(Math.abs(back.lat - lat)).toBeLessThan(0.0001);
        expect(Math.abs(back.lon - lon)).toBeLessThan(0.0001);
        expect(x >= 0 && x <= map.width && y >= 0 && y <= map.height).toBe(true);
      }),
    );
  });

  test('gives neighbours the same border: each inner corner is used by two municipalities or more', () => {
    const corners = new Map<string, number>();
    for (const { path } of map.municipalities)
      for (const corner of cornersOf(path)) corners.set(corner, (corners.get(corner) ?? 0) + 1);
    const helbra = map.municipalities.find(({ name }) => name === 'Helbra');
    for (const corner of cornersOf(helbra?.path ?? '')) expect(corners.get(corner)).toBeGreaterThan(1);
  });
});

describe('the wording of a state', () => {
  const { states, outcomes } = district.stateWording;

  test('never shows a placeholder, whatever is known', () => {
    const value = fc.option(fc.constantFrom('Stadtverwaltung Hettstedt', '3. Dezember 2026', 'B-12'), {
      nil: undefined,
    });
    const values = fc.record({ body: value, date: value, reason: value, number: value });
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(states), ...Object.values(outcomes)),
        fc.constantFrom(...locales),
        values,
        (wording, locale, known) => {
          expect(fillWording(wording.sentence[locale], known)).not.toMatch(/[{}]|undefined/);
        },
      ),
    );
  });

  test('leaves out only the sentence whose value is missing', () => {
    const template = 'Zuständig ist: {body}. Der Grund: {reason} Wir bleiben dran.';
    expect(fillWording(template, { reason: 'Denkmalschutz' })).toBe('Der Grund: Denkmalschutz. Wir bleiben dran.');
    expect(fillWording('Eins.\nBis {date}.\nDrei.', {})).toBe('Eins.\nDrei.');
  });

  test('says something in every language even if nothing is known yet', () => {
    for (const { sentence } of [...Object.values(states), ...Object.values(outcomes)]) {
      for (const locale of locales) expect(fillWording(sentence[locale], {})).not.toBe('');
    }
  });
});

function cornersOf(path: string): Set<string> {
  const corners = new Set<string>();
  let [x, y] = [0, 0];
  for (const [, command, dx, dy] of path.matchAll(/([Ml])(-?[\d.]+) ?(-?[\d.]+)/g)) {
    const [stepX, stepY] = [Math.round(Number(dx) * 10), Math.round(Number(dy) * 10)];
    [x, y] = command === 'M' ? [stepX, stepY] : [x + stepX, y + stepY];
    corners.add(`${x} ${y}`);
  }
  return corners;
}
