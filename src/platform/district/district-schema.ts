import { z } from 'zod';

import { federalStates } from '../calendar.ts';
import type { Text } from '../i18n/texts.ts';

/** A text in all three languages; an empty one counts as missing. */
export const textSchema: z.ZodType<Text> = z.strictObject({
  de: z.string().min(1),
  'de-simple': z.string().min(1),
  en: z.string().min(1),
});

const code = z.string().regex(/^[a-z][a-zA-Z0-9-]*$/, 'expected a short code: letters, digits and hyphens');
const days = z.int().positive();
const optionalEmail = z.email().nullable();
const optionalLines = z.array(z.string().min(1)).min(1).nullable();

const lifeAreaSchema = z.strictObject({ code, name: textSchema, explanation: textSchema });

export const bodyKinds = [
  'municipalityAdministration',
  'districtOffice',
  'roadAuthority',
  'busCompany',
  'railwayCompany',
] as const;

const bodyFields = {
  code,
  kind: z.enum(bodyKinds),
  name: z.string().min(1),
  competence: textSchema,
  address: optionalLines,
  telephone: z.string().min(1).nullable(),
  email: optionalEmail,
};
const bodySchema = z.strictObject(bodyFields);
const administrationSchema = z.strictObject({
  ...bodyFields,
  kind: z.literal('municipalityAdministration'),
  /** The value of the column `administration` in municipalities.csv. */
  listedAs: z.string().min(1),
});

const officeSchema = z.strictObject({
  name: textSchema,
  organisation: z.string().min(1),
  unit: z.string().min(1),
  address: z.array(z.string().min(1)).min(2),
  telephones: z.array(z.string().min(1)).min(1),
  email: z.email(),
  website: z.url().nullable(),
  openingInformation: textSchema.nullable(),
});

const promisesSchema = z.strictObject({
  firstLookWorkingDays: days,
  bodyNamedWorkingDays: days,
  answerDays: days,
  reminders: z.array(days).min(1),
  autoCloseDays: days,
  /** What a vacant position does to promised times: nothing, or they take twice as long. */
  vacancy: z.enum(['unchanged', 'doubled']),
});

export const districtFileSchema = z.strictObject({
  key: z.string().regex(/^\d{5}$/, 'expected the five-digit county key'),
  name: z.string().min(1),
  shortName: z.string().min(1),
  siteName: textSchema,
  boundingBox: z.strictObject({ south: z.number(), west: z.number(), north: z.number(), east: z.number() }),
  federalState: z.enum(federalStates, 'expected a German state as in feiertagejs, e.g. "ST"'),
  timeZone: z.string().min(1),
  office: officeSchema,
  promises: promisesSchema,
  fundingNotice: textSchema,
  /** The test group that has read the easy texts of the interface, and the day; null until one has. */
  easyTextsChecked: z.strictObject({ by: z.string().min(1), on: z.iso.date() }).nullable(),
  mapCredit: z.strictObject({ text: z.string().min(1), url: z.url() }),
  lifeAreas: z.array(lifeAreaSchema).min(1),
  administrations: z.array(administrationSchema).min(1),
  otherBodies: z.array(bodySchema),
});

export type LifeArea = z.infer<typeof lifeAreaSchema>;
export type BodyKind = (typeof bodyKinds)[number];
export type Body = z.infer<typeof bodySchema>;
export type Administration = z.infer<typeof administrationSchema>;
export type Office = z.infer<typeof officeSchema>;
export type Promises = z.infer<typeof promisesSchema>;
export type DistrictFile = z.infer<typeof districtFileSchema>;
