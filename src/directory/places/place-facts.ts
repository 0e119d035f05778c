/** Parts of a visit, in the order in which somebody comes to them. */
export const factSections = [
  'overall',
  'arrival',
  'entrance',
  'inside',
  'restroom',
  'senses',
  'understanding',
  'people',
] as const;
export type FactSection = (typeof factSections)[number];

const yesNo = ['yes', 'no'] as const;
const degrees = ['full', 'partly', 'no'] as const;

const choice = <const Section extends FactSection, const Code extends string, const Option extends string>(
  section: Section,
  code: Code,
  options: readonly Option[],
) => ({ section, code, type: 'choice', options }) as const;

type Range = { unit: 'cm' | 'm' | '%' | ''; max: number; min?: number };

const measure = <const Section extends FactSection, const Code extends string>(
  section: Section,
  code: Code,
  { unit, max, min = 0 }: Range,
) => ({ section, code, type: 'number', unit, min, max }) as const;

/**
 * What can be known of the access to a place: a typed part of A11yJSON 31.1 (`a11y-json.ts` says which property each becomes) that
 * covers the legend of the county's surveys of 2020. Observable things, no grades; the few overall judgements come first and name
 * whom they are about.
 */
export const placeFactDefinitions = [
  choice('overall', 'accessWheelchair', degrees),
  choice('overall', 'accessMobility', degrees),
  choice('overall', 'accessVision', degrees),
  choice('overall', 'accessHearing', degrees),
  choice('overall', 'accessLearning', degrees),
  choice('arrival', 'parking', yesNo),
  choice('arrival', 'disabledParking', yesNo),
  measure('arrival', 'disabledParkingCount', { unit: '', max: 500 }),
  measure('arrival', 'disabledParkingDistance', { unit: 'm', max: 5000 }),
  choice('entrance', 'entranceLevel', yesNo),
  measure('entrance', 'entranceSteps', { unit: '', max: 300 }),
  measure('entrance', 'entranceStepHeight', { unit: 'cm', max: 100 }),
  choice('entrance', 'entranceRamp', ['fixed', 'removable', 'none']),
  measure('entrance', 'entranceRampSlope', { unit: '%', max: 60 }),
  measure('entrance', 'entranceDoorWidth', { unit: 'cm', max: 1000, min: 20 }),
  choice('entrance', 'entranceDoorAutomatic', yesNo),
  choice('entrance', 'entranceBell', yesNo),
  choice('entrance', 'sideEntranceLevel', yesNo),
  measure('entrance', 'sideEntranceDoorWidth', { unit: 'cm', max: 1000, min: 20 }),
  choice('inside', 'insideLevel', yesNo),
  measure('inside', 'passageWidth', { unit: 'cm', max: 1000, min: 20 }),
  choice('inside', 'lift', yesNo),
  measure('inside', 'liftDoorWidth', { unit: 'cm', max: 500, min: 20 }),
  measure('inside', 'liftWidth', { unit: 'cm', max: 500, min: 20 }),
  measure('inside', 'liftLength', { unit: 'cm', max: 500, min: 20 }),
  choice('inside', 'wheelchairRooms', yesNo),
  choice('restroom', 'restroom', ['wheelchair', 'notForAll', 'none']),
  measure('restroom', 'restroomDoorWidth', { unit: 'cm', max: 500, min: 20 }),
  measure('restroom', 'restroomTurningSpace', { unit: 'cm', max: 1000 }),
  measure('restroom', 'restroomSpaceLeft', { unit: 'cm', max: 1000 }),
  measure('restroom', 'restroomSpaceRight', { unit: 'cm', max: 1000 }),
  measure('restroom', 'restroomSeatHeight', { unit: 'cm', max: 100, min: 20 }),
  choice('restroom', 'restroomGrabBars', yesNo),
  choice('restroom', 'restroomEmergencyCall', yesNo),
  choice('restroom', 'restroomEuroKey', yesNo),
  choice('restroom', 'restroomAdultChanging', yesNo),
  choice('restroom', 'restroomHoist', yesNo),
  choice('senses', 'tactileGuideStrips', yesNo),
  choice('senses', 'brailleSignage', yesNo),
  choice('senses', 'largePrint', yesNo),
  choice('senses', 'audioInformation', yesNo),
  choice('senses', 'inductionLoop', yesNo),
  choice('senses', 'signLanguage', yesNo),
  choice('understanding', 'easyLanguage', yesNo),
  choice('understanding', 'quiet', yesNo),
  choice('understanding', 'lowStimulus', yesNo),
  choice('people', 'staffHelp', yesNo),
  choice('people', 'assistanceDogs', yesNo),
] as const;

export type PlaceFactDefinition = (typeof placeFactDefinitions)[number];
export type PlaceFactCode = PlaceFactDefinition['code'];

type ChoiceFact = Extract<PlaceFactDefinition, { type: 'choice' }>;
export type ChoiceFactCode = ChoiceFact['code'];
export type MeasuredFactCode = Exclude<PlaceFactCode, ChoiceFactCode>;
export type OptionOf<Code extends ChoiceFactCode> = Extract<ChoiceFact, { code: Code }>['options'][number];

/** What is known. A fact that is left out was not checked; that is never the same as „no“. */
export type PlaceFacts = {
  readonly [Code in PlaceFactCode]?: Code extends ChoiceFactCode ? OptionOf<Code> : number;
};

/** The value of a fact where every fact has one. */
export const notChecked = 'notChecked';

const definitions = new Map<string, PlaceFactDefinition>(placeFactDefinitions.map((fact) => [fact.code, fact]));

/** Whether a value can be one of this fact; unknown codes have none. */
export function isFactValue(code: string, value: unknown): boolean {
  const fact = definitions.get(code);
  if (fact === undefined) return false;
  if (fact.type === 'number') return typeof value === 'number' && value >= fact.min && value <= fact.max;
  return (fact.options as readonly unknown[]).includes(value);
}

/** Keeps what is a fact with a possible value: what was stored under a code that has gone out of use is left out. */
export function readFacts(given: Readonly<Record<string, unknown>>): PlaceFacts {
  return Object.fromEntries(Object.entries(given).filter(([code, value]) => isFactValue(code, value)));
}

export const factsOfSection = (section: FactSection): readonly PlaceFactDefinition[] =>
  placeFactDefinitions.filter((fact) => fact.section === section);
