import { z } from 'zod';
import { locales } from '../../../platform/i18n/locale.ts';
import { failure, success, type Result } from '../../../platform/result.ts';
import { seal, unseal } from '../../../platform/secrets/sealed.ts';
import { placeKinds, type PlaceKind } from '../../taxonomy.ts';
import type { FormValues } from '../../../ui/form/form-state.ts';
import { questionNames, type QuestionName } from '../steps.ts';

const typedValues = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** While somebody writes: what was typed on each page, as typed, even if it is not valid yet. */
const openContent = z.object({
  state: z.literal('open'),
  /** The code of the receipt exists from the beginning: it also opens the draft when it is kept for later. */
  code: z.string(),
  startedAt: z.iso.datetime(),
  answers: z.partialRecord(z.enum(questionNames), typedValues),
});

/** After sending only what the receipt shows. */
const sentContent = z.object({
  state: z.literal('sent'),
  code: z.string(),
  number: z.int(),
  sentAt: z.iso.datetime(),
  locale: z.enum(locales),
  hearsFromUs: z.boolean(),
});

const contentSchema = z.discriminatedUnion('state', [openContent, sentContent]);

export type OpenContent = z.infer<typeof openContent>;
export type SentContent = z.infer<typeof sentContent>;
export type DraftContent = z.infer<typeof contentSchema>;

/** How long an unfinished report waits after it was last touched. */
export const draftDays = 30;
/** How long the receipt can be shown again. */
export const receiptHours = 24;
export const maxPhotos = 5;

const hour = 60 * 60 * 1000;

export function draftEnd(content: DraftContent, now: Date): Date {
  return new Date(now.getTime() + (content.state === 'open' ? draftDays * 24 : receiptHours) * hour);
}

/** Locks a draft with the token in its owner's cookie. */
export function sealContent(content: DraftContent, token: string): Buffer {
  return seal(JSON.stringify(content), token);
}

/** Opens a draft. One that an older version of the program wrote in another way counts as gone. */
export function openContentOf(sealed: Buffer, token: string): Result<DraftContent, 'gone'> {
  const plain = unseal(sealed, token);
  if (plain === null) return failure('gone');
  const read = contentSchema.safeParse(JSON.parse(plain));
  return read.success ? success(read.data) : failure('gone');
}

/** What was typed on one page so far. */
export function typedOn(content: OpenContent, question: QuestionName): FormValues {
  return content.answers[question] ?? {};
}

/** Where it happens, as far as it is answered: later questions depend on it. */
export function placeKindOf(content: OpenContent): PlaceKind | null {
  const typed = typedOn(content, 'placeKind')['placeKind'];
  return placeKinds.find((kind) => kind === typed) ?? null;
}
