import type { PlaceFacts } from './place-facts.ts';

/** What people look for in a list of places; the facts behind each are in `marksOf`. */
export const accessMarks = [
  'stepFree',
  'wheelchair',
  'wheelchairPartly',
  'restroom',
  'parking',
  'vision',
  'hearing',
  'easyLanguage',
  'quiet',
  'staffHelp',
] as const;
export type AccessMark = (typeof accessMarks)[number];

/** What the known facts amount to. Nothing is concluded from what was not checked. */
export function marksOf(facts: PlaceFacts): AccessMark[] {
  const says: Record<AccessMark, boolean> = {
    stepFree:
      facts.entranceLevel === 'yes' ||
      facts.sideEntranceLevel === 'yes' ||
      facts.entranceSteps === 0 ||
      facts.entranceRamp === 'fixed',
    wheelchair: facts.accessWheelchair === 'full',
    wheelchairPartly: facts.accessWheelchair === 'full' || facts.accessWheelchair === 'partly',
    restroom: facts.restroom === 'wheelchair',
    parking: facts.disabledParking === 'yes',
    vision: [facts.tactileGuideStrips, facts.brailleSignage, facts.largePrint, facts.audioInformation].includes('yes'),
    hearing: facts.inductionLoop === 'yes' || facts.signLanguage === 'yes',
    easyLanguage: facts.easyLanguage === 'yes',
    quiet: facts.quiet === 'yes' || facts.lowStimulus === 'yes',
    staffHelp: facts.staffHelp === 'yes',
  };
  return accessMarks.filter((mark) => says[mark]);
}
