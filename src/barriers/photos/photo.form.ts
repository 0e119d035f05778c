import { z } from 'zod';
import { choice, number, text } from '../../platform/forms/fields.ts';
import { photoDecisions } from './edit-photo.ts';
import { photoTexts } from './photos.messages.ts';

const t = photoTexts.errors;

export const photoForm = z.object({
  description: text({ max: 1000, tooLong: t.descriptionLong }),
  decision: choice(photoDecisions, { missing: t.decision }),
});

const distance = number({ min: 0, max: 100, wrong: t.percent }).transform((value) => value ?? 0);
const size = number({ min: 0.1, max: 100, wrong: t.size })
  .refine((value) => value !== undefined, t.size)
  .transform((value) => value ?? 0);

/** A rectangle in percent; an empty distance is the edge. */
export const areaForm = z.object({ left: distance, top: distance, width: size, height: size });
