import { againAndNew } from './stories/again-and-new.ts';
import { buildings } from './stories/buildings.ts';
import { busesAndTrains } from './stories/buses-and-trains.ts';
import { kerbsAndPaths } from './stories/kerbs-and-paths.ts';
import { lettersAndWebsites } from './stories/letters-and-websites.ts';
import { peopleAndRules } from './stories/people-and-rules.ts';
import { stepsAndSlopes } from './stories/steps-and-slopes.ts';
import type { Story } from './story.ts';

/** The whole demo stock. */
export const stories: readonly Story[] = [
  ...kerbsAndPaths,
  ...stepsAndSlopes,
  ...buildings,
  ...busesAndTrains,
  ...lettersAndWebsites,
  ...peopleAndRules,
  ...againAndNew,
];
