import { join } from 'node:path';

import { z } from 'zod';

import { locales } from '../i18n/locale.ts';
import type { Text } from '../i18n/texts.ts';
import { accessibilitySchema } from './accessibility-schema.ts';
import { boundariesSchema, type Boundary } from './boundary.ts';
import { type Administration, type DistrictFile, districtFileSchema } from './district-schema.ts';
import { readArticles, type FirstArticle } from './read-articles.ts';
import { folderFault, readJson, readMarkdownFiles, readTable, readText, type LibraryFile } from './read-folder.ts';
import { type StateWording, stateWordingSchema } from './state-wording.ts';

export type { Boundary } from './boundary.ts';
export { municipalityAt } from './boundary.ts';
export type { LibraryFile } from './read-folder.ts';
export type * from './district-schema.ts';
export { findPlaces, type Place } from './find-places.ts';
export {
  fillWording,
  wordingPlaceholders,
  type StateWording,
  type WordedOutcome,
  type WordedState,
} from './state-wording.ts';

const municipalitySchema = z
  .object({
    ags: z.string().regex(/^\d{8}$/, 'expected the eight-digit municipality key'),
    name: z.string().min(1),
    kind: z.string().min(1),
    administration: z.string().min(1),
    lat: z.string().min(1).transform(Number).pipe(z.number()),
    lon: z.string().min(1).transform(Number).pipe(z.number()),
    population: z.string().regex(/^\d*$/, 'expected a number of people, or nothing').optional(),
    population_as_of: z
      .string()
      .regex(/^(\d{4})?$/, 'expected the year of the population, or nothing')
      .optional(),
  })
  .transform(({ ags, population, population_as_of: asOf, ...rest }) => ({
    key: ags,
    ...rest,
    /** People who live there, with the year of the count; null until somebody has entered both from a source. */
    inhabitants: population && asOf ? { count: Number(population), year: Number(asOf) } : null,
  }));

const localitySchema = z
  .object({ locality: z.string().min(1), municipality_ags: z.string().regex(/^\d{8}$/) })
  .transform((row) => ({ name: row.locality, municipalityKey: row.municipality_ags }));

export type Municipality = z.infer<typeof municipalitySchema>;
export type Locality = z.infer<typeof localitySchema>;

const pageFiles = {
  imprint: 'imprint',
  privacy: 'privacy',
  accessibilityStatement: 'accessibility-statement',
  about: 'about',
} as const;
export type PageName = keyof typeof pageFiles;

/** Everything that makes an installation this county and not another. */
export type District = DistrictFile & {
  readonly municipalities: readonly Municipality[];
  readonly localities: readonly Locality[];
  readonly boundaries: readonly Boundary[];
  readonly stateWording: StateWording;
  /** Markdown, headings from `##`. */
  readonly pages: Readonly<Record<PageName, Text>>;
  /** What does not work for everyone yet, as far as it is known at the first start. */
  readonly accessibility: z.infer<typeof accessibilitySchema>;
  /** What the office's information begins with; see `district/README.md`. */
  readonly articles: readonly FirstArticle[];
  /** Ways to remove barriers, one file each; the slice that knows what they mean reads and checks them. */
  readonly solutions: readonly LibraryFile[];
  /** Words of the field with their explanations, several in a file; the slice that knows what they mean reads and checks them. */
  readonly glossary: readonly LibraryFile[];
};

/**
 * Reads and checks the folder of a county once, at the start. A mistake in it stops the program with the file, the field
 * and what would be right, because a half-configured public site is worse than none.
 */
export function loadDistrict(folder: string): District {
  const file = readJson(folder, 'district.json', districtFileSchema);
  const municipalities = readTable(folder, 'municipalities.csv', z.array(municipalitySchema).min(1));
  const localities = readTable(folder, 'localities.csv', z.array(localitySchema));
  const boundaries = readJson(folder, join('geo', 'municipalities.geojson'), boundariesSchema);
  const stateWording = readJson(folder, 'state-wording.json', stateWordingSchema);
  const pages = {
    imprint: readPage(folder, 'imprint'),
    privacy: readPage(folder, 'privacy'),
    accessibilityStatement: readPage(folder, 'accessibilityStatement'),
    about: readPage(folder, 'about'),
  };
  const district = {
    ...file,
    municipalities,
    localities,
    boundaries,
    stateWording,
    pages,
    accessibility: readJson(folder, 'accessibility.json', accessibilitySchema),
    articles: readArticles(folder),
    solutions: readMarkdownFiles(folder, 'solutions'),
    glossary: readMarkdownFiles(folder, 'glossary'),
  };
  checkReferences(folder, district);
  return district;
}

/** The administration that answers for a municipality: its own, or that of its association. */
export function administrationOf(district: District, municipalityKey: string): Administration | null {
  const municipality = district.municipalities.find(({ key }) => key === municipalityKey);
  return district.administrations.find(({ listedAs }) => listedAs === municipality?.administration) ?? null;
}

function readPage(folder: string, page: PageName): Text {
  const [de, simple, en] = locales.map((locale) => readText(folder, join('texts', `${pageFiles[page]}.${locale}.md`)));
  return { de: de ?? '', 'de-simple': simple ?? '', en: en ?? '' };
}

/** What one file alone cannot show: that the names and keys in one are known in the others. */
function checkReferences(folder: string, district: District): void {
  const { municipalities, localities, boundaries, administrations, otherBodies } = district;
  const keys = new Set(municipalities.map(({ key }) => key));
  const listed = administrations.map(({ listedAs }) => listedAs);
  for (const { key, administration } of municipalities) {
    if (listed.includes(administration)) continue;
    const right = `"${administration}" is not among "listedAs" in district.json: ${listed.join(', ')}`;
    throw folderFault(folder, 'municipalities.csv', `administration of ${key}`, right);
  }
  for (const { name, municipalityKey } of localities) {
    if (keys.has(municipalityKey)) continue;
    const right = `${municipalityKey} is not an "ags" in municipalities.csv`;
    throw folderFault(folder, 'localities.csv', `municipality_ags of ${name}`, right);
  }
  for (const key of keys) {
    if (boundaries.some((boundary) => boundary.key === key)) continue;
    const right = `no feature with the property "ags" = "${key}"; every municipality needs one`;
    throw folderFault(folder, 'geo/municipalities.geojson', 'features', right);
  }
  const codes = [...administrations, ...otherBodies].map(({ code }) => code);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice === undefined) return;
  throw folderFault(folder, 'district.json', 'code', `"${twice}" is used twice; every body needs its own`);
}
