import type { Day } from '../../../platform/calendar.ts';
import type { Degree } from '../../measure.ts';

/** What a body says about a measure: how far it is, or that somebody else knows. */
export type GivenProgress =
  | {
      kind: 'progress';
      degree: Degree;
      text: string;
      reading: { indicatorId: string; value: string; on: Day } | null;
    }
  | {
      kind: 'notUs';
      /** Whom to ask instead; empty when the body does not know. */
      askInstead: string;
      text: string;
    };
