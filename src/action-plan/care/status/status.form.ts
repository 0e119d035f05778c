import { z } from 'zod';
import { optionalChoice, text } from '../../../platform/forms/fields.ts';
import { measureStatuses } from '../../measure.ts';
import { statusTexts as t } from './status.messages.ts';

const long = text({ max: 5000, tooLong: t.errors.long });

/** What may be typed for a step; whether the step is allowed is for the domain to say. */
export const statusForm = z.object({
  from: optionalChoice(measureStatuses, { wrong: t.errors.wrong }),
  reason: long,
  reasonEasy: long,
  addressee: text({ max: 300, tooLong: t.errors.addresseeLong }),
  note: long,
});
