import type { PlaceKind } from './taxonomy.ts';

/** A fact that can be measured or answered; its name stands in `facts.messages.ts`. */
export type FactDefinition =
  | {
      readonly code: string;
      readonly places: readonly PlaceKind[];
      readonly type: 'number';
      readonly unit: 'cm' | '%' | '';
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly code: string;
      readonly places: readonly PlaceKind[];
      readonly type: 'choice';
      readonly options: readonly string[];
    };

/** What is known of a barrier: numbers in the unit of the definition, or the code of an option. Unknown ones are left out. */
export type Facts = Readonly<Record<string, number | string>>;

const yesNo = ['yes', 'no'] as const;

/** Measurable facts by place, after the check values of DIN 18040-1 and -3 (domain research 4.6). */
export const factDefinitions = [
  { code: 'kerbHeight', places: ['outdoors', 'transit'], type: 'number', unit: 'cm', min: 0, max: 100 },
  { code: 'stepCount', places: ['outdoors', 'building', 'transit'], type: 'number', unit: '', min: 0, max: 300 },
  { code: 'stepHeight', places: ['outdoors', 'building', 'transit'], type: 'number', unit: 'cm', min: 0, max: 100 },
  { code: 'rampSlope', places: ['outdoors', 'building', 'transit'], type: 'number', unit: '%', min: 0, max: 60 },
  { code: 'doorWidth', places: ['building', 'transit'], type: 'number', unit: 'cm', min: 0, max: 500 },
  { code: 'pathWidth', places: ['outdoors'], type: 'number', unit: 'cm', min: 0, max: 1000 },
  {
    code: 'surface',
    places: ['outdoors'],
    type: 'choice',
    options: ['smooth', 'paved', 'cobbles', 'gravel', 'damaged'],
  },
  { code: 'tactileGuidance', places: ['outdoors', 'building', 'transit'], type: 'choice', options: yesNo },
  {
    code: 'contrast',
    places: ['outdoors', 'building', 'transit', 'letter', 'website'],
    type: 'choice',
    options: ['good', 'poor'],
  },
  { code: 'lift', places: ['building', 'transit'], type: 'choice', options: ['works', 'broken', 'none'] },
  {
    code: 'accessibleToilet',
    places: ['building', 'transit'],
    type: 'choice',
    options: ['usable', 'unusable', 'none'],
  },
  { code: 'inductionLoop', places: ['building', 'transit'], type: 'choice', options: yesNo },
  {
    code: 'announcements',
    places: ['transit'],
    type: 'choice',
    options: ['heardAndSeen', 'onlyHeard', 'onlySeen', 'none'],
  },
  { code: 'languageLevel', places: ['letter', 'website', 'rule'], type: 'choice', options: ['easy', 'plain', 'hard'] },
  { code: 'keyboard', places: ['website'], type: 'choice', options: ['works', 'fails'] },
  { code: 'otherFormats', places: ['letter', 'website'], type: 'choice', options: ['offered', 'refused', 'unknown'] },
] as const satisfies readonly FactDefinition[];

export type FactCode = (typeof factDefinitions)[number]['code'];

/** The facts worth asking for at such a place; none for behaviour of people. */
export function factsAt(place: PlaceKind): readonly (typeof factDefinitions)[number][] {
  return factDefinitions.filter((fact) => (fact.places as readonly PlaceKind[]).includes(place));
}
