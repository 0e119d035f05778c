import { z } from 'zod';
import { textSchema } from './district-schema.ts';

/** What is known of the accessibility of the website when it starts for the first time. */
export const accessibilitySchema = z.strictObject({
  /** The first look at the whole website; null until somebody has looked. */
  evaluation: z
    .strictObject({
      evaluatedOn: z.iso.date(),
      method: z.enum(['self', 'external']),
      evaluator: z.string().min(1).max(200),
      how: textSchema,
    })
    .nullable(),
  findings: z.array(
    z.strictObject({
      title: textSchema,
      text: textSchema,
      alternative: textSchema.nullable(),
      page: z
        .string()
        .regex(/^\//, 'expected an address of this website, such as "/barrieren/karte", or null')
        .nullable(),
      reason: z.enum(['notYetMended', 'disproportionateBurden', 'notCovered']),
      extent: z.enum(['parts', 'most']),
      since: z.iso.date(),
      plannedUntil: z.iso.date().nullable(),
    }),
  ),
});
