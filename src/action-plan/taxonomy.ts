/** Codes by which measures are described; their names stand in `taxonomy.messages.ts`. */

/** Where a measure comes from. Source: domain research 2.4. */
export const origins = ['barrier', 'cause', 'survey', 'workshop', 'councilMotion', 'law'] as const;
export type Origin = (typeof origins)[number];

export const priorities = ['high', 'medium', 'low'] as const;
export type Priority = (typeof priorities)[number];

/** Topics that run through all fields of action. After Stendal and Harz: domain research 2.4. */
export const crossCuttingTopics = [
  'genderEquality',
  'childrenAndYouth',
  'olderPeople',
  'migration',
  'digitalisation',
  'language',
  'especiallyVulnerable',
  'protectionFromViolence',
] as const;
export type CrossCuttingTopic = (typeof crossCuttingTopics)[number];

/** Whom a measure is for. Said of the measure, never of a person. */
export const targetGroups = [
  'everyone',
  'mobility',
  'vision',
  'hearing',
  'learning',
  'psychosocial',
  'autism',
  'chronicIllness',
  'womenWithDisabilities',
  'childrenWithDisabilities',
  'relatives',
  'administration',
  'employers',
  'providers',
] as const;
export type TargetGroup = (typeof targetGroups)[number];

/** How far people with disabilities took part (Art. 4 (3) UN-CRPD). */
export const participationLevels = ['informed', 'consulted', 'involved', 'decided'] as const;
export type ParticipationLevel = (typeof participationLevels)[number];

/** What became of a measure in a new edition. */
export const continuations = ['new', 'continued', 'changed', 'done', 'dropped'] as const;
export type Continuation = (typeof continuations)[number];

/** Fields of a measure that the office may keep from the public. */
export const hideableFields = [
  'problem',
  'otherContributors',
  'cost',
  'fundingSource',
  'legalBasis',
  'priority',
  'participation',
  'milestones',
] as const;
export type HideableField = (typeof hideableFields)[number];
